"""Subjects and objects: names in lists, with quantifiers, determiners and what stands before them."""

from functools import cache

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.cursor import SUBJECTS, Manner, Nouns, one_meaning
from ketafacts.language.glosses import other_names, said_again
from ketafacts.language.howused import UseReader
from ketafacts.language.lexicon import conditions, routes
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item

# "Known on the street as", the longest first.
KNOWN_BY = tuple(sorted((phrase.split() for phrase in lexicon.KNOWN_BY), key=len, reverse=True))
_OVERDOSES = ("overdose", "overdoses", "overdosing")
_KNOWN_FIRST = frozenset(phrase[0] for phrase in KNOWN_BY)
# What begins a way to take it, and no form: "by injection", "as a cream", "through the skin".
_BEFORE_WAYS = frozenset({"as", "by", "in", "into", "onto", "on", "through", "via", "under", "up", "with", "across"})
# Begins the qualifier of a claim about one form of a drug.
AS_FORM = "as "
_OF_CONDITIONS = ("condition",)
# The degree of a claim about a use that holds, if at all, of less than the condition that was named.
NARROWED = "narrowed"
# "The most common Cs" are some of the Cs.
_RANKED = frozenset(
    {
        *("common", "popular", "famous", "notorious", "important", "familiar", "frequent", "widespread", "abused"),
        *("commonly", "widely", "frequently", "often", "recent"),
    }
)
# Begins the quantifier of a claim about a class by its examples.
SUCH_AS = "such as"


class NounReader(UseReader):
    """Reads names, and lists of names."""

    last_is_object = False
    joins_with = False
    preposition = ""

    def read_subjects(self) -> Nouns:
        """Read the subjects that the items begin with, and stop behind them."""
        return self._nouns(SUBJECTS, anaphora=True)

    def _nouns(self, types: tuple[str, ...], *, anaphora: bool = False) -> Nouns:
        if anaphora and self.several and (several := self._several_before()):
            return several
        nouns = Nouns()
        self._skip("filler")
        item = self._peek()
        if item and item.key in ("neither", "either", "both"):
            nouns.negated = item.key == "neither"
            self.at += 1
        while True:
            nouns.readings.append(self._noun(types, nouns, anaphora=anaphora and not nouns.readings))
            if not self._another(types, nouns):
                if nouns.joint == "or" and len({one.id for options in nouns.readings for one in options}) == 1:
                    nouns.joint = ""  # "xylazine, or tranq": two names of one thing
                return nouns

    def _several_before(self) -> Nouns | None:
        """Read "both", "neither drug", "they": the subjects of the sentence before."""
        start, item = self.at, self._peek()
        if item is None or (item.key not in ("both", "neither") and item.tag != "anaphor"):
            return None
        if item.tag == "anaphor" and item.key not in ("they", "these drugs"):
            return None
        self.at += 1
        if self._eat("of"):
            self._eat("them", "these", "those")
        self._skip("head")
        following = self._peek()
        if following is None or following.ids(*SUBJECTS) or following.tag in ("det", "and", "or", "neutral"):
            self.at = start
            return None
        readings: list[tuple[Reading, ...]] = [(Reading("drug", one),) for one in self.several]
        return Nouns(readings, "and", negated=item.key == "neither")

    def _noun(self, types: tuple[str, ...], nouns: Nouns, *, anaphora: bool) -> tuple[Reading, ...]:
        """Return the readings of the noun that comes here, of ``types``; what stands around it goes to ``nouns``.

        With ``anaphora`` it may be "it". Raises ``NotUnderstoodError`` where no such noun comes, or what is before it
        cannot be told.
        """
        meant, strength = self._up_to_name(types, nouns, anaphora=anaphora)
        if meant is not None:
            return meant
        item = self.items[self.at]
        if types == SUBJECTS and not item.ids("drug"):
            self._known_as()  # "the anaesthetic known as ketamine"
        self.at += 1
        found = item.ids(*types)
        if item.tag == "takers":
            self._of_takers(item, nouns)
        elif item.tag == "use":
            if self.last_is_object and item.value:
                raise NotUnderstoodError(item.key)  # how much of what it acts on
            nouns.use = nouns.use or item.value
        if types == SUBJECTS:
            if not item.ids("drug"):
                found = self._name_behind_kind(found, strength, nouns) or found
            elif len(item.words) > 1:
                nouns.form = form_in(item.words)
        return self._behind_name(found, types, nouns)

    def _up_to_name(  # noqa: C901 - one line a kind of word
        self, types: tuple[str, ...], nouns: Nouns, *, anaphora: bool
    ) -> tuple[tuple[Reading, ...] | None, str]:
        """Go on to the item that names one of ``types``; return None, and how strong it is called: "powerful".

        Where something else stands for the name ("them", "raised heart rate"), go behind that and return its readings.
        """
        strength = ""
        while (item := self._peek()) and not item.ids(*types):
            if item.inner and "drug" in types and "withdrawal" not in item.key:
                self.at += 1
                nouns.overdose = True
                return tuple(reading for reading in item.inner if reading.type in types), ""
            if item.key in ("them", "these", "those") and self.last_is_object and self._known_objects(types):
                self.at += 1
                nouns.readings += self.objects[:-1]
                return self.objects[-1], ""
            if item.tag == "quant" and item.value == "most" and self._is_superlative(item):
                raise NotUnderstoodError("most")  # "the most common opioids": which those are is not recorded
            if item.tag == "quant" and not nouns.quantifier:
                if item.value == "none":
                    nouns.negated = not nouns.negated
                nouns.quantifier, nouns.scope = item.value, self.at + 1
                if anaphora:
                    self.quantified.add(nouns.scope)
            elif (
                self.anaphor
                and item.tag == "anaphor"
                and not self._names_follow(types)
                and "drug" in types
                and (anaphora or self.last_is_object)
            ):
                self.at += 1
                return (Reading("drug", self.anaphor),), ""
            elif item.tag in ("head", "anaphor") and (self._names_follow(types) or self._known_as()):
                pass  # "the drug ketamine", "drugs such as morphine"
            elif item.tag == "plain" and "drug" in types:
                pass
            elif types == SUBJECTS and item.key in lexicon.STRENGTHS and self._kind_and_name():
                strength = item.key  # "the powerful opioid fentanyl"
            elif types == SUBJECTS and item.key == "common" and (named := self._peek(1)) and named.ids("class"):
                pass
            elif item.key == "street" and (head := self._peek(1)) and head.tag == "head" and types == SUBJECTS:
                pass  # "the street drug known as molly"
            elif item.key in ("other", "any") and self.last_is_object and "effect" in types:
                pass  # "sleepwalking and other complex sleep behaviours"
            elif item.key == "other" and nouns.readings and types == SUBJECTS and self._others_of(nouns):
                pass  # "codeine and other opioids"
            elif item.key in lexicon.GRAVE and "effect" in types:
                nouns.degree = "gravely"
            elif types == _OF_CONDITIONS and self._of_condition(item, nouns):
                continue
            elif "effect" in types and item.verb and item.verb.form in ("past", "participle"):
                self.at += 1  # "raised heart rate", as something that is brought about
                return (Reading("effect", item.verb.id),), ""
            elif item.tag not in ("det", "neutral", "filler"):
                raise NotUnderstoodError(self._here())
            self.at += 1
        if item is None:
            raise NotUnderstoodError(self._here())
        return None, strength

    def _name_behind_kind(self, kind: tuple[Reading, ...], strength: str, nouns: Nouns) -> tuple[Reading, ...]:
        """Return the drug that is named behind its kind, "the anaesthetic ketamine": that says that it is one."""
        following = self._peek()
        if not following or not following.ids("drug") or following.gap.strip():
            return ()
        self.at += 1
        told = Claim(one_meaning(following.ids("drug")).id, "is-a", one_meaning(kind).id)
        nouns.extra.append(told)
        if strength:
            nouns.extra.append(told._replace(predicate="strength", object=lexicon.STRENGTHS[strength]))
        self.named_kinds.append(told)
        return following.ids("drug")

    def _behind_name(self, found: tuple[Reading, ...], types: tuple[str, ...], nouns: Nouns) -> tuple[Reading, ...]:
        """Go behind a name and the forms, heads and bracket that belong to it; return what it means with them."""
        self._form_behind(found, types, nouns)
        if "effect" in types:
            self._eat("symptoms", "syndrome", "reactions")
        elif types == _OF_CONDITIONS:
            self._eat(*conditions.FORMS_BEHIND)
        start = self.at
        if self._eat_heads():
            if "drug" in types and any(one.key in lexicon.GROUPING for one in self.items[start : self.at]):
                found = _as_group(found) or self._not_understood(start)
            elif len(found) > 1:
                found = tuple(reading for reading in found if reading.type == "drug") or found
        self._bracket_behind(found, types)
        return found

    def _form_behind(self, found: tuple[Reading, ...], types: tuple[str, ...], nouns: Nouns) -> None:
        """Take the form that stands behind a name: "esketamine nasal spray"; one that adds nothing is passed over."""
        form = self._peek()
        route = form_of(form) if form and types == SUBJECTS and any(r.type == "drug" for r in found) else ""
        if self.last_is_object and form and form.words and form.words[0] in _BEFORE_WAYS:
            route = ""  # "reversed with naloxone as a cream" says how, and not what of
        if form and not route and form.key in lexicon.PLAIN_FORMS and form.gap == " " and self._form_ends():
            self.at += 1  # "kratom leaves", "fentanyl powder"
        if route:
            self.at += 1
            nouns.qualifier = nouns.qualifier or f"{AS_FORM}{route}"
            nouns.form = nouns.form or route

    def _not_understood(self, at: int) -> tuple[Reading, ...]:
        raise NotUnderstoodError(self.items[at].key)

    def _bracket_behind(self, found: tuple[Reading, ...], types: tuple[str, ...]) -> None:
        """Read "chest pain (angina)" and, of drugs in a list of objects, "ibuprofen (Advil, Motrin)"."""
        if self.at >= len(self.items) or "(" not in self.items[self.at].gap:
            return
        if "drug" not in types:
            self.at = said_again(self.items, self.at, found, types)
        elif self.last_is_object and len({one.id for one in found}) == 1 and "and" not in self.items[self.at - 1].words:
            names, self.at = other_names(self.items, self.at)
            self.named_kinds += [Claim(found[0].id, "same-as", name.id, detail="loose") for name in names]

    def _kind_and_name(self) -> bool:
        """Return whether a class and the name of a drug follow."""
        kind, name = self._peek(1), self._peek(2)
        return bool(
            kind and kind.ids("class") and not kind.ids("drug") and name and name.ids("drug") and name.gap == " "
        )

    def _of_condition(self, item: Item, nouns: Nouns) -> bool:
        """Pass over "severe", "symptoms of" or "some forms of" before a condition; note what makes it another one."""
        start = self.at
        if item.key in conditions.PLAIN or item.key in conditions.NARROWED:
            self.at += 1
            if item.key in conditions.NARROWED:
                nouns.degree = NARROWED
        elif item.key in conditions.FORMS_BEFORE and self._of_forms():
            pass
        return self.at != start

    def _of_forms(self) -> bool:
        """Pass over "attacks of", "certain kinds of"."""
        while (item := self._peek()) and (item.key in conditions.FORMS_BEFORE or item.tag == "det"):
            self.at += 1
        return self._eat("of")

    def _is_superlative(self, most: Item) -> bool:
        """Return whether "most" stands before an adjective: "the most common opioids", and not "most opioids"."""
        following = self._peek(1)
        before = self.items[self.at - 1].key if self.at else ""
        adjective = following is not None and following.key in _RANKED and not following.readings
        return adjective and (before in ("the", "of") or most.key == "most")

    def _others_of(self, nouns: Nouns) -> bool:
        """Note that the names before "and other opioids" are opioids; return whether a class follows."""
        following = self._beyond("neutral", ahead=1)
        kinds = following.ids("class") if following else ()
        if len({kind.id for kind in kinds}) != 1:
            return False
        named = [one_meaning(options) for options in nouns.readings if options]
        nouns.extra += [Claim(one.id, "is-a", kinds[0].id) for one in named]
        return True

    def _form_ends(self) -> bool:
        """Return whether a form behind a name ends the noun phrase: "kratom leaves contain", not "leaves the body"."""
        item = self._peek(1)
        return item is None or item.lemma in lexis().starts or bool(item.verb) or item.tag in ("modal", "and", "neg")

    def _of_takers(self, item: Item, nouns: Nouns) -> None:
        """Note that people who take it are meant; as an object that is not understood."""
        if self.last_is_object or (nouns.readings and nouns.people is None):
            raise NotUnderstoodError(item.key)
        nouns.people = item.value
        nouns.qualifier = {"heavy use": "heavy use", "pregnancy": "pregnancy"}.get(item.value, "")

    def _names_follow(self, types: tuple[str, ...]) -> bool:
        """Return whether "the drug" stands before a name; of "drugs such as", leave only the names to be read."""
        following, after = self._peek(1), self._peek(2)
        if following and following.key in ("such as", "like", "including") and after and after.ids(*types):
            self.at += 1
            return True
        if following and following.key == "such" and after and after.key == "as":
            self.at += 2
            return True
        return bool(following and following.ids("drug") and not following.gap.strip())

    def _known_as(self) -> bool:
        """Read "known on the street as X" behind the noun here, and stop before X."""
        following = self._peek(1)
        if following is None or (following.lemma not in _KNOWN_FIRST and following.key not in _KNOWN_FIRST):
            return False
        start = self.at
        self.at += 1
        end = max((self._match(phrase, Manner()) for phrase in KNOWN_BY), default=-1)
        named = self.items[end] if 0 <= end < len(self.items) else None
        self.at = end - 1 if named and named.ids("drug") else start
        return self.at != start

    def _known_objects(self, types: tuple[str, ...]) -> bool:
        """Return whether "them" can stand for the objects before it."""
        return bool(self.objects) and all(one.type in types for options in self.objects for one in options)

    def _eat_heads(self) -> bool:
        eaten = False
        while (item := self._peek()) and item.tag == "head" and not any(mark in item.gap for mark in ",;"):
            following = self._peek(1)
            if item.key == "class" and following and following.key in ("a", "b", "c"):
                break  # "is ketamine class B in the UK"
            self.at += 1
            eaten = True
        return eaten

    def _another(self, types: tuple[str, ...], nouns: Nouns) -> bool:
        """Pass over "and", "or" or a comma when another noun of the list follows; else stay."""
        start = self.at
        item = self._peek()
        if item is None:
            return False
        comma = self._comma()
        if self.joins_with and item.key == "together" and (after := self._peek(1)) and after.key == "with":
            self.at += 1
            item = after
        if item.tag in ("and", "or") or (self.joins_with and item.key == "with"):
            joint = item.value or "and"
            self.at += 1
            self._skip("filler")
            if self.preposition:
                self._eat(self.preposition)
        elif comma and "," in item.gap:
            joint = ""
        else:
            return False
        ahead = 0
        while (
            (following := self._peek(ahead))
            and (following.tag in ("det", "neutral") or following.key in lexicon.GRAVE or following.key == "other")
            and not following.ids(*types)
        ):
            ahead += 1
        following = self._peek(ahead)
        is_noun = bool(following and following.ids(*types))
        if (
            not is_noun
            or (joint == "" and not self._list_goes_on(ahead, types))
            or self._new_clause(ahead + 1, comma=comma)
        ):
            self.at = start
            return False
        nouns.joint = joint or nouns.joint
        return True

    def _new_clause(self, ahead: int, *, comma: bool) -> bool:
        """Return whether a verb follows the noun, so that it begins a clause and not another item of a list.

        Behind a comma, "and oxycodone and morphine are …" begins one, too.
        """
        item, following = self._peek(ahead), self._peek(ahead + 1)
        if item and following and item.lemma in ("be", "do") and following.key in ("too", "as well", "likewise"):
            return True  # "weaker than morphine, and heroin is too"
        if not self.last_is_object:
            return False
        if comma and item and item.tag == "and" and (other := self._peek(ahead + 1)) and other.ids(*SUBJECTS):
            ahead += 2
            item = self._peek(ahead)
        if item and "," in item.gap:
            return False  # "…, the drug in Ritalin and Concerta, is …"
        return bool(item and (item.lemma in lexis().starts or item.verb or item.tag == "modal"))

    def _list_goes_on(self, ahead: int, types: tuple[str, ...]) -> bool:
        """A comma joins nouns only when the list ends in "and" or "or" later."""
        for place in range(self.at + ahead + 1, min(self.at + ahead + 24, len(self.items))):
            item = self.items[place]
            if item.tag in ("and", "or"):
                return True
            if not item.ids(*types) and item.tag not in ("det", "neutral", "head"):
                return False
        return False

    def _objects(self, types: tuple[str, ...], preposition: str = "") -> Nouns:
        """Read objects; ``preposition`` may stand again before each: "for pain and for depression"."""
        self.last_is_object, self.preposition = True, preposition
        try:
            return self._nouns(types)
        finally:
            self.last_is_object, self.preposition = False, ""

    def _prefix(self) -> str:
        """Read "too much", "long-term use of" before a subject; return what it says of the use."""
        first = self._peek()
        for phrase, meaning in _prefixes().get((first.words or [first.key])[0], ()) if first else ():
            words: list[str] = []
            count = 0
            while len(words) < len(phrase.split()) and (item := self._peek(count)) and not item.readings:
                words += item.words or [item.key]
                count += 1
            if words == phrase.split():
                self.at += count
                return meaning
        return ""

    def _overdose_of(self) -> bool:
        if self.vocabulary.isdisjoint(_OVERDOSES):
            return False
        start = self.at
        self._skip("det")
        self._eat("large", "massive", "severe", "big")
        if self._eat(*_OVERDOSES) and self._eat("of", "on", "with", "from"):
            return True
        self.at = start
        return False

    def _examples(self, nouns: Nouns) -> None:
        """Read "opioids such as morphine and fentanyl": each example is said to be one."""
        such = (item := self._peek()) is not None and item.key in ("such as", "such", "like") and not nouns.negated
        self.at += 1
        self._eat("as")
        listed = self._nouns(("drug",))
        classes = [reading for options in nouns.readings for reading in options if reading.type == "class"]
        if len(classes) != 1:
            raise NotUnderstoodError("examples of what is not a class")
        if len(listed.readings) > 1 and (item := self._peek()) is not None and item.key in ("such as", "such"):
            raise NotUnderstoodError("examples of two classes")  # "Cs such as A and Ds such as B": the last is no C
        nouns.extra += [Claim(one_meaning(options).id, "is-a", classes[0].id) for options in listed.readings]
        if such and nouns.quantifier in ("", "some") and len(nouns.readings) == 1 and listed.joint != "or":
            # "Stimulants such as methylphenidate are used for ADHD": where not of the class, then of the examples.
            nouns.quantifier = " ".join([SUCH_AS, *(one_meaning(options).id for options in listed.readings)])


def form_in(words: list[str]) -> str:
    """Return the route of the form with which a name ends: "fentanyl patch", "fentanyl nasal spray"."""
    return lexicon.FORMS.get(words[-1], "") or lexicon.FORMS.get(" ".join(words[-2:]), "")


def _as_group(found: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return what "the X group" may be: never X alone, where that is one drug."""
    return tuple(reading for reading in found if reading.type != "drug")


def form_of(item: Item) -> str:
    """Return the route of a form that is named behind a drug: \"patch\", \"tablets\", \"nasal spray\"."""
    if item.gap != " " or item.readings:
        return ""
    if item.tag == "route" and item.value != "film":
        return item.value
    return lexicon.FORMS.get(item.key, "")


def said_as(item: Item) -> str:
    """Return "form" for a route that is told by a form of the medicine: "as a tablet", "a patch".

    Of a form that not every medicine for the route has, it says which: "form lollipop".
    """
    form = item.words[-1] if item.words else ""
    if form not in lexicon.FORM_WORDS:
        return ""
    one = form.removesuffix("s")
    return f"form {one}" if one in lexicon.UNCOMMON_FORMS or one == routes.TABLET else "form"


@cache
def _prefixes() -> dict[str, list[tuple[str, str]]]:
    """Return what may stand before a subject, by its first word."""
    found: dict[str, list[tuple[str, str]]] = {}
    for phrase, meaning in lexicon.SUBJECT_PREFIXES.items():
        found.setdefault(phrase.split()[0], []).append((phrase, meaning))
    for phrases in found.values():
        phrases.sort(key=lambda one: -len(one[0].split()))
    return found
