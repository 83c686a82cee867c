"""What a question takes for granted: "how does propofol work for pain" takes it that propofol does.

A drug's way of working answers how it works for something only where it does work for that.
"""

from collections.abc import Callable

from ketafacts.answers.answering import UNKNOWN, Answer, reversed_by_it
from ketafacts.answers.report import sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.mentions import Item
from ketafacts.language.questions import Question

_VERBS = frozenset({"does", "do", "can", "could", "would", "will", "did"})
_REVERSING = frozenset({"reverse", "undo", "counteract"})
_NOT_SO = "That is not so"


def ungranted(kb: KnowledgeBase, question: Question, answered: Callable[[KnowledgeBase, str], Answer]) -> Answer | None:
    """Return that a drug does not do what is asked how it does it, or that this is not known; else nothing."""
    said = [item.key for item in question.items]
    if question.wanted.partition(" ")[0] != "mechanism" or said[0] != "how" or said[1] not in _VERBS:
        return None
    others = [item for item in question.items[2:] if not _is_of(question, item)]
    # "How does naltrexone work for alcohol" is of a habit, and not of undoing the drug.
    of_drugs = not _REVERSING.isdisjoint(said) and any(item.ids("drug", "class") for item in others)
    if not of_drugs and not any(item.ids("effect", "condition") for item in others):
        return None
    asked = answered(kb, " ".join(["does" if said[1] in ("can", "could", "would", "will") else said[1], *said[2:]]))
    if asked.answer == "no":
        text = asked.text.removeprefix("No. ")
        return asked._replace(answer="no", text=f"No. {sentence(_NOT_SO)} {text}")
    is_no_antidote = not _REVERSING.isdisjoint(said) and not reversed_by_it(kb, question.slot("d"))
    return asked if asked.answer == UNKNOWN and (question.slot("c") or is_no_antidote) else None


def _is_of(question: Question, item: Item) -> bool:
    """Return whether an item names the drug that is asked about."""
    readings = item.ids("drug", "class")
    return question.slot("d") in {one.id for one in readings} or question.slot("k") in {one.id for one in readings}
