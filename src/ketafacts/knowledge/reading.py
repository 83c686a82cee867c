"""YAML text into plain nodes that know their line and column.

Only the part of YAML that the format needs is read: mappings, lists and scalars, and every scalar is a string. That
closes YAML's traps (``no`` as false, a DOI as a number, dates) and its attacks (alias bombs, object tags, deep
nesting) in one place, and duplicate keys, which PyYAML would silently drop, are reported.
"""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

MAX_BYTES = 128 * 1024 * 1024
MAX_TOTAL = 2 * MAX_BYTES
MAX_DEPTH = 24
# What a hundred thousand drugs need, and no more: a node takes some 200 bytes of memory, but as little as 2 of a file.
MAX_NODES = 8_000_000
MAX_PROBLEMS = 10_000
ATTEMPTS = 5
_TOO_DEEP = f"nested deeper than {MAX_DEPTH} levels"


class Problem(NamedTuple):
    """One thing wrong with a knowledge base, where it is (from 1), and what to do about it."""

    path: str
    line: int
    column: int
    rule: str
    message: str

    def __str__(self) -> str:
        """Return ``path:line:column: rule: message``, as compilers and linters print it."""
        return f"{self.path}:{self.line}:{self.column}: {self.rule}: {self.message}"


class Text(str):
    """A scalar, with its place."""

    __slots__ = ("column", "line")
    line: int
    column: int


class Items(list["Node"]):
    """A list, with its place."""

    __slots__ = ("column", "line")
    line: int
    column: int


class Fields(dict[str, "Node"]):
    """A mapping, with its place; its keys are ``Text`` and know theirs."""

    __slots__ = ("column", "line")
    line: int
    column: int


Node = Text | Items | Fields


class Unreadable(Exception):  # noqa: N818 - it carries a problem, and is no error of the program's
    """The text cannot be read at all; ``problem`` says where and why."""

    def __init__(self, problem: Problem) -> None:
        """Keep the one problem that stopped the reading."""
        super().__init__(str(problem))
        self.problem = problem


def read_source(path: Path, limit: int = MAX_BYTES) -> tuple[bytes, os.stat_result]:
    """Return the bytes of a regular file of at most ``limit`` bytes, and its ``stat`` as it was while it was read.

    Raises ``Unreadable``. A file that is being written is read again until it holds still.
    """
    try:
        # Looked at before it is opened, for opening a device can act on it, and after, for it may have been swapped.
        _refuse_special(path, path.stat(), limit)
        for _ in range(ATTEMPTS):
            with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as stream:
                before = os.fstat(stream.fileno())
                _refuse_special(path, before, limit)
                # Some files of the kernel's call themselves regular and have nothing to give yet.
                content = stream.read(limit + 1) or b""
                after = os.fstat(stream.fileno())
            if len(content) > limit:
                raise _too_large(path, limit)
            if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns):
                return content, before
    except (OSError, ValueError) as error:
        raise _unreadable(path, "unreadable", f"cannot be read: {getattr(error, 'strerror', None) or error}") from error
    raise _unreadable(path, "unreadable", "changes while it is read; try again")


def _refuse_special(path: Path, status: os.stat_result, limit: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise _unreadable(path, "not-a-file", "this is not a regular file; give the path of a YAML file")
    if status.st_size > limit:
        raise _too_large(path, limit)


def read_text(content: bytes, path: str) -> tuple[Fields, list[Problem]]:
    """Return the mapping at the top of ``content`` and its duplicate keys; ``path`` is for messages.

    Raises ``Unreadable``, and nothing else, whatever the bytes are.
    """
    text = _decode(content, path)
    reader = _Reader(path)
    try:
        top = reader.read(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        message = _one_line(error.problem or "not YAML")
        # libyaml reads some thousand characters ahead of its events, and from PyYAML 6.0.4 on has a limit of its own.
        too_deep = "nesting depth" in message
        rule, message = ("too-deep", _TOO_DEEP) if too_deep else ("syntax", message)
        raise Unreadable(Problem(path, line, column, rule, message)) from error
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # The parser written in Python lets an escape or a version that is out of range through to Python's own errors.
        raise Unreadable(Problem(path, 1, 1, "syntax", _one_line(str(error)))) from error
    return top, reader.problems


def _decode(content: bytes, path: str) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Unreadable(Problem(path, 1, 1, "encoding", "UTF-16, not UTF-8; save the file as UTF-8"))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig")
        problem = Problem(path, *_place(before), "encoding", "not UTF-8; save the file as UTF-8")
        raise Unreadable(problem) from error
    forbidden = _FORBIDDEN.search(text)
    if forbidden:
        message = f"the character U+{ord(forbidden[0]):04X} may not stand in a YAML file; remove it"
        raise Unreadable(Problem(path, *_place(text[: forbidden.start()]), "encoding", message))
    return text


# All that YAML does not allow (1.2, section 5.1); a byte-order mark is allowed at the start only.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def _place(before: str) -> tuple[int, int]:
    """Return the line and column, from 1, of what follows ``before``."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _too_large(path: Path, limit: int) -> "Unreadable":
    if limit < MAX_BYTES:
        return _unreadable(path, "too-large", f"with this file the parts are larger than {MAX_TOTAL // 2**20} MiB")
    return _unreadable(path, "too-large", f"larger than {MAX_BYTES // 2**20} MiB; split it into parts")


def _unreadable(path: Path, rule: str, message: str) -> Unreadable:
    return Unreadable(Problem(str(path), 1, 1, rule, message))


def _one_line(message: str) -> str:
    return " ".join(message.split())


class _Reader:
    """Builds nodes from the parser's events; it keeps its own stack, so depth is bounded by a rule, not by luck."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.nodes = 0

    def read(self, text: str) -> Fields:
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        events: Iterator[Any] = yaml.parse(text, Loader=loader)
        top: Node | None = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if top is not None:
                    raise self._stop(event, "syntax", "a second document begins here; one file is one document")
            elif isinstance(event, (yaml.NodeEvent, yaml.CollectionStartEvent)):
                top = self._node(event, events, 1)
        if not isinstance(top, Fields):
            line, column = (top.line, top.column) if top is not None else (1, 1)
            raise Unreadable(
                Problem(self.path, line, column, "wrong-shape", "the file must be a mapping that begins 'format: 1'")
            )
        return top

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        self._refuse(event, depth)
        node: Node
        if isinstance(event, yaml.ScalarEvent):
            node = Text(event.value)
        elif isinstance(event, yaml.SequenceStartEvent):
            node = Items()
            for child in events:
                if isinstance(child, yaml.SequenceEndEvent):
                    break
                node.append(self._node(child, events, depth + 1))
        else:
            node = self._mapping(events, depth)
        node.line, node.column = event.start_mark.line + 1, event.start_mark.column + 1
        return node

    def _mapping(self, events: Iterator[Any], depth: int) -> Fields:
        fields = Fields()
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, events, depth + 1)
            if not isinstance(key, Text):
                raise self._stop(event, "wrong-type", "a key must be a word, not a list or a mapping")
            value = self._node(next(events), events, depth + 1)
            if key in fields:
                message = f"the key {key!s:.60} is here twice; keep one"
                self.problems.append(Problem(self.path, key.line, key.column, "duplicate-key", message))
                if len(self.problems) == MAX_PROBLEMS:
                    raise self._stop(event, "too-many-problems", f"more than {MAX_PROBLEMS}; is this a knowledge base?")
            fields[key] = value
        return fields

    def _refuse(self, event: Any, depth: int) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self._stop(event, "alias", "anchors and aliases are not part of the format; write it out")
        if getattr(event, "tag", None) and not event.tag == "!":
            raise self._stop(event, "tag", f"the tag {event.tag!s:.60} is not part of the format; remove it")
        if depth > MAX_DEPTH:
            raise self._stop(event, "too-deep", _TOO_DEEP)
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self._stop(event, "too-large", f"more than {MAX_NODES} values; split it into parts")

    def _stop(self, event: Any, rule: str, message: str) -> Unreadable:
        mark = event.start_mark
        return Unreadable(Problem(self.path, mark.line + 1, mark.column + 1, rule, message))
