"""How long what a drug does lasts, where it stops growing, how it is given and what kind it is of.

The form is that of ``restated``.
"""

OF_KINDS_TOLD: tuple[tuple[str, ...], ...] = (
    *((word, rf"counts? {word}(?: the)?", "is one of the") for word in ("among", "amongst")),
    ("together", r"^{x} belongs? to ([^,;]+?),? together with {x}(?= $)", r"\1 and \3 belong to \2"),
    (
        "chemical",
        (
            r"^{x} and {x} (?:belong to|are in|share|come from) the same chemical (?:family|group|class), "
            r"(?:the |called |known as )+([a-z]+)(?= $)"
        ),
        r"\1 and \2 are \3",
    ),
    *(
        (
            word.split()[-1],
            (
                rf"^{{x}} and {{x}} (?:belong to|are in|share) the same {word}, (?:the |called |known as "
                rf")+([a-z]+(?: [a-z]+)?)(?= $)"
            ),
            r"\1 and \2 are \3",
        )
        for word in ("family", "group", "class", "drug class")
    ),
    *(
        (
            word,
            rf"^{{x}} (?:belongs|belong) to the {word} (?:of drugs |of medicines )?(?:called|known as|named) (?:the )?",
            r"\1 is one of the ",
        )
        for word in ("family", "group", "class")
    ),
)
_ADJECTIVE = "(antidepressant|anaesthetic|anesthetic|painkilling|analgesic|sedative|calming|dissociative)"
_FELT = (
    "(lasts?|takes?|sets? in|appears?|shows?|wears? off|fades?|does not|begins?|starts?|comes?|"
    "can|may|usually|often|typically)"
)
_WHEN = "(?:when|if|after|once)(?: it is| being| it has been)?"
OF_LASTING: tuple[tuple[str, ...], ...] = (
    *(
        (
            dose,
            (
                rf"{_ADJECTIVE} (effects?|benefits?) (?:of|from) (?:an? |one )?(?:single )?{{x}} {dose}(?: "
                rf"into a vein| by vein)? {_FELT}"
            ),
            r"\1 effect of \3 \4",
        )
        for dose in ("infusion", "injection", "dose", "shot", "treatment", "drip", "session")
    ),
    *(
        (
            dose,
            rf"{_ADJECTIVE} (effects?|benefits?) (?:of|from) (?:an? |one )?(?:single )?{dose} of {{x}} {_FELT}",
            r"\1 effect of \3 \4",
        )
        for dose in ("infusion", "injection", "dose", "shot", "treatment", "drip", "session")
    ),
    *(
        (word, rf"^(?:the )?(?:{word}) effects? (?:of|from) {{x}} (lasts?|wears? off|fades?)", r"the effects of \1 \2")
        for word in ("anaesthetic", "anesthetic")
    ),
    ("benefit", r"^(?:the )?antidepressant benefit", "the antidepressant effect"),
    *(
        (word, rf"^([a-z]+s) (?:{word}) (lasts?|wears? off|is over|fades?|comes? on|kicks? in)", r"\1 \2")
        for word in ("high", "buzz", "rush")
    ),
    *(
        (word, rf"(?:for |lasts |last )(?:{word}) (?:whole |entire |full )?day", "lasts 24 hours")
        for word in ("all", "a", "an", "the")
    ),
    *(
        (
            word,
            (
                rf"(?:keeps|keep|leaves) (a patient|patients|people|someone) "
                rf"(asleep|unconscious|anaesthetised|under) for (?:{word}) (?:whole |entire |full )day"
            ),
            r"keeps \1 \2 for 24 hours",
        )
        for word in ("a", "the")
    ),
    *(
        (
            how,
            (
                rf"^{{x}} (acts?|works?|takes? effect|kicks? in|starts? working|starts? to work|begins? to "
                rf"work) (within [^,;]+?|in [^,;]+?) {_WHEN} {how}(?= $)"
            ),
            rf"{how} \1 works \3",
        )
        for how in ("injected", "swallowed", "snorted", "smoked", "inhaled")
    ),
    ("shorter", r"(?:acts|works|lasts|act|last) (?:for )?a shorter time than", "lasts shorter than"),
    ("longer", r"(?:acts|works|lasts|act|last) (?:for )?a (?:much )?longer time than", "lasts longer than"),
    *(
        (
            unit,
            (
                rf"^half of (?:an? |the )?(?:dose of )?{{x}}(?: dose)? (?:is|has) (?:gone|left the "
                rf"body|cleared|been cleared) (?:within|in|after) ((?:about |roughly )?[a-z0-9]+(?: to "
                rf"[a-z0-9]+)? {unit})(?= $)"
            ),
            r"the half life of \1 is \2",
        )
        for unit in ("minutes", "hours", "days")
    ),
    (
        "norfluoxetine",
        (
            r"stays? in (?:the|your) (body|system) for (weeks|days|hours) (?:thanks to|because of|owing "
            r"to) (?:its |the )?(?:active |long lived )?(?:metabolite )?norfluoxetine(?= $)"
        ),
        r"stays in the \1 for \2",
    ),
)
OF_CEILINGS: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                rf"^([a-z]+) (?:effect|action) on breathing (?:{said})(?: as (?:the )?doses? (?:goes up|go "
                rf"up|rises?|increases?)| at higher doses| at high doses| with higher doses)?(?= $)"
            ),
            r"\1 has a ceiling effect on breathing",
        )
        for word, said in (
            ("ceiling", "reaches a ceiling|has a ceiling|hits a ceiling"),
            ("plateau", "reaches a plateau|has a plateau"),
            ("plateaus", "plateaus"),
            ("levels", "levels off|levels out"),
        )
    ),
    (
        "ceiling",
        r"has (no|a) ceiling to (?:its|the) (?:effects? on breathing|slowing of breathing|breathing effects?)",
        r"has \1 ceiling effect on breathing",
    ),
    (
        "ceiling",
        r"^there is (no|a) ceiling (?:to|on) (?:the )?effects? of {x} on breathing(?= $)",
        r"\2 has \1 ceiling effect on breathing",
    ),
)
OF_GIVING: tuple[tuple[str, ...], ...] = (
    *(
        (word, rf"(?:under|beneath) the skin of the {word}", "under the skin")
        for word in ("belly", "abdomen", "stomach", "arm", "thigh", "buttock")
    ),
    ("beneath", r"beneath the skin", "under the skin"),
    *(
        (
            rhythm,
            (
                rf"(?:is|are) (?:given|taken|administered|used) as an? {rhythm} (?:injection|shot|jab)(?: "
                rf"(?:under|beneath) the skin| into (?:a |the )muscle|)(?= $|,)"
            ),
            rf"is injected every {unit}",
        )
        for rhythm, unit in (("weekly", "week"), ("monthly", "month"), ("daily", "day"))
    ),
    ("monthly", r"either weekly or monthly", "weekly or monthly"),
    *(
        (
            held,
            (
                rf"(tablet|film|lozenge|pill) (?:that is |which is )?(?:to be |meant to be )?{held} (under the "
                rf"tongue|in the cheek|inside the cheek)"
            ),
            r"\1 that dissolves \2",
        )
        for held in ("held", "placed", "put", "kept", "dissolved")
    ),
    (
        "rectum",
        r"(?:gel|suppository) (?:given |put |placed |inserted )?(?:into|in|through) the (?:rectum|back passage)",
        r"rectal gel",
    ),
)
OF_KINDS_MEANT: tuple[tuple[str, ...], ...] = (
    (
        "call",
        r"^(?:you|one|nobody|no one|we) (?:could|can|would|should|would) not call {x} (an? [^,;]+)(?= $)",
        r"\1 is not \2",
    ),
    ("call", r"^(?:nobody|no one) (?:could|can|would|should) call {x} (an? [^,;]+)(?= $)", r"\1 is not \2"),
    ("call", r"^(?:you|one|we) (?:could|can) (?:rightly |fairly |properly )?call {x} (an? [^,;]+)(?= $)", r"\1 is \2"),
    *(
        (word, rf"^{word} (class|classify|regard|group|count) {{x}} (as|among|with)", r"pharmacologists \1 \2 \3")
        for word in ("doctors", "chemists", "clinicians", "experts", "scientists")
    ),
    (
        "straight",
        r"(comes?|made|obtained|derived) (?:straight|directly) from the (?:opium )?poppy",
        r"\1 from the poppy",
    ),
    ("body", r"broken down in the (?:body|liver) (?:in)?to", "broken down to"),
    (
        "then",
        r"(broken down|converted|turned) (?:in)?to ([a-z0-9 ]+?),? and then (?:in)?(?:to )?([a-z0-9]+)(?= $)",
        r"\1 to \2 and \3",
    ),
    *(
        (
            word,
            rf"(is|are) the (?:main |chief |major )?product of {{x}} {word}(?: in the (?:liver|body))?(?= $|,)",
            r"\1 a metabolite of \2",
        )
        for word in ("breakdown", "metabolism")
    ),
    *(
        (
            word,
            (
                rf", the (?:main |chief |major )?product of {{x}} {word}(?: in the (?:liver|body))?, "
                r"(?:still )?(has|is|acts|blocks|binds)"
            ),
            r" is a metabolite of \1 and \2",
        )
        for word in ("breakdown", "metabolism")
    ),
)
