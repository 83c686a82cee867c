"""Interactions: each pair with how grave it is, what happens and what to do."""

from ketafacts.answers.pairs import NOT_RECORDED, Interaction
from ketafacts.answers.report import Report, sentence
from ketafacts.render.terminal.facts import draw_sides
from ketafacts.render.terminal.notes import cited
from ketafacts.render.terminal.page import Page


def draw(report: Report, page: Page) -> None:
    """Draw an ``interactions`` report."""
    for item in report.body:
        page.gap()
        _draw_pair(page, item)


def _draw_pair(page: Page, item: Interaction) -> None:
    pair = f"{item.one.name} + {item.other.name}"
    if item.fact is None:
        page.paragraph(*page.badge("not recorded"), (pair, "strong"))
        page.under((sentence(NOT_RECORDED), ""), indent=2)
        return
    details = item.fact.details
    citations = cited(item.evidence)
    is_contested = item.fact.holds == "contested"
    severity = str(details.get("severity", "")) or "severity not recorded"
    badge = page.badge("no" if item.fact.holds == "no" else severity)
    if item.fact.holds == "no":
        badge = [("NO IMPORTANT INTERACTION", "yes"), ("  ", "")]
    page.paragraph(*badge, (pair, "strong"), *([("  contested", "contested")] if is_contested else []))
    marks = [] if is_contested else page.notes.marks(citations)
    page.under((sentence(str(details.get("what", ""))), ""), *marks, indent=2)
    if details.get("advice"):
        page.under(("What to do: ", "strong"), (sentence(str(details["advice"])), ""), indent=2)
    if details.get("boxed") == "yes":
        page.under(("A boxed warning names it.", "alarm"), indent=2)
    for note in (details.get("caveat"), item.because):
        if note:
            page.under((sentence(str(note)), "quiet"), indent=2)
    if is_contested:
        draw_sides(page, citations, indent=2)
