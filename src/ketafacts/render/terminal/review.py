"""A reviewed text on the terminal: each passage with its findings marked, why below it, grouped by file."""

from typing import Any

from ketafacts.answers.report import Report
from ketafacts.render.terminal.layout import Span
from ketafacts.render.terminal.notes import cited_records
from ketafacts.render.terminal.page import VERDICTS, Page

# Of a passage without a finding no more is shown than this, in characters: the place says where to read on.
_LONGEST = 900


def draw(report: Report, page: Page) -> None:
    """Draw the passages of a ``review`` report that hold one of its records; the records alone when there are none."""
    if any("fingerprint" not in record for record in report.records):
        from ketafacts.render.terminal.records import draw as draw_records

        draw_records(report, page)
        return
    waiting = {_key(record): record for record in report.records}
    path = ""
    for name, passages in getattr(report.body, "passages", ()):
        for passage in passages:
            marks = [mark for mark in passage.marks if waiting.pop(_key(mark[2]), None)]
            if marks:
                path = _file(page, name, path)
                page.gap()
                page.paragraph(*_marked(page, passage.text, marks))
                for _, _, record in marks:
                    _finding(page, record)
        for record in [one for one in waiting.values() if one["path"] == name]:
            path = _alone(page, waiting.pop(_key(record)), path)
    for record in waiting.values():
        path = _alone(page, record, path)
    if not report.records:
        page.paragraph(("No findings.", ""))


def _alone(page: Page, record: dict[str, Any], path: str) -> str:
    """Add a finding without the passage that it stands in."""
    path = _file(page, record["path"], path)
    page.gap()
    page.paragraph((record["text"], ""))
    _finding(page, record)
    return path


def _key(record: dict[str, Any]) -> str:
    return str(record["fingerprint"] + record["place"])


def _file(page: Page, name: str, before: str) -> str:
    if name != before:
        page.heading(name)
    return name


def _marked(page: Page, text: str, marks: list[tuple[int, int, dict[str, Any]]]) -> list[Span]:
    """Return a passage on one line with each sentence in the style of its verdict, its symbol before it."""
    spans: list[Span] = []
    at = 0
    for start, end, record in marks:
        style, symbol = VERDICTS.get(record["verdict"], ("unknown", "?"))
        spans.append((_spaced(_shortened(text[at:start], before=bool(at))), ""))
        sign = page.symbol(symbol) or record["verdict"]
        spans.append((f"{sign}\xa0{_spaced(text[start:end])}", style))
        at = end
    spans.append((_spaced(_shortened(text[at:], after=False)), ""))
    return [span for span in spans if span[0]]


def _shortened(text: str, *, before: bool = True, after: bool = True) -> str:
    """Return what stands between marked sentences without the middle, or the far end, of a very long passage."""
    if len(text) <= _LONGEST:
        return text
    head = text[: _LONGEST // 3].rpartition(" ")[0] if before else ""
    tail = text[-_LONGEST // 3 :].partition(" ")[2] if after else ""
    return f"{head} … {tail}"


def _spaced(text: str) -> str:
    """Return text with single spaces, one kept at each end where there was one."""
    words = " ".join(text.split()).replace("\ufffc", "…")
    if not words:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{words}{' ' if text[-1].isspace() else ''}"


def _finding(page: Page, record: dict[str, Any]) -> None:
    word = record["verdict"] if record["kind"] in ("assertion", "ignore") else record["kind"]
    if record["kind"] != "assertion" and record["verdict"] != "unknown":
        word = record["verdict"]
    badge = page.badge(word) if word in VERDICTS else [(word.upper(), "strong"), ("  ", "")]
    if record["kind"] == "ignore":
        badge = [("UNUSED", "strong"), ("  ", "")]
    marks = page.notes.marks(cited_records(record["sources"]))
    place = f"{record['line']}:{record['column']}"
    page.paragraph(*badge, (record["reason"], ""), *marks, prefix=[(f"  {place}  ", "quiet")])
