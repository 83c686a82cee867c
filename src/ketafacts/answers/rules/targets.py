"""What a drug acts on, how, and how strongly."""

import re
from collections.abc import Sequence

from ketafacts.answers.affinities import bonds
from ketafacts.answers.membership import (
    CONTESTED,
    NO,
    UNKNOWN,
    YES,
    defining,
    is_listed_outside,
    judge_membership,
)
from ketafacts.answers.rules.alternatives import ANTIBODY, acts_instead
from ketafacts.answers.rules.finding import Finding, chief_acts
from ketafacts.answers.rules.spared import ABUSED
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim

_MEANS = "by this means"
_NUMBERED = re.compile(r"(?<=[a-z])[1-9](?=-)")
_VAGUE = frozenset({"binds", "indirect"})
_ROLES = {"principal": 0, "minor": 2}


def acts_on(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X acts on T" in the way that the claim names."""
    target = kb.subject(claim.object, "target")
    if target is None:
        return Finding(UNKNOWN)
    if claim.place:
        return _at_site(kb, claim, subject, target)
    if claim.detail == "release" and not claim.degree and target.id.endswith(_TRANSPORTER):
        return _released(kb, claim, subject, target)
    return _acts_there(kb, claim, subject, target)


_TRANSPORTER = "-transporter"


def _released(kb: KnowledgeBase, claim: Claim, subject: Subject, target: Subject) -> Finding:
    """Judge "X releases dopamine": through the transporter or in a roundabout way, as all that gives pleasure does."""
    messenger = target.id.removesuffix(_TRANSPORTER)
    brought = kb.everything(subject.id, "causes")
    told = tuple(fact for fact in brought if fact.object == f"{messenger}-release" and fact.holds == YES)
    if told:
        return Finding(YES, told[:1])
    found = _acts_there(kb, claim, subject, target)
    pleasing = ABUSED | {"euphoria", f"{messenger}-increase"}
    # What is known to do something else at that very transporter does not let out by it.
    otherwise = any(fact.object == target.id and fact.role == "principal" for fact in found.facts)
    may = found.holds == NO and any(fact.object in pleasing and fact.holds != NO for fact in brought)
    may = may and not otherwise
    return Finding(UNKNOWN, found.facts) if may else found


def _acts_there(kb: KnowledgeBase, claim: Claim, subject: Subject, target: Subject) -> Finding:
    """Judge what a drug does at a target, wherever in the body that is."""
    facts = [fact for fact in kb.everything(subject.id, "acts-on") if covers(kb, fact, target)]
    if elsewhere := _mainly_elsewhere(kb, claim, subject, target, facts):
        return Finding(NO, elsewhere)
    if claim.degree == "solely":
        return _there_alone(kb, claim, subject, target)
    if not facts:
        return _otherwise(kb, claim, subject, target)
    own = [fact for fact in facts if not fact.inherited_from] or facts
    if claim.degree:
        return _to_a_degree(kb, claim, subject, target, own, facts)
    if claim.detail in _EXTENTS and _extent_unknown(kb, subject, own):
        return Finding(UNKNOWN, tuple(own[:2]))
    wanted = lexicon.ACTIONS.get(claim.detail, frozenset())
    if claim.detail == "bind" and ANTIBODY in kb.ancestors(subject.id):
        wanted = frozenset()  # whatever comes of it, an antibody does it by binding
    contested = [fact for fact in own if fact.holds == CONTESTED]
    holding = [fact for fact in own if fact.holds == YES]
    fitting = [fact for fact in holding if (fact.action in wanted if wanted else True)]
    fitting.sort(key=lambda fact: _ROLES.get(fact.role, 1))  # what it chiefly does there tells most
    if fitting:
        return Finding(YES, tuple(fitting[:2]))
    # What is contested is the action recorded; a claim of another action is not thereby contested.
    if disputed := _in_dispute(claim, contested, wanted):
        return disputed
    mixed = [fact for fact in own if fact.action == _MIXED]
    if mixed and claim.detail in ("block", "activate"):  # nalbuphine does the one at some and the other at others
        return Finding(UNKNOWN, tuple(mixed[:2]))
    return _in_another_way(claim, holding) if holding else _by_denial(own, target)


def _to_a_degree(
    kb: KnowledgeBase, claim: Claim, subject: Subject, target: Subject, own: list[Fact], facts: list[Fact]
) -> Finding:
    """Judge "works by acting on T", "mainly acts on T"."""
    if claim.degree == _MEANS:
        return _by_means(kb, claim, subject, target, facts)
    return _in_this_way(kb, claim, subject, own)


def _mainly_elsewhere(
    kb: KnowledgeBase, claim: Claim, subject: Subject, target: Subject, facts: list[Fact]
) -> tuple[Fact, ...]:
    """Return where a drug is known to act chiefly, if "works mainly by blocking T" is thereby not so.

    Nothing may be recorded of it there, or at another target of the family, but denials; and how it works must be told
    by more than that it binds something.
    """
    if claim.degree != "mainly" or any(fact.holds != NO for fact in facts):
        return ()
    known = kb.everything(subject.id, "acts-on")
    chief = chief_acts(known)
    # The transporters are each of another messenger: what is made for one of them does not work by the next.
    alike = target.family != _UPTAKE and any(_same_family(kb, fact, target) for fact in known)
    if alike or any(fact.action in _VAGUE for fact in chief):
        return ()
    particular = claim.detail == "block" or (claim.detail == "act" and claim.object in _EXCLUSIVE)
    return tuple(chief[:2]) if particular or _of_other_messengers(kb, chief, target) else ()


# Receptors of the messengers of the nervous system; what takes up a monoamine works by all receptors of that.
_OF_MESSENGERS = frozenset(
    {"opioid receptors", "GABA receptors", "acetylcholine receptors", "adenosine receptors", "adrenergic receptors"}
    | {"cannabinoid receptors", "dopamine receptors", "glutamate receptors", "histamine receptors"}
    | {"serotonin receptors", "melatonin receptors", "orexin receptors"}
)
_UPTAKE = "monoamine transporters"
_OF_MONOAMINES = frozenset({"dopamine receptors", "serotonin receptors", "adrenergic receptors"})


def _of_other_messengers(kb: KnowledgeBase, chief: list[Fact], target: Subject) -> bool:
    """Return whether a drug is known to work by the receptors, or the uptake, of other messengers than a target is."""
    families = {one.family for fact in chief if (one := kb.subject(fact.object, "target"))}
    if not families or target.family not in _OF_MESSENGERS or target.family in families:
        return False
    return families <= _OF_MESSENGERS | {_UPTAKE} and not (_UPTAKE in families and target.family in _OF_MONOAMINES)


def _there_alone(kb: KnowledgeBase, claim: Claim, subject: Subject, target: Subject) -> Finding:
    """Judge "acts only on T": false where it does not act there, or acts elsewhere too, and not by the way.

    That it acts nowhere else is not recorded of anything. Where it acts chiefly denies it even of a target at which
    nothing is recorded.
    """
    plain = acts_on(kb, claim._replace(degree=""), subject)
    if plain.holds == NO:
        return plain
    known = [fact for fact in kb.everything(subject.id, "acts-on") if fact.holds == YES]
    if not _is_one(target):
        chief = [fact for fact in chief_acts(known) if fact.action not in _VAGUE]
        elsewhere = _of_other_messengers(kb, chief, target)
        return Finding(NO, tuple(chief[:1])) if elsewhere else Finding(UNKNOWN, plain.facts)
    weighty = ("principal", "secondary") if plain.holds == YES else ("principal",)
    besides = [fact for fact in known if fact.role in weighty and fact.action not in _VAGUE]
    # Of receptors of one family whoever names one may mean them all; the transporters are each of another messenger.
    alike = not target.id.endswith("-transporter")
    besides = [fact for fact in besides if not (alike and _same_family(kb, fact, target))]
    others = [fact for fact in besides if not covers(kb, fact, target)]
    return Finding(NO, (*plain.facts[:1], others[0])) if others else Finding(UNKNOWN, plain.facts)


def _is_one(target: Subject) -> bool:
    """Return whether a target is one, and no family such as the opioid receptors or the messenger that acts there."""
    return target.id.endswith(("-receptor", "-transporter", "-channel"))


_MIXED = "mixed agonist-antagonist"


def _in_another_way(claim: Claim, holding: list[Fact]) -> Finding:
    """Judge what acts there, in another way: "naloxone activates mu receptors" is false because it blocks them."""
    clear = [fact for fact in holding if fact.action not in {*_VAGUE, _MIXED} and fact.role != "minor"]
    if claim.detail == "block" and any(map(_blocks_too, clear)):
        return Finding(UNKNOWN, tuple(clear[:2]))
    # Trazodone blocks some serotonin receptors and activates others, as many that block the second kind do.
    if claim.object == _OF_MANY_KINDS and any(fact.object.startswith("5-ht2") for fact in clear):
        return Finding(UNKNOWN, tuple(clear[:2]))
    return Finding(NO, tuple(clear[:2])) if clear and claim.detail != "bind" else Finding(UNKNOWN, tuple(holding[:2]))


_OF_MANY_KINDS = "serotonin-receptors"
# Where partial agonists are given to keep full ones out: aripiprazole, varenicline, buprenorphine.
_KEPT_FREE = ("dopamine-", "serotonin-", "5-ht", "nicotinic-", "mu-opioid-")


def _blocks_too(fact: Fact) -> bool:
    """Return whether what acts otherwise may be said to block as well.

    A partial agonist keeps full ones out, and what is let out through a transporter keeps it from taking back.
    """
    return fact.action == "releaser" or (fact.action == "partial agonist" and fact.object.startswith(_KEPT_FREE))


def _in_this_way(kb: KnowledgeBase, claim: Claim, subject: Subject, own: list[Fact]) -> Finding:
    """Judge "mainly activates T", "weakly blocks T": what it does there in another way says nothing of how strongly."""
    plain = acts_on(kb, claim._replace(degree=""), subject)
    if plain.holds == NO:
        return plain
    if claim.degree == "mainly" and plain.holds == UNKNOWN and _by_the_way(kb, subject, own, claim.detail):
        return Finding(NO, plain.facts)  # what it does at another target is what it mainly does
    wanted = lexicon.ACTIONS.get(claim.detail, frozenset())
    fitting = [fact for fact in own if fact.holds == NO or not wanted or fact.action in wanted]
    found = how_firmly(claim, fitting)
    return found._replace(holds=UNKNOWN) if found.holds == YES and _as_much(kb, claim, subject) else found


def _in_dispute(claim: Claim, contested: list[Fact], wanted: frozenset[str]) -> Finding | None:
    """Judge what is contested: that it acts there at all may be agreed, and only how it does so in dispute."""
    agreed = all(fact.details.get("disputed") == "action" for fact in contested)
    if contested and agreed and claim.detail in ("bind", "act"):
        return Finding(YES, tuple(contested[:2]))
    meant = tuple(fact for fact in contested if fact.action in (wanted or _VAGUE))
    return Finding(CONTESTED, meant[:2]) if meant else None


def _by_denial(own: list[Fact], target: Subject) -> Finding:
    denied = [fact for fact in own if fact.holds == NO]
    if denied and not _all_denied(denied, target):
        return Finding(UNKNOWN, tuple(denied[:2]))
    return Finding(NO if denied else UNKNOWN, tuple(denied[:2] or own[:2]))


_EXTENTS = frozenset({"full", "partial"})


def _extent_unknown(kb: KnowledgeBase, subject: Subject, facts: list[Fact]) -> bool:
    """Return whether a drug is recorded as an agonist, and not whether as a full one, as is so of opioids alone."""
    actions = {fact.action for fact in facts}
    if "agonist" not in actions or "partial agonist" in actions:
        return False
    at_opioid = any(fact.object in _OPIOID and fact.action == "agonist" for fact in facts)
    return not at_opioid or "opioid-agonist" not in {subject.id, *kb.ancestors(subject.id)}


_OPIOID = frozenset({"mu-opioid-receptor", "kappa-opioid-receptor", "delta-opioid-receptor", "opioid-receptors"})

# Drugs that are kept out of the brain, and targets at which most drugs act elsewhere.
_KEPT_OUT = frozenset({"peripheral-opioid", "peripheral-opioid-antagonist"})
_ELSEWHERE = frozenset(
    {
        *("nicotinic-receptor", "beta-adrenergic-receptor", "histamine-receptors", "histamine-h1-receptor"),
        *("histamine-h2-receptor", "gastric-proton-pump", "ace", "angiotensin-ii-receptor", "hmg-coa-reductase"),
        *("5-ht3-receptor", "cox-1", "cox-2", "cyclooxygenase", "adrenergic-receptors", "muscarinic-receptor"),
    }
)


def _at_site(kb: KnowledgeBase, claim: Claim, subject: Subject, target: Subject) -> Finding:
    """Judge "acts on T in the brain": where it acts there at all, by whether it gets into the brain."""
    found = acts_on(kb, claim._replace(place=""), subject)
    if claim.place not in ("brain", "gut") or found.holds != YES:
        return found if found.holds == NO else Finding(UNKNOWN, found.facts)
    kept = tuple(fact for fact in kb.everything(subject.id, "is-a") if fact.object in _KEPT_OUT and fact.holds == YES)
    if kept:
        return Finding(NO if claim.place == "brain" else YES, (*found.facts, *kept))
    if claim.place == "brain":
        return Finding(UNKNOWN, found.facts) if target.id in _ELSEWHERE else found
    # Opioids act on the gut, too; of other drugs and of blockers that is not recorded.
    known = target.family == "opioid receptors" and any(fact.action in _GUT_ACTIONS for fact in found.facts)
    return found if known else Finding(UNKNOWN, found.facts)


_GUT_ACTIONS = frozenset({"agonist", "partial agonist"})


def _by_means(kb: KnowledgeBase, claim: Claim, subject: Subject, target: Subject, facts: list[Fact]) -> Finding:
    """Judge "works by acting on T", of whose action there something is recorded."""
    found = acts_on(kb, claim._replace(degree=""), subject)
    wanted = lexicon.ACTIONS.get(claim.detail, frozenset())
    own = [fact for fact in facts if not (fact.inherited_from and kb.subject(fact.inherited_from, "class"))]
    chief = chief_acts(own or facts)
    otherwise = any(wanted and fact.action not in wanted for fact in chief)
    beside = otherwise or all(fact.role == "minor" for fact in found.facts) or _is_side_of(kb, subject, found.facts)
    if found.holds == UNKNOWN and _by_the_way(kb, subject, facts, claim.detail):
        return Finding(NO, found.facts)
    if found.holds == UNKNOWN and all(fact.holds == NO for fact in facts):
        return _otherwise(kb, claim, subject, target)
    # What it also does there, or does weakly, is not the way in which it works.
    return Finding(UNKNOWN, found.facts) if found.holds == YES and beside else found


def _is_side_of(kb: KnowledgeBase, subject: Subject, facts: Sequence[Fact]) -> bool:
    """Return whether a drug acts at a target on the side of its principal one of the same family: kappa, of mu."""
    families = {one.family for fact in facts if (one := kb.subject(fact.object, "target"))} - {""}
    principal = [fact for fact in kb.everything(subject.id, "acts-on") if fact.role == "principal"]
    chief = {one.family for fact in principal if (one := kb.subject(fact.object, "target"))}
    return bool(families & chief) and all(fact.role == "secondary" for fact in facts)


# Of these no other drug than those made for them is known to have a weighty share.
_EXCLUSIVE = frozenset(
    {
        *("ace", "angiotensin-ii-receptor", "hmg-coa-reductase", "gastric-proton-pump", "histamine-h2-receptor"),
        *("orexin-receptor", "factor-xa", "thrombin", "sglt2", "dpp-4", "glp-1-receptor", "phosphodiesterase-5"),
        *("cyclooxygenase", "cox-1", "cox-2", "xanthine-oxidase", "melatonin-receptor"),
        *("cb1-receptor", "cannabinoid-receptors", "gaba-b-receptor"),
    }
)
# Targets that medicines are made for one at a time: a drug that works at another does not work by these.
_PARTICULAR = _EXCLUSIVE | {
    *("opioid-receptors", "mu-opioid-receptor", "kappa-opioid-receptor", "delta-opioid-receptor", "nmda-receptor"),
    *("gaba", "gaba-receptors", "gaba-a-receptor", "serotonin-transporter", "5-ht2a-receptor", "dopamine-d2-receptor"),
    *("histamine-h1-receptor", "histamine-receptors", "beta-adrenergic-receptor", "adenosine-receptor", "mao"),
    *("dopamine-receptors", "serotonin-receptors", "insulin-receptor", "vitamin-k-recycling", "antithrombin"),
    *("cholinesterase", "cgrp-receptor", "thyroid-hormone-synthesis", "thyroid-hormone-receptor", "aromatase"),
    *("estrogen-receptor", "androgen-receptor", "5-alpha-reductase", "p2y12-receptor", "leukotriene-receptor"),
    *("aldosterone-receptor", "sodium-potassium-pump", "renin", "npc1l1", "pcsk9", "neprilysin"),
}
# What blocks so many receptors of messengers that no list of them is whole.
_OF_MANY_TARGETS = frozenset({"phenothiazine", "tricyclic-antidepressant", "ergot-derivative"})
# Of one family, and each with medicines of its own that do not work by the other.
_APART = (
    frozenset({"histamine-h1-receptor", "histamine-h2-receptor"}),
    frozenset({"alpha2-adrenergic-receptor", "beta-adrenergic-receptor"}),
    frozenset({"alpha1-adrenergic-receptor", "beta-adrenergic-receptor"}),
)


_ACTIVATING = frozenset({"activate", "full", "partial"})
# Of these an action by way of the body's own opioids, or at kappa receptors, is in dispute.
_ROUSING_OPIOIDS = frozenset(
    {"alcohol", "nitrous-oxide", "cannabis", "nicotine", "xylazine", "medetomidine", "mirtazapine"}
    | {"tricyclic-antidepressant"}
)
_FAR_FROM_OPIOIDS = frozenset(
    {
        *("nsaid", "gabapentinoid", "statin", "ace-inhibitor", "beta-blocker", "proton-pump-inhibitor", "h2-blocker"),
        *("insulin-class", "antibacterial", "antiviral", "corticosteroid", "diuretic", "anticoagulant"),
    }
)
# Kinds of medicine of which no action at the targets of other kinds is spoken of; antibiotics, beta blockers, diuretics
# and NSAIDs are none of them, for some block GABA-A, serotonin or other receptors besides.
_OF_ONE_TARGET = frozenset(
    {"gabapentinoid", "statin", "ace-inhibitor", "proton-pump-inhibitor", "h2-blocker", "insulin-class"}
    | {"anticoagulant"}
)


def _otherwise(kb: KnowledgeBase, claim: Claim, subject: Subject, target: Subject) -> Finding:
    """Deny that a drug works by acting on a target of which nothing is recorded, where it is known how it works."""
    by_means = claim.degree == _MEANS or (not claim.degree and target.id in _STRUCK)
    if by_means and (chosen := _kills_otherwise(kb, subject, target)):
        return Finding(NO, chosen)
    if claim.degree in ("", _MEANS) and (chosen := acts_instead(kb, claim, subject)):
        return Finding(NO, chosen)
    far = _is_far(kb, claim, subject, target)
    if not far and not _may_be_denied(kb, claim, subject, target):
        return Finding(UNKNOWN)
    known = kb.everything(subject.id, "acts-on")
    chief = chief_acts(known)
    kin = (fact for fact in known if not far or target.family not in _OF_A_KIND)
    if any(_same_family(kb, fact, target) and {fact.object, target.id} not in _APART for fact in kin):
        return Finding(UNKNOWN)
    if target.family in _OF_MESSENGERS and not _OF_MANY_TARGETS.isdisjoint(kb.ancestors(subject.id)):
        return Finding(UNKNOWN)
    if far:  # what it is tells enough, where it is not recorded how it works
        what_it_is = tuple(chief[:2]) or defining(kb, subject)
        return Finding(NO if what_it_is else UNKNOWN, what_it_is)
    if not chief:
        return Finding(UNKNOWN)
    if any(fact.action in _VAGUE and fact.object != "alpha2-delta-subunit" for fact in chief):
        return Finding(UNKNOWN)
    return Finding(NO, tuple(chief[:2]))


# How antibiotics work, and what stops viruses, each in one of these ways.
_ON_GERMS = (
    {
        **dict.fromkeys(("bacterial-cell-wall-synthesis", "penicillin-binding-proteins"), "wall"),
        "cell-wall-synthesis": "wall",
        **dict.fromkeys(("bacterial-protein-synthesis", "bacterial-ribosome"), "protein"),
        "bacterial-rna-synthesis": "RNA",
        **dict.fromkeys(("bacterial-topoisomerases", "microbial-dna"), "DNA"),
    },
    {
        # The polymerase of the hepatitis B virus is a reverse transcriptase.
        **dict.fromkeys(("reverse-transcriptase", "viral-dna-polymerase"), "DNA"),
        **dict.fromkeys(("viral-rna-polymerase", "hcv-ns5b-polymerase"), "RNA"),
        **dict.fromkeys(("viral-protease", "hcv-ns3-4a-protease"), "protease"),
        "hcv-ns5a": "NS5A",
        "hiv-integrase": "integrase",
        "viral-neuraminidase": "neuraminidase",
        "influenza-m2-protein": "M2",
        "ccr5": "CCR5",
        "viral-polymerase": "any",
    },
)


# Of these an antibiotic that works in another way does not strike them at all; what it makes of the making of proteins
# or of RNA may follow from that.
_STRUCK = frozenset(
    {"bacterial-cell-wall-synthesis", "penicillin-binding-proteins", "cell-wall-synthesis", "bacterial-ribosome"}
    | {"bacterial-topoisomerases", "viral-neuraminidase", "hiv-integrase", "viral-polymerase"}
)


def _kills_otherwise(kb: KnowledgeBase, subject: Subject, target: Subject) -> tuple[Fact, ...]:
    """Return what is recorded of how it works against germs, where that is another way than the claimed; else nothing.

    Of a product with two of them each may work in its own way.
    """
    table = next((ways for ways in _ON_GERMS if target.id in ways), {})
    known = [fact for fact in kb.everything(subject.id, "acts-on") if fact.object in table]
    ways = {table[fact.object] for fact in known}
    if target.id == "viral-polymerase":  # of DNA or of RNA, which is not said
        ways = ways if ways.isdisjoint(("DNA", "RNA")) else set()
    single = not kb.facts(subject.id, "contains") and all(fact.holds == YES for fact in known)
    other = len(ways) == 1 and table[target.id] not in ways
    chief = tuple(fact for fact in known if fact.role == "principal")
    return chief[:2] if single and other else ()


# Families of targets that share a kind, and no way of working: what acts on one of them is not thereby near another.
_OF_A_KIND = frozenset(
    {"enzymes", "ion channels", "bacterial targets", "viral targets", "fungal targets", "clotting factors", "kinases"}
    | {"growth factor receptors", "cell surface markers", "immune checkpoints", "cytokines"}
)


def _is_far(kb: KnowledgeBase, claim: Claim, subject: Subject, target: Subject) -> bool:
    """Return whether a drug is a medicine of quite other groups than those that anything known to act there is in."""
    if claim.degree not in ("", _MEANS) or subject.type != "drug" or '"medicines"' not in target.data:
        return False
    return is_listed_outside(kb, subject, target.details["medicines"])


def _may_be_denied(kb: KnowledgeBase, claim: Claim, subject: Subject, target: Subject) -> bool:
    """Return whether an action of this kind would be recorded if the drug had it."""
    if claim.degree:
        return claim.degree == _MEANS and target.id in _PARTICULAR
    if claim.detail in ("block", "activate") and target.id in _EXCLUSIVE:
        return True
    kinds = kb.ancestors(subject.id)
    if claim.detail in ("block", *_ACTIVATING) and target.id in _PARTICULAR and not _OF_ONE_TARGET.isdisjoint(kinds):
        return True
    # What activates them and is no opioid would be recorded as that; of some kinds none is known to bind there at all.
    return (
        target.family == "opioid receptors"
        and (claim.detail in _ACTIVATING or not _FAR_FROM_OPIOIDS.isdisjoint(kinds))
        and _ROUSING_OPIOIDS.isdisjoint({subject.id, *kinds})
        and no_opioid(kb, subject).holds == NO
    )


def _by_the_way(kb: KnowledgeBase, subject: Subject, facts: list[Fact], detail: str) -> bool:
    """Return whether all that is recorded at a target is weak, and the drug is known to work at another."""
    weak = all(fact.role == "minor" and fact.holds == YES and fact.action == "binds" for fact in facts)
    blocks = detail == "block" and all(fact.role == "minor" and fact.action in _VAGUE for fact in facts)
    chief = any(fact.role == "principal" and fact.holds == YES for fact in kb.everything(subject.id, "acts-on"))
    return chief and (weak or blocks)


def _same_family(kb: KnowledgeBase, fact: Fact, target: Subject) -> bool:
    """Return whether a recorded action, denied or not, is at a target of the same family."""
    found = kb.subject(fact.object, "target")
    if target.family in ("", "enzymes", "ion channels"):  # those share a kind, and no way of working
        return fact.object == target.id
    return bool(found and found.family == target.family and fact.holds != NO)


def _all_denied(denied: list[Fact], target: Subject) -> bool:
    """Return whether what is denied of single receptors denies the claimed one, which may be their whole family."""
    if any(fact.object == target.id for fact in denied):
        return True
    return len({fact.object for fact in denied}) > 1 and not _is_transmitter(target)


def acts_as(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is a partial agonist", with no target named: at mu receptors if it acts there, else at its main ones."""
    every = [fact for fact in kb.everything(subject.id, "acts-on") if fact.role == "principal"]
    disputed = [fact for fact in every if fact.holds == CONTESTED and not fact.inherited_from]
    if disputed:
        wanted = lexicon.ACTIONS.get(claim.object, frozenset())
        is_asked = any(fact.action in wanted for fact in disputed) and not claim.degree
        return Finding(CONTESTED if is_asked else UNKNOWN, tuple(disputed[:2]))
    main = [fact for fact in every if fact.holds == YES]
    facts = [fact for fact in main if fact.object == "mu-opioid-receptor"] or main
    wanted, actions = lexicon.ACTIONS.get(claim.object, frozenset()), {fact.action for fact in facts}
    if not actions or not wanted or claim.degree or (claim.object in _EXTENTS and _extent_unknown(kb, subject, facts)):
        return Finding(UNKNOWN)
    if actions <= wanted:
        return Finding(YES, tuple(facts[:2]))
    parts = [part for one in kb.facts(subject.id, "contains") if (part := kb.subject(one.object, "drug"))]
    if len(parts) > 1 and any(acts_as(kb, claim._replace(subject=part.id), part).holds == YES for part in parts):
        return Finding(UNKNOWN, tuple(facts[:2]))  # one ingredient is, another does the opposite
    clear = not actions & (wanted | {"binds", "indirect", "mixed agonist-antagonist"})
    return Finding(NO if clear else UNKNOWN, tuple(facts[:2]))


def covers(kb: KnowledgeBase, fact: Fact, target: Subject) -> bool:
    """Return whether what a fact tells of a target tells it of another: of a receptor, as one of its family."""
    if fact.object == target.id or fact.object.startswith(f"{target.id}-"):
        return True  # a receptor of muscle is one of the kind
    if _NUMBERED.sub("", fact.object) == target.id or fact.object in KINDS_OF.get(target.id, ()):
        return True  # a beta-2 receptor is a beta receptor
    found = kb.subject(fact.object, "target")
    if target.id.endswith("-system") and fact.object == f"{target.id.removesuffix('-system')}-transporter":
        return True
    # "Opioid receptors" as a whole are covered by any one of them, "the prostaglandin receptor" by one of its kinds.
    whole = target.family in (target.name, f"{target.name}s") or _is_transmitter(target)
    return bool(found and target.family == found.family and whole)


# Targets that are named by their kind, and the recorded ones that are of it.
KINDS_OF = {
    "potassium-channel": frozenset({"heart-potassium-channel", "katp-channel", "herg-channel"}),
    "calcium-channel": frozenset({"n-type-calcium-channel", "t-type-calcium-channel"}),
    "sodium-channel": frozenset({"sodium-channel-nav1-8"}),
    "cell-wall-synthesis": frozenset(
        {"bacterial-cell-wall-synthesis", "penicillin-binding-proteins", "fungal-glucan-synthase"}
    ),
    "viral-polymerase": frozenset({"viral-dna-polymerase", "viral-rna-polymerase", "hcv-ns5b-polymerase"}),
}


def _is_transmitter(target: Subject) -> bool:
    """Return whether a target is what its family of receptors is named after: GABA, which may rise otherwise."""
    return target.family.startswith((f"{target.name} ", target.name.removesuffix(" system") + " "))


def how_firmly(claim: Claim, facts: list[Fact]) -> Finding:
    """Judge "mainly acts on T", "weakly", "with high affinity", by the roles and affinities of what is recorded."""
    holding = [fact for fact in facts if fact.holds == YES and fact.role]
    if not holding:
        denied = bool(facts) and all(fact.holds == NO and fact.object == claim.object for fact in facts)
        return Finding(NO if denied else UNKNOWN, tuple(facts[:1]))
    strong = any(fact.role == "principal" for fact in holding)
    weak = all(fact.role == "minor" for fact in holding)
    if claim.degree == "mainly":
        return Finding(YES if strong else NO if weak else UNKNOWN, tuple(holding[:2]))
    firm = _is_firm(holding, binding=claim.detail == "bind")
    if claim.detail == "bind" and all(fact.details.get("binding") == "weak" for fact in holding):
        firm = False
    if claim.degree == "strongly":
        return Finding(NO if weak or firm is False else YES if firm else UNKNOWN, tuple(holding[:2]))
    # What it mainly acts on it may still hold loosely: codeine and the mu receptor.
    partly = claim.detail != "bind" and any(fact.action == "partial agonist" for fact in holding)
    return Finding(YES if weak or firm is False else NO if firm and not partly else UNKNOWN, tuple(holding[:2]))


def _is_firm(facts: list[Fact], *, binding: bool) -> bool | None:
    """Return whether the affinities recorded (in nM) are all high or all low; ``None`` where they are between, or none.

    Only constants of binding (Ki, Kd) count, and a low one says little of how well a drug acts, if not of ``binding``.
    """
    figures = [figure for fact in facts for figure, _ in bonds(fact)]
    if not figures:
        return None
    if max(figures) <= _FIRM:
        return True
    return False if binding and min(figures) >= _LOOSE else None


# Affinities of which nobody says that they are low, and that they are high (nM).
_FIRM, _LOOSE = 20.0, 1000.0


# The two that most pain relievers of their kind block, most of them alike.
_TWINS = {"cox-1": "cox-2", "cox-2": "cox-1"}


def _as_much(kb: KnowledgeBase, claim: Claim, subject: Subject) -> bool:
    """Return whether what is said to be the main target is one of two that a drug is recorded to act on alike."""
    twin = _TWINS.get(claim.object) if claim.degree == "mainly" else None
    acts = kb.everything(subject.id, "acts-on") if twin else []
    return any(fact.object == twin and fact.role == "principal" and fact.holds == YES for fact in acts)


def same_target(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X acts on the same receptor as Y": their principal targets, with a like action where one is named."""
    other = kb.subject(claim.object)
    if other is None or claim.degree:
        return Finding(UNKNOWN)
    wanted = lexicon.ACTIONS.get(claim.detail, frozenset())
    own, its = (
        {
            fact.object: fact
            for fact in kb.everything(one.id, "acts-on")
            if fact.holds == YES and fact.role == "principal" and (not wanted or fact.action in wanted)
        }
        for one in (subject, other)
    )
    shared = sorted(own.keys() & its.keys())
    if shared:
        return Finding(YES, (own[shared[0]], its[shared[0]]))
    if not own or not its:
        return Finding(UNKNOWN)
    for target in its:
        if instead := acts_instead(kb, Claim(subject.id, "acts-on", target, detail="act"), subject):
            return Finding(NO, (*instead[:1], its[target]))
    # What they share beside their principal targets is seldom recorded of both.
    return Finding(UNKNOWN, (next(iter(own.values())), next(iter(its.values()))))


def no_opioid(kb: KnowledgeBase, subject: Subject) -> Finding:
    """Return that a drug or class is known to be no opioid, and by what; else that it is not known."""
    opioid = kb.subject("opioid", "class")
    told = judge_membership(kb, subject, opioid) if opioid else None
    return Finding(NO, told.facts[:2]) if told and told.answer == NO else Finding(UNKNOWN)
