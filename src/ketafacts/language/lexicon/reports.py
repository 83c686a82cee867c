"""Statements whose grammatical subject is an effect, a test, or the people who take a drug, rather than the drug.

The same form as ``statements.STATEMENTS``: pattern -> (subject slot, predicate, object or slot, detail).
"""

_SEEN = "report|documented|described|seen|observed|noted|recorded|linked"
_TAKERS = "(in) (people|patients|users|person|those) (who|on|taking|using|given|treated|receiving|after|with)"
_TAKING = "(use|uses|take|takes|inject|injects|abuse|misuse|have|receive|be) (take|use|given) (with|of|on)"
_CAUSE = "cause|causes|trigger|triggers|provoke|provokes|produce|lead|result"
_STOPPING = "stopping|quitting|stop|discontinuing|withdrawing"
_SUDDENLY = "suddenly|abruptly|quickly"
_EFFECT = "effect|effects|reaction|reactions|complication|complications"
_OVERDOSE = "overdose|overdoses|poisoning|toxicity"
_OCCUR = "(can|may) occur|happen|happens|develop|develops|result|results|occurs"
_MIXED = "take|taken|combine|combined|mix|mixed|use|used|give|given"
_KNOWN = (
    "(a|an) (well) (known|familiar|recognised|recognized|established|documented|dangerous|classic|notorious|important|"
    "potential|possible|serious|major|real)"
)
_RAISE = "raise|raises|increase|increases|heighten|heightens"
_RISK = "risk|danger|chance|likelihood"
_ABOUT = "(about|around|roughly|approximately|between) {number} (to|or|and) ({number2}) {unit}"
_CAUGHT = "detect|pick|find|show|catch|identify (up)"
_MATCHING = "same (us|dea|federal) schedule"
_STRICTER, _LOOSER = "stricter|higher|tighter", "looser|lower|milder"

REPORTS = {
    "{test} look|looks|search|searches|check|checks for {d}": ("d", "detected-by", "test", ""),
    "{test} include|includes|cover|covers {d}": ("d", "detected-by", "test", ""),
    "{d} be on|in {test}": ("d", "detected-by", "test", ""),
    "{d} can|may|do affect {test}": ("d", "detected-by", "test", ""),
    "{e} (together) suggest|suggests|signal|signals|indicate|indicates|point|points|mean|means (to) (an|a) {d} "
    "overdose|poisoning": ("d", "overdose-causes", "e", ""),
    "(main|principal|primary|chief) target|targets of {d} be {t}": ("d", "acts-on", "t", "mainly"),
    # a ceiling of the effect on breathing
    "{d} (show|shows|have|has) (a) ceiling (effect|on|for|in|to|its|the|effects) (on|for|in|to|its) (the) "
    "({e}) (breathing|respiration)": ("d", "ceiling", "e", ""),
    # effects as the subject
    f"{{e}} have be {_SEEN} {_TAKERS} {_TAKING} {{d}}": ("d", "causes", "e", ""),
    f"{{e}} be {_SEEN} {_TAKERS} {_TAKING} {{d}}": ("d", "causes", "e", ""),
    f"{{e}} be (the) most {{f}} (side|adverse) {_EFFECT} of|with|from|to {{d}}": ("d", "causes", "e", "most"),
    f"{{e}} be one_of_the|one_of|among (most) commonest (side|adverse) {_EFFECT} of|with|from|to {{d}}": (
        "d",
        "causes",
        "e",
        "often",
    ),
    f"{{e}} be one_of_the|one_of|among (most) {{f}} (side|adverse) {_EFFECT} of|with|from|for {{d}}": (
        "d",
        "causes",
        "e",
        "",
    ),
    f"{{e}} be {_KNOWN} (side|adverse) {_EFFECT}|risk|danger|hazard|consequence|feature of|with|from {{d}}": (
        "d",
        "causes",
        "e",
        "",
    ),
    "{e} follow|follows {d}": ("d", "causes", "e", ""),
    "{e} follow|follows abrupt|sudden cessation|stopping|discontinuation|withdrawal of {d}": (
        "d",
        "withdrawal-causes",
        "e",
        "",
    ),
    # people as the subject
    "{d} users|patients (can) develop|get|have|experience|suffer (from) {e}": ("d", "causes", "e", ""),
    "people|patients|users|those who|on|taking|using (use|take|inject|smoke|drink) {d} (can) "
    "develop|get|have|experience|suffer (from) {e}": ("d", "causes", "e", ""),
    # stopping and taking too much
    f"coming|come off {{d}} (too) ({_SUDDENLY}|fast) ({_CAUSE}) (to|in) {{e}}": ("d", "withdrawal-causes", "e", ""),
    f"{_STOPPING} {{d}} ({_SUDDENLY}) (after) (long|prolonged|heavy|regular|long_term) (term) (use) ({_CAUSE}) "
    "(to|in) {e}": ("d", "withdrawal-causes", "e", ""),
    f"{{e}} happen|happens|occur|occurs|develop|develops if|when you|people|someone|patients ({_SUDDENLY}) "
    f"stop|stops|quit (taking|using) {{d}} ({_SUDDENLY})": ("d", "withdrawal-causes", "e", ""),
    f"taking|take|swallowing too_much {{d}} ({_CAUSE}) (to|in) {{e}}": ("d", "overdose-causes", "e", ""),
    f"taking|take|swallowing too much|many {{d}} ({_CAUSE}) (to|in) {{e}}": ("d", "overdose-causes", "e", ""),
    # overdose and its reversal
    f"{{d2}} reverse|reverses|treat|treats|counteract|counteracts {_OVERDOSE} of|from|on|by|with {{d}}": (
        "d",
        "reversed-by",
        "d2",
        "",
    ),
    f"{{d2}} be use to reverse|treat|counteract {{d}} {_OVERDOSE}|sedation": ("d", "reversed-by", "d2", ""),
    f"{{d2}} be use to reverse|treat|counteract {_OVERDOSE} of|from|on|by|with {{d}}": ("d", "reversed-by", "d2", ""),
    f"{{d2}} reverse|reverses {{d}} sedation|intoxication|{_OVERDOSE}": ("d", "reversed-by", "d2", ""),
    f"{{e}} {_OCCUR} when|if {{d}} be|is {_MIXED} (together) with {{d2}}": ("d", "interaction-causes", "e", "d2"),
    f"{{e}} {_OCCUR} when|if {{d}} and {{d2}} be|are {_MIXED} (together)": ("d", "interaction-causes", "e", "d2"),
    f"{{d}} and {{d2}} should|must (be) {_MIXED} (safely)": ("d", "safe-with", "d2", ""),
    f"{{d}} and {{d2}} be {_MIXED} safely": ("d", "safe-with", "d2", ""),
    f"{{d}} and {{d2}} be {_MIXED} (together) without risk|danger|problem|problems|harm": ("d", "safe-with", "d2", ""),
    f"{{e}} be {_KNOWN} (common|typical) complication|sign|signs|symptom|symptoms|feature|part of {{w}}": (
        "d",
        "withdrawal-causes",
        "e",
        "",
    ),
    f"{{e}} be {_KNOWN} (common|typical) complication|sign|signs|symptom|symptoms|part of withdrawal from {{d}}": (
        "d",
        "withdrawal-causes",
        "e",
        "",
    ),
    f"{{d}} withdrawal have be {_SEEN}": ("d", "causes", "withdrawal", ""),
    f"{{e}} be (a|an) (possible|potential|known) life_threatening|deadly|fatal|grave {_EFFECT}|risk|danger|hazard "
    "of|with|from {d}": ("d", "causes", "e", "gravely"),
    "there be link|connection|association between {d} and {e}": ("d", "causes", "e", ""),
    f"{{d2}} be give|given|use|used for|in|to_treat {{d}} {_OVERDOSE}": ("d", "reversed-by", "d2", ""),
    "{d} have interaction|interactions with {d2}": ("d", "interacts-or-acts", "d2", "act"),
    "{d} need|needs to be give|given|repeat|repeated more_than once": ("d", "repeated-doses", "doses", ""),
    "{d} be part_of_the|part_of|included|include (in|on) {test}": ("d", "detected-by", "test", ""),
    "{e} after|from|with|on {d} be {f}": ("d", "causes", "e", ""),
    "{d} be drug of abuse": ("d", "causes", "abuse", ""),
    "{d} be abused|misused|abuse|misuse by (some|many) people|users|patients|teenagers": ("d", "causes", "abuse", ""),
    f"{{d2}} be useless|ineffective against|for|in|on {{d}} ({_OVERDOSE})": ("d", "reversed-by", "d2", "denied"),
    "{d} and {d2} be safe|fine|ok|okay|harmless together": ("d", "safe-with", "d2", ""),
    f"{{w}} have be {_SEEN}": ("d", "causes", "withdrawal", ""),
    "{e} be among|one_of (known|possible) (side|adverse) effects|reactions of|to|from|with {d}": (
        "d",
        "causes",
        "e",
        "",
    ),
    "{e} be {f} complaint|problem|symptom (in|among|with|of) {d}": ("d", "causes", "e", ""),
    "{e} be {f} among {d}": ("d", "causes", "e", ""),
    "{d} {e} develop|develops": ("d", "causes", "e", ""),
    "{d} have effect|effects on (the) heart rhythm": ("d", "changes", "cardiac-arrhythmia", ""),
    "{d} have effect|effects on (the) blood_pressure": ("d", "changes", "hypertension", ""),
    "{d} have effect|effects on (the) blood pressure": ("d", "changes", "hypertension", ""),
    "{d} affect|affects (the) blood pressure": ("d", "changes", "hypertension", ""),
    "{d} be (perfectly|completely|entirely|quite) safe|harmless for|to (the) heart (at any dose)": (
        "d",
        "spares",
        "heart-damage",
        "",
    ),
    "{d} affect|affects (the) vision|sight|eyesight": ("d", "changes", "vision-changes", ""),
    "{d} have effect|effects on (the) vision|sight|eyesight": ("d", "changes", "vision-changes", ""),
    "{d2} have effect|effects on|against {d}": ("d", "reversed-by", "d2", "effect"),
    f"{{e}} be|remain (the) (classic) sign|signs|hallmark|hallmarks|symptom|symptoms of {{d}} {_OVERDOSE}": (
        "d",
        "overdose-causes",
        "e",
        "",
    ),
    "{e} be (a|an) {f} (but|and) serious|dangerous|severe|grave (side|adverse) effect|reaction|complication "
    "of|with|from {d}": ("d", "causes", "e", ""),
    f"{{d2}} have effect on|against {{d}} {_OVERDOSE}": ("d", "reversed-by", "d2", ""),
    f"{{d2}} have effect on|against {_OVERDOSE} of|from|on|by|with {{d}}": ("d", "reversed-by", "d2", ""),
    f"{{d2}} do nothing for|against|in {{d}} {_OVERDOSE}": ("d", "reversed-by", "d2", "denied"),
    # drug tests
    f"{{test}} fail|fails to {_CAUGHT} {{d}}": ("d", "missed-by", "test", ""),
    "{d} be invisible to|on {test}": ("d", "missed-by", "test", ""),
    "{d} go|goes undetected on|in|by {test}": ("d", "missed-by", "test", ""),
    f"taking|take|combining|combine|mixing|mix|using {{d}} (together|along) with|and {{d2}} ({_CAUSE}|bring) "
    "(on|to|in) {e}": ("d", "interaction-causes", "e", "d2"),
    "{d} effect|effects be reverse|block|counteract with|by {d2}": ("d", "reversed-by", "d2", ""),
    # two drugs together
    f"combining|mixing|taking|using|combine|mix|take {{d}} and|with {{d2}} {_RAISE} {_RISK} of {{e}}": (
        "d",
        "interaction-causes",
        "e",
        "d2",
    ),
    f"{{d}} taken|take|combined|combine|mixed|mix|used|together with {{d2}} {_RAISE} {_RISK} of {{e}}": (
        "d",
        "interaction-causes",
        "e",
        "d2",
    ),
    f"{{d}} and {{d2}} (taken) together {_RAISE} ({_RISK}) (of) {{e}}": ("d", "interaction-causes", "e", "d2"),
    f"{_RISK} of {{e}} be higher|greater|increase|raise when|if {{d}} be take|combine|mix|use (together) with {{d2}}": (
        "d",
        "interaction-causes",
        "e",
        "d2",
    ),
    "it be harmless to combine|mix|take {d} and|with {d2}": ("d", "safe-with", "d2", ""),
    # schedules side by side
    f"{{d}} be in {_MATCHING} as {{d2}}": ("d", "schedule-compared", "US", "same d2"),
    f"{{d}} and {{d2}} be in {_MATCHING}": ("d", "schedule-compared", "US", "same d2"),
    "{d} be schedule|scheduled same as {d2}": ("d", "schedule-compared", "US", "same d2"),
    f"{{d}} be in {_STRICTER} (us|dea|federal) schedule than {{d2}}": ("d", "schedule-compared", "US", "stricter d2"),
    f"{{d}} be in {_LOOSER} (us|dea|federal) schedule than {{d2}}": ("d", "schedule-compared", "US", "looser d2"),
    "{d} be more strictly|tightly control|regulate than {d2}": ("d", "schedule-compared", "US", "stricter d2"),
    "{d} be less strictly|tightly control|regulate than {d2}": ("d", "schedule-compared", "US", "looser d2"),
    # times and strengths
    f"{{d}} take|takes effect (within|in|after) {_ABOUT}": ("d", "lasts", "onset", "span"),
    f"(the) effect|effects of {{d}} begin|begins|start|starts|appear (within|in|after) {_ABOUT}": (
        "d",
        "lasts",
        "onset",
        "span",
    ),
    f"{{d}} wear|wears off (within|in|after) {_ABOUT}": ("d", "lasts", "duration", "span"),
    "{d} have (about|around|roughly) {number} time|times (the) potency|strength of {d2}": (
        "d",
        "compared",
        "potency",
        "1 number d2",
    ),
    "vets|veterinarians|vet use|give {d} to sedate|tranquilize|tranquillise {species}": (
        "d",
        "in-animals",
        "species",
        "sedat",
    ),
}
