"""A valid knowledge base, written as an indexed SQLite store that answers are read from.

Every look-up that an answer needs is a look-up by key here, so its cost does not grow with the knowledge base.
"""

import hashlib
import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from ketafacts.errors import FactsError
from ketafacts.knowledge.gathering import (
    RawFile,
    WrittenFact,
    WrittenFile,
    collect,
    display_name,
    entries,
    gather,
    listed,
    slug,
    texts,
    written_facts,
    written_names,
)
from ketafacts.knowledge.known import Known
from ketafacts.knowledge.naming import fold, squash, trigrams
from ketafacts.knowledge.reading import Fields, Items, Node, Problem, Text
from ketafacts.knowledge.sieve import bits_of
from ketafacts.knowledge.store import STORE_VERSION
from ketafacts.knowledge.terms import INTERACTION_PREDICATE, KINDS_BY_SECTION, SECTIONS
from ketafacts.knowledge.validating import is_error, validate
from ketafacts.knowledge.values import ONLY_ASKED

APPLICATION_ID = 0x6B657466  # "ketf"

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE subjects (
    id TEXT NOT NULL, type TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, what TEXT NOT NULL,
    closed INTEGER NOT NULL, family TEXT NOT NULL, role TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (id, type)
) WITHOUT ROWID;
CREATE TABLE names (
    key TEXT NOT NULL, squashed TEXT NOT NULL, type TEXT NOT NULL, subject TEXT NOT NULL,
    name TEXT NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL
);
CREATE TABLE sieve (bits BLOB NOT NULL, words BLOB NOT NULL);
CREATE TABLE starts (
    word TEXT PRIMARY KEY, words INTEGER NOT NULL, alone INTEGER NOT NULL, seconds TEXT NOT NULL, subjects TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE grams (gram TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (gram, key)) WITHOUT ROWID;
CREATE TABLE facts (
    id TEXT PRIMARY KEY, subject TEXT NOT NULL, predicate TEXT NOT NULL, object TEXT NOT NULL,
    holds TEXT NOT NULL, action TEXT NOT NULL, role TEXT NOT NULL, data TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE evidence (
    fact TEXT NOT NULL, side TEXT NOT NULL, n INTEGER NOT NULL,
    source TEXT NOT NULL, locator TEXT NOT NULL, gist TEXT NOT NULL, PRIMARY KEY (fact, side, n)
) WITHOUT ROWID;
CREATE TABLE sources (key TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE exclusions (class TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (class, other)) WITHOUT ROWID;
CREATE TABLE misconceptions (id TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE about (subject TEXT NOT NULL, misconception TEXT NOT NULL, PRIMARY KEY (subject, misconception))
WITHOUT ROWID;
"""
INDEXES = """
CREATE INDEX names_by_key ON names (key);
CREATE INDEX names_by_squashed ON names (squashed);
CREATE INDEX names_by_subject ON names (subject);
CREATE INDEX facts_by_subject ON facts (subject, predicate, object);
CREATE INDEX facts_by_object ON facts (object, predicate);
CREATE INDEX evidence_by_source ON evidence (source);
"""

Progress = Callable[[str, int], None]
"""Called with what is being done and how many entries of it are done."""


def compile_files(front_pages: list[Path], target: Path, known: Known | None = None) -> None:
    """Compile front pages and their parts into the store ``target``, which must not exist.

    Raises ``FactsError`` naming the first problem and counting the others when the knowledge base is not valid.
    """
    files = sound_files(*collect(front_pages), known)
    connection = sqlite3.connect(target, isolation_level=None)
    try:
        write_store(files, connection)
    finally:
        connection.close()


def sound_files(raw: list[RawFile], problems: list[Problem], known: Known | None = None) -> list[WrittenFile]:
    """Return the parsed files when they are valid together; raises ``FactsError`` when they are not."""
    files, found = gather(raw)
    problems = problems + found
    if not problems:
        problems = validate(files, known)
    errors = [problem for problem in problems if is_error(problem)]
    if errors:
        more = f" (and {len(errors) - 1} more; see: ketafacts validate)" if len(errors) > 1 else ""
        raise FactsError(f"{errors[0]}{more}")
    return files


def write_store(files: list[WrittenFile], connection: sqlite3.Connection, progress: Progress | None = None) -> None:
    """Write validated files into an empty database. Raises ``sqlite3.Error`` when the disk refuses."""
    # An index is sorted in a temporary file otherwise, which a full disk or a limit on file sizes refuses even where
    # the store itself is in memory.
    connection.execute("PRAGMA temp_store = MEMORY")
    _Writer(connection, files, progress).write()


class _Writer:
    def __init__(self, connection: sqlite3.Connection, files: list[WrittenFile], progress: Progress | None) -> None:
        self.connection = connection
        self.files = files
        self.progress = progress
        self.digest = hashlib.sha256()

    def write(self) -> None:
        run = self.connection.execute
        # The file is complete or thrown away by the caller, so a journal and syncing at every step would only cost.
        run("PRAGMA journal_mode = OFF")
        run("PRAGMA synchronous = OFF")
        run(f"PRAGMA application_id = {APPLICATION_ID}")
        run(f"PRAGMA user_version = {STORE_VERSION}")
        run("PRAGMA page_size = 4096")
        self.connection.executescript(SCHEMA)
        run("BEGIN")
        for file in self.files:
            self._write_file(file)
        self._write_words()
        run("COMMIT")
        self.connection.executescript(INDEXES)
        version = next((str(file.top["version"]) for file in self.files if "version" in file.top), "")
        self._many("meta", [("version", version), ("digest", self.digest.hexdigest())])
        run("ANALYZE")

    def _many(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        rows = list(rows)
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            self.connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)
            self.digest.update(repr((table, rows)).encode("utf-8", "surrogatepass"))

    def _write_file(self, file: WrittenFile) -> None:
        self._many("sources", ((str(key), _json(entry)) for key, entry in entries(file, "sources")))
        for section in KINDS_BY_SECTION:
            if section != "sources":
                for done, (identifier, entry) in enumerate(entries(file, section)):
                    self._write_entry(file.path, section, str(identifier), entry)
                    if self.progress and done % 1000 == 0:
                        self.progress(section, done)
        for item in listed(file.top.get("interactions")):
            self._write_interaction(item)
        for identifier, entry in entries(file, "misconceptions"):
            self._many("misconceptions", [(str(identifier), _json(entry, drop=("evidence",)))])
            self._many("about", ((str(about), str(identifier)) for about in texts(entry.get("about"))))
            self._many("evidence", _evidence_rows(f"misconception.{identifier}", entry))
        for item in listed(file.top.get("ambiguous")):
            kind = str(item.get("kind", "ambiguous"))
            for meaning in texts(item.get("means")):
                self._write_names("drug", str(meaning), [(str(item.get("name")), kind, "")])

    def _write_entry(self, path: str, section: str, identifier: str, entry: Fields) -> None:
        kind = KINDS_BY_SECTION[section]
        name = str(display_name(identifier, entry))
        what = str(entry.get("what") or entry.get("definition") or "")
        closed = int(str(entry.get("closed", "no")) == "yes")
        family = str(entry.get("family") or entry.get("acts-through") or "")
        facts = (*SECTIONS, "name", "what", "definition", "closed", "family", "acts-through", "identity", "evidence")
        data = _json(entry, drop=(*facts, "names") if kind in ("drug", "class", "term") else ("name", "family"))
        sort = str(entry.get("kind", "substance")) if kind == "drug" else str(entry.get("scheme", ""))
        self._many("subjects", [(identifier, kind, sort, name, what, closed, family, str(entry.get("role", "")), data)])
        names = [(str(name), kind, place) for name, kind, place in written_names(section, identifier, entry)]
        self._write_names(kind, identifier, names)
        if kind == "class":
            self._write_parents(identifier, entry)
        self._many(
            "evidence", _evidence_rows(f"{kind}.{identifier}", entry, "identity" if kind == "drug" else "evidence")
        )
        for fact in written_facts(path, identifier, entry):
            self._write_fact(fact)

    def _write_names(self, kind: str, identifier: str, names: Iterable[tuple[str, str, str]]) -> None:
        rows = []
        for name, name_kind, place in names:
            key = fold(name)
            rows.append((key, squash(key), kind, identifier, name, name_kind, place))
        self._many("names", rows)

    def _write_parents(self, identifier: str, entry: Fields) -> None:
        for parent in texts(entry.get("parents")):
            fact = f"{identifier}.is-a.{parent}"
            self._many("facts", [(fact, identifier, "is-a", str(parent), "yes", "", "", "{}")])
            self._many("evidence", _evidence_rows(fact, entry))
        self._many("exclusions", ((identifier, str(other)) for other in texts(entry.get("excludes"))))

    def _write_fact(self, fact: WrittenFact) -> None:
        key = SECTIONS[fact.section].key
        data = _json(fact.node, drop=("evidence", "against", "holds", "id", key))
        self._many(
            "facts", [(fact.id, fact.subject, fact.predicate, fact.object, fact.holds, *_acting(fact.node), data)]
        )
        self._many("evidence", _evidence_rows(fact.id, fact.node))

    def _write_interaction(self, item: Fields) -> None:
        one, other = sorted(str(party) for party in texts(item.get("between")))
        effect = str(item.get("effect") or slug(str(item.get("what", ""))))
        fact = str(item.get("id") or f"{one}.{INTERACTION_PREDICATE}.{other}.{effect}")
        data = _json(item, drop=("evidence", "against", "holds", "id", "between"))
        holds = str(item.get("holds", "yes"))
        self._many("facts", [(fact, one, INTERACTION_PREDICATE, other, holds, "", "", data)])
        self._many("evidence", _evidence_rows(fact, item))

    def _write_words(self) -> None:
        """Index names and their first words, for finding mentions, and their trigrams, for suggestions."""
        longest: dict[str, int] = {}
        seconds: dict[str, set[str]] = {}  # by first word
        subjects: dict[str, set[str]] = {}  # those of drugs and classes alone
        # By trigram, in the order in which the keys come: to sort all rows at once takes a tenth of the compiling.
        grams: dict[str, list[str]] = {}
        keys: set[str] = set()
        # Everyday words are found when they are asked for, not in running text, and never suggested.
        told = "SELECT DISTINCT key, type FROM names WHERE kind != ? ORDER BY key, type"
        for key, kind in self.connection.execute(told, (ONLY_ASKED,)):
            keys.add(key)
            words = key.split()
            first, following = words[0], words[1:2]
            longest[first] = max(longest.get(first, 0), len(words))
            seconds.setdefault(first, set()).update(following)
            if kind in ("drug", "class"):
                for gram in trigrams(key):
                    held = grams.setdefault(gram, [])
                    if held[-1:] != [key]:  # a drug and a class may share a name
                        held.append(key)
                subjects.setdefault(first, set()).update(following)
        starts = (
            (word, longest[word], word in keys, *(" ".join(sorted(by.get(word, ()))) for by in (seconds, subjects)))
            for word in sorted(longest)
        )
        self._many("starts", starts)
        told = "SELECT DISTINCT key FROM names"  # whoever writes an everyday word may mean what it is asked for
        parts = {word for (key,) in self.connection.execute(told) for word in _WORD.findall(key)}
        bits = (bits_of(longest.keys() | keys), bits_of(parts))
        self.connection.execute("INSERT INTO sieve VALUES (?, ?)", bits)
        self._many("grams", ((gram, key) for gram in sorted(grams) for key in grams[gram]))


_WORD = re.compile(r"[^\W_]+")


def _acting(node: Fields) -> tuple[str, str]:
    """What an answer about roles needs of a mechanism, in columns of its own so that no JSON is parsed for it."""
    return str(node.get("action", "")), str(node.get("role", ""))


def _evidence_rows(fact: str, node: Fields, key: str = "evidence") -> Iterator[tuple[str, str, int, str, str, str]]:
    for side, section in (("for", key), ("against", "against")):
        for number, item in enumerate(listed(node.get(section))):
            yield fact, side, number, str(item.get("source")), str(item.get("at")), str(item.get("says"))


def _json(node: Fields, drop: tuple[str, ...] = ()) -> str:
    plain = {str(key): _plain(value) for key, value in node.items() if key not in drop}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _plain(node: Node) -> Any:
    if isinstance(node, Text):
        return str(node)
    if isinstance(node, Items):
        return [_plain(item) for item in node]
    return {str(key): _plain(value) for key, value in node.items()}
