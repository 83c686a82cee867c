"""Words that no rule of the grammar can take: a sentence that holds one is not understood, and need not be parsed.

Most sentences of ordinary prose hold such a word, so finding it first saves most of the work, and it is the honest
reason: the word itself, rather than the place where the parser gave up.
"""

import re
from collections.abc import Iterator
from functools import cache

from ketafacts.language import lexicon
from ketafacts.language.counts import WORDS as COUNTS
from ketafacts.language.lexicon import (
    chronicle,
    feelings,
    harms,
    harmverbs,
    holders,
    howused,
    statutes,
    times,
    usage,
    warning,
)
from ketafacts.language.lexicon.asking import KIN
from ketafacts.language.lexicon.taken import TAKEN
from ketafacts.language.measures import vocabulary as of_measures
from ketafacts.language.mentions import Item, lemmas

# Behind these any words may stand: makers' names, and what a concession passes over.
_BEFORE_ANYTHING = frozenset({"by", "at", "despite", "contrary"})
_DEEDS = frozenset(
    {
        *chronicle.DID,
        *chronicle.DOING,
        *chronicle.DEEDS,
        *chronicle.EVENT_NOUNS,
        *chronicle.DOERS,
        "brainchild",
        "named",
    }
)
_WORD = re.compile(r"[a-z]+")


def stranger(items: list[Item]) -> str:
    """Return the first word that no rule can take, or nothing when there may be none."""
    known = _vocabulary()
    found = ""
    for item in items:
        if item.key in _DEEDS:
            return ""  # who did it, whoever it is, may stand on either side
        if item.key in _BEFORE_ANYTHING:
            return found
        if not (found or item.readings or item.tag or item.inner or item.lemma in known or item.key in known):
            # One letter may be a schedule's: "Class B", "Schedule V".
            found = item.key if item.key.isalpha() and len(item.key) > 1 else ""
    return found


@cache
def _vocabulary() -> frozenset[str]:
    """Return every word that the lexicon or the code of the grammar names, with the inflections of its verbs."""
    owners = {*KIN, *(f"{one}s" for one in KIN)}  # "my dad's Lyrica" is read as "Lyrica"
    return frozenset({*TAKEN, *lemmas(), *lemmas().values(), *_of_lexicon(), *of_measures(), *COUNTS, *owners})


def _of_lexicon() -> Iterator[str]:
    for name in lexicon.__all__:
        table = getattr(lexicon, name)
        if not callable(table):
            yield from _words_in(table)
    for module in (chronicle, feelings, harms, harmverbs, holders, howused, statutes, times, usage, warning):
        for name, table in vars(module).items():
            if name.isupper():
                yield from _words_in(table)


def _words_in(table: object) -> Iterator[str]:
    if isinstance(table, str):
        yield from _WORD.findall(table.lower())
    elif isinstance(table, dict):
        for key, value in table.items():
            yield from _words_in(key)
            yield from _words_in(value)
    elif isinstance(table, (tuple, list, set, frozenset)):
        for one in table:
            yield from _words_in(one)
