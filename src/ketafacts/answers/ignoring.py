"""Ignore comments: which lines they silence, and which of them silence nothing."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Any

from ketafacts.answers.telling import fingerprint_of
from ketafacts.language.blocks import Directive
from ketafacts.language.documents import Part
from ketafacts.language.lines import Lines

Record = dict[str, Any]
# A line of tags alone is no line to silence.
_NO_TEXT = re.compile(r"(?:\s++|<[^<>]*+>)*+")


class Ignoring:
    """Follows the ignore comments of one document. A comment alone on its line speaks of the next line with text."""

    def __init__(self, path: str, bar: str = "error") -> None:
        """Begin a document; ``bar`` is the level of the findings that a comment is there to silence."""
        self.path = path
        self.worth = ("error", "warning", "note") if bar == "note" else ("error", "warning")
        self.part = Part("", 0)
        # A stretch without text that has been skipped already: comments may follow each other by the thousand.
        self.skipped = (0, -1, 0)
        self.lines = Lines()
        self.placed: list[tuple[Directive, int, int]] = []
        self.waiting: list[tuple[Directive, int, int]] = []
        self.open: tuple[Directive, int, int] | None = None
        # The run of records that was silenced last, and whether that was worth a comment: many may share a line.
        self.silenced = (0, 0, False)
        self.unused: list[Record] = []
        self.counts: dict[str, int] = {}

    def enter(self, part: Part) -> None:
        """Go on to the next part of the document."""
        self.lines.enter(part)
        self.part = part
        self.skipped = (0, -1, 0)

    def notice(self, directives: Iterable[Directive]) -> None:
        """Take the comments of a block, in their order."""
        for directive in directives:
            line, column = self.lines.place(directive.start)
            self.placed.append((directive, line, column))

    def settle(self, records: list[Record]) -> list[Record]:
        """Return the records of the part that no comment silences, and notes on comments that silenced nothing."""
        self.unused = []
        if not (self.placed or self.waiting or self.open):
            return records
        silenced: set[int] = set()
        self.silenced = (0, 0, False)
        first = self._next_line(self.part.start)
        for pending in self.waiting:
            self._silence(records, silenced, pending, first, first)
        self.waiting = []
        self._regions(records, silenced)
        for placed in self.placed:
            directive, line, _ = placed
            if directive.action != "ignore":
                continue
            target = self._next_line(directive.end, line) if directive.alone else line
            if target is None:
                self.waiting.append(placed)
            else:
                self._silence(records, silenced, placed, target, target)
        self.placed = []
        kept = [record for number, record in enumerate(records) if number not in silenced]
        return sorted([*kept, *self.unused], key=lambda record: record["span"]) if self.unused else kept

    def _regions(self, records: list[Record], silenced: set[int]) -> None:
        start = self.open
        begun = 0
        for placed in self.placed:
            directive, line, _ = placed
            if directive.action == "start" and start is None:
                start, begun = placed, line
            elif directive.action == "end":
                if start is None:
                    self._report(placed, "this comment ends nothing")
                else:
                    self._silence(records, silenced, start, begun, line)
                    start = None
        if start is not None:
            self._silence(records, silenced, start, begun, None, report=False)
        self.open = start

    def _silence(
        self,
        records: list[Record],
        silenced: set[int],
        placed: tuple[Directive, int, int],
        first: int | None,
        last: int | None,
        *,
        report: bool = True,
    ) -> None:
        directive = placed[0]
        # Records stand in the order of their places, so those on some lines are a run of them.
        start = bisect_left(records, first or 0, key=lambda record: record["end_line"])
        end = len(records) if last is None else bisect_right(records, last, key=lambda record: record["line"])
        if self.silenced[:2] != (start, end):
            silenced.update(range(start, end))
            self.silenced = (start, end, any(record["level"] in self.worth for record in records[start:end]))
        directive.used = directive.used or self.silenced[2]
        if report and not directive.used:
            self._report(placed, "this comment silences nothing")

    def _next_line(self, offset: int, line: int | None = None) -> int | None:
        """Return the number of the first line with text after an offset, or None when the part has none."""
        text, at = self.part.text, offset - self.part.start
        if line is None:
            # Only the beginning of a part is asked for so, and the lines have been counted to there.
            line = self.lines.first
        if not self.skipped[0] <= at <= self.skipped[1]:
            found = _NO_TEXT.match(text, at)
            end = found.end() if found else at
            self.skipped = (at, end, line + text.count("\n", at, end))
        return None if self.skipped[1] >= len(text) else self.skipped[2]

    def finish(self) -> list[Record]:
        """Return notes on the comments that were still waiting for something to silence at the end."""
        self.unused = []
        for placed in self.waiting:
            self._report(placed, "this comment silences nothing")
        if self.open and not self.open[0].used:
            self._report(self.open, "this comment silences nothing")
        return sorted(self.unused, key=lambda record: record["span"])

    def _report(self, placed: tuple[Directive, int, int], reason: str) -> None:
        directive, line, column = placed
        width = directive.end - directive.start
        record: Record = {
            "path": self.path,
            "line": line,
            "column": column,
            "end_line": line,
            "end_column": column + width,
            "span": [directive.start, directive.end],
            "text": {"ignore": "ketafacts-ignore"}.get(directive.action, f"ketafacts-ignore-{directive.action}"),
            "kind": "ignore",
            "verdict": "unknown",
            "code": "not a claim",
            "level": "note",
            "reason": f"{reason[0].upper()}{reason[1:]}.",
            "sources": [],
            "rule": "unused-ignore",
            "fingerprint": fingerprint_of("unused-ignore", directive.action, self.counts),
            "place": f"{self.path}:{line}:{column}",
        }
        self.unused.append(record)
