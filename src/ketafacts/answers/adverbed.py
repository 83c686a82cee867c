"""Verdicts on sentences that are decided without an adverb of theirs: "strictly", "partly", "hardly", "rarely".

What is false stays false, however strictly or entirely it is said to be so. What is true is granted with the word only
where a source says it in such words. "Hardly" denies what is not so at all, and is untrue of what is usual.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

from ketafacts.answers.judged import Judged
from ketafacts.answers.judging import Judgement
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import is_common
from ketafacts.answers.weights.degrees import is_chief, is_little, is_much
from ketafacts.answers.weights.told import told
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.lexicon import adverbs
from ketafacts.language.lexicon.listing import single_words
from ketafacts.language.text import Word, longest_phrase

_Judge = Callable[[list[Word]], Judged]
_LONGEST = 5  # words of a phrase
_LEAST = 3  # words of what is left without it
# With one of these a sentence denies, and a word of how much may be what it denies.
_DENYING = single_words(
    """
    not no never neither nor cannot without none nobody nothing unlike free fail fails lack lacks instead rather but
    except unless false myth wrong untrue few rarely seldom hardly barely scarcely
    """
)
# What a part may be of where the whole is not.
_WHOLES = frozenset({"causes", "cleared-by", "used-for", "relieves", "has-relative", "interaction-causes", "level"})
# What a drug is or is for may yet be found.
_MAY_BE = frozenset({"causes", "acts-on", "reverses", "cleared-by", "lasts", "interaction-causes", "level"})
# What never is so of a drug is not so at times.
_AT_TIMES = frozenset({"causes", "acts-on", "reverses", "reversed-by", "cleared-by", "given-by", "same-as", "approved"})
_AT_TIMES |= {"scheduled-as", "controlled", "level", "has-relative", "relieves"}
_STEADY = frozenset({"is-a", "acts-on", "same-as"})
# Of these, too, it is no near denial to say that it hardly is so where it is so.
_PLAINLY_SO = frozenset({"is-a", "same-as", "scheduled-as", "controlled", "illegal", "approved", "contains", "made-as"})
_PLAINLY_SO |= {"ingredient-of", "reverses", "reversed-by", "overdose-causes", "interacts-at-all"}
_GRADED = frozenset({"causes", "acts-on", "used-for"})


def but_for_adverbs(kb: KnowledgeBase, found: list[Word], judge: _Judge) -> Judged | None:
    """Return the verdict on a sentence that is unknown with an adverb, from what it claims without; else nothing."""
    rest = without_report(found)
    if rest is not found:
        judged = judge(rest)
        return judged if judged.verdict == "true" else None  # what is not so may be reported
    keys = [word.key for word in found]
    if _firsts().isdisjoint(keys) or keys[0] in ("only", "solely", "just"):
        return None  # of "only Cs often do E" some others may do it at times
    if near := next(_said(keys, _nearly()), None):
        return _nearly_denied(kb, found, near, judge)
    if told := _of_some(found, keys, judge):
        return told
    places = [place for place in _said(keys, _narrowing()) if _stands_free(keys, place)]
    rest = _without(found, places)
    if not places or len(rest) < _LEAST or _denies(keys):
        return None
    phrases = [" ".join(keys[start:end]) for start, end in places]
    if "already" in phrases and any(key.isdecimal() for key in keys):
        return None  # "was already known in 1950", of what is older still
    return _of_narrowed(kb, phrases, judge(rest), named=not adverbs.NAMING.isdisjoint(keys))


def _of_narrowed(kb: KnowledgeBase, phrases: list[str], judged: Judged, *, named: bool) -> Judged | None:
    """Return a verdict that was found without the phrases, where it is the same with them; else nothing."""
    if judged.verdict not in ("true", "false"):
        return None
    if any(one.claim.negated for one in judged.claims):
        told_so = adverbs.WHOLLY.issuperset(phrases) and all(one.claim.negated for one in judged.claims)
        return judged if told_so else None  # "utterly useless"
    if judged.verdict == "true" and not adverbs.NO_MORE.isdisjoint(phrases):
        marked = all(one.claim.predicate == "causes" and _is_marked(one) for one in judged.claims)
        return _turned(judged) if marked else None
    if judged.verdict == "true":
        held = judged.claims and all(_is_true_so(kb, one, phrase) for one in judged.claims for phrase in phrases)
        return judged if held else None
    wrong = [one for one in judged.claims if one.verdict == "false"]
    if not wrong or not all(_is_false_so(one, phrase, named=named) for one in wrong for phrase in phrases):
        return None
    adds = " and ".join(f"“{phrase}”" for phrase in phrases)
    return judged._replace(reason=f"{judged.reason} {sentence(f'{adds} makes it no truer')}")


def without_report(found: list[Word]) -> list[Word]:
    """Return the words without "reportedly" and its kin; the same where there is none."""
    keys = [word.key for word in found]
    if _reporting().isdisjoint(keys):
        return found
    places = list(_said(keys, adverbs.REPORTEDLY, _reporting()))
    rest = _without(found, places)
    return rest if places and len(rest) > 2 else found


def _is_marked(one: Judgement) -> bool:
    return any(fact.details.get("degree") == "marked" for fact in one.facts)


def _turned(judged: Judged) -> Judged:
    """Return the verdict false on what is so, and no little."""
    return judged._replace(verdict="false", claims=tuple(one._replace(verdict="false") for one in judged.claims))


def _is_false_so(one: Judgement, phrase: str, *, named: bool) -> bool:
    """Return whether what is not so at all is not so in part, perhaps, always, either.

    ``named`` says that a sentence tells what a drug is called, or that it is taken: that may be so at times.
    """
    if phrase in adverbs.AT_TIMES:
        return one.claim.predicate in _AT_TIMES or (one.claim.predicate == "is-a" and not named)
    if phrase in adverbs.IN_PART:
        return one.claim.predicate in _WHOLES
    return phrase not in adverbs.PERHAPS or one.claim.predicate in _MAY_BE


def _is_true_so(kb: KnowledgeBase, one: Judgement, phrase: str) -> bool:
    """Return whether a source tells that it is so in the way the phrase says, or it can be in no other."""
    if phrase in adverbs.EVERY_TIME:
        return one.claim.predicate in _STEADY
    if phrase in adverbs.AT_TIMES:
        return False  # the rules weigh how often it is so
    if phrase in adverbs.PERHAPS:
        return one.claim.predicate in _MAY_BE
    if phrase in adverbs.MOSTLY:
        return one.claim.predicate == "cleared-by" and any(fact.details.get("role") == "main" for fact in one.facts)
    if phrase in adverbs.IN_PART:
        pattern = r"\b(?:part(?:ly|ial)|in part)"
    else:
        pattern = adverbs.NARROWING.get(phrase) or adverbs.ADJECTIVES.get(phrase, "")
    weigh = {"much": is_much, "little": is_little}.get(pattern)
    subject = kb.subject(one.claim.subject)
    if weigh and subject:
        return one.claim.predicate == "causes" and weigh(kb, subject, one, "strongly")
    return bool(pattern) and re.search(pattern, told(kb, one.facts)) is not None


def _nearly_denied(kb: KnowledgeBase, found: list[Word], place: tuple[int, int], judge: _Judge) -> Judged | None:
    """Return the verdict on "X hardly does E", as on "never": where it is plainly so, or not so at all."""
    start, end = place
    keys = [word.key for word in found]
    phrase = " ".join(keys[start:end])
    others = [*keys[:start], *keys[end:]]
    if _denies(others) or (end < len(keys) and not adverbs.NO_WONDER.isdisjoint(keys[end : end + 2])):
        return None
    plain = adverbs.NEAR_DENIALS.get(phrase, "never").split()
    first, last = found[start], found[end - 1]
    put = [Word(key, key, first.start, last.end, first.gap if not at else " ") for at, key in enumerate(plain)]
    judged = judge([*found[:start], *put, *found[end:]])
    if judged.verdict == "false":
        wrong = [one for one in judged.claims if one.verdict == "false"]
        usual = all(one.claim.negated and _is_usual(kb, one, seldom=phrase in adverbs.RARELY) for one in wrong)
        return judged if wrong and usual else None
    if judged.verdict == "true" and phrase not in adverbs.RARELY and all(one.claim.negated for one in judged.claims):
        return judged
    return None


def _is_usual(kb: KnowledgeBase, one: Judgement, *, seldom: bool) -> bool:
    """Return whether what is so is common, marked, or what a drug chiefly acts on or is for.

    What is common only happens not ``seldom``: "hardly affects blood pressure" says how much it does.
    """
    subject = kb.subject(one.claim.subject)
    if subject is None or one.claim.often or one.claim.qualifiers not in ((), ("overdose",)):
        return False
    if one.claim.qualifiers:  # what an overdose is recorded to do
        return one.claim.predicate == "causes"
    often = any(is_common(fact) if seldom else fact.details.get("frequency") == "very common" for fact in one.facts)
    if one.claim.predicate in _GRADED:
        told = any(fact.details.get("degree") in ("marked", "moderate") for fact in one.facts)
        return often or told or is_chief(kb, subject, one, "main")
    if one.claim.predicate == "changes":
        return any(fact.details.get("as") == "therapeutic" for fact in one.facts) or often or _is_marked(one)
    return one.claim.predicate in _PLAINLY_SO


def _said(keys: list[str], phrases: frozenset[str], firsts: frozenset[str] = frozenset()) -> Iterator[tuple[int, int]]:
    """Yield from where to behind where each of the phrases stands, the longest first, none within another."""
    at, firsts = 0, firsts or _firsts()
    while at < len(keys):
        count = longest_phrase(keys, at, phrases, _LONGEST) if keys[at] in firsts else 0
        if count:
            yield at, at + count
        at += count or 1


def _of_some(found: list[Word], keys: list[str], judge: _Judge) -> Judged | None:
    """Return the verdict on "half of Xs do E": false where it is of some, true where it is of as many as are meant."""
    place = next(_said(keys, _shares()), None)
    if place is None or _denies(keys) or keys[place[0] : place[1] + 1] == ["half", "life"]:
        return None
    start, end = place
    phrase = " ".join(keys[start:end])
    meant = adverbs.SHARES[phrase]
    most = "most of the" if phrase.endswith(" the") else "most" if phrase in adverbs.MOST_OF_THEM else ""
    for plain in dict.fromkeys(("some", meant, most)):
        if plain in ("", phrase):
            continue
        put = Word(plain, plain, found[start].start, found[end - 1].end, found[start].gap)
        judged = judge([*found[:start], put, *found[end:]])
        if any(one.claim.negated for one in judged.claims):
            return None
        if (judged.verdict == "false" and plain in ("some", most)) or (judged.verdict == "true" and plain == meant):
            return judged
    if phrase in adverbs.MOST_OF_THEM and len(keys) - (end - start) >= _LEAST:
        judged = judge(_without(found, [place]))
        if judged.verdict == "false" and not any(one.claim.negated for one in judged.claims):
            return judged
    return None


def _denies(keys: list[str]) -> bool:
    return not _DENYING.isdisjoint(keys) or ("other", "than") in pairwise(keys)


def _stands_free(keys: list[str], place: tuple[int, int]) -> bool:
    """Return whether no word beside a phrase makes another of it: "more easily", "just as", "a little of"."""
    start, end = place
    before, after = keys[start - 1] if start else "", keys[end] if end < len(keys) else ""
    if " ".join(keys[start:end]) in adverbs.ADJECTIVES and (not after or after in _NO_NOUNS or before in _BEING):
        return False  # "is severe", "bad or worse"
    return before not in adverbs.COMPARING and after not in ("than", "as", "like", "of", "enough")


def _without(found: list[Word], places: list[tuple[int, int]]) -> list[Word]:
    """Return the words without those of the places; a gap that they leave is a blank, and none stands in front."""
    out = {at for start, end in places for at in range(start, end)}
    rest: list[Word] = []
    for at, word in enumerate(found):
        if at not in out:
            rest.append(word._replace(gap=" ") if at - 1 in out else word)
    return [rest[0]._replace(gap=""), *rest[1:]] if rest else rest


@cache
def _reporting() -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in adverbs.REPORTEDLY) - {"so"}


_NO_NOUNS = single_words("is are was were and or but to in on at for with by of it they when if as than can may")
_BEING = single_words("is are was were be been being gets get become becomes")


@cache
def _shares() -> frozenset[str]:
    return frozenset(adverbs.SHARES)


@cache
def _narrowing() -> frozenset[str]:
    return frozenset(
        {
            *adverbs.NARROWING,
            *adverbs.ADJECTIVES,
            *adverbs.EVERY_TIME,
            *adverbs.AT_TIMES,
            *adverbs.PERHAPS,
            *adverbs.IN_PART,
        }
    )


@cache
def _nearly() -> frozenset[str]:
    return frozenset({*adverbs.NEAR_DENIALS, *adverbs.RARELY})


@cache
def _firsts() -> frozenset[str]:
    """Return the first word of every phrase: most sentences have none of them."""
    return frozenset(phrase.partition(" ")[0] for phrase in (*_narrowing(), *_nearly(), *_shares()))
