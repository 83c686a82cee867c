"""What a drug does that nobody wants: adverse effects, dependence, withdrawal."""

from ketafacts.answers.answering import Answer, holding, named, notes_on, told, with_ingredients
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.circumstances import is_of_stopping
from ketafacts.answers.topics.bodyparts import said_words
from ketafacts.answers.topics.risks import risks
from ketafacts.answers.topics.uses import medical
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.questions import Question


def addictive(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say whether, and how much, people become addicted to it."""
    del question, detail
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object in ("use-disorder", "abuse")]
    if not facts:
        return None
    said = " ".join(statement(kb, fact, subject.name) for fact in facts[:2])
    degree = str(facts[0].details.get("degree", "")) if facts[0].holds == "yes" else ""
    value = "not addictive" if facts[0].holds == "no" else f"addictive{f', {degree}' if degree else ''}"
    return told(kb, value, said, facts[:2])


def withdrawal(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer what stopping a drug is like: whether there is a withdrawal, and what is recorded of it."""
    del question, detail
    facts = kb.everything(subject.id, "causes")
    itself = [fact for fact in facts if fact.object == "withdrawal"]
    effects = [fact for fact in holding(facts) if is_of_stopping(fact) and fact not in itself]
    if not itself and not effects:
        return None
    # The graver first: a list may be cut short.
    effects.sort(key=lambda fact: kb.severity_of(fact) != "life-threatening")
    text = " ".join(statement(kb, fact, subject.name) for fact in [*itself[:2], *effects[:2]])
    if effects:
        return told(kb, named(kb, effects), text, [*itself, *effects])
    return told(kb, {"yes": "withdrawal", "no": "no withdrawal"}.get(itself[0].holds, "contested"), text, itself)


def stopping(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "may it be stopped suddenly" by the withdrawal that is recorded of it.

    ``danger`` asks whether that is dangerous, ``taper`` whether it should be stopped slowly, ``how`` in which way.
    """
    if detail == "how" and (tapered := notes_on(kb, subject, "taper")):
        return told(kb, statement(kb, tapered[0]).rstrip("."), "", tapered[:1])
    if detail == "how" and medical(kb, subject, question, "") is None:
        return None  # nobody prescribed it
    if notes := notes_on(kb, subject, "stopping"):
        value = _NOT_AT_ONCE if detail == "how" else "yes" if detail in ("danger", "taper") else "no"
        return told(kb, value, statement(kb, notes[0]), notes[:1])
    found = withdrawal(kb, subject, question, "")
    facts = [fact for fact in holding(kb.everything(subject.id, "causes")) if fact.object == "withdrawal"]
    facts += [fact for fact in holding(kb.everything(subject.id, "causes")) if is_of_stopping(fact)]
    if found is None or not facts:
        return None
    grave = any(fact.details.get("severity") in GRAVE for fact in facts)
    value = ("yes" if grave else "it depends") if detail == "danger" else "yes" if detail == "taper" else "no"
    value = _NOT_AT_ONCE if detail == "how" else value
    said = " ".join(dict.fromkeys(statement(kb, fact, subject.name) for fact in facts[:3]))
    return found._replace(answer=value, text=f"{sentence(value)} {said} Ask whoever prescribed it before stopping.")


_NOT_AT_ONCE = "not suddenly, and with medical advice"


def allergy(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "can you be allergic to it": an allergic reaction is recorded, or an allergy that forbids it."""
    other = kb.subject(question.slot("d2"))
    if detail == "to":
        return _allergic_to(kb, subject, other) if other else None
    facts = [fact for fact in holding(kb.everything(subject.id, "causes")) if fact.object in _ALLERGIC]
    facts += [
        fact
        for fact in holding(kb.everything(subject.id, "contraindicated-in"))
        if fact.object.endswith(("-allergy", "-hypersensitivity"))
    ]
    return told(kb, "yes", " ".join(statement(kb, fact, subject.name) for fact in facts[:2]), facts) if facts else None


def _allergic_to(kb: KnowledgeBase, subject: Subject, other: Subject) -> Answer | None:
    """Answer "may I take it if I am allergic to Y": not Y itself, nor one of the Ys, nor what holds one.

    Whether an allergy to one drug reaches to another of its kind is recorded of too few to say yes.
    """
    lines = with_ingredients(kb, subject.id)
    for line in lines:
        facts = list(kb.ancestors(line).get(other.id, ())[:1])
        if (other.type == "class" and facts) or other.id == line:
            barred = [
                fact
                for one in lines
                for fact in holding(kb.everything(one, "contraindicated-in"))
                if fact.object.endswith(("-allergy", "-hypersensitivity"))
            ]
            said = facts or [fact for fact in kb.facts(subject.id, "contains") if fact.object == line] or barred
            text = " ".join(statement(kb, fact, subject.name) for fact in [*said[:1], *barred[:1]])
            return told(kb, "no", text, [*said[:1], *barred[:1]]) if said else None
    return None


_ALLERGIC = frozenset({"anaphylaxis", "hypersensitivity", "allergic-reaction"})


_EVERYONE = frozenset({"everyone", "everybody", "anybody"})


def safe(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it safe", which no drug simply is: what it can do, boxed warnings first."""
    found = risks(kb, subject, question, detail)
    if found is None:
        return None
    if not _EVERYONE.isdisjoint(said_words(question)):
        barred = holding(kb.everything(subject.id, "contraindicated-in"))
        text = f"Not for everyone: {named(kb, barred)}. " if barred else ""
        evidence = tuple(dict.fromkeys([*(one for fact in barred for one in kb.evidence(fact)), *found.evidence]))
        return found._replace(answer="no", text=f"No. {text}It can cause: {found.text}", evidence=evidence)
    return found._replace(
        answer="it depends",
        text=f"It depends on the person, the dose and what else is taken. It can cause: {found.text}",
    )
