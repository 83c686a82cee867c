"""Verdicts on a sentence that is two: each part judged as a sentence of its own, where the whole was not understood."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from ketafacts.answers.called import Before, called, called_last
from ketafacts.answers.judging import Judgement
from ketafacts.answers.narrowed import DATED
from ketafacts.language.backward import in_full
from ketafacts.language.claims import Claim, because
from ketafacts.language.cutting import Cut, behind, but_for_advice, has_comma, is_finite, subject_of
from ketafacts.language.joints import BRINGING_ABOUT, cuts, may_be_cut
from ketafacts.language.lexicon import joints, tails
from ketafacts.language.lexicon.words import CONTRACTIONS
from ketafacts.language.lexis import lexis
from ketafacts.language.mentions import Item
from ketafacts.language.narrowing import verbs_begun
from ketafacts.language.text import Word

_PRONOUNS = frozenset({"it", "its", "they", "their", "them", "this", "these", "both", "he", "she"})
# With these both parts are said to be so, whatever the second adds.
_BOTH = frozenset({"and", ";", "while", "whereas", "although", "though", "which"})
_ASSERTED = frozenset({"and", ";", "which"})
_NOTHING: Before = ("", ())
_STANDING = frozenset({"it", "they"})
_FOLLOWING = joints.REASONING | {BRINGING_ABOUT}
_OF_THEIR_OWN = _FOLLOWING | {"although", "though", "whereas"}
_DENYING = frozenset({"not", "no", "never", "nobody", "none", "nothing", "neither", "cannot", "without", "only"}).union(
    short for short, said in CONTRACTIONS.items() if said.endswith(" not")
)
_NO_RESULT = frozenset({"sense", "wonder", "doubt", "joke", "difference"})  # "which makes no sense"
_ONCE = frozenset({"was", "were", "had", "been", "given", "taken", "with"})  # "because it was given with …"
_TURNING = frozenset({"but", "yet"})
_UNDOING = frozenset({"reverses", "opioid-effect-reversal", "opioid-overdose"})


class Part(NamedTuple):
    """One part of a sentence, judged, with what is named in it; no claims where it was not understood."""

    claims: tuple[Judgement, ...]
    mentions: list[Item]


def judged_apart(
    words: list[Word],
    mentioned: list[Item],
    before: Before,
    judge_part: Callable[[list[Word], Before], Part],
    judged: Callable[[list[Claim]], tuple[Judgement, ...]],
) -> tuple[Judgement, ...]:
    """Return the judgements of both parts of a sentence, or of the one that is false whatever the other says.

    ``judge_part`` judges the words of one part, given what its pronouns stand for; ``judged`` judges claims.
    """
    if not may_be_cut(words):
        return ()
    places = [
        (item.start, item.end) for item in mentioned if item.inner or (item.readings and item.ids("drug", "class"))
    ]
    starts = frozenset([start for start, _ in places])
    begun = verbs = frozenset[str]()
    for cut in cuts(words, places, partial(verbs_begun, mentioned)):
        if not verbs:  # most sentences with a joint are not cut, and nothing need be known of their verbs
            begun = verbs_begun(mentioned)
            verbs = begun.union(_unknown(mentioned), ("is", "are"))
        about = any(before) or not starts.isdisjoint([word.start for word in cut.first])
        # Else it would say nothing of a drug, or is "A and B" of a list, and no two clauses.
        says = _says_something(cut.second, verbs)
        if not (about and _says_something(cut.first, verbs) and (says or cut.joint in joints.REASONS)):
            continue
        first = judge_part(cut.first, before)
        if not first.claims:
            if false := _false_behind(cut, begun, mentioned, judge_part):
                return false
            continue
        told = _told_of(first)
        spoken_of = _pointed_at(cut, first) or told or _about_one(first) or before
        second = _decided(judge_part(one, spoken_of) for one in _with_subject(cut, told, begun) if says)
        if cut.doubtful and any(one.verdict != "true" for one in second.claims) and not _calls_it(cut, second):
            continue
        if second.claims:
            return (*first.claims, *second.claims, *judged(_steps(cut, first, second)))
        if _is_false_alone(first, cut, mentioned) and not _is_of_the_same_noun(cut, begun):
            return tuple(one for one in first.claims if one.verdict == "false")
    return ()


def _unknown(mentioned: list[Item]) -> list[str]:
    """Return the words that may be verbs which are not known: "needs" and "became"."""
    return [
        item.key.partition(" ")[0]
        for item in mentioned
        if not (item.tag or item.readings) and item.key not in joints.NO_VERBS
    ]


def _calls_it(cut: Cut, second: Part) -> bool:
    """Return whether the second part says what a drug is that somebody takes or is given: "given X, which is a C".

    Behind "with" and "and" it may be said of the two together, and of anything but a kind, of what is done.
    """
    kinds = all(one.claim.predicate in _KINDS and not one.claim.negated for one in second.claims)
    keys = [word.key for word in cut.second]
    at = next((at for at, key in enumerate(keys) if key in ("is", "are")), 0)
    before = [word.key for word in cut.first[:-at]] if 0 < at < len(cut.first) else []
    named = keys[:at] == [word.key for word in cut.first[-at:]] if at else False
    return kinds and named and bool(before) and before[-1] in _TAKING and keys[at + 1 : at + 2] in (["a"], ["an"])


_KINDS = frozenset({"is-a", "misconception"})
_TAKING = frozenset(
    {
        *("given", "prescribed", "offered", "take", "takes", "taking", "prescribe", "prescribes", "swallow", "inject"),
        *("use", "uses", "using", "give", "gives", "giving"),
    }
)


def _is_of_the_same_noun(cut: Cut, verbs: frozenset[str]) -> bool:
    """Return whether the second part may be the rest of "opiate and stimulant like properties", and no clause."""
    keys = [word.key for word in cut.second]
    return keys[-1] in joints.SHARED_NOUNS and not any(is_finite(key) or key in verbs for key in keys[:-1])


def _steps(cut: Cut, first: Part, second: Part) -> list[Claim]:
    """Return the claims that one part is so because of the other, where the joint says so.

    What is given in one way for one thing may be given in another way for another: it must have one way, as a rule.
    """
    if cut.joint == "by":
        if all(one.claim.predicate in _UNDOING or one.claim.object in _UNDOING for one in second.claims):
            return []  # an antidote has one use, in whichever way it is given
        ways = [one.claim for one in first.claims if one.claim.predicate == "given-by"]
        return [claim._replace(often="often") for claim in ways]
    if cut.joint not in joints.REASONING:
        return []
    reason, told = (first, second) if cut.reason_first else (second, first)
    return because([one.claim for one in reason.claims], [one.claim for one in told.claims])


def _with_subject(cut: Cut, told: Before | None, verbs: frozenset[str]) -> Iterator[list[Word]]:
    """Yield the words of the second part with a subject that it lacks: a pronoun, where it is known, or the first's."""
    words = cut.second
    subject = subject_of(cut.first, verbs)
    if cut.elided:
        for said in dict.fromkeys((tuple(words), tuple(in_full(cut.first, words)))):
            yield from _behind_subject(list(said), subject, told)
        return
    of_it = subject and subject[0].key in joints.OF_SOMETHING and words[0].key in _STANDING
    if not of_it and (told or _PRONOUNS.isdisjoint(word.key for word in words)):
        yield words  # of "withdrawal from X …, but it …" it is not the drug that is told
    if (full := in_full(cut.first, words)) is not words:
        yield full
    if len(subject) > 1 and "them" in [word.key for word in words[2:]]:
        yield [one for word in words for one in (_placed(subject, word) if word.key == "them" else [word])]
    if subject and words[0].key in _STANDING and len(words) > 1 and (is_finite(words[1].key) or words[1].key in verbs):
        yield behind(subject, words[1:])
    elif cut.joint in joints.SHARING and _may_begin_verb(words[0].key):
        for said in dict.fromkeys((tuple(words), tuple(full))):
            yield from _behind_subject(list(said), subject, told)


def _placed(subject: list[Word], place: Word) -> list[Word]:
    """Return a subject in the place of a pronoun: "(lithium levels …) can push them up"."""
    return [word._replace(start=place.start, end=place.end, gap=" ") for word in subject]


def _may_begin_verb(key: str) -> bool:
    """Return whether a word may be a verb that no table holds: "and wears off", "and came onto the market"."""
    return (key[-1:] == "s" and key not in joints.NO_VERBS) or key in joints.IRREGULAR


def _behind_subject(words: list[Word], subject: list[Word], told: Before | None) -> Iterator[list[Word]]:
    """Yield words behind a pronoun, where it is known what it stands for, and behind the subject itself."""
    if told:
        pronoun, place = "it" if told[0] else "they", words[0].start
        yield behind([Word(pronoun, pronoun, place, place, "")], words)
    if subject:
        yield behind(subject, words)


def _says_something(part: list[Word], verbs: frozenset[str]) -> bool:
    """Return whether one of the verbs is in a part, and not only as "to treat" or "for treating"."""
    before = ""
    for word in part:
        if word.key in verbs and "to" not in (before, word.key) and not word.key.endswith("ing"):
            return True
        before = word.key
    return False


def _about_one(part: Part) -> Before | None:
    """Return what "its" in the next part stands for where somebody else is its subject: the one drug spoken of."""
    subjects = {called(one.claim) for one in part.claims}
    return (subjects.pop(), ()) if len(subjects) == 1 else None


def _false_behind(
    cut: Cut, verbs: frozenset[str], mentioned: list[Item], judge_part: Callable[[list[Word], Before], Part]
) -> tuple[Judgement, ...]:
    """Return the judgements of a second part that is false whatever the first, which was not understood, adds to it."""
    said = {word.key for word in cut.first}
    if cut.doubtful or cut.joint not in _ASSERTED or said & tails.TAKING_BACK:
        return ()
    words = cut.second
    if cut.joint == "which" and said & tails.OF_ANOTHER:
        return ()
    if cut.joint != "which":
        if said & tails.NARROWING or cut.first[0].key in joints.OPENING:
            return ()
        if cut.elided and (subject := subject_of(cut.first, verbs)):
            words = behind(subject, words)
        named = next((item for item in mentioned if item.ids("drug", "class")), None)
        if named is None or not words or words[0].start != named.start:
            return ()
    found = judge_part(words, _NOTHING).claims
    if any(one.claim.year or one.claim.predicate in DATED or one.claim.together for one in found):
        return ()
    worst = ("false", "misleading") if cut.joint == "which" else ("false",)
    return tuple(one for one in found if one.verdict in worst and not one.claim.negated)


def _decided(parts: Iterator[Part]) -> Part:
    """Return the first of the readings of a part that is decided, else the first that was understood."""
    understood = Part((), [])
    for part in parts:
        if part.claims and all(one.verdict != "unknown" for one in part.claims):
            return part
        understood = understood if understood.claims else part
    return understood


def _pointed_at(cut: Cut, first: Part) -> Before | None:
    """Return what "that drug" stands for: the one that was named last."""
    if cut.second[0].key != "that" or cut.second[1].key not in joints.THINGS:
        return None
    named = [readings for item in first.mentions if (readings := item.ids("drug"))]
    return (called_last(first.mentions, named[-1][0].id), ()) if named and len(named[-1]) == 1 else None


def _told_of(part: Part) -> Before | None:
    """Return what a pronoun in the next part stands for: what the part was about, if it names that first."""
    subjects = list(dict.fromkeys(called(one.claim) for one in part.claims))
    named = (item.ids("drug", "class") for item in part.mentions)
    first = next((readings for readings in named if readings), ())
    if not first or part.claims[0].claim.subject not in {reading.id for reading in first}:
        return None
    return (subjects[0], ()) if len(subjects) == 1 else ("", tuple(subjects))


def _begins_second(cut: Cut, mentioned: list[Item]) -> bool:
    """Return whether the second clause may begin before the joint: "…, and A and B are", cut between A and B."""
    second = [word.key for word in cut.second[:_MOST_NAMED]]
    if cut.joint != "and" or is_finite(second[0]) or not any(key in _MANY or key in lexis().starts for key in second):
        return False
    last = next((one for one in mentioned if one.end == cut.first[-1].end), None)
    at = next((at for at, word in enumerate(cut.first) if last and word.start == last.start), 0)
    named = last is not None and (last.inner or last.ids("drug", "class"))
    return bool(named) and at > 1 and (has_comma(cut.first[at]) or cut.first[at - 1].key in ("and", "or"))


_MANY = frozenset({"are", "were", "both"})
_MOST_NAMED = 5


def _is_false_alone(part: Part, cut: Cut, mentioned: list[Item]) -> bool:
    """Return whether a part is false whatever is said in the other, which begins a clause of its own."""
    said = but_for_advice(cut.second, frozenset([word.key for word in cut.second]))
    if (
        said & tails.TAKING_BACK
        or cut.second[0].key in ("this", "that")
        or _begins_second(cut, mentioned)
        or (cut.elided and (cut.joint != "and" or said & tails.NARROWING))
    ):
        return False
    if cut.joint in _FOLLOWING:
        # Whatever came of it, or is the reason for it, it must be so; a denial may be of the reason alone.
        denied = not _DENYING.isdisjoint([word.key for word in cut.first])
        narrowed = cut.joint in joints.REASONS and said & (tails.NARROWING - _DENYING | _ONCE)
        if denied or said & _NO_RESULT or narrowed:
            return False
    elif cut.joint not in _BOTH:
        # "But aspirin …" is of another drug; "but it …" may take it back.
        if cut.joint not in _TURNING or said & (tails.NARROWING | _PRONOUNS):
            return False
        start = cut.second[0].start
        other = next((item.ids("drug", "class") for item in mentioned if item.start == start), ())
        if not other or {reading.id for reading in other} & {one.claim.subject for one in part.claims}:
            return False
    apart = cut.joint in _OF_THEIR_OWN  # what follows goes on with no number: "lasts one and a half hours"
    timed = not apart and any(one.claim.year or one.claim.predicate in DATED for one in part.claims)
    if timed or any(one.claim.together for one in part.claims):
        return False
    return any(one.verdict == "false" for one in part.claims)
