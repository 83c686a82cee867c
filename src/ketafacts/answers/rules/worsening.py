"""What a drug makes worse."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.effects import causes
from ketafacts.answers.rules.finding import Finding
from ketafacts.answers.rules.relief import relieves
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.claims import Claim

# What a drug may heighten that it relieves.
_HEIGHTENED = {"pain": "hyperalgesia", "chronic-pain": "hyperalgesia", "severe-pain": "hyperalgesia"}


def worsens(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X makes C worse": true where it brings C about, denied where it is known to relieve C.

    That it does not relieve C says nothing.
    """
    condition = kb.subject(claim.object, "condition")
    same = kb.readings(fold(condition.name)) if condition else ()
    for effect in (one.id for one in same if one.type == "effect"):
        caused = causes(kb, claim._replace(predicate="causes", object=effect), subject)
        if caused.holds == YES:
            return caused  # what it brings about it makes worse in those who have it
    found = relieves(kb, claim._replace(predicate="relieves"), subject)
    heightened = _HEIGHTENED.get(claim.object, "")
    both = any(fact.object == heightened and fact.holds != NO for fact in kb.everything(subject.id, "causes"))
    if found.holds != YES or both or claim.often:
        return Finding(UNKNOWN, found.facts if found.holds == YES else ())
    return found._replace(holds=NO)
