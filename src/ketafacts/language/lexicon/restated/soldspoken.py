"""Who sells it, and which animals get it, as people say it; the same form as ``restated``."""

from ketafacts.language.lexicon.restated.usespoken import MAY, OFTEN

_FREELY = (
    r"(?:without (?:a |any )?(?:doctors )?prescription|over the counter|off the shelf|with no prescription"
    r"|without prescription)"
)
_SHOPS = (
    r"(?:(?:most |many |some )?(?:american |us |british |uk )?(?:pharmacies|drugstores|drug stores|pharmacists|chemists"
    r"|shops|supermarkets)(?: in the us| in the united states| in america)?)"
)
_IN_US = r"(?:,? in (?:the us|the united states|america))"
_BUY = "(?:buy|get|obtain|purchase|have|pick up)"
_ANYONE = r"(?:you|people|anyone|anybody|adults|customers|a person|consumers)"

_FAKES = r"(?:counterfeit|fake)(?: prescription| oxycodone| m30)? pills"
_HOLD = r"(?:contain|hold|are (?:made|laced|cut|pressed) with)"
OF_SUPPLY_SPOKEN: tuple[tuple[str, ...], ...] = (
    (
        "pills",
        rf"^(?:many |most |some )?{_FAKES} (?:(?:often|sometimes|frequently|commonly|can|may) )?{_HOLD} {{x}}(?= $)",
        r"\1 laces fake pills",
    ),
    ("pills", rf"^{_FAKES} (?:do not|never) {_HOLD} {{x}}(?= $)", r"\1 does not lace fake pills"),
    *(
        (
            word,
            rf"(is|are) (not )?(?:an? )?{word} (?:drug|medicine|medication|product|painkiller|remedy|pill)(?= $| in )",
            r"\1 \2 sold over the counter",
        )
        for word in ("nonprescription", "non prescription", "over the counter", "otc")
    ),
    *(
        (
            sold,
            (
                rf"(is|are|can be|may be) {sold} (?:at|from|in|by) (?:an? )?(?:the )?"
                rf"(?:pharmacy|pharmacies|drugstores|shops|supermarkets|chemists|stores) {_FREELY}"
            ),
            r"\1 sold over the counter",
        )
        for sold in ("sold", "available", "bought", "purchased")
    ),
    *(
        (
            bought,
            (
                rf"(?:can|may|could) be {bought} {_FREELY} "
                r"(?:at|in|from) (?:an? |the )?(?:pharmacy|pharmacies|drugstores|shops)"
            ),
            "can be bought without a prescription",
        )
        for bought in ("bought", "purchased", "sold", "picked up", "obtained")
    ),
    ("picked", rf"(can|may) be picked up {_FREELY}", r"\1 be bought without a prescription"),
    *(
        (
            buy,
            rf"^in (?:the us|the united states|america),? {_ANYONE} can {buy} {{x}} {_FREELY}(?= $)",
            r"\1 can be bought without a prescription in the us",
        )
        for buy in ("buy", "get", "obtain", "purchase")
    ),
    *(
        (
            buy,
            rf"^(?:anybody|customers|consumers|a person) can {buy} {{x}} {_FREELY}(?= $)",
            r"\1 can be bought without a prescription",
        )
        for buy in ("buy", "get", "obtain", "purchase")
    ),
    ("possible", rf"^it is possible to {_BUY} {{x}} {_FREELY}(?= $)", r"\1 can be bought without a prescription"),
    (
        "possible",
        rf"^it is not possible to {_BUY} {{x}} {_FREELY}(?= $)",
        r"\1 can not be bought without a prescription",
    ),
    *(
        (sell, rf"^{_SHOPS} (?:can |may |are allowed to )?{sell} {{x}} {_FREELY}(?= $)", r"\1 is sold over the counter")
        for sell in ("sell", "sells")
    ),
    *(
        (
            let,
            rf"^(?:the )?fda (?:has )?{let} {{x}} (?:to )?be (?:sold|bought) {_FREELY}(?= $)",
            r"\1 is sold over the counter",
        )
        for let in ("lets", "allows", "permits", "let", "allowed", "permitted")
    ),
    *(
        (
            version,
            rf"^there is an? (?:over the counter|otc|nonprescription) {version} of {{x}}(?= $)",
            r"\1 is sold over the counter",
        )
        for version in ("version", "form", "product")
    ),
    *(
        (
            version,
            rf"comes? in (?:an? )?(?:over the counter|otc|nonprescription) {version}s?",
            "is sold over the counter",
        )
        for version in ("form", "version")
    ),
    *(
        (
            word,
            rf"(?:is|are) only (?:available|sold|dispensed|obtainable) (?:with|by|on) (?:an? )?(?:doctors )?{word}",
            "is available only on prescription",
        )
        for word in ("prescription",)
    ),
    *(
        (
            obtained,
            (
                rf"(?:can|may) (?:only be {obtained}|be {obtained} only) "
                r"(?:with|by|on) (?:an? )?(?:doctors )?prescription"
            ),
            "is available only on prescription",
        )
        for obtained in ("obtained", "bought", "had", "sold", "dispensed", "purchased")
    ),
    ("dispensed", r"(is|are) (?:dispensed|sold) only on prescription", r"\1 available only on prescription"),
    (
        "dispense",
        rf"^{_SHOPS} (?:may|can) (?:only )?dispense {{x}} only on prescription(?= $)",
        r"\1 is available only on prescription",
    ),
    *(
        (word, rf"^{word} {{x}} requires an? (?:doctors )?prescription(?= $)", r"\1 needs a prescription")
        for word in ("getting", "buying", "obtaining", "purchasing")
    ),
    ("prescribed", r"(?:has to|have to|must) be prescribed(?: by a doctor)?(?= $)", "needs a prescription"),
    *(
        (
            buy,
            rf"^(?:nobody|no one) can {buy} {{x}} (?:without a prescription|over the counter)(?= $)",
            r"\1 can not be bought without a prescription",
        )
        for buy in ("buy", "get", "obtain")
    ),
)

_BEASTS = (
    r"(?:animals|cats|dogs|horses|cattle|cows|pigs|sheep|elephants|rhinos|deer|bears|rabbits|birds|pets|livestock"
    r"|farm animals|zoo animals|large animals|wild animals)"
)
_VETS = r"(?:vets|veterinarians|veterinary surgeons|zoo vets|equine vets|wildlife vets|(?:a|your|the) vet)"
_VETERINARY = r"veterinary (?:medicine|practice|surgery|care)"

OF_ANIMALS_SPOKEN: tuple[tuple[str, ...], ...] = (
    *(
        ("put", rf"(is|are) {OFTEN}used to put ({_BEASTS}) {down}", r"\1 \2 used for euthanasia of \3")
        for down in ("down", "to sleep", "to death")
    ),
    (
        "euthanasia",
        rf"^euthanasia of ({_BEASTS}) is {OFTEN}(?:done|performed|carried out|achieved) (?:with|by) {{x}}(?= $)",
        r"\3 is \2 used for euthanasia of \1",
    ),
    ("euthanasia", rf"^{_VETS} {MAY}{OFTEN}use {{x}} for euthanasia(?= $)", r"\2 is \1 used for euthanasia of animals"),
    (
        "given",
        rf"^({_BEASTS}) (?:may be|can be|are) {OFTEN}given {{x}} for ((?:(?! in )[^,;])+?)(?= $)",
        r"\3 is \2 used for \4 in \1",
    ),
    *(
        (rely, rf"^({_VETS}) {MAY}{OFTEN}{said} {{x}} to(?= )", r"\1 \2 use \3 to")
        for rely, said in (("rely", "rely on"), ("reach", "reach for"), ("turn", "turn to"))
    ),
    ("deworm", rf"(is|are) {OFTEN}used to deworm ({_BEASTS})(?= $)", r"\1 \2 used as a dewormer in \3"),
    *(
        ("dewormer", rf"^([^,;]+) (is|are) an? {beast} dewormer(?= $)", rf"\1 \2 used as a dewormer in {beasts}")
        for beast, beasts in (("horse", "horses"), ("cattle", "cattle"), ("dog", "dogs"), ("cat", "cats"))
    ),
    ("used", rf"(is|are) {OFTEN}used on ({_BEASTS})(?= $)", r"\1 \2 used in \3"),
    ("used", rf"(is|are) only used (?:on|in) ({_BEASTS})(?= $)", r"\1 used only in \2"),
    (
        "vets",
        r"(is|are) used by vets (?:as well as|and)(?: also)?(?: by)? doctors(?= $)",
        r"\1 used in animals and \1 used in people",
    ),
    *((verb, rf"^{_VETS} {MAY}{OFTEN}{verb} ({_BEASTS}) (\w+)(?= $)", r"\3 is used in \2") for verb in ("give",)),
    *(
        (
            verb,
            rf"^{_VETS} {MAY}{OFTEN}{verb} {{x}} (?:in|for|to|on) (?:your )?({_BEASTS})(?= $)",
            r"\2 is used in \3",
        )
        for verb in ("give", "use", "reach for", "prescribe", "inject")
    ),
    ("reach", rf"^{_VETS} {MAY}{OFTEN}reach for {{x}} (?:in|for) ({_BEASTS})(?= $)", r"\2 is used in \3"),
    *(
        (verb, rf"^(?:in|for) ({_BEASTS}),? {_VETS} {MAY}{OFTEN}{verb} {{x}}(?= $)", r"\3 is used in \1")
        for verb in ("give", "use", "prescribe")
    ),
    *(
        (used, rf"^(?:in|for) ({_BEASTS}),? {{x}} (is|are) {OFTEN}{used}(?= $)", r"\2 \3 used in \1")
        for used in ("used", "given")
    ),
    *(
        (given, rf"^({_BEASTS}) (?:may|can|might) be {given} (?:with )?{{x}}(?= $)", r"\2 is used in \1")
        for given in ("given", "treated", "sedated", "prescribed")
    ),
    (
        "veterinary",
        rf"(is|are) an? veterinary (?:drug|medicine|product) (?:that is )?(?:used )?(?:in|for)(?= {_BEASTS})",
        r"\1 used in",
    ),
    ("vets", rf"(is|are) an? (?:drug|medicine) (?:that |which )?{_VETS} use in(?= {_BEASTS})", r"\1 used in"),
    *(
        (has, rf"{has} (?:an? |some |many )?(?:use|uses|place|role) in {_VETERINARY}", "is used in animals")
        for has in ("has", "have")
    ),
    *((has, rf"{has} (?:an? |some |many )?veterinary uses?(?= $)", "is used in animals") for has in ("has", "have")),
    *(
        (
            has,
            rf"{has} no (?:veterinary uses?|(?:use|uses|place|role) in {_VETERINARY})(?= $)",
            "is not used in animals",
        )
        for has in ("has", "have")
    ),
    (
        "veterinary",
        rf"^in {_VETERINARY},? {{x}} (is|are) {OFTEN}used (in {_BEASTS})(?= $)",
        r"\1 \2 used \4",
    ),
    ("veterinary", rf"^in {_VETERINARY},? {{x}} (is|are) {OFTEN}used(?= $)", r"\1 \2 used in animals"),
    ("veterinary", rf"^{_VETERINARY} (?:makes use of|uses|employs) {{x}}(?= $)", r"\1 is used in animals"),
    ("veterinary", r"^veterinary surgeons use {x}(?= $)", r"\1 is used in animals"),
    (
        "animals",
        rf"(is|are) {OFTEN}(?:used|given) (in|to) (?:large |big |wild )?animals such as(?= {_BEASTS})",
        r"\1 used in",
    ),
    (
        "animals",
        rf"(is|are) {OFTEN}used in ({_BEASTS}) (?:and|as well as) other (?:very )?(?:large |big |wild )?animals(?= $)",
        r"\1 used in \3",
    ),
    ("animals", rf"^animals such as ({_BEASTS}) are {OFTEN}given {{x}}(?= $)", r"\3 is used in \1"),
    (
        "veterinary",
        rf"^(?:the )?veterinary uses? of {{x}} includes? ({_BEASTS})(?= $)",
        r"\1 is used in \2",
    ),
)
