"""A question of which only one clause asks: "quick question, is X an opioid, my aunt swears it is".

The clause is asked alone where what is told around it can change nothing. What a thing is does not hang on a story;
what it can do is told where the answer is a yes; what is safe, helps or lasts hangs on whom it is asked of, and is
answered alone only where nothing of him is told, or with what is told of him: the second drug, a pregnancy, an animal.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from ketafacts.answers.answering import UNKNOWN, Answer
from ketafacts.knowledge.asked import AskedNames
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.lexicon import sidestory as lexicon
from ketafacts.language.lexicon.emergencies import CONDITIONS, EXPECTING, OWN_CASE
from ketafacts.language.lexicon.listing import single_words
from ketafacts.language.mentions import Item, items
from ketafacts.language.pairtold import are_two_takers
from ketafacts.language.sidestory import Asked, asked_of
from ketafacts.language.text import words

_Ask = Callable[[KnowledgeBase, str], Answer]
_POINTING = re.compile(r"\b(?:it|its|them|this|that|these|those|both|either|one|they)\b", re.IGNORECASE)
# "It", and what is said for it; "they" is somebody in "did they pull it".
_IT = re.compile(
    r"\b(?:(?:this|that|the) (?:drug|medicine|medication|med|meds|pill|pills|tablets?|stuff)|it|them|that|this)\b"
    r"(?! (?:for|so|which)\b)",
    re.IGNORECASE,
)
_ITS = re.compile(r"\bits\b", re.IGNORECASE)
_SOMEBODY = re.compile(r"\b(?:do|did|does|are|were|have|had|will|would|can) they\b", re.IGNORECASE)
# What points to something in the clause itself: "does X have Y in it", "do people get ill if they stop".
# "Is it safe to take X" points to nothing; "is it safe to take with X" to what is told of.
_WITHIN = re.compile(
    r"(?<=if )(?:they|you)\b|(?<=when )they\b|\bon its own\b|(?<=\bis )it(?= \w+ (?:to|for \w+ to) "
    r"(?:take|use|give|mix|combine|drink|stop|smoke|snort|inject|swallow|have) (?!with|while|on|and|together|when|at))",
    re.IGNORECASE,
)
_IN_ITSELF = re.compile(r"((?:does|do|has|have) .+ (?:have|contain|got|with) .+ (?:in|with) )it", re.IGNORECASE)
_BESIDE_ITS_OWN = re.compile(
    r"(?:((?:is|are|does|do|can|could|will|would|was|did)) (?:it|that|this|they)"
    r"(?= (?!(?:really |actually |just )?(?:be|been|the|my|his|her|because|from|down|due|why|what|caus\w+)\b))|"
    r"((?:does|do|can|could|will|would|is there|are there|did) .+ (?:in|with|on|for|to|from|reverse|block|of|against)) "
    r"(?:it|that|this|them)$)(.*)",
    re.IGNORECASE,
)
# What is compared with, or asked again of, something outside of the clause.
_OF_ANOTHER = re.compile(
    r"\b(?:too|also|as well|either|neither|else|others?|another|instead|again|anymore|there|same|such)$|"
    r"\b(?:stronger|weaker|safer|better|more \w+|longer|faster)$|\b(?:is|are|was) .+ (?:worse|less \w+)$",
    re.IGNORECASE,
)
_COMPARES = re.compile(r"\b(?:than|or|vs|versus|the same as)\b", re.IGNORECASE)
# What makes a condition of what is told besides, or turns it.
_TURNING = CONDITIONS | single_words(
    "until except instead only not no never but after before since during or than already still other another else"
)
_KINDS = ("condition", "effect", "class")
_WEIGHTY = frozenset({"species", "place", "number", "neg", "quant", "route"})
_TWO = 2
_WARNS = frozenset({"yes"})
_OPEN = frozenset({"it depends", "contested"})
_FORBIDS = _OPEN | {"no"}
_IS_UNSAFE = re.compile(
    r"\b(?:dangerous|bad|risk|risky|problem|issue|worry|worried|concerned|unsafe|harm|harmful|deadly|interact|"
    r"interaction|clash|react|contraindicated)\b",
    re.IGNORECASE,
)
_IS_SAFE = re.compile(
    r"(?:is|are) (?P<drug>.+?) (?P<how>safe|ok|okay|fine|alright|dangerous|bad|harmful|toxic|poisonous)"
    r"(?: (?:for (?:me|her|him|us|it|them)|to (?:take|have|use|give)(?: (?:him|her|it|them))?))?|"
    r"can (?:i|she|he|you|we|it|they) (?:still |just )?(?:take|have|use|be given|give (?:him|her|it|them)) "
    r"(?P<taken>.+)",
    re.IGNORECASE,
)
# Whose case is asked of; a question of people, or of an animal, is asked of all of them.
_OF_SOMEBODY = re.compile(
    r"\b(?:i|im|me|my|we|(?<!the )us|our|he|she|him|her|his|hers|mine|should|need|dose|dosage|how much|how many|how "
    r"often|"
    r"enough|best|better|worst|good)\b|^is \S+(?: \S+)? (?:safe|ok|okay|fine|alright|bad|dangerous)$",
    re.IGNORECASE,
)
_THE_PILL = re.compile(r"\b(?:the|mini|combined) pill\b", re.IGNORECASE)
_BAD = frozenset({"dangerous", "bad", "harmful", "toxic", "poisonous"})


def of_its_clause(kb: KnowledgeBase, text: str, answered: _Ask) -> Answer | None:
    """Return the answer to the one clause of a text that asks, where nothing around it can change that; or nothing."""
    asked = asked_of(text)
    if asked is None:
        return None
    for plain, kept in _put(kb, asked):
        found = answered(kb, plain)
        if found.answer != UNKNOWN and (not kept or found.answer in kept):
            return found._replace(question=text)
    return None


def _put(kb: KnowledgeBase, asked: Asked) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield plain questions that are asked, each with the answers that nothing told can change; none are all."""
    around = [item for part in asked.told for item in items(kb, words(part))]
    own = items(kb, words(asked.clause))
    if asked.is_statement:
        if own and any(item.ids("drug", "class") for item in own[:3]):
            yield asked.clause, frozenset()
            yield f"is it true that {asked.clause}", frozenset()
        return
    told = _named(around)
    is_of_two = lexicon.GO_TOGETHER.fullmatch(asked.clause) is not None
    if is_of_two or (len(told) == _TWO and lexicon.THE_TWO.search(asked.clause) and not _named(own)):
        if len(told) < _TWO:
            told = _in_the_street(kb, asked.told)
        yield from _of_the_two(asked, told, around)
        return
    clause = _about_its_drug(asked.clause, told, _named(own) or _in_the_street(kb, [asked.clause]))
    if clause and (_COMPARES.search(clause) or not _OF_ANOTHER.search(clause)):
        yield from _of_its_drug(kb, asked, clause, told, around)


def _of_its_drug(
    kb: KnowledgeBase, asked: Asked, clause: str, told: dict[str, str], around: Sequence[Item]
) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield a question of the drug that it names, each with the answers that nothing told can change."""
    about = _named(items(kb, words(clause)))
    others = told.keys() - about.keys()
    if not _THE_PILL.search(clause) and any(map(_THE_PILL.search, asked.told)):
        others.add("the pill")
    is_benefit = lexicon.BENEFIT.search(clause) is not None
    if lexicon.WATCHED.search(clause) and not others:
        yield clause, frozenset()
    elif lexicon.ADVICE.search(clause):
        yield from _advice(kb, asked, clause, around, others)
    elif (lexicon.IDENTITY.match(clause) and not is_benefit) or lexicon.FIXED.search(clause):
        yield _in_its_place(clause, around), frozenset()
    elif _is_calm(around, others, pair=len(about) > 1 or _THE_PILL.search(clause) is not None):
        yield clause, frozenset()
    elif any(map(_is_of_another_kind, around)) or (clause != asked.clause and any(map(_is_own_case, around))):
        return  # "my kid took ibuprofen. does it cause bleeding"
    elif is_benefit:
        ends = {one.id for item in items(kb, words(clause)) for one in item.ids("condition", "effect", "class")}
        yield clause, _FORBIDS if ends - others else _OPEN  # "does X work against viruses"
    else:
        yield clause, _OPEN | _WARNS


def _in_the_street(kb: KnowledgeBase, parts: Sequence[str]) -> dict[str, str]:
    """Return the drugs that are named, by everyday words, too; of somebody told of none: "friend" is fentanyl."""
    found = [
        item
        for part in parts
        for item in items(AskedNames(kb, [word.key for word in words(part)]), words(part))
        if item.key not in lexicon.TELLERS
    ]
    return _named(found)


def _named(found: Sequence[Item]) -> dict[str, str]:
    """Return the drugs that are named, as they are written; the classes where there is no drug."""
    found = [item for item in found if item.tag != "place"]
    drugs = {item.ids("drug")[0].id: item.key for item in found if item.ids("drug")}
    return drugs or {item.ids("class")[0].id: item.key for item in found if item.ids("class")}


def _about_its_drug(clause: str, told: dict[str, str], own: dict[str, str]) -> str:
    """Return the clause with the one drug that is told of for "it"; as it is where that is its own; else nothing."""
    said = _WITHIN.sub("", _SOMEBODY.sub("", clause))
    itself = _IN_ITSELF.fullmatch(said) if own else None
    points = _POINTING.findall(itself[1] if itself else said)
    if own:
        told = {one: drug for one, drug in told.items() if one not in own}
        beside = _BESIDE_ITS_OWN.fullmatch(clause)
        if beside and len(told) == 1 == len(points):  # "could that show up as opiates", "does naloxone reverse it"
            return f"{beside[1] or beside[2]} {next(iter(told.values()))}{beside[3] or ''}"
        return "" if points else clause
    if len(told) != 1:
        return "" if points or told else clause
    drug = next(iter(told.values()))
    if not points:
        found = lexicon.OF_ITS_OWN.fullmatch(clause)
        return f"{found[1]} {'to' if found[1].endswith('antidote') else 'of'} {drug}" if found else ""
    if len(_ITS.findall(clause)) == 1 == len(points):
        return _ITS.sub(f"{drug}'s", clause)
    if len(_IT.findall(clause)) != 1 or len(points) != 1:
        return ""
    return _IT.sub(drug, clause)


def _in_its_place(clause: str, around: Sequence[Item]) -> str:
    """Return a question of the law with the one place that is told of."""
    places = {item.key for item in around if item.tag == "place"}
    if not lexicon.OF_LAW.search(clause) or lexicon.FEDERAL.search(clause) or len(places) != 1:
        return clause
    return f"{clause} in {next(iter(places))}"


def _advice(
    kb: KnowledgeBase, asked: Asked, clause: str, around: Sequence[Item], others: set[str]
) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield a question of what is safe with what is told of whom it is asked for; all of that must be put, or none."""
    if not others and all(map(_is_idle, around)) and not re.search(r"\b(?:s?he|him|her|his)\b", clause, re.IGNORECASE):
        yield clause, frozenset()
        return
    animals = {lexicon.ANIMALS[item.key] for item in around if item.key in lexicon.ANIMALS}
    named = _named(items(kb, words(clause)))
    of_animal = not lexicon.ANIMALS.keys().isdisjoint(word.key for word in words(clause))
    if (
        (named and of_animal)
        or (named and not _OF_SOMEBODY.search(clause))
        or (len(named) == _TWO and not others and not animals)
    ):
        yield clause, _OPEN | (_WARNS if _IS_UNSAFE.search(clause) else {"no"})
        return
    found = _IS_SAFE.fullmatch(clause)
    told = " ".join(asked.told)
    if found is None or others or lexicon.NOT_BOTH.search(told):
        return
    drug = found["drug"] or found["taken"]
    states = {EXPECTING[item.key] for item in around if item.key in EXPECTING}
    ill = {item.key for item in around if item.ids("condition") and item.key not in EXPECTING}
    if len(states) + len(animals) + len(ill) != 1:
        return
    bad = (found["how"] or "").lower() in _BAD
    if ill and bad:
        yield f"is {drug} dangerous for people with {ill.pop()}", _WARNS
        return
    if ill:
        yield f"can people with {ill.pop()} take {drug}", _FORBIDS
        return
    where = f"in {states.pop()}" if states else f"for {animals.pop()}"
    yield (f"is {drug} dangerous {where}", _WARNS) if bad else (f"is {drug} safe {where}", _FORBIDS)


def _of_the_two(asked: Asked, told: dict[str, str], around: Sequence[Item]) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield what is asked of two that are told of; only what warns is kept, and no two that are not taken together."""
    said = " ".join(asked.told)
    if len(told) != _TWO or lexicon.NOT_BOTH.search(said) or are_two_takers(said.lower()):
        return
    if any(map(_is_animal, around)):
        return
    one, two = told.values()
    if lexicon.GO_TOGETHER.fullmatch(asked.clause) is None:
        yield lexicon.THE_TWO.sub(f"{one} and {two}", asked.clause, count=1), _WARNS
    elif _IS_UNSAFE.search(asked.clause):
        yield f"is it dangerous to mix {one} with {two}", _WARNS
    else:
        yield f"can you mix {one} with {two}", _FORBIDS


def _is_idle(item: Item) -> bool:
    keys = {item.key, *item.words}
    named = item.ids(*_KINDS) or item.inner or item.tag in _WEIGHTY or any(key[:1].isdecimal() for key in keys)
    return not named and keys.isdisjoint(_TURNING) and keys.isdisjoint(OWN_CASE)


def _is_animal(item: Item) -> bool:
    return item.tag == "species" or item.key in lexicon.ANIMALS


def _is_of_another_kind(item: Item) -> bool:
    """Return whether an item tells of an animal, or of a way of taking that is no swallowing."""
    return _is_animal(item) or (item.tag == "route" and item.value not in ("oral", "film"))


def _is_calm(around: Sequence[Item], others: set[str], *, pair: bool) -> bool:
    """Return whether nothing is told of an ailment, an effect, an animal, a way of taking, a dose, another drug.

    What two drugs do to each other hangs on no ailment.
    """
    if others:
        return False
    weighty = ((item.ids("condition", "effect") and not pair) or _is_of_another_kind(item) for item in around)
    return not any(weighty) and not any(_is_own_case(item) for item in around if not (pair and item.key == "pill"))


def _is_own_case(item: Item) -> bool:
    return not {item.key, *item.words}.isdisjoint(OWN_CASE)
