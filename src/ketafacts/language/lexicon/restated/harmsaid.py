"""How side effects, risks, dependence and stopping are told of, in the form of ``listing.restatements``."""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.restated.dependencesaid import OF_DEPENDENCE
from ketafacts.language.lexicon.restated.overdosesaid import OF_OVERDOSES
from ketafacts.language.lexicon.restated.togethersaid import OF_TOGETHER
from ketafacts.language.lexicon.restated.tolerancesaid import OF_TOLERANCE

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
    "victim": "(?:(?:someone|somebody|anyone|a person|a patient|people|patients|those|users) who (?:has |have )?"
    "(?:overdoses? on|overdosed on|overdosed with|overdosing on|(?:takes?|took|taken|swallowed) (?:far |way )?too much)"
    "|(?:victims|survivors) of an overdose of)",
    "toomuch": "(?:takes?|took|has taken|have taken|swallows?|swallowed|uses?|injects?|smokes?|drinks?) "
    "(?:far |way |much )?too much",
    "medics": "(?:doctors|paramedics|nurses|hospitals|bystanders|clinicians|emergency (?:rooms|doctors|teams|staff))",
    "doesharms": "(?:damages|harms|hurts|injures|wrecks|ruins|is toxic to|is hard on|is bad for|poisons)",
    "organs": "(lungs|thyroid|liver|kidneys|heart|nerves|ears|hearing|bladder|brain|stomach|bones|eyes?|bone marrow)",
    "goodmany": "(?:many|a good (?:number|many)(?: of)?|a (?:fair|large|considerable|great) (?:number|share|part) of"
    "|plenty of|lots of|a lot of|quite a few)",
    "whotakes": "(?:people|patients|users|those)(?: who)?(?: (?:are|is))? ?(?:on|taking|take|using|use)",
    "dies": "(?:die|dies|died|have died|has died|can die|may die|could die)",
    "exists": "(?:exists|is real|is (?:an? )?(?:real|genuine|known|recognised|recognized|documented)"
    "(?: (?:thing|condition|syndrome|phenomenon))?|is (?:very much )?a thing|is possible)",
}
# What is added to a sentence and goes whatever stands before it; tried before all else.
HARM_ADJUNCTS = restatements(r"""
prescribed: ,? ?even (?:when|if|though|where) (?:a |the |your |their )?doctors? (?:has |have |had )?prescribed
     (?:it|them){end}
    =
anyone/anybody/somebody/someone/person/patient: ^(?:an? )?{word} (taking|on|using) {x} (should|must)
    = people \1 \2 \3
prescribed: ,? ?even (?:when|if) (?:it|they) (?:is|are|was|were) prescribed(?: by (?:a|the) doctor)?{end}
    =
""")
_SIDE_EFFECTS = restatements(r"""
ankles/feet/legs: ^(?:the |your )?{word} (?:{can} )?(?:puffs?|swells?)(?: up)? (?:in people on|on|with|while taking
    |in people taking)
     {x}{end}
    = \1 can cause swelling of the {word}
years/months: ^{x} ({can}),? after (?:many |several |some )?{word}(?: of (?:use|treatment))?,? (cause|lead to|bring
     on) {x}{end}
    = with long term use \1 \2 cause \4
muscles: (endangers?|threatens?|damages?|harms?|destroys?) the {word}{end}
    = can cause muscle damage
stiffness/rigidity: (causes?) (less|more) {word} than
    = \1 \2 extrapyramidal symptoms than
not: ^{x} {doesharms} (?:the |your )?{organs},? (?:but |and )?{word} (?:the |your )?{organs}{end}
    = \1 causes damage to the \2 and \1 does not cause damage to the \3
something: ^{x} is {word} (?:most|nearly all) {whotakes} {x} (?:will |can )?(?:notice|get|feel|experience|have|report
    |develop){end}
    = \2 causes \1 in most people
something: ^{x} is {word} (?:some|a few|many) {whotakes} {x} (?:will |can |may )?(?:notice|get|feel|experience|have
    |report
    |develop){end}
    = \2 can cause \1
nuisance/annoyance/bother/bane: ^{x} (is|are) an? (?:common |frequent )?(?:well known |known |familiar )?{word} of {x}
    = \1 \2 a side effect of \3
as: ^{x} (is|are) (an? [^,;]*?(?:effect|risk|sign|symptom|complication|reaction)s? of {x}), {word} (?:is|are) {x}{end}
    = \1 \2 \3 and \5 \2 \3
surprised: ^{nobodys} (?:who (?:takes|uses|is on)|on|taking) {x} should be {word} (?:by|at|to get)
     {x}{end}
    = \1 can cause \2
less/more: ^{x} (is|are) {word} likely than {x} to ([^;]+){end}
    = \1 \2 {word} likely to \4 than \3
riskier/worse: ^{x} (?:is|are) {word} than {x} (?:when it comes to|in terms of|as regards|with regard to|for) {x}{end}
    = \1 causes more \3 than \2
safer/better: ^{x} (?:is|are) {word} than {x} (?:when it comes to|in terms of|as regards|with regard to) {x}{end}
    = \1 causes less \3 than \2
weight: (puts?|piles?|packs?) on (more|less) {word} than
    = causes \2 {word} gain than
harder/tougher/rougher: ^{x} (?:is|are) {word} on (?:the )?{organs} than {x}{end}
    = \1 causes more \2 damage than \3
easier/gentler/kinder: ^{x} (?:is|are) {word} (?:on|to) (?:the )?{organs} than {x}{end}
    = \1 causes less \2 damage than \3
more/less: ^{x} (?:is|are) {word} (?:toxic|harmful|damaging|dangerous) (?:to|for) (?:the )?{organs} than {x}{end}
    = \1 causes {word} \2 damage than \3
leaves/leave: ^{x} {word} (?:the |your )?(vision|eyesight|sight) (?:untouched|unaffected|intact|alone|unharmed
    |unchanged){end}
    = \1 does not affect \2
weeks/months/days: ^{x} (?:given|taken|used) for (?:more|longer) than (?:a few|a couple of|two|three|four|six|several
    |\d+) {word}
     (can|may|could)
    = long term use of \1 \2
quantity/quantities/excess: (eaten|drunk|taken|used) in (?:large |great |big )?{word}
    = in large amounts
nor: ^{x} {doesharms} neither (?:the |your )?{organs} {word} (?:the |your )?{organs}{end}
    = \1 never causes damage to the \2 or damage to the \3
troubles/bothers/plagues/afflicts/torments: ^{x} {word} {goodmany} {whotakes} {x}{end}
    = \2 commonly causes \1
troubles/bothers/plagues/afflicts/torments: ^{x} {word} (?:some|a few|certain) {whotakes} {x}{end}
    = \2 can cause \1
free: ^all (?:the )?{x} (?:is|are) {word} (?:from|of) (?:the |any )?(?:risk of |danger of )?{x}{end}
    = no \1 can cause \2
fewer: (causes?) {word} ([^,;]+?) than {x}{end}
    = \1 less \2 than \3
fewer: is less {word}
    = less
most: (is|are) the {word} (?:important|serious|feared|dangerous|worrying) (side effect|adverse effect) (of|with)
    = \1 the main \2 \3
incapable: (is|are) {word} of (causing|producing|raising|lowering|damaging|harming|relieving|treating|reversing
    |blocking|slowing|stopping)
    = \1 not capable of \2
own: ^{x} (?:on its|on their) {word} (can|may|does|never|rarely|seldom|often|frequently|commonly|usually|hardly ever)
    = \1 by itself \2
capable: (?:is|are) not {word} of (?:causing|producing)
    = can not cause
related/dependent: ^{x} (?:is|are) an? (?:common |well known |known )?dose {word} {sideeffect} of {x}{end}
    = \2 can cause \1 depending on the dose
related/dependent: ^{x} (?:caused by|due to|from|with|on) {x} (?:is|are) dose {word}{end}
    = \2 can cause \1 depending on the dose
dose: ^{x} (?:caused by|due to|from|with|on) {x} (?:depends?|hinges?) on (?:the|its) {word}{end}
    = \2 can cause \1 depending on the dose
dose: ^{x} (?:caused by|due to|from|with|on) {x} (?:increases?|rises?|grows?|gets? worse|becomes? more likely) with
     (?:the
    |its) {word}{end}
    = \2 can cause \1 depending on the dose
dose: ^{x} (can|may|could) ([^,;]+?),? (?:and|which|but) (?:this|it|that|the risk)? ?(?:depends|rises|climbs|grows
    |increases|goes up) (?:on|with) (?:the|its) (?:cumulative |total |daily )*{word}{end}
    = \1 \2 \3 depending on the dose
so: , more {word} (at|with|in) (high|higher|large|larger) doses{end}
    = , especially at high doses
which: ^{x} (can|may|could|often|rarely|sometimes)? ?(cause|causes|lead to|leads to) {x},? {word} (?:can be |is )?{x}
     (prevents|relieves|treats|reverses|eases){end}
    = \1 \2 \3 \4 and \5 \6 \4
which: ^{x} (can|may|could|often|rarely|sometimes)? ?(cause|causes|lead to|leads to) {x},? against {word} {x}
     (?:protects|is given|is used){end}
    = \1 \2 \3 \4 and \5 prevents \4
resembles/mimics: (psychosis) that {word} schizophrenia
    = \1
like: schizophrenia {word} (psychosis)
    = \1
coarse: ^(.*?){word} (tremor.*? (?:is|are) (?:an? )?(?:signs?|symptoms?|features?) of )
    = \1 \2
anaesthetic/anesthetic: at (?:normal|usual|ordinary|standard|typical) {word} doses
    = at {word} doses
deaths: (caused|causes|cause|led to|linked to) (?:many |several |some |numerous )?{word} in (?:several|many|some|various
    |a number of) countries
    = \1 death
killed: (has|have) (never |not )?{word} (?:anyone|anybody|people|many people|some people|several people){end}
    = \1 \2 caused death
thing: ^there is no such {word} as (?:an? )?(?:allergy to {x}|{x} allergy){end}
    = \1 \2 does not cause allergic reactions
thing: ^there is such a {word} as (?:an? )?(?:allergy to {x}|{x} allergy){end}
    = \1 \2 can cause allergic reactions
myth: ^(?:allergy to {x}|{x} allergy) is a {word}{end}
    = \1 \2 does not cause allergic reactions
among: ^only {x} (can |may )?(causes?|depresses|slows?|leads? to|produces?) ([^,;]+?) {word} (?:the |all )?{x}{end}
    = only \1 of the \5 \2 \3 \4
kills: ^what {word} (?:people |users |someone |you )?(?:in|during|after) (?:an? )?{x} overdose is (?:really )?(?!not
     ){x}{end}
    = an overdose of \1 can cause \2 and an overdose of \1 can cause death
everyone/anyone/everybody: (safe (?:for|in)|harmless (?:for|to)) {word} (?:with|who has)
    = \1 people with
toxic/harmful/hard/bad: ^{x} (?:is|are) not {word} (?:to|for|on) (?:the |your )?{organs}{end}
    = \1 does not cause damage to the \2
powerful/potent/strong/proven/major/dangerous: (is|are) an? {word} (teratogen|carcinogen){end}
    = \1 a known \2
margin: (has|have) an? (?:very )?(?:narrow|small|thin|slim) (?:safety {word}|{word} of safety|{word} between
     (?:the |an? )?
    (?:effective|therapeutic|safe|helpful|working|useful) and (?:the |an? )?(?:toxic|dangerous|harmful|lethal|fatal)
     (?:levels?|doses?|amounts?)){end}
    = \1 a narrow therapeutic index
margin: (has|have) an? (?:very )?(?:wide|large|broad|big|generous) (?:safety {word}|{word} of safety){end}
    = \1 a wide therapeutic index
inhaling/sniffing/huffing: ^{word} (toluene|glue|butane|petrol|gasoline|solvents|aerosols|volatile solvents|[a-z ]+
     such as
     (?:toluene|butane|glue)) (can|may|could)
    = \1 \2
steroids/steroid: inhaled {word}
    = inhaled corticosteroids
creams/ointments: (?:steroid|corticosteroid) {word}
    = topical corticosteroids
days: ^(?:using|taking|use of) {x} (?:for )?(?:more|longer) than (?:a few|three|five|seven|ten|\d+) {word} (?:in a
     row )?
    (can|may|could)
    = long term use of \1 \2
safe/harmless: ^{x} (is|are) (not )?{word} (?:for|to) (?:the |your )?(thyroid|kidneys|liver|bladder|lungs|nerves|ears
    |hearing|bones|tendons){end}
    = \1 \2 \3 harmless to the \4
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
proportion/subset: in (?:an? )?(?:certain |sizeable )?{word} of (?:users|patients|people|those who take it|takers)
    = in some people
minority: in (?:an? )?(?:sizeable |large )?{word} of (?:users|those who take it|takers)
    = in a minority of people
proportion/minority/fraction/handful/subset: in (?:an? )?(?:small |tiny )?{word} of
     (?:users|patients|people|those who take it|takers)
    = in a small minority of people
known: (is|are) (?:well |widely |best )known for (?:its|their)?
    = \1 known for
""")
_ANTIDOTES = restatements(r"""
if/when/once: ^{word} {folk} (?:overdoses?|has overdosed|have overdosed|overdosed) (?:on|with) {x}, {x} (can|may|will)
     (?:reverse|undo|counteract) (?:it|that|the overdose|the effects){end}
    = \2 \3 reverse \1 overdose
if/when/once: ^{word} {folk} {toomuch} {x}, {x} (can|may|will)
     (?:reverse|undo|counteract) (?:it|that|the overdose|the effects){end}
    = \2 \3 reverse \1 overdose
if/when/once: ^{word} {folk} (?:overdoses?|has overdosed|have overdosed|overdosed) (?:on|with) {x}, {x}
     (is|should be|can be|must be) (given|used){end}
    = \2 \3 \4 for \1 overdose
given/administered: ^{x} (?:is|can be|should be|may be) {word} to {victim} {x}{end}
    = \1 is given for \2 overdose
given: ^{victim} {x} (?:is|are|should be|must be|can be) {word} {x}{end}
    = \2 is given for \1 overdose
give/use/administer: ^{medics} {word} {x} to {victim} {x}{end}
    = \1 is given for \2 overdose
antidote: ^{medics} (?:use|give|stock|keep) {x} as (?:an|the) {word} (?:to|for|against) {x}{end}
    = \1 is an antidote to \2
antidote: ^there is an {word} (?:to|for) {x}; {x}{end}
    = \2 is an antidote to \1
antidote: ^{x} (?:has|have) an? (?:specific |known )?{word}[,;] {x}{end}
    = \2 is an antidote to \1
lives/life: ^{x} (?:saves?|can save|has saved|have saved) (?:many )?{word} in {x} overdoses?{end}
    = \1 can reverse \2 overdose
life/lives: ^{x} can save the {word} of {victim} {x}{end}
    = \1 can reverse \2 overdose
serves/serve/functions/works: {word} as (an|the) antidote
    = is \1 antidote
reverses: ^the (?:drug|medicine|medication|antidote) that {word} {x} is {x}{end}
    = \2 reverses \1
in: ^{word} (?:an? )?(?:overdoses? of {x}|{x} overdoses?), {x} (is|can be) (given|the antidote|an antidote|used){end}
    = \3 \4 \5 for \1 \2 overdose
nothing: (?:would|will|does|do|can) (?:do )?{word} for {victim} {x}{end}
    = does not reverse \1 overdose
undone/counteracted/cancelled/lifted: effects? of {x} (can be|may be|is|are) {word} (?:with|by|using)
    = effects of \1 \2 reversed by
poisoning/toxicity: ^{word} (?:with|from|by|due to) {x} (can|may|is|are|causes?|leads?|responds?)
    = \1 overdose \2
toxicity: ^{x} {word} (can|may|is|are|causes?|leads?|responds?|includes?)
    = \1 overdose \2
poisoning: ^{x} {word} (can|may|is|are|causes?|leads?|responds?|includes?)
    = \1 overdose \2
""")
HARMSAID = (*_SIDE_EFFECTS, *OF_TOLERANCE, *OF_DEPENDENCE, *_ANTIDOTES, *OF_OVERDOSES, *OF_TOGETHER)
