"""Words for how much: "highly addictive", "the main ingredient", "common", "itself"."""

import re

from ketafacts.answers.judging import Judgement
from ketafacts.answers.membership import NO, YES
from ketafacts.answers.rules.finding import is_common
from ketafacts.answers.rules.sameness import is_of_the_street
from ketafacts.answers.rules.spared import ABUSED
from ketafacts.answers.rules.targets import how_firmly
from ketafacts.answers.rules.uses import used_for
from ketafacts.answers.weights.told import HELPING, members, told, uses
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.lexicon.weighty import HOW_IT_BINDS, STRONGLY_DONE

_MUCH = re.compile(r"\b(?:highly|very|strongly|extremely|high potential|high risk|powerful)")
_SEVERE = re.compile(r"\b(?:sever|extrem|intens|profound|deep|massiv|very|highly|strong|serious|life.threatening)")
_ADDED = re.compile(r"\b(?:add(?:ed|ition|.on|ing)?\b|adjunct|combin|together|with )")
_CHIEF = re.compile(r"\b(?:main\b|chief|principal|major|primar|most (?:abundant|important|potent)|largest)")
_THROUGH_ANOTHER = re.compile(r"\b(?:through|by way of|by enhancing|potentiat\w+) antithrombin\b")
_ACTIVE = re.compile(r"\b(?:active|stronger|agonist|antagonist|blocks?|opioid)\b")
_INACTIVE = re.compile(
    r"\b(?:inactive|not active|without (?:\w+ )?action|does not|hardly|weak|not itself|no \w+ action)\b"
)
# "Nausea is the most common one", and not "among the most common", nor "the commonest effects", which are several.
_RANKED_FIRST = re.compile(
    r"(?:^|\bis |\bwas |, )the (?:most (?:common|frequent)|commonest)\b"
    r"(?! (?:\w+ ){0,3}(?:effects|reactions|events|symptoms|ones|reasons?|causes?)\b)"
)
_INDIRECT = frozenset({"positive modulator", "negative modulator", "indirect", "releaser", "reuptake inhibitor"})


def is_by_itself(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug acts at its target itself: what strengthens a messenger there activates nothing alone."""
    del word
    claim = one.claim
    if claim.predicate not in ("acts-on", "works-on", "causes"):
        return True
    if "prodrug of" in (fact.details.get("relation") for fact in kb.facts(subject.id, "related-to")):
        return False
    if claim.predicate == "causes":
        return True
    if _THROUGH_ANOTHER.search(told(kb, one.facts)):
        return False
    return claim.detail in ("bind", "block") or not any(fact.action in _INDIRECT for fact in one.facts)


def is_bound_so(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a source tells that a drug holds on to its target so: "irreversibly", "competitively"."""
    facts = list(one.facts)
    if one.claim.predicate == "is-a":  # "a noncompetitive NMDA antagonist": what makes it one is how it acts
        facts += kb.everything(subject.id, "acts-on")
    if word.startswith(("noncomp", "uncomp")) and any(fact.action == "channel blocker" for fact in facts):
        return True  # in the open channel, and not where the messenger binds
    if word.startswith("selective") and any(fact.role == "principal" for fact in facts):
        # What is called so as a kind is so where it chiefly acts: the selective serotonin reuptake inhibitors.
        kinds = (kind for line in kb.ancestors(subject.id) if (kind := kb.subject(line, "class")))
        if any(re.search(HOW_IT_BINDS[word], one.name.lower()) for kind in kinds for one in kb.names_of(kind)):
            return True
    return word in HOW_IT_BINDS and any(re.search(HOW_IT_BINDS[word], told(kb, [fact])) for fact in facts)


def is_unaided(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a use is one of the drug "by itself": no source tells of it as an addition to another drug.

    What a product contains it contains by itself where it contains nothing else.
    """
    del word
    if one.claim.predicate == "contains":
        return len([fact for fact in kb.facts(subject.id, "contains") if fact.holds == YES]) < 2
    return one.claim.predicate not in HELPING or _ADDED.search(told(kb, one.facts)) is None


def is_unmixed(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what a drug does "on its own" is not told of it beside others, or chiefly so."""
    return one.claim.predicate != "causes" or is_unaided(kb, subject, one, word)


def is_a_standstill(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what "stops" breathing does more to it than a little."""
    del kb, subject, word
    plain = one.claim.predicate == "causes" and one.claim.detail == "verb"
    return not plain or not any(fact.details.get("degree") == "slight" for fact in one.facts)


_GREATLY = frozenset({("degree", "marked"), ("severity", "life-threatening")})  # the second of a pair


def is_much(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether "highly addictive" is borne out: by a source, a boxed warning, or the law's high potential."""
    if one.claim.predicate in ("is-a", "strength") and word in STRONGLY_DONE:
        return one.claim.object != "strong"  # "extremely potent" is very strong; a kind is no more or less one
    if one.claim.predicate == "acts-on":
        return word not in STRONGLY_DONE or _is_held(kb, one, "strongly", _POTENT)
    if one.claim.predicate in ("outlasts", "acts-soon"):
        return True
    if one.claim.predicate != "causes":
        recorded = {(key, fact.details.get(key)) for fact in one.facts for key in ("degree", "severity")}
        return word not in STRONGLY_DONE or not _GREATLY.isdisjoint(recorded)
    if one.claim.object not in ABUSED:
        strong = any(fact.details.get("degree") == "marked" for fact in one.facts) or _is_of_class(kb, one, "strong")
        strong = strong or (all(map(_is_its_aim, one.facts)) and _POTENT.search(told(kb, one.facts)) is not None)
        grave = any(fact.details.get("severity") == "life-threatening" for fact in one.facts)
        if word in STRONGLY_DONE:
            return strong
        return word == "highly" or strong or grave or _SEVERE.search(told(kb, one.facts)) is not None
    facts = [fact for fact in kb.everything(subject.id, "causes") if fact.object in ABUSED and fact.holds == "yes"]
    if one.claim.object == "abuse":
        return _is_found_prone(kb, subject, facts)
    if _is_warned_of(facts):
        return True
    lines = [subject.id, *kb.ancestors(subject.id), *(part.id for part in members(kb, subject)[:2])]
    schedules = {str(f.details.get("schedule", "")) for line in lines for f in kb.facts(line, "scheduled-as")}
    texts = f"{fold(subject.what)} {told(kb, facts)}"
    return bool(schedules & {"II", "II, III"}) or _MUCH.search(texts) is not None


def is_little(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether "mildly sedating" is borne out: by a degree that is recorded, or by how weakly it acts."""
    del subject, word
    if one.claim.predicate == "acts-on":
        return _is_held(kb, one, "weakly", _FEEBLE)
    slight = {fact.details.get("degree") for fact in one.facts} == {"slight"} or _is_of_class(kb, one, "weak")
    return slight or (one.claim.predicate != "causes" and _FEEBLE.search(told(kb, one.facts)) is not None)


def is_of_another_degree(kb: KnowledgeBase, one: Judgement, *, strong: bool) -> bool:
    """Return whether what is said to be done strongly (or weakly) is recorded to be so weakly, or slightly (firmly)."""
    if one.claim.predicate == "acts-on":
        return how_firmly(one.claim._replace(degree="strongly" if strong else "weakly"), list(one.facts)).holds == NO
    if _is_of_class(kb, one, "weak" if strong else "strong"):
        return True
    degrees = {fact.details.get("degree") for fact in one.facts}
    limited = any("when" in fact.details or "population" in fact.details for fact in one.facts)
    return strong and one.claim.predicate == "causes" and degrees == {"slight"} and not limited


def is_thorough(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is "effectively" reversed is told to be so in full."""
    del kb, subject, word
    return one.claim.predicate != "reverses" or all(fact.details.get("extent") == "full" for fact in one.facts)


def _is_its_aim(fact: Fact) -> bool:
    return fact.details.get("as") == "therapeutic"


def _is_of_class(kb: KnowledgeBase, one: Judgement, strength: str) -> bool:
    """Return whether what it does is told of a class that is called strong or weak for it: "strong inhibitors"."""
    if one.claim.predicate != "causes":
        return False
    kinds = (kind for line in kb.ancestors(one.claim.subject) if (kind := kb.subject(line, "class")))
    blocked = one.claim.object.removesuffix("-inhibition")
    return any(kind.name.lower().startswith(f"{strength} {blocked} inhibitor") for kind in kinds)


def _is_held(kb: KnowledgeBase, one: Judgement, degree: str, words: re.Pattern[str]) -> bool:
    """Return whether a drug is recorded to act on its target so firmly or loosely, or is told to in such words."""
    found = how_firmly(one.claim._replace(degree=degree), list(one.facts))
    return found.holds == YES or (found.holds != NO and words.search(told(kb, one.facts)) is not None)


_POTENT = re.compile(r"(?<!not )(?<!less )\b(?:potent|strong|powerful|high affinity|avid|tight)")
_FEEBLE = re.compile(r"(?<!not )\b(?:weak|slight|mild|low affinity|feeble|modest|minor|small)")


def _is_found_prone(kb: KnowledgeBase, subject: Subject, facts: list[Fact]) -> bool:
    """Return whether the law finds a high potential for abuse, beside recorded misuse: Schedule II, I with a warning.

    Schedule I alone is in dispute (cannabis), and what stands in IV and V is found to have less.
    """
    found = {str(f.details.get("schedule", "")) for f in kb.facts(subject.id, "scheduled-as") if f.holds == YES}
    if subject.type == "class" or "I" in found:
        return _is_warned_of(facts)
    return bool(found & {"II", "II, III"})


def _is_warned_of(facts: list[Fact]) -> bool:
    return any(fact.details.get("boxed") == "yes" or fact.details.get("degree") == "marked" for fact in facts)


def is_chief(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether it is the main one of its kind: the main ingredient, what a drug mostly does or is for."""
    claim = one.claim
    if claim.degree == "mainly" or claim.often:
        return True
    match claim.predicate:
        case "ingredient-of" | "contains":
            if any(fact.details.get("role") == "main" for fact in one.facts):
                return True
            whole = claim.object if claim.predicate == "ingredient-of" else subject.id
            parts = [fact for fact in kb.facts(whole, "contains") if fact.holds == "yes"]
            said = told(kb, one.facts) if word == "major" else fold(subject.what)  # there is one main part, at most
            return len(parts) < 2 or _CHIEF.search(said) is not None
        case "related-to" | "has-relative":
            return _CHIEF.search(told(kb, one.facts)) is not None
        case "acts-on" | "works-on":
            return all(fact.role == "principal" for fact in one.facts)
        case "used-for":
            return used_for(kb, claim._replace(degree="mainly", negated=False), subject).holds == "yes"
        case "causes":
            return any(_is_usual(fact) for fact in one.facts)
        case _:
            return True


def is_gravest(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether "the most dangerous side effect" is a marked one that is a danger to life."""
    del subject, word
    effect = kb.subject(one.claim.object, "effect")
    own = str(effect.details.get("severity", "")) if effect else ""
    grave = any({"life-threatening"} & {own, str(fact.details.get("severity", ""))} for fact in one.facts)
    return one.claim.predicate != "causes" or (
        grave and any(fact.details.get("degree") == "marked" for fact in one.facts)
    )


def is_unadulterated(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether "is pure Y" is said of what is sold in pharmacies alone: of street drugs nobody can tell."""
    del word
    return one.claim.predicate not in ("same-as", "contains") or not is_of_the_street(kb, subject)


def _is_usual(fact: Fact) -> bool:
    wanted = fact.details.get("as") in ("therapeutic", "pharmacologic")
    return wanted or fact.details.get("degree") == "marked" or fact.details.get("frequency") == "very common"


def is_active(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what the body makes of a drug is told to be active, as "its active metabolite" says it is."""
    del word
    made = _metabolite(kb, subject, one)
    if made is None:
        return True
    if any(fact.details.get("relation") == "prodrug of" for fact in one.facts) or uses(kb, made):
        return True
    said = f"{fold(made.what)} {told(kb, one.facts)}"
    return _ACTIVE.search(said) is not None and _INACTIVE.search(said) is None


def is_inactive(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what the body makes of a drug is told to be inactive: nothing else says that it is."""
    del word
    made = _metabolite(kb, subject, one)
    return made is None or "inactive" in f"{fold(made.what)} {told(kb, one.facts)}".split()


def is_toxic(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what the body makes of a drug is told to be toxic."""
    del word
    made = _metabolite(kb, subject, one)
    return made is None or re.search(r"\btoxic", f"{fold(made.what)} {told(kb, one.facts)}") is not None


def _metabolite(kb: KnowledgeBase, subject: Subject, one: Judgement) -> Subject | None:
    """Return which of the two the body makes of the other, where that is what is claimed."""
    match one.claim.predicate:
        case "has-relative" | "made-by-enzyme":
            return kb.subject(one.claim.object)
        case "related-to" if one.claim.detail == "metabolite of":
            return subject
        case _:
            return None


def is_common_enough(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is called common, and is not claimed to be so often, is recorded to be."""
    del kb, subject, word
    plain = one.claim.predicate != "causes" or bool(one.claim.often)
    return plain or any(map(is_common, one.facts))


def is_commonest(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a source ranks an effect first, or the rates of several do, as "the most common side effect".

    That it is common, or very common, says nothing of what else is.
    """
    del word
    if one.claim.predicate != "causes":
        return True
    if any(_RANKED_FIRST.search(fold(item.gist)) for item in kb.evidence_of(one.facts)):
        return True
    own = [high for fact in one.facts if (high := _highest(fact))]
    known = {fact.id: fact for fact in (*kb.facts(subject.id, "causes"), *kb.everything(subject.id, "causes"))}
    others = (fact for fact in known.values() if fact.holds == YES and fact.object != one.claim.object)
    rates = [high for fact in others if (high := _highest(fact))]
    return bool(own and rates) and max(own) >= max(rates)


def _highest(fact: Fact) -> float:
    """Return the highest percentage in the rate of an effect, "3% in trials; up to 20%"; zero where there is none."""
    return max(
        map(
            float, re.findall(r"(\d+(?:\.\d+)?)(?: ?%| ?(?:-|to) ?\d+(?:\.\d+)? ?%)", str(fact.details.get("rate", "")))
        ),
        default=0.0,
    )
