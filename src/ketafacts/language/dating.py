"""Dates to the month, to the day and to a part of a year: read out of a sentence, which then names the year alone.

No reader need know them: the sentence is judged with the year, and what carries that year then by the rest of the date.
"""

import re
from typing import NamedTuple

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december"),
)
# The first and last month of what is surely meant by a part of a year, and of what may be.
PARTS = {
    "early": (1, 4, 1, 6),
    "mid": (5, 8, 4, 9),
    "late": (9, 12, 7, 12),
    "spring": (3, 5, 3, 6),
    "summer": (6, 8, 5, 9),
    "autumn": (9, 11, 8, 12),
    "winter": (1, 2, 1, 3),
    "half 1": (1, 6, 1, 6),
    "half 2": (7, 12, 7, 12),
    "quarter 1": (1, 3, 1, 3),
    "quarter 2": (4, 6, 4, 6),
    "quarter 3": (7, 9, 7, 9),
    "quarter 4": (10, 12, 10, 12),
}
SEASONS = frozenset({"spring", "summer", "autumn", "winter"})
# The first and last day of what is surely meant by a part of a month, and of what may be.
PARTS_OF_A_MONTH = {"early": (1, 12, 1, 17), "mid": (8, 23, 5, 26), "late": (18, 31, 13, 31)}


class Dated(NamedTuple):
    """A sentence that names years alone, and the rest of the date of each: "5 march", "early march", "spring"."""

    text: str
    rest: dict[str, str]


def dated(text: str) -> Dated | None:
    """Return a sentence with its dates cut down to their years; ``None`` where it has none, or two of one year."""
    if _YEAR.search(text) is None or _MAY_BE_DATED.search(text) is None:
        return None
    rest: dict[str, str] = {}
    of_one_year = False

    def cut_down(found: re.Match[str]) -> str:
        nonlocal of_one_year
        year, moment = found["year"], _moment(found)
        if not moment:
            return found[0]
        of_one_year = of_one_year or rest.get(year, moment) != moment
        rest[year] = moment
        lead = found[0].lower().removeprefix("back ").split()[0]
        lead = lead if lead in ("since", "from") else "in"
        return f"{lead.capitalize() if found[0][0].isupper() else lead} {year}"

    for pattern in _DATES:
        text = pattern.sub(cut_down, text)
    return Dated(text, rest) if rest and not of_one_year else None


def _moment(found: re.Match[str]) -> str:
    """Return the rest of a date beside its year; nothing of one that cannot be: "in the third half", "on 41 June"."""
    said = {name: (value or "").lower() for name, value in found.groupdict().items()}
    part = _PART_OF.get(said.get("part", ""), "")
    if named := said.get("month", ""):
        month = MONTHS[int(named) - 1] if named.isdecimal() else next(one for one in MONTHS if one[:3] == named[:3])
        day = said.get("day", "") or said.get("day_behind", "")
        if day:
            return f"{int(day)} {month}" if 1 <= int(day) <= 31 else ""
        return f"{part} {month}".strip()
    if season := said.get("season", ""):
        return "autumn" if season == "fall" else season
    if nth := said.get("nth", ""):
        number = _NTH[nth][said["span"] == "quarter"]
        return f"{said['span']} {number}" if number else ""
    return part


_PART_OF = {
    **dict.fromkeys(("early", "beginning", "start", "opening", "first"), "early"),
    **dict.fromkeys(("mid", "middle", "midway"), "mid"),
    **dict.fromkeys(("late", "end", "close", "closing", "last", "final"), "late"),
}
_NTH = {"first": (1, 1), "second": (2, 2), "third": (0, 3), "fourth": (0, 4), "latter": (2, 0), "last": (0, 4)}
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_MAY_BE_DATED = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|early|late|mid|start|beginning|end|close|half|quarter"
    r"|weeks|months|days|spring|summer|autumn|fall|winter)|\d{4}-\d\d-\d\d",
    re.IGNORECASE,
)
# A decade, a span of years and a fiscal year are no such year.
_OF_YEAR = r"(?:of )?(?P<year>(?:1[5-9]|20)\d\d)\b(?!s|[-/–]\d)"
_LEAD = r"\b(?:back )?(?:in|on|since|from|during) (?:the )?"
_MONTH = (
    r"(?P<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?"
    r"|sep(?:tember|t?\.?)|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_DAY = r"(?:(?P<day>\d\d?)(?:st|nd|rd|th)? (?:of )?)?"
_DAY_BEHIND = r"(?: (?P<day_behind>\d\d?)(?:st|nd|rd|th)?)?"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "In March 2023", "on 14 Oct. 2014", "on Tuesday, October 14th, 2014", "in mid-May 2014"
        rf"{_LEAD}{_WEEKDAY}(?:(?P<part>early|mid|late)[ -])?{_DAY}{_MONTH}{_DAY_BEHIND},? {_OF_YEAR}",
        rf"{_LEAD}(?P<year>(?:1[5-9]|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>\d\d)\b",
        # "Early in 2019", "late in October 2014"
        rf"\b(?P<part>early|late) (?:on )?in (?:{_MONTH},? )?{_OF_YEAR}",
        rf"\b(?P<part>midway) through {_OF_YEAR}",
        # "In mid-2019", "in the early part of 2019", "at the end of 2010", "in the last weeks of 2004"
        rf"{_LEAD}(?:very )?(?P<part>early|mid|late)[ -](?:(?:part|days|weeks|months) )?{_OF_YEAR}",
        rf"\b(?:in|at|around|towards?) the (?:very )?(?P<part>beginning|start|middle|end|close) {_OF_YEAR}",
        rf"\b(?:in|during) the (?P<part>opening|closing|first|last|final) (?:few )?(?:days|weeks|months) {_OF_YEAR}",
        # "In the spring of 2019", "in the late summer of 2010", "in the second half of 2005"
        rf"{_LEAD}(?:(?:early|late) )?(?P<season>spring|summer|autumn|fall|winter) {_OF_YEAR}",
        rf"{_LEAD}(?P<nth>first|second|third|fourth|latter|last) (?P<span>half|quarter) {_OF_YEAR}",
    )
)
