"""Overdoses: whom to call comes before anything else."""

from ketafacts.answers.answering import MOST_ITEMS, Answer, holding, named, told
from ketafacts.answers.report import listing
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.questions import Question

_EMERGENCY = "In an overdose call emergency services or poison control first."


def reversal(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what reverses it, after whom to call."""
    del question, detail
    facts = kb.everything(subject.id, "reversed-by")
    # The antidote that most sources stand behind comes first.
    working = sorted(holding(facts), key=lambda fact: -len(kb.evidence(fact)))
    if working:
        said = " ".join(statement(kb, fact, subject.name) for fact in working[:2])
        return _after_help(told(kb, named(kb, working), said, working))
    if facts:
        return _after_help(told(kb, "nothing recorded", statement(kb, facts[0], subject.name), facts))
    return None


def overdose(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what an overdose does, after whom to call."""
    del question, detail
    facts = holding(kb.everything(subject.id, "overdose-causes"))
    if not facts:
        return None
    return _after_help(told(kb, named(kb, facts, 8), "", facts))


def reverses(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say which overdoses it reverses."""
    del question, detail
    facts = holding(kb.facts_about(subject.id, "reversed-by"))
    facts.sort(key=lambda fact: (kb.subject(fact.subject, "class") is None, fact.subject))
    names = listing([kb.name_of(fact.subject) for fact in facts][:MOST_ITEMS])
    return told(kb, names, "", facts[:MOST_ITEMS]) if facts else None


def _after_help(answer: Answer) -> Answer:
    """Return an answer about an overdose with whom to call before anything else."""
    return answer._replace(text=f"{_EMERGENCY} {answer.text}")
