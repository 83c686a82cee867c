"""How names are compared: case, spacing, accents and punctuation between words are folded, nothing else is.

A key that keeps any other character (a homoglyph, a zero-width character, a bracket, an emoji) equals no recorded
name, so such a name is unknown rather than taken for the one it resembles.
"""

# What may stand between the words of a name: "co-codamol", "St. John's wort", "oxycodone/acetaminophen", "1,4-BDO".
SEPARATORS = " \t\r\n\u00a0\u2009\u202f-\u2010\u2011\u2012\u2013\u2014/.,&+()®™"
APOSTROPHES = "'\u2019\u02bc"

_SPACED = str.maketrans(SEPARATORS, " " * len(SEPARATORS))
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
    return " ".join(name.translate(_DROPPED).lower().translate(_SPACED).split())


def squash(key: str) -> str:
    """Return ``key`` without its spaces, so that "oxy contin" finds OxyContin."""
    return key.replace(" ", "")


def _fold_letters(name: str) -> str:
    import unicodedata

    # Canonical decomposition only: compatibility forms (fullwidth, mathematical letters) stay what they are.
    decomposed = unicodedata.normalize("NFD", name.casefold().translate(_SPELLED))
    return "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")
