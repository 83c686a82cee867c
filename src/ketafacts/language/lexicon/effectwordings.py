"""Ways to say how a drug acts, what becomes of it and how much of it arrives; the form is that of ``restatements``."""

from ketafacts.language.lexicon.absorption import OF_ABSORPTION

_ONE_OF = "(?:one of (?:the|its) (?:two |)?)"
_IMAGES = "(?:mirror image (?:forms?|molecules?|versions?|halves|twins?|images?)|mirror images?|enantiomers?|isomers?)"
_HANDED = "(?:mirror image|form|half|version|molecule|enantiomer|isomer|twin|mirror image form|mirror image version)"
_EQUAL = "(?:an? )?(?:equal |even |fifty fifty |50 50 |1 1 |half and half )?"
_MIRROR: tuple[tuple[str, ...], ...] = (
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
_BREAKS = "(?:turns|converts|changes|transforms|breaks|metabolises|metabolizes|makes)"
_BROKEN = "(?:broken|metabolised|metabolized|converted|turned|changed|transformed|processed)"
_BODY = "(?:the |your )?(?:body|liver|human body|human liver)"
_PRODUCT = (
    "(?:breakdown product|metabolite|active metabolite|product of the breakdown|breakdown products|metabolites|"
    "by product|metabolic product|degradation product)"
)
_MADE_OF: tuple[tuple[str, ...], ...] = (
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
_CLEARED: tuple[tuple[str, ...], ...] = (
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
            r"by esterases? (?:enzymes? )?in (?:the )?(?:blood|plasma|blood and tissues|tissues)(?= $|,)",
            "by esterases",
        )
        for place in ("blood", "plasma", "tissues")
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
_THE_BRAIN = (
    "(?:(?:the )?blood brain barrier(?: well)?|(?:into |in |to )?(?:the )?(?:human )?(?:brain|central "
    "nervous system)(?: well)?)"
)
_GETS = (
    "(?:cross(?:es)?|gets? (?:into|across|through)|enters?|reach(?:es)?|penetrates?|pass(?:es)? "
    "(?:through|across|into)|go(?:es)? into|gets? past)"
)
_NOT_IN = (
    "(?:hardly|barely|scarcely|poorly|cannot|can not|hardly ever|does hardly|(?:does|do) not(?: (?:readily|easily|"
    "appreciably|significantly|substantially|freely|normally|usually|really|ordinarily|to any extent|effectively))?)"
)
_IN = "(?:readily|easily|quickly|rapidly|freely|fully|swiftly)"
_BRAIN: tuple[tuple[str, ...], ...] = tuple(
    entry
    for word in ("brain", "nervous")
    for entry in (
        (word, rf"{_NOT_IN} {_GETS} {_THE_BRAIN}(?= $|,| and| but| so)", "is kept out of the brain"),
        (
            word,
            (
                rf"(?:is|are) (?:largely |mostly |mainly )?(?:unable to|kept from) {_GETS} {_THE_BRAIN}(?= "
                rf"$|,| and| but| so)"
            ),
            "is kept out of the brain",
        ),
        (
            word,
            rf"(?<!never )(?<!not )(?<!only )(?:{_IN} )?(?:can )?{_GETS} {_THE_BRAIN}(?: {_IN})?(?= $|,| and| but| so)",
            "is not kept out of the brain",
        ),
        (
            word,
            r"(?:is|are) (?:largely |mostly |mainly )?kept out of (?:the )?brain(?= $|,| and| but| so)",
            "is a drug kept out of the brain",
        ),
        (
            word,
            r"(?:is|are) not kept out of (?:the )?brain(?= $|,| and| but| so)",
            "is not a drug kept out of the brain",
        ),
    )
)
_OPIOIDS = "(?:other )?(?:opioids|heroin|morphine|fentanyl|opioid drugs|opiates|methadone)"
_KEPT_FROM: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                rf"{word} ({_OPIOIDS}) from (?:working|having (?:any |an )?effect|taking effect|acting|doing "
                rf"anything)(?= $|,)"
            ),
            "blocks the effects of opioids",
        )
        for word in ("keeps", "stops", "prevents")
    ),
    *(
        (
            word,
            (
                rf"competes? with {_OPIOIDS} (?:for|at|over) (?:the )?(?:mu |mu opioid |opioid |same "
                rf")?(?:receptors|receptor|binding sites)"
            ),
            "binds to opioid receptors",
        )
        for word in ("competes", "compete")
    ),
    *(
        (
            word,
            rf"sits? (?:down )?{word} ((?:the )?(?:mu |kappa |nmda |opioid |mu opioid )+(?:receptors?|sites?))",
            r"binds to \1",
        )
        for word in ("on", "in")
    ),
    *(
        (
            word,
            rf"{word} (?:itself )?(?:inside|in|into|within) (?:the )?(?:open )?(?:channel|pore)(?: of (?:the )?)?",
            "blocks",
        )
        for word in ("lodges", "lodging", "plugs", "sits", "wedges")
    ),
    *(
        (
            word,
            (
                rf"(blocks|blocking) (?:the )?nmda receptors? (?:by|from) {word} (?:itself "
                rf")?(?:inside|in|into|within) (?:the|its) (?:open )?(?:ion )?(?:channel|pore)(?: of the "
                rf"receptor)?"
            ),
            r"\1 nmda receptors",
        )
        for word in ("lodging", "sitting", "getting stuck", "plugging", "wedging")
    ),
    (
        "pore",
        r"(?:plugs|clogs|shuts|closes|blocks) (?:up )?the (?:open )?(?:pore|channel) of the nmda receptor",
        "blocks nmda receptors",
    ),
    *(
        (
            word,
            (
                rf",? (?:rather than by|without|not by|instead of) {word} (?:with )?glutamate (?:for|at|from) "
                rf"(?:its|the)(?: glutamate)? (?:binding )?site"
            ),
            "",
        )
        for word in ("competing", "displacing", "fighting")
    ),
    ("competing", r",? (?:rather than|without) competing for (?:its|the)(?: glutamate)? (?:binding )?site", ""),
    *(
        (
            word,
            (
                rf"{word}s? (?:on )?to (?:the )?((?:mu |kappa |delta )?(?:opioid )?receptors?) (?:very "
                rf"|extremely |unusually )?(?:tightly|firmly|strongly)"
            ),
            r"binds to \1",
        )
        for word in ("cling", "bind", "hold", "stick", "attach")
    ),
    *(
        (
            word,
            (
                rf"(clings|binds|holds|sticks|attaches) (?:very |extremely |unusually )?{word} (?:on )?to "
                rf"(?:the )?((?:mu |kappa |delta )(?:opioid )?receptors?) but only (?:partly|partially|weakly) "
                rf"(?:activates|stimulates|switches on|turns on) (?:it|them)"
            ),
            r"partly activates \2",
        )
        for word in ("tightly", "firmly", "strongly")
    ),
    (
        "while",
        (
            r"(blocks|activates|stimulates) ([a-z]+ (?:opioid )?receptors?) while "
            r"(blocking|activating|stimulating) (?:the )?([a-z]+ (?:opioid )?receptors?)"
        ),
        r"works by \3 \4 and \1 \2",
    ),
)
_CALLED = "(?:calming |inhibitory |brain |chemical |natural |feel good |body s own |excitatory |the )*"
_TARGETS: tuple[tuple[str, ...], ...] = (
    ("alkaloid", r"kratoms (?:main|chief|principal)(?: active)? alkaloid,? mitragynine,?", "mitragynine"),
    *(
        (
            word,
            (
                rf"(?:the |its )?{_CALLED}{word} "
                rf"(glutamate|serotonin|dopamine|noradrenaline|norepinephrine|gaba|acetylcholine|histamine|glp "
                rf"1)"
            ),
            r"\1",
        )
        for word in ("messenger", "hormone", "neurotransmitter", "transmitter")
    ),
    (
        "benzodiazepine",
        r"(?:the )?benzodiazepine (?:binding )?sites?(?: (?:on|of|at|in) (?:the )?gaba a? ?receptors?)?",
        "the gaba a receptor",
    ),
    *(
        (place, rf"{target} (?:in|of|on|inside|at) (?:the |your )?{place}(?= $|,| and | to | so | by )", r"\1")
        for place, target in (
            ("kidney", "(sglt2)"),
            ("kidneys", "(sglt2)"),
            ("heart", "(beta (?:1|one) receptors?|beta (?:1|one) adrenergic receptors?)"),
            ("liver", "(hmg coa reductase)"),
        )
    ),
    ("stomachs", r"(?:the )?stomachs (?:own )?(acid pumps?|proton pumps?)", r"\1"),
    ("stomachs", r"(?:the )?acid pumps? of the stomach", "acid pumps"),
    (
        "statins",
        r"an enzyme (?:that|which) (?:the body uses to make|makes|produces) cholesterol(?: in the liver)?",
        "hmg coa reductase",
    ),
    (
        "enzyme",
        r"(?:an|the) (?:liver )?enzyme (?:that|which) (?:makes|produces|builds) cholesterol in the liver",
        "hmg coa reductase",
    ),
    ("target", r"^{x}s? (?:main |chief )?target is", r"\1 acts on"),
    (
        "keep",
        (
            r"(keep|keeps|leave|leaves) more serotonin (?:available |around )?(?:in the "
            r"(?:brain|synapse)|available|between nerve cells)(?: for longer)?(?= $|,)"
        ),
        "block reuptake of serotonin",
    ),
    (
        "keeps",
        (
            r"(keep|keeps|leave|leaves) more serotonin (?:available |around )?(?:in the "
            r"(?:brain|synapse)|available|between nerve cells)(?: for longer)?(?= $|,)"
        ),
        "blocks reuptake of serotonin",
    ),
)
_WORKING: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                rf"(?:takes?|has|have) (?:its |their |an? )?effects? within (seconds|minutes|hours|a (?:few "
                rf")?(?:seconds|minutes|hours)|an hour|a minute) (?:when|if|after being|once) {word}"
            ),
            rf"{word} works within \1",
        )
        for word in ("injected", "swallowed", "snorted", "smoked", "inhaled")
    ),
    *(
        (
            word,
            (
                rf"^{{x}} (?:takes effect|starts to work|begins to work|works|kicks in) within ([^,;]+?) "
                rf"(?:when|if|after being|once) (?:it is )?{word}(?= $)"
            ),
            rf"{word} \1 works within \2",
        )
        for word in ("injected", "swallowed", "snorted", "smoked", "inhaled")
    ),
    *(
        (word, rf"^{{x}} is known for its very {word} half life(?= $)", rf"\1 has a {word} half life")
        for word in ("long", "short")
    ),
    *(
        (
            word,
            (
                rf"(?:is|are) (?:notable|known|notorious|famous|remarkable) for (?:its|their) (?:very "
                rf"|unusually |extremely )?{word} half (?:life|lives)(?= $)"
            ),
            f"has a {word} half life",
        )
        for word in ("long", "short")
    ),
    *(
        (
            word,
            (
                rf"^(?:the )?half life of {{x}} is (?:much |far |considerably |a lot )?{word} than (?:that|the "
                rf"half life|the half lives|those) of {{x}}(?= $)"
            ),
            rf"\1 has a {word} half life than \2",
        )
        for word in ("longer", "shorter")
    ),
    (
        "clears",
        r"^(?:the |your )?body clears half of (?:an? |the )?(?:dose of )?{x}(?: dose)? in ([^,;]+)(?= $)",
        r"the half life of \1 is \2",
    ),
    (
        "clear",
        (
            r"^it takes ([^,;]+?) for (?:the |your )?body to (?:clear|get rid of|remove) half of (?:an? |the "
            r")?(?:dose of )?{x}(?: dose)?(?= $)"
        ),
        r"the half life of \2 is \1",
    ),
)
_KINDS: tuple[tuple[str, ...], ...] = (
    *((word, rf"counts? {word}(?: the)?", "is one of the") for word in ("among", "amongst")),
    ("together", r"^{x} belongs? to ([^,;]+?),? together with {x}(?= $)", r"\1 and \3 belong to \2"),
    (
        "chemical",
        (
            r"^{x} and {x} (?:belong to|are in|share|come from) the same chemical (?:family|group|class), "
            r"(?:the |called |known as )+([a-z]+)(?= $)"
        ),
        r"\1 and \2 are \3",
    ),
    *(
        (
            word.split()[-1],
            (
                rf"^{{x}} and {{x}} (?:belong to|are in|share) the same {word}, (?:the |called |known as "
                rf")+([a-z]+(?: [a-z]+)?)(?= $)"
            ),
            r"\1 and \2 are \3",
        )
        for word in ("family", "group", "class", "drug class")
    ),
    *(
        (
            word,
            rf"^{{x}} (?:belongs|belong) to the {word} (?:of drugs |of medicines )?(?:called|known as|named) (?:the )?",
            r"\1 is one of the ",
        )
        for word in ("family", "group", "class")
    ),
)
_ADJECTIVE = "(antidepressant|anaesthetic|anesthetic|painkilling|analgesic|sedative|calming|dissociative)"
_DOSE = "(?:dose|infusion|injection|shot|treatment|drip|session)"
_FELT = (
    "(lasts?|takes?|sets? in|appears?|shows?|wears? off|fades?|does not|begins?|starts?|comes?|"
    "can|may|usually|often|typically)"
)
_HOW = "(injected|swallowed|snorted|smoked|inhaled)"
_WHEN = "(?:when|if|after|once)(?: it is| being| it has been)?"
_LASTING: tuple[tuple[str, ...], ...] = (
    *(
        (
            dose,
            (
                rf"{_ADJECTIVE} (effects?|benefits?) (?:of|from) (?:an? |one )?(?:single )?{{x}} {dose}(?: "
                rf"into a vein| by vein)? {_FELT}"
            ),
            r"\1 effect of \3 \4",
        )
        for dose in ("infusion", "injection", "dose", "shot", "treatment", "drip", "session")
    ),
    *(
        (
            dose,
            rf"{_ADJECTIVE} (effects?|benefits?) (?:of|from) (?:an? |one )?(?:single )?{dose} of {{x}} {_FELT}",
            r"\1 effect of \3 \4",
        )
        for dose in ("infusion", "injection", "dose", "shot", "treatment", "drip", "session")
    ),
    *(
        (word, rf"^(?:the )?(?:{word}) effects? (?:of|from) {{x}} (lasts?|wears? off|fades?)", r"the effects of \1 \2")
        for word in ("anaesthetic", "anesthetic")
    ),
    ("benefit", r"^(?:the )?antidepressant benefit", "the antidepressant effect"),
    *(
        (word, rf"^([a-z]+s) (?:{word}) (lasts?|wears? off|is over|fades?|comes? on|kicks? in)", r"\1 \2")
        for word in ("high", "buzz", "rush")
    ),
    *(
        (word, rf"(?:for |lasts |last )(?:{word}) (?:whole |entire |full )?day", "lasts 24 hours")
        for word in ("all", "a", "an", "the")
    ),
    *(
        (
            word,
            (
                rf"(?:keeps|keep|leaves) (a patient|patients|people|someone) "
                rf"(asleep|unconscious|anaesthetised|under) for (?:{word}) (?:whole |entire |full )day"
            ),
            r"keeps \1 \2 for 24 hours",
        )
        for word in ("a", "the")
    ),
    *(
        (
            how,
            (
                rf"^{{x}} (acts?|works?|takes? effect|kicks? in|starts? working|starts? to work|begins? to "
                rf"work) (within [^,;]+?|in [^,;]+?) {_WHEN} {how}(?= $)"
            ),
            rf"{how} \1 works \3",
        )
        for how in ("injected", "swallowed", "snorted", "smoked", "inhaled")
    ),
    ("shorter", r"(?:acts|works|lasts|act|last) (?:for )?a shorter time than", "lasts shorter than"),
    ("longer", r"(?:acts|works|lasts|act|last) (?:for )?a (?:much )?longer time than", "lasts longer than"),
    *(
        (
            unit,
            (
                rf"^half of (?:an? |the )?(?:dose of )?{{x}}(?: dose)? (?:is|has) (?:gone|left the "
                rf"body|cleared|been cleared) (?:within|in|after) ((?:about |roughly )?[a-z0-9]+(?: to "
                rf"[a-z0-9]+)? {unit})(?= $)"
            ),
            r"the half life of \1 is \2",
        )
        for unit in ("minutes", "hours", "days")
    ),
    (
        "norfluoxetine",
        (
            r"stays? in (?:the|your) (body|system) for (weeks|days|hours) (?:thanks to|because of|owing "
            r"to) (?:its |the )?(?:active |long lived )?(?:metabolite )?norfluoxetine(?= $)"
        ),
        r"stays in the \1 for \2",
    ),
)
_CEILING: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                rf"^([a-z]+) (?:effect|action) on breathing (?:{said})(?: as (?:the )?doses? (?:goes up|go "
                rf"up|rises?|increases?)| at higher doses| at high doses| with higher doses)?(?= $)"
            ),
            r"\1 has a ceiling effect on breathing",
        )
        for word, said in (
            ("ceiling", "reaches a ceiling|has a ceiling|hits a ceiling"),
            ("plateau", "reaches a plateau|has a plateau"),
            ("plateaus", "plateaus"),
            ("levels", "levels off|levels out"),
        )
    ),
    (
        "ceiling",
        r"has (no|a) ceiling to (?:its|the) (?:effects? on breathing|slowing of breathing|breathing effects?)",
        r"has \1 ceiling effect on breathing",
    ),
    (
        "ceiling",
        r"^there is (no|a) ceiling (?:to|on) (?:the )?effects? of {x} on breathing(?= $)",
        r"\2 has \1 ceiling effect on breathing",
    ),
)
_GIVEN: tuple[tuple[str, ...], ...] = (
    *(
        (word, rf"(?:under|beneath) the skin of the {word}", "under the skin")
        for word in ("belly", "abdomen", "stomach", "arm", "thigh", "buttock")
    ),
    ("beneath", r"beneath the skin", "under the skin"),
    *(
        (
            rhythm,
            (
                rf"(?:is|are) (?:given|taken|administered|used) as an? {rhythm} (?:injection|shot|jab)(?: "
                rf"(?:under|beneath) the skin| into (?:a |the )muscle|)(?= $|,)"
            ),
            rf"is injected every {unit}",
        )
        for rhythm, unit in (("weekly", "week"), ("monthly", "month"), ("daily", "day"))
    ),
    ("monthly", r"either weekly or monthly", "weekly or monthly"),
    *(
        (
            held,
            (
                rf"(tablet|film|lozenge|pill) (?:that is |which is )?(?:to be |meant to be )?{held} (under the "
                rf"tongue|in the cheek|inside the cheek)"
            ),
            r"\1 that dissolves \2",
        )
        for held in ("held", "placed", "put", "kept", "dissolved")
    ),
    (
        "rectum",
        r"(?:gel|suppository) (?:given |put |placed |inserted )?(?:into|in|through) the (?:rectum|back passage)",
        r"rectal gel",
    ),
)
_MORE_TARGETS: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            (
                rf"{word} ([a-z0-9]+(?: [a-z0-9]+)?(?: receptors?)?) (?:to|over|rather than) ([a-z0-9]+(?: "
                rf"[a-z0-9]+)?(?: receptors?)?)(?= $|,)"
            ),
            r"mainly acts on \1",
        )
        for word in ("prefers", "prefer", "favours", "favors")
    ),
    ("not", r",? (?:and |but )?not (?:on|at) ([a-z0-9 ]+? receptors?)(?= $)", r" rather than \1"),
    *(
        (
            word,
            (
                rf"(?:by )?(?:keeping|leaving) (?:more )?{word} (?:in the (?:synapse|synapses|gap between "
                rf"nerve cells)|around|active) ?(?:for )?(?:longer)?(?= $|,)"
            ),
            rf"by blocking the reuptake of {word}",
        )
        for word in ("dopamine", "serotonin", "noradrenaline", "norepinephrine")
    ),
    (
        "chloride",
        (
            r"(?:holds?|keeps?) (?:the )?(?:gaba a |gaba )?(?:chloride )?(?:channel|receptor|gate) "
            r"open(?: for longer)?(?: for chloride|)(?= $|,)"
        ),
        "enhances the gaba a receptor",
    ),
    (
        "open",
        r"(?:holds?|keeps?) (?:the )?gaba a (?:channels?|receptors?) open(?: for longer| longer)?(?= $|,)",
        "enhances the gaba a receptor",
    ),
    (
        "gut",
        (
            r"(blocks|activates) ((?:the )?(?:mu )?(?:opioid )?receptors) in the gut,? (?:but|and) not (?:in "
            r")?(?:the |those in the )?brain(?= $)"
        ),
        r"\1 \2 in the gut and does not act on \2 in the brain",
    ),
    ("ways", r"(?:works|acts) in (?:two|more than one|several) ways(?= )(?:,|;)? it", ""),
    ("ways", r"(?:works|acts) in (?:two|more than one|several) ways(?:,|;) it", ""),
    (
        "aldosterone",
        r"(blocks|blocking) (?:the (?:effects?|actions?) of )?(?:the hormone )?aldosterone(?= $|,)",
        r"\1 the aldosterone receptor",
    ),
    *(
        (
            word,
            rf"(inhibits|blocks|slows|stops|prevents) (?:the )?{word} of acetylcholine(?= $|,)",
            "inhibits cholinesterase",
        )
        for word in ("breakdown", "degradation", "destruction")
    ),
)
_INDUCING: tuple[tuple[str, ...], ...] = (
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
_ACTS = "(?:acts|works|binds|does its work|has its effect|does its job|takes effect)"
_SITE = "((?:the )?[a-z0-9]+(?: [a-z0-9]+)? (?:receptors?|channels?|transporters?))"
_BY_DOING = (
    ("blocks", "blocking"),
    ("activates", "activating"),
    ("stimulates", "stimulating"),
    ("inhibits", "inhibiting"),
    ("binds to", "binding to"),
    ("acts on", "acting on"),
)
_GRIP = "(?:grip|hold|affinity|bond)"
_LOOSE, _FIRM = ("weak", "loose", "feeble", "low", "poor"), ("strong", "tight", "firm", "high", "great")
_SAID_OF_TARGETS: tuple[tuple[str, ...], ...] = (
    *(
        (
            doing.split()[0],
            rf"^{doing} {_SITE} is (?:how|the way|the way that|the way in which) {{x}} (?:works|acts)(?= $)",
            rf"\2 works by {doing} \1",
        )
        for _, doing in _BY_DOING
    ),
    *(
        (
            doing.split()[0],
            rf"^(?:the )?(?:main )?way {{x}} (?:works|acts) is by {doing} ([^,;]+)(?= $)",
            rf"\1 works by {doing} \2",
        )
        for _, doing in _BY_DOING
    ),
    *(
        (does.split()[0], rf"^what makes {{x}} work is that it {does} ([^,;]+)(?= $)", rf"\1 works by {doing} \2")
        for does, doing in _BY_DOING
    ),
    ("where", rf"^{_SITE} (?:is|are) where {{x}} {_ACTS}(?= $)", r"\2 acts on \1"),
    *(
        (done.split()[0], rf"^{_SITE} (?:is|are) {done} by {{x}}(?= $)", rf"\2 {does} \1")
        for done, does in (
            ("switched on", "switches on"),
            ("turned on", "switches on"),
            ("switched off", "blocks"),
            ("shut off", "blocks"),
            ("plugged", "blocks"),
        )
    ),
    *((word, rf"^it is {word} {_SITE} that {{x}} {_ACTS}(?= $)", r"\2 acts on \1") for word in ("at", "on", "through")),
    *(
        (
            word,
            rf"^{{x}} and {{x}} (?:act|work) (?:on|at|through) the same (?:main |brain )?{word}(?= $)",
            r"\1 acts on the same receptor as \2",
        )
        for word in ("target", "receptor", "receptors", "targets")
    ),
    *(
        (
            word,
            rf"(?:has|have) (?:only )?(?:an? )?(?:very |extremely |rather |only )?{word} {_GRIP} (?:on|for|to)",
            "binds with low affinity to",
        )
        for word in _LOOSE
    ),
    *(
        (
            word,
            rf"(?:is|are) known for (?:its|their) (?:very |extremely )?{word} {_GRIP} (?:on|for|to)",
            "binds with low affinity to",
        )
        for word in _LOOSE
    ),
    *(
        (
            word,
            rf"(?:has|have) (?:an? )?(?:very |extremely |unusually )?{word} {_GRIP} (?:on|for|to)",
            "binds with high affinity to",
        )
        for word in _FIRM
    ),
    *(
        (
            word,
            rf"(?:is|are) known for (?:its|their) (?:very |extremely )?{word} {_GRIP} (?:on|for|to)",
            "binds with high affinity to",
        )
        for word in _FIRM
    ),
    *(
        (
            doing.split()[0],
            rf"^{{x}}, (?:besides|apart from|as well as|in addition to|on top of) {doing} ([^,;]+), (?:also )?",
            rf"\1 {does} \2 and ",
        )
        for does, doing in _BY_DOING
    ),
    *(
        (
            word,
            (
                r"(?:makes?|causes?|gets?) (?:the )?(?:neurons|nerve cells|brain cells|nerve endings) "
                rf"(?:to )?release (?:more )?{word} and "
                r"(dopamine|noradrenaline|norepinephrine|serotonin)"
            ),
            rf"releases {word} and \1",
        )
        for word in ("dopamine", "serotonin", "noradrenaline", "norepinephrine")
    ),
    *(
        (family, rf",? with no {family} activity(?= $|,)", f" and does not act on {family} receptors")
        for family in ("kappa", "mu", "delta", "nmda", "opioid")
    ),
    ("works", r"(works|acts) as an? (full agonist|partial agonist|agonist|antagonist|blocker) (at|of)", r"is a \2 \3"),
)
_SAID_OF_KINDS: tuple[tuple[str, ...], ...] = (
    (
        "call",
        r"^(?:you|one|nobody|no one|we) (?:could|can|would|should|would) not call {x} (an? [^,;]+)(?= $)",
        r"\1 is not \2",
    ),
    ("call", r"^(?:nobody|no one) (?:could|can|would|should) call {x} (an? [^,;]+)(?= $)", r"\1 is not \2"),
    ("call", r"^(?:you|one|we) (?:could|can) (?:rightly |fairly |properly )?call {x} (an? [^,;]+)(?= $)", r"\1 is \2"),
    *(
        (word, rf"^{word} (class|classify|regard|group|count) {{x}} (as|among|with)", r"pharmacologists \1 \2 \3")
        for word in ("doctors", "chemists", "clinicians", "experts", "scientists")
    ),
    (
        "straight",
        r"(comes?|made|obtained|derived) (?:straight|directly) from the (?:opium )?poppy",
        r"\1 from the poppy",
    ),
    ("body", r"broken down in the (?:body|liver) (?:in)?to", "broken down to"),
    (
        "then",
        r"(broken down|converted|turned) (?:in)?to ([a-z0-9 ]+?),? and then (?:in)?(?:to )?([a-z0-9]+)(?= $)",
        r"\1 to \2 and \3",
    ),
    *(
        (
            word,
            rf"(is|are) the (?:main |chief |major )?product of {{x}} {word}(?: in the (?:liver|body))?(?= $|,)",
            r"\1 a metabolite of \2",
        )
        for word in ("breakdown", "metabolism")
    ),
    *(
        (
            word,
            (
                rf", the (?:main |chief |major )?product of {{x}} {word}(?: in the (?:liver|body))?, "
                r"(?:still )?(has|is|acts|blocks|binds)"
            ),
            r" is a metabolite of \1 and \2",
        )
        for word in ("breakdown", "metabolism")
    ),
)
OF_CLEARANCE = _CLEARED
OF_EFFECTS = (
    *_MIRROR,
    *_MADE_OF,
    *_BRAIN,
    *_KEPT_FROM,
    *_TARGETS,
    *_WORKING,
    *_KINDS,
    *OF_ABSORPTION,
    *_LASTING,
    *_CEILING,
    *_GIVEN,
    *_MORE_TARGETS,
    *_INDUCING,
    *_SAID_OF_TARGETS,
    *_SAID_OF_KINDS,
)
