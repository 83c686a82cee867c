"""JSON and JSON Lines. Documented in docs/json.md; keys are only ever added within a schema version."""

import json
from typing import Any

from ketafacts import __version__
from ketafacts.answers.report import Report
from ketafacts.render.formats import Context

SCHEMA_VERSION = 1


def render(report: Report, form: str, context: Context) -> str:
    """Return one JSON object for the whole report, or one object a line for each record.

    Output is ASCII, so no character of the data can act on a terminal or be lost in a locale.
    """
    records = [_cited(record, context) for record in report.records]
    head: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "ketafacts", "version": __version__},
        "facts": context.facts(),
    }
    if form == "jsonl":
        return "".join(f"{json.dumps(record | {'facts': head['facts']}, sort_keys=True)}\n" for record in records)
    body = head | {"command": report.command, "records": records}
    return json.dumps(body, indent=2, sort_keys=True) + "\n"


def _cited(value: Any, context: Context) -> Any:
    """Return ``value`` with the title and address of the work added to every citation in it."""
    if isinstance(value, list):
        return [_cited(item, context) for item in value]
    if not isinstance(value, dict):
        return value
    found = {key: _cited(item, context) for key, item in value.items()}
    if "key" in found and "locator" in found:
        source = context.source(found["key"])
        found |= {key: source[key] for key in ("title", "issued", "URL", "DOI", "PMID", "kind") if key in source}
    return found
