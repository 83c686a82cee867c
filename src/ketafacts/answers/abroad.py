"""Whether a drug is called so in a country: by its national names, and by the brands that are recorded of it there."""

from collections.abc import Sequence

from ketafacts.answers.judging import NOTHING_RECORDED, Judgement, decided, judge
from ketafacts.answers.report import listing, sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.abroad import Called, called_abroad
from ketafacts.language.claims import Claim
from ketafacts.language.mentions import Item, items
from ketafacts.language.text import Word
from ketafacts.language.unadorned import truth_framed


def abroad(kb: KnowledgeBase, found: list[Word], mentioned: Sequence[Item]) -> tuple[Judgement, ...]:
    """Judge "salbutamol is called albuterol in the US"; nothing where a sentence says more, or of two drugs."""
    sign, clause = truth_framed(found)
    told = called_abroad(clause, items(kb, clause) if sign else mentioned)
    if sign < 0:
        told = [one._replace(denied=not one.denied) for one in told] if len(told) == 1 else []
    return tuple([judged for one in told if (judged := _judged(kb, one))])


def _judged(kb: KnowledgeBase, called: Called) -> Judgement | None:
    meant = {one.id for one in called.drug.ids("drug")} & {one.id for one in called.name.ids("drug")}
    subject = kb.subject(meant.pop(), "drug") if len(meant) == 1 else None
    if subject is None:
        return _of_two(kb, called)
    claim = Claim(subject.id, "same-as", subject.id, called.denied, place=called.place)
    here, elsewhere = _names(kb, subject, called)
    named = fold(called.name.key)
    fact = Fact(f"{subject.type}.{subject.id}", subject.id, "is-a", subject.id, "yes")
    if not called.place or named in here:
        return decided(kb, claim, [fact], sentence(f"both are names of {subject.name}"), so=not called.denied)
    if here and named in elsewhere:
        return decided(kb, claim, [fact], sentence(f"there it is called {listing(sorted(here))}"), so=called.denied)
    return Judgement(
        claim, "unknown", sentence("of which country the name is, is not recorded"), (), (), NOTHING_RECORDED
    )


def _of_two(kb: KnowledgeBase, called: Called) -> Judgement | None:
    """Judge a name of another drug, which is never a name of this one; nothing where either may mean several."""
    one, two = ({reading.id for reading in item.ids("drug")} for item in (called.drug, called.name))
    if len(one) != 1 or len(two) != 1:
        return None
    return judge(kb, Claim(one.pop(), "same-as", two.pop(), called.denied))


def _names(kb: KnowledgeBase, subject: Subject, called: Called) -> tuple[set[str], set[str]]:
    """Return the national names of a drug, or its brands where it is named by one: of the country, and of others."""
    kinds = ("brand",) if all(one.is_brand for one in called.name.ids("drug")) else ("national",)
    names = [(fold(name.name), name.place) for name in kb.names_of(subject) if name.kind in kinds]
    here = {name for name, place in names if place == called.place}
    if not here and called.place == "US" and kinds == ("national",) and "rxcui" in subject.details.get("ids", {}):
        here = {fold(subject.name)}  # RxNorm, which gave it a number, goes by the names of the United States
    # That a brand is recorded of one country does not say that it is of no other.
    elsewhere = {name for name, place in names if place != called.place and kinds == ("national",)}
    return here, elsewhere
