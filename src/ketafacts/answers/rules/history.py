"""What happened when: made, approved, withdrawn, scheduled."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, same_time
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.claims import Claim


def happened(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X was approved in 1970"; the year is the object of the claim."""
    if claim.other:
        return _by_whom(kb, claim, subject)
    first = claim.detail.endswith(" first")
    claim = claim._replace(detail=claim.detail.removesuffix(" first"))
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
    told = " ".join(f"{fact.details.get('what', '')} {fact.details.get('caveat', '')}" for fact in facts)
    if claim.object in told:
        return Finding(UNKNOWN, tuple(facts[:1]))  # some sources say so
    if first or "approved" in wanted:
        return Finding(NO if _long_before(claim.object, years, first) else UNKNOWN, tuple(facts[:1]))
    # Several dates of one kind (in different countries, of different products) leave room for another.
    exact = not claim.object.endswith("s") and not any(year.endswith("s") for year in years)
    decided = len(set(years)) == 1 and years[0] and (exact or _decades_apart(claim.object, years[0]))
    return Finding(NO if decided else UNKNOWN, tuple(facts[:2]))


def _decades_apart(claimed: str, recorded: str) -> bool:
    """Return whether a decade, on either side, is at least twenty years from the other date: beyond any rounding."""
    one, two = claimed.rstrip("s"), recorded.rstrip("s")
    return one.isdigit() and two.isdigit() and abs(int(one) - int(two)) >= 20


_EVENTS = frozenset({"first used in humans"})


def _approvals(kb: KnowledgeBase, subject: Subject, wanted: list[str], place: str) -> list[Fact]:
    if "approved" not in wanted:
        return []
    return [
        fact
        for fact in kb.facts(subject.id, "used-for")
        if fact.details.get("since") and (not place or place in fact.details.get("in", []))
    ]


def _long_before(claimed: str, years: list[str], first: bool) -> bool:
    """Return whether a year is far before every recorded one; of a first time, also whether it is after one."""
    known = [int(year) for year in years if year.isdigit()]
    if not known or not claimed.isdigit():
        return False
    if len(set(known)) == 1 and len(known) == len(years):
        return True  # there is one date, and it is another
    return int(claimed) < min(known) - 10 or (first and int(claimed) > min(known))


def _by_whom(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "first made by Calvin Stevens": right where the recorded event names them; else unknown."""
    events = claim.detail.removesuffix(" first").split(" ")
    facts = [fact for fact in kb.facts(subject.id, "happened") if fact.object in events and fact.holds == YES]
    told = [fact for fact in facts if set(claim.other.split()) <= set(fold(str(fact.details.get("what", ""))).split())]
    if not told:
        return Finding(UNKNOWN, tuple(facts[:1]))
    if not claim.object:
        return Finding(YES, tuple(told[:1]))
    found = happened(kb, claim._replace(other=""), subject)
    return found if found.holds != YES or set(found.facts) & set(told) else Finding(UNKNOWN, found.facts)
