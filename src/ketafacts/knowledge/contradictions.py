"""What cannot be so, or not at once, though each entry is well formed: facts against themselves and each other."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from ketafacts.knowledge.gathering import WrittenFact, WrittenFile, entries, listed, texts, upwards, written_facts
from ketafacts.knowledge.naming import fold, squash
from ketafacts.knowledge.reading import Fields, Node, Text
from ketafacts.knowledge.shapes import Report
from ketafacts.knowledge.values import BLOCKING

_ACTIVATING = frozenset({"agonist", "partial agonist", "positive modulator"})
# What tells two facts with one object apart.
_TELLING_APART = ("dose", "route", "population", "species", "when", "caveat")
# Relations that hold one way only.
_ONE_WAY = frozenset({"prodrug of", "metabolite of", "salt of", "derived from", "precursor of"})
_RANGE = re.compile(r"(\d[\d.]*)\s?(?:-|–|to)\s?(\d[\d.]*)(?![\d.]*-)")
_TIME = re.compile(r"(?<![a-z])(?:s|sec|min|h|hr|second|minute|hour|day|week|month|year)s?(?![a-z])")
_NO_TIME = re.compile(
    r"(?<![\d.,])0(?:\.0+)?\s?(?:s|sec|min|h|hr|second|minute|hour|day|week|month|year)s?(?![a-z])|(?<![^\s~<>(])[-−]\d"
)
_PERCENT = re.compile(r"(\d[\d.]*)\s?%")
_MADE, _SOLD = frozenset({"synthesised", "discovered"}), frozenset({"approved", "introduced", "withdrawn"})


class Contradictions:
    """Looks through all files for what contradicts itself; ``at`` says which file the next report is about."""

    def __init__(self, files: list[WrittenFile], report: Report, at: Callable[[str], None], version: str) -> None:
        """Take the files, where to report, and the date of the facts."""
        self.files, self.report, self.at, self.year = files, report, at, version[:4]

    def check(self) -> None:
        """Report every contradiction."""
        lines = self._lines()
        relations: dict[tuple[str, str, str], WrittenFact] = {}
        for file in self.files:
            self.at(file.path)
            for section in ("classes", "drugs"):
                for identifier, entry in entries(file, section):
                    facts = list(written_facts(file.path, identifier, entry))
                    for fact in facts:
                        self._check_alone(fact)
                        self._check_one_way(fact, relations)
                    self._check_denied_effects(facts)
                    self._check_mechanisms(facts)
                    self._check_schedules(facts)
                    self._check_approvals(facts)
                    self._check_history(facts)
                    self._check_denied_classes(identifier, facts, lines)
        self._check_vocabulary(lines)
        self._check_interactions()
        self._check_declared_once()

    # -- one fact ------------------------------------------------------------------------------------------------------

    def _check_alone(self, fact: WrittenFact) -> None:
        node = fact.node
        yardstick = fact.predicate == "potency" and fact.text("times") == "1"
        if fact.object == fact.subject and fact.predicate in ("related-to", "reversed-by", "potency") and not yardstick:
            self.report(node, "contradiction", f"{fact.subject} is compared or related with itself")
        figures = [node.get("times"), *(item.get("value") for item in listed(node.get("affinity")))]
        for figure in figures:
            if isinstance(figure, Text) and re.search(r"\d", figure) and not re.search(r"[1-9]", figure):
                self.report(figure, "bad-value", "zero: what was not measurable is written '>10000' or left out")
        self._check_lengths(node, figures)
        self._check_share(node.get("bioavailability"))
        for key in ("year", "since"):
            year = node.get(key)
            if isinstance(year, Text) and year[:4].isdigit() and len(year) > 3 and year[:4] > (self.year or year):
                self.report(year, "impossible-date", f"{year} lies after the version of these facts")
        if fact.holds == "no" and fact.predicate == "causes":
            for key in ("frequency", "rate", "degree"):
                if key in node and str(node[key]) not in ("not known", "very rare"):
                    self.report(node[key], "contradiction", f"{key} of an effect that is said not to happen")
        self._check_sides(node)

    def _check_range(self, figure: Node | None) -> None:
        if not isinstance(figure, Text):
            return
        for low, high in _RANGE.findall(figure.replace(",", "")):
            if _number(low) > _number(high):
                self.report(figure, "bad-value", f"{low}-{high}: the lower end of a range comes first")

    def _check_lengths(self, node: Fields, figures: list[Node | None]) -> None:
        times = [node.get(key) for key in ("half-life", "onset", "duration", "window")]
        for figure in (*figures, *times):
            self._check_range(figure)
        for time in times:
            if isinstance(time, Text) and (not _TIME.search(time) or _NO_TIME.search(time)):
                self.report(time, "bad-value", f"{str(time)[:60]!r} is no length of time")

    def _check_share(self, share: Node | None) -> None:
        self._check_range(share)
        if isinstance(share, Text) and any(_number(one) > 100 for one in _PERCENT.findall(share)):
            self.report(share, "bad-value", "more than 100% of a dose")

    def _check_sides(self, node: Fields) -> None:
        told = [tuple(str(one.get(key)) for key in ("source", "at", "says")) for one in listed(node.get("evidence"))]
        for one in listed(node.get("against")):
            if tuple(str(one.get(key)) for key in ("source", "at", "says")) in told:
                self.report(one, "contradiction", "the very same evidence stands for and against")

    def _check_one_way(self, fact: WrittenFact, relations: dict[tuple[str, str, str], WrittenFact]) -> None:
        relation = fact.text("relation")
        if fact.predicate == "related-to" and relation in _ONE_WAY and fact.holds == "yes":
            relations[fact.subject, relation, fact.object] = fact
            if (fact.object, relation, fact.subject) in relations and fact.object != fact.subject:
                self.report(fact.node, "contradiction", f"each is said to be {relation} the other")

    # -- the facts of one subject --------------------------------------------------------------------------------------

    def _check_denied_effects(self, facts: list[WrittenFact]) -> None:
        for one, other in _pairs([fact for fact in facts if fact.predicate == "causes" and fact.holds != "contested"]):
            denied = one if one.holds == "no" else other
            if one.holds == other.holds or any(key in denied.node for key in (*_TELLING_APART, "as")):
                continue
            if any(
                key in fact.node for fact in (one, other) for key in (*_TELLING_APART[:-1], "as")
            ):  # else: the same fact
                self.report(other.node, "contradiction", f"{other.object} is said to happen, and never to happen")

    def _check_mechanisms(self, facts: list[WrittenFact]) -> None:
        acting = [fact for fact in facts if fact.predicate == "acts-on" and fact.holds == "yes"]
        for one, other in _pairs(acting):
            actions = {one.text("action"), other.text("action")}
            if actions & _ACTIVATING and actions & BLOCKING and not _told_apart(one, other):
                message = f"{' and '.join(sorted(actions))} at one target; say when each is so, or which it is"
                self.report(other.node, "contradiction", message)

    def _check_schedules(self, facts: list[WrittenFact]) -> None:
        listings = [fact for fact in facts if fact.predicate == "scheduled-as" and fact.holds == "yes"]
        for one, other in _pairs(listings):
            if one.text("schedule") != other.text("schedule") and not _told_apart(one, other):
                message = f"two schedules in {other.object}; write them as one ('III, V'), or say when each applies"
                self.report(other.node, "contradiction", message)

    def _check_approvals(self, facts: list[WrittenFact]) -> None:
        uses = [fact for fact in facts if fact.predicate == "used-for" and fact.holds != "contested"]
        for one, other in _pairs(uses):
            places, others = (set(texts(fact.node.get("in"))) for fact in (one, other))
            here = not places or not others or places & others
            if here and {_approves(one), _approves(other)} == {True, False} and not _told_apart(one, other):
                self.report(other.node, "contradiction", f"approved and not approved for {other.object} in one country")

    def _check_history(self, facts: list[WrittenFact]) -> None:
        told = [fact for fact in facts if fact.predicate == "happened" and fact.holds == "yes" and "year" in fact.node]
        made = [_year(fact) for fact in told if fact.object in _MADE]
        for fact in told:
            if fact.object in _SOLD and made and _year(fact) + 9 * fact.text("year").endswith("s") < min(made):
                self.report(fact.node, "contradiction", f"{fact.object} before it was made or discovered")

    def _check_denied_classes(self, subject: str, facts: list[WrittenFact], lines: dict[str, list[str]]) -> None:
        denied = [fact for fact in facts if fact.predicate == "is-a" and fact.holds == "no"]
        above = set(upwards(subject, lambda one: lines.get(one, [])) if denied else ()) - {subject}
        for fact in denied:
            if fact.object in above:
                message = f"{subject} is said not to be {fact.object}, and is one by what it is or contains"
                self.report(fact.node, "contradiction", message)

    def _lines(self) -> dict[str, list[str]]:
        """Return what lies directly above each drug and class: its classes, parents, and contents."""
        found: dict[str, list[str]] = defaultdict(list)
        for file in self.files:
            for identifier, entry in entries(file, "classes"):
                found[identifier] += [str(one) for one in texts(entry.get("parents"))]
            for identifier, entry in entries(file, "drugs"):
                for fact in written_facts(file.path, identifier, entry):
                    if fact.predicate in ("is-a", "contains") and fact.holds == "yes":
                        found[identifier].append(fact.object)
        return found

    # -- words, pairs, names -------------------------------------------------------------------------------------------

    def _check_vocabulary(self, lines: dict[str, list[str]]) -> None:
        effects = {str(key): entry for file in self.files for key, entry in entries(file, "effects")}
        for file in self.files:
            self.at(file.path)
            for identifier, entry in entries(file, "classes"):
                excluded = texts(entry.get("excludes"))
                above = set(upwards(identifier, lambda one: lines.get(one, [])) if excluded else ())
                for other in excluded:
                    if other in above:
                        message = f"no member of {identifier} could be one: it lies in {other}, which it excludes"
                        self.report(other, "contradiction", message)
            for identifier, entry in entries(file, "effects"):
                opposite = entry.get("opposite")
                if isinstance(opposite, Text):
                    back = effects.get(str(opposite), Fields()).get("opposite")
                    if opposite == identifier or str(opposite) == str(entry.get("within")):
                        self.report(opposite, "contradiction", f"{identifier} is its own opposite")
                    elif isinstance(back, Text) and back != identifier:
                        message = f"the opposite of {identifier} is {opposite}, whose opposite is {back}"
                        self.report(opposite, "contradiction", message)

    def _check_interactions(self) -> None:
        classes = {str(key) for file in self.files for key, _ in entries(file, "classes")}
        drugs = {str(key) for file in self.files for key, _ in entries(file, "drugs")}
        parts = {
            str(part.get("drug"))
            for file in self.files
            for _, drug in entries(file, "drugs")
            for part in listed(drug.get("contains"))
        }
        held: dict[tuple[str, ...], str] = {}
        for file in self.files:
            self.at(file.path)
            for item in listed(file.top.get("interactions")):
                between = sorted(str(one) for one in texts(item.get("between")))
                if len(between) == 2 and between[0] == between[1] and between[0] in drugs - classes - parts:
                    message = "interacts with itself; two drugs of a class may, and two products that contain it"
                    self.report(item, "contradiction", f"{between[0]} {message}")
                if "raises" in item and item.get("raises") == item.get("lowers"):
                    self.report(item["lowers"], "contradiction", "raised and lowered at once")
                telling = (str(item.get(key, "")) for key in ("effect", *_TELLING_APART))
                holds = str(item.get("holds", "yes"))
                if held.setdefault((*between, *telling), holds) != holds:
                    self.report(item, "contradiction", "the same interaction holds and does not hold")

    def _check_declared_once(self) -> None:
        names: set[str] = set()
        claims: dict[str, str] = {}
        works: dict[tuple[str, ...], str] = {}
        for file in self.files:
            self.at(file.path)
            for item in listed(file.top.get("ambiguous")):
                self._check_ambiguous(item, names)
            for identifier, entry in entries(file, "misconceptions"):
                for claim in (entry.get("claim"), *texts(entry.get("also"))):
                    if isinstance(claim, Text) and claims.setdefault(fold(claim), identifier) != identifier:
                        message = f"the misconception {claims[fold(claim)]} has these very words"
                        self.report(claim, "duplicate-fact", message)
            for identifier, entry in entries(file, "sources"):
                for key in ("DOI", "PMID", "PMCID"):
                    work = entry.get(key)
                    title = squash(fold(str(entry.get("title"))))  # two tables of one work may be two sources
                    if isinstance(work, Text):
                        first = works.setdefault((key, work.casefold(), title), identifier)
                        if first != identifier:
                            self.report(work, "duplicate-id", f"{first} is the same work; cite that")

    def _check_ambiguous(self, item: Fields, names: set[str]) -> None:
        name, meanings = item.get("name"), [str(one) for one in texts(item.get("means"))]
        if not isinstance(name, Text):
            return
        if fold(name) in names:
            self.report(name, "name-collision", f"{str(name)[:60]!r} is declared twice; keep one")
        names.add(fold(name))
        if len(set(meanings)) < len(meanings):
            self.report(name, "bad-value", f"{str(name)[:60]!r} means one of these twice")


def _pairs(facts: list[WrittenFact]) -> Iterator[tuple[WrittenFact, WrittenFact]]:
    """Yield each two facts with one object."""
    seen: dict[str, list[WrittenFact]] = defaultdict(list)
    for fact in facts:
        yield from ((one, fact) for one in seen[fact.object])
        seen[fact.object].append(fact)


def _told_apart(one: WrittenFact, other: WrittenFact) -> bool:
    return any(str(one.node.get(key, "")) != str(other.node.get(key, "")) for key in _TELLING_APART)


def _approves(fact: WrittenFact) -> bool | None:
    """Return whether a fact says that a use is approved, or that it is not; None when it says neither."""
    match fact.text("status"), fact.holds:
        case ("approved", "yes"):
            return True
        case ("approved", "no") | ("not approved", "yes"):
            return False
    return None


def _year(fact: WrittenFact) -> int:
    return int(_number(fact.text("year")[:4]))


def _number(digits: str) -> float:
    try:
        return float(digits.strip("."))
    except ValueError:
        return 0.0
