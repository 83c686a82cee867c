"""Whether two drugs work in the same way: at the same principal targets, with the same action."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim

# Families whose members share a kind, and no way of working.
_LOOSE = frozenset({"", "enzymes", "ion channels"})


def same_way(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X works in the same way as Y": alike in all principal targets and actions, or in no target at all.

    What the two share in part, or at receptors of one family, is left open.
    """
    other = kb.subject(claim.object)
    if other is None or claim.degree or claim.often or claim.qualifiers or claim.quantifier not in ("", "all"):
        return Finding(UNKNOWN)
    own, its = _principal(kb, subject), _principal(kb, other)
    if not own or not its:
        return Finding(UNKNOWN)
    facts = (next(iter(own.values())), next(iter(its.values())))
    if own.keys() == its.keys():
        return Finding(YES, facts)
    apart = not _targets(kb, own) & _targets(kb, its)
    return Finding(NO if apart or _opposed(own, its) else UNKNOWN, facts)


def _opposed(own: dict[tuple[str, str], Fact], its: dict[tuple[str, str], Fact]) -> bool:
    """Return whether one activates what the other blocks, at each target they share."""
    sides = [{target: _side(action) for target, action in facts} for facts in (own, its)]
    shared = sides[0].keys() & sides[1].keys()
    return bool(shared) and all({sides[0][target], sides[1][target]} == {"activate", "block"} for target in shared)


def _side(action: str) -> str:
    return next((side for side in ("activate", "block") if action in lexicon.ACTIONS[side]), "")


def _principal(kb: KnowledgeBase, subject: Subject) -> dict[tuple[str, str], Fact]:
    return {
        (fact.object, fact.action): fact
        for fact in kb.everything(subject.id, "acts-on")
        if fact.holds == YES and fact.role == "principal" and fact.action
    }


def _targets(kb: KnowledgeBase, facts: dict[tuple[str, str], Fact]) -> set[str]:
    """Return the targets and the families of targets that these facts are of."""
    found = {target for target, _ in facts}
    families = {known.family for target in found if (known := kb.subject(target, "target"))}
    return found | (families - _LOOSE)
