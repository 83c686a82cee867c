"""Whether a drug is a medicine in any country at all: "no country has ever licensed X", "X is approved nowhere"."""

import re

from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.rumoured import as_text
from ketafacts.answers.rules.finding import status
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import Claim
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word

_PLACE = re.compile(r"\b(?:in )?(?:any|a single|no|one) countr(?:y|ies)|\banywhere(?: in the world| else)?|\bnowhere(?: else)?")
_SOME = re.compile(r"\bin (?:some|several|a few|many|other|certain|various) (?:other )?countries\b|\bsomewhere\b|\babroad\b")
_USE = re.compile(
    r"\b(?:approve[ds]?|approving|licen[cs]e[ds]?|authori[sz]e[ds]?|registered|medicines?|medications?|medical(?:ly)?|"
    r"prescri(?:bed|be|ption)|prescribed)\b"
)
_DENYING = re.compile(r"\b(?:not|never|no|nowhere|none)\b")
_PASSED_OVER = re.compile(
    r"\b(?:is|are|has|have|been|be|ever|as|an?|the|for|to|by|doctors?|drugs?|use[ds]?|allows?|lets?|given|it|country|"
    r"countries|in|at all|still|today|now|world|can|legal(?:ly)?|human|people|actually|really|sold|regulators?|of|even|"
    r"single|any|one|proper(?:ly)?)\b"
)
_GIVEN = ("approved", "used", "off-label")


def anywhere(kb: KnowledgeBase, found: list[Word], mentioned: list[Item]) -> Judgement | None:
    """Judge that a drug is, or is not, a medicine anywhere: it is where a use of it is recorded of any country.

    That it is one nowhere is never known, and where nothing of this is said the answer is None.
    """
    drugs = {readings[0].id for item in mentioned if (readings := item.ids("drug"))}
    if len(drugs) != 1:
        return None
    text = as_text(kb, found, mentioned)
    some = _SOME.search(text)
    if not (some or _PLACE.search(text)) or not _USE.search(text):
        return None
    denials = len(_DENYING.findall(text))
    for pattern in (_SOME, _PLACE, _USE, _DENYING, _PASSED_OVER, re.compile(r"@[\w-]+")):
        text = pattern.sub(" ", text)
    if text.strip() or denials > 1 or (some and denials):
        return None
    (drug,) = drugs
    uses = [fact for fact in kb.facts(drug, "used-for") if fact.holds == "yes" and status(fact) in _GIVEN]
    if not uses:
        return None
    judged = judge(kb, Claim(drug, "approved", "", negated=bool(denials)))
    verdict = "false" if denials else "true"
    evidence = kb.evidence_of(uses[:1])
    return judged._replace(verdict=verdict, reason=statement(kb, uses[0]), facts=tuple(uses[:1]), evidence=evidence, code="")
