"""Whether a drug is still sold: only that it is not, of what was taken off the market for all its uses."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, status
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.claims import Claim


def sold_now(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is still on the US market"; that something is approved does not say that a shop has it.

    What was withdrawn may have come back, for another use or in another form: where any use is recorded but as one that
    was withdrawn there, or none at all, nothing is said.
    """
    place = claim.place or claim.object
    for drug in (subject.id, *(part.object for part in kb.facts(subject.id, "contains"))):
        events = [fact for fact in kb.facts(drug, "happened") if fact.object == "withdrawn" and fact.holds == YES]
        gone = [fact for fact in events if place in fact.details.get("in", [])]
        uses = [fact for fact in kb.facts(drug, "used-for") if fact.holds == YES]
        over = [fact for fact in uses if status(fact) == "withdrawn" and place in fact.details.get("in", [place])]
        if uses and len(over) == len(uses):
            return Finding(NO, tuple((gone or over)[:1]))
    return Finding(UNKNOWN)
