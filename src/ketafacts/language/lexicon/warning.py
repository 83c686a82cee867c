"""Words for drugs taken together, for stopping safely, for drug tests and for watching patients."""

# What a claim says of watching that is done as a routine.
ROUTINELY = "routine"
# "It is safe to start X the day after stopping Y".
TAKE = frozenset(
    {
        *(
            "take",
            "taking",
            "mix",
            "combine",
            "start",
            "begin",
            "use",
            "give",
            "have",
            "drink",
            "add",
            "swallow",
            "pair",
        ),
        *(
            "taken",
            "started",
            "used",
            "given",
            "combined",
            "mixed",
            "begun",
            "added",
            "drunk",
            "administered",
            "paired",
        ),
    }
)
PERFECTLY = frozenset({"perfectly", "completely", "entirely", "totally", "generally", "always", "quite", "usually"})
WHILE = ("while", "when", "whilst", "if", "with", "alongside", "and", "on", "together with", "along with", "to")
STILL = frozenset(
    {
        *("someone", "somebody", "a", "the", "patient", "person", "you", "they", "people", "patients", "is", "are"),
        *(
            "still",
            "already",
            "also",
            "currently",
            "taking",
            "using",
            "on",
            "who",
            "has",
            "have",
            "your",
            "their",
            "be",
        ),
    }
)
SOON = (
    *("the day after", "right after", "soon after", "immediately after", "straight after", "shortly after"),
    *("a day after", "a few days after", "within days of", "within a week of", "within two weeks of", "hours after"),
    *("within 14 days of", "within 2 weeks of", "within fourteen days of", "the same day as", "directly after"),
)
STOPPING = frozenset({"stopping", "quitting", "ending", "discontinuing", "finishing"})
SAFELY = frozenset({"danger", "risk", "concern", "concerns", "problem", "problems", "harm", "worry", "risks", "fear"})
# "Makes Y less effective", "blunts the effect of Y".
WEAKEN = ("blunt", "weaken", "lessen", "undermine", "dull", "diminish", "reduce", "dampen", "lower", "cut", "impair")
STRENGTHEN = ("strengthen", "boost", "increase", "enhance", "raise", "potentiate", "amplify", "intensify")
# What is a medicine too, and in "affects dopamine" is the body's own.
OF_THE_BODY = frozenset(
    {
        *("dopamine", "adrenaline", "noradrenaline", "epinephrine", "norepinephrine", "histamine", "adenosine"),
        *("acetylcholine", "insulin", "oxytocin", "vasopressin", "oestrogen", "estrogen", "testosterone", "glucose"),
        *("potassium", "calcium", "iron", "sodium", "magnesium", "oxygen", "melatonin", "cortisol", "progesterone"),
    }
)
# Of these what is weakened or strengthened may be the drug itself: "rifampicin weakens warfarin".
OF_EFFECT_ONLY = frozenset({"weaken", "strengthen", "potentiate", "undermine", "blunt"})
EFFECTS = frozenset({"effect", "effects", "action", "effectiveness", "efficacy", "benefit", "power", "strength"})
EFFECT_KINDS = frozenset(
    {
        "painkilling",
        "pain",
        "relieving",
        "analgesic",
        "therapeutic",
        "contraceptive",
        "full",
        "sedative",
        "blood",
        "thinning",
        "anticoagulant",
        "antidepressant",
        "clinical",
        "desired",
        *("antihypertensive", "anticancer", "antiplatelet", "diuretic", "pressure", "lowering", "sedating", "calming"),
        *("depressant", "protective"),
    }
)
# Kinds of effect that leave open which is meant, and those that are recorded as an effect.
KNOWN_FOR = frozenset({"therapeutic", "full", "clinical", "desired"})
KIND_TOLD = dict.fromkeys(("sedative", "sedating", "calming", "depressant"), "sedation")
WORKS_LESS = ("less effective", "less reliable", "weaker", "fail", "work less well", "less potent", "ineffective")
WORKS_MORE = ("more effective", "stronger", "more reliable", "work better", "more potent")
# "Pushes levels up".
UP = {"up": 1, "higher": 1, "upwards": 1, "down": -1, "lower": -1, "downwards": -1}
MOVE = ("push", "drive", "send", "bring", "put", "force", "pull", "knock", "move", "make")
ALTER = ("affect", "change", "alter", "influence", "have effect on", "have an effect on")
# A drug test: what may stand before and behind its noun.
TEST_WORDS = frozenset(
    {
        *("standard", "usual", "routine", "typical", "ordinary", "common", "normal", "basic", "workplace", "urine"),
        *("employment", "panel", "five", "5", "conventional", "regular", "simple", "hospital", "preliminary", "drug"),
        *("federal", "initial", "screening", "rapid", "traditional", "classic", "toxicology", "dot"),
    }
)
TEST_NOUNS = frozenset(
    {
        *("immunoassay", "immunoassays", "test", "tests", "screen", "screens", "panel", "panels", "dipstick", "assay"),
        *("assays", "dipsticks"),
    }
)
TEST_KINDS = {
    **dict.fromkeys(("opiate", "opiates", "morphine", "opiate class"), "opiate immunoassay"),
    **dict.fromkeys(("pcp", "phencyclidine"), "PCP immunoassay"),
    **dict.fromkeys(("amphetamine", "amphetamines"), "amphetamine immunoassay"),
    **dict.fromkeys(("benzodiazepine", "benzodiazepines", "benzo", "benzos"), "benzodiazepine immunoassay"),
    **dict.fromkeys(("thc", "cannabis", "marijuana", "cannabinoid", "cannabinoids"), "cannabinoid immunoassay"),
    **dict.fromkeys(("barbiturate", "barbiturates"), "barbiturate immunoassay"),
    "cocaine": "cocaine immunoassay",
    "methadone": "methadone immunoassay",
    **dict.fromkeys(("drug", "drugs", "toxicology", "employment"), "standard urine drug screen"),
}
# Watching patients after a dose.
STAFF = frozenset({"nurses", "staff", "clinicians", "doctors", "providers", "nurse", "clinic", "clinics", "doctor"})
DOSES = ("dose", "doses", "session", "sessions", "treatment", "treatments", "use", "spray", "administration", "device")
UNDER = frozenset({"observation", "supervision", "clinic", "office", "watch", "care"})
HOMEWARD = frozenset(
    {"before", "they", "go", "going", "home", "leaving", "leave", "can", "may", "by", "staff", "nurses", "or", "more"}
)
ANTIDOTE_WORDS = frozenset({"own", "specific", "antibody", "known", "single", "true", "real", "any", "reliable", "its"})

# How often something is checked, and as it is recorded.
INTERVALS = {
    **dict.fromkeys(("every six months", "every 6 months", "twice a year", "twice yearly"), "every six months"),
    **dict.fromkeys(
        ("once a year", "every year", "each year", "yearly", "annually", "every twelve months", "every 12 months"),
        "once a year",
    ),
    **{f"every {count} months": f"every {count} months" for count in ("two", "three", "four", "2", "3", "4")},
    **{said: said for said in ("every month", "every week", "every day", "every two weeks", "every 2 weeks")},
    **dict.fromkeys(("monthly", "once a month"), "every month"),
    **dict.fromkeys(("weekly", "once a week"), "every week"),
    **dict.fromkeys(("daily", "once a day"), "every day"),
}
