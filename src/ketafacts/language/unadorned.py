"""A sentence without what adds nothing to it, for the readers that want its plain words.

"The drug naloxone, however, reverses heroin in humans", "It is naloxone that reverses heroin" and "Naloxone is a drug
that reverses heroin" say that naloxone reverses heroin. Tried only where a sentence was not understood as it stands.
"""

from ketafacts.language import lexicon
from ketafacts.language.lexicon.weighty import OF_KINDS, OPINED
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word

_ADDING_NOTHING = frozenset({"det", "neutral", "filler", "plain"})
_BEFORE_NAMES = _ADDING_NOTHING | {"anaphor", "head"}
_LEFT_OUT = OF_KINDS | {"common"}
_NEAR = 5  # items in which the kind stands that an adjective tells of
_REMEDIES = frozenset({"treatment", "remedy", "cure"})
_RELATIVE = ("that", "which", "who")


def unadorned(words: list[Word], mentioned: list[Item]) -> list[Word]:
    """Return the words without fillers, empty qualifiers, and roundabout ways to name the subject; else the same."""
    dropped = [item for item in mentioned if item.tag == "filler" and item.key != "again"]  # "breathing slows again"
    if dropped and any(item.tag == "qualifier" for item in mentioned):  # "is also used recreationally"
        return _left(words, mentioned, dropped)
    dropped += [item for item in mentioned if item.tag == "qualifier" and not item.value and item.key != "again"]
    dropped += before_kinds(mentioned)
    rest = [item for item in mentioned if item not in dropped] if dropped else mentioned
    dropped += _before_subject(rest)
    return _left(words, mentioned, dropped) if dropped else words


def _left(words: list[Word], mentioned: list[Item], dropped: list[Item]) -> list[Word]:
    """Return the words without those of the dropped items; the same where hardly any would be left."""
    out = _places(words, mentioned, {id(item) for item in dropped})
    found: list[Word] = []
    gap = ""
    for at, word in enumerate(words):
        if at in out:
            gap = gap or word.gap
            continue
        # Of "X, however, is" no comma is left; of "in humans, X is" neither.
        found.append(word._replace(gap=" ") if gap else word)
        gap = ""
    return [found[0]._replace(gap=""), *found[1:]] if 2 < len(found) < len(words) else words


def _places(words: list[Word], mentioned: list[Item], dropped: set[int]) -> set[int]:
    """Return which of the words are those of the dropped items; an item of one plain word knows no place in a text."""
    found, at = set[int](), 0
    for item in mentioned:
        start = at
        if item.end:
            at = next((n for n in range(at, len(words)) if words[n].start >= item.end), len(words))
        elif (place := next((n for n in range(at, len(words)) if words[n].key == item.key), -1)) >= 0:
            start, at = place, place + 1
        else:
            continue  # "is" of "it's", which lies behind the end of "it"
        if id(item) in dropped:
            found.update(range(start, at))
    return found


def before_kinds(items: list[Item]) -> list[Item]:
    """Return "new" of "a new painkiller", and the like: the facts are asked for what is dropped (``weighty``)."""
    if _LEFT_OUT.isdisjoint([item.key for item in items]):
        return []
    found = []
    for at, item in enumerate(items[1:-1], 1):
        if item.key not in _LEFT_OUT or item.gap != " " or items[at - 1].tag not in ("det", "neutral", "quant"):
            continue
        if items[at - 1].key == "most":
            continue  # "the most common opioids" are not most opioids
        behind = items[at + 1 : at + _NEAR]
        kind = next(
            (
                n
                for n, one in enumerate(behind)
                if one.ids("class") or one.key in _REMEDIES or (one.tag == "head" and item.key not in OPINED)
            ),
            -1,
        )
        if kind >= 0 and all(one.gap in (" ", "-") for one in behind[: kind + 1]):
            found.append(item)
    return found


def _before_subject(items: list[Item]) -> list[Item]:
    """Return "the drug" before a name, "it is … that" around one, and "is a drug that" behind one."""
    start = 0
    cleft = len(items) > 4 and items[0].key == "it" and items[1].lemma == "be"
    if cleft:
        start = 2
    at = start
    while at < len(items) and items[at].tag in _BEFORE_NAMES and not items[at].ids("drug"):
        at += 1
    if at >= len(items) - 2 or not items[at].ids("drug"):
        return []
    before, behind = items[start:at], items[at + 1 :]
    if cleft:
        return [*items[:2], *before, behind[0]] if behind[0].key in _RELATIVE else []
    if behind[0].lemma == "be":
        thing = 1
        while thing < len(behind) and behind[thing].tag in _ADDING_NOTHING:
            thing += 1
        that = behind[thing + 1] if thing + 2 < len(behind) else None
        if that and that.key in _RELATIVE and behind[thing].tag in ("head", "anaphor"):
            return [*before, *behind[: thing + 2]]
    return before


def truth_framed(words: list[Word]) -> tuple[int, list[Word]]:
    """Return whether a sentence says of a clause that it is so (1) or not (-1), and the clause; 0 when it says neither.

    "It is not true that …", "the claim that … is false".
    """
    if not words or words[0].key not in _FRAME_STARTS:
        return 0, words
    keys = [word.key for word in words]
    if len(keys) > 5 and keys[0] in ("the", "that") and keys[1] in lexicon.CLAIM_NOUNS and keys[2] == "that":
        for count in (4, 3, 2):
            if sign := lexicon.CLAIM_VERDICTS.get(" ".join(keys[-count:]), 0):
                return sign, words[3:-count]
    for count in range(min(len(keys) - 2, _LONGEST), 0, -1):
        if sign := lexicon.TRUTH_FRAMES.get(" ".join(keys[:count]), 0):
            return sign, words[count:]
    return 0, words


_LONGEST = max(frame.count(" ") + 1 for frame in lexicon.TRUTH_FRAMES)
_FRAME_STARTS = frozenset(frame.partition(" ")[0] for frame in lexicon.TRUTH_FRAMES) | {"the", "that"}
