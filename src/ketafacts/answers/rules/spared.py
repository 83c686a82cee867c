"""What a whole kind of medicines does not do, said of those that the ATC index lists among that kind alone."""

from ketafacts.answers.membership import NO, YES, defining
from ketafacts.answers.rules.finding import Finding
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject

# Medicines without effect on the mind: not associated with intoxication or dependence (ICD-11, 6C4H).
_KIND = "non-psychoactive-medicine"
# What shows that a drug is misused, or that people come to need it.
ABUSED = frozenset({"abuse", "use-disorder", "dependence", "psychological-dependence"})
_MISUSED_FOR = ABUSED | {"euphoria"}
_FEWEST = 3  # members that show it of a class


def spared(kb: KnowledgeBase, subject: Subject, effect: str) -> Finding | None:
    """Deny addiction of a medicine of that kind, or of a class of them; None where nothing can be denied.

    A drug that is controlled anywhere, or of which misuse is recorded, is none, whatever it is listed for.
    """
    kind = kb.subject(_KIND, "class")
    denied = [f for f in kb.facts(_KIND, "causes") if f.object == effect and f.holds == NO] if kind else []
    if kind is None or not denied or subject.id in denied[0].details.get("except", ()):
        return None
    groups = tuple(str(one) for one in kind.details.get("medicines", ()))
    if subject.type == "class":
        members = [one for one in kb.members(subject.id) if '"atc"' in one.data or _is_misused(kb, one)]
        if len(members) < _FEWEST or not all(_is_of_kind(kb, one, groups) for one in members):
            return None
    elif not _is_of_kind(kb, subject, groups):
        return None
    return Finding(NO, (denied[0], *defining(kb, subject)[:1]))


def _is_of_kind(kb: KnowledgeBase, drug: Subject, groups: tuple[str, ...]) -> bool:
    """Return whether all codes of a drug, or of its parts, lie in some groups, and it is not misused."""
    if _is_misused(kb, drug):
        return False
    parts = [fact.object for fact in kb.facts(drug.id, "contains") if fact.object != drug.id]
    if parts:
        known = [kb.subject(part, "drug") for part in parts]
        return all(part is not None and _is_of_kind(kb, part, groups) for part in known)
    codes = drug.details.get("ids", {}).get("atc", []) if '"atc"' in drug.data else []
    return bool(codes) and all(code.startswith(groups) for code in codes)


def _is_misused(kb: KnowledgeBase, drug: Subject) -> bool:
    abused = any(fact.object in _MISUSED_FOR and fact.holds != NO for fact in kb.everything(drug.id, "causes"))
    return abused or any(_is_controlled(fact) for fact in kb.facts(drug.id, "scheduled-as"))


def _is_controlled(fact: Fact) -> bool:
    return fact.holds == YES and not str(fact.details.get("schedule", "")).startswith("not ")
