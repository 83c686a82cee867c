"""Who says it: an authority behind "according to" is left out, and what people think before a "but" is not asserted."""

import re

from ketafacts.language import lexicon
from ketafacts.language.lexicon import holders
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word

_MOST_WORDS = 6
# Words without one of which nobody is said to think so.
SIGNS_OF_BELIEF = holders.HOLDING | {said[0] for said in holders.TAKEN_FOR}
_ADVERBS = f"(?:(?:{'|'.join(sorted(holders.HOW_HELD))}) ){{0,2}}"
_THOUGHT = (
    rf"(?:(?:{'|'.join(sorted(holders.MANY))}) )*(?:{'|'.join(sorted(holders.HOLDERS))}) {_ADVERBS}"
    rf"(?:{'|'.join(sorted(holders.HOLDING))}) "
)
_MISTAKEN = rf"(?:\S+ ){{1,5}}(?:is|are) {_ADVERBS}(?:{'|'.join(' '.join(said) for said in holders.TAKEN_FOR)}) "
_CONTRASTED = re.compile(rf" (?:{_THOUGHT}|{_MISTAKEN}).* (?:but|yet|however) ")
# Without one of these neither is said.
_TURNING = frozenset({"but", "yet", "however", "although", "though", "while"})
_CONCEDED = re.compile(rf" (?:although|though|even though|while) (?:{_THOUGHT}|{_MISTAKEN})")


def without_authority(words: list[Word]) -> list[Word]:
    """Return the words without "according to the FDA," in front or ", according to the FDA" behind.

    "According to US law" says where: "under US law".
    """
    keys = [word.key for word in words]
    if "according" not in keys:
        return words
    places = [at for at in range(len(keys) - 2) if keys[at : at + 2] == ["according", "to"]]
    if len(places) != 1:
        return words
    at = places[0]
    first = at + 2 + (keys[at + 2] in ("the", "its", "their", "an", "a"))
    end = next((one for one in range(first + 1, len(words)) if "," in words[one].gap), len(words))
    named = " ".join(keys[first:end])
    if at and end < len(words):
        return words
    if named in lexicon.PLACES:
        under = Word("under", "under", words[at].start, words[at + 1].end, words[at].gap if not at else " ")
        return [*words[:at], under, *words[at + 2 :]]
    if named not in holders.AUTHORITIES or (at and "," not in words[at].gap):
        return words
    return [words[end]._replace(gap=""), *words[end + 1 :]] if not at else words[:at]


def is_set_right(keys: list[str], text: str) -> bool:
    """Return whether a sentence tells what people think and then says what is so: "…, but it is not"."""
    if _TURNING.isdisjoint(keys):
        return False
    joined = f" {' '.join(keys)} "
    return bool(_CONTRASTED.match(joined)) or ("," in text and bool(_CONCEDED.match(joined)))


def belief(items: list[Item], at: int) -> tuple[list[Item], int]:
    """Return the items with what people think said plainly, and where it begins; the place is -1 if nothing is."""
    start = at
    while at < len(items) and items[at].key in holders.MANY:
        at += 1
    if at < len(items) and items[at].key in holders.HOLDERS:
        at = _passed(items, at + 1)
        if at < len(items) and items[at].key in holders.HOLDING:
            at += 1
            return items, at + (at < len(items) and items[at].key == "that")
    for verb in range(start + 1, min(start + _MOST_WORDS, len(items))):
        if items[verb].lemma != "be":
            continue
        taken = _passed(items, verb + 1)
        for said in holders.TAKEN_FOR:
            if tuple(item.key for item in items[taken : taken + len(said)]) == said:
                return [*items[: verb + 1], *items[taken + len(said) :]], start
    return items, -1


def _passed(items: list[Item], at: int) -> int:
    while at < len(items) and items[at].key in holders.HOW_HELD:
        at += 1
    return at
