"""Drugs and classes side by side, aspect by aspect. A cell with nothing recorded says so."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ketafacts.answers.affinities import nanomolar
from ketafacts.answers.membership import judge_membership
from ketafacts.answers.naming import find_subject
from ketafacts.answers.report import Report, citations
from ketafacts.answers.wording import is_withdrawal_alone, object_name, phrase
from ketafacts.errors import UsageError
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Evidence, Fact, Subject
from ketafacts.knowledge.values import FREQUENCIES, SEVERITIES

NOT_RECORDED = "not recorded"
# What is compared, in order: the row's name, the predicate, and for effects which kinds of effect belong to the row.
ROWS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("class", "is-a", ()),
    ("contains", "contains", ()),
    ("mechanism", "acts-on", ()),
    ("approved use", "used-for", ("approved",)),
    ("other use", "used-for", ("used", "off-label", "investigational", "not approved", "withdrawn")),
    ("usual effect", "causes", ("therapeutic", "pharmacologic")),
    ("boxed warning", "causes", ("boxed",)),
    ("adverse effect", "causes", ("adverse",)),
    ("dependence", "causes", ("dependence",)),
    ("withdrawal", "causes", ("withdrawal",)),
    ("overdose", "overdose-causes", ()),
    ("reversal", "reversed-by", ()),
    ("contraindication", "contraindicated-in", ()),
    ("caution", "cautioned-in", ()),
    ("monitoring", "monitored-for", ()),
    ("schedule", "scheduled-as", ()),
    ("supply", "supplied-as", ()),
    ("route", "given-by", ()),
    ("potency", "potency", ()),
    ("clearance", "cleared-by", ()),
    ("drug test", "detected-by", ()),
    ("veterinary", "used-in-animals", ()),
    ("history", "happened", ()),
)
ASPECTS = ("is-opioid", "what", *dict.fromkeys(row[0] for row in ROWS), "affinity")
MOST_SUBJECTS = 8


class Cell(NamedTuple):
    """What is recorded of one subject under one aspect: items in words, and the facts behind them."""

    items: tuple[str, ...]
    facts: tuple[Fact, ...]
    evidence: tuple[Evidence, ...]


class Row(NamedTuple):
    """One aspect of all the subjects.

    ``differs`` says whether what is recorded is not the same; it is nothing where it is recorded of one alone, for
    what is not recorded may be so all the same.
    """

    aspect: str
    cells: tuple[Cell, ...]
    differs: bool | None


class Affinity(NamedTuple):
    """A measured affinity: ``nanomolar`` is the number that a bar is drawn from, ``text`` the figure as recorded."""

    target: str
    subject: str
    nanomolar: float
    text: str


class Comparison(NamedTuple):
    """Subjects in the order asked for, the rows, and the affinities that can be drawn on one scale."""

    subjects: tuple[Subject, ...]
    rows: tuple[Row, ...]
    affinities: tuple[Affinity, ...]


def compare(
    kb: KnowledgeBase, names: Sequence[str], *, differences: bool = False, aspects: Sequence[str] = ()
) -> Report:
    """Return two or more drugs or classes side by side.

    ``differences`` leaves out the rows that are the same; ``aspects`` keeps those named (of ``ASPECTS``). Raises
    ``NoSuchNameError`` for a name and ``UsageError`` for an aspect that is not known, or fewer than two names.
    """
    if len(names) < 2:
        raise UsageError("compare needs two names or more")
    if len(names) > MOST_SUBJECTS:
        raise UsageError(f"compare takes at most {MOST_SUBJECTS} names")
    for aspect in aspects:
        if aspect not in ASPECTS:
            raise UsageError(f"{aspect[:40]!r} is not an aspect; they are: {', '.join(ASPECTS)}")
    subjects = tuple(find_subject(kb, name) for name in names)
    rows = [_opioid_row(kb, subjects), _what_row(subjects)]
    rows += [_row(kb, subjects, *row) for row in ROWS]
    rows = [row for row in rows if any(cell.items for cell in row.cells)]
    rows = [row for row in rows if not aspects or row.aspect in aspects]
    rows = [row for row in rows if not differences or row.differs is not False]
    affinities = _affinities(kb, subjects) if not aspects or "affinity" in aspects else ()
    comparison = Comparison(subjects, tuple(rows), tuple(affinities))
    columns = ("aspect", "differs", *(subject.id for subject in subjects), "sources")
    return Report("compare", columns, tuple(_records(comparison)), comparison)


_WHETHER = {True: "differs", False: "same", None: "unknown"}


def _records(comparison: Comparison) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = []
    for row in comparison.rows:
        record: dict[str, Any] = {"aspect": row.aspect, "differs": _WHETHER[row.differs]}
        for subject, cell in zip(comparison.subjects, row.cells, strict=True):
            record[subject.id] = list(cell.items) or NOT_RECORDED
        record["sources"] = citations(item for cell in row.cells for item in cell.evidence)
        records.append(record)
    for target in dict.fromkeys(one.target for one in comparison.affinities):
        measured = {
            subject.id: [one.text for one in comparison.affinities if (one.target, one.subject) == (target, subject.id)]
            for subject in comparison.subjects
        }
        figures = [frozenset(found) for found in measured.values() if found]
        differs = len(set(figures)) > 1 if len(figures) > 1 else None
        record = {"aspect": f"affinity: {target}", "differs": _WHETHER[differs]}
        record |= {subject: found or NOT_RECORDED for subject, found in measured.items()}
        records.append(record | {"sources": []})
    return records


def _opioid_row(kb: KnowledgeBase, subjects: Sequence[Subject]) -> Row:
    """The question that brings people here, first."""
    opioid = kb.subject("opioid", "class")
    if opioid is None:
        return Row("is-opioid", tuple(Cell((), (), ()) for _ in subjects), differs=False)
    answers = [judge_membership(kb, subject, opioid) for subject in subjects]
    cells = []
    for answer in answers:
        role = f" ({answer.role})" if answer.role else ""
        cells.append(Cell((f"{answer.answer}{role}",), answer.facts, answer.evidence))
    return Row("is-opioid", tuple(cells), len({answer.answer for answer in answers}) > 1)


def _what_row(subjects: Sequence[Subject]) -> Row:
    cells = tuple(Cell((subject.what,) if subject.what else (), (), ()) for subject in subjects)
    return Row("what", cells, len({cell.items for cell in cells}) > 1)


# Rows whose objects are the same while what is said of them is not: Schedule II and Schedule V of the same country.
_TOLD_APART_BY_WORDS = frozenset({"scheduled-as", "potency", "happened", "given-by", "related-to", "acts-on"})
# What the name of a row says already of every item in it.
_SAID_BY_ROW = {"dependence": ("as",), "withdrawal": ("as", "when"), "boxed warning": ("boxed",)}
_ROLES = {"principal": 0, "minor": 2}
# Rows of harm: what can kill stands before what passes by itself, as in the report of risks.
_GRAVEST_FIRST = frozenset({"boxed warning", "adverse effect", "overdose"})
_OF_THE_WHOLE_CLASS = ("used-for", "scheduled-as", "supplied-as", "given-by", "happened", "monitored-for")


def _row(kb: KnowledgeBase, subjects: Sequence[Subject], aspect: str, predicate: str, kinds: tuple[str, ...]) -> Row:
    gather = kb.all_inherited if predicate in _OF_THE_WHOLE_CLASS else kb.everything
    cells = []
    worded: list[frozenset[str]] = []
    for subject in subjects:
        facts = [fact for fact in gather(subject.id, predicate) if not kinds or _kind(fact) & set(kinds)]
        if predicate == "acts-on":
            facts = _without_families(kb, facts)
        shown = frozenset(one.id for one in subjects) - {subject.id}
        facts.sort(key=lambda fact: (fact.holds == "no", *_weight(kb, aspect, fact, shown)))
        phrases = [phrase(kb, fact, without=_SAID_BY_ROW.get(aspect, ())) for fact in facts]
        worded.append(frozenset(phrases))
        items = tuple(dict.fromkeys(map(_with_caveat, facts, phrases)))
        evidence = tuple(item for fact in facts for item in kb.evidence(fact))
        cells.append(Cell(items, tuple(facts), evidence))
    if predicate == "potency":
        cells = _with_yardsticks(subjects, cells)
    if sum(bool(cell.items) for cell in cells) == 1:
        return Row(aspect, tuple(cells), None)
    keys: set[frozenset[object]]
    if predicate in _TOLD_APART_BY_WORDS:
        keys = set(worded)
    else:
        keys = {frozenset((fact.object, fact.holds, object_name(kb, fact)) for fact in cell.facts) for cell in cells}
    return Row(aspect, tuple(cells), len(keys) > 1)


def _with_yardsticks(subjects: Sequence[Subject], cells: Sequence[Cell]) -> list[Cell]:
    """Say of a subject that another is measured against that it is the yardstick, where its own cell does not."""
    told = []
    for subject, cell in zip(subjects, cells, strict=True):
        measured = [
            other.name
            for other, row in zip(subjects, cells, strict=True)
            if other != subject and any(fact.object == subject.id and fact.holds != "no" for fact in row.facts)
        ]
        if measured and all(fact.object != subject.id for fact in cell.facts):
            verb = "is" if len(measured) == 1 else "are"
            said = f"what {' and '.join(measured)} {verb} measured against"
            told.append(cell._replace(items=(*cell.items, said)))
        else:
            told.append(cell)
    return told


def _weight(kb: KnowledgeBase, aspect: str, fact: Fact, shown: frozenset[str]) -> tuple[int | str | bool, ...]:
    """Return where a fact stands in its row beside the others ``shown``; of the same weight, in their own order."""
    if aspect == "schedule":  # the US, where every drug has one, and its states
        return (fact.object != "US", not fact.object.startswith("US-"), fact.object)
    if aspect == "class":  # what it is (a benzodiazepine) before what many drugs do (an anxiolytic)
        named = kb.subject(fact.object, "class")
        return (fact.holds == "contested", named is None or not named.closed)
    if aspect == "potency":
        return (fact.object not in shown,)
    if aspect == "history":
        return (str(fact.details.get("year", "9999")),)
    if aspect == "mechanism":
        return (_ROLES.get(fact.role, 1),)
    if aspect == "reversal":
        return (fact.details.get("extent") != "full",)
    if aspect not in _GRAVEST_FIRST:
        return ()
    severity = kb.severity_of(fact)
    frequency = str(fact.details.get("frequency", ""))
    return (
        SEVERITIES.index(severity) if severity in SEVERITIES else len(SEVERITIES),
        fact.details.get("boxed") != "yes",
        FREQUENCIES.index(frequency) if frequency in FREQUENCIES else len(FREQUENCIES),
    )


def _with_caveat(fact: Fact, words: str) -> str:
    caveat = str(fact.details.get("caveat", ""))
    return f"{words} [{caveat.rstrip('.')}]" if caveat else words


def _without_families(kb: KnowledgeBase, facts: list[Fact]) -> list[Fact]:
    """Leave out what a class says of a whole family of targets where the drug's own facts say which of them it is."""
    own = {
        target.family
        for fact in facts
        if fact.holds == "yes" and not fact.inherited_from and (target := kb.subject(fact.object, "target"))
    }
    return [
        fact
        for fact in facts
        if not fact.inherited_from
        or not (target := kb.subject(fact.object, "target"))
        or own.isdisjoint(name.name for name in kb.names_of(target))
    ]


def _kind(fact: Fact) -> set[str]:
    details = fact.details
    if fact.predicate == "used-for":
        return {str(details.get("status", ""))}
    kinds = {"withdrawal" if is_withdrawal_alone(fact) else str(details.get("as", "adverse"))}
    return kinds | {"boxed"} if details.get("boxed") == "yes" else kinds


def _affinities(kb: KnowledgeBase, subjects: Sequence[Subject]) -> list[Affinity]:
    found = []
    for subject in subjects:
        for fact in kb.everything(subject.id, "acts-on"):
            for item in fact.details.get("affinity", ()):
                value = nanomolar(item)
                if value > 0:
                    text = f"{item['measure']} {item['value']} {item['unit']} ({item['species']})"
                    target = object_name(kb, fact)
                    found.append(Affinity(target, subject.id, value, text))
    return sorted(found, key=lambda one: (one.target, one.nanomolar))
