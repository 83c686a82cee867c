"""Whether any medicine is approved for a condition: "no medication has FDA approval for alcohol use disorder"."""

import re
from functools import cache

from ketafacts.answers.judging import Judgement, decided
from ketafacts.answers.membership import YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import status
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, best_known
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.anyapproved import COUNTS, SIGNS, WHOLES
from ketafacts.language.mentions import Item, expanded
from ketafacts.language.text import Word

_SEVERAL = frozenset({"several", "many", "a few", "various", "a number of", "multiple", "quite a few"})
_FEW = 3  # what "several" is true of at least


def may_tell_of_any(plain: list[str]) -> bool:
    """Return whether a sentence may be one of these, told from its plain words: so that others cost next to nothing."""
    return not SIGNS.isdisjoint(plain) and not COUNTS.isdisjoint(plain)


def any_approved(kb: KnowledgeBase, found: list[Word], mentioned: list[Item]) -> Judgement | None:
    """Judge that no medicine, or that some, is approved for a condition; None where nothing of this is said.

    "None" is false where one is recorded, and never known to be true: what is recorded is open.
    """
    last = mentioned[-1] if mentioned else None
    if last is None or not last.ids("condition") or not may_tell_of_any([word.key for word in found]):
        return None
    before = " ".join(word.key for word in expanded([word for word in found if word.start < last.start]))
    told = next((match for whole in _wholes() if (match := whole.fullmatch(before))), None)
    if told is None:
        return None
    groups = told.groupdict()
    denied, some = bool(groups.get("none")), groups.get("some") or ""
    if not (denied or some or before.startswith("there ")):
        return None
    place = "US" if groups.get("fda") or groups.get("fda2") or groups.get("place") else ""
    condition = last.ids("condition")[0].id
    facts = _approvals(kb, condition, place)
    if not facts or (not denied and len({fact.subject for fact in facts}) < (_FEW if some in _SEVERAL else 1)):
        return None
    claim = Claim(facts[0].subject, "used-for", condition, denied, "approved", place=place)
    reason = sentence(" ".join(statement(kb, fact) for fact in facts[:2]))
    return decided(kb, claim, facts[:2], reason, so=not denied)


@cache
def _wholes() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(whole) for whole in WHOLES)


def _approvals(kb: KnowledgeBase, condition: str, place: str) -> list[Fact]:
    """Return one approval of each medicine for a condition, in a country or anywhere, the best known first."""
    found: dict[str, Fact] = {}
    for fact in kb.facts_about(condition, "used-for"):
        inside = fact.details.get("in", ())
        if fact.holds == YES and status(fact) == "approved" and (not place or place in inside):
            found.setdefault(fact.subject, fact)
    drugs = [drug for one in found if (drug := kb.subject(one, "drug"))]
    return [found[drug.id] for drug in best_known(drugs)]
