"""How a drug acts at its targets: what it does there, how tightly, and what comes of it.

The form is that of ``restated``.
"""

_CALLED = "(?:calming |inhibitory |brain |chemical |natural |feel good |body s own |excitatory |the )*"
OF_ACTING: tuple[tuple[str, ...], ...] = (
    ("alkaloid", r"kratoms (?:main|chief|principal)(?: active)? alkaloid,? mitragynine,?", "mitragynine"),
    *(
        (
            word,
            (
                rf"(?:the |its )?{_CALLED}{word} "
                rf"(glutamate|serotonin|dopamine|noradrenaline|norepinephrine|gaba|acetylcholine|histamine|glp "
                rf"1)"
            ),
            r"\1",
        )
        for word in ("messenger", "hormone", "neurotransmitter", "transmitter")
    ),
    (
        "benzodiazepine",
        r"(?:the )?benzodiazepine (?:binding )?sites?(?: (?:on|of|at|in) (?:the )?gaba a? ?receptors?)?",
        "the gaba a receptor",
    ),
    *(
        (place, rf"{target} (?:in|of|on|inside|at) (?:the |your )?{place}(?= $|,| and | to | so | by )", r"\1")
        for place, target in (
            ("kidney", "(sglt2)"),
            ("kidneys", "(sglt2)"),
            ("heart", "(beta (?:1|one) receptors?|beta (?:1|one) adrenergic receptors?)"),
            ("liver", "(hmg coa reductase)"),
        )
    ),
    ("stomachs", r"(?:the )?stomachs (?:own )?(acid pumps?|proton pumps?)", r"\1"),
    ("stomachs", r"(?:the )?acid pumps? of the stomach", "acid pumps"),
    (
        "statins",
        r"an enzyme (?:that|which) (?:the body uses to make|makes|produces) cholesterol(?: in the liver)?",
        "hmg coa reductase",
    ),
    (
        "enzyme",
        r"(?:an|the) (?:liver )?enzyme (?:that|which) (?:makes|produces|builds) cholesterol in the liver",
        "hmg coa reductase",
    ),
    ("target", r"^{x}s? (?:main |chief )?target is", r"\1 acts on"),
    (
        "keep",
        (
            r"(keep|keeps|leave|leaves) more serotonin (?:available |around )?(?:in the "
            r"(?:brain|synapse)|available|between nerve cells)(?: for longer)?(?= $|,)"
        ),
        "block reuptake of serotonin",
    ),
    (
        "keeps",
        (
            r"(keep|keeps|leave|leaves) more serotonin (?:available |around )?(?:in the "
            r"(?:brain|synapse)|available|between nerve cells)(?: for longer)?(?= $|,)"
        ),
        "blocks reuptake of serotonin",
    ),
)
OF_WORKING: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                rf"(?:takes?|has|have) (?:its |their |an? )?effects? within (seconds|minutes|hours|a (?:few "
                rf")?(?:seconds|minutes|hours)|an hour|a minute) (?:when|if|after being|once) {word}"
            ),
            rf"{word} works within \1",
        )
        for word in ("injected", "swallowed", "snorted", "smoked", "inhaled")
    ),
    *(
        (
            word,
            (
                rf"^{{x}} (?:takes effect|starts to work|begins to work|works|kicks in) within ([^,;]+?) "
                rf"(?:when|if|after being|once) (?:it is )?{word}(?= $)"
            ),
            rf"{word} \1 works within \2",
        )
        for word in ("injected", "swallowed", "snorted", "smoked", "inhaled")
    ),
    *(
        (word, rf"^{{x}} is known for its very {word} half life(?= $)", rf"\1 has a {word} half life")
        for word in ("long", "short")
    ),
    *(
        (
            word,
            (
                rf"(?:is|are) (?:notable|known|notorious|famous|remarkable) for (?:its|their) (?:very "
                rf"|unusually |extremely )?{word} half (?:life|lives)(?= $)"
            ),
            f"has a {word} half life",
        )
        for word in ("long", "short")
    ),
    *(
        (
            word,
            (
                rf"^(?:the )?half life of {{x}} is (?:much |far |considerably |a lot )?{word} than (?:that|the "
                rf"half life|the half lives|those) of {{x}}(?= $)"
            ),
            rf"\1 has a {word} half life than \2",
        )
        for word in ("longer", "shorter")
    ),
    (
        "clears",
        r"^(?:the |your )?body clears half of (?:an? |the )?(?:dose of )?{x}(?: dose)? in ([^,;]+)(?= $)",
        r"the half life of \1 is \2",
    ),
    (
        "clear",
        (
            r"^it takes ([^,;]+?) for (?:the |your )?body to (?:clear|get rid of|remove) half of (?:an? |the "
            r")?(?:dose of )?{x}(?: dose)?(?= $)"
        ),
        r"the half life of \2 is \1",
    ),
)
OF_MORE_TARGETS: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                rf"{word} ([a-z0-9]+(?: [a-z0-9]+)?(?: receptors?)?) (?:to|over|rather than) ([a-z0-9]+(?: "
                rf"[a-z0-9]+)?(?: receptors?)?)(?= $|,)"
            ),
            r"mainly acts on \1",
        )
        for word in ("prefers", "prefer", "favours", "favors")
    ),
    ("not", r",? (?:and |but )?not (?:on|at) ([a-z0-9 ]+? receptors?)(?= $)", r" rather than \1"),
    *(
        (
            word,
            (
                rf"(?:by )?(?:keeping|leaving) (?:more )?{word} (?:in the (?:synapse|synapses|gap between "
                rf"nerve cells)|around|active) ?(?:for )?(?:longer)?(?= $|,)"
            ),
            rf"by blocking the reuptake of {word}",
        )
        for word in ("dopamine", "serotonin", "noradrenaline", "norepinephrine")
    ),
    (
        "chloride",
        (
            r"(?:holds?|keeps?) (?:the )?(?:gaba a |gaba )?(?:chloride )?(?:channel|receptor|gate) "
            r"open(?: for longer)?(?: for chloride|)(?= $|,)"
        ),
        "enhances the gaba a receptor",
    ),
    (
        "open",
        r"(?:holds?|keeps?) (?:the )?gaba a (?:channels?|receptors?) open(?: for longer| longer)?(?= $|,)",
        "enhances the gaba a receptor",
    ),
    (
        "gut",
        (
            r"(blocks|activates) ((?:the )?(?:mu )?(?:opioid )?receptors) in the gut,? (?:but|and) not (?:in "
            r")?(?:the |those in the )?brain(?= $)"
        ),
        r"\1 \2 in the gut and does not act on \2 in the brain",
    ),
    ("ways", r"(?:works|acts) in (?:two|more than one|several) ways(?= )(?:,|;)? it", ""),
    ("ways", r"(?:works|acts) in (?:two|more than one|several) ways(?:,|;) it", ""),
    (
        "aldosterone",
        r"(blocks|blocking) (?:the (?:effects?|actions?) of )?(?:the hormone )?aldosterone(?= $|,)",
        r"\1 the aldosterone receptor",
    ),
    *(
        (
            word,
            rf"(inhibits|blocks|slows|stops|prevents) (?:the )?{word} of acetylcholine(?= $|,)",
            "inhibits cholinesterase",
        )
        for word in ("breakdown", "degradation", "destruction")
    ),
)
_ACTS = "(?:acts|works|binds|does its work|has its effect|does its job|takes effect)"
_SITE = "((?:the )?[a-z0-9]+(?: [a-z0-9]+)? (?:receptors?|channels?|transporters?))"
_BY_DOING = (
    ("blocks", "blocking"),
    ("activates", "activating"),
    ("stimulates", "stimulating"),
    ("inhibits", "inhibiting"),
    ("binds to", "binding to"),
    ("acts on", "acting on"),
)
_GRIP = "(?:grip|hold|affinity|bond)"
_LOOSE, _FIRM = ("weak", "loose", "feeble", "low", "poor"), ("strong", "tight", "firm", "high", "great")
OF_TARGETS_SAID: tuple[tuple[str, ...], ...] = (
    *(
        (
            doing.split()[0],
            rf"^{doing} {_SITE} is (?:how|the way|the way that|the way in which) {{x}} (?:works|acts)(?= $)",
            rf"\2 works by {doing} \1",
        )
        for _, doing in _BY_DOING
    ),
    *(
        (
            doing.split()[0],
            rf"^(?:the )?(?:main )?way {{x}} (?:works|acts) is by {doing} ([^,;]+)(?= $)",
            rf"\1 works by {doing} \2",
        )
        for _, doing in _BY_DOING
    ),
    *(
        (does.split()[0], rf"^what makes {{x}} work is that it {does} ([^,;]+)(?= $)", rf"\1 works by {doing} \2")
        for does, doing in _BY_DOING
    ),
    ("where", rf"^{_SITE} (?:is|are) where {{x}} {_ACTS}(?= $)", r"\2 acts on \1"),
    *(
        (done.split()[0], rf"^{_SITE} (?:is|are) {done} by {{x}}(?= $)", rf"\2 {does} \1")
        for done, does in (
            ("switched on", "switches on"),
            ("turned on", "switches on"),
            ("switched off", "blocks"),
            ("shut off", "blocks"),
            ("plugged", "blocks"),
        )
    ),
    *((word, rf"^it is {word} {_SITE} that {{x}} {_ACTS}(?= $)", r"\2 acts on \1") for word in ("at", "on", "through")),
    *(
        (
            word,
            rf"^it is {_SITE} {word} which {{x}} (?:chiefly |mainly |mostly )?{_ACTS}(?= $)",
            r"\2 mainly acts on \1",
        )
        for word in ("at", "on", "through")
    ),
    *(
        (
            word,
            (
                rf"^(?:both )?{{x}} and {{x}} (?:both )?(?:(?:act|work) (?:on|at|through|via)|hit|target|bind(?: to)?"
                rf"|share|go for) the same (?:main |brain )?{word}(?= $)"
            ),
            r"\1 acts on the same receptor as \2",
        )
        for word in ("target", "receptor", "receptors", "targets")
    ),
    *(
        (
            word,
            rf"(?:has|have) (?:only )?(?:an? )?(?:very |extremely |rather |only )?{word} {_GRIP} (?:on|for|to)",
            "binds with low affinity to",
        )
        for word in _LOOSE
    ),
    *(
        (
            word,
            rf"(?:is|are) known for (?:its|their) (?:very |extremely )?{word} {_GRIP} (?:on|for|to)",
            "binds with low affinity to",
        )
        for word in _LOOSE
    ),
    *(
        (
            word,
            rf"(?:has|have) (?:an? )?(?:very |extremely |unusually )?{word} {_GRIP} (?:on|for|to)",
            "binds with high affinity to",
        )
        for word in _FIRM
    ),
    *(
        (
            word,
            rf"(?:is|are) known for (?:its|their) (?:very |extremely )?{word} {_GRIP} (?:on|for|to)",
            "binds with high affinity to",
        )
        for word in _FIRM
    ),
    *(
        (
            doing.split()[0],
            rf"^{{x}}, (?:besides|apart from|as well as|in addition to|on top of) {doing} ([^,;]+), (?:also )?",
            rf"\1 {does} \2 and ",
        )
        for does, doing in _BY_DOING
    ),
    *(
        (
            word,
            (
                r"(?:makes?|causes?|gets?) (?:the )?(?:neurons|nerve cells|brain cells|nerve endings) "
                rf"(?:to )?release (?:more )?{word} and "
                r"(dopamine|noradrenaline|norepinephrine|serotonin)"
            ),
            rf"releases {word} and \1",
        )
        for word in ("dopamine", "serotonin", "noradrenaline", "norepinephrine")
    ),
    *(
        (family, rf",? with no {family} activity(?= $|,)", f" and does not act on {family} receptors")
        for family in ("kappa", "mu", "delta", "nmda", "opioid")
    ),
    ("works", r"(works|acts) as an? (full agonist|partial agonist|agonist|antagonist|blocker) (at|of)", r"is a \2 \3"),
)
