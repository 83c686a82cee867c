"""Words for the people who take a drug: the young, the old, everyone."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ketafacts.answers.judging import Judgement, is_true
from ketafacts.answers.rules.areas import area_of
from ketafacts.answers.rules.spared import ABUSED
from ketafacts.answers.weights.told import HELPING, USE, told
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.knowledge.naming import fold
from ketafacts.language.lexicon.routes import CALLED_BY_FORM, WAYS_OF_TAKING
from ketafacts.language.lexicon.weighty import CALLED_SO, SAID_SO, SINCE_WHEN
from ketafacts.language.mentions import Item

_YOUNG = re.compile(
    r"\b(?:child|p(?:a?)ediatric|adolescent|infant|aged? \d|from \d+ years|young|years and (?:over|older))"
)
_CHILDREN = re.compile(
    r"\b(?:child|children|childrens|infants?|babies|teenagers?|adolescents?|pa?ediatric|under \d+)\b"
)
_ADULTS = re.compile(r"\badults?\b(?! (?:up to|under|below) (?:1|2)\d\b)")
_MALE = re.compile(r"\b(?:men|males?|man|boys?|prostat\w+|erect\w+)\b")
_FEMALE = re.compile(r"\b(?:women|females?|woman|girls?|pregnan\w+|menopaus\w+|menstr\w+|breast\w*)\b")
_NAMED_SEX = re.compile(r"\bin (men|women)\b")
_ABUSED = re.compile(r"\b(?:abused|misused|party|club|recreational|street)\b")
_AGED = re.compile(r"\b(?:elderly|older (?:people|adults|patients)|old people|seniors?|geriatric|aged 6\d|over 6\d)\b")

_HARMING = ("overdose-causes", "withdrawal-causes", "interaction-causes", "boxed", "contraindicated-in")


def is_of_the_young(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a use is told of young people."""
    del subject, word
    return one.claim.predicate not in USE or _YOUNG.search(told(kb, one.facts)) is not None


def is_told_of_children(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is claimed of children is told of them; whether it is approved for them has its own rule."""
    del subject, word
    return one.claim.predicate == "approved" or told_of_children(kb, one)


def told_of_children(kb: KnowledgeBase, one: Judgement) -> bool:
    """Return whether the facts of a judgement tell of children; that two are safe together never is told of them."""
    if one.claim.predicate == "safe-with" or one.claim.object in ABUSED:
        return False
    return _CHILDREN.search(told(kb, one.facts)) is not None


def told_of_the_old(kb: KnowledgeBase, one: Judgement) -> bool:
    """Return whether the facts of a judgement tell of old people."""
    return _AGED.search(told(kb, one.facts)) is not None


def is_for_adults(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a use of adults is not one that is told of children alone."""
    del subject, word
    said = told(kb, one.facts)
    return one.claim.predicate not in {*USE, "causes"} or not _CHILDREN.search(said) or _ADULTS.search(said) is not None


def is_of_the_healthy(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether it is no use: nobody who is healthy is treated."""
    del kb, subject, word
    return one.claim.predicate not in (*USE, "works-for")


def is_told_of_the_old(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is claimed of old people is told of them."""
    del subject, word
    return told_of_the_old(kb, one)


def is_told_of_the_sex(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether what is claimed of men or of women is told of them, or is an ailment of theirs."""
    del subject
    claim = one.claim
    if claim.predicate not in (*HELPING, *USE, "level", "compared", "lasts", "changes"):
        return True
    if area_of(kb, claim.object) == "sexual and reproductive health" and " " not in word:
        return True  # "the erections of men", and not "low testosterone in women"
    of_men = word.rsplit(maxsplit=1)[-1] in ("men", "males", "boys")
    if sex := _NAMED_SEX.search(kb.name_of(claim.object, "effect")):  # "breast enlargement in men" itself tells of whom
        return (sex[1] == "men") is of_men
    return (_MALE if of_men else _FEMALE).search(told(kb, one.facts)) is not None


def is_said_so(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether the facts, or their sources, tell of those, or of the place, that a claim is narrowed to."""
    del subject
    if one.claim.predicate not in (*HELPING, *USE, *_HARMING):
        return True
    return re.search(SAID_SO.get(word) or SINCE_WHEN[word], told(kb, one.facts)) is not None


def is_what_children_have(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether an effect that is claimed of children, or that two are safe together, is told of them."""
    del subject, word
    return one.claim.predicate not in ("causes", "safe-with") or told_of_children(kb, one)


def is_for_fun(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether a drug is recorded to be abused, of which a use or a kind is claimed, or that is called so."""
    known = any(fact.object in ABUSED and fact.holds == "yes" for fact in kb.everything(subject.id, "causes"))
    known = known or _ABUSED.search(fold(subject.what)) is not None
    return known or (word not in CALLED_SO and one.claim.predicate not in ("used-for", "given-by", "is-a", "noted"))


def is_of_everyone(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether it is no effect: of none is it recorded that everyone has it."""
    del kb, subject, word
    return one.claim.predicate != "causes" or one.claim.negated


# How a drug is taken by whom nobody told to.
_HABITS = frozenset({"smoked", "snorted", "sniffed", "vaped", "smoking", "snorting", "sniffing", "vaping"})


def commoner_way(mentioned: Sequence[Item], judgements: Sequence[Judgement]) -> str:
    """Return "rather than" between two ways in which a drug is taken: it tells which is commoner, and denies neither.

    "Crack is smoked rather than snorted" is not false because some do snort it.
    """
    if len(judgements) < 2 or any(one.claim.predicate != "given-by" for one in judgements):
        return ""
    if not any(one.claim.negated and one.verdict == "false" for one in judgements):
        return ""
    rather = next((item.key for item in mentioned if item.tag in ("instead", "neg")), "")
    return rather if any(item.key in _HABITS for item in mentioned) else ""


def had_by_patients(mentioned: Sequence[Item], judgements: Sequence[Judgement]) -> str:
    """Return "have" of what patients on a drug have, and not the drug: "… should have it checked, and have insulin"."""
    told = {one.claim.predicate for one in judgements}
    if told != _WATCHED_AND_HELD or not any(item.lemma in _PATIENTS for item in mentioned):
        return ""
    return next((item.key for item in mentioned if item.lemma == "have" or item.key == "have"), "")


def taken_otherwise(kb: KnowledgeBase, mentioned: Sequence[Item], judgements: Sequence[Judgement]) -> str:
    """Return "snorting" of "snorting heparin thins the blood": true of it, and said of a way in which it is not given.

    The harms of a drug are those of those who misuse it, too, in ways that no fact lists.
    """
    told = {one.claim.predicate for one in judgements}
    if not told <= _OF_ANY_WAY or any(one.verdict != "true" or one.claim.negated for one in judgements):
        return ""
    if any(
        one.claim.predicate == "causes" and fact.details.get("as") != "therapeutic"
        for one in judgements
        for fact in one.facts
    ):
        return ""
    for before, item in pairwise(mentioned):
        for word, name in ((before, item), (item, before)):
            route = WAYS_OF_TAKING.get(word.key, "")
            for drug in name.ids("drug", "class") if route else ():
                misused = "is-a" in told and is_true(kb, drug.id, "controlled")
                if not (misused or is_true(kb, drug.id, "given-by", route)):
                    return word.key
    return ""


def of_another_form(kb: KnowledgeBase, mentioned: Sequence[Item], judgements: Sequence[Judgement]) -> str:
    """Return "tablet" of "insulin is a tablet for diabetes": for diabetes it is, and is not given so."""
    if any(one.verdict != "true" or one.claim.negated for one in judgements):
        return ""
    if any(one.claim.predicate == "given-by" or one.claim.form for one in judgements):
        return ""
    subjects = {one.claim.subject for one in judgements}
    for word, route in _called_forms(mentioned):
        ways = (route, "sublingual", "buccal") if route == "oral" else (route,)
        if not all(any(is_true(kb, one, "given-by", way) for way in ways) for one in subjects):
            return word
    return ""


def _called_forms(mentioned: Sequence[Item]) -> Iterator[tuple[str, str]]:
    """Yield what something is called by the form in which it comes, "is a blood thinning tablet", with its route."""
    for at, item in enumerate(mentioned):
        if not (item.tag == "be" or item.lemma == "be" or (item.tag == "det" and "," in item.gap)):
            continue
        for one in mentioned[at + 1 : at + _MOST_OF_A_NAME]:
            words = one.words or one.key.split()
            if route := CALLED_BY_FORM.get(words[-1]):
                yield words[-1], route
            if one.key in _ENDING_A_NAME or "," in one.gap:
                break


_MOST_OF_A_NAME = 7
_ENDING_A_NAME = frozenset({"for", "that", "which", "in", "with", "by", "from", "of", "to", "used", "and", "or", "on"})
_OF_ANY_WAY = frozenset({"used-for", "is-a", "causes"})
_PATIENTS = frozenset({"patient", "person", "people", "child", "adult", "woman", "man"})
_WATCHED_AND_HELD = {"monitored-for", "contains-or-effect"}
