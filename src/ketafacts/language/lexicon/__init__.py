"""The words of the grammar, as data: what each means to a reader of claims. New phrasings are added here.

Names of drugs, classes, targets, effects and conditions are not here: they are recorded in the knowledge base.
"""

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
from ketafacts.language.lexicon.relations import ACTION_NOUNS, ACTIONS, RELATIONS
from ketafacts.language.lexicon.settings import INJECTIONS, PLACES, ROUTES, SPECIES, TESTS
from ketafacts.language.lexicon.statements import LISTS, STATEMENTS
from ketafacts.language.lexicon.words import (
    ANAPHORS,
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
    REASONS,
    STRENGTHS,
    SUBJECT_PREFIXES,
    UNITS_OF_TIME,
    WEAKLY,
)

__all__ = [
    "ACTIONS",
    "ACTION_NOUNS",
    "ANAPHORS",
    "BELIEF",
    "CIRCUMSTANCES",
    "CLAIM_NOUNS",
    "CLAIM_VERDICTS",
    "CLASS_OF",
    "COMPARATIVES",
    "CONCESSIONS",
    "CONTRACTIONS",
    "DETERMINERS",
    "FILLERS",
    "FREQUENCY_WORDS",
    "GRAVE",
    "HEAD_NOUNS",
    "INJECTIONS",
    "LISTS",
    "MADE",
    "MAINLY",
    "MERELY",
    "MODALS",
    "MORE",
    "NEGATIONS",
    "NEUTRAL_ADJECTIVES",
    "NEUTRAL_QUALIFIERS",
    "NUMBER_WORDS",
    "OFTEN",
    "PLACES",
    "PREDICATE_ADJECTIVES",
    "QUANTIFIERS",
    "QUESTIONS",
    "RAISING",
    "REASONS",
    "RELATIONS",
    "ROUTES",
    "SPECIES",
    "STATEMENTS",
    "STRENGTHS",
    "SUBJECT_PREFIXES",
    "TESTS",
    "TRUTH_FRAMES",
    "UNITS_OF_TIME",
    "USED_AS",
    "WEAKLY",
    "lemmas",
]
