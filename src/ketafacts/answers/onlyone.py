"""What is said of one drug alone of its kind: "X is the only C that …" is false where it is so of another C, too."""

from collections.abc import Callable

from ketafacts.answers.judged import NOT_UNDERSTOOD
from ketafacts.answers.judging import NOTHING_RECORDED, Judgement, judge
from ketafacts.answers.membership import NO, YES, judge_membership
from ketafacts.answers.report import sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject, best_known
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.mentions import Item, expanded
from ketafacts.language.text import Word

_BE = frozenset({"is", "was", "are"})
# What begins the description, and what is said of the drug itself in its place.
_DESCRIBED = {"that": (), "which": (), "with": ("has",), "without": ("does", "not", "have"), "to": ()}


def only_one(
    kb: KnowledgeBase, found: list[Word], mentioned: list[Item], read: Callable[[list[Word]], list[Claim]]
) -> Judgement | None:
    """Judge "X is (not) the only C that does P": denied by another C that does; None where nothing of that is said.

    That there is no other is never known, for what is recorded is open.
    """
    if all(word.key != "only" for word in found):
        return None
    found = expanded(found)
    keys = [word.key for word in found]
    at = next((n for n in range(1, len(keys) - 1) if keys[n : n + 2] == ["the", "only"]), 0)
    if not at:
        return None
    denied = keys[at - 1] == "not"
    verb = at - 1 - denied
    if verb < 1 or keys[verb] not in _BE:
        return None
    drug = _named(mentioned, found[0].start, found[verb].start, "drug")
    group = _named(mentioned, found[at + 2].start, None, "class") if at + 2 < len(found) else None
    if drug is None or group is None or drug.start != found[0].start or group.start != found[at + 2].start:
        return None
    rest = [word for word in found[at + 2 :] if word.start >= group.end]
    subject, kind = kb.subject(drug.ids("drug")[0].id, "drug"), kb.subject(group.ids("class")[0].id, "class")
    if subject is None or kind is None or (rest and rest[0].key not in _DESCRIBED):
        return None
    claim = Claim(subject.id, "is-a", kind.id, denied, "only one")
    if judge_membership(kb, subject, kind).answer == NO:
        return None  # the sentence is false by that, denied or not
    described = _description([word for word in found if word.start < drug.end], rest, read)
    if described is None:
        return None
    return _weighed(kb, claim, subject, kind, described)


def _named(mentioned: list[Item], start: int, end: int | None, kind: str) -> Item | None:
    """Return the item between two places that names one drug, or one class."""
    inside = (item for item in mentioned if item.start >= start and (end is None or item.start < end))
    return next((item for item in inside if len({one.id for one in item.ids(kind)}) == 1), None)


def _description(name: list[Word], rest: list[Word], read: Callable[[list[Word]], list[Claim]]) -> list[Claim] | None:
    """Return what is claimed of the drug by the description; an empty list where there is none."""
    if not rest:
        return []
    put = [Word(key, key, rest[0].start, rest[0].end, " ") for key in _DESCRIBED[rest[0].key]]
    try:
        claims = read([*name, *put, *rest[1:]])
    except NotUnderstoodError:
        return None
    return claims if claims and len({one.subject for one in claims}) == 1 else None


def _weighed(
    kb: KnowledgeBase, claim: Claim, subject: Subject, kind: Subject, described: list[Claim]
) -> Judgement | None:
    own = [judge(kb, one) for one in described]
    if any(one.verdict == "false" for one in own):
        return None if claim.negated else next(one for one in own if one.verdict == "false")._replace(claim=claim)
    for other in best_known(dict.fromkeys(kb.members(kind.id))):
        if other.id == subject.id or _is_akin(kb, subject, other):
            continue
        member = judge_membership(kb, other, kind)
        judged = [judge(kb, one._replace(subject=other.id, brand="", form="")) for one in described]
        if member.answer == YES and all(one.verdict == "true" for one in judged):
            reason = " ".join(dict.fromkeys([*(one.reason for one in judged), member.reason]))
            facts = (*(fact for one in judged for fact in one.facts), *member.facts)
            verdict = "true" if claim.negated else "false"
            said = f"not {subject.name} alone: {reason}"
            return Judgement(claim, verdict, sentence(said), facts, kb.evidence_of(facts), "", claim.predicate)
    reason = sentence("that there is no other is not recorded")
    return Judgement(claim, "unknown", reason, (), (), NOTHING_RECORDED if described else NOT_UNDERSTOOD)


def _is_akin(kb: KnowledgeBase, subject: Subject, other: Subject) -> bool:
    """Return whether another is the drug itself in a product, a form of it, or what the body makes of it."""
    held = {fact.object for one in (other.id, subject.id) for fact in kb.facts(one, "contains")}
    related = {fact.object for fact in kb.facts(other.id, "related-to")}
    related |= {fact.subject for fact in kb.facts_about(other.id, "related-to")}
    return subject.id in held | related or other.id in held or other.kind != "substance"
