"""What a note of a drug tells by its topic, and whether an overdose is dangerous."""

import re

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, notes, own_notes, related_by
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.claims import Claim

# What is claimed, the topic of the notes that may say it, and how they do.
_PETS = ("dogs", "cats", "collies")
_SAID_IN_A_NOTE = {
    **{f"toxic to {pets}": (pets, rf"\btoxic to {pets}\b|\bnever be given to {pets}\b") for pets in _PETS},
    **{
        f"toxic to {pets} in small doses": (pets, r"\b(?:one|a single) (?:tablet|pill)\b|\bsmall (?:amount|dose)")
        for pets in _PETS
    },
    "risky in older adults": ("older adults", r"\badvise against\b"),
}


def noted(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge what a note with the topic of the claim tells: so, or not so where the topic begins with "not"."""
    of_body = claim.object in ("active", "inactive", *_SAID_IN_A_NOTE)
    if of_body and claim.place:
        return Finding(UNKNOWN)  # that is so of no country
    if claim.object in ("active", "inactive"):
        return _active(kb, subject, claim.object)
    if claim.object in _SAID_IN_A_NOTE:
        return _said(kb, subject, *_SAID_IN_A_NOTE[claim.object])
    if claim.object.startswith(_SLOW):
        return _made_slow(kb, claim, subject)
    for topic, holds in ((claim.object, YES), (f"not {claim.object}", NO)):
        told = (own_notes if _OF_ITSELF_ALONE.search(topic) else notes)(kb, subject.id, topic)
        if claim.place:  # what is told of no country, or of another, is not thereby told of this one
            told = [fact for fact in told if claim.place in fact.details.get("in", ())]
        if told:
            return Finding(holds, tuple(told[:1]))
    return Finding(UNKNOWN)


_SLOW = "extended-release"


def _made_slow(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X comes as extended-release tablets", of a brand only where the note names it; "form" is of either."""
    topics = [f"{_SLOW} {form}" for form in ("tablets", "capsules") if claim.object in (_SLOW, f"{_SLOW} {form}")]
    told = own_notes(kb, subject.id, *topics)
    if claim.place:
        return Finding(UNKNOWN)
    told = [fact for fact in told if fold(claim.brand) in fold(fact.object)]
    return Finding(YES, tuple(told[:1])) if told else Finding(UNKNOWN)


# How long a drug is used is told of it, and not of all of its class: clobazam is taken for years.
_OF_ITSELF_ALONE = re.compile(r"^(?:not )?(?:short-term use|at most .*)$")
_ACTIVE = re.compile(r"(?<!less )(?<!hardly )\bactive\b")


def _active(kb: KnowledgeBase, subject: Subject, claimed: str) -> Finding:
    """Judge "norketamine is active" of a metabolite by the words of its sources: active, inactive, or both.

    A drug is so where a note says that it is no prodrug, and not where it is one that is told to be inactive.
    """
    if noted_so := own_notes(kb, subject.id, "not prodrug"):
        return Finding(YES if claimed == "active" else NO, tuple(noted_so[:1]))
    made = related_by(kb.facts(subject.id, "related-to"), "prodrug of")
    if made := [fact for fact in made if fact.holds == YES]:
        gists = " ".join([subject.what, *(one.gist for fact in made for one in kb.evidence(fact))]).lower()
        if "inactive" in gists.split() or "no action of its own" in gists:
            return Finding(YES if claimed == "inactive" else NO, tuple(made[:1]))
        return Finding(UNKNOWN, tuple(made[:1]))
    facts = related_by(kb.facts(subject.id, "related-to"), "metabolite of")
    facts = [fact for fact in facts if fact.holds == YES]
    told = " ".join([subject.what, *(one.gist for fact in facts for one in kb.evidence(fact))]).lower() if facts else ""
    so = {"active": bool(_ACTIVE.search(told)), "inactive": "inactive" in told}
    if so["active"] == so["inactive"]:
        return Finding(UNKNOWN, tuple(facts[:1]))
    return Finding(YES if so[claimed] else NO, tuple(facts[:2]))


def _said(kb: KnowledgeBase, subject: Subject, topic: str, said: str) -> Finding:
    """Judge what a note need not say of its topic: so where its text does in so many words, else unknown."""
    told = notes(kb, subject.id, topic)
    so = [fact for fact in told if re.search(said, fact.object)]
    return Finding(YES, tuple(so[:1])) if so else Finding(UNKNOWN, tuple(told[:1]))


def overdose_grave(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "an overdose of X is dangerous" by the recorded severity of what it does."""
    del claim
    facts = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.holds == YES]
    grave = [fact for fact in facts if kb.severity_of(fact) in GRAVE]
    return Finding(YES, tuple(grave[:1])) if grave else Finding(UNKNOWN, tuple(facts[:1]))


_GRAVE_IN_MANY = frozenset({"use-disorder", "dependence", "physical-dependence", "respiratory-depression", "death"})


def side_effects(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X has side effects", "… serious side effects", and by "unsafe" what "X is harmless" denies.

    That it has some is shown by one; that it has none is never recorded.
    """
    facts = [
        fact
        for fact in kb.everything(subject.id, "causes")
        if fact.holds == YES and fact.details.get("as", "adverse") in ("adverse", "dependence")
    ]
    facts = [fact for fact in facts if not str(fact.details.get("when", "")).endswith("as withdrawal")]
    if claim.object != "any":
        facts = [fact for fact in facts if kb.severity_of(fact) in GRAVE or fact.details.get("boxed") == "yes"]
    if claim.object == "unsafe":
        # Not what is rare in whoever needs it: what many know of it, a box, or what too much of it does.
        facts = [fact for fact in facts if fact.object in _GRAVE_IN_MANY or fact.details.get("boxed") == "yes"]
        grave = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.holds == YES]
        facts += [fact for fact in grave if kb.severity_of(fact) in GRAVE]
    return Finding(YES, tuple(facts[:2])) if facts else Finding(UNKNOWN)
