"""Whether a US label carries a boxed warning, and what it warns of."""

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, status, within
from ketafacts.answers.rules.products import names_product
from ketafacts.answers.rules.times import BOX_REMOVED
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

# What a label carries no more it does not carry, either.
BOXLESS = ("no boxed warning", BOX_REMOVED)


def boxed(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X has a boxed warning for E"; boxes are the law of the United States alone."""
    if claim.place not in ("", "US"):
        return Finding(UNKNOWN)
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.holds in (YES, CONTESTED)]
    facts = [fact for fact in facts if claim.object in ("", *within(kb, fact.object, "effect"))]
    boxed = [fact for fact in facts if fact.details.get("boxed") == "yes"]
    told = [fact for fact in facts if str(fact.details.get("caveat", "")).startswith("In the US") and _tells_box(fact)]
    if subject.type == "class" or (told and not claim.brand and _is_pain_medicine(kb, subject, told[0])):
        # What most labels of a class carry is told in the caveat, so that no member without one inherits it.
        boxed += told or [fact for fact in facts if subject.type == "class" and _tells_box(fact)]
    # A caveat that names products tells whose box it is: Bydureon has one, Byetta has none.
    boxed = [fact for fact in boxed if not claim.brand or not _is_of_others(kb, subject, fact, claim.brand)]
    if boxed:
        return Finding(YES, tuple(boxed))
    none = [fact for fact in kb.facts(subject.id, "note") if fact.details.get("topic") in BOXLESS]
    if claim.brand:  # of one brand only what names it tells
        none = [fact for fact in none if claim.brand.casefold() in str(fact.object).casefold()]
    return Finding(NO, tuple(none[:1])) if none else Finding(UNKNOWN, tuple(facts[:1]))


def _is_of_others(kb: KnowledgeBase, subject: Subject, fact: Fact, brand: str) -> bool:
    """Return whether a fact names products of the drug, and not this one."""
    brands = [name.name for name in kb.names_of(subject) if name.kind == "brand"]
    return not names_product(fact, brand) and any(names_product(fact, other) for other in brands)


def _tells_box(fact: Fact) -> bool:
    return "boxed warning" in str(fact.details.get("caveat", ""))


def _is_pain_medicine(kb: KnowledgeBase, subject: Subject, told: Fact) -> bool:
    """Return whether it is one of the "opioid pain medicines" of a class's caveat: approved in the US for pain."""
    uses = [fact for fact in kb.facts(subject.id, "used-for") if status(fact) == "approved" and fact.holds == YES]
    here = [fact for fact in uses if "US" in fact.details.get("in", [])]
    painful = any("pain" in name for fact in here for name in within(kb, fact.object, "condition"))
    return told.subject == "opioid" and painful
