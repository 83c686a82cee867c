"""Routes, times, and drug tests."""

import re
from collections.abc import Sequence

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import Finding, deciding, minutes, status
from ketafacts.answers.rules.forms import INJECTED, KINDS_INJECTED, OF_NO_PRODUCT, no_product, tells
from ketafacts.answers.rules.law import NEGATED
from ketafacts.answers.rules.products import FELT, names_product
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.routes import CAPSULE, TABLET
from ketafacts.language.lexicon.warning import INTERVALS, ROUTINELY
from ketafacts.language.nouns import AS_FORM

# In which a drug is also taken against all advice; that no medicine is made for it tells nothing of that.
_MISUSED = frozenset({"intranasal", "smoked", "inhaled", *INJECTED, "rectal", "buccal"})

# Times in minutes, each a span with its fact.
_Span = tuple[float, float]
_Recorded = list[tuple[_Span, Fact]]


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
    if kinds <= OF_NO_PRODUCT - {"off-label"}:
        # That it "can be" is neither here nor there; what it is as a rule is another way.
        return Finding(NO if claim.detail == "plain" and marketed else UNKNOWN, tuple(facts))
    if claim.detail.startswith("form") and not _comes_as(kb, subject, form, facts):
        return Finding(UNKNOWN, tuple(facts))  # given so, but perhaps in another form, or as no product
    first = deciding(facts)
    if claim.detail == "only" and first.holds == YES:
        others = [fact for fact in marketed if fact.object not in routes]
        return Finding(NO, tuple(others[:2])) if others else Finding(YES if told else UNKNOWN, (*told, first))
    # Of several ways to inject, that of a product may be any.
    return Finding(first.holds, tuple(dict.fromkeys([first, *(fact for fact in facts if fact.holds == first.holds)])))


def _denied_of_its_kind(kb: KnowledgeBase, subject: Subject, routes: Sequence[str]) -> tuple[Fact, ...]:
    """Return what is denied of the whole kind: no antibody is given by mouth."""
    every = [fact for fact in kb.everything(subject.id, "given-by") if fact.inherited_from and fact.holds == NO]
    denied = tuple(fact for fact in every if fact.object in routes)
    return denied if len(denied) == len(routes) else ()


def _comes_as(kb: KnowledgeBase, subject: Subject, form: str, facts: Sequence[Fact]) -> bool:
    """Return whether a drug that is given by a route comes in the form named: a source says so, or most such do."""
    if form and (any(tells(kb, fact, (form,)) for fact in facts) or _is_named_by(kb, subject, form)):
        return True
    if subject.kind == "substance" and not any(name.kind in ("brand", "veterinary") for name in kb.names_of(subject)):
        return False  # taken so, but sold as no medicine
    return not form or (form == TABLET and not any(tells(kb, fact, (CAPSULE,)) for fact in facts))


def _is_named_by(kb: KnowledgeBase, subject: Subject, form: str) -> bool:
    """Return whether a form is part of a name of the drug: "fentanyl lollipop"."""
    return any(fold(name.name).endswith(f" {form}") for name in kb.names_of(subject))


def lasts(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Compare a half-life, onset or duration with the recorded ones; a time far from all of them is wrong."""
    if claim.degree == FELT:
        found = lasts(kb, claim._replace(degree=""), subject)
        is_medicine = any(name.kind in ("brand", "veterinary") for name in kb.names_of(subject))
        return found._replace(holds=UNKNOWN) if found.holds == NO and is_medicine else found
    low, high = minutes(claim.year)
    if claim.detail == "interval" and low > 0 and (noted := _by_note(kb, claim, subject, low, high)):
        return noted
    facts = _of_the_time(kb, claim, subject)
    recorded = [(span, fact) for fact in facts for span in _times(str(fact.details[claim.object]))]
    if not recorded or low <= 0:
        return Finding(UNKNOWN)
    if claim.object == "onset":
        felt = [(span, fact) for span, fact in recorded if not _of_the_peak(fact)]
        if not felt:
            return _before_the_peak(claim, subject, recorded, low)
        recorded = felt
    if claim.detail.startswith(("stays", "gone")):
        return _in_the_body(claim, subject, recorded, low, high)
    if claim.detail == "interval":
        return _at_intervals(claim, subject, recorded, low, high)
    if claim.detail.startswith("soon "):
        # "Within hours" is less than a day, and not a matter of seconds.
        least = lexicon.UNITS_OF_TIME[claim.detail.removeprefix("soon ")] / 2
        found = _bounded(claim._replace(detail="under"), subject, recorded, high)
        slow_enough = found.holds != YES or any(longest >= least for (_, longest), _ in recorded)
        return found if slow_enough else Finding(UNKNOWN, found.facts)
    if claim.detail in ("under", "over"):
        return _bounded(claim, subject, recorded, high if claim.detail == "under" else low)
    return _compared(claim, subject, recorded, low, high)


_RHYTHM = re.compile(
    r"(once|twice|three times) (?:a|per|every) (day|week|month)|every (\d+|two|three|four|six)? ?(?:to (\d+) )?"
    r"(hours|days|weeks|months|day|week|month)"
)
_COUNTS = {"once": 1.0, "twice": 2.0, "three times": 3.0, "two": 2.0, "three": 3.0, "four": 4.0, "six": 6.0}


def _by_note(kb: KnowledgeBase, claim: Claim, subject: Subject, low: float, high: float) -> Finding | None:
    """Judge how often it is given by a note that says so; a time far from all that it says is wrong."""
    found = [_by_one_note(note, low, high) for note in _interval_notes(kb, claim, subject)]
    told = [one for one in found if one]
    # Where the products differ, and none was named, nothing is said of the substance.
    return told[0] if told and len(told) == len(found) and len({one.holds for one in told}) == 1 else None


def _interval_notes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> list[Fact]:
    """Return the notes on how often it is given: those of the product that was named, or those of no product."""
    notes = [note for note in kb.facts(subject.id, "note") if note.details.get("topic") == "interval"]
    if claim.place:  # "is injected once a week"
        ways = lexicon.INJECTIONS if claim.place == "injection" else (claim.place,)
        notes = [note for note in notes if note.details.get("route") in ways]
    if not claim.brand:
        return notes
    own = [note for note in notes if note.details.get("product") and names_product(note, claim.brand)]
    return own or [note for note in notes if not note.details.get("product")]


def _by_one_note(note: Fact, low: float, high: float) -> Finding | None:
    """Judge a time by one note: one of those it says is right, a time far from all of them is wrong."""
    spans: list[_Span] = []
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
        return [fact for fact in timed if fact.object == claim.other and not claim.place]
    facts = [fact for fact in kb.facts(subject.id, "given-by") if fact.details.get(key)]
    if claim.brand:
        facts = [fact for fact in facts if names_product(fact, claim.brand)] or facts
    if not facts and not claim.place:
        # Where no route has a time of its own, what it chiefly does has.
        return [fact for fact in timed if fact.details.get("as") == "therapeutic"]
    if claim.place:
        facts = [fact for fact in facts if _is_by(claim.place, fact)]
    return facts


def _is_by(route: str, fact: Fact) -> bool:
    """Return whether a time is told of a route; an injection is by any of its ways."""
    return fact.object in (lexicon.INJECTIONS if route == "injection" else (route,))


def _of_the_peak(fact: Fact) -> bool:
    """Return whether the time is that of the highest level or of the whole of an effect, not of its beginning."""
    first = re.split(r"[,;]", str(fact.details.get("onset", "")))[0]
    return re.search(r"\bpeak|absorbed|full effect", first) is not None


_DAY = 1440.0


def _before_the_peak(claim: Claim, subject: Subject, recorded: _Recorded, low: float) -> Finding:
    """Judge when it is felt by when it is at its height: earlier, nobody recorded by how much."""
    late = all(low > longest * 2 for (_, longest), _ in recorded) and claim.detail in ("", "over")
    first = recorded[0][1]
    return Finding(NO if late else UNKNOWN, (first,), recorded_time(subject.name, "onset", first))


def _compared(claim: Claim, subject: Subject, recorded: _Recorded, low: float, high: float) -> Finding:
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


def _in_the_body(claim: Claim, subject: Subject, recorded: _Recorded, low: float, high: float) -> Finding:
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
        least = 0.0 if claim.detail == "stays over" else 3 * shortest
        holds = YES if least <= low and high <= 6 * longest else UNKNOWN
    return Finding(holds, facts, reason)


def _at_intervals(claim: Claim, subject: Subject, recorded: _Recorded, low: float, high: float) -> Finding:
    """Judge how often it is given by how long one dose is recorded to last: a patch, a depot, a tablet."""
    facts = tuple(dict.fromkeys(fact for _, fact in recorded))[:2]
    reason = recorded_time(subject.name, claim.object, facts[0])
    if any(low <= longest * 1.15 and high >= shortest * 0.85 for (shortest, longest), _ in recorded):
        return Finding(YES, facts, reason)
    lasting = all(shortest >= _DAY for (shortest, _), _ in recorded)
    far = all(low > longest * 2 or high < shortest / 2 for (shortest, longest), _ in recorded)
    told = bool(claim.place or claim.brand)
    return Finding(NO if lasting and far and told else UNKNOWN, facts, reason)


def _bounded(claim: Claim, subject: Subject, recorded: _Recorded, bound: float) -> Finding:
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


_SEVERAL = 4
_MANY = 3  # members of a class of which "many" is not too much to say


def outlasts(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X lasts longer than Y" by times of the same kind, when those of the two do not overlap.

    The claim's ``place`` holds the routes of the two, where one is said: "oral than intravenous", " than intravenous".
    """
    other = kb.subject(claim.other)
    routes = claim.place.split(" than ")
    if other is None or claim.qualifiers or (subject.id == other.id and not (claim.place and all(routes))):
        return Finding(UNKNOWN)
    if claim.detail == "of some":
        found = [outlasts(kb, claim._replace(other=one.id, detail=""), subject) for one in kb.members(other.id)]
        so = [one for one in found if one.holds == YES]
        return so[0] if len(so) >= _MANY else Finding(UNKNOWN)
    key = claim.object
    one, two = (all_times(kb, party, key) for party in (subject, other))
    if claim.place:
        one, two = (
            [(span, fact) for span, fact in found if not route or _is_by(route, fact)]
            for found, route in zip((one, two), routes, strict=True)
        )
    elif key == "duration" and (told := _by_half_life(kb, claim, subject, other, (one, two))):
        return told
    elif key == "duration" and not (one and two):
        # What acts long is told by a half-life that is several times the other's.
        key = "half-life"
        one, two = ([time for time in all_times(kb, party, key) if acts(time[1])] for party in (subject, other))
    if not one or not two:
        return Finding(UNKNOWN)
    shared = {fact.object for _, fact in one} & {fact.object for _, fact in two}
    if shared and not claim.place:  # a patch is slower than an injection, whatever is in the two
        one, two = ([(span, fact) for span, fact in found if fact.object in shared] for found in (one, two))
    facts = (one[0][1], two[0][1])
    reason = f"{recorded_time(subject.name, key, facts[0])} {recorded_time(other.name, key, facts[1])}"
    margin = _SEVERAL if key != claim.object else 1
    own, others = whole_span(one), whole_span(two)
    may_overlap = claim.object == "half-life"
    if key == "duration" and not claim.place and _half_lives_differ(kb, (subject, other), own, others):
        return Finding(UNKNOWN, facts, reason)
    if _is_longer(own, others, margin, may_overlap=may_overlap):
        return Finding(YES if claim.direction > 0 else NO, facts, reason)
    if _is_longer(others, own, margin, may_overlap=may_overlap):
        return Finding(YES if claim.direction < 0 else NO, facts, reason)
    return Finding(UNKNOWN, facts, reason)


def _half_lives_differ(kb: KnowledgeBase, parties: tuple[Subject, Subject], own: _Span, others: _Span) -> bool:
    """Return whether of two drugs the one acts longer, and the other stays longer: either is called long-acting."""
    one, two = ([time for time in all_times(kb, party, "half-life") if acts(time[1])] for party in parties)
    if not one or not two:
        return False
    stays, rests = whole_span(one), whole_span(two)
    if own[0] > others[1]:
        return _is_longer(rests, stays, 1, may_overlap=True)
    return others[0] > own[1] and _is_longer(stays, rests, 1, may_overlap=True)


# Kinds that are called short- or long-acting by how long they stay: one dose into a vein wears off as it spreads.
_BY_HALF_LIFE = frozenset({"benzodiazepine"})


def _by_half_life(
    kb: KnowledgeBase, claim: Claim, subject: Subject, other: Subject, durations: tuple[_Recorded, _Recorded]
) -> Finding | None:
    """Return what half-lives tell of two drugs of a kind that is told apart so; unknown where their effects differ."""
    if _BY_HALF_LIFE.isdisjoint(set(kb.ancestors(subject.id)) & set(kb.ancestors(other.id))):
        return None
    one, two = ([time for time in all_times(kb, party, "half-life") if acts(time[1])] for party in (subject, other))
    if not one or not two:
        return None
    own, others = whole_span(one), whole_span(two)
    longer, shorter = _is_longer(own, others, 1, may_overlap=True), _is_longer(others, own, 1, may_overlap=True)
    if not (longer or shorter):
        return None
    facts = (one[0][1], two[0][1])
    reason = " ".join(
        recorded_time(party.name, "half-life", fact) for party, fact in zip((subject, other), facts, strict=True)
    )
    felt = [whole_span(times) for times in (durations if shorter else durations[::-1]) if times]
    if len(felt) > 1 and _is_longer(felt[0], felt[1], 1, may_overlap=False):
        return Finding(UNKNOWN, facts, reason)
    return Finding(YES if (claim.direction > 0) == longer else NO, facts, reason)


_TWICE = 2


def _is_longer(one: _Span, other: _Span, margin: int, *, may_overlap: bool) -> bool:
    """Return whether the one span of time lies beyond the other by ``margin`` times.

    Half-lives differ between people, so spans that overlap are compared, too: where the shortest of the one is twice
    the shortest of the other, and the longest twice the longest, so is each person's.
    """
    if one[0] > other[1] * margin:
        return True
    if may_overlap and one[0] >= other[1] and one[1] >= _TWICE * other[1]:
        return True
    return may_overlap and one[0] >= _TWICE * other[0] and one[1] >= _TWICE * other[1]


def acts(fact: Fact) -> bool:
    """Return whether a half-life is that of what acts, and not of a drug "itself" that acts by what it becomes."""
    return "itself" not in str(fact.details.get("half-life", ""))


def all_times(kb: KnowledgeBase, subject: Subject, key: str) -> _Recorded:
    """Return the recorded times of one kind, in minutes, each with its fact; "within 5 minutes" is from 0 to 5."""
    facts = [fact for fact in kb.facts(subject.id, "given-by") if fact.details.get(key)]
    if key == "onset":
        facts = [fact for fact in facts if not _of_the_peak(fact)]
    found = [(span, fact) for fact in facts for span in _times(str(fact.details[key]))]
    return [((0.0 if _AT_MOST.match(str(fact.details[key])) else low, high), fact) for (low, high), fact in found]


def whole_span(times: Sequence[tuple[_Span, Fact]]) -> _Span:
    """Return the shortest and the longest of recorded times, in minutes."""
    return min(low for (low, _), _ in times), max(high for (_, high), _ in times)


def recorded_time(name: str, key: str, fact: Fact) -> str:
    """Return a recorded time as a sentence about a drug of that name."""
    return sentence(f"{name}, {fact.object}: {key} {fact.details[key]}")


# What holds of newborns, and of what was infused for days, is not what is said of the drug.
_OF_FEW = re.compile(r"newborn|infants|-day infusion")
_AT_MOST = re.compile(r"within|under|up to|less than|at most", re.IGNORECASE)
# A range that takes its unit from the mean before it.
_RANGE_BEHIND = re.compile(r"([a-z]+) \((\d+(?:\.\d+)?\s*(?:-|–|to)\s*\d+(?:\.\d+)?)\)")


def _times(text: str) -> list[_Span]:
    """Return the spans of time in a recorded text ("2 to 3 hours", "2.2 hours (1.2-7.2)"), in minutes."""
    parts = text.lower().split(";")
    text = ";".join([part for part in parts if not _OF_FEW.search(part)] or parts)
    text = _RANGE_BEHIND.sub(r"\1 (\2 \1)", text)
    found = re.findall(r"(\d+(?:\.\d+)?)(?:\s*(?:-|–|to|or)\s*(\d+(?:\.\d+)?))?\s*([a-z]+)", text.lower())
    return [
        (float(low) * lexicon.UNITS_OF_TIME[unit], float(high or low) * lexicon.UNITS_OF_TIME[unit])
        for low, high, unit in found
        if unit in lexicon.UNITS_OF_TIME
    ]


def detected(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "test T detects X"; what it does not detect it does not always detect either."""
    facts = [fact for fact in kb.everything(subject.id, "detected-by") if fact.object == claim.object]
    if not all(one.startswith(AS_FORM) for one in claim.qualifiers):
        return Finding(UNKNOWN, tuple(facts[:1]))  # at which dose, and in which animal, it is found is not recorded
    if claim.often == "always" and facts and deciding(facts).holds == CONTESTED:
        return Finding(NO, (deciding(facts),))
    if claim.often and not (facts and claim.often in ("always", "often") and deciding(facts).holds == NO):
        return Finding(UNKNOWN, tuple(facts[:1]))
    return Finding(deciding(facts).holds, (deciding(facts),)) if facts else Finding(UNKNOWN)


def monitored(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "those who take X must be watched for M", for at least as long as the claim says, and when it says."""
    every = kb.everything(subject.id, "monitored-for")
    facts = [fact for fact in every if fact.holds == YES]
    needed = claim.detail.removeprefix(ROUTINELY).strip()
    if _mixed(claim, every):
        return Finding(UNKNOWN, tuple(facts[:1]))
    for fact in facts:
        told = f"{fact.object} {fact.details.get('when', '')}".lower()
        named = not claim.object or any(re.search(rf"\b{word}", told) for word in claim.object.split("|"))
        timed = not claim.year or _same_time(claim.year, told)
        if named and timed and all(word in told for word in needed.split()):
            return Finding(YES, (fact,))
    # What is not watched as a routine may be looked at before the start; of many blood tests, one alone is denied.
    routine = claim.detail.startswith(ROUTINELY)
    needless = [fact for fact in every if fact.holds == NO and (routine or not fact.details.get("when"))]
    # What need not be watched need not be so every week.
    plain = (
        claim.object and "(?" not in claim.object and not claim.year and (not needed or needed in INTERVALS.values())
    )
    for fact in needless if plain else ():
        if any(re.search(rf"\b{word}", fact.object.lower()) for word in claim.object.split("|")):
            return Finding(NO, (fact,))
    return Finding(UNKNOWN, tuple(facts[:1]))


def _mixed(claim: Claim, every: list[Fact]) -> bool:
    """Return whether "blood tests" are claimed of what needs one and not the other: kidneys, and no INR."""
    if "(?" not in claim.object:
        return False
    asked = [fact.holds for fact in every if re.search(rf"\b(?:{claim.object})", fact.object.lower())]
    return YES in asked and NO in asked


def _same_time(claimed: str, told: str) -> bool:
    """Return whether what is told is for as long as the claim says; a year since when is no length of time."""
    number, _, unit = claimed.rpartition(" ")
    if not number:
        return False
    minutes = float(number) * lexicon.UNITS_OF_TIME[unit]
    plain = " ".join(lexicon.NUMBER_WORDS.get(word, word) for word in told.split())
    return any(low == minutes for low, _ in _times(plain))


def false_positive(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X can give a false positive for Y": the test for Y reacts to X, which is not Y."""
    named = lexicon.ASSAYS_BY_DRUG
    assay = named.get(claim.object, claim.object)
    own = {subject.id, *kb.ancestors(subject.id)}
    if assay not in named.values() or any(named.get(one) == assay for one in own):
        return Finding(UNKNOWN)
    return detected(kb, claim._replace(object=assay), subject)


_MISSES = re.compile(r"\bmiss(?:es|ed)? it\b")


def missed_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "test T misses X": a test of which it depends whether it finds X does miss it at times."""
    found = detected(kb, claim, subject)
    noted = any(_MISSES.search(f"{f.details.get('window', '')} {f.details.get('caveat', '')}") for f in found.facts)
    if (found.holds == CONTESTED or (found.holds == YES and noted)) and not claim.often and not claim.quantifier:
        return found._replace(holds=YES)
    return found._replace(holds=NEGATED[found.holds])


def repeated_doses(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "more than one dose may be needed" by what is recorded to be watched after the first."""
    facts = [fact for fact in kb.everything(subject.id, "monitored-for") if fact.holds == YES]
    told = [fact for fact in facts if re.search(r"more doses|another dose|repeated doses", fact.object.lower())]
    return Finding(YES, tuple(told[:1])) if told and not claim.often else Finding(UNKNOWN)
