"""What a drug is called in which country: "salbutamol is called albuterol in the US", "the British name of X is Y"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ketafacts.language.lexicon.chronicle import NATIONS
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word

# Peoples and adjectives of nations, as they are said to call things: the code of their country.
_PEOPLES = {
    **NATIONS,
    **dict.fromkeys(("brits", "britons"), "GB"),
    **dict.fromkeys(("australians", "australian", "aussies"), "AU"),
    "canadians": "CA",
}
_NAMING = frozenset(
    {"name", "names", "called", "call", "calls", "known", "know", "goes", "referred", "term", "word", "named", "refer"}
) | {"sold", "marketed", "available", "bought"}
# Words that leave what is said as it is.
_PASSED_OVER = frozenset(
    {
        *("also", "often", "usually", "generally", "commonly", "better", "more", "mostly", "typically", "normally"),
        *("simply", "just", "only", "merely", "actually", "instead", "doctors", "people", "generic", "official"),
        *("approved", "adopted", "standard", "usual", "medical", "what", "drug", "that", "which", "really", "always"),
        *("pharmacists", "patients", "nurses", "physicians", "chemists", "everybody", "everyone", "most", "many"),
        *("itself", "locally", "they"),
    }
)
_ONE, _TWO, _HERE, _THERE = r"<(?P<one>\d+)>", r"<(?P<two>\d+)>", r"@(?P<here>\w\w)", r"@(?P<there>\w\w)"
_SOLD = r"(?:sold|marketed|available) (?:as|under name(?: of)?)"
_CALLED = rf"(?:known as|called|named|referred to as|known by name(?: of)?|{_SOLD})"
_GET = "(?:buy|buys|take|takes|get|gets|use|uses|swallow|know|knows)"
_CALLED_IN = "(?:sold|marketed|known|available|bought) in"
_KNOWN_IN = "(?:known|called) (?:in|to|by)"
_IN = "(?:in )?"  # "people in Britain" as "the British"
_BE = r"(?:is|are|was)(?P<denied> not)?"
# What is called so is "one", its name "two", the country "here".
_SHAPES = tuple(
    [
        re.compile(pattern)
        for pattern in (
            rf"{_ONE} {_BE} {_CALLED} {_TWO} (?:in|under|by|to) {_HERE}",
            rf"{_ONE} {_BE} (?:known|called) (?:in|to|by) {_HERE} (?:as )?{_TWO}",
            rf"(?:in )?{_HERE} {_ONE} {_BE} {_CALLED} {_TWO}",
            rf"{_ONE} goes by (?:name )?(?:of )?{_TWO} in {_HERE}",
            rf"in {_HERE} {_ONE} goes by (?:name )?(?:of )?{_TWO}",
            rf"{_TWO} {_BE} {_HERE} (?:name|term|word) (?:for|of) {_ONE}",
            rf"{_HERE} (?:name|term|word) (?:for|of) {_ONE} {_BE} {_TWO}",
            rf"(?:in )?{_HERE} (?:call|calls|know|knows|refer to|refers to) {_ONE} (?:as |by name(?: of)? )?{_TWO}",
            rf"{_TWO} {_BE} (?:name|term|word) (?:used |given |in use )?(?:in|by) {_HERE} (?:for|of|to) {_ONE}",
            rf"{_TWO} {_BE} (?:name|term|word) (?:in )?{_HERE} (?:use|uses|give|gives) (?:for|of|to) {_ONE}",
        )
    ]
)
# Of "two" names of one drug each is one of a country: "one" is so called "here", "two" is so "there", if it is told.
_BOTH = tuple(
    [
        re.compile(pattern)
        for pattern in (
            rf"{_IN}{_HERE} calls? {_ONE} {_IN}{_THERE} calls? {_TWO}",
            rf"{_IN}{_HERE} {_GET} as {_ONE} is {_CALLED_IN} {_THERE} as {_TWO}",
            rf"{_IN}{_HERE} {_GET} as {_ONE} is {_CALLED} {_TWO}(?: (?:in|by|to) {_THERE})?",
            rf"{_IN}{_HERE} calls? {_ONE} is {_CALLED} {_TWO}(?: (?:in|by|to) {_THERE})?",
            rf"{_IN}{_HERE} calls? {_ONE} is (?:known|called) (?:in|to|by) {_THERE} (?:as )?{_TWO}",
            rf"(?:is {_CALLED} )?{_ONE} (?:in|by|to) {_HERE} is {_CALLED} {_TWO} (?:in|by|to) {_THERE}",
            rf"is {_KNOWN_IN} {_HERE} (?:as )?{_ONE} is {_KNOWN_IN} {_THERE} (?:as )?{_TWO}",
            rf"{_ONE} and {_TWO} are {_HERE} and {_THERE} names (?:for|of) (?:one|same) \w+",
        )
    ]
)


class Called(NamedTuple):
    """That a drug is called by a name in a country, if that is told; both are the items by which they are said."""

    drug: Item
    name: Item
    place: str
    denied: bool = False


def called_abroad(found: Sequence[Word], mentioned: Sequence[Item]) -> list[Called]:
    """Return what a sentence that says this, and nothing else, tells of names; an empty list for any other."""
    if not any(word.key in _NAMING for word in found):
        return []
    text = " ".join(_said(mentioned))
    for pattern in _SHAPES:
        if match := pattern.fullmatch(text):
            one, two = (mentioned[int(match[which])] for which in ("one", "two"))
            return [Called(one, two, match["here"], bool(match.groupdict().get("denied")))]
    for pattern in _BOTH:
        if match := pattern.fullmatch(text):
            one, two = (mentioned[int(match[which])] for which in ("one", "two"))
            return [Called(two, one, match["here"]), Called(one, two, match["there"] or "")]
    return []


def _said(mentioned: Sequence[Item]) -> list[str]:
    """Return the words with a number for each drug and a code for each country or people."""
    said: list[str] = []
    for number, item in enumerate(mentioned):
        if item.ids("drug"):
            said.append(f"<{number}>")
        elif country := item.value if item.tag == "place" else _PEOPLES.get(item.key, ""):
            said.append(f"@{country}")
        elif not (item.tag == "det" or item.key in _PASSED_OVER):
            said += item.words or [item.key]
    return said
