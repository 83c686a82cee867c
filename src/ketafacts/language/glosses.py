"""Brackets behind a noun that say it again: "hypertension (high blood pressure)", "ibuprofen (Advil, Motrin)"."""

from collections.abc import Sequence

from ketafacts.knowledge.model import Reading
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word


def bracketed(items: Sequence[Item], at: int) -> int:
    """Return the place behind the bracket that opens before the item at ``at``; ``at`` where none does or ends."""
    if at >= len(items) or "(" not in items[at].gap or ")" in items[at].gap.split("(")[-1]:
        return at
    for end in range(at + 1, min(at + 8, len(items) + 1)):
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
        named, end = other_names(items, at)
        before = items[at - 1].ids("drug")
        if named and before and len({one.id for one in (*before, *named)}) == 1:
            again.update(range(items[at].start, items[end - 1].end))
    if not again:
        return said
    kept = [word for word in said if word.start not in again]
    return [word._replace(gap=word.gap.replace(")", "") or " ") if ")" in word.gap else word for word in kept]


def other_names(items: Sequence[Item], at: int) -> tuple[list[Reading], int]:
    """Return the drugs named in a bracket that holds nothing else ("Advil, Motrin"), and the place behind it."""
    end = bracketed(items, at)
    named: list[Reading] = []
    for item in items[at:end]:
        drugs = item.ids("drug")
        if len({one.id for one in drugs}) == 1:
            named.append(drugs[0])
        elif item.tag not in ("and", "or") or not named:
            return [], at
    return named, end
