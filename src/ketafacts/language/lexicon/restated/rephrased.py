"""Roundabout ways to say what a drug does in the body and how; the form is that of ``restated``.

What stands behind a target and changes nothing is left out only where the target has no other place that matters:
calcium channels in the heart, but not opioid receptors in the brain, which some opioids never reach.
"""

# What happens while a drug acts, of which the memory is lost.
_LIVED_THROUGH = (
    "(?:procedures?|operations?|surgery|events?|experiences?|examinations?|interventions?|treatments?|trip|night|evening"
    "|time|hours|period|unpleasant parts?|happened|is happening|they did|they do|was done)(?: [^,;]+)?"
)
# Before it is what it is converted to, it does nothing.
_TO_BE_ACTIVE = (
    "(?:before|in order to|to) (?:it |they )?(?:can |has |have )?(?:be(?:come)?s? )?(?:an? |any |its )*"
    "(?:work|works|act|acts|active|effects?|effective|relieve pain|relieves pain|take effect|takes effect|do anything)"
)
_MESSENGER = (
    "(glutamate|serotonin|dopamine|noradrenaline|norepinephrine|acetylcholine|histamine|adenosine|orexin|gaba|opioids)"
)
_MONOAMINE = "(serotonin|dopamine|noradrenaline|norepinephrine)"
_CALLED = (
    "(?:the |a )?(?:brain chemical|neurotransmitter|calming chemical|chemical messenger|messenger|brain messenger|"
    "calming brain chemical|natural chemical|calming neurotransmitter|feel good chemical|pleasure chemical|"
    "body chemical|chemical)"
)
_CELLS = (
    "(?:the )?(?:nerve cells?|nerve endings?|neurons?|brain cells?|cells?|nerves|presynaptic neurons?|sending cells?)"
)
_STOPS = "(?:stops|keeps|prevents|blocks|hinders)"
_STOP = "(?:stop|keep|prevent|block|hinder|stopping|keeping|preventing|blocking)"
_BEING_TAKEN = (
    "(?:being |getting )?(?:taken (?:back )?up(?: again)?|reabsorbed|pumped back|taken back|cleared "
    "away|recycled|soaked up|"
    "sucked back up|mopped up)(?: (?:again|too quickly|so quickly))?"
)
_TAKING = "(?:taking|reabsorbing|soaking up|pumping|mopping up|recycling|absorbing|sucking up|clearing)"
_HITTING = (
    "(?:acting on|acting at|activating|binding to|binding|attaching to|reaching|opening|switching on|"
    "turning on|stimulating|"
    "working on|docking on|docking onto|docking at|getting to|getting at|triggering|exciting|latching onto)"
)
# Where the target is, when it is in no other place that matters.
_PLACED = (
    (
        "stomach",
        "(h2 receptors?|histamine h2 receptors?|proton pumps?|acid pumps?)",
        "(?:stomach lining|lining of the stomach|stomach)",
    ),
    ("heart", "(beta(?: adrenergic)?(?: 1)? receptors?|beta adrenoceptors?|calcium channels?)", "heart(?: muscle)?"),
    (
        "airways",
        "(beta(?: adrenergic)? 2 receptors?|beta 2 adrenergic receptors?|beta receptors?)",
        "(?:airways|lungs|airway muscles)",
    ),
    ("lungs", "(beta(?: adrenergic)? 2 receptors?|beta 2 adrenergic receptors?|beta receptors?)", "lungs"),
    ("vessels", "(calcium channels?)", "(?:heart and )?blood vessels"),
    ("arteries", "(calcium channels?)", "arteries"),
    ("muscle", "(nicotinic(?: acetylcholine)? receptors?|acetylcholine receptors?)", "(?:skeletal )?muscle"),
    ("muscles", "(nicotinic(?: acetylcholine)? receptors?|acetylcholine receptors?)", "(?:skeletal )?muscles"),
    ("platelets", "(cyclooxygenase|cox|cox 1|cyclo oxygenase)", "platelets"),
    ("synapse", "((?:dopamine|serotonin|noradrenaline|norepinephrine)(?: levels?)?)", "synapse"),
    ("synapses", "((?:dopamine|serotonin|noradrenaline|norepinephrine)(?: levels?)?)", "synapses"),
)
_TARGETS: tuple[tuple[str, ...], ...] = (
    *((word, rf"{target} (?:in|of|on|inside|at) (?:the )?{place}", r"\1") for word, target, place in _PLACED),
    *(
        (word, rf"(?:the )?(?:ion )?{word} (?:of|in|inside) (?:the )?nmda receptors?", "nmda receptors")
        for word in ("channel", "pore", "channels", "opening")
    ),
    (
        "glutamate",
        r", so (?:that )?glutamate (?:can|could|will) (?:no longer|not) \w+(?: \w+)? (?:it|them|there)(?= $)",
        "",
    ),
    *(
        ("from", rf"{verb} (?:{_CALLED} )?{_MESSENGER} from {_HITTING}(?: the)?", plain)
        for verb, plain in ((_STOPS, "blocks"), (_STOP, "block"))
    ),
    *(
        (messenger, rf"(blocks?|blocking) (?:the (?:effects?|actions?) of )?{messenger} (?:at|on)(?: the)?", r"\1")
        for messenger in ("glutamate", "acetylcholine", "histamine", "adenosine", "dopamine", "serotonin")
    ),
    ("way", rf"gets? in the way of (?:{_CALLED} )?{_MESSENGER} (?:at|on)(?: the)?", "blocks"),
    (
        "competes",
        (
            r"competes? with (?:other )?(?:opioids|heroin|morphine|fentanyl|opioid drugs|opiates) "
            r"for (?:their|the|opioid|the same) (?:same )?(?:opioid )?(?:receptors|binding sites|sites)"
            r"(?: and (?:knocks|pushes|kicks|throws) them (?:off|out))?"
        ),
        "binds to opioid receptors",
    ),
    ("than", r"rather than (?:on|at|to)", "rather than"),
    *((word, rf"to (?:some|a certain) {word}", "") for word in ("degree", "extent")),
    *((word, rf"to a (?:small|lesser|modest|slight|minor|limited) {word}", "weakly") for word in ("degree", "extent")),
    *(
        (
            word,
            rf"same (?:receptor complex|receptor sites?|binding sites?|brain receptors?|{word}) as",
            "same receptor as",
        )
        for word in ("complex", "sites", "site", "receptors")
    ),
    (
        "prostaglandins",
        (
            r"(cox(?: [12])?(?: enzymes?)?|cyclooxygenase(?: enzymes?)?) (?:that|which) (?:makes?|"
            r"produces?) prostaglandins"
        ),
        r"\1",
    ),
    *(
        (word, rf"{verb} (?:the )?{made}prostaglandins?(?: {word})?(?= |,)", rf"{plain} prostaglandin production")
        for verb, plain in (("(?:inhibiting|blocking)", "inhibiting"), ("(?:inhibits|blocks)", "inhibits"))
        for word, made in (
            ("prostaglandins", "(?:production of |making of |synthesis of )?"),
            ("production", ""),
            ("synthesis", ""),
        )
    ),
    (
        "enzyme",
        r"(?:an|the) enzyme (?:that )?(?:the liver|the body) (?:needs|uses) to make cholesterol",
        "hmg coa reductase",
    ),
    ("enzyme", r"(?:an|the) (?:liver )?enzyme (?:that|which) makes cholesterol", "hmg coa reductase"),
    ("enzyme", r"(?:an|the) enzyme (?:that|which) (?:breaks|splits) (?:down|up) acetylcholine", "cholinesterase"),
    *((word, rf"phosphodiesterase type {word}", "phosphodiesterase 5") for word in ("5", "five")),
    ("alpha", r"alpha 2 and", "alpha 2 receptors and"),
    ("alpha", r"alpha 2 or", "alpha 2 receptors or"),
    *(
        (
            messenger,
            rf"(blocks?|blocking|boosts?|boosting) {messenger}(?= $| in | and |,)",
            rf"\1 {messenger} receptors",
        )
        for messenger in ("histamine", "orexin", "adenosine")
    ),
    (
        "binding",
        r"(?:attaching|binding) to their (?:binding )?sites?",
        "binding to their receptors",
    ),
)
_TRANSMITTERS: tuple[tuple[str, ...], ...] = (
    *((word, rf"{_CALLED} {_MESSENGER}", r"\1") for word in ("chemical", "neurotransmitter", "messenger")),
    ("gaba", r"makes? gaba (?:work|act) (?:better|more strongly|more effectively|harder)", "enhances gaba"),
    ("gaba", r"makes? (?:the )?(gaba(?: a)? receptors?|them) respond more (?:strongly )?to gaba", r"enhance \1"),
    (
        "gaba",
        (
            r"(boosts?|boosting|strengthens?|strengthening|enhances?|increases?) the (?:calming |natural |"
            r"inhibitory )?(?:effects?|actions?|activity|power|work) of gaba(?= $| at|,)"
        ),
        r"\1 gaba",
    ),
    *(
        ("from", rf"{verb} (?:{_CALLED} )?{_MONOAMINE} from {_BEING_TAKEN}(?: (?:into|by) {_CELLS})?", plain)
        for verb, plain in ((_STOPS, r"blocks reuptake of \1"), (_STOP, r"blocking reuptake of \1"))
    ),
    *(
        ("from", rf"{verb} {_CELLS} from {_TAKING} (?:{_CALLED} )?{_MONOAMINE}(?: back)?(?: up)?(?: again)?", plain)
        for verb, plain in ((_STOPS, r"blocks reuptake of \1"), (_STOP, r"blocking reuptake of \1"))
    ),
    ("both", rf"(?:the )?reuptake of both {_MONOAMINE} and {_MONOAMINE}", r"reuptake of \1 and reuptake of \2"),
    ("reuptake", rf"(?:the )?reuptake of {_MONOAMINE} and {_MONOAMINE}", r"reuptake of \1 and reuptake of \2"),
    (
        "its",
        (
            r"((serotonin|dopamine|noradrenaline|norepinephrine)(?: levels)?) "
            r"by (blocking|inhibiting|slowing|stopping) its (?:reuptake|re uptake)"
        ),
        r"\1 by \3 reuptake of \2",
    ),
    (
        "build",
        rf"(?:causes|makes|lets|leads) {_MONOAMINE} (?:to )?build up(?: in the (?:brain|synapse|synapses))?",
        r"raises \1",
    ),
    (
        "longer",
        (
            rf"(?:keeps|leaves) (?:more )?{_MONOAMINE} (?:active |available |around )?(?:in (?:the "
            rf")?(?:synapse|synapses|gap between nerve cells) )?(?:for )?longer"
        ),
        r"blocks reuptake of \1",
    ),
    *(
        (
            "release",
            (
                rf"{verb} (?:{_CELLS}|the brain|the body) (?:to )?release (?:more |large amounts of |a lot "
                rf"of |lots of |extra |a flood of )?{_MONOAMINE}"
            ),
            plain,
        )
        for verb, plain in (
            ("(?:makes|causes|gets|forces|prompts|pushes)", r"releases \1"),
            ("(?:make|cause|get|force)", r"release \1"),
            ("(?:making|causing|getting|forcing)", r"releasing \1"),
        )
    ),
    (
        "release",
        (
            rf"(?:triggers|causes|sparks|provokes|sets off|boosts|increases) (?:the |a )?(?:big |massive |"
            rf"large )?release of (?:more |large amounts of )?{_MONOAMINE}"
        ),
        r"releases \1",
    ),
    ("releasing", rf"releasing (?:more |large amounts of |a lot of |extra ){_MONOAMINE}", r"releasing \1"),
    *(
        (
            "releases",
            rf"releases (?:both )?{one} and {two}",
            rf"acts as a releaser at the {put[one]} transporter and at the {put[two]} transporter",
        )
        for put in (
            {
                "dopamine": "dopamine",
                "serotonin": "serotonin",
                "noradrenaline": "norepinephrine",
                "norepinephrine": "norepinephrine",
            },
        )
        for one in put
        for two in put
        if one != two
    ),
    *(
        (word, rf"{word} {messenger}", rf"{plain} the {transporter} transporter")
        for word, plain in (
            ("releasing", "releasing at"),
            ("releases", "acts as a releaser at"),
            ("release", "act as a releaser at"),
        )
        for messenger, transporter in (
            ("dopamine", "dopamine"),
            ("serotonin", "serotonin"),
            ("noradrenaline", "norepinephrine"),
            ("norepinephrine", "norepinephrine"),
        )
    ),
    *(
        (
            messenger,
            (
                rf"(works?|acts?|working|acting|interferes?|interfering) (?:on|with) (?:the )?{messenger}"
                r"(?= $|,| rather| instead| like| in the brain| not| and not)"
            ),
            rf"\1 on the {messenger} system",
        )
        for messenger in ("glutamate", "serotonin", "dopamine")
    ),
    *(
        (messenger, rf"(rather than|instead of|but not|not) (?:on )?{messenger}(?= $|,)", rf"\1 the {messenger} system")
        for messenger in ("glutamate", "serotonin", "dopamine")
    ),
    (
        "about",
        r"effects? (?:come|comes|came) about (?:mainly |chiefly |largely )?(?:through|via|by way of|by)",
        "effects come from",
    ),
)
_DOING = (
    *(("blocks", "blocking"), ("activates", "activating"), ("stimulates", "stimulating"), ("inhibits", "inhibiting")),
    *(("binds to", "binding to"), ("binds", "binding to"), ("acts on", "acting on"), ("works on", "acting on")),
    *(
        ("switches on", "switching on"),
        ("turns on", "turning on"),
        ("shuts off", "shutting off"),
        ("enhances", "enhancing"),
    ),
    *(
        ("switches off", "switching off"),
        ("attaches to", "attaching to"),
        ("latches onto", "latching onto"),
        ("plugs", "plugging"),
    ),
)
_INFLECTED = {
    **{
        verb: f"{verb}s"
        for verb in ("relieve", "ease", "reduce", "dull", "treat", "stop", "kill", "control", "calm", "lower", "raise")
    },
    "bring on": "brings on",
    "produce": "produces",
    "cause": "causes",
    "prevent": "prevents",
    "suppress": "suppresses",
    "slow": "slows",
    "cut": "cuts",
}
_MEANS: tuple[tuple[str, ...], ...] = (
    ("by", r"^(?:mainly |chiefly |simply )?by ([^,;]+ing [^,;]+), ([^;]+)(?= $)", r"\2 by \1"),
    *(
        (
            verb.split()[0],
            rf"^{{x}} {verb} ([^,;]+?) (?:in order )?to {purpose} ([^,;]+)(?= $)",
            rf"\1 {said} \3 by {gerund} \2",
        )
        for verb, gerund in _DOING
        for purpose, said in _INFLECTED.items()
    ),
    *(("because", rf"because (?:it|they) {verb}", f"by {gerund}") for verb, gerund in _DOING),
    (
        "calms",
        r"calms (?:down )?(?:overactive|overexcited|hyperactive) (?:nerves|nerve cells|nerve signals) by",
        "works by",
    ),
    *(
        (how, rf"(binds|sticks|attaches|clings|holds) (?:very )?{how} to", r"\1 with high affinity to")
        for how in ("tightly", "firmly", "strongly", "avidly")
    ),
    ("name", r"despite (?:its|the|their|that) name", ""),
    ("how", r", which is how it", r", and this is how it"),
    (
        "like",
        r"(works|acts|work|act) (?:much )?like ([a-z]+(?: [a-z]+)?) (on|at|through|via) ([^,;]+)(?= $)",
        r"\1 \3 \4 like \2",
    ),
)
_BODY: tuple[tuple[str, ...], ...] = (
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
                rf")?{done}(?: intact| up| going)? (?:under|with|on|by|during) {{x}}(?= $)"
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
_ROUTES: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                r"(?:has|have|needs|need) to be (given|injected|taken|swallowed|sprayed|inhaled|worn|"
                r"placed|put) ([^,;]+?)(?: to work)?(?= $|,)"
            ),
            r"is only \1 \2",
        )
        for word in ("has", "have", "needs", "need")
    ),
    *(
        (word, r"(?:has|have|needs|need) to be (injected|swallowed|inhaled|snorted)(?= $)", r"is only \1")
        for word in ("has", "have")
    ),
    ("only", r"only (comes|come) (as|in)", r"\1 only \2"),
    ("only", r"(?:can|may|must|should) only be (given|taken|injected|swallowed|inhaled|used)", r"is only \1"),
    (
        "should",
        (
            r"(?:should|must) be (given|injected|taken|swallowed|inhaled) ((?:into|by|under|as|through) "
            r"[^,;]+?)(?: slowly)?(?= $)"
        ),
        r"is \1 \2",
    ),
    *(
        (
            verb,
            rf"^(?:some |many )?(?:people|users) (?:also |often |sometimes |commonly )?{verb} {{x}}(?= $)",
            rf"\1 can be {done}",
        )
        for verb, done in (
            ("snort", "snorted"),
            ("inject", "injected"),
            ("smoke", "smoked"),
            ("swallow", "swallowed"),
            ("inhale", "inhaled"),
        )
    ),
    *(
        (
            word,
            rf"a {word} that is (?:taken|given|swallowed|injected) (once|twice|every) ([a-z]+(?: [a-z]+)?)",
            rf"a \1 \2 {word}",
        )
        for word in ("tablet", "pill", "injection", "capsule", "shot")
    ),
    ("form", r"^the (?:only )?(?:fda )?approved form of {x} is (an? [^,;]+)", r"\1 comes only as \2"),
)
_SYSTEMS = (
    "((?:mu |kappa |delta )?(?:opioid|opiate|nmda|gaba a|gaba|serotonin|dopamine|glutamate|"
    "cannabinoid|cb1|adenosine|alpha 2|"
    "5 ht2a|histamine|orexin)(?: opioid)? (?:system|receptors?))"
)
_KINETICS: tuple[tuple[str, ...], ...] = (
    *(
        (word, rf"{said} (?:the |its action on |its actions on )?{_SYSTEMS}", r"by acting on \1")
        for word, said in (("way", "by way of"), ("through", "through"), ("via", "via"))
    ),
    (
        "what",
        r"^{x} is what (?:the )?(?:liver|body) (?:turns|converts|changes|breaks|makes) {x}(?: down)? into(?= $)",
        r"\2 is converted to \1",
    ),
    (
        "converted",
        (
            r"(?:has|have|needs|need) to be (?:converted|turned|changed|broken down) (?:in)?to {x} "
            rf"{_TO_BE_ACTIVE}"
            r"(?= $)"
        ),
        r"is converted to \1",
    ),
    *(
        (
            "plays",
            rf"^(cyp\w+) plays {part} (?:part|role) in (?:turning|converting|changing) {{x}} (?:in)?to {{x}}(?= $)",
            rf"\2 is {put} to \3 by \1",
        )
        for part, put in (("no", "not converted"), ("(?:a|an important|a major|a key)", "converted"))
    ),
    *(
        (word, rf"keeps? {word} (?:the |its )?(?:drug|medicine|medication|it|dose) for", "lasts for")
        for word in ("delivering", "releasing", "supplying")
    ),
)
_DRUG = "([a-z]+(?: [a-z]+)??)"
_SIGNS = (
    "((?:pinpoint|constricted|small|tiny|dilated|wide|large|enlarged) pupils|red eyes|dry mouth|"
    "constipation|slurred speech)"
)
_PATIENTS = "(?:people|patients|users|them|someone|a person|a patient)"
_MOVES = "(go up|rise|climb|increase|shoot up|go down|fall|drop|decrease|sink)"
_PUSHES = {
    **dict.fromkeys(("go up", "rise", "climb", "increase", "shoot up"), "raises"),
    **dict.fromkeys(("go down", "fall", "drop", "decrease", "sink"), "lowers"),
}
_RELIEVED = "(pain|fever|inflammation|swelling|anxiety|nausea|cough)"
_DOES = "(lose|gain|see|hear|feel|sweat|shake|vomit|itch|stumble|hallucinate|dissociate|convulse|faint|put on weight)"
_PEOPLE: tuple[tuple[str, ...], ...] = (
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
REPHRASED = (*_PEOPLE, *_KINETICS, *_TRANSMITTERS, *_TARGETS, *_MEANS, *_BODY, *_ROUTES)
