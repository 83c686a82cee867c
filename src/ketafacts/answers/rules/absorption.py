"""How much of a dose reaches the blood: the bioavailability that is recorded of a route."""

import re
from collections.abc import Sequence

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import Finding, span
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon import absorption as said

_SHARE = re.compile(r"(more than |over |under |less than )?(\d+(?:\.\d+)?)%?(?: ?(?:to|-|–) ?(\d+(?:\.\d+)?))?%")
# For what is said of the share: where the whole recorded span makes it right, and where it makes it wrong.
_RIGHT = {
    said.LOW: (0.0, 30.0),
    said.HIGH: (60.0, 100.0),
    said.LOST: (0.0, 45.0),
    said.NEARLY_ALL: (88.0, 100.0),
    said.LITTLE: (0.0, 12.0),
    said.FIRST_PASS: (0.0, 35.0),
    said.WELL: (60.0, 100.0),
}
_WRONG = {
    said.LOW: (60.0, 100.0),
    said.HIGH: (0.0, 30.0),
    said.LOST: (60.0, 100.0),
    said.NEARLY_ALL: (0.0, 65.0),
    said.LITTLE: (45.0, 100.0),
    said.FIRST_PASS: (80.0, 100.0),
    said.POORLY: (60.0, 100.0),
}


def absorbed(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X has a low bioavailability by mouth", "about a fifth of swallowed X reaches the blood".

    Where no route is named, all by which it is given must be recorded and agree.
    """
    if claim.brand or claim.qualifiers or claim.often:
        return Finding(UNKNOWN)
    routes = kb.facts(subject.id, "given-by")
    unfit = _not_by_mouth(kb, claim, subject)
    if unfit:
        return Finding(NO if claim.object in (said.HIGH, said.NEARLY_ALL, said.WELL) else YES, unfit)
    if unabsorbed := _told_unabsorbed(kb, claim, routes):
        return Finding(YES if claim.object == said.POORLY else NO, unabsorbed[:1])
    facts = [fact for fact in routes if fact.details.get("bioavailability")]
    if claim.object == said.FIRST_PASS and not claim.place:
        claim = claim._replace(place="oral")  # of what is swallowed
    if not claim.place and len(facts) < len(routes):
        return Finding(UNKNOWN, tuple(facts[:1]))
    facts = [fact for fact in facts if not claim.place or fact.object == claim.place]
    found = [(share, fact) for fact in facts if (share := _share(str(fact.details["bioavailability"])))]
    if not found:
        return Finding(UNKNOWN, tuple(facts[:1]))
    holds = {_judged(claim, share) for share, _ in found}
    fact = found[0][1]
    told = f"{subject.name}, {fact.object}: bioavailability {fact.details['bioavailability']}"
    return Finding(holds.pop() if len(holds) == 1 else UNKNOWN, (fact,), sentence(told))


_UNABSORBED = re.compile(
    r"\b(?:not|hardly|poorly|barely) (?:be )?absorbed|broken down in the (?:gut|stomach)|digested"
    r"|\bno (?:oral |systemic )?absorption|\blittle is absorbed"
)


def is_told_unabsorbed(kb: KnowledgeBase, route: Fact) -> bool:
    """Return whether a source of a route tells that hardly any of the drug is taken up by it."""
    return any(_UNABSORBED.search(one.gist) for one in kb.evidence(route))


def _told_unabsorbed(kb: KnowledgeBase, claim: Claim, routes: Sequence[Fact]) -> tuple[Fact, ...]:
    """Return that it is given by mouth though what is swallowed is told to be hardly taken up: for the gut itself."""
    if claim.place not in ("", "oral") or claim.object not in (said.WELL, said.POORLY):
        return ()
    oral = [fact for fact in routes if fact.object == "oral" and fact.holds == YES]
    return tuple(fact for fact in oral if is_told_unabsorbed(kb, fact))


def _not_by_mouth(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return that it is not given by mouth where the source says why: what is swallowed is hardly taken up."""
    if claim.place != "oral" or claim.object in (said.LOST, said.FIRST_PASS, "figure"):
        return ()
    facts = [fact for fact in kb.everything(subject.id, "given-by") if fact.object == "oral" and fact.holds == NO]
    return tuple(fact for fact in facts if is_told_unabsorbed(kb, fact))


def _judged(claim: Claim, share: tuple[float, float]) -> str:
    low, high = share
    if claim.object == "figure":
        least, most = span(claim.year)
        if least <= 0 or most > 100:
            return UNKNOWN
        if least <= high + 4 and most >= low - 4 and most - least <= 3 * max(high - low, 10):
            return YES
        return NO if least > 1.5 * high or most < low / 1.5 else UNKNOWN
    # What is taken up well may still be lost on its way through the liver: a low share is no poor absorption.
    if claim.object in _RIGHT and _lies_in(share, _RIGHT[claim.object]):
        return YES
    return NO if claim.object in _WRONG and _lies_in(share, _WRONG[claim.object]) else UNKNOWN


def _lies_in(share: tuple[float, float], bounds: tuple[float, float]) -> bool:
    return bounds[0] <= share[0] and share[1] <= bounds[1]


def _share(text: str) -> tuple[float, float] | None:
    """Return the span of a recorded share, in per cent."""
    found = _SHARE.search(text)
    if found is None:
        return None
    bound, low, high = found.groups()
    if bound:
        return (float(low), 100.0) if bound in ("more than ", "over ") else (0.0, float(low))
    return float(low), float(high or low)
