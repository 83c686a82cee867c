"""Answers that rest on notes: for whom a drug is, in which animals, how often it is given, how withdrawal goes."""

import re

from ketafacts.answers.answering import UNKNOWN, Answer, holding, notes_on, told
from ketafacts.answers.report import listing
from ketafacts.answers.topics.body import kinetics
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.questions import Question

_AGAINST = re.compile(
    r"\b(?:not recommend(?:ed)?|should not|must not|never|advises? against|avoid(?:ed)?|unsafe|poison\w*|toxic)\b"
)
_FOR = re.compile(
    r"\b(?:safe|can be (?:used|given|taken)|may be (?:used|given|taken)|preferred|compatible|recommended)\b"
)


def verdict_of(notes: list[Fact]) -> str:
    """Return what notes on a use come to: no where one advises against it, yes where all speak for it, else neither."""
    texts = [fact.object.lower() for fact in notes]
    if any(_AGAINST.search(text) for text in texts):
        return "no"
    of_all = texts and not any(text.startswith("most ") for text in texts)
    return "yes" if of_all and all(_FOR.search(text) for text in texts) else "it depends"


def told_of(kb: KnowledgeBase, notes: list[Fact], detail: str, *, ever: str = "yes") -> Answer | None:
    """Return the answer of notes to "may they have it", to "is it dangerous for them", or to why or what happens.

    ``ever`` is the answer where all notes speak for it: in pregnancy no drug is simply safe.
    """
    if not notes:
        return None
    text = " ".join(statement(kb, fact) for fact in notes[:2])
    if detail in ("why", "what"):
        return told(kb, text.rstrip("."), "", notes[:2])
    value = verdict_of(notes)
    value = ever if value == "yes" else value
    if detail == "danger":
        value = "yes" if value == "no" else "it depends"
    return told(kb, value, text, notes[:2])


def noted(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer from the notes on the topic that ``detail`` names; a second word of it is the answer's first word."""
    del question
    topic, _, value = detail.partition(" ")
    notes = notes_on(kb, subject, topic.replace("-", " "))
    text = " ".join(statement(kb, fact) for fact in notes[:2])
    if not notes:
        return None
    return told(kb, value, text, notes[:2]) if value else told(kb, text.rstrip("."), "", notes[:2])


def enzyme(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say which enzyme changes it in the body: the note that names one, and what it is changed into where asked.

    Of a prodrug of which no note tells it is the enzyme that makes it active.
    """
    del detail
    notes = [fact for fact in holding(kb.facts(subject.id, "note")) if re.search(r"\bCYP\w+|\benzymes?\b", fact.object)]
    if (made := kb.subject(question.slot("d2"))) is not None:
        # "Which enzyme turns tramadol into morphine": none does, for that is not what becomes of it.
        notes = [fact for fact in notes if fold(made.name) in fold(fact.object)]
    if not notes and made is None:
        from ketafacts.answers.topics.widely import activated

        return activated(kb, subject, question, "enzyme")
    if not notes:
        return None
    names = dict.fromkeys(re.findall(r"\bCYP\w+", notes[0].object))
    text = statement(kb, notes[0])
    return told(kb, listing(names), text, notes[:1]) if names else told(kb, text.rstrip("."), "", notes[:1])


def noted_for(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer whether some people may have it: ``older`` adults."""
    del question
    whom, _, asked = detail.partition(" ")
    return told_of(kb, notes_on(kb, subject, {"older": "older adults"}[whom]), asked)


def pets(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer whether an animal may have it: no where it is noted to poison it, else as a vet decides."""
    species = question.slot("species")
    if found := told_of(kb, notes_on(kb, subject, _TOPICS_OF_SPECIES.get(species, species)), detail):
        return found
    used = [fact for fact in holding(kb.everything(subject.id, "used-in-animals")) if _is_in(fact, species)]
    if not used or detail == "what":
        return None
    text = " ".join(statement(kb, fact) for fact in used[:2])
    return told(kb, "it depends", f"Only as a vet prescribes it. {text}", used[:2])


_TOPICS_OF_SPECIES = {"dog": "dogs", "cat": "cats", "horse": "horses"}


def _is_in(fact: Fact, species: str) -> bool:
    text = f"{fact.object} {fact.details.get('species', '')}".lower()
    return species in text or species == "animals"


def withdrawal_time(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say when withdrawal begins and how long it lasts."""
    del question, detail
    notes = notes_on(kb, subject, "withdrawal time")
    text = " ".join(statement(kb, fact) for fact in notes[:2])
    return told(kb, text.rstrip("."), "", notes[:2]) if notes else None


def interval(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say how often it is given, of the product that was named; else how long one dose lasts, where that is days."""
    notes = notes_on(kb, subject, "interval")
    said = {word for item in question.items for word in item.words}
    of_it = [fact for fact in notes if said & set(fold(fact.object).split())]
    shown = of_it or ([] if question.names_brand else notes)
    if shown:
        text = " ".join(statement(kb, fact) for fact in shown[:3])
        return told(kb, text.rstrip("."), "", shown[:3])
    lasting = kinetics("duration")(kb, subject, question, detail)
    if lasting is None or not _HOURS.search(lasting.answer):
        return lasting and lasting._replace(text=f"One dose lasts: {lasting.text}")
    # What lasts three hours may not be taken every three hours.
    text = f"Unknown: how often it may be taken is not recorded; go by its label. One dose lasts: {lasting.text}"
    return lasting._replace(answer=UNKNOWN, text=text, code="nothing recorded")


_HOURS = re.compile(r"\b(?:hours?|minutes?)\b")


def frequency(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say how often it has an effect: the share that is recorded, or the word for it."""
    del detail
    facts = [fact for fact in holding(kb.everything(subject.id, "causes")) if fact.object == question.slot("e")]
    known = [
        fact for fact in facts if fact.details.get("rate") or fact.details.get("frequency", "not known") != "not known"
    ]
    if not known:
        return None
    details = known[0].details
    value = ", ".join(str(details[key]) for key in ("frequency", "rate") if details.get(key))
    # Tardive dyskinesia is one of the movement disorders that a rate is of, and rarer than they are.
    asked = {item.key for item in question.items if any(one.id == question.slot("e") for one in item.ids("effect"))}
    if asked.isdisjoint({fold(name) for name in _own_names(kb, known[0].object)}):
        value = f"{kb.name_of(known[0].object, 'effect')}: {value}"
    return told(kb, value, statement(kb, known[0], subject.name), known[:1])


def _own_names(kb: KnowledgeBase, effect: str) -> list[str]:
    """Return the name that an effect stands under and its id as words; other names may be of what it includes."""
    return [kb.name_of(effect, "effect"), effect.replace("-", " ")]


def driving(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "can you drive on it" by what is noted, or by what it does; "should you avoid driving" the other way."""
    del question
    facts = notes_on(kb, subject, "driving")
    if facts and detail == "when":
        text = " ".join(statement(kb, fact) for fact in facts)
        return told(kb, text.rstrip("."), "", facts)
    if facts:
        value = "yes" if detail == "avoid" else "no"
        return told(kb, value, " ".join(statement(kb, fact) for fact in facts), facts)
    effects = {fact.object: fact for fact in reversed(holding(kb.everything(subject.id, "causes")))}
    worst = effects.get("impaired-driving")
    if worst and detail == "when":  # how long to wait is not recorded
        return told(kb, statement(kb, worst, subject.name).rstrip("."), "How long to wait is not recorded.", [worst])
    if worst:
        return told(kb, "yes" if detail == "avoid" else "no", statement(kb, worst, subject.name), [worst])
    dulling = [effects[name] for name in _DULLING if name in effects]
    if not dulling:
        return None
    said = statement(kb, dulling[0], subject.name)
    return told(kb, "it depends", f"On how it affects the driver, and on the law. {said}", dulling[:3])


_DULLING = ("sedation", "dissociation", "dizziness", "blurred-vision", "confusion", "complex-sleep-behaviors")
