"""Whether an answer costs the same whatever the size of the knowledge base, and whether compiling is linear.

Run by ``benchmarks/run scale``. Sizes are numbers of drugs; each has three names. Drugs and text are made up
(generating.py) and the same hundred drugs are asked about at every size.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from generating import names_of, write_knowledge
from measuring import KETAFACTS, PYTHON, instructions, millions, print_table, run, usage

SIZES = (100, 1_000, 10_000, 100_000)
FLAT = 1.05
ASKED = 100
LOOKUPS = """
import sys
from ketafacts import is_a, open_knowledge
from generating import names_of
kb = open_knowledge([sys.argv[1]], builtin=False)
for number in range(int(sys.argv[2])):
    name = names_of(number)[number % 3]
    if sys.argv[3] == "misspelt":
        name = name[:-2] + name[-1] + name[-2]
    answer = is_a(kb, name, "opioid").answer
    assert answer == ("unknown" if sys.argv[3] == "misspelt" else "no" if number % 10 else "yes"), (name, answer)
"""
MENTIONS = """
import sys
from ketafacts import open_knowledge
from ketafacts.language.mentions import items
from ketafacts.language.text import words
from generating import names_of
kb = open_knowledge([sys.argv[1]], builtin=False)
for number in range(int(sys.argv[2])):
    name = names_of(number % 100)[number % 3] if number % 5 == 0 else "the nurse"
    text = f"On day {number} the ward saw that {name} had little to do with the pain in the left knee."
    found = [item for item in items(kb, words(text)) if item.readings]
    assert bool(found) == (number % 5 == 0), text
"""


def main() -> int:
    """Generate, compile, ask, and print one row a size; 1 when a cost grows by more than five parts in a hundred."""
    rows, failed = [], False
    first: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="ketafacts-scale-") as folder:
        os.environ["XDG_CACHE_HOME"] = f"{folder}/cache"
        os.environ["PYTHONPATH"] = str(Path(__file__).resolve().parent)
        for size in SIZES:
            front = write_knowledge(Path(folder) / str(size), size)
            time.sleep(2.5)  # a file that changed this moment is read again at the next start, to be safe
            figures = _measure(front, size)
            for name in ("start", "look-up", "sentence", "memory"):
                first.setdefault(name, figures[name])
                failed = failed or figures[name] > FLAT * first[name]
            rows.append(
                [
                    f"{size:,}",
                    f"{figures['compile']:.1f}",
                    f"{figures['compile'] / size * 1e3:.2f}",
                    f"{figures['compile memory'] / 1024:,.0f}",
                    *(f"{figures[name] / 1e3:,.1f}" for name in ("look-up", "misspelt", "sentence")),
                    millions(int(figures["start"])),
                    f"{figures['memory'] / 1024:.1f}",
                ]
            )
    header = [
        "drugs",
        "compile once, CPU s",
        "ms a drug",
        "compile peak MiB",
        "is_a of a known name, thousand instructions",
        "of a misspelt name, with suggestions",
        "mentions in a sentence",
        "whole `is-opioid`, million instructions",
        "its peak MiB",
    ]
    print_table("Cost by size of the knowledge base", header, rows)
    return int(failed)


def _measure(front: Path, size: int) -> dict[str, float]:
    command = [KETAFACTS, "is-opioid", "--no-builtin", "--facts", str(front), names_of(0)[0]]
    status, _, seconds, peak = usage(command)
    if status != 0:
        raise RuntimeError(f"compiling {size} drugs ended with status {status}")
    return {
        "compile": seconds,
        "compile memory": peak,
        "start": instructions(command) or 0,
        "memory": usage(command)[3],
        "look-up": _each(LOOKUPS, front, "known"),
        "misspelt": _each(LOOKUPS, front, "misspelt"),
        "sentence": _each(MENTIONS, front, ""),
    }


def _each(code: str, front: Path, how: str) -> float:
    """Return what one of ninety costs, beyond a run that asks of ten: imports and opening do not count."""
    extra = {"PYTHONPATH": os.environ["PYTHONPATH"]}
    counts = []
    for asked in (10, ASKED):
        command = [PYTHON, "-c", code, str(front), str(asked), how]
        done = run(command, extra)
        if done.returncode:
            raise RuntimeError(done.stderr)
        counts.append(instructions(command, extra) or 0)
    return (counts[1] - counts[0]) / (ASKED - 10)


if __name__ == "__main__":
    sys.exit(main())
