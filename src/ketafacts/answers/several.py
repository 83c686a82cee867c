"""Two questions in one line: "what is ketamine used for and is it an opioid"; each is answered, or neither."""

import re
from collections.abc import Callable

from ketafacts.answers.answering import UNKNOWN, Answer
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.mentions import items
from ketafacts.language.text import words

_BETWEEN = re.compile(
    r"[?.;!]\s+|,?\s+(?:and|also|but|&)\s+(?=(?:also\s+|then\s+)?(?:what|which|why|when|how|who|where|is|are|does|do|can|"
    r"could|was|were|did|will|would|should|by|for what|in what)\b)|"
    r",\s+(?=(?:what|which|why|when|how|who|where|is|does|can)\b)",
    re.IGNORECASE,
)
_BACK = re.compile(r"\b(?:it|they|them|that drug|this drug)\b", re.IGNORECASE)
_UPON = re.compile(
    r"\b(reverse|counteract|treat|block|stop|help|(?:work|act) (?:on|for|against)|interact with|contain) "
    r"(?:it|them|that)\b",
    re.IGNORECASE,
)
_DONE = (
    "(invented|discovered|made|synthesi[sz]ed|created|developed|introduced|approved|withdrawn|banned|patented|isolated|"
    "scheduled|licensed|legalised|legalized|taken off the market|pulled|pulled from the market|recalled|first made)"
)
_WHO_DID = re.compile(rf"\s*who(?: first)? {_DONE} (.+)", re.IGNORECASE)
_WHAT_BEFELL = re.compile(
    rf"\s*(?:when|why|where|how|(?:in )?(?:what|which) year) (was|were) (.+?) {_DONE}", re.IGNORECASE
)
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
        again = _asked_again(first, second.rstrip("?!. "))
        full = again or _in_full(kb, second, named)
        if not full:
            continue
        one = answered(kb, first)
        two = answered(kb, full) if one.answer != UNKNOWN else one
        if again and two.answer == UNKNOWN != one.answer:
            # Half an answer says that it is one.
            lacking = f"{again.partition(' ')[0]} is not recorded"
            said = f"{one.text} {lacking.capitalize()}."
            return one._replace(question=text, answer=f"{one.answer}; {lacking}", text=said)
        if UNKNOWN in (one.answer, two.answer):
            continue
        evidence = tuple(dict.fromkeys([*one.evidence, *two.evidence]))
        if again.startswith("when "):
            one, two = two, one  # the year is looked for first
        return Answer(text, f"{one.answer}; {two.answer}", f"{one.text} {two.text}", evidence)
    return None


_ASKING = r"is|are|was|were|do|does|did|can|could"
_OF_ANOTHER = re.compile(
    rf"\s*(?P<verb>{_ASKING}) (?P<said>[^?]+?)(?:,?\s+(?:and|but)|\?\s+(?:and|but)|\?)\s+(?P<again>{_ASKING}) "
    r"(?P<other>[^?]+?)(?:,? (?:too|also|as well|either))?\s*\??\s*$",
    re.IGNORECASE,
)
_ALIKE = ({"is", "are", "was", "were"}, {"do", "does", "did"}, {"can", "could"})
_DENYING = re.compile(r"\b(?:not|never|no)\b|n[\u2019']t\b", re.IGNORECASE)
_OF_SEVERAL = frozenset({"are", "were", "do", "did", "can", "could"})


def of_another(kb: KnowledgeBase, text: str, answered: Callable[[KnowledgeBase, str], Answer]) -> Answer | None:
    """Return the answers to "is morphine an opioid, and is fentanyl": the same is asked of another drug.

    Unknown where one of them is: read as one question it asks whether morphine is fentanyl. Nothing where no drug or
    class is all that the second part names.
    """
    if len(text) > _MOST or (found := _OF_ANOTHER.match(text)) is None:
        return None
    verb, said, again, other = found["verb"].lower(), found["said"], found["again"].lower(), found["other"]
    types = ("drug", "class") if again in _OF_SEVERAL else ("drug",)
    named = items(kb, words(other))
    if len(named) != 1 or not named[0].ids(*types) or not any({verb, again} <= verbs for verbs in _ALIKE):
        return None
    subject = next((item for item in items(kb, words(said)) if item.ids("drug", "class")), None)
    if subject is None:
        return None
    if _DENYING.search(said):  # "Is it not one, and is morphine": not one either, or one?
        return Answer(text, UNKNOWN, f"Unknown: what is asked of {other} is not certain.", (), "not understood")
    one = answered(kb, f"{verb} {said}")
    two = answered(kb, f"{again} {said[: subject.start]}{other}{said[subject.end :]}")
    if UNKNOWN in (one.answer, two.answer):
        unknown = one if one.answer == UNKNOWN else two
        return unknown._replace(question=text)
    evidence = tuple(dict.fromkeys([*one.evidence, *two.evidence]))
    return Answer(text, f"{one.answer}; {two.answer}", f"{one.text} {two.text}", evidence)


_BOTH_SPANS = re.compile(
    r"\s*how long (?:does|do) (.+?) (last|stay|work|act) (?:compared|in comparison|relative) (?:to|with) "
    r"(.+?)\s*\??\s*$",
    re.IGNORECASE,
)


def each_span(kb: KnowledgeBase, text: str, answered: Callable[[KnowledgeBase, str], Answer]) -> Answer | None:
    """Return how long each lasts, for "how long does X last compared with Y"; nothing where one is unknown."""
    if (found := _BOTH_SPANS.match(text)) is None:
        return None
    told = [(name, answered(kb, f"how long does {name} {found[2]}")) for name in (found[1], found[3])]
    if any(one.answer == UNKNOWN for _, one in told):
        return None
    evidence = tuple(dict.fromkeys(item for _, one in told for item in one.evidence))
    value = "; ".join(f"{name}: {one.answer}" for name, one in told)
    return Answer(text, value, " ".join(one.text for _, one in told), evidence)


def _in_full(kb: KnowledgeBase, second: str, named: str) -> str:
    """Return the second question with the drug of the first for "it"; nothing where it is not of one drug."""
    if (upon := _UPON.sub(rf"\1 {named}", second)) != second:  # "does narcan reverse it"
        return upon
    if not any(item.ids("drug") for item in items(kb, words(second))):
        second = _IT_IS.sub("is it", second)
        back = _BACK.sub(named, second, count=1)
        second = _ITS.sub(f"{named}'s", second, count=1) if back == second else back
    return second if _only_drug(kb, second) else ""


def _asked_again(first: str, what: str) -> str:
    """Return the second question in full where it is one word: "who invented X and when", "when was X banned and why".

    Nothing where it is more, or the first is none of those that can be asked again in another way.
    """
    what = what.lower()
    if what in ("when", "what year", "in what year") and (found := _WHO_DID.match(first)):
        return f"when was {found[2]} {found[1]}"
    if found := _WHAT_BEFELL.match(first):
        what_asked = {"when": "when", "what year": "when", "why": "why", "how come": "why", "what for": "why"}.get(what)
        if what_asked:
            return f"{what_asked} {found[1]} {found[2]} {found[3]}"
        if what in ("by whom", "who", "by who", "who by"):
            return f"who {found[3]} {found[2]}"
        if what in ("for what", "what for") and found[3].lower() in ("approved", "licensed"):
            return f"what is {found[2]} {found[3]} for"
    return ""


def asks_two(text: str) -> bool:
    """Return whether a text asks two things of which one at least is open: half of it is easily taken for the whole."""
    return _TWO_OPEN.search(text) is not None


_WH = r"(?:by whom|for what|what(?:[\u2019']?s)?|wats|which|why|when|how|who|where)"
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
