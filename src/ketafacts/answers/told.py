"""The members of a class of which more is recorded than a name and a class: "most Cs" speaks of those in use."""

from collections.abc import Sequence

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject

_INDEXED = ('"atc"', '"rxcui"', '"dea"')


def told_of(kb: KnowledgeBase, members: Sequence[Subject]) -> Sequence[Subject]:
    """Return the members that an index of medicines or a fact besides their class tells of; all where it tells of none.

    Thousands of substances are known by their nonproprietary names alone, and were never sold.
    """
    known = [one for one in members if any(key in one.data for key in _INDEXED) or _has_facts(kb, one)]
    return known or members


def _has_facts(kb: KnowledgeBase, member: Subject) -> bool:
    return any(fact.predicate != "is-a" for fact in kb.all_facts(member.id))
