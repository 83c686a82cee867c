"""What follows a claim and is left unjudged: when it is so most of all, and what care is taken because of it.

"Tramadol can cause seizures, especially at high doses" and "…, which is why the dose is raised slowly" claim what
stands before; what is added tells of circumstances and of care of which no facts are kept. It is left unread only
where it names no drug, denies nothing and, of care, has no word but those of ``lexicon.addenda``.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ketafacts.language.lexicon import addenda
from ketafacts.language.text import Word

_LEAST = 3  # words of what is claimed
_MOST = 22  # words of what is added


class Addendum(NamedTuple):
    """A sentence cut in two. ``even`` says that what is added widens the claim, so that it may make it untrue."""

    head: list[Word]
    tail: list[Word]
    even: bool


def without_addendum(words: Sequence[Word]) -> Addendum | None:
    """Return a sentence without what is added to it and left unjudged, or nothing where nothing is."""
    keys = [word.key for word in words]
    if addenda.OPENING.isdisjoint(keys):
        return None
    for at in range(_LEAST, len(words) - 1):
        if keys[at] not in addenda.OPENING or len(words) - at > _MOST:
            continue
        tail = keys[at:]
        if not addenda.TURNING.isdisjoint(tail) or any(mark in word.gap for word in words[at + 1 :] for mark in ";:("):
            continue
        even = keys[at] == "even"
        if even or keys[at] in addenda.MOST_OF_ALL:
            if tail[1] in addenda.WHEN and (even or addenda.WHOM.isdisjoint(tail)):
                return Addendum(list(words[:at]), list(words[at:]), even)
        elif (behind := _behind_consequence(words, at)) and addenda.OF_CARE.issuperset(keys[behind:]):
            return Addendum(list(words[:at]), list(words[at:]), even=False)
    return None


def _behind_consequence(words: Sequence[Word], at: int) -> int:
    """Return the place behind ", which is why" or ", so" that begins at a place; 0 where none does."""
    if "," not in words[at].gap and not any(dash in words[at].gap for dash in "–—-"):
        return 0
    for count in range(addenda.LONGEST, 0, -1):
        if " ".join(word.key for word in words[at : at + count]) in addenda.THEREFORE:
            return at + count if at + count + 1 < len(words) else 0
    return 0
