"""A claim with something behind it that was not understood, where that can only narrow it, or comes on top of it.

"Metformin is an opioid that people swallow": whatever is told of the opioid, metformin must be one. Such a claim is
false when it is false without the rest; it is never made true. So that nothing is taken for a restriction that takes
the claim back ("in name only") or turns the noun before it ("opioid crisis"), the rest must begin as a restriction
does, and hold none of the words in ``lexicon.tails``.
"""

from collections.abc import Iterator
from typing import NamedTuple

from ketafacts.language.lexicon import tails
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item
from ketafacts.language.strangers import first_stranger

# What does not depend on circumstance: which class it is in, what is in it, what it acts on.
STEADFAST = frozenset({"is-a", "acts-on", "contains", "ingredient-of", "acts-long"})
_HEDGES = frozenset({"may", "might", "could", "would", "should", "not", "no", "never", "only", "neither", "nor", "if"})
_DENYING = frozenset({"not", "no", "cannot", "nor", "neither"})
_NAMED = ("class", "target", "drug")
_MOST_WORDS = 24

# Without one of these, a comma or a semicolon nothing is told behind what was said.
_FIRST = frozenset(
    {
        *(*tails.REASONS, *tails.RELATIVES, *tails.PARTICIPLES, *(said.split()[0] for said in tails.SAME_WAY)),
        *("and", "found", "with", "to", "in", "for"),
    }
)


class Split(NamedTuple):
    """A sentence cut in two. With ``free`` the second part is a clause of its own, and the first may say anything."""

    head: list[Item]
    tail: list[Item]
    free: bool


def splits(items: list[Item]) -> Iterator[Split]:
    """Yield the ways to cut a sentence before what may be left unread, the latest cut first."""
    last = len(items)
    # What is read must hold no stranger; of what is not, all that the loop would have met must do.
    strange = first_stranger(items)
    latest = last - 2 if strange < 0 else min(last - 2, strange)
    if latest < 3 or last - latest > _MOST_WORDS or any(_breaks_off(item) for item in items[latest + 2 :]):
        return
    for at in range(latest, 2, -1):
        item, following = items[at], items[at + 1]
        if last - at > _MOST_WORDS or _breaks_off(following):
            return
        key, first = item.key, item.words[0] if item.words else ""
        if item.gap == " " and not (key in _FIRST or first in _FIRST or key.partition(" ")[0] in _FIRST):
            continue
        tail = items[at:]
        free = _is_clause(items, at)
        if free or (_ends_name(items[at - 1]) and _begins_restriction(items, at)):
            words = {word for item in tail for word in (item.words or [item.key])}
            if words & tails.TAKING_BACK or (not free and (words & tails.NARROWING or _is_placed(tail[1:]))):
                continue
            if not free and any(item.key in _HEDGES or item.tag in ("neg", "quant") for item in items[:at]):
                continue
            yield Split(items[:at], tail, free)


def _breaks_off(item: Item) -> bool:
    return item.gap != " " and (";" in item.gap or "(" in item.gap)


def _ends_name(item: Item) -> bool:
    return bool(item.ids(*_NAMED)) or item.tag == "head" or item.key in tails.ENDING_NAMES


def _is_clause(items: list[Item], at: int) -> bool:
    """Return whether ", so …", ", which is why …", ", and it …", "and makes …" or "because …" begins here."""
    item, following = items[at], items[at + 1]
    if item.key in tails.REASONS:
        # "It is not used in cats because …" may deny the reason alone.
        return not any(one.key in _DENYING for one in items[:at])
    if item.key == "and" and _begins_verb(following) and not any(one.tag == "neg" for one in items[:at]):
        return True
    if ";" in item.gap:
        return _begins_subject(item)
    if "," not in item.gap:
        return False
    keys = [one.key for one in items[at : at + 3]]
    said = {" ".join(keys[:count]) for count in (1, 2, 3)}
    if said & set(tails.CONSEQUENCES):
        return keys[1:2] != ["that"] if item.key == "so" else True
    has_verb = following.key in tails.MORE or any(_begins_verb(one) for one in items[at + 2 :])
    return item.key == "and" and _begins_subject(following) and has_verb


def _begins_verb(item: Item) -> bool:
    return item.lemma in lexis().starts or item.tag == "modal" or item.verb is not None


def _begins_subject(item: Item) -> bool:
    named = item.ids(*_NAMED, "effect", "condition")
    return item.key in tails.MORE or item.tag in ("det", "anaphor") or bool(named)


def _begins_restriction(items: list[Item], at: int) -> bool:
    item, following = items[at], items[at + 1] if at + 1 < len(items) else None
    if following is None or (item.readings and item.key not in tails.PARTICIPLES):
        return False
    key = item.words[0] if item.words else item.key
    if key in tails.RELATIVES or key in tails.PARTICIPLES:
        return True
    if key == "found" and following.key == "in":
        return True
    behind = " ".join(one.key for one in items[at : at + 5])
    if any(behind.startswith(f"{said} ") for said in tails.SAME_WAY):
        return _is_same_way(items[at:])
    if key == "with":
        return following.key in tails.WITH
    if key == "to":
        return bool(items[at - 1].ids("target")) or items[at - 1].key in tails.ENDING_NAMES
    if key == "in":
        return all(word in tails.BODY for one in items[at + 1 :] for word in (one.words or [one.key]))
    return key == "for" and bool(_first_named(items, at + 1).ids("condition", "effect"))


def _first_named(items: list[Item], at: int) -> Item:
    while at + 1 < len(items) and items[at].tag in ("det", "neutral", "filler"):
        at += 1
    return items[at]


def _is_same_way(tail: list[Item]) -> bool:
    """Return whether "in the same way (as) Y does" is all of it."""
    return len(tail) <= 7 and tail[-1].lemma in ("do", "be") and any(item.ids("drug", "class") for item in tail)


def _is_placed(tail: list[Item]) -> bool:
    """Return whether a place, a species, a year or an amount is named."""
    return any(item.tag in ("place", "species", "neg", "frequency") or item.key[:1].isdigit() for item in tail)
