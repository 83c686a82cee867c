"""A class that is named by two classes at once: "an opioid painkiller" is an opioid and a painkiller."""

from collections.abc import Iterator

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import Claim
from ketafacts.language.mentions import Item


def of_both_kinds(kb: KnowledgeBase, items: list[Item], claims: list[Claim]) -> list[Claim]:
    """Return the claims, and of each that something is a class named so, that it is what the last word says, too.

    Loperamide is an opioid, and no "opioid painkiller". Denied, one of the two is enough.
    """
    if not any(claim.predicate == "is-a" for claim in claims):
        return claims
    others = dict(_named(kb, items))
    found: list[Claim] = []
    for number, claim in enumerate(claims):
        other = others.get(claim.object, "") if claim.predicate == "is-a" and claim.subject != claim.object else ""
        if not other or claim.together:
            found.append(claim)
            continue
        together = number + 1 if claim.negated else 0
        found += [claim._replace(together=together), claim._replace(object=other, together=together)]
    return found


def _named(kb: KnowledgeBase, items: list[Item]) -> Iterator[tuple[str, str]]:
    """Yield each class that is named by several words, with the other one that the last of them are."""
    for item in items:
        kinds = item.ids("class") if len(item.words) > 1 else ()
        if not kinds or item.words[0] == "anti":
            continue  # "an anti-estrogen" is no estrogen
        # "Painkiller" of "opioid painkillers", else "pain medicine" of "opioid pain medicine".
        endings = [" ".join(item.words[-count:]) for count in (1, 2) if len(item.words) > count]
        named = next((ones for end in endings if (ones := _classes(kb, end))), set())
        for reading in kinds:
            if not named & {reading.id, *kb.ancestors(reading.id)}:
                yield from ((reading.id, one) for one in sorted(named))


def _classes(kb: KnowledgeBase, name: str) -> set[str]:
    keys = (name, name.removesuffix("s"))
    return {reading.id for key in keys for reading in kb.readings(key) if reading.type == "class"}
