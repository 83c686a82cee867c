"""Words for what one drug undoes of another: "in people", "one dose of", "the naloxone in Suboxone"."""

from collections.abc import Iterable, Sequence
from itertools import permutations

from ketafacts.answers.judging import Judgement, is_true, judge
from ketafacts.answers.weights.told import HELPING, uses
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.mentions import Item

_UNDOING = frozenset({"reverses", "reversed-by"})


def is_of_people(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what one drug undoes of another is told of people: not of an antidote that only animals get."""
    del word
    if one.claim.predicate not in _UNDOING:
        return True
    antidote = kb.subject(one.claim.object) if one.claim.predicate == "reversed-by" else subject
    if antidote is None or antidote.type != "drug":
        return True
    if any(map(_is_of_animals, one.facts)):
        return False
    return "animal" not in fold(antidote.what) or bool(uses(kb, antidote))


def _is_of_animals(fact: Fact) -> bool:
    return fact.holds == "yes" and (fact.details.get("population") == "animals" or bool(fact.details.get("species")))


def is_antidote(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what "reverses" a drug is told to do so: to block the receptor that it acts on is not enough."""
    del kb, subject, word
    return one.claim.predicate != "reverses" or any(fact.predicate != "acts-on" for fact in one.facts)


def is_by_one_dose(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether it is not what an antidote does: how much of it that takes depends on the dose it meets."""
    del kb, subject, word
    against = one.claim.predicate in ("used-for", "works-for", "relieves") and "overdose" in one.claim.object
    return one.claim.predicate not in {*_UNDOING, "works-on"} and not against


def not_in_it(kb: KnowledgeBase, judgements: Sequence[Judgement]) -> bool:
    """Return whether it is told what an ingredient does in a product, and the product is not known to do so.

    The naloxone in Suboxone, which is hardly absorbed, does not do what an injection of naloxone does.
    """
    held = [one for one in judgements if one.verdict == ("false" if one.claim.negated else "true")]
    holding = {one.claim.object: one.claim.subject for one in held if one.claim.predicate == "contains"}
    told = (one.claim for one in held if one.claim.predicate in HELPING | _UNDOING and one.claim.subject in holding)
    whole = (claim._replace(subject=holding[claim.subject], negated=False, brand="") for claim in told)
    return any(judge(kb, claim).verdict != "true" for claim in whole)


def countered_in_it(kb: KnowledgeBase, judgements: Sequence[Judgement]) -> bool:
    """Return whether "withdrawal instead of a high" is told of a product: what an ingredient does another may undo."""
    if not any(one.claim.object == "withdrawal" and one.verdict == "true" for one in judgements):
        return False
    denied = (one.claim for one in judgements if one.verdict == "false" and one.claim.negated)
    products = {claim.subject for claim in denied if claim.predicate in HELPING}
    parts = ([fact.object for fact in kb.facts(product, "contains")] for product in products)
    return any(is_true(kb, one, "reverses", other) for held in parts for one, other in permutations(held, 2))


def of_another_effect(kb: KnowledgeBase, items: Iterable[Item], judgements: Sequence[Judgement]) -> bool:
    """Return whether it is denied that a drug is undone, and one wanted effect of it is named: its relief of pain.

    That naloxone does not wake from ketamine does not say that opioid receptors have no share in what ketamine does.
    """
    if not any(one.claim.predicate in _UNDOING and any(f.holds == "no" for f in one.facts) for one in judgements):
        return False
    named = [entry for item in items for one in item.ids("effect") if (entry := kb.subject(one.id, "effect"))]
    return any(entry.details.get("sense") == "benefit" for entry in named)
