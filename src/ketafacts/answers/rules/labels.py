"""What the label of one product names as its uses: Wegovy is approved for obesity, Ozempic for diabetes."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import listing, sentence
from ketafacts.answers.rules.finding import Finding, in_one_line, within
from ketafacts.answers.wording import named_uses, statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact
from ketafacts.knowledge.naming import fold, squash
from ketafacts.knowledge.states import country_of
from ketafacts.language.claims import Claim

LABELLED = "labelled-for"
ANY_PLACE = "any"  # in place of a country: wherever a label is recorded
_USED, _APPROVED = "used", "approved"
_NOT_TOLD = ""  # the place of a brand whose source does not say where it is sold


def labels_of(kb: KnowledgeBase, drug: str, brand: str, place: str = "") -> list[Fact]:
    """Return the uses on the labels of a brand in a country, that of the US where none is named; at most one each."""
    wanted = squash(fold(brand))
    facts = kb.facts(drug, LABELLED) if wanted else ()
    named = [fact for fact in facts if squash(fold(fact.object)) == wanted]
    return named if place == ANY_PLACE else [fact for fact in named if (place or "US") in fact.details["in"]]


def on_label(kb: KnowledgeBase, claim: Claim, finding: Finding) -> Finding:
    """Judge a use of a brand by its label, which names all that it is approved for; else return the finding.

    That it is used for something is borne out by the label, and never denied by it: much is used off label.
    Other facts may deny it.
    """
    wanted, _, place = claim.detail.partition(" ")
    approval = claim.predicate == "approved" or (claim.predicate == "used-for" and wanted == _APPROVED)
    if approval and finding.holds == YES and _is_sold_elsewhere(kb, claim, claim.place or place):
        return Finding(UNKNOWN, finding.facts)
    if claim.predicate == "is-a" and finding.holds == YES:
        return _of_its_kind(kb, claim, finding)
    if claim.predicate != "used-for" or wanted not in (_USED, _APPROVED) or _is_narrowed(claim):
        return finding
    for label in labels_of(kb, claim.subject, claim.brand, claim.place or place):
        named = [str(one) for one in label.details["uses"]]
        if any(claim.object in within(kb, one, "condition") for one in named):
            return finding if finding.holds == YES else Finding(YES, (label,))
        if wanted == _APPROVED and not any(in_one_line(kb, one, claim.object, "condition") for one in _near(label)):
            missing = f"{kb.name_of(claim.object, 'condition')} is not among them"
            return Finding(NO, (label,), sentence(f"{statement(kb, label).rstrip('.')}; {missing}"))
        # What the substance is not used for at all, no brand of it is.
        return finding if wanted == _USED and finding.holds == NO else Finding(UNKNOWN, (label,))
    return finding


def _is_sold_elsewhere(kb: KnowledgeBase, claim: Claim, place: str) -> bool:
    """Return whether a brand is recorded of other countries only: Mysimba, of Europe, is not what the FDA approved."""
    subject = kb.subject(claim.subject, "drug") if claim.brand and place else None
    wanted = squash(fold(claim.brand))
    names = kb.names_of(subject) if subject else []
    sold = {name.place for name in names if name.kind == "brand" and squash(fold(name.name)) == wanted}
    return bool(sold) and sold.isdisjoint({place, country_of(place), _NOT_TOLD})


def _of_its_kind(kb: KnowledgeBase, claim: Claim, finding: Finding) -> Finding:
    """Return the finding that a brand is a medicine for something, unless its labels are for something else.

    "Ozempic is a weight-loss medicine" is so of the substance, and of another brand of it.
    """
    group = kb.subject(claim.object, "class")
    purposes = group.details.get("for", ()) if group else ()
    labels = labels_of(kb, claim.subject, claim.brand)
    uses = [str(one) for label in labels for one in _near(label)]
    if not purposes or not uses or any(in_one_line(kb, use, one, "condition") for use in uses for one in purposes):
        return finding
    return Finding(UNKNOWN, finding.facts)


def _near(label: Fact) -> list[str]:
    """Return what a label names, and what its wording may cover."""
    return [str(one) for one in (*label.details["uses"], *label.details.get("also", ()))]


def _is_narrowed(claim: Claim) -> bool:
    return bool(claim.year or claim.often or claim.degree or claim.quantifier or claim.qualifiers)


def named_on(kb: KnowledgeBase, labels: list[Fact]) -> str:
    """Return the names of what labels are for, in a list."""
    return listing(list(dict.fromkeys(name for fact in labels for name in named_uses(kb, fact))))
