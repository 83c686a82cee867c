"""The terminal: the answer word first, then why, then the sources, in the terminal's own colours and width."""

from importlib import import_module

from ketafacts.answers.report import Report
from ketafacts.render.formats import Context
from ketafacts.render.terminal.page import Page

# The module that draws each command's answer; any other is drawn from its records.
DRAWERS = {
    "is": "verdicts",
    "is-opioid": "verdicts",
    "misconceptions": "verdicts",
    "compare": "comparison",
    "risks": "risks",
    "uses": "profiles",
    "show": "profiles",
    "interactions": "pairs",
    "list": "catalogue",
    "search": "catalogue",
    "about": "catalogue",
    "sources": "catalogue",
    "review": "review",
}
NOT_ADVICE = "Not medical advice."
EMERGENCY = "In an emergency call your local emergency number or poison control."


def render(report: Report, form: str, context: Context) -> str:
    """Return a report as text for a terminal of the context's width, colours and characters."""
    del form
    page = Page(context)
    drawer = import_module(f"{__name__}.{DRAWERS.get(report.command, 'records')}")
    drawer.draw(report, page)
    page.notes.draw(page)
    page.gap()
    closing = f"{NOT_ADVICE} {EMERGENCY}" if _is_about_danger(report) else NOT_ADVICE
    page.paragraph((closing, "quiet"))
    return page.text()


def _is_about_danger(report: Report) -> bool:
    if report.command in ("risks", "interactions"):
        return True
    keys = ("aspect", "question", "text")
    return any("overdose" in str(record.get(key)).lower() for record in report.records for key in keys)
