"""What people on a drug go through and what it does to organs and signs, roundabout.

The form is that of ``restated``.
"""

# What happens while a drug acts, of which the memory is lost.
_LIVED_THROUGH = (
    "(?:procedures?|operations?|surgery|events?|experiences?|examinations?|interventions?|treatments?|trip|night|evening"
    "|time|hours|period|unpleasant parts?|happened|is happening|they did|they do|was done)(?: [^,;]+)?"
)
OF_BODY: tuple[tuple[str, ...], ...] = (
    *((word, rf"^{word} (?!the influence)([^,;]+), ([^;]+)(?= $)", rf"\2 {word} \1") for word in ("under", "on")),
    (
        "influence",
        r"^under the influence of ([^,;]+?),? (the (?:pupils|heart|breathing|blood|muscles|mouth) [^;]+)(?= $)",
        r"\2 under \1",
    ),
    *(
        (
            word,
            (
                rf"^{word} ([a-z]+(?: [a-z]+)?) ((?:the|peoples|your) (?:pupils|heart|breathing|blood "
                rf"pressure|pulse|muscles|gut|bowels|airways|heart rate) [^;]+)(?= $)"
            ),
            rf"\2 {word} \1",
        )
        for word in ("under", "on", "with")
    ),
    *(
        (
            done,
            (
                rf"^(?:the )?([a-z]+(?: [a-z]+)?) (?:is|are) {{oftenly}}(?:largely |mostly |mainly "
                rf")?{done}(?: intact| up| going)? (?:under|with|on|during) {{x}}(?= $)"
            ),
            r"\3 \2 leaves the \1 intact",
        )
        for done in ("kept", "preserved", "maintained", "spared", "retained", "unaffected", "unchanged")
    ),
    *(
        (
            word,
            (
                rf"({{x}} {{can}}? ?(?:raises?|lowers?|lifts?|drops?|reverses?|blocks?|relieves?|eases?|numbs?|slows?"
                rf"|speeds?|works?|lasts?|helps?|calms?|dulls?) [^,;]*?) for a (?:{word}|short {word}|little {word})"
                r"(?: after (?:the|a|each) dose)?(?= $|,)"
            ),
            r"\1",
        )
        for word in ("time", "while", "bit")
    ),
    (
        "signs",
        r"^{x} (?:is|are) (?:a )?(?:tell tale |typical |classic |common )?signs? of {x} (?:use|intoxication)(?= $)",
        r"\2 causes \1",
    ),
    (
        "sign",
        r"^{x} (?:is|are) (?:a )?(?:tell tale |typical |classic |common )?sign of {x} (?:use|intoxication)(?= $)",
        r"\2 causes \1",
    ),
    ("memory", rf"(?:the )?memory (?:of|for) (?:the |what |an ){_LIVED_THROUGH}", "memory"),
    ("world", r"(detached|cut off|disconnected) from the world(?: around (?:them|you))?", r"detached from reality"),
    ("body", r"(detached|cut off|disconnected) from (?:their|your|ones) own (?:body|bodies)", r"\1 from their bodies"),
    ("surroundings", r"(detached|cut off|disconnected) from (?:their|your|the) surroundings", r"\1 from reality"),
    (
        "someone",
        r"^(?:someone|somebody|a person|anyone) on ([a-z]+(?: [a-z]+)?) (may|can|will|might|often|feels?|usually)",
        r"people who take \1 \2",
    ),
    (
        "on",
        r"^(?:people|patients|users) on ([a-z]+(?: [a-z]+)?) (may|can|will|might|often|feel|usually)",
        r"people who take \1 \2",
    ),
    (
        "movements",
        (
            r"(?:jerky|jerking|flickering|rapid|involuntary) eye movements?(?: known as nystagmus| called "
            r"nystagmus|, nystagmus)?"
        ),
        "nystagmus",
    ),
)
_DRUG = "([a-z]+(?: [a-z]+)??)"
_SIGNS = (
    "((?:pinpoint|constricted|small|tiny|dilated|wide|large|enlarged) pupils|red eyes|dry mouth|"
    "constipation|slurred speech)"
)
_PATIENTS = "(?:people|patients|users|them|someone|a person|a patient)"
_PUSHES = {
    **dict.fromkeys(("go up", "rise", "climb", "increase", "shoot up"), "raises"),
    **dict.fromkeys(("go down", "fall", "drop", "decrease", "sink"), "lowers"),
}
_RELIEVED = "(pain|fever|inflammation|swelling|anxiety|nausea|cough)"
_DOES = "(lose|gain|see|hear|feel|sweat|shake|vomit|itch|stumble|hallucinate|dissociate|convulse|faint|put on weight)"
OF_PEOPLE: tuple[tuple[str, ...], ...] = (
    (
        "being",
        rf"^(?:being|staying) on {_DRUG} (makes|causes|leads|can|may|gives|slows|raises|lowers|impairs)",
        r"\1 \2",
    ),
    (
        "taking",
        rf"^(?:after|when|while) (?:taking|using|being given) {_DRUG},? (?:people|patients|users)(?= )",
        r"people who take \1",
    ),
    ("among", r"^among (?:its|their) (?:many |other |main )?effects, ", ""),
    ("effect", rf"^(?:the|one) (?:main |chief |principal )?effect of {_DRUG} is to", r"\1 can"),
    *(
        (
            verb.split()[0],
            rf"^(?:with|on|under) {{x}}, {{body}}(\w+(?: \w+)?) tends to {verb}(?= $|,)",
            rf"\1 usually {said} the \2",
        )
        for verb, said in _PUSHES.items()
    ),
    *(
        (
            verb.split()[0],
            (
                rf"^(?:the )?(\w+(?: \w+)?) and (?:the )?(\w+(?: \w+)?) {{oftenly}}{verb} (?:under|on|with|"
                rf"during|after) {{x}}(?= $)"
            ),
            rf"\4 \3 {said} the \1 and {said} the \2",
        )
        for verb, said in _PUSHES.items()
    ),
    *(
        (
            verb.split()[0],
            (
                rf"^(?:under|on|with|during|after) {_DRUG},? (?:the )?(\w+(?: \w+)?) and (?:the )?(\w+(?: "
                rf"\w+)?) {{oftenly}}{verb}(?= $)"
            ),
            rf"\1 \4 {said} the \2 and {said} the \3",
        )
        for verb, said in _PUSHES.items()
    ),
    *(
        (
            word,
            (
                r"^(?:most )?(?:people|patients) (?:given|on|under) {x} (?:usually )?(?:keep|go on|continue) "
                rf"breathing (?:on|by|for) (?:their own|{word})(?= $)"
            ),
            r"\1 usually leaves breathing intact",
        )
        for word in ("own", "themselves")
    ),
    (
        "remembering",
        rf"(?:stops|prevents|keeps) {_PATIENTS} (?:from )?remembering(?: (?:the|what|their) {_LIVED_THROUGH})?(?= $|,)",
        "causes amnesia",
    ),
    ("forget", rf"makes {_PATIENTS} forget (?:the|what|their) {_LIVED_THROUGH}(?= $|,)", "causes amnesia"),
    *((word, rf"(?:a|an) (?:[a-z]+ )?{word} of", "") for word in ("rush", "surge", "wave", "burst")),
    ("users", rf"^{_DRUG} users (often|usually|commonly) have(?: an?)? {_SIGNS}", r"\1 \2 causes \3"),
    ("users", rf"^{_DRUG} users have(?: an?)? {_SIGNS}", r"\1 causes \2"),
    ("users", rf"^{_DRUG} users (?:may|can|might) have(?: an?)? {_SIGNS}", r"\1 can cause \2"),
    *(
        (verb, rf"^{_DRUG} (?:can |may )?{verb} (?:people|users|patients) {_DOES}", r"people who take \1 \2")
        for verb in ("makes", "make")
    ),
    *(
        (
            verb,
            rf"{verb} {_RELIEVED}, {_RELIEVED},? and {_RELIEVED}(?= $|,| but)",
            r"relieves \1 and relieves \2 and relieves \3",
        )
        for verb in ("eases", "relieves", "reduces", "treats")
    ),
    *(
        (verb, rf"{verb} {_RELIEVED} and {_RELIEVED}(?= $|,| but)", r"relieves \1 and relieves \2")
        for verb in ("eases", "relieves", "reduces", "treats")
    ),
    ("but", rf"but not {_RELIEVED}(?= $)", r"but does not relieve \1"),
    (
        "numbs",
        (
            r"numbs (?:the )?(?:area|skin|spot|tissue|place) (?:where it is (?:injected|applied|put)|it "
            r"is applied to|around it)"
        ),
        "causes numbness",
    ),
)
