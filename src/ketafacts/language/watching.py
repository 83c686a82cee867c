"""What is watched in those who take a drug, and which share of them has an effect."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needs
from ketafacts.language.lexicon import harms, warning
from ketafacts.language.lexicon.warning import ROUTINELY, STAFF
from ketafacts.language.mentions import Item
from ketafacts.language.together import TogetherReader

_HAVING = ("have", "get", "become", "develop", "experience", "report", "suffer", "feel", "show")
_AFTER = ("after", "on", "with", "from", "during", "taking", "given")
_MEANWHILE = ("in", "during", "with", "on", "for", "of", "while", "before", "after", "when")
_APPROXIMATELY = ("about", "around", "roughly", "approximately", "some", "nearly", "almost")
_MOST_WORDS = 4
_WATCHING = frozenset(
    {*harms.WATCH, "monitoring", "counts", "count", "checks", "tests", "testing", "measurements", "measurement"}
    | {"ecg", "ecgs", "ekg", "exam", "exams", "examinations", "screening"}
)


class WatchReader(TogetherReader):
    """Reads monitoring, and shares of patients."""

    def _of_harm(self) -> list[Claim]:
        """Read a clause of two drugs together, of a level, of monitoring or of a share of patients."""
        return self._share_of_patients() or self._together() or self._level_clause() or self._watch_clause()

    # -- monitoring ----------------------------------------------------------------------------------------------------

    def _of_people(self, nouns: Nouns) -> list[Claim]:
        start = self.at
        if said := self._is_watched(nouns):
            return said
        self.at = start
        return super()._of_people(nouns)

    def _one_verb_phrase(self, nouns: Nouns) -> list[Claim]:
        if nouns.people is None and not nouns.quantifier and not self.vocabulary.isdisjoint(_WATCHING):
            start = self.at
            if said := self._needs_watching(nouns):
                return said
            self.at = start
        return super()._one_verb_phrase(nouns)

    def _is_watched(self, nouns: Nouns) -> list[Claim]:
        """Read "must be watched for QT prolongation", "have to be observed for at least two hours"."""
        start = self.at
        watched = self._obliged(manner := Manner(negated=nouns.negated)) and self._eat(*harms.WATCH)
        if nouns.quantifier not in ("", "all") or not watched:
            self.at = start
            return self._needs_watching(nouns)
        self._how_closely()
        found = self._watched_for() or [""]
        time = self._for_a_time()
        if not (found[0] or time):
            return []
        return self._watched_claims(nouns, manner, found, time)

    def _needs_watching(self, nouns: Nouns) -> list[Claim]:
        """Read "requires blood pressure monitoring", "needs monitoring of liver function"."""
        manner = Manner(negated=nouns.negated)
        self._adverbs(manner)
        if self._eat("do"):
            self._adverbs(manner)
        start = self.at
        obliged = self._eat("must", "should") or (self._eat("need", "have") and self._eat("to"))
        self.at = self.at if obliged else start
        self._adverbs(manner)
        if not (self._eat("have", "get") if obliged else self._eat("need", "require", "demand")):
            return []
        self._adverbs(manner)
        while (item := self._peek()) and (item.tag in ("det", "filler", "often", "neutral") or item.key in _CLOSE):
            self.at += 1
        when = self._interval()  # "needs monthly vision tests"
        found = self._things()
        if found:
            was = self.items[self.at - 1]
            counted = (was.words or [was.key])[-1] in _MONITORING
            if not (self._eat(*_MONITORING) or self._eat(*harms.WATCH) or counted):
                return []
        elif self._eat("monitoring", "checks", "tests", "measurement", "testing"):
            found = self._things() if self._eat("of", "for") else [""]
        return self._watched_claims(nouns, manner, found, "", when) if found else []

    @needs(*_WATCHING)
    def _watch_clause(self) -> list[Claim]:
        """Read "blood levels of X need to be checked", "liver function must be monitored in people on X"."""
        start = self.at
        self._skip("det", "filler")
        item = self._peek()
        if item and item.key in STAFF:
            return self._staff_watch(start)
        if item and item.key in harms.PEOPLE_NOUNS:
            return self._people_watched(start)
        joint = self._peek(1)
        nouns = Nouns(readings=[item.ids(*SUBJECTS)]) if item and item.ids(*SUBJECTS) else None
        if item and joint and joint.tag == "and" and item.key in harms.WATCHED:
            nouns = None  # "potassium and creatinine should be checked"
        self.at += nouns is not None
        while nouns is None and self._eat(*_CLOSE):
            pass
        found = self._things()
        self._eat("monitoring", "testing", "checks")
        nouns = nouns or (self._subject_of(("of", "in", "with", "for")) if found else None)
        manner = Manner()
        begun = self.at
        if found and nouns and not nouns.quantifier and (said := self._needs_it(nouns, manner, found)):
            return said
        self.at = begun
        if found and self._obliged(manner) and self._eat(*harms.WATCH, *harms.NEEDED):
            self._how_closely()
            when = self._interval() or (self._around_dose() if nouns is None else "")
            nouns = nouns or self._dose_of() or self._subject_of(_MEANWHILE)
            if nouns and not nouns.quantifier:
                self._how_closely()
                self._eat("treatment", "therapy", "dose")
                self.subjects = nouns
                return self._watched_claims(nouns, manner, found, "", when)
        self.at = start
        return []

    def _needs_it(self, nouns: Nouns, manner: Manner, found: list[str]) -> list[Claim]:
        """Read "(lithium levels) need regular monitoring"."""
        taken = replace(manner)
        self._adverbs(taken)
        if self._eat("do"):
            self._adverbs(taken)
        if not self._eat("need", "require"):
            return []
        self._adverbs(taken)
        while self._eat(*_CLOSE):
            pass
        if not self._eat(*_MONITORING):
            return []
        self.subjects = nouns
        return self._watched_claims(nouns, taken, found, "")

    def _staff_watch(self, start: int) -> list[Claim]:
        """Read "nurses should check blood pressure before giving X"."""
        self.at += 1
        manner = Manner()
        self._adverbs(manner)
        obliged = self._eat("must", "should", "ought") or (self._eat("need", "have") and self._eat("to"))
        self._adverbs(manner)
        self._eat("to")
        if obliged and self._eat(*harms.WATCH):
            self._how_closely()
            self._skip("det")
            self._eat("patients", "persons", "peoples", "users", "patient")
            found = self._things()
            nouns = self._subject_of(("before", "after", "during", "on", "with", "when", "while", "in"))
            if found and nouns and not nouns.quantifier:
                self._eat(*warning.DOSES)
                self.subjects = nouns
                return self._watched_claims(nouns, manner, found, "")
        self.at = start
        return []

    def _people_watched(self, start: int) -> list[Claim]:
        """Read "patients must be watched for at least two hours after X"."""
        self.at += 1
        manner = Manner()
        if self._obliged(manner) and self._eat(*harms.WATCH):
            self._how_closely()
            found = self._watched_for() or [""]
            time = self._for_a_time()
            nouns = self._subject_of(("after", "during", "on", "with", "when", "while", "of"))
            if nouns and not nouns.quantifier and (found[0] or time):
                self.subjects = nouns
                return self._watched_claims(nouns, manner, found, time)
        self.at = start
        return []

    def _obliged(self, manner: Manner) -> bool:
        """Read "must be", "need to be", "do not have to be", "is"."""
        self._adverbs(manner)
        if self._eat("do"):
            self._adverbs(manner)
        if not self._eat("must", "should", "need", "have", "require", "be", "ought"):
            return False
        self._adverbs(manner)
        self._eat("to")
        self._eat("be")
        self._adverbs(manner)
        self._how_closely()
        return True

    def _how_closely(self) -> None:
        while self._eat(*harms.HOW_WATCHED) or ((item := self._peek()) and item.tag == "gravely"):
            if item := self._peek():
                self.at += item.tag == "gravely"

    def _watched_for(self) -> list[str]:
        start = self.at
        if self._eat("for") and (found := self._things()):
            return found
        self.at = start
        return []

    def _things(self) -> list[str]:
        found: list[str] = []
        while thing := self._thing():
            found.append(thing)
            joint = self._peek()
            if not (joint and (joint.tag == "and" or "," in joint.gap)):
                break
            start = self.at
            self.at += joint.tag == "and"
            if not self._thing():
                self.at = start
                break
            self.at = start + (joint.tag == "and")
        return found

    def _thing(self) -> str:
        self._skip("det")
        words: list[str] = []
        best, end = "", self.at
        for ahead in range(_MOST_WORDS):
            item = self._peek(ahead)
            if item is None or (ahead and item.gap.strip(" -")):
                break
            words += item.words or [item.key]
            if thing := harms.WATCHED.get(" ".join(words)):
                best, end = thing, self.at + ahead + 1
        self.at = end
        return best

    def _interval(self) -> str:
        """Read "every 6 months", "yearly"; return it as it is recorded: "every six months", "once a year"."""
        for said, told in warning.INTERVALS.items():
            if self._eat_all(said.split()):
                return told
        return ""

    def _eat_all(self, words: list[str]) -> bool:
        items = [self._peek(ahead) for ahead in range(len(words))]
        if [item.key for item in items if item] != words:
            return False
        self.at += len(words)
        return True

    def _around_dose(self) -> str:
        """Read "before and after each"."""
        start = self.at
        if self._eat("before") and self._eat("and") and self._eat("after"):
            self._eat("each", "every", "the", "a")
            return "before after"
        self.at = start
        return ""

    def _dose_of(self) -> Nouns | None:
        """Read "(each) Spravato dose" behind "before and after"."""
        item, dose = self._peek(), self._peek(1)
        if item and item.ids(*SUBJECTS) and dose is None:
            self.at += 1
            return Nouns(readings=[item.ids(*SUBJECTS)])
        if item and dose and item.ids(*SUBJECTS) and dose.key in ("dose", "doses", "treatment", "session"):
            self.at += 2
            return Nouns(readings=[item.ids(*SUBJECTS)])
        return None

    def _subject_of(self, prepositions: tuple[str, ...]) -> Nouns | None:
        start = self.at
        if self._eat(*prepositions):
            self._skip("det")
            self._eat("each", "every", "giving", "handing", "starting", "using", "administering")
            self._eat("over", "out")
            self._eat("treatment", "taking", "therapy", "dose", "session", "injection", "treating")
            self._eat("with", "of")
            try:
                return self._nouns(SUBJECTS)
            except NotUnderstoodError:
                pass
        self.at = start
        return None

    def _for_a_time(self) -> str:
        """Read "for at least two hours after each dose"; return "2 hours"."""
        start = self.at
        if self._eat("for"):
            self._eat("at") and self._eat("least")
            item, unit = self._peek(), self._peek(1)
            number = lexicon.NUMBER_WORDS.get(item.key, item.key) if item else ""
            if unit and number.isdecimal() and unit.key in lexicon.UNITS_OF_TIME:
                self.at += 2
                following = self._beyond("det", "filler", ahead=1)
                if not (following and following.ids(*SUBJECTS)) and self._eat("after"):
                    self._skip("det")
                    self._eat("each", "every")
                    self._skip("det")
                    self._eat("dose", "session", "treatment", "use", "doses")
                return f"{number} {unit.key}"
        self.at = start
        return ""

    def _watched_claims(self, nouns: Nouns, manner: Manner, found: list[str], time: str, when: str = "") -> list[Claim]:
        if manner.often not in ("", "often") or manner.degree not in ("", "gravely"):
            raise NotUnderstoodError("how often it is watched")
        plain = Manner(negated=manner.negated)
        one = replace(nouns, quantifier="", qualifier="")
        claims = [
            claim for thing in found for claim in self._claims(one, plain, "monitored-for", (Reading("", thing),), when)
        ]
        routine = ROUTINELY if any(item.key in _ROUTINE for item in self.items) else ""
        claims = [claim._replace(year=time, detail=claim.detail or routine) for claim in claims]
        while (item := self._peek()) and (item.tag in ("often", "filler") or item.key in harms.HOW_WATCHED):
            self.at += 1
        if not when and (when := self._interval()):
            claims = [claim._replace(detail=when) for claim in claims]
        return self._qualified(claims)

    # -- shares of patients --------------------------------------------------------------------------------------------

    @needs(*_HAVING)
    def _share_of_patients(self) -> list[Claim]:
        """Read "about one in eight patients has E after X", "12% of people on X get E"."""
        start = self.at
        self._skip("filler")
        share = self._share()
        claims: list[Claim] = []
        if share:
            self._eat("of")
            self._skip("det")
            item = self._peek()
            if item and item.tag == "takers":
                nouns: Nouns | None = self._nouns(SUBJECTS)
            elif item and item.key in harms.PEOPLE_NOUNS:
                self.at += 1
                nouns = None
            else:
                self.at = start
                return []
            manner = Manner()
            self._adverbs(manner)
            if not manner.often and self._eat(*_HAVING):
                self._eat("from")
                self._skip("det", "neutral", "filler")
                effects = self._state_or_effect(bare=False) or Nouns(quantifier="none")
                nouns = nouns or self._subject_of(_AFTER)
                if nouns and not nouns.quantifier and not effects.quantifier and effects.joint != "or":
                    self._anaesthesia()
                    self.subjects = nouns
                    manner.often = share
                    claims = self._qualified(self._claims(replace(nouns, qualifier=""), manner, "causes", effects, ""))
        if not claims:
            self.at = start
        return claims

    def _anaesthesia(self) -> None:
        item = self._peek()
        if item and item.key in ("anaesthesia", "anesthesia", "treatment", "use"):
            self.at += 1

    def _share(self) -> str:
        """Read a share of patients; return it as "~12.5", ">10" or "<1" percent."""
        sign = "~"
        if self._eat("more than", "over", "at least"):
            sign = ">"
        elif self._eat("less than", "under") or (self._eat("fewer") and self._eat("than")):
            sign = "<"
        else:
            self._eat(*_APPROXIMATELY)
        item = self._peek()
        if item is None:
            return ""
        if item.key in _FRACTIONS:
            self.at += 1
            return f"{sign}{_FRACTIONS[item.key]:g}"
        number = _number(item.key.rstrip("%"))
        following = self._peek(1)
        if number and following and following.key in _PARTS:
            self.at += 2
            return f"{sign}{number * _FRACTIONS[_PARTS[following.key]]:g}"
        if number is None:
            return self._article_fraction(sign)
        joint, whole = self._of_how_many()
        behind = f"{joint.key if joint else ''} {whole.key if whole else ''}"
        if item.key.endswith("%") or behind.startswith(("percent", "%", "per cent")):
            self.at += 1 if item.key.endswith("%") else 3 if behind == "per cent" else 2
            return f"{sign}{number:g}"
        if joint and whole and joint.key in ("in", "out") and (of_all := _number(whole.key)):
            self.at += 3
            return f"{sign}{100 * number / of_all:g}"
        return ""

    def _of_how_many(self) -> tuple[Item | None, Item | None]:
        """Return what follows a number, "in" and "a hundred", without whom it counts: "one patient in a hundred"."""
        joint, whole = self._peek(1), self._peek(2)
        if joint and joint.key in harms.PEOPLE_NOUNS:
            self.at += 1
            joint, whole = self._peek(1), self._peek(2)
        if joint and whole and joint.key in ("in", "out") and (whole.tag == "det" or whole.key in ("every", "of")):
            whole = self._peek(3)
            self.at += whole is not None
            whole = whole if whole is None or whole.tag != "det" else self._peek(3)
        return joint, whole

    def _article_fraction(self, sign: str) -> str:
        item, following = self._peek(), self._peek(1)
        if item and following and item.key in ("a", "an") and following.key in _FRACTIONS:
            self.at += 2
            return f"{sign}{_FRACTIONS[following.key]:g}"
        return ""


_CLOSE = frozenset({"regular", "close", "frequent", "careful", "periodic", "their", "routine"})
_ROUTINE = frozenset({"regular", "routine", "periodic", "regularly", "routinely", "periodically"})
_MONITORING = (
    *("monitoring", "checks", "tests", "testing", "check", "test", "measurements", "checking", "watching", "measuring"),
    *("exam", "exams", "examinations", "screening"),
    *(
        "counts",
        "count",
        "ecg",
        "ecgs",
        "observation",
        "supervision",
        "surveillance",
        "tracking",
        "attention",
        "levels",
    ),
)
_FRACTIONS = {"half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}
_PARTS = {f"{part}s": part for part in _FRACTIONS}


def _number(word: str) -> float | None:
    word = lexicon.NUMBER_WORDS.get(word, word)
    try:
        return float(word.replace(",", ""))
    except ValueError:
        return None
