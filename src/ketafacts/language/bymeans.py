"""By which means a drug does what it does: "relieves pain by activating receptors", "…, which is how it works"."""

from dataclasses import replace

from ketafacts.language.claims import Claim, because
from ketafacts.language.cursor import Manner, Nouns
from ketafacts.language.relatives import RelativeReader

# What a drug may be said to do "by" acting on a target.
_BY_MEANS = frozenset({"causes", "relieves", "used-for", "works-for", "reverses"})
# What it may do to another drug "by inhibiting CYP3A4".
_BY_ENZYMES = frozenset({"level", "effect-of"})


class MeansReader(RelativeReader):
    """Reads the action behind an effect; each is a claim, and the action is said to be the means."""

    def _which_is_how(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read ", which is how it relieves pain", ", and this is how it …" behind an action: that is the means."""
        if "how" not in self.vocabulary or any(one.predicate != "acts-on" or one.negated for one in claims):
            return claims
        start = self.at
        self._eat("and")
        if self._eat("this", "that", "which") and self._eat("be") and self._eat("how"):
            item = self._peek()
            self.at += bool(item and item.tag == "anaphor")
            if self._eat("works", "work", "acts"):  # "and that is how it works"
                return [as_means(one) for one in claims]
            found = self._verb_phrase(replace(nouns, negated=False, extra=[]))
            if not any(one.negated for one in found):
                return [*(as_means(one) for one in claims), *found]
        self.at = start
        return claims

    def _by_means(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read "relieves pain by activating opioid receptors": what it does, and how, are a claim each."""
        start = self.at
        plain = nouns.quantifier in ("", "all") and all(
            one.predicate in _BY_MEANS and not one.negated for one in claims
        )
        while (item := self._peek()) and item.tag in ("mainly", "filler"):
            self.at += 1
        if plain and self._eat("by") and self._verb_after(0):
            found = self._relation()
            if found and found[0] == "acts-on" and not found[2].negated:
                how = Manner(degree="by this means")
                return self._relation_object(replace(nouns, extra=[]), how, found[0], found[1])
        self.at = start
        if plain and self._way_of_doing() and (means := self._means() or self._at_target()):
            how = Manner(degree="by this means")  # "through activation of", "through its action on", "via T"
            return self._relation_object(replace(nouns, extra=[]), how, "acts-on", means)
        self.at = start
        of_another = bool(claims) and all(one.predicate in _BY_ENZYMES and not one.negated for one in claims)
        if of_another and self._eat("by") and (item := self._peek()) and item.verb and item.verb.form == "ing":
            self.at += 1
            return self._effects_said(replace(nouns, extra=[]), Manner(degree="by this means"), item.verb)
        self.at = start
        if plain and self._eat("by") and (item := self._peek()) and item.verb and item.verb.form == "ing":
            self.at += 1  # "damages nerves by inactivating vitamin B12"
            done = self._effects_said(replace(nouns, extra=[]), Manner(), item.verb)
            if {one.object for one in done} == {one.object for one in claims}:
                return done  # "widens the airways by relaxing their muscle": the same thing said twice
            return [*done, *because(done, claims)]
        self.at = start
        return []

    def _at_target(self) -> str:
        """Return what is done at a target that is named without it: it acts there."""
        self._skip("det")
        return "act" if (item := self._peek()) and item.ids("target") else ""

    def _way_of_doing(self) -> bool:
        """Pass over "through", "by way of" and the like, which a noun of action follows."""
        return (
            self._eat("through", "via", "by way of", "by means of", "by virtue of", "thanks to")
            or (self._eat("by") and self._eat("way", "means", "virtue") and self._eat("of"))
            or (self._eat("thanks") and self._eat("to"))
        )

    def _not_by_means(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read "does not relieve pain by activating opioid receptors": one of the two is denied, and either will do."""
        start = self.at
        said = [claim._replace(negated=False) for claim in claims]
        if len(said) != 1 or nouns.quantifier or not (means := self._by_means(replace(nouns, negated=False), said)):
            self.at = start
            return claims
        # "… the way propofol does": what is denied of the one is said of the other.
        denied = [
            one._replace(negated=True, together=start + 1) for one in (*said, *means) if one.subject == said[0].subject
        ]
        return [*denied, *(one for one in means if one.subject != said[0].subject)]


def as_means(claim: Claim) -> Claim:
    """Return an action at a target as the way in which something is done."""
    return claim._replace(degree="by this means") if claim.predicate == "acts-on" and not claim.degree else claim
