"""Questions that ask about a known misconception in the words in which it is recorded to be said."""

from collections.abc import Iterable, Iterator

from ketafacts.answers.answering import ANSWERS, LEFT_OUT, Answer, opened
from ketafacts.answers.judging import Judgement
from ketafacts.answers.misconceptions import in_words
from ketafacts.answers.report import sentence
from ketafacts.answers.spoken import as_drugs
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.lexicon.asking import DENYING_OPENINGS, OPENINGS
from ketafacts.language.lexicon.streetwords import STREET
from ketafacts.language.lexicon.words import MODALS
from ketafacts.language.mentions import items
from ketafacts.language.text import Word, words

_VERBS = frozenset({"is", "are", "was", "were", "has", "have", *MODALS})
_ASKED_ABOUT = (_VERBS | LEFT_OUT) - MODALS
# What stands before a belief whose reasons are asked for.
_WHY = (
    *("why do people think", "why do people say", "why do people believe", "why do so many people think"),
    *("why do some people say", "why do some people think", "why do they say", "why do they think", "why is it said"),
    *("why do cops say", "why do police say", "why does everyone say", "why does everyone think", "why do folks think"),
    *("where does the idea come from", "where did people get the idea", "why do i hear", "why do i keep hearing"),
)
_MOST_MOVED = 8


def believed(kb: KnowledgeBase, text: str, wordings: Iterable[list[Word]]) -> Answer | None:
    """Return the answer to whether, or why people think that, a recorded misconception is so."""
    for said in wordings:
        about_why, claimed = _without_why(said)
        for statement in _statements(claimed):
            judged = in_words(kb, statement) or _of_a_street_name(kb, statement) or _if_denied(kb, statement)
            if judged is None:
                continue
            if about_why and judged.verdict in ("false", "misleading"):
                known = next(one for one in kb.misconceptions() if one.id == judged.claim.object)
                why = str(known.details["why"])
                return Answer(text, why, sentence(f"because {why}") + f" {judged.reason}", judged.evidence)
            answer = ANSWERS[judged.verdict]
            return Answer(text, answer, opened(answer, judged.reason), judged.evidence)
    return None


def _if_denied(kb: KnowledgeBase, statement: list[Word]) -> Judgement | None:
    """Return that it is misleading to say that one cannot do what a question asks whether one can."""
    at = next((at for at, word in enumerate(statement) if word.key == "can"), 0)
    if not at or (at + 1 < len(statement) and statement[at + 1].key == "not"):
        return None
    judged = in_words(kb, [*statement[:at], statement[at]._replace(key="cannot"), *statement[at + 1 :]])
    return judged if judged and judged.verdict == "misleading" else None


def _of_a_street_name(kb: KnowledgeBase, statement: list[Word]) -> Judgement | None:
    """Return what is made of a statement with the drug for its street name ("weed"), where that means but one."""
    if STREET.isdisjoint(word.key for word in statement):
        return None
    said = words(" ".join(word.key for word in statement))  # in the order of a statement, with its gaps
    meant = as_drugs(kb, said, items(kb, said))
    return in_words(kb, meant[0]) if len(meant) == 1 else None


def _without_why(said: list[Word]) -> tuple[bool, list[Word]]:
    keys = [word.key for word in said]
    for opening in _WHY:
        count = len(opening.split())
        if keys[:count] == opening.split():
            rest = said[count:]
            return True, rest[1:] if rest and rest[0].key == "that" else rest
    for opening in OPENINGS:
        count = 1 + len(opening.split())
        if keys[:count] == ["is", *opening.split()] and opening not in DENYING_OPENINGS:
            return False, said[count:]
    return False, said


def _statements(said: list[Word]) -> Iterator[list[Word]]:
    """Yield the statements that a question may ask about: its verb is put behind each of the words that follow."""
    if not said:
        return
    first, rest = said[0], said[1:]
    if rest and rest[0].key == "not" and first.key in _ASKED_ABOUT:
        rest = rest[1:]  # "isn't ketamine only for animals" asks whether it is
    else:
        yield said
    if first.key in LEFT_OUT:
        yield rest
    elif first.key in _VERBS:
        verbs = [first, first._replace(key="can")] if first.key in MODALS else [first]
        for verb in dict.fromkeys(verbs):
            for place in range(1, min(len(rest), _MOST_MOVED)):
                yield [*rest[:place], verb, *rest[place:]]
