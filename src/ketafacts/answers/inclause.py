"""A question of which only one clause asks: "quick question, is X an opioid, my aunt swears it is".

The clause is asked alone where what is told around it can change nothing: it names no ailment, effect, kind of animal,
place, number or second drug, no case of somebody's own, and makes no condition.
"""

import re
from collections.abc import Callable, Sequence

from ketafacts.answers.answering import UNKNOWN, Answer
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.lexicon.emergencies import CONDITIONS, OWN_CASE
from ketafacts.language.lexicon.listing import single_words
from ketafacts.language.mentions import Item, items
from ketafacts.language.text import words

_MOST = 400  # letters
_LEAST = 3  # words of the clause that asks
_BETWEEN = re.compile(r"\s*(?:[,;]|[.?!…](?=\s)|\s[-–—]\s|\s(?:lol|cos|cuz|coz)\s)\s*", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:(?:so|and|but|well|ok|okay|anyway|like|hey|hi|please|um) )*"
    r"(?P<asked>(?:what|whats|what's|which|who|whos|how|hows|why|when|where|is|isnt|are|arent|was|were|does|do|did|can"
    r"|could|will|would|should|has|have)\b.+)",
    re.IGNORECASE | re.DOTALL,
)
_POINTING = re.compile(r"\b(?:it|its|they|them|this|that|these|those|he|she|him|her|both|either|one)\b", re.IGNORECASE)
# What makes a condition of what is told besides, or turns it.
_TURNING = CONDITIONS | single_words(
    "until except instead only not no never but after before since during or than already still other another else"
)
# Where, or by whose word, it is asked whether it is so: "in Narnia".
_SETTING = re.compile(r"(?:in|on|at|under|during|inside|within|for|by|according|as|from|with|to)\b", re.IGNORECASE)
_IT = re.compile(r"\bit\b", re.IGNORECASE)
_KINDS = ("condition", "effect", "class")
_WEIGHTY = frozenset({"species", "place", "number", "neg", "quant", "route"})


def of_its_clause(kb: KnowledgeBase, text: str, answered: Callable[[KnowledgeBase, str], Answer]) -> Answer | None:
    """Return the answer to the one clause of a text that asks, where nothing around it can change that; or nothing."""
    if len(text) > _MOST:
        return None
    parts = [part for part in _BETWEEN.split(text.strip().rstrip("?!. ")) if part]
    asking = [at for at, part in enumerate(parts) if _ASKS.fullmatch(part)]
    if len(parts) < 2 or len(asking) != 1:
        return None
    match = _ASKS.fullmatch(parts[asking[0]])
    asked = match["asked"] if match else ""
    rest = [part for at, part in enumerate(parts) if at != asking[0]]
    around = [item for part in rest for item in items(kb, words(part))]
    if len(asked.split()) < _LEAST or any(map(_SETTING.match, rest)) or not all(map(_is_idle, around)):
        return None
    asked = _about_its_drug(kb, asked, [item for item in around if item.ids("drug")])
    found = answered(kb, asked) if asked else None
    return found._replace(question=text) if found and found.answer != UNKNOWN else None


def _about_its_drug(kb: KnowledgeBase, asked: str, told: Sequence[Item]) -> str:
    """Return the clause with the one drug that is told of for "it"; as it is where that is its own; else nothing."""
    own = {one.id for item in items(kb, words(asked)) for one in item.ids("drug", "class")}
    named = {item.ids("drug")[0].id: item.key for item in told}
    if own:
        return "" if _POINTING.search(asked) or not named.keys() <= own else asked
    if len(named) != 1 or len(_POINTING.findall(asked)) != 1 or not _IT.search(asked):
        return ""
    return _IT.sub(next(iter(named.values())), asked)


def _is_idle(item: Item) -> bool:
    keys = {item.key, *item.words}
    named = item.ids(*_KINDS) or item.inner or item.tag in _WEIGHTY or any(key[:1].isdecimal() for key in keys)
    return not named and keys.isdisjoint(_TURNING) and keys.isdisjoint(OWN_CASE)
