"""Words that a claim does not keep and the facts must bear out: "a prescription opioid", "quickly", "for decades".

The grammar passes over many words that say nothing of what is claimed. Some of them are so of one drug and not of
another: every opioid that doctors give is a prescription opioid, and an opioid that was never a medicine is none.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from ketafacts.answers.judging import Judgement
from ketafacts.answers.membership import YES
from ketafacts.answers.preventing import untreated
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import status
from ketafacts.answers.rules.spared import ABUSED
from ketafacts.answers.rules.times import BOX_REMOVED, TIMES
from ketafacts.answers.weights.degrees import (
    is_a_standstill,
    is_active,
    is_bound_so,
    is_by_itself,
    is_chief,
    is_common_enough,
    is_commonest,
    is_gravest,
    is_inactive,
    is_little,
    is_much,
    is_of_another_degree,
    is_thorough,
    is_toxic,
    is_unadulterated,
    is_unaided,
    is_unmixed,
)
from ketafacts.answers.weights.medicines import (
    is_abroad,
    is_an_opinion,
    is_at_surgery,
    is_grown,
    is_in_use,
    is_medicine,
    is_of_both_forms,
    is_of_the_mind,
    is_prescribed,
    is_prevention,
    is_prototype,
    is_sole,
    is_told_of_the_part,
    is_urgent,
)
from ketafacts.answers.weights.pairs import is_forbidden
from ketafacts.answers.weights.reversing import is_antidote, is_by_one_dose, is_of_people
from ketafacts.answers.weights.spans import (
    is_earliest,
    is_for_good,
    is_long_known,
    is_of_the_slow_form,
    is_old,
    is_past,
    is_so_today,
    is_soon,
    is_told_again,
    is_young,
)
from ketafacts.answers.weights.takers import (
    is_for_adults,
    is_for_fun,
    is_of_everyone,
    is_of_the_healthy,
    is_of_the_young,
    is_said_so,
    is_told_of_children,
    is_told_of_the_old,
    is_told_of_the_sex,
    is_what_children_have,
)
from ketafacts.answers.weights.told import HELPING
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.lexicon.adverbs import WEAK
from ketafacts.language.lexicon.weighty import (
    ANTIDOTES,
    BESIDE,
    BORNE_OUT,
    CHIEF,
    COMMON_WHAT,
    COMMONEST,
    FORMERLY,
    GRADING,
    NARROWER,
    OF_KINDS,
    OPPOSED,
    PREVENTING,
    RELEASED_SLOWLY,
    STANDING_STILL,
    STRONGLY_DONE,
)
from ketafacts.language.mentions import Item
from ketafacts.language.unadorned import before_kinds


def _ranked_by(items: Iterable[Item]) -> str:
    """Return by what one side effect is put before all others: "the most common", "the most dangerous"; or nothing."""
    for one, after in pairwise(items):
        if one.key in COMMONEST:
            return "gravest" if after.key in CHIEF else "commonest"
    return ""


def unborne(
    kb: KnowledgeBase, items: Iterable[Item], judgements: Sequence[Judgement]
) -> tuple[str, tuple[Judgement, ...]]:
    """Return a word that claims do not keep and facts do not bear out, and the judgements that stand all the same.

    Both are empty where there is none. Only what is held to be so is looked at: a true claim, and a false denial.
    """
    held: list[Judgement] | None = None
    items = list(items)
    for before, item, following in zip(["", *(one.key for one in items)], items, [*items[1:], None], strict=False):
        word, about, test = _asked(items, before, item, following)
        if not test or (test == "common" and (following is None or following.key not in COMMON_WHAT)):
            continue
        if held is None:
            held = [one for one in judgements if one.verdict == ("false" if one.claim.negated else "true")]
        if test == "bound so" and about.isdisjoint([one.claim.object for one in held]):
            about = frozenset()  # of what it is said is not told apart: then of all that is claimed
        # "Mitragynine, the main alkaloid of kratom, binds …": a claim that keeps "main" is what it is said of.
        keeping = [one for one in held if one.claim.detail == "main"] if test == "chief" else []
        if test == "forbidden":  # "must not" denies that they are safe together; it may be denied itself
            keeping = [one for one in judgements if one.verdict == ("true" if one.claim.negated else "false")]
        failing = [
            one
            for one in keeping or held
            if (subject := kb.subject(one.claim.subject))
            and (not about or one.claim.object in about)
            and not _TESTS[test](kb, subject, one, word)
        ]
        if failing:
            return _WHY.get(test, item.key), tuple(one for one in judgements if one not in failing)
    return untreated(items, judgements)


def turned(kb: KnowledgeBase, items: Iterable[Item], judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Return the judgements, false where a source tells the opposite of how a drug holds on: "reversibly"."""
    items = list(items)
    found = [_unlike_its_degree(kb, items, one) for one in judgements]
    for before, item in zip(["", *(one.key for one in items)], items, strict=False):
        if item.key not in OPPOSED or item.readings:
            continue
        word, about, _ = _of_its_target(items, before, item)
        if not about:  # "inhibits T reversibly"
            named = [one for one in items if one.ids("target")]
            about = frozenset(one.id for one in named[0].ids("target")) if len(named) == 1 else about
        for place, one in enumerate(found):
            held = one.verdict == ("false" if one.claim.negated else "true") and one.claim.predicate == "acts-on"
            subject = kb.subject(one.claim.subject) if held and one.claim.object in about else None
            if subject is None or is_bound_so(kb, subject, one, word):
                continue
            if is_bound_so(kb, subject, one, OPPOSED[item.key]):
                verdict = "true" if one.claim.negated else "false"
                reason = sentence(f"{one.reason.rstrip('.')}, and {OPPOSED[item.key]} so")
                found[place] = one._replace(verdict=verdict, reason=reason)
    return tuple(found)


def _unlike_its_degree(kb: KnowledgeBase, items: list[Item], one: Judgement) -> Judgement:
    """Return a judgement, turned where the opposite of "strongly" or "weakly" is recorded of what it claims."""
    said = [item.key for item in items if item.tag == "filler"]
    strong, weak = (any(key in words for key in said) for words in (STRONGLY_DONE, WEAK))
    held = one.verdict == ("false" if one.claim.negated else "true")
    if not held or strong == weak or not is_of_another_degree(kb, one, strong=strong):
        return one
    return one._replace(verdict="true" if one.claim.negated else "false", code="")


# What is told instead of the word, where it alone would not say what is missing.
_WHY = {
    "commonest": "most common (no source that was read ranks it first)",
    "forbidden": "must (a warning is recorded; no source that was read forbids the two together)",
}


def untold_of_metabolite(kb: KnowledgeBase, items: Iterable[Item], judgements: Sequence[Judgement]) -> str:
    """Return "active", "inactive" or "toxic" where it is said of a metabolite and not told of it.

    A sentence that is judged in parts may have lost the word by then, in the plainer wording of one of them.
    """
    held = [one for one in judgements if one.verdict == "true" and not one.claim.negated]
    for item in items:
        test = "" if item.readings else BORNE_OUT.get(item.key, "")
        if test in _OF_METABOLITES and not all(
            _TESTS[test](kb, subject, one, item.key) for one in held if (subject := kb.subject(one.claim.subject))
        ):
            return item.key
    return ""


_OF_METABOLITES = frozenset({"active", "inactive", "toxic"})


def _asked(items: list[Item], before: str, item: Item, following: Item | None) -> tuple[str, frozenset[str], str]:
    """Return a word that must be borne out, the effects that it is said of (none: whatever is claimed), and how."""
    nothing = frozenset[str]()
    if not PREVENTING.isdisjoint((item.key, *item.words)):
        return item.key, frozenset(one.id for one in item.ids("condition")), "prevention"
    if item.key == "the" and following and following.key == "only":
        return "only", nothing, "sole"
    if item.key == "effect" and before in ("side", "adverse") and (ranked := _ranked_by(items)):
        return item.key, nothing, ranked
    if item.readings and item.key not in BESIDE:  # "a high" is one thing, and "a high potential" another
        return _named(item)
    if item.key == "prescription" and before in ("a", "an"):
        return item.key, nothing, "prescribed"
    test = BORNE_OUT.get(item.key, "")
    than = before in ("more", "less") and item.key in STRONGLY_DONE
    if than or (item.key in OF_KINDS and item not in before_kinds(items)):
        test = ""  # "older people", "more tightly … than": only what is left out before a kind is asked for here
    if test:
        word = before if before in FORMERLY else item.key
        return _of_its_target(items, before, item) if test == "bound so" else (word, nothing, test)
    test = _beside(before, item, following)
    if test == "one dose" and any(one.key in ("enough", "sufficient") for one in items):
        test = ""  # that it may not be enough is what is recorded
    if test == "much" and following:
        return item.key, frozenset(one.id for one in following.ids("effect")), test
    return item.key, nothing, test


def _of_its_target(items: list[Item], before: str, item: Item) -> tuple[str, frozenset[str], str]:
    """Return the same of "irreversibly": said of the first target or effect that is named behind it."""
    at = next(place for place, one in enumerate(items) if one is item)
    if item.key == "competing" and any(one.key in _DENIED for one in items[max(0, at - 3) : at]):
        return item.key, frozenset(), ""
    named = (one for one in items[at + 1 :] if one.ids("target", "effect"))
    about = frozenset(one.id for one in next(named, item).ids("target", "effect"))
    return ("non" if before == "non" else "") + item.key, about, "bound so"


# "Without competing", "rather than by competing": that it does so is denied.
_DENIED = frozenset({"without", "than", "rather than", "not", "instead of"})


def _named(item: Item) -> tuple[str, frozenset[str], str]:
    """Return the same of a name: of a part of an ailment, of slow tablets, or of an effect, with a word of how much."""
    if item.key in ANTIDOTES:
        return item.key, frozenset(), "an antidote"
    if item.key in NARROWER and (parts := frozenset(one.id for one in item.ids("condition"))):
        return item.key, parts, "a part"
    if not RELEASED_SLOWLY.isdisjoint(item.words) and item.ids("drug"):
        return item.key, frozenset(), "slow form"
    about = frozenset(one.id for one in item.readings if one.type == "effect")
    if "respiratory-depression" in about and not STANDING_STILL.isdisjoint(item.words):
        return item.key, about, "to a standstill"
    words = item.words if about and len(item.words) > 1 and "long" not in item.words else ()
    word = next((one for one in words if one in GRADING), "")
    return word, about, GRADING.get(word, "")


def rhythm_of_a_use(judgements: Sequence[Judgement]) -> str:
    """Return how long it is recorded to last for one use, where it is told how often it is taken for some use."""
    if not any(one.claim.predicate == "used-for" for one in judgements):
        return ""
    rhythms = [one for one in judgements if one.claim.detail == "interval" and one.verdict == "true"]
    told = (str(fact.details.get("duration", "")) for one in rhythms for fact in one.facts)
    return next((text for text in told if " for " in text), "")


def of_the_past(items: Sequence[Item], judgements: Sequence[Judgement]) -> bool:
    """Return whether an approval or a box is denied since it is gone, and the sentence may speak of when it was there.

    "The FDA approved X", "X, approved for C, …": only what "is" approved must be so today. "X had a boxed warning".
    """
    boxes = [fact for one in judgements if one.claim.predicate == "boxed" for fact in one.facts]
    if any(fact.details.get("topic") == BOX_REMOVED for fact in boxes):
        timed = any(TIMES.intersection(one.claim.qualifiers) for one in judgements)
        return not timed and any(item.key in _ONCE for item in items)
    gone = (
        one.verdict == "false"
        and not one.claim.negated
        and any(fact.details.get("status") == "withdrawn" for fact in one.facts)
        for one in judgements
        if one.claim.predicate in ("approved", "used-for", "is-a")
    )
    return any(gone) and not any(item.key in _TODAY for item in items)


_ONCE = frozenset({"had", "carried", "bore", "did", "got", "received", "gained"})
_ONCE |= {"put", "placed", "added", "slapped", "gave", "required", "ordered", "imposed"}  # what the FDA once did
_TODAY = frozenset({"is", "are", "remains", "still", "currently", "isn't", "aren't"})


def of_a_part_off_label(kb: KnowledgeBase, items: Sequence[Item], judgements: Sequence[Judgement]) -> bool:
    """Return whether a use is denied to be off label by an approval for more than is named: bipolar depression."""
    parts = [item.key for item in items if item.key in NARROWER]
    on_label = (
        (subject, one)
        for one in judgements
        if one.claim.predicate == "used-for" and one.claim.detail == "off-label"
        if one.verdict == ("true" if one.claim.negated else "false") and (subject := kb.subject(one.claim.subject))
    )
    return any(not is_told_of_the_part(kb, subject, one, part) for subject, one in on_label for part in parts)


def not_settled(mentioned: list[Item], judgements: tuple[Judgement, ...]) -> str:
    """Return "proven" of a use that some country allows without approval, and no other has approved."""
    said = next((item.key for item in mentioned if item.key in _WORKING or item.lemma in _WORKING), "")
    for one in judgements if said else ():
        claim = one.claim
        if one.verdict != "true" or claim.predicate not in ("used-for", "works-for") or claim.place:
            continue
        told = [fact for fact in one.facts if fact.predicate == "used-for" and fact.holds == YES]
        if told and all(
            status(fact) == "used" and fact.details.get("in") and "US" not in fact.details["in"] for fact in told
        ):
            return said
    return ""


_WORKING = frozenset(
    {"effective", "proven", "efficacious", "established", "successful", "treat", "help", "helps", "work", "cure"}
)


def of_another_approval(judgements: Sequence[Judgement]) -> bool:
    """Return whether "is approved, and is given for C" is told of a C for which it is given off label only."""
    held = [one for one in judgements if one.verdict == "true" and not one.claim.negated]
    approved = {one.claim.subject for one in held if one.claim.predicate == "approved"}
    uses = (one for one in held if one.claim.predicate == "used-for" and one.claim.detail == "used")
    return any(
        one.claim.subject in approved and all(fact.details.get("status") == "off-label" for fact in one.facts)
        for one in uses
    )


def of_all_takers(items: Sequence[Item], judgements: Sequence[Judgement]) -> bool:
    """Return whether it is told of all who take a drug that they "become" addicted: that they can is recorded."""
    become = any(item.key in _BECOME for item in items)
    hedged = any(item.tag in ("modal", "often") or (item.tag == "quant" and item.value == "some") for item in items)
    hedged = hedged or not _OF_EASE.isdisjoint([item.key for item in items])  # "is easy to become addicted to"
    found = (one.claim for one in judgements if one.verdict == "true" and not one.claim.negated)
    return become and not hedged and any(claim.object in ABUSED for claim in found)


_BECOME = frozenset({"become", "becomes"})
_OF_EASE = frozenset({"easy", "hard", "harder", "difficult", "possible"})


def _beside(before: str, item: Item, following: Item | None) -> str:
    """Return what a word asks of the facts that is weighed only beside certain others: "was once used"."""
    ahead, behind, test = BESIDE.get(item.key, ((), (), ""))
    if not test or (ahead and before not in ahead) or before.endswith("than"):  # "more than one dose"
        return ""
    an_effect = following is not None and "an effect" in behind and following.ids("effect")
    return test if not behind or an_effect or (following and following.key in behind) else ""


def not_itself(kb: KnowledgeBase, items: Sequence[Item], judgements: Sequence[Judgement]) -> bool:
    """Return whether it is told what a drug does "itself" that does so as what the body makes of it."""
    if not any(item.key == "itself" for item in items):
        return False
    doing = [one.claim.subject for one in judgements if one.claim.predicate in HELPING | {"acts-on"}]
    related = (fact for subject in doing for fact in kb.facts(subject, "related-to"))
    return any(fact.details.get("relation") == "prodrug of" for fact in related)


_TESTS: dict[str, Callable[[KnowledgeBase, Subject, Judgement, str], bool]] = {
    "a medicine": is_medicine,
    "a prototype": is_prototype,
    "prescribed": is_prescribed,
    "commonest": is_commonest,
    "forbidden": is_forbidden,
    "both forms": is_of_both_forms,
    "in use": is_in_use,
    "an antidote": is_antidote,
    "soon": is_soon,
    "by itself": is_by_itself,
    "bound so": is_bound_so,
    "unaided": is_unaided,
    "for good": is_for_good,
    "again": is_told_again,
    "much": is_much,
    "little": is_little,
    "thorough": is_thorough,
    "long known": is_long_known,
    "the young": is_of_the_young,
    "of children": is_told_of_children,
    "of adults": is_for_adults,
    "of the healthy": is_of_the_healthy,
    "past": is_past,
    "earliest": is_earliest,
    "today": is_so_today,
    "a sex": is_told_of_the_sex,
    "said so": is_said_so,
    "children": is_what_children_have,
    "of the old": is_told_of_the_old,
    "young": is_young,
    "old": is_old,
    "a plant": is_grown,
    "nobody's": is_an_opinion,
    "abroad": is_abroad,
    "at surgery": is_at_surgery,
    "in emergencies": is_urgent,
    "of the mind": is_of_the_mind,
    "sole": is_sole,
    "chief": is_chief,
    "gravest": is_gravest,
    "unadulterated": is_unadulterated,
    "active": is_active,
    "inactive": is_inactive,
    "toxic": is_toxic,
    "common": is_common_enough,
    "prevention": is_prevention,
    "a part": is_told_of_the_part,
    "slow form": is_of_the_slow_form,
    "for fun": is_for_fun,
    "in everyone": is_of_everyone,
    "in people": is_of_people,
    "one dose": is_by_one_dose,
    "unmixed": is_unmixed,
    "to a standstill": is_a_standstill,
}
