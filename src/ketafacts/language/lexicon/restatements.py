"""Roundabout ways to say it, and the plain ones: (a word without which it is not tried, pattern, plain wordings…).

A pattern is a regular expression over the words of a sentence in lower case, with a comma where one stands; any other
mark is a semicolon, so that ``[^,;]`` stays inside a clause. Each plain wording must mean the same whatever the dots
stand for: a sentence is tried in the first wording of all that fit, then in the second, and is judged by the first that
is understood whole. A word in braces stands for one of ``MACROS``.
"""

from ketafacts.language.lexicon.ages import OF_AGES
from ketafacts.language.lexicon.animalspoisoned import OF_ANIMALS_POISONED
from ketafacts.language.lexicon.antidotesaid import ANTIDOTE_MACROS, OF_ANIMALS_TREATED, OF_ANTIDOTES_SAID
from ketafacts.language.lexicon.articlesaid import ARTICLE_MACROS, OF_ARTICLES
from ketafacts.language.lexicon.bookish import BOOKISH_MACROS, OF_BOOKISH
from ketafacts.language.lexicon.cautionsaid import CAUTION_MACROS, CAUTIONS_SAID
from ketafacts.language.lexicon.clausesaid import CLAUSE_MACROS, OF_CLAUSES
from ketafacts.language.lexicon.clinicsaid import CLINIC_MACROS, OF_CLINICS
from ketafacts.language.lexicon.comparisonsaid import OF_COMPARISONS_SAID, OF_RANKS_SAID, RANKED_MACROS
from ketafacts.language.lexicon.dependencesaid import DEPENDENCE_MACROS
from ketafacts.language.lexicon.documentsaid import DOCUMENT_MACROS, OF_DOCUMENTS
from ketafacts.language.lexicon.effectsaid import OF_EFFECTS_SAID
from ketafacts.language.lexicon.effectwordings import OF_CLEARANCE, OF_EFFECTS
from ketafacts.language.lexicon.expecting import EXPECTING_MACROS, OF_EXPECTING, OF_SIDE_BY_SIDE
from ketafacts.language.lexicon.harmsaid import HARM_ADJUNCTS, HARMSAID, HARMSAID_MACROS
from ketafacts.language.lexicon.harmspoken import HARM_SMALL, HARM_SPOKEN, HARMSPOKEN_MACROS
from ketafacts.language.lexicon.harmstories import HARM_FIRST, HARM_STORIES, HARMSTORY_MACROS
from ketafacts.language.lexicon.harmwordings import HARM_MACROS, HARM_WORDINGS
from ketafacts.language.lexicon.headsaid import HEADSAID_MACROS, OF_HEADS_SAID
from ketafacts.language.lexicon.historysaid import HISTORYSAID_MACROS, OF_HISTORY_SAID
from ketafacts.language.lexicon.joinedsaid import JOINED_MACROS, OF_JOINED
from ketafacts.language.lexicon.kindsaid import OF_KINDS_SAID
from ketafacts.language.lexicon.kineticsaid import OF_KINETICS_SAID
from ketafacts.language.lexicon.knownsaid import OF_KNOWN_SAID
from ketafacts.language.lexicon.lawsaid import LAWSAID_MACROS, OF_LAW_SAID
from ketafacts.language.lexicon.lawwordings import OF_ANIMALS, OF_HISTORY, OF_LAW
from ketafacts.language.lexicon.leaflets import OF_LEAFLETS
from ketafacts.language.lexicon.leftover import LEFTOVER_MACROS, OF_BEASTS_LISTED, OF_LEFTOVERS
from ketafacts.language.lexicon.levelsaid import OF_LEVELS_SAID
from ketafacts.language.lexicon.linesaid import LINE_MACROS, OF_LINES
from ketafacts.language.lexicon.listsaid import LISTSAID_MACROS, OF_LISTS_SAID
from ketafacts.language.lexicon.livelysaid import LIVELYSAID_MACROS, OF_LIVELY
from ketafacts.language.lexicon.livelyverbs import LIVELY_MACROS, OF_LIVELY_VERBS
from ketafacts.language.lexicon.manualsaid import MANUAL_MACROS, OF_MANUALS
from ketafacts.language.lexicon.namesaid import NAMESAID_MACROS, OF_NAMES_SAID
from ketafacts.language.lexicon.narrated import NARRATED_MACROS, OF_NARRATED
from ketafacts.language.lexicon.nominals import NOMINAL_MACROS, OF_NOMINALS
from ketafacts.language.lexicon.overdosesaid import OVERDOSE_MACROS
from ketafacts.language.lexicon.pagesaid import OF_PAGES
from ketafacts.language.lexicon.pairsaid import OF_PAIRS_SAID, PAIR_MACROS
from ketafacts.language.lexicon.perils import BY_CAUSING, PERILS
from ketafacts.language.lexicon.plainer import OF_PLAINER
from ketafacts.language.lexicon.precautions import PRECAUTION_MACROS, PRECAUTIONS
from ketafacts.language.lexicon.prosaic import OF_PROSAIC, PROSAIC_MACROS
from ketafacts.language.lexicon.prose import OF_PROSE
from ketafacts.language.lexicon.prosesaid import OF_PROSE_SAID, PROSE_SAID_MACROS
from ketafacts.language.lexicon.putplainly import OF_PUT_PLAINLY, PUT_MACROS
from ketafacts.language.lexicon.rephrased import REPHRASED
from ketafacts.language.lexicon.screened import (
    OF_FINDINGS_SAID,
    OF_GROUPS_SAID,
    OF_LISTING_SAID,
    OF_SUPPLY_SAID,
    OF_TESTS_SAID,
    OF_WAYS_SAID,
    SCREENED_MACROS,
)
from ketafacts.language.lexicon.sharedsaid import OF_SHARED, SHARED_MACROS
from ketafacts.language.lexicon.sheetsaid import OF_SHEETS_SAID, SHEETSAID_MACROS
from ketafacts.language.lexicon.shortly import OF_SHORT, SHORT_MACROS
from ketafacts.language.lexicon.soldspoken import OF_ANIMALS_SPOKEN, OF_SUPPLY_SPOKEN
from ketafacts.language.lexicon.subjectsaid import OF_SUBJECTS
from ketafacts.language.lexicon.suitspoken import SUIT_SPOKEN
from ketafacts.language.lexicon.sundry import OF_SUNDRY, SUNDRY_MACROS
from ketafacts.language.lexicon.tolerancesaid import TOLERANCE_MACROS
from ketafacts.language.lexicon.turns import OF_TURNS, TURN_MACROS
from ketafacts.language.lexicon.twofold import OF_TWO, TWO_MACROS
from ketafacts.language.lexicon.usesaid import OF_USES_SAID
from ketafacts.language.lexicon.usespoken import OF_APPROVAL_SPOKEN, OF_USE_SPOKEN
from ketafacts.language.lexicon.usewordings import OF_USE
from ketafacts.language.lexicon.wardsaid import OF_WARDS, WARD_MACROS
from ketafacts.language.lexicon.worksaid import OF_WORKS, WORKS_MACROS
from ketafacts.language.lexicon.wovensaid import OF_WOVEN, WOVEN_MACROS

MACROS = (
    PRECAUTION_MACROS
    | LIVELY_MACROS
    | LIVELYSAID_MACROS
    | HARM_MACROS
    | HARMSAID_MACROS
    | DEPENDENCE_MACROS
    | TOLERANCE_MACROS
    | OVERDOSE_MACROS
    | CAUTION_MACROS
    | LAWSAID_MACROS
    | JOINED_MACROS
    | HISTORYSAID_MACROS
    | LINE_MACROS
    | LISTSAID_MACROS
    | HARMSTORY_MACROS
    | HARMSPOKEN_MACROS
    | NAMESAID_MACROS
    | SUNDRY_MACROS
    | SHEETSAID_MACROS
    | HEADSAID_MACROS
    | SHORT_MACROS
    | TWO_MACROS
    | PAIR_MACROS
    | ANTIDOTE_MACROS
    | NOMINAL_MACROS
    | CLAUSE_MACROS
    | NARRATED_MACROS
    | TURN_MACROS
    | ARTICLE_MACROS
    | SCREENED_MACROS
    | RANKED_MACROS
    | EXPECTING_MACROS
    | LEFTOVER_MACROS
    | DOCUMENT_MACROS
    | WORKS_MACROS
    | PUT_MACROS
    | MANUAL_MACROS
    | PROSE_SAID_MACROS
    | SHARED_MACROS
    | WOVEN_MACROS
    | PROSAIC_MACROS
    | CLINIC_MACROS
    | BOOKISH_MACROS
    | WARD_MACROS
    | {
        "x": "((?:(?! (?:instead|rather|unlike|than|not|but|or) )[^,;])+?)",
        "be": "(?:is|are|was|were)",
        "nobody": "(?:nobody|no one|noone|no patient|no person)",
        "person": "(?:a person|someone|somebody|they|you|a patient|he|she|people|anyone)",
        "people": "(?:people|patients|those|users|anyone|someone|somebody|a person)",
        "watch": "(observe|monitor|watch|supervise|check)",
        "watched": "((?:stay )?(?:observed|monitored|watched|supervised|under observation))",
        "wholly": "(?:entirely|completely|quite|wholly|totally|well|perfectly|absolutely)",
        "alone": "(?:alone|untouched|unharmed|unaffected|unchanged)",
        "harm": "(?:harm|damage|hurt)",
        "risk": "(?:risk|danger|threat|chance|possibility|likelihood)",
        "useless": "(?:useless|no use|of no use|no good|no help|of no help|worthless|pointless)",
        "drug": "(?:drug|medicine|medication|choice|treatment|remedy|thing)",
        "more": "(?:far |much |a lot |even )?",
        "far": "(?:far|much|considerably|significantly|a good deal|a great deal|a lot|way|markedly|substantially)",
        "made": "(derived|developed|made|synthesised|synthesized|prepared|produced)",
        "can": "(?:can|may|could|might|will|would)",
        "mixed": "(?:combined|mixed|taken|used|given|co administered|swallowed) (?:together )?with",
        "when": "(?:when|if|whenever|once|as|while)",
        "happen": "(?:occur|follow|happen|result|develop|set in|arise|come about)",
        "leaving": "(?:coming off|withdrawing from|quitting|who stop taking|who stop|who quit|who come off)",
        "prodrug": "(?:a|an) (?:inactive )?prodrug",
        "converts": "(?:turns|converts|changes|transforms|makes|metabolises|metabolizes|breaks down|breaks)",
        "converted": "(?:converted|turned|metabolised|metabolized|broken down|changed)",
        "part": "(?:part of |some of |much of )?",
        "oftenly": "(often|usually|commonly|sometimes|normally)? ?",
        "steeply": "(?: sharply| steeply| markedly| a little)?",
        "vets": "(?:vets|veterinarians|veterinary surgeons|animal doctors|equine vets)",
        "doctors": "(?:doctors|physicians|clinicians|psychiatrists|anaesthetists|anesthesiologists|paramedics|surgeons"
        "|emergency doctors|hospitals|dentists|neurologists|cardiologists|prescribers|gps|medics)",
        "routinely": "(?:often |commonly |routinely |also |may |can |sometimes )?",
        "body": "(?:the |your |their |a patients )?",
        "does": "(drop|fall|rise|slow|race|stop|shrink|relax|widen|narrow|dilate|constrict)(?: down)?",
        "given": "(?:given|injected|taken|started|used|infused|administered)",
        "took": "if the only (?:thing|drug|substance) {person} (?:took|had taken|has taken|swallowed) (?:is|was)",
        "wake": "(?:work|help|do anything|wake them(?: up)?|bring them round)",
        "stays": "(?:stays?|lingers?|remains?|lasts?|persists?)(?: active)?",
        "inbody": "in (?:the|your) (?:body|system|blood) (?:for )?",
        "leads": "(gain|put|lose|fall|stop|vomit|see|feel|sleep|become|hallucinate)",
        "simply": "(?:simply |just |safely |easily )?",
        "mainly": "(chiefly|mainly|mostly|largely|primarily)? ?",
        "kind": "(?:(?:main|chief|own|usual|painkilling|pain relieving|analgesic|sedative|sedating|calming|stimulant"
        "|psychedelic|hallucinogenic|therapeutic|antidepressant|anaesthetic|anesthetic|euphoric|dissociative"
        "|psychoactive|clinical|characteristic|principal|primary) )?",
        "doing": "(?:effects?|high|trip|visions|action|actions|benefits?|painkilling effects?)",
        "of": "(?:by way of|with the help of|via|through|by using|using|thanks to) (?:the )?(?:liver )?(?:enzyme )?",
    }
)

_DENIED: tuple[tuple[str, ...], ...] = (
    ("need", r"there {be} (?:really )?no need to {watch} {person}", r"patients do not need to be \1"),
    ("need", r"you do not need to {watch} {person}", r"patients do not need to be \1"),
    ("needs", r"{nobody} (?:ever )?needs to (?:be )?{watched}", r"patients do not need to be \1"),
    ("has", r"{nobody} (?:ever )?has to (?:be )?{watched}", r"patients do not need to be \1"),
    ("last", r"the last thing {x} does is(?: to)?", r"\1 does not"),
    ("last", r"the last thing {x} do is(?: to)?", r"\1 do not"),
    ("far", r"(is|are|was) (?:very )?far from(?: being)?(?! (?:the|clear|certain|over)\b)", r"\1 not"),
    (
        *("nothing", r"(?:does|do) nothing (?:at all )?(?:against|to (?:reverse|counter|undo|counteract))"),
        *("does not reverse", "does not relieve", "is not used for"),
    ),
    ("nothing", r"(?:does|do) nothing (?:at all )?to (?:relieve|ease|help|lessen)", "does not relieve"),
    (
        *("nothing", r"(?:does|do) nothing (?:at all )?for"),
        *("does not relieve", "is not used for", "does not reverse"),
    ),
    ("wrong", r"(is|are) (?:usually |generally |clearly )?the wrong {drug} (for|in)", r"\1 never used \2"),
    *(
        (word, r"(is|are) {useless} (?:for|in|against)", r"\1 not used for", "does not reverse")
        for word in ("use", "useless", "good", "help", "pointless", "worthless")
    ),
    (
        *("unheard", r"{x} (?:is|are) (?:virtually |practically )?unheard of (?:with|among|in|after|on) ([^,;]+)"),
        r"\2 do not cause \1",
    ),
)
_OF_HARM: tuple[tuple[str, ...], ...] = (
    ("no", r"(?:does|do) (the|your) (\w+(?: \w+)?) no {harm}", r"does not damage \1 \2"),
    ("any", r"not do (the|your) (\w+(?: \w+)?) any {harm}", r"not damage \1 \2"),
    ("leaves", r"leaves (the|your) {x} {wholly} {alone}", r"leaves \1 \2 alone", r"has no effect on \1 \2"),
    ("leave", r"leave (the|your) {x} {wholly} {alone}", r"leave \1 \2 alone", r"have no effect on \1 \2"),
    ("leaves", r"leaves (the|your) {x} {alone}", r"has no effect on \1 \2"),
    (
        *(
            "safely",
            r"you can safely (?:quit|stop taking|stop|drop|come off) {x} (overnight|suddenly|abruptly|at once)",
        ),
        r"\1 can be stopped \2 safely",
    ),
    ("off", r"{people} {leaving} {x} do not (?:get|have|suffer|experience|feel)", r"withdrawal from \1 does not cause"),
    *(
        (
            *(word, r"{people} {leaving} {x} (?:{can} )?(?:often |usually )?(?:get|have|suffer|experience|feel)"),
            r"withdrawal from \1 causes",
        )
        for word in ("off", "stop", "quit")
    ),
)
_STOPPED = r"(?:suddenly|abruptly|overnight|at once|cold turkey|from one day to the next|all at once)"
_STOPPING: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            rf"^{{x}} (?:can|may) {{simply}}be {word} {_STOPPED} without (?:causing )?{{x}}(?=[,;]| $)",
            r"withdrawal from \1 does not cause \2",
        )
        for word in ("stopped", "dropped", "quit", "discontinued")
    ),
    ("considered", r"(is|are) (?:generally |widely )?(?:considered|deemed) (safe|dangerous|addictive)", r"\1 \2"),
)
_BY_MEANS: tuple[tuple[str, ...], ...] = (
    *(
        (
            *(own, rf"(?:produces?|gets?|exerts?|achieves?) {own} {{kind}}{{doing}} ?{{mainly}}(by|through|via)"),
            r"works \1 \2",
        )
        for own in ("its", "their")
    ),
    *(
        (
            *("on", rf"^(\w+(?: \w+)?s) {{kind}}{{doing}} (?:depends?|rests?|relies|hinges) ?{{mainly}}on {noun} of"),
            rf"\1 works \2 by {verb}",
        )
        for noun, verb in (
            *(("stimulation", "stimulating"), ("activation", "activating"), ("blockade", "blocking")),
            *(("inhibition", "inhibiting"), ("agonism", "activating"), ("antagonism", "blocking")),
        )
    ),
    *(
        (
            *(word, rf"^{{x}} wears? off (?:far |much )?{word} than ((?:[^,;](?! does?\b))+.)(?: does?)?"),
            r"\2 lasts longer than \1",
        )
        for word in ("sooner", "earlier", "faster")
    ),
)
_TOGETHER: tuple[tuple[str, ...], ...] = (
    (
        "with",
        r"{when} {x} {be} {mixed} {x}, (?:the {risk} of )?{x} {can} {happen}",
        r"combining \1 with \2 can cause \3",
    ),
    ("with", r"{when} {x} {be} {mixed} {x}, (?:it|they|the two|the combination) {can}", r"combining \1 with \2 can"),
    ("with", r"{when} {x} {be} {mixed} {x}, {body}breathing {can} {does}", r"combining \1 with \2 can slow breathing"),
    ("only", r"{took} {x}, {x} {can} not {wake}", r"\2 does not reverse \1"),
    ("only", r"{took} {x}, {x} {can} {wake}", r"\2 reverses \1"),
)
_ORIGINS: tuple[tuple[str, ...], ...] = (
    (
        "which",
        r"{x}, ([^;]+?), is the (?:compound|drug|substance|chemical|parent) from which {x} (was|were) {made}",
        r"\3 \4 \5 from \1 , \2",
    ),
    (
        "which",
        r"{x} is the (?:compound|drug|substance|chemical|parent) from which {x} (was|were) {made}",
        r"\2 \3 \4 from \1",
    ),
    (
        *("prodrug", r"(is|are) {prodrug} (?:that|which) {body}(?:body|liver) {converts}(?: down)? (?:in)?to"),
        r"\1 a prodrug of",
    ),
    (
        *(
            "prodrug",
            r"(is|are) {prodrug} (?:that|which) (?:is|gets) {converted} (?:in)?to {x} (?:in|by) the (?:body|liver)",
        ),
        r"\1 a prodrug of \2",
    ),
    *(
        ("one", rf"(is|are) one of the (?:main |chief |many |active )?{kind} (?:found |present )?(in)", r"\1 found \2")
        for kind in ("alkaloids", "compounds", "ingredients", "chemicals", "substances")
    ),
    (
        *("body", r"{body}body {converts} {part}(?:an? )?(?:\w+ of )?{x}(?: tablet| down)? (?:in)?to {x} {of}(cyp\w+)"),
        r"\1 is converted to \2 by \3",
    ),
    *(
        (organ, rf"{{body}}{organ} {{converts}} {{part}}{{x}}(?: down)? (?:in)?to", r"\1 is converted to")
        for organ in ("body", "liver")
    ),
)
_FORM = "(spray|tablet|pill|patch|film|injection|capsule|medicine|drug|product|syrup|lozenge|combination|mixture)"
_IN_PASSING: tuple[tuple[str, ...], ...] = (
    (
        *("that", r"^the (?:drug|medicine|substance|compound) that {x}, (\w+(?: \w+)?), (is|was|has|can|may|also)"),
        r"\2 , the drug that \1 , \3",
    ),
    ("take", r", which (?:many|some|most)(?: people)? (?:mis)?take for [^,;]+,", ""),
    ("one", r", one (that|which)", "that"),
    (
        *("under", r"(is|are) (?:the|a) (?:brand |trade )?name under which {x} (?:is|was) (?:sold|marketed)"),
        r"\1 the brand name of \2",
    ),
    ("containing", rf"{_FORM} containing", r"\1 that contains"),
    *(
        ("whose", rf"{_FORM} whose (?:active |only |main )?{part} is", r"\1 that contains")
        for part in ("ingredient", "substance", "component", "drug")
    ),
    ("not", r"^not (?:one|a single)", "no"),
    ("whatsoever", "whatsoever", ""),
    ("comes", r"^when it comes to {x}, {x} is the antidote", r"\2 is the antidote to \1"),
    ("that", r"^it was (in \w+(?: \w+)?) that ([^,;]+)", r"\2 \1"),
    (
        *("need", r"^there {be} no need to (?:taper|wean off) {x}(?: slowly| gradually)?(?= $)"),
        r"\1 can be stopped suddenly safely",
    ),
    ("likely", r"(?:is|are) (?:just |every bit )?as likely to {x} as", r"can \1 as much as"),
    (
        "prodrug",
        r"(is|are) {prodrug} (?:that|which) (?:becomes|turns into|changes into|is {converted} (?:in)?to)",
        r"\1 a prodrug of",
    ),
)
_TIMES: tuple[tuple[str, ...], ...] = (
    ("longer", r"{stays} (?:for )?{far} longer than", "lasts longer than"),
    ("longer", r"{stays} {inbody}{far} longer than", "stays in the body longer than"),
    (
        *(
            "longer",
            r"(?:lingers?|remains?|persists?) in (?:the|your) (?:body|system|blood) (?:for )?longer than",
        ),
        "stays in the body longer than",
    ),
    ("shorter", r"(?:acts|works|lasts|stays) (?:for )?(?:an? )?{far} shorter(?: time)? than", "lasts shorter than"),
    ("for", r", (?:milligram for milligram|weight for weight|dose for dose|gram for gram|mg for mg),", ""),
)
_GIVERS: tuple[tuple[str, ...], ...] = (
    ("never", r"^{vets} never (?:use|give|choose) {x} (?:in|for|to)", r"\1 is never used in"),
    ("use", r"^{vets} {routinely}use {x} (?:in|for)", r"\1 is used in"),
    ("used", r"^{vets} have (?:long )?used {x} in {x} for (?:decades|years)", r"\1 is used in \2"),
    ("use", r"^{doctors} {routinely}use {x} (for|to|in)", r"\1 is used \2"),
    ("prescribe", r"^{doctors} {routinely}prescribe {x} (for|to)", r"\1 is prescribed \2"),
    ("give", r"^{doctors} {routinely}give {x} (for|to (?:treat|relieve))", r"\1 is used \2"),
)
_RISING = {"falls": "fall", "drops": "drop", "rises": "rise", "slows": "slow", "increases": "rise"}
_MADE_TO: tuple[tuple[str, ...], ...] = (
    ("makes", r"makes {body}(\w+(?: \w+)?) {does} and {body}(\w+(?: \w+)?) {does}", r"does \2 \1 and \4 \3"),
    ("make", r"make {body}(\w+(?: \w+)?) {does} and {body}(\w+(?: \w+)?) {does}", r"\2 \1 and \4 \3"),
    ("makes", r"makes {body}(\w+(?: \w+)?) {does}", r"does \2 \1"),
    ("make", r"make {body}(\w+(?: \w+)?) {does}", r"\2 \1"),
    (
        *("see", r"^{doctors} {oftenly}see {body}(\w+(?: \w+)?) {does}{steeply} (?:once|when|after) {x} is {given}"),
        r"\4 \1 makes \2 \3",
    ),
    ("causes", r"causes {people} to {leads}", r"makes people \1", r"helps people \1"),
    ("cause", r"cause {people} to {leads}", r"make people \1", r"help people \1"),
    *(
        (
            *(does, rf"^{{body}}(\w+(?: \w+)?) {{oftenly}}{does}{{steeply}} (?:once|when|after|if) {{x}} is {{given}}"),
            rf"\3 \2 makes \1 {do}",
        )
        for does, do in _RISING.items()
    ),
    *(
        (does, rf"^(?:with|on|under) {{x}}, {{body}}(\w+(?: \w+)?) {{oftenly}}{does}", rf"\1 \3 makes \2 {do}")
        for does, do in _RISING.items()
    ),
)
RESTATED = (
    *OF_LEFTOVERS,
    *OF_BOOKISH,
    *OF_WARDS,
    *OF_WOVEN,
    *OF_PROSAIC,
    *OF_CLINICS,
    *OF_SHARED,
    *OF_MANUALS,
    *OF_DOCUMENTS,
    *OF_PROSE_SAID,
    *OF_LIVELY,
    *OF_LIVELY_VERBS,
    *OF_LINES,
    *OF_FINDINGS_SAID,
    *OF_RANKS_SAID,
    *OF_TESTS_SAID,
    *OF_EXPECTING,
    *OF_SIDE_BY_SIDE,
    *OF_SUPPLY_SAID,
    *OF_LISTING_SAID,
    *OF_WAYS_SAID,
    *OF_GROUPS_SAID,
    *OF_ARTICLES,
    *OF_PUT_PLAINLY,
    *OF_PLAINER,
    *OF_WORKS,
    *OF_JOINED,
    *OF_TWO,
    *OF_KINDS_SAID,
    *OF_KNOWN_SAID,
    *OF_NAMES_SAID,
    *OF_NOMINALS,
    *OF_CLAUSES,
    *OF_NARRATED,
    *OF_TURNS,
    *HARM_FIRST,
    *HARM_ADJUNCTS,
    *HARM_SMALL,
    *OF_AGES,
    *OF_ARTICLES,
    *OF_PAGES,
    *OF_PROSE,
    *OF_LEAFLETS,
    *OF_CLEARANCE,
    *OF_APPROVAL_SPOKEN,
    *OF_HISTORY_SAID,
    *OF_LAW_SAID,
    *OF_LISTS_SAID,
    *OF_HISTORY,
    *OF_LAW,
    *OF_ANIMALS_POISONED,
    *OF_ANIMALS_TREATED,
    *OF_ANIMALS,
    *OF_HEADS_SAID,
    *PERILS,
    *PRECAUTIONS,
    *HARM_WORDINGS,
    *HARM_STORIES,
    *CAUTIONS_SAID,
    *HARMSAID,
    *SUIT_SPOKEN,
    *HARM_SPOKEN,
    *_DENIED,
    *_OF_HARM,
    *_STOPPING,
    *_BY_MEANS,
    *_TOGETHER,
    *_ORIGINS,
    *_IN_PASSING,
    *_TIMES,
    *_GIVERS,
    *_MADE_TO,
    *OF_SUPPLY_SPOKEN,
    *OF_ANIMALS_SPOKEN,
    *OF_USE,
    *OF_USE_SPOKEN,
    *BY_CAUSING,
    *OF_EFFECTS,
    *REPHRASED,
    *OF_USES_SAID,
    *OF_SHEETS_SAID,
    *OF_SUNDRY,
    *OF_SHORT,
    *OF_EFFECTS_SAID,
    *OF_SUBJECTS,
    *OF_KINETICS_SAID,
    *OF_COMPARISONS_SAID,
    *OF_LEVELS_SAID,
    *OF_PAIRS_SAID,
    *OF_ANTIDOTES_SAID,
    *OF_BEASTS_LISTED,
)
