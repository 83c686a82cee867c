"""What drug tests find, what takes a prescription, what the law lists and what works alike, as people say it.

The same form as ``restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

SCREENED_MACROS = {
    "standardly": "(?:(?:standard|usual|routine|federal|five drug|workplace|drug|urine|test|5|five) )+",
    "insample": "(?:in (?:the |a |someones |a persons )?(?:urine|blood|hair|sample|urine sample|urine test|drug test))",
    "surely": "(?:(?:specific|reliable|clear|good|sure|definite|definitive|useful|known|urinary|strong|certain) )?",
    "usedof": (  # two groups, of which one is empty
        "(?:(?:the )?(?:recent |past |prior |previous )?(?:use|intake|consumption|ingestion) of {x}"
        "|(?:the )?(?:recent |past |prior )?{x} (?:use|intake|consumption|exposure|was (?:used|taken))"
        "|(?:patients|people|someone|a person|a patient|the person) (?:are|is|have|has) (?:taking|taken|used) {x}"
        "|(?:patients|people|they) (?:took|used|take|use) {x})"
    ),
    "traced": "(?:detected|identified|found|confirmed|recognised|recognized|tested for|traced|shown|measured)",
    "mayhap": "(?:can |may |could |might |will |would |do |does |also |sometimes )*",  # not how often
    "tested": (
        "(amphetamines?|pcp|thc|opiates?|benzodiazepines?|benzos?|methadone|barbiturates?|cannabis|marijuana|cocaine"
        "|cannabinoids?)"
    ),
    "donors": "(?:you|people|someone|anyone|a person|patients|users|me|him|her|them|your urine|a patient)",
    "screen": (
        "(?:(?:an? |the |your )?(?:(?:standard|routine|regular|usual|typical|ordinary|normal|basic|urine|drug|initial"
        "|workplace|toxicology|5 panel|five panel|rapid) )*(?:test|tests|screen|screens|immunoassay|immunoassays"
        "|testing|screening|panel|dipstick))"
    ),
    "openly": "(?:without a prescription|over the counter|off the shelf)",
    "measured": "(weight (?:loss|gain)|sedation|drowsiness|bleeding|constipation|nausea|cough|sexual dysfunction)",
    "consult": "(?:seeing a doctor|a visit to (?:a|the) doctor|a doctors visit|a doctors note|a script|an rx)",
    "assay": "(?:test|tests|screen|screens|immunoassay|immunoassays)",
    "appear": "(?:(?:show|shows|come|comes|turn|turns) up|show|shows|registers?|appears?)",
    "spans": "(?:hours|days|weeks)",
    "ontests": (  # where a result is read: words that say no more than that it is a screening test
        "(?:(?:on|in|from|by|with|during) (?:(?:an?|the|some|many|certain|several|standard|routine|urine|drug|screening"
        "|initial|workplace|laboratory|rapid) )*(?:immunoassays?|tests?|screens?|screening|testing|assays?|panels?))"
    ),
    "natural": "(?:morphine(?: and codeine)?|opiates|natural opiates|codeine and morphine|codeine or morphine)",
    "lists": "(?:list|controlled substances act|schedules)",
    "inus": "(?:in the us|in the united states|in america)",
    "members": "(can|may|could|cause|causes|are|is|do|does|have|has|act|raise|lower|block)",
    "lands": "(?:canada|the uk|the united kingdom|britain|the us|the united states|america|australia)",
    "rank": "(?:ranks|counts|qualifies|is classed|is classified|is listed|is treated)",
    "buyers": (  # with two groups: the modal, and whether it is denied
        "(?:you|people|anyone|anybody|americans|consumers|adults|patients) (can|may|could) (not )?"
        "(?:just |now |legally |still |simply |actually )*(?:buy|get|obtain|purchase|pick up)"
    ),
    "federal": "(?:federally|at the federal level|under federal law|nationally)",
    "fifth": "(?:i|ii|iii|iv|v|1|2|3|4|5)",
    "quite": "(?:very |quite |rather |completely )?",
    "manner": "(?:way|mechanism|manner)",
    "america": "(?:american|us|u s|united states)",
    "stores": "(?:pharmacies|pharmacy|drugstores?|drug stores?|stores?|supermarkets?)",
}

OF_TESTS_SAID = restatements(
    r"""
positive: ^{x} {mayhap}(not |never )?(?:make|makes|cause|causes|get|gets|turn|turns) {donors} (?:to )?(?:be |look
     |come up |show up |turn up |test )?{word} (?:for|on an?|on) {tested}{end}
  = \1 can \2 cause a positive test for \3
positive: ^{x} (?:users|takers|drinkers|eaters|smokers|patients) {mayhap}(not |never )?(?:test|come up|show up)
     {word} for {tested}{end}
  = \1 can \2 cause a positive test for \3
positive: (give|gives|cause|causes|produce|produces|yield|yields|trigger|triggers) (?:a |an )?{word} {tested}
     (?:result|results|reading|readings|screen|test)(?: (?:on|in) {screen})?{end}
  = \1 a positive test for \2
positive: (?:turn|turns|come|comes|show|shows) up {word} (?:on|in) (?:an? )?{tested} (?:urine |drug )*{assay}{end}
  = cause a positive test for \1
positive/positives: (?:a )?false {tested} {word}{end}
  = a false positive for \1
positive: false {word} (?:(?:immunoassay|screening|screen|drug|urine|test) )+(?:results?|readings?|screens?|tests?)
     for {tested}(?:(?= $)|(?=[,.;]))
  = false positive for \1
positive: false {word} {tested} (?:(?:screening|screen|immunoassay|drug|urine|test) )*(?:results?|readings?|screens?
    |tests?) {ontests}{end}
  = false positive for \1
positive: false {word} {tested} (?:screening|drug screening|urine screening) (?:results?|readings?|tests?){end}
  = false positive for \1
positive: false {word}s? for {tested} {ontests}{end}
  = false positive for \1
some/certain: (is|are) (?:detected|picked up|found) by {word} {tested} (?:urine |drug )*(?:immunoassays|screens
    |tests){end}
  = \1 detected by an \2 immunoassay
designed/meant/intended/developed/made: (opiate (?:immunoassays?|screens?|tests?)) {word} (?:for|to (?:detect|find|look
     for)) {natural}{end}
  = \1
morphine: (?:detected|picked up|flagged|reported) as {word} (?:on|by|in|with) ((?:an? |the |any |most )?(?:(?:standard
    |routine|usual|ordinary|typical) )?(?:opiate|morphine) (?:immunoassay|screen|test)s?){end}
  = detected by \1
every: (included|covered) (?:in|on|by) {word} (?=(?:standard|routine|federal|five|5) )
  = \1 in the
poor/bad: (immunoassays|screens|tests) are {word} at (?:detecting|finding|picking up|recognising|recognizing) {x} and
     {x}{end}
  = \1 may miss \2 and \1 may miss \3
poor/bad: (immunoassays|screens|tests) are {word} at (?:detecting|finding|picking up|recognising|recognizing) {x}{end}
  = \1 may miss \2
specific/separate/dedicated/special: (?:requires?|needs?) (?:an? |its own ){word} (?:urine |drug )?(?:assay|test
    |immunoassay)(?:(?= $)|(?= because (?:[a-z]+ )*?(?:screens|tests|immunoassays) ))
  = needs its own test
routine/standard/ordinary: in {word} urine (?:samples?|specimens?|tests?)
  = in urine
screening: missed (?:by|in|on) (?:standard |routine )?(?:urine )?immunoassay {word}{end}
  = missed by immunoassays
measured/detected/targeted/found/sought: ^{x} (?:is|are) (?:the|an?) {x} metabolite (?:that is |which is )?(?:usually
     |commonly |most often |typically |mostly )?{word} (?:in|by) (?:standard |routine )?(?:urine )?(?:drug )?(?:tests
    |screens|testing|immunoassays){end}
  = \1 is a metabolite of \2 and \2 immunoassays detect \1
finding/detecting/measuring: ^{x} (?:use )?(?:is|are) (?:usually |commonly |most often |typically )?(?:identified
    |detected|recognised|recognized|confirmed|shown) in (?:the )?urine by {word} {x}, its (?:main |chief
     |principal |major )?metabolite{end}
  = \2 is a metabolite of \1 and \1 immunoassays detect \2
screens/tests/screen/test/immunoassays/results/result: (?:a )?false positive {tested} (?:urine |drug )*{word}{end}
  = a false positive for \1
positive: (?:is|are) (?:an? )?(?:known|recognised|recognized|documented|reported|possible|potential|well known) cause
     of(?= (?:a )?false {word})
  = can cause
positive: (?:has|have) been (?:once )?(?:blamed for|associated with|linked with|linked to|implicated in|connected
     with|tied to)(?= (?:an? )?false {word})
  = can cause
positive: ^(?:an? )?false {word}s? for {tested} (?:can|may|could|might) be (?:caused|produced|triggered|given) by
     {x}{end}
  = \2 can cause a false positive for \1
falsely: (?:makes?|turns?|reads?) an? {tested} (?:urine |drug )*{assay} {word} positive{end}
  = cause a false positive for \1
undetected: ^{x} {mayhap}(?:go|goes|slip|slips|pass|passes|be|is|are) {word} (?:on|by|in|through) (?:many |most |some
     )?([^,;]*?(?:test|tests|screen|screens|immunoassay|immunoassays)){end}
  = \1 is missed by \2
as: ^{x} {mayhap}(not |never )?{appear} {word} (?:an? )?{tested} (?:on|in) {screen}{end}
  = \1 is \2 detected by an \3 immunoassay
as: (?:detected|picked up|flagged) {word} (?:an? )?{tested}{end}
  = detected by an \1 immunoassay
panel: (is|are) (not )?(?:one of|among) the (?:five |5 )?(?:drugs|substances|classes|groups|things) (?:on|of|in|covered
     by|tested by|looked for by) {screen}{end}
  = \1 \2 part of the standard urine drug screen
urine: ^{x} {mayhap}(?:leave|leaves|clear|clears|be gone from|is gone from|disappears? from|washes out of) (?:the
     |your )?{word} (?:within|in|after) (?:about |around |roughly |some )?([0-9a-z]+ (?:to [0-9a-z]+ )?{spans}){end}
  = \1 can be detected in urine for up to \2
"""
)

OF_FINDINGS_SAID = restatements(
    r"""
panel/panels: ^(?:the |most )?{standardly}{word} (?:usually |typically |generally )?(?:includes?|covers?|tests? for
    |looks? for) {x}
     but not {x}{end}
  = \1 is part of the standard urine drug screen and \2 is not part of the standard urine drug screen
panel/panels: ^(?:the |most )?{standardly}{word} (?:usually |typically |generally )?(?:includes?|covers?) {x}{end}
  = \1 is part of the standard urine drug screen
panel: (?:one of|among) the (?:five |5 )?(?:drugs|substances|classes|groups) (?:included|tested|covered|looked for)
     (?:in|on|by|with)
     the (?:standard |federal |five drug |workplace |drug |test |testing )*{word}
  = part of the standard urine drug screen
hard/difficult/tricky: (is|are) {word} to (?:detect|find|pick up) (?:on|by|in|with)(?= [^,;]*(?:tests?|screens?
    |immunoassays?))
  = \1 not detected by
well/reliably: ^([^,;]*?(?:tests|screens|immunoassays)) (?:reliably )?(detect|find|pick up) {x} {word}{end}
  = \1 \2 \3
strips: {word} (?:can |may |will )?(?:detect|find|pick up) (?:many|several|a number of)
  = {word} detect
presence: ^(?:the )?{word} of {x}(?: {insample})? {mayhap}(?:indicates?|confirms?|proves?|shows?|suggests?|signals?
    |is evidence of|points? to|means?) (?:that )?{usedof}{end}
  = \1 is a marker of \2 \3 \4 \5
finding/detecting: ^{word} {x}(?: {insample})? {mayhap}(?:indicates?|confirms?|proves?|shows?|suggests?|signals?
    |is evidence of|points? to|means?) (?:that )?{usedof}{end}
  = \1 is a marker of \2 \3 \4 \5
indicates/confirms/proves/shows/suggests/indicate/confirm/prove/suggest/signals/points: ^(?!the |finding |detecting )
    {x}(?: {insample})? {mayhap}(?:indicates?|confirms?|proves?|shows?|suggests?|signals?|is evidence of|points? to
    |means?) (?:that )?{usedof}{end}
  = \1 is a marker of \2 \3 \4 \5
sign/marker/indicator/evidence/biomarker/proof: (?:is|are) (?:an? |the )?{surely}{word} (?:of|for) {surely}(?:the )?
    (?:recent |past )?(?:use of {x}|{x} (?:use|intake|consumption|exposure)){end}
  = is a marker of \1 \2
confirm/detect/show/monitor/identify: ^{x} (?:is|are) (?:used|measured|tested(?: for)?|looked for|sought)(?:
     {insample})? to
     {word} (?:that )?{usedof}{end}
  = \1 is a marker of \2 \3 \4 \5
metabolite/metabolites: ^{x}(?: use)? {mayhap}(?:is|are|be) {mayhap}(?:usually |typically |commonly |generally
     |mainly |most
     often )?{traced}(?: {insample})? (?:through|by|via|as|by (?:testing for|looking for|measuring|detecting|finding))
     (?:its |the |an? )?(?:main |major |inactive |chief |urinary )?{word},? {x}{end}
  = \2 is a marker of \1
detected/identified/confirmed/found/shown/traced: ^{x}(?: use)? {mayhap}(?:is|are|be) {mayhap}(?:usually |typically
     |commonly |generally |mainly |most often )?{word}(?: {insample})? (?:by (?:testing for|looking for|measuring
    |detecting
    |finding|the presence of)|through|via|as) (?!its |the |an? |[a-z ]*(?:tests?|screens?|immunoassays?) ){x}{end}
  = \2 is a marker of \1
target/measure/detect: ^{screen} for {x} (?:usually |typically |generally |mainly |actually )*{word} (?:its |the )?
    (?:main
     |major |inactive )?(?:metabolite,? )?{x}{end}
  = \2 is a marker of \1
look/search/screen/test: ^{screen} for {x} (?:usually |typically |generally |mainly |actually )*{word} for (?:its
     |the )?
    (?:main |major |inactive )?(?:metabolite,? )?{x}{end}
  = \2 is a marker of \1
immunoassays/immunoassay: (?:standard|routine|usual|conventional|ordinary) (?:drug |urine |screening )*{word}
  = standard urine drug screens
many/most/certain: ^{word} ((?:[a-z0-9]+ )*?(?:immunoassays|screens|tests|panels)(?: may| might| can| will| often)?)
    (?= (?:miss|fail to detect|do not detect|not detect|not pick up|do not pick up|fail to pick up) )
  = \1
detecting/finding/identifying: ^(?:reliably )?{word} {x} (?:(?:in|on) (?:the )?(?:urine|a urine test|drug tests) )?
    (?:requires?|needs?|takes|calls for) (?:an? |its own )?(?:specific|separate|special|dedicated|targeted|own
    |specialised
    |specialized|confirmatory) (?:urine |drug |immuno)?(?:assay|test|testing|immunoassay){end}
  = \1 requires a specific test
own: (?:requires?|needs?|must have) its {word} (?:urine |drug )?(?:assay|test|immunoassay){end}
  = requires a specific test
positive: (?:a |an )?false {word} (?:results?|readings?|screens?|tests?|findings?) (?:for|on)(?= {tested} (?:can|may
    |could
    |might) be)
  = false {word} for
positive/positives: ^(?:an? )?false {word} for {tested} (?:can|may|could|might) be (?:caused|produced|triggered|given
    |explained) by {x}{end}
  = \2 can cause a false positive for \1
positive: ^{donors} (?:who (?:take|takes|use|uses|are on) |taking |on |using |treated with |prescribed ){x} {mayhap}
    (?:test|tests|screen|screens|come up|show up) (?:falsely |false )?{word} for {tested}{end}
  = \1 can cause a false positive for \2
positive/positives: ^{donors} (?:who (?:take|takes|use|uses|are on) |taking |on |using |treated with |prescribed ){x}
     {mayhap}(?:get|gets|have|has|give|gives) (?:an? )?false {word} (?:results? |tests? |screens? )?(?:for|on)
     {tested}{end}
  = \1 can cause a false positive for \2
cross: ^{x} {mayhap}{word} reacts? (?:with|on|in) (?:the |an? |some )?{tested} (?:urine |drug |screening )*(?:{assay})
    {end}
  = \1 can cause a false positive for \2
screening: (on|in|by) (?:an? )?(?:immunoassay|urine|drug) {word}{end}
  = \1 a urine drug screen
urine: (?:urine|drug) tests for {x} (?:usually |typically |generally |often |can |may |will )*(?:remain|stay|are
    |be) positive
     for (up to |about |around |roughly |some |over |at least )?([0-9a-z]+ (?:to [0-9a-z]+ )?(?:{spans}|months))
    (?= after | $)
  = \1 can be detected in {word} for \2 \3
"""
)

OF_SUPPLY_SAID = restatements(
    r"""
prescription: (needs?|requires?) an? (?:doctors|physicians|valid|written) {word}
  = \1 a prescription
prescription: (?:needs?|requires?) (?:an? )?{word} in (?:the us|america|the united states|the usa){end}
  = needs a prescription in the us
doctor/note: ^{buyers} {x} without {consult}{end}
  = \3 \1 \2 be bought without a prescription
pharmacy/pharmacies/drugstore/drugstores/supermarket: ^{buyers} {x} (?:at|from|in)
     (?:any|an?|the|most)? ?(?:{america} )?{word} (?:without a prescription|over the counter){end}
  = \3 \1 \2 be bought without a prescription
prescription/counter/shelf: ^{buyers} {x} {openly}{end}
  = \3 \1 \2 be bought over the counter
prescription/counter: ^in ([a-z ]+?),? {buyers} {x} (without a prescription|over the counter){end}
  = \4 \2 \3 be bought \5 in \1
pharmacies/drugstores/stores/pharmacy/supermarkets: (is|are|can be|may be) (not )?(sold|available|bought) (over the
     counter|without a prescription) (?:in|at|from) {america} {word}{end}
  = \1 \2 \3 \4 in the us
counter/otc/nonprescription: (is|are) an? (?:over the counter|otc|nonprescription) ([^,;]+){end}
  = \1 sold over the counter and \1 a \2
moved/went/switched: (?:moved|went|switched)(?: to)? over the counter(?: status)?
  = became over the counter
prescribed: (?:can|may|could) (not )?(?:legally )?be {word} (?:by|in) (?:{america} doctors|doctors in the us){end}
  = is \1 approved in the us
"""
)

OF_LISTING_SAID = restatements(
    r"""
dea: (is|are|was|has been|have been) (not )?(?:a )?(?:scheduled|controlled) by the (?:us )?{word}
  = \1 \2 a controlled substance in the us
federally: (is|are) (not )?{word} (?:scheduled|controlled)
  = \1 \2 a controlled substance in the us
scheduled/controlled: (is|are) (not )?{word} {federal}(?: {inus})?{end}
  = \1 \2 a controlled substance in the us
list/act: (schedule {fifth}) (?:of|on|in|under) the (?:us |federal |dea |united states )*{lists}{end}
  = \1
share/shares: ^([^;]+?) (?:all |both )?{word} (?:a )?(schedule {fifth}){end}
  = \1 are \2
on: (is|are) {word} (schedule {fifth}){end}
  = \1 \2
narcotic: (schedule {fifth}) non {word}{end}
  = \1 drug and not a narcotic
"""
)

OF_WAYS_SAID = restatements(
    r"""
same: ^{x} (?:do |does )?(not )?(?:works?|acts?) (?:in |by )?the {word} {manner}(?: of action)? as {x}(?= $)
  = \1 do \2 act on the same target in the same way as \3
mechanism: ^{x} (?:do |does )?(not )?(?:has|have|shares?) the same {word}(?: of action)? (?:as|with) {x}(?= $)
  = \1 do \2 act on the same target in the same way as \3
mechanism/mechanisms: ^{x} and {x} (?:have|share) (?:the same|a common|one) {word}(?: of action)?(?= $)
  = \1 act on the same target in the same way as \2
mechanism/mechanisms: ^{x} and {x} (?:have different {word}(?: of action)?|do not (?:have|share) (?:the same|a common)
     {word}(?: of action)?)(?= $)
  = \1 do not act on the same target in the same way as \2
same: ^{x} and {x} (?:do )?(not )?(?:work|act) (?:in |by )?the {word} {manner}(?= $)
  = \1 do \3 act on the same target in the same way as \2
differently: ^{x} (?:works?|acts?) {quite}{word} (?:from|than|to) {x}(?= $)
  = \1 do not act on the same target in the same way as \2
different: ^{x} (?:works?|acts?) (?:in|by) an? {quite}{word} (?:way|mechanism) (?:from|than|to) {x}(?= $)
  = \1 do not act on the same target in the same way as \2
differently/different: ^{x} and {x} (?:work|act) (?:in |by |through )?{quite}(?:differently|different
     (?:ways|mechanisms))(?= $)
  = \1 do not act on the same target in the same way as \2
"""
)

OF_GROUPS_SAID = restatements(
    r"""
group/class/whole: ^{x} as an? (?:drug )?{word},? {members}
  = \1 \2
greater/more: (?:causes?|produces?|leads? to|brings?|results? in|gives?) {word} {measured} than {x}{end}
  = causes more \1 than \2
likely: (is|are) (more|less) {word} than {x} to cause ([^,;]+){end}
  = \1 \2 likely to cause \4 than \3
across/throughout: (legal|illegal|banned|controlled) {word} (?={lands})
  = \1 in
legalised/legalized: ^({lands}) has never {word} {x}{end}
  = \2 is illegal in \1
ranks/counts/classed/classified/listed/qualifies/treated: {rank} as an? (class [abc]|schedule [1-9iv]+)
  = is a \1
remains/remain: {word} an? (class [abc]|schedule [1-9iv]+)
  = is a \1
federally: (schedule [1-9iv]+) (?:drugs? |substances? )?{word}{end}
  = \1 in the us
"""
)
