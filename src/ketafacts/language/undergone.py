"""What is done to a target, an effect or a condition, told in the passive: "opioid receptors are clung to by morphine".

Any verb of the lexicon by which a drug acts on a target, brings on an effect or relieves a condition is read so, in
its participle; what a pattern of ``lexicon.statements`` says of its own verbs is read before.
"""

from itertools import takewhile

from ketafacts.knowledge.inflecting import forms
from ketafacts.language.asides import AsideReader
from ketafacts.language.claiming import OBJECT_TYPES
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import Manner, needs
from ketafacts.language.lexis import lexis

_BEFORE_PARTICIPLES = ("be", "get", "become")
_DONE_BY = frozenset({"acts-on", "causes", "relieves"})
# "Works by" and "acts through" have no passive.
_PLAIN_ACTS = frozenset({"act", "bind", "block", "activate", "partial", "full", "enhance", "release"})
_BY, _WITH = ("by",), ("by", "with")
_NO_VERBS = frozenset({"be", "have", "do", "come", "act", "work", "lead", "result", "be able to"})
_NAMED = ("target", "effect", "condition")


class UndergoneReader(AsideReader):
    """Reads clauses in the passive whose verb is any of those that a drug may be the subject of."""

    @needs("by", "with")
    def _undergone(self) -> list[Claim]:
        """Read "T is (not) shut off by X", "E can be sparked off by X", "C is kept at bay with X"."""
        start = self.at
        self._skip("det", "filler")
        ahead = takewhile(lambda item: item.lemma not in _BEFORE_PARTICIPLES, self.items[self.at :])
        before = list(ahead)
        end = self.at + len(before)
        if not before or end >= len(self.items) or any(item.ids("drug", "class") for item in before):
            return []
        if not any(item.ids(*_NAMED) or item.verb for item in before):
            return []
        self.at = start
        manner = Manner()
        # "Has been", "can be": what stands before the verb "to be" is no part of a name.
        names = end
        while names > start and (
            self.items[names - 1].tag in ("modal", "often", "filler", "neg") or self._has(names - 1)
        ):
            names -= 1
        self.at = names
        self._passed_over(manner, end)
        self.at = end + 1
        self._adverbs(manner)
        self._eat("been", "being")
        self._adverbs(manner)
        found = self._participle_of(manner)
        if found is None:
            self.at = start
            return []
        predicate, detail = found
        self._adverbs(manner)
        if not self._eat(*(_BY if predicate == "acts-on" else _WITH)):
            self.at = start
            return []
        behind = self.at
        self.at = start
        objects = self._objects(OBJECT_TYPES[predicate])
        if self.at != names:
            raise NotUnderstoodError(self._here())
        self.at = behind
        self.subjects = nouns = self._subjects()
        claims = self._claims(nouns, manner, predicate, objects, detail)
        return [*nouns.extra, *self._qualified(claims)]

    def _has(self, place: int) -> bool:
        return self.items[place].lemma == "have" and not self.items[place].readings

    def _passed_over(self, manner: Manner, end: int) -> None:
        while self.at < end:
            if not self._has(self.at):
                manner.take(self.items[self.at])
            self.at += 1

    def _participle_of(self, manner: Manner) -> tuple[str, str] | None:
        """Return what the participle here tells, and pass over the words that go with it; nothing where it is none."""
        item = self._peek()
        if item is None or not item.lemma or item.lemma in _NO_VERBS or item.key != forms(item.lemma)[-1]:
            return None
        for _, _, phrase, (predicate, detail) in lexis().relations(item.lemma, self.vocabulary):
            if predicate not in _DONE_BY or (predicate == "acts-on" and detail not in _PLAIN_ACTS):
                continue
            if predicate != "acts-on" and detail:
                continue
            said = Manner()
            end = self._match(phrase, said)
            if end >= 0 and end < len(self.items):
                self.at = end
                manner.negated ^= said.negated
                manner.often = said.often or manner.often
                manner.degree = said.degree or manner.degree
                return predicate, detail
        return None
