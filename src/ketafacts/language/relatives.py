"""Relative clauses and the like: "an opioid that acts on …", "…, which is one", "what reverses it", "without …"."""

from dataclasses import replace

from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import Manner, Nouns
from ketafacts.language.objects import ObjectReader


class RelativeReader(ObjectReader):
    """Reads what is told of a noun by a clause of its own."""

    def _verb_phrases(self, nouns: Nouns, *, aside: bool = False) -> list[Claim]:
        """Read verb phrases, as a relative clause holds them: see ``VerbReader``."""
        raise NotImplementedError

    def _verb_phrase(self, nouns: Nouns) -> list[Claim]:
        """Read one verb phrase: see ``VerbReader``."""
        raise NotImplementedError

    def _without(self, nouns: Nouns) -> list[Claim]:
        """Read "without activating them", "without being an opioid", "rather than activating them"."""
        start = self.at
        item, following = self._peek(), self._peek(1)
        instead = item and item.tag == "instead" and following and following.key.endswith("ing")
        self.at += bool(instead)
        if instead or self._eat("without"):
            manner = Manner(negated=True)
            if self._eat("being"):
                return self._complement(nouns, manner)
            if self._verb_after(0):
                return self._verb_phrase(replace(nouns, negated=True, extra=[]))
        self.at = start
        return []

    def _denied_with_more(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read on in "not a natural opiate extracted from the poppy": the whole of it is denied, not each part."""
        start = self.at
        try:
            more = self._relative(nouns, Manner())
        except NotUnderstoodError:
            more = []
        subjects = {claim.subject for claim in claims}
        if not more or any(claim.subject not in subjects or claim.negated for claim in more):
            self.at = start
            return claims
        together = claims[0].together or start + 1
        told = [claim._replace(negated=not claim.negated) for claim in more]
        return [claim._replace(together=together) for claim in (*claims, *told)]

    def _is_what(self) -> bool:
        """Pass over "what" in "naloxone is what reverses it", "the one that" in "codeine is the one that …"."""
        start = self.at
        if self._eat("what") and self._verb_after(0):
            return True
        self.at = start
        self._skip("det")
        if self._eat("one") and self._eat("that", "which") and self._verb_after(0):
            return True
        self.at = start
        return False

    def _is_described(self) -> bool:
        """Pass over "a drug" where what follows says which: "a medicine that relieves pain", "a drug used in …"."""
        start = self.at
        self._skip("det", "neutral", "filler")
        named = (item := self._peek()) is not None and item.tag == "anaphor" and item.words[:1] == ["the"]
        self.at += named
        if (named or self._eat_heads() or self._eat("alkaloid")) and (item := self._peek()) is not None:
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
        if item.key in ("that", "which", "who") and not self._verb_after(1):
            return self._without_its_object(nouns, 1)
        if item.key in ("that", "which", "who"):
            self.at += 1
            plain = replace(nouns, negated=False, extra=[])
            return self._verb_phrases(plain, aside=True)
        start = self.at
        if compared := self._times_compared(nouns, Manner()):
            return compared  # "an opioid 50 times as strong as morphine"
        if item.key == "with" and (effect := self._beyond("det", "neutral", ahead=1)) and effect.ids("effect"):
            self.at += 1
            plain = replace(nouns, negated=False, extra=[])
            return self._finish(plain, Manner(), "causes", self._objects(("effect",)), "")
        found = self._relation(passive=True)
        if found is None:
            self.at = start
            return []
        return self._relation_object(replace(nouns, negated=False, extra=[]), Manner(), found[0], found[1])

    def _about_objects(self, objects: Nouns) -> list[Claim]:
        """Read "contains loperamide, which is an opioid" or ", a partial opioid agonist"."""
        item = self._peek()
        if item is None or len(objects.readings) != 1 or not self._comma():
            return []
        start = self.at
        plain = Nouns(readings=objects.readings)
        following = self._peek(1)
        if item.tag == "which" and self._verb_after(1) and not (following and following.lemma == "make"):
            self.at += 1
            return self._verb_phrases(plain, aside=True)
        if item.tag == "det" and not objects.joint:
            try:
                claims = [] if self._is_described() else self._complement(plain, Manner())
                claims = [*claims, *self._relative(plain, Manner())]
            except NotUnderstoodError:
                claims = []
            if not claims:
                self.at = start
            return claims
        return []
