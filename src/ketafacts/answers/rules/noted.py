"""What a note of a drug tells by its topic, and whether an overdose is dangerous."""

import re
from collections.abc import Sequence

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.claims import Claim

# What is claimed, the topic of the notes that may say it, and how they do.
_SAID_IN_A_NOTE = {
    **{f"toxic to {pets}": (pets, rf"\btoxic to {pets}\b|\bnever be given to {pets}\b") for pets in ("dogs", "cats")},
    "risky in older adults": ("older adults", r"\badvise against\b"),
}


def noted(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge what a note with the topic of the claim tells: so, or not so where the topic begins with "not"."""
    notes = kb.everything(subject.id, "note")
    if claim.object in _SAID_IN_A_NOTE:
        return _said(*_SAID_IN_A_NOTE[claim.object], notes)
    for topic, holds in ((claim.object, YES), (f"not {claim.object}", NO)):
        told = [fact for fact in notes if fact.details.get("topic") == topic]
        if told:
            return Finding(holds, tuple(told[:1]))
    return Finding(UNKNOWN)


def _said(topic: str, said: str, notes: Sequence[Fact]) -> Finding:
    """Judge what a note need not say of its topic: so where its text does in so many words, else unknown."""
    told = [fact for fact in notes if fact.details.get("topic") == topic]
    so = [fact for fact in told if re.search(said, fact.object)]
    return Finding(YES, tuple(so[:1])) if so else Finding(UNKNOWN, tuple(told[:1]))


def overdose_grave(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "an overdose of X is dangerous" by the recorded severity of what it does."""
    del claim
    facts = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.holds == YES]
    grave = [fact for fact in facts if kb.severity_of(fact) in GRAVE]
    return Finding(YES, tuple(grave[:1])) if grave else Finding(UNKNOWN, tuple(facts[:1]))
