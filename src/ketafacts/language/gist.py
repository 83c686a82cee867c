"""The gist of a sentence: what it claims, where no reader of the grammar takes its words in their order.

Every word is put under its sense (``lexicon.senses``): many words come to one, and what adds nothing is left out. What
is left is a short line such as ``E ARISE AFTER STOP D``, and ``lexicon.gists`` tells which names and senses together
claim something, with the plain clauses that they come to. A word without a sense leaves the sentence not understood.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ketafacts.knowledge.inflecting import forms
from ketafacts.knowledge.model import Reading
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.grammar import Clauses
from ketafacts.language.lexicon.gists import GISTS, KINDS, Gist
from ketafacts.language.lexicon.senses import EMPTY, SENSES
from ketafacts.language.mentions import Item, Names, items
from ketafacts.language.text import words

_LONGEST = 6  # words of a phrase
_MOST = 24  # items: longer sentences have no short gist
_ANAPHORS = frozenset({"it", "its", "the drug", "this drug", "the medicine"})
_DENYING = frozenset({"NOT", "NO", "NOBODY"})
_TAKING = frozenset({"TAKE", "AFTER"})
_SAYING_MORE = frozenset({"its", "their", "drinking"})
_DENIED_ALONE = frozenset({"people", "humans", "human beings", "patients", "users", "always"})


class Token(NamedTuple):
    """A sense, the item that has it, and whether only words that add nothing stand between it and the one before."""

    sense: str
    item: Item
    at: int


def read_gist(names: Names, said: list[Item], it: str = "") -> list[tuple[list[Item], list[Claim]]]:
    """Return the plain clauses that a sentence comes to, each as items and as what it claims.

    ``it`` is the id of what "it" stands for. Raises ``NotUnderstoodError`` where the sentence comes to nothing.
    """
    for clauses in _gists(names, said, it):
        try:
            return [(clause, Clauses(clause).parse()) for clause in clauses]
        except NotUnderstoodError:
            continue
    raise NotUnderstoodError("no gist")


def _says_more(said: list[Item]) -> bool:
    """Return whether more is said than words without their order tell.

    "Is its antidote" is no "is an antidote", and drinking on a drug is not drinking it.
    """
    if _SAYING_MORE.isdisjoint([item.key for item in said]):
        return False
    last = len(said) - 1
    for at, item in enumerate(said):
        if item.key in ("its", "their") and 0 < at < last and said[at + 1].ids("class") and said[at - 1].lemma == "be":
            return True
        if item.key == "drinking" and at < last and said[at + 1].key in ("on", "with", "while"):
            return True
    return False


def _denies_part(said: list[Item]) -> bool:
    """Return whether "not people" or "not always" is said, which denies the people or the "always" alone."""
    return any(before.key == "not" and after.key in _DENIED_ALONE for before, after in pairwise(said))


def _gists(names: Names, said: list[Item], it: str) -> Iterator[list[list[Item]]]:
    """Yield the clauses that a sentence comes to, each as items for the grammar: one list for each way to take it."""
    if not 2 < len(said) <= _MOST or _lacks_sense(told := _with_it(said, it)) or _says_more(said):
        return
    tokens = _tokens(told)
    denials = sum(token.sense in _DENYING for token in tokens)
    if not tokens or denials > 1 or _denies_name(tokens) or (denials and _speaks_of_any_effect(tokens)):
        return
    if denials and _denies_part(said):
        return
    kept = _taken([token for token in tokens if token.sense not in _DENYING])
    kinds, rest = _kinds_told(said, kept) if not denials else ([], kept)
    extra = [[named, *_plain(names, "is a"), kind] for named, kind in kinds]
    whole = [[rest], *([] if denials else _apart(rest))]
    for lines in whole:
        read = [next(_of_line(names, line, denied=denials == 1), None) for line in lines]
        if None not in read:
            yield [*extra, *(clause for clauses in read for clause in clauses or ())]
    if extra and len(rest) == 1:
        yield extra


def _with_it(said: list[Item], it: str) -> list[Item]:
    """Return the items with the drug that "it" stands for in its place, where no other is named."""
    if not it or any(item.ids("drug", "class") or item.inner for item in said):
        return said
    readings = (Reading("drug", it),)
    return [replace(item, readings=readings) if item.key in _ANAPHORS else item for item in said]


def _of_line(names: Names, tokens: list[Token], *, denied: bool) -> Iterator[list[list[Item]]]:
    """Yield the clauses of each gist that a line of senses has."""
    kinds = tuple(sorted(KINDS[token.sense] for token in tokens if token.sense in KINDS))
    told = {token.sense for token in tokens if token.sense not in KINDS}
    if denied:
        told.add("DENIED")
    line = " ".join(KINDS.get(token.sense, token.sense) for token in tokens)
    for gist in _by_names().get(kinds, ()):
        if any(needed.isdisjoint(told) for needed in gist.needs) or not told <= gist.also | {"DENIED"}:
            continue
        if (denied and len(gist.clauses) > 1) or (gist.order and not re.fullmatch(gist.order, line)):
            continue
        slots = _slots(tokens)
        yield [_clause(names, clause, slots, denied=denied) for clause in gist.clauses]


def _apart(tokens: list[Token]) -> Iterator[list[list[Token]]]:
    """Yield a line with "E and E" as two lines with one of them each, where it has such a pair."""
    for at in range(1, len(tokens) - 1):
        before, after = tokens[at - 1], tokens[at + 1]
        kind = KINDS.get(before.sense, "")
        if tokens[at].sense == "AND" and kind and kind == KINDS.get(after.sense, ""):
            yield [[*tokens[: at - 1], one, *tokens[at + 2 :]] for one in (before, after)]


def _denies_name(tokens: list[Token]) -> bool:
    """Return whether "no" stands before a drug or class: "no opioid does", "without naloxone"."""
    pairs = pairwise(tokens)
    return any(token.sense == "NO" and following.sense in ("D", "K") for token, following in pairs)


def _speaks_of_any_effect(tokens: list[Token]) -> bool:
    """Return whether "effect" is said: "no effect on the risk of E" denies that it lowers it, too."""
    return any(token.item.key in ("effect", "effects") for token in tokens)


def _kinds_told(said: list[Item], tokens: list[Token]) -> tuple[list[tuple[Item, Item]], list[Token]]:
    """Return the drugs that are told to be of a class, in passing, with the class, and the line without it.

    "X, a C, …", "the C X …", "X is a C that …".
    """
    found: list[tuple[Item, Item]] = []
    rest = list(tokens)
    for before, after in pairwise(tokens):
        senses = (before.sense, after.sense)
        if senses not in (("D", "K"), ("K", "D")) or before not in rest or after not in rest:
            continue
        between = said[before.at + 1 : after.at]
        if any(
            item.tag != "det" and item.key != "be" and item.lemma != "be" and item.tag != "neutral" for item in between
        ):
            continue
        drug, kind = (before, after) if senses == ("D", "K") else (after, before)
        if senses == ("K", "D") and ("," in after.item.gap or between):
            continue
        found.append((_as_noun(drug.item), _as_noun(kind.item)))
        rest.remove(kind)
    return found, rest


def _slots(tokens: list[Token]) -> dict[str, Item]:
    """Return the names by kind: "d" and "d2" of the first drug or class and the second, and how often."""
    slots: dict[str, Item] = {}
    seen: Counter[str] = Counter()
    for token in tokens:
        kind = "often" if token.sense == "OFTEN" else KINDS.get(token.sense, "").lower()
        if kind:
            seen[kind] += 1
            slots[kind if seen[kind] == 1 else f"{kind}{seen[kind]}"] = token.item
    if "e" in slots:
        slots.setdefault("c", slots["e"])
    return slots


def _taken(tokens: list[Token]) -> list[Token]:
    """Return the senses with "after taking D", "people who take D" and "D use" as the drug alone."""
    found: list[Token] = []
    for at, token in enumerate(tokens):
        following = tokens[at + 1].sense if at + 1 < len(tokens) else ""
        if token.sense in ("D", "K") and following != "STOPS":
            if found and found[-1].sense == "TAKES" and (len(found) == 1 or found[-2].sense == "AFTER"):
                found.pop()
            while found and found[-1].sense in _TAKING:
                found.pop()
        if token.sense in ("TAKE", "TAKES") and found and found[-1].sense in ("D", "K"):
            continue
        found.append(token)
    return found


@cache
def _by_names() -> dict[tuple[str, ...], list[Gist]]:
    found: dict[tuple[str, ...], list[Gist]] = {}
    for gist in GISTS:
        found.setdefault(tuple(sorted(gist.names)), []).append(gist)
        if "C" in gist.names:  # what is an effect too
            found.setdefault(tuple(sorted("E" if kind == "C" else kind for kind in gist.names)), []).append(gist)
    return found


# -- senses ----------------------------------------------------------------------------------------------------------


def _lacks_sense(said: list[Item]) -> bool:
    """Return whether a word is in no phrase that has a sense: then the sentence has no tokens, as most have none."""
    known = _words_of_senses()
    for item in said:
        if item.readings or item.tag in _TAGGED:
            continue
        for word in item.words or [item.key]:
            if word not in known and " " not in word:
                return True
    return False


def _tokens(said: list[Item]) -> list[Token]:
    """Return the senses of a sentence's words, those of no weight left out; nothing where a word has none."""
    found: list[Token] = []
    at = 0
    while at < len(said):
        item = said[at]
        if sense := _of_name(item):
            found += [Token(one, item, at) for one in sense.split()] if not item.inner else _of_inner(item, at)
            at += 1
            continue
        sense, count = _of_words(said, at)
        if not count:
            return []
        if sense:
            found.append(Token(sense, item, at))
        at += count
    return found


_TAGGED = {"place": "P", "route": "R", "species": "A", "often": "OFTEN"}
# What one has of a drug, and no effect like others.
_STATES = {"withdrawal": "WITHDRAWAL", "overdose": "OVERDOSE"}


def _of_name(item: Item) -> str:
    """Return the sense of a recorded name: which kind of thing it names; "" where it is none."""
    if item.possessive:
        return ""
    if not item.readings:
        return _TAGGED.get(item.tag, "")
    if item.ids("drug"):
        return "D"
    if item.ids("class"):
        return "K"
    effects, conditions = item.ids("effect"), item.ids("condition")
    if effects and effects[0].id in _STATES:
        return _STATES[effects[0].id]
    if item.verb:
        return "V"
    if effects or conditions:
        return "E" if not conditions else "C" if not effects else "X"
    if item.ids("target"):
        return "T"
    return _TAGGED.get(item.tag, "")


def _of_inner(item: Item, at: int) -> list[Token]:
    """Return the drug and the state that a name of both stands for: "opioid withdrawal", "overdose of heroin"."""
    state = next((sense for word, sense in _STATES.items() if word in item.words or f"{word}s" in item.words), "")
    if not state:
        return [Token(_of_name(item), item, at)]
    kind = "K" if item.inner[0].type == "class" else "D"
    drug = Item(item.key, item.start, item.end, item.gap, readings=item.inner, words=item.words)
    return [Token(kind, drug, at), Token(state, item, at)]


def _of_words(said: list[Item], at: int) -> tuple[str, int]:
    """Return the sense of the longest phrase that begins here, and how many items it has; none where none is known."""
    known = _senses()
    run: list[str] = []
    best = ("", 0)
    if (said[at].words or [said[at].key])[0] not in _beginnings():
        return best
    for ahead in range(at, min(at + _LONGEST, len(said))):
        if said[ahead].readings:
            break
        run += said[ahead].words or [said[ahead].key]
        sense = known.get(" ".join(run))
        if sense is not None:
            best = (sense, ahead - at + 1)
    return best


@cache
def _beginnings() -> frozenset[str]:
    """Return the words with which a phrase that has a sense begins."""
    return frozenset(phrase.partition(" ")[0] for phrase in _senses())


@cache
def _words_of_senses() -> frozenset[str]:
    """Return every word of the phrases that have a sense."""
    return frozenset(word for phrase in _senses() for word in phrase.split(" "))


@cache
def _senses() -> dict[str, str]:
    """Return every phrase with its sense, in all forms of its verb; "" for what adds nothing."""
    found = dict.fromkeys(EMPTY, "")
    for head, text in SENSES:
        sense, verb = head.removesuffix("+"), head.endswith("+")
        for phrase in text.split(", "):
            found.setdefault(phrase, sense)
            if verb:
                first, _, rest = phrase.partition(" ")
                for form in forms(first):
                    found.setdefault(f"{form} {rest}".strip(), sense)
    return found


# -- clauses ---------------------------------------------------------------------------------------------------------


# What stands in clauses for a verb that is said or denied.
_TOLD = {
    "{not}": ("", "does not"),
    "{is}": ("is", "is not"),
    "{isnt}": ("is not", "is"),
    "{has}": ("has a", "has no"),
    "{contains}": ("contains", "does not contain"),
}


def _clause(names: Names, template: str, slots: dict[str, Item], *, denied: bool) -> list[Item]:
    """Return a template as items: the names in their slots, and denied where the sentence denies."""
    found: list[Item] = []
    for word in template.split():
        if word in _TOLD:
            found += _plain(names, _TOLD[word][denied])
        elif word.startswith("{"):
            if item := slots.get(word.strip("{}")):
                found.append(_as_noun(item))
        else:
            found += _plain(names, word)
    place = next(iter(slots.values()))
    return [item if item.end else _at(item, place) for item in found]


def _plain(names: Names, said: str) -> list[Item]:
    return [_at(item, None) for item in items(names, words(said))]


def _as_noun(item: Item) -> Item:
    """Return an effect that was said as a verb phrase as its noun, and any other name as it is, without its comma."""
    readings = (Reading("effect", item.verb.id),) if item.verb else item.readings
    return Item(item.key, item.start, item.end, " ", item.tag, item.value, item.lemma, readings, item.words)


def _at(item: Item, place: Item | None) -> Item:
    start, end = (place.start, place.end) if place else (0, 0)
    return Item(item.key, start, end, " ", item.tag, item.value, item.lemma, item.readings, item.words)
