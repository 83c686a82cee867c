"""How the law sees a drug: its schedule, and whether it is legal."""

import re

from ketafacts.answers.answering import Answer, approved_in, holding, told, with_ingredients
from ketafacts.answers.report import listing
from ketafacts.answers.rules.finding import forbids
from ketafacts.answers.rules.law import other_laws_matter, states_differ
from ketafacts.answers.wording import PLACE_NAMES, statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.questions import Question


def schedules_asked_for(kb: KnowledgeBase, subject: Subject, question: Question) -> tuple[str, list[Fact]]:
    """Return the country that a question names, or else the US, and the schedules that hold there."""
    named = question.slot("place") or "US"
    place, _, year = named.partition(" ")  # "UN 1971" is the convention of that year
    facts = [fact for fact in holding(kb.all_inherited(subject.id, "scheduled-as")) if fact.object == place]
    facts = [fact for fact in facts if not year or _of_treaty(fact, year)]
    if not facts and place != "US":
        # Where the law lists no products, it holds of what is in them.
        parts = with_ingredients(kb, subject.id)[1:]
        facts = [fact for part in parts for fact in holding(kb.all_inherited(part, "scheduled-as"))]
        facts = [fact for fact in facts if fact.object == place]
    return place, facts


def schedule(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Give its schedule in the country asked about."""
    del detail
    place, facts = schedules_asked_for(kb, subject, question)
    if not facts:
        return None
    values = listing(dict.fromkeys(str(fact.details.get("schedule", "")) for fact in facts), "or")
    value = values if place != "US" or values.startswith("not") else f"Schedule {values}"
    return told(kb, value, " ".join(statement(kb, fact, subject.name) for fact in facts[:2]), facts)


def _of_treaty(fact: Fact, year: str) -> bool:
    """Return whether what is recorded tells of the convention of a year, or that none controls it."""
    schedule = str(fact.details.get("schedule", ""))
    return year in schedule or schedule.startswith("not ")


# "Was it ever legal": what the law says now does not tell what it said.
_PAST = frozenset({"was", "were", "been", "once", "formerly"})


def legality(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it legal", "is it illegal", "is it controlled", by ``detail``, in a country or else in the US.

    A drug that is controlled and has a medical use is neither simply legal nor illegal.
    """
    if detail in ("everywhere", "states"):
        return everywhere(kb, subject, in_states=detail == "states")
    place, facts = schedules_asked_for(kb, subject, question)
    keys = [item.key for item in question.items]
    in_the_past = not _PAST.isdisjoint(keys)
    if "recreationally" in keys and {fact.details.get("schedule") for fact in facts} == {"not scheduled"}:
        return None  # that it is in no schedule does not tell whether it may be had for that
    return None if in_the_past or not facts else _by_schedules(kb, subject, question, detail, place, facts)


def _by_schedules(
    kb: KnowledgeBase, subject: Subject, question: Question, detail: str, place: str, facts: list[Fact]
) -> Answer:
    schedules = {str(fact.details.get("schedule", "")) for fact in facts}
    text = " ".join(statement(kb, fact, subject.name) for fact in facts[:2])
    if schedules == {"not scheduled"}:
        value = _of_unscheduled(question, place, detail, facts)
        # "A controlled drug" is what British law calls it, and no country was named.
        others = _controlled_elsewhere(kb, subject, question, detail)
        value = "it depends" if others else value
        used = approved_in(kb, subject, place or "US")[:1] if detail == "prescribed" else []
        value = "yes" if used else value
        gone = _gone_there(kb, subject, place or "US") if detail in ("legal", "illegal") and not used else []
        value = "it depends" if gone else value
        others = [*others, *used, *gone]
        facts = [*facts, *others]
        text = " ".join([text, *(statement(kb, fact, subject.name) for fact in others)])
    elif detail in ("prescribed", "unprescribed"):
        used = approved_in(kb, subject, place)[:1] if detail == "prescribed" and place != "US" else []
        value = "yes" if used else _with_prescription(place, schedules, detail)
        facts = [*used, *facts]
        text = " ".join([*(statement(kb, one, subject.name) for one in used), text])
    elif detail == "forbidden":
        value = {"no": "yes", "yes": "no"}.get(_with_prescription(place, schedules, "unprescribed"), "it depends")
    elif detail == "recreational" and "not scheduled" not in schedules:
        value = "yes"  # whatever is controlled is so beyond medicine and research
    elif "not scheduled" in schedules or detail == "recreational":
        value = "it depends"
    elif detail == "controlled":
        value = "yes"
    elif all(map(forbids, facts)):
        value = {"legal": "no", "illegal": "yes"}[detail]
    else:
        value = "it depends"
        text += " It is controlled, and lawful where that country's law allows it, such as on prescription."
    return told(kb, value, text, facts)


_OF_UNSCHEDULED = {"legal": "yes", "illegal": "no", "controlled": "no", "recreational": "no"}


def _of_unscheduled(question: Question, place: str, detail: str, facts: list[Fact]) -> str:
    """Return the answer of what is not scheduled; what other laws, or those of its states, say was not looked at."""
    elsewhere = states_differ(facts) or other_laws_matter(facts)
    if detail in ("legal", "illegal") and _is_federal(question) and place == "US":
        return _OF_UNSCHEDULED[detail]
    open_to_others = detail in ("legal", "illegal") or (detail == "controlled" and not _names_law(question))
    return "it depends" if elsewhere and open_to_others else _OF_UNSCHEDULED.get(detail, "it depends")


def _is_federal(question: Question) -> bool:
    return any("federal" in word for item in question.items for word in item.words)


def _names_law(question: Question) -> bool:
    """Return whether a question says whose law it asks of."""
    return _is_federal(question) or bool(question.slot("place"))


def _controlled_elsewhere(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> list[Fact]:
    """Return how another country controls what the US does not, where "is it controlled" names none."""
    if detail != "controlled" or _names_law(question):
        return []
    facts = holding(kb.all_inherited(subject.id, "scheduled-as"))
    return [one for one in facts if one.object != "UN" and not str(one.details.get("schedule")).startswith("not ")][:1]


def _gone_there(kb: KnowledgeBase, subject: Subject, place: str) -> list[Fact]:
    """Return that it was withdrawn in the country, where no use of it is approved there: no law on drugs forbids it."""
    if approved_in(kb, subject, place):
        return []
    facts = [one for one in holding(kb.facts(subject.id, "happened")) if one.object == "withdrawn"]
    return [one for one in facts if place in (one.details.get("in") or [])][:1]


def _needs_a_prescription_to_hold(schedule: str) -> bool:
    """Return whether the UK forbids to hold what stands there without one: all but Schedules 4 (Part 2) and 5.

    Misuse of Drugs Regulations 2001 (SI 2001/3998), regulations 4 and 10: those two may be held as medicines.
    """
    return (schedule.startswith(("Class A", "Class B")) and "Schedule 5" not in schedule) or bool(
        _HELD_ON.search(schedule)
    )


_HELD_ON = re.compile(r"Schedule (?:[123]\b(?!.*Schedule 5)|4 \(Part 1\))")


def _with_prescription(place: str, schedules: set[str], detail: str) -> str:
    """Return whether US law allows what is in these schedules with, or without, a prescription."""
    if place == "GB" and detail == "unprescribed":
        return "no" if all(map(_needs_a_prescription_to_hold, schedules)) else "it depends"
    if place != "US":
        return "it depends"
    if detail == "prescribed":
        return "no" if schedules == {"I"} else "yes" if schedules <= {"II", "III", "IV", "V"} else "it depends"
    return "no" if schedules <= {"I", "II", "III", "IV"} else "it depends"


def everywhere(kb: KnowledgeBase, subject: Subject, *, in_states: bool) -> Answer | None:
    """Answer "is it legal everywhere", or in every US state: not where one recorded law forbids it."""
    facts = holding(kb.all_inherited(subject.id, "scheduled-as"))
    facts = [fact for fact in facts if fact.object == "US" or not in_states]
    banned = [fact for fact in facts if fact.object == "US" and str(fact.details.get("schedule")) == "I"]
    banned += [fact for fact in facts if fact.details.get("states") == "ban"]
    limited = [fact for fact in facts if str(fact.details.get("schedule")) != "not scheduled"]
    shown = (banned or limited)[:2]
    if not shown:
        return None
    text = " ".join(statement(kb, fact, subject.name) for fact in shown)
    return told(kb, "no" if banned else "it depends", text, shown)


def where(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say how the law of each recorded country sees it: first those that control it, or of "legal" those that do not.

    A country whose caveat tells of states or other laws is told with it.
    """
    del detail
    facts = holding(kb.all_inherited(subject.id, "scheduled-as"))[:_MOST_COUNTRIES]
    if not facts or question.items[0].key in ("why", "how come"):
        return None
    national = [fact for fact in facts if fact.object != "UN"]
    free = [fact for fact in national if str(fact.details.get("schedule")).startswith("not ")]
    controlled = [fact for fact in national if fact not in free]
    asks_legal = any(word in ("legal", "allowed") for item in question.items for word in item.words)
    first, then = (free, controlled) if asks_legal else (controlled, free)
    words = ("not controlled in", "controlled in") if asks_legal else ("controlled in", "not controlled in")
    value = "; ".join(f"{said} {_countries(some)}" for said, some in zip(words, (first, then), strict=True) if some)
    if not value:
        return None
    if not first:
        value = f"no country that is recorded {'leaves it free' if asks_legal else 'controls it by name'}; {value}"
    said_more = " ".join(statement(kb, fact, subject.name) for fact in (*first, *then) if fact.details.get("caveat"))
    return told(kb, value, f"Laws of other countries are not recorded. {said_more}".strip(), facts)


def _countries(facts: list[Fact]) -> str:
    """Return the countries of schedules, each with its schedule where there is one."""
    named = []
    for fact in facts:
        schedule = str(fact.details.get("schedule", ""))
        place = PLACE_NAMES.get(fact.object, fact.object)
        numbered = f"Schedule {schedule}" if fact.object == "US" else schedule
        named.append(place if schedule.startswith("not ") else f"{place} ({numbered})")
    return listing(dict.fromkeys(named))


_MOST_COUNTRIES = 8
