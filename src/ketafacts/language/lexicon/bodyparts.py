"""Parts and functions of the body that a question may name, with the effects and targets that touch each."""

# What the question calls it -> the effects that are of it. A phrase is found when all its words are there.
ORGANS = {
    "liver": ("liver-injury",),
    "kidney": ("kidney-injury",),
    "kidneys": ("kidney-injury",),
    "bladder": ("bladder-damage", "urinary-retention"),
    "heart": (
        *(
            "cardiac-arrhythmia",
            "qt-prolongation",
            "cardiovascular-events",
            "myocarditis",
            "palpitations",
            "tachycardia",
            "bradycardia",
        ),
        "circulatory-collapse",
    ),
    "lung": ("lung-injury", "respiratory-depression", "bronchospasm"),
    "lungs": ("lung-injury", "respiratory-depression", "bronchospasm"),
    "stomach": (
        *("gastrointestinal-ulcer", "bleeding", "nausea", "vomiting", "abdominal-pain", "less-stomach-acid"),
        "more-stomach-acid",
    ),
    "skin": ("necrotic-skin-wounds", "serious-skin-reactions", "rash", "itching"),
    "teeth": ("dental-damage", "dental-problems"),
    "bone": ("osteoporosis",),
    "bones": ("osteoporosis",),
    "nerves": ("nerve-damage",),
    "tendons": ("tendon-rupture",),
    "pancreas": ("pancreatitis",),
    "thyroid": ("thyroid-tumors",),
    "ears": ("hearing-loss", "tinnitus"),
}
_GUT = ("constipation", "diarrhea", "bowel-obstruction", "toxic-megacolon", "diarrhea-relief")
_BREATH = ("respiratory-depression", "shortness-of-breath", "bronchospasm", "bronchodilation", "chest-wall-rigidity")
FUNCTIONS = {
    "gut": _GUT,
    "guts": _GUT,
    "bowel": _GUT,
    "bowels": _GUT,
    "intestines": _GUT,
    "digestion": _GUT,
    "breathing": _BREATH,
    "respiration": _BREATH,
    "eyes": ("blurred-vision", "mydriasis", "miosis", "angle-closure-glaucoma", "raised-intraocular-pressure"),
    "vision": ("blurred-vision", "mydriasis"),
    "eyesight": ("blurred-vision", "mydriasis"),
    "pupils": ("miosis", "mydriasis"),
    "blood pressure": ("hypertension", "hypotension", "hypertensive-crisis", "rebound-hypertension"),
    "heart rhythm": ("cardiac-arrhythmia", "qt-prolongation", "tachycardia", "bradycardia"),
    "heartbeat": ("cardiac-arrhythmia", "qt-prolongation", "tachycardia", "bradycardia", "palpitations"),
    "heart rate": ("tachycardia", "bradycardia"),
    "pulse": ("tachycardia", "bradycardia"),
    "muscles": ("muscle-relaxation", "rhabdomyolysis", "increased-muscle-tone", "muscle-pain", "weakness"),
    "hearing": ("hearing-loss", "tinnitus"),
    "memory": ("amnesia", "cognitive-impairment", "dementia-risk"),
    "mood": ("antidepressant-effect", "depressed-mood", "euphoria", "dysphoria", "suicidal-thoughts"),
    "sleep": ("insomnia", "sleep", "sedation", "complex-sleep-behaviors"),
    "weight": ("weight-gain", "loss-of-appetite"),
    "appetite": ("loss-of-appetite", "appetite-stimulation"),
    "libido": ("sexual-dysfunction",),
    "sex drive": ("sexual-dysfunction",),
    "sex life": ("sexual-dysfunction",),
    "white blood": ("neutropenia", "bone-marrow-suppression"),
    "white cells": ("neutropenia", "bone-marrow-suppression"),
    "white count": ("neutropenia", "bone-marrow-suppression"),
    "red blood": ("anemia", "bone-marrow-suppression"),
    "platelets": ("thrombocytopenia", "platelet-inhibition", "bone-marrow-suppression"),
    "blood sugar": ("hyperglycemia", "hypoglycemia"),
    "glucose": ("hyperglycemia", "hypoglycemia"),
    "potassium": ("high-potassium", "low-potassium"),
    "sodium": ("hyponatremia",),
    "cholesterol": ("raised-cholesterol", "lower-cholesterol"),
    "temperature": ("hyperthermia", "hypothermia", "fever-reduction"),
    "coordination": ("ataxia",),
    "vitamin": ("vitamin-b12-inactivation",),
    "vitamins": ("vitamin-b12-inactivation",),
    "b12": ("vitamin-b12-inactivation",),
}
# Messengers of the brain: what raises or releases them, and the targets that are theirs.
_SEROTONIN = ("serotonin-transporter", "serotonin-receptors", "5-ht2a-receptor", "5-ht1b-1d-receptor", "5-ht3-receptor")
_GABA = ("gaba-a-receptor", "gaba-b-receptor", "gaba", "gaba-receptors", "gaba-transporter", "gaba-transaminase")
MESSENGERS = {
    "serotonin": (*("serotonin-increase", "serotonin-syndrome"), *_SEROTONIN),
    "dopamine": (
        *("dopamine-increase", "dopamine-release"),
        *("dopamine-transporter", "dopamine-receptors", "dopamine-d2-receptor"),
    ),
    "norepinephrine": ("norepinephrine-transporter", "adrenergic-receptors"),
    "noradrenaline": ("norepinephrine-transporter", "adrenergic-receptors"),
    "glutamate": ("glutamate-release", "nmda-receptor", "ampa-receptor"),
    "gaba": _GABA,
    "histamine": ("histamine-h1-receptor", "histamine-h2-receptor", "histamine-receptors"),
    "acetylcholine": ("muscarinic-receptor", "cholinesterase", "nicotinic-receptor"),
}
BODY = {**ORGANS, **FUNCTIONS, **MESSENGERS}
WORDS = frozenset(word for phrase in BODY for word in phrase.split())
