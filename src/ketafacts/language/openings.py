"""What may stand before a sentence's first clause: frames, circumstances, contrasts, and claims about its subject.

"In the US, …", "Since 2014 …", "Unlike morphine, …", "First made in 1962, …", "Rather than activating opioid
receptors, …", "Taken with alcohol, …": each narrows the clause that follows, or claims something more of its subject.
"""

from collections.abc import Collection
from dataclasses import dataclass, field

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.lexicon import sites
from ketafacts.language.warning import WarningReader

# The frames by their first words, each with what it says of the truth of what follows.
_FRAMES: dict[str, list[tuple[str, int]]] = {}
for _frame, _sign in lexicon.TRUTH_FRAMES.items():
    _FRAMES.setdefault(_frame.partition(" ")[0], []).append((f"{_frame} ", _sign))
_PARTICIPLES = frozenset({"happened", "given-by", "used-for", "same-as", "derived", "contraindicated-in", "is-a"})
# What is so in no year in particular, or keeps an amount or a length where others keep the year.
_UNDATED = frozenset({"is-a", "same-as", "compared", "lasts", "absorbed", "detectable", "withdrawal-time"}) | {
    "changes",
    "monitored-for",
}
# What is another by another route.
_BY_ROUTE = frozenset({"lasts", "absorbed", "acts-long", "causes", "relieves", "reverses", "used-for", "works-for"})
# What a drug is in whatever circumstance.
_OF_KIND = frozenset({"is-a", "same-as", "contains"})
LATER = "?"  # the subject of a claim that is said before its subject is named


@dataclass(slots=True)
class Opening:
    """What was read before the clause: what narrows it, what is claimed besides, and who is contrasted."""

    place: str = ""
    site: str = ""  # where in the body
    year: str = ""
    often: str = ""
    qualifiers: tuple[str, ...] = ()
    besides: list[Claim] = field(default_factory=list)
    contrast: Nouns | None = None
    opposite: bool = False
    along_with: Nouns | None = None
    too: Nouns | None = None
    reason: bool = False  # what is claimed besides is the reason for the rest
    overdose: bool = False

    def narrowed(self, claims: list[Claim], in_passing: Collection[Claim] = ()) -> list[Claim]:
        """Return the claims of the clause with the place, time and circumstance that the opening gave them.

        What is said ``in_passing`` of the kind of its subject is so in whatever circumstance.
        """
        found = []
        claims = self._by_route(claims)
        if self.year and claims and not any(self._dates(claim) for claim in claims):
            raise NotUnderstoodError(self.year)
        for claim in claims:
            said = _in_overdose(claim) if self.overdose else claim
            said = self._combined(said) if self.along_with else said
            if self.place and said.predicate == "approved" and not said.object:
                said = said._replace(object=self.place, place=self.place)  # and not where none is named
            of_kind = said.predicate in _OF_KIND and claim in in_passing
            qualifiers = said.qualifiers if of_kind else (*said.qualifiers, *self.qualifiers)
            found.append(
                said._replace(
                    place=said.place or self.place or (self.site if said.predicate in sites.PLACED else ""),
                    year=said.year or self.year,
                    often=said.often or self.often,
                    qualifiers=qualifiers,
                )
            )
        return found

    def _by_route(self, claims: list[Claim]) -> list[Claim]:
        """Return the claims, each as of "Taken by mouth, …" where it differs by route: that is no claim, then."""
        routes = [one for one in self.besides if one.predicate == "given-by" and one.subject == LATER]
        if len(routes) != 1 or routes[0].negated or not any(one.predicate in _BY_ROUTE for one in claims):
            return claims
        if any(claim.predicate == "acts-long" or claim.place for claim in claims if claim.predicate in _BY_ROUTE):
            raise NotUnderstoodError(f"as of {routes[0].object}")
        self.besides.remove(routes[0])
        return [
            claim._replace(place=routes[0].object)
            if claim.predicate in ("lasts", "absorbed")
            else claim._replace(qualifiers=(*claim.qualifiers, f"as {routes[0].object}"))
            if claim.predicate in _BY_ROUTE
            else claim
            for claim in claims
        ]

    def _dates(self, claim: Claim) -> bool:
        """Return whether a claim is of the year in front: "In 1850 X was made in 1962" is not, nor "X lasts 6 h"."""
        if claim.predicate == "because":
            return any(self._dates(ground) for ground in claim.grounds)
        own = claim.object if claim.predicate == "happened" else claim.year
        return own == self.year or not (own or claim.predicate in _UNDATED)

    def _combined(self, claim: Claim) -> Claim:
        if claim.predicate != "causes" or self.along_with is None or len(self.along_with.readings) != 1:
            raise NotUnderstoodError("a combination of drugs")
        other = one_meaning(self.along_with.readings[0]).id
        return claim._replace(predicate="interaction-causes", other=other, detail="")

    def about(self, subjects: list[str]) -> list[Claim]:
        """Return what is claimed besides, of the subjects that the clause then names."""
        return [
            claim._replace(subject=subject) if claim.subject == LATER else claim
            for claim in self.besides
            for subject in (subjects if claim.subject == LATER else subjects[:1])
        ]

    def of_more(self, claims: list[Claim]) -> list[Claim]:
        """Return that what is contained besides is contained."""
        if self.too is None:
            return []
        if len(claims) != 1 or claims[0].predicate != "contains" or claims[0].negated or claims[0].detail:
            raise NotUnderstoodError("something besides")
        return [claims[0]._replace(object=one_meaning(options).id) for options in self.too.readings]


def _in_overdose(claim: Claim) -> Claim:
    if claim.predicate not in ("causes", "overdose-causes"):
        raise NotUnderstoodError("an overdose")
    return claim._replace(predicate="overdose-causes", detail="")


_BEING = frozenset({"being", "as", "despite", "in spite of"})


class OpeningReader(WarningReader):
    """Reads what stands before the first clause."""

    def _opening(self) -> Opening:
        opening = Opening()
        while self._peek() is not None:
            start = self.at
            self._skip("filler")
            if not self._one_opening(opening) and self.at == start:
                break
        return opening

    def _one_opening(self, opening: Opening) -> bool:
        """Read one phrase into ``opening``; return whether there was one."""
        if (item := self._peek()) and not item.tag and item.ids(*SUBJECTS):
            return False  # a drug's name opens nothing
        if self._concession() or self._condition(opening) or self._contrasting(opening) or self._among():
            return True
        return self._being(opening) or self._denied_instead(opening) or self._participle_first(opening)

    def _concession(self) -> bool:
        """Pass over "Despite what many think," and "Despite the name": they assert nothing."""
        item = self._peek()
        if item and item.tag == "but" and not self.at and (end := self._end_of_belief()):
            self.at = end
            return True
        if item is None or item.key not in ("despite", "contrary"):
            return False
        named = self._peek(2)
        if named and named.key in ("name", "names", "its name", "their name", "reputation"):
            self.at += 3
            return True
        ahead = 1
        if (named and named.key in ("its", "their")) or ((item := self._peek(1)) and item.key in ("its", "their")):
            return False  # what it has is said of it, and no fact covers it
        while (item := self._peek(ahead)) and "," not in item.gap:
            if item.ids(*SUBJECTS, "effect", "target", "condition"):
                return False  # it says something of a drug
            ahead += 1
        self.at += ahead if item else 0
        return bool(item)

    def _end_of_belief(self) -> int:
        """Return where "Although many people think otherwise," ends, or 0."""
        for place, item in enumerate(self.items):
            if "," in item.gap:
                return place if self.items[place - 1].key in ("otherwise", "so") else 0
            if item.ids(*SUBJECTS, "effect", "target", "condition"):
                break
        return 0

    def _condition(self, opening: Opening) -> bool:
        item = self._peek()
        here = item is not None and item.tag == "qualifier" and (not item.value or item.key in sites.ANYWHERE)
        if here or self._on_the_street():
            opening.site = item.value if item and here else ""
            self.at += not self.items[self.at - 1].key.startswith("street")
        elif item and item.tag == "often" and self._names_ahead():
            opening.often, self.at = item.value, self.at + 1  # "As a rule, morphine …"
        elif place := self._leading_place():
            opening.place = place
        elif year := self._since():
            opening.year = self.year_before = year
        elif circumstance := self._circumstance():
            if circumstance == "overdose":
                opening.overdose = True
            else:
                opening.qualifiers += (circumstance,)
        else:
            return self._together_with(opening)
        return True

    def _names_ahead(self) -> bool:
        """Return whether a comma or the subject follows the adverb here."""
        following = self._peek(1)
        return self._comma_at(1) or bool(
            following and (following.ids(*SUBJECTS) or following.tag in ("det", "anaphor"))
        )

    def _on_the_street(self) -> bool:
        """Pass over "On the street,", where a name is used."""
        start = self.at
        if self._eat("on") and self._eat("the") and self._eat("street", "streets") and self._comma():
            return True
        self.at = start
        return False

    def _together_with(self, opening: Opening) -> bool:
        """Read "Taken with alcohol, …"."""
        start = self.at
        self._eat("when", "if")
        item, following = self._peek(), self._peek(1)
        if (
            item
            and following
            and item.key in ("taken", "combined", "mixed", "used", "together")
            and following.key in ("with", "together", "alongside")
        ):
            self.at += 2
            self._eat("with")
            opening.along_with = self._nouns(SUBJECTS)
            if self._comma():
                return True
            opening.along_with = None
        self.at = start
        return False

    def _contrasting(self, opening: Opening) -> bool:
        """Read "Unlike morphine, …" and "Like other opioids, …"."""
        item = self._peek()
        if item is None or opening.contrast or not (item.tag == "unlike" or item.key in (*lexicon.LIKE, "as with")):
            return False
        opening.opposite = item.tag == "unlike"
        self.at += 1
        other = self._eat("other")
        opening.contrast = self._nouns(SUBJECTS)
        if other and not opening.opposite:
            classes = [one for options in opening.contrast.readings for one in options if one.type == "class"]
            opening.besides += [Claim(LATER, "is-a", one.id) for one in classes]
        return True

    def _among(self) -> bool:
        """Read "Of heroin, cocaine and meth, …": the subjects among which "only heroin" is said."""
        start = self.at
        if self._eat("of", "among", "between"):
            if self._among_parts():
                return True
            try:
                nouns = self._nouns(SUBJECTS)
            except NotUnderstoodError:
                nouns = Nouns()
            if len(nouns.readings) > 1 and self._comma():
                self.group = tuple(one_meaning(options).id for options in nouns.readings)
                return True
        self.at = start
        return False

    def _being(self, opening: Opening) -> bool:
        """Read "(Not) being an opioid, …", "As an opioid, …", "Despite relieving pain, …"."""
        if not self.has_pause or self.vocabulary.isdisjoint(_BEING):
            return False
        start = self.at
        manner = Manner()
        nouns = Nouns(readings=[(Reading("drug", LATER),)])
        despite = self._eat("despite", "in spite of")
        if self._eat("not"):
            manner.negated = True
        claims: list[Claim] = []
        try:
            if self._eat("being") or (not despite and self._eat("as") and self._class_follows()):
                claims = self._complement(nouns, manner)
            elif despite and self._verb_after(0):
                claims = self._said_first(manner)
        except NotUnderstoodError:
            claims = []
        if not claims or not self._comma():
            self.at = start
            return False
        opening.besides += claims
        opening.reason = not despite
        return True

    def _denied_instead(self, opening: Opening) -> bool:
        """Read "Far from activating opioid receptors, …" and "Rather than relieving pain, …"."""
        start = self.at
        item = self._peek()
        if self._eat("besides", "in addition to") or (self._eat("apart", "aside") and self._eat("from")):
            if (named := self._beyond("det")) and named.ids("drug"):
                opening.too = self._nouns(("drug",))  # "Besides buprenorphine, Suboxone contains naloxone"
                if self._comma():
                    return True
                raise NotUnderstoodError(self._here())
            if self._eat("being"):  # "Apart from being an opioid, …"
                nouns = Nouns(readings=[(Reading("drug", LATER),)])
                opening.besides += self._complement(nouns, Manner())
            else:
                opening.besides += self._said_first(Manner())  # "Besides activating mu receptors, …"
            if self._comma():
                return True
            raise NotUnderstoodError(self._here())
        if item and (item.tag == "instead" or item.key == "far from"):
            self.at += 1
            self._eat("being")
            if self._class_follows():
                nouns = Nouns(readings=[(Reading("drug", LATER),)])
                opening.besides += self._complement(nouns, Manner(negated=True))
            else:
                opening.besides += self._said_first(Manner(negated=True))
            if self._comma():
                return True
            raise NotUnderstoodError(self._here())
        self.at = start
        return False

    def _said_first(self, manner: Manner) -> list[Claim]:
        """Return what a verb phrase without its subject claims."""
        nouns = Nouns(readings=[(Reading("drug", LATER),)], negated=manner.negated)
        return self._verb_phrase(nouns)

    def _participle_first(self, opening: Opening) -> bool:
        """Read "First made in 1962, …" and "Given intravenously, …"."""
        start, item = self.at, self._peek()
        found = self._relation(passive=True) if self.has_pause and item and not item.ids(*SUBJECTS) else None
        if found and found[0] in _PARTICIPLES:
            try:
                nouns = Nouns(readings=[(Reading("drug", LATER),)])
                claims = self._relation_object(nouns, Manner(), found[0], found[1])
            except NotUnderstoodError:
                claims = []
            if claims and self._comma():
                opening.besides += claims
                return True
        self.at = start
        return False

    def _judged_at_end(self) -> int | None:
        """Cut "The claim that … is false" down to the claim; return -1 when it is called false, 1 when true."""
        if len(self.items) < 6 or self.items[0].key not in ("the", "that"):
            return None
        keys = [item.key for item in self.items]
        if keys[1] not in lexicon.CLAIM_NOUNS or keys[2] != "that":
            return None
        for count in range(2, 5):
            sign = lexicon.CLAIM_VERDICTS.get(" ".join(keys[-count:]))
            if sign is not None:
                self.items, self.at = self.items[:-count], 3
                return sign
        return None

    def _truth_frame(self) -> int:
        """Pass over "it is true that …" and the like; return -1 when the frame denies what follows, else 1."""
        if (judged := self._judged_at_end()) is not None:
            return judged
        item = self._peek()
        if item is None or (item.words or [item.key])[0] not in _FRAMES:
            return 1
        keys = []
        for item in self.items[self.at : self.at + 10]:
            keys += item.words or [item.key]
        text = " ".join(keys)
        for frame, sign in _FRAMES[keys[0]]:
            if text.startswith(frame):
                count = len(frame.split())
                while count > 0 and self.at < len(self.items):
                    count -= len(self.items[self.at].words) or 1
                    self.at += 1
                return sign
        return 1
