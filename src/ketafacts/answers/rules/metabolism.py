"""What the body makes of a drug and by which enzyme, and whether a drug acts long."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.classes import has_relative
from ketafacts.answers.rules.finding import Finding, deciding
from ketafacts.answers.rules.kinetics import all_times
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.claims import Claim

_HOUR = 60.0
# Half-lives within which a drug is called short-acting or long-acting, whatever one asks for; between them it depends.
_SHORT, _LONG = 3 * _HOUR, 20 * _HOUR


def prodrug(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is a prodrug": of any drug; that it is none is nowhere recorded."""
    del claim
    facts = [fact for fact in kb.facts(subject.id, "related-to") if fact.details.get("relation") == "prodrug of"]
    held = tuple(fact for fact in facts if fact.holds == YES)
    return Finding(YES, held[:1]) if held else Finding(UNKNOWN)


def made_by_enzyme(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "enzyme E converts X to Y": where it is converted, and a source of that names the enzyme."""
    found = has_relative(kb, claim._replace(predicate="has-relative", detail="metabolite of"), subject)
    if found.holds == NO:
        return found
    told = [fact for fact in found.facts if any(claim.detail in fold(one.gist) for one in kb.evidence(fact))]
    return Finding(YES, tuple(told)) if found.holds == YES and told else Finding(UNKNOWN, found.facts)


def cleared_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is metabolized by E" (or by the liver, the kidneys), "mainly", and "by E and F": where it is recorded.

    The object is the one, the detail the other and "main" where it is said to be the main one. What an enzyme of the
    liver breaks down, the liver does. That an enzyme takes no part is said only where a source denies it.
    """
    facts = kb.everything(subject.id, "cleared-by")
    main = "main" in claim.detail.split()
    found: list[Fact] = []
    for one in (claim.object, *(word for word in claim.detail.split() if word != "main")):
        own = [fact for fact in facts if fact.object.lower() == one]
        if not own and one == "the liver":
            own = [fact for fact in facts if fact.object.startswith("CYP") and fact.holds == YES]
        if not own:
            return Finding(UNKNOWN, tuple(facts[:1]))
        fact = deciding(own)
        if fact.holds != YES:
            return Finding(fact.holds, (fact,))
        if main and one != "the liver" and fact.details.get("role") != "main":
            return Finding(NO if fact.details.get("role") == "minor" else UNKNOWN, (fact,))
        found.append(fact)
    return Finding(YES, tuple(found))


def acts_long(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is long-acting" and "short-acting" by half-lives that leave no doubt."""
    times = all_times(kb, subject, "half-life")
    if not times or claim.brand:  # a product may release it slowly
        return Finding(UNKNOWN)
    low, high = min(low for (low, _), _ in times), max(high for (_, high), _ in times)
    way = "long" if low >= _LONG or (high >= 2 * _LONG and low >= 2 * _SHORT) else "short" if high <= _SHORT else ""
    facts = tuple(dict.fromkeys(fact for _, fact in times))[:2]
    reason = sentence(f"{subject.name}, {facts[0].object}: half-life {facts[0].details['half-life']}")
    if way == "short" and claim.object == "long" and not claim.detail:
        return Finding(UNKNOWN, facts, reason)  # in a patch or a depot it may act long all the same
    return Finding((YES if way == claim.object else NO) if way else UNKNOWN, facts, reason)
