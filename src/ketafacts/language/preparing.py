"""A question's words before it is read: politeness and tags taken off, people and casual words made plain."""

from functools import cache

from ketafacts.language.lexicon import asking
from ketafacts.language.mentions import Item, Names
from ketafacts.language.text import Word, words


@cache
def _prefixes() -> dict[str, list[tuple[str, ...]]]:
    """Return the prefixes by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for prefix in sorted((tuple(one.split()) for one in dict.fromkeys(asking.PREFIXES)), key=len, reverse=True):
        found.setdefault(prefix[0], []).append(prefix)
    return found


@cache
def _tags() -> tuple[tuple[str, ...], ...]:
    return tuple(sorted((tuple(one.split()) for one in asking.TAGS), key=len, reverse=True))


def without_prefix(items: list[Item]) -> list[Item]:
    """Return the items without "can anyone tell me if" and the like at the front."""
    changed = True
    while changed and items:
        changed = False
        for prefix in _prefixes().get((items[0].words or [items[0].key])[0], ()):
            said: list[str] = []
            count = 0
            while count < len(items) and len(said) < len(prefix):
                said += items[count].words or [items[count].key]
                count += 1
            if tuple(said) == prefix and count < len(items):
                items, changed = items[count:], True
                break
    return items


def without_tag(items: list[Item]) -> list[Item]:
    """Return the items without "right?", "is that true" and the like at the end."""
    changed = True
    while changed:
        changed = False
        for tag in _tags():
            count, found = 0, list[str]()
            while count < len(items) and len(found) < len(tag):
                count += 1
                found = (items[-count].words or [items[-count].key]) + found
            if tuple(found) != tag or not 0 < count < len(items) - 1:
                continue
            apart = items[-count].gap.strip(" ")[:1] in _APART
            if apart or (" ".join(tag) in asking.UNMISTAKABLE and not _ends_a_question(items, count, tag)):
                items, changed = items[:-count], True
                break
    return items


def _ends_a_question(items: list[Item], count: int, tag: tuple[str, ...]) -> bool:
    """Return whether "is it" is no tag but the verb of a question: "what schedule is it"."""
    if tag[-1] not in ("it", "they"):
        return False
    for item in reversed(items[:-count]):
        if item.key in ("what", "which", "how", "why", "when", "where", "who"):
            return True
        if item.gap.strip(" ")[:1] in _APART:
            return False
    return False


_APART = frozenset([",", ".", ";", "?", "!", "-", "–", "—", "…", ":"])


def casual(names: Names, said: list[Word]) -> list[Word]:
    """Return the words with casual ones made plain, and "my mom" and her like made "someone".

    A word that is a recorded name, or begins one that is said here, is left as it is.
    """
    said = _typed_out(names, said)
    found: list[Word] = []
    tells_of_one = bool(said) and said[0].key in ("did", "has", "had", "was")  # what became of one person
    at = 0
    while at < len(said):
        kin = 0 if tells_of_one else _kin(said, at)
        if kin:
            found.append(_made(said[at], asking.SOMEONE))
            at += kin
            continue
        count = next((n for n in (4, 3, 2, 1) if _phrase(said, at, n) in asking.CASUAL), 0)
        if count and not (at == 0 and said[at].key == "give") and not names.readings(_phrase(said, at, count)):
            found += [_made(said[at], word.key) for word in words(asking.CASUAL[_phrase(said, at, count)])]
            at += count
            continue
        found.append(said[at])
        at += 1
    return found


def _typed_out(names: Names, said: list[Word]) -> list[Word]:
    """Return the words with those of text messages written out: "ur", "2" before a verb, "4" before what it is for.

    They come first, so that what is said with them is found as any other phrase is.
    """
    found: list[Word] = []
    for at, word in enumerate(said):
        plain = asking.TEXTED.get(word.key, "")
        before = said[at - 1].key if at else ""
        after = said[at + 1].key if at + 1 < len(said) else ""
        if word.key == "2" and before in asking.BEFORE_TO and not after.isdecimal():
            plain = "to"
        elif word.key == "4" and before and after and before not in asking.COUNTED_BY and after not in asking.COUNTED:
            plain = "for"
        if plain and not names.readings(word.key):
            found += [_made(word, one.key) for one in words(plain)]
        else:
            found.append(word)
    return found


def _made(word: Word, key: str) -> Word:
    return Word(key, key, word.start, word.end, word.gap)


def _phrase(said: list[Word], at: int, count: int) -> str:
    return " ".join(word.key for word in said[at : at + count]) if at + count <= len(said) else ""


def _kin(said: list[Word], at: int) -> int:
    """Return how many words name a person here ("my 80 year old mother"), or 0."""
    if said[at].key not in asking.OWNERS:
        return 0
    end = at + 1
    while end < len(said) and (said[end].key in asking.OF_AGE or _is_adult_age(said, end)):
        end += 1
    is_kin = end < len(said) and said[end].key in asking.KIN
    if is_kin and said[end].key in ("father", "mother", "man", "woman") and said[at].key == "the":
        is_kin = False  # "when the father takes it": of the child of his, or of one sex
    return end + 1 - at if is_kin else 0


def _is_adult_age(said: list[Word], at: int) -> bool:
    key = said[at].key
    return key.isdecimal() and int(key) >= 18 and at + 1 < len(said) and said[at + 1].key in ("year", "yr", "yo")


_KINDS_OF_PILL = frozenset(
    {"pain", "sleep", "sleeping", "anxiety", "nerve", "nausea", "allergy", "cough", "depression", "diet", "heart"}
    | {"med", "meds", "medicine", "medication", "pill", "pills", "drug", "painkiller", "pain killer", "antidepressant"}
)


def without_kind(found: list[Item]) -> list[Item]:
    """Return "is toradol A or B" for "is the pain med toradol A or B": what it is called besides is not asked."""
    if not any(item.key == "or" for item in found):
        return found
    at = next((at for at, item in enumerate(found) if item.ids("drug")), 0)
    start = at
    while start and not _KINDS_OF_PILL.isdisjoint((found[start - 1].key, *found[start - 1].words)):
        start -= 1
    is_kind = start and start < at and found[start - 1].tag == "det" and "," not in found[at].gap
    return [*found[: start - 1], *found[at:]] if is_kind else found
