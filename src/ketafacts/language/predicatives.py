"""What one noun behind "be" says: a class, the drug itself, an action at a target, a remedy for something."""

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import AS_KIND, BESIDES, FIRST_APPROVED, FIRST_MADE, Claim, NotUnderstoodError
from ketafacts.language.cursor import Manner, Nouns, one_meaning
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item
from ketafacts.language.nouns import form_in, form_of
from ketafacts.language.scheduling import ScheduleReader

# What may stand behind "the first benzodiazepine" and leaves it the first of them all.
_BEHIND_A_FIRST = frozenset(
    {"in", "on", "and", "but", "by", "while", "whereas", "though", "although", "because", "since"}
)

_BESIDES = frozenset({"also", "act", "acts", "acting", "work", "works", "function", "functions"})


class PredicativeReader(ScheduleReader):
    """Reads nouns of a complement, one at a time."""

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
        made = FIRST_MADE if self._eat("make", "discover", "synthesize", "synthesise", "invent") else ""
        place = "" if made else self._approved_in()
        if place:
            claims = self._claims(nouns, manner, "first-of", kinds, FIRST_APPROVED)
            return [one._replace(place=place) for one in claims]
        if not made and not self._eat("sell", "market", "introduce") and self._eat("on"):
            self._skip("det")
            self._eat("market")
        if (after := self._peek()) and after.key not in _BEHIND_A_FIRST and not self._comma():
            # "The first antipsychotic that spares dopamine", "for Parkinson's": it need not be the first of them all.
            raise NotUnderstoodError("first of some of a class")
        return self._claims(nouns, manner, "first-of", kinds, made)

    def _approved_in(self) -> str:
        """Read "approved by the FDA", "to be approved in the US", "on the US market" behind "the first statin"."""
        start = self.at
        if self._eat("to"):
            self._eat("be")
        if self._eat("approved by the fda", "fda approved"):
            return "US"
        if self._eat("approve", "license", "clear", "authorise", "authorize") and (place := self._place()):
            return place
        self.at = start
        if place := self._market():
            return place
        self.at = start
        return ""

    def _remedy_for(self, nouns: Nouns, manner: Manner, before: list[Claim]) -> list[Claim]:
        """Read the condition of "an (FDA-approved) medicine for C": approved for just that, and not for anything."""
        approved = [claim for claim in before if claim.predicate == "approved" and not claim.detail]
        claims = self._claims(
            nouns, manner, "used-for", self._objects(("condition",)), "approved" if approved else "used"
        )
        if approved:
            claims = [claim._replace(place=approved[0].place or approved[0].object) for claim in claims]
        return [*(claim for claim in before if claim not in approved), *claims]

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
        if not classes and following and following.key in lexicon.GROUPING:
            raise NotUnderstoodError(f"{item.key} {following.key}")  # "the tetracycline group" is not tetracycline
        if classes:
            # "It is also, or acts as, a reuptake inhibitor" tells of what it does besides, and not what it is chiefly.
            told = not _BESIDES.isdisjoint(self.vocabulary)
            besides = BESIDES if told and (item.words or [item.key])[-1] in ("inhibitor", "snri") else ""
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
        article = self._with_article()
        if kind and article:
            return self._claims(nouns, manner, "is-a", (Reading("class", kind),), "")
        if article:
            raise NotUnderstoodError(f"a {item.key}")  # "Captagon is an amphetamine" speaks of a kind, not of the drug
        if not manner.negated and (more := self._added()):
            both = Nouns(readings=[item.ids("drug"), *more], joint="and")
            return self._claims(nouns, manner, "contains", both, f"of {len(both.readings)}")
        form = "a form" if before and before.tag == "class-of" else ""  # "a form of vitamin C"
        return self._claims(nouns, manner, "same-as", (one_meaning(item.ids("drug")),), form)

    def _with_article(self) -> bool:
        """Return whether "a" stands before the noun that was read, or before what says nothing more of it."""
        at = self.at - 2
        while at > 0 and self.items[at].tag in ("neutral", "filler"):
            if self.items[at].words[:1] in (["a"], ["an"]):
                return True  # "a widely used phenethylamine"
            at -= 1
        return at >= 0 and self.items[at].key in ("a", "an")

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
