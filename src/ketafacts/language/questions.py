"""A question in free words: a claim asked about, or what is wanted of which subjects."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.choices import Choice, choice_in, listed_in
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.grammar import Clauses
from ketafacts.language.lexicon import asking
from ketafacts.language.lexicon.topical import ANYWHERE, TOPICS
from ketafacts.language.mentions import Item, Names, copula, expanded, items
from ketafacts.language.pairtold import are_two_takers, told_pair
from ketafacts.language.patterns import candidates, match
from ketafacts.language.preparing import casual, without_kind, without_prefix, without_tag
from ketafacts.language.recasting import frame_words, recast, recast_closely, unwrapped
from ketafacts.language.sought import sought
from ketafacts.language.spelling import corrected
from ketafacts.language.stories import stories
from ketafacts.language.text import Word, words
from ketafacts.language.topical import topical

_AUXILIARIES = ("be", "do", "have")
_MOST_MOVED = 8
_FIRST_USED, _PAST = "history introduced approved", frozenset({"was", "were", "did", "had", "first"})
_RANKS = frozenset({"class", "schedule", "category", "grade", "tier", "level"})


class Question(NamedTuple):
    """``wanted``: "yes or no" with ``claims``, or a word of ``lexicon.QUESTIONS`` with what its pattern ``caught``.

    ``choice`` holds what "which of A and B …" leaves to choose from.
    """

    wanted: str
    claims: tuple[Claim, ...] = ()
    caught: tuple[tuple[str, Reading], ...] = ()
    negative: bool = False
    choice: Choice | None = None
    items: tuple[Item, ...] = ()

    @property
    def names_brand(self) -> bool:
        """Return whether the drug asked about was named by a product's name."""
        return any(reading.is_brand for slot, reading in self.caught if slot == "d")

    @property
    def brand(self) -> str:
        """Return the product's name by which the drug asked about was named, if it was."""
        drug = self.slot("d") if self.names_brand else ""
        named = (item for item in self.items for one in item.ids("drug") if drug and one.is_brand and one.id == drug)
        return next((item.key for item in named), "")

    def slot(self, name: str) -> str:
        """Return the id caught in a slot of the pattern, or an empty text."""
        return next((reading.id for slot, reading in self.caught if slot == name), "")


@cache
def patterns() -> dict[str, str]:
    """Return every pattern of a question with what it asks: those written out, and each topic in each frame."""
    found = dict(lexicon.QUESTIONS)
    for noun, wanted in asking.TOPIC_NOUNS.items():
        for frame in asking.TOPIC_FRAMES:
            found.setdefault(frame.replace("{N}", noun), wanted)
            if wanted == "schedule":
                found.setdefault(f"{frame.replace('{N}', noun)} (in) ({{place}})", wanted)
    return found


@cache
def _pattern_list() -> tuple[str, ...]:
    return tuple(patterns())


def questions(names: Names, text: str) -> Iterator[Question]:
    """Yield the ways to understand a question, the likeliest first; raises ``NotUnderstoodError`` when there is none.

    Read as it stands first; then with "fentanyl overdose" as a drug and a word, with plain for casual words; then by
    which words it holds; then said otherwise; then with misspelled words put right; then as the beginning of a list.
    """
    said = words(text)
    if are_two_takers(" ".join(word.key for word in expanded(said))):
        raise NotUnderstoodError("two people, and what each of them takes")
    _refuse_what_is_undecided(said)
    first: NotUnderstoodError | None = None
    found = False
    for wording in wordings(names, said):
        try:
            yield _as_it_stands(names, wording)
            found = True
        except NotUnderstoodError as error:
            first = first or error
        for question in _by_its_words(names, wording):
            yield question
            found = True
    # Lists are read last: nearly anything after "what" could be the beginning of one.
    for wording in wordings(names, said):
        found_items = without_tag(without_prefix(items(names, wording)))
        if listed := listed_in(found_items):
            yield Question("list", choice=listed, items=tuple(found_items))
            found = True
    if not found and (last := _by_its_gist(names, said)):
        yield last
        found = True
    if not found:
        raise first or NotUnderstoodError("an empty question")


def _refuse_what_is_undecided(said: list[Word]) -> None:
    """Refuse to say what the law should be, and what an authority will decide."""
    if undecided := asks_of_what_is_undecided(said):
        raise NotUnderstoodError(undecided)


def asks_of_what_is_undecided(said: list[Word]) -> str:
    """Return what a question asks for where that is the law as it should be, or as it will be; nothing otherwise."""
    first = said[0].key if said else ""
    if first in asking.WISHING and any(word.key in asking.WISHED for word in said):
        return "what the law should be"
    if first == "will" and any(word.key in asking.DECIDED for word in said):
        return "what is yet to be decided"
    return ""


def _by_its_gist(names: Names, said: list[Word]) -> Question | None:
    """Return the yes-or-no question that a question comes to by the senses of its words."""
    from ketafacts.language.gist import read_gist

    for wording in wordings(names, said):
        found = without_tag(without_prefix(items(names, wording)))
        if len(found) < 3 or not _asks_whether(found[0]):
            continue
        try:
            read = read_gist(names, found[1:])
        except NotUnderstoodError:
            continue
        claims = tuple(claim for _, some in read for claim in some)
        return Question("yes or no", claims, items=tuple(found))
    return None


def _asks_whether(first: Item) -> bool:
    return first.lemma in _AUXILIARIES or first.tag == "modal" or first.key in ("should", "shall")


def wordings(names: Names, said: list[Word]) -> Iterator[list[Word]]:
    """Yield the words as they stand, then said otherwise, then with misspelled words put right."""
    yield said
    for plain in _written_out(names, said):
        yield from _otherwise(names, plain)


def as_said(names: Names, said: list[Word]) -> Iterator[list[Word]]:
    """Yield those of the wordings that leave no word out: as they stand, written out, put right, and closely recast."""
    yield said
    plain = said
    for plain in _written_out(names, said):
        yield plain
    for text in recast_closely(plain):
        yield words(text)


def _written_out(names: Names, said: list[Word]) -> Iterator[list[Word]]:
    """Yield the words written out, and then, where that is something else, with misspelled ones put right."""
    plain = _bare(expanded(casual(names, said)))
    yield plain
    right = corrected(names, plain, _is_known, _framing)
    if right != plain:
        yield right


def _otherwise(names: Names, plain: list[Word]) -> Iterator[list[Word]]:
    """Yield plain words, other words for them, the same without what they are wrapped in, and as of two drugs."""
    yield plain
    for text in recast(plain):
        yield words(text)
    if bare := unwrapped(plain):
        yield words(bare)
        for text in recast(_bare(words(bare))):
            yield words(text)
    if pair := told_pair(items(names, plain)):
        yield words(pair)


def _bare(said: list[Word]) -> list[Word]:
    """Return the words without politeness and tags, which the patterns of other wordings do not take."""
    bare = without_tag(
        without_prefix([Item(word.key, word.start, word.end, word.gap, words=[word.key]) for word in said])
    )
    kept = {item.start for item in bare}
    return [word for word in said if word.start in kept]


def _is_known(key: str) -> bool:
    return key in _known_words() or key in frame_words()


@cache
def _framing() -> frozenset[str]:
    """Return the words in which questions are framed, for which a slip of the keyboard may be meant."""
    said = re.findall(r"[a-z]{4,}", " ".join(patterns()))
    return frozenset([*said, *frame_words(), *(word for one in TOPICS for word in " ".join(one.needs).split())])


@cache
def _known_words() -> frozenset[str]:
    """Return every word of the grammar, of the patterns of questions and of their plainer wordings."""
    from ketafacts.language.lexis_building import tagged_phrases

    said = [*tagged_phrases(), *lexicon.lemmas(), *asking.CASUAL, *asking.CASUAL.values(), *ANYWHERE]
    said += [word for one in TOPICS for word in " ".join((*one.needs, one.also)).split()]
    return frozenset(word for one in said for word in one.split())


def _as_it_stands(names: Names, said: list[Word]) -> Question:
    first: NotUnderstoodError | None = None
    for found in _readings(names, said):
        try:
            return _parsed(names, found)
        except NotUnderstoodError as error:
            first = first or error
    raise first or NotUnderstoodError("an empty question")


def _by_its_words(names: Names, said: list[Word]) -> Iterator[Question]:
    """Yield what a question asks by which words it holds: for one of a kind of things, and of a topic."""
    for reader in (sought, topical):
        for found in _readings(names, said):
            bare = without_tag(without_prefix(found))
            if topic := reader(bare):
                yield Question(topic[0], (), tuple(topic[1].items()), items=tuple(bare))
                break


def _readings(names: Names, said: list[Word]) -> Iterator[list[Item]]:
    yield from _together_and_apart(names, said)
    plain = casual(names, said)
    if plain != said:
        yield from _together_and_apart(names, plain)


def _together_and_apart(names: Names, said: list[Word]) -> Iterator[list[Item]]:
    found = items(names, said)
    yield found
    # "Reverse an opioid overdose" is an effect as a verb too, and here the drug in it is asked about.
    if any(item.inner or (item.verb and item.words[-1].startswith("overdose")) for item in found):
        yield items(names, said, apart=True)


def _parsed(names: Names, found: list[Item]) -> Question:
    bare = without_kind(without_tag(without_prefix(found)))
    if not bare:
        raise NotUnderstoodError("an empty question")
    if len(bare) == 1 < len(found) and (named := bare[0].ids("drug") or bare[0].ids("class")):
        return Question("what", (), (("d", named[0]),), items=tuple(bare))  # "explain narcotic", "please, ketamine?"
    try:
        return _asked(names, bare)
    except NotUnderstoodError:
        for story in stories(names, bare):
            try:
                question = _asked(names, without_prefix(story.question))
            except NotUnderstoodError:
                continue
            if not story.own_case or _is_the_same_for_all(question):
                return question
        raise


# What a drug is does not depend on who asks; whether it is harmful, allowed or enough may.
_OF_THE_DRUG = frozenset({"is-a", "same-as", "contains", "scheduled-as", "controlled"})
_TOPICS_OF_THE_DRUG = frozenset(
    {"interaction", "boxed", "what", "class", "schedule", "ingredients", "generic", "names", "either", "mechanism"}
)


def _is_the_same_for_all(question: Question) -> bool:
    if question.wanted == "yes or no":
        return all(claim.predicate in _OF_THE_DRUG for claim in question.claims)
    return question.wanted.partition(" ")[0] in _TOPICS_OF_THE_DRUG


def _asked(names: Names, found: list[Item]) -> Question:
    vocabulary = frozenset(word for item in found for word in (item.key, item.lemma, *item.words))
    measured = {after.key for how, after in pairwise(found) if how.key == "how" and after.key in asking.MEASURES}
    for pattern in candidates(_pattern_list(), vocabulary):
        if measured and not any(word in re.split(r"[ |()]", pattern) for word in measured):
            continue  # "how quickly does it work" does not ask how it works
        wanted = patterns()[pattern]
        if wanted.startswith("thing ") and not vocabulary.isdisjoint(_RANKS):
            continue  # "a class A drug" asks for more than whether it is a drug
        if wanted == _FIRST_USED and vocabulary.isdisjoint(_PAST):
            continue  # "when is it used" asks for what, and "when was it first used" for a year
        caught = match(pattern, found)
        if caught and not (caught.negated and wanted != "why"):
            return Question(wanted, (), tuple(caught.caught.items()), caught.negated, items=tuple(found))
    choice = choice_in(names, found)
    if choice:
        return Question("choice", choice=choice, items=tuple(found))
    reason = _reason(found)
    return reason or _yes_or_no(found)


def _reason(found: list[Item]) -> Question | None:
    """Return the claim of "why does X …" and "how does X …": whether it is so comes before why."""
    first = found[0].key
    if first not in ("why", "how", "how come", "when") or len(found) < 3:
        return None
    if first == "how" and found[1].key in ("many", "much", "often", "far", "old", "high"):
        return None  # a figure is asked for
    if first == "how" and found[2].key in ("i", "you", "u", "we", "someone"):
        return None  # it asks for instructions
    rest = found[1:]
    if first == "how" and rest[0].key == "come":
        first, rest = "why", rest[1:]
    asked = _yes_or_no(rest)
    if asked.negative:
        # "Why isn't fentanyl in Schedule I" takes it that it is not; "isn't it" alone asks whether it is.
        if len(asked.claims) != 1:
            raise NotUnderstoodError("why several things are not so")
        asked = asked._replace(claims=(asked.claims[0]._replace(negated=not asked.claims[0].negated),), negative=False)
    return asked._replace(wanted=f"reason {first}", items=tuple(found))


def _yes_or_no(found: list[Item]) -> Question:
    # "Are any antidepressants opioids?" asks whether some are.
    found = [replace(item, value="some") if item.tag == "quant" and item.key == "any" else item for item in found]
    first = found[0]
    if first.key == "am":
        raise NotUnderstoodError("a question about yourself, which nothing recorded can answer")
    if not _asks_whether(first):
        return Question("yes or no", tuple(_bare_claims(found)), items=tuple(found))
    rest = found[1:]
    if first.lemma == "be" and len(rest) > 2 and rest[0].key == "it" and rest[1].tag == "neg":
        rest = [rest[1], rest[0], *rest[2:]]  # "is it not dangerous to …" asks what "isn't it dangerous to …" does
    for opening in asking.OPENINGS:
        said = opening.split()
        if [word for item in rest[: len(said)] for word in (item.words or [item.key])][: len(said)] == said:
            claims = Clauses(_after(rest, len(said))).parse()
            if opening in asking.DENYING_OPENINGS:
                claims = [claim._replace(negated=not claim.negated) for claim in claims] if len(claims) == 1 else []
            if not claims:
                raise NotUnderstoodError("several claims denied")
            return Question("yes or no", tuple(claims), items=tuple(found))
    negative = bool(rest and rest[0].tag == "neg")
    if negative:
        rest = rest[1:]  # "Isn't ketamine an opioid?" asks whether it is
    return Question("yes or no", tuple(_inverted(first, rest)), (), negative, items=tuple(found))


def _after(found: list[Item], count: int) -> list[Item]:
    """Return the items behind the first ``count`` words."""
    while found and count > 0:
        count -= len(found[0].words) or 1
        found = found[1:]
    return found


def _bare_claims(found: list[Item]) -> list[Claim]:
    """Return the claims of a statement that is asked about, or of "ketamine an opioid?", which leaves "is" out."""
    try:
        return Clauses(found).parse()
    except NotUnderstoodError:
        named = [item for item in found if item.tag not in ("det", "filler", "neg", "head")]
        is_named = len(named) == 2 and named[0].ids("drug") and named[1].ids("class") and not named[1].ids("drug")
        if not is_named or named[0] is not found[0] or (named[1].key.endswith("s") and found[1] is named[1]):
            raise
        return Clauses([found[0], copula(0), *found[1:]]).parse()


def _inverted(first: Item, rest: list[Item]) -> list[Claim]:
    """Return the claims of the question as a statement: the auxiliary goes behind the subject, or wherever it fits."""
    try:
        return _declared(first, rest)
    except NotUnderstoodError as error:
        # The subject may be more than a list of names ("stopping Xanax suddenly").
        for place in range(1, min(len(rest), _MOST_MOVED)):
            try:
                return Clauses([*rest[:place], first, *rest[place:]]).parse()
            except NotUnderstoodError:
                continue
        if not (first.lemma == "do" or first.tag == "modal"):
            raise error from None
        # "can you get addicted to X": the patterns pass the auxiliary over where it stands.
        return Clauses([*rest]).parse()


def _declared(auxiliary: Item, rest: list[Item]) -> list[Claim]:
    """Return the claims of the question as a statement: the auxiliary is moved behind the subject."""
    end = subject_end(rest)
    return Clauses([*rest[:end], auxiliary, *rest[end:]]).parse()


def subject_end(found: list[Item]) -> int:
    """Return where the subject at the beginning of the items ends."""
    reader = Clauses(found)
    reader.read_subjects()
    return reader.at
