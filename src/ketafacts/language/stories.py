"""Stories before a question: "my doctor gave me tramadol for my back. is it an opioid".

What is told is left out, the drug told of takes the place of "it", and the question is read alone. A story is not left
out when it could change what is asked: a condition ("if I take it with alcohol, is it …").
"""

from collections.abc import Iterator
from typing import NamedTuple

from ketafacts.knowledge.model import Reading
from ketafacts.language.lexicon import emergencies
from ketafacts.language.mentions import Item, Names, items
from ketafacts.language.text import words

_AUXILIARIES = ("be", "do", "have")
_ASKING = frozenset({"what", "which", "who", "why", "how", "when", "where", "should", "shall"})
_POINTING = frozenset({"that", "this", "them", "those", "these"})
_PAUSES = frozenset(".,?!;-–—\n:…")


# A story that begins so is one only where somebody is told of; else it says where what is asked would be so.
_SETTINGS = frozenset({"in", "on", "at", "under", "during", "inside", "within"})
_TELLERS = frozenset({"i", "my", "me", "we", "our", "us", "he", "she", "they", "his", "her", "their", "someone", "u"})


class Story(NamedTuple):
    """The question that ends a story; ``own_case`` says that the story tells of somebody's dose, child, illness."""

    question: list[Item]
    own_case: bool


def stories(names: Names, found: list[Item]) -> Iterator[Story]:
    """Yield the questions that may be what a text asks after a story, the longest first."""
    blame = any(_begins(found, at) and _lays_blame(found[at:]) for at in range(1, len(found) - 1))
    for begin in range(1, len(found) - 1):
        told, asked = found[:begin], found[begin:]
        if blame and not _lays_blame(asked):
            continue  # "are his ankles swollen, is that the tablets" does not ask what the tablets are
        if not _begins(found, begin) or not (_lays_blame(asked) or _may_be_left_out(told)):
            continue
        if _lays_blame(asked):
            if blamed := _blamed(told, asked):
                yield Story(
                    items(names, words(blamed)), own_case=False
                )  # what a drug can do does not hang on whom it befell
            continue
        if plain := _to_stop(told, asked) or _while_expecting(told, asked) or _against_it(told, asked):
            yield Story(items(names, words(plain)), own_case=False)
            continue
        question = _with_its_drug(told, asked) or _of_both(told, asked)
        if question:
            keys = {word for item in told for word in (item.key, *item.words)}
            own = not keys.isdisjoint(emergencies.OWN_CASE)
            own = own or any(item.tag == "species" or item.ids("condition") for item in told)
            yield Story(question, own)


def _begins(found: list[Item], at: int) -> bool:
    """Return whether a question or a clause may begin there."""
    item, before = found[at], found[at - 1]
    pause = item.gap.strip(" ")[:1] in _PAUSES and bool(item.gap.strip(" "))
    joined = before.tag in ("and", "but") or before.key in ("so", "or", "because")
    verb = item.lemma in _AUXILIARIES or item.tag == "modal"
    if item.key in _ASKING:
        return True
    if verb:
        following = found[at + 1] if at + 1 < len(found) else None
        inverted = bool(following and (following.tag == "anaphor" or following.key in _POINTING))
        inverted = inverted or (bool(following and following.ids("drug", "class")) and before.key not in _ASKING)
        return pause or joined or inverted
    # A statement that is asked about: "…, and my sister says it is an opioid. is it?"
    return item.tag == "anaphor" and item.key in ("it", "they")


def _may_be_left_out(told: list[Item]) -> bool:
    first = next((item for item in told if item.tag not in ("filler", "det")), told[0])
    begins = (first.words or [first.key])[0]
    if begins not in emergencies.STORIES and not first.ids("drug", "class"):
        return False
    if begins in _SETTINGS and not any(item.key in _TELLERS or item.tag == "place" for item in told):
        return False  # "in Star Trek, is spice an opioid"
    if any(item.key in ("what", "which", "how") for item in told[:2]):
        return False  # "in what forms is it available"
    narrowed = any(
        item.key in emergencies.CONDITIONS and not (at and told[at - 1].tag == "det")  # but "for a while"
        for at, item in enumerate(told)
    )
    return not narrowed and told[-1].key not in emergencies.OPEN_ENDS


def _with_its_drug(told: list[Item], asked: list[Item]) -> list[Item]:
    """Return the question with the one drug that was told of for "it"; nothing when that is not clear."""
    named = {reading.id: item for item in told for reading in _meanings(item)}
    asked = [part for item in asked for part in _in_it(item)]
    own = [at for at, item in enumerate(asked) if _meanings(item)]
    places = [at for at, item in enumerate(asked) if _points_back(asked, at)]
    if not places:
        return (_added_to(told, asked, named) or asked) if own else []
    if len(named) != 1 or any(one.id in named for at in own for one in _meanings(asked[at])):
        return []
    drug = next(iter(named.values()))
    first = places[0]
    if len(places) == 2 and places[1] == len(asked) - 1 and asked[-2].key == "in":
        asked, places = asked[:-2], places[:1]  # "does it have codeine in it"
    return [*asked[:first], drug, *asked[first + 1 :]] if len(places) == 1 else []


def _lays_blame(asked: list[Item]) -> bool:
    """Return whether it is asked if a drug did what was told of: "could that be the tablets", "is that normal"."""
    if asked[0].lemma not in _AUXILIARIES and asked[0].tag != "modal":
        return False
    said = {word for item in asked[1:] if not _meanings(item) for word in (item.words or [item.key])}
    return bool(
        said <= emergencies.BLAMING
        and (said & emergencies.BLAME or ("the" in said and (said & emergencies.PILLS or any(map(_meanings, asked)))))
        and said & {*_POINTING, "it"}
        and not (asked[-1].ids("class") and "the" not in said)  # "is it a statin"
    )


def _blamed(told: list[Item], asked: list[Item]) -> str:
    """Return "can X cause Y" for "I take X and now I have Y, could that be it"; nothing when that is not clear.

    "That" is what was last told of, and never a drug.
    """
    drugs = {reading.id: item for item in asked for reading in _meanings(item)}
    named = list((drugs or {reading.id: item for item in told for reading in _meanings(item)}).values())
    last = told
    for at in range(len(told) - 1, 0, -1):
        pause = told[at].gap.strip(" ")[:1] in _PAUSES and bool(told[at].gap.strip(" "))
        if (pause or told[at].tag in ("and", "but")) and any(item.ids("effect") for item in told[at:]):
            last = told[at:]
            break
    effects = [item for at, item in enumerate(last) if item.ids("effect") and (at == 0 or last[at - 1].key != "for")]
    begins = (told[0].words or [told[0].key])[0]
    if begins not in emergencies.STORIES and not told[0].ids("drug", "class"):
        return ""
    denied = any(item.tag == "neg" or item.key in _STOPPED for item in (*last, *asked))
    if len(named) != 1 or not effects or denied:
        return ""
    return f"can {named[0].key} cause {' and '.join(item.key for item in effects)}"


def _only_drug(told: list[Item]) -> str:
    """Return the one drug or class that a story tells of, as it is written there."""
    named = {reading.id: item for item in told for reading in _meanings(item)}
    return next(iter(named.values())).key if len(named) == 1 else ""


def _to_stop(told: list[Item], asked: list[Item]) -> str:
    """Return "can you stop X suddenly" for "she has been on X for years, can she just stop"."""
    said = [word for item in asked for word in (item.words or [item.key])]
    stops = asked[0].tag == "modal" and not any(map(_meanings, asked)) and "just" in said
    if not stops or not set(said) <= emergencies.STOPPING or not set(said) & emergencies.STOPS:
        return ""
    drug = _only_drug(told)
    return f"can you stop {drug} suddenly" if drug else ""


def _against_it(told: list[Item], asked: list[Item]) -> str:
    """Return "what is the antidote for X" for "she took X, what is the antidote"."""
    said = {word for item in asked for word in (item.words or [item.key])}
    drug = _only_drug(told)
    asks = {"what", "antidote"} <= said and said <= _ANTIDOTE_WORDS
    return f"what is the antidote for {drug}" if asks and drug else ""


_ANTIDOTE_WORDS = frozenset({"what", "is", "the", "antidote", "for", "to", "it", "that", "this", "there", "an"})
_ANTIDOTE_WORDS |= {"was", "called", "again", "name", "of"}


def _while_expecting(told: list[Item], asked: list[Item]) -> str:
    """Return "is X safe in pregnancy" for "I'm pregnant and was on X, is that bad"."""
    said = [word for item in asked for word in (item.words or [item.key]) if item.tag != "filler"]
    is_asked = len(said) == 3 and said[0] in ("is", "was") and said[1] in _POINTING | {"it"}
    state = next((emergencies.EXPECTING[item.key] for item in told if item.key in emergencies.EXPECTING), "")
    drug = _only_drug([item for item in told if not item.ids("condition")])
    if not is_asked or not state or not drug or any(item.tag == "neg" for item in told):
        return ""
    if said[2] in _UNSAFE:
        return f"is {drug} dangerous in {state}"
    return f"is {drug} safe in {state}" if said[2] in _SAFE else ""


def _added_to(told: list[Item], asked: list[Item], named: dict[str, Item]) -> list[Item]:
    """Return "can you mix X with Y" for "I take X. Can I take Y"; nothing when that is not what is asked."""
    second = [item for item in asked if _meanings(item)]
    takes = any(item.key in ("take", "have", "use", "drink") for item in asked) and asked[0].tag == "modal"
    taken = any(item.key in _TAKEN for item in told) and not any(item.key in _STOPPED for item in told)
    taken = taken and not _used_to(told)
    if len(named) != 1 or len(second) != 1 or not takes or not taken:
        return []
    if any(one.id in named for one in _meanings(second[0])):
        return []
    return [*(_plain(key) for key in ("is", "it", "safe", "to", "mix")), *named.values(), _plain("with"), second[0]]


def _of_both(told: list[Item], asked: list[Item]) -> list[Item]:
    """Return "is it safe to mix X with Y" for "I take X and Y, is that ok"; nothing when other than two are told of."""
    named = {reading.id: item for item in told for reading in _meanings(item)}
    keys = [item.key for item in asked if item.tag != "filler" and item.key not in ("a", "an", "the")]
    keys = ["bad" if key in _TROUBLE else key for key in keys]
    pointing = len(keys) == 3 and keys[0] in ("is", "are") and keys[1] in _POINTING | {"it", "they", "both"}
    if len(named) != 2 or not pointing or keys[2] not in _SAFE | _UNSAFE:
        return []
    if any(item.tag == "neg" or item.key in _STOPPED for item in told) or _used_to(told):
        return []
    first, second = named.values()
    plain = [_plain(key) for key in ("is", "it", keys[2], "to", "mix")]
    return [*plain, first, _plain("with"), second]


def _used_to(told: list[Item]) -> bool:
    """Return whether somebody used to take something, and takes it no more."""
    return "used to" in " ".join(item.key for item in told)


def _plain(key: str) -> Item:
    return Item(key, 0, 0, " ", lemma="be" if key == "is" else key, words=[key])


_TAKEN = frozenset(
    {"take", "takes", "took", "taking", "on", "prescribed", "gave", "given", "got", "had", "have", "started", "using"}
)
_SAFE = frozenset({"safe", "ok", "okay", "fine", "alright"})
_UNSAFE = frozenset({"dangerous", "bad", "risky", "deadly"})
_TROUBLE = frozenset({"problem", "issue", "worry", "concern", "unsafe", "trouble"})
_STOPPED = frozenset({"stopped", "quit", "instead", "switched", "off", "finished"})


def _in_it(item: Item) -> list[Item]:
    """Return "in" and "it" of a phrase that the lexicon holds as one."""
    if item.words[1:] != ["it"]:
        return [item]
    return [
        Item(item.words[0], item.start, item.end, item.gap, lemma=item.words[0], words=item.words[:1]),
        Item("it", item.start, item.end, " ", tag="anaphor", lemma="it", words=["it"]),
    ]


def _meanings(item: Item) -> tuple[Reading, ...]:
    drugs = item.ids("drug")
    return drugs or item.ids("class")


def _points_back(asked: list[Item], at: int) -> bool:
    item = asked[at]
    if item.tag == "anaphor":
        return True
    following = asked[at + 1] if at + 1 < len(asked) else None
    bare = following is None or not (following.readings or following.tag == "head")
    return item.key in _POINTING and bare
