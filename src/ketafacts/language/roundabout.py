"""Which of the roundabout wordings of the lexicon may stand in a sentence: found by two words, then by their texts.

There are thousands of patterns and a sentence fits none or one, so none is compiled, and few are looked at, before it
is likely to fit. Each is filed under the rarest of what it cannot do without, two words in a row where it has them; and
what it must hold is looked for in its order (``factors``). As with ``lexis``, the wheel brings that along, and a
checkout works it out for the words it meets.
"""

import re
import sqlite3
from _thread import allocate_lock
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple

from ketafacts.language.factors import bared, factors
from ketafacts.language.lexis import packed

Wordings = tuple[tuple[str, ...], ...]  # templates, word by word
# (trigger, number, keys, needs, factors) and (number, pattern, templates, long factors), as the wheel holds them
FiledRow = tuple[str, int, str, str, str]
PatternRow = tuple[int, str, str, str]
_FILED = "SELECT trigger, number, keys, needs, factors FROM restatements"
_PATTERN = "SELECT pattern, templates, factors FROM patterns WHERE number = ?"
_TRIGGERS = "SELECT text FROM texts WHERE name = 'triggers'"
_WHOLES = "SELECT text FROM texts WHERE name = 'wholes'"
_MOST_TEXTS = 40  # of which one must be there: longer lists are looked through before a pattern is compiled
_FILING = allocate_lock()
_SHORT = 4  # letters of words that are in many sentences
_COMMON = frozenset(
    {
        *("drugs", "people", "patients", "medicine", "medicines", "doctors", "effect", "effects", "which", "there"),
        *("opioid", "opioids", "receptor", "receptors", "ketamine", "morphine", "other", "often", "these", "their"),
        *("listed", "approved", "group", "names", "those", "under", "within", "among", "class", "known", "brand"),
        *("cause", "treat", "treatment", "medication", "number", "blood", "called", "taken", "common", "include"),
        *("first", "after", "products", "because", "should", "heroin", "fentanyl", "schedule", "prescription"),
    }
)


class _Filed(NamedTuple):
    """A pattern: its number, the word without which it is not tried, and what a sentence holds if it fits.

    That is one of each of the ``needs``, words or two words in a row, and of each of the ``texts`` in their order.
    Of the ``fewest`` of these there is none in most sentences, in whatever place.
    """

    number: int
    trigger: str
    needs: tuple[frozenset[str], ...]
    fewest: tuple[str, ...]
    texts: tuple[tuple[str, ...], ...]


def _factors(lines: str) -> tuple[tuple[str, ...], ...]:
    return tuple([tuple(few.split("\t")) for few in lines.split("\n")]) if lines else ()


class _Drawer(NamedTuple):
    """The patterns that need a word, or two in a row, by one of what else each needs; "" where that is nothing.

    They lie there as they were read, are filed when a text has the word, and taken apart when it has the other, too.
    """

    unfiled: list[FiledRow]
    others: set[str]
    rows: dict[str, list[FiledRow]]
    by_other: dict[str, list[_Filed]]

    def filed(self) -> set[str]:
        """File each pattern that came in under each of the others, and return all others."""
        if self.unfiled:
            with _FILING:
                for row in self.unfiled:
                    for other in row[3].partition("\n")[0].split("\t"):
                        self.rows.setdefault(other, []).append(row)
                        self.by_other.pop(other, None)
                        self.others.add(other)
                self.unfiled.clear()  # last: another thread may be looking
        return self.others

    def opened(self, other: str) -> list[_Filed]:
        """Return the patterns that need this, too, taken apart."""
        found = self.by_other[other] = [_apart(row) for row in self.rows[other]]
        return found


def _apart(row: FiledRow) -> _Filed:
    """Return a pattern as it is tried."""
    trigger, number, _, needs, texts = row
    needed = tuple([frozenset(few.split("\t")) for few in needs.split("\n")[1:]])
    wanted = _factors(texts)
    # Without any text to look for, one that every sentence holds.
    return _Filed(number, trigger, needed, min(wanted, key=len, default=("",)), wanted)


class Restatement:
    """A pattern with the ways to put what fits it; compiled for the first text that holds what it cannot do without.

    To compile one takes longer than to read some sentences, and most that may fit by their short texts do not.
    """

    def __init__(self, pattern: str, templates: Wordings, texts: tuple[tuple[str, ...], ...]) -> None:
        """Take the pattern as text, its templates word by word, and what it must hold, in its order."""
        self.templates = templates
        self._said = pattern
        self._texts = texts

    def search(self, text: str) -> re.Match[str] | None:
        """Return where a text fits the pattern."""
        if self._texts and "pattern" not in self.__dict__ and not _holds(bared(text), self._texts):
            return None
        return self.pattern.search(text)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return re.compile(self._said)


class Roundabout:
    """The patterns that have been asked for by their triggers so far."""

    def __init__(self, source: sqlite3.Connection | None) -> None:
        """Take the file of the wheel, or nothing in a checkout."""
        self._source = source
        if source is not None:
            self._triggers = frozenset(source.execute(_TRIGGERS).fetchone()[0].split())
            self.wholes = int(source.execute(_WHOLES).fetchone()[0])
        else:
            self._triggers = frozenset(_by_trigger())
            self.wholes = first_of_wholes()
        self._unmet = set(self._triggers)
        self._filed: dict[str, _Drawer] = {}
        self._keys = set[str]()  # those of the drawers: two sets meet faster than a set and a dictionary

    def numbers(self, keys: set[str], text: str) -> list[int]:
        """Return the numbers of the patterns that may fit a text of these words, in their order."""
        if unmet := self._unmet & keys:
            self._meet(unmet)
        text = bared(text)
        row = text.split()
        said = {"", *row, *map(" ".join, pairwise(row))}
        found = list[int]()
        for key in self._keys & said:
            drawer = self._filed[key]
            for other in drawer.filed() & said:
                for number, trigger, needs, fewest, texts in drawer.by_other.get(other) or drawer.opened(other):
                    for needed in needs:
                        if needed.isdisjoint(said):
                            break
                    else:
                        for one in fewest:
                            if one in text:
                                if trigger in keys and _holds(text, texts):
                                    found.append(number)
                                break
        return sorted(set(found)) if len(found) > 1 else found

    def restatement(self, number: int) -> "Restatement":
        """Return the pattern of a number, and the ways to put what fits it."""
        if self._source is None:
            _, pattern, templates, texts = _pattern_row(number)
        else:
            pattern, templates, texts = self._source.execute(_PATTERN, (number,)).fetchone()
        return Restatement(pattern, tuple([tuple(one.split()) for one in templates.split("\n")]), _factors(texts))

    def _meet(self, triggers: set[str]) -> None:
        self._unmet -= triggers
        rows: Iterable[FiledRow]
        if self._source is None:
            rows = (row for trigger in triggers for row in filed(trigger))
        else:
            marks = ",".join("?" * len(triggers))
            rows = self._source.execute(f"{_FILED} WHERE trigger IN ({marks})", tuple(triggers))
        with _FILING:
            for row in rows:
                for key in row[2].split("\t"):
                    drawer = self._filed.get(key)
                    if drawer is None:
                        drawer = self._filed[key] = _Drawer([], set(), {}, {})
                        self._keys.add(key)
                    drawer.unfiled.append(row)


def _holds(text: str, wanted: tuple[tuple[str, ...], ...]) -> bool:
    """Return whether a text holds one of each of the texts, in their order; two may share a space."""
    at = 0
    for texts in wanted[:-1]:
        if len(texts) == 1:  # as most have
            at = text.find(texts[0], at)
            if at < 0:
                return False
            at += len(texts[0]) - 1
            continue
        ends = [found + len(one) for one in texts if (found := text.find(one, at)) >= 0]
        if not ends:
            return False
        at = min(ends) - 1
    for one in wanted[-1] if wanted else ("",):  # noqa: SIM110 - a generator takes longer than most have texts
        if text.find(one, at) >= 0:  # behind the last nothing is looked for
            return True
    return False


@cache
def roundabout() -> Roundabout:
    """Return the patterns: those that the package brings along, else those of the lexicon."""
    return Roundabout(packed())


# -- worked out: when a wheel is built, and in a checkout ------------------------------------------------------------


def filed_rows() -> Iterator[FiledRow]:
    """Yield under which words each pattern is filed, with what it must hold."""
    for trigger in sorted(_by_trigger()):
        yield from filed(trigger)


def pattern_rows() -> Iterator[PatternRow]:
    """Yield the patterns as they are compiled, with their templates and what each must hold."""
    yield from map(_pattern_row, range(len(_restated())))


def _pattern_row(number: int) -> PatternRow:
    """Return the same of one; of its texts nothing where none is long, as those have been looked for."""
    _, pattern, *templates = _restated()[number]
    texts = _texts(number)
    told = _lines(texts) if any(len(one) > _MOST_TEXTS for one in texts) else ""
    return number, _spelled(pattern), "\n".join(" ".join(_tokens(one)) for one in templates), told


@cache
def _texts(number: int) -> tuple[frozenset[str], ...]:
    """Return what a text must hold for the pattern of that number to fit it."""
    return factors(_with_words(_restated()[number][1]))


def first_of_wholes() -> int:
    """Return the number of the first pattern for a form that whole sentences have; those behind it are such, too."""
    from ketafacts.language.lexicon.restated.ordered import WHOLES

    return WHOLES


def filed(trigger: str) -> Iterator[FiledRow]:
    """Yield the same of the patterns of one trigger."""
    for number in _by_trigger()[trigger]:
        texts = _texts(number)
        needs = sorted({keys for one in texts if (keys := _keys(one))} | {frozenset([trigger])}, key=_how_common)
        more = [one for one in needs[1:] if not _is_told_by(needs[0], one)]
        few = [one for one in texts if len(one) <= _MOST_TEXTS]
        yield trigger, number, "\t".join(sorted(needs[0])), _lines(more), _lines(few)


def _is_told_by(keys: frozenset[str], others: frozenset[str]) -> bool:
    """Return whether a sentence that has one of the keys has one of the others: with "is listed" it has "listed"."""
    return all(key in others or not others.isdisjoint(key.split(" ")) for key in keys)


def _lines(sets: Iterable[Iterable[str]]) -> str:
    return "\n".join(["\t".join(sorted(one)) for one in sets])


def _keys(texts: Iterable[str]) -> frozenset[str]:
    """Return words, one at least of which a sentence has that holds one of the texts; nothing where none is certain."""
    found = frozenset(map(_key, texts))
    return frozenset[str]() if "" in found else found


@cache
def _key(text: str) -> str:
    """Return the rarest word, or two in a row, of those that stand whole in a text; nothing where none does."""
    begins = 0 if text.startswith("^") else 1
    row = text.split(" ")[begins:-1]  # the others may be parts of words
    keys = [word for word in row if word.isalpha()]
    keys += [f"{a} {b}" for a, b in pairwise(row) if a and b and not (a + b).isdecimal()]
    return min(keys, key=lambda key: (_how_common((key,)), key), default="")


def _how_common(keys: Iterable[str]) -> int:
    """Return a guess at how many sentences have one of the words."""
    return sum(map(_commonness, keys))


@cache
def _commonness(key: str) -> int:
    common = [len(word) <= _SHORT or word in _COMMON for word in key.split(" ")]
    return (1, 8, 30)[sum(common)] if len(common) > 1 else (10, 200)[common[0]]


def _spelled(pattern: str) -> str:
    """Return a pattern as it is compiled: it stands between two spaces or commas."""
    before = "" if pattern.startswith(("^", ",")) else r"(?<![^ ])"
    return rf"{before}(?:{_with_words(pattern)})(?=[ ,;])"


# "… (?=what follows)" at the end of a pattern, where the space belongs to what follows: the match ends before it.
_ENDS_WITH_SPACE = re.compile(r" \(\?=((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\)$")


def _with_words(pattern: str) -> str:
    from ketafacts.language.lexicon.listing import with_macros
    from ketafacts.language.lexicon.restated.macros import MACROS

    return _ENDS_WITH_SPACE.sub(r"(?= (?:\1))", with_macros(pattern, MACROS))


def _tokens(template: str) -> tuple[str, ...]:
    return tuple(template.replace(",", " , ").split())


def _restated() -> tuple[tuple[str, ...], ...]:
    from ketafacts.language.lexicon.restated.ordered import RESTATED

    return RESTATED


@cache
def _by_trigger() -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, (trigger, *_) in enumerate(_restated()):
        found.setdefault(trigger, []).append(number)
    return found


@cache
def restatement(number: int) -> Restatement:
    """Return the pattern of that number with its templates; few are ever needed."""
    return roundabout().restatement(number)
