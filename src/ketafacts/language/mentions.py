"""Words into items: recorded names (the longest match wins) and the words of the grammar.

What is neither stays an item without a meaning, and a sentence that holds one is not understood.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Protocol, cast

from ketafacts.knowledge.model import Reading
from ketafacts.knowledge.naming import SEPARATORS
from ketafacts.language import lexicon
from ketafacts.language.lexis import NOTHING, Lexis, Row, lexis
from ketafacts.language.rewording import freed, mirrored, of_anyone, passives, spelled_out
from ketafacts.language.text import Word

_TIGHT = frozenset(SEPARATORS) - {" ", "\t", "\n", "\r", "\u00a0", "\u2009", "\u202f"}
_MOST_WORDS = 12
OWNING = frozenset({"'s", "’s", "'S", "’S"})
# What is like a drug and none: "opioid like effects".
_LIKENESSES = frozenset(
    {
        *("drug", "drugs", "medicine", "medicines", "substance", "substances", "compound", "compounds", "agent"),
        *("agents", "sedative", "sedatives", "analgesic", "analgesics", "painkiller", "painkillers", "effect"),
        *("effects", "property", "properties", "activity", "action", "actions", "high", "withdrawal", "relief"),
    }
)
# "Opioid overdose" is a condition that is treated, and an overdose of a drug.
_OF_A_DRUG = frozenset({"overdose", "overdoses", "poisoning", "toxicity"})
# What one has of a drug, said behind its name; before it, with the word that joins them.
_HABITS = frozenset({"addiction", "dependence", "dependency", "withdrawal", "users"})
_HABIT_OF = frozenset({"to", "on", "upon", "from"})
_MAKES_ANOTHER = frozenset(
    [
        "like",
        "based",
        "free",
        "induced",
        "related",
        "sparing",
        "naive",
        "tolerant",
        "dependent",
        "containing",
        "type",
        "style",
        "associated",
        "laced",
        "tainted",
        "addicted",
        "using",
    ]
)
_SYMPTOMS = frozenset({"symptoms", "signs", "effects"})
_STOPPED = frozenset({"withdrawal", "withdrawals"})
_AFTER_ITS = frozenset({"a", "an", "the", "not", "just", "basically", "really", "actually", "no", "in", "like"})
_JUDGED_BY_ITS = frozenset({"fine", "safe", "ok", "okay", "dangerous", "risky", "deadly", "unsafe", "possible"})
_AFTER_IS = frozenset({"a", "an", "the", "not", "no", "in"})
# "Tramadol's just an opioid", "ketamine's been legal", "warfarin's used for …": what says that an ending is a verb.
_AFTER_VERB = frozenset(
    {
        *("a", "an", "the", "not", "just", "only", "really", "actually", "basically", "still", "never", "been", "used"),
        *("called", "classed", "considered", "made", "taken", "given", "sold", "prescribed", "licensed", "approved"),
        *("banned", "often", "usually", "more", "less", "safe", "stronger", "weaker", "supposed", "got"),
    }
)
_BEFORE_OWNERS = frozenset({"for", "in", "with", "of", "against", "to", "by", "from", "than", "like", "on"})


class Names(Protocol):
    """Recorded names, as the knowledge base has them."""

    def longest_from(self, word: str) -> int:
        """Return how many words the longest name beginning with the word has."""

    def second_words(self, word: str) -> frozenset[str]:
        """Return the words that come second in the names beginning with the word."""

    def readings(self, key: str) -> tuple[Reading, ...]:
        """Return what the folded name may mean."""


@dataclass(slots=True)
class Item:
    """A run of words with one meaning or several: readings of recorded names, and a word of the grammar."""

    key: str
    start: int
    end: int
    gap: str
    tag: str = ""
    value: str = ""
    lemma: str = ""
    readings: tuple[Reading, ...] = ()
    words: list[str] = field(default_factory=list)
    possessive: bool = False
    inner: tuple[Reading, ...] = ()
    # Noted by ``strangers`` of an item that is none in any sentence; a changed copy is looked at anew.
    familiar: bool = field(default=False, init=False, repr=False, compare=False)

    def ids(self, *types: str) -> tuple[Reading, ...]:
        """Return the readings of the given types that are nouns."""
        readings = self.readings
        if not readings or self.tag == "spared":
            return ()  # "preserves breathing" names no effect that a drug has
        if len(readings) < 2:  # as nearly all have
            return readings if readings[0].type in types and not readings[0].form else ()
        return tuple([reading for reading in readings if reading.type in types and not reading.form])

    @property
    def verb(self) -> Reading | None:
        """Return the effect that the item says as a verb phrase."""
        if not self.readings:
            return None
        return next((reading for reading in self.readings if reading.form), None)


def joined(run: list[Item], *, tag: str = "", value: str = "", readings: tuple[Reading, ...] = ()) -> Item:
    """Return a run of items as one, with all their words."""
    key = " ".join(item.key for item in run)
    words = [word for item in run for word in (item.words or [item.key])]
    return Item(key, run[0].start, run[-1].end, run[0].gap, tag, value, key, readings, words)


def as_effect(run: list[Item], effect: str, form: str = "") -> Item:
    """Return a run of items as one that says an effect: with a form, as a verb phrase."""
    return joined(run, readings=(Reading("effect", effect, form),))


def items(names: Names, words: list[Word], *, apart: bool = False) -> list[Item]:  # noqa: C901 - one pass over the words
    """Return the items of a sentence's words.

    With ``apart`` "fentanyl overdose" is read as the drug and a word, not as the condition of that name.
    """
    keys = {word.key for word in words}
    if _is_contracted(keys):
        words = expanded(words)
        keys = {word.key for word in words}
    if "free" in keys:
        words = freed(names, words)
    if "of" in keys and ("s" in keys or "r" in keys):
        words = mirrored(names, words)
    if not keys.isdisjoint(lexicon.ANYONE):  # first: "make you dizzy and sick" shares its start as of people
        words = of_anyone(names, words)
    if not keys.isdisjoint(("and", "or")):
        words = spelled_out(names, words)
    known, starts, plain = lexis(), names.longest_from, _plain_items(cast("Hashable", names))
    rows = known.rows(word.key for word in words)
    passive = passives(names, words) if "by" in keys or "with" in keys else {}
    found: list[Item] = []
    at, end_of_words = 0, len(words)
    last = end_of_words - 1
    while at < end_of_words:
        text, key, start, end, gap = words[at]
        ready, readings, row, follows = plain.get(key) or _meet(names, key)
        following = words[at + 1].key if at < last else ""
        if (
            (not follows or not (following in follows or following[:-1] in follows or " " in following))
            and at not in passive
            and (gap == " " or "=" not in gap)
        ):
            if ready:
                if key == "s" and at < last and words[at + 1].gap == "-" and starts(words[at + 1].key):
                    ready = Item(_HANDED, start, end, gap, lemma=_HANDED, words=[_HANDED])
                elif gap != " " or not 0 < at < last:
                    ready = Item(key, start, end, gap, row.tag, row.value, row.lemma or key, (), [key])
                found.append(ready)
                at += 1
                continue
            if (
                readings
                and not (at < last and (words[at + 1].gap == "-" or following == "like"))
                and text[-2:] not in OWNING
                and not (at > 0 and words[at - 1].key == "anti")
            ):
                found.append(Item(key, start, end, gap, row.tag, row.value, row.lemma, readings, [key]))
                at += 1
                continue
        if "=" in gap and found and gap.strip() == "=":
            found.append(copula(start))  # "ketamine = opioid"
        if at in passive:
            found.append(_passive(words, at, *passive[at]))
            at += passive[at][0] or 1
            continue
        row = rows.get(key, NOTHING)
        named = _named(names, words, at) if starts(key) or (key[-1:] == "s" and starts(key[:-1])) else None
        if named and named[1] > 1 and key in lexicon.ARTICLES and _reaches_further(names, words, at, named[1]):
            named = None  # "a cough suppressant" is no "a cough"
        if named and at > 0 and words[at - 1].key == "anti" and gap in ("-", " "):
            named = None  # "an anti-estrogen" is no estrogen
        if named and named[1] > 1 and at > 0 and words[at - 1].key == "non" and words[at + 1].gap == " ":
            named = _named(names, words[: at + 1], at)  # "a non-opioid analgesic" is an analgesic, and no opioid
        if named and named[1] > 2 and found and gap.strip() == "," and found[-1].ids("drug", "class"):
            named = _last_of_list(names, words, at, named)
        alone = at + 1 == end_of_words or words[at + 1].key not in row.seconds
        if named is None and alone:
            # No name, and one word of the grammar or none, as most words of prose are.
            found.append(Item(key, start, end, gap, row.tag, row.value, row.lemma or key, (), [key]))
            at += 1
            continue
        if apart and named and named[1] > 1:
            named = _named(names, words[: at + _apart(words, at, named[1])], at)
        said, count = ((row.tag, row.value) if row.tag else None, 1) if alone else _phrase(known, words, at)
        if named and named[1] >= count:
            item = _item(words, at, named[1])
            item.readings, item.possessive = named[0], named[2]
            if named[1] > 1 and not item.ids("drug", "class"):
                item.inner = _of_whom(names, item.words)
            if named[1] == count and said:
                item.tag, item.value = said
            item.lemma = row.lemma if named[1] == 1 else ""
            at += named[1]
            if at < len(words) and _makes_another(words, at):
                # "Opioid-like" and "opioid-free" are words of their own, and no mention of an opioid.
                item.readings = item.inner = ()
        else:
            item = _item(words, at, max(count, 1))
            if said:
                item.tag, item.value = said
            if count <= 1:
                item.lemma = row.lemma or item.key
            at += max(count, 1)
        found.append(item)
        if item.possessive and at < len(words) and words[at].key in _AFTER_IS:
            # "Ketamine's an opioid"
            found.append(copula(item.end))
    return found if keys.isdisjoint(("and", "or")) else _without_past(found)


def _without_past(found: list[Item]) -> list[Item]:
    """Read "treats sedation and slowed breathing" as two things that are treated, and no slowing of breathing.

    What is told in the present goes on in it.
    """
    for at in range(2, len(found)):
        item = found[at]
        verb = item.verb
        if found[at - 1].key not in ("and", "or") or item.key.partition(" ")[0][-2:] != "ed":
            continue
        joins = len(item.words) > 1 if verb else item.lemma in lexis().starts and _is_effect(found, at + 1)
        before = found[at - 2]
        if not joins or not (before.ids("effect", "condition") or before.verb):
            continue
        if any(map(_is_past, [before, *found[: at - 2]], [before, *found[1:at]])):
            continue
        found = list(found)
        found[at] = replace(item, lemma=item.key, readings=tuple(one for one in item.readings if not one.form))
    return found


def _is_effect(found: list[Item], at: int) -> bool:
    return at < len(found) and bool(found[at].ids("effect"))


def _is_past(item: Item, following: Item) -> bool:
    """Return whether a verb in the past is said, "slowed" or "was": no participle behind "is" or "has"."""
    if item.lemma in ("be", "have"):
        return item.key in ("was", "were", "had")
    first = following.key.partition(" ")[0]
    return first[-2:] == "ed" and (following.lemma in lexis().starts or following.verb is not None)


# The item of a word that is no name, or the readings of one that is; its row; and what, where it follows, asks for a
# closer look at both.
_Ready = tuple[Item | None, tuple[Reading, ...], Row, frozenset[str]]
# The "S" of "S-amphetamine": no "'s", and no word of the grammar, for the one hand may not do what both do.
_HANDED = "s-"
_CONTRACTED = frozenset(lexicon.CONTRACTIONS)
# A stream of any length is read in bounded memory.
_MOST_READY = 50_000


@lru_cache(maxsize=8)
def _plain_items(names: Hashable) -> dict[str, _Ready]:  # noqa: ARG001 - one for each
    """Return what is known by now of each word met with these names.

    Most words of prose are no names. Items are never changed once they are made, so that all sentences share theirs;
    where a sentence begins and ends is asked of its own items, the first and the last.
    """
    return {}


def _meet(names: Names, key: str) -> _Ready:
    """Find out what a word is wherever it stands by itself."""
    plain = _plain_items(cast("Hashable", names))
    if len(plain) >= _MOST_READY:
        plain.clear()
    row, readings = lexis().row(key), tuple[Reading, ...]()
    follows = row.seconds
    for one in dict.fromkeys((key, _singular(key))):
        if names.longest_from(one):
            readings = readings or names.readings(one)
            follows |= names.second_words(one)
    owner = key[:-1] if key[-1:] == "s" else ""
    ready = None
    if not (readings or names.readings(owner)):
        ready = Item(key, 0, 0, " ", row.tag, row.value, row.lemma or key, (), [key])
    found = plain[key] = (ready, readings, row, follows)
    return found


def _is_contracted(keys: set[str]) -> bool:
    """Return whether some word is to be spelled out."""
    return not _CONTRACTED.isdisjoint(keys) or " non" in f" {' '.join(keys)}"


def _makes_another(words: list[Word], at: int) -> bool:
    """Return whether a name before ``at`` is part of a word of its own: "opioid-sparing", "opioid like effects"."""
    if words[at].gap == "-":
        return words[at].key in _MAKES_ANOTHER
    return words[at].key == "like" and at + 1 < len(words) and words[at + 1].key in _LIKENESSES


def _reaches_further(names: Names, words: list[Word], at: int, count: int) -> bool:
    """Return whether the name behind an article at ``at`` is longer than what follows it in a name with the article."""
    behind = _named(names, words, at + 1)
    return behind is not None and behind[1] > count - 1


def may_be_apart(items: list[Item]) -> bool:
    """Return whether some item may be read as a drug and a word, too."""
    return bool([item for item in items if item.inner or (len(item.words) > 1 and holds_habit(item))])


def holds_habit(item: Item) -> bool:
    """Return whether a name of several words is that of what one has of a drug: "heroin addiction"."""
    return len(item.words) > 1 and not item.ids("drug", "class") and not _HABITS.isdisjoint(item.words)


def _apart(words: list[Word], at: int, count: int) -> int:
    """Return how many of the words of a name are one of their own: of "opioid overdose", "addiction to opioids" one."""
    if words[at + count - 1].key in _OF_A_DRUG | _HABITS:
        return count - 1
    return 1 if count > 2 and words[at].key in _HABITS and words[at + 1].key in _HABIT_OF else count


def _of_whom(names: Names, words: list[str]) -> tuple[Reading, ...]:
    """Return whose overdose or withdrawal a name speaks of: "opioid withdrawal symptoms", "withdrawal from opioids"."""
    if words[0] in _SYMPTOMS and words[1] == "of":
        words = words[2:]
    if len(words) > 2 and words[-1] in _SYMPTOMS and words[-2] in _STOPPED:
        words = words[:-1]
    if len(words) > 1 and words[-1] in _OF_A_DRUG | _STOPPED:
        return names.readings(" ".join(words[:-1]))
    if len(words) > 2 and words[:2] == ["withdrawal", "from"]:
        rest = " ".join(words[2:])
        return names.readings(rest) or names.readings(rest.removesuffix("s"))
    return ()


def copula(at: int) -> Item:
    """Return the "is" that a sentence says with a sign, an ending or nothing."""
    return Item("is", at, at, " ", lemma="be", words=["is"])


def expanded(words: list[Word]) -> list[Word]:
    """Return the words with contractions spelled out: "isn't" is "is not", "non-opioid" is "non opioid"."""
    if not _is_contracted({word.key for word in words}):
        owners = [at for at, word in enumerate(words) if word.text[-2:] in OWNING] if _has_owner(words) else []
        if not any(_is_verb(words, at) for at in owners):
            return words
    found: list[Word] = []
    for at, word in enumerate(words):
        spelled = lexicon.CONTRACTIONS.get(word.key)
        if word.text == "IM" and not all(other.text.isupper() for other in words):
            spelled = None  # "IM ketamine", into a muscle
        if spelled and (word.key != "its" or "'" in word.text or "’" in word.text or _is_copula(words, at)):
            for number, part in enumerate(spelled.split()):
                found.append(Word(word.text, part, word.start, word.end, word.gap if number == 0 else " "))
        elif word.text[-2:] in OWNING and _is_verb(words, at):
            following = words[at + 1].key
            verb = "has" if following in ("been", "got") else "is"
            found += [word._replace(key=word.key[:-1], text=word.text[:-2], end=word.end - 2)]
            found += [Word(word.text[-2:], verb, word.end - 2, word.end, " ")]
        elif word.key == "no" and at and words[at - 1].key == "aint":
            found.append(word._replace(key="a"))  # "ain't no opioid" denies once
        elif word.key[:3] == "non" and len(word.key) > 6 and word.key[3:4].isalpha() and word.text.isalpha():
            found += [word] if word.key.startswith(("none", "nond")) else _without_prefix(word)
        else:
            found.append(word)
    return found


def _has_owner(words: list[Word]) -> bool:
    """Return whether some word may end in an owner's "'s": most sentences hold no such mark."""
    said = " ".join([word.text for word in words])
    return "'" in said or "’" in said


def _is_copula(words: list[Word], at: int) -> bool:
    """Return whether "its" without the apostrophe says "it is": "its an opioid", "its not addictive"."""
    if at + 1 < len(words) and words[at + 1].key in _JUDGED_BY_ITS:
        return at + 2 < len(words) and words[at + 2].key in ("to", "for")  # "its safe to mix them"
    return at + 1 < len(words) and words[at + 1].key in _AFTER_ITS


def _is_verb(words: list[Word], at: int) -> bool:
    """Return whether the ending of "tramadol's" is "is" or "has": "tramadol's a", but not "for Parkinson's the"."""
    if at + 1 >= len(words) or words[at + 1].key not in _AFTER_VERB or words[at + 1].gap != " ":
        return False
    whole = len(words[at].key) == len(words[at].text) - 1  # not a part of what was spelled out before
    return whole and words[at].key[-1:] == "s" and not (at and words[at - 1].key in _BEFORE_OWNERS)


def _without_prefix(word: Word) -> list[Word]:
    if word.key[3:] in ("opioid", "opioids", "narcotic", "narcotics", "opiate", "opiates", "addictive"):
        return [
            Word("non", "non", word.start, word.end, word.gap),
            Word(word.text, word.key[3:], word.start, word.end, "-"),
        ]
    return [word]


def _item(words: list[Word], at: int, count: int) -> Item:
    run = words[at : at + count]
    return Item(" ".join([word.key for word in run]), run[0].start, run[-1].end, run[0].gap, words=[w.key for w in run])


def _passive(words: list[Word], at: int, count: int, effect: Reading) -> Item:
    """Return the noun of an effect said in the passive, or the participle, which then says no more than "caused"."""
    item = _item(words, at, count or 1)
    if count:
        item.readings = (effect,)
    else:
        item.key, item.lemma, item.words = "caused", "cause", ["caused"]
    return item


def _phrase(known: Lexis, words: list[Word], at: int) -> tuple[tuple[str, str] | None, int]:
    """Return what the longest phrase of the grammar that begins here is, and how many words it has."""
    longest = known.row(words[at].key).longest
    key = ""
    best: tuple[tuple[str, str] | None, int] = (None, 0)
    for count in range(1, min(longest, len(words) - at) + 1):
        word = words[at + count - 1]
        if count > 1 and word.gap.strip(" -\u2011\n\t"):
            break
        key = f"{key} {word.key}" if key else word.key
        row = known.row(key)
        if row.tag:
            best = ((row.tag, row.value), count)
    return best


def _named(names: Names, words: list[Word], at: int) -> tuple[tuple[Reading, ...], int, bool] | None:
    """Return the readings of the longest recorded name that begins here, its words, and whether it is possessive."""
    first = words[at].key
    longest = names.longest_from(first)
    possessive = _possessive(words[at])
    if not longest:
        singular = possessive or _singular(first)
        longest = names.longest_from(singular) if singular else 0
        if not longest:
            return None
    if first == "nor" and at + 1 < len(words) and words[at + 1].gap == " ":
        longest = 1  # "neither morphine nor fentanyl" does not speak of norfentanyl
    if longest == 1 or not (at + 1 < len(words) and _may_follow(words[at + 1].key, names.second_words(first))):
        return _one_word(names, words[at])
    keys = [first]
    for word in words[at + 1 : at + min(longest, _MOST_WORDS)]:
        # "Tylenol No. 3", "St. John's wort".
        stopped = word.gap.strip() == "." and (keys[-1] == "st" or (keys[-1] == "no" and word.key.isdecimal()))
        if not (stopped or _joins(word.gap)):
            break
        keys.append(word.key)
    for count in range(len(keys), 0, -1):
        run = keys[:count]
        # Before the plain name: "fentanyl's" is fentanyl's own, and "fentanyls" are a class.
        owner = _possessive(words[at + count - 1])
        for ending, owned in ((owner, True), (run[-1], False), (_singular(run[-1]), False)):
            found = names.readings(" ".join([*run[:-1], ending])) if ending else ()
            if found:
                return found, count, owned
    return None


def _last_of_list(
    names: Names, words: list[Word], at: int, named: tuple[tuple[Reading, ...], int, bool]
) -> tuple[tuple[Reading, ...], int, bool]:
    """Return the first of two names that end a list, "paracetamol, aspirin and codeine", not the product of the two."""
    run = [word.key for word in words[at : at + named[1]]]
    if "and" not in run[1:-1]:
        return named
    count = run.index("and", 1)
    first = _named(names, words[: at + count], at)
    behind = _named(names, words, at + count + 1)
    return first if first and first[1] == count and behind and behind[1] >= named[1] - count - 1 else named


def _one_word(names: Names, word: Word) -> tuple[tuple[Reading, ...], int, bool] | None:
    """Return what ``_named`` does of a word that no other follows in a name."""
    owner = _possessive(word)
    if owner and (found := names.readings(owner)):
        return found, 1, True
    found = names.readings(word.key)
    if found:
        return found, 1, False
    singular = _singular(word.key)
    if singular and (found := names.readings(singular)):
        return found, 1, False
    return None


def _may_follow(key: str, seconds: frozenset[str]) -> bool:
    """Return whether a word, or what it is the plural or genitive of, is one of those that follow in a name."""
    if " " in key:
        key = key.partition(" ")[0]  # "4.25" is one word of a text and two of a name
    return key in seconds or (key.endswith("s") and key[:-1] in seconds)


def _joins(gap: str) -> bool:
    """Return whether two words so far apart may belong to one name: "N,N-dimethyl…" may, "ketamine, morphine" not."""
    return (
        gap in (" ", "-", "/")
        or (bool(gap) and all(letter in _TIGHT for letter in gap))
        or not gap.strip(" \n\t\u00a0")
    )


def _possessive(word: Word) -> str:
    return word.key[:-1] if word.text[-2:] in OWNING and word.key[-1:] == "s" else ""


def _singular(key: str) -> str:
    return key[:-1] if key.endswith("s") and len(key) > 4 else ""
