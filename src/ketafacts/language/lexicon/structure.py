"""Words that only build sentences: parts of products, reasons and what follows from them, clefts, owners."""

# Nouns for what a product is made of.
PARTS = frozenset(
    {
        *("ingredient", "ingredients", "component", "components", "constituent", "constituents"),
        *("active ingredient", "active ingredients", "active component", "active components", "active substance"),
        *("alkaloid", "alkaloids", "active alkaloid", "psychoactive ingredient", "psychoactive compound"),
        *("psychoactive component", "active principle"),
        *("active drug", "active constituent", "active substances", "active compound", "active chemical"),
    }
)
# How many of the parts of a product: what is said of them all, of some, of none, of exactly one.
PART_QUANTIFIERS = {
    **dict.fromkeys(("all", "all of", "every", "each", "each of", "both", "both of", "every one of"), "all"),
    **dict.fromkeys(("some", "some of", "one", "one of", "at least one", "at least one of", "any of"), "some"),
    **dict.fromkeys(("no", "none of", "neither", "neither of", "not one", "not one of", "not a single"), "none"),
    **dict.fromkeys(("not a single one of", "not any of", "none", "no single"), "none"),
    **dict.fromkeys(("only one", "only one of", "just one of", "exactly one of", "just one", "exactly one"), "one"),
    **dict.fromkeys(("not all", "not all of", "not every", "not both", "not both of"), "not all"),
}
# A count that the quantifier itself supposes.
SUPPOSED_COUNTS = {"both": 2, "both of": 2, "neither": 2, "neither of": 2, "not both": 2, "not both of": 2}
PLAIN_COUNTS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3}

# What joins a clause to the reason for it, and a reason to what follows from it.
REASONS = ("because", "given that", "seeing that", "on the grounds that", "due to the fact that", "inasmuch as")
CONSEQUENCES = (
    *("so", "therefore", "thus", "hence", "consequently", "as a result", "accordingly"),
    *("which means that", "which means", "which is why", "that is why", "this is why", "meaning that"),
    *("this means that", "that means that", "it follows that", "for that reason", "for this reason"),
)
# Single words of these say nothing where no clause is joined: "Ketamine is therefore not an opioid".
JOINING = frozenset({"so", "therefore", "thus", "hence"})

# Who owns the medicine that is spoken of, which changes nothing about it.
OWNERS = frozenset({"my", "our", "his", "her", "their", "your"})
# Words before a name that say it is the thing itself and nothing added: "plain Tylenol".
PLAIN = frozenset({"plain", "regular", "ordinary", "straight", "good old", "pure", "purified", "generic"})
# "Doctors prescribe too many opioids" is an opinion: its "too" is not "also", and no reader takes it.
EXCESS = ("too many", "too few", "too little", "too freely", "too readily", "too easily")
# What says that a general claim knows no exception.
EXCEPTIONLESS = (
    *("without exception", "without any exception", "without exceptions", "with no exception", "with no exceptions"),
    *("no exceptions", "bar none"),
)
# "Known on the street as X", "sold under the name X": verbs, and what may stand between them and the name.
KNOWN_BY = {
    f"{verb} {between} {before}".replace("  ", " "): verb
    for verb in ("know", "better know", "best know", "also know", "commonly know", "sell", "market", "refer to")
    for between in (
        *("", "on the street", "on the streets", "in the street", "in clubs", "on the club scene", "by users"),
        *("in slang", "elsewhere", "generically", "medically", "chemically", "colloquially", "commonly", "informally"),
        *("in the us", "in the uk", "in america", "in britain", "in europe", "abroad", "by doctors", "to doctors"),
        *("to patients", "to the public", "to most people", "to users", "by patients", "to pharmacists", "to chemists"),
        *("by its generic name", "under the brand name", "by the brand name", "under the name", "by the name"),
        *("by its brand name", "under the trade name", "by its street name", "by the street name", "worldwide"),
    )
    for before in ("as", "")
    if before or between.endswith("name")
}

# What says that there is nothing beside it: "tramadol on its own", "contains codeine and nothing else".
ALONE = (
    *(
        "on its own",
        "and nothing else",
        "and nothing more",
        "alone",
        "as its only ingredient",
        "as its sole ingredient",
    ),
    *("as its only active ingredient", "as its sole active ingredient", "without anything else"),
)

# Names of drugs that with "a" before them name a kind: "MDMA is an amphetamine".
KINDS = {
    "amphetamine": "amphetamine-class",
    "cathinone": "synthetic-cathinone",
    "heparin": "heparin-class",
    "insulin": "insulin-class",
    "phenethylamine": "phenethylamine-class",
    "tetracycline": "tetracycline-class",
}
# Remarks that add nothing.
REMARKS = (
    *("believe it or not", "like it or not", "plain and simple", "pure and simple", "technically speaking"),
    *("pharmacologically speaking", "chemically speaking", "scientifically speaking", "medically speaking"),
    *("in essence", "at heart", "as it happens", "believe me", "trust me", "no doubt", "without doubt"),
    *("without a doubt", "beyond doubt", "in plain terms", "in plain english", "to put it simply", "in simple terms"),
    *("through and through", "full stop", "by definition", "by any definition"),
)
# "An injectable form of naltrexone": how the form is given.
FORM_ADJECTIVES = {
    **dict.fromkeys(("injectable", "injected", "injection"), "injection"),
    **dict.fromkeys(("oral", "swallowed", "tablet", "liquid"), "oral"),
    **dict.fromkeys(("nasal", "nasal spray", "intranasal"), "intranasal"),
    **dict.fromkeys(("intravenous", "iv"), "intravenous"),
    **dict.fromkeys(("transdermal", "patch"), "transdermal"),
}
FORM_NOUNS = frozenset({"form", "version", "formulation", "preparation", "variety", "variant"})

# Whoever takes the one takes the other: "If you take X, you are taking Y".
TAKERS = frozenset(
    {
        *("you", "someone", "somebody", "anyone", "anybody", "people", "patients", "users", "one", "everyone"),
        *("those", "whoever", "everybody", "a person", "person", "patient", "we", "i", "all"),
    }
)
TAKING = frozenset(
    {
        *("take", "takes", "taking", "use", "uses", "using", "swallow", "swallows", "swallowing", "on"),
        *("consume", "consumes", "consuming", "get", "gets", "getting", "inject", "injecting", "given"),
    }
)

# Nouns for a name, and what kind of name: "just another word for", "the brand name of".
NAMES = frozenset(
    {
        *("name", "names", "word", "words", "term", "terms", "nickname", "label", "slang", "brand", "synonym"),
        *("abbreviation", "short"),
    }
)
OF_NAMES = frozenset(
    {
        *("another", "other", "different", "generic", "brand", "trade", "street", "slang", "common", "american"),
        *("british", "us", "uk", "international", "european", "commercial", "proprietary", "chemical", "old"),
        *("fancy", "medical", "alternative", "popular"),
    }
)

# Before what a subject is like, "Methadone, like loperamide, …".
LIKE = frozenset({"like", "just like", "exactly like", "much like"})
