"""A stream of claims, one a line, judged as it comes: memory stays flat however long it is."""

import os
import sys
from itertools import islice

from ketafacts.answers.checking import check
from ketafacts.cli.exits import WORST_FIRST, ExitStatus, status_of
from ketafacts.cli.input import read_lines
from ketafacts.cli.options import emit
from ketafacts.errors import UsageError
from ketafacts.knowledge.base import KnowledgeBase

BATCH = 500


def check_lines(
    kb: KnowledgeBase, form: str, json: bool, output: str, quiet: bool, color: str, *, exit_zero: bool
) -> ExitStatus:
    """Judge each line of standard input and print its verdict before the next batch is read.

    Formats that are one document (JSON, Markdown, a file given with ``-o``) are written once, at the end.
    """
    lines = read_lines()
    form = form or ("" if json else os.environ.get("KETAFACTS_FORMAT", ""))
    is_terminal = bool(sys.stdout and sys.stdout.isatty())
    whole = json or form in ("json", "markdown", "rich", "csv") or output or (not form and is_terminal)
    if whole:
        report = check(kb, lines, lines=True)
        emit(report, kb, form, json, output, quiet, color)
        return status_of([judged.verdict for judged in report.body], exit_zero=exit_zero)
    if form not in ("", "plain", "jsonl"):
        raise UsageError(f"check --lines has the formats plain, jsonl, json, csv, markdown and rich, not {form[:40]!r}")
    statuses: set[ExitStatus] = set()
    while batch := list(islice(lines, BATCH)):
        report = check(kb, batch, lines=True)
        emit(report, kb, form or "plain", quiet=quiet)
        statuses.add(status_of([judged.verdict for judged in report.body], exit_zero=exit_zero))
    return next((status for status in WORST_FIRST if status in statuses), ExitStatus.UNDECIDED)
