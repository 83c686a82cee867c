"""How one tells what happened to a drug: who made, found, sold, approved or withdrew it, where, when, and as what."""

MADE, FOUND, SOLD = "synthesised", "discovered", "introduced"
FIRST_USED = "first used in humans,introduced"
_MAKE = f"{MADE}"
_DISCOVER = f"{FOUND} {MADE}"
_DEVELOP = f"{MADE} {SOLD}"

# What somebody did, by the base form of the verb, and the kinds of event that it may be recorded as.
DEEDS = {
    **dict.fromkeys(("make", "synthesize", "synthesise", "create", "invent", "prepare", "concoct"), _MAKE),
    **dict.fromkeys(("discover", "find"), _DISCOVER),
    **dict.fromkeys(("isolate", "extract", "purify", "identify"), FOUND),
    **dict.fromkeys(("introduce", "market", "sell", "launch", "release", "promote"), SOLD),
    **dict.fromkeys(("develop",), _DEVELOP),
    "patent": "patented",
    "withdraw": "withdrawn",
}
# The forms of those verbs that stand behind who did it, and behind "credited with".
DID = {
    **{f"{verb}d": verb for verb in ("introduce", "invent", "create", "synthesize", "synthesise", "prepare")},
    **{f"{verb}ed": verb for verb in ("discover", "invent", "isolate", "extract", "market", "launch", "develop")},
    **{verb: verb.removesuffix("d") for verb in ("isolated", "purified", "introduced", "released", "promoted")},
    "made": "make",
    "found": "find",
    "sold": "sell",
    "isolated": "isolate",
    "purified": "purify",
    "identified": "identify",
    "concocted": "concoct",
    "patented": "patent",
    "withdrew": "withdraw",
}
DOING = {
    "making": "make",
    "synthesizing": "synthesize",
    "synthesising": "synthesise",
    "creating": "create",
    "inventing": "invent",
    "discovering": "discover",
    "finding": "find",
    "isolating": "isolate",
    "extracting": "extract",
    "introducing": "introduce",
    "marketing": "market",
    "selling": "sell",
    "launching": "launch",
    "developing": "develop",
    "patenting": "patent",
    "preparing": "prepare",
    "releasing": "release",
    "identifying": "identify",
    "promoting": "promote",
    "purifying": "purify",
}
# The nouns of what happened: "the discovery of X", "X's inventor".
EVENT_NOUNS = {
    **dict.fromkeys(("synthesis", "first synthesis", "invention", "creation"), _MAKE),
    **dict.fromkeys(("discovery",), _DISCOVER),
    **dict.fromkeys(("isolation", "extraction"), FOUND),
    **dict.fromkeys(("launch", "introduction", "marketing", "release"), SOLD),
    "development": _DEVELOP,
    "withdrawal": "withdrawn",
}
DOERS = {
    **dict.fromkeys(("inventor", "creator", "maker", "synthesizer"), _MAKE),
    "discoverer": _DISCOVER,
    "developer": _DEVELOP,
}

# Relations in the passive or without anyone who did it; the object of each is where, when, by whom and as what.
HAPPENINGS = {
    "be synthesise": MADE,
    **dict.fromkeys(("be isolate", "be first isolate"), FOUND),
    **dict.fromkeys(("be patent", "be first patent"), "patented"),
    **dict.fromkeys(
        (
            *("be bring to market", "be bring to the market", "be bring onto the market", "be bring on the market"),
            *("be put on the market", "be put onto the market", "be place on the market", "be put on sale"),
            *("come on the market", "come onto the market", "come to the market", "reach the market"),
            *("reach market", "hit the market", "enter the market", "enter clinical use", "enter medical use"),
            *("enter clinical practice", "be make available", "be sell by", "be once sell by", "be once market by"),
            *("be commercialize", "be commercialise", "be promote", "be roll out", "debut", "arrive on the market"),
            *("be once market", "be once sell as", "first appear on the market", "be originally sell by"),
        ),
        SOLD,
    ),
    **dict.fromkeys(("come into clinical use", "come into medical use", "be introduce into clinical practice"), SOLD),
    **dict.fromkeys(("be introduce into medicine", "be introduce into clinical use"), SOLD),
    **dict.fromkeys(
        (
            *("be take off the market", "be pull from the market", "be pull off the market", "leave the market"),
            *("be remove from the market", "be discontinue", "be pull from sale", "be take off sale"),
            *("be withdraw from sale",),
        ),
        "withdrawn",
    ),
    **dict.fromkeys(("be first try in people", "be first give to people", "be first give to humans"), FIRST_USED),
    **dict.fromkeys(("be first test in people", "be first test in humans", "be first try in humans"), FIRST_USED),
    **{
        f"be first {verb} {preposition} {whom}": FIRST_USED
        for verb, preposition in (
            ("try", "on"),
            ("try", "in"),
            ("test", "on"),
            ("test", "in"),
            ("give", "to"),
            ("use", "in"),
        )
        for whom in (
            "human volunteers",
            "volunteers",
            "healthy volunteers",
            "human subjects",
            "human beings",
            "humans",
            "prisoners",
        )
    },
    **dict.fromkeys(("be first administer to humans", "be first inject into humans"), FIRST_USED),
    **dict.fromkeys(("be named after", "be named for", "take its name from", "get its name from"), "named"),
    **dict.fromkeys(("derive its name from", "owe its name to"), "named"),
}
HAPPENINGS |= {
    phrase.replace("be ", f"be {early} ", 1): event
    for phrase, event in list(HAPPENINGS.items())
    if phrase.startswith("be ") and not phrase.startswith(("be first", "be once", "be originally"))
    for early in ("originally", "initially")
}
HAPPENINGS |= {
    f"be {early} {verb}": event
    for early in ("originally", "initially")
    for verb, event in (
        ("make", _MAKE),
        ("synthesize", _MAKE),
        ("create", _MAKE),
        ("develop", _DEVELOP),
        ("market", SOLD),
        ("introduce", SOLD),
        ("launch", SOLD),
        ("isolate", FOUND),
        ("discover", _DISCOVER),
        ("approve", "approved"),
    )
}

# What stands before a name and says no more than what kind of person or firm it is.
TITLES = frozenset(
    {
        *("chemist", "chemists", "pharmacist", "pharmacists", "pharmacologist", "scientist", "scientists", "doctor"),
        *("researcher", "researchers", "dr", "professor", "sir", "physician", "surgeon", "dentist", "company", "firm"),
        *("drugmaker", "manufacturer", "laboratory", "laboratories", "lab", "labs", "team", "colleagues", "group"),
        *("obstetrician", "anesthesiologist", "anaesthetist", "apothecary", "young", "famous", "a", "an", "the", "his"),
        *("her", "their", "drug", "pharmaceutical", "giant", "house", "maker", "medicinal", "organic", "research"),
        *("assistant", "pharmacists assistant", "inventor", "industrial", "wartime", "works", "called", "named"),
        *("mr", "psychiatrist", "anesthetist", "anaesthesiologist", "consultant", "coworkers", "co", "workers"),
    }
)
# Words that stand behind a name, and belong to none.
NO_NAMES = frozenset(
    {
        *(*DID, *DOING, *DEEDS, "first", "once", "originally", "initially", "later", "then", "began", "started"),
        *("never", "did", "not", "whose", "where", "it", "they", "he", "she", "instead", "rather", "only", "century"),
        # Where a thing turns up, which tells nothing of who made it: "discovered in the drug supply".
        *("supply", "supplies", "market", "markets", "scene", "samples", "seizures", "wastewater", "circulation"),
    }
)
# Behind a team, before who leads it.
LED = ("led", "headed", "directed", "run")
# Adjectives and nouns of nations, by the code of the country.
NATIONS = {
    **dict.fromkeys(("german", "germans"), "DE"),
    **dict.fromkeys(("swiss",), "CH"),
    **dict.fromkeys(("american", "americans"), "US"),
    **dict.fromkeys(("british", "english", "scottish", "scot", "englishman", "scotsman"), "GB"),
    **dict.fromkeys(("french", "frenchman"), "FR"),
    **dict.fromkeys(("belgian",), "BE"),
    **dict.fromkeys(("japanese",), "JP"),
    **dict.fromkeys(("austrian",), "AT"),
    **dict.fromkeys(("danish", "dane"), "DK"),
    **dict.fromkeys(("dutch",), "NL"),
    **dict.fromkeys(("swedish",), "SE"),
    **dict.fromkeys(("italian",), "IT"),
    **dict.fromkeys(("canadian",), "CA"),
    **dict.fromkeys(("chinese",), "CN"),
    **dict.fromkeys(("soviet", "russian"), "RU"),
    **dict.fromkeys(("romanian",), "RO"),
    **dict.fromkeys(("polish",), "PL"),
    **dict.fromkeys(("hungarian",), "HU"),
    **dict.fromkeys(("israeli",), "IL"),
    # Countries that no law is recorded of are told of events only.
    "switzerland": "CH",
    "belgium": "BE",
    "austria": "AT",
    "denmark": "DK",
    "israel": "IL",
    "hungary": "HU",
}
# Words that begin what is told of an event beside who, where and when, and the kind of what they tell.
TELLING = {
    **dict.fromkeys(("as", "for", "for use as", "for use in", "to be used as", "under the name", "under"), "as"),
    **dict.fromkeys(("from", "out of"), "from"),
    "into": "to",
    **dict.fromkeys(("to", "in order to", "in an effort to", "in an attempt to"), "to"),
    **dict.fromkeys(("while", "when", "during", "in search of", "in the search for", "in a search for"), "while"),
    **dict.fromkeys(("because of", "due to", "over", "after", "following", "amid"), "because"),
    **dict.fromkeys(("with",), "with"),
}
# How it was sold, told of an event: no name or purpose follows.
SOLD_HOW = {
    **dict.fromkeys(("over the counter", "without a prescription", "without prescription"), "as: over counter"),
    **dict.fromkeys(("on himself", "on themselves", "on herself"), "as: himself"),
    **dict.fromkeys(("worldwide", "around the world", "throughout the world", "globally"), "as: worldwide"),
    **dict.fromkeys(("by accident", "accidentally", "by chance", "serendipitously", "by mistake"), "chance: "),
}
# What ends a drug's story, behind "and".
ENDED = frozenset({"withdrawn", "banned", "discontinued", "abandoned"})
# What a drug did, behind "because it", before what came of it: "because it caused birth defects".
DID_HARM = frozenset(
    {
        *("caused", "causes", "could", "can", "may", "might", "cause", "raised", "raises", "increased", "increases"),
        *("led", "was", "were", "linked", "tied", "associated", "found", "shown", "thought", "to", "with", "carried"),
        *("risk", "risk of", "risks", "of", "serious", "severe", "dangerous", "fatal", "deadly", "users", "in"),
    }
)
# Famous people who made or found none of the drugs that others are recorded to have found.
FAMED = frozenset(
    {
        *("pasteur", "koch", "curie", "salk", "sabin", "jenner", "darwin", "einstein", "newton", "edison", "mendel"),
        *("hippocrates", "galileo", "semmelweis", "watson", "crick", "nightingale", "lister", "tesla"),
        *("leary", "cia"),
    }
)
# Words of what is told that say nothing of their own, and those that mean the same.
UNTOLD = frozenset(
    {
        *("a", "an", "the", "his", "her", "its", "their", "of", "be", "use", "used", "being", "it", "that", "was"),
        *("treatment", "drug", "medicine", "medication", "new", "and", "called", "supposedly", "supposed", "in"),
        *("brand", "name", "trade", "purely", "simply", "only", "then", "so", "for", "to"),
        *("reports", "reported", "cases", "safer", "better"),
    }
)
ALIKE = {
    **dict.fromkeys(("remedy", "suppressant", "syrup", "suppressants", "remedies", "medicines"), "medicine"),
    **dict.fromkeys(("replacement", "alternative", "substitutes", "replacements", "alternatives"), "substitute"),
    **dict.fromkeys(("painkiller", "analgesic", "painkillers", "analgesics"), "painkiller"),
    **dict.fromkeys(("anaesthetic", "anesthetics", "anaesthetics"), "anesthetic"),
    **dict.fromkeys(("non", "not"), "non"),
    **dict.fromkeys(("looking", "searching", "hunting", "search"), "searching"),
    **dict.fromkeys(("working", "consulting", "consultant"), "working"),
    **dict.fromkeys(("pcp",), "phencyclidine"),
    **dict.fromkeys(("diacetylmorphine", "diamorphine"), "heroin"),
    **dict.fromkeys(("tranquillizer", "tranquilizers", "tranquilliser", "tranquiliser"), "tranquilizer"),
}

# Spans of years that words name.
ERAS = {
    **dict.fromkeys(("second world war", "world war ii", "world war two", "wwii", "ww2"), (1939, 1945)),
    **dict.fromkeys(("first world war", "world war i", "world war one", "wwi", "ww1", "great war"), (1914, 1918)),
    **dict.fromkeys(("vietnam war", "war in vietnam"), (1955, 1975)),
    **dict.fromkeys(("american civil war", "us civil war", "civil war"), (1861, 1865)),
    **dict.fromkeys(("korean war",), (1950, 1953)),
    "cold war": (1947, 1991),
}
CENTURIES = {
    **dict.fromkeys(("eighteenth", "18th", "1700s"), 1701),
    **dict.fromkeys(("nineteenth", "19th"), 1801),
    **dict.fromkeys(("twentieth", "20th"), 1901),
    **dict.fromkeys(("twenty first", "21st"), 2001),
}
PARTS_OF_A_TIME = {
    **dict.fromkeys(("early", "beginning of", "early part of", "start of"), (0.0, 0.4)),
    **dict.fromkeys(("mid", "middle", "middle of"), (0.3, 0.7)),
    **dict.fromkeys(("late", "end of", "late part of", "close of"), (0.6, 1.0)),
}
# Every word that may stand in such a clause and that no other table knows.
WORDS = (
    *("worldwide", "century", "centuries", "credited", "attributed", "brainchild", "oldest", "older", "predates"),
    *("predate", "beforehand", "decades", "ago", "began", "started", "world", "war", "circa", "around"),
    *("between", "until", "prior", "nothing", "doing", "took", "happened", "occurred", "dates", "responsible"),
)
