"""Which clause of a text asks, and what is told around it: "a guy at the gym swears X is an opioid, is he right"."""

import re
from typing import NamedTuple

from ketafacts.language.lexicon import sidestory as lexicon

_MOST = 400  # letters
_LEAST = 3  # words of the clause that asks
_ASKING = (
    r"(?:what|whats|what[\u2019']s|which|who|whos|who[\u2019']s|how|hows|why|when|where|is|isnt|isn[\u2019']t|are|"
    r"arent|was|were"
    r"|does|do|did|can|could|will|would|should|has|have)"
)
_SUBJECT = r"(?:the|a|an|it|that|this|there|they|you|people|someone|he|she|i|we|my|these|those)"
# A pause; and "but" or "so" before what can only be a question: "dumb question but does X …".
_BETWEEN = re.compile(
    r"\s*(?:[,;]|[.?!…:](?=\s|$)|\s[-–—]+\s|\slol\s|"
    rf"\s(?:but|so)(?=\s(?:(?:what|which|how|why)\s(?!{_SUBJECT}\b)|(?:does|do|is|are|can)\s)))\s*",
    re.IGNORECASE,
)
_BECAUSE = re.compile(r"\s(?:cos|cuz|coz|because|bc|asking for)\s", re.IGNORECASE)
_WHAT_ABOUT = re.compile(r"(?:and |so |but )?(?:what|how) about\b", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:(?:so|and|but|well|ok|okay|anyway|like|hey|hi|please|um|just|basically|question|honestly) )*"
    rf"(?P<asked>{_ASKING}\b.+|(?:the )?(?:reversal agents?|antidotes?|side effects?|half[- ]life|generic(?: name)?|"
    rf"brand "
    r"names?|active ingredients?|mechanism(?: of action)?|street names?|withdrawal symptoms|drug class) (?:for|of|"
    r"to|in)\b"
    r".+|(?:name|give me|tell me|list) (?:a|an|the|one|some|two|three)\b.+)",
    re.IGNORECASE | re.DOTALL,
)
# "When my nan was in hospital", "which i hate", "who is a nurse": these tell.
_TELLS_WHEN = re.compile(
    rf"(?:when|where) {_SUBJECT}\b|(?:what|which|how|why) (?:i|we|he|she|they|my|our)\b|"
    r"who (?:is|has|had|gave|told|works)\b",
    re.IGNORECASE,
)
_OR_JUST = re.compile(r"((?:is|are|was|were) .+?),? or (?:is it |are they )?(?:just|only|merely) an? .+", re.IGNORECASE)
_WORD = re.compile(r"[a-z\u00c0-\u024f]+(?:[\u2019'][a-z]+)?|\d+", re.IGNORECASE)
_SOMEBODY_DOES = re.compile(
    r"\b(?:i|im|ive|we|he|hes|she|shes|they)\b|\b(?:my|our|the|his|her|a) [\w-]+ (?:was|is|had|got|gave|took|has|"
    r"said|put|"
    r"went|were|told|started|prescribed)\b",
    re.IGNORECASE,
)
_HEARD = re.compile(r"(?:just |i )*(?:heard|read|saw|seen|watched|watching|reading)\b", re.IGNORECASE)


class Asked(NamedTuple):
    """The clause that asks, or the statement of which it is asked whether it is so; and the parts told around it."""

    clause: str
    told: tuple[str, ...]
    is_statement: bool = False


def asked_of(text: str) -> Asked | None:
    """Return what one clause of a text asks, where all around it only tells; nothing where that is not clear."""
    if len(text) > _MOST:
        return None
    parts = [part for part in _BETWEEN.split(text.strip().rstrip("?!. ")) if part]
    while len(parts) > 1 and lexicon.AFTERTHOUGHT.fullmatch(f" {parts[-1]}"):
        parts.pop()
    truth = len(parts) - 1
    if truth > 0 and lexicon.IS_IT_TRUE.fullmatch(parts[truth]):
        return _of_what_is_said(parts[:truth])
    asking = [at for at, part in enumerate(parts) if _question_of(part)]
    while len(asking) > 1 and _WHAT_ABOUT.match(_question_of(parts[asking[0]])):
        asking = asking[1:]  # "what about the cat then, is X safe for cats"
    if len(asking) != 1:
        return None
    told = [
        part for at, part in enumerate(parts) if at != asking[0] and not (_WHAT_ABOUT.match(part) and at < asking[0])
    ]
    clause, *why = _BECAUSE.split(_question_of(parts[asking[0]]), maxsplit=1)
    short = _without_doubt(clause)
    if not all(map(_tells, (*told, *why))) or len(short.split()) < _LEAST:
        return None
    return Asked(short, (*told, *why)) if told or why or short != clause else None


def _question_of(part: str) -> str:
    found = _ASKS.fullmatch(part)
    return found["asked"] if found and not _TELLS_WHEN.match(found["asked"]) else ""


def _without_doubt(clause: str) -> str:
    """Return a question without "or am i misremembering", "lol" and the like behind it."""
    clause = lexicon.OR_WHAT.sub("", lexicon.AFTERTHOUGHT.sub("", clause))
    found = _OR_JUST.fullmatch(clause)
    return found[1] if found else clause


def _of_what_is_said(parts: list[str]) -> Asked | None:
    """Return the statement that somebody makes: "my sister keeps saying that X is an opioid"."""
    if any(_question_of(part) for part in parts) or not all(map(_tells, parts[:-1])):
        return None
    for said in lexicon.SAYS.finditer(parts[-1]):
        told = parts[-1][: said.end()]
        if lexicon.DENIES.search(told) or not _tells(told):
            return None
        statement = lexicon.AFTERTHOUGHT.sub("", parts[-1][said.end() :])
        if len(statement.split()) >= _LEAST and not lexicon.SAYS.search(statement):
            return Asked(statement, (*parts[:-1], told), is_statement=True)
    return None


def _tells(part: str) -> bool:
    """Return whether a part only tells a story: it supposes, excepts and narrows nothing."""
    if lexicon.ASKED_FOR.fullmatch(part):
        return True
    if lexicon.SUPPOSING.search(part) or (lexicon.IF.search(lexicon.ASKS_IF.sub("", part))):
        return False
    own = lexicon.OWN_WRITING.match(part)
    if lexicon.TALE.search(part) and not own and not _HEARD.match(part):
        return False
    if own:
        return True
    if lexicon.NARROWING.match(part) and not (lexicon.TELLING_OF_WHEN.match(part) and _SOMEBODY_DOES.search(part)):
        return False
    said = [word.lower().replace("\u2019", "'").replace("'", "") for word in _WORD.findall(part)]
    return not lexicon.TELLERS.isdisjoint(said) or (bool(said) and said[0] in lexicon.TELLING)
