"""One claim, judged: the facts that bear on it, whether they make it true, and why, in one sentence.

Each predicate has a rule. A rule returns whether the claim *without its negation* holds: yes, no, contested or
unknown. Negation then swaps yes and no, so a claim and its negation are never both true. Anything that no fact covers
makes the claim unknown.
"""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES, judge_membership
from ketafacts.answers.pairs import between
from ketafacts.answers.report import sentence, with_article
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Evidence, Fact, Subject
from ketafacts.knowledge.values import FREQUENCIES
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim

NOTHING_RECORDED, UNKNOWN_PREDICATE = "nothing recorded", "unknown predicate"


class Finding(NamedTuple):
    """Whether a claim holds without its negation, the facts it rests on, and one sentence of reason."""

    holds: str
    facts: tuple[Fact, ...] = ()
    reason: str = ""
    code: str = ""


class Judgement(NamedTuple):
    """A claim's verdict (true, false, contested, misleading, unknown) with everything it rests on."""

    claim: Claim
    verdict: str
    reason: str
    facts: tuple[Fact, ...]
    evidence: tuple[Evidence, ...]
    code: str = ""
    rule: str = ""


_VERDICTS = {YES: "true", NO: "false", CONTESTED: "contested", UNKNOWN: "unknown"}
_NEGATED = {YES: NO, NO: YES, CONTESTED: CONTESTED, UNKNOWN: UNKNOWN}


def judge(kb: KnowledgeBase, claim: Claim) -> Judgement:
    """Return the verdict on one claim. Never raises for any claim the grammar can make."""
    subject = kb.subject(claim.subject)
    rule = _RULES.get(claim.predicate)
    if subject is None or rule is None:
        reason = "nothing is recorded that this could be checked against"
        return Judgement(claim, "unknown", sentence(reason), (), (), UNKNOWN_PREDICATE)
    finding = _quantified(kb, claim, subject, rule)
    holds = _NEGATED[finding.holds] if claim.negated else finding.holds
    facts = tuple(dict.fromkeys(finding.facts))
    evidence = tuple(dict.fromkeys(item for fact in facts for item in kb.evidence(fact)))
    reason = finding.reason or " ".join(dict.fromkeys(statement(kb, fact) for fact in facts[:2]))
    if not reason:
        reason = sentence(f"nothing is recorded about this for {subject.name}")
    code = (finding.code or NOTHING_RECORDED) if holds == UNKNOWN else ""
    return Judgement(claim, _VERDICTS[holds], reason, facts, evidence, code, claim.predicate)


_Rule = Callable[[KnowledgeBase, Claim, Subject], Finding]


def _quantified(kb: KnowledgeBase, claim: Claim, subject: Subject, rule: _Rule) -> Finding:
    """Apply a rule to a subject, or to a class as "all", "some" or "only" of it."""
    match claim.quantifier:
        case "":
            return rule(kb, claim, subject)
        case "only" | "most":
            return Finding(UNKNOWN, (), "what holds of only some or of most is not recorded as such")
    if subject.type != "class":
        return rule(kb, claim, subject) if claim.quantifier in ("all", "some") else Finding(UNKNOWN)
    return _over_members(kb, claim, subject, rule)


def _over_members(kb: KnowledgeBase, claim: Claim, subject: Subject, rule: _Rule) -> Finding:
    general = rule(kb, claim, subject)
    members = kb.members(subject.id)
    findings = [(member, rule(kb, claim._replace(subject=member.id), member)) for member in members]
    against = [(member, found) for member, found in findings if found.holds == NO]
    inside = [(member, found) for member, found in findings if found.holds == YES]
    if claim.quantifier == "some":
        if inside:
            member, found = inside[0]
            return Finding(YES, found.facts, sentence(f"{member.name} for one. {found.reason}".strip()))
        if members and len(against) == len(members):
            return Finding(NO, against[0][1].facts, against[0][1].reason)
        return general if general.holds == YES else Finding(UNKNOWN)
    exception = _exception(against)
    if claim.quantifier == "not all":
        by_definition = claim.predicate == "is-a" and general.holds == YES
        return exception or Finding(NO if by_definition else UNKNOWN, general.facts)
    if exception:
        return exception._replace(holds=NO)
    definitional = claim.predicate == "is-a" and general.holds == YES
    everyone = bool(members) and len(inside) == len(members)
    return general if definitional or (everyone and general.holds == YES) else Finding(UNKNOWN, general.facts)


def _exception(against: list[tuple[Subject, Finding]]) -> Finding | None:
    if not against:
        return None
    member, found = against[0]
    return Finding(YES, found.facts, f"{sentence(f'not {member.name}')} {found.reason}".strip())


# -- rules -----------------------------------------------------------------------------------------------------------


def _is_a(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    asked = kb.subject(claim.object, "class")
    if asked is None or claim.often or claim.degree or claim.qualifiers:
        return Finding(UNKNOWN)
    if claim.detail == "used-as":
        condition = lexicon.USED_AS.get(asked.id)
        if condition is None:
            return Finding(UNKNOWN)
        return _used_for(kb, claim._replace(object=condition, detail="used"), subject)
    found = judge_membership(kb, subject, asked)
    if found.answer in (YES, NO):
        verb = "is" if found.answer == YES else "is not"
        reason = f"{sentence(f'{subject.name} {verb} {with_article(asked.name)}')} {found.reason}".strip()
        return Finding(found.answer, found.facts, reason)
    return Finding(found.answer, found.facts, found.reason)


def _same_as(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is Y" with two names: one subject's names, a product and its ingredient, or two different drugs."""
    other = kb.subject(claim.object)
    if other is None or subject.type != other.type:
        return Finding(UNKNOWN)
    if subject.id == other.id:
        fact = Fact(f"{subject.type}.{subject.id}", subject.id, "is-a", subject.id, YES)
        return Finding(YES, (fact,), sentence(f"both are names of {subject.name}"))
    for one, two in ((subject, other), (other, subject)):
        parts = [fact for fact in kb.facts(one.id, "contains") if fact.object == two.id and fact.holds == YES]
        if parts:
            # "Suboxone is buprenorphine" is loose; "the same as buprenorphine" it is not.
            holds = NO if claim.detail == "exact" and len(kb.facts(one.id, "contains")) > 1 else UNKNOWN
            return Finding(holds, tuple(parts), sentence(f"{one.name} contains {two.name}; it is not just that"))
    for one, two in ((subject, other), (other, subject)):
        related = [fact for fact in kb.facts(one.id, "related-to") if fact.object == two.id and fact.holds == YES]
        if related:
            return Finding(NO, tuple(related), f"They are different drugs. {statement(kb, related[0])}")
    facts = (*_identifying(kb, subject), *_identifying(kb, other))
    reason = f"{subject.name} and {other.name} are different drugs: {subject.name} is {subject.what}"
    return Finding(NO, facts, sentence(reason)) if len(facts) == 2 else Finding(UNKNOWN)


def _identifying(kb: KnowledgeBase, subject: Subject) -> tuple[Fact, ...]:
    return (kb.facts(subject.id, "is-a") or kb.facts(subject.id, "contains"))[:1]


def _contains(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    parts = kb.facts(subject.id, "contains")
    wanted = kb.subject(claim.object)
    if wanted is None:
        return Finding(UNKNOWN)
    if subject.type == "class":
        # "NMDA antagonists include ketamine"
        return _is_a(kb, claim._replace(subject=wanted.id, object=subject.id, detail=""), wanted)
    for part in parts:
        lies_in = wanted.type == "class" and wanted.id in kb.ancestors(part.object)
        if part.object == wanted.id or lies_in:
            return Finding(part.holds, (part, *kb.ancestors(part.object).get(wanted.id, ())))
    if subject.id == wanted.id:
        facts = kb.facts(subject.id, "contains") or kb.facts(subject.id, "is-a")[:1]
        return Finding(YES, facts, sentence(f"{subject.name} is {subject.what}"))
    if parts and wanted.type == "class":
        found = judge_membership(kb, subject, wanted)
        return Finding(found.answer, found.facts, found.reason)
    if (
        subject.type == "drug"
        and wanted.type == "drug"
        and (
            subject.kind == "combination"
            or (subject.kind == "substance" and kb.facts(subject.id, "is-a") and not parts)
        )
    ):
        related = [fact for fact in kb.facts(subject.id, "related-to") if fact.object == wanted.id]
        if related:
            return Finding(UNKNOWN, tuple(related[:1]))  # a form or relative of it: neither plainly yes nor no
        # A product's ingredients, and that a substance is one, are recorded in full.
        facts = parts or kb.facts(subject.id, "is-a")[:1]
        return Finding(NO, tuple(facts))
    return Finding(UNKNOWN)


def _ingredient_of(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    product = kb.subject(claim.object)
    if product is None:
        return Finding(UNKNOWN)
    return _contains(kb, claim._replace(subject=product.id, object=subject.id), product)


def _related(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    facts = [fact for fact in kb.facts(subject.id, "related-to") if fact.object == claim.object]
    exact = [fact for fact in facts if fact.details.get("relation") == claim.detail]
    if exact:
        return Finding(exact[0].holds, tuple(exact))
    return Finding(UNKNOWN)


def _has_relative(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    other = kb.subject(claim.object)
    if other is None:
        return Finding(UNKNOWN)
    found = _related(kb, claim._replace(subject=claim.object, object=subject.id), other)
    if found.holds != UNKNOWN:
        return found
    return _related(kb, claim._replace(detail="prodrug of"), subject)


def _acts_on(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    if claim.qualifiers or claim.often:
        return Finding(UNKNOWN)
    target = kb.subject(claim.object, "target")
    if target is None:
        return Finding(UNKNOWN)
    facts = [fact for fact in kb.everything(subject.id, "acts-on") if _covers(kb, fact, target)]
    if not facts:
        return Finding(UNKNOWN)
    own = [fact for fact in facts if not fact.inherited_from] or facts
    if claim.degree:
        return _by_strength(claim, own)
    wanted = lexicon.ACTIONS.get(claim.detail, frozenset())
    contested = [fact for fact in own if fact.holds == CONTESTED]
    holding = [fact for fact in own if fact.holds == YES]
    fitting = [fact for fact in holding if (fact.action in wanted if wanted else True)]
    if fitting:
        return Finding(YES, tuple(fitting[:2]))
    if contested:
        return Finding(CONTESTED, tuple(contested[:2]))
    if holding:
        # It acts there, in another way: "naloxone activates mu receptors" is false because it blocks them.
        vague = {"binds", "indirect"}
        clear = [fact for fact in holding if fact.action not in vague and fact.role != "minor"]
        return (
            Finding(NO, tuple(clear[:2])) if clear and claim.detail != "bind" else Finding(UNKNOWN, tuple(holding[:2]))
        )
    return Finding(NO, tuple(own[:2]))


def _covers(kb: KnowledgeBase, fact: Fact, target: Subject) -> bool:
    if fact.object == target.id:
        return True
    found = kb.subject(fact.object, "target")
    # "Opioid receptors" as a whole are covered by any one of them.
    return bool(found and target.name == target.family == found.family)


def _by_strength(claim: Claim, facts: list[Fact]) -> Finding:
    holding = [fact for fact in facts if fact.holds == YES and fact.role]
    if not holding:
        return Finding(UNKNOWN)
    strong = any(fact.role == "principal" for fact in holding)
    weak = all(fact.role == "minor" for fact in holding)
    if claim.degree == "mainly":
        return Finding(YES if strong else NO if weak else UNKNOWN, tuple(holding[:2]))
    return Finding(YES if weak else NO if strong else UNKNOWN, tuple(holding[:2]))


def _within(kb: KnowledgeBase, identifier: str, kind: str) -> list[str]:
    """Return the id and the ever broader ones it lies within."""
    found = [identifier]
    while (entry := kb.subject(found[-1], kind)) and (broader := entry.details.get("within")):
        if broader in found:
            break
        found.append(str(broader))
    return found


def _used_for(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    if len(claim.qualifiers) == 1 and claim.qualifiers[0].startswith("species "):
        return _used_in_species(kb, claim, subject)
    if claim.often or claim.degree or claim.qualifiers or claim.year:
        return Finding(UNKNOWN)
    wanted, _, place = claim.detail.partition(" ")
    place = claim.place or place
    facts = kb.everything(subject.id, "used-for")
    exact = [fact for fact in facts if fact.object == claim.object]
    narrower = [fact for fact in facts if fact not in exact and claim.object in _within(kb, fact.object, "condition")]
    here = [fact for fact in exact if not place or place in fact.details.get("in", [])]
    return _RULES_OF_USE[wanted](here, exact, narrower, place)


def _used_in_species(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "for sedation in dogs": a veterinary use that names both the animal and the purpose."""
    found = _in_animals(kb, claim._replace(object=claim.qualifiers[0].removeprefix("species ")), subject)
    purpose = kb.name_of(claim.object, "condition").split()[-1][:6].lower()
    fitting = [fact for fact in found.facts if purpose in f"{fact.object} {fact.details.get('when', '')}".lower()]
    return Finding(YES, tuple(fitting)) if found.holds == YES and fitting and not claim.often else Finding(UNKNOWN)


def _in_animals(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    facts = [fact for fact in kb.everything(subject.id, "used-in-animals") if fact.holds == YES]
    if claim.object not in ("animals", ""):
        facts = [fact for fact in facts if claim.object in f"{fact.object} {fact.details.get('species', '')}".lower()]
    return Finding(YES, tuple(facts[:2])) if facts else Finding(UNKNOWN)


def _approved_at_all(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "is FDA approved": approved there for anything."""
    place = claim.place or claim.object
    if claim.year:
        return _happened(kb, claim._replace(object=claim.year, detail="approved", place=place), subject)
    uses = [fact for fact in kb.facts(subject.id, "used-for") if place in fact.details.get("in", [])]
    approved = [fact for fact in uses if _status(fact) == "approved" and fact.holds == YES]
    if approved:
        return Finding(YES, tuple(approved[:2]))
    denied = [fact for fact in uses if _status(fact) == "not approved" and fact.holds == YES]
    return Finding(NO if denied else UNKNOWN, tuple(denied[:2] or uses[:1]))


def _status(fact: Fact) -> str:
    return str(fact.details.get("status", ""))


def _is_used(here: list[Fact], exact: list[Fact], narrower: list[Fact], place: str) -> Finding:
    del exact
    used = [fact for fact in here if _status(fact) in ("approved", "off-label") and fact.holds == YES]
    if used:
        return Finding(YES, tuple(used[:2]))
    contested = [fact for fact in here if fact.holds == CONTESTED]
    if contested:
        return Finding(CONTESTED, tuple(contested[:2]))
    denied = [fact for fact in here if fact.holds == NO and _status(fact) in ("approved", "off-label")]
    if denied:
        return Finding(NO, tuple(denied[:2]))
    inside = [fact for fact in narrower if _status(fact) in ("approved", "off-label") and fact.holds == YES]
    if inside and not place:
        return Finding(YES, tuple(inside[:2]))
    return Finding(UNKNOWN, tuple(here[:2]))


def _is_approved(here: list[Fact], exact: list[Fact], narrower: list[Fact], place: str) -> Finding:
    approved = [fact for fact in here if _status(fact) == "approved" and fact.holds == YES]
    if approved:
        return Finding(YES, tuple(approved[:2]))
    denied = [
        fact
        for fact in (here or exact)
        if (_status(fact) == "not approved" and fact.holds == YES) or (_status(fact) == "approved" and fact.holds == NO)
    ]
    inside = [fact for fact in narrower if _status(fact) == "approved" and fact.holds == YES]
    if denied and (not place or denied[0] in here):
        return Finding(NO, tuple(denied[:2]))
    if inside:
        # Approved for one kind of it; the reason names which.
        return Finding(YES, tuple(inside[:2]))
    unapproved = [fact for fact in exact if _status(fact) in ("off-label", "investigational") and fact.holds == YES]
    others = [fact for fact in exact if _status(fact) == "approved"]
    # Off-label means that it is used without approval for that; somewhere else it may be approved.
    if unapproved and not others:
        return Finding(NO, tuple(unapproved[:2]))
    return Finding(UNKNOWN, tuple(exact[:2]))


def _is_off_label(here: list[Fact], exact: list[Fact], narrower: list[Fact], place: str) -> Finding:
    del exact, narrower, place
    found = [fact for fact in here if _status(fact) == "off-label" and fact.holds == YES]
    approved = [fact for fact in here if _status(fact) == "approved" and fact.holds == YES]
    if found:
        return Finding(YES, tuple(found[:2]))
    return Finding(UNKNOWN, tuple(approved[:2]))


def _is_studied(here: list[Fact], exact: list[Fact], narrower: list[Fact], place: str) -> Finding:
    del exact, place
    found = [
        fact for fact in (*here, *narrower) if _status(fact) in ("investigational", "off-label") and fact.holds == YES
    ]
    return Finding(YES, tuple(found[:2])) if found else Finding(UNKNOWN)


_RULES_OF_USE = {"used": _is_used, "approved": _is_approved, "off-label": _is_off_label, "studied": _is_studied}


def _causes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    if claim.place or claim.year or claim.degree:
        return Finding(UNKNOWN)
    facts = [fact for fact in kb.everything(subject.id, "causes") if claim.object in _within(kb, fact.object, "effect")]
    if not facts and claim.object in ("overdose", "death") and not claim.often:
        # Whoever can have an overdose is told by what an overdose does; death by the overdoses that end in it.
        fatal = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.holds == YES]
        fatal = fatal if claim.object == "overdose" else [fact for fact in fatal if fact.object == "death"]
        return Finding(YES, tuple(fatal[:2])) if fatal else Finding(UNKNOWN)
    if not facts:
        # An effect that only an overdose is recorded to have does not speak of ordinary use.
        return Finding(UNKNOWN)
    exact = [fact for fact in facts if fact.object == claim.object] or facts
    fact = _deciding(exact)
    if claim.often.startswith("="):
        return _how_common(claim.often[1:], fact) if not claim.qualifiers else Finding(UNKNOWN)
    if claim.often or claim.qualifiers:
        return _in_circumstances(claim, fact)
    if fact.holds == YES and _opposite_is_stronger(kb, subject, fact):
        return Finding(UNKNOWN, (fact,), "The opposite is recorded as the stronger or more frequent effect.")
    return Finding(fact.holds, (fact,))


def _opposite_is_stronger(kb: KnowledgeBase, subject: Subject, fact: Fact) -> bool:
    """Return whether "lowers blood pressure" would mislead of a drug that mostly raises it."""
    effect = kb.subject(fact.object, "effect")
    opposite = str(effect.details.get("opposite", "")) if effect else ""
    facts = kb.everything(subject.id, "causes") if opposite else []
    degrees = [_DEGREES.get(str(one.details.get("degree", "")), 0) for one in facts if one.object == opposite]
    return any(degree > _DEGREES.get(str(fact.details.get("degree", "")), 0) for degree in degrees)


def _deciding(facts: list[Fact]) -> Fact:
    """Of several facts about one effect, the one that holds plainly speaks for "can cause"."""
    for holds in (YES, CONTESTED, NO):
        for fact in facts:
            if fact.holds == holds:
                return fact
    return facts[0]


_OFTEN = {"very common", "common"}
_SELDOM = {"uncommon", "rare", "very rare"}


def _in_circumstances(claim: Claim, fact: Fact) -> Finding:
    details = fact.details
    frequency = str(details.get("frequency", ""))
    degree = str(details.get("degree", ""))
    if fact.holds != YES:
        same = not claim.often and set(claim.qualifiers) <= {"heavy use", "high dose"}
        return Finding(fact.holds if same else UNKNOWN, (fact,))
    if "usual dose" in claim.qualifiers and claim.often != "seldom":
        # What happens at usual doses is recorded only where a degree or frequency without a limit says so.
        limited = "when" in details or "dose" in details
        return Finding(YES if (degree == "marked" or frequency in _OFTEN) and not limited else UNKNOWN, (fact,))
    if "within hours" in claim.qualifiers:
        return Finding(UNKNOWN, (fact,))
    match claim.often:
        case "often":
            return Finding(YES if frequency in _OFTEN else NO if frequency in _SELDOM else UNKNOWN, (fact,))
        case "seldom":
            rare = frequency in _SELDOM or (degree == "slight" and not frequency)
            common = frequency in _OFTEN or degree == "marked"
            return Finding(YES if rare else NO if common else UNKNOWN, (fact,))
        case "always":
            return Finding(NO if frequency and frequency != "very common" else UNKNOWN, (fact,))
    return Finding(YES, (fact,))


def _how_common(claimed: str, fact: Fact) -> Finding:
    """Compare "a rare side effect" with the recorded frequency; neighbours on the scale are not told apart."""
    recorded = str(fact.details.get("frequency", "not known"))
    if fact.holds != YES or recorded == "not known":
        return Finding(NO if fact.holds == NO and "rare" not in claimed else UNKNOWN, (fact,))
    distance = abs(FREQUENCIES.index(claimed) - FREQUENCIES.index(recorded))
    loosely = claimed == "common" and recorded == "very common"
    return Finding(YES if distance == 0 or loosely else NO if distance > 1 else UNKNOWN, (fact,))


def _relieves(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "relieves pain", "eases depression": the recorded benefit, or the use for the condition."""
    condition = kb.subject(claim.object, "condition")
    benefit = {"pain": "analgesia", "depression": "antidepressant-effect", "anxiety-disorder": "anxiolysis"}
    benefit |= {"cough": "cough-suppression", "diarrhea": "diarrhea-relief", "severe-pain": "analgesia"}
    if claim.object in benefit:
        found = _causes(kb, claim._replace(predicate="causes", object=benefit[claim.object]), subject)
        if found.holds != UNKNOWN:
            return found
    if condition is None:
        return Finding(UNKNOWN)
    return _used_for(kb, claim._replace(predicate="used-for", detail="used"), subject)


def _boxed(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object == claim.object and fact.holds == YES]
    boxed = [fact for fact in facts if fact.details.get("boxed") == "yes"]
    return Finding(YES, tuple(boxed)) if boxed else Finding(UNKNOWN, tuple(facts[:1]))


def _overdose(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    facts = [fact for fact in kb.everything(subject.id, "overdose-causes") if fact.object == claim.object]
    if claim.often or claim.qualifiers or not facts:
        return Finding(UNKNOWN)
    fact = _deciding(facts)
    return Finding(fact.holds, (fact,))


def _reversed_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    if claim.often or claim.qualifiers:
        return Finding(UNKNOWN)
    antidote = kb.subject(claim.object)
    if antidote is None:
        return Finding(UNKNOWN)
    lines = {antidote.id, *kb.ancestors(antidote.id)}
    facts = [fact for fact in kb.everything(subject.id, "reversed-by") if fact.object in lines]
    if not facts:
        return Finding(UNKNOWN)
    fact = facts[0]
    return Finding(fact.holds, (fact,))


def _reverses(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    poisoned = kb.subject(claim.object)
    if poisoned:
        return _reversed_by(kb, claim._replace(subject=poisoned.id, object=subject.id), poisoned)
    if claim.object == "opioid-overdose" and (opioid := kb.subject("opioid", "class")):
        found = _reversed_by(kb, claim._replace(subject="opioid", object=subject.id), opioid)
        if found.holds != UNKNOWN:
            return found
        return _used_for(kb, claim._replace(detail="used"), subject)
    return Finding(UNKNOWN)


def _interacts(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    if kb.subject(claim.object, "target"):
        return _acts_on(kb, claim._replace(predicate="acts-on", detail="act"), subject)
    other = kb.subject(claim.object)
    if other is None:
        return Finding(UNKNOWN)
    found = [item.fact for item in between(kb, subject, other) if item.fact is not None]
    if not found:
        return Finding(UNKNOWN, (), "No interaction is recorded for this pair; that is not the same as safe.")
    return Finding(_deciding(found).holds, tuple(found[:2]))


def _dangerous_with(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    other = kb.subject(claim.object)
    if other is None or other.id == subject.id:
        return Finding(UNKNOWN)
    found = [item.fact for item in between(kb, subject, other) if item.fact is not None]
    grave = [fact for fact in found if fact.details.get("severity") in ("life-threatening", "serious")]
    if grave:
        return Finding(_deciding(grave).holds, tuple(grave[:2]))
    if found:
        return Finding(UNKNOWN, tuple(found[:2]))
    return Finding(UNKNOWN, (), "No interaction is recorded for this pair; that is not the same as safe.")


def _safe_with(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "safe together": a grave interaction says no; nothing recorded never says yes."""
    found = _dangerous_with(kb, claim, subject)
    return found._replace(holds={YES: NO, CONTESTED: CONTESTED}.get(found.holds, UNKNOWN))


def _interaction_causes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    other = kb.subject(claim.other)
    if other is None:
        return Finding(UNKNOWN)
    facts = [item.fact for item in between(kb, subject, other) if item.fact is not None]
    fitting = [fact for fact in facts if claim.object in _within(kb, str(fact.details.get("effect", "")), "effect")]
    if not fitting and claim.object == "death":
        fitting = [fact for fact in facts if fact.details.get("severity") == "life-threatening"]
    return Finding(_deciding(fitting).holds, tuple(fitting[:2])) if fitting else Finding(UNKNOWN, tuple(facts[:1]))


def _contraindicated(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    facts = [fact for fact in kb.everything(subject.id, "contraindicated-in") if fact.object == claim.object]
    return Finding(_deciding(facts).holds, (_deciding(facts),)) if facts else Finding(UNKNOWN)


def _scheduled(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    if claim.often or claim.qualifiers:
        return Finding(UNKNOWN)
    if claim.year:
        return _scheduled_since(kb, claim, subject)
    facts = _schedules(kb, subject)
    # "Class B" is the United Kingdom's way to speak, "Schedule II" without a country the United States'.
    place = claim.place or ("GB" if claim.object.startswith("Class ") else "US")
    here = [fact for fact in facts if fact.object == place and fact.holds == YES]
    if not here:
        return Finding(UNKNOWN)
    values = [part.strip() for fact in here for part in str(fact.details.get("schedule", "")).split(",")]
    if any(claim.object.lower() == value.lower() for value in values):
        if len(set(values)) > 1 and place == "US" and claim.negated:
            return Finding(UNKNOWN, tuple(here))
        return Finding(YES, tuple(here))
    if place not in ("US", "GB"):
        return Finding(UNKNOWN, tuple(here))
    return Finding(NO, tuple(here))


def _scheduled_since(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    found = _scheduled(kb, claim._replace(year=""), subject)
    if found.holds != YES:
        return found
    years = {str(fact.details.get("since", "")) for fact in found.facts} - {""}
    dated = {str(fact.details.get("year")) for fact in kb.facts(subject.id, "happened") if fact.object == "scheduled"}
    if any(_same_time(claim.year, year) for year in years | dated):
        return found
    return found._replace(holds=NO if len(years) == 1 and years >= dated else UNKNOWN)


def _schedules(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """A product has its own schedule; without one, what its ingredients have says nothing of it."""
    own = list(kb.facts(subject.id, "scheduled-as"))
    return own if subject.type == "drug" else own or kb.all_inherited(subject.id, "scheduled-as")


def _controlled(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    place = claim.place or "US"
    here = [fact for fact in _schedules(kb, subject) if fact.object == place and fact.holds == YES]
    if not here:
        return Finding(UNKNOWN)
    free = all(str(fact.details.get("schedule", "")) == "not scheduled" for fact in here)
    return Finding(NO if free else YES, tuple(here))


def _uncontrolled(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    found = _controlled(kb, claim, subject)
    return found._replace(holds=_NEGATED[found.holds])


def _works_on(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "naloxone works on xylazine": at a target, or against what a drug does."""
    if kb.subject(claim.object, "target"):
        return _acts_on(kb, claim._replace(predicate="acts-on"), subject)
    return _reverses(kb, claim, subject)


def _missed_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    found = _detected(kb, claim, subject)
    return found._replace(holds=_NEGATED[found.holds])


def _lasts(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Compare a half-life, onset or duration with the recorded ones; a time far from all of them is wrong."""
    figure, _, unit = claim.year.rpartition(" ")
    low, high = (number * lexicon.UNITS_OF_TIME.get(unit, 0.0) for number in _span(figure))
    facts = [fact for fact in kb.facts(subject.id, "given-by") if fact.details.get(claim.object)]
    recorded = [(span, fact) for fact in facts for span in _times(str(fact.details[claim.object]))]
    if not recorded or low <= 0 or claim.qualifiers:
        return Finding(UNKNOWN)
    for (shortest, longest), fact in recorded:
        if high >= shortest * 0.85 and low <= longest * 1.15 and (high - low) <= 3 * max(longest - shortest, low):
            return Finding(YES, (fact,), _recorded_time(subject, claim.object, fact))
    far = all(low > longest * 2 or high < shortest / 2 for (shortest, longest), _ in recorded)
    nearest = tuple(fact for _, fact in recorded[:2])
    return Finding(NO if far else UNKNOWN, nearest, _recorded_time(subject, claim.object, nearest[0]))


def _recorded_time(subject: Subject, key: str, fact: Fact) -> str:
    return sentence(f"{subject.name}, {fact.object}: {key} {fact.details[key]}")


def _times(text: str) -> list[tuple[float, float]]:
    """Return the spans of time in a recorded text ("2 to 3 hours"), in minutes."""
    found = re.findall(r"(\d+(?:\.\d+)?)(?:\s*(?:-|–|to|or)\s*(\d+(?:\.\d+)?))?\s*([a-z]+)", text.lower())
    return [
        (float(low) * lexicon.UNITS_OF_TIME[unit], float(high or low) * lexicon.UNITS_OF_TIME[unit])
        for low, high, unit in found
        if unit in lexicon.UNITS_OF_TIME
    ]


def _happened(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    events, _, place = claim.detail.partition(" US")
    place = claim.place or ("US" if claim.detail.endswith(" US") else place)
    wanted = events.split(",") if "," in events else [events] if events in _EVENTS else events.split(" ")
    facts = [fact for fact in kb.facts(subject.id, "happened") if fact.object in wanted and fact.holds == YES]
    if place:
        facts = [fact for fact in facts if place in fact.details.get("in", [])]
    facts = facts or _approvals(kb, subject, wanted, place)
    if not facts:
        return Finding(UNKNOWN)
    years = [str(fact.details.get("year") or fact.details.get("since") or "") for fact in facts]
    matching = [fact for fact, year in zip(facts, years, strict=True) if _same_time(claim.object, year)]
    if matching:
        return Finding(YES, tuple(matching[:1]))
    # Several dates of one kind (in different countries, of different products) leave room for another.
    exact = not claim.object.endswith("s") and not any(year.endswith("s") for year in years)
    decided = len(set(years)) == 1 and years[0] and exact
    return Finding(NO if decided else UNKNOWN, tuple(facts[:2]))


_EVENTS = frozenset({"first used in humans"})


def _approvals(kb: KnowledgeBase, subject: Subject, wanted: list[str], place: str) -> list[Fact]:
    if "approved" not in wanted:
        return []
    return [
        fact
        for fact in kb.facts(subject.id, "used-for")
        if fact.details.get("since") and (not place or place in fact.details.get("in", []))
    ]


def _same_time(claimed: str, recorded: str) -> bool:
    """Return whether two years agree, a decade covering its years."""
    if claimed.endswith("s") or recorded.endswith("s"):
        return claimed[:3] == recorded[:3]
    return claimed == recorded


def _given_by(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    routes = lexicon.INJECTIONS if claim.object == "injection" else (claim.object,)
    facts = [fact for fact in kb.facts(subject.id, "given-by") if fact.object in routes]
    return Finding(_deciding(facts).holds, (_deciding(facts),)) if facts else Finding(UNKNOWN)


def _detected(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    facts = [fact for fact in kb.everything(subject.id, "detected-by") if fact.object == claim.object]
    return Finding(_deciding(facts).holds, (_deciding(facts),)) if facts else Finding(UNKNOWN)


_DEGREES = {"slight": 1, "moderate": 2, "marked": 3}


def _compared(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    other = kb.subject(claim.other)
    if other is None or claim.often or claim.qualifiers:
        return Finding(UNKNOWN)
    if claim.object == "potency":
        return _potency(kb, claim, subject, other)
    one, two = (_effect_degree(kb, party, claim.object) for party in (subject, other))
    if one is None or two is None:
        return Finding(UNKNOWN)
    facts = (one[1], two[1])
    difference = one[0] - two[0]
    if claim.direction == 0:
        return Finding(YES if difference == 0 else NO, facts)
    if difference == 0:
        return Finding(UNKNOWN, facts)
    return Finding(YES if (difference > 0) == (claim.direction > 0) else NO, facts)


def _effect_degree(kb: KnowledgeBase, subject: Subject, effect: str) -> tuple[int, Fact] | None:
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object == effect]
    for fact in facts:
        if fact.holds == NO:
            return 0, fact
        degree = _DEGREES.get(str(fact.details.get("degree", "")))
        if fact.holds == YES and degree:
            return degree, fact
    return None


def _potency(kb: KnowledgeBase, claim: Claim, subject: Subject, other: Subject) -> Finding:
    one, two = _times_morphine(kb, subject.id), _times_morphine(kb, other.id)
    direct = [fact for fact in kb.facts(subject.id, "potency") if fact.object == other.id and fact.holds == YES]
    if direct:
        low, high = _span(str(direct[0].details.get("times", "")))
        return _ratio(claim, low, high, (direct[0],))
    if one is None or two is None:
        return Finding(UNKNOWN)
    return _ratio(claim, one[0] / two[1], one[1] / two[0], tuple(fact for fact in (one[2], two[2]) if fact))


def _times_morphine(kb: KnowledgeBase, subject: str) -> tuple[float, float, Fact | None] | None:
    if subject == "morphine":
        return 1.0, 1.0, None
    for fact in kb.facts(subject, "potency"):
        if fact.object == "morphine" and fact.holds == YES:
            low, high = _span(str(fact.details.get("times", "")))
            return (low, high, fact) if low > 0 else None
    return None


def _span(figure: str) -> tuple[float, float]:
    numbers = []
    for part in figure.replace("–", "-").split("-"):
        try:
            numbers.append(float(part.strip(" <>≤≥~").replace(",", "")))
        except ValueError:
            return 0.0, 0.0
    return min(numbers), max(numbers)


def _ratio(claim: Claim, low: float, high: float, facts: Iterable[Fact]) -> Finding:
    facts = tuple(facts)
    if low <= 0:
        return Finding(UNKNOWN)
    if claim.year:
        # "50 times more potent": right within the recorded range, wrong when off by more than three times.
        claimed_low, claimed_high = _span(claim.year)
        if claim.direction < 0:
            low, high = 1 / high, 1 / low
        if claimed_high >= low * 0.99 and claimed_low <= high * 1.01:
            return Finding(YES, facts)
        far = claimed_low > high * 3 or claimed_high < low / 3
        return Finding(NO if far else UNKNOWN, facts)
    if low > 1:
        return Finding(YES if claim.direction > 0 else NO, facts)
    if high < 1:
        return Finding(YES if claim.direction < 0 else NO, facts)
    return Finding(UNKNOWN, facts)


def _contains_or_causes(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    rule = _causes if kb.subject(claim.object, "effect") and not kb.subject(claim.object) else _contains
    return rule(kb, claim, subject)


def _derived(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    facts = [fact for fact in kb.facts(subject.id, "related-to") if fact.object == claim.object]
    made = [fact for fact in facts if fact.details.get("relation") in ("derived from", "metabolite of")]
    if made:
        return Finding(made[0].holds, tuple(made))
    held = [fact for fact in kb.facts(claim.object, "contains") if fact.object == subject.id]
    return Finding(held[0].holds, tuple(held)) if held else _contains_if_product(kb, claim, subject)


def _contains_if_product(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    return _contains(kb, claim, subject) if subject.kind in ("combination", "mixture", "plant") else Finding(UNKNOWN)


_RULES: dict[str, _Rule] = {
    "is-a": _is_a,
    "same-as": _same_as,
    "contains": _contains,
    "contains-or-effect": _contains_or_causes,
    "ingredient-of": _ingredient_of,
    "derived": _derived,
    "related-to": _related,
    "has-relative": _has_relative,
    "acts-on": _acts_on,
    "used-for": _used_for,
    "causes": _causes,
    "relieves": _relieves,
    "boxed": _boxed,
    "overdose-causes": _overdose,
    "reversed-by": _reversed_by,
    "reverses": _reverses,
    "interacts-or-acts": _interacts,
    "dangerous-with": _dangerous_with,
    "safe-with": _safe_with,
    "interaction-causes": _interaction_causes,
    "contraindicated-in": _contraindicated,
    "scheduled-as": _scheduled,
    "controlled": _controlled,
    "uncontrolled": _uncontrolled,
    "in-animals": _in_animals,
    "approved": _approved_at_all,
    "works-on": _works_on,
    "works-for": _relieves,
    "missed-by": _missed_by,
    "lasts": _lasts,
    "happened": _happened,
    "given-by": _given_by,
    "detected-by": _detected,
    "compared": _compared,
}
