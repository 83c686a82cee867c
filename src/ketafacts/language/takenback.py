"""Sentences that take back at their end what they said: "X is a C, not", "X does E is false", "X does E? No.".

No reader expects a denial there, and what ends a sentence is the first thing that is left unread.
"""

from ketafacts.language.cutting import is_finite
from ketafacts.language.text import Word

_NOT = frozenset({"not", "never", "no", "nope", "nah"})
# Behind these a "not" denies what went before: "…, but X is not", "whether or not".
_SPARED = frozenset(
    {"or", "why", "if", "than", "certainly", "definitely", "is", "are", "was", "were", "am", "be", "do"}
)
_SPARED |= {"does", "did", "has", "have", "had", "can", "could", "will", "would", "should", "may", "might", "must"}
_WRONG = frozenset({"false", "wrong", "untrue", "incorrect", "nonsense", "rubbish", "bunk", "bogus", "myth", "myths"})
_WRONG |= {"lie", "lies", "misconception", "fallacy", "mistaken", "fiction", "bullshit", "baloney", "mistake"}
_BEFORE = frozenset(
    {"is", "was", "a", "an", "the", "just", "simply", "plain", "totally", "completely", "utter", "pure"}
)
# "The claim that … is false", "calling it that is wrong" say of what.
_OPENING = frozenset(
    {"that", "the", "this", "it", "to", "what", "saying", "calling", "claiming", "whoever", "believing"}
)
_LEAST = 4  # words of a clause


def taken_back(found: list[Word]) -> str:
    """Return the word that takes a sentence back at its end, or ""."""
    if not found:
        return ""  # behind "it" or "both" of the sentence before, nothing but marks
    last = found[-1]
    if last.key in _NOT:
        before = found[-2].key if len(found) > 1 else ""
        spared = before in _SPARED and last.gap == " "
        return "" if spared or before.endswith(("nt", "n't")) else last.key
    if last.key not in _WRONG or len(found) <= _LEAST:
        return ""
    end = len(found) - 1
    if last.gap == " ":
        while end and found[end - 1].key in _BEFORE:
            end -= 1
        if end == len(found) - 1 or found[end].key not in ("is", "was"):
            return ""
    head = found[:end]
    if len(head) < _LEAST or head[0].key in _OPENING:
        return ""
    return last.key if any(is_finite(word.key) or word.key in _SPARED for word in head) or len(head) > _LEAST else ""
