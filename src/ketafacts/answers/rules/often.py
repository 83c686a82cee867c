"""How often something is said to be so, where the facts record no frequency: "commonly used for pain"."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, is_common, status
from ketafacts.answers.rules.forms import OF_NO_PRODUCT
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.claims import Claim

# Said of these, "usually" adds nothing to what is so.
_AS_A_RULE = frozenset({"in-animals", "same-as", "reverses", "reversed-by"})
# What a drug is it is also usually said to be, and what it acts on it usually does; what it is not, people may call it.
_AS_IS_SAID = frozenset({"is-a", "acts-on"})
# What always is in a product usually is in it.
_OF_WHATEVER_IS_SOLD = frozenset({"contains"})
# Of these, what is not so never is; but what is sold may hold what it should not.
_NEVER = _AS_A_RULE - {"same-as"} | {"used-for", "given-by", "acts-on", "acts-as"}
_AS_USED = ("used-as", "approved-as")
HOW_OFTEN = frozenset({"sometimes", "often", "always"})


def as_often(kb: KnowledgeBase, claim: Claim, subject: Subject, finding: Finding) -> Finding:
    """Return the finding on a claim whose "sometimes", "often" or "always" was left out when it was looked up."""
    if finding.holds == YES and not claim.negated:
        is_so = claim.often == "sometimes" or (claim.often == "often" and _is_usual(kb, claim, subject, finding))
        return finding if is_so else finding._replace(holds=UNKNOWN)
    never = claim.predicate in _NEVER or claim.detail in _AS_USED
    if finding.holds == NO and claim.often != "sometimes" and never:
        return finding  # what never is so is not usually so
    return Finding(UNKNOWN, finding.facts)


def _is_usual(kb: KnowledgeBase, claim: Claim, subject: Subject, finding: Finding) -> bool:
    if finding.facts and finding.facts[0].predicate == "adulterates":
        return is_common(finding.facts[0])
    if claim.predicate == "used-for":
        return any(map(is_common, finding.facts)) or (
            claim.detail != "off-label" and any(status(fact) in ("approved", "used") for fact in finding.facts)
        )
    if claim.predicate in _AS_IS_SAID:
        return True
    if claim.predicate == "given-by":
        ways = [fact for fact in kb.facts(subject.id, "given-by") if fact.holds == YES]
        given = {fact.object for fact in ways if status(fact) not in OF_NO_PRODUCT and not fact.details.get("caveat")}
        return given <= {fact.object for fact in finding.facts} or len(given) == 1
    return claim.predicate in _AS_A_RULE | _OF_WHATEVER_IS_SOLD or claim.detail in _AS_USED
