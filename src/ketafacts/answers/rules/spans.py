"""Recorded times, half-lives and onsets and durations, as spans in minutes."""

import re
from collections.abc import Sequence

from ketafacts.answers.report import sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language import lexicon

# Times in minutes, each a span with its fact.
Span = tuple[float, float]


Recorded = list[tuple[Span, Fact]]


def of_the_peak(fact: Fact) -> bool:
    """Return whether the time is that of the highest level or of the whole of an effect, not of its beginning."""
    first = re.split(r"[,;]", str(fact.details.get("onset", "")))[0]
    return re.search(r"\bpeak|absorbed|full effect", first) is not None


def acts(fact: Fact) -> bool:
    """Return whether a half-life is that of what acts, and not of a drug "itself" that acts by what it becomes."""
    return "itself" not in str(fact.details.get("half-life", ""))


def all_times(kb: KnowledgeBase, subject: Subject, key: str) -> Recorded:
    """Return the recorded times of one kind, in minutes, each with its fact; "within 5 minutes" is from 0 to 5."""
    facts = [fact for fact in kb.facts(subject.id, "given-by") if fact.details.get(key)]
    if key == "onset":
        facts = [fact for fact in facts if not of_the_peak(fact)]
    found = [(span, fact) for fact in facts for span in times_in(str(fact.details[key]))]
    return [((0.0 if _AT_MOST.match(str(fact.details[key])) else low, high), fact) for (low, high), fact in found]


def whole_span(times: Sequence[tuple[Span, Fact]]) -> Span:
    """Return the shortest and the longest of recorded times, in minutes."""
    return min(low for (low, _), _ in times), max(high for (_, high), _ in times)


def recorded_time(name: str, key: str, fact: Fact) -> str:
    """Return a recorded time as a sentence about a drug of that name."""
    return sentence(f"{name}, {fact.object}: {key} {fact.details[key]}")


# What holds of newborns, and of what was infused for days, is not what is said of the drug.
_OF_FEW = re.compile(r"newborn|infants|-day infusion")


_AT_MOST = re.compile(r"within|under|up to|less than|at most", re.IGNORECASE)


# A range that takes its unit from the mean before it.
_RANGE_BEHIND = re.compile(r"([a-z]+) \((\d+(?:\.\d+)?\s*(?:-|–|to)\s*\d+(?:\.\d+)?)\)")


# Times told without a figure, and the span that is meant: "within seconds", "several minutes", "half an hour".
_WITHOUT_FIGURE = (
    (re.compile(r"(?<!\d )\bseconds\b"), "0 to 60 seconds"),
    (re.compile(r"\b(?:a few|several) minutes\b"), "2 to 15 minutes"),
    (re.compile(r"\bhalf an hour\b"), "30 minutes"),
    (re.compile(r"\ban? (minute|hour)\b"), r"1 \1"),
)


def times_in(text: str) -> list[Span]:
    """Return the spans of time in a recorded text ("2 to 3 hours", "2.2 hours (1.2-7.2)"), in minutes."""
    parts = text.lower().split(";")
    text = ";".join([part for part in parts if not _OF_FEW.search(part)] or parts)
    text = _RANGE_BEHIND.sub(r"\1 (\2 \1)", text)
    for told, meant in _WITHOUT_FIGURE:
        text = told.sub(meant, text)
    found = re.findall(r"(\d+(?:\.\d+)?)(?:\s*(?:-|–|to|or)\s*(\d+(?:\.\d+)?))?\s*([a-z]+)", text.lower())
    return [
        (float(low) * lexicon.UNITS_OF_TIME[unit], float(high or low) * lexicon.UNITS_OF_TIME[unit])
        for low, high, unit in found
        if unit in lexicon.UNITS_OF_TIME
    ]


def is_by(route: str, fact: Fact) -> bool:
    """Return whether a time is told of a route; an injection is by any of its ways."""
    return fact.object in (lexicon.INJECTIONS if route == "injection" else (route,))
