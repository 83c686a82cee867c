"""Two drugs together: "mixing X with Y causes E", "X makes the E caused by Y worse", "X raises Y levels"."""

from functools import cache
from itertools import product

from ketafacts.knowledge.model import Reading
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needed_by, needs, one_meaning
from ketafacts.language.lexicon import harms
from ketafacts.language.nouns import SUCH_AS
from ketafacts.language.takers import TakerReader

_WITH = ("with", "plus", "alongside", "to", "on top of")
# Words without one of which nothing is made worse, and no level is changed.
_LEVELS = frozenset({*harms.LEVELS, *harms.BREAKDOWN, *harms.UPTAKE})
_RAISING = frozenset(phrase.split()[0] for phrase in (*harms.RAISE, *harms.RAISE_PHRASES))
_ALCOHOL = Reading("drug", "alcohol")


class TogetherReader(TakerReader):
    """Reads what two drugs do together, and what one does to the level or the harm of another."""

    @needs("with", "plus", *harms.MIXING, *harms.TAKEN_TOGETHER)
    def _together(self) -> list[Claim]:
        """Read a clause whose subject is two drugs taken together."""
        start, objects = self.at, self.objects
        try:
            self.kinds_of_pairs: list[Claim] = []
            pairs = self._pairs()
            found = self._of_pairs(pairs) if pairs else []
            found = [*self.kinds_of_pairs, *found] if found else []
        except NotUnderstoodError:
            found = []
        if not found:
            self.at, self.objects = start, objects
        return found

    def _pairs(self) -> list[tuple[str, str]]:
        self._skip("filler", "det")
        mixed = self._mixing()
        drunk = mixed and self.items[self.at - 1].key == "drinking"
        following = self._peek()
        if drunk and following and following.key in ("with", "on", "while"):
            first = Nouns(readings=[(_ALCOHOL,)])
        else:
            first = self._nouns(SUBJECTS)
        if _is_many(first) or first.negated or first.people is not None:
            return []
        self._such_as(first)
        self._taken()
        if (item := self._peek(1)) and item.key == "with":
            self._eat("together")
        joined = self._eat(*_WITH) or self._while_taking()
        if joined:
            second = self._nouns(SUBJECTS)
            self._such_as(second)
            if _is_many(second) or second.negated or second.people is not None:
                return []
            self.kinds_of_pairs = [*first.extra, *second.extra]
            pairs = list(product(_ids(first), _ids(second)))
        elif len(first.readings) == 2 and first.joint == "and" and (mixed or self._said_together()):
            pairs = [(_ids(first)[0], _ids(first)[1])]
        else:
            return []
        self._eat("together")
        return pairs if self._peek() is not None and not self._comma() else []

    def _such_as(self, nouns: Nouns) -> None:
        """Read "(an antidepressant) such as sertraline"."""
        item, following = self._peek(), self._peek(1)
        if item and (item.key in ("such as", "like") or (following and (item.key, following.key) == ("such", "as"))):
            self._examples(nouns)

    def _mixing(self) -> bool:
        if not self._eat(*harms.MIXING):
            return False
        self._eat("use", "intake")
        self._eat("of")
        return True

    def _taken(self) -> bool:
        """Pass over "taken together", "when combined"."""
        start = self.at
        self._eat("when", "if")
        if not self._eat(*harms.TAKEN_TOGETHER):
            self.at = start
            return False
        self._eat("together", "along")
        return True

    def _said_together(self) -> bool:
        return self.items[self.at - 1].key in harms.TAKEN_TOGETHER or bool(self._eat("together"))

    def _while_taking(self) -> bool:
        start = self.at
        if self._eat("while", "when") and self._eat("taking", "using", "on"):
            return True
        self.at = start
        item = self._peek(-1)
        return bool(item and item.key == "drinking" and self._eat("on"))

    def _of_pairs(self, pairs: list[tuple[str, str]]) -> list[Claim]:
        """Read what is said of drugs taken together."""
        manner = Manner()
        self._adverbs(manner)
        self._raising(manner)
        if self._eat("do"):
            self._adverbs(manner)
        item = self._peek()
        if item is None:
            return []
        self.subjects = Nouns(readings=[(Reading("drug", pairs[0][0]),)])
        if self._eat("be"):
            return self._said_of_pairs(pairs, manner)
        if item.verb:
            self.at += 1
            return self._qualified(_combined(pairs, manner, [item.verb.id]))
        if self._boxed_together(manner):
            return self._qualified([Claim(one, "boxed-together", other, manner.negated) for one, other in pairs])
        if self._raise_risk() or self._eat("risk", "risks") or self._causing(manner):
            self._skip("det", "neutral", "filler")
            effects = self._objects(("effect",))
            if effects.quantifier or (effects.joint == "or" and not manner.negated):
                return []
            if effects.degree:
                manner.degree = effects.degree
            if effects.negated:
                manner.negated = not manner.negated
            return self._qualified(_combined(pairs, manner, _ids(effects)))
        return []

    def _boxed_together(self, manner: Manner) -> bool:
        """Pass over "carries a boxed warning"; overridden where boxed warnings are read."""
        del manner
        return False

    def _said_of_pairs(self, pairs: list[tuple[str, str]], manner: Manner) -> list[Claim]:
        self._adverbs(manner)
        self._skip("det", "filler", "neutral")
        item = self._peek()
        if item is None or manner.often or manner.degree:
            return []
        predicate = "dangerous-with" if item.key in harms.DANGEROUS else "safe-with" if item.key in harms.SAFE else ""
        if not predicate:
            return []
        self.at += 1
        self._eat("combination", "mix", "idea", "pair")
        detail = "contraindicated" if item.key == "contraindicated" else ""
        return self._qualified([Claim(one, predicate, other, manner.negated, detail) for one, other in pairs])

    def _raise_risk(self) -> bool:
        """Read "raises the risk of", "increases the chance of", "increases" before an effect."""
        start = self.at
        if self._eat(*harms.RAISE) or self._phrase(harms.RAISE_PHRASES):
            self._skip("det", "filler")
            if self._eat(*harms.RISK):
                return self._eat("of", "for")
            return True
        self.at = start
        return False

    def _causing(self, manner: Manner) -> bool:
        start = self.at
        found = self._relation()
        if found and found[0] == "causes" and not found[1]:
            manner.negated ^= found[2].negated
            self._treatment_of("causes")
            return True
        self.at = start
        return False

    def _phrase(self, phrases: tuple[str, ...]) -> bool:
        for phrase in _longest_first(phrases):
            end = self._match(phrase, Manner()) if self.vocabulary.issuperset(phrase[1:]) else -1
            if end >= 0:
                self.at = end
                return True
        return False

    # -- one drug and what it does to another --------------------------------------------------------------------------

    def _one_verb_phrase(self, nouns: Nouns) -> list[Claim]:
        told = nouns.people is None and not (nouns.overdose or self.vocabulary.isdisjoint(_OF_ANOTHER))
        readers = (self._worsens, self._changes_level) if told else ()
        return self._first_of(readers, nouns) or super()._one_verb_phrase(nouns)

    def _begun(self, nouns: Nouns) -> Manner:
        manner = Manner(negated=nouns.negated)
        self._adverbs(manner)
        self._raising(manner)
        if self._eat("do"):
            self._adverbs(manner)
        return manner

    @needs("make", *_RAISING)
    def _worsens(self, nouns: Nouns) -> list[Claim]:
        """Read "makes the sedation caused by Y worse" and "deepens the sedation of Y"."""
        manner = self._begun(nouns)
        makes = self._eat("make")
        if nouns.quantifier or not (makes or self._eat(*harms.RAISE) or self._phrase(harms.RAISE_PHRASES)):
            return []
        self._skip("det", "filler")
        if self._eat(*harms.RISK) and not self._eat("of", "for"):
            return []
        effects = self._effects_of_other()
        if effects is None:
            return []
        found, other = effects
        if makes and not self._eat(*harms.WORSE):
            return []
        return self._qualified(_combined([(one, other) for one in _ids(nouns)], manner, found))

    def _effects_of_other(self) -> tuple[list[str], str] | None:
        item = self._peek()
        following = self._peek(1)
        owned = item and (item.possessive or (following and following.ids("effect") and following.gap == " "))
        if item and owned and item.ids(*SUBJECTS):
            self.at += 1
            return _ids(self._objects(("effect",))), one_meaning(item.ids(*SUBJECTS)).id
        effects = self._objects(("effect",))
        if effects.quantifier or effects.negated or not self._phrase(harms.CAUSED_BY):
            return None
        other = self._nouns(SUBJECTS)
        if len(other.readings) != 1 or other.quantifier or other.negated or other.people is not None:
            return None
        return _ids(effects), _ids(other)[0]

    @needs(*_LEVELS)
    def _changes_level(self, nouns: Nouns) -> list[Claim]:
        """Read "raises the level of Y", "lowers Y levels", "slows the breakdown of Y"."""
        manner = self._begun(nouns)
        start = self.at
        for verbs, direction, things in (
            (harms.RAISE, 1, harms.LEVELS),
            (harms.LOWER, -1, harms.LEVELS),
            (harms.SLOW, 1, harms.BREAKDOWN),
            (harms.SPEED, -1, harms.BREAKDOWN),
            (harms.RAISE, 1, harms.UPTAKE),
            (harms.HINDER, -1, harms.UPTAKE),
        ):
            self.at = start
            if not (self._phrase(verbs) or self._eat(*verbs)):
                continue
            other = self._level_of_other(things)
            if other:
                self._in_blood()
                what = "uptake" if things is harms.UPTAKE else "level"
                claims = [Claim(one, what, other, manner.negated, direction=direction) for one in _ids(nouns)]
                if nouns.quantifier or manner.often or manner.degree not in ("", "gravely") or nouns.qualifier:
                    return []
                claims = [claim._replace(degree=manner.degree) for claim in claims]
                return [*self._qualified(claims), *self._so_that(claims)]
        return []

    def _level_of_other(self, things: frozenset[str]) -> str:
        self._skip("det", "filler")
        item = self._peek()
        if item and item.ids(*SUBJECTS):
            self.at += 1
            return one_meaning(item.ids(*SUBJECTS)).id if self._eat(*things) else ""
        self._eat("blood", "plasma", "serum")
        if not (self._eat(*things) and self._eat("of")):
            return ""
        self._skip("det")
        item = self._peek()
        if item is None or not item.ids(*SUBJECTS):
            return ""
        self.at += 1
        return one_meaning(item.ids(*SUBJECTS)).id

    def _in_blood(self) -> None:
        start = self.at
        if self._eat("in"):
            self._skip("det")
            if self._eat("blood", "bloodstream", "body", "plasma"):
                return
        self.at = start

    def _so_that(self, levels: list[Claim]) -> list[Claim]:
        """Read "and bring on withdrawal" behind a change of level: an effect of the two together."""
        start = self.at
        manner = Manner()
        told = not levels[0].negated and self._eat("and")
        if told:
            self._adverbs(manner)  # "and may bring on withdrawal"
        if not told or manner.often or not (self._causing(manner) or self._raise_risk()):
            self.at = start
            return []
        self._skip("det", "neutral", "filler")
        effects = _ids(self._objects(("effect",)))
        return self._qualified(_combined([(one.subject, one.object) for one in levels], manner, effects))

    @needs(*harms.LEVELS)
    def _level_clause(self) -> list[Claim]:
        """Read "Y levels rise when it is taken with X"."""
        start = self.at
        self._skip("filler", "det")
        item, noun, verb = self._peek(), self._peek(1), self._peek(2)
        if not (item and noun and verb and item.ids(*SUBJECTS) and noun.key in harms.LEVELS):
            self.at = start
            return []
        self.at += 2
        manner = Manner()
        self._adverbs(manner)
        direction = 1 if self._eat(*harms.RISE) else -1 if self._eat(*harms.FALL) else 0
        if direction and self._eat("when", "if", "with"):
            self._eat("it")
            self._eat("be")
            self._eat(*harms.TAKEN_TOGETHER)
            self._eat("with", "together with", "alongside")
            other = self._nouns(SUBJECTS)
            if not (other.quantifier or other.negated or other.people is not None or manner.often):
                subject = one_meaning(item.ids(*SUBJECTS)).id
                claims = [Claim(one, "level", subject, manner.negated, direction=direction) for one in _ids(other)]
                self.subjects = other
                return self._qualified(claims)
        self.at = start
        return []


def _is_many(nouns: Nouns) -> bool:
    """Return whether a quantity of them is meant, and not examples: "an antidepressant such as sertraline"."""
    return bool(nouns.quantifier) and not nouns.quantifier.startswith(SUCH_AS)


def _ids(nouns: Nouns) -> list[str]:
    if nouns.quantifier.startswith(SUCH_AS):
        return nouns.quantifier.removeprefix(SUCH_AS).split()
    return [one_meaning(options).id for options in nouns.readings]


def _combined(pairs: list[tuple[str, str]], manner: Manner, effects: list[str]) -> list[Claim]:
    if manner.often or manner.degree not in ("", "gravely"):
        raise NotUnderstoodError("how often, of two drugs together")
    return [
        Claim(one, "interaction-causes", effect, manner.negated, degree=manner.degree, other=other)
        for one, other in pairs
        for effect in effects
    ]


@cache
def _longest_first(phrases: tuple[str, ...]) -> list[list[str]]:
    return sorted((phrase.split() for phrase in phrases), key=len, reverse=True)


def _words_of(cls: type[TogetherReader]) -> frozenset[str]:
    return needed_by(cls._worsens, cls._changes_level)


_OF_ANOTHER = _words_of(TogetherReader)
