"""A pronoun put as the name that it stands for: "its effects" as "naloxone's effects".

Many ways to say a thing are known with a name in them and not with a pronoun. Tried only where a sentence that goes on
about something was not understood as it stands.
"""

from ketafacts.language.mentions import Item
from ketafacts.language.text import Word, words

_OWNING = frozenset({"its", "their"})
_STANDING = frozenset({"it", "they", "them"})


def renamed(said: list[Word], mentioned: list[Item], name: str) -> list[Word]:
    """Return the words with ``name`` for each pronoun; the same words where none is, or where it may be another's."""
    at = [n for n, word in enumerate(said) if word.key in _STANDING or (word.key in _OWNING and _is_owner(word))]
    named = [item.start for item in mentioned if item.ids("drug", "class") or item.inner]
    if not at or (named and said[at[-1]].start > min(named)):
        return said
    found: list[Word] = []
    for n, word in enumerate(said):
        if n not in at:
            found.append(word)
            continue
        put = words(f"{name}'s" if word.key in _OWNING else name)
        put = [one._replace(start=word.start, end=word.end) for one in put]
        found += [put[0]._replace(gap=word.gap), *put[1:]]
    return found


def _is_owner(word: Word) -> bool:
    """Return whether a word is "its" and not "it's"."""
    return "'" not in word.text and "’" not in word.text
