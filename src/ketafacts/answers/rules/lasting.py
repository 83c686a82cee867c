"""Which of two drugs lasts longer, stays longer or begins sooner."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding
from ketafacts.answers.rules.spans import Recorded, Span, acts, all_times, is_by, recorded_time, whole_span
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.claims import Claim

_SEVERAL = 4
_MANY = 3  # members of a class of which "many" is not too much to say


def outlasts(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X lasts longer than Y", or as long, by times of the same kind, when those of the two do not overlap.

    The claim's ``place`` holds the routes of the two, where one is said: "oral than intravenous", " than intravenous".
    """
    other = kb.subject(claim.other)
    routes = claim.place.split(" than ")
    abroad = claim.place and len(routes) == 1  # how long it lasts in a country is not recorded
    if other is None or claim.qualifiers or abroad or (subject.id == other.id and not (claim.place and all(routes))):
        return Finding(UNKNOWN)
    if claim.detail == "of some":
        found = [outlasts(kb, claim._replace(other=one.id, detail=""), subject) for one in kb.members(other.id)]
        so = [one for one in found if one.holds == YES]
        return so[0] if len(so) >= _MANY else Finding(UNKNOWN)
    key = claim.object
    one, two = (all_times(kb, party, key) for party in (subject, other))
    if claim.place:
        one, two = (
            [(span, fact) for span, fact in found if not route or is_by(route, fact)]
            for found, route in zip((one, two), routes, strict=True)
        )
    elif key == "duration" and (told := _by_half_life(kb, claim, subject, other, (one, two))):
        return told
    elif key == "duration" and not (one and two):
        # What acts long is told by a half-life that is several times the other's.
        key = "half-life"
        one, two = _half_lives(kb, (subject, other))
    if not one or not two:
        return Finding(UNKNOWN)
    if not claim.place:
        one, two = _by_the_same_routes(one, two)
    unknown = _told(key, (subject, other), (one, two))
    margin = _SEVERAL if key != claim.object else 1
    own, others = whole_span(one), whole_span(two)
    may_overlap = claim.object == "half-life"
    longer = _is_longer(own, others, margin, may_overlap=may_overlap)
    shorter = _is_longer(others, own, margin, may_overlap=may_overlap)
    if key == "duration" and not claim.place and not (longer or shorter):
        # "Four to eight hours for pain, up to 36 in maintenance" beside four to six: longer, if it stays longer, too.
        longer = _may_be_longer(own, others) and _stays_longer(kb, (subject, other), others)
        shorter = _may_be_longer(others, own) and _stays_longer(kb, (other, subject), own)
    differ = key == "duration" and not claim.place and _half_lives_differ(kb, (subject, other), own, others)
    if differ or not (longer or shorter):
        return unknown
    return unknown._replace(holds=YES if claim.direction == (1 if longer else -1) else NO)


def _may_be_longer(own: Span, others: Span) -> bool:
    """Return whether a span begins no sooner than another and ends at twice its end."""
    return own[0] >= others[0] and own[1] >= _TWICE * others[1]


def _stays_longer(kb: KnowledgeBase, parties: tuple[Subject, Subject], felt: Span) -> bool:
    """Return whether the half-life of the first of two is several times that of the other, or all the time it is felt.

    Heroin, which is gone in minutes, acts by what it turns into: of it no half-life is told.
    """
    one, two = _half_lives(kb, parties)
    if not one:
        return False
    return _is_longer(whole_span(one), whole_span(two) if two else felt, _SEVERAL if two else 1, may_overlap=False)


def _told(key: str, parties: tuple[Subject, Subject], times: tuple[Recorded, Recorded]) -> Finding:
    """Return the first times of the two as a finding that decides nothing yet."""
    facts = (times[0][0][1], times[1][0][1])
    reason = " ".join(recorded_time(one.name, key, fact) for one, fact in zip(parties, facts, strict=True))
    return Finding(UNKNOWN, facts, reason)


def _half_lives(kb: KnowledgeBase, parties: tuple[Subject, Subject]) -> tuple[Recorded, Recorded]:
    """Return the half-lives of what acts in the two."""
    one, two = ([time for time in all_times(kb, party, "half-life") if acts(time[1])] for party in parties)
    return one, two


def _by_the_same_routes(one: Recorded, two: Recorded) -> tuple[Recorded, Recorded]:
    """Return the times of the routes that both have, if any: a patch is slower than an injection, whatever is in it."""
    shared = {fact.object for _, fact in one} & {fact.object for _, fact in two}
    if not shared:
        return one, two
    return [time for time in one if time[1].object in shared], [time for time in two if time[1].object in shared]


def _half_lives_differ(kb: KnowledgeBase, parties: tuple[Subject, Subject], own: Span, others: Span) -> bool:
    """Return whether of two drugs the one acts longer, and the other stays longer: either is called long-acting."""
    one, two = _half_lives(kb, parties)
    if not one or not two:
        return False
    stays, rests = whole_span(one), whole_span(two)
    if own[0] > others[1]:
        return _is_longer(rests, stays, 1, may_overlap=True)
    return others[0] > own[1] and _is_longer(stays, rests, 1, may_overlap=True)


# Kinds that are called short- or long-acting by how long they stay: one dose into a vein wears off as it spreads.
_BY_HALF_LIFE = frozenset({"benzodiazepine"})


def _by_half_life(
    kb: KnowledgeBase, claim: Claim, subject: Subject, other: Subject, durations: tuple[Recorded, Recorded]
) -> Finding | None:
    """Return what half-lives tell of two drugs of a kind that is told apart so; unknown where their effects differ."""
    if _BY_HALF_LIFE.isdisjoint(set(kb.ancestors(subject.id)) & set(kb.ancestors(other.id))):
        return None
    one, two = _half_lives(kb, (subject, other))
    if not one or not two:
        return None
    own, others = whole_span(one), whole_span(two)
    longer, shorter = _is_longer(own, others, 1, may_overlap=True), _is_longer(others, own, 1, may_overlap=True)
    if not (longer or shorter):
        return None
    unknown = _told("half-life", (subject, other), (one, two))
    alike = _by_the_same_routes(*durations)
    felt = [whole_span(times) for times in (alike if shorter else alike[::-1]) if times]
    if len(felt) > 1 and _is_longer(felt[0], felt[1], 1, may_overlap=False):
        return unknown
    return unknown._replace(holds=YES if claim.direction == (1 if longer else -1) else NO)


_TWICE = 2


def _is_longer(one: Span, other: Span, margin: int, *, may_overlap: bool) -> bool:
    """Return whether the one span of time lies beyond the other, with its ends ``margin`` times as long.

    Half-lives differ between people, so spans that overlap are compared, too: where the shortest of the one is twice
    the shortest of the other, and the longest twice the longest, so is each person's.
    """
    if one[0] > other[1] and one[0] >= margin * other[0] and one[1] >= margin * other[1]:
        return True
    if may_overlap and one[0] >= other[1] and one[1] >= _TWICE * other[1]:
        return True
    return may_overlap and one[0] >= _TWICE * other[0] and one[1] >= _TWICE * other[1]
