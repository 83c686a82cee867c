"""A sentence and its verdict, as a record, and with the steps that led to it."""

from typing import Any, NamedTuple

from ketafacts.answers.judging import Judgement
from ketafacts.answers.report import Report, citations, sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Evidence
from ketafacts.language.claims import Claim
from ketafacts.language.mentions import Item

# Why a sentence has no verdict.
NOT_UNDERSTOOD, NOT_A_CLAIM, UNKNOWN_NAME = "not understood", "not a claim", "unknown name"
# A sentence's verdict is the worst of its claims', in this order.
WORST_FIRST = ("false", "misleading", "unknown", "contested", "true")


class Judged(NamedTuple):
    """A sentence and its verdict: true, false, contested, misleading or unknown.

    ``kind`` says what the sentence does (assertion, question, reported, quotation, instruction, heading); ``code`` is
    the reason code of an unknown, or says that a false sentence has a restriction that was left unread; ``subjects``
    are the drugs and classes mentioned, in order.
    """

    text: str
    kind: str
    verdict: str
    code: str
    reason: str
    claims: tuple[Judgement, ...]
    evidence: tuple[Evidence, ...]
    subjects: tuple[str, ...]
    mentions: tuple[Item, ...] = ()


def undecided(text: str, kind: str, code: str, reason: str) -> Judged:
    """Return a sentence that is not judged, with the reason code and the reason."""
    return Judged(text, kind, "unknown", code, sentence(reason), (), (), ())


def record_of(kb: KnowledgeBase, judged: Judged) -> dict[str, Any]:
    """Return a sentence's verdict under the documented keys of ``check``."""
    return {
        "text": judged.text,
        "kind": judged.kind,
        "verdict": judged.verdict,
        "code": judged.code or None,
        "reason": judged.reason,
        "sources": citations(judged.evidence) if judged.evidence else [],
        "claims": [_claim_record(kb, one) for one in judged.claims] if judged.claims else [],
    }


def _claim_record(kb: KnowledgeBase, one: Judgement) -> dict[str, Any]:
    claim = one.claim
    return {
        "text": claim_text(kb, claim),
        "subject": claim.subject,
        "predicate": claim.predicate,
        "object": claim.object,
        "detail": claim.detail or None,
        "negated": claim.negated,
        "quantifier": claim.quantifier or None,
        "often": claim.often or None,
        "place": claim.place or None,
        "other": claim.other or None,
        "qualifiers": list(claim.qualifiers),
        "verdict": one.verdict,
        "code": one.code or None,
        "reason": one.reason,
        "facts": [fact.id for fact in one.facts],
        "evidence": citations(one.evidence),
    }


def claim_text(kb: KnowledgeBase, claim: Claim) -> str:
    """Return a claim in a fixed form of words: subject, predicate, object."""
    target = next(
        (found.name for kind in ("", "target", "effect", "condition") if (found := kb.subject(claim.object, kind))),
        claim.object,
    )
    words_of = [kb.name_of(claim.subject), "not" if claim.negated else "", claim.predicate, claim.detail, target]
    if claim.other:
        words_of += [("less than", "as much as", "more than")[claim.direction + 1], kb.name_of(claim.other)]
    return " ".join(word for word in words_of if word)


def explain(judged: Judged) -> list[dict[str, Any]]:
    """Return the steps of a verdict: mentions, claims, facts considered, and the rule that decided."""
    steps: list[dict[str, Any]] = []
    for item in judged.mentions:
        meaning = ", ".join(f"{reading.type} {reading.id}" for reading in item.readings)
        steps.append({"step": "mention", "what": item.key, "meaning": meaning or item.tag or item.lemma or "?"})
    for one in judged.claims:
        claim = one.claim
        shown = {key: value for key, value in claim._asdict().items() if value and key not in ("start", "end")}
        steps.append({"step": "claim", "what": claim.predicate, "meaning": str(shown)})
        steps += [{"step": "fact", "what": fact.id, "meaning": f"holds: {fact.holds}"} for fact in one.facts]
        steps.append({"step": "rule", "what": one.rule, "meaning": f"{one.verdict}: {one.reason}"})
    if not judged.claims:
        steps.append({"step": "stop", "what": judged.code, "meaning": judged.reason})
    return steps


def explanation(report: Report) -> Report:
    """Return a report of the steps behind the verdicts of a ``check`` report."""
    records = tuple({"text": judged.text, **step} for judged in report.body for step in explain(judged))
    return Report("check", ("step", "what", "meaning", "text"), records, report.body)
