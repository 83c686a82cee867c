"""Phrase patterns as data: "what be {d} use for". One small matcher serves statements and questions.

A pattern is words in base form; ``a|b`` are alternatives, ``(a|b)`` may be absent, and ``{d}`` ``{e}`` ``{c}`` ``{t}``
stand for a drug or class, an effect, a condition and a target (``{d2}`` for a second one); ``{place}`` is a country.
Words that add nothing, articles, modal verbs and adverbs of frequency are passed over; negations are counted.
"""

from dataclasses import dataclass, field
from functools import cache

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.lexicon.sites import ANYWHERE
from ketafacts.language.mentions import Item
from ketafacts.language.text import figure

_TYPES = {"d": ("drug", "class"), "e": ("effect",), "c": ("condition",), "t": ("target",), "k": ("class",)}
# Slots for what the lexicon tags.
_TAGGED = {"place": "place", "test": "test", "species": "species", "f": "frequency", "x": "event", "route": "route"}
_PASSED_OVER = ("filler", "det", "modal", "often", "neutral", "head", "qualifier")


@dataclass(slots=True)
class Match:
    """What a pattern caught, where it ended, and whether an odd number of negations stood in it."""

    end: int = 0
    negated: bool = False
    caught: dict[str, Reading] = field(default_factory=dict)
    often: str = ""


@cache
def _steps(pattern: str) -> tuple[tuple[str, frozenset[str], bool], ...]:
    """Return (slot, words, optional) for each step of a pattern."""
    found = []
    for token in pattern.split():
        optional = token.startswith("(")
        word = token.strip("()")
        if word.startswith("{"):
            found.append((word.strip("{}"), frozenset[str](), optional))
        else:
            # An underscore stands for the space in a phrase that the lexicon holds as one.
            found.append(("", frozenset(one.replace("_", " ") for one in word.split("|")), optional))
    return tuple(found)


@cache
def _needed(pattern: str) -> tuple[frozenset[str], ...]:
    return tuple(words for slot, words, optional in _steps(pattern) if not slot and not optional)


# Words that nearly every sentence has tell little of which pattern may fit.
_FREQUENT = frozenset({"be", "do", "have", "of", "with", "in", "to", "for", "and", "what", "by", "on", "from", "or"})


class _Index:
    """Which patterns need which words: of what each needs the two rarest are looked up, by their words."""

    def __init__(self, patterns: tuple[str, ...]) -> None:
        """Take the patterns, which are kept."""
        self.patterns = patterns
        self.firsts: dict[str, list[int]] = {}
        self.seconds: dict[str, list[int]] = {}
        self.others: list[list[frozenset[str]]] = []  # what each pattern needs besides
        self.always = [0, 0]  # those that need nothing, or nothing more, as bits
        self.bits: dict[str, tuple[int, int]] = {}  # of the words met so far: which patterns have them
        for number, pattern in enumerate(patterns):
            needed = sorted(_needed(pattern), key=_how_rare)
            for place, by_word in enumerate((self.firsts, self.seconds)):
                if len(needed) <= place:
                    self.always[place] |= 1 << number
                    continue
                for word in needed[place]:
                    by_word.setdefault(word, []).append(number)
            self.others.append(needed[2:])
        self.words = self.firsts.keys() | self.seconds.keys()

    def bits_of(self, word: str) -> tuple[int, int]:
        """Return which patterns have a word among the rarest, and which among the second, a bit for each."""
        first, second = (sum(1 << number for number in one.get(word, ())) for one in (self.firsts, self.seconds))
        self.bits[word] = first, second
        return first, second


# By the identity of the tuples, which are kept with them: to hash one takes longer than to look into its index.
_INDEXES: dict[int, _Index] = {}


def _how_rare(words: frozenset[str]) -> tuple[bool, int, int]:
    return not words.isdisjoint(_FREQUENT), len(words), -max(map(len, words))


def candidates(patterns: tuple[str, ...], vocabulary: frozenset[str]) -> list[str]:
    """Return the patterns that may match, in their order: all the words that one needs are in the sentence."""
    index = _INDEXES.get(id(patterns))
    if index is None:
        index = _INDEXES[id(patterns)] = _Index(patterns)
    (first, second), bits = index.always, index.bits
    for word in index.words & vocabulary:
        has_first, has_second = bits.get(word) or index.bits_of(word)
        first |= has_first
        second |= has_second
    left, found = first & second, list[str]()
    while left:
        number = (left & -left).bit_length() - 1
        left &= left - 1
        for words in index.others[number]:
            if words.isdisjoint(vocabulary):
                break
        else:
            found.append(patterns[number])
    return found


def match(pattern: str, items: list[Item], at: int = 0, *, whole: bool = True) -> Match | None:
    """Return what the pattern catches from ``items[at:]``; with ``whole`` nothing may be left over."""
    return _match(_steps(pattern), 0, items, at, Match(), whole, set())


def _match(
    steps: tuple[tuple[str, frozenset[str], bool], ...],
    step: int,
    items: list[Item],
    at: int,
    so_far: Match,
    whole: bool,
    tried: set[tuple[int, int]],
) -> Match | None:
    """Return what the steps from one on catch. ``tried`` are the items passed over, before which step: in vain.

    Whether anything is caught does not depend on what was caught before. Without it a step that may be absent would be
    left out at each of the items that a later one passes over, and the next such step again.
    """
    if step == len(steps):
        return _ended(items, at, so_far, whole)
    slot, words, optional = steps[step]
    while True:
        if at < len(items):
            taken = _take(slot, words, items[at])
            if taken is not None:
                caught = Match(0, so_far.negated, so_far.caught | taken, so_far.often)
                found = _match(steps, step + 1, items, at + 1, caught, whole, tried)
                if found:
                    return found
        if optional:
            found = _match(steps, step + 1, items, at, so_far, whole, tried)
            if found:
                return found
        passed = _passed_by(slot, items[at], so_far, begun=step > 0) if at < len(items) else None
        at += 1
        if passed is None or (step, at) in tried:
            return None
        tried.add((step, at))
        so_far = passed


def _passed_by(slot: str, item: Item, so_far: Match, *, begun: bool) -> Match | None:
    """Return what has been caught where a step that does not take an item may pass it over; None where it may not.

    Before the first word of a pattern less may stand than between its words.
    """
    if begun:
        return _passed(item, so_far)
    if slot == "e" and item.key in lexicon.GRAVE:
        return Match(0, so_far.negated, so_far.caught | {"grave": Reading("", "gravely")}, so_far.often)
    if (not slot and item.tag == "quant" and item.value in ("none", "some")) or (
        item.tag in ("filler", "det", "neutral", "route")
    ):
        return _passed(item, so_far) or so_far
    return None


def _ended(items: list[Item], at: int, so_far: Match, whole: bool) -> Match | None:
    while whole and at < len(items):
        passed = _passed(items[at], so_far)
        if passed is None:
            return None
        so_far, at = passed, at + 1
    return Match(at, so_far.negated, so_far.caught, so_far.often)


def _take(slot: str, words: frozenset[str], item: Item) -> dict[str, Reading] | None:
    if not slot:
        return {} if item.key in words or item.lemma in words else None
    if slot == "w":
        drugs = [one for one in item.inner if one.type in ("drug", "class")] if "withdrawal" in item.words else []
        return {"d": drugs[0]} if drugs else None
    if slot == "o":  # those who took too much of it, or the overdose itself
        who = item.ids("drug", "class") if item.tag == "takers" and item.value == "overdose" else ()
        inner = item.inner if "withdrawal" not in item.words else ()
        found = who or tuple(one for one in inner if one.type in ("drug", "class"))
        return {"o": found[0]} if found else None
    if slot in _TAGGED:
        return {slot: Reading(_TAGGED[slot], item.value)} if item.tag == _TAGGED[slot] else None
    if slot == "unit":
        return {slot: Reading("unit", item.key)} if item.key in lexicon.UNITS_OF_TIME else None
    if slot.startswith("number"):
        number = lexicon.NUMBER_WORDS.get(item.key) or (
            figure(item.key.rstrip("%")) if item.key[:1].isdecimal() else ""
        )
        return {slot: Reading("number", number)} if number.replace(".", "").isdecimal() else None
    types = _TYPES[slot.rstrip("2")]
    if item.tag == "spared":
        return None  # "spares the liver" is no harm to it
    found = item.ids(*types)
    used = {"use": Reading("use", item.value)} if item.tag == "use" and item.value else {}
    if not found and slot.startswith("e") and item.verb:
        found = (item.verb,)
    if not found:
        return None
    drugs = [reading for reading in found if reading.type == "drug"]
    only = len({reading.id for reading in drugs or found}) == 1
    return {slot: (drugs or list(found))[0], **used} if only else None


def _passed(item: Item, so_far: Match) -> Match | None:
    if item.tag == "neg":
        return Match(0, not so_far.negated, so_far.caught, so_far.often)
    if item.tag == "often":
        return Match(0, so_far.negated, so_far.caught, item.value)
    if item.tag == "quant" and item.value == "none":
        return Match(0, not so_far.negated, so_far.caught, so_far.often)
    route = item.value if item.tag == "route" else "" if item.readings else lexicon.FORMS.get(item.key, "")
    if route:
        return Match(0, so_far.negated, {**so_far.caught, "route": Reading("route", route)}, so_far.often)
    if item.tag == "qualifier" and item.value:
        site = Reading("site" if item.key in ANYWHERE else "site only", item.value)
        return Match(0, so_far.negated, {**so_far.caught, "site": site}, so_far.often)
    if item.key in lexicon.GROUPING:
        return None  # "the ketamine group" are people of a trial, or other drugs
    if item.lemma == "do" or (item.tag in _PASSED_OVER and not item.readings):
        return so_far
    return None
