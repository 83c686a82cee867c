"""Which sentences may be about a drug: told from their words alone, so that the others cost next to nothing."""

import re
from _thread import allocate_lock
from collections.abc import Iterable
from typing import NamedTuple, Protocol

from ketafacts.knowledge.model import Reading, Start
from ketafacts.knowledge.naming import fold
from ketafacts.language.lexicon import ANAPHORS
from ketafacts.language.lexicon.joints import UNDOING
from ketafacts.language.lexicon.streetwords import STREET
from ketafacts.language.street import speaks_of_use
from ketafacts.language.text import plain_words

SUBJECTS = ("drug", "class")
_ANAPHOR = re.compile(rf"\b(?:its|both|neither|{'|'.join(sorted(ANAPHORS, key=len, reverse=True))})\b", re.IGNORECASE)
_ANAPHOR_ENDS = frozenset(phrase.split()[-1] for phrase in ANAPHORS) | {"its", "it's", "it’s", "both", "neither"}
# What may stand before "it" and leave it to mean the drug named before: "Taken with opioids, it …".
_FRONTED = re.compile(
    r"\W*(?:taken|given|used|combined|mixed|when|if|while|with|without|unlike|like|in|at|as|after|before|since|"
    r"because|by|for|from|on|over|under|despite|although|though|today|however)\b[^;:]*,\s*$"
    r"|\W*(?:taken|given|used|combined|mixed|injected|smoked)\s+(?:together\s+)?(?:with|alongside)\s[^,;:]*$",
    re.IGNORECASE,
)
# "Naloxone can quickly reverse (it)": what is undone is none of those that undo it.
_DONE_TO = re.compile(rf"[^,;:]*\b(?:{'|'.join(sorted(UNDOING))}|neutrali[sz]es?)\s+", re.IGNORECASE)
# "Common side effects include …" are those of what was spoken of.
_EFFECTS_OF_IT = re.compile(
    r"\W*(?:(?:the|some|other|most|more|less|very|common|commonly|serious|severe|mild|minor|frequent|possible|potential|"
    r"adverse|rare|rarely|but|frequently|main|known|reported|typical|usual|these|physical|mental|psychological|"
    r"short-term|long-term|immediate|unwanted)\s+)*"
    r"(?:side[ -])?effects?\s+(?:(?:can|may|might|could)\s+)?(?:also\s+)?include\b",
    re.IGNORECASE,
)
_MOST_WORDS = 12
# A stream of any length is read in bounded memory.
_MOST_KNOWN = 200_000
# Of so many words the few that are new in a text cost less one by one than to look for them in all of it.
_ENOUGH = 20_000
# What may follow a word that is a name by itself.
_ALWAYS = frozenset([""])
_NOTHING = frozenset[str]()
# "The", "is" and "all" begin a name or two each, and stand everywhere: such names are noticed by their second word.
_FEW = 24
_EVERYWHERE = frozenset({"a", "an", "and", "as", "for", "in", "is", "of", "or", "that", "the", "to", "with"})


class SubjectNames(Protocol):
    """Recorded names, as the knowledge base has them."""

    def start(self, word: str) -> Start:
        """Return what of the names begins with the word."""

    def expect(self, words: Iterable[str]) -> None:
        """Look up at once what single words begin and mean as names."""

    def readings(self, key: str) -> tuple[Reading, ...]:
        """Return what the folded name may mean."""


class _Met(NamedTuple):
    """What is known of the words that were met. Another takes its place as a whole: a thread may be at work on it."""

    known: dict[str, frozenset[str]]  # what may follow each word in a name
    after: dict[str, set[str]]  # what may precede each word in a name that is noticed by it
    silent: set[str]  # words by which no name is noticed


class Spotter:
    """Tells whether a text names a recorded drug or class. Remembers every word it has met."""

    def __init__(self, names: SubjectNames) -> None:
        """Take the recorded names."""
        self._names = names
        self._met = _Met({}, {}, set())
        self._meeting = allocate_lock()  # two threads could each leave a name to the word that the other does not mind

    def prepare(self, text: str) -> None:
        """Meet the words of a long text, of which sentences will be asked about, at a fraction of the cost."""
        if len(self._met.known) > _ENOUGH:
            return
        # Not "-": that would go through all words that were ever met.
        unmet = _vocabulary(text).difference(self._met.known)
        if len(unmet) < 2 or len(unmet) > _MOST_KNOWN:
            return
        if len(self._met.known) + len(unmet) > _MOST_KNOWN:
            self._met = _Met({}, {}, set())
        met = self._met
        self._names.expect(form for word in unmet for form in _forms(word))
        for word in unmet:
            self._meet(word, met)

    def mentions(self, text: str) -> bool:
        """Return whether the text names a drug or class, or calls one by an everyday word."""
        return self.mentioned(plain_words(text))

    def mentioned(self, words: list[str]) -> bool:
        """Return what ``mentions`` does, of the plain words of a text."""
        return self._first_in(words) >= 0 or (not STREET.isdisjoint(words) and speaks_of_use(words))

    def before_first(self, text: str) -> int:
        """Return a place in the text before which it names no drug or class; -1 when it names none at all."""
        lower = text.lower()
        words = plain_words(text)
        first = self._first_in(words)
        # The word may also stand inside an earlier one, which is early enough. Few letters change length in lower case,
        # and few words have soft hyphens or loose accents in them, with which they are not found.
        return max(0, lower.find(words[first])) if first > 0 and len(lower) == len(text) else min(first, 0)

    def look(self, text: str, *, anaphora: bool) -> tuple[bool, str]:
        """Return whether the text names a drug or class, and, if ``anaphora`` is wanted, what ``anaphor_in`` does."""
        words = plain_words(text)
        # Four sentences in five have no such word, and looking at whole words tells so far sooner than the pattern.
        anaphor = self.anaphor_in(text) if anaphora and not _ANAPHOR_ENDS.isdisjoint(words) else ""
        if anaphora and not anaphor and "effects" in words and _EFFECTS_OF_IT.match(text):
            anaphor = "start"
        return self._first_in(words) >= 0, anaphor

    def _first_in(self, words: list[str]) -> int:
        """Return which word is, or begins, the first name; -1 when none does."""
        if len(self._met.known) >= _MOST_KNOWN:
            self._met = _Met({}, {}, set())
        met = self._met
        known, after, silent = met
        begun: list[int] = []
        for at, word in enumerate(words):
            if word in silent:
                continue  # as are all but one or two of most sentences
            found = known.get(word)
            if found is None:
                self._meet(word, met)
                found = known[word]
            if at and word in after and words[at - 1] in after[word]:
                begun.append(at - 1)
            if found is _ALWAYS:
                return next((one for one in begun if self._is_phrase(words[one : one + _MOST_WORDS])), at)
            if found and at + 1 < len(words) and words[at + 1] in found:
                begun.append(at)
        return next((at for at in begun if self._is_phrase(words[at : at + _MOST_WORDS])), -1)

    def anaphor_in(self, text: str) -> str:
        """Return where a word such as "it" stands that may mean a drug named before the sentence.

        ``start``, ``inside``, ``object`` where the sentence's own subject does something to it ("Naloxone reverses
        it"), or nothing: in "Memantine is not one, but it …" the sentence's own subject is meant.
        """
        found = _ANAPHOR.search(text)
        if not found:
            return ""
        before = text[: found.start()]
        if not any(letter.isalnum() for letter in before):
            return "start"
        if _FRONTED.match(before) or not self.mentions(before):
            return "inside"
        return "object" if found[0].lower() == "it" and _DONE_TO.fullmatch(before) else ""

    def _meet(self, word: str, met: _Met) -> None:
        """Remember what may follow a word in a name, and whether a name is noticed by it."""
        known, after, silent = met
        found, few = _NOTHING, True
        for key in _forms(word):
            start = self._names.start(key)
            if start.alone and self._is_subject(key):
                found, few = _ALWAYS, False
                break
            if start.subjects:
                found |= _variants(start.subjects)
                few = few and len(start.subjects) <= _FEW and start.subjects.isdisjoint(_EVERYWHERE)
        with self._meeting:
            known[word] = found
            if not found:  # as of most words
                if word not in after:
                    silent.add(word)
            elif few:
                for second in found:
                    after.setdefault(second, set()).add(word)
                silent.difference_update(found)
                if word not in after:
                    silent.add(word)

    def _is_subject(self, key: str) -> bool:
        return any(reading.type in SUBJECTS and not reading.form for reading in self._names.readings(key))

    def _is_phrase(self, words: list[str]) -> bool:
        """Return whether a name of two or more words begins here."""
        longest = max([self._names.start(form).longest for form in _forms(words[0])])
        keys = [_key(one) for one in words[:longest]]
        for count in range(2, len(keys) + 1):
            *first, last = keys[:count]
            if any(self._is_subject(" ".join([*first, form])) for form in _forms(last)):
                return True
        return False


def _vocabulary(text: str) -> set[str]:
    """Return the words of a long text: its lines that are not plain ASCII apart, for those cost several times more."""
    plain, other = list[str](), list[str]()
    for line in text.split("\n"):
        (plain if line.isascii() and "'" not in line else other).append(line)
    return {*plain_words("\n".join(plain)), *plain_words("\n".join(other))}


def _variants(seconds: frozenset[str]) -> frozenset[str]:
    """Return the words that follow another in a name, with their plurals and genitives."""
    # "St John's wort" is recorded without its apostrophe.
    marked = {f"{one[:-1]}{mark}s" for one in seconds if one.endswith("s") for mark in "'’"}
    whole = seconds | marked
    # ``_forms`` takes no ending off a shorter word.
    long = [second for second in whole if len(second) > 2]
    return frozenset(whole | {f"{second}{ending}" for second in long for ending in ("s", "'s", "’s")})


def _forms(word: str) -> tuple[str, ...]:
    """Return the keys under which a word may be recorded: as it is, and without the ending of a plural or genitive."""
    key = _key(word)
    return (key, key[:-1]) if key.endswith("s") and len(key) > 3 else (key,)


def _key(word: str) -> str:
    """Return a plain word folded."""
    return word if word.isascii() and word.isalnum() else fold(word)
