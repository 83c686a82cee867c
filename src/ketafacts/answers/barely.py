"""Questions of two bare names: "tramadol serotonin syndrome?", "metoprolol asthma", "ibuprofen third trimester".

What is asked of a drug and a thing depends on what the thing is; it is put in full in each way that it may be meant,
the likeliest first, and the first that is answered as it must be for that way is the answer.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ketafacts.answers.answering import UNKNOWN, Answer
from ketafacts.knowledge.asked import AskedNames
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.lexicon.barely import (
    ANIMALS,
    AROUND,
    BESIDE,
    FORBIDDING,
    IN_FULL,
    JOINING,
    LEFT_OUT_VERB,
    ORGANS,
)
from ketafacts.language.mentions import Item, expanded, items
from ketafacts.language.preparing import casual, without_prefix, without_tag
from ketafacts.language.text import Word, words

_MOST = 9  # words
_ANY = frozenset({""})
_YES, _NO = frozenset({"yes"}), frozenset({"no", "contested", "it depends"})
_OFF_THE_LIST = "is not among its uses"
_Ask = Callable[[KnowledgeBase, str], Answer]


@dataclass(frozen=True)
class _Full:
    """A question in full, and the answers to it that answer the bare one."""

    text: str
    answers: frozenset[str] = _ANY
    listed: bool = True  # that the thing is not on a whole list of uses is an answer, too


def in_full(kb: KnowledgeBase, text: str, answered: _Ask) -> Answer | None:
    """Return the answer to a question that leaves its verb out, or nothing."""
    said = words(text)
    if not 1 < len(said) <= _MOST:
        return None
    plain = casual(kb, expanded(said))
    found = items(kb, plain)
    if not any(item.ids("drug", "class") for item in found):
        found = items(AskedNames(kb, [word.key for word in plain]), plain)  # "weed psychosis"
    for full in _put(found, plain):
        answer = answered(kb, full.text)
        if answer.answer == UNKNOWN or (full.answers is not _ANY and answer.answer not in full.answers):
            continue
        if not full.listed and _OFF_THE_LIST in answer.text:
            continue
        return answer._replace(question=text)
    return None


def _without_frame(found: list[Item]) -> list[Item]:
    found = [item for item in without_tag(without_prefix(found)) if item.tag != "filler"]
    while len(found) > 1 and found[-1].key in BESIDE:
        found = found[:-1]
    return found


def _put(found: list[Item], said: list[Word]) -> Iterator[_Full]:
    """Yield the questions in full; nothing where there is a verb, or more than a drug and one other thing."""
    if verb := LEFT_OUT_VERB.get(found[0].key):
        yield _Full(f"{verb} {_as_said(found, said)}")
    found = _without_frame(found)
    if len(found) < 2:
        return
    named = [item for item in found if item.ids("drug", "class")]
    if len(named) == 2:
        yield from _of_two(found, named)
    if not named or (len(named) > 1 and not IN_FULL.of(" ".join(item.key for item in found[1:]))):
        return
    drug = named[0]
    at = found.index(drug)
    before, behind = found[:at], found[at + 1 :]
    if before and behind:
        return
    rest = before or behind
    joined = behind[0].key if behind else before[-1].key
    if joined in JOINING:
        rest = behind[1:] if behind else before[:-1]
    else:
        joined = ""
    thing = " ".join(item.key for item in rest if item.tag != "det" and item.key not in AROUND)
    if not thing:
        return
    if at == 0 and behind[0].key in IN_FULL.adjectives:
        yield _Full(f"is {_as_said(found, said)}")
        return
    yield from _of_thing(drug.key, joined, thing, rest)


def _of_two(found: list[Item], named: list[Item]) -> Iterator[_Full]:
    """Yield what may be asked of two drugs: whether they bring an effect together, and what they do."""
    one, two = named
    others = [item for item in found if item not in named]
    between = [item for item in others if item.tag != "and" and item.key not in JOINING]
    if between == found[-1:] and between[0].ids("effect"):
        yield _Full(f"can mixing {one.key} and {two.key} cause {between[0].key}")
    elif not others and not IN_FULL.of(two.key):
        yield _Full(f"{one.key} and {two.key}")


def _as_said(found: list[Item], said: list[Word]) -> str:
    start, end = found[0].start, found[-1].end
    return " ".join(word.key for word in said if start <= word.start and word.end <= end)


def _of_thing(drug: str, joined: str, thing: str, rest: list[Item]) -> Iterator[_Full]:
    """Yield what may be asked of a drug and a thing, by what the thing is."""
    if full := IN_FULL.of(thing):
        yield _Full(full.format(d=drug))
        return
    if len(rest) == 1 and rest[0].tag == "species":
        yield _Full(f"is {drug} safe for {thing}")
    if thing in ANIMALS:
        yield _Full(f"is {drug} safe for {thing}")
    if len(rest) == 1 and rest[0].ids("target"):
        yield _Full(f"does {drug} act on {thing}")
    if thing in ORGANS and joined != "for" and not any(item.ids("condition") for item in rest):
        yield _Full(f"does {drug} affect the {thing}", _YES)
    if len(rest) != 1 or not rest[0].ids("effect", "condition"):
        return
    if joined not in FORBIDDING:
        yield _Full(f"is {drug} used for {thing}", _YES)
    if joined != "for":
        yield _Full(f"can {drug} cause {thing}", _YES)
        yield _Full(f"can people with {thing} take {drug}", _NO | _YES)
    yield _Full(f"is {drug} used for {thing}", _NO, listed=joined == "for")
    if joined != "for":
        yield _Full(f"can {drug} cause {thing}", _NO)
