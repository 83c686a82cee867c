"""Two drugs that a story tells of, and the question whether they go together: "I'm on X. Is Y a problem for me?"."""

import re

from ketafacts.language.lexicon.asking import KIN
from ketafacts.language.lexicon.pairtold import ASKS_WHAT_IS_IN_IT, JOINED, SAFE, STORY, TAKEN, TOGETHER, UNSAFE
from ketafacts.language.mentions import Item

_ASKS = frozenset({"is", "are", "can", "could", "should", "would", "will", "do", "does", "may", "together"})
_FOR = frozenset({"for", "my", "his", "her", "their", "the", "a"})


def told_pair(found: list[Item]) -> str:
    """Return the plain question whether the two drugs may be mixed; nothing when any word could change the answer."""
    named: dict[str, str] = {}
    said: list[str] = []
    until: dict[int, set[str]] = {}
    for at, item in enumerate(found):
        subjects = item.ids("drug") or item.ids("class")
        if len({one.id for one in subjects}) == 1:
            if named and at and found[at - 1].key == "or":
                return ""  # "should I take X or Y" asks for one of them
            named.setdefault(subjects[0].id, " ".join(item.words or [item.key]))
            until.setdefault(len(named), set(said))
        elif not (item.ids("condition", "effect") and _is_what_it_is_for(found, at)):
            said += item.words or [item.key]
    words = set(said)
    if ASKS_WHAT_IS_IN_IT.search(" ".join(word for item in found for word in (item.words or [item.key]))):
        return ""  # "my dentist gave me X, does it have Y in it" asks of no second drug that is taken
    if len(named) != 2 or not words <= STORY or not words & _ASKS or "used to" in " ".join(said):
        return ""  # who used to take one takes it no more
    if not (until[1] & TAKEN or until[2] & JOINED):
        return ""  # "I heard X is safe. Can I take Y" tells of nobody who takes X
    one, other = named.values()
    if words & UNSAFE:
        return f"is it dangerous to mix {one} with {other}"
    return f"can you mix {one} with {other}" if words & (SAFE | TOGETHER) else ""


def are_two_takers(said: str) -> bool:
    """Return whether plain words tell that two people take one drug each: "my mum takes X and my dad takes Y"."""
    return _TWO_TAKERS.search(said) is not None


_KIN = rf"(?:{'|'.join(sorted(KIN))})"
_SOMEBODY = rf"(?:i|he|she|(?:my|our|his|her|a|the) {_KIN})"
_TAKES = r"(?:takes?|am on|is on|uses?|am taking|is taking|was given|got|had|took)"
_TWO_TAKERS = re.compile(
    rf"\b{_SOMEBODY} (?:also )?{_TAKES} .*\b(?:and|but|while) (?:my|our|his|her|a|the) {_KIN} (?:also )?{_TAKES} |"
    rf"\b(?:my|our|his|her|a|the) {_KIN} (?:also )?{_TAKES} .*\b(?:and|but|while) i (?:also )?{_TAKES} "
)


def _is_what_it_is_for(found: list[Item], at: int) -> bool:
    """Return whether an illness is only what something is taken for: "on X for my anxiety"."""
    before = [item.key for item in found[max(0, at - 2) : at]]
    return "for" in before and set(before[-1:]) <= _FOR
