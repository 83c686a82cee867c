"""Overdoses: whom to call comes before anything else."""

from ketafacts.answers.answering import MOST_ITEMS, Answer, holding, named, notes_on, reversed_by_it, told
from ketafacts.answers.report import listing, sentence
from ketafacts.answers.rules.finding import own_notes
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.emergencies import had_by_an_animal
from ketafacts.language.mentions import items
from ketafacts.language.questions import Question
from ketafacts.language.text import words

_OTHER_NAME = 3  # words: "vitamin K" is what people call it, and more words tell what it does
_FIRST = "call emergency services or poison control first"
_VET_FIRST = "call a vet or an animal poison centre first"
EMERGENCY = "In an overdose call emergency services or poison control first."


def reversal(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what reverses it, after whom to call; with ``whether``, that something does."""
    facts = kb.everything(subject.id, "reversed-by")
    notes = holding(own_notes(kb, subject.id, "antidote"))
    working = _by_evidence(kb, subject)
    for_people = [fact for fact in working if not _is_of_animals(fact)]
    asks_whether = bool(question.items) and question.items[0].lemma in ("be", "do", "have")
    of_animals = any(item.tag == "species" or item.key in ("vet", "vets") for item in question.items)
    if working and not for_people and not of_animals:
        not_so = " ".join(statement(kb, fact, subject.name) for fact in facts if fact.holds == "no")
        value = f"for people none is recorded; in animals {named(kb, working)}"
        if asks_whether:
            value, not_so = "no", f"{sentence(value)} {not_so}".strip()
        return after_help(told(kb, value, not_so, [*working, *(fact for fact in facts if fact.holds == "no")]))
    working = for_people or working
    if working:
        said = " ".join(statement(kb, fact, subject.name) for fact in working[:2])
        antidote = kb.subject(working[0].object)
        if antidote and len(antidote.what.split()) <= _OTHER_NAME:
            said += f" {sentence(antidote.name).rstrip('.')} is {antidote.what}."
        value = "yes" if detail == "whether" else named(kb, working)
        answer = told(kb, value, said, working)
        return answer if of_animals else after_help(answer)  # a vet reads it, and calls nobody
    if notes:
        said = " ".join(statement(kb, fact, subject.name) for fact in [*notes, *facts[:1]])
        return after_help(told(kb, "no" if asks_whether else "none", said, [*notes, *facts[:1]]))
    if facts:
        return after_help(told(kb, "nothing recorded", statement(kb, facts[0], subject.name), facts))
    return None


def _is_of_animals(fact: Fact) -> bool:
    return fact.details.get("population") == "animals" or bool(fact.details.get("species"))


def _by_evidence(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """Return what reverses it; the antidote that most sources stand behind comes first."""
    return sorted(holding(kb.everything(subject.id, "reversed-by")), key=lambda fact: -len(kb.evidence(fact)))


def overdose(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what an overdose does, after whom to call; with ``danger`` or ``safe``, whether it is that."""
    facts = holding(kb.everything(subject.id, "overdose-causes"))
    if not facts:
        return None
    facts.sort(key=lambda fact: _SIGNS.index(fact.object) if fact.object in _SIGNS else len(_SIGNS))
    if not detail and question.slot("early"):
        facts.sort(key=lambda fact: kb.severity_of(fact) in GRAVE)
        return after_help(told(kb, named(kb, facts, 8), "Which of them come first is not recorded.", facts))
    if detail:
        grave = [fact for fact in facts if fact.object == "death" or kb.severity_of(fact) in GRAVE]
        said = sentence(f"an overdose of {subject.name} can cause {named(kb, grave, 8)}")
        return after_help(told(kb, "yes" if detail == "danger" else "no", said, grave)) if grave else None
    slowed = "Breathing slows or stops." if facts[0].object == "respiratory-depression" else ""
    return after_help(told(kb, named(kb, facts, 8), slowed, facts))


# What a bystander has to look for comes first.
_SIGNS = ("respiratory-depression", "miosis", "unconsciousness", "coma", "sedation", "cyanosis")


def reverses(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say which overdoses it reverses."""
    del question, detail
    facts = reversed_by_it(kb, subject.id)
    names = listing([kb.name_of(fact.subject) for fact in facts][:MOST_ITEMS])
    return told(kb, names, "", facts[:MOST_ITEMS]) if facts else None


def first_aid(kb: KnowledgeBase, text: str) -> Answer:
    """Answer "what do I do": whom to call, then what reverses the drugs that are named, or opioids where none is."""
    found = items(kb, words(text), apart=True)
    named_here = dict.fromkeys(one.id for item in found for one in (*item.ids("drug", "class"), *item.inner))
    subjects = [one for name in named_here if (one := kb.subject(name))]
    if animal := had_by_an_animal(text):
        notes = [note for one in subjects for note in notes_on(kb, one, animal)]
        said = " ".join(statement(kb, note) for note in notes[:2])
        answer = told(kb, _VET_FIRST, said, notes[:2])
        return answer._replace(question=text)
    subjects = subjects or [one for name in ("opioid",) if (one := kb.subject(name))]
    # What a bystander can give: other antidotes are for hospitals.
    facts = [
        fact for one in subjects for fact in _by_evidence(kb, one) if "opioid-antagonist" in kb.ancestors(fact.object)
    ]
    said = " ".join(statement(kb, fact, kb.name_of(fact.subject)) for fact in facts[:1])
    signs = [fact for one in subjects[:1] for fact in holding(kb.everything(one.id, "overdose-causes"))]
    answer = told(kb, _FIRST, said, [*facts[:1], *signs])
    return answer._replace(question=text, text=f"{sentence(_FIRST)} Stay with the person. {said}".strip())


def after_help(answer: Answer) -> Answer:
    """Return an answer about an overdose with whom to call before anything else."""
    return answer._replace(text=f"{EMERGENCY} {answer.text}")
