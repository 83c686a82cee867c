"""What a drug causes or relieves, how often, and in which circumstances; what an overdose does."""

import re
from collections.abc import Iterable

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, deciding, opposite_of, status, within
from ketafacts.answers.rules.rates import SHARES, share
from ketafacts.answers.rules.uses import used_for
from ketafacts.answers.wording import is_withdrawal_alone
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import FREQUENCIES, GRAVE
from ketafacts.language.claims import SPECIES, Claim


def causes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X causes E": E itself or a narrower effect, as often and in the circumstances that the claim says."""
    if claim.place or claim.year or claim.degree not in ("", "gravely", *_AIMED):
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
    if any(one.startswith(SPECIES) for one in claim.qualifiers):
        return _in_animals(kb, claim, facts)
    if "overdose" in claim.qualifiers:
        return _in_overdose(kb, claim, subject, facts)
    if not facts:
        return _by_overdose(kb, claim, subject)
    exact = [fact for fact in facts if fact.object == claim.object] or facts
    fact = deciding(exact)
    if claim.often or claim.qualifiers:
        told = _at_low_dose(kb, claim, fact) or _mostly_opposite(kb, claim, subject, fact)
        return told or _how_often(claim, fact)
    if fact.holds == YES and opposite_is_stronger(kb, subject, fact):
        # "Can lower it" is left open; "lowers it" says what it does as a rule, and that is the opposite.
        plainly = claim.detail == "verb" and claim.object in _DIRECTIONS and not fact.details.get("degree")
        return Finding(NO if plainly else UNKNOWN, (fact,), _STRONGER)
    return Finding(fact.holds, (fact,))


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
    return Finding(YES if plain and _AT_LOW_DOSES.search(told) else UNKNOWN, (fact,))


# "Mainly does", "works by doing".
_AIMED = frozenset({"mainly", "by this means"})


def _as_its_aim(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X works by lowering E" and "X mainly lowers E": what it does not do it does not do so either."""
    found = causes(kb, claim._replace(degree=""), subject)
    wanted = all(fact.details.get("as") == "therapeutic" for fact in found.facts)
    return found if found.holds == NO or (found.holds == YES and wanted) else Finding(UNKNOWN, found.facts)


def _by_overdose(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge an effect of which nothing is recorded by what an overdose does, where the claim is of that."""
    if claim.object in ("overdose", "death") and claim.often in ("", "likely"):
        # Whoever can have an overdose is told by what an overdose does; death by the overdoses that end in it.
        fatal = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.holds == YES]
        fatal = fatal if claim.object == "overdose" else [fact for fact in fatal if fact.object == "death"]
        return Finding(YES, tuple(fatal[:2])) if fatal else Finding(UNKNOWN)
    # An effect that only an overdose is recorded to have does not speak of ordinary use.
    is_much = claim.qualifiers == ("high dose",) and not claim.often
    much = claim._replace(predicate="overdose-causes", qualifiers=())
    return overdose(kb, much, subject) if is_much else _against(kb, claim, subject)


def _in_animals(kb: KnowledgeBase, claim: Claim, facts: list[Fact]) -> Finding:
    """Judge "X causes E in dogs": what it does in people says little of animals."""
    species = next(one.removeprefix(SPECIES) for one in claim.qualifiers if one.startswith(SPECIES))
    told = [fact for fact in facts if _is_told_of(kb, fact, species)]
    alone = len(claim.qualifiers) == 1 and not claim.often and not claim.degree
    if alone and not told and claim.object == "analgesia":  # "treats pain in dogs": what vets give it for
        told = [fact for fact in kb.everything(claim.subject, "used-in-animals") if _is_for_pain(fact, species)]
    return Finding(deciding(told).holds, (deciding(told),)) if told and alone else Finding(UNKNOWN)


def _is_for_pain(fact: Fact, species: str) -> bool:
    told = f"{fact.object} {fact.details.get('species', '')}".lower()
    return fact.holds == YES and re.search(rf"\bpain\b.*\b{species}", told) is not None


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


_STRONGER = "The opposite is recorded as the stronger or more frequent effect."
# What goes one way or the other in most who take it.
_DIRECTIONS = frozenset(
    {
        *("tachycardia", "bradycardia", "hypertension", "hypotension", "mydriasis", "miosis", "hyperthermia"),
        *("hypothermia", "bronchodilation", "bronchospasm", "vasoconstriction", "vasodilation"),
        *("appetite-stimulation", "loss-of-appetite"),
    }
)


def _helped(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding | None:
    """Return that it has a benefit, where it is used for what the benefit is relief of."""
    for condition, benefits in _BENEFITS.items():
        if claim.object in benefits and kb.subject(condition, "condition"):
            found = used_for(kb, claim._replace(predicate="used-for", detail="used", object=condition), subject)
            if found.holds == YES and _do_show_relief(condition, found.facts):
                return found
    return None


def _do_show_relief(condition: str, uses: Iterable[Fact]) -> bool:
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


def _mostly_opposite(kb: KnowledgeBase, claim: Claim, subject: Subject, fact: Fact) -> Finding | None:
    """Deny that a drug usually does what it does less, or more seldom, than the opposite."""
    usual = claim.often in ("often", "always") and not claim.qualifiers and fact.holds == YES
    if usual and fact.details.get("frequency") not in _OFTEN and opposite_is_stronger(kb, subject, fact):
        return Finding(NO, (fact,), _STRONGER)
    return None


def _how_often(claim: Claim, fact: Fact) -> Finding:
    """Judge how often, in which share of patients, or in which circumstances."""
    if claim.often[:1] in SHARES:
        return Finding(share(claim.often, fact) if not claim.qualifiers else UNKNOWN, (fact,))
    if claim.often.startswith("="):
        return _how_common(claim.often[1:], fact) if not claim.qualifiers else Finding(UNKNOWN)
    return _in_circumstances(claim, fact)


def _against(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Deny an effect of which nothing but the opposite is recorded, as what the drug does by itself.

    A side effect does not exclude its opposite: some get diarrhoea from what makes others constipated.
    """
    if not (claim.often or claim.qualifiers) and (helped := _helped(kb, claim, subject) or _left(kb, claim, subject)):
        return helped
    opposite = opposite_of(kb, claim.object)
    usually = claim.often in ("often", "always")
    plain = opposite and not (claim.qualifiers or claim.degree or (claim.often and not usually))
    known = kb.everything(subject.id, "causes") if plain else []
    facts = [fact for fact in known if opposite and opposite in within(kb, fact.object, "effect")]
    if not usually and any(fact.object == claim.object for fact in known):  # it comes with stopping the drug
        facts = [fact for fact in facts if fact.details.get("as") in _WANTED]
    facts = [fact for fact in facts if fact.holds == YES and not is_of_stopping(fact)]
    either = usually and claim.object in _EITHER
    facts = [
        fact
        for fact in facts
        if _is_chief(fact)
        or (not either and _is_of_its_class(kb, subject, fact))
        or (usually and not either and fact.details.get("frequency") == "very common")
    ]
    return Finding(NO, tuple(facts[:1])) if facts else Finding(UNKNOWN)


_WANTED = frozenset({"pharmacologic", "therapeutic"})
# Of two opposites either may be common with one drug, each in others who take it: labels often list both.
_EITHER = frozenset(
    {
        *("constipation", "diarrhea", "sedation", "insomnia", "stimulation", "sleep", "dry-mouth", "salivation"),
        *("appetite-stimulation", "loss-of-appetite", "weight-gain", "weight-reduction"),
    }
)


def _is_chief(fact: Fact) -> bool:
    """Return whether an effect is what the drug does in most who take it, by the way it works."""
    by_action = str(fact.details.get("when", "")).startswith("by action")
    usual = fact.object in _DIRECTIONS and fact.details.get("frequency") == "very common"
    return by_action or usual or fact.details.get("degree") == "marked" or fact.details.get("as") in _WANTED


def _is_of_its_class(kb: KnowledgeBase, subject: Subject, fact: Fact) -> bool:
    """Return whether its class has the effect as what it chiefly does, where the drug's own fact says no more."""
    kin = [one for above in kb.ancestors(subject.id) for one in kb.everything(above, "causes")]
    return any(one.object == fact.object and one.holds == YES and _is_chief(one) for one in kin)


def opposite_is_stronger(kb: KnowledgeBase, subject: Subject, fact: Fact) -> bool:
    """Return whether "lowers blood pressure" would mislead of a drug that mostly raises it."""
    opposite = opposite_of(kb, fact.object)
    facts = kb.everything(subject.id, "causes") if opposite else []
    degrees = [_degree(one) for one in facts if one.object == opposite]
    return any(degree > _degree(fact) for degree in degrees)


def _degree(fact: Fact) -> int:
    return {"slight": 1, "moderate": 2, "marked": 3}.get(str(fact.details.get("degree", "")), 0)


_OFTEN = {"very common", "common"}


_SELDOM = {"uncommon", "rare", "very rare"}


def _in_circumstances(claim: Claim, fact: Fact) -> Finding:
    details = fact.details
    if not _LITTLE_USE.isdisjoint(claim.qualifiers):
        return Finding(UNKNOWN, (fact,))  # what so little does is not recorded
    frequency = str(details.get("frequency", ""))
    degree = str(details.get("degree", ""))
    if set(claim.qualifiers) & set(_LIMITS):
        return _within_limits(claim, fact)
    if fact.holds != YES:
        # What it does not do it does not do often.
        never = fact.holds == NO and claim.often in ("often", "always", "likely")
        same = (never or not claim.often) and set(claim.qualifiers) <= {"heavy use", "high dose", "usual dose"}
        return Finding(fact.holds if same else UNKNOWN, (fact,))
    if "within hours" in claim.qualifiers:
        return Finding(UNKNOWN, (fact,))
    if "usual dose" in claim.qualifiers and claim.often not in ("seldom", "always"):
        return Finding(_as_used(claim, fact), (fact,))
    match claim.often:
        case "often":
            # A marked effect of its action, of which no limit is recorded, is what the drug usually does.
            # So is what it is taken for.
            acting = degree == "marked" and details.get("as") in _WANTED and "when" not in details
            acting = acting or _is_its_use(claim, fact)
            usual = frequency in _OFTEN or (acting and not frequency)
            seldom = frequency in _SELDOM or (claim.detail == "verb" and _is_seldom_as_used(fact))
            return Finding(YES if usual else NO if seldom else UNKNOWN, (fact,))
        case "seldom":
            rare = frequency in _SELDOM or (degree == "slight" and not frequency)
            common = frequency in _OFTEN or degree == "marked"
            return Finding(YES if rare else NO if common else UNKNOWN, (fact,))
        case "likely":  # "a high risk of": what is recorded as seldom leaves it open
            return Finding(UNKNOWN if frequency in _SELDOM or is_of_stopping(fact) else YES, (fact,))
        case "always":
            # "Reliably raises" may be said of a marked effect that is common.
            spared = frequency not in ("", "very common") and (degree != "marked" or frequency in _SELDOM)
            return Finding(NO if spared else UNKNOWN, (fact,))
    return Finding(YES, (fact,))


def _as_used(claim: Claim, fact: Fact) -> str:
    """Return whether an effect comes at usual doses.

    That is recorded only where a degree or frequency without a limit says so, or where it is told to be seldom.
    """
    details = fact.details
    if claim.negated and claim.detail == "verb" and not claim.often and _is_seldom_as_used(fact):
        return NO
    limited = not str(details.get("when", "by action")).startswith("by action") or "dose" in details
    shown = details.get("degree") == "marked" or details.get("frequency") in _OFTEN or _is_its_use(claim, fact)
    shown = shown or (fact.object in _BY_REGULAR_USE and not claim.often)
    return YES if shown and not limited else UNKNOWN


def _is_seldom_as_used(fact: Fact) -> bool:
    """Return whether a slight effect is told to be seldom at usual doses; that it can be is not taken back."""
    told = str(fact.details.get("caveat", "")).lower()
    return fact.details.get("degree") == "slight" and "seldom at usual doses" in told


def _is_its_use(claim: Claim, fact: Fact) -> bool:
    """Return whether an effect is what a drug is taken for: "lowers blood pressure", which is not yet a low one."""
    meant = claim.detail == "verb" or fact.object not in _DIRECTIONS
    return meant and fact.details.get("as") == "therapeutic" and not _is_of_some(fact)


# What the body comes to by taking it regularly, whatever for.
_BY_REGULAR_USE = frozenset({"physical-dependence", "withdrawal", "tolerance"})
_AT_LOW_DOSES = re.compile(r"\b(?:low|small) (?:oral )?doses?\b|\bsub-?an(?:a)?esthetic")
_LITTLE_USE = frozenset({"single dose", "light use"})
# What a circumstance says, and the words of a recorded fact's ``when`` that say the same.
_LIMITS = {
    "on stopping": ("stop",),
    "opioid dependence": ("dependent on opioids", "dependence"),
    "anaesthetic dose": ("anaesthe",),
    "pregnancy": ("pregnan",),
}


def _within_limits(claim: Claim, fact: Fact) -> Finding:
    """Judge an effect said of a circumstance that the fact names too, or of one that only narrows the fact."""
    said = f"{fact.details.get('when', '')} {fact.details.get('population', '')}"
    limits = [one for one in claim.qualifiers if one != "heavy use" or "long" not in said]
    if len(limits) != 1 or limits[0] not in _LIMITS or claim.often:
        return Finding(UNKNOWN, (fact,))
    if fact.object == "precipitated-withdrawal" and limits[0] == "opioid dependence":
        return Finding(fact.holds, (fact,))  # in nobody else can it be brought on
    named = any(word in said for word in _LIMITS[limits[0]])
    if fact.holds == YES:
        natural = fact.object in ("withdrawal", "anesthesia", "precipitated-withdrawal", "neonatal-withdrawal")
        return Finding(YES if named or (natural and not said.strip()) else UNKNOWN, (fact,))
    return Finding(fact.holds if fact.object == "withdrawal" else UNKNOWN, (fact,))


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
    return found if found.holds != YES or _is_grave(kb, claim, found) else Finding(UNKNOWN, found.facts)


def _is_grave(kb: KnowledgeBase, claim: Claim, found: Finding) -> bool:
    effect = kb.subject(claim.object, "effect")
    severity = {str(fact.details.get("severity", "")) for fact in found.facts}
    if claim.object in _GRAVE_OF_SOME:  # the severity of the effect is that of the worst
        told = " ".join([item.gist for fact in found.facts for item in kb.evidence(fact)])
        marked = any(fact.details.get("degree") == "marked" for fact in found.facts)
        return marked or not severity.isdisjoint(GRAVE) or _CALLED_GRAVE.search(told.lower()) is not None
    severity |= {str(effect.details.get("severity", ""))} if effect else set()
    return not severity.isdisjoint(GRAVE)


_GRAVE_OF_SOME = frozenset({"withdrawal", "use-disorder", "dependence", "physical-dependence", "tolerance"})
_CALLED_GRAVE = re.compile(
    r"\b(?:sever|serious|danger|life.threatening|fatal|deadly|death|seizure|fits|delirium|marked)"
)


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
    if claim.detail == "protects" and claim.object in _TWO_SIDED:
        return Finding(UNKNOWN)  # methadone can bring about withdrawal, and relieves it
    found = causes(kb, claim._replace(predicate="causes", detail=""), subject)
    if claim.detail == "protects" and found.holds == YES and _is_treated(kb, claim, subject):
        return Finding(UNKNOWN, found.facts)  # what sets off seizures in some may be what they are treated with
    much = "high dose" in claim.qualifiers and any(
        "overdose" in str(fact.details.get("when", "")) for fact in found.facts
    )
    limited = claim.detail == "protects" and not much and any(_is_of_some(fact) for fact in found.facts)
    if found.holds == NO and claim.object in _FUNCTIONS:
        return found._replace(holds=YES)
    slight = bool(found.facts) and all(fact.details.get("degree") == "slight" for fact in found.facts)
    if found.holds == YES and slight and claim.object in _FUNCTIONS:
        return found._replace(holds=YES if claim.often == "often" else UNKNOWN)
    if claim.often == "often" and found.holds == UNKNOWN and claim.object in _FUNCTIONS:
        return _spared_as_a_rule(kb, claim, subject) or found
    return found._replace(holds=NO if found.holds == YES and not limited else UNKNOWN)


def _spared_as_a_rule(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding | None:
    """Judge "usually leaves breathing intact": what it does slightly at most, and "seldom at usual doses"."""
    plain = causes(kb, claim._replace(predicate="causes", detail="", often=""), subject)
    seldom = bool(plain.facts) and all(map(_is_seldom_as_used, plain.facts))
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


def _is_of_some(fact: Fact) -> bool:
    """Return whether an effect is recorded of some patients only, so that others may be spared."""
    when = str(fact.details.get("when", ""))
    usual = not when or when.startswith(("mainly", "taken by", "when taken by", "within the recommended dose"))
    return "population" in fact.details or not usual


def changes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "affects breathing": slowing it does; not slowing it might still quicken it."""
    opposite = opposite_of(kb, claim.object)
    ways = [
        causes(kb, claim._replace(predicate="causes", object=way), subject) for way in (claim.object, opposite) if way
    ]
    found = next((one for one in ways if one.holds == YES), ways[0])
    return found if found.holds in (YES, CONTESTED) else Finding(UNKNOWN, found.facts)


def withdrawal_causes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X withdrawal causes E": withdrawal itself, or an effect recorded as one of stopping X."""
    narrowed = not set(claim.qualifiers) <= {"heavy use", "on stopping"}
    seldom = claim.often == "seldom" and claim.object == "death"
    often = claim.often in ("", "often") or seldom
    if narrowed or not often or claim.degree not in ("", "gravely") or claim.place or claim.year:
        return Finding(UNKNOWN)
    if claim.object == "death":
        return withdrawal_grave(kb, claim, subject)
    if claim.degree:
        found = withdrawal_causes(kb, claim._replace(degree=""), subject)
        return found if found.holds != YES or _is_grave(kb, claim, found) else found._replace(holds=UNKNOWN)
    if claim.often:
        found = withdrawal_causes(kb, claim._replace(often=""), subject)
        effect = kb.subject(claim.object, "effect")
        grave = effect is None or effect.details.get("severity") in GRAVE
        # The grave signs are not the usual ones.
        return found._replace(holds=UNKNOWN) if grave and found.holds == YES else found
    if claim.object in ("withdrawal", "precipitated-withdrawal", "dependence", "physical-dependence"):
        facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object == "withdrawal"]
        # Withdrawal that it brings on is not its own: that of an antagonist is from opioids.
        return Finding(deciding(facts).holds, (deciding(facts),)) if facts else Finding(UNKNOWN)
    facts = [fact for fact in kb.everything(subject.id, "causes") if claim.object in within(kb, fact.object, "effect")]
    told = [fact for fact in facts if is_of_stopping(fact)]
    opposite = "" if told else opposite_of(kb, claim.object)
    against = [fact for fact in kb.everything(subject.id, "causes") if fact.object == opposite and is_of_stopping(fact)]
    if against and deciding(against).holds == YES:
        return Finding(NO, tuple(against[:1]))  # wide pupils in withdrawal are not small ones
    return Finding(deciding(told).holds, tuple(told[:1])) if told else Finding(UNKNOWN)


def is_of_stopping(fact: Fact) -> bool:
    """Return whether an effect is recorded as one of stopping the drug."""
    return re.search(r"(?<!\bfor )withdraw|stop", str(fact.details.get("when", ""))) is not None


def withdrawal_grave(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "withdrawal from X can be life-threatening" by the recorded severity."""
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object == "withdrawal" and fact.holds == YES]
    rare = [fact for fact in kb.everything(subject.id, "note") if fact.details.get("topic") == "withdrawal death"]
    if rare and claim.often in ("seldom", "often", "always"):
        return Finding(YES if claim.often == "seldom" else NO, tuple(rare[:1]))
    if claim.often not in ("", "sometimes") or claim.qualifiers:
        return Finding(UNKNOWN, tuple(facts[:1]))
    grave = [fact for fact in facts if fact.details.get("severity") == "life-threatening"]
    return Finding(YES, tuple(grave[:1])) if grave else Finding(UNKNOWN, tuple(facts[:1]))


def stopped_safely(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X can be stopped abruptly without danger": no, where grave withdrawal is recorded; else open."""
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object == claim.object and fact.holds == YES]
    grave = [fact for fact in facts if fact.details.get("severity", "serious") in GRAVE]
    if not grave:  # or where it is told that it is to be tapered
        grave = [fact for fact in kb.everything(subject.id, "note") if fact.details.get("topic") == "taper"]
    return Finding(NO, tuple(grave[:1])) if grave else Finding(UNKNOWN, tuple(facts[:1]))


def _how_common(claimed: str, fact: Fact) -> Finding:
    """Compare "a rare side effect" with the recorded frequency; neighbours on the scale are not told apart."""
    recorded = str(fact.details.get("frequency", "not known"))
    if fact.holds != YES or recorded == "not known":
        return Finding(NO if fact.holds == NO and "rare" not in claimed else UNKNOWN, (fact,))
    distance = abs(FREQUENCIES.index(claimed) - FREQUENCIES.index(recorded))
    loosely = claimed == "common" and recorded == "very common"
    return Finding(YES if distance == 0 or loosely else NO if distance > 1 else UNKNOWN, (fact,))


def relieves(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "relieves pain", "eases depression": the recorded benefit, or the use for the condition."""
    for benefit in _BENEFITS.get(claim.object, ()):
        found = causes(kb, claim._replace(predicate="causes", object=benefit), subject)
        if found.holds != UNKNOWN:
            return _unless_wholly(claim, found)
    found = Finding(UNKNOWN)
    effect = kb.subject(claim.object, "effect")
    same = kb.readings(fold(effect.name)) if effect else ()  # the condition of the same name
    for condition in dict.fromkeys([claim.object, *(one.id for one in same if one.type == "condition")]):
        if found.holds == UNKNOWN and kb.subject(condition, "condition"):
            used = claim._replace(predicate="used-for", detail="used", object=condition)
            found = used_for(kb, used, subject)
    if found.holds == UNKNOWN and effect is not None and effect.details.get("sense") == "harm":
        # What it brings about itself it does not take away.
        found = spares(kb, claim._replace(predicate="spares", detail="protects"), subject)
    if (
        found.holds == UNKNOWN
        and claim.object == "opioid-withdrawal"
        and "opioid-antagonist" in kb.ancestors(subject.id)
    ):
        # What throws people into it does not ease it; buprenorphine, which may do both, is no pure antagonist.
        thrown = [fact for fact in kb.everything(subject.id, "causes") if fact.object == "precipitated-withdrawal"]
        found = Finding(NO, tuple(thrown[:1])) if thrown and deciding(thrown).holds == YES else found
    if found.holds == YES and not _do_show_relief(claim.object, found.facts):
        return found._replace(holds=UNKNOWN)
    return _unless_wholly(claim, found)


# The benefits that relief of a symptom is recorded as.
_BENEFITS = {
    **dict.fromkeys(("pain", "severe-pain"), ("analgesia",)),
    **dict.fromkeys(("anxiety-disorder", "anxiety"), ("anxiolysis",)),
    **dict.fromkeys(("nausea-vomiting", "nausea", "vomiting"), ("antiemetic-effect",)),
    "depression": ("antidepressant-effect",),
    **dict.fromkeys(("inflammation", "peripheral-edema"), ("anti-inflammatory-effect",)),  # "reduces swelling"
    "cough": ("cough-suppression",),
    "diarrhea": ("diarrhea-relief",),
    "seizures": ("seizure-control",),
    "insomnia": ("sleep",),
    "muscle-spasms": ("muscle-relaxation",),
}


def _unless_wholly(claim: Claim, found: Finding) -> Finding:
    """Return that nothing is known of a cure where relief is recorded."""
    return found._replace(holds=UNKNOWN) if claim.detail == "wholly" and found.holds == YES else found


def _is_doubtful(use: Fact) -> bool:
    return status(use) == "off-label" and use.details.get("strength") not in ("strong", "moderate")


def boxed(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X has a boxed warning for E"."""
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.holds in (YES, CONTESTED)]
    facts = [fact for fact in facts if claim.object in ("", *within(kb, fact.object, "effect"))]
    boxed = [fact for fact in facts if fact.details.get("boxed") == "yes"]
    told = [fact for fact in facts if str(fact.details.get("caveat", "")).startswith("In the US") and _tells_box(fact)]
    if subject.type == "class" or (told and not claim.brand and _is_pain_medicine(kb, subject, told[0])):
        # What most labels of a class carry is told in the caveat, so that no member without one inherits it.
        boxed += told or [fact for fact in facts if subject.type == "class" and _tells_box(fact)]
    if boxed:
        return Finding(YES, tuple(boxed))
    none = [fact for fact in kb.facts(subject.id, "note") if fact.details.get("topic") == "no boxed warning"]
    return Finding(NO, tuple(none[:1])) if none and not claim.brand else Finding(UNKNOWN, tuple(facts[:1]))


def _tells_box(fact: Fact) -> bool:
    return "boxed warning" in str(fact.details.get("caveat", ""))


def _is_pain_medicine(kb: KnowledgeBase, subject: Subject, told: Fact) -> bool:
    """Return whether it is one of the "opioid pain medicines" of a class's caveat: approved in the US for pain."""
    uses = [fact for fact in kb.facts(subject.id, "used-for") if status(fact) == "approved" and fact.holds == YES]
    here = [fact for fact in uses if "US" in fact.details.get("in", [])]
    painful = any("pain" in name for fact in here for name in within(kb, fact.object, "condition"))
    return told.subject == "opioid" and painful


def overdose(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "an overdose of X causes E"."""
    facts = [
        fact
        for fact in kb.everything(subject.id, "overdose-causes")
        if claim.object in within(kb, fact.object, "effect")
    ]
    if claim.qualifiers or not facts:
        return Finding(UNKNOWN)
    fact = deciding(facts)
    if claim.often == "often" and fact.holds == YES and str(fact.details.get("when", "")).startswith("by action"):
        return Finding(YES, (fact,))  # what the drug does by the way it works, too much of it does as a rule
    if claim.often:  # what it does not do it does not do often either
        return Finding(NO if fact.holds == NO and claim.often in ("often", "always") else UNKNOWN, (fact,))
    return Finding(fact.holds, (fact,))
