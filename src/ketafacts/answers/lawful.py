"""Of which law a sentence tells, where more than one applies: of two countries, of a federation and its states."""

from collections.abc import Iterable

from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.rules.law import states_differ
from ketafacts.knowledge.base import KnowledgeBase

# The schedules of the law of the United States.
_SCHEDULES = frozenset({"I", "II", "III", "IV", "V"})


def of_one_law(kb: KnowledgeBase, judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements, those on accepted medical use as of the law whose schedule is named beside them.

    "Heroin is in Schedule I, with no accepted medical use" is so, though it is given for pain in Britain.
    """
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


def or_by_federal_law_alone(said: Iterable[str], judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements, "legal in the US" as misleading where some states forbid it, and no federal law is named.

    The reason that each has says so already.
    """
    if not _FEDERAL.isdisjoint(said):
        return judgements
    return tuple([one._replace(verdict="misleading") if _is_lawful_in_part(one) else one for one in judgements])


_FEDERAL = frozenset({"federal", "federally", "dea"})


def _is_lawful_in_part(one: Judgement) -> bool:
    """Return whether something is said to be lawful in the United States that its states do not all leave free."""
    lawful = one.verdict == "true" and one.claim.predicate == "illegal" and one.claim.negated
    return lawful and one.claim.place == "US" and states_differ(one.facts)
