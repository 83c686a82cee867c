"""What every answer offers to every format: records with stable keys, and the answer itself for the human ones."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from ketafacts.knowledge.model import Evidence, Subject

# How many records an answer that is written in one piece may have: they are held in memory until then.
MAX_HELD = 100_000
# No sentence of more characters is judged.
MAX_SENTENCE = 2000


class Report(NamedTuple):
    """The answer to one command.

    ``records`` are JSON values under the documented keys of the command; ``columns`` are the keys that line formats
    show, in order, the answer word first. ``body`` is the answer as a value, which the Rich format draws.
    """

    command: str
    columns: tuple[str, ...]
    records: tuple[dict[str, Any], ...]
    body: Any


def citations(evidence: Iterable[Evidence]) -> list[dict[str, str]]:
    """Return evidence as records, each source and place once."""
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    for item in evidence:
        record = {"key": item.source, "locator": item.locator, "gist": item.gist}
        if item.side == "against":
            record["side"] = "against"
        found.setdefault((item.source, item.locator, item.gist), record)
    return list(found.values())


def sentence(text: str) -> str:
    """Return ``text`` with a capital and a full stop."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def listing(words: Iterable[str], joint: str = "and") -> str:
    """Return words as a list in a sentence: "a, b and c"."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"


def with_article(noun: str) -> str:
    """Return a noun phrase with "a" or "an"."""
    first = noun.split(maxsplit=1)[0] if noun.strip() else ""
    if first.isupper() and len(first) > 1:
        # An initialism is read letter by letter: an NSAID, an SSRI, a TCA.
        return f"{'an' if first[0] in 'AEFHILMNORSX' else 'a'} {noun}"
    return f"{'an' if noun[:1].lower() in 'aeiou' else 'a'} {noun}"


def plural_of(subject: Subject) -> str:
    """Return the recorded plural of a class, or an empty text."""
    return str(subject.details.get("plural", "")) if subject.type == "class" else ""
