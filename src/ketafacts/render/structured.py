"""JSON and JSON Lines. Documented in docs/json.md; keys are only ever added within a schema version."""

import json
from collections.abc import Iterable
from typing import Any

from ketafacts import __version__
from ketafacts.answers.report import Report
from ketafacts.render.formats import Context

SCHEMA_VERSION = 1


def render(report: Report, form: str, context: Context) -> str:
    """Return one JSON object for the whole report, or one object a line for each record.

    Output is ASCII, so no character of the data can act on a terminal or be lost in a locale.
    """
    head: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "ketafacts", "version": __version__},
        "facts": context.facts(),
    }
    if form == "jsonl":
        lines = (_cited(record, context) | {"facts": head["facts"]} for record in report.records)
        return "".join([f"{json.dumps(line, sort_keys=True)}\n" for line in lines])
    return indented(head | {"command": report.command}, "records", (_cited(one, context) for one in report.records))


def indented(head: dict[str, Any], key: str, items: Iterable[dict[str, Any]]) -> str:
    """Return ``head`` with ``items`` under ``key`` as indented JSON, the same that ``json.dumps`` would write of both.

    Written item by item, for ``json.dumps`` holds every word of a long list in memory at once.
    """
    margin = "    "
    texts = [margin + json.dumps(item, indent=2, sort_keys=True).replace("\n", f"\n{margin}") for item in items]
    before, mark, after = json.dumps(head | {key: []}, indent=2, sort_keys=True).partition(f'"{key}": [')
    inner = ",\n".join(texts)
    return "".join([before, mark, *([f"\n{inner}\n  "] if texts else []), after, "\n"])


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
