"""At which of two targets a drug acts more; which of two is more selective, binds more, or enters the brain more."""

from ketafacts.answers.affinities import bonds
from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.classes import is_a
from ketafacts.answers.rules.finding import Finding, chief_acts
from ketafacts.answers.rules.targets import covers
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim

_WEIGHTS = {"principal": 3, "secondary": 2, "minor": 1}
_KEPT_OUT = "kept-out-of-brain"


def acts_more(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X blocks T more than T2" by what it chiefly acts on, besides, weakly, and not at all."""
    one, two = kb.subject(claim.object, "target"), kb.subject(claim.other, "target")
    if one is None or two is None or one.id == two.id:
        return Finding(UNKNOWN)
    wanted = lexicon.ACTIONS.get(claim.detail, frozenset())
    told = [_strongest(kb, subject, target, wanted) for target in (one, two)]
    first, second = told
    if first is None or second is None or first[1].id == second[1].id:
        return Finding(UNKNOWN)
    facts, difference = (first[1], second[1]), first[0] - second[0]
    if not difference or claim.direction == 0:
        return Finding(UNKNOWN, facts)
    return Finding(YES if (difference > 0) == (claim.direction > 0) else NO, facts)


def _strongest(kb: KnowledgeBase, subject: Subject, target: Subject, wanted: frozenset[str]) -> tuple[int, Fact] | None:
    """Return how much a drug acts on a target, zero where that is denied; ``None`` where it is untold or disputed."""
    found = [fact for fact in kb.everything(subject.id, "acts-on") if covers(kb, fact, target)]
    own = [fact for fact in found if not fact.inherited_from] or found
    if not own or any(fact.holds == CONTESTED for fact in own):
        return None
    held = [fact for fact in own if fact.holds == YES]
    if not held:
        return 0, own[0]
    if any(fact.role not in _WEIGHTS or (wanted and fact.action not in wanted) for fact in held):
        return None
    return max(((_WEIGHTS[fact.role], fact) for fact in held), key=lambda one: one[0])


def more_selective(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is more selective for T than Y": both act on it, and only one on others of its family as much."""
    target, other = kb.subject(claim.object, "target"), kb.subject(claim.other)
    if target is None or other is None or other.id == subject.id or claim.direction <= 0:
        return Finding(UNKNOWN)
    one, two = _selective(kb, subject, target), _selective(kb, other, target)
    if one is None or two is None or one[0] == two[0]:
        return Finding(UNKNOWN)
    return Finding(YES if one[0] else NO, (one[1], two[1]))


def _selective(kb: KnowledgeBase, subject: Subject, target: Subject) -> tuple[bool, Fact] | None:
    """Return whether a drug acts chiefly on a target and on no other of its family so, as far as that is told."""
    known = kb.everything(subject.id, "acts-on")
    there = [fact for fact in known if fact.object == target.id and fact.holds == YES and fact.role == "principal"]
    if not there:
        return None
    kin = [
        fact
        for fact in known
        if fact.object != target.id
        and (found := kb.subject(fact.object, "target"))
        and found.family == target.family
        and not covers(kb, there[0], found)  # what tells of the whole family tells of no other of it
    ]
    alike = chief_acts(kin)
    if alike:
        return False, alike[0]
    denied = [fact for fact in kin if fact.holds == NO]
    kinds = (kind for line in kb.ancestors(subject.id) if (kind := kb.subject(line, "class")))
    called = any(kind.name.split()[0] in ("selective", "cardioselective") for kind in kinds)
    return (True, (denied or there)[0]) if denied or called else None


_FIRMER = 3.0  # times: measured in one laboratory and another, a figure may differ by as much


def binds_more(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X binds T more tightly than Y" by their affinities for the human target (Ki or Kd, nM), if all agree."""
    target, other = kb.subject(claim.object, "target"), kb.subject(claim.other)
    if target is None or other is None or other.id == subject.id or claim.direction == 0:
        return Finding(UNKNOWN)
    one, two = _affinities(kb, subject, target), _affinities(kb, other, target)
    if not one or not two:
        return Finding(UNKNOWN)
    facts = (one[0][1], two[0][1])
    ours, theirs = [figure for figure, _ in one], [figure for figure, _ in two]
    told = sentence(
        f"measured at the human {target.name}, {subject.name} has an affinity of {ours[0]:g} nM"
        f" and {other.name} one of {theirs[0]:g} nM, of which the lower figure is the firmer bond"
    )
    if max(ours) * _FIRMER <= min(theirs):
        return Finding(YES if claim.direction > 0 else NO, facts, told)
    if max(theirs) * _FIRMER <= min(ours):
        return Finding(NO if claim.direction > 0 else YES, facts, told)
    return Finding(UNKNOWN, facts)


def _affinities(kb: KnowledgeBase, subject: Subject, target: Subject) -> list[tuple[float, Fact]]:
    known = [fact for fact in kb.facts(subject.id, "acts-on") if fact.object == target.id and fact.holds == YES]
    return [(figure, fact) for fact in known for figure, measured in bonds(fact) if measured["species"] == "human"]


def enters_brain(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X gets into the brain", and "more than Y": where one is known to be kept out of it and one is not."""
    if not claim.other:
        found = _is_kept_out(kb, subject)
        return found._replace(holds={YES: NO, NO: YES}.get(found.holds, found.holds))
    other = kb.subject(claim.other)
    if other is None or claim.direction == 0:
        return Finding(UNKNOWN)
    one, two = _is_kept_out(kb, subject), _is_kept_out(kb, other)
    if {one.holds, two.holds} != {YES, NO}:
        return Finding(UNKNOWN)
    return Finding(YES if (two.holds == YES) == (claim.direction > 0) else NO, (*one.facts[:1], *two.facts[:1]))


def _is_kept_out(kb: KnowledgeBase, subject: Subject) -> Finding:
    return is_a(kb, Claim(subject.id, "is-a", _KEPT_OUT), subject)
