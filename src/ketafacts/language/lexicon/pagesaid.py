"""What pages of clinics, hospitals and the press write around a plain claim, and the claim; as in ``restatements``.

They spell out an agency, wrap an antidote or a treatment in praise, tell of a messenger what it is, and name a brand by
what it is. What is passed over here adds nothing that could be false.
"""

from itertools import permutations

_AGENCY = r"(?:us |u s |united states )?food and drug administration"
_NAMED = r"(?:(?:brand|trade|proprietary|generic) names?)"
_SAID_MORE = r"(?:also|more|most|better|commonly|widely|popularly|often|usually|frequently|typically|primarily|perhaps)"
_SOLD = r"(?:sold|marketed|available|distributed|marketed and sold|sold and marketed|manufactured and sold)"
_NAMES: tuple[tuple[str, ...], ...] = (
    # "known as brand name Xanax", "better known by its trade name Xanax"
    *(
        (name, rf"(?:{_SAID_MORE} )+known (?:as|by|under) (?:the |its |their )?{_NAMED}(?: of)?", "also known as")
        for name in ("name", "names")
    ),
    *((name, rf"known as (?:the |its )?{_NAMED}", "known as") for name in ("name", "names")),
    *(
        (
            name,
            rf", (?:{_SAID_MORE} )*{_SOLD} (?:under|by|as) (?:the |its )?{_NAMED}",
            ", also known by the brand names",
        )
        for name in ("name", "names")
    ),
    # Of a list of names it says that it is not all of them.
    (
        "among",
        rf"((?:known|sold|available|marketed) (?:as|under [a-z]+ {_NAMED}) [^;,]+?),? among (?:many )?others?",
        r"\1",
    ),
    ("commonly", r"(is|are) (?:more|most) commonly known as", r"\1 known as"),
    *(
        (
            name,
            rf", (?:{_SAID_MORE} )*{_SOLD} under (?:the |its )?{_NAMED},? (?:such as|including|like)",
            ", also known by the brand names",
        )
        for name in ("name", "names")
    ),
)
_CLASSES: tuple[tuple[str, ...], ...] = (
    (
        *("named", r"(is|are) in (?:a|the) (?:class|group|family) of (?:drugs|medicines|medications) named"),
        r"\1 a",
    ),
    # MedlinePlus: "opiate (narcotic) analgesics", "opioid partial agonist-antagonists"
    ("narcotic", r"opiates?;? narcotics?;? (?:analgesics?|pain relievers)", "opioids"),
)
_APPROVALS: tuple[tuple[str, ...], ...] = (
    ("administration", rf"(by|from) the {_AGENCY};? fda;?(?= (?:in|for|to|as)\b)", r"\1 the fda"),
    ("administration", rf"{_AGENCY};? ?(?:fda)?;? approved(?= (?:for|to|as|drug|medication|medicine))", "fda approved"),
    ("specifically", r"specifically (approved|indicated|licensed|licenced)", r"\1"),
    ("approved", r"approved to prevent seizures(?: in (?:people|patients) with epilepsy)?", "approved for seizures"),
    *(
        (people, r"(seizures?|fits) in (?:people|patients|individuals|those) with epilepsy(?= $)", r"\1")
        for people in ("people", "patients", "individuals", "those")
    ),
)
_USES: tuple[tuple[str, ...], ...] = (
    *(
        (
            what,
            (
                r"used as part of an? (?:complete |comprehensive |overall |full |wider |broader )?(?:treatment )?"
                rf"{what} (?:for|to treat|of|to manage)"
            ),
            "used for",
        )
        for what in ("program", "programme", "plan", "regimen", "approach")
    ),
    *((degree, rf"{degree} to severe (depression|anxiety)", r"\1") for degree in ("moderate", "mild")),
    ("occasionally", r"(used for|prescribed for|to treat|to manage) ([^;]+?),? and occasionally", r"\1 \2 and"),
)
_ANTIDOTES: tuple[tuple[str, ...], ...] = (
    *(
        (
            saving,
            r"(is|are) an? (?:lifesaving|life saving) (drug|medication|medicine|antidote) (that|which)",
            r"\1 a \2 \3",
        )
        for saving in ("lifesaving", "saving")
    ),
    *(
        (stop, rf"{stop} or reverse(?= (?:the effects|an? )?[^,;]*overdose)", "reverse")
        for stop in ("stop", "block", "counteract")
    ),
    ("rapidly", r"rapidly and temporarily (reverses?)", r"\1"),
)
_MESSENGERS = {
    "gaba": "(?:gaba|gamma aminobutyric acid;? gaba|gaba;? gamma aminobutyric acid|gamma aminobutyric acid)",
    "serotonin": "serotonin",
    "dopamine": "dopamine",
    "noradrenaline": "noradrenaline",
    "norepinephrine": "norepinephrine",
    "glutamate": "glutamate",
}
_MESSENGER = (
    r"(?:the |a |an )?(?:certain |natural |calming |inhibitory |brain |specific |particular )*"
    r"(?:neurotransmitter|chemical messenger|brain chemical|chemical|natural substance|substance)"
    r"(?: in the (?:brain|body))?(?:,? (?:called|known as|named))?"
)
_HELD = r"(?: that helps (?:to )?maintain mental balance)?"
_ACTIONS: tuple[tuple[str, ...], ...] = (
    *(
        (
            key,
            rf"(effects?|activity|actions?|levels?|amounts?) of {_MESSENGER};? {said};?(?= |$)",
            rf"\1 of {key}",
        )
        for key, said in _MESSENGERS.items()
    ),
    ("aminobutyric", rf"{_MESSENGERS['gaba']};?", "gaba"),
    *(
        (
            key,
            (
                rf"works? by (?:increasing|raising|boosting|elevating|enhancing) (?:the )?(?:levels|amounts?|level) of "
                rf"{key}, an? (?:natural )?(?:substance|chemical)(?: in the brain)?{_HELD},?"
            ),
            f"increases {key}",
        )
        for key in ("serotonin", "dopamine", "norepinephrine")
    ),
    *(
        (
            key,
            (
                rf"(used (?:for|to treat) [^;]+?),? by (?:increasing|raising|boosting|elevating|enhancing) (?:the )?"
                rf"(?:brain )?(?:levels? of )?{key}(?: levels?)?"
                r"(?: in the brain)?(?= $)"
            ),
            rf"\1 and increases {key}",
        )
        for key in ("serotonin", "dopamine", "norepinephrine")
    ),
    (
        "elevating",
        (
            r"works? by elevating (?:the )?(?:levels? of )?(serotonin|dopamine|norepinephrine)(?: levels?)?"
            r"(?: in the brain)?"
        ),
        r"increases \1",
    ),
    # What comes of it is claimed by itself.
    (
        "which",
        r"(receptors[^;,]*),? which(?: then| in turn)? (reduces?|decreases?|lowers?|changes?|dulls?|blocks?)",
        r"\1 and \2",
    ),
    *(
        (
            blocking,
            rf"(receptors[^;,]*),? (?:thereby |thus )?{blocking} (?:the perception of pain(?: signals)?|pain signals)",
            rf"\1 and {plain} the perception of pain",
        )
        for blocking, plain in (("blocking", "blocks"), ("reducing", "reduces"), ("decreasing", "decreases"))
    ),
    ("production", r"the body(?:'s|s)? production of (prostaglandins)", r"the production of \1"),
    *((cox, r"both cox 1 and cox 2(?: enzymes)?", "cox 1 and cox 2") for cox in ("cox",)),
    ("enzymes", r"(cox 1 and cox 2) enzymes", r"\1"),
)
_GRAVE = (
    "(?:seizures?|convulsions|serotonin syndrome|respiratory depression|slowed or stopped breathing|stopped breathing"
    "|liver (?:damage|failure|injury)|liver problems|heart attacks?|strokes?|cardiac arrest|coma|death|addiction"
    "|severe allergic reactions?|anaphylaxis|difficulty breathing|trouble breathing|suicidal thoughts|overdose"
    "|psychosis|heart failure|kidney (?:failure|damage|injury)|pancreatitis"
    "|irregular heartbeats?|cardiac arrhythmias?|even death)"
)
_GRAVE_LIST = rf"({_GRAVE}(?:, {_GRAVE})*(?:,? (?:and|or) {_GRAVE})?)(?= $)"
_SLIGHT = (
    "(?:nausea|vomiting|constipation|diarrhea|diarrhoea|headaches?|dizziness|drowsiness|sleepiness|tiredness|fatigue"
    "|dry mouth|sweating|itching|stomach (?:pain|upset|ache)|upset stomach|indigestion|loss of appetite)"
)
_SLIGHT_LIST = rf"({_SLIGHT}(?:, {_SLIGHT})*(?:,? (?:and|or) {_SLIGHT})?)(?= $)"
_SERIOUS = r"(?:more |most |other |some )?(?:serious|severe|dangerous|life threatening)"
_EFFECTS: tuple[tuple[str, ...], ...] = (
    (
        "effects",
        (
            rf"^(?:mild|minor|less serious|milder) (?:side|adverse) effects of {{x}} (?:can |may |could )?"
            rf"include {_SLIGHT_LIST}"
        ),
        r"\1 can cause \2",
    ),
    # What is listed is grave by itself, so that it may be told of without that word.
    (
        "effects",
        rf"^{_SERIOUS} (?:side|adverse) effects of {{x}} (?:can |may |could )?include {_GRAVE_LIST}",
        r"\1 can cause \2",
    ),
    (
        "effects",
        (
            rf"(can|may|could|might) cause {_SERIOUS} (?:side|adverse) effects,? (?:including|such as|like) "
            rf"{_GRAVE_LIST}"
        ),
        r"\1 cause \2",
    ),
    (
        "condition",
        r", an? (?:potentially |rare but |rare )?(?:life threatening|serious|dangerous|fatal) condition(?= $)",
        "",
    ),
    *(
        (
            misuse,
            rf"(with|after) (long term|prolonged|chronic|extended|heavy) use (?:or|and) {misuse}",
            r"\1 \2 use",
        )
        for misuse in ("misuse", "abuse")
    ),
    (
        "doses",
        (
            r"(?:if|when) (?:it is )?(?:taken|used) for (?:a )?(?:long|longer|prolonged|extended)"
            r"(?: periods?)?(?: of)?(?: time)? or (?:(?:if|when) )?(?:taken |used )?(?:in|at) (?:high|large) doses"
        ),
        "if used for a long time",
    ),
    (
        "chronically",
        r"(?:if|when) (?:it is )?(?:taken|used) chronically",
        "if used for a long time",
    ),
)
_FORMS: tuple[tuple[str, ...], ...] = (
    (
        "combination",
        (
            r"^((?:(?! and )[^,;])+?) (?:is|are) an? combination (?:drug|medicine|medication|product) "
            r"(?:(?:that|which) contains|containing)"
        ),
        r"\1 contains",
    ),
    ("overdose", r"^with (?:an )?overdose, {x} (can|may|could)", r"in overdose, \1 \2"),
    *(
        (
            kind,
            (
                rf"^unlike (?:(?:full|other|most|many|traditional|typical|classic|strong|pure) )+(?:opioid )?{kind} "
                r"(?:such as|like)"
            ),
            "unlike",
        )
        for kind in ("agonists", "opioids", "antidepressants", "benzodiazepines", "stimulants", "painkillers")
    ),
    ("discontinuation", r"upon discontinuation", "when it is stopped"),
    ("functions", r"(it|[a-z]+|this (?:drug|medication|medicine)) functions by", r"\1 works by"),
    *(
        (
            aim,
            rf"(receptors[^;,]*),? to {aim} (the perception of pain|pain perception|pain)(?= $)",
            rf"\1 and {aim}s \2",
        )
        for aim in ("reduce", "lessen", "decrease", "block", "relieve")
    ),
    ("helps", r",? which (?:then |in turn )?helps (?:to )?(lower|reduce|relieve|control|ease)", r" and helps \1"),
    *(
        (
            "release",
            (
                rf"(increases|boosts|triggers|causes|enhances) the release of (?:(?:certain |several )?"
                r"(?:neurotransmitters|"
                rf"chemicals|brain chemicals),? (?:such as|like|including) )?{one}, {two},? and {three}"
            ),
            rf"\1 the release of {one} and \1 the release of {two} and \1 the release of {three}",
        )
        for one, two, three in permutations(("serotonin", "dopamine", "norepinephrine"))
    ),
)
_TIMES = r"times (?:stronger|more potent|more powerful)"
_HISTAMINE = (
    r"(?:the (?:effects?|actions?) of )?histamine,? (?:which is )?an? (?:natural )?(?:substance|chemical)"
    r"(?: (?:in|made by|produced by) (?:the|your) body)?(?: that causes allergic (?:symptoms|reactions))?(?= $)"
)
_MEASURED: tuple[tuple[str, ...], ...] = (
    (
        "times",
        (
            r"(?<!not )(?<!never )(?<!about )(?<!approximately )(?<!roughly )"
            rf"((?:about |approximately |roughly )?\d+) ({_TIMES}) than ([^,;]+?),? and (\d+) ({_TIMES}) than"
        ),
        r"\1 \2 than \3 and is \4 \5 than",
    ),
    ("histamine", rf"works? by blocking {_HISTAMINE}", "blocks histamine receptors"),
    (
        "histamine",
        r"(works? by blocking|blocks?) the (?:effects?|actions?) of histamine(?= $)",
        r"\1 histamine receptors",
    ),
    ("available", r"(amount|level|levels) of (serotonin|dopamine|norepinephrine) available in the brain", r"\1 of \2"),
)
_LESS = ("reduce", "reduces", "relieve", "relieves", "ease", "eases", "suppress", "suppresses", "lessen", "decrease")
_SIGNS = r"(?:opioid |opiate )?withdrawal symptoms"
_CRAVINGS = r"(?:(?:opioid |drug )?cravings?(?: for opioids)?)"
_TOGETHER: tuple[tuple[str, ...], ...] = (
    *(
        (verb, rf"{verb} ({one}) and ({two})", rf"{verb} \1 and {verb} \2")
        for verb in _LESS
        for one, two in ((_CRAVINGS, _SIGNS), (_SIGNS, _CRAVINGS))
    ),
    *(
        (
            verb,
            rf"{verb} breathing, blood pressure,? (?:and )?heart rate",
            "slow breathing and lower blood pressure and slow the heart rate",
        )
        for verb in ("depress", "slow", "lower")
    ),
    *(
        (
            verb,
            rf"{verb} heart rate, blood pressure,? and body temperature",
            rf"{verb} heart rate and {verb} blood pressure and {verb} body temperature",
        )
        for verb in ("raise", "raises", "increase", "increases")
    ),
)
_LAW: tuple[tuple[str, ...], ...] = (
    *(
        (
            potential,
            (
                rf"^(?:due to|because of) (?:its|their) (?:high )?{potential} (?:for|of) (?:abuse|misuse|addiction)"
                r"(?: (?:and|or) (?:dependence|addiction|misuse|abuse))?, ([^;]*(?:schedule|controlled) [^;]*)(?= $)"
            ),
            r"\1",
        )
        for potential in ("potential", "risk")
    ),
    *(
        (
            potential,
            (
                rf"((?:is|are) (?:not )?an? (?:federally )?controlled substances?[^,;]*?),? (?:due to|because of) "
                rf"(?:its|their) (?:high )?{potential} (?:for|of) (?:abuse|misuse|addiction)"
                r"(?: (?:and|or) (?:dependence|addiction|misuse|abuse))?"
            ),
            r"\1",
        )
        for potential in ("potential", "risk")
    ),
)

OF_PAGES: tuple[tuple[str, ...], ...] = (
    *_NAMES,
    *_CLASSES,
    *_APPROVALS,
    *_USES,
    *_ANTIDOTES,
    *_ACTIONS,
    *_EFFECTS,
    *_FORMS,
    *_TOGETHER,
    *_MEASURED,
    *_LAW,
)
