"""Verb phrases of harm: what people who take a drug get, and what a drug does to an organ."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns
from ketafacts.language.harming import HarmReader
from ketafacts.language.lexicon import feelings, harms
from ketafacts.language.lexicon.weighty import MANY
from ketafacts.language.mentions import Item

# How many of the people: what "often" then says.
_HOW_MANY = {"all": "always", "most": "most", "few": "seldom", "some": "", "": ""}
_POSSIBLE = frozenset({"can", "may", "might", "could"})
_NEWBORN = {"withdrawal": "neonatal-withdrawal", "neonatal-withdrawal": "neonatal-withdrawal"}
_DOINGS = {phrase: ("causes", effect) for phrase, effect in feelings.DOINGS.items()}
_RELATIONS = sorted(
    ((phrase.split(), said) for phrase, said in (_DOINGS | harms.PEOPLE_RELATIONS).items()),
    key=lambda one: len(one[0]),
    reverse=True,
)
_SUFFERED = frozenset(phrase[0] for phrase, _ in _RELATIONS)
# Verbs of what people themselves do; "raise blood pressure" is said of the drug.
_OWN_VERBS = frozenset({"stop", "stops", "get", "gets", "become", "lose", "loses", "feel", "have", "go", "fall"})
_STATES = {**feelings.STATES, **harms.STATES}
# The tags of what is said to be done to organs.
_OF_ORGANS = frozenset({"spared", "touched", "grave", "hard-on"})


class TakerReader(HarmReader):
    """Reads what happens to people who take a drug, and to organs."""

    def _begins_verb(self) -> bool:
        item = self._peek()
        of_people = self.subjects is not None and self.subjects.people is not None
        return super()._begins_verb() or bool(of_people and item and item.lemma in _SUFFERED)

    def _one_verb_phrase(self, nouns: Nouns) -> list[Claim]:
        if nouns.people is not None:
            return self._of_people(nouns)
        start = self.at
        if said := self._of_organs(nouns):
            return said
        self.at = start
        return super()._one_verb_phrase(nouns)

    def _of_organs(self, nouns: Nouns) -> list[Claim]:
        """Read "can seriously damage the bladder", "is hard on the liver", "protects the stomach"."""
        if _OF_ORGANS.isdisjoint([item.tag for item in self.items[self.at :]]):
            return []
        manner = Manner(negated=nouns.negated, quantifier=nouns.quantifier)
        self._adverbs(manner)
        while (item := self._peek()) and item.lemma in ("do", "be"):
            self.at += 1
            self._adverbs(manner)
        if item is None or item.tag not in _OF_ORGANS:
            return []
        self.at += 1
        if item.tag == "grave":
            manner.degree = "gravely"
        predicate = {"spared": "spares", "touched": "changes"}.get(item.tag, "causes")
        effects = (Reading("effect", item.readings[0].id), *self._organs_behind(item))
        detail = "protects" if predicate == "spares" and item.words[0] not in harms.EASY_ON else ""
        return self._finish(nouns, manner, predicate, effects, detail)

    def _organs_behind(self, first: Item) -> list[Reading]:
        """Read on in "is hard on the kidneys, ears and nerves"."""
        found: list[Reading] = []
        while first.tag in ("grave", "hard-on") and (item := self._peek()):
            joint = item.key in ("and", "or")
            other = self._peek(1) if joint else item if "," in item.gap else None
            if other is None or other.tag not in ("", "hard-on") or not other.ids("effect"):
                break
            found.append(Reading("effect", other.readings[0].id))
            self.at += 1 + joint
        return found

    def _of_people(self, nouns: Nouns) -> list[Claim]:
        """Read "develop constipation", "can become dependent", "are at risk of seizures"."""
        manner = self._share_of_takers(nouns)
        modal = self._may(manner)
        plain = replace(nouns, quantifier="", negated=False)
        for phrase, (predicate, named) in _RELATIONS:
            if not self.vocabulary.issuperset(phrase):
                continue
            taken = replace(manner)
            end = self._match(phrase, taken)
            if end < 0:
                continue
            if named:
                self.at = end
                return self._people_claims(plain, taken, predicate, (Reading("effect", named),))
            start, self.at = self.at, end
            item = self._beyond("det", "neutral", "filler")
            if item and (state := self._state(item)):
                self.at += 1
                return self._people_claims(plain, taken, predicate, (Reading("effect", state),))
            if item and (item.ids("effect") or item.key in lexicon.GRAVE):
                self._skip("det", "neutral", "filler")
                return self._people_claims(plain, taken, predicate, self._effects())
            self.at = start
        item, following = self._peek(), self._peek(1)
        if item and following and item.lemma == "be" and nouns.people == "overdose" and following.key in _STATES:
            self.at += 2
            effect = Reading("effect", _STATES[following.key])
            return self._people_claims(plain, manner, "causes", (effect,))
        modal = modal or nouns.people == "overdose"
        if item and item.verb and item.verb.form in ("base", "third") and item.words[0] in _OWN_VERBS:
            self.at += 1  # "may stop breathing"
            return self._people_claims(plain, manner, "causes", (Reading("effect", item.verb.id),))
        if item and item.lemma == "have" and (modal or manner.often not in ("", "always")):
            self.at += 1
            return self._people_claims(plain, manner, "causes", self._effects())
        raise NotUnderstoodError(self._here())

    def _state(self, item: Item) -> str:
        """Return the effect that an adjective names: "become constipated", "feel dizzy"."""
        if item.verb and item.verb.form == "participle":
            return item.verb.id
        return _STATES.get(item.key, "")

    def _effects(self) -> Nouns:
        return self._objects(("effect",))

    def _may(self, manner: Manner) -> bool:
        found = False
        while (item := self._peek()) is not None:
            found = found or item.key in _POSSIBLE
            if item.key in ("may", "might") and (after := self._peek(1)) and after.tag == "neg":
                raise NotUnderstoodError("what may or may not happen")
            if item.lemma != "do" and not (not item.ids(*SUBJECTS) and manner.take(item)):
                break
            self.at += 1
        return found

    def _share_of_takers(self, nouns: Nouns) -> Manner:
        if nouns.quantifier == "none":
            return Manner(negated=nouns.negated)
        if nouns.quantifier not in _HOW_MANY:
            raise NotUnderstoodError("how many of those who take it")
        if nouns.quantifier == "some" and any(item.key in MANY for item in self.items[: self.at]):
            return Manner(negated=nouns.negated, often="often")
        return Manner(negated=nouns.negated, often=_HOW_MANY[nouns.quantifier])

    def _people_claims(
        self, nouns: Nouns, manner: Manner, predicate: str, objects: "Nouns | tuple[Reading, ...]"
    ) -> list[Claim]:
        if nouns.joint == "and" and len(nouns.readings) > 1:
            raise NotUnderstoodError("what several drugs do together")
        if manner.often == "most":
            raise NotUnderstoodError("most of those who take it")
        if nouns.people == "overdose":
            predicate = {"causes": "overdose-causes"}.get(predicate, predicate)
        claims = self._finish(nouns, manner, predicate, objects, "")
        if nouns.people == "newborn":
            if any(claim.predicate != "causes" or claim.object not in _NEWBORN for claim in claims):
                raise NotUnderstoodError("what newborns get")
            return [claim._replace(object=_NEWBORN[claim.object]) for claim in claims]
        return claims
