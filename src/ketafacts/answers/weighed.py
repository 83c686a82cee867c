"""Words that a claim does not keep and the facts must bear out: "a prescription opioid", "quickly", "for decades".

The grammar passes over many words that say nothing of what is claimed. Some of them are so of one drug and not of
another: every opioid that doctors give is a prescription opioid, and an opioid that was never a medicine is none.
"""

from collections.abc import Callable, Iterable, Sequence

from ketafacts.answers.judging import Judgement
from ketafacts.answers.preventing import untreated
from ketafacts.answers.weights.degrees import (
    is_by_itself,
    is_chief,
    is_common_enough,
    is_commonest,
    is_much,
    is_unaided,
)
from ketafacts.answers.weights.medicines import (
    is_abroad,
    is_an_opinion,
    is_at_surgery,
    is_grown,
    is_medicine,
    is_of_both_forms,
    is_of_the_mind,
    is_prescribed,
    is_prevention,
    is_prototype,
    is_sole,
    is_urgent,
)
from ketafacts.answers.weights.spans import is_for_good, is_long_known, is_old, is_soon, is_told_again, is_young
from ketafacts.answers.weights.takers import (
    is_for_fun,
    is_of_everyone,
    is_of_people,
    is_of_the_young,
    is_told_of_children,
    is_told_of_the_old,
)
from ketafacts.answers.weights.told import HELPING
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.lexicon.weighty import BORNE_OUT, COMMON_WHAT, GRADING, OF_KINDS, PREVENTING
from ketafacts.language.mentions import Item
from ketafacts.language.unadorned import before_kinds


def unborne(
    kb: KnowledgeBase, items: Iterable[Item], judgements: Sequence[Judgement]
) -> tuple[str, tuple[Judgement, ...]]:
    """Return a word that claims do not keep and facts do not bear out, and the judgements that stand all the same.

    Both are empty where there is none. Only what is held to be so is looked at: a true claim, and a false denial.
    """
    held: list[Judgement] | None = None
    items = list(items)
    for before, item, following in zip(["", *(one.key for one in items)], items, [*items[1:], None], strict=False):
        if not PREVENTING.isdisjoint((item.key, *item.words)):
            word, about, test = item.key, frozenset[str](), "prevention"
        elif item.key == "the" and following and following.key == "only":
            word, about, test = "only", frozenset(), "sole"
        elif item.key == "effect" and before in ("side", "adverse") and "most" in {one.key for one in items}:
            word, about, test = "most", frozenset(), "commonest"
        elif not item.readings:
            word, about = item.key, frozenset()
            test = BORNE_OUT.get(word, "")
            if word in OF_KINDS and item not in before_kinds(items):
                test = ""  # "older people": only what is left out before a kind is asked for here
            test = "prescribed" if word == "prescription" and before in ("a", "an") else test
        else:
            about = frozenset(one.id for one in item.readings if one.type == "effect")
            words = item.words if about and len(item.words) > 1 and "long" not in item.words else ()
            word = next((one for one in words if one in GRADING), "")
            test = GRADING.get(word, "")
        if not test or (test == "common" and (following is None or following.key not in COMMON_WHAT)):
            continue
        if held is None:
            held = [one for one in judgements if one.verdict == ("false" if one.claim.negated else "true")]
        failing = [
            one
            for one in held
            if (subject := kb.subject(one.claim.subject))
            and (not about or one.claim.object in about)
            and not _TESTS[test](kb, subject, one, word)
        ]
        if failing:
            return item.key, tuple(one for one in judgements if one not in failing)
    return untreated(items, judgements)


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
    "both forms": is_of_both_forms,
    "soon": is_soon,
    "by itself": is_by_itself,
    "unaided": is_unaided,
    "for good": is_for_good,
    "again": is_told_again,
    "much": is_much,
    "long known": is_long_known,
    "the young": is_of_the_young,
    "of children": is_told_of_children,
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
    "common": is_common_enough,
    "prevention": is_prevention,
    "for fun": is_for_fun,
    "in everyone": is_of_everyone,
    "in people": is_of_people,
}
