"""Whether a drug does what it does by the means that a claim names: "amitriptyline causes a dry mouth by …".

That it does the one and the other is judged apart, and makes neither the means to the other. What a drug is taken for
it does by its chief action. Of a harm that is not so, for a drug does more than it is taken for: there the effect and
the action must be recorded of one class, or the effect with the action through which it comes.
"""

import re
from collections.abc import Iterable

from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.reasons import CHIEFLY
from ketafacts.answers.rules.circumstances import WANTED
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact
from ketafacts.language.claims import Claim

_MEANS = "by this means"
_OF_OPIOIDS = "-opioid-receptor"
# Withdrawal is what a drug brings on that blocks the receptors another acts on.
_CHIEFLY = CHIEFLY | {"withdrawal", "use-disorder", "dependence"}


def only_by_recorded_means(kb: KnowledgeBase, judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements, a means that is not recorded to be one undecided."""
    named = [one for one in judgements if one.claim.degree == _MEANS and one.claim.predicate == "acts-on"]
    doing = [one for one in judgements if one.claim.predicate == "causes" and not one.claim.negated]
    if not named or not doing or any(one.verdict != "true" for one in judgements):
        return judgements
    if all(_is_borne(kb, effect, named) for effect in doing):
        return judgements
    return tuple(
        one._replace(verdict="unknown", code="nothing recorded") if one in named else one for one in judgements
    )


# What one drug does to another, which it may do by way of the enzyme that breaks the other down.
_TO_ANOTHER = frozenset({"level", "effect-of", "interaction-causes"})
_ENZYME = re.compile(r"(?P<enzyme>cyp\w+|enzyme)-(?P<how>inhibit|induc)t?ion")


def by_recorded_enzymes(kb: KnowledgeBase, judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements, those of "raises fentanyl levels by inhibiting CYP3A4" true where a source links the two.

    That is, where the two are recorded as of inhibitors of that enzyme, or the fact or a source of it names it.
    """
    if not any(one.claim.degree == _MEANS and _ENZYME.fullmatch(one.claim.object) for one in judgements):
        return judgements
    done = [one for one in judgements if one.claim.predicate in _TO_ANOTHER]
    others = [one for one in judgements if one not in done and one.claim.degree != _MEANS]
    if len(done) != 1 or others or done[0].verdict != "true" or done[0].claim.negated:
        return judgements
    return tuple(_if_linked(kb, one, done[0]) for one in judgements)


def _if_linked(kb: KnowledgeBase, one: Judgement, done: Judgement) -> Judgement:
    found = _ENZYME.fullmatch(one.claim.object) if one.claim.degree == _MEANS else None
    if found is None or one.verdict != "unknown" or one.claim.negated:
        return one
    plain = judge(kb, one.claim._replace(degree=""))
    enzyme = "" if found["enzyme"] == "enzyme" else found["enzyme"]
    told = [*done.facts, *_of_its_kinds(kb, done.claim)]
    linked = any(_names_enzyme(kb, fact, enzyme, found["how"]) for fact in told)
    # What breaks the other down is what it hinders, or has more of.
    cleared = Claim(_other_of(done.claim), "cleared-by", enzyme)
    linked = linked or (bool(enzyme) and judge(kb, cleared).verdict == "true")
    return plain._replace(claim=one.claim) if plain.verdict == "true" and linked else one


def _other_of(claim: Claim) -> str:
    """Return the drug to which something is done by another: the second of a pair."""
    return claim.other if claim.predicate == "interaction-causes" else claim.object


def _of_its_kinds(kb: KnowledgeBase, claim: Claim) -> list[Fact]:
    """Return what the classes of a drug do to the other drug of a claim, or to a class of that."""
    kinds, others = set(kb.ancestors(claim.subject)), {claim.object, *kb.ancestors(claim.object)}
    facts = [fact for line in sorted(kinds | others) for fact in kb.facts(line, "interacts-with")]
    pairs = ((fact, {fact.subject, fact.object}) for fact in facts if fact.holds == "yes")
    return [fact for fact, ends in pairs if ends & kinds and ends & others]


def _names_enzyme(kb: KnowledgeBase, fact: Fact, enzyme: str, how: str) -> bool:
    """Return whether a fact of two drugs is of the inhibitors (inducers) of an enzyme, or tells of them."""
    kind = re.compile(rf"{enzyme or 'cyp'}\w*-{how}")
    if any(kind.match(one) for one in (fact.subject, fact.object)):
        return True
    texts = [str(fact.details.get("what", "")), *(item.gist for item in kb.evidence(fact))]
    said = " ".join(texts).casefold()
    return (enzyme in said if enzyme else "enzyme" in said or "cyp" in said) and how in said


def _is_borne(kb: KnowledgeBase, effect: Judgement, named: Iterable[Judgement]) -> bool:
    """Return whether an effect comes by one of the actions that are named."""
    targets = {fact.object for one in named for fact in one.facts}
    if any(one.endswith(_OF_OPIOIDS) for one in targets):
        targets.add(f"{_OF_OPIOIDS[1:]}s")  # as it is recorded of a class that acts on all of them
    own = [fact for fact in effect.facts if fact.holds == "yes"]
    lines = kb.ancestors(effect.claim.subject)
    wider = [fact for line in lines for fact in kb.facts(line, "causes") if fact.object in {one.object for one in own}]
    facts = [*own, *(fact for fact in wider if fact.holds == "yes")]
    if any(fact.details.get("as") in WANTED for fact in own):
        # Where a class has the effect, it has it by its own action: numbness is a local anaesthetic's.
        wider_targets = [_targets_of(kb, fact) for fact in facts if _line(fact) != effect.claim.subject]
        return not any(wider_targets) or any(line & targets for line in wider_targets)
    # Many a drug makes sleepy by an action that is not its chief one.
    every = effect.claim.object in ("sedation", "sleep")
    acting = _acting(kb, effect.claim.subject, lines)
    chief = {one.object for one in acting if one.role == "principal" or (every and one.role != "minor")}
    kinds = {one.partition("-")[2] if one.endswith(_OF_OPIOIDS) else one.removesuffix("s") for one in chief}
    # An antihistamine makes sleepy by what it chiefly does, and what a drug is approved for it does so, too.
    wanted = effect.claim.object in _CHIEFLY or any(fact.details.get("status") == "approved" for fact in own)
    if wanted and len(kinds) == 1 and chief & targets:
        return True
    # A drug that acts on more than its class does may have a harm of the class by that: a tricyclic's dry mouth.
    more = {
        one.object for one in kb.facts(effect.claim.subject, "acts-on") if one.holds == "yes" and one.role != "minor"
    }
    classes = [_targets_of(kb, fact) for fact in facts if kb.subject(_line(fact), "class")]
    return any(line & targets and more <= line for line in classes) or any(_tells(kb, fact, targets) for fact in facts)


def _acting(kb: KnowledgeBase, subject: str, lines: Iterable[str]) -> list[Fact]:
    """Return what a drug is recorded to act on, by itself or as one of its classes."""
    return [fact for line in (subject, *lines) for fact in kb.facts(line, "acts-on") if fact.holds == "yes"]


def _line(fact: Fact) -> str:
    return fact.inherited_from or fact.subject


def _targets_of(kb: KnowledgeBase, fact: Fact) -> set[str]:
    """Return what the drug or class that an effect is recorded of acts on, weak binding aside."""
    acting = kb.facts(_line(fact), "acts-on")
    return {one.object for one in acting if one.holds == "yes" and one.role != "minor"}


def _tells(kb: KnowledgeBase, fact: Fact, targets: set[str]) -> bool:
    """Return whether an effect is recorded with the action that it comes by: "by action on mu receptors"."""
    when = str(fact.details.get("when", ""))
    names = {target.name.split()[0] for one in targets if (target := kb.subject(one, "target"))}
    return "by action on" in when and any(name.split("-")[0] in when for name in names)
