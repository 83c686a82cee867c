"""A sentence that names a schedule of the United States tells of that law, whatever another law says of medical use.

"Heroin is in Schedule I, with no accepted medical use" is so, though it is given for pain in Britain.
"""

from ketafacts.answers.judging import Judgement, judge
from ketafacts.knowledge.base import KnowledgeBase

# The schedules of the law of the United States.
_SCHEDULES = frozenset({"I", "II", "III", "IV", "V"})


def of_one_law(kb: KnowledgeBase, judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements, those on accepted medical use as of the law whose schedule is named beside them."""
    claims = [one.claim for one in judgements]
    if not any(claim.predicate == "medical-use" and not claim.place for claim in claims):
        return judgements
    if not any(claim.predicate == "scheduled-as" and claim.object in _SCHEDULES for claim in claims):
        return judgements
    return tuple(
        [
            judge(kb, one.claim._replace(place="US", object="US")) if one.claim.predicate == "medical-use" else one
            for one in judgements
        ]
    )
