"""Round counts as ranges: "thousands of times stronger" is 1,000 to 20,000 times, "several times" 2 to 9."""

from ketafacts.language.mentions import Item

_RANGES = {
    ("tens", "of", "thousands", "of", "times"): (10_000, 100_000),
    ("several", "thousand", "times"): (2_000, 10_000),
    ("thousands", "of", "times"): (1_000, 20_000),
    ("several", "hundred", "times"): (200, 1_000),
    ("hundreds", "of", "times"): (100, 1_000),
    ("dozens", "of", "times"): (24, 100),
    ("several", "times"): (2, 9),
    ("a", "few", "times"): (2, 6),
}
_FIRST = frozenset(phrase[0] for phrase in _RANGES)
WORDS = frozenset(word for phrase in _RANGES for word in phrase)
_COMPARING = ("comparative", "more")


def with_counts(items: list[Item]) -> list[Item]:
    """Return the items with a round count of times before a comparison as the two ends of its range."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        count = _counted(items, at)
        after = items[at + count[0]] if count and at + count[0] < len(items) else None
        if count and after and after.tag in _COMPARING:
            last = items[at + count[0] - 1]
            ends = (str(count[1][0]), "to", str(count[1][1]))
            found += [Item(key, items[at].start, last.end, items[at].gap, lemma=key, words=[key]) for key in ends]
            found.append(last)
            at += count[0]
        else:
            found.append(items[at])
            at += 1
    return found


def _counted(items: list[Item], at: int) -> tuple[int, tuple[int, int]] | None:
    """Return how many items a round count has that begins here, and its range."""
    if (items[at].words or [items[at].key])[0] not in _FIRST:
        return None
    for phrase, ends in _RANGES.items():
        said: list[str] = []
        count = 0
        while len(said) < len(phrase) and at + count < len(items):
            said += items[at + count].words or [items[at + count].key]
            count += 1
        if tuple(said) == phrase:
            return count, ends
    return None
