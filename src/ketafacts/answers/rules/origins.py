"""What a drug was made from: the poppy, another drug, or a laboratory alone."""

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES, judge_membership
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.classes import is_a
from ketafacts.answers.rules.contents import contains, is_plant
from ketafacts.answers.rules.finding import Finding, related_by
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import PROPERTIES
from ketafacts.language.claims import AS_IT_IS, IN_THE_POPPY, Claim

_SYNTHETIC = "synthetic"


def made_as(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X comes from the poppy", "X is synthetic", by the class that says how it is made.

    Opioids have classes of their own for it; of other drugs those made wholly by synthesis are recorded.
    """
    if claim.object == "opiate" and (held := _in_the_poppy(kb, subject)):
        return Finding(YES, held)  # noscapine is no opiate, and comes from the poppy
    if claim.object == "opiate" and claim.detail == AS_IT_IS and (grown := _held_by_plants(kb, subject)):
        return Finding(YES, grown)  # mitragynine is no opiate, and natural
    if subject.kind == "plant" and (claim.object != "opiate" or claim.detail == AS_IT_IS):
        itself = Fact(f"{subject.type}.{subject.id}", subject.id, "is-a", subject.id, YES)
        reason = sentence(f"{subject.name} is {subject.what}")
        return Finding(YES if claim.object == "opiate" else NO, (itself,), reason)
    opioid = kb.subject("opioid", "class")
    if opioid is None or judge_membership(kb, subject, opioid).answer != YES:
        line = kb.ancestors(subject.id).get(_SYNTHETIC, ())
        if not line:
            return _made_of_nature(kb, claim, subject)
        return Finding(YES if claim.object == f"{_SYNTHETIC}-opioid" else NO, line)
    found = is_a(kb, claim._replace(predicate="is-a", detail=""), subject)
    made = kb.ancestors(subject.id).get("semi-synthetic-opioid")
    as_it_is = claim.detail in (AS_IT_IS, IN_THE_POPPY)
    if as_it_is and found.holds == CONTESTED and made:
        # Whether oxycodone is an opiate is contested; natural it is not.
        return Finding(NO, made)
    if found.holds in (CONTESTED, NO) and made and not as_it_is:
        # What is made from thebaine comes from the poppy, whatever it is called.
        return _from_an_opiate(kb, subject)
    return found


def _made_of_nature(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "semisynthetic" and "natural" of what is made of a plant, "from the poppy" of what another one holds."""
    held = _held_by_plants(kb, subject)
    if held:
        return Finding(NO, held) if claim.object == "opiate" else Finding(UNKNOWN)
    made = related_by(kb.facts(subject.id, "related-to"), "derived from")
    grown = tuple(fact for fact in made if fact.holds == YES and is_plant(kb, fact.object))
    if grown and claim.object == "semi-synthetic-opioid":
        return Finding(YES, grown)
    # What is made from ergot does not grow as it is; "synthetic" is said of it, too.
    natural = claim.object == "opiate" and claim.detail in (AS_IT_IS, IN_THE_POPPY)
    return Finding(NO, grown) if grown and natural else Finding(UNKNOWN)


def _held_by_plants(kb: KnowledgeBase, subject: Subject) -> tuple[Fact, ...]:
    """Return the fact that a plant, or a fungus, contains a drug; none of what is made by synthesis alone."""
    if _SYNTHETIC in kb.ancestors(subject.id):
        return ()
    told = [fact for fact in kb.facts_about(subject.id, "contains") if fact.holds == YES]
    return tuple(fact for fact in told if is_plant(kb, fact.subject))[:1]


def _in_the_poppy(kb: KnowledgeBase, subject: Subject) -> tuple[Fact, ...]:
    """Return the facts that the poppy, or its juice, contains a drug."""
    held = [fact for plant in ("opium-poppy", "opium") for fact in kb.facts(plant, "contains")]
    return tuple(fact for fact in held if fact.object == subject.id and fact.holds == YES)


def _from_an_opiate(kb: KnowledgeBase, subject: Subject) -> Finding:
    """Return the facts that a drug is made from one that grows in the poppy; else it is left open."""
    made = related_by(kb.facts(subject.id, "related-to"), "derived from")
    held = {fact.object for fact in kb.facts("opium", "contains") if fact.holds == YES}
    grown = [fact for fact in made if fact.holds == YES and (fact.object in held or _grows(kb, fact.object))]
    return Finding(YES if grown else UNKNOWN, tuple(grown))


def _grows(kb: KnowledgeBase, drug: str) -> bool:
    return any(fact.holds == YES for fact in kb.ancestors(drug).get("opiate", ()))


def derived(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is made from Y"."""
    facts = [fact for fact in kb.facts(subject.id, "related-to") if fact.object == claim.object]
    made = [fact for fact in facts if fact.details.get("relation") in ("derived from", "metabolite of")]
    # One of the two hands of a drug is made from it.
    made = made or [fact for fact in related_by(facts, "enantiomer of") if fact.holds == YES]
    if made:
        return Finding(made[0].holds, tuple(made))
    back = [fact for fact in kb.facts(claim.object, "related-to") if fact.object == subject.id]
    back = [fact for fact in back if fact.details.get("relation") == "derived from" and fact.holds == YES]
    if back:
        return Finding(NO, tuple(back))  # what it was made into was there later
    plant = kb.subject(claim.object, "drug")
    synthetic = kb.ancestors(subject.id).get(_SYNTHETIC, ())
    if synthetic and plant and (plant.kind == "plant" or "opium" in plant.id or "opiate" in kb.ancestors(plant.id)):
        return Finding(NO, synthetic)
    if plant and plant.kind == "plant" and "opiate" in kb.ancestors(subject.id) and "opium" not in plant.id:
        own = [fact for fact in kb.facts(subject.id, "is-a") if fact.object == "opiate"]
        return Finding(NO if own else UNKNOWN, tuple(own))  # it comes from the opium poppy
    held = [fact for fact in kb.facts(claim.object, "contains") if fact.object == subject.id]
    if held:
        return Finding(held[0].holds, tuple(held))
    if elsewhere := _grows_elsewhere(kb, subject, plant):
        return Finding(NO, elsewhere)
    return _contains_if_product(kb, claim, subject)


# Schemes of classes that tell how a drug is built or made, and not what it does.
_HOW_MADE = frozenset({"chemical", "origin", "legal"})


def _grows_elsewhere(kb: KnowledgeBase, subject: Subject, plant: Subject | None) -> tuple[Fact, ...]:
    """Return where a drug is from, if that is another plant than the one said, which holds drugs of other kinds.

    What the two plants hold must share no kind: nightshade and thornapple, tea and cocoa hold the same.
    """
    if plant is None or plant.kind != "plant":
        return ()
    own = _held_by_plants(kb, subject)
    inside = [fact.object for fact in kb.facts(plant.id, "contains") if fact.holds == YES]
    lines = {line for line in kb.ancestors(subject.id) if line not in PROPERTIES}
    kinds = {line for line in lines if (one := kb.subject(line, "class")) and one.kind not in _HOW_MADE}
    if not own or not inside or not kinds:
        return ()
    alike = any(not kinds.isdisjoint(kb.ancestors(one)) for one in inside)
    return () if alike else own


def _contains_if_product(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    if subject.kind not in ("combination", "mixture", "plant"):
        return Finding(UNKNOWN)
    found = contains(kb, claim, subject)
    # A product is made from what it contains; opium contains morphine and is not made from it.
    return Finding(UNKNOWN, found.facts) if found.holds == YES and subject.kind != "combination" else found
