"""Round counts as ranges, "several times" is 2 to 9 times, and great numbers as one: "five hundred" is 500."""

from ketafacts.language import lexicon
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
_GREAT = {"hundred": 100, "thousand": 1_000}
WORDS = frozenset(word for phrase in _RANGES for word in phrase) | _GREAT.keys()
_COMPARING = ("comparative", "more")


def with_counts(items: list[Item]) -> list[Item]:
    """Return the items with a round count of times before a comparison as the two ends of its range.

    What is told in hundreds and thousands is one number: nobody means five to a hundred by "five hundred".
    """
    items = _with_great_numbers(items)
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


def _with_great_numbers(items: list[Item]) -> list[Item]:
    found: list[Item] = []
    at, great = 0, False  # whether the last one found is told in hundreds
    while at < len(items):
        item = items[at]
        times = _GREAT.get(item.key)
        number = _whole(found[-1]) if times and found and not item.gap.strip(" -") else 0
        rest = _whole(items[at + 1]) if great and item.key == "and" and at + 1 < len(items) else 0
        if times and number:
            found[-1] = _as_one(found[-1], item, number * times)
            great = not any(one.key == "between" for one in found[-2:-1])
        elif 0 < rest < _HUNDRED:  # "one hundred and twenty"
            found[-1] = _as_one(found[-1], items[at + 1], _whole(found[-1]) + rest)
            at, great = at + 1, False
        else:
            found.append(item)
            great = False
        at += 1
    return found


_HUNDRED = 100


def _as_one(first: Item, last: Item, number: int) -> Item:
    key = str(number)
    return Item(key, first.start, last.end, first.gap, lemma=key, words=[key])


def _whole(item: Item) -> int:
    """Return the whole number that an item tells in words or figures, zero where it tells none."""
    number = item.key if item.key.isdecimal() else lexicon.NUMBER_WORDS.get(item.key, "")
    return int(number) if number.isdecimal() else 0


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
