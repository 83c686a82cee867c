"""Who gives what for what, and who approved it, as people say it: ``restated``.

An agent (a doctor, a regulator, a pharmacy, a vet) says no more than the passive does, and what stands in front may
as well stand behind. How often something is done is kept, never passed over.
"""

OFTEN = r"((?:often|commonly|sometimes|usually|also|routinely|mainly|never|rarely) )?"
MAY = r"(?:may |can |might |could |will )?"
_PRESCRIBERS = (
    r"(?:doctors|physicians|clinicians|psychiatrists|ana?esthetists|ana?esthesiologists|paramedics|surgeons|hospitals"
    r"|dentists|neurologists|cardiologists|prescribers|gps|medics|specialists|pain specialists|pain doctors"
    r"|(?:a|your|the) (?:doctor|physician|gp|specialist|psychiatrist|clinician|dentist|neurologist|cardiologist))"
)
_GIVES = {
    **dict.fromkeys(("give", "use", "prescribe", "offer", "employ", "administer", "choose"), ""),
    "reach": " for",
    "turn": " to",
    "rely": " on",
}
_TO_TREAT = r"(for|in|against|to treat|to relieve|to manage|to prevent|to help with|to ease|to control|as an?)"
_THOSE = r"(?:people|patients|adults|those|someone|a person|anyone|individuals|sufferers|users|clients)"
_WITH = r"(?:with|who have|suffering from|who suffer from|living with|diagnosed with|affected by)"
_REMEDY = (
    r"(?:drugs?|medicines?|medications?|treatments?|therapy|therapies|remedy|remedies|treatment options?|options?"
    r"|pills?|tablets?|agents?)"
)
_PLAIN = (
    r"(?:established |common |recognised |recognized |well known |known |widely used |useful |possible |accepted "
    r"|prescription |medical |important |valid |available |pharmacological )*"
)
_ONE = r"(?:an?|one of the|one of several|one of many|one of a number of|one|among the)"
_US = r"(?:us|american|federal|united states)"
_MARK = (
    r"(?:marketing )?(?:approval|go ahead|green light|nod|clearance|blessing|licen[cs]e|authori[sz]ation"
    r"|stamp of approval)"
)

_IN_USE = "(used|prescribed|given|taken|approved|licensed|indicated)"

OF_USE_SPOKEN: tuple[tuple[str, ...], ...] = (
    # "Only" before the use or behind it: that there is no other one, or that there is.
    *(
        (only, rf"(is|are) (not )?{only}{used}(?= for | to treat )", told)
        for only in ("only", "solely", "just")
        for used, told in (
            (f" {_IN_USE}", r"\1 \2 exclusively \3"),
            ("(?: ever| good| meant| there)?", r"\1 \2 exclusively used"),
        )
    ),
    *(
        (only, rf"(is|are) (not )?{_IN_USE} {only}(?= for | to treat )", r"\1 \2 exclusively \3")
        for only in ("only", "solely")
    ),
    *(
        (
            nothing,
            rf"(is|are) {_IN_USE} for {{x}} and {nothing}(?= $)",
            r"\1 exclusively \2 for \3",
        )
        for nothing in ("nothing else", "for nothing else", "nothing more", "no other condition")
    ),
    *(
        (
            verb,
            rf"^{_PRESCRIBERS} {MAY}{OFTEN}{MAY}{verb}{then} (?:you |them |people |patients )?{{x}} {_TO_TREAT}",
            r"\2 is \1 used \3",
        )
        for verb, then in _GIVES.items()
    ),
    *(
        (
            verb,
            rf"^{_PRESCRIBERS} {MAY}{OFTEN}{verb} {_THOSE} {_WITH} {{x}} (\w+)(?= $)",
            r"\3 is \1 used for \2",
        )
        for verb in ("give", "prescribe", "offer")
    ),
    *(
        (
            treat,
            (
                rf"^{_PRESCRIBERS} {MAY}{OFTEN}{treat} {{x}} "
                r"(?:with|using|by giving|by using|by prescribing) {x}(?= $)"
            ),
            r"\3 is \1 used for \2",
        )
        for treat in ("treat", "manage", "control", "relieve")
    ),
    *(
        (
            verb,
            rf"^(in|for|against) (?:{_THOSE} {_WITH} )?{{x}}, {_PRESCRIBERS} {MAY}{OFTEN}{verb}{then} {{x}}(?= $)",
            r"\4 is \3 used \1 \2",
        )
        for verb, then in _GIVES.items()
    ),
    *(
        (
            used,
            rf"^(in|for|against) (?:{_THOSE} {_WITH} )?{{x}}, {{x}} (is|are) {OFTEN}{used}(?= $)",
            r"\3 \4 \5 used \1 \2",
        )
        for used in ("used", "given", "prescribed", "employed")
    ),
    (
        "option",
        rf"^(?:in|for) (?:{_THOSE} {_WITH} )?{{x}}, {{x}} (is|are) an? (?:treatment )?option(?= $)",
        r"\2 \3 used for \1",
    ),
    (
        "option",
        rf"(is|are) an? (?:treatment |therapeutic )?option (?:for|in) (?:{_THOSE} {_WITH} )?(?!cats|dogs|horses)",
        r"\1 used for",
    ),
    *(
        (
            made,
            (
                rf"^{{x}} (is|are|can be|may be|could be) {OFTEN}{made} (?:with|using|by giving|with the help of) "
                r"{x}(?= $)"
            ),
            r"\4 is \3 used for \1",
        )
        for made in ("treated", "managed", "controlled")
    ),
    *(
        (
            treat,
            (
                rf"^{{x}} (?:is|are) {_ONE} (?:conditions|disorders|illnesses|problems|diseases|things)"
                rf"(?: that| which)? {how}(?= $)"
            ),
            r"\2 is used for \1",
        )
        for treat, how in (
            ("treated", r"(?:can be |are |may be )?treated (?:with|by|using) {x}"),
            ("treats", r"{x} treats"),
            ("treat", r"{x} (?:is|are) (?:used|given|prescribed|taken) to treat"),
            ("for", r"{x} (?:is|are) (?:used|given|prescribed|taken) for"),
        )
    ),
    *(
        (
            "reason",
            (
                rf"^{{x}} is (?:an?|one) (?:common |good |main )?reason (?:to|for|why) (?:doctors "
                rf"|people )?{verb} {{x}}(?= $)"
            ),
            r"\2 is used for \1",
        )
        for verb in ("(?:take|prescribe|use|give)", "(?:taking|prescribing|using|giving)")
    ),
    *(
        (
            include,
            (
                rf"^(?:the )?{_PLAIN}{_REMEDY} (?:used |given |prescribed )?(?:for|of|to treat|against|in) {{x}} "
                rf"(?:can |may |might |also )?{include} {{x}}(?= $)"
            ),
            r"\2 is used for \1",
        )
        for include in ("include", "includes", "involve", "involves")
    ),
    (
        "include",
        (
            r"^(?:the )?(fda approved|approved|licensed) (?:medical )?(?:uses|indications) (?:of|for) {x} "
            r"(?:also )?include (?:the )?(?:treatment of |management of |treating )?{x}(?= $)"
        ),
        r"\2 is \1 for \3",
    ),
    (
        "include",
        (
            r"^(?:the )?off label (?:uses|indications) (?:of|for) {x} "
            r"(?:also )?include (?:the )?(?:treatment of |management of |treating )?{x}(?= $)"
        ),
        r"\1 is used off label for \2",
    ),
    (
        "include",
        (
            r"^(?:the )?(?:medical |main |common )?(?:uses|indications) (?:of|for) "
            r"{x} (?:also )?include (?:the )?(?:treatment of |management of |treating )?{x}(?= $)"
        ),
        r"\1 is used for \2",
    ),
    (
        "include",
        r"^{x} (fda approved|approved|licensed) (?:medical )?(?:uses|indications) (?:also )?include {x}(?= $)",
        r"\1 is \2 for \3",
    ),
    (
        "include",
        r"^{x} (?:medical |main )?(?:uses|indications) (?:also )?include {x}(?= $)",
        r"\1 is used for \2",
    ),
    *(
        (
            word,
            rf"(is|are) {_ONE} {_PLAIN}{_REMEDY} (?:that (?:is|are) )?(?:{word} )?(to treat|for|against|in|to relieve)",
            r"\1 used \2",
        )
        for word in ("used", "given", "prescribed", "taken")
    ),
    *(
        (
            word,
            rf"(is|are) {_ONE} {_PLAIN}{_REMEDY} (?:that (?:is|are) )?{word} to {_THOSE} {_WITH}",
            r"\1 used for",
        )
        for word in ("given", "prescribed", "offered")
    ),
    *(
        (word, rf"(is|are) {_ONE} {word} {_REMEDY} (for|in|against|to treat)", r"\1 used \2")
        for word in (
            *("established", "common", "recognised", "recognized", "useful", "possible", "accepted", "important"),
            *("valid", "available", "known"),
        )
    ),
    (
        "effective",
        r"(is|are) (?:also )?effective (?:for(?! (?:about |around |up to )?\d)|in treating|at treating|in)",
        r"\1 effective against",
    ),
    ("indicated", r"(is|are) indicated in (?:the )?(?:treatment of )?", r"\1 indicated for"),
    *(
        (used, rf"(?:can|may|might|could) (?:also )?be {used} (for|to treat|to relieve|to manage|in)", rf"is {used} \1")
        for used in ("used", "given", "prescribed")
    ),
    *(
        (
            has,
            (
                rf"{has} an? (?:established |recognised |clear )?(?:place|role|part|use) in "
                r"(?:treating|the treatment of|the management of|managing|the therapy of)"
            ),
            "is used for",
        )
        for has in ("has", "have", "play", "plays")
    ),
    (
        "part",
        r"(is|are) (?:a )?part of (?:the )?(?:treatment|management|therapy) (?:of|for)",
        r"\1 used for",
    ),
    ("adults", r"(used|given|prescribed) in adults (to treat|for)", r"\1 \2"),
    ("prescription", r"(is|are) (?:used|taken|given|available) on prescription (for|to treat)", r"\1 prescribed \2"),
    *(
        (
            can,
            rf"^{_THOSE} {_WITH} {{x}} {can} (?:be )?{take} {{x}}(?= $)",
            r"\2 is used for \1",
        )
        for can in ("can", "may", "might")
        for take in ("(?:take|receive|use|get)", "(?:given|prescribed|offered)")
    ),
)

OF_APPROVAL_SPOKEN: tuple[tuple[str, ...], ...] = (
    *(
        (who, rf"^(?:the )?{_US} (?:drug |health |medicines )?{who}", "the fda")
        for who in ("authorities", "regulator", "agency")
    ),
    ("regulators", rf"^(?:the )?{_US} (?:drug |health |medicines )regulators", "the fda"),
    ("regulators", r"^(?:the )?regulators in (?:the us|the united states|america)", "the fda"),
    ("authorities", r"^(?:the )?(?:drug |health )?authorities in (?:the us|the united states|america)", "the fda"),
    ("administration", r"^(?:the )?(?:us )?food and drug administration", "the fda"),
    ("fda", r"^(?:the )?(?:us|american|u s) fda", "the fda"),
    *(
        (
            gave,
            (
                rf"^(?:the )?fda ((?:has|have|did) (?:not|never) )?(?:has |have )?{gave} "
                rf"(?!(?:the|its|full) ){{x}} (?:the |its |full |a )?{_MARK}"
            ),
            r"the fda \1 approved \2",
        )
        for gave in ("gave", "given", "granted", "give", "awarded")
    ),
    *(
        (
            gave,
            (
                rf"^(?:the )?fda ((?:has|have|did) (?:not|never) )?(?:has |have )?{gave} (?:the |its |full )?{_MARK} "
                r"to {x} (for|to treat|as)"
            ),
            r"the fda \1 approved \2 \3",
        )
        for gave in ("gave", "given", "granted", "give")
    ),
    *(
        (
            let,
            rf"^(?:the )?fda (?:has |have )?{let} {{x}} (?:on|onto|to enter|to come on|to come onto) the market",
            r"the fda approved \1",
        )
        for let in ("let", "allowed", "admitted", "lets", "allows")
    ),
    *(
        (
            let,
            (
                rf"^(?:the )?fda (?:has |have )?{let} "
                rf"{{x}} to be (?:sold|marketed|prescribed) (for|as a treatment for|to treat)"
            ),
            r"the fda approved \1 \2",
        )
        for let in ("allowed", "allows", "permits", "permitted")
    ),
    (
        "lists",
        r"^(?:the )?fda lists {x} (?:as an? approved (?:use|indication)|among the approved uses) (?:of|for) {x}(?= $)",
        r"\2 is fda approved for \1",
    ),
    *(
        (
            given,
            rf"(was|were|has been|have been) {given} (?:full )?(?:fda|us) (?:approval|clearance)",
            r"\1 fda approved",
        )
        for given in ("given", "granted", "awarded")
    ),
    *(
        (got, rf"{got} the fdas (?:approval|go ahead|green light|nod|clearance|blessing)", "was approved by the fda")
        for got in ("got", "won", "gained", "received", "obtained", "has")
    ),
    *(
        (has, rf"{has} an? (?:fda approved|us approved|fda|us) indication (?:for|in)", "is fda approved for")
        for has in ("has", "carries", "have", "carry", "holds", "hold")
    ),
    *(
        (has, rf"{has} an? (?:approved |official |labelled |labeled )?indication (?:for|in)", "is indicated for")
        for has in ("has", "carries", "have", "carry", "holds", "hold")
    ),
    *((lacks, rf"{lacks} (?:any )?(?:fda|us) approval", "is not fda approved") for lacks in ("lacks", "lack")),
    *(
        (
            word,
            rf"(?:was|were|has been|have been) (?:again )?{refused} by the fda",
            "was refused approval by the fda",
        )
        for word, refused in (("rejected", "rejected"), ("turned", "turned down"), ("refused", "refused"))
    ),
    ("unapproved", r"(is|are) unapproved (for|to treat|in)", r"\1 not approved \2"),
    *(
        (
            word,
            rf"(is|are) {_ONE} {_PLAIN}{_REMEDY} (?:that (?:is|are) )?{word} (by the fda |in the us )?(for|to treat)",
            r"\1 approved \2 \3",
        )
        for word in ("approved", "licensed", "cleared")
    ),
    ("approved", r"approved as an? (?:medicine|drug|medication|remedy|therapy) (for|to treat)", r"approved \1"),
    *(
        (word, rf"(approved|licensed|cleared) for (?:use (?:in|by) )?{word} {_WITH}", r"\1 for people with")
        for word in ("adults", "patients", "adult")
    ),
    (
        "use",
        (
            r"^use of {x} (?:in|for|against|to treat) {x} is ((?:not )?(?:fda )?approved|(?:not )?licensed)"
            r"( by the fda| in the us)?(?= $)"
        ),
        r"\1 is \3 for \2 \4",
    ),
    *(
        (
            word,
            rf"^{{x}} (is|are) (not )?(?:an?|among the|one of the|one of) {name} {word} (?:of|for) {{x}}(?= $)",
            rf"\4 is \3 {plain} for \1",
        )
        for word in ("use", "uses", "indication", "indications")
        for name, plain in (
            ("fda approved", "fda approved"),
            ("(?:approved|licensed|labelled|labeled|official)", "approved"),
        )
    ),
    *(
        (
            word,
            rf"^{{x}} (is|are) (not )?(?:among|one of) {{x}} {name} {word}(?= $)",
            rf"\4 is \3 {plain} for \1",
        )
        for word in ("uses", "indications")
        for name, plain in (("fda approved", "fda approved"), ("(?:approved|licensed)", "approved"))
    ),
    *(
        (labels, rf"^{{x}} labels? (?:also )?{labels} {{x}}(?= $)", r"\1 is approved for \2")
        for labels in ("includes", "covers", "lists")
    ),
    *(
        (
            labels,
            rf"^the (?:us|fda|american) labels? (?:of|for) {{x}} (?:also )?{labels} {{x}}(?= $)",
            r"\1 is fda approved for \2",
        )
        for labels in ("includes", "covers", "lists")
    ),
    ("label", r"^{x} (?:is|are) on the (?:us|fda) label (?:of|for) {x}(?= $)", r"\2 is fda approved for \1"),
    *((word, rf"(is|are) {word} (for|to treat)", r"\1 approved \2") for word in ("labeled", "labelled")),
    *(
        (cover, rf"^(?:the )?fda approvals? (?:of|for) {{x}} {cover} {{x}}(?= $)", r"\1 is fda approved for \2")
        for cover in ("covers", "cover", "includes", "include")
    ),
    (
        "year",
        r"^(\d\d\d\d) (?:was|is) the year (?:in which |when |that )?the fda (approved|cleared) {x}",
        r"the fda \2 \3 in \1",
    ),
)
