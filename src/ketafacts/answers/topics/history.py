"""When something happened to a drug, and who did it."""

import re

from ketafacts.answers.answering import Answer, holding, of_product, told
from ketafacts.answers.rules.finding import own_notes
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.questions import Question

_OTC = re.compile(r"without (?:a )?prescription|over the counter")
_NUMBERED = re.compile(r"\bschedules? (?:[1-5]|iv|v|i{1,3})\b|\bcontrolled substance\b")
_LETTERED = re.compile(r"\bclass [abc]\b")
# From one class of the law to another, which tells nothing of when the law first named it.
_MOVED = re.compile(r"(?:moved|reclassified|rescheduled|raised|lowered) from\b")
_MOVES = re.compile(r"\b(?:reclassified|reclassed|rescheduled|moved|upgraded|downgraded)\b")
_NAMES_A_MOVE = re.compile(r"\b(?:moved?|class|schedule|reclassified|rescheduled?|upgraded|downgraded|put|placed)\b")
_BY = re.compile(r"\b(?:by|at) (?:the )?[A-Z]")  # it says who, and not only how


def history(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Give the year of what ``detail`` asks for, or of the first thing that is recorded."""
    if detail in _TOLD_APART:
        return _TOLD_APART[detail](kb, subject)
    wanted = detail.split()
    said = " ".join(item.key for item in question.items)
    place = question.slot("place") or (_whose_law(said) if "scheduled" in wanted else "")
    facts = holding(kb.facts(subject.id, "happened"))
    if _YET_TO_COME.search(said):  # what is recorded has happened
        return None
    if detail == "otc":
        facts = [fact for fact in facts if _OTC.search(str(fact.details.get("what", "")))]
    elif wanted:
        facts = [fact for fact in facts if fact.object in wanted]
    facts = _of_place(facts, place, law="scheduled" in wanted)
    if "scheduled" in wanted:
        facts = _moved(_into_the_rank(facts, said), said)
    if "scheduled" in wanted and facts and not _NAMES_A_MOVE.search(said) and not (facts := _unmoved(facts)):
        return None
    if not facts and (not wanted or "approved" in wanted):
        facts = [fact for fact in holding(kb.facts(subject.id, "used-for")) if fact.details.get("since")]
        facts = [fact for fact in facts if not place or place in (fact.details.get("in") or [])]
    if not facts and "scheduled" in wanted:
        where = place or "US"
        facts = [fact for fact in holding(kb.facts(subject.id, "scheduled-as")) if fact.object == where]
        facts = [fact for fact in facts if fact.details.get("since")]
    facts = of_product(kb, question, facts)
    facts = facts if detail == "otc" else _of_form(question, facts)
    facts = [fact for fact in facts if fact.details.get("year") or fact.details.get("since")]
    if not facts:
        return None
    ours = "US" if "withdrawn" in wanted and not place else ""  # whose brands are named unless a country is
    facts.sort(
        key=lambda fact: (
            bool(ours) and ours not in (fact.details.get("in") or []),
            str(fact.details.get("year") or fact.details.get("since")),
        )
    )
    value = str(facts[0].details.get("year") or facts[0].details.get("since"))
    return told(kb, value, " ".join(statement(kb, fact) for fact in facts[:3]), facts[:3])


def _moved(facts: list[Fact], said: str) -> list[Fact]:
    """Return the facts that tell of a move from one class to another, where that is asked for and any does."""
    moved = [fact for fact in facts if _MOVED.search(str(fact.details.get("what", "")))]
    return moved if moved and _MOVES.search(said) else facts


def _of_form(question: Question, facts: list[Fact]) -> list[Fact]:
    """Return the facts; of a brand in a form ("Narcan nasal spray") only those that tell of the one or the other.

    When a form came to be sold without prescription is another date.
    """
    forms = [item.key for item in question.items if item.tag == "route"]
    if not forms or not question.brand:
        return facts
    told_of = {fact: fold(str(fact.details.get("what", ""))) for fact in facts}
    named_here = [fact for fact, what in told_of.items() if any(one in what for one in (question.brand, *forms))]
    return [fact for fact in named_here if not _OTC.search(told_of[fact])]


def _first_of(kb: KnowledgeBase, subject: Subject) -> Answer | None:
    """Name the member of a class that is told to have been the first of it."""
    names = sorted({re.escape(fold(name.name)) for name in kb.names_of(subject)} - {""}, key=len, reverse=True)
    first = re.compile(rf"\bthe first (?:of (?:the|all) )?(?:{'|'.join(names)})s?\b(?! (?:in|of|for|to|that)\b)")
    for member in kb.members(subject.id):
        for fact in holding(kb.facts(member.id, "happened")):
            if first.search(fold(str(fact.details.get("what", "")))):
                return told(kb, member.name, statement(kb, fact), [fact])
    return None


def _story(kb: KnowledgeBase, subject: Subject) -> Answer | None:
    """Tell all that is recorded to have happened to it, the discovery first and then year by year."""
    facts = holding(kb.facts(subject.id, "happened"))
    facts.sort(key=lambda fact: (fact.object not in ("synthesised", "discovered"), str(fact.details.get("year", "~"))))
    told_of = list(dict.fromkeys(_event(fact) for fact in facts))[:_MOST_TOLD]
    return told(kb, "; ".join(told_of), "", facts[:_MOST_TOLD]) if facts else None


def _event(fact: Fact) -> str:
    """Return what happened, and when, in words that stand alone: "1938: synthesised by Albert Hofmann"."""
    what = str(fact.details.get("what", ""))
    said = what if what and not _BARE.match(what) else f"{fact.object} {what}".strip()
    year = fact.details.get("year", "")
    return f"{year}: {said}" if year else said


_MOST_TOLD = 8
# What says only how or where, behind a verb.
_BARE = re.compile(r"(?:by|at|in|as|from|for|over|to|into|under|after|with|because|on|near|out|during|while|through)\b")


def ever(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer whether something has ever happened to it: yes, with the year, where that is recorded."""
    found = history(kb, subject, question, detail)
    return found._replace(answer="yes", text=f"Yes. {found.text.partition('. ')[2]}") if found else None


def _into_the_rank(facts: list[Fact], said: str) -> list[Fact]:
    """Return the facts of the class or schedule that is named, where some say it; the others name another or none."""
    rank = _RANK.search(said)
    if rank is None:
        return facts
    name = f"{rank[1]} {_ROMAN.get(rank[2], rank[2])}"
    into = re.compile(rf"\b(?:in|to|into|as|under|a) {name}\b", re.IGNORECASE)
    return [fact for fact in facts if into.search(str(fact.details.get("what", "")))] or facts


_YET_TO_COME = re.compile(r"\b(?:when|what year|how soon) (?:will|would)\b|\bgoing to be\b")
_RANK = re.compile(r"\b(class|schedule) ([abc]|i{1,3}|iv|v|[1-5])\b")
_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV", "5": "V"}


def _whose_law(said: str) -> str:
    """Return the country whose law numbers schedules, or letters classes, as the question does."""
    return "US" if _NUMBERED.search(said) else "GB" if _LETTERED.search(said) else ""


def _of_place(facts: list[Fact], place: str, *, law: bool) -> list[Fact]:
    """Return what happened in a country, or nowhere in particular; a law of the US only where it says so."""
    if not place:
        return facts
    facts = [fact for fact in facts if place in (fact.details.get("in") or [place])]
    return [fact for fact in facts if fact.details.get("in")] or ([] if place == "US" and law else facts)


def _unmoved(facts: list[Fact]) -> list[Fact]:
    return [fact for fact in facts if not _MOVED.match(str(fact.details.get("what", "")))]


def _first_for(kb: KnowledgeBase, subject: Subject) -> Answer | None:
    """Say as what it was first sold or given, where that is recorded; what it is for today is another matter."""
    facts = [fact for fact in holding(kb.facts(subject.id, "happened")) if fact.object in ("introduced", "synthesised")]
    facts = [fact for fact in facts if _AS.search(str(fact.details.get("what", "")))]
    facts.sort(key=lambda fact: (fact.object != "introduced", str(fact.details.get("year", "~"))))
    if not facts:
        return None
    return told(kb, _AS.split(str(facts[0].details["what"]), maxsplit=1)[1], statement(kb, facts[0]), facts[:1])


_AS = re.compile(r"\b(?=as (?:an?|the) )")


def _ever_legal(kb: KnowledgeBase, subject: Subject) -> Answer | None:
    """Answer "was it ever legal": yes where it was known before the first law on it."""
    found = _always(kb, subject)
    return found and found._replace(answer="yes", text=f"Yes. {found.text.partition('. ')[2]}")


def _always(kb: KnowledgeBase, subject: Subject) -> Answer | None:
    """Answer "was it always controlled": not where it was known in an earlier year than that of the first law."""
    facts = holding(kb.facts(subject.id, "happened"))
    years = {kind: [fact for fact in facts if fact.object in kinds] for kind, kinds in _BEFORE_LAW}
    laws = sorted(years["law"], key=lambda fact: str(fact.details.get("year")))
    known = sorted(years["known"], key=lambda fact: str(fact.details.get("year")))
    if not laws or not known or str(known[0].details.get("year")) >= str(laws[0].details.get("year")):
        return None
    shown = [laws[0], known[0]]
    return told(kb, "no", " ".join(statement(kb, fact) for fact in shown), shown)


_TOLD_APART = {"story": _story, "first-of": _first_of, "first": _first_for, "legal": _ever_legal, "always": _always}
_BEFORE_LAW = (("law", ("scheduled",)), ("known", ("synthesised", "introduced", "approved")))


def who(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say who made or discovered it first; of a product, that this is told of the substance."""
    facts = [fact for fact in holding(kb.facts(subject.id, "happened")) if fact.object in ("synthesised", "discovered")]
    facts = sorted(
        (fact for fact in facts if detail == "how" or _BY.search(str(fact.details.get("what", "")))),
        key=lambda fact: fact.object != "synthesised",
    )
    others = {one.id for item in question.items for one in item.ids("drug")} - {subject.id}
    facts = [fact for fact in facts if all(kb.name_of(one).lower() in statement(kb, fact).lower() for one in others)]
    if not facts:
        return None  # nor who "isolated naloxone from opium", which nobody did
    value, text = str(facts[0].details["what"]), statement(kb, facts[0])
    itself = question.names_brand and fold(question.brand) not in fold(text)
    return told(kb, f"{subject.name} itself: {value}" if itself else value, text, facts[:1])


def naming(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say how it got its name: after whom or what, where that is recorded."""
    del detail
    if question.slot("d2") not in ("", subject.id):
        return None  # "why is fentanyl called heroin"
    facts = [fact for fact in holding(kb.facts(subject.id, "happened")) if fact.object == "named"]
    return told(kb, str(facts[0].details["what"]), statement(kb, facts[0]), facts[:1]) if facts else None


_SELLING = frozenset({"sold", "sell", "sells", "selling", "marketed", "market", "markets", "launched", "introduced"})
_SOLD_BY = re.compile(r"\b(?:marketed|sold|introduced|launched|approved)\b.*\bby [A-Z]")


def _seller(kb: KnowledgeBase, subject: Subject) -> Answer | None:
    """Say who brought it to market, where what is recorded names one."""
    facts = [fact for fact in holding(kb.facts(subject.id, "happened")) if fact.object in ("introduced", "approved")]
    facts = [fact for fact in facts if _SOLD_BY.search(str(fact.details.get("what", "")))]
    return told(kb, str(facts[0].details["what"]), statement(kb, facts[0]), facts[:1]) if facts else None


def maker(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say which company makes the product that was named, or the products that are recorded."""
    del detail
    facts = holding(own_notes(kb, subject.id, "maker"))
    said = {word for item in question.items for word in item.words}
    if said & _SELLING and (sold := _seller(kb, subject)):
        return sold
    if "developed" in said:
        return who(kb, subject, question, "")
    named_here = [fact for fact in facts if said & set(fold(statement(kb, fact)).split())]
    facts = named_here or ([] if question.names_brand else facts)
    if not facts:
        return None if question.names_brand or said & _SELLING else who(kb, subject, question, "")
    text = " ".join(statement(kb, fact) for fact in facts)
    return told(kb, text.rstrip("."), "", facts)
