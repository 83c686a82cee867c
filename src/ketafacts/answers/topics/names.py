"""What a drug is called and what is in it."""

import re

from ketafacts.answers.answering import Answer, holding, named, told
from ketafacts.answers.deciding import yes_or_no
from ketafacts.answers.membership import judge_membership
from ketafacts.answers.report import listing, sentence, with_article
from ketafacts.answers.topics.bodyparts import touching
from ketafacts.answers.topics.history import naming
from ketafacts.answers.topics.kinds import examples, is_called_otherwise, what
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import ONLY_ASKED
from ketafacts.language.claims import Claim
from ketafacts.language.questions import Question
from ketafacts.language.text import ONES

Part = tuple[Subject | None, Fact]


def names(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Name it otherwise: by brands, in the street, or all; "what drug is called angel dust" asks what that is."""
    if question.items and question.items[0].key in ("why", "how"):
        return naming(kb, subject, question, "")  # "why is it called angel dust" asks for no other name
    if detail != "brand" and is_called_otherwise(kb, subject, question) and not question.names_brand:
        said = [word for item in question.items for word in (item.words or [item.key])]
        before = said[: next((at for at, word in enumerate(said) if word in ("called", "call")), 0)]
        named_first = any(set(item.words) <= set(before) for item in question.items if item.ids("drug", "class"))
        if _FOR_NAMES.isdisjoint(said) and not named_first:  # but "what is meth called on the street"
            return what(kb, subject, question, "")
    if place := question.slot("place"):
        return _names_there(kb, subject, question, place)
    as_medicine = any(word in _AS_MEDICINE for item in question.items for word in item.words)
    if not detail and as_medicine and (given := _as_given(kb, subject)):
        return given
    kinds = {detail} if detail else set(_KINDS)
    if detail == "street":
        kinds.add(ONLY_ASKED)
    if not detail and as_medicine:
        kinds -= {"street"}  # "what is heroin called as a medicine"
    chosen = [name for name in kb.names_of(subject) if name.kind in kinds]
    # Those that most people know first; everyday words that are street names, too, come last.
    known = fold(" ".join(str(fact.details.get("what", "")) for fact in kb.facts(subject.id, "happened")))
    chosen.sort(
        key=lambda name: (
            name.kind == ONLY_ASKED,
            _KINDS.index(name.kind) if name.kind in _KINDS else 0,
            name.kind == "brand" and fold(name.name) not in known.split(),  # under which it was approved
            name.kind == "brand" and fold(subject.name) in fold(name.name),  # a shop's own name before the plain one
            _PLACES.index(name.place) if name.place in _PLACES else len(_PLACES),
            name.kind == "brand" and " " in name.name,
            name.kind == "brand" and not name.name.isascii(),  # in a script that not all who ask can read
        )
    )
    found = [name for name in dict.fromkeys(name.name for name in chosen) if name != subject.name]
    asked = {item.key for item in question.items if item.ids("drug", "class")}
    found = [name for name in found if fold(name) not in asked] or found
    if not detail and not _is_asked_by_its_name(subject, question):
        found.insert(0, subject.name)  # "what else is paracetamol called": acetaminophen before any brand of it
    evidence = tuple(kb.evidence(f"{subject.type}.{subject.id}"))
    if detail == "street" and not found:
        return Answer("", "none recorded", f"None recorded. {sentence(f'{subject.name} is {subject.what}')}", evidence)
    return Answer("", listing(found[:12]), sentence(listing(found[:24])), evidence) if found else None


def brands_for(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Name the brands whose labels name a use, or of which alone a use is recorded: Wegovy for obesity."""
    del detail
    use, known = question.slot("c"), holding(kb.facts(subject.id, "labelled-for"))
    labels = {fact.object: fact for fact in known if use in map(str, fact.details["uses"])}
    for fact in holding(kb.facts(subject.id, "used-for")):
        if fact.object == use and fact.details.get("status") == "approved":
            brands = fact.details.get("product", ())
            labels |= {str(brand): fact for brand in ([brands] if isinstance(brands, str) else brands)}
    said = " ".join(dict.fromkeys(statement(kb, fact) for fact in labels.values()))
    return told(kb, listing(list(labels)), said, list(dict.fromkeys(labels.values()))) if labels else None


def _is_asked_by_its_name(subject: Subject, question: Question) -> bool:
    """Return whether the question says the name under which the subject stands here, or a longer form of it."""
    return any(fold(subject.name) in fold(item.key) for item in question.items if item.ids("drug", "class"))


def _names_there(kb: KnowledgeBase, subject: Subject, question: Question, place: str) -> Answer | None:
    """Say what it is called in a country: its name there, where that is recorded, and its brands.

    Names under which drugs stand here are those of the United States.
    """
    brands = [name.name for name in kb.names_of(subject) if name.kind == "brand" and name.place == place]
    brands = [name for name in dict.fromkeys(brands) if fold(name) != fold(question.brand)]
    said = {word for item in question.items for word in item.words}
    national = [name.name for name in kb.names_of(subject) if name.kind == "national" and name.place == place]
    own = (national or [subject.name] * (place == "US")) if not said & {"brand", "brands"} else []
    found = own or brands[:12]
    if not found:
        return None
    text = f"Brand names recorded there: {listing(brands[:4])}." if own and brands else ""
    evidence = tuple(kb.evidence(f"{subject.type}.{subject.id}"))
    return Answer("", listing(found), f"{sentence(listing(found))} {text}".strip(), evidence)


def _as_given(kb: KnowledgeBase, subject: Subject) -> Answer | None:
    """Name the salt of what is no medicine under its own name, with the brands that it is sold under: GHB's."""
    if any(name.kind == "brand" for name in kb.names_of(subject)):
        return None
    facts = [fact for fact in kb.facts_about(subject.id, "related-to") if fact.details.get("relation") == "salt of"]
    salts = [(fact, salt) for fact in holding(facts) if (salt := kb.subject(fact.subject))]
    brands = [
        (fact, salt, found)
        for fact, salt in salts
        if (found := [name.name for name in kb.names_of(salt) if name.kind == "brand" and name.place])
    ]
    if not brands:
        return None
    said = [f"{salt.name} ({listing(found[:4])})" for _, salt, found in brands]
    return told(kb, listing(said), " ".join(statement(kb, fact) for fact, *_ in brands), [fact for fact, *_ in brands])


_AS_MEDICINE = frozenset({"medicine", "medically", "medicinally", "medication", "pharmacies"})
_PLACES = ("US", "GB")  # whose brands most who ask in English know
_KINDS = ("national", "brand", "street", "abbreviation", "generic")
_FOR_NAMES = frozenset({"name", "names", "nickname", "nicknames", "else", "other", "aka", "synonyms", "terms", "term"})


def long_form(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what an abbreviation stands for: the recorded name that has its letters in their order, and is long."""
    del detail
    said = next((item.key for item in question.items if item.ids("drug", "class")), "")
    every = [subject.name, *(name.name for name in kb.names_of(subject) if name.kind in _LONG_FORMS)]
    found = [name for name in every if len(name) >= _TIMES_AS_LONG * len(said) and _has_letters(said, name)]
    if not said.isalpha() or len(said) > _LONGEST_ABBREVIATION or not found:
        return None
    evidence = tuple(kb.evidence(f"{subject.type}.{subject.id}"))
    value = found[0].removesuffix(f" ({said.upper()})")
    plain = "" if fold(subject.name) == fold(said) or subject.name == found[0] else f", that is {subject.name}"
    return Answer("", value, sentence(f"{value}{plain}"), evidence)


_LONG_FORMS = ("generic", "chemical")
_TIMES_AS_LONG, _LONGEST_ABBREVIATION = 4, 6


def _has_letters(short: str, name: str) -> bool:
    left = iter(name.lower())
    return all(letter in left for letter in short)


def generic(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Give the plain name; of a product of its own, those of what is in it."""
    del question, detail
    if facts := holding(kb.facts(subject.id, "contains")) if subject.kind != "substance" else []:
        return told(kb, named(kb, facts), "", facts)
    return Answer("", subject.name, sentence(subject.name), tuple(kb.evidence(f"{subject.type}.{subject.id}")))


def ingredients(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what is in a product, or which of it belongs to a class ("what opioid is in Percocet")."""
    facts = holding(kb.facts(subject.id, "contains"))
    wanted = kb.subject(question.slot("k"), "class") if detail == "class" else None
    if wanted is not None and facts:
        parts = [(kb.subject(fact.object), fact) for fact in facts]
        facts = [fact for part, fact in parts if part and judge_membership(kb, part, wanted).answer == "yes"]
        return told(kb, named(kb, facts), "", facts) if facts else _none_of(kb, subject, wanted, parts)
    if wanted is not None and (judged := judge_membership(kb, subject, wanted)).answer == "no":
        return Answer(
            "", "none", f"None. {sentence(f'{subject.name} is not {with_article(wanted.name)}')}", judged.evidence
        )
    if besides := question.slot("d2") if detail == "besides" else "":
        others = [fact for fact in facts if fact.object != besides]
        if not others and (facts or subject.id == besides):
            return told(kb, "nothing else that is recorded", named(kb, facts), facts)
        facts = others
    if facts:
        count = f"{ONES[len(facts) - 1] if len(facts) <= len(ONES) else len(facts)}: " if detail == "count" else ""
        rest = "" if subject.is_whole or detail else "There may be more in it: what is recorded is not the whole list."
        return told(kb, f"{count}{named(kb, facts)}", rest, facts)
    if detail:
        return None
    if subject.type == "class" and not detail and _is_asked_by_a_street_name(kb, subject, question):
        return examples(kb, subject, question, "")  # what is sold under the name: "bath salts"
    return generic(kb, subject, Question("generic"), "") if subject.kind == "substance" else None


def _is_asked_by_a_street_name(kb: KnowledgeBase, subject: Subject, question: Question) -> bool:
    street = {fold(name.name) for name in kb.names_of(subject) if name.kind in ("street", "slang")}
    return any(item.key in street for item in question.items)


def _none_of(kb: KnowledgeBase, subject: Subject, wanted: Subject, parts: list[Part]) -> Answer | None:
    """Return that no ingredient belongs to a class, where that is known of each."""
    judged = [judge_membership(kb, part, wanted) for part, _ in parts if part]
    if len(judged) < len(parts) or any(one.answer != "no" for one in judged):
        return None
    text = sentence(f"no ingredient of {subject.name} is {with_article(wanted.name)}")
    return told(kb, "none", text, [fact for _, fact in parts])


def holds(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is there an opioid in Percocet"."""
    del detail
    return yes_or_no(kb, "", [Claim(subject.id, "contains", question.slot("k"))])


def cut(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what has been found mixed into what is sold on the street as the drug, the commonest first.

    ``kind`` asks for those of a class, ``animal`` for those that vets use.
    """
    facts = holding(kb.facts_about(subject.id, "adulterates"))
    if detail == "harms":
        # "Which cut of cocaine harms white blood cells": those of which such a harm is recorded, and what it is.
        parts = [(fact, one) for fact in facts if (one := kb.subject(fact.subject))]
        harming = {fact: found[0] for fact, one in parts if (found := touching(kb, one, question))}
        said = " ".join(statement(kb, fact) for pair in harming.items() for fact in reversed(pair))
        value = listing([kb.name_of(fact.subject) for fact in harming])
        return told(kb, value, said, [*harming, *harming.values()]) if harming else None
    if detail == "animal":
        facts = [fact for fact in facts if kb.facts(fact.subject, "used-in-animals")]
    if wanted := kb.subject(question.slot("k"), "class") if detail == "kind" else None:
        cuts = [(fact, kb.subject(fact.subject)) for fact in facts]
        facts = [fact for fact, one in cuts if one and judge_membership(kb, one, wanted).answer == "yes"]
    facts.sort(key=lambda fact: (not fact.details.get("frequency"), kb.name_of(fact.subject)))
    said = " ".join(statement(kb, fact) for fact in facts)
    return told(kb, listing([kb.name_of(fact.subject) for fact in facts]), said, facts) if facts else None


def origin(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "what is it made from": a parent drug, the plant that it is in, its ingredients, or how it is made."""
    facts = [
        fact
        for fact in holding(kb.facts(subject.id, "related-to"))
        if fact.details.get("relation") in ("derived from", "metabolite of")
    ]
    if facts:
        return told(kb, named(kb, facts), "", facts)
    plants = [fact for fact in holding(kb.facts_about(subject.id, "contains")) if _grows(kb, fact.subject)]
    if plants:
        said = " ".join(statement(kb, fact) for fact in plants)
        return told(kb, listing([kb.name_of(fact.subject) for fact in plants]), said, plants)
    if subject.kind == "mixture" and subject.what:
        return what(kb, subject, Question("what"), "")  # opium is the juice of the poppy, and holds what it holds
    if subject.kind != "substance":
        return ingredients(kb, subject, question, detail)
    made = [fact for fact in holding(kb.facts(subject.id, "is-a")) if _tells_origin(kb, fact.object)]
    if made:
        return told(kb, named(kb, made), "", made)
    # What a drug is for is not what it is made from; what is in a brand is asked of its name.
    told_of = is_called_otherwise(kb, subject, question) or _MADE.search(subject.what)
    return what(kb, subject, question, "") if told_of else None


_MADE = re.compile(
    r"\b(?:made|derived|obtained|extracted?|extracts?|plants?|trees?|juice|sap|resin|seeds?|leaf|leaves|roots?|bark"
    r"|mushrooms?|cactus|fung(?:us|i)|mou?lds?|bacteri\w+|toxin|venom|toad|ferment\w*|(?:semi-)?synthetic|man-made)\b"
)


def _grows(kb: KnowledgeBase, identifier: str) -> bool:
    """Return whether what contains a drug is a plant or the juice of one, and no product that it was put into."""
    found = kb.subject(identifier, "drug")
    return found is not None and (found.kind == "plant" or identifier == "opium")


def _tells_origin(kb: KnowledgeBase, group: str) -> bool:
    found = kb.subject(group, "class")
    return found is not None and found.details.get("scheme") == "origin"


def prodrug(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it a prodrug": yes, of what it is recorded to be one of."""
    del question, detail
    facts = [
        fact for fact in holding(kb.facts(subject.id, "related-to")) if fact.details.get("relation") == "prodrug of"
    ]
    return told(kb, "yes", " ".join(statement(kb, fact) for fact in facts), facts) if facts else None
