"""What a short sentence leaves out, since the one before it has said it: "It is not.", "Nor is Tylenol.", "So is X".

The sentence before asks, reports or says that something is a thing or does something; the short one says of it, or of
another, that it is so or is not. Put in full, it is judged as any sentence.
"""

import re

from ketafacts.language.mentions import Item
from ketafacts.language.text import without_s

_VERBS = "is|are|was|were|can|does|do|did"
_SHORT = re.compile(
    r"(?:(?:no|yes|in fact|actually|but|and|however|though|in truth|in reality),?\s+)?"
    rf"(?:(?P<turn>nor|neither|so)\s+(?P<first>{_VERBS})\s+(?P<other>[^,;:.!?]+?)"
    rf"|(?P<name>[^,;:.!?]+?)(?:\s+(?P<verb>{_VERBS})(?P<not>\s+not|n['’]t)?|\s+(?P<cannot>cannot))"
    r"(?:,?\s+(?P<also>too|also|as well|either))?)\s*[.!]",
    re.IGNORECASE,
)
_ASKED = re.compile(rf"(?P<verb>{_VERBS})\s+(?P<name>it|they|\S.*?)\s+(?P<rest>[^,;:()?]+)\?", re.IGNORECASE)
_SAID = re.compile(
    r"(?:, (?:which|who|an?|the|also) [^,;:()]+,)?\s+"
    rf"(?P<verb>{_VERBS}|cannot|isn['’]t|aren['’]t)\s+(?P<not>not\s+)?(?P<rest>[^,;:()?!]+)[.!]?",
    re.IGNORECASE,
)
_THAT = re.compile(r"(?:that|believes?|says?|said|thinks?|thought|claims?|claimed|heard|assumes?)\s+$", re.IGNORECASE)
# What holds two statements, or says of how many, is not one thing that the short sentence could be about.
_MORE = re.compile(
    r"\b(?:and|but|or|nor|because|while|whereas|although|though|when|if|unless|which|who|than|as|only|not|no|never)\b",
    re.IGNORECASE,
)
_DOES = re.compile(r"\s+(?:also\s+)?(?P<verb>[a-z]{2,}s)\s+(?P<rest>[^,;:()?!]+?)[.!]?", re.IGNORECASE)
_NO_ACTS = frozenset({"is", "was", "has", "does", "always", "sometimes", "perhaps", "as", "its", "this", "users"})
_PRONOUNS = frozenset({"it", "they", "this", "that"})
_LIKE = {"are": "is", "were": "was", "do": "does", "cannot": "can", "isn't": "is", "aren't": "is"}
_LONGEST_SHORT, _MOST_BEFORE = 60, 200


def elided(text: str, before: str, mentioned: tuple[Item, ...]) -> str:
    """Return a short sentence in full, after the sentence ``before`` it, which names ``mentioned``; else nothing."""
    short = _SHORT.fullmatch(text) if len(text) <= _LONGEST_SHORT and len(before) <= _MOST_BEFORE else None
    if not short:
        return ""
    said = _asked(before, mentioned) or _claimed(before, mentioned) or _done(before, mentioned)
    if not said:
        return ""
    name, verb, denied, rest = said
    own = (short["first"] or short["verb"] or short["cannot"]).lower()
    if _LIKE.get(own, own) != _LIKE.get(verb, verb) or _MORE.search(rest):
        return ""
    negated = bool(short["not"] or short["cannot"])
    if short["turn"] or short["also"]:
        turned = (short["turn"] or "").lower() in ("nor", "neither")
        negated = negated or turned
        also = (short["also"] or "").lower()
        if denied is None or denied != negated or (also and (also == "either") != negated):
            return ""
    other = (short["other"] or short["name"]).strip()
    if other.lower() in _PRONOUNS:
        other = name
    first = own if own != "cannot" else "can"
    return f"{other} {first} {'not ' if negated else ''}{rest}."


def _done(before: str, mentioned: tuple[Item, ...]) -> tuple[str, str, bool | None, str] | None:
    """Return the same of "Aspirin relieves pain", as "does relieve pain"."""
    item = next((item for item in mentioned if item.ids("drug", "class")), None)
    found = _DOES.fullmatch(before.strip(), item.end) if item and not item.start else None
    if not (item and found) or found["verb"].lower() in _NO_ACTS:
        return None
    return before[: item.end], "does", False, f"{without_s(found['verb'].lower())} {found['rest']}"


def _asked(before: str, mentioned: tuple[Item, ...]) -> tuple[str, str, bool | None, str] | None:
    """Return whom a question is about, its verb and what is asked: "Is ketamine an opioid?"."""
    found = _ASKED.fullmatch(before.strip())
    if not found:
        return None
    start = found.start("name")
    end = next((item.end for item in mentioned if item.start == start and item.ids("drug", "class")), 0)
    if found["name"].lower() in ("it", "they"):
        end = found.end("name")
    rest = before[end : found.end("rest")].strip() if end else ""
    return (before[start:end], found["verb"].lower(), None, rest) if rest else None


def _claimed(before: str, mentioned: tuple[Item, ...]) -> tuple[str, str, bool | None, str] | None:
    """Return the same of what a sentence says, or says that somebody says; the third tells whether it is denied."""
    before = before.strip()
    for item in mentioned:
        if not item.ids("drug", "class"):
            continue
        if item.start and not _THAT.search(before[: item.start]):
            return None
        found = _SAID.fullmatch(before, item.end)
        if not found:
            return None
        verb = found["verb"].lower().replace("’", "'")
        denied = bool(found["not"]) or verb not in _VERBS.split("|")
        return before[item.start : item.end], verb, denied, found["rest"].strip()
    return None
