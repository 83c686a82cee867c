"""What happens to a person who takes a drug, in everyday words: an effect each."""

# "become …", "feel …", "make you …".
STATES = {
    **dict.fromkeys(("giddy", "woozy", "unsteady on their feet", "faint", "light in the head", "dazed"), "dizziness"),
    **dict.fromkeys(("tired", "groggy", "sluggish", "lethargic", "drugged", "dozy", "somnolent", "slow"), "sedation"),
    **dict.fromkeys(("queasy", "sick to the stomach", "bilious", "ill"), "nausea"),
    **dict.fromkeys(("bunged up", "backed up", "blocked up", "irregular"), "constipation"),
    **dict.fromkeys(("nervous", "jumpy", "panicky", "on edge", "jittery", "worried", "uneasy"), "anxiety"),
    **dict.fromkeys(("muddled", "delirious", "befuddled", "bewildered", "mixed up"), "confusion"),
    **dict.fromkeys(("high", "euphoric", "elated", "blissful", "stoned"), "euphoria"),
    **dict.fromkeys(("paranoid", "delusional"), "psychosis"),
    **dict.fromkeys(("detached", "dissociated", "disconnected", "detached from their bodies"), "dissociation"),
    **dict.fromkeys(("restless", "irritable", "wired", "aggressive"), "agitation"),
    **dict.fromkeys(("clumsy", "unsteady", "uncoordinated", "wobbly"), "ataxia"),
    **dict.fromkeys(("forgetful",), "cognitive-impairment"),
    **dict.fromkeys(("sleepless", "unable to sleep", "wide awake"), "insomnia"),
    **dict.fromkeys(("sweaty", "clammy"), "sweating"),
    **dict.fromkeys(("shaky", "tremulous"), "tremor"),
    **dict.fromkeys(("alert", "awake", "energetic", "more alert"), "stimulation"),
    **dict.fromkeys(("impotent",), "sexual-dysfunction"),
    **dict.fromkeys(("feverish", "overheated", "too hot"), "hyperthermia"),
    **dict.fromkeys(("depressed", "gloomy", "low"), "depressed-mood"),
    **dict.fromkeys(("weak", "feeble"), "weakness"),
    **dict.fromkeys(("calm", "calmer", "relaxed", "less anxious"), "anxiolysis"),
    **dict.fromkeys(("forgetful of what happened",), "amnesia"),
}

# Verb phrases in base form, with "their" for the person's.
DOINGS = {
    **dict.fromkeys(
        (
            *("hallucinate", "see things", "hear voices", "hear things", "have visions", "see visions"),
            *("see or hear things that are not there", "see things that are not there", "have hallucinations"),
        ),
        "hallucinations",
    ),
    **dict.fromkeys(
        (
            *("dissociate", "leave their body", "leave their bodies", "float out of their body", "feel cut off"),
            *("feel detached from their body", "feel detached from their bodies", "feel detached from reality"),
            *("feel outside their body", "feel outside their bodies", "have out of body experiences"),
            *("lose touch with their body", "feel separated from their body"),
        ),
        "dissociation",
    ),
    **dict.fromkeys(("throw up", "vomit", "be sick", "puke", "retch"), "vomiting"),
    **dict.fromkeys(
        ("nod off", "doze off", "fall asleep", "drop off", "get sleepy", "feel sleepy", "doze"), "sedation"
    ),
    **dict.fromkeys(("pass out", "lose consciousness", "fall into a coma", "slip into a coma"), "coma"),
    **dict.fromkeys(
        (
            *("stop breathing", "breathe too slowly", "breathe slowly", "breathe less", "breathe more slowly"),
            *("have trouble breathing", "struggle to breathe", "breathe shallowly", "quit breathing"),
        ),
        "respiratory-depression",
    ),
    **dict.fromkeys(("gain weight", "put on weight", "get fat", "get fatter"), "weight-gain"),
    **dict.fromkeys(("lose their appetite", "eat less", "lose appetite", "go off their food"), "loss-of-appetite"),
    **dict.fromkeys(("sweat", "sweat heavily", "perspire"), "sweating"),
    **dict.fromkeys(("shake", "tremble", "get the shakes"), "tremor"),
    **dict.fromkeys(("itch", "itch all over", "scratch"), "itching"),
    **dict.fromkeys(
        ("convulse", "have fits", "have a fit", "have a seizure", "have seizures", "have convulsions", "fit"),
        "seizures",
    ),
    **dict.fromkeys(("faint", "keel over", "collapse in a faint"), "syncope"),
    **dict.fromkeys(("get high", "feel a rush", "feel euphoric", "feel good"), "euphoria"),
    **dict.fromkeys(
        ("lie awake", "lose sleep", "be unable to sleep", "have trouble sleeping", "stay awake at night"), "insomnia"
    ),
    **dict.fromkeys(("lose their memory", "forget what happened", "black out", "have blackouts"), "amnesia"),
    **dict.fromkeys(("forget things", "think less clearly", "have trouble thinking"), "cognitive-impairment"),
    **dict.fromkeys(("stumble", "slur their words", "slur their speech", "lose coordination"), "ataxia"),
    **dict.fromkeys(("have blurred vision", "see double"), "blurred-vision"),
    **dict.fromkeys(
        (
            *("need more of it to get the same effect", "need ever more of it", "need more and more of it"),
            *("need larger doses for the same effect", "need higher doses for the same effect", "build a tolerance"),
            *("need higher and higher doses", "need bigger doses", "need more over time", "develop a tolerance"),
        ),
        "tolerance",
    ),
    **dict.fromkeys(("go into withdrawal", "get withdrawal symptoms", "suffer withdrawal"), "withdrawal"),
    **dict.fromkeys(("crave it", "crave more", "crave more of it"), "psychological-dependence"),
    **dict.fromkeys(
        (
            *("get hooked on it", "become hooked on it", "form an addiction", "develop an addiction", "get addicted"),
            *("develop a use disorder", "lose control over their use", "become compulsive users"),
        ),
        "use-disorder",
    ),
}
