"""Slips of the keyboard in ordinary words: "dangerus", "withdrawl". Names are never guessed."""

import re
from collections.abc import Callable, Iterable
from functools import cache

from ketafacts.language.lexicon.spelling import ORDINARY, OTHER_WORDS
from ketafacts.language.mentions import Names
from ketafacts.language.text import Word

_SHORTEST = 5
_SLIPS = 2
_LONG = 8  # letters: of words as long, two slips in vowels and doubled letters are told, too
_DOUBLED = re.compile(r"(.)\1")
_VOWELS = re.compile(r"[aeiouy]+")


def corrected(
    names: Names, said: list[Word], known: Callable[[str], bool], framing: Callable[[], Iterable[str]]
) -> list[Word]:
    """Return the words with misspelled ordinary ones put right; ``known`` words and recorded names are left alone.

    Besides the ordinary words a slip may be one of the longer words in which questions are framed.
    """
    return [_right(names, word, known, framing) for word in said]


def _right(names: Names, word: Word, known: Callable[[str], bool], framing: Callable[[], Iterable[str]]) -> Word:
    key = word.key
    if (
        len(key) < _SHORTEST
        or not key.isalpha()
        or key in ORDINARY
        or key in OTHER_WORDS
        or known(key)
        or names.longest_from(key)
    ):
        return word
    if names.longest_from(key.removesuffix("s")):
        return word
    like = _by_beginning(framing)
    around = [one for first in {key[0], key[1]} for one in like.get((first, len(key)), ())]
    near = [one for one in around if _is_one_slip(key, one)]
    if len(near) > 1 and (swapped := [one for one in near if sorted(one) == sorted(key)]):
        near = swapped  # "releive" is "relieve", and not "receive"
    if len(near) > 1:
        near = [one for one in near if _undoubled(key) == _undoubled(one)]  # "medicaly" is "medically"
    if not near and len(key) >= _LONG:
        near = [one for one in around if _is_heard(key, one)]
    if len(near) != 1 or any(one.type == "drug" for one in names.readings(near[0])):
        return word  # "fentanul" may be any drug
    return word._replace(key=near[0])


def _undoubled(word: str) -> str:
    """Return a word with each doubled letter once."""
    return _DOUBLED.sub(r"\1", word)


def _is_heard(said: str, meant: str) -> bool:
    """Return whether two words begin and sound alike, and differ in two letters at most."""
    alike = said[0] == meant[0] and _sounds(said) == _sounds(meant)
    return alike and _distance(said, meant) <= _SLIPS


def _distance(one: str, other: str) -> int:
    """Return how many letters must be changed, added or left out to make one word of the other."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row[0] = row[0], at
        for place, against in enumerate(other, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (letter != against))
    return row[-1]


@cache
def _sounds(word: str) -> str:
    """Return what is left of a word where doubled letters and which vowels it has make no difference."""
    return _VOWELS.sub(".", _undoubled(word.replace("ph", "f").replace("ck", "k")))


@cache
def _by_beginning(framing: Callable[[], Iterable[str]]) -> dict[tuple[str, int], list[str]]:
    """Return the words that a slip may be meant for, by their first letter and the lengths of a slip."""
    found: dict[tuple[str, int], list[str]] = {}
    for one in sorted({*ORDINARY, *(word for word in framing() if len(word) > _SHORTEST)}):
        for length in (len(one) - 1, len(one), len(one) + 1):
            found.setdefault((one[0], length), []).append(one)
    return found


def _is_one_slip(said: str, meant: str) -> bool:
    """Return whether one letter is missing, too much, another, or changed places with the next."""
    at = next((at for at, (one, other) in enumerate(zip(said, meant, strict=False)) if one != other), None)
    if at is None:
        return len(said) != len(meant)
    if at == 0 and not (len(said) == len(meant) and said[:2] == meant[:2][::-1]):
        return False  # the first letter is seldom wrong, but it may have changed places
    if len(said) < len(meant):
        return said[at:] == meant[at + 1 :]
    if len(said) > len(meant):
        return said[at + 1 :] == meant[at:]
    swapped = said[at : at + 2] == meant[at : at + 2][::-1] and said[at + 2 :] == meant[at + 2 :]
    return said[at + 1 :] == meant[at + 1 :] or swapped
