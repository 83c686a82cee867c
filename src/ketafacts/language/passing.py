"""What is told of a name in passing: relative clauses and appositions, cut into sentences of their own."""

from collections.abc import Callable, Iterator, Sequence

from ketafacts.language.cutting import Cut, behind, has_comma, is_finite, is_marked, is_verb_at, lemma, started
from ketafacts.language.lexicon import joints, tails
from ketafacts.language.lexis import lexis
from ketafacts.language.text import Word

_ARE = Word("are", "are", 0, 0, " ")
_MOST_NAMING = 7  # words of a subject before ", which"


def in_passing(words: list[Word], begun: Callable[[], frozenset[str]]) -> Iterator[Cut]:
    """Yield "X, which A, B" as "X A" and "X B", and "X, a drug that A, B" as "X is a drug that A" and "X B"."""
    first = next(
        (at for at in range(1, min(_MOST_NAMING, len(words))) if has_comma(words[at]) or is_marked(words[at])), 0
    )
    named = words[:first]
    spoken_of = _each_of(named)
    if not first or any(word.key in joints.COUNTING or is_finite(word.key) for word in spoken_of):
        return
    key = words[first].key
    if key in joints.CONCEDING and words[first + 1].key not in joints.PRONOUNS and not has_comma(words[first + 1]):
        yield from _conceded(words, named, first, begun())
        return
    if key not in joints.TELLING and not (key in joints.EACH and len(spoken_of) > 2):
        return
    several, verbs = named[-1].key[-1:] == "s" or key in joints.EACH, begun()
    for at in range(first + 2, len(words) - 1):
        if (has_comma(words[at]) or is_marked(words[at])) and is_verb_at(words, at, verbs, several=several):
            told = words[first:at]
            if key == "which" and not is_verb_at(words, first + 1, verbs, several=several):
                if told := _with_object(told[1:], named):
                    yield Cut(started(told), behind(named, words[at:]), "which")
                    return
                told = words[first:at]
            # "X, whose overdose does A, B": X overdose does A
            if key in joints.EACH:
                told = told[1 + 2 * (told[1].key == "of") :]
                told = told if is_verb_at(told, 0, several=True) else behind([_being(told, _ARE)], told)
            elif key in ("which", "who", "whose"):
                told = told[1:]
            else:
                spoken_of, told = _one_of(spoken_of, told), behind([_being(told)], told)
            yield Cut(behind(spoken_of, told), behind(named, words[at:]), "which")
            return


def _conceded(words: list[Word], named: list[Word], first: int, verbs: frozenset[str]) -> Iterator[Cut]:
    """Yield "X, although unpleasant, does B" as "X is unpleasant" and "X does B"."""
    end = next((at for at in range(first + 2, len(words) - 1) if has_comma(words[at])), 0)
    told = words[first + 1 : end]
    if not end or any(is_finite(word.key) or word.key in verbs for word in told):
        return
    if is_verb_at(words, end, verbs, several=named[-1].key[-1:] == "s"):
        yield Cut(behind(named, behind([_being(told)], told)), behind(named, words[end:]), "although")


def _each_of(named: list[Word]) -> list[Word]:
    """Return "A and B" for "neither A nor B", of which something is told in passing, and other names as they are."""
    if named and named[0].key == "neither":
        return [word._replace(text="and", key="and") if word.key == "nor" else word for word in named[1:]]
    return named


def _one_of(named: list[Word], told: list[Word]) -> list[Word]:
    """Return the last of several names where one thing is told of them: "A and B, an opioid, are"."""
    noun = next((at for at, word in enumerate(told) if at > 1 and word.key in ("in", "of", "that", "which")), len(told))
    one = told[0].key in ("a", "an") or (told[0].key == "the" and told[noun - 1].key[-1:] != "s")
    last = next((at for at in range(len(named) - 2, 0, -1) if named[at].key in ("and", "or")), 0)
    return started(named[last + 1 :]) if one and last else named


def _being(told: list[Word], said: Word | None = None) -> Word:
    """Return the "is" that is left out before what is told, or "was" where it names a year."""
    be = "was" if any(word.key.isdecimal() and len(word.key) == 4 for word in told) else said.key if said else "is"
    return Word(be, be, told[0].start, told[0].start, " ")


def _with_object(words: list[Word], named: list[Word]) -> list[Word]:
    """Return "doctors prescribe for E" with what they prescribe behind the verb, if that is a plain word."""
    for at in range(1, min(5, len(words))):
        key = words[at].key
        if key in joints.AUXILIARIES or key in joints.BEFORE_VERBS:
            continue
        if words[0].key not in joints.TAKERS and not (key.endswith(joints.PAST) or lemma(key) in lexis().starts):
            continue
        return [*behind(words[: at + 1], named), *words[at + 1 :]]
    return []


def describing(words: list[Word], keys: list[str]) -> Iterator[Cut]:
    """Yield "X is a C that does A" as "X is a C" and "X does A": whatever is an A-doing C is a C, and does A."""
    at = next((at for at, key in enumerate(keys) if key in ("that", "which", "whose") and not has_comma(words[at])), 0)
    if at > 3 and keys[at] in ("which", "whom") and keys[at - 1] in joints.BEFORE_NAMES:
        yield from _describing_by_place(words, keys, at)
        return
    reduced = not at
    if reduced:  # "X is a C used for E"
        at = next((at for at, key in enumerate(keys) if at > 3 and key in tails.PARTICIPLES), 0)
        at -= keys[at - 1] in joints.BEFORE_VERBS
    be = next((at for at in range(1, min(_MOST_NAMING + 1, at)) if keys[at] in joints.COPULAS), 0)
    if not be or at > len(words) - 3 or at - be > _MOST_NAMING:
        return
    several = keys[be] in ("are", "were")
    kind = keys[be + 1 : at]
    if not kind or (not several and kind[0] not in ("a", "an")) or any(map(has_comma, words[: at + 2])):
        return
    if not joints.COUNTING.isdisjoint(keys[:at]) or not joints.GOVERNING_KINDS.isdisjoint(kind):
        return
    told = words[at + 1 :]
    if reduced:
        yield Cut(words[:at], behind(words[:be], [_being(words[at:], words[be]), *words[at:]]), "that")
    elif told[0].key in joints.TAKERS:
        told = _with_object(told, words[:be])
        if told:
            yield Cut(words[:at], started(told), "that")
    elif (
        keys[at] == "whose"
        or is_verb_at(words, at + 1, several=several)
        or (told[0].key[-1:] == "s" and told[0].key not in joints.NO_VERBS)
    ):
        yield Cut(words[:at], behind(words[:be], told), "that")


def _describing_by_place(words: list[Word], keys: list[str], at: int) -> Iterator[Cut]:
    """Yield "X is a C on which nobody depends" as "X is a C" and "nobody depends on X"."""
    be = next((n for n in range(1, min(_MOST_NAMING + 1, at)) if keys[n] in joints.COPULAS), 0)
    kind = keys[be + 1 : at - 1]
    if not be or not kind or kind[0] not in ("a", "an") or len(kind) > _MOST_NAMING or any(map(has_comma, words)):
        return
    if joints.COUNTING.isdisjoint(keys[: at - 1]) and joints.GOVERNING_KINDS.isdisjoint(kind):
        subject = [word._replace(gap=" ") for word in words[:be]]
        yield Cut(words[: at - 1], started([*words[at + 1 :], words[at - 1]._replace(gap=" "), *subject]), "that")


def acted_on(words: list[Word], keys: list[str]) -> Iterator[Cut]:
    """Yield "A by Y, which X inhibits" as "A by Y" and "X inhibits Y"."""
    at = next((at for at in range(3, len(words) - 2) if keys[at] == "which" and has_comma(words[at])), 0)
    start = next((n + 1 for n in range(at - 1, 0, -1) if keys[n] in joints.BEFORE_NAMES), 0)
    if at and start and start < at and not any(map(has_comma, words[at + 1 :])):
        told = _with_object(words[at + 1 :], words[start:at])
        if told and not is_verb_at(words, at + 1, several=True):
            yield Cut(words[:at], started(told), "which")


# "Is controlled by checking the INR" says how a patient is looked after, and of no law that it controls anything.
_DONE_SO = frozenset({"controlled", "regulated", "restricted", "managed"})


_CHIEFLY = frozenset({"mainly", "chiefly", "mostly", "largely", "primarily"})


def by_means(words: list[Word], keys: list[str]) -> Iterator[Cut]:
    """Yield "X does A by blocking T" as "X does A" and "X works by blocking T"."""
    at = next((at for at in range(3, len(keys) - 2) if keys[at] == "by" and keys[at + 1].endswith("ing")), 0)
    verb = next((n for n in range(1, min(_MOST_NAMING, at)) if is_finite(keys[n]) or keys[n] in joints.COPULAS), 0)
    if not verb and at > 1 and keys[1][-1:] == "s" and keys[1] not in joints.NO_VERBS:
        verb = 1  # "albuterol tightens the airways by blocking"
    if keys[at - 1] in _DONE_SO:
        return
    end = at - (keys[at - 1] in _CHIEFLY)  # "does A mainly by blocking T" works mainly so
    if at and verb and not any(map(has_comma, words)) and joints.COUNTING.isdisjoint(keys) and "not" not in keys:
        several = keys[verb - 1][-1:] == "s" and keys[verb][-1:] != "s"
        works = "work" if several else "works"
        told = [Word(works, works, words[end].start, words[end].start, " "), *words[end:]]
        yield Cut(words[:end], [*words[:verb], *told], "which")


def serving(words: list[Word], keys: list[str]) -> Iterator[Cut]:
    """Yield "X is given by mouth to treat E" and "… for E" as "X is given by mouth" and "X is used to treat E".

    "X combines A with B to treat E" is cut there, too.
    """
    holds = next((at for at in range(1, min(_MOST_NAMING, len(keys))) if keys[at] in joints.HOLDING), 0)
    to = next((at for at in range(holds + 2, len(keys) - 1) if keys[at] == "to" and keys[at + 1] in joints.PURPOSES), 0)
    if holds and to and not any(map(has_comma, words[:to])) and joints.COUNTING.isdisjoint(keys[:holds]):
        used = Word("used", "used", words[to].start, words[to].start, " ")
        yield Cut(words[:to], [*words[:holds], _being(words[to:]), used, *words[to:]], "which")
        return
    given = next((at for at, key in enumerate(keys) if key in joints.GIVEN), 0)
    be = next((at for at in range(1, given) if keys[at] in joints.COPULAS), 0)
    if not be or any(map(has_comma, words[: given + 1])) or not joints.COUNTING.isdisjoint(keys[:be]) or "not" in keys:
        return
    for at in range(given + 2 - (keys[given] in joints.GIVEN_SO), len(words) - 1):
        if (keys[at] == "to" and keys[at + 1] in joints.PURPOSES) or (keys[at] == "for" and keys[at + 1].isalpha()):
            used = Word("used", "used", words[at].start, words[at].start, " ")
            subject = words[: be - (keys[be] == "be")]
            yield Cut(
                words[:at],
                [*subject, _being(words[at:], None if keys[be] == "be" else words[be]), used, *words[at:]],
                "by",
            )
            return


def aside(words: list[Word], named: Sequence[tuple[int, int]]) -> Iterator[Cut]:
    """Yield "A of X, a drug of a class" and "A of X, which does B," cut behind X: the sentence without, and "X does B".

    What is told in passing ends with the sentence, or at the next comma.
    """
    for start, end in named:
        at = next((at for at, word in enumerate(words) if word.start > end - 1), 0)
        if not at or not has_comma(words[at]) or words[at].key not in joints.TELLING_LAST or start == words[0].start:
            continue
        name = [word for word in words[:at] if word.start >= start]
        stop = next((n for n in range(at + 1, len(words)) if has_comma(words[n])), len(words))
        told, rest = words[at:stop], words[stop:]
        if not name or any(map(has_comma, rest[1:])) or (rest and rest[0].key in joints.LISTING):
            continue
        # "X is a relative of Y, a drug of a class": it may be X that is one.
        unclear = told[0].key in ("which", "who") or any(word.key in joints.COPULAS for word in words[:at])
        if told[0].key in ("which", "who"):
            told = told[1:]
        else:
            told = behind([Word("is", "is", told[0].start, told[0].start, " ")], told)
        if told:
            second = behind(started(name), told)
            gap = ", " if words[0].key in joints.OPENING or words[0].key in ("unlike", "like", "besides") else " "
            first = [*words[:at], *(word._replace(gap=gap) if n == 0 else word for n, word in enumerate(rest))]
            yield Cut(first, second, "which", doubtful=unclear and not rest)
