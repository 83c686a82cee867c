"""Works out which words stand in any table of the grammar: see ``unheard``, which asks.

A table may hold words, phrases, or patterns: what a pattern may fit is spelled out word by word, so that "drugs?" is
"drug" and "drugs" and "inhibit(?:s|ed)" two words. What stands for any word ends there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules, walk_packages

import ketafacts.language
from ketafacts.knowledge.sieve import bits_of
from ketafacts.language.lexis_building import built, leaves

_PIECE = re.compile(
    r"\\.|\[\^?\]?[^\]]*\]|\(\?(?:[:=!]|<[=!]|P?<\w+>)|[()|^$.]|(?:[?*+]|\{\d+(?:,\d*)?\})\??|[^\W_]+|."
)
_BRACED = re.compile(r"\{[a-z_0-9]+\}")
_PATTERN = re.compile(r"[\\\[\]()|?*+]")
_PLAIN = re.compile(r"[^\W_]+")
_MOST_BEGUN = 3_000  # ways in which a word may have begun, before it is taken for any word
# A word that has begun, as far as it goes; None is one that may have begun in any way.
_Begun = set[str | None]
_NOT_BEGUN: _Begun = {""}


def bits() -> bytes:
    """Return the bits of a sieve of all words of the tables."""
    return bits_of(sorted(all_words()))


@cache
def all_words() -> frozenset[str]:
    """Return every word of the grammar's tables."""
    found = {word for phrase in built().known() for word in phrase.split()}
    for text in dict.fromkeys(_texts()):
        found |= words_of(text)
    return frozenset(word for word in found if word)


def words_of(text: str) -> set[str]:
    """Return the words of a phrase, or those that a pattern may fit."""
    text = _BRACED.sub("\n", text.lower())  # what stands for words of a table is in that table
    if not _PATTERN.search(text):
        return set(_PLAIN.findall(text))
    found: set[str] = set()
    _end(found, _read(tuple(_PIECE.findall(text)), {""}, found))
    return found


def _read(pieces: Sequence[str], begun: _Begun, found: set[str]) -> _Begun:
    """Note the words of a pattern, and return how the word at its end may begin."""
    if begun == _NOT_BEGUN:
        ends, words = _from_start(tuple(pieces))
        found |= words
        return set(ends)
    return _ends(pieces, begun, found)


@cache  # long choices come again in many patterns
def _from_start(pieces: tuple[str, ...]) -> tuple[frozenset[str | None], frozenset[str]]:
    """Return how a word may begin at the end of a pattern that begins with a word, and the words before it."""
    found: set[str] = set()
    return frozenset(_ends(pieces, _NOT_BEGUN, found)), frozenset(found)


def _ends(pieces: Sequence[str], begun: _Begun, found: set[str]) -> _Begun:
    ends: _Begun = set()
    for branch in _branches(pieces):
        ends |= _read_branch(branch, set(begun), found)
    return ends if len(ends) <= _MOST_BEGUN else {None}


def _branches(pieces: Sequence[str]) -> Iterator[Sequence[str]]:
    depth = start = 0
    for at, piece in enumerate(pieces):
        depth += (piece[0] == "(") - (piece == ")")
        if piece == "|" and not depth:
            yield pieces[start:at]
            start = at + 1
    yield pieces[start:]


def _read_branch(pieces: Sequence[str], begun: _Begun, found: set[str]) -> _Begun:
    at = 0
    while at < len(pieces):
        piece, behind = pieces[at], at + 1
        if len(piece) > 1 and piece.isalnum() and _repeats(pieces, behind):  # of "drugs?" the s
            begun = {None if one is None else one + piece[:-1] for one in begun}
            piece = piece[-1]
        if piece[0] == "(":
            behind = _closing(pieces, at) + 1
            inner = pieces[at + 1 : behind - 1]
            if piece[:2] == "(?" and piece != "(?:" and piece[2] in "=!<" and piece[-1] in "=!":
                _end(found, _read(inner, {""}, found))  # it looks ahead or behind
                after = begun
            else:
                after = _read(inner, begun, found)
        elif piece.isalnum():
            after = {None if one is None else one + piece for one in begun}
        elif piece[0] == "[" and len(piece) < 5 and piece[1:-1].isalpha():
            after = {None if one is None else one + letter for one in begun for letter in piece[1:-1]}
        elif piece[0] == "[" or piece in (".", r"\w", r"\S", r"\d") or (piece[0] == "\\" and piece[1:].isdigit()):
            after = {None}
        elif piece in (r"\b", "^", "$"):
            after = begun
        else:
            _end(found, begun)
            after = {""}
        if _repeats(pieces, behind):
            after = after | begun if pieces[behind][0] in "?*" else after
            behind += 1
        begun, at = after, behind
    return begun


def _repeats(pieces: Sequence[str], at: int) -> bool:
    return at < len(pieces) and pieces[at][0] in "?*+{" and pieces[at] != "{"


def _closing(pieces: Sequence[str], at: int) -> int:
    depth = 0
    for place in range(at, len(pieces)):
        depth += (pieces[place][0] == "(") - (pieces[place] == ")")
        if not depth:
            return place
    return len(pieces)


def _end(found: set[str], begun: _Begun) -> None:
    found.update(one for one in begun if one)


def _texts() -> Iterator[str]:
    """Yield every text in the tables of the grammar, however deep it lies."""
    waiting: list[object] = []
    for module in _modules():
        waiting += [table for name, table in vars(import_module(module)).items() if not name.startswith("__")]
    for leaf in leaves(waiting):
        if isinstance(leaf, str):
            yield leaf
        elif isinstance(leaf, re.Pattern):
            yield leaf.pattern


def _modules() -> Iterable[str]:
    path, prefix = ketafacts.language.__path__, "ketafacts.language."
    yield from (one.name for one in iter_modules(path, prefix) if not one.name.endswith("_building"))
    lexicon = import_module(f"{prefix}lexicon")
    yield from (one.name for one in walk_packages(lexicon.__path__, f"{prefix}lexicon."))
