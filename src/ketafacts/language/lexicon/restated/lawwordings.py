"""Roundabout ways to tell of a drug's past, its law, its sale and its use in animals; as in ``restated``."""

from ketafacts.knowledge.states import STATES

_REGULATORS = {
    "(?:us )?(?:fda|food and drug administration)": "by the fda",
    "(?:ema|european medicines agency|eu|european commission)": "in the eu",
    "health canada": "in canada",
    "(?:mhra|british regulators)": "in the uk",
    "(?:tga|therapeutic goods administration)": "in australia",
}
_REFUSED = {
    "rejected": "(?:rejected|knocked back)",
    "turned": "turned down",
    "refused": "refused to (?:approve|license|authorise|authorize)",
    "declined": "declined to (?:approve|license|authorise|authorize)",
}
_WHEN = r"(in (?:[a-z]+ )?\d\d\d\d)"
_AGAIN = "(?:has |have )?(?:again |twice |repeatedly )?"
_PLACES = (
    r"(?:canada|australia|germany|britain|great britain|england|the uk|the united kingdom|the us"
    r"|the united states|america|france|japan|thailand|sweden"
    rf"|{'|'.join(STATES)})"
)
_BEASTS = (
    r"(?:animals|cats|dogs|horses|cattle|cows|pigs|sheep|elephants|rhinos|deer|bears|rabbits|birds|wildlife|pets"
    r"|farm animals|zoo animals|large animals|wild animals|livestock|cats and dogs|dogs and cats|dogs cats and horses)"
)
_OFTEN = r"(?:often |commonly |routinely |widely |sometimes |mostly |mainly |also |may be |can be )?"
_BRINGS = (("makes", "causes"), ("make", "cause"), ("can make", "can cause"))
_WHO = "(?:who|world health organization|world health organisation)s?"
_EML = "(?:model )?(?:list of )?essential (?:medicines|drugs)(?: list)?"
_VETS = "(?:vets|veterinarians|veterinary surgeons|zoo vets|equine vets)"
_VETERINARY = "veterinary (?:medicine|practice|surgery|surgeons|field|world)"
_SHOPS = (
    r"(?:in|from|at|off the shelf in|off the shelf at) (?:most |many |american |us |british |uk |australian |german )?"
    r"(?:pharmacies|drugstores|drug stores|shops|supermarkets|chemists|a pharmacy|the pharmacy|stores)"
)

OF_HISTORY: tuple[tuple[str, ...], ...] = (
    *(
        (
            gave,
            (
                rf"^(?:the )?(?:us )?fda {gave} (?!(?:the|its|full) ){{x}} "
                r"(?:the |its |full )?(?:go ahead|green light|nod|approval|clearance|blessing)"
            ),
            r"the fda approved \1",
        )
        for gave in ("gave", "granted", "awarded")
    ),
    ("assisted", r"(?!medication|drug)([a-z0-9]+) assisted (?:psychotherapy|therapy|treatment)", r"\1"),
    ("generic", r"(approved|licensed|cleared) generic {x} (for|to treat)", r"\1 \2 \3"),
    ("back", r"(?:goes|dates|stretches|reaches|traces) back (?:all the way )?(?:to|into)", "was discovered in"),
    ("dates", r"dates from", "was discovered in"),
    ("made", r"was made by {x} in (\d\d\d\d)(?= $)", r"was first made by \1 in \2"),
    ("moved", r"^{x}(?<!\bwas)(?<!\bwere)(?<!\bbeen) moved (from|up|down|into|to)", r"\1 was moved \2"),
    *(
        (
            isolated,
            rf"(?:was|were) (?:first )?{isolated} from {{x}} by {{x}}(?= $)",
            rf"was first {isolated} by \2 from \1",
        )
        for isolated in ("isolated", "extracted")
    ),
    ("yet", r"(has|have) yet to (?:approve|license|authorise|authorize)", r"\1 not approved"),
    ("yet", r"(has|have) yet to be (?:approved|licensed|authorised|authorized)", r"\1 not been approved"),
    *(
        (
            word,
            rf"^(?:{_WHEN},? )?(?:the )?{who} {_AGAIN}{refused} {{x}} (for|to treat) {{x}}(?: {_WHEN})?(?= $)",
            rf"\2 was refused approval {where} \3 \4 \1 \5",
        )
        for word, refused in _REFUSED.items()
        for who, where in _REGULATORS.items()
    ),
    *(
        (
            word,
            rf"^(?:{_WHEN},? )?(?:the )?{who} {_AGAIN}{refused} {{x}}(?: {_WHEN})?(?= $)",
            rf"\2 was refused approval {where} \1 \3",
        )
        for word, refused in _REFUSED.items()
        for who, where in _REGULATORS.items()
    ),
    *(
        ("market", rf"(?:hit|reached|entered|came onto|arrived on) the {of} market", f"came on the market in {place}")
        for of, place in (("us", "the us"), ("american", "the us"), ("british", "the uk"), ("uk", "the uk"))
    ),
)
OF_LAW: tuple[tuple[str, ...], ...] = (
    (
        "counter",
        (
            r"(?:was|were) (?:approved|cleared|licensed|authorised|authorized) "
            r"for (?:sale )?over the counter(?: sales?| use)?"
        ),
        "became available without a prescription",
    ),
    *(
        (
            "counter",
            rf"^(?:the )?(?:us )?fda (?:has )?{approved} {{x}} for (?:sale )?over the counter(?: sales?| use)?",
            r"\1 became available without a prescription in the us",
        )
        for approved in ("approved", "cleared", "licensed")
    ),
    (
        "federal",
        (
            r"^no federal law (?:bans|prohibits|outlaws) {x}"
            r"(?: (?:in|throughout|across) (?:the us|the united states|america))?(?= $)"
        ),
        r"\1 is not illegal under us federal law",
    ),
    ("federally", r"(is|are) federally (?:banned|outlawed|prohibited)(?= $)", r"\1 illegal under us federal law"),
    (
        "federally",
        r"(is|are) (?:federally legal|not federally (?:banned|outlawed|prohibited))(?= $)",
        r"\1 not illegal under us federal law",
    ),
    *(
        (
            same,
            rf"(?:belong to|are in|are from|fall into|come from) the same {same} of (?:drugs|medicines|medications)",
            "are in the same drug class",
        )
        for same in ("class", "family", "group", "category")
    ),
    (
        "counter",
        r"(is|are) an? over the counter (?:product|drug|medicine|medication|remedy|item|painkiller|pill) in",
        r"\1 sold over the counter in",
    ),
    (
        "prescription",
        rf"(?:can|could|may) be (?:bought|purchased|obtained|had|picked up) {_SHOPS} without a prescription",
        "can be bought without a prescription",
    ),
    (
        "legal",
        (
            r"(is|are) (?:fully |perfectly |now )?legal(?: to (?:buy|use|possess|smoke|own|sell))?"
            rf"(?: for adults| by adults)? in(?= {_PLACES})"
        ),
        r"\1 not illegal in",
    ),
    *(
        (bans, rf"^{{x}} (?:still |currently |now )?{bans} {{x}}(?= $)", r"\2 is illegal in \1")
        for bans in ("bans", "outlaws", "prohibits")
    ),
    ("longer", r"^{x} no longer bans {x}(?= $)", r"\2 is not illegal in \1"),
    ("legalised", r"^{x} (?:has )?legalised {x}(?= $)", r"\2 is not illegal in \1"),
    ("legalized", r"^{x} (?:has )?legalized {x}(?= $)", r"\2 is not illegal in \1"),
    (
        "rems",
        (
            r"(is|are) (?:only )?available (?:only )?(?:through|under|via) an? (?:restricted |special )?rems"
            r"(?: program| programme)?"
        ),
        "requires a rems",
    ),
    *(
        (
            lists,
            rf"^(?:the )?{_WHO} {lists} {{x}} (?:among|in|on|as one of) (?:its|the) {_EML}(?= $)",
            r"\1 is counted essential by who",
        )
        for lists in ("lists", "includes", "counts", "has")
    ),
    (
        "essential",
        rf"(?:is|are|was|has been) (?:included )?(?:on|in|among) (?:the )?{_WHO} {_EML}",
        "is counted essential by who",
    ),
    ("essential", rf"has never been (?:on|in) (?:the )?{_WHO} {_EML}", "is not counted essential by who"),
    ("essential", rf"(?:is|are) not (?:on|in) (?:the )?{_WHO} {_EML}", "is not counted essential by who"),
    (
        "essential",
        rf"(?:is|are) an? (?:{_WHO} )?essential (?:medicine|drug)(?: according to the {_WHO})?(?= $)",
        "is counted essential by who",
    ),
)
OF_ANIMALS: tuple[tuple[str, ...], ...] = (
    *(("vomit", rf"{makes} ({_BEASTS}) vomit(?= $)", rf"{causes} vomiting in \1") for makes, causes in _BRINGS),
    ("never", rf"(?:has|have) never been (?:used|given|tried) (?:in|on|to)(?= {_BEASTS})", "is not used in"),
    ("been", rf"(?:has|have) (?:long |often )?been (?:used|given|tried) (?:in|on|to)(?= {_BEASTS})", "is used in"),
    ("on", rf"(used|given|tried) on(?= {_BEASTS})", r"\1 in"),
    ("to", rf"(is|are) {_OFTEN}given to ({_BEASTS}) (for|to) {{x}}(?= $)", r"\1 used \3 \4 in \2"),
    ("to", rf"(is|are) {_OFTEN}given to(?= {_BEASTS})", r"\1 used in"),
    ("in", rf"(is|are) {_OFTEN}used in ({_BEASTS}) (?:for|against) {{x}}(?= $)", r"\1 used for \3 in \2"),
    ("given", rf"^({_BEASTS}) are {_OFTEN}given {{x}} (for|to) {{x}}(?= $)", r"\2 is used \3 \4 in \1"),
    (
        "given",
        rf"^({_BEASTS}) are {_OFTEN}given {{x}}(?: (?:before|during) (?:surgery|operations|visits to the vet))?(?= $)",
        r"\2 is used in \1",
    ),
    *(
        (verb, rf"^({_BEASTS}) are {_OFTEN}{verb} (?:with|using) {{x}}(?= $)", r"\2 is used in \1")
        for verb in (
            "sedated",
            "anaesthetised",
            "anesthetized",
            "immobilised",
            "immobilized",
            "tranquilised",
            "treated",
        )
    ),
    *(
        (
            use,
            (
                rf"^{_VETS} (?:have )?(?:long )?(?:often |commonly |also )?{use} {{x}} (?:on|in|with) ({_BEASTS})"
                r"(?: for (?:decades|years))?(?= $)"
            ),
            r"\1 is used in \2",
        )
        for use in ("use", "used")
    ),
    (
        "veterinary",
        rf"(is|are) (not |never )?{_OFTEN}used (?:in|for|by) (?:the )?{_VETERINARY} (?:as|for) (?:an? )?{{x}}(?= $)",
        r"\1 \2 a veterinary \3",
    ),
    (
        "veterinary",
        (rf"(is|are) (not |never )?{_OFTEN}used as an? {{x}} (?:in|for|by) (?:the )?{_VETERINARY}(?= $)"),
        r"\1 \2 a veterinary \3",
    ),
    (
        "veterinary",
        rf"(is|are) (?:an? |the )?{{x}} {_OFTEN}used (?:in|for|by) {_VETERINARY}",
        r"\1 a veterinary \2",
    ),
    ("veterinary", rf"(?:is|are) {_OFTEN}used (?:in|for|by) (?:the )?{_VETERINARY}", "is used in animals"),
    (
        "only",
        (
            r"(?:is|are) (?:approved |licensed |meant |intended |used )?only (?:for|in) "
            r"(?:animals|animal use|veterinary use)(?= $)"
        ),
        "is used in animals and is not approved for people",
    ),
    *(
        (kind, rf"(is|are) an? (?:veterinary )?{kind} (?:used )?(?:for|in)(?= {_BEASTS})", r"\1 used in")
        for kind in ("tranquilizer", "tranquilliser", "sedative", "painkiller", "anesthetic", "anaesthetic")
    ),
    (
        "humans",
        r"(is|are) an? (?:fda )?approved (?:medicine|drug|medication) for (?:humans|people|human use)",
        r"\1 approved for people",
    ),
)
