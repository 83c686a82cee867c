"""The members of a class of which more is recorded than the stem of their names: "most Cs" speaks of those in use."""

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject

_STEMS = frozenset({"who-inn-antibodies-2022", "who-inn-stems-2018"})


def known_beyond_stems(kb: KnowledgeBase, members: list[Subject]) -> list[Subject]:
    """Return the members that are in their class by more than the stem of a nonproprietary name; all where none is.

    Thousands of substances are known by such a name alone, and were never sold.
    """
    return [one for one in members if not _is_known_by_stem(kb, one)] or members


def _is_known_by_stem(kb: KnowledgeBase, member: Subject) -> bool:
    facts = kb.all_facts(member.id)
    return bool(facts) and all(item.source in _STEMS for fact in facts for item in kb.evidence(fact))
