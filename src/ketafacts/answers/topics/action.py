"""How a drug works, and how strong it is."""

import re

from ketafacts.answers.answering import Answer, holding, named, told, without_families
from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.report import listing, plural_of
from ketafacts.answers.rules.circumstances import is_of_stopping
from ketafacts.answers.rules.comparisons import times_morphine
from ketafacts.answers.rules.targets import covers
from ketafacts.answers.topics.risks import risks
from ketafacts.answers.wording import doing, in_what_way, object_name, phrase, spoken_name, statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import BLOCKING
from ketafacts.language.claims import Claim
from ketafacts.language.questions import Question

_FEW = 3
_ACTIVATING = frozenset({"agonist", "partial agonist", "positive modulator", "releaser"})
_OPPOSED = (
    (frozenset({"activate", "activates", "stimulate", "stimulates", "agonize"}), BLOCKING),
    (frozenset({"block", "blocks", "inhibit", "inhibits", "antagonize", "antagonise"}), _ACTIVATING),
)


def mechanism(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what it acts on, its principal targets first; where a target is named, what it does at that.

    With ``doing``, what it does to the body, some of its effects follow.
    """
    ranks = {"principal": 0, "secondary": 1, "": 1, "minor": 2}
    known = sorted(kb.everything(subject.id, "acts-on"), key=lambda fact: ranks[fact.role])
    asked = next((item.ids("target")[0].id for item in question.items if item.ids("target")), "")
    target = kb.subject(asked, "target")
    if target is not None:
        known = [fact for fact in known if covers(kb, fact, target)]
    said = {word for item in question.items for word in item.words}
    if target is None and said & {"enzyme", "enzymes"}:
        known = [fact for fact in known if not _family(kb, fact).endswith(_NO_ENZYMES)]
    facts = [fact for fact in known if fact.holds != "no"]
    if not facts and detail == "doing":
        return risks(kb, subject, question, "")
    if not facts:
        # "Which opioid receptor does gabapentin activate": where else it acts is no answer.
        value = "not at all" if _asks_what_it_does_there(question) else "none"
        return told(kb, value, _said(kb, subject, known), known[:_MOST]) if target and known else None
    if _asks_what_it_does_there(question):
        return told(kb, _contested(facts) or in_what_way(facts[0].action), _said(kb, subject, facts), facts)
    facts = without_families(kb, facts)
    main = [fact for fact in facts if fact.role == facts[0].role] if facts[0].role == "principal" else facts[:3]
    text = _said(kb, subject, facts)
    if detail == "doing" and (felt := named(kb, _felt(kb, subject), _MOST_FELT)):
        text += f" It can cause {felt}."
    for verbs, opposite in _OPPOSED:
        if said & verbs and all(fact.action in opposite for fact in main):
            # "Which opioid receptor does naloxone activate": none, and what it does instead. Of receptors at large
            # nobody knows that there is none.
            return told(kb, "none" if target else "none recorded", text, facts[:_MOST])
    if target is None and "how" in said and (next_step := what_follows(kb, subject.id)):
        text += f" {next_step}"
    value = how_it_acts(kb, main) if "how" in said else named(kb, main)
    return told(kb, (target and _contested(facts)) or value, text, facts[:_MOST])


_MOST, _MOST_FELT = 4, 8
_UNSETTLED = re.compile(r"\bnot (?:settled|fully known|known|fully understood|understood|certain)\b", re.IGNORECASE)


def how_it_acts(kb: KnowledgeBase, facts: list[Fact]) -> str:
    """Return by doing what it works, and whether that is settled."""
    way = _by_doing(kb, facts)
    unsettled = all(_UNSETTLED.search(str(fact.details.get("caveat", ""))) for fact in facts)
    return f"not settled; perhaps {way}" if unsettled else way


def what_follows(kb: KnowledgeBase, subject: str) -> str:
    """Return what the body then releases more of, or has less of, where that is recorded: insulin, dopamine."""
    facts = [one for one in holding(kb.everything(subject, "causes")) if one.object.endswith(_FOLLOWING)]
    return " ".join(statement(kb, fact) for fact in facts[:2] if not is_of_stopping(fact))


_FOLLOWING = ("-release", "-increase", "-depletion")


def _by_doing(kb: KnowledgeBase, facts: list[Fact]) -> str:
    """Return what is done at which targets: "by blocking the NMDA receptor and enhancing the GABA-A receptor"."""
    at: dict[str, list[str]] = {}
    for fact in facts:
        at.setdefault(fact.action, []).append(f"the {object_name(kb, fact)}")
    return f"by {listing(f'{doing(action)} {listing(targets)}' for action, targets in at.items())}"


def _felt(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """Return its effects, those that are common and strong first."""
    facts = [one for one in holding(kb.everything(subject.id, "causes")) if not is_of_stopping(one)]
    facts.sort(key=lambda one: (one.details.get("frequency") not in _COMMON, one.details.get("degree") != "marked"))
    return facts


_COMMON = ("very common", "common")
_NO_ENZYMES = ("receptors", "channels", "transporters", "transmitter release", "GABA system")


def _family(kb: KnowledgeBase, fact: Fact) -> str:
    target = kb.subject(fact.object, "target")
    return target.family if target else ""


def _said(kb: KnowledgeBase, subject: Subject, facts: list[Fact]) -> str:
    return " ".join(statement(kb, fact, spoken_name(kb, subject.id)) for fact in facts[:_MOST])


def _contested(facts: list[Fact]) -> str:
    return "contested" if facts[0].holds == "contested" else ""


def _asks_what_it_does_there(question: Question) -> bool:
    """Return whether "at T" or "on T" is asked of, and not which T it is: "how does it act at the mu receptor"."""
    at = next((at for at, item in enumerate(question.items) if item.ids("target")), 0)
    before = next((item.key for item in reversed(question.items[:at]) if item.tag != "det"), "")
    return before in ("at", "to", "on", "with")


def potency(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say how strong it is beside another drug."""
    del detail
    other = question.slot("d2")
    facts = [fact for fact in holding(kb.facts(subject.id, "potency")) if not other or fact.object == other]
    facts.sort(key=lambda fact: fact.object != "morphine")  # the measure that others are compared by
    return told(kb, phrase(kb, facts[0]), statement(kb, facts[0]), facts[:1]) if facts else None


def stronger(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Name the stronger of two."""
    del detail
    other = kb.subject(question.slot("d2"))
    if other is None:
        return None
    # What is recorded may compare the one with the other or the other with the one.
    for one, two in ((subject, other), (other, subject)):
        judged: Judgement = judge(kb, Claim(one.id, "compared", "potency", other=two.id, direction=1))
        if judged.verdict in ("true", "false"):
            return told(kb, (one if judged.verdict == "true" else two).name, judged.reason, judged.facts)
    return None


def strongest(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Name the strongest, or with ``least`` the weakest, of a class whose strength beside morphine is recorded."""
    del question
    if subject.type != "class":
        return None
    known = [(found[1], found[2]) for one in kb.members(subject.id) if (found := times_morphine(kb, one.id))]
    facts = [fact for _, fact in sorted(known, key=lambda one: one[0], reverse=detail != "least") if fact]
    if len(facts) < _FEW:
        return None
    names = listing(kb.name_of(fact.subject) for fact in facts[:_FEW])
    said = " ".join(statement(kb, fact) for fact in facts[:_FEW])
    kind = plural_of(subject) or subject.name
    return told(kb, names, f"Of the {kind} whose strength beside morphine is recorded. {said}", facts[:_FEW])
