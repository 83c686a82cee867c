"""Complements that compare: stronger than, fifty times as potent as, a weaker opioid than."""

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.mentions import Item
from ketafacts.language.samenesses import SamenessReader
from ketafacts.language.text import figure


def _number(item: Item) -> str:
    """Return the figure of a number, or nothing."""
    number = lexicon.NUMBER_WORDS.get(item.key) or (figure(item.key) if item.key[:1].isdecimal() else "")
    return number if number.replace(".", "").isdecimal() else ""


class ComparativeReader(SamenessReader):
    """Reads comparisons."""

    def _compared(self, nouns: Nouns, manner: Manner, phrase: str) -> list[Claim]:
        what, direction = lexicon.COMPARATIVES[phrase]
        others = self._nouns(SUBJECTS)
        self._eat("do", "be")
        weaker = not direction and manner.negated and not nouns.quantifier
        said = [
            claim._replace(other=one_meaning(other).id, direction=direction)
            for claim in self._claims(nouns, manner, "compared", (Reading("effect", what),), "")
            for other in others.readings
        ]
        # "Not as strong as morphine" says weaker, and never stronger.
        return [claim._replace(negated=False, direction=-1) for claim in said] if weaker else said

    def _times_compared(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "50 to 100 times more potent than X" and "a weaker opioid than X"."""
        start = self.at
        self._skip("filler", "det")
        self._eat("about", "around", "nearly", "almost", "some", "up to")
        ends: list[str] = []
        while (item := self._peek()) and (number := _number(item)):
            ends.append(number)
            self.at += 1
            if self._eat("to", "or", "and", "-"):
                self._skip("det")
        if (
            ends
            and len(ends) < 3
            and self._eat("times", "time")
            and (item := self._peek())
            and item.tag == "comparative"
        ):
            self.at += 1
            claims = self._compared(nouns, manner, item.key)
            # "50 times as strong as" says stronger, by so much.
            return [one._replace(year="-".join(ends), direction=one.direction or 1) for one in claims]
        self.at = start
        self._skip("filler", "det")
        said = ""
        for count in (2, 1):
            keys = [one.key for ahead in range(count) if (one := self._peek(ahead))]
            if f"{' '.join(keys)} than" in lexicon.COMPARATIVES:
                said = f"{' '.join(keys)} than"
                self.at += count
                break
        item = self._peek()
        if said and item and item.ids("class") and not manner.negated:
            self.at += 1
            self._eat_heads()
            if self._eat("than"):
                kind = self._claims(nouns, manner, "is-a", (one_meaning(item.ids("class")),), "")
                return [*kind, *self._compared(nouns, manner, said)]
        self.at = start
        return []
