"""More roundabout ways to say how long a drug lasts, how soon it works and how it is given.

The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

_UNITS = ("minutes", "hours", "days", "weeks", "hour", "day", "week", "seconds", "minute")
_GONE = (
    "(?:(?:is|has|will be) (?:gone|left the body|cleared|been cleared|out of the body|been eliminated|eliminated)|"
    "leaves the body|disappears)"
)
_HALF_GONE = "(?:halves?|falls? by half|drops? by half|goes down by half|is halved)"
_SINCE = "(?:in|within|after|every)"
_BLOOD = "(?:in (?:the |your )?(?:blood|body|bloodstream|plasma|system) )?"
_OF_HALF_LIVES = r"""
half: \bhalf life (?:that|which) is (?:typically |usually |generally |often |normally )?(?:about |around |roughly
     )?([a-z0-9][^,;]* (?:minutes?|hours?|days?|weeks?))\b
    = half life of \1
measured: ^(?:the )?half life of {x} is {word} in (seconds|minutes|hours|days|weeks|months){end}
    = \1 has a half life of several \2
measured: ^([a-z0-9]+)s half life is {word} in (seconds|minutes|hours|days|weeks|months){end}
    = \1 has a half life of several \2
half/duration/onset: ^{x} (is|are) ([^,;]+?),? with (an?) ((?:[a-z]+ )*{word} [^;]*){end}
    = \1 \2 \3 , and \1 has \4 \5
half: ^{x} (is|are) ((?:[a-z]+ )?(?:long|short) acting|long lasting) because (?:of its|it has an?) ((?:very |relatively
     )?(?:long|short) {word} life){end}
    = \1 \2 \3 , and \1 has a \4
half: ^{x} (?:stays|remains|lingers) in the body for a long time (?:because|due to|owing to)(?: of)? (?:its|an?) long
     {word} life{end}
    = \1 has a long {word} life
variable: ^{x} (has|have) an? (long|short) and (?:highly |very )?{word} half life,? (?:typically |usually |about
     |generally
     )?(?:of )?((?:between|from) [^,;]+){end}
    = \1 \2 a \3 half life , and \1 \2 a {word} half life , and the half life of \1 is \4
variable: \b(has|have) an? (long|short) and (?:highly |very )?{word} half life
    = \1 a \2 half life , and \1 a {word} half life
half: ^(?:the )?{word} life of {x} (?:ranges|varies|runs) (?:from|between) ([^;]+){end}
    = the {word} life of \1 is \2
half: \bhalf life(?: is| of)?,? (?:typically|usually|generally|normally) (?=(?:between|about|around|from|\d))
    = half life of
slowly: ^{x} (?:is|are) (?:eliminated|cleared|excreted|removed)(?: from the (?:body|blood))? (?:very )?{word}{end}
    = \1 has a long half life
slowly: ^{x} (?:is|are) (?:very )?{word} (?:eliminated|cleared|excreted|removed)(?: from the (?:body|blood))?{end}
    = \1 has a long half life
rapidly/quickly: ^{x} (?:is|are) (?:very )?{word} (?:eliminated|cleared|excreted|removed)(?: from the (?:body
    |blood))?{end}
    = \1 has a short half life
rapidly/quickly: ^{x} (?:is|are) (?:eliminated|cleared|excreted|removed)(?: from the (?:body
    |blood))? (?:very )?{word}{end}
    = \1 has a short half life
weeks/days/months: ^{x} takes? (?:several |some |many |a few )?{word} to (?:clear|be cleared|leave the body|be
     eliminated|wash out)(?: from the (?:body|blood|system))?{end}
    = \1 stays in the body for several {word}
metabolite: ^{x} (has|have) ([^,;]+?),? (?:and|because|since|as) its (?:(?:active|main|long lived) )?{word}(?: [a-z]+)?
     (?:lasts?|persists?|stays?|acts|remains?|is(?: also)? (?:very |extremely |even )?(?:long acting|long lasting
    |long lived|longer lasting))(?: active)?(?: for)?(?: even| still| much| far)?(?: longer| weeks| days)?{end}
    = \1 \2 \3 , and the active {word} of \1 lasts longer
metabolite: ^{x} takes? (?:several |many |some )?(weeks|days|months) to (?:clear|leave the body
    |be cleared) (?:because|since|as) its
     (?:active |main )?{word} [^,;]*(?:long acting|long lived|long lasting|persists|lasts longer){end}
    = \1 stays in the body for several \2 , and the active {word} of \1 lasts longer
metabolite: ^{x} (stays in the body for several [a-z]+|has an? [^,;]*half life) because its {word} [^,;]*{end}
    = \1 \2 , and the active {word} of \1 lasts longer
"""
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
    *restatements(_OF_HALF_LIVES),
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
_OF_DURATIONS = r"""
immediate: ^{word} release {x} (?=(?:usually |typically |generally )?(?:relieves|lasts|works|acts|takes effect)\b)
    = \1
only: \b(lasts?|works?|acts?|persists?) {word} ((?:for |about |around )?[^,;]*(?:seconds?|minutes?|hours?|days?)){end}
    = \1 \2
up: \b(?:can |may )?(?:work|act|last|remain active|be effective|have an effect)s? for {word} to (?=\d|one|two|four)
    = lasts up to
relieves/eases/controls: ^{x} (?:can )?(?:usually |typically |generally )?{word} (?:the )?symptoms for ([^,;]+){end}
    = \1 lasts for \2
relieves/eases/controls: ^{x} (?:usually |typically |generally )?{word} (pain|anxiety|asthma|itching) for (?:around
     |about
     |up to )?(?=[^,;]*(?:minutes|hours|hour|days))([^,;]+){end}
    = \1 relieves \2 , and \1 lasts for \3
ultra: \b{word} short (acting|duration)
    = {word}_short \1
wears: ^{x} (has|is) ([^,;]+?) and {word} off (within|in|after) ([^,;]+){end}
    = \1 \2 \3 , and \1 {word} off \4 \5
minutes: \bwears off (?:within|in) {word} (?:of|after) (?:stopping|stopping it|the end of the infusion
    |the infusion being
     stopped){end}
    = wears off within {word}
longer: ^{x} lasts {word} than {x}, (?:for )?(up to |about |around )?([^,;]*(?:hours|minutes|days)){end}
    = \1 lasts {word} than \2 , and \1 lasts \3 \4
longer: ^{x} ([^,;]+ (?:hours|minutes|days)), which is (?:much |far |considerably )?{word} than {x}{end}
    = \1 \2 , and \1 lasts {word} than \3
effect: ^{x} (?:anaesthetic|anesthetic|painkilling|analgesic|sedative|psychedelic) {word} (?:typically |usually )?lasts
    = \1 lasts
"""
_DURATIONS: tuple[tuple[str, ...], ...] = (
    ("dose", r"^an? ([a-z0-9]+) dose(?= (?:wears|lasts|keeps|works|acts|stays) )", r"a dose of \1"),
    ("duration", r"^(?:the )?(?:usual |typical )?duration of (?:action|effect) of {x} is", r"the effects of \1 last"),
    ("duration", r"^([a-z0-9]+s) duration of (?:action|effect) is", r"\1 effects last"),
    ("expect", r"^(?:you can |you should |people can |one can )?expect {x} to last", r"\1 lasts"),
    *(
        (word, rf"^(?:the )?effects? of {{x}} {word} (?:on )?for", r"the effects of \1 last")
        for word in ("goes", "go", "continues", "continue", "carries", "carry", "endures", "endure")
    ),
    *restatements(_OF_DURATIONS),
    *((unit, rf"(?:is|stays|remains) effective for ([^,;]*?{unit})(?= $)", r"works for \1") for unit in _UNITS),
)
_OF_ONSETS = r"""
acting: \b(is|are) an? (very )?(fast|rapid|quick|slow) {word} (?:drug|medicine|medication|agent|painkiller
    |antidepressant){end}
    = \1 \2 \3 {word}
full: \b(?:reach|reaches|have|has|produce|produces|show|shows|achieve|achieves) (?:its |their |the )?{word} (?:[a-z]+
     )?(?:effects?|benefit) (within|in|after)\b
    = work fully \1
full/complete/maximum/maximal: \b(?:provides?|gives?|produces?|brings?|offers?) {word} (?:pain )?(?:relief|effect
    |benefit)
     (within|in)\b
    = work fully \1
completely/fully: ^{x} (?:generally |usually )?(?:relieves?|treats?|cures?|eases?) ([a-z]+) {word} (within
    |in) ([^,;]+){end}
    = \1 work fully \3 \4
begins/begin/starts/start: \b{word} to relieve (?:the )?symptoms (within|in|after)\b
    = {word} to work \1
"""
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
    *restatements(_OF_ONSETS),
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
_OF_FORMS = r"""
only: \b(is|are) {word} (?:supplied|sold|formulated|marketed|made|produced) as
    = \1 {word} available as
only: \b(exists|exist|comes|come) {word} as
    = is {word} available as
monthly/weekly/daily: ^{x} is an? {word} ([a-z]+) (injection|tablet|film|patch|implant|capsule) (?:that is
     |which is )?(given
    |taken|swallowed|injected|inserted|worn|placed)([^,;]*){end}
    = \1 contains \2 , and \1 is a {word} \3 , and \1 is \4 \5
monthly/weekly/daily: ^{x} is an? {word} ([a-z]+) (injection|tablet|film|patch|implant|capsule){end}
    = \1 contains \2 , and \1 is a {word} \3
monthly/weekly: ^{x} comes as ([^;]+?) and {word} injections{end}
    = \1 comes as \2 and injections , and \1 is a {word} injection
gut/stomach/intestine/intestines: \babsorbed (?:from|through|in|by) the (?:digestive tract|{word}){end}
    = absorbed by mouth
absorbed: ^(?:the )?absorption of {x} (?:from the gut |by mouth )?is (good|poor){end}
    = \1 is \2 absorbed by mouth
form/version/formulation: ^there (is|are) no (oral|injectable|nasal|intravenous|inhaled|sublingual|transdermal|rectal
    |topical|tablet|capsule|patch|injection|inhaler|spray|liquid|cream|pill) {word}s? of {x}{end}
    = \3 does not come as a \2 {word}
form/version/formulation: ^{x} (?:has|have|exists in|comes in|exist in|come in) no (oral|injectable|nasal|intravenous
    |inhaled|sublingual|transdermal|rectal|topical|tablet|capsule|patch|injection|inhaler|spray|liquid|cream|pill)
     {word}{end}
    = \1 does not come as a \2 {word}
tablet/capsule/patch/spray/injection/inhaler/cream/suppository/liquid: ^{x} (?:has|have|exists in|comes in) (?:a|an)
     {word} form{end}
    = \1 comes as a {word}
ordinary/normal/conventional/standard/plain/regular/simple: (as an?) {word} (tablet|capsule|pill|injection)
    = \1 \2
either: ^{x} (can be|may be|is|are) (given|taken|administered|used) {word} ([^,;]+?) or ([^,;]+){end}
    = \1 can be \3 \4 , and \1 can be \3 \5
rather/instead/not: ^{x} (is|are) (given|taken|administered|used|delivered) ([^,;]+?),? (?:{ratherthan}) ((?:by|as|into
    |under|through|orally|intra|sub|in )[^,;]*){end}
    = \1 \2 \3 \4 , and \1 \2 not \3 \5
rather/instead/not: ^{x} (is|are) (inhaled|injected|swallowed|smoked|snorted|infused),? (?:{ratherthan}) (inhaled
    |injected|swallowed|smoked|snorted|taken by mouth|given by mouth|infused){end}
    = \1 \2 \3 , and \1 \2 not \4
delivered: \b(is|are) (only|mainly|mostly|usually|never|always)? ?{word} (?=(?:by|through|via|as|into|under|orally
    |intra|sub|in )\b)
    = \1 \2 given
swallowed/inhaled/injected/taken: ^{x} (is|are) (?:an? )?(tablet|capsule|inhaler|injection|drug|medicine)s? (?:that
    |which)
     (?:is|are|must be|should be|has to be|have to be) {word}{end}
    = \1 \2 {word}
"""
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
    *restatements(_OF_FORMS),
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
OF_KINETICS_SAID = (*_PASSAGES, *_UNCHANGED, *_HALF_LIVES, *_DURATIONS, *_ONSETS, *_OF_ROUTES, *_GIVEN)
