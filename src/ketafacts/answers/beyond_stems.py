"""The members of a class of which more is known than a name or a line of a table: "most Cs" speaks of those in use."""

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject

# Stems of names, structures by their systematic names, and what research compounds bind.
_STEMS = frozenset({"who-inn-antibodies-2022", "who-inn-stems-2018", "fda-unii-2025", "gtopdb-2020"})


def known_beyond_stems(kb: KnowledgeBase, members: list[Subject]) -> list[Subject]:
    """Return the members that are in their class by more than a name, a structure or what they bind; all where none is.

    Thousands of substances are known by that alone, and were never sold.
    """
    return [one for one in members if not _is_known_by_stem(kb, one)] or members


def _is_known_by_stem(kb: KnowledgeBase, member: Subject) -> bool:
    facts = kb.all_facts(member.id)
    return bool(facts) and all(item.source in _STEMS for fact in facts for item in kb.evidence(fact))
