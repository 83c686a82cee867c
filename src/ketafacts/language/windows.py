"""How long a drug can be found after its use."""

from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needs, one_meaning
from ketafacts.language.lexicon import times, windows
from ketafacts.language.times import TimeReader

DETECTABLE = "detectable"
_IN = ("in", "on", "from", "of", "by", "out of", "with", "through")
_MONTHS = 12


class WindowReader(TimeReader):
    """Reads how long a test finds a drug."""

    def _statement(self) -> list[Claim]:
        return self._found_for() or super()._statement()

    # -- how long it is found ----------------------------------------------------------------------------------------

    @needs(*windows.WORDS)
    def _found_for(self) -> list[Claim]:
        """Read "X can be detected in urine for three days", "X is gone from the urine within a week"."""
        if windows.PLACES.isdisjoint(self.vocabulary):
            return []
        return self._tried(self._window)

    def _window(self) -> list[Claim]:
        tested, manner = self._test_finds(), Manner()
        if tested:
            self._can(manner)
            if not self._eat("detect", "detects", "find", "finds", "show", "shows", "pick up", "picks up", "reveal"):
                return []
        use = self._kind_of_use()
        nouns = self._nouns(SUBJECTS, anaphora=True)
        use = use or nouns.qualifier or nouns.use
        nouns.qualifier = nouns.use = ""
        if self._unlike_one(nouns) or use not in ("", "heavy use", "light use", "single dose"):
            return []
        self._eat("use", "usage")
        manner.negated ^= nouns.negated
        can = tested or self._can(manner)
        kind = "found" if tested else self._how_found(manner)
        if not kind or manner.often not in ("", "often"):
            return []
        told = self._told(kind, tested, use)
        if told is None:
            return []
        place, time, later, use = told
        if not time[0] or not (place or kind == "found"):
            return []
        detail = "later" if later else "gone" if kind == "gone" else time[1]
        qualifiers = tuple(word for word in (use, "can" if can else "") if word)
        self.subjects = nouns
        return [
            Claim(
                one_meaning(options).id,
                DETECTABLE,
                "window",
                manner.negated,
                detail,
                quantifier=nouns.quantifier,
                scope=nouns.scope,
                place=place,
                year=time[0],
                qualifiers=qualifiers,
            )
            for options in nouns.readings
        ]

    def _told(self, kind: str, place: str, use: str) -> tuple[str, tuple[str, str], bool, str] | None:
        """Read where, for how long and after which use it is found; None where the clause says more."""
        time, later = ("", ""), False
        while self._peek() is not None and not self._clause_ends():
            at = self.at
            self._skip("filler")
            if not place and (found := self._matrix()):
                place = found
            elif not use and (found := self._of_users()):
                use = found
            elif not time[0]:
                time, later = self._how_long(kind)
            else:
                self._after_use()
            if self.at == at:
                return None
        return place, time, later, use

    def _named_test(self) -> str:
        """Read "urine test", "hair", "blood tests"; return what is looked at, or ``test`` where it is not said."""
        item = self._peek()
        if item and item.tag == "test":
            self.at += 1
            return "hair" if item.value == "hair test" else "urine" if item.value else "test"
        where: str = windows.MATRICES.get(self._one_of(windows.MATRICES), "")
        if where:
            self._eat(*windows.TESTS)
        return where

    def _test_finds(self) -> str:
        """Read "a urine test", "hair tests" before a verb; return what is looked at."""
        start = self.at
        self._skip("det", "filler")
        if where := self._named_test():
            return where
        self.at = start
        return ""

    def _unlike_one(self, nouns: Nouns) -> bool:
        """Return whether more is said of the drug than a window is recorded of: a dose, a product, a harm."""
        more = nouns.overdose or nouns.degree or nouns.extra or nouns.form
        return bool(more or nouns.people is not None or nouns.joint == "or")

    def _kind_of_use(self) -> str:
        """Pass over "heavy" and "a single dose of" before a name, and return what use is spoken of."""
        start, use = self.at, ""
        self._skip("det", "filler")
        while (item := self._peek()) and item.key in (*windows.HEAVY, *windows.LIGHT):
            use = "heavy use" if item.key in windows.HEAVY else "light use"
            self.at += 1
        if use and self._eat(*windows.USES) and not self._eat("of"):
            use = ""
        if not use:
            self.at = start
        return use

    def _can(self, manner: Manner) -> bool:
        """Pass over the adverbs and "can", and return whether it is said to be so at most, or at times."""
        start = self.at
        self._adverbs(manner)
        self._raising(manner)
        return any(item.tag == "modal" or item.key in ("sometimes", "up") for item in self.items[start : self.at])

    def _how_found(self, manner: Manner) -> str:
        """Return "found", "stays" or "gone" by the verb; nothing when it is none of them."""
        if self._one_of(windows.GONE):
            return "gone"
        if self._eat("be"):
            self._adverbs(manner)
            if self._eat("no longer"):
                manner.negated = not manner.negated
            if self._eat("gone", "out", "undetectable", "cleared"):
                return "gone"
            return "found" if self._one_of(windows.FOUND) else ""
        if self._eat("do"):
            self._adverbs(manner)
        if self._one_of(windows.STAYS):
            self._adverbs(manner)
            return "found" if self._eat(*windows.FOUND) else "stays"
        return ""

    def _matrix(self) -> str:
        """Read "in the urine", "by a drug test"; return what is looked at, "test" where it is not said."""
        start = self.at
        if self._eat(*_IN):
            self._skip("det", "neutral")
            self._eat("your", "their", "his", "her", "a person 's")
            if where := self._named_test():
                return where
            if self._eat("drug"):
                return "test" if self._eat(*windows.TESTS) else ""
        self.at = start
        return ""

    def _of_users(self) -> str:
        """Read "in heavy users", "with daily use", "after occasional use"."""
        start, use = self.at, ""
        if self._eat("in", "of", "with", "after", "for", "following", "among"):
            self._skip("det", "filler")
            while (item := self._peek()) and (item.key in windows.HEAVY or item.key in windows.LIGHT):
                use = "heavy use" if item.key in windows.HEAVY else "light use"
                self.at += 1
            if use:
                if (item := self._peek()) and item.ids(*SUBJECTS):
                    self.at += 1
                if self._eat(*windows.USERS, *windows.USES):
                    return use
        self.at = start
        if (item := self._peek()) and item.key in ("in", "of", "with", "after"):
            following = self._peek(1)
            if following and following.tag == "qualifier" and following.value in ("heavy use", "light use"):
                self.at += 2
                return following.value
        return ""

    def _how_long(self, kind: str) -> tuple[tuple[str, str], bool]:
        """Read "for up to three days", "within a week", "three days later": the time, and whether it is later."""
        start = self.at
        soon = self._eat("within", "in", "after")
        after = soon and self.items[self.at - 1].key == "after"
        if not soon:
            self._eat("for")
        upto = self._up_to()
        time = self._length()
        if not time[0]:
            try:
                time = self._bare_unit(soon=False)
            except NotUnderstoodError:
                self.at = start
                return ("", ""), False
            if kind == "gone" or soon:
                raise NotUnderstoodError("when it is gone")
        if upto and not time[1]:
            time = (time[0], "upto")
        later = self._eat(*windows.LATER)
        if later and self.items[self.at - 1].key == "after":
            self.at -= 1
            later, before = False, self.at
            if self._of_users():  # "after heavy use", which is read next
                self.at = before
            elif not self._after_use():
                raise NotUnderstoodError("after what")
            return time, False
        if soon and not after and kind != "gone":
            raise NotUnderstoodError("found within a time")
        return time, bool(later or (after and kind != "gone"))

    def _up_to(self) -> bool:
        if self._one_of(("up to", "as long as", "a maximum of", "no longer than", "no more than")):
            return True
        if (item := self._peek()) and (following := self._peek(1)) and (item.key, following.key) == ("up", "to"):
            self.at += 2
            return True
        return False

    def _after_use(self) -> bool:
        """Pass over "after the last use", "after taking it", "of stopping"."""
        start = self.at
        if self._eat("after", "following", "of", "from", "since", "once"):
            self._skip("det")
            self._eat("last", "final", "single", "most recent", "first", "someone", "you", "people", "a person")
            self._eat("'s")
            for _ in range(2):
                if self._comma():
                    break
                if (item := self._peek()) and item.ids(*SUBJECTS):
                    self.at += 1  # "the last heroin dose"
                    break
                if not self._eat(*windows.USES, "use", "uses", "used", "stop", "stopped", "quit"):
                    break
            else:
                self._eat("it", "them", "the drug")
                return True
            if self.at > start + 1:
                self._eat(*windows.USES)
                self._eat("it", "them", "the drug")
                return True
        self.at = start
        return False

    def _length(self) -> tuple[str, str]:
        """Read a time, years too: of them nothing that is found or felt here is recorded."""
        time = self._time()
        if time[0]:
            return time
        if self._one_of(("for years", "for many years")):
            return f"{_MONTHS}-{_MONTHS} months", "over"
        if self._one_of(("for months", "for many months", "months", "many months")):
            return "2-2 months", "over"
        start, bound = self.at, ""
        while (said := self._one_of(times.BOUNDS)) or self._one_of(times.HEDGES):
            bound = times.BOUNDS.get(said, bound)
        amount = self._amount()
        if amount and self._eat("year", "years"):
            number = float(amount.split("-")[0]) * _MONTHS
            return f"{number:g}-{number:g} months", bound
        self.at = start
        return "", ""
