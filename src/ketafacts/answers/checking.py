"""Verdicts on sentences: what each claims, and whether what is recorded bears it out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import islice

from ketafacts.answers.chiefly import of_all_uses
from ketafacts.answers.joined import Before, Part, judged_apart
from ketafacts.answers.joint import of_each
from ketafacts.answers.judged import Judged, record_of
from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.lawful import of_one_law
from ketafacts.answers.means import only_by_recorded_means
from ketafacts.answers.misconceptions import in_other_names, in_words, or_contested_means, or_misleading
from ketafacts.answers.narrowed import NARROWED, false_however_narrowed
from ketafacts.answers.preventing import as_prevention
from ketafacts.answers.quantified import of_the_same
from ketafacts.answers.report import MAX_HELD, Report, sentence
from ketafacts.answers.rules.kinds import of_both_kinds
from ketafacts.answers.rules.products import as_named, is_named_twice
from ketafacts.answers.spoken import as_drugs
from ketafacts.answers.weighed import not_itself, unborne
from ketafacts.errors import UsageError
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.ordinary import ONLY_SAID_TO_BE
from ketafacts.language.anaphora import renamed
from ketafacts.language.claims import ANY, Claim, NotUnderstoodError
from ketafacts.language.discourse import without_framing
from ketafacts.language.framing import without_authority
from ketafacts.language.glosses import without_initials, without_names_again
from ketafacts.language.grammar import Clauses, denied
from ketafacts.language.kinds import kind_of
from ketafacts.language.lexicon import tails, weighty
from ketafacts.language.likened import freed_of_several, likened
from ketafacts.language.lost import lost
from ketafacts.language.mentions import Item, expanded, holds_habit, items
from ketafacts.language.pointed import pointed
from ketafacts.language.restating import restated
from ketafacts.language.signs import unread_sign
from ketafacts.language.spotting import Spotter
from ketafacts.language.strangers import stranger
from ketafacts.language.text import Word, evened, sentences, without_marks, words
from ketafacts.language.unadorned import truth_framed, unadorned

COLUMNS = ("verdict", "text", "reason", "sources")
NOT_UNDERSTOOD, NOT_A_CLAIM, UNKNOWN_NAME = "not understood", "not a claim", "unknown name"
# A sentence's verdict is the worst of its claims', in this order.
WORST_FIRST = ("false", "misleading", "unknown", "contested", "true")
MAX_SENTENCE = 2000
_BATCH = 500  # texts whose words are looked up together


def check(kb: KnowledgeBase, texts: Iterable[str], *, lines: bool = False) -> Report:
    """Return verdicts on the sentences of ``texts``; with ``lines`` each text is one claim, whatever its marks.

    All are held in memory, so raises ``UsageError`` above ``MAX_HELD``.
    """
    if lines:
        some = islice(texts, MAX_HELD + 1)
        batches = iter(lambda: list(islice(some, _BATCH)), [])
        judgements = (judge_sentence(kb, text) for batch in map(partial(_prepared, kb), batches) for text in batch)
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
    for start, end in places:
        judged = judge_sentence(kb, text[start:end], anaphor=anaphor, several=several)
        claimed = tuple(dict.fromkeys(one.claim.subject for one in judged.claims))
        several = claimed if len(claimed) > 1 else ()
        if judged.subjects:
            anaphor = "" if several else judged.subjects[0]
        yield judged


def judge_sentence(
    kb: KnowledgeBase, text: str, *, anaphor: str = "", several: tuple[str, ...] = (), asked: bool = False
) -> Judged:
    """Return the verdict on one sentence. Pure: the same text, facts and version give the same verdict.

    ``anaphor`` is the id that "it" stands for, ``several`` those that "both" and "they" do. With ``asked`` a reported
    belief or quotation is judged too.
    """
    said = evened(text)
    if len(said) <= MAX_SENTENCE and not (anaphor or several) and not _spotter(kb).mentions(said):
        return Judged(text, "assertion", "unknown", *_no_subject(text), (), (), ())
    return judge_mentioning(kb, text, anaphor=anaphor, several=several, asked=asked)


def judge_mentioning(
    kb: KnowledgeBase, text: str, *, anaphor: str = "", several: tuple[str, ...] = (), asked: bool = False
) -> Judged:
    """Return what ``judge_sentence`` does, for a sentence that is already known to name a drug, a class or "it"."""
    said = evened(text)
    if said != text:
        return judge_mentioning(kb, said, anaphor=anaphor, several=several, asked=asked)._replace(text=text)
    if len(text) > MAX_SENTENCE:
        return _unknown(text, "assertion", NOT_UNDERSTOOD, f"a sentence of more than {MAX_SENTENCE} characters")
    found = without_framing(without_authority(words(without_marks(text))))
    mentioned = items(kb, found)
    if meant := as_drugs(kb, found, mentioned):
        judged = [_judge_named(kb, text, one, items(kb, one), (anaphor, several), asked=asked) for one in meant]
        return _of_one_mind(judged, may_be_more=any(one.key in ONLY_SAID_TO_BE for one in set(found) - set(meant[0])))
    told = _judge_named(kb, text, found, mentioned, (anaphor, several), asked=asked)
    if told.code == NOT_UNDERSTOOD and ("(" in text or ", or " in text):
        plain = without_initials(found)
        if plain is not found:
            again = _judge_named(kb, text, plain, items(kb, plain), (anaphor, several), asked=asked)
            return told if again.code == NOT_UNDERSTOOD else again
    return told


def _of_one_mind(judged: list[Judged], *, may_be_more: bool) -> Judged:
    """Return the verdict on a sentence of which a street name means several drugs: the one that it has of each.

    What a thing is called is so if it is of one of them; where the word ``may_be_more``, it is not denied of others.
    """
    first = judged[0]
    if may_be_more and first.verdict == "false" and not any(one.claim.negated for one in first.claims):
        return _unknown(first.text, first.kind, NOT_UNDERSTOOD, "not understood: a word that may name other drugs, too")
    if all(one.verdict == first.verdict for one in judged):
        return first
    if all(claimed.claim.predicate == "same-as" for one in judged for claimed in one.claims):
        best = next((one for one in judged if one.verdict == "true"), None)
        if best and not any(claimed.claim.negated for claimed in best.claims):
            return best
    return _unknown(first.text, first.kind, NOT_UNDERSTOOD, "not understood: a street name of several drugs")


def _judge_named(
    kb: KnowledgeBase, text: str, found: list[Word], mentioned: list[Item], before: Before, *, asked: bool
) -> Judged:
    anaphor, several = before
    kind = kind_of(text, found)
    named = (item.ids("drug", "class") or item.inner for item in mentioned if item.readings or item.inner)
    subjects = tuple(dict.fromkeys(readings[0].id for readings in named if readings))
    if not subjects and any(map(holds_habit, mentioned)):  # "heroin addiction is real"
        apart = (item.ids("drug", "class") for item in items(kb, found, apart=True))
        subjects = tuple(dict.fromkeys(readings[0].id for readings in apart if readings))
    if kind != "assertion" and not asked:
        judged = _unknown(text, kind, NOT_A_CLAIM, _ASSERTS_NOTHING[kind])
    elif not (subjects or anaphor or several):
        judged = Judged(text, kind, "unknown", *_no_subject(text), (), (), ())
    elif sign := unread_sign(text):
        judged = _unknown(text, kind, NOT_UNDERSTOOD, f"not understood: {sign}")
    else:
        judged = _judge_claims(kb, text, kind, found, mentioned, before)
        if judged.verdict == "false" and (word := _meant_loosely(found, judged)):
            judged = _unknown(text, kind, NOT_UNDERSTOOD, f"not understood: {word}")
    return judged._replace(subjects=subjects, mentions=tuple(mentioned))


def _meant_loosely(found: list[Word], judged: Judged) -> str:
    """Return the word by which a sentence tells in which sense it calls something synthetic: "…, meaning altered"."""
    said = next((word.key for word in found if word.key in tails.EXPLAINING), "")
    return said if said and any(one.claim.predicate == "made-as" for one in judged.claims) else ""


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


def _unknown(text: str, kind: str, code: str, reason: str) -> Judged:
    return Judged(text, kind, "unknown", code, sentence(reason), (), (), ())


def _judge_claims(
    kb: KnowledgeBase,
    text: str,
    kind: str,
    found: list[Word],
    mentioned: list[Item],
    before: Before,
) -> Judged:
    if word := likened(mentioned) or freed_of_several(found, mentioned):
        return _unknown(text, kind, NOT_UNDERSTOOD, f"not understood: {word}")
    plainer: list[list[Item]] = []
    try:
        judgements = _judge_words(kb, found, mentioned, before, plainer)
        if is_named_twice(mentioned):
            # "Sublocade is a tablet, and buprenorphine …": only the first is said of the brand.
            judgements = _judged_apart(kb, text, found, mentioned, before) or judgements
        judgements = _by_plainer_means(kb, found, before, judgements)
        judgements = _antidote_of_it(judgements, partial(_judged_apart, kb, text, found, mentioned, before))
        if all(one.verdict == "unknown" for one in judgements) and (told := in_other_names(kb, found, mentioned)):
            judgements = (told,)
    except NotUnderstoodError as error:
        if narrowed := false_however_narrowed(kb, (mentioned, *plainer), before):
            evidence = tuple(dict.fromkeys(item for one in narrowed for item in one.evidence))
            return Judged(text, kind, "false", NARROWED, narrowed[0].reason, narrowed, evidence, ())
        told = in_other_names(kb, found, mentioned)
        judgements = (told,) if told else _judge_renamed(kb, found, mentioned, before)
        judgements = judgements or _judged_apart(kb, text, found, mentioned, before)
        if not judgements and plainer:
            parts = (_judged_apart(kb, text, put, items(kb, put), before) for put in restated(found))
            judgements = next((one for one in parts if one), ())
        if not judgements:
            return _unknown(text, kind, NOT_UNDERSTOOD, f"not understood: {error}")
    judgements = of_one_law(kb, judgements)
    worst = min(judgements, key=lambda one: WORST_FIRST.index(one.verdict))
    if (some := pointed(mentioned)) and not _is_so_of_some(some, judgements):
        return _unknown(text, kind, NOT_UNDERSTOOD, "not understood: which of them are meant")
    if not_itself(kb, mentioned, judgements):
        return _unknown(text, kind, NOT_UNDERSTOOD, "not understood: itself")
    evidence = tuple(dict.fromkeys(item for one in judgements for item in one.evidence))
    reason = worst.reason if len(judgements) == 1 or worst.verdict != "true" else _all_reasons(judgements)
    return Judged(text, kind, worst.verdict, worst.code, reason, judgements, evidence, ())


def _by_plainer_means(
    kb: KnowledgeBase, found: list[Word], before: Before, judgements: tuple[Judgement, ...]
) -> tuple[Judgement, ...]:
    """Return what "the antidepressant effect of X comes from T" comes to in plainer words, where they are decided."""
    said = [one.claim for one in judgements if one.verdict == "unknown"]
    # "Lowers the level of potassium" is not told of a drug's level, nor "just as X does" of how much it does.
    alike = any(word.key in ("just", "exactly") for word in found)
    plain = {"level", "compared"} if alike else {"level"}
    if not any(claim.degree == "by this means" or claim.predicate in plain for claim in said):
        return judgements
    for put in restated(found):
        try:
            judged = _judged(kb, _read(items(kb, put), before))
        except NotUnderstoodError:
            continue
        if all(one.verdict != "unknown" for one in judged):
            return judged
    return judgements


def _antidote_of_it(
    judgements: tuple[Judgement, ...], apart: Callable[[], tuple[Judgement, ...]]
) -> tuple[Judgement, ...]:
    """Return the judgements of "…, and the antidote is N" apart, for the part before says of what; else as they are."""
    if any(one.verdict == "unknown" and one.claim.predicate == "same-as" for one in judgements[1:]):
        found = apart()
        if found and all(one.verdict != "unknown" for one in found):
            return found
    return judgements


def _is_so_of_some(group: str, judgements: tuple[Judgement, ...]) -> bool:
    """Return whether what was judged of a group holds of any part of it, and is not which drugs are in it."""
    told = [one.claim for one in judgements]
    whole = any(group == claim.object or (claim.subject == group and claim.predicate == "contains") for claim in told)
    return all(one.verdict == "true" for one in judgements) and not whole


def _judge_words(
    kb: KnowledgeBase, said: list[Word], mentioned: list[Item], before: Before, plainer: list[list[Item]]
) -> tuple[Judgement, ...]:
    """Return the judgements of what words claim as they stand, or without what says that it is so, or adds nothing.

    Raises ``NotUnderstoodError``; the plainer ways to put it that were tried are then in ``plainer``.
    """
    if told := in_words(kb, said):
        return (told,)
    try:
        claims = as_prevention(kb, mentioned, _claims(kb, said, mentioned, before, plainer))
        judgements = _judged(kb, claims)
    except NotUnderstoodError:
        sign, rest = truth_framed(said)
        if not sign:
            rest = unadorned(said, mentioned)
            if rest is said:
                raise
            judgements = _judge_words(kb, rest, items(kb, rest), before, [])
        else:
            claims = as_prevention(kb, mentioned, _claims(kb, rest, items(kb, rest), before, []))
            judgements = _judged(kb, denied(claims) if sign < 0 else claims)
            mentioned = items(kb, rest) if sign > 0 else mentioned  # "nobody can deny that" denies nothing of the rest
    if all(one.verdict == "true" for one in judgements):
        word = lost(mentioned, [one.claim for one in judgements])
        # "It is false that X is not C" denies twice.
        if word and not (word in weighty.DENYING and truth_framed(said)[0] < 0):
            raise NotUnderstoodError(word)
    word, others = unborne(kb, mentioned, judgements)
    if word:
        # What is false is so with the word, too: "a new antidepressant that contains an opioid".
        judgements = tuple(one for one in others if one.verdict == "false")
        if not judgements or any(one.claim.together for one in judgements):
            raise NotUnderstoodError(word)
    return _with_each(kb, mentioned, judgements)


def _with_each(kb: KnowledgeBase, mentioned: list[Item], judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements, those on each of two drugs that are named as a product of both is with them."""
    each, certain = of_each(kb, mentioned, [one.claim for one in judgements])
    apart = tuple(judge(kb, claim) for claim in each)
    denied_of_some = any(one.claim.negated for one in apart) and len({one.verdict for one in apart}) > 1
    if denied_of_some or (not certain and any(one.verdict != "true" for one in apart)):
        raise NotUnderstoodError("a name that may be of a product or of two drugs")
    return (*judgements, *(one for one in apart if one not in judgements)) if certain else judgements


def _judged(kb: KnowledgeBase, claims: list[Claim]) -> tuple[Judgement, ...]:
    judged = tuple(or_misleading(kb, judge(kb, claim)) for claim in claims)
    told = of_all_uses(kb, only_by_recorded_means(kb, or_contested_means(kb, judged)))
    return _denied_together(of_the_same(kb, told))


def _judged_apart(
    kb: KnowledgeBase, text: str, found: list[Word], mentioned: list[Item], before: Before, *, again: bool = True
) -> tuple[Judgement, ...]:
    judge_part = partial(_judge_part, kb, text, again=again)
    found = expanded(found)  # "X isn't a C but can do A"
    return judged_apart(found, mentioned, before, judge_part, partial(_judged, kb))


def _judge_part(kb: KnowledgeBase, text: str, part: list[Word], before: Before, *, again: bool = True) -> Part:
    """Return what a part of a sentence claims, judged, and what it names; no claims where it is not understood.

    With ``again`` a part that is two itself is cut once more.
    """
    part = without_framing(part)
    if len(part) < 2 or kind_of(text[part[0].start : part[-1].end], part) != "assertion":
        return Part((), [])
    mentioned = items(kb, part)
    plainer: list[list[Item]] = []
    try:
        told = _judge_words(kb, part, mentioned, before, plainer)
        if all(one.verdict == "unknown" and one.claim.predicate == "same-as" for one in told):
            told = _judge_renamed(kb, part, mentioned, before) or told  # "the antidote is N"
        return Part(told, mentioned)
    except NotUnderstoodError:
        told = _judge_renamed(kb, part, mentioned, before)
        if not told and not tails.PARTICIPLES.isdisjoint([word.key for word in part]):
            told = false_however_narrowed(kb, (mentioned, *plainer), before)  # "X is a C used by nobody"
        if not told and again:
            told = _judged_apart(kb, text, part, mentioned, before, again=False)
        return Part(told, mentioned)


def _judge_renamed(kb: KnowledgeBase, said: list[Word], mentioned: list[Item], before: Before) -> tuple[Judgement, ...]:
    """Return the judgements of words with a name for their pronouns; none where they are not understood so, either."""
    put = renamed(said, mentioned, kb.name_of(before[0])) if before[0] else said
    if put is said:
        return ()
    try:
        return _judge_words(kb, put, items(kb, put), before, [])
    except NotUnderstoodError:
        return ()


def _claims(
    kb: KnowledgeBase,
    said: list[Word],
    mentioned: list[Item],
    before: Before,
    plainer: list[list[Item]],
) -> list[Claim]:
    """Return the claims: as it stands, else with "opioid overdose" as a class and a word, else in plainer words.

    The plainer ways to put it that were tried are added to ``plainer``.
    """
    try:
        return of_both_kinds(kb, mentioned, as_named(mentioned, _read(mentioned, before)))
    except NotUnderstoodError:
        others = [items(kb, said, apart=True)] if any(item.inner or holds_habit(item) for item in mentioned) else []
        for put in restated(said):
            plainer.append(items(kb, put))
            if any(item.inner for item in plainer[-1]):  # "a sign of opioid overdose", as where it stood so at first
                plainer.append(items(kb, put, apart=True))
        if (once := without_names_again(said, mentioned)) is not said:
            others += [items(kb, once), *(items(kb, put) for put in restated(once))]
        for other in (*others, *plainer):
            try:
                return of_both_kinds(kb, other, as_named(other, _read(other, before)))
            except NotUnderstoodError:
                continue
        from ketafacts.language.gist import read_gist

        for other in (mentioned, *others, *plainer):
            try:
                read = read_gist(kb, other, before[0])
            except NotUnderstoodError:
                continue
            return [claim for clause, claims in read for claim in as_named(clause, claims)]
        raise


def _read(mentioned: list[Item], before: tuple[str, tuple[str, ...]]) -> list[Claim]:
    if word := stranger(mentioned):
        raise NotUnderstoodError(word)  # most sentences of prose end here, before a reader is made
    return Clauses(mentioned, *before).parse(without_stranger=True)


def _denied_together(judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Judge "not a synthetic opioid" as a whole: one part that is rightly denied makes the denial right."""
    found = list(judgements)
    whole = [one for one in found if one.claim.together == -1]
    mixed = len({one.claim.predicate for one in whole}) > 1 and any(one.verdict == "true" for one in whole)
    if mixed or len({one.verdict for one in whole}) > 1:
        # "It is not true that A and B": which of the two is denied is not said.
        found = [
            one._replace(verdict="unknown", code=NOT_UNDERSTOOD) if one.claim.together == -1 else one for one in found
        ]
    for group in sorted({one.claim.together for one in judgements} - {0, -1}):
        for subject in {"" if group == ANY else one.claim.subject for one in judgements if one.claim.together == group}:
            of = [i for i, one in enumerate(found) if one.claim.together == group]
            places = [i for i in of if group == ANY or found[i].claim.subject == subject]
            right = next((found[i] for i in places if found[i].verdict == "true"), None)
            undecided = next((found[i] for i in places if found[i].verdict in ("unknown", "contested")), None)
            decisive = right or undecided
            if decisive:
                for i in places:
                    found[i] = decisive._replace(claim=found[i].claim)
    return tuple(found)


def _all_reasons(judgements: Sequence[Judgement]) -> str:
    return " ".join(dict.fromkeys(one.reason for one in judgements))
