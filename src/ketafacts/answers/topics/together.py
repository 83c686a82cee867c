"""What happens when two drugs are taken together, and whether they may be."""

import re
from typing import NamedTuple

from ketafacts.answers.answering import UNKNOWN, Answer, holding, most_recorded, named, told
from ketafacts.answers.pairs import between, severity_rank
from ketafacts.answers.profiles import interactions_of
from ketafacts.answers.report import listing, sentence
from ketafacts.answers.rules.finding import with_parts
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject, best_known
from ketafacts.knowledge.values import GRAVE, SEVERITIES
from ketafacts.language.questions import Question


def interaction(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Answer what happens when two drugs are taken together, or whether they may be.

    ``detail`` says how it was asked: ``may`` ("can you mix"), ``given`` (by a clinician), ``danger`` ("is it dangerous
    to mix"), ``yes`` ("do they interact"), or what happens; ``alcohol`` may stand before it as the second drug.
    """
    words = detail.split()
    asked = words[-1] if words else ""
    other = kb.subject(question.slot("d2") or (words[0] if words[:1] == ["alcohol"] else ""))
    if other is None or other.id == subject.id:
        return None
    found = [item.fact for item in between(kb, subject, other) if item.fact is not None]
    if not found and (of_members := _of_members(kb, subject, other)):
        what = f"{of_members.subject_name}: {of_members.what}"
        first = "it depends" if asked in ("yes", "may", "danger", "given") else None
        if of_members.most and asked in ("yes", "may", "danger"):
            first = "no" if asked == "may" else "yes"
            return told(kb, first, f"{sentence(what)} Most of the class that are recorded do.", [of_members.fact])
        text = f"On which of them it is. {sentence(what)}" if first else "Others of the class may differ."
        return told(kb, first or what, text, [of_members.fact])
    if not found:
        text = f"No interaction of {subject.name} with {other.name} is recorded; that is not the same as safe."
        return Answer("", UNKNOWN, f"Unknown. {text} Ask a pharmacist.", (), "nothing recorded")
    found.sort(key=severity_rank)
    if question.slot("soon"):
        found.sort(key=lambda fact: fact.details.get("effect") != "precipitated-withdrawal")
    worst = found[0].details
    severity, advice = str(worst["severity"]), sentence(str(worst.get("advice", "")))
    what = f"{severity}: {worst['what']}"
    if found[0].holds == "contested":
        return told(kb, "contested" if asked in ("yes", "may", "danger") else "it depends", advice, found)
    if found[0].holds == "no":
        first = {"may": "yes", "given": "yes", "danger": "no", "yes": "no"}.get(asked)
        text = f"No important interaction: {worst['what']}. {advice}" if first else advice
        return told(kb, first or "no important interaction", text, found)
    grave = severity in GRAVE
    if asked == "may" and severity == _MODERATE and _APART.search(advice) and _at_once(question):
        return told(kb, "no", f"Not at the same time. {sentence(what)} {advice}", found)
    first = {
        "yes": "yes",
        "may": "no" if grave and not _are_given_under_watch(found) else "it depends",
        "danger": "yes" if grave else "it depends",
        "given": "it depends",
    }.get(asked)
    if first:
        return told(kb, first, f"{sentence(what)} {advice}", found)
    besides = [fact for fact in found[1:] if fact.details["severity"] in GRAVE and fact.holds == "yes"]
    also = "".join(f"; {fact.details['severity']}: {fact.details['what']}" for fact in besides[:1])
    return told(kb, what + also, advice, found)


# What hinders the other's uptake: "take them hours apart", "1 hour before or 2 hours after".
_APART = re.compile(
    r"\bhours? (?:apart|before|after|later)\b|\bapart\b|\bhours? away from\b"
    r"|\bleave time between\b|\bwait at least \d+ (?:minutes|hours)\b",
    re.IGNORECASE,
)
_MODERATE = "moderate"


def _at_once(question: Question) -> bool:
    """Return whether the two are asked of as taken in one go, "with" each other, and not as two on one list."""
    said = {word for item in question.items for word in (item.words or [item.key])}
    return bool(said & {"with", "together", "same"}) and not said & {"on", "while", "after", "before", "day"}


# Two that are often prescribed together, with blood tests or a lower dose: lisinopril with spironolactone.
_WATCHED = re.compile(
    r"\b(?:check|checks|checked|measured|watch|watched|lower(?:ed)?|reduced|no more than|begun low)\b"
)
_AGAINST = re.compile(
    r"\b(?:avoid\w*|never|must|not|no (?:alcohol|grapefruit|heavy)|another|other than|against|instead|only|leave|wait"
    r"|stop)\b"
)


def _are_given_under_watch(found: list[Fact]) -> bool:
    """Return whether all that is told of a serious pair is how to watch it, and nothing is against taking the two."""
    grave = [fact for fact in found if fact.details.get("severity") in GRAVE]
    advice = [_BESIDES.sub("", str(fact.details.get("advice", "")).lower()) for fact in grave]
    watched = all(_WATCHED.search(text) is not None and _AGAINST.search(text) is None for text in advice)
    return watched and all(fact.details.get("severity") == "serious" for fact in grave)


# Against a third thing, or against stopping: "do not take potassium besides".
_BESIDES = re.compile(r"do not (?:stop|take \w+ besides)")


class _OfMember(NamedTuple):
    """The gravest interaction that is recorded of members of a class, and between which drugs."""

    subject_name: str
    what: str
    fact: Fact
    most: bool  # the same grave interaction is recorded of several, and of none of the class is another


def _of_members(kb: KnowledgeBase, subject: Subject, other: Subject) -> _OfMember | None:
    """Return the gravest interaction of a member of the class among the two with the other drug, the best known's."""
    if (subject.type == "class") == (other.type == "class"):
        return None
    group, drug = (subject, other) if subject.type == "class" else (other, subject)
    found = [
        (fact, member)
        for member in best_known(kb.members(group.id))[:_MOST_MEMBERS]
        if member.id != drug.id  # which may be of the class itself
        for item in between(kb, member, drug)
        if (fact := item.fact) is not None and fact.holds == "yes"
    ]
    if not found:
        return None
    fact, member = min(found, key=lambda one: severity_rank(one[0]))
    grave = {one.id for other_fact, one in found if other_fact.details.get("severity") in GRAVE}
    most = len(grave) >= _SEVERAL and len(grave) == len({one.id for _, one in found})
    return _OfMember(f"{member.name} with {drug.name}", str(fact.details["what"]), fact, most)


_MOST_MEMBERS = 160
_SEVERAL = 4


def wait(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say how long one must be off the second drug before the first: what is advised of the two that names it."""
    del detail
    other = kb.subject(question.slot("d2"))
    found = [item.fact for item in between(kb, subject, other) if item.fact is not None] if other else []
    told_of = [fact for fact in found if _WAITING.search(f"{fact.details.get('advice', '')} {fact.details['what']}")]
    told_of = [fact for fact in told_of if other and not _is_of_starting(kb, fact, other, subject)]
    if not told_of:
        return None
    details = told_of[0].details
    return told(kb, str(details.get("advice", "")), sentence(str(details["what"])), told_of[:1])


_WAITING = re.compile(r"\b(?:\d+|two|three|several) (?:to \w+ )?(?:hours?|days?|weeks?)\b|\bwithdrawal has begun\b")


def _is_of_starting(kb: KnowledgeBase, fact: Fact, before: Subject, after: Subject) -> bool:
    """Return whether advice on two drugs is on how to start the one that is taken before, and not the one after it.

    "Start buprenorphine only when withdrawal has begun" tells nothing of how soon after it another opioid is taken.
    """
    if not _STARTING.search(str(fact.details.get("advice", ""))):
        return False
    of_before, of_after = (
        {part for one in with_parts(kb, drug) for part in (one, *kb.ancestors(one))} for drug in (before, after)
    )
    return fact.subject in of_before and fact.subject not in of_after


_STARTING = re.compile(r"\bstart(?:ing|ed)?\b")


def interactions(kb: KnowledgeBase, subject: Subject, question: Question, detail: str) -> Answer | None:
    """Say what it must not be taken with, the gravest first; with ``detail`` only what is in the class of that id."""
    del question
    facts = holding(interactions_of(kb, subject.id))
    facts = _gravest_first(kb, [fact for fact in facts if not detail or detail in kb.ancestors(fact.object)])
    if not facts and detail and subject.type == "class":
        return _of_some(kb, subject, detail)
    if not facts:
        return None
    if detail:
        text = " ".join(sentence(f"{kb.name_of(fact.object)}: {fact.details['what']}") for fact in facts[:3])
        return told(kb, named(kb, facts, _MOST), text, facts[:_MOST])
    return told(kb, named(kb, facts, _MOST), f"See: ketafacts risks {subject.id}", facts[:_MOST])


_MOST = 12


def _of_some(kb: KnowledgeBase, subject: Subject, kind: str) -> Answer | None:
    """Say which things of a kind some members of a class must not be taken with, and which members those are."""
    with_whom: dict[str, list[tuple[str, Fact]]] = {}
    for member in most_recorded(kb, kb.members(subject.id))[:_MOST_MEMBERS]:
        for fact in holding(interactions_of(kb, member.id)):
            if kind in kb.ancestors(fact.object) and fact.details.get("severity") in GRAVE:
                with_whom.setdefault(fact.object, []).append((member.name, fact))
    if not with_whom:
        return None
    value = [
        f"{kb.name_of(one)}, with some of them ({listing([name for name, _ in of_it][:4])})"
        for one, of_it in with_whom.items()
    ]
    facts = [of_it[0][1] for of_it in with_whom.values()]
    return told(kb, listing(value), " ".join(sentence(f"{fact.details['what']}") for fact in facts[:3]), facts)


def _gravest_first(kb: KnowledgeBase, facts: list[Fact]) -> list[Fact]:
    """Return facts on pairs, the grave ones first, and what is told of the drug itself before what is told of its kind.

    Of these the gravest come first, then kinds of drugs before drugs, and the best-known. A drug goes without saying
    where a kind that it is of is told of, and no less gravely.
    """
    kinds: dict[str, int] = {}
    for fact in facts:
        if kb.subject(fact.object, "class"):
            kinds[fact.object] = min(severity_rank(fact), kinds.get(fact.object, len(SEVERITIES)))
    alone = [
        fact
        for fact in facts
        if fact.object in kinds
        or not any(kinds.get(kind, len(SEVERITIES)) <= severity_rank(fact) for kind in kb.ancestors(fact.object))
    ]
    others = [other for fact in alone if (other := kb.subject(fact.object))]
    known = {other.id: rank for rank, other in enumerate(most_recorded(kb, others))}

    def rank(fact: Fact) -> tuple[bool, bool, int, bool, int]:
        lesser = fact.details.get("severity") not in GRAVE
        return (
            lesser,
            bool(fact.inherited_from),
            severity_rank(fact),
            fact.object not in kinds,
            known.get(fact.object, 0),
        )

    return sorted(alone, key=rank)
