"""How much of a dose reaches the blood: statements, and other ways to say them (as in ``restated``).

What is said of a drug that is swallowed is said of its oral route; a figure is a percentage.
"""

_BIOAVAILABILITY = "bioavailability|availability"
_BLOOD = "blood|bloodstream|circulation"
_FIGURE = "(about|around|roughly|only|approximately|just) {number} (to|and|or|between) ({number2}) (percent)"
# How it was given, where that is told at the end.
_WHEN = "(when) (it) (if) (after) (be) (being) (given|taken) ({route})"
# What is claimed of the share that arrives.
LOW, HIGH, LOST, NEARLY_ALL, LITTLE, FIRST_PASS, WELL, POORLY = (
    *("low", "high", "mostly lost", "nearly all", "hardly any", "first pass", "well absorbed", "poorly absorbed"),
)
_WORDS = {LOW: "low|poor|limited", HIGH: "high|a_high|good|excellent"}
ABSORPTION = {
    **{
        pattern: ("d", "absorbed", kind, "")
        for kind, words in _WORDS.items()
        for pattern in (
            f"{{d}} have {words} ({{route}}) {_BIOAVAILABILITY} {_WHEN}",
            f"{{d}} {_BIOAVAILABILITY} be {words} {_WHEN}",
            f"({{route}}) {_BIOAVAILABILITY} of {{d}} be {words} {_WHEN}",
        )
    },
    **dict.fromkeys(
        (
            f"{{d}} have ({{route}}) {_BIOAVAILABILITY} of {_FIGURE} {_WHEN}",
            f"{{d}} {_BIOAVAILABILITY} be {_FIGURE} {_WHEN}",
            f"({{route}}) {_BIOAVAILABILITY} of {{d}} be {_FIGURE} {_WHEN}",
        ),
        ("d", "absorbed", "figure", "span"),
    ),
    **{
        pattern: ("d", "absorbed", kind, "")
        for kind, how in ((WELL, "well|readily|rapidly|completely"), (POORLY, "poorly|badly|hardly|barely|scarcely"))
        for pattern in (f"{{d}} be {how} absorbed {_WHEN}", f"{{route}} {{d}} be {how} absorbed")
    },
    f"{{d}} undergo|undergoes first_pass metabolism {_WHEN}": ("d", "absorbed", FIRST_PASS, ""),
    f"{{d}} undergo|undergoes first pass metabolism {_WHEN}": ("d", "absorbed", FIRST_PASS, ""),
    "{d} be mostly lost on way to blood": ("d", "absorbed", LOST, ""),
    "{d} be nearly all taken into blood": ("d", "absorbed", NEARLY_ALL, ""),
    "{d} be hardly taken into blood": ("d", "absorbed", LITTLE, ""),
}
_DOSE = "(?:an? |the |each |your |every )?(?:(oral|swallowed|nasal) )?(?:dose of |tablet of )?"
_REACHES = (
    "(?:ever |actually )?(?:reach(?:es)?|gets? (?:in)?to|makes? it (?:in)?to|arrives? in|ends? up in|"
    "enters?|survives? to reach)"
)
_THE_BLOOD = "(?:the |your )?(?:general |systemic )?(?:blood ?stream|blood|circulation)(?: intact| unchanged)?"
_LOST = "(?:lost|destroyed|broken down|wasted|used up|removed|metabolised|metabolized|eliminated)"
_MOST = "(?:most|the bulk|the greater part|the larger part|much|a large part|the majority)"
_ALL = "(?:nearly all|almost all|virtually all|practically all|all)"
_FEW = "(?:little|very little|hardly any|almost none|next to nothing|scarcely any|barely any)"
_SHARES = {
    "a fifth": "20",
    "one fifth": "20",
    "a quarter": "25",
    "one quarter": "25",
    "a third": "33",
    "one third": "33",
    "half": "50",
    "a half": "50",
    "two thirds": "67",
    "three quarters": "75",
    "a tenth": "10",
    "one tenth": "10",
    "four fifths": "80",
}
_ABOUT = "(?:only |just |no more than |about |around |roughly |some |approximately )*"
_BEFORE = (
    rf"before (?:it |ever |it ever )?(?:reach(?:es|ing)|gets? (?:in)?to|getting (?:in)?to|arriv(?:es|ing) "
    rf"in|enter(?:s|ing)) {_THE_BLOOD}"
)
_ARRIVALS = ("blood", "bloodstream", "circulation")
OF_ABSORPTION: tuple[tuple[str, ...], ...] = (
    tuple(
        entry
        for blood in _ARRIVALS
        for entry in (
            (
                "lost",
                (
                    rf"^{_MOST} of {_DOSE}{{x}}(?: dose)? is {_LOST} (?:in the liver |by the liver |on the way "
                    rf")?{_BEFORE}(?= $)"
                ),
                r"\1 \2 is mostly lost on way to blood",
            ),
            (
                "lost",
                (
                    rf"^when {{x}} is (swallowed|taken by mouth),? {_MOST} of (?:it|the dose) is {_LOST} (?:in "
                    rf"the liver |by the liver |on the way )?{_BEFORE}(?= $)"
                ),
                r"\2 \1 is mostly lost on way to blood",
            ),
            (
                "broken",
                (
                    rf"^when {{x}} is (swallowed|taken by mouth),? {_MOST} of (?:it|the dose) is {_LOST} (?:in "
                    rf"the liver |by the liver |on the way )?{_BEFORE}(?= $)"
                ),
                r"\2 \1 is mostly lost on way to blood",
            ),
            (
                "broken",
                (
                    rf"^{_MOST} of {_DOSE}{{x}}(?: dose)? is {_LOST} (?:in the liver |by the liver |on the way "
                    rf")?{_BEFORE}(?= $)"
                ),
                r"\1 \2 is mostly lost on way to blood",
            ),
            (
                "destroyed",
                (
                    rf"^{_MOST} of {_DOSE}{{x}}(?: dose)? is {_LOST} (?:in the liver |by the liver |on the way "
                    rf")?{_BEFORE}(?= $)"
                ),
                r"\1 \2 is mostly lost on way to blood",
            ),
            (
                "destroyed",
                rf"^{_MOST} of {_DOSE}{{x}}(?: dose)? is {_LOST} by the liver(?= $)",
                r"\1 \2 is mostly lost on way to blood",
            ),
        )
        if blood == "blood"
    )
    + tuple(
        entry
        for blood in _ARRIVALS
        for entry in (
            (
                blood,
                rf"^{_MOST} of {_DOSE}{{x}}(?: dose)? never {_REACHES} {_THE_BLOOD}(?= $)",
                r"\1 \2 is mostly lost on way to blood",
            ),
            (
                blood,
                rf"^{_MOST} of {_DOSE}{{x}}(?: dose)? does not reach {_THE_BLOOD}(?= $)",
                r"\1 \2 is mostly lost on way to blood",
            ),
            (
                blood,
                rf"^{_ALL} (?:of )?{_DOSE}{{x}}(?: dose)? {_REACHES} {_THE_BLOOD}(?= $)",
                r"\1 \2 is nearly all taken into blood",
            ),
            (
                blood,
                rf"^{_FEW} (?:of )?{_DOSE}{{x}}(?: dose)? {_REACHES} {_THE_BLOOD}(?= $)",
                r"\1 \2 is hardly taken into blood",
            ),
            *(
                (
                    blood,
                    rf"^{_ABOUT}{share} of {_DOSE}{{x}}(?: dose)? {_REACHES} {_THE_BLOOD}(?= $)",
                    rf"\1 \2 bioavailability is {figure} percent",
                )
                for share, figure in _SHARES.items()
            ),
            (
                blood,
                (
                    rf"^{_ABOUT}(\d+)%?(?: percent)?(?: to (\d+)%?(?: percent)?)? of {_DOSE}{{x}}(?: dose)? "
                    rf"{_REACHES} {_THE_BLOOD}(?= $)"
                ),
                r"\3 \4 bioavailability is \1",
            ),
        )
    )
    + (
        (
            "extensive",
            (
                r"(undergoes|undergo) (?:extensive|heavy|considerable|substantial|high|strong) first pass "
                r"(?:metabolism|breakdown|loss|extraction)(?: in the (?:liver|gut and liver|gut))?"
            ),
            r"\1 first pass metabolism",
        ),
        (
            "absorbed",
            (
                r"(is|are) (?:very )?(?:well|readily|completely|almost completely|fully) absorbed "
                r"(?:when|if|after being) (swallowed|taken by mouth)"
            ),
            r"\1 well absorbed \2",
        ),
        (
            "absorbed",
            (
                r"(is|are) (?:very )?(?:well|readily|completely|almost completely|fully) absorbed (?:from the "
                r"gut|from the stomach|by the gut)"
            ),
            r"\1 well absorbed by mouth",
        ),
        (
            "absorbed",
            (
                r"(is|are) (?:very |only )?(?:poorly|badly|hardly|barely|scarcely|not well|not readily|not) absorbed "
                r"(?:from|by|through) the (?:gut|stomach|intestines?|bowel|digestive tract)"
            ),
            r"\1 poorly absorbed by mouth",
        ),
    )
)
