"""What stands beside an ingredient, and is no second product: "naloxone is in Suboxone as well as buprenorphine"."""

from collections.abc import Sequence
from itertools import pairwise

from ketafacts.language.claims import Claim
from ketafacts.language.lexicon import weighty
from ketafacts.language.mentions import Item


def in_it_too(items: Sequence[Item], claims: list[Claim]) -> list[Claim]:
    """Return the claims, with what is read as a second product said to be in the first where no product is named.

    "In Percocet as well as Vicodin" names two products; what is no brand is a second ingredient.
    """
    beside = {
        reading.id
        for item, following in pairwise(items)
        if item.key in weighty.BESIDES and not any(one.is_brand for one in following.readings)
        for reading in following.ids("drug")
    }
    if not beside:
        return claims
    return [_turned(claim, claims, beside) for claim in claims]


def _turned(claim: Claim, claims: Sequence[Claim], beside: set[str]) -> Claim:
    for first in claims:
        if claim.predicate != first.predicate:
            continue
        if claim.predicate == "contains" and claim.object == first.object:
            whole, part = first.subject, claim.subject
        elif claim.predicate == "ingredient-of" and claim.subject == first.subject:
            whole, part = first.object, claim.object
        else:
            continue
        if part in beside and whole not in beside:
            ends = (whole, part) if claim.predicate == "contains" else (part, whole)
            return claim._replace(subject=ends[0], object=ends[1])
    return claim
