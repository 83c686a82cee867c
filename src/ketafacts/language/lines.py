"""Offsets into lines and columns, counted from 1 in code points, along a document that comes in parts."""

from ketafacts.language.documents import Part


class Lines:
    """Answers for places in ascending order, so that a document is counted through once."""

    def __init__(self) -> None:
        """Begin a document."""
        self._text = ""
        self._start = 0
        self._at = 0
        self._line = 1
        self._line_start = 0
        self.first = 1

    def enter(self, part: Part) -> None:
        """Go on to the next part, which follows the last one."""
        self._advance(self._start + len(self._text))
        self._text, self._start = part
        self.first = self._line

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and column of an offset that is not before the last one asked for."""
        self._advance(offset)
        return self._line, offset - self._line_start + 1

    def _advance(self, offset: int) -> None:
        first, last = self._at - self._start, offset - self._start
        if last <= first:
            return
        count = self._text.count("\n", first, last)
        if count:
            self._line += count
            self._line_start = self._start + self._text.rfind("\n", first, last) + 1
        self._at = offset
