"""The record of one sentence of a document, without its place: its kind, its verdict and how much that matters."""

from typing import TYPE_CHECKING, Any

from ketafacts.answers.report import MAX_SENTENCE, citations
from ketafacts.answers.telling import level_of, normalised, rule_of
from ketafacts.knowledge.model import Evidence
from ketafacts.language.blocks import OPAQUE

if TYPE_CHECKING:
    from ketafacts.answers.judged import Judged

Record = dict[str, Any]


def told(text: str, spoken: str, kind: str, judged: "Judged") -> Record:
    """Return the record of a sentence that is spoken so and was judged so."""
    if OPAQUE in spoken or len(spoken) > MAX_SENTENCE:
        reason = "It holds code, an address or struck-out text." if OPAQUE in spoken else "It is too long."
        return recorded(text, kind, "unknown", "not understood", reason, (), "")
    if kind == "assertion" and judged.verdict == "unknown" and _is_name(judged):
        return recorded(text, "heading", "unknown", "not a claim", NOTHING["name"], (), "")
    return recorded(text, kind, judged.verdict, judged.code, judged.reason, judged.evidence, rule_of(judged))


def _is_name(judged: "Judged") -> bool:
    """Return whether a sentence is a name and no more: a cell of a table, a link of a menu, an item of a list."""
    return len(judged.mentions) == 1 and bool(judged.mentions[0].readings) and not judged.claims


def introducing(record: Record) -> Record:
    """Return the record of a line that only introduces a list, whatever was made of it without the items."""
    return recorded(record["text"], "heading", "unknown", "not a claim", NOTHING["heading"], (), "")


def withdraw(record: Record) -> None:
    """Make a record one of what is only told: a sentence around it says that it is not so."""
    told_of = recorded(record["text"], "reported", "unknown", "not a claim", NOTHING["withdrawn"], (), "")
    record.update({key: told_of[key] for key in _OF_VERDICT})


_OF_VERDICT = ("kind", "verdict", "code", "level", "reason", "sources", "rule")

NOTHING = {
    "withdrawn": "A sentence beside it says that it is not meant.",
    "heading": "A heading asserts nothing by itself.",
    "name": "A name asserts nothing by itself.",
    "quotation": "A quotation asserts nothing by itself.",
    "reported": "It reports what others say, and claims nothing itself.",
}


def recorded(
    text: str, kind: str, verdict: str, code: str, reason: str, evidence: tuple[Evidence, ...], rule: str
) -> Record:
    """Return a record without its place."""
    text = normalised(text).replace(OPAQUE, "…")
    return {
        "path": "",
        "line": 0,
        "column": 0,
        "end_line": 0,
        "end_column": 0,
        "span": [0, 0],
        "text": text,
        "kind": kind,
        "verdict": verdict,
        "code": code or None,
        "level": level_of(kind, verdict, code, text),
        "reason": reason,
        "sources": citations(evidence),
        "rule": f"{verdict}/{rule or (code or kind).replace(' ', '-')}",
        "fingerprint": "",
    }
