"""Sentences with words that stand nowhere: in no recorded name and in no table of the grammar.

One such word may be a slip, a place, what narrows a false claim; behind "by" or "made" it may be somebody's name. With
two of them, or a handful in all, a sentence is not understood, whatever way to read it is tried, so none is. Most
sentences of ordinary prose are such, and to see it costs a twentieth of what it takes to try all ways.
"""

from collections.abc import Sequence
from functools import cache
from operator import attrgetter

from ketafacts.knowledge.sieve import Sieve
from ketafacts.language.lexis import NOTHING, lexis, packed
from ketafacts.language.mentions import Item
from ketafacts.language.strangers import BEFORE_ANYTHING, DEEDS, NEAR

_MOST, _MOST_OF_ALL = 1, 4  # such words outside the reach of a deed, and in all, that may be read on
_MOST_MET = 100_000  # a stream of any length is read in bounded memory
_BITS = "SELECT text FROM texts WHERE name = 'heard'"
_KEY = attrgetter("key")
# Who died of it, whose name it has, where it was made; how a name is spoken.
_OF_SOMEBODY = DEEDS | {"killed", "death", "name", "laboratories", "laboratory", "pronounced"}


class _Heard(dict[str, bool]):
    """Whether each word that was met stands in a table; "yes" is not certain of one in sixteen."""

    def __init__(self, sieve: Sieve) -> None:
        super().__init__()
        self._sieve = sieve

    def __missing__(self, key: str) -> bool:
        if len(self) >= _MOST_MET:
            self.clear()
        passes = self._sieve.passes
        found = self[key] = not key.isalpha() or passes(key) or (key[-1:] == "s" and passes(key[:-1]))
        return found


def unheard(items: Sequence[Item]) -> list[str]:
    """Return the words that stand nowhere, where a sentence holds more of them than may be read on; else none."""
    places = _places(items)
    if len(places) <= _MOST:
        return []
    if len(places) <= _MOST_OF_ALL:
        keys = list(map(_KEY, items))
        free = [at for at, key in enumerate(keys) if key in BEFORE_ANYTHING]
        deeds = [at for at, key in enumerate(keys) if key in _OF_SOMEBODY]
        outside = [
            at
            for at in places
            if not any(0 <= at - one <= NEAR for one in free) and not any(abs(at - one) <= NEAR for one in deeds)
        ]
        if len(outside) <= _MOST:
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
        if not (item.readings or item.tag or item.inner) and row(item.key) is NOTHING and " " not in item.key
    ]
    if not places:
        return places
    heard = _heard()
    return [at for at in places if not heard[items[at].key]]


@cache
def _heard() -> _Heard:
    """Return what the package brings along, else what is worked out of the lexicon."""
    source = packed()
    if source is not None:
        return _Heard(Sieve(source.execute(_BITS).fetchone()[0]))
    from ketafacts.language.unheard_building import bits

    return _Heard(Sieve(bits()))
