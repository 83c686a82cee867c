"""Questions about staying after a dose, tests, forms, laws of every place, and how an antidote works."""

from ketafacts.language.lexicon.words import PEOPLE

_DOCTORS = "doctors|doctor|physicians|psychiatrists|they|people|hospitals|clinics"
_TESTED = "test|tests|testing|work|monitoring"
_ABROAD = "every|each|all"
_STATES = "state|states|us_state"

# Pattern -> what is asked, as in QUESTIONS.
ASKFORMS = {
    # How long one is watched after a dose.
    f"how long do|must|should {PEOPLE}|patients|patient (have|need) (to) (be) "
    "stay|remain|monitored|monitor|watched|watch|observed|observe (there) (at) (in) (clinic|office|hospital) "
    "after|following (taking|getting|a) (treatment|dose|session) (of) {d} (treatment|dose|session)": "monitoring",
    f"what|which (kind|kinds|type|types) (of) (blood|lab|laboratory) (test|tests|monitoring) do {PEOPLE}|patients "
    "need|get|have (to) (get) (on|for|with|while|when) (taking|on) {d}": "monitoring",
    "what|which labs|tests|bloods do|should you|they|we|doctors check|monitor|order|need|run|do (on|for|with|when) "
    "(taking|on) {d}": "monitoring",
    "what|which blood|lab|laboratory test|tests be needed|need|required|done (on|for|with) {d}": "monitoring",
    f"do {PEOPLE}|patients (have|need) (to) (get|have) (regular) blood|lab {_TESTED} "
    "(on|for|with|while|when) (taking|on) {d}": "monitoring blood",
    f"do {{d}} need|require (regular) blood|lab {_TESTED}": "monitoring blood",
    # Why something is watched.
    "why do {d} need|require (an|regular) (blood|heart|ecg) ecg|ekg|monitoring|tests|test|checks|supervision": (
        "monitoring why"
    ),
    f"why do {PEOPLE}|patients need|have (to) (get|be|an|regular) (blood) "
    "monitored|monitor|watched|watch|observed|observe|checked|check|ecg|ekg|tests|test|monitoring|stay|remain "
    "(two|2) (hours) (after|on|with|for|during|while) (taking|on) {d}": "monitoring why",
    "why be {d} (only) given|give in|at (a) clinic|hospital|office (under) (supervision)": "monitoring why",
    # How an antidote works.
    "how do {d} (work) (to) reverse|reverses|stop|stops|undo|treat|counteract|block overdose|overdoses": "mechanism",
    "how do {d} (work) (to) reverse|reverses|stop|stops|undo|treat|counteract {d2} (overdose|overdoses)": "mechanism",
    "how do {d} (work) (to) reverse|reverses|stop|stops|undo|treat (opioid) {e}": "mechanism",
    "how do {d} save|saves (a) life|lives": "mechanism",
    f"what be {_DOCTORS} prescribing|prescribe|using|use|giving|give {{d}} for": "uses",
    # Law in every place.
    "(in) which|what country|countries|places be {d} banned|illegal|legal|controlled|prohibited|allowed (in)": "where",
    "do {d} need|require (a) (slow|gradual) tapering|taper|weaning": "stopping taper",
    "be {d} legal everywhere|worldwide": "legality everywhere",
    f"be {{d}} legal in {_ABROAD} (us|american) {_STATES}": "legality states",
    f"be {{d}} legal in {_ABROAD} (50) (us|american) {_STATES}": "legality states",
    "be {d} ever legal|lawful": "history legal",
    "be {d} once legal|lawful": "history legal",
    "be {d} always (been) (a) controlled|illegal|scheduled|a_controlled_substance|controlled_substance|banned": (
        "history always"
    ),
    "have {d} always been (a) controlled|illegal|scheduled|a_controlled_substance|controlled_substance|banned": (
        "history always"
    ),
}

_FORM = "(?:pill|tablet|capsule|injection|shot|spray|nasal spray|patch|film|strip|liquid|cream|inhaler|implant)"
_STAYING = "(?:be|stay|remain|last|show up|show) in"
_YOUNG = "(?:[1-9]|1[01]) (?:years?|yr|yo)(?: old)?"
_NUMBER = "(?:i|ii|iii|iv|v|[1-5]|one|two|three|four|five)"
_CLEAN = (
    "(?:opioid free|free of opioids?|free of opiates?|opiate free|off of opioids|without opioids|off opiates|clean)"
)
_BEING = "(?:must|should|do|does|have) {who} (?:have to |need to |got to )?(?:be|stay|go)"
_STARTING = "(?:starting |taking |getting |you can take )?"
_WHOSE, _ON = "(?:my |your |the |their )?", "(?:on|while on|with|during|when taking|after)"
_AFTER_LAST = f"after {_WHOSE}(?:last |final )?(?:dose|stopping|quitting|use)"
_BEGIN = "(?:symptoms )?(?:start|begin|kick in|set in|hit)"
_WATCHED = r"(?:checked|monitored|measured|watched)"
_SMOKING, _DRINKING = r"(?:smoking|cigarettes|tobacco)", r"(?:drinking|alcohol)"
_QUITTING = r"(?:help )?(?:people |you |someone )?(?:to )?(?:quit|stop|give up|cut down on)"

# A whole question, as another, as in RECASTS.
ASKFORM_RECASTS = (
    (
        r"(?:in )?(?:which|what) countr(?:y|ies) (?:is|are) (.+?) (banned|illegal|legal|controlled)(?: in)?",
        r"where is \1 \2",
    ),
    (r"(?:does|do) (.+?) (?:need|require|rely on|depend on) (cyp\w+)(?: to work)?", r"is \1 metabolized by \2"),
    (
        rf"how long (?:will|does|do|can|would) (.+?) {_STAYING} (?:my|your|the|their) (?:pee|urine|piss)",
        r"how long does \1 stay in urine",
    ),
    (
        rf"(?:can|may|should) (?:an? |my )?{_YOUNG}(?: son| daughter| child| kid| boy| girl)? {{take}} (.+)",
        r"can children take \1",
    ),
    (rf"how (?:long|soon) {_AFTER_LAST} (?:does|do|will) (.+?) withdrawal {_BEGIN}", r"when does \1 withdrawal start"),
    (
        rf"how (?:long|soon) {_AFTER_LAST}(?: of)? (.+?) (?:does|do|will) withdrawal {_BEGIN}",
        r"when does \1 withdrawal start",
    ),
    (
        r"why (?:was|were) (.+?) (?:banned|removed|discontinued)(?: from the market)?",
        r"why was \1 withdrawn from the market",
    ),
    (r"(?:is|are) (.+?) (?:meant |intended )?for animals", r"is \1 used in animals"),
    (rf"(?:is|are) (.+?) an? {_FORM}(?:,? an? {_FORM})*,? or (?:an? )?{_FORM}", r"how is \1 given"),
    (
        rf"(?:is|are) (.+?) (?:in |a )?(?:schedule|class) {_NUMBER} or (?:in |a )?(?:schedule |class )?{_NUMBER}",
        r"what schedule is \1",
    ),
    (
        r"(?:is|are) (.+?) (?:in |a )?(?:schedule|class) [a-c] or (?:in |a )?(?:schedule |class )?[a-c]( in the uk)?",
        r"what class is \1 in the uk",
    ),
    (
        rf"(?:is|are) (.+?) (?:used|prescribed|given|taken) to {_QUITTING} {_SMOKING}",
        r"is \1 used for smoking cessation",
    ),
    (
        rf"(?:can|does|do|will) (.+?) {_QUITTING} {_SMOKING}",
        r"is \1 used for smoking cessation",
    ),
    (
        rf"(?:is|are) (.+?) (?:used|prescribed|given|taken) to {_QUITTING} {_DRINKING}",
        r"is \1 used for alcohol use disorder",
    ),
    (rf"(?:can|does|do|will) (.+?) {_QUITTING} {_DRINKING}", r"is \1 used for alcohol use disorder"),
    (r"(?:should|can|could|may|must) (.+?) be (?:stopped|quit|discontinued) {sudden}", r"can you stop \1 suddenly"),
    # What there is such a thing as.
    (r"(?:is|are) there (?:such a thing as )?(?:an? )?(.+?) overdoses?(?: real)?", r"can you overdose on \1"),
    (r"(?:is|are) there (?:such a thing as )?(?:an? )?(.+?) withdrawals?", r"does \1 cause withdrawal"),
    (r"(?:is|are) there (?:such a thing as )?(?:an? )?(.+?) addiction", r"is \1 addictive"),
    (r"(?:is|are) (.+?) overdoses? (?:real|possible|a (?:real )?thing)", r"can you overdose on \1"),
    (r"(?:is|are) (.+?) withdrawals? (?:real|possible|a (?:real )?thing)", r"does \1 cause withdrawal"),
    (r"(?:is|are) (.+?) addiction (?:real|possible|a (?:real )?thing)", r"is \1 addictive"),
    (r"(.+?) (?:all )?of a sudden", r"\1 suddenly"),
    (
        rf"how long {_BEING} {_CLEAN} before {_STARTING}(.+)",
        r"how long after opioids can you start \1",
    ),
    (
        rf"(?:should|must|do|does) {{who}} (?:need to |have to )?(?:get|have) {_WHOSE}heart {_WATCHED} {_ON} (.+)",
        r"does \1 require monitoring of heart rhythm",
    ),
    (
        rf"(?:should|must|do|does) {{who}} (?:need to |have to )?(?:get|have) {_WHOSE}(.+?) {_WATCHED} {_ON} (.+)",
        r"does \2 require monitoring of \1",
    ),
    (
        rf"(?:do|does|should|will) (?:doctors|nurses|{{who}}) (?:check|monitor|measure|watch) {_WHOSE}(.+?) {_ON} (.+)",
        r"does \2 require monitoring of \1",
    ),
    (r"(?:does|do) (.+?) (?:need|require) heart (?:monitoring|checks)", r"does \1 require monitoring of heart rhythm"),
    (r"(?:does|do) (.+?) (?:need|require) (liver|kidney) monitoring", r"does \1 require \2 monitoring"),
    (r"(?:do|does|can) (dogs|cats|horses) (?:get|have) (.+)", r"can \1 take \2"),
    (r"(?:is|are) (.+?) a (?:possible |known |potential )?side effect of (.+)", r"can \2 cause \1"),
)
