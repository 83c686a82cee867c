"""Questions told by which words they hold: "by which routes can X be given", "X has which class of medicine"."""

import re
from functools import cache

from ketafacts.knowledge.model import Reading
from ketafacts.language.lexicon.bodyparts import WORDS as BODY_WORDS
from ketafacts.language.lexicon.topical import ANYWHERE, COMMANDS, TOPICS, WH, Asked
from ketafacts.language.mentions import Item

_SKIPPED = ("filler", "det", "modal", "mainly")
_KIND = frozenset({"of", "kind", "type", "sort", "class", "which", "what", "active", "the"})
# Topics of which it may be asked what of a class it is: "what kind of opioid is tramadol".
_WITHIN = frozenset({"class", "schedule", "ingredients"})
_FROM = frozenset({"from", "in", "out of", "of"})


@cache
def _compiled() -> tuple[tuple[Asked, tuple[frozenset[str], ...], frozenset[str], frozenset[str]], ...]:
    """Return each topic with its needed words, all the words it lets stand, and those it does not."""
    found = []
    for one in TOPICS:
        needs = tuple(frozenset(words.split()) for words in one.needs)
        nots = frozenset(one.nots.split())
        found.append((one, needs, frozenset(one.also.split()).union(ANYWHERE, *needs) - nots, nots))
    return tuple(found)


@cache
def _told_by() -> frozenset[str]:
    """Return the words that tell topics apart, which are never passed over as adverbs."""
    return WH.union(*(needs for _, all_needs, _, _ in _compiled() for needs in all_needs))


class _Read:
    """A question taken apart: its subjects with their places, the places and routes named, and all other words."""

    def __init__(self, *, of_the_body: bool = False) -> None:
        self.of_the_body = of_the_body  # dopamine and vitamins are then parts of the body, and not drugs
        self.subjects: list[tuple[int, Reading]] = []
        self.words: list[tuple[int, str]] = []
        self.slots: dict[str, Reading] = {}

    def take(self, at: int, item: Item) -> bool:
        """Note what an item is; return false when no topic's question has such a thing."""
        named = item.ids("drug") or item.ids("class")
        if self.of_the_body and item.words and BODY_WORDS.issuperset(item.words):
            self.words += [(at, word) for word in item.words]
            return True
        if named or item.inner:
            return self._subject(at, item, named)
        if item.tag == "neg" or (item.tag == "quant" and item.value == "none") or "not" in item.words:
            return False
        if item.tag in ("place", "route"):
            if item.tag in self.slots:
                return False
            self.slots[item.tag] = Reading(item.tag, item.value)
        elif item.ids("target"):
            self.slots.setdefault("target", item.ids("target")[0])
        elif item.tag not in _SKIPPED or not _told_by().isdisjoint(item.words):
            self.words += [(at, word) for word in (item.words or [item.key])]
        return True

    def _subject(self, at: int, item: Item, named: tuple[Reading, ...]) -> bool:
        """Note a drug or class, or the one in "opioid withdrawal" and what is said of it."""
        if not named:
            named = tuple(one for one in item.inner if one.type in ("drug", "class"))
            said = [(at, word) for word in item.words if word in ("withdrawal", "withdrawals", "overdose")]
            if not said:
                return False
            self.words += said
        if len({one.id for one in named}) != 1:
            return False
        self.subjects.append((at, named[0]))
        return True


def topical(found: list[Item]) -> tuple[str, dict[str, Reading]] | None:
    """Return what is wanted and of what, when every word of the question is accounted for."""
    plainly, bodily = _taken_apart(found), _taken_apart(found, of_the_body=True)
    if not found:
        return None
    for one, needs, allowed, nots in _compiled():
        read = bodily if one.wanted.startswith("body") else plainly
        if read is None:
            continue
        openly = _asks_openly(read, found)
        said = frozenset(word for _, word in read.words)
        if one.wanted.startswith("body") and _MEASURED.match(" ".join(item.key for item in found[:2])):
            continue  # "how long does aspirin affect platelets" asks for a time
        if one.whether == openly or (one.whether and not _asks_whether(found)):
            continue
        if not said <= allowed or said & nots or any(said.isdisjoint(group) for group in needs):
            continue
        caught = _caught(one, needs[0], read, found)
        if caught is not None:
            wanted = one.wanted.removesuffix(" place")
            return f"{wanted} class" if wanted == "ingredients" and "k" in caught else wanted, caught
    return None


_MEASURED = re.compile(r"how (?:long|often|fast|soon|much|many|quickly)\b")


def _stand_so(one: Asked, needed: frozenset[str], read: _Read, subjects: list[tuple[int, Reading]]) -> bool:
    """Return whether the drugs stand to the other words as the topic's question has them."""
    if one.order:
        verbs = [at for at, word in read.words if word in needed]
        return (verbs[0] < subjects[0][0]) == (one.order == "before")
    if one.wanted != "interaction":
        return True
    first, said = read.words[0][1], {word for _, word in read.words}
    if first == "when" or (first == "why" and said.isdisjoint(_HARMFUL)):
        return False  # "when can I take X after Y" asks for a time, and "why do people mix X and Y" for a reason
    if first in ("which", "what") and subjects[0][0] == 1:
        return False  # "which vitamin should you take with X" asks for one of them
    return _are_joined(subjects, read)


def _are_joined(subjects: list[tuple[int, Reading]], read: _Read) -> bool:
    """Return whether two drugs are said to be taken together: "is X, which my dad takes, an opioid" does not say so."""
    (first, _), (second, _) = subjects
    between = {word for at, word in read.words if first < at < second}
    before = {word for at, word in read.words if at < first}
    return bool(between & _JOINING) or bool(before & _JOINING and not between)


_HARMFUL = frozenset(
    {"dangerous", "bad", "risk", "risky", "harmful", "deadly", "problem", "never", "avoid", "wrong", "danger"}
)
_JOINING = frozenset(
    {
        "and",
        "with",
        "plus",
        "on",
        "while",
        "or",
        "together",
        "after",
        "when",
        "if",
        "to",
        "over",
        "into",
        "mix",
        "combined",
    }
)


def _is_chosen_from(found: list[Item], at: int) -> bool:
    """Return whether a class is what a list is asked of: "which opioid also blocks NMDA receptors"."""
    before = found[at - 1] if at else None
    following = found[at + 1] if at + 1 < len(found) else None
    if before is None or before.key not in ("which", "what") or not found[at].ids("class"):
        return False
    verb = following is not None and (following.verb or following.tag or following.lemma in ("be", "do", "have"))
    return not found[at].ids("drug") and bool(verb)


def _taken_apart(found: list[Item], *, of_the_body: bool = False) -> _Read | None:
    read = _Read(of_the_body=of_the_body)
    return read if all(read.take(at, item) for at, item in enumerate(found)) else None


def _asks_openly(read: _Read, found: list[Item]) -> bool:
    """Return whether it asks for something else than yes or no: a question word, a command, or no verb at all."""
    words = [word for _, word in read.words]
    if any(word in WH for word in words):
        return True
    if found[0].tag == "modal" or found[0].lemma in ("be", "do", "have"):
        return False
    if words and words[0] in COMMANDS and read.words[0][0] == 0:
        return True
    verbs = {"is", "are", "was", "were", "do", "does", "did", "has", "have"}
    return verbs.isdisjoint(words) and not any(word in ("i", "you", "me", "my") for word in words)


def _asks_whether(found: list[Item]) -> bool:
    return found[0].tag == "modal" or found[0].lemma in ("be", "do", "have")


def _caught(one: Asked, needed: frozenset[str], read: _Read, found: list[Item]) -> dict[str, Reading] | None:
    """Return the slots of the topic's question, when it names as many subjects and such things as the topic takes."""
    subjects, within = list(read.subjects), dict[str, Reading]()
    if len(subjects) == one.subjects + 1 and subjects[0][1].type == "class" and one.wanted in _WITHIN:
        # "What kind of opioid is tramadol": the class is asked within, and not of.
        at = subjects[0][0]
        if at and (set(found[at - 1].words) & _KIND):
            within = {"k": subjects[0][1]}
            subjects = subjects[1:]
    if len(subjects) == one.subjects + 1 and one.slots == "origin" and found[subjects[1][0] - 1].key in _FROM:
        subjects = subjects[:1]
    if any(_is_chosen_from(found, at) for at, _ in subjects):
        return None
    if len(subjects) != one.subjects or len({reading.id for _, reading in subjects}) != one.subjects:
        return None
    slots = dict(read.slots)
    if set(read.slots) - set(one.slots.replace("!", "").split()):
        return None
    if one.slots.endswith("!") and not read.slots:
        return None
    if not _stand_so(one, needed, read, subjects):
        return None
    return {"d": subjects[0][1], **({"d2": subjects[1][1]} if one.subjects > 1 else {}), **within, **slots}
