"""How two drugs are related: a metabolite, a mirror image, a prodrug, a chemical kin."""

import re

from ketafacts.answers.kinship import apart, shared_kinds
from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, own_notes, related_by
from ketafacts.answers.rules.targets import no_opioid
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import PROPERTIES
from ketafacts.language.claims import Claim

# How a source tells which of the two mirror images it is. What is called left-handed is the S form, or the one that
# turns light to the left; where the two do not agree, nobody can tell which is meant.
_LETTERS = {hand: re.compile(rf"\b{hand}[ -](?:enantiomer|isomer|form)|\({hand}\)|\b{hand}-?\(") for hand in ("s", "r")}
_SIDES = {"s": "left", "r": "right", "lev": "left", "dex": "right", "levorot": "left", "dextrorot": "right"}
_HANDED = {f"{hand} enantiomer of": hand for hand in ("s", "r", "left", "right")}
_SALT = "salt of"
_MARKER = "marker of"
# What holds one way only: codeine is a prodrug of morphine, and morphine none of codeine.
_ONE_WAY = ("prodrug of", "metabolite of", "derived from", "salt of")


def related(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge a relation such as "metabolite of" that is recorded between two drugs."""
    facts = [fact for fact in kb.facts(subject.id, "related-to") if fact.object == claim.object]
    if claim.detail in ("kin", "descends"):
        return _kin(kb, claim, subject, facts)
    if claim.detail in _HANDED:
        return _handed(kb, claim, facts)
    if claim.detail == _MARKER:
        return _marker(kb, claim, subject)
    if claim.detail.endswith(f" {_SALT}"):
        # Which salt it is, its names tell, or nothing does.
        found, ion = related(kb, claim._replace(detail=_SALT), subject), claim.detail.removesuffix(f" {_SALT}")
        named = any(ion in name.name.lower().split() for name in kb.names_of(subject))
        return found if named or found.holds == NO else Finding(UNKNOWN, found.facts)
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
    turned = related_by(turned, "prodrug of")
    if turned:
        return Finding(turned[0].holds, tuple(turned))
    ways = (_of_other_parents, _beyond_its_metabolites, _of_no_prodrug)
    return next((found for way in ways if (found := way(kb, claim, subject)).holds == NO), Finding(UNKNOWN))


def _beyond_its_metabolites(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Deny that X is a metabolite of Y, where a note tells all that Y is turned into; what it names besides is open."""
    told = own_notes(kb, claim.object, "metabolites")
    if not told:
        return Finding(UNKNOWN)
    made, reached = [claim.object], {claim.object}
    while made:  # what comes of a metabolite comes of the drug
        parent = made.pop()
        links = kb.facts_about(parent, "related-to")
        found = {fact.subject for fact in links if fact.details.get("relation") == "metabolite of"}
        own = kb.facts(parent, "related-to")
        found |= {fact.object for fact in own if fact.details.get("relation") == "prodrug of"}
        made += found - reached
        reached |= found
    named = f" {fold(told[0].object)} "
    is_named = any(f" {fold(name.name)} " in named for name in kb.names_of(subject))
    return Finding(UNKNOWN if subject.id in reached or is_named else NO, tuple(told[:1]))


def _of_no_prodrug(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Deny that X, an opioid, is a metabolite of Y, where Y is none: a drug that the body makes into one would be.

    What blocks opioid receptors is set apart: it is built as opioids are, and little of it may become one.
    """
    parent = kb.subject(claim.object, "drug")
    if parent is None or parent.kind in _MIXED or "opioid" not in kb.ancestors(subject.id):
        return Finding(UNKNOWN)
    return Finding(UNKNOWN) if _BLOCKING in kb.ancestors(parent.id) else no_opioid(kb, parent)


# What is no single substance may hold an opioid beside.
_MIXED = ("plant", "mixture", "combination", "endogenous")
_BLOCKING = "opioid-antagonist"


def _marker(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "finding X shows that Y was taken": X is no drug by itself, and comes of Y alone; false of no metabolite.

    Morphine in urine may come of heroin, of codeine or of morphine, and shows none of them.
    """
    found = related(kb, claim._replace(detail="metabolite of"), subject)
    if found.holds != YES:
        # What the body does not make of a drug may have been sold in its place.
        made_otherwise = found.holds == NO and all(fact.predicate != "note" for fact in found.facts)
        return found if made_otherwise else Finding(UNKNOWN, found.facts)
    origins = {
        fact.object
        for fact in kb.facts(subject.id, "related-to")
        if fact.details.get("relation") == "metabolite of" and fact.holds != NO
    }
    origins |= {
        fact.subject
        for fact in kb.facts_about(subject.id, "related-to")
        if fact.details.get("relation") == "prodrug of" and fact.holds != NO
    }
    alone = subject.kind == "metabolite" and origins <= {claim.object}
    return found if alone else Finding(UNKNOWN, found.facts)


def _handed(kb: KnowledgeBase, claim: Claim, facts: list[Fact]) -> Finding:
    """Judge "X is the S form of Y", "the left-handed form": a mirror image of it, of which its sources tell which."""
    mirrored = tuple(fact for fact in facts if is_mirror_image(fact))
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
        {fact.object: fact for fact in kb.facts(one, "related-to") if is_mirror_image(fact)}
        for one in (subject.id, claim.object)
    )
    shared = sorted(own.keys() & its.keys())
    return Finding(YES, (own[shared[0]], its[shared[0]])) if shared and subject.id != claim.object else Finding(UNKNOWN)


def is_mirror_image(fact: Fact) -> bool:
    """Return whether a fact says that one drug is one of the two mirror images in another."""
    return fact.details.get("relation") == "enantiomer of" and fact.holds == YES


def _of_other_parents(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Deny that X is a metabolite of Y where X, an opioid or a metabolite and no more, comes of quite other drugs."""
    parent = kb.subject(claim.object, "drug")
    known = related_by(kb.facts(subject.id, "related-to"), "metabolite of")
    # "Codeine is a prodrug of morphine" tells as well of which drugs morphine is made in the body.
    known += related_by(kb.facts_about(subject.id, "related-to"), "prodrug of")
    if parent is None or not known or any(claim.object in (fact.object, fact.subject) for fact in known):
        return Finding(UNKNOWN)
    opioids = "opioid" in kb.ancestors(subject.id)
    if (not opioids and subject.kind != "metabolite") or (opioids and _BLOCKING in kb.ancestors(parent.id)):
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
    if claim.object == subject.id:
        return Finding(UNKNOWN)  # nobody is kin to itself
    other = kb.ancestors(claim.object)
    for line, path in kb.ancestors(subject.id).items():
        group = kb.subject(line, "class")
        if group and group.kind == "chemical" and line not in PROPERTIES and (line in other or line == claim.object):
            return Finding(YES, (*path[:1], *other.get(line, ())[:1]))
    return Finding(UNKNOWN)


def has_relative(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is converted to Y": Y is a metabolite of X, or X a prodrug of Y.

    "Turned into" (``made into``) may be said of chemists, too: what one drug is a prodrug of is what it is made from.
    A ``precursor`` is what it is made from, in the body or by chemists.
    """
    other = kb.subject(claim.object)
    if other is None:
        return Finding(UNKNOWN)
    by_anyone, by_chemists = claim.detail in ("made into", "precursor"), claim.detail == "precursor"
    claim = claim._replace(detail="metabolite of")
    if by_chemists:
        made = related(kb, claim._replace(subject=claim.object, object=subject.id, detail="derived from"), other)
        if made.holds == YES:
            return made
    found = related(kb, claim._replace(subject=claim.object, object=subject.id), other)
    if found.holds == UNKNOWN:
        found = related(kb, claim._replace(detail="prodrug of"), subject)
    if by_anyone and found.holds == NO and any(fact.subject == other.id for fact in found.facts):
        return found._replace(holds=UNKNOWN)
    # That it is turned into something says nothing of how much of it is.
    whole = found.holds == YES and claim.quantifier in _WHOLE and subject.type == "drug"
    return found._replace(holds=UNKNOWN) if whole else found


_WHOLE = ("all", "most")
