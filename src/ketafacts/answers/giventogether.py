"""Why two drugs are given as one: "why is carbidopa given with levodopa", by what the product that holds both tells."""

import re
from collections.abc import Iterator

from ketafacts.answers.answering import Answer, holding, told
from ketafacts.answers.report import sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact
from ketafacts.language.mentions import expanded, items
from ketafacts.language.text import words

_WHY = re.compile(
    r"\s*(?:why|how come|what(?: i|[\u2019']?)s the point of|for what reason"
    r"|what(?: i|[\u2019']?)s (?:the )?\S+ (?:doing|for) in|what does (?:the )?\S+ do in)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:giv(?:e|en|ing)|combin(?:e|es|ed|ing)|add(?:s|ed|ing)?|prescrib(?:e|ed|ing)|pair(?:s|ed|ing)?|put(?:ting)?"
    r"|mix(?:ed|ing)?|us(?:e|ed|ing)|take(?:n)?|formulated|packaged|come(?:s)?|contains?|need(?:s|ed)?|go(?:es)?|in it"
    r"|together|in)\b",
    re.IGNORECASE,
)
# What asks why not, or of the harm of the two.
_AGAINST = re.compile(
    r"\b(?:not|never|avoid\w*|dangerous|bad|risky?|harmful|deadly|fatal|kill\w*|wrong|unsafe|problem|stop|interact\w*)\b"
    r"|n[\u2019']t\b",
    re.IGNORECASE,
)


def why_together(kb: KnowledgeBase, text: str) -> Answer | None:
    """Return what an ingredient is in a product for, of the two that are named; nothing where that is not recorded."""
    if not _WHY.match(text) or not _GIVEN.search(text) or _AGAINST.search(text):
        return None
    found = items(kb, expanded(words(text)))
    named = list(dict.fromkeys(one.id for item in found for one in item.ids("drug")[:1]))
    if len(named) != 2 or any(item.ids("effect", "condition") for item in found):
        return None
    for fact in _parts(kb, *named):
        if reason := str(fact.details.get("caveat", "")):
            text_of_it = sentence(f"{kb.name_of(fact.subject)} contains {kb.name_of(fact.object)}")
            return told(kb, reason.rstrip("."), text_of_it, [fact])._replace(question=text)
    return None


def _parts(kb: KnowledgeBase, one: str, other: str) -> Iterator[Fact]:
    """Yield that a product contains a drug: of the two that are named, or of a product that holds just these two."""
    for product, part in ((one, other), (other, one)):
        yield from (fact for fact in holding(kb.facts(product, "contains")) if fact.object == part)
    for found in holding(kb.facts_about(one, "contains")):
        parts = holding(kb.facts(found.subject, "contains"))
        if {fact.object for fact in parts} == {one, other}:
            yield from parts
