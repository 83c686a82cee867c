"""Emergencies in a question: does it tell of somebody in danger, and does it ask what to do?"""

import re
from functools import cache

from ketafacts.language.lexicon import emergencies
from ketafacts.language.mentions import expanded
from ketafacts.language.text import words


def tells_of_danger(text: str) -> bool:
    """Return whether somebody is said to have taken too much, not to breathe, not to wake."""
    return _holds(text, _phrases(emergencies.SIGNS)) or _tells_of_many(text)


def _tells_of_many(text: str) -> bool:
    """Return whether somebody is said to have taken a number of something that nobody takes at once."""
    said = " ".join(word.key for word in expanded(words(text)))
    found = _MANY.search(said)
    return found is not None and (not found[1].isdigit() or int(found[1]) >= emergencies.MANY)


_MANY = re.compile(
    rf"\b(?:{'|'.join(emergencies.SWALLOWED)}) (?:(?:{'|'.join(emergencies.ROUGHLY)}) )*"
    rf"(\d+|{'|'.join(emergencies.HEAPS)})\b(?! (?:{'|'.join(emergencies.MEASURED)})\b)"
)


def asks_for_help(text: str) -> bool:
    """Return whether it asks what to do in such a case."""
    return tells_of_danger(text) and _holds(text, _phrases(emergencies.CALLS))


@cache
def _phrases(said: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(one.split()) for one in said)


def _holds(text: str, phrases: frozenset[tuple[str, ...]]) -> bool:
    keys = tuple(word.key for word in expanded(words(text)))
    runs = (keys[at : at + count] for count in {len(one) for one in phrases} for at in range(len(keys)))
    return any(run in phrases for run in runs)
