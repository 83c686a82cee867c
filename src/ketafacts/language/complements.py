"""What follows "be": a class, a schedule, an action at a target, an adjective, a comparison, another name."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import ANY, AS_KIND, BESIDES, Claim, NotUnderstoodError, because
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item
from ketafacts.language.nouns import form_in, form_of
from ketafacts.language.qualifiers import denied_beside
from ketafacts.language.routing import RouteReader
from ketafacts.language.samenesses import THAN

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
_ROMAN |= {figure: figure for figure in "6789"}  # Schedule 8, of Australia
_CODES = {"ci": "I", "cii": "II", "ciii": "III", "civ": "IV", "cv": "V"}


_REMEDIES = frozenset(
    {
        *("drug", "drugs", "medicine", "medicines", "medication", "remedy", "pill", "pills", "treatment", "tablet"),
        *("medications", "remedies", "treatments"),
    }
)


# What may stand behind "the first benzodiazepine" and leaves it the first of them all.
_BEHIND_A_FIRST = frozenset(
    {"in", "on", "and", "but", "by", "while", "whereas", "though", "although", "because", "since"}
)


class ComplementReader(RouteReader):
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
        item = self._peek(ahead)
        if item is None or not (
            item.ids("class", "target")
            or item.tag in ("adjective", "action", "comparative")
            or item.key in ("schedule", "non")
        ):
            return False
        after = self._peek(ahead + 1)
        return not (after and (after.lemma in lexis().starts or after.tag == "modal"))

    def _is_a_noun(self, item: Item) -> bool:
        """Return whether an adjective that is the name of a class, too, stands as a noun here: "a sedative"."""
        before, following = self.items[self.at - 1], self._peek(1)
        stands_alone = following is None or not (following.ids("class", "drug") or following.tag == "adjective")
        return bool(item.ids("class")) and before.tag == "det" and stands_alone

    def _first_of_class(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "(was the) first benzodiazepine (ever made)": which of the class came before all others."""
        item, following = self._peek(), self._peek(1)
        if not (item and following and item.key == "first" and (kinds := following.ids("class"))):
            return []
        self.at += 2
        self._eat("ever")
        if not self._eat("make", "discover", "sell", "market", "introduce") and self._eat("on"):
            self._skip("det")
            self._eat("market")
        if (after := self._peek()) and after.key not in _BEHIND_A_FIRST and not self._comma():
            # "The first antipsychotic that spares dopamine", "for Parkinson's": it need not be the first of them all.
            raise NotUnderstoodError("first of some of a class")
        return self._claims(nouns, manner, "first-of", kinds, "")

    def _one_complement(self, nouns: Nouns, manner: Manner) -> list[Claim]:  # noqa: C901 - one line a kind of complement
        claims: list[Claim] = self._called(nouns, manner) or self._times_compared(nouns, manner)
        if claims:
            return claims
        manner = replace(manner)
        start = self.at
        while (item := self._peek()) is not None and not (claims and self._stops(item)):
            if item.tag == "comparative":
                self.at += 1
                return self._compared(nouns, manner, item.key)
            if item.tag == "adjective" and lexicon.PREDICATE_ADJECTIVES[item.key][0] == "approved":
                self.at += 1
                claims += self._approved(nouns, manner, lexicon.PREDICATE_ADJECTIVES[item.key][1])
            elif item.tag == "adjective" and not self._is_a_noun(item):
                self.at += 1
                predicate, target = lexicon.PREDICATE_ADJECTIVES[item.key]
                claims += self._claims(nouns, manner, predicate, (Reading("effect", target),), "")
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
            elif item.tag in ("det", "neutral", "class-of", "filler"):
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
                named, item = Reading("strength", lexicon.STRENGTHS[said]), self._peek()
                of_what = "at a target" if item and item.ids("target") else self._as_kind()
                claims += self._claims(nouns, manner, "strength", (named,), of_what)
            elif item.key == "veterinary" and all(claim.predicate == "strength" for claim in claims):
                self.at += 1
                claims += self._claims(nouns, manner, "in-animals", (Reading("species", "animals"),), "")
            elif item.key in ("all", "each") or (claims and item.tag == "head"):
                self.at += 1
            else:
                raise NotUnderstoodError(self._here())
        if not claims:
            raise NotUnderstoodError(self._here())
        denied = {claim.subject for claim in claims if claim.negated}
        if len(claims) > len(nouns.readings) and denied:
            # "Not a synthetic opioid" denies the whole of it, not each word, nor does "not a non-opioid analgesic".
            whole = manner.negated
            claims = [claim._replace(together=start + 1) if whole or claim.negated else claim for claim in claims]
        return claims

    def _remedy_for(self, nouns: Nouns, manner: Manner, before: list[Claim]) -> list[Claim]:
        """Read the condition of "an (FDA-approved) medicine for C": approved for just that, and not for anything."""
        approved = [claim for claim in before if claim.predicate == "approved" and not claim.detail]
        claims = self._claims(
            nouns, manner, "used-for", self._objects(("condition",)), "approved" if approved else "used"
        )
        if approved:
            claims = [claim._replace(place=approved[0].place or approved[0].object) for claim in claims]
        return [*(claim for claim in before if claim not in approved), *claims]

    def _stops(self, item: Item) -> bool:
        if any(mark in item.gap for mark in ",;()–—"):
            return True
        more = (
            item.tag in ("adjective", "head", "action", "made")
            or (item.tag == "route" and item.gap == " ")
            or item.ids("class", "target")
            or item.key in _CODES
        )
        return not (more or item.key in ("schedule", "controlled substance"))

    def _more_routes(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read the rest of "smoked, snorted or injected": each is a way in which it is given."""
        claims: list[Claim] = []
        while (item := self._peek()) is not None:
            ahead = 1 if item.tag in ("and", "or") else 0
            following = self._peek(ahead)
            if following is None or following.tag != "route" or not (ahead or self._comma()):
                return claims
            self.at += ahead
            if given := self._route_here():
                claims += self._given_by(nouns, manner, given)
        return claims

    def _as_kind(self) -> str:
        """Return of what kind it is said that something is strong: "a powerful, highly addictive stimulant"."""
        for item in self.items[self.at : self.at + 4]:
            if item.tag in ("det", "which", "and", "but", "be") or item.ids("drug"):
                break
            if kind := item.ids("class"):
                return f"{AS_KIND}{kind[0].id}"
        return ""

    def _noun_complement(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        item = self._peek()
        if item is None:
            raise NotUnderstoodError(self._here())
        self.at += 1
        classes = item.ids("class")
        following = self._peek()
        if classes and following and any(one.id == "antidote" for one in following.ids("class")):
            # "The benzodiazepine antidote" is no benzodiazepine.
            self.at += 1
            return self._claims(nouns, manner, "reverses", classes, "")
        before = self.items[self.at - 2] if self.at > 1 else None
        if classes:
            # "It is also a reuptake inhibitor" tells of what it does besides, and not what it is chiefly.
            besides = (
                BESIDES if "also" in self.vocabulary and (item.words or [item.key])[-1] in ("inhibitor", "snri") else ""
            )
            claims = self._claims(nouns, manner, "is-a", (one_meaning(classes),), besides)
            if not manner.negated and not self._comma() and (whole := self._product_behind("in")):
                claims += self._claims(nouns, manner, "ingredient-of", whole, "")  # "the opioid in Percocet"
            return claims
        route = form_of(following) if following else ""
        named = form_in(item.words) if len(item.words) > 1 else ""
        if before and before.key in ("a", "an") and (route or named):
            self.at += bool(route)  # "Duragesic is a fentanyl patch"
            route = route or named
            claims = self._claims(nouns, manner, "same-as", (one_meaning(item.ids("drug")),), "a form")
            return [*claims, *self._claims(nouns, manner, "given-by", (Reading("route", route),), "")]
        kind = lexicon.KINDS.get(item.key, "")
        if kind and before and before.key in ("a", "an"):
            return self._claims(nouns, manner, "is-a", (Reading("class", kind),), "")
        if before and before.key in ("a", "an"):
            raise NotUnderstoodError(f"a {item.key}")  # "Captagon is an amphetamine" speaks of a kind, not of the drug
        if not manner.negated and (more := self._added()):
            both = Nouns(readings=[item.ids("drug"), *more], joint="and")
            return self._claims(nouns, manner, "contains", both, f"of {len(both.readings)}")
        form = "a form" if before and before.tag == "class-of" else ""  # "a form of vitamin C"
        return self._claims(nouns, manner, "same-as", (one_meaning(item.ids("drug")),), form)

    def _added(self) -> list[tuple[Reading, ...]]:
        """Read "plus acetaminophen" behind "Vicodin is hydrocodone"."""
        found: list[tuple[Reading, ...]] = []
        while (joint := self._peek()) and (joint.key in ("plus", "with", "together with") or joint.tag == "and"):
            named, after = self._peek(1), self._peek(2)
            if named is None or not named.ids("drug") or (after and (after.verb or after.lemma in lexis().starts)):
                break
            self.at += 2
            found.append(named.ids("drug"))
        return found

    def _no_antagonist_of(self, named: Item) -> None:
        """Refuse "a benzodiazepine antagonist" that has no name of its own: it is no benzodiazepine that blocks."""
        action = self._peek(1)
        if action is None or action.tag != "action" or action.gap.strip(" -"):
            return
        if action.value == "block" or named.words[-1] not in ("opioid", "opiate"):
            raise NotUnderstoodError(f"a {named.key} {action.key}")

    def _agonist_of(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "a mu-opioid receptor agonist"."""
        item, action = self._peek(), self._peek(1)
        if item is None or action is None or action.tag != "action":
            raise NotUnderstoodError(self._here())
        self.at += 2
        return self._claims(nouns, manner, "acts-on", (one_meaning(item.ids("target")),), action.value)

    def _agonist_at(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read "an antagonist at NMDA receptors"."""
        action = self._peek()
        self.at += 1
        if action is None:
            raise NotUnderstoodError(self._here())
        if not self._eat("at", "of", "on", "for"):
            return self._claims(nouns, manner, "acts-as", (Reading("action", action.value),), "")
        objects = self._nouns(("target",))
        self._eat("receptors", "receptor")
        return self._claims(nouns, manner, "acts-on", objects, action.value)

    def _schedule(self) -> str:
        """Read "Schedule II", "CII" or "Class B"; return the schedule as it is recorded, or nothing."""
        item, following = self._peek(), self._peek(1)
        if item is None:
            return ""
        if item.key in _CODES and not item.readings:
            self.at += 1
            return _CODES[item.key]
        if item.key in ("anlage", "annex", "appendix") and following and (value := _ROMAN.get(following.key)):
            self.at += 2
            return f"Anlage {value}"
        if item.key in ("schedule", "class") and following and not following.readings:
            value = _ROMAN.get(following.key, "") if item.key == "schedule" else following.key.upper()
            if item.key == "class" and following.key == "a controlled substance":
                value = "A"  # "a Class A controlled substance", which holds a phrase of the lexicon
            if value and (item.key == "schedule" or value in ("A", "B", "C")):
                self.at += 2
                controlled, drug = self._peek(), self._peek(1)
                british = following.key.isdecimal() and controlled is not None and controlled.key == "controlled"
                british = british and drug is not None and drug.key in ("drug", "drugs")
                return (f"Schedule {value}" if british else value) if item.key == "schedule" else f"Class {value}"
        return ""
