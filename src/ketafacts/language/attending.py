"""What attends a claim: a phrase that tells under which circumstances it is so, set apart from the rest.

"When it is injected, X …", "X, taken for weeks, …", "X … on its own": ``lexicon.circumstances`` has the pieces. Such a
phrase is found only where a plainer reader took no part of it; the rest of the sentence must be understood whole.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ketafacts.language.cutting import started
from ketafacts.language.lexicon import circumstances as told
from ketafacts.language.text import Word

_MOST = 14  # words of a phrase
_LEAST = 3  # words of what is left
_MARKS = frozenset(";:()–—")
# Before one of these nothing ends: "when it is given to somebody".
_JOINING = (" or ", " and ")
# Before a phrase these make it another circumstance than it tells, or say that it is so in it alone.
_NARROWING = frozenset(
    {"only", "not", "except", "unless", "just", "especially", "particularly", "mainly", "never", "or"}
)
_REASONING = frozenset({"because", "since", "so", "why", "hence", "therefore", "thus", "seeing", "explains"})
_TAKEN = frozenset(
    {
        *("taken", "given", "used", "administered", "injected", "swallowed", "applied", "sold", "available", "made"),
        *(
            "dosed",
            "started",
            "stopped",
            "works",
            "acts",
            "lasts",
            "legal",
            "illegal",
            "smoked",
            "inhaled",
            "prescribed",
        ),
    }
)
# "Metformin on its own rarely causes …": how often stands before the verb.
_SELDOM = frozenset({"rarely", "seldom", "hardly", "never", "usually", "often", "commonly", "sometimes", "frequently"})
_BEHIND = frozenset({"is", "are", "can", "may", "might", "could", "will", "does", "do", "has", "have", "was", "not"})


class Attended(NamedTuple):
    """A sentence without the phrase, the phrase, and which circumstances it tells of."""

    rest: list[Word]
    phrase: list[Word]
    kinds: frozenset[str]


def attended(words: Sequence[Word]) -> Iterator[Attended]:
    """Yield the ways to set a circumstance apart, the longest phrase first at each place; none of most sentences."""
    keys = [word.key for word in words]
    if not _REASONING.isdisjoint(keys) or "given that" in " ".join(keys[:4]):
        return  # of which of the two it is told does not show
    for at, key in enumerate(keys):
        if key not in told.STARTING or (at and keys[at - 1] in _NARROWING):
            continue
        most = min(len(keys), at + _MOST)
        if not _begins(" ".join(keys[at:most])):
            continue  # as nearly everywhere: no phrase that begins so tells of one, wherever it may end
        for end in range(most, at, -1):
            found = _set_apart(words, at, end)
            if found and (kinds := _kinds(" ".join(keys[at:end]), paused=bool(at == 0 or "," in words[at].gap))):
                yield Attended(found, list(words[at:end]), kinds)
                break


def _set_apart(words: Sequence[Word], at: int, end: int) -> list[Word]:
    """Return the words without those of a phrase, where one may stand there; nothing where none may.

    In front it ends at a comma; between commas, or behind the verb, it may stand in the middle, and at the end.
    """
    if len(words) - (end - at) < _LEAST or any(not _MARKS.isdisjoint(word.gap) for word in words[at + 1 : end]):
        return []
    closed = end == len(words) or "," in words[end].gap
    if at == 0:
        return started(list(words[end:])) if end < len(words) and "," in words[end].gap else []
    if "," not in words[at].gap and words[at - 1].key in _TAKEN:
        return []  # "is taken by mouth": that is what is claimed
    if end == len(words):
        return list(words[:at])
    if "," in words[at].gap:
        return [*words[:at], words[end]._replace(gap=" "), *words[end + 1 :]] if closed else []
    if closed or words[at - 1].key in _BEHIND or words[end].key in _BEHIND | _SELDOM:
        return [*words[:at], *words[end:]]
    return []


def _kinds(said: str, *, paused: bool) -> frozenset[str]:
    """Return which circumstances a phrase tells of; none where some of it tells of none.

    A bare participle begins one only behind a comma, or in front: "X, taken daily, …", but "X taken daily".
    """
    if _TAKING_SOMETHING_ELSE.search(said):
        return frozenset()
    if said.startswith(_WHETHER):
        routes = _tiles(said, len(_WHETHER), opened=True, paused=paused)
        told_so = routes and all(one.startswith(told.ROUTE) for one in routes if one != told.PLAIN)
        return frozenset({told.ANY_ROUTE}) if told_so else frozenset()
    ends = [found.end() for opening in _openings() if (found := opening.match(said))]
    kinds = _tiles(said, max(ends), opened=True, paused=paused) if ends else []
    kinds = kinds or _tiles(said, 0, opened=False, paused=paused)
    if told.STOPPED in kinds:
        kinds = [one for one in kinds if one not in (told.SUDDENLY, told.FAST)]
    if not kinds or told.SUDDENLY in kinds:
        return frozenset()
    return frozenset(kinds) - {told.PLAIN} or frozenset({told.INSIDE})  # "when taken"


_WHETHER = "whether "
# Who drinks, drinks alcohol, who smokes, tobacco, and who eats, a meal: no way of taking the drug that is spoken of.
_TAKING_SOMETHING_ELSE = re.compile(
    r"\b(?:they|you|people|patients|someone|users|who) (?:drink|drinks|smoke|smokes|eat|eats)$"
)


def _tiles(said: str, start: int, *, opened: bool, paused: bool) -> list[str]:
    """Return the kinds of the pieces that a phrase is made of from a place on; none where they are not all of it."""
    kinds: list[str] = []
    place, participle = start, False
    while place < len(said):
        begun = not kinds
        options: list[tuple[int, str, bool]] = []
        if (begun and (opened or paused)) or (kinds and participle):
            options += [(end, kind, True) for kind, end in _longest(_taken(), said, place)]
        if not (begun and opened):
            options += [(end, kind, False) for kind, end in _longest(_with_it(), said, place)]
        if not options:
            return []
        end, kind, participle = max(options)
        kinds.append(kind)
        if end == len(said):
            return kinds
        place = next((end + len(joint) for joint in _JOINING if said.startswith(joint, end)), end + 1)
        participle = participle or place > end + 1
    return []


def _longest(pieces: tuple[tuple[str, "re.Pattern[str]"], ...], said: str, place: int) -> list[tuple[str, int]]:
    """Return the kind and the end of the longest piece that begins at a place, at the end of a word."""
    best = ("", -1)
    for kind, pattern in pieces:
        found = pattern.match(said, place)
        if found and found.end() > best[1]:
            best = (kind, found.end())
    return [best] if best[1] > place else []


def _begins(said: str) -> bool:
    """Return whether words begin with an opening or a piece, whatever follows."""
    if said.startswith(_WHETHER):
        return True
    for opening in _openings():
        if opening.match(said):
            return True
    for pieces in (_taken(), _with_it()):
        for _, pattern in pieces:
            if pattern.match(said):
                return True
    return False


@cache
def _openings() -> tuple["re.Pattern[str]", ...]:
    return tuple(re.compile(f"(?:{one}) ") for one in told.OPENINGS)


@cache
def _taken() -> tuple[tuple[str, "re.Pattern[str]"], ...]:
    return tuple((kind, re.compile(f"(?:{said})(?= |$)")) for kind, said in told.TAKEN)


@cache
def _with_it() -> tuple[tuple[str, "re.Pattern[str]"], ...]:
    return tuple((kind, re.compile(f"(?:{said})(?= |$)")) for kind, said in told.WITH_IT)
