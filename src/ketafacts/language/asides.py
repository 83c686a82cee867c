"""Subjects with what is said of them in passing: other names, appositions, relative clauses, examples."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.clefts import CleftReader
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.glosses import other_names
from ketafacts.language.mentions import Item
from ketafacts.language.nouns import KNOWN_BY

_OTHERWISE = (
    *(*KNOWN_BY, ["also", "call"], ["call"], ["brand", "name"], ["trade", "name"], ["brand", "names"]),
    *(["trade", "names"], ["generic", "name"], ["e", "g"], ["eg"], ["brand"], ["brands"], ["generic"]),
    *(["i", "e"], ["ie"], ["that", "be"], ["aka"], ["a", "k", "a"], ["nicknamed"], ["dubbed"], ["or", "rather"]),
    *(["in", "other", "words"], ["to", "give", "it", "its", "generic", "name"], ["otherwise", "know", "as"]),
)
# What begins an aside behind no comma: what else it may be is told where it is read.
_ASIDES_WITHOUT_COMMA = frozenset(
    {
        *("and", "but", "not", "and not", "rather than", "instead of", "as opposed to"),
        *("such as", "such", "including", "like", "that"),
    }
)
_OTHERWISE_FROM = {first: [phrase for phrase in _OTHERWISE if phrase[0] == first] for first, *_ in _OTHERWISE}


class AsideReader(CleftReader):
    """Reads subjects and the asides about them."""

    def _subjects(self) -> Nouns:
        if parts := self._part_in_passing() or self._parts():
            return parts
        overdose = self._overdose_of()
        prefix = self._prefix()
        definite = (item := self._peek()) is not None and item.key == "the"
        nouns = self._nouns(SUBJECTS, anaphora=True)
        nouns.qualifier = prefix or nouns.use or (nouns.qualifier if nouns.people is not None else "")
        if definite and len(nouns.readings) == 1 and (whole := self._product_behind("in")):
            # "The oxycodone in Vicodin": that it is in it is claimed, too.
            part = one_meaning(nouns.readings[0])
            nouns.extra.append(Claim(one_meaning(whole).id, "contains", part.id))
            self.whole_of = whole
            if part.type == "class" and not (nouns.quantifier or nouns.negated):
                nouns.readings, nouns.quantifier = [whole], f"part the {part.id} 0"
        if (item := self._peek()) and item.key in ("overdose", "overdoses", "poisoning") and not overdose:
            self.at += 1
            overdose = True
        nouns.overdose = nouns.overdose or overdose
        while (item := self._peek()) and item.tag == "qualifier" and not self._comma():
            self.at += 1  # "dextromethorphan in cough syrup"
        nouns.qualifier = nouns.qualifier or self._circumstance()
        self._asides(nouns)
        return nouns

    def _part_in_passing(self) -> Nouns | None:
        """Read "Imodium's active ingredient, loperamide," and "the active ingredient in Imodium, loperamide,"."""
        if self.vocabulary.isdisjoint(lexicon.PARTS):
            return None
        start = self.at
        item = self._peek()
        whole = item.ids("drug") if item and item.possessive else ()
        self.at += bool(whole)
        self._skip("det")
        if self._eat(*lexicon.PARTS):
            whole = whole or self._product_behind("in", "of")
            named = self._peek()
            if whole and named and named.ids("drug") and self._comma() and self._comma_at(1):
                self.at += 1
                part = named.ids("drug")
                return Nouns(readings=[part], extra=[Claim(one_meaning(whole).id, "contains", one_meaning(part).id)])
        self.at = start
        return None

    def _asides(self, nouns: Nouns) -> None:  # noqa: C901 - one line a kind of aside
        """Read an apposition or a relative clause: each is a claim of its own about the same subjects."""
        while (item := self._peek()) is not None:
            if not self._comma() and item.tag != "which" and item.key not in _ASIDES_WITHOUT_COMMA:
                return
            if self._comma() and (item.tag == "unlike" or item.key in lexicon.LIKE) and self.contrast is None:
                self.at += 1
                self.contrast = (self._nouns(SUBJECTS), item.tag == "unlike")
            elif self._not_others(nouns) or self._despite(nouns) or self._though(nouns) or self._besides(nouns):
                continue
            elif self._comma() and item.key == "whose":
                self._whose(nouns)
            elif item.key in ("such as", "such") or (item.key in ("including", "like") and self._peek(1)):
                self._examples(nouns)
            elif (self._comma() and self._other_name(nouns)) or (self._comma() and self._participle(nouns)):
                continue
            elif item.tag == "which" or (item.key == "that" and not self._comma() and self._verb_after(1)):
                if not self._verb_after(1) and (claims := self._without_its_object(nouns, 1)):
                    nouns.extra += claims
                    continue
                self.at += 1
                nouns.extra += self._verb_phrases(nouns, aside=True)
            elif self._comma() and self._begins_description(item) and self._described_aside(nouns):
                continue
            elif self._comma() and self._begins_apposition(item) and self._is_aside():
                plain = replace(nouns, negated=False, extra=[], readings=self._described(nouns))
                manner = Manner(negated=self._eat("not"))
                nouns.extra += self._complement(plain, manner)
                nouns.extra += self._relative(plain, manner)
            else:
                return

    def _described_aside(self, nouns: Nouns) -> bool:
        """Read ", a drug that blocks NMDA receptors," and ", an opioid used for pain," up to the comma behind it."""
        start, last = self.at, self.last
        plain = replace(nouns, negated=False, quantifier="", extra=[], readings=self._described(nouns))
        try:
            claims = [] if self._is_described() else self._complement(plain, Manner())
            more = self._relative(plain, Manner())
        except NotUnderstoodError:
            claims, more = [], []
        item = self._peek()
        if more and self._comma() and item and item.tag != "and" and self._begins_verb():
            nouns.extra += [*claims, *more]
            return True
        self.at, self.last = start, last
        return False

    def _described(self, nouns: Nouns) -> list[tuple[Reading, ...]]:
        """Return which of the subjects an apposition describes: of several, what is one thing is said of the last."""
        if item := self._peek():
            following = self._peek(1)
            part = item.key == "the" and following and following.key in lexicon.PARTS and following.key[-1:] != "s"
            return nouns.readings[-1:] if item.key in ("a", "an") or part else nouns.readings
        return nouns.readings

    def _begins_description(self, item: Item) -> bool:
        """Return whether ", a drug that" or ", the drug that" begins here; "the drug" is one item."""
        following = self._peek(1)
        named = item.tag == "anaphor" and following is not None and following.key in ("that", "which")
        return item.tag == "det" or named

    def _though(self, nouns: Nouns) -> bool:
        """Read ", though not an opioid," and ", although it binds opioid receptors," behind the subjects."""
        start = self.at
        item, following = self._peek(), self._peek(1)
        if not (self._comma() and item and following and item.tag == "but" and item.key not in ("but", "yet")):
            return False
        plain = replace(nouns, negated=False, quantifier="", extra=[])
        claims: list[Claim] = []
        try:
            self.at += 1
            if self._eat("not"):
                claims = self._complement(plain, Manner(negated=True))
            elif following.tag == "anaphor":
                self.at += 1
                claims = self._verb_phrases(plain, aside=True)
            else:
                claims = self._complement(plain, Manner())
        except NotUnderstoodError:
            claims = []
        return self._kept(nouns, claims, start)

    def _besides(self, nouns: Nouns) -> bool:
        """Read ", besides acting on opioid receptors," behind the subjects."""
        start = self.at
        if not (
            self._comma() and (self._eat("besides", "in addition to") or (self._eat("apart") and self._eat("from")))
        ):
            self.at = start
            return False
        plain = replace(nouns, negated=False, quantifier="", extra=[])
        try:
            claims = self._complement(plain, Manner()) if self._eat("being") else self._verb_phrase(plain)
        except NotUnderstoodError:
            claims = []
        return self._kept(nouns, claims, start)

    def _kept(self, nouns: Nouns, claims: list[Claim], start: int) -> bool:
        """Keep what an aside claims, if a comma ends it; else go back to where it began. Return whether it is kept."""
        if claims and self._comma():
            nouns.extra += claims
            return True
        self.at = start
        return False

    def _begins_apposition(self, item: Item) -> bool:
        if item.key == "not" and (following := self._peek(1)) and following.key in ("a", "an"):
            return True
        if item.tag == "anaphor" and (following := self._peek(1)) and following.key == "in":
            return True  # "methylphenidate, the drug in Ritalin,"
        return bool(item.tag in ("det", "neutral") or item.ids("class"))

    def _despite(self, nouns: Nouns) -> bool:
        """Read ", despite its name," and ", despite being an opioid," behind the subjects."""
        start = self.at
        if not (self._comma() and self._eat("despite", "in spite of")):
            return False
        if self._eat("being"):
            nouns.extra += self._complement(replace(nouns, negated=False, extra=[]), Manner())
        else:
            self._skip("det")
            if not self._eat("name", "names", "its name", "their name"):
                self.at = start
                return False
        if self._comma():
            return True
        raise NotUnderstoodError(self._here())

    def _whose(self, nouns: Nouns) -> None:
        """Read ", whose active ingredient is pregabalin,"."""
        self.at += 1
        if self._eat("brand", "trade", "generic") and self._eat("name", "names") and self._eat("be"):
            own = one_meaning(nouns.readings[0]).id
            named = self._nouns(("drug",))
            if len(nouns.readings) != 1:
                raise NotUnderstoodError(self._here())
            nouns.extra += [Claim(own, "same-as", one_meaning(one).id, detail="loose") for one in named.readings]
            return
        part = self._peek()
        if part is None or part.key not in lexicon.PARTS or len(nouns.readings) != 1:
            raise NotUnderstoodError(self._here())
        self.at += 1
        if not self._eat("be"):
            raise NotUnderstoodError(self._here())
        listed = self._nouns(("drug",))
        own = one_meaning(nouns.readings[0]).id
        detail = f"of {len(listed.readings)}"
        nouns.extra += [Claim(own, "contains", one_meaning(one).id, detail=detail) for one in listed.readings]

    def _other_name(self, nouns: Nouns) -> bool:
        """Read "(Spravato)", ", also known as paracetamol," and ", or special K,": another name of the subject."""
        start = self.at
        bracket = "(" in self.items[self.at].gap
        self._skip("filler", "head")
        part = bracket and self._eat(*lexicon.PARTS)
        named = self._eat("or") or part or self._otherwise()
        self._skip("det")
        names: list[str] = []
        if bracket and (several := other_names(self.items, self.at))[0]:
            names, self.at = [name.id for name in several[0]], several[1]
        listed = bool(names)
        while not listed and (item := self._peek()) and item.ids("drug"):
            names.append(one_meaning(item.ids("drug")).id)
            self.at += 1
            joint, more = self._peek(), self._peek(1)
            if not (joint and joint.tag in ("or", "and") and more and more.ids("drug")):
                break
            self.at += 1  # "known as ecstasy or molly,"
        if names:
            self._place()  # "called acetaminophen in the US,"
        closed = (item := self._peek()) is not None and any(mark in item.gap for mark in ",)–—")
        if names and (bracket or named) and closed and len(nouns.readings) == 1:
            own = one_meaning(nouns.readings[0]).id
            predicate, detail = ("contains", "") if part else ("same-as", "loose")
            nouns.extra += [Claim(own, predicate, name, detail=detail) for name in names]
            return True
        self.at = start
        return False

    def _otherwise(self) -> bool:
        item = self._peek()
        begun = _OTHERWISE_FROM.get(item.lemma) or _OTHERWISE_FROM.get(item.key) if item else None
        if not begun:
            return False
        ends = (self._match(phrase, Manner()) for phrase in begun)
        end = next((end for end in ends if end >= 0), -1)
        self.at = max(end, self.at)
        return end >= 0

    def _participle(self, nouns: Nouns) -> bool:
        """Read ", first made in 1962," or ", sold as Spravato,": a passive whose "be" is left out."""
        start = self.at
        described = self._described(nouns)
        self._skip("filler")
        manner = Manner()
        found = self._relation(passive=True)
        if found is None:
            self.at = start
            return False
        # "A and B, the active ingredient in Suboxone,": B is.
        whose = nouns if described is nouns.readings else replace(nouns, readings=described, extra=[])
        nouns.extra += self._relation_object(whose, manner, found[0], found[1])
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
