"""More statements that a subject, verb and object do not fit, in the words of people, leaflets and newspapers.

The same form as ``statements.STATEMENTS``: pattern -> (subject slot, predicate, object or slot, detail).
"""

_EXPERTS = (
    "pharmacologists|pharmacists|doctors|scientists|experts|chemists|fda|dea|textbooks|physicians|researchers|"
    "clinicians|regulators|toxicologists|psychiatrists|nurses|authorities|who|encyclopedias|references|medicine|law"
)
_CLASS = "class|classify|regard|consider|describe|categorize|count|list|label|group|rank|file|see|view|treat|define"
_STAFF = (
    "(emergency|hospital|family|military|battlefield|junior|many|most|some|army|ambulance|pain|ward|a_and_e|er|icu) "
    "doctors|physicians|clinicians|hospitals|paramedics|nurses|anesthetists|anaesthetists|anesthesiologists|"
    "psychiatrists|surgeons|dentists|emergency_workers|responders|police|bystanders|prescribers|veterans|people|"
    "patients|neurologists|midwives|oncologists|gps|specialists|medics|clinics|we|you|they|rescuers|crews"
)
_GIVE = "use|give|prescribe|administer|choose|order|offer|try|employ|recommend|take"
_TREAT = (
    "to (help) treat|relieve|ease|manage|reverse|control|reduce|stop|prevent|calm|alleviate|lessen|combat|fight|soothe"
)
_STREET = "(on|in|at) (the) (street|streets|clubs|parties|raves|slang|prison)"
_SIDE = "(side|adverse|unwanted|undesirable|toxic)"
_EFFECT = "effect|effects|reaction|reactions|complication|complications|risk|danger|hazard|harm|consequence|problem"
_ADJ = (
    "(a|an|the|one) (well) (known|recognised|recognized|established|documented|classic|notorious|familiar|possible|"
    "potential|serious|major|real|feared|important|typical|frequent|dangerous|main|chief|principal|recognisable)"
)
_HAPPEN = (
    "occur|occurs|happen|happens|develop|develops|appear|appears|emerge|emerges|arise|arises|result|results|follow|"
    "follows|occurred|reported"
)
_AFTER = "after|following|with|on|under|during|from|in|when_taking|while_taking|while_on"
_DOSE = "(dose|doses|injection|injections|shot|shots|infusion|infusions|use|therapy|treatment|administration) (of|with)"
_USE = "(use|therapy|treatment|abuse|misuse|exposure|toxicity)"
_LAST = "overdose|overdoses|poisoning"
_DANGEROUS = "dangerous|risky|unsafe|deadly|fatal|harmful|lethal|hazardous|perilous|reckless|foolish"
_TAKE = "mix|combine|take|use|drink|mixing|combining|taking|using|drinking|have|having|smoke|smoking"

_USELESS = (
    "useless|ineffective|powerless|worthless|pointless|no_good|no_use|of_no_use|no_help|of_no_help|of_no_benefit|"
    "of_no_value|not_effective|not_useful|of_little_use"
)

SAYINGS = {
    # what does not help
    f"{{d}} be {_USELESS} against|for|in|on|with|at_treating|in_treating {{c}}": ("d", "works-for", "c", "denied"),
    "{d} have no|little effect|benefit|use|place|role|value on|against|for|in|in_treating {c}": (
        "d",
        "works-for",
        "c",
        "denied",
    ),
    # what it is
    f"(most) {_EXPERTS} {_CLASS} {{d}} (as|among|with|under|in|within) (class|family|group|category) (of) {{k}}": (
        "d",
        "is-a",
        "k",
        "",
    ),
    f"{{d}} be {_CLASS} by (most) {_EXPERTS} (as|among|with|under|in) {{k}}": ("d", "is-a", "k", ""),
    f"(people|users|dealers|clubbers|kids|teenagers|they) {_STREET} call|calls|nickname|dub {{d}} {{d2}}": (
        "d",
        "same-as",
        "d2",
        "",
    ),
    "{d} be (also) (simply|just) (street|brand|trade|proprietary|slang|generic|chemical) name of|for {d2}": (
        "d",
        "same-as",
        "d2",
        "",
    ),
    "{d} be (also) (simply|just) (street|brand|trade) nickname|brand|slang|word of|for {d2}": (
        "d",
        "same-as",
        "d2",
        "",
    ),
    "{d} (main|chief|major|principal|best_known) (active) metabolite|metabolites be|include {d2}": (
        "d2",
        "related-to",
        "d",
        "metabolite of",
    ),
    "(main|chief|major|principal) (active) metabolite|metabolites of {d} be|include {d2}": (
        "d2",
        "related-to",
        "d",
        "metabolite of",
    ),
    "{d} and {d2} be (chemically|structurally|closely) related|cousins|relatives": ("d", "related-to", "d2", "kin"),
    # where it acts
    "{t} be what|one|ones (that) {d} (mainly|chiefly|primarily) block|blocks|antagonize|inhibit": (
        "d",
        "acts-on",
        "t",
        "block",
    ),
    "{t} be what|one|ones (that) {d} (mainly|chiefly) activate|activates|stimulate|turn_on|switch_on": (
        "d",
        "acts-on",
        "t",
        "activate",
    ),
    "{t} be what|one|ones (that) {d} (mainly|chiefly) bind|target|hit|act (to|on|at)": ("d", "acts-on", "t", "bind"),
    "receptor|receptors|target|protein|channel (that|which) {d} (mainly|chiefly|primarily) block|inhibit be {t}": (
        "d",
        "acts-on",
        "t",
        "block",
    ),
    "(the) receptor|receptors|target|protein|channel (that|which) {d} (mainly|chiefly|primarily) "
    "activate|stimulate be {t}": ("d", "acts-on", "t", "activate"),
    "it be by blocking|inhibiting|block|inhibit {t} that {d} work|works|act|acts": ("d", "acts-on", "t", "block"),
    "it be by activating|stimulating|activate|stimulate {t} that {d} work|works|act|acts": (
        "d",
        "acts-on",
        "t",
        "activate",
    ),
    "{d} owe|owes|trace (its|their|the|most) (of) (effect|effects|action|actions|power|high) to {t}": (
        "d",
        "acts-on",
        "t",
        "mainly",
    ),
    "(the) (effect|effects|action|actions|high) (of|from) {d} be due_to|down_to|mediated_by|because_of {t}": (
        "d",
        "acts-on",
        "t",
        "mainly",
    ),
    "{d} kick|kicks|knock|knocks|push|pushes|bump|bumps|shove|shoves|displace|displaces|drive|throw|boot|boots|pull "
    "{d2} off|from|out|away (of|from) (their|its|the) (brain|brains) ({t}) (receptor|receptors)": (
        "d2",
        "reversed-by",
        "d",
        "",
    ),
    # what it does
    f"{{e}} be {_ADJ} {_SIDE} {_EFFECT} of|with|from|to|after (chronic|heavy|regular|prolonged) {{d}} {_USE}": (
        "d",
        "causes",
        "e",
        "",
    ),
    f"{{e}} {_HAPPEN} {_AFTER} {_DOSE} {{d}} {_USE}": ("d", "causes", "e", ""),
    f"{{e}} be|have (be) see|seen|observe|report|reported|note|noted|describe {_AFTER} {_DOSE} {{d}} {_USE}": (
        "d",
        "causes",
        "e",
        "",
    ),
    f"(a|an|one) {_ADJ} {_SIDE} {_EFFECT} of|with|from|to {{d}} be {{e}}": ("d", "causes", "e", ""),
    f"among (the) {_ADJ} {_SIDE} {_EFFECT} of|with|from|to {{d}} be {{e}}": ("d", "causes", "e", ""),
    f"{{d}} {_SIDE} {_EFFECT} include {{e}}": ("d", "causes", "e", ""),
    f"{_SIDE} {_EFFECT} of|from|with|to {{d}} (can|may) include {{e}}": ("d", "causes", "e", ""),
    f"{{e}} be main|chief|greatest|biggest|primary|principal|central|major danger|risk|hazard|threat "
    f"of|in|from|with {{d}} {_LAST}": ("d", "overdose-causes", "e", ""),
    f"main|chief|greatest|biggest|primary|principal|major danger|risk|hazard|threat of|in|from|with {{d}} {_LAST} "
    "be {e}": ("d", "overdose-causes", "e", ""),
    f"in (a|an) {{d}} {_LAST} {{e}} {_HAPPEN}": ("d", "overdose-causes", "e", ""),
    "people|those|someone|person|patients|anyone who overdose|overdoses|od on {d} (can|may) {e}": (
        "d",
        "overdose-causes",
        "e",
        "",
    ),
    "{d} kill|kills (people|you|users|someone) by {e}": ("d", "overdose-causes", "e", ""),
    f"after|following|with|under|during|on {_DOSE} {{d}} {{x}}": ("d", "causes", "x", ""),
    # what it is for
    f"{_STAFF} {_GIVE} {{d}} for|against|in {{c}}": ("d", "used-for", "c", "used"),
    f"{_STAFF} {_GIVE} {{d}} {_TREAT} {{c}}": ("d", "used-for", "c", "used"),
    f"{_STAFF} {_GIVE} {{d}} off label for|in|against {{c}}": ("d", "used-for", "c", "off-label"),
    f"{_STAFF} {_GIVE} {{d}} off label {_TREAT} {{c}}": ("d", "used-for", "c", "off-label"),
    "giving|using|prescribing|taking|give|use|prescribe|take {d} for|against|in {c} be off label (use|prescribing)": (
        "d",
        "used-for",
        "c",
        "off-label",
    ),
    "use of {d} for|against|in {c} be off label (use)": ("d", "used-for", "c", "off-label"),
    "{d} for {c} be off label (use)": ("d", "used-for", "c", "off-label"),
    "(the) fda|us (have) approve|license|clear {d} (for) (use) as {k}": ("d", "is-a", "k", "approved-as"),
    f"(the) fda|us (have) approve|license|clear {{d}} {_TREAT} {{c}}": ("d", "used-for", "c", "approved US"),
    "{c} be what {d} be (mainly|mostly|chiefly) use|prescribe|give|take for": ("d", "used-for", "c", "used"),
    "people with {c} (may|can|often) be (given|prescribed) give|prescribe|take {d}": ("d", "used-for", "c", "used"),
    "(a|the) standard|common|usual|classic|effective|established treatment|medicine|drug|remedy for {c} be {d}": (
        "d",
        "used-for",
        "c",
        "used",
    ),
    "{c} be (often|commonly) treat|manage|relieve|help|control|ease with|by {d}": (
        "d",
        "used-for",
        "c",
        "used",
    ),
    f"{_STAFF} {_GIVE} {{d}} to|for {{e}}": ("d", "causes", "e", "wanted"),
    "{d} be (widely|often|commonly) use by vets|veterinarians|zoos|vet": ("d", "in-animals", "animals", ""),
    "{d} be use as anesthetic|anaesthetic|anesthesia in|for|on {species}": ("d", "in-animals", "species", "anaesthe"),
    "{d} be use as sedative|tranquilizer|tranquillizer in|for|on {species}": ("d", "in-animals", "species", "sedat"),
    # one beside another
    "{d} {e} (far|much|somewhat|considerably) less (strongly|often|severely) than {d2} (do)": (
        "d",
        "compared",
        "e",
        "-1 d2",
    ),
    "{d} {e} (far|much|somewhat|considerably) more (strongly|often|severely) than {d2} (do)": (
        "d",
        "compared",
        "e",
        "1 d2",
    ),
    # two drugs together
    f"it be {_DANGEROUS} to {_TAKE} {{d}} while|when|if|after (you|someone) (be) {_TAKE}|on {{d2}}": (
        "d",
        "dangerous-with",
        "d2",
        "",
    ),
    f"{_TAKE} {{d}} while|when|if|after (you|someone) (be) {_TAKE}|on {{d2}} be {_DANGEROUS}": (
        "d",
        "dangerous-with",
        "d2",
        "",
    ),
    f"(you|people|patients|nobody) should|must {_TAKE} {{d}} with|and|while|when|if (you|someone) (be) "
    f"({_TAKE}|on) {{d2}}": ("d", "safe-with", "d2", ""),
    "{d} make|makes {d2} (far|much|even) more_dangerous|deadlier|riskier|more_deadly": (
        "d",
        "dangerous-with",
        "d2",
        "",
    ),
    f"{{d}} make|makes {{d2}} (far|much|even) (more) {_DANGEROUS}": ("d", "dangerous-with", "d2", ""),
}
