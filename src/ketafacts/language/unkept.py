"""Sentences that say what none of their claims keeps: a second place or year, what may be one day, how rarely."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from ketafacts.language.claims import LAWFUL, Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS
from ketafacts.language.lexicon.weighty import SELLING
from ketafacts.language.mentions import Item

_A_YEAR = re.compile(r"(1[5-9]|20)[0-9]{2}s?")
# What differs from country to country.
_OF_A_PLACE = LAWFUL | {"used-for", "medical-use", "happened", "first-of"}
# What is so from one day to another, so that it may yet come.
_OF_A_TIME = frozenset({"happened", "approved", "scheduled-as", "moved", "controlled", "first-of"})
_FUTURE = frozenset({"will", "would"})
_NOT_YET = _FUTURE | {"may", "might", "could"}
_ADDING = ("neg", "often", "filler", "det", "neutral")
# What law says of a drug, in whatever form it comes.
_BY_LAW = frozenset({"controlled", "uncontrolled", "scheduled-as", "illegal", "moved"})
# What a drug is by law.
_STANDINGS = frozenset({"schedule", "approved", "licensed", "controlled", "scheduled", "legal", "illegal", "banned"})
_STANDINGS |= {"moved", "reclassified", "rescheduled", "available", "sold"}

# What one drug does to another, and never to itself.
_OF_TWO = frozenset(
    {"reverses", "reversed-by", "effect-of", "interacts", "interacts-or-acts", "contains", "ingredient-of"}
)
# What an antidote undoes for a while.
_COMES_BACK = frozenset({"respiratory-depression", "sedation", "coma", "overdose", "euphoria"})


def refuse_unkept(items: Sequence[Item], vocabulary: AbstractSet[str], claims: Sequence[Claim]) -> None:
    """Raise ``NotUnderstoodError`` where a sentence says what none of the claims that were read from it keeps."""
    _check_places(items, claims)
    _check_years(items, claims)
    _check_supply(items, vocabulary, claims)
    _check_bans(items, claims)
    _check_future(items, vocabulary, claims)
    _check_rarity(items, claims)
    _check_owned(items, claims)
    _check_all_effects(items, vocabulary, claims)
    _check_undone(items, claims)
    _check_recurring(items, vocabulary, claims)
    _check_itself(vocabulary, claims)


def _check_places(items: Sequence[Item], claims: Sequence[Claim]) -> None:
    """Refuse "US law lists X in Schedule I in Canada", and "In Canada X was approved", kept as of the US."""
    named = {item.value for item in items if item.tag == "place" and item.value}
    placed = [claim for claim in claims if claim.predicate in _OF_A_PLACE]
    if placed and (len(named) > 1 or any(claim.place for claim in placed)):
        kept = {place for claim in claims for place in (claim.place, claim.object, claim.other)}
        if lost := named - kept:
            raise NotUnderstoodError(f"two places, {min(lost)} among them")


def _check_years(items: Sequence[Item], claims: Sequence[Claim]) -> None:
    """Refuse "In 1850 X was approved in 2019", of which the claims keep one year only."""
    named = [item.key for item in items if _A_YEAR.fullmatch(item.key)]
    if len(named) > 1:
        kept = str(claims)
        if lost := [year for year in named if year not in kept]:
            raise NotUnderstoodError(f"two dates, {lost[0]} among them")


def _check_supply(items: Sequence[Item], vocabulary: AbstractSet[str], claims: Sequence[Claim]) -> None:
    """Refuse "illegal in the US without a prescription": it tells when it is, and not that it is and is so sold.

    So it is with "a controlled substance as a patch", and with whatever is not told to be sold.
    """
    told = {claim.predicate for claim in claims}
    kept = " ".join(one for claim in claims for one in claim.qualifiers)
    dated = any(claim.predicate == "happened" and (claim.year or claim.object) for claim in claims)
    if dated and ("counter" in kept or "prescription" in kept):
        # "Was made available over the counter in 2023", and introduced long before.
        raise NotUnderstoodError("since when it is so sold")
    if len(told) == 1 or any(item.key == "and" for item in items):
        return
    if "supplied-as" in told and not {"without", "over"}.isdisjoint(vocabulary):
        if "illegal" in told or vocabulary.isdisjoint(SELLING):
            raise NotUnderstoodError("how it is sold")
    elif "given-by" in told and told & _BY_LAW and any(claim.detail == "form" for claim in claims):
        raise NotUnderstoodError("in which form")


def _check_bans(items: Sequence[Item], claims: Sequence[Claim]) -> None:
    """Refuse "prohibited for kidney disease" and "controlled by measuring it": no law is told of.

    Of "heroin is illegal for people over 18" and the like it says for whom, and not that it is.
    """
    told = [claim for claim in claims if claim.predicate in ("illegal", "controlled")]
    if not told:
        return
    if any(claim.predicate == "used-for" for claim in claims) and not any(item.tag == "and" for item in items):
        raise NotUnderstoodError("for whom it is forbidden")
    if any("pregnancy" in claim.qualifiers for claim in told):
        raise NotUnderstoodError("when it is forbidden")
    for item, following in pairwise(items):
        if item.key == "controlled" and following.key in ("by", "with", "through", "via"):
            raise NotUnderstoodError("by what it is controlled")


def _check_future(items: Sequence[Item], vocabulary: AbstractSet[str], claims: Sequence[Claim]) -> None:
    """Refuse "X will be approved", "X would be an opioid" and "X may become legal": no fact tells of what may be.

    So it is with "may be banned in 2030" and "will be approved to treat depression", of what happens or is allowed.
    "Naloxone will reverse it" says what it does.
    """
    if vocabulary.isdisjoint(_NOT_YET):
        return
    dated = any(claim.predicate in _OF_A_TIME or claim.detail == "approved" for claim in claims)
    for at, item in enumerate(items):
        verb = _next_telling(items, at + 1) if item.key in _NOT_YET else -1
        if verb >= 0 and _may_yet_be(items, at, verb, dated=dated):
            raise NotUnderstoodError(f"{item.key} {items[verb].key}")


def _may_yet_be(items: Sequence[Item], at: int, verb: int, *, dated: bool) -> bool:
    """Return whether the modal verb at ``at`` tells, with the verb at ``verb``, of what may be so one day."""
    lemma = items[verb].lemma
    if (lemma == "be" and dated) or items[verb].key.startswith("become "):
        return True  # "may become addictive", too, is of what it is not yet
    if lemma != "become" and not (lemma == "be" and items[at].key in _FUTURE):
        return False
    # "May become a partial agonist". "It would be a mistake to call X an opioid" is of another kind.
    article = verb + 1 < len(items) and items[verb + 1].tag == "det"
    if article and at > 0 and items[at - 1].ids(*SUBJECTS):
        return True
    told = _next_telling(items, verb + 1)
    if told < 0:
        return False
    item = items[told]
    return bool(item.ids(*SUBJECTS)) or not _STANDINGS.isdisjoint(item.words or [item.key])


def _next_telling(items: Sequence[Item], at: int) -> int:
    """Return the place of the next item that is no adverb, article or denial; -1 when there is none."""
    return next((one for one in range(at, len(items)) if items[one].tag not in _ADDING), -1)


def _check_rarity(items: Sequence[Item], claims: Sequence[Claim]) -> None:
    """Refuse "X acts rarely in 30 seconds", of which no claim keeps how rarely."""
    rare = next((item.key for item in items if item.tag == "often" and item.value == "seldom"), "")
    if rare and not any(claim.often == "seldom" for claim in claims):
        raise NotUnderstoodError(rare)


def _check_owned(items: Sequence[Item], claims: Sequence[Claim]) -> None:
    """Refuse "naloxone is its antidote", of which "is an antidote" keeps nothing of whose it is."""
    kinds = {claim.object for claim in claims if claim.predicate == "is-a"}
    for item, following in pairwise(items):
        if item.key in ("its", "their") and any(one.id in kinds for one in following.ids("class")):
            raise NotUnderstoodError(f"{item.key} {following.key}")
        if "antidote" in kinds and item.ids("drug") and any(one.id == "antidote" for one in following.ids("class")):
            raise NotUnderstoodError(f"{item.key} {following.key}")  # "a heparin antidote" is no heparin


def _check_all_effects(items: Sequence[Item], vocabulary: AbstractSet[str], claims: Sequence[Claim]) -> None:
    """Refuse "X reverses all effects of Y": of what X reverses, no claim keeps how much."""
    if not vocabulary.isdisjoint(("effect", "effects")) and any(one.predicate == "reverses" for one in claims):
        for at, item in enumerate(items):
            near = [one.key for one in items[at + 1 : at + 3]]
            if item.key in ("all", "every", "each") and not {"effect", "effects"}.isdisjoint(near):
                raise NotUnderstoodError(f"{item.key} effects")


def _check_recurring(items: Sequence[Item], vocabulary: AbstractSet[str], claims: Sequence[Claim]) -> None:
    """Refuse "breathing can slow again after naloxone": what that had undone comes back, and not by it."""
    brought = any(one.predicate == "causes" and one.object in _COMES_BACK for one in claims)
    if brought and "again" in vocabulary and any(item.key == "after" for item in items):
        raise NotUnderstoodError("again")


def _check_undone(items: Sequence[Item], claims: Sequence[Claim]) -> None:
    """Refuse "X reverses pain relief": that it relieves pain is another thing than that it undoes the relief."""
    undone = {claim.object for claim in claims if claim.predicate == "reverses"}
    for item in items if undone else ():
        if item.ids("effect") and any(one.id in undone for one in item.ids("condition")):
            raise NotUnderstoodError(f"reverses {item.key}")


def _check_itself(vocabulary: AbstractSet[str], claims: Sequence[Claim]) -> None:
    """Refuse "X, sold as Y, reverses it", kept as of X, which would be "itself"."""
    same = any(claim.predicate in _OF_TWO and claim.subject == claim.object for claim in claims)
    if same and not vocabulary.isdisjoint(("it", "them")):
        raise NotUnderstoodError("it")
