"""Which of two drugs was first: made or found, or on the market."""

from collections.abc import Iterable

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.approvals import year_of
from ketafacts.answers.rules.dates import FAR, span
from ketafacts.answers.rules.finding import Finding
from ketafacts.answers.rules.products import names_product
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

_MADE = frozenset({"synthesised", "discovered"})
_SOLD = {"approved": frozenset({"approved"}), "introduced": frozenset({"approved", "introduced"})}
Dated = tuple[tuple[int, int], Fact]


def older(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is older than Y", "X was introduced before Y"; the object is the brand that Y was named by.

    Without a deed the first thing that is recorded of each counts, else that it was on the market long before. What
    was made first need not have been sold first: heroin was introduced before aspirin, and made after it. A brand is
    as old as what is recorded of that brand.
    """
    other = kb.subject(claim.other)
    if other is None or claim.qualifiers or claim.often:
        return Finding(UNKNOWN)
    sides = ((subject, claim.brand), (other, claim.object))
    if claim.detail in _SOLD:
        return _compared(claim, *_on_one_market(kb, sides, _SOLD[claim.detail], claim.place))
    if not (claim.brand or claim.object):
        begun = [_first(_events(kb, one, _MADE, brand)) for one, brand in sides]
        if None not in begun:
            return _compared(claim, *begun)
    if claim.detail:
        return Finding(UNKNOWN)
    return _compared(claim, *_on_one_market(kb, sides, _SOLD["introduced"], ""), apart=FAR)


def _compared(claim: Claim, one: Dated | None, two: Dated | None, *, apart: int = 0) -> Finding:
    if one is None or two is None:
        return Finding(UNKNOWN)
    (first, here), (second, there) = one, two
    before, after = first[1] + apart < second[0], first[0] - apart > second[1]
    if not before and not after:
        return Finding(UNKNOWN, (here, there))
    return Finding(YES if before == (claim.direction < 0) else NO, (here, there))


def _on_one_market(
    kb: KnowledgeBase, sides: tuple[tuple[Subject, str], ...], kinds: frozenset[str], place: str
) -> tuple[Dated | None, Dated | None]:
    """Return when each came on the market of a country where both did, the United States before others; else nothing.

    Where what is recorded of another country tells otherwise, and none is named, nothing is returned.
    """
    told = [_events(kb, one, kinds, brand) for one, brand in sides]
    places = [{country for _, fact in events for country in _places(fact)} for events in told]
    both = {place} if place else places[0] & places[1]
    found = []
    for country in sorted(both, key=lambda one: (one != "US", one)):
        one, two = (_first(event for event in events if country in _places(event[1])) for events in told)
        if one and two:
            found.append((one, two))
    orders = {one[0][1] < two[0][0] for one, two in found}
    return found[0] if len(orders) == 1 else (None, None)


def _events(kb: KnowledgeBase, subject: Subject, kinds: frozenset[str], brand: str) -> list[Dated]:
    """Return the events of those kinds that have a date, of a brand only those that name it."""
    facts = [fact for fact in kb.facts(subject.id, "happened") if fact.object in kinds and fact.holds == YES]
    facts = [fact for fact in facts if not brand or names_product(fact, brand)]
    return [(years, fact) for fact in facts if (years := span(year_of(fact)))]


def _places(fact: Fact) -> list[str]:
    """Return the countries of an event; one that names none is of anywhere."""
    return fact.details.get("in") or ["anywhere"]


def _first(events: Iterable[Dated]) -> Dated | None:
    return min(events, key=lambda one: one[0], default=None)
