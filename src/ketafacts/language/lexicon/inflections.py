"""Inflected forms of the verbs of the grammar."""

from ketafacts.knowledge.inflecting import forms
from ketafacts.language.lexicon import harms
from ketafacts.language.lexicon.structure import KNOWN_BY
from ketafacts.language.lexicon.words import RAISING

# Those of no relation, which the code of the grammar looks for.
VERBS = (
    *("be", "have", "do", "undergo", "know", "think", "believe", "say", "show", "find", "report", "consider"),
    "expect",
)
_KNOWING = frozenset({"know", "sell", "market"})


def lemmas() -> dict[str, str]:
    """Return every inflected form of the verbs of the grammar with its base form."""
    from ketafacts.language.lexicon.relations import RELATIONS

    verbs = set(VERBS)
    participles = {"label", "box"}
    no_verbs = _NOT_VERBS.union(word for phrase in KNOWN_BY for word in phrase.split()) - _KNOWING
    harming = (
        *harms.RAISE,
        *harms.LOWER,
        *harms.SLOW,
        *harms.SPEED,
        *harms.WATCH,
        *harms.PEOPLE_RELATIONS,
        *harms.STOPPING,
    )
    harming += (*harms.BEARING, *harms.TELLING, *harms.MARKED_BY, *harms.POSITIVE, "require", "need", "demand")
    for phrase in (*RELATIONS, *RAISING, *harming):
        for word in phrase.split():
            if word.isalpha() and word not in no_verbs:
                verbs.add(word)
    found: dict[str, str] = {"am": "be", "are": "be", "were": "be", "s": "be"}
    for verb in sorted(verbs - participles):
        found.setdefault(verb, verb)
        for form in forms(verb):
            found.setdefault(form, verb)
    # British spellings.
    for form, verb in list(found.items()):
        if "iz" in form:
            found.setdefault(form.replace("iz", "is"), verb)
    found.update({"labelled": "label", "scheduling": "schedule"})
    return found


_NOT_VERBS = frozenset(
    [
        "to",
        "at",
        "on",
        "for",
        "of",
        "by",
        "in",
        "as",
        "with",
        "from",
        "into",
        "the",
        "a",
        "an",
        "no",
        "off",
        "under",
        "through",
        "via",
        "up",
        "such",
        "first",
        "affinity",
        "effect",
        "risk",
        "warning",
        "boxed",
        "black",
        "side",
        "same",
        "thing",
        "drug",
        "brand",
        "name",
        "trade",
        "generic",
        "another",
        "street",
        "slang",
        "active",
        "ingredient",
        "metabolite",
        "prodrug",
        "enantiomer",
        "analogue",
        "analog",
        "derivative",
        "member",
        "combination",
        "mixture",
        "mix",
        "treatment",
        "effective",
        "antidote",
        "fda",
        "approval",
        "label",
        "likely",
        "able",
        "potential",
        "ability",
        "capable",
        "people",
        "partially",
        "partly",
        "study",
        "class",
        "use",
        "s",
        "medically",
        "that",
        "then",
        "into",
        "reuptake",
        "come",
    ]
) - {"come", "use", "study", "class", "label"}
