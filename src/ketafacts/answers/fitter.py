"""Which of two drugs is safer for whom: "aspirin is safer than paracetamol for a child with chickenpox"."""

from collections.abc import Callable

from ketafacts.answers.judging import Judgement
from ketafacts.language.cutting import behind
from ketafacts.language.text import Word, words

_NEEDED = "safer"
_FAR = frozenset({"much", "far", "considerably", "even", "generally", "usually", "a", "lot"})
_FOR_WHOM = frozenset({"in", "for", "during"})
_BE = frozenset({"is", "are"})


def which_is_safer(said: list[Word], judged: Callable[[list[Word]], tuple[Judgement, ...]]) -> tuple[Judgement, ...]:
    """Return the judgements that decide which of two drugs is safer; none where both suit, or neither does.

    It is the one that may be taken where the other must not be. ``judged`` judges words, and finds nothing in what it
    does not understand.
    """
    keys = [word.key for word in said]
    if _NEEDED not in keys:
        return ()
    at = keys.index(_NEEDED)
    verb = max((place for place in range(at) if keys[place] in _BE), default=0)
    than = at + 1
    whom = next((place for place in range(than + 2, len(keys) - 1) if keys[place] in _FOR_WHOM), 0)
    plain = verb and whom and keys[than : than + 1] == ["than"] and _FAR.issuperset(keys[verb + 1 : at])
    if not plain or "not" in keys:
        return ()
    safe = [word._replace(start=said[at].start, end=said[at].end, gap=" ") for word in words("is safe")]
    one, other = (
        judged(behind([*subject, *safe], said[whom:]))
        for subject in (said[:verb], [said[than + 1]._replace(gap=""), *said[than + 2 : whom]])
    )
    if len(one) != 1 or len(other) != 1:
        return ()
    verdicts = (one[0].verdict, other[0].verdict)
    if verdicts == ("false", "true"):
        return one
    return (_turned(one[0], other[0]),) if verdicts == ("true", "false") else ()


def _turned(safe: Judgement, other: Judgement) -> Judgement:
    """Return that the one is safer: it is safe, and the other is not."""
    evidence = tuple(dict.fromkeys((*safe.evidence, *other.evidence)))
    return safe._replace(reason=f"{safe.reason} {other.reason}", facts=(*safe.facts, *other.facts), evidence=evidence)
