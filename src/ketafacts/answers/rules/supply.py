"""How a medicine may be bought: over the counter, or on prescription only."""

import re

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import Finding, forbids, is_common, lists_of
from ketafacts.answers.rules.uses import approved_at_all
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

OVER_THE_COUNTER, PRESCRIPTION = "over the counter", "prescription only"
# A medicine in one of these is dispensed on a prescription alone: 21 U.S.C. 829(a) and (b). Schedule V is not named.
_ON_PRESCRIPTION = frozenset({"II", "III", "IV"})


def supplied(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is sold over the counter" and "X needs a prescription" (the claim's object says which), in a country.

    What is sold both ways needs no prescription, and is not wrongly said to; of that nothing is decided. Where nothing
    is recorded of a drug's supply in the United States, its schedule tells.
    """
    place = claim.place or "US"
    facts = [fact for fact in kb.facts(subject.id, "supplied-as") if fact.object == place and fact.holds == YES]
    if claim.often or claim.degree or claim.qualifiers:
        return Finding(UNKNOWN)
    ways = {str(fact.details.get("supply", "")) for fact in facts}
    if claim.brand and len(ways) > 1:
        facts = _of_brand(kb, claim.brand, facts)
        ways = {str(fact.details.get("supply", "")) for fact in facts}
        if len(ways) != 1:
            return Finding(UNKNOWN, tuple(facts))  # Xenical is a prescription medicine, alli is none
    if claim.form and len(ways) > 1:
        return Finding(UNKNOWN, tuple(facts))  # diclofenac gel is sold over the counter, its tablets are not
    if claim.year:
        dated = [fact for fact in facts if fact.details.get("supply") == claim.object and fact.details.get("since")]
        right = any(str(fact.details["since"]) == claim.year for fact in dated)
        return Finding(YES if right else NO if dated else UNKNOWN, tuple(dated))
    if claim.object in ways:
        both = len(ways) > 1 and claim.object == PRESCRIPTION
        return Finding(UNKNOWN if both else YES, tuple(facts))
    if facts:
        return Finding(NO, tuple(facts))
    if subject.type != "drug":
        return Finding(UNKNOWN)
    return _by_schedule(kb, claim, subject) if place == "US" else _by_list(kb, claim, subject, place)


def _of_brand(kb: KnowledgeBase, brand: str, facts: list[Fact]) -> list[Fact]:
    """Return the facts whose evidence names that product."""
    texts = {fact.id: " ".join(f"{one.locator} {one.gist}" for one in kb.evidence(fact)).casefold() for fact in facts}
    return [fact for fact in facts if brand.casefold() in texts[fact.id]]


def _by_schedule(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    here: list[Fact] = [
        fact for fact in kb.facts(subject.id, "scheduled-as") if fact.object == "US" and fact.holds == YES
    ]
    schedules = set(lists_of(here))
    if not here or not schedules <= _ON_PRESCRIPTION | {"I"}:
        return Finding(UNKNOWN, tuple(here))
    if "I" in schedules:
        refused = claim.object == OVER_THE_COUNTER and schedules == {"I"}
        reason = sentence(f"{subject.name} is in Schedule I, which holds no medicine")
        return Finding(NO if refused else UNKNOWN, tuple(here), reason)
    reason = f"{subject.name} is in Schedule {' or '.join(sorted(schedules))}, and such medicines need a prescription"
    if claim.object == PRESCRIPTION and _is_no_medicine_here(kb, subject):
        return Finding(UNKNOWN, tuple(here))  # nobody can prescribe what no approved product holds
    return Finding(NO if claim.object == OVER_THE_COUNTER else YES, tuple(here), sentence(reason))


def _is_no_medicine_here(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether no medicine for people with it is approved in the United States, or none any longer."""
    asked = Claim(subject=subject.id, predicate="approved", object="US", place="US")
    return approved_at_all(kb, asked, subject).holds == NO


def _by_list(kb: KnowledgeBase, claim: Claim, subject: Subject, place: str) -> Finding:
    """Judge how it is sold by a list of another country that holds only what is prescribed, or no medicine at all."""
    if claim.brand or claim.form or place not in _PRESCRIBED:
        return Finding(UNKNOWN)
    here = [fact for fact in kb.facts(subject.id, "scheduled-as") if fact.object == place and fact.holds == YES]
    lists = [str(fact.details.get("schedule", "")) for fact in here]
    reason = sentence(f"{subject.name} is in {' and '.join(lists)}, and such medicines need a prescription")
    if lists and all(_PRESCRIBED[place].search(one) and not _WEAKER[place].search(one) for one in lists):
        return Finding(NO if claim.object == OVER_THE_COUNTER else YES, tuple(here), reason)
    refused = claim.object == OVER_THE_COUNTER and bool(here) and all(map(forbids, here))
    return Finding(NO if refused else UNKNOWN, tuple(here))


# The lists that hold medicines on prescription alone: in Britain Schedules 2 to 4, in Australia 4 and 8, in Germany
# Anlage III; and marks of those that hold weaker preparations, or what is no medicine, too.
_PRESCRIBED = {
    "GB": re.compile(r"\bSchedule [234]\b"),
    "AU": re.compile(r"^Schedule [48]\b"),
    "DE": re.compile(r"^Anlage III\b"),
}
_WEAKER = {
    "GB": re.compile("Schedule [15]"),
    "AU": re.compile("Schedule 9|or lower"),
    "DE": re.compile("Anlage II?\\b"),
}


def adulterates(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is found in street Y", "Y is cut with X": what is recorded; that it is not found nobody can record."""
    if claim.brand or claim.degree or claim.qualifiers or claim.often not in ("", "often", "sometimes"):
        return Finding(UNKNOWN)
    facts = [
        fact for fact in kb.everything(subject.id, "adulterates") if fact.object == claim.object and fact.holds == YES
    ]
    told = [fact for fact in facts if claim.often != "often" or is_common(fact)]
    return Finding(YES, tuple(told[:2])) if told else Finding(UNKNOWN, tuple(facts[:2]))
