"""Reasons and what follows from them: "because", "so", "which makes it an opioid", "because of the danger of E"."""

from dataclasses import replace

from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, one_meaning
from ketafacts.language.ellipsis import EllipsisReader
from ketafacts.language.lexicon import harmverbs
from ketafacts.language.mentions import Item


class ReasonReader(EllipsisReader):
    """Reads what joins a clause to its reason."""

    def _reason(self, *, joining: bool = False) -> bool:
        """Pass over "because", "since" and the like, which a reason follows."""
        item, following = self._peek(), self._peek(1)
        if item is None or following is None:
            return False
        since = item.key in ("since", "as") and _names(following) and not self._as_others_do()
        first = since and not self.at and following.tag == "anaphor" and not self._comma_at(2)  # "As it is a C, it …"
        if item.tag == "because" or (since and (item.key == "since" or first or (joining and self._comma()))):
            self.at += 1
            return True
        return False

    def _because_of_risk(self, claims: list[Claim]) -> list[Claim]:
        """Read "because of the danger of E": the drug can cause it, or the two that are spoken of can together."""
        start = self.at
        item = self._peek()
        given = item is not None and (item.tag == "because" or item.key in ("due", "owing"))
        self.at += given
        if not given or not self._eat("of", "to"):
            self.at = start
            return []
        self._skip("det", "neutral", "filler")
        while self._eat(*harmverbs.PLAIN_RISK, *harmverbs.GREAT_RISK):
            pass
        if not (self._eat(*harmverbs.RISKS) and self._eat("of", "for")):
            self.at = start
            return []
        self._eat(*harmverbs.HAVING)
        effects = self._objects(("effect",))
        if effects.quantifier or effects.negated or effects.joint == "or":
            raise NotUnderstoodError("a risk")
        found = []
        for claim in claims:
            both = claim.predicate in ("safe-with", "dangerous-with")
            stopped = claim.predicate == "stopped-safely"
            predicate = "interaction-causes" if both else "withdrawal-causes" if stopped else "causes"
            other = claim.object if both else ""
            found += [
                Claim(claim.subject, predicate, one_meaning(options).id, other=other) for options in effects.readings
            ]
        return list(dict.fromkeys(found))

    def _as_others_do(self) -> bool:
        """Return whether "as ketamine does" ends the clause here: a likeness, and no reason."""
        for ahead in range(2, 6):
            item, after = self._peek(ahead), self._peek(ahead + 1)
            if item and item.lemma in ("be", "do", "can", "have"):
                return after is None or self._comma_at(ahead + 1)
        return False

    def _follows(self) -> bool:
        """Pass over "so", "therefore", "which means that", which what follows from the clause before follows."""
        item, following = self._peek(), self._peek(1)
        if item is None or item.key not in lexicon.CONSEQUENCES or following is None:
            return False
        if item.key == "so" and following.lemma in ("be", "do", "can", "have"):
            return False  # "and so is fentanyl"
        self.at += 1
        return True

    def _which_makes(self) -> list[Claim]:
        """Read ", which makes it an opioid", ", which makes both of them opioids"."""
        item, following = self._peek(), self._peek(1)
        if not (item and following and item.tag == "which" and following.lemma == "make"):
            return []
        self.at += 2
        self._eat("both", "each", "all")
        self._eat("of")
        if not self._eat("it", "them", "they", "both") and self.items[self.at - 1].key != "both":
            raise NotUnderstoodError(self._here())
        return self._complement(replace(self.subjects, extra=[], negated=False, quantifier=""), Manner())


def _names(item: Item) -> bool:
    return item.tag in ("anaphor", "det", "quant") or bool(item.ids(*SUBJECTS))
