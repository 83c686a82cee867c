"""What goes up or down in the body, said in any words: "quickens the pulse", "a fall in blood pressure"."""

from dataclasses import replace
from functools import cache

from ketafacts.knowledge.inflecting import forms
from ketafacts.knowledge.model import Reading
from ketafacts.language.lexicon import measures as lexicon
from ketafacts.language.mentions import Item, as_effect, joined

_BETWEEN = ("the", "your", "their", "a", "peoples", "our", "my", "his", "her", "an", "patients", "users", "someones")
WORDS = frozenset(phrase.split()[-1] for phrase in (*lexicon.MEASURES, *lexicon.SENSES))
_MEASURED = frozenset(phrase.partition(" ")[0] for phrase in lexicon.MEASURES)
_LONGEST = max(len(phrase.split()) for phrase in lexicon.MEASURES)


def _inflected(verbs: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    """Return (form, base) of each form of each verb: "brings down" is ("third", "bring down")."""
    found: dict[str, tuple[str, str]] = {}
    for verb in verbs:
        head, _, rest = verb.partition(" ")
        third, ing, past, participle = forms(head)
        named = {head: "base", third: "third", ing: "ing", past: "past", participle: "participle"}
        for form, name in named.items():
            found.setdefault(f"{form} {rest}".strip(), (name, verb))
    return found


_UP, _DOWN = _inflected(lexicon.UP), _inflected(lexicon.DOWN)
_RISING, _FALLING = _inflected(lexicon.RISING), _inflected(lexicon.FALLING)
_TOUCHING = _inflected(lexicon.TOUCHING)
_IMPROVING, _DISTORTING = _inflected(lexicon.IMPROVING), _inflected(lexicon.DISTORTING)
_PARTICLES = frozenset({"up", "down"})
_OF_AMOUNTS = frozenset(
    {
        *lexicon.AMOUNTS.values(),
        *(one for pair in lexicon.MEASURES.values() if not lexicon.AMOUNTS.keys().isdisjoint(pair) for one in pair),
    }
) - {""}
_STATES = lexicon.HIGH | lexicon.LOW | lexicon.MUCH | lexicon.LITTLE | lexicon.BADLY


def with_measures(items: list[Item]) -> list[Item]:
    """Return the items with each change of a measure as one, which has the reading of the effect."""
    if _changing().isdisjoint([word for item in items for word in (item.key.partition(" ")[0], *item.words)]):
        return items
    found: list[Item] = []
    at, changing = 0, _changing()
    while at < len(items):
        one, count = None, 0
        first = items[at].key.partition(" ")[0]
        if first in changing:
            for read in (_moved, _improved, _distorted, _left, _made_to_move, _made_to_be, _change_of, _changed):
                one, count = read(items, at)
                if one:
                    break
        said = [one] if one else []
        if one and one.readings and one.readings[0].form:
            more, length = _more(items, at + count, one)
            said, count = [*said, *more], count + length
        if not said and first in _MEASURED:
            said, count = _moving(items, at)
        if not said and _is_said_twice(items, at):
            said, count = [items[at]], 2
        said, count = said or [items[at]], max(count, 1)
        again = _amount_again(items, at + count, said[-1])
        if again:
            last, ends = said[-1], items[at + count : at + count + again]
            said[-1] = joined([last, *ends], tag=last.tag, value=last.value, readings=last.readings)
        found += said
        at += count + again
    return found


@cache
def vocabulary() -> frozenset[str]:
    """Return every word that a change of a measure may be said with."""
    said = (*_UP, *_DOWN, *_RISING, *_FALLING, *_TOUCHING, *_MAKING, *lexicon.MEASURES, *lexicon.SENSES)
    said += (*_IMPROVING, *_DISTORTING, *_LEAVING, *lexicon.TO_PINPOINTS)
    nouns = (*lexicon.RISES, *lexicon.FALLS, *_STATES)
    nouns += (*lexicon.BECOMING_MORE, *lexicon.BECOMING_LESS, *lexicon.LEFT)
    return frozenset(word for phrase in (*said, *nouns) for word in phrase.split())


@cache
def _changing() -> frozenset[str]:
    """Return the first words of what says that something changes: without one of them no measure does."""
    verbs = (*_UP, *_DOWN, *_RISING, *_FALLING, *_TOUCHING, *_MAKING, *_IMPROVING, *_DISTORTING, *_LEAVING)
    nouns = (*lexicon.RISES, *lexicon.FALLS, *_STATES)
    return frozenset(phrase.split()[0] for phrase in (*verbs, *nouns))


def _measure(items: list[Item], at: int) -> tuple[tuple[str, str] | None, int]:
    """Return the effects of more and of less of what is measured here, and how many items name it."""
    for count in range(min(_LONGEST, len(items) - at), 0, -1):
        run = items[at : at + count]
        if any(item.gap.strip(" -") for item in run[1:]):
            continue
        pair = lexicon.MEASURES.get(" ".join(item.key for item in run))
        if pair:
            behind = items[at + count] if at + count < len(items) else None
            if behind and behind.key in lexicon.OF_ITS_OWN and not behind.gap.strip(" -"):
                return None, 0
            return pair, count
    return None, 0


def _behind_article(items: list[Item], at: int) -> int:
    while at < len(items) and items[at].key in _BETWEEN and not items[at].gap.strip():
        at += 1
    return at


def _verb(items: list[Item], at: int, verbs: dict[str, tuple[str, str]]) -> tuple[tuple[str, str] | None, int]:
    """Return (form, base) of the verb here, and how many items it has."""
    if at + 1 < len(items) and not items[at + 1].gap.strip(" "):
        two = verbs.get(f"{items[at].key} {items[at + 1].key}")
        if two:
            return two, 2
    one = verbs.get(items[at].key) if at < len(items) else None
    return one, 1 if one else 0


def _fits(base: str, effect: str) -> bool:
    return bool(effect) and (base not in lexicon.ONLY or effect in lexicon.ONLY[base].split())


def _touched(pair: tuple[str, str], said: list[Item]) -> str:
    """Return the effect that "affects M" is judged by: of the heart whatever is done to it, and not its rate alone."""
    return "heart-damage" if [item.key for item in said] == ["heart"] else pair[1] or pair[0]


def _moved(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "raises the heart rate", "pushes blood pressure up", "affects breathing"."""
    for way, verbs in ((0, _UP), (1, _DOWN), (2, _TOUCHING)):
        verb, count = _verb(items, at, verbs)
        separable = ""
        if verb is None and at + 2 < len(items):
            separable = items[at].key
            verb, count = _separated(separable, verbs)
        if verb is None:
            continue
        place = _behind_article(items, at + count)
        pair, length = _measure(items, place)
        if pair is None:
            continue
        end = place + length
        if separable:
            particle = verb[1].rpartition(" ")[2]
            if end >= len(items) or items[end].key != particle:
                continue
            end += 1
        elif end < len(items) and items[end].key in _PARTICLES and not items[end].gap.strip():
            if items[end].key != ("up", "down", "")[way]:
                continue
            end += 1
        effect = pair[way] if way < 2 else _touched(pair, items[place : place + length])
        if not _fits(verb[1], effect):
            continue
        said = as_effect(items[at:end], effect, verb[0])
        return (replace(said, tag="touched") if way == 2 else said), end - at
    return None, 0


def _more(items: list[Item], at: int, said: Item) -> tuple[list[Item], int]:
    """Read the rest of "impairs coordination and judgment", "raises the pulse, blood pressure and temperature"."""
    found: list[Item] = []
    way = _way(said)
    start = at
    while at < len(items):
        joint = items[at].tag == "and"
        if not joint and "," not in items[at].gap:
            break
        place = _behind_article(items, at + joint)
        pair, length = _measure(items, place) if place < len(items) else (None, 0)
        if pair is None or not pair[way]:
            break
        noun = replace(as_effect(items[place : place + length], pair[way]), gap=items[at].gap)
        found += [items[at], noun] if joint else [noun]
        at = place + length
    return found, at - start


def _way(said: Item) -> int:
    """Return 0 when what was said moves up, 1 when it moves down."""
    effect = said.readings[0].id
    return 0 if any(effect == up and pair in said.key for pair, (up, _) in lexicon.MEASURES.items()) else 1


def _is_said_twice(items: list[Item], at: int) -> bool:
    """Return whether a particle follows an effect that is recorded as a verb without it: "slows breathing" "down"."""
    following = items[at + 1].key if at + 1 < len(items) and not items[at + 1].gap.strip() else ""
    if following not in _PARTICLES or not items[at].verb:
        return False
    head = (items[at].words or [items[at].key])[0]
    return f"{head} {following}" in (_UP if following == "up" else _DOWN)


def _amount_again(items: list[Item], at: int, said: Item) -> int:
    """Return how many items behind an effect say again that it is an amount: "levels", "in the blood"."""
    if at >= len(items) or items[at].gap.strip() or not said.readings:
        return 0
    if not any(one.id in _OF_AMOUNTS and one.type in ("effect", "condition") for one in said.readings):
        return 0
    end = at + (items[at].key in lexicon.AGAIN)
    place = _behind_article(items, end + 1)
    if place < len(items) and items[end].key == "in" and items[place].key in lexicon.IN_BLOOD:
        end = place + 1
    return end - at


def _separated(word: str, verbs: dict[str, tuple[str, str]]) -> tuple[tuple[str, str] | None, int]:
    """Return the verb of which the word is the first part and a particle the last: "pushes … up"."""
    for particle in _PARTICLES:
        verb = verbs.get(f"{word} {particle}")
        if verb:
            return verb, 1
    return None, 0


def _made_to_move(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "makes the pulse race", "can make blood pressure drop", "sends the heart rate soaring"."""
    name, base = {**_MAKING}.get(items[at].key, ("", ""))
    if not base:
        return None, 0
    place = _behind_article(items, at + 1)
    pair, length = _measure(items, place)
    if pair is None:
        return None, 0
    place += length
    place += place < len(items) and items[place].key == "to" and base == "cause"
    for way, verbs in ((0, _RISING), (1, _FALLING)):
        verb, count = _verb(items, place, verbs) if place < len(items) else (None, 0)
        if verb and pair[way] and verb[0] == ("ing" if base == "send" else "base"):
            end = place + count + (_pinpoints(items, place + count) if way else 0)
            return as_effect(items[at:end], pair[way], name), end - at
    return None, 0


def _pinpoints(items: list[Item], at: int) -> int:
    """Return how many items say "to pinpoints" here."""
    for said in lexicon.TO_PINPOINTS:
        count = len(said.split())
        if " ".join(item.key for item in items[at : at + count]) == said:
            return count
    return 0


def _made_to_be(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "makes the pupils bigger", "makes the gut sluggish"."""
    name, base = _MAKING.get(items[at].key, ("", ""))
    if base != "make":
        return None, 0
    place = _behind_article(items, at + 1)
    pair, length = _measure(items, place)
    end = place + length
    if pair is None or end >= len(items):
        return None, 0
    key = items[end].key
    way = 0 if key in lexicon.BECOMING_MORE else 1 if key in lexicon.BECOMING_LESS else -1
    if way < 0 or not pair[way]:
        return None, 0
    return as_effect(items[at : end + 1], pair[way], name), end + 1 - at


def _improved(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "sharpens memory": what impairs it is then denied."""
    verb, count = _verb(items, at, _IMPROVING)
    place = _behind_article(items, at + count) if verb else at
    pair, length = _measure(items, place) if verb else (None, 0)
    if verb is None or pair is None or pair[0]:
        return None, 0
    return _spared(items[at : place + length], pair[1], verb[0]), place + length - at


def _spared(run: list[Item], effect: str, form: str) -> Item:
    return replace(as_effect(run, effect, form), tag="spared", readings=(Reading("effect", effect),))


def _distorted(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "alters perception", "distorts how people see and hear things"."""
    verb, count = _verb(items, at, _DISTORTING)
    if verb is None:
        return None, 0
    place = _behind_article(items, at + count)
    for length in range(min(9, len(items) - place), 0, -1):
        effect = lexicon.SENSES.get(" ".join(item.key for item in items[place : place + length]))
        if effect:
            return as_effect(items[at : place + length], effect, verb[0]), place + length - at
    return None, 0


_LEAVING = {
    form: name for verb in ("leave", "keep", "maintain", "preserve") for form, (name, _) in _inflected((verb,)).items()
}
_BY_ITSELF = frozenset({*_inflected(("maintain", "preserve"))})


def _left(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "leaves the airway reflexes largely intact", "preserves breathing"."""
    key = items[at].key
    if key not in _LEAVING:
        return None, 0
    place = _behind_article(items, at + 1)
    pair, length = _measure(items, place)
    end = place + length
    if pair is None or not pair[1]:
        return None, 0
    while end < len(items) and items[end].tag in ("filler", "mainly"):
        end += 1
    left = end < len(items) and items[end].key in lexicon.LEFT
    if not (left or key in _BY_ITSELF):
        return None, 0
    end = end + 1 if left else place + length
    return _spared(items[at:end], pair[1], _LEAVING[key]), end - at


_MAKING = {form: (name, verb) for verb in ("make", "cause", "send") for form, (name, _) in _inflected((verb,)).items()}


def _change_of(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "a rise in the heart rate", "slowing of breathing", "heart rate increase"."""
    way = 0 if items[at].key in lexicon.RISES else 1 if items[at].key in lexicon.FALLS else -1
    if way >= 0 and at + 2 < len(items) and items[at + 1].key in ("in", "of"):
        place = _behind_article(items, at + 2)
        pair, length = _measure(items, place)
        if pair and pair[way]:
            return as_effect(items[at : place + length], pair[way]), place + length - at
    return None, 0


def _changed(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "higher blood pressure", "slowed breathing"."""
    way = 0 if items[at].key in lexicon.HIGH else 1 if items[at].key in lexicon.LOW else -1
    if way >= 0:
        pair, length = _measure(items, at + 1)
        if pair and pair[way] and not items[at + 1].gap.strip(" "):
            return as_effect(items[at : at + 1 + length], pair[way]), length + 1
    return _amount(items, at)


def _amount(items: list[Item], at: int) -> tuple[Item | None, int]:
    """Read "low magnesium levels", "dangerously high serum potassium", "excess uric acid"."""
    place = at + (items[at].key in lexicon.BADLY)
    if place < len(items) and place > at and items[place].key.partition(" ")[0] in lexicon.LITTLE | lexicon.MUCH:
        readings = items[place].ids("effect")
        if len(readings) == 1 and readings[0].id in _OF_AMOUNTS:  # "dangerously" and the name "low magnesium"
            return as_effect(items[at : place + 1], readings[0].id), place + 1 - at
    if place + 1 >= len(items) or items[place + 1].gap.strip(" "):
        return None, 0
    way = 0 if items[place].key in lexicon.MUCH else 1 if items[place].key in lexicon.LITTLE else -1
    pair, length = _measure(items, place + 1) if way >= 0 else (None, 0)
    effect = lexicon.AMOUNTS.get(pair[way], "") if pair else ""
    end = place + 1 + length
    return (as_effect(items[at:end], effect), end - at) if effect else (None, 0)


def _moving(items: list[Item], at: int) -> tuple[list[Item], int]:
    """Read "blood pressure falls", "breathing does not slow", of which the rest of the sentence tells what makes it."""
    pair, length = _measure(items, at)
    place = at + length
    while pair and place < len(items) and (items[place].tag in _BEFORE_VERBS or items[place].lemma == "do"):
        place += 1
    if pair is None or place >= len(items) or items[place].gap.strip(" "):
        return [], 0
    for way, verbs in ((0, _RISING), (1, _FALLING)):
        verb, count = _verb(items, place, verbs)
        if verb and pair[way] and verb[0] in ("base", "third"):
            said = as_effect([*items[at : at + length], *items[place : place + count]], pair[way])
            event = replace(said, tag="event", value=pair[way], readings=())
            return [event, *items[at + length : place]], place + count - at
    return [], 0


_BEFORE_VERBS = frozenset({"often", "modal", "filler", "neg"})
