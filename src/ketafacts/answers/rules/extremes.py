"""The most and the least of a class: "the shortest-acting opioid", "the most potent opioid".

Such a claim is decided against by one member that is recorded to go beyond, and borne out only by figures of so many
members that the rest would hardly be told of: how long a dose acts is told by half-lives, far apart ones only.
"""

from ketafacts.answers.membership import NO, UNKNOWN, YES, judge_membership
from ketafacts.answers.rules.comparisons import times_morphine
from ketafacts.answers.rules.finding import Finding
from ketafacts.answers.rules.spans import acts, all_times, recorded_time, whole_span
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

_Range = tuple[float, float, Fact | None]
_FEWEST = 10  # members with a figure, for what none of them reaches
_FEW = 4  # of a class that has hardly more
_APART = 2.0
_BEYOND = 1.0
_FAR = 10.0  # how much more potent than carfentanil something is rests on one figure of one assay


def extreme(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is the shortest-acting C", "the longest-acting C" and "the most potent C"."""
    group = kb.subject(claim.object, "class")
    if group is None or subject.type != "drug" or claim.often or claim.qualifiers or claim.place or claim.year:
        return Finding(UNKNOWN)
    belongs = judge_membership(kb, subject, group)
    if belongs.answer != YES:
        return Finding(NO if belongs.answer == NO else UNKNOWN, tuple(belongs.facts))
    told = _potency if claim.detail == "potent" else _half_life
    own = told(kb, subject)
    if own is None:
        return Finding(UNKNOWN)
    others = [found for one in kb.members(group.id) if one.id != subject.id and (found := told(kb, one))]
    apart = _FAR if claim.detail == "potent" else _APART
    # Against "the shortest" one member is enough of which every figure lies below; figures of potency tell less.
    denying = apart if claim.detail == "potent" else _BEYOND
    beyond = [one for one in others if _is_beyond(one, own, denying, shorter=claim.detail == "shortest")]
    if beyond:
        return _told(kb, claim, NO, own, beyond[0])
    clear = all(_is_beyond(own, one, apart, shorter=claim.detail == "shortest") for one in others)
    enough = clear and len(others) >= _FEWEST and claim.detail != "potent"
    if claim.detail == "longest" and not enough:  # as a rule longer than twice any other's, in most of a small class
        usual = (own[0] + own[1]) / 2
        known = len(others) >= _FEW and 2 * (len(others) + 1) >= len(kb.members(group.id))
        enough = known and all(2 * high <= usual for _, high, _ in others)
    return _told(kb, claim, YES if enough else UNKNOWN, own)


def _told(kb: KnowledgeBase, claim: Claim, holds: str, *ranges: _Range) -> Finding:
    facts = tuple(fact for _, _, fact in ranges if fact)
    said = (
        [] if claim.detail == "potent" else [recorded_time(kb.name_of(one.subject), "half-life", one) for one in facts]
    )
    return Finding(holds, facts, " ".join(said))


def _is_beyond(one: _Range, other: _Range, apart: float, *, shorter: bool) -> bool:
    """Return whether the first range lies wholly beyond the second, by so many times."""
    return one[1] * apart <= other[0] if shorter else one[0] >= other[1] * apart


def _half_life(kb: KnowledgeBase, subject: Subject) -> _Range | None:
    times = [(span, fact) for span, fact in all_times(kb, subject, "half-life") if acts(fact)]
    return (*whole_span(times), times[0][1]) if times else None


def _potency(kb: KnowledgeBase, subject: Subject) -> _Range | None:
    found = times_morphine(kb, subject.id)
    return found if found and (found[2] or subject.id == "morphine") else None
