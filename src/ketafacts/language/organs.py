"""Harm to an organ, said in any words: "wreck the bladder", "kidney damage", "hard on the liver"."""

from dataclasses import replace

from ketafacts.knowledge.inflecting import forms
from ketafacts.knowledge.model import Reading
from ketafacts.language.lexicon import harms
from ketafacts.language.mentions import Item, as_effect, joined

_BETWEEN = (
    "the",
    "your",
    "their",
    "a",
    "peoples",
    "our",
    "my",
    "his",
    "her",
    "an",
    "some",
    "patients",
    "persons",
    "users",
)
WORDS = frozenset(phrase.split()[-1] for phrase in harms.ORGANS)


def _inflections() -> dict[str, str]:
    verbs = (*harms.HARMING, *harms.HARMING_ONE, *harms.TOUCHING, *harms.SPARING)
    return {form: verb for verb in verbs for form in (verb, *forms(verb))} | {"tore": "tear", "torn": "tear"}


_VERBS = _inflections()
# The words of which one tells of harm.
_TELLING = harms.HARD_ON.union(_VERBS, harms.HARM_NOUNS)
# The words with which harm to an organ, or an organ, may begin.
_FIRST = frozenset(
    phrase.partition(" ")[0]
    for phrases in (
        *(_VERBS, {"make"}, harms.LEAVING, harms.ORGANS, harms.HARM_NOUNS),
        *(harms.HARD_ON, harms.EASY_ON, harms.HARMED, harms.HARMED_TOO),
    )
    for phrase in phrases
)


def with_organs(items: list[Item]) -> list[Item]:
    """Return the items with each harm to an organ as one, which has the reading of the effect."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        if _is_recorded_harm(items[at]):
            found.append(items[at])
            at = _harmed_too_behind(items, at + 1, found)
            continue
        if items[at].key.partition(" ")[0] not in _FIRST:
            found.append(items[at])
            at += 1
            continue
        one, count = _verb_of_harm(items, at)
        if one is None:
            one, count = _left_unharmed(items, at)
        if one is None:
            one, count = _noun_of_harm(items, at)
        if one is None:
            one, count = _hard_on(items, at)
        if one is None:
            one, count = _harmed(items, at)
        found.append(one or items[at])
        at += max(count, 1)
        if one is not None and one.tag in ("", "grave", "hard-on"):
            at = _harmed_too_behind(items, at, found, tag="hard-on" if one.tag == "hard-on" else "")
    return found


def _is_recorded_harm(item: Item) -> bool:
    """Return whether an item is a recorded effect that tells of harm to an organ: "be hard on the kidneys"."""
    words = item.words
    return len(words) > 1 and bool(item.readings) and words[-1] in WORDS and not _TELLING.isdisjoint(words)


def _harmed_too_behind(items: list[Item], at: int, found: list[Item], tag: str = "") -> int:
    """Read the organs that follow a verb of harm with its first, "… and nerves"; return the place behind the last.

    "Nerves" alone names anxiety, and "hearing" no harm.
    """
    while at + 1 < len(items) and (items[at].key in ("and", "or") or "," in items[at].gap):
        joint = items[at : at + 1] if items[at].key in ("and", "or") else []
        place = at + len(joint)
        while place < len(items) and items[place].key in _BETWEEN:
            place += 1
        effect, count = _organ(items, place)
        if place < len(items) and _is_recorded_harm(items[place]):  # "and harms the thyroid": the verb spelled out
            effect, count = items[place].readings[0].id, 1
        end = place + count
        if not effect or (end < len(items) and items[end].key in harms.HARM_NOUNS):
            break
        found += [*joint, replace(as_effect(items[at + len(joint) : end], effect), tag=tag)]
        at = end
    return at


def _organ(items: list[Item], at: int) -> tuple[str, int]:
    """Return the effect that harm to the organ named here is, and how many items name it."""
    for count in (4, 3, 2, 1):
        run = items[at : at + count]
        if len(run) < count or any(item.gap.strip(" -") for item in run[1:]):
            continue
        effect = harms.ORGANS.get(" ".join(item.key for item in run))
        if effect:
            return effect, count
    return "", 0


def _verb_of_harm(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "damages the bladder", "can make your tendons snap"."""
    verb = _VERBS.get(items[at].key, "")
    if items[at].key == "make":
        return _made_to(items, at)
    if not verb:
        return None, 0
    place = at + 1
    while place < len(items) and items[place].key in _BETWEEN:
        place += 1
    effect, count = _organ(items, place)
    if not effect or (verb in harms.HARMING_ONE and harms.HARMING_ONE[verb] != effect):
        return None, 0
    end = place + count
    if end < len(items) and items[end].key in harms.HARM_NOUNS:
        return None, 0  # "harms kidney damage" is no verb of this kind
    item = as_effect(items[at:end], effect, _form(items[at].key, verb))
    if verb in harms.SPARING:
        return replace(item, tag="spared", readings=(Reading("effect", effect),)), end - at
    tag = "touched" if verb in harms.TOUCHING else "grave" if harms.HARMING.get(verb) else ""
    return replace(item, tag=tag), end - at


def _left_unharmed(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "leaves the bladder untouched"."""
    if items[at].key not in harms.LEAVING:
        return None, 0
    place = at + 1
    while place < len(items) and items[place].key in _BETWEEN:
        place += 1
    effect, count = _organ(items, place)
    end = place + count
    if effect and end < len(items) and items[end].key in harms.UNHARMED:
        said = as_effect(items[at : end + 1], effect)
        return replace(said, tag="spared"), end + 1 - at
    return None, 0


def _made_to(items: list[Item], at: int) -> tuple[Item | None, int]:
    place = at + 1
    while place < len(items) and items[place].key in _BETWEEN:
        place += 1
    effect, count = _organ(items, place)
    end = place + count
    if effect and end < len(items) and harms.HARMING_ONE.get(_VERBS.get(items[end].key, "")) == effect:
        return as_effect(items[at : end + 1], effect, "base"), end + 1 - at
    return None, 0


def _noun_of_harm(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "bladder damage" and "damage to the bladder"."""
    effect, count = _organ(items, at)
    following = items[at + count] if effect and at + count < len(items) else None
    if following and _is_harm(following.key, effect) and following.gap in (" ", "-"):
        return as_effect(items[at : at + count + 1], effect), count + 1
    if at + 2 < len(items) and items[at].key in harms.HARM_NOUNS and items[at + 1].key in ("to", "of", "in", "with"):
        place = at + 2 + (items[at + 2].key in _BETWEEN)
        effect, count = _organ(items, place)
        if effect:
            return as_effect(items[at : place + count], effect), place + count - at
    return None, 0


def _is_harm(key: str, effect: str) -> bool:
    return key in harms.HARM_NOUNS or key in harms.HARM_NOUNS_ONE.get(effect, ())


def _hard_on(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "hard on the liver", "gentle on the stomach", behind "be"."""
    item = items[at]
    hard, easy = item.key in harms.HARD_ON, item.key in harms.EASY_ON
    if not (hard or easy) or at + 2 >= len(items) or items[at + 1].key not in ("on", "to", "for"):
        return None, 0
    place = at + 2 + (items[at + 2].key in _BETWEEN)
    effect, count = _organ(items, place)
    if not effect:
        return None, 0
    said = as_effect(items[at : place + count], effect)
    return replace(said, tag="hard-on" if hard else "spared"), place + count - at


def _harmed(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "painful, shrunken bladder", "badly scarred liver"."""
    place, told = at, False
    while place < len(items) and (place == at or not items[place].gap.strip(" ,")):
        key = items[place].key
        told = told or key in harms.HARMED
        joins = key == "and" and place > at
        if place > at and items[place].ids("effect") and items[place].words[-1] in WORDS:
            return joined(items[at : place + 1], readings=items[place].ids("effect")), place + 1 - at
        if not (key in harms.HARMED or key in harms.HARMED_TOO or joins):
            break
        place += 1
    effect, count = _organ(items, place) if told else ("", 0)
    return (as_effect(items[at : place + count], effect), place + count - at) if effect else (None, 0)


def _form(key: str, verb: str) -> str:
    third, ing, past, participle = forms(verb)
    return {third: "third", ing: "ing", past: "past", participle: "participle"}.get(key, "base")
