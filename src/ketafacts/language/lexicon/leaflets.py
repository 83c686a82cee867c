"""What leaflets and fact sheets say in lists: side effects, signs of withdrawal, common members of a class.

The form is that of ``restatements``.
"""

_CALLED = "(?:called|known as|referred to as|nicknamed|dubbed)"
_INCLUDE = "(?:(?:can|may|might|could) )?include"

# Of what contains nothing else the end of a list is not left out: it says that there is more.
_AND_SO_ON = r"(?:etc|and so on|and so forth|and more|and (?:many )?others)"

_SORTS = ("class", "group", "family", "category", "type", "kind")
_USUAL = "(?:common|large|broad|major|popular|familiar|big|diverse)"
_DRUGS = "(?:drugs?|medicines?|medications?|substances?|compounds?)"

OF_LEAFLETS: tuple[tuple[str, ...], ...] = (
    (
        "effects",
        rf"^its (?:most )?(?:common|usual|frequent) (?:side|adverse) effects (?:{_INCLUDE}|are)",
        "it often causes",
    ),
    ("effects", rf"^its (?:possible |potential |other |known )?(?:side|adverse) effects {_INCLUDE}", "it can cause"),
    (
        "effects",
        rf"^their (?:possible |potential |other |known )?(?:side|adverse) effects {_INCLUDE}",
        "they can cause",
    ),
    # "A class of drugs that …" says no more than "drugs that …", and "a common type of" no more than "a type of".
    *(
        (
            sort,
            rf"(is|are) (?:an? |the )(?:{_USUAL} )?{sort} of ({_DRUGS})(?= (?:used|that|which|taken|given))",
            r"\1 \2",
        )
        for sort in _SORTS
    ),
    *((sort, rf"(is|are) an? {_USUAL} {sort} of(?= )", rf"\1 a {sort} of") for sort in _SORTS),
    *((known, rf"(is|are) an? (?:widely |well |best ){known}(?= )", r"\1 a") for known in ("known",)),
    ("prescribed", r"(is|are) (?:often |commonly |usually )?prescribed as an?", r"\1 used as a"),
    (
        *("known", r", (?:better|more commonly|more widely) known (?:by|under) (?:its|the|their) brand names?"),
        ", also known as",
    ),
    ("different", r"(contains?) (?:several|many|various|a number of) different (\w+), including", r"\1"),
    # "Lisinopril (Zestril): Used to treat high blood pressure", a line of a list.
    *(
        (done, rf"^(.+?); {done} (to|for|in|as)(?= )", rf"\1 is {done} \2")
        for done in ("used", "prescribed", "indicated")
    ),
    *((article, rf"^([^;]+; [^;]+); {article}(?= )", rf"\1 is {article}") for article in ("a", "an")),
    *(
        (word, rf"^(?!.* contains? )(.+?), ([^,;]+?),? {_AND_SO_ON}(?= $)", r"\1 and \2")
        for word in ("etc", "on", "forth", "more", "others")
    ),
    *(
        (
            kind,
            rf"^(?:some |other |common )?{kind} ({numbers}) (\w+(?: substances)?) include (.+?)(?= $)",
            rf"\3 are {kind} \1 \2",
        )
        for kind, numbers in (("schedule", "i|ii|iii|iv|v|1|2|3|4|5"), ("class", "a|b|c"))
    ),
    (
        *("withdrawal", rf"^(?:the |common )?withdrawal (?:symptoms|signs) (?:of|from) {{x}} (?:{_INCLUDE}|are)"),
        r"withdrawal from \1 can cause",
    ),
    ("withdrawal", rf"^symptoms of {{x}} withdrawal {_INCLUDE}", r"withdrawal from \1 can cause"),
    (
        "animals",
        r"(is|are) used in (?:both )?humans and animals",
        r"\1 used in animals and \1 approved for use in humans",
    ),
    (
        *("veterinary", r"(is|are) used in (?:both )?human and veterinary (?:medicine|practice)"),
        r"\1 used in animals and \1 approved for use in humans",
    ),
    *(
        (how, rf", {how} {_CALLED}", r", also known as")
        for how in (
            "commonly",
            "sometimes",
            "often",
            "popularly",
            "colloquially",
            "formerly",
            "informally",
            "scientifically",
        )
    ),
    *(
        (usual, rf"^(?:some |the )?(?:more )?{usual} (\w+(?: \w+)?s) include", r"\1 include")
        for usual in ("common", "major", "typical", "familiar")
    ),
    *(
        (word, rf"^(?:some )?{usual} {word} (\w+(?: \w+)?s) include", r"\1 include")
        for usual in ("commonly", "widely")
        for word in ("used", "prescribed")
    ),
)
