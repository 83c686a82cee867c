"""What is left out of a clause: "and so is fentanyl", "as ketamine does", "but codeine is not", "unlike naloxone"."""

from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.qualifiers import ALIKE_IN
from ketafacts.language.undergone import UndergoneReader

_TOLD_OF_ONE = ALIKE_IN | {"causes"}


class EllipsisReader(UndergoneReader):
    """Reads what takes its claims from the clause before, for other subjects."""

    def _contrasted(self, claims: list[Claim], nouns: Nouns, *, opposite: bool) -> list[Claim]:
        said = {claim._replace(subject="") for claim in claims}
        if not opposite and nouns.quantifier in ("", "all") and len({claim.subject for claim in claims}) == 1:
            return [claim._replace(subject=one_meaning(options).id) for claim in claims for options in nouns.readings]
        if opposite and not nouns.quantifier and (each := _each_turned(claims, nouns)):
            return each
        most = "most" if nouns.quantifier == "most" and opposite else ""
        if len(said) != 1 or nouns.quantifier not in ("", "all", most):
            raise NotUnderstoodError("a contrast of several claims")
        told = claims[0]._replace(negated=claims[0].negated != opposite, quantifier=most or claims[0].quantifier)
        others = [one_meaning(options).id for options in nouns.readings]
        if told.predicate == "reversed-by" and self._names_first(told.object, told.subject):
            # "Naloxone reverses a heroin overdose" is a claim about heroin; what is contrasted is naloxone.
            return [told._replace(object=other) for other in others]
        return [told._replace(subject=other) for other in others]

    def _names_first(self, one: str, two: str) -> bool:
        """Return whether the first of two subjects is named before the second, if that is named at all."""
        for item in self.items:
            named = {reading.id for reading in (*item.ids(*SUBJECTS), *item.inner)}
            if one in named or two in named:
                return one in named
        return False

    def _inverted(self) -> list[Claim]:
        """Read "and so is fentanyl", "nor is gabapentin", "as is codeine": what was said before, of others."""
        exact = (item := self._peek()) is not None and item.key in ("exactly", "just") and self._peek(1) is not None
        as_other = exact or (item and item.key == "as") or self._same_as_another()
        if self.last and as_other and (alike := self._alike(exact=exact)):
            return alike
        item, verb = self._peek(), self._peek(1)
        if not (self.last and item and verb and item.key in ("so", "nor", "neither", "as")):
            return []
        if verb.lemma not in ("be", "do", "can", "have"):
            return []
        start, said = self.at, [claim for claim in self.last if claim.subject == self.last[0].subject]
        self.at += 2
        nouns = self._nouns(SUBJECTS)
        if nouns.quantifier or (self._peek() and not self._comma()):
            self.at = start
            return []
        negated = said[0].negated if item.key in ("so", "as") else True
        return [
            claim._replace(subject=one_meaning(options).id, negated=negated)
            for claim in said
            for options in nouns.readings
        ]

    def _alike(self, *, exact: bool) -> list[Claim]:
        """Read "(exactly) as ketamine does" behind a clause: what was said of one holds of the other.

        So is "(just) the same as ketamine", which needs no verb; "not the same as" denies it of the other.
        """
        start = self.at
        same, denied = self._same_as_another(), (item := self._peek()) is not None and item.key == "not"
        self.at += same or exact
        if same or self._eat("as"):
            try:
                nouns = self._nouns(SUBJECTS)
            except NotUnderstoodError:
                nouns = Nouns()
            done = nouns.readings and not nouns.quantifier and (self._eat("be", "do", "can", "have") or same)
            if done and (self._peek() is None or self._comma()):
                said = [claim for claim in self.last if claim.subject == self.last[0].subject and not claim.negated]
                return [
                    claim._replace(subject=one_meaning(options).id, brand="", negated=denied)
                    for claim in said
                    for options in nouns.readings
                ]
        self.at = start
        return []

    def _unlike_others(self, said: list[Claim]) -> list[Claim]:
        """Read ", unlike morphine" behind a clause: the opposite is so of that, where the clause tells of one drug."""
        start = self.at
        item = self._peek()
        if item is None or item.tag != "unlike" or not self._comma():
            return []
        if any(claim.quantifier or not self._is_told_of_one(claim) for claim in said):
            return []  # "naloxone does not reverse xylazine, unlike heroin": unlike which of the two?
        self.at += 1
        others = self._nouns(SUBJECTS)
        self._eat("be", "do")
        if others.quantifier or (self._peek() and not self._comma()):
            self.at = start
            return []
        return self._contrasted([claim._replace(brand="") for claim in said], others, opposite=True)

    def _is_told_of_one(self, claim: Claim) -> bool:
        """Return whether a claim is told of its subject alone, so that another's is the subject's place."""
        if claim.predicate == "reversed-by":
            return not self._names_first(claim.object, claim.subject)  # "morphine is reversed by naloxone"
        return claim.predicate in _TOLD_OF_ONE

    def _only_of(self, before: Nouns) -> list[Claim]:
        """Read "only morphine is an opioid" where others were named before: of those, none else is one."""
        named = self.group or tuple(one_meaning(options).id for options in before.readings)
        own = {one_meaning(options).id for options in self.subjects.readings}
        others = [name for name in named if name not in own]
        if not others or not own <= set(named):
            return []
        self.subjects.quantifier = ""
        claims = self._verb_phrases(self.subjects)
        first = [claim for claim in claims if claim.subject == claims[0].subject]
        if len(first) != 1:
            raise NotUnderstoodError("only one of several, in more than one way")
        return [*claims, *(first[0]._replace(subject=name, negated=not first[0].negated) for name in others)]

    def _elided(self) -> list[Claim]:
        """Read "… but codeine is not", "… and so does fentanyl": the verb phrase before, of other subjects."""
        if not self.last:
            return []
        start = self.at
        manner = Manner()
        verb = self._peek()
        if verb is None or verb.lemma not in ("be", "do", "can", "have"):
            return []
        self.at += 1
        self._adverbs(manner)
        self._eat("too", "also", "as well", "likewise", "one", "so")
        if self.at < len(self.items) and not self._comma():
            self.at = start
            return []
        positive = [claim for claim in self.last if claim.subject == self.last[0].subject]
        # "A is a synthetic opioid, while B is not": one of the two is enough for that.
        together = 1 if manner.negated and len(positive) > 1 and not any(claim.together for claim in positive) else 0
        quantifier = self.subjects.quantifier
        return [
            claim._replace(
                subject=one_meaning(options).id,
                negated=manner.negated,
                quantifier=quantifier,
                together=claim.together or together,
            )
            for claim in positive
            for options in self.subjects.readings
        ]


def _each_turned(claims: list[Claim], nouns: Nouns) -> list[Claim]:
    """Return what "unlike Y, X raises E and F" says of Y; which of the two Y does not raise it leaves open."""
    one = claims[0]
    alike = all(
        (claim.subject, claim.predicate, claim.negated, claim.quantifier)
        == (one.subject, one.predicate, one.negated, "")
        and not claim.together
        for claim in claims
    )
    if not alike or len({claim.object for claim in claims}) < 2 or one.predicate not in _OF_EACH:
        return []
    left_open = 0 if one.negated else -1
    return [
        claim._replace(subject=one_meaning(options).id, negated=not claim.negated, together=left_open, brand="")
        for claim in claims
        for options in nouns.readings
    ]


# What one thing may do to several others, each of which is then said of it apart.
_OF_EACH = frozenset({"causes", "acts-on", "used-for", "is-a", "contains", "relieves"})
