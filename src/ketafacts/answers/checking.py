"""Verdicts on sentences: what each claims, and whether what is recorded bears it out."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from itertools import islice, pairwise

from ketafacts.answers.adverbed import without_report
from ketafacts.answers.anyapproved import any_approved, may_tell_of_any
from ketafacts.answers.asserted import judge_assertion
from ketafacts.answers.called import Before, called, called_first, plainly
from ketafacts.answers.judged import (
    NOT_A_CLAIM,
    NOT_UNDERSTOOD,
    UNKNOWN_NAME,
    WORST_FIRST,
    Judged,
    record_of,
    undecided,
)
from ketafacts.answers.judging import NOTHING_RECORDED, Judgement, in_month
from ketafacts.answers.misconceptions import has_other_word, in_words, may_be_in_words
from ketafacts.answers.report import MAX_HELD, MAX_SENTENCE, Report, sentence
from ketafacts.answers.rumoured import falsely_comforted, rumoured
from ketafacts.answers.spoken import as_drugs
from ketafacts.errors import UsageError
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.ordinary import ONLY_SAID_TO_BE
from ketafacts.language.dating import dated
from ketafacts.language.discourse import without_framing
from ketafacts.language.drinking import said_of_alcohol
from ketafacts.language.framing import without_authority
from ketafacts.language.glosses import without_initials
from ketafacts.language.kinds import kind_of
from ketafacts.language.lexicon import tails
from ketafacts.language.mentions import Item, holds_habit, items
from ketafacts.language.signs import unread_sign
from ketafacts.language.spotting import Spotter
from ketafacts.language.strangers import too_many
from ketafacts.language.takenback import is_announced, is_denial, taken_back
from ketafacts.language.text import Word, evened, plain_words, sentences, without_marks, words
from ketafacts.language.unheard import holds_unheard, surely_unheard, unheard

COLUMNS = ("verdict", "text", "reason", "sources")
_LABELLING, _LONGEST_LABEL = re.compile(r"[\w)]\s?[:–—]\s"), 64
_BEFORE = 12  # sentences, of which one may say that what follows is not meant
_BATCH = 500  # texts whose words are looked up together


def check(kb: KnowledgeBase, texts: Iterable[str], *, lines: bool = False) -> Report:
    """Return verdicts on the sentences of ``texts``; with ``lines`` each text is one claim, whatever its marks.

    All are held in memory, so raises ``UsageError`` above ``MAX_HELD``.
    """
    if lines:
        some = islice(texts, MAX_HELD + 1)
        batches = iter(lambda: list(islice(some, _BATCH)), [])
        texts = (text for batch in map(partial(_prepared, kb), batches) for text in batch)
        judgements = (judge_sentence(kb, text, alone=True) for text in texts)
    else:
        judgements = (judged for text in texts for judged in judge_text(kb, text))
    body = tuple(islice(judgements, MAX_HELD + 1))
    if len(body) > MAX_HELD:
        raise UsageError(f"more than {MAX_HELD} claims at once; use --lines and plain or jsonl, or split them")
    return Report("check", COLUMNS, tuple(record_of(kb, judged) for judged in body), body)


def judge_text(kb: KnowledgeBase, text: str, *, whole: bool = False) -> Iterator[Judged]:
    """Yield the verdict on each sentence of a text; "it" and "both" stand for the subjects of the sentence before."""
    places = [(0, len(text))] if whole else list(sentences(text)) or [(0, len(text))]
    anaphor, several = "", tuple[str, ...]()
    for number, (start, end) in enumerate(places):
        judged = judge_sentence(kb, text[start:end], anaphor=anaphor, several=several)
        claimed = tuple(dict.fromkeys(called(one.claim) for one in judged.claims))
        several = claimed if len(claimed) > 1 else ()
        if judged.subjects:
            anaphor = "" if several else _first_of(judged, claimed)
        yield _withdrawn(judged) if judged.claims and _is_taken_back(text, places, number) else judged


def _is_taken_back(text: str, places: list[tuple[int, int]], number: int) -> bool:
    """Return whether the sentence behind one takes it back, "That is a myth.", or one before it: "True or false?"."""
    before = [text[slice(*place)] for place in places[max(0, number - _BEFORE) : number]]
    return is_announced(before) or any(is_denial(text[slice(*place)]) for place in places[number + 1 : number + 2])


def _withdrawn(judged: Judged) -> Judged:
    """Return a sentence that claims nothing, since one beside it takes it back; it still says what "it" stands for."""
    reason = sentence("a sentence beside it says that it is not meant")
    return judged._replace(kind="reported", verdict="unknown", code=NOT_A_CLAIM, reason=reason, claims=(), evidence=())


def _first_of(judged: Judged, claimed: tuple[str, ...]) -> str:
    """Return what a sentence names first, as it is called where it is what the sentence is about."""
    first = judged.subjects[0]
    return next((one for one in claimed if plainly(one) == first), "") or called_first(judged.mentions, first)


def judge_sentence(
    kb: KnowledgeBase,
    text: str,
    *,
    anaphor: str = "",
    several: tuple[str, ...] = (),
    asked: bool = False,
    alone: bool = False,
) -> Judged:
    """Return the verdict on one sentence. Pure: the same text, facts and version give the same verdict.

    ``anaphor`` is the id that "it" stands for, ``several`` those that "both" and "they" do. With ``asked`` a reported
    belief or quotation is judged too. Of a sentence that stands ``alone``, as a line does, what it names may be left
    out where it is not understood: nothing follows that would call it "it".
    """
    said = evened(text)
    if len(said) <= MAX_SENTENCE and not (anaphor or several):
        plain = plain_words(said)
        if not _spotter(kb).mentioned(plain):
            if put := said_of_alcohol(said):
                return judge_mentioning(kb, put, asked=asked, alone=alone)._replace(text=text)
            told = may_tell_of_any(plain)
            if not told and (has_other_word(kb, plain) or not in_words(kb, words(without_marks(said)))):
                return Judged(text, "assertion", "unknown", *_no_subject(text), (), (), ())
    if said == text:
        return _judge_even(kb, text, anaphor, several, asked=asked, alone=alone)
    return judge_mentioning(kb, text, anaphor=anaphor, several=several, asked=asked, alone=alone)


def judge_mentioning(
    kb: KnowledgeBase,
    text: str,
    *,
    anaphor: str = "",
    several: tuple[str, ...] = (),
    asked: bool = False,
    alone: bool = False,
) -> Judged:
    """Return what ``judge_sentence`` does, for a sentence that is already known to name a drug, a class or "it"."""
    said = evened(text)
    if said != text:
        return judge_mentioning(kb, said, anaphor=anaphor, several=several, asked=asked, alone=alone)._replace(
            text=text
        )
    return _judge_even(kb, text, anaphor, several, asked=asked, alone=alone)


def _judge_even(
    kb: KnowledgeBase, text: str, anaphor: str, several: tuple[str, ...], *, asked: bool, alone: bool
) -> Judged:
    """Return the verdict on a sentence that is set evenly."""
    if len(text) > MAX_SENTENCE:
        return undecided(text, "assertion", NOT_UNDERSTOOD, f"a sentence of more than {MAX_SENTENCE} characters")
    told = _judge_said(kb, text, anaphor, several, asked=asked, alone=alone)
    if told.code == NOT_UNDERSTOOD and _LABELLING.search(text, 0, _LONGEST_LABEL):
        from ketafacts.language.labels import defined, unlabelled

        if rest := unlabelled(text) or defined(text):
            again = _judge_said(kb, rest, anaphor, several, asked=asked, alone=alone)
            return told if again.code == NOT_UNDERSTOOD else again._replace(text=text)
    return told


def _judge_said(
    kb: KnowledgeBase, text: str, anaphor: str, several: tuple[str, ...], *, asked: bool, alone: bool
) -> Judged:
    """Return the verdict on a sentence that is set evenly and not too long, with all that stands in it."""
    if cut := dated(text):
        of_its_year = _judge_said(kb, cut.text, anaphor, several, asked=asked, alone=alone)
        return _at_its_date(kb, of_its_year, cut.rest)._replace(text=text)
    row = words(without_marks(text))
    if (strange := surely_unheard(kb, row)) and not may_be_in_words(kb, strange):
        return _unread(kb, text, row, strange[0], asked=asked, alone=alone)
    found = without_framing(without_authority(row))
    mentioned = items(kb, found)
    if meant := as_drugs(kb, found, mentioned):
        judged = [_judge_named(kb, text, one, items(kb, one), (anaphor, several), asked=asked) for one in meant]
        told = _of_one_mind(judged, may_be_more=any(one.key in ONLY_SAID_TO_BE for one in set(found) - set(meant[0])))
        if told.code != NOT_UNDERSTOOD:
            return told
        # What is told of a misconception is told by the street name itself.
        again = _judge_named(kb, text, found, mentioned, (anaphor, several), asked=asked)
        return again if any(one.claim.predicate == "misconception" for one in again.claims) else told
    told = _judge_named(kb, text, found, mentioned, (anaphor, several), asked=asked)
    if told.code == NOT_UNDERSTOOD and ("(" in text or ", or " in text.lower()):
        # As it stands first: initials may be a name that is recorded. Few sentences hold any, so few are judged twice.
        plain = without_initials(found)
        if plain is not found:
            again = _judge_named(kb, text, plain, items(kb, plain), (anaphor, several), asked=asked)
            told = told if again.code == NOT_UNDERSTOOD else again
    if told.code in (NOT_UNDERSTOOD, NOTHING_RECORDED) and not (holds_unheard(mentioned) or too_many(mentioned)):
        from ketafacts.answers.folk import in_plain_folk

        def judged_so(put: list[Word]) -> Judged:
            return _judge_named(kb, text, put, items(kb, put), (anaphor, several), asked=asked)

        return in_plain_folk(kb, found, mentioned, judged_so) or told
    return told


def _at_its_date(kb: KnowledgeBase, judged: Judged, rest: dict[str, str]) -> Judged:
    """Return the verdict on a sentence, judged by its years, with the rest of each date: "5 march", "spring"."""
    if not judged.claims or judged.verdict not in ("true", "false"):
        return judged
    years = [_year_of(one) for one in judged.claims]
    claims = tuple(
        in_month(kb, one, year, rest[year]) if year in rest else one
        for one, year in zip(judged.claims, years, strict=True)
    )
    if not rest.keys() <= set(years):
        # What is false at any time is false; of what was left of a true sentence nobody has looked at its date.
        so = judged.verdict == "false" and not any(one.claim.negated for one in judged.claims)
        return judged if so else undecided(judged.text, judged.kind, NOT_UNDERSTOOD, "not understood: its date")
    if judged.verdict == "false" and judged.code:
        return judged
    worst = min(claims, key=lambda one: WORST_FIRST.index(one.verdict))
    if worst.verdict == judged.verdict:
        return judged
    return judged._replace(claims=claims, verdict=worst.verdict, code=worst.code, reason=worst.reason)


def _year_of(one: Judgement) -> str:
    return one.claim.year or (one.claim.object if one.claim.predicate == "happened" else "")


def _unread(kb: KnowledgeBase, text: str, row: list[Word], strange: str, *, asked: bool, alone: bool) -> Judged:
    """Return that a sentence is not understood for a word; where it does not stand alone, with what it names."""
    kind = kind_of(text, row)
    judged = _asserts_nothing(text, kind, asked=asked)
    judged = judged or undecided(text, kind, NOT_UNDERSTOOD, f"not understood: {strange}")
    if alone:
        return judged
    mentioned = items(kb, row)
    return judged._replace(subjects=_subjects(kb, row, mentioned), mentions=tuple(mentioned))


def _asserts_nothing(text: str, kind: str, *, asked: bool) -> Judged | None:
    """Return that a question, a report or the like claims nothing, where no verdict on it is asked for."""
    return undecided(text, kind, NOT_A_CLAIM, _ASSERTS_NOTHING[kind]) if kind != "assertion" and not asked else None


def _subjects(kb: KnowledgeBase, found: list[Word], mentioned: list[Item]) -> tuple[str, ...]:
    """Return the drugs and classes that a sentence names, in its order."""
    named = (item.ids("drug", "class") or item.inner for item in mentioned if item.readings or item.inner)
    subjects = tuple(dict.fromkeys(readings[0].id for readings in named if readings))
    if not subjects and any(map(holds_habit, mentioned)):  # "heroin addiction is real"
        apart = (item.ids("drug", "class") for item in items(kb, found, apart=True))
        subjects = tuple(dict.fromkeys(readings[0].id for readings in apart if readings))
    return subjects


def _of_one_mind(judged: list[Judged], *, may_be_more: bool) -> Judged:
    """Return the verdict on a sentence of which a street name means several drugs: the one that it has of each.

    What a thing is called is so if it is of one of them; where the word ``may_be_more``, it is not denied of others.
    """
    first = judged[0]
    if may_be_more and first.verdict == "false" and not any(one.claim.negated for one in first.claims):
        return undecided(
            first.text, first.kind, NOT_UNDERSTOOD, "not understood: a word that may name other drugs, too"
        )
    if all(one.verdict == first.verdict for one in judged):
        return first
    if all(claimed.claim.predicate == "same-as" for one in judged for claimed in one.claims):
        best = next((one for one in judged if one.verdict == "true"), None)
        if best and not any(claimed.claim.negated for claimed in best.claims):
            return best
    return undecided(first.text, first.kind, NOT_UNDERSTOOD, "not understood: a street name of several drugs")


def _judge_named(
    kb: KnowledgeBase, text: str, found: list[Word], mentioned: list[Item], before: Before, *, asked: bool
) -> Judged:
    anaphor, several = before
    kind = kind_of(text, found)
    if kind == "reported":
        if so := _as_reported(kb, text, found, before):
            return so
        kind = _kind_of_claim(text, found)
    subjects = _subjects(kb, found, mentioned)
    if nothing := _asserts_nothing(text, kind, asked=asked):
        judged = nothing
    elif told := (
        falsely_comforted(kb, found, mentioned)
        if subjects or anaphor or several
        else rumoured(kb, found, mentioned) or any_approved(kb, found, mentioned)
    ):
        judged = Judged(text, kind, told.verdict, told.code, told.reason, (told,), told.evidence, ())
    elif not (subjects or anaphor or several or in_words(kb, found)):  # "natural remedies are safe" names no drug
        judged = Judged(text, kind, "unknown", *_no_subject(text), (), (), ())
    elif sign := unread_sign(text) or taken_back(found):
        judged = undecided(text, kind, NOT_UNDERSTOOD, f"not understood: {sign}")
    elif (strange := unheard(mentioned) or too_many(mentioned)) and not may_be_in_words(kb, strange):
        judged = undecided(text, kind, NOT_UNDERSTOOD, f"not understood: {strange[0]}")
    else:
        judged = judge_assertion(kb, text, kind, found, mentioned, before)
        word = _meant_loosely(found, judged) if judged.verdict == "false" else ""
        if word := word or (_meant_widely(kb, found, judged) if judged.verdict in ("false", "true") else ""):
            judged = undecided(text, kind, NOT_UNDERSTOOD, f"not understood: {word}")
        elif judged.verdict == "false" and (listed := _counted_otherwise(judged)):
            judged = undecided(text, kind, NOTHING_RECORDED, listed.reason)
    return judged._replace(subjects=subjects, mentions=tuple(mentioned))


def _as_reported(kb: KnowledgeBase, text: str, found: list[Word], before: Before) -> Judged | None:
    """Return that a sentence is true that says "reportedly" of what is so; nothing of any other that reports."""
    rest = without_report(found)
    if rest is found or kind_of(text, rest) != "assertion":
        return None
    judged = _judge_named(kb, text, rest, items(kb, rest), before, asked=False)
    return judged if judged.verdict == "true" else None


def _kind_of_claim(text: str, found: list[Word]) -> str:
    """Return the kind of a sentence in which it may be only a consequence that reports: "so doctors who think …"."""
    from ketafacts.language.background import FOLLOWING, set_off

    heads = (cut.main for cut in set_off(found, (), frozenset()) if cut.kind == FOLLOWING)
    return "reported" if all(kind_of(text, head) == "reported" for head in heads) else "assertion"


def _meant_loosely(found: list[Word], judged: Judged) -> str:
    """Return the word by which a sentence tells in which sense it calls something synthetic: "…, meaning altered"."""
    said = next((word.key for word in found if word.key in tails.EXPLAINING), "")
    return said if said and any(one.claim.predicate == "made-as" for one in judged.claims) else ""


def _meant_widely(kb: KnowledgeBase, found: list[Word], judged: Judged) -> str:
    """Return "synthetic opiate", said of a synthetic opioid: whoever writes so means an opioid, and no poppy's."""
    if not any(
        after.key in _OPIATES and word.key == "synthetic" and word.gap != "-" for word, after in pairwise(found)
    ):
        return ""
    meant = (
        one.claim.subject for one in judged.claims if one.claim.predicate == "is-a" and one.claim.object == "opiate"
    )
    return "synthetic opiate" if any("synthetic-opioid" in kb.ancestors(one) for one in meant) else ""


def _counted_otherwise(judged: Judged) -> Judgement | None:
    """Return an effect that a list of common ones has with others that are, and that is recorded as uncommon.

    Where one label counts "uncommon" another counts "common", and leaflets list both; what is rare is no such matter.
    """
    wrong = [one for one in judged.claims if one.verdict == "false"]
    alike = all(one.claim.predicate == "causes" and one.claim.often == "often" for one in judged.claims)
    counted = all({fact.details.get("frequency") for fact in one.facts} == {"uncommon"} for one in wrong)
    rest = [one for one in judged.claims if one.verdict == "true" and not one.claim.negated]
    listed = wrong and alike and counted and len(rest) > 1 and len(rest) + len(wrong) == len(judged.claims)
    return wrong[0] if listed else None


_OPIATES = frozenset({"opiate", "opiates"})


def _prepared(kb: KnowledgeBase, batch: list[str]) -> list[str]:
    """Return the texts, whose words have been looked up together."""
    if len(batch) > 1:
        _spotter(kb).prepare("\n".join(batch))
    return batch


@lru_cache(maxsize=4)
def _spotter(kb: KnowledgeBase) -> Spotter:
    return Spotter(kb)


_ASSERTS_NOTHING = {
    "question": "a question claims nothing; try: ketafacts ask",
    "reported": "it reports what others say, and claims nothing itself",
    "quotation": "a quotation claims nothing by itself",
    "instruction": "an instruction claims nothing",
}


_NAMES_NOTHING = sentence("no drug or class that is recorded is named")
_SAYS_NOTHING = sentence("there is nothing to check")


def _no_subject(text: str) -> tuple[str, str]:
    """Return the code and reason of a sentence that names nothing recorded: most of them, so both are ready-made."""
    for letter in text:
        if letter.isalnum():
            return UNKNOWN_NAME, _NAMES_NOTHING
    return NOT_A_CLAIM, _SAYS_NOTHING
