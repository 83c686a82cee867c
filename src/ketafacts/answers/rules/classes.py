"""What a drug is, what it contains, and what it was made from."""

import re
from collections.abc import Sequence

from ketafacts.answers.kinship import apart, shared_kinds
from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES, judge_membership
from ketafacts.answers.report import plural_of, sentence, with_article
from ketafacts.answers.rules.effects import causes
from ketafacts.answers.rules.finding import Finding
from ketafacts.answers.rules.history import approved_so
from ketafacts.answers.rules.supply import adulterates
from ketafacts.answers.rules.uses import used_for
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import PROPERTIES
from ketafacts.language import lexicon
from ketafacts.language.claims import AS_IT_IS, BESIDES, FOUND, INSIDE, SOLD_AS, Claim


def is_a(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is a C": membership by the recorded classes, or, of "used as a C", the use that goes with it."""
    asked = kb.subject(claim.object, "class")
    if asked is None or claim.often or claim.degree not in ("", "merely", "purely") or claim.qualifiers:
        return Finding(UNKNOWN)
    if claim.detail in ("used-as", "approved-as"):
        if claim.year and claim.detail == "approved-as":
            names = [name.name for name in kb.names_of(asked)]
            told = approved_so(kb, claim._replace(detail=""), subject, names)
            if told.holds != UNKNOWN:
                return told
        condition = lexicon.USED_AS.get(asked.id)
        if condition is None:
            return Finding(UNKNOWN)
        return used_for(kb, claim._replace(object=condition, detail=claim.detail.removesuffix("-as")), subject)
    found = judge_membership(kb, subject, asked)
    if claim.degree == "purely" and found.answer != NO:
        return Finding(UNKNOWN, found.facts)
    if claim.degree == "merely" and (found.answer != NO or claim.negated):
        # That it is nothing else is not recorded; "not merely an opioid" supposes that it is one.
        return Finding(UNKNOWN, found.facts)
    besides = claim.detail == BESIDES and _acts_as_they_do(kb, subject, asked)
    if found.answer == NO and (besides or _is_named_after(kb, subject, asked)):
        return Finding(UNKNOWN, found.facts)
    if found.answer in (YES, NO):
        plural = plural_of(subject)
        what = (plural_of(asked) or asked.name) if plural else with_article(asked.name)
        verb = f"{'are' if plural else 'is'}{'' if found.answer == YES else ' not'}"
        reason = f"{sentence(f'{plural or subject.name} {verb} {what}')} {found.reason}".strip()
        return Finding(found.answer, found.facts, reason)
    return Finding(found.answer, found.facts, found.reason)


def _is_named_after(kb: KnowledgeBase, subject: Subject, group: Subject) -> bool:
    """Return whether a drug's name ends in a name of the class: silver nitrate is a nitrate, if no medicine of them."""
    if subject.type != "drug":
        return False
    last = {name.name.lower().rpartition(" ")[2] for name in kb.names_of(subject) if " " in name.name}
    return any(name.name.lower() in last for name in kb.names_of(group))


def _acts_as_they_do(kb: KnowledgeBase, subject: Subject, group: Subject) -> bool:
    """Return whether a drug does, of its other effects, all that a class is named for: tramadol and the SNRIs."""
    if not group.name.endswith("reuptake inhibitor"):
        return False
    done, theirs = (
        {(fact.object, fact.details.get("action")) for fact in kb.facts(one.id, "acts-on") if fact.holds == YES}
        for one in (subject, group)
    )
    return len(theirs) > 1 and theirs <= done  # of one target alone, "selective" says more


def same_as(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is Y" with two names: one subject's names, a product and its ingredient, or two different drugs."""
    other = kb.subject(claim.object)
    if other is None:
        return Finding(UNKNOWN)
    if subject.type != other.type:
        # "Ketamine is the same as an opioid": what is none of them is not the same as they are.
        drug, group = (subject, other) if other.type == "class" else (other, subject)
        found = judge_membership(kb, drug, group)
        return Finding(NO if found.answer == NO else UNKNOWN, found.facts, found.reason)
    if subject.id == other.id:
        fact = Fact(f"{subject.type}.{subject.id}", subject.id, "is-a", subject.id, YES)
        return Finding(YES, (fact,), sentence(f"both are names of {subject.name}"))
    for one, two in ((subject, other), (other, subject)):
        parts = [fact for fact in kb.facts(one.id, "contains") if fact.object == two.id and fact.holds == YES]
        if parts:
            # "Suboxone is buprenorphine" is loose; "the same as buprenorphine" it is not.
            holds = NO if claim.detail == "exact" and len(kb.facts(one.id, "contains")) > 1 else UNKNOWN
            return Finding(holds, tuple(parts), sentence(f"{one.name} contains {two.name}; it is not just that"))
    pairs = ((subject, other), (other, subject))
    related = [
        fact for a, b in pairs for fact in kb.facts(a.id, "related-to") if (fact.object, fact.holds) == (b.id, YES)
    ]
    if claim.detail == "a form":
        return _form_of(kb, subject, other, related)
    if related:
        # "Sodium oxybate is GHB", of which it is a salt, is loose.
        relation = related[0].details.get("relation")
        if claim.detail == SOLD_AS and (relation, related[0].subject) == ("salt of", other.id):
            return Finding(YES, tuple(related))  # what is sold as a brand is most often a salt
        # Pages name Horizant among the brands of gabapentin, of which it holds a prodrug: wrong, and no other drug.
        loose = (relation in _FORMS and claim.detail != "exact") or (
            relation == "prodrug of" and claim.detail == SOLD_AS
        )
        reason = statement(kb, related[0]) if loose else f"They are different drugs. {statement(kb, related[0])}"
        return Finding(UNKNOWN if loose else NO, tuple(related), reason)
    if subject.type == "class":
        return _same_classes(kb, subject, other)
    facts = (*_identifying(kb, subject), *_identifying(kb, other))
    reason = f"{subject.name} and {other.name} are different drugs: {subject.name} is {subject.what}"
    return Finding(NO, facts, sentence(reason)) if len(facts) == 2 else Finding(UNKNOWN)


# Relations of one substance in another form.
_FORMS = frozenset({"salt of", "ester of", "form of"})


def _form_of(kb: KnowledgeBase, subject: Subject, other: Subject, related: list[Fact]) -> Finding:
    """Judge "X is a form of Y": what is in no class that Y is in for certain is no form of it."""
    if any(fact.details.get("relation") in _FORMS or _is_half(fact, subject, other) for fact in related):
        return Finding(YES, tuple(related))
    for line in kb.ancestors(other.id):
        group = kb.subject(line, "class")
        if group and group.closed and (found := judge_membership(kb, subject, group)).answer == NO:
            return Finding(NO, found.facts, found.reason)
    return Finding(UNKNOWN, tuple(related))


def _is_half(fact: Fact, subject: Subject, other: Subject) -> bool:
    """Return whether X is recorded to be one mirror form of Y, which then is no form of X."""
    return (fact.details.get("relation"), fact.subject, fact.object) == ("enantiomer of", subject.id, other.id)


def _same_classes(kb: KnowledgeBase, subject: Subject, other: Subject) -> Finding:
    """Two classes are not the same where one is known not to lie in the other."""
    for one, two in ((subject, other), (other, subject)):
        found = judge_membership(kb, one, two)
        if found.answer == NO:
            return Finding(NO, found.facts, found.reason)
    return Finding(UNKNOWN)


_SYNTHETIC = "synthetic"


def made_as(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X comes from the poppy", "X is synthetic", by the class that says how it is made.

    Opioids have classes of their own for it; of other drugs those made wholly by synthesis are recorded.
    """
    opioid = kb.subject("opioid", "class")
    if opioid is None or judge_membership(kb, subject, opioid).answer != YES:
        line = kb.ancestors(subject.id).get(_SYNTHETIC, ())
        return Finding(YES if claim.object == f"{_SYNTHETIC}-opioid" else NO, line) if line else Finding(UNKNOWN)
    found = is_a(kb, claim._replace(predicate="is-a", detail=""), subject)
    made = kb.ancestors(subject.id).get("semi-synthetic-opioid")
    if claim.detail == AS_IT_IS and found.holds == CONTESTED and made:
        # Whether oxycodone is an opiate is contested; natural it is not.
        return Finding(NO, made)
    if found.holds in (CONTESTED, NO) and made and claim.detail != AS_IT_IS:
        # What is made from thebaine comes from the poppy, whatever it is called.
        return _from_an_opiate(kb, subject)
    return found


def _from_an_opiate(kb: KnowledgeBase, subject: Subject) -> Finding:
    """Return the facts that a drug is made from one that grows in the poppy; else it is left open."""
    made = [fact for fact in kb.facts(subject.id, "related-to") if fact.details.get("relation") == "derived from"]
    held = {fact.object for fact in kb.facts("opium", "contains") if fact.holds == YES}
    grown = [fact for fact in made if fact.holds == YES and (fact.object in held or _grows(kb, fact.object))]
    return Finding(YES if grown else UNKNOWN, tuple(grown))


def _grows(kb: KnowledgeBase, drug: str) -> bool:
    return any(fact.holds == YES for fact in kb.ancestors(drug).get("opiate", ()))


def same_class(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is in the same class as Y": a class recorded of both, or one that each is known not to share."""
    other = kb.subject(claim.object)
    if other is not None and subject.type == other.type == "class":
        return _same_classes(kb, subject, other)
    if other is None or subject.type != "drug" or other.type != "drug":
        return Finding(UNKNOWN)
    shared = shared_kinds(kb, subject, other)
    if shared:
        return Finding(YES, shared[0][1])
    facts = apart(kb, subject, other)
    return Finding(NO, facts) if facts else Finding(UNKNOWN)


def _identifying(kb: KnowledgeBase, subject: Subject) -> tuple[Fact, ...]:
    return (kb.facts(subject.id, "is-a") or kb.facts(subject.id, "contains"))[:1]


def contains(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:  # noqa: C901 - one line a kind of content
    """Judge "X contains Y": an ingredient or a class of one; of a class, whether Y is one of it."""
    parts = kb.facts(subject.id, "contains")
    wanted = kb.subject(claim.object)
    if wanted is None:
        return Finding(UNKNOWN)
    if subject.type == "class":
        if claim.detail == INSIDE:
            return Finding(UNKNOWN)  # a group has members, and nothing is in all of them
        # "NMDA antagonists include ketamine"
        return is_a(kb, claim._replace(subject=wanted.id, object=subject.id, detail=""), wanted)
    if claim.detail == "main" and wanted.type == "drug" and len(parts) > 1:
        return _is_main(parts, wanted)
    for part in parts:
        lies_in = wanted.type == "class" and wanted.id in kb.ancestors(part.object)
        if lies_in and claim.detail.startswith("only ") and (others := _outside(kb, parts, wanted)):
            return others
        if part.object == wanted.id and claim.detail.startswith(("of ", "only ")):
            said = claim.detail.rsplit(" ", 1)[-1]
            if said != str(len(parts)):  # "the ingredient" of a product that has two, or "only" one
                return Finding(NO if claim.detail.startswith("only ") else UNKNOWN, tuple(parts))
            if not subject.is_whole:
                return Finding(UNKNOWN, tuple(parts))
        if part.object == wanted.id or lies_in:
            return Finding(part.holds, (part, *kb.ancestors(part.object).get(wanted.id, ())))
    held = {part.object for part in parts if part.holds == YES}
    of_wanted = {fact.object for fact in kb.facts(wanted.id, "contains") if fact.holds == YES}
    if of_wanted and of_wanted <= held and not claim.detail:
        return Finding(YES, tuple(part for part in parts if part.object in of_wanted))  # "A and B" names a product, too
    if subject.id == wanted.id and claim.detail == INSIDE:
        return Finding(UNKNOWN)  # "loperamide contains Imodium"
    if subject.id == wanted.id:
        facts = kb.facts(subject.id, "contains") or kb.facts(subject.id, "is-a")[:1]
        return Finding(YES, facts, sentence(f"{subject.name} is {subject.what}"))
    if parts and wanted.type == "class":
        found = judge_membership(kb, subject, wanted)
        return Finding(found.answer, found.facts, found.reason)
    if wanted.type == "class" and subject.type == "drug" and kb.facts(subject.id, "is-a"):
        found = judge_membership(kb, subject, wanted)
        # A product contains what it is a brand of; of the substance itself nobody says so.
        holds = found.answer if found.answer == NO or claim.brand else UNKNOWN
        return Finding(holds, found.facts, found.reason)
    mirrored = _mirror_images(kb, subject)
    if wanted.id in {fact.subject for fact in mirrored} and len(mirrored) > 1:
        return Finding(YES, tuple(mirrored))  # of which two mirror images are recorded, that is the mixture of both
    related = [*_related(kb, subject, wanted), *_related(kb, wanted, subject)]
    if related:
        return Finding(UNKNOWN, tuple(related[:1]))  # a form or relative of it: neither plainly yes nor no
    if wanted.id in _ELEMENTS:
        return Finding(UNKNOWN)  # levothyroxine is one substance, and there is iodine in it
    if (
        subject.type == "drug"
        and wanted.type == "drug"
        and subject.is_whole
        and (
            subject.kind == "combination"
            or (subject.kind == "substance" and kb.facts(subject.id, "is-a") and not parts)
        )
    ):
        # A product's ingredients, and that a substance is one, are recorded in full.
        if parts:
            return Finding(NO, tuple(parts))
        if claim.detail == FOUND or (not claim.brand and _is_sold_on_the_street(kb, subject)):
            return Finding(UNKNOWN)  # nor does what is sold as heroin hold it alone
        reason = f"{subject.name} is one substance, {subject.what}; {wanted.name} is not in it"
        return Finding(NO, tuple(kb.facts(subject.id, "is-a")[:1]), sentence(reason))
    return Finding(UNKNOWN)


def _is_main(parts: Sequence[Fact], wanted: Subject) -> Finding:
    """Judge "Y is the main ingredient of X", which has several: unknown where none is recorded as the main one."""
    main = tuple(part for part in parts if part.details.get("role") == "main")
    if not main:
        return Finding(UNKNOWN, tuple(part for part in parts if part.object == wanted.id))
    return Finding(YES if wanted.id in {part.object for part in main} else NO, main)


# Substances that are in others as atoms: of what a molecule is made, nothing is recorded.
_ELEMENTS = frozenset({"iodine", "sulfur", "nitrogen", "oxygen", "boron", "xenon", "iron", "lithium", "hydrogen"})
_ELEMENTS |= {"gold", "silver", "zinc", "copper", "calcium", "magnesium", "potassium", "sodium", "mercury", "bismuth"}
_ELEMENTS |= {"arsenic", "platinum", "aluminium", "selenium", "phosphorus", "chlorine", "fluorine", "bromine", "cobalt"}


def _is_sold_on_the_street(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether a drug is one that is mostly met as what dealers sell, whatever else they put into it."""
    listed = {
        str(fact.details.get("schedule", "")) for fact in kb.facts(subject.id, "scheduled-as") if fact.object == "US"
    }
    return bool(listed & {"I", "II"}) and any(name.kind in ("street", "slang") for name in kb.names_of(subject))


def _outside(kb: KnowledgeBase, parts: Sequence[Fact], kind: Subject) -> Finding | None:
    """Return that a product contains something else than a class, or may do so; ``None`` where all is of the class."""
    others = [part for part in parts if kind.id not in kb.ancestors(part.object)]
    for part in others:
        other = kb.subject(part.object, "drug")
        if other and judge_membership(kb, other, kind).answer == NO:
            return Finding(NO, (part, *parts))
    return Finding(UNKNOWN, tuple(parts)) if others else None


def _related(kb: KnowledgeBase, one: Subject, other: Subject) -> list[Fact]:
    return [fact for fact in kb.facts(one.id, "related-to") if fact.object == other.id]


def _mirror_images(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    found = [fact for fact in kb.facts_about(subject.id, "related-to") if fact.holds == YES]
    return [fact for fact in found if fact.details.get("relation") == "enantiomer of"]


def ingredient_of(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "Y is an ingredient of X", and "Y is found in X", which may be what is sold as X on the street."""
    product = kb.subject(claim.object)
    if product is None:
        return Finding(UNKNOWN)
    found = contains(kb, claim._replace(subject=product.id, object=subject.id), product)
    if found.holds != YES and claim.detail == "found":
        cut = adulterates(kb, claim, subject)
        return cut if cut.holds == YES else found
    return found


def paired_with(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is combined with Y": by a product that holds both, the plainest. That there is none is not recorded."""
    held = {fact.subject: fact for fact in kb.facts_about(subject.id, "contains") if fact.holds == YES}
    others = [fact for fact in kb.facts_about(claim.object, "contains") if fact.holds == YES and fact.subject in held]
    made = [fact for fact in others if (one := kb.subject(fact.subject)) and one.kind == "combination"]
    plainest = min(made, key=lambda fact: len(kb.facts(fact.subject, "contains")), default=None)
    return Finding(YES, (held[plainest.subject], plainest)) if plainest else Finding(UNKNOWN)


def related(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge a relation such as "metabolite of" that is recorded between two drugs."""
    facts = [fact for fact in kb.facts(subject.id, "related-to") if fact.object == claim.object]
    if claim.detail in ("kin", "descends"):
        return _kin(kb, claim, subject, facts)
    if claim.detail in _HANDED:
        return _handed(kb, claim, facts)
    exact = [fact for fact in facts if fact.details.get("relation") == claim.detail]
    if exact:
        return Finding(exact[0].holds, tuple(exact))
    turned = [fact for fact in kb.facts(claim.object, "related-to") if fact.object == subject.id and fact.holds == YES]
    turned = [fact for fact in turned if fact.details.get("relation") == claim.detail in _ONE_WAY]
    if turned:
        return Finding(NO, tuple(turned))
    if claim.detail == "enantiomer of":
        return _other_half(kb, claim, subject)
    if claim.detail != "metabolite of":
        return Finding(UNKNOWN)
    # What a prodrug is turned into is a metabolite of it.
    turned = [fact for fact in kb.facts(claim.object, "related-to") if fact.object == subject.id]
    turned = [fact for fact in turned if fact.details.get("relation") == "prodrug of"]
    return Finding(turned[0].holds, tuple(turned)) if turned else _of_other_parents(kb, claim, subject)


# How a source tells which of the two mirror images it is. What is called left-handed is the S form, or the one that
# turns light to the left; where the two do not agree, nobody can tell which is meant.
_LETTERS = {hand: re.compile(rf"\b{hand}[ -](?:enantiomer|isomer|form)|\({hand}\)|\b{hand}-?\(") for hand in ("s", "r")}
_SIDES = {"s": "left", "r": "right", "lev": "left", "dex": "right", "levorot": "left", "dextrorot": "right"}
_HANDED = {f"{hand} enantiomer of": hand for hand in ("s", "r", "left", "right")}


def _handed(kb: KnowledgeBase, claim: Claim, facts: list[Fact]) -> Finding:
    """Judge "X is the S form of Y", "the left-handed form": a mirror image of it, of which its sources tell which."""
    mirrored = tuple(fact for fact in facts if _is_mirror_image(fact))
    gists = " ".join([one.gist.lower() for fact in mirrored for one in kb.evidence(fact)])
    told = {hand for hand, pattern in _LETTERS.items() if pattern.search(gists)}
    if _HANDED[claim.detail] in ("left", "right"):
        turning = {word for word in ("levorot", "dextrorot") if word in gists} | {claim.subject[:3]} & _SIDES.keys()
        told = {_SIDES[one] for one in told | turning}
    if len(told) != 1 or not mirrored:
        return Finding(UNKNOWN, mirrored)
    return Finding(YES if _HANDED[claim.detail] in told else NO, mirrored)


def _other_half(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is the mirror image of Y" where both are recorded as mirror images in one mixture."""
    own, its = (
        {fact.object: fact for fact in kb.facts(one, "related-to") if _is_mirror_image(fact)}
        for one in (subject.id, claim.object)
    )
    shared = sorted(own.keys() & its.keys())
    return Finding(YES, (own[shared[0]], its[shared[0]])) if shared and subject.id != claim.object else Finding(UNKNOWN)


def _is_mirror_image(fact: Fact) -> bool:
    return fact.details.get("relation") == "enantiomer of" and fact.holds == YES


def _of_other_parents(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Deny that X is a metabolite of Y where X, an opioid or a metabolite and no more, comes of quite other drugs."""
    parent = kb.subject(claim.object, "drug")
    known = [fact for fact in kb.facts(subject.id, "related-to") if fact.details.get("relation") == "metabolite of"]
    # "Codeine is a prodrug of morphine" tells as well of which drugs morphine is made in the body.
    known += [fact for fact in kb.facts_about(subject.id, "related-to") if fact.details.get("relation") == "prodrug of"]
    if parent is None or not known or any(claim.object in (fact.object, fact.subject) for fact in known):
        return Finding(UNKNOWN)
    opioids = "opioid" in kb.ancestors(subject.id)
    if not opioids and subject.kind != "metabolite":
        return Finding(UNKNOWN)
    facts: list[Fact] = []
    for fact in known:
        other = kb.subject(fact.object if fact.subject == subject.id else fact.subject, "drug")
        differ = apart(kb, other, parent) if other and not shared_kinds(kb, other, parent) else ()
        if not differ:
            return Finding(UNKNOWN, (fact,))
        facts += [fact, *differ]
    return Finding(NO, tuple(dict.fromkeys(facts))[:3])


def _kin(kb: KnowledgeBase, claim: Claim, subject: Subject, facts: list[Fact]) -> Finding:
    """Judge "X is chemically related to Y", "X was developed from Y": a relation, or a chemical class of both.

    What is not recorded is unknown: chemistry knows no end of kinship.
    """
    if claim.detail == "descends":
        descent = [fact for fact in facts if fact.details.get("relation") in ("derived from", "analogue of")]
        return Finding(descent[0].holds, tuple(descent[:1])) if descent else Finding(UNKNOWN)
    turned = [fact for fact in kb.facts(claim.object, "related-to") if fact.object == subject.id]
    told = [fact for fact in (*facts, *turned) if fact.holds == YES]
    if told:
        return Finding(YES, tuple(told[:1]))
    other = kb.ancestors(claim.object)
    for line, path in kb.ancestors(subject.id).items():
        group = kb.subject(line, "class")
        if group and group.kind == "chemical" and line not in PROPERTIES and (line in other or line == claim.object):
            return Finding(YES, (*path[:1], *other.get(line, ())[:1]))
    return Finding(UNKNOWN)


# What holds one way only: codeine is a prodrug of morphine, and morphine none of codeine.
_ONE_WAY = ("prodrug of", "metabolite of", "derived from")


def has_relative(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is converted to Y": Y is a metabolite of X, or X a prodrug of Y."""
    other = kb.subject(claim.object)
    if other is None:
        return Finding(UNKNOWN)
    found = related(kb, claim._replace(subject=claim.object, object=subject.id), other)
    if found.holds != UNKNOWN:
        return found
    return related(kb, claim._replace(detail="prodrug of"), subject)


def contains_or_causes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X has Y", where Y is an ingredient or an effect."""
    rule = causes if kb.subject(claim.object, "effect") and not kb.subject(claim.object) else contains
    return rule(kb, claim, subject)


def derived(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is made from Y"."""
    facts = [fact for fact in kb.facts(subject.id, "related-to") if fact.object == claim.object]
    made = [fact for fact in facts if fact.details.get("relation") in ("derived from", "metabolite of")]
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
    return Finding(held[0].holds, tuple(held)) if held else _contains_if_product(kb, claim, subject)


def _contains_if_product(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    if subject.kind not in ("combination", "mixture", "plant"):
        return Finding(UNKNOWN)
    found = contains(kb, claim, subject)
    # A product is made from what it contains; opium contains morphine and is not made from it.
    return Finding(UNKNOWN, found.facts) if found.holds == YES and subject.kind != "combination" else found
