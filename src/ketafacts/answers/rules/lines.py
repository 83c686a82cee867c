"""When a use comes into question: what is tried first, and what when that has failed."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import Finding, members_of, status
from ketafacts.knowledge.base import KnowledgeBase, exempts
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.restated.treatmentlines import LINES_SAID

CLAIMED_LINES = frozenset(LINES_SAID.values())
USUAL_LINE = "usual line"
_IN_USE = ("approved", "used", "off-label")
_COMES = {
    "first": "among what is tried first",
    "second": "second-line, not what is tried first,",
    "third": "third-line, not what is tried first,",
    "last": "a last resort, not what is tried first,",
}


def line_of(kb: KnowledgeBase, claim: Claim, subject: Subject, used: Finding) -> Finding:
    """Judge "is a first-line treatment for C", knowing whether it is used for C at all.

    What is not used for it comes into question at no time. "Usual" goes without a line, and is then left to the caller.
    """
    if used.holds == NO:
        return used
    if claim.often or claim.qualifiers or claim.year or claim.place:
        return Finding(UNKNOWN, used.facts)
    told = _told(kb, claim.object, subject)
    lines = {str(fact.details["line"]) for fact in told}
    claimed = claim.degree.removesuffix(" line")
    if len(lines) != 1:
        return Finding(UNKNOWN, used.facts)
    line = lines.pop()
    if claimed == "late":
        holds = NO if line == "first" else YES
    elif claimed == "usual":
        holds = YES if line == "first" else NO
    elif claimed == line:
        holds = YES
    else:  # of what comes after the first, one guideline's third is another's last
        holds = NO if "first" in (claimed, line) else UNKNOWN
    return Finding(holds, tuple(told), _reason(kb, told[0], line))


def _reason(kb: KnowledgeBase, fact: Fact, line: str) -> str:
    group = kb.subject(fact.subject, "class")
    what = f"{members_of(group)} are" if group else f"{kb.name_of(fact.subject)} is"
    return sentence(f"{what} {_COMES[line]} for {kb.name_of(fact.object, 'condition')}")


def _told(kb: KnowledgeBase, condition: str, subject: Subject) -> list[Fact]:
    """Return the uses of it that have a line: its own, or of the nearest class, where it is used for the same."""
    own = [fact for fact in kb.facts(subject.id, "used-for") if fact.object == condition and fact.holds == YES]
    if any("line" in fact.details for fact in own) or not any(status(fact) in _IN_USE for fact in own):
        return [fact for fact in own if "line" in fact.details]
    lines = kb.ancestors(subject.id)
    for group in lines:
        facts = [fact for fact in kb.facts(group, "used-for") if fact.object == condition and fact.holds == YES]
        found = [fact for fact in facts if "line" in fact.details and not exempts(fact, subject.id, lines)]
        if found:
            return [fact._replace(inherited_from=group) for fact in found]
    return []
