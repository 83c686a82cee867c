"""How long a drug can be found in urine, and the course of its withdrawal, by the spans that are recorded."""

import re
from typing import NamedTuple

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.report import sentence
from ketafacts.answers.rules.finding import Finding, minutes, own_notes
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim

_DAY = 1440.0


class _Span(NamedTuple):
    """So many minutes, for which use of it, and the fact that says so; ``open``: or longer."""

    low: float
    high: float
    use: str
    open: bool
    fact: Fact

    def reach(self, times: float) -> float:
        """Return how far it may reach: to its end, or where that is open, to so many times it."""
        return self.high * (times if self.open else 1)


_SPAN = re.compile(
    r"(up to |within )?(\d+(?:\.\d+)?|an?)(?:\s*(?:-|–|to|or)\s*(\d+(?:\.\d+)?))?\s*(h|[a-z]+)( or more| or longer)?"
)


def _spans(fact: Fact, text: str) -> list[_Span]:
    """Return the spans of time in a text, each with the use that its part of the text speaks of."""
    found: list[_Span] = []
    plain = " ".join(lexicon.NUMBER_WORDS.get(word, word) for word in text.lower().split())
    for part in re.split(r"[;,]", plain):
        use = "heavy use" if re.search(r"heavy|long use|chronic|daily", part) else ""
        for bound, low, high, unit, more in _SPAN.findall(part):
            if unit not in lexicon.UNITS_OF_TIME:
                continue
            each = lexicon.UNITS_OF_TIME[unit]
            first = 1.0 if low.startswith("a") else float(low)
            last = float(high or first)
            least = 0.0 if bound.startswith("within") else first
            found.append(_Span(least * each, last * each, use, bool(more), fact))
    return found


def detectable(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge "X can be detected in urine for T" by the recorded windows: of hair by those of hair, of blood none is."""
    if claim.place not in ("", "urine", "test", "hair") or claim.often or claim.quantifier:
        return Finding(UNKNOWN)
    facts = [fact for fact in kb.everything(subject.id, "detected-by") if fact.details.get("window")]
    facts = [fact for fact in facts if fact.object.startswith("hair") == (claim.place == "hair")]
    spans = [span for fact in facts for span in _spans(fact, str(fact.details["window"]))]
    use = next((one for one in claim.qualifiers if one != "can"), "")
    usual = [span for span in spans if not span.use]
    heavy = [span for span in spans if span.use]
    meant = (heavy or usual) if use == "heavy use" else usual
    if use not in ("", "heavy use", "light use", "single dose") or not meant:
        return Finding(UNKNOWN, tuple(facts[:1]))
    low, high = minutes(claim.year)
    if low <= 0:
        return Finding(UNKNOWN)
    least, most = min(span.low for span in meant), max(span.high for span in meant)
    longest = max(span.reach(4) for span in spans)
    told = tuple(dict.fromkeys(span.fact for span in (*meant, *(heavy if "can" in claim.qualifiers else ()))))[:2]
    reason = sentence(f"{subject.name} is detected for {told[0].details['window']}")
    reach = max(span.reach(4) for span in meant) if use else longest
    holds = _found_for(claim.detail, (low, high), (least, most), (longest, reach), heavy=bool(heavy) and not use)
    if holds == UNKNOWN and "can" in claim.qualifiers and not use and heavy and claim.detail in ("", "upto", "over"):
        ends = (min(span.low for span in heavy), max(span.reach(1.5) for span in heavy))
        holds = YES if _found_for(claim.detail, (low, high), ends, (longest, reach), heavy=False) == YES else UNKNOWN
    if holds == NO and claim.place == "" and claim.detail != "gone":
        holds = UNKNOWN  # in hair it is found for months
    return Finding(holds, told, reason)


def _found_for(
    detail: str,
    claimed: tuple[float, float],
    window: tuple[float, float],
    bounds: tuple[float, float],
    *,
    heavy: bool,
) -> str:
    """Return whether it is found for the claimed time, where ``window`` is recorded, and ``bounds`` are the longest."""
    (low, high), (least, most), (longest, reach) = claimed, window, bounds
    match detail:
        case "gone":
            if high < least / 2:
                return NO
            return YES if most * 0.85 <= high <= 10 * most and not (heavy and high < longest * 0.85) else UNKNOWN
        case "later":  # it is still found so long after
            return YES if high <= least else NO if low > 2 * longest else UNKNOWN
        case "under":
            return NO if high <= least / 2 else YES if most <= high <= 5 * most and not heavy else UNKNOWN
        case "over":
            return YES if least * 1.15 >= low else NO if reach * 1.5 < low else UNKNOWN
        case "upto":
            if most * 0.6 <= high <= most * 1.5:
                return YES
            return NO if high > 4 * reach or high < least / 4 else UNKNOWN
    if high >= least * 0.85 and low <= most * 1.15 and high <= 2 * most:
        return YES
    return NO if low > 3 * reach or high < least / 4 else UNKNOWN


# What the parts of a note on withdrawal tell of: when it begins, is at its worst, is over.
_MOMENTS = {
    "peak": re.compile(r"worst|peak|height"),
    "onset": re.compile(r"begin|start|come|set in|appear"),
    "duration": re.compile(r"last (?!dose|drink|use|cigarette)|lasts|over|settle|passes"),
}


def _notes(kb: KnowledgeBase, subject: Subject) -> list[Fact]:
    """Return the notes on the time of withdrawal: its own, else those of the nearest of its classes that has some."""
    for line in (subject.id, *kb.ancestors(subject.id)):
        if found := own_notes(kb, line, "withdrawal time"):
            return found
    return []


def _course(kb: KnowledgeBase, subject: Subject, key: str) -> list[_Span]:
    """Return the spans that a note on the time of withdrawal gives for one of its moments."""
    found: list[_Span] = []
    for note in _notes(kb, subject):
        for part in re.split(r"[;,]|\.(?!\d)| and (?!\d)", note.object):
            moment = next((one for one, words in _MOMENTS.items() if words.search(part.lower())), "")
            if moment == key:
                found += _spans(note, part)
    return found


def withdrawal_time(kb: KnowledgeBase, claim: Claim, subject: Subject) -> Finding:
    """Judge when withdrawal begins, peaks or ends by what is noted; sources differ, so that only far off is wrong."""
    spans = _course(kb, subject, claim.object)
    if not spans:
        return Finding(UNKNOWN)
    least, most = min(span.low for span in spans), max(span.high for span in spans)
    told = tuple(dict.fromkeys(span.fact for span in spans))[:1]
    if claim.other:
        other = kb.subject(claim.other)
        others = _course(kb, other, claim.object) if other else []
        if not others or others[0].fact == spans[0].fact:
            return Finding(UNKNOWN, told)
        first, last = min(span.low for span in others), max(span.high for span in others)
        later = least + most > first + last and least >= first and most >= last
        sooner = least + most < first + last and least <= first and most <= last
        facts = (*told, others[0].fact)
        if not (later or sooner):
            return Finding(UNKNOWN, facts)
        return Finding(YES if later == (claim.direction > 0) else NO, facts)
    low, high = minutes(claim.year)
    if low <= 0:
        return Finding(UNKNOWN, told)
    return Finding(_near(claim.detail, (low, high), (least, most)), told)


def _near(detail: str, claimed: tuple[float, float], recorded: tuple[float, float]) -> str:
    (low, high), (least, most) = claimed, recorded
    if detail.startswith("soon "):
        unit = lexicon.UNITS_OF_TIME[detail.removeprefix("soon ")]
        soon = (least * most) ** 0.5 <= high and most >= unit
        return YES if soon else NO if least > high * 3 else UNKNOWN
    match detail:
        case "under" | "within":
            fits = least <= high <= most * 3
            return NO if high < least / 3 else YES if fits and (detail == "within" or most <= high) else UNKNOWN
        case "over":
            return YES if least >= low * 0.85 else NO if most * 3 < low else UNKNOWN
        case "upto":
            return YES if most * 0.6 <= high <= most * 2 else NO if high > most * 6 or high < least / 4 else UNKNOWN
    if high >= least * 0.85 and low <= most and high <= 2 * most and high - low <= 3 * max(most - least, low):
        return YES
    return NO if low > 4 * most or high < least / 3 else UNKNOWN
