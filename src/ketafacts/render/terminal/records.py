"""Any report from its records: verdicts as blocks that begin with the word, everything else as a table."""

from collections.abc import Mapping
from typing import Any

from ketafacts.answers.report import Report, sentence
from ketafacts.render.plain import cell
from ketafacts.render.terminal.notes import cited_records
from ketafacts.render.terminal.page import VERDICTS, Page
from ketafacts.render.terminal.tables import draw_table

_WORDS = ("verdict", "answer", "severity")
# What was asked or claimed, and what is said to it: shown without a label.
_ASKED = ("claim", "question", "query", "pair")
_SAID = ("reason", "what")
_HIDDEN = ("sources", "suggestions", "path", "line", "column")


def draw(report: Report, page: Page) -> None:
    """Draw a report of any command from the documented keys of its records."""
    if report.command == "ask":
        for record in report.records:
            _draw_reply(page, record)
        return
    key = next((word for word in _WORDS if word in report.columns), "")
    if not report.records:
        page.paragraph(("Nothing to report.", ""))
    if key and all(record.get(key) or record.get("kind") for record in report.records):
        for record in report.records:
            page.gap()
            _draw_verdict(page, report, record, key)
        return
    keys = [column for column in report.columns if column != "sources"]
    rows = [_with_marks(page, record, keys[-1]) for record in report.records] if keys else []
    draw_table(page, keys, rows)


def _draw_reply(page: Page, record: Mapping[str, Any]) -> None:
    """Add the answer to a question: its word or value, then the rest of what is said."""
    word, text = cell(record.get("answer")), cell(record.get("text"))
    opening = sentence(word)
    rest = text[len(opening) :].lstrip() if text.lower().startswith(opening.lower()) else text
    marks = page.notes.marks(cited_records(record.get("sources") or ()))
    start = page.badge(word) if word in VERDICTS else [(opening, "strong"), (" " if rest else "", "")]
    page.paragraph(*start, (rest, ""), *marks)


def _draw_verdict(page: Page, report: Report, record: Mapping[str, Any], key: str) -> None:
    # A question or a quotation has no verdict: it is shown as what it is.
    word = str(record.get(key) or record["kind"])
    asked = next((name for name in _ASKED if record.get(name)), "")
    if not asked and "text" in record and key == "verdict":
        asked = "text"
    said = next((name for name in (*_SAID, "text") if name != asked and record.get(name)), "")
    if "path" in record:
        place = ":".join(cell(record[name]) for name in ("path", "line", "column") if record.get(name))
        page.paragraph((place, "quiet"))
    badge = page.badge(word) if word in VERDICTS else [(word.upper(), "strong"), ("  ", "")]
    page.paragraph(*badge, (cell(record.get(asked)), "strong"))
    marks = page.notes.marks(cited_records(record.get("sources") or ()))
    if said or marks:
        page.under((cell(record.get(said)) if said else "Sources", ""), *marks, indent=2)
    for column in report.columns:
        value = record.get(column)
        if value and column not in (key, asked, said, *_HIDDEN):
            page.under((f"{column.replace('_', ' ')}: ", "quiet"), (cell(value), ""), indent=2)
    if record.get("suggestions"):
        page.under(("Did you mean ", ""), (cell(record["suggestions"]), "strong"), ("?", ""), indent=2)


def _with_marks(page: Page, record: Mapping[str, Any], last: str) -> dict[str, Any]:
    marks = "".join(text for text, _ in page.notes.marks(cited_records(record.get("sources") or ())))
    return {**record, last: f"{cell(record.get(last))}{marks}"}
