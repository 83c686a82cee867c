"""What every answer to a question is, and how one is put together from facts."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from ketafacts.answers.report import listing, sentence
from ketafacts.answers.rules.finding import own_notes
from ketafacts.answers.rules.products import of_brand
from ketafacts.answers.wording import object_name
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Evidence, Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.questions import Question

UNKNOWN = "unknown"
MOST_ITEMS = 6
# What the verdict on the statement that is asked about answers.
ANSWERS = {"true": "yes", "false": "no", "contested": "contested", "misleading": "it depends", "unknown": UNKNOWN}
# What stands before a statement to make a question of it, and moves no verb.
LEFT_OUT = frozenset({"do", "does", "did"})


class Answer(NamedTuple):
    """``answer`` is yes, no, contested, it depends, unknown, or the short value asked for; ``text`` begins with it."""

    question: str
    answer: str
    text: str
    evidence: tuple[Evidence, ...] = ()
    code: str = ""


Topic = Callable[[KnowledgeBase, Subject, Question, str], Answer | None]


def told(kb: KnowledgeBase, value: str, text: str, facts: Iterable[Fact]) -> Answer:
    """Return an answer that begins with ``value`` and rests on ``facts``."""
    evidence = kb.evidence_of(facts)
    return Answer("", value, f"{sentence(value)} {text}".strip(), evidence)


def holding(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts that hold."""
    return [fact for fact in facts if fact.holds == "yes"]


def approved_in(kb: KnowledgeBase, subject: Subject, place: str) -> list[Fact]:
    """Return the approved uses in a country, those that a product has by its ingredients, too."""
    uses = [fact for fact in holding(kb.everything(subject.id, "used-for")) if fact.details.get("status") == "approved"]
    return [fact for fact in uses if place in (fact.details.get("in") or [])]


def reversed_by_it(kb: KnowledgeBase, subject: str) -> list[Fact]:
    """Return the facts that a drug reverses something, classes of drugs first."""
    facts = holding(kb.facts_about(subject, "reversed-by"))
    return sorted(facts, key=lambda fact: (kb.subject(fact.subject, "class") is None, fact.subject))


def with_ingredients(kb: KnowledgeBase, subject: str) -> list[str]:
    """Return the id of a subject and those of what it contains."""
    return [subject, *(fact.object for fact in holding(kb.facts(subject, "contains")))]


def notes_on(kb: KnowledgeBase, subject: Subject, topic: str) -> list[Fact]:
    """Return the notes on a topic of a subject, of its ingredients, and of its classes where it has none itself."""
    for line in (*with_ingredients(kb, subject.id), *kb.ancestors(subject.id)):
        if found := holding(own_notes(kb, line, topic)):
            return found
    return []


def of_product(kb: KnowledgeBase, question: Question, facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts that are recorded of the product that was named; all of them where none is, or none was."""
    brand = question.brand
    return (of_brand(kb, facts, brand) if brand else []) or list(facts)


def named(kb: KnowledgeBase, facts: Iterable[Fact], most: int = MOST_ITEMS) -> str:
    """Return the names of what facts are about, in a list."""
    return listing(list(dict.fromkeys(object_name(kb, fact) for fact in facts))[:most])


def main_acts(kb: KnowledgeBase, subject: str) -> list[Fact]:
    """Return how a drug acts on its principal targets; a family ("opioid receptors") only where no member is known."""
    facts = [fact for fact in holding(kb.everything(subject, "acts-on")) if fact.role == "principal"]
    return without_families(kb, facts)


def without_families(kb: KnowledgeBase, facts: list[Fact]) -> list[Fact]:
    """Return facts without those of a family of targets of which a member stands among them."""
    families = {
        target.family
        for fact in facts
        if (target := kb.subject(fact.object, "target")) and target.name != target.family
    }
    return [fact for fact in facts if kb.name_of(fact.object, "target") not in families]


def most_recorded(kb: KnowledgeBase, subjects: Sequence[Subject]) -> list[Subject]:
    """Return subjects with those first of which most is recorded, and the classes last."""
    facts = {one.id: len(kb.all_facts(one.id)) for one in subjects if one.type != "class"}
    return sorted(subjects, key=lambda one: (one.type == "class", -facts.get(one.id, 0), one.id))


def typical_first(kb: KnowledgeBase, members: Sequence[Subject], group: str) -> list[Subject]:
    """Return members of a class with those first whose entry says in so many words that they are of it.

    An anaesthetic that also relieves pain is no example of a painkiller while there are others.
    """
    under: dict[str, frozenset[str]] = {}

    def names(line: str) -> frozenset[str]:
        if line not in under:
            found = kb.subject(line, "class")
            above = line == group or group in kb.ancestors(line)
            under[line] = frozenset(f" {fold(name.name)} " for name in kb.names_of(found)) if found and above else _NONE
        return under[line]

    def strays(one: Subject) -> bool:
        said = f" {fold(one.what)} "
        return not any(name in said for line in (group, *kb.ancestors(one.id)) for name in names(line))

    return sorted(members, key=strays)


_NONE = frozenset[str]()


def opened(answer: str, reason: str) -> str:
    """Return a text that begins with the answer."""
    return f"{sentence(answer)} {reason}".strip()
