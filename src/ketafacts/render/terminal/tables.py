"""A plain table: as wide as it needs, its widest columns wrapped, and blocks where it does not fit."""

from collections.abc import Mapping, Sequence
from typing import Any

from ketafacts.render.plain import cell
from ketafacts.render.terminal.layout import fitted, side_by_side, width_of
from ketafacts.render.terminal.page import Page

GAP = 2


def draw_table(
    page: Page, keys: Sequence[str], records: Sequence[Mapping[str, Any]], titles: Mapping[str, str] | None = None
) -> None:
    """Add records as rows under the titles of their keys; in a narrow terminal each becomes a block of lines."""
    if not records:
        return
    titles = {key: key.replace("_", " ") for key in keys} | dict(titles or {})
    rows = [[page.clean(cell(record.get(key))) for key in keys] for record in records]
    naturals = [
        max(width_of([(text, "")]) for text in (titles[key], *(row[position] for row in rows)))
        for position, key in enumerate(keys)
    ]
    widths = fitted(naturals, page.width - GAP * (len(keys) - 1), least=12) if page.width >= 60 else []
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
