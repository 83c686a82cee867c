"""The names of a store that look like others, found by their letters; made for one name or for a list of thousands.

One unknown name asks the indexes of the store. Who asks for many asks the same again and again (which names hold
"ine"), so each answer is kept for the next; after some dozens, all names without their spaces are kept too, because
some five hundred questions of whether a slip of the hand is a name cost more than any other part.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nsmallest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ketafacts.knowledge.store import Store

# How many rows of the index of trigrams a search may read.
MOST_ROWS = 3000
# How many rows are kept for later searches, at some sixty bytes each.
MOST_KEPT = 1_000_000
# After how many searches all names are kept, and of how many names that would take too much of the memory.
SEARCHES = 30
MOST_NAMES = 500_000

_SQUASHED = "SELECT squashed FROM names WHERE squashed"


class Neighbours:
    """Finds keys of one store by slips of the hand and by trigrams."""

    def __init__(self, store: "Store") -> None:
        """Ask this store; nothing is read yet."""
        self._store = store
        self._searches = 0
        self._squashed: frozenset[str] | None = None
        self._counts: dict[str, int] = {}
        self._keys: dict[str, Sequence[str]] = {}
        self._kept = 0

    def among(self, squashed: Sequence[str]) -> Iterable[str]:
        """Return those of some keys without spaces that names have."""
        self._searches += 1
        if self._searches == SEARCHES:
            all_names = self._store.rows("SELECT DISTINCT squashed FROM names LIMIT ?", MOST_NAMES)
            if len(all_names) < MOST_NAMES:
                self._squashed = frozenset(row[0] for row in all_names)
        if self._squashed is not None:
            return self._squashed.intersection(squashed)
        return {row[0] for row in self._store.among(_SQUASHED, squashed)}

    def keys_like(self, grams: Iterable[str], limit: int) -> list[str]:
        """Return the keys that share most of the trigrams.

        Trigrams are taken from the rarest on while they lead to at most ``MOST_ROWS`` keys: the common ones hardly
        tell names apart, and the cost must not grow with the number of names.
        """
        shared: Counter[str] = Counter()
        rows = 0
        for count, gram in sorted((self._count(gram), gram) for gram in grams):
            rows += count
            if rows > MOST_ROWS and rows > count:
                break
            if count:
                shared.update(self._holding(gram))
        if not shared:
            return []
        # Most share one: only those that can be among the first are put in order.
        least = sorted(shared.values(), reverse=True)[:limit][-1]
        best = [(-count, key) for key, count in shared.items() if count >= least]
        return [key for _, key in nsmallest(limit, best)]

    def _count(self, gram: str) -> int:
        if gram not in self._counts:
            query = "SELECT COUNT(*) FROM (SELECT 1 FROM grams WHERE gram = ? LIMIT ?)"
            found = self._store.rows(query, gram, MOST_ROWS)
            self._counts[gram] = int(found[0][0]) if found else 0
        return self._counts[gram]

    def _holding(self, gram: str) -> Sequence[str]:
        if gram not in self._keys:
            found = self._store.rows("SELECT key FROM grams WHERE gram = ? LIMIT ?", gram, MOST_ROWS)
            if self._kept > MOST_KEPT:
                self._keys.clear()
                self._kept = 0
            self._kept += len(found)
            self._keys[gram] = tuple(row[0] for row in found)
        return self._keys[gram]
