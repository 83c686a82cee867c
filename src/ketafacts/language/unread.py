"""What stands beside the main clause and need not be understood: an aside, a relative clause, where and why it is so.

"Spice, the drug smoked in many prisons, is natural cannabis": whatever is told of it in passing, the main clause is as
false as it is. An aside is set apart by commas, or begins behind one and ends the sentence; what is left is a sentence
with the name that it tells of as its subject.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ketafacts.language.cutting import behind, has_comma, is_finite, is_marked, started
from ketafacts.language.lexicon import joints, passing, tails
from ketafacts.language.text import Word

_LEAST, _MOST = 3, 30  # words of the main clause and of what stands beside it
_MOST_NAMING = 6
_FEW = 4  # words of ", though miserable,"


class Beside(NamedTuple):
    """A sentence cut in two: the main clause, and what stands beside it.

    ``told`` is the second part as a sentence about the subject, where it may be one; ``free`` says that it tells of a
    thing and so narrows nothing, as an apposition or a relative clause does; ``of_subject`` that the thing is the
    subject; ``apart`` that it is a clause of its own, joined by "so" or "and", which narrows nothing either.
    """

    main: list[Word]
    aside: list[Word]
    told: list[Word]
    free: bool
    of_subject: bool = False
    apart: bool = False


def beside(words: Sequence[Word], named: Sequence[tuple[int, int]], verbs: frozenset[str]) -> Iterator[Beside]:
    """Yield the ways to cut a sentence; ``named`` are the places of drugs and classes, ``verbs`` what begins a verb."""
    said = list(words)
    if len(said) < _LEAST + 2 or any(is_marked(word) and word.gap != " - " for word in said[1:] if word.gap != " "):
        return
    commas = [at for at, word in enumerate(said) if at and has_comma(word)]
    if commas:
        yield from _behind_subject(said, named, verbs, commas)
        yield from _in_front(said, named, verbs, commas)
        yield from _joined_on(said, commas)
        yield from _reason_in_front(said, commas)
    yield from _at_end(said)


def _joined_on(said: list[Word], commas: list[int]) -> Iterator[Beside]:
    """Yield "X is a C, so nobody should take it" and "X is a C, and shops stock it", cut behind the first clause."""
    for at in commas:
        part = said[at:]
        joins = part[0].key in passing.JOINING and len(part) > _LEAST and _is_clause(part[1:])
        if at >= _LEAST and (joins or part[0].key == "whereas"):
            turned = part[0].key == "and" and _is_turned(said[:at])  # "it is not true that A, and B"
            untold = passing.UNTOLD | passing.TAKING_BACK
            if is_harmless(part, free=True) and not turned and untold.isdisjoint([word.key for word in said[:at]]):
                yield Beside(said[:at], part, [], free=True, apart=True)
            break


def _is_clause(part: list[Word]) -> bool:
    """Return whether words begin with who does something: the verb stands behind a noun, and nothing is only listed."""
    verb = next((at for at in range(1, len(part)) if _is_verb(part[at].key)), 0)
    return bool(verb) and not any(map(has_comma, part[1 : verb + 1]))


def _is_verb(key: str) -> bool:
    return is_finite(key) or key in joints.AUXILIARIES or key in joints.BEFORE_VERBS or key in passing.DOING


def _reason_in_front(said: list[Word], commas: list[int]) -> Iterator[Beside]:
    """Yield "Because X is a C, it does A" with what is said to be so, and to be the reason, as the main clause."""
    at = commas[0]
    if said[0].key in passing.REASONING and at > _LEAST and is_harmless(said[at:], free=True):
        yield Beside(started(said[1:at]), said[at:], [], free=True)


def _behind_subject(
    said: list[Word], named: Sequence[tuple[int, int]], verbs: frozenset[str], commas: list[int]
) -> Iterator[Beside]:
    """Yield "X, the stuff in the spray, is": cut out what stands between the subject's comma and its verb."""
    first = commas[0]
    subject = said[:first]
    if first > _MOST_NAMING or not _is_name(subject, named):
        return
    for end in commas[1:]:
        if end - first > _MOST or end > len(said) - 2:
            break
        if not (said[end].key in verbs or is_finite(said[end].key) or said[end].key in joints.BEFORE_VERBS):
            continue
        part = said[first:end]
        if (kind := _kind(part)) and is_harmless(part, free=kind == "free"):
            free = kind == "free"
            yield Beside(behind(subject, said[end:]), part, as_sentence(subject, part), free, free)
        break


def _in_front(
    said: list[Word], named: Sequence[tuple[int, int]], verbs: frozenset[str], commas: list[int]
) -> Iterator[Beside]:
    """Yield "Sold in petrol stations, X is": cut off what stands before the subject."""
    for at in commas:
        part, rest = said[:at], said[at:]
        if len(rest) < _LEAST or at > _MOST:
            break
        start = 1 if rest[0].key in ("the", "a", "an") else 0
        if not any(one == rest[start].start or one == rest[0].start for one, _ in named):
            continue
        key = part[0].key
        if part[min(1, at - 1)].key == "that":
            break  # "given that it is a C" is a reason
        placing = key in passing.PLACING
        free = key in passing.DESCRIBING or key in ("a", "an") or (key == "the" and not placing)
        rest_of = _behind_name(rest, named)
        free = free and bool(rest_of) and (rest_of[0].key in verbs or is_finite(rest_of[0].key))
        if (placing or free) and not _names_any(part, named) and is_harmless(part, free=free):
            yield Beside(started(rest), part, as_sentence(_subject(rest, named), part) if free else [], free)
        break


def _at_end(said: list[Word]) -> Iterator[Beside]:
    """Yield "X is a C, sold in tins" and "X is a C because everybody says so": cut off what stands behind."""
    for at in range(len(said) - 2, _LEAST - 1, -1):
        word = said[at]
        if len(said) - at > _MOST:
            break
        comma = has_comma(word)
        part = said[at:]
        placed = not comma and _is_placed(part)
        clause = word.key in passing.CLAUSES or (word.key == "as" and part[1].key in passing.OF_IT)
        if not (comma or clause or placed):
            continue
        kind = _kind(part) if comma else ""
        if placed or clause or kind:
            free = kind == "free" and not clause
            if is_harmless(part[1:] if word.key == "as" else part, free=free) and not _is_turned(said[:at]):
                yield Beside(said[:at], part, [], free)


def _is_placed(part: list[Word]) -> bool:
    """Return whether a phrase tells where, or by whom: "in petrol stations", "by most people with E"."""
    if part[0].key not in passing.WHERE or len(part) < 2:
        return False
    end = next(
        (at for at in range(1, len(part)) if part[at].key in passing.TELLING_OF or part[at].key in passing.WHERE),
        len(part),
    )
    return part[end - 1].key in passing.PLACES_AND_PEOPLE


def _is_turned(main: list[Word]) -> bool:
    """Return whether a part denies or doubts, so that what follows may be the very thing that is denied."""
    return any(word.key in passing.TURNING for word in main)


def _is_name(subject: list[Word], named: Sequence[tuple[int, int]]) -> bool:
    """Return whether a subject is a name, with an article or a word or two of its form, and nothing that counts."""
    start = 1 if subject[0].key in ("the", "a", "an") else 0
    if start >= len(subject) or any(word.key in joints.COUNTING or word.key in ("and", "or") for word in subject):
        return False
    place = next(((one, end) for one, end in named if one in (subject[start].start, subject[0].start)), None)
    if place is None:
        return len(subject) == 1  # no drug's name, but perhaps one of a misconception: the main clause must tell
    return all(
        word.start < place[1] or word.key in tails.ENDING_NAMES or word.key in passing.STATES
        for word in subject[start:]
    )


def _names_any(part: list[Word], named: Sequence[tuple[int, int]]) -> bool:
    return any(part[0].start <= start < part[-1].end for start, _ in named)


def _subject(rest: list[Word], named: Sequence[tuple[int, int]]) -> list[Word]:
    """Return the words of the name that a clause begins with."""
    ends = [end for start, end in named if start in (rest[0].start, rest[min(1, len(rest) - 1)].start)]
    return [word for word in rest if ends and word.end <= max(ends)]


def _behind_name(rest: list[Word], named: Sequence[tuple[int, int]]) -> list[Word]:
    """Return what stands behind the name that a clause begins with."""
    return rest[len(_subject(rest, named)) :]


def _kind(part: list[Word]) -> str:
    """Return "free" for an apposition or a relative clause, "placing" for a circumstance, nothing for all else."""
    key, following = part[0].key, part[1].key if len(part) > 1 else ""
    if key == "for" and following in passing.SPANS:
        return "free"
    if key in passing.GRANTING and len(part) <= _FEW and _only_says_how(part[1:]):
        return "free"
    if key in passing.RELATIVES:
        return "free" if following not in ("is", "was") or len(part) > 2 else ""
    if key in passing.APPOSING:
        return "free" if len(part) > 1 and _is_noun_first(part) else ""
    if key in passing.DESCRIBING and following != "that":
        return "free"
    conceded = part[2:3] if key == "even" else part[1:2]
    if key in passing.CONCEDING and conceded and conceded[0].key in passing.WHO_THINKS:
        return "free"
    return "placing" if key in passing.PLACING or key in passing.CLAUSES else ""


def _only_says_how(part: list[Word]) -> bool:
    """Return whether a few words have no verb and narrow nothing: "miserable", and not "only at high doses"."""
    return not any(_is_verb(word.key) or word.key in passing.NARROWING | passing.PLACING for word in part)


def _is_noun_first(part: list[Word]) -> bool:
    """Return whether a noun is told of, and no clause of its own begins: "the drug that …", but "the papers say"."""
    behind_noun = passing.TELLING_OF | passing.DESCRIBING
    end = next((at for at in range(1, len(part)) if part[at].key in behind_noun), len(part))
    return passing.SAYING.isdisjoint([word.key for word in part[1:end]])


def is_harmless(part: list[Word], *, free: bool) -> bool:
    """Return whether nothing in a part may take the claim back, nor tell of another thing of the name."""
    said = {word.key for word in part}
    if said & passing.TAKING_BACK or {"no", "sense"} <= said or said & passing.OF_ANOTHER:
        return False
    if part[-1].key in ("not", "isnt", "doesnt", "arent"):
        return False
    return free or not said & (passing.NARROWING - passing.HOW_MANY)


def as_sentence(subject: list[Word], part: list[Word]) -> list[Word]:
    """Return an aside as a sentence about the subject; nothing where it is about something else."""
    key = part[0].key
    if not subject or key in ("whose", "its", "whom") or len(part) < 2:
        return []
    if key in ("which", "who"):
        return behind(subject, part[1:]) if is_finite(part[1].key) else []
    be = "was" if any(word.key.isdecimal() and len(word.key) == 4 for word in part) else "is"
    place = part[0].start
    return behind(subject, [Word(be, be, place, place, " "), part[0]._replace(gap=" "), *part[1:]])
