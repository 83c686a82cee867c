"""The values that the format's keys take (docs/facts-format.md). Plain data: no answer pays for the reader of YAML.

Severity is by what a reader should do; frequency is the CIOMS scale (Guidelines for Preparing Core Clinical-Safety
Information on Drugs, CIOMS III).
"""

SOURCE_KINDS = (
    "label",
    "regulation",
    "guideline",
    "systematic review",
    "review",
    "trial",
    "cohort",
    "case series",
    "laboratory",
    "reference work",
    "database",
    "agency",
    "news",
    "website",
)
CSL_TYPES = (
    "article-journal",
    "article-newspaper",
    "article",
    "book",
    "chapter",
    "dataset",
    "legislation",
    "regulation",
    "report",
    "webpage",
)
READINGS = ("full text", "abstract", "excerpt", "table", "copy", "title only")
HOLDS = ("yes", "no", "contested")
# Lists of a drug's facts that may be declared complete, so that what is not on them does not hold.
APPROVED_USES, ALL_USES = "approved uses", "uses"
COMPLETE_LISTS = (APPROVED_USES, ALL_USES)
# The parts of medicine that conditions belong to. Where all uses of a drug are known, one in another area is none.
AREAS = (
    "pain and joints",
    "anesthesia",
    "mental health",
    "sleep",
    "addiction",
    "poisoning",
    "nervous system",
    "heart and circulation",
    "blood",
    "airways",
    "allergy",
    "digestion",
    "hormones and metabolism",
    "infection",
    "cancer",
    "immunity",
    "skin",
    "eyes and ears",
    "kidneys and bladder",
    "sexual and reproductive health",
)
DRUG_KINDS = ("substance", "combination", "plant", "mixture", "metabolite", "endogenous")
COMPOUND_KINDS = ("combination", "plant", "mixture")
SHEETS = ("complete", "brief")
NAME_KINDS = (
    "generic",
    "brand",
    "street",
    "slang",
    "abbreviation",
    "misspelling",
    "chemical",
    "code",
    "veterinary",
    "national",
)
# In the place of a country, where the source does not say in which a brand is sold.
NOWHERE_TOLD = "ZZ"
# Everyday words that name a drug on the street ("ice"): looked up when asked for, never read into running text.
ONLY_ASKED = "slang"
# Words of the trade that are names on the street, too: whoever asks of "first line" or a CBC asks of no drug.
NEVER_ASKED = frozenset({"first line", "cbc", "weight gainers", "tabs"})
# Kinds whose names stand for themselves only: "cracks" and "acids" name no drug.
NO_PLURAL = (ONLY_ASKED, "misspelling", "chemical", "code")
# Names that are built by the rules of chemistry, whose groups may be written in full or for short.
CHEMICAL_KINDS = ("generic", "abbreviation", "chemical", "code")
# What tells most of a drug first.
SCHEMES = ("pharmacologic", "chemical", "origin", "therapeutic", "legal")
# Classes that say what drugs of many kinds do: two of their members need not be alike.
PROPERTIES = frozenset({"anticholinergic", "cns-depressant", "hallucinogen", "qt-prolonging-drug", "serotonergic-drug"})
PROPERTIES |= {"sedative", "racemate", "kept-out-of-brain", "endogenous-opioid", "opioid-prodrug", "acid-or-base"}
PROPERTIES |= {"with-active-metabolites", "without-active-metabolites"}
PROPERTIES |= {"cyp1a2-inhibitor", "cyp2d6-inhibitor", "cyp3a-inhibitor", "cyp3a4-inhibitor", "cyp3a4-inducer"}
ROLES = (
    "full agonist",
    "partial agonist",
    "mixed agonist-antagonist",
    "antagonist",
    "agonist",
    "prodrug",
)
ACTIONS = (
    "agonist",
    "partial agonist",
    "mixed agonist-antagonist",
    "antagonist",
    "inverse agonist",
    "channel blocker",
    "positive modulator",
    "negative modulator",
    "inhibitor",
    "reuptake inhibitor",
    "releaser",
    "binds",
    "indirect",
)
BLOCKING = frozenset({"antagonist", "channel blocker", "inverse agonist", "negative modulator", "inhibitor"})
STRENGTHS_OF_ACTION = ("principal", "secondary", "minor")
MEASURES = ("Ki", "Kd", "IC50", "EC50")
UNITS = ("pM", "nM", "uM", "mM")
# "used": in medical use, where the source does not say in which countries it is approved.
STATUSES = ("approved", "used", "off-label", "investigational", "not approved", "withdrawn")
MISUSED = "misused"  # of a route by which no product is given, and some take the drug
# When a use comes into question: what is tried first, what after that has failed, what when all else has.
LINES = ("first", "second", "third", "last")
EVIDENCE_STRENGTHS = ("strong", "moderate", "weak", "none")
EFFECT_KINDS = ("adverse", "therapeutic", "pharmacologic", "dependence")
DEGREES = ("marked", "moderate", "slight")
FREQUENCIES = ("very common", "common", "uncommon", "rare", "very rare", "not known")
SEVERITIES = ("life-threatening", "serious", "moderate", "mild")
# Those that ask for help or another medicine; the graver first.
GRAVE = SEVERITIES[:2]
SEVERITY_ADVICE = {
    "life-threatening": "call emergency services",
    "serious": "get medical help the same day",
    "moderate": "talk to the prescriber or pharmacist before going on",
    "mild": "usually passes; watch it",
}
SENSES = ("harm", "benefit", "neutral")
EVENTS = (
    "synthesised",
    "first used in humans",
    "introduced",
    "approved",
    "scheduled",
    "withdrawn",
    "discovered",
    "reported",
    "patented",
    "effects found",
    "named",
)
ROUTES = (
    "oral",
    "sublingual",
    "buccal",
    "intranasal",
    "intravenous",
    "intramuscular",
    "subcutaneous",
    "transdermal",
    "rectal",
    "inhaled",
    "epidural",
    "intrathecal",
    "topical",
    "smoked",
    "implant",
    "ophthalmic",
    "otic",
    "vaginal",
)
RELATIONS = (
    "prodrug of",
    "metabolite of",
    "enantiomer of",
    "racemate of",
    "salt of",
    "analogue of",
    "precursor of",
    "derived from",
)
SUPPLIES = ("over the counter", "prescription only")
CLEARANCES = (
    *("CYP1A2", "CYP2A6", "CYP2B6", "CYP2C8", "CYP2C9", "CYP2C19", "CYP2D6", "CYP2E1", "CYP3A4"),
    *("glucuronidation", "acetylation", "alcohol dehydrogenase", "esterases", "the liver", "the kidneys", "the lungs"),
)
CHIEF_OR_MINOR = ("main", "minor")
EXTENTS = ("full", "partial")
# The strictest first.
US_SCHEDULES = ("I", "II", "III", "IV", "V", "not scheduled")
MISCONCEPTION_VERDICTS = ("false", "misleading", "contested")
