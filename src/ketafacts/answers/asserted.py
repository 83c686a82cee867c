"""The verdict on an assertion: on its words as a whole, on each of its parts, or on what no restriction can mend."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from ketafacts.answers.abroad import abroad
from ketafacts.answers.adverbed import but_for_adverbs
from ketafacts.answers.anywhere import anywhere, freely_anywhere, still_sold
from ketafacts.answers.apart import Apart
from ketafacts.answers.attended import under_circumstances
from ketafacts.answers.background import with_background
from ketafacts.answers.called import Before, is_named_twice
from ketafacts.answers.claimed import claims_of, read
from ketafacts.answers.companions import with_companion
from ketafacts.answers.fitter import which_is_safer
from ketafacts.answers.judged import NOT_UNDERSTOOD, WORST_FIRST, Judged, undecided
from ketafacts.answers.judging import Judgement
from ketafacts.answers.lawful import of_one_law, or_by_federal_law_alone
from ketafacts.answers.misconceptions import in_other_names, in_words
from ketafacts.answers.narrowed import NARROWED, false_however_narrowed
from ketafacts.answers.onlyone import only_one
from ketafacts.answers.rules.rates import may_be_of_most
from ketafacts.answers.rumoured import rumoured
from ketafacts.answers.scope import misread_denial
from ketafacts.answers.weighed import (
    not_itself,
    not_settled,
    of_a_part_off_label,
    of_all_takers,
    of_another_approval,
    of_the_past,
    rhythm_of_a_use,
    untold_of_metabolite,
)
from ketafacts.answers.weights.givers import not_among_them, of_some_people
from ketafacts.answers.weights.reversing import countered_in_it, not_in_it, of_another_effect
from ketafacts.answers.weights.takers import commoner_way, had_by_patients, of_another_form, taken_otherwise
from ketafacts.answers.weights.told import as_reported
from ketafacts.answers.worded import judge_each, judge_renamed, judge_words
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.brandwise import said_of_brands
from ketafacts.language.claims import NotUnderstoodError
from ketafacts.language.foretold import foretold
from ketafacts.language.likened import freed_of_several, likened
from ketafacts.language.lost import lost, lost_denial, lost_form
from ketafacts.language.mentions import Item, items
from ketafacts.language.pointed import pointed
from ketafacts.language.restating import restated
from ketafacts.language.text import Word
from ketafacts.language.unadorned import truth_framed
from ketafacts.language.unheard import holds_unheard


def judge_assertion(
    kb: KnowledgeBase,
    text: str,
    kind: str,
    found: list[Word],
    mentioned: list[Item],
    before: Before,
    apart: Apart | None = None,
) -> Judged:
    """Return the verdict on what the words of a sentence assert, taken together; ``before`` is what "it" stands for.

    ``apart`` judges the parts of the same sentence, of which these words are what was left.
    """
    apart = apart or Apart(kb, text)
    if not apart.may_try():
        return undecided(text, kind, NOT_UNDERSTOOD, "not understood: too much may be left out of it")
    said = [word.key for word in found]
    free = freed_of_several(found, mentioned) if "free" in said else ""
    if word := likened(mentioned) or free or foretold(said):
        return undecided(text, kind, NOT_UNDERSTOOD, f"not understood: {word}")
    plainer: list[list[Item]] = []
    try:
        judgements = _judge_whole(kb, apart, found, mentioned, before, plainer)
    except NotUnderstoodError as error:
        # "It is false that A by M" is not false where A is so: what is denied is all of it.
        denied = truth_framed(found)[0] < 0
        if narrowed := () if denied else false_however_narrowed(kb, (mentioned, *plainer), before):
            evidence = tuple(dict.fromkeys(item for one in narrowed for item in one.evidence))
            return Judged(text, kind, "false", NARROWED, narrowed[0].reason, narrowed, evidence, ())
        judgements = _judge_otherwise(kb, apart, found, mentioned, before, in_plainer_words=bool(plainer))
        if not judgements:
            told = _but_for_something(kb, text, kind, apart, found, mentioned, before)
            return told or undecided(text, kind, NOT_UNDERSTOOD, f"not understood: {error}")
    judgements = as_reported(said, or_by_federal_law_alone(said, of_one_law(kb, judgements)))
    if reason := _meant_otherwise(kb, mentioned, judgements) or _denial_lost(found, mentioned, judgements):
        return undecided(text, kind, NOT_UNDERSTOOD, f"not understood: {reason}")
    judged = _verdict(text, kind, judgements)
    if judged.verdict != "unknown":
        return judged
    return _but_for_something(kb, text, kind, apart, found, mentioned, before) or judged


def _but_for_something(
    kb: KnowledgeBase, text: str, kind: str, apart: Apart, found: list[Word], mentioned: list[Item], before: Before
) -> Judged | None:
    """Return the verdict on a sentence without what may be left out of it, or set apart, where that decides it."""

    def judge_rest(rest: list[Word]) -> Judged:
        return apart.what_is_left(rest, lambda: judge_assertion(kb, text, kind, rest, items(kb, rest), before, apart))

    strange = holds_unheard(mentioned)  # then only what is false whatever the rest says can be decided
    told = None if strange else but_for_adverbs(kb, found, judge_rest)
    told = told or (None if strange else _under_circumstances(kb, text, kind, apart, found, mentioned, before))
    told = told or (None if strange else with_companion(kb, found, mentioned, judge_rest))
    return told or with_background(kb, found, mentioned, judge_rest)


def _under_circumstances(
    kb: KnowledgeBase, text: str, kind: str, apart: Apart, found: list[Word], mentioned: list[Item], before: Before
) -> Judged | None:
    """Return the verdict on a sentence with a circumstance set apart, where that lets it be decided."""
    judgements = under_circumstances(kb, found, before, apart.of_one)
    return None if not judgements or _meant_otherwise(kb, mentioned, judgements) else _verdict(text, kind, judgements)


def _meant_otherwise(  # noqa: C901 - one line a reason
    kb: KnowledgeBase, mentioned: list[Item], judgements: tuple[Judgement, ...]
) -> str:
    """Return what of a sentence its judgements pass over, though it may be what is meant; nothing where they do not."""
    if (some := pointed(mentioned)) and not _is_so_of_some(some, judgements):
        return "which of them are meant"
    if word := _of_practice(mentioned, judgements) or rhythm_of_a_use(judgements):
        return f"how often ({word})"
    if word := _of_which_approval(kb, mentioned, judgements):
        return word
    if word := commoner_way(mentioned, judgements) or had_by_patients(mentioned, judgements):
        return word
    if word := taken_otherwise(kb, mentioned, judgements) or of_another_form(kb, mentioned, judgements):
        return word
    if of_all_takers(mentioned, judgements) or of_some_people(mentioned, judgements):
        return "how many of them"
    if not_itself(kb, mentioned, judgements):
        return "itself"
    if word := _in_whose_hands(mentioned, judgements) or _in_most(mentioned, judgements):
        return word
    if word := untold_of_metabolite(kb, mentioned, judgements):
        return word
    if not_in_it(kb, judgements) or countered_in_it(kb, judgements):
        return "what an ingredient does in the product"
    if _denies_which(mentioned, judgements) or _denied_of_some(mentioned, judgements):
        return "what of it is denied"
    if _unlike_which(mentioned, judgements):
        return "which of them is unlike"
    if of_another_effect(kb, mentioned, judgements):
        return "which of its effects"
    return not_among_them(kb, mentioned, judgements)


def _denial_lost(found: list[Word], mentioned: list[Item], judgements: tuple[Judgement, ...]) -> str:
    """Return the denial that a plainer wording of a sentence has lost, which is true without it."""
    if truth_framed(found)[0] < 0:
        return ""
    if any(one.verdict != "true" for one in judgements):
        return misread_denial(mentioned, judgements)
    return lost_denial(mentioned, [one.claim for one in judgements])


def _of_practice(mentioned: list[Item], judgements: tuple[Judgement, ...]) -> str:
    """Return "prescribed" of "antibiotics are often prescribed for colds": what does not help is given all the same."""
    told = (
        one.claim.predicate == "used-for" and one.claim.often and one.verdict == "false" and not one.claim.negated
        for one in judgements
    )
    return next((item.key for item in mentioned if item.key in _GIVING), "") if any(told) else ""


_GIVING = frozenset({"prescribed", "prescribe", "prescribes", "given", "give", "demand", "demanded", "handed"})


def _in_whose_hands(mentioned: list[Item], judgements: tuple[Judgement, ...]) -> str:
    """Return "when" of "is completely safe when used as prescribed": that tells of no harm in other hands."""
    told = any(one.claim.predicate == "side-effects" and one.claim.object == "unsafe" for one in judgements)
    return next((item.key for item in mentioned if item.key in _CONDITIONS), "") if told else ""


_CONDITIONS = frozenset({"when", "if", "under", "used", "taken", "given", "unless", "in", "for", "with", "at", "once"})


def _in_most(mentioned: list[Item], judgements: tuple[Judgement, ...]) -> str:
    """Return "usually" of "does not usually upset the stomach": what one in ten has, most do not have."""
    denied = (one for one in judgements if one.verdict == "false" and one.claim.negated)
    few = all(one.claim.predicate == "causes" and _is_of_a_share(one) for one in denied)
    if not few or all(one.verdict != "false" for one in judgements):
        return ""
    after = (item.key for before, item in pairwise(mentioned) if before.tag == "neg")
    return next((key for key in after if key in _IN_MOST), "")


def _is_of_a_share(judged: Judgement) -> bool:
    """Return whether nothing recorded of an effect tells that it may come to most."""
    return not any(map(may_be_of_most, judged.facts))


_IN_MOST = frozenset({"usually", "normally", "typically", "generally", "mostly"})


def _unlike_which(mentioned: list[Item], judgements: tuple[Judgement, ...]) -> bool:
    """Return whether "does not undo X, unlike Y" is false of Y alone, which may be what is undone instead."""
    unlike = next((at for at, item in enumerate(mentioned) if item.tag == "unlike" and at > 1), 0)
    if not unlike or unlike + 1 >= len(mentioned) or not mentioned[unlike - 1].ids("drug", "class"):
        return False
    other = {one.id for one in mentioned[unlike + 1].ids("drug", "class")}
    wrong = [one.claim for one in judgements if one.verdict == "false"]
    return bool(wrong) and all(one.predicate == "reverses" and one.subject in other for one in wrong)


def _denied_of_some(mentioned: list[Item], judgements: tuple[Judgement, ...]) -> bool:
    """Return whether "some of the X is not …" is said, and judged as if it were said of all of it."""
    said = any(one.key in ("some", "most") and of.key == "of" for one, of in pairwise(mentioned))
    said = said or any(item.key in ("some of", "some of the") for item in mentioned)
    return said and any(one.claim.negated and not one.claim.quantifier for one in judgements)


def _denies_which(mentioned: list[Item], judgements: tuple[Judgement, ...]) -> bool:
    """Return whether "never taken so to treat C" is read as taken in no such way, and for C: it may be for all else."""
    keys = [item.key for item in mentioned]
    if any(said in (("not", "both"), ("never", "both")) for said in pairwise(keys)):
        return {one.verdict for one in judgements} >= {"true", "false"}  # of both together, or of each
    said = set(keys)
    if said.isdisjoint(("never", "not")) or "to" not in said or said & {"and", "but"}:
        return False
    denied, told = ([one.claim for one in judgements if one.claim.negated is so] for so in (True, False))
    return any(one.predicate in ("given-by", "lasts") for one in denied) and any(
        one.predicate in ("used-for", "causes") for one in told
    )


def _of_which_approval(kb: KnowledgeBase, mentioned: list[Item], judgements: tuple[Judgement, ...]) -> str:
    """Return what of an approval may be meant that is not the one that was judged; nothing where none is."""
    if of_a_part_off_label(kb, mentioned, judgements):
        return "which part of it is off label"
    if word := not_settled(mentioned, judgements):
        return word
    if of_another_approval(judgements):
        return "for which of its uses it is approved"
    return "of which time it is told" if of_the_past(mentioned, judgements) else ""


def _judge_whole(
    kb: KnowledgeBase,
    apart: Apart,
    found: list[Word],
    mentioned: list[Item],
    before: Before,
    plainer: list[list[Item]],
) -> tuple[Judgement, ...]:
    """Return the judgements of a sentence that is understood as a whole; raises ``NotUnderstoodError``."""
    if only := only_one(kb, found, mentioned, lambda put: claims_of(kb, put, items(kb, put), ("", ()), [])):
        return (only,)
    if names := abroad(kb, found, mentioned):
        return names
    if each := said_of_brands(found, mentioned):
        return apart.of_each(each, before)
    judgements = judge_words(kb, found, mentioned, before, plainer)
    if any(one.verdict == "unknown" for one in judgements) and is_named_twice(mentioned):
        # "Made in 1944 and sold as Ritalin ten years later, in 1954": of which name is said what shows in its parts.
        judgements = apart.judged(found, mentioned, before) or judgements
    judgements = _by_plainer_means(kb, found, before, judgements)
    judgements = _antidote_of_it(judgements, partial(apart.judged, found, mentioned, before))
    if all(one.verdict == "unknown" for one in judgements):
        told = in_other_names(kb, found, mentioned) or rumoured(kb, found, mentioned)
        return (told,) if told else judgements
    return judgements


def _judge_otherwise(
    kb: KnowledgeBase,
    apart: Apart,
    found: list[Word],
    mentioned: list[Item],
    before: Before,
    *,
    in_plainer_words: bool,
) -> tuple[Judgement, ...]:
    """Return the judgements of a sentence that is not understood as it stands: under other names, or part by part."""
    told = in_other_names(kb, found, mentioned) or rumoured(kb, found, mentioned)
    told = told or anywhere(kb, found, mentioned) or freely_anywhere(kb, found, mentioned)
    told = told or still_sold(kb, found, mentioned)
    if told is None and in_plainer_words:  # "the warfarin your mother takes is rat poison"
        told = next((one for put in restated(found) if (one := in_words(kb, put))), None)
    judgements = (told,) if told else judge_renamed(kb, found, mentioned, before)
    judgements = judgements or which_is_safer(found, partial(apart.of_one, before))
    judgements = judgements or apart.of_each_named(found, mentioned, before)
    judgements = judgements or apart.judged(found, mentioned, before)
    if not judgements and in_plainer_words:
        parts = (apart.judged(put, items(kb, put), before) for put in restated(found))
        judgements = next((one for one in parts if one), ())
    return judgements


def _verdict(text: str, kind: str, judgements: tuple[Judgement, ...]) -> Judged:
    """Return the verdict of a sentence: the worst of its claims'."""
    worst = min(judgements, key=lambda one: WORST_FIRST.index(one.verdict))
    evidence = tuple(dict.fromkeys(item for one in judgements for item in one.evidence))
    reason = worst.reason if len(judgements) == 1 or worst.verdict != "true" else _all_reasons(judgements)
    return Judged(text, kind, worst.verdict, worst.code, reason, judgements, evidence, ())


def _by_plainer_means(
    kb: KnowledgeBase, found: list[Word], before: Before, judgements: tuple[Judgement, ...]
) -> tuple[Judgement, ...]:
    """Return what a sentence that is read and not decided comes to in plainer words, where they are decided.

    So "the antidepressant effect of X comes from T", and what happened, or is a use, in words that no record has: what
    a plainer wording leaves out of another claim may be the very thing that makes it false.
    """
    said = [one.claim for one in judgements if one.verdict == "unknown"]
    # "Lowers the level of potassium" is not told of a drug's level, nor "just as X does" of how much it does.
    alike = any(word.key in ("just", "exactly") for word in found)
    plain = {"level", "compared"} if alike else {"level", "happened", "used-for"}
    if not any(claim.degree == "by this means" or claim.predicate in plain for claim in said):
        return judgements
    for put in restated(found):
        plainer = items(kb, put)
        try:
            judged = judge_each(kb, read(plainer, before))
        except NotUnderstoodError:
            continue
        claims = [one.claim for one in judged]
        passed_over = lost_form(items(kb, found), claims) or lost(plainer, claims)
        if not passed_over and all(one.verdict != "unknown" for one in judged):
            return judged
    return judgements


def _antidote_of_it(
    judgements: tuple[Judgement, ...], apart: Callable[[], tuple[Judgement, ...]]
) -> tuple[Judgement, ...]:
    """Return the judgements of "…, and the antidote is N" apart, for the part before says of what; else as they are."""
    if any(one.verdict == "unknown" and one.claim.predicate == "same-as" for one in judgements[1:]):
        found = apart()
        if found and all(one.verdict != "unknown" for one in found):
            return found
    return judgements


def _is_so_of_some(group: str, judgements: tuple[Judgement, ...]) -> bool:
    """Return whether what was judged of a group holds of any part of it, and is not which drugs are in it."""
    told = [one.claim for one in judgements]
    whole = any(group == claim.object or (claim.subject == group and claim.predicate == "contains") for claim in told)
    return all(one.verdict == "true" for one in judgements) and not whole


def _all_reasons(judgements: Sequence[Judgement]) -> str:
    return " ".join(dict.fromkeys(one.reason for one in judgements))
