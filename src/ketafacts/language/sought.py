"""Questions for one of a kind of things that a drug touches: "which vitamin does nitrous oxide knock out"."""

from itertools import pairwise

from ketafacts.knowledge.model import Reading
from ketafacts.language.lexicon.sought import AROUND, KINDS, LOWERING, RAISING, TOUCHING
from ketafacts.language.lexicon.topical import ANYWHERE
from ketafacts.language.mentions import Item

_ASKING = frozenset({"which", "what", "whats", "name", "what is", "which is"})
_TAKING = frozenset({"take", "takes", "taking", "need", "supplement", "supplements", "extra", "use", "replace"})
_LONGEST_KIND = 4  # words: "type of blood cell"
_DENYING = frozenset({"not", "no", "never", "without", "except", "avoid"})


def sought(found: list[Item]) -> tuple[str, dict[str, Reading]] | None:
    """Return what is sought, with which way it goes, and of which drug; nothing unless every word is accounted for."""
    if not found or found[0].key not in _ASKING:
        return None
    kind, rest = _kind(found[1:])
    if not kind or any(item.tag == "neg" for item in found):
        return None
    named = [item for item in rest if item.ids("drug", "class") and not _is_word(item)]
    ids = {one.id for item in named for one in (item.ids("drug") or item.ids("class"))[:1]}
    if len(ids) != 1:
        return None
    said = [word for item in rest if item not in named for word in (item.words or [item.key])]
    joined = {f"{one}_{other}" for one, other in pairwise(said)} | set(said)
    verbs = RAISING | LOWERING | TOUCHING
    of_verbs = {word for pair in joined & verbs for word in pair.split("_")}  # "wiped out"
    if _DENYING & joined or not set(said) <= of_verbs | verbs | AROUND | ANYWHERE:
        return None
    if not joined & (RAISING | LOWERING | TOUCHING):
        return None
    way = "down" if joined & LOWERING else "up" if joined & RAISING else "any"
    way = "take" if _TAKING & joined and not joined & (RAISING | LOWERING | TOUCHING) - _TAKING else way
    reading = (named[0].ids("drug") or named[0].ids("class"))[0]
    return f"sought {way} {kind}", {"d": reading}


def _is_word(item: Item) -> bool:
    """Return whether an item that may be a drug is a word of the question: "release", "salt"."""
    return set(item.words) <= RAISING | LOWERING | TOUCHING | AROUND


def _kind(rest: list[Item]) -> tuple[str, list[Item]]:
    """Return the longest name of a kind of thing with which the items begin, and the items behind it."""
    while rest and (rest[0].tag == "det" or rest[0].key in ("is", "important", "main", "body", "bodys")):
        rest = rest[1:]
    best, after = "", rest
    said: list[str] = []
    for at, item in enumerate(rest[:_LONGEST_KIND]):
        said += item.words or [item.key]
        if " ".join(said) in KINDS:
            best, after = " ".join(said), rest[at + 1 :]
    return best, after
