"""What is said of all drugs of a description, or of only one class: a recorded counterexample makes it false."""

from ketafacts.answers.membership import NO, UNKNOWN, YES, judge_membership
from ketafacts.answers.report import sentence, with_article
from ketafacts.answers.rules.finding import Finding
from ketafacts.answers.rules.targets import acts_on
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject, best_known
from ketafacts.language.claims import Claim


def every(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "every drug that causes E is a C" (or acts on T, or is a D), which "only Cs cause E" says too.

    The claim's subject is C, its object E, T or D, and its ``detail`` the predicate of the description. What is
    recorded is open: that there is no exception is never known.
    """
    described = dict(_described(kb, claim))
    for drug in best_known(described):
        fact = described[drug]
        outside = drug.id != subject.id
        facts: tuple[Fact, ...] = (fact,)
        if subject.type == "class":
            found = judge_membership(kb, drug, subject)
            outside, facts = found.answer == NO, (fact, *found.facts)
        elif subject.id in {part.object for part in kb.facts(drug.id, "contains")}:
            outside = False
        if outside:
            reason = (
                f"not {drug.name}" if subject.type == "drug" else f"{drug.name} is not {with_article(subject.name)}"
            )
            return Finding(NO, facts, sentence(f"an exception: {reason}"))
    return Finding(UNKNOWN)


def _described(kb: KnowledgeBase, claim: Claim) -> list[tuple[Subject, Fact]]:
    """Return the drugs of which the description is recorded to hold, each with the fact."""
    predicate, _, action = claim.detail.partition(" ")
    if predicate == "is-a":
        found = [(drug, kb.ancestors(drug.id).get(claim.object, ())[:1]) for drug in kb.members(claim.object)]
        return [(drug, facts[0]) for drug, facts in found if facts]
    facts = [fact for fact in kb.facts_about(claim.object, predicate) if fact.holds == YES]
    if predicate == "scheduled-as":
        facts = [fact for fact in facts if fact.details.get("schedule") == action]
    drugs = [(drug, fact) for fact in facts if (drug := kb.subject(fact.subject, "drug"))]
    if predicate != "acts-on":
        return drugs
    wanted = Claim("", "acts-on", claim.object, detail=action)
    return [(drug, fact) for drug, fact in drugs if acts_on(kb, wanted._replace(subject=drug.id), drug).holds == YES]
