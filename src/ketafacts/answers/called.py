"""By which name a subject is called: what is said of a brand, or of one form, is said of no other product of the drug.

A sentence may name the drug again beside its brand, "Wegovy contains semaglutide and is …", and go on with "it" in the
next sentence. It is still the brand that is spoken of, and what is so of the drug need not be so of it.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ketafacts.answers.judging import judge
from ketafacts.answers.rules.products import as_said, form_at
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.lexicon import calledby
from ketafacts.language.lexicon.structure import LIKE
from ketafacts.language.mentions import Item
from ketafacts.language.narrowing import begins_verb

# What "it" and what "they" stand for, each the id of a subject, with the name it was called by where that matters.
Before = tuple[str, tuple[str, ...]]
_SEPARATOR = "\t"
_PASSED_OVER = frozenset({"det", "neutral", "filler", "plain"})


class Naming(NamedTuple):
    """The brand by which a drug is named, and the route that the form of it named is for."""

    brand: str = ""
    form: str = ""


class _Mention(NamedTuple):
    at: int
    naming: Naming


def called(claim: Claim) -> str:
    """Return what a claim is about, for a pronoun to stand for: its subject, and the brand and form named."""
    return _called(claim.subject, Naming(claim.brand, claim.form))


def called_first(items: Sequence[Item], subject: str) -> str:
    """Return a subject as items name it first."""
    mentions = _mentions(items).get(subject)
    return _called(subject, mentions[0].naming if mentions else Naming())


def called_last(items: Sequence[Item], subject: str) -> str:
    """Return a subject as items name it last."""
    mentions = _mentions(items).get(subject)
    return _called(subject, mentions[-1].naming if mentions else Naming())


def plainly(anaphor: str) -> str:
    """Return the id alone of what a pronoun stands for."""
    return anaphor.partition(_SEPARATOR)[0]


def plain(before: Before) -> Before:
    """Return the ids alone of what pronouns stand for, each once."""
    return plainly(before[0]), tuple(dict.fromkeys(map(plainly, before[1])))


def name_of(kb: KnowledgeBase, anaphor: str) -> str:
    """Return the name to put for a pronoun; none where it stands for one form of a drug, which no name tells."""
    subject, naming_ = _read(anaphor)
    return "" if naming_.form else naming_.brand or kb.name_of(subject)


def is_named_twice(items: Sequence[Item]) -> bool:
    """Return whether a drug is named by a brand of it and by another name."""
    return any(len({one.naming.brand for one in found}) > 1 for found in _mentions(items).values())


def as_named(kb: KnowledgeBase, items: list[Item], claims: list[Claim], before: Before = ("", ())) -> list[Claim]:
    """Return the claims, each with the brand and the form by which its subject was named.

    Of several brands that share what is said, each gets a claim. Raises ``NotUnderstoodError`` where it makes a
    difference which of the names is meant, and the words do not tell.
    """
    mentions = _mentions(items)
    earlier = [_read(one) for one in (before[0], *before[1]) if one]
    found: list[Claim] = []
    told: set[Claim] = set()
    for claim in as_said(items, claims):
        mentioned = mentions.get(claim.subject, [])
        contrasted = [one for one in mentioned[1:] if one.at and _is_contrast(items[one.at - 1])]
        if contrasted and (claim._replace(negated=not claim.negated) in told):
            found.append(_named(claim, contrasted[0].naming))  # "Wegovy, unlike Ozempic, is": the opposite of that one
            continue
        told.add(claim)
        likened = [one for one in mentioned[1:] if one.at and items[one.at - 1].key in LIKE]
        found += [_named(claim, one.naming) for one in likened]  # "Wegovy, like Ozempic, is": so is that one
        mentioned = [one for one in mentioned if one not in (*contrasted, *likened)]
        # What is named again behind "it" is what "it" was said to be.
        meant = [one for subject, one in earlier if subject == claim.subject]
        count = 0
        if mentioned and not (meant and items[0].tag == "anaphor"):
            meant, count = _group(items, mentioned)
        if narrowed := _as_brands(items, mentioned, meant):
            if _is_joined(items):
                _refuse_difference(kb, claim, (*meant, *narrowed))  # "for A and, as Zyban, for B"
            meant = narrowed
        others = [one.naming for one in mentioned if one.naming not in meant]
        apart = any(one.brand for one in others) and any(one.brand for one in meant)  # "… and so is Ozempic"
        if apart or ((others or len(meant) > 1) and any(_heads_clause(items, one.at) for one in mentioned[count:])):
            _refuse_difference(kb, claim, (*meant, *others))
        found += [_named(claim, one) for one in dict.fromkeys(meant)] or [claim]
    return found


def _is_contrast(item: Item) -> bool:
    """Return whether of a name behind this word the opposite is said: "unlike Ozempic", "not Ozempic"."""
    return item.tag == "unlike" or item.key in ("not", "rather than")


def _as_brands(items: Sequence[Item], mentioned: Sequence[_Mention], meant: Sequence[Naming]) -> list[Naming]:
    """Return the brands as which something is said of a drug: "semaglutide is approved for obesity as Wegovy"."""
    if any(one.brand for one in meant):
        return []
    return [
        one.naming
        for one in mentioned
        if one.naming.brand
        and one.at > 1
        and items[one.at - 1].key == "as"
        and calledby.NAMING.isdisjoint(items[one.at - 2].words or [items[one.at - 2].key])
    ]


def _is_joined(items: Sequence[Item]) -> bool:
    return any(item.tag in ("and", "or", "but") or ";" in item.gap for item in items)


def _named(claim: Claim, one: Naming) -> Claim:
    return claim._replace(brand=one.brand, form=one.form)


def _refuse_difference(kb: KnowledgeBase, claim: Claim, namings: Iterable[Naming]) -> None:
    """Raise ``NotUnderstoodError`` where the claim has not the same verdict however its subject is called."""
    if len({judge(kb, _named(claim, one)).verdict for one in namings}) > 1:
        raise NotUnderstoodError("which product is meant")


def _mentions(items: Sequence[Item]) -> dict[str, list[_Mention]]:
    """Return where and how each drug is named, by the drug."""
    found: dict[str, list[_Mention]] = {}
    for at, item in enumerate(items):
        drugs = item.ids("drug")
        form = form_at(items, at) if drugs else ""
        for one in {reading.id: reading for reading in reversed(drugs)}.values():
            found.setdefault(one.id, []).append(_Mention(at, Naming(item.key if one.is_brand else "", form)))
    return found


def _group(items: Sequence[Item], mentioned: Sequence[_Mention]) -> tuple[list[Naming], int]:
    """Return how the subject is named first, and in how many names.

    Those are several brands in a list, or what is in a brand with that brand.
    """
    first = mentioned[0]
    if not first.naming.brand and len(mentioned) > 1 and mentioned[1].naming.brand:
        said = [item.key for item in items[first.at + 1 : mentioned[1].at] if item.tag not in _PASSED_OVER]
        if said in calledby.INSIDE and "(" not in items[first.at + 1].gap:
            return [mentioned[1].naming], 2
    found, last = [first], first.at
    for one in mentioned[1:]:
        between = items[last + 1 : one.at]
        listed = all(item.tag in ("and", "or", *_PASSED_OVER) or item.ids("drug") for item in between)
        if not listed or any("(" in item.gap for item in items[last + 1 : one.at + 1]):
            break
        found.append(one)
        last = one.at
    if any(item.tag in ("and", "or") for item in items[first.at : last]):
        return [one.naming for one in found], len(found)
    opened = first.at and items[first.at - 1].key in calledby.OPENING  # "As Zyban, bupropion is …"
    return [first.naming], 2 if opened else 1


def _heads_clause(items: Sequence[Item], at: int) -> bool:
    """Return whether a name begins a clause, or one is told of it: "…, which", "…, a drug for", "… used for"."""
    if _in_bracket(items, at):
        return False
    following = items[at + 1] if at + 1 < len(items) else None
    if following is None:
        return False
    pause = "," in following.gap
    if following.tag == "which" or following.key in calledby.RELATING or (pause and following.tag == "det"):
        return True
    if following.key in calledby.TOLD_OF:
        return True
    if not begins_verb(following) and following.lemma not in calledby.AUXILIARY:
        return False
    start = at
    while start and items[start - 1].tag in _PASSED_OVER and items[start].gap == " ":
        start -= 1
    opens = start == 0 or items[start - 1].tag in ("and", "but", "because")
    return opens or (not pause and any(mark in items[start].gap for mark in ",;:—–"))


def _in_bracket(items: Sequence[Item], at: int) -> bool:
    for place in range(at, 0, -1):
        if "(" in items[place].gap:
            return True
        if ")" in items[place].gap:
            return False
    return False


def _called(subject: str, one: Naming) -> str:
    return _SEPARATOR.join((subject, *one)) if any(one) else subject


def _read(anaphor: str) -> tuple[str, Naming]:
    subject, *rest = anaphor.split(_SEPARATOR)
    return subject, Naming(*rest)
