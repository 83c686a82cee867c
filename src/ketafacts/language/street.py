"""Everyday words that are street names of drugs ("acid", "weed", "coke"), where a sentence means the drugs."""

from collections.abc import Sequence

from ketafacts.knowledge.ordinary import ONLY_SAID_TO_BE
from ketafacts.language.lexicon.streetwords import (
    ARTICLES,
    BEFORE,
    BEHIND,
    HABITS,
    HOLDING,
    NAMING,
    OF_USE,
    ONE_DRUG,
    PHRASES_OF_USE,
    SAID_TO_BE,
    STREET,
    TOLD_BY,
)
from ketafacts.language.text import Word

_FEW = 3  # words: "coke is cocaine", "smack refers to heroin"
_SAYING = frozenset(phrase.partition(" ")[0] for phrase in SAID_TO_BE)


def speaks_of_use(keys: Sequence[str]) -> bool:
    """Return whether words hold one that may be a street name, and speak of drug use."""
    if STREET.isdisjoint(keys):
        return False
    return not OF_USE.isdisjoint(keys) or _says(keys, PHRASES_OF_USE)


def tells_a_name(keys: Sequence[str]) -> bool:
    """Return whether words tell what something is called, or of such a word, and in few, what it is."""
    few = len(keys) == _FEW or (len(keys) == _FEW + 1 and keys[2] in ("not", "to"))
    return _says(keys, NAMING) or (few and keys[0] in ONE_DRUG and keys[1] in TOLD_BY)


def tells_a_mixture(keys: Sequence[str]) -> bool:
    """Return whether words tell what something is found in."""
    return _says(keys, HOLDING)


def _says(keys: Sequence[str], phrases: Sequence[str]) -> bool:
    text = f" {' '.join(keys)} "
    return any(f" {phrase} " in text for phrase in phrases)


def street_words(words: Sequence[Word]) -> list[int]:
    """Return where words stand that would be street names if the sentence spoke of drugs: those that stand alone."""
    keys = [word.key for word in words]
    told = frozenset[str]()
    if not _SAYING.isdisjoint(keys) and _says(keys, SAID_TO_BE):
        told = ONLY_SAID_TO_BE
    elif STREET.isdisjoint(keys):
        return []
    return [at for at, word in enumerate(words) if (word.key in STREET or word.key in told) and _is_alone(words, at)]


def _is_alone(words: Sequence[Word], at: int) -> bool:
    """Return whether a word is a phrase by itself, and not a part of one: "stomach acid", "acid reflux", "a coke"."""
    behind = words[at + 1] if at + 1 < len(words) else None
    of_habit = behind is not None and behind.gap.isspace() and behind.key in HABITS
    if at and not _is_mark(words[at].gap):
        before = words[at - 1].key
        if "-" in words[at].gap or before not in BEFORE or (before in ARTICLES and not of_habit):
            return False
    return behind is None or of_habit or _is_mark(behind.gap) or (behind.gap.isspace() and behind.key in BEHIND)


def _is_mark(gap: str) -> bool:
    """Return whether something parts two words that no phrase goes across: a comma, a bracket."""
    return any(mark in gap for mark in ",;:()\"'“”‘’")
