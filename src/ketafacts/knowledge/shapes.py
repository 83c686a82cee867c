"""The kinds of value a knowledge base may hold. Each checks a node and describes itself as JSON Schema.

One description serves the validator and the schema that editors use, so that the two cannot disagree.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from ketafacts.knowledge.reading import Fields, Items, Node, Text

Report = Callable[[Node, str, str], None]
"""Called with the node at fault, the rule it breaks and what to do."""

MAX_TEXT = 2000


class Shape(Protocol):
    """A kind of value."""

    def check(self, node: Node, report: Report) -> None:
        """Report whatever is wrong with ``node``."""

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema of such a value."""


@dataclass(frozen=True)
class Words:
    """A text; ``pattern`` and its description ``like`` narrow it."""

    pattern: str = ""
    like: str = ""

    def check(self, node: Node, report: Report) -> None:
        """Report a value that is not a text, is empty, is too long, hides control characters or has another form."""
        if not isinstance(node, Text):
            report(node, "wrong-type", "expected a text here")
        elif not node.strip():
            report(node, "empty", "a value is missing; write one or remove the key")
        elif len(node) > MAX_TEXT:
            report(node, "too-long", f"longer than {MAX_TEXT} characters")
        elif _CONTROL.search(node):
            report(node, "control-character", "holds a control or invisible formatting character; remove it")
        elif self.pattern and not re.fullmatch(self.pattern, node):
            report(node, "bad-value", f"{_short(node)} is not {self.like}")

    def schema(self) -> dict[str, Any]:
        """Return a string schema; numbers are allowed where YAML would read one."""
        found: dict[str, Any] = {"type": ["string", "number", "boolean"]}
        if self.pattern:
            found = {"type": ["string", "number"], "pattern": f"^(?:{self.pattern})$"}
        if self.like:
            found["description"] = self.like
        return found


# The same as render.safe escapes: what a terminal might act on, or a reader cannot see.
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"
)


# A message lists the values where a reader can take them in, and describes them (``like``) where there are more.
_MOST_NAMED = 30


@dataclass(frozen=True)
class Choice:
    """One of a closed set of words."""

    values: tuple[str, ...]
    rule: str = "bad-value"
    like: str = ""

    def check(self, node: Node, report: Report) -> None:
        """Report a value outside the set."""
        if not isinstance(node, Text):
            report(node, "wrong-type", f"expected one of {', '.join(self.values)}")
        elif node not in self.values:
            known = ", ".join(self.values) if len(self.values) <= _MOST_NAMED else self.like
            report(node, self.rule, f"{_short(node)} is not one of {known}")

    def schema(self) -> dict[str, Any]:
        """Return an enumeration; yes and no are allowed as YAML 1.1 booleans too."""
        values: list[Any] = list(self.values)
        values += [True] * ("yes" in values) + [False] * ("no" in values)
        return {"enum": values}


@dataclass(frozen=True)
class Ref:
    """The id of something recorded elsewhere: a source, drug, class, target, effect or condition."""

    kinds: tuple[str, ...]

    def check(self, node: Node, report: Report) -> None:
        """Report a value that cannot be an id; whether it is recorded is checked once all files are read."""
        if not isinstance(node, Text):
            report(node, "wrong-type", f"expected the id of a {' or '.join(self.kinds)}")
        elif not ID.fullmatch(node):
            report(node, "bad-id", f"{_short(node)} is not an id: lower-case ASCII words joined by hyphens")

    def schema(self) -> dict[str, Any]:
        """Return a string schema."""
        return {"type": "string", "pattern": f"^{ID.pattern}$", "description": f"the id of a {' or '.join(self.kinds)}"}


ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class ListOf:
    """A list of values of one kind."""

    item: Shape
    least: int = 0
    empty_rule: str = "empty"

    def check(self, node: Node, report: Report) -> None:
        """Report a value that is not a list, is too short, or has wrong items."""
        if not isinstance(node, Items):
            report(node, "wrong-type", "expected a list here")
            return
        if len(node) < self.least:
            report(node, self.empty_rule, f"at least {self.least} is needed")
        for child in node:
            self.item.check(child, report)

    def schema(self) -> dict[str, Any]:
        """Return an array schema."""
        return {"type": "array", "items": self.item.schema(), "minItems": self.least}


@dataclass(frozen=True)
class MapOf:
    """A mapping from keys of one kind to values of one kind."""

    key: Words | Ref | Choice
    value: Shape

    def check(self, node: Node, report: Report) -> None:
        """Report a value that is not a mapping, and wrong keys and values."""
        if not isinstance(node, Fields):
            report(node, "wrong-type", "expected a mapping here")
            return
        for key, child in node.items():
            if isinstance(key, Text):
                self.key.check(key, report)
            self.value.check(child, report)

    def schema(self) -> dict[str, Any]:
        """Return an object schema."""
        return {"type": "object", "additionalProperties": self.value.schema()}


@dataclass(frozen=True)
class Record:
    """A mapping with known keys; ``required`` ones must be there."""

    fields: Mapping[str, Shape]
    required: tuple[str, ...] = ()
    missing_rules: Mapping[str, str] = field(default_factory=dict)

    def check(self, node: Node, report: Report) -> None:
        """Report unknown and missing keys, and what is wrong under the known ones."""
        if not isinstance(node, Fields):
            report(node, "wrong-type", f"expected a mapping with {', '.join(self.required or tuple(self.fields)[:4])}")
            return
        for key, child in node.items():
            shape = self.fields.get(key)
            if shape is None:
                where = key if isinstance(key, Text) else node
                report(where, "unknown-key", f"{_short(key)} is not a key here; {_advice(key, self.fields)}")
            else:
                shape.check(child, report)
        for key in self.required:
            if key not in node:
                rule = self.missing_rules.get(key, "missing-key")
                report(node, rule, f"the key '{key}' is missing")

    def schema(self) -> dict[str, Any]:
        """Return a closed object schema."""
        return {
            "type": "object",
            "properties": {key: shape.schema() for key, shape in self.fields.items()},
            "required": list(self.required),
            "additionalProperties": False,
        }


def _short(text: str) -> str:
    return repr(str(text) if len(text) <= 40 else f"{text[:39]}…")


def _advice(key: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    names = sorted(known)
    close = get_close_matches(key[:80], names, 1)
    return f"did you mean '{close[0]}'?" if close else f"known keys: {', '.join(names)}"
