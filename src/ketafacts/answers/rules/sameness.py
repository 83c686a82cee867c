"""Whether two names are of one thing: one drug, one form of another, one class."""

from ketafacts.answers.kinship import apart, shared_kinds
from ketafacts.answers.membership import NO, UNKNOWN, YES, judge_membership
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import Finding
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import PASSED_OFF, SOLD_AS, Claim

# Relations of one substance in another form.
_FORMS = frozenset({"salt of", "ester of", "form of"})


def same_as(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is Y" with two names, and in which country one is the brand of the other."""
    other = kb.subject(claim.object)
    if other is None:
        return Finding(UNKNOWN)
    sold = _sold_as(kb, subject, other) if claim.detail == PASSED_OFF else None
    found = sold or _same(kb, claim, subject, other)
    if not claim.place or found.holds == NO or _is_sold_there(kb, claim, subject):
        return found
    return Finding(UNKNOWN, found.facts)


def _sold_as(kb: KnowledgeBase, subject: Subject, other: Subject) -> Finding | None:
    """Return that one drug is sold as another, in which it is found on the street; what it is, is another matter."""
    sold = [fact for fact in kb.facts(subject.id, "adulterates") if fact.object == other.id and fact.holds == YES]
    return Finding(YES, tuple(sold)) if sold else None


def _same(kb: KnowledgeBase, claim: Claim, subject: Subject, other: Subject) -> Finding:
    """Judge the same of one subject's names, of a product and its ingredient, or of two different drugs."""
    if subject.type != other.type:
        # "Ketamine is the same as an opioid": what is none of them is not the same as they are.
        drug, group = (subject, other) if other.type == "class" else (other, subject)
        found = judge_membership(kb, drug, group)
        return Finding(NO if found.answer == NO else UNKNOWN, found.facts, found.reason)
    if subject.id == other.id:
        if claim.quantifier and not claim.brand and is_of_the_street(kb, subject):
            return Finding(UNKNOWN)
        fact = Fact(f"{subject.type}.{subject.id}", subject.id, "is-a", subject.id, YES)
        return Finding(YES, (fact,), sentence(f"both are names of {subject.name}"))
    for one, two in ((subject, other), (other, subject)):
        parts = [fact for fact in kb.facts(one.id, "contains") if fact.object == two.id and fact.holds == YES]
        if parts:
            # "Suboxone is buprenorphine" is loose; "the same as buprenorphine" it is not.
            holds = NO if claim.detail == "exact" and len(kb.facts(one.id, "contains")) > 1 else UNKNOWN
            return Finding(holds, tuple(parts), sentence(f"{one.name} contains {two.name}; it is not just that"))
    pairs = ((subject, other), (other, subject))
    related = [
        fact for a, b in pairs for fact in kb.facts(a.id, "related-to") if (fact.object, fact.holds) == (b.id, YES)
    ]
    if claim.detail == "a form":
        return _form_of(kb, subject, other, related)
    if related:
        # "Sodium oxybate is GHB", of which it is a salt, is loose.
        relation = related[0].details.get("relation")
        if claim.detail == SOLD_AS and (relation, related[0].subject) == ("salt of", other.id):
            return Finding(YES, tuple(related))  # what is sold as a brand is most often a salt
        # Pages name Horizant among the brands of gabapentin, of which it holds a prodrug: wrong, and no other drug.
        loose = (
            relation == "salt of"
            or (relation in _FORMS and claim.detail != "exact")
            or (relation == "prodrug of" and claim.detail == SOLD_AS)
        )
        reason = statement(kb, related[0]) if loose else f"They are different drugs. {statement(kb, related[0])}"
        return Finding(UNKNOWN if loose else NO, tuple(related), reason)
    if subject.type == "class":
        return _same_classes(kb, subject, other)
    facts = (*_identifying(kb, subject), *_identifying(kb, other))
    reason = f"{subject.name} and {other.name} are different drugs: {subject.name} is {subject.what}"
    return Finding(NO, facts, sentence(reason)) if len(facts) == 2 else Finding(UNKNOWN)


def is_of_the_street(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether a drug is known by a street name: of what is sold so, nobody can tell what is in all of it."""
    return any(name.kind == "street" for name in kb.names_of(subject))


def _is_sold_there(kb: KnowledgeBase, claim: Claim, subject: Subject) -> bool:
    """Return whether the brand by which a drug is named is recorded as one of a country."""
    brands = (name for name in kb.names_of(subject) if name.kind == "brand" and name.place == claim.place)
    return bool(claim.brand) and any(name.name.lower() == claim.brand for name in brands)


def _form_of(kb: KnowledgeBase, subject: Subject, other: Subject, related: list[Fact]) -> Finding:
    """Judge "X is a form of Y": what is in no class that Y is in for certain is no form of it."""
    if any(fact.details.get("relation") in _FORMS or _is_half(fact, subject, other) for fact in related):
        return Finding(YES, tuple(related))
    for line in kb.ancestors(other.id):
        group = kb.subject(line, "class")
        if group and group.closed and (found := judge_membership(kb, subject, group)).answer == NO:
            return Finding(NO, found.facts, found.reason)
    return Finding(UNKNOWN, tuple(related))


def _is_half(fact: Fact, subject: Subject, other: Subject) -> bool:
    """Return whether X is recorded to be one mirror form of Y, which then is no form of X."""
    return (fact.details.get("relation"), fact.subject, fact.object) == ("enantiomer of", subject.id, other.id)


def _same_classes(kb: KnowledgeBase, subject: Subject, other: Subject) -> Finding:
    """Two classes are not the same where one is known not to lie in the other."""
    for one, two in ((subject, other), (other, subject)):
        found = judge_membership(kb, one, two)
        if found.answer == NO:
            return Finding(NO, found.facts, found.reason)
    return Finding(UNKNOWN)


def same_class(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is in the same class as Y": a class recorded of both, or one that each is known not to share."""
    other = kb.subject(claim.object)
    if other is not None and subject.type == other.type == "class":
        return _same_classes(kb, subject, other)
    if other is None or subject.type != "drug" or other.type != "drug":
        return Finding(UNKNOWN)
    shared = shared_kinds(kb, subject, other)
    if shared:
        return Finding(YES, shared[0][1])
    facts = apart(kb, subject, other)
    return Finding(NO, facts) if facts else Finding(UNKNOWN)


def _identifying(kb: KnowledgeBase, subject: Subject) -> tuple[Fact, ...]:
    return (kb.facts(subject.id, "is-a") or kb.facts(subject.id, "contains"))[:1]
