"""What one drug does to the level, the uptake and the effect of another."""

import re

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.pairs import between
from ketafacts.answers.rules.finding import Finding, with_parts
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.claims import Claim


def effect_of(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X weakens the effect of Y", by an interaction that says so of Y."""
    other = kb.subject(claim.object)
    if other is None or other.id == subject.id:
        return Finding(UNKNOWN)
    changed = level(kb, claim, subject)
    if changed.holds != UNKNOWN:
        # "More of it and less of its stronger metabolite": a higher level that does less.
        doing_less = (claim.direction < 0) == (changed.holds == NO)
        split = doing_less and any(_LESS_BY_MORE.search(str(fact.details.get("what", ""))) for fact in changed.facts)
        return changed._replace(holds=UNKNOWN) if split and claim.direction else changed
    found = [item.fact for item in between(kb, subject, other) if item.fact is not None and item.fact.holds == YES]
    weaker = [fact for fact in found if _weakened(kb, fact, subject, other)]
    stronger = [fact for fact in found if _strengthened(kb, fact, other) or adds_up(kb, claim, fact, (subject, other))]
    if claim.direction == 0 and (weaker or stronger):
        return Finding(YES, tuple((weaker or stronger)[:1]))
    if bool(weaker) == bool(stronger):
        return Finding(UNKNOWN, tuple(found[:1]))
    return Finding(YES if (claim.direction < 0) == bool(weaker) else NO, tuple((weaker or stronger)[:1]))


_LESS_BY_MORE = re.compile(r"\bless of its\b")


def _strengthened(kb: KnowledgeBase, fact: Fact, other: Subject) -> bool:
    """Return whether what is recorded tells of "a stronger effect of" the drug."""
    told = str(fact.details.get("what", "")).lower()
    names = [kb.name_of(line).lower() for line in (other.id, *kb.ancestors(other.id))]
    return any(re.search(rf"\bstronger (?:\w+ )?effects? of (?:the )?{re.escape(name)}\b", told) for name in names)


# What two drugs do that slow the same thing down: either strengthens the effect of the other.
_ADDING_UP = frozenset({"sedation", "respiratory-depression", "hypotension", "bradycardia"})


def adds_up(kb: KnowledgeBase, claim: Claim, fact: Fact, pair: tuple[Subject, Subject]) -> bool:
    """Return whether the harm of the two together is more of what each does alone, and no other effect is meant.

    Two opioids may as well be in each other's way.
    """
    effect = str(fact.details.get("effect", ""))
    alone = [{one.object for one in kb.everything(drug.id, "causes") if one.holds == YES} for drug in pair]
    kin = all(any("opioid" in {one, *kb.ancestors(one)} for one in with_parts(kb, drug)) for drug in pair)
    if claim.detail == "sedation" and effect == "respiratory-depression":
        effect = claim.detail  # what slows breathing in two sedatives makes drowsy before
    adding = effect in _ADDING_UP and all(effect in one for one in alone)
    return adding and not kin and claim.detail in ("", effect)


def _weakened(kb: KnowledgeBase, fact: Fact, subject: Subject, other: Subject) -> bool:
    """Return whether what is recorded names the drug, or a class of it, as the one that works less."""
    told = str(fact.details.get("what", "")).lower()
    lines = [other.id, *kb.ancestors(other.id), *(part.object for part in kb.facts(other.id, "contains"))]
    names = {kb.name_of(line).lower() for line in lines}
    if fact.details.get("effect") == "reduced-effect" and any(name in told for name in names):
        return True
    blocking = [kb.name_of(line).lower() for line in (subject.id, *kb.ancestors(subject.id))]
    if any(f"{one} blocks {name}" in told for one in blocking for name in names):
        return True
    own = {kb.name_of(line).lower().split()[-1] for line in (subject.id, *kb.ancestors(subject.id))}
    names |= {name.split()[-1] for name in names} - own
    return any(re.search(rf"\b{re.escape(name)} (?:\w+ )?{_WORKING_LESS}", told) for name in names)


_WORKING_LESS = r"(?:stop working|fails?|works? less|(?:is|be|becomes) (?:weaker|less effective))"


def level(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X raises the level of Y" by the interaction that says whose level changes."""
    other = kb.subject(claim.object)
    if other is None or other.id == subject.id:
        return Finding(UNKNOWN)
    facts = [item.fact for item in between(kb, subject, other) if item.fact is not None and item.fact.holds == YES]
    lines = {other.id, *kb.ancestors(other.id), *(part.object for part in kb.facts(other.id, "contains"))}
    own = {subject.id, *kb.ancestors(subject.id)}
    # What was measured of the two themselves goes before what holds of all that inhibit an enzyme.
    facts.sort(key=lambda fact: {fact.subject, fact.object} != {subject.id, other.id})
    for fact in facts:
        for key, direction in (("raises", 1), ("lowers", -1)):
            changed = str(fact.details.get(key, ""))
            if claim.degree and fact.details.get("severity") not in GRAVE:
                continue  # "dangerously raises"
            if changed and changed in lines and changed not in own:
                # Without a direction: "affects the level of".
                return Finding(YES if claim.direction in (0, direction) else NO, (fact,))
    return Finding(UNKNOWN, tuple(facts[:1]))


_TAKEN_UP = re.compile(r"\btaken up\b|\babsorb")


def uptake(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X reduces the absorption of Y": the level of Y falls, and it is told that less of it is taken up."""
    found = level(kb, claim, subject)
    told = any(_TAKEN_UP.search(str(fact.details.get("what", ""))) for fact in found.facts)
    return found if told else Finding(UNKNOWN, found.facts)
