"""Offsets into lines and columns, counted from 1 in code points, along a document that comes in parts."""

from bisect import bisect_right

from ketafacts.language.documents import Part


class Lines:
    """Answers for places in the part that was entered last, in any order."""

    def __init__(self) -> None:
        """Begin a document."""
        self._text = ""
        self._start = 0
        # Where each line of the part begins; the first may have begun in an earlier part.
        self._begins = [0]
        self.first = 1

    def enter(self, part: Part) -> None:
        """Go on to the next part, which follows the last one."""
        line, begin = self.first + len(self._begins) - 1, self._begins[-1]
        self._text, self._start = part
        self.first, self._begins = line, [begin]
        at = self._text.find("\n")
        while at >= 0:
            self._begins.append(self._start + at + 1)
            at = self._text.find("\n", at + 1)

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and column of an offset in the part."""
        number = max(bisect_right(self._begins, offset) - 1, 0)
        return self.first + number, offset - self._begins[number] + 1
