"""Whether a drug is a medicine, or controlled, in any country at all: "no country ever licensed X", "sold nowhere"."""

import re

from ketafacts.answers.judging import Judgement, decided
from ketafacts.answers.membership import NO
from ketafacts.answers.rules.finding import GIVEN, status
from ketafacts.answers.rules.law import controls
from ketafacts.answers.rules.selling import sold_now
from ketafacts.answers.rumoured import as_text
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import Claim
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word

_PLACE = re.compile(
    r"\b(?:in )?(?:any|a single|no|one) countr(?:y|ies)|\banywhere(?: in the world| else)?|\bnowhere(?: else)?"
)
_SOME = re.compile(
    r"\bin (?:some|several|a few|many|other|certain|various) (?:other )?countries\b|\bsomewhere\b|\babroad\b"
)
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
_NAMED = re.compile(r"@[\w-]+")

_SOLD = re.compile(
    r"\b(?:sold|on the market|on sale|available|marketed|stocked|dispensed|prescribed|for sale|buy|bought|get|got)\b"
)
# Words without one of which neither is said.
_SIGNS_OF_SALE = frozenset(
    {
        *("sold", "market", "sale", "available", "marketed", "stocked", "dispensed", "prescribed", "buy", "bought"),
        *("get", "got"),
    }
)
_SIGNS_OF_TIME = frozenset(
    {"still", "longer", "not", "never", "anymore", "more", "day", "today", "isnt", "arent", "cant", "cannot"}
)
_CONTROL = re.compile(r"\b(?:controlled(?: (?:drug|substance))?|scheduled)\b")
_SIGNS_OF_CONTROL = frozenset({"controlled", "scheduled"})
_SIGNS_OF_PLACE = frozenset({"country", "countries", "anywhere", "nowhere", "somewhere", "abroad"})
_STILL = re.compile(r"\b(?:still|no longer|not|never|anymore|any more|to this day|today)\b")
_WHERE = re.compile(
    r"\b(?:is|are|be|can|you|as|a|an|the|under|name|brand|in|by|at|from|doctors?|pharmac(?:y|ies)|drugstores?|medicine|"
    r"us|u s|usa|united states|america|american|prescription|legally|with|drug|it)\b"
)


def freely_anywhere(kb: KnowledgeBase, found: list[Word], mentioned: list[Item]) -> Judgement | None:
    """Judge "X is not controlled anywhere": false where a law of any country that is recorded controls it.

    That no country controls it is never known, and where nothing of this is said the answer is None.
    """
    keys = {word.key for word in found}
    if _SIGNS_OF_PLACE.isdisjoint(keys) or _SIGNS_OF_CONTROL.isdisjoint(keys):
        return None
    drug, text = _only_drug(mentioned), as_text(kb, found, mentioned)
    denials = len(_DENYING.findall(text))
    if not drug or not _PLACE.search(text) or denials > 1:
        return None
    if _left(text, _PLACE, _CONTROL, _DENYING, _PASSED_OVER, _NAMED):
        return None
    laws = (fact for fact in kb.facts(drug, "scheduled-as") if fact.holds == "yes" and controls(fact))
    law = next(laws, None)
    if law is None:
        return None
    return decided(kb, Claim(drug, "controlled", "", negated=bool(denials)), [law], statement(kb, law), so=not denials)


def still_sold(kb: KnowledgeBase, found: list[Word], mentioned: list[Item]) -> Judgement | None:
    """Judge "X is (still, no longer) sold in the US" of what was withdrawn there, or may not be prescribed at all.

    That a drug is approved does not say that somebody sells it.
    """
    keys = {word.key for word in found}
    if _SIGNS_OF_SALE.isdisjoint(keys) or _SIGNS_OF_TIME.isdisjoint(keys):
        return None  # as of most sentences: their words need not be joined
    drug, text = _only_drug(mentioned), as_text(kb, found, mentioned)
    if not drug or not _SOLD.search(text) or not _STILL.search(text):
        return None
    denied = re.search(r"\b(?:no longer|not|never|any ?more)\b", text) is not None
    if len(re.findall(r"\b(?:no longer|not|never)\b", text)) > 1:
        return None
    if _left(text, _SOLD, _STILL, _WHERE, _NAMED):
        return None
    claim = Claim(drug, "approved", "US", negated=denied, place="US")
    subject = kb.subject(drug, "drug")
    finding = sold_now(kb, claim, subject) if subject else None
    if finding is None or finding.holds != NO:
        return None
    fact = finding.facts[0]
    return decided(kb, claim, [fact], statement(kb, fact), so=denied)


def anywhere(kb: KnowledgeBase, found: list[Word], mentioned: list[Item]) -> Judgement | None:
    """Judge that a drug is, or is not, a medicine anywhere: it is where a use of it is recorded of any country.

    That it is one nowhere is never known, and where nothing of this is said the answer is None.
    """
    if _SIGNS_OF_PLACE.isdisjoint([word.key for word in found]):
        return None
    drug = _only_drug(mentioned)
    if not drug:
        return None
    text = as_text(kb, found, mentioned)
    some = _SOME.search(text)
    if not (some or _PLACE.search(text)) or not _USE.search(text):
        return None
    denials = len(_DENYING.findall(text))
    if denials > 1 or (some and denials) or _left(text, _SOME, _PLACE, _USE, _DENYING, _PASSED_OVER, _NAMED):
        return None
    uses = [fact for fact in kb.facts(drug, "used-for") if fact.holds == "yes" and status(fact) in GIVEN]
    if not uses:
        return None
    claim = Claim(drug, "approved", "", negated=bool(denials))
    return decided(kb, claim, uses[:1], statement(kb, uses[0]), so=not denials)


def _only_drug(mentioned: list[Item]) -> str:
    """Return the one drug that a sentence names; nothing where it names none or several."""
    drugs = {readings[0].id for item in mentioned if (readings := item.ids("drug"))}
    return drugs.pop() if len(drugs) == 1 else ""


def _left(text: str, *patterns: re.Pattern[str]) -> str:
    """Return what is left of a text without what fits the patterns."""
    for pattern in patterns:
        text = pattern.sub(" ", text)
    return text.strip()
