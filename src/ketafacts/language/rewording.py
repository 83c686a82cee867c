"""Words that a writer left out or moved are put where the grammar looks for them.

"Blood pressure and heart rate" share the verb before them, "dopamine and norepinephrine reuptake" the noun behind
them: the shared words are repeated. "Breathing is slowed by X" becomes "slowed-breathing is caused by X".
Nothing is guessed: only what gives two recorded names of one type is spelled out.
"""

from collections.abc import Iterator
from typing import Protocol

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.text import Word

_SHARING = ("target", "effect", "condition", "class")
_MOST_SHARED, _MOST_OWN, _MOST_SAID = 3, 4, 6  # the last of what is said of people: "feel cut off from their body"


class Readings(Protocol):
    """Recorded names, as the knowledge base has them."""

    def longest_from(self, word: str) -> int:
        """Return how many words the longest name beginning with the word has."""

    def readings(self, key: str) -> tuple[Reading, ...]:
        """Return what the folded name may mean."""


class Grown(Readings, Protocol):
    """Recorded names, of which it is known how they go on."""

    def second_words(self, word: str) -> frozenset[str]:
        """Return the words that come second in the names beginning with the word."""


def spelled_out(names: Readings, words: list[Word]) -> list[Word]:
    """Return the words with those repeated that "and" or "or" lets two names share."""
    at = 1
    while at < len(words) - 1:
        if words[at].key in ("and", "or") and not _joins_a_name(names, words, at):
            words, at = _shared_end(names, words, at)
            words, at = _shared_start(names, words, at)
        at += 1
    return words


def _joins_a_name(names: Readings, words: list[Word], at: int) -> bool:
    """Return whether "and" stands within one recorded name: "opioid agonist and antagonist"."""
    for start in range(max(0, at - 3), at):
        if names.longest_from(words[start].key) > at - start + 1:
            for end in range(at + 2, min(at + 4, len(words)) + 1):
                if names.readings(" ".join([word.key for word in words[start:end]])):
                    return True
    return False


def of_anyone(names: Grown, words: list[Word]) -> list[Word]:
    """Return the words with "make children drowsy" as "make people drowsy", "stop someone's breathing" without whose.

    A verb phrase that says an effect is recorded of people; whoever they are here, it says the same effect.
    """
    found = list(words)
    for at in range(len(words) - 1, 0, -1):
        key, before = words[at].key, words[at - 1].key
        following = words[at + 1].key if at + 1 < len(words) else ""
        if key in lexicon.ANYBODYS and before in lexicon.ARTICLES and at > 1:
            # "A person's breathing": the two words say whose.
            if following in names.second_words(words[at - 2].key):
                del found[at - 1 : at + 1]
        elif key in lexicon.ANYBODYS and following in names.second_words(before):
            del found[at]
        elif key in lexicon.ANYBODY and at > 0:
            article = before in lexicon.ARTICLES and at > 1
            verb = words[at - 2].key if article else before
            behind = found[at + 1 :]
            if key == "you":  # "make you feel cut off from your body": from their body
                behind = [word._replace(key="their") if word.key == "your" else word for word in behind]
            if "people" in names.second_words(verb) and _is_of_people(names, verb, behind):
                found[at - article :] = [words[at]._replace(key="people"), *behind]
    return found


def _is_of_people(names: Grown, verb: str, behind: list[Word]) -> bool:
    """Return whether some verb phrase of people that goes on so is recorded: "block people up"."""
    said = f"{verb} people"
    for word in (None, *behind[:_MOST_SAID]):
        said = f"{said} {word.key}" if word else said
        if names.readings(said):
            return True
    return False


def mirrored(names: Readings, words: list[Word]) -> list[Word]:
    """Return the words with "the S form of ketamine" as "S-ketamine", where that is a recorded name."""
    found: list[Word] = []
    at = 0
    while at < len(words):
        hand, form, of, name = (*words[at : at + 4], None, None, None, None)[:4]
        named = hand and form and of and name and hand.key in ("s", "r") and form.key in _MIRROR_IMAGES
        if named and hand and name and of and of.key == "of" and names.readings(f"{hand.key} {name.key}"):
            if found and found[-1].key in ("the", "a", "an"):
                found.pop()
            found += [hand, name._replace(gap="-")]
            at += 4
        else:
            found.append(words[at])
            at += 1
    return found


_MIRROR_IMAGES = frozenset({"form", "enantiomer", "isomer", "stereoisomer", "half", "version"})


def freed(names: Readings, words: list[Word]) -> list[Word]:
    """Return the words with "opioid-free" as "free of opioid"."""
    found: list[Word] = []
    at = 0
    while at < len(words):
        word, following = words[at], words[at + 1] if at + 1 < len(words) else None
        if following and following.key == "free" and following.gap == "-" and names.readings(word.key):
            of = Word("of", "of", word.start, word.end, " ")
            found += [following._replace(gap=word.gap), of, word._replace(gap=" ")]
            at += 2
        else:
            found.append(word)
            at += 1
    return found


_ACTING = frozenset(
    {"agonist", "agonists", "antagonist", "antagonists", "blocker", "blockers", "inhibitor", "inhibitors"}
)


def _shared_end(names: Readings, words: list[Word], at: int) -> tuple[list[Word], int]:
    """Repeat the end of "B H" behind each A of "A, A and B H"."""
    if names.longest_from(words[at + 1].key) < 2:
        return words, at
    for count in range(min(_MOST_SHARED, len(words) - at - 2), 0, -1):
        head = words[at + 2 : at + 2 + count]
        if any(word.gap.strip(" -") for word in head):
            continue
        kinds = _kinds(names, words[at + 1 : at + 2 + count])
        owners = []
        before = at - 1
        while kinds and before >= 0 and kinds & _kinds(names, [words[before], *head]):
            if kinds & _kinds(names, [words[before]]) and head[-1].key not in _ACTING:
                break  # it is a name of that type by itself; but "an opioid and benzodiazepine antagonist" blocks both
            owners.append(before)
            if "," not in words[before].gap:
                break
            before -= 1
        if owners:
            for owner in owners:
                words = [*words[: owner + 1], *head, *words[owner + 1 :]]
            return words, at + count * len(owners)
    return words, at


def _shared_start(names: Readings, words: list[Word], at: int) -> tuple[list[Word], int]:
    """Repeat the start of "F A" before B of "F A and B"."""
    heads = [
        (start, kinds)
        for start in range(max(0, at - 6), at - 1)
        if names.longest_from(words[start].key) >= at - start and (kinds := _kinds(names, words[start:at]))
    ]
    if not heads:
        return words, at
    for own in range(min(_MOST_OWN, len(words) - at - 1), 0, -1):
        last = words[at + 1 : at + 1 + own]
        if any(word.gap.strip(" -") for word in last):
            continue
        if _kinds(names, last):
            break  # "pain relief and treatment-resistant depression": no pain treatment
        for start, kinds in heads:
            for end in range(start + 1, at):
                if kinds & _kinds(names, [*words[start:end], *last]):
                    return [*words[: at + 1], *words[start:end], *words[at + 1 :]], at + end - start
    return words, at


def _kinds(names: Readings, words: list[Word]) -> set[tuple[str, str]]:
    """Return the types (with the verb forms) under which the words are recorded."""
    if len(words) > 1 and names.longest_from(words[0].key) < len(words):
        return set()
    key = " ".join([word.key for word in words])
    found = names.readings(key) or (names.readings(key[:-1]) if key.endswith("s") else ())
    return {(one.type, one.form) for one in found if one.type in _SHARING}


def passives(names: Readings, words: list[Word]) -> dict[int, tuple[int, Reading]]:
    """Return where effects stand that are said in the passive: "breathing is slowed" is (2 words, slowed breathing).

    The keys are the places of the nouns, with how many words they have, and of the participles, with 0.
    """
    found: dict[int, tuple[int, Reading]] = {}
    for start, at in _after_auxiliaries(words):
        for count in range(min(_MOST_OWN, start), 0, -1):
            key = " ".join(word.key for word in (words[at], *words[start - count : start]))
            effect = next((one for one in names.readings(key) if one.form == "participle"), None)
            if (
                effect
                and start > count
                and names.readings(" ".join([word.key for word in words[start - count - 1 : start]]))
            ):
                break  # "high blood pressure is lowered": what is lowered is not the blood pressure that is high
            if effect:
                found[start - count] = (count, Reading("effect", effect.id))
                found[at] = (0, Reading("effect", effect.id))
                break
    return found


def _after_auxiliaries(words: list[Word]) -> Iterator[tuple[int, int]]:
    """Yield where the auxiliary of a passive begins and where its participle may stand, for each such place."""
    for place in range(1, len(words) - 2):
        if words[place].key not in _BE:
            continue
        start = place
        while start > 0 and words[start - 1].key in _BEFORE_BE:
            start -= 1
        at = place + 1
        while start > 0 and at < len(words) - 1:
            yield start, at
            if words[at].key not in _BETWEEN:
                break
            at += 1


_BE = frozenset({"is", "are", "be", "was", "were", "been", "being"})
_BETWEEN = frozenset(
    {"not", "never", "often", "usually", "also", "commonly", "sometimes", "rarely", "always", "markedly"}
)
_BEFORE_BE = _BETWEEN | lexicon.MODALS | {"has", "have"}
