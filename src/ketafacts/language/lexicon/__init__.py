"""The words of the grammar, as data: what each means to a reader of claims. New phrasings are added here.

Names of drugs, classes, targets, effects and conditions are not here: they are recorded in the knowledge base.
"""

from typing import TYPE_CHECKING

from ketafacts.language.lexicon.actions import ACTION_NOUNS, ACTIONS
from ketafacts.language.lexicon.adjectives import COMPARATIVES, MORE, PREDICATE_ADJECTIVES, USED_AS
from ketafacts.language.lexicon.frames import (
    BELIEF,
    CIRCUMSTANCES,
    CLAIM_NOUNS,
    CLAIM_VERDICTS,
    NEUTRAL_QUALIFIERS,
    TRUTH_FRAMES,
)
from ketafacts.language.lexicon.inflections import lemmas
from ketafacts.language.lexicon.questions import QUESTIONS
from ketafacts.language.lexicon.routes import (
    FORM_WORDS,
    FORMS,
    FORMS_BEFORE,
    INJECTIONS,
    PLAIN_FORMS,
    ROUTES_MEANT,
    ROUTES_OF_FORMS,
    UNCOMMON_FORMS,
)
from ketafacts.language.lexicon.settings import (
    APPROVING,
    ASSAYS_BY_DRUG,
    PLACES,
    REGULATORS,
    ROUTES,
    SPECIES,
    TESTS,
)
from ketafacts.language.lexicon.statements import LISTS, STATEMENTS
from ketafacts.language.lexicon.structure import (
    ALONE,
    CONSEQUENCES,
    EXCEPTIONLESS,
    FORM_ADJECTIVES,
    FORM_NOUNS,
    JOINING,
    KINDS,
    KNOWN_BY,
    LIKE,
    NAMES,
    OF_NAMES,
    OWNERS,
    PART_QUANTIFIERS,
    PARTS,
    PLAIN,
    PLAIN_COUNTS,
    REASONS,
    REMARKS,
    SUPPOSED_COUNTS,
    TAKERS,
    TAKING,
)
from ketafacts.language.lexicon.thesaurus import MEANS, MEANS_OF, SENSES, TYPED
from ketafacts.language.lexicon.words import (
    ANAPHORS,
    ANYBODY,
    ANYBODYS,
    ANYONE,
    ARTICLES,
    CLASS_OF,
    CONCESSIONS,
    CONTRACTIONS,
    DETERMINERS,
    FILLERS,
    FREQUENCY_WORDS,
    GRAVE,
    HEAD_NOUNS,
    MADE,
    MAINLY,
    MERELY,
    MODALS,
    NEGATIONS,
    NEUTRAL_ADJECTIVES,
    NUMBER_WORDS,
    OFTEN,
    QUANTIFIERS,
    RAISING,
    STRENGTHS,
    STRONGLY,
    SUBJECT_PREFIXES,
    UNITS_OF_TIME,
    WEAKLY,
)

if TYPE_CHECKING:
    from ketafacts.language.lexicon.relations import RELATIONS

__all__ = [
    "ACTIONS",
    "ACTION_NOUNS",
    "ALONE",
    "ANAPHORS",
    "ANYBODY",
    "ANYBODYS",
    "ANYONE",
    "APPROVING",
    "ARTICLES",
    "ASSAYS_BY_DRUG",
    "BELIEF",
    "CIRCUMSTANCES",
    "CLAIM_NOUNS",
    "CLAIM_VERDICTS",
    "CLASS_OF",
    "COMPARATIVES",
    "CONCESSIONS",
    "CONSEQUENCES",
    "CONTRACTIONS",
    "DETERMINERS",
    "EXCEPTIONLESS",
    "FILLERS",
    "FORMS",
    "FORMS_BEFORE",
    "FORM_ADJECTIVES",
    "FORM_NOUNS",
    "FORM_WORDS",
    "FREQUENCY_WORDS",
    "GRAVE",
    "HEAD_NOUNS",
    "INJECTIONS",
    "JOINING",
    "KINDS",
    "KNOWN_BY",
    "LIKE",
    "LISTS",
    "MADE",
    "MAINLY",
    "MEANS",
    "MEANS_OF",
    "MERELY",
    "MODALS",
    "MORE",
    "NAMES",
    "NEGATIONS",
    "NEUTRAL_ADJECTIVES",
    "NEUTRAL_QUALIFIERS",
    "NUMBER_WORDS",
    "OFTEN",
    "OF_NAMES",
    "OWNERS",
    "PARTS",
    "PART_QUANTIFIERS",
    "PLACES",
    "PLAIN",
    "PLAIN_COUNTS",
    "PLAIN_FORMS",
    "PREDICATE_ADJECTIVES",
    "QUANTIFIERS",
    "QUESTIONS",
    "RAISING",
    "REASONS",
    "REGULATORS",
    "RELATIONS",
    "REMARKS",
    "ROUTES",
    "ROUTES_MEANT",
    "ROUTES_OF_FORMS",
    "SENSES",
    "SPECIES",
    "STATEMENTS",
    "STRENGTHS",
    "STRONGLY",
    "SUBJECT_PREFIXES",
    "SUPPOSED_COUNTS",
    "TAKERS",
    "TAKING",
    "TESTS",
    "TRUTH_FRAMES",
    "TYPED",
    "UNCOMMON_FORMS",
    "UNITS_OF_TIME",
    "USED_AS",
    "WEAKLY",
    "lemmas",
]


def __getattr__(name: str) -> object:
    """Return the relations, which are thousands, and looked up in ``lexis`` but by what works that out."""
    if name != "RELATIONS":
        raise AttributeError(name)
    from ketafacts.language.lexicon.relations import RELATIONS

    return RELATIONS
