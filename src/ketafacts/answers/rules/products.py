"""What is recorded of a substance, said of one product: a patch is not swallowed because a tablet is."""

from collections.abc import Sequence
from itertools import pairwise

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.besides import in_it_too
from ketafacts.answers.rules.finding import Finding, cited
from ketafacts.answers.rules.labels import LABELLED, on_label
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold, squash
from ketafacts.language import lexicon
from ketafacts.language.claims import FOUND, INSIDE, PASSED_OFF, PLAINLY, SOLD_AS, Claim
from ketafacts.language.mentions import Item
from ketafacts.language.nouns import AS_FORM, form_in, form_of

# Dates and times belong to a product even when they would deny the claim.
_WHOLLY = frozenset({"happened", "lasts"})
_OF_PRODUCTS = _WHOLLY | {
    "given-by",
    "used-for",
    "approved",
    "relieves",
    "works-for",
    "contraindicated-in",
    "cautioned-in",
    "in-animals",
}
# Of routes and times, a product is what its own label says. When it was approved, a label says of the substance.
_AS_ITS_EVIDENCE_SAYS = frozenset({"given-by", "lasts"})
_ONCE = frozenset({"synthesised", "discovered"})
# What is told of the time for which a drug is felt; a medicine may be recorded by how long it puts to sleep.
FELT = "as it is felt"
_FELT = frozenset({"trip", "trips", "high", "highs", "buzz", "rush", "k hole"})
_MAY_NAME_PRODUCTS = ("product", "what", "caveat", "onset", "duration", "half-life")
_NOT_ALWAYS = ("sometimes", "seldom")
_MAY = frozenset({"may", "might", "could"})
# A title may go on after the name: "Vivitrol: indications".
_POINTS = str.maketrans(":;", "  ")
_AS_USED = ("used-as", "approved-as")
_OF_OTHERS = "This is recorded of {} in other products, and not of this one."


def as_said(items: Sequence[Item], claims: list[Claim]) -> list[Claim]:
    """Return the claims, those marked that cannot be meant so, and those said plainly of what happens at times."""
    return [_as_said(items, one) for one in in_it_too(items, claims)]


def _as_said(items: Sequence[Item], claim: Claim) -> Claim:
    """Return the claim, marked where it cannot be meant so, and where it is said plainly of what happens at times."""
    match claim.predicate:
        case "contains" | "ingredient-of" if _is_turned(items, claim):
            return claim._replace(detail=INSIDE)
        case "same-as" if claim.detail in ("", "loose") and _is_brand(items, claim.object):
            return claim._replace(detail=SOLD_AS)
        case "same-as" if claim.detail in ("", "loose") and _is_passed_off(items):
            return claim._replace(detail=PASSED_OFF)
        case "lasts" if not claim.degree and any(item.key in _FELT for item in items):
            return claim._replace(degree=FELT)
        case "detected-by" if claim.negated and not claim.often and any(item.key in _MAY for item in items):
            return claim._replace(predicate="missed-by", negated=False)  # "strips may not detect it"
        case "interaction-causes" if claim.object == "death" and not claim.detail:
            said = {item.lemma or item.key for item in items}
            hedged = "risk" in said or any(item.tag in ("modal", "often") for item in items)
            return claim if hedged or said.isdisjoint(("cause", "kill")) else claim._replace(detail=PLAINLY)
    return claim


def _is_passed_off(items: Sequence[Item]) -> bool:
    """Return whether a drug is said to be sold as another, and not only called so: "fentanyl is sold as heroin"."""
    words = [word for item in items for word in (item.words or [item.key])]
    return any(pair in pairwise(words) for pair in (("sold", "as"), ("off", "as"), ("marketed", "as")))


def _is_brand(items: Sequence[Item], drug: str) -> bool:
    """Return whether a drug is named by brands alone."""
    named = [reading for item in items for reading in item.ids("drug") if reading.id == drug]
    return bool(named) and all(reading.is_brand for reading in named)


def _is_turned(items: Sequence[Item], claim: Claim) -> bool:
    """Return whether it is said the wrong way round: "opioids contain Percocet", "loperamide contains Imodium".

    "Some painkillers contain codeine" and "cough syrup may contain it" speak of products.
    """
    if claim.quantifier or claim.often or claim.detail not in ("", FOUND):
        return False
    if claim.predicate == "ingredient-of":
        named = [one for item in items for one in item.readings if one.id == claim.subject == claim.object]
        return len(named) == 2 and named[0].is_brand and not named[1].is_brand
    at = next((at for at, item in enumerate(items) if item.lemma == "contain"), 0)
    if not at or items[at - 1].lemma == "be" or any(item.tag == "modal" for item in items):
        return False
    whole = next((one for item in reversed(items[:at]) for one in item.readings if one.id == claim.subject), None)
    part = next((one for item in items[at:] for one in item.readings if one.id == claim.object), None)
    if whole is None or part is None:
        return False
    return whole.type == "class" or (whole.id == part.id and part.is_brand and not whole.is_brand)


def forms_named(items: Sequence[Item]) -> dict[str, str]:
    """Return the route that the form of each drug is for, by the drug; "" where it is named without one as well."""
    forms: dict[str, str] = {}
    for at, item in enumerate(items):
        drugs = item.ids("drug")
        form = form_at(items, at) if drugs else ""
        for reading in drugs:
            forms[reading.id] = form if forms.get(reading.id, form) == form else ""
    return forms


def form_at(items: Sequence[Item], at: int) -> str:
    """Return the route that the form is for by which a drug is named: "fentanyl patches", "transdermal fentanyl"."""
    item = items[at]
    form = form_of(items[at + 1]) if at + 1 < len(items) else ""
    if len(item.words) > 1:
        # "Fentanyl lozenges", "transdermal fentanyl" and "illicit fentanyl" are names of it.
        form = form or form_in(item.words) or lexicon.FORMS_BEFORE.get(item.words[0], "")
    return form


def of_product(kb: KnowledgeBase, claim: Claim, subject: Subject, finding: Finding) -> Finding:
    """Return the finding if it holds of the product named, too; else that this is not recorded."""
    concerns = claim.predicate in _OF_PRODUCTS or claim.detail in _AS_USED
    if claim.predicate == "happened" and finding.holds == NO and claim.qualifiers and not (claim.other or claim.object):
        return finding  # what the substance was not made for no product of it was
    if claim.predicate == "happened" and finding.holds != UNKNOWN and _ONCE.issuperset(claim.detail.split()):
        # Who made the substance made what is sold of it; but the maker of a product may be another.
        return finding if finding.holds == YES else _of_others(subject, finding)
    if finding.holds == YES and claim.detail == "withdrawn" and not _is_of_another(kb, subject, finding):
        return finding  # of what is taken from the market no product is left
    plain = not (
        claim.often in _NOT_ALWAYS
        or claim.quantifier
        or [one for one in claim.qualifiers if not one.startswith(AS_FORM)]
    )
    if claim.predicate == "given-by" and plain and (sole := sole_route(kb, subject, claim.brand)):
        routes = lexicon.ROUTES_MEANT.get(claim.object, (claim.object,))
        # "Some people inject Subutex", but what it is made for is another way.
        return Finding(YES if sole.object in routes else NO if claim.detail else UNKNOWN, (sole,))
    if concerns and finding.holds != UNKNOWN and subject.kind != "combination":
        finding = finding if _is_told_of(kb, claim, subject, finding) else _of_others(subject, finding)
    return on_label(kb, claim, finding)


def _of_others(subject: Subject, finding: Finding) -> Finding:
    return Finding(UNKNOWN, finding.facts, _OF_OTHERS.format(subject.name))


def _is_told_of(kb: KnowledgeBase, claim: Claim, subject: Subject, finding: Finding) -> bool:
    """Return whether what was found holds of the product that the claim names."""
    if any(names_product(fact, claim.brand) for fact in finding.facts):
        return True
    if finding.holds == YES and all(_not_as(fact, claim.brand) for fact in finding.facts):
        return False
    if claim.predicate in _AS_ITS_EVIDENCE_SAYS and any(_shown_of(kb, fact, claim.brand) for fact in finding.facts):
        return True
    if finding.holds == YES and not claim.year and any(_on_label(kb, fact, claim.brand) for fact in finding.facts):
        return True
    if finding.holds == NO and claim.predicate not in _WHOLLY and (not claim.year or _before_all(claim, finding)):
        return True
    if is_only_product(kb, subject) or _of_the_substance(kb, claim, subject, finding):
        return True
    return (
        finding.holds == YES and not _is_of_another(kb, subject, finding) and _holds_of_all(kb, claim, subject, finding)
    )


def _of_the_substance(kb: KnowledgeBase, claim: Claim, subject: Subject, finding: Finding) -> bool:
    """Return whether a time is that of the substance in whichever product: how long it stays, when it is felt.

    A depot or a patch stays for longer than what is swallowed, so it must be given in one way alone.
    """
    if claim.predicate != "lasts" or not finding.facts:
        return False
    if all(fact.predicate == "causes" for fact in finding.facts):
        return True
    routes = {fact.object for fact in kb.facts(subject.id, "given-by") if fact.holds == YES}
    by_form = any("release" in str(fact.details.get("half-life", "")) for fact in finding.facts)
    return claim.object == "half-life" and routes == {"oral"} and not by_form


def _is_of_another(kb: KnowledgeBase, subject: Subject, finding: Finding) -> bool:
    """Return whether all that was found names a brand: as Zyban bupropion is for smoking, as Wellbutrin it is not."""
    brands = [name.name for name in kb.names_of(subject) if name.kind == "brand"]
    return all(any(names_product(fact, brand) for brand in brands) for fact in finding.facts)


def sole_route(kb: KnowledgeBase, subject: Subject, brand: str) -> Fact | None:
    """Return the route in which alone the brand is given, where one is recorded as that."""
    wanted = squash(fold(brand))
    for fact in kb.facts(subject.id, "given-by"):
        if any(squash(fold(one)) == wanted for one in fact.details.get("sole-route-of", ())):
            return fact
    return None


def _before_all(claim: Claim, finding: Finding) -> bool:
    """Return whether the claimed year comes before every one recorded: no product is older than its substance."""
    years = {str(fact.details.get("year") or fact.details.get("since") or "") for fact in finding.facts} - {""}
    return bool(years) and claim.year.isdecimal() and all(year.isdecimal() and claim.year < year for year in years)


def names_product(fact: Fact, brand: str) -> bool:
    """Return whether a fact says that it is about the brand."""
    told = " ".join(str(fact.details.get(key, "")) for key in _MAY_NAME_PRODUCTS)
    told += fact.object if fact.predicate == LABELLED else ""
    return bool(told.strip()) and squash(fold(brand)) in squash(fold(told))


def of_brand(kb: KnowledgeBase, facts: Sequence[Fact], brand: str) -> list[Fact]:
    """Return the facts that are recorded of a brand: they name it, or its own label or row is their evidence."""
    return [
        fact
        for fact in facts
        if names_product(fact, brand)
        or (fact.predicate == "given-by" and _shown_of(kb, fact, brand))
        or _on_label(kb, fact, brand)
    ]


def _on_label(kb: KnowledgeBase, fact: Fact, brand: str) -> bool:
    """Return whether the brand's own label is among the evidence of a use."""
    if fact.predicate not in ("used-for", "contraindicated-in"):
        return False
    sources = (kb.source(item.source) for item in kb.evidence(fact))
    titles = [str(one.details.get("title", "")) for one in sources if one and one.details.get("kind") == "label"]
    return any(_is_titled(kb, fact, fold(title.translate(_POINTS)), fold(brand)) for title in titles)


def _is_titled(kb: KnowledgeBase, fact: Fact, title: str, brand: str) -> bool:
    """Return whether a label is the brand's: that of Depo-Provera, an injection, is not that of Provera, a tablet."""
    title = f" {title} "
    if f" {brand} " not in title:
        return False
    subject = kb.subject(fact.subject)
    for name in kb.names_of(subject) if subject else ():
        if name.kind == "brand" and (other := fold(name.name)).endswith(f" {brand}"):
            title = title.replace(f" {other} ", "  ")
    return f" {brand} " in title


def _not_as(fact: Fact, brand: str) -> bool:
    """Return whether a fact says that it is not about the brand: "used for enlarged prostate, not as Propecia"."""
    return any(squash(fold(one)) in squash(fold(brand)) for one in fact.details.get("not-as", ()))


def _shown_of(kb: KnowledgeBase, fact: Fact, brand: str) -> bool:
    """Return whether the evidence of a fact is about the brand: its own label, or a row that names it."""
    wanted = f" {fold(brand)} "
    return any(wanted in f" {text} " for text in cited(kb, fact))


def is_only_product(kb: KnowledgeBase, subject: Subject) -> bool:
    """Return whether one brand is all that is recorded of the substance's products."""
    brands = {squash(fold(name.name)) for name in kb.names_of(subject) if name.kind in ("brand", "veterinary")}
    return len(brands) == 1


def _holds_of_all(kb: KnowledgeBase, claim: Claim, subject: Subject, finding: Finding) -> bool:
    """Return whether the substance has one route, or one approved use, so that its products cannot differ in it.

    Of a use beside the approved one that is not so: doxepin has been used for depression, as Silenor it is for sleep.
    """
    if claim.predicate in _WHOLLY or claim.year:
        return False
    if claim.predicate == "contraindicated-in" and all("route" in fact.details for fact in finding.facts):
        return False  # Of what is inhaled alone: a spray for the nose is another product.
    routes = {fact.object for fact in kb.facts(subject.id, "given-by") if fact.holds == YES}
    if claim.predicate == "given-by":
        return len(routes) == 1
    uses = [fact for fact in kb.facts(subject.id, "used-for") if fact.details.get("status") == "approved"]
    # "Zyban" is named of another use, and of depression no product is.
    told_apart = any(names_product(fact, claim.brand) for fact in uses)
    approved = {fact.object for fact in uses}
    found = {fact.object for fact in finding.facts if fact.predicate == "used-for"}
    return (len(routes) == 1 and not told_apart) or (len(approved) == 1 and (not found or bool(found & approved)))
