"""More roundabout ways to say what a drug does in the body and how: nouns of action, and who takes it.

The form is that of ``restated``. A noun of action ("blockade of T by X") is said as its verb.
"""

from ketafacts.language.lexicon.listing import restatements

# A noun of action, and its verb: what the drug does, and doing it.
_DEEDS = (
    *((noun, "blocks", "blocking") for noun in ("blockade", "antagonism", "blocking", "inhibition", "suppression")),
    *((noun, "activates", "activating") for noun in ("activation", "stimulation", "agonism", "activating")),
)
_KNOWN = (
    "(?:is|has been) (?:well |widely |firmly |long )?(?:documented|established|known|described|recognised|recognized|"
    "understood|demonstrated|shown)"
)
_BRINGS = "(?:causes|produces|leads to|results in|brings about|exerts|achieves|gives)"
_HAS_ITS_EFFECT = "(?:has|exerts|produces|gets|gains|achieves|owes|works|acts)(?: (?:its|an) (?:effects?|actions?))?"
_IS_IN = "(?:is|involves|consists of|consists in|is based on|relies on|rests on|lies in)"
_TAKES = (
    "^(?:when|once|after|if|as soon as) (?:you|someone|somebody|people|a person|a patient|patients|anyone|users|one) "
    "(?:takes?|uses?|has taken|have taken|is given|are given|have used)"
)
_ON = "^(?:on|with|under|after taking|after|while on|while taking|when on)"
_WHOSE = "(?:the |your |their |a persons |the patients |ones |peoples )?"
_CHANGED = (
    *("slowed", "raised", "lowered", "reduced", "increased", "decreased", "depressed", "suppressed", "elevated"),
    *("boosted", "relieved", "dulled", "eased", "lessened", "diminished", "dampened", "blunted", "speeded", "widened"),
)
_CHANGES = (
    *("slow", "raise", "lower", "reduce", "increase", "decrease", "depress", "suppress", "boost", "relieve", "ease"),
    *("dull", "lessen", "dampen", "blunt", "relax", "widen", "narrow", "thin", "calm", "block", "inhibit", "activate"),
    *("stimulate", "treat"),
)
_OF_ACTION: tuple[tuple[str, ...], ...] = tuple(
    entry
    for noun, does, doing in _DEEDS
    for entry in (
        (noun, rf"^(?:the )?{noun} of {{x}} by {{x}} {_KNOWN}(?= $)", rf"\2 {does} \1"),
        (
            noun,
            rf"^(?:the )?{noun} of {{x}} is (?:how|the way|the way in which|what makes) {{x}} works?(?= $)",
            rf"\2 works by {doing} \1",
        ),
        (
            noun,
            rf"^(?:the )?{noun} of {{x}} (?:explains|accounts for) how {{x}} works(?= $)",
            rf"\2 works by {doing} \1",
        ),
        (
            noun,
            (
                r"(is|are) an? (?:drug|medicine|medication|agent|compound|substance) whose (?:main |chief |primary "
                rf"|principal )(?:action|effect|mechanism|mechanism of action) is (?:the )?{noun} of"
            ),
            rf"mainly works by {doing}",
        ),
        (
            noun,
            (
                rf"^(?:the )?{noun} of {{x}} (?:accounts for|explains|underlies|is responsible for|is behind) "
                r"(?:most of |much of )?the (?:main |chief |principal )?(?:effects?|actions?|benefits?) of {x}(?= $)"
            ),
            rf"\2 works by {doing} \1",
        ),
        (noun, rf"^(?:the )?{noun} of {{x}} is what {{x}} does(?= $)", rf"\2 {does} \1"),
        (
            noun,
            (
                rf"^(?:the )?{noun} of {{x}} is (?:the )?(?:main|chief|primary|principal) (?:action|effect|mechanism"
                rf"|mechanism of action|job) of {{x}}(?= $)"
            ),
            rf"\2 mainly {does} \1",
        ),
        (noun, rf"^([a-z0-9]+s) {noun} of {{x}} {_KNOWN}(?= $)", rf"\1 {does} \2"),
        (
            noun,
            rf"(is|are) (?:thanks|down|attributable|owed|owing|ascribed) to (?:its |the )?{noun} of",
            rf"\1 due to {noun} of",
        ),
        (
            noun,
            rf"{_HAS_ITS_EFFECT} (?:thanks to|because of|by virtue of|on account of) (?:its |the )?{noun} of",
            rf"works by {doing}",
        ),
        (noun, rf"^([a-z0-9]+s) mechanism(?: of action)? {_IS_IN} (?:the )?{noun} of", rf"\1 works by {doing}"),
        (noun, rf"^(?:the )?mechanism(?: of action)? of {{x}} {_IS_IN} (?:the )?{noun} of", rf"\1 works by {doing}"),
        (noun, rf"{_BRINGS} (?:a |an |the )?(?:reversible |direct )?{noun} of", does),
    )
)
_OF_BRINGING = restatements(
    r"""
can/may/could: ^{x} (?:is|are) (?:something|one thing|one of the things|an outcome|a reaction|one effect|an
     effect)(?: that| which)?
     {x} {word} (?:cause|produce|bring about|bring on|induce)(?= $)
    = \2 {word} cause \1
unlikely: (is|are) {word} to (cause|produce|bring on|induce)
    = rarely causes
listed/expected/labelled/labeled/reported: ^{x} (is|are) (?:an?|one of the) {word} ((?:side |adverse )?effects?) of
     {x}(?= $)
    = \1 \2 a known side effect of \4
dose: (has|have) no ([^,;]+?) effect at any {word}(?= $)
    = \1 no \2 effect at usual doses and \1 no \2 effect at high doses
it/them: (at|of) (the [^,;]+? receptors?) and (binds to|activates|blocks|inhibits|stimulates) {word}
    = \1 \2 and \3 \2
tightly/strongly/firmly/avidly: binds? to ([^,;]+?) (?:very |extremely |so )?{word}(?= $)
    = binds tightly to \1
derived/made/synthesised/synthesized: (is|are) ((?:classed as |classified as |described as )?an? [a-z ]+?) {word}
     from {x}(?= $)
    = \1 \2 and is {word} from \3
replacement: (?<= ){word} (treatment|therapy) (?:for|of)(?= an? | the | [a-z])
    = \1 for
migraine: {word},? with or without aura
    = {word}
along/together: ^{x} ([^;]+?) (belongs to the|is in the|is a member of the) ([a-z ]+?) (family|class|group),?
     {word} with {x}(?= $)
    = \1 \2 \3 \4 \5 and \6 is in the \4 \5
"""
)
_OF_TAKING: tuple[tuple[str, ...], ...] = (
    *(
        (who, rf"{_TAKES} {{x}}, (?:it|they|the drug|the medicine|the medication|this)", r"\1 ")
        for who in ("you", "someone", "somebody", "people", "person", "patient", "patients", "anyone", "users", "one")
    ),
    *(
        (
            changed,
            rf"{_TAKES} {{x}}, {_WHOSE}{{x}} (is|are|gets?|becomes?) (?:typically )?{changed}(?= $)",
            rf"\2 is {changed} by \1",
        )
        for changed in _CHANGED
    ),
    *(
        (
            changed,
            rf"{_ON} {{x}}, {_WHOSE}{{x}} (is|are|gets?|becomes?) (?:typically )?{changed}(?= $)",
            rf"\2 is {changed} by \1",
        )
        for changed in _CHANGED
    ),
    *(
        (
            take,
            rf"^(?:patients|people|doctors|users|they|you|many people|some people) {take} {{x}} to {change}",
            rf"\1 is used to {change} ",
        )
        for take in ("take", "use", "prescribe", "give")
        for change in _CHANGES
    ),
    *(
        (word, rf"^(?:the )?(?:main |whole |chief )?{word} of (?:taking )?{{x}} is to", r"\1 is used to ")
        for word in ("purpose", "point", "job", "aim", "role")
    ),
    *((word, rf"^([a-z0-9]+s) {word} is to", r"\1 is used to ") for word in ("purpose", "job", "role", "aim")),
    *(
        (word, rf"^([a-z0-9]+s) (?:main|chief|primary) {word} is to", r"\1 mainly ")
        for word in ("purpose", "job", "role", "aim", "effect")
    ),
    *(
        (changed, rf"(is|are) {changed} (?:on|with|under|after|after taking) {{x}}(?= $)", rf"\1 {changed} by \2")
        for changed in _CHANGED
    ),
    ("where", r"(of the brain),? where it", r"\1 and"),
    ("where", r"(?:gets|crosses|passes) into the brain, where it", "enters the brain and "),
    *(
        (doing, rf"^([a-z0-9]+s) mechanism(?: of action)? {_IS_IN} {doing}", rf"\1 works by {doing}")
        for doing in ("blocking", "activating", "inhibiting", "stimulating", "binding", "enhancing")
    ),
    *(
        (doing, rf"^(?:the )?mechanism(?: of action)? of {{x}} {_IS_IN} {doing}", rf"\1 works by {doing}")
        for doing in ("blocking", "activating", "inhibiting", "stimulating", "binding", "enhancing")
    ),
    ("does", r"^what {x} does (?:in|to|inside) (?:the|your) (?:body|brain) is", r"what \1 does is"),
    ("thereby", r",? and (?:thereby|thus|so|that way) works(?= $)", ""),
    ("way", r"^(?:the )?(?:main )?way {x} (?:works|acts) is that it", r"\1"),
    ("responsible", r"(is|are) responsible for(?= (?:blocking|activating|inhibiting|stimulating) )", r"is known for"),
    (
        "believed",
        r"(is|are) (?:generally |widely |commonly )?believed to(?= (?:block|activate|inhibit|bind|act|work))",
        r"\1 thought to",
    ),
    ("molecules", r"^{x} molecules", r"\1 "),
    ("helps", r"^{x} helps by", r"\1 works by "),
)
_OF_DOING: tuple[tuple[str, ...], ...] = (
    *(
        (word, rf"^one (?:of (?:the )?)?{word} of {{x}} is that it", r"\1")
        for word in ("effect", "action", "effects", "actions")
    ),
    *((word, rf"is one of the {word} of", f"is an {word[:-1]} of") for word in ("effects", "actions")),
    *(
        (word, rf"^(?:the )?{word} of {{x}} on {{x}} is to (\w+) it(?= $)", r"\1 \3 \2")
        for word in ("effect", "action")
    ),
    *(
        (doing, rf"(has|have|exerts?) an? {doing} (?:effect|action|influence) on", f"{does} ")
        for doing, does in (
            ("slowing", "slows"),
            ("lowering", "lowers"),
            ("raising", "raises"),
            ("depressing", "depresses"),
            ("depressant", "depresses"),
            ("relaxing", "relaxes"),
            ("stimulating", "stimulates"),
            ("stimulant", "stimulates"),
            ("suppressing", "suppresses"),
            ("suppressant", "suppresses"),
            ("blocking", "blocks"),
            ("inhibiting", "inhibits"),
            ("inhibitory", "inhibits"),
            ("widening", "widens"),
        )
    ),
    *((word, rf"(?:has|have) no (?:{word}) to", "does not ") for word in ("power", "ability", "capacity", "tendency")),
    *((word, rf"(?:is|are) {word} to", "can not ") for word in ("powerless", "unable")),
    *(
        (word, rf"^([a-z0-9]+s) {word} to ([^,;]+?) {_KNOWN}(?= $)", r"\1 \2")
        for word in ("ability", "capacity", "power", "tendency")
    ),
    *(
        (doing, rf"^{{x}} works without {doing}", rf"\1 does not work by {doing} ")
        for doing in ("blocking", "activating", "stimulating", "inhibiting", "binding", "acting")
    ),
    *(
        (
            word,
            (
                rf", an? {word} (?:that is |which is )?(?:widely |commonly |often )?used in (?:medicine|hospitals|"
                r"clinics|everyday medicine|modern medicine),"
            ),
            "",
        )
        for word in ("drug", "medicine", "medication")
    ),
    ("nothing", r"(?:does|do) nothing (?:at all |whatsoever )?to", "does not", "has no effect on"),
    *(
        (word, rf"^{{x}} ([a-z]+s [^,;]+?) as (?:its|the|a) (?:main|chief|primary) {word}(?= $)", r"\1 mainly \2")
        for word in ("effect", "action")
    ),
    ("abuse", r"^{x} is (?:often |widely |commonly )?liable to abuse", r"\1 has abuse potential"),
    *(
        (
            word,
            rf"^{word} (?:of|with|on|from) {{x}} (can|may|could|is|causes|damages|stops|slows)",
            r"an overdose of \1 \2",
        )
        for word in ("overdosage", "overdosing")
    ),
    ("overdosage", r"(in|after|from|an?) overdosage", r"\1 overdose"),
    (
        "mediated",
        r"^{x} (?:from|caused by|due to|with|by|after) {x} is mediated (?:mainly |largely )?(?:by|via) {x}(?= $)",
        r"\2 causes \1 by acting on \3",
    ),
    *(
        (
            mediate,
            rf"^{{x}} {mediate} (?:the |most of the |much of the )?effects? of {{x}}(?= $)",
            r"\2 works by acting on \1",
        )
        for mediate in ("mediate", "mediates")
    ),
    *(
        (word, rf"only half {word}", "only partly activates")
        for word in ("activates", "activate", "stimulates", "switches")
    ),
    ("gaba", r"(?:increases?|boosts?|strengthens?) gaba(?= $|,| and)", "enhances gaba"),
    *(
        ("gaba", rf"(?:{verbs}) (?:the )?(?:calming )?(?:effects?|actions?|activity|work) of gaba", does)
        for verbs, does in (
            ("increases?|strengthens?|raises?|augments?|amplif(?:y|ies)|deepens?|magnif(?:y|ies)", "enhances gaba"),
            ("decreases?|reduces?|weakens?|dampens?|lessens?|opposes?", "blocks gaba"),
        )
    ),
)
_MONOAMINES = "(dopamine|serotonin|noradrenaline|norepinephrine)"
_MESSENGERS = (
    "(?:the |certain |other |several )?(?:brain |neuro |chemical )?(?:chemicals?|neurotransmitters?|transmitters?|"
    "messengers?|monoamines?)(?: in the brain)?"
)
_ACTIVE = "(?:activity|action|actions|effects|effect|properties)"
_OWING = "(?:by|via|thanks to|by way of|by virtue of|owing to)"
_SITES = "(?:receptors?|enzymes?|targets?|channels?|transporters?)"
_OF_MEANS: tuple[tuple[str, ...], ...] = (
    *(
        (doing, rf"^{{x}}, by {doing} ([^,;]+), ([^,;]+)(?= $)", rf"\1 \3 by {doing} \2")
        for doing in ("blocking", "activating", "stimulating", "inhibiting", "enhancing", "binding", "acting")
    ),
    *(
        (doing, rf"^it is by {doing} ([^,;]+?) that ([^,;]+)(?= $)", rf"\2 by {doing} \1")
        for doing in ("blocking", "activating", "stimulating", "inhibiting", "enhancing", "binding", "acting")
    ),
    *(
        (
            doing,
            rf"^(?:as a result of|because of|by virtue of|through) {doing} ([^,;]+), ([^,;]+)(?= $)",
            rf"\2 by {doing} \1",
        )
        for doing in ("blocking", "activating", "stimulating", "inhibiting", "enhancing", "binding")
    ),
    *(
        (
            noun,
            rf"^{_OWING} (?:its|their|the) {noun} of ([^,;]+), ([^,;]+)(?= $)",
            rf"\2 by {doing} \1",
        )
        for noun, _, doing in _DEEDS
    ),
    *(
        (
            word,
            rf"^{_OWING} (?:its|their) {word} (?:on|at) ([^,;]+), ([^,;]+)(?= $)",
            r"\2 by acting on \1",
        )
        for word in ("action", "actions", "effect", "effects", "activity")
    ),
    *(
        (
            noun,
            rf"^at the (?:heart|root|core) of ([a-z0-9]+s) (?:action|effects?) (?:is|lies) (?:the )?{noun} of",
            rf"\1 works by {doing}",
        )
        for noun, _, doing in _DEEDS
    ),
    *(
        (does.split()[0], rf"^(?:the )?(?:main )?{_SITES} (?:that |which )?{{x}} {does} (?:is|are)", rf"\1 {does}")
        for does in ("blocks", "activates", "inhibits", "stimulates", "acts on", "binds to")
    ),
    *(
        (done, rf"^(?:the )?(?:main )?{_SITES} {done} by {{x}} (?:is|are)", rf"\1 {does}")
        for done, does in (
            *(("blocked", "blocks"), ("activated", "activates"), ("inhibited", "inhibits")),
            ("stimulated", "stimulates"),
        )
    ),
    ("way", r"^(?:the )?(?:main )?way (?:that )?{x} is by", r"\1 by"),
    ("so", r"(?:and )?(it|they) (?:does|do) so by", r"and it does this by"),
    *(
        (
            noun,
            rf"^(?:the )?{noun} of {{x}} by ([a-z0-9]+) (?!is |has |was )([a-z]+s [^,;]+)(?= $)",
            rf"\2 \3 by {doing} \1",
        )
        for noun, _, doing in _DEEDS
    ),
)
_DOING = "(?:block|inhibit|activate|stimulate|bind|act|affect|reverse|relieve|reach|enhance|boost|change|alter) "
_OF_OBJECTS: tuple[tuple[str, ...], ...] = (
    ("gaba", r"(?:the neurotransmitter )?gamma aminobutyric acid[;,]? gaba", "gaba"),
    ("gaba", r"(?:the |a )?(?:calming |inhibitory |main inhibitory )?(?:neurotransmitter|brain chemical) gaba", "gaba"),
    *(
        (word, rf"reuptake of {_MESSENGERS},? {like}", "reuptake of")
        for word, like in (("such", "such as"), ("like", "like"), ("including", "including"))
    ),
    (
        "reuptake",
        rf"(reuptake of) {_MONOAMINES}, {_MONOAMINES},? and {_MONOAMINES}",
        r"\1 \2 , \1 \3 and \1 \4",
    ),
    (
        "called",
        r"(?:an?|the) (?:liver |key )?(?:enzyme|protein|receptor|transporter)s? (?:called|named|known as)(?: the)?",
        "",
    ),
    ("enzyme", r"the (?:enzyme|protein) (?:that|which) (?:makes|forms|produces) angiotensin(?: ii| 2)", "ace"),
    *(
        (
            monoamine,
            rf"(?:pushes|forces|drives|pumps|squeezes) (?:more |out )?{monoamine} out of {cells}",
            f"releases {monoamine}",
        )
        for monoamine in ("dopamine", "serotonin", "noradrenaline", "norepinephrine")
        for cells in ("(?:the )?(?:nerve cells|neurons|nerve endings|brain cells|cells|nerves)",)
    ),
    *(
        (
            monoamine,
            (
                rf"(?:keeps?|leaves?) (?:more )?{monoamine} (?:around|in the synapse|in the brain|active|available)"
                r"(?: for)?(?: longer)?"
            ),
            f"blocks the reuptake of {monoamine}",
        )
        for monoamine in ("dopamine", "serotonin", "noradrenaline", "norepinephrine")
    ),
    *(
        (blood, rf"thins? (?:out )?{blood} blood", "thins the blood")
        for blood in ("your", "peoples", "persons", "patients", "their")
    ),
    *(
        (
            leaves,
            (
                rf"{leaves} ((?:the )?[a-z0-9 ]+? (?:receptors?|transporters?|channels?)) (?:alone|untouched|unaffected"
                r"|unchanged|intact)"
            ),
            r"does not act on \1",
        )
        for leaves in ("leaves", "leave")
    ),
    ("thins", r"thins out the blood", "thins the blood"),
    *(
        (
            word,
            rf"^([a-z0-9]+s) (?:effect|action|activity|hold) (?:on|at) {{x}} is (?:only |very |rather )?{word}(?= $)",
            r"\1 acts weakly on \2",
        )
        for word in ("weak", "slight", "minor", "feeble")
    ),
    *(
        (
            noun,
            rf"^([a-z0-9]+s) (?:effect|action) (?:on|at) {{x}} is (?:that of )?(?:a |an |one of )?{noun}(?= $)",
            rf"\1 {does} \2",
        )
        for noun, does, _ in _DEEDS
    ),
    *(
        (
            "nothing",
            rf"(does|do) nothing (?:at all )?(?:to|at) (?!{_DOING})((?:the )?[a-z0-9 ]+? {site})(?=[ ,])",
            r"\1 not act on \2",
        )
        for site in ("(?:receptors?|transporters?|channels?)",)
    ),
    (
        "which",
        r"^(?:the )?(?:main )?receptors? (?:on|at|through) which {x} (?:acts|works|binds) (?:is|are)",
        r"\1 acts on",
    ),
    *(
        (
            kind,
            (
                rf"(?:has|shows|possesses|displays|exhibits|exerts|with) (?:an? )?{kind}(?:ic|istic)? "
                rf"{_ACTIVE} (?:at|on)"
            ),
            f"is an {kind} at",
        )
        for kind in ("agonist", "antagonist")
    ),
    (
        "partial",
        rf"(?:has|shows|possesses|displays|exhibits|exerts) partial agonist {_ACTIVE} (?:at|on)",
        "is a partial agonist at",
    ),
    ("well", r"as well as (?:on|at)(?= )", "and on"),
)
_AS_SIDE_EFFECTS = restatements(r"""
known/recognised/recognized/documented/established: (is|are) an? (?:well )?{word} and (?:potentially |sometimes
     )?(?:serious|severe|dangerous|fatal|common|troublesome) (risk|danger|side effect|adverse effect|complication|hazard
    |effect|reaction) (of|with)
    = \1 a known \2 \3
described/documented/recognised/recognized/known/established: ^{x} (?:with|from|due to|during treatment with) {x} (?:is
    |are|has been|have been) (?:well |widely |long |often )?{word}(?= $)
    = \2 can cause \1
risk/danger/possibility/chance: ^the {word} of {x} (?:with|from|on|when taking|due to) {x} is (?:well |widely
     |long )?(?:known|documented|established|recognised|recognized)(?= $)
    = \2 can cause \1
cases/reports/instances: ^(?:some |rare |several |many |a few )?{word} of {x} (?:have|has) been (?:reported|described
    |documented|seen|recorded|noted) (?:with|in (?:people|patients|those) (?:on|taking|given)|after|during|on) {x}(?= $)
    = \2 can cause \1
some/certain/people/patients/users: ^{x} (?:occurs?|develops?|happens?|appears?|arises?|is seen|can occur|may occur) in
     (?:some |a few |certain |those )?(?:people|patients|users|who)? ?(?:given|on|taking|treated with|using|who take
    |who use|who are given) {x}(?= $)
    = \2 can cause \1
significant/substantial/large/considerable/sizeable: ^{x} (?:can |may |often )?(?:causes?|produces?|leads? to) {x} in
     an?
     {word} (?:number|proportion|share|percentage|minority) of (?:patients|people|users)(?= $)
    = \1 often causes \2
certain: in an? {word} (?:number|proportion|share|percentage) of (?:patients|people|users)(?= $)
    = in some patients
lacks/lack: ^{x} {word} (?:any|the|all|a) (?:risk|danger|possibility) of {x}(?= $)
    = \1 does not cause \2
free: ^{x} (?:is|are) not (?:entirely |completely |wholly )?{word} (?:of|from) {x}(?= $)
    = \1 can cause \2
any: (does|do|can|will) not ([^,;]+?) in {word} (?:users?|patients?|people|person|individuals?|circumstances)(?= $)
    = \1 not \2
taken/used/given: (?:even )?(?:when|if) (?:it is |they are )?{word} (?:on its own|on their own|alone|by itself)(?= $)
    = on its own
known/called: ^{x} (is associated with|are associated with|causes|cause|can cause|can lead to|leads to) {x}, (?:also
     |sometimes )?(?:{word}|referred to) as {x}(?= $)
    = \1 \2 \3 and \1 \2 \4
more: ^{x} (?:is|are) caused by {x} {word} (?:often|frequently|commonly) than by {x}(?= $)
    = \2 causes more \1 than \3
more: ^{x} (?:is|are) {word} (?:common|frequent|likely) (?:with|on|after) {x} than (?:with|on|after) {x}(?= $)
    = \2 causes more \1 than \3
less: ^{x} (?:is|are) {word} (?:common|frequent|likely) (?:with|on|after) {x} than (?:with|on|after) {x}(?= $)
    = \2 causes less \1 than \3
and: ^{x} ((?:is|are) (?:[a-z]+ )*side effects?) of {x} {word} {x}(?= $)
    = \1 \2 of \3 and \1 \2 of \4
that/which: ^(?:one|an?|another) (?:drug|medicine|medication|substance) {word} (?:can cause|causes|may cause|can lead to
    |brings on) {x} is {x}(?= $)
    = \2 can cause \1
""")
_LOW = "(?:at|in) (?:low|lower|small|smaller) doses"
_HIGH = "(?:at|in) (?:high|higher|large|larger) doses"
_ACTS_AS = "(?:is|acts as|works as|behaves as|acts like|works like)"
_OF_TWO_DOSES: tuple[tuple[str, ...], ...] = (
    (
        "stimulant",
        rf"^{{x}} {_ACTS_AS} an? stimulant {_LOW} (?:and|but) (?:as |like )?an? (?:sedative|depressant) {_HIGH}(?= $)",
        r"\1 has sedative effects at high doses, and at low doses \1 is stimulating",
    ),
    ("stimulant", rf"^{{x}} {_ACTS_AS} an? stimulant {_LOW}(?= $)", r"at low doses \1 is stimulating"),
    ("stimulant", rf"^{{x}} (?:has|produces) stimulant effects {_LOW}(?= $)", r"at low doses \1 is stimulating"),
    ("sedative", rf"^{{x}} {_ACTS_AS} an? sedative {_HIGH}(?= $)", r"\1 has sedative effects at high doses"),
)
OF_EFFECTS_SAID = (
    *_OF_TWO_DOSES,
    *_AS_SIDE_EFFECTS,
    *_OF_BRINGING,
    *_OF_MEANS,
    *_OF_OBJECTS,
    *_OF_ACTION,
    *_OF_TAKING,
    *_OF_DOING,
)
