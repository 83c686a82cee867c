"""One record a line, tab-separated, the answer word first; never wrapped, coloured or boxed."""

from typing import Any

from ketafacts.answers.report import Report
from ketafacts.render.formats import Context
from ketafacts.render.safe import one_line


def render(report: Report, form: str, context: Context) -> str:
    """Return the records, their columns in the report's order; empty trailing columns are left off."""
    del form, context
    lines = []
    for record in report.records:
        values = [record.get(column) for column in report.columns]
        # Most are texts without anything to escape.
        cells = [one if isinstance(one, str) and one.isprintable() else cell(one) for one in values]
        lines.append("\t".join(cells).rstrip("\t"))
    return "".join([f"{line}\n" for line in lines])


def cell(value: Any) -> str:
    """Return a value as one visible line: lists joined by semicolons, citations as ``key (locator)``."""
    if isinstance(value, str):
        return one_line(value)
    if value is None or value == []:
        return ""
    if isinstance(value, dict):
        if "key" in value and "locator" in value:
            return one_line(f"{value['key']} ({value['locator']})")
        return one_line(", ".join(f"{key}: {cell(item)}" for key, item in value.items()))
    if isinstance(value, (list, tuple)):
        return "; ".join(dict.fromkeys(map(cell, value)))  # several facts may cite one place
    if isinstance(value, bool):
        return "yes" if value else "no"
    return one_line(str(value))
