"""Why people think that a drug belongs to a class, or why it does."""

from ketafacts.answers.answering import UNKNOWN, Answer
from ketafacts.answers.membership import judge_membership
from ketafacts.answers.report import sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Misconception, Subject
from ketafacts.language.claims import NotUnderstoodError
from ketafacts.language.grammar import Clauses
from ketafacts.language.mentions import items
from ketafacts.language.questions import Question
from ketafacts.language.text import words


def _claims_membership(kb: KnowledgeBase, one: Misconception, subject: str, asked: str) -> bool:
    try:
        claims = Clauses(items(kb, words(str(one.details["claim"])))).parse()
    except NotUnderstoodError:
        return False
    return [(claim.subject, claim.predicate, claim.object) for claim in claims] == [(subject, "is-a", asked)]


def why(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer why people think that X is a K, or why it is one or is not; what is not so is said to be so first."""
    del detail
    asked = question.slot("k")
    about = [one for one in kb.misconceptions(subject.id) if asked in one.details["about"]]
    # The belief asked about, rather than another that mentions both.
    about.sort(key=lambda one: not _claims_membership(kb, one, subject.id, asked))
    asked_class = kb.subject(asked, "class")
    found = judge_membership(kb, subject, asked_class) if asked_class else None
    is_it = found.answer if found else UNKNOWN
    lead = {"yes": "it is", "no": "it is not"}.get(is_it, "that is contested")
    if question.negative and found and is_it in ("yes", "no"):
        return Answer("", lead, f"{sentence(lead)} {found.reason}", found.evidence)
    if is_it == "yes":
        # Why it is one is not told by what else people get wrong about it, or why they think that it is none.
        about = []
    presupposed = "no" if is_it == "no" and not _asks_of_belief(question) else ""
    for one in about:
        evidence = tuple(kb.evidence(f"misconception.{one.id}"))
        why = str(one.details["why"])
        if presupposed:
            text = f"No, it is not. {one.details['truth']} People think so because {why}."
            return Answer("", presupposed, text, evidence)
        return Answer("", why, f"Because {why}. {one.details['truth']}", evidence)
    if found is None or is_it == UNKNOWN:
        return None
    return Answer(
        "", presupposed or lead, f"{sentence(presupposed)} {sentence(lead)} {found.reason}".strip(), found.evidence
    )


def _asks_of_belief(question: Question) -> bool:
    """Return whether "why do people think …" was asked, which does not take it to be so."""
    return any(
        item.lemma in ("think", "believe", "say", "assume", "call", "consider", "confuse", "mistake")
        for item in question.items
    )
