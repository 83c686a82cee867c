"""Verb phrases: a relation with its object, an effect said as a verb, or "be" with a complement."""

from dataclasses import replace
from functools import cache

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.complements import ComplementReader
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns
from ketafacts.language.nouns import relation_starts
from ketafacts.language.qualifiers import OBJECT_TYPES

_NO_NAMES = frozenset({"in", "on", "since", "and", "the", "for", "to", "as", "is", "was"})


class VerbReader(ComplementReader):
    """Reads verb phrases."""

    def _verb_phrases(self, nouns: Nouns, *, aside: bool = False) -> list[Claim]:
        claims = self._verb_phrase(nouns)
        self.last = claims
        if not any(claim.negated for claim in claims):
            claims = [*claims, *self._without(nouns)]
        while (item := self._peek()) is not None:
            start = self.at
            if item.tag in ("and", "but", "or") or (self._comma() and not aside):
                if item.tag in ("and", "but"):
                    self.at += 1
                inverted = (item := self._peek()) is not None and item.key in ("so", "nor", "neither", "as")
                self._skip("filler")
                if not inverted and self._begins_verb():
                    claims = [*claims, *self._verb_phrase(nouns)]
                    self.last = claims
                    continue
            self.at = start
            break
        return claims

    def _verb_phrase(self, nouns: Nouns) -> list[Claim]:
        manner = Manner(negated=nouns.negated, quantifier=nouns.quantifier)
        self._adverbs(manner)
        self._raising(manner)
        item = self._peek()
        if item is None:
            raise NotUnderstoodError("a verb is missing")
        if item.lemma == "do" and self._peek(1):
            self.at += 1
            self._adverbs(manner)
            item = self._peek()
        if item and item.lemma == "have" and self._perfect():
            self.at += 1
            self._adverbs(manner)
            self._raising(manner)
            item = self._peek()
        if item and item.verb:
            self.at += 1
            self._eat("symptoms", "syndrome", "anyone", "anybody")
            return self._effects_said(nouns, manner, item.verb)
        found = self._relation()
        if found:
            predicate, detail, count_manner = found
            manner.negated ^= count_manner.negated
            manner.often = count_manner.often or manner.often
            manner.degree = count_manner.degree or manner.degree
            return self._relation_object(nouns, manner, predicate, detail)
        if self._eat("be"):
            self._adverbs(manner)
            claims = [] if not manner.negated and self._is_described() else self._complement(nouns, manner)
            return [*claims, *self._relative(nouns, manner)]
        raise NotUnderstoodError(self._here())

    def _effects_said(self, nouns: Nouns, manner: Manner, verb: Reading) -> list[Claim]:
        """Read on from an effect said as a verb: "cause hallucinations" may go on with "and dissociation"."""
        objects = Nouns(readings=[(Reading("effect", verb.id),)])
        self.last_is_object = True
        while self._another(("effect",), objects):
            objects.readings.append(self._noun(("effect",), objects, anaphora=False))
        self.last_is_object = False
        return self._finish(nouns, manner, "causes", objects, "verb")

    def _without(self, nouns: Nouns) -> list[Claim]:
        """Read "without activating them", "without being an opioid"."""
        start = self.at
        if self._eat("without"):
            manner = Manner(negated=True)
            if self._eat("being"):
                return self._complement(nouns, manner)
            if self._verb_after(0):
                return self._verb_phrase(replace(nouns, negated=True, extra=[]))
        self.at = start
        return []

    def _is_described(self) -> bool:
        """Pass over "a drug" where what follows says which: "a medicine that relieves pain", "a drug used in …"."""
        start = self.at
        self._skip("det", "neutral", "filler")
        if self._eat_heads() and (item := self._peek()) is not None:
            if item.key in ("that", "which") and self._verb_after(1):
                return True
            after = self.at
            described = self._relation(passive=True) is not None
            self.at = after
            if described:
                return True
        self.at = start
        return False

    def _relative(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read what a relative clause or a participle adds to a class: "an opioid that acts on kappa receptors"."""
        item = self._peek()
        if item is None or manner.negated or self._comma():
            return []
        if item.key in ("that", "which", "who") and self._verb_after(1):
            self.at += 1
            plain = replace(nouns, negated=False, extra=[])
            return self._verb_phrases(plain, aside=True)
        start = self.at
        found = self._relation(passive=True)
        if found is None:
            self.at = start
            return []
        return self._relation_object(replace(nouns, negated=False, extra=[]), Manner(), found[0], found[1])

    def _adverbs(self, manner: Manner) -> None:
        while (item := self._peek()) and not item.ids(*SUBJECTS) and manner.take(item):
            self.at += 1

    def _perfect(self) -> bool:
        ahead = 1
        while (item := self._peek(ahead)) and item.tag in ("neg", "often", "filler"):
            ahead += 1
        item = self._peek(ahead)
        return bool(item and (item.key == "been" or (item.verb and item.verb.form == "participle")))

    def _raising(self, manner: Manner) -> None:
        for phrase in lexicon.RAISING:
            if not self.vocabulary.issuperset(phrase.split()):
                continue
            taken = Manner()
            end = self._match(phrase.split(), taken)
            if end >= 0:
                self.at = end
                manner.negated ^= taken.negated
                manner.often = taken.often or manner.often
                self._adverbs(manner)
                return

    def _begins_verb(self) -> bool:
        ahead = 0
        while (item := self._peek(ahead)) and item.tag in ("neg", "often", "mainly", "weakly", "filler", "modal"):
            ahead += 1
        item = self._peek(ahead)
        if item is None:
            return False
        if item.verb and item.verb.form:
            return True
        return item.lemma in relation_starts() and not item.ids(*SUBJECTS)

    def _verb_after(self, ahead: int) -> bool:
        item = self._peek(ahead)
        return bool(item and (item.verb or item.lemma in relation_starts() or item.tag in ("modal", "neg")))

    def _relation(self, *, passive: bool = False) -> tuple[str, str, Manner] | None:
        item = self._peek()
        if item is None:
            return None
        vocabulary = self.vocabulary | {"be"} if passive else self.vocabulary
        for phrase, (predicate, detail) in _relations_in("be" if passive else item.lemma or item.key, vocabulary):
            manner = Manner()
            end = self._match(phrase[1:] if passive else phrase, manner)
            if end >= 0:
                self.at = end
                return predicate, detail, manner
        return None

    def _relation_object(self, nouns: Nouns, manner: Manner, predicate: str, detail: str) -> list[Claim]:
        if detail == "gerund":
            inner = self._relation()
            if inner is None or inner[0] != "acts-on":
                raise NotUnderstoodError(self._here())
            predicate, detail = inner[0], inner[1]
            manner.negated ^= inner[2].negated
        if detail.startswith("="):
            claims = self._claims(nouns, manner, predicate, (Reading("class", detail[1:]),), "")
            return self._qualified(claims)
        if predicate == "used-to":
            item = self._peek()
            if item is None or not item.verb:
                raise NotUnderstoodError(self._here())
            self.at += 1
            return self._finish(nouns, manner, "causes", (Reading("effect", item.verb.id),), "verb")
        if predicate == "happened" and detail.startswith("approved"):
            return self._qualified(self._approved(nouns, manner, detail.removeprefix("approved").strip()))
        if predicate == "happened":
            return self._dated(nouns, manner, detail)
        if predicate == "scheduled-as":
            return self._schedule_object(nouns, manner)
        if predicate == "given-by":
            return self._routes(nouns, manner)
        if predicate == "detected-by":
            return self._tested(nouns, manner)
        if predicate == "used-as":
            return [claim._replace(detail="used-as") for claim in self._complement(nouns, manner)]
        if predicate == "is-a":
            return self._complement(nouns, manner)
        types = OBJECT_TYPES[predicate]
        self._skip("filler")
        self._treatment_of(predicate)
        self.joins_with = predicate == "contains"
        objects = self._objects(types)
        self.joins_with = False
        self._eat_nouns_after(predicate)
        about = self._about_objects(objects) if predicate.startswith("contains") and not manner.negated else []
        if about:
            return [*self._finish(nouns, manner, predicate, objects, detail), *about]
        return self._finish(nouns, manner, predicate, objects, detail)

    def _about_objects(self, objects: Nouns) -> list[Claim]:
        """Read "contains loperamide, which is an opioid" or ", a partial opioid agonist"."""
        item = self._peek()
        if item is None or len(objects.readings) != 1 or not self._comma():
            return []
        start = self.at
        plain = Nouns(readings=objects.readings)
        if item.tag == "which" and self._verb_after(1):
            self.at += 1
            return self._verb_phrases(plain, aside=True)
        if item.tag == "det" and not objects.joint:
            try:
                return self._complement(plain, Manner())
            except NotUnderstoodError:
                self.at = start
        return []

    def _dated(self, nouns: Nouns, manner: Manner, detail: str) -> list[Claim]:
        """Read where and when something happened, in either order."""
        place, year, agent = "", "", ""
        while not (place and year and agent):
            if not place and (found := self._place() or self._market()):
                place = found
            elif not agent and (found := self._agent()):
                agent = found
            elif not year and (found := self._since()):
                year = found
            else:
                break
        year = year or self.year_before
        if not (year or agent):
            raise NotUnderstoodError(self._here())
        claims = self._claims(nouns, manner, "happened", (Reading("year", year),), detail)
        return self._qualified([claim._replace(place=place, other=agent) for claim in claims])

    def _agent(self) -> str:
        """Read "by Calvin Stevens", "at Parke-Davis": names of people and firms, which only a fact can confirm."""
        item = self._peek()
        if item is None or item.key not in ("by", "at"):
            return ""
        words: list[str] = []
        while (item := self._peek(1 + len(words))) and not item.readings and not item.tag and item.key not in _NO_NAMES:
            if words and any(mark in item.gap for mark in ",;:()"):
                break
            words += [item.key]
        self.at += 1 + len(words) if words else 0
        return " ".join(words)

    def _treatment_of(self, predicate: str) -> None:
        if predicate in ("used-for", "contraindicated-in"):
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

    def _schedule_object(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        self._skip("det")
        found = self._schedule()
        if not found:
            return self._complement(nouns, manner)  # "in the opioid family"
        self._eat("controlled substance", "controlled")
        self._eat_heads()
        return self._finish(nouns, manner, "scheduled-as", (Reading("schedule", found),), "")

    def _routes(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        claims: list[Claim] = []
        while True:
            self._skip("det", "filler")
            item = self._peek()
            if item is None or item.tag != "route":
                raise NotUnderstoodError(self._here())
            self.at += 1
            self._eat("route", "injection", "injections", "tablets", "tablet", "form", "solution", "infusion", "spray")
            claims += self._claims(nouns, manner, "given-by", (Reading("route", item.value),), "")
            joint = self._peek()
            following = self._peek(1)
            if not (joint and joint.tag in ("and", "or") and following and following.tag == "route"):
                break
            self.at += 1
        return self._qualified(claims)

    def _tested(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        self._skip("det", "filler")
        item = self._peek()
        if item is None or item.tag != "test":
            raise NotUnderstoodError(self._here())
        self.at += 1
        return self._finish(nouns, manner, "detected-by", (Reading("test", item.value),), "")


_Relation = tuple[list[str], tuple[str, str]]


def _relations_in(lemma: str, vocabulary: frozenset[str]) -> list[_Relation]:
    """Return the relations that begin with the lemma and whose words are all in the sentence, the longest first."""
    by_word, alone = _relations_from(lemma)
    found = [one for word in vocabulary if word in by_word for one in by_word[word] if one[1] <= vocabulary]
    return [(phrase, value) for _, _, phrase, value in sorted([*found, *alone], key=lambda one: one[0])]


_Ranked = tuple[tuple[int, int], frozenset[str], list[str], tuple[str, str]]


@cache
def _relations_from(lemma: str) -> tuple[dict[str, list[_Ranked]], list[_Ranked]]:
    """Return the relations whose phrase begins with the lemma by a word each needs, and those that need no other."""
    by_word: dict[str, list[_Ranked]] = {}
    alone: list[_Ranked] = []
    for number, (phrase, value) in enumerate(lexicon.RELATIONS.items()):
        words = phrase.split()
        if words[0] != lemma:
            continue
        needed = frozenset(words[1:]) - {"a", "an", "the"}
        one = ((-len(words), number), needed, words, value)
        if needed:
            by_word.setdefault(max(needed, key=lambda word: (len(word), word)), []).append(one)
        else:
            alone.append(one)
    return by_word, alone
