"""What happened when: made, approved, withdrawn, scheduled."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, same_time
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim


def happened(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X was approved in 1970"; the year is the object of the claim."""
    events, _, place = claim.detail.partition(" US")
    place = claim.place or ("US" if claim.detail.endswith(" US") else place)
    wanted = events.split(",") if "," in events else [events] if events in _EVENTS else events.split(" ")
    facts = [fact for fact in kb.facts(subject.id, "happened") if fact.object in wanted and fact.holds == YES]
    if place:
        facts = [fact for fact in facts if place in fact.details.get("in", [])]
    facts = facts or _approvals(kb, subject, wanted, place)
    if not facts:
        return Finding(UNKNOWN)
    years = [str(fact.details.get("year") or fact.details.get("since") or "") for fact in facts]
    matching = [fact for fact, year in zip(facts, years, strict=True) if same_time(claim.object, year)]
    if matching:
        return Finding(YES, tuple(matching[:1]))
    # Several dates of one kind (in different countries, of different products) leave room for another.
    exact = not claim.object.endswith("s") and not any(year.endswith("s") for year in years)
    decided = len(set(years)) == 1 and years[0] and exact
    return Finding(NO if decided else UNKNOWN, tuple(facts[:2]))


_EVENTS = frozenset({"first used in humans"})


def _approvals(kb: KnowledgeBase, subject: Subject, wanted: list[str], place: str) -> list[Fact]:
    if "approved" not in wanted:
        return []
    return [
        fact
        for fact in kb.facts(subject.id, "used-for")
        if fact.details.get("since") and (not place or place in fact.details.get("in", []))
    ]
