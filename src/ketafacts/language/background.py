"""What a sentence tells around its claim: an aside, a consequence, a concession, a reason, where and when it is so.

"Metformin, the tablet that most people are started on, is a biguanide" claims what it claims without the aside. What
is left when one is taken out is a sentence; whether it may be judged so, ``answers.background`` decides.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ketafacts.language.cutting import (
    behind,
    but_for_advice,
    has_comma,
    is_finite,
    is_marked,
    is_verb_at,
    started,
    subject_of,
)
from ketafacts.language.lexicon import addenda, background, joints, passing
from ketafacts.language.text import Word
from ketafacts.language.unadorned import truth_framed

_LEAST = 3  # words of the main clause
_SHORTEST = 2  # of what stands around it
_LONGEST_SUBJECT = 9
_MOST = 30  # words of what stands around it
_ARTICLES = ("the", "a", "an")
# What an aside is to the main clause: it tells of a thing in it, follows of it, is joined on, conceded, its reason, a
# circumstance, or stands behind no comma, so that it may narrow it; or it says when it is so most of all, or even then.
TELLING, FOLLOWING, ADDED, CONCEDED, REASON, PLACING, NARROWING, MOST_OF_ALL = range(8)
# Behind no comma, a clause or a phrase of where and by whom begins or ends with one of these.
_OPENING = passing.CLAUSES | passing.PLACES_AND_PEOPLE | addenda.MOST_OF_ALL | {"as", "even"}
_CLAUSES = {
    **dict.fromkeys(background.CONCEDING, CONCEDED),
    **dict.fromkeys(background.ADDING, ADDED),
    **dict.fromkeys(background.REASONS, REASON),
    "whereas": ADDED,
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
    if any(is_marked(word) and word.gap not in (" – ", " - ") for word in said[1:] if word.gap != " "):
        return
    if commas:
        yield from _at_end(said, commas, named, verbs)
        yield from _inside(said, commas, verbs)
        yield from _in_front(said, commas[0], named, verbs)
    yield from _most_of_all(said)
    yield from _without_comma(said)


def may_be_set_off(words: Sequence[Word]) -> bool:
    """Return whether a sentence has a mark or a word by which something may be told around its claim."""
    return any(word.gap != " " and ("," in word.gap or "–" in word.gap) for word in words[1:]) or any(
        word.key in _OPENING for word in words[_LEAST:]
    )


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
        if cut.kind in (ADDED, CONCEDED, REASON):
            subject = subject_of(truth_framed(main)[1], verbs)
            about = cut.told[0].key in ("it", "they")
            claimed = behind(subject, cut.told[1:]) if about and subject else [] if about else cut.told
            if subject and cut.told[-1].key in ("effect", "effects"):
                of = cut.told[-1]._replace(text="of", key="of", gap=" ")
                claimed = [*cut.told, of, *behind([of], subject)[1:]]  # "…, since cough is a common side effect"
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
            if cut and cut.kind in (TELLING, CONCEDED, PLACING, REASON):
                main, part = behind(said[:first], said[end:]), said[first:end]
                yield Around(main, part, *cut, as_sentence(said[:first], part) if cut.kind == TELLING else [])
            break


def _in_front(
    said: list[Word], first: int, named: Sequence[tuple[int, int]], verbs: frozenset[str]
) -> Iterator[Around]:
    """Yield "Sold in petrol stations, X is" and "Because X is a C, it does A", whose claim is the reason itself."""
    if not (_SHORTEST <= first <= _MOST and len(said) - first >= _LEAST) or said[0].key in ("but", "and"):
        return
    part, rest = said[:first], said[first:]
    cut = _opened(part, verbs)
    if not cut or part[1].key == "that":  # "given that it is a C" is a reason
        return
    if cut.kind == REASON:
        if len(cut.told) >= _LEAST:
            yield Around(started(cut.told), rest, rest, FOLLOWING, [])
        if part[0].key == "as":
            return
    if cut.kind in (CONCEDED, REASON):
        yield Around(started(rest), part, *cut, cut.told if cut.kind == CONCEDED else [])
    elif cut.kind in (TELLING, PLACING) and (subject := _name_first(rest, named)):
        verb = rest[len(subject)].key if len(subject) < len(rest) else ""
        claimed = as_sentence(subject, part) if cut.kind == TELLING and (verb in verbs or is_finite(verb)) else []
        yield Around(started(rest), part, *cut, claimed)
    elif cut.kind == TELLING:
        yield Around(started(rest), part, *cut, [])


def _most_of_all(said: list[Word]) -> Iterator[Around]:
    """Yield "X causes E, especially at high doses", and "even at low doses"."""
    for at in range(_LEAST, max(len(said) - 1, _LEAST)):
        key, part = said[at].key, said[at:]
        if not (key == "even" or key in addenda.MOST_OF_ALL) or part[1].key not in addenda.WHEN or len(part) > _MOST:
            continue
        keys = {word.key for word in part}
        if addenda.TURNING.isdisjoint(keys) and (key == "even" or addenda.WHOM.isdisjoint(keys)):
            yield Around(said[:at], part, part[1:], MOST_OF_ALL, [])
            return


def _without_comma(said: list[Word]) -> Iterator[Around]:
    """Yield "X is a C because they say so" and "X is a C in most shops": cut off a clause, or where and by whom."""
    # Behind a denial, what is denied may be just the reason.
    last = next((at for at, word in enumerate(said) if word.key in passing.TURNING), len(said))
    for at in range(min(last, len(said) - _SHORTEST), max(_LEAST, len(said) - _MOST) - 1, -1):
        word, part = said[at], said[at:]
        clause = word.key in passing.CLAUSES or (word.key == "as" and part[1].key in passing.OF_IT)
        if not has_comma(word) and (clause or _is_placed(part)):
            yield Around(said[:at], part, part[1:], NARROWING, [])


def _is_placed(part: list[Word]) -> bool:
    """Return whether a phrase tells where, or by whom: "in petrol stations", "by most people with E"."""
    if part[0].key not in passing.WHERE:
        return False
    end = next(
        (at for at in range(1, len(part)) if part[at].key in passing.TELLING_OF or part[at].key in passing.WHERE),
        len(part),
    )
    return part[end - 1].key in passing.PLACES_AND_PEOPLE


def _name_first(rest: list[Word], named: Sequence[tuple[int, int]]) -> list[Word]:
    """Return the words of the name that a clause begins with, and an article before it."""
    starts = (rest[0].start, rest[1].start if rest[0].key in _ARTICLES else rest[0].start)
    end = max((end for start, end in named if start in starts), default=0)
    return [word for word in rest if word.end <= end]


def _is_verb(said: list[Word], at: int, verbs: frozenset[str]) -> bool:
    """Return whether the verb of the main clause comes here, behind the comma of an aside."""
    key = said[at].key
    if at > len(said) - 2:
        return False
    # A word that is not known, and ends in one s: "…, a C made in Denmark, obliges patients to avoid cheese".
    strange = len(key) > _LEAST and key[-1] == "s" != key[-2] and key not in joints.NO_VERBS
    return strange or is_verb_at(said, at, verbs) or key in joints.BEFORE_VERBS


def _compares(keys: list[str]) -> bool:
    """Return whether "faster than any other antidepressant" is told."""
    return "than" in keys[1:4] and (keys[0].endswith("er") or keys[0] in passing.DEGREES)


def _opened(part: list[Word], verbs: frozenset[str]) -> _Opened | None:  # noqa: C901 - one line a way to open
    """Return what a part tells, and what it is to the main clause, by how it opens; nothing where by no such word."""
    keys = [word.key for word in part]
    for count in range(min(addenda.LONGEST, len(part) - 2), 0, -1):
        if " ".join(keys[:count]) in addenda.THEREFORE:
            return _Opened(part[count:], FOLLOWING)
    key = keys[0]
    if len(keys) < _SHORTEST:
        return None
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
    if key in passing.APPOSING or key in passing.DESCRIBING or (key == "for" and keys[1] in passing.SPANS):
        return _Opened(part, TELLING)
    if key == "having" or _compares(keys) or (key == "from" and "to" in keys[2:]):
        return _Opened(part, TELLING)  # "all opioids, from codeine to heroin, are"
    if key == "including" or keys[:2] == ["not", "even"]:
        return _Opened(part, TELLING)
    return _Opened(part, PLACING) if key in passing.PLACING else None


def is_harmless(part: list[Word], *, free: bool) -> bool:
    """Return whether nothing in a part may take the claim back, nor tell of another thing of the name.

    A part that is ``free`` tells of a thing, and narrows nothing.
    """
    said = but_for_advice(part, frozenset([word.key for word in part]))
    if said & passing.TAKING_BACK or {"no", "sense"} <= said or said & passing.OF_ANOTHER:
        return False
    if part[-1].key in ("not", "isnt", "doesnt", "arent"):
        return False
    return free or not said & (passing.NARROWING - passing.HOW_MANY)


def as_sentence(subject: list[Word], part: list[Word]) -> list[Word]:
    """Return an aside as a sentence about the subject; nothing where it is about something else."""
    key = part[0].key
    if not subject or key in ("whose", "its", "whom") or len(part) < _SHORTEST:
        return []
    if key in ("which", "who"):
        return behind(subject, part[1:]) if is_finite(part[1].key) else []
    be = "was" if any(word.key.isdecimal() and len(word.key) == 4 for word in part) else "is"
    place = part[0].start
    return behind(subject, [Word(be, be, place, place, " "), part[0]._replace(gap=" "), *part[1:]])
