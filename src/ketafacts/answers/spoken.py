"""Sentences that call drugs by everyday words, with the names of the drugs in the place of those words."""

from collections.abc import Sequence
from functools import partial
from itertools import product
from math import prod

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import ONLY_ASKED
from ketafacts.language.mentions import Item
from ketafacts.language.street import speaks_of_use, street_words, tells_a_mixture, tells_a_name
from ketafacts.language.text import Word

_TYPES = ("drug", "class")
_LISTING = frozenset({"and", "or", "with", "in", "than", "like", "nor", "unlike"})
_KINDS = ("generic", "street", "brand")
_MOST_MEANINGS = 4


def as_drugs(kb: KnowledgeBase, said: list[Word], mentioned: Sequence[Item]) -> list[list[Word]]:
    """Return the sentence with the drugs that its street names stand for: one for each meaning, most often none.

    A street name counts as one where the sentence speaks of drug use, lists it with a drug that the law controls, or
    tells what such a drug is called.
    """
    places = street_words(said)
    if not places:
        return []
    keys = [word.key for word in said]
    if not speaks_of_use(keys):
        controlled = any(map(partial(_is_controlled, kb), _drugs(mentioned)))
        named, mixed = controlled and tells_a_name(keys), controlled and tells_a_mixture(keys)
        places = [
            at
            for at in places
            if named or _is_listed(kb, said, at, mentioned) or (mixed and _is_mixture(kb, said[at].key))
        ]
    meant = {at: found for at in places if (found := _meanings(kb, said[at].key))}
    # Counted first: with two meanings each, twenty such words have a million between them.
    if not meant or prod(map(len, meant.values())) > _MOST_MEANINGS:
        return []
    return [_renamed(said, dict(zip(meant, one, strict=True))) for one in product(*meant.values())]


def _is_mixture(kb: KnowledgeBase, key: str) -> bool:
    """Return whether an everyday word means a mixture of drugs: codeine is found in lean, and nothing in coke."""
    found = [subject for name in kb.names(key, _TYPES) if (subject := kb.subject(name.subject))]
    return bool(found) and all(one.kind in ("combination", "mixture") for one in found)


def _renamed(said: list[Word], names: dict[int, str]) -> list[Word]:
    found: list[Word] = []
    for at, word in enumerate(said):
        first, *others = names.get(at, word.key).split()
        found += [word._replace(key=first), *(word._replace(text=one, key=one, gap=" ") for one in others)]
    return found


def _meanings(kb: KnowledgeBase, key: str) -> tuple[str, ...]:
    """Return a name of each drug that an everyday word means on the street."""
    meant = dict.fromkeys(name.subject for name in kb.names(key, _TYPES) if name.kind == ONLY_ASKED)
    return tuple(name for subject in meant if (name := _plain_name(kb, subject)))


def _plain_name(kb: KnowledgeBase, identifier: str) -> str:
    subject = kb.subject(identifier)
    if subject is None:
        return ""
    names = [fold(name) for name in (subject.name, *(n.name for n in kb.names_of(subject) if n.kind in _KINDS))]
    own = [key for key in names if [reading.id for reading in kb.readings(key)] == [identifier]]
    return next((key for key in own if " " not in key), own[0] if own else "")


def _is_listed(kb: KnowledgeBase, said: list[Word], at: int, mentioned: Sequence[Item]) -> bool:
    """Return whether a word stands in a list with a drug that is scheduled somewhere: "Xanax and oxy"."""
    start, end = said[at].start, said[at].end
    return any(
        any(map(partial(_is_controlled, kb), _drugs([item])))
        and _is_joined(said, *((item.end, start) if item.end <= start else (end, item.start)))
        for item in mentioned
    )


def _is_joined(said: list[Word], start: int, end: int) -> bool:
    """Return whether nothing stands between two places but commas and what joins the parts of a list."""
    between = [word.key for word in said if word.start >= start and word.end <= end]
    return len(between) < 2 and _LISTING.issuperset(between)


def _drugs(mentioned: Sequence[Item]) -> list[str]:
    return [reading.id for item in mentioned for reading in item.ids(*_TYPES)]


def _is_controlled(kb: KnowledgeBase, identifier: str) -> bool:
    known = kb.everything(identifier, "scheduled-as")
    return any(fact.holds == "yes" and fact.details.get("schedule") != "not scheduled" for fact in known)
