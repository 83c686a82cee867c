"""Whether a use is the only one: "X is only used for C", "X is not just for C"."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.areas import of_whole
from ketafacts.answers.rules.finding import Finding, in_one_line, prevents, status
from ketafacts.answers.rules.labels import labels_of
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

SOLE = frozenset({"solely", "merely"})


def for_these_alone(claims: list[Claim]) -> list[Claim]:
    """Return the claims, each of "only for A and B" with what else the drug is said to be for."""
    sole = [claim for claim in claims if claim.predicate == "used-for" and claim.degree in SOLE]
    if len(sole) < _SEVERAL:
        return claims
    named = {(one.subject, one.detail): " ".join(other.object for other in sole if _alike(one, other)) for one in sole}
    return [claim._replace(other=named[claim.subject, claim.detail]) if claim in sole else claim for claim in claims]


_SEVERAL = 2


def _alike(one: Claim, other: Claim) -> bool:
    return (one.subject, one.detail) == (other.subject, other.detail)


def only_for(kb: KnowledgeBase, claim: Claim, subject: Subject, used: Finding) -> Finding:
    """Judge "X is only for C", knowing whether it is used for C at all.

    Another approved use denies it; that there is none is known of brands alone, by their labels.
    """
    if used.holds != YES:
        granted = claim.negated  # "not only for C" takes it to be for C
        return used if used.holds == NO and not granted else Finding(UNKNOWN, used.facts)
    if claim.brand:
        return _all_on_label(kb, claim, subject)
    counted = _is_told_of if claim.detail.startswith("used") else _is_approved
    place = claim.place or claim.detail.partition(" ")[2]
    others = [fact for fact in of_whole(kb, subject) if fact.holds == YES and counted(fact)]
    others = [fact for fact in others if not place or place in fact.details.get("in", [place])]
    more = [fact for fact in others if not any(_is_of_the_same(kb, one, fact) for one in _these(claim))]
    return Finding(NO, (*more[:1], *used.facts[:1])) if more else Finding(UNKNOWN, used.facts)


def _these(claim: Claim) -> list[str]:
    """Return the conditions for which alone a drug is said to be."""
    return claim.other.split() or [claim.object]


def _is_approved(fact: Fact) -> bool:
    return status(fact) == "approved"


def _is_told_of(fact: Fact) -> bool:
    """Return whether a use denies "only used for": an approved one, or one off label that is common or comes first."""
    common = "frequency" in fact.details or fact.details.get("line") == "first"
    return _is_approved(fact) or (status(fact) in ("used", "off-label") and common)


# What comes of a clot, or brings clots: that is prevented by preventing clots.
_OF_CLOTS = frozenset({"stroke", "heart-attack", "cardiovascular-disease", "atrial-fibrillation"})


# Whoever is treated for the dependence is treated for its withdrawal.
_OF_DEPENDENCE = {"opioid-withdrawal": "opioid-use-disorder", "alcohol-withdrawal": "alcohol-use-disorder"}


def _is_of_the_same(kb: KnowledgeBase, condition: str, fact: Fact) -> bool:
    """Return whether a use is for the condition itself, or keeps it or what comes of it away."""
    treated = prevents(kb, fact.object) or fact.object
    if condition == _OF_DEPENDENCE.get(treated):
        return True
    if condition == "blood-clots" and treated in _OF_CLOTS:
        return True
    kept_away = str(fact.details.get("when", "")).startswith("to prevent")
    return kept_away or any(in_one_line(kb, one, condition, "condition") for one in (fact.object, treated))


def _all_on_label(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "Wegovy is only for C" by what its label names; what it is used for beside that is not recorded.

    A label that names more may name it of people with C alone: Ozempic protects the kidneys of those with diabetes.
    """
    wanted, _, place = claim.detail.partition(" ")
    labels = labels_of(kb, subject.id, claim.brand, claim.place or place)
    named = [str(one) for label in labels for one in label.details["uses"]]
    if not named:
        return Finding(UNKNOWN)
    if not any(in_one_line(kb, one, claim.object, "condition") for one in named):
        return Finding(NO, tuple(labels))
    fitting = [one for one in named if any(in_one_line(kb, one, told, "condition") for told in _these(claim))]
    return Finding(YES if len(fitting) == len(named) and wanted == "approved" else UNKNOWN, tuple(labels))
