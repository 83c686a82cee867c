"""Clauses that a subject, verb and object do not fit: recorded patterns, laws, makers, universals, lists."""

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claiming import OBJECT_TYPES
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, needs, one_meaning
from ketafacts.language.lexicon import sites
from ketafacts.language.nouns import AS_FORM
from ketafacts.language.openings import LATER, OpeningReader
from ketafacts.language.patterns import Match, candidates, match

_STATEMENTS, _LISTS = tuple(lexicon.STATEMENTS), tuple(lexicon.LISTS)
# How often the most common side effect is.
_OFTEN = {"often": "often", "most": "=very common"}
_ANYTHING = ("anything", "everything", "whatever")
_ANY_DRUG = (
    *("drug", "drugs", "medicine", "medicines", "medication", "medications", "substance", "substances", "thing"),
    *("compound", "compounds"),
)

# Predicates of which a pattern tells the direction, what is compared with, and how: "1 t2 block".
_COMPARING = frozenset({"compared", "acts-more", "more-selective", "binds-more", "enters-brain"})
_MUCH = frozenset({"overdose", "overdoses", "overdosing", "much", "many", "amount", "amounts", "dose", "doses"})
_OVER_MEMBERS = frozenset({"all", "some", "none", "not all", "most"})
# What a pattern may have caught of where it is so.
_PLACES = {"lasts": "route", "absorbed": "route", "acts-soon": "route", **dict.fromkeys(sites.PLACED, "site")}
_APPROVED = frozenset({"fda approved", *lexicon.APPROVING})


class StatementReader(OpeningReader):
    """Reads a clause whole, or leaves it to the grammar of subjects and verbs."""

    def _universal(self) -> list[Claim]:
        """Read "every drug that relieves pain is an opioid"."""
        start = self.at
        item = self._peek()
        quantified = item is not None and item.tag == "quant" and item.value in ("all", "not all")
        negated = quantified and item is not None and item.value == "not all"
        if quantified:
            self.at += 1
            if scheduled := self._every_scheduled(negated=negated):
                return scheduled
        elif item is not None and item.key in ("a", "an"):
            self.at += 1  # "A drug that relieves pain must be an opioid"
        if not (self._eat(*_ANY_DRUG, *_ANYTHING) and self._eat("that", "which", "who")):
            self.at = start
            return []
        described = self._verb_phrase(Nouns(readings=[(Reading("drug", LATER),)]))
        if len(described) != 1 or described[0].negated or described[0].predicate not in ("causes", "is-a", "acts-on"):
            raise NotUnderstoodError("a description")
        self._eat("must")
        found = self._verb_phrase(Nouns(readings=[(Reading("drug", LATER),)]))
        one = described[0]
        if len(found) != 1 or found[0].negated or found[0].predicate != "is-a" or _narrowed(one) or _narrowed(found[0]):
            raise NotUnderstoodError("a description")
        detail = f"{one.predicate} {one.detail}" if one.predicate == "acts-on" else one.predicate
        return [Claim(found[0].object, "every", one.object, negated, detail)]

    def _every_scheduled(self, *, negated: bool) -> list[Claim]:
        """Read on in "all Schedule II drugs are opioids" and "every drug in Schedule I is an opioid"."""
        start = self.at
        self._skip("det")
        if schedule := self._schedule():
            self._eat("controlled")
            named = self._eat_heads() or self._eat(*_ANY_DRUG)
        else:
            named = self._eat(*_ANY_DRUG)
            self._eat("that", "which")
            self._eat("be")
            self._eat("in", "under", "on")
            self._skip("det")
            schedule = self._schedule()
        if schedule and named:
            found = self._verb_phrase(Nouns(readings=[(Reading("drug", LATER),)]))
            if len(found) == 1 and found[0].predicate == "is-a" and not found[0].negated and not _narrowed(found[0]):
                place = "GB" if schedule.startswith("Class") else "US"
                return [Claim(found[0].object, "every", place, negated, f"scheduled-as {schedule}")]
            raise NotUnderstoodError("a description")
        self.at = start
        return []

    def _by_law(self) -> list[Claim]:
        """Read "US law places heroin in Schedule I" and "Japan controls ketamine as a narcotic"."""
        start = self.at
        self._skip("det")
        place = self._peek()
        by_agency = place is not None and place.key == "dea"
        if place is None or not (place.tag == "place" or by_agency):
            self.at = start
            return []
        self.at += 1
        self._eat("law")
        manner = Manner()
        self._adverbs(manner)
        self._eat("do")
        self._adverbs(manner)
        if not self._eat(
            "place", "places", "put", "list", "lists", "class", "classify", "control", "controls", "schedule"
        ):
            self.at = start
            return []
        nouns = self._nouns(SUBJECTS)
        manner.negated = manner.negated != nouns.negated
        self._eat("in", "as", "under")
        self._skip("det")
        named = self._peek()
        if schedule := self._schedule():
            claims = self._claims(nouns, manner, "scheduled-as", (Reading("schedule", schedule),), "")
            self._eat_heads()
        elif named and named.ids("class"):
            self.at += 1
            claims = self._claims(nouns, manner, "scheduled-as", (Reading("schedule", named.key),), "heading")
        else:
            raise NotUnderstoodError(self._here())
        where = "US" if by_agency else place.value
        return self._qualified([claim._replace(place=where) for claim in claims])

    @needs("examples", "example", "example of", "among")
    def _examples_of(self) -> list[Claim]:
        """Read "Examples of opioids include morphine" and "Among the opioids are morphine and codeine"."""
        start = self.at
        self._skip("det")
        if (self._eat("examples", "example") and self._eat("of")) or self._eat("among", "example of"):
            self._skip("det", "filler")
            blank = Nouns(readings=[(Reading("drug", LATER),)])
            try:
                described = self._one_complement(blank, Manner())
            except NotUnderstoodError:
                described = []
            plain = described and all(one.predicate in ("is-a", "made-as", "strength") for one in described)
            if plain and self._eat("include", "be"):
                listed = self._objects(("drug",))
                return [
                    one._replace(subject=one_meaning(options).id) for options in listed.readings for one in described
                ]
        self.at = start
        return []

    @needs(*_APPROVED)
    def _by_regulator(self) -> list[Claim]:
        """Read "The FDA approved ketamine in 1970", "European regulators have not licensed Y for pain"."""
        start = self.at
        self._skip("det", "filler")
        manner = Manner()
        place = "US" if self._eat("fda approved") else ""
        if not place and (place := lexicon.REGULATORS.get(self._one_of(lexicon.REGULATORS), "")):
            self._adverbs(manner)
            self._eat("have", "do")
            self._adverbs(manner)
            self._eat("first")
            place = place if self._eat(*lexicon.APPROVING) else ""
        item = self._beyond("det", "neutral", "filler", "route")
        if place and item and item.ids(*SUBJECTS):
            self.subjects = self._nouns(SUBJECTS)
            claims = self._approved(self.subjects, manner, place)
            claims = self._qualified([claim._replace(year=claim.year or self.year_before) for claim in claims])
            following = self._peek()
            if following is None or self._comma() or following.tag in ("and", "but", "because"):
                return claims  # and not "FDA-approved ketamine is …"
        self.at = start
        return []

    def _statement(self) -> list[Claim]:
        """Read what the recorded statement patterns say: "you can get addicted to X", "mixing X and Y is dangerous"."""
        first = self._beyond("det", "filler", "quant")
        if first and first.tag == "takers":
            return []  # people who take it have verbs of their own
        before = self._effects_before()
        quantifier = self._of_members()
        for pattern in candidates(_STATEMENTS, self.vocabulary):
            subject, predicate, target, detail = lexicon.STATEMENTS[pattern]
            listed = before if pattern.startswith("{e}") else []
            over = quantifier if pattern.startswith("{d}") and subject == "d" else ""
            start = self.at + bool(over) + (len(listed) + 1 if listed else 0)
            found = match(pattern, self.items, start, whole=False)
            if found is None or ("route" in found.caught and predicate not in ("lasts", "absorbed")):
                continue
            site = found.caught.get("site")
            if site and site.type == "site only" and predicate not in sites.PLACED:
                continue
            if site and site.id == "nerves":
                found.caught.pop("site")
            use = found.caught["use"].id if "use" in found.caught else ""
            use = _as_route(found.caught, use) if predicate == "absorbed" else use
            if self._says_other(found, predicate, detail, use):
                continue
            more = listed + (self._more_of(_LISTED[target], found.end) if target in _LISTED else [])
            if not (more or self._ends_clause(found.end)):
                continue
            self.at = max(found.end, self.at)
            self.subjects = Nouns(readings=[(found.caught[subject],)])
            claim = _stated(found, lexicon.STATEMENTS[pattern], use)
            if over:
                claim = claim._replace(quantifier=over, negated=claim.negated != (over == "none"), scope=start)
            more += self._more_species() if target == "species" else []
            return self._qualified([claim, *(claim._replace(object=one) for one in more)])
        return []

    def _of_members(self) -> str:
        """Return the quantifier of a class that a clause begins with: "some opioids", "no benzodiazepine"."""
        item, named = self._peek(), self._peek(1)
        of_class = item and named and item.tag == "quant" and item.value in _OVER_MEMBERS and named.ids("class")
        return item.value if item and of_class else ""

    def _says_other(self, found: Match, predicate: str, detail: str, use: str) -> bool:
        """Return whether a sentence that fits a pattern does not say what the pattern stands for."""
        first = self._peek()
        return (
            # What too much of it does is told of an overdose.
            (detail == "denied" and predicate == "side-effects" and self._is_of_much())
            # "For diarrhoea" is against it.
            or (detail == "wanted" and bool(self.items[found.end - 1].ids("condition")))
            # What only some use of it does.
            or (bool(use) and (use != "heavy use" or predicate != "causes"))
            # What "some pharmacologists" hold.
            or (predicate == "is-a" and first is not None and first.tag == "quant" and first.value == "some")
            # What is told besides is not told of here.
            or (detail == "alone" and found.end < len(self.items) and not self._comma_at(found.end - self.at))
        )

    def _is_of_much(self) -> bool:
        """Return whether an overdose, or how much is taken, is spoken of."""
        return any(not _MUCH.isdisjoint(item.words or [item.key]) for item in self.items)

    def _effects_before(self) -> list[str]:
        """Return the effects before the last of a list that a clause begins with: "nausea and vomiting are …"."""
        found: list[str] = []
        ahead = 0
        while (item := self._peek(ahead)) and len({one.id for one in item.ids("effect")}) == 1:
            found.append(one_meaning(item.ids("effect")).id)
            joint, last = self._peek(ahead + 1), self._peek(ahead + 2)
            if joint and last and joint.tag == "and" and joint.value == "and" and last.ids("effect"):
                return found
            if not (joint and "," in joint.gap):
                break
            ahead += 1
        return []

    def _more_species(self) -> list[str]:
        """Read the rest of "horses, dogs and cattle", the first of which a pattern has caught."""
        found: list[str] = []
        while (item := self._peek()) and (item.tag == "and" or self._comma()):
            ahead = 1 if item.tag == "and" else 0
            following = self._peek(ahead)
            if following is None or following.tag != "species":
                break
            found.append(following.value)
            self.at += ahead + 1
        return found

    def _more_of(self, kind: str, end: int) -> list[str]:
        """Read the rest of a list of effects or conditions, the first of which a pattern has caught before ``end``."""
        if not (end and end < len(self.items) and (self.items[end - 1].ids(kind) or self.items[end - 1].verb)):
            return []
        start, self.at = self.at, end
        nouns = Nouns()
        self.last_is_object = True
        while self._another((kind,), nouns):
            nouns.readings.append(self._noun((kind,), nouns, anaphora=False))
        self.last_is_object = False
        if not nouns.readings or nouns.joint == "or" or nouns.degree:
            self.at = start
            return []
        return [one_meaning(options).id for options in nouns.readings]

    def _list_of_effects(self) -> list[Claim]:
        """Read "side effects of X include A, B and C"."""
        for pattern in candidates(_LISTS, self.vocabulary):
            slot, predicate = lexicon.LISTS[pattern]
            predicate, _, usual = predicate.partition(" ")
            found = match(pattern, self.items, self.at, whole=False)
            if found is None or "use" in found.caught:
                continue
            self.at = found.end
            nouns = Nouns(readings=[(found.caught[slot],)])
            self.subjects = nouns
            often = found.caught["f"].id if "f" in found.caught else usual or found.often
            manner = Manner(negated=found.negated, often=often)
            objects = self._objects(OBJECT_TYPES["causes"])
            return self._qualified(self._claims(nouns, manner, predicate, objects, ""))
        return []

    def _ends_clause(self, end: int) -> bool:
        if end >= len(self.items):
            return True
        item = self.items[end]
        start, self.at = self.at, end
        narrowed = bool(self._circumstance())
        self.at = start
        return (
            narrowed
            or item.tag in ("and", "but", "because", "filler", "qualifier", "often")
            or item.key
            in (
                "in",
                "at",
                "under",
                "with",
                "when",
                "if",
            )
        )


def _stated(found: Match, statement: tuple[str, str, str, str], use: str) -> Claim:
    """Return what a recorded statement claims of what its pattern caught; ``use`` is how the drug is used."""
    subject, predicate, target, detail = statement
    caught = {slot: reading.id for slot, reading in found.caught.items()}
    figure = "-".join(caught[slot] for slot in ("number", "number2") if slot in caught)
    if detail == "own":  # "withdrawal from X": not such as X brings on in one who depends on another drug
        predicate = "withdrawal-causes" if caught.get(target) == "withdrawal" else predicate
        detail = ""
    means, detail = detail.startswith("by "), detail.removeprefix("by ")
    compared = detail.split() if predicate in _COMPARING else []
    kept = predicate not in _WITHOUT_DETAIL and detail not in _SAID_ELSEWHERE
    return Claim(
        caught[subject],
        predicate,
        caught.get(target, target),
        found.negated != (detail in ("denied", "favoured")),
        detail if kept or detail == "full" else " ".join(compared[2:]) if predicate == "acts-more" else "",
        often=_OFTEN.get(detail, caught.get("f", found.often)),
        degree=detail if detail in ("mainly", "gravely") else "by this means" if means else caught.get("grave", ""),
        place=caught.get(_PLACES.get(predicate, ""), ""),
        year=f"{figure} {caught['unit']}" if "unit" in caught else "2" if "twice" in detail else figure,
        other=next((caught.get(slot, "") for slot in ("d2", "t2") if slot in detail), ""),
        direction=int(compared[0]) if compared else 0,
        qualifiers=(use,) if use else (),
    )


# What these claim has no detail, and these details are told by other parts of a claim.
_WITHOUT_DETAIL = frozenset({"lasts", "interaction-causes", "interaction-spares", *_COMPARING})
_SAID_ELSEWHERE = frozenset({"mainly", "gravely", "denied", "alone", *_OFTEN})


def _as_route(caught: dict[str, Reading], use: str) -> str:
    """Take the form that a drug is named with for the route it is given by: "swallowed ketamine"."""
    if not use.startswith(AS_FORM):
        return use
    caught["route"] = Reading("route", use.removeprefix(AS_FORM))
    return ""


# The slots of which more may be listed behind the one that a pattern caught.
_LISTED = {"e": "effect", "c": "condition"}


def _narrowed(claim: Claim) -> bool:
    """Return whether a claim says more than its subject, predicate and object."""
    return bool(claim.often or claim.degree or claim.place or claim.year or claim.qualifiers or claim.other)
