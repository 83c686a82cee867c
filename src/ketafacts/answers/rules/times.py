"""What once was so: approvals that were withdrawn, schedules that were changed."""

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding, approval_event, lists_of, own_notes, status, within
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

TIMES = frozenset({"no longer", "formerly"})
BOX_REMOVED = "boxed warning removed"  # the topic of a note
_LAW = frozenset({"scheduled-as", "controlled", "uncontrolled", "illegal"})


def at_time(kb: KnowledgeBase, claim: Claim, subject: Subject, now: Finding, times: frozenset[str]) -> Finding:
    """Return whether a claim in the past tense, or one of what is "no longer" so, holds, given what is so now.

    That something is no longer so says that it once was: where that is not recorded, only "it still is" is known.
    """
    once = _once(kb, claim, subject) if now.holds != YES else ()
    if "no longer" in times:
        if now.holds == YES:
            return now
        # What is in Schedule III as one product, and in I as another, is in I still: it is not settled, and not over.
        in_part = any(_lists(fact, claim.object) for fact in now.facts) and now.holds == UNKNOWN
        return Finding(NO, once) if once and not in_part else Finding(UNKNOWN, now.facts)
    if claim.predicate == "approved" and not claim.detail:  # "was approved by the FDA"
        once = once or approval_event(kb, subject.id, claim.place or claim.object)
    if once:
        return Finding(YES, once)
    settled = now.holds == NO and claim.predicate not in _LAW and not claim.detail.startswith("used")
    # What the law bars from all use now may have been approved once, if it has a brand: methaqualone.
    barred = claim.predicate == "approved" and all(fact.predicate == "scheduled-as" for fact in now.facts)
    settled = settled and not (barred and any(name.kind == "brand" for name in kb.names_of(subject)))
    return now if now.holds == YES or settled else Finding(UNKNOWN, now.facts)


def _once(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return the facts that record that it was so before."""
    place = claim.place or (claim.object if claim.predicate == "approved" else "")
    if claim.predicate in ("approved", "used-for"):
        uses = [fact for fact in kb.facts(subject.id, "used-for") if status(fact) == "withdrawn"]
        uses = [fact for fact in uses if not place or place in fact.details.get("in", [])]
        if claim.predicate == "used-for":
            # What was for rheumatoid arthritis was for arthritis.
            uses = [fact for fact in uses if claim.object in within(kb, fact.object, "condition")]
        return tuple(uses[:2])
    if claim.predicate == "scheduled-as":
        place = place or ("GB" if claim.object.startswith("Class ") else "US")
        events = [fact for fact in kb.facts(subject.id, "happened") if fact.object == "scheduled"]
        events = [fact for fact in events if place in fact.details.get("in", [])]
        return tuple(fact for fact in events if _names(str(fact.details.get("what", "")), claim.object))[:1]
    if claim.predicate == "boxed":
        return tuple(own_notes(kb, subject.id, BOX_REMOVED))
    if claim.predicate == "supplied-as":
        # What takes a prescription since a year, and has for none of its products gone on without, was sold otherwise.
        sold = [fact for fact in kb.facts(subject.id, "supplied-as") if fact.object == (place or "US")]
        ways = {str(fact.details.get("supply")) for fact in sold}
        changed = [fact for fact in sold if fact.details.get("since")]
        return tuple(changed) if claim.object not in ways and len(changed) == len(sold) else ()
    return ()


def _lists(fact: Fact, schedule: str) -> bool:
    """Return whether a drug is, as one of its products at least, in the schedule."""
    return schedule in lists_of([fact])


def _names(told: str, schedule: str) -> bool:
    """Return whether a text names the schedule: "Class C", or "Schedule IV" for IV."""
    named = schedule if schedule.startswith("Class ") else f"Schedule {schedule}"
    return f"{named} " in f"{told.replace(',', ' ').replace('.', ' ')} "
