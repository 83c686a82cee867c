"""Which sentences may be about a drug: told from their words alone, so that the others cost next to nothing."""

import re
from typing import Protocol

from ketafacts.knowledge.model import Name, Reading
from ketafacts.knowledge.naming import fold
from ketafacts.language.lexicon import ANAPHORS
from ketafacts.language.text import plain_words

SUBJECTS = ("drug", "class")
_ANAPHOR = re.compile(rf"\b(?:its|both|neither|{'|'.join(sorted(ANAPHORS, key=len, reverse=True))})\b", re.IGNORECASE)
_ANAPHOR_ENDS = frozenset(phrase.split()[-1] for phrase in ANAPHORS) | {"its", "it's", "it’s", "both", "neither"}
# What may stand before "it" and leave it to mean the drug named before: "Taken with opioids, it …".
_FRONTED = re.compile(
    r"\W*(?:taken|given|used|combined|mixed|when|if|while|with|without|unlike|like|in|at|as|after|before|since|"
    r"because|by|for|from|on|over|under|despite|although|though|today|however)\b[^;:]*,\s*$",
    re.IGNORECASE,
)
_MOST_WORDS = 12
# A stream of any length is read in bounded memory.
_MOST_KNOWN = 200_000
# What may follow a word that is a name by itself.
_ALWAYS = frozenset([""])


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
        self._known: dict[str, frozenset[str]] = {}
        self._silent: set[str] = set()  # words that begin no name: all but one or two of most sentences

    def mentions(self, text: str) -> bool:
        """Return whether the text names a drug or class."""
        return self._first_in(plain_words(text)) >= 0

    def before_first(self, text: str) -> int:
        """Return a place in the text before which it names no drug or class; -1 when it names none at all."""
        lower = text.lower()
        words = plain_words(text)
        first = self._first_in(words)
        # The word may also stand inside an earlier one, which is early enough. Few letters change length in lower case.
        return lower.find(words[first]) if first > 0 and len(lower) == len(text) else min(first, 0)

    def look(self, text: str, *, anaphora: bool) -> tuple[bool, str]:
        """Return whether the text names a drug or class, and, if ``anaphora`` is wanted, what ``anaphor_in`` does."""
        words = plain_words(text)
        # Four sentences in five have no such word, and looking at whole words tells so far sooner than the pattern.
        anaphor = self.anaphor_in(text) if anaphora and not _ANAPHOR_ENDS.isdisjoint(words) else ""
        return self._first_in(words) >= 0, anaphor

    def _first_in(self, words: list[str]) -> int:
        """Return which word is, or begins, the first name; -1 when none does."""
        silent, known = self._silent, self._known
        if silent.issuperset(words):
            return -1  # as of four sentences in five
        begun: list[int] = []
        for at in [at for at, word in enumerate(words) if word not in silent]:
            found = known.get(words[at])
            if found is None:
                found = self._meet(words[at])
            if found is _ALWAYS:
                return next((one for one in begun if self._is_phrase(words[one : one + _MOST_WORDS])), at)
            if found and at + 1 < len(words) and words[at + 1] in found:
                begun.append(at)
        return next((at for at in begun if self._is_phrase(words[at : at + _MOST_WORDS])), -1)

    def anaphor_in(self, text: str) -> str:
        """Return where a word such as "it" stands that may mean a drug named before the sentence.

        ``start``, ``inside``, or nothing: in "Memantine is not one, but it …" the sentence's own subject is meant.
        """
        found = _ANAPHOR.search(text)
        if not found:
            return ""
        before = text[: found.start()]
        if not any(letter.isalnum() for letter in before):
            return "start"
        return "inside" if _FRONTED.match(before) or not self.mentions(before) else ""

    def _meet(self, word: str) -> frozenset[str]:
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
            self._silent.clear()
        found: frozenset[str] = frozenset()
        for key in _forms(word):
            longest = self._names.longest_from(key)
            if longest and self._is_subject(key):
                found = _ALWAYS
                break
            if longest > 1:
                found |= self._seconds(key)
        self._known[word] = found
        if not found:
            self._silent.add(word)
        return found

    def _seconds(self, key: str) -> frozenset[str]:
        """Return the words that follow ``key`` in a name, with their plurals and genitives."""
        names = [fold(name.name).split() for kind in SUBJECTS for name in self._names.all_names(kind, f"{key} ")]
        seconds = {words[1] for words in names if len(words) > 1}
        # "St John's wort" is recorded without its apostrophe.
        seconds |= {f"{one[:-1]}{mark}s" for one in seconds if one.endswith("s") for mark in "'’"}
        return frozenset(seconds | {f"{second}{ending}" for second in seconds for ending in ("s", "'s", "’s")})

    def _is_subject(self, key: str) -> bool:
        return any(reading.type in SUBJECTS and not reading.form for reading in self._names.readings(key))

    def _is_phrase(self, words: list[str]) -> bool:
        """Return whether a name of two or more words begins here."""
        keys = [fold(one) for one in words]
        for count in range(2, len(keys) + 1):
            *first, last = keys[:count]
            if any(self._is_subject(" ".join([*first, form])) for form in _forms(last)):
                return True
        return False


def _forms(word: str) -> tuple[str, ...]:
    """Return the keys under which a word may be recorded: as it is, and without the ending of a plural or genitive."""
    key = word if word.isascii() and word.isalnum() else fold(word)
    return (key, key[:-1]) if key.endswith("s") and len(key) > 3 else (key,)
