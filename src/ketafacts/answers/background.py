"""Verdicts on a claim with something told around it that is left unjudged.

What is false by itself stays false, whatever is told of it, follows of it or is conceded, unless that takes it back.
What is true stays true only where the rest tells of nothing of which facts are kept: who takes a thing, where it is
kept, how well it is known, what care is taken. The verdict says what was left out.
"""

from collections.abc import Callable, Iterable
from itertools import pairwise

from ketafacts.answers.judged import WORST_FIRST, Judged
from ketafacts.answers.judging import Judgement, is_true
from ketafacts.answers.membership import YES
from ketafacts.answers.narrowed import DATED, NARROWED
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import status
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Reading
from ketafacts.language.background import ADDED, FOLLOWING, PLACING, REASON, TELLING, Around, set_off
from ketafacts.language.lexicon import addenda, background, explained, passing
from ketafacts.language.mentions import Item, items
from ketafacts.language.narrowing import verbs_begun
from ketafacts.language.text import Word
from ketafacts.language.unadorned import truth_framed
from ketafacts.language.unread import is_harmless

_HEDGES = frozenset({"might", "could", "would", "should", "if", "unless", "whether", "provided"})
_OF_A_PLACE = frozenset({"scheduled-as", "controlled", "supplied-as", "approved", "illegal", "used-for", "same-as"})
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
    if truth_framed(found)[0] < 0 or not any(_may_open(item) for item in mentioned[1:]):
        return None
    verbs = verbs_begun(mentioned)
    named = [(item.start, item.end) for item in mentioned if item.ids("drug", "class")]
    for cut in set_off(found, named, verbs):
        passed_over = _may_be_passed_over(cut)
        stays = _stays_false(cut)
        if not (passed_over or stays or cut.claimed):
            continue
        main = judge_rest(cut.main)
        if main.verdict == "false" and stays and _is_false_anyhow(main, cut, mentioned):
            return _left_out(main, cut)
        if main.verdict in _STANDING and passed_over and _tells_nothing(kb, cut, main.claims):
            return _left_out(main, cut)
        if main.verdict != "unknown" and cut.claimed and (both := _of_both(main, judge_rest(cut.claimed))):
            return both
    return None


def _may_open(item: Item) -> bool:
    """Return whether something may be told from here on."""
    return "," in item.gap or "–" in item.gap


def _of_both(main: Judged, told: Judged) -> Judged | None:
    """Return the verdict on a claim and on what is claimed around it, where both are understood whole."""
    if told.verdict == "unknown" or NARROWED in (main.code, told.code):
        return None
    worst = min(main, told, key=lambda one: WORST_FIRST.index(one.verdict))
    reason = f"{main.reason} {told.reason}" if worst.verdict == "true" else worst.reason
    evidence = tuple(dict.fromkeys((*main.evidence, *told.evidence)))
    return worst._replace(claims=(*main.claims, *told.claims), evidence=evidence, reason=reason)


def _may_be_passed_over(cut: Around) -> bool:
    """Return whether all words of an aside may tell of what no facts are kept of, or are names."""
    said = [word.key for word in cut.told]
    foremost = any(one == "most" and of not in background.COUNTED for one, of in pairwise([*said, ""]))
    if (foremost or not background.FOREMOST.isdisjoint(said)) and said[:1] != ["one"]:
        return False
    return addenda.TURNING.isdisjoint(said) and not background.JOINING.issuperset(said)


def _tells_nothing(kb: KnowledgeBase, cut: Around, claims: tuple[Judgement, ...]) -> bool:
    """Return whether an aside holds no word of which facts are kept, but for what is recorded of the subject."""
    if cut.kind == TELLING and _is_gloss(kb, cut):
        return True
    subjects = {one.claim.subject for one in claims}
    sold = not background.SALE.isdisjoint(word.key for word in cut.told)
    spoken_of = {one.id for item in items(kb, cut.main) for one in item.ids("drug")}
    known = background.OF_CARE if cut.kind == FOLLOWING else background.TELLING
    said: set[str] = set()
    for item in items(kb, cut.told):
        words = item.words or [item.key]
        plain = known.issuperset(words)
        named = item.ids("drug", "class", "condition")
        if named and not any(one.type == "condition" and plain for one in named):
            if sold and any(one.type == "drug" and not one.is_brand for one in named):
                return False  # a brand is sold for what is in it, and not the other way round
            if spoken_of.isdisjoint(one.id for one in named) and not all(_is_so(kb, one, named) for one in subjects):
                return False
        elif not plain and item.tag != "place":
            return False
        said.update(words)
    if (
        any(said & words for words in background.FORMS.values())
        and not {one.claim.predicate for one in claims} <= _OF_ANY_FORM
    ):
        return False
    return all(_is_dealt_in(kb, subject, said) for subject in subjects)


def _is_gloss(kb: KnowledgeBase, cut: Around) -> bool:
    """Return whether an aside says what the target is that stands before it, in the words that explain it."""
    before = [word for word in cut.main if word.end <= cut.aside[0].start]
    named = [one for item in items(kb, before) if item.end == before[-1].end for one in item.ids("target")]
    said = {part for word in cut.told for part in word.key.split("-")}
    words = (explained.TARGETS.get(one.id, frozenset()) for one in named)
    return any(known & said and said <= explained.PLAIN | explained.OF_TARGETS | known for known in words)


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
    if any(said & words and not is_true(kb, subject, "given-by", route) for route, words in background.FORMS.items()):
        return False
    return not said & background.STREET or is_true(kb, subject, "controlled")


def _stays_false(cut: Around) -> bool:
    """Return whether nothing in what is told can take back a claim, narrow it or tell in which sense it is meant."""
    said = {word.key for word in cut.aside}
    main = {word.key for word in cut.main}
    if cut.aside[0].key == "as":
        return False
    if not is_harmless(cut.aside, free=True) and (cut.kind != FOLLOWING or {"no", "sense"} <= said):
        return False
    if cut.kind in (FOLLOWING, ADDED, REASON):
        hearsay = len(cut.told) <= _FEW and said & _HEARSAY
        return not (hearsay or said & background.REPORTING or main & _HEDGES or main & _NOT_SAID)
    if cut.kind == PLACING or said & _HEDGES or main & _HEDGES or main & _NOT_SAID:
        return False
    return cut.kind == TELLING or not said & (passing.NARROWING - passing.HOW_MANY)


def _is_false_anyhow(told: Judged, cut: Around, mentioned: list[Item]) -> bool:
    """Return whether the claims of a main clause that is false are so in any place and at any time."""
    start, end = cut.aside[0].start, cut.aside[-1].end
    inside = [item for item in mentioned if start <= item.start < end]
    placed = any(item.tag in ("place", "species") or item.key[:1].isdecimal() for item in inside)
    for one in told.claims:
        claim = one.claim
        if one.verdict != "false":
            continue
        if claim.year or claim.together or claim.predicate in DATED:
            return False
        if placed and claim.predicate in _OF_A_PLACE:
            return False
    return True


def _left_out(told: Judged, cut: Around) -> Judged:
    rest = " ".join(word.text for word in cut.aside)
    said = f"whatever “{rest}” adds" if told.verdict == "false" else f"what “{rest}” adds is not judged"
    return told._replace(reason=f"{told.reason} {sentence(said)}")
