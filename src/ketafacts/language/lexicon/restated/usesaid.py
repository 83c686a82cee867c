"""More roundabout ways to say what a drug is for, how the law lists it and how it is sold; as in ``restated``."""

from ketafacts.language.lexicon.listing import restatements

_MOSTLY = r"(?:often |usually |commonly |generally |also )?"
_THOSE = r"(?:people|patients|adults|those|someone|a person|anyone|individuals)"
_HAVING = r"(?:with|who have|suffering from|who suffer from|living with|diagnosed with|affected by)"
_MEDICINE = r"(?:drug|medicine|medication|treatment|remedy|painkiller|product|pill|tablet)"
_UK = r"(?:(?:in|under the law of) (?:the )?(?:uk|united kingdom|britain|great britain)|under (?:uk|british) law)"
_CONTROLLED = r"(?: (?:controlled )?(?:drug|substance))?"
_SCHEDULES_OF = r"(?:(?:us|american|federal|legal|dea|controlled substances) )*"
_IN_US = r"(?: (?:in|under) (?:the )?(?:us|united states|america|us law|us federal law|federal law))?"
_STANDS = r"(?:sits?|is|are|falls?|stands?|is put|is placed|are placed|is listed|are listed|belongs?)"
_HIGH = "(?:hypertension|high blood pressure|high cholesterol|diabetes|type 2 diabetes|raised blood pressure)"
_NEED = r"^(?:you|people|patients|adults)"
_BUYERS = r"^(?:you|people)"
_FREELY = r"(?:without a prescription|over the counter|off the shelf)"
_DOCTORS = r"a (?:doctors? )?prescription"
_TAKING = r"(?:to (?:buy|get|obtain|have|purchase|take) )?"
_WHOSE = r"(?:an?|one of the|one)"
_APPROVED_USE = (
    r"(?:approved|licensed|official|labelled|labeled) (?:medical )?(?:uses?|indications?)"
    r"(?: (?:of|for))"
)
# A use that is spoken of as a thing, in the frames that any use can stand in: "X for C is …", "treating C with X is …".
# The verdict on it is kept with its denial ("is not off label"), and how common it is said to be.
USESAID_MACROS = {
    "useof": "(?:the )?(?:(?:use|prescription|prescribing) of|using|giving|prescribing|taking|treatment with)",
    "usefor": "(?:for|in|to treat|to manage|to relieve|to ease|to prevent|against|in the treatment of|for treating"
    "|for the treatment of|as a treatment for|in (?:people|patients|adults) with)",
    "treating": "(?:treating|managing|relieving|preventing|(?:the )?(?:treatment|management|relief|prevention) of)",
    "usedthus": "(?:used|prescribed|given|taken|being used|being prescribed)",
    "counts": "(?:is|remains|counts as|would be|constitutes)",
    "heldas": "(?:(?:still |generally |usually |widely )?(?:considered|regarded as|classed as|seen as|described as) )?",
    "asuse": "(?: (?:use|indication|practice|prescribing|purpose|treatment|application))?",
    "usecommon": "(common|frequent|widespread|occasional|rare)",
    "fdaor": "(?:(?:the )?(?:us )?(?:fda|food and drug administration))",
    "endofuse": "(?: (?:of|for) (?:the|this) (?:drug|medicine|medication))?(?= $| in (?:the )?(?:us|united states|uk"
    "|united kingdom|america|britain|europe|canada)(?: $)|,? (?:and|but) )",
}
_ONE_USE = r"""
off: ^{x} {usedthus} {usefor} {x} (?:is|are) (not )?(?:being )?(?:used |prescribed |given )?{word} label{endofuse}
    = \1 is \3 used {word} label for \2
off: ^(?:{useof} )?{x} {usefor} {x} {counts} (not )?{heldas}(?:an? )?{word} label{asuse}{endofuse}
    = \1 is \3 used {word} label for \2
off: ^(?:{useof} )?{x} {usefor} {x} {counts} {heldas}(?:only|merely|just|purely|strictly) (?:an? )?{word}
     label{asuse}{endofuse}
    = \1 is used {word} label for \2 and \1 is not approved for \2
off: ^(?:{useof} )?{x} {usefor} {x} {counts} {heldas}(?:an? )?{word} label{asuse} that {fdaor} has (?:never|not)
     approved(?= $)
    = \1 is used {word} label for \2 and \1 is not fda approved for \2
off: ^{treating} {x} with {x} {counts} (not )?{heldas}(?:an? )?{word} label{asuse}{endofuse}
    = \2 is \3 used {word} label for \1
off: ^{x} (?:is|are) (not )?(?:being )?(?:used |considered |prescribed )?{word} label when (?:it is )?{usedthus}
     {usefor} {x}{endofuse}
    = \1 is \2 used {word} label for \3
off: ^when (?:it is )?{usedthus} {usefor} {x}, {x} (?:is|are) (not )?(?:being )?(?:used )?{word} label{endofuse}
    = \2 is \3 used {word} label for \1
off: ^{x} (is|are) (not )?(?:only |just |merely )?(?:an?|one of the|among the) {word} label
     (?:uses?|indications?|purposes?)
     (?:of|for) {x}{endofuse}
    = \4 is \3 used {word} label for \1
off: ^(?:an?|one|the) {usecommon} {word} label (?:use|indication) (?:of|for) {x} is {x}{endofuse}
    = \3 is a \1 {word} label use of \2
off: ^(?:an?|one|the main|the) {word} label (?:use|indication) (?:of|for) {x} is {x}{endofuse}
    = \1 is used {word} label for \2
off: ^{x} (?:is|can be|may be) ((?:sometimes|often|commonly|occasionally|rarely) )?treated {word} label with
     {x}{endofuse}
    = \3 is \2 used {word} label for \1
off: (has|have) (?:an? )?{word} label uses? (?:including|that includes?|such as)(?= [a-z])
    = is used {word} label for
off: (is|are) used {word} label rather than on label for {x}{endofuse}
    = \1 used {word} label for \2 and \1 not approved for \2
without: (is|are) ((?:sometimes|often|commonly|occasionally) )?{usedthus} {word} (?:fda |regulatory )?approval
     (?:for|in)
    = \1 \2 used off label for
unapproved/unlicensed/unlicenced: ^{x} (?:is|are) (not )?(?:an?|one of the) {word} (?:use|indication)s? (?:of|for)
     {x}(?= $)
    = \3 is \2 used off label for \1
approved/licensed/authorised/authorized: ^{x} (is|are) used {usefor} {x},? (?:although|though|even though|but)
     (?:it|they)
     (?:is|are|has|have) (?:not|never)(?: been)? {word} for (?:it|that|this|that use|this use|that purpose)(?= $)
    = \1 \2 used for \3 and \1 \2 not {word} for \3
approved/licensed/labelled/labeled/authorised/authorized: ^(?:{useof} )?{x} {usefor} {x} {counts} (not )?{heldas}(?:an?
     )?((?:fda )?)
    {word}(?: (?:use|indication|treatment)(?: of the (?:drug|medicine))?)?{endofuse}
    = \1 is \3 \4 approved for \2
label: ^(?:{useof} )?{x} {usefor} {x} {counts} (not )?{heldas}(?:an? )?on {word}{asuse}{endofuse}
    = \1 is \3 approved for \2
approved/licensed/labelled/labeled/authorised/authorized: ^{treating} {x} with {x} {counts} (not )?{heldas}(?:an?
     )?((?:fda )?)
    {word}(?: (?:use|indication)(?: of the (?:drug|medicine))?)?{endofuse}
    = \2 is \3 \4 approved for \1
label: ^{treating} {x} with {x} {counts} (not )?{heldas}(?:an? )?on {word}{asuse}{endofuse}
    = \2 is \3 approved for \1
label: ^{x} (?:is|are) (not )?(?:an?|one of the) on {word} (?:use|indication)s? (?:of|for) {x}{endofuse}
    = \3 is \2 approved for \1
approved/licensed/indicated/authorised/authorized: ^{x} is (not )?(?:an?
     )?(?:condition|disorder|disease|illness|indication|use)
     (?:that|which|for which) {x} (?:is|are) ((?:fda )?{word})(?: (?:to treat|for|in))?(?= $)
    = \3 is \2 \4 for \1
approved/licensed/indicated/authorised/authorized: ^{x} is (not )?what {x} (?:is|are) ((?:fda )?{word}) for(?= $)
    = \3 is \2 \4 for \1
regulators/authorities/agencies: ^(?:drug |the |health |medicines )?{word} have (not |never
     )?(?:approved|licensed|authori[sz]ed|cleared)
     {x} (?:for|to treat|in)(?= [a-z])
    = \2 is \1 approved for
approval/licence/license/indication: (?:lacks?|(?:has|have) no) (?:an? )?((?:fda )?)(?:approved |licensed
     |regulatory )?{word}
     (?:for|in)(?= [a-z])
    = is not \1 approved for
use: (?:lacks an?|(?:has|have) no) ((?:fda )?)(?:approved|licensed) {word} (?:for|in)(?= [a-z])
    = is not \1 approved for
approved/licensed/indication: (?:has|have|carries|holds) an? ((?:fda )?)(?:approved |licensed
     )?(?:indication|licen[cs]e|approval|use)
     (?:for|in)(?= [a-z])
    = is \1 approved for
first: (is|are) (not )?((?:fda )?(?:approved|licensed|authori[sz]ed)) as an? ({word} line|second line)
     (?:treatment|therapy|medicine|drug|option) (?:for|of|in)
    = \1 \2 \3 for
moderate: (?<= ){word} to (severe)(?= [a-z])
    = \1
mild: (?<= )({word}) to moderate(?= [a-z])
    = \1
lower: (approved|licensed|indicated|authori[sz]ed) (?:chiefly |mainly |primarily )?to {word} (?:high )?blood pressure
    = \1 for high blood pressure
lower: (approved|licensed|indicated|authori[sz]ed) (?:chiefly |mainly |primarily )?to {word} (?:high )?cholesterol
    = \1 for high cholesterol
prevent: (approved|licensed|indicated|authori[sz]ed) (?:chiefly |mainly |primarily )?to (?:{word}|control|treat)
     seizures
    = \1 for seizures
both: for {word} (?:the treatment of )?{x} and (?:for )?the treatment of {x}(?= $)
    = for \1 and \2
type: type (1|2) diabetes,? (but not|and not|not|rather than) (?:for )?{word} (1|2)(?: diabetes)?(?= $)
    = type \1 diabetes \2 type \3 diabetes
specifically/expressly: (approved|licensed|indicated|authori[sz]ed|used|prescribed) {word}(?= (?:for|to|in) )
    = \1
specifically/expressly: {word} (approved|licensed|indicated|authori[sz]ed|used|prescribed)(?= (?:for|to|in) )
    = \1
"""
# What other restatements made of "a drug belonging to the Cs": that it is a drug adds nothing, that it is one of
# medicine does.
_A_DRUG_AND = r"""
drug/compound/agent/substance/chemical: (is|are) an? {word} and (?:is|are)(?= an? )
    = \1
medicine/medication: (is|are) an? {word} and (?:is|are) (an? [^,;]+?)(?= $)
    = \1 \2 and has a medical use
"""
OF_ONE_USE = restatements(_ONE_USE)
_IN_COUGH_MEDICINES = (
    r"(?:found|present|sold|used|an (?:active )?ingredient|the (?:active )?ingredient|a common ingredient) (?:in|of) "
    r"(?:many |most |some |several |various |common )?(?:over the counter |otc |nonprescription )?cough "
    r"(?:and cold )?(?:syrups?|medicines?|medications?|remedies|preparations)(?= $)"
)
_COUNTRY = r"((?:the )?(?:uk|us|united kingdom|united states|usa|britain|great britain|eu|netherlands|germany))"
OF_USES_SAID: tuple[tuple[str, ...], ...] = (
    *restatements(_A_DRUG_AND),
    ("cough", rf"^{{x}} (?:is|are) {_IN_COUGH_MEDICINES}", r"\1 fills cough medicines"),
    ("cough", rf"^{{x}} (?:is|are) not {_IN_COUGH_MEDICINES}", r"\1 does not fill cough medicines"),
    *(
        (word, rf"(is|are) {word} in {_COUNTRY} (for|to treat|to relieve) ([^,;]+?)(?= $)", rf"\1 {word} \3 \4 in \2")
        for word in ("used", "prescribed", "approved", "licensed")
    ),
    # -- what it is for -------------------------------------------------------------------------------------
    *(
        (meant, rf"(is|are) {_MOSTLY}{meant} for {_THOSE} {_HAVING}", r"\1 used for")
        for meant in ("meant", "intended", "designed")
    ),
    *((meant, rf"(is|are) {_MOSTLY}{meant} (for|to)", r"\1 used \2") for meant in ("meant", "intended", "designed")),
    *(
        ("treated", rf"^{_THOSE} {_HAVING} {{x}} {can} (?:be )?{_MOSTLY}treated with {{x}}(?= $)", r"\2 is used for \1")
        for can in ("can", "may", "are")
    ),
    (
        "use",
        r"^the use of {x} (?:in|for|against|to treat) {x} is ((?:not )?(?:fda )?approved|(?:not )?licensed)",
        r"\1 is \3 for \2",
    ),
    (
        "off",
        (
            r"^(?:the )?(?:use of|using|giving|prescribing|taking) {x} (?:for|in|to treat) {x} (?:is|counts as) "
            r"(?:an )?off label(?: use)?(?= $| in )"
        ),
        r"\1 is used off label for \2",
    ),
    (
        "off",
        (
            r"^(?:any )?{doctors} who {routinely}(?:give|prescribe|use|offer) {x} (?:for|to treat) {x} "
            r"(?:are using it|are prescribing it|do so|are doing so|are giving it|use it|prescribe it) off label"
        ),
        r"\1 is used off label for \2",
    ),
    *(
        (
            word,
            rf"^{{x}} (is|are) {_WHOSE} {fda}{_APPROVED_USE} {{x}}(?= $)",
            rf"\3 is {fda}approved for \1",
        )
        for word in ("use", "uses", "indication", "indications")
        for fda in ("fda ", "")
    ),
    *(
        (
            word,
            rf"^{{x}} (?:is|are) (?:an?|one of the|one) off label {word} (?:of|for) {{x}}(?= $)",
            r"\2 is used off label for \1",
        )
        for word in ("use", "uses")
    ),
    *(
        (
            word,
            rf"^{_WHOSE} {fda}{_APPROVED_USE} {{x}} is {{x}}(?= $)",
            rf"\1 is {fda}approved for \2",
        )
        for word in ("use", "uses", "indication", "indications")
        for fda in ("fda ", "")
    ),
    *(
        (
            word,
            (
                rf"^{{x}} (?:is|are) (?:an?|one of the|one) (?:medical |main |common |recognised |recognized )?{word} "
                r"(?:of|for) {x}(?= $)"
            ),
            r"\2 is used for \1",
        )
        for word in ("use", "uses", "indication", "indications")
    ),
    *(
        (treating, rf"(approval|approved|licensed|authorised|authorized|cleared) for {treating}", rf"\1 to {treat}")
        for treating, treat in (("treating", "treat"), ("relieving", "relieve"), ("preventing", "prevent"))
    ),
    *((take, rf"^you (?:can |may )?{take} {{x}} (for|to)", r"\1 is used \2") for take in ("take", "use")),
    *(
        (
            way,
            rf"(is|are) (?:often |usually )?{way} (?:to (?:treat|relieve|ease|prevent)|for) (?!people)",
            rf"\1 {way} and \1 used for",
        )
        for way in ("inhaled", "injected", "swallowed", "snorted")
    ),
    (
        "lowers",
        rf"lowers (blood pressure|cholesterol|blood sugar) in {_THOSE} {_HAVING} {_HIGH}(?= $)",
        r"lowers \1",
    ),
    (
        "medicine",
        r"(is|are) {routinely}used as (?:an? )?(?:medicines?|medications?)",
        r"\1 used in medicine",
    ),
    *(
        (word, rf"(?:is|are) used {word}(?= $)", "has a medical use")
        for word in ("medically", "medicinally", "clinically")
    ),
    ("medicine", r"(?:is|are) used in medicine(?= $)", "has a medical use"),
    # -- how the law lists it -------------------------------------------------------------------------------
    (
        "same",
        rf"{_STANDS} (?:in|into|to|under) the same {_SCHEDULES_OF}schedule as {{x}}{_IN_US}(?= $)",
        r"is in the same schedule as \1",
    ),
    (
        "schedule",
        rf"(is|are) (?:in |an? )?(?:both )?(class [abc]),? (?:and )?(?:in |an? )?(schedule [1-5]){_CONTROLLED} ({_UK})",
        r"\1 \2 \4 and \1 \3 \4",
    ),
    (
        "class",
        rf"(is|are) (?:in |an? )?(?:both )?(schedule [1-5]),? (?:and )?(?:in |an? )?(class [abc]){_CONTROLLED} ({_UK})",
        r"\1 \3 \4 and \1 \2 \4",
    ),
    (
        "narcotics",
        r"^in germany,? {x} (?:the )?narcotics (?:act|law)(?= $)",
        r"in germany \1 the btmg",
    ),
    ("german", r"the german narcotics (?:act|law)", "the btmg"),
    # -- how it is sold -------------------------------------------------------------------------------------
    (
        "need",
        rf"{_NEED} (?:will |would )?need {_DOCTORS} (?:for|{_TAKING}){{x}}(?= $| in )",
        r"\1 needs a prescription",
    ),
    (
        "need",
        rf"{_NEED} (?:do|does) not need {_DOCTORS} (?:for|{_TAKING}){{x}}(?= $| in )",
        r"\1 can be bought without a prescription",
    ),
    (
        "prescription",
        rf"^no prescription is (?:needed|required|necessary) (?:for|{_TAKING}){{x}}(?= $| in )",
        r"\1 can be bought without a prescription",
    ),
    (
        "prescription",
        rf"^a prescription is (?:needed|required|necessary) (?:for|{_TAKING}){{x}}(?= $| in )",
        r"\1 needs a prescription",
    ),
    ("prescription", r"(?:needs?|requires?) no prescription", "can be bought without a prescription"),
    *(
        (
            buy,
            rf"^(?:you|people|anyone|adults) can {buy} {{x}} (?:without a prescription|over the counter|off the shelf)",
            r"\1 can be bought without a prescription",
        )
        for buy in ("buy", "get", "obtain", "purchase")
    ),
    *(
        (
            buy,
            rf"{_BUYERS} (?:can not|cannot) {buy} {{x}} {_FREELY}",
            r"\1 can not be bought without a prescription",
        )
        for buy in ("buy", "get", "obtain", "purchase")
    ),
    (
        "counter",
        rf"(is|are) an? over the counter {_MEDICINE}(?= $| in )",
        r"\1 sold over the counter",
    ),
    (
        "otc",
        rf"(is|are) an? otc {_MEDICINE}(?= $| in )",
        r"\1 sold over the counter",
    ),
    *(
        (
            word,
            rf"(is|are) an? {word} (cough|pain|diarrhoea|diarrhea|allergy|cold|heartburn) {_MEDICINE}(?= $)",
            r"\1 sold over the counter and \1 used for \2",
        )
        for word in ("otc", "over the counter")
    ),
    (
        "prescription",
        rf"(is|are) an? (?:prescription only|prescription) {_MEDICINE} and can not be bought over the counter",
        r"\1 sold only on prescription",
    ),
    # -- how two compare ------------------------------------------------------------------------------------
    (
        "step",
        r"(is|are) a (?:big |small |clear )?step (?:down|below) from {x}(?: in (?:strength|potency))?(?= $)",
        r"\1 weaker than \2",
    ),
    (
        "step",
        r"(is|are) a (?:big |small |clear )?step (?:up|above) from {x}(?: in (?:strength|potency))?(?= $)",
        r"\1 stronger than \2",
    ),
    *(
        (word, rf"(?:is|are) (?:far |much |a lot )?{more} {what} than", plain)
        for word, more, what, plain in (
            (
                "breathing",
                "(?:safer|gentler|easier|kinder|less dangerous|less risky)",
                "(?:for|on|to) (?:the )?breathing",
                "causes less respiratory depression than",
            ),
            (
                "breathing",
                "(?:more dangerous|riskier|harder|more risky|worse)",
                "(?:for|on|to) (?:the )?breathing",
                "causes more respiratory depression than",
            ),
        )
    ),
    *(
        (
            carries,
            rf"{carries} (?:an? )?(?:far |much )?(less|lower|smaller) (?:a )?risk of respiratory depression than",
            "causes less respiratory depression than",
        )
        for carries in ("carries", "carry", "has", "poses")
    ),
    *(
        (
            carries,
            rf"{carries} (?:an? )?(?:far |much )?(more|higher|greater) (?:a )?risk of respiratory depression than",
            "causes more respiratory depression than",
        )
        for carries in ("carries", "carry", "has", "poses")
    ),
)
