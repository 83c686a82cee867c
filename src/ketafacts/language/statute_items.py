"""A sentence's items with the ways to name a law's list made alike: "US Schedule V" is "Schedule V in the US"."""

from dataclasses import replace

from ketafacts.language import lexicon
from ketafacts.language.lexicon import statutes
from ketafacts.language.mentions import Item

_KINDS = frozenset({"schedule", "class", "anlage"})
_LISTS = frozenset({*"abc123456789", "i", "ii", "iii", "iv", "v"})
WORDS = _KINDS | {"enforcement", "federal", *lexicon.PLACES}
_LEVEL = ("at", "on")


def with_statutes(items: list[Item]) -> list[Item]:
    """Return the items with countries behind lists, owners of laws left out, and "the federal level" as the country."""
    return _without_its_law(_places_behind(_owned(_levels(_agency(items)))))


def _agency(items: list[Item]) -> list[Item]:
    """Read "the Drug Enforcement Administration" as "the DEA"."""
    for at in range(len(items) - 2):
        drug, *rest = items[at : at + 3]
        if drug.words[-1:] == ["drug"] and [item.key for item in rest] == ["enforcement", "administration"]:
            dea = replace(
                rest[0], key="dea", lemma="dea", words=["dea"], gap=drug.gap, start=drug.start, end=rest[1].end
            )
            return [*items[:at], dea, *items[at + 3 :]]
    return items


def _place(item: Item, code: str) -> Item:
    return replace(item, tag="place", value=code, lemma="", readings=(), inner=())


def _levels(items: list[Item]) -> list[Item]:
    """Read "at the federal level" as "in the US"."""
    found = list(items)
    for at in range(len(found) - 2):
        end = at + 1 + (found[at + 1].tag == "det")
        named = [item.key for item in found[end : end + 2]]
        if found[at].key in _LEVEL and named in (["federal", "level"], ["federal level"]):
            inside = replace(found[at], key="in", lemma="in", words=["in"], tag="")
            return [*found[:at], inside, _place(found[end], "US"), *_levels(found[end + len(named) :])]
    return found


def _owned(items: list[Item]) -> list[Item]:
    """Read "Germany's BtMG" as "BtMG", and "America's Schedule I" as "US Schedule I"."""
    found: list[Item] = []
    for item, following in zip(items, [*items[1:], None], strict=True):
        owner = statutes.OWNERS.get(item.key, "") if not item.readings else ""
        if owner and following and following.tag == "place":
            continue
        found.append(_place(item, owner) if owner and following and following.key in _KINDS else item)
    return found


def _places_behind(items: list[Item]) -> list[Item]:
    found: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        following = items[at + 1] if at + 1 < len(items) else None
        code = item.value if item.tag == "place" else statutes.OF_COUNTRIES.get(item.key, "")
        end = at + 3
        named = code and following and following.key in _KINDS and following.gap == " "
        if named and following and end <= len(items) and items[at + 2].key in _LISTS:
            while end < len(items) and items[end].key in statutes.HEADS and items[end].gap == " ":
                end += 1
            inside = Item("in", item.start, item.end, " ", lemma="in", words=["in"])
            first = replace(following, gap=item.gap)
            found += [first, *items[at + 2 : end], inside, _place(replace(item, gap=" "), code)]
            at = end
            continue
        found.append(item)
        at += 1
    return found


def _without_its_law(items: list[Item]) -> list[Item]:
    """Leave out "of its narcotics act" behind a list: whose it is has been said."""
    for at in range(2, len(items) - 2):
        if items[at].key not in ("of", "under") or items[at + 1].key not in ("its", "their"):
            continue
        end = at + 2
        while end < len(items) and items[end].key in statutes.OF_LAWS:
            end += 1
        if end < len(items) and items[end].key in statutes.LAWS and items[at - 2].key in _KINDS:
            return [*items[:at], *items[end + 1 :]]
    return items
