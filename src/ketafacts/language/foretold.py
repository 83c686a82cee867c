"""What somebody is to decide in a time to come: no record bears it out, and none belies it.

"Naloxone will reverse fentanyl" tells of what is so at any time; "the FDA will approve X" does not.
"""

from itertools import islice

from ketafacts.language.lexicon.statutes import DECIDED, TO_COME
from ketafacts.language.text import Word

_BETWEEN = 3  # words between: "will not ever formally approve"


def foretold(said: list[Word]) -> str:
    """Return the verb of what is said to be decided yet: "approve" of "the FDA will approve X"; nothing otherwise."""
    keys = [word.key for word in said]
    for at in (at for at, key in enumerate(keys) if key in TO_COME):
        behind = islice(keys, at + 1, at + 2 + _BETWEEN)
        if verb := next((one for one in behind if one in DECIDED), ""):
            return f"{keys[at]} {verb}"
    return ""
