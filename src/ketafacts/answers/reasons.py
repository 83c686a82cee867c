"""Whether one thing is so because of another: only where what is recorded carries the step from the one to the other.

That both are so is judged apart. A class carries what is recorded of it to its members, an ingredient carries its
class to a product, and what is in a class that shares no member with another is not in the other. What a class does at
a target and what it is recorded to do hang together: a member does the one by the other. Any other reason, however
plausible, is not recorded as one.
"""

from collections.abc import Callable, Sequence

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.absorption import POORLY, WELL

# What is known of a class as such.
_OF_CLASSES = frozenset({"causes", "acts-on", "reversed-by", "withdrawal-causes", "overdose-causes", "relieves"})
_TO_ANOTHER = frozenset({"level", "effect-of", "interaction-causes"})
_DOES = frozenset({"causes", "relieves", "used-for", "works-for"})
# What a drug does to most who take it, by its chief action.
CHIEFLY = frozenset(
    {
        *("analgesia", "pain", "anesthesia", "sedation", "sleep", "stimulation", "euphoria", "miosis", "constipation"),
        *("respiratory-depression", "cough-suppression", "fever-reduction", "anti-inflammatory-effect", "anxiolysis"),
        *("less-stomach-acid", "muscle-relaxation", "local-anesthesia", "numbness", "hallucinations", "fever"),
    }
)
# What a drug is called for what it chiefly does.
_KINDS_BY_ACTION = frozenset({"stimulant", "sedative", "local-anesthetic", "anticoagulant", "psychedelic", "diuretic"})
_ACTIVATING = frozenset({"activate", "full", "partial", "act", "bind"})
_NARROW = "narrow therapeutic index"  # what is noted of a drug whose good dose is near a bad one
_OPIOID, _BLOCKING = "opioid", "block"
_OPIOID_TARGETS = frozenset({"mu-opioid-receptor", "opioid-receptors"})


# The harms for which a check is made, by what is checked, and for which a drug is not given, by to whom.
CHECKED_FOR = {
    "inr": frozenset({"bleeding"}),
    "clotting": frozenset({"bleeding"}),
    "neutrophil": frozenset({"neutropenia", "bone-marrow-suppression"}),
    "count": frozenset({"neutropenia", "bone-marrow-suppression", "thrombocytopenia", "anemia", "aplastic-anemia"}),
    "platelets": frozenset({"thrombocytopenia", "bleeding"}),
    "liver": frozenset({"liver-injury"}),
    "kidney": frozenset({"kidney-injury"}),
    "creatinine": frozenset({"kidney-injury"}),
    "potassium": frozenset({"high-potassium", "low-potassium"}),
    "electrolytes": frozenset({"high-potassium", "low-potassium", "hyponatremia", "low-magnesium"}),
    "sodium": frozenset({"hyponatremia"}),
    "calcium": frozenset({"high-calcium", "hypocalcemia"}),
    "magnesium": frozenset({"low-magnesium"}),
    "breathing": frozenset({"respiratory-depression"}),
    "ecg": frozenset({"qt-prolongation", "cardiac-arrhythmia"}),
    "qt": frozenset({"qt-prolongation", "cardiac-arrhythmia"}),
    "pulse": frozenset({"bradycardia", "tachycardia", "cardiac-arrhythmia"}),
    "pressure": frozenset({"hypertension", "hypotension"}),
    "glucose": frozenset({"hyperglycemia", "hypoglycemia"}),
    "sugar": frozenset({"hyperglycemia", "hypoglycemia"}),
    "weight": frozenset({"weight-gain"}),
    "thyroid": frozenset({"hypothyroidism", "hyperthyroidism", "thyroid-disorder"}),
    "eyes": frozenset({"retinal-damage", "vision-loss", "optic-nerve-damage", "vision-changes", "cataracts"}),
    "retina": frozenset({"retinal-damage", "vision-loss"}),
    "hearing": frozenset({"hearing-loss"}),
    "lungs": frozenset({"lung-injury"}),
    "bone": frozenset({"osteoporosis", "fractures"}),
    "pregnancy": frozenset({"birth-defects", "fetal-harm"}),
    # Too much of it does such harm.
    "level": frozenset({"kidney-injury", "hearing-loss", "lithium-toxicity", "cardiac-arrhythmia", "seizures"}),
}
NOT_GIVEN_FOR = {
    "pregnancy": frozenset({"birth-defects", "fetal-harm", "miscarriage"}),
    "asthma": frozenset({"bronchospasm"}),
    "status-asthmaticus": frozenset({"bronchospasm", "respiratory-depression"}),
    "significant-respiratory-depression": frozenset({"respiratory-depression"}),
    "severe-breathing-insufficiency": frozenset({"respiratory-depression"}),
    "sleep-apnea": frozenset({"respiratory-depression"}),
    **dict.fromkeys(("severe-liver-disease", "active-liver-disease", "liver-disease"), frozenset({"liver-injury"})),
    "severe-kidney-impairment": frozenset({"kidney-injury", "lactic-acidosis"}),
    "advanced-kidney-disease": frozenset({"kidney-injury", "lactic-acidosis"}),
    **dict.fromkeys(
        ("seizure-disorder", "epilepsy", "eating-disorder", "bulimia", "anorexia", "anorexia-nervosa"),
        frozenset({"seizures"}),
    ),
    "bleeding": frozenset({"bleeding"}),
    "active-bleeding": frozenset({"bleeding"}),
    "peptic-ulcer": frozenset({"bleeding", "stomach-ulcers", "gastrointestinal-ulcer"}),
    "blood-clots": frozenset({"thrombosis", "blood-clots"}),
    "narrow-angle-glaucoma": frozenset({"angle-closure-glaucoma", "mydriasis", "raised-intraocular-pressure"}),
    "glaucoma": frozenset({"angle-closure-glaucoma", "mydriasis", "raised-intraocular-pressure"}),
    "long-qt-syndrome": frozenset({"qt-prolongation", "cardiac-arrhythmia"}),
    **dict.fromkeys(("heart-failure", "severe-heart-failure"), frozenset({"heart-failure", "peripheral-edema"})),
    **dict.fromkeys(("heart-block", "bradycardia", "sick-sinus-syndrome"), frozenset({"bradycardia"})),
    **dict.fromkeys(("hypertension", "uncontrolled-hypertension"), frozenset({"hypertension"})),
    "hypotension": frozenset({"hypotension"}),
    "myasthenia-gravis": frozenset({"myasthenia-worsening", "weakness"}),
    "parkinsons-disease": frozenset({"movement-disorder"}),
    "urinary-retention": frozenset({"urinary-retention"}),
    "gastrointestinal-obstruction": frozenset({"constipation", "bowel-obstruction", "bowel-perforation"}),
    "g6pd-deficiency": frozenset({"hemolysis"}),
    "high-potassium": frozenset({"high-potassium"}),
    "raised-intracranial-pressure": frozenset({"raised-intracranial-pressure", "respiratory-depression"}),
    **dict.fromkeys(
        ("child", "children", "child-under-2", "child-under-6", "child-under-12", "child-after-tonsillectomy"),
        frozenset({"respiratory-depression", "reyes-syndrome"}),
    ),
}


def supports(kb: KnowledgeBase, grounds: Sequence[Claim], verdict: Callable[[Claim], str]) -> bool:
    """Return whether one of the reasons (all but the last) carries the last claim; ``verdict`` judges a claim."""
    *reasons, told = grounds
    return any(
        _is_known_reason(reason, told)
        or _is_reason_of_pair(reason, told)
        or _of_blocking(reason, told, verdict)
        or _by_taking_its_place(reason, told, verdict)
        or _of_its_fate(reason, told)
        or _of_what_it_acts_on(reason, told, verdict)
        or _of_an_enzyme(reason, told, verdict)
        or _carries(reason, told, verdict)
        or _of_one_class(kb, reason, told, verdict)
        for reason in reasons
    )


def _of_an_enzyme(reason: Claim, told: Claim, verdict: Callable[[Claim], str]) -> bool:
    """Return whether one drug is told to do something to another because it hinders, or makes more of, its enzyme."""
    if reason.predicate == "cleared-by" and not reason.negated:
        return _of_its_own_enzyme(reason, told, verdict)
    if reason.predicate != "causes" or told.predicate not in _TO_ANOTHER or reason.negated or told.negated:
        return False
    enzyme, _, how = reason.object.partition("-")
    pair = (told.subject, told.other if told.predicate == "interaction-causes" else told.object)
    if how not in ("inhibition", "induction") or reason.subject not in pair:
        return False
    if how == "induction" and told.predicate == "interaction-causes":
        return False
    if reason.object == "enzyme-induction":  # which enzyme is not told: what makes more of them makes less of others
        return told.subject == reason.subject and told.direction < 0
    other = next((one for one in pair if one != reason.subject), "")
    weaker = how == "inhibition" and told.direction < 0  # of what the enzyme turns into what works
    ways = ("cleared-by", "activated-by") if weaker else ("cleared-by",)
    return any(verdict(Claim(other, way, enzyme)) == "true" for way in ways)


def _of_its_own_enzyme(reason: Claim, told: Claim, verdict: Callable[[Claim], str]) -> bool:
    """Return whether a drug is kept from another, or its level changed by it, as that acts on its enzyme."""
    kept_apart = (told.predicate, told.negated) in (("safe-with", True), ("dangerous-with", False))
    if not kept_apart and (told.predicate not in _TO_ANOTHER or told.negated):
        return False
    pair = (told.subject, told.other if told.predicate == "interaction-causes" else told.object)
    other = next((one for one in pair if one != reason.subject), "")
    if reason.subject not in pair or not other:
        return False
    changes = [Claim(other, "causes", f"{reason.object}-{how}") for how in ("inhibition", "induction")]
    return any(verdict(one) == "true" for one in changes)


def _of_one_class(kb: KnowledgeBase, reason: Claim, told: Claim, verdict: Callable[[Claim], str]) -> bool:
    """Return whether a class that the subject is, or is of, is recorded to act so and to do what is told.

    What is rare, or not said to be frequent or strong, may come of something else that the members have in common.
    """
    if reason.predicate not in ("acts-on", "acts-as") or told.predicate not in _DOES or reason.subject != told.subject:
        return False
    if reason.negated or reason.degree or reason.qualifiers or told.negated:
        return False
    lines = [line for line in (told.subject, *kb.ancestors(told.subject)) if kb.has("class", line)]
    effects = [fact for line in (told.subject, *lines) for fact in kb.facts(line, "causes")]
    if told.predicate == "causes" and not any(fact.object == told.object and _of_note(fact) for fact in effects):
        return False
    return any(
        verdict(reason._replace(subject=line)) == "true" and verdict(told._replace(subject=line)) == "true"
        for line in lines
    )


def _of_note(fact: Fact) -> bool:
    """Return whether an effect is recorded as strong, as common, as wanted, or as coming of the action."""
    told = fact.details
    wanted = told.get("as") in ("therapeutic", "pharmacologic")
    common = told.get("frequency") in ("very common", "common")
    return wanted or common or "degree" in told or str(told.get("when", "")).startswith("by action")


def _carries(reason: Claim, told: Claim, verdict: Callable[[Claim], str]) -> bool:
    if reason.predicate == "is-a" and not (reason.quantifier or reason.qualifiers):
        return _by_class(reason, told, verdict)
    if reason.predicate == "causes" and told.predicate in ("monitored-for", "contraindicated-in"):
        return _guards_against(reason, told, verdict)
    if reason.predicate == "interaction-causes" and told.predicate in ("safe-with", "dangerous-with"):
        # What the two do together is why they are kept apart.
        return not reason.negated and {reason.subject, reason.other} == {told.subject, told.object}
    if told.subject != reason.subject:
        return False
    if reason.predicate == "contains" and told.predicate == "is-a":
        if reason.object == told.object:
            return reason.negated == told.negated
        inside = Claim(reason.object, "is-a", told.object)
        return not (reason.negated or told.negated) and verdict(inside) == "true"
    return reason.predicate == "acts-on" and _by_action(reason, told, verdict)


def _by_action(reason: Claim, told: Claim, verdict: Callable[[Claim], str]) -> bool:
    """Return whether a drug does what it chiefly does by the action that is its chief one."""
    if told.predicate in _DOES or (told.predicate == "is-a" and told.object in _KINDS_BY_ACTION):
        chief = (told.object in CHIEFLY or told.predicate == "is-a") and not (
            reason.negated or told.negated or reason.degree
        )
        if told.predicate == "is-a" and any(
            verdict(told._replace(object=kind)) == "true" for kind in sorted(_KINDS_BY_ACTION - {told.object})
        ):
            return False  # cocaine is a stimulant and a local anaesthetic, each by another action
        return chief and verdict(reason._replace(degree="by this means")) == "true"
    if told.predicate == "is-a" and told.object == _OPIOID and reason.object in _OPIOID_TARGETS:
        action = _ACTIVATING if not told.negated else {_BLOCKING}
        return not reason.negated and reason.detail in action and not reason.degree
    if told.predicate == "is-a" and told.object == _OPIOID and told.negated and reason.detail == _BLOCKING:
        # What works by blocking another receptor is no opioid; what only blocks one besides may be.
        return not reason.negated and bool(reason.degree) and verdict(reason._replace(degree="by this means")) == "true"
    return False


def _is_known_reason(reason: Claim, told: Claim) -> bool:
    """Return whether the one is so because of the other with every drug of which both are so."""
    if reason.predicate == "noted" and told.predicate == "monitored-for":
        # Where a little too much harms, how much there is in the blood is looked at.
        return reason.object == _NARROW and told.object == "level" and not (reason.negated or told.negated)
    if reason.predicate == "acts-as" and told.predicate == "ceiling":
        # What activates only in part has a ceiling.
        return (reason.object, reason.subject) == ("partial", told.subject) and not (reason.negated or told.negated)
    if reason.predicate == "medical-use" and told.predicate == "scheduled-as":
        # What has no accepted medical use is in Schedule I: 21 U.S.C. 812(b)(1).
        in_first = told.object == "I" and told.place in ("", "US") and told.subject == reason.subject
        return in_first and reason.negated and not told.negated
    if reason.predicate == "scheduled-as" and told.predicate == "medical-use":
        # What is in Schedules II to V has an accepted medical use, and what is in I has none: 21 U.S.C. 812(b).
        here = told.subject == reason.subject and reason.place in ("", "US") and told.place in ("", "US")
        return here and not reason.negated and told.negated == (reason.object == "I")
    if reason.predicate == "contains" and reason.object == "iodine":
        # Iodine disturbs the thyroid.
        of_the_thyroid = told.predicate in ("causes", "monitored-for") and "thyroid" in told.object
        return of_the_thyroid and told.subject == reason.subject and not (reason.negated or told.negated)
    if reason.predicate == "causes" and reason.object == "precipitated-withdrawal":
        # Who takes an opioid is not given what throws people who do into withdrawal.
        kept_apart = (told.predicate, told.negated) in (("safe-with", True), ("dangerous-with", False))
        return kept_apart and (told.subject, told.object) == (reason.subject, _OPIOID) and not reason.negated
    return False


def _is_reason_of_pair(reason: Claim, told: Claim) -> bool:
    """Return whether two are kept apart for what the one does to the level or the uptake of the other.

    Or a drug is not stopped at once for what comes of that, or is not another drug for what it is.
    """
    kept_apart = (told.predicate, told.negated) in (("safe-with", True), ("dangerous-with", False))
    if kept_apart and reason.predicate in ("level", "uptake", "effect-of"):
        return not reason.negated and {reason.subject, reason.object} == {told.subject, told.object}
    if told.subject != reason.subject or reason.negated:
        return False
    if reason.predicate == "withdrawal-causes":
        return told.predicate == "stopped-safely" and told.negated
    if reason.predicate == "acts-long" and told.predicate == "withdrawal-time":
        # What is gone soon is missed soon.
        return reason.object == "short" and told.object == "onset" and not told.negated
    is_another = told.predicate == "same-as" and told.negated
    return is_another and reason.predicate in ("contains", "same-as") and reason.object != told.object


def _of_blocking(reason: Claim, told: Claim, verdict: Callable[[Claim], str]) -> bool:
    """Return whether an opioid antagonist is told to give no high, or to throw into withdrawal, because it blocks."""
    blocks = (reason.predicate, reason.detail or reason.object) in (("acts-on", _BLOCKING), ("acts-as", _BLOCKING))
    if not blocks or reason.negated or reason.subject != told.subject:
        return False
    if reason.predicate == "acts-on" and reason.object not in _OPIOID_TARGETS:
        return False
    high = told.predicate == "causes" and told.negated and told.object in ("euphoria", "use-disorder")
    thrown = told.predicate == "interaction-causes" and told.object == "precipitated-withdrawal" and not told.negated
    return (high or thrown) and verdict(Claim(told.subject, "is-a", "opioid-antagonist")) == "true"


def _by_taking_its_place(reason: Claim, told: Claim, verdict: Callable[[Claim], str]) -> bool:
    """Return whether a drug is told to reverse another because it blocks, or binds, what the other acts on."""
    if reason.predicate != "acts-on" or told.predicate != "reverses" or reason.subject != told.subject:
        return False
    if reason.negated or told.negated or reason.degree or reason.qualifiers or reason.detail not in ("block", "bind"):
        return False
    its = Claim(told.object, "acts-on", reason.object, detail="act")
    return all(verdict(one) == "true" for one in (its, reason._replace(detail="block")))


# What is kept out of the brain does not do to it.
_TO_THE_BRAIN = frozenset({"sedation", "euphoria", "sleep", "analgesia", "pain", "hallucinations", "confusion"})
_TO_THE_BRAIN |= {"respiratory-depression", "extrapyramidal-symptoms", "drowsiness"}


# What is treated inside the gut, by what stays there.
_OF_THE_GUT = frozenset(
    {"c-difficile-infection", "travelers-diarrhea", "hepatic-encephalopathy", "constipation", "diarrhea"}
)


def _of_its_fate(reason: Claim, told: Claim) -> bool:
    """Return whether what becomes of a drug tells why it acts so: broken down in the blood, kept out of the brain."""
    if reason.subject != told.subject or reason.qualifiers:
        return False
    kept_out = (reason.predicate, reason.object, reason.negated)
    if kept_out in (("is-a", "kept-out-of-brain", False), ("enters-brain", "brain", True)):
        return told.predicate in ("causes", "relieves") and told.negated and told.object in _TO_THE_BRAIN
    if reason.predicate == "absorbed" and told.predicate in ("used-for", "works-for"):
        # What stays in the gut is for the gut.
        poorly = (reason.object, reason.negated) in ((POORLY, False), (WELL, True))
        return poorly and not told.negated and told.object in _OF_THE_GUT
    if reason.predicate != "cleared-by" or reason.negated or told.negated:
        return False
    if reason.object == "esterases":  # they are everywhere, and quick
        brief = told.predicate == "acts-long" and told.object in ("short", "ultra-short")
        return brief or (told.predicate == "lasts" and told.object in ("duration", "half-life"))
    minded = told.predicate in ("cautioned-in", "contraindicated-in", "monitored-for")
    return reason.object == "the kidneys" and minded and "kidney" in told.object


def _of_what_it_acts_on(reason: Claim, told: Claim, verdict: Callable[[Claim], str]) -> bool:
    """Return whether what a drug acts on tells why it harms with another, or is not undone by it.

    Two that raise serotonin bring too much of it; what does not act on opioid receptors is left alone by what blocks
    them.
    """
    if told.predicate == "interaction-causes" and told.object == "serotonin-syndrome":
        pair = reason.subject in (told.subject, told.other)
        raises = reason.predicate == "acts-on" and reason.object in _CLEARING_SEROTONIN
        return pair and raises and not (reason.negated or told.negated)
    if told.predicate == "reverses" and told.negated:
        left = reason.negated and reason.predicate == "acts-on" and reason.object in _OPIOID_TARGETS
        blocks = Claim(told.subject, "is-a", "opioid-antagonist")
        return left and reason.subject == told.object and verdict(blocks) == "true"
    return False


_CLEARING_SEROTONIN = frozenset({"serotonin-transporter", "mao", "mao-a"})


def _guards_against(reason: Claim, told: Claim, verdict: Callable[[Claim], str]) -> bool:
    """Return whether a check or a contraindication is against the harm that a drug, or a class that it is of, does."""
    if reason.negated or told.negated or reason.qualifiers:
        return False
    own = told.subject == reason.subject or verdict(Claim(told.subject, "is-a", reason.subject)) == "true"
    table = CHECKED_FOR if told.predicate == "monitored-for" else NOT_GIVEN_FOR
    return own and any(reason.object in harms for word, harms in table.items() if word in told.object.split("|"))


def _by_class(reason: Claim, told: Claim, verdict: Callable[[Claim], str]) -> bool:
    """Return whether the class that the reason names carries what is told of its member."""
    if told.predicate == "reverses" and told.object == reason.subject:
        general = told._replace(object=reason.object)
    elif told.subject == reason.subject and told.predicate in _OF_CLASSES:
        general = told._replace(subject=reason.object)
    elif told.subject == reason.subject and told.predicate == "is-a":
        return not reason.negated and verdict(told._replace(subject=reason.object)) == "true"
    else:
        return False
    if reason.negated:
        # What is no opioid is not reversed by what reverses opioids.
        only_so = told.predicate in ("reverses", "reversed-by") and told.negated
        return only_so and verdict(general._replace(negated=False)) == "true"
    return verdict(general) == "true"
