"""What stands around a claim and asserts nothing, left out before a sentence is read.

"Remember: …", "as every nurse knows", "the label says that …" and "…, believe it or not" leave the claim as it is; "as
for ketamine, it …" and "one thing about ketamine is that it …" say what "it" is. ``lexicon.discourse`` has the phrases,
by their first words, and a sentence is searched only where it has such a word in such a place.
"""

import re
from functools import cache

from ketafacts.language.lexicon import discourse
from ketafacts.language.lexicon.listing import with_macros
from ketafacts.language.text import Word, as_text, places

_FIRST = frozenset(
    {*discourse.OPENERS, *discourse.ASSURANCES, *discourse.DENIALS, *discourse.TOPICS, *discourse.NAMING}
)
_PASSING = frozenset(discourse.PASSING)
_MARKS = frozenset(';:()–—"“”')
_PAUSES = _MARKS | {","}
_OPENER, _ASSURANCE, _DENIAL, _TOPIC, _NAMING, _IN_PASSING = range(6)
# The phrases of each kind, and what stands behind them.
_TABLES = (
    (discourse.OPENERS, f"{discourse.MARK} "),
    (discourse.ASSURANCES, ",? "),
    (discourse.DENIALS, ",? "),
    (discourse.TOPICS, " "),
    (discourse.NAMING, " "),
    (discourse.PASSING, " "),
)
_MOST = 3  # one after the other: "Remember: the fact is that …"
_LEAST_CLAUSE = 3  # words of a clause
_CLAUSE_SUBJECTS = frozenset({"it", "they", "this", "these", "that", "those", "there", "he", "she", "you", "we"})
_NOT_TRUE = ("it", "is", "not", "true", "that")


def without_framing(words: list[Word]) -> list[Word]:
    """Return the words of a sentence without those that say nothing of its subject, as they stand elsewhere."""
    if words and words[0].key == "its" and len(words[0].text) > len("its"):
        words = _its_spelled(words)
    for _ in range(_MOST):
        if len(words) < 3 or words[0].key not in _FIRST:
            break
        found = _opened(words)
        if found is words:
            break
        words = found
    if [word for word in words if word.gap != " " and word.key in _PASSING]:
        words = _without_passing(words)
    return words


def _its_spelled(words: list[Word]) -> list[Word]:
    """Return the words with "It's" at the beginning as "it is", which phrases of framing have."""
    first, *rest = words
    return [first._replace(key="it"), Word(first.text, "is", first.start, first.end, " "), *rest]


def _opened(words: list[Word]) -> list[Word]:
    """Return the words without what they begin with, or the same words."""
    first, text = words[0].key, as_text(words, _MARKS)
    for kind in (_OPENER, _ASSURANCE, _DENIAL, _TOPIC, _NAMING):
        match = next((match for pattern in _patterns(kind, first) if (match := pattern.match(text))), None)
        if match is None:
            continue
        starts = places(words, _MARKS)
        at = next((number for number, start in enumerate(starts) if start >= match.end()), len(words))
        rest = words[at:]
        if len(rest) < 2:
            continue
        if kind == _NAMING and match.lastindex:
            kept = next(number for number, start in enumerate(starts) if start >= match.end(1))
            return [*words[:kept], *rest]  # "the opioid called heroin"
        if kind == _TOPIC:
            return _with_topic(words, starts, match, rest) or words
        rest = [rest[0]._replace(gap=words[0].gap), *rest[1:]]
        if kind == _DENIAL:
            denied = [Word(key, key, words[0].start, words[at - 1].end, " ") for key in _NOT_TRUE]
            return [denied[0]._replace(gap=words[0].gap), *denied[1:], rest[0]._replace(gap=" "), *rest[1:]]
        return rest
    return words


def _with_topic(words: list[Word], starts: list[int], match: re.Match[str], rest: list[Word]) -> list[Word]:
    """Return the rest with the name that was said first where "it" stands, or nothing if no pronoun does."""
    name = next((group for group in range(1, len(match.groups()) + 1) if match[group]), 0)
    named = [word for word, start in zip(words, starts, strict=True) if match.start(name) <= start < match.end(name)]
    # Further inside it may stand for something else that is named in between.
    at = next((at for at in (0, len(rest) - 1) if rest[at].key in discourse.PRONOUNS | discourse.OWNERS), -1)
    if at < 0 or not named:
        return []
    place, here = rest[at], [word._replace(gap=" ") for word in named]
    if place.key in discourse.OWNERS:
        here[-1] = here[-1]._replace(text=f"{here[-1].text}'s", key=f"{here[-1].key}s")
    end = at + 1
    if place.key == "this" and end < len(rest) and rest[end].key in ("drug", "medicine", "substance"):
        end += 1
    here[0] = here[0]._replace(gap=place.gap)
    found = [*rest[:at], *here, *rest[end:]]
    return [found[0]._replace(gap=words[0].gap), *found[1:]]


def _without_passing(words: list[Word]) -> list[Word]:
    """Return the words without what is said in passing, between marks or behind the last one."""
    at = 1
    while at < len(words):
        word = words[at]
        if word.gap == " " or word.key not in _PASSING or not _pauses(word):
            at += 1
            continue
        end = next((later for later in range(at + 1, len(words)) if _pauses(words[later])), len(words))
        said = f"{' '.join([one.key for one in words[at:end]])} "
        if any(pattern.fullmatch(said) for pattern in _patterns(_IN_PASSING, word.key)):
            if _joins(words, at, end):
                words = [
                    *words[:at],
                    word._replace(key="but", gap=", "),
                    words[end]._replace(gap=" "),
                    *words[end + 1 :],
                ]
                at += 1
                continue
            # "Ketamine, mind you, is": the commas go with it; "…, mind you, and" keeps one.
            gap = words[end].gap if end < len(words) and words[end].key in ("and", "but", "or", "which") else " "
            rest = [words[end]._replace(gap=gap), *words[end + 1 :]] if end < len(words) else []
            words = [*words[:at], *rest]
        else:
            at += 1
    return words


def _joins(words: list[Word], at: int, end: int) -> bool:
    """Return whether "however" stands between two clauses: "X does not do A, however, it does B"."""
    joins = end == at + 1 and words[at].key == "however" and at >= _LEAST_CLAUSE and end < len(words) - 1
    return joins and words[end].key in _CLAUSE_SUBJECTS


def _pauses(word: Word) -> bool:
    """Return whether a mark that parts phrases stands before a word: no hyphen."""
    return not _PAUSES.isdisjoint(word.gap) or word.gap == " - "


@cache
def _patterns(kind: int, first: str) -> tuple[re.Pattern[str], ...]:
    """Return the expressions for the phrases of a kind that begin with a word; few are ever needed."""
    table, ending = _TABLES[kind]
    return tuple([_compiled(phrase, ending) for phrase in table.get(first, ())])


@cache
def _compiled(phrase: str, ending: str) -> re.Pattern[str]:
    """Return the expression for one phrase; many begin with any of several words, and take long to compile."""
    return re.compile(with_macros(f"(?:{phrase}){ending}", discourse.DISCOURSE_MACROS))
