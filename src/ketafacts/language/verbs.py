"""Verb phrases: a relation with its object, an effect said as a verb, or "be" with a complement."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language.bymeans import MeansReader, as_means
from ketafacts.language.claims import Claim, NotUnderstoodError, because
from ketafacts.language.cursor import Manner, Nouns
from ketafacts.language.lexicon import harmverbs
from ketafacts.language.lexis import lexis

_NAMED = frozenset({"known", "called", "sold", "marketed", "named"})
_PAST = frozenset({"was", "were", "had"})
# What may have been so once and is not now, or the other way round.
CHANGING = frozenset({"scheduled-as", "controlled", "uncontrolled", "illegal", "approved", "used-for", "in-animals"})

_BRINGING = frozenset({"causes", "overdose-causes"})
_BROUGHT_ABOUT = frozenset({"causing", "leading", "leading to", "resulting", "resulting in", "thereby", "in turn"})


class VerbReader(MeansReader):
    """Reads verb phrases."""

    passive = False  # whether the last one had "be", which need not be said again

    def _verb_phrases(self, nouns: Nouns, *, aside: bool = False) -> list[Claim]:
        claims = self._verb_phrase(nouns)
        self.last = claims
        if not any(claim.negated for claim in claims):
            claims = [*claims, *self._by_means(nouns, claims)]
            claims = [*claims, *self._without(nouns)]
        elif all(claim.negated for claim in claims):
            claims = self._not_by_means(nouns, claims)
        claims = [*claims, *self._which_leads_to(nouns, claims)]
        claims = self._which_is_how(nouns, claims)
        while (item := self._peek()) is not None:
            start = self.at
            if item.tag in ("and", "but", "or") or (self._comma() and not aside):
                joined = item.tag in ("and", "but")
                self.at += joined
                inverted = (item := self._peek()) is not None and item.key in ("so", "nor", "neither", "as")
                if joined and nouns.negated and item is not None and item.key == "both":
                    nouns = replace(nouns, negated=False)  # "neither is C, although both do": that is not denied
                self._skip("filler")
                if not inverted and self._begins_verb():
                    gerund = (item := self._peek()) is not None and item.key.endswith("ing")
                    # A verb that two effects share was put before the second by ``spelled_out``, with the place it has.
                    shared = item and item.start and any(one.start == item.start for one in self.items[: self.at])
                    found = self._verb_phrase(nouns if joined else self._told_in_passing(nouns, claims))
                    found = still_stopping(claims, found)
                    found = _in_one_manner(claims, found) if shared else found
                    if gerund:  # "It relieves pain, acting on opioid receptors"
                        found = [as_means(claim) for claim in found]
                    self.last = [*self.last, *found]
                    if nouns.quantifier == "none":  # "no opioid is A and does B": one that is not both
                        claims, found = ([one._replace(together=start + 1) for one in told] for told in (claims, found))
                    # "It blocks NMDA receptors and is therefore no opioid"
                    follows = self._said_to_follow(start)
                    so = because(claims, found) if follows else self._brought_about(start, claims, found)
                    claims = [*claims, *found, *so]
                    continue
                about = nouns if joined else self._told_in_passing(nouns, claims)
                if not inverted and self.passive and (more := self._passive_goes_on(about, claims)):
                    claims = [*claims, *more]
                    self.last = [*self.last, *more]
                    continue
            self.at = start
            break
        return claims

    def _told_in_passing(self, nouns: Nouns, claims: list[Claim]) -> Nouns:
        """Return what ", (better) known as PCP" tells of: the object before, if that is one drug, else the subject."""
        named = self.objects
        naming = any(item.key in _NAMED for ahead in range(2) if (item := self._peek(ahead)))
        if naming and len(named) == 1 and len({one.type for one in named[0]}) == 1:
            about_it = bool(claims) and claims[-1].object == named[0][0].id and named[0][0].type == "drug"
            return Nouns(readings=named) if about_it else nouns
        return nouns

    def _passive_goes_on(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read "and approved in 1970" behind "was made in 1962": the auxiliary is not said again."""
        start = self.at
        if any(claim.negated for claim in claims) or nouns.negated or nouns.people is not None:
            return []
        if self._same_as_another():
            return []  # "is in Schedule IV, the same as Valium": Valium is in it, too, and is no other name of the drug
        try:
            manner = Manner(quantifier=nouns.quantifier)
            self._adverbs(manner)
            item = self._peek()
            if item and item.tag == "route":  # "sprayed into the nose, not swallowed"
                return self._complement(replace(nouns, extra=[]), manner)
            if found := self._relation(passive=True):
                return self._relation_object(replace(nouns, extra=[]), manner, found[0], found[1])
        except NotUnderstoodError:
            pass
        self.at = start
        return []

    def _brought_about(self, start: int, before: list[Claim], found: list[Claim]) -> list[Claim]:
        """Return that one effect is said to come of another: "dry mouth, causing dizziness", "and thereby …".

        That a drug does both does not tell that the one comes of the other.
        """
        effects = bool(before) and all(one.predicate in _BRINGING for one in (before[-1], *found))
        if not effects or any(one.negated for one in (before[-1], *found)):
            return []
        said = {item.key for item in self.items[start : self.at]} & _BROUGHT_ABOUT
        return because(before[-1:], found) if said else []

    def _which_leads_to(self, nouns: Nouns, claims: list[Claim]) -> list[Claim]:
        """Read ", which can lead to E" behind an effect: the drug can then lead to it, too."""
        start = self.at
        item = self._peek()
        effects = bool(claims) and all(one.predicate in _BRINGING for one in claims)
        if not (effects and self._comma() and item and item.key == "which") or any(one.negated for one in claims):
            return []
        self.at += 1
        manner = Manner()
        self._adverbs(manner)
        found = self._relation()
        if found and found[0] == "causes" and not (found[1] or found[2].negated or manner.negated):
            try:
                found_too = self._relation_object(replace(nouns, extra=[]), manner, claims[0].predicate, "")
                return [*found_too, *because(claims[-1:], found_too)]
            except NotUnderstoodError:
                pass
        self.at = start
        return []

    def _verb_phrase(self, nouns: Nouns) -> list[Claim]:
        start = self.at
        claims = self._one_verb_phrase(nouns)
        keys = {item.key for item in self.items[start : self.at]}
        self.passive = any(item.lemma == "be" for item in self.items[start : start + 4])
        if "no longer" in keys:
            return [_timed(claim, "no longer") for claim in claims]
        if keys.isdisjoint(_PAST):
            return claims
        return [_timed(claim, "formerly") if claim.predicate in CHANGING else claim for claim in claims]

    def _one_verb_phrase(self, nouns: Nouns) -> list[Claim]:
        start = self.at
        manner = Manner(negated=nouns.negated, quantifier=nouns.quantifier)
        self._adverbs(manner)
        self._raising(manner)
        item = self._peek()
        if item is None:
            raise NotUnderstoodError("a verb is missing")
        if item.lemma == "do" and (done := self._done(manner)):
            return self._relation_object(nouns, manner, *done)
        self._auxiliaries(manner)
        item = self._peek()
        if item and item.verb:
            # "Never does" denies that it can, and "does not" what it does as a rule.
            able = any(one.tag == "modal" or one.key == "never" for one in self.items[start : self.at])
            said = "" if able else "verb"
            return self._effect_verb(nouns, manner, item.verb, said)
        if item and item.lemma == "make" and (made := self._makes(nouns, manner)):
            return made
        if item and item.key == "must" and (following := self._peek(1)) and following.key == "be":
            self.at += 1  # "so it must be an opioid"
            if not self._class_follows(1):
                raise NotUnderstoodError(self._here())
        related = self._relation_phrase(nouns, manner)
        return self._be_phrase(nouns, manner) if related is None else related

    def _auxiliaries(self, manner: Manner) -> None:
        """Pass over "do" and "have" before another verb."""
        if (item := self._peek()) and item.lemma == "do" and self._peek(1):
            self.at += 1
            self._adverbs(manner)
        if (item := self._peek()) and item.lemma == "have" and self._perfect():
            self.at += 1
            self._adverbs(manner)
            self._raising(manner)

    def _effect_verb(self, nouns: Nouns, manner: Manner, verb: Reading, said: str) -> list[Claim]:
        """Read an effect that is said as a verb, and what it is done to: "relieves", "slows breathing"."""
        item = self.items[self.at]
        self.at += 1
        self._eat("symptoms", "syndrome", "anyone", "anybody")
        if lexis().row((item.words or [item.key])[0]).lemma in harmverbs.LESSENING:
            return self._lessened(nouns, manner, verb, said)
        return self._effects_said(nouns, manner, verb, said)

    def _relation_phrase(self, nouns: Nouns, manner: Manner) -> list[Claim] | None:
        """Read a relation and its object; None, with the place kept, where "be" is to be read as itself."""
        before = self.at
        found = self._relation()
        if found is None:
            return None
        predicate, detail, count_manner = found
        manner.negated ^= count_manner.negated
        manner.often = count_manner.often or manner.often
        manner.degree = count_manner.degree or manner.degree
        if predicate not in ("happened", "detected-by", "given-by"):
            return self._relation_object(nouns, manner, predicate, detail)
        try:
            return self._relation_object(nouns, manner, predicate, detail)
        except NotUnderstoodError:
            if self.items[before].lemma != "be":
                raise
            self.at, manner.negated = before, manner.negated ^ count_manner.negated  # "is scheduled in Canada"
        return None

    def _be_phrase(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "be" with its complement, and what tells more of that."""
        if not self._eat("be"):
            raise NotUnderstoodError(self._here())
        self._adverbs(manner)
        if self._is_what():
            return self._verb_phrase(replace(nouns, negated=manner.negated, extra=[]))
        claims = [] if not manner.negated and self._is_described() else self._complement(nouns, manner)
        if manner.negated and claims:
            return self._denied_with_more(nouns, claims)
        if len(claims) == 1 and claims[0].predicate == "same-as":
            # "Toradol is ketorolac, an NSAID"
            claims += self._about_objects(Nouns(readings=[(Reading("drug", claims[0].object),)]))
        return [*claims, *self._relative(nouns, manner)]

    def _done(self, manner: Manner) -> tuple[str, str] | None:
        """Read "does its work by", "does nothing for", where "do" is a verb of its own."""
        start = self.at
        if (found := self._relation()) and self.at > start + 1:
            manner.negated ^= found[2].negated
            return found[0], found[1]
        self.at = start
        return None


def still_stopping(before: list[Claim], found: list[Claim]) -> list[Claim]:
    """Return the claims of "and does B" behind "stopping X does A", of what stopping it does, too."""
    if not before or any(claim.predicate != "withdrawal-causes" for claim in before):
        return found
    told = {claim.subject for claim in before}
    return [
        claim._replace(predicate="withdrawal-causes", detail="")
        if claim.predicate == "causes" and claim.subject in told
        else claim
        for claim in found
    ]


def _in_one_manner(before: list[Claim], found: list[Claim]) -> list[Claim]:
    """Return claims whose verb is that of the claims before, said once: "usually raises E and F", "may raise both"."""
    first = before[-1]
    if first.predicate != "causes" or any(claim.often for claim in found):
        return found
    return [
        claim._replace(often=first.often, detail=first.detail) if claim.predicate == "causes" else claim
        for claim in found
    ]


def _timed(claim: Claim, time: str) -> Claim:
    """Return a claim about what no longer holds, or once held."""
    return claim if time in claim.qualifiers else claim._replace(qualifiers=(*claim.qualifiers, time))
