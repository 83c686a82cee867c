"""Which sentences may be about a drug: told from their words alone, so that the others cost next to nothing."""

import re
from typing import Protocol

from ketafacts.knowledge.model import Name, Reading
from ketafacts.knowledge.naming import fold
from ketafacts.language.lexicon import ANAPHORS

SUBJECTS = ("drug", "class")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
_ANAPHOR = re.compile(rf"\b(?:its|{'|'.join(sorted(ANAPHORS, key=len, reverse=True))})\b", re.IGNORECASE)
_MOST_WORDS = 12
# A stream of any length is read in bounded memory.
_MOST_KNOWN = 200_000
_NO, _PERHAPS, _YES = 0, 1, 2


class SubjectNames(Protocol):
    """Recorded names, as the knowledge base has them."""

    def longest_from(self, word: str) -> int:
        """Return how many words the longest name beginning with the word has."""

    def readings(self, key: str) -> tuple[Reading, ...]:
        """Return what the folded name may mean."""

    def all_names(self, kind: str, prefix: str = "") -> list[Name]:
        """Return the names of one type that begin so."""


class Spotter:
    """Tells whether a text names a recorded drug or class. Remembers every word it has met."""

    def __init__(self, names: SubjectNames) -> None:
        """Take the recorded names."""
        self._names = names
        self._known: dict[str, int] = {}

    def mentions(self, text: str) -> bool:
        """Return whether the text names a drug or class."""
        known = self._known
        words = _WORD.findall(text.lower())
        perhaps = False
        for word in words:
            found = known.get(word)
            if found is None:
                found = self._meet(word)
            if found:
                if found == _YES:
                    return True
                perhaps = True
        return perhaps and self._has_phrase(words)

    def anaphor_in(self, text: str) -> str:
        """Return ``start`` or ``inside``, where a word such as "it" stands that may mean a drug named before; or nothing."""
        found = _ANAPHOR.search(text)
        if not found:
            return ""
        return "inside" if any(letter.isalnum() for letter in text[: found.start()]) else "start"

    def _meet(self, word: str) -> int:
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known[word] = found = max(self._weigh(form) for form in _forms(word))
        return found

    def _weigh(self, key: str) -> int:
        longest = self._names.longest_from(key)
        if longest and self._is_subject(key):
            return _YES
        begins = longest > 1 and any(self._names.all_names(kind, f"{key} ") for kind in SUBJECTS)
        return _PERHAPS if begins else _NO

    def _is_subject(self, key: str) -> bool:
        return any(reading.type in SUBJECTS and not reading.form for reading in self._names.readings(key))

    def _has_phrase(self, words: list[str]) -> bool:
        for at, word in enumerate(words):
            if self._known.get(word) != _PERHAPS:
                continue
            keys = [fold(one) for one in words[at : at + _MOST_WORDS]]
            for count in range(2, len(keys) + 1):
                *first, last = keys[:count]
                if any(self._is_subject(" ".join([*first, form])) for form in _forms(last)):
                    return True
        return False


def _forms(word: str) -> tuple[str, ...]:
    """Return the keys under which a word may be recorded: as it is, and without the ending of a plural or genitive."""
    key = word if word.isascii() and word.isalnum() else fold(word)
    return (key, key[:-1]) if key.endswith("s") and len(key) > 3 else (key,)
