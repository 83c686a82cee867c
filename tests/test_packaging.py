"""Wheel, sdist and editable install each find their facts, and an installed ketafacts needs nothing but itself."""

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SKIPPED = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "build", "dist")
# The wheel is what pip makes of the sdist, so that it stands for an install of the sdist too.
KINDS = ("wheel", "editable")
PIP = (sys.executable, "-m", "pip")

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )


def must(*command: str | Path, cwd: Path) -> None:
    done = run(*command, cwd=cwd)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the source tree, so that a build can neither see nor leave anything that is not part of it."""
    copy = tmp_path_factory.mktemp("tree") / "ketafacts"
    shutil.copytree(ROOT, copy, ignore=SKIPPED)
    return copy


@pytest.fixture(scope="module")
def packages(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sdist, and the wheel that pip makes of that sdist: what KETAFACTS_DIST holds, or built now."""
    folder = Path(os.environ.get("KETAFACTS_DIST") or tmp_path_factory.mktemp("dist"))
    if not list(folder.glob("*.whl")):
        must(sys.executable, "-m", "build", "--sdist", "--outdir", folder, tree, cwd=folder)
        must(*PIP, "wheel", "-q", "--no-deps", "-w", folder, next(folder.glob("*.tar.gz")), cwd=folder)
    return {"wheel": next(folder.glob("*.whl")), "sdist": next(folder.glob("*.tar.gz"))}


class Installed:
    """A virtual environment with one kind of install, run from an empty folder.

    The home of a wheel takes no files; a checkout is given one that does, as it would compile its facts each time.
    """

    def __init__(self, folder: Path, arguments: list[str | Path]) -> None:
        self.bin = folder / "venv" / "bin"
        self.empty = folder / "empty"
        self.home = folder / "home"
        self.empty.mkdir()
        self.home.mkdir(mode=0o755 if "-e" in arguments else 0o555)
        venv.create(folder / "venv")
        must(*PIP, "--python", self.bin / "python", "install", "-q", *arguments, cwd=folder)

    def __call__(self, *arguments: str, program: tuple[str, ...] = ("ketafacts",)) -> tuple[int, str, str]:
        """Return status, standard output and standard error of a program of the environment."""
        env = {"PATH": os.environ["PATH"], "HOME": str(self.home)}
        done = run(self.bin / program[0], *program[1:], *arguments, cwd=self.empty, env=env)
        return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="module")
def editable(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return Installed(tmp_path_factory.mktemp("editable"), ["-e", tree])


@pytest.fixture(scope="module")
def wheel(packages: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return Installed(tmp_path_factory.mktemp("wheel"), [packages["wheel"]])


@pytest.fixture(params=KINDS)
def installed(request: pytest.FixtureRequest) -> tuple[str, Installed]:
    return request.param, request.getfixturevalue(request.param)


def test_each_kind_of_install_answers(installed: tuple[str, Installed]) -> None:
    _, ketafacts = installed
    status, out, err = ketafacts("is-opioid", "ketamine")
    assert (status, out.split("\t")[:3], err) == (1, ["no", "ketamine", "opioid"], "")
    assert ketafacts("is-opioid", "morphine")[0] == 0
    assert ketafacts("is-opioid", "morphine", program=("python", "-m", "ketafacts"))[0] == 0


def test_each_kind_of_install_compares_in_rich(installed: tuple[str, Installed]) -> None:
    _, ketafacts = installed
    status, out, err = ketafacts("compare", "ketamine", "morphine", "--format", "rich")
    assert (status, err) == (0, "")
    assert "morphine" in out


def test_an_installed_package_reads_its_own_store(installed: tuple[str, Installed]) -> None:
    """It loads no YAML, and keeps no store but that of the package: only the stamp that says that it was checked."""
    kind, ketafacts = installed
    code = (
        "import sys; from ketafacts.__main__ import run; run(['is-opioid', 'ketamine']);"
        "print(*[name for name in ('yaml', 'rich') if name in sys.modules], file=sys.stderr)"
    )
    status, _, err = ketafacts(code, program=("python", "-c"))
    assert status == 0
    if kind != "editable":
        assert err == "\n"
        left = [path for path in ketafacts.home.rglob("*") if path.is_file()]
        assert all(path.suffix == ".stamp" and path.stat().st_size < 1000 for path in left)


def test_an_editable_install_reads_the_facts_of_its_checkout(tree: Path, editable: Installed) -> None:
    front = tree / "facts.yaml"
    before = front.read_text(encoding="utf-8")
    version = next(line for line in before.splitlines() if line.startswith("version:"))
    assert editable("--version")[1].endswith(f"facts {version.split()[1]}\n")
    try:
        front.write_text(before.replace(version, "version: 1999.1.1"), encoding="utf-8")
        assert editable("--version")[1].endswith("facts 1999.1.1\n")
    finally:
        front.write_text(before, encoding="utf-8")


def test_the_wheel_holds_the_code_the_facts_and_the_licence_only(packages: dict[str, Path]) -> None:
    names = zipfile.ZipFile(packages["wheel"]).namelist()
    compiled = {f"ketafacts/{name}" for name in ("facts.sqlite", "grammar.sqlite")}
    assert {*compiled, *(f"{name}.sum" for name in compiled), "ketafacts/py.typed"} <= set(names)
    assert any(name.endswith("licenses/LICENSE") for name in names)
    strange = [name for name in names if not name.startswith(("ketafacts/", "ketafacts-"))]
    assert strange == []
    assert not any(name.endswith((".pyc", ".yaml")) for name in names)


def test_the_sdist_holds_what_the_tests_and_the_facts_need(packages: dict[str, Path]) -> None:
    with tarfile.open(packages["sdist"]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"facts.yaml", "hatch_build.py", "tests/test_packaging.py", "docs/facts-format.md", "README.md"} <= names
    assert not any(name.endswith((".sqlite", ".pyc")) for name in names)


def test_a_build_leaves_nothing_in_the_source_tree(tree: Path, packages: dict[str, Path], editable: Installed) -> None:
    del packages, editable
    assert list(tree.rglob("*.sqlite")) == []


def test_no_wheel_is_built_of_facts_that_are_not_valid(tree: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(tree, broken, ignore=SKIPPED)
    (broken / "facts.yaml").write_text("format: 1\nnonsense: true\n", encoding="utf-8")
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path / "dist", broken)
    done = run(*build, cwd=tmp_path)
    assert done.returncode != 0
    assert "facts are not valid" in done.stdout + done.stderr
    assert "facts.yaml:" in done.stdout + done.stderr


def test_the_hook_needs_only_what_the_build_requires() -> None:
    """Build isolation offers hatchling and PyYAML: compiling must import nothing else of ours needs."""
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('typer', 'rich', 'click')));import ketafacts.knowledge.compiling"
    )
    done = run(sys.executable, "-c", code, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT / "src")})
    assert done.returncode == 0, done.stderr
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    assert {name.partition(">")[0] for name in wanted} == {"hatchling", "pyyaml"}
