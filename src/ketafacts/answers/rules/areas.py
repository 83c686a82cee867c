"""What a drug is not used for: uses in areas of medicine that lie beyond all in which it is recorded to have any."""

from ketafacts.answers.membership import NO, UNKNOWN, YES, defining
from ketafacts.answers.report import listing, sentence
from ketafacts.answers.rules.finding import Finding, in_one_line, status, within
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import ALL_USES, APPROVED_USES, STATUSES
from ketafacts.language.claims import Claim

_USED = "used-for"


def beyond_all(kb: KnowledgeBase, claim: Claim, subject: Subject, wanted: str, place: str) -> Finding:
    """Judge a use that is not recorded of a drug whose uses are declared complete: there is none in another area.

    Nor is a drug for a condition whose medicines all come from groups that it has no code in, declared or not.
    Within an area the line between conditions is too fine to deny what is not recorded: a drug for depression may be
    given for depression after childbirth. Nor is anything denied in the areas that the declaration leaves open.
    """
    lists = {"used": (ALL_USES,), "approved": (APPROVED_USES, ALL_USES)}.get(wanted, ())
    if not lists:
        return Finding(UNKNOWN)
    parts = [subject.id]
    if not kb.facts(subject.id, "complete-list"):  # a product is for nothing that none of its ingredients is for
        parts = _ingredients(kb, subject.id) or parts
    declared = [_declared(kb, part, lists, place or "US") for part in parts]
    stranger = bool(parts) and all(_is_none_of_its_medicines(kb, claim.object, part) for part in parts)
    if not stranger and not (declared and all(declared)):
        return Finding(UNKNOWN)
    by_approval = any(fact.object == APPROVED_USES for fact in declared if fact)
    kinds = ("approved",) if by_approval else STATUSES  # where all uses are told of, each that is approved is one
    uses = of_whole(kb, subject) if parts == [subject.id] else [f for one in parts for f in kb.everything(one, _USED)]
    recorded = [f for f in uses if f.holds != NO and status(f) in kinds and status(f) != "not approved"]
    if not stranger and not _in_another_area(kb, claim.object, recorded, [fact for fact in declared if fact]):
        return Finding(UNKNOWN)
    if stranger:  # what only some of its class are used for may be a use of it, too
        uses = [*uses, *(fact for line in kb.ancestors(subject.id) for fact in kb.facts(line, _USED))]
    also = [one for fact in declared if fact for one in fact.details.get("also", ())]
    known_for = [fact.object for fact in uses if fact.holds != NO and status(fact) != "not approved"]
    also += known_for
    if any(in_one_line(kb, one, claim.object, "condition") for one in also):
        return Finding(UNKNOWN)
    if wanted == "used" and _eases_what_it_brings(kb, claim.object, known_for):
        return Finding(UNKNOWN)
    told = sorted(recorded, key=lambda fact: STATUSES.index(status(fact)))
    told = [fact for fact in told if status(fact) == status(told[0])]
    named = list(dict.fromkeys(kb.name_of(fact.object, "condition") for fact in told))
    known = "approved for" if told and status(told[0]) == "approved" else "used for"
    which = {"used": "uses", "approved": "approved uses"}[wanted]
    denied = f"{kb.name_of(claim.object, 'condition')} is not among its {which}"
    who = f"{subject.name} is" if parts == [subject.id] else f"what {subject.name} contains is"
    otherwise = f"the uses of {subject.name} are recorded by area" if any(declared) else f"{who} {subject.what}"
    for_what = f"{who} {known} {listing(named[:4])}" if named else otherwise
    facts = (*(fact for fact in declared if fact), *told[:2]) or defining(kb, subject)
    return Finding(NO if facts else UNKNOWN, facts, sentence(f"{for_what}; {denied}"))


def not_used_for(kb: KnowledgeBase, subject: Subject, condition: str) -> Finding:
    """Return NO where a condition is none of those that a drug is used for, and UNKNOWN where it may be one.

    What only some of its class are used for may be a use of it, too: benzodiazepines prevent seizures.
    """
    uses = [*of_whole(kb, subject), *(fact for line in kb.ancestors(subject.id) for fact in kb.facts(line, _USED))]
    if any(in_one_line(kb, fact.object, condition, "condition") for fact in uses if fact.holds != NO):
        return Finding(UNKNOWN)
    return beyond_all(kb, Claim(subject.id, _USED, condition), subject, "used", "")


def used_itself(kb: KnowledgeBase, subject: Subject, condition: str) -> list[Fact]:
    """Return the recorded uses of a drug itself in medicine for a condition, or for one that lies within it."""
    uses = [f for f in kb.facts(subject.id, _USED) if f.holds == YES and status(f) in ("approved", "used")]
    return [fact for fact in uses if condition in within(kb, fact.object, "condition")]


def _in_another_area(kb: KnowledgeBase, condition: str, recorded: list[Fact], declared: list[Fact]) -> bool:
    """Return whether a condition lies in none of the areas of some uses, nor in one that is left open."""
    area = area_of(kb, condition)
    areas = {area_of(kb, fact.object) for fact in recorded}
    return bool(area) and not any(area in (*areas, *fact.details.get("open", ())) for fact in declared)


def _is_none_of_its_medicines(kb: KnowledgeBase, condition: str, drug: str) -> bool:
    """Return whether the ATC groups that the medicines for a condition come from hold no code of a drug with codes."""
    entry, about = kb.subject(condition, "condition"), kb.subject(drug)
    groups = tuple(entry.details.get("medicines", ())) if entry else ()
    codes = about.details.get("ids", {}).get("atc", []) if about else []
    parts = [] if codes else _ingredients(kb, drug)
    if parts:
        return bool(groups) and all(_is_none_of_its_medicines(kb, condition, part) for part in parts)
    return bool(groups and codes) and not any(code.startswith(groups) for code in codes)


def _ingredients(kb: KnowledgeBase, drug: str) -> list[str]:
    """Return what a product contains besides a drug of its own name."""
    return [part.object for part in kb.facts(drug, "contains") if part.object != drug]


def _eases_what_it_brings(kb: KnowledgeBase, condition: str, uses: list[str]) -> bool:
    """Return whether a drug is used for something that a condition brings: for the aches of opioid withdrawal."""
    entries = [entry for one in within(kb, condition, "condition") if (entry := kb.subject(one, "condition"))]
    brought = [str(one) for entry in entries for one in entry.details.get("brings", ())]
    return any(in_one_line(kb, use, one, "condition") for use in uses for one in brought)


def is_beyond_all(found: Finding) -> bool:
    """Return whether a use was denied because it lies beyond all areas, as then does any narrower use."""
    return found.holds == NO and any(fact.predicate == "complete-list" for fact in found.facts)


def _declared(kb: KnowledgeBase, drug: str, lists: tuple[str, ...], place: str) -> Fact | None:
    """Return the declaration that the uses of a drug are recorded as a whole, where there is one."""
    for fact in kb.facts(drug, "complete-list"):
        if fact.object == ALL_USES and fact.object in lists:
            return fact
        if fact.object in lists and place in fact.details.get("in", ()):
            return fact
    return None


def area_of(kb: KnowledgeBase, condition: str) -> str:
    """Return the area of medicine of a condition, or of the broadest one it lies within; empty if none is recorded."""
    for one in within(kb, condition, "condition"):
        entry = kb.subject(one, "condition")
        if entry and entry.details.get("area"):
            return str(entry.details["area"])
    return ""


def of_whole(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """Return the uses recorded of a drug; of a product, too, those that each ingredient with uses has.

    Suboxone is not used for pain because buprenorphine is, nor Percocet for fever because acetaminophen is. Nor is a
    plant used for what a medicine is that is made of one of its substances.
    """
    own = kb.all_inherited(subject.id, _USED)
    if subject.kind == "plant":
        return own
    uses = [[f for f in kb.everything(part, _USED) if f.holds == YES] for part in _ingredients(kb, subject.id)]
    uses = [facts for facts in uses if facts]  # what only helps another ingredient has no use of its own
    if not uses:
        return own
    covered = [{one for fact in facts for one in within(kb, fact.object, "condition")} for facts in uses]
    said = {fact.object for fact in own}
    common = {fact.object for facts in uses for fact in facts}.intersection(*covered) - said
    return own + [fact for facts in uses for fact in facts if fact.object in common]
