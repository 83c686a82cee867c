"""What a drug does in pregnancy: the harm that is recorded, then what is said of taking it."""

from ketafacts.answers.answering import Answer, holding, named, notes_on, told
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.lexicon.bodyparts import FUNCTIONS
from ketafacts.language.questions import Question

_MOST = 4


def pregnancy(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what harm to the unborn child is recorded; else that it is not to be taken, or what is noted, and not why."""
    del question, detail
    unborn = FUNCTIONS["unborn"]
    harms = [fact for fact in holding(kb.everything(subject.id, "causes")) if fact.object in unborn]
    harms = sorted(harms, key=lambda fact: unborn.index(fact.object))[:_MOST]
    notes = notes_on(kb, subject, "pregnancy")[:1]
    said = [
        fact
        for predicate in ("contraindicated-in", "cautioned-in")
        for fact in holding(kb.everything(subject.id, predicate))
        if fact.object == "pregnancy"
    ][:1]
    shown = [*harms, *said, *notes]
    if not shown:
        return None
    text = " ".join(statement(kb, fact, subject.name) for fact in shown)
    if harms:
        return told(kb, named(kb, harms), text, shown)
    first = statement(kb, shown[0], subject.name)
    more = text.removeprefix(first).strip()
    return told(kb, first.rstrip("."), f"{more} What it does to an unborn child is not recorded here.".strip(), shown)
