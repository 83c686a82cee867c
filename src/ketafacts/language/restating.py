"""A sentence said otherwise: roundabout words put plainly, before it is read again.

``lexicon.restatements`` holds what means the same, as patterns over the words of a sentence. It is tried only where a
sentence was not understood as it stands, and what comes of it must be understood whole, as any sentence. The words
that stay keep their places in the text.
"""

import re
from collections.abc import Iterator
from functools import cache
from heapq import heappop

from ketafacts.language.lexicon.restatements import MACROS, RESTATED
from ketafacts.language.mentions import expanded
from ketafacts.language.text import Word

_BRACED = re.compile(r"\{([a-z]+)\}")
_LONGEST = 45  # words: longer sentences are left as they are
_MARKS = frozenset(";:()–—\"'“”‘’")


def restated(said: list[Word]) -> Iterator[list[Word]]:
    """Yield the words of a sentence put otherwise, if some of its words can be: one list for each way to put them."""
    if not 3 < len(said) <= _LONGEST or _by_trigger().keys().isdisjoint([word.key for word in said]):
        return
    said = expanded(said)
    last = said
    for way in range(_ways()):
        found = _put_in(said, way)
        if found is said:
            return  # nothing fits, in whichever way it would be put
        if found != last and found != said:
            yield found
            last = found


def _put_in(words: list[Word], way: int) -> list[Word]:
    """Return the words with each pattern that fits said in its template of that number; themselves when none does."""
    keys, (text, starts) = {word.key for word in words}, _joined(words)
    # Patterns are tried in their order; the words of a template may let later ones fit.
    waiting = _numbers(keys)
    while waiting:
        number = heappop(waiting)
        pattern, templates = _compiled(number)
        match = pattern.search(text)
        if match is None:
            continue
        put = _put(words, starts, match, templates[min(way, len(templates) - 1)])
        if put is not words:
            words, keys = put, {word.key for word in put}
            text, starts = _joined(words)
            waiting = [later for later in _numbers(keys) if later > number]
    return words


def _numbers(keys: set[str]) -> list[int]:
    """Return the numbers of the patterns whose trigger is among the words, in order."""
    by_trigger = _by_trigger()
    return sorted(number for trigger in by_trigger.keys() & keys for number in by_trigger[trigger])


def _joined(words: list[Word]) -> tuple[str, list[int]]:
    """Return the words as the text that patterns are written for, and where in it each begins."""
    text, starts = "", list[int]()
    for word in words:
        mark = "; " if not _MARKS.isdisjoint(word.gap) else ", " if "," in word.gap else " "
        text += mark if text else ""
        starts.append(len(text))
        text += word.key
    return f"{text} ", starts


def _put(words: list[Word], starts: list[int], match: re.Match[str], template: tuple[str, ...]) -> list[Word]:
    """Return the words with those of the match said as in the template."""
    at = {start: number for number, start in enumerate(starts)}
    first, end = _span(at, match, 0)
    if end <= first:
        return words
    found: list[Word] = []
    comma = "," in words[first].gap and not match[0].startswith(",")
    for said in template:
        run = [Word(said, said, words[first].start, words[end - 1].end, " ")]
        if said.startswith("\\"):
            start, stop = _span(at, match, int(said[1:]))
            run = words[start:stop]
        if said == ",":
            comma = True
        elif run:
            found += [run[0]._replace(gap=", " if comma else " "), *run[1:]]
            comma = False
    rest = words[end:]
    if rest and (comma or match[0].endswith(",")):
        rest = [rest[0]._replace(gap=", " if comma else " "), *rest[1:]]
    return [*words[:first], *found, *rest]


def _span(at: dict[int, int], match: re.Match[str], group: int) -> tuple[int, int]:
    """Return the words, from first to behind the last, that a group of the match holds."""
    inside = [number for start, number in at.items() if match.start(group) <= start < match.end(group)]
    return (min(inside), max(inside) + 1) if inside else (0, 0)


@cache
def _compiled(number: int) -> tuple[re.Pattern[str], tuple[tuple[str, ...], ...]]:
    """Return the pattern of that number and its templates; few are ever needed, and compiling all takes a while."""
    _, pattern, *templates = RESTATED[number]
    return re.compile(_spelled(pattern)), tuple(_tokens(one) for one in templates)


def _spelled(pattern: str) -> str:
    """Return a pattern with the words in braces put in, which stands between two spaces or commas."""
    inner = pattern
    while _BRACED.search(inner):
        inner = _BRACED.sub(lambda found: MACROS[found[1]], inner)
    before = "" if pattern.startswith(("^", ",")) else r"(?<![^ ])"
    return rf"{before}(?:{inner})(?=[ ,;])"


def _tokens(template: str) -> tuple[str, ...]:
    return tuple(template.replace(",", " , ").split())


@cache
def _by_trigger() -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, (trigger, *_) in enumerate(RESTATED):
        found.setdefault(trigger, []).append(number)
    return found


@cache
def _ways() -> int:
    return max(len(templates) for _, _, *templates in RESTATED)
