"""The verdict on a sentence with its people and places put plainly, if facts bear out what the plainer words pass over.

"Surgeons give X for C" is judged as of doctors, and holds where C may be treated at an operation; "in France, X is C"
as of nowhere, if what X is does not differ from country to country.
"""

from collections.abc import Callable, Sequence

from ketafacts.answers.judged import Judged
from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.weights.givers import is_given_among, is_held, is_of_giving
from ketafacts.answers.weights.medicines import is_abroad
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.states import country_of
from ketafacts.language.discourse import without_framing
from ketafacts.language.mentions import Item
from ketafacts.language.plainfolk import SEVERAL, plain_folk
from ketafacts.language.text import Word

# What a drug is and does wherever it is taken.
_ANYWHERE = frozenset({"is-a", "acts-on", "causes", "relieves", "overdose-causes", "withdrawal-causes", "lasts"})
_ANYWHERE |= {"reverses", "reversed-by", "interaction-causes", "dangerous-with", "level", "uptake", "acts-as"}
_ANYWHERE |= {"works-on", "works-for", "cleared-by", "activated-by", "prodrug", "made-by-enzyme", "acts-long"}
_ANYWHERE |= {"acts-soon", "absorbed", "changes", "related-to", "enters-brain", "interacts-or-acts", "same-target"}
# That it is given there, and not only what it is.
_IN_USE = frozenset({"wanted", "used-as", "approved-as"})
# Kinds that law makes, and not chemistry.
_BY_LAW = ("narcotic", "controlled", "prescription", "designer", "legal", "over-the-counter", "medicine")


def in_plain_folk(
    kb: KnowledgeBase, found: list[Word], mentioned: Sequence[Item], judged_so: Callable[[list[Word]], Judged]
) -> Judged | None:
    """Return the verdict on the words with people and places put plainly; nothing where they have none, or it fails."""
    if len(found) > 1 and found[1].key == "of" and found[0].key in _PARTLY:
        return None  # "some of the X you take": which part it is of is lost with the words behind it
    put, narrowed = plain_folk(found, mentioned)
    if put is found or len(put) < 3:
        return None
    judged = judged_so(without_framing(put))
    if judged.verdict not in ("true", "false") or not judged.claims:
        return (
            judged
            if judged.verdict in ("contested", "misleading") and not (narrowed.areas or narrowed.places)
            else None
        )
    if any(judged_so(besides).verdict != "true" for besides in narrowed.besides):
        return None
    if narrowed.whom and judged.verdict == "true" and not all(map(_is_so_in_anybody, judged.claims)):
        return None
    denied = [one.claim.predicate for one in judged.claims if one.claim.negated]
    if narrowed.areas and judged.verdict == "false" and "used-for" in denied:
        return None  # "is not licensed for it in toddlers" may be so where it is licensed for it
    giving = is_of_giving(mentioned)
    among = all(is_given_among(kb, one, some, giving=giving) for one in judged.claims for some in narrowed.areas)
    return (
        judged if among and all(_so_in(kb, one, place) for one in judged.claims for place in narrowed.places) else None
    )


_PARTLY = frozenset({"some", "part", "most", "much", "half", "none", "all"})


def _is_so_in_anybody(one: Judgement) -> bool:
    """Return whether an effect is recorded of all who take a drug, and not of some, or together with something."""
    return one.claim.predicate == "causes" and all(_GRADED.issuperset(fact.details) for fact in one.facts)


_GRADED = frozenset({"as", "boxed", "degree", "frequency", "rate", "severity"})


def _so_in(kb: KnowledgeBase, one: Judgement, place: str) -> bool:
    """Return whether a claim is judged in a place as it was without it."""
    claim = one.claim
    if (
        claim.predicate in _ANYWHERE
        and claim.detail not in _IN_USE
        and not any(word in claim.object for word in _BY_LAW)
    ):
        return True
    if not is_held(one) and claim.predicate == "used-for" and claim.detail in ("", "used") and one.facts:
        return True  # what is used for it nowhere
    if place == SEVERAL and is_held(one) and claim.detail in ("", "used", "wanted") and not claim.place:
        subject = kb.subject(claim.subject)
        return subject is not None and claim.predicate == "used-for" and is_abroad(kb, subject, one, "")
    if not place or claim.place:
        return False
    place = country_of(place) if claim.predicate == "used-for" else place
    return judge(kb, claim._replace(place=place)).verdict == one.verdict
