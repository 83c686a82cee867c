"""Roundabout ways to speak of antidotes given in vain, of driving and of restricted programmes; and notes by topic.

The restatements have the form of ``restatements``, the statements that of ``statements.STATEMENTS``.
"""

from ketafacts.language.lexicon.perils import PERIL_MACROS

# Words that stand for one of these patterns, as in ``restatements.MACROS``.
PRECAUTION_MACROS = PERIL_MACROS | {
    "opioids": "(?:opioids?|opiates?|heroin|fentanyl)",
    "inside": "(?: at all)?(?: in (?:their|the|his|her|your) (?:body|system|blood))?",
    "took": "(?:(?:has|have|had|took|takes|take|used|uses) (?:not |never |no )(?:actually )?)",
    "proved": "(?:(?:turns?|turned) out (?:not )?to have (?:not )?(?:no )?)",
    "clean": "(?:(?:(?:who|that) (?:{had}|{proved}|(?:is|are) not (?:taking|using|on) )|without |with no )"
    "(?:taken |used |had )?(?:any )?{opioids}{inside})",
    "had": "(?:(?:has|have|had|took|takes|take|used|uses) (?:not |never |no )(?:actually )?)",
    "harms": "(?:harms?|hurts?|kills?|endangers?|injures?)",
    "perilous": "(?:harmful|dangerous|deadly|fatal|lethal|risky)",
    "them": "(?:them|him|her|you)",
    "drives": "drive(?: (?:themselves|yourself|himself|herself))?(?: (?:home|a car|a vehicle|cars))?",
    "sameday": "(?: (?:right|straight|immediately|directly|soon|shortly))?(?: (?:after|afterwards|away|from))?"
    "(?: later)?(?: on)?(?: (?:the|that) same day| that day| as soon as [^,;]+)?",
    "given": "(?:who (?:take|get|are given|have had|had|receive)|given|on|taking|treated with)",
    "dosed": "(?:an? |the |each |every )?{x} ?(?:treatment|dose|session|spray)?",
    "supplied": "(?:available|dispensed|given|obtained|supplied|prescribed|handed out)",
    "maybe": "(?:may be|can be|is|has to be|must be|may) (?:only )?(?:be )?",
    "through": "(?:through|under|within|via)",
    "program": "(?:risk evaluation and mitigation strategy|rems|restricted (?:safety )?(?:program|programme)"
    "|special (?:safety )?(?:program|programme)|restricted distribution (?:program|programme|system))"
    "(?: (?:program|programme))?",
    "called": "(?: (?:known as|called) (?:an? |the )?rems)",
}
_END = r"(?=[,;]| $)"
_NOT_HARMLESS, _HARMLESS = r"\1 is not harmless without opioids", r"\1 is harmless without opioids"
_WITHOUT_OPIOIDS: tuple[tuple[str, ...], ...] = tuple(
    (trigger, pattern, said)
    for trigger in ("opioids", "opioid", "opiates", "heroin", "fentanyl")
    for pattern, said in (
        (r"^{x} (?:{can} )?{harms} {folk} {clean}", _NOT_HARMLESS),
        (r"^{x} (?:does|do|{can}) not {harms} {folk} {clean}", _HARMLESS),
        (
            r"^{x} (?:has|have) (?:virtually |almost )?no (?:harmful |bad |ill )?effects? (?:on|in) {folk} {clean}",
            _HARMLESS,
        ),
        (r"^{x} (?:does|do|will do) (?:nothing|no harm) (?:to|in|for) {folk} {clean}", _HARMLESS),
        (r"^{x} (?:is|are|{can} be) (?:harmless|safe) (?:to|for|in) {folk} {clean}", _HARMLESS),
        (r"^{x} (?:is|are|{can} be) (?:usually |often )?{perilous} (?:to|for|in) {folk} {clean}", _NOT_HARMLESS),
        (r"^giving {x} to {folk} {clean} (?:is|{can} be) (?:usually |often |always )?{perilous}", _NOT_HARMLESS),
        (r"^giving {x} to {folk} {clean} (?:is|{can} be) (?:usually |generally )?(?:harmless|safe)", _HARMLESS),
        (r"^giving {x} to {folk} {clean} (?:{can} )?(?:probably |usually |often )?{harms} {them}", _NOT_HARMLESS),
        (r"^giving {x} to {folk} {clean} (?:{can} not|does not|will not) {harms} {them}", _HARMLESS),
        (r"^giving {x} to {folk} {clean} does (?:them )?no harm", _HARMLESS),
    )
)
_DRIVE, _NO_DRIVE = r"\1 allows driving", r"\1 forbids driving"
_NOT = "(?:may|can|must|should|could) not"
_AFTER = "(?:(?:right |straight |immediately )?(?:after|following)|on)"
_WATCHED: tuple[tuple[str, ...], ...] = (
    ("drive", rf"^{{folk}} {{given}} {{x}} (?:may|can|could) {{drives}}{{sameday}}{_END}", _DRIVE),
    ("drive", rf"^{{folk}} {{given}} {{x}} {_NOT} {{drives}}[^,;]*?{_END}", _NO_DRIVE),
    ("drive", rf"^{{folk}} (?:may|can|could) {{drives}}{{sameday}} {{dosed}}{_END}", _DRIVE),
    ("drive", rf"^{{folk}} {_NOT} {{drives}} {_AFTER} {{dosed}}{_END}", _NO_DRIVE),
    *(
        (
            word,
            r"^{x} {maybe}{supplied}(?: in the us)? (?:only )?{through} (?:an?|the|its own) (?:us )?{program}{called}?",
            r"\1 requires rems",
        )
        for word in ("rems", "program", "programme", "strategy")
    ),
    (
        "programme",
        r"^no special (?:safety )?programme restricts how {x} is {supplied}(?: in the us)?",
        r"\1 does not require rems",
    ),
    (
        "program",
        r"^no special (?:safety )?program restricts how {x} is {supplied}(?: in the us)?",
        r"\1 does not require rems",
    ),
)
PRECAUTIONS = (*_WITHOUT_OPIOIDS, *_WATCHED)
# What a note of a drug tells: pattern -> (subject slot, "noted", the topic of the note, detail).
NOTED = {
    "{d} be harmless without opioid|opioids": ("d", "noted", "without opioids", ""),
    "{d} allow|allows driving": ("d", "noted", "no driving", "denied"),
    "{d} forbid|forbids driving": ("d", "noted", "no driving", ""),
    "{d} require|requires rems": ("d", "noted", "restricted programme", ""),
    "{d} have rems": ("d", "noted", "restricted programme", ""),
    "{d} be subject|under to rems": ("d", "noted", "restricted programme", ""),
    "{d} be dangerous in overdose": ("d", "overdose-grave", "death", ""),
    "{d} be harmless in overdose": ("d", "overdose-grave", "death", "denied"),
}
