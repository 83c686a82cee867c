"""Lookups over the built-in facts and whatever a user has laid over them.

Layers are asked from the top down. A name or fact of any layer counts; where two layers record the same fact id or
entry, the upper one wins.
"""

from collections.abc import Callable, Container, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from ketafacts.errors import FactsError
from ketafacts.knowledge.model import Evidence, Fact, Misconception, Name, Reading, Source, Start, Subject
from ketafacts.knowledge.naming import NAME_LISTS, fold, is_short_for, may_be_parted, squash
from ketafacts.knowledge.store import Store
from ketafacts.knowledge.values import NO_PLURAL, ONLY_ASKED

SUBJECT_TYPES = ("drug", "class")
MAX_NAME = 300
# Look-ups kept in memory; a stream of any length is read in bounded memory.
MAX_CACHED = 100_000
# "Retin-A" is no "retina", "Hy-Phen" no "hyphen": a brand of several parts is not found in a word as short as this.
MOST_LETTERS_OF_A_WORD = 6


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


# What an antagonist does by itself says nothing of a product in which it stands beside what it blocks: the naloxone
# in Suboxone reverses no overdose.
_ONLY_ALONE = frozenset({"causes", "acts-on", "used-for", "overdose-causes"})
# The kinds of name that are not coined from words that people write side by side.
_TOLD_APART = frozenset({"generic", "chemical"})


_NO_START = Start()
_Found = TypeVar("_Found")


class _Remembered(dict[str, _Found]):
    """Look-ups by key, each made once, and all forgotten when there are too many."""

    def __init__(self, find: Callable[[str], _Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: str) -> _Found:
        if len(self) >= MAX_CACHED:
            self.clear()
        found = self[key] = self._find(key)
        return found


class KnowledgeBase:
    """Everything recorded, by name and by id. Deterministic, read-only, and free of any network."""

    def __init__(self, layers: Sequence[Store]) -> None:
        """Take open stores, the one that wins first."""
        if not layers:
            raise FactsError("no knowledge base: --no-builtin needs at least one --facts FILE")
        self._layers = tuple(layers)
        self._subjects: dict[tuple[str, str], Subject | None] = {}
        self._facts: dict[tuple[str, str], tuple[Fact, ...]] = {}
        self._lines: dict[str, dict[str, tuple[Fact, ...]]] = {}
        self._starts = _Remembered(self._start)
        self._longest = _Remembered(lambda word: self._starts[word].longest)
        self._exclusions: dict[str, tuple[str, ...]] = {}
        self._members: dict[str, list[Subject]] = {}
        self._evidence: dict[str, tuple[Evidence, ...]] = {}
        self._readings = _Remembered(self._read)

    @property
    def version(self) -> str:
        """Return the version of the facts, the upper layers' first, joined by ``+``."""
        return "+".join(layer.meta("version") or "unversioned" for layer in self._layers)

    @property
    def digest(self) -> str:
        """Return the SHA-256 of what is recorded, the upper layers' first, joined by ``+``."""
        return "+".join(layer.meta("digest") for layer in self._layers)

    @property
    def files(self) -> frozenset[tuple[int, int]]:
        """Return device and inode of each file that the facts were read from."""
        return frozenset().union(*(layer.files for layer in self._layers))

    def close(self) -> None:
        """Close the stores."""
        for layer in self._layers:
            layer.close()

    def resolve(self, query: str, types: Iterable[str] = SUBJECT_TYPES, *, suggest: bool = True) -> Resolution:
        """Return the subjects of the given types that ``query`` names, and near names when it names none.

        A name matches exactly, or with case, spacing and accents folded, or is read from parts that do and words that
        do not change which drug it is. A merely similar name is a suggestion.
        """
        wanted = tuple(types)
        names: list[Name] = []
        if len(query) <= MAX_NAME:
            key = fold(query)
            names = self.names(key, wanted) or self._squashed(key, wanted)
            if not names and key.endswith("s") and len(key) > 4:
                names = [name for name in self.names(key[:-1], wanted) if name.kind not in NO_PLURAL]
            if not names and "drug" in wanted:
                composed = self._bracketed(query) or self._composed(query)
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

    def start(self, word: str) -> Start:
        """Return what of the recorded names begins with ``word``."""
        return self._starts[word]

    def _start(self, word: str) -> Start:
        return _merged_starts([start for layer in self._layers if (start := layer.starts((word,)).get(word))])

    def expect(self, words: Iterable[str]) -> None:
        """Look up at once, at a fraction of the cost, what single words of a text begin and mean as names."""
        unseen = set(words) - self._starts.keys()
        for remembered in (self._starts, self._readings):
            if len(remembered) + len(unseen) > MAX_CACHED:
                remembered.clear()
        by_layer = [layer.starts(unseen) for layer in self._layers]
        for word in unseen:
            self._starts[word] = _merged_starts([starts[word] for starts in by_layer if word in starts])
        names: dict[str, list[Name]] = {word: [] for word in unseen if self._starts[word].alone}
        for layer in self._layers:
            for key, name in layer.names_among(names):
                names[key].append(name)
        for key, found in names.items():
            self._readings[key] = self._meaning(found)

    def longest_from(self, word: str) -> int:
        """Return how many words the longest recorded name beginning with ``word`` has; 0 when none begins so."""
        return self._longest[word]

    def second_words(self, word: str) -> frozenset[str]:
        """Return the words that come second in the recorded names beginning with ``word``."""
        return self._starts[word].seconds

    def readings(self, key: str) -> tuple[Reading, ...]:
        """Return everything that a folded name may mean: drugs, classes, targets, effects, conditions, verb phrases."""
        return self._readings[key]

    def _read(self, key: str) -> tuple[Reading, ...]:
        first, *others = key.split(" ", 2)
        start = self._starts[first]
        if others[0] not in start.seconds if others else not start.alone:
            return ()
        layers = [layer for layer in self._layers if layer.may_know(key)]
        if not layers:
            return ()
        return self._meaning(name for layer in layers for name in layer.names(key))

    def _meaning(self, names: Iterable[Name]) -> tuple[Reading, ...]:
        """Return what a key means in running text that has these names."""
        kinds: dict[tuple[str, str, str], set[str]] = {}
        for name in names:
            if name.kind == ONLY_ASKED:
                continue
            form = name.place if name.kind == "verb" else ""
            kinds.setdefault((self._type_of(name), name.subject, form), set()).add(name.kind)
        return tuple(Reading(*one, is_brand=kinds[one] <= {"brand", "veterinary"}) for one in sorted(kinds))

    def subject(self, identifier: str, kind: str = "") -> Subject | None:
        """Return the entry with that id, of that type when one is given, else a drug or class."""
        if not kind:
            return self.subject(identifier, "drug") or self.subject(identifier, "class")
        if (identifier, kind) not in self._subjects:
            found = (layer.subject(identifier, kind) for layer in self._layers)
            entries = [entry for entry in found if entry is not None]
            best = entries[0] if entries else None
            if best is not None and len(entries) > 1:
                # An overlaid entry may say only what it adds.
                best = best._replace(what=best.what or entries[1].what)
            self._subjects[identifier, kind] = best
        return self._subjects[identifier, kind]

    def subjects(self, kind: str) -> list[Subject]:
        """Return every entry of that type, by id."""
        merged = {entry.id: entry for layer in reversed(self._layers) for entry in layer.subjects(kind)}
        return [merged[key] for key in sorted(merged)]

    def name_of(self, identifier: str, kind: str = "") -> str:
        """Return the display name of an id, or the id itself when it has no entry."""
        found = self.subject(identifier, kind)
        return found.name if found else identifier.replace("-", " ")

    def names_of(self, subject: Subject) -> list[Name]:
        """Return every name of a subject, as recorded, without repeats."""
        found = [name for layer in self._layers for name in layer.names_of(subject.id, subject.type)]
        return list(dict.fromkeys(found))

    def all_names(self, kind: str, prefix: str = "") -> list[Name]:
        """Return the names of subjects of that type whose key begins with ``prefix``."""
        return [name for layer in self._layers for name in layer.all_names(kind, prefix)]

    def facts(self, subject: str, predicate: str) -> tuple[Fact, ...]:
        """Return the facts that are recorded of the subject itself."""
        key = (subject, predicate)
        if key not in self._facts:
            self._facts[key] = tuple(self._merged(layer.facts(subject, predicate) for layer in self._layers))
        return self._facts[key]

    def all_facts(self, subject: str) -> list[Fact]:
        """Return every fact recorded of the subject itself, by predicate."""
        merged = self._merged(layer.all_facts(subject) for layer in self._layers)
        return sorted(merged, key=lambda fact: (fact.predicate, fact.id))

    def facts_about(self, target: str, predicate: str) -> list[Fact]:
        """Return the facts of any subject whose object is ``target``."""
        return self._merged(layer.facts_about(target, predicate) for layer in self._layers)

    @staticmethod
    def _merged(found: Iterable[list[Fact]]) -> list[Fact]:
        """Return the facts of all layers by id; of one id, that of the uppermost layer, which comes first."""
        merged: dict[str, Fact] = {}
        for facts in found:
            for fact in facts:
                merged.setdefault(fact.id, fact)
        return [merged[one] for one in sorted(merged)]

    def fact(self, identifier: str) -> Fact | None:
        """Return the fact with that id."""
        found = (layer.fact(identifier) for layer in self._layers)
        return next((fact for fact in found if fact is not None), None)

    def ancestors(self, identifier: str) -> dict[str, tuple[Fact, ...]]:
        """Return the classes a drug or class lies in, nearest first, each with the facts that lead to it."""
        if identifier not in self._lines:
            lines: dict[str, tuple[Fact, ...]] = {}
            waiting: list[tuple[str, tuple[Fact, ...]]] = [(identifier, ())]
            for here, path in waiting:
                for fact in self.facts(here, "is-a"):
                    if fact.holds == "yes" and fact.object not in lines and fact.object != identifier:
                        lines[fact.object] = (*path, fact)
                        waiting.append((fact.object, (*path, fact)))
            self._lines[identifier] = lines
        return self._lines[identifier]

    def all_inherited(self, subject: str, predicate: str) -> list[Fact]:
        """Return the subject's own facts and, for objects it says nothing of, those of its classes, nearest first."""
        own = self.facts(subject, predicate)
        found = list(own)
        said = {_what_is_said(fact) for fact in own}
        lines = self.ancestors(subject)
        for line in lines:
            inherited = [
                fact
                for fact in self.facts(line, predicate)
                if _what_is_said(fact) not in said and not _of_class_alone(fact) and not exempts(fact, subject, lines)
            ]
            found += [fact._replace(inherited_from=line) for fact in inherited]
            said |= {_what_is_said(fact) for fact in inherited}
        return found

    def everything(self, subject: str, predicate: str) -> list[Fact]:
        """Return ``all_inherited`` and, for a product or plant, what its ingredients bring with them."""
        found = self.all_inherited(subject, predicate)
        said = {_what_is_said(fact) for fact in found}
        parts = [part for part in self.facts(subject, "contains") if part.object != subject and part.holds == "yes"]
        for part in parts:
            if predicate not in _ONLY_ALONE or not self._is_opposed(part.object, parts):
                brought = [
                    fact
                    for fact in self.all_inherited(part.object, predicate)
                    if _what_is_said(fact) not in said and not exempts(fact, subject, ())
                ]
                found += [fact._replace(inherited_from=fact.inherited_from or part.object) for fact in brought]
                said |= {_what_is_said(fact) for fact in brought}
        return found

    def _is_opposed(self, drug: str, parts: list[Fact]) -> bool:
        """Return whether a drug is an antagonist of another part of a product: of a class that excludes the other's."""
        classes = [found for line in self.ancestors(drug) if (found := self.subject(line, "class"))]
        blocked = {name for one in classes if one.role == "antagonist" for name in one.details.get("excludes", ())}
        return any(blocked & self.ancestors(part.object).keys() for part in parts) if blocked else False

    def members(self, identifier: str) -> list[Subject]:
        """Return the drugs that lie in a class, directly or through its subclasses, by id."""
        if identifier in self._members:
            return self._members[identifier]
        found: dict[str, Subject] = {}
        waiting, seen = [identifier], {identifier}
        for here in waiting:
            for fact in self.facts_about(here, "is-a"):
                if fact.holds == "yes" and fact.subject not in seen:
                    seen.add(fact.subject)
                    waiting.append(fact.subject)
                    drug = self.subject(fact.subject, "drug")
                    if drug:
                        found[drug.id] = drug
        self._members[identifier] = [found[key] for key in sorted(found)]
        return self._members[identifier]

    def excluded(self, identifier: str) -> dict[str, str]:
        """Return the classes the subject cannot lie in, each with the class of its own that excludes it."""
        found: dict[str, str] = {}
        for line in (identifier, *self.ancestors(identifier)):
            for other in self._excluded_by(line):
                found.setdefault(other, line)
        return found

    def _excluded_by(self, line: str) -> tuple[str, ...]:
        if line not in self._exclusions:
            self._exclusions[line] = tuple(other for layer in self._layers for other in layer.exclusions(line))
        return self._exclusions[line]

    def evidence(self, fact: Fact | str) -> tuple[Evidence, ...]:
        """Return the evidence of a fact, the side for it first; of an entry by ``type.id``."""
        identifier = fact if isinstance(fact, str) else fact.id
        found = self._evidence.get(identifier)
        if found is None:
            if len(self._evidence) > MAX_CACHED:
                self._evidence.clear()
            layers = (layer.evidence(identifier) for layer in self._layers)
            found = self._evidence[identifier] = tuple(next((rows for rows in layers if rows), ()))
        return found

    def evidence_of(self, facts: Iterable[Fact]) -> tuple[Evidence, ...]:
        """Return the evidence of several facts, each item once."""
        return tuple(dict.fromkeys(item for fact in facts for item in self.evidence(fact)))

    def severity_of(self, fact: Fact) -> str:
        """Return how severe an effect is: as the fact says, or else as that effect is in general."""
        effect = None if fact.details.get("severity") else self.subject(fact.object, "effect")
        return str(fact.details.get("severity") or (effect.details.get("severity") if effect else "") or "")

    def source(self, key: str) -> Source | None:
        """Return the source with that key."""
        found = (layer.source(key) for layer in self._layers)
        return next((source for source in found if source is not None), None)

    def sources(self) -> list[Source]:
        """Return every source, by key."""
        merged = {source.key: source for layer in reversed(self._layers) for source in layer.sources()}
        return [merged[key] for key in sorted(merged)]

    def misconceptions(self, subject: str = "") -> list[Misconception]:
        """Return what people get wrong about a subject, or everything recorded."""
        merged = {one.id: one for layer in reversed(self._layers) for one in layer.misconceptions(subject)}
        return [merged[key] for key in sorted(merged)]

    def count(self, table: str) -> int:
        """Return how many entries all layers have in a table of the store."""
        return sum(layer.count(table) for layer in self._layers)

    # What the validator asks when a user's facts are laid over these (validating.Known).

    def has(self, kind: str, identifier: str) -> bool:
        """Return whether the id of that kind is recorded."""
        if kind == "source":
            return self.source(identifier) is not None
        if kind == "fact":
            return self.fact(identifier) is not None
        return self.subject(identifier, kind) is not None

    def owners(self, key: str) -> tuple[str, ...]:
        """Return the drugs and classes that a folded name belongs to."""
        return tuple({name.subject: None for name in self.names(key, SUBJECT_TYPES)})

    def above(self, kind: str, identifier: str) -> tuple[str, ...]:
        """Return what lies directly above: parents of a class, contents of a drug, the broader effect or condition."""
        if kind in ("class", "drug"):
            return tuple(fact.object for fact in self.facts(identifier, "is-a" if kind == "class" else "contains"))
        entry = self.subject(identifier, kind)
        broader = entry.details.get("within") if entry else None
        return (str(broader),) if broader else ()


def _merged_starts(found: list[Start]) -> Start:
    """Return what begins with a word in any of several layers."""
    if len(found) < 2:
        return found[0] if found else _NO_START
    return Start(
        max(one.longest for one in found),
        any(one.alone for one in found),
        frozenset().union(*(one.seconds for one in found)),
        frozenset().union(*(one.subjects for one in found)),
    )


def exempts(fact: Fact, subject: str, lines: Iterable[str]) -> bool:
    """Return whether a class's fact says that it does not hold for the subject, or for a class that it lies in."""
    if '"except"' not in fact.data:
        return False
    exempt = fact.details.get("except", ())
    return subject in exempt or any(line in exempt for line in lines)


def _of_class_alone(fact: Fact) -> bool:
    """Return whether a class's fact tells nothing of each member.

    It tells the practice of the class (opioids are used for cough), or it is written down as so of some members only.
    """
    if fact.predicate == "used-for" and fact.holds == "yes" and fact.details.get("status") == "used":
        return True
    return '"of"' in fact.data and fact.details.get("of") == "some"


def open_knowledge(facts: Sequence[str | Path] = (), *, builtin: bool = True) -> KnowledgeBase:
    """Return the knowledge base: the built-in facts, with the given YAML files laid over them, the last on top.

    Raises ``FactsError`` when a file is missing, unreadable or invalid.
    """
    fronts = [_front_page(path) for path in facts]
    layers: list[Store] = [_open_builtin()] if builtin else []
    for front in fronts:
        layers.insert(0, _open_user(front, layers))
    return KnowledgeBase(layers)


def _front_page(path: str | Path) -> Path:
    """Return the whole path of a file; what is none is refused before anything is opened, which may take long."""
    import os.path

    try:
        front = Path(path).absolute()
    except OSError as error:
        raise FactsError(f"{path}: the current folder is gone: {error.strerror}") from error
    if not os.path.isfile(front):
        from ketafacts.knowledge.compiling import sound_files
        from ketafacts.knowledge.gathering import collect

        sound_files(*collect([front]))
    return front


def _open_builtin() -> Store:
    import os.path

    folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    compiled = os.path.join(folder, "facts.sqlite")
    if os.path.exists(compiled):
        from ketafacts.knowledge.intact import is_intact

        try:
            found = os.stat(compiled)
            if not is_intact(compiled):
                raise FactsError(f"{compiled}: the built-in facts are damaged; reinstall ketafacts")
        except OSError as error:
            raise FactsError(f"{compiled}: the built-in facts cannot be read: {error.strerror}") from error
        return Store.open(compiled, [(found.st_dev, found.st_ino)])
    front = os.path.join(os.path.dirname(os.path.dirname(folder)), "facts.yaml")
    if not os.path.exists(front):
        raise FactsError(f"{compiled}: the built-in facts are missing; reinstall ketafacts")
    from ketafacts.knowledge.caching import open_yaml

    return open_yaml(Path(front))


def _open_user(front: Path, below: list[Store]) -> Store:
    from ketafacts.knowledge.caching import open_yaml

    base = KnowledgeBase(below) if below else None
    return open_yaml(front, base, base.digest if base else "")


def _what_is_said(fact: Fact) -> str:
    """Return what a fact is about: a sign of withdrawal is another matter than the same effect of the drug itself."""
    # The stored text tells, too, and need not be parsed for it.
    return f"{fact.object} withdrawal" if 'as withdrawal"' in fact.data else fact.object
