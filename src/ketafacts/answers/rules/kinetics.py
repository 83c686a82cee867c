"""Routes, and how long a drug acts and stays."""

import re
from collections.abc import Sequence

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.absorption import is_told_unabsorbed
from ketafacts.answers.rules.finding import Finding, deciding, minutes, own_notes, status
from ketafacts.answers.rules.forms import INJECTED, KINDS_INJECTED, OF_NO_PRODUCT, no_product, tells
from ketafacts.answers.rules.products import FELT, names_product, sole_route
from ketafacts.answers.rules.spans import Recorded, Span, is_by, of_the_peak, recorded_time, times_in
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import MISUSED
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.routes import ABSORBED, CAPSULE, DRUNK, TABLET
from ketafacts.language.lexicon.times import CHIEF_EFFECTS

# In which a drug is also taken against all advice; that no medicine is made for it tells nothing of that.
_MISUSED = frozenset({"intranasal", "smoked", "inhaled", *INJECTED, "rectal", "buccal"})


def given_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is given by route R", "comes as" a form of it (``form``), is given only so, or as a rule (``plain``)."""
    routes = lexicon.ROUTES_MEANT.get(claim.object, (claim.object,))
    every = kb.facts(subject.id, "given-by")
    marketed = [fact for fact in every if status(fact) not in OF_NO_PRODUCT and fact.holds == YES]
    facts = [fact for fact in every if fact.object in routes]
    told = tuple(kb.facts(subject.id, "all-routes"))
    if not facts and (denied := _denied_of_its_kind(kb, subject, routes)):
        return Finding(NO, denied)
    if not facts:
        abused = any(fact.object in ("abuse", "use-disorder") for fact in kb.everything(subject.id, "causes"))
        # "Can be snorted" may be said of what some do; "is snorted" of a medicine that nobody misuses may not.
        open_to = claim.object in _MISUSED and not claim.detail.startswith("form") and (abused or not claim.detail)
        if claim.detail == "plain" and claim.object in INJECTED:
            open_to = not KINDS_INJECTED.isdisjoint(kb.ancestors(subject.id))
        return Finding(NO, (*told, *marketed[:2])) if told and marketed and not open_to else Finding(UNKNOWN)
    kinds = {status(fact) for fact in facts}
    form = claim.detail.removeprefix("form").strip() if claim.detail.startswith("form") else ""
    if claim.detail.startswith(("form", "only")) and kinds <= OF_NO_PRODUCT:
        # Given so in studies: no tablet of it is sold. Off-label: a pharmacy may make one, which is not its product.
        holds = NO if marketed and "off-label" not in kinds else UNKNOWN
        return Finding(holds, tuple(facts), no_product(subject, facts[0]))
    misused = tuple(fact for fact in facts if status(fact) == MISUSED)
    if misused and claim.detail in ("", "plain"):
        return Finding(UNKNOWN if claim.detail else YES, misused)
    if kinds <= OF_NO_PRODUCT - {"off-label"}:
        # That it "can be" is neither here nor there; what it is as a rule is another way.
        return Finding(NO if claim.detail == "plain" and marketed else UNKNOWN, tuple(facts))
    if claim.detail.startswith("form") and not _comes_as(kb, claim, subject, form, facts):
        return Finding(UNKNOWN, tuple(facts))  # given so, but perhaps in another form, or as no product
    first = deciding(facts)
    if claim.detail == "only" and first.holds == YES:
        others = tuple([fact for fact in marketed if fact.object not in routes][:2])
        # "Insulin must be injected": one of them is breathed in.
        held = UNKNOWN if subject.type == "class" else NO
        return Finding(held, others) if others else Finding(YES if told else UNKNOWN, (*told, first))
    unsaid = not first.details.get("bioavailability") or is_told_unabsorbed(kb, first)
    if claim.detail == ABSORBED and first.holds == YES and unsaid:
        return Finding(UNKNOWN, (first,))  # swallowed vancomycin stays in the gut
    # Of several ways to inject, that of a product may be any.
    return Finding(first.holds, tuple(dict.fromkeys([first, *(fact for fact in facts if fact.holds == first.holds)])))


def _denied_of_its_kind(kb: KnowledgeBase, subject: Subject, routes: Sequence[str]) -> tuple[Fact, ...]:
    """Return what is denied of the whole kind: no antibody is given by mouth."""
    every = [fact for fact in kb.everything(subject.id, "given-by") if fact.inherited_from and fact.holds == NO]
    denied = tuple(fact for fact in every if fact.object in routes)
    return denied if len(denied) == len(routes) else ()


def _comes_as(kb: KnowledgeBase, claim: Claim, subject: Subject, form: str, facts: Sequence[Fact]) -> bool:
    """Return whether a drug that is given by a route comes in the form named: a source says so, or most such do.

    Of one product that is no reason to deny that it is no tablet: Prozac is a capsule.
    """
    if form and (any(tells(kb, fact, (form,)) for fact in facts) or _is_named_by(kb, subject, form)):
        return True
    if all(tells(kb, fact, ("snorted", "sniffed", "smoked")) for fact in facts):
        return False
    if subject.kind == "substance" and not any(name.kind in ("brand", "veterinary") for name in kb.names_of(subject)):
        return False  # taken so, but sold as no medicine
    supposed = form == TABLET and not (claim.brand and claim.negated)
    return not form or (supposed and not any(tells(kb, fact, (CAPSULE, DRUNK)) for fact in facts))


def _is_named_by(kb: KnowledgeBase, subject: Subject, form: str) -> bool:
    """Return whether a form is part of a name of the drug: "fentanyl lollipop"."""
    names = (name for name in kb.names_of(subject) if name.kind not in ("street", "slang"))  # "ice cream" is no cream
    return any(fold(name.name).endswith(f" {form}") for name in names)


def lasts(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Compare a half-life, onset or duration with the recorded ones; a time far from all of them is wrong."""
    if claim.degree == FELT:
        found = lasts(kb, claim._replace(degree=""), subject)
        return found._replace(holds=UNKNOWN) if found.holds == NO and _is_medical(kb, subject, found.facts) else found
    claim = _by_its_way(kb, claim, subject)
    low, high = minutes(claim.year)
    if claim.detail == "interval" and low > 0 and (noted := _by_note(kb, claim, subject, low, high)):
        return noted
    if claim.detail == "interval" and claim.place and (never := _never_so(kb, claim, subject)):
        return never
    facts = _of_the_time(kb, claim, subject)
    if claim.detail == "full":
        return _at_full_effect(claim, subject, facts, high)
    recorded = [(span, fact) for fact in facts for span in times_in(str(fact.details[claim.object]))]
    if not recorded or low <= 0:
        return Finding(UNKNOWN)
    if claim.object == "onset":
        felt = [(span, fact) for span, fact in recorded if not of_the_peak(fact)]
        if not felt:
            return _before_the_peak(claim, subject, recorded, low)
        recorded = felt
    return _by_kind(claim, subject, recorded, low, high)


def _never_so(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding | None:
    """Return that it is not given in that way at all, however often: "Vivitrol is taken by mouth once a day"."""
    sole = sole_route(kb, subject, claim.brand) if claim.brand else None
    routes = lexicon.ROUTES_MEANT.get(claim.place, (claim.place,))
    if sole and sole.object not in routes:
        return Finding(NO, (sole,))
    if claim.brand:
        return None  # of the substance there may be other products
    found = given_by(kb, Claim(subject.id, "given-by", claim.place, detail="plain"), subject)
    return found if found.holds == NO else None


def _by_kind(claim: Claim, subject: Subject, recorded: Recorded, low: float, high: float) -> Finding:
    """Judge a time by what is said with it: that it stays so long, at which intervals, at most or at least."""
    if claim.detail.startswith(("stays", "gone")):
        return _in_the_body(claim, subject, recorded, low, high)
    if claim.detail == "interval":
        return _at_intervals(claim, subject, recorded, low, high)
    if claim.detail.startswith("soon "):
        # "Within hours" is less than a day, and not a matter of seconds.
        least = lexicon.UNITS_OF_TIME[claim.detail.removeprefix("soon ")] / 2
        found = _bounded(claim._replace(detail="under"), subject, recorded, high)
        if found.holds == UNKNOWN and all(shortest >= high for (shortest, _), _ in recorded):
            return found._replace(holds=NO)  # what takes an hour or two does not work within minutes
        slow_enough = found.holds != YES or any(longest >= least for (_, longest), _ in recorded)
        return found if slow_enough else Finding(UNKNOWN, found.facts)
    if claim.detail.startswith("some "):
        return _in_such_units(claim, subject, recorded)
    if claim.detail in ("under", "over"):
        return _bounded(claim, subject, recorded, high if claim.detail == "under" else low)
    return _compared(claim, subject, recorded, low, high)


def _by_its_way(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Claim:
    """Return a claim with the way that the name tells: "transdermal fentanyl works within …" is not of injections."""
    if claim.object != "onset" or claim.place or not claim.form:
        return claim
    ways = {fact.object for fact in kb.facts(subject.id, "given-by")}
    return claim._replace(place=claim.form) if claim.form in ways else claim


_RHYTHM = re.compile(
    r"(once|twice|three times) (?:a|per|every) (day|week|month)|every (\d+|two|three|four|six)? ?(?:to (\d+) )?"
    r"(hours|days|weeks|months|day|week|month)"
)
_COUNTS = {"once": 1.0, "twice": 2.0, "three times": 3.0, "two": 2.0, "three": 3.0, "four": 4.0, "six": 6.0}


def _is_medical(kb: KnowledgeBase, subject: Subject, facts: Sequence[Fact]) -> bool:
    """Return whether times may be those of a medicine's effect as such; nobody smokes one as a medicine."""
    is_medicine = any(name.kind in ("brand", "veterinary") for name in kb.names_of(subject))
    return is_medicine and any(fact.object != "smoked" for fact in facts)


def _by_note(kb: KnowledgeBase, claim: Claim, subject: Subject, low: float, high: float) -> Finding | None:
    """Judge how often it is given by a note that says so; a time far from all that it says is wrong."""
    found = [_by_one_note(note, low, high) for note in _interval_notes(kb, claim, subject)]
    told = [one for one in found if one]
    # Where the products differ, and none was named, nothing is said of the substance.
    return told[0] if told and len(told) == len(found) and len({one.holds for one in told}) == 1 else None


def _interval_notes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> list[Fact]:
    """Return the notes on how often it is given: those of the product that was named, or those of no product."""
    notes = own_notes(kb, subject.id, "interval")
    if claim.place:  # "is injected once a week"
        ways = lexicon.INJECTIONS if claim.place == "injection" else (claim.place,)
        notes = [note for note in notes if note.details.get("route") in ways]
    if not claim.brand:
        return notes
    own = [note for note in notes if note.details.get("product") and names_product(note, claim.brand)]
    return own or [note for note in notes if not note.details.get("product")]


def _by_one_note(note: Fact, low: float, high: float) -> Finding | None:
    """Judge a time by one note: one of those it says is right, a time far from all of them is wrong."""
    spans: list[Span] = []
    for times_a, period, first, last, unit in _RHYTHM.findall(note.object.lower()):
        each = lexicon.UNITS_OF_TIME[period or unit]
        least = _COUNTS.get(first, float(first) if first.isdecimal() else 1.0)
        most = float(last) if last else least
        spans.append((each / _COUNTS[times_a],) * 2 if times_a else (least * each, most * each))
    if any(low <= longest * 1.15 and high >= shortest * 0.85 for shortest, longest in spans):
        return Finding(YES, (note,))
    usual = note.details.get("when")  # what is only the usual way denies no other
    if spans and not usual and all(low >= longest * 2 or high <= shortest / 2 for shortest, longest in spans):
        return Finding(NO, (note,))
    return None


def _of_the_time(kb: KnowledgeBase, claim: Claim, subject: Subject) -> list[Fact]:
    """Return the facts that say how soon or how long: of the route, or of the effect, that the claim names."""
    key = claim.object
    timed = [fact for fact in kb.everything(subject.id, "causes") if fact.details.get(key) and fact.holds == YES]
    if claim.other:
        own = [fact for fact in timed if fact.object == claim.other and not claim.place]
        if own or not _is_its_aim(kb, subject, claim.other):
            return own
    facts = [fact for fact in kb.facts(subject.id, "given-by") if fact.details.get(key)]
    if claim.brand:
        facts = [fact for fact in facts if names_product(fact, claim.brand)] or facts
    if not facts and not claim.place:
        # Where no route has a time of its own, what it chiefly does has.
        return [fact for fact in timed if fact.details.get("as") == "therapeutic"]
    if claim.place:
        facts = [fact for fact in facts if is_by(claim.place, fact)]
    return facts


def _is_its_aim(kb: KnowledgeBase, subject: Subject, effect: str) -> bool:
    """Return whether an effect is what the drug is given for, so that it comes as soon as the drug works."""
    recorded = kb.everything(subject.id, "causes")
    if effect in CHIEF_EFFECTS:  # one of them comes with the others, where it is not denied
        denied = any(fact.object == effect and fact.holds == NO for fact in recorded)
        return not denied and any(fact.object in CHIEF_EFFECTS and fact.holds == YES for fact in recorded)
    facts = [fact for fact in recorded if fact.object == effect and fact.holds == YES]
    return any(fact.details.get("as") == "therapeutic" for fact in facts)


_DAY = 1440.0


def _before_the_peak(claim: Claim, subject: Subject, recorded: Recorded, low: float) -> Finding:
    """Judge when it is felt by when it is at its height: earlier, nobody recorded by how much."""
    late = all(low > longest * 2 for (_, longest), _ in recorded) and claim.detail in ("", "over")
    # What is at its height after half a day is not felt within the hour.
    at_once = claim.detail in ("within", "under", "soon minutes", "soon seconds") and low <= _DAY / 24
    early = at_once and all(shortest >= _HALF_A_DAY for (shortest, _), _ in recorded)
    first = recorded[0][1]
    return Finding(NO if late or early else UNKNOWN, (first,), recorded_time(subject.name, "onset", first))


# Onsets by which a drug is called fast, or slow, whatever one asks for; between them it depends.
_FAST, _NOT_AT_ONCE = 15.0, 10.0
_RAPID = ("rapid", "minutes", "within minutes", "a few minutes")  # an onset in so many words
_HALF_A_DAY = 720.0  # what is at its height no sooner is not felt at once


def acts_soon(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X acts quickly", "slowly" and "at once" by onsets that leave no doubt."""
    if claim.brand or claim.qualifiers:
        return Finding(UNKNOWN)
    facts = _of_the_time(kb, claim._replace(object="onset", place=claim.place or claim.form), subject)
    told = [(span, fact) for fact in facts for span in times_in(str(fact.details["onset"]))]
    times = [(span, fact) for span, fact in told if not of_the_peak(fact)]
    if facts and all(str(fact.details["onset"]).startswith(_RAPID) for fact in facts):
        holds = {"fast": YES, "slow": NO}.get(claim.object, UNKNOWN)
        return Finding(holds, tuple(facts[:1]), recorded_time(subject.name, "onset", facts[0]))
    if not times and told and claim.object != "slow" and all(low >= _HALF_A_DAY for (low, _), _ in told):
        return Finding(NO, tuple(facts[:1]), recorded_time(subject.name, "onset", facts[0]))
    if not times:
        weeks = [fact for fact in facts if re.search(r"\b(?:several|some|few|\d+) weeks", str(fact.details["onset"]))]
        holds = {"slow": YES}.get(claim.object, NO) if weeks and len(weeks) == len(facts) else UNKNOWN
        return Finding(holds, tuple(facts[:1]), recorded_time(subject.name, "onset", facts[0]) if facts else "")
    low, high = min(low for (low, _), _ in times), max(high for (_, high), _ in times)
    fast, slow = high <= _FAST, low >= _DAY
    holds = {
        "fast": YES if fast else NO if slow else UNKNOWN,
        "slow": YES if slow else NO if fast else UNKNOWN,
        "at once": YES if high <= 1 else NO if low >= _NOT_AT_ONCE else UNKNOWN,
    }[claim.object]
    fact = times[0][1]
    return Finding(holds, (fact,), recorded_time(subject.name, "onset", fact))


def _at_full_effect(claim: Claim, subject: Subject, facts: list[Fact], high: float) -> Finding:
    """Judge "works fully within T": by when it is at its height, and never before it has begun."""
    begun = [(span, fact) for fact in facts for span in times_in(str(fact.details[claim.object]))]
    peaks = [(span, fact) for span, fact in begun if of_the_peak(fact)]
    if not begun or high <= 0:
        return Finding(UNKNOWN, tuple(facts[:1]))
    early = all(low > high for (low, _), _ in begun)
    reached = bool(peaks) and all(longest <= high for (_, longest), _ in peaks)
    fact = (peaks or begun)[0][1]
    holds = NO if early else YES if reached else UNKNOWN
    return Finding(holds, (fact,), recorded_time(subject.name, claim.object, fact))


def _compared(claim: Claim, subject: Subject, recorded: Recorded, low: float, high: float) -> Finding:
    """Judge a time or a span by whether it is near a recorded one, or far from them all."""
    for (shortest, longest), fact in recorded:
        if claim.detail == "within" and high < 0.85 * (shortest + longest) / 2:
            continue  # in few so soon
        if high >= shortest * 0.85 and low <= longest * 1.15 and (high - low) <= 3 * max(longest - shortest, low):
            return Finding(YES, (fact,), recorded_time(subject.name, claim.object, fact))
    if claim.detail == "within":
        # At most so long, and not so much less that nobody would say it of it.
        soon = next((fact for (_, longest), fact in recorded if longest <= high <= 3 * longest), None)
        if soon:
            return Finding(YES, (soon,), recorded_time(subject.name, claim.object, soon))
    far = all(
        (low > longest * 2 and claim.detail != "within") or high < shortest / 2 for (shortest, longest), _ in recorded
    )
    nearest = tuple(fact for _, fact in recorded[:2])
    far = far and not _is_as_of_a_slow_form(claim, nearest, low, high)
    return Finding(NO if far else UNKNOWN, nearest, recorded_time(subject.name, claim.object, nearest[0]))


def _is_as_of_a_slow_form(claim: Claim, facts: Sequence[Fact], low: float, high: float) -> bool:
    """Return whether a time of hours may be that of slow tablets, where those that act at once are recorded."""
    told = any("immediate release" in str(fact.details.get(claim.object, "")) for fact in facts)
    return told and low > _DAY / 24 and high <= _DAY


def _in_the_body(claim: Claim, subject: Subject, recorded: Recorded, low: float, high: float) -> Finding:
    """Judge how long it stays in the body, or when it has left it, by its half-life.

    After one half-life half of it is there: it stays for longer. After three an eighth is left, and after six a
    hundredth; a trace may be found for longer than anyone says.
    """
    shortest, longest = min(span[0] for span, _ in recorded), max(span[1] for span, _ in recorded)
    facts = tuple(dict.fromkeys(fact for _, fact in recorded))[:2]
    reason = recorded_time(subject.name, claim.object, facts[0])
    if claim.detail == "gone":
        holds = NO if high <= shortest else YES if 5 * longest <= low and high <= 15 * longest else UNKNOWN
    else:
        more = claim.detail == "stays over" or claim.detail.startswith("stays some")
        least = 0.0 if more else 3 * shortest
        holds = YES if least <= low and high <= 6 * longest else UNKNOWN
        if claim.detail.startswith("stays some") and shortest >= _SAID_IN[claim.detail.split()[-1]][1]:
            holds = NO  # of what stays for months nobody says that it does for hours
    return Finding(holds, facts, reason)


def _at_intervals(claim: Claim, subject: Subject, recorded: Recorded, low: float, high: float) -> Finding:
    """Judge how often it is given by how long one dose is recorded to last: a patch, a depot, a tablet."""
    facts = tuple(dict.fromkeys(fact for _, fact in recorded))[:2]
    reason = recorded_time(subject.name, claim.object, facts[0])
    if any(low <= longest * 1.15 and high >= shortest * 0.85 for (shortest, longest), _ in recorded):
        return Finding(YES, facts, reason)
    lasting = all(shortest >= _DAY for (shortest, _), _ in recorded)
    far = all(low > longest * 2 or high < shortest / 2 for (shortest, longest), _ in recorded)
    told = bool(claim.place or claim.brand)
    swallowed = all(fact.object == "oral" for _, fact in recorded)
    too_often = swallowed and all(high <= shortest / 2 for (shortest, _), _ in recorded)
    return Finding(NO if (lasting and far and told) or too_often else UNKNOWN, facts, reason)


# Of how long one says that it is minutes, or days: up to how many of them, and from how many on nobody does.
_SAID_IN = {
    "seconds": (2.0, 10.0),
    "minutes": (120.0, 360.0),
    "hours": (72 * 60.0, 120 * 60.0),
    "days": (60 * _DAY, 120 * _DAY),
    "weeks": (180 * _DAY, 730 * _DAY),
}


def _in_such_units(claim: Claim, subject: Subject, recorded: Recorded) -> Finding:
    """Judge "lasts hours", "takes weeks to work": more than one of them, and not so many that others are named."""
    unit = claim.detail.split()[-1]
    least = lexicon.UNITS_OF_TIME[unit]
    most, too_many = _SAID_IN.get(unit, (float("inf"), float("inf")))
    nearest = tuple(dict.fromkeys(fact for _, fact in recorded))[:2]
    right = [longest >= least and shortest <= most for (shortest, longest), _ in recorded]
    wrong = [longest < least or shortest >= too_many for (shortest, longest), _ in recorded]
    few = [longest < least for (_, longest), _ in recorded]
    holds = NO if all(wrong) else YES if all(right) or (any(right) and not any(few)) else UNKNOWN
    return Finding(holds, nearest, recorded_time(subject.name, claim.object, nearest[0]))


def _bounded(claim: Claim, subject: Subject, recorded: Recorded, bound: float) -> Finding:
    """Judge "less than an hour" and "more than a day": right when every recorded time is, wrong when none is."""
    if claim.detail == "under":
        inside = [longest <= bound for (_, longest), _ in recorded]
        outside = [shortest > bound for (shortest, _), _ in recorded]
    else:
        inside = [shortest >= bound for (shortest, _), _ in recorded]
        outside = [longest < bound for (_, longest), _ in recorded]
    nearest = tuple(dict.fromkeys(fact for _, fact in recorded))[:2]
    holds = YES if all(inside) else NO if all(outside) else UNKNOWN
    return Finding(holds, nearest, recorded_time(subject.name, claim.object, nearest[0]))
