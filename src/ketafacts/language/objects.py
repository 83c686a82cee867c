"""The object that a relation takes: names of the right kind, a date, a schedule, a route, the effect behind a use."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claiming import OBJECT_TYPES
from ketafacts.language.claims import AS_IT_IS, Claim, NotUnderstoodError
from ketafacts.language.cursor import Manner, Nouns
from ketafacts.language.lexicon.actions import MESSENGERS_RELEASED
from ketafacts.language.lexicon.routes import MAY_STAY
from ketafacts.language.links import LinkReader
from ketafacts.language.mentions import Item

# Behind these a drug is named, of which ", which …" tells more; "a product of X, which …" may tell of either.
_OF_DRUGS = frozenset({"same-as", "derived"})
_NEAR = 5  # words: "belongs to the chemical group of"
_IN_THE_BODY = frozenset({"in the body", "by the body", "inside the body", "in your body", "within the body"})
_IN_THE_BODY |= {"in the human body", "inside your body"}


class ObjectReader(LinkReader):
    """Reads what stands behind the verb of a relation."""

    def _about_objects(self, objects: Nouns) -> list[Claim]:
        """Read what is told of the objects in passing: see ``RelativeReader``."""
        raise NotImplementedError

    def _effects_said(self, nouns: Nouns, manner: Manner, verb: Reading, detail: str = "verb") -> list[Claim]:
        """Read on from an effect said as a verb: "cause hallucinations" may go on with "and dissociation".

        ``detail`` is empty behind "can" and "may", which say less than that it does so as a rule.
        """
        objects, start = Nouns(readings=[(Reading("effect", verb.id),)]), self.at
        self.last_is_object = True
        while self._another(("effect",), objects):
            objects.readings.append(self._noun(("effect",), objects, anaphora=False))
        self.last_is_object = False
        # "By altering serotonin levels": up or down.
        touched = self.items[start - 1].tag == "touched" and len(objects.readings) == 1
        return self._finish(nouns, manner, "changes" if touched else "causes", objects, detail)

    def _lessened(self, nouns: Nouns, manner: Manner, verb: Reading, detail: str) -> list[Claim]:
        """Read on in "relieves pain and nausea", "eases pain but not nausea": the verb is said of each of them."""
        claims = self._claims(nouns, manner, "causes", (Reading("effect", verb.id),), detail)
        others, start = Nouns(), self.at
        self.last_is_object = True
        while self._another(("effect", "condition"), others):
            others.readings.append(self._noun(("effect", "condition"), others, anaphora=False))
        self.last_is_object = False
        if any(map(_is_done, self.items[start : self.at])):
            raise NotUnderstoodError("lower")  # "decreases blood pressure and lower heart rate": does it lower that?
        if others.readings and manner.negated and others.joint == "and":
            raise NotUnderstoodError("which of them is denied")
        more = self._claims(nouns, manner, "relieves", others, "") if others.readings else []
        item = self._peek()
        if item and self._other_objects_follow(item, "relieves", denied=manner.negated):
            told = self._nouns(("effect", "condition"))
            more += self._claims(nouns, replace(manner, negated=not manner.negated), "relieves", told, "")
        return self._qualified([*claims, *more])

    def _relation_object(self, nouns: Nouns, manner: Manner, predicate: str, detail: str) -> list[Claim]:
        """Read the object that the predicate of a relation takes, and return what is claimed."""
        if detail.startswith("not "):
            manner.negated, detail = not manner.negated, detail.removeprefix("not ")
        if detail in ("gerund", "through"):
            manner.degree = manner.degree or "by this means"  # that is how it works, not what it also does
            means = self._means()
            inner = None if means else self._relation()
            if inner is not None and inner[0] == "acts-on":
                predicate, means = inner[0], inner[1]
                manner.negated ^= inner[2].negated
            elif not means and inner is None and (done := self._done_to_the_body()):
                return self._effects_said(nouns, manner, done)  # "works by lowering blood pressure"
            elif detail == "gerund" and not means:
                raise NotUnderstoodError(self._here())
            detail = means or "act"
        if detail.startswith("="):
            kind, _, way = detail[1:].partition(f" {AS_IT_IS}")
            how = f"{AS_IT_IS}{way}" if kind != detail[1:] else ""
            return self._qualified(self._claims(nouns, manner, predicate, (Reading("class", kind),), how))
        if detail == "brand":
            # "A brand of opioid painkiller" says what it is, "a brand of hydromorphone" of which drug.
            predicate, detail = "is-a" if self._only_class_follows() else predicate, ""
        if detail == "become" and self._only_drug_follows():
            predicate, detail = "has-relative", "metabolite of"  # "becomes morphine in the body"
        special = self._special_object(nouns, manner, predicate, detail)
        return self._plain_object(nouns, manner, predicate, detail) if special is None else special

    def _done_to_the_body(self) -> Reading | None:
        """Read "lowering blood pressure"; "releasing serotonin" is said of what it acts on."""
        item = self._peek()
        verb = item.verb if item and item.verb and item.verb.form == "ing" else None
        if verb is None or verb.id in MESSENGERS_RELEASED:
            return None
        self.at += 1
        return verb

    def _means(self) -> str:
        """Read "blockade of", "activation of" behind "works by", and return the action that it names."""
        start = self.at
        self._skip("det", "neutral", "filler")
        if (means := lexicon.MEANS.get(self._one_of(lexicon.MEANS), "")) and self._eat(*lexicon.MEANS_OF):
            return means
        self.at = start
        return ""

    def _special_object(self, nouns: Nouns, manner: Manner, predicate: str, detail: str) -> list[Claim] | None:
        """Read what is no name: a date, a schedule, a route, a test, a class; None when the predicate takes names."""
        match predicate:
            case "used-to":
                return self._used_to(nouns, manner)
            case "happened" if detail.startswith(("approved", "refused")):
                event, _, place = detail.partition(" ")
                claims = self._qualified(self._approved(nouns, manner, place))
                return [claim._replace(detail=event) for claim in claims] if event == "refused" else claims
            case "happened":
                return self._dated(nouns, manner, detail)
            case "scheduled-as":
                return self._schedule_object(nouns, manner)
            case "given-by":
                given = self._routes(nouns, manner)
                return [one._replace(detail=detail) if detail and one.object in MAY_STAY else one for one in given]
            case "detected-by" | "missed-by":
                return [claim._replace(predicate=predicate) for claim in self._tested(nouns, manner)]
            case "used-as":
                return [claim._replace(detail="used-as") for claim in self._complement(nouns, manner)]
            case "is-a":
                belongs = any(item.lemma == "belong" for item in self.items[max(0, self.at - _NEAR) : self.at])
                if belongs and self._only_drug_follows():
                    raise NotUnderstoodError(self._here())  # "belongs to the group of ethanol" names no kind
                return self._complement(nouns, manner)
        return None

    def _used_to(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "(is used to) block opioid receptors" and "… lower blood pressure"."""
        item = self._peek()
        if item and not item.verb and (found := self._relation()) and found[0] == "acts-on":
            manner.negated ^= found[2].negated
            return self._relation_object(nouns, manner, found[0], found[1])
        if item is None or not item.verb:
            raise NotUnderstoodError(self._here())
        self.at += 1
        return self._finish(nouns, manner, "causes", (Reading("effect", item.verb.id),), "verb")

    def _only_drug_follows(self) -> bool:
        item = self._beyond("det", "filler")
        return bool(item and item.ids("drug") and not item.ids("class"))

    def _only_class_follows(self) -> bool:
        item = self._beyond("det", "neutral", "made", "filler")
        return bool(item and item.ids("class") and not item.ids("drug"))

    def _plain_object(self, nouns: Nouns, manner: Manner, predicate: str, detail: str) -> list[Claim]:
        self._skip("filler")
        if predicate.startswith("contains") and (told := self._parts_compared(nouns, manner)):
            return told
        if predicate == "acts-on" and (same := self._same_target(nouns, manner, detail)):
            return same
        self._treatment_of(predicate)
        if predicate in ("reverses", "reversed-by") and (of_it := self._effects_of_it()):
            return self._finish(nouns, manner, predicate, Nouns(readings=[of_it]), detail)
        only = predicate == "contains" and (item := self._peek()) is not None and item.key in ("only", "just", "solely")
        self.at += only
        self.joins_with = predicate == "contains"
        before = self.items[self.at - 1].key if self.at else ""
        start = self.at
        objects = self._objects(OBJECT_TYPES[predicate], before if before in ("for", "in", "on") else "")
        if predicate == "relieves" and any(map(_is_done, self.items[start + 1 : self.at])):
            raise NotUnderstoodError("lower")  # "decreases blood pressure and lower heart rate": does it lower that?
        self.joins_with = False
        detail = f"only {len(objects.readings)}" if only else detail
        if predicate == "derived" and (item := self._peek()) and item.key in _IN_THE_BODY:
            predicate, detail = "related-to", "metabolite of"  # "morphine is made from heroin in the body"
        self._eat_nouns_after(predicate)
        about: list[Claim] = []
        if not manner.negated and (predicate.startswith("contains") or predicate in _OF_DRUGS):
            about = self._about_objects(objects)
        claims = self._finish(nouns, manner, predicate, objects, detail)
        if predicate == "contains" and not manner.negated:
            claims += self._lacking(nouns, manner)
        if about and predicate.startswith("contains"):
            claims += self._more_contents(nouns, manner, predicate, detail)
        return [*claims, *about]

    def _effects_of_it(self) -> tuple[Reading, ...]:
        """Read "its effects" as what it stands for; pass over "the effects of" before a name."""
        start = self.at
        owned = self._eat("its", "their")
        if not owned:
            self._skip("det")
        if self._eat("effect", "effects", "action", "actions", "overdose", "toxicity"):
            if owned and self.anaphor:
                return (Reading("drug", self.anaphor),)
            if not owned and self._eat("of", "from", "on"):
                return ()
        self.at = start
        return ()

    def _same_target(self, nouns: Nouns, manner: Manner, detail: str) -> list[Claim]:
        """Read "the same receptor as PCP", "the same target in the same way as PCP" behind "act on"."""
        start = self.at
        self._skip("det")
        if self._eat("same") and self._eat("receptor", "receptors", "target", "targets"):
            predicate = "same-way" if self._eat("in the same way as") else "same-target" if self._eat("as") else ""
            if predicate:
                return self._finish(nouns, manner, predicate, self._objects(("drug", "class")), detail)
        self.at = start
        return []

    def _lacking(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read on in "contains buprenorphine but no naloxone"."""
        start = self.at
        item, following = self._peek(), self._peek(1)
        if item and following and item.key in ("but", "and") and following.key in ("no", "not"):
            self.at += 2
        elif not self._eat("without"):
            return []
        try:
            lacking = self._objects(OBJECT_TYPES["contains"])
            return self._claims(nouns, replace(manner, negated=True), "contains", lacking, "")
        except NotUnderstoodError:
            self.at = start
            return []

    def _more_contents(self, nouns: Nouns, manner: Manner, predicate: str, detail: str) -> list[Claim]:
        """Read on behind an apposition: "contains diphenoxylate, an opioid, together with atropine"."""
        start = self.at
        if self._comma() and ((self._eat("together") and self._eat("with")) or self._eat("and", "along with", "plus")):
            self._skip("det", "neutral", "filler")
            item = self._peek()
            if item and item.ids("drug") and not self._verb_after(1):
                return self._finish(nouns, manner, predicate, self._objects(OBJECT_TYPES[predicate]), detail)
        self.at = start
        return []


def _is_done(item: Item) -> bool:
    """Return whether the name of an effect may be a verb and what it is done to: "lower heart rate"."""
    return bool(item.ids("effect")) and (item.words or [item.key])[0] in ("lower", "slow", "slowed", "lowered")
