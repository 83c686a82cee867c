"""How a drug is used, said behind a claim: "if it is stopped overnight", "after months of daily use", "in excess"."""

from functools import cache

from ketafacts.language.cursor import SUBJECTS, Cursor
from ketafacts.language.lexicon import howused

_WHEN = ("when", "if", "once", "after", "whenever", "unless")
_TAKEN = ("taken", "used", "take", "use", "given", "misused", "abused", "smoked", "inhaled", "injected")
# Words without one of which nothing is told of how a drug is used.
_TOLD_BY = frozenset({*howused.STOP, *_TAKEN, *howused.AMOUNTS, *howused.PERIODS, *howused.USES, "time", "periods"})
_BESIDE = howused.PLAIN_USE | {"many", "several", "of", "few", "or", "more", "very"}
_WITH = ("with", "after", "from", "through", "during", "by", "following", "over", "in")


class UseReader(Cursor):
    """Reads how a drug is used; each reader returns what it amounts to and stops behind it, or stays and returns ""."""

    def _long_term(self) -> bool:
        """Pass over "long-term" and "long"."""
        item, following = self._peek(), self._peek(1)
        if item and item.key == "long":
            self.at += 2 if following and following.key in ("term", "lasting") else 1
            return True
        return False

    def _how_used(self) -> str:
        """Read "if it is stopped overnight", "after months of daily use", "when used heavily", "taken in excess"."""
        if self.vocabulary.isdisjoint(_TOLD_BY):
            return ""
        start = self.at
        for read in (self._when_used, self._with_use):
            if found := read():
                return found
            self.at = start
        return ""

    def _suddenly_said(self) -> bool:
        if self._phrase_of(howused.SUDDENLY):
            while self._eat("and", "or"):
                self._phrase_of(howused.SUDDENLY)
            return True
        return False

    def _when_used(self) -> str:
        self._even()
        when = self._eat(*_WHEN)
        while when and (item := self._peek()) and (item.tag in ("det", "anaphor") or item.key in howused.USERS):
            self.at += 1
        self._eat("have")
        self._eat("be")
        self._eat("been")
        sudden = self._suddenly_said()
        if when and self._eat(*howused.STOP):
            if self._eat("taking", "using"):
                sudden = self._the_drug() or sudden
            self._the_drug()
            self._suddenly_said()
            self._after_much_use()
            return "on stopping"
        if not self._eat(*_TAKEN):
            return ""
        self._the_drug()
        if self._phrase_of(howused.AS_MEANT):
            return "usual dose"
        if self._phrase_of(howused.TOO_MUCH):
            return "high dose"
        if self._phrase_of(howused.LASTINGLY):
            while self._phrase_of(howused.LASTINGLY):
                pass
            return "heavy use"
        if self._eat("in", "at") and self._much():
            return "high dose"
        return "heavy use" if when and self.items[self.at - 1].key in ("misused", "abused") else ""

    def _even(self) -> None:
        """Pass over "even" before "when"."""
        if (following := self._peek(1)) and following.key in _WHEN:
            self._eat("even")

    def _the_drug(self) -> bool:
        item = self._peek()
        if item and (item.tag == "anaphor" or item.key in ("it", "them")) and not item.ids(*SUBJECTS):
            self.at += 1
            return True
        return False

    def _much(self) -> bool:
        self._skip("det")
        self._eat("very", "extremely")
        return self._eat(*howused.MUCH) and self._eat(*howused.AMOUNTS)

    def _with_use(self) -> str:
        if not self._eat(*_WITH):
            return ""
        if self.items[self.at - 1].key in ("with", "in", "after", "from", "through") and self._much():
            return "high dose"
        return "heavy use" if self._long_use() else ""

    def _after_much_use(self) -> bool:
        """Pass over "after months of daily use"."""
        start = self.at
        if self._eat("after", "following") and self._long_use():
            return True
        self.at = start
        return False

    def _long_use(self) -> bool:
        """Pass over "months of daily use", "long-term recreational use", "a long time", "years"."""
        heavy = used = False
        while (item := self._peek()) is not None:
            if item.key == "long":
                heavy = self._long_term()
            elif item.key in howused.HEAVY or item.key in howused.PERIODS:
                heavy = True
                self.at += 1
                used = self.items[self.at - 1].key in howused.PERIODS or used
            elif item.key in howused.USES and item.gap.strip(" -") == "":
                heavy = heavy or bool(howused.USES[item.key])
                used = True
                self.at += 1
                self._eat("of", "with") and self._the_drug()
                break
            elif item.tag in ("det", "neutral") or item.key in _BESIDE or item.key.isdecimal():
                self.at += 1
            elif item.key in ("time", "periods") and heavy:
                used = True
                self.at += 1
                break
            else:
                break
        return heavy and used

    def _phrase_of(self, phrases: tuple[str, ...]) -> bool:
        """Pass over the longest of the phrases, which may run over several items."""
        item = self._peek()
        opening = (item.words or [item.key])[0] if item else ""
        for said in _by_opening(phrases).get(opening, ()):
            words: list[str] = []
            count = 0
            while len(words) < len(said) and (item := self._peek(count)) and said[: len(words)] == words:
                words += item.words or [item.key]
                count += 1
            if words == said:
                self.at += count
                return True
        return False


@cache
def _by_opening(phrases: tuple[str, ...]) -> dict[str, list[list[str]]]:
    """Return the words of each phrase by the first of them, the longest phrase first."""
    found: dict[str, list[list[str]]] = {}
    for phrase in sorted(phrases, key=lambda one: -len(one.split())):
        words = phrase.split()
        found.setdefault(words[0], []).append(words)
    return found
