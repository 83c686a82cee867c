"""What a drug is like, how it becomes active and gets into the body, and whether it needs a prescription."""

import re

from ketafacts.answers.answering import Answer, holding, most_recorded, told, typical_first
from ketafacts.answers.judging import judge
from ketafacts.answers.report import listing, plural_of, sentence
from ketafacts.answers.rules.finding import related_by
from ketafacts.answers.rules.supply import OVER_THE_COUNTER, PRESCRIPTION
from ketafacts.answers.topics.kinds import plainest_first
from ketafacts.answers.topics.uses import IN_PLAIN_WORDS
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.knowledge.values import PROPERTIES
from ketafacts.language.claims import Claim
from ketafacts.language.questions import Question

_FEW = 4
_KINDS_OF_CLASS = ("pharmacologic", "chemical", "therapeutic")
_ENZYME = re.compile(r"\b(?:CYP\w+|esterases?|carboxylesterases?)\b")


def resembles(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "what is it like": what it is an analogue of, and the best-known others of its chief kind."""
    del question, detail
    kin = [
        fact for fact in holding(kb.facts(subject.id, "related-to")) if fact.details.get("relation") == "analogue of"
    ]
    said = sentence(f"{subject.name} is {subject.what}") if subject.what else ""
    groups = {one.id: one for fact in kb.facts(subject.id, "is-a") if (one := kb.subject(fact.object, "class"))}
    kinds = [fact for fact in holding(kb.facts(subject.id, "is-a")) if groups[fact.object].kind in _KINDS_OF_CLASS]
    kinds = plainest_first(kb, subject, kinds)
    # How drugs act tells more of likeness than what they are given for, and both more than a property they share.
    kinds.sort(key=lambda fact: (fact.object in PROPERTIES, _KINDS_OF_CLASS.index(groups[fact.object].kind)))
    # Of an opioid that is told to be an atypical one, too, the others of that kind are more like it.
    wider = {line for fact in kinds for line in kb.ancestors(fact.object)}
    for fact in sorted(kinds, key=lambda fact: fact.object in wider):
        group = groups[fact.object]
        others = [one for one in kb.members(group.id) if one.id != subject.id and one.type == "drug"]
        shown = typical_first(kb, most_recorded(kb, others)[:60], group.id)[:_FEW]
        if not shown:
            continue
        value = f"other {plural_of(group) or group.name}, such as {listing(one.name for one in shown)}"
        if kin:
            value = f"{listing(kb.name_of(one.object) for one in kin)}, and {value}"
        return told(kb, value, f"{said} Drugs of one kind still differ.", [*kin, fact])
    if kin:
        return told(kb, listing(kb.name_of(one.object) for one in kin), said, kin)
    return None


def activated(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what the body makes of it that acts, and by which enzyme where a source of that names one."""
    del question
    made = related_by(kb.facts(subject.id, "related-to"), "prodrug of")
    made += [
        fact
        for fact in kb.facts_about(subject.id, "related-to")
        if fact.details.get("relation") == "metabolite of" and _is_active(kb, fact)
    ]
    made = holding(made)
    if not made:
        return None
    products = [fact.object if fact.subject == subject.id else fact.subject for fact in made]
    names = listing(dict.fromkeys(kb.name_of(one) for one in products))
    notes = [fact for fact in holding(kb.facts(subject.id, "note")) if _tells_of(kb, fact, products)]
    enzymes = dict.fromkeys(
        word
        for gist in (*(item.gist for fact in made for item in kb.evidence(fact)), *(note.object for note in notes))
        for word in _ENZYME.findall(gist)
    )
    # Of what breaks it down, the enzyme of which a source says that the product is made.
    cleared = [
        fact
        for fact in holding(kb.facts(subject.id, "cleared-by"))
        if any(fold(kb.name_of(one)) in fold(item.gist) for one in products for item in kb.evidence(fact))
    ]
    enzymes.update(dict.fromkeys(fact.object for fact in cleared if _ENZYME.fullmatch(fact.object)))
    if detail == "enzyme" and not enzymes:
        return None
    way = f"by {listing(list(enzymes))}, into {names}" if enzymes else f"the body turns it into {names}"
    text = " ".join(dict.fromkeys(statement(kb, fact) for fact in [*notes[:1], *made[:2]]))
    return told(kb, way, text, [*made, *notes[:1], *cleared])


def _is_active(kb: KnowledgeBase, fact: Fact) -> bool:
    """Return whether a source says of a metabolite that it acts."""
    return any(re.search(r"\bactive\b|\bpotent\b", item.gist) for item in kb.evidence(fact))


def _tells_of(kb: KnowledgeBase, note: Fact, products: list[str]) -> bool:
    names = [fold(kb.name_of(one)) for one in products]
    return bool(_ENZYME.search(note.object)) and any(name in fold(note.object) for name in names)


def lasting(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say which effect does not wear off with time: those of which a note says that there is little tolerance."""
    del question, detail
    found = {
        effect: fact
        for fact in holding(kb.everything(subject.id, "note"))
        if (topic := str(fact.details.get("topic", ""))).startswith(_LITTLE_TOLERANCE)
        and (effect := topic.removeprefix(_LITTLE_TOLERANCE).strip())
    }
    text = " ".join(statement(kb, fact) for fact in found.values())
    return told(kb, listing(list(found)), text, list(found.values())) if found else None


_LITTLE_TOLERANCE = "little tolerance"


def entering(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say by which way it gets into the body, of the form that is named; else all the ways that are recorded."""
    del detail
    facts = holding(kb.facts(subject.id, "given-by"))
    form = question.slot("route")
    facts = [fact for fact in facts if not form or fact.object == form]
    ways = [_INTO.get(fact.object, IN_PLAIN_WORDS.get(fact.object, fact.object)) for fact in facts]
    return told(kb, listing(list(dict.fromkeys(ways))), statement(kb, facts[0]), facts) if facts else None


_INTO = {"transdermal": "through the skin", "inhaled": "through the lungs", "smoked": "through the lungs, as smoke"}


def prescription(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "do you need a prescription for it", and with ``freely`` "can you buy it without".

    What is sold both ways depends on the product; of that no country is taken for another.
    """
    place = question.slot("place") or "US"
    facts = [fact for fact in holding(kb.facts(subject.id, "supplied-as")) if fact.object == place]
    ways = {str(fact.details.get("supply", "")) for fact in facts}
    if question.names_brand and len(ways) > 1:
        return None  # the one brand may be sold in one way only
    if len(ways) > 1:
        said = "It depends on the product: its strength, form and pack."
        return told(kb, "it depends", f"{said} {' '.join(statement(kb, one) for one in facts)}", facts)
    for wanted, value in ((PRESCRIPTION, "yes"), (OVER_THE_COUNTER, "no")):
        if ways == {wanted}:
            first = {"yes": "no", "no": "yes"}[value] if detail == "freely" else value
            return told(kb, first, " ".join(statement(kb, one) for one in facts), facts)
    judged = judge(kb, Claim(subject.id, "supplied-as", PRESCRIPTION, place=question.slot("place")))
    if judged.verdict in ("true", "false"):
        needed = judged.verdict == "true"
        return Answer("", *_opened("yes" if needed != (detail == "freely") else "no", judged.reason), judged.evidence)
    here = [fact for fact in holding(kb.all_inherited(subject.id, "scheduled-as")) if fact.object == place]
    if here and place == "US":
        text = " ".join(statement(kb, fact, subject.name) for fact in here[:2])
        schedules = {part.strip() for fact in here for part in str(fact.details.get("schedule", "")).split(",")}
        if schedules & {"II", "III", "IV"} and "V" in schedules:
            return told(kb, "it depends", f"On the product. {text}", here)
    return None


def _opened(value: str, reason: str) -> tuple[str, str]:
    return value, f"{sentence(value)} {reason}"
