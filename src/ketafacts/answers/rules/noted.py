"""What a note of a drug tells by its topic, and whether an overdose is dangerous."""

import re
from collections.abc import Sequence

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.claims import Claim

_TOXIC_TO = "toxic to "


def noted(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge what a note with the topic of the claim tells: so, or not so where the topic begins with "not"."""
    notes = kb.everything(subject.id, "note")
    if claim.object.startswith(_TOXIC_TO):
        return _toxic_to(claim.object.removeprefix(_TOXIC_TO), notes)
    for topic, holds in ((claim.object, YES), (f"not {claim.object}", NO)):
        told = [fact for fact in notes if fact.details.get("topic") == topic]
        if told:
            return Finding(holds, tuple(told[:1]))
    return Finding(UNKNOWN)


def _toxic_to(species: str, notes: Sequence[Fact]) -> Finding:
    """Judge "X is toxic to dogs" by the note on what it does to that animal: only where it says so in so many words."""
    told = [fact for fact in notes if fact.details.get("topic") == species]
    said = re.compile(rf"\btoxic to {species}\b|\bnever be given to {species}\b")
    toxic = [fact for fact in told if said.search(f"{fact.object} {fact.details.get('text', '')}")]
    return Finding(YES, tuple(toxic[:1])) if toxic else Finding(UNKNOWN, tuple(told[:1]))


def overdose_grave(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "an overdose of X is dangerous" by the recorded severity of what it does."""
    del claim
    facts = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.holds == YES]
    grave = [fact for fact in facts if kb.severity_of(fact) in GRAVE]
    return Finding(YES, tuple(grave[:1])) if grave else Finding(UNKNOWN, tuple(facts[:1]))
