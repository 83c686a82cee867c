"""The parts of one sentence, each judged as a sentence of its own, and only once.

A sentence is cut in several ways, and its plainer wordings again; most of the parts that come of it are the same.
"""

from collections.abc import Callable
from functools import partial

from ketafacts.answers.called import Before
from ketafacts.answers.eachanimal import ANIMALS, of_each_animal
from ketafacts.answers.exemplified import NAMING_EXAMPLES, by_examples
from ketafacts.answers.joined import Part, judged_apart
from ketafacts.answers.judged import Judged
from ketafacts.answers.judging import Judgement
from ketafacts.answers.narrowed import false_however_narrowed
from ketafacts.answers.worded import judge_each, judge_renamed, judge_words
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.claims import NotUnderstoodError
from ketafacts.language.discourse import without_framing
from ketafacts.language.kinds import kind_of
from ketafacts.language.lexicon import tails
from ketafacts.language.mentions import Item, expanded, items
from ketafacts.language.text import Word

# Without one of these nothing is told of examples of a class, nor of several animals.
TELLING_OF_EACH = NAMING_EXAMPLES | ANIMALS


# How often a sentence is judged without this or that of it. What people write takes five times; of "most A and most B
# and most …" each could stand for several, so that without a bound it would take all day.
_MOST_TRIES = 24


class Apart:
    """Judges a sentence part by part."""

    def __init__(self, kb: KnowledgeBase, text: str) -> None:
        """Take the sentence."""
        self._kb, self._text = kb, text
        self._tries = 0
        self._known: dict[tuple[tuple[Word, ...], Before, bool], Part] = {}
        self._left: dict[tuple[Word, ...], Judged] = {}

    def may_try(self) -> bool:
        """Return whether the sentence may be judged once more without something of it."""
        self._tries += 1
        return self._tries <= _MOST_TRIES

    def what_is_left(self, rest: list[Word], judge: Callable[[], Judged]) -> Judged:
        """Return the verdict on what is left of the sentence, judged once in whichever order the others went."""
        said = tuple(rest)
        told = self._left.get(said)
        if told is None:
            told = self._left[said] = judge()
        return told

    def judged(
        self, found: list[Word], mentioned: list[Item], before: Before, *, again: bool = True
    ) -> tuple[Judgement, ...]:
        """Return the judgements of the parts of these words, as ``judged_apart`` does.

        With ``again`` a part that is two itself is cut once more.
        """
        found = expanded(found)  # "X isn't a C but can do A"
        return judged_apart(found, mentioned, before, partial(self._once, again), partial(judge_each, self._kb))

    def of_each(self, parts: list[list[Word]], before: Before) -> tuple[Judgement, ...]:
        """Return the judgements of all parts; raises ``NotUnderstoodError`` where one of them is not understood."""
        told = [self._once(True, part, before).claims for part in parts]
        if not all(told):
            raise NotUnderstoodError("what is said of which brand")
        return tuple(judgement for claims in told for judgement in claims)

    def of_one(self, before: Before, part: list[Word]) -> tuple[Judgement, ...]:
        """Return the judgements of one part; none where it is not understood."""
        return self._once(False, part, before).claims

    def of_each_named(self, found: list[Word], mentioned: list[Item], before: Before) -> tuple[Judgement, ...]:
        """Return the judgements of words that name examples of a class, or several animals, told of one by one."""
        if TELLING_OF_EACH.isdisjoint([word.key for word in found]):
            return ()  # as of most sentences
        judge = partial(self.of_one, before)
        return by_examples(found, mentioned, judge, partial(judge_each, self._kb)) or of_each_animal(found, judge)

    def _once(self, again: bool, part: list[Word], before: Before) -> Part:
        key = (tuple(part), before, again)
        told = self._known.get(key)
        if told is None and again:
            told = self._once(False, part, before)
            if not told.claims and len(plain := without_framing(part)) > 1 and told.mentions:
                told = Part(self.judged(plain, told.mentions, before, again=False), told.mentions)
            self._known[key] = told
        elif told is None:
            told = self._known[key] = self._judge(part, before)
        return told

    def _judge(self, part: list[Word], before: Before) -> Part:
        """Return what a part claims, judged, and what it names; no claims where it is not understood uncut.

        It names nothing where it claims nothing whatever its words: as a question, a belief or a single word.
        """
        kb, text = self._kb, self._text
        part = without_framing(part)
        if len(part) < 2 or kind_of(text[part[0].start : part[-1].end], part) != "assertion":
            return Part((), [])
        mentioned = items(kb, part)
        plainer: list[list[Item]] = []
        try:
            told = judge_words(kb, part, mentioned, before, plainer)
            if all(one.verdict == "unknown" and one.claim.predicate == "same-as" for one in told):
                told = judge_renamed(kb, part, mentioned, before) or told  # "the antidote is N"
            return Part(told, mentioned)
        except NotUnderstoodError:
            told = judge_renamed(kb, part, mentioned, before)
            if not told and not tails.PARTICIPLES.isdisjoint([word.key for word in part]):
                told = false_however_narrowed(kb, (mentioned, *plainer), before)  # "X is a C used by nobody"
            return Part(told or self.of_each_named(part, mentioned, before), mentioned)
