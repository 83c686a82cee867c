"""The registry of formats: a format's name, its module, and which commands have it. ``render`` is the one way in."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple

from ketafacts.answers.report import Report
from ketafacts.errors import UsageError

REPORT_FORMATS = {
    "rich": "ketafacts.render.terminal",
    "plain": "ketafacts.render.plain",
    "json": "ketafacts.render.structured",
    "jsonl": "ketafacts.render.structured",
    "csv": "ketafacts.render.tabular",
    "markdown": "ketafacts.render.tabular",
}
SOURCE_FORMATS = {
    "bibtex": "ketafacts.render.citing",
    "csl-json": "ketafacts.render.citing",
}
REVIEW_FORMATS = {
    "sarif": "ketafacts.render.sarif",
    "github": "ketafacts.render.annotating",
    "html": "ketafacts.render.page",
    "claimreview": "ketafacts.render.claimreview",
}


class Context(NamedTuple):
    """What a format may need beside the answer; each part is fetched only when it is used."""

    source: Callable[[str], dict[str, Any]]
    facts: Callable[[], dict[str, str]]
    width: int = 80
    color: bool = False
    unicode: bool = True


def formats_of(command: str) -> dict[str, str]:
    """Return the formats that a command has, by name, with the module of each."""
    if command == "sources":
        return REPORT_FORMATS | SOURCE_FORMATS
    if command == "review":
        return REPORT_FORMATS | REVIEW_FORMATS
    return REPORT_FORMATS


def check_format(form: str, command: str) -> str:
    """Return the format's name; raises ``UsageError`` when the command does not have it."""
    known = formats_of(command)
    if form not in known:
        raise UsageError(f"{command} has the formats {', '.join(known)}, not {form[:40]!r}")
    return form


def render(report: Report, form: str, context: Context) -> str:
    """Return a report as text in the named format."""
    module = import_module(formats_of(report.command)[check_format(form, report.command)])
    text: str = module.render(report, form, context)
    return text
