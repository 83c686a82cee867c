"""A sentence's items into claims. The whole sentence is understood, or none of it is.

The grammar is small on purpose: a clause is a list of subjects and one or more verb phrases; a verb phrase is a
relation (``lexicon.RELATIONS``), a verb phrase that names an effect, or "be" with a class, a schedule, an action at a
target, an adjective or a comparison; each may carry negation, hedges, how often, how much, where and when.
"""

from dataclasses import dataclass, field, replace
from functools import cache

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.mentions import Item
from ketafacts.language.patterns import match, may_match

_SUBJECTS = ("drug", "class")
_TAGS_PASSED_OVER = ("filler",)
_PAUSES = frozenset(",:;.—–")
_ROMAN = {
    "i": "I",
    "ii": "II",
    "iii": "III",
    "iv": "IV",
    "v": "V",
    "1": "I",
    "2": "II",
    "3": "III",
    "4": "IV",
    "5": "V",
}
_CODES = {"ci": "I", "cii": "II", "ciii": "III", "civ": "IV", "cv": "V"}


@dataclass(slots=True)
class Manner:
    """What stands around a verb and changes what is claimed."""

    negated: bool = False
    often: str = ""
    degree: str = ""
    quantifier: str = ""

    def take(self, item: Item) -> bool:
        """Note an adverb or negation; return whether the item was one."""
        match item.tag:
            case "neg":
                self.negated = not self.negated
            case "often":
                self.often = item.value
            case "mainly" | "weakly":
                self.degree = item.tag
            case "filler" | "modal":
                pass
            case _:
                return item.key == "all"
        return True


@dataclass(slots=True)
class Nouns:
    """Subjects or objects in a list. ``joint`` is "and", "or" or empty; ``negated`` for "no X", "neither X nor Y"."""

    readings: list[tuple[Reading, ...]] = field(default_factory=list)
    joint: str = ""
    quantifier: str = ""
    negated: bool = False
    overdose: bool = False
    qualifier: str = ""
    extra: list[Claim] = field(default_factory=list)


class Clauses:
    """Reads one sentence. ``anaphor`` is the subject that "it" stands for, when there is one."""

    def __init__(self, items: list[Item], anaphor: str = "") -> None:
        """Take the items of the sentence without its end mark."""
        self.items = _without_not_only(items)
        self.anaphor = anaphor
        self.at = 0
        self.last: list[Claim] = []
        self.subjects = Nouns()
        # Every word of the sentence: a phrase with another word in it need not be tried.
        self.vocabulary = frozenset(word for item in items for word in (item.key, item.lemma, *item.words))

    def parse(self) -> list[Claim]:
        """Return the claims; raises ``NotUnderstoodError`` unless every item was understood."""
        claims = self._sentence()
        self._skip("filler")
        if self.at < len(self.items):
            raise NotUnderstoodError(self._here())
        if not claims:
            raise NotUnderstoodError("no claim")
        return [claim._replace(start=self.items[0].start, end=self.items[-1].end) for claim in claims]

    def read_subjects(self) -> Nouns:
        """Read the subjects that the items begin with, and stop behind them."""
        return self._nouns(_SUBJECTS, anaphora=True)

    # -- moving through the items -------------------------------------------------------------------------------

    def _peek(self, ahead: int = 0) -> Item | None:
        place = self.at + ahead
        return self.items[place] if place < len(self.items) else None

    def _here(self) -> str:
        return " ".join(item.key for item in self.items[self.at : self.at + 4]) or "the end of the sentence"

    def _skip(self, *tags: str) -> None:
        while (item := self._peek()) and item.tag in tags and not item.ids(*_SUBJECTS):
            self.at += 1

    def _eat(self, *keys: str) -> bool:
        """Pass over one item whose text or lemma is one of ``keys``."""
        item = self._peek()
        if item and (item.key in keys or item.lemma in keys):
            self.at += 1
            return True
        return False

    def _comma(self) -> bool:
        item = self._peek()
        return bool(item and any(mark in item.gap for mark in ",;:(–—)"))

    # -- sentences and clauses ----------------------------------------------------------------------------------

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

    def _leading_circumstance(self) -> str:
        """Read "At high doses, …" and pass over "In humans, …" and "Despite what many think, …"."""
        item = self._peek()
        if item and item.key in ("despite", "contrary"):
            ahead = 1
            while (item := self._peek(ahead)) and "," not in item.gap:
                ahead += 1
            self.at += ahead if item else 0
            return ""
        if item and item.tag == "qualifier":
            self.at += 1
            return ""
        return self._circumstance()

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
            return self._nouns(_SUBJECTS), opposite
        return None, False

    def _contrasted(self, claims: list[Claim], nouns: Nouns, *, opposite: bool) -> list[Claim]:
        if len(claims) != 1 or nouns.quantifier not in ("", "all"):
            raise NotUnderstoodError("a contrast of several claims")
        negated = claims[0].negated != opposite
        return [claims[0]._replace(subject=_one(options).id, negated=negated) for options in nouns.readings]

    def _leading_place(self) -> str:
        start = self.at
        if self._eat("in", "under"):
            self._skip("det")
            item = self._peek()
            if item and item.tag == "place":
                self.at += 1
                self._eat("law")
                return item.value
        self.at = start
        return ""

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
            objects = self._objects(_OBJECT_TYPES["causes"])
            return self._qualified(self._claims(nouns, manner, predicate, objects, ""))
        return []

    def _objects(self, types: tuple[str, ...]) -> Nouns:
        self.last_is_object = True
        try:
            return self._nouns(types)
        finally:
            self.last_is_object = False

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
            claim._replace(subject=_one(options).id, negated=manner.negated)
            for claim in positive
            for options in self.subjects.readings
        ]

    def _begins_verb(self) -> bool:
        ahead = 0
        while (item := self._peek(ahead)) and item.tag in ("neg", "often", "mainly", "weakly", "filler", "modal"):
            ahead += 1
        item = self._peek(ahead)
        if item is None:
            return False
        if item.verb and item.verb.form:
            return True
        return item.lemma in _relation_starts() and not item.ids(*_SUBJECTS)

    def _subjects(self) -> Nouns:
        overdose = self._overdose_of()
        prefix = self._prefix()
        nouns = self._nouns(_SUBJECTS, anaphora=True)
        nouns.qualifier = prefix
        if (item := self._peek()) and item.key in ("overdose", "overdoses") and not overdose:
            self.at += 1
            overdose = True
        nouns.overdose = nouns.overdose or overdose
        self._asides(nouns)
        return nouns

    def _prefix(self) -> str:
        """Read "too much", "long-term use of" before a subject; return what it says of the use."""
        for phrase, meaning in lexicon.SUBJECT_PREFIXES.items():
            words: list[str] = []
            count = 0
            while len(words) < len(phrase.split()) and (item := self._peek(count)) and not item.readings:
                words += item.words or [item.key]
                count += 1
            if words == phrase.split():
                self.at += count
                return meaning
        return ""

    def _overdose_of(self) -> bool:
        start = self.at
        self._skip("det")
        if self._eat("overdose", "overdosing") and self._eat("of", "on", "with", "from"):
            return True
        self.at = start
        return False

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

    def _examples(self, nouns: Nouns) -> None:
        """Read "opioids such as morphine and fentanyl": each example is said to be one."""
        self.at += 1
        self._eat("as")
        listed = self._nouns(("drug",))
        classes = [reading for options in nouns.readings for reading in options if reading.type == "class"]
        if len(classes) != 1:
            raise NotUnderstoodError("examples of what is not a class")
        nouns.extra += [Claim(_one(options).id, "is-a", classes[0].id) for options in listed.readings]

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

    def _verb_after(self, ahead: int) -> bool:
        item = self._peek(ahead)
        return bool(item and (item.verb or item.lemma in _relation_starts() or item.tag in ("modal", "neg")))

    def _is_aside(self) -> bool:
        """Return whether a comma ends what stands between here and the verb."""
        for place in range(self.at + 1, min(self.at + 10, len(self.items))):
            item = self.items[place]
            if any(mark in item.gap for mark in ",)–—"):
                return item.tag != "and"
            if item.verb or item.lemma == "be":
                return False
        return False

    # -- nouns --------------------------------------------------------------------------------------------------

    def _nouns(self, types: tuple[str, ...], *, anaphora: bool = False) -> Nouns:
        nouns = Nouns()
        self._skip("filler")
        item = self._peek()
        if item and item.key in ("neither", "either", "both"):
            nouns.negated = item.key == "neither"
            self.at += 1
        while True:
            nouns.readings.append(self._noun(types, nouns, anaphora=anaphora and not nouns.readings))
            if not self._another(types, nouns):
                return nouns

    def _noun(self, types: tuple[str, ...], nouns: Nouns, *, anaphora: bool) -> tuple[Reading, ...]:
        while (item := self._peek()) and not item.ids(*types):
            if item.inner and "drug" in types:
                self.at += 1
                nouns.overdose = True
                return tuple(reading for reading in item.inner if reading.type in types)
            if item.tag == "quant" and not nouns.quantifier:
                if item.value == "none":
                    nouns.negated = not nouns.negated
                nouns.quantifier = "some" if item.value == "none" and anaphora else item.value
            elif self.anaphor and item.tag == "anaphor" and "drug" in types and (anaphora or self.last_is_object):
                self.at += 1
                return (Reading("drug", self.anaphor),)
            elif item.tag not in ("det", "neutral", "filler"):
                raise NotUnderstoodError(self._here())
            self.at += 1
        if item is None:
            raise NotUnderstoodError(self._here())
        self.at += 1
        found = item.ids(*types)
        following = self._peek()
        if types == _SUBJECTS and following and not item.ids("drug") and following.ids("drug") and following.gap == " ":
            # "The anaesthetic ketamine": a name with its class before it says that it is one.
            self.at += 1
            nouns.extra.append(Claim(_one(following.ids("drug")).id, "is-a", _one(found).id))
            found = following.ids("drug")
        if self._eat_heads() and len(found) > 1:
            found = tuple(reading for reading in found if reading.type == "drug") or found
        return found

    def _eat_heads(self) -> bool:
        eaten = False
        while (item := self._peek()) and item.tag == "head" and not any(mark in item.gap for mark in ",;"):
            following = self._peek(1)
            if item.key == "class" and following and following.key in ("a", "b", "c"):
                break  # "is ketamine class B in the UK"
            self.at += 1
            eaten = True
        return eaten

    def _another(self, types: tuple[str, ...], nouns: Nouns) -> bool:
        """Pass over "and", "or" or a comma when another noun of the list follows; else stay."""
        start = self.at
        item = self._peek()
        if item is None:
            return False
        comma = self._comma()
        if item.tag in ("and", "or") or (self.joins_with and item.key == "with"):
            joint = item.value or "and"
            self.at += 1
            self._skip("filler")
        elif comma and "," in item.gap:
            joint = ""
        else:
            return False
        ahead = 0
        while (following := self._peek(ahead)) and following.tag in ("det", "neutral") and not following.ids(*types):
            ahead += 1
        following = self._peek(ahead)
        is_noun = bool(following and following.ids(*types))
        if not is_noun or (joint == "" and not self._list_goes_on(ahead, types)) or self._new_clause(ahead + 1):
            self.at = start
            return False
        nouns.joint = joint or nouns.joint
        return True

    def _new_clause(self, ahead: int) -> bool:
        """Return whether a verb follows the noun, so that it begins a clause and not another item of a list."""
        if not self.last_is_object:
            return False
        item = self._peek(ahead)
        return bool(item and (item.lemma in _relation_starts() or item.verb or item.tag == "modal"))

    last_is_object = False
    joins_with = False

    def _list_goes_on(self, ahead: int, types: tuple[str, ...]) -> bool:
        """A comma joins nouns only when the list ends in "and" or "or" later."""
        for place in range(self.at + ahead + 1, min(self.at + ahead + 24, len(self.items))):
            item = self.items[place]
            if item.tag in ("and", "or"):
                return True
            if not item.ids(*types) and item.tag not in ("det", "neutral", "head"):
                return False
        return False

    # -- verb phrases -------------------------------------------------------------------------------------------

    def _verb_phrases(self, nouns: Nouns, *, aside: bool = False) -> list[Claim]:
        claims = self._verb_phrase(nouns)
        self.last = claims
        while (item := self._peek()) is not None:
            start = self.at
            if item.tag in ("and", "but", "or") or (self._comma() and not aside):
                if item.tag in ("and", "but"):
                    self.at += 1
                self._skip("filler")
                if self._begins_verb():
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
            return self._finish(nouns, manner, "causes", (Reading("effect", item.verb.id),), "verb")
        found = self._relation()
        if found:
            predicate, detail, count_manner = found
            manner.negated ^= count_manner.negated
            manner.often = count_manner.often or manner.often
            manner.degree = count_manner.degree or manner.degree
            return self._relation_object(nouns, manner, predicate, detail)
        if self._eat("be"):
            self._adverbs(manner)
            return self._complement(nouns, manner)
        raise NotUnderstoodError(self._here())

    def _adverbs(self, manner: Manner) -> None:
        while (item := self._peek()) and not item.ids(*_SUBJECTS) and manner.take(item):
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

    def _match(self, phrase: list[str], manner: Manner) -> int:
        """Return where the phrase ends if it begins here, adverbs and negations between its words noted; else -1."""
        at = self.at
        for number, word in enumerate(phrase):
            while at < len(self.items) and number and not _is(self.items[at], word):
                if not manner.take(self.items[at]):
                    if word in ("a", "an", "the"):
                        break
                    return -1
                at += 1
            if at >= len(self.items):
                return -1
            if _is(self.items[at], word):
                at += 1
            elif word not in ("a", "an", "the"):
                return -1
        return at

    def _relation(self, *, passive: bool = False) -> tuple[str, str, Manner] | None:
        item = self._peek()
        if item is None:
            return None
        for phrase, needed, (predicate, detail) in _relations_from("be" if passive else item.lemma or item.key):
            if not needed - ({"be"} if passive else frozenset()) <= self.vocabulary:
                continue
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
        types = _OBJECT_TYPES[predicate]
        self._skip("filler")
        self._treatment_of(predicate)
        self.joins_with = predicate == "contains"
        objects = self._objects(types)
        self.joins_with = False
        self._eat_nouns_after(predicate)
        return self._finish(nouns, manner, predicate, objects, detail)

    def _dated(self, nouns: Nouns, manner: Manner, detail: str) -> list[Claim]:
        """Read where and when something happened, in either order."""
        place, year = "", ""
        while not (place and year):
            if not place and (found := self._place()):
                place = found
            elif not year and (found := self._since()):
                year = found
            else:
                break
        if not year:
            raise NotUnderstoodError(self._here())
        claims = self._claims(nouns, manner, "happened", (Reading("year", year),), detail)
        return self._qualified([claim._replace(place=place) for claim in claims])

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

    def _year(self) -> str:
        self._skip("det")
        self._eat("early", "late", "mid")
        item = self._peek()
        if item and item.key.rstrip("s").isdigit() and len(item.key.rstrip("s")) == 4:
            self.at += 1
            return item.key
        raise NotUnderstoodError(self._here())

    def _schedule_object(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        self._skip("det")
        found = self._schedule()
        if not found:
            raise NotUnderstoodError(self._here())
        self._eat("controlled substance", "controlled")
        self._eat_heads()
        return self._finish(nouns, manner, "scheduled-as", (Reading("schedule", found),), "")

    def _schedule(self) -> str:
        """Read "Schedule II", "CII" or "Class B"; return the schedule as it is recorded, or nothing."""
        item, following = self._peek(), self._peek(1)
        if item is None:
            return ""
        if item.key in _CODES and not item.readings:
            self.at += 1
            return _CODES[item.key]
        if item.key in ("schedule", "class") and following and not following.readings:
            value = _ROMAN.get(following.key, "") if item.key == "schedule" else following.key.upper()
            if value and (item.key == "schedule" or value in ("A", "B", "C")):
                self.at += 2
                return value if item.key == "schedule" else f"Class {value}"
        return ""

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

    # -- what follows "be" --------------------------------------------------------------------------------------

    def _complement(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read a class, a schedule, an action at a target, an adjective, a comparison or another name."""
        claims: list[Claim] = []
        joint = ""
        if self._eat("neither"):
            manner = replace(manner, negated=not manner.negated)
        while True:
            claims += self._one_complement(nouns, manner)
            item = self._peek()
            if item is None:
                break
            if self._opposite(item, manner):
                claims += self._one_complement(nouns, replace(manner, negated=not manner.negated))
                break
            if item.tag in ("and", "or") and self._noun_follows():
                joint = item.value
                self.at += 1
                continue
            break
        if joint == "or" and not manner.negated:
            raise NotUnderstoodError("an alternative")
        return self._qualified(claims)

    def _opposite(self, item: Item, manner: Manner) -> bool:
        """Pass over "rather than", ", not", "but not" or, after a negation, "but": the opposite follows."""
        following = self._peek(1)
        if item.tag == "but" and following and following.tag == "neg" and self._noun_follows():
            self.at += 2
            return True
        if item.tag in ("instead", "neg") or (item.tag == "but" and manner.negated and self._noun_follows()):
            self.at += 1
            return True
        return False

    def _noun_follows(self) -> bool:
        ahead = 1
        while (item := self._peek(ahead)) and item.tag in ("det", "neutral", "class-of", "filler", "neg"):
            ahead += 1
        item = self._peek(ahead)
        if item is None or not (item.ids("class") or item.tag == "adjective" or item.key in ("schedule", "non")):
            return False
        after = self._peek(ahead + 1)
        return not (after and (after.lemma in _relation_starts() or after.tag == "modal"))

    def _one_complement(self, nouns: Nouns, manner: Manner) -> list[Claim]:  # noqa: C901 - one line a kind of complement
        claims: list[Claim] = []
        manner = replace(manner)
        start = self.at
        while (item := self._peek()) is not None and not (claims and self._stops(item)):
            if item.tag == "comparative":
                self.at += 1
                return self._compared(nouns, manner, item.key)
            if item.tag == "adjective":
                self.at += 1
                predicate, target = lexicon.PREDICATE_ADJECTIVES[item.key]
                claims += self._claims(nouns, manner, predicate, (Reading("effect", target),), "")
            elif schedule := self._schedule():
                claims += self._claims(nouns, manner, "scheduled-as", (Reading("schedule", schedule),), "")
                self._eat("controlled substance", "controlled substances", "controlled")
            elif item.key == "non":
                self.at += 1
                claims += self._noun_complement(nouns, replace(manner, negated=not manner.negated))
            elif item.ids("target"):
                claims += self._agonist_of(nouns, manner)
            elif item.tag == "action":
                claims += self._agonist_at(nouns, manner)
            elif item.ids("class", "drug"):
                claims += self._noun_complement(nouns, manner)
            elif item.tag in ("det", "neutral", "class-of", "filler"):
                self.at += 1
            elif item.tag == "route":
                self.at += 1
                claims += self._claims(nouns, manner, "given-by", (Reading("route", item.value),), "")
            elif item.tag == "quant" and item.value == "none":
                manner.negated = not manner.negated
                self.at += 1
            elif item.key in ("all", "each") or (claims and item.tag == "head"):
                self.at += 1
            else:
                raise NotUnderstoodError(self._here())
        if not claims:
            raise NotUnderstoodError(self._here())
        denied = {claim.subject for claim in claims if claim.negated}
        if len(claims) > len(nouns.readings) and denied:
            # "Not a synthetic opioid" denies the whole of it, not each word.
            claims = [claim._replace(together=start + 1) if claim.negated else claim for claim in claims]
        return claims

    def _stops(self, item: Item) -> bool:
        if any(mark in item.gap for mark in ",;()–—"):
            return True
        more = item.tag in ("adjective", "head", "action") or item.ids("class", "target") or item.key in _CODES
        return not (more or item.key in ("schedule", "controlled substance"))

    def _noun_complement(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        item = self._peek()
        if item is None:
            raise NotUnderstoodError(self._here())
        self.at += 1
        classes = item.ids("class")
        if classes:
            return self._claims(nouns, manner, "is-a", (_one(classes),), "")
        before = self.items[self.at - 2] if self.at > 1 else None
        if before and before.key in ("a", "an"):
            raise NotUnderstoodError(f"a {item.key}")  # "Captagon is an amphetamine" speaks of a kind, not of the drug
        return self._claims(nouns, manner, "same-as", (_one(item.ids("drug")),), "")

    def _agonist_of(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "a mu-opioid receptor agonist"."""
        item, action = self._peek(), self._peek(1)
        if item is None or action is None or action.tag != "action":
            raise NotUnderstoodError(self._here())
        self.at += 2
        return self._claims(nouns, manner, "acts-on", (_one(item.ids("target")),), action.value)

    def _agonist_at(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "an antagonist at NMDA receptors"."""
        action = self._peek()
        self.at += 1
        if action is None or not self._eat("at", "of", "on", "for"):
            raise NotUnderstoodError(self._here())
        objects = self._nouns(("target",))
        self._eat("receptors", "receptor")
        return self._claims(nouns, manner, "acts-on", objects, action.value)

    def _compared(self, nouns: Nouns, manner: Manner, phrase: str) -> list[Claim]:
        what, direction = lexicon.COMPARATIVES[phrase]
        others = self._nouns(_SUBJECTS)
        self._eat("do", "be")
        return [
            Claim(_one(one).id, "compared", what, manner.negated, other=_one(other).id, direction=direction)
            for one in nouns.readings
            for other in others.readings
        ]

    # -- putting claims together --------------------------------------------------------------------------------

    def _finish(
        self, nouns: Nouns, manner: Manner, predicate: str, objects: "Nouns | tuple[Reading, ...]", detail: str
    ) -> list[Claim]:
        claims = self._claims(nouns, manner, predicate, objects, detail)
        item = self._peek()
        if item and isinstance(objects, Nouns) and self._other_objects_follow(item, predicate):
            other = self._nouns(_OBJECT_TYPES[predicate])
            claims += self._claims(nouns, replace(manner, negated=not manner.negated), predicate, other, detail)
        return self._qualified(claims)

    def _other_objects_follow(self, item: Item, predicate: str) -> bool:
        """Pass over "rather than" or "but not" when objects of the same kind follow it."""
        ahead = 1 if item.tag in ("instead", "neg") else 2 if item.tag == "but" else 0
        following = self._peek(1)
        if not ahead or (ahead == 2 and not (following and following.tag == "neg")):
            return False
        place = ahead
        while (noun := self._peek(place)) and noun.tag in ("det", "neutral") and not noun.readings:
            place += 1
        if not noun or not noun.ids(*_OBJECT_TYPES.get(predicate, ())):
            return False
        self.at += ahead
        return True

    def _claims(
        self, nouns: Nouns, manner: Manner, predicate: str, objects: "Nouns | tuple[Reading, ...]", detail: str
    ) -> list[Claim]:
        if isinstance(objects, Nouns):
            negated = manner.negated != objects.negated
            if objects.joint == "or" and not negated:
                raise NotUnderstoodError("an alternative")
            if objects.quantifier not in ("", "none", "some", "all"):
                raise NotUnderstoodError("a quantity")
            options = objects.readings
        else:
            negated, options = manner.negated, [objects]
        if nouns.joint == "or" and not negated:
            raise NotUnderstoodError("an alternative")
        if nouns.overdose:
            predicate = {"causes": "overdose-causes"}.get(predicate, predicate)
            if predicate not in ("overdose-causes", "reversed-by"):
                raise NotUnderstoodError("an overdose")
        found = []
        for subject in nouns.readings:
            for option in options:
                target = _fitting(option, predicate)
                found.append(
                    Claim(
                        _one(subject).id,
                        predicate,
                        target.id,
                        negated,
                        detail,
                        "" if nouns.quantifier == "none" else nouns.quantifier,
                        manner.often,
                        manner.degree,
                        qualifiers=(nouns.qualifier,) if nouns.qualifier else (),
                    )
                )
        return found

    def _qualified(self, claims: list[Claim]) -> list[Claim]:
        """Read what follows: where, since when, how much more than what, at which dose, with which use."""
        while (item := self._peek()) is not None:
            start = self.at
            if item.tag == "more":
                return self._more_than(claims, item.key)
            if item.tag in ("qualifier", "filler"):
                self.at += 1
            elif item.tag == "often":
                self.at += 1
                claims = [claim._replace(often=item.value) for claim in claims]
            elif item.tag == "weakly":
                self.at += 1
                claims = [claim._replace(degree="weakly") for claim in claims]
            elif species := self._species():
                claims = [claim._replace(qualifiers=(*claim.qualifiers, species)) for claim in claims]
            elif place := self._place():
                claims = [claim._replace(place=place) for claim in claims]
            elif year := self._since():
                claims = [claim._replace(year=year) for claim in claims]
            elif qualifier := self._circumstance():
                claims = [claim._replace(qualifiers=(*claim.qualifiers, qualifier)) for claim in claims]
            else:
                self.at = start
                break
        return claims

    def _place(self) -> str:
        start = self.at
        if self._eat("in", "under", "by"):
            self._skip("det")
            item = self._peek()
            if item and item.tag == "place":
                self.at += 1
                self._eat("law", "federal law", "federal")
                return item.value
            if item and item.key == "fda":
                self.at += 1
                return "US"
        self.at = start
        return ""

    def _species(self) -> str:
        preposition, item = self._peek(), self._peek(1)
        if preposition and item and preposition.key in ("in", "for", "on") and item.tag == "species":
            self.at += 2
            return f"species {item.value}"
        return ""

    def _since(self) -> str:
        start = self.at
        if self._eat("since", "in"):
            try:
                return self._year()
            except NotUnderstoodError:
                pass
        self.at = start
        return ""

    def _circumstance(self) -> str:
        """Read "at therapeutic doses", "with frequent use", "in high doses", "when injected rapidly"."""
        first = self._peek()
        for phrase, meaning in _circumstances().get((first.words or [first.key])[0], ()) if first else ():
            keys: list[str] = []
            count = 0
            while len(keys) < len(phrase) and (item := self._peek(count)):
                keys += item.words or [item.key]
                count += 1
            if keys == phrase:
                self.at += count
                return meaning
        return ""

    def _more_than(self, claims: list[Claim], phrase: str) -> list[Claim]:
        alike = phrase in ("like", "the way", "the same way as")
        if len(claims) != 1 or not (claims[0].predicate == "causes" or (alike and claims[0].predicate in _SHARED)):
            raise NotUnderstoodError("a comparison")
        self.at += 1
        others = self._nouns(_SUBJECTS)
        self._eat("do", "be")
        if claims[0].predicate != "causes":
            # "An antagonist, like naltrexone": the other is one too, whatever is said of the first.
            shared = [claims[0]._replace(subject=_one(options).id, negated=False) for options in others.readings]
            return [*claims, *shared]
        direction = lexicon.MORE[phrase]
        return [
            claims[0]._replace(predicate="compared", other=_one(options).id, direction=direction)
            for options in others.readings
        ]


_SHARED = ("is-a", "acts-on", "contains")
_OBJECT_TYPES = {
    "works-on": ("target", "drug", "class"),
    "works-for": ("condition", "effect"),
    "acts-on": ("target",),
    "contains": ("drug", "class"),
    "contains-or-effect": ("drug", "class", "effect"),
    "derived": ("drug",),
    "same-as": ("drug",),
    "ingredient-of": ("drug",),
    "related-to": ("drug", "class"),
    "has-relative": ("drug",),
    "used-for": ("condition",),
    "contraindicated-in": ("condition", "effect"),
    "causes": ("effect", "condition"),
    "relieves": ("effect", "condition"),
    "boxed": ("effect",),
    "reverses": ("drug", "class", "condition", "effect"),
    "reversed-by": ("drug", "class"),
    "interacts-or-acts": ("target", "drug", "class"),
}


def _without_not_only(items: list[Item]) -> list[Item]:
    """Read "not only A but also B" as "A and B"."""
    for place in range(len(items) - 1):
        if items[place].tag == "neg" and items[place + 1].key == "only":
            kept = items[:place] + items[place + 2 :]
            return [replace(item, tag="and", value="and") if item.tag == "but" else item for item in kept]
    return items


def _fitting(options: tuple[Reading, ...], predicate: str) -> Reading:
    """Return the reading of the type that the predicate takes first."""
    for kind in _OBJECT_TYPES.get(predicate, ()):
        for reading in options:
            if reading.type == kind:
                return reading
    return options[0]


def _one(options: tuple[Reading, ...]) -> Reading:
    """Return the only meaning of a name; an ambiguous one is not understood."""
    if len({reading.id for reading in options}) > 1:
        drugs = [reading for reading in options if reading.type == "drug"]
        if len({reading.id for reading in drugs}) != 1:
            raise NotUnderstoodError("a name with several meanings")
        return drugs[0]
    return options[0]


def _is(item: Item, word: str) -> bool:
    return item.lemma == word or item.key == word


@cache
def _relation_starts() -> frozenset[str]:
    return frozenset({"be", "have", "do", *(phrase.split()[0] for phrase in lexicon.RELATIONS)})


@cache
def _relations_from(lemma: str) -> tuple[tuple[list[str], frozenset[str], tuple[str, str]], ...]:
    """Return the relations whose phrase begins with the lemma, the longest first, with the words each needs."""
    found = [(phrase.split(), value) for phrase, value in lexicon.RELATIONS.items() if phrase.split()[0] == lemma]
    found.sort(key=lambda one: -len(one[0]))
    return tuple((words, frozenset(words) - {"a", "an", "the"}, value) for words, value in found)


@cache
def _circumstances() -> dict[str, list[tuple[list[str], str]]]:
    """Return the circumstances by their first word."""
    found: dict[str, list[tuple[list[str], str]]] = {}
    for phrase, meaning in lexicon.CIRCUMSTANCES.items():
        found.setdefault(phrase.split()[0], []).append((phrase.split(), meaning))
    return found
