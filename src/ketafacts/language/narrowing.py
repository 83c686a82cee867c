"""A claim with something behind it that was not understood, where that can only narrow it, or comes on top of it.

"Metformin is an opioid that people swallow": whatever is told of the opioid, metformin must be one. Such a claim is
false when it is false without the rest; it is never made true. So that nothing is taken for a restriction that takes
the claim back ("in name only") or turns the noun before it ("opioid crisis"), the rest must begin as a restriction
does, and hold none of the words in ``lexicon.tails``.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ketafacts.language.claims import LAWFUL
from ketafacts.language.lexicon import tails
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item
from ketafacts.language.strangers import first_stranger

# What does not depend on circumstance: which class it is in, what is in it, what it acts on, which forms it has.
STEADFAST = LAWFUL | {"is-a", "acts-on", "contains", "ingredient-of", "acts-long", "given-by", "same-as", "made-as"}
_HEDGES = frozenset({"may", "might", "could", "would", "should", "not", "no", "never", "only", "neither", "nor", "if"})
_DENYING = frozenset({"not", "no", "cannot", "nor", "neither"})
_NAMED = ("class", "target", "drug")
_MOST_WORDS = 24
_MOST_NAMING = 4  # items of a subject before an apposition
_MOST_BEFORE_CLASS, _MOST_ADJECTIVES = 12, 3

# Without one of these, a comma or a semicolon nothing is told behind what was said.
_FIRST = frozenset(
    {
        *(*tails.REASONS, *tails.RELATIVES, *tails.PARTICIPLES, *(said.split()[0] for said in tails.SAME_WAY)),
        *("and", "found", "with", "to", "in", "for", "as", "from", "of", *(said.split()[0] for said in tails.GROUNDS)),
        *tails.BEHIND,
        *tails.HOW_OFTEN,
        *(said.split()[0] for said in tails.AT_WHAT_TIME),
    }
)


class Split(NamedTuple):
    """A sentence cut in two. With ``free`` the second part is a clause of its own, and the first may say anything.

    With ``of_animals`` the second names some: what a thing is it is for them, too, but not what is done with it.
    """

    head: list[Item]
    tail: list[Item]
    free: bool
    of_animals: bool = False


def splits(items: list[Item]) -> Iterator[Split]:
    """Yield the ways to cut a sentence before what may be left unread, the latest cut first."""
    if how := [item for item in items if item.key in tails.HOW_IT_ACTS and not (item.readings or item.tag)]:
        yield Split([item for item in items if item not in how], how, free=False)
    if (plain := _without_adjective(items)) is not items:
        yield from _splits_without([item for item in items if item not in plain], plain)
    yield from _splits(items)
    if aside := _aside_about(items):
        yield from _splits_without(aside, [item for item in items if item not in aside])


def _splits_without(unread: list[Item], plain: list[Item]) -> Iterator[Split]:
    """Yield what is left of a sentence without items from its midst, and the ways to cut that."""
    yield Split(plain, unread, free=False)
    yield from (Split(split.head, [*unread, *split.tail], split.free) for split in _splits(plain))


def _aside_about(items: list[Item]) -> list[Item]:
    """Return "the stuff in the nasal spray" of "fluticasone, the stuff in the nasal spray, is", whatever it tells.

    Not "the pressed kind" of "Xanax, the pressed kind, contains": that tells of another thing of that name.
    """
    first = next((at for at in range(1, min(_MOST_NAMING, len(items))) if "," in items[at].gap), 0)
    if not first or not items[first - 1].ids("drug", "class") or not _tells_of(items[first]):
        return []
    for at in range(first + 2, min(first + _MOST_WORDS, len(items) - 1)):
        if "," in items[at].gap and begins_verb(items[at]):
            aside = items[first:at]
            words = {word for item in aside for word in (item.words or [item.key])}
            named = any(item.ids("drug") or item.tag == "neg" for item in aside)
            return [] if named or words & (tails.TAKING_BACK | tails.NARROWING | tails.UNMAKING) else aside
    return []


def _tells_of(item: Item) -> bool:
    """Return whether an apposition or a relative clause may begin with an item."""
    key = item.words[0] if item.words else item.key
    return key in tails.RELATIVES or key in tails.PARTICIPLES or key in ("a", "an", "the")


def use_splits(items: list[Item]) -> Iterator[Split]:
    """Yield the ways to cut a sentence behind an ailment, where what follows can only tell who has it, or with what."""
    for at in range(len(items) - 2, 3, -1):
        item, following = items[at - 1], items[at]
        if not item.ids("condition") or following.gap != " " or following.key.split(" ")[0] not in tails.BEHIND_USES:
            continue
        words = {word for one in items[at + 1 :] for word in (one.words or [one.key])}
        if len(items) - at > _MOST_WORDS or words & (tails.TAKING_BACK | tails.TURNING_USES):
            continue
        elsewhere = any(one.tag in ("place", "species") for one in items[at:])
        if elsewhere or any(one.key in _HEDGES or one.tag in ("neg", "quant") for one in items):
            continue
        yield Split(items[:at], items[at:], free=False)


def _without_adjective(items: list[Item]) -> list[Item]:
    """Return the items without a word unknown to the grammar before a class, which it leaves what it is."""
    for at in range(3, min(len(items), _MOST_BEFORE_CLASS)):
        if not items[at].readings:
            continue
        kinds = {reading.id for reading in items[at].ids("class")}
        if not kinds or not kinds <= tails.WHATEVER_KIND or items[at].gap not in (" ", "-"):
            continue
        start = at
        while start > 1 and items[start - 1].tag != "det" and _may_qualify(items[start - 1]):
            start -= 1
        said = 0 < at - start < _MOST_ADJECTIVES and items[start - 1].tag == "det" and items[start - 2].lemma == "be"
        if not said and items[at - 1].key in tails.OF_ANY_KIND:
            # "Are designer benzodiazepines", "are a family of designer benzodiazepines".
            start = at - 1
            said = (
                items[start - 1].lemma == "be" or items[start - 1].words[-1:] == ["of"] or items[start - 1].key == "of"
            )
        if said and not any(item.key in _HEDGES or item.tag == "neg" for item in items[:start]):
            return [*items[:start], *items[at:]]
    return items


def _may_qualify(item: Item) -> bool:
    """Return whether a word may be an adjective that leaves a thing what it is."""
    words = item.words or [item.key]
    plain = not (item.readings or item.inner or item.tag in ("neg", "quant", "modal", "and", "or", "but"))
    return (
        plain and tails.UNMAKING.isdisjoint(words) and item.key.isalpha() and "," not in item.gap and len(item.key) > 2
    )


def _splits(items: list[Item]) -> Iterator[Split]:
    last = len(items)
    # What is read must hold no stranger; of what is not, all that the loop would have met must do.
    strange = first_stranger(items)
    latest = last - 2 if strange < 0 else min(last - 2, strange)
    if latest < 3 or last - latest > _MOST_WORDS:
        return
    if any(_breaks_off(item) for item in [one for one in items[latest + 2 :] if one.gap != " "]):
        return
    for at in range(latest, 2, -1):
        item, following = items[at], items[at + 1]
        if last - at > _MOST_WORDS or (following.gap != " " and _breaks_off(following)):
            return
        key, first = item.key, item.words[0] if item.words else ""
        if item.gap == " " and not (key in _FIRST or first in _FIRST or key.partition(" ")[0] in _FIRST):
            continue
        tail = items[at:]
        free = _is_clause(items, at)
        timed = items[at - 1].tag == "route" and _begins_time(items, at)
        if free or timed or (_ends_name(items[at - 1]) and _begins_restriction(items, at)):
            words = {word for item in tail for word in (item.words or [item.key])}
            words -= _of_no_weight(tail, free=free)
            of_animals = not free and _told_of_animals(tail)
            words -= of_animals or set()
            placed = not (free or of_animals) and _is_placed(tail[1:])
            if words & tails.TAKING_BACK or (not free and (words & tails.NARROWING or placed)):
                continue
            if not free and any(item.key in _HEDGES or item.tag in ("neg", "quant") for item in items[:at]):
                continue
            yield Split(items[:at], tail, free, bool(of_animals))


def _told_of_animals(tail: list[Item]) -> set[str]:
    """Return the words for animals of "that vets prescribe for dogs", which says what is done with a thing.

    None where anything else is named of which the like may depend.
    """
    first = tail[0].words[0] if tail[0].words else tail[0].key
    others = [item for item in tail[1:] if item.tag != "species"]
    if first not in tails.RELATIVES or len(others) == len(tail) - 1 or _is_placed(others):
        return set()
    return {word for item in tail if item.tag == "species" for word in (item.words or [item.key])}


def _of_no_weight(tail: list[Item], *, free: bool) -> set[str]:
    """Return the first words of a tail where they narrow nothing: "as its main effect", "much as naltrexone does"."""
    first = tail[0]
    if said := _said_first(tail[:4], tails.SAME_WAY):
        return set(said.split())
    if first.key == "as" or first.words[:1] == ["as"]:
        return {"as"}
    return {first.key} if not free and first.key in tails.HOW_OFTEN else set()  # what it is, it is at any time


def _said_first(items: list[Item], phrases: Iterable[str]) -> str:
    """Return the phrase with which some items begin, and behind which they go on; or nothing."""
    behind = " ".join([one.key for one in items])
    return next((said for said in phrases if behind.startswith(f"{said} ")), "")


def _breaks_off(item: Item) -> bool:
    return item.gap != " " and (";" in item.gap or "(" in item.gap)


def _ends_name(item: Item) -> bool:
    return bool(item.ids(*_NAMED)) or item.tag == "head" or item.key in tails.ENDING_NAMES


def _is_clause(items: list[Item], at: int) -> bool:
    """Return whether ", so …", ", which is why …", ", and it …", "and makes …" or "because …" begins here."""
    item, following = items[at], items[at + 1]
    if item.key in tails.REASONS or _said_first(items[at : at + 5], tails.GROUNDS):
        # "It is not used in cats because …" may deny the reason alone.
        return "," in item.gap or not any(one.key in _DENYING for one in items[:at])
    if item.gap != " " and "," in item.gap and _brings_about(items[at:]):
        return True
    if item.key == "and" and following.key in tails.THEREBY and at + 2 < len(items):
        following = items[at + 2]
    if item.key == "and" and begins_verb(following) and not any(one.tag == "neg" for one in items[:at]):
        return True
    if ";" in item.gap:
        return _begins_subject(item)
    if "," not in item.gap:
        return False
    keys = [one.key for one in items[at : at + 3]]
    said = {" ".join(keys[:count]) for count in (1, 2, 3)}
    if said & set(tails.CONSEQUENCES):
        return keys[1:2] != ["that"] if item.key == "so" else True
    has_verb = following.key in tails.MORE or any(begins_verb(one) for one in items[at + 2 :])
    if item.key in tails.REASONS_APART:
        return _begins_subject(following) and any(begins_verb(one) for one in items[at + 2 :])
    return item.key == "and" and _begins_subject(following) and has_verb


def _brings_about(tail: list[Item]) -> bool:
    """Return whether ", (thereby) making it …" begins here."""
    first = 1 if tail[0].key in tails.THEREBY else 0
    if len(tail) < first + 2:
        return False
    verb, following = (tail[first].words or [tail[first].key])[0], tail[first + 1].key
    return verb in tails.BRINGING and not (verb in ("leaving", "putting") and following in tails.NO_RESULT)


def begins_verb(item: Item) -> bool:
    """Return whether a verb phrase may begin with an item."""
    return item.lemma in lexis().starts or item.tag == "modal" or item.verb is not None


def verbs_begun(items: Iterable[Item]) -> frozenset[str]:
    """Return the words with which a verb phrase may begin."""
    # "Opiate and stimulant like properties" says what is alike, and of nobody what they like.
    return frozenset([item.key.partition(" ")[0] for item in items if begins_verb(item)]) - {"like"}


def _begins_subject(item: Item) -> bool:
    named = item.ids(*_NAMED, "effect", "condition")
    return item.key in tails.MORE or item.tag in ("det", "anaphor") or bool(named)


def _begins_restriction(items: list[Item], at: int) -> bool:
    item, following = items[at], items[at + 1] if at + 1 < len(items) else None
    if following is None or (item.readings and item.key not in tails.PARTICIPLES):
        return False
    key = item.words[0] if item.words else item.key
    if key in tails.RELATIVES or key in tails.PARTICIPLES or key in tails.BEHIND or key == "from":
        return True
    if key in tails.HOW_OFTEN and (following.words or [following.key])[0] in tails.PARTICIPLES:
        return True
    if key == "found" and following.key == "in":
        return True
    if _said_first(items[at : at + 5], tails.SAME_WAY):
        return _is_same_way(items[at:])
    if key == "with":
        return following.key in tails.WITH
    if key == "in":
        return all(word in tails.BODY for one in items[at + 1 :] for word in (one.words or [one.key]))
    if key == "for":
        return bool(_first_named(items, at + 1).ids("condition", "effect"))
    return _begins_description(items, at, key)


def _begins_time(items: list[Item], at: int) -> bool:
    """Return whether a time of day begins behind a way to give a drug: whatever follows, it is given that way."""
    behind = " ".join(one.key for one in items[at : at + 3])
    return any(f"{behind} ".startswith(f"{said} ") for said in tails.AT_WHAT_TIME)


def _begins_description(items: list[Item], at: int, key: str) -> bool:
    """Return whether "as its main effect", "of plant origin", ", a substance that …" or "to treat …" begins here."""
    before, item, following = items[at - 1], items[at], items[at + 1]
    if key == "as":
        return following.key in ("its", "their") or item.words[1:2] in (["its"], ["their"])
    if key == "of":
        return following.key in tails.ORIGINS and any(one.key == "origin" for one in items[at + 2 : at + 4])
    if key in ("a", "an", "the"):
        return "," in item.gap and any(one.key in tails.IN_PASSING for one in items[at + 1 : at + 4])
    if key != "to":
        return False
    if before.ids("target") or before.key in tails.ENDING_NAMES:
        return True
    return bool(before.ids("class")) and (following.words or [following.key])[0] in tails.PURPOSES


def _first_named(items: list[Item], at: int) -> Item:
    while at + 1 < len(items) and items[at].tag in ("det", "neutral", "filler"):
        at += 1
    return items[at]


def _is_same_way(tail: list[Item]) -> bool:
    """Return whether "in the same way (as) Y does" is all of it."""
    return len(tail) <= 7 and tail[-1].lemma in ("do", "be") and any(item.ids("drug", "class") for item in tail)


def _is_placed(tail: list[Item]) -> bool:
    """Return whether a place, a species, a year or an amount is named."""
    return any(item.tag in ("place", "species", "neg", "frequency") or item.key[:1].isdecimal() for item in tail)
