"""Months, days and parts of a year: whether the date that is claimed of an event is the one that is recorded.

The year is for the rules; what is recorded beyond it stands in the gist of the evidence ("approved on 5 March 2019",
"in force from June 2014") and in the account of an event ("at the request of 13 February").
"""

import re
from collections.abc import Sequence

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.approvals import year_of
from ketafacts.answers.rules.products import names_product
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact
from ketafacts.language.claims import Claim
from ketafacts.language.dating import MONTHS, PARTS, PARTS_OF_A_MONTH, SEASONS

_Span = tuple[int, int]  # the first and last day, as month * 31 + day
_MOST = 31
# An approval is told of on the day, or some days after it.
_LEEWAY = 3
# What a law forbids was announced, and the order made, some time before it came into force.
_BEFORE_FORCE = 2 * _MOST
# Until then there was one authority to a country; since then a brand is approved for Europe as well.
_ONE_APPROVAL = 1995
_LAWS = frozenset({"scheduled"})
_BY_LAW = frozenset({"scheduled-as", "moved", "illegal", "controlled"})
_SOUTH = frozenset({"AU", "NZ", "ZA", "BR", "AR"})


def at_moment(kb: KnowledgeBase, claim: Claim, facts: Sequence[Fact], year: str, moment: str) -> str:
    """Return whether what a claim tells happened at that time of the year, given the facts that bear its year out."""
    place = claim.place or ("US" if claim.detail.endswith(" US") else "")
    if claim.predicate == "approved" and not claim.object:
        place = ""  # that it was the United States is only taken to be meant
    if moment in SEASONS and place in _SOUTH:
        return UNKNOWN
    dates = [(fact, _dates(kb, fact, year)) for fact in _alike(kb, claim, facts, place)]
    dates = [(fact, spans) for fact, spans in dates if spans or year_of(fact) == year]
    surely, perhaps = _meant(moment)
    if any(_within(span, one) for _, spans in dates for span in spans for one in surely):
        return YES
    if not dates or not all(spans for _, spans in dates):
        return UNKNOWN
    before, after = _slack(claim, [one for one, _ in dates], {span for _, spans in dates for span in spans})
    perhaps = [(low - after, high + before) for low, high in perhaps]
    if any(_touches(span, one) for _, spans in dates for span in spans for one in perhaps):
        return UNKNOWN
    first = min(low for _, spans in dates for low, _ in spans)
    later = min(low for low, _ in surely) > first
    return UNKNOWN if later and _may_be_later(kb, claim, [fact for fact, _ in dates], place, year) else NO


def _alike(kb: KnowledgeBase, claim: Claim, facts: Sequence[Fact], place: str) -> list[Fact]:
    """Return the events of the kind that is told of, and in the country that is named: any of them may be meant."""
    told = [fact for fact in facts if fact.predicate == "happened"]
    kinds = {fact.object for fact in told}
    if not kinds:
        by_law = claim.predicate in _BY_LAW or any(fact.predicate == "scheduled-as" for fact in facts)
        kinds = {"scheduled"} if by_law else {"approved"}
    found = [fact for fact in kb.facts(claim.subject, "happened") if fact.object in kinds]
    if not told:
        found += [fact for fact in facts if year_of(fact)]
    if not told and claim.predicate == "supplied-as":
        found = [fact for fact in facts if fact.predicate == "supplied-as"]
    found = list(dict.fromkeys([*told, *found]))
    if place:
        found = [fact for fact in found if place in (_places(fact) or [place])]
    named = [fact for fact in found if claim.brand and names_product(fact, claim.brand)]
    return named or found


def _places(fact: Fact) -> list[str]:
    if fact.predicate in ("scheduled-as", "supplied-as"):
        return [fact.object]
    return [str(one) for one in fact.details.get("in", [])]


def _slack(claim: Claim, facts: list[Fact], spans: set[_Span]) -> tuple[int, int]:
    """Return by how many days what is told may lie before and after what is recorded, and still be meant."""
    by_law = any(fact.predicate == "scheduled-as" or fact.object in _LAWS for fact in facts)
    if by_law and len(spans) == 1:
        return _BEFORE_FORCE, _LEEWAY
    if claim.predicate == "supplied-as" or "introduced" in claim.detail:
        return _LEEWAY, 12 * _MOST  # what was approved is on the shelves some months later
    return _LEEWAY, _LEEWAY


def _may_be_later(kb: KnowledgeBase, claim: Claim, facts: list[Fact], place: str, year: str) -> bool:
    """Return whether no country is named, and another may have approved it later in that year."""
    if place or int(year) < _ONE_APPROVAL or not any(fact.object == "approved" for fact in facts):
        return False
    here = {one for fact in facts for one in _places(fact)}
    events = [fact for fact in kb.facts(claim.subject, "happened") if fact.object in ("approved", "introduced")]
    return not any(set(_places(fact)) - here for fact in events if _places(fact))


def _dates(kb: KnowledgeBase, fact: Fact, year: str) -> list[_Span]:
    """Return the days and months of a year that the evidence of a fact names, and its account without a year."""
    gists = " ; ".join(item.gist for item in kb.evidence(fact))
    found = [_span(*match.groups()) for match in re.finditer(_DATE.format(year=year), gists)]
    found += [_span(day, month) for month, day in re.findall(_AMERICAN.format(year=year), gists)]
    if year_of(fact) == year:
        told = str(fact.details.get("what", ""))
        found += [_span(*match.groups()) for match in re.finditer(_YEARLESS, told)]
    return found


_NAMES = "|".join(month.capitalize() for month in MONTHS)
_DATE = rf"(?:(\d\d?) )?\b({_NAMES}),? (?:of )?{{year}}\b"
_AMERICAN = rf"\b({_NAMES}) (\d\d?), {{year}}\b"
_YEARLESS = rf"\b(?:(?:of|on) (\d\d?)|of|in) ({_NAMES})\b(?! \d)"


def _span(day: str | None, month: str) -> _Span:
    start = (MONTHS.index(month.lower()) + 1) * _MOST
    return (start + int(day), start + int(day)) if day else (start + 1, start + _MOST)


def _meant(moment: str) -> tuple[list[_Span], list[_Span]]:
    """Return what a time of the year surely takes in, and what it may."""
    if part := PARTS.get(moment):
        first, last, from_, to = part
        surely, perhaps = [_months(first, last)], [_months(from_, to)]
        if moment == "winter":
            surely, perhaps = [*surely, _months(12, 12)], [*perhaps, _months(11, 12)]
        return surely, perhaps
    lead, _, month = moment.rpartition(" ")
    start = (MONTHS.index(month) + 1) * _MOST
    if lead.isdecimal():
        day = (start + int(lead), start + int(lead))
        return [day], [day]
    low, high, lowest, highest = PARTS_OF_A_MONTH.get(lead, (1, _MOST, 1, _MOST))
    return [(start + low, start + high)], [(start + lowest, start + highest)]


def _months(first: int, last: int) -> _Span:
    return first * _MOST + 1, last * _MOST + _MOST


def _within(one: _Span, other: _Span) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def _touches(one: _Span, other: _Span) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
