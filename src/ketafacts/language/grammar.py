"""A sentence's items into claims. The whole sentence is understood, or none of it is.

The grammar is small on purpose: a clause is a list of subjects and one or more verb phrases; a verb phrase is a
relation (``lexicon.RELATIONS``), a verb phrase that names an effect, or "be" with a class, a schedule, an action at a
target, an adjective or a comparison; each may carry negation, hedges, how often, how much, where and when.
"""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.openings import LATER, Opening, OpeningReader
from ketafacts.language.patterns import candidates, match
from ketafacts.language.qualifiers import OBJECT_TYPES

_STATEMENTS, _LISTS = tuple(lexicon.STATEMENTS), tuple(lexicon.LISTS)
_PAUSES = frozenset(",:;.—–")
_OTHERWISE = (
    "know as",
    "better know as",
    "know generically as",
    "also call",
    "know on the street as",
    "sell as",
    "sell under the name",
    "call",
    "brand name",
    "market as",
)


class Clauses(OpeningReader):
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
        opening = self._opening()
        claims = self._clauses()
        subjects = list(dict.fromkeys(claim.subject for claim in claims)) if opening.besides else []
        claims = opening.narrowed(claims)
        contrast = self.contrast or ((opening.contrast, opening.opposite) if opening.contrast else None)
        if contrast:
            claims += self._contrasted(claims, contrast[0], opposite=contrast[1])
        claims += opening.about(subjects)
        return _denied(claims) if flip < 0 else claims

    def _clauses(self) -> list[Claim]:
        """Read clauses that "and", "but", "although" or a comma joins."""
        reason = False
        if (item := self._peek()) and item.tag in ("but", "because"):
            self.at += 1  # "Although ketamine relieves pain, it is not an opioid"
            reason = item.tag == "because"
        self._look_ahead()
        claims = self._clause()
        while (item := self._peek()) is not None:
            joined = item.tag in ("and", "but", "because") or ";" in item.gap
            if not joined and not (self._comma() and item.tag != "which"):
                break
            if item.tag in ("and", "but", "because"):
                self.at += 1
                reason = reason or item.tag == "because"
            if inverted := self._inverted():
                claims += inverted
                continue
            self._skip("filler")
            if (item := self._peek()) and item.tag == "but":
                self.at += 1  # "but although …"
            opening = Opening()
            while self._condition(opening):
                self._skip("filler")
            claims += opening.narrowed(self._clause(again=True))
        if reason:
            # That one is the reason of the other is nowhere recorded: true it can never be called.
            claims.append(claims[0]._replace(predicate="because"))
        return claims

    def _contrasted(self, claims: list[Claim], nouns: Nouns, *, opposite: bool) -> list[Claim]:
        said = {claim._replace(subject="") for claim in claims}
        if len(said) != 1 or nouns.quantifier not in ("", "all"):
            raise NotUnderstoodError("a contrast of several claims")
        negated = claims[0].negated != opposite
        return [claims[0]._replace(subject=one_meaning(options).id, negated=negated) for options in nouns.readings]

    def _clause(self, *, again: bool = False) -> list[Claim]:
        """Read subjects and their verb phrases; ``again`` lets a verb phrase follow for the subjects before it."""
        if again and self.last and self._begins_verb():
            return self._verb_phrases(self.subjects)
        self._skip("filler")
        stated = self._universal() or self._by_law() or self._statement() or self._list_of_effects()
        stated = stated or self._examples_of() or self._by_maker()
        if stated:
            return stated
        if self.last and not self.anaphor:
            self.anaphor = self.last[0].subject  # "X is not an opioid, it is …"
        before = self.subjects
        self.subjects = self._subjects()
        if self.subjects.quantifier == "only" and (only := self._only_of(before)):
            return only
        elided = self._elided()
        if elided:
            return [*self.subjects.extra, *elided]
        return [*self.subjects.extra, *self._verb_phrases(self.subjects)]

    def _inverted(self) -> list[Claim]:
        """Read "and so is fentanyl", "nor is gabapentin", "as is codeine": what was said before, of others."""
        item, verb = self._peek(), self._peek(1)
        if not (self.last and item and verb and item.key in ("so", "nor", "neither", "as")):
            return []
        if verb.lemma not in ("be", "do", "can", "have"):
            return []
        start, said = self.at, [claim for claim in self.last if claim.subject == self.last[0].subject]
        self.at += 2
        nouns = self._nouns(SUBJECTS)
        if nouns.quantifier or (self._peek() and not self._comma()):
            self.at = start
            return []
        negated = said[0].negated if item.key in ("so", "as") else True
        return [
            claim._replace(subject=one_meaning(options).id, negated=negated)
            for claim in said
            for options in nouns.readings
        ]

    def _examples_of(self) -> list[Claim]:
        """Read "Examples of opioids include morphine" and "Among the opioids are morphine and codeine"."""
        start = self.at
        if (self._eat("examples", "example") and self._eat("of")) or self._eat("among"):
            self._skip("det", "filler")
            item = self._peek()
            if item and item.ids("class"):
                self.at += 1
                self._eat_heads()
                if self._eat("include", "be"):
                    listed = self._objects(("drug",))
                    whole = one_meaning(item.ids("class")).id
                    return [Claim(one_meaning(options).id, "is-a", whole) for options in listed.readings]
        self.at = start
        return []

    def _by_maker(self) -> list[Claim]:
        """Read "Paul Janssen first synthesized fentanyl in 1959": who it was, only the fact can confirm."""
        words: list[str] = []
        while (item := self._peek(len(words))) and not item.readings and not item.tag and len(words) < 4:
            if item.lemma in _MAKING and words:
                break
            words.append(item.key)
        ahead = len(words)
        while (item := self._peek(ahead)) and item.key in ("first", "team"):
            ahead += 1
        if not words or item is None or item.lemma not in _MAKING:
            return []
        start = self.at
        self.at += ahead + 1
        nouns = self._nouns(SUBJECTS)
        year = self._since()
        if not year:
            self.at = start
            return []
        agent = " ".join(word for word in words if word != "first")
        claims = self._claims(nouns, Manner(), "happened", (Reading("year", year),), _MAKING[item.lemma])
        return [claim._replace(other=agent) for claim in claims]

    def _look_ahead(self) -> None:
        """Let "it" in a clause that comes first stand for the subject of the main clause: "Because it is …, X …"."""
        if self.anaphor or not self.at or not (item := self._peek()) or item.tag != "anaphor":
            return
        for later in self.items[self.at + 1 :]:
            if "," in later.gap:
                named = [one for one in later.ids("drug")]
                self.anaphor = named[0].id if len(named) == 1 else ""
                return

    def _by_law(self) -> list[Claim]:
        """Read "US law places heroin in Schedule I" and "Japan controls ketamine as a narcotic"."""
        start = self.at
        self._skip("det")
        place = self._peek()
        if place is None or place.tag != "place":
            self.at = start
            return []
        self.at += 1
        self._eat("law")
        manner = Manner()
        self._adverbs(manner)
        self._eat("do")
        self._adverbs(manner)
        if not self._eat(
            "place", "places", "put", "list", "lists", "class", "classify", "control", "controls", "schedule"
        ):
            self.at = start
            return []
        nouns = self._nouns(SUBJECTS)
        self._eat("in", "as", "under")
        self._skip("det")
        named = self._peek()
        if schedule := self._schedule():
            claims = self._claims(nouns, manner, "scheduled-as", (Reading("schedule", schedule),), "")
        elif named and named.ids("class"):
            self.at += 1
            claims = self._claims(nouns, manner, "scheduled-as", (Reading("schedule", named.key),), "heading")
        else:
            raise NotUnderstoodError(self._here())
        return self._qualified([claim._replace(place=place.value) for claim in claims])

    def _only_of(self, before: Nouns) -> list[Claim]:
        """Read "only morphine is an opioid" where others were named before: of those, none else is one."""
        named = self.group or tuple(one_meaning(options).id for options in before.readings)
        own = {one_meaning(options).id for options in self.subjects.readings}
        others = [name for name in named if name not in own]
        if not others or not own <= set(named):
            return []
        self.subjects.quantifier = ""
        claims = self._verb_phrases(self.subjects)
        first = [claim for claim in claims if claim.subject == claims[0].subject]
        if len(first) != 1:
            raise NotUnderstoodError("only one of several, in more than one way")
        return [*claims, *(first[0]._replace(subject=name, negated=not first[0].negated) for name in others)]

    def _universal(self) -> list[Claim]:
        """Read "every drug that relieves pain is an opioid"."""
        start = self.at
        item = self._peek()
        if item is None or item.tag != "quant" or item.value not in ("all", "not all"):
            return []
        self.at += 1
        if not (self._eat(*_ANY_DRUG) and self._eat("that", "which", "who")):
            self.at = start
            return []
        described = self._verb_phrase(Nouns(readings=[(Reading("drug", LATER),)]))
        if len(described) != 1 or described[0].negated or described[0].predicate not in ("causes", "is-a", "acts-on"):
            raise NotUnderstoodError("a description")
        found = self._verb_phrase(Nouns(readings=[(Reading("drug", LATER),)]))
        one = described[0]
        if len(found) != 1 or found[0].negated or found[0].predicate != "is-a" or _narrowed(one) or _narrowed(found[0]):
            raise NotUnderstoodError("a description")
        detail = f"{one.predicate} {one.detail}" if one.predicate == "acts-on" else one.predicate
        return [Claim(found[0].object, "every", one.object, item.value == "not all", detail)]

    def _statement(self) -> list[Claim]:
        """Read what the recorded statement patterns say: "you can get addicted to X", "mixing X and Y is dangerous"."""
        for pattern in candidates(_STATEMENTS, self.vocabulary):
            subject, predicate, target, detail = lexicon.STATEMENTS[pattern]
            found = match(pattern, self.items, self.at, whole=False)
            if found is None or ("route" in found.caught and predicate != "lasts"):
                continue
            more = self._more_effects(found.end) if target == "e" else []
            if not (more or self._ends_clause(found.end)):
                continue
            self.at = max(found.end, self.at)
            caught = {slot: reading.id for slot, reading in found.caught.items()}
            self.subjects = Nouns(readings=[(found.caught[subject],)])
            figure = "-".join(caught[slot] for slot in ("number", "number2") if slot in caught)
            plain = predicate not in ("compared", "lasts", "interaction-causes")
            claim = Claim(
                caught[subject],
                predicate,
                caught.get(target, target),
                found.negated != (detail == "denied"),
                detail if plain and detail not in ("mainly", "denied") else "",
                often=caught.get("f", found.often),
                degree="mainly" if detail == "mainly" else "",
                place=caught.get("route", "") if predicate == "lasts" else "",
                year=f"{figure} {caught['unit']}" if "unit" in caught else "2" if "twice" in detail else figure,
                other=caught.get("d2", "") if "d2" in detail else "",
                direction=int(detail.split()[0]) if predicate == "compared" else 0,
            )
            return self._qualified([claim, *(claim._replace(object=effect) for effect in more)])
        return []

    def _more_effects(self, end: int) -> list[str]:
        """Read the rest of a list of effects, the first of which a pattern has caught before ``end``."""
        if not (end and end < len(self.items) and (self.items[end - 1].ids("effect") or self.items[end - 1].verb)):
            return []
        start, self.at = self.at, end
        nouns = Nouns()
        self.last_is_object = True
        while self._another(("effect",), nouns):
            nouns.readings.append(self._noun(("effect",), nouns, anaphora=False))
        self.last_is_object = False
        if not nouns.readings or nouns.joint == "or" or nouns.degree:
            self.at = start
            return []
        return [one_meaning(options).id for options in nouns.readings]

    def _list_of_effects(self) -> list[Claim]:
        """Read "side effects of X include A, B and C"."""
        for pattern in candidates(_LISTS, self.vocabulary):
            slot, predicate = lexicon.LISTS[pattern]
            found = match(pattern, self.items, self.at, whole=False)
            if found is None:
                continue
            self.at = found.end
            nouns = Nouns(readings=[(found.caught[slot],)])
            self.subjects = nouns
            often = found.caught["f"].id if "f" in found.caught else found.often
            manner = Manner(negated=found.negated, often=often)
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
            elif self._comma() and self._other_name(nouns):
                continue
            elif self._comma() and self._participle(nouns):
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
        named = self._eat("or") or any(self._matched(phrase) for phrase in _OTHERWISE)
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

    def _matched(self, phrase: str) -> bool:
        end = self._match(phrase.split(), Manner())
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


# What a maker did, and the kinds of event that it may be recorded as.
_MAKING = {
    **dict.fromkeys(("make", "synthesize", "create", "invent"), "synthesised"),
    **dict.fromkeys(("discover", "isolate"), "discovered synthesised"),
    **dict.fromkeys(("introduce", "market", "develop"), "introduced synthesised"),
}
_ANY_DRUG = ("drug", "drugs", "medicine", "medicines", "medication", "substance", "substances", "thing", "compound")


def _narrowed(claim: Claim) -> bool:
    """Return whether a claim says more than its subject, predicate and object."""
    return bool(claim.often or claim.degree or claim.place or claim.year or claim.qualifiers or claim.other)


def _denied(claims: list[Claim]) -> list[Claim]:
    """Return the claims of "it is not true that …"; of several, which one fails is left open."""
    # Denying "not a synthetic opioid" asserts each of its words.
    is_one_denial = len({(claim.subject, claim.together) for claim in claims}) == 1 and claims[0].together > 0
    together = 0 if is_one_denial or len(claims) == 1 else -1
    return [claim._replace(negated=not claim.negated, together=together) for claim in claims]
