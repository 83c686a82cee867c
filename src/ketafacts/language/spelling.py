"""Slips of the keyboard in ordinary words: "dangerus", "withdrawl". Names are never guessed."""

from collections.abc import Callable

from ketafacts.language.lexicon.spelling import ORDINARY, OTHER_WORDS
from ketafacts.language.mentions import Names
from ketafacts.language.text import Word

_SHORTEST = 5


def corrected(names: Names, said: list[Word], known: Callable[[str], bool]) -> list[Word]:
    """Return the words with misspelled ordinary ones put right; ``known`` words and recorded names are left alone."""
    return [_right(names, word, known) for word in said]


def _right(names: Names, word: Word, known: Callable[[str], bool]) -> Word:
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
    near = [one for one in ORDINARY if abs(len(one) - len(key)) <= 1 and one[0] == key[0] and _is_one_slip(key, one)]
    return word._replace(key=near[0]) if len(near) == 1 else word


def _is_one_slip(said: str, meant: str) -> bool:
    """Return whether one letter is missing, too much, another, or changed places with the next."""
    at = next((at for at, (one, other) in enumerate(zip(said, meant, strict=False)) if one != other), None)
    if at is None:
        return len(said) != len(meant)
    if len(said) < len(meant):
        return said[at:] == meant[at + 1 :]
    if len(said) > len(meant):
        return said[at + 1 :] == meant[at:]
    swapped = said[at : at + 2] == meant[at : at + 2][::-1] and said[at + 2 :] == meant[at + 2 :]
    return said[at + 1 :] == meant[at + 1 :] or swapped
