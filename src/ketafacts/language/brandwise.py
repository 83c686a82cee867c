"""What is said of a drug as a brand of it, said of the brand: "bupropion is approved for A and, as Zyban, for B"."""

from collections.abc import Sequence

from ketafacts.language.cutting import behind, started
from ketafacts.language.lexicon import calledby
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word, words


def said_of_brands(said: list[Word], items: Sequence[Item]) -> list[list[Word]]:
    """Return the sentences that a sentence comes to, each with the brand or the drug as its subject.

    There are none where it names no such brand, or says more than what each is for.
    """
    keys = [word.key for word in said]
    if calledby.AS_BRAND_FIRST.isdisjoint(keys):
        return []
    drug = next((item for item in items if item.ids("drug") and not any(one.is_brand for one in item.readings)), None)
    branded = _branded(said, keys, items, {one.id for one in drug.ids("drug")}) if drug else {}
    if drug is None or not branded:
        return []
    at = {word.start: place for place, word in enumerate(said)}
    first = at.get(drug.start, -1)
    last = max((place for place, word in enumerate(said) if word.end <= drug.end), default=-1)
    lead = next((end for begin, end in branded.items() if begin == 0 and end == first), 0)
    if first != lead or last < first:
        return []
    rest = last + 1
    if rest in branded:  # "Bupropion, as Zyban, is approved …"
        lead = rest = branded[rest]
    if not lead:
        return _of_uses(said, started(said[first : last + 1]), rest, branded)
    return [] if any(begin >= rest for begin in branded) else [behind(started(said[lead - 1 : lead]), said[rest:])]


def _of_uses(said: list[Word], subject: list[Word], rest: int, branded: dict[int, int]) -> list[list[Word]]:
    """Return what is said of each use of a drug, with the brand that is for it."""
    begin = next((place for place in range(rest, len(said)) if said[place].key == "for" or place in branded), 0)
    told = said[rest:begin]
    if not told:
        return []
    if told[-1].key in calledby.NAMING:
        told = [*told[:-1], words("used")[0]._replace(start=told[-1].start, end=told[-1].end, gap=" ")]
    found = []
    for segment, brand in _segments(said, begin, branded):
        if not segment or segment[0].key != "for":
            return []
        found.append([*behind(started([brand]) if brand else subject, told), *behind([], segment)])
    return found


def _branded(said: list[Word], keys: list[str], items: Sequence[Item], drugs: set[str]) -> dict[int, int]:
    """Return where "as Zyban" and "under the brand name Zyban" begin, and the place behind: brands of ``drugs``."""
    at = {word.start: place for place, word in enumerate(said)}
    found: dict[int, int] = {}
    for item in items:
        if not any(one.is_brand and one.id in drugs for one in item.ids("drug")) or len(item.words) > 1:
            continue
        end = at.get(item.start, -1)
        for lead in calledby.AS_BRAND:
            if end >= len(lead) and keys[end - len(lead) : end] == lead:
                found[end - len(lead)] = end + 1
                break
    return found


def _segments(said: list[Word], begin: int, branded: dict[int, int]) -> list[tuple[list[Word], Word | None]]:
    """Return what each thing is for, "for B", with the brand of which it is said."""
    found: list[tuple[list[Word], Word | None]] = [([], None)]
    place = begin
    while place < len(said):
        word, following = said[place], place + 1
        opens = following < len(said) and (said[following].key == "for" or following in branded)
        if place in branded:
            found[-1] = (found[-1][0], said[branded[place] - 1])
            place = branded[place]
        elif word.key in ("and", "but") and opens:
            found.append(([], None))
            place += 1
        else:
            found[-1][0].append(word)
            place += 1
    return found
