"""What is recorded of a substance, said of one form of it: that an injection is approved says nothing of tablets."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import Finding, cited, status
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim
from ketafacts.language.nouns import AS_FORM

# Given in this way without a product that is made for it: in studies, or as a pharmacy prepares it.
OF_NO_PRODUCT = frozenset({"investigational", "not approved", "off-label"})
_AS = {"investigational": "in studies", "not approved": "without approval", "off-label": "off-label"}
# When something was done, and what law says of it, is so of each form by itself.
_OF_EACH_FORM = frozenset({"happened", "supplied-as"})
_AS_USED = ("approved-as", "used-as")
_WHERE_THE_FORM_EXISTS = frozenset({"causes", "relieves", "works-for", "used-for", "reverses"})
_OF_ANY_FORM_GIVEN = frozenset({"causes", "relieves", "reverses"})
_OF_SURGERY = frozenset({"general-anesthesia", "anesthesia", "procedural-sedation"})
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
    "rectal": ("rectal", "rectum", "suppositor"),
}


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
    if any(tells(kb, fact, _TOLD_BY.get(form, (form,))) for fact in finding.facts):
        return finding
    routes = [fact for fact in kb.facts(subject.id, "given-by") if fact.holds == YES]
    given = [fact for fact in routes if fact.object in (form, *lexicon.ROUTES_OF_FORMS.get(form, ()))]
    of_products = [fact for fact in routes if status(fact) not in OF_NO_PRODUCT]
    made = [fact for fact in of_products if fact in given]
    for_all = bool(made) and len(made) == len(of_products)
    unrecorded = Finding(UNKNOWN, finding.facts, sentence(f"of this form of {subject.name} that is not recorded"))
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
    apart = claim.object in _OF_SURGERY and form not in INJECTED
    return finding if given and plain and not apart else unrecorded


def no_product(subject: Subject, given: Fact) -> str:
    """Return the sentence that tells of a route which no product is made for."""
    return sentence(f"{subject.name} is given by the {given.object} route {_AS[status(given)]}; no product is approved")


def tells(kb: KnowledgeBase, fact: Fact, words: tuple[str, ...]) -> bool:
    """Return whether a fact, or what its evidence says, names a form: whether a word begins with one of ``words``."""
    said = [fold(" ".join(str(value) for value in fact.details.values())), *cited(kb, fact)]
    return any(f" {word}" in f" {text}" for text in said for word in words)
