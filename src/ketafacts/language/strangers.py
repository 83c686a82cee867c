"""Words that no rule of the grammar can take: a sentence that holds one is not understood, and need not be parsed.

Most sentences of ordinary prose hold such a word, so finding it first saves most of the work, and it is the honest
reason: the word itself, rather than the place where the parser gave up. A word that the grammar has only as a part of
phrases ("filed" in "be filed under") is a stranger where no phrase of it is in the sentence.
"""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from ketafacts.language import lexicon
from ketafacts.language.counts import WORDS as COUNTS
from ketafacts.language.lexicon import (
    chronicle,
    feelings,
    harms,
    harmverbs,
    holders,
    howused,
    inflections,
    statutes,
    times,
    usage,
    warning,
)
from ketafacts.language.lexicon.asking import KIN
from ketafacts.language.lexicon.taken import TAKEN
from ketafacts.language.measures import vocabulary as of_measures
from ketafacts.language.mentions import Item

# Behind these any words may stand: makers' names, and what a concession passes over.
_BEFORE_ANYTHING = frozenset({"by", "at", "despite", "contrary"})
# Who did one of these, whoever it is, may stand on either side of it.
_DEEDS = frozenset(
    {
        *(*chronicle.DID, *chronicle.DOING, *chronicle.DEEDS, *chronicle.EVENT_NOUNS, *chronicle.DOERS),
        "brainchild",
        "named",
    }
)
_NEAR = 10  # items between a deed and who did it
# A sentence says these with other words, or the grammar puts them in by itself.
_NO_SIGN = frozenset({"a", "an", "the", "be", "is", "are", "was", "were", "in", "to", "of", "and", "or", "s"})
_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else 32 for code in range(256))


class Known(NamedTuple):
    """The words that rules take: by themselves, or only in phrases, each with the other words that one needs."""

    alone: frozenset[str]
    phrases: dict[str, tuple[frozenset[str], ...]]


def stranger(items: list[Item]) -> str:
    """Return the first word that no rule can take, or nothing when there may be none."""
    alone, phrases = known_words()
    said: frozenset[str] = frozenset()
    deeds = [at for at, item in enumerate(items) if item.key in _DEEDS]
    for at, item in enumerate(items):
        key = item.key
        if key in _BEFORE_ANYTHING:
            return ""
        if item.readings or item.tag or item.inner or item.lemma in alone or key in alone:
            continue
        # One letter may be a schedule's: "Class B", "Schedule V".
        if not key.isalpha() or len(key) == 1 or any(abs(at - deed) <= _NEAR for deed in deeds):
            continue
        said = said or frozenset([word for one in items for word in (one.key, one.lemma, *one.words)])
        if not any(others <= said for word in (item.lemma, key) for others in phrases.get(word, ())):
            return key
    return ""


@cache
def known_words() -> Known:
    """Return every word that the lexicon or the code of the grammar names."""
    owners = {*KIN, *(f"{one}s" for one in KIN)}  # "my dad's Lyrica" is read as "Lyrica"
    alone = {*TAKEN, *inflections.VERBS, *of_measures(), *COUNTS, *owners}
    texts = {text: _words_in(text) for text in _texts()}
    alone.update(words[0] for words in texts.values() if len(words) == 1)
    phrases: dict[str, set[frozenset[str]]] = {}
    for text, words in texts.items():
        needed = _needed(text, words)
        for word in words:
            if word not in alone:
                phrases.setdefault(word, set()).add(needed - {word})
    alone |= {word for word, needs in phrases.items() if frozenset() in needs}
    return Known(frozenset(alone), {word: tuple(needs) for word, needs in phrases.items() if word not in alone})


def _texts() -> Iterable[str]:
    """Return every text in the tables of the lexicon, however deep it lies."""
    waiting: list[object] = [table for name in lexicon.__all__ if not callable(table := getattr(lexicon, name))]
    for module in (chronicle, feelings, harms, harmverbs, holders, howused, statutes, times, usage, warning):
        waiting += [table for name, table in vars(module).items() if name.isupper()]
    found: dict[str, None] = {}
    while waiting:
        table = waiting.pop()
        if isinstance(table, str):
            found[table] = None
        elif isinstance(table, dict):
            waiting += [*table, *table.values()]
        elif isinstance(table, (tuple, list, set, frozenset)):
            waiting += table
    return found


def _words_in(text: str) -> list[str]:
    # Bytes, whose letters are told from the rest by one table: there are tens of thousands of these texts.
    return text.lower().encode("ascii", "replace").translate(_LETTERS).decode().split()


def _needed(text: str, words: list[str]) -> frozenset[str]:
    """Return the words without which a phrase, or a pattern of the form in ``patterns.py``, is not in a sentence."""
    if not _is_pattern(text):
        return frozenset(words) - _NO_SIGN
    certain = [one for one in text.split() if one.isalpha()]
    return frozenset(certain) - _NO_SIGN


def _is_pattern(text: str) -> bool:
    return any(mark in text for mark in "|({")
