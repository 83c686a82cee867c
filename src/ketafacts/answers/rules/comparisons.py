"""Comparisons of two drugs: strength, and degrees of one effect."""

from collections.abc import Iterable

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, span
from ketafacts.answers.rules.spared import ABUSED, spared
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import AS_KIND, Claim

# The class of the opioids that are called weak.
_WEAK = "step-two-opioid"
_VERY_STRONG = 10  # times morphine
# Of these the degrees are too coarse to call two drugs alike.
_ROUGHLY = frozenset({"overdose", "gastrointestinal-ulcer", "use-disorder"})
# What studies have given several drugs a score for, and how many times another score makes a difference.
_SCORED = frozenset({"use-disorder"})
_APART, _FAR_APART = 1.25, 1.75  # the second denies that they are alike: studies weigh differently
_MOSTLY = ">50"  # "in most people": as all comparisons are meant
_DEGREES = {"slight": 1, "moderate": 2, "marked": 3}
_SLIGHT_OR_NONE = 0.5  # less than what others do moderately, and neither like nor unlike what is slight or denied


def compared(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is stronger than Y", or "X causes more E than Y" by the recorded degrees."""
    other = kb.subject(claim.other)
    if other is None or other.id == subject.id or claim.often not in ("", _MOSTLY) or claim.qualifiers:
        return Finding(UNKNOWN)
    if claim.object == "potency":
        return _potency(kb, claim, subject, other)
    if claim.object in _SCORED and (found := _by_scores(kb, claim, subject, other)):
        return found
    if claim.object == "abuse":
        return _by_schedule(kb, claim, subject, other)
    one, two = (_effect_degree(kb, party, claim.object) for party in (subject, other))
    if one is None or two is None:
        return _had_by_one(kb, claim, subject, other)
    facts = (one[1], two[1])
    difference = one[0] - two[0]
    if abs(difference) < 1 and CONTESTED in (one[1].holds, two[1].holds):
        return Finding(UNKNOWN, facts)
    if claim.direction == 0 and claim.object not in _ROUGHLY:
        return Finding(YES if difference == 0 else NO, facts)
    if claim.direction == 0:
        return Finding(NO if difference else UNKNOWN, facts)
    if difference == 0:
        return Finding(UNKNOWN, facts)
    return Finding(YES if (difference > 0) == (claim.direction > 0) else NO, facts)


def _had_by_one(kb: KnowledgeBase, claim: Claim, subject: Subject, other: Subject) -> Finding:
    """Judge by an effect that is recorded of one of the two, however strong, and denied of the other."""
    told = [_holds(kb, one, claim.object) for one in (subject, other)]
    holds = [found[0] for found in told]
    if sorted(holds) != sorted((YES, NO)):
        return Finding(UNKNOWN)
    facts = tuple(fact for _, fact in told if fact)
    return Finding(YES if claim.direction and (holds[0] == YES) == (claim.direction > 0) else NO, facts)


def _holds(kb: KnowledgeBase, subject: Subject, effect: str) -> tuple[str, Fact | None]:
    """Return whether a drug has an effect, with the fact that says so.

    A medicine of which no misuse is recorded, and which the law does not control, does not cause addiction: drugs are
    scheduled by their potential for abuse (21 USC 811(c)).
    """
    caused = kb.everything(subject.id, "causes")
    for fact in caused:
        if fact.object == effect:
            return fact.holds, fact
    if effect in _SCORED and (found := spared(kb, subject, effect)):
        return NO, found.facts[0]
    if effect not in _SCORED or any(fact.object in ABUSED and fact.holds != NO for fact in caused):
        return UNKNOWN, None
    free = [f for f in kb.facts(subject.id, "scheduled-as") if f.details.get("schedule") == "not scheduled"]
    approved = any(fact.details.get("status") == "approved" for fact in kb.facts(subject.id, "used-for"))
    return (NO, free[0]) if approved and [f.object for f in free] == ["US"] else (UNKNOWN, None)


def _by_scores(kb: KnowledgeBase, claim: Claim, subject: Subject, other: Subject) -> Finding | None:
    """Judge by the studies that gave both a score: contested where they disagree, None where none sets them apart."""
    one, two = (_scores(kb, party, claim.object) for party in (subject, other))
    found = {study: one[study][0] / two[study][0] for study in one if study in two and two[study][0] > 0}
    facts = tuple(dict.fromkeys(party[study][1] for study in found for party in (one, two)))
    if not any(ratio >= _APART or ratio <= 1 / _APART for ratio in found.values()):
        return None
    if min(found.values()) < 1 < max(found.values()):
        return Finding(CONTESTED, facts)
    if not claim.direction:
        far = any(ratio >= _FAR_APART or ratio <= 1 / _FAR_APART for ratio in found.values())
        return Finding(NO if far else UNKNOWN, facts)
    return Finding(YES if (max(found.values()) > 1) == (claim.direction > 0) else NO, facts)


# The potential for abuse that US law finds in the drugs of its schedules (21 USC 812(b)): high in I and II, and less in
# each of the others than in those above it.
_POTENTIAL = {"I": 4, "II": 4, "III": 3, "IV": 2, "V": 1}


def _by_schedule(kb: KnowledgeBase, claim: Claim, subject: Subject, other: Subject) -> Finding:
    """Judge "has a lower potential for abuse than" by the schedules of US law, where they differ in what they find."""
    found: list[tuple[int, Fact]] = []
    for party in (subject, other):
        told = [fact for fact in kb.everything(party.id, "scheduled-as") if fact.object == "US" and fact.holds == YES]
        ranks = {_POTENTIAL.get(str(fact.details.get("schedule", "")), 0) for fact in told}
        if len(ranks) != 1 or 0 in ranks:
            return Finding(UNKNOWN)
        found.append((ranks.pop(), told[0]))
    difference, facts = found[0][0] - found[1][0], (found[0][1], found[1][1])
    if not difference or not claim.direction:
        return Finding(UNKNOWN, facts)
    return Finding(YES if (difference > 0) == (claim.direction > 0) else NO, facts)


def _scores(kb: KnowledgeBase, subject: Subject, effect: str) -> dict[str, tuple[float, Fact]]:
    """Return the score that each study gave a drug, or its class, for an effect, with the fact."""
    found: dict[str, tuple[float, Fact]] = {}
    for fact in [fact for line in (subject.id, *kb.ancestors(subject.id)) for fact in kb.facts(line, "causes")]:
        if fact.object == effect and fact.holds == YES:
            for score in fact.details.get("scores", ()):
                found.setdefault(str(score["by"]), (span(str(score["value"]))[0], fact))
    return found


def _effect_degree(kb: KnowledgeBase, subject: Subject, effect: str) -> tuple[float, Fact] | None:
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object == effect]
    for fact in facts:
        if fact.holds == NO:
            return 0, fact
        degree = _DEGREES.get(str(fact.details.get("degree", "")))
        if fact.holds == CONTESTED and fact.details.get("degree") == "slight":
            return _SLIGHT_OR_NONE, fact
        if fact.holds == YES and degree:
            return degree, fact
    return None


# Times morphine, of which at most so much is called weak at the receptor: codeine, tramadol, meperidine by the dose.
_WEAKLY = 0.3


# What shows how strong a member of the class is.
_SHOWN_BY = {"stimulant": "stimulation", "sedative": "sedation", "cns-depressant": "sedation"}


def strength(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "a strong opioid": at least as potent as morphine, "a very strong one": many times.

    "A weak one" is of the second step of the pain ladder.
    That it takes more milligrams than of morphine makes no opioid a weak one: so it is with pethidine.
    """
    found = times_morphine(kb, subject.id)
    if "opioid" not in kb.ancestors(subject.id):
        return _marked(kb, claim, subject)
    steps = tuple(fact for fact in kb.facts(subject.id, "is-a") if fact.object == _WEAK)
    if claim.detail == "at a target" and claim.object == "weak" and found and found[1] <= _WEAKLY and found[2]:
        return Finding(YES, (found[2],))  # "a weak mu agonist" is pharmacology, and not the pain ladder's
    if steps and steps[0].holds == CONTESTED:
        return Finding(CONTESTED, steps)
    if steps:
        return Finding(YES if claim.object == "weak" else NO, (*steps, *((found[2],) if found and found[2] else ())))
    if found is None or found[0] < 1 or (claim.object == "very strong" and found[0] < _VERY_STRONG):
        return Finding(UNKNOWN)
    facts = (found[2],) if found[2] else tuple(kb.facts(subject.id, "is-a")[:1])
    return Finding(YES if claim.object in ("strong", "very strong") else NO, facts)


def _marked(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "a powerful stimulant": its stimulation is recorded to be marked."""
    effect = _SHOWN_BY.get(claim.detail.removeprefix(AS_KIND)) if claim.object == "strong" else None
    shown = _effect_degree(kb, subject, effect) if effect else None
    return Finding(YES, (shown[1],)) if shown and shown[0] == _DEGREES["marked"] else Finding(UNKNOWN)


def _potency(kb: KnowledgeBase, claim: Claim, subject: Subject, other: Subject) -> Finding:
    one, two = times_morphine(kb, subject.id), times_morphine(kb, other.id)
    if claim.form not in ("", "oral") and any(_by_mouth(kb, drug.id) for drug in (subject, other)):
        return Finding(UNKNOWN)
    direct = [fact for fact in kb.facts(subject.id, "potency") if fact.object == other.id and fact.holds == YES]
    if direct:
        low, high = span(str(direct[0].details.get("times", "")))
        return _ratio(claim, low, high, (direct[0],))
    turned = [fact for fact in kb.facts(other.id, "potency") if fact.object == subject.id and fact.holds == YES]
    if turned:
        low, high = span(str(turned[0].details.get("times", "")))
        return _ratio(claim, 1 / high, 1 / low, (turned[0],)) if low > 0 else Finding(UNKNOWN)
    if one is None or two is None:
        one, two = _beside_another(kb, subject.id, other.id)
    if (one is None or two is None) and not claim.year:  # how many times is not made up of two figures
        one, two = (times_morphine(kb, drug.id) or _by_a_third(kb, drug.id) for drug in (subject, other))
    if one is None or two is None:
        return Finding(UNKNOWN)
    return _ratio(claim, one[0] / two[1], one[1] / two[0], tuple(fact for fact in (one[2], two[2]) if fact))


def _by_mouth(kb: KnowledgeBase, drug: str) -> bool:
    """Return whether a recorded potency is that of what is swallowed: injected, the two may compare otherwise."""
    return any("taken by mouth" in str(fact.details.get("basis", "")) for fact in kb.facts(drug, "potency"))


_ALIKE = 1.5  # times: what is that much stronger is no longer as strong
_Times = tuple[float, float, Fact | None]


def _beside_another(kb: KnowledgeBase, one: str, two: str) -> tuple[_Times | None, _Times | None]:
    """Return how many times a third drug both are, where both are measured by it: steroids by hydrocortisone."""
    first, second = (_times_others(kb, drug) for drug in (one, two))
    for third in sorted(first.keys() & second.keys()):
        return first[third], second[third]
    return None, None


def _by_a_third(kb: KnowledgeBase, drug: str) -> _Times | None:
    """Return how many times morphine a drug is by another: 250 times heroin, which is 1.5 to 3 times morphine."""
    for third, (low, high, fact) in _times_others(kb, drug).items():
        if found := times_morphine(kb, third):
            return low * found[0], high * found[1], fact
    return None


def _times_others(kb: KnowledgeBase, drug: str) -> dict[str, _Times]:
    found: dict[str, _Times] = {}
    for fact in kb.facts(drug, "potency"):
        low, high = span(str(fact.details.get("times", "")))
        if fact.holds == YES and low > 0:
            found[fact.object] = (low, high, fact)
    return found


def times_morphine(kb: KnowledgeBase, subject: str) -> _Times | None:
    """Return the least and the most that a drug is recorded to be stronger than morphine, and the fact."""
    if subject == "morphine":
        return 1.0, 1.0, None
    for fact in kb.facts(subject, "potency"):
        if fact.object == "morphine" and fact.holds == YES:
            low, high = span(str(fact.details.get("times", "")))
            return (low, high, fact) if low > 0 else None
    parts = [fact.object for fact in kb.facts(subject, "contains") if fact.holds == YES]
    known = [found for part in parts if (found := times_morphine(kb, part))]
    return known[0] if len(known) == 1 else None  # a product is as strong as the one opioid in it


def _ratio(claim: Claim, low: float, high: float, facts: Iterable[Fact]) -> Finding:
    facts = tuple(facts)
    if low <= 0:
        return Finding(UNKNOWN)
    if claim.year:
        # "50 times more potent": right within the recorded range, wrong when off by more than three times.
        claimed_low, claimed_high = span(claim.year)
        if claimed_high <= 0:  # nothing that could be read as a number of times
            return Finding(UNKNOWN, facts)
        if claim.direction < 0:
            low, high = 1 / high, 1 / low
        if claimed_high >= low * 0.99 and claimed_low <= high * 1.01:
            near = claimed_high <= high * 2 and claimed_low >= low / 10  # "50 to 1000 times" says another thing
            return Finding(YES if near else UNKNOWN, facts)
        far = claimed_low > high * 3 or claimed_high < low / 3
        return Finding(NO if far else UNKNOWN, facts)
    if claim.direction == 0 and low * _ALIKE > 1 and high < _ALIKE:  # "as strong as": nearly so is so, or left open
        return Finding(YES if low <= 1 <= high else UNKNOWN, facts)
    if low > 1:
        return Finding(YES if claim.direction > 0 else NO, facts)
    if high < 1:
        return Finding(YES if claim.direction < 0 else NO, facts)
    return Finding(UNKNOWN, facts)
