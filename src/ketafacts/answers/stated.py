"""Yes/no questions in words that only claims are read in: turned into the statement asked about, and judged as that."""

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from ketafacts.answers.answering import ANSWERS, LEFT_OUT, UNKNOWN, Answer, opened
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.judged import Judged
from ketafacts.answers.wording import third_person
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.lexicon import lemmas
from ketafacts.language.mentions import items
from ketafacts.language.questions import asks_of_what_is_undecided
from ketafacts.language.text import Word

_NOT_RECORDED = "nothing recorded"
_AS_SAID = 6  # wordings that hold all that was said
_MOST_MOVED = 10  # words of a subject: "people with a history of addiction to opioids"
_MODALS = frozenset({"can", "could", "will", "may", "might", "must", "should", "would"})
_MOVED = frozenset({"is", "are", "was", "were", "has", "have", "had", *_MODALS})
_OWNING = frozenset({"'s", "\u2019s"})
_TAKEN = frozenset({"take", "taken", "have", "use", "used", "get", "given", "give", "on"})
# After these no subject ends, and before these no verb of a question stands.
_GOES_ON = frozenset(
    {"a", "an", "the", "of", "with", "to", "for", "in", "on", "by", "from", "and", "or", "my", "your", "who"}
)
_GOES_ON |= frozenset({"that", "which", "than", "at", "as", "is", "are", "no"})
_BINDING = frozenset({"must", "should"})  # "must X not be taken with Y" asks whether it must not
_DENIED = frozenset(
    {"isnt", "arent", "wasnt", "werent", "doesnt", "dont", "didnt", "isn't", "aren't", "wasn't", "weren't"}
)
_DENIED |= {"doesn't", "don't", "didn't"}
# What asks for more than whether it is so.
_UNREAD = frozenset({"or", "which", "what", "why", "how", "when", "where", "much", "many"})
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

    ``wordings`` are the words as they stand, then written out, and then put right: others may leave out a word
    ("only") that a question can do without and a verdict cannot.
    """
    tried: set[str] = set()
    for number, said in enumerate(islice(wordings, _AS_SAID)):
        if number == 0 and not _may_ask_whether(said):
            return None  # it does not begin as one to which yes or no is the answer
        for statements in _statements(kb, said):
            # The verb is put behind the subject wherever that may end: all of what is then decided must agree.
            judged = [judge_sentence(kb, one) for one in statements if one not in tried]
            judged = [one for one in judged if not _mistakes_leave(said, one)]
            tried.update(statements)
            decided = [one for one in judged if ANSWERS[one.verdict] != UNKNOWN]
            decided = [one for one in decided if one.verdict == "contested"] or decided
            if decided and len({one.verdict for one in decided}) == 1:
                answer = ANSWERS[decided[0].verdict]
                return Answer(text, answer, opened(answer, decided[0].reason), decided[0].evidence)
            if decided or any(one.code == _NOT_RECORDED for one in judged):
                return None  # it was understood; with the verb elsewhere ("cause low can blood sugar") it is another
    return None


def _mistakes_leave(said: list[Word], judged: Judged) -> bool:
    """Return whether "can people with asthma take it", which asks for leave, was read as what it is used for."""
    asks_leave = said[0].key in _MODALS and not _TAKEN.isdisjoint(word.key for word in said)
    return asks_leave and any(fact.predicate == "complete-list" for one in judged.claims for fact in one.facts)


def _may_ask_whether(said: list[Word]) -> bool:
    begins_so = bool(said) and said[0].key in LEFT_OUT | _MOVED | _DENIED
    return begins_so and not asks_of_what_is_undecided(said)


def _statements(kb: KnowledgeBase, said: list[Word]) -> Iterator[list[str]]:
    """Yield the statements that may be asked about: with the verb left out, behind the drug named first, anywhere."""
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
    if first in LEFT_OUT:
        yield [_sentence(_marked(rest))]
    named = next((item for item in items(kb, rest) if item.ids("drug", "class") or item.inner), None)
    if named is not None:
        ends = next((at for at, word in enumerate(rest, 1) if word.end >= named.end), len(rest))
        ends += int(ends < len(rest) and rest[ends].key in _OF_A_DRUG)  # "is heroin overdose dangerous"
        yield _with_verb_at(first, rest, ends)
    yield [put for at in range(1, min(len(rest), _MOST_MOVED)) for put in _with_verb_at(first, rest, at)]


def _with_verb_at(first: str, rest: list[Word], at: int) -> list[str]:
    """Return the statements with the auxiliary put before a word: "does" as the ending of that word, and as it is."""
    subject, predicate = _marked(rest[:at]), _marked(rest[at:])
    if not predicate or (predicate[0] == "not" and first not in _BINDING):
        return []
    if rest[at - 1].key in _GOES_ON:
        return []
    begins = rest[at].key
    if first in LEFT_OUT and lemmas().get(begins) != begins:
        return []  # only what may be a verb has "do" before it
    if first in _MODALS and begins in _GOES_ON:
        return []
    found = [_sentence([*subject, first, *predicate])]
    if first == "does":
        found.insert(0, _sentence([*subject, third_person(predicate[0]), *predicate[1:]]))
    return found


def _marked(said: list[Word]) -> list[str]:
    """Return the words with the commas between them, and the apostrophe of an owner."""
    gaps = [*(word.gap for word in said[1:]), ""]
    plain = [word.text.lower() if word.text[-2:] in _OWNING else word.key for word in said]
    return [f"{word}," if "," in gap else word for word, gap in zip(plain, gaps, strict=False)]


def _sentence(keys: list[str]) -> str:
    return f"{' '.join(keys).capitalize()}."
