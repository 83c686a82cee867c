"""What keeps a condition from coming: "prevents gout" is a use of its own where the facts record it as one.

A drug that is taken so that HIV does not come need not treat it, nor does what treats malaria always keep it away.
A condition with `prevents` names such a use; a claim that something is prevented is then one about that use.
"""

from collections.abc import Iterable, Iterator, Sequence

from ketafacts.answers.rules.areas import of_whole
from ketafacts.answers.rules.finding import prevents, status
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Reading, Subject
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.weighty import PREVENTING
from ketafacts.language.mentions import Item

_HELPING = frozenset({"used-for", "works-for", "relieves"})
_NOUNS = frozenset({"prevention", "prophylaxis"})
# What may stand between "prevent" and the name of what is prevented, and between two such names.
_BETWEEN = frozenset({"and", "or", "the", "of", "a", "an", "both", "against", "from", ","})


def as_prevention(kb: KnowledgeBase, items: Sequence[Item], claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims, those that a condition is prevented as claims of the use that is recorded as that."""
    claims = list(claims)
    if not any(not PREVENTING.isdisjoint((item.key, *item.words)) for item in items):
        return claims
    prevented = frozenset(_prevented(items))
    return [_as_use(kb, claim) if claim.object in prevented else claim for claim in claims]


def all_as_prevention(kb: KnowledgeBase, items: Sequence[Item], claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Return the claims of no drug yet ("which drugs prevent malaria"), as claims of the use that is prevention."""
    if not any(not PREVENTING.isdisjoint((item.key, *item.words)) for item in items):
        return claims
    asked = frozenset(_prevented(items)) & {claim.object for claim in claims if claim.predicate in _HELPING}
    uses = {of: one.id for one in kb.subjects("condition") if asked and (of := prevents(kb, one.id)) in asked}
    return tuple(claim._replace(object=uses.get(claim.object, claim.object)) for claim in claims)


def _prevented(items: Iterable[Item]) -> Iterator[str]:
    """Yield the conditions named right behind a word for preventing, or before such a noun: "stroke prevention"."""
    behind = False
    last: tuple[Reading, ...] = ()
    for item in items:
        if not PREVENTING.isdisjoint((item.key, *item.words)):
            behind = True
            if item.key in _NOUNS:
                yield from (reading.id for reading in last)
        elif behind and (named := item.ids("condition")):
            yield from (reading.id for reading in named)
        elif item.key not in _BETWEEN:
            behind = False
        last = item.ids("condition")


def _as_use(kb: KnowledgeBase, claim: Claim) -> Claim:
    subject = kb.subject(claim.subject)
    if claim.predicate not in _HELPING or subject is None:
        return claim
    uses = [fact for fact in _uses(kb, subject) if prevents(kb, fact.object) == claim.object]
    if claim.detail.startswith("off-label"):  # whether it is so is told of each use by itself
        uses = [fact for fact in uses if status(fact) == "off-label"]
    use = next((fact.object for fact in uses), "")
    if not use:
        return claim
    # Whether a class is used so may be told by its members, of which only "used" asks.
    detail = "used" if claim.detail == "prevents" else claim.detail
    return claim._replace(object=use, detail=detail)


def _uses(kb: KnowledgeBase, subject: Subject) -> Iterator[Fact]:
    yield from of_whole(kb, subject)
    if subject.type == "class":
        for member in kb.members(subject.id):
            yield from kb.facts(member.id, "used-for")
