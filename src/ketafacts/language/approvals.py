"""What follows "approved": where, since when, for what, as what."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import Manner, Nouns, one_meaning
from ketafacts.language.parts import PartReader

_TREATING = (
    *(
        "treat",
        "relieve",
        "manage",
        "prevent",
        "control",
        "ease",
        "reduce",
        "stop",
        "alleviate",
        "lessen",
        "soothe",
        "calm",
    ),
)
_PEOPLE = frozenset({"people", "humans", "adults", "patients", "human"})
_CHILDREN = frozenset({"children", "kids", "infants", "babies", "toddlers", "teenagers", "adolescents", "minors"})


class ApprovalReader(PartReader):
    """Reads approvals."""

    def _approved(self, nouns: Nouns, manner: Manner, place: str) -> list[Claim]:
        """Read what follows "approved": where, since when, and for what, or as what."""
        year = ""
        item = self._peek()
        if item and item.ids("class") and not self._comma():
            self.at += 1  # "an approved painkiller"
            self._eat_heads()
            claims = self._claims(nouns, manner, "is-a", (one_meaning(item.ids("class")),), "approved-as")
            return [claim._replace(place=self._place() or place) for claim in claims]
        while True:
            if found := self._place():
                place = found
            elif found := self._since() or self._beyond_a_year():
                year = found
            else:
                break
        claims = self._approved_for(nouns, manner) or self._claims(
            nouns, manner, "approved", (Reading("place", place),), ""
        )
        place = self._place() or place
        year = self._since() or self._beyond_a_year() or year
        named = place  # where none is, the object of the claim is left empty
        if any(claim.predicate == "approved" and not (claim.object or place) for claim in claims):
            place = "US"
        first = "first" if "first" in self.vocabulary else ""
        return [
            claim._replace(
                object=claim.object or (named if claim.predicate == "approved" else ""),
                place=claim.place or place,
                year=claim.year or year,
                detail=first if claim.predicate == "approved" and not claim.detail else claim.detail,
            )
            for claim in claims
        ]

    def _beyond_a_year(self) -> str:
        """Read "before 1995" and "after 1995" as the spans of years "..1994" and "1996..", or nothing."""
        start, month = self.at, self.month
        before = self._eat("before") or (self._eat("prior") and self._eat("to"))
        if before or self._eat("after"):
            try:
                year = self._year()
                if year.isdecimal() and self.month == month:
                    return f"..{int(year) - 1}" if before else f"{int(year) + 1}.."
            except NotUnderstoodError:
                pass
        self.at, self.month = start, month
        return ""

    def _any_use(self) -> bool:
        """Read "any medical use", of what is approved for none."""
        start = self.at
        if self._eat("any"):
            while self._eat("medical", "human", "therapeutic", "clinical"):
                pass
            if self._eat("use", "purpose", "condition", "reason", "illness"):
                return True
        self.at = start
        return False

    def _approved_for(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read what it is approved for: "as an anaesthetic and for depression", "for pain but not for cough"."""
        self._skip("filler")
        claims = self._one_purpose(nouns, manner)
        while claims and not manner.negated:
            start = self.at
            denied = self._eat("and not", "but not") or (self._eat("but") and self._eat("not", "never"))
            begins = (denied or self._eat("and")) and (item := self._peek()) and item.key in ("as", "for", "to")
            try:
                more = self._one_purpose(nouns, replace(manner, negated=denied)) if begins else []
            except NotUnderstoodError:
                more = []  # "and for years was sold as …"
            if not more:
                self.at = start
                break
            claims += more
        return claims

    def _one_purpose(self, nouns: Nouns, manner: Manner) -> list[Claim]:  # noqa: C901 - one line a kind of purpose
        """Read "for depression", "to treat pain", "as an anaesthetic", "for use in people", or nothing."""
        start = self.at
        if self._eat("as"):
            self._skip("det", "filler", "neutral")
            if self._eat("treatment") and self._eat("for", "of"):
                objects = self._objects(("condition",), self.items[self.at - 1].key)
                return self._finish(nouns, manner, "used-for", objects, "approved")
            item = self._peek()
            if item and item.ids("class"):
                self.at += 1
                return self._claims(nouns, manner, "is-a", (one_meaning(item.ids("class")),), "approved-as")
        elif self._eat("for", "to", "in"):
            preposition = self.items[self.at - 1].key
            if preposition == "for" and manner.negated and self._any_use():
                return self._claims(nouns, manner, "approved", (Reading("place", ""),), "")
            if self._eat("human") and self._eat("use"):
                return self._claims(nouns, manner, "approved", (Reading("place", ""),), "people")
            used = self._eat("use") and (self._eat("in", "on", "by", "as") or self._human())
            if used and self.items[self.at - 1].key == "as":
                self.at -= 1
                return self._one_purpose(nouns, manner)  # "for use as an anaesthetic"
            item = self._peek()
            if used and self.items[self.at - 1].tag == "qualifier":
                return self._claims(nouns, manner, "approved", (Reading("place", ""),), "people")
            if item and item.tag == "species" and preposition != "to":
                self.at += 1
                return self._claims(nouns, manner, "in-animals", (Reading("species", item.value),), "approved")
            if item and item.key in _PEOPLE | _CHILDREN and preposition != "to":
                self.at += 1
                whom = "children" if item.key in _CHILDREN else "people"
                return self._claims(nouns, manner, "approved", (Reading("place", ""),), whom)
            treated = self._eat(*_TREATING)
            if not used and (preposition == "for" or treated):
                self._skip("det", "filler")
                if self._eat("treatment", "management", "relief", "prevention", "control"):
                    self._eat("of")
                return self._finish(nouns, manner, "used-for", self._objects(("condition",), preposition), "approved")
        self.at = start
        return []

    def _human(self) -> bool:
        """Pass over "in people" and "in humans", which the lexicon holds as phrases."""
        item = self._peek()
        if item and item.tag == "qualifier" and item.words[-1] in _PEOPLE:
            self.at += 1
            return True
        return False
