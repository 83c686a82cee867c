"""Texts that whatever a pattern fits must hold, in their order: looking for them costs far less than the pattern.

Of "(?:is|was) made in ([a-z]+) by" those are "is made in " or "was made in ", and then " by".
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

Factor = frozenset[str]  # texts, of which one must be there
_PIECE = re.compile(
    r"\\.|\[\^?[^\]]*\]|\(\?(?:[:=!]|<[=!])|[()|^$.]|[?*+]\??|\{\d+(?:,\d*)?\}\??|[^\\\[\]()|^$.?*+{}]+"
)
_EMPTY, _SPACE = frozenset([""]), frozenset([" "])
_MOST_JOINED = 16  # texts that some words and choices come to, before they are looked for apart
_MOST_CHOICES, _MOST_COMPARED = 400, 40


class _Part(NamedTuple):
    """What a part of a pattern fits: just the texts ``whole``, or, without those, what holds all of ``needs``.

    ``spaced`` says that what it fits, if that is anything, ends with a space.
    """

    whole: Factor | None
    needs: tuple[Factor, ...] = ()
    spaced: bool = False


_NO_WIDTH, _ANYTHING = _Part(_EMPTY), _Part(None)


def bared(text: str) -> str:
    """Return a text as ``factors`` are looked for in it: marks are words of their own, and one says where it begins."""
    if "," in text:
        text = text.replace(",", " ,")
    return f"^ {text.replace(';', ' ;')}" if ";" in text else f"^ {text}"


def factors(pattern: str) -> tuple[Factor, ...]:
    """Return what the bared text must hold for a pattern of whole words to be found in it, in the order it stands.

    One may begin with the space that the one before it ends with.
    """
    begins = not pattern.startswith(",") and "^" not in pattern.replace("[^", "")
    part = _choice(tuple(_PIECE.findall(f"(?:{' ' if begins else ''}{pattern} )")))
    needs = part.needs if part.whole is None else tuple(_least(part.whole))
    return tuple(frozenset([text.replace(",", " ,").replace(";", " ;") for text in texts]) for texts in needs)


@lru_cache(maxsize=2000)  # long choices come again in many patterns
def _choice(pieces: tuple[str, ...]) -> _Part:
    """Return what a group is, brackets and all."""
    if pieces[0] not in ("(", "(?:"):
        return _NO_WIDTH  # it looks ahead or behind
    depth, start, parts = 0, 1, list[_Part]()
    for at, piece in enumerate(pieces):
        if piece[0] == "(":
            depth += 1
        elif piece == ")":
            depth -= 1
        if (piece == "|" and depth == 1) or (piece == ")" and not depth):
            parts.append(_sequence(pieces[start:at]))
            start = at + 1
    if len(parts) == 1:
        return parts[0]
    wholes = [part.whole for part in parts if part.whole is not None]
    if len(wholes) == len(parts) and len(together := frozenset[str]().union(*wholes)) <= _MOST_CHOICES:
        return _Part(together)
    needs = [
        max(tuple(_least(part.whole)) if part.whole is not None else part.needs, key=_worth, default=None)
        for part in parts
    ]
    told = [one for one in needs if one]
    one_of = frozenset[str]().union(*told) if len(told) == len(needs) else frozenset[str]()
    spaced = all(part.spaced if part.whole is None else _is_spaced(part.whole) for part in parts)
    return _Part(None, tuple(_least(one_of)) if len(one_of) <= _MOST_CHOICES else (), spaced)


def _sequence(pieces: tuple[str, ...]) -> _Part:
    joined, needs, is_whole = _EMPTY, list[Factor](), True
    for part in _parts(pieces):
        if part.whole is not None and _may_join(len(joined), len(part.whole)):
            joined = frozenset([before + after for before in joined for after in part.whole])
            continue
        is_whole = False
        needs += [*_least(joined), *part.needs]
        behind = _SPACE if part.spaced and _is_spaced(joined) else _EMPTY
        joined = behind if part.whole is None else part.whole
    return _Part(joined) if is_whole else _Part(None, (*needs, *_least(joined)), _is_spaced(joined))


def _is_spaced(texts: Factor) -> bool:
    return all(text.endswith(" ") for text in texts)


def _may_join(some: int, others: int) -> bool:
    return some * others <= (_MOST_CHOICES if 1 in (some, others) else _MOST_JOINED)


def _parts(pieces: tuple[str, ...]) -> Iterable[_Part]:
    """Yield the parts of a sequence, each with how often it may come."""
    at = 0
    while at < len(pieces):
        piece, end = pieces[at], at + 1
        if piece[0] == "(":
            depth = 1
            while depth:
                depth += (pieces[end][0] == "(") - (pieces[end] == ")")
                end += 1
        often = pieces[end] if end < len(pieces) and pieces[end][0] in "?*+{" else ""
        if piece[0] == "(":
            part = _choice(pieces[at:end])
        elif piece in ("^", "$"):
            part = _Part(frozenset(["^ "])) if piece == "^" else _NO_WIDTH
        elif piece[0] == "[":
            plain = piece[1:-1]
            part = _Part(frozenset(plain)) if plain.isalpha() else _ANYTHING
        elif piece[0] == "\\":
            part = _ANYTHING if piece[1:].isalnum() else _Part(frozenset([piece[1:]]))
            part = _NO_WIDTH if piece in ("\\b", "\\B") else part
        elif piece == ".":
            part = _ANYTHING
        else:
            if often and len(piece) > 1:
                yield _Part(frozenset([piece[:-1]]))  # only the last letter may come otherwise
            part = _Part(frozenset([piece[-1] if often else piece]))
        yield _repeated(part, often) if often else part
        at = end + bool(often)


def _repeated(part: _Part, often: str) -> _Part:
    if often[0] == "?":
        return _Part(None, (), part.spaced) if part.whole is None else _Part(part.whole | _EMPTY)
    spaced = part.spaced if part.whole is None else _is_spaced(part.whole)
    if often[0] == "*" or often.startswith("{0"):
        return _Part(None, (), spaced)
    return _Part(None, part.needs if part.whole is None else tuple(_least(part.whole)), spaced)


def _least(texts: Factor) -> list[Factor]:
    """Return texts, of which one must be there, without those that hold another; nothing where they tell nothing."""
    if not texts or not all(text.strip(" ^,;") for text in texts):
        return []
    if len(texts) > _MOST_COMPARED:
        return [texts]
    return [frozenset([text for text in texts if not any(other != text and other in text for other in texts)])]


def _worth(factor: Factor) -> tuple[int, int]:
    return min(map(len, factor)), -len(factor)
