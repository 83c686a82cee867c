"""Words that turn a sentence round or narrow it, and that no claim read from it has kept.

Many readers pass over words that say nothing for them. A few words never say nothing: what was read without them is
another sentence, however true.
"""

from collections.abc import Sequence

from ketafacts.language.claims import Claim
from ketafacts.language.lexicon import weighty
from ketafacts.language.mentions import Item

# The predicates that themselves say what must not be done, or is told in words that may deny.
_TOLD_IN_DENIALS = frozenset({"misconception", "noted", "contraindicated-in", "stopped-safely", "safe-with"})
_TOLD_IN_DENIALS |= {"dangerous-with", "uncontrolled", "supplied-as"}


def lost(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return a word of the sentence that denies or narrows, where no claim does; "" where none was lost."""
    return _lost_denial(items, claims) or _lost_only(items, claims) or _lost_many(items, claims)


def _lost_denial(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    found = [
        item.key
        for item, following in zip(items, [*items[1:], None], strict=True)
        if item.key in weighty.DENYING and not (following and _passes(item, following))
    ]
    if len(found) != 1 or any(_denies(claim) for claim in claims):
        return ""
    twice = any(not weighty.DENYING_TOO.isdisjoint((item.key, item.lemma, *item.words)) for item in items)
    return "" if twice or any(word.startswith("non") for item in items for word in item.words) else found[0]


def _passes(item: Item, following: Item) -> bool:
    """Return whether a denial denies nothing of what is claimed: "not only", "No, it is …", "no. 3"."""
    return following.key in weighty.NOT_DENIED or "," in following.gap or following.key.isdigit() or bool(item.readings)


def _denies(claim: Claim) -> bool:
    told = claim.predicate in _TOLD_IN_DENIALS or claim.quantifier in ("none", "few", "not all")
    return claim.negated or told or (claim.predicate == "compared" and claim.direction < 1)


def _lost_only(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    for at, item in enumerate(items):
        if item.key not in weighty.SOLE:
            continue
        before, after = items[at - 1].key if at else "", items[at + 1] if at + 1 < len(items) else None
        passed = before in ("not", "no") or (after and (after.key in weighty.NARROWED or after.key[:1].isdigit()))
        if not passed and not any(_narrows(claim) for claim in claims) and not _of_a_group(claims):
            return item.key
    return ""


def _narrows(claim: Claim) -> bool:
    kept = claim.quantifier.startswith(("only", "part")) or claim.detail.startswith(("only", "exact"))
    return kept or claim.degree in ("merely", "purely", "weakly") or claim.predicate in ("misconception", "noted")


def _lost_many(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "many" of "many opioids are not C", which one that is not does not bear out."""
    if any(claim.negated and claim.quantifier == "some" for claim in claims):
        return next((item.key for item in items if item.key in weighty.MANY), "")
    return ""


def _of_a_group(claims: Sequence[Claim]) -> bool:
    """Return whether of several subjects one is said to be so, and the others not to be: "but only B is"."""
    said = {(claim.predicate, claim.object, claim.negated) for claim in claims}
    return any((predicate, target, not negated) in said for predicate, target, negated in said)
