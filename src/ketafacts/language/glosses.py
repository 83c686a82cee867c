"""Brackets behind a noun that say it again: "hypertension (high blood pressure)", "ibuprofen (Advil, Motrin)"."""

from collections.abc import Sequence

from ketafacts.knowledge.model import Reading
from ketafacts.language.lexicon.listing import single_words
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word

_MOST_BRACKETED = 14


def bracketed(items: Sequence[Item], at: int) -> int:
    """Return the place behind the bracket that opens before the item at ``at``; ``at`` where none does or ends."""
    if at >= len(items) or "(" not in items[at].gap or ")" in items[at].gap.split("(")[-1]:
        return at
    for end in range(at + 1, min(at + _MOST_BRACKETED, len(items) + 1)):
        if end == len(items) or ")" in items[end].gap:
            return end
        if "(" in items[end].gap:
            return at
    return at


def said_again(items: Sequence[Item], at: int, found: Sequence[Reading], types: tuple[str, ...]) -> int:
    """Return the place behind a bracket that only names again what was read, or ``at``."""
    end = bracketed(items, at)
    words = [item for item in items[at:end] if item.tag not in ("det", "neutral")]
    if len(words) != 1:
        return at
    ids = {one.id for one in words[0].ids(*types)}
    return end if ids and not ids.isdisjoint(one.id for one in found) else at


def without_names_again(said: list[Word], items: list[Item]) -> list[Word]:
    """Return the words without brackets that only name again the drug before them: "Spravato (esketamine)".

    They are the words themselves where there is none.
    """
    again: set[int] = set()
    for at in range(1, len(items)):
        if "(" not in items[at].gap:
            continue
        named, end = other_names(items, at)
        before = items[at - 1].ids("drug")
        same = named and before and len({one.id for one in (*before, *named)}) == 1
        if not same:
            end = said_again(items, at, items[at - 1].ids(*_NOUNS), _NOUNS)
            end = end if end > at else _explained(items, at)
        if end > at:
            again.update(range(items[at].start, items[end - 1].end))
    if not again:
        return said
    kept = [word for word in said if word.start not in again]
    return [word._replace(gap=word.gap.replace(")", "") or " ") if ")" in word.gap else word for word in kept]


_NOUNS = ("class", "condition", "effect", "target")
# What narrows the use for a condition, or adds to it, and does not explain what the condition is.
_NARROWING = single_words(
    """
    not no but only except unless if when while in for with without also and or as by off label term short long line
    use uses treatment management therapy mild moderate severe adults children adult age years acute chronic based
    """
)


def _explained(items: Sequence[Item], at: int) -> int:
    """Return the place behind a bracket that tells what the condition before it is; ``at`` where it may do more."""
    end = bracketed(items, at)
    if end - at < _LEAST_TOLD or not items[at - 1].ids("condition"):
        return at
    said = [word for item in items[at:end] for word in item.words or [item.key]]
    if not _NARROWING.isdisjoint(said) or any(word[:1].isdigit() for word in said):
        return at
    return at if any(item.ids("drug", "class") for item in items[at:end]) else end


_LEAST_TOLD = 3


def other_names(items: Sequence[Item], at: int) -> tuple[list[Reading], int]:
    """Return the drugs named in a bracket that holds nothing else ("Advil, Motrin"), and the place behind it."""
    end = bracketed(items, at)
    named: list[Reading] = []
    begin = at
    while begin < end and _CALLING.issuperset(items[begin].words or [items[begin].key]):
        begin += 1  # "(also known as Advil)"
    for item in items[begin:end]:
        drugs = item.ids("drug")
        if len({one.id for one in drugs}) == 1:
            named.append(drugs[0])
        elif item.tag not in ("and", "or") or not named:
            return [], at
    return named, end


_CALLING = single_words(
    """
    also more better commonly widely often generally known as called sold marketed under the brand trade generic name
    names
    """
)
_SMALL = frozenset({"and", "of", "the", "for", "in", "with", "to", "a"})
_MOST_LETTERS = 7


def without_initials(said: list[Word]) -> list[Word]:
    """Return the words without initials that are put behind what they stand for: "deep vein thrombosis (DVT)".

    So with ", or DVT,". They are the words themselves where there is none.
    """
    gone: set[int] = set()
    for at in range(1, len(said)):
        gap = said[at].gap
        if "(" in gap:
            begin = end = at
        elif "," in gap and said[at].key == "or":
            begin, end = at, at + 1
        else:
            continue
        closing = ")" if begin == end else ","
        last = next((one for one in range(end + 1, min(end + 4, len(said))) if closing in said[one].gap), -1)
        last = len(said) if last < 0 and closing == ")" and end + 4 > len(said) else last
        texts = [word.text for word in said[end:last]]
        if all(word.text.islower() for word in said[:at]):
            texts = [text.upper() for text in texts]  # "… reuptake inhibitor (ssri)", all in small letters
        before = said[:at]
        if closing == ")" and 0 < last < len(said):
            before = [*before, said[last]]  # "non-steroidal anti-inflammatory (NSAID) drug"
        if last > 0 and (_are_initials(texts, said[:at]) or _are_initials(texts, before)):
            gone.update(range(begin, last))
    if not gone:
        return said
    kept: list[Word] = []
    for at, word in enumerate(said):
        if at not in gone:
            after = at > 0 and at - 1 in gone
            # What closes the initials goes with them; a comma behind the bracket stays.
            kept.append(word._replace(gap=_closed(word.gap)) if after else word)
    return kept


def _closed(gap: str) -> str:
    rest = gap.split(")", 1)[1] if ")" in gap else gap.replace(",", "", 1)
    return rest or " "


def _are_initials(texts: list[str], before: list[Word]) -> bool:
    """Return whether the texts are the first letters of the words before, in capitals."""
    letters = "".join(texts)
    letters = letters.removesuffix("s")
    plain = letters.isascii() and letters.isalnum()
    if not (1 < len(letters) <= _MOST_LETTERS and plain and letters == letters.upper()) or letters.isdigit():
        return False
    letters = letters.lower()
    at, inside = len(before) - 1, False
    for letter in reversed(letters):
        while at >= 0 and before[at].key[:1] != letter and before[at].key in _SMALL:
            at -= 1
        if at >= 0 and before[at].key[:1] == letter:
            at, inside = at - 1, False
        elif at >= 0 and not inside and letter in before[at].key:
            inside = True  # "nonsteroidal", of which both letters stand for a part
        else:
            return False
    return not inside
