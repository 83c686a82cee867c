"""Verdicts on a claim with something told around it that is left unjudged.

What is false by itself stays false, whatever is told of it, follows of it or is conceded, unless that takes it back.
What is true stays true only where the rest tells of nothing of which facts are kept: who takes a thing, where it is
kept, how well it is known, what care is taken. The verdict says what was left out.
"""

from collections.abc import Callable, Iterable
from itertools import pairwise

from ketafacts.answers.judged import WORST_FIRST, Judged
from ketafacts.answers.judging import Judgement, is_true
from ketafacts.answers.membership import NO, YES
from ketafacts.answers.narrowed import DATED, NARROWED
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import status
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Reading
from ketafacts.language.attending import attended
from ketafacts.language.background import (
    ADDED,
    CONCEDED,
    FOLLOWING,
    MOST_OF_ALL,
    NARROWING,
    PLACING,
    REASON,
    TELLING,
    Around,
    is_harmless,
    may_be_set_off,
    set_off,
)
from ketafacts.language.claims import LAWFUL
from ketafacts.language.lexicon import addenda, background, explained, passing
from ketafacts.language.lexicon.routes import TELLING_OF_ROUTE
from ketafacts.language.mentions import Item, items
from ketafacts.language.narrowing import STEADFAST, verbs_begun
from ketafacts.language.text import Word
from ketafacts.language.unadorned import truth_framed

_HEDGES = frozenset({"might", "could", "would", "should", "if", "unless", "whether", "provided"})
_OF_A_PLACE = LAWFUL | {"used-for", "same-as"}
# What hangs on no circumstance.
_STEADFAST = STEADFAST | {"derived", "has-relative", "related-to", "illegal", "contraindicated-in"}
# What is told in passing may be false by itself where it says of which kind a thing is, or what is in it.
_TOLD_FALSE = frozenset({"is-a", "contains", "same-as"})
_LIMITING = (PLACING, NARROWING)  # circumstances, in which alone it may be so
_STANDING = frozenset({"true", "misleading", "contested"})
_USED = "used"
# What a drug is, is for and undoes: in whichever way it is taken.
_OF_ANY_FORM = frozenset(
    {
        "is-a",
        "same-as",
        "contains",
        "ingredient-of",
        "acts-on",
        "used-for",
        "reverses",
        "approved",
        "scheduled-as",
        "controlled",
        "happened",
        "contraindicated-in",
    }
)
_FEW, _HEARSAY = 4, frozenset({"told", "heard", "hear", "read", "gather", "understand", "speak"})  # "so I am told"
_NOT_SAID = frozenset({"only", "just", "merely", "both", "either", "neither"})


def with_background(
    kb: KnowledgeBase, found: list[Word], mentioned: list[Item], judge_rest: Callable[[list[Word]], Judged]
) -> Judged | None:
    """Return the verdict on a sentence without one thing that is told around its claim, where that decides it."""
    if not may_be_set_off(found):
        return None
    denied = truth_framed(found)[0] < 0  # "it is not true that A, although B": what is told at the end is not denied
    verbs = verbs_begun(mentioned)
    named = [(item.start, item.end) for item in mentioned if item.ids("drug", "class")]
    circumstances: set[tuple[Word, int]] | None = None
    for cut in set_off(found, named, verbs):
        if denied and not (cut.main[0] == found[0] and cut.kind in (CONCEDED, REASON, FOLLOWING)):
            continue
        if circumstances is None:
            circumstances = {(one.phrase[0], len(one.phrase)) for one in attended(found)}
        if cut.kind != MOST_OF_ALL and (cut.aside[0], len(cut.aside)) in circumstances:
            continue  # of which more is known
        passed_over, stays = _is_gloss(kb, cut) or _may_be_passed_over(cut), _stays_false(cut)
        claimed = cut.claimed if denied or cut.kind != REASON else []
        if not (passed_over or stays or claimed):
            continue
        main = judge_rest(cut.main)
        if (stays and main.verdict == "false" and _is_false_anyhow(main, cut, mentioned)) or (
            passed_over and main.verdict in _STANDING and _tells_nothing(kb, cut, main.claims)
        ):
            return _left_out(main, cut.aside)
        told = judge_rest(claimed) if claimed else None
        if told is None or (denied and (main.verdict, told.verdict) != ("true", "true")):
            continue
        if both := _of_both(main, told) or _told_false(main, told, cut):
            return both
    return None


def _told_false(main: Judged, told: Judged, cut: Around) -> Judged | None:
    """Return that a sentence is false of which the main clause is not understood, for what it tells a thing to be."""
    if main.verdict != "unknown" or told.verdict != "false" or cut.kind != TELLING:
        return None
    said = [one.claim for one in told.claims]
    plain = not any(one.negated or one.quantifier or one.often or one.together or one.degree for one in said)
    false = [one.claim for one in told.claims if one.verdict == "false"]
    if not plain or len({one.subject for one in said}) > 1 or any(one.predicate not in _TOLD_FALSE for one in false):
        return None
    return _left_out(told, cut.main)


def _of_both(main: Judged, told: Judged) -> Judged | None:
    """Return the verdict on a claim and on what is claimed around it, where both are understood whole."""
    if "unknown" in (main.verdict, told.verdict) or NARROWED in (main.code, told.code):
        return None
    worst = min(main, told, key=lambda one: WORST_FIRST.index(one.verdict))
    reason = f"{main.reason} {told.reason}" if worst.verdict == "true" else worst.reason
    evidence = tuple(dict.fromkeys((*main.evidence, *told.evidence)))
    return worst._replace(claims=(*main.claims, *told.claims), evidence=evidence, reason=reason)


def _may_be_passed_over(cut: Around) -> bool:
    """Return whether all words of an aside may tell of what no facts are kept of, or are names."""
    if cut.kind == NARROWING:
        return False
    if cut.kind == MOST_OF_ALL:
        return cut.aside[0].key != "even"  # which widens a claim, so that it may make it untrue
    said = [word.key for word in cut.told]
    foremost = cut.kind != FOLLOWING and any(
        one in background.FOREMOST or (one == "most" and of not in background.COUNTED)
        for one, of in pairwise([*said, ""])
    )
    if foremost and said[:1] != ["one"]:
        return False
    return addenda.TURNING.isdisjoint(said) and not background.JOINING.issuperset(said)


def _tells_nothing(kb: KnowledgeBase, cut: Around, claims: tuple[Judgement, ...]) -> bool:
    """Return whether an aside holds no word of which facts are kept, but for what is recorded of the subject."""
    if _is_gloss(kb, cut):
        return True
    if cut.kind == MOST_OF_ALL:
        inside = items(kb, cut.aside)
        named_in_it = (one for one in inside if one.inner or one.ids("drug", "class", "target", "condition"))
        return all(one.key in background.OF_CARE for one in named_in_it)
    subjects = {one.claim.subject for one in claims}
    sold = not background.SALE.isdisjoint(word.key for word in cut.told)
    spoken_of = {one.id for item in items(kb, cut.main) for one in item.ids("drug")}
    known = background.OF_CARE if cut.kind == FOLLOWING else background.TELLING
    said: set[str] = set()
    for item in items(kb, cut.told):
        words = item.words or [item.key]
        plain = known.issuperset(words)
        named = item.ids("drug", "class", "condition")
        if named and not (plain and any(one.type == "condition" or cut.kind == FOLLOWING for one in named)):
            if sold and any(one.type == "drug" and not one.is_brand for one in named):
                return False  # a brand is sold for what is in it, and not the other way round
            if spoken_of.isdisjoint(one.id for one in named) and not all(_is_so(kb, one, named) for one in subjects):
                return False
        elif not plain and (item.tag != "place" or cut.kind == PLACING):
            return False
        said.update(words)
    if (
        any(said & words for words in TELLING_OF_ROUTE.values())
        and not {one.claim.predicate for one in claims} <= _OF_ANY_FORM
    ):
        return False
    return all(_is_dealt_in(kb, subject, said) for subject in subjects)


def _is_gloss(kb: KnowledgeBase, cut: Around) -> bool:
    """Return whether an aside says what the effect or target before it is, "priapism, a painful erection"."""
    before = [word for word in cut.main if word.end <= cut.aside[0].start]
    if cut.kind != TELLING or not before:
        return False
    said = {part for word in cut.told for part in word.key.split("-")}
    named = (one for item in items(kb, before) if item.end == before[-1].end for one in item.readings)
    return any(_explains(one, said) for one in named)


def _explains(named: Reading, said: set[str]) -> bool:
    known = explained.TOLD.get(named.id, frozenset[str]())
    grave = explained.GRAVE if named.id in explained.GRAVELY else frozenset[str]()
    more = explained.OF_TARGETS if named.type == "target" else grave
    return not known.isdisjoint(said) and said <= explained.PLAIN | known | more


def _is_so(kb: KnowledgeBase, subject: str, named: Iterable[Reading]) -> bool:
    """Return whether what is named is the subject itself, its class, or what it is used for."""
    for one in named:
        if one.id == subject:
            return True
        if one.type == "class" and is_true(kb, subject, "is-a", one.id):
            return True
        if one.type == "condition" and is_true(kb, subject, "used-for", one.id, _USED):
            return True
    return False


def _is_dealt_in(kb: KnowledgeBase, subject: str, said: set[str]) -> bool:
    """Return whether a thing is for sale, used in medicine or dealt in, where the words of an aside say so of it."""
    if said & background.SALE and not is_true(kb, subject, "supplied-as", "over the counter"):
        return False
    if said & background.MEDICAL and not is_true(kb, subject, "medical-use"):
        uses = [fact for fact in kb.facts(subject, "used-for") if status(fact) in ("approved", "used")]
        if not any(fact.holds == YES for fact in (*uses, *kb.facts(subject, "contains"))):
            return False
    if said & background.MEDICAL and is_true(kb, subject, "scheduled-as", "I"):
        return False  # where it is said of a country, of the United States
    if any(said & words and not is_true(kb, subject, "given-by", route) for route, words in TELLING_OF_ROUTE.items()):
        return False
    return not said & background.STREET or is_true(kb, subject, "controlled")


def _stays_false(cut: Around) -> bool:
    """Return whether nothing in what is told can take back a claim, narrow it or tell in which sense it is meant."""
    said = {word.key for word in cut.aside}
    main = {word.key for word in cut.main}
    if cut.kind == MOST_OF_ALL:
        return True
    if cut.kind in _LIMITING:
        return is_harmless(cut.told, free=False) and main.isdisjoint(_HEDGES | _NOT_SAID)
    if cut.aside[0].key == "as":
        return False
    if not is_harmless(cut.aside, free=True) and (cut.kind != FOLLOWING or {"no", "sense"} <= said):
        return False
    if cut.kind in (FOLLOWING, ADDED, REASON):
        hearsay = len(cut.told) <= _FEW and said & _HEARSAY
        return not (hearsay or said & background.REPORTING or main & _HEDGES or main & _NOT_SAID)
    if said & _HEDGES or main & _HEDGES or main & _NOT_SAID:
        return False
    # What others think or know of it takes nothing back.
    free = cut.kind == TELLING or cut.told[0].key in passing.WHO_THINKS
    return free or not said & (passing.NARROWING - passing.HOW_MANY)


def _is_false_anyhow(told: Judged, cut: Around, mentioned: list[Item]) -> bool:
    """Return whether the claims of a main clause that is false are so in any place and at any time."""
    start, end = cut.aside[0].start, cut.aside[-1].end
    inside = [item for item in mentioned if start <= item.start < end]
    placed = any(item.tag in ("place", "species", "frequency") or item.key[:1].isdecimal() for item in inside)
    limiting = cut.kind in _LIMITING
    # A name may be of a place: "by Swiss doctors".
    placed = placed or (limiting and not all(word.text.islower() for word in cut.aside[1:]))
    false = [one for one in told.claims if one.verdict == "false"]
    if limiting and len(false) < len(told.claims) and len({one.claim.subject for one in told.claims}) > 1:
        return False
    for one in false:
        claim = one.claim
        if claim.together or (placed and claim.predicate in _OF_A_PLACE) or (limiting and not _is_steadfast(one)):
            return False
        # A clause of its own says nothing of the time of the other, nor does what only tells of a thing.
        untimed = cut.kind == TELLING and (not placed or claim.predicate == "happened")
        if not (cut.kind in (FOLLOWING, ADDED) or untimed or _is_timeless(one)):
            return False
    return True


def _is_timeless(one: Judgement) -> bool:
    return not one.claim.year and one.claim.predicate not in DATED


def _is_steadfast(one: Judgement) -> bool:
    """Return whether a false claim is so whatever the circumstance, and says no more than that something is so."""
    claim = one.claim
    if claim.negated or claim.quantifier or claim.often or claim.degree not in ("", "by this means"):
        return False
    if claim.predicate == "used-for":  # then for no such ailment at all
        return any(fact.predicate == "complete-list" or fact.holds == NO for fact in one.facts)
    return claim.predicate in _STEADFAST


def _left_out(told: Judged, left: list[Word]) -> Judged:
    """Return the verdict on one part of a sentence, which says what was left out."""
    rest = " ".join(word.text for word in left)
    said = f"whatever “{rest}” adds" if told.verdict == "false" else f"what “{rest}” adds is not judged"
    return told._replace(reason=f"{told.reason} {sentence(said)}")
