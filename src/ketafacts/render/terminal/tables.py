"""A plain table: as wide as it needs, its widest columns wrapped, and blocks where it does not fit."""

from collections.abc import Mapping, Sequence
from typing import Any

from rich.cells import cell_len

from ketafacts.render.plain import cell
from ketafacts.render.terminal.layout import fitted, side_by_side
from ketafacts.render.terminal.page import Page

GAP = 2
NARROW = 60
# A column is as wide as its longest word, up to here; longer words are folded.
MOST_WORD = 28


def draw_table(
    page: Page, keys: Sequence[str], records: Sequence[Mapping[str, Any]], titles: Mapping[str, str] | None = None
) -> None:
    """Add records as rows under the titles of their keys; in a narrow terminal each becomes a block of lines."""
    if not records:
        return
    titles = {key: key.replace("_", " ") for key in keys} | dict(titles or {})
    rows = [[page.clean(cell(record.get(key))) for key in keys] for record in records]
    columns = [[titles[key], *(row[place] for row in rows)] for place, key in enumerate(keys)]
    naturals = [max(cell_len(text) for text in texts) for texts in columns]
    leasts = [
        min(MOST_WORD, max(cell_len(word) for text in texts for word in (text.split() or [""]))) for texts in columns
    ]
    widths = fitted(naturals, leasts, page.width - GAP * (len(keys) - 1)) if page.width >= NARROW else []
    if not widths:
        _draw_blocks(page, keys, rows, titles)
        return
    if any(titles.values()):
        page.put(side_by_side([page.wrapped([(titles[key], "strong")], 999) for key in keys], widths, GAP)[0])
        page.rule()
    styles = ["strong", *("" for _ in keys[1:])]
    for row in rows:
        cells = [page.wrapped([(text, style)], width) for text, style, width in zip(row, styles, widths, strict=True)]
        for line in side_by_side(cells, widths, GAP):
            page.put(line)


def _draw_blocks(page: Page, keys: Sequence[str], rows: Sequence[Sequence[str]], titles: Mapping[str, str]) -> None:
    for row in rows:
        page.paragraph((row[0], "strong"))
        for key, text in zip(keys[1:], row[1:], strict=True):
            if text:
                label = f"{titles[key]}: " if titles[key] else ""
                page.under((label, "quiet"), (text, ""), indent=2)
