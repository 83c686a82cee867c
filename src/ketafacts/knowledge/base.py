"""Lookups over the built-in facts and whatever a user has laid over them.

Layers are asked from the top down. A name or fact of any layer counts; where two layers record the same fact id or
entry, the upper one wins.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from ketafacts.errors import FactsError
from ketafacts.knowledge.model import Evidence, Fact, Misconception, Name, Reading, Source, Start, Subject
from ketafacts.knowledge.remembering import MAX_CACHED, Remembered
from ketafacts.knowledge.resolving import SUBJECT_TYPES, NameResolver
from ketafacts.knowledge.store import Store
from ketafacts.knowledge.values import ONLY_ASKED

# What an antagonist does by itself says nothing of a product in which it stands beside what it blocks: the naloxone
# in Suboxone reverses no overdose.
_ONLY_ALONE = frozenset({"causes", "acts-on", "used-for", "overdose-causes"})


_NO_START = Start()


class KnowledgeBase(NameResolver):
    """Everything recorded, by name and by id. Deterministic, read-only, and free of any network."""

    def __init__(self, layers: Sequence[Store]) -> None:
        """Take open stores, the one that wins first."""
        if not layers:
            raise FactsError("no knowledge base: --no-builtin needs at least one --facts FILE")
        self._layers = tuple(layers)
        self._subjects: dict[tuple[str, str], Subject | None] = {}
        self._names: dict[tuple[str, str], tuple[Name, ...]] = {}
        self._facts: dict[tuple[str, str], tuple[Fact, ...]] = {}
        self._lines: dict[str, dict[str, tuple[Fact, ...]]] = {}
        self._starts = Remembered(self._start)
        self._longest = Remembered(lambda word: self._starts[word].longest)
        self._exclusions: dict[str, tuple[str, ...]] = {}
        self._members: dict[str, list[Subject]] = {}
        self._evidence: dict[str, tuple[Evidence, ...]] = {}
        self._readings = Remembered(self._read)

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

    def start(self, word: str) -> Start:
        """Return what of the recorded names begins with ``word``."""
        return self._starts[word]

    def _start(self, word: str) -> Start:
        layers = [layer for layer in self._layers if layer.may_know(word)]
        if not layers:
            return _NO_START  # as of nearly every new word of a text
        found = [start for layer in layers if (start := layer.starts((word,)).get(word))]
        return _merged_starts(found) if found else _NO_START

    def expect(self, words: Iterable[str]) -> None:
        """Look up at once, at a fraction of the cost, what single words of a text begin and mean as names."""
        unseen = set(words).difference(self._starts)  # not "-", which would go through all that is remembered
        for remembered in (self._starts, self._readings):
            if len(remembered) + len(unseen) > MAX_CACHED:
                remembered.clear()
        by_layer = [layer.starts(unseen) for layer in self._layers]
        begun = {
            word: _merged_starts([starts[word] for starts in by_layer if word in starts])
            for word in set[str]().union(*by_layer)
        }
        self._starts.update({**dict.fromkeys(unseen, _NO_START), **begun})
        names: dict[str, list[Name]] = {word: [] for word, start in begun.items() if start.alone}
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

    def may_hold(self, word: str) -> bool:
        """Return whether a folded word may stand in a recorded name; nearly always no when it does not."""
        return any(layer.may_hold(word) for layer in self._layers)

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
        key = (subject.id, subject.type)
        if key not in self._names:
            found = (name for layer in self._layers for name in layer.names_of(*key))
            self._names[key] = tuple(dict.fromkeys(found))
        return list(self._names[key])

    def all_names(self, kind: str, prefix: str = "") -> list[Name]:
        """Return the names of subjects of that type whose key begins with ``prefix``."""
        return [name for layer in self._layers for name in layer.all_names(kind, prefix)]

    def has_place(self, country: str) -> bool:
        """Return whether a brand is recorded for a country."""
        return any(layer.has_place(country) for layer in self._layers)

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
        brought = [
            [
                fact._replace(inherited_from=fact.inherited_from or part.object)
                for fact in self.all_inherited(part.object, predicate)
                if _what_is_said(fact) not in said and not exempts(fact, subject, ())
            ]
            for part in parts
            if predicate not in _ONLY_ALONE or not self._is_opposed(part.object, parts)
        ]
        if parts and predicate == "causes":
            # What else is in tobacco may do what nicotine does not.
            product = self.subject(subject, "drug")
            brought = _without_lone_denials(brought, len(parts) + (product is not None and not product.is_whole))
        for facts in brought:
            found += [fact for fact in facts if _what_is_said(fact) not in said]
            said |= {_what_is_said(fact) for fact in facts}
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

    # What the validator asks when a user's facts are laid over these (known.Known).

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
        return found[0]
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

    It tells the practice of the class (opioids are used for cough), or when the first of it was made (benzodiazepines
    in the 1950s), or it is written down as so of some members only.
    """
    if fact.predicate == "happened" and fact.object != "scheduled":
        return True
    if fact.predicate == "used-for" and fact.holds == "yes" and fact.details.get("status") == "used":
        return True
    return '"of"' in fact.data and fact.details.get("of") == "some"


def _what_is_said(fact: Fact) -> str:
    """Return what a fact is about: a sign of withdrawal is another matter than the same effect of the drug itself."""
    # The stored text tells, too, and need not be parsed for it.
    return f"{fact.object} withdrawal" if 'as withdrawal"' in fact.data else fact.object


def _without_lone_denials(brought: list[list[Fact]], parts: int) -> list[list[Fact]]:
    """Return what the parts bring without what is denied of some of them only: another part may do it."""
    denied = Counter(key for facts in brought for key in {_what_is_said(one) for one in facts if one.holds == "no"})
    lone = {key for key, times in denied.items() if times < parts}
    if not lone:
        return brought
    return [[one for one in facts if one.holds != "no" or _what_is_said(one) not in lone] for facts in brought]
