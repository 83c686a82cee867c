"""Look-ups that are made once, in bounded memory."""

from collections.abc import Callable
from typing import TypeVar

MAX_CACHED = 100_000  # look-ups kept: a stream of any length is read in bounded memory
_Found = TypeVar("_Found")


class Remembered(dict[str, _Found]):
    """Look-ups by key, each made once, and all forgotten when there are too many."""

    def __init__(self, find: Callable[[str], _Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: str) -> _Found:
        """Look up what was not asked about before."""
        if len(self) >= MAX_CACHED:
            self.clear()
        found = self[key] = self._find(key)
        return found
