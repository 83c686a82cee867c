"""What a start costs: whole processes by instruction count and by paired wall time, beside an empty Typer app.

Run by ``benchmarks/run startup`` in a fresh environment that has ketafacts installed from a wheel.
"""

import sys
from typing import NamedTuple

from measuring import HERE, KETAFACTS, PYTHON, instructions, millions, paired_times, print_table, ratio, run

EMPTY = [PYTHON, str(HERE / "apps" / "empty_app.py"), "ketamine"]
TABLE = [PYTHON, str(HERE / "apps" / "table_app.py"), "ketamine"]
COMPLETION = {
    "_KETAFACTS_COMPLETE": "complete_bash",
    "COMP_WORDS": "ketafacts is-opioid ket",
    "COMP_CWORD": "2",
}


class Start(NamedTuple):
    """A command, what it must print, and the most it may cost as a multiple of the app it is compared with."""

    title: str
    command: list[str]
    base: list[str]
    most: float | None = None
    extra: dict[str, str] | None = None
    prints: str = ""


STARTS = (
    Start("bare Python (`-c pass`)", [PYTHON, "-c", "pass"], EMPTY),
    Start("empty Typer app", EMPTY, EMPTY),
    Start("`ketafacts --version`", [KETAFACTS, "--version"], EMPTY, 1.15, prints="facts"),
    Start("`ketafacts is-opioid ketamine`", [KETAFACTS, "is-opioid", "ketamine"], EMPTY, 1.15, prints="no\tketamine"),
    Start("`ketafacts is-opioid -q ketamine`", [KETAFACTS, "is-opioid", "-q", "ketamine"], EMPTY, 1.15),
    Start("completion of `is-opioid ket`", [KETAFACTS], EMPTY, 1.15, COMPLETION, prints="ketamine"),
    Start("`ketafacts check SENTENCE`", [KETAFACTS, "check", "Ketamine is an opioid."], EMPTY, prints="false"),
    Start("empty Typer app with one Rich table", TABLE, TABLE),
    Start(
        "`ketafacts compare ketamine morphine`, Rich",
        [KETAFACTS, "compare", "ketamine", "morphine", "--format", "rich"],
        TABLE,
        1.25,
        {"COLUMNS": "100"},
        prints="morphine",
    ),
)


def main() -> int:
    """Measure, print the table, and return 1 when a start costs more than it may."""
    counts: dict[str, int | None] = {}
    rows, failed = [], False
    for start in STARTS:
        printed = run(start.command, start.extra).stdout
        if start.prints not in printed or (start.title.endswith("-q ketamine`") and printed):
            raise RuntimeError(f"{start.title} printed {printed[:200]!r}")
        count = counts[str(start.command)] = instructions(start.command, start.extra)
        base = counts.get(str(start.base))
        if base is None and count is not None:
            base = counts[str(start.base)] = instructions(start.base)
        times = paired_times(start.command, start.base, start.extra)
        over = bool(start.most and count and base and count > start.most * base)
        failed = failed or over
        bound = "" if start.most is None else f"{start.most:.2f}{' MISSED' if over else ''}"
        rows.append([start.title, millions(count), ratio(count, base), f"{times:.3f}", bound])
    header = ["start", "million instructions", "times the app", "times the app, wall clock", "at most"]
    print_table("Start-up of a whole process", header, rows)
    print("\nFrom the Rich table on, the app is the empty Typer app with one Rich table.")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
