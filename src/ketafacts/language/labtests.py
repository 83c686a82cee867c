"""Drug tests, however they are named: "the usual immunoassay for opiates", "a five-panel workplace urine screen"."""

from ketafacts.language.lexicon import warning
from ketafacts.language.mentions import Item, joined

WORDS = frozenset(warning.TEST_NOUNS)
_STANDARD = "standard urine drug screen"


def with_tests(items: list[Item]) -> list[Item]:
    """Return the items with each drug test as one, tagged ``test``, its value the test that is recorded."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        end, value = _test(items, at)
        if value and end > at + 1:
            found.append(joined(items[at:end], tag="test", value=value))
        else:
            end = at + 1
            found.append(items[at])
        at = end
    return found


def _test(items: list[Item], at: int) -> tuple[int, str]:  # noqa: C901 - one branch a kind of word
    """Return where a test that is named from here ends, and which it is; nothing when none is."""
    kind, noun, panel = "", False, False
    place = at
    while place < len(items):
        item = items[place]
        if place > at and item.gap.strip(" -"):
            break
        words = item.words or [item.key]
        if item.tag == "test":
            kind = item.value if item.value != _STANDARD else kind or _STANDARD
            noun = True
        elif item.key in warning.TEST_KINDS and not (noun and item.key in ("drug", "drugs")):
            if noun:
                break
            kind = warning.TEST_KINDS[item.key] if item.key not in ("drug", "drugs") else kind or _STANDARD
        elif item.key in warning.TEST_NOUNS:
            noun = True
            panel = panel or item.key == "panel"
        elif all(word in warning.TEST_WORDS for word in words):
            if noun and item.key not in ("panel", "urine", "drug", "workplace"):
                break
            panel = panel or bool({"urine", "drug", "workplace"} & set(words))
        else:
            break
        place += 1
    if not noun or place == at:
        return at, ""
    following = [one.key for one in items[place : place + 2]]
    if len(following) == 2 and following[0] == "for" and following[1] in warning.TEST_KINDS:
        return place + 2, warning.TEST_KINDS[following[1]]
    return place, kind or (_STANDARD if panel else "")
