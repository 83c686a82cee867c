"""What kind of thing a name stands for, whether it is still sold, why people take it, and whether one is worse."""

import re

from ketafacts.answers.answering import Answer, approved_in, holding, named, told
from ketafacts.answers.membership import judge_membership
from ketafacts.answers.report import listing, sentence
from ketafacts.answers.rules.products import is_only_product, names_product, of_brand
from ketafacts.answers.topics.risks import feeling
from ketafacts.answers.topics.uses import medical, uses
from ketafacts.answers.wording import PLACE_NAMES, statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Evidence, Fact, Subject
from ketafacts.knowledge.values import GRAVE
from ketafacts.language.questions import Question

# "From the market, because it caused birth defects", "in the European Union, over liver toxicity".
_REASON = re.compile(r"\b(?:because|over|after reports of)\b[^();]*")
# What a fact itself says of a withdrawal came after the reason for it; evidence tells of what else came before, too.
_OWN_REASON = re.compile(r"\b(?:because|over|after)\b[^();]*")
_IN_USE = ("approved", "used", "off-label")


def thing(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it a drug", "… a medicine", "… a plant", "… a brand", "… natural", by what its entry says it is."""
    said = f"{subject.name} is {subject.what}" if subject.what else ""
    own = tuple(kb.evidence(f"{subject.type}.{subject.id}")) or tuple(
        item for fact in holding(kb.facts(subject.id, "is-a")) for item in kb.evidence(fact)
    )
    if detail == "medicine":
        return medical(kb, subject, question, "")
    if detail in ("brand", "generic", "which"):
        return _named_by(subject, question, detail, own)
    value = {"drug": _is_drug, "plant": _is_plant, "natural": _is_natural, "made": _is_made}[detail](kb, subject)
    return Answer("", value, f"{sentence(value)} {sentence(said)}".strip(), own) if value and said else None


def _is_drug(kb: KnowledgeBase, subject: Subject) -> str:
    acts = kb.everything(subject.id, "acts-on") or kb.everything(subject.id, "used-for") or kb.facts(subject.id, "is-a")
    return "yes" if subject.type == "drug" and acts else ""


def _is_plant(kb: KnowledgeBase, subject: Subject) -> str:
    del kb
    return "yes" if subject.kind == "plant" else "no" if subject.kind in ("substance", "combination") else ""


def _is_natural(kb: KnowledgeBase, subject: Subject) -> str:
    if subject.kind in ("plant", "endogenous") or _is_in(kb, subject, "opiate"):
        return "yes"
    synthetic = _is_in(kb, subject, "synthetic-opioid") or _is_in(kb, subject, "semi-synthetic-opioid")
    return "no" if synthetic or _is_made(kb, subject) == "yes" else ""


def _is_made(kb: KnowledgeBase, subject: Subject) -> str:
    if subject.kind == "plant" or (_is_in(kb, subject, "opiate") and not _is_in(kb, subject, "semi-synthetic-opioid")):
        return "no"
    events = {fact.object for fact in holding(kb.facts(subject.id, "happened"))}
    made = _is_in(kb, subject, "synthetic-opioid") or _is_in(kb, subject, "semi-synthetic-opioid")
    return "yes" if made or ("synthesised" in events and "discovered" not in events) else ""


def _is_in(kb: KnowledgeBase, subject: Subject, group: str) -> bool:
    found = kb.subject(group, "class")
    return found is not None and judge_membership(kb, subject, found).answer == "yes"


def _named_by(subject: Subject, question: Question, detail: str, own: tuple[Evidence, ...]) -> Answer:
    is_brand = question.names_brand
    if detail == "which":
        value = "brand name" if is_brand else "generic name"
    else:
        value = "yes" if is_brand == (detail == "brand") else "no"
    text = f"it is a brand name of {subject.name}" if is_brand else f"{subject.name} is the generic name"
    return Answer("", value, f"{sentence(value)} {sentence(text)}", own)


_OF_EVERY = re.compile(r"\ball (?:[\w-]+ )?products\b")


def market(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it still sold" (``gone``: "was it withdrawn"; ``why``: for what reason), by what is recorded."""
    asked, withdrawn = question.slot("place"), holding(kb.everything(subject.id, "happened"))
    place = asked or "US"
    withdrawn = [fact for fact in withdrawn if fact.object == "withdrawn"]
    gone = [fact for fact in withdrawn if place in (fact.details.get("in") or [])]
    if detail == "why" and not asked:
        gone += [fact for fact in withdrawn if fact not in gone]  # thalidomide was never sold in the United States
    one_of_many = question.names_brand and not is_only_product(kb, subject)
    # That one product is gone says nothing of the others; that a substance is sold, nothing of one product.
    brands = [name.name for name in kb.names_of(subject) if name.kind == "brand"]
    if not is_only_product(kb, subject) or not question.names_brand:
        of_one = [fact for fact in gone if any(names_product(fact, brand) for brand in brands)]
        if one_of_many:
            of_every = [one for one in gone if _OF_EVERY.search(str(one.details.get("what", "")))]
            gone = of_brand(kb, gone, question.brand) or of_every or (gone if detail == "why" else [])
        else:
            others = [one for one in gone if one not in of_one]
            sold = any(fact.subject == subject.id for fact in approved_in(kb, subject, place))
            gone = others or (gone if detail == "why" and not sold else [])
    if gone:
        if detail == "why":
            return _told_why(kb, gone)
        text = " ".join(statement(kb, fact) for fact in gone)
        return told(kb, "yes" if detail == "gone" else "no", text, gone)
    if detail:
        return None
    facts = approved_in(kb, subject, place)
    facts = of_brand(kb, facts, question.brand) if one_of_many else facts
    return told(kb, "yes", " ".join(statement(kb, fact) for fact in facts[:2]), facts[:2]) if facts else None


def _told_why(kb: KnowledgeBase, gone: list[Fact]) -> Answer | None:
    """Say for what reason something was withdrawn: as each fact tells it, or its evidence; nothing without a reason."""
    reasons: dict[str, Fact] = {}
    for fact in gone:
        gists = (found for item in kb.evidence(fact) if (found := _REASON.search(item.gist)))
        found = _OWN_REASON.search(str(fact.details.get("what", ""))) or next(gists, None)
        if found:
            reasons.setdefault(found[0].strip(" ,"), fact)
    if not reasons:
        return None
    facts = list(dict.fromkeys(reasons.values()))
    return told(kb, listing(list(reasons)[:2]), " ".join(statement(kb, fact) for fact in facts), facts)


def birthplace(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say where it was first made or discovered: the towns and countries that are recorded."""
    del detail
    if question.items[1].key in ("is", "are") and not any(
        item.key in ("first", "originally") for item in question.items
    ):
        return None  # where it is made today is another question
    facts = [fact for fact in holding(kb.facts(subject.id, "happened")) if fact.object in ("synthesised", "discovered")]
    facts = [fact for fact in facts if fact.details.get("in") or fact.details.get("where")]
    facts.sort(key=lambda fact: fact.object != "synthesised")
    if not facts:
        return None
    if not facts[0].details.get("where") and PLACE_NAMES.keys().isdisjoint(facts[0].details["in"]):
        said = statement(kb, facts[0])  # of other countries only the code is recorded
        return told(kb, said.rstrip("."), "", facts[:1])
    towns = [str(one) for one in facts[0].details.get("where") or []]
    named_lands = [PLACE_NAMES.get(str(one), "" if towns else str(one)) for one in facts[0].details.get("in") or []]
    lands = [land for land in named_lands if land and land not in towns]
    return told(kb, ", ".join([*towns, *lands]), statement(kb, facts[0]), facts[:1])


def reasons(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "why do people take it": what it is given for, and what is felt of it where it is misused."""
    del detail
    given = uses(kb, subject, question, "")
    misused = any(fact.object in ("abuse", "use-disorder") for fact in holding(kb.everything(subject.id, "causes")))
    felt = feeling(kb, subject, question, "") if misused else None
    if felt is None or given is None:
        return given or felt
    medicine = sentence(f"as a medicine: {given.answer}")
    text = f"{medicine} {sentence(f'misused, for what it makes people feel: {felt.answer}')}"
    evidence = tuple(dict.fromkeys([*given.evidence, *felt.evidence]))
    return Answer("", text.rstrip("."), text, evidence)


def ranking(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is X safer than Y": no source ranks whole drugs, so it depends; what each can do follows."""
    other = kb.subject(question.slot("d2"))
    if other is None or other.id == subject.id:
        return None
    if detail == "addictive":
        return _more_addictive(kb, subject, other, question)
    parts, facts = [], list[Fact]()
    for one in (subject, other):
        grave = _gravest(kb, one)
        if not grave:
            return None
        facts += grave
        parts.append(sentence(f"{one.name} can cause {named(kb, grave)}"))
    lead = (
        "On the dose, the person, how it is taken and what with; no source that is recorded ranks the two as a whole."
    )
    return told(kb, "it depends", f"{lead} {' '.join(parts)}", facts)


def _more_addictive(kb: KnowledgeBase, subject: Subject, other: Subject, question: Question) -> Answer | None:
    """Answer which of two is more addictive where one is and the other is not; else tell what is recorded of each."""
    facts = []
    for one in (subject, other):
        known = [fact for fact in kb.everything(one.id, "causes") if fact.object in ("use-disorder", "abuse")]
        known.sort(key=lambda fact: fact.object != "use-disorder")
        facts += known[:1]
    if len(facts) < len((subject, other)):
        return None
    text = " ".join(statement(kb, fact, one.name) for fact, one in zip(facts, (subject, other), strict=True))
    first, second = (fact.holds for fact in facts)
    if {first, second} == {"yes", "no"}:
        said = {word for item in question.items for word in item.words}
        is_more = (first == "yes") != ("less" in said)
        return told(kb, "no" if "as" in said else "yes" if is_more else "no", text, facts)
    return told(kb, "it depends", f"No source that is recorded ranks the two. {text}", facts)


def _gravest(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    facts = [fact for fact in holding(kb.everything(subject.id, "causes")) if fact.details.get("as") != "therapeutic"]
    facts = [fact for fact in facts if fact.details.get("boxed") == "yes" or kb.severity_of(fact) in GRAVE]
    facts.sort(
        key=lambda fact: (
            fact.details.get("boxed") != "yes",
            GRAVE.index(grave) if (grave := kb.severity_of(fact)) in GRAVE else len(GRAVE),
        )
    )
    return facts[:4]


def _fatal(kb: KnowledgeBase, subject: Subject, deadly: list[Fact]) -> Answer | None:
    """Answer "can it kill you": yes where an overdose is recorded to; it depends where it can be life-threatening."""
    if deadly:
        return told(kb, "yes", " ".join(statement(kb, fact) for fact in deadly[:1]), deadly[:1])
    facts = [fact for fact in holding(kb.everything(subject.id, "causes")) if fact.details.get("as") != "therapeutic"]
    facts = [fact for fact in facts if kb.severity_of(fact) == GRAVE[0]][:3]
    if not facts:
        return None
    said = sentence(f"{subject.name} can cause {named(kb, facts)}, which can be life-threatening")
    return told(kb, "it depends", f"On the dose, the person and what else is taken. {said}", facts)


_FAR_STRONGER = 10.0


def _is_far_stronger(fact: Fact) -> bool:
    """Return whether it is recorded to be many times as potent as what it is measured by."""
    times = str(fact.details.get("times", "")).partition("-")[0]
    return bool(re.fullmatch(r"[\d.]+", times)) and float(times) >= _FAR_STRONGER


def danger(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer "is it dangerous": what can kill and has no use in medicine, or the strictest control, is."""
    grave = _gravest(kb, subject)
    if detail == "why":
        strong = [fact for fact in holding(kb.facts(subject.id, "potency")) if _is_far_stronger(fact)]
        strong = sorted(strong, key=lambda fact: fact.object != "morphine")[:1]
        parts = [statement(kb, fact).rstrip(".") for fact in strong]
        parts += [f"{subject.name} can cause {named(kb, grave)}"] if grave else []
        return told(kb, "; ".join(parts), "", [*strong, *grave]) if grave else None
    deadly = [fact for fact in holding(kb.everything(subject.id, "overdose-causes")) if fact.object == "death"]
    if not grave and not deadly:
        return None
    if detail == "fatal":
        return _fatal(kb, subject, deadly)
    schedules = {str(fact.details.get("schedule")) for fact in kb.all_inherited(subject.id, "scheduled-as")}
    kills = bool(deadly) and bool(schedules & {"I", "II"})
    used = not kills and medical(kb, subject, question, "") is not None
    said = f"{subject.name} can cause {named(kb, grave)}" if grave else f"an overdose of {subject.name} can kill"
    value = "it depends" if used else "yes"
    lead = "On the dose, the person and what else is taken." if used else ""
    return told(kb, value, f"{lead} {sentence(said)}".strip(), [*grave, *deadly[:1]])
