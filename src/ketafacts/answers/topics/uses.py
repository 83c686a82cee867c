"""What a drug is given for, in whom not, and by which routes."""

import re
from collections.abc import Collection

from ketafacts.answers.answering import MOST_ITEMS, Answer, holding, named, notes_on, of_product, reversed_by_it, told
from ketafacts.answers.report import listing, sentence
from ketafacts.answers.rules.finding import own_notes, status, within
from ketafacts.answers.rules.forms import OF_NO_PRODUCT
from ketafacts.answers.rules.labels import labels_of, named_on
from ketafacts.answers.topics.history import history
from ketafacts.answers.topics.noted import told_of
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.questions import Question

_CHILD = re.compile(r"\bchild(?:ren)?\b|\bunder 1[28]\b")


def uses(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what it is given for, what it is approved for first; with ``off-label``, what it is given for so.

    With ``investigational``, what it is studied for, and nothing else where that is not recorded; with ``besides``,
    what it is for that is not the condition named.
    """
    if not {"first", "originally", "initially"}.isdisjoint(word for item in question.items for word in item.words):
        return history(kb, subject, question, "first")  # what it is for today is another matter
    place, besides = question.slot("place"), ""
    if detail == "besides":
        detail, besides = "", question.slot("c")
    if not detail and not besides and (labelled := _on_label(kb, subject, question)):
        return labelled
    facts = [fact for fact in uses_of(kb, subject) if _is_for(fact, place)]
    facts = of_product(kb, question, facts)
    if besides:
        facts = [fact for fact in facts if besides not in within(kb, fact.object, "condition")]
    by_status = {
        status: [fact for fact in facts if fact.details.get("status") == status]
        for status in ("approved", "used", "off-label", "investigational")
    }
    if detail and by_status[detail]:
        said = " ".join(statement(kb, fact) for fact in by_status[detail][:3])
        return told(kb, named(kb, by_status[detail]), said, by_status[detail])
    if detail == "investigational":
        return None
    if subject.type == "class" and (shared := _of_members(kb, subject, place)):
        return shared
    main = by_status["approved"] or by_status["used"] or by_status["off-label"] or by_status["investigational"]
    if not main:
        return None if besides else _as_antidote(kb, subject) or _in_animals(kb, subject)
    parts = [f"{status}: {named(kb, found)}" for status, found in by_status.items() if found]
    return told(kb, named(kb, main), sentence("; ".join(parts)), [*main, *by_status["off-label"]])


def uses_of(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """Return what a drug is recorded to be used for; of a combination its own uses, or else those of what is in it.

    What an ingredient is for in another product ("with quinidine") says nothing of this one.
    """
    facts = holding(kb.everything(subject.id, "used-for"))
    if subject.kind != "combination":
        return facts
    own = [fact for fact in facts if not fact.inherited_from]
    shelf = [fact for fact in facts if str(fact.details.get("product", "")).startswith("over-the-counter")]
    if any(fact.details.get("status") in ("approved", "used") for fact in own):
        return list(dict.fromkeys([*own, *shelf]))  # any cough medicine that is sold so, this one too
    parts = [fact.object for fact in holding(kb.facts(subject.id, "contains"))]
    parts.sort(key=lambda part: subject.name.find(kb.name_of(part)))
    facts = [fact for fact in facts if "product" not in fact.details or fact in (*own, *shelf)]
    return sorted(facts, key=lambda fact: parts.index(fact.inherited_from) if fact.inherited_from in parts else -1)


def _on_label(kb: KnowledgeBase, subject: Subject, question: Question) -> Answer | None:
    """Say what the label of the product that was named is for."""
    labels = labels_of(kb, subject.id, question.brand, question.slot("place"))
    said = " ".join(statement(kb, fact) for fact in labels)
    return told(kb, named_on(kb, labels), said, labels) if labels else None


def _as_antidote(kb: KnowledgeBase, subject: Subject) -> Answer | None:
    """Say what an antidote reverses, of which no other use is recorded."""
    facts = reversed_by_it(kb, subject.id)
    names = [kb.name_of(fact.subject) for fact in facts]
    what = sentence(f"{subject.name} is {subject.what}")
    return told(kb, f"reversing {listing(names[:MOST_ITEMS])}", what, facts) if facts else None


def _of_members(kb: KnowledgeBase, subject: Subject, place: str) -> Answer | None:
    """Say what the members of a class are approved for, what most are approved for first."""
    by_use: dict[str, list[Fact]] = {}
    for line in (subject, *kb.members(subject.id)):
        for fact in holding(kb.facts(line.id, "used-for")):
            if fact.details.get("status") in ("approved", "used") and _is_for(fact, place):
                by_use.setdefault(fact.object, []).append(fact)
    shown = [facts[0] for facts in sorted(by_use.values(), key=len, reverse=True)[:_MOST_USES]]
    return told(kb, named(kb, shown), "Not each of them is approved for all of these.", shown) if shown else None


_MOST_USES = 6


def _is_for(fact: Fact, place: str) -> bool:
    """Return whether a use is recorded of the country that was named, or of none in particular."""
    return not place or place in (fact.details.get("in") or [place])


def _in_animals(kb: KnowledgeBase, subject: Subject) -> Answer | None:
    """Say what a drug that is recorded of animals alone is, and of which."""
    facts = holding(kb.everything(subject.id, "used-in-animals"))
    if not facts:
        return None
    return told(kb, f"in animals: {named(kb, facts)}", sentence(f"{subject.name} is {subject.what}"), facts)


def approved(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what it is approved for, in the country that was named."""
    del detail
    place = question.slot("place")
    if labelled := _on_label(kb, subject, question):
        return labelled
    facts = [
        fact
        for fact in holding(kb.everything(subject.id, "used-for"))
        if fact.details.get("status") == "approved" and (not place or place in (fact.details.get("in") or []))
    ]
    facts = of_product(kb, question, facts)
    return told(kb, named(kb, facts), " ".join(statement(kb, fact) for fact in facts[:3]), facts) if facts else None


def routes(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say by which routes it is given; of whoever is pregnant or nurses, whether it may be."""
    if question.slot("c") in ("pregnancy", "breastfeeding"):
        return allowed(kb, subject, question, detail)
    facts = of_product(kb, question, holding(kb.facts(subject.id, "given-by")))
    if not _INJECTING.isdisjoint(word for item in question.items for word in item.words):
        facts = [fact for fact in facts if fact.object in _INJECTED]
    for_it = _ways_for(kb, subject, question.slot("c"), facts) if question.slot("c") else facts
    of_all, facts = bool(facts) and not for_it, for_it or facts
    facts.sort(key=lambda fact: (status(fact) in OF_NO_PRODUCT, fact.details.get("of") == "some", _usual(fact.object)))
    plain = dict.fromkeys(IN_PLAIN_WORDS.get(fact.object, kb.name_of(fact.object)) for fact in facts)
    in_words = any(fact.object in IN_PLAIN_WORDS for fact in facts)
    ways = f"for all its uses together: {named(kb, facts)}" if of_all else named(kb, facts)
    return told(kb, ways, f"That is: {'; '.join(plain)}." if in_words else "", facts) if facts else None


def _ways_for(kb: KnowledgeBase, subject: Subject, use: str, ways: list[Fact]) -> list[Fact]:
    """Return those of the ways that are for a use: all, where it has no other; none where that is not recorded."""
    uses = holding(kb.facts(subject.id, "used-for"))
    told_of = {str(one.details["route"]) for one in uses if one.object == use and "route" in one.details}
    if told_of:
        return [way for way in ways if any(way.object in one or one in way.object for one in told_of)]
    return ways if len(ways) == 1 or all(one.object == use for one in uses) else []


_INJECTING = frozenset({"inject", "injected", "injecting", "injects", "jab"})
_INJECTED = ("subcutaneous", "intravenous", "intramuscular", "intrathecal", "epidural", "intradermal", "intravitreal")
_USUAL_WAYS = ("oral", "intranasal", "sublingual", "buccal", "transdermal", *_INJECTED)


def _usual(route: str) -> int:
    """Return a rank: the ways that people meet most come first."""
    return _USUAL_WAYS.index(route) if route in _USUAL_WAYS else len(_USUAL_WAYS)


IN_PLAIN_WORDS = {
    "intranasal": "in the nose",
    "intravenous": "injected into a vein",
    "intramuscular": "injected into a muscle",
    "subcutaneous": "injected under the skin",
    "sublingual": "under the tongue",
    "buccal": "inside the cheek",
    "transdermal": "through the skin, as a patch",
    "oral": "by mouth",
    "topical": "on the skin or where it is to act",
    "inhalation": "breathed in",
    "rectal": "into the rectum",
}


def animals(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say in which animals it is used."""
    del question, detail
    facts = holding(kb.everything(subject.id, "used-in-animals"))
    return told(kb, named(kb, facts), "", facts) if facts else None


def contraindications(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say who must not have it."""
    del question, detail
    facts = holding(kb.everything(subject.id, "contraindicated-in"))
    return told(kb, named(kb, facts, 10), "", facts) if facts else None


def allowed(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "can a person with C take X": a recorded contraindication says no; nothing recorded never says yes."""
    condition = question.slot("c")
    ever = "it depends" if condition == "pregnancy" else "yes"
    known = kb.everything(subject.id, "contraindicated-in")
    if disputed := [fact for fact in known if fact.object == condition and fact.holds == "contested"]:
        return told(kb, "contested", statement(kb, disputed[0], subject.name), disputed)
    barred = holding(known)
    broader = within(kb, condition, "condition")  # who must not take it in eating disorders must not in bulimia
    facts = [fact for fact in barred if fact.object == condition] or [fact for fact in barred if fact.object in broader]
    found = _told_of(kb, subject, facts, detail) or told_of(kb, notes_on(kb, subject, condition), detail, ever=ever)
    return found or _with_care(kb, subject, [condition, *broader], detail)


def _with_care(kb: KnowledgeBase, subject: Subject, conditions: Collection[str], detail: str) -> Answer | None:
    """Return that some may have it with caution, where that is recorded of them."""
    facts = [fact for fact in holding(kb.everything(subject.id, "cautioned-in")) if fact.object in conditions]
    if not facts:
        return None
    text = " ".join(statement(kb, fact, subject.name) for fact in facts[:2])
    return told(kb, text.rstrip("."), "", facts) if detail == "why" else told(kb, "it depends", text, facts)


def _told_of(kb: KnowledgeBase, subject: Subject, facts: list[Fact], detail: str) -> Answer | None:
    """Return "no" to whether they may have it, or "yes" to whether it is dangerous for them."""
    if not facts:
        return None
    text = " ".join(statement(kb, fact, subject.name) for fact in facts[:2])
    if detail == "why":
        grave = [fact for fact in holding(kb.everything(subject.id, "causes")) if _CHILD.search(str(fact.details))]
        said = " ".join(statement(kb, fact, subject.name) for fact in grave[:2])
        return told(kb, (said or text).rstrip("."), text if said else "", [*grave[:2], *facts])
    return told(kb, "yes" if detail == "danger" else "no", text, facts)


def children(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "can children take it", as for any other person."""
    del question
    facts = [
        fact for fact in holding(kb.everything(subject.id, "contraindicated-in")) if fact.object.startswith("child-")
    ]
    limits = [int(found[1]) for fact in facts if (found := _UNDER.match(fact.object))]
    if limits and max(limits) < _OLDER and detail != "why":
        return told(kb, "it depends", " ".join(statement(kb, fact, subject.name) for fact in facts[:2]), facts)
    return _told_of(kb, subject, facts, detail) or told_of(kb, notes_on(kb, subject, "children"), detail)


_UNDER = re.compile(r"child-under-(\d+)$")
_OLDER = 12  # what only the youngest must not have, older children may


def medical(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it used in medicine": yes where a use is recorded that is not only being studied."""
    del question, detail
    facts = [
        fact
        for fact in holding(kb.everything(subject.id, "used-for"))
        if fact.details.get("status") in ("approved", "used", "off-label")
    ]
    facts.sort(key=lambda fact: fact.details.get("status") != "approved")
    return told(kb, "yes", " ".join(statement(kb, fact) for fact in facts[:3]), facts[:3]) if facts else None


def essential(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it on WHO's list of essential medicines": yes where it is recorded to be; silence is no "no"."""
    del question, detail
    facts = holding(own_notes(kb, subject.id, "essential"))
    return told(kb, "yes", " ".join(statement(kb, fact) for fact in facts), facts) if facts else None
