"""Interactions between every two of several drugs. A pair with nothing recorded is said to be just that."""

from collections.abc import Sequence
from itertools import combinations
from math import comb
from typing import Any, NamedTuple

from ketafacts.answers.naming import find_subject
from ketafacts.answers.report import MAX_HELD, Report, citations
from ketafacts.errors import UsageError
from ketafacts.knowledge.base import KnowledgeBase, exempts
from ketafacts.knowledge.model import Evidence, Fact, Subject
from ketafacts.knowledge.values import SEVERITIES

COLUMNS = ("severity", "pair", "what", "advice", "holds", "caveat", "because", "sources")
NOT_RECORDED = "no interaction is recorded for this pair; that is not the same as safe: ask a pharmacist"


class Interaction(NamedTuple):
    """What happens when the two are taken together; ``fact`` is None when nothing is recorded of the pair."""

    one: Subject
    other: Subject
    fact: Fact | None
    evidence: tuple[Evidence, ...]
    because: str


def interactions(kb: KnowledgeBase, names: Sequence[str]) -> Report:
    """Return the recorded interactions of every pair, the most severe first.

    Raises ``NoSuchNameError``, and ``UsageError`` for fewer than two names, or so many that no report could hold them.
    """
    if len(names) < 2:
        raise UsageError("interactions needs two names or more")
    subjects = list(dict.fromkeys(find_subject(kb, name) for name in names))
    if len(subjects) < 2:
        raise UsageError("interactions needs two different drugs or classes")
    if comb(len(subjects), 2) > MAX_HELD:
        raise UsageError(f"more than {MAX_HELD} pairs at once; ask about fewer drugs")
    found = [item for one, other in combinations(subjects, 2) for item in _told_once(between(kb, one, other))]
    found.sort(key=_gravity)
    return Report("interactions", COLUMNS, tuple(_record(item) for item in found), tuple(found))


def between(kb: KnowledgeBase, one: Subject, other: Subject) -> list[Interaction]:
    """Return the interactions of a pair, or the one that says nothing is recorded.

    A fact about classes holds for their members; of two facts with the same effect the more particular one wins (what
    a drug is, an opioid, is more particular than what many drugs do, slow the brain), of equally particular ones the
    graver, and of equally grave ones that of the smaller classes. One that says ``except`` is not told of those, and
    one whose effect a graver one tells of already ("deep sedation, slowed breathing") is not told beside it.
    """
    ranked: dict[str, tuple[tuple[int, int, int, bool], Interaction]] = {}
    ours, theirs = _lines(kb, one.id), _lines(kb, other.id)
    for first, near in ours.items():
        for second, far in theirs.items():
            for fact in kb.facts(min(first, second), "interacts-with"):
                if fact.object != max(first, second):
                    continue
                if exempts(fact, one.id, ours) or exempts(fact, other.id, theirs):
                    continue
                item = Interaction(one, other, fact, tuple(kb.evidence(fact)), _because(kb, one, other, first, second))
                effect = str(fact.details.get("effect") or fact.id)
                loose = _looseness(kb, first) * (near > 0) + _looseness(kb, second) * (far > 0)
                rank = (loose, near + far, severity_rank(fact), fact.details.get("boxed") != "yes")
                held = ranked.get(effect)
                if held is None or rank < held[0] or (rank == held[0] and _breadth(kb, item) < _breadth(kb, held[1])):
                    ranked[effect] = (rank, item)
    kept: list[Interaction] = []
    for _, item in sorted(ranked.values(), key=lambda entry: entry[0][2:]):
        if not any(_says_as_much(kb, graver.fact, item.fact) for graver in kept if graver.fact and item.fact):
            kept.append(item)
    return kept or [Interaction(one, other, None, (), "")]


def _told_once(items: list[Interaction]) -> list[Interaction]:
    """Leave out of a pair what another tells of the same drug's level, more particularly or as a graver thing."""
    return [item for item in items if not any(_tells_it_better(other, item) for other in items if other is not item)]


def _tells_it_better(one: Interaction, other: Interaction) -> bool:
    if one.fact is None or other.fact is None or one.fact.holds != other.fact.holds:
        return False
    levels = ("raises", "lowers")
    if not any(one.fact.details.get(key, "") == other.fact.details.get(key) for key in levels):
        return False
    ours, theirs = _named(one), _named(other)
    return ours > theirs or (ours == theirs and severity_rank(one.fact) < severity_rank(other.fact))


def _named(item: Interaction) -> int:
    """Return how many of the two the fact is about by name, and not by a class."""
    return len({item.one.id, item.other.id} & {item.fact.subject, item.fact.object}) if item.fact else 0


def _looseness(kb: KnowledgeBase, line: str) -> int:
    """Return how little it tells of a drug that it holds this one or is a member of this class, 1 for the least."""
    subject = kb.subject(line)
    if subject is None or subject.type != "class":
        return 1
    bounds = (kb.subject(bound) for bound in (line, *kb.ancestors(line)))
    return 2 if any(bound is not None and bound.closed for bound in bounds) else 3


def _breadth(kb: KnowledgeBase, item: Interaction) -> int:
    """Return how many drugs the fact of an interaction is about: one of SSRIs says more than one of all that do so."""
    return sum(len(kb.members(side)) for side in (item.fact.subject, item.fact.object)) if item.fact else 0


def _says_as_much(kb: KnowledgeBase, graver: Fact, fact: Fact) -> bool:
    """Return whether the graver of two interactions tells of the effect of the other, which changes no drug level."""
    if graver.holds != fact.holds or fact.holds == "no" or {"raises", "lowers"} & fact.details.keys():
        return False
    return tells_of(kb, graver, str(fact.details.get("effect", "")))


def tells_of(kb: KnowledgeBase, fact: Fact, effect: str) -> bool:
    """Return whether what is recorded of an interaction names the effect, and denies or weakens nothing."""
    told = f" {fact.details.get('what', '')} ".lower().replace(",", " ").replace(";", " ")
    named = kb.subject(effect, "effect")
    if named is None or any(word in told for word in (" not ", " no ", " less ", " weaker ", " fewer ", " may ")):
        return False
    names = [name.name.lower() for name in kb.names_of(named) if not name.kind.startswith("verb")]
    return any(f" {name} " in told for name in names if len(name) > 4 or name in _SHORT_NAMES)


# Shorter names of effects are words of other meanings, too: "high", "pain" of what is relieved.
_SHORT_NAMES = frozenset({"coma"})


def _lines(kb: KnowledgeBase, subject: str) -> dict[str, int]:
    """Return what a fact may be recorded of to hold for the subject, with how far that is from it."""
    lines = {subject: 0} | {line: len(path) for line, path in kb.ancestors(subject).items()}
    for part in kb.facts(subject, "contains"):
        lines.setdefault(part.object, 1)
        for line, path in kb.ancestors(part.object).items():
            lines[line] = min(lines.get(line, 1 + len(path)), 1 + len(path))
    return lines


def _because(kb: KnowledgeBase, one: Subject, other: Subject, first: str, second: str) -> str:
    reasons = [
        f"{subject.name} is covered by {kb.name_of(line)}"
        for subject, line in ((one, first), (other, second))
        if subject.id != line
    ]
    return "; ".join(reasons)


def _gravity(item: Interaction) -> tuple[int, str, str]:
    rank = severity_rank(item.fact) if item.fact else len(SEVERITIES)
    return rank + 10 * (item.fact is not None and item.fact.holds == "no"), item.one.name, item.other.name


def severity_rank(fact: Fact) -> int:
    """Return the place of a fact's severity, 0 for the gravest."""
    severity = str(fact.details.get("severity", ""))
    return SEVERITIES.index(severity) if severity in SEVERITIES else len(SEVERITIES)


def _record(item: Interaction) -> dict[str, Any]:
    details = item.fact.details if item.fact else {}
    return {
        "severity": details.get("severity") or "not recorded",
        "pair": f"{item.one.name} + {item.other.name}",
        "drugs": [item.one.id, item.other.id],
        "what": details.get("what", NOT_RECORDED),
        "advice": details.get("advice"),
        "effect": details.get("effect"),
        "holds": item.fact.holds if item.fact else None,
        "caveat": details.get("caveat"),
        "because": item.because or None,
        "id": item.fact.id if item.fact else None,
        "sources": citations(item.evidence),
    }
