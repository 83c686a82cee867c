"""What the tests share: a small knowledge base, and the command run as a stranger's shell would run it."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings

from ketafacts import KnowledgeBase, open_knowledge
from ketafacts.knowledge import caching

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
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
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
    }


@pytest.fixture(scope="session")
def builtin_cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A cache for the built-in facts, one for all processes of pytest-xdist, so that they are compiled once."""
    base = tmp_path_factory.getbasetemp()
    return str((base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "builtin")


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
