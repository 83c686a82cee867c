"""What the grammar knows of each word, worked out of the lexicon once and then looked up.

The lexicon is written for people to read and extend; what a sentence needs of it is by word: the base form, the phrases
that begin so, the relations. Working that out takes longer than an answer, so the wheel brings it along as
``grammar.sqlite`` (``lexis_building`` makes it), and a start costs the same however much the grammar grows. A
checkout has no such file and works it out in memory, so that an edit of the lexicon counts at once.
"""

import os
import sqlite3
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from ketafacts.knowledge.intact import is_intact

FILE = "grammar.sqlite"
# Raised when the tables change; the file is built with the code that reads it, so this only guards against mixtures.
LEXIS_VERSION = 4
# After so many words or questions all of a table is read: a long text asks for most of it.
_MOST_SINGLY = 200
_WORDS = "SELECT word, lemma, tag, value, longest, seconds, alone, needs FROM words"
_RELATIONS = "SELECT first, telling, number, phrase, predicate, detail FROM relations"


class Row(NamedTuple):
    """A word, or a phrase of several.

    ``lemma`` is the base form of a verb of the grammar; ``tag`` and ``value`` what it is to the readers; ``longest``
    how many words the longest phrase beginning so has, and ``seconds`` which words come second in them. A word that
    is known ``alone`` is no stranger in any sentence; another is none where all words of one of its ``needs`` are.
    """

    lemma: str = ""
    tag: str = ""
    value: str = ""
    longest: int = 0
    seconds: frozenset[str] = frozenset()
    alone: bool = False
    needs: tuple[frozenset[str], ...] = ()


class Relation(NamedTuple):
    """A relation of the lexicon: its words, those that a sentence must have, what it says, and its rank."""

    rank: tuple[int, int]
    needed: frozenset[str]
    words: list[str]
    says: tuple[str, str]


NOTHING = Row()
_ARTICLES = frozenset({"a", "an", "the"})
# (first word, telling word, number, phrase, predicate, detail)
RelationRow = tuple[str, str, int, str, str, str]


class Lexis:
    """The words and relations of the grammar, all in memory or read from a file as they are asked for.

    Threads may share it. What was read is put in its place before it counts as read, so that no other thread takes a
    word that is on its way for one that the grammar does not know; two may read the same, and find the same.
    """

    def __init__(
        self,
        rows: dict[str, Row],
        relations: Iterable[RelationRow],
        starts: frozenset[str],
        source: sqlite3.Connection | None = None,
    ) -> None:
        """Take what is known already and, if that is not all, where the rest is."""
        self.starts = starts  # words, in base form, with which a verb phrase can begin
        self._rows = rows
        self._seen = set(rows)
        self._unread = source  # what of the words is not in memory yet
        self._unread_relations = source
        self._filed = _by_words(relations)
        self._relations: dict[tuple[str, str], list[Relation]] = {}  # those that were looked at, as few are
        self._asked = 0

    def rows(self, words: Iterable[str]) -> dict[str, Row]:
        """Return the rows, with those of the words among them where there are such."""
        source = self._unread
        if source is not None:
            unseen = set(words) - self._seen
            if unseen:
                self._read(source, unseen)
        return self._rows

    def known(self) -> Iterable[str]:
        """Return the words and phrases that are in memory: all of them where nothing is read from a file."""
        return self._rows.keys()

    def row(self, word: str) -> Row:
        """Return the row of a word or phrase; an empty one when the grammar does not know it."""
        return self.rows((word,)).get(word, NOTHING) if self._unread is not None else self._rows.get(word, NOTHING)

    def relations(self, first: str, vocabulary: frozenset[str]) -> list[Relation]:
        """Return the relations that begin with a word and whose words are all in the sentence, the longest first."""
        found: list[Relation] = []
        if first not in self.starts:
            return found
        source = self._unread_relations
        if source is not None:
            self._read_relations(source, first, vocabulary)
        tellings = self._filed.get(first)
        if not tellings:
            return found
        for telling in tellings.keys() & vocabulary:
            told = self._relations.get((first, telling)) or self._apart(first, telling)
            found += [one for one in told if one.needed <= vocabulary]
        if "" in tellings:
            found += self._relations.get((first, "")) or self._apart(first, "")
        found.sort(key=_rank)
        return found

    def _apart(self, first: str, telling: str) -> list[Relation]:
        """Return the relations of two words, taken apart."""
        found = [
            Relation((-len(words), number), frozenset(words[1:]) - _ARTICLES, words, (predicate, detail))
            for _, _, number, phrase, predicate, detail in self._filed[first][telling]
            if (words := phrase.split())
        ]
        self._relations[first, telling] = found
        return found

    def _read(self, source: sqlite3.Connection, unseen: set[str]) -> None:
        is_all = len(self._seen) + len(unseen) > _MOST_SINGLY
        if is_all:
            rows = source.execute(_WORDS).fetchall()
        else:
            marks = ",".join("?" * len(unseen))
            rows = source.execute(f"{_WORDS} WHERE word IN ({marks})", tuple(unseen)).fetchall()
        for word, lemma, tag, value, longest, seconds, alone, needs in rows:
            needed = tuple([frozenset(one.split()) for one in needs.split("|")]) if needs else ()
            second = frozenset(seconds.split()) if seconds else NOTHING.seconds  # shared, as nearly all have none
            self._rows[word] = Row(lemma, tag, value, longest, second, bool(alone), needed)
        self._seen |= unseen
        if is_all:
            self._unread = None

    def _read_relations(self, source: sqlite3.Connection, first: str, vocabulary: frozenset[str]) -> None:
        self._asked += 1
        if self._asked > _MOST_SINGLY:
            self._filed = _by_words(source.execute(_RELATIONS).fetchall())
            self._unread_relations = None
            return
        known = self._filed.setdefault(first, {})
        unseen = {*vocabulary, ""} - known.keys()
        marks = ",".join("?" * len(unseen))
        query = f"{_RELATIONS} WHERE first = ? AND telling IN ({marks})"
        found = _by_words(source.execute(query, (first, *unseen)).fetchall()).get(first, {})
        for telling in unseen:
            known[telling] = found.get(telling, [])


def _by_words(relations: Iterable[RelationRow]) -> dict[str, dict[str, list[RelationRow]]]:
    """Return relations by their first word and by the one that tells them from others."""
    found: dict[str, dict[str, list[RelationRow]]] = {}
    for one in relations:
        found.setdefault(one[0], {}).setdefault(one[1], []).append(one)
    return found


def _rank(one: Relation) -> tuple[int, int]:
    return one.rank


@cache
def packed() -> sqlite3.Connection | None:
    """Return the file with the words of the grammar that the package brings along.

    Nothing in a checkout, and nothing where it is damaged: what is in it is then worked out, which takes longer.
    """
    path = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), FILE)
    quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    try:
        if not os.path.exists(path) or not is_intact(path):
            return None
        # It is never changed in place, so SQLite need not lock or look for a journal.
        source = sqlite3.connect(f"file:{quoted}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        return source if source.execute("PRAGMA user_version").fetchone()[0] == LEXIS_VERSION else None
    except (OSError, sqlite3.Error):
        return None


@cache
def lexis() -> Lexis:
    """Return the words of the grammar: from the file that the package brings along, else worked out of the lexicon."""
    source = packed()
    if source is not None:
        starts = source.execute("SELECT text FROM texts WHERE name = 'starts'").fetchone()[0]
        return Lexis({}, (), frozenset(starts.split()), source)
    from ketafacts.language.lexis_building import built

    return built()
