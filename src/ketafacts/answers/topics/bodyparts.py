"""What a drug does to a part or function of the body: what is recorded of it there, wanted or not."""

from ketafacts.answers.answering import Answer, named, told
from ketafacts.answers.report import listing
from ketafacts.answers.rules.circumstances import is_of_stopping
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.lexicon.bodyparts import BODY, ORGANS
from ketafacts.language.questions import Question

_MOST = 6


def said_words(question: Question) -> frozenset[str]:
    """Return every word of a question."""
    return frozenset(word for item in question.items for word in (item.words or [item.key]))


def body(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what it does to the part of the body that is named; with ``whether``, that it does something to it.

    With ``spares`` it is asked whether it is safe for it. That nothing is recorded is never "no", nor "yes".
    """
    facts = touching(kb, subject, question)
    if detail == "spares":
        harms = [fact for fact in facts if _is_harm(kb, fact)][:_MOST]
        said_of = " ".join(statement(kb, fact, subject.name) for fact in harms[:3])
        return told(kb, "it depends", f"On the dose, the person and how long. {said_of}", harms) if harms else None
    said = said_words(question)
    if not _HARMFUL.isdisjoint(said):
        facts = [fact for fact in facts if _is_harm(kb, fact)]
    if not _DAMAGING.isdisjoint(said):
        facts = [fact for fact in facts if any(word in fact.object for word in _DAMAGES)]
    if not facts:
        return None
    text = " ".join(statement(kb, fact, subject.name) for fact in facts[:3])
    return told(kb, "yes" if detail == "whether" else named(kb, facts, _MOST), text, facts[:_MOST])


_HARMFUL = frozenset({"bad", "dangerous", "harmful", "toxic", "hurt", "hurts", "harm", "harms", "damage", "damages"})
# What is damaged is more than disturbed: effects named by one of these.
_DAMAGING = frozenset({"damage", "damages", "damaging", "destroy", "destroys", "ruin", "ruins", "wreck", "wrecks"})
_DAMAGES = (
    "damage",
    "injury",
    "failure",
    "ulcer",
    "toxicity",
    "cystitis",
    "neuropathy",
    "necrosis",
    "perforation",
    "inactivation",
)


def _is_harm(kb: KnowledgeBase, fact: Fact) -> bool:
    effect = kb.subject(fact.object, "effect")
    return fact.details.get("as") != "therapeutic" and bool(effect and effect.details.get("sense") == "harm")


def touching(kb: KnowledgeBase, subject: Subject, question: Question) -> list[Fact]:
    """Return what is recorded of a drug of the parts of the body that a question names."""
    said = said_words(question)
    parts = {phrase: frozenset(phrase.split()) for phrase in BODY if said.issuperset(phrase.split())}
    # "White blood" says more than "blood".
    parts = {phrase: one for phrase, one in parts.items() if not any(one < other for other in parts.values())}
    return _touching(kb, subject, list(dict.fromkeys(name for phrase in parts for name in BODY[phrase])))


def _touching(kb: KnowledgeBase, subject: Subject, wanted: list[str]) -> list[Fact]:
    facts = [*kb.everything(subject.id, "causes"), *kb.everything(subject.id, "acts-on")]
    facts = [fact for fact in facts if fact.object in wanted and fact.holds == "yes" and fact.role != "minor"]
    facts = [fact for fact in facts if not is_of_stopping(fact)]
    first = next((fact.predicate for fact in facts if fact.predicate == "acts-on"), "")
    # How it acts on a messenger says more than what too much of the messenger does.
    facts.sort(key=lambda fact: (fact.predicate != (first or "causes"), wanted.index(fact.object)))
    return facts


def organs(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say which organs it is recorded to harm, the gravest harm first."""
    del question, detail
    found: dict[str, Fact] = {}
    for organ, effects in ORGANS.items():
        name = organ.removesuffix("s") if organ != "pancreas" else organ
        harms = [fact for fact in _touching(kb, subject, list(effects[:1])) if fact.predicate == "causes"]
        if harms:
            found.setdefault(name, harms[0])
    # What a boxed warning is about, and what is recorded of the drug itself, comes before the rest.
    names = sorted(
        found,
        key=lambda name: (
            found[name].details.get("boxed") != "yes",
            found[name].details.get("frequency") not in ("very common", "common")
            and found[name].details.get("degree") != "marked",
            bool(found[name].inherited_from),
            -len(kb.evidence(found[name])),  # what most sources tell of
        ),
    )
    facts = [found[name] for name in names][:_MOST]
    text = " ".join(statement(kb, fact, subject.name) for fact in facts[:3])
    return told(kb, listing(names[:_MOST]), text, facts) if facts else None
