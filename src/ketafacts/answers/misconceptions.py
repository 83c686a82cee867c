"""Known misconceptions in sentences: said in words that are recorded, or claimed in others."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ketafacts.answers.called import as_named
from ketafacts.answers.judging import Judgement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Misconception
from ketafacts.knowledge.naming import fold
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.grammar import Clauses
from ketafacts.language.lexicon import CONTRACTIONS, FORMS_BEFORE
from ketafacts.language.lexicon.rumours import FORMS
from ketafacts.language.lexis import NOTHING, lexis
from ketafacts.language.mentions import Item, expanded, items
from ketafacts.language.text import Word, plain_words, without_s, words

BY_THIS_MEANS = "by this means"
# What a denial adds to a sentence, and what says nothing.
_DENIALS = frozenset({"not", "never"})
_PASSED_OVER = frozenset(
    {
        *("do", "a", "an", "the", "actually", "really", "also", "that", "whatsoever", "basically", "truly", "indeed"),
        *("certainly", "definitely", "literally", "exactly", "completely", "totally", "entirely"),
    }
)
# What begins a clause within a clause, whose denials deny no more than itself.
_WITHIN = frozenset({"who", "whom", "which", "whose", "if", "unless", "when", "without", "where"})
# Words and phrases that say the same in any of them.
_SAME_WORDS = {
    **dict.fromkeys(("swap", "swaps", "swapping", "trade", "trades", "trading", "exchanges", "exchanging"), "replace"),
    **dict.fromkeys(("substitutes", "substituting", "replaces", "replacing", "switches", "switching"), "replace"),
    **dict.fromkeys(("for", "by", "under"), "with"),
    **dict.fromkeys(("only", "merely", "simply", "purely", "solely"), "just"),
    **dict.fromkeys(("tranquilliser", "tranquillizer", "tranquiliser"), "tranquilizer"),
    "whatever": "",
}
_SOLE = frozenset({"only", "just", "merely", "simply", "purely", "solely"})
_OF_ALL = frozenset({"everyone", "everybody", "all", "every", "always"})
_SAME_PHRASES = {"nothing but": "just", "nothing more than": "just", "same thing": "same", "nothing other than": "just"}


def in_words(kb: KnowledgeBase, found: list[Word]) -> Judgement | None:
    """Return the verdict on a sentence that says a known misconception word for word, or plainly denies one.

    A misleading one is not judged when it is denied.
    """
    if _says_another_word(kb, found):
        return None
    telling = _telling(found)
    key, denials = _said(found)
    recorded, parity_here = _said_with(kb, telling), denials % 2
    # "X is Y" and "X is not Y" may both be misconceptions of their own.
    known = recorded.get((key, parity_here)) or recorded.get((key, 1 - parity_here))
    if known is None:
        return None
    misconception, parity = known
    details = misconception.details
    denied = bool((denials - parity) % 2)
    if denied and not _WITHIN.isdisjoint(word.key for word in found):
        return None  # "who has taken opioids" is not the denial of "harms someone who has not taken them"
    if denied and _denies_of_what_is_said_of_all([word.key for word in expanded(found)]):
        return None
    verdict = str(details["verdict"])
    if denied:
        if verdict == "misleading":
            return None  # what is true to the letter is not right or wrong when denied
        verdict = "true" if verdict == "false" else verdict  # what is contested is so when denied, too
    evidence = tuple(kb.evidence(f"misconception.{misconception.id}"))
    claim = Claim(str(details["about"][0]), "misconception", misconception.id, denied)
    fact = Fact(f"misconception.{misconception.id}", claim.subject, "misconception", misconception.id, "no")
    return Judgement(claim, verdict, str(details["truth"]), (fact,), evidence, "", "misconception")


def in_other_names(kb: KnowledgeBase, found: list[Word], mentioned: list[Item]) -> Judgement | None:
    """Return what ``in_words`` does of a sentence that calls a drug by another name than the recorded one does.

    A brand is left alone, and so is a form ("a fentanyl patch") and what is made or sold unlawfully: what is said of
    it need not be so of all that is made of the substance.
    """
    named = [(item.start, item.end) for item in mentioned if item.readings and item.ids("drug")]
    if _says_another_word(kb, found, named):
        return None
    replaced: list[Word] = []
    at = 0
    for item in mentioned:
        readings = item.ids("drug") if item.readings else ()
        unlawful = FORMS_BEFORE.get(item.words[0] if item.words else "") == "illicit"
        in_a_form = not FORMS.isdisjoint(item.words)
        if len(readings) == 1 and not readings[0].is_brand and not (unlawful or in_a_form):
            name = kb.name_of(readings[0].id)
            if fold(name) != item.key:
                replaced += [word for word in found if at <= word.start < item.start] + words(name)
                at = item.end
    if not at:
        return None
    return in_words(kb, [*replaced, *(word for word in found if word.start >= at)])


def _says_another_word(kb: KnowledgeBase, found: list[Word], named: Sequence[tuple[int, int]] = ()) -> bool:
    """Return whether a sentence has a word, outside the places of what is named, that no wording has."""
    recorded = _recorded_words(kb)
    for word in found:
        key = word.key
        if key not in recorded and _tells(key) and not any(start <= word.start < end for start, end in named):
            return True
    return False


def has_other_word(kb: KnowledgeBase, plain: list[str]) -> bool:
    """Return whether a sentence has a word that no wording has, told from its plain words: then it is none of them.

    Nearly all prose has one. "No" is not certain: words that are set in other than plain letters are passed over.
    """
    recorded, others = _recorded_words(kb), _others(kb)
    if not others.isdisjoint(plain):
        return True
    for word in plain:
        if word not in recorded and _tells(word):
            if len(others) >= _MOST_OTHERS:
                others.clear()
            others.add(word)
            return True
    return False


def may_be_in_words(kb: KnowledgeBase, keys: list[str]) -> bool:
    """Return whether each of some words is in the wording of a misconception."""
    return _recorded_words(kb).issuperset(keys)


_MOST_OTHERS = 50_000  # a stream of any length is read in bounded memory


@lru_cache(maxsize=4)
def _others(kb: KnowledgeBase) -> set[str]:  # noqa: ARG001 - one for each
    """Return the words met so far that no wording has."""
    return set()


def _denies_of_what_is_said_of_all(keys: list[str]) -> bool:
    """Return whether a denial stands behind "only" or "everyone", where it denies something else.

    "Only opioids do not" is no denial of "only opioids do", and "everyone should not" may mean that nobody should.
    """
    first = next((at for at, key in enumerate(keys) if key in _SOLE or key in _OF_ALL), len(keys))
    return any(key in _DENIALS for key in keys[first:])


def wordings(one: Misconception) -> tuple[str, ...]:
    """Return the ways in which a misconception is recorded to be said, the usual one first."""
    details = one.details
    return (str(details["claim"]), *map(str, details.get("also", ())))


def _said(said: list[Word]) -> tuple[str, int]:
    """Return the words of a sentence in base form without its denials, and how many denials there are."""
    said = expanded(said)
    rows = lexis().rows([word.key for word in said])
    found = [rows.get(word.key, NOTHING).lemma or without_s(word.key) for word in said]
    kept = [_SAME_WORDS.get(word, word) for word in found if word not in _DENIALS and word not in _PASSED_OVER]
    text = f" {' '.join(word for word in kept if word)} "
    for phrase, plain in _SAME_PHRASES.items():
        text = text.replace(f" {phrase} ", f" {plain} ")
    return text.strip(), sum(word in _DENIALS for word in found)


@lru_cache(maxsize=4)
def _recorded(kb: KnowledgeBase) -> list[tuple[str, Misconception]]:
    """Return every wording of every misconception in small letters."""
    return [(text.lower(), one) for one in kb.misconceptions() for text in wordings(one)]


@lru_cache(maxsize=4)
def _recorded_words(kb: KnowledgeBase) -> frozenset[str]:
    """Return the words of all wordings, contractions spelled out: of a sentence that says one, ``_telling`` is one."""
    texts = [text for text, _ in _recorded(kb)]
    found = set(plain_words("\n".join(texts)))  # all at once, for the first sentence waits for it
    shortened = [key for key in found if "'" in key or key in CONTRACTIONS or key[:3] == "non"]
    for text in texts:
        if not text.isascii() or any(key in text for key in shortened):
            found.update(word.key for word in expanded(words(text)))
    return frozenset(found)


@lru_cache(maxsize=1000)
def _said_with(kb: KnowledgeBase, telling: str) -> dict[tuple[str, int], tuple[Misconception, int]]:
    """Return the misconceptions that are said with a word, with their own denials.

    By what ``_said`` makes of them, and whether that is denied in all.
    """
    found: dict[tuple[str, int], tuple[Misconception, int]] = {}
    for text, one in _recorded(kb):
        if telling in text or not text.isascii():
            key, denials = _wording(text)
            found[key, denials % 2] = (one, denials)
    return found


@lru_cache(maxsize=10_000)
def _wording(text: str) -> tuple[str, int]:
    """Return what ``_said`` does of a recorded wording, which is looked at for each of the words that tell it."""
    return _said(words(text))


def _telling(said: list[Word]) -> str:
    """Return the longest word of a sentence that ``_said`` leaves as it is; nothing when there is none."""
    best = max([word.key for word in said], key=_tells, default="")
    return best if _tells(best) else ""


@lru_cache(maxsize=20_000)
def _tells(key: str) -> int:
    """Return how long a word is, or 0 for one that ``_said`` does not leave as it is."""
    if key in _CHANGED or key[-1:] == "s" or not (key.isascii() and key.isalpha()):
        return 0
    return len(key) if key not in CONTRACTIONS and key[:3] != "non" and not lexis().row(key).lemma else 0


# What words become, or are left out as, when a sentence is compared with a recorded one.
_CHANGED = {*_DENIALS, *_PASSED_OVER, *_SAME_WORDS, *_SAME_WORDS.values()}.union(
    *(phrase.split() for phrases in _SAME_PHRASES.items() for phrase in phrases)
)


class _Claimed(NamedTuple):
    """A misconception that claims something: in its own words (``plainly``), or in one of its other wordings."""

    misconception: Misconception
    negated: bool
    plainly: bool


@lru_cache(maxsize=1000)
def _claimed_about(kb: KnowledgeBase, subject: str, verdict: str) -> dict[tuple[str, ...], _Claimed]:
    """Return the misconceptions about a subject that have a verdict, by what each of their wordings claims.

    A wording that claims two things, or that is not understood, is found by its words alone.
    """
    found: dict[tuple[str, ...], _Claimed] = {}
    for one in kb.misconceptions(subject):
        if one.details["verdict"] != verdict:
            continue
        for wording in wordings(one):
            said = items(kb, words(wording))
            try:
                claims = as_named(kb, said, Clauses(said).parse())
            except NotUnderstoodError:
                continue
            # How it does what is not told with the claim itself: "the antidepressant effect of X rests on T".
            if len(claims) == 1 and claims[0].degree != BY_THIS_MEANS and not _loses_all(said, claims[0]):
                claim, plainly = claims[0], wording == one.details["claim"]
                found.setdefault(_narrowly(claim), _Claimed(one, claim.negated, plainly))
    return found


def _loses_all(said: Sequence[Item], claim: Claim) -> bool:
    """Return whether "interacts with every statin" claims, as it is read, no more than "with some statins" does."""
    return not claim.quantifier and any(item.key in _EVERY for item in said)


_EVERY = frozenset({"every", "all", "any", "each"})


def _narrowly(claim: Claim) -> tuple[str, ...]:
    """Return what is claimed with all that narrows it."""
    return (*_what_is_claimed(claim), claim.often, claim.year, claim.quantifier, *claim.qualifiers)


def _what_is_claimed(claim: Claim) -> tuple[str, ...]:
    if claim.predicate == "same-as":
        return (*sorted((claim.subject, claim.object)), claim.predicate, str(claim.negated), claim.degree)
    return (
        *(claim.subject, claim.predicate, claim.object, str(claim.negated), claim.detail, claim.place, claim.other),
        *(claim.degree, claim.brand),
    )


def or_misconceived(kb: KnowledgeBase, judgement: Judgement, *, alone: bool = True) -> Judgement:
    """Return the judgement, or that of a known misconception which claims the same in whatever words.

    What is recorded as misleading or contested is so though facts bear it out; what is recorded as false is only asked
    where they leave it open; so is the denial of either. The denial of what is false is true, and that of what is
    contested is contested. Unless the claim stands ``alone``, what is left open beside others is not misleading; nor is
    "X is a form of Y" what "X is Y" is.
    """
    if judgement.verdict == "contested" or judgement.claim.detail == "a form":
        return judgement
    undecided = judgement.verdict == "unknown"
    for verdict in ("contested", "misleading", "false") if undecided else ("contested", "misleading"):
        denied_too = undecided and verdict != "misleading"
        claimed = _misconceived(kb, judgement.claim, verdict, denied_too=denied_too)
        if claimed is None or (verdict == "misleading" and not (claimed.plainly or (undecided and alone))):
            continue
        told = claimed.misconception
        denied = judgement.claim.negated != claimed.negated
        evidence = (*kb.evidence(f"misconception.{told.id}"), *judgement.evidence)
        found = "true" if denied and verdict == "false" else verdict
        reason = str(told.details["truth"])
        return judgement._replace(verdict=found, reason=reason, evidence=evidence, code="")
    return judgement


def _misconceived(kb: KnowledgeBase, claim: Claim, verdict: str, *, denied_too: bool) -> _Claimed | None:
    about = dict.fromkeys(one for one in (claim.subject, claim.object, claim.other) if one)
    claims = [claim, claim._replace(brand="")]  # what is said of a drug is so of its brands
    if denied_too:
        claims += [one._replace(negated=not claim.negated) for one in claims]
    told = (_claimed_about(kb, id_, verdict).get(_narrowly(one)) for one in claims for id_ in about)
    return next(filter(None, told), None)


@lru_cache(maxsize=100)
def _contested_means(kb: KnowledgeBase, subject: str) -> dict[frozenset[tuple[str, ...]], Misconception]:
    """Return the contested misconceptions about how a subject does something, by what all their wordings claim."""
    found: dict[frozenset[tuple[str, ...]], Misconception] = {}
    for one in kb.misconceptions(subject):
        for wording in wordings(one) if one.details["verdict"] == "contested" else ():
            try:
                claims = Clauses(items(kb, words(wording))).parse()
            except NotUnderstoodError:
                continue
            if len(claims) > 1 and any(claim.degree == BY_THIS_MEANS for claim in claims):
                found[frozenset(map(_what_is_claimed, claims))] = one
    return found


def or_contested_means(kb: KnowledgeBase, judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements, or that it is contested whether it does so by this means, where that is recorded."""
    means = next((one for one in judgements if one.claim.degree == BY_THIS_MEANS), None)
    if means is None or any(one.claim.qualifiers or one.claim.quantifier for one in judgements):
        return judgements
    claimed = frozenset(_what_is_claimed(one.claim) for one in judgements)
    found = _contested_means(kb, means.claim.subject).get(claimed)
    if found is None:
        return judgements
    evidence = tuple(kb.evidence(f"misconception.{found.id}"))
    reason = str(found.details["truth"])
    contested = means._replace(verdict="contested", reason=reason, evidence=evidence, code="", rule="misconception")
    return tuple(contested if one is means else one for one in judgements)
