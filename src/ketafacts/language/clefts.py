"""Clauses whose words stand in another order than subject, verb, object, or that say it in a roundabout way.

"It is naloxone that reverses opioids", "What Narcan contains is naloxone", "If you take tramadol, you are taking an
opioid", "Buprenorphine makes Suboxone an opioid".
"""

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claiming import OBJECT_TYPES
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.mentions import Item
from ketafacts.language.openings import LATER
from ketafacts.language.statutes import StatuteReader

_ONLY = frozenset({"only", "just", "merely", "solely", "simply", "exclusively"})
_THAT = ("that", "which", "who")
# Which of several is the main one is not recorded.
_MAIN = ("main", "principal", "chief", "primary", "key")
_BEFORE_TAKING = lexicon.TAKERS | {"if", "when", "whenever", "taking", "using"}

# What people do who take it without knowing; what they are given is another drug.
_BEING_TAKEN = frozenset(word for word in lexicon.TAKING if word.endswith("ing"))


# What X's is, is not in X: "fentanyl's antidote".
_NO_INGREDIENTS = frozenset({"antidote", "opioid-antagonist"})


def _kinds_within(item: Item | None) -> tuple[Reading, ...]:
    """Return the classes that an item names as those of an ingredient."""
    found = item.ids("class") if item else ()
    return () if any(one.id in _NO_INGREDIENTS for one in found) else found


class CleftReader(StatuteReader):
    """Reads clauses that are turned round."""

    def _turned(self) -> list[Claim]:
        """Return the claims of a clause that is turned round; nothing, with the place kept, when it is not."""
        item = self._peek()
        if item is None:
            return []
        start, found = self.at, list[Claim]()
        if item.key == "it":
            found = self._cleft()
        elif item.key == "what":
            found = self._what_clause()
        elif item.key == "there" or (item.key in lexicon.TAKERS and (finds := self._peek(2)) and finds.lemma == "find"):
            found = self._there_is()
        elif item.tag == "takers" or item.key in _BEFORE_TAKING:
            found = self._taking_is()
        else:
            found = self._only_described() or self._named_part()
        if not found:
            self.at = start
        return found

    def _cleft(self) -> list[Claim]:
        """Read "It is (not) (only) X that …"."""
        self.at += 1
        if not self._eat("be"):
            return []
        manner, only = Manner(), False
        while (item := self._peek()) and not item.ids(*SUBJECTS):
            if item.key in _ONLY:
                only = True
            elif item.tag not in ("neg", "filler"):
                break
            else:
                manner.take(item)
            self.at += 1
        if item and item.key in ("a", "an"):
            return []  # "It is an opioid that slows breathing" tells of "it", and not of opioids
        try:
            nouns = self._nouns(SUBJECTS)
        except NotUnderstoodError:
            return []
        self._not_others(nouns)
        item = self._peek()
        if item is None or item.key not in _THAT or not self._verb_after(1) or nouns.quantifier:
            return []
        self.at += 1
        self.subjects = nouns
        if not only:
            nouns.negated ^= manner.negated
            return self._verb_phrases(nouns)
        plain = self._verb_phrases(nouns)
        claims = [claim._replace(quantifier="only", negated=claim.negated ^ manner.negated) for claim in plain]
        # "Not only X" supposes that it holds of X.
        return [*plain, *claims] if manner.negated else claims

    def _there_is(self) -> list[Claim]:
        """Read "There is no codeine in X", "You will find hydrocodone in X"."""
        self.at += 1
        manner = Manner()
        self._adverbs(manner)
        if not self._eat("be", "find"):
            return []
        self._adverbs(manner)
        try:
            objects = self._objects(SUBJECTS)
            if not self._eat("in", "inside"):
                return []
            nouns = self._nouns(("drug",))
        except NotUnderstoodError:
            return []
        self.subjects = nouns
        self.last = self._finish(nouns, manner, "contains", objects, "")
        return self.last

    def _what_clause(self) -> list[Claim]:
        """Read "What X contains is Y", "What X does is block T", "What makes X an opioid is Y"."""
        self.at += 1
        if self._eat("make"):
            nouns = self._nouns(SUBJECTS)
            claims = self._complement(nouns, Manner())
            if not self._eat("be"):
                return []
            return [*claims, *self._by_part(nouns, claims, self._objects(("drug",)))]
        try:
            nouns = self._nouns(SUBJECTS)
        except NotUnderstoodError:
            return []
        self.subjects = nouns
        manner = Manner()
        self._adverbs(manner)
        if self._eat("do"):
            return self._verb_phrases(nouns) if self._eat("be") and self._begins_verb() else []
        found = self._relation()
        if found is None or found[0] not in OBJECT_TYPES or not self._eat("be"):
            return []
        objects = self._objects(OBJECT_TYPES[found[0]])
        manner.negated ^= found[2].negated
        return self._finish(nouns, manner, found[0], objects, found[1])

    def _taking_is(self) -> list[Claim]:
        """Read "If you take X, you are taking Y", "Anyone who takes X is taking Y", "Taking X means taking Y"."""
        item = self._peek()
        takers = item is not None and item.tag == "takers"  # "people who take X", read as one
        supposed = not takers and self._eat("if", "when", "whenever")
        if takers or (not supposed and self._eat("taking", "using")):
            pass
        elif not self._takes(supposed=supposed):
            return []
        try:
            nouns = self._nouns(SUBJECTS)
        except NotUnderstoodError:
            return []
        nouns.people = None
        if supposed:
            self._eat("then")
            if not self._eat(*lexicon.TAKERS):
                return []
        manner = Manner()
        if not self._eat("be", "mean"):
            return []
        self._adverbs(manner)
        if not self._eat(*_BEING_TAKEN):
            return []
        self.subjects = nouns
        claims = self._complement(nouns, manner)
        if any(claim.predicate not in ("same-as", "is-a", "made-as", "strength") for claim in claims):
            return []
        return [c._replace(predicate="contains") if c.predicate == "same-as" else c for c in claims]

    def _takes(self, *, supposed: bool) -> bool:
        """Pass over "you take", "anyone who takes", "someone on"."""
        self._skip("det")
        if not self._eat(*lexicon.TAKERS):
            return False
        on = (item := self._peek()) is not None and item.key == "on"
        if not (supposed or on or self._eat(*_THAT)):
            return False
        self._eat("be")
        return self._eat(*lexicon.TAKING)

    def _only_described(self) -> list[Claim]:
        """Read "Only full agonists (at mu receptors) count as opioids": every opioid is one."""
        item = self._peek()
        if item is None or item.tag != "quant" or item.value != "only":
            return []
        following = self._beyond("neutral", ahead=1)
        if following is None or not (following.tag == "action" or following.ids("target")):
            return []
        self.at += 1
        blank = Nouns(readings=[(Reading("drug", LATER),)])
        described = self._one_complement(blank, Manner())
        found = self._verb_phrase(blank)
        if len(found) != 1 or found[0].predicate != "is-a" or found[0].negated:
            raise NotUnderstoodError("a description")
        return [claim._replace(subject=found[0].object, quantifier="all") for claim in described]

    def _only_of_parts(self) -> list[Claim]:
        """Read "only Y is an opioid" behind "Of the two drugs in X": Y is in X, and no other part of X is one."""
        own = [one_meaning(options).id for options in self.subjects.readings]
        if len(own) != 1:
            raise NotUnderstoodError("more than one part")
        self.subjects.quantifier = ""
        claims = self._verb_phrases(self.subjects)
        if len(claims) != 1:
            raise NotUnderstoodError("only one of several, in more than one way")
        quantifier = f"part none {self.whole_count}"
        others = claims[0]._replace(
            subject=self.whole, quantifier=quantifier, other=own[0], negated=not claims[0].negated
        )
        return [*claims, Claim(self.whole, "contains", own[0]), others]

    def _drug_inside(self) -> list[Claim]:
        """Read "The drug in X is Y"."""
        start = self.at
        self.at += 1
        whole = self._product_behind("in", "inside")
        manner = Manner()
        if whole and self._eat("be"):
            self._adverbs(manner)
            item = self._beyond("det", "filler")
            if item and item.ids("drug"):
                self.subjects = Nouns(readings=[whole])
                self.last = self._claims(self.subjects, manner, "contains", self._objects(("drug",)), "of 1")
                return self.last
        self.at = start
        return []

    def _named_part(self) -> list[Claim]:
        """Read "The opioid in X is Y", "The active ingredient of X is Y", "X's active ingredient is Y"."""
        start = self.at
        item, following = self._peek(), self._peek(1)
        main = False
        after = self._peek(2)
        owned = following and (following.key in lexicon.PARTS or (after and after.key in lexicon.PARTS))
        if item and item.ids("drug") and (item.possessive or owned) and following and not following.gap.strip():
            self.at += 1
            main = self._eat(*_MAIN)
            named = self._peek()
            part = _kinds_within(named)
            self.at += bool(part)
            if not (self._eat(*lexicon.PARTS) or part):
                self.at = start
                return []
            whole = item.ids("drug")
            single = not part and not self.items[self.at - 1].key.endswith("s")
        else:
            self._skip("det")
            main = self._eat(*_MAIN)
            if (item := self._peek()) and item.key in ("the drug", "the medicine", "the substance", "drug"):
                return self._drug_inside()
            item = self._beyond("neutral", "made")
            part = _kinds_within(item)
            self._skip("neutral")
            item = self._peek()
            if item is None or not ((part and _kinds_within(item)) or item.key in lexicon.PARTS):
                self.at = start
                return []
            single = not part and not item.key.endswith("s")
            self.at += 1
            self._eat_heads()
            owner = self._product_behind()
            if not owner:
                self.at = start
                return []
            whole = owner
        manner = Manner()
        if not self._eat("be"):
            self.at = start
            return []
        self._adverbs(manner)
        item = self._beyond("det", "filler")
        if item is None or not item.ids("drug"):
            self.at = start
            return []
        objects = self._objects(("drug",))
        self.subjects = Nouns(readings=[whole])
        detail = "main" if main else "of 1" if single else f"of {len(objects.readings)}" if not part else ""
        claims = self._claims(self.subjects, manner, "contains", objects, detail)
        if part:
            whose = one_meaning(part).id
            claims += [Claim(one_meaning(options).id, "is-a", whose) for options in objects.readings]
            if manner.negated:
                raise NotUnderstoodError("a denial of which part it is")
        self.last = claims
        return claims
