"""What a drug relieves, and what it leaves as it is."""

import re

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.circumstances import SELDOM, is_of_some, is_seldom_as_used
from ketafacts.answers.rules.effects import BENEFITS, OF_THE_HEART, causes, do_show_relief
from ketafacts.answers.rules.finding import Finding, deciding, notes, status, within
from ketafacts.answers.rules.uses import used_for
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.claims import Claim

# What the body goes on doing where a drug does not stop it: that it is kept is denied of what takes it away.
_FUNCTIONS = frozenset({"respiratory-depression", "loss-of-airway-reflexes"})


# What a drug may bring about in one who takes it and spare another, or the same one at another time.
_TWO_SIDED = frozenset(
    {
        *("withdrawal", "precipitated-withdrawal", "neonatal-withdrawal", "death", "overdose", "abuse", "use-disorder"),
        *("dependence", "physical-dependence", "psychological-dependence", "tolerance", "suicidal-thoughts"),
        "depressed-mood",
    }
)


def spares(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "protects the stomach", "is harmless to the bladder": what harms it does not; the rest is not recorded."""
    if kb.subject(claim.object, "effect") is None:
        return Finding(UNKNOWN)  # what keeps a disease away is recorded as a use, or not at all
    if claim.detail == "protects" and claim.object in _TWO_SIDED:
        return Finding(UNKNOWN)  # methadone can bring about withdrawal, and relieves it
    found = causes(kb, claim._replace(predicate="causes", detail=""), subject)
    if claim.detail == "protects" and found.holds == YES and _is_treated(kb, claim, subject):
        return Finding(UNKNOWN, found.facts)  # what sets off seizures in some may be what they are treated with
    much = "high dose" in claim.qualifiers and any(
        "overdose" in str(fact.details.get("when", "")) for fact in found.facts
    )
    # What a drug brings about in so few it may well take away from others: laughing gas and anxiety.
    seldom = bool(found.facts) and all(fact.details.get("frequency") in SELDOM for fact in found.facts)
    some = any(is_of_some(fact) and not _OF_MUCH_USE.match(str(fact.details.get("when", ""))) for fact in found.facts)
    limited = claim.detail == "protects" and not much and (seldom or some)
    harmless = claim.detail != "protects" and not (claim.often or claim.qualifiers)
    if found.holds == UNKNOWN and claim.object == "heart-damage" and harmless:
        return _grave_to_heart(kb, subject) or found
    if found.holds == NO and claim.object in _FUNCTIONS:
        return found._replace(holds=YES)
    slight = bool(found.facts) and all(fact.details.get("degree") == "slight" for fact in found.facts)
    if found.holds == YES and slight and claim.object in _FUNCTIONS:
        return found._replace(holds=YES if claim.often == "often" else UNKNOWN)
    if claim.often == "often" and found.holds == UNKNOWN and claim.object in _FUNCTIONS:
        return _spared_as_a_rule(kb, claim, subject) or found
    if limited and found.holds == YES and (barred := _is_barred(kb, claim, subject)):
        return found._replace(holds=NO, facts=(*found.facts[:1], *barred))
    return found._replace(holds=NO if found.holds == YES and not limited else UNKNOWN)


# Of whoever takes it so long or so much, and not of few who take it.
_OF_MUCH_USE = re.compile(r"with (?:long|heavy|regular|prolonged|increasing|daily)")


def _grave_to_heart(kb: KnowledgeBase, subject: Subject) -> Finding | None:
    """Deny that a drug is harmless to the heart, of which something grave is recorded that it does there."""
    known = [fact for fact in kb.everything(subject.id, "causes") if fact.object in OF_THE_HEART and fact.holds == YES]
    grave = [fact for fact in known if fact.details.get("severity") in GRAVE or fact.details.get("boxed") == "yes"]
    return Finding(NO, tuple(grave[:1])) if grave else None


def _is_barred(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return why a drug is kept from those who have the condition that an effect is a sign of: it takes none away."""
    meant = {claim.object, *_SIGN_OF.get(claim.object, ())}
    barred = (fact for fact in kb.everything(subject.id, "contraindicated-in") if fact.object in meant)
    return tuple(fact for fact in barred if fact.holds == YES)[:1]


def _spared_as_a_rule(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding | None:
    """Judge "usually leaves breathing intact": what it does slightly at most, and seldom at usual doses."""
    plain = causes(kb, claim._replace(predicate="causes", detail="", often=""), subject)
    seldom = bool(plain.facts) and all(map(is_seldom_as_used, plain.facts))
    return plain._replace(holds=YES) if plain.holds == YES and seldom else None


def _is_treated(kb: KnowledgeBase, claim: Claim, subject: Subject) -> bool:
    """Return whether a drug is used for the condition that an effect is, or for one that it is a sign of."""
    effect = kb.subject(claim.object, "effect")
    same = {one.id for one in kb.readings(fold(effect.name)) if one.type == "condition"} if effect else set()
    conditions = {claim.object, *same, *_SIGN_OF.get(claim.object, ())}
    used = (claim._replace(predicate="used-for", detail="used", object=one) for one in sorted(conditions))
    return any(kb.subject(one.object, "condition") and used_for(kb, one, subject).holds == YES for one in used)


_SIGN_OF = {
    "seizures": ("epilepsy", "status-epilepticus", "alcohol-withdrawal"),
    "anxiety": ("anxiety-disorder", "panic-disorder", "alcohol-withdrawal"),
    "agitation": ("schizophrenia", "bipolar-disorder", "alcohol-withdrawal"),
    "cardiovascular-events": (
        "heart-attack",
        "stroke-prevention",
        "blood-clots",
        "angina",
        "hypertension",
        "high-cholesterol",
    ),
    "cardiac-arrhythmia": ("arrhythmia", "atrial-fibrillation"),
    "psychosis": ("schizophrenia",),
    "mania": ("bipolar-disorder",),
}


def relieves(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "relieves pain", "eases depression": the recorded benefit, or the use for the condition."""
    for benefit in BENEFITS.get(claim.object, ()):
        found = causes(kb, claim._replace(predicate="causes", object=benefit), subject)
        # What makes drowsy may lift a tiredness all the same, of a depression say; what rouses does.
        if found.holds != UNKNOWN and not (benefit == "stimulation" and found.holds == NO):
            # Trials that favour it are not yet a treatment that works.
            return _unless_wholly(claim, found) if not _is_only_studied(kb, claim, subject) else Finding(UNKNOWN)
    found = Finding(UNKNOWN)
    effect = kb.subject(claim.object, "effect")
    names = [fold(name.name) for name in kb.names_of(effect)] if effect else []
    # The condition of the same name, or that is called by another name of the effect: "breathlessness".
    same = [one for name in names for one in kb.readings(name) if fold(kb.name_of(one.id, one.type)) == name]
    for condition in dict.fromkeys([claim.object, *(one.id for one in same if one.type == "condition")]):
        illness = kb.subject(condition, "condition")
        # Sedation for a procedure is wanted: who takes drowsiness away is not denied by not being used for it.
        if found.holds == UNKNOWN and illness and illness.details.get("area") != "anesthesia":
            used = claim._replace(predicate="used-for", detail="used", object=condition)
            found = used_for(kb, used, subject)
    if found.holds == UNKNOWN and claim.object == "opioid-overdose":
        lines = {subject.id, *kb.ancestors(subject.id)}
        undone = [fact for fact in kb.facts("opioid", "reversed-by") if fact.object in lines]
        found = Finding(undone[0].holds, tuple(undone[:1])) if undone else found
    if found.holds == UNKNOWN and effect is not None:
        found = _brought_about(kb, claim, subject, effect)
    if (
        found.holds == UNKNOWN
        and claim.object == "opioid-withdrawal"
        and "opioid-antagonist" in kb.ancestors(subject.id)
    ):
        # What throws people into it does not ease it; buprenorphine, which may do both, is no pure antagonist.
        thrown = [fact for fact in kb.everything(subject.id, "causes") if fact.object == "precipitated-withdrawal"]
        found = Finding(NO, tuple(thrown[:1])) if thrown and deciding(thrown).holds == YES else found
    if found.holds == YES and not do_show_relief(claim.object, found.facts):
        return found._replace(holds=UNKNOWN)
    if claim.detail == "wholly" and (none := _no_cure(kb, claim, subject)):
        return Finding(NO, none)
    return _unless_wholly(claim, found)


# What a drug that brings more of it into play is not said to hold back.
_MESSENGERS = frozenset({"serotonin-release", "dopamine-release", "glutamate-release"})


def _brought_about(kb: KnowledgeBase, claim: Claim, subject: Subject, effect: Subject) -> Finding:
    """Deny that a drug takes away a harm that it brings about itself, or holds back a messenger that it lets out."""
    if claim.object in _MESSENGERS:
        found = causes(kb, claim._replace(predicate="causes", detail=""), subject)
        return found._replace(holds=NO) if found.holds == YES else Finding(UNKNOWN, found.facts)
    if effect.details.get("sense") == "harm":
        return spares(kb, claim._replace(predicate="spares", detail="protects"), subject)
    return Finding(UNKNOWN)


def _is_only_studied(kb: KnowledgeBase, claim: Claim, subject: Subject) -> bool:
    """Return whether "works for C" is said of what is under study for it, and neither approved for it nor taken up."""
    uses = [fact for fact in kb.everything(subject.id, "used-for") if fact.holds == YES]
    found = {status(fact) for fact in uses if claim.object in within(kb, fact.object, "condition")}
    return claim.predicate == "works-for" and "investigational" in found and found.isdisjoint(("approved", "off-label"))


def _no_cure(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return the note, on a drug or its class, that there is no cure for what it is claimed to cure."""
    condition = kb.subject(claim.object, "condition")
    names = [fold(name.name) for name in kb.names_of(condition)] if condition else []
    told = notes(kb, subject.id, "no cure")
    return tuple(note for note in told if any(f" {name} " in f" {fold(note.object)} " for name in names))[:1]


def _unless_wholly(claim: Claim, found: Finding) -> Finding:
    """Return that nothing is known of a cure where relief is recorded."""
    return found._replace(holds=UNKNOWN) if claim.detail == "wholly" and found.holds == YES else found
