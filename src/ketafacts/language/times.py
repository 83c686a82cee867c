"""How soon a drug acts and how long it does: onset, duration, half-life, and which of two drugs lasts longer.

A time is read in any wording ("half an hour", "2 to 3 hours", "several days", "less than a minute"); so is the drug it
is said of ("the effects of X", "an intravenous dose of X", "one X patch").
"""

from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needs, one_meaning
from ketafacts.language.lexicon import times
from ketafacts.language.statements import StatementReader
from ketafacts.language.text import figure

ONSET, DURATION, HALF_LIFE = "onset", "duration", "half-life"


class TimeReader(StatementReader):
    """Reads clauses about times."""

    def _statement(self) -> list[Claim]:
        return self._of_time() or self._by_regulator() or super()._statement()

    @needs(*times.WORDS)
    def _of_time(self) -> list[Claim]:
        """Return what the clause says of times; nothing, with the place kept, when it says something else."""
        start = self.at
        try:
            claims = self._it_takes()
            if not claims:
                found = self._subject_in_time()
                claims = self._time_verb(*found) if found else []
            if claims and self._clause_ends():
                return claims
        except NotUnderstoodError:
            pass
        self.at = start
        return []

    def _it_takes(self) -> list[Claim]:
        """Read "It takes 2 minutes for X to work"."""
        start = self.at
        if self._eat("it") and self._eat("take", "takes"):
            time = self._time()
            if time[0] and self._eat("for", "until", "before"):
                nouns = self._nouns(SUBJECTS)
                self._eat("to")
                if nouns.people is None and (self._starts_to_work() or self._eat(*times.WORK) or self._sets_in()):
                    return self._timed(nouns, Manner(negated=nouns.negated), "", ONSET, time)
        self.at = start
        return []

    def _sets_in(self) -> bool:
        return bool(self._one_of(times.SETS_IN))

    def _clause_ends(self) -> bool:
        item = self._peek()
        return item is None or self._comma() or item.tag in ("and", "but", "because")

    # -- what it is said of ---------------------------------------------------------------------------------------

    def _subject_in_time(self) -> tuple[Nouns, str, str] | None:
        """Return the drugs, how they are given, and whether it is their half-life that is spoken of."""
        key = route = ""
        self._skip("filler", "det", "neutral")
        if self._half_life():
            key = HALF_LIFE
            if not self._eat("of", "for"):
                return None
        else:
            route = self._way_given()
        nouns = self._nouns(SUBJECTS, anaphora=True)
        if nouns.people is not None or nouns.overdose or nouns.degree or nouns.extra:
            return None
        # "As intranasal" is how a name with its form was read: "naloxone nasal spray".
        route = nouns.qualifier.removeprefix("as ") or route
        nouns.qualifier = ""
        if (item := self._peek()) and item.tag == "route":
            route, self.at = item.value, self.at + 1
        self._eat(*times.FORMS)
        if self._half_life():
            key = HALF_LIFE
        else:
            self._eat(*times.ACTION)
        return nouns, route, key

    def _half_life(self) -> bool:
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
        start, route = self.at, ""
        while (item := self._peek()) and (item.tag in ("route", "det", "neutral", "filler") or item.key in times.ONE):
            if item.ids(*SUBJECTS):
                break
            route = item.value if item.tag == "route" else route
            self.at += 1
        if (self._eat(*times.DOSES, *times.FORMS, *times.ACTION) or route) and self._eat("of", "from", "with"):
            return route
        if route and (item := self._peek()) and item.ids(*SUBJECTS):
            return route
        self.at = start
        return ""

    # -- what is said ------------------------------------------------------------------------------------------------

    def _time_verb(self, nouns: Nouns, route: str, key: str) -> list[Claim]:
        manner = Manner(negated=nouns.negated)
        self._adverbs(manner)
        self._raising(manner)
        if self._eat("do"):
            self._adverbs(manner)
        if key:
            self._eat("be")
            self._adverbs(manner)
            return self._measured(nouns, manner, route, key)
        if self._eat("have"):
            self._adverbs(manner)
            return self._has_time(nouns, manner, route)
        if self._eat("outlast", "outlasts"):
            return self._against(nouns, manner, DURATION, 1)
        if self._eat("be"):
            longer = self._one_of(times.LONG_ACTING) and self._eat("than")
            return self._against(nouns, manner, DURATION, 1) if longer else []
        return self._acting(nouns, manner, route)

    def _acting(self, nouns: Nouns, manner: Manner, route: str) -> list[Claim]:
        """Read "works within a minute", "lasts 2 hours", "wears off before Y", "takes an hour to work"."""
        start = self.at
        if self._eat("take", "takes", "need", "needs", "require", "requires"):
            if claims := self._takes_time(nouns, manner, route):
                return claims
            self.at = start
        if self._starts_to_work() or self._one_of(times.SETS_IN):
            return self._measured(nouns, manner, route, ONSET)
        if self._one_of(times.WEARS_OFF):
            return self._measured(nouns, manner, route, DURATION)
        if self._one_of(times.LINGERS) or self._eat(*times.LAST):
            kept = self._in_body() or self._in_body_later()
            return self._measured(nouns, manner, route, HALF_LIFE if kept else DURATION)
        keeps = self._eat(*times.KEEP)
        if keeps and (self._in_body() or self._in_body_later()):
            return self._measured(nouns, manner, route, HALF_LIFE)
        if self._eat(*times.WORK) or keeps:
            self._eat("active", "effective")
            item = self._beyond("filler", "often")
            lasting = keeps or (item is not None and item.key in ("for", "longer", "shorter"))
            return self._measured(nouns, manner, route, DURATION if lasting else ONSET)
        return []

    def _starts_to_work(self) -> bool:
        start = self.at
        if self._eat(*times.START):
            self._eat("to")
            if self._eat(*times.WORK):
                return True
        self.at = start
        return False

    def _has_time(self, nouns: Nouns, manner: Manner, route: str) -> list[Claim]:
        """Read "has a half-life of 2 hours", "has a longer duration of action than Y"."""
        self._skip("det")
        direction = self._direction(HALF_LIFE)
        self._skip("filler", "neutral")
        key = HALF_LIFE if self._half_life() else ""
        if not key and (item := self._peek()) and item.key in ("onset", "duration"):
            key, self.at = item.key, self.at + 1
            if self._eat("of"):
                self._eat("action", "effect", "effects", "activity")
        if not key:
            return []
        if direction:
            return self._against(nouns, manner, key, direction) if self._eat("than") else []
        return self._measured(nouns, manner, route, key) if self._eat("of") else []

    def _takes_time(self, nouns: Nouns, manner: Manner, route: str) -> list[Claim]:
        """Read "takes 2 minutes to work"."""
        time = self._time()
        if not (time[0] and self._eat("to")):
            return []
        if self._eat(*times.START):
            self._eat("to")
        makes = self._eat("produce", "produces", "cause", "bring", "induce")
        if not (self._eat(*times.ACTION) if makes else self._eat(*times.WORK) or self._one_of(times.SETS_IN)):
            return []
        return self._timed(nouns, manner, route, ONSET, time)

    def _measured(self, nouns: Nouns, manner: Manner, route: str, key: str) -> list[Claim]:
        """Read a time, or "longer than Y"."""
        self._skip("filler", "often")
        start = self.at
        while self._one_of(times.MUCH):
            pass
        if direction := self._direction(key):
            self._in_body()
            if not self._eat("than"):
                return []
            bound = self._time()[0]
            if bound:  # "longer than an hour"
                return self._timed(nouns, manner, route, key, (bound, "over" if direction > 0 else "under"))
            return self._against(nouns, manner, key, direction)
        self.at = start
        if key == HALF_LIFE and self.items[self.at - 1].key in times.IN_BODY:
            raise NotUnderstoodError("how long it can be found")
        if key == DURATION and self._eat("before"):
            return self._against(nouns, manner, key, -1)
        within = self._eat("within")
        soon = within or self._eat("in", "after")
        if not soon:
            self._eat("for")
        time = self._time()
        if within and key == ONSET and time[0] and not time[1]:
            time = (time[0], "within")
        return self._timed(nouns, manner, route, key, time if time[0] else self._bare_unit(soon=soon))

    def _in_body(self) -> bool:
        """Pass over "in the body", where how long it stays is a matter of its half-life."""
        found = (item := self._peek()) is not None and item.key in times.IN_BODY
        self.at += found
        return found

    def _in_body_later(self) -> bool:
        """Return whether "in the body" stands behind "much longer"."""
        return any((item := self._peek(ahead)) is not None and item.key in times.IN_BODY for ahead in range(1, 6))

    def _bare_unit(self, *, soon: bool) -> tuple[str, str]:
        """Read "within seconds", which is less than a minute, or "for hours", which is more than one."""
        item = self._peek()
        if item is None or item.key not in times.BARE:
            raise NotUnderstoodError("a time")
        self.at += 1
        return (f"1-1 {times.BARE[item.key]}", "under") if soon else (f"1-1 {item.key}", "over")

    def _direction(self, key: str) -> int:
        directions = times.QUICKER if key == ONSET else times.LONGER
        return directions.get(self._one_of(directions), 0)

    def _against(self, nouns: Nouns, manner: Manner, key: str, direction: int) -> list[Claim]:
        if self._eat("that", "those") and not self._eat("of"):
            return []
        self._skip("det", "filler")
        if self._half_life() and not self._eat("of"):
            return []
        others = self._nouns(SUBJECTS)
        self._eat("do", "is", "does")
        if manner.often or manner.degree or others.negated or others.quantifier or others.people is not None:
            raise NotUnderstoodError("times compared")
        self.subjects = nouns
        claims = [
            Claim(
                one_meaning(options).id,
                "outlasts",
                key,
                manner.negated,
                quantifier=nouns.quantifier,
                scope=nouns.scope,
                other=one_meaning(other).id,
                direction=direction,
            )
            for options in nouns.readings
            for other in others.readings
        ]
        return self._qualified(claims)

    def _timed(self, nouns: Nouns, manner: Manner, route: str, key: str, time: tuple[str, str]) -> list[Claim]:
        route = self._when_given() or route
        if manner.degree or nouns.quantifier not in ("", "all"):
            raise NotUnderstoodError("how long, of some")
        # "Usually", of a time, is how every such figure is meant.
        often = manner.often if manner.often != "often" else ""
        self.subjects = nouns
        claims = [
            Claim(
                one_meaning(options).id,
                "lasts",
                key,
                manner.negated,
                time[1],
                often=often,
                place=route,
                year=time[0],
            )
            for options in nouns.readings
        ]
        return self._qualified(claims)

    def _when_given(self) -> str:
        """Read "when injected into a vein", "after a nasal dose", "intravenously"."""
        start = self.at
        self._eat("when", "if", "after", "following")
        while (item := self._peek()) and (item.key in times.GIVEN or item.tag == "det"):
            self.at += 1
        route = ""
        while (item := self._peek()) and (item.tag == "route" or (route and item.key in times.DOSES)):
            route, self.at = item.value if item.tag == "route" else route, self.at + 1
        if not route:
            self.at = start
        return route

    # -- times -------------------------------------------------------------------------------------------------------

    def _time(self) -> tuple[str, str]:
        """Return a time such as "2-3 hours", and "under" or "over" when it is a bound; nothing when none is here."""
        start, bound = self.at, ""
        self._skip("filler")
        while (said := self._one_of(times.BOUNDS)) or self._one_of(times.HEDGES):
            bound = times.BOUNDS.get(said, bound)
            self._skip("filler")
        low = self._amount()
        high = low
        joint = self._peek()
        if low and joint and (joint.key in ("to", "or", "and") or (joint.gap == "-" and joint.key[:1].isdigit())):
            self.at += joint.gap != "-"
            high = self._amount() or ""
        self._eat("full", "whole")
        unit = self._peek()
        if not (low and high and unit and unit.key in lexicon.UNITS_OF_TIME):
            self.at = start
            return "", ""
        self.at += 1
        lowest, highest = low.split("-")[0], high.split("-")[-1]
        return f"{lowest}-{highest} {unit.key}", bound

    def _amount(self) -> str:
        """Return a number, or the span that "several" stands for."""
        if amount := times.AMOUNTS.get(self._one_of(times.AMOUNTS)):
            return amount
        item = self._peek()
        if item is None:
            return ""
        number = lexicon.NUMBER_WORDS.get(item.key) or (figure(item.key) if item.key[:1].isdigit() else "")
        if not number.replace(".", "", 1).isdigit():
            return ""
        self.at += 1
        return number
