"""Words for those who give a drug: whether they treat what it is given for, and how many of them do."""

from collections.abc import Iterator, Sequence
from functools import cache

from ketafacts.answers.judging import Judgement
from ketafacts.answers.rules.areas import area_of
from ketafacts.answers.weights.medicines import NOT_SURGICAL, NOT_URGENT, is_swallowed
from ketafacts.answers.weights.takers import is_told_of_the_sex, told_of_children, told_of_the_old
from ketafacts.answers.weights.told import uses
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.mentions import Item
from ketafacts.language.text import longest_phrase

_GIVING = frozenset(
    {"use", "give", "prescribe", "take", "recommend", "administer", "treat", "choose", "offer", "reach"}
)
_GIVING |= {"employ", "turn", "rely", "swallow", "inject", "put", "start"}
_OF_USE = frozenset({"used-for", "works-for", "given-by", "in-animals"})
_HELPING = _OF_USE | {"relieves", "causes", "reverses"}
# What a drug is, whoever takes it.
_WHOEVER = frozenset({"is-a", "acts-on", "contains", "ingredient-of", "same-as", "scheduled-as"})


def is_held(one: Judgement) -> bool:
    """Return whether a judgement holds that it is so, whether it was claimed or denied."""
    return one.verdict == ("false" if one.claim.negated else "true")


def is_of_giving(mentioned: Sequence[Item]) -> bool:
    """Return whether it is told that a drug is given or used, and not only what those who are named call it."""
    return any(item.lemma in _GIVING or item.key in ("used", "given", "prescribed") for item in mentioned)


def not_among_them(kb: KnowledgeBase, mentioned: Sequence[Item], judgements: Sequence[Judgement]) -> str:
    """Return "dentists" where they do not treat what it is said that they give a drug for."""
    uses = [one for one in judgements if is_held(one) and one.claim.predicate in ("used-for", "works-for")]
    uses += [one for one in judgements if is_held(one) and one.claim.detail == "wanted"]
    if not uses or any(item.tag == "species" for item in mentioned):
        return ""  # of animals it has been asked already
    for who, areas in _specialists(mentioned):
        if not all(is_given_among(kb, one, areas, giving=False) for one in uses):
            return who
    return ""


def _specialists(mentioned: Sequence[Item]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield those named who treat people in some areas of medicine only, with the areas."""
    areas_of = _areas_of()
    words = [word for item in mentioned for word in item.words or [item.key]]
    at = 0
    while at < len(words):
        count = longest_phrase(words, at, areas_of, _MOST)
        if count:
            name = " ".join(words[at : at + count])
            yield name, areas_of[name]
        at += count or 1


@cache
def _areas_of() -> dict[str, tuple[str, ...]]:
    """Return the areas of medicine of those who have any."""
    from ketafacts.language.lexicon.folk import GIVERS, ONE_GIVER, SETTINGS

    return {name: areas for table in (SETTINGS, ONE_GIVER, GIVERS) for name, areas in table.items() if areas}


_MOST = 5  # words of a name


def is_given_among(kb: KnowledgeBase, one: Judgement, areas: Sequence[str], *, giving: bool) -> bool:
    """Return whether those who treat people in some areas of medicine would give what is said to be given.

    With ``giving`` it is told that they use it, whatever is claimed.
    """
    from ketafacts.language.lexicon import folk

    claim = one.claim
    if folk.OF_ANIMALS in areas:
        return claim.predicate in ("acts-on", "in-animals") or (claim.predicate == "is-a" and not giving)
    if not is_held(one):
        return claim.predicate in ("used-for", "is-a", "works-for")
    if folk.URGENT in areas and is_swallowed(claim):
        return False
    if folk.OF_CHILDREN in areas and claim.predicate not in _WHOEVER:
        return told_of_children(kb, one)
    if folk.OF_THE_OLD in areas and claim.predicate not in _WHOEVER:
        return told_of_the_old(kb, one)
    if claim.predicate not in _HELPING and not giving:
        return True
    subject = kb.subject(claim.subject)
    if subject is not None and areas in ((folk.OF_WOMEN,), (folk.OF_MEN,)):
        return is_told_of_the_sex(kb, subject, one, f"in {areas[0]}")
    if claim.predicate in _HELPING:
        area = area_of(kb, claim.object)
        if not area:
            return claim.predicate not in ("used-for", "works-for") or areas == folk.OF_THE_DYING
        return _is_theirs(area, areas)
    return subject is not None and any(_is_theirs(area_of(kb, fact.object), areas) for fact in uses(kb, subject))


def _is_theirs(area: str, areas: Sequence[str]) -> bool:
    from ketafacts.language.lexicon import folk

    if folk.SURGICAL in areas:
        return area not in NOT_SURGICAL
    if folk.URGENT in areas:
        return area not in NOT_URGENT
    return area in areas


def of_some_people(mentioned: Sequence[Item], judgements: Sequence[Judgement]) -> bool:
    """Return whether it is told of "many doctors" that they do not give X, or of "most": others may, or do not."""
    held = [one.claim for one in judgements if is_held(one)]
    if not any(claim.predicate in _OF_USE or claim.detail == "wanted" for claim in held):
        return False
    for place, item in enumerate(mentioned):
        if item.tag != "quant" or item.value not in ("some", "most", "few"):
            continue
        from ketafacts.language.lexicon.folk import GIVERS, KNOWERS, TAKERS

        near = mentioned[place + 1 : place + 4]
        if not any(one.key in GIVERS or one.key in KNOWERS or one.key in TAKERS for one in near):
            continue
        if not any(one.lemma in _GIVING for one in mentioned[place + 2 : place + 9]):
            continue
        if item.value != "some" or any(one.tag == "neg" for one in mentioned[place + 2 : place + 6]):
            return True
    return False
