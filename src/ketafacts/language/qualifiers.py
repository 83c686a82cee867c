"""What narrows a claim: where, since when, at which dose, with which use, how much more than what."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import SPECIES, Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.lexicon import harms, sites, usage
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item
from ketafacts.language.nouns import AS_FORM, NounReader

# What holds of a drug in each of its forms.
_WHATEVER_ITS_FORM = frozenset({"is-a", "acts-on", "same-as", "contains", "made-as", "scheduled-as", "acts-as"})
# What is so of a drug as such, and not now and then.
_WITHOUT_CASES = _WHATEVER_ITS_FORM | {
    "controlled",
    "uncontrolled",
    "illegal",
    "related-to",
    "has-relative",
    "happened",
}
# What a drug may do "dangerously".
_GRAVE = frozenset({"causes", "interaction-causes"})
# How a drug is used, which only what it does can depend on.
_OF_USE = frozenset({"single dose", "light use", "recreational use"})
# Of these there is always one more that a drug is not recorded to cause, or to be for.
_NEVER_ALL = frozenset({"effect", "condition"})
_SHARED = ("is-a", "acts-on", "contains", "scheduled-as")
OBJECT_TYPES = {
    "works-on": ("target", "drug", "class", "condition"),
    "works-for": ("condition", "effect"),
    "acts-on": ("target",),
    "contains": ("drug", "class"),
    "same-parts": ("drug",),
    "same-target": ("drug",),
    "contains-or-effect": ("drug", "class", "effect"),
    "derived": ("drug",),
    "same-as": ("drug", "class"),
    "ingredient-of": ("drug",),
    "related-to": ("drug", "class"),
    "has-relative": ("drug",),
    "used-for": ("condition",),
    "contraindicated-in": ("condition", "effect"),
    "causes": ("effect", "condition"),
    "overdose-causes": ("effect",),
    "withdrawal-causes": ("effect",),
    "relieves": ("effect", "condition"),
    "boxed": ("effect",),
    "spares": ("effect", "condition"),
    "false-positive": ("drug", "class"),
    "reverses": ("drug", "class", "condition", "effect"),
    "reversed-by": ("drug", "class"),
    "interacts-or-acts": ("target", "drug", "class"),
}


_PREPOSITIONS = frozenset({"to", "on", "at", "for", "with", "by", "against", "from"})
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december"),
)


class QualifierReader(NounReader):
    """Puts claims together from subjects, manner and objects, and reads what follows them."""

    def _claims(  # noqa: C901 - one line a thing that changes a claim
        self, nouns: Nouns, manner: Manner, predicate: str, objects: "Nouns | tuple[Reading, ...]", detail: str
    ) -> list[Claim]:
        if isinstance(objects, Nouns):
            negated = manner.negated != objects.negated
            either = objects.joint == "or" and not negated
            if objects.quantifier not in ("", "none", "some", "all"):
                raise NotUnderstoodError("a quantity")
            options = objects.readings
            targets = [one.id for option in options for one in option if one.type == "target"]
            if targets and (objects.quantifier == "all" or (objects.quantifier and not _is_family(targets))):
                raise NotUnderstoodError(objects.quantifier)  # "some NMDA receptors": which share is another matter
            if objects.quantifier == "all" and any(one.type in _NEVER_ALL for option in options for one in option):
                raise NotUnderstoodError("all")  # "approved for all epilepsy": of which kinds is another matter
            self.objects = options
            manner = replace(manner, degree=objects.degree or manner.degree)
        else:
            negated, options, either = manner.negated, [objects], False
        either_of = nouns.joint == "or" and not negated
        if nouns.overdose:
            predicate = {"causes": "overdose-causes"}.get(predicate, predicate)
            if predicate not in ("overdose-causes", "reversed-by"):
                raise NotUnderstoodError("an overdose")
        if (either and len(nouns.readings) > 1) or (either_of and either):
            raise NotUnderstoodError("an alternative")
        found = []
        qualifier = nouns.qualifier
        if qualifier.startswith(AS_FORM) and predicate in _WHATEVER_ITS_FORM:
            qualifier = ""
        if (
            nouns.use
            and qualifier == nouns.use
            and predicate in usage.HOWEVER_USED
            and not qualifier.startswith(AS_FORM)
        ):
            qualifier = ""  # "low-dose ketamine is no opioid"
        if nouns.form and predicate == "given-by" and not qualifier and not _fits(nouns.form, options):
            qualifier = f"{AS_FORM}{nouns.form}"  # "diazepam tablets are injected"
        if qualifier in _OF_USE:
            qualifier = _said_of_use(qualifier, predicate)
        for subject in nouns.readings:
            for option in options:
                target = _fitting(option, predicate)
                found.append(
                    Claim(
                        one_meaning(subject).id,
                        predicate,
                        target.id,
                        negated,
                        detail,
                        nouns.quantifier,
                        manner.often,
                        manner.degree,
                        qualifiers=(qualifier,) if qualifier else (),
                        scope=nouns.scope,
                    )
                )
        if (
            negated
            and isinstance(objects, Nouns)
            and objects.joint == "and"
            and not objects.negated
            and len(options) > 1
        ):
            # "Does not contain A and B": neither, or not both; it is judged where that makes no difference.
            found = [claim._replace(together=-1) for claim in found]
        if either or either_of:
            # "Can be treated with A or B", "A or B can ease pain": judged where it is the same of both.
            found = [claim._replace(together=-1) for claim in found]
        return found

    def _finish(
        self, nouns: Nouns, manner: Manner, predicate: str, objects: "Nouns | tuple[Reading, ...]", detail: str
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
        while (noun := self._peek(place)) and noun.tag in ("det", "neutral") and not noun.readings:
            place += 1
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

    def _taken_with(self, claims: list[Claim]) -> list[Claim]:
        """Read "(especially) when taken with opioids": the effect of the two together, or that one too."""
        start = self.at
        item = self._peek()
        too = bool(item and item.key in ("especially", "esp", "particularly", "even", "above all", "mainly", "mostly"))
        self.at += too
        if not too and self._eat("above") and self._eat("all"):
            too = True
        if too and (both := self._in_takers(claims)):
            return [*claims, *both]
        when = self._eat("when", "if")
        taken = self._eat("taken", "combined", "mixed", "used", "given") and (self._eat("together") or True)
        if ((when and taken) or too) and self._eat("with", *(("alongside",) if too else ())):
            others = self._nouns(SUBJECTS)
            if len(others.readings) == 1 and all(claim.predicate in ("causes", "changes") for claim in claims):
                other = one_meaning(others.readings[0]).id
                both = [
                    claim._replace(predicate="interaction-causes", other=other, detail="", quantifier="")
                    for claim in claims
                ]
                return [*claims, *both] if too else both
        self.at = start
        return []

    def _in_takers(self, claims: list[Claim]) -> list[Claim]:
        """Read "in people who (also) take opioids" and "with alcohol": what the two do together."""
        if with_it := self._with_another(claims):
            return [claim._replace(predicate="interaction-causes", other=with_it, detail="") for claim in claims]
        item, takers = self._peek(), self._peek(1)
        if not (item and takers and item.key == "in" and takers.tag == "takers"):
            return []
        plain = all(claim.predicate in ("causes", "changes") and not claim.quantifier for claim in claims)
        if not plain or takers.value or len({one.id for one in takers.readings}) != 1:
            return []
        self.at += 2
        other = takers.readings[0].id
        return [claim._replace(predicate="interaction-causes", other=other, detail="") for claim in claims]

    def _with_another(self, claims: list[Claim]) -> str:
        """Read "with alcohol" behind an effect, where nothing more is said; return the other drug."""
        item, other, following = self._peek(), self._peek(1), self._peek(2)
        plain = all(claim.predicate == "causes" and not (claim.quantifier or claim.qualifiers) for claim in claims)
        if not (plain and item and other and item.key == "with") or other.tag or other.possessive:
            return ""
        found = {one.id for one in other.ids("drug", "class")}
        ends = following is None or "," in following.gap or following.tag in ("and", "but")
        if not ends or len(found) != 1 or not found.isdisjoint({claim.subject for claim in claims}):
            return ""
        self.at += 2
        return found.pop()

    def _place(self) -> str:
        start = self.at
        at_level = self._eat("at") and self._eat("the") and self._eat("federal") and self._eat("level")
        if at_level or self._eat("federally"):
            return "US"
        self.at = start
        if self._eat("in", "under", "by", "of"):
            self._skip("det")
            item = self._peek()
            if item and item.tag == "place":
                self.at += 1
                self._eat("law", "federal law", "federal")
                return item.value
            if item and item.key == "fda":
                self.at += 1
                return "US"
        self.at = start
        return ""

    def _market(self) -> str:
        """Read "from the US market"."""
        start = self.at
        if self._eat("from", "on", "off") or self.items[self.at - 1].key in ("off", "from"):
            self._skip("det")
            item = self._peek()
            if item and item.tag == "place":
                self.at += 1
                if self._eat("market", "markets", "sale"):
                    return item.value
        self.at = start
        return ""

    def _species(self) -> str:
        preposition, item = self._peek(), self._peek(1)
        if preposition and item and preposition.key in ("in", "for", "on") and item.tag == "species":
            self.at += 2
            return f"{SPECIES}{item.value}"
        return ""

    def _since(self) -> str:
        start, month = self.at, self.month
        on_a_day = self._eat("on")
        if on_a_day or self._eat("since", "in") or (self._eat("back") and self._eat("to")):
            try:
                year = self._year()
                if self.month or not on_a_day:
                    return year
            except NotUnderstoodError:
                pass
        self.at, self.month = start, month
        return ""

    def _year(self) -> str:
        self._skip("det")
        self._eat("early", "late", "mid")
        month = self._month()
        item = self._peek()
        if item and item.key.rstrip("s").isdecimal() and len(item.key.rstrip("s")) == 4:
            self.at += 1
            self.month = month or self.month
            return item.key
        raise NotUnderstoodError(self._here())

    def _month(self) -> str:
        """Read "March", "5 March" or "March 5" and return it with the day, if one is said, in front; else ""."""
        start, day = self.at, self._day()
        month = item.key if (item := self._peek()) and self._eat(*_MONTHS) else ""
        if not month:
            self.at = start
            return ""
        return f"{day or self._day()} {month}".strip()

    def _day(self) -> str:
        item = self._peek()
        day = item.key.removesuffix("th") if item else ""
        if day.isdecimal() and len(day) < 3:
            self.at += 1
            return day
        return ""

    def _circumstance(self) -> str:
        """Read "at therapeutic doses", "with frequent use", "in high doses", "when injected rapidly"."""
        first = self._peek()
        if long := self._after_long():
            return long
        longest = _circumstances_from().get((first.words or [first.key])[0], 0) if first else 0
        if not longest:
            return self._how_used()
        said, best, end = "", "", self.at
        for ahead in range(longest):
            item = self._peek(ahead)
            if item is None:
                break
            said = f"{said} {item.key}".lstrip()
            if said in _circumstances():
                best, end = _circumstances()[said], self.at + ahead + 1
        start = self.at
        composed = self._how_used()
        if self.at > end:
            return composed
        self.at = end if best else start
        return best

    def _after_long(self) -> str:
        """Read "after years of daily use", "over several years": heavy use."""
        start = self.at
        over = self._eat("over", "throughout")
        if not over and not self._eat("after", "with", "through", "from", "following", "during"):
            return ""
        self._skip("det")
        self._eat(*usage.HOW_MANY)
        heavy = used = False
        if (item := self._peek()) and item.key in usage.TIMES_OF:
            heavy = item.key in usage.LONG_TIMES
            self.at += 1
            if not self._eat("of"):
                used = over
        while not used and (item := self._peek()) and (word := " ".join(item.words or [item.key])):
            pair = f"{word} {after.key}" if (after := self._peek(1)) else ""
            if usage.USE_ADJECTIVES.get(pair) == "heavy use":
                heavy, self.at = True, self.at + 2
            elif usage.USE_ADJECTIVES.get(word) == "heavy use":
                heavy, self.at = True, self.at + 1
            else:
                used = item.words[-1:] in (["use"], ["usage"], ["treatment"], ["therapy"], ["misuse"], ["abuse"])
                heavy = heavy or usage.USE_ADJECTIVES.get(item.words[0]) == "heavy use"
                self.at += used
                break
        following = self._peek()
        if used and heavy and not (following and following.key in ("of", "disorder", "with")):
            return "heavy use"
        self.at = start
        return ""

    def _more_than(self, claims: list[Claim], phrase: str) -> list[Claim]:
        alike = phrase in ("like", "the way", "the same way as", "just as", "just like", "exactly like", "much like")
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

    def _leading_place(self) -> str:
        start = self.at
        if self._eat("in", "under"):
            self._skip("det")
            item = self._peek()
            if item and item.tag == "place":
                self.at += 1
                self._eat("law")
                return item.value
        self.at = start
        return ""


def denied_beside(joint: Item, nouns: Nouns, manner: Manner) -> Manner:
    """Return how B is meant in "A, not B", "A and not B", "A rather than B", "A but not B": denied, whatever A is.

    Where A is denied, "not A rather than B" and "no C is A and not B" say which of the two in no clear way.
    """
    if nouns.negated or (manner.negated and (joint.tag == "but" or joint.key in ("rather than", "instead of"))):
        raise NotUnderstoodError(joint.key)
    return replace(manner, negated=True)


def _fitting(options: tuple[Reading, ...], predicate: str) -> Reading:
    """Return the reading of the type that the predicate takes first; a name of two drugs is not understood."""
    for kind in OBJECT_TYPES.get(predicate, ()):
        found = [reading for reading in options if reading.type == kind]
        if found:
            return one_meaning(tuple(found)) if kind == "drug" else found[0]
    return options[0]


def _said_of_use(use: str, predicate: str) -> str:
    """Return the circumstance under which a claim about a use of the drug is judged."""
    if predicate in usage.OF_EFFECTS:
        return "" if use == "recreational use" else use
    if use == "recreational use" or predicate not in usage.HOWEVER_USED:
        raise NotUnderstoodError(use)  # what is lawful or a treatment differs for it
    return ""


def _in_every_case(claim: Claim) -> Claim:
    """Return a claim said "without exception": of all that the subject names, and of what it does, each time."""
    often = claim.often if claim.predicate in _WITHOUT_CASES else "always"
    return claim._replace(quantifier="all", often=often)


def _nothing_else(claim: Claim, count: int) -> Claim:
    """Return that a product is just that, or holds just so many ingredients."""
    return claim._replace(detail="exact" if claim.predicate == "same-as" else f"only {count}")


@cache
def _circumstances() -> dict[str, str]:
    """Return what each circumstance amounts to."""
    return {**harms.CIRCUMSTANCES, **lexicon.CIRCUMSTANCES}


@cache
def _circumstances_from() -> dict[str, int]:
    """Return how many words the longest circumstance has that begins with the word."""
    found: dict[str, int] = {}
    for phrase in _circumstances():
        words = phrase.split()
        found[words[0]] = max(found.get(words[0], 0), len(words))
    return found


def _is_family(targets: Sequence[str]) -> bool:
    """Return whether targets are families, such as the opioid receptors, of which some can be meant."""
    return all(one.endswith("s") for one in targets)


def _fits(form: str, routes: Sequence[tuple[Reading, ...]]) -> bool:
    """Return whether a form is for these routes: an injection is for any way to inject, a film for the mouth."""
    allowed = {form, *lexicon.ROUTES_OF_FORMS.get(form, ())}
    return all(one.id in allowed for options in routes for one in options)
