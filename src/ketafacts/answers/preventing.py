"""What a drug keeps from coming is not what it treats: clopidogrel is given so that a stroke does not come again."""

from collections.abc import Iterable, Sequence

from ketafacts.answers.judging import Judgement
from ketafacts.language.lexicon.weighty import ATTACKS, PREVENTING
from ketafacts.language.mentions import Item

_USES = frozenset({"used-for", "works-for", "relieves"})
# How a use begins that is recorded for what is kept away, and for what comes once and may come again.
_TO_PREVENT, _ANOTHER = "to prevent", "to prevent another"


def untreated(items: Iterable[Item], judgements: Sequence[Judgement]) -> tuple[str, tuple[Judgement, ...]]:
    """Return why a use is not borne out that prevents only, and the judgements that stand all the same.

    A lasting disease is treated by keeping its attacks away (migraine), and one of these attacks is not; an event such
    as a stroke is not treated by keeping the next one away. A sentence that speaks of prevention says what is so.
    """
    told = [
        one for one in judgements if one.claim.predicate in _USES and one.claim.detail.partition(" ")[0] != "prevents"
    ]
    told = [one for one in told if one.verdict == ("false" if one.claim.negated else "true")]
    if not any(_TO_PREVENT in fact.data for one in told for fact in one.facts):
        return "", ()
    keys = {word for item in items for word in (item.key, *item.words)}
    if not PREVENTING.isdisjoint(keys):
        return "", ()
    kept_away = _ANOTHER if ATTACKS.isdisjoint(keys) else _TO_PREVENT
    failing = [one for one in told if all(_when(fact.details).startswith(kept_away) for fact in one.facts)]
    if not failing:
        return "", ()
    return "what is prevented is not thereby treated", tuple(one for one in judgements if one not in failing)


def _when(details: dict[str, object]) -> str:
    return str(details.get("when", ""))
