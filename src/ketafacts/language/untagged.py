"""A denial with a tag, put as what it asks: "there's no antidote for X, is there", "you can't Y, can you".

So is what leaves "is it" out: "ok to drink on X?".
"""

import re
from functools import cache

_NO_TELLER = r"(?!.*\b(?:says?|said|told|heard|thinks?|know|knows|if|because|but|and|when|that|who|which|so)\b)"
_FOLK = r"(you|i|we|people|they|someone|one)"
_CANNOT = r"(?:can'?t|can’t|cannot|can not)"
_THERE = r"(?:so |but |surely |well )?there(?:'s|’s|s| is| are| isn'?t)"
_RIGHT = r"(?:right|correct|is that right|is that true|true)"
_NOBODY = "(?:nobody|no ?one|no-one)"
_CANNOTS = ("can't", "can’t", "cant", "cannot", "can not")
# What must be said for a row to fit, what is asked, and how it is put. "Is it" and its like ask what the sentence
# denies; "right" asks whether it is so. Few questions need any of these, and only those pay for a pattern.
_PUT = (
    ((" to ",), r"(ok|okay|alright|safe|dangerous) to (.+?)", r"is it \1 to \2"),
    (("no way",), rf"{_THERE} no way (?:that )?(.+?),? is there", r"is it true that \1"),
    (("no way",), rf"{_THERE} no way (?:that )?(.+?),? {_RIGHT}", r"it is not true that \1, right?"),
    ((" there",), rf"{_THERE} (?:no|any|an?) (.+?),? (?:is|are) there", r"is there any \1"),
    (
        ("no withdrawal",),
        rf"{_THERE} no withdrawal (?:from|with|on) (.+?),? {_RIGHT}",
        r"\1 does not cause withdrawal, right?",
    ),
    (("no antidote",), rf"{_THERE} no antidote (?:for|to) (.+?),? {_RIGHT}", r"\1 has no antidote, right?"),
    (_CANNOTS, rf"{_FOLK} {_CANNOT} (.+?),? can (?:you|i|we|they|he|she|one)", r"can \1 \2"),
    (_CANNOTS, rf"{_NO_TELLER}([^,]+? (?:withdrawal|overdose)) {_CANNOT} (.+?),? can (?:it|they)", r"can \1 \2"),
    (
        ("right", "correct", "true"),
        rf"{_NOBODY} (?:ever )?(overdose|get|become)s (.+?),? {_RIGHT}",
        r"people can't \1 \2, right?",
    ),
    (
        ("do they", "does any"),
        rf"{_NOBODY} (?:ever )?(overdose|die|get|become)s (.+?),? (?:do they|does any(?:one|body))",
        r"can people \1 \2",
    ),
)


def untagged(text: str) -> str:
    """Return a question without its denial and its tag, which together ask what it asks without them, or in full."""
    said = text.lower()
    for needed, pattern, put in _PUT:
        if any(one in said for one in needed) and (found := _compiled(pattern).fullmatch(text)):
            return found.expand(put)
    return text


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s*{pattern}\s*\??\s*", re.IGNORECASE)
