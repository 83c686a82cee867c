"""A sentence's items into claims. The whole sentence is understood, or none of it is.

The grammar is small on purpose: a clause is a list of subjects and one or more verb phrases; a verb phrase is a
relation (``lexicon.RELATIONS``), a verb phrase that names an effect, or "be" with a class, a schedule, an action at a
target, an adjective or a comparison; each may carry negation, hedges, how often, how much, where and when.
"""

from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.patterns import match, may_match
from ketafacts.language.qualifiers import OBJECT_TYPES
from ketafacts.language.verbs import VerbReader

_PAUSES = frozenset(",:;.—–")


class Clauses(VerbReader):
    """Reads one sentence: clauses, their subjects, and what is said of those aside."""

    def parse(self) -> list[Claim]:
        """Return the claims; raises ``NotUnderstoodError`` unless every item was understood."""
        claims = self._sentence()
        self._skip("filler")
        if self.at < len(self.items):
            raise NotUnderstoodError(self._here())
        if not claims:
            raise NotUnderstoodError("no claim")
        return [claim._replace(start=self.items[0].start, end=self.items[-1].end) for claim in claims]

    def _sentence(self) -> list[Claim]:
        if (
            (item := self._peek(1))
            and self.items[0].key in ("no", "yes", "nope")
            and item.gap.strip(" \n")[:1] in _PAUSES
        ):
            self.at = 1  # "No, ketamine is not an opioid" answers, and does not deny
        flip = self._truth_frame()
        contrast, opposite = self._contrast()
        place = self._leading_place()
        circumstance = self._leading_circumstance()
        if (item := self._peek()) and item.tag == "but":
            self.at += 1  # "Although ketamine relieves pain, it is not an opioid"
        claims = self._clause()
        while (item := self._peek()) is not None:
            joined = item.tag in ("and", "but") or ";" in item.gap or (self._comma() and item.tag != "which")
            if not joined:
                break
            if item.tag in ("and", "but"):
                self.at += 1
            self._skip("filler")
            claims += self._clause(again=True)
        if contrast:
            claims += self._contrasted(claims, contrast, opposite=opposite)
        if place:
            claims = [claim._replace(place=claim.place or place) for claim in claims]
        if circumstance:
            claims = [claim._replace(qualifiers=(*claim.qualifiers, circumstance)) for claim in claims]
        return [claim._replace(negated=not claim.negated) for claim in claims] if flip < 0 else claims

    def _truth_frame(self) -> int:
        keys = []
        for item in self.items[:10]:
            keys += item.words or [item.key]
        text = " ".join(keys)
        for frame, sign in lexicon.TRUTH_FRAMES.items():
            if text.startswith(f"{frame} "):
                count = len(frame.split())
                while count > 0 and self.at < len(self.items):
                    count -= len(self.items[self.at].words) or 1
                    self.at += 1
                return sign
        return 1

    def _contrast(self) -> tuple[Nouns | None, bool]:
        item = self._peek()
        if item and (item.tag == "unlike" or (item.key in ("like", "as with") and self.at == 0)):
            opposite = item.tag == "unlike"
            self.at += 1
            return self._nouns(SUBJECTS), opposite
        return None, False

    def _contrasted(self, claims: list[Claim], nouns: Nouns, *, opposite: bool) -> list[Claim]:
        if len(claims) != 1 or nouns.quantifier not in ("", "all"):
            raise NotUnderstoodError("a contrast of several claims")
        negated = claims[0].negated != opposite
        return [claims[0]._replace(subject=one_meaning(options).id, negated=negated) for options in nouns.readings]

    def _clause(self, *, again: bool = False) -> list[Claim]:
        """Read subjects and their verb phrases; ``again`` lets a verb phrase follow for the subjects before it."""
        if again and self.last and self._begins_verb():
            return self._verb_phrases(self.subjects)
        self._skip("filler")
        stated = self._statement() or self._list_of_effects()
        if stated:
            return stated
        if self.last and not self.anaphor:
            self.anaphor = self.last[0].subject  # "X is not an opioid, it is …"
        self.subjects = self._subjects()
        elided = self._elided()
        if elided:
            return [*self.subjects.extra, *elided]
        return [*self.subjects.extra, *self._verb_phrases(self.subjects)]

    def _statement(self) -> list[Claim]:
        """Read what the recorded statement patterns say: "you can get addicted to X", "mixing X and Y is dangerous"."""
        for pattern, (subject, predicate, target, detail) in lexicon.STATEMENTS.items():
            if not may_match(pattern, self.vocabulary):
                continue
            found = match(pattern, self.items, self.at, whole=False)
            if found is None or not self._ends_clause(found.end):
                continue
            self.at = found.end
            caught = {slot: reading.id for slot, reading in found.caught.items()}
            figure = "-".join(caught[slot] for slot in ("number", "number2") if slot in caught)
            plain = predicate not in ("compared", "lasts", "interaction-causes")
            claim = Claim(
                caught[subject],
                predicate,
                caught.get(target, target),
                found.negated,
                detail if plain else "",
                often=caught.get("f", found.often),
                year=f"{figure} {caught['unit']}" if "unit" in caught else "2" if "twice" in detail else figure,
                other=caught.get("d2", "") if "d2" in detail else "",
                direction=int(detail.split()[0]) if predicate == "compared" else 0,
            )
            return self._qualified([claim])
        return []

    def _list_of_effects(self) -> list[Claim]:
        """Read "side effects of X include A, B and C"."""
        for pattern, (slot, predicate) in lexicon.LISTS.items():
            if not may_match(pattern, self.vocabulary):
                continue
            found = match(pattern, self.items, self.at, whole=False)
            if found is None:
                continue
            self.at = found.end
            nouns = Nouns(readings=[(found.caught[slot],)])
            self.subjects = nouns
            manner = Manner(negated=found.negated, often=found.often)
            objects = self._objects(OBJECT_TYPES["causes"])
            return self._qualified(self._claims(nouns, manner, predicate, objects, ""))
        return []

    def _ends_clause(self, end: int) -> bool:
        if end >= len(self.items):
            return True
        item = self.items[end]
        return item.tag in ("and", "but", "filler", "qualifier", "often") or item.key in (
            "in",
            "at",
            "with",
            "when",
            "if",
        )

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
        if self.at < len(self.items) and not self._comma():
            self.at = start
            return []
        positive = [claim for claim in self.last if claim.subject == self.last[0].subject]
        return [
            claim._replace(subject=one_meaning(options).id, negated=manner.negated)
            for claim in positive
            for options in self.subjects.readings
        ]

    def _subjects(self) -> Nouns:
        overdose = self._overdose_of()
        prefix = self._prefix()
        nouns = self._nouns(SUBJECTS, anaphora=True)
        nouns.qualifier = prefix
        if (item := self._peek()) and item.key in ("overdose", "overdoses") and not overdose:
            self.at += 1
            overdose = True
        nouns.overdose = nouns.overdose or overdose
        self._asides(nouns)
        return nouns

    def _asides(self, nouns: Nouns) -> None:
        """Read an apposition or a relative clause: each is a claim of its own about the same subjects."""
        while (item := self._peek()) is not None:
            if item.key in ("such as", "such") or (item.key == "including" and self._peek(1)):
                self._examples(nouns)
            elif self._comma() and self._participle(nouns):
                continue
            elif item.tag == "which" or (item.key == "that" and not self._comma() and self._verb_after(1)):
                self.at += 1
                nouns.extra += self._verb_phrases(nouns, aside=True)
            elif self._comma() and (item.tag in ("det", "neutral") or item.ids("class")) and self._is_aside():
                nouns.extra += self._complement(nouns, Manner())
            else:
                return

    def _participle(self, nouns: Nouns) -> bool:
        """Read ", first made in 1962," or ", sold as Spravato,": a passive whose "be" is left out."""
        start = self.at
        self._skip("filler")
        manner = Manner()
        found = self._relation(passive=True)
        if found is None:
            self.at = start
            return False
        nouns.extra += self._relation_object(nouns, manner, found[0], found[1])
        return True

    def _is_aside(self) -> bool:
        """Return whether a comma ends what stands between here and the verb."""
        for place in range(self.at + 1, min(self.at + 10, len(self.items))):
            item = self.items[place]
            if any(mark in item.gap for mark in ",)–—"):
                return item.tag != "and"
            if item.verb or item.lemma == "be":
                return False
        return False
