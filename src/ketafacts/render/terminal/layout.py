"""Lines of styled words: wrapping, padding and fitting columns, measured in terminal cells.

Rich's own tables wrap and measure every cell several times over, which cost more than all the rest of an answer
(benchmarks/README.md); lines that are laid out here reach its console as finished segments.
"""

from collections.abc import Iterable, Sequence

from rich.cells import cell_len

Span = tuple[str, str]
"""A text and the name of its style (``page.STYLES``); an empty name is the terminal's own."""
Line = list[Span]


def width_of(line: Iterable[Span]) -> int:
    """Return how many cells a line takes."""
    return sum(cell_len(text) for text, _ in line)


def padded(line: Line, width: int) -> Line:
    """Return the line with spaces up to ``width`` cells."""
    missing = width - width_of(line)
    return [*line, (" " * missing, "")] if missing > 0 else line


def wrap(line: Line, width: int) -> list[Line]:
    """Return the line as lines of at most ``width`` cells, broken at spaces.

    A longer word is folded, after a hyphen where it has one. A no-break space (U+00A0) holds words together and
    becomes a space.
    """
    width = max(1, width)
    text = "".join(part for part, _ in line)
    ranges = _breaks(text, width)
    if ranges == [(0, len(text))] and "\xa0" not in text:
        return [line]
    return [_slice(line, start, end) for start, end in ranges]


def _breaks(text: str, width: int) -> list[tuple[int, int]]:
    ranges = []
    start, length = 0, len(text)
    is_even = text.isascii() or all(cell_len(letter) == 1 for letter in set(text))
    while True:
        end = start + width if is_even else _last_fitting(text, start, width)
        if end >= length:
            ranges.append((start, length))
            return ranges
        cut = text.rfind(" ", start, end + 1)
        if cut <= start or not text[start:cut].strip():
            # Too long a word: after one of its hyphens, else wherever the line ends.
            cut = text.rfind("-", start + 1, end) + 1 or end
        ranges.append((start, cut))
        start = cut
        while start < length and text[start] == " ":
            start += 1
        if start >= length:
            return ranges


def _last_fitting(text: str, start: int, width: int) -> int:
    """Return the end of the longest run from ``start`` that fits; it has one character at least."""
    end = start + 1
    while end < len(text) and cell_len(text[start : end + 1]) <= width:
        end += 1
    return end


def _slice(line: Line, start: int, end: int) -> Line:
    found: Line = []
    offset = 0
    for text, style in line:
        part = text[max(0, start - offset) : max(0, end - offset)]
        if part:
            found.append((part.replace("\xa0", " "), style))
        offset += len(text)
        if offset >= end:
            break
    return found


def side_by_side(cells: Sequence[Sequence[Line]], widths: Sequence[int], gap: int = 2) -> list[Line]:
    """Return cells of already wrapped lines beside each other, each padded to its column's width."""
    found: list[Line] = []
    for number in range(max(len(cell) for cell in cells)):
        line: Line = []
        for position, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            part = cell[number] if number < len(cell) else []
            is_last = position == len(cells) - 1
            line += part if is_last else [*padded(part, width), (" " * gap, "")]
        found.append(line)
    return found


def fitted(naturals: Sequence[int], leasts: Sequence[int], available: int) -> list[int]:
    """Return column widths that sum to ``available`` at most, taken from the widest columns first.

    An empty list means that the columns do not fit even at their least widths.
    """
    widths = list(naturals)
    excess = sum(widths) - available
    while excess > 0:
        shrinking = [place for place, width in enumerate(widths) if width > leasts[place]]
        if not shrinking:
            return []
        widest = max(shrinking, key=widths.__getitem__)
        others = [widths[place] for place in shrinking if widths[place] < widths[widest]]
        # Down to the next widest at once, then a cell at a time, so that wide columns share the room.
        floor = max([leasts[widest], *others]) if others else widths[widest] - 1
        cut = min(excess, max(1, widths[widest] - floor))
        widths[widest] -= cut
        excess -= cut
    return widths
