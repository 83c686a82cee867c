"""Years, decades and spans of years: whether a time that is claimed is the one that is recorded."""

import re

from ketafacts.answers.membership import NO, UNKNOWN, YES

_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)(s?)\b")
# How far a loose time ("the 1970s", "the late nineteenth century") must lie from the date before it is wrong.
FAR = 10
# How far it must lie from a span with an end that was named ("before 1995").
_NEAR = 2
_NEVER, _ALWAYS = 0, 9999


def span(time: str) -> tuple[int, int] | None:
    """Return the first and last year of "1962", "1960s", "1801..1840", "..1899" or "1951.."; None for anything else."""
    low, dots, high = time.partition("..")
    if dots:
        return (int(low) if low else _NEVER, int(high) if high else _ALWAYS)
    if time.endswith("s") and time[:-1].isdecimal():
        return int(time[:-1]), int(time[:-1]) + 9
    return (int(time), int(time)) if time.isdecimal() else None


def years_named(text: str) -> list[tuple[int, int]]:
    """Return the years and decades that a text names."""
    return [(int(year), int(year) + 9 if decade else int(year)) for year, decade in _YEAR.findall(text)]


def agreed(claimed: str, recorded: str, others: str = "") -> str:
    """Return whether a claimed time is right, wrong or neither, given the recorded one and a text with other dates."""
    one, other = span(claimed), span(recorded)
    if one is None or other is None:
        return UNKNOWN
    if one[0] <= other[0] and other[1] <= one[1]:
        return YES
    if any(gap(one, named) == 0 for named in [other, *years_named(others)]):
        return UNKNOWN  # some sources say so, or the claim is more exact than the record
    exact = one[0] == one[1] and other[0] == other[1]
    # "Before 1995" has an end that was said, unlike "the 1980s", which may be meant loosely.
    far = _NEAR if _is_open(one) and other[0] == other[1] else FAR
    return NO if exact or gap(one, other) >= far else UNKNOWN


def _is_open(years: tuple[int, int]) -> bool:
    return years[0] == _NEVER or years[1] == _ALWAYS


def gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Return how many years lie between two spans; 0 when they touch."""
    return max(other[0] - one[1], one[0] - other[1], 0)
