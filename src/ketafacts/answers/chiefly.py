"""What a drug is said to be chiefly used for, where several uses are named: judged together, and not one by one."""

from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.rules.areas import of_whole
from ketafacts.answers.rules.finding import in_one_line, status
from ketafacts.knowledge.base import KnowledgeBase

_IN_USE = ("approved", "used")
_MOST = 2 / 3


def of_all_uses(kb: KnowledgeBase, judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements, those of a list of chief uses true where it holds most of what a drug is approved for.

    "Chiefly used for A" is not granted where it is approved for B, too; "chiefly used for A and B" is.
    """
    if len(judgements) < 2:
        return judgements
    chief = [one for one in judgements if one.claim.predicate == "used-for" and one.claim.degree == "mainly"]
    drugs = {one.claim.subject for one in chief}
    if len(chief) < 2 or len(drugs) > 1 or any(one.claim.negated or one.claim.together for one in chief):
        return judgements
    plain = {one.claim: judge(kb, one.claim._replace(degree="")) for one in chief}
    if any(one.verdict != "true" or not {status(fact) for fact in one.facts} <= {*_IN_USE} for one in plain.values()):
        return judgements
    subject = kb.subject(drugs.pop())
    uses = (
        [fact for fact in of_whole(kb, subject) if status(fact) in _IN_USE and fact.holds == "yes"] if subject else []
    )
    wide = {fact.object for fact in uses}
    named = [use for use in wide if any(in_one_line(kb, use, claim.object, "condition") for claim in plain)]
    approved = {fact.object for fact in uses if status(fact) == "approved"}
    besides = any("approved" not in {status(fact) for fact in one.facts} for one in plain.values())
    if len(named) < _MOST * len(wide) or (besides and not approved <= set(named)):
        return judgements  # nor is a use without approval a chief one while one with it is left out
    return tuple(plain[one.claim]._replace(claim=one.claim) if one in chief else one for one in judgements)
