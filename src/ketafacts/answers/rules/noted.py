"""What a note of a drug tells by its topic, and whether an overdose is dangerous."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.claims import Claim


def noted(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge what a note with the topic of the claim tells: so, or not so where the topic begins with "not"."""
    notes = kb.everything(subject.id, "note")
    for topic, holds in ((claim.object, YES), (f"not {claim.object}", NO)):
        told = [fact for fact in notes if fact.details.get("topic") == topic]
        if told:
            return Finding(holds, tuple(told[:1]))
    return Finding(UNKNOWN)


def overdose_grave(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "an overdose of X is dangerous" by the recorded severity of what it does."""
    del claim
    facts = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.holds == YES]
    grave = [fact for fact in facts if kb.severity_of(fact) in GRAVE]
    return Finding(YES, tuple(grave[:1])) if grave else Finding(UNKNOWN, tuple(facts[:1]))
