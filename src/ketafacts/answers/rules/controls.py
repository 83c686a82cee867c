"""Since when a law controls a drug, which need not be since when it is in the list that holds it now."""

import re

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.dates import FAR, agreed, gap, span
from ketafacts.answers.rules.finding import Finding, same_time
from ketafacts.answers.rules.history import frees
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

# The acts whose lists these are; what was controlled by an older act became so by none of them.
_ACTS = {"US": 1970, "GB": 1971}


def controlled_since(kb: KnowledgeBase, said: str, place: str, subject: Subject, here: list[Fact]) -> Finding:
    """Judge the time at which a country is said to have brought a drug, which it controls now, under control.

    A move from one list to another tells only that it was controlled before.
    """
    events = [
        fact
        for fact in kb.facts(subject.id, "happened")
        if fact.object == "scheduled" and fact.holds == YES and place in fact.details.get("in", []) and not frees(fact)
    ]
    moves = {str(fact.details.get("year")) for fact in events if "moved" in str(fact.details.get("what", ""))}
    first = [fact for fact in events if str(fact.details.get("year")) not in moves and fact.details.get("year")]
    first += [fact for fact in here if fact.details.get("since") and str(fact.details["since"]) not in moves]
    dates = {str(fact.details.get("year") or fact.details.get("since")) for fact in first}
    shown = tuple([*first, *here][:2])
    if any(agreed(said, date, "") == YES for date in dates):
        return Finding(YES, shown)
    known, claimed = [years for date in dates if (years := span(date))], span(said)
    if len(dates) != 1 or not known or claimed is None:
        return Finding(UNKNOWN, shown)
    older = place not in _ACTS or known[0][0] <= _ACTS[place]
    return Finding(UNKNOWN if older or moves else agreed(said, min(dates)), shown)


_OUT = re.compile(r"\bmoved from ((?:Schedule|Class) \w+)")
_INTO = re.compile(r"\bmoved (?:from (?:Schedule|Class) \w+ )?to ((?:Schedule|Class) \w+)")


def _moved(events: list[Fact], place: str, listed: str, way: re.Pattern[str]) -> list[str]:
    wanted = listed if listed.startswith(("Class ", "Schedule ")) else f"Schedule {listed}"
    here = [fact for fact in events if place in fact.details.get("in", [place])]
    return [
        str(fact.details.get("year"))
        for fact in here
        if (found := way.search(str(fact.details.get("what", "")))) and found[1] == wanted
    ]


def moved_out(events: list[Fact], place: str, listed: str) -> list[str]:
    """Return the years in which a drug was moved out of a list in a country."""
    return _moved(events, place, listed, _OUT)


def moved_in(events: list[Fact], place: str, listed: str) -> list[str]:
    """Return the years in which a drug was moved into a list in a country."""
    return _moved(events, place, listed, _INTO)


def since_the_move(said: str, years: list[str], found: Finding) -> Finding:
    """Judge a time since when a drug stands in the list that it was moved into: what came before is of another list."""
    if any(same_time(said, year) for year in years):
        return found
    apart = [gap(span(said) or (0, 9999), span(year) or (0, 9999)) for year in years]
    return found._replace(holds=NO if min(apart) >= FAR else UNKNOWN)


# For so long a temporary order may hold a substance in Schedule I before it is placed there for good: two years and one
# more (21 U.S.C. 811(h)).
_TEMPORARY = 3
_FIRST_ORDERS = 1985


def may_be_for_good(place: str, claim: Claim, years: set[str]) -> bool:
    """Return whether a year may be that in which what an earlier order held in Schedule I was placed there for good."""
    if place != "US" or claim.object != "I" or not claim.year.isdecimal():
        return False
    ordered = [int(year) for year in years if year.isdecimal() and int(year) >= _FIRST_ORDERS]
    return any(year < int(claim.year) <= year + _TEMPORARY for year in ordered)
