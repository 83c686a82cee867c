"""Schedules as they are said: "Schedule II", "CII", "Class B", "Anlage III"."""

from ketafacts.language.routing import RouteReader

_ROMAN = {
    "i": "I",
    "ii": "II",
    "iii": "III",
    "iv": "IV",
    "v": "V",
    "1": "I",
    "2": "II",
    "3": "III",
    "4": "IV",
    "5": "V",
}
_ROMAN |= {figure: figure for figure in "6789"}  # Schedule 8, of Australia
CODES = {"ci": "I", "cii": "II", "ciii": "III", "civ": "IV", "cv": "V"}


class ScheduleReader(RouteReader):
    """Reads the name of a schedule."""

    def _schedule(self) -> str:
        """Read "Schedule II", "CII" or "Class B"; return the schedule as it is recorded, or nothing."""
        item, following = self._peek(), self._peek(1)
        if item is None:
            return ""
        if item.key in CODES and not item.readings:
            self.at += 1
            return CODES[item.key]
        if item.key in ("anlage", "annex", "appendix") and following and (value := _ROMAN.get(following.key)):
            self.at += 2
            return f"Anlage {value}"
        if item.key in ("schedule", "class") and following and not following.readings:
            value = _ROMAN.get(following.key, "") if item.key == "schedule" else following.key.upper()
            if item.key == "class" and following.key == "a controlled substance":
                value = "A"  # "a Class A controlled substance", which holds a phrase of the lexicon
            if value and (item.key == "schedule" or value in ("A", "B", "C")):
                self.at += 2
                controlled, drug = self._peek(), self._peek(1)
                british = following.key.isdecimal() and controlled is not None and controlled.key == "controlled"
                british = british and drug is not None and drug.key in ("drug", "drugs")
                return (f"Schedule {value}" if british else value) if item.key == "schedule" else f"Class {value}"
        return ""
