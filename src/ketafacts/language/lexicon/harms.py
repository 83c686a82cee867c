"""Words of harm: organs and what is done to them, people who take a drug, what happens to them, shares of patients."""

# Organs, and the effect that harm to one is recorded as.
ORGANS = {
    **dict.fromkeys(("bladder", "bladders", "urinary tract"), "bladder-damage"),
    **dict.fromkeys(("liver", "livers"), "liver-injury"),
    **dict.fromkeys(("kidney", "kidneys"), "kidney-injury"),
    **dict.fromkeys(("brain", "brains"), "neurotoxicity"),
    **dict.fromkeys(("teeth",), "dental-problems"),
    **dict.fromkeys(("stomach", "stomach lining", "lining of the stomach", "gut lining"), "gastrointestinal-ulcer"),
    **dict.fromkeys(("tendon", "tendons", "achilles tendon", "achilles tendons"), "tendon-rupture"),
    **dict.fromkeys(("hearing", "inner ear", "ears"), "hearing-loss"),
    **dict.fromkeys(("nerves", "spinal cord"), "nerve-damage"),
    **dict.fromkeys(("lung", "lungs"), "lung-injury"),
    **dict.fromkeys(("pancreas",), "pancreatitis"),
    **dict.fromkeys(("bone marrow",), "bone-marrow-suppression"),
    **dict.fromkeys(("oesophagus", "esophagus", "gullet"), "oesophagitis"),
    **dict.fromkeys(("bones",), "osteoporosis"),
    **dict.fromkeys(("thyroid", "thyroid gland"), "thyroid-disorder"),
    **dict.fromkeys(("heart", "hearts"), "heart-damage"),
    **dict.fromkeys(("heart muscle",), "myocarditis"),
    **dict.fromkeys(("fetus", "foetus", "unborn baby", "unborn child", "developing baby"), "fetal-harm"),
    **dict.fromkeys(("platelets", "blood platelets"), "platelet-inhibition"),
    **dict.fromkeys(("white blood cell", "white blood cells", "white cells"), "neutropenia"),
}
# What a drug may have an effect on, besides.
RHYTHM = {
    **dict.fromkeys(("qt interval", "qt", "qtc interval"), "qt-prolongation"),
    **dict.fromkeys(("heart rhythm", "hearts rhythm", "rhythm of the heart", "heart s rhythm"), "cardiac-arrhythmia"),
}
# What an organ is that was harmed: "a painful, shrunken bladder".
HARMED = frozenset(
    {
        *(
            "damaged",
            "scarred",
            "inflamed",
            "ruined",
            "wrecked",
            "injured",
            "failing",
            "poisoned",
            "destroyed",
            "harmed",
        ),
        *("shrunken", "ulcerated", "sore", "diseased", "irritated", "bleeding", "swollen", "ravaged", "crippled"),
    }
)
HARMED_TOO = frozenset({"painful", "small", "tiny", "scarred", "contracted", "shrunk", "badly"})
# Verbs of harm: to which organs they may be said, all when none are named; and whether they call the harm grave.
HARMING = dict.fromkeys(("damage", "harm", "hurt", "injure", "inflame", "scar", "poison", "attack", "assault"), "")
HARMING |= dict.fromkeys(("wreck", "ruin", "destroy", "trash", "cripple", "devastate", "ravage"), "gravely")
HARMING_ONE = {
    **dict.fromkeys(("rupture", "snap", "tear"), "tendon-rupture"),
    **dict.fromkeys(("ulcerate", "irritate", "upset"), "gastrointestinal-ulcer"),
    **dict.fromkeys(("rot", "decay"), "dental-problems"),
    **dict.fromkeys(("lower", "deplete", "reduce"), "neutropenia"),
}
TOUCHING = frozenset({"affect"})
SPARING = frozenset({"protect", "spare"})
HARM_NOUNS = frozenset(
    {
        *("damage", "harm", "injury", "injuries", "toxicity", "trouble", "problems", "inflammation", "scarring"),
        *("destruction", "failure", "poisoning"),
    }
)
# "Leaves the bladder untouched".
UNHARMED = frozenset({"untouched", "unharmed", "intact", "undamaged", "unscathed", "alone", "unaffected", "unhurt"})
LEAVING = frozenset({"leave", "leaves", "left", "leaving", "keep", "keeps"})
HARM_NOUNS_ONE = {
    "tendon-rupture": ("rupture", "ruptures", "tears"),
    "neutropenia": ("loss",),
    "hearing-loss": ("loss",),
}
# What a drug is to an organ: "hard on the liver", "gentle on the stomach".
HARD_ON = frozenset({"hard", "tough", "rough", "bad", "toxic", "harmful", "dangerous", "damaging", "terrible"})
EASY_ON = frozenset({"easy", "gentle", "harmless", "kind", "leave", "spare"})
GRAVELY = ("seriously", "severely", "badly", "gravely", "dangerously")

# People, and what links them to the drug that they take.
PEOPLE_NOUNS = frozenset(
    {
        *("people", "patients", "patient", "persons", "users", "individuals", "folks", "adults", "men", "women"),
        *("person", "someone", "somebody", "anyone", "anybody", "those", "one", "man", "woman"),
    }
)
TAKING_VERBS = frozenset(
    {
        *("take", "takes", "taking", "took", "taken", "use", "uses", "using", "used", "inject", "injects", "injecting"),
        *("smoke", "smokes", "smoking", "snort", "snorts", "snorting", "drink", "drinks", "drinking", "abuse", "on"),
        *("abuses", "misuse", "misuses", "receive", "receives", "receiving", "given", "prescribed", "consume"),
        *("consumes", "consuming", "starting", "start", "starts", "treated", "had", "started", "got", "of", "gets"),
    }
)
# What may stand between them besides.
TAKING_WORDS = frozenset(
    {
        *("who", "that", "are", "is", "were", "been", "being", "have", "has", "also", "a", "the", "with", "dose"),
        *(
            "currently",
            "already",
            "still",
            "now",
            "doses",
            "of",
            "both",
            "their",
            "ever",
            "long",
            "term",
            "treatment",
            "therapy",
            "an",
            "to",
        ),
    }
)
OVERDOSING = frozenset({"overdosing", "overdosed", "overdose", "overdoses"})
TAKING_VERBS |= OVERDOSING
USERS = frozenset({"users", "user", "takers", "abusers", "patients", "smokers", "addicts", "injectors"})
HEAVILY = frozenset(
    {
        *("regularly", "heavily", "often", "frequently", "chronically", "daily", "repeatedly", "heavy", "chronic"),
        *(
            "repeated",
            "prolonged",
            "regular",
            "frequent",
            "habitual",
            "long term",
            "for years",
            "for a long time",
            "every day",
            "a lot",
        ),
        *("over a long time", "for months", "too often", "heavy long term", "in large amounts", "high doses of"),
    }
)
BABIES = frozenset({"babies", "newborns", "infants", "baby", "newborn", "infant"})
MOTHERS = frozenset({"mothers", "mother", "women", "mums", "moms"})

# What happens to people who take a drug: phrase in base form -> predicate, object where the phrase names it.
PEOPLE_RELATIONS = {
    **dict.fromkeys(
        (
            *("develop", "experience", "suffer", "suffer from", "get", "risk", "report", "complain of", "face", "feel"),
            *("be at risk of", "be at risk for", "run the risk of", "be prone to", "be susceptible to", "end up with"),
            *("go through", "undergo", "be at increased risk of", "be at increased risk for", "be at higher risk of"),
            *("have an increased risk of", "have a higher risk of", "have a risk of", "run a risk of", "notice"),
            *("be more likely to have", "be more likely to develop", "be more likely to get", "be at high risk of"),
            *("be at greater risk of", "become", "be likely to have", "be likely to develop", "show signs of"),
        ),
        ("causes", ""),
    ),
    **dict.fromkeys(
        (
            "become dependent on it",
            "become dependent on them",
            "become dependent",
            "get dependent",
            "be dependent on it",
        ),
        ("causes", "dependence"),
    ),
    **dict.fromkeys(
        ("become physically dependent", "become physically dependent on it"), ("causes", "physical-dependence")
    ),
    **dict.fromkeys(
        (
            "become addicted to it",
            "become addicted to them",
            "get addicted to them",
            "get hooked on it",
            "get hooked on them",
            "become addicted",
            "get addicted",
            "get hooked",
            "become hooked",
            "get addicted to it",
        ),
        ("causes", "use-disorder"),
    ),
    **dict.fromkeys(("become tolerant", "become tolerant to it", "build up tolerance"), ("causes", "tolerance")),
    **dict.fromkeys(
        (
            "be born in withdrawal",
            "be born with withdrawal",
            "be born dependent",
            "be born addicted",
            "withdraw at birth",
        ),
        ("causes", "neonatal-withdrawal"),
    ),
    **dict.fromkeys(("die of an overdose", "die from an overdose", "die of overdose"), ("overdose-causes", "death")),
}

# Two drugs together: how they are joined, and what is said of it.
MIXING = frozenset(
    {
        *(
            "mixing",
            "combining",
            "taking",
            "using",
            "drinking",
            "mix",
            "combine",
            "coadministering",
            "adding",
            "giving",
        ),
        *("combination", "mixture", "coadministration", "concomitant", "concurrent", "simultaneous"),
    }
)
TAKEN_TOGETHER = frozenset(
    {"taken", "combined", "mixed", "used", "given", "together", "along", "added", "coadministered"}
)
DANGEROUS = frozenset(
    {
        *("dangerous", "risky", "unsafe", "deadly", "fatal", "harmful", "lethal", "hazardous", "life threatening"),
        *("potentially dangerous", "potentially fatal", "potentially life threatening", "contraindicated"),
    }
)
SAFE = frozenset({"safe", "fine", "ok", "okay", "harmless"})
RAISE = (
    "raise",
    "increase",
    "heighten",
    "multiply",
    "worsen",
    "deepen",
    "intensify",
    "enhance",
    "aggravate",
    "amplify",
    "strengthen",
    "potentiate",
    "boost",
)
RAISE_PHRASES = ("add to", "drive up", "push up", "contribute to")
LOWER = ("lower", "reduce", "decrease", "cut", "drop")
RISK = frozenset({"risk", "danger", "chance", "chances", "likelihood", "odds", "risks"})
WORSE = frozenset({"worse", "stronger", "deeper", "more dangerous"})
CAUSED_BY = ("caused by", "produced by", "due to", "from", "of", "induced by", "brought on by")
# What an antidote does to somebody who was put under.
WAKING = frozenset(
    {
        *("wake", "wakes", "waking", "rouse", "rouses", "revive", "revives", "awaken", "awakens"),
    }
)
ANIMAL_NOUNS = frozenset({"dog", "cat", "horse", "animal", "animals", "dogs", "cats", "horses", "elephant", "deer"})
WHO_WAS = frozenset(
    {"who", "that", "which", "has", "have", "had", "been", "was", "were", "is", "are", "vet", "someone"}
)
PUT_UNDER = frozenset(
    {
        *("sedated", "overdosed", "overdosing", "unconscious", "poisoned", "anaesthetised", "anesthetized"),
        *("anaesthetized", "tranquilised", "tranquilized", "immobilised", "immobilized"),
    }
)
# How much of a drug there is in the body, and how fast it goes.
LEVELS = frozenset(
    {
        *("level", "levels", "concentration", "concentrations", "amount", "exposure", "blood level", "blood levels"),
        *("plasma level", "plasma levels", "plasma concentration", "plasma concentrations", "blood concentration"),
        *("blood concentrations", "serum level", "serum levels"),
    }
)
BREAKDOWN = frozenset({"breakdown", "metabolism", "clearance", "elimination", "removal", "excretion"})
# How much of what is swallowed gets into the blood.
UPTAKE = frozenset({"absorption", "uptake"})
HINDER = (
    *("reduce", "decrease", "lower", "hinder", "impair", "block", "prevent", "inhibit", "interfere with", "cut"),
    "limit",
)
RISE = frozenset({"rise", "rises", "increase", "increases", "climb", "climbs", "soar", "go up", "goes up"})
FALL = frozenset({"fall", "falls", "drop", "drops", "decrease", "decreases", "decline", "go down", "goes down"})
SLOW = ("slow", "inhibit", "block", "reduce", "decrease", "slow down", "impair")
SPEED = ("speed", "speed up", "accelerate", "increase", "induce", "hasten")

# What is watched, by the words under which it is recorded.
WATCHED = {
    **dict.fromkeys(("blood pressure",), "blood pressure"),
    **dict.fromkeys(("heart rate", "pulse"), "heart rate|pulse"),
    **dict.fromkeys(("qt prolongation", "qt interval", "heart rhythm", "qtc", "long qt"), "qt|heart rhythm|ecg"),
    **dict.fromkeys(("ecg", "ekg", "ecgs", "electrocardiogram"), "ecg|qt"),
    **dict.fromkeys(("breathing", "respiratory depression", "respiration", "breathing rate"), "breathing|respirat"),
    **dict.fromkeys(("slowed breathing", "slow breathing", "signs of slowed breathing"), "breathing|respirat"),
    **dict.fromkeys(("sedation", "sleepiness", "drowsiness"), "sedation|sleepi"),
    **dict.fromkeys(("dissociation",), "dissociation"),
    **dict.fromkeys(("blood level", "blood levels", "levels", "level", "drug level", "serum level"), "level"),
    **dict.fromkeys(("serum levels", "plasma levels", "drug levels", "concentration"), "level"),
    **dict.fromkeys(("liver function", "liver enzymes", "liver tests", "liver", "liver injury"), "liver"),
    **dict.fromkeys(("kidney function", "renal function", "kidneys", "kidney injury", "creatinine"), "kidney|renal"),
    **dict.fromkeys(("thyroid function", "thyroid", "tsh", "tsh levels", "thyroid levels"), "thyroid"),
    **dict.fromkeys(("pregnancy", "pregnancy tests", "pregnancy test"), "pregnancy"),
    **dict.fromkeys(
        ("white blood cells", "white blood cell counts", "white blood cell count", "white blood cell"),
        "white|neutrophil",
    ),
    **dict.fromkeys(("neutrophil counts", "neutrophil count", "blood counts", "blood count"), "neutrophil|blood count"),
    **dict.fromkeys(("neutropenia", "neutrophils", "absolute neutrophil count", "anc"), "neutrophil"),
    **dict.fromkeys(("inr", "prothrombin time", "inr blood"), "inr|prothrombin"),  # heparin's clotting test is another
    **dict.fromkeys(("clotting", "blood clotting"), "inr|clotting|prothrombin"),
    **dict.fromkeys(("blood sugar", "blood glucose", "glucose", "hba1c"), "glucose|blood sugar"),
    **dict.fromkeys(("potassium", "potassium levels"), "potassium"),
    **dict.fromkeys(("suicidal thoughts", "suicidality", "mood", "depression"), "suicid|mood|depress"),
    **dict.fromkeys(("addiction", "misuse", "abuse", "signs of addiction"), "addiction|misuse|abuse"),
    **dict.fromkeys(
        ("blood tests", "blood test", "blood monitoring"),
        "blood (?!pressure)|blood$|level(?! of)|neutrophil|inr|clotting|potassium|glucose|liver|kidney|thyroid",
    ),
    **dict.fromkeys(("weight", "weight gain"), "weight"),
    **dict.fromkeys(("growth",), "growth"),
    **dict.fromkeys(("bleeding",), "bleeding"),
    **dict.fromkeys(("oxygen", "oxygen saturation"), "oxygen"),
    **dict.fromkeys(
        ("lungs", "lung", "lung function", "lung damage", "pulmonary function"),
        "lung|pulmonary",
    ),
    **dict.fromkeys(("eye", "eyes", "vision", "retina", "eyesight", "visual field"), "eye|retina|vision|visual"),
    **dict.fromkeys(("calcium", "calcium levels"), "calcium"),
    **dict.fromkeys(("sodium", "sodium levels", "electrolytes"), "sodium|electrolyte"),
    **dict.fromkeys(("cholesterol", "lipids", "blood lipids", "triglycerides"), "cholesterol|lipid"),
    **dict.fromkeys(("platelets", "platelet count", "platelet counts"), "platelet"),
    **dict.fromkeys(("bone density",), "bone density"),
    **dict.fromkeys(("hearing", "hearing loss"), "hearing"),
    **dict.fromkeys(("white blood cells counted", "white cells", "white cell count"), "white|neutrophil"),
    **dict.fromkeys(("blood level tests", "blood lithium level"), "level"),
    **dict.fromkeys(
        ("full blood count", "full blood counts", "complete blood count", "complete blood counts", "cbc", "fbc"),
        "neutrophil|blood count",
    ),
    **dict.fromkeys(("liver function tests", "lfts", "liver enzyme"), "liver"),
    "serum creatinine": "kidney|renal",
    **dict.fromkeys(("aptt", "activated partial thromboplastin time"), "aptt|thromboplastin"),
    **dict.fromkeys(("heart function", "cardiac function"), "heart function"),
    **dict.fromkeys(("haematocrit", "hematocrit", "red blood cell count"), "haematocrit|hematocrit"),
}
WATCH = ("monitor", "watch", "observe", "check", "measure", "follow", "test", "track", "supervise")
OBLIGED = frozenset({"must", "should", "need", "needs", "require", "requires", "have", "has", "are", "is", "be"})
HOW_WATCHED = frozenset({"closely", "carefully", "regularly", "periodically", "routinely", "frequently"})
# Adjectives for what a person may become.
STATES = {
    **dict.fromkeys(("dizzy", "lightheaded", "light headed", "woozy"), "dizziness"),
    **dict.fromkeys(("sleepy", "drowsy", "sedated", "groggy", "dozy"), "sedation"),
    **dict.fromkeys(("awake", "alert", "wide awake", "wakeful"), "stimulation"),
    **dict.fromkeys(("nauseous", "nauseated", "sick", "queasy"), "nausea"),
    **dict.fromkeys(("constipated",), "constipation"),
    **dict.fromkeys(("anxious", "nervous"), "anxiety"),
    **dict.fromkeys(("confused", "disoriented", "delirious"), "confusion"),
    **dict.fromkeys(("detached", "dissociated", "disconnected"), "dissociation"),
    **dict.fromkeys(("high", "euphoric"), "euphoria"),
    **dict.fromkeys(("tired", "fatigued", "exhausted"), "fatigue"),
    **dict.fromkeys(("weak",), "weakness"),
    **dict.fromkeys(("hungry", "ravenous", "peckish", "hungrier"), "appetite-stimulation"),
    **dict.fromkeys(("paranoid", "delusional"), "psychosis"),
    **dict.fromkeys(("forgetful", "amnesic"), "amnesia"),
    **dict.fromkeys(("deaf",), "hearing-loss"),
    **dict.fromkeys(("unsteady", "clumsy"), "ataxia"),
    **dict.fromkeys(("shaky", "trembly"), "tremor"),
    **dict.fromkeys(("sweaty",), "sweating"),
    **dict.fromkeys(("depressed",), "depressed-mood"),
    **dict.fromkeys(("paralysed", "paralyzed"), "paralysis"),
    **dict.fromkeys(("impotent",), "sexual-dysfunction"),
    **dict.fromkeys(("sleepless",), "insomnia"),
    **dict.fromkeys(("jaundiced",), "liver-injury"),
    **dict.fromkeys(("dependent",), "dependence"),
    **dict.fromkeys(("physically dependent",), "physical-dependence"),
    **dict.fromkeys(("addicted", "hooked"), "use-disorder"),
    **dict.fromkeys(("tolerant",), "tolerance"),
    **dict.fromkeys(("psychotic",), "psychosis"),
    **dict.fromkeys(("itchy",), "itching"),
    **dict.fromkeys(("suicidal",), "suicidal-thoughts"),
    **dict.fromkeys(("agitated", "restless", "irritable", "jittery"), "agitation"),
    **dict.fromkeys(("manic",), "mania"),
    **dict.fromkeys(("unconscious", "unresponsive", "comatose"), "coma"),
}

# Circumstances of harm, and what they amount to.
CIRCUMSTANCES = {
    **dict.fromkeys(
        (
            *("in pregnancy", "during pregnancy", "when taken in pregnancy", "when taken during pregnancy"),
            *(
                "if taken during pregnancy",
                "if taken in pregnancy",
                "when used in pregnancy",
                "when used during pregnancy",
            ),
            *("late in pregnancy", "in late pregnancy", "if used in pregnancy", "in pregnant women"),
        ),
        "pregnancy",
    ),
    **dict.fromkeys(
        (
            *("if you use it a lot", "if you use it heavily", "if you take it a lot", "if it is used a lot"),
            *("if used regularly", "with regular use", "when used regularly", "if you use it regularly"),
            *("if taken for a long time", "when taken for a long time", "when taken long term", "if taken long term"),
            *("in heavy drinkers", "in alcoholics", "in people who drink heavily", "in heavy drinkers of it"),
            *("with long use", "in long term users", "in long term ketamine users", "in people who use it regularly"),
        ),
        "heavy use",
    ),
}

# Boxed warnings, and how a label is said to carry one.
BOXED = frozenset({"boxed", "black box", "black boxed"})
BEARING = ("have", "carry", "bear", "come with", "include", "get", "contain")
TELLING = (
    *("mention", "cover", "include", "name", "list", "warn of", "warn about", "be about", "concern", "be for"),
    *("deal with", "address", "relate to", "refer to", "highlight", "describe", "be on", "stress", "emphasise"),
    *(
        "emphasize",
        "cite",
        "draw attention to",
        "focus on",
        "caution about",
        "alert prescribers to",
        "alert doctors to",
    ),
    *("alert patients to", "alert to", "warn prescribers of", "warn doctors of", "warn patients of"),
)
ABOUT = ("for", "about", "on", "of", "against", "regarding", "concerning", "over")
# What a warning may call the risk that it is about.
OF_THE_RISK = ("increased", "higher", "raised", "greater", "serious", "potential", "possible", "known")
LABELS = frozenset({"label", "labels", "labelling", "labeling", "leaflet", "prescribing information"})
# Stopping, and what withdrawal does.
STOPPING = ("stop", "quit", "discontinue", "come off", "withdraw")
STOPPED = frozenset(
    {"sudden withdrawal", "cessation", "discontinuation", "stopping", "withdrawal", "interruption", "abrupt withdrawal"}
)
SUDDENLY = frozenset(
    {
        "overnight",
        "all at once",
        "suddenly",
        "abruptly",
        "quickly",
        "abrupt",
        "sudden",
        "cold turkey",
        "too fast",
        "too quickly",
    }
)
WITHDRAWAL = frozenset({"withdrawal", "withdrawals"})
MARKED_BY = ("include", "involve", "be mark by", "feature", "consist of", "bring")
# Who should not take a drug, and how that is said.
UNSUITED = frozenset({"taken", "used", "given", "prescribed", "administered", "combined", "mixed", "use"})
REPEATED = frozenset(
    {"more", "several", "repeated", "multiple", "additional", "another", "further", "repeat", "second"}
)
NEEDED = frozenset({"needed", "required", "necessary"})
# A drug test that reacts.
POSITIVE = ("cause", "give", "produce", "trigger", "lead to", "result in", "yield", "be link with", "be link to")
EXCEPTIONS = ("except", "except for", "other than", "apart from", "excluding", "but not", "with the exception of")

CIRCUMSTANCES |= dict.fromkeys(
    ("when used as directed", "even when used as directed", "when taken as directed", "even when taken as directed"),
    "usual dose",
)
# Dependence on opioids, said of anyone.
CIRCUMSTANCES |= {
    f"{preposition} {whom} {which}dependent on {what}": "opioid dependence"
    for preposition in ("in", "to")
    for whom in ("people", "anyone", "someone", "somebody", "a person", "patients", "those", "a patient", "persons")
    for which in ("", "physically ", "who are ", "who is ", "who are physically ", "who is physically ")
    for what in ("opioids", "heroin", "an opioid", "opiates", "methadone", "fentanyl", "morphine")
}
