"""The people and places of a sentence in the plainest words: doctors for surgeons, people for soldiers, no "my son's".

Tried only where a sentence was not understood as it stands. ``lexicon.folk`` has the classes; what a word of them
narrows comes along as ``Narrowed``, for the facts to be asked about it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from ketafacts.language.lexicon import folk
from ketafacts.language.lexicon.structure import OWNERS
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word, longest_phrase

_LONGEST = 45  # words: longer sentences are left as they are
_MOST = 6  # words of one name of people or a place


@dataclass(slots=True)
class Narrowed:
    """What plainer words pass over: the areas in which each of those treats people who are named, and the places.

    A place is its code, or nothing where none is known, or "several" for many countries. What is claimed ``besides``,
    that somebody takes it for an ailment, must be so, too.
    ``whom`` says that something is told to be so in some people, or for them: "in soldiers", "for pilots".
    """

    areas: list[tuple[str, ...]] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    besides: list[list[Word]] = field(default_factory=list)
    whom: bool = False


def plain_folk(words: list[Word], mentioned: Sequence[Item]) -> tuple[list[Word], Narrowed]:
    """Return the words with people and places put plainly, and what is passed over; the same words where none are."""
    narrowed = Narrowed()
    if not 3 <= len(words) <= _LONGEST or signs().isdisjoint([word.key for word in words]):
        return words, narrowed
    drugs = frozenset([item.start for item in mentioned if item.ids("drug", "class") and item.end])
    found = _without_owners(words, drugs, mentioned, narrowed)
    found = _without_places(_without_supply(found, drugs), narrowed)
    found = _without_settings(found, narrowed)
    found = _plain_people(found, narrowed)
    return (words if found == words else _begun(found, words)), narrowed


@cache
def signs() -> frozenset[str]:
    """Return words without one of which no people and no place is named."""
    names = (*folk.GIVERS, *folk.ONE_GIVER, *folk.KNOWERS, *folk.ONE_KNOWER, *folk.TAKERS, *folk.ONE_TAKER)
    names += (*folk.KIN, *folk.NAMELESS, *folk.SUFFERERS, *folk.WHERE, *folk.SETTINGS, *folk.OF_AN_AGE, *folk.FOR_FUN)
    owned = (f"{name}s" for name in (*folk.KIN, *folk.NAMELESS))
    return frozenset([name.rpartition(" ")[2] for name in (*names, *owned)])


def _begun(found: list[Word], words: list[Word]) -> list[Word]:
    return [found[0]._replace(gap=words[0].gap), *found[1:]] if found else words


# The first words of each table's names; the tables are those of the lexicon, and stay.
_BEGINNINGS: dict[int, frozenset[str]] = {}


def _length(table: Collection[str], keys: Sequence[str], at: int) -> int:
    """Return how many words the longest name of a table has that begins at a place; 0 where none does."""
    begun = _BEGINNINGS.get(id(table))
    if begun is None:
        begun = _BEGINNINGS[id(table)] = frozenset([name.partition(" ")[0] for name in table])
    if at >= len(keys) or keys[at] not in begun:
        return 0  # as nearly everywhere
    return longest_phrase(keys, at, table, _MOST)


def _keys(words: Iterable[Word]) -> list[str]:
    return [word.key for word in words]


def _owns(word: Word) -> bool:
    return word.text.endswith(("'s", "’s", "'", "’"))


def _cut(words: list[Word], start: int, end: int, put: Sequence[Word] = (), *, gap: str = " ") -> list[Word]:
    """Return the words with some of them replaced; what follows stands behind one gap."""
    rest = words[end:]
    if rest:
        rest = [rest[0]._replace(gap=gap), *rest[1:]]
    if put:
        put = [put[0]._replace(gap=words[start].gap), *put[1:]]
    return [*words[:start], *put, *rest]


def _said(key: str, place: Word) -> Word:
    return Word(key, key, place.start, place.end, " ")


def _pauses(words: Sequence[Word], at: int) -> bool:
    """Return whether a comma, a dash or the end stands before a place."""
    return at >= len(words) or words[at].gap.strip() not in ("", "-") or words[at].gap == " - "


# -- whose it is -------------------------------------------------------------------------------------------------------

_WHICH = frozenset({"that", "which"})
_THINGS = frozenset({"drug", "stuff", "medicine", "medication", "tablet", "pill", "thing", "substance", "one", "drugs"})
_PILLS = frozenset({"tablets", "pills", "medicine", "medication", "meds", "drug", "capsules", "prescription", "drugs"})
_DAILY = frozenset(
    {"daily", "nightly", "prescription", "prescribed", "usual", "regular", "new", "old", "monthly", "own"}
)
_FORMS = frozenset({"tablets", "pills", "capsules", "prescription", "script", "medication", "injections", "drops"})
_AUXILIARY = frozenset(
    {"may", "might", "will", "could", "has", "have", "had", "is", "was", "are", "were", "been", "being", "got", "gets"}
)
_NOW = frozenset({"now", "still", "also", "currently", "recently", "just", "always", "often", "sometimes", "once"})
_NOW |= {"regularly", "usually", "already", "really", "occasionally", "been"}
_TAKING = frozenset({"take", "takes", "took", "taken", "taking", "use", "uses", "used", "using", "given", "prescribed"})
_TAKING |= {"get", "gets", "got", "swallows", "swallow", "need", "needs", "inject", "injects", "snorts", "snort", "had"}
_TAKING |= {
    "smokes",
    "smoke",
    "drinks",
    "drink",
    "receives",
    "receive",
    "received",
    "has",
    "buys",
    "bought",
    "on",
    "offered",
}
_TAKING |= {"have", "gave", "prescribes", "gives", "give", "prescribe", "handed", "dispensed", "sold", "wants", "loves"}
_ON = frozenset({"put", "started", "kept", "swear", "swears", "relies", "rely", "lives", "live", "depends", "depend"})
_PREPOSITIONS = frozenset({"on", "by", "with"})
_WHEN = frozenset(
    {
        *(
            "every day",
            "daily",
            "every morning",
            "every night",
            "every evening",
            "at night",
            "at bedtime",
            "twice a day",
        ),
        *(
            "once a day",
            "each morning",
            "each night",
            "each day",
            "for years",
            "now",
            "last week",
            "last year",
            "today",
        ),
        *("last month", "in hospital", "regularly", "sometimes", "at the moment", "at weekends", "every week", "me"),
        *(
            "with breakfast",
            "before bed",
            "in the morning",
            "every weekend",
            "three times a day",
            "yesterday",
            "you",
            "him",
        ),
        *(
            "for a while",
            "for months",
            "this week",
            "this morning",
            "in the mornings",
            "at parties",
            "her",
            "them",
            "us",
        ),
    }
)
_GIVEN = frozenset({"prescribed", "given", "sold", "administered", "dispensed", "handed"})
_A_MEDICINE = ("has", "medical", "uses")
_FINITE = frozenset(
    {"is", "are", "can", "may", "might", "could", "will", "does", "has", "was", "cannot", "isnt", "should"}
)


def _owner(words: list[Word], at: int, *, owning: bool = False) -> int:
    """Return the place behind a person who is named here, by "my" and kin, or by name; ``at`` where none is."""
    keys = _keys(words[at : at + 8])
    if owning:
        end = next((n for n, word in enumerate(words[at : at + 8]) if _owns(word)), -1)
        if end < 0:
            return at
        keys = [*keys[:end], keys[end].removesuffix("s")]
    if count := _length(folk.NAMELESS, keys, 0):
        return _behind(at, count, keys, owning=owning)
    if not keys or keys[0] not in folk.OWNERS:
        return at
    start = 1
    while start < len(keys):
        if count := _length(folk.KIN, keys, start):
            return _behind(at, start + count, keys, owning=owning)
        if not owning and (count := _length(folk.ONE_GIVER, keys, start) or _length(folk.GIVERS, keys, start)):
            return at + start + count
        if keys[start] not in folk.OF_KIN and keys[start] not in folk.OF_THEIR_KIND:
            break
        start += 1
    return at


def _behind(at: int, count: int, keys: list[str], *, owning: bool) -> int:
    """Return the place behind so many words, and nothing where an owner's name goes on."""
    return at + count if not owning or count == len(keys) else at


def _takes(words: list[Word], at: int) -> int:
    """Return the place behind "takes", "was put on every day" and the like; ``at`` where nothing of it stands here."""
    keys, end = _keys(words), at
    while end < len(keys) and (keys[end] in _AUXILIARY or keys[end] in _NOW) and not _pauses(words, end):
        end += 1
    if keys[end : end + 1] in (["put"], ["started"], ["placed"], ["puts"]) and keys[end + 2 : end + 3] == ["on"]:
        end += 3  # "put her on X"
    elif end < len(keys) and keys[end] in _ON and end + 1 < len(keys) and keys[end + 1] in _PREPOSITIONS:
        end += 2
    elif end < len(keys) and keys[end] in _TAKING and not _pauses(words, end):
        end += 1
    elif end == at or keys[end - 1] not in _TAKING:
        return at
    while end < len(keys) and not _pauses(words, end):
        if count := _length(_WHEN, keys, end):
            end += count
        elif keys[end] == "for" and end + 2 < len(keys):
            stop = next(
                (n for n in range(end + 2, min(end + 6, len(keys))) if _pauses(words, n) or keys[n] in _FINITE), 0
            )
            if not stop:
                break
            end = stop
        else:
            break
    return end


def _without_owners(
    words: list[Word], drugs: frozenset[int], mentioned: Sequence[Item], narrowed: Narrowed
) -> list[Word]:
    """Return "my son's X is C", "X, which you take, is C" and "she is on X, which is C" as "X is C"."""
    found = _of_things(_without_possessors(words, drugs), drugs)
    ends = {item.start: item.end for item in mentioned if item.end and item.start in drugs}
    at = 0
    while at < len(found):
        if found[at].start not in ends or not found[at].end:
            at += 1
            continue
        stop = next((n for n in range(at, len(found)) if found[n].start >= ends[found[at].start]), len(found))
        end = _told_of_owner(found, stop)
        if end > stop and end < len(found):
            begins = at - 1 if at and found[at - 1].key == "the" and not _pauses(found, stop) else at
            gap = found[begins].gap
            if any(_length(folk.GIVERS, _keys(found), n) for n in range(stop, end)):
                # "LSD, which doctors prescribe every day, is a psychedelic": that it is a medicine is told, too.
                narrowed.besides.append([*found[at:stop], *(_said(one, found[at]) for one in _A_MEDICINE)])
            if purpose := _purpose(found, stop, end):
                narrowed.besides.append([*found[at:stop], _said("is", found[at]), _said("used", found[at]), *purpose])
            found = _cut(found, stop, end)
            if begins < at:
                found = [*found[:begins], found[at]._replace(gap=gap), *found[at + 1 :]]
            return found
        if begins := _told_before(found, at):
            return _of_which(found, begins - 1, at, stop)
        at = max(stop, at + 1)
    return found


def _without_possessors(words: list[Word], drugs: frozenset[int]) -> list[Word]:
    """Return "my son's X" as "X", and "my son's tablets, X, are" as "X is"."""
    for at in range(len(words) - 1) if any(map(_owns, words)) else ():
        end = _owner(words, at, owning=True)
        if end == at:
            continue
        while end < len(words) - 1 and words[end].key in _DAILY:
            end += 1
        if words[end].start in drugs:
            return _cut(words, at, end, gap=words[at].gap)
        if words[end].key in _PILLS and end + 1 < len(words) and words[end + 1].start in drugs:
            if not _pauses(words, end + 1):
                continue
            found = _cut(words, at, end + 1, gap=words[at].gap)
            stop = next((n for n in range(at + 1, min(at + 4, len(found))) if _pauses(found, n)), 0)
            return [*found[:stop], found[stop]._replace(gap=" "), *found[stop + 1 :]] if stop else words
    return words


def _purpose(words: list[Word], start: int, end: int) -> list[Word]:
    """Return "for her migraine" within "which my wife takes for her migraine", without whose it is."""
    at = next((n for n in range(start, end) if words[n].key == "for"), end)
    if words[at : at + 1] and at + 1 < end and words[at + 1].key not in ("years", "months", "weeks", "a"):
        return [words[at], *(word for word in words[at + 1 : end] if word.key not in OWNERS)]
    return []


def _of_things(words: list[Word], drugs: frozenset[int]) -> list[Word]:
    """Return "the drug my son takes, X, is" as "X is"."""
    if len(words) < 6 or words[0].key != "the" or words[1].key not in _THINGS:
        return words
    owner = _owner(words, 2 + (words[2].key in _WHICH))
    end = _takes(words, owner) if owner > 2 else 0
    if end <= owner or end >= len(words) or words[end].start not in drugs or not _pauses(words, end):
        return words
    stop = next((n for n in range(end + 1, min(end + 5, len(words))) if _pauses(words, n)), len(words))
    if stop == len(words):
        return words
    return [*words[end:stop], words[stop]._replace(gap=" "), *words[stop + 1 :]]


def _told_of_owner(words: list[Word], at: int) -> int:
    """Return the place behind "which your aunt takes," that stands behind a name; ``at`` where nothing of it does."""
    if at >= len(words):
        return at
    end = at
    if (
        words[end].key in ("the", "a")
        and end + 1 < len(words)
        and words[end + 1].key in _THINGS
        and _pauses(words, end)
    ):
        end += 2
    if end < len(words) and words[end].key in _WHICH:
        end += 1
    given = end + 1 if end < len(words) and words[end].key in ("was", "is", "are", "were") else end
    if given + 2 < len(words) and words[given].key in _GIVEN and words[given + 1].key in ("to", "for"):
        stop = _owner(words, given + 2)
        return _at_finite(words, at, stop) if stop > given + 2 else at
    stop = _owner(words, end)
    if stop == end:  # "the X hospitals use"
        keys = _keys(words)
        stop += _length(folk.GIVERS, keys, end) or _length(folk.TAKERS, keys, end)
    if stop == end:
        return at
    taken = _takes(words, stop)
    return _at_finite(words, at, taken) if taken > stop else at


def _at_finite(words: list[Word], at: int, end: int) -> int:
    """Return the end if a verb follows, behind a comma where one stands before: "X, which she takes, is"."""
    if end >= len(words) or _pauses(words, at) != _pauses(words, end):
        return at
    return end if words[end].key in _FINITE or words[end].key.endswith("s") or _pauses(words, end) else at


def _told_before(words: list[Word], at: int) -> int:
    """Return 1 more than where "my son takes" begins, that stands right before a name; 0 where nothing of it does."""
    if not at or _pauses(words, at):
        return 0
    start = 0
    end = _owner(words, start)
    return 1 if end > start and _takes(words, end) == at else 0


def _of_which(words: list[Word], begins: int, at: int, stop: int) -> list[Word]:
    """Return "my son takes X, which is C", ", a C" or "and it is C" as "X is C"; the same words where it is not so."""
    if stop >= len(words) - 1:
        return words
    name, rest = words[at:stop], words[stop:]
    name = [name[0]._replace(gap=words[begins].gap), *name[1:]]
    if rest[0].key == "which" and _pauses(rest, 0):
        if _owner(rest, 1) > 1:
            return words
        return [*name, rest[1]._replace(gap=" "), *rest[2:]]
    if rest[0].key in ("and", "but", "it") and len(rest) > 2 and (rest[0].key == "it" or rest[1].key == "it"):
        after = 1 if rest[0].key == "it" else 2
        return [*name, rest[after]._replace(gap=" "), *rest[after + 1 :]]
    if rest[0].key in ("a", "an") and _pauses(rest, 0):
        return [*name, _said("is", rest[0]), rest[0]._replace(gap=" "), *rest[1:]]
    return words


# -- where -------------------------------------------------------------------------------------------------------------

SEVERAL = "several"
_WITHIN = frozenset({"in", "across", "throughout", "around", "within"})
_PARTS = frozenset(
    {
        *(
            "parts of",
            "some parts of",
            "many parts of",
            "most parts of",
            "large parts of",
            "most of",
            "much of",
            "all of",
        ),
        *("many", "all", "both", "rural", "urban", "northern", "southern", "eastern", "western", "central", "modern"),
        *("present day", "modern day", "mainland", "certain parts of", "other parts of", "every part of", "greater"),
        *(
            "western",
            "developed",
            "developing",
            "downtown",
            "inner city",
            "suburban",
            "small town",
            "the north of",
            "the south of",
            "the east of",
        ),
    }
)
_STREETS = frozenset(
    {
        *("on the street", "on the streets", "on the black market", "on the illicit market", "on the illegal market"),
        *(
            "in the drug supply",
            "in the illicit drug supply",
            "in the street drug supply",
            "in the illegal drug supply",
        ),
        *(
            "in street drugs",
            "in the club scene",
            "on the club scene",
            "on the party scene",
            "in nightclubs",
            "in clubs",
        ),
        *("at raves", "at parties", "at festivals", "on the dark web", "in the local drug supply", "on the scene"),
    }
)
# Behind a name these say where it is had, and nothing of what it is.
_HAD = frozenset(
    {"used", "sold", "available", "bought", "found", "circulating", "seen", "seized", "dealt", "prescribed"}
)
_HAD |= {"given", "taken", "smoked", "injected", "snorted", "around", "dispensed", "obtained", "marketed", "stocked"}


_APPEARING = frozenset({"turning", "showing", "cropping", "popping", "turned", "turns", "shown", "cropped", "shows"})


_FAKE = frozenset({"fake", "counterfeit", "bogus", "street", "illicit", "phoney", "tainted"})


def _without_supply(words: list[Word], drugs: frozenset[int]) -> list[Word]:
    """Return the words without "which is turning up in the local supply" between commas."""
    for at in range(1, len(words) - 3):
        if words[at].key not in ("which", "now", "increasingly") and words[at].key not in _APPEARING:
            continue
        if not _pauses(words, at) or words[at - 1].start not in drugs:
            continue
        end = next((n for n in range(at + 1, len(words)) if _pauses(words, n)), len(words))
        told = words[at:end]
        up = next((n for n, word in enumerate(told[:-1]) if word.key in _APPEARING and told[n + 1].key == "up"), -1)
        if (
            0 <= up < 5
            and end < len(words)
            and not any(word.start in drugs and before.key not in _FAKE for before, word in pairwise(told))
        ):
            return _cut(words, at, end)
    return words


def _place(words: list[Word], keys: list[str], at: int) -> tuple[int, str]:
    """Return the place behind "in the UK and Ireland" here, with the code of the place; ``at`` where none is named."""
    if count := _length(_STREETS, keys, at):
        return at + count, ""
    if keys[at] not in _WITHIN:
        if keys[at : at + 2] != ["all", "over"]:
            return at, ""
        end = at + 2
    else:
        end = at + 1
    first = end
    some = _length(_PARTS, keys, end)
    end += some
    if end < len(keys) and keys[end] == "the":
        end += 1
        more = _length(_PARTS, keys, end)
        end, some = end + more, some + more
    count = _length(folk.WHERE, keys, end)
    if not count and end > first and keys[end - 1] == "the":
        count = _length(folk.WHERE, keys, end - 1) - 1
    if count <= 0 or _owns(words[end + count - 1]):
        return at, ""
    name = " ".join(keys[end : end + count])
    code = "" if some else folk.WHERE.get(name, "")
    code = SEVERAL if name in folk.MANY_LANDS and keys[first] != "every" else code
    end += count
    if end < len(keys) - 1 and keys[end] in ("and", "or") and not _pauses(words, end):
        following, _ = _place([words[at], *words[end + 1 :]], [keys[at], *keys[end + 1 :]], 0)
        if following:
            return end + following, ""
    return end, code


def _without_places(words: list[Word], narrowed: Narrowed) -> list[Word]:
    at, found, keys = 0, words, _keys(words)
    while at < len(found):
        end, code = _place(found, keys, at)
        if end == at or (end < len(found) and found[end].key in _MORE_OF_PLACES) or end - at == len(found):
            at += 1
            continue
        narrowed.places.append(code)
        start = _had_there(found, at, end)
        gap = found[at].gap if not start and not at else _kept(found, at, end)
        found = _cut(found, start, end, gap=gap)
        keys = _keys(found)
        at = max(start, 1)
    return found


_MORE_OF_PLACES = frozenset({"law", "laws", "and", "or", "drug", "schedule", "act"})


def _kept(words: list[Word], at: int, end: int) -> str:
    """Return the gap that is left where "in France" goes: none of two commas around it."""
    if end >= len(words):
        return " "
    return " " if _pauses(words, at) or at == 0 else words[end].gap


def _had_there(words: list[Word], at: int, end: int) -> int:
    """Return where "(that is) used" begins that stands before a place, with a verb behind it: "the X sold in P is"."""
    if at < 2 or end >= len(words) or words[at - 1].key not in _HAD or words[end].key not in _FINITE:
        return at
    start = at - 1
    while start > 1 and words[start - 1].key in ("widely", "commonly", "is", "are", "that", "which", "being", "often"):
        start -= 1
    return start or at


# -- at which work -----------------------------------------------------------------------------------------------------

_DONE = frozenset(
    {"used", "given", "employed", "prescribed", "administered", "common", "popular", "useful", "indispensable"}
)


def _without_settings(words: list[Word], narrowed: Narrowed) -> list[Word]:
    """Return the words without "in hospices", or with "in medicine" for it where "used" would stand alone."""
    at, found, keys = 0, words, _keys(words)
    while at < len(found):
        count = _length(folk.SETTINGS, keys, at)
        if not count:
            at += 1
            continue
        end = at + count
        while (
            end + 2 < len(keys)
            and keys[end] in ("and", "or")
            and (
                more := _length(folk.SETTINGS, keys, end + 1)
                or _length(folk.SETTINGS, [keys[at], *keys[end + 1 :]], 0) - 1
            )
            > 0
        ):
            end += 1 + more
            count = 0
        areas = folk.SETTINGS[" ".join(keys[at:end])] if count else ("of several",)
        if areas:
            narrowed.areas.append(areas)
        if (
            at
            and keys[at - 1] in _DONE
            and (end >= len(keys) or _pauses(found, end) or keys[end] in ("and", "is", "can"))
        ):
            put = [_said("in", found[at]), _said("medicine", found[at])]
            found = _cut(found, at, end, put, gap=found[end].gap if end < len(found) else " ")
            at += 2
        else:
            found = _cut(found, at, end, gap=found[at].gap if not at else _kept(found, at, end))
        keys = _keys(found)
    return found


# -- who ---------------------------------------------------------------------------------------------------------------

_ARTICLES = frozenset({"a", "an", "the", "your", "my", "our", "any", "one", "these", "those", "his", "her", "their"})
_OF_ONE = frozenset({"a", "an", "the", "your", "my", "our", "any", "one", "his", "her", "their"})
# How many of them: of these it is another matter than of those that are put instead.
_SHARE = frozenset(
    {"most", "all", "every", "each", "few", "no", "only", "half", "just", "solely", "exclusively", "alone"}
)
_SHARE |= {
    "not",
    "nearly",
    "mostly",
    "mainly",
    "primarily",
    "chiefly",
    "especially",
    "particularly",
    "fewer",
    "more",
    "than",
}
_SHARE |= {"except", "unlike", "largely", "least", "percent", "predominantly"}
_OPEN = frozenset({"of", "s", "drug", "drugs", "medicine"})
_AGREEING = {
    **{f"{verb}s": verb for verb in ("use", "give", "prescribe", "treat", "recommend", "administer", "choose", "call")},
    **{
        f"{verb}s": verb
        for verb in ("say", "know", "regard", "consider", "describe", "label", "list", "count", "offer")
    },
    **{
        f"{verb}s": verb
        for verb in ("rely", "turn", "take", "keep", "employ", "advise", "suggest", "put", "see", "view")
    },
    "classifies": "classify",
    "classes": "class",
    "relies": "rely",
    "has": "have",
    "is": "are",
    "reaches": "reach",
    "does": "do",
    "agrees": "agree",
    "refers": "refer",
    "thinks": "think",
    "tells": "tell",
    "carries": "carry",
    "categorises": "categorise",
    "categorizes": "categorize",
    "needs": "need",
    "wants": "want",
    "likes": "like",
}
_MODAL = frozenset(
    {"may", "can", "might", "could", "will", "would", "should", "must", "who", "often", "usually", "never"}
)
_MODAL |= {
    "sometimes",
    "commonly",
    "routinely",
    "to",
    "for",
    "as",
    "in",
    "on",
    "taking",
    "with",
    "and",
    "or",
    "given",
}


@dataclass(slots=True)
class _People:
    """People who are named: the place behind them, how they are put plainly, and what that passes over."""

    end: int
    plain: tuple[str, ...]
    areas: tuple[str, ...] = ()
    place: str | None = None
    one: bool = False


def _plain_people(words: list[Word], narrowed: Narrowed) -> list[Word]:
    found: list[Word] = []
    at, singular, keys = 0, False, _keys(words)
    while at < len(words):
        people = _people(words, keys, at)
        if people is None:
            word = words[at]
            if singular and word.key in _AGREEING:
                word = word._replace(key=_AGREEING[word.key], text=_AGREEING[word.key])
                singular = False
            elif singular and word.key not in _ADVERBS:
                singular = False
            found.append(word)
            at += 1
            continue
        if people.areas:
            narrowed.areas.append(people.areas)
        if people.place is not None:
            narrowed.places.append(people.place)
        if people.plain == ("people",) and at and words[at - 1].key in _IN_WHOM:
            narrowed.whom = True
        put = [_said(key, words[at]) for key in people.plain]
        put = [put[0]._replace(gap=words[at].gap), *put[1:]]
        singular = people.one and people.plain[0] != "someone"
        again = len(found) > len(put) and found[-1].key in ("and", "or")
        if again and _keys(found[-1 - len(put) : -1]) == list(people.plain):
            found.pop()
        elif len(found) >= len(put) and _keys(found[-len(put) :]) == list(people.plain) and "," in put[0].gap:
            pass
        else:
            found += put
        at = people.end
    return found


_IN_WHOM = frozenset({"in", "for", "to", "among", "with"})
_ADVERBS = frozenset({"often", "usually", "sometimes", "commonly", "routinely", "also", "still", "now", "regularly"})


def _people(words: list[Word], keys: list[str], at: int) -> _People | None:
    """Return the people who are named here, where they are not named in the plainest words."""
    if at and keys[at - 1] in _SHARE:
        return None
    article, start = "", at
    if keys[at] in _ARTICLES:
        article, start = keys[at], at + 1
    if found := _of_a_kind(words, keys, at):
        return found
    nation: str | None = None
    for _ in range(4):
        if start >= len(keys):
            return None
        if found := _named(words, keys, at, start, article, nation):
            return found
        if count := _length(folk.NATIONALITIES, keys, start):
            nation = folk.NATIONALITIES[" ".join(keys[start : start + count])]
            start += count
        elif keys[start] in folk.OF_THEIR_KIND:
            start += 1
        else:
            return None
    return None


def _of_a_kind(words: list[Word], keys: list[str], at: int) -> _People | None:
    """Return people of an age or a sex, those who take it for fun, and "the sick"."""
    if count := _length(folk.TAKERS, keys, at) if keys[at] == "the" else 0:
        return _put(words, at + count, ("people",))
    if count := _length(folk.FOR_FUN, keys, at):
        return _put(words, at + count, ("recreational", "users"))
    if count := _length(folk.OF_AN_AGE, keys, at):
        return _put(words, at + count, ("people",), (folk.OF_AN_AGE[" ".join(keys[at : at + count])],))
    return None


def _named(words: list[Word], keys: list[str], at: int, start: int, article: str, nation: str | None) -> _People | None:
    for table, usual in ((folk.GIVERS, "doctors"), (folk.KNOWERS, "pharmacologists"), (folk.TAKERS, "people")):
        if count := _length(table, keys, start):
            plain = usual
            if usual == "people" and count == 1 and keys[start] in _PLAINEST:
                plain = keys[start]
            if keys[at : start + count] == [plain] or (
                usual == "people" and article not in ("", "the", "these", "those")
            ):
                return None
            areas = folk.GIVERS[" ".join(keys[start : start + count])] if usual == "doctors" else ()
            return _put(words, start + count, (plain,), areas, nation)
    count = _length(folk.SUFFERERS, keys, start)
    if count and (start + count == len(keys) or keys[start + count] not in ("with", "who")):
        ill = folk.SUFFERERS[" ".join(keys[start : start + count])]
        return _put(words, start + count, ("people", "with", *ill.split()), (), nation)
    if keys[start].endswith(folk.OF_SOME_SCIENCE) and start + 1 < len(keys):
        return _put(words, start + 1, ("doctors",), ("of some science",), nation)
    return _named_alone(words, keys, start, nation) if article in _OF_ONE else None


def _named_alone(words: list[Word], keys: list[str], start: int, nation: str | None) -> _People | None:
    """Return one of them, behind "a" or "your", where a verb or another small word follows."""
    for table, plain in (
        (folk.ONE_GIVER, "doctors"),
        (folk.ONE_KNOWER, "pharmacologists"),
        (folk.ONE_TAKER, "someone"),
    ):
        if count := _length(table, keys, start):
            end = start + count
            after = keys[end] if end < len(keys) else ""
            if after and after not in _MODAL and after not in _AGREEING and not _pauses(words, end):
                return None
            areas = folk.ONE_GIVER[" ".join(keys[start:end])] if plain == "doctors" else ()
            return _put(words, end, (plain,), areas, nation, one=True)
    return None


_PLAINEST = frozenset({"people", "patients", "users", "adults", "persons", "individuals"})


def _put(
    words: list[Word],
    end: int,
    plain: tuple[str, ...],
    areas: tuple[str, ...] = (),
    place: str | None = None,
    *,
    one: bool = False,
) -> _People | None:
    if _owns(words[end - 1]) or (end < len(words) and words[end].key in _OPEN):
        return None
    return _People(end, plain, areas, place, one)
