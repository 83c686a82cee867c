"""Everyday words that name a drug on the street, and what in a sentence says that they are meant so.

Which drug each names is recorded in the knowledge base, as ``slang``. Such a word is read as the drug where it stands
by itself (not "stomach acid", "a coke", "acid reflux") in a sentence that speaks of drug use.
"""

STREET = frozenset(
    {
        *("acid", "weed", "pot", "skunk", "reefer", "crack", "coke", "blow", "smack", "skag", "scag", "oxy"),
        *("lean", "spice", "speed", "speedball", "ice", "crank", "shabu", "addy", "bennies", "dexies"),
        "hash",
    }
)

# What may stand right before such a word, which then begins a phrase. Nothing may, too.
BEFORE = frozenset(
    {
        *("on", "of", "to", "with", "from", "by", "than", "like", "unlike", "and", "or", "but", "nor", "not", "is"),
        *("are", "be", "was", "as", "for", "that", "because", "while", "when", "if", "does", "do", "did", "can"),
        *("called", "named", "nicknamed", "both", "either", "neither", "about", "including", "such", "call", "calls"),
        *("use", "uses", "used", "using", "smoke", "smokes", "smoked", "smoking", "snort", "snorts", "snorted"),
        *("snorting", "inject", "injects", "injected", "injecting", "take", "takes", "took", "taken", "taking"),
        *("doing", "mix", "mixes", "mixing", "combine", "combining", "shooting", "sniff", "sniffing", "vaping"),
        *("selling", "buying", "dropping", "tripping", "quit", "quitting", "stop", "stopping", "detect", "detects"),
        *("in", "medical", "recreational", "reverse", "reverses", "street", "drug", "opioid", "stimulant"),
        *("psychedelic", "up", "include", "includes", "mean", "means", "name", "names"),
        *("a", "an"),
    }
)
# A word behind an article is the drug only where one of these follows: "an oxy overdose", "a coke addict".
ARTICLES = frozenset({"a", "an"})
HABITS = frozenset(
    {
        *("overdose", "overdoses", "addiction", "withdrawal", "dependence", "habit", "user", "users", "smoker"),
        *("smokers", "dealer", "dealers", "addict", "addicts", "high", "use", "abuse", "comedown"),
    }
)
# What may stand right behind it, beside those, and beside a mark or the end of the sentence.
BEHIND = frozenset(
    {
        *("is", "are", "was", "were", "be", "isn", "isnt", "isn't", "can", "cant", "can't", "cannot", "may", "might"),
        *("could", "will", "won't", "wont", "would", "does", "doesn't", "doesnt", "do", "don't", "dont", "did", "has"),
        *("have", "had", "hasn't", "haven't", "wasn't", "aren't", "never", "also", "usually", "often", "always"),
        *("sometimes", "typically", "really", "actually", "and", "or", "but", "with", "than", "for", "if"),
        *("because", "when", "while", "as", "nor", "not", "too", "either", "both", "makes"),
        *("make", "made", "cause", "causes", "caused", "shows", "show", "gives", "give", "gets", "get", "counts"),
        *("lowers", "raises", "slows", "speeds", "belongs", "comes", "comes", "stays", "acts", "works", "binds"),
        *("blocks", "activates", "releases", "affects", "increases", "leads", "dilates", "widens", "turns", "sends"),
        *("became", "becomes", "contains", "together", "kills", "kill", "produces", "triggers", "induces", "means"),
        *("refers", "refer", "stands", "on"),
        *("under", "without", "per", "again", "every", "it", "you", "that", "which", "who", "through", "keeps", "keep"),
    }
)
# Words that speak of drug use, or of drugs as the law and the laboratory see them.
OF_USE = frozenset(
    {
        *("addicted", "addictive", "addiction", "addictions", "addict", "addicts", "hooked", "overdose", "overdoses"),
        *("overdosing", "overdosed", "snort", "snorts", "snorted", "snorting", "sniffing", "smoke", "smokes", "smoked"),
        *("smoking", "vaping", "inject", "injects", "injected", "injecting", "opioid", "opioids", "opiate", "opiates"),
        *("narcotic", "narcotics", "stimulant", "stimulants", "hallucinogen", "hallucinogens", "hallucinogenic"),
        *("psychedelic", "psychedelics", "depressant", "depressants", "cannabinoid", "cannabinoids", "upper", "uppers"),
        *("downer", "downers", "amphetamine", "slang", "illegal", "illicit", "legal", "legalised", "legalized"),
        *("decriminalised", "decriminalized", "banned", "recreational", "recreationally", "dealer", "dealers"),
        *("user", "users", "withdrawal", "withdrawals", "comedown", "tripping", "hallucinate", "hallucinations"),
        *("hallucination", "hallucinating", "trips", "stoned", "pupils", "psychosis", "paranoid", "paranoia"),
        *("munchies", "flashbacks", "cravings", "drug", "drugs", "schedule", "scheduled", "narcan", "naloxone"),
        *("awake", "serotonin", "dopamine"),
    }
)
# The same, of several words.
PHRASES_OF_USE = (
    *("class a", "class b", "class c", "controlled substance", "urine test", "urine screen", "get high", "gets high"),
    *("getting high", "got high", "you high", "people high", "street name", "dependence on", "dependent on"),
    *("people on", "someone on", "somebody on", "anyone on"),
)


SAID_TO_BE = (
    *("street name", "street names", "street word", "street words", "street term", "street terms", "slang for"),
    *("slang name", "slang names", "slang word", "slang words", "slang term", "slang terms", "nickname for"),
    *("nickname of", "nicknames for", "nicknames of", "name for", "names for", "word for", "words for"),
)
# What says that a sentence tells what a drug is called; it then names the drug, too.
NAMING = (
    *SAID_TO_BE,
    *(
        "called",
        "known as",
        "form of",
        "another name",
        "another word",
        "other name",
        "nickname",
        "nicknamed",
        "goes by",
        *("people call", "users call", "users call it", "dealers call", "on the street", "street name", "street names"),
        *("street talk", "street term", "stands for", "refers to", "means"),
    ),
)
# Those that mean one drug and its forms; "speed" is said of all amphetamines.
ONE_DRUG = STREET - {"speed", "spice", "lean", "speedball", "bennies", "dexies", "addy"}
# What stands behind such a word at the beginning of a sentence of few words that tells which drug it is.
TOLD_BY = frozenset({"is", "are", "means", "isnt", "arent", "refers"})
# What tells of a mixture what it holds: "codeine is found in lean".
HOLDING = (
    "contains",
    "contain",
    "is made with",
    "made from",
    "made of",
    "is a mix of",
    "is a mixture of",
    "found in",
    "ingredient in",
    "ingredient of",
    "present in",
    "mixed into",
)
