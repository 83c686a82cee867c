"""What a verb phrase says of more than its own subject: what makes what an opioid, which drug does not share it."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claiming import OBJECT_TYPES
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.relations import RelationReader


class LinkReader(RelationReader):
    """Reads what links two subjects."""

    whole_of: tuple[Reading, ...] = ()  # "The oxycodone in Vicodin makes it …"

    def _said_to_follow(self, start: int) -> bool:
        """Return whether "therefore" or the like was passed over since ``start``."""
        return any(item.key in lexicon.JOINING for item in self.items[start : self.at])

    def _class_follows(self, ahead: int = 0) -> bool:
        item = self._beyond("det", "neutral", "made", "filler", ahead=ahead)
        if item and item.lemma == "be":
            return self._class_follows(ahead + 1) if ahead else False
        return bool(item and item.ids("class"))

    def _not_others(self, nouns: Nouns) -> bool:
        """Read ", not Y," or "but not Y" behind X: what is said of X does not hold of Y."""
        start = self.at
        item = self._peek()
        if item is None or self.contrast is not None:
            return False
        if item.key in ("and", "but") and (following := self._peek(1)) and following.key == "not":
            self.at += 2
        elif item.key in ("not", "and not", "rather than", "instead of", "as opposed to"):
            self.at += 1
        else:
            return False
        named = self._peek()
        wanted = {options[0].type for options in nouns.readings}
        if named and named.ids(*wanted):
            others = self._nouns(SUBJECTS)
            if not others.quantifier and not others.negated and {o[0].type for o in others.readings} <= wanted:
                self.contrast = (others, True)
                return True
        self.at = start
        return False

    def _makes(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "X makes Y an opioid": Y is one, X is in Y, and X is one; nothing when it says something else."""
        start = self.at
        if not self._eat("make") or manner.negated:
            self.at = start
            return []
        item = self._peek()
        if item and item.tag == "anaphor" and self.whole_of:
            self.at += 1
            whole = Nouns(readings=[self.whole_of])
        elif item and item.ids("drug"):
            whole = self._nouns(("drug",))
        else:
            self.at = start
            return []
        try:
            claims = self._complement(whole, Manner())
        except NotUnderstoodError:
            self.at = start
            return []
        return [*claims, *self._by_part(whole, claims, nouns)]

    def _by_part(self, whole: Nouns, claims: list[Claim], parts: Nouns) -> list[Claim]:
        """Return that the parts are in the whole, and that what is claimed of the whole holds of each."""
        if len(whole.readings) != 1 or parts.joint == "or" or parts.negated or parts.quantifier:
            raise NotUnderstoodError("what makes it so")
        product = one_meaning(whole.readings[0]).id
        found: list[Claim] = []
        for options in parts.readings:
            own = one_meaning(options).id
            found.append(Claim(product, "contains", own))
            found += [claim._replace(subject=own) for claim in claims]
        return found

    def _without_its_object(self, nouns: Nouns, ahead: int) -> list[Claim]:
        """Read "(an opioid) that naloxone cannot reverse": the subjects before are the object of the clause."""
        start = self.at
        self.at += ahead
        self._skip("det")
        if self._eat("liver", "body"):  # "that the liver turns into morphine"
            found = self._relation()
            if found and found[0] == "has-relative" and not found[2].negated:
                return self._finish(replace(nouns, extra=[]), Manner(), found[0], self._objects(("drug",)), found[1])
            self.at = start
            return []
        by_fda = self._eat("fda approved")
        if place := "US" if by_fda else lexicon.REGULATORS.get(self._one_of(lexicon.REGULATORS), ""):
            self._eat("have")
            self._eat("first")
            if by_fda or self._eat(*lexicon.APPROVING):  # "an opioid that the FDA approved in 2020"
                return self._qualified(self._approved(replace(nouns, extra=[]), Manner(), place))
            self.at = start
            return []
        try:
            agents = self._nouns(SUBJECTS)
        except NotUnderstoodError:
            self.at = start
            return []
        manner = Manner()
        self._adverbs(manner)
        if (item := self._peek()) and item.lemma == "do":
            self.at += 1
            self._adverbs(manner)
        found = self._relation()
        if found is None or "drug" not in OBJECT_TYPES.get(found[0], ()) or agents.quantifier:
            self.at = start
            return []
        manner.negated ^= found[2].negated ^ agents.negated
        return self._claims(replace(agents, negated=False), manner, found[0], Nouns(readings=nouns.readings), found[1])
