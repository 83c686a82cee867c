"""One claim, judged: the facts that bear on it, whether they make it true, and why, in one sentence.

Each predicate has a rule. A rule returns whether the claim *without its negation* holds: yes, no, contested or
unknown. Negation then swaps yes and no, so a claim and its negation are never both true. Anything that no fact covers
makes the claim unknown.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ketafacts.answers.counting import quantified
from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.reasons import supports
from ketafacts.answers.report import sentence
from ketafacts.answers.rules import RULES, USING_MANNER, USING_PLACES, USING_YEARS, Rule
from ketafacts.answers.rules.finding import Finding, within
from ketafacts.answers.rules.forms import form_of_claim, given_otherwise, of_form, of_local_form, of_way
from ketafacts.answers.rules.law import NEGATED, in_force
from ketafacts.answers.rules.moments import at_moment
from ketafacts.answers.rules.often import HOW_OFTEN, as_often
from ketafacts.answers.rules.products import of_product
from ketafacts.answers.rules.times import TIMES, at_time
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Evidence, Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.claims import MONTH, SPECIES, Claim
from ketafacts.language.nouns import AS_FORM

NOTHING_RECORDED, UNKNOWN_PREDICATE = "nothing recorded", "unknown predicate"


class Judgement(NamedTuple):
    """A claim's verdict (true, false, contested, misleading, unknown) with everything it rests on."""

    claim: Claim
    verdict: str
    reason: str
    facts: tuple[Fact, ...]
    evidence: tuple[Evidence, ...]
    code: str = ""
    rule: str = ""


def decided(kb: KnowledgeBase, claim: Claim, facts: Sequence[Fact], reason: str, *, so: bool) -> Judgement:
    """Return the judgement of a claim that facts decide by themselves; ``so`` where it is true, a denial included."""
    verdict = "true" if so else "false"
    return Judgement(claim, verdict, reason, tuple(facts), kb.evidence_of(facts), "", claim.predicate)


def in_month(kb: KnowledgeBase, found: Judgement, year: str, moment: str) -> Judgement:
    """Judge a date to the month or day, whose year is judged: the rest by what the sources of the facts say of it."""
    claim = found.claim
    if found.verdict != ("false" if claim.negated else "true"):
        return found
    so = at_moment(kb, claim, found.facts, year, moment)
    if so == UNKNOWN:
        kind = "day" if moment[:1].isdecimal() else "month"
        reason = f"the year is right; of the {kind} nothing is recorded. {found.reason}"
        return found._replace(verdict="unknown", reason=sentence(reason), code=NOTHING_RECORDED)
    if so == NO:
        verdict = "true" if claim.negated else "false"
        return found._replace(verdict=verdict, reason=sentence(f"the year is right, the date is not. {found.reason}"))
    return found


def _of_a_month(kb: KnowledgeBase, claim: Claim) -> Judgement:
    """Judge a claim that holds a date to the month: first without it."""
    month = next(one for one in claim.qualifiers if one.startswith(MONTH))
    plain = claim._replace(qualifiers=tuple(one for one in claim.qualifiers if one != month))
    found = in_month(kb, judge(kb, plain), claim.year or claim.object, month.removeprefix(MONTH))
    return found._replace(claim=claim)


def _is_told(kb: KnowledgeBase, claim: Claim) -> bool:
    """Return whether the sources of what is told name, as the reason does, the harm for which it is so."""
    *reasons, told = claim.grounds
    if told.negated and told.predicate in _TREATS:
        # What is not for viral infections is not for a cold.
        broader = within(kb, told.object, "condition")
        return any(one._replace(object=told.object) == told and one.object in broader for one in reasons)
    if any(_acts_as_another(kb, one, told) or _raises_what_is_watched(one, told) for one in reasons):
        return True
    if told.predicate in _EFFECTS and not told.negated and len(reasons) == 1 and reasons[0].predicate in _EFFECTS:
        return _comes_of(kb, reasons[0], told)
    harms = {one.object for one in reasons if one.predicate in _HARMS and not one.negated}
    if not (told.predicate in _CAUTIONS or told.detail == "withdrawn") or not harms:
        return False
    judged = judge(kb, told)
    gists = " ".join(fold(item.gist) for item in judged.evidence)
    if told.detail == "withdrawn":
        gists += " ".join(fold(str(fact.details.get("what", ""))) for fact in judged.facts)
    known = [found for harm in harms if (found := kb.subject(harm, "effect"))]
    named = [[fold(name.name).removesuffix("s") for name in kb.names_of(found)] for found in known]
    return len(named) == len(harms) and all(any(name in gists for name in names) for names in named)


def _comes_of(kb: KnowledgeBase, reason: Claim, told: Claim) -> bool:
    """Return whether one effect is recorded to come of another: what is told of the one by a source names the other."""
    if reason.object == told.object:
        return True  # the one is the other by another name: a long QT interval and torsades
    both = [(one, kb.subject(other.object, "effect")) for one, other in ((told, reason), (reason, told))]
    for one, effect in both:
        gists = [fold(item.gist) for item in judge(kb, one).evidence]
        if told.object != "death":  # what else stands beside the other in a source may only be listed with it
            gists = [gist for gist in gists if _LINKING.search(gist)]
        if effect and any(fold(name.name) in gist for gist in gists for name in kb.names_of(effect)):
            return True
    return False


_LINKING = re.compile(r"\b(?:leads?|leading|caus(?:es?|ed|ing)|result(?:s|ing)|due to|in turn|by way of|consequence)\b")


_EFFECTS = frozenset({"causes", "overdose-causes"})
_HARMS = frozenset({"causes", "interaction-causes", "withdrawal-causes"})


def _acts_as_another(kb: KnowledgeBase, reason: Claim, told: Claim) -> bool:
    """Return whether a drug is recorded to act so as what the body turns it into, which the reason names."""
    made = kb.subject(reason.object) if reason.predicate == "has-relative" and told.predicate == "acts-on" else None
    if made is None or reason.negated or told.negated or reason.subject != told.subject:
        return False
    return any(fold(made.name) in fold(str(fact.details.get("caveat", ""))).split() for fact in judge(kb, told).facts)


def _raises_what_is_watched(reason: Claim, told: Claim) -> bool:
    """Return whether the level of a drug is checked for, and the reason says what changes it."""
    levels = reason.predicate == "level" and told.predicate == "monitored-for" and "level" in told.object
    return levels and reason.object == told.subject and not (reason.negated or told.negated)


_TREATS = frozenset({"used-for", "works-for", "relieves"})
_CAUTIONS = frozenset(
    {"safe-with", "dangerous-with", "contraindicated-in", "cautioned-in", "monitored-for", "stopped-safely", "boxed"}
)
_CAUTIONS |= _HARMS | {"overdose-causes"}
# How much a drug is said to do; only what it does at a target is recorded with that.
_HOW_MUCH = frozenset({"weakly", "strongly", "mainly", "solely"})
_WEIGHING = frozenset({"acts-on", "used-for"})
_VERDICTS = {YES: "true", NO: "false", CONTESTED: "contested", UNKNOWN: "unknown"}


def judge(kb: KnowledgeBase, claim: Claim) -> Judgement:
    """Return the verdict on one claim. Never raises for any claim the grammar can make."""
    if any(one.startswith(MONTH) for one in claim.qualifiers):
        return _of_a_month(kb, claim)
    subject = kb.subject(claim.subject)
    rule = RULES.get(claim.predicate)
    if claim.predicate == "because" and (
        _is_told(kb, claim) or supports(kb, claim.grounds, lambda one: judge(kb, one).verdict)
    ):
        told = judge(kb, claim.grounds[-1])
        verdict = {"true": "false"}.get(told.verdict, "unknown") if claim.negated else told.verdict
        code = NOTHING_RECORDED if verdict == "unknown" else ""
        return told._replace(claim=claim, verdict=verdict, code=code, rule=claim.predicate)
    if subject is None or rule is None:
        reason = "nothing is recorded that this could be checked against"
        return Judgement(claim, "unknown", sentence(reason), (), (), UNKNOWN_PREDICATE)
    finding = _of_animal(kb, claim, subject) or given_otherwise(kb, claim, subject)
    finding = finding or _despite_its_words(kb, claim, subject, rule) or _looked_at(kb, claim, subject, rule)
    in_animals = claim.predicate == "used-for" and any(one.startswith(SPECIES) for one in claim.qualifiers)
    years_count = (claim.predicate in USING_YEARS and not in_animals) or claim.detail == "approved-as"
    if (claim.year and not years_count) or (claim.place and claim.predicate not in USING_PLACES):
        finding = Finding(UNKNOWN, finding.facts)  # a part of the claim that no rule has looked at
    elif claim.brand:
        finding = of_product(kb, claim, subject, finding)
    if form := form_of_claim(claim):
        finding = of_way(kb, claim, subject, finding, form)
        finding = of_local_form(kb, claim, subject, of_form(kb, claim, subject, finding, form), form)
    holds = NEGATED[finding.holds] if claim.negated else finding.holds
    facts = tuple(dict.fromkeys(finding.facts))
    evidence = kb.evidence_of(facts)
    reason = finding.reason or " ".join(dict.fromkeys(statement(kb, fact) for fact in facts[:2]))
    if not reason:
        reason = sentence(f"nothing is recorded about this for {subject.name}")
    code = (finding.code or NOTHING_RECORDED) if holds == UNKNOWN else ""
    return Judgement(claim, _VERDICTS[holds], reason, facts, evidence, code, claim.predicate)


def _looked_at(kb: KnowledgeBase, claim: Claim, subject: Subject, rule: Rule) -> Finding:
    """Apply the rule, unless the claim is narrowed in a way that the rule does not look at."""
    claim = _plainly(claim)
    times = TIMES.intersection(claim.qualifiers)
    if times:
        claim = claim._replace(qualifiers=tuple(one for one in claim.qualifiers if one not in TIMES))
    often = claim.often
    if often in HOW_OFTEN and (claim.predicate == "used-for" or claim.predicate not in USING_MANNER):
        claim = claim._replace(often="")
    if claim.predicate == "reverses":
        claim = claim._replace(qualifiers=tuple(one for one in claim.qualifiers if not _is_given(kb, subject, one)))
    if claim.predicate == "acts-on" and claim.qualifiers in _DOSES and not claim.often:
        return _at_dose(kb, claim, subject, rule)
    if (claim.often or claim.qualifiers) and claim.predicate not in USING_MANNER:
        return Finding(UNKNOWN)
    lesser = claim.object if claim.predicate == "acts-as" else claim.detail if claim.predicate == "acts-on" else ""
    if claim.degree == "merely" and lesser == "partial":
        claim = claim._replace(degree="")  # "only a partial agonist"
    if claim.degree in ("merely", "purely") and claim.predicate not in ("is-a", "used-for"):
        return Finding(UNKNOWN)
    if not _is_weighed(kb, claim):
        return Finding(UNKNOWN)  # "slightly reverses", "was slightly approved": no other rule weighs it
    finding = quantified(kb, claim, subject, rule)
    if often != claim.often:
        return Finding(UNKNOWN) if times else as_often(kb, claim._replace(often=often), subject, finding)
    return at_time(kb, claim, subject, finding, times) if times and not claim.year else finding


def _despite_its_words(kb: KnowledgeBase, claim: Claim, subject: Subject, rule: Rule) -> Finding | None:
    """Return what is known of a claim that no rule weighs the words of; ``None`` where it is none of those.

    "Does not cause E, even after years" is false of what causes E at all, "is only Schedule III" of what is not in it.
    """
    if claim.negated and claim.qualifiers == ("heavy use",) and claim.predicate in _BY_LONG_USE:
        plain, telling = claim._replace(qualifiers=()), YES
    elif claim.degree in ("merely", "purely") and claim.predicate == "scheduled-as":
        plain, telling = claim._replace(degree=""), NO
    elif claim.degree in ("merely", "purely") and claim.predicate == "same-as" and not claim.negated:
        # "Ritalin is nothing but methylphenidate", and Percocet is more than oxycodone.
        plain, telling = claim._replace(degree="", detail="exact"), YES if claim.object == subject.id else NO
    else:
        return None
    found = quantified(kb, plain, subject, rule)
    return found if found.holds == telling else None


# "When abused, the cough medicine X …": it is one however it is used; and whether it may be stopped at once is told of
# long use.
_HOWEVER_LONG = frozenset({"is-a", "stopped-safely"})
_BY_LONG_USE = frozenset({"causes", "monitored-for"})
# What is recorded of these is what is so in most people as it is: "usually", "in most adults" adds nothing.
_OF_MOST = frozenset({"lasts", "acts-long", "acts-soon", "cleared-by", "has-relative", "absorbed"})


def _plainly(claim: Claim) -> Claim:
    """Return a claim without what adds nothing to it: a form in which it is given so, the dose that is meant anyway."""
    if claim.predicate in _HOWEVER_LONG and claim.qualifiers == ("heavy use",):
        return claim._replace(qualifiers=())
    if claim.predicate == "given-by" and claim.degree == "mainly" and not claim.often:
        claim = claim._replace(degree="", often="often")  # "mainly by mouth" is "usually by mouth"
    if claim.predicate in _OF_MOST and claim.often in ("often", ">50"):
        claim = claim._replace(often="")
    if claim.object in _AT_USUAL_DOSES and claim.qualifiers == ("usual dose",):
        return claim._replace(qualifiers=())
    return _in_its_form(claim)


def _in_its_form(claim: Claim) -> Claim:
    """Return "fentanyl patches are stuck on the skin" as that fentanyl comes in a form for the skin."""
    if claim.predicate in ("used-for", "approved") and len(claim.qualifiers) == 1:
        route = claim.qualifiers[0].removeprefix(AS_FORM)
        if claim.form not in ("", route):
            return claim
        # "Oral vancomycin is used for E" is of a form of it, as "vancomycin by mouth" is.
        return claim._replace(qualifiers=(), form=route) if claim.qualifiers[0] != route else claim
    told = claim.predicate == "given-by" and claim.qualifiers == (f"{AS_FORM}{claim.form}",)
    fits = told and claim.object in _GIVEN_AS.get(claim.form, (claim.form,))
    return claim._replace(qualifiers=(), detail="form") if fits else claim


_GIVEN_AS = {"transdermal": ("transdermal", "topical", "on the skin"), "oral": ("oral", "sublingual", "buccal")}


def _is_weighed(kb: KnowledgeBase, claim: Claim) -> bool:
    """Return whether a rule looks at how much it is said to be so, where that is said."""
    if claim.degree == "solely":
        return claim.predicate in ("used-for", "acts-on")
    # What a drug is taken for is recorded, but not of what is taken against the law: "heroin is mainly used for pain".
    aim = claim.predicate == "causes" and claim.degree == "mainly" and not _is_banned(kb, claim.subject)
    weighing = claim.predicate in _WEIGHING or kb.subject(claim.object, "target") is not None
    return claim.degree not in _HOW_MUCH or aim or weighing


def _is_banned(kb: KnowledgeBase, drug: str) -> bool:
    """Return whether US law lists a drug as without a medical use."""
    subject = kb.subject(drug)
    return subject is not None and any(fact.details.get("schedule") == "I" for fact in in_force(kb, subject, "US"))


def is_true(kb: KnowledgeBase, subject: str, predicate: str, wanted: str = "", detail: str = "") -> bool:
    """Return whether what is recorded makes a plain claim true."""
    return judge(kb, Claim(subject, predicate, wanted, detail=detail)).verdict == "true"


def _of_animal(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding | None:
    """Apply the rule for what is said of an animal, where there is one of its own and nothing else is said."""
    rule = _OF_ANIMALS.get(claim.predicate)
    alone = not (claim.often or claim.year) and [one[: len(SPECIES)] for one in claim.qualifiers] == [SPECIES]
    return rule(kb, claim, subject) if rule and alone else None


def _is_one_for(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X is a sedative for horses": it is one, and used in them."""
    found = quantified(kb, claim._replace(qualifiers=()), subject, RULES["is-a"])
    if found.holds == NO:
        return found
    species = claim.qualifiers[0].removeprefix(SPECIES)
    used = RULES["in-animals"](kb, claim._replace(predicate="in-animals", object=species, qualifiers=()), subject)
    group = kb.subject(claim.object, "class")
    if group and group.details.get("scheme") == "therapeutic":  # a sedative, if it is used to sedate them
        told = [fact for fact in used.facts if _PURPOSES.get(claim.object, "-") in fact.object.lower()]
        return Finding(YES, tuple(told)) if used.holds == YES and told else Finding(UNKNOWN, used.facts)
    both = found.holds == YES and used.holds == YES
    return Finding(YES if both else UNKNOWN, (*found.facts[:1], *used.facts[:1]))


# What a class that is named for its use is used for in animals.
_PURPOSES = {"sedative": "sedat", "analgesic": "pain", "anesthetic": "anaesthe", "general-anesthetic": "anaesthe"}
_PURPOSES |= {"anthelmintic": "worm", "antitussive": "cough", "antiemetic": "vomiting"}


def _is_reversed_in(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "Y reverses X in dogs", of all or some of a class too."""
    from ketafacts.answers.rules.pairs import reversed_in_animals

    return quantified(kb, claim, subject, reversed_in_animals)


_OF_ANIMALS: dict[str, Rule] = {"reverses": _is_reversed_in, "reversed-by": _is_reversed_in, "is-a": _is_one_for}
_AT_USUAL_DOSES = frozenset({"kept-out-of-brain", "brain"})  # told of these doses, and not of an overdose
_DOSES = (("high dose",), ("heavy use",), ("usual dose",))


def _at_dose(kb: KnowledgeBase, claim: Claim, subject: Subject, rule: Rule) -> Finding:
    """Judge what a drug acts on at a high or at the usual dose."""
    found = quantified(kb, claim._replace(qualifiers=()), subject, rule)
    if claim.qualifiers in (("high dose",), ("heavy use",)):  # what it does at all, it does at much
        return found if found.holds == YES else Finding(UNKNOWN, found.facts)
    # What it acts on weakly or besides may need more than the usual dose.
    besides = found.holds == YES and any(fact.role != "principal" for fact in found.facts)
    return Finding(UNKNOWN, found.facts) if besides else found


def _is_given(kb: KnowledgeBase, subject: Subject, qualifier: str) -> bool:
    """Return whether a qualifier says no more than a way in which the drug is given: "an injection of naloxone"."""
    routes = {fact.object for fact in kb.facts(subject.id, "given-by") if fact.holds == YES}
    routes |= {"injection"} if routes & {"intravenous", "intramuscular", "subcutaneous"} else set()
    return qualifier.startswith("as ") and qualifier.removeprefix("as ") in routes
