"""What the body makes of a drug, and whether it acts long: statements, in the form of ``statements.STATEMENTS``."""

CYTOCHROMES = ("cyp1a2", "cyp2a6", "cyp2b6", "cyp2c8", "cyp2c9", "cyp2c19", "cyp2d6", "cyp2e1", "cyp3a4")
_INTO = (
    "convert|turn|metabolize|metabolise|change|transform|break|process|hydrolyse|hydrolyze|hydrolysed|hydrolyzed|split"
    "|demethylated|deacetylated|activate|activated|bioactivated"
)
# Where and by what a drug is turned into another, and the words by which a source tells it.
TOLD_OF = {
    "by|through|via|with enzymes|enzyme": "enzyme|cyp|liver|hepatic|hydroly|esterase",
    "by|through|via|with liver|hepatic enzymes|enzyme": "liver|hepatic|cyp",
    "in|within blood|bloodstream|plasma": "blood|plasma|red cell",
    "by|in red_blood_cells|erythrocytes": "red blood cell|red cell|erythrocyte",
    "in|within gut|intestine|stomach": "gut|intestin|stomach",
    "by|via hydrolysis": "hydroly",
    "by|via|through (enzyme) alcohol_dehydrogenase|adh": "alcohol dehydrogenase",
    "by|via|through (n) acetylation": "acetyl",
    "by|via|through demethylation": "demethyl",
    "as minor pathway": "small|minor|a little|a few",
}
_LIVER = "(in) (liver|body)"

# What clears a drug from the body, as one names it -> as it is recorded.
CLEARING = {
    **{
        f"(liver|hepatic) (enzyme|enzymes|isoenzyme|isozyme|cytochrome) {one} (enzyme|isoenzyme) (in) (liver)": one
        for one in CYTOCHROMES
    },
    "(liver|hepatic) cytochrome|cytochromes|cyp|cyp450|p450|cytochrome_p450 (p450) (system|enzymes|enzyme)": "cyp",
    "(n) acetylation|acetyltransferase|nat2": "acetylation",
    "(enzyme) alcohol_dehydrogenase|adh": "alcohol dehydrogenase",
    "glucuronidation|conjugation": "glucuronidation",
    "(plasma|nonspecific|blood|tissue) esterase|esterases": "esterases",
    "(human) liver": "the liver",
    "liver|hepatic metabolism|enzymes|enzyme|breakdown": "the liver",
}
_BROKEN = "metabolize|metabolise|break|process|clear|eliminate|degrade|inactivate"
# What is done in part is done; "extensively" says more than that, and no more than "mainly".
_PARTLY = "partly|partially|in_part"
_MAINLY = "mainly|primarily|predominantly|largely|chiefly|mostly|principally|extensively"
_WHOLLY = "entirely|completely|wholly|totally"
_OUT = "excrete|excreted|eliminate|eliminated|clear|cleared|remove|removed"
_KIDNEYS = "kidney|kidneys|urine|the_urine"

_SHOW = "have|follow|follows|show|shows|display|displays|exhibit|exhibits|obey|obeys|undergo|undergoes"
_VERY = "very|unusually|relatively|extremely|fairly|rather|quite|comparatively"
# How soon it works.
_SOON = {
    "fast": "rapidly|quickly|fast|swiftly|promptly|soon",
    "slow": "slowly|gradually",
    "at once": "immediately|instantly|instantaneously|at_once|straight_away|right_away",
}
METABOLISM = {
    **{
        pattern: ("d", "cleared-by", one, other + detail)
        for one in CYTOCHROMES
        for other in CYTOCHROMES
        if one != other
        for pattern, detail in (
            (f"{{d}} be {_BROKEN} (down) by|through|via {one} and (by) {other}", ""),
            (f"{{d}} be {_MAINLY} {_BROKEN} (down) by|through|via {one} and (by) {other}", " main"),
            (f"{{d}} be {_BROKEN} (down) {_MAINLY} by|through|via {one} and (by) {other}", " main"),
        )
    },
    f"{{d}} be {_INTO} (down) (partly|mostly) into|to {{d2}} in|by|inside|within (human) liver": (
        "d",
        "has-relative",
        "d2",
        "metabolite of",
    ),
    f"(human) liver {_INTO}|converts|turns|changes (down) {{d}} into|to {{d2}}": (
        "d",
        "has-relative",
        "d2",
        "metabolite of",
    ),
    f"{{d}} be {_BROKEN} (down) in|by (human) liver (mainly|mostly|primarily) by|through|via glucuronidation": (
        "d",
        "cleared-by",
        "glucuronidation",
        "",
    ),
    **{
        pattern: ("d", "cleared-by", by, detail)
        for said, by in CLEARING.items()
        for pattern, detail in (
            (f"{{d}} be ({_PARTLY}) {_BROKEN} (down) ({_PARTLY}) (in) (liver) by|through|via|in|with {said}", ""),
            (f"{{d}} be only {_BROKEN} (down) by|through|via|with {said}", "only"),
            (f"{{d}} be {_BROKEN} (down) only|solely|exclusively by|through|via|with {said}", "only"),
            (f"{{d}} be {_MAINLY} {_BROKEN} (down) by|through|via|in {said}", "main"),
            (f"{{d}} be {_BROKEN} (down) {_MAINLY} by|through|via|in {said}", "main"),
            (f"{said} {_BROKEN}|metabolizes|breaks|processes|clears (down) {{d}}", ""),
            (f"{{d}} undergo|undergoes (any) {said}", ""),
            (f"{{d}} depend|depends|rely|relies on {said}", ""),
            (f"metabolism|breakdown|clearance of {{d}} be|occurs|occur by|through|via {said}", ""),
            (f"metabolism|breakdown|clearance of {{d}} be|occurs|occur {_MAINLY} by|through|via {said}", "main"),
            (f"{{d}} be {_BROKEN} (down) by|through|via {said} and|among other (liver) enzyme|enzymes", "others"),
            (f"{{d}} undergo|undergoes (mostly) metabolism|breakdown|clearance by|through|via|in {said}", ""),
        )
    },
    **{
        pattern: ("d", "cleared-by", one, "")
        for one in CYTOCHROMES
        for pattern in (f"{{d}} be {one} substrate", f"{{d}} be substrate of|for (enzyme) {one}")
    },
    **dict.fromkeys(
        (
            f"{{d}} be ({_MAINLY}) {_OUT} ({_MAINLY}) by|through|via {_KIDNEYS}",
            f"{{d}} be ({_PARTLY}) {_OUT} ({_PARTLY}) by|through|via {_KIDNEYS}",
            f"{_KIDNEYS} ({_MAINLY}) {_OUT}|excretes|eliminates|clears|removes {{d}} (unchanged)",
        ),
        ("d", "cleared-by", "the kidneys", ""),
    ),
    # With the kidneys named and without: what may be absent is not looked for behind an article.
    **{
        pattern: ("d", "cleared-by", "the kidneys", detail)
        for way in (f"by|through|via|in {_KIDNEYS}", "")
        for pattern, detail in (
            (f"{{d}} be {_OUT} {_WHOLLY} unchanged {way}", "wholly unchanged"),
            (f"{{d}} be ({_MAINLY}) (almost) {_OUT} ({_MAINLY}) (almost) unchanged {way}", "unchanged"),
            (f"{{d}} leave|leaves (body) ({_MAINLY}) unchanged {way}", "unchanged"),
        )
    },
    f"{{d}} be ({_MAINLY}) {_OUT} ({_MAINLY}) by|through|via|in {_KIDNEYS} unchanged": (
        "d",
        "cleared-by",
        "the kidneys",
        "unchanged",
    ),
    f"{{d}} be ({_MAINLY}) metabolize|metabolise|break|process ({_MAINLY}) (down) by|in {_KIDNEYS}": (
        "d",
        "cleared-by",
        "the kidneys",
        "broken",
    ),
    **dict.fromkeys(
        (
            f"{{d}} be ({_MAINLY}) {_OUT}|exhale|exhaled (unchanged) by|through|via|from lungs (unchanged)",
            f"{{d}} be ({_MAINLY}) exhale|exhaled ({_MAINLY}) unchanged",
            f"{{d}} leave|leaves (body) ({_MAINLY}) by|through|via lungs",
            f"lungs ({_MAINLY}) {_OUT}|exhale|exhales|excretes|eliminates|clears|removes {{d}} (unchanged)",
        ),
        ("d", "cleared-by", "the lungs", ""),
    ),
    **{
        f"{{d}} be {_INTO} (down) {order}": ("d", "made-by-enzyme", "d2", told)
        for said, told in TOLD_OF.items()
        for order in (f"into|to {{d2}} {said}", f"{said} into|to {{d2}}")
    },
    **{
        pattern: ("d", "activated-by", told, "")
        for said, told in TOLD_OF.items()
        if not said.startswith("as")
        for pattern in (f"{{d}} be activated|activate {said}", f"{{d}} need|needs activation {said}")
    },
    "{d} be prodrug": ("d", "prodrug", "prodrug", ""),
    **dict.fromkeys(
        (
            f"{{d}} {_SHOW} linear kinetics|pharmacokinetics|elimination",
            f"{{d}} {_SHOW} first order kinetics|elimination",
        ),
        ("d", "noted", "linear kinetics", ""),
    ),
    **dict.fromkeys(
        (
            f"{{d}} {_SHOW} nonlinear|saturable|saturation kinetics|pharmacokinetics|metabolism|elimination",
            f"{{d}} {_SHOW} non linear kinetics|pharmacokinetics|metabolism|elimination",
            f"{{d}} {_SHOW} zero order kinetics|elimination",
            "metabolism|breakdown|elimination of {d} be saturable|saturated",
        ),
        ("d", "noted", "not linear kinetics", ""),
    ),
    **dict.fromkeys(
        (
            "{d} induce|induces|speed|speeds|accelerate|accelerates (up) own|its_own metabolism|breakdown|elimination",
            "{d} increase|increases|boost|boosts own|its_own metabolism|breakdown|elimination|clearance",
            "{d} be autoinducer|auto_inducer",
            "{d} be inducer of own|its_own metabolism|breakdown",
        ),
        ("d", "noted", "own induction", ""),
    ),
    "{d} inhibit|inhibits|slow|slows|block|blocks (down) own|its_own metabolism|breakdown|elimination": (
        "d",
        "noted",
        "own induction",
        "denied",
    ),
    **{
        pattern: ("d", "activated-by", enzyme, "")
        for enzyme in CYTOCHROMES
        for pattern in (
            f"(liver) (enzyme) {enzyme} be needed|required|necessary to activate|convert {{d}}",
            f"(liver) (enzyme) {enzyme} be needed|required|necessary for activation of {{d}}",
            f"(liver) (enzyme) {enzyme} activate|activates {{d}}",
            f"(liver) (enzyme) {enzyme} turn|turns|convert|converts {{d}} into|to active form",
            f"{{d}} be activated|activate by (liver) (enzyme) {enzyme}",
            f"{{d}} need|needs (liver) (enzyme) {enzyme} to be activated|activate|work",
            f"{{d}} need|needs|require|requires activation by (liver) (enzyme) {enzyme}",
        )
    },
    **{
        f"{{d}} be {_INTO} (down) into|to {{d2}} {_LIVER} by|through|via (liver) (enzyme) {enzyme}": (
            "d",
            "made-by-enzyme",
            "d2",
            enzyme,
        )
        for enzyme in CYTOCHROMES
    },
    **{
        f"{{d}} be {_INTO} (down) by|through|via (liver) (enzyme) {enzyme} into|to {{d2}}": (
            "d",
            "made-by-enzyme",
            "d2",
            enzyme,
        )
        for enzyme in CYTOCHROMES
    },
    **{
        f"(liver) (enzyme) {enzyme} {_INTO}|converts|turns|changes (down) {{d}} into|to {{d2}}": (
            "d",
            "made-by-enzyme",
            "d2",
            enzyme,
        )
        for enzyme in CYTOCHROMES
    },
    **{
        f"{{d}} {said}": ("d", "acts-long", way, of)
        for way in ("long", "short")
        for said, of in (
            (f"be ({_VERY}) {way} acting|lived", ""),
            (f"be ({_VERY}) {way}_acting", ""),
            (f"have ({_VERY}) {way} duration|length (of) (action|effect)", ""),
            (f"have ({_VERY}) {way} half life", "half-life"),
            (f"have ({_VERY}) {way} half_life", "half-life"),
        )
    },
    **dict.fromkeys(
        ("{d} be ultra|ultra_short (short) acting", "{d} have ultra|ultra_short (short) duration (of) (action|effect)"),
        ("d", "acts-long", "ultra-short", ""),
    ),
    "{d} have variable half life": ("d", "acts-long", "variable", "half-life"),
    "active|main metabolite|metabolites of {d} last|lasts|persist|persists|stay|stays longer": (
        "d",
        "acts-long",
        "metabolite",
        "half-life",
    ),
    "{d} active|main metabolite|metabolites last|lasts|persist|persists|stay|stays longer": (
        "d",
        "acts-long",
        "metabolite",
        "half-life",
    ),
    **{
        pattern: ("d", "acts-soon", how, "")
        for how, words in _SOON.items()
        for pattern in (
            f"{{d}} act|acts|work|works ({_VERY}) {words}",
            f"({{route}}) {{d}} act|acts|work|works ({_VERY}) {words}",
            f"{{d}} {{route}} act|acts|work|works ({_VERY}) {words}",
            f"{{d}} take|takes effect ({_VERY}) {words}",
            f"{{d}} start|starts|begin|begins (to) act|acting|work|working ({_VERY}) {words}",
            f"effect|effects of {{d}} begin|start|come ({_VERY}) {words}",
        )
    },
    **{
        pattern: ("d", "acts-soon", how, "")
        for how, words in {"fast": "rapid|fast|quick", "slow": "slow|delayed", "at once": "immediate|instant"}.items()
        for pattern in (
            f"{{d}} have ({_VERY}) {words} onset (of) (action|effect)",
            f"onset (of) (action|effect) of {{d}} be ({_VERY}) {words}",
            f"{{d}} be ({_VERY}) {words} acting",
            f"{{d}} be ({_VERY}) {words}_acting",
        )
    },
    **{
        f"{{d}} mimic|mimics|imitate|imitates (the) (action|actions|effect|effects) (of) {whose} {{d2}}": (
            "d",
            "same-target",
            "d2",
            "activate",
        )
        for whose in ("(own|natural)", "(brains|bodys) (own|natural)")
    },
}
