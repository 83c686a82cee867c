"""Under which circumstances: at which dose, after how long, together with what, in whom."""

from functools import cache

from ketafacts.language import lexicon
from ketafacts.language.claims import WHOM, Claim
from ketafacts.language.cursor import SUBJECTS, one_meaning
from ketafacts.language.lexicon import harms, usage
from ketafacts.language.placing import PlaceReader


class CircumstanceReader(PlaceReader):
    """Reads how, and with what else, a drug is taken that does something."""

    def _taken_with(self, claims: list[Claim]) -> list[Claim]:
        """Read "(especially) when taken with opioids": the effect of the two together, or that one too."""
        start = self.at
        item = self._peek()
        too = bool(item and item.key in ("especially", "esp", "particularly", "even", "above all", "mainly", "mostly"))
        self.at += too
        if not too and self._eat("above") and self._eat("all"):
            too = True
        if too and (both := self._in_takers(claims)):
            return [*claims, *both]
        when = self._eat("when", "if")
        taken = self._eat("taken", "combined", "mixed", "used", "given") and (self._eat("together") or True)
        if ((when and taken) or too) and self._eat("with", *(("alongside",) if too else ())):
            others = self._nouns(SUBJECTS)
            if len(others.readings) == 1 and all(claim.predicate in ("causes", "changes") for claim in claims):
                other = one_meaning(others.readings[0]).id
                both = [
                    claim._replace(predicate="interaction-causes", other=other, detail="", quantifier="")
                    for claim in claims
                ]
                return [*claims, *both] if too else both
        self.at = start
        return []

    def _in_takers(self, claims: list[Claim]) -> list[Claim]:
        """Read "in people who (also) take opioids" and "with alcohol": what the two do together."""
        if with_it := self._with_another(claims):
            return [claim._replace(predicate="interaction-causes", other=with_it, detail="") for claim in claims]
        item, takers = self._peek(), self._peek(1)
        if not (item and takers and item.key == "in" and takers.tag == "takers"):
            return []
        plain = all(claim.predicate in ("causes", "changes") and not claim.quantifier for claim in claims)
        if not plain or takers.value or len({one.id for one in takers.readings}) != 1:
            return []
        self.at += 2
        other = takers.readings[0].id
        return [claim._replace(predicate="interaction-causes", other=other, detail="") for claim in claims]

    def _in_sufferers(self, claims: list[Claim]) -> str:
        """Read "in people with asthma", "in those who have G6PD deficiency" behind an effect."""
        item, start = self._peek(), self.at
        if item is None or not item.key.startswith("in") or not all(claim.predicate == "causes" for claim in claims):
            return ""
        people = item.key in _IN_PEOPLE
        self.at += 1
        if item.key == "in" and (people := self._eat(*_SUFFERERS)):
            pass
        having = people and (self._eat("with") or (self._eat("who") and self._eat("have", "has")))
        self._skip("det")
        condition, following = self._peek(), self._peek(1)
        found = {one.id for one in condition.ids("condition")} if having and condition else set[str]()
        if len(found) == 1 and (following is None or "," in following.gap or following.tag in ("and", "but")):
            self.at += 1
            return f"{WHOM}{found.pop()}"
        self.at = start
        return ""

    def _with_another(self, claims: list[Claim]) -> str:
        """Read "with alcohol" behind an effect, where nothing more is said; return the other drug."""
        item, other, following = self._peek(), self._peek(1), self._peek(2)
        plain = all(claim.predicate == "causes" and not (claim.quantifier or claim.qualifiers) for claim in claims)
        if not (plain and item and other and item.key == "with") or other.tag or other.possessive:
            return ""
        found = {one.id for one in other.ids("drug", "class")}
        ends = following is None or "," in following.gap or following.tag in ("and", "but")
        if not ends or len(found) != 1 or not found.isdisjoint({claim.subject for claim in claims}):
            return ""
        self.at += 2
        return found.pop()

    def _circumstance(self) -> str:
        """Read "at therapeutic doses", "with frequent use", "in high doses", "when injected rapidly"."""
        first = self._peek()
        if long := self._after_long():
            return long
        longest = _circumstances_from().get((first.words or [first.key])[0], 0) if first else 0
        if not longest:
            return self._how_used()
        said, best, end = "", "", self.at
        for ahead in range(longest):
            item = self._peek(ahead)
            if item is None:
                break
            said = f"{said} {item.key}".lstrip()
            if said in _circumstances():
                best, end = _circumstances()[said], self.at + ahead + 1
        start = self.at
        composed = self._how_used()
        if self.at > end:
            return composed
        self.at = end if best else start
        return best

    def _after_long(self) -> str:
        """Read "after years of daily use", "over several years": heavy use."""
        start = self.at
        over = self._eat("over", "throughout")
        if not over and not self._eat("after", "with", "through", "from", "following", "during"):
            return ""
        self._skip("det")
        self._eat(*usage.HOW_MANY)
        heavy = used = False
        if (item := self._peek()) and item.key in usage.TIMES_OF:
            heavy = item.key in usage.LONG_TIMES
            self.at += 1
            if not self._eat("of"):
                used = over
        while not used and (item := self._peek()) and (word := " ".join(item.words or [item.key])):
            pair = f"{word} {after.key}" if (after := self._peek(1)) else ""
            if usage.USE_ADJECTIVES.get(pair) == "heavy use":
                heavy, self.at = True, self.at + 2
            elif usage.USE_ADJECTIVES.get(word) == "heavy use":
                heavy, self.at = True, self.at + 1
            else:
                used = item.words[-1:] in (["use"], ["usage"], ["treatment"], ["therapy"], ["misuse"], ["abuse"])
                heavy = heavy or usage.USE_ADJECTIVES.get(item.words[0]) == "heavy use"
                self.at += used
                break
        following = self._peek()
        if used and heavy and not (following and following.key in ("of", "disorder", "with")):
            return "heavy use"
        self.at = start
        return ""


_SUFFERERS = ("people", "patients", "those", "anyone", "someone", "adults", "children", "persons", "individuals")
_IN_PEOPLE = frozenset({f"in {whom}" for whom in _SUFFERERS})


@cache
def _circumstances() -> dict[str, str]:
    """Return what each circumstance amounts to."""
    return {**harms.CIRCUMSTANCES, **lexicon.CIRCUMSTANCES}


@cache
def _circumstances_from() -> dict[str, int]:
    """Return how many words the longest circumstance has that begins with the word."""
    found: dict[str, int] = {}
    for phrase in _circumstances():
        words = phrase.split()
        found[words[0]] = max(found.get(words[0], 0), len(words))
    return found
