"""A sentence said otherwise: roundabout words put plainly, before it is read again.

``lexicon.restated`` holds what means the same, as patterns over the words of a sentence. It is tried only where a
sentence was not understood as it stands, and what comes of it must be understood whole, as any sentence. The words
that stay keep their places in the text.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from heapq import heappop

from ketafacts.language.lexicon import joints
from ketafacts.language.mentions import OWNING, expanded
from ketafacts.language.roundabout import restatement, roundabout
from ketafacts.language.text import Word, as_text, places
from ketafacts.language.unadorned import truth_framed

_LONGEST = 45  # words: longer sentences are left as they are
# Of three words, only what has one of these is said otherwise: "people abuse X", "X is nonaddictive".
_IN_SHORT = frozenset(
    {"people", "nonaddictive", "nonaddicting", "unaddictive", "clots", "prostaglandins", "glucuronidated"}
    | {
        "microtubules",
        "doctors",
        "preceded",
        "antedates",
        "antedated",
        "handles",
        "processes",
        "degrades",
        "inactivates",
        "forbids",
        "kills",
    }
)
_MARKS = frozenset(";:()–—\"'“”‘’")


def restated(said: list[Word]) -> Iterator[list[Word]]:
    """Yield the words of a sentence put otherwise, if some of its words can be: one list for each way to put them.

    Where the form of the whole sentence is among what fits, it is put so first in a second go: "he who takes X gets Y".
    """
    if not 3 <= len(said) <= _LONGEST or (len(said) == 3 and _IN_SHORT.isdisjoint([word.key for word in said])):
        return
    said = expanded(said)
    known = [said]
    for wholes_first in (False, True):
        way, ways = 0, 1
        while way < ways:
            put, ways = _put_in(tuple(said), way, wholes_first)
            if not ways:
                return  # as of most sentences: nothing fits, in whichever way it would be put
            found = list(put)
            if found not in known:
                yield found
                known.append(found)
            way += 1


@lru_cache(maxsize=32)  # the same words are asked about again when a sentence is taken apart
def _put_in(said: tuple[Word, ...], way: int, wholes_first: bool) -> tuple[tuple[Word, ...], int]:
    """Return the words with each pattern that fits said in its template of that number, and the most templates of one.

    That is 0, and they are the words as they stand, when none fits; with ``wholes_first``, when no form of the whole
    sentence does.
    """
    words = list(said)
    keys, text = {word.key for word in words}, as_text(words, _MARKS)
    # Patterns are tried in their order; the words of a template may let later ones fit.
    first = roundabout().wholes if wholes_first else 0
    waiting = _in_order(roundabout().numbers(keys, text), first)
    if wholes_first and not any(not later and restatement(number).search(text) for later, number in waiting):
        return said, 0
    ways = 0
    while waiting:
        place = heappop(waiting)
        one = restatement(place[1])
        match, templates = one.search(text), one.templates
        if match is None:
            continue
        template = templates[min(way, len(templates) - 1)]
        if words[0].key == "it" and match.lastindex and template[0] != "\\1" and " that " in (match[1] or ""):
            continue  # "it is false that X", of which nothing is left, or not in front
        if match.start() == 0 and truth_framed(words)[0] < 0 and not _FRAMING.search(match.re.pattern):
            continue  # "it is false that X does" is no "it is X that does"
        if "and" in template and "not" not in template and (_is_denied(words, match[0]) or _ends_denied(match)):
            continue  # "not a C with a short half-life" may be another C: it is not "no C, and has a short half-life"
        if _swallows_denial(match, template) or ("not" in template and _counts(match)):
            continue
        put = _put(words, places(words, _MARKS), match, template)
        if put is not words:
            words, ways = put, max(ways, len(templates))
            keys, text = {word.key for word in words}, as_text(words, _MARKS)
            waiting = [later for later in _in_order(roundabout().numbers(keys, text), first) if later > place]
    return tuple(words), ways


def _in_order(numbers: list[int], first: int) -> list[tuple[int, int]]:
    """Return numbers in the order in which patterns are tried, from the one that is first: each with its round."""
    return sorted([(int(number < first), number) for number in numbers]) if numbers else []


def _is_denied(words: list[Word], replaced: str) -> bool:
    """Return whether what stands behind "with" or "under" in what is put otherwise is denied together with the rest."""
    said = replaced.split()
    at = next((said.index(one) for one in ("with", "under") if one in said), 0)
    if not at:
        return False
    keys = [word.key for word in words]
    before = keys[: keys.index(said[0].strip(",;"))] if said[0].strip(",;") in keys else []
    return not _DENIALS.isdisjoint([*before, *said[:at]])


_DENIALS = frozenset({"not", "never"})
_FRAMING = re.compile(r"\b(?:true|false|untrue|myth|wrong|so|claim|believe)\b")


def _ends_denied(match: re.Match[str]) -> bool:
    """Return whether what stands for a name takes a denial of the verb along: "X never", and not "should not"."""
    groups = [group.strip(" ,;") for group in match.groups() if group]
    return any(one.endswith(_ENDING_DENIED) and one.partition(" ")[0] not in _AUXILIARIES for one in groups)


_AUXILIARIES = joints.AUXILIARIES | {"shall", "ought", "need", "be", "had"}


_ENDING_DENIED = tuple(
    f" {said}" for said in ("not", "never", "in no way", "by no means", "no longer", "cannot", "seldom")
)


def _swallows_denial(match: re.Match[str], template: tuple[str, ...]) -> bool:
    """Return whether a denial is in what is put otherwise, and neither in a part that is kept nor in the pattern.

    Some patterns pass over any words: "can in no way send blood pressure up" is none of what they are for.
    """
    said = match[0].split()
    if not _TURNING.isdisjoint(said) and _swallows_turn(match, template):
        return True
    if _DENIED.isdisjoint(said):
        return False
    kept = [match.span(int(one[1:])) for one in template if one.startswith("\\")]
    for found in _DENIAL.finditer(match[0]):
        start, end = found.start() + match.start(), found.end() + match.start()
        if not any(first <= start and end <= last for first, last in kept):
            return not _DENIAL.search(match.re.pattern)
    return False


def _swallows_turn(match: re.Match[str], template: tuple[str, ...]) -> bool:
    """Return whether "unless it is smoked" is passed over by a pattern that does not know of it."""
    kept = {word for one in template if one.startswith("\\") for word in (match[int(one[1:])] or "").split()}
    gone = _TURNING.intersection(match[0].split()) - kept
    return bool(gone) and not gone <= set(_WORD.findall(match.re.pattern))


_TURNING = frozenset({"unless", "except", "unlike", "instead", "rarely", "seldom"})
_WORD = re.compile("[a-z]+")


def _counts(match: re.Match[str]) -> bool:
    """Return whether what is denied is said of some or all: "no evidence that some Xs do" is not "some Xs do not"."""
    first = next((group for group in match.groups() if group), "")
    return first.partition(" ")[0] in _QUANTITIES


_QUANTITIES = frozenset({"some", "certain", "many", "most", "several", "all", "every", "each", "both", "any"})
_DENIED = frozenset({"not", "never", "no", "cannot", "nor", "neither", "nothing", "seldom"})
# Not "no more than", "no longer than" nor "no less deadly than", which compare.
_DENIAL = re.compile(rf"(?<![a-z])(?:{'|'.join(sorted(_DENIED))})(?![a-z])(?! (?:more|less|longer|worse|better) )")


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
            if run and run[-1].text[-2:] in OWNING and stop < len(words) and words[stop].start in gone:
                run = [*run[:-1], _unowned(run[-1])]  # what it owned is said otherwise
        if said == ",":
            comma = True
        elif run:
            gap = run[0].gap if said.startswith("\\") or found else words[first].gap
            closes = ")" in gap and _is_open([*words[:first], *found])
            opens = not found and first > 0 and "(" in words[first].gap and not match[0].startswith(";")
            found += [run[0]._replace(gap=" (" if opens else ") " if closes else ", " if comma else " "), *run[1:]]
            comma = False
    rest = words[end:]
    if rest and (comma or match[0].endswith(",")):
        rest = [rest[0]._replace(gap=", " if comma else " "), *rest[1:]]
    return [*words[:first], *found, *rest]


def _is_open(words: list[Word]) -> bool:
    """Return whether a bracket is open behind the words."""
    return sum("(" in word.gap for word in words) > sum(")" in word.gap for word in words)


def _unowned(word: Word) -> Word:
    """Return a word without the ending that makes it an owner's."""
    return word._replace(text=word.text[:-2], key=word.key.removesuffix("s"))


def _span(at: dict[int, int], match: re.Match[str], group: int) -> tuple[int, int]:
    """Return the words, from first to behind the last, that a group of the match holds."""
    inside = [number for start, number in at.items() if match.start(group) <= start < match.end(group)]
    return (min(inside), max(inside) + 1) if inside else (0, 0)
