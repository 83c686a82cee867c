"""Signs that are no words and still say something, and denials of which one may be none: they are not read.

So are signs that make another number of a number: "-3 hours" are not 3 hours, nor are ".3 hours" or "3/4 hours".

Between words a reader sees "≠", a cross or a black bar as plainly as a "not". Nothing here is a word, so nothing of it
would be noticed where words are looked at; a sentence that holds one is not judged.
"""

import re
from functools import cache

# In logic and sets: not, not equal, not in, nothing.
_DENIALS = "¬≠≢≁≄≇≉∉∌∄⊄⊅⊈⊉⊬⊭∅⊘⊥⇏↛↮\u0338\u20e0"
# Strokes that are drawn through letters: what is struck out is not said.
_STRUCK = "\u0335-\u0337\u20d2\u20d3\u20e5\u20eb"
# Crosses, hands and faces that say no, or that what is said is not meant.
_CROSSES = "✗✘✕✖☒☓⨯❌❎⛔\U0001f6ab\U0001f6d1\U0001f6c7\U0001f44e\U0001f645\U0001f925\U0001f643"
# Faces that roll their eyes, smirk, wink, doubt, laugh or play the fool; a flag of warning, and a cap, which is a lie.
_CROSSES += "\U0001f644\U0001f60f\U0001f612\U0001f609\U0001f61c\U0001f61d\U0001f92a\U0001f928\U0001f914"
_CROSSES += "\U0001f602\U0001f923\U0001f606\U0001f921\U0001f974\U0001f4a9\U0001f6a9\U0001f9e2"
# Characters that could not be decoded, black bars and shades, Braille, letters in circles and squares (flags too).
_HIDDEN = "\ufffd\u2580-\u259f\u2800-\u28ff\u24b6-\u24e9\U0001f110-\U0001f1ff"
# Signs of arithmetic that say something only of a number.
_OF_NUMBERS = "×±≈∼≃≲≳≤≥"

# A hyphen between blanks has become a dash by then.
_APART = "(?:[ \xa0][\u2010-\u2013][ \xa0]|[ \xa0]?\u2014[ \xa0]?)"
_SECOND_HALVES = "(?:free|sparing|na[iï]ve|tolerant|induced|related|based|dependent|containing|resistant)"

_SIGN = re.compile(
    f"[{_DENIALS}{_STRUCK}{_CROSSES}{_HIDDEN}]"
    f"|(?<!\\d)(?<!\\d[ \xa0])[{_OF_NUMBERS}](?![ \xa0]?[\\d.])"
    # Icons of fonts; at the very start they are the bullets of word processors.
    "|(?<=.)[\ue000-\uf8ff]"
    # Blanks to be filled in, and words that are starred out.
    "|(?<=\\s)(?:_{2,}|\\*{3,})(?=\\s)"
    # "/s" at the end: it is not meant.
    "|(?<=[\\s.!?])/(?:s|j|jk|sarcasm|joking)[\\s.!?]*$"
    # "{--not--}", as editors mark what they strike out, put in or replace.
    "|\\{(?:--|\\+\\+|~~|==|>>)"
    # What programs and templates take for a remark or fill in: "<!-- not -->", "/* not */", "{# not #}", "{{ not }}".
    "|<!|/\\*|\\{[#%{]"
    # Two halves of one word, with blanks about the hyphen: "an opioid - free drug" is no opioid that is free.
    f"|(?<=\\w){_APART}(?={_SECOND_HALVES}\\b)"
    # "!opioid" and "~opioid", as programs write it, and "~~not~~".
    "|(?<![^\\s(])(?:!|~{1,2})(?=[^\\W\\d_])"
)
_ASCII = frozenset("!~_*/{")
# "Doesn't contain no codeine" denies once in speech and twice in a textbook.
_TWICE = re.compile(
    r"(?<!\bai)n['’]?t (?:\w+ )?(?:no|nothing|none|nobody)\b(?! (?:longer|more|less|fewer|doubt)\b)", re.IGNORECASE
)
_CONTRACTIONS = ("n't ", "n’t ", "dont ", "doesnt ", "isnt ", "arent ", "cant ", "wont ")

_DIGITS = frozenset("0123456789")
_DIGIT = re.compile(r"\d")  # of any script
_UNITS = "(?:h|hours?|min|minutes?|seconds?|days?|weeks?|months?|years?|times|fold)"
# What may stand before a number, after one, and between one and its unit; any other sign may change what it says.
_BEFORE = "\\s()\\[\\]~\\-.,:/*\"'`‐‑‒–—−“”‘’«»≈∼≃±×÷•·$€£¥₹#%°√∛∜∞⁄∕⋅∆"
_AFTER = "\\s()\\[\\]\\-.,:;!?/*\"'`‐‑‒–—−…“”‘’«»±×÷·%‰°º′″®™†‡§¶√∛∜∞⁄∕⋅"
_TO_UNIT = "[\"'”’»)\\]*`]*\\s?\\**|[-‐‑‒–]\\s?"
_NUMBER = "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred)"
_ODD = ";|{}^\\\\&<>=@_−"
_ODD_ASCII = frozenset(";|{}^\\&<>=@_+")
# Looked for at once: an ASCII text without one of these holds nothing that the patterns find.
_TELLING = re.compile(f"[{re.escape(''.join(sorted(_ASCII | _DIGITS | _ODD_ASCII)))}]")


# What each part of that pattern begins with, in plain ASCII: "5.1", "1, 2" and "1990-2000" have none of it.
_RECKONING = re.compile(
    r"[-.,/*^+=&|\\$#%'\"](?:(?<=[.,])(?=\d)(?!(?<=\d[.,])\d+(?![.\d]))|(?<=-)(?<![\w)\]%.,]-)(?=[\d.])"
    r"|(?<=,)(?:0{1,2}|0{4,})(?!\d)|(?<=[/*^+=&|\\$])(?= ?\d)|(?<=[\d ][%'\"])|(?<=#))"
)


@cache
def _odd() -> re.Pattern[str]:
    """Return the pattern of a number with a sign in it that belongs to no number: "<3 hours", "|3| hours", "3; hours".

    Signs that numbers are written with are listed, not the odd ones: of those there is no end.
    """
    before = f"(?:[^\\w^{_BEFORE}]|_|(?<!\\[)\\^)"
    # It begins with a digit, to which the engine skips.
    return re.compile(
        f"\\d(?:(?<={before}\\d)|(?<={before}[ \xa0]\\d)|[^\\w{_AFTER}]|_"
        # Between two, and between a number and what it counts.
        f"|(?:\\.{{2,}}|[ \xa0]?:[ \xa0]?|[ \xa0]+(?!\\d{{4}}\\b))\\d|[ \xa0]?;[ \xa0]?(?:to|and|or)\\s\\d"
        f"|(?!(?:{_TO_UNIT}){_UNITS}\\b)[\\W_]++{_UNITS}\\b|[ \xa0](?:times|fold)[^\\w\\s.,()\"'’”*-])"
    )


@cache
def _odd_word() -> re.Pattern[str]:
    """Return the pattern of the same with a number in letters: "three; hours", "Schedule |II|"."""
    odd = f"[^\\w{_ODD}]*+[{_ODD}][\\W_]*+"
    return re.compile(
        f"[{_ODD}]\\s?{_NUMBER}[\\W_]*+{_UNITS}\\b|\\b{_NUMBER}{odd}{_UNITS}\\b"
        f"|\\bschedule{odd}[ivx]+\\b|\\bschedule\\s[ivx]+[{_ODD.replace(';', '')}+]",
        re.IGNORECASE,
    )


@cache
def _reckoned() -> re.Pattern[str]:
    """Return the pattern of a number that a sign makes another one of: few sentences have a number."""
    unit, more = f"[ \xa0]{_UNITS}\\b", "\\d+(?:[.,]\\d+)?"
    return re.compile(
        # Below nought, and a part of one: "-3", "−3", ".3"; not "5 -10" or "beta-2".
        "(?<![\\w)\\]%.,])(?<!\\d[ \xa0])[-\u2010-\u2013\u2212](?=[\\d.])|(?<!\\d)(?<!\\d[ \xa0])\u2212(?=[ \xa0]?\\d)"
        "|(?<![\\w.…)\\]])[.,](?=\\d)"
        # Fifty, or five thousand with a slip of the finger: "50,00 times".
        "|\\d,(?:0{1,2}|0{4,})(?!\\d)"
        # One reckoned with another: "2^3", "3*10", "3/4", "3 × 10 hours".
        f"|(?<![\\w.,/-]){more}[ \xa0]?(?:[/*^÷+=&|\\\\\u2044\u2215\u22c5·][ \xa0]?\\d|×[ \xa0]?{more}{unit})"
        # What is counted in something else, or is no number at all: "€3", "#3 hours", "3% hours", "3.0.1 hours".
        "|(?<![\\w)])(?<!\\d[ \xa0])[/$€£¥₹][ \xa0]?\\d"
        f"|(?:#|(?<!\\d)(?<!\\d[ \xa0])±)[ \xa0]?{more}{unit}"
        f"|\\d[ \xa0]?[%‰°º'\"′″]{unit}|[√∛∜∞][ \xa0]?\\d|\\d[ \xa0]?[√∛∜∞]|(?<![\\d.])\\d+\\.\\d+\\.\\d+{unit}"
    )


def unread_sign(text: str) -> str:
    """Return what of a sentence may turn it round or hide what it says, a sign or two denials in one, or ""."""
    if "(not)" in text:
        return "(not)"  # "is (not) an opioid" says both
    said = " no" in text and any(one in text for one in _CONTRACTIONS)
    found = _TWICE.search(text) if said else None
    if found is None and text.isascii() and not _TELLING.search(text):
        return ""  # as of most sentences
    if found is None and not (text.isascii() and _ASCII.isdisjoint(text)):
        found = _SIGN.search(text)
    if found is None and not (_DIGITS.isdisjoint(text) and (text.isascii() or not _DIGIT.search(text))):
        # Of plain ASCII text only what has one of these signs at a number is looked at closely.
        reckoned = not text.isascii() or _RECKONING.search(text)
        found = (_reckoned().search(text) if reckoned else None) or _odd().search(text)
    if found is None and not (text.isascii() and _ODD_ASCII.isdisjoint(text)):
        found = _odd_word().search(text)
    return found[0] if found else ""
