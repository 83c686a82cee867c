"""What the tests share: a small knowledge base, and the command run as a stranger's shell would run it."""

import compileall
import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings

import ketafacts
from ketafacts import KnowledgeBase, open_knowledge
from ketafacts.knowledge import caching
from ketafacts.knowledge.intact import write_sum
from ketafacts.knowledge.locking import Lock
from ketafacts.language import lexis, lexis_building

# A busy machine is no defect.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

# As the command itself does: the facts and what was worked out from them stay, and looking through them for garbage
# again and again took a sixth of the time of the tests.
gc.set_threshold(100_000, 50, 100)

SMALL = Path(__file__).parent / "small.yaml"


class Outcome(NamedTuple):
    """How a command ended and what it wrote."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of pytest-xdist have in common, for what is worth making once."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def builtin_cache(shared: Path) -> str:
    """A cache for the built-in facts, so that they are compiled once."""
    return str(shared / "builtin")


@pytest.fixture(scope="session")
def shipped(shared: Path, builtin_cache: str) -> Path:
    """The package as a wheel has it, with its facts and its grammar compiled, in the folder that is returned.

    A checkout works its grammar out anew in each process, and a fresh one its bytecode too, which takes longer than
    all else that most of the hundreds of processes of the tests do. Where a wheel is under test, it is that one.
    """
    source = Path(ketafacts.__file__).parent
    if (source / lexis.FILE).exists():
        return source.parent
    folder = shared / "package"
    with Lock(f"{folder}.lock"):
        if not folder.exists():
            made = shared / "package.made"
            compileall.compile_dir(source, quiet=2)
            shutil.copytree(source, made / source.name)
            compiled, grammar = (made / source.name / name for name in ("facts.sqlite", lexis.FILE))
            open_knowledge()  # and so compiled, and kept for what runs in the processes of pytest themselves
            kept = (Path(builtin_cache) / "ketafacts").glob("*.sqlite")
            shutil.copyfile(max(kept, key=lambda path: path.stat().st_size), compiled)
            lexis_building.write(grammar)
            for path in (compiled, grammar):
                write_sum(str(path))
            made.rename(folder)
    return folder


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory, shipped: Path) -> dict[str, str]:
    """An environment with nothing of this machine's in it: no colours, no settings, a cache of its own.

    The cache is for the small knowledge bases of the tests: they would push out the built-in one, which takes long.
    """
    home = tmp_path_factory.mktemp("home")
    return {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(shipped),
    }


@pytest.fixture(scope="session")
def run(environment: dict[str, str], builtin_cache: str) -> Run:
    """Run ``ketafacts`` in a process of its own and return its status and output."""

    def run_it(
        *arguments: str | bytes | Path,
        stdin: str | bytes = "",
        env: Mapping[str, str] | None = None,
        timeout: float = 60,
        **options: object,
    ) -> Outcome:
        cache = {} if "--no-builtin" in arguments else {"XDG_CACHE_HOME": builtin_cache}
        done = subprocess.run(  # type: ignore[call-overload]
            [sys.executable, "-m", "ketafacts", *arguments],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            env={**environment, **cache, **(env or {})},
            timeout=timeout,
            capture_output=True,
            **options,
        )
        out, err = (stream.decode("utf-8", "backslashreplace") for stream in (done.stdout, done.stderr))
        return Outcome(done.returncode, out, err)

    return run_it


@pytest.fixture(scope="session")
def small(run: Run) -> Run:
    """Run ``ketafacts`` on the small knowledge base alone."""

    def run_small(*arguments: str | bytes | Path, **options: object) -> Outcome:
        command, *rest = arguments
        return run(command, "--facts", SMALL, "--no-builtin", *rest, **options)

    return run_small


@pytest.fixture(scope="session", autouse=True)
def _own_cache(builtin_cache: str) -> Iterator[None]:
    """Keep what runs in this process out of the user's cache too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", builtin_cache)
        patch.delenv("KETAFACTS_FACTS", raising=False)
        # The many small knowledge bases of the tests must not push out the built-in one, which takes long to compile.
        patch.setattr(caching, "KEPT_STORES", 10_000)
        yield


@pytest.fixture(scope="session")
def kb() -> KnowledgeBase:
    """The small knowledge base, open."""
    return open_knowledge([SMALL], builtin=False)


@pytest.fixture(scope="session")
def facts() -> KnowledgeBase:
    """The built-in facts."""
    return open_knowledge()
