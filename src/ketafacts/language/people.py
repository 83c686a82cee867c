"""People who take a drug, as a sentence names them: "patients on methadone" stands for the drug and what it does.

Such a run of words becomes one item, tagged ``takers``, which has the readings of the drug. Its ``value`` says what is
known of the use: ``heavy use``, or ``newborn`` when it is the children of those who take it.
"""

from collections.abc import Iterator
from dataclasses import replace

from ketafacts.language.lexicon import harms
from ketafacts.language.mentions import Item, joined

_SUBJECTS = ("drug", "class")
BEING = frozenset({"is", "are", "was", "were", "be", "been", "being", "became", "become"})
_BESIDE_BEING = frozenset({"a", "an", "the", "not", "never", "no", "also", "still", "once", "just", "only"})
_MOST_BETWEEN = 7
_LINKS = frozenset(
    {"who", "that", "on", "taking", "using", "given", "receiving", "treated", "prescribed", "starting", "with"}
)
_USE = ("use", "abuse", "misuse")
_TAKES = frozenset({"take", "takes", "use", "uses", "smoke", "inject", "swallow", "drink", "snort"})
WORDS = frozenset({*harms.PEOPLE_NOUNS, *harms.MOTHERS, *harms.USERS, *harms.BABIES, *_USE, *_TAKES})
PHRASE_WORDS = frozenset({"too", "threatening"})


def with_people(items: list[Item]) -> list[Item]:
    """Return the items with "people who take X", "X users" and "babies born to mothers on X" each as one."""
    items = _if_taken(items)
    items = _split(items)
    found: list[Item] = []
    at = 0
    for start, end, name, value in _runs_told(items):
        if start < at:
            continue
        found += [*items[at:start], _joined(items[start:end], name, value)]
        at = end
    return [*found, *items[at:]]


def _if_taken(items: list[Item]) -> list[Item]:
    """Return the items with "if you take X you" as the people who take X."""
    if len(items) < 6 or items[0].key not in _IF or items[1].key not in _ANYBODY or items[2].key not in _TAKES:
        return items
    at = 3
    while at < len(items) and items[at].tag in ("det", "filler", "often"):
        at += 1
    if at + 2 >= len(items) or not items[at].ids(*_SUBJECTS) or items[at + 1].key not in _ANYBODY:
        return items
    return [_joined(items[: at + 2], items[at], ""), *items[at + 2 :]]


_IF = frozenset({"if", "when", "whenever", "once"})
_ANYBODY = frozenset({"you", "people", "someone", "they", "he", "she", "patients", "users", "one", "somebody", "u"})


def with_phrases(items: list[Item]) -> list[Item]:
    """Return the items with "life-threatening" as one word: it calls an effect grave."""
    found: list[Item] = []
    for item in items:
        if found and found[-1].key == "too" and item.key in ("much", "many", "high", "large") and item.gap == " ":
            found[-1] = replace(found[-1], tag="")  # no remark, as in "this, too"
        if found and item.key == "threatening" and found[-1].key == "life":
            life = found.pop()
            key = "life threatening"
            found.append(Item(key, life.start, item.end, life.gap, lemma=key, words=["life", "threatening"]))
        else:
            found.append(item)
    return found


def _split(items: list[Item]) -> list[Item]:
    """Return the items with "in people" as two where "who take", "on" or the like follows."""
    found: list[Item] = []
    for place, item in enumerate(items):
        following = items[place + 1].key if place + 1 < len(items) else ""
        if item.tag == "qualifier" and len(item.words) == 2 and item.words[0] == "in" and following in _LINKS:
            middle = item.start + 2
            found.append(Item("in", item.start, middle, item.gap, lemma="in", words=["in"]))
            found.append(Item(item.words[1], middle + 1, item.end, " ", lemma=item.words[1], words=item.words[1:]))
        else:
            found.append(item)
    return found


def _runs(items: list[Item]) -> Iterator[tuple[int, int, Item, str]]:
    """Yield (start, end, name, what is said of the use) of each run that names people by what they take."""
    for place, item in enumerate(items):
        if not item.ids(*_SUBJECTS) or item.possessive:
            continue
        start, babies = _people_before(items, place)
        if place > 2 and items[place - 3].key in harms.BABIES and _are(items, place - 2, "exposed", "to"):
            start, babies = place - 3, True
        end = place + 1
        if start < 0 and end < len(items) and items[end].key in harms.USERS and items[end].gap == " ":
            start, end = place, end + 1
        use = end < len(items) and items[end].key in _USE and items[end].gap == " "
        if start < 0 and use and _is_behind(items, place):
            start, end = place, end + 1
        if start < 0:
            continue
        heavy = any(one.key in harms.HEAVILY for one in items[start:place])
        while start and items[start - 1].key in harms.HEAVILY and end > place + 1:
            start, heavy = start - 1, True
        while start > 1 and (items[start - 2].key, items[start - 1].key) == ("long", "term") and end > place + 1:
            start, heavy = start - 2, True
        end, pregnant = _pregnant(items, end)
        if (count := _heavily(items, end)) and not pregnant:
            end, heavy = end + count, True
        overdose = any(one.key in harms.OVERDOSING for one in items[start:place])
        value = (
            "overdose"
            if overdose
            else "newborn"
            if babies
            else "pregnancy"
            if pregnant
            else "heavy use"
            if heavy
            else ""
        )
        yield start, end, item, value


def tells_what_one_is(items: list[Item], start: int, being: frozenset[str] = BEING) -> bool:
    """Return whether somebody "was an opioid user", which begins there: no claim of the drug or its class."""
    while start and items[start - 1].key in _BESIDE_BEING:
        start -= 1
    return start > 0 and items[start - 1].key in being


def _runs_told(items: list[Item]) -> Iterator[tuple[int, int, Item, str]]:
    """Yield the runs but those that tell what somebody is."""
    return (run for run in _runs(items) if not tells_what_one_is(items, run[0]))


def _are(items: list[Item], at: int, *keys: str) -> bool:
    return tuple(item.key for item in items[at : at + len(keys)]) == keys


def _is_behind(items: list[Item], place: int) -> bool:
    """Return whether "of long-term" or the like stands before the name: not the subject, which has its own prefixes."""
    at = place
    while at and items[at - 1].key in harms.HEAVILY | {"long", "term"}:
        at -= 1
    return 0 < at < place and items[at - 1].key in ("of", "with", "from", "after", "by", "to")


def _people_before(items: list[Item], place: int) -> tuple[int, bool]:
    """Return where "people who take" before the name begins, or -1, and whether it is their babies that are meant."""
    takes: set[str] = set()
    for at in range(place - 1, max(-1, place - _MOST_BETWEEN - 1), -1):
        item = items[at]
        if item.key in harms.PEOPLE_NOUNS | harms.MOTHERS and takes:
            if takes == {"of"} and item.key not in harms.USERS:
                return -1, False  # "more than one dose of it"
            return (-1, False) if _means_all(item, items) else _babies_before(items, at)
        words = set(item.words or [item.key])
        takes |= words & harms.TAKING_VERBS
        heavy = item.key in harms.HEAVILY
        if not heavy and not words <= harms.TAKING_VERBS | harms.TAKING_WORDS | harms.HEAVILY:
            return -1, False
        if any(mark in items[at + 1].gap for mark in ",;:("):
            return -1, False
    return -1, False


def _means_all(people: Item, items: list[Item]) -> bool:
    """Return whether the word says that it happens to all of them: "anyone who takes X can" does not, without "can"."""
    return people.key in ("anyone", "anybody") and not any(item.tag == "modal" for item in items)


def _babies_before(items: list[Item], at: int) -> tuple[int, bool]:
    """Return where "babies born to" before "mothers who take" begins, or where the mothers stand."""
    before = [item.key for item in items[max(0, at - 3) : at]]
    if len(before) >= 2 and before[-1] in ("to", "of", "from"):
        count = 3 if before[-2] in ("born", "delivered") else 2
        if at >= count and items[at - count].key in harms.BABIES:
            return at - count, True
    return at, False


def _pregnant(items: list[Item], end: int) -> tuple[int, bool]:
    for said in (("in", "the", "womb"), ("in", "utero"), ("before", "birth")):
        if _are(items, end, *said):
            return end + len(said), True
    if end + 1 < len(items) and items[end].key in ("in", "during", "throughout", "while"):
        ahead = end + 1 + (items[end + 1].key in ("the", "their", "late"))
        if ahead < len(items) and items[ahead].key in ("pregnancy", "pregnant"):
            return ahead + 1, True
    return end, False


# "Users often get headaches" says how often they do; of "who use it often can get headaches" it says how they use it.
_OF_WHAT_FOLLOWS = frozenset({"often", "frequently"})


def _heavily(items: list[Item], end: int) -> int:
    """Return how many words after the name say that it is used heavily."""
    if end + 1 < len(items) and items[end].key in _OF_WHAT_FOLLOWS and items[end + 1].tag != "modal":
        return 0
    for count in (4, 3, 2, 1):
        if " ".join(item.key for item in items[end : end + count]) in harms.HEAVILY and end + count <= len(items):
            return count
    return 0


def _joined(run: list[Item], name: Item, value: str) -> Item:
    return joined(run, tag="takers", value=value, readings=name.ids(*_SUBJECTS))
