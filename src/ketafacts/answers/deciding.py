"""Yes-or-no questions: the verdicts on what is asked, as one word and why."""

import re
from collections.abc import Iterable

from ketafacts.answers.answering import UNKNOWN, Answer, opened
from ketafacts.answers.checking import WORST_FIRST
from ketafacts.answers.judging import judge
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import Claim

_WORDS = {"true": "yes", "false": "no", "contested": "contested", "misleading": "it depends", "unknown": UNKNOWN}


def yes_or_no(kb: KnowledgeBase, text: str, claims: Iterable[Claim]) -> Answer:
    """Return the answer to a question that asks whether claims are so."""
    judgements = [judge(kb, claim) for claim in claims]
    verdicts = {one.verdict for one in judgements}
    worst = min(judgements, key=lambda one: WORST_FIRST.index(one.verdict))
    answer = _WORDS[worst.verdict]
    if verdicts == {"true", "false"} and len({one.claim.subject for one in judgements}) > 1:
        # "Are ketamine and fentanyl both opioids" asks of the two together.
        answer = "no" if re.search(r"\bboth\b", text, re.IGNORECASE) else "it depends"
    schedules = {str(fact.details.get("schedule")) for fact in worst.facts if fact.predicate == "scheduled-as"}
    if worst.claim.predicate == "scheduled-as" and len(schedules) > 1:
        answer = "it depends"
    if worst.verdict == "unknown" and worst.claim.predicate in ("controlled", "illegal") and worst.facts:
        answer = "it depends"  # on the country or the state: both kinds of law are recorded
    reason = " ".join(dict.fromkeys(one.reason for one in judgements)) if len(judgements) > 1 else worst.reason
    evidence = tuple(dict.fromkeys(item for one in judgements for item in one.evidence))
    return Answer(text, answer, opened(answer, reason), evidence, worst.code)
