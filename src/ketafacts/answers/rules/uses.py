"""What a drug is used for, where it is approved for it, and in which animals."""

import re

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.approvals import before_the_first, never_approved, so_elsewhere
from ketafacts.answers.rules.areas import area_of, beyond_all, is_beyond_all, of_whole
from ketafacts.answers.rules.doses import AT_LOW_DOSES
from ketafacts.answers.rules.finding import (
    Finding,
    approval_event,
    counted,
    deciding,
    in_one_line,
    members_of,
    prevents,
    status,
    within,
)
from ketafacts.answers.rules.history import approved_so, happened
from ketafacts.answers.rules.labels import on_label
from ketafacts.answers.rules.lines import CLAIMED_LINES, USUAL_LINE, line_of
from ketafacts.answers.rules.sole import SOLE, only_for
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import SPECIES, Claim
from ketafacts.language.nouns import NARROWED

_IN_USE = ("approved", "used", "off-label")


def used_for(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is used, approved, prescribed off label or studied for C"."""
    narrowed = _narrowly_used(kb, claim, subject)
    return _plainly_used(kb, claim, subject) if narrowed is None else narrowed


def _narrowly_used(  # noqa: C901 - one line a kind of claim
    kb: KnowledgeBase, claim: Claim, subject: Subject
) -> Finding | None:
    """Judge a use that is claimed of some way, share, line, species, dose or time; None where it is of none."""
    if claim.detail == "refused":
        return _refused(kb, claim, subject)
    if claim.detail == "used in":  # what else those have to whom it is given is not recorded
        found = used_for(kb, claim._replace(detail="used"), subject)
        against = _barred(kb, claim, subject) if is_beyond_all(found) else ()
        return Finding(NO if against else UNKNOWN, against or found.facts) if is_beyond_all(found) else found
    if len(claim.qualifiers) == 1 and claim.qualifiers[0].startswith(SPECIES):
        return _used_in_species(kb, claim, subject)
    if claim.degree == "mainly":
        return _mainly_for(kb, claim, subject)
    if claim.degree in SOLE:
        return only_for(kb, claim, subject, used_for(kb, claim._replace(degree=""), subject))
    if claim.degree in CLAIMED_LINES:
        return _in_line(kb, claim, subject)
    if claim.degree == NARROWED:  # "for chronic C": whatever that is, it is none of its uses where C is not
        found = used_for(kb, claim._replace(degree=""), subject)
        return found if is_beyond_all(found) else Finding(UNKNOWN, found.facts)
    if claim.often == "often" and not claim.degree:  # of what is approved for it, or in use, and not off label
        found = used_for(kb, claim._replace(often=""), subject)
        usual = all(
            status(fact) in ("approved", "used") or fact.details.get("frequency") in ("common", "very common")
            for fact in found.facts
        )
        return found if found.holds == NO or usual else Finding(UNKNOWN, found.facts)
    if claim.qualifiers == ("low dose",) and not (claim.often or claim.degree):
        return _at_low_doses(kb, claim, subject)
    approved = claim.year and claim.detail.startswith("approved")
    if approved and (first := before_the_first(kb, claim, subject, claim.place or claim.detail.partition(" ")[2])):
        return Finding(NO, first)  # earlier than any approval, it was for no purpose
    if claim.often or claim.degree or claim.qualifiers:
        return Finding(UNKNOWN)
    return _used_since(kb, claim, subject) if claim.year else None


def _is_far_within(kb: KnowledgeBase, condition: str, fact: Fact) -> bool:
    """Return whether a use off label is of a mere kind of a kind of a condition, which makes it none of that.

    Ketamine is given for status epilepticus that nothing else stops, and is no treatment of epilepsy.
    """
    return status(fact) == "off-label" and condition not in within(kb, fact.object, "condition")[:2]


def _plainly_used(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:  # noqa: C901 - one line a kind of fact
    """Judge a use that is claimed of all and without limits, but for a place; by what is recorded of it and its kin."""
    wanted, _, place = claim.detail.partition(" ")
    place = claim.place or place
    facts = of_whole(kb, subject)
    exact = [fact for fact in facts if fact.object == claim.object]
    narrower = [fact for fact in facts if fact not in exact and claim.object in within(kb, fact.object, "condition")]
    narrower = [fact for fact in narrower if not place or place in fact.details.get("in", [])]
    narrower = [fact for fact in narrower if not _is_far_within(kb, claim.object, fact)]
    here = [fact for fact in exact if not place or place in fact.details.get("in", [])]
    found = _RULES_OF_USE[wanted](here, exact, narrower, place)
    if wanted == "off-label" and found.holds != YES and found.facts and claim.brand:
        label = on_label(kb, claim._replace(detail=f"approved {place}".strip()), Finding(YES, found.facts))
        if label.holds == NO:
            return Finding(YES, label.facts, label.reason)  # another brand of it is the one that is approved for it
        return Finding(UNKNOWN, found.facts)
    broader = within(kb, claim.object, "condition")[1:]
    if found.holds == UNKNOWN and not exact and wanted in ("used", "approved"):
        denied = [fact for fact in facts if fact.object in broader and fact.holds == NO and status(fact) == "used"]
        if denied:  # no antibiotic treats viral infections, nor then a cold
            return Finding(NO, tuple(denied[:1]))
    if found.holds == UNKNOWN and subject.type == "class" and wanted == "used" and not place and not exact:
        return _shared_use(kb, claim, subject)
    if found.holds == UNKNOWN and not facts and (told := _as_a_salt(kb, claim, subject, wanted, place)):
        return Finding(YES, told)
    if wanted == "approved" and found.holds == UNKNOWN and not narrower and not (here if place else exact):
        at_all = approved_at_all(kb, claim._replace(detail="", object=place, place=place or "US"), subject)
        if at_all.holds == NO:
            return at_all  # what is approved for nothing there is not approved for this
    if found.holds != UNKNOWN or exact or narrower:
        return found
    if against := _barred(kb, claim, subject):
        return Finding(NO, against)
    return beyond_all(kb, claim, subject, wanted, place)


def _as_a_salt(kb: KnowledgeBase, claim: Claim, subject: Subject, wanted: str, place: str) -> tuple[Fact, ...]:
    """Return what shows that a drug of which no use is recorded is used as its salt: GHB, as sodium oxybate."""
    if wanted not in ("used", "approved"):
        return ()
    for made in kb.facts_about(subject.id, "related-to"):
        if made.details.get("relation") != "salt of" or made.holds != YES:
            continue
        uses = [fact for fact in kb.facts(made.subject, "used-for") if fact.object == claim.object]
        uses = [fact for fact in uses if fact.holds == YES and (not place or place in fact.details.get("in", ()))]
        if given := [fact for fact in uses if status(fact) == "approved"]:
            return (given[0], made)
    return ()


def _barred(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return the contraindication to a drug of those who have a condition: it is not used for that, nor in them.

    What feeds one cancer is given against another, or was: of those nothing is denied, nor of those allergic to it.
    Nor are pregnancy and breastfeeding anything that a drug is for.
    """
    condition = claim.object
    if condition in ("pregnancy", "breastfeeding"):
        return ()
    if area_of(kb, condition) in ("cancer", "allergy") or "hypersensitiv" in condition:
        return ()
    lines = within(kb, condition, "condition")
    facts = [fact for fact in kb.everything(subject.id, "contraindicated-in") if fact.object in lines]
    limited = ("when", "dose", "route", "population", "formal")
    plain = [fact for fact in facts if fact.holds == YES and not any(key in fact.details for key in limited)]
    return tuple(plain[:1])


def _at_low_doses(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "is used at low doses for C": a use that the fact, or a source of it, tells of low doses."""
    found = used_for(kb, claim._replace(qualifiers=()), subject)
    if found.holds != YES:
        return found if found.holds == NO and is_beyond_all(found) else Finding(UNKNOWN, found.facts)
    told = [
        fact
        for fact in found.facts
        if AT_LOW_DOSES.search(
            " ".join([str(fact.details.get("dose", "")), *(item.gist for item in kb.evidence(fact))]).lower()
        )
    ]
    return Finding(YES, tuple(told)) if told else Finding(UNKNOWN, found.facts)


_FEWEST = 3  # members that show a use of their class
_NEARLY_ALL = 0.9


def _shared_use(kb: KnowledgeBase, claim: Claim, group: Subject) -> Finding:
    """Judge "statins are used for high cholesterol" by the members whose uses are recorded: nearly all have it."""
    uses = {
        one.id: [fact for fact in kb.facts(one.id, "used-for") if fact.holds == YES] for one in kb.members(group.id)
    }
    told = {drug: facts for drug, facts in uses.items() if any(status(fact) in _IN_USE for fact in facts)}
    having = [
        next((fact for fact in facts if claim.object in within(kb, fact.object, "condition")), None)
        for facts in told.values()
    ]
    shown = [fact for fact in having if fact and status(fact) in _IN_USE]
    if not shown and len(told) >= _FEWEST:
        return _denied_of_all(kb, claim, group, list(uses))
    if len(shown) < _FEWEST or len(shown) < _NEARLY_ALL * len(told):
        return Finding(UNKNOWN)
    which = f"{counted(group, shown, told, 'uses are')} are used for {kb.name_of(claim.object, 'condition')}"
    return Finding(YES, tuple(shown[:2]), sentence(which))


def _denied_of_all(kb: KnowledgeBase, claim: Claim, group: Subject, members: list[str]) -> Finding:
    """Judge a use that no member of a class has: denied where most members have uses in other areas only."""
    found = [used_for(kb, claim._replace(subject=one), member) for one in members if (member := kb.subject(one))]
    against = [one for one in found if one.holds == NO]
    if len(against) < _FEWEST or 2 * len(against) < len(members) or any(one.holds != NO and one.facts for one in found):
        return Finding(UNKNOWN)
    use, of_all = kb.name_of(claim.object, "condition"), f"{len(members)} {members_of(group)}"
    which = f"{use} is not among the uses of {len(against)} of {of_all}, and known as one of no other"
    return Finding(NO, against[0].facts[:2], sentence(which))


def _in_line(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is a first-line treatment for C"; of what has no line, "the mainstay" is what is mainly used for it."""
    found = line_of(kb, claim, subject, used_for(kb, claim._replace(degree=""), subject))
    if found.holds == UNKNOWN and claim.degree == USUAL_LINE:
        return _mainly_for(kb, claim._replace(degree="mainly"), subject)
    return found


def _mainly_for(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is chiefly used for C": for C, and for nothing that lies beside it."""
    found = used_for(kb, claim._replace(degree=""), subject)
    if found.holds != YES:
        return found if found.holds == NO else Finding(UNKNOWN, found.facts)
    # What some give it for besides, off label, is not what it is mainly for.
    uses = {fact.object for fact in of_whole(kb, subject) if fact.holds == YES and _is_main(fact)}
    # That what is treated does not come back is a part of treating it.
    beside = [
        one for one in uses if prevents(kb, one) != "relapse" and not in_one_line(kb, one, claim.object, "condition")
    ]
    return Finding(UNKNOWN, found.facts) if beside else found


def _is_main(fact: Fact) -> bool:
    return status(fact) in ("approved", "used") or (status(fact) == "off-label" and bool(fact.details.get("frequency")))


def _used_since(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "approved in 2019 for depression": the use as claimed, and the year that its fact gives."""
    found = used_for(kb, claim._replace(year=""), subject)
    years = {str(fact.details.get("since", "")) for fact in found.facts}
    if found.holds == YES and claim.year in years:
        return found
    told = approved_so(kb, claim, subject, _said_of(kb, claim.object)) if claim.detail.startswith("approved") else None
    if told and (told.holds == YES or (told.holds == NO and found.holds == YES and years == {""})):
        return told
    too_early = found.holds == YES and claim.detail.startswith("approved") and _before(claim.year, years)
    if too_early and all(fact.details.get("since") for fact in of_whole(kb, subject) if fact.object == claim.object):
        return found._replace(holds=NO)  # no approval is as old as that
    return found if found.holds == NO else Finding(UNKNOWN, found.facts)


def _said_of(kb: KnowledgeBase, condition: str) -> list[str]:
    """Return the names of a condition, for which something may be told to have been approved."""
    subject = kb.subject(condition, "condition")
    return [name.name for name in kb.names_of(subject)] if subject else []


def _before(year: str, years: set[str]) -> bool:
    return year.isdecimal() and all(one.isdecimal() and year < one for one in years)


def _used_in_species(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "for sedation in dogs": a veterinary use that names both the animal and the purpose."""
    detail = "approved" if claim.detail == "approved" else ""  # that it is used there does not say that it is approved
    found = in_animals(kb, claim._replace(object=claim.qualifiers[0].removeprefix(SPECIES), detail=detail), subject)
    plain = not claim.often
    purposes = _named_in(kb, claim.object)
    fitting = [
        fact
        for fact in found.facts
        if any(one in _as_told(f"{fact.object} {fact.details.get('when', '')}", claim.object) for one in purposes)
    ]
    return Finding(YES, tuple(fitting)) if found.holds == YES and fitting and plain else Finding(UNKNOWN)


def _as_told(use: str, condition: str) -> str:
    """Return the words of a use; motion sickness is no sickness of another kind."""
    return use.lower().replace("motion sickness", "motion sickness" if "motion" in condition else "motion")


def _named_in(kb: KnowledgeBase, condition: str) -> set[str]:
    """Return how the words that name a condition begin, without those that name no condition: "anxiet" of anxiety."""
    words = kb.name_of(condition, "condition").lower().split()
    told = [word for word in words if word not in _OF_ANY_CONDITION] or words[-1:]
    entry = kb.subject(condition, "condition")
    # What else it is called in one word: vomiting is recorded under nausea.
    others = [name.name.lower() for name in kb.names_of(entry) if name.name.isalpha()] if entry else []
    return {one[:6] for one in (told[-1], *others)}


_OF_ANY_CONDITION = frozenset(
    {"disorder", "disorders", "disease", "diseases", "syndrome", "general", "relief", "condition", "procedural"}
)


def in_animals(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is used in dogs", "is approved for cats": of what an authority's rule says, where one is recorded."""
    facts = [fact for fact in kb.everything(subject.id, "used-in-animals") if fact.holds == YES and not claim.year]
    facts = [fact for fact in facts if not claim.place or claim.place in fact.details.get("in", ())]
    if claim.detail == "approved":
        facts = [fact for fact in facts if status(fact) == "approved"]
    if claim.object == "species":  # no animal was named
        claim = claim._replace(object="")
    if claim.detail in ("sedat", "anaesthe", "immobili", "restrain", "euthan", "making"):
        # What immobilises a wild animal sedates it; what makes a dog vomit is told so, and is not used against it.
        meant = ("sedat", "immobili") if claim.detail == "sedat" else (claim.detail,)
        facts = [fact for fact in facts if any(one in fact.object.lower() for one in meant)]
    if claim.object not in ("animals", ""):
        facts = [fact for fact in facts if claim.object in f"{fact.object} {fact.details.get('species', '')}".lower()]
    return Finding(YES, tuple(facts[:2])) if facts else Finding(UNKNOWN)


_OF_CHILDREN = re.compile(r"\b(child|children|p(a?e)diatric|adolescent|infant|aged? \d|from \d+ years)", re.IGNORECASE)


def approved_at_all(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "is FDA approved": approved there for anything."""
    place = claim.place or claim.object
    if claim.detail == "refused":
        return _refused(kb, claim._replace(object="", place=place), subject)
    if claim.year:
        return _approved_in(kb, claim, subject, place)
    uses = [fact for fact in kb.facts(subject.id, "used-for") if not place or place in fact.details.get("in", [])]
    uses = [fact for fact in uses if fact.object != "veterinary-anesthesia"]
    approved = [fact for fact in uses if status(fact) == "approved" and fact.holds == YES]
    refused = [fact for fact in uses if status(fact) == "not approved" and fact.holds == YES]
    if approved and claim.detail == "children":
        # For whom it is approved is recorded of few; for adults it is said of all.
        told = [fact for fact in approved if _OF_CHILDREN.search(str(fact.details.get("population", "")))]
        return Finding(YES if told else UNKNOWN, tuple(told[:2] or approved[:2]))
    if approved:
        return Finding(YES, tuple(approved[:2]))
    if not refused and (none := _without_medical_use(kb, subject, place) or _withdrawn(uses, place)):
        return Finding(NO, none)
    if refused and not claim.object:  # no country was named, so that this one is only taken to be meant
        anywhere = [f for f in kb.facts(subject.id, "used-for") if status(f) == "approved" and f.holds == YES]
        if split := _by_country(anywhere, refused):
            return split
    if not refused and claim.detail != "children" and (event := _approved_and_sold(kb, claim, subject, uses)):
        return Finding(YES, event)
    return Finding(NO if refused else UNKNOWN, tuple(refused[:2] or uses[:1]))


def _approved_and_sold(kb: KnowledgeBase, claim: Claim, subject: Subject, uses: list[Fact]) -> tuple[Fact, ...]:
    """Return the approval of a drug in a country for no recorded use, where it is told how it is supplied there.

    Nothing may have taken it back.
    """
    place = claim.place or claim.object
    happened = kb.facts(subject.id, "happened")
    gone = any(fact.object == "withdrawn" and fact.holds == YES for fact in happened) or any(
        status(fact) == "withdrawn" for fact in uses
    )
    sold = [fact for fact in kb.facts(subject.id, "supplied-as") if fact.object == place and fact.holds == YES]
    return approval_event(kb, subject.id, place) if sold and not gone else ()


def _withdrawn(uses: list[Fact], place: str) -> tuple[Fact, ...]:
    """Return the approvals that were all withdrawn where a country is named; none where one may still stand."""
    gone = [fact for fact in uses if status(fact) == "withdrawn" and fact.holds == YES]
    return tuple(gone[:2]) if place and len(gone) == len(uses) else ()


def _refusal(fact: Fact) -> str:
    return NO if status(fact) == "not approved" else UNKNOWN


def _approved_in(kb: KnowledgeBase, claim: Claim, subject: Subject, place: str) -> Finding:
    """Judge "was approved in 1970": by an event, a dated use, or a refusal of what was never approved."""
    if claim.detail == "children":
        return Finding(UNKNOWN)
    now = approved_at_all(kb, claim._replace(year=""), subject) if claim.detail == "people" else Finding(UNKNOWN)
    if now.holds == NO:
        return now  # what was approved in that year was for animals
    detail = f"approved {claim.detail}".strip()
    found = happened(kb, claim._replace(object=claim.year, detail=detail, place=place, year=""), subject)
    refused = never_approved(kb, subject, place or "US") if found.holds == UNKNOWN and not claim.detail else ()
    if refused:
        return Finding(NO, refused)
    if found.holds == UNKNOWN and not found.facts and claim.year:
        never = approved_at_all(kb, claim._replace(year=""), subject)
        if never.holds == NO and all(NO in (fact.holds, _refusal(fact)) for fact in never.facts):
            return never  # what was not approved at all was not in that year
    return found if claim.object else so_elsewhere(kb, claim, subject, found)


def _refused(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "the FDA turned X down (for C)": by a refusal with its year; what is approved now may have been refused."""
    plain = claim._replace(detail="approved", year="")
    if claim.often or claim.degree or claim.qualifiers:
        return Finding(UNKNOWN)
    place = claim.place or "US"
    turned_down = [
        fact
        for fact in kb.facts(subject.id, "used-for")
        if status(fact) == "not approved" and fact.details.get("since") and place in fact.details.get("in", [])
    ]
    if claim.object:
        turned_down = [fact for fact in turned_down if fact.object == claim.object]
    in_year = [fact for fact in turned_down if claim.year in ("", str(fact.details["since"]))]
    if in_year:
        return Finding(YES, tuple(in_year[:1]))
    if turned_down or claim.year:
        return Finding(UNKNOWN, tuple(turned_down[:1]))
    if claim.object:
        found = used_for(kb, plain._replace(place=place), subject)
    else:
        found = approved_at_all(kb, plain._replace(detail="", place=place), subject)
    return found._replace(holds=NO) if found.holds == YES else Finding(UNKNOWN, found.facts)


def _without_medical_use(kb: KnowledgeBase, subject: Subject, place: str) -> tuple[Fact, ...]:
    """Return the fact that puts a drug in Schedule I, which holds what has no accepted medical use in the US.

    Of a drug whose salt is a medicine (GHB), nothing is said, nor of another country.
    """
    if place not in ("", "US"):
        return ()
    listed = [fact for fact in kb.facts(subject.id, "scheduled-as") if fact.object == "US" and fact.holds == YES]
    salts = [fact.subject for fact in kb.facts_about(subject.id, "related-to")]
    approved = any(status(use) == "approved" for salt in salts for use in kb.facts(salt, "used-for"))
    only = {str(fact.details.get("schedule", "")) for fact in listed} == {"I"}
    return tuple(listed[:1]) if only and not approved else ()


def _is_used(here: list[Fact], exact: list[Fact], narrower: list[Fact], place: str) -> Finding:
    del exact
    used = [fact for fact in here if status(fact) in _IN_USE and fact.holds == YES]
    if used:
        return Finding(YES, tuple(used[:2]))
    contested = [fact for fact in here if fact.holds == CONTESTED]
    if contested:
        return Finding(CONTESTED, tuple(contested[:2]))
    denied = [fact for fact in here if fact.holds == NO and status(fact) in _IN_USE]
    if denied:
        return Finding(NO, tuple(denied[:2]))
    inside = [fact for fact in narrower if status(fact) in _IN_USE and fact.holds == YES]
    if inside and not place:
        return Finding(YES, tuple(inside[:2]))
    return Finding(UNKNOWN, tuple(here[:2]))


def _is_approved(here: list[Fact], exact: list[Fact], narrower: list[Fact], place: str) -> Finding:
    approved = [fact for fact in here if status(fact) == "approved" and fact.holds == YES]
    denied = [
        fact
        for fact in (here or exact)
        if (status(fact) == "not approved" and fact.holds == YES) or (status(fact) == "approved" and fact.holds == NO)
    ]
    inside = [fact for fact in narrower if status(fact) == "approved" and fact.holds == YES]
    if not place and (split := _by_country(approved or inside, denied)):
        return split
    if approved:
        return Finding(YES, tuple(approved[:2]))
    if denied and (not place or denied[0] in here):
        return Finding(NO, tuple(denied[:2]))
    if inside:
        # Approved for one kind of it; the reason names which.
        return Finding(YES, tuple(inside[:2]))
    unapproved = [fact for fact in exact if status(fact) in ("off-label", "investigational") and fact.holds == YES]
    if place not in ("", "US"):  # practice in one country says nothing of approval in another
        unapproved = [fact for fact in unapproved if place in fact.details.get("in", [])]
    others = [fact for fact in exact if status(fact) == "approved"]
    if gone := _withdrawn(here, place):
        return Finding(NO, gone)
    told_here = [fact for fact in unapproved if place and place in fact.details.get("in", [])]
    if told_here:  # whatever another country approved
        return Finding(NO, tuple(told_here[:2]))
    # Off-label means that it is used without approval for that; somewhere else it may be approved. What it is not used
    # for it is not approved for.
    unused = [fact for fact in exact if status(fact) == "used" and fact.holds == NO]
    if (unapproved or unused) and not others:
        return Finding(NO, tuple((unapproved or unused)[:2]))
    return Finding(UNKNOWN, tuple(exact[:2]))


def _by_country(approved: list[Fact], denied: list[Fact]) -> Finding | None:
    """Return that no country was named, where what is approved in one is not in another."""
    refusing = {place for fact in denied for place in fact.details.get("in", [])}
    approving = {place for fact in approved for place in fact.details.get("in", [])}
    apart = refusing and approving and refusing.isdisjoint(approving)
    return Finding(UNKNOWN, (approved[0], denied[0])) if apart else None


def _is_off_label(here: list[Fact], exact: list[Fact], narrower: list[Fact], place: str) -> Finding:
    found = [fact for fact in here if status(fact) == "off-label" and fact.holds == YES]
    if found:
        return Finding(YES, tuple(found[:2]))
    approved = [fact for fact in here if status(fact) == "approved" and fact.holds == YES]
    if _is_on_label(approved, exact, narrower, place or "US"):
        return Finding(NO, tuple(approved[:2]))
    return Finding(UNKNOWN, tuple(approved[:2]))


def _is_on_label(approved: list[Fact], exact: list[Fact], narrower: list[Fact], place: str) -> bool:
    """Return whether a use is approved in a country without a limit that would leave some of it off label.

    Of a use that only one brand is approved for, or only some people or some form, another may be off label; so may
    a narrower use that is not recorded as approved. "Off label" without a country is said of the United States.
    """
    whole = [
        fact
        for fact in approved
        if place in fact.details.get("in", ()) and _LIMITS_OF_APPROVAL.isdisjoint(fact.details)
    ]
    apart = [fact for fact in (*exact, *narrower) if status(fact) in _NOT_ON_LABEL and fact.holds != NO]
    apart += [fact for fact in exact if status(fact) == "approved" and fact.holds != YES]
    return bool(whole) and not apart


_NOT_ON_LABEL = frozenset({"off-label", "investigational", "not approved", "withdrawn"})
_LIMITS_OF_APPROVAL = frozenset({"product", "population", "when", "route", "not-as", "dose"})


def _is_studied(here: list[Fact], exact: list[Fact], narrower: list[Fact], place: str) -> Finding:
    del exact, place
    found = [
        fact for fact in (*here, *narrower) if status(fact) in ("investigational", "off-label") and fact.holds == YES
    ]
    return Finding(YES, tuple(found[:2])) if found else Finding(UNKNOWN)


# That it is not given for it denies that it treats it; whether it keeps it from coming is another question.
_RULES_OF_USE = {
    "used": _is_used,
    "prevents": _is_used,
    "approved": _is_approved,
    "off-label": _is_off_label,
    "studied": _is_studied,
}


def contraindicated(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is contraindicated in C"; what is not is not thereby "the preferred painkiller" in it (``favoured``).

    What a label advises against is not therefore "contraindicated" in so many words (``formal``).
    """
    if claim.detail == "favoured":
        found = contraindicated(kb, claim._replace(detail=""), subject)
        return found if found.holds == YES else found._replace(holds=UNKNOWN)
    facts = _told_of_those(kb, claim, subject, "contraindicated-in")
    if facts and claim.place:  # what is recorded without a country is not thereby recorded of each
        here = [fact for fact in facts if claim.place in fact.details.get("in", ())]
        return Finding(deciding(here).holds, (deciding(here),)) if here else Finding(UNKNOWN, (deciding(facts),))
    if facts:
        first = deciding(facts)
        advised = claim.detail == "formal" and first.details.get("formal") == "no"
        return Finding(UNKNOWN if advised else first.holds, (first,))
    if claim.often or claim.degree or claim.qualifiers or kb.subject(claim.object, "condition") is None:
        return Finding(UNKNOWN)
    if told := _used_in_it(kb, claim, subject):
        # That it is given to pregnant women denies that they must not have it; that it is safe is not thereby said.
        return Finding(UNKNOWN if claim.negated else NO, told)
    detail = "used" if subject.type == "class" else "approved"  # a class as such is approved nowhere
    found = used_for(kb, claim._replace(predicate="used-for", detail=detail), subject)
    # And not for some kind of it, nor beyond the labels of a class.
    exact = any(fact.object == claim.object and status(fact) != "off-label" for fact in found.facts)
    if subject.type == "class" and any(
        _told_of_those(kb, claim, one, "contraindicated-in") for one in kb.members(subject.id)
    ):
        return Finding(UNKNOWN, found.facts)
    return found._replace(holds=NO) if found.holds == YES and exact else Finding(UNKNOWN)  # it suits what it is for


def cautioned(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is used with caution in C".

    Who must not have it is not said to have it with caution; that none is called for is then denied all the same.
    """
    if claim.often or claim.degree or claim.qualifiers or claim.place:
        return Finding(UNKNOWN)
    barred = [fact for fact in _told_of_those(kb, claim, subject, "contraindicated-in") if fact.holds == YES]
    if barred:
        return Finding(YES if claim.negated else UNKNOWN, (barred[0],))
    facts = _told_of_those(kb, claim, subject, "cautioned-in")
    return Finding(deciding(facts).holds, (deciding(facts),)) if facts else Finding(UNKNOWN)


def _told_of_those(kb: KnowledgeBase, claim: Claim, subject: Subject, predicate: str) -> list[Fact]:
    """Return what is told of those with a condition, or else of more than those.

    Who must not take it under the age of twelve must not under six either.
    """
    known = kb.everything(subject.id, predicate)
    broader = within(kb, claim.object, "condition")
    exact = [fact for fact in known if fact.object == claim.object]
    return exact or [fact for fact in known if fact.object in broader and fact.holds == YES]


def _used_in_it(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return a recorded use of a drug in those with a condition: "hypertension in pregnancy" for pregnancy."""
    behind = f"-in-{claim.object}"
    used = [
        fact for fact in kb.everything(subject.id, "used-for") if fact.object.endswith(behind) and fact.holds == YES
    ]
    return tuple(fact for fact in used if status(fact) in ("approved", "used", "off-label"))[:1]
