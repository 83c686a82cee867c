"""Antidotes: that there is none, what wakes whom, what reverses which effect of what, repeated doses."""

from collections.abc import Iterable

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.boxed import BoxedReader
from ketafacts.language.claims import Claim
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needs, one_meaning
from ketafacts.language.lexicon import harms

# What is said of an antidote that there is none of, and tells nothing of what it is.
_KINDS_OF_ANTIDOTE = (
    *("specific", "known", "single", "effective", "available", "antibody", "true", "real", "approved", "licensed"),
    "proven",
)


class AntidoteReader(BoxedReader):
    """Reads what antidotes do."""

    @needs("dose", "doses")
    def _repeated_doses(self) -> list[Claim]:
        """Read "several doses of naloxone may be needed", and of the drug before "repeated doses may be needed"."""
        self._skip("det", "filler")
        more = self._eat("more than") or self._eat(*harms.REPEATED)
        if not more:
            return []
        self._eat("than")
        self._eat("one", "a", "1")
        if not self._eat("dose", "doses"):
            return []
        if self._eat("of"):
            subject = one_meaning(self._nouns(("drug",)).readings[0]).id
        elif self.last:
            subject = self.last[0].object if self.last[0].predicate == "reversed-by" else self.last[0].subject
        else:
            return []
        manner = Manner()
        self._adverbs(manner)
        if not (self._eat("be") and self._eat(*harms.NEEDED)):
            return []
        claims = [Claim(subject, "repeated-doses", subject, manner.negated)]
        if self._eat("for", "against", "to"):
            self._eat("reverse")
            reversed_ = [one_meaning(options).id for options in self._nouns(SUBJECTS).readings]
            self._eat("overdose", "overdoses")
            claims += [Claim(subject, "reverses", one) for one in reversed_]
        return claims

    @needs("there", *lexicon.NEGATIONS, *(word for word, how_many in lexicon.QUANTIFIERS.items() if how_many == "none"))
    def _no_antidote(self) -> list[Claim]:
        """Read "there is no antidote for X", "no drug reverses X (the way Y reverses Z)"."""
        manner = Manner()
        exists = self._eat("there")
        if exists:
            self._adverbs(manner)
            if not self._eat("be"):
                return []
        self._adverbs(manner)
        if not (manner.negated or exists):
            return []  # "the antidote for X is Y" names it
        self._skip("det")
        antibody = self._passes_antibody(_KINDS_OF_ANTIDOTE)
        item = self._peek()
        antidote = bool(item and any(one.id == "antidote" for one in item.ids("class"))) or self._eat("antidote")
        if item and not antidote and not self._eat("drug", "medicine", "medication", "treatment"):
            return []
        self.at += bool(item and self._peek() is item)
        if not (self._eat("for", "to", "against") if antidote else True):
            if not (self._eat("that", "which") or self._peek() is not None):
                return []
            self._adverbs(Manner())
            if not self._eat("reverse"):
                return []
        elif not antidote and not self._that_reverses():
            return []
        nouns = self._objects(SUBJECTS)
        if nouns.quantifier or nouns.people is not None:
            return []
        self._eat("overdose", "overdoses", "poisoning")
        claims = [Claim(one_meaning(one).id, "antidote", "", manner.negated, antibody) for one in nouns.readings]
        return [*claims, *self._the_way()]

    def _passes_antibody(self, kinds: Iterable[str]) -> str:
        """Pass over what is said of an antidote, and return "antibody" where it is said to be one."""
        start = self.at
        while self._eat(*kinds):
            pass
        return "antibody" if any(item.key == "antibody" for item in self.items[start : self.at]) else ""

    def _that_reverses(self) -> bool:
        """Pass over "(that can) reverse"."""
        self._eat("that", "which")
        manner = Manner()
        self._adverbs(manner)
        return not manner.negated and self._eat("reverse")

    def _wakes(self) -> tuple[Reading, ...] | None:
        """Read "wakes a person sedated by X", "rouses a dog that was sedated with X"; None when it is no waking."""
        if not self._eat(*harms.WAKING):
            return None
        self._eat("up", "round", "around")
        self._skip("det", "neutral")
        if (item := self._peek()) and item.tag == "takers" and item.value == "overdose":
            self.at += 1
            return item.readings
        if not self._eat(*harms.PEOPLE_NOUNS, *harms.ANIMAL_NOUNS):
            return ()
        while self._eat(*harms.WHO_WAS, "a", "the"):
            pass
        if not (self._eat(*harms.PUT_UNDER) and self._eat("by", "with", "on", "from", "under")):
            return ()
        self._eat("an", "the")
        self._eat("overdose")
        self._eat("of")
        found = self._objects(SUBJECTS)
        self._eat("alone")
        return found.readings[0] if len(found.readings) == 1 and not (found.quantifier or found.negated) else ()

    @needs("reverse", "work", "works", "undo", "undoes", "counteract", *harms.WAKING)
    def _reverses_effect(self) -> list[Claim]:
        """Read "naloxone reverses methadone's respiratory depression", and what is excepted of "all opioids"."""
        nouns = self._nouns(SUBJECTS, anaphora=True)
        manner = self._begun(nouns)
        self.subjects = nouns
        if (woken := self._wakes()) is not None:
            return self._qualified(self._claims(nouns, manner, "reverses", woken, "")) if woken else []
        if self._eat("reverse", "undo", "counteract"):
            self._skip("det")
            item, effect = self._peek(), self._peek(1)
            if item and item.ids("effect"):
                self.at += 1
                if not self._phrase(harms.CAUSED_BY):
                    return []
                other = self._objects(SUBJECTS)
                denied_of_each = other.joint == "or" and manner.negated
                several = len(other.readings) > 1 and not (denied_of_each or other.joint == "and")
                if several or other.quantifier or other.people is not None:
                    return []
                told = [self._claims(nouns, manner, "reverses", one, "") for one in other.readings]
                return self._qualified([claim for claims in told for claim in claims])
            if item and effect and item.ids(*SUBJECTS) and effect.ids("effect") and item.possessive:
                self.at += 2
                found = self._claims(nouns, manner, "reverses", item.ids(*SUBJECTS), "")
                self.last = [Claim(item.ids(*SUBJECTS)[0].id, "reversed-by", one_meaning(nouns.readings[0]).id)]
                return [*nouns.extra, *self._qualified(found)]
        elif not (self._eat("work") and self._eat("against", "on", "for")):
            return []
        self._eat("the", "effects", "effect")
        whole = self._nouns(SUBJECTS)
        if whole.quantifier not in ("", "all") or not self._eat("except", "excluding", "save"):
            return []
        self._eat("for")
        exempt = self._nouns(SUBJECTS)
        plain = Nouns(readings=nouns.readings)
        claims = [
            claim
            for options in whole.readings
            for claim in self._claims(plain, manner, "reverses", (one_meaning(options),), "")
        ]
        opposite = Manner(negated=not manner.negated)
        for options in exempt.readings:
            claims += self._claims(plain, opposite, "reverses", (one_meaning(options),), "")
        return [*nouns.extra, *self._qualified(claims)]

    def _the_way(self) -> list[Claim]:
        """Read "the way naloxone reverses heroin", which is claimed too."""
        start = self.at
        self._skip("det")
        if self._eat("the way", "way", "as", "like"):
            other = self._nouns(SUBJECTS)
            found = self._relation()
            if found and found[0] == "reverses":
                return self._claims(other, Manner(), "reverses", self._objects(SUBJECTS), "")
        self.at = start
        return []
