"""What leaflets, encyclopaedias and news write around a plain claim, and the claim; the form is of ``restatements``.

They name the class of a drug by a class of classes ("belongs to a class of drugs called"), the brand by what it is, and
the condition by its kind ("conditions such as"). What is passed over here adds nothing that could be false.
"""

# A verb that is not denied, for what is said again of it is not.
_SAID = "(?<! not )(?<! never )(?<!cannot )"
_DRUGS = (
    "(?:pain |painkilling |related |similar |prescription |psychoactive )?"
    "(?:drugs?|medicines?|medications?|substances?|compounds?|agents?|chemicals?|pharmaceuticals?|painkillers?)"
)
_KIND = "(?:class|group|category|family|drug class)"
_CALLED = "(?:called|known as|termed|named|referred to as)(?: the)?"
_A_CLASS = (
    "(?:an? |the )?(?:(?:broader?|larger?|newer|older|common) )?"
    "(?:(?:class|classes|group|groups|category|categories|family"
    f"|type|kind|form)(?: of (?:{_DRUGS}|antidepressants?|antibiotics?|sedatives?|stimulants?|depressants?))?"
    f"|(?:drug|medicine|medication) (?:class|group|family|category)) {_CALLED}"
)
_IS_IN = (
    "(?:belongs? (?:to|in)|(?:is|are) (?:in|within|one of|among|from|of|part of|a part of|a member of|members of)"
    "|falls? (?:under|into|within|in)|comes? (?:under|from)"
    "|(?:is|are) (?:classified|classed|grouped|placed) (?:in|under))"
)
_CLASSES: tuple[tuple[str, ...], ...] = (
    # MedlinePlus calls all opioids so.
    *((word, r"opiate; narcotic; analgesics?", "opioids") for word in ("analgesics", "analgesic")),
    *((called, rf"{_IS_IN} {_A_CLASS}", "belongs to the") for called in ("called", "known", "termed", "referred")),
    *(
        (called, rf"(is|are) (?:{_A_CLASS}|an? {_DRUGS} (?:classified|classed|known|described) as)(?: an?)?", r"\1 a")
        for called in ("called", "known", "termed", "classified", "classed")
    ),
    *(
        (kind, rf"(?:belongs to|is a member of|is part of|is in|is from) the {{x}} {kind}(?: of {_DRUGS})?", r"is a \1")
        for kind in ("class", "family", "group", "category")
    ),
)
_AGENCY: tuple[tuple[str, ...], ...] = (
    (
        "administration",
        r"(by|from) (?:the )?(?:us |u s |united states |american )?food and drug administration",
        r"\1 the fda",
    ),
    ("fda", r"(by|from) (?:the )?(?:us|u s) fda", r"\1 the fda"),
    (
        *("use", r"(approved|licensed|licenced|authorised|authorized|cleared) for (?:any |medical |general )*use"),
        r"\1",
    ),
)
_ALONE = (
    r"(?:(?:either )?(?:alone|by itself|on its own|singly) (?:or|and) )?"
    r"(?:(?:in (?:combination|conjunction)|together|along|combined)? ?with "
    r"(?:other|another) (?:medicines?|medications?|drugs?|treatments?|therapies|agents?))?"
)
_DIET = (
    r"(?:together |along |in combination |combined )?(?:with|alongside) (?:a )?(?:proper |healthy |low fat )?"
    r"diet(?: and (?:regular )?exercise)?"
)
_CONDITIONS = (
    "(?:medical |mental health |health |related |similar |mood |certain |various |some |several |different )*"
    "(?:conditions|disorders|problems|illnesses|ailments|diseases|issues|symptoms)"
)
_USES: tuple[tuple[str, ...], ...] = (
    *(
        (
            good,
            (
                rf"(is|are) (?:very |highly )?{good} (?:for|in|at) "
                r"(?:managing|treating|the treatment of|the management of|controlling|relieving)"
            ),
            r"\1 used for",
        )
        for good in ("effective", "useful", "helpful")
    ),
    *(
        (
            said,
            rf"(is|are|was|were) (?:sometimes |often |commonly |also |usually )?{said}(?= (?:for|to|in|as)\b)",
            r"\1 used",
        )
        for said in ("employed", "utilized", "utilised")
    ),
    *(
        (
            said,
            rf"(is|are) an? {_DRUGS}(?: that is| which is)? (?:primarily |mainly |chiefly )used (?:to treat|for)",
            r"\1 mainly used for",
        )
        for said in ("primarily", "mainly", "chiefly")
    ),
    *(
        (what, rf"used,? ?{_ALONE},?(?= (?:to|for)\b)", "used")
        for what in ("alone", "combination", "conjunction", "other", "another")
    ),
    ("diet", rf"used,? ?{_DIET},?(?= (?:to|for)\b)", "used"),
    ("treats", r"treats(?= [^,;]+ and )", "is used for"),
    ("treat", r"(is|are) used to treat(?= [^;]+ (?:and|or) )", r"\1 used for"),
    ("well", r"(used for [^,;]+?|treats? [^,;]+?|used to treat [^,;]+?) as well as", r"\1 and"),
    *(
        (
            kind,
            (
                rf"(used for|used to treat|prescribed for|approved for|off label for|treats?) {_CONDITIONS},? "
                r"(?:such as|including|like)"
            ),
            r"\1",
        )
        for kind in ("conditions", "disorders", "problems", "illnesses", "symptoms", "issues")
    ),
    *(
        (
            kind,
            rf"([^,;]+), ([^,;]+),? and (?:other|certain other|some other|many other) {_CONDITIONS}(?= $)",
            r"\1 and \2",
        )
        for kind in ("conditions", "disorders", "problems", "illnesses", "issues")
    ),
    *(
        (kind, rf"and (?:other|certain other|some other|many other) {_CONDITIONS}(?= $)", "")
        for kind in ("conditions", "disorders", "problems", "illnesses", "issues")
    ),
)
_MANY = "(?:an? (?:wide |broad )?(?:range|variety|number|host) of |various |several |many |numerous |some |other )?"
_ONE = "(pain|fever|inflammation|swelling|anxiety)"
_EFFECTS: tuple[tuple[str, ...], ...] = (
    (
        *(
            "effects",
            (
                rf"(causes?|causing|have|has|produces?) {_MANY}(?:unwanted |adverse |negative |physical |possible )*"
                r"(?:side )?effects,? (?:including|such as|like)"
            ),
        ),
        r"\1",
    ),
    ("regular", "(?:even )?at (?:regular|standard|ordinary) doses", "at usual doses"),
    *(
        (
            how,
            rf"^{{x}} (is|are) (?:very |extremely |particularly |especially )?{how} (?:when|if) {{mixed}} {{x}}(?= $)",
            rf"mixing \1 with \3 is {how}",
        )
        for how in ("dangerous", "risky", "unsafe", "harmful")
    ),
    *(
        (
            verb,
            rf"{_SAID}{verb} {_ONE}, {_ONE},? and {_ONE}",
            rf"{verb} \1 and {verb} \2 and {verb} \3",
        )
        for verb in ("relieve", "relieves", "reduce", "reduces", "ease", "eases", "lower", "lowers")
    ),
    *(
        (
            verb,
            rf"{_SAID}{verb} {_ONE} and {_ONE}",
            rf"{verb} \1 and {verb} \2",
        )
        for verb in ("relieve", "relieves", "reduce", "reduces", "ease", "eases", "lower", "lowers")
    ),
)
_GROUPS = (
    "(opioids|opiates|benzodiazepines|sedatives|stimulants|depressants|barbiturates|antidepressants"
    "|other opioids|all opioids)"
)
_EXAMPLES: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            rf"{_SAID}(reverses?|counteracts?|antagonises?|(?:blocks?|reverses?) the effects of) {_GROUPS},? {shown}",
            r"\1 \2 and \1",
        )
        for word, shown in (("including", "including"), ("such", "such as"), ("like", "like"))
    ),
)
_REASONS: tuple[tuple[str, ...], ...] = (
    *(
        (
            potential,
            (
                rf"(schedule (?:i|ii|1|2)\b[^,;]*?),? (?:due to|because of) (?:its|their) (?:high )?{potential} "
                r"(?:for|of) (?:abuse|misuse)(?: (?:and|or) (?:dependence|addiction|misuse))?"
            ),
            r"\1",
        )
        for potential in ("potential", "risk")
    ),
)
_MESSENGERS = ("serotonin", "dopamine", "noradrenaline", "norepinephrine", "gaba")
_A_MESSENGER = "an? (?:neurotransmitter|brain chemical|chemical messenger|natural chemical|chemical)"
_RAISING = "(?:increasing|raising|boosting|enhancing)"
_ACTIONS: tuple[tuple[str, ...], ...] = (
    *(
        (
            messenger,
            (
                rf"works? by {_RAISING} (?:the )?(?:(?:levels?|amounts?|concentrations?) of )?{messenger}(?: levels?)?"
                rf"(?:,? {_A_MESSENGER},?)?(?: in the brain)?"
            ),
            f"increases {messenger}",
        )
        for messenger in _MESSENGERS[:4]
    ),
    *(
        (
            "levels",
            (
                rf"{_SAID}(?:works? by {_RAISING}|increases?) (?:the )?(?:levels? of )?{one} and {two}(?: levels)?"
                r"(?: in the brain)?"
            ),
            f"increases {one} and increases {two}",
        )
        for one in _MESSENGERS
        for two in _MESSENGERS
        if one != two
    ),
    (
        *(
            "acid",
            (
                r"works? by (?:reducing|decreasing|lowering) (?:the )?(?:amount|production|level) of (?:stomach )?acid"
                r"(?: (?:made |produced )?(?:in|by) (?:the|your) stomach)?"
            ),
        ),
        "reduces stomach acid",
    ),
    *(("part", r"works? in part (by|through)", r"works \1") for _ in (1,)),
    ("meaning", r", meaning (?:that )?(it|they)\b", r" and \1"),
    ("means", r", which means (?:that )?(it|they)\b", r" and \1"),
)
_OVER_THE_COUNTER = r"(?:over the counter|otc|nonprescription|non prescription)"
_NAMES: tuple[tuple[str, ...], ...] = (
    *(
        (named, rf"(brand|trade|generic) name (?:of|for) (?:a |an |the )?{_DRUGS}(?: {_CALLED})?", r"\1 name of")
        for named in ("name",)
    ),
    ("names", r"known by (?:the |its )?(?:brand|trade) names (?:like|such as|including)", "known as"),
    *(
        (used, rf"(is|are) an? {_OVER_THE_COUNTER} {_DRUGS} {used}", rf"\1 available over the counter and \1 {used}")
        for used in ("used",)
    ),
    *(
        (which, rf"(is|are) an? {_OVER_THE_COUNTER} {_DRUGS} {which}", r"\1 available over the counter and")
        for which in ("that", "which")
    ),
    *(
        (
            "approved",
            rf"(?:first )?approved by the (fda|ema|mhra) in (\d{{4}}),? {purpose} ([^,;]+?)(?= $)",
            rf"approved by the \1 {purpose} \3 in \2",
        )
        for purpose in ("for", "to treat")
    ),
    ("approved", r"first approved by", "approved by"),
    *(
        (
            name,
            (
                rf"(is|are) (?:also )?(?:called|sold|marketed|available|known) (?:by|under|with) (?:the|its|their) "
                rf"(?:common )?(?:brand|trade|proprietary) {name}"
            ),
            r"\1 sold as",
        )
        for name in ("names", "name")
    ),
    *(
        (together, r"contains ([^,;]+?) (?:in combination|combined|together|along) with", r"contains \1 and")
        for together in ("combination", "combined", "together", "along")
    ),
    *(
        (kind, rf"(is|are) a prescription (?:{kind})(?= $)", r"\1 available only on prescription")
        for kind in ("drug", "medicine", "medication")
    ),
    ("prescription", r"(schedule (?:i|ii|iii|iv|v|1|2|3|4|5)) prescription (?:drug|medicine|medication)", r"\1 drug"),
    *(
        (
            parts,
            (
                rf"^the (?:main |key |principal |primary |chief |major )?(?:psychoactive |active )?{parts} "
                r"(?:of|in) (?:the )?{x} (?:are|is)"
            ),
            r"\1 contains",
        )
        for parts in ("ingredients", "compounds", "alkaloids", "constituents", "components")
    ),
)

# The alkaloids of opium are a group by that name, so the main one of them is told in another word.
_MAIN_ALKALOIDS = tuple(
    (alkaloid, rf"(?:main|chief|principal|primary|most abundant) {alkaloid} (of|in)(?= )", r"main active ingredient \1")
    for alkaloid in ("alkaloid", "alkaloids")
)

OF_PROSE: tuple[tuple[str, ...], ...] = (
    *_MAIN_ALKALOIDS,
    *_CLASSES,
    *_AGENCY,
    *_NAMES,
    *_USES,
    *_EFFECTS,
    *_EXAMPLES,
    *_REASONS,
    *_ACTIONS,
)
