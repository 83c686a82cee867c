"""Words that no rule of the grammar can take: a sentence that holds one is not understood, and need not be parsed.

Most sentences of ordinary prose hold such a word, so finding it first saves most of the work, and it is the honest
reason: the word itself, rather than the place where the parser gave up. A word that the grammar has only as a part of
phrases ("filed" in "be filed under") is a stranger where no phrase of it is in the sentence.
"""

from functools import lru_cache
from operator import attrgetter

from ketafacts.language.lexicon import chronicle
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item

# Behind these any words may stand, for a while: makers' names, and what a concession passes over.
BEFORE_ANYTHING = frozenset({"by", "at", "despite", "contrary"})
# Who did one of these, whoever it is, may stand on either side of it.
DEEDS = frozenset(
    {
        *(*chronicle.DID, *chronicle.DOING, *chronicle.DEEDS, *chronicle.EVENT_NOUNS, *chronicle.DOERS),
        *("brainchild", "withdrawn"),
        "named",
    }
)
_KEY = attrgetter("key")
NEAR = 10  # items between a deed and who did it, and of names behind "by"
# Items of the longest sentence that is read at all, by how many of its words are strangers: of 15,400 sentences of
# tests and sets that were decided, the longest had 22, 31, 21, 16 and 16, and none had five strangers or more.
_LONGEST = (32, 32, 22, 18, 17, 12)


def too_many(items: list[Item]) -> list[str]:
    """Return the strangers in a sentence that is too long for so many of them, wherever they stand; else nothing.

    Of such a sentence each way to leave some of them out leaves others: to try them all takes long, for nothing.
    """
    if len(items) <= _LONGEST[-1]:
        return []
    said = _words_of(items)
    needed = ((item.key, _needs(item)) for item in items if not item.familiar)
    found = [key for key, needs in needed if needs is not None and not any(others <= said for others in needs)]
    return found if len(items) > _LONGEST[min(len(found), len(_LONGEST) - 1)] else []


def stranger(items: list[Item]) -> str:
    """Return the first word that no rule can take, or nothing when there may be none."""
    at = first_stranger(items)
    return items[at].key if at >= 0 else ""


def first_stranger(items: list[Item]) -> int:
    """Return where the first word is that no rule can take, or -1 when there may be none."""
    said, free = frozenset[str](), -1
    for at, item in enumerate(items):
        if item.familiar:
            continue
        key = item.key
        if key in BEFORE_ANYTHING:
            free = at + NEAR
        if at <= free:
            continue
        needs = _needs(item)
        if needs is None or not DEEDS.isdisjoint(map(_KEY, items[max(0, at - NEAR) : at + NEAR + 1])):
            continue
        if needs:
            said = said or _words_of(items)
        if not any(others <= said for others in needs):
            return at
    return -1


def _words_of(items: list[Item]) -> frozenset[str]:
    return frozenset([word for one in items for word in (one.key, one.lemma, *one.words)])


def _needs(item: Item) -> tuple[frozenset[str], ...] | None:
    """Return sets of words, of one of which a sentence holds all where an item is no stranger; None if it never is."""
    row = lexis().row
    if item.tag or item.readings or _is_familiar(item.key) or item.inner or row(item.lemma).alone:
        item.familiar = True  # items of one word are shared by all sentences
        return None
    return row(item.key).needs if item.lemma == item.key else row(item.lemma).needs + row(item.key).needs


@lru_cache(maxsize=20_000)
def _is_familiar(key: str) -> bool:
    """Return whether a word, or several that are one item, is no stranger in any sentence."""
    # One letter may be a schedule's: "Class B", "Schedule V".
    return not key.isalpha() or len(key) == 1 or lexis().row(key).alone
