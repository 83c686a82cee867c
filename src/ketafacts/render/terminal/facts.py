"""How one fact is drawn: its marks, its caveat, where it was inherited from, and both sides of a contested one."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ketafacts.answers.report import sentence, with_article
from ketafacts.knowledge.values import COMPOUND_KINDS
from ketafacts.render.terminal.layout import Span
from ketafacts.render.terminal.notes import Citation, cited

if TYPE_CHECKING:
    from ketafacts.answers.profiles import Line
    from ketafacts.knowledge.model import Fact, Subject
    from ketafacts.render.terminal.page import Page


def draw_fact(page: "Page", spans: Iterable[Span], line: "Line", subject: "Subject", indent: int = 2) -> None:
    """Add a fact as an item: ``spans`` say it, then come its origin, its marks, its caveat and, if contested, sides."""
    citations = cited(line.evidence)
    is_contested = line.fact.holds == "contested"
    marks = [] if is_contested else page.notes.marks(citations)
    origin = [(f" ({origin_of(line.inherited_from, subject)})", "quiet")] if line.inherited_from else []
    page.item(*spans, *origin, *marks, indent=indent)
    caveat = str(line.fact.details.get("caveat", ""))
    if caveat:
        page.under((sentence(caveat), "quiet"), indent=indent + 2)
    if is_contested:
        draw_sides(page, citations, indent=indent + 2)


def draw_sides(page: "Page", citations: Iterable[Citation], indent: int = 4) -> None:
    """Add what is said for and against a contested fact, a line each."""
    ordered = sorted(citations, key=lambda citation: citation.side == "against")
    for citation in ordered:
        side = "against" if citation.side == "against" else "for"
        marks = page.notes.marks([citation])
        prefix = [(" " * indent, ""), (f"{side}: ".ljust(9), "contested")]
        page.paragraph((citation.gist or citation.locator, ""), *marks, prefix=prefix)


def origin_of(inherited_from: str, subject: "Subject") -> str:
    """Return where an inherited fact comes from: the class that the subject belongs to, or what it contains."""
    if subject.type == "drug" and subject.kind in COMPOUND_KINDS:
        return f"through {inherited_from}"
    return f"as {with_article(inherited_from)}"


def year_of(fact: "Fact") -> int:
    """Return the year of an event (1960 for the 1960s), or a late one when none is recorded."""
    year = str(fact.details.get("year", ""))[:4]
    return int(year) if year.isascii() and year.isdecimal() else 9999


def more(count: int, command: str) -> str:
    """Return the words for what was left out, and how to see it."""
    return f"+{count} more: {command}"


def typed(name: str) -> str:
    """Return a name as it is typed in a command line."""
    return f'"{name}"' if " " in name else name
