"""More roundabout ways to compare two drugs, to say what kind a drug is of, and what is in a product.

The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

RANKED_MACROS = {
    "faradv": (
        "(?:(?:far|much|considerably|significantly|somewhat|a little|a lot|even|slightly|markedly|rather|noticeably) )?"
    ),
    "ranks": (
        "(?:stronger|weaker|longer acting|shorter acting|faster acting|slower acting"
        "|(?:more|less) (?:potent|powerful|sedating|addictive))"
    ),
    "lesser": (
        "(?:{faradv}(?:{ranks}|longer|shorter)|an? {faradv}(?:longer|shorter) (?:half life|duration(?: of action)?)"
        "|an? {faradv}(?:faster|slower) onset(?: of action)?)"
    ),
    "startsto": "(acts?|works?|takes? effect|kicks? in|begins? to work|starts? working)",
    "equally": (
        "(?:at (?:the same|equal|equivalent|similar|comparable|a given) (?:dose|doses|dosage)|for the same dose"
        "|when the doses are equal|in equal doses)"
    ),
    "lastingof": "(?:effect|action|duration of effect|duration of action)",
}
# What is a quality of a noun, or a noun for a quality, is said of the drug itself.
OF_RANKS_SAID = restatements(
    r"""
analgesia/analgesic/painkiller: (?:in terms of|for|as an?) (?:its )?{word}(?: potency| effect)?(?=,| $)
  =
only: (is|are) {word}(?= (?:an? |one )?(?:half|third|quarter|tenth|fifth) as (?:strong|potent|powerful) as )
  = \1
drug/medicine/medication/substance/agent/compound: (is|are) an? {faradv}({ranks}) {word} than
  = \1 \2 than
benzodiazepine/opioid/painkiller/stimulant/diuretic/opiate/sedative/statin/steroid/anticoagulant: (is|are) an? {faradv}
    ({ranks}) {word} than
  = \1 a {word} and \1 \2 than
steroid/drug/agent/corticosteroid: (is|are) an? {faradv}({ranks}) anti inflammatory {word} than
  = \1 \2 than
and: ^{x} (is|are) {faradv}({ranks}) {word} {faradv}({ranks}) than {x}{end}
  = \1 \2 \3 than \5 and \1 \2 \4 than \5
most: (than [^,;]+?) in {word} (?:people|patients|adults|users|cases){end}
  = \1
which: ^{x} ((?:is|acts|works|lasts|has|stays) [^,;]+?) than {x}, {word} (is|has|lasts|acts|works) ({lesser})(?= $)
  = \1 \2 than \3 and \3 \4 \5 than \1
and/but: ^{x} ((?:is|acts|works|lasts|has|stays) [^,;]+?) than {x},? {word} (?:it )?(is|has|lasts|acts|works)
     ({lesser})(?= $)
  = \1 \2 than \3 and \1 \4 \5 than \3
potency/strength: (?:has|have) (?:an? )?{faradv}(?:higher|greater) (?:analgesic |painkilling |relative |opioid )?{word}
     than
  = is stronger than
potency/strength: (?:has|have) (?:an? )?{faradv}(?:lower|lesser|less) (?:analgesic |painkilling |relative |opioid )?
    {word} than
  = is weaker than
exceeds/surpasses/outstrips: ^(?:the )?(?:potency|strength) of {x} {word} that of {x}(?= $)
  = \1 is stronger than \2
exceeds/surpasses/outstrips: ^([a-z0-9]+s) (?:potency|strength) {word} (?:that of )?{x}(?= $)
  = \1 is stronger than \2
exceeds/surpasses: ^(?:the )?half life of {x} {word} that of {x}(?= $)
  = \1 has a longer half life than \2
two: ^(?:of|between) the {word},? {x} and {x}, {x} is the (stronger|weaker|more potent|less potent)(?: one| drug)?(?= $)
  = of \1 and \2 , \3 is the \4
nearly/anywhere: (is|are) not {word} (?:near )?as (strong|potent|powerful|addictive) as
  = \1 not as \2 as
long: (?:do|does) not (?:last|act|work) (?:nearly |anywhere near )?as {word} as
  = acts shorter than
long: (?:acts?|works?|lasts?) (?:for )?less {word} than
  = acts shorter than
longer: (acts?|works?|lasts?) (?:far|much|considerably|significantly|somewhat) {word} than
  = \1 longer than
outlasts/outlast: (?:usually|often|generally|typically|easily|far|considerably) {word}
  = outlasts
longer: (?:has|have) an? {faradv}{word} {lastingof} than
  = lasts longer than
shorter: (?:has|have) an? {faradv}{word} {lastingof} than
  = acts shorter than
elimination: an? {faradv}(longer|shorter) {word} half life
  = a \1 half life
acting: (is|are) (?:far|much|considerably|significantly|somewhat|slightly|markedly) (longer|shorter) {word} than
  = \1 \2 {word} than
system: (stays?|remains?|lingers?) in (?:the|your|a persons) {word} longer than
  = \1 in the body longer than
rapidly: {startsto} {faradv}more {word} than
  = \1 faster than
faster: {startsto} (?:far|much|considerably|significantly|somewhat|slightly|markedly) {word} than
  = \1 faster than
onset: (?:has|have) an? {faradv}(?:more rapid|swifter|speedier|earlier) {word}(?: of (?:action|effect))? than
  = acts faster than
onset: (?:has|have) an? {faradv}(?:slower|later|more gradual|less rapid) {word}(?: of (?:action|effect))? than
  = acts more slowly than
onset: ^(?:the )?{word}(?: of action| of effect)? of {x} is {faradv}(?:faster|quicker|more rapid|sooner) than (?:that
    |the one) of {x}(?= $)
  = \1 acts faster than \2
onset: ^(?:the )?{word}(?: of action| of effect)? of {x} is {faradv}(?:slower|later|less rapid) than (?:that|the one) of
     {x}(?= $)
  = \1 acts more slowly than \2
acting: (?:is|are) {faradv}(?:faster|quicker|more rapidly) {word} than
  = acts faster than
acting: (?:is|are) {faradv}(?:slower|more slowly) {word} than
  = acts more slowly than
risk/chance/likelihood: (?:carries|carry|has|have|poses?|comes? with) an? {faradv}(lower|higher|greater|smaller|lesser)
     {word} of (?:fatal |serious |severe )?([^,;]+?) than
  = has a \1 risk of \2 than
likely: (is|are) (?:far|much|considerably|significantly|somewhat|slightly) (more|less) {word}
  = \1 \2 {word}
likely/frequent: ^{x} is (more|less) {word} (?:with|on|after|from) {x} than (?:with|on|after|from) {x}(?= $)
  = \1 is \2 common with \3 than with \4
frequently/commonly: ^{x} (causes?|produces?|leads to) ([^,;]+?) (more|less) {word} than {x}(?= $)
  = \1 \2 \3 \4 often than \5
much: ^{x} (causes?|produces?) (?:just |about |roughly )?as {word} ([^,;]+?) as {x}(?= $)
  = \1 \2 \3 as much as \4
doses: (?:is|are) (?:effective|active|analgesic) (?:at|in) {faradv}(?:lower|smaller) {word} than
  = is more potent than
doses: (?:is|are) (?:effective|active|analgesic) (?:only )?(?:at|in) {faradv}(?:higher|larger|bigger) {word} than
  = is less potent than
"""
)

_FAR = "(?:far |much |a lot |considerably |somewhat |a little |even )?"
_GRADES = (
    *("stronger", "weaker", "older", "newer", "younger", "gentler", "safer"),
    *("more potent", "less potent", "more powerful", "less powerful", "more addictive", "less addictive"),
    *("longer acting", "shorter acting", "more sedating", "less sedating", "harder", "easier", "kinder"),
)
_GRADE = rf"({'|'.join(_GRADES)})"
_PARTS = {
    "half": "2",
    "a third": "3",
    "one third": "3",
    "a quarter": "4",
    "one quarter": "4",
    "a fifth": "5",
    "one fifth": "5",
    "a tenth": "10",
    "one tenth": "10",
    "a hundredth": "100",
    "one hundredth": "100",
}
_COMPARED: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            rf"^(?:when )?{word} (?:with|to) {{x}}, {{x}} is {_FAR}{_GRADE}(?= $)",
            r"\2 is \3 than \1",
        )
        for word in ("compared", "next", "beside")
    ),
    ("comparison", rf"^(?:in|by) comparison (?:with|to) {{x}}, {{x}} is {_FAR}{_GRADE}(?= $)", r"\2 is \3 than \1"),
    ("compared", r"^compared (?:with|to) {x}, {x} is (?:rather |quite |very )?weak(?= $)", r"\2 is weaker than \1"),
    ("compared", r"^compared (?:with|to) {x}, {x} is (?:rather |quite |very )?strong(?= $)", r"\2 is stronger than \1"),
    ("compared", r"^{x} is (?:rather |quite |very )?weak(?:,)? compared (?:with|to)", r"\1 is weaker than"),
    ("compared", r"^{x} is (?:rather |quite |very )?strong(?:,)? compared (?:with|to)", r"\1 is stronger than"),
    *(
        (
            word,
            rf"^{word} ([a-z0-9 ]+?) and ([a-z0-9 ]+?), {first} is the {_GRADE}(?: one| drug| of the two)?(?= $)",
            said,
        )
        for word in ("of", "between")
        for first, said in ((r"\1", r"\1 is \3 than \2"), (r"\2", r"\2 is \3 than \1"))
    ),
    *(
        (
            part.split()[-1],
            rf"{part} (?:as (?:strong|potent|powerful) as|(?:of )?the (?:strength|potency|power) of)",
            f"{times} times weaker than",
        )
        for part, times in _PARTS.items()
    ),
    *((part.split()[-1], rf"(?:has|have) (?:about |around |roughly )?(?={part} )", "is") for part in _PARTS),
    ("longer", r"(an?) (?:far|much|considerably|significantly|somewhat) longer (half life|duration)", r"\1 longer \2"),
    (
        "shorter",
        r"(an?) (?:far|much|considerably|significantly|somewhat) shorter (half life|duration)",
        r"\1 shorter \2",
    ),
    *(
        (
            word,
            (
                rf"(?:outdoes|outperforms|betters|surpasses|exceeds|beats|outranks|tops|dwarfs|outstrips|outclasses"
                rf"|outshines|eclipses) {{x}} (?:in|for) {word}"
                r"(?: by (?:a wide margin|a large margin|far|a long way|a mile))?(?= $)"
            ),
            r"is stronger than \1",
        )
        for word in ("strength", "potency", "power")
    ),
    *(
        (word, rf"(?:is|are) (?:roughly |about |nearly )?equal (?:to {{x}} )?in {word}(?= $)", r"is as strong as \1")
        for word in ("strength", "potency")
    ),
    ("nowhere", r"(?:is|are) nowhere near as (?:strong|potent|powerful) as", "is weaker than"),
    ("punch", rf"packs {_FAR}more (?:of a )?punch than", "is stronger than"),
    *(
        (word, rf"does not (?:come|get) (?:anywhere )?(?:close|near) to {{x}} in {word}(?= $)", r"is weaker than \1")
        for word in ("strength", "potency")
    ),
    ("equally", r"^{x} and {x} are equally (strong|potent|addictive|powerful)(?= $)", r"\1 is as \3 as \2"),
    *(
        (
            word,
            rf"^{{x}} and {{x}} are (?:roughly |about |nearly )?equal in {word}(?= $)",
            r"\1 is as strong as \2",
        )
        for word in ("strength", "potency")
    ),
    (
        "different",
        r"^{x} and {x} (?:act|work) (?:on|at|through) different (?:receptors|targets)(?= $)",
        r"\1 does not act on the same receptor as \2",
    ),
    *(
        (
            grade,
            (
                rf"(?:carries|carry|has|have|poses?|comes with) (?:an? |the )?{_FAR}{grade} (?:risk of overdose|"
                r"danger of overdose|overdose risk|overdose danger) than"
            ),
            said,
        )
        for grade, said in (
            *((grade, "is safer in overdose than") for grade in ("lower", "smaller", "lesser")),
            *((grade, "is more dangerous in overdose than") for grade in ("higher", "greater", "bigger", "larger")),
        )
    ),
    ("overdose", rf"is {_FAR}less risky in overdose than", "is safer in overdose than"),
)
_CALLERS = "(?:doctors|pharmacologists|chemists|clinicians|experts|scientists|pharmacists|specialists)"
_KINDS: tuple[tuple[str, ...], ...] = (
    ("call", rf"(is|are) what {_CALLERS} call", r"\1"),
    ("call", rf"^{_CALLERS} (?:rightly |usually |generally )?call {{x}} (an? [^,;]+)(?= $)", r"\1 is \2"),
    ("call", r"^no (?:person|one|doctor) (?:could|can|would|should) call {x} (an? [^,;]+)(?= $)", r"\1 is not \2"),
    *(
        (
            kind,
            rf"(is|are) an? (?:drug|medicine|medication|substance|member) (?:of|in|from) the {{x}} {kind}(?= $|,)",
            r"\1 a \2",
        )
        for kind in ("type", "kind", "class", "family", "group")
    ),
    ("class", r"^(?:the )?drug class of {x} is {x}(?= $)", r"\1 is a \2"),
    ("class", r"^([a-z0-9]+s) drug class is {x}(?= $)", r"\1 is a \2"),
    ("class", r"^(?:the )?class to which {x} belongs is (?:that of )?(?:the )?{x}(?= $)", r"\1 belongs to the \2"),
    ("example", r"^one (?:well known |common )?example of an? {x} is {x}(?= $)", r"\2 is a \1"),
    *((works, rf"{works} as (an? [^,;]+)(?= $)", r"acts as \1") for works in ("works", "work")),
)
_TAKES = "(?:takes|swallows|uses|is taking|is on)"
_CONTENTS: tuple[tuple[str, ...], ...] = (
    *(
        (
            word,
            rf"^(?:the )?active {word} (?:of|in|inside) {{x}} is",
            r"the drug in \1 is",
        )
        for word in ("ingredient", "substance", "component", "drug")
    ),
    ("part", r"(?:is|are) made up in part of", "contains"),
    *(
        (
            mixed,
            rf"^{{x}} (?:is|was|are) (?:just |basically |simply )?{{x}} {mixed} with {{x}}(?= $)",
            r"\1 contains \2 and \3",
        )
        for mixed in ("mixed", "combined", "blended", "bundled", "cut")
    ),
    ("packs", r"^{x} packs(?= [a-z0-9 ]+ $)", r"\1 contains"),
    ("anyone", rf"^anyone who {_TAKES} {{x}} (?:also )?{_TAKES}", r"\1 contains"),
    ("someone", rf"^someone who {_TAKES} {{x}} (?:also )?{_TAKES}", r"\1 contains"),
    ("there", r"^(?:in|inside) {x},? there is (?:also )?{x}(?= $)", r"\1 contains \2"),
    ("inside", r"^inside {x} is {x}(?= $)", r"\1 contains \2"),
    ("brand", r"(is|are) a brand (?:that|which) contains", "contains"),
    ("what", r"^{x} is what {x} contains(?= $)", r"\2 contains \1"),
    *(
        (word, rf"(?:has|have|lists|list) ([^,;]+?) as (?:an?|its|one|the) (?:active )?{word}(?= $|,)", r"contains \1")
        for word in ("ingredient", "component", "constituent", "substance")
    ),
    *(
        (
            word,
            rf"(?:contains?) ([^,;]+?) as (?:an?|its|one|the) (?:active |main |only active )?{word}(?= $|,)",
            r"contains \1",
        )
        for word in ("ingredient", "component", "constituent", "substance")
    ),
    ("without", r"(?:is|are) made without", "does not contain"),
)
OF_COMPARISONS_SAID = (*_COMPARED, *_KINDS, *_CONTENTS)
