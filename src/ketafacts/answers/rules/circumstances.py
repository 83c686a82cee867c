"""How often an effect comes, and in which circumstances."""

import re

from ketafacts.answers.membership import CONTESTED, NO, UNKNOWN, YES
from ketafacts.answers.rules.finding import Finding
from ketafacts.answers.rules.rates import SHARES, frequency, share
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact
from ketafacts.knowledge.values import FREQUENCIES, GRAVE
from ketafacts.language.claims import Claim


def how_often(claim: Claim, fact: Fact) -> Finding:
    """Judge how often, in which share of patients, or in which circumstances."""
    if claim.often[:1] in SHARES:
        return Finding(share(claim.often, fact) if not claim.qualifiers else UNKNOWN, (fact,))
    if claim.often.startswith("="):
        return _how_common(claim.often[1:], fact) if not claim.qualifiers else Finding(UNKNOWN)
    steadily = claim.often == "likely" or "heavy use" in claim.qualifiers
    if steadily and fact.holds == YES and _OF_TOO_MUCH.match(str(fact.details.get("when", ""))):
        return Finding(UNKNOWN, (fact,))  # whoever takes it every day does not take too much
    return _in_circumstances(claim, fact)


# Of acetaminophen, which many take too much of without knowing it, plain words say that it harms the liver.
_OF_TOO_MUCH = re.compile(r"(?:only )?(?:in (?:overdose|alcohol poisoning|children under 2)|at doses (?:far )?above)")
_OF_MISUSE = re.compile(
    r"(?:only )?(?:in overdose(?!, or with other)|in alcohol poisoning|in children under 2, in overdose"
    r"|at doses far above)"
)


OFTEN = {"very common", "common"}


SELDOM = {"uncommon", "rare", "very rare"}


def _in_circumstances(claim: Claim, fact: Fact) -> Finding:
    details = fact.details
    if not _LITTLE_USE.isdisjoint(claim.qualifiers):
        return Finding(UNKNOWN, (fact,))  # what so little does is not recorded
    recorded = frequency(fact)
    degree = str(details.get("degree", ""))
    if set(claim.qualifiers) & set(_LIMITS):
        return _within_limits(claim, fact)
    if fact.holds != YES:
        # What it does not do it does not do often.
        never = fact.holds == NO and claim.often in ("often", "always", "likely")
        same = (never or not claim.often) and set(claim.qualifiers) <= {"heavy use", "high dose", "usual dose"}
        return Finding(fact.holds if same else UNKNOWN, (fact,))
    if "usual dose" in claim.qualifiers and claim.often not in ("seldom", "always"):
        return Finding(_as_used(claim, fact), (fact,))
    match claim.often:
        case "often":
            # A marked effect of its action, of which no limit is recorded, is what the drug usually does.
            # So is what it is taken for.
            acting = details.get("as") in WANTED and "when" not in details and not is_of_some(fact)
            acting = acting and (degree == "marked" or (claim.detail == "verb" and not degree))
            acting = acting or _is_its_use(claim, fact)
            usual = recorded in OFTEN or (acting and not recorded)
            seldom = recorded in SELDOM or (claim.detail == "verb" and is_seldom_as_used(fact))
            return Finding(YES if usual else NO if seldom else UNKNOWN, (fact,))
        case "seldom":
            rare = recorded in SELDOM or (degree == "slight" and not recorded)
            common = recorded in OFTEN or degree == "marked"
            return Finding(YES if rare else NO if common else UNKNOWN, (fact,))
        case "likely":  # "a high risk of": what is recorded as seldom leaves it open
            upon_stopping = is_of_stopping(fact) and fact.object != "withdrawal"  # which comes of nothing else
            return Finding(UNKNOWN if recorded in SELDOM or upon_stopping else YES, (fact,))
        case "always":
            # "Reliably raises" may be said of a marked effect that is common.
            spared = recorded not in ("", "very common") and (degree != "marked" or recorded in SELDOM)
            return Finding(NO if spared else UNKNOWN, (fact,))
    return Finding(YES, (fact,))


def _as_used(claim: Claim, fact: Fact) -> str:
    """Return whether an effect comes at usual doses.

    That is recorded only where a degree or frequency without a limit says so, or where it is told to be seldom.
    """
    details = fact.details
    if claim.negated and claim.detail == "verb" and not claim.often and is_seldom_as_used(fact):
        return NO
    when = str(details.get("when", "by action"))
    if when.startswith(_FAR_ABOVE):
        return NO
    regular = fact.object in _BY_REGULAR_USE and when.startswith(_WITH_REGULAR_USE)
    limited = not (regular or when.startswith("by action")) or "dose" in details
    shown = details.get("degree") == "marked" or details.get("frequency") in OFTEN or _is_its_use(claim, fact)
    shown = shown or (fact.object in _BY_REGULAR_USE and not claim.often)
    return YES if when.startswith(_WITHIN) or (shown and not limited) else UNKNOWN


_WITH_REGULAR_USE = ("with repeated", "with regular", "with prolonged", "with continued", "with long")
_FAR_ABOVE = ("only at doses far above", "only in overdose")
_WITHIN = ("within the recommended dose too", "at usual doses too")


def is_seldom_as_used(fact: Fact) -> bool:
    """Return whether a slight effect is told to be seldom at usual doses; that it can be is not taken back."""
    return fact.details.get("degree") == "slight" and fact.details.get("as-used") == "seldom"


def _is_its_use(claim: Claim, fact: Fact) -> bool:
    """Return whether an effect is what a drug is taken for: "lowers blood pressure", which is not yet a low one."""
    meant = claim.detail == "verb" or fact.object not in DIRECTIONS
    return meant and fact.details.get("as") == "therapeutic" and not is_of_some(fact)


# What the body comes to by taking it regularly, whatever for.
_BY_REGULAR_USE = frozenset({"physical-dependence", "withdrawal", "tolerance"})


_LITTLE_USE = frozenset({"single dose", "light use"})


# What a circumstance says, and the words of a recorded fact's ``when`` that say the same.
_LIMITS = {
    "on stopping": ("stop",),
    "opioid dependence": ("dependent on opioids", "dependence"),
    "anaesthetic dose": ("anaesthe",),
    "pregnancy": ("pregnan",),
    "too fast": ("fast", "quick", "rapid"),
}


def _within_limits(claim: Claim, fact: Fact) -> Finding:
    """Judge an effect said of a circumstance that the fact names too, or of one that only narrows the fact."""
    said = f"{fact.details.get('when', '')} {fact.details.get('population', '')}"
    limits = [one for one in claim.qualifiers if one != "heavy use" or "long" not in said]
    if len(limits) != 1 or limits[0] not in _LIMITS or claim.often:
        return Finding(UNKNOWN, (fact,))
    if fact.object == "precipitated-withdrawal" and limits[0] == "opioid dependence":
        return Finding(fact.holds, (fact,))  # in nobody else can it be brought on
    named = any(word in said for word in _LIMITS[limits[0]])
    if fact.holds == CONTESTED and named:
        return Finding(CONTESTED, (fact,))  # what authorities disagree about is so of that very circumstance
    if fact.holds == YES:
        natural = fact.object in ("withdrawal", "anesthesia", "precipitated-withdrawal", "neonatal-withdrawal")
        natural = natural or limits[0] == "too fast"  # what it can do at all it can do then
        return Finding(YES if named or (natural and not said.strip()) else UNKNOWN, (fact,))
    return Finding(fact.holds if fact.object == "withdrawal" else UNKNOWN, (fact,))


# What is called so in plain speech, though the scale has a name of its own for it.
_CALLED_SO = frozenset({("common", "very common"), ("rare", "very rare"), ("uncommon", "rare")})


def _how_common(claimed: str, fact: Fact) -> Finding:
    """Compare "a rare side effect" with the recorded frequency; neighbours on the scale are not told apart."""
    recorded = frequency(fact)
    vague = "rare" in claimed and "frequency" not in fact.details  # "under 1%" may be any of the rare ones
    if fact.holds != YES or vague or recorded in ("", "not known"):
        return Finding(NO if fact.holds == NO and "rare" not in claimed else UNKNOWN, (fact,))
    distance = abs(FREQUENCIES.index(claimed) - FREQUENCIES.index(recorded))
    loosely = (claimed, recorded) in _CALLED_SO
    return Finding(YES if distance == 0 or loosely else NO if distance > 1 else UNKNOWN, (fact,))


# What goes one way or the other in most who take it.
DIRECTIONS = frozenset(
    {
        *("tachycardia", "bradycardia", "hypertension", "hypotension", "mydriasis", "miosis", "hyperthermia"),
        *("hypothermia", "bronchodilation", "bronchospasm", "vasoconstriction", "vasodilation"),
        *("appetite-stimulation", "loss-of-appetite"),
    }
)


WANTED = frozenset({"pharmacologic", "therapeutic"})


def is_grave(kb: KnowledgeBase, claim: Claim, found: Finding) -> bool:
    """Return whether an effect that was found is grave: by its severity, or by what is told of it."""
    effect = kb.subject(claim.object, "effect")
    severity = {str(fact.details.get("severity", "")) for fact in found.facts}
    if claim.object in _GRAVE_OF_SOME:  # the severity of the effect is that of the worst
        told = " ".join([item.gist for fact in found.facts for item in kb.evidence(fact)])
        marked = any(fact.details.get("degree") == "marked" for fact in found.facts)
        return marked or not severity.isdisjoint(GRAVE) or _CALLED_GRAVE.search(told.lower()) is not None
    severity |= {str(effect.details.get("severity", ""))} if effect else set()
    return not severity.isdisjoint(GRAVE)


_GRAVE_OF_SOME = frozenset({"withdrawal", "use-disorder", "dependence", "physical-dependence", "tolerance"})


_CALLED_GRAVE = re.compile(
    r"\b(?:sever|serious|danger|life.threatening|fatal|deadly|death|seizure|fits|delirium|marked)"
)


def is_of_some(fact: Fact) -> bool:
    """Return whether an effect is recorded of some patients only, so that others may be spared."""
    when = str(fact.details.get("when", ""))
    usual = ("mainly", "likelier", "taken by", "when taken by", "within the recommended dose")
    return "population" in fact.details or bool(when and not when.startswith(usual))


def is_of_misuse(fact: Fact) -> bool:
    """Return whether an effect is recorded of an overdose, or of doses that nobody is told to take."""
    return fact.holds == YES and _OF_MISUSE.match(str(fact.details.get("when", ""))) is not None


def is_of_stopping(fact: Fact) -> bool:
    """Return whether an effect is recorded as one of stopping the drug."""
    return re.search(r"(?<!\bfor )withdraw|stop", str(fact.details.get("when", ""))) is not None
