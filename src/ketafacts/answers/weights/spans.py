"""Words for time: how soon a drug acts, how long it has been known, whether what it does stays."""

import re

from ketafacts.answers.judging import Judgement
from ketafacts.answers.rules.finding import minutes, status
from ketafacts.answers.weights.told import HELPING, USE, members, tells_of_another, told, uses
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject

_HOUR = 60.0
_SOON = re.compile(r"\b(?:rapid|fast|quick|within (?:minutes|hours|seconds))")
_FOR_GOOD = re.compile(r"\b(?:permanent|lasting|irreversib|for good|may not recover|stay)")
_SLOWLY = re.compile(r"\b(?:(?:extended|sustained|controlled|prolonged|modified|slow) release|xr|er|depot)\b")
_AGAIN = re.compile(r"\b(?:persist|recur|repeat|last|long|chronic|ongoing)")
# What was known by then has been for decades, or for years, whenever that is said.
_LONG_KNOWN, _KNOWN = 2000, 2016
# A drug that came then or later is called new, and one that came by then, old.
_NEW, _OLD = 2014, 1990
_DECADES = re.compile(r"decades|generations|ages")
# What comes of taking it for some time.
_COMES_LATE = frozenset({"withdrawal", "tolerance", "use-disorder", "dependence", "physical-dependence"})


def is_soon(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what a drug does for its takers it is recorded to do within the hour."""
    del word
    if one.claim.predicate not in HELPING:
        return True
    if one.claim.object in _COMES_LATE:
        return _SOON.search(told(kb, one.facts)) is not None
    given = [fact for fact in kb.everything(subject.id, "given-by") if fact.details.get("onset")]
    times = [text for fact in (*given, *one.facts) if (text := str(fact.details.get("onset", "")))]
    if any(_within_the_hour(text) for text in times):
        return True
    return _SOON.search(told(kb, one.facts)) is not None


def _within_the_hour(text: str) -> bool:
    found = re.search(r"(\d[\d.]*(?:\s*(?:-|–|to)\s*\d[\d.]*)?) ?([a-z]+)", text.lower())
    if found is None:
        return False
    least, _ = minutes(f"{re.sub(r' ?(?:–|to) ?', '-', found[1]).replace(' ', '')} {found[2]}")
    return 0 < least < _HOUR


def is_of_the_slow_form(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a time that is claimed of "extended-release" tablets is recorded of such, or of this very name."""
    del subject
    said = told(kb, one.facts)
    timed = one.claim.predicate in ("lasts", "acts-long", "absorbed")
    return not timed or word in said or _SLOWLY.search(said) is not None


def is_so_today(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is said to be given to animals is not told to have been given to them formerly."""
    del kb, subject, word
    return one.claim.predicate != "in-animals" or not all(fact.object.startswith("formerly") for fact in one.facts)


def is_past(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what a drug was once used for is no use that it has today: "was once" says that it is over."""
    del kb, subject, word
    return one.claim.predicate != "used-for" or not any(status(fact) == "approved" for fact in one.facts)


def is_earliest(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether no approved use is older than the one for which a drug is said to have been first approved.

    A year in the claim is judged by itself. Where the year of another use is not recorded, that may be the first.
    """
    del word
    claim = one.claim
    if claim.predicate != "used-for" or claim.year or claim.negated:
        return True
    uses = [fact for fact in kb.all_inherited(subject.id, "used-for") if status(fact) == "approved"]
    since = {str(fact.details.get("since", "")) for fact in one.facts}
    meant = {claim.object, *(fact.object for fact in one.facts)}
    others = {str(fact.details.get("since", "")) for fact in uses if fact.holds == "yes" and fact.object not in meant}
    return not others or ("" not in since | others and max(since) < min(others))


def is_told_again(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether an effect is told of as one that comes again or stays."""
    del subject, word
    return one.claim.predicate != "causes" or _AGAIN.search(told(kb, one.facts)) is not None


def is_for_good(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what a drug does is told of as lasting."""
    del subject, word
    return _FOR_GOOD.search(told(kb, one.facts)) is not None


def is_long_known(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug, or one of a class, is recorded to have been there long enough ago."""
    of_others = one.claim.predicate not in (*HELPING, "given-by", "is-a", "approved", "in-animals")
    if of_others or "heavy use" in one.claim.qualifiers:  # for how long it is taken is kept, and is another matter
        return True
    dated = [fact for line in members(kb, subject) for fact in kb.facts(line.id, "happened")]
    years = [str(fact.details.get("since", "")) for fact in one.facts]
    of_this = any(years) and (bool(one.claim.brand) or all(years))  # since when this use of it is one
    if one.claim.predicate not in USE or not of_this:
        years += [str(fact.details.get("year", "")) for fact in dated]
        years += [str(fact.details.get("since", "")) for fact in uses(kb, subject)]
    known = [int(year[:4]) for year in years if year[:4].isdecimal()]
    latest = _LONG_KNOWN if _DECADES.search(word) else _KNOWN
    return bool(known) and min(known) <= latest


def _years(kb: KnowledgeBase, subject: Subject) -> list[int]:
    """Return the years in which something is recorded to have happened to a drug and to what it contains."""
    said = [str(fact.details.get("year", "")) for one in members(kb, subject) for fact in kb.facts(one.id, "happened")]
    return [int(year[:4]) for year in said if year[:4].isdecimal()]


def is_young(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug is recorded to have come in the last years, and never earlier."""
    del word
    years = _years(kb, subject)
    return _is_of_age(subject, one) or (bool(years) and min(years) >= _NEW)


def is_old(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether something is recorded of a drug long enough ago."""
    del word
    years = _years(kb, subject)
    return _is_of_age(subject, one) or (bool(years) and min(years) <= _OLD)


def _is_of_age(subject: Subject, one: Judgement) -> bool:
    """Return whether another drug is meant, or which of two is the older is what is claimed: "a newer drug than Y"."""
    return tells_of_another(subject, one) or one.claim.predicate == "older"
