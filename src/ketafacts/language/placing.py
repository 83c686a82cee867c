"""Where and when: a country, a market, a species, a year, a month, a day."""

from ketafacts.language.claiming import ClaimReader
from ketafacts.language.claims import SPECIES, NotUnderstoodError
from ketafacts.language.dating import MONTHS
from ketafacts.language.lexicon.chronicle import NATIONS


class PlaceReader(ClaimReader):
    """Reads where and since when something is so."""

    def _place(self) -> str:
        start = self.at
        at_level = self._eat("at") and self._eat("the") and self._eat("federal") and self._eat("level")
        if at_level or self._eat("federally"):
            return "US"
        self.at = start
        if self._eat("in", "under", "by", "of"):
            self._skip("det")
            item = self._peek()
            if item and item.tag == "place":
                self.at += 1
                self._eat("law", "federal law", "federal")
                return item.value
            if item and item.key == "fda":
                self.at += 1
                return "US"
        self.at = start
        return ""

    def _market(self) -> str:
        """Read "from the US market"."""
        start = self.at
        if self._eat("from", "on", "off") or self.items[self.at - 1].key in ("off", "from"):
            self._skip("det")
            item = self._peek()
            place = item.value if item and item.tag == "place" else NATIONS.get(item.key, "") if item else ""
            if place:
                self.at += 1
                if self._eat("market", "markets", "sale"):
                    return place
        self.at = start
        return ""

    def _species(self) -> str:
        preposition, item = self._peek(), self._peek(1)
        if preposition and item and preposition.key in ("in", "for", "on") and item.tag == "species":
            self.at += 2
            return f"{SPECIES}{item.value}"
        return ""

    def _since(self) -> str:
        start, month = self.at, self.month
        on_a_day = self._eat("on")
        if on_a_day or self._eat("since", "in") or (self._eat("back") and self._eat("to")):
            try:
                year = self._year()
                if self.month or not on_a_day:
                    return year
            except NotUnderstoodError:
                pass
        self.at, self.month = start, month
        return ""

    def _year(self) -> str:
        self._skip("det")
        self._eat("early", "late", "mid")
        month = self._month()
        item = self._peek()
        if item and item.key.rstrip("s").isdecimal() and len(item.key.rstrip("s")) == 4:
            self.at += 1
            self.month = month or self.month
            return item.key
        raise NotUnderstoodError(self._here())

    def _month(self) -> str:
        """Read "March", "5 March" or "March 5" and return it with the day, if one is said, in front; else ""."""
        start, day = self.at, self._day()
        month = item.key if (item := self._peek()) and self._eat(*MONTHS) else ""
        if not month:
            self.at = start
            return ""
        return f"{day or self._day()} {month}".strip()

    def _day(self) -> str:
        item = self._peek()
        day = item.key.removesuffix("th") if item else ""
        if day.isdecimal() and len(day) < 3:
            self.at += 1
            return day
        return ""

    def _leading_place(self) -> str:
        start = self.at
        if self._eat("in", "under"):
            self._skip("det")
            item = self._peek()
            if item and item.tag == "place":
                self.at += 1
                self._eat("law")
                return item.value
        self.at = start
        return ""
