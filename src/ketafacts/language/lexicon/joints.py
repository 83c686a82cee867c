"""Words at which a sentence may be cut in two, and those that forbid it."""

from ketafacts.language.lexicon.words import MODALS

CONCEDING = frozenset({"although", "though", "while", "whereas", "whilst"})
# Behind a word that concedes, these begin a clause, and no mere adjective.
PRONOUNS = frozenset({"it", "they", "this", "these", "its", "their", "he", "she", "not"})
REASONS = frozenset({"because"})
CONSEQUENCES = frozenset({"so"})
# ", which makes it …", "so slowly that …": what comes of what was said.
BRINGS = frozenset({"makes", "made", "leaves", "lets", "allows", "renders", "helps", "keeps", "means"})
SO_MUCH = ("ly", "much", "long", "strong", "far", "fast", "often", "well")
REASONING = REASONS | CONSEQUENCES
JOINING = CONCEDING | REASONING | {"and", "but", "yet", "even"}
# Before these no comma is needed.
WITHOUT_COMMA = frozenset({"and", "but", "whereas", "although", "though", "even", "because"})
# Behind these the subject may be left out: "X does A and does B".
SHARING = frozenset({"and", "but", "yet"})
JOINTS = JOINING | {"which", "who", "whose", "that"}
# Behind the joint these add nothing.
LEADING_ON = frozenset(
    {
        *("also", "however", "then", "thus", "hence", "therefore", "moreover", "furthermore", "likewise", "similarly"),
        *("additionally", "conversely", "instead", "indeed", "nevertheless", "nonetheless", "besides", "meanwhile"),
    }
)
# A choice, a condition on all of it, or what is said of somebody's words.
GOVERNING = frozenset(
    {
        *(
            "either",
            "neither",
            "nor",
            "whether",
            "whichever",
            "suppose",
            "imagine",
            "pretend",
            "unless",
            "respectively",
        ),
        *("said", "says", "say", "think", "thinks", "believe", "believes", "claims", "claimed", "told", "argue"),
        *("myth", "misconception", "untrue", "nonsense", "wrongly", "falsely", "former", "latter", "vice"),
    }
)
# What begins an opening that narrows the whole sentence.
OPENING = frozenset(
    {
        *("in", "at", "on", "under", "during", "after", "before", "since", "when", "whenever", "if", "until", "once"),
        *("for", "with", "without", "among", "amongst", "by", "between", "from", "of", "taken", "given", "used"),
        *("through", "outside", "within", "throughout", "beyond", "combined", "mixed", "injected", "swallowed"),
        *("smoked", "snorted", "inhaled", "where", "historically", "legally", "technically", "usually", "sometimes"),
        *("rarely", "often", "currently", "formerly", "previously", "initially", "originally", "federally", "recently"),
    }
)
# What may stand between a subject and its verb, and changes nothing of what is read in the verb phrase.
BEFORE_VERBS = frozenset(
    {
        *("still", "now", "also", "often", "commonly", "usually", "sometimes", "generally", "typically", "mainly"),
        *("actually", "primarily", "frequently", "rarely", "nevertheless", "nonetheless", "never", "only", "itself"),
        *("very", "quite", "fairly", "seldom", "regularly", "occasionally", "both", "mostly", "chiefly", "therefore"),
        *("directly", "strongly", "quickly", "slowly", "normally", "clearly", "partly", "partially", "selectively"),
    }
)
# Who takes or gives a drug: "X, which doctors prescribe for E".
TAKERS = frozenset(
    {
        *("doctors", "vets", "people", "patients", "physicians", "veterinarians", "clinicians", "anaesthetists"),
        *("anesthesiologists", "psychiatrists", "dentists", "nurses", "paramedics", "surgeons", "users"),
    }
)
# In these a kind is more than a thing of which something is told.
GOVERNING_KINDS = frozenset({"not", "no", "so", "such", "only", "rather", "than", "or", "name", "word", "term", "same"})
# Behind "since" these name a time, and give no reason.
NO_REASON = frozenset({"then", "the", "its", "their", "it", "they", "january", "early", "late", "about", "at", "when"})
# What cannot begin a clause of its own.
NO_SUBJECT = frozenset(
    {
        *("not", "no", "never", "so", "nor", "neither", "only", "just", "merely", "even", "especially", "particularly"),
        *("thereby", "thus", "rather", "more", "less", "then", "too", "well", "to", "that", "which", "who", "of"),
        *("including", "such", "like", "as", "than", "other", "others"),
    }
)
AUXILIARIES = MODALS | {
    *("is", "are", "was", "were", "has", "have", "does", "do", "did", "can", "cannot", "could", "may", "might", "will"),
    *("would", "should", "must", "isnt", "arent", "doesnt", "dont", "wasnt", "hasnt", "cant", "became", "becomes"),
}
# Words in "s" that are nouns, too.
NO_VERBS = frozenset(
    {
        *("uses", "effects", "results", "forms", "drugs", "doses", "risks", "rates", "tests", "users", "changes"),
        *("its", "as", "this", "his", "us", "leaves"),
    }
)
# Verbs that begin no relation by themselves, and a verb phrase all the same.
TELLING_VERBS = frozenset(
    {"detects", "picks", "shows", "reveals", "wears", "works", "sets", "starts", "depends", "harms", "damages"}
)
# Behind "and" these share the "is" before it, as words in "ed" do: "is given by mouth and taken twice a day".
PARTICIPLES = frozenset(
    {"given", "taken", "made", "sold", "found", "known", "broken", "seen", "drawn", "withdrawn", "put"}
)
PAST = "ed"
# Behind a verb that ends so one of these may come; any other word is a noun that a participle stands before.
BEHIND_VERBS = frozenset(
    {
        *("to", "for", "by", "in", "on", "at", "from", "with", "as", "of", "into", "under", "over", "only", "also"),
        *("not", "and", "or", "a", "an", "the", "its", "it", "them"),
    }
)
CALLING = frozenset(
    {"called", "named", "considered", "termed", "known", "labelled", "labeled", "made", "sold", "given"}
)
OF_ITS_CAUSE = frozenset({"caused", "due", "from", "induced", "produced", "by", "because", "associated", "with"})
# Verbs of the past that end otherwise: "was made in 1944 and came onto the market in 1954".
IRREGULAR = frozenset(
    {
        *("came", "went", "took", "got", "fell", "rose", "led", "began", "kept", "met", "hit", "lost", "left", "won"),
        *("bound", "built", "brought", "grew", "gave", "stood", "saw", "held", "meant", "found"),
    }
)
# Behind two words that are joined these are of both: "opiate and stimulant like properties".
SHARED_NOUNS = frozenset(
    {
        "properties",
        "property",
        "effects",
        "effect",
        "activity",
        "actions",
        "action",
        "qualities",
        "compounds",
        "molecules",
    }
)
# What a drug is called where it has been named before.
THINGS = frozenset({"drug", "medicine", "medication", "tablet", "pill", "gas", "plant", "substance", "compound"})
# What is somebody's use of something, or comes of it; with nothing behind it, it is that of what was spoken of before.
OF_SOMETHING = frozenset({"use", "overdose", "withdrawal", "misuse", "abuse", "overdoses", "intoxication"})
# Where a check is told of, it is of those who take what was spoken of.
CHECKED = frozenset(
    {
        *("monitored", "checked", "tested", "measured", "watched", "examined", "checks", "monitoring", "tests"),
        *("observed", "followed", "monitor", "check", "measure", "watch", "test", "ecg", "ecgs", "counts"),
    }
)
PATIENTS = frozenset({"patients", "people", "users", "takers"})
# In what shape a drug comes: "one patch lasts for three days".
SHAPES = frozenset({"patch", "tablet", "injection", "implant", "spray", "infusion", "capsule", "film", "pill", "dose"})
# What is done to the effects of another drug.
UNDOING = frozenset(
    {
        *("weakens", "weaken", "strengthens", "strengthen", "reverses", "reverse", "potentiates", "potentiate"),
        *("counteracts", "counteract", "undoes", "undo"),
    }
)
# Behind these "it" is another thing than what does it: "omeprazole makes it less effective".
DOING_TO = UNDOING | {"makes", "make", "contains", "contain", "blocks", "block"}
# What a subject with one of these says is not said of each.
COUNTING = frozenset(
    {
        *("no", "not", "none", "few", "fewer", "some", "most", "many", "all", "every", "only", "any", "half", "never"),
        *("neither", "either", "both", "one", "two", "three", "nothing", "nobody", "several", "another", "other"),
    }
)
# What begins a phrase in passing that tells of the subject before it.
TELLING = frozenset(
    {
        *(
            "which",
            "who",
            "whose",
            "a",
            "an",
            "the",
            "used",
            "sold",
            "given",
            "known",
            "made",
            "discovered",
            "developed",
        ),
        *("approved", "marketed", "prescribed", "first", "taken", "introduced", "synthesised", "synthesized"),
        *("commonly", "widely", "often", "also", "usually", "originally", "now", "chemically", "classed", "classified"),
        *("better", "best", "formerly", "once", "obtained", "isolated", "extracted", "produced", "launched", "derived"),
        *("itself", "marketed", "injected", "inhaled", "swallowed", "smoked", "related", "available", "famous", "one"),
    }
)
# Behind "A and B," these begin what each of them is.
EACH = frozenset({"both", "two", "three", "all"})
# What begins a phrase behind a name at the end of a sentence that tells of it.
TELLING_LAST = frozenset({"which", "who", "a", "an", "itself"})
# Behind a second comma these go on with a list.
LISTING = frozenset({"and", "or", "which", "who", "a", "an"})
# How a drug is given, and what for: "is taken by mouth to prevent clots", "is given by infusion for COVID-19".
GIVEN = frozenset(
    {
        *("given", "taken", "injected", "inhaled", "swallowed", "applied", "administered", "infused", "sprayed"),
        *("placed", "dissolved", "rubbed", "breathed", "worn", "smoked", "chewed", "prescribed"),
    }
)
HOLDING = frozenset({"combines", "contains", "includes", "pairs", "mixes", "holds"})
GIVEN_SO = frozenset({"injected", "inhaled", "swallowed", "infused", "smoked", "chewed", "sprayed", "worn"})
PURPOSES = frozenset(
    {
        *("treat", "prevent", "relieve", "stop", "ease", "control", "induce", "reverse", "manage", "reduce", "lower"),
        *("suppress", "calm", "fight", "kill", "sedate", "numb", "help", "soothe", "combat", "dissolve", "cure"),
    }
)
# Behind these the name of a thing begins.
BEFORE_NAMES = frozenset({"by", "of", "into", "to", "with", "from", "at", "on", "in", "the", "through", "via", "for"})
# What a drug raises or lowers, and the verbs behind which "it" stands for that.
QUANTITIES = frozenset(
    {
        *("blood sugar", "blood glucose", "blood pressure", "weight", "body weight", "appetite", "potassium", "sodium"),
        *("calcium", "magnesium", "cholesterol", "heart rate", "body temperature", "temperature", "pulse", "mood"),
        *("stomach acid", "blood sugar levels", "cholesterol levels", "potassium levels", "breathing", "the pulse"),
        *("the appetite", "the heart", "the heart rate", "the pupils", "pupils", "water", "uric acid", "clotting"),
    }
)
TURNING_QUANTITIES = frozenset(
    {
        *("raises", "raise", "lowers", "lower", "increases", "increase", "reduces", "reduce", "gain", "lose", "retain"),
        *("stimulates", "stimulate", "suppresses", "suppress", "slows", "slow", "speeds", "widens", "widen", "narrow"),
        *("narrows", "constricts", "constrict", "dilates", "dilate", "decreases", "decrease", "loses", "gains"),
        *("retains", "curb", "curbs"),
    }
)
# "Four years later": each number is at its own place.
NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
LONGEST_PLACE = 5  # words of "at dopamine D2 receptors"
COPULAS = frozenset({"is", "are", "was", "were", "be", "been", "became", "becomes"})
