"""What a product is made of, as sentences name it: "both ingredients of X", "the opioid in X", "Of the two drugs in X".

Which the parts are, only the knowledge base knows; a claim about them has the product as its subject and a quantifier
that begins with "part".
"""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import SEVERAL, SHARED, Claim
from ketafacts.language.cursor import Manner, Nouns, one_meaning
from ketafacts.language.nouns import form_of
from ketafacts.language.qualifiers import QualifierReader

_DRUGS = frozenset({"drugs", "medicines", "substances", "medications", "compounds", "agents", "things"})
_ONE_DRUG = frozenset(
    {*("drug", "medicine", "medication", "substance", "the drug", "the medicine", "the medication", "the substance")}
)
_IN = ("in", "of", "inside")


_HOW_MANY_FIRST = frozenset(phrase.split()[0] for phrase in lexicon.PART_QUANTIFIERS)


class PartReader(QualifierReader):
    """Reads subjects and clauses about the parts of a product."""

    whole = ""  # "Of the two drugs in X, …"
    whole_count = 0

    def _parts(self) -> Nouns | None:
        """Read "both ingredients of X", "not a single ingredient of X", "the two drugs in X"."""
        start = self.at
        kind, count = self._how_many()
        product = self._of_product(several=True)
        if product is None:
            self.at = start
            return None
        own, number = product
        count = number or count
        if kind == "all" and any((item := self._peek(ahead)) and item.lemma == "include" for ahead in range(3)):
            return Nouns(readings=[own])  # "the ingredients of X include Y": that X contains it, and not each of them
        return Nouns(
            readings=[own],
            quantifier=f"part {kind} {count}",
            negated=kind == "none",
        )

    def _how_many(self) -> tuple[str, int]:
        item = self._peek()
        longest = 5 if item and (item.words or [item.key])[0] in _HOW_MANY_FIRST else 0
        for length in range(min(longest, len(self.items) - self.at), 0, -1):
            said = " ".join(item.key for item in self.items[self.at : self.at + length]).removesuffix(" the")
            if said in lexicon.PART_QUANTIFIERS:
                self.at += length
                return lexicon.PART_QUANTIFIERS[said], lexicon.SUPPOSED_COUNTS.get(said, 0)
        return "all", 0

    def _of_product(self, *, several: bool) -> tuple[tuple[Reading, ...], int] | None:
        """Read "(the) (two) (active) ingredients of X"; return X and how many there are said to be."""
        self._skip("det")
        count = 0
        if (item := self._peek()) and item.key in lexicon.PLAIN_COUNTS:
            count = lexicon.PLAIN_COUNTS[item.key]
            self.at += 1
        item = self._peek()
        if item and several and not count and item.key in _ONE_DRUG:
            count = 1  # "the drug in X"
        elif item is None or not (item.key in lexicon.PARTS or (several and item.key in _DRUGS and count)):
            return None
        self.at += 1
        if not (self._eat(*_IN) or (self._eat("that", "which") and self._eat("make") and self._eat("up"))):
            return None
        self._skip("det", "neutral")
        item = self._peek()
        if item is None or not item.ids("drug"):
            return None
        self.at += 1
        return item.ids("drug"), count

    def _among_parts(self) -> bool:
        """Read "Of the two drugs in X, …": the parts among which "only Y" is said."""
        start = self.at
        found = self._of_product(several=True)
        if found and self._comma():
            self.whole, self.whole_count = one_meaning(found[0]).id, found[1]
            return True
        self.at = start
        return False

    def _product_behind(self, *prepositions: str) -> tuple[Reading, ...]:
        """Read "in X" or "of X" behind a noun; return X, or nothing."""
        start = self.at
        if self._eat(*(prepositions or _IN)):
            self._skip("det", "neutral")
            item = self._peek()
            if item and item.ids("drug") and item.tag != "place":
                self.at += 1
                return item.ids("drug")
        self.at = start
        return ()

    def _products(self) -> Nouns:
        """Read the products that something is in, a form of one among them: "the Suboxone film"."""
        products = self._objects(("drug",))
        following = self._peek()
        self.at += bool(following and form_of(following))
        return products

    def _parts_compared(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "two active ingredients: A and B", "the same opioid (as X)" behind "contain"."""
        start = self.at
        self._eat("exactly")
        self._skip("det")
        item, following = self._peek(), self._peek(1)
        if item is None or following is None:
            self.at = start
            return []
        if item.key in (*lexicon.PLAIN_COUNTS, SEVERAL) and following.key in lexicon.PARTS | _DRUGS:
            self.at += 2
            number = str(lexicon.PLAIN_COUNTS.get(item.key, SEVERAL))
            claims = self._claims(nouns, manner, "part-count", (Reading("number", number),), "")
            if self._comma() and not manner.negated:
                claims += self._claims(nouns, manner, "contains", self._objects(("drug",)), f"of {number}")
            return claims
        if item.key in ("same", "different", "shared"):
            self.at += 2
            kind, whole = following.ids("class"), following.key in lexicon.PARTS
            if whole or (item.key != "shared" and (kind or following.key in _DRUGS | _ONE_DRUG)):
                others = self._nouns(("drug",)) if self._eat("as", "from", "than") else Nouns(nouns.readings[1:])
                if len(others.readings) == 1 and not nouns.quantifier:
                    negated = manner.negated != (item.key == "different")
                    whole = whole and item.key == "same" and following.key.endswith("s")
                    detail = one_meaning(kind).id if kind else "" if whole else "any"
                    detail = SHARED if item.key == "shared" else detail
                    first = Nouns(nouns.readings[:1])
                    return self._claims(first, Manner(negated=negated), "same-parts", others, detail)
        self.at = start
        return []

    def _part_of(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "the active ingredient in X" or "an ingredient of X" as what the subjects are."""
        start = self.at
        if (item := self._peek()) and item.key in lexicon.PLAIN_COUNTS:
            self.at += 1
        item, following = self._peek(), self._peek(1)
        drug_in = item is not None and item.key in _ONE_DRUG and following is not None and following.key == "in"
        if item and (item.key in lexicon.PARTS or drug_in or (self.at > start and item.key in _DRUGS)):
            self.at += 1
            if self._product_behind():
                self.at -= 1  # "of Ozempic and Wegovy"
                return self._claims(nouns, replace(manner), "ingredient-of", self._products(), "")
        self.at = start
        return []
