"""What makes a knowledge base sound. Every problem is reported, each with its place, a rule and what to do."""

from collections import defaultdict
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from ketafacts.knowledge.collisions import Collisions, check_letters
from ketafacts.knowledge.contradictions import Contradictions
from ketafacts.knowledge.gathering import (
    MAX_PARTS,
    WrittenFact,
    WrittenFile,
    entries,
    lies_below,
    listed,
    texts,
    written_facts,
)
from ketafacts.knowledge.hierarchies import Hierarchies
from ketafacts.knowledge.known import Known, NothingKnown
from ketafacts.knowledge.reading import MAX_PROBLEMS, Fields, Items, Node, Problem, Text
from ketafacts.knowledge.shapes import ID
from ketafacts.knowledge.terms import FILE, KINDS_BY_SECTION, QUALIFIERS, SECTIONS
from ketafacts.knowledge.values import COMPOUND_KINDS, US_SCHEDULES

STALE_AFTER = timedelta(days=3 * 365)
# A complete sheet has considered everything; without these it cannot have.
SHEET_SECTIONS = ("names", "identity", "mechanisms", "effects", "schedules")
WEAK_KINDS = ("news", "website")
WEAK_READINGS = ("copy", "title only")
ADVISORY_RULES = frozenset({"stale-date", "incomplete-sheet"})


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
        Hierarchies(self.files, self.known, self.report, self._turn_to).check()
        Contradictions(self.files, self.report, self._turn_to, str(self._version_date() or "")).check()
        Collisions(self.files, self.known, self.report, self._turn_to).check()

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
                self._refer_each(entry.get("brings"), KINDS_BY_SECTION[section])
        for item in listed(file.top.get("ambiguous")):
            shared = item.get("name")
            if isinstance(shared, Text):
                check_letters(self.report, shared, shared)
            for meaning in texts(item.get("means")):
                self._refer(meaning, "drug", "class")
            self._check_evidence(item.get("evidence"))

    def _refer_each(self, names: Node | None, kind: str) -> None:
        for name in texts(names):
            self._refer(name, kind)

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
        self._check_nested(node)
        if fact.predicate == "scheduled-as" and fact.object.partition("-")[0] == "US" and "schedule" in node:
            for schedule in fact.text("schedule").split(","):
                if schedule.strip() not in US_SCHEDULES:
                    message = f"{schedule.strip()!r:.40} is not a US schedule: {', '.join(US_SCHEDULES)}"
                    self.report(node["schedule"], "bad-value", message)

    def _check_nested(self, node: Fields) -> None:
        for affinity in listed(node.get("affinity")):
            self._check_evidence(affinity.get("evidence"))
        for condition in (*texts(node.get("uses")), *texts(node.get("also"))):
            self._refer(condition, "condition")
        cited = [str(item.get("source")) for item in listed(node.get("evidence"))]
        for score in listed(node.get("scores")):
            if (study := score.get("by")) is not None and str(study) not in cited:
                self.report(study, "no-evidence", f"{str(study)[:60]!r} is not among the evidence of this fact")

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


def _flat(node: Node | None) -> str:
    return ",".join(texts(node)) if isinstance(node, Items) else str(node or "")


def _date(node: Node | None) -> date | None:
    try:
        return date.fromisoformat(str(node).replace(".", "-")) if isinstance(node, Text) else None
    except ValueError:
        return None
