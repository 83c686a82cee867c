"""Names that look like what was typed. They are offered to a person; no answer is ever taken from one.

A name that one slip of the hand turns into what was typed comes first (a letter left out, doubled, swapped with its
neighbour, put in or struck for another), the best-known drug before others; then what shares most of its letters.
"""

from collections.abc import Callable, Container, Iterator, Sequence
from functools import partial
from operator import attrgetter
from string import ascii_lowercase
from typing import NamedTuple

from ketafacts.knowledge.model import Name
from ketafacts.knowledge.naming import fold, squash, trigrams
from ketafacts.knowledge.store import Store
from ketafacts.knowledge.values import ONLY_ASKED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from difflib import SequenceMatcher

CANDIDATES = 24
LEAST_LIKENESS = 0.6
# Of fewer letters too much is one slip away; of more letters few are typed, and the slips are many.
SLIP_LETTERS = range(5, 25)


class _Near(NamedTuple):
    """How near a name is: sorted, the nearest comes first."""

    is_no_slip: bool
    is_little_known: bool
    unlikeness: float
    shown: str


def nearest_names(query: str, layers: Sequence[Store], types: Container[str], limit: int) -> tuple[str, ...]:
    """Return at most ``limit`` recorded names of the types, nearest first, at most one for a subject."""
    from difflib import SequenceMatcher

    key = squash(fold(query[:80]))
    if len(key) < 3:
        return ()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(key)
    slips = _slips(key) if len(key) in SLIP_LETTERS and key.isalpha() else []
    ranked: dict[str, _Near] = {}
    for layer in layers:
        for bound, written, names, is_slip in _candidates(layer, key, matcher, slips):
            if not is_slip and bound < _least_likeness(ranked, limit):
                break  # nor is any that follows
            matcher.set_seq1(written)
            likeness = matcher.ratio()
            if likeness < LEAST_LIKENESS and not is_slip:
                continue
            for name in names():
                if name.type not in types or name.kind == ONLY_ASKED:  # a pillow is no drug that may be meant
                    continue
                # A misspelling leads to the name that it is one of.
                entry = layer.subject(name.subject, name.type)
                shown = entry.name if entry and name.kind == "misspelling" else name.name
                obscure = is_slip and not (entry and entry.details.get("sheet") == "complete")
                near = _Near(not is_slip, obscure, -likeness, shown)
                ranked[name.subject] = min(near, ranked.get(name.subject, near))
    return tuple(dict.fromkeys(near.shown for near in sorted(ranked.values())))[:limit]


class _Candidate(NamedTuple):
    """A name that may be meant: how like what was typed it is at most, itself, its entries, whether it is a slip."""

    bound: float
    written: str
    names: Callable[[], list[Name]]
    is_slip: bool


def _candidates(layer: Store, key: str, matcher: "SequenceMatcher[str]", slips: Sequence[str]) -> Iterator[_Candidate]:
    """Return the names of a layer that may be meant: slips first, then the likest, as far as that is cheaply seen."""
    neighbours = layer.neighbours()
    for written in neighbours.among(slips) if slips else ():
        yield _Candidate(1, written, partial(layer.squashed_names, written), is_slip=True)
    alike = []
    for candidate in neighbours.keys_like(trigrams(key), CANDIDATES):
        written = squash(candidate)
        matcher.set_seq1(written)
        bound = matcher.quick_ratio()
        if bound >= LEAST_LIKENESS:
            alike.append(_Candidate(bound, written, partial(layer.names, candidate), is_slip=False))
    yield from sorted(alike, key=attrgetter("bound"), reverse=True)


def _least_likeness(ranked: dict[str, _Near], limit: int) -> float:
    """Return how like a name must be to come among the first ``limit`` that are shown."""
    shown: dict[str, float] = {}
    for near in sorted(ranked.values()):
        shown.setdefault(near.shown, -near.unlikeness if near.is_no_slip else 2)
        if len(shown) == limit:
            return shown[near.shown]
    return 0


def _slips(key: str) -> list[str]:
    """Return what one slip of the hand can make of a name."""
    slips = []
    for at in range(len(key) + 1):
        before, after = key[:at], key[at:]
        slips += [before + letter + after for letter in ascii_lowercase]
        if after:
            rest = after[1:]
            slips.append(before + rest)
            slips += [before + letter + rest for letter in ascii_lowercase]
            if rest:
                slips.append(before + rest[0] + after[0] + rest[1:])
    return slips
