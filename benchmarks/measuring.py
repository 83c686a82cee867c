"""What the benchmarks share: counting instructions, timing in pairs, and printing tables.

Instructions are counted by valgrind's callgrind with a fixed hash seed and byte-compiled modules, so a figure repeats
to about one part in a thousand on one machine and compares across machines; times do neither. Where valgrind is not
installed the instruction columns stay empty.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
PYTHON = sys.executable
KETAFACTS = str(Path(sys.executable).parent / "ketafacts")

Command = Sequence[str]


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment that everything is measured in: nothing of the user's settings, byte-code kept."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "XDG_CACHE_HOME") if name in os.environ}
    return kept | {"PYTHONHASHSEED": "0"} | dict(extra or {})


def run(command: Command, extra: Mapping[str, str] | None = None, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command to its end and return what it printed."""
    return subprocess.run(
        list(command), env=environment(extra), input=stdin, capture_output=True, text=True, check=False
    )


def instructions(command: Command, extra: Mapping[str, str] | None = None, stdin: str = "") -> int | None:
    """Return how many instructions the command's own process executes; None without valgrind."""
    if not shutil.which("valgrind"):
        return None
    run(command, extra, stdin)  # writes byte-code and caches, as every start but the first finds them
    with tempfile.TemporaryDirectory() as folder:
        counting = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out"]
        done = run([*counting, *command], extra, stdin)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if not found:
        raise RuntimeError(f"valgrind counted nothing of {command}: {done.stderr[-500:]}")
    return int(found[1])


def paired_times(one: Command, other: Command, extra: Mapping[str, str] | None = None, rounds: int = 40) -> float:
    """Return the median over rounds of the time of ``one`` by that of ``other``, run turn by turn."""
    return statistics.median(_seconds(one, extra) / _seconds(other, None) for _ in range(rounds))


def median_time(command: Command, extra: Mapping[str, str] | None = None, rounds: int = 20) -> float:
    """Return the median time of a command in seconds."""
    return statistics.median(_seconds(command, extra) for _ in range(rounds))


def usage(
    command: Command, extra: Mapping[str, str] | None = None, stdin: Path | None = None
) -> tuple[int, float, float, int]:
    """Return the status, wall and processor seconds and peak KiB of a command with its children.

    A small process starts it, because a child's peak counts what its parent held when it was started.
    """
    starter = [PYTHON, "-I", "-S", "-c", _STARTER, *command]
    with (stdin or Path(os.devnull)).open("rb") as stream:
        done = subprocess.run(
            starter, env=environment(extra), stdin=stream, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, check=True
        )
    status, wall, processor, peak = done.stderr.split()[-4:]
    return int(status), float(wall), float(processor), int(peak)


_STARTER = """
import os, resource, sys, time
began = time.perf_counter()
null = os.open(os.devnull, os.O_WRONLY)
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, null, 2)])
_, status, used = os.wait4(child, 0)
wall = time.perf_counter() - began
print(os.waitstatus_to_exitcode(status), wall, used.ru_utime + used.ru_stime, used.ru_maxrss, file=sys.stderr)
"""


def _seconds(command: Command, extra: Mapping[str, str] | None) -> float:
    began = time.perf_counter()
    subprocess.run(
        list(command),
        env=environment(extra),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return time.perf_counter() - began


def millions(count: int | None) -> str:
    """Return a count in millions, or a dash where nothing was counted."""
    return "-" if count is None else f"{count / 1e6:,.1f}"


def ratio(count: float | None, base: float | None) -> str:
    """Return how many times ``base`` a figure is."""
    return "-" if count is None or not base else f"{count / base:.3f}"


def print_table(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a Markdown table, the first column to the left and the figures to the right."""
    print(f"\n{title}\n")
    print(f"| {' | '.join(header)} |")
    print(f"| {' | '.join(['---', *('---:' for _ in header[1:])])} |")
    for row in rows:
        print(f"| {' | '.join(row)} |")
    sys.stdout.flush()
