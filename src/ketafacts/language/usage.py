"""The use of a drug as a sentence names it: "years of heavy X use" stands for the drug, used heavily.

Such a run of words becomes one item, tagged ``use``, which has the readings of the drug; its ``value`` is the
circumstance that the words amount to, or nothing where they add nothing.
"""

from dataclasses import replace

from ketafacts.language import lexicon
from ketafacts.language.lexicon import harms, times, usage
from ketafacts.language.mentions import Item, joined

_SUBJECTS = ("drug", "class")
WORDS = frozenset(
    {
        *(*usage.USE_NOUNS, *usage.PORTIONS, *usage.TAKING_IN, *usage.ABUSING, *lexicon.FORMS, *lexicon.ROUTES),
        "dose",
    }
)
_PEOPLE = harms.PEOPLE_NOUNS | harms.MOTHERS | harms.BABIES
# The graver word wins: "a single heavy dose" is of a high dose, and one.
_RANK = ("single dose", "light use", "low dose", "high dose", "heavy use", "usual dose", "recreational use", "")
_SUBJECT_FOLLOWS = frozenset(
    {"that", "like", "than", "of", "with", "and", "but", "by", "because", "unlike", "so", "from"}
)

# "Use of X often causes E" says how often it does, not how often it is used.
_OF_VERB = frozenset({"often", "frequently", "regularly"})
# "Snorting X heavily".
_WAYS_IN = frozenset({"", *(f"as {route}" for route in usage.TAKING_IN.values())})


def with_use(items: list[Item]) -> list[Item]:
    """Return the items with "heavy use of X", "X abuse", "a single dose of X" and "smoking X" each as one."""
    found: list[Item] = []
    of_time = any(item.key in times.WORDS for item in items)
    for at, item in enumerate(items):
        found.append(item)
        if not item.ids(*_SUBJECTS) or item.tag in ("takers", "place") or item.possessive:
            continue
        before = found[:-1]
        start, value = _used(before, items, at)
        if start < 0 and not of_time:
            start, value = _portion(before)
            if start < 0:
                start, value = _way_before(before)
        if start < 0 or any(one.key in _PEOPLE for one in before[max(0, start - 3) : start]):
            continue  # "people with long-term use of X" are read as those who take it
        found = [*before[:start], joined([*before[start:], item], tag="use", value=value, readings=item.readings)]
    return _without_nouns(found)


def _without_nouns(items: list[Item]) -> list[Item]:
    """Leave out "use" behind the name, which the run was made with."""
    found: list[Item] = []
    for item in items:
        named = bool(found) and found[-1].tag == "use" and item.gap == " "
        if named and item.key in harms.HEAVILY - _OF_VERB and found[-1].value in _WAYS_IN:
            found[-1] = replace(found[-1], value="heavy use", end=item.end, words=[*found[-1].words, item.key])
        elif named and _noun(item) and not _noun(found[-1]):
            found[-1] = replace(found[-1], end=item.end, words=[*found[-1].words, item.key])
        else:
            found.append(item)
    return found


def _used(before: list[Item], items: list[Item], at: int) -> tuple[int, str]:
    """Return where "years of heavy use of" before a name begins and what it amounts to; or (-1, "")."""
    following = items[at + 1] if at + 1 < len(items) else None
    end, said = len(before), list[str]()
    noun = _noun(before[-2]) if end >= 2 else ""
    if noun and before[-1].key in usage.OF_USE[noun]:
        said += [usage.USE_NOUNS[noun], *(usage.USE_ADJECTIVES[one] for one in before[-2].words[:-1])]
        end -= 2
    elif following and following.gap == " " and (noun := _noun(following)):
        after = items[at + 2] if at + 2 < len(items) else None
        if after and (after.key in usage.NOT_BEFORE or (after.key == "of" and after.gap == " ")):
            return -1, ""
        said += [usage.USE_NOUNS[noun], *(usage.USE_ADJECTIVES[one] for one in following.words[:-1])]
    else:
        return -1, ""
    end, adjectives = _adjectives(before, end)
    end, long = _times(before, end)
    if end and before[end - 1].tag == "det":
        end -= 1
    return end, _gravest([*said, *adjectives, long])


def _noun(item: Item) -> str:
    """Return "use" of "use" and of "recreational use", which may be recorded as a name; else nothing."""
    *adjectives, noun = item.words or [item.key]
    return noun if noun in usage.USE_NOUNS and all(one in usage.USE_ADJECTIVES for one in adjectives) else ""


def _adjectives(before: list[Item], end: int) -> tuple[int, list[str]]:
    said: list[str] = []
    while end:
        pair = f"{before[end - 2].key} {before[end - 1].key}" if end > 1 else ""
        if pair in usage.USE_ADJECTIVES:
            said.append(usage.USE_ADJECTIVES[pair])
            end -= 2
        elif before[end - 1].key in usage.USE_ADJECTIVES:
            said.append(usage.USE_ADJECTIVES[before[end - 1].key])
            end -= 1
        elif said and (before[end - 1].key in usage.STRENGTHENING or _passed_over(before, end)):
            end -= 1
        else:
            break
    return end, said


def _passed_over(before: list[Item], end: int) -> bool:
    """Return whether the word before ``end`` only joins two adjectives, or adds nothing to one."""
    item = before[end - 1]
    joins = item.tag == "and" and end > 1 and before[end - 2].key in usage.USE_ADJECTIVES
    return joins or (item.tag in ("neutral", "filler") and not item.readings)


def _times(before: list[Item], end: int) -> tuple[int, str]:
    """Read "(many) years of" backwards."""
    if end < 2 or before[end - 1].key != "of" or before[end - 2].key not in usage.TIMES_OF:
        return end, ""
    value = "heavy use" if before[end - 2].key in usage.LONG_TIMES else ""
    end -= 2
    if end and before[end - 1].key in usage.HOW_MANY:
        end -= 1
    return end, value


def _portion(before: list[Item]) -> tuple[int, str]:  # noqa: C901 - one line a kind of word
    """Return where "a single large dose of", "a tablet of", "an injection of" before a name begins."""
    if len(before) < 2 or before[-1].key != "of":
        return -1, ""
    noun = before[-2]
    form = lexicon.FORMS.get(noun.key, "") if noun.tag != "route" else noun.value
    if noun.key not in usage.PORTIONS and not (form and noun.key in lexicon.FORMS):
        return -1, ""
    end, said = len(before) - 2, [f"as {form}" if form else ""]
    while end:
        key = before[end - 1].key
        meaning = usage.DOSES.get(key, "")
        if key in usage.ONE:
            said.append("single dose")
        elif meaning:
            said.append(meaning)
        elif key in usage.USE_ADJECTIVES and key not in harms.REPEATED:
            said.append(usage.USE_ADJECTIVES[key])
        elif key in usage.STRENGTHENING and any(said):
            pass  # "very large amounts of"
        else:
            break
        end -= 1
    if (above := _above_limit(before, end)) >= 0:
        return above, "high dose"
    if end and (before[end - 1].tag == "det" or before[end - 1].key == "each"):
        end -= 1
    elif end and (before[end - 1].tag in ("quant", "more") or before[end - 1].key in (*harms.REPEATED, "than")):
        return -1, ""  # "more than one dose of"
    return end, _gravest(said)


def _above_limit(before: list[Item], end: int) -> int:
    """Return where "(taking) more than the recommended" before a portion begins, or -1."""
    start = end
    while start and before[start - 1].key in usage.LIMITS:
        start -= 1
    if start == end or start < 2 or before[start - 1].tag != "det" or before[start - 2].key != "more than":
        return -1
    start -= 2
    return start - 1 if start and before[start - 1].key in ("taking", "swallowing", "using") else start


def _way_before(before: list[Item]) -> tuple[int, str]:
    """Return where "smoking", "intravenous" or "abusing" before a name that is a subject begins."""
    if not before:
        return -1, ""
    last, start = before[-1], len(before) - 1
    value = f"as {last.value}" if last.tag == "route" and len(last.words) == 1 else ""
    value = value or (f"as {usage.TAKING_IN[last.key]}" if last.key in usage.TAKING_IN else "")
    value = value or ("heavy use" if last.key in usage.ABUSING else "")
    if last.key == "dose" and start and before[start - 1].key in usage.DOSES:
        start -= 1  # "low-dose ketamine"
        value = usage.DOSES[before[start].key]
    if not value:
        return -1, ""
    if start and before[start - 1].tag == "det":
        start -= 1
    begins = (
        not start or before[start - 1].key in _SUBJECT_FOLLOWS or before[start - 1].tag in ("and", "but", "because")
    )
    return (start, value) if begins or all(one.tag == "filler" for one in before[:start]) else (-1, "")


def _gravest(said: list[str]) -> str:
    named = [one for one in said if one]
    of_form = [one for one in named if one.startswith("as ")]
    return min((one for one in named if one in _RANK), key=_RANK.index, default=of_form[0] if of_form else "")
