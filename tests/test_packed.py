"""What an installed package brings along, compiled, when it is damaged, missing or something else than a file."""

import os
import py_compile
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import SMALL, Outcome, Run
from ketafacts.knowledge import intact
from ketafacts.knowledge.compiling import compile_files
from ketafacts.knowledge.intact import SUM, is_intact, write_sum
from ketafacts.language import lexis_building
from ketafacts.language.lexis import FILE

SOURCE = Path(__file__).parents[1] / "src" / "ketafacts"
FACTS = "facts.sqlite"


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package as a wheel installs it, with small facts."""
    folder = tmp_path_factory.mktemp("packed")
    shutil.copytree(SOURCE, folder / "ketafacts")
    compile_files([SMALL], folder / "ketafacts" / FACTS)
    lexis_building.write(folder / "ketafacts" / FILE)
    for name in (FACTS, FILE):
        write_sum(str(folder / "ketafacts" / name))
    return folder


@pytest.fixture
def package(packed: Path, tmp_path: Path) -> Path:
    """A copy of it to be damaged: all but what is compiled are links."""
    folder = tmp_path / "site" / "ketafacts"
    folder.mkdir(parents=True)
    for path in (packed / "ketafacts").iterdir():
        if path.name.startswith((FACTS, FILE)):
            shutil.copyfile(path, folder / path.name)
        elif path.is_dir():
            shutil.copytree(path, folder / path.name, copy_function=os.link)
        else:
            os.link(path, folder / path.name)
    return folder


@pytest.fixture
def installed(run: Run, package: Path, tmp_path: Path) -> Run:
    def run_it(*arguments: str) -> Outcome:
        return run(*arguments, env={"PYTHONPATH": str(package.parent), "XDG_CACHE_HOME": str(tmp_path / "cache")})

    return run_it


def removed(path: Path) -> None:
    path.unlink()


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def with_a_bit_flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) * 2 // 3] ^= 4
    path.write_bytes(content)


def without_rows(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            if not table.startswith("sqlite_"):
                connection.execute(f"DELETE FROM {table}")
    connection.close()


def of_another_version(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()


def made_a_text(path: Path) -> None:
    path.write_text("no store")


def made_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def made_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def made_endless(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def linked_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def without_its_sum(path: Path) -> None:
    path.with_name(path.name + SUM).unlink()


def with_a_pipe_for_its_sum(path: Path) -> None:
    made_a_pipe(path.with_name(path.name + SUM))


DAMAGES = [
    *(removed, emptied, cut, with_a_bit_flipped, without_rows, of_another_version, made_a_text, made_a_folder),
    *(made_a_pipe, made_endless, linked_to_itself, without_its_sum, with_a_pipe_for_its_sum),
]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda one: one.__name__)
def test_damaged_facts_are_told_in_one_line_and_answer_nothing(
    package: Path, installed: Run, damage: Callable[[Path], None]
) -> None:
    assert installed("is-opioid", "ketamine").status == 1
    damage(package / FACTS)
    for command in (("is-opioid", "ketamine"), ("check", "Ketamine is an opioid.")):
        done = installed(*command)
        assert (done.status, done.out, done.err.count("\n")) == (4, "", 1)
        assert "reinstall" in done.err or "cannot be read" in done.err


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda one: one.__name__)
def test_a_damaged_grammar_costs_time_only(package: Path, installed: Run, damage: Callable[[Path], None]) -> None:
    damage(package / FILE)
    done = installed("check", "Ketamine is an opioid.", "Morphine is an opioid.")
    assert (done.status, [line.split("\t")[0] for line in done.out.splitlines()]) == (1, ["false", "true"])
    assert done.err == ""


def test_damage_is_seen_although_the_file_was_whole_a_moment_ago(package: Path, installed: Run) -> None:
    for _ in range(3):
        assert installed("is-opioid", "ketamine").status == 1
    with_a_bit_flipped(package / FACTS)
    assert installed("is-opioid", "ketamine").status == 4


def test_a_whole_file_is_read_once_and_then_not_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(intact, "RACY_NS", 0)
    read: list[str] = []
    real = intact.checksum
    monkeypatch.setattr(intact, "checksum", lambda path: read.append(path) or real(path))
    path = tmp_path / "data"
    path.write_text("facts")
    write_sum(str(path))
    read.clear()
    assert [is_intact(str(path)) for _ in range(3)] == [True] * 3
    assert len(read) == 1
    path.write_text("facte")
    assert not is_intact(str(path))


@pytest.mark.parametrize("cache", ["", "/nonexistent/cache", "/dev/null"])
def test_without_a_cache_damage_is_seen_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: str) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", cache)
    monkeypatch.setenv("HOME", "/dev/null")
    path = tmp_path / "data"
    path.write_text("facts")
    write_sum(str(path))
    assert is_intact(str(path))
    path.write_text("facte")
    assert not is_intact(str(path))


BETWEEN = """
import os, sys
from ketafacts.knowledge.store import Store
from ketafacts.language.lexis import Lexis

path, told = {path!r}, {told!r}

def begin(real):
    def opened(self, *rest):
        real(self, *rest)
        if not os.path.exists(told):
            open(told, "w").close()
            os.truncate(path, 4096)
    return opened

kind = Lexis if path.endswith("grammar.sqlite") else Store
kind.__init__ = begin(kind.__init__)
sys.argv = ["ketafacts", *{arguments!r}]
from ketafacts.__main__ import main; main()
"""


@pytest.mark.parametrize("name", [FACTS, FILE])
@pytest.mark.parametrize("arguments", [["check", "Ketamine is an opioid."], ["check", "-"]], ids=" ".join)
def test_what_is_damaged_after_it_was_opened_is_seen_by_one_that_begins_again(
    environment: dict[str, str], package: Path, tmp_path: Path, name: str, arguments: list[str]
) -> None:
    """A damaged grammar is then worked out; facts that are packed are nowhere else, and what was read is not again."""
    code = BETWEEN.format(path=str(package / name), told=str(tmp_path / "told"), arguments=arguments)
    env = {**environment, "PYTHONPATH": str(package.parent), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, input="Ketamine is an opioid."
    )
    assert (tmp_path / "told").exists()
    if name == FILE and "-" not in arguments:
        assert (done.returncode, done.stdout.split("\t")[0], done.stderr) == (1, "false", "")
    else:
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (4, "", 1)
        assert "damaged" in done.stderr or "reinstall" in done.stderr


def test_a_store_that_is_damaged_while_it_is_read_is_no_fault_of_ours(environment: dict[str, str]) -> None:
    broken = (
        "import sqlite3, sys; from ketafacts.language import lexis\n"
        "def fail(): raise sqlite3.DatabaseError('database disk image is malformed')\n"
        "lexis.lexis = fail\n"
        f"sys.argv = ['ketafacts', 'check', '--facts', {str(SMALL)!r}, '--no-builtin', 'Ketamine is an opioid.']\n"
        "from ketafacts.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", broken], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (4, "", 1)


@pytest.mark.parametrize("module", ["render/page", "cli/app", "cli/exits", "errors", "language/hypertext"])
@pytest.mark.parametrize(("jobs", "share"), [("1", 50), ("2", 5)])
def test_a_module_that_python_compiled_only_by_half_costs_time_only(
    run: Run, package: Path, tmp_path: Path, module: str, jobs: str, share: int
) -> None:
    """Python keeps what it compiles, whole or not, on a disk that fills up, and would never compile it again."""
    place = package / module
    (half := place.parent / "__pycache__" / f"{place.name}.{sys.implementation.cache_tag}.pyc").unlink(missing_ok=True)
    py_compile.compile(f"{place}.py", half)
    os.truncate(half, half.stat().st_size * share // 100)
    for name in "abc":
        (tmp_path / f"{name}.html").write_text("<p>Ketamine is an opioid.</p>")
    env = {"PYTHONPATH": str(package.parent), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    found = run("review", tmp_path, "-f", "html", "--jobs", jobs, env=env)
    assert found.status == 1, found
    assert "3 false" in found.err
    assert module == "errors" or not half.exists()  # what removes it is in there
