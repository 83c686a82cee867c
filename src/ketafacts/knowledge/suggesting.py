"""Names that look like what was typed. They are offered to a person; no answer is ever taken from one."""

from collections.abc import Container, Sequence

from ketafacts.knowledge.naming import fold, squash, trigrams
from ketafacts.knowledge.store import Store

CANDIDATES = 24
LEAST_LIKENESS = 0.6


def nearest_names(query: str, layers: Sequence[Store], types: Container[str], limit: int) -> tuple[str, ...]:
    """Return at most ``limit`` recorded names of the types, nearest first, at most one for a subject."""
    from difflib import SequenceMatcher

    key = squash(fold(query[:80]))
    if len(key) < 3:
        return ()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(key)
    ranked: dict[str, tuple[float, str]] = {}
    for layer in layers:
        for candidate in layer.keys_like(sorted(trigrams(key)), CANDIDATES):
            matcher.set_seq1(squash(candidate))
            likeness = matcher.ratio()
            if likeness < LEAST_LIKENESS:
                continue
            for name in layer.names(candidate):
                if name.type not in types:
                    continue
                # A misspelling leads to the name that it is one of.
                entry = layer.subject(name.subject, name.type)
                shown = entry.name if entry and name.kind == "misspelling" else name.name
                if name.subject not in ranked or ranked[name.subject][0] < likeness:
                    ranked[name.subject] = (likeness, shown)
    best = sorted(ranked.values(), key=lambda one: (-one[0], one[1]))
    return tuple(dict.fromkeys(shown for _, shown in best))[:limit]
