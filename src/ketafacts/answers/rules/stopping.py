"""What stopping a drug brings: withdrawal, its signs, how grave it is, and whether one may stop at once."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.circumstances import is_grave, is_of_stopping
from ketafacts.answers.rules.finding import Finding, deciding, notes, opposite_of, within
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.claims import Claim


def withdrawal_causes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X withdrawal causes E": withdrawal itself, or an effect recorded as one of stopping X."""
    narrowed = not set(claim.qualifiers) <= {"heavy use", "on stopping"}
    seldom = claim.often == "seldom" and claim.object == "death"
    often = claim.often in ("", "often") or seldom
    if narrowed or not often or claim.degree not in ("", "gravely") or claim.place or claim.year:
        return Finding(UNKNOWN)
    if claim.object == "death":
        return withdrawal_grave(kb, claim, subject)
    if claim.degree:
        found = withdrawal_causes(kb, claim._replace(degree=""), subject)
        return found if found.holds != YES or is_grave(kb, claim, found) else found._replace(holds=UNKNOWN)
    if claim.often:
        found = withdrawal_causes(kb, claim._replace(often=""), subject)
        effect = kb.subject(claim.object, "effect")
        grave = effect is None or effect.details.get("severity") in GRAVE
        # The grave signs are not the usual ones.
        return found._replace(holds=UNKNOWN) if grave and found.holds == YES else found
    if claim.object in ("withdrawal", "precipitated-withdrawal", "dependence", "physical-dependence"):
        facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object == "withdrawal"]
        # Withdrawal that it brings on is not its own: that of an antagonist is from opioids.
        return Finding(deciding(facts).holds, (deciding(facts),)) if facts else of_no_dependence(kb, subject)
    facts = [fact for fact in kb.everything(subject.id, "causes") if claim.object in within(kb, fact.object, "effect")]
    told = [fact for fact in facts if is_of_stopping(fact) and not _is_by_the_way(kb, subject, fact)]
    opposite = "" if told else opposite_of(kb, claim.object)
    against = [fact for fact in kb.everything(subject.id, "causes") if fact.object == opposite and is_of_stopping(fact)]
    if against and deciding(against).holds == YES:
        return Finding(NO, tuple(against[:1]))  # wide pupils in withdrawal are not small ones
    return Finding(deciding(told).holds, tuple(told[:1])) if told else Finding(UNKNOWN)


def of_no_dependence(kb: KnowledgeBase, subject: Subject) -> Finding:
    """Judge withdrawal of which nothing is recorded: of what nobody's body comes to depend on there is none."""
    denied = [fact for fact in kb.everything(subject.id, "causes") if fact.object == "physical-dependence"]
    if denied and all(fact.holds == NO for fact in denied):
        return Finding(NO, tuple(denied[:1]))
    return Finding(UNKNOWN)


def _is_by_the_way(kb: KnowledgeBase, subject: Subject, fact: Fact) -> bool:
    """Return whether what stopping brings is told of a class that only a lesser ingredient is in.

    That epilepsy medicines must not be stopped suddenly says nothing of cannabis, for the cannabidiol in it.
    """
    parts = kb.facts(subject.id, "contains")
    lesser = [part.object for part in parts if part.details.get("role") != "main"]
    chief = [part.object for part in parts if part.details.get("role") == "main"]
    if not chief or not lesser or fact.subject in {subject.id, *kb.ancestors(subject.id)}:
        return False
    return all(fact.subject not in {part, *kb.ancestors(part)} for part in chief)


def withdrawal_grave(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "withdrawal from X can be life-threatening" by the recorded severity."""
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object == "withdrawal" and fact.holds == YES]
    rare = notes(kb, subject.id, "withdrawal death")
    if rare and claim.often in ("seldom", "often", "always"):
        return Finding(YES if claim.often == "seldom" else NO, tuple(rare[:1]))
    if claim.often not in ("", "sometimes") or claim.qualifiers:
        return Finding(UNKNOWN, tuple(facts[:1]))
    grave = [fact for fact in facts if fact.details.get("severity") == "life-threatening"]
    return Finding(YES, tuple(grave[:1])) if grave else Finding(UNKNOWN, tuple(facts[:1]))


def stopped_safely(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X can be stopped abruptly without danger": no, where grave withdrawal is recorded; else open."""
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object == claim.object and fact.holds == YES]
    grave = [fact for fact in facts if fact.details.get("severity", "serious") in GRAVE]
    if not grave:  # or where it is told that it is to be tapered
        grave = notes(kb, subject.id, "taper")
    return Finding(NO, tuple(grave[:1])) if grave else Finding(UNKNOWN, tuple(facts[:1]))
