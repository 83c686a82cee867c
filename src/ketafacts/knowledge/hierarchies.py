"""Hierarchies: nothing lies within itself, too deep or below too much, nor in two classes that exclude each other."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from ketafacts.knowledge.gathering import (
    MAX_ABOVE,
    WrittenFact,
    WrittenFile,
    entries,
    listed,
    texts,
    upwards,
    written_facts,
)
from ketafacts.knowledge.known import Known
from ketafacts.knowledge.reading import Node, Text
from ketafacts.knowledge.shapes import Report
from ketafacts.knowledge.terms import KINDS_BY_SECTION

MAX_LEVELS = 60


class Hierarchies:
    """Looks through all files for what lies above what; ``at`` says which file the next report is about."""

    def __init__(self, files: list[WrittenFile], known: Known, report: Report, at: Callable[[str], None]) -> None:
        """Take the files, what is recorded elsewhere, and where to report."""
        self.files, self.known, self.report, self.at = files, known, report, at

    def check(self) -> None:
        """Report every way round, and every member of classes that exclude each other."""
        self._check_cycles("classes", "parents")
        self._check_cycles("drugs", "contains")
        self._check_cycles("effects", "within")
        self._check_cycles("conditions", "within")
        self._check_exclusions()

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
            path, node = places[tangled]
            self.at(path)
            if rule == "cycle":
                self.report(node, rule, f"{tangled} lies within itself; remove one '{key}' on the way round")
            else:
                self.report(node, rule, f"more than {MAX_LEVELS} levels of '{key}' above {tangled}")
        for wide, (path, node) in () if found else places.items():
            if len(upwards(wide, step)) > MAX_ABOVE:
                self.at(path)
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
                        self.at(fact.path)
                        message = f"{member} is in {line} and in {other}, which exclude each other"
                        self.report(fact.node, "contradiction", message)


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
