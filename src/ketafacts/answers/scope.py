"""How far a denial reaches: over all that stands behind it in its clause, however a plainer wording shares that out.

"X does not thin the blood by acting as a C" denies the two together. Put as "X does not thin the blood and acts as a C"
it would be false of each part, and is true where X is no C. So nothing is called false by the parts of a clause that
is denied once, unless all of them are so.
"""

from collections.abc import Sequence
from itertools import pairwise

from ketafacts.answers.judging import Judgement
from ketafacts.language.lexicon import weighty
from ketafacts.language.lost import denies, is_denial, passes
from ketafacts.language.mentions import Item


def misread_denial(items: Sequence[Item], judgements: Sequence[Judgement]) -> str:
    """Return the one denial of a sentence that is called false by what it may deny; "" where there is none."""
    if not any(one.verdict == "false" for one in judgements):
        return ""
    if word := _denied_reason(items, judgements):
        return word
    at = _denial(items)
    if at < 0:
        return ""
    # "Is not metabolised": what does not go one way goes another.
    named = {reading.id for item in items for reading in (*item.readings, *item.inner)}
    judgements = [one for one in judgements if one.claim.predicate != "cleared-by" or one.claim.object in named]
    behind = [one for one in judgements if _stands_behind(items, at, one)]
    if not any(one.verdict == "false" for one in behind):
        return ""
    excepted = any(item.key in _EXCEPTING for item in items[at:])
    if excepted or _is_of_each(items[at:]) or _is_unnamed(items[at:], judgements):
        return items[at].key
    # What is so, whether it was said or denied.
    so = [(one.verdict == "true") != one.claim.negated for one in behind if one.verdict in ("true", "false")]
    if len(behind) == 1:
        claim = behind[0].claim
        return "" if denies(claim) or claim.quantifier else items[at].key
    if all(so) or any(one.claim.together for one in behind):
        return ""
    return items[at].key


def _denied_reason(items: Sequence[Item], judgements: Sequence[Judgement]) -> str:
    """Return the "because" of "X does not A because B" where A is so and B is not: that B is why may be all it denies.

    With a comma before it, with "since" or behind "cannot" the reason is no part of what is denied; and one that is so
    is meant as a reason.
    """
    at = next((at for at, item in enumerate(items) if item.key == "because"), -1)
    denied = next((no for no, item in enumerate(items[: max(at, 0)]) if item.tag == "neg"), -1)
    if denied < 0 or "," in items[at].gap or not _ABLE.isdisjoint([item.key for item in items[: denied + 1]]):
        return ""
    told = next((one.claim.grounds[-1] for one in judgements if one.claim.predicate == "because"), None)
    if told is None or not told.negated:
        return ""
    wrong = [(one.claim.predicate, one.claim.object, one.claim.negated) for one in judgements if one.verdict == "false"]
    main = (told.predicate, told.object, told.negated)
    return "because" if main in wrong and any(one != main for one in wrong) else ""


_ABLE = frozenset({"can", "could", "cannot", "may", "must"})


def _denial(items: Sequence[Item]) -> int:
    """Return where the one denial of a sentence stands that is a single clause from there on; -1 where none does."""
    found = [at for at, item in enumerate(items) if is_denial(item)]
    if len(found) != 1 or items[found[0]].key in _OF_EACH:
        return -1
    at = found[0]
    rest = items[at + 1 :]
    if not rest or passes(items[at], rest[0]) or any("," in item.gap or _is_marked(item) for item in items[at:]):
        return -1
    if any(item.key in _NEW_CLAUSE or not _NEW_CLAUSE.isdisjoint(item.words) for item in items):
        return -1
    if any(not _DENYING_TOO.isdisjoint((item.key, item.lemma, *item.words)) for item in items):
        return -1
    return at


# Each of them is denied apart: "neither of them is a C" is false of one that is.
_OF_EACH = frozenset({"neither", "neither of", "none", "none of"})


def _is_marked(item: Item) -> bool:
    return any(mark in item.gap for mark in ";:()–—")


# With one of these another clause begins, or a second thing of which the same is said.
_NEW_CLAUSE = frozenset(
    {
        *("and", "but", "or", "nor", "which", "who", "whose", "because", "since", "although", "though", "while"),
        *("whereas", "so", "if", "when", "unless", "until", "yet", "rather", "instead"),
    }
)


# "Not useless" denies twice.
_DENYING_TOO = weighty.DENYING_TOO | {"useless", "powerless", "ineffective", "pointless"}


_EXCEPTING = frozenset({"except", "except for", "excepting", "excluding", "apart from", "other than"})


_EACH = frozenset({"all", "every", "each", "both", "all of"})


def _is_of_each(rest: Sequence[Item]) -> bool:
    """Return whether what is denied is so of most: "does not reverse all opioids"."""
    return any(item.key in _EACH and after.readings for item, after in pairwise(rest))


_BESIDE = weighty.BESIDES | {"with"}


def _is_unnamed(rest: Sequence[Item], judgements: Sequence[Judgement]) -> bool:
    """Return whether something else is denied beside what is judged: "is not in Schedule III along with Y"."""
    told = {name for one in judgements for name in (one.claim.subject, one.claim.object, one.claim.other)}
    return any(
        before.key in _BESIDE and told.isdisjoint([one.id for one in item.ids("drug", "class")])
        for before, item in pairwise(rest)
        if item.ids("drug", "class")
    )


def _stands_behind(items: Sequence[Item], at: int, one: Judgement) -> bool:
    """Return whether a claim tells of something that is named behind the denial, or of what no name is found of."""
    named = [{reading.id for reading in (*item.readings, *item.inner)} for item in items]
    if all(names.isdisjoint((one.claim.object, one.claim.other)) for names in named):
        return True
    told = (one.claim.object, one.claim.other, one.claim.subject)
    return max(place for place, names in enumerate(named) if not names.isdisjoint(told)) > at
