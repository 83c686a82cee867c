"""Which of a kind of things a drug touches: the vitamin that it uses up, the salt of the blood that it raises."""

import re

from ketafacts.answers.answering import Answer, holding, notes_on, told
from ketafacts.answers.report import listing
from ketafacts.answers.rules.circumstances import is_of_stopping
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.lexicon.sought import KINDS
from ketafacts.language.questions import Question

_MOST = 4
_VITAMIN = re.compile(r"\bvitamin [A-K]\d*\b|\bfolic acid\b|\bfolate\b", re.IGNORECASE)


def sought(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Name what is recorded to be touched, of the drug itself first; that nothing is recorded says nothing."""
    del question
    way, _, kind = detail.partition(" ")
    if kind.endswith(("vitamin", "vitamins")) and (advised := _advised(kb, subject, way)):
        return advised
    found: dict[str, Fact] = {}
    for one in KINDS[kind]:
        if way in ("up", "down", "take") and one.way not in ("", {"take": "down"}.get(way, way), *_ALSO.get(way, ())):
            continue
        if way == "take" and one.predicate != "causes":
            continue  # that a drug blocks what a vitamin does is no reason to take more of it
        known = [
            fact
            for fact in holding(kb.everything(subject.id, one.predicate))
            if fact.object in one.objects and fact.role != "minor" and not is_of_stopping(fact)
        ]
        known.sort(key=_rank)
        if known:
            found.setdefault(one.name, known[0])
    shown = sorted(found, key=lambda name: _rank(found[name]))[:_MOST]
    if not shown:
        return None
    facts = [found[name] for name in shown]
    text = " ".join(dict.fromkeys(statement(kb, fact, subject.name) for fact in facts))
    return told(kb, listing(shown), text, facts)


def _rank(fact: Fact) -> tuple[bool, bool]:
    """Return what puts the chief target, and what is recorded of the drug itself, before the rest."""
    return fact.predicate == "acts-on" and fact.role != "principal", bool(fact.inherited_from)


# "Which vitamin does warfarin lower" takes what it works against for less of it; what must be taken with it does not.
_ALSO = {"down": ("against",)}


def _advised(kb: KnowledgeBase, subject: Subject, way: str) -> Answer | None:
    """Return the vitamin that a note names: what is taken with the drug against the harm that the lack of it does."""
    notes = [fact for fact in notes_on(kb, subject, "vitamin") if _VITAMIN.search(fact.object)]
    if not notes or way == "up":
        return None
    first = _VITAMIN.search(notes[0].object)
    return told(kb, first[0][0].lower() + first[0][1:], statement(kb, notes[0]), notes[:1]) if first else None
