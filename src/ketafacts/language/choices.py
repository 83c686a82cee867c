"""Questions that leave a choice ("which is stronger, A or B") or ask for a list ("which benzos are long acting")."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ketafacts.knowledge.model import Reading
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS
from ketafacts.language.grammar import Clauses
from ketafacts.language.mentions import Item, Names, items
from ketafacts.language.text import words

ANY = "?"  # the subject of what is listed
_ASKING = ("which", "what", "who")
_JOINING = ("or", "and", "vs", "versus", "v")
_OF = ("one", "ones", "drug", "drugs", "of", "them", "these", "is the one that", "two", "the", "between", "out")


# "Has the longest half-life" of several is to have a longer one than each of the others.
_MORE = {
    "longest": "longer",
    "shortest": "shorter",
    "strongest": "stronger",
    "weakest": "weaker",
    "most": "more",
    "least": "less",
    "highest": "higher",
    "lowest": "lower",
    "fastest": "faster",
    "slowest": "slower",
    "worst": "worse",
    "quickest": "quicker",
}
_MOST = re.compile(rf"\b(?:the )?(?P<most>{'|'.join(_MORE)})\b(?=(?P<noun> (?:half life|duration|action))?)")


class Choice(NamedTuple):
    """What is left open: for each option the claims that would make it the answer; or the group to list of."""

    options: tuple[tuple[str, tuple[Claim, ...]], ...] = ()
    group: str = ""
    claims: tuple[Claim, ...] = ()


def choice_in(names: Names, found: list[Item]) -> Choice | None:
    """Return the choice that the question leaves between named drugs or classes, if it does."""
    runs = _runs(found)
    if len(runs) != 1:
        return None
    (first, last), options = runs[0]
    before, after = found[:first], found[last:]
    said = _predicate(before, after)
    is_inverted = bool(before) and before[0].key not in _ASKING
    if not said or (is_inverted and not any(item.key == "or" for item in found[first:last])):
        return None  # "are A and B both opioids" asks of both
    claims = []
    for option in options:
        others = [one for one in options if one is not option]
        try:
            claims.append((option.ids(*SUBJECTS)[0].id, _claims(names, option, said, others)))
        except NotUnderstoodError:
            return None
    return Choice(tuple(claims))


def _runs(found: list[Item]) -> list[tuple[tuple[int, int], list[Item]]]:
    """Return the places of the lists of two or more names joined by "or", "and", "vs" or a comma, with the names."""
    runs = []
    at = 0
    while at < len(found):
        if not _is_option(found[at]) or (at and found[at - 1].tag == "det" and found[at].ids("class")):
            at += 1  # in "which is a benzo, Ambien or Ativan" the class is what is asked of them
            continue
        options, end = [found[at]], at + 1
        while (following := _next_option(found, end)) is not None:
            options.append(found[following])
            end = following + 1
        if len(options) > 1 and len({one.ids(*SUBJECTS)[0].id for one in options}) == len(options):
            runs.append(((at, end), options))
        at = end
    return runs


def _is_option(item: Item) -> bool:
    return len({reading.id for reading in item.ids(*SUBJECTS)}) == 1


def _next_option(found: list[Item], at: int) -> int | None:
    if at < len(found) and _is_option(found[at]) and "," in found[at].gap:
        return at
    if at + 1 < len(found) and found[at].key in _JOINING:
        at += 1
        while at < len(found) and found[at].tag == "det":
            at += 1
        return at if at < len(found) and _is_option(found[at]) else None
    return None


def _predicate(before: list[Item], after: list[Item]) -> list[Item]:
    """Return what is asked of each option: the words around the list, without those that only ask."""
    if before and before[0].key in _ASKING:
        said = _without_of(before[1:])
        if not after:
            return said  # "which is stronger, A or B"
        if not said or all(item.lemma == "be" for item in said):
            return _without_of(after)  # "which of A and B is stronger"
        return []
    place = next((at for at, item in enumerate(after) if item.key in _ASKING), None)
    if not before and place is not None and place <= 1:
        return _without_of(after[place + 1 :])  # "A or B, which is stronger"
    if len(before) == 1 and after and (before[0].lemma in ("be", "do") or before[0].tag == "modal"):
        return [before[0], *after]  # "is A or B stronger"
    return []


def _without_of(said: list[Item]) -> list[Item]:
    while said and said[0].key in _OF:
        said = said[1:]
    while said and said[-1].key in ("between", "of", "out of", "from"):
        said = said[:-1]
    return said


def _claims(names: Names, option: Item, said: list[Item], others: list[Item]) -> tuple[Claim, ...]:
    """Return what is claimed of an option; of one that is compared, that it is so beside each of the others."""
    own = " ".join(option.words)
    text = " ".join(word for item in said for word in (item.words or [item.key]))
    beside = _MOST.sub(lambda found: ("a " if found["noun"] else "") + _MORE[found["most"]], text)
    if beside == text:
        try:
            return tuple(Clauses(items(names, words(f"{own} {text}"))).parse())
        except NotUnderstoodError:
            pass  # it is compared
    put = (f"{own} {beside} than {' '.join(other.words)}" for other in others)
    return tuple(claim for one in put for claim in Clauses(items(names, words(one))).parse())


def listed_in(found: list[Item]) -> Choice | None:
    """Return what is to be listed in "which opioids are in Schedule II" or "what drugs block NMDA receptors"."""
    if not found or found[0].key not in (*_ASKING, "are there", "list", "name") or len(found) < 3:
        return None
    rest = [
        item
        for before, item in pairwise(found)
        if (item.tag != "det" or before.key == "class") and item.key not in ("other", "some", "all", "any")
    ]
    if rest and rest[0].tag == "head":
        subject, rest = _anything(rest[0]), rest[1:]
        group = ""
    elif rest and rest[0].ids("class"):
        subject, rest = rest[0], rest[1:]
        group = subject.ids("class")[0].id
        subject = replace(subject, readings=subject.ids("class")[:1])
    else:
        subject, group = _anything(found[0]), ""
    if rest and rest[0].key in ("that", "which"):
        rest = rest[1:]
    if not rest:
        return None
    try:
        claims = Clauses([subject, *rest]).parse()
    except NotUnderstoodError:
        if rest[0].lemma not in ("be", "do", "can", "have") and rest[0].tag != "modal":
            return None
        try:
            claims = Clauses([subject, *rest[1:]]).parse()
        except NotUnderstoodError:
            return None
    return _of_group(group, claims)


def _of_group(group: str, claims: list[Claim]) -> Choice | None:
    """Return the choice among the members of a class, or of all drugs, by what is claimed of them."""
    mine = group or ANY
    if any(claim.subject != mine or claim.quantifier not in ("", "some") for claim in claims):
        return None
    if any(claim.negated for claim in claims) and (not group or len(claims) > 1):
        return None  # of nearly every drug that is recorded something is not so; of a class it is worth asking
    return Choice(group=group, claims=tuple(claim._replace(quantifier="") for claim in claims))


def _anything(item: Item) -> Item:
    return Item("drugs", item.start, item.end, item.gap, readings=(Reading("drug", ANY),), words=["drugs"])
