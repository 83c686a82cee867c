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
