"""Two sentences in one, and what shows where one ends and the other begins."""

from typing import NamedTuple

from ketafacts.language.lexicon import joints
from ketafacts.language.lexis import lexis
from ketafacts.language.text import Word

_LONGEST_SUBJECT = 7
_MARKS = frozenset(";:()–—")


class Cut(NamedTuple):
    """Two sentences in one. ``joint`` is the word between them; ``elided`` says that the second lacks its subject.

    ``doubtful`` says that the second may be about something else than the name it begins with. Where the joint gives a
    reason, ``reason_first`` says that the first part is it, and not the second.
    """

    first: list[Word]
    second: list[Word]
    joint: str
    elided: bool = False
    doubtful: bool = False
    reason_first: bool = False


def is_marked(word: Word) -> bool:
    """Return whether more than a comma stands before a word."""
    return word.gap != " " and (not _MARKS.isdisjoint(word.gap) or word.gap == " - ")


def has_comma(word: Word) -> bool:
    """Return whether a comma stands before a word."""
    return word.gap != " " and "," in word.gap


def is_finite(key: str) -> bool:
    """Return whether a verb begins a new verb phrase here, whatever was denied or possible in the one before."""
    return key in joints.AUXILIARIES or (
        key[-1:] == "s" and key not in joints.NO_VERBS and (lemma(key) in lexis().starts or key in joints.TELLING_VERBS)
    )


def lemma(key: str) -> str:
    """Return the plain form of a verb that is known, and any other word as it is."""
    return lexis().row(key).lemma or key


def is_verb_at(words: list[Word], at: int, verbs: frozenset[str] = frozenset(), *, several: bool = False) -> bool:
    """Return whether a verb comes here, behind an adverb or two: one of ``verbs``, or in the form that a subject asks.

    That of a subject of ``several`` things has no ending.
    """
    while at < len(words) - 1 and (words[at].key in joints.BEFORE_VERBS or words[at].key.endswith("ly")):
        at += 1
    key = words[at].key
    plain = several and key not in joints.NO_VERBS and lemma(key) == key and key in lexis().starts
    return plain or key in verbs or is_finite(key)


def subject_of(words: list[Word], verbs: frozenset[str]) -> list[Word]:
    """Return the words before the first verb, an auxiliary or one of ``verbs``.

    None where they are many, or what they say is not said of one thing or of all.
    """
    for at, word in enumerate(words[: _LONGEST_SUBJECT + 1]):
        if at and has_comma(word):
            return []
        if at and (is_finite(word.key) or word.key in verbs or word.key.endswith(joints.PAST) or word.key == "made"):
            found = words[: at - (words[at - 1].key in joints.BEFORE_VERBS)]
            return [] if any(one.key in joints.COUNTING for one in found) else found
    return []


def behind(subject: list[Word], words: list[Word]) -> list[Word]:
    """Return words as they stand behind a subject, which may be none."""
    return [*subject, words[0]._replace(gap=" "), *words[1:]]


def but_for_advice(words: list[Word], said: frozenset[str]) -> frozenset[str]:
    """Return the words that are said, without "told" where it gives advice alone: "patients are told to eat less"."""
    if "told" not in said:
        return said
    reports = any(
        word.key == "told"
        and not (words[at - 1].key in _BEING_TOLD and [one.key for one in words[at + 1 : at + 2]] == ["to"])
        for at, word in enumerate(words)
    )
    return said if reports else said - {"told"}


_BEING_TOLD = frozenset({"is", "are", "be", "often", "usually", "therefore"})


def put_in(words: list[Word], start: int, end: int, part: list[Word]) -> list[Word]:
    """Return words with others in the place of those from ``start`` to ``end``, and the gap before them kept."""
    return [*words[:start], part[0]._replace(gap=words[start].gap), *part[1:], *words[end:]]


def started(words: list[Word]) -> list[Word]:
    """Return words as they stand at the beginning of a sentence."""
    return [words[0]._replace(gap=""), *words[1:]] if words else []
