"""What is recorded of a substance, said of one form of it: that an injection is approved says nothing of tablets."""

import re
from collections.abc import Sequence

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.absorption import is_told_unabsorbed
from ketafacts.answers.rules.finding import Finding, cited, status
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import MISUSED
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim
from ketafacts.language.nouns import AS_FORM

# Given in this way without a product that is made for it: in studies, or as a pharmacy prepares it.
OF_NO_PRODUCT = frozenset({"investigational", "not approved", "off-label", MISUSED})
_AS = {
    "investigational": "in studies",
    "not approved": "without approval",
    "off-label": "off-label",
    MISUSED: "in misuse",
}
# When something was done, and what law says of it, is so of each form by itself.
_OF_EACH_FORM = frozenset({"happened", "supplied-as"})
_AS_USED = ("approved-as", "used-as")
_WHERE_THE_FORM_EXISTS = frozenset({"causes", "relieves", "works-for", "used-for", "reverses"})
_OF_ANY_FORM_GIVEN = frozenset({"causes", "relieves", "reverses"})
_FOR_A_USE = frozenset({"used-for", "works-for", "relieves"})
_OF_SURGERY = frozenset({"general-anesthesia", "anesthesia", "procedural-sedation"})
# Tablets and films are both laid under the tongue, and the one may be years older than the other.
_OF_SEVERAL_MAKES = frozenset({"sublingual", "buccal"})
# What is put on the skin, into an eye or an ear hardly reaches the rest of the body, of which this is told.
_LOCAL = frozenset({"topical", "ophthalmic", "otic"})
_FOR_ONE_PLACE = frozenset({*_LOCAL, "inhaled", "vaginal"})
_OF_THE_WHOLE_BODY = frozenset(
    {
        *("monitored-for", "level", "uptake", "effect-of", "interacts-or-acts", "interaction-causes", "dangerous-with"),
        *("safe-with", "contraindicated-in", "cautioned-in", "boxed", "causes"),
    }
)
# What may be so of one form alone, where the fact itself names the form.
_OF_ITS_FORM = frozenset({"boxed", "contraindicated-in"})
INJECTED = ("injection", *lexicon.INJECTIONS)
# The words by which a source tells a form, by the route that the form is for.
_TOLD_BY = {
    "oral": ("tablet", "capsule", "oral", "by mouth", "syrup"),
    "transdermal": ("patch", "transdermal", "skin"),
    "buccal": ("lozenge", "lollipop", "buccal", "transmucosal"),
    "intranasal": ("nasal", "nose"),
    "injection": ("inject", "intravenous", "intramuscular", "infusion"),
    "intravenous": ("inject", "intravenous", "infusion"),
    "sublingual": ("sublingual", "film", "under the tongue"),
    "topical": ("topical", "cream", "gel", "ointment", "skin"),
    "ophthalmic": ("eye", "ophthalmic"),
    "otic": ("ear ", "otic"),
    "rectal": ("rectal", "rectum", "suppositor"),
}


# How no product in a form is given, whatever the drug: a patch is not swallowed, nor are tablets injected.
_THROUGH_MOUTH_OR_NOSE = frozenset({"oral", "sublingual", "buccal", "inhaled", "intranasal"})
_NOT_GIVEN: dict[str, frozenset[str]] = {
    "transdermal": _THROUGH_MOUTH_OR_NOSE.union(INJECTED, ["rectal", "ophthalmic"]),
    "oral": frozenset({*INJECTED, "transdermal", "ophthalmic"}),
    "sublingual": frozenset({*INJECTED, "transdermal", "inhaled", "ophthalmic"}),
    "inhaled": frozenset({*INJECTED, "oral", "sublingual", "buccal", "rectal", "transdermal", "ophthalmic"}),
    "intranasal": frozenset({*INJECTED, "oral", "sublingual", "buccal", "rectal", "transdermal", "ophthalmic"}),
    "rectal": frozenset({*INJECTED, *_THROUGH_MOUTH_OR_NOSE, "transdermal", "ophthalmic"}),
    "ophthalmic": frozenset({*INJECTED, *_THROUGH_MOUTH_OR_NOSE, "transdermal", "rectal"}),
    "injection": frozenset({*_THROUGH_MOUTH_OR_NOSE, "transdermal", "rectal"}),
}
# Kinds of which tablets are dissolved and injected by those who misuse them.
KINDS_INJECTED = frozenset({"opioid", "stimulant"})


def given_otherwise(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding | None:
    """Return that a form is not given in a way no product in it is: "fentanyl patches are placed under the tongue"."""
    form = claim.form
    told = claim.predicate == "given-by" and claim.detail == "plain" and claim.qualifiers == (f"{AS_FORM}{form}",)
    if not told or claim.often or claim.object not in _NOT_GIVEN.get(form, ()):
        return None
    if claim.object in INJECTED and form == "oral" and not KINDS_INJECTED.isdisjoint(kb.ancestors(subject.id)):
        return None
    meant = (form, *lexicon.ROUTES_OF_FORMS.get(form, ()))
    given = [fact for fact in kb.facts(subject.id, "given-by") if fact.object in meant and fact.holds == YES]
    return Finding(NO, tuple(given)) if given else None


def form_of_claim(claim: Claim) -> str:
    """Return the route that the subject's form is for: of "fentanyl patches" and of "transdermal fentanyl"."""
    routes = (one.removeprefix(AS_FORM) for one in claim.qualifiers if one.startswith(AS_FORM))
    return claim.form or next(routes, "")


def of_form(kb: KnowledgeBase, claim: Claim, subject: Subject, finding: Finding, form: str) -> Finding:
    """Return the finding if it holds of the form named, too; else that this is not recorded, or that it is not so."""
    approved = claim.predicate == "approved" or claim.detail == "approved"
    each = claim.predicate in _OF_EACH_FORM or claim.detail in _AS_USED or (approved and bool(claim.year))
    if finding.holds == UNKNOWN or not (each or approved or claim.predicate in _WHERE_THE_FORM_EXISTS):
        return finding
    if finding.holds == NO and not each:
        return finding  # what no form of it is or does, this one is not or does not either
    words = _TOLD_BY.get(form, (form,))
    if _is_told(kb, finding.facts, words, of_each=claim.predicate == "approved" and bool(claim.year)):
        return finding
    routes = [fact for fact in kb.facts(subject.id, "given-by") if fact.holds == YES]
    given = [fact for fact in routes if fact.object in (form, *lexicon.ROUTES_OF_FORMS.get(form, ()))]
    of_products = [fact for fact in routes if status(fact) not in OF_NO_PRODUCT]
    made = [fact for fact in of_products if fact in given]
    for_all = bool(made) and len(made) == len(of_products)
    if for_all and each and claim.year and form in _OF_SEVERAL_MAKES:
        for_all = False
    unrecorded = _not_of_this_form(subject, finding)
    if approved and _is_of_other_forms(finding.facts, words):
        return unrecorded
    if for_all or (claim.predicate in _OF_ANY_FORM_GIVEN and (given or form == "illicit")):
        return finding
    if each:
        return unrecorded
    if approved and given and of_products and not made:
        return Finding(NO, tuple(given), no_product(subject, given[0]))
    where = claim.place or (claim.object if claim.predicate == "approved" else "")
    if claim.predicate == "approved":
        return finding if made and where in ("", "US") else unrecorded
    # A tablet or an injection may be for all that the drug is for; a patch, a spray or a film is made for one thing.
    plain = form == "oral" or (form in INJECTED and where in ("", "US"))
    # What an inhaler, a cream or eye drops are for, a tablet need not be.
    plain = plain and not (claim.predicate in _FOR_A_USE and any(fact.object in _FOR_ONE_PLACE for fact in of_products))
    apart = claim.object in _OF_SURGERY and form not in INJECTED
    apart = apart or (form == "oral" and any(is_told_unabsorbed(kb, fact) for fact in given))
    return finding if given and plain and not apart and _may_be_of(kb, subject, finding.facts, given) else unrecorded


def of_way(kb: KnowledgeBase, claim: Claim, subject: Subject, finding: Finding, form: str) -> Finding:
    """Return the finding unless it is of a use that is recorded of another way to give it, or it is never given so.

    What capsules of vancomycin are for, an infusion need not be, and there is no oral insulin.
    """
    if claim.predicate not in _FOR_A_USE or finding.holds != YES:
        return finding
    meant = (form, *lexicon.ROUTES_OF_FORMS.get(form, ()))
    given = kb.facts(subject.id, "given-by")
    apart = _is_by_another_way(finding.facts, meant) or _is_denied(given, meant)
    return _not_of_this_form(subject, finding) if apart else finding


def of_local_form(kb: KnowledgeBase, claim: Claim, subject: Subject, finding: Finding, form: str) -> Finding:
    """Return the finding unless it is of the whole body, which a cream or eye drops hardly reach.

    It stands if it is told of the form, or of a drug that is given in no other way. What a box says of the injection,
    and whom the injection is not for, is not told of tablets.
    """
    words = _TOLD_BY.get(form, (form,))
    told_here = any(_names(_own_words(fact), words) for fact in finding.facts)
    if claim.predicate in _OF_ITS_FORM and not told_here and _is_of_other_forms(finding.facts, words):
        return _not_of_this_form(subject, finding)
    if finding.holds == UNKNOWN or form not in _LOCAL or claim.predicate not in _OF_THE_WHOLE_BODY:
        return finding
    routes = [fact for fact in kb.facts(subject.id, "given-by") if fact.holds == YES]
    made = [fact.object for fact in routes if status(fact) not in OF_NO_PRODUCT]
    told = any(tells(kb, fact, words) for fact in finding.facts)
    if told or (made and _LOCAL.issuperset(made)):
        return finding
    return _not_of_this_form(subject, finding)


def _is_denied(every: Sequence[Fact], routes: tuple[str, ...]) -> bool:
    """Return whether it is recorded to be given in none of these ways: "oral insulin"."""
    told = [fact for fact in every if fact.object in routes]
    return bool(told) and all(fact.holds == NO for fact in told)


def _is_by_another_way(facts: tuple[Fact, ...], routes: tuple[str, ...]) -> bool:
    """Return whether each use found is recorded of one way to give it, and of none of ``routes``."""
    ways = {str(fact.details.get("route", "")) for fact in facts}
    return bool(facts) and "" not in ways and ways.isdisjoint(routes)


def _not_of_this_form(subject: Subject, finding: Finding) -> Finding:
    return Finding(UNKNOWN, finding.facts, sentence(f"of this form of {subject.name} that is not recorded"))


def _may_be_of(kb: KnowledgeBase, subject: Subject, facts: tuple[Fact, ...], given: list[Fact]) -> bool:
    """Return whether what was found may be of this form: what is told of one brand, if the form is recorded of it."""
    brands = [fold(name.name) for name in kb.names_of(subject) if name.kind == "brand"]
    shown = [text for fact in given for text in (_own_words(fact), *cited(kb, fact))]
    for fact in facts:
        told = [brand for brand in brands if _names(fold(str(fact.details.get("product", ""))), (brand,))]
        if not told or any(_names(text, (brand,)) for text in shown for brand in told):
            return True
    return not facts


def no_product(subject: Subject, given: Fact) -> str:
    """Return the sentence that tells of a route which no product is made for."""
    return sentence(f"{subject.name} is given by the {given.object} route {_AS[status(given)]}; no product is approved")


def tells(kb: KnowledgeBase, fact: Fact, words: tuple[str, ...]) -> bool:
    """Return whether a fact, or what its evidence says, names a form: whether a word begins with one of ``words``."""
    return any(_names(text, words) for text in (_own_words(fact), *(_alone(one) for one in cited(kb, fact))))


def _is_told(kb: KnowledgeBase, facts: tuple[Fact, ...], words: tuple[str, ...], *, of_each: bool) -> bool:
    """Return whether what was found is told of the form; with ``of_each``, by the fact and not only by a source of it.

    The source of a first approval may tell of what came later, too.
    """
    if any(_names(_own_words(fact), words) for fact in facts):
        return True
    return not of_each and not _is_of_other_forms(facts, words) and any(tells(kb, fact, words) for fact in facts)


def _names(text: str, words: tuple[str, ...]) -> bool:
    return any(f" {word}" in f" {text}" for word in words)


def _own_words(fact: Fact) -> str:
    return _alone(fold(" ".join(str(value) for value in fact.details.values())))


def _alone(text: str) -> str:
    """Return what is told of a product without what goes with it: "as a nasal spray, with an oral antidepressant"."""
    return _BESIDE.sub(" ", text)


_BESIDE = re.compile(r"\b(?:with|plus) (?:an?|another|other) (?:\w+ ){1,2}\w+")


def _is_of_other_forms(facts: tuple[Fact, ...], words: tuple[str, ...]) -> bool:
    """Return whether each fact itself names a form, and another one: what a spray is approved for, no injection is."""
    others = tuple(one for row in _TOLD_BY.values() if set(words).isdisjoint(row) for one in row)
    return bool(facts) and all(_names(_own_words(fact), others) for fact in facts)
