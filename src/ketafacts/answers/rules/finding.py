"""What a rule returns, and what several rules ask of facts."""

import re
from collections.abc import Iterable, Sized
from typing import NamedTuple

from ketafacts.answers.membership import CONTESTED, NO, YES
from ketafacts.answers.report import plural_of
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language import lexicon


class Finding(NamedTuple):
    """Whether a claim holds without its negation, the facts it rests on, and one sentence of reason."""

    holds: str
    facts: tuple[Fact, ...] = ()
    reason: str = ""
    code: str = ""


def counted(group: Subject, shown: Sized, told: Sized, what: str) -> str:
    """Return how many members of a class show something, of those of which it is recorded: "35 of the 40 statins …"."""
    return f"{len(shown)} of the {len(told)} {members_of(group)} whose {what} recorded"


def members_of(group: Subject) -> str:
    """Return what the members of a class are called: "statins"."""
    return plural_of(group) or f"members of {group.name}"


def deciding(facts: list[Fact]) -> Fact:
    """Of several facts about one effect, the one that holds plainly speaks for "can cause"."""
    for holds in (YES, CONTESTED, NO):
        for fact in facts:
            if fact.holds == holds:
                return fact
    return facts[0]


def is_common(fact: Fact) -> bool:
    """Return whether what a fact tells is recorded to be common, or more than that."""
    return fact.details.get("frequency") in ("common", "very common")


# How a medicine for people is given: a use that is only studied, or refused, is none.
GIVEN = frozenset({"approved", "used", "off-label"})


def within(kb: KnowledgeBase, identifier: str, kind: str) -> list[str]:
    """Return the id and the ever broader ones it lies within."""
    found = [identifier]
    while (entry := kb.subject(found[-1], kind)) and (broader := entry.details.get("within")):
        if broader in found:
            break
        found.append(str(broader))
    return found


def cited(kb: KnowledgeBase, fact: Fact) -> list[str]:
    """Return, folded, of each item of evidence the title of its source, the place in it, and what it says."""
    found = []
    for item in kb.evidence(fact):
        source = kb.source(item.source)
        title = source.details.get("title", "") if source else ""
        found.append(fold(f"{title} {item.locator} {item.gist}"))
    return found


# The schedules of what nobody is prescribed: of US law, of the British regulations of 2001, of the German act, of the
# Australian Poisons Standard.
_FORBIDDING = re.compile(r"I|(?:Class [ABC], )?Schedule 1|Anlage I BtMG|Schedule 9")


def forbids(fact: Fact) -> bool:
    """Return whether a schedule is one of those under which no medicine stands."""
    return _FORBIDDING.fullmatch(str(fact.details.get("schedule", ""))) is not None


def in_one_line(kb: KnowledgeBase, one: str, other: str, kind: str) -> bool:
    """Return whether one of two effects or conditions is the other, or lies within it."""
    return one in within(kb, other, kind) or other in within(kb, one, kind)


def opposite_of(kb: KnowledgeBase, effect: str) -> str:
    """Return the effect that is the opposite of another, or nothing when none is recorded."""
    entry = kb.subject(effect, "effect")
    return str((entry and entry.details.get("opposite")) or _OPPOSED.get(effect, ""))


# What few drugs or none are recorded to do, and a sentence may say all the same, by what it is the opposite of, where
# that has another opposite itself.
_OPPOSED = {
    "faster-bowel": "constipation",
    "respiratory-stimulation": "respiratory-depression",
    "less-urination": "increased-urination",
    "peripheral-edema": "increased-urination",
    "dopamine-decrease": "dopamine-increase",
    "serotonin-decrease": "serotonin-increase",
}


def span(figure: str) -> tuple[float, float]:
    """Return the lowest and highest number of a figure such as "50-100"; zeros when it is not one.

    What goes down is no span: "3 - 1" may be reckoned.
    """
    numbers = []
    for part in figure.replace("–", "-").split("-"):
        try:
            numbers.append(float(part.strip(" <>≤≥~").replace(",", "")))
        except ValueError:
            return 0.0, 0.0
    return (numbers[0], numbers[-1]) if numbers == sorted(numbers) else (0.0, 0.0)


def minutes(time: str) -> tuple[float, float]:
    """Return the least and most minutes of a time such as "2-3 hours"; zeros when it is none."""
    figure, _, unit = time.rpartition(" ")
    least, most = span(figure)
    each = lexicon.UNITS_OF_TIME.get(unit, 0.0)
    return least * each, most * each


def with_parts(kb: KnowledgeBase, drug: Subject) -> list[str]:
    """Return the ids of a drug and of what a product of that name contains."""
    return [drug.id, *(fact.object for fact in kb.facts(drug.id, "contains"))]


def lists_of(facts: Iterable[Fact]) -> list[str]:
    """Return the lists of a law that facts of schedules name: of "Class A, Schedule 2" both."""
    return [part.strip() for fact in facts for part in str(fact.details.get("schedule", "")).split(",")]


def status(fact: Fact) -> str:
    """Return whether a use is approved, off-label, investigational or not approved."""
    return str(fact.details.get("status", ""))


def related_by(facts: Iterable[Fact], relation: str) -> list[Fact]:
    """Return those of the facts that tell that relation between two drugs: "prodrug of", "metabolite of"."""
    return [fact for fact in facts if fact.details.get("relation") == relation]


def chief_acts(facts: Iterable[Fact]) -> list[Fact]:
    """Return those of the facts on what a drug acts on that hold, and are its principal actions."""
    return [fact for fact in facts if fact.role == "principal" and fact.holds == YES]


def own_notes(kb: KnowledgeBase, subject: str, *topics: str) -> list[Fact]:
    """Return the notes on one of the topics that are recorded of the subject itself."""
    return [fact for fact in kb.facts(subject, "note") if fact.details.get("topic") in topics]


def approval_event(kb: KnowledgeBase, subject: str, place: str) -> tuple[Fact, ...]:
    """Return the first event by which a drug was approved in a country, whatever became of it; none where none is."""
    events = [fact for fact in kb.facts(subject, "happened") if fact.object == "approved" and fact.holds == YES]
    return tuple([fact for fact in events if place in fact.details.get("in", [])][:1])


def notes(kb: KnowledgeBase, subject: str, *topics: str) -> list[Fact]:
    """Return the notes on one of the topics: the subject's, those it inherits, and those of what it contains."""
    return [fact for fact in kb.everything(subject, "note") if fact.details.get("topic") in topics]


def same_time(claimed: str, recorded: str) -> bool:
    """Return whether two years agree, a decade covering its years."""
    if claimed.endswith("s") or recorded.endswith("s"):
        return claimed[:3] == recorded[:3]
    return claimed == recorded


def prevents(kb: KnowledgeBase, condition: str) -> str:
    """Return what a condition is the prevention of; empty of any other."""
    entry = kb.subject(condition, "condition")
    return str(entry.details.get("prevents", "")) if entry else ""
