"""Whether a use is the only one: "X is only used for C", "X is not just for C"."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.areas import of_whole
from ketafacts.answers.rules.finding import Finding, in_one_line, prevents, status
from ketafacts.answers.rules.labels import labels_of
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

SOLE = frozenset({"solely", "merely"})


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
    others = [fact for fact in of_whole(kb, subject) if fact.holds == YES and counted(fact)]
    more = [fact for fact in others if not _is_of_the_same(kb, claim.object, fact)]
    return Finding(NO, (*more[:1], *used.facts[:1])) if more else Finding(UNKNOWN, used.facts)


def _is_approved(fact: Fact) -> bool:
    return status(fact) == "approved"


def _is_told_of(fact: Fact) -> bool:
    """Return whether a use denies "only used for": an approved one, or one off label that is common or comes first."""
    common = "frequency" in fact.details or fact.details.get("line") == "first"
    return _is_approved(fact) or (status(fact) in ("used", "off-label") and common)


# What comes of a clot, or brings clots: that is prevented by preventing clots.
_OF_CLOTS = frozenset({"stroke", "heart-attack", "cardiovascular-disease", "atrial-fibrillation"})


def _is_of_the_same(kb: KnowledgeBase, condition: str, fact: Fact) -> bool:
    """Return whether a use is for the condition itself, or keeps it or what comes of it away."""
    treated = prevents(kb, fact.object) or fact.object
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
    fitting = [one for one in named if in_one_line(kb, one, claim.object, "condition")]
    if not fitting:
        return Finding(NO, tuple(labels))
    return Finding(YES if len(fitting) == len(named) and wanted == "approved" else UNKNOWN, tuple(labels))
