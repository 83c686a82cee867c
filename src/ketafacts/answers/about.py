"""Open questions that a note answers: "why do fentanyl patches carry a warning about heat".

Tried last. Every word of the question that means something must stand in the one note, so that a note on milk does
not answer a question about mothers, cows and milk.
"""

from ketafacts.answers.answering import Answer, holding, told, with_ingredients
from ketafacts.answers.wording import statement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact
from ketafacts.language.lexicon.listing import listed
from ketafacts.language.lexicon.topical import ANYWHERE, WH
from ketafacts.language.mentions import expanded, items
from ketafacts.language.preparing import without_prefix, without_tag
from ketafacts.language.text import words

_OPEN = frozenset({"why", "what", "how", "which"})
# What asks for a figure, a person or somebody's own case, which a note seldom gives.
_CLOSED = frozenset(
    listed(
        "much; many; long; often; old; far; who; when; where; i; my; me; we; our; not; no; should; best; "
        "better; worst; never; nobody; most; least; mg; dose; doses; fast; soon; common; likely; likelihood; "
        "rate; percent; percentage; "
        "odds; chance; chances; frequency; frequent"
    )
)
# Words that say only that something is asked of something.
_EMPTY = frozenset(
    listed(
        "carry; carries; warning; warnings; say; says; said; mean; means; happen; happens; cause; causes; "
        "reason; reasons; make; makes; take; takes; taken; use; used; using; work; works; different; "
        "special; important; problem; matter; matters; deal; effect; effects"
    )
)
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "es", "ed", "ly", "s", "e", "y")
_SHORTEST = 4
# Words by which alone no note is found: they say how much of something, or that it is so of somebody.
_TELLING_LITTLE = (
    *("high", "higher", "lower", "less", "more", "long", "body", "people", "person", "need"),
    *("drunk", "drinking", "tired", "sick"),
    *("before", "during", "between", "without", "instead"),
    # For whom something is asked is not what is asked: a note on children need not be on why they are given it.
    *("children", "pregnancy", "women", "adults", "older", "elderly", "kids", "babies"),
)


def noted_about(kb: KnowledgeBase, text: str) -> Answer | None:
    """Return the note on the one drug that is named in which all that is asked about it stands."""
    bare = without_tag(without_prefix(items(kb, expanded(words(text)))))
    subjects = {one.id for item in bare for one in (item.ids("drug") or item.ids("class"))}
    said = [word for item in bare if not (item.ids("drug") or item.ids("class")) for word in (item.words or [item.key])]
    if len(subjects) != 1 or not said or said[0] not in _OPEN or not _CLOSED.isdisjoint(said):
        return None
    wanted = {_stem(word) for word in said if word not in ANYWHERE and word not in WH and word not in _EMPTY}
    if said[0] == "why":
        # Why something is used somewhere is not told by a note on something else that is met there.
        wanted |= {_stem(word) for word in said if word in _USING}
    if not any(len(stem) >= _SHORTEST for stem in wanted - _LITTLE):
        return None
    name = next(iter(subjects))
    lines = with_ingredients(kb, name)
    notes = [fact for line in lines for fact in holding(kb.facts(line, "note"))]
    found = [fact for fact in notes if wanted <= _stems(fact)]
    return told(kb, statement(kb, found[0]).rstrip("."), "", found[:1])._replace(question=text) if found else None


def _stems(fact: Fact) -> set[str]:
    return {_stem(word.key) for word in words(fact.object)}


def _stem(word: str) -> str:
    """Return a word without its ending, for telling "patches" and "patch" to be one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - 1:
            return word.removesuffix(ending)
    return word


_USING = frozenset({"used", "given", "prescribed", "taken", "popular"})
_LITTLE = frozenset(_stem(word) for word in _TELLING_LITTLE)
