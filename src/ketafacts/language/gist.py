"""The gist of a sentence: what it claims, where no reader of the grammar takes its words in their order.

Every word is put under its sense (``lexicon.senses``): many words come to one, and what adds nothing is left out. What
is left is a short line such as ``E ARISE AFTER STOP D``, and ``lexicon.gists`` tells which names and senses together
claim something, with the plain clauses that they come to. A word without a sense leaves the sentence not understood.

Things that no name is recorded of (a year, a schedule, the blood sugar, "every day") are kinds of names, too: their
sense says which, and how they are put plainly.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise, product
from math import prod
from typing import NamedTuple

from ketafacts.knowledge.inflecting import forms
from ketafacts.knowledge.model import Reading
from ketafacts.language.claims import Claim, NotUnderstoodError
from ketafacts.language.grammar import Clauses
from ketafacts.language.lexicon.gists import ANTIDOTES, GISTS, KINDS, TOLD, Gist
from ketafacts.language.lexicon.senses import EMPTY, SENSES, SOMEONE, THINGS
from ketafacts.language.mentions import Item, Names, items
from ketafacts.language.people import BEING, tells_what_one_is
from ketafacts.language.restating import restated
from ketafacts.language.text import words

_LONGEST = 6  # words of a phrase
_MOST = 24  # items: longer sentences have no short gist
_MOST_CHOICES = 64  # ways to take words that have several senses
_ANAPHORS = frozenset({"it", "its", "the drug", "this drug", "the medicine"})
_DENYING = frozenset({"NOT", "NO", "NOBODY"})
_TAKING = frozenset({"TAKE", "AFTER"})
_SMOKED, _TOBACCO = "tobacco", "tobacco-plant"  # where nothing else is named beside it
_SMOKING_PEOPLE = frozenset({"smoker", "smokers", "who"})
_TAKEN = frozenset({"TAKE", "TAKES", "SNIFF"})
_WHILE = frozenset({"while", "when", "whenever", "if", "whilst"})
_CHANGING = frozenset({"RAISE", "LOWER", "DEPLETE"})  # "potassium falls on D" is not "potassium lowers D"
_SAYING_MORE = frozenset({"its", "their", "drinking"})
_UNREAL = frozenset({"would", "supposed"})
_ASKING = frozenset({"does", "do", "did", "is", "are", "was", "were", "can", "could", "should", "may", "has", "have"})
_TO_COME = frozenset({"will", "shall"})
_THINGS = frozenset({"drugs", "medicines", "medications", "substances", "drug", "medicine", "substance", "pills"})
_DENIED_ALONE = frozenset({"people", "humans", "human beings", "patients", "users", "always"})


_BEING = BEING | {"as"}
_ONE_OF_PEOPLE = frozenset(
    {
        *("user", "users", "patient", "patients", "person", "people", "doctor", "doctors", "physician", "physicians"),
        *("clinician", "clinicians", "pharmacist", "pharmacists", "prescriber", "prescribers", "nurse", "nurses"),
        *("individual", "individuals", "consumer", "consumers", "paramedics", "medics", "folks", "smoker", "smokers"),
    }
)


class Token(NamedTuple):
    """The first sense of a word, the item that has it and its place.

    ``plain`` tells of what has no recorded name how it is put; ``others`` are the other senses that the word may have.
    """

    sense: str
    item: Item
    at: int
    plain: str = ""
    others: tuple[str, ...] = ()


def read_gist(names: Names, said: list[Item], it: str = "") -> list[tuple[list[Item], list[Claim]]]:
    """Return the plain clauses that a sentence comes to, each as items and as what it claims.

    ``it`` is the id of what "it" stands for. Raises ``NotUnderstoodError`` where the sentence comes to nothing.
    """
    for clauses in _gists(names, said, it):
        try:
            return [_read(names, clause) for clause in clauses]
        except NotUnderstoodError:
            continue
    raise NotUnderstoodError("no gist")


def _read(names: Names, clause: list[Item]) -> tuple[list[Item], list[Claim]]:
    """Return a plain clause with what it claims, as it stands or restated; raises ``NotUnderstoodError``."""
    try:
        return clause, Clauses(clause).parse()
    except NotUnderstoodError:
        for put in restated(words(" ".join(word for item in clause for word in item.words or [item.key]))):
            try:
                claims = Clauses(items(names, put)).parse()
            except NotUnderstoodError:
                continue
            # Its places are those of other words; what it tells of is what the clause names.
            return clause, [claim._replace(start=clause[0].start, end=clause[-1].end) for claim in claims]
        raise


def _says_more(said: list[Item]) -> bool:
    """Return whether more is said than words without their order tell.

    "Is its antidote" is no "is an antidote", and drinking on a drug is not drinking it.
    """
    if _SAYING_MORE.isdisjoint([item.key for item in said]):
        return False
    last = len(said) - 1
    for at, item in enumerate(said):
        if item.key in ("its", "their") and 0 < at < last and said[at + 1].ids("class") and said[at - 1].lemma == "be":
            return True
        if item.key == "drinking" and at < last and said[at + 1].key in ("on", "with", "while"):
            return True
    return False


def _is_unreal(said: list[Item]) -> bool:
    """Return whether it is asked, or told of what is not: "would", "if X were", "will be approved in 2031"."""
    keys = {item.key for item in said}
    if said[0].key in _ASKING or not _UNREAL.isdisjoint(keys) or ("if" in keys and "were" in keys):
        return True
    return not _TO_COME.isdisjoint(keys) and any(_YEAR.fullmatch(key) for key in keys)


def _is_somebody(said: list[Item]) -> bool:
    """Return whether it is told what somebody is: "was an opioid user", "are opioid patients"."""
    return any(
        one.key in _ONE_OF_PEOPLE and of.ids("drug", "class") and tells_what_one_is(said, at, _BEING)
        for at, (of, one) in enumerate(pairwise(said))
    )


def _is_of_several(said: list[Item]) -> bool:
    """Return whether its words are told of more than one thing, of which a gist does not tell which is which.

    "Drugs that relieve pain are not …", "…, and Y does, too", "US law puts it in Schedule I in Canada", "…; it is …".
    """
    if said[0].key in _THINGS and said[1].key in ("that", "which", "who"):
        return True
    if _acts_on_what_acts(said) or _tells_what_it_is(said):
        return True
    if any(before.key == "or" and after.key == "without" for before, after in pairwise(said)):
        return True  # "with or without Y" denies nothing
    *_, other, verb = said[:-1] if said[-1].key == "too" else said
    if verb.key in ("does", "do", "is", "are", "did") and other.ids("drug", "class"):
        return True
    return len({item.value for item in said if item.tag == "place"}) > 1 or any(";" in item.gap for item in said)


def _tells_what_it_is(said: list[Item]) -> bool:
    """Return whether a sentence tells of which kind "it" is: "they are opioids that slow breathing"."""
    if said[0].key not in ("it", "they") or said[1].lemma != "be":
        return False
    named = next((item for item in said[2:] if item.tag not in ("det", "neutral", "filler", "neg")), None)
    return named is not None and bool(named.ids("class"))


def _acts_on_what_acts(said: list[Item]) -> bool:
    """Return whether something is done to what does something: "blocks drugs that block …", "causes what causes …"."""
    for at, item in enumerate(said):
        of_one = (item.tag == "action" or item.key in _DONE) and at + 1 < len(said) and said[at + 1].key == "of"
        if not (item.lemma in _ACTING or of_one) or (item.tag == "action" and not of_one):
            continue
        between, which = 0, False
        for after in said[at + 1 :]:
            if after.verb and which:
                return True
            if after.readings or after.key in _ELSEWHERE or "," in after.gap:
                break
            if after.lemma in _ACTING or after.tag == "action" or after.key in _DONE:
                if between or after.tag == "action" or after.key.endswith("ing"):
                    return True
                break
            between += after.key != "to"
            which = which or after.key in _RELATIVE
    return False


_RELATIVE = frozenset({"that", "which", "who", "what", "whatever", "whoever", "anything", "everything"})
_ACTING = frozenset({"block", "inhibit", "antagonize", "antagonise", "activate", "bind", "stimulate", "cause"})
_ACTING |= {"reverse", "relieve", "treat", "prevent", "stop", "produce", "trigger", "interfere"}
_DONE = frozenset({"blockade", "blocking", "inhibition", "activation", "stimulation", "reversal", "antagonism"})
_ELSEWHERE = frozenset({"and", "or", "but", "by", "when", "while", "if", "as", "than", "because", "through", "via"})


def _is_swapped(said: list[Item]) -> bool:
    """Return whether an ailment is told of as if it were the drug: "C is prescribed for D", "in people with D".

    Also "D is a side effect of E". Words without their order would tell the opposite of what is said.
    """
    ailing = named = False
    for at, item in enumerate(said):
        if item.ids("drug", "class"):
            named = True
            before = [one for one in said[max(0, at - 4) : at] if one.tag not in ("det", "neutral", "filler")][-2:]
            if ailing and len(before) > 1:
                use = before[1].key == "for" and before[0].key in _USED
                if use or (before[1].key == "with" and before[0].key.removeprefix("in ") in _WHOM):
                    return True
        elif item.ids("condition", "effect"):
            side = [one.key for one in said[max(0, at - 4) : at] if one.tag != "det"]
            if named and not ailing and said[1].lemma == "be" and side[-2:] in _SIDE_EFFECTS:
                return True
            ailing = True
    return False


_USED = frozenset({"used", "prescribed", "given", "taken", "approved", "licensed", "indicated", "recommended"})
_WHOM = frozenset({"people", "patients", "patient", "person", "those", "anyone", "someone", "anybody", "adults"})
_SIDE_EFFECTS = (["side effect", "of"], ["side effects", "of"])


def _denies_part(said: list[Item]) -> bool:
    """Return whether "not people" or "not always" is said, which denies the people or the "always" alone."""
    return any(before.key == "not" and after.key in _DENIED_ALONE for before, after in pairwise(said))


def _denies_who(said: list[Item]) -> bool:
    """Return whether it is denied of people that they take it: "those who do not take X", "if not taken with X"."""
    for at, item in enumerate(said):
        if item.tag == "neg":
            before = [one.key for one in said[:at] if one.lemma not in ("do", "be", "have")][-1:]
            if before and before[0] in _WHO:
                return True
    return False


_WHO = frozenset({"who", "that", "if", "when", "unless", "people", "patients", "those", "anyone", "someone", "while"})


def _gists(names: Names, said: list[Item], it: str) -> Iterator[list[list[Item]]]:
    """Yield the clauses that a sentence comes to, each as items for the grammar: one list for each way to take it."""
    if not 2 < len(said) <= _MOST or _lacks_sense(said := _with_it(said, it)) or _says_more(said):
        return
    if _is_unreal(said) or _is_of_several(said) or _is_swapped(said) or _is_somebody(said):
        return
    yield from _of_tokens(names, said, _tokens(said))
    if any(item.inner and item.readings for item in said):  # "opioid withdrawal" is a condition, too
        whole = [replace(item, inner=()) if item.inner and item.readings else item for item in said]
        yield from _of_tokens(names, whole, _tokens(whole))


def _of_tokens(names: Names, said: list[Item], tokens: list[Token]) -> Iterator[list[list[Item]]]:
    """Yield the clauses that a line of senses comes to, and where a second drug is taken, that of the two together."""
    yield from _of_these(names, said, tokens)
    if together := _taken_together(tokens):
        yield from _of_these(names, said, together)


def _taken_together(tokens: list[Token]) -> list[Token]:
    """Return a line with "with" for that a second drug is taken: "people on D who use D"; nothing where none is."""
    found: list[Token] = []
    named = changed = False
    for at, token in enumerate(tokens):
        if KINDS.get(token.sense) == "D":
            taking = False
            taken = at + 1 < len(tokens) and tokens[at + 1].sense in _GIVING  # "when D is taken"
            while named and found and (found[-1].sense in _TAKEN or found[-1].item.key in _WHILE):
                taking = found.pop().sense in _TAKEN or taken or taking
            if taking:
                found.append(token._replace(sense="WITH", plain="", others=()))
                changed = True
            named = True
        found.append(token)
    return found if changed else []


def _of_these(names: Names, said: list[Item], tokens: list[Token]) -> Iterator[list[list[Item]]]:
    denials = sum(token.sense in _DENYING for token in tokens)
    if not tokens or denials > 1 or _denies_name(tokens) or (denials and _speaks_of_any_effect(tokens)):
        return
    if denials and (_denies_part(said) or _denies_who(said)):
        return
    kept = _taken([token for token in tokens if token.sense not in _DENYING])
    kinds, rest = _kinds_told(names, said, kept) if not denials else ([], kept)
    if kept and kept[0].sense == "K" and not kept[0].item.key.endswith("s") and "FOUND" in [one.sense for one in kept]:
        return  # of "X is a C and D found in Y": that is told of X, and not of Ds
    extra = [[*named, *_plain(names, "is a"), *kind] for named, kind in kinds]
    whole = [[rest], *_once_each(rest), *([] if denials else _apart(rest))]
    denial = _denial(tokens) if denials else frozenset[str]()
    for lines in whole:  # as lists of lines, each of which must come to something
        read = [next(_of_line(names, line, denial), None) for line in lines]
        if None not in read:
            yield [*extra, *(clause for clauses in read for clause in clauses or ())]
    if extra and len(rest) == 1:
        yield extra


def _with_it(said: list[Item], it: str) -> list[Item]:
    """Return the items with the drug that "it" stands for in its place, where no other is named."""
    if not it or any(item.ids("drug", "class") or item.inner for item in said):
        return said
    readings = (Reading("drug", it),)
    return [replace(item, readings=readings) if item.key in _ANAPHORS else item for item in said]


def _denial(tokens: list[Token]) -> frozenset[str]:
    """Return how it is denied: also "KEPT" where giving or taking is, and no harm.

    "Doctors never prescribe X with Y because of the bleeding" denies no bleeding.
    """
    kept = any(
        token.sense == "NOBODY" or (token.sense in _DENYING and following.sense in _GIVING)
        for token, following in pairwise(tokens)
    )
    return frozenset({"DENIED", "KEPT"} if kept else {"DENIED"})


_GIVING = frozenset({"GIVE", "PRESCRIBE", "TAKE", "TAKES", "USED", "MIX", "SWALLOW", "TOGETHER"})


def _of_line(names: Names, tokens: list[Token], denial: frozenset[str]) -> Iterator[list[list[Item]]]:
    """Yield the clauses of each gist that a line of senses has."""
    denied = bool(denial)
    for line in _by_kind(tokens):
        kinds = tuple(sorted([KINDS[token.sense] for token in line if token.sense in KINDS]))
        for gist in _by_names().get(kinds, ()):
            if (not denied or gist.deniable) and _fits(gist, line, denial):
                if "KEPT" in denial and gist.of_two and not gist.of_denial:
                    continue
                slots = _slots(line)
                if gist.antidote and not _is_antidote(slots[gist.antidote].item):
                    continue
                if "often" in slots and not _tells_how_often(gist, slots["often"].item):
                    continue
                yield [_clause(names, clause, slots, denied=denied) for clause in gist.clauses]


def _tells_how_often(gist: Gist, item: Item) -> bool:
    """Return whether the clauses keep how often it is said to be, or it may go unsaid.

    "Often" may, of how a drug is used, and not of what two do together; "rarely" and "always" never may.
    """
    if any("{often}" in clause for clause in gist.clauses):
        return True
    return item.value == "sometimes" or (item.value == "often" and not gist.of_two)


def _is_antidote(item: Item) -> bool:
    return any(reading.id in ANTIDOTES for reading in item.ids("drug"))


def _by_kind(tokens: list[Token]) -> Iterator[list[Token]]:
    """Yield the line for each choice of what its words name: "potassium" is a medicine, and what is measured."""
    choices: list[list[Token]] = []
    for token in tokens:
        own = [token] if token.sense else []
        told = [other.partition("=") for other in token.others]
        own += [token._replace(sense=kind, plain=plain, others=()) for kind, _, plain in told if kind in KINDS]
        if token.sense == "R" and token.item.key in _FORMS:
            own.append(Token("", token.item, token.at))
        if token.sense in KINDS and (rest := tuple([kind for kind, _, _ in told if kind not in KINDS])):
            own.append(Token(rest[0], token.item, token.at, "", rest[1:]))
        choices.append(own)
    if prod(map(len, choices)) > _MOST_CHOICES:
        return
    for line in product(*choices):
        yield [token for token in line if token.sense]


def _fits(gist: Gist, tokens: list[Token], denial: frozenset[str]) -> bool:
    """Return whether the words of a line, each in a sense that it may have, are those of a gist."""
    choices: list[list[str]] = []
    for token in tokens:
        if token.sense in KINDS:
            choices.append([token.sense])
            continue
        senses = [sense for sense in (token.sense, *token.others) if sense in gist.also]
        if not senses:
            return False  # as of nearly every gist that is asked
        choices.append(senses)
    if prod(map(len, choices)) > _MOST_CHOICES:
        return False
    for told in product(*choices):
        meant = {*told, *denial}
        if any(needed.isdisjoint(meant) for needed in gist.needs):
            continue
        line = " ".join([KINDS.get(sense, sense) for sense in told])
        if not gist.order or re.fullmatch(gist.order, line):
            return True
    return False


def _once_each(tokens: list[Token]) -> Iterator[list[list[Token]]]:
    """Yield a line that names a drug twice without its first name: "if D is mixed with D2, D levels rise"."""
    for at, token in enumerate(tokens):
        if token.sense == "D" and not token.plain:
            again = (later.item.readings for later in tokens[at + 1 :] if later.sense == "D")
            if token.item.readings in again:
                yield [[*tokens[:at], *tokens[at + 1 :]]]
                return


def _apart(tokens: list[Token]) -> Iterator[list[list[Token]]]:
    """Yield a line with "E, E and E" as lines with one of them each, where it has such a list."""
    for at in range(1, len(tokens) - 1):
        before, after = tokens[at - 1], tokens[at + 1]
        kind = KINDS.get(before.sense, "")
        if tokens[at].sense == "AND" and kind and kind == KINDS.get(after.sense, ""):
            first = at - 1
            while first and KINDS.get(tokens[first - 1].sense) == kind and "," in tokens[first].item.gap:
                first -= 1
            yield [[*tokens[:first], one, *tokens[at + 2 :]] for one in (*tokens[first:at], after)]


def _denies_name(tokens: list[Token]) -> bool:
    """Return whether "no" stands before a drug or class: "no opioid does", "without naloxone"."""
    pairs = pairwise(tokens)
    return any(token.sense == "NO" and following.sense in ("D", "K") for token, following in pairs)


def _speaks_of_any_effect(tokens: list[Token]) -> bool:
    """Return whether "effect" is said: "no effect on the risk of E" denies that it lowers it, too."""
    return any(token.item.key in ("effect", "effects") for token in tokens)


def _kinds_told(
    names: Names, said: list[Item], tokens: list[Token]
) -> tuple[list[tuple[list[Item], list[Item]]], list[Token]]:
    """Return the drugs that are told to be of a class, in passing, with the class, and the line without it.

    "X, a C, …", "the C X …", "X is a C that …".
    """
    found: list[tuple[list[Item], list[Item]]] = []
    rest = list(tokens)
    for before, after in pairwise(tokens):
        senses = (before.sense, after.sense)
        if senses not in (("D", "K"), ("K", "D")) or before not in rest or after not in rest:
            continue
        between = said[before.at + 1 : after.at]
        if any(
            item.tag != "det" and item.key != "be" and item.lemma != "be" and item.tag != "neutral" for item in between
        ):
            continue
        if senses == ("D", "K") and not between and "," in after.item.gap and after.item.key.endswith("s"):
            continue  # "with alcohol, opioids and other …" goes on with a list
        drug, kind = (before, after) if senses == ("D", "K") else (after, before)
        if senses == ("K", "D") and ("," in after.item.gap or between):
            continue
        if senses == ("K", "D") and before.at and said[before.at - 1].tag != "det":
            continue  # "with beta blockers X may …"
        found.append((_as_items(names, drug), _as_items(names, kind)))
        rest.remove(kind)
    return found, rest


def _slots(tokens: list[Token]) -> dict[str, Token]:
    """Return the names by kind: "d" and "d2" of the first drug or class and the second, and how often."""
    slots: dict[str, Token] = {}
    seen: Counter[str] = Counter()
    for token in tokens:
        kind = "often" if token.sense == "OFTEN" else KINDS.get(token.sense, "").lower()
        if kind:
            seen[kind] += 1
            slots[kind if seen[kind] == 1 else f"{kind}{seen[kind]}"] = token
    if "e" in slots:
        slots.setdefault("c", slots["e"])
    return slots


def _taken(tokens: list[Token]) -> list[Token]:
    """Return the senses with "after taking D", "people who take D" and "D use" as the drug alone."""
    found: list[Token] = []
    for at, token in enumerate(tokens):
        following = (tokens[at + 1].sense, *tokens[at + 1].others) if at + 1 < len(tokens) else ()
        if token.sense in ("D", "K") and "STOPS" not in following:
            if found and found[-1].sense == "TAKES" and (len(found) == 1 or found[-2].sense == "AFTER"):
                found.pop()
            while found and found[-1].sense in _TAKING and not (len(found) > 1 and found[-2].sense in _CHANGING):
                found.pop()
        if token.sense in ("TAKE", "TAKES") and found and found[-1].sense in ("D", "K"):
            continue
        found.append(token)
    return found


@cache
def _by_names() -> dict[tuple[str, ...], list[Gist]]:
    found: dict[tuple[str, ...], list[Gist]] = {}
    for gist in GISTS:
        found.setdefault(tuple(sorted(gist.names)), []).append(gist)
        if "C" in gist.names:  # what is an effect too
            found.setdefault(tuple(sorted("E" if kind == "C" else kind for kind in gist.names)), []).append(gist)
    return found


# -- senses ----------------------------------------------------------------------------------------------------------


def _lacks_sense(said: list[Item]) -> bool:
    """Return whether a word is in no phrase that has a sense: then the sentence has no tokens, as most have none."""
    known = _words_of_senses()
    for item in said:
        if item.readings or item.tag in _TAGGED or item.key in _SHAPED or item.key[:1].isdecimal():
            continue
        for word in item.words or [item.key]:
            if word not in known and " " not in word:
                return True
    return False


def _tokens(said: list[Item]) -> list[Token]:
    """Return the senses of a sentence's words, those of no weight left out; nothing where a word has none."""
    found: list[Token] = []
    at = 0
    while at < len(said):
        item = said[at]
        if sense := _of_name(item):
            if item.inner:
                found += _of_inner(item, at)
            else:
                found.append(Token(sense, item, at, "", _senses().get(" ".join(item.words), ())))
            at += 1
            continue
        if item.key == "on" and at + 1 < len(said) and said[at + 1].ids("drug", "class"):
            found.append(Token("TAKE", item, at))  # "people on D"
            at += 1
            continue
        senses, count = _of_shape(said, at) or _of_words(said, at)
        if not count:
            return []
        if senses[0]:
            kind, _, plain = senses[0].partition("=")
            token = Token(kind, item, at, plain, senses[1:])
            told = _of_smoke(said, token, count) if plain == _SMOKED else [token]
            if told is None:
                return []
            found += told
        at += count
    return found


def _of_smoke(said: list[Item], token: Token, count: int) -> list[Token] | None:
    """Return what is told of smoke: nothing more in "tobacco smoke", ``None`` where another drug is smoked."""
    near = [one for one in (token.at - 1, token.at + count) if 0 <= one < len(said)]
    beside = {one.id for at in near for one in said[at].ids("drug")}
    if beside - {_TOBACCO}:
        return None  # "smoking heroin", "crack smokers"
    if beside:
        return []
    people = any(one.key in _SMOKING_PEOPLE for one in said[token.at : token.at + count])
    return [Token("TAKE", token.item, token.at), token] if people else [token]


# A plain form may be told of without being meant: "statin pills", "calcium tablets".
_FORMS = frozenset({"pill", "pills", "tablet", "tablets", "capsule", "capsules"})
# "A drug test" is any of them.
_ANY_TEST = frozenset({"drug test", "drug tests", "test", "tests", "drug screen", "drug screens", "urine test"})
_TAGGED = {"place": "P", "route": "R", "species": "A", "often": "OFTEN", "test": "TEST"}
# What one has of a drug, and no effect like others.
_STATES = {"withdrawal": "WITHDRAWAL", "overdose": "OVERDOSE"}


def _of_name(item: Item) -> str:
    """Return the sense of a recorded name: which kind of thing it names; "" where it is none."""
    if item.possessive and not item.ids("drug", "class"):
        return ""
    if not item.readings:
        return "" if item.key in _ANY_TEST else _TAGGED.get(item.tag, "")
    if item.ids("drug"):
        return "D"
    if item.ids("class"):
        return "K"
    effects, conditions = item.ids("effect"), item.ids("condition")
    if effects and effects[0].id in _STATES:
        return _STATES[effects[0].id]
    if item.verb:
        return "V"
    if effects or conditions:
        return "E" if not conditions else "C" if not effects else "X"
    if item.ids("target"):
        return "T"
    return _TAGGED.get(item.tag, "")


def _of_inner(item: Item, at: int) -> list[Token]:
    """Return the drug and the state that a name of both stands for: "opioid withdrawal", "overdose of heroin"."""
    state = next((sense for word, sense in _STATES.items() if word in item.words or f"{word}s" in item.words), "")
    if not state:
        return [Token(_of_name(item), item, at)]
    kind = "K" if item.inner[0].type == "class" else "D"
    drug = Item(item.key, item.start, item.end, item.gap, readings=item.inner, words=item.words)
    return [Token(kind, drug, at), Token(state, item, at)]


_YEAR = re.compile(r"(?:18|19|20)\d\d")
_SCHEDULE = {"schedule": frozenset({"i", "ii", "iii", "iv", "v"}), "class": frozenset({"a", "b", "c"})}
_SHAPED = frozenset({*_SCHEDULE, *(number for numbers in _SCHEDULE.values() for number in numbers)})
_NUMERALS = {"1": "i", "2": "ii", "3": "iii", "4": "iv", "5": "v"}


def _of_shape(said: list[Item], at: int) -> tuple[tuple[str, ...], int] | None:
    """Return the kind of a year or a schedule, with how it is put plainly, and how many items it has."""
    key = said[at].key
    if key[:1].isdecimal() and _YEAR.fullmatch(key):
        return (f"Y={key}",), 1
    if key in _SCHEDULE and at + 1 < len(said):
        number = _NUMERALS.get(said[at + 1].key, said[at + 1].key)
        if number in _SCHEDULE[key]:
            return (f"S={key} {number}",), 2
    return None


def _of_words(said: list[Item], at: int) -> tuple[tuple[str, ...], int]:
    """Return the senses of the longest phrase that begins here, and how many items it has; none where none is known."""
    known = _senses()
    run: list[str] = []
    best: tuple[tuple[str, ...], int] = ((), 0)
    if (said[at].words or [said[at].key])[0] not in _beginnings():
        return best
    for ahead in range(at, min(at + _LONGEST, len(said))):
        if said[ahead].readings and ahead == at:
            break
        run += said[ahead].words or [said[ahead].key]
        senses = known.get(" ".join(run))
        if senses is not None:
            best = (senses, ahead - at + 1)
    return best


@cache
def _beginnings() -> frozenset[str]:
    """Return the words with which a phrase that has a sense begins."""
    return frozenset(phrase.partition(" ")[0] for phrase in _senses())


@cache
def _words_of_senses() -> frozenset[str]:
    """Return every word of the phrases that have a sense."""
    return frozenset(word for phrase in _senses() for word in phrase.split(" "))


@cache
def _senses() -> dict[str, tuple[str, ...]]:
    """Return every phrase with its senses, in all forms of its verb; "" for what adds nothing."""
    found: dict[str, tuple[str, ...]] = dict.fromkeys(EMPTY, ("",))
    for head, text in (*SENSES, *THINGS):
        sense, verb = head.removesuffix("+"), head.endswith("+")
        for phrase in _each_way(text.split(", ")):
            first, _, rest = phrase.partition(" ")
            for form in (first, *forms(first)) if verb else (first,):
                said = f"{form} {rest}".strip()
                known = found.get(said, ())
                if sense not in known and known != ("",):
                    found[said] = (*known, sense)
    return found


def _each_way(told: list[str]) -> Iterator[str]:
    """Yield phrases, those with "[]" once for each way to name who it is done to."""
    for phrase in told:
        if "[] " in phrase:
            yield from (phrase.replace("[] ", f"{one} " if one else "") for one in SOMEONE)
        elif phrase.endswith("[]"):
            yield phrase.removesuffix(" []")
        else:
            yield phrase


# -- clauses ---------------------------------------------------------------------------------------------------------


def _clause(names: Names, template: str, slots: dict[str, Token], *, denied: bool) -> list[Item]:
    """Return a template as items: the names in their slots, and denied where the sentence denies."""
    found: list[Item] = []
    run: list[str] = []
    for word in template.split():
        if word in TOLD:
            run.append(TOLD[word][denied])
        elif not word.startswith("{"):
            run.append(word)
        elif token := slots.get(word.strip("{}")):
            if token.plain:
                run.append(token.plain)
            else:
                found += [*_plain(names, " ".join(run)), _as_noun(token.item)]
                run = []
    found += _plain(names, " ".join(run))
    place = next(iter(slots.values())).item
    return [item if item.end else _at(item, place) for item in found]


def _plain(names: Names, said: str) -> list[Item]:
    return [_at(item, None) for item in items(names, words(said))] if said else []


def _as_items(names: Names, token: Token) -> list[Item]:
    """Return a name as the items that say it plainly."""
    found = _plain(names, token.plain) if token.plain else [_as_noun(token.item)]
    return [item if item.end else _at(item, token.item) for item in found]


def _as_noun(item: Item) -> Item:
    """Return an effect that was said as a verb phrase as its noun, and any other name as it is, without its comma."""
    readings = (Reading("effect", item.verb.id),) if item.verb else item.readings
    return Item(item.key, item.start, item.end, " ", item.tag, item.value, item.lemma, readings, item.words)


def _at(item: Item, place: Item | None) -> Item:
    start, end = (place.start, place.end) if place else (0, 0)
    return Item(item.key, start, end, " ", item.tag, item.value, item.lemma, item.readings, item.words)
