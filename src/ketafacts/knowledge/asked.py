"""Names as they are asked for: everyday words that name a drug on the street count too ("weed", "crack")."""

from collections.abc import Sequence

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Reading
from ketafacts.knowledge.values import NEVER_ASKED, ONLY_ASKED

_MOST_WORDS = 4
# "My friend took something": somebody, though "friend" is a street name, as "boy" is.
_WHOSE = frozenset(
    {"my", "your", "his", "her", "our", "their", "a", "an", "some", "this", "that", "old", "best", "close"}
)
_PEOPLE = frozenset({"friend", "boy"})


class AskedNames:
    """The names of a knowledge base with those of kind ``slang``, which are never read into running text."""

    def __init__(self, kb: KnowledgeBase, said: Sequence[str]) -> None:
        """Take the knowledge base whose names they are, and the words of what is asked, folded."""
        self._kb = kb
        self._starts: dict[str, int] = {}
        self._seconds: dict[str, frozenset[str]] = {}
        for start, word in enumerate(said):
            if start and word in _PEOPLE and said[start - 1] in _WHOSE:
                continue
            for count in range(1, _MOST_WORDS + 1):
                if self.slang(" ".join(said[start : start + count])):
                    self._starts[word] = max(count, self._starts.get(word, 0))
                    self._seconds[word] = self._seconds.get(word, frozenset()) | set(said[start + 1 : start + 2])

    def __bool__(self) -> bool:
        """Return whether any of the words is such a name, or begins one."""
        return bool(self._starts)

    def longest_from(self, word: str) -> int:
        """Return how many words the longest name beginning with ``word`` has; 0 when none begins so."""
        return max(self._kb.longest_from(word), self._starts.get(word, 0))

    def second_words(self, word: str) -> frozenset[str]:
        """Return the words that come second in the names beginning with ``word``."""
        return self._kb.second_words(word) | self._seconds.get(word, frozenset())

    def readings(self, key: str) -> tuple[Reading, ...]:
        """Return what a folded name may mean."""
        return self._kb.readings(key) or self.slang(key)

    def slang(self, key: str) -> tuple[Reading, ...]:
        """Return what an everyday word means when it is asked for as a name."""
        if key in NEVER_ASKED:
            return ()
        names = (name for name in self._kb.names(key, ("drug", "class")) if name.kind == ONLY_ASKED)
        return tuple(Reading(name.type, name.subject) for name in names)
