"""Judgements of what words claim: each claim by its rules, and what they say together."""

from ketafacts.answers.called import Before, name_of
from ketafacts.answers.chiefly import of_all_uses
from ketafacts.answers.claimed import claims_as_read, claims_of
from ketafacts.answers.joint import of_each
from ketafacts.answers.judged import NOT_UNDERSTOOD
from ketafacts.answers.judging import Judgement, judge
from ketafacts.answers.means import by_recorded_enzymes, only_by_recorded_means
from ketafacts.answers.misconceptions import in_words, or_contested_means, or_misconceived
from ketafacts.answers.preventing import as_prevention, told_of
from ketafacts.answers.quantified import of_the_same
from ketafacts.answers.rules.sole import for_these_alone
from ketafacts.answers.weighed import turned, unborne
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.anaphora import renamed
from ketafacts.language.claims import ANY, Claim, NotUnderstoodError
from ketafacts.language.grammar import CONCEDING, denied
from ketafacts.language.lexicon import weighty
from ketafacts.language.lost import lost, lost_form
from ketafacts.language.mentions import Item, items
from ketafacts.language.text import Word
from ketafacts.language.unadorned import truth_framed, unadorned


def judge_words(  # noqa: C901 - one line a way to put it
    kb: KnowledgeBase, said: list[Word], mentioned: list[Item], before: Before, plainer: list[list[Item]]
) -> tuple[Judgement, ...]:
    """Return the judgements of what words claim as they stand, or without what says that it is so, or adds nothing.

    Raises ``NotUnderstoodError``; the plainer ways to put it that were tried are then in ``plainer``.
    """
    if told := in_words(kb, said):
        return (told,)
    try:
        claims = claims_of(kb, said, mentioned, before, plainer)
        claims = as_prevention(kb, told_of(mentioned, plainer), claims)
        judgements = _put_best(kb, judge_each(kb, claims), plainer, before)
    except NotUnderstoodError:
        sign, rest = truth_framed(said)
        if sign < 0 and not CONCEDING.isdisjoint([word.key for word in rest]):
            raise
        if not sign:
            rest = unadorned(said, mentioned)
            if rest is said:
                raise
            judgements = judge_words(kb, rest, items(kb, rest), before, [])
        else:
            claims = as_prevention(kb, mentioned, claims_of(kb, rest, items(kb, rest), before, []))
            judgements = judge_each(kb, denied(claims) if sign < 0 else claims)
            mentioned = items(kb, rest) if sign > 0 else mentioned  # "nobody can deny that" denies nothing of the rest
    if word := lost_form(mentioned, [one.claim for one in judgements]):
        raise NotUnderstoodError(word)
    if all(one.verdict == "true" for one in judgements):
        word = lost(mentioned, [one.claim for one in judgements])
        # "It is false that X is not C" denies twice.
        if word and not (word in weighty.DENYING and truth_framed(said)[0] < 0):
            raise NotUnderstoodError(word)
    judgements = turned(kb, mentioned, judgements)
    word, others = unborne(kb, mentioned, judgements)
    if word:
        # What is false is so with the word, too: "a new antidepressant that contains an opioid".
        judgements = tuple(one for one in others if one.verdict == "false")
        if not judgements or any(one.claim.together for one in judgements):
            raise NotUnderstoodError(word)
    return _with_each(kb, mentioned, judgements)


def _put_best(
    kb: KnowledgeBase, judgements: tuple[Judgement, ...], plainer: list[list[Item]], before: Before
) -> tuple[Judgement, ...]:
    """Return the judgements, or where they leave something open those of another plainer way that leave nothing."""
    if len(plainer) < _WAYS or all(one.verdict != "unknown" for one in judgements):
        return judgements
    for other in plainer[1:]:
        try:
            judged = judge_each(kb, as_prevention(kb, other, claims_as_read(kb, other, before)))
        except NotUnderstoodError:
            continue
        if all(one.verdict != "unknown" for one in judged) and not lost(other, [one.claim for one in judged]):
            return judged
    return judgements


_WAYS = 2


def _with_each(kb: KnowledgeBase, mentioned: list[Item], judgements: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Return the judgements, those on each of two drugs that are named as a product of both is with them."""
    each, certain = of_each(kb, mentioned, [one.claim for one in judgements])
    apart = tuple(judge(kb, claim) for claim in each)
    denied_of_some = any(one.claim.negated for one in apart) and len({one.verdict for one in apart}) > 1
    if denied_of_some or (not certain and any(one.verdict != "true" for one in apart)):
        raise NotUnderstoodError("a name that may be of a product or of two drugs")
    return (*judgements, *(one for one in apart if one not in judgements)) if certain else judgements


def judge_each(kb: KnowledgeBase, claims: list[Claim]) -> tuple[Judgement, ...]:
    """Return the judgement of each claim of a sentence, in view of the others."""
    claims = for_these_alone(claims)
    judged = tuple(or_misconceived(kb, judge(kb, claim), alone=len(claims) == 1) for claim in claims)
    told = of_all_uses(kb, only_by_recorded_means(kb, by_recorded_enzymes(kb, or_contested_means(kb, judged))))
    return _denied_together(of_the_same(kb, told))


def judge_renamed(kb: KnowledgeBase, said: list[Word], mentioned: list[Item], before: Before) -> tuple[Judgement, ...]:
    """Return the judgements of words with a name for their pronouns; none where they are not understood so, either."""
    put = renamed(said, mentioned, name) if before[0] and (name := name_of(kb, before[0])) else said
    if put is said:
        return ()
    try:
        return judge_words(kb, put, items(kb, put), before, [])
    except NotUnderstoodError:
        return ()


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
