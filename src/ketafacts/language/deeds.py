"""Clauses that begin with who did something: "Bayer sold X", "It was Stevens who made X", "the discovery of X"."""

from collections.abc import Callable, Iterable

from ketafacts.knowledge.model import Reading
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needs
from ketafacts.language.lexicon import chronicle
from ketafacts.language.stopping import StoppingReader

# Without one of these a clause tells of no deed.
_SIGNS = frozenset(
    {
        *(*chronicle.DEEDS, *chronicle.DID, *chronicle.DOING, *chronicle.EVENT_NOUNS, *chronicle.DOERS),
        *("brainchild", "older", "newer", "younger", "predates", "predate", "work", "product", "approved"),
    }
)
_EVENTS = frozenset(word for phrase in (*chronicle.EVENT_NOUNS, *chronicle.DOERS) for word in phrase.split())
_TAKES_PLACE = ("date", "dates", "dated", "happened", "occurred", "goes", "came")
_EFFECTS = ("effects", "effect", "properties")
_KINDS_OF_EFFECTS = (
    *("psychoactive", "psychedelic", "hallucinogenic", "mind", "altering", "psychological", "mental"),
    *("anesthetic", "anaesthetic", "sedative", "painkilling"),
)


class DeedReader(StoppingReader):
    """Reads clauses that tell who did what to a drug."""

    def _statement(self) -> list[Claim]:
        return self._of_deeds() or super()._statement()

    @needs(*_SIGNS)
    def _of_deeds(self) -> list[Claim]:
        """Return what the clause tells of deeds; nothing, with the place kept, when it tells something else."""
        return self._whole_clause((self._who_did, self._noun_of_event, self._older, self._ones_work))

    def _whole_clause(self, readers: Iterable[Callable[[], list[Claim]]]) -> list[Claim]:
        """Return what the first of the readers makes of the clause to its end; nothing, with the place kept, else."""
        start, month, subjects = self.at, self.month, self.subjects
        for read in readers:
            try:
                claims = read()
            except NotUnderstoodError:
                claims = []
            if claims and self._ends_here():
                self.last = claims
                return claims
            self.at, self.month, self.subjects = start, month, subjects
        return []

    def _ends_here(self) -> bool:
        item = self._peek()
        return item is None or self._comma() or ";" in item.gap or item.tag in ("and", "but", "because", "which")

    # -- who did it --------------------------------------------------------------------------------

    @needs(*chronicle.DID, *chronicle.DOING, *chronicle.DEEDS)
    def _who_did(self) -> list[Claim]:
        """Read "Bayer first sold X", "It was Stevens who made X", "The first person to isolate X was Sertürner"."""
        self._skip("filler")
        manner = Manner()
        cleft = self._eat("it") and self._eat("be")
        if cleft:
            self._adverbs(manner)
        names = self._name()
        if not names:
            return []
        self._comma_then_on()
        if cleft and not self._eat("who", "that", "which"):
            return []
        deed = self._deed(manner)
        if not deed:
            return []
        return self._done_to(names, deed, manner)

    def _comma_then_on(self) -> None:
        """Pass over "who", which begins an aside about the one named: "Stevens, who made X" tells the deed alike."""
        if self._comma():
            self._eat("who")

    def _deed(self, manner: Manner) -> str:
        """Read the verb: "made", "did not make", "began selling", "is credited with making", "was first to make"."""
        self._adverbs(manner)
        self._eat("first", "originally", "initially", "once", "later", "then")
        self._adverbs(manner)
        if deed := self._did():
            return deed
        if self._eat("began", "started", "begin", "start"):
            return self._doing() or (self._base() if self._eat("to") else "")
        if self._eat("do"):
            self._adverbs(manner)
            return self._base()
        if self._eat("have"):
            return self._has_done(manner)
        return self._is_doer(manner) if self._eat("be") else ""

    def _has_done(self, manner: Manner) -> str:
        """Read on in "has made", "has been credited with making", "had nothing to do with making"."""
        self._adverbs(manner)
        if self._eat("nothing"):
            manner.negated = not manner.negated
            return self._doing() if self._eat("to") and self._eat("do") and self._eat("with") else ""
        if self._eat("been"):
            return self._doing() if self._eat("credited") and self._eat("with", "for") else ""
        self._eat("first", "originally")
        return self._did()

    def _is_doer(self, manner: Manner) -> str:
        """Read on in "is credited with making", "was the first to make", "was the chemist who made"."""
        self._adverbs(manner)
        if self._eat("credited", "known", "responsible"):
            return self._doing() if self._eat("with", "for") else ""
        self._skip("det")
        if self._eat("first"):
            self._eat("person", "one", "scientist", "chemist", "company", "firm")
            return self._base() if self._eat("to") else ""
        self._eat(*chronicle.TITLES, "one", "man", "person")
        return self._deed(manner) if self._eat("who", "that", "which") else ""

    def _did(self) -> str:
        item = self._peek()
        if item and item.key in chronicle.DID:
            self.at += 1
            return chronicle.DEEDS[chronicle.DID[item.key]]
        return ""

    def _base(self) -> str:
        item = self._peek()
        if item and item.key in chronicle.DEEDS:
            self.at += 1
            return chronicle.DEEDS[item.key]
        return ""

    def _doing(self) -> str:
        self._eat("first")
        item = self._peek()
        if item and item.key in chronicle.DOING:
            self.at += 1
            return chronicle.DEEDS[chronicle.DOING[item.key]]
        return ""

    def _done_to(self, names: str, deed: str, manner: Manner) -> list[Claim]:
        """Read the drug, or its effects, and the circumstances."""
        self._skip("det")
        if (named := self._peek(1)) and named.ids("class"):
            self._eat("first")  # "the first benzodiazepine": of a class that is what was made
        kinds = self._kinds_of_effects()
        if kinds or self._effects_of():
            if not ((self._eat(*_EFFECTS) or not kinds) and (self._eat("of") or not kinds)):
                return []
            return self._told_by(names, self._nouns(SUBJECTS), "effects found", manner)
        nouns = self._nouns(SUBJECTS)
        self._kinds_of_effects()
        if self._eat(*_EFFECTS):
            deed = "effects found"
        return self._told_by(names, nouns, deed, manner)

    def _effects_of(self) -> bool:
        start = self.at
        if self._eat(*_EFFECTS) and self._eat("of"):
            return True
        self.at = start
        return False

    def _kinds_of_effects(self) -> bool:
        found = False
        while self._eat(*_KINDS_OF_EFFECTS):
            found = True
        return found

    def _told_by(self, names: str, nouns: Nouns, deed: str, manner: Manner) -> list[Claim]:
        if nouns.quantifier or nouns.overdose or nouns.people is not None:
            raise NotUnderstoodError("a deed")
        told = self._circumstances_of_event()
        told.names.insert(0, f"by {names}")
        told.time = told.time or self.year_before
        self.subjects = nouns
        return self._told_of(nouns, manner, deed, told)

    # -- the noun of it --------------------------------------------------------------------------------

    @needs(*_EVENTS)
    def _noun_of_event(self) -> list[Claim]:
        """Read "The discovery of X by Y was in 1962", "X's inventor was Y", "The inventor of X was Y"."""
        self._skip("filler", "det")
        nouns, deed = self._noun_and_drug()
        if nouns is None or not deed:
            return []
        told = self._circumstances_of_event()
        manner = Manner()
        self._adverbs(manner)
        if self._eat("be"):
            self._adverbs(manner)
            self._eat("by", "credited", "attributed", "the")
            self._eat("work")
            self._eat("to", "of")
            if not told.names and (names := self._name()):
                told.names.append(f"by {names}")
        elif not (self._eat(*_TAKES_PLACE) or (self._eat("took") and self._eat("place"))):
            return []
        self._eat("back")
        more = self._circumstances_of_event()
        told.time = told.time or more.time or self.year_before
        told.place = told.place or more.place
        told.names += more.names
        told.more += more.more
        if not told:
            return []
        self.subjects = nouns
        return self._told_of(nouns, manner, deed, told)

    def _noun_and_drug(self) -> tuple[Nouns | None, str]:
        start = self.at
        events = {**chronicle.EVENT_NOUNS, **chronicle.DOERS}
        self._eat("first", "original")
        said = self._one_of(events)
        if said and self._eat("of"):
            return self._nouns(SUBJECTS), events[said]
        self.at = start
        item = self._peek()
        if item and item.possessive and item.ids("drug"):
            nouns = self._nouns(SUBJECTS)
            self._eat("first", "original")
            return nouns, events.get(self._one_of(events), "")
        self.at = start
        return None, ""

    @needs("brainchild", "work", *_EVENTS)
    def _ones_work(self) -> list[Claim]:
        """Read "X is the brainchild of Y", "X was the invention of Y"."""
        nouns = self._nouns(SUBJECTS, anaphora=True)
        manner = Manner()
        if not self._eat("be"):
            return []
        self._adverbs(manner)
        self._skip("det")
        if self._eat("brainchild", "work"):
            deed = chronicle.DEEDS["make"]
        else:
            deed = chronicle.EVENT_NOUNS.get(self._one_of(chronicle.EVENT_NOUNS), "")
        if not (deed and self._eat("of")):
            return []
        names = self._name()
        return self._told_by(names, nouns, deed, manner) if names else []

    # -- which was first --------------------------------------------------------------------------------

    @needs("predate", "predates", "predated", "older", "newer", "younger", "before", "after")
    def _older(self) -> list[Claim]:
        """Read "X is older than Y", "X was discovered before Y", "X predates Y"."""
        nouns = self._nouns(SUBJECTS, anaphora=True)
        manner = Manner()
        self._adverbs(manner)
        direction, deed = 0, ""
        if self._eat("predate", "predates", "predated"):
            direction = -1
        elif self._eat("be"):
            self._adverbs(manner)
            if self._eat("older"):
                direction = -1 if self._eat("than") else 0
            elif self._eat("newer", "younger"):
                direction = 1 if self._eat("than") else 0
            else:
                self._eat("first", "originally")
                deed = "approved" if self._eat("approved") else self._did() or self._base()
                if deed:
                    self._eat("long", "well", "years", "decades", "shortly")
                    direction = -1 if self._eat("before") else 1 if self._eat("after") else 0
        if not direction:
            return []
        others = self._nouns(SUBJECTS)
        self._eat("be", "was", "were")
        if nouns.quantifier or others.quantifier or others.negated or manner.often:
            return []
        self.subjects = nouns
        return [
            Claim(
                *(one[0].id, "older", self._brand_of(other[0])),
                negated=manner.negated != nouns.negated,
                detail=deed,
                other=other[0].id,
                direction=direction,
            )
            for one in nouns.readings
            for other in others.readings
        ]

    def _brand_of(self, reading: Reading) -> str:
        """Return the brand by which a drug is named, if it is."""
        return next((item.key for item in self.items if reading.is_brand and reading in item.ids("drug")), "")
