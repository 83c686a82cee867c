"""Text into sentences and words, each with its place in the original text."""

import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from ketafacts.knowledge.naming import SPACES, fold


class Word(NamedTuple):
    """A word: as written, folded as names are, its place, and what stands between it and the word before."""

    text: str
    key: str
    start: int
    end: int
    gap: str


_WORD = re.compile(r"(\d+(?:[.,]\d+)+%?|\d+%|[^\W_]+(?:['’ʼ][^\W_]+)*)")
_PLAIN_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
# In ASCII text without apostrophes that comes to splitting at all else. Bytes, for they are translated by a table.
_APART = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalnum() else 32 for code in range(256))
# Abbreviations after which a full stop does not end a sentence.
_ABBREVIATIONS = frozenset(
    [
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "st",
        "vs",
        "etc",
        "e.g",
        "i.e",
        "eg",
        "ie",
        "al",
        "fig",
        "no",
        "approx",
        "dept",
        "est",
        "inc",
        "ltd",
        "jr",
        "sr",
        "u.s",
        "u.k",
        "u.s.a",
        "u.n",
        "a.m",
        "p.m",
        "cf",
        "ca",
        "sen",
        "gov",
        "gen",
        "lt",
        "sgt",
        "capt",
        "ph.d",
        "equiv",
        "assoc",
        "pharm",
        "subsp",
        "resp",
        "incl",
    ]
)
# What begins a sentence in a text that is written in small letters throughout, as few words behind "5 mg." do.
_BEGINNING = frozenset(
    {
        *("i", "im", "ive", "my", "me", "we", "our", "you", "your", "it", "its", "this", "that", "thats"),
        *("these", "those", "there", "they", "he", "she", "so", "but", "and", "also", "then", "dont", "didnt"),
        *("if", "when", "what", "who", "how", "why", "no", "not", "just", "anyway", "ok"),
    }
)
_OF_PLACES = frozenset({"u.s", "u.k", "u.s.a", "a.m", "p.m"})
_OPENING = frozenset(
    {
        *("The", "It", "Its", "They", "Their", "This", "These", "That", "There", "However", "But", "In", "As"),
        *("If", "When", "While", "Although", "Some", "Many", "Most", "Despite", "According", "For", "Since"),
        *("Because", "Unlike", "Like", "With", "Both", "He", "She", "We", "You"),
    }
)
_NOT_CUT_SHORT, _SHORT_WORD, _AROUND = 5, 3, 200  # letters
_SMALL = re.compile(r"(?:^|\s)(?:i|im|ive|dont|isnt|cant|doesnt)\s")
# After these none does where a figure follows: "on Jan. 30, 2013".
_BEFORE_FIGURES = frozenset(
    ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vol", "pp", "nos", "art"]
)
# "C.R. Alder Wright"; but behind "given i.v." and "in Washington, D.C." a sentence may end.
_OF_A_NAME = re.compile(r"(?!d\.c|i\.[vm]|s\.c|p\.o)[a-z]\.[a-z]")
# A letter behind these is the name of one of them, and no initial.
_LETTERED = frozenset(["schedule", "class", "vitamin", "hepatitis", "category", "special", "type", "table", "list"])
# One class of first characters, so that the engine skips to them; the lookbehinds keep a run of marks from being tried
# again from each of its characters.
# The number of a note may stand behind the mark: "… in adults.1,2 It …". So may what cannot be seen: it says nothing.
_UNSEEN = "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff"
_END = re.compile(
    rf"[.!?…\n](?:(?<=\n)\s*\n|(?<!\n)(?<![.!?…][.!?…])[.!?…]*+[\"'”’)\]\xad{_UNSEEN}]*+"
    r"(?:(?<=[a-z)\]]\.)\d{1,2}(?:[,–-]\d{1,2})*+(?=\s+[A-Z]|\s*$)|[¹²³⁴-⁹⁰]++)?"
    rf"(?=\s|$|(?<=[{_UNSEEN}])[^\W\d_a-z]))"
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places (start, end) of the sentences of ``text``, in order, without the white space around them."""
    start = 0
    for found in _END.finditer(text):
        if found[0].startswith(".") and _goes_on(text, start, found):
            continue
        yield from _trimmed(text, start, found.end())
        start = found.end()
    yield from _trimmed(text, start, len(text))


def _goes_on(text: str, start: int, found: re.Match[str]) -> bool:
    if found.start() - start < 6 and len(number := text[start : found.start()].strip()) < 3 and number.isdecimal():
        return True  # "1. Ketamine is …"
    before = text[max(start, found.start() - 12) : found.start()].rsplit(None, 1)
    last = before[-1].lower().strip("(\"'“") if before else ""
    if len(last) == 1 and len(before) > 1 and before[0].rsplit(None, 1)[-1].lower() in _LETTERED:
        return text[found.end() : found.end() + 40].lstrip()[:1].islower()  # "is in Schedule V. Another …"
    if last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last != "i") or _OF_A_NAME.fullmatch(last):
        after = text[found.end() : found.end() + 40].lstrip()
        if last in _OF_PLACES and after.partition(" ")[0] in _OPENING:
            return False  # "is not approved in the U.S. The substance …"
        return last not in ("etc", "inc") or not after[:1].isupper()
    after = text[found.end() : found.end() + 40].lstrip()
    if after[:1].islower() and found[0] == ".":
        around = text[max(start - _AROUND, 0) : found.end() + _AROUND]
        return not _begins_small(text[start : found.end()], last, after, around)
    return after[:1].islower() or (last in _BEFORE_FIGURES and after[:1].isdigit())


def _begins_small(said: str, last: str, after: str, around: str) -> bool:
    """Return whether a small letter begins a sentence, as all do in posts: not behind what may be cut short.

    Whoever writes "i" for "I" seldom cuts a word short.
    """
    if not last.isalpha() or " " not in said.strip():
        return False
    if len(last) >= _NOT_CUT_SHORT or (len(last) >= _SHORT_WORD and _SMALL.search(around)):
        return True
    first = after.partition(" ")[0].replace("'", "").replace("’", "").rstrip(",")
    return len(last) > 1 and first in _BEGINNING


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield start, end


def figure(key: str) -> str:
    """Return a number as it is written without thousands: "10 000" and "1 5", the keys of 10,000 and 1.5."""
    first, *rest = key.replace(",", " ").split()
    if len(rest) == 1 and (len(rest[0]) != 3 or first == "0"):
        return f"{first}.{rest[0]}"
    return "".join([first, *rest])


def evened(text: str) -> str:
    """Return a sentence on one line with single spaces, accents joined to their letters, hyphens as typed.

    How a text was set says nothing: where its lines end, how wide its spaces are, where its words may be parted, what
    is listed or stands out, and with which dash clauses are parted. Control characters are no spaces.
    """
    if not text.isascii():
        text = _composed(text)
    if not text.isprintable() or "  " in text:
        text = " ".join(filter(None, text.translate(_SPACED).split(" ")))
    if not text.isascii():
        text = re.sub(_RAISED, "", text)
        hyphens = "−" if "–" not in text or re.search(_PARTING, text) else "−–"
        text = re.sub(rf"(?<=[^\W\d_])[{hyphens}](?=[^\W\d_])", "-", text)
    if ("ty-" in text or "ty " in text) and any(map(text.lower().__contains__, TENS)):
        text = re.sub(_TENS_AND_ONES, _in_figures, text, flags=re.IGNORECASE)
    if not text[:1].isalpha():
        text = re.sub(_LISTED, "", text)
    for mark, stands_out in _STANDING_OUT:
        if mark in text:
            text = re.sub(stands_out, r"\2", text)
    if "--" in text or " - " in text:
        text = re.sub(_TYPED_DASH, " – ", text)
    if "–" not in text and "—" not in text:
        return text
    return re.sub(r"\s?[–—]\s?", ", ", text) if re.search(r"[–—] ?or ", text) else text


TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TENS_AND_ONES = rf"\b({'|'.join(TENS)})[- ]({'|'.join(ONES)})\b"


def _in_figures(match: re.Match[str]) -> str:
    """Return "72" for "seventy-two"."""
    tens, one = match[1].lower(), match[2].lower()
    return str(10 * (TENS.index(tens) + 2) + ONES.index(one) + 1)


# "1. ", "- ", "• " before the first word; "__word__"; the number of a note: "in adults.²".
_LISTED = r"^\ufeff?(?:(?:[-*+•‣◦▪●○·–—]|\(?\d{1,2}[.)])\s+)*(?=[^\W\d_]|[*_`\"“'‘(])"
_STANDING_OUT = (
    ("*", r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*]+)(?<=\S)\1(?![\w*])"),
    ("_", r"(?<!\w)(_{1,3})(?=[^\W_])([^_]+)(?<=\S)\1(?!\w)"),
    ("`", r"(`)([^`]+)`"),
)
_RAISED = r"(?:(?<=[.,;:!?)\]\"”’])|(?<=[a-z]{3}))[¹²³⁴-⁹⁰]+(?:[,⁻–-][¹²³⁴-⁹⁰]+)*(?![\w⁻])"
# " - " and "--" between words are dashes. A short one without spaces is a hyphen ("opioid–induced"), where it parts
# no clause off ("ketamine–an anaesthetic–is").
_TYPED_DASH = r"(?<=[\w.,;:!?)\]\"”’%])(?: - | ?-- ?)(?=[^\W\d_]|[(\"“'‘])"
_PARTING = (
    r"\w–(?:an?|the|it|its|they|this|that|these|those|which|who|is|are|was|were|has|have|can|may|not|but|and|or|so"
    r"|because|while|with|for|in|of|to|by|as|just|even|also|only|both|nor|then|thus|yet|unlike|what|when|where|if|though"
    r"|although|except|including|such|at|on|from|than|there|he|she|we|you|does|do|no|never|always|will|must|should)\b"
)


_SPACED = str.maketrans(SPACES, " " * len(SPACES))


def _composed(text: str) -> str:
    if text.isascii():
        return text
    import unicodedata

    return unicodedata.normalize("NFC", text.translate(_SET))


# Soft hyphens; hyphens of their own, of which one does not break; the apostrophe that is a letter.
_SET = {0x00AD: None, 0x2010: "-", 0x2011: "-", 0x02BC: "’"}


def plain_words(text: str) -> list[str]:
    """Return the words of a text in small letters, not folded and without their places, which costs much less."""
    if text.isascii() and "'" not in text:
        return text.encode().translate(_APART).decode().split()
    return _PLAIN_WORD.findall(_composed(text).lower())


def without_marks(text: str) -> str:
    """Return the text with blanks for citation marks ("[13]", "[1, 2]") and abbreviations of what stands before them.

    A bracketed number that stands free inside a sentence ("is [100] times stronger") is the text's own and stays; the
    number of a note behind it ("in adults.1,2") or before it ("(3) It is") is not.
    """
    if "(" in text:
        text = re.sub(_SHORT, _without_short, text, flags=re.IGNORECASE if text.islower() else 0)
        if text[0] == "(":
            text = re.sub(_NUMBERED, lambda found: " " * len(found[0]), text)
    if text[-1:].isdigit():
        text = re.sub(_NOTED, lambda found: " " * len(found[0]), text)
    if "[" not in text:
        return text
    return re.sub(_MARKS, lambda found: " " * len(found[0]), text)


# "(NSAID)", "(SSRIs)", "(FDA)".
_SHORT = r"\(([A-Z]{2,6})s?\)"
_JOINTS = frozenset({"and", "of", "the", "for", "in", "to", "with"})
_PREFIXES = re.compile(r"(?<=\bnon)(?=[a-z])|(?<=\bgastro)(?=[a-z])|(?<=\bpost)(?=[a-z])")


def _without_short(found: re.Match[str]) -> str:
    """Return blanks for an abbreviation in brackets whose letters begin the words before it; else what is there."""
    before = _PREFIXES.sub(" ", found.string[max(0, found.start() - 80) : found.start()].lower())
    parts = [part for part in re.split(r"[^a-z0-9]+", before) if part and part not in _JOINTS]
    letters = found[1].lower()
    named = "".join(part[0] for part in parts[-len(letters) :]) == letters
    return " " * len(found[0]) if named else found[0]


# Compiled by its use, for few sentences have one; what goes on after it is a formula: "[11]C-carfentanil".
_NOTED = r"(?<=[a-z)\]]\.)\d{1,2}(?:[,–-]\d{1,2})*$"
_NUMBERED = r"^\(\d{1,2}\)(?=\s)"
_MARK = r"\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]"
_MARKS = rf"(?<=[^\s(\[])(?:{_MARK})+(?![\w(\[-])|(?<=\s)(?:{_MARK})+(?=\s*[.!?…;]*\s*$)"


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of ``text[start:end]`` with their places in ``text``."""
    found: list[Word] = []
    at, made = start, tuple.__new__  # half the time of the named tuple's own
    parts = iter(_WORD.split(text if not start and end is None else text[start:end]))  # gaps and words in turn
    for gap, word in zip(parts, parts, strict=False):
        key = word.lower() if word.isascii() and word.isalnum() else fold(word)
        begin = at + len(gap)
        at = begin + len(word)
        found.append(made(Word, (word, key, begin, at, gap)))
    if ". " in text:
        found = _with_genera(found)
    return _with_initials(text, found) if any(one in text for one in _DOTTED) else found


_DOTTED = (".S", ".K", ".N", "u.s", "u.k", "u.n")


def _with_genera(found: list[Word]) -> list[Word]:
    """Return the words, an initial not parted from the rest of a name by its stop: "C. difficile", "E. coli"."""
    return [
        word._replace(gap=" ") if word.gap == ". " and _is_genus(before, word) else word
        for before, word in zip([None, *found], found, strict=False)
    ]


def _is_genus(word: Word | None, species: Word) -> bool:
    if word is None or len(word.key) != 1:
        return False
    return species.key in _SPECIES or (word.text.isupper() and word.text != "I" and species.text[0].islower())


# Found however they are written: "C. DIFFICILE", "e. coli".
_SPECIES = frozenset({"difficile", "diff", "coli", "pylori", "albicans", "falciparum", "vivax"})


_INITIALS = frozenset({"us", "uk", "un", "usa"})


def without_s(key: str) -> str:
    """Return a word without the s of a third person or of several, as far as its letters tell: "damages", "relies"."""
    if key.endswith("ies") and len(key) > 4:
        return f"{key[:-3]}y"
    if key.endswith(_HISSES):
        return key[:-2]
    return key[:-1] if len(key) > 3 and key[-1] == "s" and key[-2] != "s" else key


_HISSES = ("sses", "shes", "ches", "xes", "zes", "oes")


def as_text(words: list[Word], marks: frozenset[str]) -> str:
    """Return words as the text that patterns are written for.

    What parts two of them is a semicolon where one of ``marks`` stands there, or a comma, or a space.
    """
    # By their places: to take all five of a word apart takes longer than to ask for two.
    joined = "".join([f" {word[1]}" if word[4] == " " else f"{_mark(word[4], marks)}{word[1]}" for word in words])
    return f"{joined.lstrip(' ,;')} "


def _mark(gap: str, marks: frozenset[str]) -> str:
    return "; " if not marks.isdisjoint(gap) else ", " if "," in gap else " "


def longest_phrase(keys: Sequence[str], at: int, phrases: Container[str], most: int) -> int:
    """Return how many words, at most so many, the longest of the phrases has that stands there; 0 where none does."""
    for count in range(min(most, len(keys) - at), 0, -1):
        if " ".join(keys[at : at + count]) in phrases:
            return count
    return 0


def places(words: list[Word], marks: frozenset[str]) -> list[int]:
    """Return where in their text each of the words begins."""
    starts, at = list[int](), 0
    for word in words:
        at += len(_mark(word.gap, marks)) if starts else 0
        starts.append(at)
        at += len(word.key)
    return starts


def _with_initials(text: str, found: list[Word]) -> list[Word]:
    """Return the words with "U.S.", "U.S.A.", "U.K." and "U.N." each as one, with its stop."""
    joined: list[Word] = []
    at = 0
    while at < len(found):
        word = found[at]
        if at and joined and joined[-1].end > found[at - 1].end:
            word = word._replace(gap=word.gap[1:])  # the stop was that of the initials
        run = 1
        while at + run < len(found) and found[at + run].gap == "." and len(found[at + run].key) == 1 and run < 3:
            run += 1
        key = "".join(one.key for one in found[at : at + run])
        if word.key == "u" and key in _INITIALS:
            end = found[at + run - 1].end
            end += text[end : end + 1] == "." and end + 1 < len(text.rstrip())
            word = Word(text[word.start : end], key, word.start, end, word.gap)
            at += run - 1
        joined.append(word)
        at += 1
    return joined
