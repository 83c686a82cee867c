"""The course of withdrawal: when it begins, is at its worst and is over, and whose comes sooner or lasts longer."""

from ketafacts.language.claims import Claim
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needs, one_meaning
from ketafacts.language.lexicon import times, windows
from ketafacts.language.windows import WindowReader

WITHDRAWAL_TIME = "withdrawal-time"
_WITHDRAWN = frozenset({"withdrawal", "withdrawals", "withdrawal symptoms", "withdrawal syndrome"})
_SO_MANY_WORDS, _ENDS = 4, 2


class StoppingReader(WindowReader):
    """Reads when withdrawal comes and goes."""

    def _statement(self) -> list[Claim]:
        return self._course_of_withdrawal() or super()._statement()

    @needs(*_WITHDRAWN)
    def _course_of_withdrawal(self) -> list[Claim]:
        """Read "X withdrawal begins 8 hours after the last dose", "withdrawal from X lasts longer than from Y"."""
        return self._tried(self._course)

    def _course(self) -> list[Claim]:
        time = self._time_before()
        nouns = self._whose_withdrawal()
        if nouns is None or nouns.quantifier or self._unlike_one(nouns):
            return []
        manner = Manner(negated=nouns.negated)
        self._can(manner)
        if self._eat("do"):
            self._adverbs(manner)
        key = self._which_moment()
        if not key or manner.often not in ("", "often"):
            return []
        time = time if time[0] else self._length()
        if not time[0]:
            if direction := self._which_direction(key):
                return self._against_withdrawal(nouns, manner, key, direction)
            self._skip("filler")
            time = self._moment()
        if not time[0]:
            return []
        while self._peek() is not None and not self._clause_ends():
            if not self._after_use():
                return []
        self.subjects = nouns
        return [
            Claim(one_meaning(one).id, WITHDRAWAL_TIME, key, manner.negated, time[1], year=time[0])
            for one in nouns.readings
        ]

    def _time_before(self) -> tuple[str, str]:
        """Read "Within 12 hours of the last dose," before the clause."""
        start = self.at
        within = self._eat("within")
        if within or self._eat("after", "about", "around"):
            time = self._time()
            if time[0]:
                self._after_use()
                return (time[0], "within" if within and not time[1] else time[1])
        self.at = start
        return "", ""

    def _whose_withdrawal(self) -> Nouns | None:
        """Read "X withdrawal symptoms", "withdrawal from X", "the first signs of X withdrawal"."""
        self._skip("det", "filler")
        self._eat(*windows.FIRST)
        if self._eat(*windows.SYMPTOMS) and not self._eat("of"):
            return None
        self._eat(*windows.FIRST)
        item, following = self._peek(), self._peek(1)
        nouns: Nouns | None = None
        if item and item.inner and not _WITHDRAWN.isdisjoint(item.words):
            self.at += 1
            nouns = Nouns(readings=[tuple(one for one in item.inner if one.type in SUBJECTS)])
        elif item and item.ids(*SUBJECTS) and item.tag != "takers" and following and following.key in _WITHDRAWN:
            self.at += 2
            nouns = Nouns(readings=[item.ids(*SUBJECTS)])
        elif item and item.key in _WITHDRAWN:
            self.at += 1
            self._eat(*windows.SYMPTOMS)
            if self._eat("from", "of", "off"):
                nouns = self._nouns(SUBJECTS)
        if nouns is None or not nouns.readings[0]:
            return None
        self._eat(*windows.SYMPTOMS)
        return nouns

    def _which_moment(self) -> str:
        for key, phrases in (("peak", windows.PEAKS), ("onset", windows.BEGINS), ("duration", windows.ENDS)):
            if self._one_of(phrases, _SO_MANY_WORDS):
                return key
        if self._eat("be"):
            return "peak" if self._one_of(("at its worst", "at their worst", "worst", "at its height")) else ""
        return ""

    def _which_direction(self, key: str) -> int:
        words = windows.LONGER if key == "duration" else windows.SOONER
        start = self.at
        while self._one_of(times.MUCH):
            pass
        if (direction := words.get(self._one_of(words), 0)) and self._eat("than"):
            return direction
        self.at = start
        return 0

    def _moment(self) -> tuple[str, str]:
        """Read "within 12 hours", "for about a week", "on the third day", "between days 2 and 6"."""
        if day := self._numbered_days():
            return day, ""
        within = self._eat("within")
        self._eat("in", "after", "for")
        upto = self._up_to()
        time = self._length()
        if not time[0]:
            time = self._bare_unit(soon=within or self.items[self.at - 1].key == "in")
        bound = "within" if within and not time[1] else "upto" if upto and not time[1] else time[1]
        return time[0], bound

    def _numbered_days(self) -> str:
        """Read "on the second or third day", "between days 2 and 6", "in the first week"; return the span."""
        start, found = self.at, list[str]()
        self._eat("on", "around", "about", "by", "between", "in", "during", "within", "after")
        self._skip("det")
        named = self._eat("day", "days")
        while (item := self._peek()) and len(found) < _ENDS:
            number = windows.ORDINALS.get(item.key, "") or (item.key if named and item.key.isdecimal() else "")
            if not number:
                break
            found.append(number)
            self.at += 1
            self._eat("or", "and", "to")
            self._skip("det")
        if found and (named or self._eat("day", "days")):
            return f"{found[0]}-{found[-1]} days"
        if found == ["1"] and self._eat("week"):
            return "1-7 days"
        self.at = start
        return ""

    def _against_withdrawal(self, nouns: Nouns, manner: Manner, key: str, direction: int) -> list[Claim]:
        """Read "Y withdrawal", "that from Y", "with Y" behind "longer than"."""
        self._skip("det")
        if self._eat("that", "those", "it does"):
            self._eat("of", "from", "with")
            others = self._nouns(SUBJECTS)
        elif self._eat("with", "from"):
            others = self._nouns(SUBJECTS)
        else:
            found = self._whose_withdrawal()
            if found is None:
                return []
            others = found
        self._eat("do", "does")
        if others.negated or others.quantifier or manner.often or not self._clause_ends():
            return []
        self.subjects = nouns
        return [
            Claim(
                one_meaning(one).id,
                WITHDRAWAL_TIME,
                key,
                manner.negated,
                other=one_meaning(two).id,
                direction=direction,
            )
            for one in nouns.readings
            for two in others.readings
        ]
