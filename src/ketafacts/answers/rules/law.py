"""Schedules, by country and since when."""

import re
from collections.abc import Iterable

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.rules.controls import controlled_since, may_be_for_good, moved_in, moved_out, since_the_move
from ketafacts.answers.rules.dates import FAR, gap, span
from ketafacts.answers.rules.finding import Finding, counted, forbids, lists_of, same_time
from ketafacts.answers.rules.states import controlling
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.states import SOME_STATES, country_of
from ketafacts.knowledge.values import US_SCHEDULES
from ketafacts.language.claims import Claim

NEGATED = {YES: NO, NO: YES, CONTESTED: CONTESTED, UNKNOWN: UNKNOWN}


def scheduled(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is Schedule II", in a country and since a year."""
    if claim.year:
        return _scheduled_since(kb, claim, subject)
    if claim.detail == "heading":
        return _under_heading(kb, claim, subject)
    if claim.object.startswith("Schedule ") and not claim.place:
        return _here_or_in_britain(kb, claim, subject)
    claim = claim._replace(object=claim.object.removeprefix("Schedule "))
    place = _place_of(claim)
    here = in_force(kb, subject, place)
    if not here:
        return _as_its_members(kb, subject, place, {claim.object}) if subject.type == "class" else Finding(UNKNOWN)
    values = lists_of(here)
    if place == "GB":
        return _in_britain(claim, here, values)
    if country_of(place) != "US":
        return _elsewhere(claim, here, values)
    if claim.brand and "I" in values and len(set(values)) > 1:
        return _of_product(claim, here)
    if any(claim.object.lower() == value.lower() for value in values):
        # The first is that of the substance itself, and the others are those of some of its products.
        of_products = claim.object.lower() != values[0].lower() and subject.kind != "combination"
        named = claim.brand or claim.form or claim.qualifiers
        if len(set(values)) > 1 and (claim.negated or (of_products and subject.type != "class" and not named)):
            return Finding(UNKNOWN, tuple(here))
        return Finding(YES, tuple(here))
    return Finding(NO, tuple(here))


def _of_product(claim: Claim, here: list[Fact]) -> Finding:
    """Judge the schedule of a product of what is Schedule I outside its products, by the note that names it."""
    said = " ".join(str(fact.details.get("caveat", "")) for fact in here)
    named = re.search(rf"\b{re.escape(claim.brand)}\)? Schedule ([IV]+)", said, re.IGNORECASE)
    if named is None:
        return Finding(UNKNOWN, tuple(here))
    return Finding(YES if named[1] == claim.object.upper() else NO, tuple(here))


def _here_or_in_britain(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "a Schedule 3 controlled drug": true of either country's list, and false only where it is of both."""
    one, two = (scheduled(kb, claim._replace(place=place), subject) for place in ("GB", "US"))
    if YES in (one.holds, two.holds):
        alone = one.holds != two.holds
        return Finding(UNKNOWN) if claim.negated and alone else (one if one.holds == YES else two)
    return two if one.holds == two.holds else Finding(UNKNOWN)


def _as_its_members(kb: KnowledgeBase, group: Subject, place: str, wanted: set[str]) -> Finding:
    """Judge "benzodiazepines are Schedule IV" by the members whose US schedule is recorded: nearly all have it.

    That a schedule holds a few of them leaves it open; one that holds none is denied only where many are told of, since
    the few whose schedule is not recorded may be the ones it holds.
    """
    if place != "US":
        return Finding(UNKNOWN)
    own = {one.id: in_force(kb, one, place) for one in kb.members(group.id)}
    told = {drug: facts[0] for drug, facts in own.items() if len(facts) == 1 and _schedule_of(facts[0])}
    having = [fact for fact in told.values() if _schedule_of(fact) in wanted]
    if len(told) < _FEWEST_MEMBERS or 0 < len(having) < _NEARLY_ALL * len(told):
        return Finding(UNKNOWN)
    shown = having or list(told.values())
    schedules = sorted({_schedule_of(fact) for fact in shown}, key=US_SCHEDULES.index)
    free = schedules == ["not scheduled"]
    if not having and len(told) < _FEWEST_TO_DENY and not free:
        return Finding(UNKNOWN)
    which = "not scheduled" if free else f"in Schedule {' or '.join(schedules)}"
    reason = f"{counted(group, shown, told, 'US schedule is')} are {which}."
    return Finding(YES if having else NO, tuple(shown[:3]), reason)


_FEWEST_MEMBERS = 4
_FEWEST_TO_DENY = 20
_NEARLY_ALL = 0.85


def _schedule_of(fact: Fact) -> str:
    """Return the one US schedule that a fact records, or nothing."""
    schedule = str(fact.details.get("schedule", ""))
    return schedule if schedule in US_SCHEDULES else ""


def _place_of(claim: Claim) -> str:
    """Return whose list is meant: "Class B" without a country is the United Kingdom's, "Schedule II" the US's."""
    return claim.place or _OF_COUNTRY.get(claim.object.split()[0], "US")


def _elsewhere(claim: Claim, here: list[Fact], values: list[str]) -> Finding:
    """Judge "Schedule I", "Schedule 8" or "Anlage III" of another country: by the lists of that name that are recorded.

    What is recorded with a bracket ("Schedule 8 (Schedule 4 in some preparations)") is not in one list only.
    """
    wanted = _numbered(claim.object if " " in claim.object else f"Schedule {claim.object}")
    found = [_numbered(value) for value in values]
    if wanted in found:
        return Finding(UNKNOWN if claim.negated and len(found) > 1 else YES, tuple(here))
    if values == ["not scheduled"]:
        return Finding(NO, tuple(here))
    whole = all(one[0] == wanted[0] and one[1] for one in found) and not any("(Schedule" in one for one in values)
    return Finding(NO if whole else UNKNOWN, tuple(here))


def _numbered(schedule: str) -> tuple[str, str]:
    """Return the kind and the number of a list of a law: ("anlage", "3") of "Anlage III BtMG"."""
    words = schedule.replace(",", " ").split()
    number = words[1].upper() if len(words) > 1 else ""
    number = _FIGURES.get(number, number)
    return words[0].lower() if words else "", number if number.isdecimal() else ""


# British schedules are numbered with figures: Schedule 2 of the Misuse of Drugs Regulations.
_OF_COUNTRY = {"Class": "GB", "Anlage": "DE", **dict.fromkeys("6789", "AU")}
_FIGURES = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5"}


def _in_britain(claim: Claim, here: list[Fact], values: list[str]) -> Finding:
    """Judge a class of the Act or a schedule of the Regulations, against what is recorded of that kind."""
    kind, _, rest = claim.object.rpartition(" ")
    wanted = f"{kind or 'Schedule'} {_FIGURES.get(rest, rest)}".lower()
    alike = [value.lower() for value in values if value.lower().startswith(wanted.split()[0])]
    if not alike:
        # What the Act does not control is in none of its lists; a list of one kind says nothing of those of the other.
        return Finding(NO if values == ["not scheduled"] else UNKNOWN, tuple(here))
    if any(value.split("(")[0].strip() == wanted for value in alike):
        return Finding(YES, tuple(here))
    # "Schedule 2 (Schedule 5 for low-strength liquids)": it is in two, by what it is made into.
    return Finding(UNKNOWN if any("(schedule" in value for value in alike) else NO, tuple(here))


# The schedules of US law, the strictest first.


def schedule_compared(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is in a stricter US schedule than Y", or class in Britain; unknown where one has none, or several."""
    other, place = kb.subject(claim.other), claim.place or "US"
    order = _ORDERS.get(place)
    if other is None or order is None:
        return Finding(UNKNOWN)
    ranks, facts = [], []
    for one in (subject, other):
        here = in_force(kb, one, place)
        values = {str(fact.details.get("schedule", "")).partition(",")[0] for fact in here}
        facts += here
        if len(values) != 1 or not values <= set(order) or (place == "US" and "," in str(here[0].details["schedule"])):
            return Finding(UNKNOWN, tuple(facts))
        ranks.append(order.index(values.pop()))
    wanted = claim.detail.split()[0]
    holds = {"same": ranks[0] == ranks[1], "stricter": ranks[0] < ranks[1], "looser": ranks[0] > ranks[1]}[wanted]
    return Finding(YES if holds else NO, tuple(facts))


_ORDERS = {"US": US_SCHEDULES, "GB": ("Class A", "Class B", "Class C", "not scheduled")}


def _under_heading(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "Japan controls X as a narcotic" by the words of the recorded schedule there."""
    facts = in_force(kb, subject, claim.place)
    named = [fact for fact in facts if claim.object in str(fact.details.get("schedule", "")).lower()]
    return Finding(YES, tuple(named)) if named else Finding(UNKNOWN, tuple(facts))


# The Controlled Substances Act, which made them, is of 1970 (Pub. L. 91-513).
_FIRST_SCHEDULES = "1970"


def _scheduled_since(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    found = scheduled(kb, claim._replace(year=""), subject)
    place = _place_of(claim)
    events = [fact for fact in kb.facts(subject.id, "happened") if fact.object == "scheduled"]
    events = [fact for fact in events if not _is_of_another_list(fact, claim.object)]
    if found.holds == NO and any(year > claim.year for year in moved_out(events, place, claim.object)):
        return found._replace(holds=UNKNOWN)  # it stood there before it was moved; since when is another matter
    if found.holds != YES:
        return found
    if into := moved_in(events, place, claim.object):
        return since_the_move(claim.year, into, found)
    years = {str(fact.details.get("since", "")) for fact in found.facts} - {""}
    dated = {str(fact.details.get("year")) for fact in events if place in fact.details.get("in", [place])}
    if place == "US":
        dated = {year for year in dated if year >= _FIRST_SCHEDULES}  # controlled before, but not by schedules
    if any(same_time(claim.year, year) for year in years | dated):
        return found
    told = [fact for fact in events if place in fact.details.get("in", [place])]
    moved = any(word in str(fact.details.get("what", "")) for fact in told for word in ("moved", "lawful"))
    if not years and len(dated) == 1 and len(told) == 1 and not moved:
        apart = gap(span(claim.year) or (0, 9999), span(dated.copy().pop()) or (0, 9999))
        return found._replace(holds=NO if apart >= FAR else UNKNOWN)
    if may_be_for_good(place, claim, years) or _of_members(kb, subject, place, claim.year):
        return found._replace(holds=UNKNOWN)
    return found._replace(holds=NO if len(years) == 1 and years >= dated else UNKNOWN)


def _of_members(kb: KnowledgeBase, group: Subject, place: str, year: str) -> bool:
    """Return whether members of a class were put under control that year, before or after the class by its kind."""
    if group.type != "class":
        return False
    own = (fact for one in kb.members(group.id) for fact in kb.facts(one.id, "scheduled-as") if fact.object == place)
    return any(same_time(year, str(fact.details.get("since", ""))) for fact in own)


def _is_of_another_list(event: Fact, listed: str) -> bool:
    """Return whether an event tells of a class where a schedule is claimed, or the reverse: Britain has both."""
    told = str(event.details.get("what", "")).lower()
    wanted, other = ("class", "schedule") if listed.lower().startswith("class") else ("schedule", "class")
    return f"{other} " in told and f"{wanted} " not in told


def _schedules(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """Return what a subject's own schedules are and its classes'; what a product's ingredients have says nothing.

    A class that is scheduled with a caveat ("most, not all") does not settle the schedule of each member.
    """
    found = kb.all_inherited(subject.id, "scheduled-as")
    return [fact for fact in found if not (fact.inherited_from and fact.details.get("caveat"))]


def in_force(kb: KnowledgeBase, subject: Subject, place: str) -> list[Fact]:
    """Return the facts of the schedules that hold a subject now in a country."""
    return [fact for fact in _schedules(kb, subject) if fact.object == place and fact.holds == YES]


def controlled(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is a controlled substance"; a country that the words imply ("federally") is the claim's object."""
    if claim.place == SOME_STATES:
        return _in_some_states(kb, claim, subject)
    named = claim.place or claim.object
    place = named or "US"
    here = in_force(kb, subject, place)
    here = here or ([] if claim.year else controlling(in_force(kb, subject, country_of(place))))
    if not here:
        listed = set(US_SCHEDULES[:-1])
        return _as_its_members(kb, subject, place, listed) if subject.type == "class" else Finding(UNKNOWN)
    free = all(str(fact.details.get("schedule", "")) == "not scheduled" for fact in here)
    if free and not named and _controlled_elsewhere(kb, subject, here):
        return Finding(UNKNOWN, tuple(here))
    if claim.year and not free:
        return controlled_since(kb, claim.year, place, subject, here)
    if claim.year and place == "US" and claim.year < _FIRST_SCHEDULES:
        return Finding(UNKNOWN, tuple(here))  # there were no lists that it could have stood in
    if all(map(_wants_prescription, here)):
        return Finding(UNKNOWN, tuple(here))  # some of its states watch it closely, others as any medicine
    return Finding(NO if free else YES, tuple(here))


def _controlled_elsewhere(kb: KnowledgeBase, subject: Subject, here: list[Fact]) -> bool:
    """Return whether another country, or a part of this one, is recorded to control what this one does not."""
    others = [fact for fact in _schedules(kb, subject) if fact not in here and fact.holds == YES]
    return any(map(controls, others)) or states_differ(here)


def controls(fact: Fact) -> bool:
    """Return whether it is the schedule of a law that controls a drug, and not just of what needs a prescription."""
    return str(fact.details.get("schedule", "")) != "not scheduled" and not _wants_prescription(fact)


def _wants_prescription(fact: Fact) -> bool:
    """Return whether it is the schedule of Australia that holds each medicine that needs a prescription."""
    return fact.object == "AU" and fact.details.get("schedule") == "Schedule 4"


def states_differ(federal: Iterable[Fact]) -> bool:
    """Return whether what federal law leaves free is recorded to be controlled by some states."""
    return any("states" in fact.details for fact in federal)


def illegal(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is illegal": so is what stands in a schedule of no medicine; what no schedule lists is not."""
    if claim.place == SOME_STATES:
        return _in_some_states(kb, claim, subject)
    named = claim.place or claim.object  # the object of "federally banned"
    place = named or "US"
    here = in_force(kb, subject, place)
    if claim.year:
        found = illegal(kb, claim._replace(year=""), subject)
        return controlled_since(kb, claim.year, place, subject, here) if found.holds == YES else found
    values = {str(fact.details.get("schedule", "")) for fact in here}
    if claim.form == "illicit" and here and "not scheduled" not in values and not claim.year:
        # What was made or sold unlawfully is unlawful, though the medicine is only controlled.
        return Finding(YES, tuple(here))
    elsewhere = values == {"not scheduled"} and not named and _controlled_elsewhere(kb, subject, here)
    if len(values) != 1 or elsewhere:
        return Finding(UNKNOWN, tuple(here))
    if values == {"not scheduled"}:
        # What was taken off the market may well be called banned, though no schedule lists it.
        gone = [fact for fact in kb.facts(subject.id, "happened") if fact.object == "withdrawn"]
        gone = [fact for fact in gone if place in fact.details.get("in", [])]
        open_still = gone or (other_laws_matter(here) and not _is_medicine(kb, subject))
        return Finding(UNKNOWN if open_still else NO, tuple(gone or here))
    return Finding(YES if all(map(forbids, here)) else UNKNOWN, tuple(here))


def _in_some_states(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is banned in several states": so where the lists of that many hold it; of the others nothing is said."""
    states = [fact for fact in _schedules(kb, subject) if fact.holds == YES and fact.object.startswith("US-")]
    listing = tuple(fact for fact in states if str(fact.details.get("schedule", "")) != "not scheduled")
    so = len(listing) >= _SEVERAL and not (claim.negated or claim.year)
    return Finding(YES if so else UNKNOWN, listing)


_SEVERAL = 3


def other_laws_matter(here: Iterable[Fact]) -> bool:
    """Return whether a law other than that of the schedules is recorded to forbid it, or was not looked at."""
    return any("scope" in fact.details for fact in here)


def _is_medicine(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether any country is recorded to have approved it: what is a medicine somewhere is hardly banned."""
    approved = any(fact.details.get("status") == "approved" for fact in kb.facts(subject.id, "used-for"))
    return approved or bool(kb.facts(subject.id, "supplied-as"))


def uncontrolled(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is not scheduled", said in the affirmative."""
    found = controlled(kb, claim, subject)
    return found._replace(holds=NEGATED[found.holds])
