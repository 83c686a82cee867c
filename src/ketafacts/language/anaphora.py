"""A pronoun put as the name that it stands for: "its effects" as "naloxone's effects".

Many ways to say a thing are known with a name in them and not with a pronoun. Tried only where a sentence that goes on
about something was not understood as it stands.
"""

from itertools import pairwise

from ketafacts.language.lexicon import joints
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word, words

_OWNING = frozenset({"its", "their"})
_STANDING = frozenset({"it", "they", "them"})
_SAID_OF_ONE = frozenset({"the", "this", "that"})
_MOST_BEFORE = 7  # words: "the most common, but less serious, side effects"


def renamed(said: list[Word], mentioned: list[Item], name: str) -> list[Word]:
    """Return the words with ``name`` for each pronoun; the same words where none is, or where it may be another's."""
    named = [item.start for item in mentioned if item.ids("drug", "class") or item.inner]
    if put := (_with_patients(said, name) if not named else []) or _of_its_kind(said, name):
        return put
    if not named and (at := _of_nothing(said)) >= 0:
        of = [Word("of", "of", said[at].end, said[at].end, " "), *_placed(words(name), said[at], " ")]
        return [*said[said[0].key in _OWNING : at + 1], *of, *said[at + 1 :]]
    found: list[Word] = []
    last, at = -1, 0
    while at < len(said):
        word = said[at]
        put, count = [], 1
        if word.key in _STANDING:
            put = words(name)
        elif word.key in _OWNING and _is_owner(word):
            put = words(f"{name}'s")
        elif not at and len(said) > 1 and word.key in _SAID_OF_ONE and said[1].key in joints.THINGS:
            put, count = words(name), 2
        if put:
            last = at
        found += _placed(put, word, word.gap) or [word]
        at += count
    if last < 0 or (named and said[last].start > min(named) and not _is_done_to(said, last)):
        return said
    return said if (not named or said[0].key == words(name)[0].key) and _is_of_another(said) else found


def _is_of_another(said: list[Word]) -> bool:
    """Return whether the drug spoken of does something to "it", which is another: "it can reverse it"."""
    return any(word.key in _STANDING and before.key in joints.DOING_TO for before, word in pairwise(said))


def _is_done_to(said: list[Word], at: int) -> bool:
    """Return whether a pronoun is what another drug does something to, and so not that drug: "makes it weaker"."""
    one = sum(word.key in _STANDING or word.key in _OWNING for word in said) == 1
    return one and at > 0 and said[at].key == "it" and said[at - 1].key in joints.DOING_TO


def _with_patients(said: list[Word], name: str) -> list[Word]:
    """Return "the neutrophil count must be checked" with those of whom it is said; none where no check is told of."""
    keys = {word.key for word in said}
    if not said or keys.isdisjoint(joints.CHECKED) or not keys.isdisjoint(_STANDING | _OWNING):
        return []
    on = _placed(words(f"on {name}"), said[0], " ")
    if said[0].key in joints.PATIENTS:
        return [said[0], *on, *said[1:]]
    return [on[0]._replace(gap=""), *on[1:], said[0]._replace(gap=", "), *said[1:]]


def _of_its_kind(said: list[Word], name: str) -> list[Word]:
    """Return "the antidote is N", "N is its antidote" and "one patch lasts a day" with the name that this is of."""
    if len(said) < 3:
        return []
    if said[-1].key == "antidote" and said[-2].key in _OWNING and len(said) > 3 and said[-3].key not in _STANDING:
        the = said[-2]._replace(text="the", key="the")
        return [*said[:-2], the, said[-1], *_placed(words(f"to {name}"), said[-1], " ")]
    at = 1 if said[0].key in ("the", "its", "one", "a", "each", "an") and len(said) > 2 else 0
    if said[at].key == "antidote" and said[at + 1].key in joints.COPULAS:
        return [*said[: at + 1], *_placed(words(f"to {name}"), said[at], " "), *said[at + 1 :]]
    if at and said[at].key in joints.SHAPES:
        return [*said[:at], *_placed(words(name), said[at], " "), *said[at:]]
    return []


def _of_nothing(said: list[Word]) -> int:
    """Return where "use", "overdose" or the like stands near the beginning with no "of" or "from" behind it, or -1."""
    for at in range(min(_MOST_BEFORE, len(said) - 1)):
        if said[at].key in joints.OF_SOMETHING or (
            said[at].key == "effects" and at and said[at - 1].key in ("side", "adverse")
        ):
            return -1 if said[at + 1].key in ("of", "from", "disorder", "disorders") else at
    return -1


def _placed(put: list[Word], word: Word, gap: str) -> list[Word]:
    put = [one._replace(start=word.start, end=word.end) for one in put]
    return [put[0]._replace(gap=gap), *put[1:]] if put else []


def _is_owner(word: Word) -> bool:
    """Return whether a word is "its" and not "it's"."""
    return "'" not in word.text and "’" not in word.text
