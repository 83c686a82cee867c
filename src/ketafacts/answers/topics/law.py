"""How the law sees a drug: its schedule, and whether it is legal."""

import re

from ketafacts.answers.answering import Answer, holding, told, with_ingredients
from ketafacts.answers.report import listing
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.questions import Question


def schedules_asked_for(kb: KnowledgeBase, subject: Subject, question: Question) -> tuple[str, list[Fact]]:
    """Return the country that a question names, or else the US, and the schedules that hold there."""
    place = question.slot("place") or "US"
    facts = [fact for fact in holding(kb.all_inherited(subject.id, "scheduled-as")) if fact.object == place]
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


def legality(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it legal", "is it illegal", "is it controlled", by ``detail``, in a country or else in the US.

    A drug that is controlled and has a medical use is neither simply legal nor illegal.
    """
    place, facts = schedules_asked_for(kb, subject, question)
    if not facts:
        return None
    schedules = {str(fact.details.get("schedule", "")) for fact in facts}
    text = " ".join(statement(kb, fact, subject.name) for fact in facts[:2])
    if schedules == {"not scheduled"}:
        value = _OF_UNSCHEDULED.get(detail, "it depends")
        if detail in ("legal", "illegal") and any(
            _ELSEWHERE.search(str(fact.details.get("caveat", ""))) for fact in facts
        ):
            value = "it depends"  # what other laws, or those of its states, say of it was not looked at
    elif detail in ("prescribed", "unprescribed"):
        value = _with_prescription(place, schedules, detail)
    elif detail == "forbidden":
        value = {"no": "yes", "yes": "no"}.get(_with_prescription(place, schedules, "unprescribed"), "it depends")
    elif detail == "recreational" and "not scheduled" not in schedules:
        value = "yes"  # whatever is controlled is so beyond medicine and research
    elif "not scheduled" in schedules or detail == "recreational":
        value = "it depends"
    elif detail == "controlled":
        value = "yes"
    elif place == "US" and schedules == {"I"}:
        value = {"legal": "no", "illegal": "yes"}[detail]
    else:
        value = "it depends"
        text += " It is controlled, and lawful where that country's law allows it, such as on prescription."
    return told(kb, value, text, facts)


_ELSEWHERE = re.compile(r"other laws|\bstates\b", re.IGNORECASE)
_OF_UNSCHEDULED = {"legal": "yes", "illegal": "no", "controlled": "no", "recreational": "no"}


def _with_prescription(place: str, schedules: set[str], detail: str) -> str:
    """Return whether US law allows what is in these schedules with, or without, a prescription."""
    if place != "US":
        return "it depends"
    if detail == "prescribed":
        return "no" if schedules == {"I"} else "yes" if schedules <= {"II", "III", "IV", "V"} else "it depends"
    return "no" if schedules <= {"I", "II", "III", "IV"} else "it depends"


def where(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say how the law of each recorded country sees it."""
    del question, detail
    facts = holding(kb.all_inherited(subject.id, "scheduled-as"))
    if not facts:
        return None
    said = "; ".join(statement(kb, fact, subject.name).rstrip(".") for fact in facts[:_MOST_COUNTRIES])
    return told(kb, said, "Laws of other countries are not recorded.", facts[:_MOST_COUNTRIES])


_MOST_COUNTRIES = 8
