"""What is taken back: "X is a C, not", "X does E is false"; "That is a myth." behind it, "Here is a myth." before it.

No reader expects a denial at the end of a sentence, and what ends it is the first thing that is left unread.
"""

import re
from functools import cache

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


# What is said of a sentence before or behind by whoever does not stand for it. Whole sentences, or their beginnings.
_WHAT = r"(?:sentence|statement|claim|idea|belief|rumou?r|assertion|answer|line|thing|story|part)s?"
_UNTRUE = (
    r"(?:(?:simply|just|completely|totally|utterly|also|all|plain|still|of course|obviously|clearly) )*"
    r"(?:(?:false|wrong|untrue|incorrect|inaccurate|nonsense|rubbish|bullshit|baloney|hogwash|bunk|fiction|fake news"
    # "Wrong for children", "not so strong", "not true of codeine" say something else.
    r"|not (?:true|correct|accurate|so|the case))(?=\s*(?:[^\w\s]|$|(?:and|but|because|since|though|at all)\b))"
    r"|(?:an? |the |one of the )?(?:[a-z-]+ ){0,2}(?:myth|misconception|lie|falsehood|fallac(?:y|ie)|rumou?r|hoax|joke"
    r"|misunderstanding|urban legend|old wives['’] tale)s?)"
)
_PEOPLE = r"(?:(?:many|most|some|a lot of|lots of|a few|certain|other)(?: people| patients| users)?|people|they|others)"
_HOLD = r"(?:wrongly |falsely |mistakenly |often |still |really )*(?:say|think|believe|claim|assume|insist|call)"
_BEHIND = (
    # Words that stand alone: "False.", "Not!", "NOPE".
    r"(?:false|wrong|incorrect|not true|untrue|nope|nah|busted|not so|not|lies|rubbish|nonsense|bullshit"
    r"|baloney|hogwash|bunk|debunked|refuted|as if|if only|yeah,? right|(?:just |only )?(?:kidding|joking)|psych"
    r"|april fools?|not really|not at all|not quite|far from it|no way|absolutely not|of course not|hardly|or not"
    r"|or is it|or are they|or does it|so they say|or so (?:they|people|some|the) [a-z ]{2,20}|so goes the [a-z ]{3,20}"
    r"|so says? the [a-z ]{3,20}|said (?:nobody|no ?one|no [a-z]{3,20})(?: ever)?|sarcasm|i lied|i made (?:that|it) up)"
    r"\b\s*(?:[.!?:—–]|$)|(?:a )?(?:myth|fiction|lie)\b\s*(?:[.!—–]|$)"
    r"|no[.!]|no,? (?:it|they|that|this)(?: (?:is|are|does|do|was|can)(?:n['’]?t| not)|['’](?:s|re) not)\b"
    r"|(?:(?:in fact|actually|in truth|in reality),? )?(?:it|they) (?:is|are)(?:n['’]t| not)(?: one| so)?\s*(?:[.!]|$)"
    # "That is a myth", "This claim is false", "None of that is true".
    rf"|(?:this|that|it|these|those|all (?:of )?(?:this|that|the above)|everything above"
    rf"|(?:this|that|the)(?: (?:above|previous|preceding|last|first|former))?(?: {_WHAT})|the above)"
    rf"(?: (?:is|are|was|were)|['’]s) {_UNTRUE}(?! (?:to|that)\b)"
    rf"|(?:this|that|it|the above|this {_WHAT}|that {_WHAT}) (?:is|was)n['’]?t"
    r" (?:true|correct|accurate|so|the case)\s*(?:[.!,;]|$)"
    r"|(?:none|nothing) of (?:this|that|it|the above|these [a-z]+) (?:is|was) (?:true|correct|so|right)\b"
    r"|nothing could be further from the truth\b|the (?:opposite|reverse|contrary) is (?:true|so|the case)\b"
    # "Many people believe this.", "That is what they say."
    rf"|(?:at least )?that(?: is|['’]s|was| was) (?:(?:only )?what {_PEOPLE} {_HOLD}|the (?:rumou?r|myth|story|lie))\b"
    rf"|{_PEOPLE} {_HOLD} (?:this|that|so|it)\s*(?:[.!]|$)|(?:do not|don['’]?t|never) believe (?:this|that|it)\b"
    r"|(?:verdict|rating|answer|correction|edit|update|ruling|fact[- ]check|result|conclusion)\s*[:=–—-]\s*"
    r"(?:(?:mostly |completely |totally )?(?:false|wrong|no|not true|incorrect|myth|fake|untrue|busted)"
    r"|(?:it|this|that)(?: is|['’]s) not|(?:it|this|that) isn['’]?t)\b"
    r"|(?:i am|i['’]m|i was) (?:just |only )?(?:kidding|joking|lying|wrong|mistaken)\b|scratch that|strike that"
    r"|i (?:take|took) (?:that|it|this) back|i retract (?:that|it|this)|(?:sorry|oops|i mean),? i meant\b"
    r"|(?:true or false|true/false|t/f)\b"
)
_ANNOUNCED_ONE = (
    rf"(?:the )?(?:following|next)(?: {_WHAT})?(?: (?:is|was)| below is) {_UNTRUE}"
    rf"|(?:here is|here['’]s|here comes|this is|now for|now) (?:an?|one|another|the) [a-z -]{{0,30}}"
    r"(?:myth|misconception|lie|falsehood|rumou?r|hoax|joke)"
    r"|(?:do not|don['’]?t|never) believe (?:this|the following|what follows)"
    rf"|{_PEOPLE} {_HOLD}(?: (?:the following|this|that|this {_WHAT}))?"
    r"|(?:true or false|true/false|t/f|fact or (?:fiction|myth)|myth or (?:fact|reality))"
)
_ANNOUNCED_ALL = (
    rf"(?:the )?(?:following|next)(?: [a-z]+)?(?: {_WHAT})?(?: (?:are|were)| below are) {_UNTRUE}"
    rf"|(?:the following|below|here) (?:are|is a list of) [a-z ,-]{{0,40}}(?:myth|misconception|lie|falsehood|rumou?r)s"
    rf"|(?:none|not one|neither|nothing) of (?:the following|these|the below)(?: {_WHAT})?"
    r"(?: below)? (?:is|are) (?:true|correct|so|right)"
    r"|(?:[a-z -]{0,30} )?(?:myth|misconception|lie|falsehood|rumou?r)s(?: (?:about|on|of) [a-z -]{2,30})?"
    r"(?: (?:include|are|are these|are as follows|include the following))?\s*:"
    r"|it(?: is|['’]s| would be| was) (?:false|wrong|untrue|incorrect|not (?:true|correct|the case)|an? (?:[a-z]+ )?"
    r"(?:myth|misconception|lie))(?: that| to (?:say|think|believe)(?: that)?)"
    rf"|{_PEOPLE} {_HOLD}(?: that| the following| these(?: things)?|\s*:)"
    r"|(?:decide|say|tell|guess|mark)[a-z ,-]{0,40}(?:true or false|true \(t\) or false \(f\)|t or f)"
    r"|(?:true or false|true/false|t/f|fact or (?:fiction|myth)|myth or (?:fact|reality))(?: quiz| questions)?"
    rf"|(?:which|what)(?: one| ones)?(?: of (?:the following|these))?(?: {_WHAT})?(?: below)?"
    r" (?:is|are)(?: [a-z]+)? (?:true|false|correct|incorrect|wrong|right|myths?)(?: about [a-z -]{2,30})?"
)
_LONGEST_SAID = 160


@cache
def _pattern(said: str, ending: str = "") -> re.Pattern[str]:
    """Return a pattern, compiled where a text first needs it: most have one sentence."""
    return re.compile(rf"[\W_]*(?:{said}){ending}", re.IGNORECASE)


def is_denial(text: str) -> bool:
    """Return whether a sentence does nothing but take back the one before it: "False.", "That is a myth"."""
    return len(text) <= _LONGEST_SAID and _pattern(_BEHIND).match(text) is not None


def announces(text: str, *, many: bool = False) -> bool:
    """Return whether a sentence says that the next one is not meant: "Here is a myth.", "True or false?".

    With ``many`` it says so of all that follow: "None of the following is true:".
    """
    said = _ANNOUNCED_ALL if many else _ANNOUNCED_ONE
    return len(text) <= _LONGEST_SAID and _pattern(said, r"\s*[.:!?…—–-]*\W*$").match(text) is not None


def is_announced(before: list[str]) -> bool:
    """Return whether the sentences that come before one, the nearest last, say that it is not meant."""
    return bool(before) and (announces(before[-1]) or any(announces(one, many=True) for one in before[-_FAR:]))


_FAR = 12  # sentences: nobody announces more at once
