"""What names of drugs end in, and of which class they tell: "drugs that end in -olol are beta blockers"."""

# What names end in, and of which class nearly all are that end so: a test asks the facts whether it is so.
ENDINGS = {
    "olol": "beta blockers",
    "pril": "ace inhibitors",
    "sartan": "angiotensin receptor blockers",
    "vastatin": "statins",
    "azepam": "benzodiazepines",
    "zolam": "benzodiazepines",
    "triptan": "triptans",
    "floxacin": "fluoroquinolones",
    "cillin": "penicillins",
    "cycline": "tetracyclines",
    "caine": "local anesthetics",
    "setron": "5 ht3 antagonists",
    "dronate": "bisphosphonates",
    "gliptin": "dpp 4 inhibitors",
    "gliflozin": "sglt2 inhibitors",
    "thiazide": "thiazide diuretics",
    "mab": "monoclonal antibodies",
    "vir": "antivirals",
    "conazole": "antifungals",
    "dipine": "calcium channel blockers",
    "barbital": "barbiturates",
    "nitazene": "nitazenes",
    "xaban": "factor xa inhibitors",
    "profen": "nsaids",
    "coxib": "nsaids",
    "azosin": "alpha blockers",
    "fentanil": "opioids",
    "fentanyl": "opioids",
}
_ENDING = (
    r"^((?:most)?) ?(?:the )?(?:drugs|medicines|medications|drug names|generic names|generic drugs|names)"
    r"(?: (?:whose|with|that have) (?:generic )?(?:names?|a name))?(?: that| which)? (?:end|ends|ending)(?: in| with)"
    r" (?:the (?:letters|suffix|ending|stem) )?"
)
_SUFFIX = r"^(?:the )?(?:name )?(?:suffix|ending|stem|name ending|word ending)"
_NAMES_END = (
    r"^(?:the )?(?:generic )?names? of {x} (?:all |usually |mostly )?ends? (?:in|with) (?:the (?:letters|suffix) )?"
)
_HAVE_NAMES = (
    r"^{x} (?:usually |mostly |typically )?(?:have|has) (?:generic )?names? (?:ending|that end|that ends) (?:in|with) "
)
_MARKS = r"(?:marks|denotes|identifies|indicates|stands for|is used for|means|signals|belongs to|points to|tells of)"
_PREDICATES = r"(?=(?:are|is|can|may|do|does|should|must|work|act|lower|block|relieve|treat|cause)\b)"
TURNS_OF_ENDINGS = (
    *((end, f"{_ENDING}{end} {_PREDICATES}", rf"\1 {kind}") for end, kind in ENDINGS.items()),
    *((end, rf"{_SUFFIX} {end} {_MARKS} (?:an? )?{{x}}(?= $)", rf"{kind} are \1") for end, kind in ENDINGS.items()),
    *(
        (end, f"{begun}{end}(?= $)", rf"{kind} are \1")
        for begun in (_NAMES_END, _HAVE_NAMES)
        for end, kind in ENDINGS.items()
    ),
)
