"""When a drug was first approved, and what of its approvals is of one product or one use of it only."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.dates import FAR, span
from ketafacts.answers.rules.finding import Finding, in_one_line
from ketafacts.answers.rules.products import names_product
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

_TO_MARKET = {"approved": ("approved",), "introduced": ("approved", "introduced")}


def year_of(fact: Fact) -> str:
    """Return the year of an event, or since when a use is approved; nothing where none is recorded."""
    return str(fact.details.get("year") or fact.details.get("since") or "")


def years_of(facts: list[Fact]) -> list[str]:
    """Return the year of each."""
    return [year_of(fact) for fact in facts]


def is_later(kb: KnowledgeBase, claim: Claim, subject: Subject, fact: Fact, *, first: bool) -> Finding | None:
    """Return what follows where an approval that bears a claim out is a later one, and not that of the drug; else None.

    "Oxycodone was approved in 1995" is told of OxyContin, and is no date of oxycodone, which was approved in 1950; that
    it was *first* approved then is false. A claim that names the brand or the form speaks of that one. "Metformin was
    introduced in 1995" names no country, and an approval in one does not say that it was sold in no other before.
    """
    if claim.brand or claim.form or claim.qualifiers:
        return None
    if fact.object == "approved" and "introduced" in claim.detail and not _is_of_a_country(claim):
        return Finding(UNKNOWN, (fact,))
    if fact.predicate == "used-for":
        return _of_one_product(kb, claim, subject, fact, first=first)
    here, then = set(fact.details.get("in", [])), span(year_of(fact))
    for other in kb.facts(subject.id, "happened"):
        when = span(year_of(other))
        if other.object not in _TO_MARKET.get(fact.object, ()) or not when or not then or when[1] >= then[0]:
            continue
        if here.intersection(other.details.get("in", [])):
            return Finding(NO if first else UNKNOWN, (other, fact))
    return None


def _is_of_a_country(claim: Claim) -> bool:
    return bool(claim.place or " US" in claim.detail)


def may_have_been_sold(claimed: str, facts: list[Fact]) -> bool:
    """Return whether only approvals are recorded, and later ones: it may have been on sale in another country."""
    said, known = span(claimed), [years for fact in facts if (years := span(year_of(fact)))]
    only = all(fact.object == "approved" or fact.predicate == "used-for" for fact in facts)
    return bool(only and said and known and said[0] < min(known)[0])


def so_elsewhere(kb: KnowledgeBase, claim: Claim, subject: Subject, finding: Finding) -> Finding:
    """Return the finding on a year of approval, unless another country than the one taken to be meant tells otherwise.

    Propofol was first approved in Britain, three years before the United States: where no country was named, neither
    year is denied, and neither is that of the first approval. What was sold in a country was lawful to sell there.
    """
    said = span(claim.year)
    for other in kb.facts(subject.id, "happened") if said else ():
        when = span(year_of(other))
        here = claim.place in other.details.get("in", [claim.place])
        if other.object not in _TO_MARKET["introduced"] or not when or not said or here:
            continue
        first = "first" in claim.detail
        fits = said[0] <= when[0] and when[1] <= said[1] and not (first and _is_before(finding.facts, when))
        older = other.object == "approved" and when[1] < said[0]
        if (finding.holds == NO and fits) or (finding.holds == YES and first and older):
            return Finding(UNKNOWN, (other, *finding.facts[:1]))
    return finding


def sold_elsewhere(kb: KnowledgeBase, claimed: str, subject: Subject) -> bool:
    """Return whether at that time a drug came on the market in another country than the United States.

    Salbutamol was sold in Britain twelve years before the United States approved it.
    """
    said = span(claimed)
    happened = kb.facts(subject.id, "happened") if said else ()
    abroad = [one for one in happened if "US" not in one.details.get("in", ["US"])]
    sold = [span(year_of(one)) for one in abroad if one.object in _TO_MARKET["introduced"]]
    return any(said and when and said[0] <= when[0] and when[1] <= said[1] for when in sold)


def _is_before(facts: tuple[Fact, ...], when: tuple[int, int]) -> bool:
    return any(years and years[1] < when[0] for years in map(span, years_of(list(facts))))


def _of_one_product(kb: KnowledgeBase, claim: Claim, subject: Subject, fact: Fact, *, first: bool) -> Finding | None:
    """Return that nothing is known where the date is that of a product, and another may be older; else None."""
    uses = [one for one in kb.facts(subject.id, "used-for") if one.details.get("status") == "approved"]
    product = fact.details.get("product")
    others = [one for one in uses if one.details.get("product") != product and not one.details.get("since")]
    if (product and others) or (first and undated(kb, subject, claim.place)):
        return Finding(UNKNOWN, (fact,))
    return None


def approvals(kb: KnowledgeBase, subject: Subject, wanted: list[str], place: str) -> list[Fact]:
    """Return the approved uses that carry a date, where it is asked of an approval."""
    if "approved" not in wanted:
        return []
    return [
        fact
        for fact in kb.facts(subject.id, "used-for")
        if fact.details.get("since") and _is_of_approval(fact) and (not place or place in fact.details.get("in", []))
    ]


def _is_of_approval(fact: Fact) -> bool:
    """Return whether a use is one that was approved at some time: the year of a refusal is no year of approval."""
    return fact.holds == YES and fact.details.get("status") in ("approved", "withdrawn")


def never_approved(kb: KnowledgeBase, subject: Subject, place: str) -> tuple[Fact, ...]:
    """Return the refusals of a drug that was refused in a country, and of which no approval anywhere is recorded."""
    uses = [fact for fact in kb.facts(subject.id, "used-for") if fact.holds == YES]
    events = [fact for fact in kb.facts(subject.id, "happened") if fact.object in _TO_MARKET["introduced"]]
    if any(map(_is_of_approval, uses)) or any(fact.object == "approved" for fact in events):
        return ()
    refused = (one for one in uses if one.details.get("status") == "not approved" and one.details.get("since"))
    return tuple(one for one in refused if place in one.details.get("in", ()))[:1]


def own_date(kb: KnowledgeBase, subject: Subject, facts: list[Fact]) -> list[Fact]:
    """Return the one approval that names no brand, where all the others are later ones of brands; else none.

    Naltrexone was approved in 1984, and in 2006 "as Vivitrol".
    """
    brands = [name.name for name in kb.names_of(subject) if name.kind == "brand"]
    own = [fact for fact in facts if not any(names_product(fact, brand) for brand in brands)]
    return own if len(own) == 1 < len(facts) and year_of(own[0]) == min(years_of(facts)) else []


def undated(kb: KnowledgeBase, subject: Subject, place: str) -> bool:
    """Return whether one of several kinds of use is recorded without the date of its approval, which may be that."""
    uses = [fact for fact in kb.facts(subject.id, "used-for") if fact.details.get("status") in ("approved", "used")]
    here = [fact for fact in uses if not place or place in fact.details.get("in", [place])]
    undated = {fact.object for fact in here if not fact.details.get("since")} - {"veterinary-anesthesia"}
    dated = {fact.object for fact in here} - undated
    # "Severe pain" without a date is no other use than "pain" with one.
    return any(
        not any(in_one_line(kb, one, use, "condition") for one in dated) for use in undated if dated or len(undated) > 1
    )


def before_the_first(kb: KnowledgeBase, claim: Claim, subject: Subject, place: str) -> tuple[Fact, ...]:
    """Return the first approval in a country, where one is claimed of an earlier year, for whatever purpose."""
    told = [fact for fact in kb.facts(subject.id, "happened") if fact.object == "approved" and fact.holds == YES]
    first = [fact for fact in told if _is_first(fact) and place in fact.details.get("in", [])]
    said = span(claim.year)
    return tuple(first[:1]) if first and said and said[1] < min(int(year_of(fact)) for fact in first) else ()


def is_other_date(claimed: str, facts: list[Fact], first: bool, more: bool) -> bool:
    """Return whether an approval cannot be of that time.

    Where there is one date it is another, unless more was approved at dates that are not recorded: then only a time
    before the drug's own approval is. Where there are several, a time far before every one of them is. Of a first
    time, one after is as well.
    """
    known = [int(year) for year in years_of(facts) if year.isdecimal()]
    said = span(claimed)
    if not known or said is None or (more and all(fact.predicate == "used-for" for fact in facts)):
        return False
    if any(said[1] < int(year_of(one)) for one in facts if _is_first(one)):
        return True
    if len(set(known)) == 1 and len(known) == len(facts):
        return not more or said[1] < known[0] or (first and said[0] > known[0])
    return said[1] <= min(known) - FAR or (first and said[0] > min(known))


def _is_first(fact: Fact) -> bool:
    """Return whether an approval is recorded to be the first: "first approved in the United States, as Mounjaro"."""
    return str(fact.details.get("what", "")).startswith("first approved") and year_of(fact).isdecimal()
