"""Adjectives, comparisons, and what a drug is used as."""

from ketafacts.language.lexicon.adverbs import STRONG
from ketafacts.language.lexicon.listing import listed
from ketafacts.language.lexicon.statutes import INTERNATIONALLY

# Effects of which an adjective says that the drug has them as a rule: "is sedating", as "makes people sleepy".
DONE_AS_A_RULE = frozenset({"sedation"})
# Adjectives and nouns after "be" that are effects or schedules in other words.
PREDICATE_ADJECTIVES = {
    **{phrase: ("controlled", place) for phrase, place in INTERNATIONALLY.items()},
    "addictive": ("causes", "use-disorder"),
    **dict.fromkeys(("addicting", "highly addicting", "very addicting", "habituating"), ("causes", "use-disorder")),
    "psychologically addictive": ("causes", "psychological-dependence"),
    "physically addictive": ("causes", "physical-dependence"),
    "abused": ("causes", "abuse"),
    "misused": ("causes", "abuse"),
    "illegal": ("illegal", ""),
    "counted essential by who": ("noted", "essential"),
    "under a rems": ("noted", "restricted programme"),
    **{
        f"{risky} {of} {old}": ("noted", "risky in older adults")
        for risky in ("risky", "dangerous", "unsafe", "harmful")
        for of in ("for", "in")
        for old in ("older adults", "older people", "the elderly", "seniors", "elderly people")
    },
    **{
        f"{toxic} {to} {pets}": ("noted", f"toxic to {pets}")
        for toxic in ("toxic", "poisonous", "deadly", "harmful", "dangerous", "lethal")
        for to in ("to", "for")
        for pets in ("dogs", "cats", "collies")
    },
    **{f"toxic to {pets} in small doses": ("noted", f"toxic to {pets} in small doses") for pets in ("dogs", "cats")},
    "active": ("noted", "active"),
    "pharmacologically active": ("noted", "active"),
    "inactive": ("noted", "inactive"),
    "pharmacologically inactive": ("noted", "inactive"),
    "an illegal drug": ("illegal", ""),
    "illegal without a prescription": ("supplied-as", "prescription only"),
    "illegal without prescription": ("supplied-as", "prescription only"),
    "against the law without a prescription": ("supplied-as", "prescription only"),
    "against the law": ("illegal", ""),
    "habit forming": ("causes", "use-disorder"),
    "habit-forming": ("causes", "use-disorder"),
    "sedating": ("causes", "sedation"),
    "sedative": ("causes", "sedation"),
    "hallucinogenic": ("causes", "hallucinations"),
    "dissociative": ("causes", "dissociation"),
    "hepatotoxic": ("causes", "liver-injury"),
    "toxic to the liver": ("causes", "liver-injury"),
    "federally scheduled": ("controlled", "US"),
    **dict.fromkeys(("federally banned", "federally outlawed", "federally prohibited"), ("illegal", "US")),
    "federally controlled": ("controlled", "US"),
    "a federally controlled substance": ("controlled", "US"),
    "federally controlled substance": ("controlled", "US"),
    "fda approved": ("approved", "US"),
    "approved": ("approved", ""),
    "licensed": ("approved", ""),
    "licenced": ("approved", ""),
    "approved by the fda": ("approved", "US"),
    "approved by fda": ("approved", "US"),
    "fda approved drug": ("approved", "US"),
    "unscheduled": ("uncontrolled", ""),
    "uncontrolled": ("uncontrolled", ""),
    "deadly": ("overdose-causes", "death"),
    "fatal": ("overdose-causes", "death"),
    "lethal": ("overdose-causes", "death"),
    "a controlled substance": ("controlled", ""),
    "controlled": ("controlled", ""),
    "controlled substance": ("controlled", ""),
    "controlled substances": ("controlled", ""),
    "a scheduled drug": ("controlled", ""),
    "scheduled": ("controlled", ""),
    "deadly in overdose": ("overdose-causes", "death"),
    "fatal in overdose": ("overdose-causes", "death"),
}
PREDICATE_ADJECTIVES |= {
    phrase: ("causes", effect)
    for effect, phrases in {
        "use-disorder": (
            "easy to get hooked on; easy to get addicted to; hard to kick; hard to give up; hard to quit; "
            "addiction forming; "
            "hard to put down; hard to leave alone; highly habit forming; dangerously addictive; powerfully addictive"
        ),
        "withdrawal": "hard to come off; difficult to come off; hard to get off; difficult to stop; hard to stop",
        "sedation": "sleep inducing; soporific; sleep promoting; drowsiness inducing; somnolent; strongly sedating",
        "anxiolysis": "calming; anxiety relieving; anxiety reducing; tranquillising; tranquilizing",
        "constipation": "constipating; binding for the bowels",
        "nausea": "nauseating; sickening; emetic",
        "euphoria": "euphoriant; euphorigenic",
        "hallucinations": "hallucinogenic; strongly hallucinogenic",
        "neurotoxicity": "neurotoxic; toxic to the brain; toxic to brain cells; toxic to nerve cells",
        "kidney-injury": "nephrotoxic; toxic to the kidneys; kidney damaging",
        "liver-injury": "liver damaging; liver toxic; toxic to liver cells",
        "hearing-loss": "ototoxic; toxic to the ears",
        "birth-defects": "teratogenic; toxic to the fetus; toxic to the unborn child; harmful to unborn babies",
        "cardiac-arrhythmia": "arrhythmogenic; proarrhythmic; pro arrhythmic",
        "stimulation": "wakefulness promoting; alerting; energising; energizing; stimulating",
        "analgesia": "pain relieving; painkilling; pain killing",
        "weight-gain": "fattening",
        "bladder-damage": "bladder damaging; toxic to the bladder",
    }.items()
    for phrase in listed(phrases)
} | dict.fromkeys(
    listed("outlawed; prohibited; criminalised; criminalized; unlawful; forbidden by law; proscribed; banned"),
    ("illegal", ""),
)
COMPARATIVES = {
    "more potent than": ("potency", 1),
    "stronger than": ("potency", 1),
    "less potent than": ("potency", -1),
    "weaker than": ("potency", -1),
    "more prone to abuse than": ("abuse", 1),
    "less prone to abuse than": ("abuse", -1),
    "more addictive than": ("use-disorder", 1),
    "less addictive than": ("use-disorder", -1),
    "as potent as": ("potency", 0),
    "as strong as": ("potency", 0),
    "as addictive as": ("use-disorder", 0),
    "more sedating than": ("sedation", 1),
    "less sedating than": ("sedation", -1),
    "as sedating as": ("sedation", 0),
    "safer for breathing than": ("respiratory-depression", -1),
}
COMPARATIVES |= {
    "more powerful than": ("potency", 1),
    "less powerful than": ("potency", -1),
    "as powerful as": ("potency", 0),
    "less strong than": ("potency", -1),
    "more habit forming than": ("use-disorder", 1),
    "less habit forming than": ("use-disorder", -1),
    "as habit forming as": ("use-disorder", 0),
    **{
        f"{said} {whom} than": ("gastrointestinal-ulcer", direction)
        for saying, direction in (
            ("gentler on; easier on; kinder to; safer for; better for; milder on; less harsh on; less harmful to", -1),
            ("harder on; rougher on; harsher on; tougher on; worse for; more harmful to; less gentle on", 1),
        )
        for said in listed(saying)
        for whom in ("the stomach", "your stomach", "stomachs", "the stomach lining")
    },
    **{
        f"{said} in overdose than": ("overdose", direction)
        for saying, direction in (
            ("safer; less dangerous; less toxic; less deadly; less lethal", -1),
            ("more dangerous; more toxic; deadlier; more deadly; more lethal; riskier", 1),
        )
        for said in listed(saying)
    },
    "more sedative than": ("sedation", 1),
    "less sedative than": ("sedation", -1),
}
COMPARATIVES |= {
    f"{adverb} {phrase}": value
    for adverb in (
        *("much", "far", "even", "many times", "a lot", "considerably", "significantly", "vastly", "hugely", "way"),
        *("a great deal", "a good deal", "markedly", "substantially", "several times", "noticeably", "clearly"),
        *sorted(STRONG - {"significantly", "vastly", "hugely"}),
    )
    for phrase, value in list(COMPARATIVES.items())
    if not phrase.startswith("as ")
}
COMPARATIVES |= {
    f"{adverb} {phrase}": value
    for adverb in ("just", "exactly", "every bit", "equally")
    for phrase, value in list(COMPARATIVES.items())
    if phrase.startswith("as ")
}
MORE = {
    "just as": 0,
    "just like": 0,
    "exactly like": 0,
    "much like": 0,
    "in the same way as": 0,
    "more than": 1,
    "more strongly than": 1,
    "less than": -1,
    "not as much as": -1,
    "as much as": 0,
    "just as much as": 0,
    "like": 0,
    "the way": 0,
    "the same way as": 0,
    "as strongly as": 0,
    "as often as": 0,
    "more often than": 1,
    "less often than": -1,
    "less strongly than": -1,
}

# Using a drug as something: the condition that a class of that name is used for.
USED_AS = {
    "anesthetic": "general-anesthesia",
    "general-anesthetic": "general-anesthesia",
    "antidepressant": "depression",
    "analgesic": "pain",
    "antitussive": "cough",
    "anticonvulsant": "epilepsy",
    "local-anesthetic": "local-anesthesia",
    "antidiarrheal": "diarrhea",
    # What is used as one of these is one: there is no condition that it is used for.
    "date-rape-drug": "",
}
