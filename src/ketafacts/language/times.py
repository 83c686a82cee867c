"""How soon a drug acts and how long it does: onset, duration, half-life, and which of two drugs lasts longer.

A time is read in any wording ("half an hour", "2 to 3 hours", "several days", "less than a minute"); so is the drug it
is said of ("the effects of X", "an intravenous dose of X", "one X patch").
"""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needs, one_meaning
from ketafacts.language.lexicon import times
from ketafacts.language.nouns import said_as
from ketafacts.language.spans import SpanReader

ONSET, DURATION, HALF_LIFE = "onset", "duration", "half-life"


# What "within a time" says: that it has begun, or is over, by then.
_WITHIN = {ONSET: "within", DURATION: "under"}


class TimeReader(SpanReader):
    """Reads clauses about times."""

    def _statement(self) -> list[Claim]:
        return self._of_time() or self._by_regulator() or super()._statement()

    @needs(*times.WORDS)
    def _of_time(self) -> list[Claim]:
        """Return what the clause says of times; nothing, with the place kept, when it says something else."""
        return self._tried(self._whole_clause_of_time)

    def _whole_clause_of_time(self) -> list[Claim]:
        claims = self._it_takes()
        if not claims:
            given = self._when_given(first=True)
            found = self._subject_in_time(given)
            claims = self._time_verb(*found) if found else []
        return claims if self._clause_ends() else []

    def _it_takes(self) -> list[Claim]:
        """Read "It takes 2 minutes for X to work"."""
        start = self.at
        if self._eat("it") and self._eat("take", "takes"):
            time = self._time()
            if not time[0] and (item := self._peek()) and item.key in times.BARE:
                time = self._bare_unit(soon=False, alone=True)
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

    def _subject_in_time(self, given: str) -> tuple[Nouns, str, str] | None:
        """Return the drugs, how they are given, and whether it is their half-life that is spoken of."""
        key, route, self.of_effect = "", given, ""
        self._skip("filler", "det", "neutral")
        if (item := self._peek()) and item.key in ("each", "every", "one"):
            self.at += 1
        if self._half_life():
            key = HALF_LIFE
            if not self._eat("of", "for"):
                return None
        else:
            route = self._way_given() or given
        nouns = self._nouns(SUBJECTS, anaphora=True)
        if nouns.people is not None or nouns.overdose or nouns.degree or nouns.extra:
            return None
        # "As intranasal" is how a name with its form was read: "naloxone nasal spray".
        route = nouns.qualifier.removeprefix("as ") or nouns.form or route
        nouns.qualifier = ""
        if (item := self._peek()) and item.tag == "route":
            route, self.at = item.value, self.at + 1
        route = self._when_given() or route
        self._eat(*times.FORMS)
        if self._half_life():
            key = HALF_LIFE
        else:
            self._eat(*times.ACTION)
        return nouns, route, key

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
        if self._eat("outlast", "outlasts"):
            return self._against(nouns, manner, DURATION, 1, route)
        if claims := self._out_of_body(nouns, manner, route) or self._at_intervals(nouns, manner, route):
            return claims
        if self._eat("have"):
            self._adverbs(manner)
            return self._has_time(nouns, manner, route)
        if self._eat("be"):
            self._adverbs(manner)
            if self._eat("gone", "over"):
                return self._measured(nouns, manner, route, DURATION)
            way = 1 if self._one_of(times.LONG_ACTING) else -1 if self._one_of(times.SHORT_ACTING) else 0
            return self._against(nouns, manner, DURATION, way, route) if way and self._eat("than") else []
        return self._acting(nouns, manner, route)

    def _acting(self, nouns: Nouns, manner: Manner, route: str) -> list[Claim]:
        """Read "works within a minute", "lasts 2 hours", "wears off before Y", "takes an hour to work"."""
        start = self.at
        if self._eat("take", "takes", "need", "needs", "require", "requires"):
            if claims := self._takes_time(nouns, manner, route) or self._takes_longer(nouns, manner, route):
                return claims
            self.at = start
        if self._starts_to_work() or self._one_of(times.SETS_IN):
            return self._measured(nouns, manner, route, ONSET)
        if self._one_of(times.WEARS_OFF):
            return self._measured(nouns, manner, route, DURATION)
        if self._one_of(times.LINGERS) or self._eat(*times.LAST):
            kept = self._in_body() or self._in_body_later()
            return self._measured(nouns, manner, route, HALF_LIFE if kept else DURATION)
        if self._puts_under() or (not self.of_effect and self._does()):
            self._eat("only", "but only")
            behind = self._beyond("filler", "often", "neutral", "det")
            # "Reverses an overdose for only an hour": how long it does so, and not how soon.
            return self._measured(nouns, manner, route, DURATION if behind and behind.key == "for" else ONSET)
        keeps = self._eat(*times.KEEP)
        if keeps and self._keeps_in_a_state():
            return self._measured(nouns, manner, route, DURATION)
        if keeps and (self._in_body() or self._in_body_later()):
            return self._measured(nouns, manner, route, HALF_LIFE)
        if self._eat(*times.WORK) or keeps:
            self._eat("active", "effective")
            item = self._beyond("filler", "often")
            lasting = keeps or (item is not None and item.key in ("for", "longer", "shorter"))
            return self._measured(nouns, manner, route, DURATION if lasting else ONSET)
        return []

    def _out_of_body(self, nouns: Nouns, manner: Manner, route: str) -> list[Claim]:
        """Read "leaves the body within two hours", "is cleared from the body in a day", "… more slowly than Y"."""
        start = self.at
        if self._one_of(times.LEAVES, 4):
            self._skip("det")
            body = self._eat(*times.THE_BODY)
            while body and self._one_of(times.MUCH):
                pass
            if body and (direction := self._direction(ONSET)) and self._eat("than"):
                return self._against(nouns, manner, HALF_LIFE, direction, route)
            if body and self._eat("within", "in", "after"):
                time = self._time()
                time = time if time[0] else self._bare_unit(soon=True)
                return self._timed(nouns, manner, route, HALF_LIFE, (time[0], "gone"))
        self.at = start
        return []

    def _at_intervals(self, nouns: Nouns, manner: Manner, route: str) -> list[Claim]:
        """Read "is changed every three days", "is worn for a week", "is given once a month"."""
        start, manner = self.at, replace(manner)  # where it is none, "not" is read again
        self._one_of(times.OBLIGED)
        if self._eat("be"):
            self._adverbs(manner)
            if claims := self._rhythmic_form(nouns, manner):
                return claims
            if self._worn() and self._eat("for"):
                if time := self._time()[0]:
                    return self._timed(nouns, manner, route, DURATION, (time, "interval"))
            elif (item := self._peek()) and (item.tag == "route"):
                self.at += 1
                route = self._when_given() or item.value
                if time := self._every():
                    # "Usually injected once a week": it is the week that is usual.
                    given = self._given_by(nouns, replace(manner, often=""), replace(item, value=route))
                    claims = self._timed(nouns, manner, route, DURATION, (time, "interval"))
                    return [*given, *claims] if not manner.negated else []
            elif self._eat(*times.CHANGED, *times.DOSED):
                route = self._when_given() or route
                if time := self._every():
                    route = self._when_given() or route
                    return self._timed(nouns, manner, route, DURATION, (time, "interval"))
        self.at = start
        return []

    def _rhythmic_form(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "a monthly injection", "a once-daily tablet"."""
        start = self.at
        self._skip("det", "neutral")
        time = self._every()
        self._skip("neutral")
        form = self._peek()
        if time and form and form.tag == "route" and not manner.negated:
            self.at += 1
            given = self._claims(nouns, manner, "given-by", (Reading("route", form.value),), said_as(form))
            return [*given, *self._timed(nouns, manner, form.value, DURATION, (time, "interval"))]
        self.at = start
        return []

    def _worn(self) -> bool:
        if self._eat(*times.WORN):
            self._eat("on", "in place")
            return True
        return False

    def _keeps_in_a_state(self) -> bool:
        """Pass over "a patient asleep", "people pain-free", "pain away"."""
        start = self.at
        self._skip("det")
        if self._one_of(times.PERSONS) and self._one_of(times.KEPT):
            return True
        self.at = start
        return False

    def _puts_under(self) -> bool:
        """Pass over "put someone under", "send a patient to sleep"."""
        start = self.at
        if (item := self._peek()) and item.verb and item.verb.id in times.CHIEF_EFFECTS:
            self.of_effect = self.of_effect or item.verb.id  # for it is what the drug is given for, or it may not be
            self.at += 1
            return True
        if self._eat(*times.PUT):
            self._skip("det")
            if self._one_of(times.PERSONS) and self._one_of(times.PUT_TO):
                return True
        self.at = start
        return False

    def _does(self) -> bool:
        """Read "open the airways", and keep which effect it is that is timed."""
        item = self._peek()
        if item is None or item.verb is None:
            return False
        self.of_effect = item.verb.id
        self.at += 1
        return True

    def _starts_to_work(self) -> bool:
        start = self.at
        if self._eat(*times.START):
            self._eat("to")
            if self._eat(*times.WORK):
                return True
        self.at = start
        return False

    def _has_time(self, nouns: Nouns, manner: Manner, route: str) -> list[Claim]:
        """Read "has a half-life of 2 hours", "has a longer duration of action than Y", "has the same onset as Y"."""
        self._skip("det")
        direction = self._direction(HALF_LIFE)
        same = not direction and self._eat("same")
        self._skip("filler", "neutral")
        key = HALF_LIFE if self._half_life() else ""
        if not key and (item := self._peek()) and item.key in ("onset", "duration"):
            key, self.at = item.key, self.at + 1
            if self._eat("of"):
                self._eat("action", "effect", "effects", "activity")
        if not key:
            return []
        if direction or same:
            return self._against(nouns, manner, key, direction, route) if self._eat("as" if same else "than") else []
        return self._measured(nouns, manner, route, key) if self._eat("of") else []

    def _takes_time(self, nouns: Nouns, manner: Manner, route: str) -> list[Claim]:
        """Read "takes 2 minutes to work"."""
        time = self._time()
        if not time[0] and (item := self._peek()) and item.key in times.BARE:
            time = self._bare_unit(soon=False, alone=True)
        if not time[0] or not self._eat("to", "before", "until"):
            return []
        if self._eat("its", "their", "the"):
            self._eat("full", "first")
            if self._eat(*times.ACTION) and self._one_of(times.SETS_IN):
                return self._timed(nouns, manner, route, ONSET, time)
            return []
        if (item := self._peek()) and item.tag == "anaphor":
            self.at += 1
        if self._puts_under() or self._does():
            return self._timed(nouns, manner, route, ONSET, time)
        if self._eat(*times.START):
            self._eat("to")
        makes = self._eat("produce", "produces", "cause", "bring", "induce")
        if not (self._eat(*times.ACTION) if makes else self._eat(*times.WORK) or self._one_of(times.SETS_IN)):
            return []
        return self._timed(nouns, manner, route, ONSET, time)

    def _takes_longer(self, nouns: Nouns, manner: Manner, route: str) -> list[Claim]:
        """Read "takes longer to work when swallowed than when injected"."""
        direction = self._direction(HALF_LIFE)
        if not direction or not self._eat("to"):
            return []
        if not (self._starts_to_work() or self._eat(*times.WORK) or self._one_of(times.SETS_IN)):
            return []
        route = self._when_given() or route
        return self._against(nouns, manner, ONSET, direction, route) if self._eat("than") else []

    def _measured(self, nouns: Nouns, manner: Manner, route: str, key: str) -> list[Claim]:
        """Read a time, or "longer than Y"."""
        self._skip("filler", "often")
        start = self.at
        while self._one_of(times.MUCH):
            pass
        if direction := self._direction(key):
            self._in_body()
            route = self._when_given() or self._bare_route() or route
            if not self._eat("than"):
                return []
            bound = self._time()[0]
            if bound:  # "longer than an hour"
                return self._timed(nouns, manner, route, key, (bound, "over" if direction > 0 else "under"))
            return self._against(nouns, manner, key, direction, route)
        self.at = start
        if self._one_of(times.RECKONED):
            return self._timed(nouns, manner, route, key, self._bare_unit(soon=False, alone=True))
        return self._so_long(nouns, manner, route, key)

    def _so_long(self, nouns: Nouns, manner: Manner, route: str, key: str) -> list[Claim]:
        """Read a time behind "within", "in", "after", "for" or nothing, or "before Y"."""
        stays = key == HALF_LIFE and self.items[self.at - 1].key in times.IN_BODY
        if key == DURATION and self._eat("before"):
            return self._against(nouns, manner, key, -1, route)
        within = self._eat("within")
        soon = within or self._eat("in", "after")
        if not soon:
            self._eat("for")
        time = self._time()
        if within and time[0] and not time[1]:
            time = (time[0], _WITHIN.get(key, ""))
        if not time[0]:  # "within weeks" may be sooner, "after weeks" and "for weeks" not
            soon = within or (soon and key != ONSET)
            time = self._bare_unit(soon=soon, alone=not soon)
        if stays:  # half of it is gone after a half-life, and some of it there long after
            if soon or time[1] == "under":
                raise NotUnderstoodError("how long it can be found")
            time = (time[0], f"stays {time[1]}".strip())
        return self._timed(nouns, manner, route, key, time)

    def _in_body(self) -> bool:
        """Pass over "in the body", where how long it stays is a matter of its half-life."""
        found = (item := self._peek()) is not None and item.key in times.IN_BODY
        self.at += found
        return found

    def _in_body_later(self) -> bool:
        """Return whether "in the body" stands behind "much longer"."""
        return any((item := self._peek(ahead)) is not None and item.key in times.IN_BODY for ahead in range(1, 6))

    def _direction(self, key: str) -> int:
        directions = times.QUICKER if key == ONSET else times.LONGER
        return directions.get(self._one_of(directions), 0)

    def _bare_route(self) -> str:
        """Read "by injection", "orally", "smoked" with nothing before it that says that it is taken so."""
        item = self._peek()
        if item is None or item.tag != "route":
            return ""
        self.at += 1
        return item.value

    def _of_what(self, nouns: Nouns) -> tuple[Nouns, str]:
        """Read what a time is compared with, and how it is given: "oral morphine", "when swallowed" of the same."""
        start = self.at
        if (route := self._when_given() or self._bare_route()) and self._clause_ends():
            return nouns, route
        self.at = start
        self._skip("det", "filler")
        if self._half_life() and not self._eat("of"):
            return Nouns(), ""
        route, effect = "", self.of_effect
        if (item := self._peek()) and not item.ids(*SUBJECTS):
            route = self._way_given()
        others = self._nouns(SUBJECTS)
        self.of_effect = effect
        route = others.qualifier.removeprefix("as ") or others.form or self._when_given() or route
        others.qualifier = ""
        return others, route

    def _against(self, nouns: Nouns, manner: Manner, key: str, direction: int, route: str = "") -> list[Claim]:
        if self._eat("that", "those") and not self._eat("of"):
            return []
        others, other_route = self._of_what(nouns)
        if not others.readings:
            return []
        if self._eat("do", "is", "does") and len(others.readings) > 1:
            raise NotUnderstoodError("of whom it is told")  # "longer than A, and B does (too)"
        some = others.quantifier == "some" and key == DURATION and len(others.readings) == 1
        if manner.often or manner.degree or others.negated or others.people is not None:
            raise NotUnderstoodError("times compared")
        if others.quantifier and not some:
            raise NotUnderstoodError("times compared")
        self.subjects = nouns
        claims = [
            Claim(
                one_meaning(options).id,
                "outlasts",
                key,
                manner.negated,
                "of some" if some else "",
                quantifier=nouns.quantifier,
                scope=nouns.scope,
                other=one_meaning(other).id,
                direction=direction,
                place=f"{route} than {other_route}" if route or other_route else "",
            )
            for options in nouns.readings
            for other in others.readings
        ]
        return self._qualified(claims)

    def _timed(self, nouns: Nouns, manner: Manner, route: str, key: str, time: tuple[str, str]) -> list[Claim]:
        self._since_dose()
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
                other=self.of_effect,
            )
            for options in nouns.readings
        ]
        return self._qualified(claims)
