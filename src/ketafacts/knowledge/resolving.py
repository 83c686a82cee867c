"""What a name means: the subjects that it names, read from its parts where it is not recorded as a whole."""

from abc import ABC, abstractmethod
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from ketafacts.knowledge.model import Fact, Name, Subject
from ketafacts.knowledge.naming import NAME_LISTS, fold, is_short_for, may_be_parted, singular, squash
from ketafacts.knowledge.store import Store
from ketafacts.knowledge.values import CHEMICAL_KINDS, NO_PLURAL, ONLY_ASKED

SUBJECT_TYPES = ("drug", "class")
MAX_NAME = 300
# "Retin-A" is no "retina", "Hy-Phen" no "hyphen": a brand of several parts is not found in a word as short as this.
MOST_LETTERS_OF_A_WORD = 6
# The kinds of name that are not coined from words that people write side by side.
_TOLD_APART = frozenset({"generic", "chemical"})


class Resolution(NamedTuple):
    """What a name means: one subject, several (ambiguous), or none, with the nearest names.

    A name that is not recorded as a whole may have been read from ``parts`` that are: one for one drug, several for a
    combination. Several have a subject only when exactly one recorded product has just these ingredients.
    ``is_product`` is false of several that may as well be two drugs: neither written as the ingredients of a product
    are, nor those of a recorded one.
    """

    query: str
    subjects: tuple[Subject, ...]
    names: tuple[Name, ...]
    suggestions: tuple[str, ...]
    parts: tuple[Subject, ...] = ()
    is_product: bool = True

    @property
    def subject(self) -> Subject | None:
        """Return the subject when the name has exactly one."""
        return self.subjects[0] if len(self.subjects) == 1 else None

    @property
    def is_ambiguous(self) -> bool:
        """Return whether the name belongs to several subjects."""
        return len(self.subjects) > 1


class NameResolver(ABC):
    """Resolves names over layers of stores, the one that wins first."""

    _layers: tuple[Store, ...]

    @abstractmethod
    def subject(self, identifier: str, kind: str = "") -> Subject | None:
        """Return the entry with that id."""

    @abstractmethod
    def facts(self, subject: str, predicate: str) -> tuple[Fact, ...]:
        """Return the facts that are recorded of the subject itself."""

    @abstractmethod
    def facts_about(self, target: str, predicate: str) -> list[Fact]:
        """Return the facts of any subject whose object is ``target``."""

    def resolve(self, query: str, types: Iterable[str] = SUBJECT_TYPES, *, suggest: bool = True) -> Resolution:
        """Return the subjects of the given types that ``query`` names, and near names when it names none.

        A name matches exactly, or with case, spacing and accents folded, or is read from parts that do and words that
        do not change which drug it is. A merely similar name is a suggestion.
        """
        wanted = tuple(types)
        names: list[Name] = []
        if len(query) <= MAX_NAME:
            key = fold(query)
            # "AC&C" is no "ACC": what the sign joins is not one word.
            names = self.names(key, wanted) or ([] if "&" in query else self._squashed(key, wanted))
            if not names and "&" in query:
                # The sign is dropped from keys, the word is not: "Cold & Flu" is also "Cold and Flu".
                names = self.names(fold(query.replace("&", " and ")), wanted)
            if not names and (one := singular(key)):
                names = [name for name in self.names(one, wanted) if name.kind not in NO_PLURAL]
            if not names and "drug" in wanted:
                composed = self._bracketed(query) or self._composed(query) or self._respelt(query, key)
                if composed:
                    return composed
        subjects = self._named(names)
        offered = [one for one in wanted if one in SUBJECT_TYPES] or SUBJECT_TYPES
        suggestions = () if subjects or not suggest else self.suggest(query, offered)
        return Resolution(query, subjects, tuple(names), suggestions)

    def _named(self, names: Iterable[Name]) -> tuple[Subject, ...]:
        found = sorted({(name.subject, name.type) for name in names})
        return tuple(subject for one in found if (subject := self.subject(*one)) is not None)

    def _bracketed(self, query: str) -> Resolution | None:
        """Return what a name means that is told twice, "Percocet (oxycodone and acetaminophen)", when both agree."""
        outer, bracket, rest = query.partition("(")
        inner, closing, tail = rest.rpartition(")")
        if not bracket or not closing or not outer.strip() or any(sign in inner for sign in "()"):
            return None
        plain = self.resolve(f"{outer} {tail.strip(', ')}", ("drug",), suggest=False)
        told = plain, self.resolve(inner, ("drug",), suggest=False)
        if plain.subject and self._is_for_short(outer, inner, plain.subject.id):
            return Resolution(query, plain.subjects, plain.names, (), plain.subjects)
        for one, other in (told, told[::-1]):
            if one.subject and not other.is_ambiguous:
                whole = {one.subject.id, *(fact.object for fact in self.facts(one.subject.id, "contains"))}
                parts = {part.id for part in other.subjects or other.parts}
                if parts and parts <= whole:
                    return Resolution(query, one.subjects, one.names, (), one.subjects)
        return None

    def _is_for_short(self, name: str, inner: str, subject: str) -> bool:
        """Return whether a bracket holds the name's abbreviations, "(ZDV or AZT)", none of them of another drug."""
        if inner in NAME_LISTS:
            return True
        shorts = inner.split(" or ")
        meant = [{one.subject for one in self.names(fold(short), SUBJECT_TYPES)} for short in shorts]
        return all(
            found == {subject} or (not found and is_short_for(short, name))
            for short, found in zip(shorts, meant, strict=True)
        )

    def _composed(self, query: str) -> Resolution | None:
        """Return what a name means that is not recorded as a whole, when each of its words can be accounted for."""
        from ketafacts.knowledge.composing import compose

        def lookup(key: str) -> list[Name]:
            return self.names(key, SUBJECT_TYPES) or self._squashed(key, SUBJECT_TYPES)

        found = compose(query, lookup)
        if found is None:
            return None
        meanings = [self._named(names) for names in found.parts]
        names = tuple(name for part in found.parts for name in part)
        parts = tuple(dict.fromkeys(subject for meaning in meanings for subject in meaning))
        if len(meanings) == 1:
            # Several strengths belong to several ingredients: "Tylenol 300/30" is more than Tylenol.
            is_product = len(parts) == 1 and len(self.facts(parts[0].id, "contains")) > 1
            if found.has_several_strengths and not is_product:
                return None
            return Resolution(query, parts, names, (), parts if len(parts) == 1 else ())
        if any(len(meaning) != 1 for meaning in meanings):
            return None
        products = parts if len(parts) == 1 else self._products_of(parts) or self._products_named(parts)
        is_product = found.is_product or bool(products)
        return Resolution(query, products if len(products) == 1 else (), names, (), parts, is_product)

    def _respelt(self, query: str, key: str) -> Resolution | None:
        """Return what a chemical name means whose groups are recorded in full, or for short."""
        from ketafacts.knowledge.composing import respelt

        for other in respelt(key):
            found = self.names(other, ("drug",)) or self._squashed(other, ("drug",))
            names = [name for name in found if name.kind in CHEMICAL_KINDS]
            if names:
                return Resolution(query, self._named(names), tuple(names), ())
        return None

    def _products_of(self, parts: Sequence[Subject]) -> tuple[Subject, ...]:
        """Return the recorded combinations of exactly these ingredients."""
        wanted = {part.id for part in parts}
        return tuple(
            product
            for fact in self.facts_about(parts[0].id, "contains")
            if (product := self.subject(fact.subject, "drug")) is not None and product.kind == "combination"
            if {one.object for one in self.facts(product.id, "contains") if one.holds == "yes"} == wanted
        )

    def _products_named(self, parts: Sequence[Subject]) -> tuple[Subject, ...]:
        """Return the recorded combination whose name is those of the ingredients, in the order given."""
        *first, last = (part.name for part in parts)
        for joint in (" and ", " "):
            found = self._named(self.names(fold(" ".join(first) + joint + last), ("drug",)))
            if found:
                return tuple(one for one in found if one.kind == "combination")
        return ()

    def names(self, key: str, types: tuple[str, ...]) -> list[Name]:
        """Return the names of subjects of those types under a folded key."""
        found = [name for layer in self._layers for name in layer.names(key)]
        return [self._typed(name) for name in found if self._type_of(name) in types]

    def _squashed(self, key: str, types: tuple[str, ...]) -> list[Name]:
        """Return the names that are the same without their spaces."""
        squashed = squash(key)
        if not squashed:
            return []
        found = [name for layer in self._layers for name in layer.squashed_names(squashed)]
        if squashed == key and squashed.isalpha() and len(squashed) <= MOST_LETTERS_OF_A_WORD:
            found = [name for name in found if name.kind not in ("brand", "veterinary")]
        if squashed == key and key.endswith("s"):
            found = [name for name in found if not fold(name.name).endswith(" s")]  # "proteins" are no "protein S"
        if squashed != key:
            found = [name for name in found if may_be_parted(name.name, key, name.kind in _TOLD_APART)]
        return [self._typed(name) for name in found if self._type_of(name) in types]

    def _typed(self, name: Name) -> Name:
        return name._replace(type=self._type_of(name))

    def _type_of(self, name: Name) -> str:
        # An ambiguous name may mean classes as well as drugs; its rows do not say which.
        is_drug = name.type == "drug" and name.kind in ("ambiguous", ONLY_ASKED)
        if is_drug and self.subject(name.subject, "drug") is None:
            return "class"
        return name.type

    def suggest(self, query: str, types: Container[str] = SUBJECT_TYPES, limit: int = 3) -> tuple[str, ...]:
        """Return the recorded names of the types that look most like ``query``."""
        from ketafacts.knowledge.suggesting import nearest_names

        return nearest_names(query, self._layers, types, limit)
