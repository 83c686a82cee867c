"""A sentence said otherwise: roundabout words put plainly, before it is read again.

``lexicon.restatements`` holds what means the same, as patterns over the words of a sentence. It is tried only where a
sentence was not understood as it stands, and what comes of it must be understood whole, as any sentence. The words
that stay keep their places in the text.
"""

import re
from collections.abc import Iterator
from functools import cache
from heapq import heappop

from ketafacts.language.lexicon.listing import with_macros
from ketafacts.language.lexicon.restatements import MACROS, RESTATED
from ketafacts.language.mentions import expanded
from ketafacts.language.text import Word, as_text

# A group, of plain words or of anything, or a class of characters, innermost first, and how often it may come.
_GROUP = re.compile(r"(\([^()]*\)|\[[^\[\]]*\])(\?\??|[*+])?")
_AHEAD = re.compile(r"\(\?=[^()]*\)$")
# The number of a pattern, and sets of words of each of which a sentence must have one.
_Pattern = tuple[int, list[frozenset[str]]]
_LONGEST = 45  # words: longer sentences are left as they are
_MARKS = frozenset(";:()–—\"'“”‘’")


def restated(said: list[Word]) -> Iterator[list[Word]]:
    """Yield the words of a sentence put otherwise, if some of its words can be: one list for each way to put them."""
    if not 3 < len(said) <= _LONGEST:
        return
    said = expanded(said)
    if not _numbers({word.key for word in said}):
        return  # as of most sentences
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
    keys, (text, starts) = {word.key for word in words}, as_text(words, _MARKS)
    # Patterns are tried in their order; the words of a template may let later ones fit.
    waiting = _numbers(keys)
    while waiting:
        number = heappop(waiting)
        if not _may_fit(number, words):
            continue  # compiling a pattern takes longer than all else that is done for it
        pattern, templates = _compiled(number)
        match = pattern.search(text)
        if match is None:
            continue
        put = _put(words, starts, match, templates[min(way, len(templates) - 1)])
        if put is not words:
            words, keys = put, {word.key for word in put}
            text, starts = as_text(words, _MARKS)
            waiting = [later for later in _numbers(keys) if later > number]
    return words


def _numbers(keys: set[str]) -> list[int]:
    """Return the numbers of the patterns whose trigger is among the words, and what else each needs, in order."""
    found: set[int] = set()
    for trigger in _by_trigger().keys() & keys:
        telling, others = _with_needs(trigger)
        for word in telling.keys() & keys:
            others = [*others, *telling[word]]
        for number, needed in others:
            for words in needed:
                if words.isdisjoint(keys):
                    break
            else:
                found.add(number)
    return sorted(found)


def _put(words: list[Word], starts: list[int], match: re.Match[str], template: tuple[str, ...]) -> list[Word]:
    """Return the words with those of the match said as in the template."""
    at = {start: number for number, start in enumerate(starts)}
    first, end = _span(at, match, 0)
    if end <= first:
        return words
    found: list[Word] = []
    kept = [_span(at, match, int(said[1:])) for said in template if said.startswith("\\")]
    gone = {words[n].start for n in range(first, end) if not any(start <= n < stop for start, stop in kept)}
    comma = "," in words[first].gap and not match[0].startswith(",")
    for said in template:
        run = [Word(said, said, words[first].start, words[end - 1].end, " ")]
        if said.startswith("\\"):
            start, stop = _span(at, match, int(said[1:]))
            run = words[start:stop]
            if run and run[-1].text[-2:] in _OWNING and stop < len(words) and words[stop].start in gone:
                run = [*run[:-1], _unowned(run[-1])]  # what it owned is said otherwise
        if said == ",":
            comma = True
        elif run:
            found += [run[0]._replace(gap=", " if comma else " "), *run[1:]]
            comma = False
    rest = words[end:]
    if rest and (comma or match[0].endswith(",")):
        rest = [rest[0]._replace(gap=", " if comma else " "), *rest[1:]]
    return [*words[:first], *found, *rest]


_OWNING = ("'s", "’s")


def _unowned(word: Word) -> Word:
    """Return a word without the ending that makes it an owner's."""
    return word._replace(text=word.text[:-2], key=word.key.removesuffix("s"))


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
    inner = with_macros(pattern, MACROS)
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
def _with_needs(trigger: str) -> tuple[dict[str, list[_Pattern]], list[_Pattern]]:
    """Return the patterns of a trigger, each with what else it needs: by a word that tells of it, and the rest.

    Few triggers are ever met, but a common one has many patterns: most of them need a word that few sentences have.
    """
    telling: dict[str, list[_Pattern]] = {}
    rest: list[_Pattern] = []
    for number in _by_trigger()[trigger]:
        needed = [words for words in set(_needed(number)) if trigger not in words]
        needed.sort(key=lambda words: (len(words), -min(map(len, words)), sorted(words)))
        rarest = needed[0] if needed else frozenset[str]()
        others = needed[1:]
        if not rarest:
            rest.append((number, others))
        for word in rarest:
            telling.setdefault(word, []).append((number, others))
    return telling, rest


@cache
def _needed(number: int) -> list[frozenset[str]]:
    """Return sets of words of each of which whatever fits the pattern of that number has one, in the pattern's order.

    They are the words outside of all brackets, and the choices of words in brackets that must be there.
    """
    rest = _AHEAD.sub("", with_macros(RESTATED[number][1], MACROS))
    choices: dict[str, frozenset[str]] = {}
    while group := _GROUP.search(rest):
        mark = f"§{len(choices)}§"
        choices[mark] = frozenset() if group[2] or group[1].startswith("[") else _one_of(group[1])
        rest = rest[: group.start()] + mark + rest[group.end() :]
    if "|" in rest:
        return []
    tokens = [word.strip("^,") for word in rest.split()]
    found = [frozenset([word]) if word.isalpha() else choices.get(word, frozenset()) for word in tokens]
    return [words for words in found if words]


def _may_fit(number: int, words: list[Word]) -> bool:
    """Return whether the words that a pattern needs stand in its order."""
    keys = iter([word.key for word in words])
    return all(any(key in wanted for key in keys) for wanted in _needed(number))


def _one_of(group: str) -> frozenset[str]:
    """Return the longest word of each of the choices in brackets; nothing where one of them has none that is plain."""
    choices = group.strip("()").removeprefix("?:").split("|")
    plain = [[word for word in choice.split() if word.isalpha() and word != "the"] for choice in choices]
    return frozenset(max(words, key=len) for words in plain) if all(plain) else frozenset()


@cache
def _ways() -> int:
    return max(len(templates) for _, _, *templates in RESTATED)
