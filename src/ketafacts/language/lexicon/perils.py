"""Roundabout ways to speak of harm, dependence, stopping, overdose and drug tests, in the form of ``restatements``."""

# Words that stand for one of these patterns, as in ``restatements.MACROS``.
PERIL_MACROS = {
    "folk": "(?:(?:some |the |certain )?(?:people|patients|users|persons|individuals|adults)|someone|somebody|you"
    "|a (?:person|patient|user)|anyone)",
    "taking": "(?:taking|using|smoking|snorting|injecting|drinking|swallowing|inhaling|abusing|misusing)",
    "lengthy": "(?:(?:every (?:single )?(?:day|night)|daily|regularly|heavily|repeatedly|nightly)"
    "(?: (?:for|over) (?:(?:many|several|some|a few|two|three) )?(?:days|weeks|months|years))?"
    "|(?:for|over) (?:(?:many|several) )?(?:months|years)(?: on end| at a time)?|for a long time)",
    "sudden": "(?:suddenly|abruptly|overnight|at once|all at once|cold turkey|outright|in one go|straight away"
    "|from one day to the next|quickly|right away|immediately)",
    "slowly": "(?:slowly|gradually|bit by bit|step by step|little by little|in stages"
    "|over (?:several )?(?:days|weeks|months))",
    "obliged": "(?:should|must|needs? to|has to|have to|ought to)",
    "safely": "(?:safely|harmlessly|(?:without (?:any )?|with no )"
    "(?:risk|danger|problems?|trouble|harm|worry|consequences)(?: at all)?)",
    "quit": "(?:quit|stop taking|stop using|stop|drop|come off|give up|discontinue)",
    "bigger": "(?:more|(?:larger|bigger|higher|increasing|ever larger|ever higher) (?:amounts|doses|quantities)"
    "|more of it|more and more(?: of it)?|a (?:larger|bigger|higher) (?:dose|amount))",
    "same": "(?: to (?:get|feel|have|achieve|produce) the same (?:effects?|high|relief|result)| for the same "
    "(?:effects?|high|relief|result)| over time| as time goes on)*",
    "users": "(?:regular |heavy |long term |chronic )?{x} users",
    "taker": "{folk} (?:who (?:take|use) |taking |using |on ){x}",
    "soon": "(?:often |may |can |soon |come to )?",
    "fully": "(?:always |usually |generally |normally )?",
    "rather": "(?:rather than|instead of|not)",
    "ended": "(?:stopped|withdrawn|reduced|discontinued|cut back|phased out)",
    "having": "(?:go through|have|develop|suffer|get) withdrawal",
    "mothertook": "(?:when|if) (?:the|their) mothers? (?:used|uses|took|takes|take|use|was taking|was on)",
    "asleep": "(?: (?:anaesthesia|anesthesia|sedation|treatment))?",
    "pregnant": "(?:during pregnancy|in pregnancy|while pregnant)",
}
_PUPILS = {
    **dict.fromkeys(("larger", "bigger", "wider", "wide", "huge", "large", "enormous"), "widen"),
    **dict.fromkeys(("smaller", "tiny", "small", "narrow", "narrower", "pinpoint"), "narrow"),
}
_AFTER = r"(?:after|on|with|from|while on|under|following)"
_END = r"(?=[,;]| $)"
_TO_PEOPLE: tuple[tuple[str, ...], ...] = (
    *(
        (
            *(word, rf"^many {{folk}} {word} {{x}} {_AFTER} {{x}}{_END}"),
            *(r"\2 often makes people \1", r"\2 often causes \1"),
        )
        for word in ("feel", "become", "get")
    ),
    *(
        (
            *(word, rf"^{{folk}} {{oftenly}}(?:{{can}} )?{word} {{x}} {_AFTER} {{x}}{_END}"),
            *(r"\3 \1 makes people \2", r"\3 \1 causes \2"),
        )
        for word in ("feel", "become", "get")
    ),
    *(
        entry
        for size, verb in _PUPILS.items()
        for entry in (
            (size, rf"makes {{body}}pupils (?:look |become |get |go )?(?:very )?{size}", f"does {verb} the pupils"),
            (size, rf"make {{body}}pupils (?:look |become |get |go )?(?:very )?{size}", f"{verb} the pupils"),
        )
    ),
    *(
        (
            word,
            rf"^{{x}} {{can}} {{happen}} {{when}} {{folk}} {word}s? (?:up )?(?:after|from) {{x}}{{asleep}}{_END}",
            r"\2 can cause \1",
        )
        for word in ("wake", "come", "recover", "emerge")
    ),
    ("makes", r"makes {x} (?:far |much |a lot )?more (?:likely|probable)", r"increases the risk of \1"),
    ("make", r"make {x} (?:far |much |a lot )?more (?:likely|probable)", r"increase the risk of \1"),
    ("likelier", r"makes {x} likelier", r"increases the risk of \1"),
    *(
        ("such", rf"there {{be}} no such thing as {said}", rf"{drug} does not cause {what}")
        for said, drug, what in (
            ("(?:an? )?{x} (withdrawal|addiction|dependence|tolerance)", r"\1", r"\2"),
            ("(withdrawal|addiction|dependence|tolerance) (?:from|to|on) {x}", r"\2", r"\1"),
        )
    ),
)
_TOLERANCE = r"\1 can cause tolerance"
_STRONGLY: tuple[tuple[str, ...], ...] = tuple(
    (
        word,
        rf"{word} (physical dependence|dependence|addiction|cravings?|withdrawal|tolerance|sedation|drowsiness)",
        r"\1",
    )
    for word in ("strong", "repeated", "persistent", "prolonged", "marked", "considerable", "heavy")
)
_TOGETHER: tuple[tuple[str, ...], ...] = (
    ("top", "on top of", "with"),
    (
        "makes",
        r"^{x} makes {x} safer(?: to (?:take|use|combine))?{_END}".replace("{_END}", _END),
        r"it is safe to combine \1 and \2",
    ),
    (
        "make",
        r"^{x} make {x} safer(?: to (?:take|use|combine))?{_END}".replace("{_END}", _END),
        r"it is safe to combine \1 and \2",
    ),
)
_NEEDING_MORE: tuple[tuple[str, ...], ...] = (
    *((word, rf",? and (?:then |so )?{{soon}}{word} {{bigger}}{{same}}{_END}", "") for word in ("need", "needs")),
    ("need", r"^{users} {soon}need {bigger}{same}", _TOLERANCE),
    ("need", r"^{taker} (?:{lengthy} )?{soon}need {bigger}{same}", _TOLERANCE),
    *(
        (
            *("dependent", rf"{make} {{body}}(?:body|brain) (?:physically )?dependent(?: on (?:it|them))?"),
            f"{cause} physical dependence",
        )
        for make, cause in (("make", "cause"), ("makes", "causes"))
    ),
    *(
        (word, r"^{taking} {x} {lengthy}", r"long term use of \1")
        for word in ("day", "night", "daily", "regularly", "weeks", "months", "years", "heavily", "nightly", "long")
    ),
)
_NOT_SUDDENLY, _SAFELY = r"\1 should not be stopped suddenly", r"\1 can be stopped suddenly safely"
_NOT_STOPPED = r",? {rather} (?:just )?(?:be )?(?:stopped|stopping|quit|quitting)(?: it)?(?: {sudden})?"
_STOPPING: tuple[tuple[str, ...], ...] = (
    (
        "tapered",
        rf"^{{x}} {{obliged}} {{fully}}be (?:{{slowly}} )?tapered(?: off)?(?: {{slowly}})?(?:{_NOT_STOPPED})?{_END}",
        _NOT_SUDDENLY,
    ),
    (
        "than",
        rf"^{{x}} {{obliged}} {{fully}}be {{ended}} {{slowly}},? {{rather}} (?:stopped |stopping )?{{sudden}}{_END}",
        _NOT_SUDDENLY,
    ),
    *(
        (word, rf"^{{x}} {{obliged}} {{fully}}be {{ended}} {word}{_END}", _NOT_SUDDENLY)
        for word in ("slowly", "gradually")
    ),
    *(
        (word, pattern, _SAFELY)
        for word in ("safely", "without", "no")
        for pattern in (
            rf"^{{folk}} {{can}} {{safely}} {{quit}} {{x}} {{sudden}}(?: after [^,;]+?)?(?: {{safely}})?{_END}",
            rf"^{{folk}} {{can}} (?:just |simply )?{{quit}} {{x}} {{sudden}} {{safely}}{_END}",
        )
    ),
    (
        "no",
        rf"^{{x}} {{can}} (?:just |simply )?be {{ended}} {{sudden}} with no (?:risk of )?{{x}}{_END}",
        r"withdrawal from \1 does not cause \2",
    ),
    *(
        (
            *(verb, rf"{verb} (?:an? )?opioid dependent (?:person|people|patients?|users?) into (?:\w+ )?withdrawal"),
            rf"{verb} people into withdrawal in people dependent on opioids",
        )
        for verb in ("throw", "put", "send", "plunge", "tip", "throws", "puts", "sends", "plunges")
    ),
    (
        "mother",
        r"^(?:newborns?|babies|newborn babies|infants) {can} {having} {mothertook} {x} {pregnant}",
        r"babies born to mothers who take \1 can have withdrawal",
    ),
)
_TOO_MUCH: tuple[tuple[str, ...], ...] = (
    *(
        (
            *(word, rf"^{{nobody}} (?:{{can}} |has |have )?(?:ever )?{word} (?:from|of|after) (?:an? )?{{x}} overdose"),
            r"an overdose of \1 does not cause death",
        )
        for word in ("die", "dies", "died")
    ),
    *(
        (
            *(word, rf"^(?:an overdose of|too much) {{x}} (is|are|can be|may be) (?:{{wholly}} |quite )?{word}{_END}"),
            rf"\1 \2 {plain} in overdose",
        )
        for word, plain in (
            *(("harmless", "harmless"), ("safe", "harmless"), ("dangerous", "dangerous"), ("harmful", "dangerous")),
            *(("hazardous", "dangerous"), ("serious", "dangerous"), ("toxic", "dangerous"), ("poisonous", "dangerous")),
        )
    ),
)
_BY_CAUSING: tuple[tuple[str, ...], ...] = (
    *(
        (word, rf"^{{x}} {word} (?!.*(?:receptor|transporter|channel|enzyme)){{x}}{_END}", r"\1 because it causes \2")
        for word in ("through", "via")
    ),
    *(
        (word, rf"^{{x}} by (?:causing|producing|bringing on) {{x}}{_END}", r"\1 because it causes \2")
        for word in ("causing", "producing")
    ),
)
PERILS = (*_STRONGLY, *_TOGETHER, *_TO_PEOPLE, *_NEEDING_MORE, *_STOPPING, *_TOO_MUCH, *_BY_CAUSING)
