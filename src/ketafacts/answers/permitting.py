"""Questions whether one may: is it legal, can it be mixed. The first word is yes, no or "it depends"; then why."""

from ketafacts.answers.answering import UNKNOWN, Answer, holding, named, told
from ketafacts.answers.pairs import between
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.effects import is_of_stopping
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import SEVERITIES
from ketafacts.language.questions import Question

_GRAVE = ("life-threatening", "serious")


def interaction(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer what happens when two drugs are taken together, or whether they may be.

    ``detail`` says how it was asked: ``may`` ("can you mix"), ``given`` (by a clinician), ``danger`` ("is it dangerous
    to mix"), ``yes`` ("do they interact"), or what happens; ``alcohol`` may stand before it as the second drug.
    """
    words = detail.split()
    asked = words[-1] if words else ""
    other = kb.subject(question.slot("d2") or (words[0] if words[:1] == ["alcohol"] else ""))
    if other is None or other.id == subject.id:
        return None
    found = [item.fact for item in between(kb, subject, other) if item.fact is not None]
    if not found:
        text = f"No interaction of {subject.name} with {other.name} is recorded; that is not the same as safe."
        return Answer("", UNKNOWN, f"Unknown. {text} Ask a pharmacist.", (), "nothing recorded")
    found.sort(key=lambda fact: SEVERITIES.index(str(fact.details.get("severity", "mild"))))
    worst = found[0].details
    severity, advice = str(worst["severity"]), sentence(str(worst.get("advice", "")))
    what = f"{severity}: {worst['what']}"
    if found[0].holds == "contested":
        return told(kb, "it depends", advice, found)
    if found[0].holds == "no":
        return told(kb, "no important interaction", advice, found)
    grave = severity in _GRAVE
    first = {
        "yes": "yes",
        "may": "no" if grave else "it depends",
        "danger": "yes" if grave else "it depends",
        "given": "it depends",
    }.get(asked)
    return told(kb, first, f"{sentence(what)} {advice}", found) if first else told(kb, what, advice, found)


def schedules_asked_for(kb: KnowledgeBase, subject: Subject, question: Question) -> tuple[str, list[Fact]]:
    """Return the country that a question names, or else the US, and the schedules that hold there."""
    place = question.slot("place") or "US"
    facts = holding(kb.all_inherited(subject.id, "scheduled-as"))
    return place, [fact for fact in facts if fact.object == place]


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
        value = {"legal": "yes", "illegal": "no", "controlled": "no"}[detail]
    elif "not scheduled" in schedules:
        value = "it depends"
    elif detail == "controlled":
        value = "yes"
    elif place == "US" and schedules == {"I"}:
        value = {"legal": "no", "illegal": "yes"}[detail]
    else:
        value = "it depends"
        text += " It is controlled, and lawful where that country's law allows it, such as on prescription."
    return told(kb, value, text, facts)


def withdrawal(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer what stopping a drug is like: whether there is a withdrawal, and what is recorded of it."""
    del question, detail
    facts = kb.everything(subject.id, "causes")
    itself = [fact for fact in facts if fact.object == "withdrawal"]
    effects = [fact for fact in holding(facts) if is_of_stopping(fact) and fact not in itself]
    if not itself and not effects:
        return None
    text = " ".join(statement(kb, fact, subject.name) for fact in [*itself[:2], *effects[:2]])
    if effects:
        return told(kb, named(kb, effects), text, [*itself, *effects])
    return told(kb, {"yes": "withdrawal", "no": "no withdrawal"}.get(itself[0].holds, "contested"), text, itself)
