"""More roundabout ways to say which enzyme breaks a drug down, and what the body makes of it.

The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.metabolism import CYTOCHROMES

_ENZYME = "(cyp(?:1a2|2a6|2b6|2c8|2c9|2c19|2d6|2e1|3a4))"
_BREAKDOWN = "(?:metabolism|breakdown|clearance|elimination|processing)"
_BREAKS = "(?:breaks? down|metabolises?|metabolizes?|clears?|processes|process|breaking down|metabolising|metabolizing)"
_BROKEN = "(metabolised|metabolized|broken down|processed|cleared)"
_ENZYMES_AT_WORK: tuple[tuple[str, ...], ...] = tuple(
    entry
    for enzyme in CYTOCHROMES
    for entry in (
        (
            enzyme,
            rf"^(?:the enzyme )?{enzyme} is (?:an |the |one )enzyme (?:that|which) {_BREAKS} {{x}}(?= $)",
            rf"\1 is metabolized by {enzyme}",
        ),
        (
            enzyme,
            (
                rf"^(?:the enzyme )?{enzyme} (?:is involved in|plays an? (?:part|role|major role|large part) in|takes "
                rf"part in|contributes to|helps with) (?:the )?{_BREAKDOWN} of {{x}}(?= $)"
            ),
            rf"\1 is metabolized by {enzyme}",
        ),
        (
            enzyme,
            rf"^(?:the )?(?:liver|body) (?:breaks|clears) {{x}} (?:down )?(?:with|using) (?:the )?{enzyme}(?= $)",
            rf"\1 is metabolized by {enzyme}",
        ),
        (
            enzyme,
            rf"^(?:the )?(?:liver|body) uses (?:the enzyme )?{enzyme} to {_BREAKS} {{x}}(?= $)",
            rf"\1 is metabolized by {enzyme}",
        ),
        (
            enzyme,
            (
                rf"^(?:the )?{_BREAKDOWN} of {{x}} (?:depends on|relies on|involves|is handled by|is "
                rf"done by|is by) (?:the enzyme |the liver enzyme )?{enzyme}(?= $)"
            ),
            rf"\1 is metabolized by {enzyme}",
        ),
        (
            enzyme,
            rf"^{{x}} (?:depends on|relies on|needs) (?:the enzyme )?{enzyme} for its {_BREAKDOWN}(?= $)",
            rf"\1 is metabolized by {enzyme}",
        ),
        (
            enzyme,
            rf"(is|are) {_BROKEN} in the liver (?:by|via|through|with) (?:the enzyme )?{enzyme}",
            rf"\1 metabolized by {enzyme}",
        ),
        (enzyme, rf"(by|via|through) (?:the )?{enzyme} (?:pathway|enzyme system|route)", f"by {enzyme}"),
    )
)
_PRODUCT = "((?:o |n |6 )?[a-z0-9]+(?: [a-z0-9]+)??)"
_BODY = "(?:the |your )?(?:body|liver|gut)"
_TURNS = "(?:turns?|converts?|changes?|transforms?|metabolises?|metabolizes?|makes?|breaks?(?: down)?|processes)"
_TURNED = (
    "(?:turned|converted|changed|transformed|metabolised|metabolized|broken down|processed|activated|split|cleaved"
    "|hydrolysed|hydrolyzed|dephosphorylated|demethylated|deacetylated|oxidised|oxidized|hydroxylated)"
)
_BY_MEANS = (
    "(?:by|via|through|using|with|by way of|by means of|with the help of|thanks to|courtesy of|at the hands of"
    "|by virtue of)"
)
_MUST = "(?:must|has to|have to|needs to|need to)"
_WORKS = (
    "(?:(?:before|in order for|so that|to|in order to|until) (?:it |they )?(?:can |has |have |will |to )?"
    "(?:be(?:come)?s? )?(?:an? |any |its )?(?:work|works|act|acts|active|effects?|effective|take effect"
    "|takes effect|do anything|does anything|does its work))"
)
# Said of a prodrug, and of what it is made into; in front of the rows that name one of the two only.
_OF_PRODRUGS = (
    r"""
prodrug: ^{x} (is|are) an? (?:inactive )?{word} (?:that|which) BODY TURNS (?:in)?to {x} BYMEANS (?:the )?(?:liver
     )?(?:enzyme )?ENZYME{end}
    = \1 \2 a {word} , and \1 is converted to \3 by \4
prodrug: ^{x} (is|are) an? (?:inactive )?{word} (?:that|which) BODY TURNS (?:in)?to {x}{end}
    = \1 \2 a {word} , and \1 is converted to \3
prodrug: ^{x} (is|are) an? (?:inactive )?{word} (?:that|which) (?:the )?(?:liver )?(?:enzyme )?ENZYME (?:must|has to
    |needs to) (?:activate|convert|switch on|turn on){end}
    = \1 \2 a {word} , and \1 is activated by \3
prodrug: ^{x} (is|are) an? (?:inactive )?{word} (?:that|which) BODY (?:first )?(?:must|has to|needs to|have to)
     (?:first )?(?:activate|convert|process|switch on){end}
    = \1 \2 a {word}
prodrug: ^{x} (is|are) (?:only )?an? (?:inactive )?{word} until (?:BODY|the enzymes? of the liver)
     (?:activates?|converts?|changes?) (?:it|them){end}
    = \1 \2 a {word}
until: ^{x} (?:is|are) (?:only |largely |completely |wholly )?(?:inactive|useless|inert) {word} (?:it |they )?(?:is |are
     )?TURNED (?:in)?to {x}{end}
    = \1 is a prodrug of \2
before/to/until: ^{x} MUST (?:first )?be TURNED (?:(?:in|by) (?:the )?(?:body|liver|gut|blood|brain) )?(?:in)?to {x}
     (?:(?:in|by) (?:the )?(?:body|liver|gut|blood|brain) )?(?={word})WORKS{end}
    = \1 is a prodrug of \2
be: ^{x} (?:needs|requires|depends on|relies on) (?:the )?(?:liver )?(?:enzyme )?ENZYME (?:in order )?to {word} TURNED
     (?:in)?to {x}{end}
    = \1 is converted to \3 by \2
needs/need/requires/require: ^{x} {word} no (?:conversion|activation|metabolism|metabolic activation)(?: (?:in|by)
     (?:the )?(?:body|liver))?(?: to (?:work|act|be active))?{end}
    = \1 is active
active: ^{x} (is|are) {word} (?:as such|by itself|in itself|itself|as it is|as swallowed|as taken|in its own right)(?:
     and (?:needs?|requires?) no (?:conversion|activation))?{end}
    = \1 \2 active
prodrug: ^{x} (is|are) an? (?:inactive )?{word} (?:that|which) (irreversibly|reversibly|selectively|competitively|only
    |mainly|directly) (blocks|inhibits|binds(?: to)?|activates|stimulates) ([^,;]+){end}
    = \1 \2 a {word} , and \1 \3 \4 \5
metabolite: ^{x} has an? (active|inactive|toxic) {word},? (?:called |named |known as )?([a-z0-9]+(?: [a-z0-9]+)?){end}
    = \3 is an \2 {word} of \1
form: ^(?:the )?(?:really )?active {word} of {x} is {x}{end}
    = \2 is an active metabolite of \1
product: (is|are) (?:the|an?) (inactive|active|toxic|main) (?:waste|end) {word} of
    = \1 an \2 metabolite of
product: (is|are) (?:the|an?) (?:waste|end) {word} of
    = \1 a metabolite of
liver: ^(?:the )?{word} (?:clears|breaks down|metabolises|metabolizes|processes|handles|gets rid of|removes) {x} BYMEANS
     (?:the )?(?:enzyme )?ENZYME{end}
    = \1 is metabolized by \2
glucuronidation: (?:inhibits?|blocks?|slows?|hinders?|reduces?) (?:the )?{word} of
    = inhibits the metabolism of
glucuronidation: (?:speeds up|induces?|accelerates?|increases?|boosts?) (?:the )?{word} of
    = speeds up the metabolism of
cyp3a4: (?:intestinal|gut|gut wall|enteric) {word}
    = {word}
cyp3a4: {word} (?:in|of) (?:the )?(?:wall of the )?(?:gut|intestines?|gut wall|intestinal wall|small intestine|bowel)
    = {word}
formed/produced/made: ^{x} is {word} (?:from|out of) {x} by (?:the )?(?:liver )?(?:enzyme )?ENZYME{end}
    = \2 is converted to \1 by \3
swallowed/mouth/orally: (?:works?|act|acts) (?:very )?(?:poorly|badly) (?:when (?:it is )?)?(?:by )?{word}
    = has a low bioavailability by mouth
smoking: ^{tobacco}{word} (?:slows(?: down)?|inhibits|reduces|decreases|blocks|hinders) (?:the )?(?:metabolism|breakdown
    |clearance|elimination) of {x}{end}
    = smoking does not lower \1
smoke: ^(?:cigarette|tobacco) {word} (?:speeds up|induces|increases|accelerates|hastens) (?:the )?(?:metabolism
    |breakdown|clearance) of {x}{end}
    = smoking lowers \1
smoking: ^(?:giving up|quitting|stopping) {word} (?:makes|lets|causes) {x} levels (?:to )?(?:rise|go up|climb
    |increase){end}
    = smoking lowers \1
smoking: ^(?:giving up|quitting|stopping) {word} (?:makes|lets|causes) {x} levels (?:to )?(?:fall|drop|go down|decrease
    |sink){end}
    = smoking does not lower \1
smoking: ^(?:giving up|quitting|stopping) {word} (?:lowers|reduces|decreases) (?:the )?(?:blood )?(?:levels? of )?{x}(?:
     levels?)?{end}
    = smoking does not lower \1
smokers: ^{word} (?:clear|break down|metabolise|metabolize|get rid of) {x} (?:faster|more quickly|sooner)(?: than
     (?:others|non smokers|nonsmokers|people who do not smoke))?{end}
    = smoking lowers \1
smokers: ^{word} (?:clear|break down|metabolise|metabolize|get rid of) {x} (?:slower|more slowly|later)(?: than
     (?:others|non smokers|nonsmokers|people who do not smoke))?{end}
    = smoking does not lower \1
""".replace("BODY", _BODY)
    .replace("TURNS", _TURNS)
    .replace("BYMEANS", _BY_MEANS)
    .replace("ENZYME", _ENZYME)
)
_OF_PRODRUGS = _OF_PRODRUGS.replace("MUST", _MUST).replace("TURNED", _TURNED).replace("WORKS", _WORKS)
_OF_PRODUCTS = r"""
share/part/portion/proportion/amount/fraction: ^(?:only )?a (?:very )?(?:small|minor|tiny) {word} of (?:a dose of
     |an oral dose of )?{x} is (converted|metabolised|metabolized|turned|broken down|changed|transformed) (into
    |to) {x}{end}
    = \1 is \2 \3 \4 as a minor pathway
metabolism/breakdown/hydrolysis/demethylation: ^(?:the )?{word} of {x} (?:produces|forms|yields|gives|gives rise to
    |creates|makes|leads to) {x}{end}
    = \1 is metabolized to \2
metabolized/metabolised/broken/converted: ^{x} is (?:formed|produced|made) (?:in the (?:body|liver) )?(?:when|as|from)
     {x} is {word}(?: down)?{end}
    = \2 is converted to \1
formed/produced: ^{x} is {word} (?:from|out of) {x} (in the (?:liver|body)){end}
    = \2 is converted to \1 \3
active: ^{x} has an {word} metabolite,? (?:called |named )?([a-z0-9][^,;]*){end}
    = \2 is an {word} metabolite of \1
active: ^{x} is (?:converted|metabolised|metabolized|broken down|turned) (?:in)?to {x}, (?:which|that) is (?:also
     )?(?:pharmacologically )?{word}{end}
    = \2 is an {word} metabolite of \1
active: ^{x}, (?:a|the) (?:main |major )?metabolite of {x}, is (?:also )?(?:pharmacologically )?{word}{end}
    = \1 is an {word} metabolite of \2
into/to: ^{x} is (converted|metabolised|metabolized|broken down|turned|changed|demethylated|hydrolysed|hydrolyzed)
     {word} ([a-z0-9]+(?: [a-z0-9]+)??)( by [^,;]+| in [^,;]+)?, (?:its|an|the) (?:main |major |more )?active metabolite
    ( by [^,;]+| in [^,;]+)?{end}
    = \1 is \2 {word} \3 \4 \5 , and \3 is an active metabolite of \1
by: ^{x} is (converted|metabolised|metabolized|broken down|turned|changed|activated) {word} ([^,;]+?) (into|to) {x},
     (?:its|an|the) (?:main |major |more )?active metabolite{end}
    = \1 is \2 {word} \3 \4 \5 , and \5 is an active metabolite of \1
to/into: ^{x} is (converted|metabolised|metabolized|broken down|turned|changed) {word} {x}, (mainly|chiefly|primarily
    |largely)? ?by (?:the )?(?:liver )?enzymes? ([^,;]+){end}
    = \1 is \2 {word} \3 , and \1 is \2 \4 by \5
glucuronidation/hydrolysis: ^{x} is (metabolised|metabolized|broken down) ((?:mainly |chiefly |primarily |largely )?by
     {word}), which (?:produces|forms|yields|makes) {x}{end}
    = \1 is \2 \3 , and \1 is metabolized to \4
prodrug: \b(is|are) an? inactive {word}
    = \1 a {word}
prodrug: ^{x} (is|are) an? {word} (?:that|which) (?:must|has to|needs to|have to|need to) be (activated|converted)
    = \1 \2 a {word} , and \1 \2 \3
prodrug: ^{x} (is|are) an? {word} (?:that|which) (is|are) (activated|converted|hydrolysed|hydrolyzed|metabolised
    |metabolized|broken down|turned)
    = \1 \2 a {word} , and \1 \2 \4
enzymes: \bby (?:the )?(?:liver )?{word},? (?:such as|like|including) (?:the )?(cyp[a-z0-9]+)
    = by \1
inhibitors/inducers: ^{word} of (cyp[a-z0-9]+) ({can}|raise|increase|lower|reduce)
    = \1 {word} \2
kidneys: ^the {word},? (?:and )?not the liver,? (?:get rid of|clear|remove|eliminate|excrete|dispose of) {x}{end}
    = \1 is cleared by the {word} , and \1 is not metabolized by the liver
liver: ^the {word},? (?:and )?not the kidneys,? (?:gets rid of|clears|removes|eliminates|breaks down
    |disposes of) {x}{end}
    = \1 is metabolized by the {word} , and \1 is not cleared by the kidneys
are: ^(?:both )?{x} and {x} {word} (?:both |all )?(metabolised|metabolized|broken down|cleared|activated)
     ((?:mainly |mostly |largely |chiefly )?(?:by|via|through) [^,;]+){end}
    = \1 is \3 \4 and \2 is \3 \4
are: ^{x}, {x},? and {x} {word} (?:all )?(metabolised|metabolized|broken down|cleared|activated)
     ((?:mainly |mostly |largely |chiefly )?(?:by|via|through) [^,;]+){end}
    = \1 is \4 \5 and \2 is \4 \5 and \3 is \4 \5
prodrugs: ^(?:both )?{x} and {x} are (?:both )?{word}{end}
    = \1 is a prodrug and \2 is a prodrug
only/alone: ^{x} is (metabolised|metabolized|broken down|cleared|processed) by (?:the )?(?:enzyme )?(cyp[0-9][a-z0-9]*)
     {word}{end}
    = \1 is \2 only by \3
way/means: by {word} of (?:the )?(?:liver )?(?:enzyme )?(cyp[0-9][a-z0-9]*)
    = by \1
no: ^{x} is (metabolised|metabolized|broken down) by {word} (?:liver )?enzymes?{end}
    = \1 is not \2 by the liver
"""
_PRODUCTS: tuple[tuple[str, ...], ...] = (
    *(
        (
            word.split()[0],
            rf"^(?:the |your )?(?:body|liver) (?:makes|produces|forms) {_PRODUCT} {word} {{x}}(?= $)",
            r"\2 is converted to \1",
        )
        for word in ("from", "out of")
    ),
    *(
        (word, rf"^one of (?:the )?{word} of {{x}} is {_PRODUCT}(?= $)", r"\1 is converted to \2")
        for word in ("metabolites", "products")
    ),
    *(
        (
            word,
            rf"^{{x}} (?:has|leaves) {_PRODUCT} as (?:an? |its )?(?:active |main )?{word}(?= $)",
            r"\1 is converted to \2",
        )
        for word in ("metabolite", "product")
    ),
    *(
        (
            taken,
            rf"^(?:after|once|when) {{x}} (?:is|has been) {taken}, it is (converted|turned|broken down|metabolised)",
            r"\1 is \2",
        )
        for taken in ("taken", "absorbed", "swallowed", "injected")
    ),
    *restatements(_OF_PRODUCTS),
)
OF_METABOLISM_SAID = (*_ENZYMES_AT_WORK, *_PRODUCTS)
OF_PRODRUGS_SAID = restatements(_OF_PRODRUGS)
