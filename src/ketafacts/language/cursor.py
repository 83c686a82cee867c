"""Where a sentence is read: its items one after the other, and what the parts of the grammar share."""

import itertools
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property, wraps
from typing import Self, TypeVar, cast

from ketafacts.knowledge.model import Reading
from ketafacts.language import labtests, lexicon, measures, organs, people, statute_items, usage
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.counts import with_counts
from ketafacts.language.lexicon.asking import KIN
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item

SUBJECTS = ("drug", "class")
_Reader = TypeVar("_Reader", bound="Callable[..., list[Claim]]")
# By word the readers that may have something to read where it stands, a bit each: all are found in one go.
_READERS: dict[str, int] = {}
_NUMBERS = itertools.count()
_ARTICLES = frozenset({"a", "an", "the"})
_PAUSES = frozenset(",;:(–—)")


def needs(*words: str) -> Callable[[_Reader], _Reader]:
    """Mark a reader of clauses or verb phrases with words of which a sentence must have one for it to read anything.

    The reader is not entered without one of them: most readers have nothing to do with most sentences.
    """
    needed = frozenset(words)

    def marked(read: _Reader) -> _Reader:
        reader = 1 << next(_NUMBERS)
        for word in needed:
            _READERS[word] = _READERS.get(word, 0) | reader

        @wraps(read)
        def entered(self: "Cursor", *args: Nouns) -> list[Claim]:
            return read(self, *args) if self.readers & reader else []

        vars(entered)["needed"] = needed
        return cast("_Reader", entered)

    return marked


def needed_by(*readers: Callable[..., list[Claim]]) -> frozenset[str]:
    """Return the words without one of which none of the readers, each marked with its own, reads anything."""
    return frozenset[str]().union(*(vars(read)["needed"] for read in readers))


@dataclass(slots=True)
class Manner:
    """What stands around a verb and changes what is claimed."""

    negated: bool = False
    often: str = ""
    degree: str = ""
    quantifier: str = ""

    def take(self, item: Item) -> bool:
        """Note an adverb or negation; return whether the item was one."""
        match item.tag:
            case "neg":
                self.negated = not self.negated
            case "often":
                self.often = item.value
            case "mainly" | "weakly" | "strongly" | "gravely":
                self.degree = item.value or item.tag
            case "line":
                self.degree = item.value
            case "quant" if item.value == "none":
                self.negated = not self.negated
            case "filler" | "modal":
                pass
            case _:
                return item.key == "all"
        return True

    def become(self, other: Self) -> None:
        """Take over what another way of reading has noted."""
        self.negated, self.often, self.degree, self.quantifier = (
            other.negated,
            other.often,
            other.degree,
            other.quantifier,
        )


@dataclass(slots=True)
class Nouns:
    """Subjects or objects in a list. ``joint`` is "and", "or" or empty; ``negated`` for "no X", "neither X nor Y"."""

    readings: list[tuple[Reading, ...]] = field(default_factory=list)
    joint: str = ""
    quantifier: str = ""
    scope: int = 0  # where the quantifier stands
    negated: bool = False
    overdose: bool = False
    qualifier: str = ""
    use: str = ""  # how it is used, where its use is spoken of
    form: str = ""  # the way one form of it is given, where its name is that of the form: "fentanyl lozenges"
    people: str | None = None  # people who take it are meant, and what is said of their use
    degree: str = ""
    extra: list[Claim] = field(default_factory=list)


class Cursor:
    """A place in the items of one sentence.

    ``anaphor`` is the subject that "it" stands for, when there is one, and ``several`` are those of "both".
    """

    def __init__(self, items: list[Item], anaphor: str = "", several: tuple[str, ...] = ()) -> None:
        """Take the items of the sentence without its end mark."""
        said, given = _said(items), items
        if telling := _READ_BY_ITEMS & said:
            for words, read in _ITEM_READERS:
                if not words.isdisjoint(telling):
                    items = read(items)
        self.made_anew = items is not given
        self.items = items
        # Every word of the sentence: a phrase with another word in it need not be tried.
        self.vocabulary = frozenset((_said(items) if self.made_anew else said).union([item.lemma for item in items]))
        self.readers = 0
        for word in self.vocabulary:
            self.readers |= _READERS.get(word, 0)
        self.anaphor = anaphor
        self.several = several
        self.at = 0
        self.last: list[Claim] = []
        self.objects: list[tuple[Reading, ...]] = []  # what "them" stands for
        self.group: tuple[str, ...] = ()  # the subjects among which "only X" is said
        self.subjects = Nouns()
        self.contrast: tuple[Nouns, bool] | None = None  # "A, unlike B, …"
        self.quantified: set[int] = set()  # where quantifiers of subjects stand
        self.named_kinds: list[Claim] = []  # what is said by a class before a name, "the opioid fentanyl"
        self.denied_whole = False  # "It is false that …"
        self.month = ""  # that of a date
        self.opened: list[str] = []  # the subjects of the first clause
        self.year_before = ""  # "In 1970 ketamine was approved"

    @cached_property
    def has_pause(self) -> bool:
        """Whether a comma or the like stands between two items."""
        return any(not _PAUSES.isdisjoint(gap) for gap in [item.gap for item in self.items[1:]] if gap != " ")

    def _peek(self, ahead: int = 0) -> Item | None:
        try:
            return self.items[self.at + ahead]
        except IndexError:
            return None

    def _beyond(self, *tags: str, ahead: int = 0) -> Item | None:
        """Return the first item from ``ahead`` on that has none of the tags."""
        while (item := self._peek(ahead)) and item.tag in tags:
            ahead += 1
        return item

    def _how_strong(self) -> bool:
        """Return whether the word here belongs to how strong something is: "extremely potent"."""
        item, following = self._peek(), self._peek(1)
        return bool(item and following and f"{item.key} {following.key}" in lexicon.STRENGTHS)

    def _here(self) -> str:
        return " ".join(item.key for item in self.items[self.at : self.at + 4]) or "the end of the sentence"

    def _skip(self, *tags: str) -> None:
        for item in self.items[self.at :] if self.at else self.items:
            if item.tag not in tags or (item.readings and item.ids(*SUBJECTS)):
                return
            if item.key == "both" and self.several:
                return  # it may stand for the subjects of the sentence before
            self.at += 1

    def _eat(self, *keys: str) -> bool:
        """Pass over one item whose text or lemma is one of ``keys``."""
        if self.at < len(self.items):
            item = self.items[self.at]
            if item.key in keys or item.lemma in keys:
                self.at += 1
                return True
        return False

    def _one_of(self, phrases: Container[str], longest: int = 3) -> str:
        """Pass over the longest of the phrases, of so many items at most, that begins here, and return it."""
        keys = [item.key for item in self.items[self.at : self.at + longest]]
        for count in range(len(keys), 0, -1):
            said = " ".join(keys[:count])
            if said in phrases:
                self.at += count
                return said
        return ""

    def _tried(self, read: Callable[[], list[Claim]]) -> list[Claim]:
        """Return what ``read`` makes of the items; nothing, with the place kept, where it does not understand them."""
        start, quantified = self.at, set(self.quantified)
        try:
            if claims := read():
                return claims
        except NotUnderstoodError:
            pass
        self.at, self.quantified = start, quantified
        return []

    def _comma(self) -> bool:
        if self.at >= len(self.items):
            return False
        gap = self.items[self.at].gap
        return gap != " " and not _PAUSES.isdisjoint(gap)

    def _comma_at(self, ahead: int) -> bool:
        item = self._peek(ahead)
        return item is not None and item.gap != " " and not _PAUSES.isdisjoint(item.gap)

    def _same_as_another(self) -> int:
        """Return how many items ", (just) the same as" or ", not the same as" has here; 0 where it does not begin."""
        said = [item.key for item in self.items[self.at : self.at + 4]] if self._comma() else []
        count = int(said[:1] in (["just"], ["exactly"], ["much"], ["not"]))
        return count + 3 if said[count : count + 3] == ["the", "same", "as"] else 0

    def _first_of(self, readers: Iterable[Callable[..., list[Claim]]], *nouns: Nouns) -> list[Claim]:
        """Return what the first of the readers makes of what follows; nothing, with the place kept, when none does."""
        start, objects = self.at, self.objects
        for read in readers:
            try:
                if said := read(*nouns):
                    return said
            except NotUnderstoodError:
                pass
            self.at, self.objects = start, objects
        return []

    def _match(self, phrase: list[str], manner: Manner) -> int:
        """Return where the phrase ends if it begins here, adverbs and negations between its words noted; else -1.

        Where it does not, nothing is noted: the next phrase that is tried meets the same words again.
        """
        first = phrase[0]
        if self.at >= len(self.items) or not (_is(self.items[self.at], first) or first in _ARTICLES):
            return -1
        tried = Manner(manner.negated, manner.often, manner.degree, manner.quantifier)
        if (end := self._matched(phrase, tried)) >= 0:
            manner.become(tried)
        return end

    def _matched(self, phrase: list[str], manner: Manner) -> int:  # noqa: C901 - a phrase, its adverbs and its articles
        at = self.at
        covered = 0  # words of the phrase that an item of several words said at once
        for number, word in enumerate(phrase):
            if covered:
                covered -= 1
                continue
            while at < len(self.items) and number and not _is(self.items[at], word):
                if self.items[at].words == phrase[number : number + len(self.items[at].words)]:
                    break
                # "Is famous for" is not "is for".
                if not manner.take(self.items[at]) and (self.items[at].tag != "neutral" or word == "for"):
                    if word in _ARTICLES:
                        break
                    return -1
                at += 1
            if at >= len(self.items):
                return -1
            said = self.items[at].words
            if len(said) > 1 and number and said == phrase[number : number + len(said)]:
                covered = len(said) - 1
                at += 1
                continue
            if _is(self.items[at], word):
                at += 1
            elif word not in _ARTICLES:
                return -1
        return at


def _without_not_only(items: list[Item]) -> list[Item]:
    """Read "not only A but also B" as "A and B"."""
    for place, item in enumerate(items[:-1]):
        following = items[place + 1].key
        if item.tag == "neg" and following in ("only", "just", "merely", "simply", "solely"):
            if not any(one.tag == "but" or one.key in ("also", "too") for one in items[place:]):
                continue
            kept = items[:place] + items[place + 2 :]
            return [replace(one, tag="and", value="and") if one.tag == "but" else one for one in kept]
    return items


_PARTICLES = frozenset({"on", "off", "up", "down", "out", "away", "back", "over"})
_NOUNS = ("target", "effect", "condition")


def _with_particles(items: list[Item]) -> list[Item]:
    """Read "turns opioid receptors on", "keeps it down" as "turns on opioid receptors", "keeps down it"."""
    found = list(items)
    for place in range(2, len(found)):
        particle, noun = found[place], found[place - 1]
        following = found[place + 1] if place + 1 < len(found) else None
        ends = following is None or following.tag in ("and", "but", "qualifier", "filler") or "," in following.gap
        if particle.key not in _PARTICLES or not ends or not (noun.ids(*_NOUNS) or noun.key in ("it", "them")):
            continue
        verb = place - 2
        while verb > 0 and found[verb].tag in ("det", "neutral"):
            verb -= 1
        told = lexis().relations(found[verb].lemma, frozenset([particle.key]))
        if any(one.words == [found[verb].lemma, particle.key] for one in told):
            found.insert(verb + 1, found.pop(place))
    return found


def _without_bodies(items: list[Item]) -> list[Item]:
    """Read "the brain's opioid receptors" as "the opioid receptors"."""
    return [
        item
        for item, following in zip(items, [*items[1:], None], strict=False)
        if not (item.key in ("brains", "bodys") and following and following.ids("target"))
    ]


def _without_owners(items: list[Item]) -> list[Item]:
    """Read "my mum's gabapentin" as "gabapentin": whose it is changes nothing about it."""
    found = list(items)
    for place in range(len(items) - 1):
        if items[place].key not in lexicon.OWNERS:
            continue
        owner = items[place + 1]
        kin = owner.key.removesuffix("s") in KIN and owner.key not in KIN
        count = 2 if kin else 1
        named = items[place + count] if place + count < len(items) else None
        if named and (named.ids("drug") or named.tag in ("neutral", "plain")):
            for at in range(place, place + count):
                found[at] = replace(items[at], key="the", tag="det", lemma="the", words=["the"])
    return found


def one_meaning(options: tuple[Reading, ...]) -> Reading:
    """Return the only meaning of a name; an ambiguous one is not understood."""
    if not options:
        raise NotUnderstoodError("a name of another kind")
    if len({reading.id for reading in options}) > 1:
        drugs = [reading for reading in options if reading.type == "drug"]
        if len({reading.id for reading in drugs}) != 1:
            meant = sorted({reading.id for reading in options})
            raise NotUnderstoodError(f"a name with several meanings: {', '.join(meant)}")
        return drugs[0]
    return options[0]


# What makes several items one, or leaves items out, in this order, each with words of which it needs one.
_ITEM_READERS: tuple[tuple[frozenset[str], Callable[[list[Item]], list[Item]]], ...] = (
    (_PARTICLES, _with_particles),
    (frozenset({"only", "just", "merely", "simply", "solely"}), _without_not_only),
    (frozenset({"brains", "bodys"}), _without_bodies),
    (frozenset(lexicon.OWNERS), _without_owners),
    (statute_items.WORDS, statute_items.with_statutes),
    (people.PHRASE_WORDS, people.with_phrases),
    (frozenset({"times", "hundred", "thousand"}), with_counts),
    (labtests.WORDS, labtests.with_tests),
    (usage.WORDS, usage.with_use),
    (people.WORDS, people.with_people),
    (measures.WORDS, measures.with_measures),
    (organs.WORDS, organs.with_organs),
)


_READ_BY_ITEMS = frozenset[str]().union(*(words for words, _ in _ITEM_READERS))


def _said(items: list[Item]) -> set[str]:
    """Return every word of the items, as it is said."""
    found = {item.key for item in items}
    for item in items:
        words = item.words
        if len(words) != 1 or words[0] is not item.key:
            found.update(words)
    return found


def _is(item: Item, word: str) -> bool:
    return item.lemma == word or item.key == word
