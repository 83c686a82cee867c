"""Whether a US label carries a boxed warning, and what it warns of."""

import re

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, own_notes, status, within
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
    # What most labels of a class carry, no member without one inherits.
    of_members = [fact for fact in facts if fact.details.get("boxed") == "members"]
    if subject.type == "class":
        boxed += of_members
    elif not claim.brand and _is_pain_medicine(kb, subject):
        boxed += [fact for fact in of_members if fact.subject == "opioid"]
    # A caveat that names products tells whose box it is: Bydureon has one, Byetta has none.
    boxed = [fact for fact in boxed if not claim.brand or not _is_of_others(kb, subject, fact, claim.brand)]
    if claim.year:
        return _since(kb, claim, boxed)
    if boxed:
        return Finding(YES, tuple(boxed))
    # A box on how a medicine is given, and not on an effect, is told by a note.
    whole = not (claim.object or claim.brand or claim.form)
    if whole and (noted := own_notes(kb, subject.id, "boxed warning")):
        return Finding(YES, tuple(noted[:1]))
    none = own_notes(kb, subject.id, *BOXLESS)
    if claim.brand:  # of one brand only what names it tells
        none = [fact for fact in none if claim.brand.casefold() in str(fact.object).casefold()]
    return Finding(NO, tuple(none[:1])) if none else Finding(UNKNOWN, tuple(facts[:1]))


_BOXED_SINCE = re.compile(r"\bbox.*?\b(?:since|added in|required in|from) (?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b")


def year_of_box(kb: KnowledgeBase, fact: Fact) -> str:
    """Return the year since which a label has the box on an effect, where a source of that tells it; else ""."""
    found = (_BOXED_SINCE.search(one.gist) for one in kb.evidence(fact))
    return next((one[1] for one in found if one), "")


def _since(kb: KnowledgeBase, claim: Claim, boxed: list[Fact]) -> Finding:
    """Judge "got a boxed warning in 2020" by the year that a source gives: before it there was none."""
    dated = [(fact, year) for fact in boxed if (year := year_of_box(kb, fact))]
    told = tuple(fact for fact, year in dated if year == claim.year)
    if told:
        return Finding(YES, told)
    years = {year for _, year in dated}
    too_early = claim.object and claim.year.isdecimal() and len(years) == 1 and claim.year < min(years)
    return Finding(NO if too_early else UNKNOWN, tuple(fact for fact, _ in dated) or tuple(boxed[:1]))


def _is_of_others(kb: KnowledgeBase, subject: Subject, fact: Fact, brand: str) -> bool:
    """Return whether a fact names products of the drug, and not this one."""
    brands = [name.name for name in kb.names_of(subject) if name.kind == "brand"]
    return not names_product(fact, brand) and any(names_product(fact, other) for other in brands)


def _is_pain_medicine(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether it is approved in the US for pain: of opioids, those are the ones whose labels carry the box."""
    uses = [fact for fact in kb.facts(subject.id, "used-for") if status(fact) == "approved" and fact.holds == YES]
    here = [fact for fact in uses if "US" in fact.details.get("in", [])]
    return any("pain" in name for fact in here for name in within(kb, fact.object, "condition"))
