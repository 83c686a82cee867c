"""What is said of several animals, "in horses, dogs and cats", where no reader takes the list: of each of them."""

from collections.abc import Callable
from itertools import pairwise

from ketafacts.answers.judging import Judgement
from ketafacts.language.cutting import has_comma, put_in
from ketafacts.language.lexicon import SPECIES
from ketafacts.language.text import Word

_MOST_ANIMALS = 6
# With these it is said of all of the animals together: "only in dogs and cats".
_OF_ALL = frozenset(
    {"only", "just", "solely", "exclusively", "both", "either", "neither", "more", "less", "than", "except"}
)
_OTHERS = frozenset({"other", "many", "various"})
ANIMALS = frozenset(animal.partition(" ")[0] for animal in SPECIES)

Judge = Callable[[list[Word]], tuple[Judgement, ...]]


def of_each_animal(words: list[Word], judge: Judge) -> tuple[Judgement, ...]:
    """Return the judgements of a sentence that lists animals, one by one; none where nothing is decided.

    "A, B and other animals" names A and B; which others are meant is not said. ``judge`` judges words as a sentence.
    """
    keys = [word.key for word in words]
    if ANIMALS.isdisjoint(keys) or not _OF_ALL.isdisjoint(keys):
        return ()
    places = _animals(words)
    if not 1 < len(places) <= _MOST_ANIMALS or not _is_list(words, places):
        return ()
    first, last = places[0][0], places[-1][1]
    if words[places[-1][0] - 1].key in _OTHERS:
        places.pop()
    found = [judge(put_in(words, first, last, words[start:end])) for start, end in places]
    if wrong := tuple(one for told in found for one in told if one.verdict == "false"):
        return tuple(dict.fromkeys(wrong))
    if not all(found) or any(one.verdict != "true" for told in found for one in told):
        return ()
    return tuple(dict.fromkeys(one for told in found for one in told))


def _animals(words: list[Word]) -> list[tuple[int, int]]:
    """Return where animals are named: "dogs", "large animals"."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        length = next((n for n in (3, 2, 1) if " ".join(one.key for one in words[at : at + n]) in SPECIES), 0)
        if length:
            found.append((at, at + length))
        at += length or 1
    return found


def _is_list(words: list[Word], places: list[tuple[int, int]]) -> bool:
    """Return whether nothing but commas and one "and" stands between the places."""
    for (_, end), (start, _) in pairwise(places):
        between = [word.key for word in words[end:start]]
        plain = between in ([], ["and"], ["and", "other"], ["and", "many", "other"], ["and", "various", "other"])
        if not plain or not (between or has_comma(words[start])):
            return False
    return True
