"""Known misconceptions told by their words in whatever order, where no grammar reads the sentence."""

import re
from functools import lru_cache

from ketafacts.answers.judging import Judgement, judge
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact
from ketafacts.language.claims import Claim
from ketafacts.language.lexicon.rumours import (
    DENYING,
    FOLLOWING,
    FORMS,
    NO_BRANDS,
    PASSED_OVER,
    RUMOURS,
    TRIGGERS,
    Rumour,
)
from ketafacts.language.mentions import Item, expanded
from ketafacts.language.text import Word


def rumoured(kb: KnowledgeBase, found: list[Word], mentioned: list[Item]) -> Judgement | None:
    """Return the verdict on a sentence that has all words by which a known misconception is told, and no others.

    Each denial in it turns it round: what is false is then true, what is contested stays so, and of what is misleading
    nothing is said.
    """
    if any(reading.is_brand for item in mentioned for reading in item.ids("drug") if reading.id in NO_BRANDS):
        return None  # a patch is made to pass through the skin
    ids = dict.fromkeys(one.partition(" ")[0] for _, _, one in _named(kb, mentioned))
    about = [*ids, *(word.key for word in found if word.key in TRIGGERS)]
    rumours = list(dict.fromkeys(one for id_ in about for one in RUMOURS.get(id_, ())))
    if not rumours:
        return None
    text = as_text(kb, found, mentioned)
    for rumour in rumours:
        denials = _denials(rumour, text)
        if denials is not None and (judged := _judged(kb, rumour, denied=bool(denials % 2))):
            return judged
    return None


def falsely_comforted(kb: KnowledgeBase, found: list[Word], mentioned: list[Item]) -> Judgement | None:
    """Return the verdict on "it is sold freely, so it is harmless", where that is recorded as misleading.

    Each part may be understood by itself; what the one is said to follow from the other is what misleads.
    """
    keys = {word.key for word in found}
    if keys.isdisjoint(FOLLOWING):
        return None
    ids = dict.fromkeys(one.partition(" ")[0] for _, _, one in _named(kb, mentioned))
    comforts = [one for id_ in ids for one in RUMOURS.get(id_, ()) if one.as_told]
    text = as_text(kb, found, mentioned) if comforts else ""
    for rumour in dict.fromkeys(comforts):
        if _denials(rumour, text) is not None and (judged := _judged(kb, rumour, denied=False)):
            return judged
    return None


def _named(kb: KnowledgeBase, mentioned: list[Item]) -> list[tuple[int, int, str]]:
    """Return where a drug or class is named, and its id; of a product of which a rumour tells, that of its ingredient.

    "Suboxone" is named for buprenorphine. The form that is part of a name is told with it.
    """
    found = []
    for item in mentioned:
        if readings := item.ids("drug", "class"):
            told = readings[0].id
            parts = (fact.object for fact in kb.facts(told, "contains")) if told not in RUMOURS else ()
            told = next((one for one in parts if one in RUMOURS), told)
            forms = [word for word in item.key.split() if word in FORMS]
            found.append((item.start, item.end, " ".join((told, *forms))))
    return found


def as_text(kb: KnowledgeBase, found: list[Word], mentioned: list[Item]) -> str:
    """Return the words of a sentence in small letters, each drug and class that is named as "@" and its id."""
    named = _named(kb, mentioned)
    said: list[str] = []
    for word in expanded(found):
        inside = next((id_ for start, end, id_ in named if start <= word.start < end), "")
        token = f"@{inside}" if inside else word.key
        if not (inside and said and said[-1] == token):
            said.append(token)
    return " ".join(said)


def _denials(rumour: Rumour, text: str) -> int | None:
    """Return how many denials a sentence has that tells the rumour; None where it tells something else."""
    denials = len(_denying().findall(text)) + rumour.denials
    for need in rumour.needs:
        text, count = _compiled(need).subn(" ", text)
        if not count:
            return None
    for pattern in (rumour.may, _PASSED):
        if pattern:
            text = _compiled(pattern).sub(" ", text)
    if rumour.as_told:
        return None if text.strip() else 0
    return None if _denying().sub(" ", text).strip() else denials


def _judged(kb: KnowledgeBase, rumour: Rumour, *, denied: bool) -> Judgement | None:
    if rumour.claim:
        subject, predicate, object_ = rumour.claim
        judged = judge(kb, Claim(subject, predicate, object_, denied))
        return judged if judged.verdict != "unknown" else None
    told = next((one for one in kb.misconceptions(rumour.about) if one.id == rumour.misconception), None)
    verdict = str(told.details["verdict"]) if told else ""
    if told is None or (denied and verdict == "misleading"):
        return None
    claim = Claim(rumour.about, "misconception", told.id, denied)
    fact = Fact(f"misconception.{told.id}", claim.subject, "misconception", told.id, "no")
    evidence = tuple(kb.evidence(f"misconception.{told.id}"))
    found = "true" if denied and verdict == "false" else verdict
    return Judgement(claim, found, str(told.details["truth"]), (fact,), evidence, "", "misconception")


_PASSED = "|".join(PASSED_OVER)


@lru_cache(maxsize=500)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@-])(?:{pattern})(?![\w-])")


def _denying() -> re.Pattern[str]:
    return _compiled(DENYING)
