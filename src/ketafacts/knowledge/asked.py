"""Names as they are asked for: everyday words that name a drug on the street count too ("weed", "crack")."""

from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Reading
from ketafacts.knowledge.values import ONLY_ASKED


class AskedNames:
    """The names of a knowledge base with those of kind ``slang``, which are never read into running text."""

    def __init__(self, kb: KnowledgeBase) -> None:
        """Take the knowledge base whose names they are."""
        self._kb = kb

    def longest_from(self, word: str) -> int:
        """Return how many words the longest name beginning with ``word`` has; 0 when none begins so."""
        return self._kb.longest_from(word) or int(bool(self.slang(word)))

    def second_words(self, word: str) -> frozenset[str]:
        """Return the words that come second in the names beginning with ``word``."""
        return self._kb.second_words(word)

    def readings(self, key: str) -> tuple[Reading, ...]:
        """Return what a folded name may mean."""
        return self._kb.readings(key) or self.slang(key)

    def slang(self, key: str) -> tuple[Reading, ...]:
        """Return what an everyday word means when it is asked for as a name."""
        names = (name for name in self._kb.names(key, ("drug", "class")) if name.kind == ONLY_ASKED)
        return tuple(Reading(name.type, name.subject) for name in names)
