"""The ways in which a drug is given: "into a vein or a muscle", "a film that melts on the tongue", "only by mouth"."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.comparatives import ComparativeReader
from ketafacts.language.cursor import Manner, Nouns
from ketafacts.language.lexicon import routes
from ketafacts.language.mentions import Item
from ketafacts.language.nouns import said_as


class RouteReader(ComparativeReader):
    """Reads routes and forms behind a verb, or behind "be"."""

    def _routes(self, nouns: Nouns, manner: Manner) -> list[Claim]:
        """Read a list of routes: each is claimed, or denied, of the subjects."""
        claims: list[Claim] = []
        only = self._no_other()
        while True:
            self._skip("det", "filler")
            self._skip("neutral")
            only = self._no_other() or only
            before = self.items[self.at - 1] if self.at else None
            item = self._route_here()
            if item is None:
                raise NotUnderstoodError(self._here())
            if not claims and before and before.tag == "route" and _narrower(before, item) is None:
                raise NotUnderstoodError(f"{before.key} {item.key}")  # "swallowed under the skin"
            self._eat("route", "injection", "injections", "tablets", "tablet", "form", "solution", "infusion", "spray")
            claims += self._given_by(nouns, manner, item, only=only)
            claims += self._same_place(nouns, manner, item, only=only)
            joint = self._peek()
            if self._comma() and (listed := self._beyond("det", "neutral")) and listed.tag == "route":
                continue
            following = self._beyond("det", "neutral", ahead=1)
            if not (joint and joint.tag in ("and", "or") and following and following.tag == "route"):
                break
            self.at += 1
        if only and len(claims) > 1 and not manner.negated:
            raise NotUnderstoodError("only one or the other")
        return self._qualified(claims)

    def _given_by(self, nouns: Nouns, manner: Manner, item: Item, *, only: bool = False) -> list[Claim]:
        """Return that the drug is given so: as what is sold ("form"), only so, or as a rule ("plain")."""
        can = any(one.tag == "modal" for one in self.items)
        detail = "only" if only else said_as(item) or ("" if can else "plain")
        return self._claims(nouns, manner, "given-by", (Reading("route", item.value),), detail)

    def _no_other(self) -> bool:
        """Pass over "only", "solely"."""
        found = False
        while self._eat(*routes.ONLY):
            found = True
        return found

    def _route_here(self) -> Item | None:
        """Read one route, however many words tell it: "an injection into a muscle", "worn on the skin as a patch"."""
        item = self._peek()
        if item is None or item.tag != "route":
            return None
        self.at += 1
        while True:
            start = self.at
            if self._comma():
                return item
            told = self._eat("that", "which") and (self._eat(*routes.DONE) or self._handled())
            self._skip("det")
            more = self._peek()
            if more is None or more.tag != "route" or (more.gap.strip() and not told):
                self.at = start
                return item
            narrowed = _narrower(item, more)
            if narrowed is None:
                raise NotUnderstoodError("one form, given in two ways")
            self.at += 1
            item = narrowed

    def _handled(self) -> bool:
        """Pass over "is placed", "is drunk" behind "that"; what is drunk names the route itself."""
        start = self.at
        if self._eat("be") and (((item := self._peek()) and item.tag == "route") or self._eat(*routes.DONE)):
            return True
        self.at = start
        return False

    def _same_place(self, nouns: Nouns, manner: Manner, item: Item, *, only: bool) -> list[Claim]:
        """Read "or a muscle" behind "into a vein"."""
        start = self.at
        if item.words[:1] in (["into"], ["in"], ["under"]) and self._eat("and", "or"):
            self._eat("into", "under", "in")
            self._skip("det")
            if (place := self._peek()) and place.key in routes.PLACES:
                self.at += 1
                told = replace(place, value=routes.PLACES[place.key], words=["into"])
                return self._given_by(nouns, manner, told, only=only)
        self.at = start
        return []


def _narrower(item: Item, more: Item) -> Item | None:
    """Return which of two ways told of one thing says more; nothing when both cannot be of one."""
    pair = {item.value, more.value}
    if item.value == more.value:
        return item
    for wide, narrow in routes.NARROWER:
        if wide in pair and pair - {wide} <= narrow:
            return item if more.value == wide else more
    return None
