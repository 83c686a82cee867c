"""SARIF 2.1.0 for code-scanning services: only findings, at stable places, with stable fingerprints."""

import json
import os
from typing import Any
from urllib.parse import quote

from ketafacts import __version__
from ketafacts.answers.report import Report
from ketafacts.render.formats import Context
from ketafacts.render.safe import one_line, visible

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "note": "note"}
_MEANINGS = {
    "false": "A false statement about a drug",
    "misleading": "A statement about a drug that leaves out what changes its meaning",
    "contested": "A matter on which authorities disagree, stated as settled",
    "unknown": "A statement about a drug on which nothing is recorded",
    "unused-ignore": "An ignore comment that silences nothing",
}
_HELP = {
    "false": "What is recorded says otherwise. Correct the sentence, or quote it as what it is.",
    "misleading": "The sentence is right to the letter. Add what it leaves out.",
    "contested": "Say that authorities disagree, or name the one that you follow.",
    "unknown": "The knowledge base does not decide it. That is no sign of a mistake.",
    "unused-ignore": "Remove the comment: no finding is at the place it speaks of.",
}


def render(report: Report, form: str, context: Context) -> str:
    """Return a log of one run; records of no level are left out."""
    del form
    findings = [record for record in report.records if record["level"] in _LEVELS]
    rules = sorted({record["rule"] for record in findings})
    driver = {
        "name": "ketafacts",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(record, rules.index(record["rule"]), context) for record in findings],
        "properties": {"facts": context.facts()},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, sort_keys=True) + "\n"


def _rule(rule: str) -> dict[str, Any]:
    verdict, _, predicate = rule.partition("/")
    meaning = _MEANINGS.get(verdict, verdict)
    about = f": {predicate.replace('-', ' ')}" if predicate else ""
    level = {"false": "error", "misleading": "warning", "contested": "warning"}.get(verdict, "note")
    text = _HELP.get(verdict, "")
    return {
        "id": rule,
        "name": "".join(part.capitalize() for part in rule.replace("/", "-").split("-")),
        "shortDescription": {"text": f"{meaning}{about}."},
        "fullDescription": {"text": f"{meaning}{about}. {text}"},
        "help": {"text": f"{text} Not medical advice.", "markdown": f"{text} *Not medical advice.*"},
        "defaultConfiguration": {"level": level},
        "properties": {"tags": ["drugs", "fact checking"], "precision": "high"},
    }


def _result(record: dict[str, Any], rule: int, context: Context) -> dict[str, Any]:
    start, end = record["span"]
    region = {
        "startLine": record["line"],
        "startColumn": record["column"],
        "endLine": record["end_line"],
        "endColumn": record["end_column"],
        "charOffset": start,
        "charLength": end - start,
        "snippet": {"text": visible(record["text"])},
    }
    location = {"artifactLocation": _artifact(record["path"]), "region": region}
    return {
        "ruleId": record["rule"],
        "ruleIndex": rule,
        "level": _LEVELS[record["level"]],
        "kind": "fail",
        "message": {"text": _message(record)},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"ketafacts/v1": record["fingerprint"]},
        "properties": {
            "verdict": record["verdict"],
            "kind": record["kind"],
            "sources": [_source(one, context) for one in record["sources"]],
        },
    }


def _artifact(path: str) -> dict[str, Any]:
    if os.sep == "\\":  # elsewhere it is a letter of a name, and another file's address if it were turned
        path = path.replace("\\", "/")
    while path.startswith("./"):
        path = path[2:]
    uri = quote(path.encode("utf-8", "surrogateescape"), safe="/~")
    if path.startswith("/"):
        return {"uri": f"file://{uri}"}
    return {"uri": uri, "uriBaseId": "%SRCROOT%"}


def _message(record: dict[str, Any]) -> str:
    """Return a message of which nothing is taken for a placeholder or a link (SARIF 3.11.5 and 3.11.6)."""
    text = one_line(f"{record['verdict'].capitalize()}: {record['reason']} The text says: “{record['text']}”")
    if record["kind"] == "ignore":
        text = one_line(record["reason"])
    text = text.replace("{", "{{").replace("}", "}}")
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") if "](" in text else text


def _source(one: dict[str, Any], context: Context) -> dict[str, Any]:
    details = context.source(one["key"])
    found = {key: str(details[key]) for key in ("title", "URL", "DOI", "PMID") if details.get(key)}
    return {**one, **found}
