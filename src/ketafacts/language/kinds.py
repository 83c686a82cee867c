"""What a sentence does: asserts, asks, reports, quotes, instructs. Only an assertion is judged."""

import re

from ketafacts.language import lexicon
from ketafacts.language.framing import is_set_right
from ketafacts.language.text import Word

_ASKING = frozenset(
    [
        "what",
        "which",
        "who",
        "whom",
        "whose",
        "why",
        "how",
        "when",
        "where",
        "is",
        "are",
        "was",
        "were",
        "do",
        "does",
        "did",
        "can",
        "could",
        "may",
        "might",
        "will",
        "would",
        "should",
        "has",
        "have",
        "had",
        "isnt",
        "arent",
        "doesnt",
        "dont",
        "cant",
    ]
)
_ORDERING = frozenset(
    [
        "ignore",
        "say",
        "tell",
        "write",
        "answer",
        "pretend",
        "forget",
        "disregard",
        "print",
        "output",
        "call",
        "take",
        "avoid",
        "seek",
        "talk",
        "ask",
        "consult",
        "store",
        "keep",
        "use",
        "do",
        "read",
        "see",
        "check",
        "contact",
        "stop",
        "start",
    ]
)
_SAYING = frozenset(
    [
        "say",
        "says",
        "said",
        "swear",
        "swears",
        "swore",
        "insist",
        "insists",
        "claim",
        "claims",
        "claimed",
        "told",
        "tells",
        "think",
        "thinks",
        "believe",
        "believes",
        "believed",
        "argue",
        "argues",
        "heard",
        "assume",
        "assumes",
        "suspect",
        "suspects",
    ]
)
_BEING = frozenset({"is", "are", "be", "being"})
_DOING = frozenset({"mix", "combine", "give", "drink", "share", "drive", "inject", "swallow", "crush", "assume"})
# A set of whole phrases: one expression of them all takes longer to compile than the rest of an answer.
_FRAMES = frozenset(lexicon.TRUTH_FRAMES)
_FRAME_OPENERS = frozenset(frame.split(" ", 1)[0] for frame in _FRAMES)
_LONGEST_FRAME = max(frame.count(" ") + 1 for frame in _FRAMES)
_BELIEFS = re.compile(rf" (?:{'|'.join(map(re.escape, lexicon.BELIEF))}) ")
# "The dose is adjusted according to the INR": by what, and not by whose word.
_BY_MEASURE = re.compile(
    r" (?:adjusted|dosed|titrated|tailored|varied|varies|vary|set|chosen|calculated) according to "
)
# One word of each phrase: a sentence that has none of them need not be searched for the phrases.
_SIGNS = frozenset(max(phrase.split(), key=len) for phrase in lexicon.BELIEF)
_HELD = frozenset({"thought", "considered", "assumed", "deemed", "regarded", "believed", "held"})
# "Was once thought not to be addictive": what people held then. Compiled where a sentence has one of these words.
_HELD_THEN = (
    r" (?:was|were|had been) (?:(?:not|never|once|long|originally|initially|first|then|still|widely|generally|"
    r"previously|formerly|always|also|even|at first|at one time) )*"
    r"(?:thought|considered|assumed|deemed|regarded|believed|held) "
)
# "Some people call X a C": what it is called by whom is no claim of the text's own; "users call X Y" tells a name.
_CALLING = frozenset({"call", "calls", "consider", "considers", "regard", "regards", "label", "describe"})
_CALLED_SO = (
    r" (?:(?:some|many|most|other|a lot of|lots of|plenty of|so many|too many|the) )?(?:of the )?"
    r"(?:people|users|americans|parents|patients|teenagers|folks?|journalists|reporters|politicians|press|media|public)"
    r" (?:(?:often|still|sometimes|wrongly|mistakenly|incorrectly|now|even|may|might) )*"
    r"(?:calls?|considers?|regards?|label|describe) .+ (?:an?|as|to be) "
)
_ASKED = ("?", "‽", "⁇", "⁈", "⁉", "؟")  # "It is an opioid?!" as well
_OPENING = ("“", '"', "«", "‘")


def is_framed(keys: list[str]) -> bool:
    """Return whether a sentence begins with words that say how true it is: "it is not true that"."""
    if keys[0] not in _FRAME_OPENERS:
        return False
    lengths = range(1, min(_LONGEST_FRAME, len(keys)) + 1)
    return any(" ".join(keys[:length]) in _FRAMES for length in lengths)


def _is_belief(keys: list[str]) -> bool:
    """Return whether it is said that others hold something, or once held it."""
    if not _SIGNS.isdisjoint(keys) and _BELIEFS.search(_BY_MEASURE.sub(" adjusted to ", f" {' '.join(keys)} ")):
        return True
    if not _CALLING.isdisjoint(keys[1:6]) and re.match(_CALLED_SO, f" {' '.join(keys)} "):
        return True
    return not _HELD.isdisjoint(keys) and re.search(_HELD_THEN, f" {' '.join(keys)} ") is not None


def kind_of(text: str, words: list[Word]) -> str:
    """Return assertion, question, reported, quotation or instruction."""
    stripped = text.strip()
    if not words:
        return "assertion"
    if stripped.rstrip("\"'”’)!").endswith(_ASKED):
        return "question"
    if stripped.startswith(_OPENING) and stripped.rstrip(".").endswith(("”", '"', "»", "’")):
        return "quotation"
    keys = [word.key for word in words]
    if "," in text and (keys[0] in ("despite", "contrary") or _of_other_belief(text, words)):
        # "Despite what many think, X" asserts X.
        return kind_of(text.split(",", 1)[1], [word for word in words if word.start > text.index(",")])
    framed = is_set_right(keys, text) or _judged_at_end(keys) or is_framed(keys)
    if not framed and _is_belief(keys):
        return "reported"
    if (
        not framed
        and keys[0] in _ORDERING
        and not _is_label(words)
        and (len(keys) < 2 or keys[1] not in ("is", "are", "can", "may", "of"))
    ):
        return "assertion" if _tells_what_comes_of_it(keys) else "instruction"
    if keys[0] in ("never", "dont", "always", "please") and len(keys) > 1 and keys[1] in _ORDERING | _DOING:
        return "instruction"
    if not framed and [at for at, key in enumerate(keys[1:9], 1) if key in _SAYING and not _is_hedge(keys, at)]:
        return "reported"  # "Dr Lee, who runs the clinic, said that …"
    if keys[0] in ("suppose", "imagine"):
        taking = keys[1:2] and keys[1] in lexicon.TAKERS and not lexicon.TAKING.isdisjoint(keys[2:4])
        return "assertion" if taking else "reported"  # "If you take X, you are taking Y" says what X is
    return "assertion"


def _is_label(words: list[Word]) -> bool:
    """Return whether "Answer:" of a page of questions and answers stands in front, which orders nothing."""
    return words[0].key == "answer" and len(words) > 1 and ":" in words[1].gap


def _tells_what_comes_of_it(keys: list[str]) -> bool:
    """Return whether "stop X suddenly and you can get E" is said, which is no order: if one does, this comes of it."""
    ands = [at for at, key in enumerate(keys[:-2]) if key == "and" and at > 1]
    return any(not _MAY.isdisjoint(keys[at + 1 : at + 5]) for at in ands)


_MAY = frozenset({"can", "may", "could", "might", "will", "gets", "get", "makes", "rises", "falls", "drops"})


def _is_hedge(keys: list[str], at: int) -> bool:
    """Return whether "is believed to" or "are told to" is said at a place: a hedge, or advice, and nobody's belief."""
    if keys[at + 1 : at + 2] != ["to"]:
        return False
    return keys[at] == "believed" or (keys[at] == "told" and not _BEING.isdisjoint(keys[max(0, at - 2) : at]))


def _of_other_belief(text: str, words: list[Word]) -> bool:
    """Return whether it begins with "Although many people think otherwise,", which asserts nothing."""
    if words[0].key not in lexicon.CONCESSIONS:
        return False
    first = [word.key for word in words if word.end <= text.index(",")]
    return len(first) > 3 and first[-1] in ("otherwise", "so")


def _judged_at_end(keys: list[str]) -> bool:
    """Return whether the sentence is "the claim that … is false": it asserts that."""
    if len(keys) <= 5 or keys[1] not in lexicon.CLAIM_NOUNS:
        return False
    return any(" ".join(keys[-count:]) in lexicon.CLAIM_VERDICTS for count in range(2, 5))


def asks(words: list[Word]) -> bool:
    """Return whether words typed without a question mark still ask."""
    return bool(words) and words[0].key in _ASKING
