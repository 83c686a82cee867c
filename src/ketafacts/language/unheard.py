"""Sentences with words that stand nowhere: in no recorded name and in no table of the grammar.

In a short sentence one such word may be a slip, a place, what narrows a false claim; behind "by" or "made" it may be
somebody's name. With two of them, a handful in all, or one in a long sentence, where it hardly ever is all that is not
understood, none of the ways to read a sentence is tried. Most sentences of ordinary prose are such, and to see it costs
a twentieth of what it takes to try all ways.
"""

from collections.abc import Hashable, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import Protocol, cast

from ketafacts.knowledge.remembering import Remembered
from ketafacts.knowledge.sieve import Sieve
from ketafacts.language.lexis import NOTHING, lexis, packed
from ketafacts.language.mentions import Item
from ketafacts.language.strangers import BEFORE_ANYTHING, DEEDS, NEAR
from ketafacts.language.text import Word

_MOST_OF_ALL = 4  # such words in all that may be read on, within the reach of a deed
# Items of the longest sentence that is read with one outside that reach, and with any: of 13,500 sentences of tests and
# sets that were decided, the longest had 13 and 16.
_SHORT, _LONG = 16, 20
_MOST_WORDS = 24  # of a sentence that is not given up for one such word at once
_BITS = "SELECT text FROM texts WHERE name = 'heard'"
_KEY = attrgetter("key")
# Who died of it, whose name it has, where it was made; how a name is spoken.
_OF_SOMEBODY = DEEDS | {"killed", "death", "name", "laboratories", "laboratory", "pronounced"}


class NamedWords(Protocol):
    """The words of recorded names, as the knowledge base has them."""

    def may_hold(self, word: str) -> bool:
        """Return whether a folded word may stand in a name; nearly always no when it does not."""


def surely_unheard(names: NamedWords, words: Sequence[Word]) -> list[str]:
    """Return words that stand nowhere, where they are too many whatever items the words make; nothing in doubt.

    To see that costs a fraction of making the items, and most sentences of prose that name a drug are such.
    """
    strange = _strange(cast("Hashable", names))
    found = [word for word in words if strange[word.key]]
    # Initials of what stands before them may be left out: "deep vein thrombosis (DVT)", "…, or DVT,".
    found = [word for word in found if not (word.text.isupper() or word.gap.endswith("("))]
    if found and len(words) <= _MOST_WORDS:
        if len(found) == 1:
            return []
        said = {word.key for word in words}
        if len(found) <= _MOST_OF_ALL and not (said.isdisjoint(_OF_SOMEBODY) and said.isdisjoint(BEFORE_ANYTHING)):
            return []
    return [word.key for word in found]


@lru_cache(maxsize=8)
def _strange(names: Hashable) -> Remembered[bool]:
    """Return whether each word stands in no table and in no name; the "no" is not certain."""
    may_hold = cast("NamedWords", names).may_hold

    def is_strange(key: str) -> bool:
        plain = key.isalpha() and key.isascii() and len(key) > 1
        return plain and not _heard()[key] and not any(map(may_hold, {key, key.removesuffix("s")}))

    return Remembered(is_strange)


def unheard(items: Sequence[Item]) -> list[str]:
    """Return the words that stand nowhere, where a sentence holds more of them than may be read on; else none."""
    places = _places(items)
    if not places or (len(places) == 1 and len(items) <= _SHORT):
        return []
    if len(places) <= _MOST_OF_ALL and len(items) <= _LONG:
        keys = list(map(_KEY, items))
        free = [at for at, key in enumerate(keys) if key in BEFORE_ANYTHING]
        deeds = [at for at, key in enumerate(keys) if key in _OF_SOMEBODY]
        outside = [
            at
            for at in places
            if not any(0 <= at - one <= NEAR for one in free) and not any(abs(at - one) <= NEAR for one in deeds)
        ]
        if not outside or (len(outside) == 1 and len(items) <= _SHORT):
            return []
    return [items[at].key for at in places]


def holds_unheard(items: Sequence[Item]) -> bool:
    """Return whether some word stands nowhere: no word that may be left out or put plainly is such."""
    return bool(_places(items))


def _places(items: Sequence[Item]) -> list[int]:
    row = lexis().row
    places = [
        at
        for at, item in enumerate(items)
        if not (item.familiar or item.readings or item.tag or item.inner)
        and row(item.key) is NOTHING
        and " " not in item.key
    ]
    if not places:
        return places
    heard = _heard()
    return [at for at in places if not heard[items[at].key]]


@cache
def _heard() -> Remembered[bool]:
    """Return whether each word stands in a table, by what the package brings along, else what the lexicon holds.

    The "yes" is not certain of one in sixteen.
    """
    source = packed()
    if source is not None:
        told = source.execute(_BITS).fetchone()[0]
    else:
        from ketafacts.language.unheard_building import bits

        told = bits()
    passes = Sieve(told).passes
    return Remembered(lambda key: not key.isalpha() or passes(key) or (key[-1:] == "s" and passes(key[:-1])))
