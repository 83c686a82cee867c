"""A sentence cut at a joint into two that say the same: "A, while B", "although A, B", "X, which A, B".

Each part is then read as a sentence of its own, by all the ways in which sentences are read, and both must be
understood. Nothing is cut where the first part governs the second: under a denial ("it is not true that A, and B"), a
choice, or "not only"; what opens the sentence ("in the UK, …") is put before the second part, too.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from ketafacts.language.kinds import is_framed
from ketafacts.language.lexicon import joints
from ketafacts.language.lexis import lexis
from ketafacts.language.text import Word

_LONGEST, _MOST_CUTS = 40, 5
_MOST_NAMING = 7  # words of a subject before ", which"
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


def cuts(words: list[Word], named: Sequence[tuple[int, int]] = ()) -> Iterator[Cut]:
    """Yield the ways to cut a sentence, the likeliest first; ``named`` are the places of drugs and classes in it."""
    keys = [word.key for word in words]
    said = frozenset(keys)
    if not 6 <= len(words) <= _LONGEST or not _has_joint(words, said) or said & joints.GOVERNING:
        return
    if ("not" in said and "only" in said and "not only" in " ".join(keys)) or is_framed(keys):
        return
    count = 0
    found = (_conceding(words), _joined(words), _in_passing(words), _describing(words, keys), _at_the_end(words, named))
    for cut in chain.from_iterable(found):
        if len(cut.first) > 2 and len(cut.second) > 1:
            yield cut
            count += 1
            if count == _MOST_CUTS:
                return


def _has_joint(words: list[Word], said: frozenset[str]) -> bool:
    return not joints.JOINTS.isdisjoint(said) or any(
        _is_marked(word) or (_comma(word) and word.key in joints.TELLING_LAST) for word in words
    )


def _is_marked(word: Word) -> bool:
    return word.gap != " " and (not _MARKS.isdisjoint(word.gap) or word.gap == " - ")


def _comma(word: Word) -> bool:
    return word.gap != " " and "," in word.gap


def _conceding(words: list[Word]) -> Iterator[Cut]:
    """Yield "although A, B" and "while A, B", cut at each comma."""
    start = 2 if words[0].key == "even" and words[1].key == "though" else 1
    joint = words[start - 1].key
    if joint not in joints.CONCEDING and joint not in joints.REASONS:
        return
    for at in range(start + 3, len(words) - 2):
        if _comma(words[at]):
            second = words[at + (words[at].key in ("yet", "but")) :]
            yield Cut(_started(words[start:at]), _started(second), joint, reason_first=joint in joints.REASONS)


def _joined(words: list[Word]) -> Iterator[Cut]:  # noqa: C901 - one line a kind of joint
    """Yield "A, and B", "A; B", "A, while B", "A because B", and "X does A and does B"."""
    if words[0].key in joints.CONCEDING or words[0].key in joints.REASONS:
        return
    opening = _opening(words)
    for at in range(max(3, len(opening) + 2), len(words) - 1):
        word = words[at]
        marked = _is_marked(word) and "(" not in word.gap and ")" not in word.gap
        if word.key not in joints.JOINING:
            if marked:
                yield Cut(words[:at], _with_opening(opening, words[at:]), ";")
            continue
        even = word.key == "even" and words[at + 1].key == "though"
        behind = at + 1 + even
        while behind < len(words) - 1 and words[behind].key in joints.LEADING_ON:
            behind += 1
        if behind > len(words) - 2 or not (_comma(word) or marked or word.key in joints.WITHOUT_COMMA):
            continue
        following = words[behind].key
        if _is_finite(following):
            if word.key in joints.SHARING:
                yield Cut(words[:at], words[behind:], word.key, elided=True)
        elif following not in joints.NO_SUBJECT:
            joint, so = "though" if even else word.key, word.key in joints.CONSEQUENCES
            if not (joint in joints.REASONS and "not" in {one.key for one in words[:at]}):  # of what is it the reason?
                yield Cut(words[:at], _with_opening(opening, words[behind:]), joint, reason_first=so)


def _is_finite(key: str) -> bool:
    """Return whether a verb begins a new verb phrase here, whatever was denied or possible in the one before."""
    return key in joints.AUXILIARIES or (
        key[-1:] == "s" and key not in joints.NO_VERBS and _lemma(key) in lexis().starts
    )


def _lemma(key: str) -> str:
    return lexis().row(key).lemma or key


def _opening(words: list[Word]) -> list[Word]:
    """Return what opens the sentence and narrows all of it: "in the UK,", "when taken with alcohol,"."""
    if words[0].key not in joints.OPENING:
        return []
    return words[: next((at for at in range(1, len(words)) if _comma(words[at])), 0)]


def _with_opening(opening: list[Word], words: list[Word]) -> list[Word]:
    if not opening or words[0].key in joints.OPENING:
        return _started(words)
    return [*opening, words[0]._replace(gap=", "), *words[1:]]


def _in_passing(words: list[Word]) -> Iterator[Cut]:
    """Yield "X, which A, B" as "X A" and "X B", and "X, a drug that A, B" as "X is a drug that A" and "X B"."""
    first = next(
        (at for at in range(1, min(_MOST_NAMING, len(words))) if _comma(words[at]) or _is_marked(words[at])), 0
    )
    named = words[:first]
    if not first or any(word.key in joints.COUNTING or _is_finite(word.key) for word in named):
        return
    key = words[first].key
    if key not in joints.TELLING:
        return
    several = named[-1].key[-1:] == "s"
    for at in range(first + 2, len(words) - 1):
        if (_comma(words[at]) or _is_marked(words[at])) and _goes_on(words, at, several=several):
            told = words[first:at]
            if key == "which" and not _goes_on(words, first + 1, several=several):
                if told := _with_object(told[1:], named):
                    yield Cut(_started(told), [*named, words[at]._replace(gap=" "), *words[at + 1 :]], "which")
                    return
                told = words[first:at]
            if key in ("which", "who", "whose"):
                told = told[1:]  # "X, whose overdose does A, B": X overdose does A
            else:
                be = "was" if any(word.key.isdigit() and len(word.key) == 4 for word in told) else "is"
                told = [Word(be, be, told[0].start, told[0].start, " "), *told]
            told = [told[0]._replace(gap=" "), *told[1:]]
            yield Cut([*named, *told], [*named, words[at]._replace(gap=" "), *words[at + 1 :]], "which")
            return


def _goes_on(words: list[Word], at: int, *, several: bool) -> bool:
    """Return whether the verb of the subject comes here, behind an adverb or two."""
    while at < len(words) - 1 and words[at].key in joints.BEFORE_VERBS:
        at += 1
    key = words[at].key
    return _is_finite(key) or (several and key not in joints.NO_VERBS and _lemma(key) == key and key in lexis().starts)


def _with_object(words: list[Word], named: list[Word]) -> list[Word]:
    """Return "doctors prescribe for E" with what they prescribe behind the verb, if that is a plain word."""
    for at in range(1, min(5, len(words))):
        key = words[at].key
        if key in joints.AUXILIARIES or key in joints.BEFORE_VERBS:
            continue
        if words[0].key not in joints.TAKERS and not (key[-2:] == "ed" or _lemma(key) in lexis().starts):
            continue
        behind = [named[0]._replace(gap=" "), *named[1:]]
        return [*words[: at + 1], *behind, *words[at + 1 :]]
    return []


def _describing(words: list[Word], keys: list[str]) -> Iterator[Cut]:
    """Yield "X is a C that does A" as "X is a C" and "X does A": whatever is an A-doing C is a C, and does A."""
    at = next((at for at, key in enumerate(keys) if key in ("that", "which", "whose") and not _comma(words[at])), 0)
    be = next((at for at in range(1, min(_MOST_NAMING + 1, at)) if keys[at] in joints.COPULAS), 0)
    if not be or at > len(words) - 3 or at - be > _MOST_NAMING:
        return
    several = keys[be] in ("are", "were")
    kind = keys[be + 1 : at]
    if (not several and kind[0] not in ("a", "an")) or any(map(_comma, words[: at + 2])):
        return
    if not joints.COUNTING.isdisjoint(keys[:at]) or not joints.GOVERNING_KINDS.isdisjoint(kind):
        return
    told = words[at + 1 :]
    if told[0].key in joints.TAKERS:
        told = _with_object(told, words[:be])
        if told:
            yield Cut(words[:at], _started(told), "that")
    elif (
        keys[at] == "whose"
        or _goes_on(words, at + 1, several=several)
        or (told[0].key[-1:] == "s" and told[0].key not in joints.NO_VERBS)
    ):
        yield Cut(words[:at], [*words[:be], told[0]._replace(gap=" "), *told[1:]], "that")


def _at_the_end(words: list[Word], named: Sequence[tuple[int, int]]) -> Iterator[Cut]:
    """Yield "A of X, a drug of a class" and "A of X, which does B", cut behind X: what is last is told of it."""
    for start, end in named:
        at = next((at for at, word in enumerate(words) if word.start > end - 1), 0)
        if not at or not _comma(words[at]) or words[at].key not in joints.TELLING_LAST or start == words[0].start:
            continue
        name = [word for word in words[:at] if word.start >= start]
        told = words[at:]
        if any(_comma(word) for word in told[1:]):
            continue
        # "X is a relative of Y, a drug of a class": it may be X that is one.
        doubtful = told[0].key in ("which", "who") or any(word.key in joints.COPULAS for word in words[:at])
        if told[0].key in ("which", "who"):
            told = told[1:]
        else:
            told = [Word("is", "is", told[0].start, told[0].start, " "), *told]
        if told:
            second = [*_started(name), told[0]._replace(gap=" "), *told[1:]]
            yield Cut(words[:at], second, "which", doubtful=doubtful)


def _started(words: list[Word]) -> list[Word]:
    return [words[0]._replace(gap=""), *words[1:]] if words else []
