"""Which share of patients has an effect: the claimed share beside the recorded rate or frequency."""

import re

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.knowledge.model import Fact

# The bands of the CIOMS scale, in percent. "Common" has no upper end: sources call so what is "among the most common"
# or met by "5% or more", which may be a third of all who take it.
_BANDS = {
    "very common": (10.0, 100.0),
    "common": (1.0, 100.0),
    "uncommon": (0.1, 1.0),
    "rare": (0.01, 0.1),
    "very rare": (0.0, 0.01),
}
# How a share of patients begins: about, more than, less than.
SHARES = ("~", ">", "<")
# "In most people": more than half of them.
MOST, _HALF = ">50", 50
# Two figures that differ by no more than the first agree; by more than the second they do not.
_NEAR, _FAR = 1.25, 2.0
_PERCENT = re.compile(r"(\d+(?:\.\d+)?)(?:\s*%?\s*(?:-|–|to|and)\s*(\d+(?:\.\d+)?))?\s*(?:%|percent|per cent)")
# A figure that is a bound and no rate: "at least 5%", "<1%", "up to 49%".
_AT_LEAST = re.compile(r"(?:>=?|≥|\b(?:at least|more than|over|above))\s*\d")
_AT_MOST = re.compile(r"(?:<=?|≤|\b(?:at most|less than|fewer than|under|below|up to))\s*[\d.]+\s*(?:%|per ?cent)")
# What is said behind these words is the rate of another group.
_OTHERS = re.compile(r"\b(?:against|versus|vs|compared|placebo|(?<!more )(?<!less )(?<!fewer )than)\b")


def share(claimed: str, fact: Fact) -> str:
    """Return whether a share such as "~12.5", ">10" or "<1" percent is what is recorded.

    Of two rates, counted in two ways ("23%; 48% to 61% on a rating scale"), both must deny it.
    """
    rate = str(fact.details.get("rate", ""))
    found = _share(claimed, fact, rate)
    _, _, more = rate.partition(";")
    if found != NO or not _PERCENT.search(_OTHERS.split(more)[0]):
        return found
    return NO if _share(claimed, fact, more) == NO else UNKNOWN


def _share(claimed: str, fact: Fact, rate: str) -> str:
    sign, percent = claimed[0], float(claimed[1:])
    if fact.holds != YES:
        return NO if fact.holds == NO and sign == ">" else UNKNOWN  # what it does not do it does to few
    recorded = _range(rate)
    band = _within_both(_bounds(rate), _BANDS.get(str(fact.details.get("frequency", ""))))
    if sign == "~":
        if recorded:
            low, high = recorded
            near = low / _NEAR <= percent <= high * _NEAR
            return YES if near else NO if percent > high * _FAR or percent < low / _FAR else UNKNOWN
        return NO if band and (percent > band[1] * _FAR or percent < band[0] / _FAR) else UNKNOWN
    figures = recorded or band
    if not figures:
        # What a drug brings markedly at usual doses it brings to most who take it, though nobody counted.
        return YES if claimed == MOST and fact.details.get("degree") == "marked" else UNKNOWN
    low, high = figures
    if sign == ">":
        return YES if low >= percent else NO if high < percent / (1 if recorded else _FAR) else UNKNOWN
    return YES if high <= percent else NO if low > percent * (1 if recorded else _FAR) else UNKNOWN


def _within_both(bounds: tuple[float, float] | None, band: tuple[float, float] | None) -> tuple[float, float] | None:
    """Return the bounds of a rate within its band: "very common, up to 28%" is from 10 to 28."""
    if bounds is None or band is None:
        return bounds or band
    low, high = max(bounds[0], band[0]), min(bounds[1], band[1])
    return (low, high) if low < high else bounds


def _told(rate: str) -> tuple[str, list[float]]:
    """Return the rate of those who take the drug, and its percentages."""
    own = _OTHERS.split(rate)[0]
    return own, [float(one) for pair in _PERCENT.findall(own) for one in pair if one]


def _bounds(rate: str) -> tuple[float, float] | None:
    """Return between which percentages a rate lies that is told by a bound: ">10%" is from 10 to 100."""
    own, figures = _told(rate)
    if figures and _AT_LEAST.search(own):
        return (min(figures), 100.0)
    return (0.0, max(figures)) if figures and _AT_MOST.search(own) else None


def _range(rate: str) -> tuple[float, float] | None:
    figures = _told(rate)[1]
    return (min(figures), max(figures)) if figures and not _bounds(rate) else None


def may_be_of_most(fact: Fact) -> bool:
    """Return whether half or more of those who take the drug may have the effect, by its degree or its rate."""
    figures = _told(str(fact.details.get("rate", "")))[1]
    return fact.details.get("degree") == "marked" or max(figures, default=0) >= _HALF


def frequency(fact: Fact) -> str:
    """Return how often an effect is recorded to come; "under 1 %" alone is at most uncommon. "" where nothing is."""
    told = str(fact.details.get("frequency", ""))
    if told:
        return told
    bounds = _bounds(str(fact.details.get("rate", "")))
    return "uncommon" if bounds and bounds[1] <= _BANDS["uncommon"][1] else ""
