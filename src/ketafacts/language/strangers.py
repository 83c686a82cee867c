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


def stranger(items: list[Item]) -> str:
    """Return the first word that no rule can take, or nothing when there may be none."""
    at = first_stranger(items)
    return items[at].key if at >= 0 else ""


def first_stranger(items: list[Item]) -> int:
    """Return where the first word is that no rule can take, or -1 when there may be none."""
    row, said, free = lexis().row, frozenset[str](), -1
    for at, item in enumerate(items):
        if item.familiar:
            continue
        key = item.key
        if key in BEFORE_ANYTHING:
            free = at + NEAR
        if at <= free:
            continue
        if item.tag or item.readings or _is_familiar(key) or item.inner or row(item.lemma).alone:
            item.familiar = True  # items of one word are shared by all sentences
            continue
        if not DEEDS.isdisjoint(map(_KEY, items[max(0, at - NEAR) : at + NEAR + 1])):
            continue
        needs = row(key).needs if item.lemma == key else row(item.lemma).needs + row(key).needs
        if needs:
            said = said or frozenset([word for one in items for word in (one.key, one.lemma, *one.words)])
        if not any(others <= said for others in needs):
            return at
    return -1


@lru_cache(maxsize=20_000)
def _is_familiar(key: str) -> bool:
    """Return whether a word, or several that are one item, is no stranger in any sentence."""
    # One letter may be a schedule's: "Class B", "Schedule V".
    return not key.isalpha() or len(key) == 1 or lexis().row(key).alone
