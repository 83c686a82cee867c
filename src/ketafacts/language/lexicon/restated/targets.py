"""How a drug acts on a target or a messenger, roundabout: what it blocks, mimics, keeps from being taken up.

The form is that of ``restated``.
"""

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
    (
        "prostate",
        "(alpha(?: adrenergic)?(?: 1a?)? receptors?|alpha(?: 1)? adrenoceptors?)",
        "prostate(?: gland)?",
    ),
    (
        "bladder",
        "(muscarinic(?: m3)? receptors?|acetylcholine receptors?|beta 3 receptors?)",
        "bladder",
    ),
    ("kidneys", "(sglt2|sglt 2|aldosterone receptors?|vasopressin receptors?)", "kidneys"),
    ("pancreas", "(glp 1 receptors?|potassium channels?)", "pancreas"),
    ("airways", "(muscarinic receptors?|leukotriene receptors?)", "airways"),
    ("lungs", "(muscarinic receptors?|leukotriene receptors?)", "lungs"),
    ("platelets", "(cyclooxygenase|cox|cox 1|cyclo oxygenase)", "platelets"),
    ("synapse", "((?:dopamine|serotonin|noradrenaline|norepinephrine)(?: levels?)?)", "synapse"),
    ("synapses", "((?:dopamine|serotonin|noradrenaline|norepinephrine)(?: levels?)?)", "synapses"),
)
OF_TARGETS: tuple[tuple[str, ...], ...] = (
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
OF_TRANSMITTERS: tuple[tuple[str, ...], ...] = (
    *((word, rf"{_CALLED} {_MESSENGER}", r"\1") for word in ("chemical", "neurotransmitter", "messenger")),
    ("gaba", r"makes? gaba (?:work|act) (?:better|more strongly|more effectively|harder)", "enhances gaba"),
    (
        "gaba",
        (
            r"makes? (?:the )?(gaba(?: a)? receptors?|them) (?:respond more (?:strongly )?|more sensitive "
            r"|more responsive )to gaba"
        ),
        r"enhance \1",
    ),
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
            rf"acts as a releaser at the {put[one]} transporter and the {put[two]} transporter",
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
OF_MEANS: tuple[tuple[str, ...], ...] = (
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
