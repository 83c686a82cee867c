"""What the second part of a sentence says by pointing back at the words of the first, put in those words.

"Insulin lowers blood sugar, whereas glucagon raises it"; "haloperidol is an antagonist there"; "launched in 1957 and
withdrawn four years later". Tried where the part was not understood, or not decided, as it stands.
"""

from ketafacts.language.cutting import has_comma, is_finite
from ketafacts.language.lexicon import joints
from ketafacts.language.text import Word

_POINTING = frozenset({"it", "them", "this", "these"})
_THERE = frozenset({"there"})
_PEOPLE = frozenset({"people", "patients", "users", "someone"})
# What may be done with a condition, and what stands before the name of one.
_HELPING = frozenset(
    {
        *("cure", "cures", "treat", "treats", "prevent", "prevents", "relieve", "relieves", "ease", "eases"),
        *("worsen", "worsens", "reverse", "reverses"),
    }
)
_KEEPING = frozenset({"prevent", "prevents"})
_FOR = _HELPING | {"for", "against"}
_LATER = frozenset({"later", "afterwards", "after"})
_YEARS = frozenset({"year", "years"})
# Behind these a "than" is left out.
_COMPARING = frozenset({"longer", "sooner", "shorter", "faster", "earlier", "quicker", "later", "weaker", "stronger"})
_BEFORE_ONE = frozenset({"with", "than", "like", "to", "of", "as", "for", "by", "from", "on"})
_TARGETS = frozenset({"receptor", "receptors", "target", "targets"})
_LONGEST_KIND = 3  # words of "an opioid", "a muscle relaxant"
_STRENGTH = frozenset({"potent", "powerful"})
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_LONGEST_QUANTITY = 3
_MORE = frozenset({"still", "yet"})
_MAKING = frozenset({"make", "makes"})
_WHOSE = frozenset({"your", "the", "their", "peoples"})


def in_full(first: list[Word], second: list[Word]) -> list[Word]:
    """Return the second part with what it points back at, or the same words where it points at nothing known."""
    keys = {word.key for word in second}
    if not keys.isdisjoint(_YEARS):
        second = _dated(first, second)
    if not keys.isdisjoint(_THERE):
        second = _at_the_place(first, second)
    if second[-1].key in _MORE and second[-2].key in _COMPARING | _STRENGTH and len(second) > 3:
        second = _than_the_first(first, second)
    elif second[-1].key in _COMPARING or (second[-1].key in _STRENGTH and second[-2].key in ("more", "less")):
        second = _than_what(first, second)
    elif second[-1].key == "one":
        second = _such_a_one(first, second)
    elif second[-1].key in _TARGETS and "same" in keys:
        second = _same_as_what(first, second)
    if "it" in keys and not keys.isdisjoint(_HELPING):
        second = _of_the_condition(first, second)
    if "them" in keys and not keys.isdisjoint(_MAKING):
        second = _made_so(first, second)
    if not keys.isdisjoint(_POINTING) and not keys.isdisjoint(joints.TURNING_QUANTITIES):
        second = _of_the_quantity(first, second)
    return second


def _than_the_first(first: list[Word], second: list[Word]) -> list[Word]:
    """Return "is more potent still" with "than" and what the first part tells of: "fentanyl is more potent than …"."""
    verb = next((n for n in range(1, len(first)) if is_finite(first[n].key)), 0)
    if not verb or "than" not in [word.key for word in first[verb:]]:
        return second
    than = second[-1]._replace(text="than", key="than", gap=" ")
    return [*second[:-1], than, *(_set(word, second[-1]) for word in first[:verb])]


def _than_what(first: list[Word], second: list[Word]) -> list[Word]:
    """Return "lasts longer" with the "than morphine" of the first part, or what stands behind its "as".

    Of "(both) A and B do C" each is compared with the other.
    """
    keys = [word.key for word in first]
    if other := _other_of_two(first, second):
        than = second[-1]._replace(text="than", key="than", gap=" ")
        return [*second, than, _set(other, second[-1])]
    at = max((n for n, key in enumerate(keys) if key == "than" or (key == "as" and "as" in keys[:n])), default=0)
    if not at or at > len(first) - 2 or len(first) - at > joints.LONGEST_PLACE or any(map(has_comma, first[at:])):
        return second
    than = second[-1]._replace(text="than", key="than", gap=" ")
    return [*second, than, *(_set(word, second[-1]) for word in first[at + 1 :])]


def _other_of_two(first: list[Word], second: list[Word]) -> Word | None:
    """Return "heroin" for "both fentanyl and heroin act on …" and "fentanyl is more potent"; nothing else."""
    start = int(first[0].key == "both")
    if len(first) < start + 4 or first[start + 1].key != "and" or has_comma(first[start + 2]):
        return None
    two = (first[start], first[start + 2])
    return next((other for one, other in (two, two[::-1]) if one.key == second[0].key != other.key), None)


def _such_a_one(first: list[Word], second: list[Word]) -> list[Word]:
    """Return "dangerous with one", "stronger than one" with the "an opioid" of the first part, where that ends it."""
    at = _last_indefinite(first)
    if not at or len(second) < 2 or second[-2].key not in _BEFORE_ONE:
        return second
    return [*second[:-1], *(_set(word, second[-1]) for word in first[at:])]


def _same_as_what(first: list[Word], second: list[Word]) -> list[Word]:
    """Return "acts on the same receptor" with "as a benzodiazepine", where the first part ends in that."""
    at = _last_indefinite(first)
    if not at:
        return second
    put = second[-1]._replace(text="as", key="as", gap=" ")
    return [*second, put, *(_set(word, second[-1]) for word in first[at:])]


def _last_indefinite(words: list[Word]) -> int:
    """Return where the "a" or "an" is with which the last words of a part, two or three, begin; 0 without one."""
    places = range(len(words) - 2, max(1, len(words) - _LONGEST_KIND - 1), -1)
    return next((at for at in places if words[at].key in ("a", "an")), 0)


def _dated(first: list[Word], second: list[Word]) -> list[Word]:
    """Return "withdrawn four years later" with the year that this is, where the first part names one year."""
    years = [int(word.key) for word in first if word.key.isdecimal() and _FIRST_YEAR < int(word.key) < _LAST_YEAR]
    at = next((n for n in range(2, len(second)) if second[n].key in _LATER and second[n - 1].key in _YEARS), 0)
    if len(years) != 1 or not at:
        return second
    count = second[at - 2].key
    number = int(count) if count.isdecimal() else joints.NUMBERS.index(count) if count in joints.NUMBERS else 0
    named = at + 2 < len(second) and second[at + 1].key == "in"  # "ten years later, in 1954"
    if not number or (named and second[at + 2].key != str(years[0] + number)):
        return second
    place = second[at - 2]
    put = [place._replace(text=text, key=text, gap=" ") for text in ("in", str(years[0] + number))]
    return [*second[: at - 2], *put, *second[at + 1 + 2 * named :]]


def _made_so(first: list[Word], second: list[Word]) -> list[Word]:
    """Return "makes them bigger" with the "your pupils" that the first part tells to be made smaller."""
    at = next((n for n in range(1, len(second) - 2) if second[n].key in _MAKING and second[n + 1].key == "them"), 0)
    verb = next((n for n in range(1, len(first) - 3) if first[n].key in _MAKING and first[n + 1].key in _WHOSE), 0)
    if not at or not verb or at + 3 != len(second):
        return second
    return [*second[: at + 1], *(_set(word, second[at + 1]) for word in first[verb + 1 : -1]), second[-1]]


def _at_the_place(first: list[Word], second: list[Word]) -> list[Word]:
    """Return "is an antagonist there" with the "at" or "in" of the first part and what stands behind it."""
    if second[-1].key not in _THERE:
        return second
    at = max((n for n, word in enumerate(first) if word.key in ("at", "in")), default=0)
    if at and len(first) - at <= joints.LONGEST_PLACE:
        return [*second[:-1], *(_set(word, second[-1]) for word in first[at:])]
    if first[-1].key not in _TARGETS:
        return second
    # "Partly activates nicotinic receptors": at what stands behind the verb.
    verb = next((n for n in range(len(first) - 2, 0, -1) if is_finite(first[n].key)), 0)
    if not verb or len(first) - verb > joints.LONGEST_PLACE:
        return second
    place = second[-1]._replace(text="at", key="at", gap=" ")
    return [*second[:-1], place, *(_set(word, second[-1]) for word in first[verb + 1 :])]


def _of_the_condition(first: list[Word], second: list[Word]) -> list[Word]:
    """Return "does not cure it" with the condition that the first part names at its end, as what a drug is for."""
    at = max((n for n, word in enumerate(first) if word.key in _FOR), default=0)
    named = first[at + 1 :]
    # "Prevents migraine but does not treat it": it is the attack that is not treated, and not what is prevented.
    other = first[at].key in _KEEPING and not any(word.key in _KEEPING for word in second)
    if not at or other or not 0 < len(named) <= joints.LONGEST_PLACE or any(map(has_comma, named)):
        return second
    put: list[Word] = []
    for n, word in enumerate(second):
        put += (
            [_set(one, word) for one in named] if word.key == "it" and n and second[n - 1].key in _HELPING else [word]
        )
    return put


def _of_the_quantity(first: list[Word], second: list[Word]) -> list[Word]:
    """Return "glucagon raises it" and "makes them gain it" with what the first part lets rise or fall."""
    keys = [word.key for word in first]
    found = next(
        (
            first[at : at + count]
            for at in range(len(first) - 1, 0, -1)
            for count in range(_LONGEST_QUANTITY, 0, -1)
            if " ".join(keys[at : at + count]) in joints.QUANTITIES
        ),
        None,
    )
    if found is None:
        return second
    if keys[-2:-1] == ["blood"]:
        found = first[-2:]
    put: list[Word] = []
    for at, word in enumerate(second):
        after = second[at + 1].key if at + 1 < len(second) else ""
        if word.key == "them" and after and not _PEOPLE.isdisjoint(keys):
            put.append(word._replace(text="people", key="people"))
        elif word.key in _POINTING and at > 1 and second[at - 1].key in joints.TURNING_QUANTITIES:
            put += [_set(one, word) for one in found]
        else:
            put.append(word)
    return put


def _set(word: Word, place: Word) -> Word:
    """Return a word in the place of another."""
    return word._replace(start=place.start, end=place.end, gap=" ")
