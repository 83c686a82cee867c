"""What a drug or class is: its kind, its classes, how it is made, and whom it counts."""

from ketafacts.answers.answering import (
    MOST_ITEMS,
    Answer,
    holding,
    main_acts,
    most_recorded,
    named,
    told,
    typical_first,
)
from ketafacts.answers.membership import judge_membership
from ketafacts.answers.report import listing, sentence, with_article
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import ONLY_ASKED, PROPERTIES
from ketafacts.language.lexicon import NUMBER_WORDS
from ketafacts.language.questions import Question


def what(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what it is, in the words of its entry; with ``does``, what it acts on as well."""
    if not subject.what:
        return None
    facts = kb.facts(subject.id, "is-a") or kb.facts(subject.id, "contains")
    acts = main_acts(kb, subject.id)[:2] if detail == "does" else []
    called = f"{subject.name}, {subject.what}" if is_called_otherwise(kb, subject, question) else subject.what
    answer = told(kb, called, "", [*facts, *acts])
    if not facts:
        answer = answer._replace(evidence=tuple(kb.evidence(f"{subject.type}.{subject.id}")))
    said = " ".join(dict.fromkeys(statement(kb, fact) for fact in acts))
    return answer._replace(text=f"{sentence(f'{subject.name}: {subject.what}')} {said}".strip())


def is_called_otherwise(kb: KnowledgeBase, subject: Subject, question: Question) -> bool:
    """Return whether it was asked for by a brand or a street name: "what is special K" asks first for its name."""
    asked = {item.key for item in question.items if any(one.id == subject.id for one in item.readings)}
    kinds = {name.kind for name in kb.names_of(subject) if fold(name.name) in {fold(key) for key in asked}}
    return bool(kinds) and kinds <= _OTHER_NAMES


_OTHER_NAMES = frozenset({"brand", "street", ONLY_ASKED, "veterinary", "code"})


def class_of(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Name its classes; "what kind of K is it" of what is no K is answered no."""
    del detail
    supposed = kb.subject(question.slot("k"), "class") if question.slot("d") else None
    if supposed is not None and (judged := judge_membership(kb, subject, supposed)).answer == "no":
        return Answer(
            "", "no", f"No. {subject.name} is not {with_article(supposed.name)}. {judged.reason}", judged.evidence
        )
    facts = holding(kb.facts(subject.id, "is-a"))
    if not facts:
        return what(kb, subject, Question("what"), "")
    facts = plainest_first(kb, subject, facts)
    telling = [fact for fact in facts if not _is_property(kb, fact.object)]
    if supposed is not None:
        # "What kind of antidepressant is it" asks for more than that it is one.
        telling = [one for one in telling if one.object not in (supposed.id, *kb.ancestors(supposed.id))] or telling
    facts = telling or facts
    return told(kb, named(kb, facts), sentence(f"{subject.name} is {subject.what}") if subject.what else "", facts)


def _is_property(kb: KnowledgeBase, group: str) -> bool:
    """Return whether a class says what its members share, and not of what kind they are: a weak CYP2D6 inhibitor."""
    return group in PROPERTIES or any(one.startswith("cyp") for one in kb.ancestors(group))


def plainest_first(kb: KnowledgeBase, subject: Subject, facts: list[Fact]) -> list[Fact]:
    """Return the classes with those first by which its entry says what it is, then by what kind of class each is."""
    what_it_is = f" {fold(subject.what)} "

    def rank(fact: Fact) -> tuple[int, int]:
        group = kb.subject(fact.object, "class")
        if group is None:
            return len(what_it_is), 0
        names = [f" {fold(name.name)} " for name in kb.names_of(group)]
        places = [what_it_is.find(name) for name in names]
        said = min((place for place in places if place >= 0), default=len(what_it_is))
        return said, _SCHEMES.index(group.kind) if group.kind in _SCHEMES else len(_SCHEMES)

    return sorted(facts, key=rank)


_SCHEMES = ("pharmacologic", "therapeutic", "chemical", "origin", "legal")


def role(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it an agonist or an antagonist" by how it acts on its principal targets."""
    del question
    facts = main_acts(kb, subject.id)
    if not facts:
        return None
    value = listing(dict.fromkeys(fact.action for fact in facts))
    if detail == "kind":
        value = listing(dict.fromkeys(f"{one.action} at the {kb.name_of(one.object, 'target')}" for one in facts[:3]))
    return told(kb, value, " ".join(statement(kb, fact, subject.name) for fact in facts[:3]), facts[:3])


def made(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "natural or synthetic", which is recorded of opioids."""
    del question, detail
    for asked, value in (
        ("semi-synthetic-opioid", "semi-synthetic"),
        ("synthetic-opioid", "synthetic"),
        ("opiate", "natural"),
    ):
        found = kb.subject(asked, "class")
        judged = judge_membership(kb, subject, found) if found else None
        if judged and judged.answer == "yes":
            return Answer("", value, f"{sentence(value)} {judged.reason}", judged.evidence)
    return None


def either(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it a K or an L": those of the two that it is."""
    del detail
    asked = [found for slot in ("k", "k2") if (found := kb.subject(question.slot(slot), "class"))]
    answers = [(one, judge_membership(kb, subject, one)) for one in asked]
    held = [(one, found) for one, found in answers if found.answer == "yes"]
    if not held:
        if len(answers) == 2 and all(found.answer == "no" for _, found in answers):
            evidence = tuple(dict.fromkeys(item for _, found in answers for item in found.evidence))
            return Answer("", "neither", f"Neither. {answers[0][1].reason}", evidence)
        disputed = [found for _, found in answers if found.answer == "contested"]
        if len(answers) == 2 and len(disputed) == 1 and any(found.answer == "no" for _, found in answers):
            # Not the one; whether it is the other is in dispute, and the reason says which.
            return Answer("", "contested", f"Contested. {disputed[0].reason}", tuple(disputed[0].evidence))
        kind = class_of(kb, subject, Question("class"), "") if len(answers) == 2 else None
        if kind is None or any(found.answer == "contested" for _, found in answers):
            return None
        return kind._replace(text=f"{kind.text} Whether it counts as the one or the other is not recorded.")
    names = listing(with_article(one.name) for one, _ in held)
    evidence = tuple(dict.fromkeys(item for _, found in answers for item in found.evidence))
    return Answer("", names, f"{sentence(names)} {held[0][1].reason}", evidence)


_CONSIDERED = 60
_NAMING = frozenset({"name", "give", "list"})


def _how_many(question: Question) -> int:
    """Return how many are asked for: "name three SSRIs"."""
    said = [word for item in question.items for word in (item.words or [item.key])]
    counts = [int(one) for word in said if (one := NUMBER_WORDS.get(word, word)).isdecimal()]
    return counts[0] if counts and not _NAMING.isdisjoint(said) and 0 < counts[0] <= _CONSIDERED else MOST_ITEMS


def examples(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Name the best-known members of a class; with ``without``, those that are known not to be of another."""
    if subject.type != "class":
        return None
    members = kb.members(subject.id)
    other = kb.subject(question.slot("k2"), "class")
    if detail == "without":
        if other is None:
            return None
        members = [one for one in members if judge_membership(kb, one, other).answer == "no"]
    shown = typical_first(kb, most_recorded(kb, members)[:_CONSIDERED], subject.id)[: _how_many(question)]
    facts = [fact for member in shown for fact in kb.ancestors(member.id).get(subject.id, ())[:1]]
    names = listing(member.name for member in shown)
    return told(kb, names, f"See: ketafacts list drugs --class {subject.id}", facts) if shown else None
