"""Names that look like what was typed. They are offered to a person; no answer is ever taken from one.

A name that one slip of the hand turns into what was typed comes first (a letter left out, doubled, swapped with its
neighbour, put in or struck for another), the best-known drug before others; then what shares most of its letters.
"""

from collections.abc import Container, Iterator, Sequence
from string import ascii_lowercase
from typing import NamedTuple

from ketafacts.knowledge.model import Name
from ketafacts.knowledge.naming import fold, squash, trigrams
from ketafacts.knowledge.store import Store
from ketafacts.knowledge.values import ONLY_ASKED

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
    slips = list(_slips(key)) if len(key) in SLIP_LETTERS and key.isalpha() else []
    ranked: dict[str, _Near] = {}
    for layer in layers:
        for candidate, names, is_slip in _candidates(layer, key, slips):
            matcher.set_seq1(squash(candidate))
            likeness = matcher.ratio()
            if likeness < LEAST_LIKENESS and not is_slip:
                continue
            for name in names:
                if name.type not in types or name.kind == ONLY_ASKED:  # a pillow is no drug that may be meant
                    continue
                # A misspelling leads to the name that it is one of.
                entry = layer.subject(name.subject, name.type)
                shown = entry.name if entry and name.kind == "misspelling" else name.name
                obscure = is_slip and not (entry and entry.details.get("sheet") == "complete")
                near = _Near(not is_slip, obscure, -likeness, shown)
                ranked[name.subject] = min(near, ranked.get(name.subject, near))
    return tuple(dict.fromkeys(near.shown for near in sorted(ranked.values())))[:limit]


def _candidates(layer: Store, key: str, slips: Sequence[str]) -> Iterator[tuple[str, list[Name], bool]]:
    """Return the keys of a layer that may be meant, with their names, and whether one slip tells them from ``key``."""
    for candidate in layer.squashed_among(slips) if slips else ():
        yield candidate, layer.squashed_names(candidate), True
    for candidate in layer.keys_like(sorted(trigrams(key)), CANDIDATES):
        yield candidate, layer.names(candidate), False


def _slips(key: str) -> Iterator[str]:
    """Return what one slip of the hand can make of a name."""
    for at in range(len(key) + 1):
        before, after = key[:at], key[at:]
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in ascii_lowercase)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        yield from (before + letter + after for letter in ascii_lowercase)
