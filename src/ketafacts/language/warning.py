"""Whether two drugs may be taken together, whether one may be stopped, what one does to another, who is watched."""

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.cautions import CautionReader
from ketafacts.language.claims import Claim
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needed_by, needs, one_meaning
from ketafacts.language.lexicon import harms, howused, warning

_CHANGING = frozenset(
    {"make", *warning.MOVE, *warning.WEAKEN, *warning.STRENGTHEN, "affect", "change", "alter", "have"}
)


class WarningReader(CautionReader):
    """Reads clauses of warning that the other readers leave."""

    def _of_harm(self) -> list[Claim]:
        if self.vocabulary.isdisjoint(_OF_HARM):
            return []
        return super()._of_harm() or self._first_of((self._it_is_safe, self._observed))

    def _one_verb_phrase(self, nouns: Nouns) -> list[Claim]:
        plain = nouns.people is None and not nouns.overdose and not nouns.quantifier
        readers = (self._given_together, self._changes_other, self._may_be_stopped) if plain else ()
        if nouns.overdose:
            return self._first_of((self._has_antidote,), nouns) or super()._one_verb_phrase(nouns)
        return self._first_of(readers, nouns) or super()._one_verb_phrase(nouns)

    # -- together ------------------------------------------------------------------------------------------------------

    @needs(*harms.SAFE, *harms.DANGEROUS)
    def _it_is_safe(self) -> list[Claim]:
        """Read "it is (not) safe to start X the day after stopping Y", "it is dangerous to drink on X"."""
        self._skip("filler")
        manner = Manner()
        if not self._eat("it"):
            return []
        self._adverbs(manner)
        if not self._eat("be"):
            return []
        self._adverbs(manner)
        self._eat(*warning.PERFECTLY)
        item = self._peek()
        if item is None or not (item.key in harms.SAFE or item.key in harms.DANGEROUS) or manner.often:
            return []
        predicate = "safe-with" if item.key in harms.SAFE else "dangerous-with"
        self.at += 1
        while self._eat("for") or ((one := self._peek()) and one.key in harms.PEOPLE_NOUNS):
            if self.items[self.at].key in harms.PEOPLE_NOUNS:
                self.at += 1
        if not (self._eat("to") and self._eat(*warning.TAKE)):
            return []
        drinks = self.items[self.at - 1].key == "drink"
        following = self._peek()
        if drinks and following and following.key in ("on", "while", "with", "when"):
            first = Nouns(readings=[(Reading("drug", "alcohol"),)])
        else:
            first = self._nouns(SUBJECTS)
        return self._with_others(first, predicate, negated=manner.negated)

    def _with_others(self, first: Nouns, predicate: str, *, negated: bool) -> list[Claim]:
        soon = self._soon_after()
        if not soon:
            if len(first.readings) == 2 and first.joint == "and":
                self._eat("together")
                one, other = (one_meaning(options).id for options in first.readings)
                return self._qualified([Claim(one, predicate, other, negated)])
            self._eat("together")
            if not self._eat(*warning.WHILE):
                return []
            while self._eat(*warning.STILL):
                pass
        item = self._peek()
        if item and item.tag == "takers" and item.value in ("", "heavy use"):
            self.at += 1  # "while a patient is still taking Y"
            others = Nouns(readings=[item.ids(*SUBJECTS)])
        else:
            others = self._nouns(SUBJECTS)
        if any(one.quantifier or one.negated or one.people is not None for one in (first, others)):
            return []
        self._phrase_of(howused.LASTINGLY)
        detail = "soon after" if soon else ""
        claims = [
            Claim(one_meaning(one).id, predicate, one_meaning(other).id, negated, detail)
            for one in first.readings
            for other in others.readings
        ]
        return self._qualified(claims)

    def _soon_after(self) -> bool:
        """Pass over "the day after stopping"."""
        start = self.at
        if self._phrase_of(warning.SOON) and self._eat(*warning.STOPPING):
            self._eat("taking", "using")
            return True
        self.at = start
        return False

    def _unharmed(self) -> bool:
        """Pass over "safely", "without any concern", "with no danger"."""
        start = self.at
        if self._eat("safely"):
            return True
        if self._eat("without") or (self._eat("with") and self._eat("no")):
            self._eat("any", "real")
            if self._eat(*warning.SAFELY):
                return True
        self.at = start
        return False

    @needs(*warning.TAKE)
    def _given_together(self, nouns: Nouns) -> list[Claim]:
        """Read "can be started while a patient is still taking Y", "may be taken with Y without any concern"."""
        manner = Manner(negated=nouns.negated)
        if not self._eat("must", "should", "can", "may", "could"):
            return []
        self._adverbs(manner)
        if not self._eat("be"):
            return []
        safe = self._unharmed()
        if not self._eat(*warning.TAKE):
            return []
        safe = self._unharmed() or safe
        if not (manner.negated or safe) and (item := self._peek()) and item.key == "to":
            return []  # "may be added to heroin" tells what is done, and not that it is safe
        plain = Nouns(readings=nouns.readings)
        found = self._with_others(plain, "safe-with", negated=manner.negated)
        if found:
            safe = self._unharmed() or safe
        if manner.negated and safe:
            return []
        # "Without any concern" says more than that they may be taken together.
        wholly = not self.vocabulary.isdisjoint(warning.SAFELY)
        return [claim._replace(detail=claim.detail or "wholly") for claim in found] if wholly else found

    @needs("antidote")
    def _has_antidote(self, nouns: Nouns) -> list[Claim]:
        """Read "(digoxin poisoning) has its own antibody antidote", "(ketamine overdose) has no specific antidote"."""
        manner = Manner(negated=nouns.negated)
        self._adverbs(manner)
        if self._eat("do"):
            self._adverbs(manner)
        if not self._eat("have"):
            return []
        self._adverbs(manner)
        self._skip("det", "filler")
        antibody = self._passes_antibody(warning.ANTIDOTE_WORDS)
        item = self._peek()
        if item is None or not (item.key == "antidote" or any(one.id == "antidote" for one in item.ids("class"))):
            return []
        self.at += 1
        return [Claim(one_meaning(one).id, "antidote", "", manner.negated, antibody) for one in nouns.readings]

    # -- stopping ------------------------------------------------------------------------------------------------------

    @needs(*howused.STOP, "switched")
    def _may_be_stopped(self, nouns: Nouns) -> list[Claim]:
        """Read "can be stopped abruptly without danger", "should not be stopped suddenly"."""
        manner = Manner(negated=nouns.negated)
        self._eat("pumps", "pump", "treatment")
        modal = self._peek()
        if not self._eat("must", "should", "can", "may", "could"):
            return []
        self._adverbs(manner)
        if not self._eat("be"):
            return []
        safe = self._unharmed()
        sudden = self._suddenly_said()
        if not (self._eat(*howused.STOP) or (self._eat("switched") and self._eat("off"))):
            return []
        sudden = self._suddenly_said() or sudden
        safe = self._unharmed() or safe
        sudden = self._suddenly_said() or sudden
        self._after_much_use()
        if not sudden or modal is None or (manner.negated and safe):
            return []
        if not safe and not manner.negated and modal.key in ("must", "should"):
            return []
        claims = [Claim(one_meaning(one).id, "stopped-safely", "withdrawal", manner.negated) for one in nouns.readings]
        return self._qualified(claims)

    # -- one drug and the effect of another ----------------------------------------------------------------------------

    @needs(*_CHANGING)
    def _changes_other(self, nouns: Nouns) -> list[Claim]:
        """Read "blunts the effect of Y", "makes Y less effective", "pushes Y levels up", "does not affect Y levels"."""
        manner = self._begun(nouns)
        if manner.often or manner.degree:
            return []
        start = self.at
        if self._eat("make"):
            other = self._other_drug()
            for phrases, direction in ((warning.WORKS_LESS, -1), (warning.WORKS_MORE, 1)):
                if other and self._phrase_of(phrases):
                    return self._of_other(nouns, "effect-of", other, direction, negated=manner.negated)
        self.at = start
        if self._eat(*warning.MOVE):
            other = self._level_of_other(harms.LEVELS)
            if other and (item := self._peek()) and item.key in warning.UP:
                self.at += 1
                return self._of_other(nouns, "level", other, warning.UP[item.key], negated=manner.negated)
        self.at = start
        return self._alters_level(nouns, manner) or self._alters_effect(nouns, manner)

    def _alters_level(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "affects Y levels", "has no effect on the level of Y"."""
        start = self.at
        for verb in warning.ALTER:
            end = self._match(verb.split(), manner)
            if end >= 0:
                self.at = end
                told = self.at
                if other := self._level_of_other(harms.LEVELS):
                    return self._of_other(nouns, "level", other, 0, negated=manner.negated)
                self.at = told
                if other := self._level_of_other(harms.UPTAKE):
                    return self._of_other(nouns, "uptake", other, 0, negated=manner.negated)
                self.at = told
                named = self._peek()
                if (
                    named
                    and named.key not in warning.OF_THE_BODY
                    and (other := self._other_drug())
                    and self._peek() is None
                ):
                    return self._of_other(nouns, "effect-of", other, 0, negated=manner.negated)
        self.at = start
        return []

    def _alters_effect(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "blunts the painkilling effect of Y", "strengthens the effects of Y"."""
        for verbs, direction in ((warning.WEAKEN, -1), (warning.STRENGTHEN, 1)):
            if self._eat(*verbs):
                only, at = self.items[self.at - 1].lemma in warning.OF_EFFECT_ONLY, self.at
                if only and (other := self._other_drug()) and self._peek() is None:
                    return self._of_other(nouns, "effect-of", other, direction, negated=manner.negated)
                self.at = at
                self._skip("det")
                kind = self._kind_of_effect()
                named = self._peek()
                told = bool(named and named.ids("effect") and named.words[-1:][0] in warning.EFFECTS)
                if named and told:
                    kind = one_meaning(named.ids("effect")).id
                self.at += told
                if (told or self._eat(*warning.EFFECTS)) and self._eat("of") and (other := self._other_drug()):
                    claims = self._of_other(nouns, "effect-of", other, direction, negated=manner.negated)
                    return [claim._replace(detail=kind or claim.detail) for claim in claims]
        return []

    def _kind_of_effect(self) -> str:
        """Pass over "painkilling", "sedative" effects; return which are meant, "" if those that a drug is known for."""
        kind = ""
        while self._eat(*warning.EFFECT_KINDS):
            word = self.items[self.at - 1].key
            kind = kind if word in warning.KNOWN_FOR else warning.KIND_TOLD.get(word, word)
        return kind

    def _other_drug(self) -> str:
        self._skip("det")
        item = self._peek()
        if item is None or not item.ids(*SUBJECTS) or item.tag == "takers":
            return ""
        self.at += 1
        return one_meaning(item.ids(*SUBJECTS)).id

    def _of_other(self, nouns: Nouns, predicate: str, other: str, direction: int, *, negated: bool) -> list[Claim]:
        return self._qualified(
            [Claim(one_meaning(one).id, predicate, other, negated, direction=direction) for one in nouns.readings]
        )

    # -- watching ------------------------------------------------------------------------------------------------------

    @needs("after", "following", "around", "during")
    def _observed(self) -> list[Claim]:
        """Read "after each dose of X, patients must stay under observation for at least two hours"."""
        nouns = self._after_dose()
        if nouns is not None and not self._comma():
            return []
        self._skip("det")
        staff = self._eat(*warning.STAFF)
        if not staff and not self._eat(*harms.PEOPLE_NOUNS):
            return []
        manner = Manner()
        if staff:
            found = self._staff_watches(manner)
        else:
            if not self._obliged(manner):
                return []
            found = [""] if self._kept_watched() else []
        if not found:
            return []
        time = self._hours()
        when = self._before_and_after()
        if nouns is None:
            nouns = self._after_dose(needed=not when)
        while self._eat(*warning.HOMEWARD):
            pass
        if nouns is None or nouns.quantifier:
            return []
        self.subjects = nouns
        return self._watched_claims(nouns, manner, found, time, when)

    def _staff_watches(self, manner: Manner) -> list[str]:
        """Read "(nurses) check blood pressure", "(nurses) have no need to check blood pressure"."""
        self._adverbs(manner)
        if self._eat("have"):
            self._adverbs(manner)
            self._eat("need")
            if not self._eat("to"):
                return []
        elif self._eat("do"):
            self._adverbs(manner)
            self._eat("need")
            self._eat("to")
        self._eat("must", "should")
        return self._things() if self._eat(*harms.WATCH) else []

    def _kept_watched(self) -> bool:
        if self._eat(*harms.WATCH) or self.items[self.at - 1].lemma in harms.WATCH:
            self._eat("by")
            self._eat(*warning.STAFF)
            return True
        if self._eat("stay", "remain", "wait", "kept"):
            while self._eat("under", "in", "at", "for", "the", "medical", "a", "close", "where"):
                pass
            return self._eat(*warning.UNDER)
        return False

    def _hours(self) -> str:
        """Read "for at least two hours", "for two hours or more"."""
        start = self.at
        if self._eat("for"):
            least = self._eat("at") and self._eat("least")
            item, unit = self._peek(), self._peek(1)
            number = lexicon.NUMBER_WORDS.get(item.key, item.key) if item else ""
            if unit and number.isdecimal() and unit.key in lexicon.UNITS_OF_TIME:
                self.at += 2
                if least or (self._eat("or") and self._eat("more", "longer")):
                    return f"{number} {unit.key}"
        self.at = start
        return ""

    def _before_and_after(self) -> str:
        """Read "before and (about forty minutes) after"."""
        start = self.at
        if self._eat("before") and self._eat("and"):
            self._eat("about", "around", "roughly")
            item, unit = self._peek(), self._peek(1)
            if item and unit and unit.key in lexicon.UNITS_OF_TIME:
                number = lexicon.NUMBER_WORDS.get(item.key, item.key)
                self.at += 2
                when = f"before {number} {unit.key}"
            else:
                when = "before after"
            if self._eat("after"):
                return when
        self.at = start
        return ""

    def _after_dose(self, *, needed: bool = True) -> Nouns | None:
        """Read "after each dose of X", "around an X session"; the preposition may have been read."""
        start = self.at
        if self._eat("after", "following", "around", "during", "with") or not needed:
            self._skip("det", "quant")
            self._eat("each", "every")
            dosed = self._eat(*warning.DOSES) and self._eat("of", "with")
            item = self._peek()
            if item and item.ids(*SUBJECTS) and item.tag != "takers":
                self.at += 1
                if self._eat(*warning.DOSES):
                    self._eat(*warning.DOSES)
                    dosed = True
                if dosed or item.tag == "use":
                    return Nouns(readings=[item.ids(*SUBJECTS)])
        self.at = start
        return None


def _words_of(cls: type[WarningReader]) -> frozenset[str]:
    return needed_by(
        cls._it_is_safe,
        cls._observed,
        cls._label_warns,
        cls._reverses_effect,
        cls._boxed_clause,
        cls._withdrawal_clause,
        cls._repeated_doses,
        cls._no_antidote,
        cls._whom,
        cls._share_of_patients,
        cls._together,
        cls._level_clause,
        cls._watch_clause,
    )


_OF_HARM = _words_of(WarningReader)
