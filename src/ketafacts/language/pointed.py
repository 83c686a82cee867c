"""A group that is told of by pointing to some of it: "these opioids", "this category of opioids".

Which of them are meant stands in another sentence, or in a heading. What is so of all is so of these; what is not so of
all may be so of these, and which drugs are among them is another matter than which are opioids.
"""

from collections.abc import Sequence

from ketafacts.language.mentions import Item

_POINTING = frozenset({"these", "those", "this", "that"})
_PARTS = frozenset({"category", "type", "class", "group", "kind", "form", "family", "sort", "subset", "variety"})


def pointed(items: Sequence[Item]) -> str:
    """Return the id of a class of which only some, told elsewhere, are meant; "" where there is none."""
    for at, item in enumerate(items):
        named = item.ids("class")
        if not named or not at:
            continue
        before = items[at - 1].words or [items[at - 1].key]
        if before[-1] in ("these", "those") or _of_which(items[:at]):
            return named[0].id
    return ""


def _of_which(before: Sequence[Item]) -> bool:
    """Return whether "this category of" stands before the class."""
    words = [word for item in before[-4:] for word in (item.words or [item.key])][-3:]
    return len(words) == 3 and words[0] in _POINTING and words[1].rstrip("s") in _PARTS and words[2] == "of"
