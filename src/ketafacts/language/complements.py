"""What follows "be": a class, a schedule, an action at a target, an adjective, a comparison, another name."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import ANY, Claim, NotUnderstoodError, because
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item
from ketafacts.language.predicatives import PredicativeReader
from ketafacts.language.qualifiers import denied_beside
from ketafacts.language.samenesses import THAN
from ketafacts.language.scheduling import CODES

_REMEDIES = frozenset(
    {
        *("drug", "drugs", "medicine", "medicines", "medication", "remedy", "pill", "pills", "treatment", "tablet"),
        *("medications", "remedies", "treatments"),
    }
)
_BRITISH = ("a", "b", "c", "a controlled substance")  # the classes of British law


class ComplementReader(PredicativeReader):
    """Reads complements, also of appositions."""

    def _complement(self, nouns: Nouns, manner: Manner) -> list[Claim]:  # noqa: C901 - one line a kind of joint
        """Read a class, a schedule, an action at a target, an adjective, a comparison or another name."""
        claims: list[Claim] = []
        joint, said_again = "", False
        both = self._eat("both") or (self.at > 0 and self.items[self.at - 1].key == "both")
        self._eat("either")
        if self._eat("neither"):
            manner = replace(manner, negated=not manner.negated)
        while True:
            claims += self._one_complement(nouns, manner)
            item = self._peek()
            if item is None:
                break
            if opposite := self._opposite(item, nouns, manner):
                claims += self._one_complement(nouns, opposite)
                break
            weighed = (after := self._peek(1)) is not None and after.tag == "comparative" and not manner.negated
            if (item.tag in ("and", "or") or (item.tag == "but" and weighed)) and self._noun_follows():
                joint, said_again = item.value, item.value == "or" and "," in item.gap
                self.at += 1
                if (so := self._peek()) and so.key in lexicon.JOINING:
                    self.at += 1  # "an NMDA antagonist and therefore no opioid"
                    denied = denied_beside(so, nouns, manner) if self._eat("not", "no") else manner
                    found = self._one_complement(nouns, denied)
                    claims += [*found, *because(claims, found)]
                    break
                self._denied_again(nouns, manner)
                continue
            break
        if joint == "or" and not manner.negated:
            if len(nouns.readings) > 1:
                raise NotUnderstoodError("an alternative")
            if not said_again:  # "narcotic analgesics, or pain medicines" says one thing twice
                claims = [claim._replace(together=self.at) for claim in claims]  # one of them makes it true
        if manner.negated and (both or (joint == "and" and nouns.quantifier == "none")):
            # "Not both an opioid and a stimulant", "A and B are not both opioids": one that is not makes it true.
            claims = [claim._replace(together=ANY if len(nouns.readings) > 1 else self.at) for claim in claims]
        claims = self._qualified(claims)
        item, following = self._peek(), self._peek(1)
        if item and following and item.tag in ("and", "but") and following.key in ("schedule", "class"):
            self.at += 1  # "Schedule IV in the US and Class C in the UK"
            claims += self._complement(nouns, manner)
        return claims

    def _opposite(self, item: Item, nouns: Nouns, manner: Manner) -> Manner | None:
        """Pass over "rather than", ", not", "but not" or, after a negation, "but"; return how what follows is meant."""
        following = self._peek(1)
        if item.tag == "but" and following and following.tag == "neg" and self._noun_follows():
            self.at += 2
            return denied_beside(item, nouns, manner)
        if item.tag == "but" and manner.negated and self._noun_follows():
            self.at += 1
            return replace(manner, negated=False)
        if item.tag in ("instead", "neg"):
            self.at += 1
            return denied_beside(item, nouns, manner)
        return None

    def _denied_again(self, nouns: Nouns, manner: Manner) -> None:
        """Pass over the second "no" of "no opioid and no stimulant", which denies as the first does."""
        item = self._peek()
        if item and manner.negated and (item.tag == "neg" or (item.tag == "quant" and item.value == "none")):
            self.at += 1
            denied_beside(item, nouns, manner)

    def _noun_follows(self) -> bool:
        ahead = 1
        passed = ("det", "neutral", "class-of", "filler", "neg")
        while (item := self._peek(ahead)) and (item.tag in passed or (item.tag == "quant" and item.value == "none")):
            ahead += 1
        item, after = self._peek(ahead), self._peek(ahead + 1)
        if item is None or not (
            item.ids("class", "target")
            or item.tag in ("adjective", "action", "comparative")
            or item.key in ("schedule", "non")
            or (item.key == "class" and after and after.key in _BRITISH)
        ):
            return False
        return not (after and (after.lemma in lexis().starts or after.tag == "modal"))

    def _one_complement(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        claims: list[Claim] = self._called(nouns, manner) or self._times_compared(nouns, manner)
        if claims:
            return claims
        manner = replace(manner)
        start = self.at
        while (item := self._peek()) is not None and not (claims and self._stops(item)):
            if item.tag == "comparative":
                self.at += 1
                return self._compared(nouns, manner, item.key)
            found = self._noun_or_adjective(nouns, manner, item, claims)
            claims = self._of_another_kind(nouns, manner, item, claims) if found is None else found
        if not claims:
            raise NotUnderstoodError(self._here())
        denied = {claim.subject for claim in claims if claim.negated}
        if len(claims) > len(nouns.readings) and denied:
            # "Not a synthetic opioid" denies the whole of it, not each word, nor does "not a non-opioid analgesic".
            whole = manner.negated
            claims = [claim._replace(together=start + 1) if whole or claim.negated else claim for claim in claims]
        return claims

    def _noun_or_adjective(  # noqa: C901 - one line a kind of complement
        self, nouns: Nouns, manner: Manner, item: Item, claims: list[Claim]
    ) -> list[Claim] | None:
        """Return the claims with those of what stands here, a noun, an adjective, a schedule; None for another word."""
        if item.tag == "adjective" and lexicon.PREDICATE_ADJECTIVES[item.key][0] == "approved":
            self.at += 1
            claims += self._approved(nouns, manner, lexicon.PREDICATE_ADJECTIVES[item.key][1])
        elif item.tag == "adjective" and not self._is_a_noun(item):
            self.at += 1
            predicate, target = lexicon.PREDICATE_ADJECTIVES[item.key]
            detail = "verb" if target in lexicon.DONE_AS_A_RULE else ""
            claims += self._claims(nouns, manner, predicate, (Reading("effect", target),), detail)
        elif schedule := self._schedule():
            claims += self._claims(nouns, manner, "scheduled-as", (Reading("schedule", schedule),), "")
            self._eat("controlled substance", "controlled substances", "controlled")
        elif formed := self._form_of(nouns, manner):
            claims += formed
        elif item.key == "non":
            self.at += 1
            # Only the next class is denied: "a non-opioid benzodiazepine" is said to be a benzodiazepine.
            claims += self._noun_complement(nouns, replace(manner, negated=not manner.negated))
        elif item.ids("target"):
            claims += self._agonist_of(nouns, manner)
        elif item.key in _REMEDIES and (following := self._peek(1)) and following.key in ("for", "against"):
            self.at += 2  # "a medicine for opioid addiction"
            claims = self._remedy_for(nouns, manner, claims)
        elif item.ids("condition") and (following := self._peek(1)) and following.key in _REMEDIES:
            self.at += 2  # "the diarrhoea remedy"
            claims += self._claims(nouns, manner, "used-for", item.ids("condition"), "used")
        elif item.tag == "action":
            claims += self._agonist_at(nouns, manner)
        elif part := self._part_of(nouns, manner):
            claims += part
        elif first := self._first_of_class(nouns, manner):
            claims += first
        elif item.key == "free" and (following := self._peek(1)) and following.key in ("of", "from"):
            self.at += 2  # "free of opioids", which "opioid-free" is made into
            lacking = replace(manner, negated=not manner.negated)
            claims += self._claims(nouns, lacking, "contains", self._objects(SUBJECTS), "")
        elif item.ids("class", "drug"):
            self._no_antagonist_of(item)
            claims += self._noun_complement(nouns, manner)
        else:
            return None
        return claims

    def _of_another_kind(  # noqa: C901 - one line a kind of complement
        self, nouns: Nouns, manner: Manner, item: Item, claims: list[Claim]
    ) -> list[Claim]:
        """Return the claims with those of a route, a likeness, how it is made or how strong; note what denies them."""
        if item.tag in ("det", "neutral", "class-of", "filler") and not self._how_strong():
            self.at += 1
        elif item.tag == "route" and (given := self._route_here()):
            only, plain = manner.degree == "merely", replace(manner, degree="")
            claims += self._given_by(nouns, plain, given, only=only)
            claims += self._more_routes(nouns, plain)
        elif item.tag == "quant" and item.value == "none":
            manner.negated = not manner.negated
            self.at += 1
        elif item.key in ("different", "distinct") and (following := self._peek(1)) and following.key in THAN:
            self.at += 2  # "different from naltrexone"
            other = self._objects(("drug",))
            claims += self._claims(nouns, replace(manner, negated=not manner.negated), "same-as", other, "")
        elif item.key in ("different", "distinct") and (unlike := self._another_drug(nouns, manner)):
            claims += unlike
        elif item.key == "same" and (same := self._same_drug(nouns, manner)):
            claims += same
        elif item.tag == "plain":
            self.at += 1
            if (pure := self._peek()) and pure.ids("class") and not pure.ids("drug"):
                manner.degree = "purely"
            else:
                claims += [
                    claim._replace(detail="exact") if claim.predicate == "same-as" else claim
                    for claim in self._noun_complement(nouns, manner)
                ]
        elif item.key in ("anything other than", "anything but"):
            self.at += 1  # after a negation: nothing but it
            manner.negated, manner.degree = not manner.negated, "merely"
        elif item.key in lexicon.MERELY:
            manner.degree = "merely"
            self.at += 1
        elif item.tag == "made":
            self.at += 1
            claims += self._claims(nouns, manner, "made-as", (Reading("class", item.value),), "as it is")
        elif item.key in ("long", "short") and (acting := self._peek(1)) and acting.key in ("acting", "lasting"):
            self.at += 2  # "a long-acting benzodiazepine"
            claims += self._claims(nouns, manner, "acts-long", (Reading("way", item.key),), "")
        elif said := self._one_of(lexicon.STRENGTHS):
            named, behind = Reading("strength", lexicon.STRENGTHS[said]), self._peek()
            of_what = "at a target" if behind and behind.ids("target") else self._as_kind()
            claims += self._claims(nouns, manner, "strength", (named,), of_what)
        elif item.key == "veterinary" and all(claim.predicate == "strength" for claim in claims):
            self.at += 1
            claims += self._claims(nouns, manner, "in-animals", (Reading("species", "animals"),), "")
        elif item.key in ("all", "each") or (claims and item.tag == "head"):
            self.at += 1
        else:
            raise NotUnderstoodError(self._here())
        return claims

    def _stops(self, item: Item) -> bool:
        if any(mark in item.gap for mark in ",;()–—"):
            return True
        more = (
            item.tag in ("adjective", "head", "action", "made")
            or (item.tag == "route" and item.gap == " ")
            or item.ids("class", "target")
            or item.key in CODES
        )
        return not (more or item.key in ("schedule", "controlled substance"))
