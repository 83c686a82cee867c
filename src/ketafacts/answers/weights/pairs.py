"""Words that forbid a pair: "must not be taken with", "should never be combined"."""

import re

from ketafacts.answers.judging import Judgement
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Subject
from ketafacts.knowledge.naming import fold

# What advice, or a source, says of a pair that is barred. "Avoid where possible" leaves it to the prescriber.
_BARRED = re.compile(
    r"\b(?:must not|never|(?<!not )contraindicated|prohibited|no alcohol|no grapefruit|leave \w+ (?:juice )?out"
    r"|(?:do|should|may|can) not (?:be )?(?:combined?|taken?|given?|used?|mix(?:ed)?|drink|co ?administered|start)"
    r"|not (?:be )?(?:recommended|combined|co ?administered)"
    r"|avoid(?:ed)?(?! (?:\w+ )?(?:where|if|when|unless|as far as|high|large|long|alcohol and))"
    r")\b"
)


def is_forbidden(kb: KnowledgeBase, subject: Subject, one: Judgement, word: str) -> bool:
    """Return whether the advice of a pair, or a source, forbids it, as "must not be taken with" says it does."""
    del subject, word
    if one.claim.predicate != "safe-with" or one.verdict == ("false" if one.claim.negated else "true"):
        return True  # "must not" is false of two that may be taken together
    advice = " ".join(str(fact.details.get(key, "")) for fact in one.facts for key in ("advice", "what"))
    gists = " ".join(item.gist for item in kb.evidence_of(one.facts))
    return _BARRED.search(fold(f"{advice} {gists}")) is not None
