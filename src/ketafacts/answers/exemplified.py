"""What is said of "Cs such as A and B", where no reader of the grammar takes the examples: said of A, of B, and of C.

What is true so is true of each example and of nothing that the class is recorded otherwise for; what is false is false
of each. An example that is none of the class makes the sentence false, whatever it says.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from ketafacts.answers.judging import Judgement
from ketafacts.language.claims import Claim
from ketafacts.language.cutting import has_comma, put_in
from ketafacts.language.lexicon import joints
from ketafacts.language.mentions import Item
from ketafacts.language.text import Word

_NAMING = (("such", "as"), ("like",), ("including",), ("e", "g"), ("for", "example"), ("for", "instance"))
NAMING_EXAMPLES = frozenset(said[0] for said in _NAMING)
_BETWEEN = frozenset({"and", "or"})
# Before a class these say of how many of it, or of which, so that an example has no place there.
_COUNTING = frozenset(
    {
        *("all", "every", "each", "no", "some", "most", "many", "few", "several", "only", "other", "another", "any"),
        *("certain", "both", "more", "like", "except", "one", "two", "three", "not", "mix", "mixture"),
    }
)
_ARTICLES = frozenset({"a", "an", "the"})
_GOVERNING = frozenset({"of", "for", "to", "against", "from", "with", "in", "by", "on"})
_NAMED = ("drug", "class")
_MOST_EXAMPLES = 4
_MOST_PLACES = 2

Judge = Callable[[list[Word]], tuple[Judgement, ...]]


class _Example(NamedTuple):
    """Where an example stands among the words, and what it names."""

    start: int
    end: int
    id: str


class _Examples(NamedTuple):
    """Where a class stands among the words, where its examples end, and the words of each example."""

    start: int
    behind: int
    end: int
    group: str
    each: tuple[list[Word], ...]
    ids: tuple[str, ...]
    of_all: bool  # "Cs, including A": it is said of the class, and of A with it
    doubtful: bool  # "antidotes for the Cs, such as A": A may be an antidote, and no C


def by_examples(
    words: list[Word],
    mentioned: list[Item],
    judge: Judge,
    judge_claims: Callable[[list[Claim]], tuple[Judgement, ...]],
) -> tuple[Judgement, ...]:
    """Return the judgements of a sentence with "Cs such as A"; none where it has none, or they do not agree.

    ``judge`` judges words as a sentence of its own, and ``judge_claims`` claims.
    """
    if NAMING_EXAMPLES.isdisjoint([word.key for word in words]):
        return ()
    places = list(islice(_examples(words, mentioned), _MOST_PLACES + 1))
    if len(places) > _MOST_PLACES:
        return ()  # what is said of each is judged with each of all others
    for found in places:
        belongs = judge_claims([Claim(one, "is-a", found.group) for one in found.ids])
        wrong = tuple(one for one in belongs if one.verdict == "false")
        if wrong and not found.doubtful:
            return wrong
        if any(one.verdict != "true" for one in belongs):
            continue
        own = [judge(put_in(words, found.start, found.end, one)) for one in found.each]
        general = judge([*words[: found.behind], *words[found.end :]])
        verdicts, of_class = {_verdict(one) for one in own}, _verdict(general)
        if len(verdicts) > 1:
            continue
        (verdict,) = verdicts
        if verdict == "unknown":
            verdict = of_class
        elif of_class != verdict and (found.of_all or of_class != "unknown"):
            continue
        if verdict == "unknown":
            continue
        parts = (general, *own) if verdict == "false" else (belongs, *own, general)
        told = [one for part in parts for one in part]
        return tuple(dict.fromkeys(one for one in told if one.verdict == verdict))
    return ()


def _verdict(judgements: tuple[Judgement, ...]) -> str:
    """Return the verdict of a sentence that is true or false in all its claims; else that it is unknown."""
    verdicts = {one.verdict for one in judgements}
    if verdicts == {"true"}:
        return "true"
    return "false" if "false" in verdicts and verdicts <= {"true", "false"} else "unknown"


def _examples(words: list[Word], mentioned: list[Item]) -> Iterator[_Examples]:
    """Yield each place where examples of a class stand behind it."""
    starts, ends = _places(words)
    last = -1  # where the examples of the class before end
    for item in mentioned:
        groups = item.ids("class")
        start, behind = starts.get(item.start, -1), ends.get(item.end, 0)
        if len(groups) != 1 or not 0 <= start < behind or (start and words[start - 1].key in _COUNTING):
            continue
        start -= start > 0 and words[start - 1].key in _ARTICLES
        before = words[start - 1].key if start else ""
        if before in joints.COPULAS and not any(one.ids(*_NAMED) for one in mentioned if 0 < one.end < item.start):
            continue  # "what may cause a cough are the Cs, such as A": that nothing else does is not said
        keys = [word.key for word in words[behind : behind + 2]]
        naming = next((said for said in _NAMING if tuple(keys[: len(said)]) == said), ())
        if not naming:
            continue
        if 0 < start == last + 1:
            continue  # "Cs such as A and Ds such as B": without "such as B" the Ds would be examples of Cs
        if listed := _listed(words, mentioned, ends, behind + len(naming)):
            last = listed[-1].end
            each = tuple(words[one.start : one.end] for one in listed)
            yield _Examples(
                start,
                behind,
                listed[-1].end,
                groups[0].id,
                each,
                tuple(one.id for one in listed),
                naming == ("including",),
                before in _GOVERNING and has_comma(words[behind]),
            )


def _places(words: list[Word]) -> tuple[dict[int, int], dict[int, int]]:
    """Return which word begins where in the text, and behind which word ends where.

    Words put in by a plainer wording all span what they stand for, so that they may begin or end where a name does; a
    name is of words that span no more than themselves.
    """
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for at, word in enumerate(words):
        if len(word.text) == word.end - word.start:
            starts.setdefault(word.start, at)
            ends[word.end] = at + 1
    return starts, ends


def _listed(words: list[Word], mentioned: list[Item], ends: dict[int, int], at: int) -> list[_Example]:
    """Return the names that stand here as "A", "A and B" or "A, B and D"; of names with commas alone the first."""
    found: list[_Example] = []
    joined = False
    while at < len(words) and len(found) < _MOST_EXAMPLES:
        named = next((one for one in mentioned if one.start == words[at].start), None)
        readings = named.ids(*_NAMED) if named else ()
        end = ends.get(named.end, 0) if named else 0
        if len(readings) != 1 or end <= at or (end < len(words) and words[end].key in NAMING_EXAMPLES):
            break  # "… and MAOIs such as phenelzine"
        found.append(_Example(at, end, readings[0].id))
        if joined or end == len(words):
            break
        joined = words[end].key in _BETWEEN
        if not joined and not has_comma(words[end]):
            break
        at = end + joined
    return found if joined else found[:1]
