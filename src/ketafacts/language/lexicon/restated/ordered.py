"""All roundabout wordings, in the order in which they are tried."""

from ketafacts.language.lexicon.absorption import OF_ABSORPTION
from ketafacts.language.lexicon.restated.acting import OF_ACTING, OF_MORE_TARGETS, OF_TARGETS_SAID, OF_WORKING
from ketafacts.language.lexicon.restated.ages import OF_AGES
from ketafacts.language.lexicon.restated.animals import ANIMALS, ANIMALS_LAST, ANIMALS_LATER
from ketafacts.language.lexicon.restated.animalspoisoned import OF_ANIMALS_POISONED
from ketafacts.language.lexicon.restated.antidotesaid import OF_ANIMALS_TREATED, OF_ANTIDOTES_SAID
from ketafacts.language.lexicon.restated.approvals import APPROVALS, APPROVALS_LAST, APPROVALS_LATER
from ketafacts.language.lexicon.restated.articlesaid import OF_ARTICLES
from ketafacts.language.lexicon.restated.bedside import OF_BEDSIDE
from ketafacts.language.lexicon.restated.bodily import OF_BODY, OF_PEOPLE
from ketafacts.language.lexicon.restated.breakdown import OF_CLEARANCE, OF_INDUCERS, OF_MIRROR_IMAGES, OF_PRODUCTS_MADE
from ketafacts.language.lexicon.restated.careforms import OF_CARE_FORMS, OF_LEAVE_FORMS
from ketafacts.language.lexicon.restated.cautions import CAUTIONS, CAUTIONS_LATER
from ketafacts.language.lexicon.restated.cautionsaid import CAUTIONS_SAID
from ketafacts.language.lexicon.restated.clauses import CLAUSES, CLAUSES_LATER
from ketafacts.language.lexicon.restated.columnsaid import OF_COLUMNS
from ketafacts.language.lexicon.restated.comparisons import COMPARISONS, COMPARISONS_LATER
from ketafacts.language.lexicon.restated.comparisonsaid import OF_COMPARISONS_SAID, OF_RANKS_SAID
from ketafacts.language.lexicon.restated.dependence import DEPENDENCE, DEPENDENCE_LATER
from ketafacts.language.lexicon.restated.effects import EFFECTS, EFFECTS_LATER
from ketafacts.language.lexicon.restated.effectsaid import OF_EFFECTS_SAID
from ketafacts.language.lexicon.restated.examinersaid import OF_EXAMINERS
from ketafacts.language.lexicon.restated.falsesaid import OF_FALSEHOODS
from ketafacts.language.lexicon.restated.fate import OF_KINETICS, OF_ROUTES
from ketafacts.language.lexicon.restated.findings import OF_FINDINGS_SAID
from ketafacts.language.lexicon.restated.folksaid import OF_FOLK_SAID
from ketafacts.language.lexicon.restated.forms import FORMS, FORMS_LATER
from ketafacts.language.lexicon.restated.formsaid import OF_FORMS_SAID
from ketafacts.language.lexicon.restated.happenings import OF_HAPPENINGS
from ketafacts.language.lexicon.restated.harms import HARMS, HARMS_LAST, HARMS_LATER
from ketafacts.language.lexicon.restated.harmsaid import HARM_ADJUNCTS, HARMSAID
from ketafacts.language.lexicon.restated.harmwordings import HARM_WORDINGS
from ketafacts.language.lexicon.restated.history import HISTORY, HISTORY_LATER
from ketafacts.language.lexicon.restated.historysaid import OF_HISTORY_SAID
from ketafacts.language.lexicon.restated.interactions import INTERACTIONS, INTERACTIONS_LATER
from ketafacts.language.lexicon.restated.inverted import OF_INVERSIONS
from ketafacts.language.lexicon.restated.joints import CONTRASTS, JOINTS, JOINTS_LATER
from ketafacts.language.lexicon.restated.kindforms import OF_KIND_FORMS, OF_MADE_UP
from ketafacts.language.lexicon.restated.kinds import KINDS, KINDS_LATER
from ketafacts.language.lexicon.restated.kindsaid import OF_KINDS_SAID
from ketafacts.language.lexicon.restated.kinetics import KINETICS, KINETICS_LATER, MOMENTS
from ketafacts.language.lexicon.restated.kineticsaid import OF_KINETICS_SAID
from ketafacts.language.lexicon.restated.lasting import (
    OF_CEILINGS,
    OF_GIVING,
    OF_KINDS_MEANT,
    OF_KINDS_TOLD,
    OF_LASTING,
)
from ketafacts.language.lexicon.restated.law import LAW, LAW_LATER
from ketafacts.language.lexicon.restated.lawforms import OF_HISTORY_FORMS, OF_LAW_FORMS
from ketafacts.language.lexicon.restated.lawsaid import OF_LAW_SAID
from ketafacts.language.lexicon.restated.lawwordings import OF_ANIMALS, OF_HISTORY, OF_LAW
from ketafacts.language.lexicon.restated.leaflets import OF_LEAFLETS
from ketafacts.language.lexicon.restated.levelsaid import OF_LEVELS_SAID
from ketafacts.language.lexicon.restated.listsaid import OF_LISTS_SAID
from ketafacts.language.lexicon.restated.livelyverbs import OF_LIVELY_VERBS
from ketafacts.language.lexicon.restated.mechanism import MECHANISM, MECHANISM_LATER
from ketafacts.language.lexicon.restated.mechanismsaid import OF_MECHANISM_SAID, OF_PROCESSES_SAID
from ketafacts.language.lexicon.restated.messengers import MESSENGERS, MESSENGERS_LATER
from ketafacts.language.lexicon.restated.metabolismsaid import OF_METABOLISM_SAID, OF_PRODRUGS_SAID
from ketafacts.language.lexicon.restated.monitoring import MONITORING, MONITORING_LAST, MONITORING_LATER
from ketafacts.language.lexicon.restated.monographsaid import OF_MONOGRAPHS
from ketafacts.language.lexicon.restated.moreforms import OF_MORE_FORMS
from ketafacts.language.lexicon.restated.names import NAMES, NAMES_LATER
from ketafacts.language.lexicon.restated.namesaid import OF_NAMES_SAID
from ketafacts.language.lexicon.restated.origins import OF_ORIGINS
from ketafacts.language.lexicon.restated.overdose import OVERDOSE, OVERDOSE_LATER
from ketafacts.language.lexicon.restated.pagesaid import PAGES_SAID
from ketafacts.language.lexicon.restated.pairforms import OF_PAIR_FORMS
from ketafacts.language.lexicon.restated.pairsaid import OF_PAIRS_SAID
from ketafacts.language.lexicon.restated.paraphrases import OF_PARAPHRASES
from ketafacts.language.lexicon.restated.perils import BY_CAUSING, PERILS
from ketafacts.language.lexicon.restated.precautions import PRECAUTIONS
from ketafacts.language.lexicon.restated.predicates import OF_ABILITIES, OF_PREDICATES
from ketafacts.language.lexicon.restated.pregnancy import PREGNANCY, PREGNANCY_LATER
from ketafacts.language.lexicon.restated.reaching import OF_THE_BRAIN, OF_WHAT_IS_KEPT
from ketafacts.language.lexicon.restated.sideeffects import ONE_OF_ITS, SIDEEFFECTS, SIDEEFFECTS_LATER
from ketafacts.language.lexicon.restated.soldspoken import OF_ANIMALS_SPOKEN, OF_SUPPLY_SPOKEN
from ketafacts.language.lexicon.restated.targets import OF_MEANS, OF_TARGETS, OF_TRANSMITTERS
from ketafacts.language.lexicon.restated.tests import TESTS, TESTS_LATER
from ketafacts.language.lexicon.restated.textbooksaid import OF_TEXTBOOKS
from ketafacts.language.lexicon.restated.timeforms import OF_FATE_FORMS, OF_TIME_FORMS
from ketafacts.language.lexicon.restated.treatmentlines import OF_LINES
from ketafacts.language.lexicon.restated.turns.animals import TURNS_OF_ANIMALS
from ketafacts.language.lexicon.restated.turns.contents import TURNS_OF_CONTENTS
from ketafacts.language.lexicon.restated.turns.endings import TURNS_OF_ENDINGS
from ketafacts.language.lexicon.restated.turns.fate import TURNS_OF_FATE
from ketafacts.language.lexicon.restated.turns.giving import TURNS_OF_GIVING
from ketafacts.language.lexicon.restated.turns.harms import TURNS_OF_HARMS
from ketafacts.language.lexicon.restated.turns.history import TURNS_OF_HISTORY
from ketafacts.language.lexicon.restated.turns.joined import TURNS_OF_JOINED
from ketafacts.language.lexicon.restated.turns.law import TURNS_OF_LAW
from ketafacts.language.lexicon.restated.turns.pairs import TURNS_OF_PAIRS
from ketafacts.language.lexicon.restated.turns.tests import TURNS_OF_TESTS
from ketafacts.language.lexicon.restated.turns.uses import TURNS_OF_USES
from ketafacts.language.lexicon.restated.turns.watching import TURNS_OF_WATCHING
from ketafacts.language.lexicon.restated.turns.workings import TURNS_OF_WORKINGS
from ketafacts.language.lexicon.restated.turnsaid import OF_TURNS
from ketafacts.language.lexicon.restated.twosaid import OF_TWO_SAID
from ketafacts.language.lexicon.restated.uses import USES, USES_LATER
from ketafacts.language.lexicon.restated.usesaid import OF_ONE_USE, OF_USES_SAID
from ketafacts.language.lexicon.restated.usespoken import OF_APPROVAL_SPOKEN, OF_USE_SPOKEN
from ketafacts.language.lexicon.restated.usewordings import OF_USE
from ketafacts.language.lexicon.restated.words import WORDS, WORDS_LATER

_BY_TOPIC = (
    *OF_COLUMNS,
    *OF_TEXTBOOKS,
    *OF_MONOGRAPHS,
    *OF_EXAMINERS,
    *TURNS_OF_JOINED,
    *TURNS_OF_ANIMALS,
    *TURNS_OF_PAIRS,
    *TURNS_OF_FATE,
    *TURNS_OF_GIVING,
    *TURNS_OF_HISTORY,
    *TURNS_OF_LAW,
    *TURNS_OF_HARMS,
    *TURNS_OF_WORKINGS,
    *TURNS_OF_CONTENTS,
    *TURNS_OF_ENDINGS,
    *TURNS_OF_USES,
    *TURNS_OF_WATCHING,
    *TURNS_OF_TESTS,
    *OF_TURNS,
    *OF_TWO_SAID,
    *OF_LEAFLETS,
    *OF_INVERSIONS,
    *OF_BEDSIDE,
    *OF_FINDINGS_SAID,
    *OF_ARTICLES,
    *PAGES_SAID,
    *NAMES,
    *CAUTIONS,
    *OF_ABILITIES,
    *USES,
    *APPROVALS,
    *DEPENDENCE,
    *COMPARISONS,
    *MONITORING,
    *PREGNANCY,
    *EFFECTS,
    *LAW,
    *FORMS,
    *OF_MECHANISM_SAID,
    *OF_PRODRUGS_SAID,
    *MESSENGERS,
    *MECHANISM,
    *HISTORY,
    *JOINTS,
    *INTERACTIONS,
    *OVERDOSE,
    *TESTS,
    *HARMS,
    *SIDEEFFECTS,
    *ANIMALS,
    *WORDS,
    *CLAUSES,
    *KINDS,
    *MOMENTS,
    *KINETICS,
    *OF_LIVELY_VERBS,
    *OF_LINES,
    *OF_RANKS_SAID,
    *OF_ONE_USE,
    *OF_KINDS_SAID,
    *OF_NAMES_SAID,
    *HARM_ADJUNCTS,
    *ONE_OF_ITS,
    *OF_AGES,
    *OF_CLEARANCE,
    *OF_APPROVAL_SPOKEN,
    *OF_HISTORY_SAID,
    *OF_LAW_SAID,
    *OF_LISTS_SAID,
    *OF_FALSEHOODS,
    *OF_HISTORY,
    *OF_LAW,
    *OF_ANIMALS_POISONED,
    *OF_ANIMALS_TREATED,
    *OF_ANIMALS,
    *PERILS,
    *PRECAUTIONS,
    *HARM_WORDINGS,
    *CAUTIONS_SAID,
    *HARMSAID,
    *NAMES_LATER,
    *CAUTIONS_LATER,
    *USES_LATER,
    *APPROVALS_LATER,
    *DEPENDENCE_LATER,
    *COMPARISONS_LATER,
    *MONITORING_LATER,
    *PREGNANCY_LATER,
    *EFFECTS_LATER,
    *LAW_LATER,
    *FORMS_LATER,
    *MESSENGERS_LATER,
    *MECHANISM_LATER,
    *HISTORY_LATER,
    *JOINTS_LATER,
    *INTERACTIONS_LATER,
    *OVERDOSE_LATER,
    *TESTS_LATER,
    *HARMS_LATER,
    *SIDEEFFECTS_LATER,
    *ANIMALS_LATER,
    *WORDS_LATER,
    *CLAUSES_LATER,
    *KINDS_LATER,
    *KINETICS_LATER,
    *OF_SUPPLY_SPOKEN,
    *OF_ANIMALS_SPOKEN,
    *OF_USE,
    *OF_USE_SPOKEN,
    *BY_CAUSING,
    *OF_MIRROR_IMAGES,
    *OF_PRODUCTS_MADE,
    *OF_THE_BRAIN,
    *OF_WHAT_IS_KEPT,
    *OF_ACTING,
    *OF_WORKING,
    *OF_KINDS_TOLD,
    *OF_ABSORPTION,
    *OF_LASTING,
    *OF_CEILINGS,
    *OF_GIVING,
    *OF_MORE_TARGETS,
    *OF_INDUCERS,
    *OF_TARGETS_SAID,
    *OF_KINDS_MEANT,
    *OF_PEOPLE,
    *OF_KINETICS,
    *OF_TRANSMITTERS,
    *OF_TARGETS,
    *OF_MEANS,
    *OF_BODY,
    *OF_ROUTES,
    *OF_USES_SAID,
    *OF_EFFECTS_SAID,
    *OF_KINETICS_SAID,
    *OF_METABOLISM_SAID,
    *OF_PROCESSES_SAID,
    *OF_COMPARISONS_SAID,
    *OF_LEVELS_SAID,
    *OF_PAIRS_SAID,
    *OF_ANTIDOTES_SAID,
    *APPROVALS_LAST,
    *MONITORING_LAST,
    *HARMS_LAST,
    *ANIMALS_LAST,
    *CONTRASTS,
    *OF_ORIGINS,
)
# Forms that whole sentences have, whatever they claim: tried behind the others, and in front of them in a second go.
_OF_WHOLES = (
    *OF_FOLK_SAID,
    *OF_KIND_FORMS,
    *OF_MADE_UP,
    *OF_LAW_FORMS,
    *OF_HISTORY_FORMS,
    *OF_TIME_FORMS,
    *OF_FATE_FORMS,
    *OF_CARE_FORMS,
    *OF_LEAVE_FORMS,
    *OF_PARAPHRASES,
    *OF_FORMS_SAID,
    *OF_MORE_FORMS,
    *OF_PAIR_FORMS,
    *OF_PREDICATES,
    *OF_HAPPENINGS,
)
RESTATED = (*_BY_TOPIC, *_OF_WHOLES)
WHOLES = len(_BY_TOPIC)  # the number of the first of them
