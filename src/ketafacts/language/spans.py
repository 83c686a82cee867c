"""Lengths of time, in any wording, and the way of giving a drug that one holds for."""

from ketafacts.language import lexicon
from ketafacts.language.claims import NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS
from ketafacts.language.lexicon import times
from ketafacts.language.statements import StatementReader
from ketafacts.language.text import figure


class SpanReader(StatementReader):
    """Reads how long something takes, and behind or before it how the drug was given."""

    of_effect = ""  # the effect whose time is spoken of: "the antidepressant effect of ketamine"

    def _half_life(self) -> bool:
        """Pass over "half-life" and what kind of one it is."""
        start = self.at
        while self._eat(*times.HALVES):
            pass
        if self._named_half_life():
            return True
        self.at = start
        return False

    def _named_half_life(self) -> bool:
        half, life = self._peek(), self._peek(1)
        if half and half.key in ("half life", "half lives", "elimination half life"):
            self.at += 1
            return True
        if half and life and half.key == "half" and life.key in ("life", "lives"):
            self.at += 2
            return True
        return False

    def _way_given(self) -> str:
        """Read "a single intravenous dose of" and "the effects of", and return the route."""
        start, self.of_effect = self.at, ""
        route = self._route_before()
        item = self._peek()
        effect = item.ids("effect") if item else ()
        if effect and (following := self._peek(1)) and following.key in ("of", "from", "with"):
            self.at += 2
            self._way_given_again()
            self.of_effect = "" if effect[0].id in times.CHIEF_EFFECTS else effect[0].id
            return route
        if (self._eat(*times.DOSES, *times.FORMS, *times.ACTION) or route) and self._eat("of", "from", "with"):
            return self._way_given_again() or route
        if route and (item := self._peek()) and item.ids(*SUBJECTS):
            return route
        self.at = start
        return ""

    def _way_given_again(self) -> str:
        """Read "an intravenous dose of" behind "the effects of"."""
        start = self.at
        route = self._route_before()
        if self._eat(*times.DOSES) and self._eat("of"):
            return route
        self.at = start
        return ""

    def _route_before(self) -> str:
        """Pass over "a single intravenous", and return the last route that is said."""
        route = ""
        while (item := self._peek()) and (item.tag in ("route", "det", "neutral", "filler") or item.key in times.ONE):
            if item.ids(*SUBJECTS):
                break
            route = item.value if item.tag == "route" else route
            self.at += 1
        return route

    def _bare_unit(self, *, soon: bool, alone: bool = False) -> tuple[str, str]:
        """Read "within seconds", which is less than a minute, or "for hours", which is more than one.

        Where no other bound is meant (``alone``), "lasts minutes" is "some" of them, and no days.
        """
        if self._eat("overnight"):
            return "12 hours", "under"
        item = self._peek()
        if item is None or item.key not in times.BARE:
            raise NotUnderstoodError("a time")
        self.at += 1
        if soon:
            return f"1-1 {times.BARE[item.key]}", f"soon {item.key}"
        return f"1-1 {item.key}", f"some {item.key}" if alone else "over"

    def _when_given(self, *, first: bool = False) -> str:
        """Read "when injected into a vein", "after a nasal dose", "intravenously"."""
        start = self.at
        told = self._eat("when", "if", "after", "following", "once")
        if first and not (told or ((item := self._peek()) and item.key in times.GIVEN)):
            return ""
        done = ""
        while (item := self._peek()) and (
            item.key in times.GIVEN or item.tag == "det" or (told and item.key in times.IT_IS)
        ):
            done = item.value if item.tag == "route" else done
            self.at += 1
        route = ""
        while (item := self._peek()) and (item.tag == "route" or (route and item.key in times.DOSES)):
            route, self.at = item.value if item.tag == "route" else route, self.at + 1
        route = route or (done if told else "")  # "when swallowed"
        if not route:
            self.at = start
        return route

    def _time(self) -> tuple[str, str]:
        """Return a time such as "2-3 hours", and "under" or "over" when it is a bound; nothing when none is here."""
        start, bound = self.at, ""
        self._skip("filler")
        while (said := self._one_of(times.BOUNDS)) or self._one_of(times.HEDGES):
            bound = times.BOUNDS.get(said, bound)
            self._skip("filler")
        low = self._amount()
        low = (low and self._and_a_half(low)) or low
        high = low
        joint = self._peek()
        if low and joint and (joint.key in ("to", "or", "and") or (joint.gap == "-" and joint.key[:1].isdecimal())):
            self.at += joint.gap != "-"
            high = self._amount() or ""
        self._eat("full", "whole")
        unit = self._peek()
        if not (low and high and unit and unit.key in lexicon.UNITS_OF_TIME):
            self.at = start
            return "", ""
        self.at += 1
        if high == low and (half := self._and_a_half(low)):
            low = high = half  # "an hour and a half"
        if bound == "" and (joint := self._peek()) and joint.tag == "or":
            bound = times.OR_SO.get(following.key, "") if (following := self._peek(1)) else ""
            self.at += 2 if bound else 0
        lowest, highest = low.split("-")[0], high.split("-")[-1]
        return f"{lowest}-{highest} {unit.key}", bound

    def _since_dose(self) -> None:
        """Pass over "of the first dose", "after the infusion is stopped", from which a time is counted."""
        start = self.at
        if self._eat("of", "after", "once", "from"):
            stopping = self._eat("stopping", "ending", "the end of")
            self._skip("det")
            self._eat("first", "last", "single", "start", "end")
            self._eat("of")
            self._skip("det")
            dosed = self._eat(*times.DOSES, *times.FORMS, "drip", "treatment", "use", "swallowing", "injecting")
            if not dosed and (item := self._peek()) and item.tag == "route":
                dosed, self.at = True, self.at + 1
            if dosed or stopping:
                self._eat("be")
                self._eat("stopped", "over", "given", "taken", "ended", "turned off")
                return
        self.at = start

    def _and_a_half(self, number: str) -> str:
        """Read "and a half" behind a number, and return what both make."""
        start = self.at
        if number.isdecimal() and self._eat("and") and self._one_of(("a half", "half")):
            return f"{number}.5"
        self.at = start
        return ""

    def _every(self) -> str:
        """Return the time between two doses: "every three days", "once a month", "twice a week", "daily"."""
        start = self.at
        self._skip("filler")
        count = self._times_a()
        if (item := self._peek()) and item.key in times.RHYTHMS:
            self.at += 1
            number, unit = times.RHYTHMS[item.key].split()
            return f"{float(number) / (count or 1):g} {unit}"
        if count and (item := self._peek()) and (item.key == "per" or item.tag == "det"):
            self.at += 1
            if unit := self._unit():
                return f"{1 / count:g} {unit}"
        elif (not count or count == 1) and self._eat("every", "each"):
            low = "2" if self._eat("other", "second") else self._amount() or "1"
            high = self._amount() if self._eat("to", "or") else low
            if (unit := self._unit()) and high:
                return f"{low.split('-')[0]}-{high.split('-')[-1]} {unit}"
        self.at = start
        return ""

    def _times_a(self) -> float:
        """Read "twice", "three times", and return how many times that is."""
        count = times.TIMES_A.get(self._one_of(times.TIMES_A), 0.0)
        item, following = self._peek(), self._peek(1)
        if not count and item and following and following.key == "times":
            number = lexicon.NUMBER_WORDS.get(item.key, item.key)
            if number.isdecimal():
                self.at += 2
                count = float(number)
        while self._eat("only", "just", "about", "around", "roughly"):
            pass
        return count

    def _unit(self) -> str:
        item = self._peek()
        if item is None or item.key not in lexicon.UNITS_OF_TIME:
            return ""
        self.at += 1
        return item.key

    def _amount(self) -> str:
        """Return a number, or the span that "several" stands for."""
        if amount := times.AMOUNTS.get(self._one_of(times.AMOUNTS)):
            return amount
        item = self._peek()
        if item is None:
            return ""
        number = lexicon.NUMBER_WORDS.get(item.key) or (figure(item.key) if item.key[:1].isdecimal() else "")
        if not number.replace(".", "", 1).isdecimal():
            return ""
        self.at += 1
        return number
