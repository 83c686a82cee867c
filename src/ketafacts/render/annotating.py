"""Workflow commands of GitHub Actions: each finding is shown beside the line it is about."""

from typing import Any

from ketafacts.answers.report import Report
from ketafacts.render.formats import Context
from ketafacts.render.plain import cell
from ketafacts.render.safe import visible

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
# As actions/toolkit escapes them: what would end the message or a property of it.
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(report: Report, form: str, context: Context) -> str:
    """Return one command a finding; records of no level are left out."""
    del form, context
    return "".join(_command(record) for record in report.records if record["level"] in _COMMANDS)


def _command(record: dict[str, Any]) -> str:
    properties = {"file": record["path"], "line": record["line"], "endLine": record["end_line"]}
    if record["line"] == record["end_line"]:
        # Columns mean something only within one line.
        properties |= {"col": record["column"], "endColumn": record["end_column"]}
    properties["title"] = f"ketafacts: {record['rule']}"
    listed = ",".join(f"{key}={_safe(value).translate(_PROPERTY)}" for key, value in properties.items())
    message = f"{record['reason']} — “{record['text']}”"
    if record["sources"]:
        message += f"\nSources: {cell(record['sources'])}"
    return f"::{_COMMANDS[record['level']]} {listed}::{_safe(message).translate(_DATA)}\n"


def _safe(value: Any) -> str:
    return visible(str(value))
