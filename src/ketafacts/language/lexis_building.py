"""Works out of the lexicon what the grammar knows of each word: see ``lexis``, which looks it up."""

import sqlite3
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ketafacts.language import lexicon
from ketafacts.language.counts import WORDS as COUNTS
from ketafacts.language.lexicon import (
    chronicle,
    conditions,
    feelings,
    harms,
    harmverbs,
    holders,
    howused,
    inflections,
    sites,
    statutes,
    times,
    usage,
    warning,
    windows,
)
from ketafacts.language.lexicon.asking import KIN
from ketafacts.language.lexicon.restated.treatmentlines import LINES_SAID
from ketafacts.language.lexicon.taken import TAKEN
from ketafacts.language.lexis import LEXIS_VERSION, Lexis, RelationRow, Row
from ketafacts.language.measures import vocabulary as of_measures
from ketafacts.language.roundabout import filed_rows, first_of_wholes, pattern_rows

# A sentence says these with other words, or the grammar puts them in by itself.
_NO_SIGN = frozenset({"a", "an", "the", "be", "is", "are", "was", "were", "in", "to", "of", "and", "or", "s"})
_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else 32 for code in range(256))
_ARTICLES = frozenset({"a", "an", "the"})
_TELLING = 5  # letters of a word that is worth looking for
_TABLES = """
CREATE TABLE words (
    word TEXT PRIMARY KEY, lemma TEXT, tag TEXT, value TEXT, longest INT, seconds TEXT, alone INT, needs TEXT
) WITHOUT ROWID;
CREATE TABLE relations (
    first TEXT, telling TEXT, number INT, phrase TEXT, predicate TEXT, detail TEXT, PRIMARY KEY (first, telling, number)
) WITHOUT ROWID;
CREATE TABLE restatements (
    trigger TEXT, number INT, keys TEXT, needs TEXT, factors TEXT, PRIMARY KEY (trigger, number)
) WITHOUT ROWID;
CREATE TABLE patterns (number INTEGER PRIMARY KEY, pattern TEXT, templates TEXT, factors TEXT);
CREATE TABLE texts (name TEXT PRIMARY KEY, text TEXT);
"""


class Known(NamedTuple):
    """The words that rules take: by themselves, or only in phrases, each with the other words that one needs."""

    alone: frozenset[str]
    phrases: dict[str, tuple[frozenset[str], ...]]


def built() -> Lexis:
    """Return all words and relations of the lexicon."""
    return Lexis(_rows(), _relations(), _starts())


def write(path: Path) -> None:
    """Write them as the file that ``lexis`` reads."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(_TABLES)
    connection.execute("BEGIN")
    for word, row in sorted(_rows().items()):
        seconds, needs = " ".join(sorted(row.seconds)), "|".join(sorted(" ".join(sorted(one)) for one in row.needs))
        values = (word, row.lemma, row.tag, row.value, row.longest, seconds, row.alone, needs)
        connection.execute("INSERT INTO words VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
    connection.executemany("INSERT INTO relations VALUES (?, ?, ?, ?, ?, ?)", _relations())
    connection.execute("INSERT INTO texts VALUES ('starts', ?)", (" ".join(sorted(_starts())),))
    filed = list(filed_rows())
    connection.executemany("INSERT INTO restatements VALUES (?, ?, ?, ?, ?)", filed)
    connection.executemany("INSERT INTO patterns VALUES (?, ?, ?, ?)", pattern_rows())
    triggers = " ".join(sorted({row[0] for row in filed}))
    connection.execute("INSERT INTO texts VALUES ('triggers', ?)", (triggers,))
    connection.execute("INSERT INTO texts VALUES ('wholes', ?)", (str(first_of_wholes()),))
    from ketafacts.language.unheard_building import bits  # which asks what is built here

    connection.execute("INSERT INTO texts VALUES ('heard', ?)", (bits(),))
    connection.execute(f"PRAGMA user_version = {LEXIS_VERSION}")
    connection.execute("COMMIT")
    connection.close()


def _rows() -> dict[str, Row]:
    phrases, lemmas, known = tagged_phrases(), lexicon.lemmas(), known_words()
    longest: dict[str, int] = {}
    seconds: dict[str, set[str]] = {}
    for phrase in phrases:
        first, *rest = phrase.split()
        longest[first] = max(longest.get(first, 1), 1 + len(rest))
        seconds.setdefault(first, set()).update(rest[:1])
    words = dict.fromkeys((*phrases, *longest, *lemmas, *sorted(known.alone), *known.phrases))
    return {
        word: Row(
            lemmas.get(word, ""),
            *phrases.get(word, ("", "")),
            longest.get(word, 0),
            frozenset(seconds.get(word, ())),
            word in known.alone,
            known.phrases.get(word, ()),
        )
        for word in words
    }


def _relations() -> Iterator[RelationRow]:
    """Yield the relations, numbered, by their first word and another that each needs ("" where there is none)."""
    for number, (phrase, (predicate, detail)) in enumerate(lexicon.RELATIONS.items()):
        first, *rest = phrase.split(" ", 2)
        telling = rest[0] if rest else ""
        if len(telling) < _TELLING:  # "be in", "have a": a longer word is in fewer sentences
            telling = max((word for word in phrase.split()[1:] if word not in _ARTICLES), key=len, default="")
        yield first, telling, number, phrase, predicate, detail


def _starts() -> frozenset[str]:
    return frozenset({"be", "have", "do", *(phrase.split()[0] for phrase in lexicon.RELATIONS)})


@cache
def tagged_phrases() -> dict[str, tuple[str, str]]:
    """Return the words and phrases of the grammar with the tag and value that an item has for them."""
    tables: list[tuple[str, dict[str, str]]] = [
        ("filler", dict.fromkeys((*lexicon.FILLERS, *lexicon.REMARKS), "")),
        ("neutral", dict.fromkeys(lexicon.NEUTRAL_ADJECTIVES, "")),
        ("head", dict.fromkeys(lexicon.HEAD_NOUNS, "")),
        ("det", dict.fromkeys(lexicon.DETERMINERS, "")),
        ("class-of", dict.fromkeys(lexicon.CLASS_OF, "")),
        ("modal", dict.fromkeys(lexicon.MODALS, "")),
        ("often", dict(lexicon.OFTEN)),
        ("frequency", dict(lexicon.FREQUENCY_WORDS)),
        ("mainly", dict(lexicon.MAINLY)),
        ("line", dict(LINES_SAID)),
        ("weakly", dict.fromkeys(lexicon.WEAKLY, "")),
        ("strongly", dict.fromkeys(lexicon.STRONGLY, "")),
        ("gravely", dict.fromkeys(harms.GRAVELY, "")),
        ("quant", dict(lexicon.QUANTIFIERS)),
        ("neg", dict.fromkeys(lexicon.NEGATIONS, "")),
        ("action", dict(lexicon.ACTION_NOUNS)),
        ("place", dict(lexicon.PLACES)),
        ("route", dict(lexicon.ROUTES)),
        ("made", dict(lexicon.MADE)),
        ("merely", dict.fromkeys((*lexicon.MERELY[:3], "anything other than"), "")),
        ("species", dict(lexicon.SPECIES)),
        ("test", dict(lexicon.TESTS)),
        ("adjective", dict.fromkeys(lexicon.PREDICATE_ADJECTIVES, "")),
        ("comparative", dict.fromkeys(lexicon.COMPARATIVES, "")),
        ("more", dict.fromkeys(lexicon.MORE, "")),
        ("qualifier", dict.fromkeys(lexicon.NEUTRAL_QUALIFIERS, "") | sites.SITES),
        ("anaphor", dict.fromkeys(lexicon.ANAPHORS, "")),
        ("and", dict.fromkeys(("and", "as well as", "along with", "plus", "in addition to"), "and")),
        ("or", {"or": "or", "nor": "or"}),
        ("but", dict.fromkeys(lexicon.CONCESSIONS, "")),
        ("because", dict.fromkeys(lexicon.REASONS, "")),
        ("so", dict.fromkeys((one for one in lexicon.CONSEQUENCES if " " in one), "")),
        ("alone", dict.fromkeys(lexicon.ALONE, "")),
        ("unexcepted", dict.fromkeys(lexicon.EXCEPTIONLESS, "")),
        ("excess", dict.fromkeys(lexicon.EXCESS, "")),
        ("part", dict.fromkeys(lexicon.PARTS, "")),
        ("plain", dict.fromkeys(lexicon.PLAIN, "")),
        ("instead", dict.fromkeys(("rather than", "instead of", "and not"), "")),
        ("which", dict.fromkeys(("which", "who"), "")),
        ("unlike", {"unlike": "", "in contrast to": "", "as opposed to": ""}),
    ]
    phrases: dict[str, tuple[str, str]] = {}
    for tag, table in tables:
        for phrase, value in table.items():
            phrases[phrase] = (tag, value)
    return phrases


@cache
def known_words() -> Known:
    """Return every word that the lexicon or the code of the grammar names."""
    owners = {*KIN, *(f"{one}s" for one in KIN)}  # "my dad's Lyrica" is read as "Lyrica"
    alone = {*TAKEN, *inflections.VERBS, *of_measures(), *COUNTS, *owners}
    texts = {text: _words_in(text) for text in _texts()}
    alone.update(words[0] for words in texts.values() if len(words) == 1)
    phrases: dict[str, set[frozenset[str]]] = {}
    for text, words in texts.items():
        needed = _needed(text, words)
        for word in words:
            if word not in alone:
                phrases.setdefault(word, set()).add(needed - {word})
    alone |= {word for word, needs in phrases.items() if frozenset() in needs}
    return Known(frozenset(alone), {word: _least(needs) for word, needs in phrases.items() if word not in alone})


def _least(needs: set[frozenset[str]]) -> tuple[frozenset[str], ...]:
    """Return those of the sets that hold no other, in a fixed order."""
    least = [one for one in needs if not any(other < one for other in needs)]
    return tuple(sorted(least, key=sorted))


def _texts() -> Iterable[str]:
    """Return every text in the tables of the lexicon, however deep it lies."""
    waiting: list[object] = [table for name in lexicon.__all__ if not callable(table := getattr(lexicon, name))]
    for module in (
        chronicle,
        conditions,
        feelings,
        harms,
        harmverbs,
        holders,
        howused,
        sites,
        statutes,
        times,
        usage,
        warning,
        windows,
    ):
        waiting += [table for name, table in vars(module).items() if name.isupper()]
    return dict.fromkeys(leaf for leaf in leaves(waiting) if isinstance(leaf, str))


def leaves(tables: list[object]) -> Iterator[object]:
    """Yield what lies in tables, however deep; the list is used up."""
    while tables:
        table = tables.pop()
        if isinstance(table, dict):
            tables += [*table, *table.values()]
        elif isinstance(table, (tuple, list, set, frozenset)):
            tables += table
        else:
            yield table


def _words_in(text: str) -> list[str]:
    # Bytes, whose letters are told from the rest by one table: there are tens of thousands of these texts.
    return text.lower().encode("ascii", "replace").translate(_LETTERS).decode().split()


def _needed(text: str, words: list[str]) -> frozenset[str]:
    """Return the words without which a phrase, or a pattern of the form in ``patterns.py``, is not in a sentence."""
    if not _is_pattern(text):
        return frozenset(words) - _NO_SIGN
    certain = [one for one in text.split() if one.isalpha()]
    return frozenset(certain) - _NO_SIGN


def _is_pattern(text: str) -> bool:
    return any(mark in text for mark in "|({")
