"""Words for what kind of medicine a drug is: "a prescription drug", "a prototype", "used worldwide", "at surgery"."""

import re

from ketafacts.answers.judging import Judgement
from ketafacts.answers.membership import YES
from ketafacts.answers.preventing import is_prevented
from ketafacts.answers.rules.areas import area_of
from ketafacts.answers.rules.effects import BENEFITS
from ketafacts.answers.rules.finding import GIVEN, status
from ketafacts.answers.rules.supply import OVER_THE_COUNTER
from ketafacts.answers.weights.spans import is_long_known
from ketafacts.answers.weights.told import USE, members, tells_of_another, told, uses
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.weighty import FORMERLY, NARROWER

_PROTOTYPE = re.compile(r"\b(?:prototyp|archetyp|classic|best.known|first|chief|others? are compared)")
_RACEMATE = re.compile(r"\b(?:racem|mixture of|both (?:forms|mirror))")
_SEVERAL_COUNTRIES = 3
# Areas of medicine whose drugs are not given at an operation, nor in an emergency, for what they are for.
NOT_URGENT = frozenset({"mental health", "skin", "sexual and reproductive health", "sleep", "addiction"})
NOT_SURGICAL = NOT_URGENT | {"airways", "hormones and metabolism", "poisoning", "allergy", "cancer"}


def is_prescribed(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug is "a prescription drug that relieves pain": a medicine that not anybody may buy."""
    if one.claim.predicate == "is-a" or subject.type != "drug" or one.claim.predicate == "supplied-as":
        return is_medicine(kb, subject, one, word)
    supplied = [fact for fact in kb.facts(subject.id, "supplied-as") if fact.object == "US" and fact.holds == "yes"]
    freely = any(fact.details.get("supply") == OVER_THE_COUNTER for fact in supplied)
    return not freely and bool(uses(kb, subject)) and _is_given(kb, subject)


def is_medicine(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug of which it is said what it is is a medicine where the law does not deny it any use."""
    del word
    if one.claim.predicate != "is-a" or one.claim.detail in ("used-as", "approved-as"):
        return True
    return _is_given(kb, subject)


def _is_given(kb: KnowledgeBase, subject: Subject) -> bool:
    listed = [fact for fact in kb.facts(subject.id, "scheduled-as") if fact.object == "US" and fact.holds == "yes"]
    only_first = {str(fact.details.get("schedule", "")) for fact in listed} == {"I"}
    branded = any(name.kind == "brand" for part in members(kb, subject) for name in kb.names_of(part))
    return not only_first and (branded or bool(uses(kb, subject)))


def is_prototype(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug that is said to be one of a class is told of as the first or best known of it."""
    del word
    if one.claim.predicate != "is-a":
        return True
    return _PROTOTYPE.search(f"{fold(subject.what)} {told(kb, kb.facts(subject.id, 'is-a'))}") is not None


def is_of_both_forms(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug is one of two mirror forms together; one of the two by itself is not."""
    del one, word
    relations = {str(fact.details.get("relation", "")) for fact in kb.facts(subject.id, "related-to")}
    return "enantiomer of" not in relations or _RACEMATE.search(fold(subject.what)) is not None


def is_sole(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether "the only nasal spray" was read as what it says, and not as "only a nasal spray"."""
    del kb, subject, word
    return one.claim.predicate != "given-by"


def is_grown(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug, or one of a class, is recorded as a plant."""
    del word
    return tells_of_another(subject, one) or any(part.kind == "plant" for part in members(kb, subject))


def is_in_use(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug that is "used to relieve pain" is used in people: to relieve pain is no use.

    "Formerly used to" is so, too, of what it was sold for.
    """
    claim = one.claim
    if claim.predicate != "causes" or claim.detail != "verb" or claim.qualifiers:
        return True
    effect = kb.subject(claim.object, "effect")
    if effect is None or effect.details.get("sense") != "benefit":
        return True
    conditions = [condition for condition, benefits in BENEFITS.items() if claim.object in benefits]
    if word in FORMERLY and any(one in told(kb, kb.facts(subject.id, "happened")) for one in conditions):
        return True
    areas = {area_of(kb, condition) for condition in conditions} - {""}
    known = (fact for part in (subject, *members(kb, subject)) for fact in kb.everything(part.id, "used-for"))
    given = [fact for fact in known if fact.holds == YES and status(fact) in GIVEN]
    return any(area_of(kb, fact.object) in areas for fact in given) if areas else bool(given)


def is_an_opinion(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return that nothing recorded bears out what somebody thinks of a drug: it may be denied, and never granted."""
    del kb, subject, one, word
    return False


def is_abroad(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug is recorded to be a medicine in several countries."""
    del word
    if one.claim.predicate not in (*USE, "given-by") and one.claim.detail not in ("used-as", "approved-as"):
        return True
    places = {place for fact in uses(kb, subject) for place in fact.details.get("in", ())}
    places |= {name.place for part in members(kb, subject) for name in kb.names_of(part) if name.kind == "brand"}
    coded = any("atc" in part.details.get("ids", {}) for part in members(kb, subject))
    return len(places - {"", "ZZ"}) >= _SEVERAL_COUNTRIES or (coded and is_long_known(kb, subject, one, "decades"))


def is_at_surgery(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what a drug is for may be treated at an operation."""
    del subject, word
    return one.claim.predicate != "used-for" or area_of(kb, one.claim.object) not in NOT_SURGICAL


def is_urgent(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what a drug is for may be an emergency."""
    del subject, word
    if is_swallowed(one.claim):
        return False
    return one.claim.predicate != "used-for" or area_of(kb, one.claim.object) not in NOT_URGENT


def is_swallowed(claim: Claim) -> bool:
    """Return whether a drug is said to be taken by mouth, for which no emergency waits."""
    return (claim.predicate, claim.object) == ("given-by", "oral")


def is_of_the_mind(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether psychiatrists would give it: for the mind, sleep or addiction."""
    del subject, word
    areas = ("mental health", "sleep", "addiction")
    return one.claim.predicate != "used-for" or area_of(kb, one.claim.object) in areas


def is_told_of_the_part(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a use for a part of an ailment is told of that part: "bipolar depression", "hives"."""
    del subject
    if one.claim.predicate not in (*USE, "works-for"):
        return True
    said = told(kb, one.facts)
    return any(part in said for part in NARROWER[word])


def is_prevention(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a claim of preventing something is borne out."""
    del subject, word
    return is_prevented(kb, one)
