"""Verb phrases that say that a drug causes something: to people, as a risk, to an organ."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim
from ketafacts.language.cursor import Manner, Nouns, needs
from ketafacts.language.lexicon import harms, harmverbs, measures
from ketafacts.language.mentions import Item
from ketafacts.language.verbs import VerbReader

_VERBS = dict(harmverbs.ON_PEOPLE)
_CARRYING = tuple(sorted((verb.split() for verb in harmverbs.CARRYING), key=len, reverse=True))
_CARRYING_FIRST = frozenset(verb[0] for verb in _CARRYING)
# What a drug may have an effect on: of a measure, the one way to move it stands for both.
_ORGANS = {
    **{phrase: less or more for phrase, (more, less) in measures.MEASURES.items()},
    **measures.SENSES,
    **harms.ORGANS,
    **harms.RHYTHM,
    "heart": "heart-damage",  # whatever is done to it
}
_TURNING = frozenset({"get", "turn", "render", "keep"})


class HarmReader(VerbReader):
    """Reads what a drug does to people, and what risk it carries."""

    def _one_verb_phrase(self, nouns: Nouns) -> list[Claim]:
        told = nouns.people is None and not self.vocabulary.isdisjoint(_WORDS)
        readers = (self._to_people, self._carries_risk, self._does_harm, self._has_effect_on) if told else ()
        return self._first_of(readers, nouns) or super()._one_verb_phrase(nouns)

    def _harm_manner(self, nouns: Nouns) -> Manner:
        """Read the adverbs, modals and raising verbs that a verb phrase begins with."""
        manner = Manner(negated=nouns.negated, quantifier=nouns.quantifier)
        self._adverbs(manner)
        self._raising(manner)
        item = self._peek()
        if item and item.lemma in ("do", "have") and (following := self._peek(1)) and not following.ids("effect"):
            start, before = self.at, replace(manner)
            self.at += 1
            self._adverbs(manner)
            if (item := self._peek()) and (item.tag in ("det", "neutral") or item.key in harmverbs.RISKS):
                self.at, manner = start, before  # "has no risk of E": its own negation, met again with the verb
        return manner

    def _share_of_people(self) -> str:
        """Return how often what happens to the people named next happens: "everyone", "all patients", "most users"."""
        item = self._peek()
        if item is None:
            return ""
        if item.key in harmverbs.EVERYBODY or (item.tag == "quant" and item.value == "all"):
            return "always"
        return ">50" if item.tag == "quant" and item.value == "most" else ""

    def _whom_it_harms(self) -> bool:
        """Pass over "people", "the user", "some patients who take it"."""
        start = self.at
        while (item := self._peek()) and (item.tag in ("det", "quant") and item.value in ("", "some", "all", "most")):
            self.at += 1
        if self._eat("a person") or self._eat(*harmverbs.WHOM):
            if self._eat("who"):
                while self._eat(*harmverbs.WHO_TAKE):
                    pass
            return True
        self.at = start
        return False

    @needs(*harmverbs.WHOM)
    def _to_people(self, nouns: Nouns) -> list[Claim]:
        """Read "leaves users with E", "makes people anxious", "keeps you awake", "puts people at risk of E"."""
        manner = self._harm_manner(nouns)
        verb = self._peek()
        if verb is None or verb.verb or verb.lemma not in _VERBS:
            return []
        self.at += 1
        whom = self._share_of_people()
        if not self._whom_it_harms():
            return []
        manner.often = whom or manner.often
        start, before = self.at, manner
        for end in sorted(_VERBS[verb.lemma], key=lambda one: -len(one)):
            manner = replace(before)
            self._adverbs(manner)
            if not self._words(end):
                self.at = start
                continue
            self._adverbs(manner)
            if objects := self._state_or_effect(bare=not end and verb.lemma in ("make", "get", "leave", "render")):
                predicate = "spares" if verb.lemma in harmverbs.SPARING_PEOPLE else "causes"
                detail = "protects" if predicate == "spares" else ""
                return self._finish(nouns, manner, predicate, objects, detail)
            self.at = start
        return []

    def _words(self, said: str) -> bool:
        start = self.at
        for word in said.split():
            self._skip("det")
            if not self._eat(word):
                if (item := self._peek()) and item.words and item.words == said.split():
                    self.at += 1
                    return True
                self.at = start
                return False
        return True

    def _state_or_effect(self, *, bare: bool) -> Nouns | None:
        """Read "constipated and nauseous", "E and E"; with ``bare`` an effect said as a noun is not meant."""
        found = Nouns()
        while True:
            self._skip("det", "filler")
            while (item := self._peek()) and (item.key in _HOW or item.tag == "neutral"):
                self.at += 1
            state = self._state_named()
            if not state:
                break
            found.readings.append((Reading("effect", state),))
            joint, start = self._peek(), self.at
            if joint is None or not (joint.tag in ("and", "or") or "," in joint.gap):
                return found
            if joint.tag in ("and", "or"):
                found.joint = joint.value or joint.key
                self.at += 1
            if not self._state_here():
                self.at = start
                return found
        if found.readings or bare:
            return None
        return self._objects(("effect",))

    def _state_here(self) -> bool:
        start = self.at
        self._skip("det", "filler")
        while (item := self._peek()) and item.key in _HOW:
            self.at += 1
        found = bool(self._state_named())
        self.at = start
        return found

    def _state_named(self) -> str:
        item = self._peek()
        if item is None:
            return ""
        for count in (3, 2, 1):
            run = [one for ahead in range(count) if (one := self._peek(ahead))]
            said = " ".join(one.key for one in run)
            if len(run) == count and said in harms.STATES:
                self.at += count
                return harms.STATES[said]
        if _is_state(item) and item.verb:
            self.at += 1
            return item.verb.id
        return ""

    @needs("do")
    def _does_harm(self, nouns: Nouns) -> list[Claim]:
        """Read "does no harm to the bladder", "does lasting damage to the liver", "has a bad effect on E"."""
        manner = Manner(negated=nouns.negated, quantifier=nouns.quantifier)
        self._adverbs(manner)
        if (item := self._peek()) and item.lemma == "do" and (after := self._peek(1)) and after.tag == "neg":
            self.at += 1
            self._adverbs(manner)  # "does not do any harm"
        if not self._eat("do"):
            return []
        while (item := self._peek()) and not item.ids("effect"):
            if not (item.tag == "det" or item.key in _LASTING or item.key in lexicon.GRAVE or manner.take(item)):
                return []
            self.at += 1
        return self._finish(nouns, manner, "causes", self._objects(("effect",)), "") if item else []

    @needs(*harmverbs.BEARING)
    def _has_effect_on(self, nouns: Nouns) -> list[Claim]:
        """Read "has no effect on the QT interval", "has a bad effect on the liver"."""
        manner = Manner(negated=nouns.negated, quantifier=nouns.quantifier)
        self._adverbs(manner)
        if self._eat("do"):
            self._adverbs(manner)
        if not self._eat("have"):
            return []
        harmful = False
        while (item := self._peek()) and item.key not in harmverbs.BEARING:
            bad = item.key in harms.HARD_ON
            harmful = harmful or bad
            if not (bad or item.tag == "det" or item.key in _LASTING or manner.take(item)):
                return []
            self.at += 1
        self.at += item is not None
        if not self._eat("on"):
            return []
        self._skip("det")
        organ = self._one_of(_ORGANS, 5)
        if not organ:
            return []
        effect = Reading("effect", _ORGANS[organ])
        return self._finish(nouns, manner, "causes" if harmful else "changes", (effect,), "")

    @needs(*harmverbs.RISKS)
    def _carries_risk(self, nouns: Nouns) -> list[Claim]:
        """Read "carries a real risk of E", "comes with a high risk of developing E", "has no potential for E"."""
        manner = self._harm_manner(nouns)
        item = self._peek()
        if item is None or (item.lemma not in _CARRYING_FIRST and item.key not in _CARRYING_FIRST):
            return []
        end = next((end for verb in _CARRYING if (end := self._match(verb, manner)) >= 0), -1)
        if end < 0:
            return []
        self.at = end
        great = False
        while (item := self._peek()) is not None and item.key not in harmverbs.RISKS:
            if item.key in harmverbs.SMALL_RISK:
                return []
            great = great or item.key in harmverbs.GREAT_RISK
            plain = item.key in harmverbs.PLAIN_RISK or item.key in harmverbs.GREAT_RISK or item.key in lexicon.GRAVE
            if not plain and item.tag != "det" and not manner.take(item):
                return []
            self.at += 1
        self.at += item is not None
        if not self._eat(*harmverbs.RISK_OF):
            return []
        self._eat(*harmverbs.HAVING)
        self._eat("on", "from", "dependent")
        self._skip("det", "neutral", "filler")
        if great and not manner.often:
            manner.often = "likely"
        if objects := self._state_or_effect(bare=False):
            return self._finish(nouns, replace(manner), "causes", objects, "")
        return []


_HOW = frozenset({"very", "so", "extremely", "terribly", "quite", "rather", "too", "really", "badly", "pretty"})
_LASTING = frozenset({"lasting", "permanent", "real", "much", "great", "any", "some", "irreversible", "long", "term"})
_WORDS = frozenset({"do", *_VERBS, *_CARRYING_FIRST})


def _is_state(item: Item) -> bool:
    return bool(item.verb and item.verb.form == "participle")
