"""What is in a drug test, what finding a substance in it shows, and what it mistakes for another.

The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

FINDING_MACROS = {
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
}
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
    |finding|the presence of)|through|via|as) (?!its |the |an? |[a-z ]*(?:tests?|screens?|immunoassays?) ){x}
    (?:, its (?:main |major |chief |urinary )?metabolite)?{end}
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
