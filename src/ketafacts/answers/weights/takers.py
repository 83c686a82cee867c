"""Words for the people who take a drug: the young, the old, everyone, people and not animals."""

import re

from ketafacts.answers.judging import Judgement
from ketafacts.answers.weights.told import ABUSED, USE, told, uses
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.knowledge.naming import fold

_YOUNG = re.compile(
    r"\b(?:child|p(?:a?)ediatric|adolescent|infant|aged? \d|from \d+ years|young|years and (?:over|older))"
)
_CHILDREN = re.compile(
    r"\b(?:child|children|childrens|infants?|babies|teenagers?|adolescents?|pa?ediatric|under \d+)\b"
)
_AGED = re.compile(r"\b(?:elderly|older (?:people|adults|patients)|old people|seniors?|geriatric|aged 6\d|over 6\d)\b")


def is_of_the_young(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a use is told of young people."""
    del subject, word
    return one.claim.predicate not in USE or _YOUNG.search(told(kb, one.facts)) is not None


def is_told_of_children(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is claimed of children is told of them; whether it is approved for them has its own rule."""
    del subject, word
    return one.claim.predicate == "approved" or _CHILDREN.search(told(kb, one.facts)) is not None


def is_told_of_the_old(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is claimed of old people is told of them."""
    del subject, word
    return _AGED.search(told(kb, one.facts)) is not None


def is_for_fun(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug of which a use or a kind is claimed is recorded to be abused."""
    del word
    known = any(fact.object in ABUSED and fact.holds == "yes" for fact in kb.everything(subject.id, "causes"))
    return one.claim.predicate not in ("used-for", "given-by", "is-a", "noted") or known


def is_of_everyone(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether it is no effect: of none is it recorded that everyone has it."""
    del kb, subject, word
    return one.claim.predicate != "causes" or one.claim.negated


def is_of_people(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what one drug undoes of another is told of people: not of an antidote that only animals get."""
    del word
    if one.claim.predicate not in ("reverses", "reversed-by"):
        return True
    antidote = kb.subject(one.claim.object) if one.claim.predicate == "reversed-by" else subject
    if antidote is None or antidote.type != "drug":
        return True
    return "animal" not in fold(antidote.what) or bool(uses(kb, antidote))
