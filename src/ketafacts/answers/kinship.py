"""What two drugs have in common: the kinds that both are, and whether their kinds are known to be apart."""

from ketafacts.answers.membership import NO, judge_membership
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import PROPERTIES

_SCHEMES = ("pharmacologic", "chemical")


def shared_kinds(kb: KnowledgeBase, one: Subject, other: Subject) -> list[tuple[Subject, tuple[Fact, ...]]]:
    """Return the kinds that both drugs are, the most particular first, with the facts that say so.

    Two drugs that both relieve pain or both slow the nervous system are not thereby of one kind.
    """
    own, its = _kinds(kb, one), _kinds(kb, other)
    shared = [(own[name][0], (*own[name][1], *its[name][1])) for name in own if name in its]
    return sorted(shared, key=lambda found: (len(kb.members(found[0].id)), found[0].id))


def apart(kb: KnowledgeBase, one: Subject, other: Subject) -> tuple[Fact, ...]:
    """Return the facts by which each is of a kind that the other is known not to be; nothing when that is not known."""
    facts: list[Fact] = []
    for party, against in ((one, other), (other, one)):
        closed = [found for found, _ in _kinds(kb, party).values() if found.closed]
        denied = [judged for kind in closed if (judged := judge_membership(kb, against, kind)).answer == NO]
        if not denied or len(denied) != len(closed):
            return ()
        facts += denied[0].facts
    return tuple(dict.fromkeys(facts))


def _kinds(kb: KnowledgeBase, drug: Subject) -> dict[str, tuple[Subject, tuple[Fact, ...]]]:
    found = {
        name: (kind, facts) for name, facts in kb.ancestors(drug.id).items() if (kind := kb.subject(name, "class"))
    }
    return {name: one for name, one in found.items() if one[0].kind in _SCHEMES and name not in PROPERTIES}
