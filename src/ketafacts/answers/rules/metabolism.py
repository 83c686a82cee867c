"""What the body makes of a drug and by which enzyme, and whether a drug acts long."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import Finding, deciding
from ketafacts.answers.rules.relations import has_relative
from ketafacts.answers.rules.spans import all_times
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.claims import Claim

_HOUR = 60.0
# Half-lives within which a drug is called short-acting or long-acting, whatever one asks for; between them it depends.
_SHORT, _LONG = 3 * _HOUR, 20 * _HOUR
_SHORT_OF_HYPNOTICS = 8 * _HOUR  # of benzodiazepines those of less than half a day are called the short ones


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
    product = fold(kb.name_of(claim.object))
    cleared = [fact for fact in kb.everything(subject.id, "cleared-by") if fact.object.lower() == claim.detail]
    told += [fact for fact in cleared if any(product in fold(one.gist) for one in kb.evidence(fact))]
    return Finding(YES, tuple(told)) if found.holds == YES and told else Finding(UNKNOWN, found.facts)


def activated_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "enzyme E activates X": where an active product is made of it, and a source of that names the enzyme."""
    made = [fact for fact in kb.facts(subject.id, "related-to") if fact.details.get("relation") == "prodrug of"]
    made += [
        fact for fact in kb.facts_about(subject.id, "related-to") if fact.details.get("relation") == "metabolite of"
    ]
    told = [fact for fact in made if any(claim.object in fold(one.gist) for one in kb.evidence(fact))]
    return Finding(YES, tuple(told[:1])) if told else Finding(UNKNOWN, tuple(made[:1]))


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
            own = [fact for fact in facts if fact.holds == YES and _by_the_liver(fact)]
        if not own:
            other = _mainly_otherwise(facts, one) if main else ()
            other = other or _not_by_the_liver(facts, one)
            return Finding(NO if other else UNKNOWN, other or tuple(facts[:1]))
        fact = deciding(own)
        if fact.holds != YES:
            return Finding(fact.holds, (fact,))
        if main and one != "the liver" and fact.details.get("role") != "main":
            other = _mainly_otherwise(facts, one)
            minor = fact.details.get("role") == "minor" or other
            return Finding(NO if minor else UNKNOWN, (fact, *other))
        found.append(fact)
    return Finding(YES, tuple(found))


def _by_the_liver(fact: Fact) -> bool:
    return fact.object.startswith("CYP") or fact.object == "glucuronidation"


def _not_by_the_liver(facts: list[Fact], claimed: str) -> tuple[Fact, ...]:
    """Return the denial that the liver clears it, where what is claimed is one of the enzymes of the liver."""
    of_the_liver = claimed.startswith("cyp") or claimed == "glucuronidation"
    return tuple(fact for fact in facts if of_the_liver and fact.object == "the liver" and fact.holds == NO)


# Where these clear it: glucuronidation is done by the liver, as is all that an enzyme with a number does.
_OUTSIDE_THE_LIVER = frozenset({"the kidneys", "esterases", "the lungs"})


def _mainly_otherwise(facts: list[Fact], claimed: str) -> tuple[Fact, ...]:
    """Return what is recorded to be the main way out, when what is claimed cannot be it besides."""
    chief = tuple(fact for fact in facts if fact.details.get("role") == "main" and fact.holds == YES)
    if claimed == "the liver":
        return chief if chief and all(fact.object in _OUTSIDE_THE_LIVER for fact in chief) else ()
    return () if any(fact.object.lower() == claimed for fact in chief) else chief


def acts_long(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is long-acting" and "short-acting" by half-lives that leave no doubt."""
    times = all_times(kb, subject, "half-life")
    if not times or claim.brand:  # a product may release it slowly
        return Finding(UNKNOWN)
    low, high = min(low for (low, _), _ in times), max(high for (_, high), _ in times)
    hypnotic = "benzodiazepine" in kb.ancestors(subject.id)
    short = high <= (_SHORT_OF_HYPNOTICS if hypnotic else _SHORT)
    way = "long" if low >= _LONG or (high >= 2 * _LONG and low >= 2 * _SHORT) else "short" if short else ""
    facts = tuple(dict.fromkeys(fact for _, fact in times))[:2]
    reason = sentence(f"{subject.name}, {facts[0].object}: half-life {facts[0].details['half-life']}")
    if way == "short" and claim.object == "long" and not claim.detail and not hypnotic:
        return Finding(UNKNOWN, facts, reason)  # in a patch or a depot it may act long all the same
    return Finding((YES if way == claim.object else NO) if way else UNKNOWN, facts, reason)
