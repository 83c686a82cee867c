"""Moves of a drug between the lists of a law, the drug treaties, and whether any medical use is lawful."""

import re
from collections.abc import Callable

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.classes import is_a
from ketafacts.answers.rules.dates import agreed
from ketafacts.answers.rules.finding import Finding, lists_of, status
from ketafacts.answers.rules.law import NEGATED, controlled, in_force, scheduled, uncontrolled
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

Rule = Callable[[KnowledgeBase, Claim, Subject], Finding]
_MOVE = re.compile(r"from (?:\w\w )?((?:Schedule|Class) \w+) to (?:\w\w )?((?:Schedule|Class) \w+)")
_STRICTEST_FIRST = ("i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5", "a", "b", "c")


def moved(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X was moved from A to B in a year" (from: the claim's other; to: its object) by the recorded moves.

    Where only the new list is named, the list that holds the drug now answers too.
    """
    if claim.often or not all(one.startswith("month") for one in claim.qualifiers):
        return Finding(UNKNOWN)
    named = claim.object or claim.other
    place = claim.place or ("GB" if named.startswith("Class") else "US")
    moves = [(fact, *lists) for fact in _moves(kb, subject, place) if (lists := _lists(fact))]
    if not moves:
        plain = bool(claim.object) and not claim.other and not claim.direction
        if claim.other and not claim.object and (still := _still_in(kb, subject, place, claim.other)):
            return Finding(NO, still)
        found = scheduled(kb, claim._replace(place=place, other="", direction=0), subject) if plain else None
        if found and found.holds == NO and claim.year and _in_one_list_since(kb, subject, place, claim.year):
            return found
        return found if found and found.holds == YES else Finding(UNKNOWN)
    checked = [_checked(claim, fact, before, after) for fact, before, after in moves]
    for (fact, _, _), parts in zip(moves, checked, strict=True):
        if set(parts) == {YES}:
            return Finding(YES, (fact,))
    wrong = len(moves) == 1 and NO in checked[0] and (YES in checked[0] or _turned(claim, moves[0][1], moves[0][2]))
    return Finding(NO if wrong else UNKNOWN, tuple(fact for fact, _, _ in moves[:2]))


def _still_in(kb: KnowledgeBase, subject: Subject, place: str, listed: str) -> tuple[Fact, ...]:
    """Return the facts that a drug is now in that list of a country, and in no other of the kind."""
    here = in_force(kb, subject, place)
    lists = lists_of(here)
    alike = [one for one in lists if _split(one)[0] == _split(listed)[0]]
    return tuple(here) if len(alike) == 1 and _alike(listed, alike[0]) else ()


def _in_one_list_since(kb: KnowledgeBase, subject: Subject, place: str, year: str) -> bool:
    """Return whether the list that holds a drug now is recorded to have held it from that year or before."""
    since = [str(fact.details.get("since", "")) for fact in in_force(kb, subject, place)]
    return bool(since) and all(one.isdecimal() and year.isdecimal() and int(one) <= int(year) for one in since)


def _moves(kb: KnowledgeBase, subject: Subject, place: str) -> list[Fact]:
    facts = [fact for fact in kb.facts(subject.id, "happened") if fact.object == "scheduled" and fact.holds == YES]
    return [fact for fact in facts if place in fact.details.get("in", [])]


def _lists(fact: Fact) -> tuple[str, str] | None:
    found = _MOVE.search(str(fact.details.get("what", "")))
    return (found[1], found[2]) if found else None


def _checked(claim: Claim, fact: Fact, before: str, after: str) -> list[str]:
    """Return, of each thing that the claim says of a move, whether it is so."""
    parts = []
    for said, recorded in ((claim.object, after), (claim.other, before)):
        if said:
            parts.append(YES if _alike(said, recorded) else NO)
    if claim.direction and {_split(before)[1], _split(after)[1]} <= set(_STRICTEST_FIRST):
        stricter = _rank(after) < _rank(before)
        parts.append(YES if stricter == (claim.direction > 0) else NO)
    if claim.year:
        parts.append(agreed(claim.year, str(fact.details.get("year", "")), str(fact.details.get("caveat", ""))))
    return parts


def _turned(claim: Claim, before: str, after: str) -> bool:
    """Return whether the claim tells of the recorded move the other way round."""
    return bool(claim.object and claim.other) and _alike(claim.object, before) and _alike(claim.other, after)


def _alike(said: str, recorded: str) -> bool:
    return _split(said) == _split(recorded)


def _split(one: str) -> tuple[str, str]:
    """Return the kind and the number of a list: ("schedule", "iii") of "III", ("class", "b") of "Class B"."""
    kind, _, number = one.lower().rpartition(" ")
    return kind or "schedule", number


def _rank(one: str) -> int:
    return _STRICTEST_FIRST.index(_split(one)[1])


def by_place(rule: Rule) -> Rule:
    """Return the rule, with what is said of the treaties judged by what is recorded of them."""

    def judge(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
        named = claim.place or (claim.object if claim.predicate != "scheduled-as" else "")
        if not named.startswith("UN"):
            return rule(kb, claim, subject)
        if claim.year:
            # Since when is judged of the treaties together, once it stands in the list of the one that is named.
            here = under_treaty(kb, claim._replace(place=named), subject)
            of_one = claim.place.startswith("UN ")
            if of_one and here.holds != YES:
                return here
            return rule(kb, claim._replace(place="UN") if of_one else claim, subject)
        found = under_treaty(kb, claim._replace(place=named), subject)
        return found._replace(holds=NEGATED[found.holds]) if claim.predicate == "uncontrolled" else found

    return judge


def under_treaty(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "the UN convention (of 1961 or 1971) controls X", and "Schedule I of the 1961 Convention"."""
    here = in_force(kb, subject, "UN")
    values = [str(fact.details.get("schedule", "")) for fact in here]
    if not values:
        return Finding(UNKNOWN)
    if any(value.startswith("not ") for value in values):
        return Finding(NO, tuple(here))
    year = claim.place.partition(" ")[2]
    if year and not any(year in value for value in values):
        # A substance stands in the lists of one convention alone.
        return Finding(NO if all(re.search(r"19[67]1", value) for value in values) else UNKNOWN, tuple(here))
    if claim.predicate != "scheduled-as":
        return Finding(YES, tuple(here))
    text = " ".join(values)
    listed = set(re.findall(r"\b(IV|I{1,3})\b", text))
    if "preparations" in text or not listed:
        return Finding(UNKNOWN, tuple(here))
    return Finding(YES if claim.object in listed else NO, tuple(here))


# Lists of what may be prescribed.
_FOR_MEDICINES = {
    "GB": ("Schedule 2", "Schedule 3", "Schedule 4", "Schedule 5"),
    "AU": ("Schedule 4", "Schedule 8"),
    "DE": ("Anlage III",),
}
# Lists for what has no medical use by law.
_NO_USE = {"US": ("I",), "GB": ("Schedule 1",), "DE": ("Anlage I",), "AU": ("Schedule 9",)}


def medical_use(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X has a legal medical use (in a country)": approved there for anything, or in a list for medicines."""
    place = claim.place
    counted = ("approved", "used") if subject.type == "class" and not place else ("approved",)
    uses = [fact for fact in kb.facts(subject.id, "used-for") if fact.holds == YES and status(fact) in counted]
    uses = [fact for fact in uses if not place or place in fact.details.get("in", [])]
    if uses:
        return Finding(YES, tuple(uses[:2]))
    supplied = [fact for fact in kb.facts(subject.id, "supplied-as") if fact.object == place and fact.holds == YES]
    if supplied:
        return Finding(YES, tuple(supplied[:1]))
    here = in_force(kb, subject, place or "US")
    lists = lists_of(here)
    refused = any(one.removesuffix(" BtMG") in _NO_USE.get(place or "US", ()) for one in lists)
    if any(one.startswith(_FOR_MEDICINES.get(place, ())) for one in lists):
        return Finding(YES, tuple(here))
    if place == "US" and lists and set(lists) <= {"II", "III", "IV", "V"}:
        # Their law lets them be prescribed; what is not approved, or no longer, cannot be had all the same.
        unsold = [fact for fact in kb.facts(subject.id, "used-for") if status(fact) in ("not approved", "withdrawn")]
        unsold = [fact for fact in unsold if fact.holds == YES and place in fact.details.get("in", [])]
        return Finding(NO if unsold else UNKNOWN, tuple(unsold[:1] or here))
    return Finding(NO if refused and place else UNKNOWN, tuple(here))


def narcotic_by_law(rule: Rule) -> Rule:
    """Return the rule of classes, with "a narcotic under German law" judged by that law and not by pharmacology."""

    def judge(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
        if claim.object != "narcotic" or not claim.place or claim.detail or claim.degree or claim.often:
            return rule(kb, claim, subject)
        headed = scheduled(kb, claim._replace(detail="heading"), subject)
        if headed.holds == YES:
            return headed
        if claim.place in _ALL_NARCOTICS:
            return controlled(kb, claim, subject)
        found = rule(kb, claim._replace(place=""), subject)
        return found if found.holds == YES and claim.place == "US" else Finding(UNKNOWN, found.facts)

    return judge


# Laws that call whatever they list a narcotic.
_ALL_NARCOTICS = frozenset({"DE"})


is_a_by_law = narcotic_by_law(is_a)
scheduled_by_place, controlled_by_place, uncontrolled_by_place = map(by_place, (scheduled, controlled, uncontrolled))
