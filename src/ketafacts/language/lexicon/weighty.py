"""Words that turn a sentence round or narrow it, and so may not be lost on the way to its claims."""

from ketafacts.language.lexicon.adverbs import STRONG, WEAK

# What denies by itself.
DENYING = frozenset({"not", "never", "neither", "nor", "cannot", "no", "no longer"})
# Behind these a denial denies nothing of what is claimed: "not only", "no doubt".
NOT_DENIED = frozenset({"only", "just", "merely", "simply", "solely", "doubt", "question", "secret", "surprise"})
NOT_DENIED |= {"wonder", "mistake", "matter", "less", "more", "longer", "prescription"}
# These only behind "no".
NOT_DENIED_BY_NO = frozenset({"less", "more", "longer"})
# With one of these a denial makes an assertion: "not a non-opioid", "not opioid-free", "not without".
DENYING_TOO = frozenset({"without", "free", "free of", "devoid", "devoid of", "unlike", "lack", "other", "fail"})
DENYING_TOO |= {"enough", "sufficient", "nothing", "unable", "unaffected", "unusual", "deny", "skip", "miss"}
DENYING_TOO |= {"denies", "denied"}
# "It is not wrong to call it that" calls it so.
DENYING_TOO |= {"wrong", "false", "untrue", "incorrect", "inaccurate", "myth", "misconception", "lie", "mistake"}
# "Y is a brand of X", "X, sold as Y": which of the two is the brand.
BRAND = frozenset({"brand", "trade", "proprietary", "ingredient"})
OF_BRAND = frozenset({"brand of", "brand for", "name of", "name for", "name brand", "version of", "ingredient is"})
OF_BRAND |= {"form of", "product of"}
SOLD = frozenset({"sold", "marketed", "branded", "dispensed", "sells", "selling", "markets", "traded"})
# Less of what two are compared by, said without any denial.
LESS = frozenset({"less", "shorter", "weaker", "lower", "milder", "briefer", "quicker", "sooner", "faster", "fewer"})
LESS |= {"smaller", "slower", "later", "younger", "newer", "worse"}
# What stands behind these beside what is in a product may be in it, too.
BESIDES = frozenset({"as well as", "along with", "in addition to", "together with", "besides", "plus", "alongside"})
# "May take it without" one of these says more than that they may take it.
RISKS = frozenset({"risk", "risks", "danger", "harm", "problems", "any", "fear", "worry", "concern", "hesitation"})
SOLE = frozenset({"only", "solely", "exclusively"})
TAKING = frozenset({"take", "have", "use", "swallow", "snort", "inject", "smoke", "do", "drink"})
MERELY = frozenset({"just", "merely", "simply", "purely", "nothing but", "nothing more than"})
# What "only" may narrow that a claim keeps in another way: an amount, a part, the time at which, a programme.
NARROWED = frozenset(
    {"partly", "partially", "weakly", "slightly", "about", "thing", "one", "after", "in", "by", "through"}
)
# "Someone who takes only heroin": who, and not what is claimed of the drug.
TAKING_ONLY = frozenset({"take", "takes", "took", "taken", "taking", "use", "uses", "used"})
MANY = frozenset({"many", "several", "numerous", "a number of", "a lot of", "lots of"})
# Everywhere, for long, where people are treated, and in no real case.
WORLDWIDE = frozenset({"worldwide", "the world over", "around the world", "throughout the world", "everywhere"})
LONG = frozenset({"for years", "for decades", "for many years", "for many decades"})
AT_WORK = frozenset({"during surgery", "in theatre", "in the operating theatre", "in the operating room"})
UNREAL = frozenset({"in theory"})
# Who puts drugs on lists, or studies them, and approves no medicine.
NOT_APPROVING = frozenset({"dea", "drug enforcement administration", "cdc", "congress", "nida", "samhsa", "nih"})
# What something is meant to be is not what it brings about.
INTENDED = frozenset({"intended", "meant", "designed"})
# With one of these "without a prescription" tells how something is sold, and not what it is.
SELLING = frozenset({"available", "sold", "sell", "bought", "buy", "purchased", "obtainable", "obtained", "had"})
SELLING |= {"marketed", "dispensed", "stocked", "counter", "get", "got"}
# Words of names, of which one "alone" is no ingredient alone.
NAMED = frozenset({"name", "names", "sold", "marketed", "branded", "called", "known", "brand"})
# Behind "not … until 1999" what is denied is said to be so from then on.
TURNING = frozenset({"until", "before", "till"})
# What begins a sentence that means the opposite of what it says.
MEANT_OTHERWISE = frozenset({"as if", "as though"})

# -- what the facts must bear out ------------------------------------------------------------------------------------
# A word that its readers pass over, and that is so of some drugs and not of others, by what it asks of the facts.

# How a drug holds on to what it acts on, and what a source says that tells so of it.
HOW_IT_BINDS = {
    **dict.fromkeys(("selectively", "selective"), r"(?s)\A(?!.*(?:non[- ]?|not )selectiv).*selectiv"),
    "potently": r"\bpotent",
    "direct": r"\bdirect",
    **dict.fromkeys(("irreversibly", "irreversible", "permanently"), r"(?<!no )(?<!not )(?:irreversibl|covalent)"),
    **dict.fromkeys(("reversibly", "reversible"), r"(?<!ir)reversibl"),
    **dict.fromkeys(("competitively", "competitive", "competing"), r"(?<!non)(?<!non )(?<!un)compet(?:e|iti)"),
    **dict.fromkeys(
        ("noncompetitively", "noncompetitive", "uncompetitive", "noncompeting"), r"\b(?:non|un) ?competiti"
    ),
}
# What cannot be so at once of how one drug holds on to one target.
OPPOSED = {
    **dict.fromkeys(("irreversibly", "irreversible", "permanently"), "reversibly"),
    **dict.fromkeys(("reversibly", "reversible"), "irreversibly"),
}
# How strongly it does what it does: borne out where its facts call the effect marked.
STRONGLY_DONE = STRONG | {"markedly", "greatly", "powerfully", "considerably", "substantially", "profoundly"}
# In whom or where it is so, and what a source says that tells it of them.
SAID_SO = {
    "in older men": r"\b(?:older|elderly) men\b",
    "in older women": r"\b(?:older|elderly) women\b",
    "in palliative care": r"\bpalliative\b|\bend of life\b",
}
# Of whom it is told that they get it, or get it rather than others.
_IN_WHOM = {
    **dict.fromkeys(
        ("older people", "older adults", "older patients", "elderly people", "elderly patients", "the elderly"),
        r"\b(?:elderly|older|seniors?|geriatric)\b|\b(?:aged|over|above) (?:the age of )?6\d\b",
    ),
    **dict.fromkeys(("seniors", "old people", "frail older people"), r"\b(?:elderly|older|seniors?|geriatric)\b"),
    **dict.fromkeys(("dependent patients", "dependent people", "dependent users"), r"\bdependen"),
    **dict.fromkeys(("daily users", "heavy users", "regular users"), r"\b(?:daily|heavy|regular|chronic)\b"),
    **dict.fromkeys(
        ("people with epilepsy", "patients with epilepsy", "people with a history of seizures"), r"\bepilep|\bseizure"
    ),
    **dict.fromkeys(("people with kidney disease", "patients with kidney disease"), r"\b(?:kidney|renal)\b"),
    **dict.fromkeys(("people with liver disease", "patients with liver disease"), r"\b(?:liver|hepatic)\b"),
    **dict.fromkeys(
        ("people with heart disease", "patients with heart disease"), r"\b(?:heart|cardiac|cardiovascular)\b"
    ),
}
IN_WHOM = {
    f"{how}in {whom}": told
    for whom, told in _IN_WHOM.items()
    for how in ("", "particularly ", "especially ", "mainly ")
    if how or " with " not in whom  # from whom a drug is kept, who has an ailment, is told of in other ways
}
# How an antidote undoes what it reverses.
BY_DOING = {
    f"by {doing}{them}": told
    for doing, told in (
        *((doing, r"\b(?:encapsulat|enclos|wrap)") for doing in ("encapsulating", "enclosing", "wrapping around")),
        *((doing, r"\b(?:bind|bound|enclos|encapsulat)") for doing in ("binding", "binding to", "trapping")),
        *((doing, r"\bneutrali[sz]") for doing in ("neutralising", "neutralizing")),
    )
    for them in (" it", " them")
}
# At which time of an overdose a sign of it comes.
SINCE_WHEN = {"early": r"\b(?:early|first|begin)", "late": r"\blate\b"}
SAID_SO |= IN_WHOM | BY_DOING
_MEANT_FOR_MEDICINE = ("prescription", "pharmaceutical", "medical", "marketed", "commercial", "proprietary")
_PRESCRIBED = tuple(
    f"{article} {how} prescribed"
    for article in ("a", "the")
    for how in ("widely", "commonly", "frequently", "much", "often")
)
_AT_SURGERY = (
    *("before surgery", "before an operation", "for surgery", "for operations", "during an operation"),
    *("during operations", "for surgical procedures", "during surgical procedures", "for minor surgery"),
    *("in theatre", "in the operating theatre", "in the operating room", "during surgery", "in anaesthetic practice"),
    *("by anaesthetists", "by anesthesiologists"),
)
_IN_EMERGENCIES = (
    *("in intensive care", "in intensive care units", "in emergency medicine", "in emergency care", "by paramedics"),
    *("in the emergency room", "in emergency departments", "in the emergency department"),
)
_FOR_FUN = (
    *("by recreational users", "by drug users", "by people who use it recreationally", "by people who misuse it"),
    *("by those who use it recreationally", "by people using it recreationally", "recreationally", "by partygoers"),
    *("by recreational drug users", "by people who use it for fun", "by clubbers"),
)
_FOR_LONG = (
    *("for years", "for many years", "for decades", "for many decades", "for a long time", "for ages"),
    *("for a long time now", "for generations", "for the past few decades", "for several decades", "over the years"),
    *("for quite some time", "over the past few decades"),
)
_ABROAD = (
    *("in many countries", "across the world", "all over the world", "across the globe", "around the globe"),
    *("in much of the world", "across much of the world", "worldwide", "the world over", "around the world"),
    "throughout the world",
)
# Of when a drug came, or of what somebody thinks of it; told before a class or "drug" only, and then left out.
_YOUNG = ("new", "newer", "novel", "recent", "newly approved", "brand new")
_OLD = ("old", "older", "decades old", "long established", "old fashioned", "long standing", "long known")
OPINED: tuple[str, ...] = (
    "good",
    "great",
    "excellent",
    "gentle",
    "nice",
    "decent",
    "reliable",
    "handy",
    "wonderful",
    "useful",
)
OPINED += ("cheap", "inexpensive", "expensive", "favourite", "favorite", "trusted")
_GROWN = ("herbal", "plant based")
OF_KINDS = frozenset({*_YOUNG, *_OLD, *OPINED, *_GROWN})
_CHILDREN = ("children", "kids", "teenagers", "adolescents", "infants", "babies", "toddlers", "young children")
_HEALTHY = (
    *("in healthy volunteers", "in healthy people", "in healthy adults", "in otherwise healthy people"),
    *("in otherwise healthy adults", "in otherwise healthy patients"),
)
_THE_OLD = ("elderly", "seniors", "older people", "older adults", "older patients", "old people", "elderly people")
ANTIDOTES = frozenset({"antidote", "antidotes"})
# What tells of a use that is no more: the history of a drug may tell of it, too.
FORMERLY = frozenset({"formerly", "once", "originally", "historically", "previously"})
BORNE_OUT = {
    **dict.fromkeys(WEAK, "little"),
    **dict.fromkeys(("effectively", "successfully", "usefully"), "thorough"),
    **dict.fromkeys(_YOUNG, "young"),
    **dict.fromkeys(_OLD, "old"),
    **dict.fromkeys(OPINED, "nobody's"),
    **dict.fromkeys(_GROWN, "a plant"),
    **dict.fromkeys((*_MEANT_FOR_MEDICINE, *_PRESCRIBED, "mainstream", "conventional", "standard"), "a medicine"),
    **dict.fromkeys(
        ("prototypical", "archetypal", "quintessential", "textbook", "classic", "best known", "prime"), "a prototype"
    ),
    "racemic": "both forms",
    **dict.fromkeys(("used", "given", "prescribed", "administered", "employed"), "in use"),
    **dict.fromkeys(("reverse", "reverses", "reversed", "undo", "undoes"), "an antidote"),
    **dict.fromkeys(("quickly", "rapidly", "promptly", "briskly"), "soon"),
    "directly": "by itself",
    **dict.fromkeys(HOW_IT_BINDS, "bound so"),
    "by itself": "unaided",
    **dict.fromkeys(("on its own", "on their own", "all by itself", "all on its own"), "unmixed"),
    **dict.fromkeys(("recurrent", "recurring", "repeated", "persistent"), "again"),
    "highly": "much",
    **dict.fromkeys(STRONGLY_DONE, "much"),
    **dict.fromkeys(_FOR_LONG, "long known"),
    **dict.fromkeys(("in children and adults", "in young people"), "the young"),
    **dict.fromkeys(_CHILDREN, "of children"),
    **dict.fromkeys(("children", "kids", "babies", "infants", "toddlers", "teenagers"), "children"),
    **dict.fromkeys(("is", "are", "still"), "today"),
    **dict.fromkeys(("men", "males", "boys", "women", "females", "girls"), "a sex"),
    **dict.fromkeys(("in women", "in adult women", "in men", "in adult men"), "a sex"),
    **dict.fromkeys(SAID_SO, "said so"),  # and not those of time, which are weighed beside "sign" only
    **dict.fromkeys(("in adults", "for adults"), "of adults"),
    **dict.fromkeys(_HEALTHY, "of the healthy"),
    **dict.fromkeys(_THE_OLD, "of the old"),
    **dict.fromkeys(_ABROAD, "abroad"),
    **dict.fromkeys(_AT_SURGERY, "at surgery"),
    **dict.fromkeys((*_IN_EMERGENCIES,), "in emergencies"),
    **dict.fromkeys(("by psychiatrists",), "of the mind"),
    **dict.fromkeys(_FOR_FUN, "for fun"),
    "in anyone": "in everyone",
    **dict.fromkeys(("in people", "in humans", "in human beings", "in patients", "in man"), "in people"),
    **dict.fromkeys(("main", "principal", "chief", "key", "primary", "major", "mainly", "primarily"), "chief"),
    **dict.fromkeys(("principally", "mostly", "chiefly", "predominantly", "largely", "most of", "much of"), "chief"),
    **dict.fromkeys(("common", "frequent"), "common"),
    **dict.fromkeys(("active", "pharmacologically active"), "active"),
    **dict.fromkeys(("inactive", "harmless"), "inactive"),
    "toxic": "toxic",
    "pure": "unadulterated",
    # Of a pair these forbid, which a warning does not: "must not be taken with", "should never be combined".
    **dict.fromkeys(("must", "never"), "forbidden"),
}
# What is given at a time.
_PORTIONS = frozenset(
    {"dose", "spray", "shot", "injection", "ampoule", "vial", "puff", "squirt", "nasal spray", "tablet"}
)
# Of breathing that ends, and is not slowed only.
STANDING_STILL = frozenset(
    {"stop", "stops", "stopped", "stopping", "halt", "halts", "halted", "arrest", "shut", "shuts"}
)
# Of what drug it is: "the party drug X".
CALLED_SO = ("party", "club", "rave", "dance", "festival", "nightclub", "street", "clubbing")
# What is weighed beside some words only, with the words before and behind it; "" for any. "An effect" is any effect.
_Neighbours = tuple[tuple[str, ...], tuple[str, ...], str]
BESIDE: dict[str, _Neighbours] = {
    **dict.fromkeys(("once", "formerly", "previously"), (("was", "were"), (), "past")),
    **dict.fromkeys(("first", "originally", "initially"), ((), ("approved", "licensed", "cleared"), "earliest")),
    **dict.fromkeys(
        ("early", "late"), ((), ("sign", "signs", "symptom", "symptoms", "feature", "features"), "said so")
    ),
    "alone": ((), ("or", "and"), "unaided"),
    **dict.fromkeys(("one", "single"), ((), tuple(sorted(_PORTIONS)), "one dose")),
    **dict.fromkeys(("strong", "marked", "considerable", "heavy"), ((), ("an effect",), "much")),
    **dict.fromkeys(
        ("high", "a high", "great", "significant", "substantial"),
        ((), ("abuse potential", "misuse potential", "potential for abuse", "potential for misuse"), "much"),
    ),
    **dict.fromkeys(CALLED_SO, ((), ("drug",), "for fun")),
}
# What the name of tablets that act slowly says: "extended-release", "XR".
RELEASED_SLOWLY = frozenset(
    {"extended", "sustained", "controlled", "prolonged", "modified", "slow", "er", "xr", "sr", "cr"}
)
RELEASED_SLOWLY |= {"xl", "la", "extended release"}
# Names of ailments that are a part of what they are recorded under, and words by one of which a use of them is told.
_AFTER_SHINGLES = ("shingles", "herpetic")
NARROWER: dict[str, tuple[str, ...]] = {
    "bipolar depression": ("depressi",),
    **dict.fromkeys(("postherpetic neuralgia", "nerve pain after shingles", "pain after shingles"), _AFTER_SHINGLES),
    **dict.fromkeys(("postherpetic nerve pain", "shingles pain", "post herpetic neuralgia"), _AFTER_SHINGLES),
    **dict.fromkeys(("diabetic neuropathy", "diabetic nerve pain", "diabetic peripheral neuropathy"), ("diabet",)),
    **dict.fromkeys(("diabetic neuropathic pain", "pain from diabetic neuropathy"), ("diabet",)),
    "painful diabetic neuropathy": ("diabet",),
    **dict.fromkeys(("generalised anxiety disorder", "generalized anxiety disorder", "gad"), ("generali",)),
    **dict.fromkeys(("hives", "urticaria", "nettle rash"), ("hives", "urticaria")),
    "allergic reactions": ("reaction", "anaphyla"),
    **dict.fromkeys(("roundworms", "hookworm", "hookworms"), ("roundworm", "hookworm", "nematod")),
    "kidney infections": ("kidney", "pyelonephritis"),
    "leg cramps": ("cramp",),
    **dict.fromkeys(("partial seizures", "focal seizures", "partial onset seizures"), ("partial", "focal")),
    **dict.fromkeys(("partial-onset seizures", "focal onset seizures"), ("partial", "focal")),
    **dict.fromkeys(("generalized seizures", "tonic-clonic seizures", "tonic clonic seizures"), ("generali", "tonic")),
}
# Of what a word speaks where it is weighed: "a frequent cause", and not "frequent use".
COMMON_WHAT = frozenset({"cause", "causes", "reason", "culprit", "trigger", "culprits", "triggers"})
# What ranks a side effect before all others.
COMMONEST = frozenset({"most", "commonest", "number one"})
# What makes it the main one instead, however many get it: "the most important side effect".
CHIEF = frozenset({"important", "serious", "feared", "dangerous", "worrying"})
# That it is treated with a drug does not say that the drug keeps it from coming.
PREVENTING = frozenset({"prevent", "prevents", "preventing", "prevented", "prevention", "ward off", "wards off"})
PREVENTING |= {"prophylaxis", "prophylactic", "prophylactically", "preventive", "preventative"}
PREVENTING |= {"guard", "guards", "protect", "protects", "stave", "staves", "ward", "wards"}
PREVENTING |= {
    "avert",
    "averts",
    "forestall",
    "forestalls",
    "shield",
    "shields",
    "safeguard",
    "safeguards",
    "fend",
    "fends",
}
# What is stopped or treated while it lasts, and not by what keeps it from coming.
ATTACKS = frozenset({"attack", "attacks", "acute", "acutely", "abort", "aborts"})
# Words within the recorded name of an effect ("permanent deafness", "be highly addictive") that say more than it.
GRADING = {
    **dict.fromkeys(
        ("highly", "very", "strongly", "extremely", "powerfully", "intensely", "seriously", "severe"), "much"
    ),
    **dict.fromkeys(("extreme", "intense", "massive"), "much"),
    **dict.fromkeys(("permanent", "permanently", "lasting", "irreversible"), "for good"),
    "chronic": "again",
    **dict.fromkeys(("rapid", "quickly"), "soon"),
}
