"""A sentence cut at a joint into two that say the same: "A, while B", "although A, B", "X, which A, B".

Each part is then read as a sentence of its own, by all the ways in which sentences are read, and both must be
understood. Nothing is cut where the first part governs the second: under a denial ("it is not true that A, and B"), a
choice, or "not only"; what opens the sentence ("in the UK, …") is put before the second part, too.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, pairwise

from ketafacts.language.cutting import Cut, but_for_advice, has_comma, is_finite, is_marked, is_verb_at, lemma, started
from ketafacts.language.kinds import is_framed
from ketafacts.language.lexicon import joints, tails
from ketafacts.language.passing import acted_on, aside, by_means, describing, in_passing, serving
from ketafacts.language.text import Word

_JOINTS = joints.JOINTS | tails.PARTICIPLES | joints.GIVEN | joints.HOLDING | tails.BRINGING | {"since", "by"}
_TELLING = joints.TELLING_LAST | joints.EACH
_CONCLUDING = (["which", "is", "why"], ["which", "means", "that"], ["that", "is", "why"], ["this", "is", "why"])
_DESCRIBING = tails.PARTICIPLES | {"that", "which", "whose"}
_SERVING = joints.GIVEN | joints.HOLDING
_MOST_BEFORE_VERB = 6
# Where nothing but a blank stands before a word, the second part begins with one of these.
_AT_JOINTS = frozenset({*joints.JOINING, *(said[0] for said in _CONCLUDING), "so", "since"})
_LONGEST, _MOST_CUTS = 40, 5
BRINGING_ABOUT = "so that"  # the joint before what comes of the first part, whatever that is


def may_be_cut(words: list[Word]) -> bool:
    """Return whether a sentence has a joint, and nothing that governs what is behind it: most have none."""
    if not 6 <= len(words) <= _LONGEST:
        return False
    keys = [word.key for word in words]
    said = frozenset(keys)
    if not _has_joint(words, said) or _is_governed(words, said):
        return False
    return not ("not" in said and "only" in said and "not only" in " ".join(keys)) and not is_framed(keys)


def cuts(
    words: list[Word], named: Sequence[tuple[int, int]] = (), verbs: Callable[[], frozenset[str]] = frozenset
) -> Iterator[Cut]:
    """Yield the ways to cut a sentence that ``may_be_cut``, the likeliest first.

    ``named`` are the places of drugs and classes in it, and ``verbs`` returns those of its words that are known to
    begin a verb phrase.
    """
    keys = [word.key for word in words]
    said, count = frozenset(keys), 0
    # Each of the others cuts only at words of its own, or at marks.
    paused = [word for word in words[1:] if word.gap != " "]
    found = [_conceding(words), _joined(words)]
    if paused:
        found.append(in_passing(words, verbs))
    if "so" in said and "that" in said:
        found.append(_so_that(words, keys))
    if not _DESCRIBING.isdisjoint(said):
        found.append(describing(words, keys))
    if paused:
        found += [aside(words, named), acted_on(words, keys)]
    if "by" in said:
        found.append(by_means(words, keys))
    if not _SERVING.isdisjoint(said):
        found.append(serving(words, keys))
    for cut in chain.from_iterable(found):
        if len(cut.first) > 2 and len(cut.second) > 1:
            yield cut
            count += 1
            if count == _MOST_CUTS:
                return


def _is_governed(words: list[Word], said: frozenset[str]) -> bool:
    """Return whether the first part governs the second; "neither A nor B, both of them Cs, does D" is in two parts."""
    said = but_for_advice(words, said)
    if words[0].key == "neither":
        return bool(said & (joints.GOVERNING - {"neither", "nor"})) or joints.EACH.isdisjoint(said)
    if "neither" in said and _tells_of_neither(words):
        return not said.isdisjoint(joints.GOVERNING - {"neither"})
    return not said.isdisjoint(joints.GOVERNING)


def _tells_of_neither(words: list[Word]) -> bool:
    """Return whether a clause begins with "neither" that is not "neither A nor B": "…, and neither is addictive"."""
    return any(
        word.key == "neither" and words[at - 1].key in joints.JOINING and is_finite(words[at + 1].key)
        for at, word in enumerate(words[:-1])
        if at
    )


def _has_joint(words: list[Word], said: frozenset[str]) -> bool:
    paused = [word for word in words if word.gap != " "]
    return not _JOINTS.isdisjoint(said) or any(
        is_marked(word) or (has_comma(word) and word.key in _TELLING) for word in paused
    )


def _conceding(words: list[Word]) -> Iterator[Cut]:
    """Yield "although A, B" and "while A, B", cut at each comma."""
    start = 2 if words[0].key == "even" and words[1].key == "though" else 1
    joint = words[start - 1].key
    if joint == "since" and not words[1].key.isdecimal() and words[1].key not in joints.NO_REASON:
        joint = "because"
    if joint not in joints.CONCEDING and joint not in joints.REASONS:
        return
    for at in range(start + 3, len(words) - 2):
        if has_comma(words[at]):
            second = words[at + (words[at].key in ("yet", "but")) :]
            yield Cut(started(words[start:at]), started(second), joint, reason_first=joint in joints.REASONS)


def _joined(words: list[Word]) -> Iterator[Cut]:  # noqa: C901 - one line a kind of joint
    """Yield "A, and B", "A; B", "A, while B", "A because B", and "X does A and does B"."""
    if words[0].key in joints.CONCEDING or words[0].key in joints.REASONS:
        return
    opening = _opening(words)
    for at in range(max(3, len(opening) + 2), len(words) - 1):
        word = words[at]
        if word.gap == " " and word.key not in _AT_JOINTS:
            continue
        if [one.key for one in words[at : at + 3]] in _CONCLUDING and at < len(words) - 4:
            yield Cut(words[:at], started(words[at + 3 :]), "so", reason_first=True)
        if (told := _brought_about(words, at)) > at:
            yield Cut(words[:at], started(words[told:]), BRINGING_ABOUT)
            continue
        marked = is_marked(word) and "(" not in word.gap and ")" not in word.gap
        if word.key == "since" and _gives_reason(words, at):
            yield Cut(words[:at], words[at + 1 :], "because")
        if word.key not in joints.JOINING:
            if marked:
                yield Cut(words[:at], _with_opening(opening, words[at:]), ";")
            continue
        even = word.key == "even" and words[at + 1].key == "though"
        behind = at + 1 + even
        while behind < len(words) - 1 and words[behind].key in joints.LEADING_ON:
            behind += 1
        if behind > len(words) - 2 or not (has_comma(word) or marked or word.key in joints.WITHOUT_COMMA):
            continue
        following = words[behind].key
        if word.key in joints.SHARING and following in joints.OPENING and (late := _condition_first(words, behind)):
            yield Cut(words[:at], late, word.key, elided=True)
        if is_finite(following):
            if word.key in joints.SHARING:
                yield Cut(words[:at], words[behind:], word.key, elided=True)
        elif word.key in joints.SHARING and (following.endswith(joints.PAST) or following in joints.PARTICIPLES):
            be = next((one for one in words[:at] if one.key in joints.COPULAS), None)
            if _names_a_state(words, at, behind, passive=be is not None):
                if joints.OF_ITS_CAUSE.isdisjoint([one.key for one in words[behind:]]):
                    yield Cut(words[:at], words[behind:], word.key)  # no clause: what is false without it is false
                continue
            shared = [be._replace(gap=" ")] if be else []
            yield Cut(words[:at], [*shared, *words[behind:]], word.key, elided=True)
        elif following == "neither" and is_finite(words[behind + 1].key):
            yield Cut(words[:at], started(words[behind:]), word.key)
        elif word.key == "but" and following in ("not", "never") and (denied := _denied_object(words, at, behind)):
            yield Cut(words[:at], denied, "but")
        elif following not in joints.NO_SUBJECT or _may_be_subject(words, behind):
            joint, so = "though" if even else word.key, word.key in joints.CONSEQUENCES
            # "It does not do A because B": of what is that the reason? Behind a comma, of the denial.
            if has_comma(word) or not (joint in joints.REASONS and _denies_either(words[:at])):
                yield Cut(words[:at], _with_opening(opening, words[behind:]), joint, reason_first=so)


def _names_a_state(words: list[Word], at: int, behind: int, *, passive: bool) -> bool:
    """Return whether "and slowed breathing" names what is treated, too, and no verb in the past.

    Behind "is used" a participle has no object, and what is told in the present goes on in it.
    """
    following = words[behind + 1].key if behind + 1 < len(words) else ""
    if not following or following in joints.BEHIND_VERBS or following.endswith("ly"):
        return False
    if not words[behind].key.endswith(joints.PAST) or any(is_finite(word.key) for word in words[behind + 1 :]):
        return False
    if passive:
        return words[behind].key not in joints.CALLING
    return not any(word.key.endswith(joints.PAST) or word.key in joints.IRREGULAR for word in words[1:at])


def _denies_either(words: list[Word]) -> bool:
    """Return whether it may be the reason alone that is denied: "is not A because B"; but "should not … because B"."""
    keys = [word.key for word in words]
    return any(key == "not" and before not in _FORBIDDING for before, key in pairwise(["", *keys]))


_FORBIDDING = frozenset({"should", "must", "can"})


def _may_be_subject(words: list[Word], at: int) -> bool:
    """Return whether "that drug" or "too much" stands here, whose first word begins no clause else."""
    key, following = words[at].key, words[at + 1].key
    return (key == "that" and following in joints.THINGS) or (key == "too" and following == "much")


def _denied_object(words: list[Word], at: int, behind: int) -> list[Word]:
    """Return "X does not do B" for the end of "X does A but not B"; nothing where the verb is not plain."""
    verb = next((n for n in range(1, min(_MOST_BEFORE_VERB, at)) if is_finite(words[n].key)), 0)
    key = words[verb].key
    if not verb or key in joints.AUXILIARIES or behind > len(words) - 2 or key[-1:] != "s":
        return []
    put = [words[behind]._replace(text=text, key=text, gap=" ") for text in ("does", "not", lemma(key[:-1]))]
    return [*words[:verb], *put, *words[behind + 1 :]]


def _gives_reason(words: list[Word], at: int) -> bool:
    """Return whether "since" gives a reason here, and no time: "since it is broken down by esterases"."""
    following = [word.key for word in words[at + 1 : at + 4]]
    present = {"is", "are", "can", "does", "do", "has", "have", "may"}
    return len(following) > 2 and not following[0].isdecimal() and not present.isdisjoint(following[1:])


def _condition_first(words: list[Word], start: int) -> list[Word]:
    """Return "(and,) when taken for long, may do B" with the condition behind the verb phrase, where one follows."""
    end = next((at for at in range(start + 2, len(words) - 1) if has_comma(words[at])), 0)
    if not end or not has_comma(words[start]) or not is_verb_at(words, end):
        return []
    return [*words[end:], words[start]._replace(gap=" "), *words[start + 1 : end]]


def _so_that(words: list[Word], keys: list[str]) -> Iterator[Cut]:
    """Yield "X is so toxic to cats that one tablet can kill" as "X is toxic to cats" and what comes of it."""
    at = keys.index("so")
    if at < 2 or keys[at - 1] not in joints.COPULAS:
        return
    that = next((n for n in range(at + 2, min(at + _MOST_BEFORE_VERB, len(keys) - 2)) if keys[n] == "that"), 0)
    if that and not any(map(has_comma, words[at : that + 1])):
        yield Cut([*words[:at], *words[at + 1 : that]], started(words[that + 1 :]), BRINGING_ABOUT)


def _brought_about(words: list[Word], at: int) -> int:
    """Return where what comes of the first part begins: ", making it …", "so slowly that …"; 0 where it does not."""
    key, following = words[at].key, words[at + 1].key
    if has_comma(words[at]):
        if key in tails.BRINGING and following not in tails.NO_RESULT:
            return at + 1
        if key == "which" and following in joints.BRINGS and at + 2 < len(words):
            return at + 2
        if key == "which" and following == "is" and at + 4 < len(words) and words[at + 2].key == "why":
            return at + 3
    that = at + 3 < len(words) and words[at + 2].key == "that"
    return at + 3 if key == "so" and words[at].gap == " " and that and following.endswith(joints.SO_MUCH) else 0


def _opening(words: list[Word]) -> list[Word]:
    """Return what opens the sentence and narrows all of it: "in the UK,", "when taken with alcohol,"."""
    if words[0].key not in joints.OPENING:
        return []
    return words[: next((at for at in range(1, len(words)) if has_comma(words[at])), 0)]


def _with_opening(opening: list[Word], words: list[Word]) -> list[Word]:
    if not opening or words[0].key in joints.OPENING:
        return started(words)
    return [*opening, words[0]._replace(gap=", "), *words[1:]]
