"""CSV for spreadsheets and Markdown for documents."""

import csv
import io

from ketafacts.answers.report import Report
from ketafacts.render.formats import Context
from ketafacts.render.plain import cell

# With their fullwidth forms, which spreadsheets in East Asian locales take for the same.
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_MARKDOWN = str.maketrans({letter: f"\\{letter}" for letter in "\\`*_{}[]<>#|~!&"})


def render(report: Report, form: str, context: Context) -> str:
    """Return a header and one row a record."""
    del context
    rows = [[cell(record.get(column)) for column in report.columns] for record in report.records]
    return _markdown(report.columns, rows) if form == "markdown" else _csv(report.columns, rows)


def _csv(columns: tuple[str, ...], rows: list[list[str]]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([[_inert(value) for value in row] for row in rows])
    return stream.getvalue()


def _inert(value: str) -> str:
    """Return a cell that no spreadsheet takes for a formula (OWASP, CSV Injection: prefix an apostrophe)."""
    return f"'{value}" if value.lstrip().startswith(_FORMULA) else value


def _markdown(columns: tuple[str, ...], rows: list[list[str]]) -> str:
    lines = [f"| {' | '.join(columns)} |", f"| {' | '.join('---' for _ in columns)} |"]
    lines += [f"| {' | '.join(value.translate(_MARKDOWN) for value in row)} |" for row in rows]
    return "\n".join(lines) + "\n"
