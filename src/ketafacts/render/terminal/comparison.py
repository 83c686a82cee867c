"""Drugs side by side: a column each, or blocks below each other where columns would be too narrow to read."""

from ketafacts.answers.comparing import NOT_RECORDED, Cell, Comparison, Row
from ketafacts.answers.report import Report, listing
from ketafacts.answers.wording import affinity_text
from ketafacts.knowledge.model import Fact
from ketafacts.knowledge.values import FREQUENCIES, SEVERITIES
from ketafacts.render.terminal.affinities import draw_affinities
from ketafacts.render.terminal.facts import more, typed, year_of
from ketafacts.render.terminal.layout import Line, Span, side_by_side
from ketafacts.render.terminal.page import Page

# A column narrower than this breaks most phrases in the middle; that of the aspects must hold its longest word.
LEAST_COLUMN = 22
ASPECT_WIDTH = 18
GAP = 2
MOST_ITEMS = 6
MOST_ITEMS_ALONE = 40
_ROLES = ("principal", "secondary", "", "minor")
# What a row's name says already.
_REPEATED = {"approved use": "approved", "boxed warning": "boxed warning", "dependence": "dependence"}
_WORDS = {"is-opioid": "opioid?", "what": "what it is"}


def draw(report: Report, page: Page) -> None:
    """Draw a ``compare`` report."""
    comparison: Comparison = report.body
    names = [subject.name for subject in comparison.subjects]
    mark = page.symbol("≠") or "!="
    title = f"{listing(names)} compared"
    page.paragraph((title, "strong"), ("  ", ""), (mark, "contested"), (" marks what differs", "quiet"))
    if not comparison.rows and not comparison.affinities:
        page.paragraph(("Nothing that was asked for is recorded or differs.", ""))
        return
    full = (page.width - GAP * (len(names) - 1)) // len(names)
    beside = (page.width - ASPECT_WIDTH - GAP * len(names)) // len(names)
    if beside >= LEAST_COLUMN:
        _draw_columns(page, comparison, mark, [ASPECT_WIDTH, *(beside for _ in names)])
    elif full >= LEAST_COLUMN:
        # The aspects stand above their rows, so that the columns have the whole width.
        _draw_columns(page, comparison, mark, [full for _ in names])
    else:
        _draw_stacked(page, comparison, mark)
    draw_affinities(page, comparison)
    _draw_sources(page, comparison)


def _draw_columns(page: Page, comparison: Comparison, mark: str, widths: list[int]) -> None:
    is_beside = len(widths) > len(comparison.subjects)
    heads = [page.wrapped([(subject.name, "strong")], widths[-1]) for subject in comparison.subjects]
    page.gap()
    if comparison.rows:
        _put_row(page, [[], *heads] if is_beside else heads, widths)
    for row in comparison.rows:
        page.rule()
        cells = []
        for subject, cell in zip(comparison.subjects, row.cells, strict=True):
            items = _items(row, cell, subject.name, comparison)
            cells.append([line for item in items for line in _cell_lines(page, item, widths[-1], len(items))])
        if is_beside:
            cells.insert(0, _aspect(page, row, mark, widths[0]))
        else:
            _put_row(page, [_aspect(page, row, mark, page.width)], [page.width])
        _put_row(page, cells, widths)
    if comparison.rows:
        page.rule()


def _put_row(page: Page, cells: list[list[Line]], widths: list[int]) -> None:
    for line in side_by_side(cells, widths, GAP):
        page.put(line)


def _aspect(page: Page, row: Row, mark: str, width: int) -> list[Line]:
    start = f"{mark} " if row.differs else " " * (len(mark) + 1)
    lines = page.wrapped([(_WORDS.get(row.aspect, row.aspect), "strong")], width - len(start))
    return [[(start if number == 0 else " " * len(start), "contested"), *line] for number, line in enumerate(lines)]


def _cell_lines(page: Page, item: Span, width: int, count: int) -> list[Line]:
    bullet = page.clean("• ") if count > 1 else ""
    lines = page.wrapped([item], width - len(bullet))
    return [[(bullet if number == 0 else " " * len(bullet), "quiet"), *line] for number, line in enumerate(lines)]


def _draw_stacked(page: Page, comparison: Comparison, mark: str) -> None:
    for row in comparison.rows:
        page.gap()
        for line in _aspect(page, row, mark, page.width):
            page.put(line)
        for subject, cell in zip(comparison.subjects, row.cells, strict=True):
            items = _items(row, cell, subject.name, comparison)
            if len(items) == 1:
                page.under((f"{subject.name}: ", "strong"), items[0], indent=2)
                continue
            page.under((f"{subject.name}:", "strong"), indent=2)
            for item in items:
                page.item(item, indent=4)


def _items(row: Row, cell: Cell, name: str, comparison: Comparison) -> list[Span]:
    """Return the items of a cell, the weightiest first; those beyond the limit are counted."""
    if not cell.items:
        return [(NOT_RECORDED, "quiet")]
    if row.aspect == "is-opioid":
        return [(item, item.split(" ", 1)[0]) for item in cell.items]
    most = MOST_ITEMS if len(comparison.rows) > 1 else MOST_ITEMS_ALONE
    items = list(cell.items)
    if len(items) == len(cell.facts):
        ranked = sorted(zip(items, cell.facts, strict=True), key=lambda pair: _weight(pair[1]))
        with_bars = row.aspect == "mechanism" and bool(comparison.affinities)
        items = [_without_affinity(item, fact) if with_bars else item for item, fact in ranked]
    repeated = _REPEATED.get(row.aspect, "")
    if repeated:
        items = [_without(item, repeated) for item in items]
    found = [(item, "") for item in items]
    if len(found) > most + 1:
        left = more(len(found) - most, f"ketafacts show {typed(name)}")
        return [*found[:most], (left, "quiet")]
    return found


def _weight(fact: Fact) -> tuple[int, ...]:
    """What holds comes first; then a principal mechanism, a boxed, grave or frequent effect; then the order is kept."""
    holds = ("yes", "contested", "no").index(fact.holds)
    if fact.predicate == "happened":
        return holds, year_of(fact)
    if fact.predicate != "causes":
        return holds, _ROLES.index(fact.role) if fact.role in _ROLES else 2
    details = fact.details
    severity, frequency = str(details.get("severity", "moderate")), str(details.get("frequency", "not known"))
    return holds, details.get("boxed") != "yes", FREQUENCIES.index(frequency), SEVERITIES.index(severity)


def _without_affinity(item: str, fact: Fact) -> str:
    """Leave out the figures that are drawn as bars below."""
    for measured in fact.details.get("affinity", ()):
        text = affinity_text(measured)
        item = _without(item, text)
    return item


def _without(item: str, qualifier: str) -> str:
    """Leave out one of the qualifiers that stand in brackets after a phrase."""
    return item.replace(f"; {qualifier}", "").replace(f"({qualifier}; ", "(").replace(f" ({qualifier})", "")


def _draw_sources(page: Page, comparison: Comparison) -> None:
    """A comparison rests on more places than it has lines: they are counted, and where they are listed is said."""
    places = {(item.source, item.locator) for row in comparison.rows for cell in row.cells for item in cell.evidence}
    if places:
        works = len({source for source, _ in places})
        names = " ".join(typed(subject.name) for subject in comparison.subjects)
        page.gap()
        page.paragraph((f"{len(places)} places in {works} works are cited: ketafacts compare {names} --json", "quiet"))
