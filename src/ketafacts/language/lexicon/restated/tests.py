"""What drug tests find and miss, for how long, and what makes them falsely positive.

Tests of those who take a drug are ``monitoring``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

TESTS = restatements(
    r"""
strips/strip: (test {word}) (?:is|are) (not )?(?:made|designed|built|meant|intended) (?:only )?(?:to (?:detect|find
    |pick up)|for (?:detecting|finding))
    = \1 can \2 detect
detected/found: ^{x}(?: use| misuse| abuse)? (?:is|can be) {word} in (?:the )?urine (?:through|by|via|as|from) its
     (?:main |major )?metabolite,? {x}(?= $)
    = \1 is detected by urine tests and \2 is a metabolite of \1
cause/causes: ^{x} ((?:can |may |could )?){word} (?:an? )?positive (?:urine )?drug
     tests?(?= $)
    = \1 \2 make a drug test positive
panel: standard (?:five|5) {word}(?: workplace)?(?= (?:drug|urine) )
    = standard
urine: ^((?:(?!hair|saliva|blood|oral)[a-z]+ )+)(detects?|picks? up|finds?|find|shows?) {drugs} in (?:the )?{word}{end}
    = \1 \2 \3
fail: (can|may|could|might|will) make (?:you|someone|people) {word} (?:a|an opiate|your) drug test
    = \1 make a drug test positive
positive: ^{x} {mayhap}(not |never )?(?:make|makes|cause|causes|get|gets|turn|turns) {donors} (?:to )?(?:be |look
     |come up |show up |turn up |test )?{word} (?:for|on an?|on) {tested}{end}
  = \1 can \2 cause a positive test for \3
positive: ^{x} (?:users|takers|drinkers|eaters|smokers|patients) {mayhap}(not |never )?(?:test|come up|show up)
     {word} for {tested}{end}
  = \1 can \2 cause a positive test for \3
positive: (give|gives|cause|causes|produce|produces|yield|yields|trigger|triggers) (?:a |an )?{word} {tested}
     (?:result|results|reading|readings|screen|test)(?: (?:on|in) {screen})?{end}
  = \1 a positive test for \2
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
  = \1 is gone from the urine within \2
easily/readily: (is|are) {word} (picked up|detected|found|caught) (by|on|in) ([^,;]+?){end}
    = \1 \2 \3 \4 , so easily
every/all/any: ^{x} (is|are|will be|gets) (?:picked up|detected|found|caught|shown|revealed|flagged) (?:by|on|in) {word}
     (?:routine |standard |ordinary |common |normal |usual )?(opiate|opioid|benzodiazepine|amphetamine|cannabis|cocaine)
     {screentest}(?= $)
    = routine \3 immunoassays always detect \1
every/all: ^{word} (?:routine |standard |ordinary |common |normal |usual )?(opiate|opioid|benzodiazepine|amphetamine)
     {screentest} (?:picks? up|detects?|finds?|catch|catches|flags?) {x}(?= $)
    = routine \1 immunoassays always detect \2
strips/strip: (fentanyl (?:test )?{word}) (?:work|works) (?:on|for|with|against)
    = \1 detect
strips/strip: (fentanyl (?:test )?{word}) (do|does) not work (?:on|for|with|against)
    = \1 \2 not detect
among: ^{x} is {word} the (?:drugs|substances) (?:that )?(?:a |an )?([^,;]+) (?:looks|tests|screens) for(?= $)
    = a \2 detects \1
rather: {x} (reversed|treated|relieved|blocked|detected) by ([^,;]+?) {word} than by {x}(?= $)
    = \1 \2 by \3, not \4
looks: ^([^,;]*?(?:screen|test|immunoassay|screening)) (?:that|which) {word} for (morphine|codeine|heroin
    |benzoylecgonine|amphetamine) (does|do|will|can|cannot|may|misses|usually|often|reliably)
    = \1 detects \2 , and \1 \3
misses: (usually|often|typically|generally|normally) {word}
    = \1 does not detect
fails: {word} to (detect|pick up|show|reveal)
    = does not \1
test/strips/immunoassay/screen: {x} {word} (detects?) {x} as well as {x}(?= $)
    = \1 {word} \2 \3 and \4
test/strips/immunoassay/screen: {x} {word} (detects?) (?:every|any|each) {x}(?= $)
    = \1 {word} \2 \3
urine: {x} (immunoassay|screen|test) in {word}(?= $)
    = \1 \2
nor: ^(an? |the )?([^,;]*?(?:drug|urine|hair|blood|saliva) (?:screen|test|screens|tests|immunoassay)) (?:detects?|finds?
    |shows?|picks? up) neither {x} {word} {x}(?= $)
    = neither \3 nor \4 is detected by \1 \2
results/result/tests/test: false positive (?:drug |urine |screening )?{word} for
    = false positive for
fail: can make (?:you|people|someone|a person|users) {word} (?:a|the) (?:drug|urine) (?:test|screen) for
    = can cause a positive drug test for
results/result: (?:an? )?false positives? {word} (?:on|in) (?:an? |the )?([^,;]+?) (?:screens?|tests?
    |immunoassays?){end}
    = a false positive \1 test
looked/searched/tested/screened: (is|are) (not )?{word} for (?:in|by|on) (?=(?:an? |the )?(?:standard|routine
    |usual|workplace
    |ordinary|most))
    = \1 \2 detected by
administration: (by|from) the {pageagency};? fda;?(?= (?:in|for|to|as)\b)
    = \1 the fda
administration: (by|from) (?:the )?(?:us |u s |united states |american )?food and drug {word}
    = \1 the fda
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
TESTS_LATER = restatements(
    r"""
daily/heavy/frequent/regular/chronic: ^{word} users of {x} (?:can|may|might|could) test positive (?:in urine )?for
     ((?:more than |up to |about )?[a-z0-9]+ (?:days|weeks))(?= $)
    = \1 can be detected in urine for \2 in {word} users
that: ^the (?:drug|medicine|substance|compound) {word} {x}, (\w+(?: \w+)?), (is|was|has|can|may|also)
    = \2 , the drug {word} \1 , \3
show: ^{x} (does|do|may|might|will|can|did)? ?(not )?{word} on (an? |the |most |many |routine )?{x}
    = \1 \2 \3 show up on \4 \5
shows: ^{x} {word} on (an? |the |most |many |routine )?{x}
    = \1 shows up on \2 \3
fail: ^(?:eating |taking |using )?{x} {mays}(not )?(?:makes?|causes?|leads?|gets?) {whoever} (?:to )?{word} (?:an?
     |the |your )?(?:urine |routine |standard |workplace )*drug (?:test|screen)s?(?= $)
    = \1 can \2 cause a false positive on a drug test
"""
)
