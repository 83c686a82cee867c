"""What the body makes of a drug, and whether it acts long: statements, in the form of ``statements.STATEMENTS``."""

ENZYMES = ("cyp2d6", "cyp3a4", "cyp2b6")
_INTO = "convert|turn|metabolize|metabolise|change|transform|break|process"
_LIVER = "(in) (liver|body)"

METABOLISM = {
    "{d} be prodrug": ("d", "prodrug", "prodrug", ""),
    **{
        f"{{d}} be {_INTO} (down) into|to {{d2}} {_LIVER} by|through|via (liver) (enzyme) {enzyme}": (
            "d",
            "made-by-enzyme",
            "d2",
            enzyme,
        )
        for enzyme in ENZYMES
    },
    **{
        f"(liver) (enzyme) {enzyme} {_INTO}|converts|turns|changes (down) {{d}} into|to {{d2}}": (
            "d",
            "made-by-enzyme",
            "d2",
            enzyme,
        )
        for enzyme in ENZYMES
    },
    **{
        f"{{d}} {said}": ("d", "acts-long", way, of)
        for way in ("long", "short")
        for said, of in (
            (f"be {way} acting", ""),
            (f"be {way}_acting", ""),
            (f"have {way} half life", "half-life"),
            (f"have {way} half_life", "half-life"),
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
