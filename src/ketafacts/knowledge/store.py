"""One compiled store, read by key. Nothing here decides anything; it returns rows as values of the model."""

import sqlite3

from ketafacts.errors import FactsError
from ketafacts.knowledge.model import Evidence, Fact, Misconception, Name, Source, Start, Subject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ketafacts.knowledge.neighbours import Neighbours
    from ketafacts.knowledge.sieve import Sieve

# Raised whenever the tables or what is put into them change: an older store is then compiled anew.
STORE_VERSION = 17

_NAME = "SELECT name, kind, place, subject, type FROM names WHERE"
_KEYED_NAME = "SELECT key, name, kind, place, subject, type FROM names WHERE key"
_START = "SELECT word, words, alone, seconds, subjects FROM starts WHERE word"
_MOST_VALUES = 500
_SUBJECT = "SELECT id, type, kind, name, what, closed, family, role, data FROM subjects WHERE"
_FACT = "SELECT id, subject, predicate, object, holds, action, role, data FROM facts WHERE"


class DamagedStoreError(FactsError):
    """A compiled store cannot be read, or is of another version."""


class Store:
    """An open store. Every method raises ``DamagedStoreError`` when the file turns out to be damaged."""

    def __init__(self, connection: sqlite3.Connection, place: str, files: "Iterable[tuple[int, int]]" = ()) -> None:
        """Read from an open connection; ``place`` names the store in messages.

        ``files`` are device and inode of each file that it is or was compiled from: none is to be written over.
        """
        self._connection = connection
        self._place = place
        self.files = frozenset(files)
        self._sieves: dict[str, Sieve] = {}
        self._neighbours: Neighbours | None = None

    @classmethod
    def open(cls, path: str, files: "Iterable[tuple[int, int]]" = ()) -> "Store":
        """Open the store at ``path`` read-only; raises ``DamagedStoreError`` when it is not a store of this version."""
        quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
        try:
            # Stores are never changed in place, so SQLite need not lock or look for a journal.
            connection = sqlite3.connect(f"file:{quoted}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            found = connection.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.Error as error:
            raise DamagedStoreError(f"{path}: the compiled facts cannot be read: {error}") from error
        if found != STORE_VERSION:
            raise DamagedStoreError(f"{path}: compiled by another version of ketafacts; reinstall it")
        return cls(connection, path, files)

    def rows(self, query: str, *values: str | int) -> list[tuple[str, ...]]:
        """Run a query of this module's."""
        try:
            return self._connection.execute(query, values).fetchall()
        except UnicodeEncodeError:
            return []  # an argument that is not UTF-8 comes in as half characters, and nothing recorded holds any
        except sqlite3.Error as error:
            raise DamagedStoreError(f"{self._place}: the compiled facts are damaged: {error}") from error

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def names(self, key: str) -> list[Name]:
        """Return the names with this folded key."""
        return [Name(*row) for row in self.rows(f"{_NAME} key = ?", key)]

    def squashed_names(self, squashed: str) -> list[Name]:
        """Return the names whose key without spaces is ``squashed``."""
        return [Name(*row) for row in self.rows(f"{_NAME} squashed = ?", squashed)]

    def neighbours(self) -> "Neighbours":
        """Return what finds the names that look like others."""
        if self._neighbours is None:
            from ketafacts.knowledge.neighbours import Neighbours

            self._neighbours = Neighbours(self)
        return self._neighbours

    def names_of(self, subject: str, kind: str) -> list[Name]:
        """Return every name of a subject of that type."""
        return [Name(*row) for row in self.rows(f"{_NAME} subject = ? AND type = ? ORDER BY rowid", subject, kind)]

    def all_names(self, kind: str, prefix: str) -> list[Name]:
        """Return the names of subjects of a type whose key begins with ``prefix``, by key."""
        query = f"{_NAME} type = ? AND key >= ? AND key < ? ORDER BY key"
        return [Name(*row) for row in self.rows(query, kind, prefix, f"{prefix}\U0010ffff")]

    def has_place(self, country: str) -> bool:
        """Return whether a brand is recorded for a country."""
        return bool(self.rows("SELECT 1 FROM names WHERE place = ? LIMIT 1", country))

    def may_know(self, key: str) -> bool:
        """Return whether a key may be a name found in running text, or begin one; nearly always no when it does not."""
        return (self._sieves.get("bits") or self._sieve("bits")).passes(key)

    def may_hold(self, word: str) -> bool:
        """Return whether a folded word may stand in a name, wherever; nearly always no when it does not."""
        return (self._sieves.get("words") or self._sieve("words")).passes(word)

    def _sieve(self, column: str) -> "Sieve":
        """Read one of the sieves, and leave the other: a look-up of a name asks for none of the words of all."""
        from ketafacts.knowledge.sieve import Sieve

        found = self._sieves[column] = Sieve(self.rows(f"SELECT {column} FROM sieve")[0][0])  # type: ignore[arg-type]
        return found

    def starts(self, words: "Iterable[str]") -> dict[str, Start]:
        """Return what of the names begins with each of the words with which some do."""
        return {
            word: Start(int(longest), bool(alone), frozenset(seconds.split()), frozenset(subjects.split()))
            for word, longest, alone, seconds, subjects in self.among(_START, filter(self.may_know, words))
        }

    def names_among(self, keys: "Iterable[str]") -> list[tuple[str, Name]]:
        """Return the names with these folded keys, each with its key."""
        return [(key, Name(*row)) for key, *row in self.among(_KEYED_NAME, filter(self.may_know, keys))]

    def among(self, query: str, values: "Iterable[str]") -> list[tuple[str, ...]]:
        """Return the rows of a query for many values: one statement for hundreds costs little more than for one."""
        # Nothing recorded holds half a character, and one would lose what the others find.
        wanted = [value for value in values if value.isascii() or value.isprintable()]
        found: list[tuple[str, ...]] = []
        for at in range(0, len(wanted), _MOST_VALUES):
            some = wanted[at : at + _MOST_VALUES]
            found += self.rows(f"{query} IN ({','.join('?' * len(some))})", *some)
        return found

    def subject(self, identifier: str, kind: str) -> Subject | None:
        """Return the entry of that id and type."""
        rows = self.rows(f"{_SUBJECT} id = ? AND type = ?", identifier, kind)
        return Subject(*rows[0]) if rows else None  # type: ignore[arg-type]

    def subjects(self, kind: str) -> list[Subject]:
        """Return every entry of that type, by id."""
        return [Subject(*row) for row in self.rows(f"{_SUBJECT} type = ? ORDER BY id", kind)]  # type: ignore[arg-type]

    def facts(self, subject: str, predicate: str) -> list[Fact]:
        """Return the facts of a subject with that predicate."""
        return [
            Fact(*row) for row in self.rows(f"{_FACT} subject = ? AND predicate = ? ORDER BY id", subject, predicate)
        ]

    def all_facts(self, subject: str) -> list[Fact]:
        """Return every fact of a subject."""
        return [Fact(*row) for row in self.rows(f"{_FACT} subject = ? ORDER BY predicate, id", subject)]

    def facts_about(self, target: str, predicate: str) -> list[Fact]:
        """Return the facts whose object is ``target``."""
        return [Fact(*row) for row in self.rows(f"{_FACT} object = ? AND predicate = ? ORDER BY id", target, predicate)]

    def fact(self, identifier: str) -> Fact | None:
        """Return the fact with that id."""
        rows = self.rows(f"{_FACT} id = ?", identifier)
        return Fact(*rows[0]) if rows else None

    def evidence(self, fact: str) -> list[Evidence]:
        """Return the evidence of a fact, the side for it first."""
        query = "SELECT fact, side, source, locator, gist FROM evidence WHERE fact = ? ORDER BY side DESC, n"
        return [Evidence(*row) for row in self.rows(query, fact)]

    def source(self, key: str) -> Source | None:
        """Return the source with that key."""
        rows = self.rows("SELECT key, data FROM sources WHERE key = ?", key)
        return Source(*rows[0]) if rows else None

    def sources(self) -> list[Source]:
        """Return every source, by key."""
        return [Source(*row) for row in self.rows("SELECT key, data FROM sources ORDER BY key")]

    def exclusions(self, identifier: str) -> list[str]:
        """Return the classes that no member of the class belongs to."""
        return [row[0] for row in self.rows("SELECT other FROM exclusions WHERE class = ? ORDER BY other", identifier)]

    def misconceptions(self, subject: str = "") -> list[Misconception]:
        """Return the misconceptions about a subject, or all of them."""
        query = "SELECT id, data FROM misconceptions"
        if subject:
            query += " JOIN about ON about.misconception = id WHERE subject = ?"
        return [Misconception(*row) for row in self.rows(f"{query} ORDER BY id", *([subject] if subject else []))]

    def misconception(self, identifier: str) -> Misconception | None:
        """Return the misconception with that id."""
        rows = self.rows("SELECT id, data FROM misconceptions WHERE id = ?", identifier)
        return Misconception(*rows[0]) if rows else None

    def meta(self, key: str) -> str:
        """Return what the store says of itself under ``key``: version, digest."""
        rows = self.rows("SELECT value FROM meta WHERE key = ?", key)
        return rows[0][0] if rows else ""

    def count(self, table: str) -> int:
        """Return how many rows a table of the store has."""
        return int(self.rows(f"SELECT COUNT(*) FROM {table}")[0][0])
