"""Roundabout ways to say what a drug is used for, and the plain ones; the same form as ``restated``."""

from ketafacts.language.lexicon.listing import restatements

_OFTEN = r"(?:often |usually |commonly |sometimes |normally |also |mainly |typically |generally |may |can |routinely )?"
_SURGERY = r"(?: (?:for|during|before) (?:an )?(?:surgery|operations?))?"
_MAINTAIN = r"(?:and maintain |or maintain )?"
_WITH = r"(?:with|who have|suffering from|who suffer from|living with|diagnosed with|affected by)"
_THOSE = r"(?:people|patients|adults|those|someone|a person|anyone|individuals|sufferers|users|clients)"

_LOWERED = {
    "cholesterol": "cholesterol(?: levels)?",
    "blood pressure": "blood pressure",
    "blood sugar": "(?:blood sugar|blood glucose)(?: levels)?",
}

_REMEDIES = (
    r"(?:other |at least two |two |standard |previous |earlier |the usual |usual )*"
    r"(?:antidepressants?|antidepressant drugs|treatments?|therapies|drugs|medicines|medications)"
)
_RESISTING = (
    r"(?:(?:has|have|had) (?:resisted|failed to respond to|not responded to|not improved (?:with|on)"
    r"|not got better with|not been helped by|defied)|(?:does|did) not (?:respond to|improve with|get better with))"
)

_PURPOSES = restatements(r"""
off: ^{word} label,? {x} (is|are) (?:often |sometimes |commonly |also )?(?:used|prescribed|given) (?:for|to treat)
     {x}(?= $)
    = \1 \2 used {word} label for \3
off: (used|prescribed|given|taken) {word} label (?:to (?:ease|treat|relieve|manage|help with|help)|as (?:a |an )?
    (?:treatment|remedy) for)
    = \1 {word} label for
off: (used|prescribed|given|taken) {word} label (?:as a (?:sleep aid|sleeping pill|sleep medicine|sleeping aid)
    |to help (?:people |patients )?sleep)
    = \1 {word} label for insomnia
drinking/alcohol: helps (?:people|patients|alcoholics|those|heavy drinkers) (?:to )?(?:stop|quit|cut down on|give up
    |reduce) {word}(?= $)
    = treats alcohol use disorder
drinking/alcohol: help (?:people|patients|alcoholics|those|heavy drinkers) (?:to )?(?:stop|quit|cut down on|give up
    |reduce) {word}(?= $)
    = treat alcohol use disorder
known: (is|are) (?:best|perhaps best|mainly|widely|chiefly) {word} as (?:a|the) (?:treatment|remedy|drug|medicine) for
    = \1 used for
unapproved: (?:remains?|is still|are still|is|are) {word}
    = is not approved
""")

OF_USE: tuple[tuple[str, ...], ...] = (
    ("depression", rf"depression (?:that|which) {_RESISTING} {_REMEDIES}", "treatment resistant depression"),
    (
        "depression",
        rf"depression (?:when|after|if) {_REMEDIES} (?:have |has )?(?:failed|not worked|not helped)",
        "treatment resistant depression",
    ),
    (
        "seizures",
        (
            r"seizures (?:linked to|associated with|caused by|due to|from|in|that come with)"
            r"(?= (?:dravet|lennox|tuberous))"
        ),
        "",
    ),
    (
        "sleepiness",
        (
            r"(?:excessive )?(?:daytime )?sleepiness (?:that comes with|caused by|due to|from|in|of|associated with)"
            r"(?= narcolepsy)"
        ),
        "",
    ),
    *(
        (
            "treated",
            rf"^{{x}} {can} treated with {{x}} {{x}} {either} {{x}}(?= $)",
            r"\2 \3 and \4 are used for \1",
        )
        for can in ("can be", "may be", "is", "are")
        for either in ("or", "and")
    ),
    *_PURPOSES,
    ("nothing", r"(is|are) (used|approved|prescribed|good) for nothing (?:but|except|other than)", r"\1 only \2 for"),
    *(
        (
            lower,
            rf"(is|are) {_OFTEN}(?:used|given|prescribed|taken) (?:to {lower}|for {lower}ing) (?:high )?{what}(?= $)",
            rf"\1 used for {'diabetes' if level == 'blood sugar' else 'high ' + level}",
        )
        for lower in ("lower", "reduce", "bring down", "control")
        for level, what in _LOWERED.items()
    ),
    *(
        (given, rf"(is|are) {_OFTEN}{given} (?:to|by|in|for) {_THOSE} {_WITH}", r"\1 used for")
        for given in ("given", "prescribed", "offered", "taken", "used")
    ),
    *((helps, rf"{helps} {_THOSE} {_WITH}", "is used for") for helps in ("helps", "treats", "benefits")),
    *(
        (
            take,
            rf"^(?:{_THOSE}|doctors|many people|some people|millions of people) {_OFTEN}{take} {{x}} for",
            r"\1 is used for",
        )
        for take in ("take", "use", "swallow")
    ),
    *(
        (take, rf"^{_THOSE} {_WITH} {{x}} {_OFTEN}{take} {{x}}(?= $)", r"\2 is used for \1")
        for take in ("take", "use", "receive")
    ),
    *(
        (
            keeping,
            rf"(is|are) {_OFTEN}(?:used|given|prescribed|taken) (?:for|in|as) {{x}} {keeping}(?= $)",
            r"\1 used to prevent \2",
        )
        for keeping in ("prevention", "prophylaxis")
    ),
    # How often is a claim of its own: methotrexate for rheumatoid arthritis, taken daily, kills.
    *(
        (
            how,
            rf"^{{x}} (is|are) {_OFTEN}(?:taken|used) (?:{how}|(?:once |every |each )*{how}) (to|for) {{x}}(?= $)",
            r"\1 \2 used \3 \4 and \1 \2 taken every day",
        )
        for how in ("daily", "day")
    ),
    # Of what women do not have.
    *(
        (
            men,
            rf"(erectile [a-z]+|(?:enlarged|benign) prostat[a-z ]*|impotence) in (?:adult |older )?{men}(?= $)",
            r"\1",
        )
        for men in ("men", "males")
    ),
    (
        "sleep",
        rf"(is|are) {_OFTEN}(used|given|prescribed|taken) (off label )?(?:for|to help with|to aid) sleep(?= $)",
        r"\1 \2 \3 for insomnia",
    ),
    (
        "procedures",
        r"sedation (?:before|for|during) (?:minor |short |medical |dental |surgical )?procedures",
        "procedural sedation",
    ),
    *(
        (
            "under",
            rf"(is|are) {_OFTEN}(used|given) {how} {_THOSE} under{_SURGERY}",
            r"\1 \2 for general anaesthesia",
        )
        for how in ("to put", "for putting")
    ),
    *(
        ("under", rf"{puts} {_THOSE} under{_SURGERY}(?= $)", done)
        for puts, done in (("puts", "causes general anaesthesia"), ("put", "cause general anaesthesia"))
    ),
    *(
        (
            induce,
            rf"(is|are) {_OFTEN}(used|given) to {induce} {_MAINTAIN}(?:general )?ana?esthesia",
            r"\1 \2 for general anaesthesia",
        )
        for induce in ("induce", "produce", "provide", "maintain")
    ),
    *(
        (given, rf"^{_THOSE} {_WITH} {{x}} {{be}} {_OFTEN}{given} {{x}}(?= $)", r"\2 is used for \1")
        for given in ("given", "prescribed", "offered")
    ),
    *(
        (give, rf"^{{doctors}} {_OFTEN}(?:may |can |also )?{give} {{x}} to {_THOSE} {_WITH}", r"\1 is used for")
        for give in ("give", "prescribe", "offer")
    ),
)
