"""What a drug moves up or down in the body, and the words for moving it."""

from collections.abc import Iterator

from ketafacts.language.lexicon.listing import listed

_IN_BLOOD = ("", "blood ", "serum ", "plasma ")
_HOW_MUCH = ("", " level", " levels", " concentration", " concentrations")
_AMOUNTS_OF = ("level of ", "levels of ", "concentration of ", "concentrations of ", "amount of ")
_AMOUNTS_IN_BLOOD = ("level of ", "levels of ", "concentration of ", "concentrations of ")


def _in_blood(*names: str) -> Iterator[str]:
    """Yield how much of it there is in the blood: "serum potassium", "potassium levels", "amount of potassium"."""
    for name in names:
        bare = name.removeprefix("blood ")
        for where in _IN_BLOOD:
            yield from (f"{where}{bare}{much}" for much in _HOW_MUCH)
            yield from (f"{amount}{where}{bare}" for amount in _AMOUNTS_OF)
            yield from (f"{where}{amount}{bare}" for amount in _AMOUNTS_IN_BLOOD)


def _counted(*names: str) -> Iterator[str]:
    """Yield how many of the cells there are: "white cell count", "number of white cells"."""
    for name in names:
        yield from (f"{name}{much}" for much in (" count", " counts", " number", " numbers", " level", " levels"))
        yield from (f"{much}{name}s" for much in ("number of ", "numbers of ", "count of ", "level of ", "levels of "))


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
            "pressure within the skull",
            "pressure around the brain",
        ),
        ("raised-intracranial-pressure", "lower-intracranial-pressure"),
    ),
    **dict.fromkeys(
        (
            "intraocular pressure",
            "eye pressure",
            "pressure in the eye",
            "pressure inside the eye",
            "pressure in the eyes",
            "pressure inside the eyes",
            "pressure within the eye",
            "pressure of the eye",
            "fluid pressure in the eye",
        ),
        ("raised-intraocular-pressure", "lower-eye-pressure"),
    ),
    **dict.fromkeys(
        ("serotonin", "serotonin levels", "serotonin level", "levels of serotonin", "brain serotonin"),
        ("serotonin-increase", "serotonin-decrease"),
    ),
    **dict.fromkeys(
        _in_blood("cholesterol", "ldl cholesterol", "ldl", "bad cholesterol", "total cholesterol"),
        ("raised-cholesterol", "lower-cholesterol"),
    ),
    **dict.fromkeys(
        ("amount of acid", "amount of stomach acid", "acid output", "acid secretion", "stomach acid output", "acid"),
        ("more-stomach-acid", "less-stomach-acid"),
    ),
    **dict.fromkeys(
        listed(
            "amount of acid made by the stomach; acid made by the stomach; amount of acid in the stomach; "
            "acid made in the stomach; amount of acid made in the stomach; acid produced by the stomach; "
            "amount of acid produced by the stomach; amount of acid the stomach makes; acid the stomach makes; "
            "amount of acid the stomach produces; acid the stomach produces; amount of acid produced in the stomach; "
            "production of stomach acid; production of acid in the stomach; secretion of stomach acid; "
            "gastric acid secretion; secretion of gastric acid; gastric acidity; stomach acidity; "
            "amount of acid your stomach makes; amount of acid your stomach produces; acidity of the stomach"
        ),
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
    **dict.fromkeys(_in_blood("sodium"), ("", "hyponatremia")),
    **dict.fromkeys(
        listed("salt level; salt levels; blood salt; blood salts; blood salt levels"), ("", "hyponatremia")
    ),
    **dict.fromkeys(_in_blood("potassium"), ("high-potassium", "low-potassium")),
    **dict.fromkeys(_in_blood("calcium"), ("high-calcium", "hypocalcemia")),
    **dict.fromkeys(_in_blood("magnesium"), ("", "low-magnesium")),
    **dict.fromkeys(_in_blood("blood sugar", "blood glucose"), ("hyperglycemia", "glucose-lowering")),
    **dict.fromkeys(_in_blood("uric acid", "urate"), ("raised-uric-acid", "lower-uric-acid")),
    **dict.fromkeys(
        _in_blood("triglyceride", "triglycerides", "blood fats"), ("raised-triglycerides", "lower-triglycerides")
    ),
    **dict.fromkeys(_in_blood("prolactin"), ("raised-prolactin", "")),
    **dict.fromkeys(_in_blood("testosterone"), ("", "low-testosterone")),
    **dict.fromkeys(_in_blood("cortisol"), ("", "adrenal-insufficiency")),
    **dict.fromkeys(_in_blood("vitamin b12", "b12", "vitamin b 12"), ("", "vitamin-b12-deficiency")),
    **dict.fromkeys(_counted("platelet", "thrombocyte"), ("", "thrombocytopenia")),
    **dict.fromkeys(
        _counted("white blood cell", "white cell", "neutrophil", "leukocyte", "leucocyte"),
        ("raised-white-cells", "neutropenia"),
    ),
    **dict.fromkeys(_counted("red blood cell", "red cell"), ("raised-red-cells", "anemia")),
    **dict.fromkeys(_counted("blood cell"), ("", "bone-marrow-suppression")),
    **dict.fromkeys(listed("blood count; blood counts"), ("", "bone-marrow-suppression")),
    **dict.fromkeys(_counted("sperm"), ("", "low-sperm-count")),
    **dict.fromkeys(
        listed("bone density; bone mineral density; density of the bones; bone mass; bone strength"),
        ("", "osteoporosis"),
    ),
    **dict.fromkeys(listed("sweating; sweat production; perspiration"), ("sweating", "reduced-sweating")),
    **dict.fromkeys(
        listed(
            "urine output; output of urine; urine production; amount of urine; volume of urine; urine volume; "
            "urination; production of urine"
        ),
        ("increased-urination", "less-urination"),
    ),
    **dict.fromkeys(
        listed("platelet aggregation; aggregation of platelets; clumping of platelets; platelet clumping"),
        ("", "platelet-inhibition"),
    ),
    **dict.fromkeys(
        listed(
            "gastric emptying; stomach emptying; emptying of the stomach; rate of gastric emptying; "
            "rate at which the stomach empties; passage of food out of the stomach"
        ),
        ("faster-stomach-emptying", "slow-stomach-emptying"),
    ),
    **dict.fromkeys(listed("fertility"), ("", "infertility")),
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
    listed("intact; untouched; unchanged; alone; unaffected; unaltered; going; normal; in place; as it is; up")
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
    *("fall", "drop", "go down", "sink", "plunge", "plummet", "slow", "slow down", "decrease", "dip"),
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
# "Low magnesium levels", "excess uric acid": what is in the blood, and the effect that it is to have little or much.
MUCH = frozenset(listed("high; excess; excessive"))
LITTLE = frozenset({"low"})
BADLY = frozenset(listed("dangerously; abnormally; unusually"))
AMOUNTS = {
    **{
        one: one
        for one in listed(
            "hypertension; hypotension; high-potassium; low-potassium; high-calcium; hypocalcemia; hyponatremia; "
            "low-magnesium; raised-uric-acid; raised-triglycerides; raised-cholesterol; raised-prolactin; "
            "low-testosterone; adrenal-insufficiency; vitamin-b12-deficiency; thrombocytopenia; neutropenia; anemia; "
            "raised-red-cells; raised-white-cells; bone-marrow-suppression; low-sperm-count; osteoporosis; "
            "hyperglycemia; raised-intraocular-pressure; raised-intracranial-pressure; less-stomach-acid; "
            "more-stomach-acid"
        )
    },
    "glucose-lowering": "hypoglycemia",
}
# Said of the amount again, behind what names it whole: "raises blood glucose levels", "low sodium in the blood".
AGAIN = frozenset(listed("level; levels; concentration; concentrations"))
IN_BLOOD = frozenset(listed("blood; bloodstream; blood stream; body; plasma; serum"))
# Behind what is measured they make another thing of it: "raises calcium absorption".
OF_ITS_OWN = frozenset(
    listed(
        "absorption; reabsorption; excretion; uptake; release; secretion; production; synthesis; loss; losses; "
        "channel; channels; pump; receptor; receptors; metabolism; breakdown; clearance; transport; entry; influx; "
        "efflux; supplement; supplements; intake; stores; control; current; currents; sensitivity; meter; meters; "
        "test; tests; monitoring; medicine; medicines; drug; drugs; diet"
    )
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
