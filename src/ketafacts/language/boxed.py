"""Boxed warnings, and what a label warns of."""

from ketafacts.knowledge.model import Reading
from ketafacts.language.claims import Claim
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needs
from ketafacts.language.lexicon import harms
from ketafacts.language.watching import WatchReader

_BOXED = ("boxed", "box", "black box")


class BoxedReader(WatchReader):
    """Reads boxed warnings."""

    def _boxed(self) -> bool:
        """Pass over "a boxed warning"."""
        self._skip("det", "filler", "neutral")
        self._eat("fda", "us")
        if not (self._eat(*harms.BOXED) or (self._eat("black") and self._eat("box", "boxed"))):
            return False
        return self._eat("warning", "warnings")

    def _boxed_together(self, manner: Manner) -> bool:
        start = self.at
        if self._phrase(harms.BEARING) or self._eat(*harms.BEARING):
            taken = Manner()
            self._adverbs(taken)
            if self._boxed():
                manner.negated ^= taken.negated
                return True
        self.at = start
        return False

    @needs(*_BOXED)
    def _bears_warning(self, nouns: Nouns) -> list[Claim]:
        """Read "carries a boxed warning about E", "has no boxed warning"."""
        self._eat(*harms.LABELS)
        manner = self._begun(nouns)
        if not (self._phrase(harms.BEARING) or self._eat(*harms.BEARING)):
            return []
        self._adverbs(manner)
        if not self._boxed():
            return []
        if self._eat(*harms.ABOUT):
            return self._finish(nouns, manner, "boxed", self._warned_of(), "")
        return self._qualified(self._claims(nouns, manner, "boxed", (Reading("effect", ""),), ""))

    def _warned_of(self) -> Nouns:
        self._skip("det", "filler")
        following = self._peek(1)
        if following and following.key in harms.RISK:
            self._eat(*harms.OF_THE_RISK)
        if self._eat(*harms.RISK):
            self._eat("of", "for")
        return self._objects(("effect",))

    @needs(*_BOXED)
    def _boxed_clause(self) -> list[Claim]:
        """Read "X's boxed warning covers E", "the FDA requires a boxed warning on X about E"."""
        manner = Manner()
        self._skip("det", "filler")
        if self._eat("there", "fda", "us"):
            return self._boxed_by(manner, exists=self.items[self.at - 1].key == "there")
        if (item := self._peek()) and item.ids(*SUBJECTS) and item.possessive:
            nouns = Nouns(readings=[item.ids(*SUBJECTS)])
            self.at += 1
            if not self._warning_tells(manner):
                return []
        elif self._boxed() and self._eat("on", "for", "of"):
            nouns = self._nouns(SUBJECTS)
            if not self._warning_tells(manner, named=True):
                return []
        else:
            return []
        self.subjects = nouns
        return self._finish(nouns, manner, "boxed", self._warned_of(), "")

    @needs("warn", "warns")
    def _label_warns(self) -> list[Claim]:
        """Read "X's label warns of E", "the label of X warns about E": that it can cause it."""
        self._skip("det", "filler")
        if self._eat(*harms.LABELS):
            if not self._eat("of", "for", "on"):
                return []
            nouns = self._nouns(SUBJECTS)
        else:
            nouns = self._nouns(SUBJECTS)
            if not self._eat(*harms.LABELS):
                return []
        manner = Manner(negated=nouns.negated)
        self._adverbs(manner)
        if self._eat("do"):
            self._adverbs(manner)
        if nouns.quantifier or manner.negated or not (self._eat("warn") and self._eat("of", "about", "against")):
            return []
        self.subjects = nouns
        return self._qualified(self._claims(nouns, manner, "causes", self._warned_of(), ""))

    def _boxed_by(self, manner: Manner, *, exists: bool) -> list[Claim]:
        """Read on from "the FDA" or "there": "requires a boxed warning on X about E", "is no boxed warning on X"."""
        self._adverbs(manner)
        if not (self._eat("be") if exists else self._eat("require", "order", "put", "add")):
            return []
        self._adverbs(manner)
        if not (self._boxed() and self._eat("on", "for", "to", "with")):
            return []
        nouns = self._nouns(SUBJECTS)
        effects: Nouns | tuple[Reading, ...] = (Reading("effect", ""),)
        if self._eat(*harms.ABOUT):
            effects = self._warned_of()
        elif not exists:
            return []
        self.subjects = nouns
        return self._qualified(self._claims(nouns, manner, "boxed", effects, ""))

    def _warning_tells(self, manner: Manner, *, named: bool = False) -> bool:
        if not named:
            self._eat(*harms.LABELS)
            if self._phrase(harms.BEARING) or self._eat(*harms.BEARING):
                return self._boxed() and self._eat(*harms.ABOUT)
            if not self._boxed():
                return False
        self._adverbs(manner)
        if self._eat("do"):
            self._adverbs(manner)
        return self._phrase(harms.TELLING) or self._eat(*harms.TELLING)
