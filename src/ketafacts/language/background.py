"""What a sentence tells around its claim: an aside, a consequence, a concession, a reason, set apart by commas.

"Metformin, the tablet that most people are started on, is a biguanide" claims what it claims without the aside. What
is left when one is taken out is a sentence; whether it may be judged so, ``answers.background`` decides.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ketafacts.language.cutting import behind, has_comma, is_finite, is_marked, started, subject_of
from ketafacts.language.lexicon import addenda, background, joints, passing
from ketafacts.language.text import Word
from ketafacts.language.unread import as_sentence

_LEAST = 3  # words of the main clause
_SHORTEST = 2  # of what stands around it
_LONGEST_SUBJECT = 9
_MOST = 30  # words of what stands around it
# What an aside is to the main clause: it tells of a thing in it, follows of it, is conceded, a reason, or a place.
TELLING, FOLLOWING, ADDED, CONCEDED, REASON, PLACING = range(6)
_CLAUSES = {
    **dict.fromkeys(background.CONCEDING, CONCEDED),
    **dict.fromkeys(background.ADDING, ADDED),
    **dict.fromkeys(background.REASONS, REASON),
}


class Around(NamedTuple):
    """A sentence cut in two: the main clause, and what stands around it, with what that is to it.

    ``told`` is what the second says, without the words that open it; ``claimed`` the same as a sentence of its own,
    where it may be one.
    """

    main: list[Word]
    aside: list[Word]
    told: list[Word]
    kind: int
    claimed: list[Word]


class _Opened(NamedTuple):
    """A part without the words that open it, and what it is to the main clause."""

    told: list[Word]
    kind: int


def set_off(words: Sequence[Word], named: Sequence[tuple[int, int]], verbs: frozenset[str]) -> Iterator[Around]:
    """Yield the ways to take out one thing that is told around a claim.

    ``named`` are the places of drugs and classes, ``verbs`` words that begin a verb phrase. What stands at the end
    comes first, the shortest of it before the others.
    """
    said = list(words)
    commas = [at for at, word in enumerate(said) if at and (has_comma(word) or word.gap == " – ")]
    if not commas or any(is_marked(word) and "–" not in word.gap for word in said[1:] if word.gap != " "):
        return
    yield from _at_end(said, commas, named, verbs)
    yield from _inside(said, commas, verbs)
    first = commas[0]
    if not (_SHORTEST <= first <= _MOST and len(said) - first >= _LEAST) or said[0].key in ("but", "and", "as"):
        return
    if (cut := _opened(said[:first], verbs)) and cut.kind in (CONCEDED, REASON, TELLING):
        claimed = cut.told if cut.kind == CONCEDED else []
        yield Around(started(said[first:]), said[:first], cut.told, cut.kind, claimed)


def _at_end(
    said: list[Word], commas: list[int], named: Sequence[tuple[int, int]], verbs: frozenset[str]
) -> Iterator[Around]:
    """Yield "X is a C, so A": cut off what stands behind a comma."""
    for at in reversed(commas):
        if at < _LEAST or not _SHORTEST <= len(said) - at <= _MOST:
            continue
        cut = _opened(said[at:], verbs)
        if not cut:
            continue
        main, claimed = said[:at], list[Word]()
        if cut.kind in (ADDED, CONCEDED):
            subject = subject_of(main, verbs)
            about = cut.told[0].key in ("it", "they")
            claimed = behind(subject, cut.told[1:]) if about and subject else [] if about else cut.told
        elif cut.kind == TELLING and said[at].key in passing.RELATIVES:
            place = next((one for one in named if one[1] == main[-1].end), None)
            name = [word for word in main if place and word.start >= place[0]]
            claimed = as_sentence(name, said[at:]) if name else []
        yield Around(main, said[at:], *cut, claimed)


def _inside(said: list[Word], commas: list[int], verbs: frozenset[str]) -> Iterator[Around]:
    """Yield "X, the stuff in the spray, is": cut out what stands between the subject's comma and its verb."""
    for number, first in enumerate(commas):
        if first > _LONGEST_SUBJECT:
            break
        for end in commas[number + 1 :]:
            if not (_is_verb(said, end, verbs) and end - first <= _MOST):
                continue
            cut = _opened(said[first:end], verbs)
            if cut and cut.kind in (TELLING, CONCEDED, PLACING):
                main, part = behind(said[:first], said[end:]), said[first:end]
                yield Around(main, part, *cut, as_sentence(said[:first], part) if cut.kind == TELLING else [])
            break


def _is_verb(said: list[Word], at: int, verbs: frozenset[str]) -> bool:
    """Return whether the verb of the main clause comes here, behind the comma of an aside."""
    key = said[at].key
    return at < len(said) - 1 and (key in verbs or is_finite(key) or key in joints.BEFORE_VERBS)


def _opened(part: list[Word], verbs: frozenset[str]) -> _Opened | None:
    """Return what a part tells, and what it is to the main clause, by how it opens; nothing where by no such word."""
    keys = [word.key for word in part]
    for count in range(min(addenda.LONGEST, len(part) - 2), 0, -1):
        if " ".join(keys[:count]) in addenda.THEREFORE:
            return _Opened(part[count:], FOLLOWING)
    key = keys[0]
    if key in passing.RELATIVES or key == "where":
        return _Opened(part[1:], TELLING) if len(part) > _SHORTEST else None
    if kind := _CLAUSES.get(key):
        rest = part[2:] if key == "even" and keys[1:2] in (["though"], ["if"]) else part[1:]
        if keys[:2] == ["even", "if"] or not rest:
            return None
        # "…, and B" of a list is no clause; nor does "and this is …" leave what was said as it is.
        clause = any(is_finite(word.key) or word.key in verbs for word in rest[1:])
        if kind == ADDED and (not clause or rest[0].key in ("this", "that", "it", "so") or is_finite(rest[0].key)):
            return None
        return _Opened(rest, kind)
    if key in passing.APPOSING or key in passing.DESCRIBING:
        return _Opened(part, TELLING) if len(part) > 1 else None
    return _Opened(part, PLACING) if key in passing.PLACING else None
