"""Verdicts on sentences that are understood but for a restriction: false where they are false without it."""

from collections.abc import Iterable
from itertools import chain, pairwise

from ketafacts.answers.called import Before, as_named
from ketafacts.answers.claimed import read
from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.preventing import as_prevention
from ketafacts.answers.report import sentence
from ketafacts.answers.weighed import unborne
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import LAWFUL, Claim, NotUnderstoodError
from ketafacts.language.lexicon import tails
from ketafacts.language.mentions import Item
from ketafacts.language.narrowing import STEADFAST, Split, splits, use_splits

NARROWED = "narrowed"
# What a thing is for man and beast.
_OF_ITSELF = frozenset({"is-a", "contains", "ingredient-of", "same-as"})
# What a year or a length of time belongs to.
DATED = frozenset({"happened", "lasts", "outlasts", "older"})


def false_however_narrowed(kb: KnowledgeBase, wordings: Iterable[list[Item]], before: Before) -> tuple[Judgement, ...]:
    """Return the judgements of what stands before a part that was not understood, if they are false whatever it says.

    The claims keep the part that was left unread as a qualifier, "narrowed that people swallow".
    """
    wordings = list(wordings)
    for split in chain.from_iterable(map(splits, wordings)):
        try:
            claims = as_prevention(kb, split.head, _claims_of(kb, split, before))
        except NotUnderstoodError:
            continue
        # "One and a half hours", but "about five days, so it accumulates".
        apart = "," in split.tail[0].gap and split.tail[0].key in ("so", *tails.BRINGING)
        if split.free and not apart and any(claim.year or claim.predicate in DATED for claim in claims):
            continue
        if not split.free and len({claim.subject for claim in claims}) > 1:
            continue
        # "Unlike Y, X does A and B": that Y does A is denied only together with what is left unread.
        contrasted = {one.id for at, after in pairwise(split.head) if at.tag == "unlike" for one in after.readings}
        claims = [claim for claim in claims if claim.subject not in contrasted]
        if _is_put_there(split, wordings) or split.tail[0].key == "and":
            # "Not licensed for coughs in toddlers", "does not contain A and B" deny the two together.
            claims = [claim for claim in claims if not claim.negated]
        if split.of_animals:
            claims = [claim for claim in claims if claim.predicate in _OF_ITSELF]
        judged = tuple(_narrowed(kb, claim, split) for claim in claims if split.free or _is_steadfast(claim))
        if any(one.verdict == "false" for one in judged) and not unborne(kb, split.head, judged)[0]:
            return tuple(one for one in judged if one.verdict == "false")
    return _beyond_its_uses(kb, wordings, before)


def _is_put_there(split: Split, wordings: list[list[Item]]) -> bool:
    """Return whether a plainer wording put the "so …" in front of what is left unread, where the sentence has none."""
    said = wordings[0]
    return (
        split.tail[0].key == "so"
        and len(split.tail) > 1
        and split.tail[1].key in _OF_WHOM
        and any(item.tag == "neg" for item in said)
        and all(item.key != "so" for item in said)
    )


_OF_WHOM = frozenset({"in", "for", "to", "with", "during", "among", "on", "at", "by"})


def _claims_of(kb: KnowledgeBase, split: Split, before: Before) -> list[Claim]:
    """Return what stands before the part that was not understood claims; raises ``NotUnderstoodError``."""
    return as_named(kb, split.head, read(split.head, before), before)


def _beyond_its_uses(kb: KnowledgeBase, wordings: Iterable[list[Item]], before: Before) -> tuple[Judgement, ...]:
    """Return the judgements that a drug is not for an ailment, whoever has it, where none of its uses lies near it."""
    for split in chain.from_iterable(map(use_splits, wordings)):
        try:
            claims = _claims_of(kb, split, before)
        except NotUnderstoodError:
            continue
        if len({claim.subject for claim in claims}) > 1 or any(_is_turned(claim) for claim in claims):
            continue
        judged = [_narrowed(kb, claim, split) for claim in claims]
        denied = (one for one in judged if one.verdict == "false")
        if told := tuple(one for one in denied if any(fact.predicate == "complete-list" for fact in one.facts)):
            return told
    return ()


def _is_turned(claim: Claim) -> bool:
    """Return whether a claim is not just one of a use that holds."""
    plain_use = claim.predicate == "used-for" and claim.detail.split(" ")[0] in ("used", "approved", "off-label")
    return not plain_use or bool(claim.negated or claim.quantifier or claim.year or claim.qualifiers or claim.together)


def _is_steadfast(claim: Claim) -> bool:
    """Return whether a claim does not depend on circumstance, and says no more than that something is so."""
    # "Commonly taken by mouth" is false of what is never taken so.
    often = claim.often and not (claim.predicate == "given-by" and claim.often == "often")
    # Where it is approved or scheduled is a part of such a claim; a tail that names a place is none.
    place = claim.place if not (claim.predicate in LAWFUL or claim.detail == "approved-as") else ""
    plain = not (claim.negated or claim.quantifier or often or place or claim.year or claim.qualifiers)
    told = claim.detail == "used-as" or claim.degree not in ("", "by this means")
    return claim.predicate in STEADFAST and plain and not told and not claim.together


def _narrowed(kb: KnowledgeBase, claim: Claim, split: Split) -> Judgement:
    """Return the judgement of a claim, undecided where the rest might make a difference."""
    found = judge(kb, claim)
    rest = " ".join(item.key for item in split.tail)
    told = claim._replace(qualifiers=(*claim.qualifiers, f"{NARROWED} {rest}"))
    acts = [fact for fact in found.facts if fact.predicate == "acts-on" and fact.holds == "yes"]
    if not split.free and split.tail[0].key == "in" and any(fact.object == claim.object for fact in acts):
        found = found._replace(verdict="unknown")  # it may act otherwise in another organ
    if claim.together or found.verdict != "false":
        return found._replace(claim=told, verdict="unknown", code="not understood")
    # What a plainer wording put in place of the sentence's own words is not quoted.
    left = "whatever else is said" if rest == tails.UNJUDGED else f"whatever “{rest}” adds"
    reason = f"{found.reason} {sentence(left)}"
    return found._replace(claim=told, reason=reason, code=NARROWED, rule=f"{found.rule}, however narrowed")
