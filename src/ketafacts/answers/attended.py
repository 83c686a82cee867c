"""Verdicts on what is so under a circumstance: what a drug is, it is under any; what it does is so where the fact fits.

The rest of the sentence is judged without the phrase that tells of the circumstance, and each of its claims then with
it. What never is so is not so under any circumstance either; what is so as such may not be so under this one, unless it
is of a kind that no circumstance can change, or what is recorded tells that it is so there.
"""

import re
from collections.abc import Callable
from itertools import islice

from ketafacts.answers.called import Before
from ketafacts.answers.judging import NOTHING_RECORDED, Judgement, judge
from ketafacts.answers.membership import NO, YES
from ketafacts.answers.report import sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.attending import attended
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon import circumstances as told
from ketafacts.language.lexicon import tails
from ketafacts.language.text import Word

# What a drug is in whatever circumstance.
_ALWAYS = frozenset(
    {"same-as", "contains", "ingredient-of", "scheduled-as", "controlled", "made-as", "derived", "happened"}
)
# What is not so of it at all is not so in any circumstance.
_NEVER = _ALWAYS | {"given-by", "approved", "used-for", "reverses", "reversed-by", "causes", "acts-on"}
# Of what is so as such: circumstances that change nothing of it.
_INDIFFERENT = frozenset({told.CARE})
_ANYWHERE = _INDIFFERENT | {told.THERE, told.INSIDE}
_UNCHANGED = {
    "is-a": _ANYWHERE | {told.USUAL, told.LONG, told.MISUSED, told.PREGNANCY},
    "acts-on": _ANYWHERE | {told.LONG, told.MISUSED, told.SINGLE, told.PREGNANCY},
    "given-by": _INDIFFERENT,
    "approved": _INDIFFERENT,
    "used-for": _INDIFFERENT | {told.USUAL},
    "reverses": _INDIFFERENT | {told.USUAL},
    "reversed-by": _INDIFFERENT | {told.USUAL, told.ALONE, told.MISUSED},
    "contraindicated-in": _INDIFFERENT | {told.USUAL},
    "cleared-by": _ANYWHERE | {told.ALONE, told.USUAL, told.LONG, told.MISUSED},
    "causes": _INDIFFERENT,
    "safe-with": _INDIFFERENT | {told.USUAL},
}
# Where "alone" is "only", which nothing tells: "blocks T alone", "is controlled in Kentucky alone".
_NOTHING_ELSE = frozenset({"contains", "ingredient-of", "is-a", "acts-on", "scheduled-as", "controlled"})
# What is not safe is so at no usual dose either, nor at more.
_UNSAFE = _ANYWHERE | {told.USUAL, told.HIGH, told.OVERDOSE, told.LONG, told.MISUSED, told.UNPRESCRIBED}
# What only the amount taken may make a drug: "at low doses X is a stimulant".
_BY_AMOUNT = frozenset({told.HIGH, told.LOW, told.ANY_DOSE, told.OVERDOSE, told.SINGLE, told.FIRST, told.QUICK})
# Circumstances that the rule for effects itself looks at.
_WEIGHED = frozenset({told.LONG, told.HIGH, told.USUAL, told.STOPPED, told.PREGNANCY, told.FAST})
_WITH_OTHERS = re.compile(
    r"\bwith (?!long|regular|repeated|prolonged|frequent|heavy|continued|high)|\bcombin|\bdependent|\bbeside\b"
)
_BY_ROUTE = {
    "oral": re.compile(r"by mouth|swallow|oral|tablet"),
    "smoked": re.compile(r"smok"),
    "inhaled": re.compile(r"inhal"),
    "intranasal": re.compile(r"nose|nasal|snort"),
    "transdermal": re.compile(r"patch|transdermal"),
    "topical": re.compile(r"skin|topical"),
    "on the skin": re.compile(r"skin|topical"),
    **dict.fromkeys(("injection", "intravenous", "intramuscular", "subcutaneous"), re.compile(r"inject|infus|vein")),
}
_INJECTED = frozenset({"intravenous", "intramuscular", "subcutaneous", "injection"})
_MOST = 3  # circumstances of a sentence


def under_circumstances(
    kb: KnowledgeBase,
    found: list[Word],
    before: Before,
    judge_part: Callable[[Before, list[Word]], tuple[Judgement, ...]],
    most: int = _MOST,
) -> tuple[Judgement, ...]:
    """Return the judgements of a sentence of which a circumstance is told, if all its claims are decided with it.

    At ``most`` so many are told of: each could be left out before or after each other.
    """
    cuts = list(islice(attended(found), most + 1))
    for cut in cuts if len(cuts) <= most else ():
        judged = judge_part(before, cut.rest) or under_circumstances(kb, cut.rest, before, judge_part, most - 1)
        if not judged or len({one.claim.subject for one in judged}) > 1:
            continue
        if any(one.claim.together or one.claim.predicate == "because" for one in judged):
            continue
        phrase = " ".join(word.text for word in cut.phrase)
        fitted = tuple(_under(kb, one, cut.kinds, phrase) for one in judged)
        if all(one.verdict != "unknown" for one in fitted):
            return fitted
        if any(one.verdict == "false" for one in fitted):
            return fitted
    return ()


def _under(kb: KnowledgeBase, one: Judgement, kinds: frozenset[str], phrase: str) -> Judgement:
    """Return the judgement of a claim under circumstances of which the sentence tells."""
    for kind in sorted(kinds):
        one = _under_one(kb, one, kind, phrase)
    if one.verdict in ("true", "false"):
        one = one._replace(claim=one.claim._replace(qualifiers=(*one.claim.qualifiers, f"{ATTENDED}{phrase}")))
    return one


def _under_one(kb: KnowledgeBase, one: Judgement, kind: str, phrase: str) -> Judgement:
    claim = one.claim
    if claim.predicate == "causes" and kind == told.LONG and phrase.startswith("for "):
        return one._replace(verdict="unknown", code=NOTHING_RECORDED)  # is it the use or the effect that lasts?
    if claim.predicate == "causes" and kind in _WEIGHED and not claim.often:
        return judge(kb, claim._replace(qualifiers=(*claim.qualifiers, kind)))
    if claim.predicate == "acts-on" and kind in (told.HIGH, told.USUAL) and not claim.qualifiers:
        return judge(kb, claim._replace(qualifiers=(kind,)))
    if claim.predicate == "causes" and kind == told.OVERDOSE:
        return judge(kb, claim._replace(predicate="overdose-causes", detail=""))
    holds = {"true": NO if claim.negated else YES, "false": YES if claim.negated else NO}.get(one.verdict)
    keeps = holds is not None and (_still(kb, one, kind) if holds == YES else _still_not(kb, one, kind))
    if keeps:
        return one
    reason = sentence(f"nothing is recorded about “{phrase}” for this")
    return one._replace(verdict="unknown", code=NOTHING_RECORDED, reason=reason)


ATTENDED = "attended by "


def _still_not(kb: KnowledgeBase, one: Judgement, kind: str) -> bool:
    """Return whether what is not so as such is not so under a circumstance either."""
    claim = one.claim
    if claim.predicate == "misconception":
        return kind not in _BY_AMOUNT and _is_of_kind(kb, claim)
    if claim.predicate == "causes" and kind == told.ALONE and claim.often == "often":
        return True  # what it does not do often, whatever else is taken, it does not do often alone
    if claim.often or claim.quantifier or claim.degree or claim.qualifiers:
        return False
    if claim.predicate == "is-a":
        return kind not in _BY_AMOUNT and not kind.startswith(told.ROUTE) if _is_by_effect(kb, claim) else True
    if claim.predicate == "safe-with":
        return kind in _UNSAFE
    if claim.predicate == "given-by" and kind.startswith(told.ROUTE):
        return False
    if claim.predicate in ("given-by", "approved", "used-for"):
        return kind not in (told.MISUSED, told.UNPRESCRIBED)
    if claim.predicate == "acts-on":
        return kind not in (told.HIGH, told.OVERDOSE, told.ANY_DOSE)
    if claim.predicate == "causes" and kind not in _INDIFFERENT:
        too_much = {fact.object for fact in kb.facts(claim.subject, "overdose-causes") if fact.holds == YES}
        return claim.object not in too_much and not any(_limits(fact.details) for fact in one.facts)
    return claim.predicate in _NEVER


def _is_of_kind(kb: KnowledgeBase, claim: Claim) -> bool:
    """Return whether a misconception is one of what a drug is or contains, by the facts that it rests on."""
    told_of = next((one for one in kb.misconceptions(claim.subject) if one.id == claim.object), None)
    rests = [kb.fact(fact) for fact in told_of.details.get("facts", ())] if told_of else []
    return bool(rests) and all(fact is not None and fact.predicate in _OF_KIND for fact in rests)


_OF_KIND = frozenset({"is-a", "contains"})


def _still(kb: KnowledgeBase, one: Judgement, kind: str) -> bool:
    """Return whether what is so as such is so under a circumstance, too."""
    claim = one.claim
    if (kind == told.UNPRESCRIBED and claim.predicate != "causes") or (
        kind == told.ALONE and claim.predicate in _NOTHING_ELSE
    ):
        return claim.predicate in ("same-as", "happened", "derived", "made-as")
    if kind.startswith(told.ROUTE) and claim.predicate in ("scheduled-as", "controlled"):
        return False  # a form may be exempt
    if claim.predicate == "same-as" and kind == told.ALONE:
        return False  # "is sold under the name B alone"
    if claim.predicate in _ALWAYS or (claim.predicate == "is-a" and not _is_by_effect(kb, claim)):
        return True
    if kind in _UNCHANGED.get(claim.predicate, ()):
        return claim.predicate != "used-for" or kind != told.USUAL or claim.detail != "off-label"
    if kind.startswith(told.ROUTE):
        return _is_so_by_route(kb, one, kind.removeprefix(told.ROUTE))
    if claim.predicate == "causes" and kind == told.ALONE:
        return not any(_WITH_OTHERS.search(_limits(fact.details)) for fact in one.facts)
    if claim.predicate == "causes" and kind in (told.MISUSED, told.UNPRESCRIBED):
        return all(not _limits(fact.details) for fact in one.facts)
    return False


def _limits(details: dict[str, object]) -> str:
    return " ".join(str(details.get(key, "")) for key in ("when", "route", "population", "dose")).strip()


def _is_so_by_route(kb: KnowledgeBase, one: Judgement, route: str) -> bool:
    """Return whether what is so of a drug is so by one route: it is given by no other, or the fact says so."""
    claim = one.claim
    given = {fact.object for fact in kb.facts(claim.subject, "given-by") if fact.holds == YES}
    if claim.predicate in ("is-a", "acts-on"):
        injected = route in _INJECTED and not given.isdisjoint(_INJECTED)
        return (route == "any" and claim.predicate == "is-a") or route in given or injected
    if claim.predicate not in ("causes", "used-for", "reverses") or not one.facts or route == "any":
        return False
    limits = [_limits(fact.details) for fact in one.facts]
    if any(limits):
        told_so = _BY_ROUTE.get(route)
        return told_so is not None and all(told_so.search(one) for one in limits)
    if route in _INJECTED:
        return bool(given) and given <= _INJECTED
    return given == {route}


def _is_by_effect(kb: KnowledgeBase, claim: Claim) -> bool:
    """Return whether a class is one of what drugs do or are used for, and so may depend on how much is taken."""
    group = kb.subject(claim.object, "class")
    if claim.object in tails.WHATEVER_KIND:
        return False
    return group is None or not (group.kind in _BY_STRUCTURE or (group.closed and "antagonist" not in group.id))


_BY_STRUCTURE = frozenset({"chemical", "origin", "legal"})
