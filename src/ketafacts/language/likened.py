"""What sounds like a claim of a drug and is another: likened to what another does, and free of what is named.

"Does not produce the euphoria caused by heroin" leaves open whether it does so less; read without the other drug it
would say that it does not at all. "An opioid and sedative free drug" is not called an opioid.
"""

from collections.abc import Sequence

from ketafacts.language.cursor import SUBJECTS
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word

_TOLD = frozenset({"caused", "produced", "induced", "seen", "associated", "experienced", "observed", "brought"})
_BY = frozenset({"by", "with", "from"})
_CAUSING = frozenset({"cause", "produce", "bring", "give", "induce", "have", "share", "provide", "create", "elicit"})


def likened(items: Sequence[Item]) -> str:
    """Return the words by which an effect that is denied is told to be another drug's; "" where none is."""
    if _TOLD.isdisjoint([item.key for item in items]):
        return ""
    for at, item in enumerate(items):
        if item.key not in _TOLD or at < 2 or at + 2 >= len(items) or items[at + 1].key not in _BY:
            continue
        named = next((one for one in items[at + 2 : at + 5] if one.ids(*SUBJECTS)), None)
        denied = next((place for place in range(at - 1, -1, -1) if items[place].tag == "neg"), at)
        done = {word for one in items[denied:at] for word in (one.lemma, *one.words[:1])}
        effect = items[at - 1].verb or items[at - 1].ids("effect", "condition")
        if named and effect and not _CAUSING.isdisjoint(done):
            return f"{item.key} {items[at + 1].key} {named.key}"
    return ""


def freed_of_several(words: Sequence[Word], items: Sequence[Item]) -> str:
    """Return "free" where it stands behind a list of what a thing is free of: "an opioid and sedative-free drug"."""
    at = next((place for place, word in enumerate(words) if word.key == "free"), 0)
    if at < _FEWEST_BEFORE or words[at - 2].key not in ("and", "or"):
        return ""
    if at + 1 < len(words) and words[at + 1].key in ("of", "from"):
        return ""
    end = words[at - 3].end
    return "free" if any(item.end == end and item.ids(*SUBJECTS) for item in items) else ""


_FEWEST_BEFORE = 3  # what it is free of first, "and", and what besides
