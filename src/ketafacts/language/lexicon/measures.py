"""What a drug moves up or down in the body, and the words for moving it."""

from ketafacts.language.lexicon.listing import listed

# What is measured, or would be: (the effect when there is more of it, the effect when there is less).
MEASURES = {
    **dict.fromkeys(
        (
            "blood pressure",
            "bp",
            "arterial pressure",
            "arterial blood pressure",
            "systolic blood pressure",
            "systolic pressure",
            "blood pressures",
        ),
        ("hypertension", "hypotension"),
    ),
    **dict.fromkeys(
        (
            "heart rate",
            "heart rates",
            "heartbeat",
            "heart beat",
            "pulse",
            "pulse rate",
            "pulse rates",
            "rate of the heart",
        ),
        ("tachycardia", "bradycardia"),
    ),
    "heart": ("tachycardia", "bradycardia"),
    **dict.fromkeys(
        (
            "breathing",
            "respiration",
            "respirations",
            "breathing rate",
            "rate of breathing",
            "respiratory rate",
            "respiratory drive",
            "drive to breathe",
            "urge to breathe",
            "breaths",
        ),
        ("respiratory-stimulation", "respiratory-depression"),
    ),
    **dict.fromkeys(
        listed(
            "breathing centre; breathing center; respiratory centre; respiratory center; breathing drive; "
            "breathing centres; "
            "brains breathing centre; drive for breathing; breathing reflex; brains drive to breathe"
        ),
        ("respiratory-stimulation", "respiratory-depression"),
    ),
    **dict.fromkeys(
        listed(
            "gut; guts; bowel; bowels; digestion; intestines; intestine; digestive tract; digestive system; "
            "bowel movements; "
            "movement of the gut; movement of the bowel; movement of the bowels; movements of the gut; gut movement; "
            "gut movements; gut motility; bowel motility; intestinal motility; movement of the intestines; stool; "
            "passage of stool; passage of stool through the gut; passage of food through the gut; intestinal transit; "
            "passage of food through the bowel; movement of food through the gut; gut transit; bowel function"
        ),
        ("faster-bowel", "constipation"),
    ),
    **dict.fromkeys(
        listed(
            "muscles; tight muscles; tense muscles; stiff muscles; skeletal muscles; muscle tension; muscle stiffness; "
            "cramped muscles; muscle"
        ),
        ("increased-muscle-tone", "muscle-relaxation"),
    ),
    **dict.fromkeys(listed("fever; fevers; feverish temperature"), ("hyperthermia", "fever-reduction")),
    **dict.fromkeys(
        listed("cough; coughs; coughing; cough reflex; urge to cough; coughing fits; dry cough; tickly cough"),
        ("", "cough-suppression"),
    ),
    **dict.fromkeys(listed("mood; moods; spirits"), ("antidepressant-effect", "depressed-mood")),
    **dict.fromkeys(
        listed("reaction time; reaction times; reactions; reflexes; ability to think; ability to concentrate; focus"),
        ("", "cognitive-impairment"),
    ),
    **dict.fromkeys(listed("motor skills; motor coordination; sense of balance; gait"), ("", "ataxia")),
    **dict.fromkeys(
        listed("brain activity; nervous system; central nervous system; activity of the brain; brain"),
        ("stimulation", "sedation"),
    ),
    **dict.fromkeys(
        listed(
            "airway reflexes; protective reflexes; protective airway reflexes; breathing reflexes; gag reflex; "
            "swallowing reflex; throat reflexes; laryngeal reflexes; reflexes of the airway; "
            "reflexes that protect the airway; "
            "reflexes that guard the airway; airway protective reflexes"
        ),
        ("", "loss-of-airway-reflexes"),
    ),
    **dict.fromkeys(listed("blood vessels; arteries; blood vessel"), ("vasodilation", "vasoconstriction")),
    **dict.fromkeys(
        ("body temperature", "core temperature", "core body temperature", "body heat", "temperature"),
        ("hyperthermia", "hypothermia"),
    ),
    **dict.fromkeys(("alertness", "wakefulness", "energy"), ("stimulation", "sedation")),
    **dict.fromkeys(
        ("appetite", "hunger", "desire to eat", "feeling of hunger", "food cravings"),
        ("appetite-stimulation", "loss-of-appetite"),
    ),
    **dict.fromkeys(("pupils", "pupil", "pupils of the eyes", "eyes pupils"), ("mydriasis", "miosis")),
    **dict.fromkeys(
        ("dopamine", "dopamine levels", "dopamine level", "levels of dopamine", "brain dopamine", "amount of dopamine"),
        ("dopamine-increase", "dopamine-decrease"),
    ),
    **dict.fromkeys(
        (
            "intracranial pressure",
            "pressure in the skull",
            "pressure inside the skull",
            "pressure in the brain",
            "pressure inside the head",
        ),
        ("raised-intracranial-pressure", ""),
    ),
    **dict.fromkeys(
        (
            "intraocular pressure",
            "eye pressure",
            "pressure in the eye",
            "pressure inside the eye",
            "pressure in the eyes",
        ),
        ("raised-intraocular-pressure", ""),
    ),
    **dict.fromkeys(
        ("serotonin", "serotonin levels", "serotonin level", "levels of serotonin", "brain serotonin"),
        ("serotonin-increase", "serotonin-decrease"),
    ),
    **dict.fromkeys(
        ("cholesterol", "cholesterol levels", "cholesterol level", "ldl cholesterol", "blood cholesterol", "ldl"),
        ("raised-cholesterol", "lower-cholesterol"),
    ),
    **dict.fromkeys(
        ("amount of acid", "amount of stomach acid", "acid output", "acid secretion", "stomach acid output", "acid"),
        ("more-stomach-acid", "less-stomach-acid"),
    ),
    **dict.fromkeys(
        ("amount of acid made by the stomach", "acid made by the stomach", "amount of acid in the stomach"),
        ("more-stomach-acid", "less-stomach-acid"),
    ),
    **dict.fromkeys(
        ("stomach acid", "gastric acid", "acid in the stomach", "stomach acid production", "acid production"),
        ("more-stomach-acid", "less-stomach-acid"),
    ),
    **dict.fromkeys(
        ("airways", "airway", "bronchi", "bronchial tubes", "air passages", "air tubes", "windpipe"),
        ("bronchodilation", "bronchospasm"),
    ),
    **dict.fromkeys(("body weight", "weight"), ("weight-gain", "")),
    **dict.fromkeys(("sodium", "blood sodium", "sodium level", "sodium levels"), ("", "hyponatremia")),
    **dict.fromkeys(
        ("potassium", "blood potassium", "potassium level", "potassium levels"), ("high-potassium", "low-potassium")
    ),
    **dict.fromkeys(("qt interval", "qt", "qtc interval", "qtc", "hearts qt interval"), ("qt-prolongation", "")),
    **dict.fromkeys(
        ("heart rhythm", "hearts rhythm", "rhythm of the heart", "heart rhythms", "rhythm of the heartbeat"),
        ("", "cardiac-arrhythmia"),
    ),
    **dict.fromkeys(("libido", "sex drive", "sexual desire"), ("", "sexual-dysfunction")),
    **dict.fromkeys(
        ("saliva", "saliva production", "flow of saliva", "salivation", "production of saliva", "amount of saliva"),
        ("salivation", "dry-mouth"),
    ),
    **dict.fromkeys(("muscle tone",), ("increased-muscle-tone", "muscle-relaxation")),
    **dict.fromkeys(("seizure threshold", "threshold for seizures"), ("seizure-control", "seizures")),
    **dict.fromkeys(("coordination", "balance"), ("", "ataxia")),
    **dict.fromkeys(
        ("memory", "thinking", "concentration", "attention", "judgment", "judgement", "short term memory"),
        ("", "cognitive-impairment"),
    ),
    **dict.fromkeys(("ability to drive", "driving", "driving skills"), ("", "impaired-driving")),
    **dict.fromkeys(("sleep quality", "quality of sleep"), ("sleep", "insomnia")),
}

UP = (
    *("raise", "increase", "elevate", "boost", "lift", "heighten", "quicken", "hasten", "accelerate", "speed"),
    *("speed up", "push up", "drive up", "send up", "bump up", "bring up", "ramp up", "jack up", "put up", "step up"),
    *(
        "nudge up",
        "tip up",
        "edge up",
        "hike",
        "hike up",
        "amplify",
        "pump up",
        "crank up",
        "whip up",
        "rev up",
        "enhance",
    ),
    *("stimulate", "sharpen", "improve", "open", "open up", "relax", "lengthen out", "draw out", "extend", "swell"),
    *("spike", "dilate", "widen", "enlarge", "lengthen", "prolong", "stretch", "up"),
    *("tighten", "stiffen", "tense", "tense up", "excite", "brighten", "expand", "bring on", "fire up"),
)
DOWN = (
    *("loosen", "slacken", "ease", "relax", "calm", "calm down", "quieten", "quieten down", "soothe", "settle"),
    *("dry up", "dry out", "dry", "stem", "still", "silence", "wipe out", "abolish", "knock out", "numb", "tone down"),
    *("take away", "put down", "whittle down", "chip away at"),
    *("lower", "reduce", "decrease", "cut", "drop", "slow", "depress", "suppress", "dampen", "blunt", "diminish"),
    *("lessen", "weaken", "curb", "bring down", "push down", "drive down", "slow down", "cut down", "knock down"),
    *("constrict", "shrink", "narrow", "impair", "worsen", "cloud", "hinder", "inhibit", "disrupt", "sap"),
    *(
        "disturb",
        "upset",
        "unsettle",
        "derange",
        "nudge down",
        "tip down",
        "bring under",
        "take down",
        "pull down",
        "stop",
    ),
    *("hold down", "hold back", "keep down", "put the brakes on", "damp down", "dull", "deaden", "halt", "shut down"),
    *(
        "tighten",
        "squeeze",
        "close",
        "close up",
        "clamp down",
        "throw off",
        "throw out",
        "mess up",
        "destabilise",
        "dim",
    ),
    *(
        "rob",
        "erode",
        "stifle",
        "stunt",
        "choke",
        "quell",
        "subdue",
        "kill",
        "crush",
        "wreck",
        "ruin",
        "spoil",
        "drag down",
    ),
)
# Verbs that say little of the direction but for these measures: a heart "races", memory is not "raised".
ONLY = {
    "take away": "loss-of-appetite sexual-dysfunction",
    "put down": "",
    **dict.fromkeys(("open", "open up", "expand"), "bronchodilation vasodilation"),
    "relax": "bronchodilation muscle-relaxation vasodilation",
    **dict.fromkeys(("loosen", "slacken"), "muscle-relaxation"),
    **dict.fromkeys(("stiffen", "tense", "tense up"), "increased-muscle-tone"),
    "tighten": "bronchospasm increased-muscle-tone vasoconstriction",
    **dict.fromkeys(("squeeze", "close", "close up", "clamp down"), "bronchospasm vasoconstriction"),
    **dict.fromkeys(
        ("sharpen", "improve", "enhance", "stimulate", "rev up", "excite", "fire up"),
        "stimulation appetite-stimulation salivation faster-bowel respiratory-stimulation antidepressant-effect",
    ),
    **dict.fromkeys(("brighten", "lift"), "antidepressant-effect"),
    "bring on": "",
    **dict.fromkeys(
        ("calm", "calm down", "quieten", "quieten down", "soothe", "settle", "still", "silence", "ease"),
        "cough-suppression fever-reduction sedation muscle-relaxation",
    ),
    **dict.fromkeys(("dry up", "dry out", "dry", "stem"), "dry-mouth"),
    **dict.fromkeys(("wipe out", "abolish", "knock out", "numb"), "loss-of-airway-reflexes cough-suppression"),
    **dict.fromkeys(("lengthen out", "draw out", "extend", "swell"), "qt-prolongation"),
    **dict.fromkeys(("throw off", "throw out", "mess up", "destabilise"), "cardiac-arrhythmia ataxia"),
    **dict.fromkeys(("stop", "halt"), "respiratory-depression cough-suppression"),
    **dict.fromkeys(("shut down", "choke", "stifle", "close off"), "respiratory-depression"),
    **dict.fromkeys(("kill", "crush", "quell", "subdue", "stunt", "rob"), "loss-of-appetite sexual-dysfunction"),
    **dict.fromkeys(
        ("wreck", "ruin", "spoil", "erode", "dim"), "cognitive-impairment insomnia sexual-dysfunction ataxia"
    ),
    "dilate": "mydriasis bronchodilation vasodilation",
    "widen": "mydriasis bronchodilation vasodilation",
    "enlarge": "mydriasis",
    "constrict": "miosis bronchospasm vasoconstriction",
    "shrink": "miosis",
    "narrow": "miosis bronchospasm vasoconstriction",
    "lengthen": "qt-prolongation",
    "prolong": "qt-prolongation",
    "stretch": "qt-prolongation",
    **dict.fromkeys(("impair", "cloud", "hinder", "worsen"), "cognitive-impairment ataxia impaired-driving insomnia"),
    **dict.fromkeys(("disrupt", "disturb", "upset", "unsettle", "derange"), "cardiac-arrhythmia insomnia"),
}
# What is made better, of which only the worse has a name: "sharpens memory" is denied of what impairs it.
IMPROVING = ("sharpen", "improve", "boost", "enhance", "strengthen", "better", "hone", "heighten")
# The senses, and what is done to them.
SENSES = dict.fromkeys(
    listed(
        "perception; perceptions; senses; sense of time; perception of time; time perception; sense of reality; "
        "perception of reality; sense of self; how people see and hear things; way people see and hear things; "
        "how people perceive themselves and their surroundings; way people perceive themselves and their surroundings; "
        "way people perceive the world; how people perceive the world; sights and sounds; sensory perception; "
        "perception of sights and sounds; how people see the world; way people see the world; "
        "how things look and sound; "
        "way things look and sound; sense of time and space; perception of time and space; how time feels; "
        "perception of the world; perception of surroundings; how you see and hear things; way you see and hear things"
    ),
    "hallucinations",
)
DISTORTING = ("distort", "alter", "change", "warp", "twist", "bend", "disturb", "affect", "scramble", "transform")
# "Makes the pupils bigger".
BECOMING_MORE = frozenset(listed("bigger; larger; wider; faster; higher; quicker; stronger; larger than normal; huge"))
BECOMING_LESS = frozenset(
    listed("smaller; narrower; slower; lower; weaker; sluggish; sluggish and slow; shallow; shallower")
)
TO_PINPOINTS = (
    "to pinpoints",
    "to pinpoint size",
    "to pin points",
    "to pinpricks",
    "to the size of a pinhead",
    "to dots",
)
# Left as it is: "leaves the airway reflexes intact", "keeps breathing going".
LEFT = frozenset(
    {
        *listed(
            "intact; untouched; unchanged; alone; unaffected; unaltered; going; steady; normal; in place; as it is; up"
        )
    }
)
# What the measure itself does: "blood pressure falls", "makes the pulse race".
RISING = (
    *("rise", "go up", "climb", "increase", "jump", "soar", "race", "pound", "quicken", "speed up", "shoot up"),
    *(
        "surge",
        "spike",
        "grow",
        "dilate",
        "widen",
        "accelerate",
        "skyrocket",
        "creep up",
        "edge up",
        "inch up",
        "rocket",
    ),
    *(
        "pick up",
        "mount",
        "swell",
        "balloon",
        "become wide",
        "become large",
        "become bigger",
        "get bigger",
        "beat faster",
        "beat fast",
        "thump",
        "hammer",
        "gallop",
        "open up",
        "open",
    ),
)
FALLING = (
    *("fall", "drop", "go down", "sink", "plunge", "plummet", "slow", "slow down", "decrease", "dip", "crash"),
    *(
        "slip",
        "slide",
        "fade",
        "falter",
        "fail",
        "stop",
        "tumble",
        "nosedive",
        "ease off",
        "drop off",
        "tail off",
        "come down",
    ),
    *(
        "become tiny",
        "become small",
        "become smaller",
        "get smaller",
        "become pinpoint",
        "become sluggish",
        "beat slower",
        "beat more slowly",
        "beat slowly",
        "halt",
        "slow to a stop",
        "tighten",
        "close up",
        "collapse",
        "ebb",
    ),
    *("tank", "shrink", "constrict", "narrow", "decline", "weaken", "lessen", "diminish", "suffer"),
)
# "A rise in blood pressure".
RISES = frozenset(
    {"rise", "increase", "spike", "surge", "jump", "elevation", "climb", "acceleration", "rises", "spikes"}
)
FALLS = frozenset(
    {"fall", "drop", "decrease", "dip", "reduction", "decline", "lowering", "slowing", "suppression", "depression"}
    | {"drops", "falls", "dips", "loss", "impairment"}
)
# "Higher blood pressure".
HIGH = frozenset(
    {"higher", "raised", "elevated", "increased", "rapid", "faster", "quickened", "dilated", "accelerated"}
)
LOW = frozenset({"lower", "lowered", "reduced", "decreased", "slowed", "slower", "impaired", "depressed", "weakened"})
TOUCHING = ("affect", "alter", "change", "influence", "touch")

# A measure that moves, when a drug is given.
EVENTS = {
    "{x} when|whenever|if|once|after|as {d} be (being) give|given|use|used|take|taken|inject|injected|administer|"
    "administered|swallow|smoke|smoked|infuse": ("d", "causes", "x", ""),
    "{x} when|whenever|if|once|after|while people|patients|someone|you|users|adults take|takes|taking|use|uses|using|"
    "receive|receives|inject|injects|smoke|smokes|get|gets|be {d}": ("d", "causes", "x", ""),
    "{x} when|whenever|if|once|after|while|as|in|among {d}": ("d", "causes", "x", ""),
    "{x} when|whenever|if|once|after (an) doctor|doctors|anaesthetist|anaesthetists|anesthetist|anesthetists|nurse|"
    "nurses|clinician|clinicians|anesthesiologist|anesthesiologists|surgeon|they|someone give|gives|inject|injects|"
    "use|uses|administer|administers {d} (to) (healthy) (adult|adults|patient|patients|people|person|someone)": (
        "d",
        "causes",
        "x",
        "",
    ),
    "{x} on|under|with|after|during|following {d}": ("d", "causes", "x", ""),
    "{x} because_of|due_to|in_response_to|thanks_to {d}": ("d", "causes", "x", ""),
    "{x} in|among people|patients|users|those who|on|taking|given|using|receiving (take|use|receive) {d}": (
        "d",
        "causes",
        "x",
        "",
    ),
}
