"""What a drug or class is: its kind, its classes, how it is made, and whom it counts."""

from ketafacts.answers.answering import MOST_ITEMS, Answer, holding, most_recorded, named, told
from ketafacts.answers.membership import judge_membership
from ketafacts.answers.report import listing, sentence, with_article
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.questions import Question


def what(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what it is, in the words of its entry."""
    del question, detail
    if not subject.what:
        return None
    facts = kb.facts(subject.id, "is-a") or kb.facts(subject.id, "contains")
    answer = told(kb, subject.what, "", facts)
    if not facts:
        answer = answer._replace(evidence=tuple(kb.evidence(f"{subject.type}.{subject.id}")))
    return answer._replace(text=sentence(f"{subject.name}: {subject.what}"))


def class_of(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Name its classes; "what kind of K is it" of what is no K is answered no."""
    del detail
    supposed = kb.subject(question.slot("k"), "class") if question.slot("d") else None
    if supposed is not None and (judged := judge_membership(kb, subject, supposed)).answer == "no":
        return Answer(
            "", "no", f"No. {subject.name} is not {with_article(supposed.name)}. {judged.reason}", judged.evidence
        )
    facts = holding(kb.facts(subject.id, "is-a"))
    if not facts:
        return what(kb, subject, Question("what"), "")
    return told(kb, named(kb, facts), sentence(f"{subject.name} is {subject.what}") if subject.what else "", facts)


def role(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it an agonist or an antagonist" by how it acts on its principal targets."""
    del question, detail
    facts = [fact for fact in holding(kb.everything(subject.id, "acts-on")) if fact.role == "principal"]
    if not facts:
        return None
    value = listing(dict.fromkeys(fact.action for fact in facts))
    return told(kb, value, " ".join(statement(kb, fact, subject.name) for fact in facts[:3]), facts[:3])


def made(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "natural or synthetic", which is recorded of opioids."""
    del question, detail
    for asked, value in (
        ("semi-synthetic-opioid", "semi-synthetic"),
        ("synthetic-opioid", "synthetic"),
        ("opiate", "natural"),
    ):
        found = kb.subject(asked, "class")
        judged = judge_membership(kb, subject, found) if found else None
        if judged and judged.answer == "yes":
            return Answer("", value, f"{sentence(value)} {judged.reason}", judged.evidence)
    return None


def either(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it a K or an L": those of the two that it is."""
    del detail
    asked = [found for slot in ("k", "k2") if (found := kb.subject(question.slot(slot), "class"))]
    answers = [(one, judge_membership(kb, subject, one)) for one in asked]
    held = [(one, found) for one, found in answers if found.answer == "yes"]
    if not held:
        if len(answers) == 2 and all(found.answer == "no" for _, found in answers):
            evidence = tuple(dict.fromkeys(item for _, found in answers for item in found.evidence))
            return Answer("", "neither", f"Neither. {answers[0][1].reason}", evidence)
        return None
    names = listing(with_article(one.name) for one, _ in held)
    evidence = tuple(dict.fromkeys(item for _, found in answers for item in found.evidence))
    return Answer("", names, f"{sentence(names)} {held[0][1].reason}", evidence)


def examples(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Name the best-known members of a class; with ``without``, those that are known not to be of another."""
    if subject.type != "class":
        return None
    members = kb.members(subject.id)
    other = kb.subject(question.slot("k2"), "class")
    if detail == "without":
        if other is None:
            return None
        members = [one for one in members if judge_membership(kb, one, other).answer == "no"]
    shown = most_recorded(kb, members)[:MOST_ITEMS]
    facts = [fact for member in shown for fact in kb.ancestors(member.id).get(subject.id, ())[:1]]
    names = listing(member.name for member in shown)
    return told(kb, names, f"See: ketafacts list drugs --class {subject.id}", facts) if shown else None
