"""Of two opposite effects: which of them is what a drug does, and which befalls some who take it."""

import re

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.circumstances import DIRECTIONS, OFTEN, SELDOM, WANTED, is_of_misuse, is_seldom_as_used
from ketafacts.answers.rules.finding import Finding, opposite_of
from ketafacts.answers.wording import is_withdrawal_alone
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.adjectives import DONE_AS_A_RULE

STRONGER = "The opposite is recorded as the stronger or more frequent effect."
_EITHER_WAY = "The opposite is recorded as well, and no less often."
_FEW = "It is recorded of few who take it, which does not make it what the drug does."
_TOO_MUCH = "It is recorded of an overdose, or of doses far above those that are given."
_LISTED = "It is listed among what some had who took it, which does not make it what the drug does."
_SELDOM = ("rare", "very rare")


def plainly(kb: KnowledgeBase, claim: Claim, subject: Subject, fact: Fact) -> Finding:
    """Judge "X causes E" with nothing added: "can lower it" and "lowers it" differ, where it also does the opposite."""
    if fact.holds == YES and opposite_is_stronger(kb, subject, fact):
        # "Can lower it" is left open; "lowers it" says what it does as a rule, and that is the opposite.
        # That it does not do so at all is not told, where it does so in some.
        is_plain = claim.detail == "verb" and claim.object in DIRECTIONS and not fact.details.get("degree")
        return Finding(NO if is_plain and not claim.negated else UNKNOWN, (fact,), STRONGER)
    if fact.holds == YES and fact.details.get("degree") == "slight" and fact.details.get("frequency") in _SELDOM:
        return Finding(UNKNOWN, (fact,), _FEW)  # that it can, in few and hardly, is not what "it does so" says
    if claim.detail == "verb" and fact.object in DONE_AS_A_RULE and _is_of_few(kb, fact):
        return Finding(UNKNOWN, (fact,), _FEW)  # some get sleepy of aspirin, which makes it no sedative
    if claim.detail == "verb" and is_of_misuse(fact):
        return Finding(UNKNOWN, (fact,), _TOO_MUCH)  # that it can is not taken back; that it does so is not told
    if claim.negated and claim.detail == "verb" and fact.holds == YES and is_seldom_as_used(fact):
        return Finding(UNKNOWN, (fact,))  # "does not depress breathing" may speak of usual doses alone
    if claim.detail == "verb" and fact.holds == YES and (found := _of_few_or_either(kb, subject, fact)):
        return found
    return Finding(fact.holds, (fact,))


def _of_few_or_either(kb: KnowledgeBase, subject: Subject, fact: Fact) -> Finding | None:
    """Return what "lowers blood pressure" comes to where that befalls some, and is not what the drug does."""
    if fact.object in DIRECTIONS:
        if _is_given_for_the_opposite(kb, subject, fact):
            return Finding(NO, (fact,), STRONGER)  # an inhaler that may tighten the airways is given to widen them
        if fact.details.get("frequency") in _SELDOM:
            return Finding(UNKNOWN, (fact,), _FEW)
        if _is_either_way(kb, subject, fact) or _is_of_lesser_part(kb, subject, fact):
            return Finding(UNKNOWN, (fact,), _EITHER_WAY)
    return Finding(UNKNOWN, (fact,), _LISTED) if _is_merely_listed(kb, subject, fact) else None


# How sources tell of what few have, without a figure.
_TOLD_OF_FEW = re.compile(r"\b(?:less common|uncommon|rarer|rare(?:ly)?|infrequent|0 on a scale)\b")


def _is_of_few(kb: KnowledgeBase, fact: Fact) -> bool:
    """Return whether an effect is recorded as seldom or slight, or each of its sources tells so."""
    if fact.holds != YES or fact.details.get("frequency") in OFTEN:
        return False
    if fact.details.get("frequency") in SELDOM or fact.details.get("degree") == "slight":
        return True
    plain = "degree" not in fact.details and "frequency" not in fact.details
    return plain and all(_TOLD_OF_FEW.search(one.gist) for one in kb.evidence(fact))


# What a verb tells as a drug's doing, "lowers blood pressure", "is toxic to the liver", and lists of side effects name
# of nearly every drug.
_DOINGS = DIRECTIONS | {"euphoria", "liver-injury", "kidney-injury"}
# Where in a source nothing but what was reported of those who took it stands.
_LISTS = re.compile(
    r"(?i)adverse|side[ -]effects?|undesirable|reactions|postmarketing|disorders|neuropsych|unerw|nebenwirk"
    r"|erkrankungen"
)
_WEIGHTY = ("degree", "boxed", "severity", "when", "rate")


def _is_merely_listed(kb: KnowledgeBase, subject: Subject, fact: Fact) -> bool:
    """Return whether an effect stands in lists of side effects and nowhere else, without a word of how often.

    Such a list says that it can be so, not that it is what the drug does: apixaban and low blood pressure.
    """
    if fact.object not in _DOINGS or is_chief(fact) or fact.inherited_from:
        return False
    if fact.details.get("frequency") in OFTEN or any(key in fact.details for key in _WEIGHTY):
        return False
    kin = [one for above in kb.ancestors(subject.id) for one in kb.facts(above, "causes")]
    if any(one.object == fact.object and one.holds == YES for one in kin):
        return False
    return all(_LISTS.search(one.locator) for one in kb.evidence(fact))


def is_chief(fact: Fact) -> bool:
    """Return whether an effect is what the drug does in most who take it, by the way it works."""
    by_action = str(fact.details.get("when", "")).startswith("by action")
    usual = fact.object in DIRECTIONS and fact.details.get("frequency") == "very common"
    return by_action or usual or fact.details.get("degree") == "marked" or fact.details.get("as") in WANTED


def is_of_its_class(kb: KnowledgeBase, subject: Subject, fact: Fact) -> bool:
    """Return whether its class has the effect as what it chiefly does, where the drug's own fact says no more."""
    kin = [one for above in kb.ancestors(subject.id) for one in kb.everything(above, "causes")]
    return any(one.object == fact.object and one.holds == YES and is_chief(one) for one in kin)


def opposite_is_stronger(kb: KnowledgeBase, subject: Subject, fact: Fact) -> bool:
    """Return whether "lowers blood pressure" would mislead of a drug that mostly raises it."""
    opposite = opposite_of(kb, fact.object)
    facts = kb.everything(subject.id, "causes") if opposite else []
    degrees = [_degree(one) for one in facts if one.object == opposite]
    return any(degree > _degree(fact) for degree in degrees)


# From the rarest; a label that lists an effect and says no more stands between.
_OFTENER = ("very rare", "rare", "uncommon", "", "common", "very common")


def _is_given_for_the_opposite(kb: KnowledgeBase, subject: Subject, fact: Fact) -> bool:
    """Return whether what befalls some who take it is the opposite of what it is taken for."""
    opposite = opposite_of(kb, fact.object)
    if not opposite or is_chief(fact) or _degree(fact) or is_of_its_class(kb, subject, fact):
        return False
    others = [one for one in kb.everything(subject.id, "causes") if one.object == opposite and one.holds == YES]
    return any(one.details.get("as") == "therapeutic" for one in others)


def _is_either_way(kb: KnowledgeBase, subject: Subject, fact: Fact) -> bool:
    """Return whether "raises the heart rate" tells as the rule what is recorded beside its opposite, in others."""
    opposite = opposite_of(kb, fact.object)
    if not opposite or is_chief(fact) or _degree(fact) or is_of_its_class(kb, subject, fact):
        return False
    others = [one for one in kb.everything(subject.id, "causes") if one.object == opposite and one.holds == YES]
    return any(_rank(one) >= _rank(fact) for one in others if not is_withdrawal_alone(one))


def _is_of_lesser_part(kb: KnowledgeBase, subject: Subject, fact: Fact) -> bool:
    """Return whether a whole is told to do what one part of it does and another does the opposite of.

    Of the main part it stands: cannabis makes hungry, as THC does, whatever cannabidiol does alone.
    """
    parts = {one.object: one.role for one in kb.facts(subject.id, "contains") if one.holds == YES}
    opposite = opposite_of(kb, fact.object)
    if not opposite or fact.subject not in parts or parts[fact.subject] == "main":
        return False
    others = [one for one in kb.everything(subject.id, "causes") if one.object == opposite and one.holds == YES]
    return any(one.subject != fact.subject for one in others)


def _rank(fact: Fact) -> int:
    told = str(fact.details.get("frequency", ""))
    return _OFTENER.index(told if told in _OFTENER else "")


def _degree(fact: Fact) -> int:
    return {"slight": 1, "moderate": 2, "marked": 3}.get(str(fact.details.get("degree", "")), 0)
