"""What makes a knowledge base sound. Every problem is reported, each with its place, a rule and what to do."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from ketafacts.knowledge.contradictions import Contradictions
from ketafacts.knowledge.gathering import (
    MAX_ABOVE,
    MAX_PARTS,
    WrittenFact,
    WrittenFile,
    entries,
    lies_below,
    listed,
    texts,
    upwards,
    written_facts,
    written_names,
)
from ketafacts.knowledge.naming import fold, squash
from ketafacts.knowledge.reading import MAX_PROBLEMS, Fields, Items, Node, Problem, Text
from ketafacts.knowledge.shapes import ID
from ketafacts.knowledge.terms import FILE, KINDS_BY_SECTION, QUALIFIERS, SECTIONS
from ketafacts.knowledge.values import COMPOUND_KINDS, US_SCHEDULES

MAX_LEVELS = 60
_LATIN, _CYRILLIC = re.compile("[A-Za-z]"), re.compile("[\u0400-\u052f]")
STALE_AFTER = timedelta(days=3 * 365)
# A complete sheet has considered everything; without these it cannot have.
SHEET_SECTIONS = ("names", "identity", "mechanisms", "effects", "schedules")
WEAK_KINDS = ("news", "website")
WEAK_READINGS = ("copy", "title only")
ADVISORY_RULES = frozenset({"stale-date", "incomplete-sheet"})


class Known(Protocol):
    """What is recorded elsewhere already: the built-in facts under a user's own."""

    def has(self, kind: str, identifier: str) -> bool:
        """Return whether the id of that kind is recorded."""

    def owners(self, key: str) -> tuple[str, ...]:
        """Return the drugs and classes that a folded name belongs to."""

    def above(self, kind: str, identifier: str) -> tuple[str, ...]:
        """Return what lies directly above: parents of a class, contents of a drug, the broader effect or condition."""


class NothingKnown:
    """A knowledge base that stands on its own."""

    def has(self, kind: str, identifier: str) -> bool:
        """Return False."""
        del kind, identifier
        return False

    def owners(self, key: str) -> tuple[str, ...]:
        """Return nobody."""
        del key
        return ()

    def above(self, kind: str, identifier: str) -> tuple[str, ...]:
        """Return nothing."""
        del kind, identifier
        return ()


def validate(files: list[WrittenFile], known: Known | None = None) -> list[Problem]:
    """Return every problem in ``files`` taken together, in the order of their places."""
    checker = _Checker(files, known or NothingKnown())
    with suppress(_TooManyProblems):
        checker.check()
    return sorted(set(checker.found))


def is_error(problem: Problem) -> bool:
    """Return whether a problem makes the knowledge base invalid; advisory ones do not."""
    return problem.rule not in ADVISORY_RULES


class _TooManyProblems(Exception):  # noqa: N818 - it ends the search, and is no error of the program's
    """Whoever wrote this file does not need ten thousand and one messages."""


class _Checker:
    def __init__(self, files: list[WrittenFile], known: Known) -> None:
        self.files = files
        self.known = known
        self.ids: dict[str, dict[str, Text]] = defaultdict(dict)
        self.found: list[Problem] = []
        self.facts: dict[str, WrittenFact] = {}
        self.weak_sources: set[str] = set()
        self.parts: set[Path] = set()
        self.path = ""

    def report(self, node: Node | Text, rule: str, message: str) -> None:
        self.found.append(Problem(self.path, node.line, node.column, rule, message))
        if len(self.found) == MAX_PROBLEMS:
            message = f"more than {MAX_PROBLEMS}; is this a knowledge base?"
            self.found.append(Problem(self.path, node.line, node.column, "too-many-problems", message))
            raise _TooManyProblems

    def check(self) -> None:
        for file in self.files:
            self.path = file.path
            FILE.check(file.top, self.report)
            self._check_parts(file)
            self._collect_ids(file)
        self._check_depth()
        for check in (
            self._check_sources,
            self._check_references,
            self._check_facts,
            self._check_interactions,
            self._check_misconceptions,
            self._check_sheets,
        ):
            for file in self.files:
                self.path = file.path
                check(file)
        self._check_cycles("classes", "parents")
        self._check_cycles("drugs", "contains")
        self._check_cycles("effects", "within")
        self._check_cycles("conditions", "within")
        self._check_exclusions()
        Contradictions(self.files, self.report, self._turn_to, str(self._version_date() or "")).check()
        self._check_names(("drugs", "classes"))
        for section in ("targets", "effects", "conditions", "terms"):
            self._check_names((section,))

    def _turn_to(self, path: str) -> None:
        self.path = path

    def _check_parts(self, file: WrittenFile) -> None:
        parts = texts(file.top.get("parts"))
        if len(parts) > MAX_PARTS:
            self.report(parts[MAX_PARTS], "too-many-parts", f"more than {MAX_PARTS} parts")
        front = Path(file.path)
        for part in parts:
            path = front.parent / part
            if not lies_below(part):
                self.report(part, "bad-value", "a part must lie beside or below the front page")
            elif path == front:
                self.report(part, "misplaced-part", "a front page is no part of itself; leave it out")
            elif path in self.parts:
                self.report(part, "misplaced-part", "this part is named twice; name it once")
            else:
                self.parts.add(path)

    def _check_depth(self) -> None:
        """Report parts that name parts: what those hold is not read, and would be missing without a word."""
        for file in self.files:
            below = texts(file.top.get("parts"))
            if below and Path(file.path) in self.parts:
                self.path = file.path
                self.report(below[0], "misplaced-part", "a part names no parts; name them all on the front page")

    def _collect_ids(self, file: WrittenFile) -> None:
        for section, kind in KINDS_BY_SECTION.items():
            for identifier, _ in entries(file, section):
                first = self.ids[kind].get(identifier)
                if first is not None:
                    self.report(identifier, "duplicate-id", f"the {kind} {identifier} is recorded twice; keep one")
                self.ids[kind].setdefault(identifier, identifier)
        for identifier, _ in entries(file, "classes"):
            if identifier in self.ids["drug"]:
                self.report(identifier, "duplicate-id", f"{identifier} is both a drug and a class; rename one")

    def _check_sources(self, file: WrittenFile) -> None:
        today = self._version_date()
        for identifier, source in entries(file, "sources"):
            if not any(key in source for key in ("DOI", "PMID", "PMCID", "setid", "URL")):
                self.report(identifier, "no-identifier", f"{identifier} needs a DOI, PMID, PMCID, setid or URL")
            if str(source.get("kind")) in WEAK_KINDS or str(source.get("read")) in WEAK_READINGS:
                self.weak_sources.add(identifier)
            accessed, issued = source.get("accessed"), source.get("issued")
            read_on = _date(accessed)
            for day in (accessed, issued):
                if isinstance(day, Text) and len(day) == 10 and day[4] == day[7] == "-" and _date(day) is None:
                    self.report(day, "impossible-date", f"{day} is no day of the calendar")
            if not isinstance(accessed, Text) or read_on is None:
                continue
            if today and today - read_on > STALE_AFTER:
                self.report(accessed, "stale-date", f"{identifier} was read more than three years before this version")
            if isinstance(issued, Text) and issued > accessed[: len(issued)]:
                self.report(issued, "impossible-date", f"{identifier} was issued after it was read")
            if today and read_on > today:
                self.report(accessed, "impossible-date", f"{identifier} was read after the version of these facts")

    def _version_date(self) -> date | None:
        for file in self.files:
            found = _date(file.top.get("version"))
            if found:
                return found
        return None

    def _has(self, kind: str, identifier: str) -> bool:
        return identifier in self.ids[kind] or self.known.has(kind, identifier)

    def _refer(self, node: Node | None, *kinds: str) -> None:
        if isinstance(node, Text) and ID.fullmatch(node) and not any(self._has(kind, node) for kind in kinds):
            self.report(node, "dangling-reference", f"no {' or '.join(kinds)} is recorded as {str(node)[:60]!r}")

    def _check_evidence(self, node: Node | None) -> None:
        sources = [item.get("source") for item in listed(node)]
        for source in sources:
            self._refer(source, "source")
        if sources and isinstance(node, Items) and all(str(source) in self.weak_sources for source in sources):
            reason = "news, websites, copies and titles may only stand beside a stronger source"
            self.report(node, "weak-evidence", reason)

    def _check_references(self, file: WrittenFile) -> None:
        for _, entry in entries(file, "classes"):
            for key in ("parents", "excludes", "bounded-by"):
                for parent in texts(entry.get(key)):
                    self._refer(parent, "class")
            for condition in texts(entry.get("for")):
                self._refer(condition, "condition")
        self._check_identities(file)
        for section in ("effects", "conditions"):
            for _, entry in entries(file, section):
                self._refer(entry.get("within"), KINDS_BY_SECTION[section])
                self._refer(entry.get("opposite"), KINDS_BY_SECTION[section])
                self._refer(entry.get("prevents"), KINDS_BY_SECTION[section])
        for item in listed(file.top.get("ambiguous")):
            shared = item.get("name")
            if isinstance(shared, Text):
                self._check_letters(shared, shared)
            for meaning in texts(item.get("means")):
                self._refer(meaning, "drug", "class")
            self._check_evidence(item.get("evidence"))

    def _check_identities(self, file: WrittenFile) -> None:
        """Check what stands behind names and definitions."""
        for section, key in (("classes", "evidence"), ("terms", "evidence"), ("drugs", "identity")):
            for _, entry in entries(file, section):
                self._check_evidence(entry.get(key))

    def _check_facts(self, file: WrittenFile) -> None:
        for section in ("classes", "drugs"):
            for identifier, entry in entries(file, section):
                judged: dict[tuple[str, ...], WrittenFact] = {}
                for fact in written_facts(file.path, identifier, entry):
                    self._check_fact(fact)
                    self._check_agreement(fact, judged)

    def _check_fact(self, fact: WrittenFact) -> None:
        node = fact.node
        if fact.id in self.facts:
            message = f"a second fact with the id {fact.id}; merge them, or tell them apart with a qualifier or an id"
            self.report(node, "duplicate-fact", message)
        self.facts.setdefault(fact.id, fact)
        shape = SECTIONS[fact.section].object
        kinds = getattr(shape, "kinds", None)
        if kinds:
            self._refer(node.get(SECTIONS[fact.section].key), *kinds)
        for exempt in texts(node.get("except")):
            self._refer(exempt, "drug", "class")
        self._check_both_sides(node, fact.holds)
        for affinity in listed(node.get("affinity")):
            self._check_evidence(affinity.get("evidence"))
        if fact.predicate == "scheduled-as" and fact.object.partition("-")[0] == "US" and "schedule" in node:
            for schedule in fact.text("schedule").split(","):
                if schedule.strip() not in US_SCHEDULES:
                    message = f"{schedule.strip()!r:.40} is not a US schedule: {', '.join(US_SCHEDULES)}"
                    self.report(node["schedule"], "bad-value", message)

    def _check_both_sides(self, node: Fields, holds: str) -> None:
        self._check_evidence(node.get("evidence"))
        self._check_evidence(node.get("against"))
        if holds == "contested" and "against" not in node:
            self.report(node, "one-sided", "a contested fact needs evidence 'against' as well")
        if holds != "contested" and "against" in node:
            self.report(node, "one-sided", "evidence 'against' makes the fact contested; say 'holds: contested'")

    def _check_agreement(self, fact: WrittenFact, judged: dict[tuple[str, ...], WrittenFact]) -> None:
        qualifiers = tuple(_flat(fact.node.get(key)) for key in (*QUALIFIERS, "as", "status", "year", "relation"))
        other = judged.setdefault((fact.predicate, fact.object, *qualifiers), fact)
        if other.holds != fact.holds:
            message = f"contradicts the fact at line {other.node.line}: the same fact holds '{other.holds}' there"
            self.report(fact.node, "contradiction", message)

    def _check_interactions(self, file: WrittenFile) -> None:
        for item in listed(file.top.get("interactions")):
            for party in texts(item.get("between")):
                self._refer(party, "drug", "class")
            if len(texts(item.get("between"))) > 2:
                self.report(item, "bad-value", "an interaction is between two; write one for each pair")
            self._refer(item.get("effect"), "effect")
            for key in ("raises", "lowers"):
                if key in item and str(item[key]) not in texts(item.get("between")):
                    self.report(item[key], "bad-value", f"{key} names that one of the two whose level changes")
            self._check_both_sides(item, str(item.get("holds", "yes")))

    def _check_misconceptions(self, file: WrittenFile) -> None:
        for identifier, entry in entries(file, "misconceptions"):
            first = self.ids["misconception"].setdefault(identifier, identifier)
            if first is not identifier:
                self.report(identifier, "duplicate-id", f"the misconception {identifier} is recorded twice; keep one")
            for about in texts(entry.get("about")):
                self._refer(about, "drug", "class", "target", "effect", "condition")
            for fact in texts(entry.get("facts")):
                if fact not in self.facts and not self.known.has("fact", fact):
                    self.report(fact, "dangling-reference", f"no fact has the id {str(fact)[:80]!r}")
            self._check_evidence(entry.get("evidence"))

    def _check_sheets(self, file: WrittenFile) -> None:
        for identifier, entry in entries(file, "drugs"):
            overlaid = self.known.has("drug", identifier)
            if "classes" not in entry and "contains" not in entry and not overlaid:
                self.report(identifier, "no-class", f"{identifier} needs its classes, or what it contains")
            if str(entry.get("kind")) in COMPOUND_KINDS and "contains" not in entry and "classes" not in entry:
                self.report(identifier, "no-class", f"{identifier} is a {entry.get('kind')}: say what it contains")
            if str(entry.get("sheet")) == "complete" and not overlaid:
                missing = [section for section in SHEET_SECTIONS if section not in entry]
                if missing:
                    self.report(identifier, "incomplete-sheet", f"{identifier} lacks {', '.join(missing)}")

    def _check_cycles(self, section: str, key: str) -> None:
        written: dict[str, list[str]] = defaultdict(list)
        places: dict[str, tuple[str, Text]] = {}
        for file in self.files:
            for identifier, entry in entries(file, section):
                written[identifier] += _named(entry.get(key))
                places[identifier] = (file.path, identifier)
        whole: dict[str, list[str]] = {}

        def step(identifier: str) -> list[str]:
            if identifier not in whole:
                below = self.known.above(KINDS_BY_SECTION[section], identifier)
                whole[identifier] = [*written.get(identifier, ()), *below]
            return whole[identifier]

        found = list(_tangles(places, step))
        for tangled, rule in found:
            self.path, node = places[tangled]
            if rule == "cycle":
                self.report(node, rule, f"{tangled} lies within itself; remove one '{key}' on the way round")
            else:
                self.report(node, rule, f"more than {MAX_LEVELS} levels of '{key}' above {tangled}")
        for wide, (path, node) in () if found else places.items():
            if len(upwards(wide, step)) > MAX_ABOVE:
                self.path = path
                self.report(node, "too-wide", f"more than {MAX_ABOVE} lie above {wide} by '{key}'")

    def _check_exclusions(self) -> None:
        parents: dict[str, list[str]] = defaultdict(list)
        excludes: dict[str, list[str]] = {}
        members: list[tuple[str, WrittenFact]] = []
        for file in self.files:
            for identifier, entry in entries(file, "classes"):
                parents[identifier] += [str(parent) for parent in texts(entry.get("parents"))]
                excludes[identifier] = [str(other) for other in texts(entry.get("excludes"))]
            for identifier, entry in entries(file, "drugs"):
                for fact in written_facts(file.path, identifier, entry):
                    if fact.predicate == "is-a" and fact.holds == "yes":
                        parents[identifier].append(fact.object)
                        members.append((identifier, fact))
        reported: set[tuple[str, frozenset[str]]] = set()
        for member, fact in members:
            lines = set(upwards(member, lambda one: parents.get(one, [])))
            for line in sorted(lines & excludes.keys()):
                for other in excludes[line]:
                    pair = (member, frozenset((line, other)))
                    if other in lines and pair not in reported:
                        reported.add(pair)
                        self.path = fact.path
                        message = f"{member} is in {line} and in {other}, which exclude each other"
                        self.report(fact.node, "contradiction", message)

    def _check_names(self, sections: tuple[str, ...]) -> None:
        declared = {
            squash(fold(str(item.get("name", "")))) for file in self.files for item in listed(file.top.get("ambiguous"))
        }
        owners: dict[str, tuple[str, str]] = {}
        for file in self.files:
            self.path = file.path
            for section in sections:
                for identifier, entry in entries(file, section):
                    for name, kind, _ in written_names(section, identifier, entry):
                        place = name if isinstance(name, Text) else identifier
                        if kind == "verb":
                            # Verb phrases are read in their sentence, never looked up as names, so they may be shared.
                            self._check_letters(place, name)
                            continue
                        self._check_name(place, fold(name), identifier, kind, owners, declared)

    def _check_letters(self, place: Text, name: str) -> bool:
        if any(_LATIN.search(word) and _CYRILLIC.search(word) for word in name.split()):
            self.report(place, "bad-name", f"{ascii(name)[:60]} has Latin and Cyrillic letters in one word")
        if squash(fold(name)):
            return True
        if name.strip():
            self.report(place, "bad-name", f"{str(name)[:40]!r} has no letter or digit that a name can be found by")
        return False

    def _check_name(
        self, name: Text, key: str, owner: str, kind: str, owners: dict[str, tuple[str, str]], declared: set[str]
    ) -> None:
        if not self._check_letters(name, name):
            return
        squashed = squash(key)
        first, first_kind = owners.setdefault(squashed, (owner, kind))
        others = [other for other in self.known.owners(key) if other != owner]
        if squashed in declared:
            return
        if first != owner:
            message = f"the name {str(name)[:60]!r} belongs to {first} ({first_kind}) and to {owner} ({kind}); "
            self.report(name, "name-collision", message + "give it to one, or declare it under 'ambiguous'")
        elif others:
            message = f"the name {str(name)[:60]!r} already belongs to {others[0]}; declare it under 'ambiguous'"
            self.report(name, "name-collision", message)


def _flat(node: Node | None) -> str:
    return ",".join(texts(node)) if isinstance(node, Items) else str(node or "")


def _date(node: Node | None) -> date | None:
    try:
        return date.fromisoformat(str(node).replace(".", "-")) if isinstance(node, Text) else None
    except ValueError:
        return None


def _named(node: Node | None) -> list[str]:
    """Return the ids in a value that points upwards: one, a list of them, or facts whose object they are."""
    if isinstance(node, Text):
        return [str(node)]
    drugs = (item.get("drug") for item in listed(node))
    return [str(one) for one in (*texts(node), *drugs) if isinstance(one, Text)]


def _tangles(starts: Iterable[str], step: Callable[[str], list[str]]) -> Iterator[tuple[str, str]]:
    """Yield (id, rule) for each way round that leads back to where it began and for what lies too deep.

    Every id is visited once, so that a hostile file of any shape is judged in time that grows with its size.
    """
    begun = set(starts)
    height: dict[str, int] = {}
    for start in starts:
        path = [] if start in height else [start]
        on_path, waiting = set(path), [iter(step(one)) for one in path]
        while path:
            here, there = path[-1], next(waiting[-1], None)
            if there is None:
                height[here] = 1 + max((height.get(one, 0) for one in step(here)), default=0)
                if height[here] == MAX_LEVELS + 1:
                    yield next(one for one in reversed(path) if one in begun), "too-deep"
                on_path.discard(path.pop())
                waiting.pop()
            elif there in on_path:
                yield next(one for one in reversed(path) if one in begun), "cycle"
            elif there not in height:
                path.append(there)
                on_path.add(there)
                waiting.append(iter(step(there)))
