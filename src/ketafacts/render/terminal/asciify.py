"""Text for a terminal that shows nothing but ASCII."""

import unicodedata

_FORMS = {
    "–": "-", "—": "-", "−": "-", "‑": "-", "‐": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "•": "*",
    "≥": ">=", "≤": "<=", "≠": "!=", "≈": "~", "±": "+/-", "×": "x", "·": "-", "°": " deg ", "→": "->", "←": "<-",
    "µ": "u", "μ": "u", "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "κ": "kappa", "σ": "sigma",
    "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ı": "i",
    "®": "(R)", "™": "(TM)", "©": "(C)", "§": "section ", "†": "+", "\xa0": "\xa0",
    "─": "-", "━": "=", "┃": "|", "┏": "+", "┓": "+", "┗": "+", "┛": "+", "█": "#",
}  # fmt: skip
_TABLE = str.maketrans(_FORMS)


def asciify(text: str) -> str:
    r"""Return ``text`` in ASCII: what has a usual ASCII form takes it, the rest is escaped (``\u4e2d``).

    The no-break space stays: wrapping needs it, and replaces it.
    """
    if text.isascii():
        return text
    return "".join(_letter(letter) for letter in text.translate(_TABLE))


def _letter(letter: str) -> str:
    if letter.isascii() or letter == "\xa0":
        return letter
    plain = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode("ascii")
    return plain or letter.encode("ascii", "backslashreplace").decode("ascii")
