"""What keeps a condition from coming, and what treats it: two uses, of which neither is the other.

A drug that is taken so that HIV does not come need not treat it, nor does what treats malaria always keep it away.
A condition with `prevents` names such a use; a claim that something is prevented is then one about that use. Of a use
that is not recorded so, the fact that bears it out must speak of prevention; and one that speaks of nothing else does
not bear out that the condition is treated: clopidogrel is given so that a stroke does not come again.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from ketafacts.answers.judging import Judgement
from ketafacts.answers.rules.areas import of_whole
from ketafacts.answers.rules.finding import prevents, status
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Reading, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.weighty import ATTACKS, PREVENTING
from ketafacts.language.mentions import Item

_HELPING = frozenset({"used-for", "works-for", "relieves"})
# How a use begins that is recorded for what is kept away, and for what comes once and may come again.
_TO_PREVENT, _ANOTHER = "to prevent", "to prevent another"
_PREVENTION = re.compile(r"\b(?:prevent|prophyla|prevention|contracepti)")
_NO_PREVENTION = re.compile(r"\b(?:not|nor|never|rather than)\b[^;.,]*\b(?:prevent|prophyla)\w*")
# What is treated by keeping it from coming again.
_KEPT_AWAY = frozenset({"nausea-vomiting", "chemotherapy-nausea", "motion-sickness", "epilepsy", "seizures"})
_KEPT_AWAY |= {"blood-clots", "organ-rejection", "contraception", "status-epilepticus"}
# What takes away the clot that is there.
_DISSOLVING = re.compile(r"\b(?:dissolv|thrombolytic|fibrinolytic|clot bust|breaks? down)")
_NOUNS = frozenset({"prevention", "prophylaxis"})
# What may stand between "prevent" and the name of what is prevented, and between two such names.
_BETWEEN = frozenset({"and", "or", "the", "of", "a", "an", "both", "against", "from", ","})


def told_of(mentioned: list[Item], plainer: Sequence[list[Item]]) -> list[Item]:
    """Return the items of a sentence, or of the plainer way to put it that has a word for preventing if it has none."""
    return next((one for one in (mentioned, *plainer) if _has_word(one)), mentioned)


def _has_word(items: Iterable[Item]) -> bool:
    return any(not PREVENTING.isdisjoint((item.key, *item.words)) for item in items)


def as_prevention(kb: KnowledgeBase, items: Sequence[Item], claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims, those that a condition is prevented as claims of the use that is recorded as that."""
    said = list(claims)
    claims = [put for claim in said for put in _as_protections(kb, items, claim)]
    if not _has_word(items):
        return claims if claims == said else [_of_the_well(items, claim) for claim in claims]
    places = dict.fromkeys(_prevented(items))
    for condition in dict.fromkeys(one for _, one in places):
        named = [at for at, item in enumerate(items) if condition in {one.id for one in item.ids("condition")}]
        told = [at for at, claim in enumerate(claims) if claim.object == condition]
        # "Prevents C and does not treat C": claimed as often as it is named, and prevented only where it stands so.
        each = len(told) == len(named) > 1
        for at, place in zip(told, named if each else [-1] * len(told), strict=True):
            if not each or (place, condition) in places:
                claims[at] = _as_use(kb, claims[at])
    return [_of_the_well(items, claim) for claim in claims]


def _of_the_well(items: Iterable[Item], claim: Claim) -> Claim:
    """Return a use, of those who are well where the words are of them: what prevents is recorded of those at risk."""
    well = claim.predicate in _HELPING and any("healthy" in item.words or "healthy" in item.key for item in items)
    return claim._replace(qualifiers=(*claim.qualifiers, "in healthy people")) if well else claim


def _as_protections(kb: KnowledgeBase, items: Iterable[Item], claim: Claim) -> list[Claim]:
    """Return a claim as one of the use that prevents it, or of both that one name holds: "heart attack or stroke"."""
    if claim.predicate != "spares" or claim.detail != "protects":
        return [claim]
    if (use := _as_protection(kb, items, claim)) != claim:
        return [use]
    named = next((item for item in items if claim.object in {reading.id for reading in item.readings}), None)
    parts = re.split(r" (?:and|or) ", named.key) if named else []
    read = [next((one.id for one in kb.readings(part) if one.type == "condition"), "") for part in parts]
    uses = [_as_use(kb, claim._replace(predicate="used-for", object=one, detail="used")) for one in read if one]
    both = len(parts) == len(uses) > 1 and all(use.object not in read for use in uses)
    return uses if both else [claim]


def _as_protection(kb: KnowledgeBase, items: Iterable[Item], claim: Claim) -> Claim:
    """Return "lowers the risk of stroke" as a claim of the use that prevents it, if one is recorded; else as it is."""
    if claim.detail != "protects":
        return claim
    named = (item for item in items if claim.object in {reading.id for reading in item.readings})
    conditions = dict.fromkeys(reading.id for item in named for reading in item.ids("condition"))
    asked = (claim._replace(predicate="used-for", object=one, detail="used") for one in conditions)
    if found := next((use for one in asked if (use := _as_use(kb, one)) != one), None):
        return found
    # What is treated by keeping it away has no other use that is called its prevention.
    subject = kb.subject(claim.subject)
    used = {fact.object for fact in _uses(kb, subject)} if subject else set()
    kept = next((one for one in conditions if one in _KEPT_AWAY and one in used), "")
    return claim._replace(predicate="used-for", object=kept, detail="prevents") if kept else claim


def all_as_prevention(kb: KnowledgeBase, items: Sequence[Item], claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Return the claims of no drug yet ("which drugs prevent malaria"), as claims of the use that is prevention."""
    if not _has_word(items):
        return claims
    asked = {one for _, one in _prevented(items)} & {claim.object for claim in claims if claim.predicate in _HELPING}
    uses = {of: one.id for one in kb.subjects("condition") if asked and (of := prevents(kb, one.id)) in asked}
    return tuple(claim._replace(object=uses.get(claim.object, claim.object)) for claim in claims)


def _prevented(items: Iterable[Item]) -> Iterator[tuple[int, str]]:
    """Yield the conditions named right behind a word for preventing, or before such a noun: "stroke prevention".

    So it is before "can be prevented". Each with its place among the items.
    """
    behind = False
    last: tuple[Reading, ...] = ()
    subject: tuple[int, tuple[Reading, ...]] = (0, ())
    for at, item in enumerate(items):
        if item.ids("condition"):
            subject = at, item.ids("condition")
        elif item.tag not in ("modal", "neg", "often", "filler") and item.lemma != "be" and item.key != "prevented":
            subject = 0, ()
        if not PREVENTING.isdisjoint((item.key, *item.words)):
            behind = True
            if item.key == "prevented":
                yield from ((subject[0], reading.id) for reading in subject[1])
            if item.key in _NOUNS:
                yield from ((at - 1, reading.id) for reading in last)
        elif behind and (named := item.ids("condition")):
            yield from ((at, reading.id) for reading in named)
        elif item.key not in _BETWEEN:
            behind = False
        last = item.ids("condition")


def _as_use(kb: KnowledgeBase, claim: Claim) -> Claim:
    subject = kb.subject(claim.subject)
    if claim.predicate not in _HELPING or subject is None:
        return claim
    # An acute C is an attack of it: what keeps gout away keeps acute gout away, which it may not treat.
    prevented = (claim.object, claim.object.removeprefix("acute-"))
    uses = [fact for fact in _uses(kb, subject) if prevents(kb, fact.object) in prevented]
    if claim.detail.startswith("off-label"):  # whether it is so is told of each use by itself
        uses = [fact for fact in uses if status(fact) == "off-label"] or uses
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


def is_prevented(kb: KnowledgeBase, one: Judgement) -> bool:
    """Return whether what bears a judgement out tells that a condition is kept from coming, and not treated only."""
    claim = one.claim
    if claim.predicate not in _HELPING or not kb.subject(claim.object, "condition"):
        return True
    said = [str(value) for fact in one.facts for value in (fact.object, *fact.details.values())]
    told = fold(" ".join([claim.object, *said, *(item.gist for item in kb.evidence_of(one.facts))]).replace("-", " "))
    remedy = kb.subject(claim.subject)
    if claim.object == "blood-clots" and remedy and _DISSOLVING.search(f"{fold(remedy.what)} {told}"):
        return False
    return claim.object in _KEPT_AWAY or (
        claim.object != "opioid-overdose" and _PREVENTION.search(_NO_PREVENTION.sub("", told)) is not None
    )


def untreated(items: Iterable[Item], judgements: Sequence[Judgement]) -> tuple[str, tuple[Judgement, ...]]:
    """Return why a use is not borne out that prevents only, and the judgements that stand all the same.

    A lasting disease is treated by keeping its attacks away (migraine), and one of these attacks is not; an event such
    as a stroke is not treated by keeping the next one away. A sentence that speaks of prevention says what is so.
    """
    told = [
        one
        for one in judgements
        if one.claim.predicate in _HELPING and one.claim.detail.partition(" ")[0] != "prevents"
    ]
    told = [one for one in told if one.verdict == ("false" if one.claim.negated else "true")]
    if not any(_TO_PREVENT in fact.data for one in told for fact in one.facts):
        return "", ()
    keys = {word for item in items for word in (item.key, *item.words)}
    if not PREVENTING.isdisjoint(keys):  # "prevents C rather than treating an attack" denies no use
        told = [one for one in told if one.claim.negated]
    kept_away = _ANOTHER if ATTACKS.isdisjoint(keys) else _TO_PREVENT
    failing = [one for one in told if all(_when(fact.details).startswith(kept_away) for fact in one.facts)]
    if not failing:
        return "", ()
    return "what is prevented is not thereby treated", tuple(one for one in judgements if one not in failing)


def _when(details: dict[str, object]) -> str:
    return str(details.get("when", ""))
