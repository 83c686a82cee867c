"""More roundabout ways to say how long a drug lasts, how soon it works, how it is given and what becomes of it.

The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.metabolism import CYTOCHROMES

_UNITS = ("minutes", "hours", "days", "weeks", "hour", "day", "week", "seconds", "minute")
_GONE = (
    "(?:(?:is|has|will be) (?:gone|left the body|cleared|been cleared|out of the body|been eliminated|eliminated)|"
    "leaves the body|disappears)"
)
_HALF_GONE = "(?:halves?|falls? by half|drops? by half|goes down by half|is halved)"
_SINCE = "(?:in|within|after|every)"
_BLOOD = "(?:in (?:the |your )?(?:blood|body|bloodstream|plasma|system) )?"
_HALF_LIVES: tuple[tuple[str, ...], ...] = (
    (
        "half",
        (
            r"^([a-z0-9]+s) (elimination )?half life (?:runs to|has been measured at|comes to|works out at|stands at|"
            r"amounts to|averages|comes out at)"
        ),
        r"\1 half life is",
    ),
    (
        "half",
        (
            r"(?:is eliminated|leaves the body|disappears from the (?:blood|body)|is cleared|is excreted|clears|"
            r"is cleared from the (?:blood|body)) with a half life of"
        ),
        "has a half life of",
    ),
    ("half", r"(?:is known for|is listed with|is credited with|is given) a half life of", "has a half life of"),
    ("half", r"^the label (?:gives|lists) {x} (?:with )?a half life of", r"\1 has a half life of"),
    ("half", r"a half life (?:in the range of|in the region of|on the order of)", "a half life of"),
    ("half", r"^{x}, with (?:a|its) half life of ([^,;]+),", r"\1 has a half life of \2 and"),
    (
        "half",
        r"^with (?:a|its) half life of ([^,;]+), ([a-z0-9]+)(?= (?:is|has|stays|lasts|acts|can|leaves) )",
        r"\2 has a half life of \1 and",
    ),
    (
        "half",
        (
            r"^it takes ([^,;]+?) for half (?:of )?(?:the |an? )?(?:dose of )?{x} to (?:leave the body|be cleared|be "
            r"gone|disappear|be eliminated)(?= $)"
        ),
        r"the half life of \2 is \1",
    ),
    (
        "half",
        rf"^half (?:of )?(?:the |an? )?(?:dose of )?{{x}} {_BLOOD}{_GONE} {_SINCE} ([^,;]+)(?= $)",
        r"the half life of \1 is \2",
    ),
    (
        "half",
        rf"^after ([^,;]+), half (?:of )?(?:the |an? )?(?:dose of )?{{x}} {_BLOOD}{_GONE}(?= $)",
        r"the half life of \2 is \1",
    ),
    *(
        (word, rf"^(?:the )?{word} of {{x}} {_BLOOD}{_HALF_GONE} {_SINCE} ([^,;]+)(?= $)", r"the half life of \1 is \2")
        for word in ("level", "amount", "concentration")
    ),
    *(
        (
            word,
            rf"^{{x}} {word} {_BLOOD}(?:halve|fall by half|drop by half) {_SINCE} ([^,;]+)(?= $)",
            r"the half life of \1 is \2",
        )
        for word in ("levels", "concentrations")
    ),
)
_BY_ROUTE_SAID = (
    "(intravenous|iv|intranasal|intramuscular|oral|sublingual|transdermal|injected|inhaled|smoked|snorted|swallowed)"
)
_OF_ROUTES: tuple[tuple[str, ...], ...] = (
    *(
        (word.split()[0], rf"^(?:the )?effects? of {_BY_ROUTE_SAID} ([a-z0-9]+) {word}", r"\1 \2 works")
        for word in (
            "begins",
            "begin",
            "starts",
            "start",
            "sets in",
            "set in",
            "comes on",
            "come on",
            "appears",
            "appear",
        )
    ),
    *(
        (word.split()[0], rf"^(?:the )?effects? of {_BY_ROUTE_SAID} ([a-z0-9]+) {word}", r"\1 \2 lasts")
        for word in ("last", "lasts", "persist", "continue")
    ),
)
_DURATIONS: tuple[tuple[str, ...], ...] = (
    ("dose", r"^an? ([a-z0-9]+) dose(?= (?:wears|lasts|keeps|works|acts|stays) )", r"a dose of \1"),
    ("duration", r"^(?:the )?(?:usual |typical )?duration of (?:action|effect) of {x} is", r"the effects of \1 last"),
    ("duration", r"^([a-z0-9]+s) duration of (?:action|effect) is", r"\1 effects last"),
    ("expect", r"^(?:you can |you should |people can |one can )?expect {x} to last", r"\1 lasts"),
    *(
        (word, rf"^(?:the )?effects? of {{x}} {word} (?:on )?for", r"the effects of \1 last")
        for word in ("goes", "go", "continues", "continue", "carries", "carry", "endures", "endure")
    ),
    *((unit, rf"(?:is|stays|remains) effective for ([^,;]*?{unit})(?= $)", r"works for \1") for unit in _UNITS),
)
_SOON = "(within|in|after|almost|straight|immediately)"
_ONSETS: tuple[tuple[str, ...], ...] = (
    *(
        (
            felt,
            rf"^(?:the )?(?:first )?effects? of {{x}} (?:are|is|can be|become|may be) (?:first )?{felt}(?= {_SOON})",
            r"the effects of \1 begin",
        )
        for felt in ("felt", "noticed", "noticeable", "seen", "apparent", "noted")
    ),
    *((felt, rf"^{{x}} (?:can be|is) (?:first )?{felt}(?= {_SOON})", r"\1 works") for felt in ("felt", "noticed")),
    *(
        (
            feel,
            (
                rf"^(?:you|people|patients|users) (?:can |will |usually )?{feel} (?:the )?(?:effects? of )?"
                rf"{{x}} {_SOON}"
            ),
            r"\1 works \2",
        )
        for feel in ("feel", "notice")
    ),
    *(
        (word, rf"{word} (?:its|their|an?) effects?(?= {_SOON})", "works")
        for word in ("shows", "produces", "has", "exerts", "show", "produce", "exert")
    ),
    ("onset", rf"(?:has|have) (?:an? )?(?:rapid |quick )?onset of (?:action|effect)(?: of)?(?= {_SOON})", "works"),
    ("onset", rf"^(?:the )?onset (?:of (?:action|effect) )?of {{x}} (?:is|comes|occurs)(?= {_SOON})", r"\1 works"),
    ("onset", rf"^([a-z0-9]+s) onset (?:of (?:action|effect) )?(?:is|comes|occurs)(?= {_SOON})", r"\1 works"),
    ("relief", rf"^(?:pain )?relief from {{x}} (?:comes|starts|begins)(?= {_SOON})", r"\1 works"),
)
_ROUTES = (
    "(by mouth|orally|intravenously|into a vein|into a muscle|intramuscularly|under the skin|subcutaneously|under the "
    "tongue|sublingually|up the nose|intranasally|as (?:a|an) (?:nasal spray|skin patch|patch|tablet|injection|film|"
    "infusion|drip|capsule|liquid|suppository))"
)
_FORMS = (
    *("tablet", "spray", "patch", "film", "injection", "syrup", "capsule", "liquid", "suppository", "lozenge"),
    *("gel", "cream", "implant", "solution"),
)
_GIVEN: tuple[tuple[str, ...], ...] = (
    *(
        (who, rf"^{who} (?:can |may |also )?(?:give|take|use|administer) {{x}} {_ROUTES}(?= $)", r"\1 is given \2")
        for who in ("doctors", "nurses", "patients", "you", "hospitals", "paramedics")
    ),
    (
        "route",
        r"^(?:the )?route (?:of administration )?(?:of|for) {x} is (?:the )?([a-z]+)(?: route)?(?= $)",
        r"\1 is given by \2 route",
    ),
    ("goes", r"goes up (?:the|your|a) (?:nose|nostril)", "is given up the nose"),
    ("spray", r"^you spray {x} (?:up|into) (?:the|your) (?:nose|nostrils?)", r"\1 is given up the nose"),
    ("used", r"(is|are) used to be (taken|given|used|injected|swallowed)", r"\1 \2"),
    *(
        (form, rf"^there is (?:also )?an? ((?:[a-z]+ )?{form}) (?:form |version )?of {{x}}(?= $)", r"\2 comes as a \1")
        for form in _FORMS
    ),
    *(
        (
            form,
            rf"^an? ((?:[a-z]+ )?{form}) is one of the forms (?:of|in which) {{x}}(?: comes)?(?= $)",
            r"\2 comes as a \1",
        )
        for form in _FORMS
    ),
    *(
        (word, rf"{said} (an?)(?= (?:[a-z]+ )?(?:{'|'.join(_FORMS)})[ ,;])", r"comes as \1")
        for word, said in (
            ("market", "is on the market as"),
            ("exists", "exists as"),
            ("form", "(?:comes|is sold|is available) in the form of"),
            ("administered", "(?:is|are) administered as"),
        )
    ),
)
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
)
# What gets through the placenta and into milk, in the words of the vocabulary: how readily stands behind the verb,
# where it is a part of the effect and cannot be passed over.
PASSAGE_MACROS = {
    "readily": "(?:very |quite |fairly )?(?:readily|freely|easily|rapidly|quickly)",
    "poorly": "(?:only |very )?(?:hardly|barely|scarcely|poorly|slightly|minimally)",
    "passing": "(cross(?:es)?|pass(?:es)? (?:through|across)|penetrates?)",
    "little": "(?:in|at) (?:only |very |relatively |quite )?(?:small|low|tiny|trace|minimal|minute|little|limited)"
    " (?:amounts?|quantities|quantity|concentrations?|levels?)",
    "excreted": "(?:excreted|secreted|found|present|detected|detectable|passed|transferred)",
    "intomilk": "((?:(?:is|are|be|been) )?{excreted} (?:in|into|to)"
    "|pass(?:es)? (?:over )?(?:into|to|in|through to)|gets? (?:into|in)|goes? into|enters?|cross(?:es)? into"
    "|transfers? (?:into|to)|appears? in|reach(?:es)?)",
}
_PASSAGES = restatements(r"""
placental: {passing} (?:the )?(?:human )?placental (?:barrier|wall|membrane)
    = \1 the placenta
breastmilk: \b{word}\b
    = breast milk
milk: {intomilk} (?:the )?(?:human|mothers?|maternal|a mothers?|a nursing mothers?) (?:breast )?milk
    = \1 breast milk
milk: {intomilk} milk(?= $|,| and| but| in| at)
    = \1 breast milk
readily/freely/easily/rapidly/quickly: {readily} {passing} (?:the )?placenta
    = \1 the placenta readily
readily/freely/easily/rapidly/quickly: {passing} (?:the )?placenta (?:very )?{word}
    = \1 the placenta readily
readily/freely/easily/rapidly/quickly: passes {readily} (?:across|through|over) (?:the )?placenta
    = crosses the placenta readily
readily/freely/easily/rapidly/quickly: pass {readily} (?:across|through|over) (?:the )?placenta
    = cross the placenta readily
hardly/barely/scarcely/poorly/slightly/minimally: {poorly} {passing} (?:the )?placenta
    = \1 the placenta poorly
hardly/barely/scarcely/poorly/slightly/minimally: {passing} (?:the )?placenta (?:only |very )?{word}
    = \1 the placenta poorly
too: (?:is|are) (?:much |far )?{word} (?:large|big|bulky|heavy|highly charged|polar) to
     (?:cross|pass through|pass across) (?:the )?(?:placental barrier|placenta)
    = does not cross the placenta
placenta: {passing} (?:the )?placenta (?:only )?{little}
    = \1 the placenta poorly
small/low/tiny/trace/minimal/minute/limited: {intomilk} breast milk (?:only )?{little}
    = \1 breast milk in small amounts
small/low/tiny/trace/minimal/minute/limited: ((?:is|are|be|been) {excreted}) {little} (?:in|into) breast milk
    = \1 in breast milk in small amounts
small/low/tiny/trace/minimal/minute/limited: ^(?:only )?(?:very )?{word} (?:amounts?|quantities|levels|traces) of {x}
     (?:can |may |do |does )?{intomilk} (?:human |mothers? |maternal )?(?:breast )?milk
    = \1 passes into breast milk in small amounts
little: ^(?:very |only a )?{word} (?:of )?{x} (?:can |may )?{intomilk} (?:human |mothers? |maternal )?(?:breast )?milk
    = \1 passes into breast milk in small amounts
hardly/barely/scarcely/poorly: {word} {intomilk} (?:human |mothers? |maternal )?(?:breast )?milk
    = passes into breast milk in small amounts
hardly/barely/scarcely/poorly: (is|are) {word} ({excreted}) (?:in|into)
     (?:human |mothers? |maternal )?(?:breast )?milk
    = \1 \2 in breast milk in small amounts
milk: (?:is|are) not {excreted} (?:in|into|to)
     (?:human |mothers? |maternal )?(?:breast )?milk(?= $|,| and| but)
    = does not pass into breast milk
""")
_UNCHANGED = restatements(r"""
urine/unchanged: (is|are) (?:largely |mostly |mainly |almost entirely |primarily )?(?:excreted|eliminated)
     (?:in|into|by|via|through) (?:the )?(?:urine|kidneys) (?:largely |mostly |mainly |as )?unchanged(?: drug)?
    = \1 excreted unchanged by the kidneys
""")
OF_KINETICS_SAID = (
    *_PASSAGES,
    *_UNCHANGED,
    *_HALF_LIVES,
    *_DURATIONS,
    *_ONSETS,
    *_OF_ROUTES,
    *_GIVEN,
    *_ENZYMES_AT_WORK,
    *_PRODUCTS,
)
