"""Subjects with what is said of them in passing: other names, appositions, relative clauses, examples."""

from dataclasses import replace

from ketafacts.language.claims import Claim
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.statements import StatementReader

_OTHERWISE = tuple(
    phrase.split()
    for phrase in (
        "know as",
        "better know as",
        "know generically as",
        "also call",
        "know on the street as",
        "know on the streets as",
        "know elsewhere as",
        "know medically as",
        "know chemically as",
        "sell under the brand name",
        "sell as",
        "sell under the name",
        "call",
        "brand name",
        "market as",
    )
)
_OTHERWISE_FIRST = frozenset(phrase[0] for phrase in _OTHERWISE)


class AsideReader(StatementReader):
    """Reads subjects and the asides about them."""

    def _subjects(self) -> Nouns:
        overdose = self._overdose_of()
        prefix = self._prefix()
        nouns = self._nouns(SUBJECTS, anaphora=True)
        nouns.qualifier = prefix
        if (item := self._peek()) and item.key in ("overdose", "overdoses") and not overdose:
            self.at += 1
            overdose = True
        nouns.overdose = nouns.overdose or overdose
        nouns.qualifier = nouns.qualifier or self._circumstance()
        self._asides(nouns)
        return nouns

    def _asides(self, nouns: Nouns) -> None:
        """Read an apposition or a relative clause: each is a claim of its own about the same subjects."""
        while (item := self._peek()) is not None:
            if self._comma() and (item.tag == "unlike" or item.key == "like") and self.contrast is None:
                self.at += 1
                self.contrast = (self._nouns(SUBJECTS), item.tag == "unlike")
            elif item.key in ("such as", "such") or (item.key in ("including", "like") and self._peek(1)):
                self._examples(nouns)
            elif (self._comma() and self._other_name(nouns)) or (self._comma() and self._participle(nouns)):
                continue
            elif item.tag == "which" or (item.key == "that" and not self._comma() and self._verb_after(1)):
                self.at += 1
                nouns.extra += self._verb_phrases(nouns, aside=True)
            elif self._comma() and (item.tag in ("det", "neutral") or item.ids("class")) and self._is_aside():
                plain = replace(nouns, negated=False, extra=[])
                manner = Manner()
                nouns.extra += self._complement(plain, manner)
                nouns.extra += self._relative(plain, manner)
            else:
                return

    def _other_name(self, nouns: Nouns) -> bool:
        """Read "(Spravato)", ", also known as paracetamol," and ", or special K,": another name of the subject."""
        start = self.at
        bracket = "(" in self.items[self.at].gap
        self._skip("filler", "head")
        named = self._eat("or") or self._otherwise()
        self._skip("det")
        item, following = self._peek(), self._peek(1)
        closed = following is not None and any(mark in following.gap for mark in ",)–—")
        if item and item.ids("drug") and (bracket or named) and closed and len(nouns.readings) == 1:
            self.at += 1
            name = one_meaning(item.ids("drug"))
            nouns.extra.append(Claim(one_meaning(nouns.readings[0]).id, "same-as", name.id, detail="loose"))
            return True
        self.at = start
        return False

    def _otherwise(self) -> bool:
        item = self._peek()
        if item is None or (item.lemma not in _OTHERWISE_FIRST and item.key not in _OTHERWISE_FIRST):
            return False
        ends = (self._match(phrase, Manner()) for phrase in _OTHERWISE)
        end = next((end for end in ends if end >= 0), -1)
        self.at = max(end, self.at)
        return end >= 0

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
