"""Several things said of one quantified subject: "some opioids are both A and B" needs one that is both."""

from collections.abc import Sequence

from ketafacts.answers.beyond_stems import known_beyond_stems
from ketafacts.answers.judging import NOTHING_RECORDED, Judgement
from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules import RULES
from ketafacts.answers.rules.law import NEGATED
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject, best_known
from ketafacts.language.claims import Claim

_MANY = frozenset({"most", "few", "not all"})


def of_the_same(kb: KnowledgeBase, judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements, those that share a quantified subject judged together, member by member."""
    found = list(judgements)
    for scope in sorted({one.claim.scope for one in judgements} - {0}):
        for subject in dict.fromkeys(one.claim.subject for one in judgements if one.claim.scope == scope):
            places = [i for i, one in enumerate(found) if (one.claim.scope, one.claim.subject) == (scope, subject)]
            claims = [_plain(found[i].claim) for i in places]
            known = kb.subject(subject)
            if len(places) > 1 and known and known.type == "class" and not _is_sound_apart(claims):
                said = _judged_together(kb, claims, [found[i] for i in places])
                for i in places:
                    found[i] = said._replace(claim=found[i].claim)
    return tuple(found)


def _plain(claim: Claim) -> Claim:
    """Return "all do" for "none does not"."""
    return claim._replace(quantifier="all") if claim.quantifier == "none" and not claim.negated else claim


def _is_sound_apart(claims: Sequence[Claim]) -> bool:
    """Return whether the verdicts on each, put together, are the verdict on all: "all are A and all are B"."""
    quantifiers = {claim.quantifier for claim in claims}
    if len(quantifiers) > 1 or not quantifiers <= _MANY | {"some", "none", "all"}:
        return True
    (quantifier,) = quantifiers
    if quantifier in _MANY or any(claim.together == -1 for claim in claims):
        return False
    alternatives, mixed = any(claim.together for claim in claims), len({claim.negated for claim in claims}) > 1
    if quantifier == "some":
        return alternatives
    return not alternatives if quantifier == "none" else not mixed and (not alternatives or claims[0].negated)


def _judged_together(kb: KnowledgeBase, claims: Sequence[Claim], apart: Sequence[Judgement]) -> Judgement:
    first = claims[0]
    if any(claim.together == -1 for claim in claims):
        # Which way they are joined is left open: judged where it makes no difference.
        found = {_verdict(kb, claims, either=either)[0] for either in (True, False)} | {one.verdict for one in apart}
        if len(found) == 1:
            return apart[0]
        return _unknown(first, apart)
    inside = first.negated and first.quantifier != "some"
    either = any(claim.together for claim in claims) != inside
    verdict, example = _verdict(kb, claims, either=either)
    if verdict == "unknown":
        return _unknown(first, apart)
    facts = tuple(dict.fromkeys(fact for one in apart for fact in one.facts))
    evidence = tuple(dict.fromkeys(item for one in apart for item in one.evidence))
    reason = sentence(f"{example.name} for one") if example else apart[0].reason
    return Judgement(first, verdict, reason, facts, evidence, "", first.predicate)


def _unknown(claim: Claim, apart: Sequence[Judgement]) -> Judgement:
    reason = sentence("each is judged for itself, not whether they hold of the same members")
    facts = tuple(dict.fromkeys(fact for one in apart for fact in one.facts))
    return Judgement(claim, "unknown", reason, facts, (), NOTHING_RECORDED, claim.predicate)


def _verdict(kb: KnowledgeBase, claims: Sequence[Claim], *, either: bool) -> tuple[str, Subject | None]:
    """Return true, false or unknown, and the member that shows it, where one does."""
    mixed = len({claim.negated for claim in claims}) > 1
    quantifier = claims[0].quantifier
    outer = claims[0].negated and quantifier != "some" and not mixed
    members = kb.members(claims[0].subject)
    members = known_beyond_stems(kb, members) if quantifier in ("most", "few") else members
    holding = {member: _holds(kb, claims, member, either=either, denied=not outer) for member in members}
    yes = [member for member, holds in holding.items() if holds == YES]
    no = [member for member, holds in holding.items() if holds == NO]
    if not members:
        return "unknown", None
    for_one, against_one = (best_known(found)[0] if found else None for found in (yes, no))
    match quantifier:
        case "some" | "none":
            holds, example = (YES, for_one) if yes else (NO if len(no) == len(members) else UNKNOWN, None)
        case "all" | "not all":
            holds, example = (NO, against_one) if no else (YES if len(yes) == len(members) else UNKNOWN, None)
            holds = NEGATED[holds] if quantifier == "not all" else holds
        case _:
            holds = YES if 3 * len(yes) >= 2 * len(members) else NO if 3 * len(no) >= 2 * len(members) else UNKNOWN
            holds, example = NEGATED[holds] if quantifier == "few" else holds, for_one if holds == YES else against_one
    holds = NEGATED[holds] if outer else holds
    return {YES: "true", NO: "false"}.get(holds, "unknown"), example


def _holds(kb: KnowledgeBase, claims: Sequence[Claim], member: Subject, *, either: bool, denied: bool) -> str:
    """Return whether one member is (or does) all of what is claimed, or any of it."""
    found = []
    for claim in claims:
        rule = RULES.get(claim.predicate)
        if rule is None or claim.often or claim.qualifiers or claim.place or claim.year:
            return UNKNOWN
        holds = rule(kb, claim._replace(subject=member.id, quantifier=""), member).holds
        found.append(NEGATED[holds] if claim.negated and denied else holds)
    decisive, other = (YES, NO) if either else (NO, YES)
    if decisive in found:
        return decisive
    return other if all(holds == other for holds in found) else UNKNOWN
