"""What the body makes of a drug, and whether it acts long: statements, in the form of ``statements.STATEMENTS``."""

CYTOCHROMES = ("cyp1a2", "cyp2a6", "cyp2b6", "cyp2c8", "cyp2c9", "cyp2c19", "cyp2d6", "cyp2e1", "cyp3a4")
_INTO = "convert|turn|metabolize|metabolise|change|transform|break|process"
_LIVER = "(in) (liver|body)"

# What clears a drug from the body, as one names it -> as it is recorded.
CLEARING = {
    **{
        f"(liver) (enzyme|isoenzyme|isozyme|cytochrome) {one} (enzyme|isoenzyme) (in) (liver)": one
        for one in CYTOCHROMES
    },
    "glucuronidation|conjugation": "glucuronidation",
    "(plasma|nonspecific|blood|tissue) esterase|esterases": "esterases",
    "(human) liver": "the liver",
}
_BROKEN = "metabolize|metabolise|break|process|clear|eliminate|degrade|inactivate"
_MAINLY = "mainly|primarily|predominantly|largely|chiefly|mostly|principally"
_OUT = "excrete|excreted|eliminate|eliminated|clear|cleared|remove|removed"
_KIDNEYS = "kidney|kidneys|urine"

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
            (f"{{d}} be {_BROKEN} (down) by|through|via|in|with {said}", ""),
            (f"{{d}} be {_MAINLY} {_BROKEN} (down) by|through|via|in {said}", "main"),
            (f"{{d}} be {_BROKEN} (down) {_MAINLY} by|through|via|in {said}", "main"),
            (f"{said} {_BROKEN}|metabolizes|breaks|processes|clears (down) {{d}}", ""),
            (f"{{d}} undergo|undergoes {said}", ""),
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
            f"{{d}} be ({_MAINLY}) {_OUT} ({_MAINLY}) unchanged by|through|via|in {_KIDNEYS}",
            f"{{d}} be ({_MAINLY}) {_OUT} ({_MAINLY}) by|through|via {_KIDNEYS} (unchanged)",
            f"{_KIDNEYS} ({_MAINLY}) {_OUT}|excretes|eliminates|clears|removes {{d}} (unchanged)",
        ),
        ("d", "cleared-by", "the kidneys", ""),
    ),
    **dict.fromkeys(
        (
            f"{{d}} be ({_MAINLY}) {_OUT}|exhale|exhaled (unchanged) by|through|via|from lungs (unchanged)",
            f"{{d}} be ({_MAINLY}) exhale|exhaled ({_MAINLY}) unchanged",
            f"lungs ({_MAINLY}) {_OUT}|exhale|exhales|excretes|eliminates|clears|removes {{d}} (unchanged)",
        ),
        ("d", "cleared-by", "the lungs", ""),
    ),
    "{d} be prodrug": ("d", "prodrug", "prodrug", ""),
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
            (f"be {way} acting", ""),
            (f"be {way}_acting", ""),
            (f"have (very) (unusually) (relatively) {way} half life", "half-life"),
            (f"have (very) (unusually) (relatively) {way} half_life", "half-life"),
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
