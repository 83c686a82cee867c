"""Relations between a subject and what follows: the verbs of the lexicon, found and their special objects read."""

from functools import cached_property

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.chronicle import ChronicleReader
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns
from ketafacts.language.lexicon import harms
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item

_ARTICLES = ("a", "an", "the")
_BEFORE_VERBS = ("neg", "often", "mainly", "line", "weakly", "strongly", "filler", "modal")
_RAISING = tuple((phrase.split(), frozenset(phrase.split())) for phrase in lexicon.RAISING)
# The same by their longest words: few sentences have one.
_RAISED_BY: dict[str, list[int]] = {}
for _number, (_phrase, _) in enumerate(_RAISING):
    _RAISED_BY.setdefault(max(_phrase, key=len), []).append(_number)


class RelationReader(ChronicleReader):
    """Finds the relation that a verb phrase begins with, and reads schedules, routes and tests."""

    def _adverbs(self, manner: Manner) -> None:
        while (item := self._peek()) and not item.ids(*SUBJECTS) and not self._how_strong() and manner.take(item):
            self.at += 1

    def _perfect(self) -> bool:
        ahead = 1
        while (item := self._peek(ahead)) and item.tag in ("neg", "often", "filler"):
            ahead += 1
        item = self._peek(ahead)
        return bool(item and (item.key == "been" or (item.verb and item.verb.form == "participle")))

    @cached_property
    def _raising_here(self) -> list[list[str]]:
        """The phrases of raising whose words are all in the sentence: "be know to"."""
        vocabulary = self.vocabulary
        told = [number for telling in _RAISED_BY.keys() & vocabulary for number in _RAISED_BY[telling]]
        return [phrase for phrase, words in map(_RAISING.__getitem__, sorted(told)) if words <= vocabulary]

    def _raising(self, manner: Manner) -> None:
        for phrase in self._raising_here:
            taken, start = Manner(), self.at
            end = self._match(phrase, taken)
            if end >= 0:
                self.at = end
                item = self._peek()
                # "Helps with pain" and "is notorious for seizures" are relations of their own.
                if item and (
                    item.key in ("with", "by") if phrase == ["help"] else phrase[-1] == "for" and not _does(item)
                ):
                    self.at = start
                    continue
                manner.negated ^= taken.negated
                manner.often = taken.often or manner.often
                self._adverbs(manner)
                return

    def _begins_verb(self) -> bool:
        ahead = 0
        while (item := self._peek(ahead)) and item.tag in _BEFORE_VERBS:
            ahead += 1
        item = self._peek(ahead)
        if item is None or item.key == "including":
            return False  # "It reverses opioids, including heroin": that is among them, and not in it
        if item.verb and item.verb.form:
            return True
        following = self._peek(ahead + 1)
        if item.key == "only" and following and following.ids(*SUBJECTS):
            return False  # "…, but only morphine is an opioid"
        return item.lemma in lexis().starts and not item.ids(*SUBJECTS)

    def _verb_after(self, ahead: int) -> bool:
        item = self._beyond("filler", ahead=ahead)
        return bool(item and (item.verb or item.lemma in lexis().starts or item.tag in ("modal", "neg")))

    def _relation(self, *, passive: bool = False) -> tuple[str, str, Manner] | None:
        item = self._peek()
        if item is None:
            return None
        vocabulary = self.vocabulary | {"be"} if passive else self.vocabulary
        begun = (item.key, item.lemma, *_ARTICLES)
        for _, _, phrase, said in lexis().relations("be" if passive else item.lemma or item.key, vocabulary):
            if passive and phrase[1] not in begun:
                continue
            manner = Manner()
            end = self._match(phrase[1:] if passive else phrase, manner)
            if end >= 0:
                predicate, detail = self._sense(phrase, end) or said
                if predicate == "causes" and phrase[-1] == "for" and not passive:
                    manner.often = manner.often or "likely"  # "is notorious for" says more than that it can be
                self.at = end
                return predicate, detail, manner
        return None

    def _sense(self, phrase: list[str], end: int) -> tuple[str, str] | None:
        """Return what a phrase says of the thing that follows it, where that depends on what kind of thing it is."""
        kind = lexicon.TYPED.get(" ".join(phrase))
        if kind is None:
            return None
        while end < len(self.items) and self.items[end].tag in _BEFORE_NOUNS and not self.items[end].readings:
            end += 1
        item = self.items[end] if end < len(self.items) else None
        return next((said for one, said in lexicon.SENSES[kind].items() if item and item.ids(one)), None)

    def _treatment_of(self, predicate: str) -> None:
        if predicate in ("contraindicated-in", "cautioned-in"):
            start = self.at
            self._skip("det")
            if not (self._eat(*harms.PEOPLE_NOUNS) and self._eat("with")):
                self.at = start
        if predicate in ("used-for", "contraindicated-in", "cautioned-in"):
            start = self.at
            self._skip("det")
            if not (self._eat("treatment", "management", "relief", "control", "prevention") and self._eat("of")):
                self.at = start
        elif predicate in ("causes", "boxed"):
            start = self.at
            self._skip("det")
            if not (self._eat("symptoms", "feelings", "risk", "feeling") and self._eat("of")):
                self.at = start

    def _eat_nouns_after(self, predicate: str) -> None:
        if predicate in ("reverses", "reversed-by"):
            self._eat("overdose", "overdoses", "toxicity", "effects", "poisoning")
        elif predicate == "acts-on":
            self._eat("receptors", "receptor")
            self._eat("activity", "signalling", "signaling", "activation", "function")

    def _schedule_object(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        self._skip("det")
        place = ""
        if (named := self._peek()) and named.tag == "place" and (after := self._peek(1)) and after.key == "schedule":
            place, self.at = named.value, self.at + 1  # "in US Schedule V"
        found = self._schedule()
        if found and place:
            self._eat("controlled substance", "controlled")
            self._eat_heads()
            claims = self._finish(nouns, manner, "scheduled-as", (Reading("schedule", found),), "")
            return [claim._replace(place=claim.place or place) for claim in claims]
        if not found and self.items[self.at - 1].key == "in" and self._eat("both"):  # "is in both Percocet and Vicodin"
            if manner.negated:
                raise NotUnderstoodError("not in both")
            return self._finish(nouns, manner, "ingredient-of", self._products(), "")
        if not found and (item := self._peek()) and item.ids("drug") and self.items[self.at - 1].key in ("in", "the"):
            return self._finish(nouns, manner, "ingredient-of", self._products(), "")  # "is in Percocet"
        if not found:
            return self._complement(nouns, manner)  # "in the opioid family"
        self._eat("controlled substance", "controlled")
        self._eat_heads()
        return self._finish(nouns, manner, "scheduled-as", (Reading("schedule", found),), "")

    def _tested(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        self._skip("det", "filler")
        item = self._peek()
        if item is None or item.tag != "test":
            raise NotUnderstoodError(self._here())
        self.at += 1
        return self._finish(nouns, manner, "detected-by", (Reading("test", item.value),), "")


def _does(item: Item) -> bool:
    """Return whether something done is named: "(is notorious for) causing", "often wrecking"."""
    return item.key.endswith("ing") or item.tag in ("often", "filler") or item.verb is not None


_BEFORE_NOUNS = frozenset({"det", "neutral", "filler", "quant"})
