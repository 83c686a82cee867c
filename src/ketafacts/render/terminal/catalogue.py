"""Lists, search results, the bibliography and what is known in all: compact tables."""

from typing import Any

from ketafacts.answers.report import Report
from ketafacts.render.terminal.notes import addresses, ended
from ketafacts.render.terminal.page import Page
from ketafacts.render.terminal.tables import draw_table


def draw(report: Report, page: Page) -> None:
    """Draw a ``list``, ``search``, ``about`` or ``sources`` report."""
    if report.command == "sources":
        for record in report.records:
            _draw_source(page, record)
        return
    if report.command == "list":
        keys = ["name", "what"]
        keys += [key for key in ("schedule", "classes", "names") if _is_shown(report, key)]
        titles = {"what": "what it is", "schedule": "US schedule"}
    elif report.command == "search":
        keys, titles = ["name", "type", "matched", "what"], {"matched": "found as", "what": "what it is"}
    else:
        keys, titles = ["what", "count", "detail"], {"what": "", "count": "", "detail": ""}
    records = [_without_repeats(record) for record in report.records]
    draw_table(page, keys, records, titles)
    if report.command != "about":
        page.gap()
        page.paragraph((f"{len(records)} {'entry' if len(records) == 1 else 'entries'}", "quiet"))


def _is_shown(report: Report, key: str) -> bool:
    """Names are shown where a kind of name was asked for; else they would fill the screen."""
    values = [record.get(key) for record in report.records]
    if key == "names":
        return any(value and record["name"] not in value for record, value in zip(report.records, values, strict=True))
    return any(values)


def _without_repeats(record: dict[str, Any]) -> dict[str, Any]:
    """Leave out what a search found when it is the name or the description itself."""
    if record.get("matched") in (record.get("name"), record.get("what")):
        return record | {"matched": ""}
    return record


def _draw_source(page: Page, record: dict[str, Any]) -> None:
    kind = ", ".join(str(part) for part in (record.get("kind"), str(record.get("issued", ""))[:4]) if part)
    page.paragraph((str(record["key"]), "strong"), (f"  {kind}", "quiet"))
    title = str(record.get("title", "")).rstrip(".")
    where = ", ".join(str(record[key]) for key in ("author", "container-title", "publisher") if record.get(key))
    page.under((f"{ended(title)} {where}" if where else title, ""), indent=2)
    for address in addresses(record):
        page.under((address, "quiet"), indent=2)
