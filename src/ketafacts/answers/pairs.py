"""Interactions between every two of several drugs. A pair with nothing recorded is said to be just that."""

from collections.abc import Sequence
from itertools import combinations
from typing import Any, NamedTuple

from ketafacts.answers.naming import find_subject
from ketafacts.answers.report import Report, citations
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

    Raises ``NoSuchNameError``, and ``UsageError`` for fewer than two names.
    """
    if len(names) < 2:
        raise UsageError("interactions needs two names or more")
    subjects = list(dict.fromkeys(find_subject(kb, name) for name in names))
    if len(subjects) < 2:
        raise UsageError("interactions needs two different drugs or classes")
    found = [item for one, other in combinations(subjects, 2) for item in between(kb, one, other)]
    found.sort(key=_gravity)
    return Report("interactions", COLUMNS, tuple(_record(item) for item in found), tuple(found))


def between(kb: KnowledgeBase, one: Subject, other: Subject) -> list[Interaction]:
    """Return the interactions of a pair, or the one that says nothing is recorded.

    A fact about classes holds for their members; of two facts with the same effect the more particular one wins.
    One that says ``except`` is not told of those.
    """
    ranked: dict[str, tuple[int, Interaction]] = {}
    ours, theirs = _lines(kb, one.id), _lines(kb, other.id)
    for near, first in enumerate(ours):
        for far, second in enumerate(theirs):
            for fact in kb.facts(min(first, second), "interacts-with"):
                if fact.object != max(first, second):
                    continue
                if exempts(fact, one.id, ours) or exempts(fact, other.id, theirs):
                    continue
                item = Interaction(one, other, fact, tuple(kb.evidence(fact)), _because(kb, one, other, first, second))
                effect = str(fact.details.get("effect") or fact.id)
                if effect not in ranked or near + far < ranked[effect][0]:
                    ranked[effect] = (near + far, item)
    return [item for _, item in ranked.values()] or [Interaction(one, other, None, (), "")]


def _lines(kb: KnowledgeBase, subject: str) -> list[str]:
    lines = [subject, *kb.ancestors(subject)]
    for part in kb.facts(subject, "contains"):
        lines += [part.object, *kb.ancestors(part.object)]
    return list(dict.fromkeys(lines))


def _because(kb: KnowledgeBase, one: Subject, other: Subject, first: str, second: str) -> str:
    reasons = [
        f"{subject.name} is covered by {kb.name_of(line)}"
        for subject, line in ((one, first), (other, second))
        if subject.id != line
    ]
    return "; ".join(reasons)


def _gravity(item: Interaction) -> tuple[int, str, str]:
    severity = str(item.fact.details.get("severity", "")) if item.fact else ""
    rank = SEVERITIES.index(severity) if severity in SEVERITIES else len(SEVERITIES)
    return rank + 10 * (item.fact is not None and item.fact.holds == "no"), item.one.name, item.other.name


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
