"""Two questions in one line: "what is ketamine used for and is it an opioid"; each is answered, or neither."""

import re
from collections.abc import Callable

from ketafacts.answers.answering import UNKNOWN, Answer
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.mentions import items
from ketafacts.language.text import words

_BETWEEN = re.compile(
    r"[?.;!]\s+|,?\s+(?:and|also|but|&)\s+(?=(?:also\s+|then\s+)?(?:what|which|why|when|how|who|where|is|are|does|do|can|"
    r"could|was|were|did|will|would|should)\b)|,\s+(?=(?:what|which|why|when|how|who|where|is|does|can)\b)",
    re.IGNORECASE,
)
_BACK = re.compile(r"\b(?:it|they|them|that drug|this drug)\b", re.IGNORECASE)
_OWN = re.compile(r"[\u2019']s$")
_IT_IS = re.compile(r"\bit[\u2019']?s\b(?= (?:for|used|called|made|good|in|from|legal|safe)\b)", re.IGNORECASE)
_ITS = re.compile(r"\b(?:its|their)\b", re.IGNORECASE)
_MOST = 400


def in_turn(kb: KnowledgeBase, text: str, answered: Callable[[KnowledgeBase, str], Answer]) -> Answer | None:
    """Return the answers to the two questions that a text asks, "it" standing for the drug of the first.

    Nothing where one of them has no answer: half an answer would read as one to the whole.
    """
    if len(text) > _MOST:
        return None
    for between in _BETWEEN.finditer(text):
        first, second = text[: between.start()].strip(), text[between.end() :].strip()
        named = _only_drug(kb, first)
        if not named or not second:
            continue
        if not any(item.ids("drug") for item in items(kb, words(second))):
            second = _IT_IS.sub("is it", second)
            back = _BACK.sub(named, second, count=1)
            second = _ITS.sub(f"{named}'s", second, count=1) if back == second else back
        if not _only_drug(kb, second):
            continue
        one = answered(kb, first)
        two = answered(kb, second) if one.answer != UNKNOWN else one
        if UNKNOWN in (one.answer, two.answer):
            continue
        evidence = tuple(dict.fromkeys([*one.evidence, *two.evidence]))
        return Answer(text, f"{one.answer}; {two.answer}", f"{one.text} {two.text}", evidence)
    return None


def asks_two(text: str) -> bool:
    """Return whether a text asks two things of which one at least is open: half of it is easily taken for the whole."""
    return _TWO_OPEN.search(text) is not None


_WH = r"(?:what(?:[\u2019']?s)?|wats|which|why|when|how|who|where)"
_TWO_OPEN = re.compile(
    rf"\b{_WH}\b.*(?:[?.]\s+|,?\s+and\s+|,\s+)(?:{_WH}|is|are|does|do|can|was|did)\b|^(?:is|are|does|do|can|was|did)\b.*"
    rf"(?:[?.]\s+|,?\s+and\s+){_WH}\b",
    re.IGNORECASE,
)


def _only_drug(kb: KnowledgeBase, text: str) -> str:
    """Return the name, as written, of the one drug or class that a question names, or nothing."""
    found = [item for item in items(kb, words(text)) if item.ids("drug", "class")]
    drugs = [item for item in found if item.ids("drug")] or found
    ids = {one.id for item in drugs for one in (item.ids("drug") or item.ids("class"))}
    return _OWN.sub("", text[drugs[0].start : drugs[0].end]) if len(ids) == 1 else ""
