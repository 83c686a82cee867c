"""Complements that say which drug it is: another word for it, the same drug, a different one, a form of it."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.approvals import ApprovalReader
from ketafacts.language.claims import Claim
from ketafacts.language.cursor import Manner, Nouns, one_meaning
from ketafacts.language.lexicon.chronicle import NATIONS

# Slang is told of a country by whoever hears it there, and kept to none; which of a country's names are old is not
# recorded, and they are names of the drug all the same.
_OF_NO_COUNTRY = frozenset({"slang", "street", "old"})
THAN = ("from", "to", "than")
_KINDS = frozenset({"class", "group", "family", "type", "kind", "category"})


class SamenessReader(ApprovalReader):
    """Reads which drug it is."""

    def _called(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "(just) another word for X", "the brand name of X", "American slang for X"."""
        start = self.at
        self._skip("det", "filler")
        if (item := self._peek()) and item.key in (*lexicon.MERELY, "the same"):
            self.at += 1
        place, kept = "", False
        while (item := self._peek()) and (item.tag == "det" or item.key in lexicon.OF_NAMES):
            place = place or (item.value if item.tag == "place" else NATIONS.get(item.key, ""))
            kept = kept or item.key in _OF_NO_COUNTRY
            self.at += 1
        if self._eat(*lexicon.NAMES) and self._eat("for", "of"):
            self._skip("det")
            item, after = self._peek(), self._peek(1)
            if (
                item
                and item.ids("drug", "class")
                and not (after and after.ids("class", "drug") and not self._comma_at(1))
            ):
                self.at += 1
                claims = self._claims(nouns, manner, "same-as", item.ids("drug", "class"), "")
                return [claim._replace(place=place) for claim in claims] if place and not kept else claims
        self.at = start
        return []

    def _another_drug(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "a different drug from X"."""
        start = self.at
        self.at += 1
        if (self._eat_heads() or self._eat("thing")) and self._eat(*THAN):
            denied = replace(manner, negated=not manner.negated)
            return self._of_one_kind(nouns, denied, start + 1) or self._claims(
                nouns, denied, "same-as", self._objects(("drug",)), "exact"
            )
        self.at = start
        return []

    def _of_one_kind(self, nouns: Nouns, manner: Manner, start: int) -> list[Claim]:
        """Read Y in "a different class from Y", "the same kind of drug as Y": which drug it is, that does not tell."""
        if _KINDS.isdisjoint([item.key for item in self.items[start : self.at]]):
            return []
        return self._claims(nouns, manner, "same-class", self._objects(("drug", "class")), "")

    def _same_drug(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "the same drug as X"."""
        start = self.at
        self.at += 1
        if (self._eat_heads() or self._eat("drug", "thing", "substance")) and self._eat("as"):
            return self._of_one_kind(nouns, manner, start + 1) or self._claims(
                nouns, manner, "same-as", self._objects(("drug",)), "exact"
            )
        self.at = start
        return []

    def _form_of(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "an injectable form of X", "a form of X": it is X, or one of its forms, and given so."""
        start = self.at
        item = self._peek()
        route = lexicon.FORM_ADJECTIVES.get(item.key, "") if item else ""
        self.at += bool(route)
        self._eat("generic")
        item = self._peek()
        of = item is not None and item.key == "form of"
        if of or (self._eat(*lexicon.FORM_NOUNS) and self._eat("of")):
            self.at += of
            self._skip("det")
            item = self._peek()
            if item and item.ids("drug") and not item.ids("class"):
                self.at += 1
                claims = self._claims(nouns, manner, "same-as", (one_meaning(item.ids("drug")),), "a form")
                if route:
                    claims += self._claims(nouns, manner, "given-by", (Reading("route", route),), "")
                return claims
        self.at = start
        return []
