"""A denial with a tag, put as what it asks: "there's no antidote for X, is there", "you can't Y, can you"."""

import re

_NO_TELLER = r"(?!.*\b(?:says?|said|told|heard|thinks?|know|knows|if|because|but|and|when|that|who|which|so)\b)"
_FOLK = r"(you|i|we|people|they|someone|one)"
_CANNOT = r"(?:can'?t|can’t|cannot|can not)"
_THERE = r"(?:so |but |surely |well )?there(?:'s|’s|s| is| are| isn'?t)"
_RIGHT = r"(?:right|correct|is that right|is that true|true)"
_NOBODY = "(?:nobody|no ?one|no-one)"
_HAVE_THEY = rf"(?:{_RIGHT}|have they|has anyone|has anybody)"
# What is asked, and how it is put without the tag.
_PUT = tuple(
    (re.compile(rf"\s*{pattern}\s*\??\s*", re.IGNORECASE), put)
    for pattern, put in (
        (rf"{_THERE} no way (?:that )?(.+?),? (?:is there|{_RIGHT})", r"is it true that \1"),
        (rf"{_THERE} (?:no|any|an?) (.+?),? (?:is|are) there", r"is there any \1"),
        (
            rf"{_THERE} no ((?:withdrawal|antidote|risk|danger|addiction|interaction|overdose)\b.+?),? {_RIGHT}",
            r"is there any \1",
        ),
        (rf"{_FOLK} {_CANNOT} (.+?),? can (?:you|i|we|they|he|she|one)", r"can \1 \2"),
        (rf"{_NO_TELLER}([^,]+? (?:withdrawal|overdose)) {_CANNOT} (.+?),? can (?:it|they)", r"can \1 \2"),
        (
            rf"{_NOBODY} (?:has |have )?(?:ever )?(overdosed|died|got(?:ten)? addicted) (.+?),? {_HAVE_THEY}",
            r"has anyone ever \1 \2",
        ),
        (
            rf"{_NOBODY} (?:ever )?(overdose|die|get|become)s (.+?),? (?:{_RIGHT}|do they|does anyone|does anybody)",
            r"can people \1 \2",
        ),
    )
)


def untagged(text: str) -> str:
    """Return a question without its denial and its tag, which together ask what it asks without them."""
    for pattern, put in _PUT:
        if found := pattern.fullmatch(text):
            return found.expand(put)
    return text
