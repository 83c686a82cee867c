"""What narrows a claim: where, since when, at which dose, with which use, how much more than what."""

from dataclasses import replace

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.circumstances import CircumstanceReader
from ketafacts.language.claiming import OBJECT_TYPES, WHATEVER_ITS_FORM
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.lexicon import harms, sites
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item

# What is so of a drug as such, and not now and then.
_WITHOUT_CASES = WHATEVER_ITS_FORM | {
    "controlled",
    "uncontrolled",
    "illegal",
    "related-to",
    "has-relative",
    "happened",
}
# What a drug may do "dangerously".
_GRAVE = frozenset({"causes", "interaction-causes"})
_SHARED = ("is-a", "acts-on", "contains", "scheduled-as")
_ALIKE = frozenset({"like", "the way", "the same way as", "just as", "just like", "exactly like", "much like"})
# What is told of a drug alone, and so of another "just like" it.
ALIKE_IN = frozenset(
    {
        *("is-a", "acts-on", "contains", "scheduled-as", "monitored-for", "used-for", "approved", "supplied-as"),
        *("controlled", "uncontrolled", "illegal", "given-by", "detected-by", "detectable", "contraindicated-in"),
        "cautioned-in",
        *("medical-use", "in-animals", "happened", "relieves"),
    }
)


_PREPOSITIONS = frozenset({"to", "on", "at", "for", "with", "by", "against", "from"})


class QualifierReader(CircumstanceReader):
    """Reads what follows the objects of a claim."""

    def _finish(
        self, nouns: Nouns, manner: Manner, predicate: str, objects: Nouns | tuple[Reading, ...], detail: str
    ) -> list[Claim]:
        claims = self._claims(nouns, manner, predicate, objects, detail)
        item = self._peek()
        following = self._peek(1)
        if item and isinstance(objects, Nouns) and self._other_objects_follow(item, predicate, denied=manner.negated):
            turned = item.tag == "but" and following is not None and following.tag != "neg"
            denies = replace(manner, negated=manner.negated != objects.negated)
            said = replace(manner, negated=False) if turned else denied_beside(item, nouns, denies)
            other = self._nouns(OBJECT_TYPES[predicate])
            claims += self._claims(nouns, said, predicate, other, detail)
        return self._qualified(claims)

    def _other_objects_follow(self, item: Item, predicate: str, *, denied: bool) -> bool:
        """Pass over "rather than" or "but not", and "but (to)" behind a denial, when objects of the kind follow."""
        ahead = 1 if item.tag in ("instead", "neg") else 2 if item.tag == "but" else 0
        following = self._peek(1)
        if ahead == 2 and denied and following and following.tag != "neg":
            ahead = 1 + (following.key in _PREPOSITIONS)  # "does not bind to A but to B"
        elif not ahead or (ahead == 2 and not (following and following.tag == "neg")):
            return False
        place = ahead
        said_again = harms.ABOUT if predicate == "boxed" else ()  # "about bleeding but not about falls"
        while (
            (noun := self._peek(place))
            and (noun.tag in ("det", "neutral") or noun.key in said_again)
            and not noun.readings
        ):
            place += 1
            ahead = place if noun.key in said_again else ahead
        if not noun or not noun.ids(*OBJECT_TYPES.get(predicate, ())):
            return False
        self.at += ahead
        return True

    def _qualified(self, claims: list[Claim]) -> list[Claim]:  # noqa: C901 - one line a kind of qualifier
        """Read what follows: where, since when, how much more than what, at which dose, with which use."""
        while (item := self._peek()) is not None and ";" not in item.gap:
            start = self.at
            if item.tag == "more":
                return self._more_than(claims, item.key)
            if combined := self._taken_with(claims):
                claims = combined
            elif item.key == "alongside" and all(claim.predicate in _SHARED for claim in claims) and len(claims) == 1:
                self.at += 1
                others = self._objects(SUBJECTS)
                told = [claims[0]._replace(subject=one_meaning(options).id) for options in others.readings]
                claims = [*claims, *told] if not claims[0].negated else claims
            elif item.tag == "alone" and all(claim.predicate in ("same-as", "contains") for claim in claims):
                self.at += 1
                count = len({claim.object for claim in claims})
                claims = [_nothing_else(claim, count) for claim in claims]
            elif item.tag == "unexcepted" and all(claim.quantifier in ("", "all") for claim in claims):
                self.at += 1
                claims = [_in_every_case(claim) for claim in claims]
            elif qualifier := self._circumstance():
                claims = [claim._replace(qualifiers=(*claim.qualifiers, qualifier)) for claim in claims]
            elif together := self._in_takers(claims):
                claims = together
            elif whom := self._in_sufferers(claims):
                claims = [claim._replace(qualifiers=(*claim.qualifiers, whom)) for claim in claims]
            elif item.key == "federally" and (place := self._place()):
                claims = [claim._replace(place=place) for claim in claims]
            elif item.tag == "qualifier" and item.value and all(claim.predicate in sites.PLACED for claim in claims):
                self.at += 1
                where = item.value if item.value != "nerves" else ""  # where every target of a nerve cell is
                claims = [claim._replace(place=claim.place or where) for claim in claims]
            elif item.value and item.tag == "qualifier" and item.key not in sites.ANYWHERE:
                break
            elif item.tag in ("qualifier", "filler") and not (item.key in lexicon.CONSEQUENCES and self._comma()):
                self.at += 1
            elif self._in_the_liver(claims):
                pass
            elif item.tag == "often":
                kinds = item.value == "often" and all(claim.predicate == "is-a" for claim in claims)
                if (self._comma() or kinds) and self._verb_at(1):
                    break  # "X, which was approved in 1998, very commonly causes …", "X is a C often used in …"
                self.at += 1
                claims = [claim._replace(often=item.value) for claim in claims]
            elif item.key in ("partially", "partly") and all(claim.predicate == "acts-on" for claim in claims):
                self.at += 1
                claims = [claim._replace(detail="partial") for claim in claims]
            elif item.tag == "gravely" and all(claim.predicate in _GRAVE for claim in claims):
                self.at += 1
                claims = [claim._replace(degree="gravely") for claim in claims]
            elif item.tag in ("weakly", "strongly"):
                self.at += 1
                claims = [claim._replace(degree=item.tag) for claim in claims]
            elif species := self._species():
                claims = [claim._replace(qualifiers=(*claim.qualifiers, species)) for claim in claims]
            elif place := self._place():
                claims = [claim._replace(place=place) for claim in claims]
            elif year := self._since():
                claims = [claim._replace(year=year) for claim in claims]
            else:
                self.at = start
                break
        return claims

    def _verb_at(self, ahead: int) -> bool:
        """Return whether a verb stands so many items ahead."""
        item = self._peek(ahead)
        return bool(item and (item.verb or (item.lemma in lexis().starts and not item.ids(*SUBJECTS))))

    def _in_the_liver(self, claims: list[Claim]) -> bool:
        """Pass over where one substance turns into another, which is not recorded of the change."""
        start = self.at
        if all(claim.predicate == "has-relative" for claim in claims) and self._eat("in", "by"):
            self._skip("det")
            if self._eat("liver"):
                return True
        self.at = start
        return False

    def _more_than(self, claims: list[Claim], phrase: str) -> list[Claim]:
        alike = phrase in _ALIKE
        # "Not a C, like X" may say that X is one.
        told = phrase in _ALIKE - {"the way"} and not (phrase == "like" and any(one.negated for one in claims))
        if told and self._comma() and all(one.predicate in ALIKE_IN for one in claims):
            return self._true_of_others(claims)
        if len(claims) != 1 or not (claims[0].predicate == "causes" or (alike and claims[0].predicate in _SHARED)):
            raise NotUnderstoodError("a comparison")
        self.at += 1
        others = self._nouns(SUBJECTS)
        self._eat("do", "be")
        if claims[0].predicate != "causes":
            # "An antagonist, like naltrexone": the other is one too, whatever is said of the first.
            shared = [claims[0]._replace(subject=one_meaning(options).id, negated=False) for options in others.readings]
            return [*claims, *shared]
        direction = lexicon.MORE[phrase]
        return [
            claims[0]._replace(predicate="compared", other=one_meaning(options).id, direction=direction)
            for options in others.readings
        ]

    def _true_of_others(self, claims: list[Claim]) -> list[Claim]:
        """Read ", just like warfarin": the same is so of that, too."""
        if any(one.quantifier for one in claims):
            raise NotUnderstoodError("a comparison")
        self.at += 1
        others = self._nouns(SUBJECTS)
        self._eat("do", "be")
        if others.quantifier or (self._peek() and not self._comma()):
            raise NotUnderstoodError("a comparison")
        told = [
            one._replace(subject=one_meaning(options).id, brand="") for one in claims for options in others.readings
        ]
        return [*claims, *told]


def denied_beside(joint: Item, nouns: Nouns, manner: Manner) -> Manner:
    """Return how B is meant in "A, not B", "A and not B", "A rather than B", "A but not B": denied, whatever A is.

    Where A is denied, "not A rather than B" and "no C is A and not B" say which of the two in no clear way.
    """
    if nouns.negated or (manner.negated and (joint.tag == "but" or joint.key in ("rather than", "instead of"))):
        raise NotUnderstoodError(joint.key)
    return replace(manner, negated=True)


def _in_every_case(claim: Claim) -> Claim:
    """Return a claim said "without exception": of all that the subject names, and of what it does, each time."""
    often = claim.often if claim.predicate in _WITHOUT_CASES else "always"
    return claim._replace(quantifier="all", often=often)


def _nothing_else(claim: Claim, count: int) -> Claim:
    """Return that a product is just that, or holds just so many ingredients."""
    return claim._replace(detail="exact" if claim.predicate == "same-as" else f"only {count}")
