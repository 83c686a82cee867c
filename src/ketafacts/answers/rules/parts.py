"""What is said of the parts of a product: of all, of some, of exactly one."""

from collections.abc import Callable

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import Finding
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import SEVERAL, SHARED, Claim

PART = "part "
THE = "the "  # begins the kind that is "the opioid", by its class


def of_parts(
    kb: KnowledgeBase, claim: Claim, product: Subject, rule: Callable[[KnowledgeBase, Claim, Subject], Finding]
) -> Finding:
    """Judge a claim whose quantifier is "part", how many of the parts, and how many parts there are said to be (or 0).

    ``claim.other`` is a part that is left out: "of the two drugs in X, only Y".
    """
    kind, count = claim.quantifier.removeprefix(PART).rsplit(" ", 1)
    if kind == "none":
        kind = "some" if claim.negated else "all"  # "neither is not …"
    elif claim.negated and not kind.startswith(THE):
        kind = "alike" if kind in _TWO_WAYS else ""
    inside = [fact for fact in kb.facts(product.id, "contains") if fact.holds == YES]
    parts = [part for fact in inside if (part := kb.subject(fact.object, "drug"))]
    if claim.predicate == "contains" and kind == "all":  # "the two ingredients of X are A and B", each of X
        return rule(kb, claim._replace(quantifier=""), product)
    if claim.predicate == "same-as" and kind == "all" and not claim.negated and len(parts) > 1:
        return _told_together(kb, claim, product, inside)
    if kind.startswith(THE):
        named = kind.removeprefix(THE)
        parts = [part for part in parts or [product] if named in kb.ancestors(part.id)]
        return _of_one(kb, claim, parts[0], rule) if len(parts) == 1 else Finding(UNKNOWN, tuple(inside[:1]))
    if kind in ("all", "alike") and product.kind != "combination" and not inside and int(count) < 2:
        return _of_one(kb, claim, product, rule)  # "the active ingredient of Ketalar"
    if not product.is_whole or len(parts) < 2 or len(parts) != len(inside) or int(count) not in (0, len(parts)):
        return Finding(UNKNOWN, tuple(inside[:1]))  # not a product of that many parts
    asked = [part for part in parts if part.id != claim.other]
    findings = [rule(kb, claim._replace(subject=one.id, quantifier="", other="", negated=False), one) for one in asked]
    yes, no = ([found for found in findings if found.holds == holds] for holds in (YES, NO))
    return _of_several(kind, yes, no, len(asked))


# "One of the two is not …" says that the other may be; denied as a whole it says that neither is. What is so of every
# part, or of none, answers either.
_TWO_WAYS = ("all", "some")


def _told_together(kb: KnowledgeBase, claim: Claim, product: Subject, inside: list[Fact]) -> Finding:
    """Judge "the two ingredients of X are A and B", where A and B together are the name of a product."""
    others = {fact.object for fact in kb.facts(claim.object, "contains") if fact.holds == YES}
    if not others or not product.is_whole:
        return Finding(UNKNOWN, tuple(inside[:1]))
    return Finding(YES if others == {fact.object for fact in inside} else NO, tuple(inside))


def _of_one(
    kb: KnowledgeBase, claim: Claim, part: Subject, rule: Callable[[KnowledgeBase, Claim, Subject], Finding]
) -> Finding:
    """Judge what is said of a part as said of that drug, in whatever product."""
    plain = claim._replace(subject=part.id, quantifier="", other="", negated=False, brand="", form="")
    return rule(kb, plain, part)


def _of_several(kind: str, yes: list[Finding], no: list[Finding], count: int) -> Finding:
    decided = len(yes) + len(no) == count
    match kind:
        case "all":
            holds = NO if no else YES if len(yes) == count else UNKNOWN
        case "not all":
            holds = YES if no else NO if len(yes) == count else UNKNOWN
        case "alike":
            holds = YES if len(yes) == count else NO if len(no) == count else UNKNOWN
        case "some":
            holds = YES if yes else NO if len(no) == count else UNKNOWN
        case "":
            holds = UNKNOWN
        case _:
            holds = NO if len(yes) > 1 else (YES if yes else NO) if decided else UNKNOWN
    telling = [*(no if holds == NO and no else yes), *yes, *no]
    facts: tuple[Fact, ...] = tuple(dict.fromkeys(fact for found in telling[:2] for fact in found.facts))
    return Finding(holds, facts, telling[0].reason if telling else "")


def part_count(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X has two active ingredients", or several, of a product whose ingredients are recorded.

    Of what is one substance, and no plant or mixture, it is denied that it has several.
    """
    inside = [fact for fact in kb.facts(subject.id, "contains") if fact.holds == YES]
    if claim.object == SEVERAL and subject.kind == "substance" and not (inside or claim.brand):
        kinds = tuple(fact for fact in kb.facts(subject.id, "is-a") if fact.holds == YES)[:1]
        reason = sentence(f"{subject.name} is one substance, {subject.what}")
        return Finding(NO, kinds, reason) if kinds else Finding(UNKNOWN)
    if subject.kind != "combination" or len(inside) < 2 or not subject.is_whole:
        return Finding(UNKNOWN)
    return Finding(YES if claim.object in (SEVERAL, str(len(inside))) else NO, tuple(inside))


def same_parts(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X contains the same ingredients as Y", or with a class in ``detail`` "the same opioid".

    The detail "any" is one ingredient, the same in both, and ``SHARED`` at least one of them.
    """
    other = kb.subject(claim.object, "drug")
    if other is None or subject.type != "drug":
        return Finding(UNKNOWN)
    own, its = (_parts_in(kb, one, claim.detail) for one in (subject, other))
    facts = tuple(fact for one in (own, its) for fact in one.values() if fact is not None)
    common = own.keys() & its.keys()
    if claim.detail == SHARED and common:
        return Finding(YES, tuple(fact for one in (own, its) for part in common if (fact := one[part])) or facts)
    if not own or not its or not (subject.is_whole and other.is_whole):
        return Finding(UNKNOWN, facts)
    if own.keys() == its.keys():
        return Finding(YES, facts or tuple(kb.facts(subject.id, "is-a")[:1]))
    if any(_is_near(kb, part, other_part) for part in own for other_part in its if part != other_part):
        return Finding(
            UNKNOWN, facts
        )  # a salt, a prodrug or a mirror image of it: neither plainly the same nor another
    return Finding(NO if not claim.detail or not common else UNKNOWN, facts)


def _is_near(kb: KnowledgeBase, one: str, other: str) -> bool:
    """Return whether two substances are recorded to be forms of one another."""
    found = (
        [fact.object for fact in kb.facts(one, "related-to")],
        [fact.object for fact in kb.facts(other, "related-to")],
    )
    return other in found[0] or one in found[1]


def _parts_in(kb: KnowledgeBase, drug: Subject, kind: str) -> dict[str, Fact | None]:
    """Return what a product holds, or a substance is, of a class when one is given."""
    found: dict[str, Fact | None] = {
        fact.object: fact for fact in kb.facts(drug.id, "contains") if fact.holds == YES
    } or {drug.id: next(iter(kb.facts(drug.id, "is-a")), None)}
    return {part: fact for part, fact in found.items() if kind in ("", "any", SHARED) or kind in kb.ancestors(part)}
