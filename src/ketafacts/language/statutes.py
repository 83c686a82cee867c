"""Clauses about what a law does with a drug: "the DEA put X into Schedule III", "X was upgraded from Class C to B"."""

from ketafacts.knowledge.model import Reading
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needs
from ketafacts.language.deeds import DeedReader
from ketafacts.language.lexicon import statutes

_SIGNS = frozenset({*statutes.MOVING, *statutes.PUTTING, "schedule", "class", "covers", "cover", "medical", "narcotic"})
# Behind these a country or a treaty says which law: "listed in the BtMG".
_LISTED = frozenset(
    {"placed", "put", "brought", "scheduled", "listed", "controlled", "covered", "included", "banned", "regulated"}
)
_COVERING = ("cover", "covers", "control", "controls", "list", "lists", "include", "includes", "regulates")
_LETTERS = ("a", "b", "c")
_INTO = ("to", "into", "in", "as", "under")


class StatuteReader(DeedReader):
    """Reads moves between a law's lists, who made them, and whether a use is lawful."""

    def _by_law(self) -> list[Claim]:
        return self._of_law() or super()._by_law()

    def _of_law(self) -> list[Claim]:
        """Return what the clause tells of a law; nothing, with the place kept, when it tells something else."""
        if self.vocabulary.isdisjoint(_SIGNS):
            return []
        return self._whole_clause((self._agency_moved, self._was_moved, self._treaty_covers, self._no_use))

    # -- moves -------------------------------------------------------------------------------------------

    @needs(*statutes.MOVING, *statutes.PUTTING)
    def _agency_moved(self) -> list[Claim]:
        """Read "Britain downgraded X from Class B to Class C", "The DEA put X into Schedule III in 1999"."""
        self._skip("filler", "det")
        place = self._agency()
        if not place:
            return []
        self._eat("law")
        manner = Manner()
        self._adverbs(manner)
        self._eat("have", "do")
        self._adverbs(manner)
        verb = self._moving()
        return self._moved(self._nouns(SUBJECTS), manner, verb, place) if verb else []

    @needs(*statutes.MOVING)
    def _was_moved(self) -> list[Claim]:
        """Read "X was moved from Class C to Class B in Britain in 2014"."""
        nouns = self._nouns(SUBJECTS, anaphora=True)
        manner = Manner()
        self._adverbs(manner)
        if self._eat("have"):
            self._adverbs(manner)
        if not self._eat("be", "been", "got", "get"):
            return []
        self._adverbs(manner)
        verb = self._moving()
        return self._moved(nouns, manner, verb, "") if verb in statutes.MOVING else []

    def _agency(self) -> str:
        if said := self._one_of(statutes.AGENCIES):
            return statutes.AGENCIES[said]
        item = self._peek()
        if item and item.tag == "place":
            self.at += 1
            return item.value
        return ""

    def _moving(self) -> str:
        item = self._peek()
        if item and (item.key in statutes.MOVING or item.key in statutes.PUTTING):
            self.at += 1
            return item.key
        return ""

    def _moved(self, nouns: Nouns, manner: Manner, verb: str, place: str) -> list[Claim]:
        """Read the lists, the country, the year and who did it, in any order."""
        direction = statutes.MOVING.get(verb, 0)
        before = after = year = ""
        while (item := self._peek()) is not None and not self._apart():
            start = self.at
            if self._eat("up", "down"):
                direction = direction or (1 if item.key == "up" else -1)
            elif self._eat("from") and not before and (found := self._list(after)):
                before = found
            elif self._again(start) and not after and (found := self._into(before)):
                after = found
            elif self._again(start) and not year and (found := self._when()):
                year = found
            elif self._again(start) and (found := self._place()):
                place = place or found
            elif self._again(start) and self._eat("by") and self._by_agency(place):
                place = self._said
            elif not (self._again(start) and self._skipped()):
                self.at = start
                break
        if not after and not before:
            raise NotUnderstoodError("a list")
        self.subjects = nouns
        predicate = "moved" if verb in statutes.MOVING else "scheduled-as"
        claims = self._claims(nouns, manner, predicate, (Reading("schedule", after),), "")
        year = year or self.year_before
        return [
            claim._replace(place=place, other=before, direction=direction, year=year, often=manner.often)
            for claim in claims
        ]

    def _into(self, like: str) -> str:
        """Read "to Class B", and "a Class B drug" behind "made" without a preposition."""
        self._eat(*_INTO)
        return self._list(like)

    def _again(self, start: int) -> bool:
        self.at = start
        return True

    def _apart(self) -> bool:
        item = self._peek()
        return item is None or ";" in item.gap or item.tag in ("and", "but", "because", "which")

    def _skipped(self) -> bool:
        start = self.at
        self._skip("filler")
        return self.at > start

    def _by_agency(self, place: str) -> bool:
        self._skip("det")
        self._said = self._agency()
        return bool(self._said) and place in ("", self._said)

    def _list(self, like: str) -> str:
        """Read "(a) Schedule III (substance)", or "III" and "B" beside a list whose kind is named."""
        start = self.at
        self._skip("det")
        if self.at > start and self.items[self.at - 1].key in _LETTERS and not self._kind_follows():
            self.at -= 1  # "from B to A", which is no article
        elif found := self._schedule():
            while self._eat(*statutes.HEADS, "controlled substance", "controlled drug", "status", "controls"):
                pass
            return found
        item, after = self._peek(), self._peek(1)
        key = item.key if item else ""
        if key in _LETTERS and (not like or like.startswith("Class")) and not (after and after.tag == "head"):
            self.at += 1
            return f"Class {key.upper()}"
        roman = {"i": "I", "ii": "II", "iii": "III", "iv": "IV", "v": "V"}.get(key, "")
        if roman and not like.startswith("Class"):
            self.at += 1
            return roman
        self.at = start
        return ""

    def _kind_follows(self) -> bool:
        item = self._peek()
        return bool(item and item.key in ("schedule", "class"))

    def _schedule_object(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read a country, a treaty or a year too: "listed in the BtMG", "scheduled in the US in 1999"."""
        start = self.at
        if self.at > 1 and self.items[self.at - 2].key in _LISTED:
            self._skip("det")
            self._eat("list", "lists", "schedules")
            self._eat("of", "in")
            self._skip("det")
            item = self._peek()
            place = item.value if item and item.tag == "place" else ""
            self.at += bool(place)
            year = self._when() if place else self._year_here()
            place = place or (self._place() if year else "")
            if year:
                told = self._claims(nouns, manner, "happened", (Reading("year", year),), "scheduled")
                return [claim._replace(place=place or "US") for claim in told]
            if place:
                claims = self._claims(nouns, manner, "controlled", (Reading("place", place),), "")
                return self._qualified([claim._replace(place=place) for claim in claims])
            self.at = start
        return super()._schedule_object(nouns, manner)

    def _year_here(self) -> str:
        """Read the year behind an "in" that was read before."""
        self.at -= 1
        found = self._when() if self.items[self.at].key in ("in", "during") else ""
        self.at += 0 if found else 1
        return found

    # -- treaties, and lawful uses ------------------------------------------------------------------------------

    @needs(*_COVERING)
    def _treaty_covers(self) -> list[Claim]:
        """Read "The 1961 Convention covers X", "The BtMG does not list X"."""
        self._skip("filler", "det")
        place = self._agency()
        if not place:
            return []
        manner = Manner()
        self._adverbs(manner)
        self._eat("do")
        self._adverbs(manner)
        if not self._eat(*_COVERING):
            return []
        nouns = self._nouns(SUBJECTS)
        manner.negated = manner.negated != nouns.negated
        claims = self._claims(nouns, manner, "controlled", (Reading("place", place),), "")
        return [claim._replace(place=place) for claim in claims]

    @needs(*(phrase.split()[-2] for phrase in statutes.MEDICAL_USE))
    def _no_use(self) -> list[Claim]:
        """Read "There is no legal medical use for X in the UK", "X has an accepted medical use"."""
        manner = Manner()
        if self._eat("there"):
            if not self._eat("be"):
                return []
            if not self._medical_use(manner) or not self._eat("for", "of"):
                return []
            nouns = self._nouns(SUBJECTS)
            manner.negated = manner.negated != nouns.negated
        else:
            nouns = self._nouns(SUBJECTS, anaphora=True)
            manner.negated = nouns.negated
            self._adverbs(manner)
            self._eat("do")
            self._adverbs(manner)
            if not self._eat("have") or not self._medical_use(manner):
                return []
        self.subjects = nouns
        place = self._place()
        claims = self._claims(nouns, manner, "medical-use", (Reading("place", place),), "")
        return [claim._replace(place=place) for claim in claims]

    def _medical_use(self, manner: Manner) -> bool:
        self._adverbs(manner)
        self._skip("det", "filler")
        self._adverbs(manner)
        words: list[str] = []
        while (item := self._peek()) and len(words) < 4 and not item.readings and not (words and item.gap != " "):
            words += item.words or [item.key]
            self.at += 1
            if " ".join(words) in statutes.MEDICAL_USE:
                return True
        return False
