"""Names that are not recorded as a whole, read from parts that are: "oxycodone ER", "codeine phosphate; ibuprofen".

Two readings and no others:

- one recorded drug name with words that do not change which drug it is (``nameparts``): a salt, form, route, strength;
  or written the other way round ("phosphate, sodium"), or, of a biological medicine, with the FDA's four letters;
- a list of such names, joined as the ingredients of a product are.

Every word must be accounted for; a word that is left over leaves the name unknown. Street names and one- or two-letter
abbreviations are no parts, and classes are none: they are read only where they stand alone ("acid drops" are no LSD).
"""

import re
from collections.abc import Callable
from itertools import permutations
from typing import NamedTuple

from ketafacts.knowledge.model import Name
from ketafacts.knowledge.nameparts import (
    APO_OF,
    BIOLOGICAL_ENDINGS,
    BIOLOGICAL_WORDS,
    EAST_BEFORE,
    EAST_BEHIND,
    ELEMENTS,
    FOREIGN_FORMS,
    FOREIGN_JOINTS,
    FOREIGN_SALTS,
    FORMS,
    GROUP_NAMES,
    GROUPS,
    JOINED_SALTS,
    JOINTS,
    LEAST_BARE_STRENGTH,
    LONGEST_PHRASE,
    MAKERS,
    MEANINGFUL_SUFFIXES,
    ORIGINS,
    PHRASES,
    PLACES,
    SALTS,
    UNITS,
)
from ketafacts.knowledge.naming import fold, singular
from ketafacts.knowledge.values import NO_PLURAL, ONLY_ASKED

MAX_WORDS = 60
MAX_INGREDIENTS = 16
LEAST_LETTERS = 3
_NO_PARTS = ("street", "verb", ONLY_ASKED)

_WORDS = "|".join(JOINTS)
# Also ", and", as the last of several is joined.
_JOINT = re.compile(rf"\s*[;,/+&]\s*(?:(?:and|with)\s+)?|\s+(?:{_WORDS}|[-–—])\s+|\s+w/\s*", re.IGNORECASE)
_BETWEEN_INGREDIENTS = re.compile(r"\s*;\s*|\s+/\s+")
# These join the ingredients of a product; a comma, "and" or "with" may also stand between two drugs.
_JOINS_INGREDIENTS = re.compile(r"[;/+]|\bin\b", re.IGNORECASE)
_ISOTOPE = re.compile(rf"(?<![\w-])({'|'.join(ELEMENTS)})[ -]?(\d{{1,3}}m?)(?!\w)", re.IGNORECASE)
_SUFFIX = re.compile(r"(?<=[\w)])\s?-\s?([A-Za-z]{4})\s*$")
_NUMBER = r"\d+(?:[.,]\d+)*"
_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_AMOUNT = rf"{_NUMBER}\s?(?:mg|mcg)?"
# "10 mg/5 ml", "25 mcg/h": the first unit says enough.
_CONCENTRATION = re.compile(
    rf"(?<=[\s\d])({_UNIT})\s?/\s?(?:{_NUMBER}\s?)?(?:m?l|cc|g|hr?|hour|actuation|dose)\b", re.IGNORECASE
)
# "5/325", "8 mg-2 mg": one strength for each of several ingredients.
_STRENGTHS = re.compile(rf"(?<![\w.-]){_AMOUNT}(?:\s?[/-]\s?{_AMOUNT})+(?![\w.%-])", re.IGNORECASE)
# How labels and lists print a name: "Ultram(R)", but not "(R)-methadone"; "Protonix I.V."; "abacavir (as sulfate)".
_MARK = re.compile(r"(?<=\w)\s?\((?:R|TM)\)(?!-)")
_DOTTED = re.compile(r"\b([IPS])\.\s?([CMOV])\.")
_AS_SALT = re.compile(r"\(\s*as\s+", re.IGNORECASE)
# "chlorhydrate d'oxycodone"; "codeína e paracetamol".
_ELIDED = re.compile(r"(?<=\w )d['’](?=\w)")
_FOREIGN_JOINT = re.compile(rf"\s+(?:{'|'.join(FOREIGN_JOINTS)})\s+", re.IGNORECASE)
_OR = re.compile(r"\s+or\s+", re.IGNORECASE)
# "MDA-19" is the code of another substance, not 19 mg of MDA; apomorphine is none of a maker Apo; in front, "Dr" and
# "Mr" are titles and no kind of release, but of the maker Dr. Reddy's.
_OF_ONE_PIECE = re.compile(
    rf"\s*(?:[A-Z]{{2,5}}-\d+[A-Za-z]?\s*\Z|(?i:apo\W*(?:{'|'.join(APO_OF)})|[dm]r(?:\.\s*|\s+)(?!\s*reddy)))"
)
# Behind the brand of a painkiller these are milligrams of codeine in Canada ("Triatec-30"), and no strength of what is
# called so elsewhere.
_OF_CODEINE = re.compile(r"\s*[A-Za-z]{3,}-(?:8|15|30|60)\s*")
# "8-carboxy-THC", "6'-GNTI": the number says where a group sits, and is no strength; "12-hour" is one.
_PLACED = re.compile(r"(?<![\w.,/'′’-])(\d+)['′’]*-(?=([A-Za-z]+))")
_MOST_TURNED = 4
_BESIDE = SALTS | FORMS | ORIGINS | MAKERS | FOREIGN_SALTS | FOREIGN_FORMS | frozenset(EAST_BEHIND)
_JOINED_SALT = re.compile(rf"(?<=[a-z]{{4}})(?:{'|'.join(JOINED_SALTS)})(?= |$)")
_EAST = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"  # kana, Chinese characters, hangul
_EAST_BESIDE = re.compile(
    rf"^(?:{'|'.join(EAST_BEFORE)})(?=[{_EAST}]{{2}})|(?<=[{_EAST}]{{2}})(?:{'|'.join(EAST_BEHIND)})+$"
)
_FULL_GROUP = re.compile(rf"(\d) ({'|'.join(GROUPS)})(?= )")
_SHORT_GROUP = re.compile(rf"(\d) ?({'|'.join(sorted(GROUPS.values(), key=len, reverse=True))})(?= )")
_FULL_PLACE = re.compile(rf"\b({'|'.join(PLACES)}) ?(?=(?:{'|'.join(GROUPS)}))")
_SHORT_PLACE = re.compile(rf"\b([{''.join(PLACES.values())}]) (?=(?:{'|'.join(GROUPS)}))")
# The acyl groups that names of fentanyls write with and without their ending: "butyrfentanyl", "butyrylfentanyl".
_ACYL = re.compile(r"(butyr|valer)(yl)?(?= ?fentanyl)")
_SHORT_ALPHA = re.compile(r"\ba (?=[a-z]{3,5}$)")
_LOCANT = r"(?:\d+|n|alpha|beta)"
_GROUP_NAME = rf"(?:di|tri)?(?:{'|'.join(sorted(GROUP_NAMES, key=len, reverse=True))})"
_PLACED_GROUP = re.compile(rf"({_LOCANT}(?: {_LOCANT})*) ({_GROUP_NAME}) ?")
_LEAST_PARENT, _MOST_GROUPS = 5, 3
_GROUP_OF = {short: full for full, short in GROUPS.items()}
_PLACE_OF = {short: full for full, short in PLACES.items()}
_DIGITS_UNIT = re.compile(r"(\d+)([a-z%]+)")

Lookup = Callable[[str], list[Name]]
"""The names of drugs and classes under a folded key."""


class Composition(NamedTuple):
    """The recorded names that stand for each part of what was asked.

    ``has_several_strengths`` says that strengths of several ingredients stood beside them; ``is_product``, of several
    parts, that they were joined, measured or shaped as the ingredients of one product.
    """

    parts: tuple[tuple[Name, ...], ...]
    has_several_strengths: bool
    is_product: bool = True


def respelt(key: str) -> list[str]:
    """Return the other keys of a chemical name, its groups in full or for short.

    >>> respelt("4f alpha php")
    ['4 fluoro alpha php']
    >>> respelt("para fluorofentanyl")
    ['p fluorofentanyl']
    >>> respelt("4 chloroisobutyrfentanyl")
    ['4 chloroisobutyrylfentanyl']
    """
    found = (
        _SHORT_GROUP.sub(lambda match: f"{match[1]} {_GROUP_OF[match[2]]}", key),
        _FULL_GROUP.sub(lambda match: match[1] + GROUPS[match[2]], key),
        _FULL_PLACE.sub(lambda match: PLACES[match[1]] + " ", key),
        _SHORT_PLACE.sub(lambda match: _PLACE_OF[match[1]] + " ", key),
        _SHORT_ALPHA.sub("alpha ", key),
        _ACYL.sub(lambda match: match[1] + ("" if match[2] else "yl"), key),
    )
    return [other for other in dict.fromkeys((*found, *_reordered(key))) if other != key]


def _reordered(key: str) -> list[str]:
    """Return the keys of a chemical name with its groups in every other order.

    >>> _reordered("4 bromo 2 5 dimethoxyamphetamine")
    ['2 5 dimethoxy 4 bromoamphetamine']
    """
    groups, end = [], 0
    while match := _PLACED_GROUP.match(key, end):
        groups.append(f"{match[1]} {match[2]}")
        end = match.end()
    parent = key[end:]
    if not 1 < len(groups) <= _MOST_GROUPS or len(parent) < _LEAST_PARENT or not parent.isalpha():
        return []
    return [" ".join(order) + parent for order in permutations(groups)][1:]


def compose(query: str, lookup: Lookup) -> Composition | None:
    """Return the parts of ``query``, each word accounted for; ``None`` when any is left over."""
    if _OF_ONE_PIECE.match(query):
        return None
    found = _compose(query, lookup)
    if found and _OF_CODEINE.fullmatch(query) and all(name.kind == "brand" for part in found.parts for name in part):
        return None
    return found if found and _locants_are_named(query, found) else None


def _locants_are_named(query: str, found: Composition) -> bool:
    """Return whether each number that says where a group sits is in a name that was found."""
    places = [place for place, word in _PLACED.findall(query) if not _is_beside([place, word.lower()])]
    if not places:
        return True
    told = {word for names in found.parts for name in names for word in fold(f"{name.name} {name.subject}").split(" ")}
    return told.issuperset(places)  # "5'-GNTI" is 5'-guanidinonaltrindole, and "6'-GNTI" is not


def _compose(query: str, lookup: Lookup) -> Composition | None:
    text = _CONCENTRATION.sub(r"\1", _AS_SALT.sub("(", _DOTTED.sub(r"\1\2", _MARK.sub(" ", query))))
    text = _ELIDED.sub("de ", text)
    several = _STRENGTHS.search(text) is not None
    text = _STRENGTHS.sub(" ", text)
    if len(fold(text.replace(";", " ")).split()) > MAX_WORDS:
        return None
    whole = _one(text, lookup) or _turned(text, lookup) or _radioactive(text, lookup) or _either(text, lookup)
    if whole:
        return Composition((whole,), several)
    ingredients = [piece for piece in _BETWEEN_INGREDIENTS.split(text) if piece.strip()]
    if len(ingredients) > 1:
        # Each may have a comma of its own: "estrogens, conjugated / medroxyprogesterone".
        named = [_one(piece, lookup) or _turned(piece, lookup) for piece in ingredients]
        if all(named) and len(named) <= MAX_INGREDIENTS:
            return Composition(tuple(named), several)
    pieces = [piece for piece in _JOINT.split(text) if piece.strip()]
    parts = _listed(pieces, lookup)
    if not parts and _FOREIGN_JOINT.search(text):
        pieces = [part for piece in pieces for part in _FOREIGN_JOINT.split(piece) if part.strip()]
        parts = _listed(pieces, lookup)
    hyphened = len(parts) > len(pieces)
    return Composition(parts, several, several or hyphened or _names_product(text)) if parts else None


def _names_product(text: str) -> bool:
    """Return whether a list is joined by a sign of one product, or has a strength or a form in it."""
    if any(_JOINS_INGREDIENTS.search(joint[0]) for joint in _JOINT.finditer(text)):
        return True
    words = [piece for word in fold(text).split(" ") for piece in _split_unit(word)]
    return any(word in FORMS or word in UNITS for word in words)


def _listed(pieces: list[str], lookup: Lookup) -> tuple[tuple[Name, ...], ...]:
    """Read each piece as one drug, or as several joined by hyphens, or as words that belong to a piece beside it."""
    found: list[tuple[Name, ...]] = []
    for piece in pieces:
        key = fold(piece)
        part = _one(piece, lookup)
        if part:
            found.append(part)
        elif "-" in piece and (hyphened := _hyphened(piece, lookup)):
            found += hyphened
        elif not _is_beside(key.split()):
            return ()
    return tuple(found) if len(found) <= MAX_INGREDIENTS else ()


def _hyphened(piece: str, lookup: Lookup) -> list[tuple[Name, ...]]:
    parts = [_single(fold(one), lookup) for one in piece.split("-")]
    return [part for part in parts if part] if all(parts) and len(parts) > 1 else []


def _one(text: str, lookup: Lookup) -> tuple[Name, ...]:
    """Read a text as one name, without the FDA's four letters where it is a biological medicine's."""
    found = _single(fold(text), lookup)
    suffix = None if found else _SUFFIX.search(text)
    if suffix is None or suffix[1].lower() in MEANINGFUL_SUFFIXES or not (suffix[1].islower() or text.isupper()):
        return found
    key = fold(text[: suffix.start()])
    biological = any(word in BIOLOGICAL_WORDS or word.endswith(BIOLOGICAL_ENDINGS) for word in key.split(" "))
    return _single(key, lookup) if biological else ()


def _radioactive(text: str, lookup: Lookup) -> tuple[Name, ...]:
    """Read "technetium Tc-99m sestamibi" as "technetium (99mTc) sestamibi"."""
    written = _ISOTOPE.sub(r"\2\1", text)
    return _single(fold(written), lookup) if written != text else ()


def _either(text: str, lookup: Lookup) -> tuple[Name, ...]:
    """Read "codeine phosphate or codeine sulfate", two names of one drug, as that drug."""
    pieces = _OR.split(text)
    if not 1 < len(pieces) <= _MOST_TURNED:
        return ()
    named = [_one(piece, lookup) for piece in pieces]
    meant = {frozenset(name.subject for name in names) for names in named}
    return named[0] if len(meant) == 1 else ()


def _turned(text: str, lookup: Lookup) -> tuple[Name, ...]:
    """Read what an index puts first where it belongs: "sodium phosphate, monobasic", "insulin, regular, human"."""
    pieces = [fold(piece) for piece in text.split(",")]
    if not 1 < len(pieces) <= _MOST_TURNED or not all(pieces):
        return ()
    orders = ([*pieces[::-1]], [*pieces[1:], pieces[0]], [pieces[-1], *pieces[:-1]])
    for key in (" ".join(order) for order in orders):
        names = _names(key, lookup)
        if any(fold(name.name) == key for name in names):  # not "one, oxycod"
            return tuple(names)
    return ()


def _single(key: str, lookup: Lookup) -> tuple[Name, ...]:
    """Read a folded text as one recorded name with words beside it, the longest name that leaves only such words."""
    words = key.split(" ")  # not split(): it would take control characters for spaces
    for length in range(len(words), 0, -1):
        parts: list[tuple[Name, ...]] = []
        for start in range(len(words) - length + 1):
            beside = [words[:start], words[start + length :]]
            if all(_is_beside(rest) for rest in beside):
                names = _names(" ".join(words[start : start + length]), lookup)
                if names:
                    parts.append(tuple(names))
        if parts:
            # "Calcium carbonate" may be calcium or a carbonate: one reading, or none.
            meanings = {frozenset(name.subject for name in part) for part in parts}
            return parts[0] if len(meanings) == 1 else ()
    parted = _JOINED_SALT.sub(r" \g<0>", key)
    return _single(parted, lookup) if parted != key else _eastern(key, lookup)


def _eastern(key: str, lookup: Lookup) -> tuple[Name, ...]:
    """Read a name in Chinese, Japanese or Korean without the acid and the form that are written onto it."""
    bare = _EAST_BESIDE.sub("", key)
    return tuple(_drugs_of(lookup(bare))) if bare != key else ()


def _names(key: str, lookup: Lookup) -> list[Name]:
    if len(key) < LEAST_LETTERS or key.isdigit():
        return []
    names = lookup(key)
    if not names and (one := singular(key)):
        names = [name for name in lookup(one) if name.kind not in NO_PLURAL]
    return _drugs_of(names)


def _drugs_of(names: list[Name]) -> list[Name]:
    # Classes and street names are read only where they stand alone; of a name of several things all are kept.
    return [] if any(name.type != "drug" or name.kind in _NO_PARTS for name in names) else names


def _is_beside(words: list[str]) -> bool:
    """Return whether all words are such as may stand beside a name."""
    rest = [piece for word in words for piece in _split_unit(word)]
    at = 0
    while at < len(rest):
        taken = _phrase(rest, at) or _strength(rest, at) or int(rest[at] in _BESIDE) or _purpose(rest, at)
        if not taken:
            return False
        at += taken
    return True


def _phrase(words: list[str], at: int) -> int:
    """Return how many words from ``at`` on make a phrase that may stand beside a name."""
    lengths = range(LONGEST_PHRASE, 1, -1)
    return next((length for length in lengths if " ".join(words[at : at + length]) in PHRASES), 0)


def _purpose(words: list[str], at: int) -> int:
    """Return how many words from ``at`` on say what a form is for: "for solution", "for subcutaneous use"."""
    if words[at] != "for" or at + 1 == len(words):
        return 0
    form = _phrase(words, at + 1) or int(words[at + 1] in FORMS)
    end = at + 1 + form
    return end + (words[end : end + 1] == ["use"]) - at if form else 0


def _strength(words: list[str], at: int) -> int:
    """Return how many words from ``at`` on are a number with its unit, or a number that can only be a strength."""
    end = at
    while end < len(words) and words[end].isascii() and words[end].isdigit():
        end += 1  # 0.5 and 1,000 fold to two numbers
    if end > at and end < len(words) and words[end] in UNITS:
        return end + 1 - at
    alone = end - at == 1 and not any(word.isdigit() for word in (*words[:at], *words[end:]))
    return 1 if alone and int(words[at]) >= LEAST_BARE_STRENGTH else 0


def _split_unit(word: str) -> tuple[str, ...]:
    found = _DIGITS_UNIT.fullmatch(word)
    return (found[1], found[2]) if found and found[2] in UNITS else (word,)
