"""The filters of a list: a class, a target, an ingredient, a schedule, a kind of name, a country of sale."""

import re

from ketafacts.answers.membership import YES, judge_membership
from ketafacts.answers.naming import find_subject
from ketafacts.errors import UsageError
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Name, Subject
from ketafacts.knowledge.values import US_SCHEDULES

_NUMBERS = {str(number): name for number, name in enumerate(US_SCHEDULES, 1) if name.isupper()}
# "C-II", "CII" and "Schedule 2" are how labels and people write it.
_WRITTEN = re.compile(r"(?:schedule\s+)?(?:c[ -]?)?(?P<which>[ivx]+|\d)", re.IGNORECASE)
NOT_SCHEDULED = US_SCHEDULES[-1]


def schedule_asked(text: str) -> str:
    """Return the US schedule that a text names (``II``, ``2``, ``C-II``, ``not scheduled``); raises ``UsageError``."""
    if not text or text.casefold() == NOT_SCHEDULED:
        return text.casefold()
    found = _WRITTEN.fullmatch(text)
    which = found["which"].upper() if found else ""
    number = _NUMBERS.get(which, which)
    if number not in _NUMBERS.values():
        known = ", ".join(_NUMBERS.values())
        raise UsageError(f"a US schedule is one of {known} or {NOT_SCHEDULED!r}, not {text[:40]!r}")
    return number


def is_scheduled_so(recorded: str, wanted: str) -> bool:
    """Return whether what is recorded ("III, V") has the schedule asked for."""
    return not wanted or wanted in recorded.split(", ")


def country_asked(kb: KnowledgeBase, text: str) -> str:
    """Return the two letters of a country in which some brand is sold; raises ``UsageError`` when there is none."""
    code = text.upper()
    if code and not kb.has_place(code):
        raise UsageError(f"no brand is recorded for the country {text[:40]!r}; a country is two letters, such as GB")
    return code


def is_name_asked(name: Name, kind: str, country: str) -> bool:
    """Return whether a name is of the kind and the country asked for; a country asks for names that are sold under."""
    return name.kind == (kind or name.kind) and name.place == (country or name.place)


def wanted(kb: KnowledgeBase, in_class: str, target: str, ingredient: str) -> set[str] | None:
    """Return the ids that pass every filter given by a name, ``None`` without one. Raises ``NoSuchNameError``.

    A class has its members; beside an ingredient it has the products too that are in it on account of what they hold,
    as Percocet is among what holds acetaminophen and is an opioid.
    """
    found: list[set[str]] = []
    holding = find_subject(kb, ingredient, ("drug",)) if ingredient else None
    inside = _saying(kb, holding, "contains") | {holding.id} if holding else set()
    if in_class:
        subject = find_subject(kb, in_class, ("class",))
        members = {member.id for member in kb.members(subject.id)} | _saying(kb, subject, "is-a")
        found.append(members | {one for one in inside - members if _is_in(kb, one, subject)})
    if target:
        subject = find_subject(kb, target, ("target",))
        acting = _saying(kb, subject, "acts-on")
        found.append(acting | {member.id for line in acting for member in kb.members(line)})
    if holding:
        found.append(inside)
    return set.intersection(*found) if found else None


def _is_in(kb: KnowledgeBase, product: str, asked: Subject) -> bool:
    subject = kb.subject(product, "drug")
    return subject is not None and judge_membership(kb, subject, asked).answer == YES


def _saying(kb: KnowledgeBase, subject: Subject, predicate: str) -> set[str]:
    """Return what is said to stand so to the subject: a fact that denies or disputes it lists nothing."""
    return {fact.subject for fact in kb.facts_about(subject.id, predicate) if fact.holds == "yes"}
