"""Questions on antidotes, on drug tests and on two drugs, put plainly; the form is that of ``recasts.RECASTS``."""

_BEASTS = (
    r"(?:(?:an? |the |my )?(?:wild |large |zoo |farm )?(?:animals?|dogs?|cats?|horses?|elephants?|giraffes?|cattle"
    r"|cows?|deer|pets?|rhinos?))"
)
_GIVERS = r"(?:vets|veterinarians|doctors|hospitals|paramedics|nurses|people|you|anaesthetists|zoos|zoo vets)"
_WHICH = r"(?:what|which drug|which medicine|what drug)"
_HAIR_TEST = r"(?:an? )?hair (?:follicle |drug )?tests?"
_PUT = (
    r"(?:given|sedated with|knocked out with|put under with|immobili[sz]ed with|darted with|from|after|out of|that got)"
)

PAIRS_ASKED = (
    (
        (
            rf"{_WHICH} (?:do|can|would) {_GIVERS} (?:use|give) to "
            rf"(?:wake|wake up|rouse|bring round|reverse) {_BEASTS} (?:up )?{_PUT} (.+)"
        ),
        r"what reverses \1 in animals",
    ),
    (
        (
            rf"{_WHICH} (?:wakes|wakes up|rouses|brings round|will wake|can wake) {_BEASTS} "
            rf"(?:up )?{_PUT} (.+)"
        ),
        r"what reverses \1 in animals",
    ),
    (rf"what (?:is|can|are) (.+?) (?:be )?reversed (?:with|by) in {_BEASTS}", r"what reverses \1 in animals"),
    (rf"what reverses (.+?) in (?!animals){_BEASTS}", r"what reverses \1 in animals"),
    (rf"how (?:do|can|would) {_GIVERS} (?:reverse|undo|counteract) (?:the effects? of )?(.+)", r"what reverses \1"),
    (
        (
            r"what (?:can|will|could|would) bring (?:someone|somebody|people|a person|them|you) (?:back|round) from "
            r"(?:an? )?(.+?) overdose"
        ),
        r"what reverses \1 overdose",
    ),
    (
        r"(?:what|which|what kind of) animals? (?:is|are) (.+?) (?:meant |used |given |approved )?(?:for|to|in)",
        r"what animals is \1 used in",
    ),
    (
        (
            rf"how (?:far back|long) (?:does|do|can|will) {_HAIR_TEST} (?:go|show|detect|find|see)"
            r"(?: back)?(?: for)? (.+)"
        ),
        r"how long does \1 stay in hair",
    ),
    (
        (
            r"how long (?:can|is|does|will) (.+?) (?:be )?(?:found|detectable|detected|seen|show up|stay|last) in "
            r"(?:the |your |my )?hair"
        ),
        r"how long does \1 stay in hair",
    ),
    (
        r"(?:can|could|will|does) (.+?) make the (?:contraceptive )?pill (?:fail|stop working|less effective|useless)",
        r"does \1 make oral contraceptives less effective",
    ),
    (
        r"(?:do|does|can|will) (.+?) (?:stop|prevent|keep|block) (.+?) (?:from )?being (?:absorbed|taken up)",
        r"does \1 reduce absorption of \2",
    ),
    (r"(?:do|does|can|will) (.+?) affect (.+?) absorption", r"does \1 affect absorption of \2"),
    (r"(?:do|does|can|will) (.+?) affect how (?:well )?(.+?) is absorbed", r"does \1 affect absorption of \2"),
    (r"what (?:does|do) (.+?) (?:together )?with (.+?) do(?: together)?", r"what happens if you mix \1 and \2"),
    (r"(?:do|does|will|can) (.+?) react with (.+)", r"does \1 interact with \2"),
    (
        r"(?:can|could|will|do|does) (.+?) levels? (?:go up|rise|climb|increase) (?:with|on|from|when you take) (.+)",
        r"does \2 raise \1 levels",
    ),
    (
        r"(?:can|could|will|do|does) (.+?) levels? (?:go down|fall|drop|decrease) (?:with|on|from|when you take) (.+)",
        r"does \2 lower \1 levels",
    ),
    (
        r"(is|are) (.+?) (?:picked up|detected|found|caught|spotted) (?:by|with|on) (fentanyl (?:test )?strips?)",
        r"do \3 detect \2",
    ),
    (r"(?:is|are) (.+?) (approved|licensed) for (?:use in )?(?:humans|human use)", r"is \1 \2 for people"),
)
