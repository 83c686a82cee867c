"""How a drug works, where what it acts on is not recorded but a note on it is."""

from ketafacts.answers.answering import Answer, notes_on, told
from ketafacts.answers.topics.action import mechanism
from ketafacts.answers.wording import spoken_name
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.questions import Question

_TOPIC = "mechanism"
_WORKS, _UNSETTLED = "Works by ", "How it works is not settled"


def works(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what it acts on; or else what a note says of how it works, be it that this is not settled.

    A note is not asked where a target is named: that it acts there is not what the note says. What it does to the body
    at large is told by its effects before.
    """
    found = mechanism(kb, subject, question, detail)
    if found or any(item.ids("target") for item in question.items):
        return found
    notes = notes_on(kb, subject, _TOPIC)[:1]
    if not notes:
        return None
    text = notes[0].object
    if text.startswith(_WORKS):
        what = text.removeprefix("Works ").rstrip(".")
        verb = "work" if subject.type == "class" else "works"
        name = spoken_name(kb, subject.id)
        return told(kb, what.partition(",")[0], f"{name[:1].upper()}{name[1:]} {verb} {what}.", notes)
    return told(kb, "not settled" if text.startswith(_UNSETTLED) else text.rstrip("."), text, notes)
