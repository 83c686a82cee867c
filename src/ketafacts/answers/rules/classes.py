"""What a drug is: its classes, and what it is used as."""

from ketafacts.answers.membership import NO, UNKNOWN, YES, judge_membership
from ketafacts.answers.report import plural_of, sentence, with_article
from ketafacts.answers.rules.alternatives import acts_instead
from ketafacts.answers.rules.finding import Finding, chief_acts
from ketafacts.answers.rules.history import approved_so
from ketafacts.answers.rules.uses import used_for
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language import lexicon
from ketafacts.language.claims import BESIDES, Claim


def _used_as(kb: KnowledgeBase, claim: Claim, subject: Subject, asked: Subject) -> Finding:
    """Judge "X is used as a C" and "approved as a C": by the use that goes with the class."""
    if claim.year and claim.detail == "approved-as":
        names = [name.name for name in kb.names_of(asked)]
        told = approved_so(kb, claim._replace(detail=""), subject, names)
        if told.holds != UNKNOWN:
            return told
    condition = lexicon.USED_AS.get(asked.id) or _its_one_use(asked)
    if not condition:
        return Finding(UNKNOWN)
    return used_for(kb, claim._replace(object=condition, detail=claim.detail.removesuffix("-as")), subject)


def is_a(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is a C": membership by the recorded classes, or, of "used as a C", the use that goes with it."""
    asked = kb.subject(claim.object, "class")
    if asked is None or claim.often or claim.degree not in ("", "merely", "purely") or claim.qualifiers:
        return Finding(UNKNOWN)
    if claim.detail == "used-as" and lexicon.USED_AS.get(asked.id) == "":
        claim = claim._replace(detail="")  # what is used as one is one
    if claim.detail in ("used-as", "approved-as"):
        return _used_as(kb, claim, subject, asked)
    found = judge_membership(kb, subject, asked)
    if claim.degree == "purely" and found.answer != NO:
        return Finding(UNKNOWN, found.facts)
    if claim.degree == "merely" and (found.answer != NO or claim.negated):
        # That it is nothing else is not recorded; "not merely an opioid" supposes that it is one.
        return Finding(UNKNOWN, found.facts)
    besides = claim.detail == BESIDES and _acts_as_they_do(kb, subject, asked)
    if found.answer == NO and (besides or _is_named_after(kb, subject, asked)):
        return Finding(UNKNOWN, found.facts)
    if found.answer in (YES, NO):
        plural = plural_of(subject)
        what = (plural_of(asked) or asked.name) if plural else with_article(asked.name)
        verb = f"{'are' if plural else 'is'}{'' if found.answer == YES else ' not'}"
        reason = f"{sentence(f'{plural or subject.name} {verb} {what}')} {found.reason}".strip()
        return Finding(found.answer, found.facts, reason)
    by_action = _by_its_action(kb, subject, asked) if found.answer == UNKNOWN and not claim.detail else None
    return by_action or Finding(found.answer, found.facts, found.reason)


def _its_one_use(group: Subject) -> str | None:
    """Return what the members of a class are for by its definition, where that is one thing: "as a sleeping pill"."""
    conditions = group.details.get("for", [])
    return str(conditions[0]) if isinstance(conditions, list) and len(conditions) == 1 else None


# What kinds are called that are no more than an action at one target: "dopamine-2 receptor antagonist".
_BY_ACTION = ("receptor agonist", "receptor antagonist")
_NAMED_BY_ACTION = ("inhibitor", "antagonist", "blocker", "thiazide diuretic", "loop diuretic")


def _by_its_action(kb: KnowledgeBase, subject: Subject, group: Subject) -> Finding | None:
    """Judge by what a drug chiefly does at the one target that a class is named for, if that is what the class does."""
    if not group.name.endswith(_BY_ACTION):
        return _made_for_another(kb, subject, group)
    theirs = [fact for fact in kb.facts(group.id, "acts-on") if fact.holds == YES]
    own = chief_acts(kb.everything(subject.id, "acts-on"))
    if len(theirs) != 1:
        return None
    told = tuple(fact for fact in own if (fact.object, fact.action) == (theirs[0].object, theirs[0].action))
    return Finding(YES, told) if told else None


def _made_for_another(kb: KnowledgeBase, subject: Subject, group: Subject) -> Finding | None:
    """Deny that a drug is of those that inhibit one target where it is made for another instead."""
    theirs = [fact for fact in kb.facts(group.id, "acts-on") if fact.holds == YES]
    if len(theirs) != 1 or not group.name.endswith(_NAMED_BY_ACTION):
        return None  # "antihistamine" may be said of either kind
    target = theirs[0].object
    known = kb.everything(subject.id, "acts-on")
    if any(fact.object == target or fact.object.startswith(f"{target}-") for fact in known):
        return None
    instead = acts_instead(kb, Claim(subject.id, "acts-on", target, detail="block"), subject)
    return Finding(NO, instead) if instead else None


def _is_named_after(kb: KnowledgeBase, subject: Subject, group: Subject) -> bool:
    """Return whether a drug's name ends in a name of the class: silver nitrate is a nitrate, if no medicine of them."""
    if subject.type != "drug":
        return False
    last = {name.name.lower().rpartition(" ")[2] for name in kb.names_of(subject) if " " in name.name}
    return any(name.name.lower() in last for name in kb.names_of(group))


def _acts_as_they_do(kb: KnowledgeBase, subject: Subject, group: Subject) -> bool:
    """Return whether a drug does, of its other effects, all that a class is named for: tramadol and the SNRIs."""
    if not group.name.endswith("reuptake inhibitor"):
        return False
    done, theirs = (
        {(fact.object, fact.details.get("action")) for fact in kb.facts(one.id, "acts-on") if fact.holds == YES}
        for one in (subject, group)
    )
    return len(theirs) > 1 and theirs <= done  # of one target alone, "selective" says more
