"""What breaks a drug down, what it is turned into, and the mirror images it is made of.

The form is that of ``restated``.
"""

_IMAGES = "(?:mirror image (?:forms?|molecules?|versions?|halves|twins?|images?)|mirror images?|enantiomers?|isomers?)"
_HANDED = "(?:mirror image|form|half|version|molecule|enantiomer|isomer|twin|mirror image form|mirror image version)"
_EQUAL = "(?:an? )?(?:equal |even |fifty fifty |50 50 |1 1 |half and half )?"
OF_MIRROR_IMAGES: tuple[tuple[str, ...], ...] = (
    (
        "handed",
        (
            rf"^{{x}} is (?:the |a )?(left|right) handed {_HANDED} of {{x}}, "
            r"(?:the )?(r|s) (?:enantiomer|form|isomer)(?= $)"
        ),
        r"\1 is the \2 handed form of \3 and \1 is the \4 enantiomer of \3",
    ),
    ("left", rf"(?:the |a )?left handed {_HANDED} (?:of|in)", "the left handed form of"),
    ("right", rf"(?:the |a )?right handed {_HANDED} (?:of|in)", "the right handed form of"),
    *(
        (word, rf"(is|are) (?:the |an )?{word} (?:enantiomer|isomer|form|half|mirror image) of", r"\1 an enantiomer of")
        for word in ("active", "pure", "single", "more active", "effective")
    ),
    (
        "two",
        r"(is|are) one of the two (?:enantiomers|mirror images) (?:that make up|found in|in)",
        r"\1 an enantiomer of",
    ),
    ("two", rf"(is|are) one of (?:the )?two {_IMAGES} (?:of|in|that make up|found in)", r"\1 an enantiomer of"),
    *(
        (
            word,
            rf"(is|are) (?:nothing more than |nothing but |simply |just )?(?:the |a )?mirror image {word} of",
            r"\1 the mirror image of",
        )
        for word in ("partner", "twin", "counterpart", "form", "version", "molecule")
    ),
    *(
        (
            word.split()[0],
            (
                rf"(?:(?:is|are) (?:made up of|made of|composed of)|contains?|consists? "
                rf"of|comprises?|combines?) (?:both |equal parts of |equal amounts of )?(?:the |its )?(?:two "
                rf")?{word}"
            ),
            "is a racemate",
        )
        for word in (
            "mirror image molecules",
            "mirror image forms",
            "mirror images",
            "enantiomers",
            "mirror image versions",
        )
    ),
    *(
        (
            word,
            (
                rf"(?:is|are) {_EQUAL}(?:{word}|{word}d) (?:of|made of|made up of) (?:both |the |its )?(?:two "
                rf")?{_IMAGES}(?: of (?:each other|one another|the same molecule))?"
            ),
            "is a racemate",
        )
        for word in ("mix", "mixture", "blend", "combination")
    ),
    *(
        (
            word.split()[0],
            (
                rf"(?:is|are|comes|come) (?:usually |normally |mostly |commonly "
                rf")?(?:sold|given|supplied|marketed|used|available|made)? ?as (?:a|the) {word}(?= $|,)"
            ),
            "is a racemate",
        )
        for word in ("racemic mixture", "racemate", "racemic mix", "racemic drug", "racemic compound")
    ),
    ("racemic", r"(is|are) racemic(?= $|,)", r"\1 a racemate"),
)
# Before it is what it is converted to, it does nothing.
_TO_BE_ACTIVE = (
    "(?:to work|(?:before|in order to|to) (?:it |they )?(?:can |has |have )?(?:be(?:come)?s? )?(?:an? |any |its )*"
    "(?:work|works|act|acts|active|effects?|effective|relieve pain|relieves pain|take effect|takes effect|do anything))"
)
_DRUG = "((?:o |n |6 )?[a-z0-9]+(?: [a-z0-9]+)??)"
_BREAKS = (
    "(?:turns|converts|changes|transforms|breaks|metabolises|metabolizes|makes|demethylates|deacetylates|hydrolyses"
    "|hydrolyzes|oxidises|oxidizes|splits|processes)"
)
_BROKEN = "(?:broken|metabolised|metabolized|converted|turned|changed|transformed|processed)"
_BODY = "(?:the |your )?(?:body|liver|human body|human liver)"
_PRODUCT = (
    "(?:breakdown product|metabolite|active metabolite|product of the breakdown|breakdown products|metabolites|"
    "by product|metabolic product|degradation product)"
)
OF_PRODUCTS_MADE: tuple[tuple[str, ...], ...] = (
    ("what", rf"^{_DRUG} is what {_BODY} {_BREAKS}(?: down)? (?:of|from|out of) {{x}}(?= $)", r"\2 is converted to \1"),
    ("what", rf"^what {_BODY} {_BREAKS} {{x}}(?: down)? (?:in)?to is {{x}}(?= $)", r"\1 is converted to \2"),
    *(
        (
            word,
            (
                rf"^{_DRUG} is (?:one of|among) the {word} (?:that |which )?{{x}} (?:is|gets) {_BROKEN}(?: "
                rf"down)? (?:in)?to(?= $| by| in)"
            ),
            r"\2 is converted to \1",
        )
        for word in ("substances", "compounds", "things", "chemicals", "products", "metabolites", "drugs")
    ),
    *(
        (
            word,
            rf"^{_DRUG} is what {{x}} (?:is|gets) {word}(?: down)? (?:in)?to(?= $| by| in)",
            r"\2 is converted to \1",
        )
        for word in ("broken", "turned", "converted", "metabolised", "metabolized", "changed")
    ),
    (
        "becomes",
        (
            rf"^{_DRUG} is what {{x}} becomes (?:once |when )?(?:in (?:the body|the liver)|it is "
            rf"{_BROKEN}|swallowed)?(?= $)"
        ),
        r"\2 is converted to \1",
    ),
    *(
        (
            word,
            (
                rf"^{_DRUG} (?:is|forms|arises|is formed|is made|is produced|appears|results) (?:formed |made "
                rf"|produced )?(?:when|as|once|after) {_BODY} {_BREAKS}(?: down)? {{x}}(?: down)?(?= $)"
            ),
            r"\2 is converted to \1",
        )
        for word in ("forms", "formed", "made", "produced", "arises", "appears", "results")
    ),
    *(
        (
            word,
            (
                rf"^{_DRUG} (?:is formed|is made|is produced|forms|arises) (?:when|as|once|after) {{x}} is "
                rf"{_BROKEN}(?: down)?(?: in (?:the body|the liver)| by the (?:body|liver))?(?= $)"
            ),
            r"\2 is converted to \1",
        )
        for word in ("forms", "formed", "made", "produced", "arises")
    ),
    *(
        (
            word,
            (
                rf"^{_DRUG} is (?:formed|made|produced|derived) (?:in the (?:body|liver) )?from {{x}} "
                rf"(?:in|by|inside) the (?:body|liver)(?= $)"
            ),
            r"\2 is converted to \1",
        )
        for word in ("formed", "made", "produced", "derived")
    ),
    *(
        (
            word,
            (
                rf"^{{x}} (?:has|have|leaves|leave|gives|produces|yields) (?:an? |the )?(?:long lived |long "
                rf"acting |potent |main |major |chief )?(?:active )?{word} (?:called |named |known as "
                rf")?{_DRUG}(?= $)"
            ),
            r"\1 is converted to \2",
        )
        for word in ("metabolite", "breakdown product")
    ),
    *(
        (
            word,
            (
                rf"^(?:the )?(?:main |chief |major |principal |primary |active |main active |most important "
                rf")?{word} of {{x}} is {_DRUG}(?= $)"
            ),
            r"\1 is converted to \2",
        )
        for word in ("metabolite", "breakdown product")
    ),
    *(
        (
            word,
            (
                rf"(is|are) (?:an?|the|one) (?:main |chief |major |principal |primary |active |main active "
                rf"|minor |toxic |long lived |of the )?{word} of"
            ),
            r"\1 a metabolite of",
        )
        for word in (
            "breakdown product",
            "metabolite",
            "breakdown products",
            "metabolites",
            "degradation product",
            "metabolic product",
            "by product",
        )
    ),
    *(
        (
            word,
            (
                rf"^{_DRUG}, (?:an?|the|one) (?:main |chief |major |principal |primary |active |main active "
                rf"|of the )?{_PRODUCT} of {{x}}, (is|has|still|can|acts|blocks|binds|stays|lasts|also)"
            ),
            r"\1 is a metabolite of \2 and \3",
        )
        for word in ("product", "metabolite", "metabolites", "products")
    ),
    *(
        (
            verb,
            (
                rf"(?:must|has to|have to|needs to|need to) (?:first )?be {verb} (?:in|by) (?:the "
                rf")?(?:body|liver) (?:in)?to {{x}} {_TO_BE_ACTIVE}(?= $)"
            ),
            r"is converted to \1",
        )
        for verb in ("converted", "turned", "changed")
    ),
    *(
        (
            verb,
            (
                rf"(?:must|has to|have to|needs to|need to) (?:first )?be {verb} by (?:the )?(?:body|liver) "
                rf"(?:in)?to {{x}}(?: {_TO_BE_ACTIVE})?(?= $)"
            ),
            r"is converted to \1",
        )
        for verb in ("converted", "turned", "changed")
    ),
    *(
        (
            word,
            (
                rf"(is|are) an? (?:inactive )?prodrug (?:that|which) (?:{_BODY} must {word}|must be {word}d by "
                rf"{_BODY}|{_BODY} {word}s)(?= $|,)"
            ),
            r"\1 a prodrug",
        )
        for word in ("activate", "convert", "process")
    ),
    *(
        (
            word,
            (
                rf"(?:is|are) (?:only |largely |mostly )?(?:inactive|useless|does nothing) until {_BODY} "
                rf"{word} (?:it|them)(?: (?:in)?to an? active form)?(?= $|,)"
            ),
            "is a prodrug",
        )
        for word in ("activates", "converts", "processes")
    ),
    *((word, rf" (?:in|by) the {word} enzymes?(?= )", f" by {word}") for word in ("cyp2d6", "cyp3a4", "cyp2b6")),
)
_ENZYME = "(cyp(?:1a2|2a6|2b6|2c8|2c9|2c19|2d6|2e1|3a4))"
OF_CLEARANCE: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                rf"^(?:the )?(?:liver )?(?:enzyme )?{_ENZYME} is (?:the |a )?(?:main |chief |major |principal "
                rf")(?:liver )?enzyme (?:that|which) {word}(?: down)? {{x}}(?: down)?(?= $)"
            ),
            r"\2 is mainly metabolized by \1",
        )
        for word in ("breaks", "metabolises", "metabolizes", "clears", "processes")
    ),
    *(
        (
            word,
            rf"^(?:the )?main enzyme (?:that|which) {word}(?: down)? {{x}}(?: down)? is {_ENZYME}(?= $)",
            r"\1 is mainly metabolized by \2",
        )
        for word in ("breaks", "metabolises", "metabolizes", "clears", "processes")
    ),
    *(
        (
            word.split()[-1],
            (
                rf"^(?:the )?(?:liver )?(?:enzyme )?{_ENZYME} {word} (?:for |of )?(?:breaking "
                rf"down|metabolising|metabolizing|clearing|the breakdown of|the metabolism of) {{x}}(?= $)"
            ),
            r"\2 is metabolized by \1",
        )
        for word in ("is responsible", "helps with", "takes care")
    ),
    (
        "unchanged",
        (
            r"(leaves?|exits?|passes?(?: out of| through)?) (?:the |your )?body (?:largely |mostly |mainly "
            r"|almost |nearly |virtually )?unchanged,? (?:through|via|by way of|in|by) (?:the "
            r")?(kidneys?|urine)"
        ),
        r"is excreted unchanged by the kidneys",
    ),
    (
        "unchanged",
        (
            r"(leaves?|exits?|passes?(?: out of| through)?) (?:the |your )?body (?:through|via|by way "
            r"of|in|by) (?:the )?(kidneys?|urine) (?:largely |mostly |mainly |almost |nearly |virtually "
            r")?unchanged"
        ),
        r"is excreted unchanged by the kidneys",
    ),
    (
        "unchanged",
        (
            r"(?:is|are) (?:passed|put|flushed) out (?:largely |mostly |mainly )?unchanged "
            r"(?:through|via|in|by) (?:the )?(?:kidneys?|urine)"
        ),
        r"is excreted unchanged by the kidneys",
    ),
    *(
        ("liver", rf"(by|via|through|mainly by|mostly by) {what} in (?:the )?liver(?= $|,)", rf"\1 {what}")
        for what in ("glucuronidation", "cyp3a4", "cyp2d6", "cyp2b6", "cyp2c19", "cyp2c9", "cyp1a2")
    ),
    *(
        (
            place,
            (
                r"by esterases? (?:enzymes? )?in (?:the )?(?:blood|plasma|blood and tissues|tissues"
                r"|red blood cells|red cells)(?= $|,)"
            ),
            "by esterases",
        )
        for place in ("blood", "plasma", "tissues", "red")
    ),
    *(
        (
            word,
            rf"(undergoes|undergo) (?:extensive|heavy|considerable|substantial) (?:{word}) (?:in|by) (?:the )?liver",
            r"is broken down by the liver",
        )
        for word in ("metabolism", "breakdown", "processing")
    ),
    *(
        (
            word,
            rf"(?:is|are) {word} (metabolised|metabolized|broken down|processed) (in|by) (?:the )?liver",
            r"is \1 by the liver",
        )
        for word in ("extensively", "heavily", "rapidly", "quickly")
    ),
)
OF_INDUCERS: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                rf"^when (?:i|we|they|doctors|anaesthetists|anesthetists|anesthesiologists|you) "
                rf"(?:induce|start|give) anaesthesia with {{x}}, (?:the |a |their )?(?:patients? )?{word}"
            ),
            rf"with \1, the {word}",
        )
        for word in ("blood", "pulse", "heart", "breathing")
    ),
    (
        "spontaneously",
        (
            r"^(?:most )?(?:people|patients) (?:given|on|under) {x} (?:usually |often |mostly )?(?:keep|go "
            r"on|continue) breathing spontaneously(?= $)"
        ),
        r"\1 usually leaves breathing intact",
    ),
    *(
        (
            word,
            (
                rf"^(?:most )?(?:people|patients) (?:given|on|under) {{x}} (?:usually |often |mostly |normally "
                rf"|generally )(?:keep|go on|continue|still) (?:breathing|breathe) (?:on|by|for) (?:their "
                rf"own|{word})(?= $)"
            ),
            r"\1 usually leaves breathing intact",
        )
        for word in ("own", "themselves")
    ),
    (
        "reaction",
        r"(slows|lengthens|impairs) (?:down )?(?:peoples |your |the )?reaction times?",
        "impairs coordination",
    ),
    ("class", r"^{x} as a (?:class|group) (slow|block|act|cause|relieve|lower|raise|make|are|can)", r"\1 \2"),
)
