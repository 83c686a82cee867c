"""Whether a drug gets into the brain, and what keeps one from acting.

The form is that of ``restated``.
"""

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
OF_THE_BRAIN: tuple[tuple[str, ...], ...] = tuple(
    entry
    for word in ("brain", "nervous")
    for entry in (
        (word, rf"{_NOT_IN} {_GETS} {_THE_BRAIN}(?= $|,| and| but| so)", "does not enter the brain"),
        (
            word,
            (
                rf"(?:is|are) (?:largely |mostly |mainly )?(?:unable to|kept from) {_GETS} {_THE_BRAIN}(?= "
                rf"$|,| and| but| so)"
            ),
            "does not enter the brain",
        ),
        (
            word,
            rf"(?<!never )(?<!not )(?<!only )(?:{_IN} )?(?:can )?{_GETS} {_THE_BRAIN}(?: {_IN})?(?= $|,| and| but| so)",
            "enters the brain",
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
OF_WHAT_IS_KEPT: tuple[tuple[str, ...], ...] = (
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
