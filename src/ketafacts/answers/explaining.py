"""Words that are explained when they are asked for: "what is a prodrug", "what does partial agonist mean"."""

import re

from ketafacts.answers.answering import Answer, opened
from ketafacts.answers.report import sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.language.lexicon.asking import EXPLAINED, MEANING_ENDS
from ketafacts.language.mentions import expanded
from ketafacts.language.text import words


def explained(kb: KnowledgeBase, text: str, *, of_a_drug: bool = False) -> Answer | None:
    """Return the definition of the one recorded term that a question asks for.

    Where it is asked for of a drug ("an emergence reaction after ketamine"), what is recorded of the drug is better;
    with ``of_a_drug`` the definition is given all the same.
    """
    keys = " ".join(word.key for word in expanded(words(text)))
    keys = next((keys.removeprefix(f"{one} ") for one in _SIMPLY if keys.startswith(f"{one} ")), keys)
    if (ending := next((one for one in _ENDINGS if keys.endswith(f" {one}")), "")) and not keys.startswith("what"):
        keys = f"what is {keys.removesuffix(f' {ending}')}"
    asked = next((keys.removeprefix(f"{one} ") for one in EXPLAINED if keys.startswith(f"{one} ")), "")
    for place in ("after", "from", "with", "on"):
        before, _, drug = asked.rpartition(f" {place} ")
        if before and kb.resolve(drug, ("drug", "class"), suggest=False).subject:
            asked = before if of_a_drug else ""
    for ending in MEANING_ENDS:
        asked = asked.removesuffix(f" {ending}")
    for article in ("a", "an", "the"):
        asked = asked.removeprefix(f"{article} ")
    if found := _two_terms(kb, text, keys):
        return found
    if of_a_drug and asked and (several := kb.resolve(asked, ("drug", "class"), suggest=False)).is_ambiguous:
        return _of_several(kb, text, several.subjects)
    term = kb.resolve(asked, ("term",), suggest=False).subject if asked else None
    if term is None or kb.resolve(asked, ("drug", "class"), suggest=False).subject:
        return None
    return Answer(text, term.what, sentence(f"{term.name}: {term.what}"), tuple(kb.evidence(f"term.{term.id}")))


def _of_several(kb: KnowledgeBase, text: str, meant: tuple[Subject, ...]) -> Answer:
    """Return what a name that belongs to several may mean, each with what it is: "what is tranq dope"."""
    names = " or ".join(one.name for one in meant)
    told = " ".join(sentence(f"{one.name}: {one.what}") for one in meant)
    evidence = [item for one in meant for item in kb.evidence(f"{one.type}.{one.id}")]
    return Answer(text, names, f"{sentence(f'{names}: it is a name of each')} {told}", tuple(evidence))


# "Partial agonist definition", "in simple terms, what is a prodrug".
_ENDINGS = ("definition", "meaning", "explained")
_SIMPLY = (
    "in simple terms",
    "in plain english",
    "in short",
    "simply put",
    "in a nutshell",
    "briefly",
    "hi",
    "hey",
    "so",
)


_ARTICLE = re.compile(r"^(?:an?|the) ")


def _two_terms(kb: KnowledgeBase, text: str, keys: str) -> Answer | None:
    """Return the definitions of the two terms whose difference is asked for."""
    asked = _DIFFERENCE.fullmatch(keys) or _ARE_SAME.fullmatch(keys)
    if asked is None:
        return None
    names = (_ARTICLE.sub("", asked[name]) for name in ("one", "other"))
    terms = [term for name in names if (term := kb.resolve(name, ("term",), suggest=False).subject)]
    if len({term.id for term in terms}) != 2:
        return None
    said = " ".join(sentence(f"{term.name}: {term.what}") for term in terms)
    evidence = tuple(item for term in terms for item in kb.evidence(f"term.{term.id}"))
    whether = asked.groupdict().get("how", "")
    if whether:
        answer = "no" if whether.startswith("the same") else "yes"
        return Answer(text, answer, opened(answer, said), evidence)
    return Answer(text, said, said, evidence)


_DIFFERENCE = re.compile(r".*\bdifference between (?P<one>.+?) and (?P<other>.+)")
_ARE_SAME = re.compile(
    r"(?:is|are) (?P<one>.+?) (?P<how>the same(?: thing)? as|different (?:from|to|than)|not the same(?: thing)? as)"
    r" (?P<other>.+)"
)
