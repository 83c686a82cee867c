"""The values that the knowledge base answers with. All are immutable, and none knows where it was stored."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple


class Name(NamedTuple):
    """A name of a subject: what kind of name it is, and the country of a brand."""

    name: str
    kind: str
    place: str
    subject: str
    type: str


class Reading(NamedTuple):
    """One thing that a name in a text may mean: type and id.

    ``form`` is the verb form when it is a verb phrase; ``is_brand`` says that the name is a product's, so that what is
    true of the substance's other products (routes, approvals, dates) may not be true of it.
    """

    type: str
    id: str
    form: str = ""
    is_brand: bool = False


class Start(NamedTuple):
    """What of the recorded names begins with a word.

    ``longest`` is how many words the longest of them has, ``alone`` whether the word is one by itself; ``seconds`` are
    the words that come second in them, ``subjects`` those that do in names of drugs and classes.
    """

    longest: int = 0
    alone: bool = False
    seconds: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()


class Subject(NamedTuple):
    """A drug, class, target, effect or condition.

    ``type`` is one of those words; ``kind`` is a drug's kind (substance, combination, plant, …) or a class's scheme.
    ``what`` completes "X is …" for a drug and defines a class. ``closed`` classes have all their members recorded.
    ``family`` groups targets, and for a class names the targets that its members act through; ``role`` is how they act.
    """

    id: str
    type: str
    kind: str
    name: str
    what: str
    closed: bool
    family: str
    role: str
    data: str

    @property
    def details(self) -> dict[str, Any]:
        """Return whatever else the entry records, by the key of the format."""
        return parse(self.data)

    @property
    def is_whole(self) -> bool:
        """Return whether what the drug contains is recorded in full, so that it contains nothing else."""
        return '"ingredients"' not in self.data or self.details.get("ingredients") != "part"


def best_known(subjects: Iterable[Subject]) -> list[Subject]:
    """Return subjects with the complete sheets first and the classes last, names that are plain words before others."""

    def obscurity(one: Subject) -> tuple[bool, bool, bool, str]:
        return one.type == "class", one.details.get("sheet") != "complete", not one.name.isalpha(), one.id

    return sorted(subjects, key=obscurity)


class Fact(NamedTuple):
    """Subject, predicate, object, and whether it holds: ``yes``, ``no`` or ``contested``.

    ``action`` and ``role`` are those of a mechanism (antagonist; principal, secondary, minor), else empty.
    ``inherited_from`` is the class whose fact this is when it was reached through membership, else empty.
    """

    id: str
    subject: str
    predicate: str
    object: str
    holds: str
    action: str = ""
    role: str = ""
    data: str = "{}"
    inherited_from: str = ""

    @property
    def details(self) -> dict[str, Any]:
        """Return the qualifiers and other keys of the fact, by the key of the format."""
        return parse(self.data)


class Evidence(NamedTuple):
    """What a source says, where it says it, and on which side of the fact it stands: ``for`` or ``against``."""

    fact: str
    side: str
    source: str
    locator: str
    gist: str


class Source(NamedTuple):
    """A cited work. ``details`` has its fields under their CSL-JSON names, and ``kind`` and ``read``."""

    key: str
    data: str

    @property
    def details(self) -> dict[str, Any]:
        """Return the fields of the source."""
        return parse(self.data)


class Misconception(NamedTuple):
    """What people get wrong about a subject, why, and what is so."""

    id: str
    data: str

    @property
    def details(self) -> dict[str, Any]:
        """Return claim, verdict, why, truth, about and facts."""
        return parse(self.data)


def parse(data: str) -> dict[str, Any]:
    """Return a stored JSON object; an empty one costs no import."""
    return dict(_parsed(data)) if data != "{}" else {}


@lru_cache(maxsize=5000)  # the same few facts are asked about again and again
def _parsed(data: str) -> dict[str, Any]:
    import json

    found: dict[str, Any] = json.loads(data)
    return found
