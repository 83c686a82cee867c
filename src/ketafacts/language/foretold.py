"""What somebody is to decide in a time to come: no record bears it out, and none belies it.

"Naloxone will reverse fentanyl" tells of what is so at any time; "the FDA will approve X" does not.
"""

from collections.abc import Sequence

from ketafacts.language.lexicon.statutes import DECIDED, TO_COME

_BETWEEN = 3  # words between: "will not ever formally approve"


def foretold(said: Sequence[str]) -> str:
    """Return the verb of what is said to be decided yet: "approve" of "the FDA will approve X"; nothing otherwise."""
    for at, key in enumerate(said) if not TO_COME.isdisjoint(said) else ():
        if key in TO_COME:
            behind = said[at + 1 : at + 2 + _BETWEEN]
            if verb := next((one for one in behind if one in DECIDED), ""):
                return f"{key} {verb}"
    return ""
