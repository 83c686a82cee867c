"""A question in free words: a claim asked about, or what is wanted of which subjects."""

from dataclasses import replace
from typing import NamedTuple

from ketafacts.knowledge.model import Reading
from ketafacts.language import lexicon
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.grammar import Clauses
from ketafacts.language.mentions import Item
from ketafacts.language.patterns import candidates, match

_QUESTIONS = tuple(lexicon.QUESTIONS)
_AUXILIARIES = ("be", "do", "have")
_OPENINGS = (
    "it true that",
    "it a fact that",
    "it correct that",
    "it true",
    "it safe to say that",
)
_TAGS = (
    "is that true",
    "is this true",
    "is that right",
    "is that correct",
    "true or false",
    "or is it not",
    "are they",
    "are they not",
    "right",
    "correct",
    "is it",
    "is it not",
    "is not it",
    "does it",
    "does it not",
    "yes",
    "no",
    "or not",
    "true",
)
# Tags that need no comma before them: no sentence goes on so.
_UNMISTAKABLE = frozenset(
    {
        *("right", "or not", "correct", "is that true", "is this true", "is that right", "is that correct"),
        *("true or false", "is it", "is it not", "or is it not", "does it", "does it not"),
    }
)
_PREFIXES = (
    "can anyone tell me if",
    "can anyone tell me",
    "can someone tell me if",
    "can someone tell me",
    "could someone tell me if",
    "could someone tell me",
    "can you tell me if",
    "can you tell me whether",
    "could you tell me if",
    "does anyone know if",
    "does anyone know whether",
    "does anyone know",
    "anyone know if",
    "do we know if",
    "is it the case that",
    "i heard that",
    "i heard",
    "i have heard that",
    "i read that",
    "i read",
    "someone told me that",
    "someone told me",
    "my friend says",
    "my doctor says",
    "just wondering",
    "just curious",
    "just curious if",
    "just wondering if",
    "wait",
    "um",
    "please",
    "hi",
    "hello",
    "hey",
    "please tell me",
    "can you tell me",
    "could you tell me",
    "do you know if",
    "do you know whether",
    "do you know",
    "i want to know if",
    "i want to know",
    "i wonder if",
    "i was wondering if",
    "wondering if",
    "tell me if",
    "tell me whether",
    "tell me",
    "so",
    "ok so",
    "and",
    "but",
    "quick question",
    "question",
)


class Question(NamedTuple):
    """``wanted``: "yes or no" with ``claims``, or a word of ``lexicon.QUESTIONS`` with what its pattern ``caught``."""

    wanted: str
    claims: tuple[Claim, ...] = ()
    caught: tuple[tuple[str, Reading], ...] = ()
    negative: bool = False

    @property
    def names_brand(self) -> bool:
        """Return whether the drug asked about was named by a product's name."""
        return any(reading.is_brand for slot, reading in self.caught if slot == "d")

    def slot(self, name: str) -> str:
        """Return the id caught in a slot of the pattern, or an empty text."""
        return next((reading.id for slot, reading in self.caught if slot == name), "")


def parse_question(items: list[Item]) -> Question:
    """Return what is asked; raises ``NotUnderstoodError`` when the question is not understood whole."""
    items = _without_tag(_without_prefix(items))
    if not items:
        raise NotUnderstoodError("an empty question")
    vocabulary = frozenset(word for item in items for word in (item.key, item.lemma, *item.words))
    for pattern in candidates(_QUESTIONS, vocabulary):
        wanted = lexicon.QUESTIONS[pattern]
        found = match(pattern, items)
        if found and not (found.negated and wanted != "why"):
            return Question(wanted, (), tuple(found.caught.items()), found.negated)
    try:
        return _yes_or_no(items)
    except NotUnderstoodError:
        about_it = _about_it(items)
        if not about_it:
            raise
        return _yes_or_no(about_it)


def _about_it(items: list[Item]) -> list[Item]:
    """Return the question of "my doctor gave me tramadol, is it an opioid" with the drug in the place of "it"."""
    for place in range(len(items) - 2, 1, -1):
        asks = items[place].lemma in _AUXILIARIES or items[place].tag == "modal"
        if asks and items[place + 1].key in ("it", "that", "this", "they"):
            named = {one.id: item for item in items[:place] for one in item.ids("drug")}
            if len(named) == 1:
                return [items[place], *named.values(), *items[place + 2 :]]
    return []


def _without_prefix(items: list[Item]) -> list[Item]:
    changed = True
    while changed and items:
        changed = False
        for prefix in _PREFIXES:
            words: list[str] = []
            count = 0
            while count < len(items) and len(words) < len(prefix.split()):
                words += items[count].words or [items[count].key]
                count += 1
            if words == prefix.split() and count < len(items):
                items, changed = items[count:], True
                break
    return items


def _without_tag(items: list[Item]) -> list[Item]:
    for tag in _TAGS:
        words = tag.split()
        count, found = 0, list[str]()
        while count < len(items) and len(found) < len(words):
            count += 1
            found = (items[-count].words or [items[-count].key]) + found
        if found == words and 0 < count < len(items) - 1 and ("," in items[-count].gap or tag in _UNMISTAKABLE):
            return items[:-count]
    return items


def _yes_or_no(items: list[Item]) -> Question:
    # "Are any antidepressants opioids?" asks whether some are.
    items = [replace(item, value="some") if item.tag == "quant" and item.key == "any" else item for item in items]
    first = items[0]
    asks = first.lemma in _AUXILIARIES or first.tag == "modal" or first.key in ("should", "shall")
    if not asks:
        return Question("yes or no", tuple(Clauses(items).parse()))
    rest = items[1:]
    for opening in _OPENINGS:
        words = opening.split()
        if [item.key for item in rest[: len(words)]] == words:
            return Question("yes or no", tuple(Clauses(rest[len(words) :]).parse()))
    negative = bool(rest and rest[0].tag == "neg")
    if negative:
        rest = rest[1:]  # "Isn't ketamine an opioid?" asks whether it is
    try:
        return Question("yes or no", tuple(_declared(first, rest)), (), negative)
    except NotUnderstoodError as error:
        # The subject may be more than a list of names ("stopping Xanax suddenly"): the auxiliary goes wherever it fits.
        for place in range(1, min(len(rest), 8)):
            try:
                moved = Clauses([*rest[:place], first, *rest[place:]]).parse()
            except NotUnderstoodError:
                continue
            return Question("yes or no", tuple(moved), (), negative)
        if not (first.lemma == "do" or first.tag == "modal"):
            raise error from None
        # "can you get addicted to X": the patterns pass the auxiliary over where it stands.
        claims = Clauses([*rest] if first.lemma == "do" or first.tag == "modal" else items).parse()
        return Question("yes or no", tuple(claims), (), negative)


def _declared(auxiliary: Item, rest: list[Item]) -> list[Claim]:
    """Return the claims of the question as a statement: the auxiliary is moved behind the subject."""
    end = subject_end(rest)
    return Clauses([*rest[:end], auxiliary, *rest[end:]]).parse()


def subject_end(items: list[Item]) -> int:
    """Return where the subject at the beginning of ``items`` ends."""
    reader = Clauses(items)
    reader.read_subjects()
    return reader.at
