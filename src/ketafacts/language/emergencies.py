"""Emergencies in a question: does it tell of somebody in danger, and does it ask what to do?"""

import re
from functools import cache

from ketafacts.language.lexicon import emergencies
from ketafacts.language.mentions import expanded
from ketafacts.language.sidestory import asked_of
from ketafacts.language.text import words


def tells_of_danger(text: str) -> bool:
    """Return whether somebody is said to have taken too much, not to breathe, not to wake."""
    return _holds(text, _phrases(emergencies.SIGNS)) or _tells_of_many(text) or _tells_of_unmeant(text)


def tells_of_a_case(text: str) -> bool:
    """Return whether it tells of one who is in danger, and asks nothing of it: "she won't wake up after taking it"."""
    keys = [word.key for word in expanded(words(text))]
    while keys and keys[0] in ("omg", "help", "please"):
        keys = keys[1:]
    asks = not _ASKING.isdisjoint(keys) or text.rstrip().endswith("?") or _only_supposes(text)
    return bool(keys) and keys[0] in emergencies.TOLD_OF and not asks and tells_of_danger(text)


def _only_supposes(text: str) -> bool:
    """Return whether danger is told of nobody: "he says you can od on weed, does cannabis stop your breathing"."""
    asked = asked_of(text)
    return asked is not None and not any(tells_of_danger(_WHAT_CAN_BE.sub("", part)) for part in asked.told)


# What anybody can do, or what may befall anybody.
_WHAT_CAN_BE = re.compile(
    r"\b(?:says?|said|reckons?|heard|read|claims?|claimed|thinks?|told \w+|swears?|saw)\b.*\b(?:you|people|someone|"
    r"anyone|they) (?:can|could|will|would|may|might)\b.*|\b(?:makes?|made|will make) (?:you|people)\b.*",
    re.IGNORECASE,
)
_ASKING = frozenset({"what", "why", "how", "when", "which", "who", "did"})


def _tells_of_unmeant(text: str) -> bool:
    """Return whether a child or an animal is said to have got at something."""
    said = " ".join(word.key for word in expanded(words(text)))
    return _UNMEANT.search(said) is not None or (
        _GAVE.search(said) is not None and _BY_MISTAKE.search(said) is not None
    )


_UNMEANT = re.compile(
    rf"\b(?:my|our|his|her|the|a|their) (?:\w+ )*?(?:{'|'.join(emergencies.UNMEANT)})s? (?:\w+ ){{0,2}}?"
    rf"(?:{'|'.join(emergencies.GOT_AT)}"
    rf"|took (?:some of )?(?:my|his|her|our|their|the)? ?(?:{'|'.join(emergencies.KIN_OF)})s?)\b"
)


_GAVE = re.compile(
    rf"\b(?:gave|given|fed) (?:my|our|his|her|the|a|their) (?:\w+ )?(?:{'|'.join(emergencies.UNMEANT)})s?\b"
)
_BY_MISTAKE = re.compile(rf"\b(?:{'|'.join(emergencies.BY_MISTAKE)})\b")


def had_by_an_animal(text: str) -> str:
    """Return the animals ("dogs") of which one is said to have got at something, if it is told of no child besides."""
    keys = [word.key.removesuffix("s") for word in words(text)]
    if any(key in emergencies.CHILDREN for key in keys):
        return ""
    return next((emergencies.ANIMALS[key] for key in keys if key in emergencies.ANIMALS), "")


def _tells_of_many(text: str) -> bool:
    """Return whether somebody is said to have taken a number of something that nobody takes at once."""
    said = " ".join(word.key for word in expanded(words(text)))
    found = _MANY.search(said)
    return found is not None and (not found[1].isdecimal() or int(found[1]) >= emergencies.MANY)


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
