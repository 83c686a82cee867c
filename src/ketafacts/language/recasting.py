"""A question said otherwise: in plainer words, in another order, as the claim that it asks about."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ketafacts.language.lexicon import askforms, everyday, harmasked, typed, typed_more
from ketafacts.language.lexicon.askedaloud import ASKED_ALOUD
from ketafacts.language.lexicon.askedbyslots import ASKED_BY_SLOTS
from ketafacts.language.lexicon.askedfreely import ASKED_FREELY
from ketafacts.language.lexicon.askedotherwise import ASKED_OTHERWISE
from ketafacts.language.lexicon.askedplainly import ASKED_PLAINLY
from ketafacts.language.lexicon.askedwidely import ASKED_WIDELY, PLAIN_WORDS
from ketafacts.language.lexicon.framed import FRAMED
from ketafacts.language.lexicon.listing import with_macros
from ketafacts.language.lexicon.openly import OPENLY
from ketafacts.language.lexicon.pairsasked import PAIRS_ASKED
from ketafacts.language.lexicon.recasts import MACROS, PLAINER, RECASTS
from ketafacts.language.lexicon.shells import SHELLS
from ketafacts.language.mentions import expanded
from ketafacts.language.text import Word

# A pattern of a whole question, with the words it cannot do without, and how else it is put.
_Recast = tuple[frozenset[str], str, str]
_LONGEST = 30  # words: longer questions are not tried in other words
_MOST_SHELLS = 6  # "strictly speaking, would you say my nurse is right that …" has three


def recast(said: list[Word]) -> Iterator[str]:
    """Yield other wordings of a question's words, the plainest first."""
    if not 1 < len(said) <= _LONGEST:
        return
    text = _as_text(said)
    plain = _plainly(text)
    if plain.replace(",", "") != " ".join(word.key for word in expanded(said)):
        yield plain
    first: list[str] = []  # one after the other: most questions are understood by one of the first
    for put in _asked_otherwise(plain):
        first.append(put)
        yield put
    for put in first:  # a form that is itself asked otherwise
        if (again := _plainly(put)) != put:
            yield again
        yield from (more for more in _asked_otherwise(again) if more not in first)


def _asked_otherwise(text: str) -> Iterator[str]:
    return (put for put in _put(text, _recasts()) if not _NESTED.match(put))


def _plainly(text: str) -> str:
    """Return a text with plain words for those that stand anywhere in it."""
    for pattern, words in _plainer():
        text = pattern.sub(words, text)
    return " ".join(text.split())


def recast_closely(said: list[Word]) -> Iterator[str]:
    """Yield those other wordings that leave no word out which a verdict hangs on."""
    if not 1 < len(said) <= _LONGEST:
        return
    yield from _put(_as_text(said), _close_recasts())


def _put(text: str, recasts: Iterable[_Recast]) -> Iterator[str]:
    """Yield a text as each pattern that fits the whole of it puts it."""
    said_words = frozenset(text.replace(",", "").split())
    for needed, whole, words in recasts:
        if needed <= said_words and (found := _compiled(whole).fullmatch(text)):
            yield " ".join(found.expand(words).split())


@cache
def _close_recasts() -> tuple[_Recast, ...]:
    return _with_needs(ASKED_BY_SLOTS)


# "Is what was it used for safe": an open question that was taken for a name.
_NESTED = re.compile(r"(?:is|are|was|does|do|can|did|has) (?:what|which|how|why|when|where|who)\b")


def unwrapped(said: list[Word]) -> str:
    """Return a question's words without what they are wrapped in: who said it, how it is hedged; nothing if bare."""
    if not 2 < len(said) <= _LONGEST:
        return ""
    text = first = _as_text(said)
    for _ in range(_MOST_SHELLS):
        left = next(_put(text, _shells()), None)
        if left is None:
            break
        text = left
    return text if text != first else ""


@cache
def _shells() -> tuple[_Recast, ...]:
    return _with_needs(SHELLS)


@cache
def frame_words() -> frozenset[str]:
    """Return the words in which questions are framed: those that stand whole in a pattern or in what it becomes."""
    patterns = [part for pattern, left in (*_all_recasts(), *SHELLS, *_all_plainer()) for part in (pattern, left)]
    found: set[str] = set()
    for pattern in (*patterns, *MACROS.values()):
        for word, last in _WHOLE.findall(pattern.replace("[sz]", "z")):
            found.add(word + last)
            if last:
                found.add(word)
    return frozenset(found)


_WHOLE = re.compile(r"(?<![a-z\])?*+\\])([a-z]{4,}?)(?:([a-z])\?|)(?=[ |),]|$)")


def _as_text(said: list[Word]) -> str:
    """Return the words with the commas between them, and no other marks."""
    parts: list[str] = []
    for word in expanded(said):
        mark = next((mark for mark in _MARKS if mark in word.gap and parts), "")
        parts.append(f"{_MARKS.get(mark, '')} {word.key}")
    return "".join(parts).strip()


# What stands between words and is read: what follows a colon is a list or what is asked about.
_MARKS = {",": ",", ":": ",", "+": " and", "&": " and"}


@cache
def _plainer() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_compiled(pattern), words) for pattern, words in _all_plainer())


def _all_plainer() -> tuple[tuple[str, str], ...]:
    return (*PLAINER, *everyday.PLAIN_WORDS, *typed.PLAIN_WORDS, *PLAIN_WORDS)


@cache
def _recasts() -> tuple[_Recast, ...]:
    return _with_needs((_with_what(pattern), words) for pattern, words in _all_recasts())


def _with_needs(recasts: Iterable[tuple[str, str]]) -> tuple[_Recast, ...]:
    return tuple((_needed(pattern), pattern, words) for pattern, words in recasts)


def _with_what(pattern: str) -> str:
    """Return a pattern that begins with "which" as one that begins with "what", too: people type the one for either."""
    rest = pattern.removeprefix("which ")
    return f"(?:which|what) {rest}" if rest != pattern else pattern


def _all_recasts() -> tuple[tuple[str, str], ...]:
    return (
        *askforms.ASKFORM_RECASTS,
        *harmasked.HARM_RECASTS,
        *RECASTS,
        *everyday.RECASTS,
        *typed.RECASTS,
        *typed_more.RECASTS_MORE,
        *FRAMED,
        *OPENLY,
        *PAIRS_ASKED,
        *ASKED_OTHERWISE,
        *ASKED_PLAINLY,
        *ASKED_WIDELY,
        *ASKED_FREELY,
        *ASKED_ALOUD,
        *ASKED_BY_SLOTS,
    )


def _needed(pattern: str) -> frozenset[str]:
    """Return the plain words of a pattern outside its groups, so that few patterns are compiled for a question."""
    plain, inner = pattern, ""
    while plain != inner:
        inner = plain
        plain = re.sub(r"\([^()]*\)[?*+]*", ".", inner)
    return frozenset(word for word in re.sub(r"\{\w+\}", ".", plain).split() if word.isalpha())


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern with the words in braces put in."""
    return re.compile(with_macros(pattern, MACROS))
