"""Words that no rule of the grammar can take: a sentence that holds one is not understood, and need not be parsed.

Most sentences of ordinary prose hold such a word, so finding it first saves most of the work, and it is the honest
reason: the word itself, rather than the place where the parser gave up.
"""

from collections.abc import Iterable
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
_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else 32 for code in range(256))


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


def _of_lexicon() -> Iterable[str]:
    tables = [table for name in lexicon.__all__ if not callable(table := getattr(lexicon, name))]
    for module in (chronicle, feelings, harms, harmverbs, holders, howused, statutes, times, usage, warning):
        tables += [table for name, table in vars(module).items() if name.isupper()]
    texts: list[str] = []
    for table in tables:
        _gather(table, texts)
    # Bytes, whose letters are told from the rest by one table: there are a hundred thousand of these texts.
    return " ".join(texts).lower().encode("ascii", "replace").translate(_LETTERS).decode().split()


def _gather(table: object, texts: list[str]) -> None:
    """Add every text in a table to the list, however deep it lies."""
    if isinstance(table, str):
        texts.append(table)
    elif isinstance(table, dict):
        for part in (table, table.values()):
            _gather_all(part, texts)
    elif isinstance(table, (tuple, list, set, frozenset)):
        _gather_all(table, texts)


def _gather_all(parts: Iterable[object], texts: list[str]) -> None:
    for one in parts:
        if isinstance(one, str):
            texts.append(one)
        else:
            _gather(one, texts)
