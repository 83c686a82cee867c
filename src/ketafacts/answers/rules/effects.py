"""What a drug causes, and what an overdose of it does."""

import re
from collections.abc import Iterable

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.rules.circumstances import DIRECTIONS, OFTEN, WANTED, how_often, is_grave, is_of_stopping
from ketafacts.answers.rules.doses import AT_LOW_DOSES, MORE_BY_DOSE
from ketafacts.answers.rules.finding import Finding, chief_acts, deciding, opposite_of, status, within
from ketafacts.answers.rules.opposites import STRONGER, is_chief, is_of_its_class, opposite_is_stronger, plainly
from ketafacts.answers.rules.spared import ABUSED, spared
from ketafacts.answers.rules.stopping import of_no_dependence
from ketafacts.answers.rules.uses import used_for
from ketafacts.answers.wording import is_withdrawal_alone
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.claims import SPECIES, WHOM, Claim


def causes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X causes E": E itself or a narrower effect, as often and in the circumstances that the claim says."""
    if claim.place or claim.year or claim.degree not in ("", "gravely", *_AIMED) or _is_of_what_passes(claim):
        return Finding(UNKNOWN)
    if claim.object == "withdrawal" and "opioid dependence" in claim.qualifiers:
        claim = claim._replace(object="precipitated-withdrawal")
    if claim.degree:
        return (_by_gravity if claim.degree == "gravely" else _as_its_aim)(kb, claim, subject)
    facts = [fact for fact in kb.everything(subject.id, "causes") if claim.object in within(kb, fact.object, "effect")]
    facts = facts if claim.object != "withdrawal" else _with_brought_on(kb, claim, subject, facts)
    # That it is not addictive does not say that nobody depends on it.
    kept = (claim.object, "precipitated-withdrawal") if not _of_no_kind(claim, facts) else _DEPENDENCE
    facts = [fact for fact in facts if fact.object in kept or fact.holds != NO]
    if "on stopping" not in claim.qualifiers:
        facts = [fact for fact in facts if not is_withdrawal_alone(fact)]
    if (found := _of_some_alone(kb, claim, subject, facts)) is not None:
        return found
    if not facts:
        return _where_none_is_told(kb, claim, subject)
    if claim.negated and facts[0].holds == YES and _none_of_its_own(kb, claim, subject):
        return Finding(UNKNOWN, tuple(facts[:1]))  # "causes no withdrawal" may tell of stopping it alone
    exact = [fact for fact in facts if fact.object == claim.object] or facts
    fact = deciding(exact)
    if claim.often or claim.qualifiers:
        told = _by_dose(kb, claim, exact) or _at_low_dose(kb, claim, fact)
        return told or _mostly_opposite(kb, claim, subject, fact) or how_often(claim, fact)
    return plainly(kb, claim, subject, fact)


def _where_none_is_told(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge an effect of which nothing is recorded: of what nobody's body comes to depend on there is no withdrawal."""
    if claim.object == "withdrawal" and (found := of_no_dependence(kb, subject)).holds == NO:
        return found
    plain = not (claim.often or claim.qualifiers)
    return (spared(kb, subject, claim.object) if plain else None) or _by_overdose(kb, claim, subject)


def _is_of_what_passes(claim: Claim) -> bool:
    """Return whether an amount is told of what gets through, not of what is taken: "into milk in large amounts"."""
    return claim.object in _PASSAGES and not _DOSED.isdisjoint(claim.qualifiers)


_PASSAGES = frozenset({"milk-passage", "placental-passage"})
_DOSED = frozenset({"high dose", "low dose"})


def _none_of_its_own(kb: KnowledgeBase, claim: Claim, subject: Subject) -> bool:
    """Return whether stopping a drug is recorded to bring no withdrawal, whatever it does to who depends on another."""
    own = [fact for fact in kb.everything(subject.id, "causes") if fact.object == "withdrawal"]
    return claim.object == "withdrawal" and bool(own) and all(fact.holds == NO for fact in own)


# Dependence of body and of mind: a drug that causes neither causes none.
_DEPENDENCE = ("physical-dependence", "use-disorder")


def _of_no_kind(claim: Claim, facts: list[Fact]) -> bool:
    return claim.object == "dependence" and {one.object for one in facts if one.holds == NO} >= set(_DEPENDENCE)


def _at_low_dose(kb: KnowledgeBase, claim: Claim, fact: Fact) -> Finding | None:
    """Judge "at low doses X causes E": only what the fact, or a source of it, tells of low doses."""
    if "low dose" not in claim.qualifiers:
        return None
    told = " ".join([*(str(value) for value in fact.details.values()), *(item.gist for item in kb.evidence(fact))])
    plain = len(claim.qualifiers) == 1 and not claim.often and fact.holds == YES
    return Finding(YES if plain and AT_LOW_DOSES.search(told) else UNKNOWN, (fact,))


def _of_some_alone(kb: KnowledgeBase, claim: Claim, subject: Subject, facts: list[Fact]) -> Finding | None:
    """Judge what is said of animals, of people with a condition or of an overdose; ``None`` where it is of none."""
    if any(one.startswith(SPECIES) for one in claim.qualifiers):
        return _in_animals(kb, claim, facts)
    if whom := next((one for one in claim.qualifiers if one.startswith(WHOM)), ""):
        return _in_whom(kb, claim, subject, whom)
    return _in_overdose(kb, claim, subject, facts) if "overdose" in claim.qualifiers else None


def _by_dose(kb: KnowledgeBase, claim: Claim, facts: list[Fact]) -> Finding | None:
    """Judge "X causes E in a dose-dependent way": what a fact, or a source of it, tells of more with a larger dose."""
    if "by dose" not in claim.qualifiers:
        return None
    plain = len(claim.qualifiers) == 1 and not claim.often
    for fact in facts:
        told = " ".join([*(str(value) for value in fact.details.values()), *(item.gist for item in kb.evidence(fact))])
        if plain and fact.holds == YES and MORE_BY_DOSE.search(told):
            return Finding(YES, (fact,))
    return Finding(UNKNOWN, tuple(facts[:1]))


def _in_whom(kb: KnowledgeBase, claim: Claim, subject: Subject, whom: str) -> Finding:
    """Judge "X causes E in people with C": what it does in anyone, and what is told of them; not what is of others."""
    rest = tuple([one for one in claim.qualifiers if one != whom])
    if rest or claim.often:
        return Finding(UNKNOWN)
    found = causes(kb, claim._replace(qualifiers=()), subject)
    if found.holds != YES or found.reason:
        return Finding(UNKNOWN, found.facts)
    said = fold(" ".join(str(fact.details.get(key, "")) for fact in found.facts for key in ("when", "population")))
    condition = kb.subject(whom.removeprefix(WHOM), "condition")
    named = condition is not None and any(fold(name.name) in said for name in kb.names_of(condition))
    return found if named or not said.strip() else Finding(UNKNOWN, found.facts)


# "Mainly does", "works by doing".
_AIMED = frozenset({"mainly", "by this means"})


def _as_its_aim(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X works by lowering E" and "X mainly lowers E": what it does not do it does not do so either."""
    if against := _by_another_transporter(kb, claim, subject):
        return Finding(NO, against)
    found = causes(kb, claim._replace(degree=""), subject)
    wanted = all(fact.details.get("as") == "therapeutic" for fact in found.facts)
    return found if found.holds == NO or (found.holds == YES and wanted) else Finding(UNKNOWN, found.facts)


def _by_another_transporter(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return the transporters by which it works, where it is said to work by raising what another one takes up."""
    chief = chief_acts(kb.everything(subject.id, "acts-on"))
    wanted = _TRANSPORTED.get(claim.object)
    if wanted is None or not chief or claim.degree != "by this means":
        return ()
    blocking = all(fact.action == "reuptake inhibitor" and fact.object.endswith("transporter") for fact in chief)
    return tuple(chief[:2]) if blocking and all(fact.object != wanted for fact in chief) else ()


def _by_overdose(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge an effect of which nothing is recorded by what an overdose does, where the claim is of that."""
    if claim.object in ("overdose", "death") and claim.often in ("", "likely"):
        # Whoever can have an overdose is told by what an overdose does; death by the overdoses that end in it.
        fatal = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.holds == YES]
        fatal = fatal if claim.object == "overdose" else [fact for fact in fatal if fact.object == "death"]
        if claim.object == "death" and claim.detail == "verb" and not _is_abused(kb, subject):
            return Finding(UNKNOWN, tuple(fatal[:1]))  # too much coffee can kill, and coffee does not
        return Finding(YES, tuple(fatal[:2])) if fatal else Finding(UNKNOWN)
    # An effect that only an overdose is recorded to have does not speak of ordinary use.
    is_much = claim.qualifiers == ("high dose",) and not claim.often
    much = claim._replace(predicate="overdose-causes", qualifiers=())
    return overdose(kb, much, subject) if is_much else _against(kb, claim, subject)


def _is_abused(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether people are known to take a drug to excess: nobody is told to take what kills."""
    own = [fact for fact in kb.facts(subject.id, "causes") if fact.object in _ABUSE]
    facts = own or [fact for fact in kb.all_inherited(subject.id, "causes") if fact.object in _ABUSE]
    return any(fact.holds == YES for fact in facts)


_ABUSE = ABUSED - {"dependence", "psychological-dependence"}


def _in_animals(kb: KnowledgeBase, claim: Claim, facts: list[Fact]) -> Finding:
    """Judge "X causes E in dogs": what it does in people says little of animals."""
    species = next(one.removeprefix(SPECIES) for one in claim.qualifiers if one.startswith(SPECIES))
    told = [fact for fact in facts if _is_told_of(kb, fact, species)]
    alone = len(claim.qualifiers) == 1 and not claim.often and not claim.degree
    if alone and not told and (purpose := _VETS_AIM.get(claim.object)):  # "treats pain in dogs": what vets give it for
        uses = kb.everything(claim.subject, "used-in-animals")
        told = [fact for fact in uses if _is_given_for(fact, purpose, species)]
    return Finding(deciding(told).holds, (deciding(told),)) if told and alone else Finding(UNKNOWN)


# Effects for the sake of which vets give a drug, and how a use of it begins to tell so.
_VETS_AIM = {"analgesia": r"\bpain\b", "vomiting": r"^making \w+ vomit\b", "antiemetic-effect": r"^acute vomiting\b"}


def _is_given_for(fact: Fact, purpose: str, species: str) -> bool:
    told = f"{fact.object} {fact.details.get('species', '')}".lower()
    return fact.holds == YES and re.search(rf"{purpose}.*\b{species}", told) is not None


def _is_told_of(kb: KnowledgeBase, fact: Fact, species: str) -> bool:
    """Return whether a fact, or a source of it, speaks of an animal: "in cats"."""
    told = [*(str(value) for value in fact.details.values()), *(item.gist for item in kb.evidence(fact))]
    return f" {species}" in f" {fold(' '.join(told))}"


def _with_brought_on(kb: KnowledgeBase, claim: Claim, subject: Subject, facts: list[Fact]) -> list[Fact]:
    """Return the facts of withdrawal: who is thrown into it by an antagonist has it, too."""
    if not {"on stopping", "heavy use"}.isdisjoint(claim.qualifiers):
        return facts
    brought_on = [fact for fact in kb.everything(subject.id, "causes") if fact.object == "precipitated-withdrawal"]
    return [fact for fact in facts if fact.holds != NO] or brought_on or facts


def _helped(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding | None:
    """Return that it has a benefit, where it is used for what the benefit is relief of."""
    for condition, benefits in BENEFITS.items():
        if claim.object in benefits and kb.subject(condition, "condition"):
            found = used_for(kb, claim._replace(predicate="used-for", detail="used", object=condition), subject)
            if found.holds == YES and do_show_relief(condition, found.facts):
                return found
    return None


def do_show_relief(condition: str, uses: Iterable[Fact]) -> bool:
    """Return whether uses say that it helps: not those off label, nor one against the attacks of what is a pain."""
    of_attacks = {"migraine"} if condition == "pain" else set[str]()
    return not all(_is_doubtful(fact) or fact.object in of_attacks for fact in uses)


# What there is more of where its transporter is kept from taking it up.
_TRANSPORTED = {
    "dopamine-increase": "dopamine-transporter",
    "serotonin-increase": "serotonin-transporter",
}


def _left(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding | None:
    """Return that there is more of a messenger, where a drug chiefly keeps it from being taken up."""
    transporter = _TRANSPORTED.get(claim.object)
    facts = [fact for fact in kb.everything(subject.id, "acts-on") if transporter and fact.object == transporter]
    facts = [fact for fact in facts if fact.holds == YES and fact.role == "principal"]
    facts = [fact for fact in facts if fact.action in ("reuptake inhibitor", "releaser")]
    return Finding(YES, tuple(facts[:1])) if facts else None


# What does the opposite in some does not do these in others.
_NEVER_BOTH = frozenset({"respiratory-stimulation", "bronchodilation"})
# As a rule, in everyone, in most who take it.
_USUALLY = ("often", "always", ">50", ">85")


def _mostly_opposite(kb: KnowledgeBase, claim: Claim, subject: Subject, fact: Fact) -> Finding | None:
    """Deny that a drug usually does what it does less, or more seldom, than the opposite."""
    by_route = all(one.startswith("as ") for one in claim.qualifiers) and "route" not in fact.details
    usual = claim.often in _USUALLY and by_route and fact.holds == YES
    if not usual or not opposite_is_stronger(kb, subject, fact):
        return None
    # A label may count as common a rise beside a marked fall: common as it is, "usually raises it" is not so.
    turned = claim.detail == "verb" and fact.object in DIRECTIONS and not fact.details.get("degree")
    return Finding(NO, (fact,), STRONGER) if turned or fact.details.get("frequency") not in OFTEN else None


_KEPT_OFF = {"seizure-control": "seizures"}  # what it is to keep which harm away


def _against(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Deny an effect of which nothing but the opposite is recorded, as what the drug does by itself.

    A side effect does not exclude its opposite: some get diarrhoea from what makes others constipated.
    """
    if not (claim.often or claim.qualifiers) and (helped := _helped(kb, claim, subject) or _left(kb, claim, subject)):
        return helped
    if claim.detail == "verb" and claim.object in _KEPT_OFF:  # "makes seizures less likely", of what sets them off
        from ketafacts.answers.rules.relief import spares

        kept = claim._replace(predicate="spares", object=_KEPT_OFF[claim.object], detail="protects")
        found = spares(kb, kept, subject)
        return found if found.holds == NO else Finding(UNKNOWN)
    opposite = opposite_of(kb, claim.object)
    usually = claim.often in _USUALLY
    plain = opposite and not (claim.qualifiers or claim.degree or (claim.often and not usually))
    known = kb.everything(subject.id, "causes") if plain else []
    facts = [fact for fact in known if opposite and opposite in within(kb, fact.object, "effect")]
    if not usually and any(fact.object == claim.object for fact in known):  # it comes with stopping the drug
        facts = [fact for fact in facts if fact.details.get("as") in WANTED]
    facts = [fact for fact in facts if fact.holds == YES and not is_of_stopping(fact)]
    if plain and claim.object in _NEVER_BOTH and facts:  # in whomever it does the opposite, it does not do this
        return Finding(NO, tuple(facts[:1]))
    if claim.object == "peripheral-edema":  # what is given to rid the body of water; coffee does so beside the point
        facts = [fact for fact in facts if fact.details.get("as") == "therapeutic"]
    either = usually and claim.object in _EITHER
    facts = [
        fact
        for fact in facts
        if is_chief(fact)
        or (not either and is_of_its_class(kb, subject, fact))
        or (usually and not either and fact.details.get("frequency") == "very common")
        or _is_measured_otherwise(kb, claim, subject, fact)
    ]
    return Finding(NO, tuple(facts[:1])) if facts else Finding(UNKNOWN)


# What is measured: a drug of a kind that is known to shift it one way, and of which nothing else is told, does not
# shift it the other way. Of what goes down too far in some, the fall is recorded by another name. A blood pressure that
# falls in many who take a drug may rise in others, as with the tricyclics: only what a drug chiefly does denies that.
_MEASURED = {
    "glucose-lowering": ("hypoglycemia",),
    "hyperglycemia": ("diabetes",),
    "low-potassium": (),
    "high-potassium": (),
    "stronger-bones": (),
    "osteoporosis": ("fractures",),
    "weight-reduction": ("weight-loss", "loss-of-appetite"),
    "weight-gain": ("appetite-stimulation",),
    "lower-cholesterol": (),
    "raised-cholesterol": (),
    "lower-eye-pressure": (),
    "raised-intraocular-pressure": (),
    "lower-uric-acid": (),
    "raised-uric-acid": (),
    "less-stomach-acid": (),
    "more-stomach-acid": (),
    "bradycardia": ("cardiac-arrhythmia", "heart-block"),
    "tachycardia": ("cardiac-arrhythmia", "palpitations"),
    "hypotension": ("circulatory-collapse", "syncope"),
    "immune-stimulation": (),
    "slow-stomach-emptying": (),
    "faster-stomach-emptying": (),
}


def goes_one_way(effect: str) -> bool:
    """Return whether an effect is a rise or fall of what is measured: of two opposites one at most is what happens."""
    return effect in _MEASURED or (effect in DIRECTIONS and effect not in _EITHER)


def _is_measured_otherwise(kb: KnowledgeBase, claim: Claim, subject: Subject, fact: Fact) -> bool:
    """Return whether "lowers M" is said of a drug that raises it as its class does, or commonly, and tells no fall."""
    if claim.detail != "verb" or claim.often or claim.object not in _MEASURED:
        return False
    known = [one for one in kb.everything(subject.id, "causes") if one.holds != NO]
    if any(one.object in (claim.object, *_MEASURED[claim.object]) for one in known):
        return False
    lines = kb.ancestors(subject.id)
    shared = any(
        one.object == fact.object and one.holds == YES and not one.details.get("of")
        for line in lines
        for one in kb.facts(line, "causes")
    )
    limited = _LIMITED.search(str(fact.details.get("when", ""))) is not None
    return (shared or fact.details.get("frequency") in OFTEN) and not limited


_LIMITED = re.compile(r"overdos|withdraw|stop|far above|rare|only|poison|stand")


# Of two opposites either may be common with one drug, each in others who take it: labels often list both.
_EITHER = frozenset(
    {
        *("constipation", "diarrhea", "sedation", "insomnia", "stimulation", "sleep", "dry-mouth", "salivation"),
        *("appetite-stimulation", "loss-of-appetite", "weight-gain", "weight-reduction"),
    }
)


def _in_overdose(kb: KnowledgeBase, claim: Claim, subject: Subject, facts: list[Fact]) -> Finding:
    """Judge "in overdose X causes E": what an overdose does, or what X does anyway."""
    if claim.often or len(claim.qualifiers) > 1:
        return Finding(UNKNOWN)
    found = overdose(kb, claim._replace(predicate="overdose-causes", qualifiers=()), subject)
    holding = [fact for fact in facts if fact.holds == YES]
    return Finding(YES, tuple(holding[:1])) if found.holds == UNKNOWN and holding else found


def _by_gravity(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "dangerous overheating": the effect, where it is recorded as serious or life-threatening."""
    found = causes(kb, claim._replace(degree=""), subject)
    return found if found.holds != YES or is_grave(kb, claim, found) else Finding(UNKNOWN, found.facts)


# What is done to a part of the body by whatever "affects" it.
OF_THE_HEART = (
    *("cardiac-arrhythmia", "qt-prolongation", "heart-failure", "cardiovascular-events", "myocarditis"),
    *("heart-block", "tachycardia", "bradycardia", "palpitations"),
)
_PARTS = {
    "heart-damage": OF_THE_HEART,
    "vision-changes": (
        "vision-loss",
        "optic-nerve-damage",
        "retinal-damage",
        "blurred-vision",
        "double-vision",
        "cataracts",
    ),
}


def changes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "affects breathing": slowing it does; not slowing it might still quicken it."""
    opposite = opposite_of(kb, claim.object)
    ways = [
        causes(kb, claim._replace(predicate="causes", object=way), subject)
        for way in (claim.object, opposite, *_PARTS.get(claim.object, ()))
        if way
    ]
    found = next((one for one in ways if one.holds == YES), ways[0])
    if found.holds != YES and (acting := _at_its_transporter(kb, claim, opposite)):
        return Finding(YES, acting)
    return found if found.holds in (YES, CONTESTED) else Finding(UNKNOWN, found.facts)


def _at_its_transporter(kb: KnowledgeBase, claim: Claim, more: str) -> tuple[Fact, ...]:
    """Return the chief actions by which a drug works, where it "works by altering" the messenger they clear away."""
    wanted = (
        (_TRANSPORTED[more], *_BREAKING_DOWN[more]) if claim.degree == "by this means" and more in _TRANSPORTED else ()
    )
    return tuple(fact for fact in chief_acts(kb.everything(claim.subject, "acts-on")) if fact.object in wanted)[:1]


_BREAKING_DOWN = {"dopamine-increase": ("mao", "mao-b"), "serotonin-increase": ("mao", "mao-a")}


# The benefits that relief of a symptom is recorded as.
BENEFITS = {
    **dict.fromkeys(("pain", "severe-pain"), ("analgesia",)),
    **dict.fromkeys(("anxiety-disorder", "anxiety"), ("anxiolysis",)),
    **dict.fromkeys(("nausea-vomiting", "nausea", "vomiting"), ("antiemetic-effect",)),
    "depression": ("antidepressant-effect",),
    **dict.fromkeys(("inflammation", "peripheral-edema"), ("anti-inflammatory-effect",)),  # "reduces swelling"
    "cough": ("cough-suppression",),
    "diarrhea": ("diarrhea-relief",),
    "seizures": ("seizure-control",),
    "insomnia": ("sleep",),
    **dict.fromkeys(("fatigue", "fatigue-drowsiness", "sedation"), ("stimulation",)),  # what rouses keeps tiredness off
    "muscle-spasms": ("muscle-relaxation",),
    "withdrawal": ("less-withdrawal",),
}


def _is_doubtful(use: Fact) -> bool:
    return status(use) == "off-label" and use.details.get("strength") not in ("strong", "moderate")


# By which an overdose is told from another: the pupils are never both, and breathing is not stopped and sped up.
_TELLING_SIGNS = frozenset({"respiratory-depression", "miosis", "mydriasis"})


def _by_its_action(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return that a drug does by the way it works what an overdose of it is said to do: too much of it does so, too."""
    known = [fact for fact in kb.everything(subject.id, "causes") if claim.object in within(kb, fact.object, "effect")]
    acting = [fact for fact in known if fact.details.get("as") in WANTED]
    acting = [one for one in acting if one.details.get("degree") == "marked" or one.object in _MEASURED]
    plain = all(fact.holds == YES and "when" not in fact.details for fact in known)
    return tuple(acting[:1]) if plain else ()


def _turned_by_action(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return that an overdose does the opposite of what is said, as the drug does by the way it works, and not both."""
    opposite = opposite_of(kb, claim.object) if goes_one_way(claim.object) else ""
    known = kb.everything(subject.id, "causes")
    if not opposite or any(fact.object == claim.object and fact.holds != NO for fact in known):
        return ()
    acting = any(fact.object == opposite and fact.holds == YES and is_chief(fact) for fact in known)
    named = (opposite, *_MEASURED.get(opposite, ()))  # of a fall that goes too far: low blood sugar
    told = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.object in named]
    return tuple(told[:1]) if acting and told and told[0].holds == YES else ()


def overdose(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "an overdose of X causes E"."""
    facts = [
        fact
        for fact in kb.everything(subject.id, "overdose-causes")
        if claim.object in within(kb, fact.object, "effect")
    ]
    if not (facts or claim.qualifiers or claim.often) and (opposite := opposite_of(kb, claim.object)) in _TELLING_SIGNS:
        told = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.object == opposite]
        return Finding(NO, tuple(told[:1])) if told and told[0].holds == YES else Finding(UNKNOWN)
    if not (facts or claim.qualifiers or claim.often):
        if acting := _by_its_action(kb, claim, subject):
            return Finding(YES, acting)
        if turned := _turned_by_action(kb, claim, subject):
            return Finding(NO, turned)
    if claim.qualifiers or not facts:
        return Finding(UNKNOWN)
    fact = deciding(facts)
    if claim.often == "often" and fact.holds == YES and str(fact.details.get("when", "")).startswith("by action"):
        return Finding(YES, (fact,))  # what the drug does by the way it works, too much of it does as a rule
    if claim.often:  # what it does not do it does not do often either
        return Finding(NO if fact.holds == NO and claim.often in ("often", "always") else UNKNOWN, (fact,))
    return Finding(fact.holds, (fact,))
