"""Withdrawal, who should not take a drug, drug tests that react, and which of the readers of harm are tried."""

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.antidotes import AntidoteReader
from ketafacts.language.claims import Claim
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needed_by, needs, one_meaning
from ketafacts.language.lexicon import harms, usage

# Words without one of which nothing is said of stopping a drug.
_STOPPED = frozenset(
    word for phrase in (*harms.WITHDRAWAL, *harms.STOPPING, *harms.STOPPED) for word in phrase.split()[:1]
)
_UNFIT = ("condition", "drug", "class")


class CautionReader(AntidoteReader):
    """Reads what labels warn of."""

    def _of_harm(self) -> list[Claim]:
        readers = (
            self._label_warns,
            self._reverses_effect,
            self._boxed_clause,
            self._withdrawal_clause,
            self._repeated_doses,
            self._no_antidote,
            self._whom,
        )
        return self._first_of(readers) or super()._of_harm()

    def _one_verb_phrase(self, nouns: Nouns) -> list[Claim]:
        plain = nouns.people is None and not (nouns.overdose or self.vocabulary.isdisjoint(_OF_CAUTION))
        readers = (self._bears_warning, self._unsuitable, self._tests_positive, self._becomes) if plain else ()
        return self._first_of(readers, nouns) or super()._one_verb_phrase(nouns)

    # -- withdrawal ----------------------------------------------------------------------------------------------------

    @needs(*_STOPPED)
    def _withdrawal_clause(self) -> list[Claim]:
        """Read "opioid withdrawal brings on vomiting", "abruptly stopping X may cause seizures"."""
        self._skip("det", "filler")
        nouns = self._what_is_stopped()
        if nouns is None or nouns.quantifier:
            return []
        manner = Manner(negated=nouns.negated)
        self._adverbs(manner)
        self._raising(manner)
        if self._eat("do"):
            self._adverbs(manner)
        self.subjects = nouns
        if self._eat("be"):
            self._adverbs(manner)
            grave = self._eat(*harms.DANGEROUS) and not manner.often
            return self._claims(nouns, manner, "withdrawal-grave", (Reading("effect", "death"),), "") if grave else []
        if (item := self._peek()) and item.verb:
            self.at += 1
            effects = Nouns(readings=[(Reading("effect", item.verb.id),)])
            self.last_is_object = True
            while True:
                if effect := self._also_does():
                    effects.readings.append((Reading("effect", effect),))
                elif self._another(("effect",), effects):
                    effects.readings.append(self._noun(("effect",), effects, anaphora=False))
                else:
                    break
            self.last_is_object = False
            return self._qualified(self._claims(nouns, manner, "withdrawal-causes", effects, ""))
        if not (self._causing(manner) or self._phrase(harms.MARKED_BY) or self._eat(*harms.MARKED_BY)):
            return []
        self._eat("on")
        self._skip("det", "neutral", "filler")
        return self._qualified(self._claims(nouns, manner, "withdrawal-causes", self._objects(("effect",)), ""))

    def _also_does(self) -> str:
        """Pass over "and make people sick", as "dizzy and sick" was put; return the effect."""
        joint, item = self._peek(), self._peek(1)
        if joint and joint.tag == "and" and item and item.verb and item.verb.form == "base":
            self.at += 2
            return item.verb.id
        return ""

    def _what_is_stopped(self) -> Nouns | None:
        item = self._peek()
        if item and item.inner and not harms.WITHDRAWAL.isdisjoint(item.words):
            self.at += 1
            return Nouns(readings=[tuple(one for one in item.inner if one.type in SUBJECTS)])
        following = self._peek(1)
        if item and item.ids(*SUBJECTS) and item.tag != "takers" and following and following.key in harms.WITHDRAWAL:
            self.at += 2  # "alprazolam withdrawal", which is recorded as no name
            return Nouns(readings=[item.ids(*SUBJECTS)])
        self._eat(*harms.SUDDENLY)
        if self._phrase(harms.STOPPING) or self._eat(*harms.STOPPING):
            self._eat("taking", "using", "from", "off", "of")
        elif not (self._eat(*harms.STOPPED) and self._eat("of", "from")):
            return None
        nouns = self._nouns(SUBJECTS)
        self._eat("too")
        self._suddenly()
        self._after_long_use()
        return nouns if nouns.people is None else None

    def _after_long_use(self) -> None:
        """Pass over "after months of daily use": withdrawal supposes that it was taken for long."""
        start = self.at
        if self._eat("after", "following"):
            long = False
            while (item := self._peek()) and not self._comma() and item.key in usage.LONG_USE:
                drinking = item.key == "drinking" and self.items[self.at - 1].key in ("heavy", "daily", "prolonged")
                long = long or drinking or item.key in usage.TIMES_OF or item.key in usage.USE_NOUNS
                self.at += 1
            if long:
                self._suddenly()
                return
        self.at = start

    def _suddenly(self) -> None:
        if self._eat("cold"):
            self._eat("turkey")
        self._eat(*harms.SUDDENLY)

    # -- who should not take it ----------------------------------------------------------------------------------------

    @needs("must", "should", "can", "may", "could", *harms.SAFE)
    def _unsuitable(self, nouns: Nouns) -> list[Claim]:
        """Read "must not be taken in pregnancy", "should not be given with MAOIs", "is safe in pregnancy"."""
        manner = Manner(negated=not nouns.negated)
        if self._eat("must", "should", "can", "may", "could"):
            modal = self.items[self.at - 1].key
            self._adverbs(manner)
            if not self._eat("be"):
                return []
            self._adverbs(manner)
            self._eat("safely")
            if self._eat("avoided"):
                manner.negated = not manner.negated
            elif not self._eat(*harms.UNSUITED):
                return []
            elif modal not in ("must", "should") and (purpose := self._peek()) and purpose.key == "for":
                return []  # "can be used for C" tells what it is for
        elif self._eat("be"):
            self._adverbs(manner)
            if not self._eat(*harms.SAFE):
                return []
            if self._eat("to") and not self._eat("take", "use", "give", "combine", "mix"):
                return []
        else:
            return []
        self._eat("together")
        return self._unfit(nouns, manner)

    def _unfit(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Return that it is unsuitable, or with a second negation suitable, for whom or what follows."""
        added = (item := self._peek()) is not None and item.key in ("to", "in") and not manner.negated
        if not self._eat("in", "during", "by", "for", "to", "with") or manner.often or manner.degree:
            return []
        self._skip("det")
        takers = self._peek()
        if takers and takers.tag == "takers" and not (takers.value or nouns.quantifier or nouns.qualifier):
            self.at += 1
            others = [(one, takers.readings[0].id) for one in map(one_meaning, nouns.readings)]
            return self._qualified([Claim(one.id, "safe-with", id_, not manner.negated) for one, id_ in others])
        if self._eat(*harms.PEOPLE_NOUNS) and not self._eat("with", "who have"):
            return []
        item = self._beyond("det", "neutral")
        if item is None or nouns.quantifier or nouns.qualifier:
            return []
        objects = self._objects(_UNFIT if not item.ids("condition") else ("condition",))
        if objects.quantifier or objects.negated or objects.people is not None:
            return []
        if any(one.id == "overdose" for option in objects.readings for one in option):
            return []  # "is harmless in overdose" tells what too much of it does
        found = []
        for subject in nouns.readings:
            for option in objects.readings:
                one, target = one_meaning(subject).id, one_meaning(option)
                is_drug = target.type in SUBJECTS
                if is_drug and added:
                    return []  # "may be added to heroin" tells what is done, and not that it is safe
                predicate = "safe-with" if is_drug else "contraindicated-in"
                found.append(Claim(one, predicate, target.id, manner.negated != is_drug))
        return self._qualified(found)

    @needs("must", "should", "can", "may")
    def _whom(self) -> list[Claim]:
        """Read "pregnant women should not take X", "people with asthma must avoid X"."""
        start = self.at
        self._skip("det")
        if self._eat(*harms.PEOPLE_NOUNS) and not self._eat("with"):
            self.at = start
            return []
        self._skip("det")
        item = self._peek()
        if item is None or not item.ids("condition"):
            return []
        self.at += 1
        self._eat(*harms.PEOPLE_NOUNS)
        manner = Manner()
        if not self._eat("must", "should", "can", "may"):
            return []
        self._adverbs(manner)
        if self._eat("avoid", "shun"):
            manner.negated = not manner.negated
        else:
            self._eat("safely")
            if not self._eat("take", "use", "get", "be"):
                return []
            self._eat("given", "prescribed")
        nouns = self._nouns(SUBJECTS)
        if nouns.quantifier or nouns.negated or nouns.people is not None or manner.often:
            return []
        self.subjects = nouns
        condition = one_meaning(item.ids("condition")).id
        claims = [
            Claim(one_meaning(one).id, "contraindicated-in", condition, not manner.negated) for one in nouns.readings
        ]
        return self._qualified(claims)

    def _of_people(self, nouns: Nouns) -> list[Claim]:
        """Read "people on nitrates should not take sildenafil", "should avoid alcohol"."""
        start = self.at
        manner = Manner()
        if nouns.quantifier in ("", "all") and not nouns.negated and self._eat("must", "should"):
            self._adverbs(manner)
            avoid = self._eat("avoid")
            if avoid or (manner.negated and self._eat("take", "use", "drink", "receive", "have")):
                others = self._nouns(SUBJECTS)
                plain = not (others.quantifier or others.negated or others.qualifier or manner.often)
                if plain and others.people is None and avoid != manner.negated:
                    found = [
                        Claim(one_meaning(one).id, "safe-with", one_meaning(other).id, True)
                        for one in nouns.readings
                        for other in others.readings
                    ]
                    return self._qualified(found)
        self.at = start
        return super()._of_people(nouns)

    # -- drug tests ----------------------------------------------------------------------------------------------------

    @needs("positive", "positives")
    def _tests_positive(self, nouns: Nouns) -> list[Claim]:
        """Read "can make a urine test positive for opiates", "are linked with false-positive PCP screens"."""
        manner = self._begun(nouns)
        if self._eat("have"):
            self._adverbs(manner)
        if self._eat("make", "turn"):
            self._skip("det")
            item = self._peek()
            if item is None or item.tag != "test":
                return []
            self.at += 1
            found = self._reacts() if self._eat("positive") else ""
            test = found or item.value
            return self._qualified(self._claims(nouns, manner, "detected-by", (Reading("test", test),), ""))
        if not (self._phrase(harms.POSITIVE) or self._eat(*harms.POSITIVE)):
            return []
        self._skip("det")
        false = self._eat("false")
        if not self._eat("positive", "positives"):
            return []
        test = self._reacts()
        if not test:
            return []
        predicate = "false-positive" if false else "detected-by"
        return self._qualified(self._claims(nouns, manner, predicate, (Reading("test", test),), ""))

    def _reacts(self) -> str:
        """Read "opiate test", "result for PCP", "for opiates"; return the test."""
        item = self._peek()
        if item and item.tag == "test":
            self.at += 1
            if item.value != "standard urine drug screen":
                return item.value
        self._eat("result", "results", "reading", "urine")
        if not self._eat("for", "on"):
            return ""
        self._skip("det")
        item = self._peek()
        if item and item.tag == "test":
            self.at += 1
            return item.value
        for reading in item.ids(*SUBJECTS) if item else ():
            if test := lexicon.ASSAYS_BY_DRUG.get(reading.id):
                self.at += 1
                self._eat("on")
                self._skip("det")
                if (after := self._peek()) and after.tag == "test":
                    self.at += 1
                return test
        return ""

    @needs("abuse", "misuse", "overuse")
    def _becomes(self, nouns: Nouns) -> list[Claim]:
        """Read "X abuse can damage the liver": heavy use of it."""
        item = self._peek()
        if not (item and item.key in ("abuse", "misuse", "overuse") and item.gap == " " and not nouns.qualifier):
            return []
        self.at += 1
        nouns.qualifier = "heavy use"
        return self._verb_phrase(nouns)


def _words_of(cls: type[CautionReader]) -> frozenset[str]:
    return needed_by(cls._bears_warning, cls._unsuitable, cls._tests_positive, cls._becomes)


_OF_CAUTION = _words_of(CautionReader)
