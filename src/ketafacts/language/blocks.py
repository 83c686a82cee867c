"""Blocks of readable text, each with the way back to the exact place in the document it came from.

Every reader (Markdown, HTML, plain text) yields these. A block's text has no markup: soft line breaks are spaces,
entities are characters, emphasis marks are gone; ``place`` still finds the characters of the original.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

# Stands for something that a reader sees but that is not language: code, an address, struck-out text. A sentence that
# holds one is never judged, since what it stands for could change what the sentence says.
OPAQUE = "\ufffc"


class Cut(NamedTuple):
    """A piece of a block's text: where it starts there, and which characters of the marked-up text it came from."""

    at: int
    start: int
    end: int


class Line(NamedTuple):
    """A piece of a block's marked-up text: where it starts there, and where in the document."""

    at: int
    origin: int


@dataclass(slots=True)
class Directive:
    """An ignore comment: ``ignore``, ``start`` or ``end``, its place, and whether it has its line to itself."""

    action: str
    start: int
    end: int
    alone: bool
    used: bool = False


@dataclass(slots=True)
class Block:
    """A paragraph, heading, list item, table cell or block quote.

    ``kind`` is prose, item, cell, heading or quotation; ``level`` is a heading's, ``column`` that of a cell or of a
    column's heading, from 1. Without ``cuts`` the text is the marked-up text as it stands; without ``lines`` it begins
    at 0 of the document.
    """

    text: str
    kind: str = "prose"
    level: int = 0
    lines: list[Line] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)
    directives: list[Directive] = field(default_factory=list)
    column: int = 0

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the document that ``text[start:end]``, which is not empty, came from."""
        first, last = self._marked(start)[0], self._marked(end - 1)[1]
        return self._origin(first), self._origin(last - 1) + 1

    def _marked(self, index: int) -> tuple[int, int]:
        """Return the span in the marked-up text of one character of the text."""
        if not self.cuts:
            return index, index + 1
        number = bisect_right(self.cuts, index, key=lambda cut: cut.at) - 1
        cut = self.cuts[number]
        following = self.cuts[number + 1].at if number + 1 < len(self.cuts) else len(self.text)
        if cut.end - cut.start == following - cut.at:
            return cut.start + index - cut.at, cut.start + index - cut.at + 1
        return cut.start, cut.end

    def _origin(self, index: int) -> int:
        if not self.lines:
            return index
        line = self.lines[bisect_right(self.lines, index, key=lambda line: line.at) - 1]
        return line.origin + index - line.at


class Pieces:
    """Builds a block's text from verbatim and replaced pieces of marked-up text."""

    def __init__(self, raw: str) -> None:
        """Take the marked-up text."""
        self.raw = raw
        self.parts: list[str] = []
        self.cuts: list[Cut] = []
        self.length = 0

    def keep(self, start: int, end: int) -> None:
        """Take characters over as they are, line breaks as spaces."""
        if start < end:
            self.put(self.raw[start:end].replace("\n", " "), start, end)

    def put(self, text: str, start: int, end: int) -> None:
        """Add ``text`` in the place of ``raw[start:end]``."""
        if text:
            self.parts.append(text)
            self.cuts.append(Cut(self.length, start, end))
            self.length += len(text)

    def last(self) -> str:
        """Return the last character so far, or nothing."""
        return self.parts[-1][-1] if self.parts else ""

    def text(self) -> str:
        """Return the readable text."""
        return "".join(self.parts)


DIRECTIVES = {"ketafacts-ignore": "ignore", "ketafacts-ignore-start": "start", "ketafacts-ignore-end": "end"}
