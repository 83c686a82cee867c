"""What a claim may go on with and still be false when it is false without: restrictions, consequences, more claims."""

# What a plainer wording ends with in place of what no claim keeps, "fully", "must be", "without precautions": nothing
# reads it, so that the rest is false where it is false anyhow, and never true.
UNJUDGED = "so it is preferred there"
# What begins a restriction of a thing that was named: "an opioid that …", "an opioid used …".
RELATIVES = frozenset({"that", "which", "who", "whose"})
PARTICIPLES = frozenset(
    {
        *("used", "given", "taken", "sold", "made", "prescribed", "manufactured", "injected", "swallowed", "smoked"),
        *("snorted", "sprayed", "inhaled", "developed", "produced", "designed", "meant", "intended", "administered"),
        *("dispensed", "marketed", "extracted", "obtained", "discovered", "invented", "introduced", "approved"),
        *(
            "licensed",
            "licenced",
            "reserved",
            "applied",
            "employed",
            "relied",
            "stocked",
            "carried",
            "handed",
            "packed",
            "kept",
            "stored",
            "pressed",
            "dreamt",
            "brewed",
            "worn",
            "chewed",
        ),
    }
)
# How often, or when, before a participle: "an antibiotic commonly given to children", "formerly prescribed".
HOW_OFTEN = frozenset({"commonly", "often", "usually", "widely", "frequently", "mainly", "formerly", "previously"}) | {
    *("originally", "initially", "first", "once", "long", "also", "now", "still"),
}
# What may end the name of a class or target.
ENDING_NAMES = frozenset(
    {
        *("receptor", "receptors", "channel", "channels", "drug", "medicine", "medication", "painkiller"),
        *("tablet", "tablets", "pill", "pills", "capsule", "capsules", "patch", "patches", "film", "films"),
    }
)
# "An opioid with a long half-life": behind "with", what may stand first.
WITH = frozenset(
    {
        *("a", "an", "few", "many", "several", "some", "serious", "mild", "severe", "strong", "powerful", "rapid"),
        *("additional", "added", "extra"),
        *("fast", "quick", "slow", "long", "short", "unpleasant", "dangerous", "well", "known", "sedating", "calming"),
    }
)
# "Beta receptors in the heart": where in the body.
BODY = frozenset(
    {
        *("brain", "heart", "spinal", "cord", "gut", "lungs", "stomach", "nerves", "neurons", "body", "cells", "liver"),
        *("kidney", "kidneys", "synapse", "synapses", "nervous", "system", "central", "bowel", "skin", "muscle"),
        *("muscles", "brainstem", "cortex", "eye", "throat", "airways", "bladder", "nerve", "the", "and", "human"),
        *("prostate", "womb"),
        *(
            "spine",
            "head",
            "nose",
            "mouth",
            "tissue",
            "tissues",
            "fluid",
            "cns",
            "centre",
            "center",
            "centres",
            "organs",
        ),
        *(
            "peripheral",
            "membrane",
            "membranes",
            "bronchial",
            "injured",
            "inflamed",
            "damaged",
            "smooth",
            "lining",
            "intestine",
            "intestines",
            "blood",
            "vessels",
            "patients",
            "people",
        ),
    }
)
# How a comparison begins that adds another of whom it is said: "much as naltrexone does".
SAME_WAY = (
    *("much as", "much like", "just like", "exactly like", "no less than", "same as"),
    *("in the same way", "the same way", "in the way", "the way", "just as", "exactly as", "in much the same way"),
    *("as strongly as", "as powerfully as", "as potently as", "as fully as", "as firmly as", "as tightly as"),
)
# Clauses of their own, which narrow nothing.
CONSEQUENCES = (
    "hence",
    "meaning",
    "meaning that",
    "so",
    "which is why",
    "that is why",
    "this is why",
    "which means",
    "which means that",
    "and so",
)
# With one of these a clause tells in which sense a word was meant: "synthetic, meaning altered in the laboratory".
EXPLAINING = frozenset({"meaning", "means"})
REASONS = frozenset({"because", "since"})
# The same in several words, and what gives a reason only behind a comma: ", as its range is so wide".
GROUNDS = (
    "on account of",
    "on the grounds that",
    "on the ground that",
    "owing to",
    "thanks to",
    "due to the",
    "given that",
)
REASONS_APART = frozenset({"as", "for", "seeing"})
MORE = frozenset({"it", "they", "this", "that", "its", "their", "people", "patients", "doctors", "users", "nobody"})

# What a clause brings about, behind a comma: "…, making it popular".
BRINGING = frozenset(
    {
        *(
            "making",
            "leaving",
            "causing",
            "giving",
            "producing",
            "allowing",
            "earning",
            "resulting",
            "helping",
            "letting",
        ),
        *("ensuring", "enabling", "keeping", "preventing", "reducing", "increasing", "inducing", "creating", "leading"),
        *("providing", "offering", "bringing", "relieving", "easing", "numbing", "sending", "turning", "boosting"),
        *("dulling", "slowing", "calming", "triggering", "putting", "rendering", "lowering", "raising", "stopping"),
    }
)
THEREBY = frozenset(
    {"thereby", "thus", "hence", "therefore", "also", "then", "usually", "often", "quickly", "typically"}
)
# "Leaving aside", "putting it mildly": no consequence.
NO_RESULT = frozenset({"aside", "out", "it", "apart"})
# Adjectives behind the noun, with what goes with them: "an opioid popular among dentists".
# When in the day, which tells of a drug that is given so and makes none be given so: "before breakfast".
AT_WHAT_TIME = frozenset(
    {
        *(
            f"{when} {meal}"
            for when in ("before", "after", "with")
            for meal in ("breakfast", "lunch", "dinner", "supper")
        ),
        *(f"{when} {meal}" for when in ("before", "after", "with", "between") for meal in ("meals", "eating", "food")),
        *(f"{each} {part}" for each in ("every", "each") for part in ("morning", "evening", "night", "day")),
        *("at home", "at bedtime", "at night"),
        *("as a long", "as a pain", "as a painkiller"),
    }
)
BEHIND = frozenset(
    {
        *(
            "popular",
            "available",
            "famous",
            "notorious",
            "useful",
            "suitable",
            "ideal",
            "favoured",
            "favored",
            "prized",
        ),
        *("derived", "isolated", "harvested", "grown", "imported", "obtainable", "found"),
    }
)
# ", a substance that …": what a thing in passing may be called.
IN_PASSING = frozenset(
    {
        *("substance", "drug", "medicine", "medication", "compound", "property", "feature", "trait", "quality"),
        *(
            "characteristic",
            "chemical",
            "molecule",
            "product",
            "painkiller",
            "alkaloid",
            "agent",
            "treatment",
            "remedy",
        ),
    }
)
ORIGINS = frozenset({"plant", "natural", "animal", "synthetic", "herbal", "vegetable", "fungal", "botanical", "marine"})
# What may follow "to" behind a class: what it is for.
PURPOSES = frozenset(
    {
        *(
            "treat",
            "relieve",
            "numb",
            "ease",
            "reduce",
            "block",
            "kill",
            "help",
            "produce",
            "provide",
            "induce",
            "dull",
        ),
        *("stop", "prevent", "make", "calm", "control", "manage", "lower", "raise", "sedate", "slow", "boost", "fight"),
    }
)
# Classes that an adjective makes no other: a respiratory stimulant is no stimulant, but a cheap opioid is an opioid.
WHATEVER_KIND = frozenset(
    {
        *(
            "opioid",
            "opiate",
            "benzodiazepine",
            "barbiturate",
            "cannabinoid",
            "gabapentinoid",
            "antipsychotic",
            "nsaid",
        ),
        *("antibiotic", "statin", "beta-blocker", "tricyclic-antidepressant", "ssri", "psychedelic", "amphetamine"),
    }
)
# Adjectives that make of none of these another, before a plural, too.
OF_ANY_KIND = frozenset(
    {
        *("designer", "new", "newer", "novel", "modern", "illicit", "illegal", "legal", "underground", "homemade"),
        *("dangerous", "deadly", "powerful", "popular", "cheap", "addictive", "prescription", "bootleg", "emerging"),
    }
)
# How a drug acts on what it acts on: what does not act on it at all acts on it in no such way.
HOW_IT_ACTS = frozenset(
    {
        *("irreversibly", "reversibly", "competitively", "noncompetitively", "uncompetitively", "selectively"),
        *("irreversible", "reversible", "competitive", "noncompetitive", "uncompetitive", "selective", "nonselective"),
    }
)
# Adjectives, and nouns before nouns, that make of it what it is not.
UNMAKING = frozenset(
    {
        *("fake", "non", "former", "quasi", "almost", "ex", "anti", "pseudo", "mock", "near", "false", "potential"),
        *(
            "possible",
            "alleged",
            "supposed",
            "partial",
            "inverse",
            "reverse",
            "opposite",
            "sham",
            "imitation",
            "failed",
        ),
        *("putative", "borderline", "honorary", "counterfeit", "erstwhile", "onetime", "future", "apparent", "virtual"),
        *("would", "presumed", "purported", "so", "called", "bogus", "artificial", "phony", "phoney", "simulated"),
        *("theoretical", "hypothetical", "fictional", "imaginary", "mistaken", "misnamed", "unlikely", "doubtful"),
        *("disputed", "contested", "questionable", "un", "nonexistent", "functional", "de", "facto", "nominal"),
        *("technical", "secret", "hidden", "effective", "veritable", "proverbial", "metaphorical", "walking"),
    }
)

# Words that may take back what was said, or make it what someone holds.
TAKING_BACK = frozenset(
    {
        *("say", "says", "said", "saying", "tell", "told", "according", "supposedly", "allegedly", "reportedly"),
        *("believed", "believe", "believes", "thought", "think", "thinks", "consider", "considered", "considers"),
        *("called", "calls", "call", "labelled", "labeled", "classed", "classified", "regarded", "described"),
        *("rumoured", "rumored", "rumour", "rumor", "rumours", "claim", "claims", "claimed", "myth", "myths"),
        *("fiction", "legend", "story", "stories", "name", "names", "title", "imagination", "mistaken", "mistakenly"),
        *("wrongly", "incorrectly", "falsely", "wrong", "false", "untrue", "lie", "lies", "hoax", "nonsense", "joke"),
        *("rubbish", "error", "mistake", "goes", "seems", "seem", "speak", "hear", "heard", "reads", "read", "wrote"),
        *("argue", "argues", "argued", "insist", "insists", "misconception", "confusion", "confused", "opposite"),
        *("pretend", "pretends", "pretended", "imagine", "imagined", "suppose", "supposed", "assume", "assumed"),
        *("hope", "hopes", "hoped", "wish", "fear", "feared", "suspect", "suspected", "hypothesis", "quote", "quotes"),
        *("propaganda", "satire", "novel", "film", "movie", "parody", "truth", "true", "fact", "actually", "really"),
        *("contrary", "debunked", "disproved", "disproven", "refuted", "retracted", "corrected", "proved", "proven"),
        *("resemble", "resembles", "mimic", "mimics", "passes", "masquerades", "posing", "disguise", "disguised"),
        *("supposing", "alleged", "apparently", "seemingly", "ostensibly", "purportedly", "purported", "mislabelled"),
        *(
            "notion",
            "idea",
            "belief",
            "view",
            "opinion",
            "assertion",
            "statement",
            "theory",
            "suggestion",
            "assumption",
        ),
        *("impression", "guess", "suspicion", "contention", "proposition", "allegation", "conspiracy", "reputation"),
        *("misleading", "inaccurate", "absurd", "ridiculous", "silly", "disputed", "doubtful", "debatable", "sarcasm"),
        *("debated", "contested", "questionable", "unproven", "unclear", "arguable", "arguably", "denied", "denies"),
        *("mislabeled", "misnamed", "misnomer", "nickname", "nicknamed", "dubbed", "termed", "known", "listed"),
    }
)
# Behind an ailment that a drug is said to be for: who has it, where, and with what besides.
BEHIND_USES = frozenset({"in", "among", "with", "after", "following", "during", "associated", "caused", "due"})
# With one of these what follows may tell of another use, or of none.
TURNING_USES = frozenset(
    {"not", "no", "never", "nor", "neither", "none", "without", "unless", "except", "other", "than", "unlike", "rather"}
    | {"animals", "dogs", "cats", "horses", "theory", "trials", "studies", "name", "only", "if", "instead"}
    | {"combination", "combined", "together", "alongside", "adjunct", "addition", "plus", "product", "products"}
)
# In an apposition these tell of another thing of the name: "Xanax, the pressed kind", "the sort from a dealer".
OF_ANOTHER = frozenset(
    {
        *("counterfeit", "fake", "faked", "pressed", "bootleg", "knockoff", "homemade", "adulterated", "contaminated"),
        *(
            "laced",
            "cut",
            "spiked",
            "street",
            "dealer",
            "dealers",
            "bought",
            "online",
            "illicit",
            "smuggled",
            "darknet",
        ),
        *("kind", "sort", "version", "variety"),
    }
)
# Words that may narrow it to where it is so: a sense, a dose, a time, a place, a species, a degree, another thing.
NARROWING = frozenset(
    {
        *("not", "no", "never", "nor", "neither", "none", "nobody", "nothing", "nowhere", "without", "hardly"),
        *("barely", "scarcely", "rarely", "seldom", "cannot", "lacks", "lack", "fails", "fail", "stopped", "ceased"),
        *("if", "unless", "when", "whenever", "while", "until", "once", "provided", "providing", "assuming"),
        *("depending", "except", "other", "otherwise", "than", "unlike", "more", "less", "compared", "rather"),
        *("instead", "like", "as", "only", "just", "merely", "almost", "nearly", "partly", "partially", "weakly"),
        *("indirectly", "secondarily", "slightly", "somewhat", "sometimes", "theory", "technically", "sense", "word"),
        *("words", "definition", "define", "defined", "redefine", "redefined", "meaning", "law", "legally", "legal"),
        *("paper", "standpoint", "view", "perspective", "angle", "purposes", "purpose", "spirit", "speech", "jargon"),
        *("dose", "doses", "dosage", "high", "higher", "highest", "large", "huge", "massive", "overdose", "excess"),
        *("concentration", "concentrations", "amount", "amounts", "mg", "micromolar", "nanomolar", "milligrams"),
        *("rats", "rat", "mice", "mouse", "animals", "animal", "dogs", "cats", "horses", "monkeys", "vitro", "vivo"),
        *("lab", "laboratory", "laboratories", "tube", "dish", "dishes", "models", "model", "studies", "experiments"),
        *("former", "formerly", "previously", "historically", "originally", "initially", "now", "today", "future"),
        *("will", "would", "could", "might", "may", "should", "past", "ago", "century", "centuries", "era", "days"),
        *("soon", "yet", "still", "anymore", "longer", "replace", "replaces", "replaced", "replacing", "alternative"),
        *("alternatives", "substitute", "instead", "antagonist", "antagonists", "antidote", "blocker", "blockers"),
        *("street", "bought", "online", "dealer", "dealers", "illicit", "illegally", "smuggled", "darknet", "nowadays"),
        *(
            "counterfeit",
            "fake",
            "pressed",
            "bootleg",
            "knockoff",
            "homemade",
            "pressed",
            "bootleg",
            "adulterated",
            "contaminated",
            "laced",
            "cut",
            "spiked",
            "mixed",
            "combined",
            "added",
        ),
        *("combination", "combinations", "product", "products", "brand", "version", "versions", "metabolite"),
        *("metabolites", "metabolised", "metabolized", "converted", "turns", "becomes", "turned", "body's", "own"),
        *("another", "either", "sort", "sorts", "kind", "kinds", "some", "certain", "extent", "degree", "level"),
        *("sparing", "free", "crisis", "epidemic", "naive", "tolerant", "deep", "least", "best", "most"),
    }
)
