"""What is watched in those who take a drug, and what drug tests find."""

import re

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, deciding
from ketafacts.answers.rules.law import NEGATED
from ketafacts.answers.rules.spans import times_in
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.warning import INTERVALS, ROUTINELY
from ketafacts.language.nouns import AS_FORM


def detected(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "test T detects X"; what it does not detect it does not always detect either."""
    facts = [fact for fact in kb.everything(subject.id, "detected-by") if fact.object == claim.object]
    if not all(one.startswith(AS_FORM) for one in claim.qualifiers):
        return Finding(UNKNOWN, tuple(facts[:1]))  # at which dose, and in which animal, it is found is not recorded
    if claim.often == "always" and facts and deciding(facts).holds == CONTESTED:
        return Finding(NO, (deciding(facts),))
    if claim.often and not (facts and claim.often in ("always", "often") and deciding(facts).holds == NO):
        return Finding(UNKNOWN, tuple(facts[:1]))
    if not facts:
        return Finding(UNKNOWN)
    fact = deciding(facts)
    # "Products of CBD that hold some THC can make the test positive": so a drug of that name can, in a way.
    may_all_the_same = fact.holds == NO and not claim.negated and "positive" in str(fact.details.get("caveat", ""))
    return Finding(UNKNOWN if may_all_the_same else fact.holds, (fact,))


def false_positive(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X can give a false positive for Y": the test for Y reacts to X, which is not Y."""
    named = lexicon.ASSAYS_BY_DRUG
    assay = named.get(claim.object, claim.object)
    own = {subject.id, *kb.ancestors(subject.id)}
    if assay not in named.values() or any(named.get(one) == assay for one in own):
        return Finding(UNKNOWN)
    return detected(kb, claim._replace(object=assay), subject)


def missed_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "test T misses X": a test of which it depends whether it finds X does miss it at times."""
    found = detected(kb, claim, subject)
    noted = any("misses" in fact.details for fact in found.facts)
    if (found.holds == CONTESTED or (found.holds == YES and noted)) and not claim.often and not claim.quantifier:
        return found._replace(holds=YES)
    return found._replace(holds=NEGATED[found.holds])


def monitored(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "those who take X must be watched for M", for at least as long as the claim says, and when it says."""
    every = kb.everything(subject.id, "monitored-for")
    if claim.place:  # what is asked for in one country is told of it by name
        every = [fact for fact in every if claim.place in fact.details.get("in", [])]
    facts = [fact for fact in every if fact.holds == YES]
    needed = claim.detail.removeprefix(ROUTINELY).strip()
    # "Needs no routine monitoring" may be meant of what it needs none of.
    if _mixed(claim, every) or (not claim.object and any(fact.holds == NO for fact in every)):
        return Finding(UNKNOWN, tuple(facts[:1]))
    for fact in facts:
        told = f"{fact.object} {fact.details.get('when', '')}".lower()
        named = not claim.object or any(re.search(rf"\b{word}", told) for word in claim.object.split("|"))
        timed = not claim.year or _same_time(claim.year, told)
        if named and timed and all(word in told for word in needed.split()):
            return Finding(YES, (fact,))
    # What is not watched as a routine may be looked at before the start; of many blood tests, one alone is denied.
    routine = claim.detail.startswith(ROUTINELY)
    needless = [fact for fact in every if fact.holds == NO and (routine or not fact.details.get("when"))]
    # What need not be watched need not be so every week.
    plain = (
        claim.object and "(?" not in claim.object and not claim.year and (not needed or needed in INTERVALS.values())
    )
    for fact in needless if plain else ():
        if any(re.search(rf"\b{word}", fact.object.lower()) for word in claim.object.split("|")):
            return Finding(NO, (fact,))
    return Finding(UNKNOWN, tuple(facts[:1]))


def _mixed(claim: Claim, every: list[Fact]) -> bool:
    """Return whether "blood tests" are claimed of what needs one and not the other: kidneys, and no INR."""
    if "(?" not in claim.object:
        return False
    asked = [fact.holds for fact in every if re.search(rf"\b(?:{claim.object})", fact.object.lower())]
    return YES in asked and NO in asked


def _same_time(claimed: str, told: str) -> bool:
    """Return whether what is told is for as long as the claim says; a year since when is no length of time."""
    number, _, unit = claimed.rpartition(" ")
    if not number:
        return False
    minutes = float(number) * lexicon.UNITS_OF_TIME[unit]
    plain = " ".join(lexicon.NUMBER_WORDS.get(word, word) for word in told.split())
    return any(low == minutes for low, _ in times_in(plain))


def repeated_doses(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "more than one dose may be needed" by what is recorded to be watched after the first."""
    facts = [fact for fact in kb.everything(subject.id, "monitored-for") if fact.holds == YES]
    told = [fact for fact in facts if re.search(r"more doses|another dose|repeated doses", fact.object.lower())]
    return Finding(YES, tuple(told[:1])) if told and not claim.often else Finding(UNKNOWN)
