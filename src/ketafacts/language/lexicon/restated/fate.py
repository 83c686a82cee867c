"""How a drug is given and what becomes of it in the body, roundabout.

The form is that of ``restated``.
"""

# Before it is what it is converted to, it does nothing.
_TO_BE_ACTIVE = (
    "(?:before|in order to|to) (?:it |they )?(?:can |has |have )?(?:be(?:come)?s? )?(?:an? |any |its )*"
    "(?:work|works|act|acts|active|effects?|effective|relieve pain|relieves pain|take effect|takes effect|do anything)"
)
OF_ROUTES: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                r"(?:has|have|needs|need) to be (given|injected|taken|swallowed|sprayed|inhaled|worn|"
                r"placed|put) ([^,;]+?)(?: to work)?(?= $|,)"
            ),
            r"is only \1 \2",
        )
        for word in ("has", "have", "needs", "need")
    ),
    *(
        (word, r"(?:has|have|needs|need) to be (injected|swallowed|inhaled|snorted)(?= $)", r"is only \1")
        for word in ("has", "have")
    ),
    ("only", r"only (comes|come) (as|in)", r"\1 only \2"),
    ("only", r"(?:can|may|must|should) only be (given|taken|injected|swallowed|inhaled|used)", r"is only \1"),
    (
        "should",
        (
            r"(?:should|must) be (given|injected|taken|swallowed|inhaled) ((?:into|by|under|as|through) "
            r"[^,;]+?)(?: slowly)?(?= $)"
        ),
        r"is \1 \2",
    ),
    *(
        (
            verb,
            rf"^(?:some |many )?(?:people|users) (?:also |often |sometimes |commonly )?{verb} {{x}}(?= $)",
            rf"\1 can be {done}",
        )
        for verb, done in (
            ("snort", "snorted"),
            ("inject", "injected"),
            ("smoke", "smoked"),
            ("swallow", "swallowed"),
            ("inhale", "inhaled"),
        )
    ),
    *(
        (
            word,
            rf"a {word} that is (?:taken|given|swallowed|injected) (once|twice|every) ([a-z]+(?: [a-z]+)?)",
            rf"a \1 \2 {word}",
        )
        for word in ("tablet", "pill", "injection", "capsule", "shot")
    ),
    ("form", r"^the (?:only )?(?:fda )?approved form of {x} is (an? [^,;]+)", r"\1 comes only as \2"),
)
_SYSTEMS = (
    "((?:mu |kappa |delta )?(?:opioid|opiate|nmda|gaba a|gaba|serotonin|dopamine|glutamate|"
    "cannabinoid|cb1|adenosine|alpha 2|"
    "5 ht2a|histamine|orexin)(?: opioid)? (?:system|receptors?))"
)
OF_KINETICS: tuple[tuple[str, ...], ...] = (
    *(
        (word, rf"{said} (?:the |its action on |its actions on )?{_SYSTEMS}", r"by acting on \1")
        for word, said in (("way", "by way of"), ("through", "through"), ("via", "via"))
    ),
    (
        "what",
        r"^{x} is what (?:the )?(?:liver|body) (?:turns|converts|changes|breaks|makes) {x}(?: down)? into(?= $)",
        r"\2 is converted to \1",
    ),
    (
        "converted",
        (
            r"(?:has|have|needs|need) to be (?:converted|turned|changed|broken down) (?:in)?to {x} "
            rf"{_TO_BE_ACTIVE}"
            r"(?= $)"
        ),
        r"is converted to \1",
    ),
    *(
        (
            "plays",
            rf"^(cyp\w+) plays {part} (?:part|role) in (?:turning|converting|changing) {{x}} (?:in)?to {{x}}(?= $)",
            rf"\2 is {put} to \3 by \1",
        )
        for part, put in (("no", "not converted"), ("(?:a|an important|a major|a key)", "converted"))
    ),
    *(
        (word, rf"keeps? {word} (?:the |its )?(?:drug|medicine|medication|it|dose) for", "lasts for")
        for word in ("delivering", "releasing", "supplying")
    ),
)
