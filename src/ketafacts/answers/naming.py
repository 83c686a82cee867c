"""From a name as it was typed to the one subject it means, or an error that helps."""

from collections.abc import Iterable

from ketafacts.answers.report import listing
from ketafacts.errors import NoSuchNameError
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.knowledge.resolving import SUBJECT_TYPES


def find_subject(kb: KnowledgeBase, name: str, types: Iterable[str] = SUBJECT_TYPES) -> Subject:
    """Return the subject named; raises ``NoSuchNameError`` when no or several subjects have the name."""
    wanted = tuple(types)
    found = kb.resolve(name, wanted)
    if found.subject:
        return found.subject
    shown = name if len(name) <= 60 else f"{name[:59]}…"
    if found.is_ambiguous:
        meanings = tuple(subject.name for subject in found.subjects)
        raise NoSuchNameError(
            name, meanings, f"{shown}: ambiguous: a name of {listing(meanings)}; ask about one of them"
        )
    if found.parts:
        parts = tuple(part.name for part in found.parts)
        raise NoSuchNameError(
            name, parts, f"{shown}: read as {listing(parts)}, which have no entry together; ask about one of them"
        )
    near = f"; did you mean {', '.join(found.suggestions)}?" if found.suggestions else ""
    raise NoSuchNameError(name, found.suggestions, f"{shown}: not a {' or '.join(wanted)} that is recorded{near}")
