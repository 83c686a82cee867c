"""How names are compared: case, spacing, accents and punctuation between words are folded, nothing else is.

A key that keeps any other character (a homoglyph, a zero-width character, an emoji) equals no recorded name, so such a
name is unknown rather than taken for the one it resembles.
"""

# What may stand between the words of a name: "co-codamol", "St. John's wort", "oxycodone/acetaminophen", "1,4-BDO".
SPACES = " \t\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
SEPARATORS = SPACES + "-\u2010\u2011\u2012\u2013\u2014/.,&+()®™"
# With the primes of chemistry, and what lists print in their place: "4,4′-DMAR", "4´-methyl-…".
APOSTROPHES = "'\u2019\u02bc\u2032\u2018\u00b4`"
# Chemistry nests brackets of all kinds, and one list writes round ones where another has square ones; and a minus sign.
BRACKETS = "[]{}\u2212"

_SPACED = str.maketrans(SEPARATORS + BRACKETS, " " * len(SEPARATORS + BRACKETS))
_DROPPED = str.maketrans("", "", APOSTROPHES + "\u00ad")
# Greek letters that chemistry writes both ways, and the ligatures that text copied from a PDF carries.
_SPELLED = str.maketrans(
    {
        "α": "alpha",
        "β": "beta",
        "γ": "gamma",
        "δ": "delta",
        "κ": "kappa",
        "μ": "mu",
        "µ": "mu",
        "σ": "sigma",
        "ω": "omega",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬀ": "ff",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
    }
)


def fold(name: str) -> str:
    """Return the key under which ``name`` is looked up: lower-case words joined by single spaces.

    >>> fold("  Special-K ")
    'special k'
    >>> fold("Kétamine") == fold("ketamine")
    True
    """
    if not name.isascii():
        name = _fold_letters(name)
    # Not split(): it would take control characters for spaces.
    return " ".join(filter(None, name.translate(_DROPPED).lower().translate(_SPACED).split(" ")))


def singular(key: str) -> str:
    """Return a folded name without the "s" that may make several of it, or nothing: "Lonarid NS" is no two of N."""
    return key[:-1] if key.endswith("s") and len(key) > _LEAST_OF_A_PLURAL and key[-3:-2] != " " else ""


_LEAST_OF_A_PLURAL = 4


def squash(key: str) -> str:
    """Return ``key`` without its spaces, so that "oxy contin" finds OxyContin."""
    return key.replace(" ", "")


# A name of fewer letters falls apart into ordinary words too easily: "the bacon" is no thebacon.
LEAST_LETTERS_APART = 9


def may_be_parted(name: str, key: str, is_generic: bool) -> bool:
    """Return whether the recorded ``name`` may be written with the spaces that ``key`` has, letters being the same.

    Where the name itself shows a joint it may: "oxy contin" is OxyContin, "g h b" GHB. Elsewhere only a long generic
    name may ("hydro codone"); brands and slips are coined from words that people write side by side ("pain stop").
    """
    squashed = squash(key)
    pieces = key.split(" ")
    if len(pieces) == 1 or any(letter.isdigit() for letter in squashed) or max(map(len, pieces)) == 1:
        return True
    joints, length, before = set(), 0, ""
    for letter in name:
        one = squash(fold(letter))
        if one and (before in SEPARATORS or (letter.isupper() and before.islower())):
            joints.add(length)
        length += len(one)
        before = letter
    length, parted = 0, set()
    for piece in pieces[:-1]:
        length += len(piece)
        parted.add(length)
    return parted <= joints or (is_generic and len(squashed) >= LEAST_LETTERS_APART)


# The lists of nonproprietary names that stand in brackets behind one: "morphine (INN)".
NAME_LISTS = frozenset({"BAN", "INN", "JAN", "USAN", "rINN"})
MOST_LETTERS_FOR_SHORT = 4


def is_short_for(written: str, name: str) -> bool:
    """Return whether ``written`` can be what a list sets in brackets behind ``name`` for short: "nevirapine (NVP)"."""
    if not written.isalpha() or len(written) > MOST_LETTERS_FOR_SHORT or not any(map(str.isupper, written[1:])):
        return False
    key, short = squash(fold(name)), written.lower()
    letters = iter(key)
    return key.startswith(short[0]) and all(letter in letters for letter in short)


def trigrams(key: str) -> set[str]:
    """Return the three-letter runs of a folded name, its ends marked, by which near names are found."""
    padded = f"^{squash(key)}$"
    return {padded[start : start + 3] for start in range(max(1, len(padded) - 2))}


# What is dropped: the marks over and under letters of Europe. Neither strokes through letters are among them, nor
# letters over letters, joiners that nobody sees, or what makes another letter of one elsewhere, as in Japanese.
_ACCENTS = frozenset(map(chr, range(0x300, 0x363))) - set("\u0334\u0335\u0336\u0337\u0338\u034f")


def _fold_letters(name: str) -> str:
    import re
    import unicodedata

    # Statutes print the German letter for the Greek one: "ß-hydroxyfentanyl".
    if "ß" in name:
        name = re.sub(r"\bß(?=[-–—])", "β", name)
    # Canonical decomposition only: compatibility forms (fullwidth, mathematical letters) stay what they are.
    decomposed = unicodedata.normalize("NFD", name)
    bare = unicodedata.normalize("NFC", "".join(one for one in decomposed if one not in _ACCENTS))
    if "ſ" in bare:  # the long s looks like an f, and is no letter that anybody types for either
        return "ſ".join(one.casefold() for one in bare.split("ſ")).translate(_SPELLED)
    return bare.casefold().translate(_SPELLED)
