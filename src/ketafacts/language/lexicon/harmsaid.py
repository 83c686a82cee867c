"""How side effects, risks, dependence and stopping are told of, in the form of ``listing.restatements``."""

from ketafacts.language.lexicon.listing import restatements

HARMSAID_MACROS = {
    "sideeffect": "(?:side effects?|adverse effects?|adverse reactions?|unwanted effects?|adverse events?)",
    "telling": "(?:lists?|mentions?|includes?|names?|gives?|describes?)",
    "leaflet": "(?:label|leaflet|package insert|patient leaflet|labelling|labeling|prescribing information)",
    "realrisk": "(?:real |known |possible |small |serious |definite |certain |clear |some |potential )?",
    "risky": "(?:risk|danger|chance|possibility|hazard)",
    "withit": "(?:with|from|in|when taking|when using|while taking|on|after taking|for people on|for people taking)",
    "worry": "(?:concern|worry|problem|risk|danger|hazard|possibility)",
    "often": "(?:often |sometimes |commonly |also |usually |rarely )?",
    "addicting": "(addiction|dependence|physical dependence|withdrawal|tolerance|abuse|misuse)",
    "brought": "(?:occur|follow|happen|result|develop|set in|arise|come about|appear|begin|start)",
    "abruptly": "(?:suddenly|abruptly|too fast|too quickly|all at once|quickly)",
    "stops": "(?:stopped|discontinued|withdrawn)",
    "exists": "(?:exists|is real|is (?:an? )?(?:real|genuine|known|recognised|recognized|documented)"
    "(?: (?:thing|condition|syndrome|phenomenon))?)",
}
_SIDE_EFFECTS = restatements(r"""
one: one of (?:the|its) (?:known |possible |recognised |recognized |well known |main |many |usual )?{sideeffect}
     of {x} (is|are)
    = a side effect of \1 is
among: ^among (\w+s) (?:known |possible |many |main |common )?{sideeffect} (is|are) {x}{end}
    = side effects of \1 include \3
of: (is|are) one of the (?:known |possible |many )?{worry}s? (?:of|with|from)
    = is a risk of
turns/turn: ^{x} {word} up with {x}{end}
    = \1 can occur with \2
listed/named/mentioned/included/given: (is|are) {often}{word} (?:as|among|in) (?:an? |the )?{sideeffect} (?:of|for)
    = is a side effect of
listed/named/mentioned: (is|are) {word} as (?:an? )?(?:possible |common |known ){sideeffect} (?:of|for)
    = is a side effect of
label/leaflet/insert/labelling/labeling/information: ^(?:the )?{leaflet} (?:of|for) {x} {telling} {x}
     (?:as|among) (?:an? |the |its |possible |known )*{sideeffect}{end}
    = \2 is a side effect of \1
risk/danger/chance/possibility: ^there is (?:an? )?{realrisk}{word} of {x} {withit} {x}{end}
    = \2 carries a risk of \1
risk/danger/chance/possibility: ^there is (no|little) {realrisk}{word} of {x} {withit} {x}{end}
    = \3 carries \1 risk of \2
risk/danger/chance/possibility: ^with {x},? there is (?:an? )?{realrisk}{word} of {x}{end}
    = \1 carries a risk of \2
risk/danger/chance/possibility: ^with {x},? there is no {realrisk}{word} of {x}{end}
    = \1 carries no risk of \2
problem/complication/condition/phenomenon: ^{x} induced {x} is (?:an? )?(?:known|recognised|recognized|real|documented
     |well known|established) {word}{end}
    = \1 can cause \2
warned/told/advised/aware: ^(?:patients|people|users) (?:should|must) be (?:{word}|made {word}) that
    =
warn/warns/caution/cautions: ^(?:doctors|regulators|health officials|officials|pharmacists|experts|guidelines|the label
     |the fda|the leaflet|health authorities|its label|its makers?) {word} that
    =
watch/look: ^(?:anyone|people|patients|someone|somebody) (?:taking|on|using|given) {x} (should|must) {word} (?:out )?for
     (?:signs of )?{x}{end}
    = \1 can cause \3
watch/observe: ^(?:nurses|doctors|carers|staff|clinicians|prescribers) (?:should|must) {word} (?:patients|people|anyone)
     (?:on|taking|given) {x} for (?:signs of )?{x}{end}
    = people taking \1 should be watched for \2
other: and other {sideeffect} (can|may)
    = \1
possible: ^{x} (?:is|are) possible (?:with|on|from|after) {x}{end}
    = \1 can occur with \2
remains/remain: {word} (?:an? )?(?:real |serious |known )?{worry} (?:with|of|for|in people on)
    = is a risk with
free: (is|are) free (?:of|from) (?:the |any )?{risky} of
    = carries no risk of
free: (is|are) free (?:of|from) {addicting} risk{end}
    = carries no risk of \2
free: ^{x} (?:is|are) free (?:of|from) {x}{end}
    = \1 does not cause \2
proportion/minority/fraction/handful/subset: in (?:an? )?(?:small |certain |sizeable )?{word} of
     (?:users|patients|people|those who take it|takers)
    = in some people
known: (is|are) (?:well |widely |best )known for (?:its|their)?
    = \1 known for
""")
_DEPENDENCE = restatements(r"""
within: ({addicting} (?:on|to) {x} (?:can|may) develop) within (?:an? |a few |several |some )?
     (?:days|weeks|months|few weeks|few days){end}
    = \1
potential: (has|have) (?:an? )?(high |strong |considerable |real |known )?(?:addictive|addiction) potential
    = \1 a \2 potential for addiction
body/brain: ^{body}{word} (?:gets? used to|comes? to (?:rely|depend) on|adapts? to|becomes? (?:physically )?dependent on
     |grows? used to|can become (?:physically )?dependent on|can get used to|may become dependent on|learns to rely on)
     {x}{end}
    = \1 can cause physical dependence
prescribed: ,? even (?:when|if|though|where) (?:a |the |your |their )?(?:doctor|doctors|it) (?:has |have |had )?
     (?:prescribed (?:it)?|is prescribed|is taken as prescribed|was prescribed)
    =
prescribed: ^even (?:when|if) (?:it is )?(?:taken |used )?as (?:prescribed|directed),
    =
people: ^{x} (?:is|are) (?:an? )?(?:drugs?|medicines?|substances?|painkillers?) (?:that )?people
     (can|may) (?:get|become) (addicted to|hooked on|dependent on){end}
    = people \2 become \3 \1
suddenly/abruptly: ^{word} (?:stopping|quitting|discontinuing|halting|withdrawing) {x} (can|may|will|could)
    = stopping \1 suddenly \2
giving: ^giving up {x} (can|may|will|could)
    = stopping \1 \2
stopped/discontinued/withdrawn: ^(?:if|when|once) {x} (?:is|are) {word}(?: {abruptly})?, (.+) (?:can|may|will)
     {brought}{end}
    = stopping \1 can cause \2
if/when/after: ^{x} (?:can|may|will) {brought} {word} {x} (?:is|are) {stops}(?: {abruptly})?{end}
    = stopping \2 can cause \1
after/on/upon: ^{x} (?:can|may|will) {brought} {word} (?:suddenly |abruptly )?(?:stopping|quitting|discontinuing) {x}
     (?: {abruptly})?{end}
    = stopping \2 can cause \1
withdrawal: ^{x} {word}(?: syndrome)? {exists}{end}
    = stopping \1 can cause withdrawal
withdrawal: ^there {be} such a thing as (?:an? )?{x} {word}{end}
    = stopping \1 can cause withdrawal
withdrawal: ^there is no {word}(?: syndrome)? (?:from|with|after) {x}{end}
    = stopping \1 does not cause withdrawal
missing/skipping/missed: ^{word} (?:an? )?(?:doses?|pills?|tablets?)? ?(?:of )?{x} (can|may|will)
    = stopping \1 \2
because: (should not stop|must not stop|should never stop) {x} {abruptly} because of withdrawal(?: symptoms)?{end}
    = \1 \2 suddenly
without: ^{x} can be taken (?:safely )?(?:every day |daily )?(?:for (?:months|years|a long time) )?
     without (?:any |the )?{risky} of {addicting}{end}
    = \1 carries no risk of \2
non: ^{x} (is|are) (?:an? )?non addictive{end}
    = \1 \2 not addictive
""")
HARMSAID = (*_SIDE_EFFECTS, *_DEPENDENCE)
