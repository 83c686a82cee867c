"""Yes/no questions in words that only claims are read in: turned into the statement asked about, and judged as that."""

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from ketafacts.answers.answering import ANSWERS, LEFT_OUT, UNKNOWN, Answer, opened
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.wording import third_person
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.mentions import items
from ketafacts.language.text import Word

_AS_SAID = 2  # wordings that hold all that was said
_MOVED = frozenset({"is", "are", "was", "were", "has", "have", "had", "can", "could", "will", "may", "might", "must"})
_MODALS = frozenset({"can", "could", "will", "may", "might", "must"})
_DENIED = frozenset(
    {"isnt", "arent", "wasnt", "werent", "doesnt", "dont", "didnt", "isn't", "aren't", "wasn't", "weren't"}
)
_DENIED |= {"doesn't", "don't", "didn't"}
# What asks for more than whether it is so.
_UNREAD = frozenset({"or", "which", "what", "why", "how", "when", "where", "much", "many", "should"})
_OF_A_DRUG = frozenset({"overdose", "overdoses", "withdrawal", "addiction", "users", "use", "abuse"})
_OF_A_DRUG |= {
    "patch",
    "patches",
    "tablets",
    "pills",
    "spray",
    "inhaler",
    "inhalers",
    "injection",
    "injections",
    "cream",
}


def stated(kb: KnowledgeBase, text: str, wordings: Iterable[list[Word]]) -> Answer | None:
    """Return the answer to a yes/no question as the verdict on what it asks about; ``None`` where none is reached.

    ``wordings`` are the words as they stand, then written out, and then said otherwise: these may leave out a word
    ("only") that a question can do without and a verdict cannot.
    """
    for number, said in enumerate(islice(wordings, _AS_SAID)):
        if number == 0 and not (said and said[0].key in LEFT_OUT | _MOVED | _DENIED):
            return None  # it does not begin as one to which yes or no is the answer
        for statement in _statements(kb, said):
            judged = judge_sentence(kb, statement)
            answer = ANSWERS[judged.verdict]
            if answer != UNKNOWN:
                return Answer(text, answer, opened(answer, judged.reason), judged.evidence)
    return None


def _statements(kb: KnowledgeBase, said: list[Word]) -> Iterator[str]:
    """Yield the statements that may be asked about: the verb goes behind the drug that is named first, or left out."""
    keys = [word.key for word in said]
    if len(keys) < 3 or keys[0] not in LEFT_OUT | _MOVED or not _UNREAD.isdisjoint(keys):
        return
    if keys[1] == "not" and keys[0] not in _MODALS:
        said, keys = [said[0], *said[2:]], [keys[0], *keys[2:]]  # "isn't xylazine only for animals" asks whether it is
    # "Does any statin …" asks whether one does, and "any statin does" says it of all.
    said = [word._replace(key="some") if word.key == "any" else word for word in said]
    first, rest = keys[0], said[1:]
    if keys[1] == "not" or any(one == "and" and other in LEFT_OUT | _MOVED for one, other in pairwise(keys)):
        return  # "can't you …" may ask whether one must not; or two questions are asked
    named = next((item for item in items(kb, rest) if item.ids("drug", "class") or item.inner), None)
    if first in LEFT_OUT:
        yield _sentence([word.key for word in rest])
    if named is None:
        return
    ends = next((at for at, word in enumerate(rest, 1) if word.end >= named.end), len(rest))
    ends += int(ends < len(rest) and rest[ends].key in _OF_A_DRUG)  # "is heroin overdose dangerous"
    subject, predicate = [word.key for word in rest[:ends]], [word.key for word in rest[ends:]]
    if not predicate or predicate[0] == "not":
        return
    if first in _MOVED:
        yield _sentence([*subject, first, *predicate])
    elif first == "does":
        yield _sentence([*subject, third_person(predicate[0]), *predicate[1:]])


def _sentence(keys: list[str]) -> str:
    return f"{' '.join(keys).capitalize()}."
