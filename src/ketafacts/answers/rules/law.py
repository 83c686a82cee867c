"""Schedules, by country and since when."""

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, same_time
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

NEGATED = {YES: NO, NO: YES, CONTESTED: CONTESTED, UNKNOWN: UNKNOWN}


def scheduled(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is Schedule II", in a country and since a year."""
    if claim.often or claim.qualifiers:
        return Finding(UNKNOWN)
    if claim.year:
        return _scheduled_since(kb, claim, subject)
    if claim.detail == "heading":
        return _under_heading(kb, claim, subject)
    facts = _schedules(kb, subject)
    # "Class B" is the United Kingdom's way to speak, "Schedule II" without a country the United States'.
    place = claim.place or ("GB" if claim.object.startswith("Class ") else "US")
    here = [fact for fact in facts if fact.object == place and fact.holds == YES]
    if not here:
        return Finding(UNKNOWN)
    values = [part.strip() for fact in here for part in str(fact.details.get("schedule", "")).split(",")]
    if any(claim.object.lower() == value.lower() for value in values):
        if len(set(values)) > 1 and place == "US" and claim.negated:
            return Finding(UNKNOWN, tuple(here))
        return Finding(YES, tuple(here))
    if place not in ("US", "GB"):
        return Finding(UNKNOWN, tuple(here))
    return Finding(NO, tuple(here))


def _under_heading(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "Japan controls X as a narcotic" by the words of the recorded schedule there."""
    facts = [fact for fact in _schedules(kb, subject) if fact.object == claim.place and fact.holds == YES]
    named = [fact for fact in facts if claim.object in str(fact.details.get("schedule", "")).lower()]
    return Finding(YES, tuple(named)) if named else Finding(UNKNOWN, tuple(facts))


def _scheduled_since(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    found = scheduled(kb, claim._replace(year=""), subject)
    if found.holds != YES:
        return found
    years = {str(fact.details.get("since", "")) for fact in found.facts} - {""}
    dated = {str(fact.details.get("year")) for fact in kb.facts(subject.id, "happened") if fact.object == "scheduled"}
    if any(same_time(claim.year, year) for year in years | dated):
        return found
    return found._replace(holds=NO if len(years) == 1 and years >= dated else UNKNOWN)


def _schedules(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """A product has its own schedule; without one, what its ingredients have says nothing of it."""
    own = list(kb.facts(subject.id, "scheduled-as"))
    return own if subject.type == "drug" else own or kb.all_inherited(subject.id, "scheduled-as")


def controlled(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is a controlled substance"."""
    place = claim.place or "US"
    here = [fact for fact in _schedules(kb, subject) if fact.object == place and fact.holds == YES]
    if not here:
        return Finding(UNKNOWN)
    free = all(str(fact.details.get("schedule", "")) == "not scheduled" for fact in here)
    return Finding(NO if free else YES, tuple(here))


def illegal(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is illegal": so is what US law puts in Schedule I; what no schedule lists is not."""
    place = claim.place or "US"
    here = [fact for fact in _schedules(kb, subject) if fact.object == place and fact.holds == YES]
    values = {str(fact.details.get("schedule", "")) for fact in here}
    if claim.often or claim.qualifiers or len(values) != 1:
        return Finding(UNKNOWN, tuple(here))
    return Finding(
        {"not scheduled": NO, "I": YES if place == "US" else UNKNOWN}.get(values.pop(), UNKNOWN), tuple(here)
    )


def uncontrolled(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is not scheduled", said in the affirmative."""
    found = controlled(kb, claim, subject)
    return found._replace(holds=NEGATED[found.holds])
