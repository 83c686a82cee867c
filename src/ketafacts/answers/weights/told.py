"""What is recorded of a subject, as the tests of words look at it: what is said, its members, its uses."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from ketafacts.answers.judging import Judgement
from ketafacts.answers.rules.finding import status
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold

_IN_USE = frozenset({"approved", "used"})
HELPING = frozenset({"causes", "relieves", "used-for", "works-for", "reverses"})
USE = frozenset({"used-for", "approved"})


def told(kb: KnowledgeBase, facts: Iterable[Fact]) -> str:
    """Return all that facts and their evidence say, folded."""
    facts = list(facts)
    said = [str(value) for fact in facts for value in fact.details.values()]
    return fold(" ".join([*said, *(item.gist for item in kb.evidence_of(facts))]))


def members(kb: KnowledgeBase, subject: Subject) -> list[Subject]:
    """Return a drug and what it contains, or the members of a class."""
    if subject.type == "class":
        return kb.members(subject.id)
    parts = [part for fact in kb.facts(subject.id, "contains") if (part := kb.subject(fact.object))]
    return [subject, *parts]


def uses(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """Return the uses in medicine of a drug, of what it contains, or of a class and its members."""
    return [
        fact
        for one in (subject, *members(kb, subject))
        for fact in kb.facts(one.id, "used-for")
        if fact.holds == "yes" and status(fact) in _IN_USE
    ]


def tells_of_another(subject: Subject, one: Judgement) -> bool:
    """Return whether a claim is about what a class does, and not about the drug that an adjective tells of."""
    return subject.type == "class" and one.claim.predicate != "is-a"


def as_reported(words: Sequence[str], judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements of "E has been reported after X": that is so, though it is disputed whether X causes E."""
    reported = any(
        word == "reported" and before == "been" and at and words[at - 1] in ("has", "have")
        for at, (before, word) in enumerate(pairwise(words))
    )
    if not reported:
        return judgements
    return tuple(
        one._replace(verdict="true")
        if one.verdict == "contested" and one.claim.predicate == "causes" and not one.claim.negated
        else one
        for one in judgements
    )
