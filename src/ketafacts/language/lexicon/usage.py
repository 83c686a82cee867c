"""How the use of a drug is spoken of: "years of heavy recreational use of X", "a single dose of X", "smoking X"."""

# Nouns for the use of a drug, and what they say of it.
USE_NOUNS = {
    **dict.fromkeys(("use", "usage", "consumption", "intake", "administration", "ingestion", "inhalation"), ""),
    **dict.fromkeys(("treatment", "therapy", "exposure", "sniffing", "snorting", "smoking", "injecting"), ""),
    **dict.fromkeys(("abuse", "misuse", "overuse"), "heavy use"),
}
# What follows such a noun when it is part of another name: "ketamine use disorder", "abuse potential".
NOT_BEFORE = frozenset({"disorder", "disorders", "potential", "liability", "deterrent", "deterrents"})
# Prepositions between the noun and the name.
OF_USE = {
    **dict.fromkeys(USE_NOUNS, ("of",)),
    **dict.fromkeys(("treatment", "therapy"), ("with",)),
    "exposure": ("to",),
}
# Adjectives of use: heavy use, little use, or nothing that matters to what it does.
USE_ADJECTIVES = {
    **dict.fromkeys(("heavy", "chronic", "prolonged", "repeated", "regular", "frequent", "daily"), "heavy use"),
    **dict.fromkeys(("habitual", "excessive", "sustained", "persistent", "intensive", "continued"), "heavy use"),
    **dict.fromkeys(
        ("long", "long term", "longterm", "extended", "everyday", "continuous", "intense", "nightly"), "heavy use"
    ),
    **dict.fromkeys(("occasional", "short term", "brief", "light", "moderate", "infrequent", "initial"), "light use"),
    **dict.fromkeys(("single", "one time", "one off", "isolated"), "single dose"),
    **dict.fromkeys(("recreational", "non medical", "nonmedical", "illicit", "illegal", "social"), "recreational use"),
    **dict.fromkeys(("careless", "unsupervised", "prescribed", "medicinal"), "recreational use"),
}
TIMES_OF = frozenset({"years", "months", "weeks", "decades"})
LONG_TIMES = frozenset({"years", "months", "decades"})
HOW_MANY = frozenset({"many", "several", "few", "some", "a few", "numerous", "two", "three", "four", "five", "ten"})
# One portion of it, of which no more is said than of the drug.
PORTIONS = frozenset({"dose", "doses", "dosage", "amount", "amounts", "milligram", "milligrams", "quantity", "hit"})
LARGE = frozenset({"high", "large", "big", "huge", "massive", "higher", "excessive", "enormous", "generous"})
USUAL = frozenset({"usual", "normal", "therapeutic", "standard", "ordinary"})
LITTLE = frozenset({"low", "small", "tiny", "lower", "minute"})
# What a word before "dose" amounts to.
DOSES = {**dict.fromkeys(LARGE, "high dose"), **dict.fromkeys(USUAL, "usual dose"), **dict.fromkeys(LITTLE, "low dose")}
STRENGTHENING = frozenset({"very", "extremely", "such", "really"})
LIMITS = frozenset({"recommended", "maximum", "prescribed", "safe", "daily", "labelled", "labeled", "usual", "normal"})
ONE = frozenset({"single", "one", "lone"})
# Verbs for taking it in one way.
TAKING_IN = {
    **dict.fromkeys(("smoking", "vaping"), "smoked"),
    **dict.fromkeys(("injecting", "shooting"), "injection"),
    **dict.fromkeys(("snorting", "sniffing", "insufflating"), "intranasal"),
    **dict.fromkeys(("swallowing", "eating", "chewing"), "oral"),
    "inhaling": "inhaled",
}
ABUSING = frozenset({"abusing", "misusing", "overusing"})
# What holds of a drug however much of it is used.
HOWEVER_USED = frozenset(
    {"is-a", "acts-on", "same-as", "contains", "made-as", "reverses", "reversed-by", "related-to"}
) | {"acts-as"}
# What the use of a drug does.
OF_EFFECTS = frozenset({"causes", "overdose-causes", "withdrawal-causes", "changes", "interaction-causes"})
# What says after how long a use a drug is stopped.
LONG_USE = frozenset(
    {
        *TIMES_OF,
        *USE_NOUNS,
        *("drinking", "smoking"),
        *HOW_MANY,
        *(word for phrase, use in USE_ADJECTIVES.items() if use == "heavy use" for word in phrase.split()),
        *("of", "a", "long", "time", "period", "on", "it", "them", "taking", "using", "being", "high", "doses", "dose"),
        *("every", "day", "at"),
    }
)
