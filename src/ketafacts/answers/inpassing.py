"""Verdicts on a main clause with something told beside it: false where it is false whatever that tells.

Where both are understood both are judged; where the main clause is not, what is told in passing of a thing may be
false by itself. A main clause that is true stays undecided while what stands beside it is not understood.
"""

from collections.abc import Callable

from ketafacts.answers.called import Before
from ketafacts.answers.judging import Judgement
from ketafacts.answers.membership import NO
from ketafacts.answers.narrowed import NARROWED
from ketafacts.answers.report import sentence
from ketafacts.language.attending import attended
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon import explained
from ketafacts.language.mentions import Item
from ketafacts.language.narrowing import verbs_begun
from ketafacts.language.text import Word
from ketafacts.language.unread import Beside, beside

# What a drug is, contains, acts on, is called, is by law, and how and what for it is given.
_STEADFAST = frozenset(
    {
        *("is-a", "same-as", "contains", "ingredient-of", "acts-on", "given-by", "scheduled-as", "controlled"),
        *("made-as", "derived", "supplied-as", "approved", "used-for", "has-relative", "related-to", "illegal"),
    }
)
# What is told besides when a clause of its own follows, as of which nothing is narrowed.
_TOLD_APART = frozenset(
    {
        *("causes", "relieves", "works-for", "reverses", "reversed-by", "happened", "monitored-for", "lasts", "noted"),
        *("contraindicated-in", "withdrawal-causes", "overdose-causes", "interaction-causes", "level", "detected-by"),
        *("in-animals", "safe-with", "acts-soon", "enters-brain", "boxed", "cleared-by", "effect-of", "acts-as"),
    }
)
# Of these nothing hangs on what is told of a thing in passing.
_TOLD_FREELY = frozenset({"happened", "works-for", "withdrawal-causes", "overdose-causes"})
# Of these a place or a time may make a difference.
_LAWFUL = frozenset(
    {"contraindicated-in", "scheduled-as", "controlled", "supplied-as", "approved", "illegal", "used-for", "same-as"}
)
# What is told in passing may be false by itself where it says of which kind a thing is, or what is in it.
_TOLD_FALSE = frozenset({"is-a", "contains", "same-as"})


def false_beside(
    found: list[Word],
    mentioned: list[Item],
    before: Before,
    judge_part: Callable[[Before, list[Word]], tuple[Judgement, ...]],
) -> tuple[Judgement, ...]:
    """Return the judgements of a sentence of which a part stands beside the main clause; none where neither decides."""
    named = [
        (item.start, item.end) for item in mentioned if item.inner or (item.readings and item.ids("drug", "class"))
    ]
    if not named or any(item.key in _HEDGES for item in mentioned):
        return ()
    if short := _without_gloss(found, mentioned):
        return judge_part(before, short)
    verbs = verbs_begun(mentioned)
    circumstances: set[tuple[Word, int]] | None = None
    for cut in beside(found, named, verbs):
        if circumstances is None:
            circumstances = {(one.phrase[0], len(one.phrase)) for one in attended(found)}
        if (cut.aside[0], len(cut.aside)) in circumstances:
            continue  # a circumstance, of which more is known
        main = judge_part(before, cut.main)
        if false := tuple(one for one in main if _is_false(one, main, cut, mentioned)):
            return tuple(_left(one, cut.aside) for one in false)
        told = judge_part(before, cut.told) if cut.told else ()
        if told and main and all(one.verdict != "unknown" for one in (*main, *told)) and _of_one(main, told):
            return (*main, *told)
        if told and not main and (false := tuple(one for one in told if _is_told_false(one, told))):
            return tuple(_left(one, cut.main) for one in false)
    return ()


def _without_gloss(found: list[Word], mentioned: list[Item]) -> list[Word]:
    """Return a sentence without what only says what an effect is, "priapism, a painful erection"; else nothing."""
    ends = {item.end: item for item in mentioned if any(one.type == "effect" for one in item.readings)}
    for at in range(len(found) - 2, _LEAST, -1):
        if "," not in found[at].gap or found[at].key not in _ARTICLES or found[at - 1].end not in ends:
            continue
        said = {part for word in found[at:] for part in word.key.split("-")}
        for effect in ends[found[at - 1].end].readings:
            words = explained.EXPLAINED.get(effect.id, frozenset())
            grave = explained.GRAVE if effect.id in explained.GRAVELY else frozenset[str]()
            if words & said and said <= explained.PLAIN | words | grave:
                return found[:at]
    return []


_LEAST = 2  # words before an effect
_ARTICLES = frozenset({"a", "an", "the"})
_HEDGES = frozenset({"might", "could", "would", "should", "if", "unless", "whether"})


def _is_false(  # noqa: C901 - one line a kind of claim
    one: Judgement, main: tuple[Judgement, ...], cut: Beside, mentioned: list[Item]
) -> bool:
    """Return whether a claim of the main clause is false whatever stands beside it."""
    claim = one.claim
    if cut.apart:
        return one.verdict == "false" and (claim.predicate in _STEADFAST or claim.predicate in _TOLD_APART)
    # What is told of the subject alone takes nothing of a denial back, either.
    plain = _is_plain(claim._replace(negated=False)) if cut.of_subject else _is_plain(claim)
    alike = len({other.claim.subject for other in main}) == 1 or all(other.verdict == "false" for other in main)
    if one.verdict != "false" or not plain or not alike:
        return False
    if cut.of_subject and claim.predicate in ("misconception", "monitored-for", "causes") and claim.negated:
        return True
    if claim.predicate == "misconception":
        return cut.free
    if claim.predicate in _TOLD_FREELY:
        return cut.free
    if claim.predicate == "causes":
        return cut.free and any(fact.holds == NO and fact.object == claim.object for fact in one.facts)
    if claim.predicate not in _STEADFAST and claim.predicate != "contraindicated-in":
        return False
    if not cut.free and claim.predicate in _LAWFUL:
        start, end = cut.aside[0].start, cut.aside[-1].end
        inside = [item for item in mentioned if start <= item.start < end]
        if any(item.tag in ("place", "species", "frequency") or item.key[:1].isdecimal() for item in inside):
            return False
        if any(not word.text.islower() for word in cut.aside[1:]):
            return False  # a name may be of a place: "by Swiss doctors"
    return claim.predicate != "used-for" or any(
        fact.predicate == "complete-list" or fact.holds == NO for fact in one.facts
    )


def _is_plain(claim: Claim) -> bool:
    """Return whether a claim says no more than that something is so, or in which year, or by which means."""
    dated = claim.year and claim.predicate != "happened"
    degree = "" if claim.degree == "by this means" else claim.degree
    return not (claim.negated or claim.quantifier or claim.often or dated or claim.together or degree)


def _is_told_false(one: Judgement, told: tuple[Judgement, ...]) -> bool:
    claim = one.claim
    return (
        one.verdict == "false"
        and claim.predicate in _TOLD_FALSE
        and _is_plain(claim)
        and len({other.claim.subject for other in told}) == 1
    )


def _of_one(main: tuple[Judgement, ...], told: tuple[Judgement, ...]) -> bool:
    return len({one.claim.subject for one in (*main, *told)}) == 1


def _left(one: Judgement, rest: list[Word]) -> Judgement:
    said = " ".join(word.text for word in rest)
    claim = one.claim._replace(qualifiers=(*one.claim.qualifiers, f"{NARROWED} {said}"))
    return one._replace(claim=claim, reason=f"{one.reason} {sentence(f'whatever “{said}” adds')}", code=NARROWED)
