"""Known misconceptions in sentences: said in words that are recorded, or claimed in others."""

from functools import lru_cache

from ketafacts.answers.judging import Judgement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Misconception
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.grammar import Clauses
from ketafacts.language.mentions import expanded, items, lemmas
from ketafacts.language.text import Word, words

# What a denial adds to a sentence, and what says nothing.
_DENIALS = frozenset({"not", "never"})
_PASSED_OVER = frozenset(
    {
        *("do", "a", "an", "the", "actually", "really", "also", "that", "whatsoever", "basically", "truly", "indeed"),
        *("certainly", "definitely", "literally", "exactly", "completely", "totally", "entirely"),
    }
)
# Words and phrases that say the same in any of them.
_SAME_WORDS = {
    **dict.fromkeys(("swap", "swaps", "swapping", "trade", "trades", "trading", "exchanges", "exchanging"), "replace"),
    **dict.fromkeys(("substitutes", "substituting", "replaces", "replacing", "switches", "switching"), "replace"),
    **dict.fromkeys(("for", "by", "under"), "with"),
    **dict.fromkeys(("only", "merely", "simply", "purely", "solely"), "just"),
    **dict.fromkeys(("tranquilliser", "tranquillizer", "tranquiliser"), "tranquilizer"),
    "whatever": "",
}
_SAME_PHRASES = {"nothing but": "just", "nothing more than": "just", "same thing": "same", "nothing other than": "just"}


def in_words(kb: KnowledgeBase, found: list[Word]) -> Judgement | None:
    """Return the verdict on a sentence that says a known misconception word for word, or plainly denies a false one."""
    by_key, vocabulary = _by_words(kb)
    key, denials = _said(found, vocabulary)
    known = by_key.get(key)
    if known is None:
        return None
    misconception, parity = known
    details = misconception.details
    denied = bool((denials - parity) % 2)
    verdict = str(details["verdict"])
    if denied:
        if verdict != "false":
            return None  # what is misleading or contested is not right or wrong when denied
        verdict = "true"
    evidence = tuple(kb.evidence(f"misconception.{misconception.id}"))
    claim = Claim(str(details["about"][0]), "misconception", misconception.id, denied)
    fact = Fact(f"misconception.{misconception.id}", claim.subject, "misconception", misconception.id, "no")
    return Judgement(claim, verdict, str(details["truth"]), (fact,), evidence, "", "misconception")


def wordings(one: Misconception) -> tuple[str, ...]:
    """Return the ways in which a misconception is recorded to be said, the usual one first."""
    return (str(one.details["claim"]), *map(str, one.details.get("also", ())))


def _said(said: list[Word], vocabulary: frozenset[str] | None = None) -> tuple[str, int]:
    """Return the words of a sentence in base form without its denials, and how many denials there are.

    Nothing is returned for a sentence with a word that is not in ``vocabulary``, when there is one.
    """
    known = lemmas()
    found = [known.get(word.key, word.key) for word in expanded(said)]
    if vocabulary is not None and not vocabulary.issuperset(found):
        return "", 0
    kept = [_SAME_WORDS.get(word, word) for word in found if word not in _DENIALS and word not in _PASSED_OVER]
    text = f" {' '.join(word for word in kept if word)} "
    for phrase, plain in _SAME_PHRASES.items():
        text = text.replace(f" {phrase} ", f" {plain} ")
    return text.strip(), sum(word in _DENIALS for word in found)


@lru_cache(maxsize=4)
def _by_words(kb: KnowledgeBase) -> tuple[dict[str, tuple[Misconception, int]], frozenset[str]]:
    """Return the misconceptions, with their own denials, by what ``_said`` makes of them; and all their words."""
    found: dict[str, tuple[Misconception, int]] = {}
    for one in kb.misconceptions():
        for text in wordings(one):
            key, denials = _said(words(text))
            found[key] = (one, denials)
    said = {word for key in found for word in key.split()}
    alike = {word for word, plain in _SAME_WORDS.items() if not plain or plain in said}
    return found, frozenset(said).union(alike, _DENIALS, _PASSED_OVER, *(phrase.split() for phrase in _SAME_PHRASES))


@lru_cache(maxsize=4)
def _by_claim(kb: KnowledgeBase) -> dict[tuple[str, ...], Misconception]:
    """Return the misconceptions that are true to the letter, by what they claim."""
    found: dict[tuple[str, ...], Misconception] = {}
    for one in kb.misconceptions():
        if one.details["verdict"] != "misleading":
            continue
        try:
            claims = Clauses(items(kb, words(str(one.details["claim"])))).parse()
        except NotUnderstoodError:
            continue
        if len(claims) == 1:
            found[_what_is_claimed(claims[0])] = one
    return found


def _what_is_claimed(claim: Claim) -> tuple[str, ...]:
    if claim.predicate == "same-as":
        return (*sorted((claim.subject, claim.object)), claim.predicate, str(claim.negated), claim.degree)
    return (
        *(claim.subject, claim.predicate, claim.object, str(claim.negated), claim.detail, claim.place, claim.other),
        claim.degree,
    )


def or_misleading(kb: KnowledgeBase, judgement: Judgement) -> Judgement:
    """Return the judgement, or "misleading" where what is claimed is recorded to be so."""
    if judgement.verdict == "contested":
        return judgement
    found = _by_claim(kb).get(_what_is_claimed(judgement.claim))
    narrowed = judgement.claim.qualifiers or judgement.claim.often or judgement.claim.year or judgement.claim.quantifier
    if found is None or (judgement.verdict != "true" and narrowed):
        return judgement
    evidence = (*kb.evidence(f"misconception.{found.id}"), *judgement.evidence)
    return judgement._replace(verdict="misleading", reason=str(found.details["truth"]), evidence=evidence, code="")
