"""Whether knowledge bases are sound, and what is wrong with those that are not."""

from pathlib import Path
from typing import Any, NamedTuple

from ketafacts.errors import FactsError
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.gathering import collect, gather
from ketafacts.knowledge.opening import open_knowledge
from ketafacts.knowledge.reading import Problem
from ketafacts.knowledge.terms import FILE, FORMAT
from ketafacts.knowledge.validating import is_error, validate


class Validity(NamedTuple):
    """The problems found, in the order of their places, and how many files were read."""

    problems: tuple[Problem, ...]
    files: int

    @property
    def is_sound(self) -> bool:
        """Return whether nothing found is more than advice."""
        return not any(is_error(problem) for problem in self.problems)


def check_files(front_pages: list[Path], *, builtin: bool = True) -> Validity:
    """Return every problem of the given knowledge bases, or of the built-in one when none is given.

    User files are checked as they would be used, laid over the built-in facts, unless ``builtin`` is false.
    """
    if not front_pages:
        front = Path(__file__).parents[3] / "facts.yaml"
        if not front.exists():
            # An installed copy ships the facts compiled, and only sound ones compile.
            open_knowledge().close()
            return Validity((), 0)
        return _check([front], None)
    known = None
    if builtin:
        try:
            known = open_knowledge()
        except FactsError:
            known = None
    return _check(front_pages, known)


def _check(front_pages: list[Path], known: KnowledgeBase | None) -> Validity:
    raw, problems = collect(front_pages)
    files, found = gather(raw)
    problems = problems + found + validate(files, known)
    return Validity(tuple(sorted(set(problems))), len(raw))


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one file of a knowledge base."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ketafacts knowledge base",
        "description": f"Format {FORMAT}; docs/facts-format.md explains it.",
        **FILE.schema(),
    }
