"""A knowledge base as written: the front page and the parts it names, read but not yet judged."""

import os
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ketafacts.knowledge.inflecting import inflected, whose, wordings
from ketafacts.knowledge.reading import (
    MAX_BYTES,
    MAX_TOTAL,
    Fields,
    Items,
    Node,
    Problem,
    Text,
    Unreadable,
    read_source,
    read_text,
)
from ketafacts.knowledge.terms import SECTIONS
from ketafacts.knowledge.values import NOWHERE_TOLD, ONLY_ASKED

MAX_PARTS = 1000
# How many classes, contents or wider things may lie above one entry, directly or not.
MAX_ABOVE = 500


class RawFile(NamedTuple):
    """One file of a knowledge base, its bytes, and its ``stat`` as it was while they were read."""

    path: Path
    content: bytes
    status: os.stat_result


class WrittenFile(NamedTuple):
    """One file of a knowledge base and the mapping at its top."""

    path: str
    top: Fields


class WrittenFact(NamedTuple):
    """A fact as it stands in a file. ``node`` is its mapping; ``object`` is an id or, for some predicates, a text."""

    path: str
    id: str
    subject: str
    section: str
    predicate: str
    object: str
    holds: str
    node: Fields

    def text(self, key: str) -> str:
        """Return the text under ``key``, or an empty one."""
        value = self.node.get(key, "")
        return str(value) if isinstance(value, Text) else ""


def collect(front_pages: list[Path]) -> tuple[list[RawFile], list[Problem]]:
    """Read the bytes of the front pages and of the parts they name; each file is read once, so nothing is torn."""
    raw: list[RawFile] = []
    problems: list[Problem] = []
    waiting = list(dict.fromkeys(front_pages))
    known = set(waiting)
    fronts = len(waiting)
    left = MAX_TOTAL
    for number, path in enumerate(waiting):
        try:
            content, status = read_source(path, min(left, MAX_BYTES))
            left -= len(content)
            if number < fronts and b"parts" in content:
                top, _ = read_text(content, str(path))
                for part in texts(top.get("parts"))[:MAX_PARTS]:
                    if lies_below(part) and path.parent / part not in known:
                        known.add(path.parent / part)
                        waiting.append(path.parent / part)
        except Unreadable as error:
            problems.append(error.problem)
        else:
            raw.append(RawFile(path, content, status))
    return raw, problems


def lies_below(part: str) -> bool:
    """Return whether the path of a part stays beside or below the front page; no other is ever opened."""
    return not part.startswith(("/", "\\")) and ".." not in part.replace("\\", "/").split("/") and ":" not in part[:2]


def gather(raw: list[RawFile]) -> tuple[list[WrittenFile], list[Problem]]:
    """Parse every file; what cannot be parsed is a problem, and the others are still returned."""
    written: list[WrittenFile] = []
    problems: list[Problem] = []
    for file in raw:
        try:
            top, found = read_text(file.content, str(file.path))
        except Unreadable as error:
            problems.append(error.problem)
            continue
        problems += found
        written.append(WrittenFile(str(file.path), top))
    return written, problems


def entries(file: WrittenFile, section: str) -> Iterator[tuple[Text, Fields]]:
    """Yield the ids and entries of a section that have the right shape."""
    block = file.top.get(section)
    if isinstance(block, Fields):
        for key, entry in block.items():
            if isinstance(key, Text) and isinstance(entry, Fields):
                yield key, entry


def listed(node: Node | None) -> Iterator[Fields]:
    """Yield the mappings in a list."""
    if isinstance(node, Items):
        for item in node:
            if isinstance(item, Fields):
                yield item


def texts(node: Node | None) -> list[Text]:
    """Return the texts in a list."""
    return [item for item in node if isinstance(item, Text)] if isinstance(node, Items) else []


def upwards(start: str, above: Callable[[str], Sequence[str]]) -> list[str]:
    """Return what lies above an id, directly or not, and the id itself: at most ``MAX_ABOVE + 1`` of them.

    The bound keeps a hostile file from being judged in time that grows with the square of its size.
    """
    found: dict[str, None] = {}
    waiting = [start]
    while waiting and len(found) <= MAX_ABOVE:
        here = waiting.pop()
        if here not in found:
            found[here] = None
            waiting += above(here)[: MAX_ABOVE + 1]
    return list(found)


def written_facts(path: str, subject: str, entry: Fields) -> Iterator[WrittenFact]:
    """Yield the facts in the sections of a drug or class, with the id that each has or is given.

    The given id is ``subject.predicate.object``; a second fact with the same one is told apart by its qualifiers.
    """
    taken: set[str] = set()
    for name, section in SECTIONS.items():
        if name == "classes" and "scheme" in entry:
            continue
        for node in listed(entry.get(name)):
            target = node.get(section.key)
            if not isinstance(target, Text):
                continue
            given = node.get("id")
            fact_id = str(given) if isinstance(given, Text) else _given_id(subject, section.predicate, node, target)
            if fact_id in taken and not given:
                fact_id = f"{fact_id}.{_distinction(node)}".rstrip(".")
            taken.add(fact_id)
            holds = node.get("holds", "yes")
            yield WrittenFact(path, fact_id, subject, name, section.predicate, str(target), str(holds), node)


def _given_id(subject: str, predicate: str, node: Fields, target: Text) -> str:
    if predicate == "happened":
        return f"{subject}.{slug(target)}.{node.get('year', '')}"
    return f"{subject}.{predicate}.{slug(target)}"


def _distinction(node: Fields) -> str:
    parts: list[str] = []
    for key in ("as", "status", "relation", "action", "in", "route", "species", "population", "schedule", "when"):
        value = node.get(key)
        words = texts(value) if isinstance(value, Items) else [value] if isinstance(value, Text) else []
        parts += [slug(word) for word in words]
    return "-".join(parts)[:60].strip("-")


def display_name(subject: str, entry: Fields) -> Text | str:
    """Return the name an entry is shown by: its own, a combination's ingredients, or its id in words."""
    name = entry.get("name")
    if isinstance(name, Text):
        return name
    if str(entry.get("kind")) == "combination":
        parts = [str(item.get("drug", "")).replace("-", " ") for item in listed(entry.get("contains"))]
        if 2 <= len(parts) <= 3:
            return "/".join(parts)
    return subject.replace("-", " ")


@lru_cache(10_000)
def slug(text: str) -> str:
    """Return ``text`` as lower-case ASCII words joined by hyphens, at most sixty characters."""
    letters = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in text.lower())
    return "-".join(letters.split())[:60].rstrip("-")


def written_names(section: str, subject: str, entry: Fields) -> Iterator[tuple[Text | str, str, str]]:
    """Yield (name, kind, place) for every name of an entry; those of a term are found only when it is asked for."""
    if section == "terms":
        yield from ((name, ONLY_ASKED, "") for name in (display_name(subject, entry), *texts(entry.get("names"))))
    else:
        yield from _told_names(section, subject, entry)


def _told_names(section: str, subject: str, entry: Fields) -> Iterator[tuple[Text | str, str, str]]:
    """Yield (name, kind, place) for every name of an entry, the display name first, then the id in words."""
    shown = display_name(subject, entry)
    yield shown, "generic", ""
    if "/" in shown and "name" not in entry:
        yield subject.replace("-", " "), "generic", ""
    plural = entry.get("plural")
    if isinstance(plural, Text):
        yield plural, "generic", ""
        if plural.endswith("s") and (" " in plural or plural[:-1].isupper()):
            yield plural[:-1], "generic", ""  # "CNS depressant" and "NSAID" beside their plurals
    names = entry.get("names")
    if section in ("targets", "effects", "conditions"):
        for name in texts(names):
            yield name, "generic", ""
            for wording in whose(name) if section == "effects" else ():
                yield wording, "generic", ""
        yield from _verb_phrases(entry)
    elif isinstance(names, Fields):
        yield from _names_by_kind(names)


def _verb_phrases(entry: Fields) -> Iterator[tuple[Text | str, str, str]]:
    for verb in texts(entry.get("verbs")):
        for wording in wordings(verb):
            for phrase, form in inflected(wording):
                yield (verb if phrase == verb else phrase), "verb", form


def _names_by_kind(names: Fields) -> Iterator[tuple[Text, str, str]]:
    for kind, block in names.items():
        if isinstance(block, Fields):
            for place, listed_names in block.items():
                for name in texts(listed_names):
                    yield name, kind, "" if place == NOWHERE_TOLD else place
        else:
            for name in texts(block):
                yield name, kind, ""
