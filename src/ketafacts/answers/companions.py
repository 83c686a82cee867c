"""Verdicts on what is given with another drug: "misoprostol is used with mifepristone to end a pregnancy".

That a drug is used for something is not that it is used so with the other: a use that is recorded must tell of it.
"""

import re
from collections.abc import Callable, Iterable
from itertools import takewhile

from ketafacts.answers.judged import Judged
from ketafacts.answers.judging import Judgement
from ketafacts.answers.weights.told import told
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact
from ketafacts.knowledge.naming import fold
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word

_GIVEN = frozenset({"given", "used", "taken", "prescribed", "combined", "administered", "injected", "paired", "added"})
_TOGETHER = frozenset({"together", "along", "in", "combination"})  # before "with"
_WITH = frozenset({"with", "alongside"})
_FOR = frozenset({"to", "for", "in", "against", "as"})
# "Always" and "only" with it is more than that it is given so, and what is denied is not read.
_NARROWING = frozenset(
    {
        *("only", "always", "never", "not", "no", "rarely", "seldom", "must", "should", "cannot", "without", "unless"),
        *("neither", "nor", "hardly", "all", "every", "most", "first", "than", "or", "but", "instead", "sometimes"),
    }
)
_USES = frozenset({"used-for", "works-for"})


def with_companion(
    kb: KnowledgeBase, found: list[Word], mentioned: list[Item], judge_rest: Callable[[list[Word]], Judged]
) -> Judged | None:
    """Return that a drug is used with another for something, where the use that is recorded tells of both."""
    keys = [word.key for word in found]
    if _GIVEN.isdisjoint(keys) or (_WITH | {"together"}).isdisjoint(keys) or not _NARROWING.isdisjoint(keys):
        return None
    cut = _one_with_other(found, mentioned) or _both_together(found, mentioned)
    if cut is None:
        return None
    rest, others = cut
    judged = judge_rest(rest)
    subjects = {one.claim.subject for one in judged.claims}
    if judged.verdict != "true" or not judged.claims or not all(_is_plain_use(one) for one in judged.claims):
        return None
    if subjects <= others and len(others) > 1:  # both are named as what is used
        pairs = [(one, other) for one in judged.claims for other in others - {one.claim.subject}]
        return judged if any(_tells_of(kb, one.facts, other) for one, other in pairs) else None
    held = (any(_are_used_so(kb, one, other) for other in others) for one in judged.claims)
    return judged if all(held) else None


def _one_with_other(found: list[Word], mentioned: list[Item]) -> tuple[list[Word], set[str]] | None:
    """Return the words without "with Y" behind "X is given", and the ids of Y."""
    at = next((at for at, word in enumerate(found) if at > 2 and word.key in _WITH), 0)
    before = [word.key for word in found[:at]]
    start = at - len(list(takewhile(_TOGETHER.__contains__, reversed(before))))
    if start < 3 or before[start - 1] not in _GIVEN:
        return None
    other = next((item for item in mentioned if item.start == found[at].end + 1), None)
    ids = {one.id for one in other.ids("drug")} if other else set()
    rest = [word for word in found if other and word.start >= other.end]
    if not ids or not rest or rest[0].key not in _FOR:
        return None
    return [*found[:start], *rest], ids


def _both_together(found: list[Word], mentioned: list[Item]) -> tuple[list[Word], set[str]] | None:
    """Return the words without "together" of "X and Y are given together for C", and the ids of both."""
    at = next((at for at, word in enumerate(found) if word.key == "together"), 0)
    if at < 4 or found[at - 1].key not in _GIVEN or at + 1 >= len(found) or found[at + 1].key not in _FOR:
        return None
    ids = {one.id for item in mentioned if item.end <= found[at].start for one in item.ids("drug")}
    return ([*found[:at], *found[at + 1 :]], ids) if len(ids) == 2 else None


def _is_plain_use(one: Judgement) -> bool:
    claim = one.claim
    return claim.predicate in _USES and not (claim.negated or claim.quantifier or claim.often or claim.qualifiers)


def _are_used_so(kb: KnowledgeBase, one: Judgement, other: str) -> bool:
    """Return whether the use of the one tells of the other, or that of the other for the same tells of the one."""
    theirs = [fact for fact in kb.facts(other, "used-for") if fact.object == one.claim.object]
    return _tells_of(kb, one.facts, other) or _tells_of(kb, theirs, one.claim.subject)


def _tells_of(kb: KnowledgeBase, facts: Iterable[Fact], other: str) -> bool:
    subject = kb.subject(other)
    if subject is None:
        return False
    together = rf"(?<!compared )(?<!versus )\b(?:with|plus|alongside) (?:\w+ ){{0,2}}{re.escape(fold(subject.name))}\b"
    return re.search(together, told(kb, facts)) is not None
