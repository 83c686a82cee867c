"""What one drug does to another: reversal, interaction, danger together."""

import re

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES, judge_membership
from ketafacts.answers.pairs import between, tells_of
from ketafacts.answers.rules.effects import causes, goes_one_way
from ketafacts.answers.rules.finding import (
    GIVEN,
    Finding,
    deciding,
    notes,
    opposite_of,
    own_notes,
    status,
    with_parts,
    within,
)
from ketafacts.answers.rules.levels import adds_up, effect_of
from ketafacts.answers.rules.relief import relieves
from ketafacts.answers.rules.targets import acts_on, no_opioid
from ketafacts.answers.rules.uses import in_animals, used_for
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.claims import PLAINLY, SPECIES, Claim

# An interaction that outlasts one of the two.
_WAIT = re.compile(r"14 days|2 weeks|two weeks|wait")
_FORBIDDEN = re.compile(r"must not|never|do not (combine|take|give)|no alcohol")


def reversed_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is reversed by Y"."""
    antidote = kb.subject(claim.object)
    if antidote is None:
        return Finding(UNKNOWN)
    lines = {antidote.id, *kb.ancestors(antidote.id)}
    facts = [fact for fact in kb.everything(subject.id, "reversed-by") if fact.object in lines]
    for part in kb.facts(subject.id, "contains"):
        # What undoes one ingredient of a product is an antidote to it, whatever it leaves of the others.
        facts = [*(one for one in kb.all_inherited(part.object, "reversed-by") if one.object in lines), *facts]
    if not facts:
        known = [fact for fact in kb.everything(subject.id, "reversed-by") if fact.holds == YES]
        if antidote.id == subject.id and known:
            return Finding(NO, tuple(known[:1]))  # too much of a drug is not undone by more of it
        limits = _beyond_its_limits(kb, subject, antidote)
        # "Has no effect on it" is more than that it is no antidote: it does not change what the other does.
        if claim.detail == "effect" and _is_plain(claim):
            touched = interacts(kb, Claim(antidote.id, "interacts-or-acts", subject.id, claim.negated), antidote)
            return touched if touched.holds == YES or limits.holds == UNKNOWN else limits
        return limits
    fact = next((fact for fact in facts if fact.holds == YES), facts[0])
    return Finding(fact.holds, (fact,))


def reversed_in_animals(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is reversed by Y in dogs": where it is recorded of that animal or of animals.

    What is denied is denied of the animals that are given the drug, too.
    """
    species, plain = claim.qualifiers[0].removeprefix(SPECIES), claim._replace(qualifiers=())
    found = (reverses if claim.predicate == "reverses" else reversed_by)(kb, plain, subject)
    drug = kb.subject(claim.object) if claim.predicate == "reverses" else subject
    use = Claim(drug.id, "in-animals", species) if drug else None
    given = use is not None and drug is not None and in_animals(kb, use, drug).holds == YES
    told = [
        fact
        for fact in found.facts
        if (fact.holds == NO and given)
        or fact.details.get("species") == species
        or (fact.details.get("population") == "animals" and species in ("animals", "", *_KEPT_OR_WILD))
        or (fact.details.get("species") and species == "animals")
    ]
    return found if told else Finding(UNKNOWN, found.facts)


# Animals, any of which "in animals" is told of.
_KEPT_OR_WILD = frozenset(
    {
        *("dog", "cat", "horse", "cattle", "sheep", "deer", "large", "wild", "elephant", "giraffe", "rhino"),
        "monkey",
    }
)


# Naloxone was tried, with mixed results, against these, which are no opioids.
_TRIED = frozenset({"clonidine", "guanfacine", "dextromethorphan", "valproate", "captopril"})


def _beyond_its_limits(kb: KnowledgeBase, subject: Subject, antidote: Subject) -> Finding:
    """Deny that what works only on some drugs reverses one that is none of them; or that anything does, of no antidote.

    Naloxone works only on opioids, flumazenil on benzodiazepines and their kin.
    """
    for fact in own_notes(kb, subject.id, "antidote"):
        if not _is_given_all_the_same(kb, antidote, fact):
            return Finding(NO, (fact,))
    limits = notes(kb, antidote.id, "limits")
    parts = [part.object for part in kb.facts(subject.id, "contains")]
    if against := _adding_to_it(kb, subject, antidote) or _with_one_of_its_own(kb, subject, antidote):
        return Finding(NO, against)
    if not limits or subject.type != "drug" or not _TRIED.isdisjoint({subject.id, *parts}):
        return Finding(UNKNOWN)
    if any("opioid-antagonist" in kb.ancestors(one) for one in with_parts(kb, antidote)):
        beyond = no_opioid(kb, subject).holds == NO
    else:
        reversed_ = [fact.subject for fact in kb.facts_about(antidote.id, "reversed-by") if fact.holds == YES]
        kin = {*reversed_, *(line for one in reversed_ for line in _kinds(kb, one))}
        kinds = _kinds(kb, subject.id)
        # Of a rat poison that is recorded by its name alone it is not known that it is none of the kin.
        beyond = (bool(parts) or _is_told_of_kind(kb, kinds)) and kin.isdisjoint({subject.id, *parts, *kinds})
    return Finding(NO, tuple(limits[:1])) if beyond else Finding(UNKNOWN)


def _adding_to_it(kb: KnowledgeBase, subject: Subject, other: Subject) -> tuple[Fact, ...]:
    """Return the interaction by which what is said to undo a drug does more of the same: alcohol and a sedative.

    Of opioids nothing is told so: one may hold the receptor of another, or have its antagonist in it.
    """
    if any("opioid" in kb.ancestors(one) for one in with_parts(kb, other)):
        return ()
    facts = [item.fact for item in between(kb, other, subject) if item.fact is not None and item.fact.holds == YES]
    return tuple(
        fact for fact in facts if adds_up(kb, Claim(other.id, "effect-of", subject.id), fact, (other, subject))
    )[:1]


# What is given for nothing that other poisons do, as a glucose or a bicarbonate would be.
_ANTIDOTES_TO_A_FEW = frozenset({"antidote", "mucolytic", "iron-chelator", "somatostatin-analog"})


def _with_one_of_its_own(kb: KnowledgeBase, subject: Subject, antidote: Subject) -> tuple[Fact, ...]:
    """Return the antidote of a drug, where what is said to be it is nothing but the antidote of quite other drugs."""
    own = [fact for fact in kb.everything(subject.id, "reversed-by") if fact.holds == YES and not _is_partial(fact)]
    remedied = [fact.subject for fact in kb.facts_about(antidote.id, "reversed-by") if fact.holds == YES]
    kin = {*remedied, *(line for one in remedied for line in _kinds(kb, one))}
    lines = {subject.id, *_kinds(kb, subject.id), *(part.object for part in kb.facts(subject.id, "contains"))}
    no_more = _kinds(kb, antidote.id) <= _ANTIDOTES_TO_A_FEW
    return tuple(own[:1]) if own and remedied and no_more and kin.isdisjoint(lines) else ()


def _is_told_of_kind(kb: KnowledgeBase, kinds: set[str]) -> bool:
    """Return whether one of the classes says what a drug is or does, and not only on which list its name stands."""
    known = (kb.subject(kind, "class") for kind in kinds)
    return any(one and one.details.get("scheme") != "legal" for one in known)


def _kinds(kb: KnowledgeBase, drug: str) -> set[str]:
    """Return the classes that a drug is recorded in, without those that they lie in."""
    return {fact.object for fact in kb.facts(drug, "is-a") if fact.holds == YES}


def _is_given_all_the_same(kb: KnowledgeBase, antidote: Subject, fact: Fact) -> bool:
    """Return whether a note such as "There is no antidote; B is given for seizures" names the drug or its kind."""
    given = fact.object.lower().partition(";")[2]
    kinds = [kb.subject(one) for one in kb.ancestors(antidote.id)]
    return any(one.name.lower() in given for one in (antidote, *kinds) if one)


def causes_or_reverses(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X causes E"; "X reverses opioids" names an effect too, which what does not reverse them has not."""
    if claim.detail == "wanted":
        return _wanted(kb, claim, subject)
    if (poisoned := _poisoned_by(kb, claim, subject)) is not None:
        return poisoned
    found = causes(kb, claim, subject)
    if found.holds == UNKNOWN and _is_plain(claim) and claim.object == "opioid-effect-reversal":
        other = reverses(kb, claim._replace(predicate="reverses", object="opioid", detail=""), subject)
        return other if other.holds == NO else found
    return found


def _is_plain(claim: Claim) -> bool:
    """Return whether nothing narrows a claim: how often, in whom, how much, where or when."""
    return not (claim.often or claim.qualifiers or claim.degree or claim.place or claim.year)


def _poisoned_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding | None:
    """Judge "ibuprofen can cause lithium toxicity" by what the two do together; ``None`` where that is not claimed."""
    drug = claim.object.removesuffix("-toxicity")
    if drug == claim.object or drug == subject.id or not _is_plain(claim) or kb.subject(drug, "drug") is None:
        return None
    found = interaction_causes(kb, claim._replace(predicate="interaction-causes", other=drug), subject)
    return found if found.holds == YES else None


def _wanted(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "doctors give X for E": a wanted effect; what is taken for a harm is taken against it, which is not E."""
    effect = kb.subject(claim.object, "effect")
    if effect is None or effect.details.get("sense") == "harm":
        return Finding(UNKNOWN)
    found = causes_or_reverses(kb, claim._replace(detail=""), subject)
    given = subject.type == "class" or any(
        status(fact) in GIVEN for fact in kb.everything(subject.id, "used-for") if fact.holds == YES
    )
    return found if found.holds == YES and given else Finding(UNKNOWN, found.facts)


def interaction_spares(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X and Y together lower the risk of E": not where the two are recorded to raise it."""
    found = interaction_causes(kb, claim._replace(predicate="interaction-causes", detail=""), subject)
    return found._replace(holds=NO if found.holds == YES else UNKNOWN)


def _keeps_out(kb: KnowledgeBase, subject: Subject, kept_out: Subject) -> Finding:
    """Judge "X blocks the effects of heroin", of what is taken before the opioid and not against it afterwards."""
    if "opioid" not in {kept_out.id, *kb.ancestors(kept_out.id)}:
        return Finding(UNKNOWN)
    return causes(kb, Claim(subject.id, "causes", "opioid-blockade"), subject)


def _blocks_receptor_of(kb: KnowledgeBase, claim: Claim, subject: Subject, messenger: Subject) -> Finding | None:
    """Judge "losartan blocks angiotensin II" by the receptor that is named after what the body makes."""
    if claim.detail or not _is_plain(claim):
        return None
    receptor = kb.resolve(f"{messenger.name} receptor", ("target",)).subject
    if receptor is None:
        return None
    found = acts_on(kb, Claim(subject.id, "acts-on", receptor.id, detail="block"), subject)
    return found if found.holds == YES else None


def reverses(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "Y reverses X", or an overdose of a class."""
    poisoned = kb.subject(claim.object)
    if poisoned:
        whole = reversed_by(kb, claim._replace(subject=poisoned.id, object=subject.id, detail=""), poisoned)
        # That it undoes the drug is no reason to say that it does so in part only.
        in_part = any(map(_is_partial, whole.facts))
        unsaid = claim.detail == "partly" and whole.holds == YES and not in_part
        # "Sodium bicarbonate is the antidote to tricyclics", to which a source says that there is none.
        unsaid = unsaid or (in_part and whole.holds == YES and bool(_told_to_have_none(kb, poisoned)))
        if claim.detail == "beforehand" and whole.holds == UNKNOWN:
            return _keeps_out(kb, subject, poisoned)
        if whole.holds == UNKNOWN and not whole.facts and (told := _blocks_receptor_of(kb, claim, subject, poisoned)):
            return told
        if whole.holds == UNKNOWN and not whole.facts and (other_poison := _of_another_poison(kb, subject, poisoned)):
            return Finding(NO, other_poison)
        if whole.holds == UNKNOWN and not claim.detail and _is_plain(claim):
            # What makes it stronger does not undo it.
            other = effect_of(kb, Claim(subject.id, "effect-of", poisoned.id, direction=-1), subject)
            return other if other.holds == NO else whole
        return whole._replace(holds=UNKNOWN) if unsaid else whole
    if claim.object == "opioid-overdose" and (opioid := kb.subject("opioid", "class")):
        found = reversed_by(kb, claim._replace(subject="opioid", object=subject.id), opioid)
        if found.holds != UNKNOWN:
            return found
        used = used_for(kb, claim._replace(detail="used"), subject)
        other_poison = _of_another_poison(kb, subject, opioid) if used.holds == UNKNOWN and not used.facts else ()
        return Finding(NO, other_poison) if other_poison else used
    if kb.subject(claim.object, "condition"):
        return relieves(kb, claim._replace(predicate="relieves"), subject)
    return Finding(UNKNOWN)


def _of_another_poison(kb: KnowledgeBase, subject: Subject, poisoned: Subject) -> tuple[Fact, ...]:
    """Return what a drug is the antidote to, if "it reverses opioids" is thereby not so: it blocks no opioid receptor.

    What else may undo opioids wakes whoever has had them, and is an antidote to nothing by itself.
    """
    antagonist = kb.subject("opioid-antagonist", "class")
    if "opioid" not in {poisoned.id, *kb.ancestors(poisoned.id)} or antagonist is None:
        return ()
    undone = [fact for fact in kb.facts_about(subject.id, "reversed-by") if fact.holds == YES]
    undone += [fact for fact in kb.facts(subject.id, "used-for") if fact.holds == YES and _is_of_a_poison(kb, fact)]
    denied = judge_membership(kb, subject, antagonist)
    return (*undone[:1], *denied.facts[:1]) if undone and denied.answer == NO else ()


def _is_of_a_poison(kb: KnowledgeBase, fact: Fact) -> bool:
    """Return whether a use is against one kind of poisoning, which is none by opioids."""
    treated = kb.subject(fact.object, "condition")
    return treated is not None and treated.details.get("area") == "poisoning" and treated.id not in _BY_ANYTHING


# Poisoning by whatever it may be, and by opioids.
_BY_ANYTHING = frozenset({"poisoning", "overdose", "opioid-overdose"})


def works_on(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "naloxone works on xylazine": at a target, or against what a drug does."""
    if kb.subject(claim.object, "target"):
        found = acts_on(kb, claim._replace(predicate="acts-on"), subject)
        # How a drug works is another matter than what it also binds, far more weakly.
        minor = bool(found.facts) and all(fact.role == "minor" for fact in found.facts)
        slight = found.holds == YES and minor and not claim.degree
        return found._replace(holds=UNKNOWN) if slight else found
    if claim.object != "opioid-overdose" and kb.subject(claim.object, "condition"):
        return relieves(kb, claim._replace(predicate="relieves"), subject)
    return reverses(kb, claim, subject)


def interacts(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X interacts with Y", a target or another drug."""
    if kb.subject(claim.object, "target"):
        return acts_on(kb, claim._replace(predicate="acts-on", detail="act"), subject)
    other = kb.subject(claim.object)
    if other is None:
        return Finding(UNKNOWN)
    found = [item.fact for item in between(kb, subject, other) if item.fact is not None]
    if not found and claim.negated and other.type == "class" and (some := _with_some_of(kb, subject, other)):
        return Finding(YES, some)  # "has no effect on Cs" is false of what has one on some of them
    if not found:
        return Finding(UNKNOWN, (), "No interaction is recorded for this pair; that is not the same as safe.")
    return Finding(deciding(found).holds, tuple(found[:2]))


def _with_some_of(kb: KnowledgeBase, subject: Subject, group: Subject) -> tuple[Fact, ...]:
    """Return interactions of note with members of a class, if any are recorded."""
    for member in kb.members(group.id):
        found = [item.fact for item in between(kb, subject, member) if item.fact is not None]
        told = [fact for fact in found if fact.holds == YES and fact.details.get("severity") in GRAVE]
        if told:
            return tuple(told[:1])
    return ()


def dangerous_with(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X with Y is dangerous": a grave interaction is recorded."""
    other = kb.subject(claim.object)
    if other is None or other.id == subject.id or _is_antidote(kb, subject, other):
        return Finding(UNKNOWN)
    found = [item.fact for item in between(kb, subject, other) if item.fact is not None]
    grave = [fact for fact in found if fact.details.get("severity") in GRAVE and not _is_of_stopping_one(fact)]
    if claim.detail == "contraindicated":  # a warning is not yet a contraindication
        grave = [fact for fact in grave if _FORBIDDEN.search(str(fact.details.get("advice", "")))]
    if not claim.detail and claim.predicate == "dangerous-with":
        grave = [fact for fact in grave if _is_danger(kb, fact)]
    if grave:
        return Finding(deciding(grave).holds, tuple(grave[:2]))
    if found and claim.predicate == "safe-with" and all(fact.holds == CONTESTED for fact in found):
        return Finding(CONTESTED, tuple(found[:2]))
    if found and all(_is_of_no_harm(fact) and {fact.subject, fact.object} == {subject.id, other.id} for fact in found):
        return Finding(NO, tuple(found[:2]))
    if found:
        return Finding(UNKNOWN, tuple(found[:2]))
    return Finding(UNKNOWN, (), "No interaction is recorded for this pair; that is not the same as safe.")


# Sleepiness and a weaker effect are no danger by themselves; that the two are to be kept apart says that they are.
_NO_DANGER_ALONE = frozenset({"sedation", "reduced-effect"})
_KEPT_APART = re.compile(r"must not|never|avoid|do not (?!drive)|danger|fatal|death|breath")


def _is_danger(kb: KnowledgeBase, fact: Fact) -> bool:
    """Return whether a grave interaction is one that a source calls, or treats as, dangerous."""
    if fact.details.get("severity") != "serious" or fact.details.get("effect") not in _NO_DANGER_ALONE:
        return True
    told = [str(fact.details.get(key, "")) for key in ("what", "advice")]
    return _KEPT_APART.search(" ".join([*told, *(item.gist for item in kb.evidence(fact))]).lower()) is not None


def _is_of_no_harm(fact: Fact) -> bool:
    """Return whether it is recorded that the two may be taken together, and not only that one harm is not seen."""
    return fact.holds == NO and not fact.details.get("effect") and fact.details.get("severity") == "mild"


def _is_of_stopping_one(fact: Fact) -> bool:
    """Return whether the harm comes only when one of the two is stopped."""
    return "stop" in str(fact.details.get("when", "")) or str(fact.details.get("what", "")).startswith("stopping")


def boxed_together(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "taking X with Y carries a boxed warning"."""
    other = kb.subject(claim.object)
    found = [item.fact for item in between(kb, subject, other) if item.fact is not None] if other else []
    boxed = [fact for fact in found if fact.details.get("boxed") == "yes"]
    return Finding(YES, tuple(boxed[:1])) if boxed else Finding(UNKNOWN, tuple(found[:1]))


def interacts_at_all(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X interacts with other drugs": an interaction of note is recorded."""
    del claim
    known = [
        fact
        for line in (subject.id, *kb.ancestors(subject.id))
        for fact in (*kb.facts(line, "interacts-with"), *kb.facts_about(line, "interacts-with"))
        if fact.holds == YES
    ]
    grave = [fact for fact in known if fact.details.get("severity") in GRAVE]
    return Finding(YES, tuple(grave[:2])) if grave else Finding(UNKNOWN, tuple(known[:1]))


def safe_with(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "safe together": a grave interaction says no, that there is none yes; nothing recorded never does."""
    if claim.detail in _AT_ONCE:
        return _at_once(kb, claim, subject)
    found = dangerous_with(kb, claim, subject)
    waits = [
        fact for fact in found.facts if _WAIT.search(f"{fact.details.get('advice', '')} {fact.details.get('what', '')}")
    ]
    if claim.detail == "soon after" and not waits:
        return Finding(UNKNOWN, found.facts)
    if found.holds == UNKNOWN and not (claim.detail or claim.degree or claim.often):
        kept_apart = _at_once(kb, claim._replace(detail="at once"), subject)
        if kept_apart.holds == NO:
            return kept_apart  # what is to be taken hours before or after it is not to be taken with it
    harmless = found.holds == NO and claim.detail != "wholly" and all(_is_of_no_harm(fact) for fact in found.facts)
    return found._replace(holds=YES if harmless else {YES: NO, CONTESTED: CONTESTED}.get(found.holds, UNKNOWN))


# How near to one another two are said to be taken, and what the advice on the pair says where that is too near.
_AT_ONCE = {
    "at once": re.compile(r"\bapart\b|\bhours? (?:before|after|away)\b"),
    "within 2": re.compile(r"\b(?:2|two) (?:hours? (?:apart|before|after|away)|to 3 hours apart)"),
    "within 4": re.compile(r"\b(?:4|four) hours? (?:apart|before|after|away)"),
}


def _at_once(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "may be taken at the same time": not what is to be kept hours apart, whatever becomes of it otherwise."""
    other = kb.subject(claim.object)
    found = [item.fact for item in between(kb, subject, other) if item.fact is not None] if other else []
    advised = _AT_ONCE[claim.detail]
    apart = [fact for fact in found if fact.holds == YES and advised.search(str(fact.details.get("advice", "")))]
    return Finding(NO, tuple(apart[:1])) if apart else Finding(UNKNOWN, tuple(found[:1]))


def interaction_causes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X with Y causes E"."""
    other = kb.subject(claim.other)
    if other is None:
        return Finding(UNKNOWN)
    facts = [item.fact for item in between(kb, subject, other) if item.fact is not None]
    if claim.degree == "gravely":
        facts = [fact for fact in facts if fact.details.get("severity") in GRAVE]
    elif claim.degree or claim.often:
        return Finding(UNKNOWN, tuple(facts[:1]))
    fitting = [fact for fact in facts if claim.object in within(kb, str(fact.details.get("effect", "")), "effect")]
    fitting = fitting or [fact for fact in facts if fact.holds != NO and tells_of(kb, fact, claim.object)]
    if not fitting and claim.object == "precipitated-withdrawal":  # "can trigger withdrawal"
        fitting = [fact for fact in facts if fact.details.get("effect") == "withdrawal"]
    if not fitting and claim.object == "overdose":  # "raises the risk of an overdose"
        fitting = [fact for fact in facts if fact.details.get("severity") == "life-threatening" and _slows(fact)]
    if not fitting and claim.object == "death":
        fitting = [fact for fact in facts if fact.details.get("severity") == "life-threatening"]
        if claim.detail == PLAINLY:
            return Finding(UNKNOWN, tuple(fitting[:1]))  # it may kill, and of what is not told that it does
    if not fitting and claim.degree in ("", "gravely") and goes_one_way(claim.object):
        opposite = opposite_of(kb, claim.object)
        turned = [fact for fact in facts if fact.holds == YES and opposite and fact.details.get("effect") == opposite]
        if turned:
            return Finding(NO, tuple(turned[:1]))  # the two together raise it, and do not lower it
    return Finding(deciding(fitting).holds, tuple(fitting[:2])) if fitting else Finding(UNKNOWN, tuple(facts[:1]))


def _slows(fact: Fact) -> bool:
    """Return whether the two together make drowsy or slow breathing, as an overdose does."""
    return fact.details.get("effect") in ("respiratory-depression", "sedation")


def antidote(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "there is an antidote for X", and, with the detail "antibody", that it is one."""
    reversing = [fact for fact in kb.everything(subject.id, "reversed-by") if fact.holds == YES]
    if claim.detail:
        reversing = [fact for fact in reversing if (remedy := kb.subject(fact.object)) and _is_antibody(remedy)]
        return Finding(YES, tuple(reversing[:1])) if reversing else Finding(UNKNOWN)
    in_people = [fact for fact in reversing if not _is_of_animals(fact)]
    told = _told_to_have_none(kb, subject)
    # What helps in part is not called an antidote where a source says that there is none.
    if in_people and not (told and all(map(_is_partial, in_people))):
        return Finding(YES, tuple(in_people[:1]))
    if told and not claim.often:
        return Finding(NO, tuple(told[:1]))
    return Finding(UNKNOWN, tuple(reversing[:1]))  # what wakes a horse is not told to wake a patient


def _told_to_have_none(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """Return what tells that there is no antidote."""
    return notes(kb, subject.id, "antidote")


def _is_partial(fact: Fact) -> bool:
    return fact.details.get("extent") == "partial"


def _is_of_animals(fact: Fact) -> bool:
    return fact.details.get("population") == "animals" or bool(fact.details.get("species"))


def _is_antibody(remedy: Subject) -> bool:
    """Return whether a drug is made of antibodies, as its name or description says: "digoxin immune Fab"."""
    return any(word in f"{remedy.name} {remedy.what}".lower() for word in ("antibod", "immune fab"))


def ceiling(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X has a ceiling effect", which is said of the slowing of breathing: as a note of the drug tells."""
    if claim.object not in ("e", "", "respiratory-depression") or claim.often or claim.degree:
        return Finding(UNKNOWN)
    for topic, holds in (("ceiling", YES), ("no ceiling", NO)):
        told = notes(kb, subject.id, topic)
        if told:
            return Finding(holds, tuple(told[:1]))
    return Finding(UNKNOWN)


def _is_antidote(kb: KnowledgeBase, one: Subject, other: Subject) -> bool:
    """Return whether one of the two reverses the other: what the pair is for is not its danger."""
    for poison, remedy in ((one, other), (other, one)):
        lines = {remedy.id, *kb.ancestors(remedy.id)}
        if any(fact.object in lines and fact.holds == YES for fact in kb.everything(poison.id, "reversed-by")):
            return True
    return False
