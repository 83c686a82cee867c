"""Two drugs that are named as a product of both is: "oxycodone and acetaminophen are opioids" says it of each."""

from collections.abc import Iterator, Sequence

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import Claim
from ketafacts.language.mentions import Item
from ketafacts.language.nouns import form_of

# What is said of a product as such, or of its ingredients together.
_OF_WHOLES = frozenset(
    {"contains", "same-as", "ingredient-of", "part-count", "same-parts", "interacts-or-acts", "older"}
)
_OF_WHOLES |= {"contains-or-effect", "interaction-causes", "dangerous-with", "safe-with", "interacts-at-all", "because"}
_PLURAL = frozenset({"are", "were", "have", "do", "both", "neither", "each", "aren", "weren"})
_SINGULAR = frozenset({"is", "was", "has", "does"})
_AS_ONE = frozenset({"of", "combined", "together", "combination", "mixture", "product", "products"})


def of_each(kb: KnowledgeBase, items: Sequence[Item], claims: Sequence[Claim]) -> tuple[list[Claim], bool]:
    """Return the claims about each of the drugs that are named so, and whether it is certain that each is meant."""
    named = dict(_named(kb, items))
    found: list[Claim] = []
    certain = True
    for claim in claims:
        # "Opioids include A and B" lists two, or names a product of both: no product holds a class.
        listing = claim.predicate == "contains" and kb.subject(claim.subject, "class") is not None
        if claim.predicate in _OF_WHOLES and not listing:
            continue
        for field in ("subject", "object"):
            parts, plural = named.get(getattr(claim, field), ((), True))
            plain = claim._replace(brand="", together=0)
            found += [
                plain._replace(subject=part) if field == "subject" else plain._replace(object=part) for part in parts
            ]
            certain = certain and ((plural and field == "subject") or not parts)
    return found, certain


def _named(kb: KnowledgeBase, items: Sequence[Item]) -> Iterator[tuple[str, tuple[tuple[str, ...], bool]]]:
    """Yield each product that is named by its drugs joined with "and", those drugs, and whether the verb is plural."""
    for at, item in enumerate(items):
        if "and" not in item.words:
            continue
        following = items[at + 1] if at + 1 < len(items) else None
        before = items[at - 1].key if at else ""
        as_one = before in _AS_ONE or (following and (form_of(following) or following.key in _AS_ONE))
        for reading in item.ids("drug"):
            drug = kb.subject(reading.id)
            parts = tuple(fact.object for fact in kb.facts(reading.id, "contains"))
            if drug is None or drug.kind != "combination" or reading.is_brand or len(parts) < 2 or as_one:
                continue
            if before in _SINGULAR or (following and following.key in _SINGULAR):
                continue
            plural = before in _PLURAL or (following is not None and following.key in _PLURAL)
            yield drug.id, (parts, plural or _is_plural_verb(following))


def _is_plural_verb(item: Item | None) -> bool:
    return item is not None and bool(item.verb) and bool(item.words) and not item.words[0].endswith("s")
