"""Words that turn a sentence round or narrow it, and that no claim read from it has kept.

Many readers pass over words that say nothing for them. A few words never say nothing: what was read without them is
another sentence, however true.
"""

from collections.abc import Sequence
from itertools import pairwise

from ketafacts.language import lexicon
from ketafacts.language.claims import LAWFUL, Claim
from ketafacts.language.lexicon import sites, weighty
from ketafacts.language.mentions import Item
from ketafacts.language.nouns import AS_FORM

# The predicates that themselves say what must not be done, or is told in words that may deny.
_TOLD_IN_DENIALS = frozenset({"misconception", "noted", "contraindicated-in", "stopped-safely", "safe-with"})
_TOLD_IN_DENIALS |= {"dangerous-with", "uncontrolled", "supplied-as", "missed-by", "illegal"}
# To be in one of these is to be denied something: "does not cross the blood-brain barrier", "is harmless".
_NEGATIVE = frozenset({"kept-out-of-brain", "unsafe"})
# What happens in some who take a drug, or now and then.
_DIFFERS = frozenset({"level", "interaction-causes", "lasts", "compared", "causes", "relieves", "withdrawal-causes"})
_DIFFERS |= {"withdrawal-time", "detectable", "overdose-causes", "effect-of", "works-for", "reverses"}
# What goes on for years, or belongs to where people are treated.
_GOES_ON = frozenset({"used-for", "given-by", "in-animals", "is-a", "monitored-for", "noted", "misconception"})
# What two medicines do to each other, and the ways to give one by which hardly any of it reaches the other.
_OF_PAIRS = frozenset({"level", "uptake", "interacts-or-acts", "interaction-causes", "safe-with", "dangerous-with"})
_LOCAL = frozenset({"topical", "ophthalmic", "otic"})
# What two drugs do together, of which it is not recorded where in the body.
_BETWEEN_TWO = frozenset({"level", "interaction-causes", "dangerous-with"})
# Where what is given mostly stays.
_ON_THE_SPOT = _LOCAL | {"on the skin", "vaginal", "rectal", "intranasal", "inhaled"}
# What is told of an overdose of one drug alone.
_REVERSING = frozenset({"reverses", "reversed-by"})
# How a share of patients begins: more than, less than, about.
_SHARES = (">", "<", "~")


def lost(items: Sequence[Item], claims: Sequence[Claim], *, asked: bool = False) -> str:
    """Return a word of the sentence that denies or narrows, where no claim does; "" where none was lost.

    With ``asked`` it is a question, in which a denial ("isn't it …") denies nothing.
    """
    readers = (
        *(() if asked else (lost_denial,)),
        _lost_as_if,
        _lost_only,
        _lost_merely,
        _lost_always,
        _lost_never,
        _lost_many,
        _lost_few,
        _lost_not_all,
        _lost_all,
        _lost_setting,
        _lost_route,
        _lost_site,
        _lost_brand,
        _lost_brand_turned,
        _lost_side,
        _lost_riskless,
        _lost_street,
        _lost_again,
        _lost_prescription,
    )
    return next((word for reader in readers if (word := reader(items, claims))), "")


def lost_form(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return a cream or eye drops of which no claim on a pair is made: "X is safe with ketoconazole cream"."""
    locally = {item.value: item.key for item in items if item.tag == "route" and item.value in _LOCAL}
    said = (claim for claim in claims if claim.predicate in _OF_PAIRS)
    return min(locally.values()) if locally and any(_form_of(claim) not in locally for claim in said) else ""


def _form_of(claim: Claim) -> str:
    told = (one.removeprefix(AS_FORM) for one in claim.qualifiers if one.startswith(AS_FORM))
    return claim.form or next(told, "")


def _lost_as_if(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "as if", with which a sentence begins that means the opposite of what it says."""
    del claims
    said = " ".join(item.key for item in items[:2])
    return said if said in weighty.MEANT_OTHERWISE else ""


def lost_denial(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return the one denial of a sentence, where no claim denies; "" where there is none, or it denies nothing."""
    found = [
        item.key
        for item, following in zip(items, [*items[1:], None], strict=True)
        if is_denial(item) and not (following and passes(item, following))
    ]
    if len(found) == 1 and _denies_doing(items):
        return found[0]
    if len(found) != 1 or any(denies(claim) and not _is_shorter(items, claim) for claim in claims):
        return ""
    dated = all(claim.year or (claim.predicate == "happened" and claim.object) for claim in claims)
    if dated and any(item.key in weighty.TURNING for item in items):
        return ""  # "was not controlled until 1999": so from that year on
    twice = any(not weighty.DENYING_TOO.isdisjoint((item.key, item.lemma, *item.words)) for item in items)
    return "" if twice or any(word.startswith("non") for item in items for word in item.words) else found[0]


def is_denial(item: Item) -> bool:
    """Return whether a word denies, as far as it does not stand for something else: see ``passes``."""
    return item.tag == "neg" or item.key in weighty.DENYING


def passes(item: Item, following: Item) -> bool:
    """Return whether a denial denies nothing of what is claimed: "not only", "No, it is …", "no. 3"."""
    if following.key == "than":
        return True  # "lasts no longer than an hour"
    if item.key != "no" and following.key in weighty.NOT_DENIED_BY_NO:
        return False  # "is no longer a Y", but "is not longer acting"
    return (
        following.key in weighty.NOT_DENIED or "," in following.gap or following.key.isdecimal() or bool(item.readings)
    )


def denies(claim: Claim) -> bool:
    """Return whether a claim keeps a denial, or is of a kind that is told in words that deny."""
    told = claim.predicate in _TOLD_IN_DENIALS or claim.quantifier in ("none", "few", "not all")
    return (
        claim.negated
        or told
        or claim.object in _NEGATIVE
        or "no longer" in claim.qualifiers
        or (claim.predicate in ("compared", "outlasts") and claim.direction < 1)
        or (claim.predicate in ("uptake", "level", "effect-of") and claim.direction < 0)  # "is not absorbed as well"
        or "partial" in (claim.object, claim.detail)  # "does not activate it fully"
    )


def _denies_doing(items: Sequence[Item]) -> bool:
    """Return whether it is told of not doing something, "not taking X with Y can …", or denied that it can be."""
    first, second = items[0], items[1]
    if first.key in ("not", "never", "no"):
        return (second.words or [second.key])[0].endswith("ing")
    return first.key == "it" and any(
        one.tag == "neg" and be.key == "be" and that.key == "that"
        for one, be, that in zip(items, items[1:], items[2:], strict=False)
    )


def _is_shorter(items: Sequence[Item], claim: Claim) -> bool:
    """Return whether "shorter" says of itself what a claim of two says, and no denial: "is not shorter acting than"."""
    turned = claim.predicate in ("compared", "outlasts") and claim.direction < 0 and not claim.negated
    return turned and any(not weighty.LESS.isdisjoint((item.key, item.lemma, *item.words)) for item in items)


def _lost_never(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "never" of what hardly enters the brain: enough of it does, as after an overdose of loperamide."""
    never = any(item.key == "never" for item in items)
    return "never" if never and any(claim.predicate == "enters-brain" for claim in claims) else ""


def _lost_only(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    for at, item in enumerate(items):
        if item.key not in weighty.SOLE:
            continue
        before, after = items[at - 1].key if at else "", items[at + 1] if at + 1 < len(items) else None
        if before == "the" and (after is None or after.key not in weighty.NARROWED) and not _is_denied_or_sole(claims):
            return item.key  # "is the only nasal spray", and not "only a nasal spray"
        passed = before in ("not", "no") or (after and (after.key in weighty.NARROWED or after.key[:1].isdecimal()))
        passed = passed or (at > 0 and any(claim.object == "prescription only" for claim in claims))
        # Who "has only taken diazepam", or "takes only diazepam", took it: what undoes it, or does not, is the same.
        taken = before in weighty.TAKING_ONLY or (after is not None and after.lemma in weighty.TAKING)
        passed = passed or (taken and all(map(_reverses, claims)))
        if not passed and not any(_narrows(claim) for claim in claims) and not _of_a_group(claims):
            return item.key
    return ""


def _lost_merely(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "just" of "is X just an opioid", where what is claimed is only that it is one."""
    plain = all(claim.predicate == "is-a" and not (claim.negated or claim.degree) for claim in claims)
    if not plain or any(claim.detail for claim in claims):
        return ""
    for item, following in pairwise(items):
        if item.key in weighty.MERELY and following.key in ("a", "an"):
            return item.key
    return ""


def _lost_always(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "always" of what differs from one taker and time to another, or "in a minority", which no claim keeps."""
    if any(claim.often for claim in claims):
        return ""
    differs = any(one.predicate in _DIFFERS for one in claims) and not any(claim.negated for claim in claims)
    return next(
        (
            item.key
            for item in items
            if item.tag == "often" and (item.value[:1] in _SHARES or (differs and item.value == "always"))
        ),
        "",
    )


def _lost_riskless(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "without" of "can take it without risk", which says more than that they may take it."""
    if not any(claim.predicate == "contraindicated-in" and claim.negated for claim in claims):
        return ""
    return next(
        (item.key for item, after in pairwise(items) if item.key == "without" and after.key in weighty.RISKS), ""
    )


def _is_denied_or_sole(claims: Sequence[Claim]) -> bool:
    return all(claim.negated or claim.quantifier.startswith(("only", "part")) for claim in claims)


def _reverses(claim: Claim) -> bool:
    return claim.predicate in _REVERSING


def _narrows(claim: Claim) -> bool:
    kept = claim.quantifier.startswith(("only", "part")) or claim.detail.startswith(("only", "exact"))
    return kept or claim.degree in ("merely", "purely", "weakly") or claim.predicate in ("misconception", "noted")


def _lost_few(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "few" of "few people on X need blood tests", which no claim keeps."""
    if any(claim.quantifier or claim.often or claim.negated for claim in claims):
        return ""
    return next((item.key for item in items if item.tag == "quant" and item.value == "few"), "")


def _lost_not_all(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "not every" of "not every patient on X needs blood tests", which no claim keeps."""
    if any(claim.quantifier or claim.often or claim.negated for claim in claims):
        return ""
    return next((item.key for item in items if item.tag == "quant" and item.value == "not all"), "")


def _lost_all(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "all" of "gives all people a headache", which no claim keeps."""
    if any(claim.quantifier or claim.often or claim.negated for claim in claims):
        return ""
    if _DIFFERS.isdisjoint([claim.predicate for claim in claims]):
        return ""
    pairs = pairwise(items)
    return next((one.key for one, of in pairs if one.tag == "quant" and one.value == "all" and of.key in _WHOM), "")


_WHOM = frozenset({"people", "patients", "users", "adults", "takers", "humans", "those", "men", "women", "children"})


def _lost_many(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "many" of "many opioids are not C", which one that is not does not bear out."""
    if any(claim.negated and claim.quantifier == "some" for claim in claims):
        return next((item.key for item in items if item.key in weighty.MANY), "")
    return ""


def _lost_setting(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "worldwide" of what differs between countries, "for years" of what happens at once, "in theory"."""
    predicates = {claim.predicate for claim in claims}
    kept = any("told as: worldwide" in claim.qualifiers for claim in claims)
    for item in items:
        if kept and item.key in weighty.WORLDWIDE:
            continue
        approval = predicates & {"happened", "first-of"} or any(_is_approval(claim) for claim in claims)
        if item.key in weighty.WORLDWIDE and (approval or not predicates.isdisjoint(LAWFUL)):
            return item.key
        goes_on = predicates <= _GOES_ON or any(one.lemma == "have" for one in items)
        if item.key in weighty.LONG and not (goes_on or all("heavy use" in claim.qualifiers for claim in claims)):
            return item.key
        if item.key in weighty.AT_WORK and not predicates <= _GOES_ON:
            return item.key
        if item.key in weighty.NOT_APPROVING and any(_is_approval(claim) for claim in claims):
            return item.key
        if item.key in weighty.UNREAL or (item.key in weighty.INTENDED and "causes" in predicates):
            return item.key
        if item.tag == "alone" and any(one.key in weighty.NAMED for one in items):
            return item.key  # "is sold under the name B alone"
    return ""


def _is_approval(claim: Claim) -> bool:
    return claim.predicate == "approved" or claim.detail.startswith("approved")


def _lost_route(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return a route beside the one of which a time or a share is claimed: "oral X … when snorted".

    Of drugs that are compared no route is kept: "stronger than morphine as a patch".
    """
    named = {item.value: item.key for item in items if item.tag == "route"}
    if named and all(claim.predicate == "compared" and not (claim.form or claim.qualifiers) for claim in claims):
        return min(named.values())
    if len(named) < 2 or not all(claim.predicate in ("lasts", "absorbed") for claim in claims):
        return ""
    kept = {value for claim in claims for value in (claim.place, claim.form)}
    kept |= {"injection"} if kept.intersection(lexicon.INJECTIONS) else set()
    return next((key for route, key in sorted(named.items()) if route not in kept), "")


def _lost_site(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "in the gut" or "cream" of what one drug does to the level of another: no rule judges by where it does."""
    if not all(claim.predicate in _BETWEEN_TWO for claim in claims):
        return ""
    outside = (item.tag == "route" and item.value in _ON_THE_SPOT for item in items)
    return next((item.key for item, out in zip(items, outside, strict=True) if out or item.key in sites.SITES), "")


def _lost_brand(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "brand" where no name in the sentence is one: "caffeine is sold under the brand name caffeine"."""
    if not all(claim.predicate == "same-as" for claim in claims):
        return ""
    brands = any(one.is_brand for item in items for one in item.ids("drug"))
    return "" if brands else next((item.key for item in items if "brand" in (item.key, *item.words)), "")


def _lost_brand_turned(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "brand" of "alprazolam is a brand of Xanax", "sold" of "Xanax, sold as alprazolam": it is turned round."""
    del claims
    named = [(at, item.ids("drug")) for at, item in enumerate(items) if item.ids("drug")]
    for (at, one), (end, other) in pairwise(named):
        if {reading.id for reading in one}.isdisjoint([reading.id for reading in other]):
            continue
        words = [word for item in items[at + 1 : end] for word in item.words or [item.key]]
        brands = [any(reading.is_brand for reading in readings) for readings in (one, other)]
        if brands == [False, True] and " ".join(words[-2:]) in weighty.OF_BRAND and not weighty.BRAND.isdisjoint(words):
            return "brand"
        if (
            brands == [True, False]
            and "generic" not in words
            and words[-1:] in (["as"], ["name"])
            and not weighty.SOLD.isdisjoint(words)
        ):
            return "sold"
    return ""


def _lost_side(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "side effect" of "X is a side effect of a cough", which is told the wrong way round."""
    if not all(claim.predicate == "causes" for claim in claims) or items[1].lemma != "be":
        return ""
    words = [item.key for item in items if item.tag != "det"]
    side = next((at for at, said in enumerate(pairwise(words)) if said in (("effect", "of"), ("effects", "of"))), 0)
    after = [item for item in items if item.tag != "det"][side + 2 :]
    named = any(item.ids("drug", "class") for item in after)
    return "effect" if side and items[0].ids("drug", "class") and after and not named else ""


def _lost_street(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "street" of "On the street, X is approved": there no law and no doctor says what it is or is for."""
    begins = len(items) > 3 and items[0].key == "on" and items[2].key in ("street", "streets")
    return items[2].key if begins and any(one.predicate in LAWFUL | {"used-for"} for one in claims) else ""


def _lost_again(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "again" of "X is approved again": that it was not for a time is told by no claim."""
    if not any(one.predicate in LAWFUL | {"used-for", "happened"} for one in claims):
        return ""
    return next((item.key for item in items[2:] if item.key in ("again", "once again", "once more")), "")


def _lost_prescription(items: Sequence[Item], claims: Sequence[Claim]) -> str:
    """Return "prescription" of "prescription B is sold over the counter", where B may be had both ways."""
    if not any(one.predicate == "supplied-as" and one.object != "prescription only" for one in claims):
        return ""
    return next((one.key for one, drug in pairwise(items) if one.key == "prescription" and drug.ids("drug")), "")


def _of_a_group(claims: Sequence[Claim]) -> bool:
    """Return whether of several subjects one is said to be so, and the others not to be: "but only B is"."""
    said = {(claim.predicate, claim.object, claim.negated) for claim in claims}
    return any((predicate, target, not negated) in said for predicate, target, negated in said)
