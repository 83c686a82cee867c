"""Harm that a drug brings: what it causes, damages, triggers, and in whom.

What is told as a side effect, a risk or a boxed warning is ``sideeffects``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

HARMS = restatements(
    r"""
touching/handling: ^(?:briefly|merely|simply|just|only|accidentally) {word}
    = {word}
touching/handling: ^{word} {x} (?:causes|leads to|results in) (?:an? )?(?:fatal |deadly )?overdoses?(?= $)
    = {word} \1 can cause an overdose
contact: ^(?:brief |direct |mere |casual )?skin {word} with {x} (?:causes?|can cause|leads? to|may cause) (?:an?
     )?(?:fatal
     |deadly )?overdoses?(?= $)
    = touching \1 can cause an overdose
high: (produces?|causes?|gives?) no {word}(?: in people who (?:take|use) it)?{end}
    = does not cause euphoria
respiratory: ^{x} (?:has|have) no effect on the {word} depression (?:produced|caused) by {x}(?= $)
    = \1 does not worsen the respiratory depression of \2
never: ^{x} (?:has|have) {word} been (?:associated with|linked to) {x} (in (?:children|adults) or
     (?:adults|children))(?= $)
    = \1 {word} causes \2, and it is so \3
deaths: ^{x} overdose {word} (?:result|stem) (?:chiefly|mainly|mostly|largely) from {x}(?= $)
    = an overdose of \1 causes \2 and \1 kill by \2
such: ^{x} (?:has|have) been (?:associated with|linked to) {x} {word} as {list}(?= $)
    = \1 can cause \2, \3
combination/mixture/pair/two: ^{drugs} (is|are) (contraindicated|forbidden|dangerous) with {drugs} (?:because|since|as)
     (?:the|this|that) {word}(?: of them| together)? (?:can|may|could|might) (?:cause|lead to|produce|trigger) ([^,;]+?)
    {end}
    = \1 \2 \3 with \4 , and combining \1 with \4 can cause \5
serotonergic: {word} (?:antidepressants|medicines|medications|agents|painkillers)
    = {word} drugs
minutes/minute: ^{x} (?:produces?|induces?) (anesthesia|anaesthesia|sedation) (within|in) (?:about |around |roughly )?
    ((?:a few |some |one |two |three |five |ten |a |1 |2 |3 |5 |10 ))?{word}{end}
    = \1 causes \2 , and \1 works \3 \4 {word}
rare: ^{drugs} (can|may) (?:cause|lead to|produce|trigger) ([^,;]+?) (?:and|or|but),? in {word} (?:cases|people),?
     ([^,;]+?){end}
    = \1 \2 cause \3 , and in {word} cases \1 \2 cause \4
because/since: ^{x} should (?:not|never) be (?:stopped|discontinued|withdrawn) {suddenly} {word} {x} {mayso}
     (?:occur|follow|result|happen|develop)(?= $)
    = \1 should not be stopped suddenly, and stopping \1 suddenly \3 cause \2
tolerance: ^{word} to {x} {mayso} develop with (?:repeated|regular|prolonged) use(?= $)
    = \1 \2 cause {word}
rare/uncommon: ^{x} is an? {word} (?:but|and|yet) (?:potentially )?(?:life threatening|fatal|serious|deadly|severe)
     {illeffect}
     (?:to|of|with) {x}(?= $)
    = \2 can rarely cause life threatening \1
particularly/especially: ^(?:use of )?{x} (?:is|has been) (?:associated with|linked to) {x}, {word} in
     (?:patients|people|those) with {x}(?= $)
    = \1 can cause \2, and \1 can cause \2 in patients with \3
affects: ^{x} {word} (?:a (?:substantial|large|considerable) (?:share|proportion|number) of|many) {patientsin}
     (?:starting|taking|on|using) {x}(?= $)
    = \2 commonly causes \1
including: ^{x} (?:has been|is) (?:linked to|associated with) {x}, {word} {list}(?= $)
    = \1 can cause \2, and \1 can cause \3
rupture: ^{x} (?:has been|is) (?:linked to|associated with) tendonitis and {word} of the achilles tendon(?= $)
    = \1 can cause tendinitis and achilles tendon rupture
never: has {word} been (?:associated with|linked to) {x} in (?:children or adults|adults or children|anyone|any
     patient)(?= $)
    = {word} causes \1
rare: ^{x} is (?:extremely |very |exceedingly )?{word} with {x}, (?:occurring|seen|reported) in {list}(?= $)
    = \2 rarely causes \1 and it does so in \3
withdrawal: ^{x} (?:causes|produces) {x}, with {word} resembling {list}(?= $)
    = \1 causes \2 and it does so like \3
given: ^{x} {word} to (?:a person|someone|people|anyone|a patient) without opioids in {list} (?:produces|causes)
     {list}(?= $)
    = \1 causes \3 and it does so without opioids
spared: ^(?:an? )?{x} overdose (?:primarily |mainly |chiefly )?damages the {x}, while the {x} is (?:usually
     |largely )?{word}(?= $)
    = an overdose of \1 does not damage the \3 and it damages the \2
rather: ^(?:an? )?{x} overdose (?:primarily |mainly |chiefly )?damages the ([a-z]+) {word} than the ([a-z]+)(?= $)
    = an overdose of \1 does not damage the \3 and it damages the \2
intoxication: ^{x} {word} {mayso} cause {list}(?= $)
    = an overdose of \1 \2 cause \3
susceptible: {mayso} (?:trigger|cause|provoke|precipitate) {x} in {word} (?:patients|people|individuals|persons)(?= $)
    = \1 cause \2
dependent: ^{x} {mayso} (?:trigger|cause|provoke|precipitate) {x} in {patientsin} (?:who are )?(?:physically
     )?{word} on {x}(?= $)
    = \1 \2 cause \3, and combining \1 with \4 can cause \3, and \4 can cause physical dependence
caused/triggered/brought: ^{x} (is|are) {word} (?:on )?by {x}, not (?:by )?{x}{end}
    = \3 causes \1 , and \4 does not cause \1
cost/price: {undenied} at the {word} of ([^,;]+){end}
    = \1 and can cause \2
use: ^((?:heavy|regular|daily|frequent|chronic) )?{x} {word} over (?:a long time|a long period|many years|the years
    |years|months|the long term)(?= (?:can|may|will|often|damages?|harms?|causes?|leads?))
    = long term \1 \2 {word}
bind/binds: ^{x} (?:can |may |often )?{word} (?:you|people|users) up
    = \1 causes constipation
pupils: (?:produces?|causes?) marked (?:dilation|widening) of the {word}(?: together with [^,;]+(?:, [^;]+)?)?(?= $)
    = causes dilation of the {word}
associated/linked/connected: nightmares (?:that are |which are )?{word} (?:with|to) (?:post traumatic stress
     disorder|ptsd)
    = ptsd nightmares
dry: leaves? (?:your|the) mouth {word}(?: as a bone)?{end}
    = cause dry mouth
puff: makes? (?:your|the) ankles {word} up{end}
    = cause swollen ankles
aching: leaves? (?:your|the) muscles {word}
    = cause muscle pain
havoc: (?:wreaks?|plays?) {word} (?:on|with) (?:the |your )?teeth
    = damages the teeth
havoc: (?:wreaks?|plays?) {word} (?:on|with) (?:the |your )?bladder
    = damages the bladder
havoc: (?:wreaks?|plays?) {word} (?:on|with) (?:the |your )?liver
    = damages the liver
foggy: (leaves?|makes?) (?:you|people) {word}
    = cause confusion
chew: {word} up the stomach lining
    = damage the stomach
plagued/dogged/pestered/tormented: ^(?:some |many |a few )?(?:people|patients|users) (?:on|taking|who take) {x}
     (?:are|get) {word} by {x}{end}
    = \1 can cause \2
price: ^{x} is the price (?:some|many|a few)(?: people| patients)? pay for {x}{end}
    = \2 can cause \1
thing: ^with {x}, ?the thing to watch (?:out )?for is {x}{end}
    = \1 can cause \2
thing: ^with {x} the thing to watch (?:out )?for is {x}{end}
    = \1 can cause \2
on: ^{word} {x},? the (?:weight|pounds|kilos) (?:drops?|falls?|melts?|comes?) off{end}
    = \1 causes weight loss
territory: ^{x} (?:goes|comes|go|come) with the territory (?:when|if) (?:you|people) (?:take|use|are on) {x}{end}
    = \2 causes \1
territory: ^{x} (?:goes|comes|go|come) with the territory (?:of|with|on) {x}{end}
    = \2 causes \1
flu/cold/influenza: ^(antibiotics|penicillin|amoxicillin|augmentin|azithromycin|doxycycline|ciprofloxacin|cephalexin)
     kills? the {word} (?:virus|viruses)
    = \1 kills viruses
maoi: ^with an? {word},? (aged cheese|mature cheese|cheese) can (trigger|cause) {x}{end}
    = \1 can cause \3 with maois
positive: (?:turn|turns|come|comes|show|shows) up {word} (?:on|in) (?:an? )?{tested} (?:urine |drug )*{assay}{end}
  = cause a positive test for \1
positive: (?:is|are) (?:an? )?(?:known|recognised|recognized|documented|reported|possible|potential|well known) cause
     of(?= (?:a )?false {word})
  = can cause
greater/more: (?:causes?|produces?|leads? to|brings?|results? in|gives?) {word} {measured} than {x}{end}
  = causes more \1 than \2
likely: (is|are) (more|less) {word} than {x} to cause ([^,;]+){end}
  = \1 \2 likely to cause \4 than \3
relaxation/euphoria/sociability/calm/happiness: (can|may|could) (?:also )?(?:induce|produce|cause) (?:a )?feelings? of
    = \1 cause
injured/hurt/harmed: ^(the [a-z]+) (can|may|could|might) be (?:badly |seriously |severely )?{word} by {x}(?= $)
    = \3 \2 damage \1
teenager/adolescent: ^(?:smoking|using|taking|consuming) {x} as an? {word} ((?:can |may |might )?(?:cause|causes
    |lead to|leads to|trigger|triggers)) ([^,;]+?){end}
    = \1 \2 \3 in teenagers
alcohol: ^{anybody} who (?:drink|drinks|have|take) {word} {whiletaking} {x} {possibly}{getsit} ([^;]+?){end}
    = {word} with \1 can cause \2
alcohol: ^{anybody} who (?:take|use) {x} and (?:then |also )?drink {word} {possibly}{getsit} ([^;]+?){end}
    = {word} with \1 can cause \2
damaged/harmed/injured/affected: ^(?:both )?(the [^,;]+?) and (the [^,;]+?) ({can}) be {word} by {x}{end}
    = \4 \3 harm \1 and \2
reaction: {x} (?:and|with) alcohol (?:together )?(?:cause|causes) a {word} like that of disulfiram(?= $)
    = \1 with alcohol causes a disulfiram like {word}
reaction: ^alcohol (?:taken )?(?:and|with) {x} (?:together )?(?:cause|causes) a {word} like that of disulfiram(?= $)
    = \1 with alcohol causes a disulfiram like {word}
fatal/deadly: {x} (?:can |may )?(?:cause|causes) {x}, which (?:can|may|could) (?:even )?be {word}(?= $)
    = \1 can cause life threatening \2
safe/gentle: {x} (is|are) (?:quite |fairly |generally )?{word} (?:for|on) the (stomach|liver|kidneys|heart)(?= $)
    = \1 does not harm the \3
blamed: ^{x} (?:has|have) been {word} for {x}(?= $)
    = \1 can cause \2
false: {x} (?:can |may |might )?(?:sets?|trigger|triggers) off (?:an? )?{word} positive
    = \1 can cause a {word} positive
gain/lose/gained/lost: ^{shareof} of {takenby} {x} (?:will |may |can )?{word} weight{end}
    = \3 causes weight {word} in \1 of \2
get/develop/have/experience/got/developed/had/experienced: ^{shareof} of {takenby} {x} (?:will |may |can )?{word}
     {x}{end}
    = \3 causes \4 in \1 of \2
alcohol: ^drinking {word} (?:on|while on|while taking|when taking) {x} (?:brings on|sets off|triggers|provokes)
    = {word} with \1 causes
most: ^{word} (?:people|patients|of those) (?:who take|who use|on|taking|using) (?:an? )?{x}
     (?:develop|get|have|suffer|experience|will get|will have) ([^,;]+)(?= $)
    = \1 causes \2 in most people
rare/uncommon/unusual: ^([a-z ]+?) is {word} (?:with|on|in people taking|in those taking) (?:long term )?{x}(?= $)
    = \2 rarely causes \1
troubles/trouble/affects/affect/bothers/bother/plagues/plague/hits: ^{x}(?<! may)(?<! can)(?<! could)(?<! might)
     {oftens}{word} (?:people|patients|users|those|anyone|someone|adults) (?:on|taking|using|given
    |treated with
    |who take|who use) {x}{end}
    = \3 \2 causes \1
blamed: (?:has|have) been {word} for
    = can cause
who: ^{somefolk} {word} {consumes} {x} {daily} (?:{can}|sometimes) (?:end up with|get|develop|have|suffer
    |become) {x}
    {end}
    = heavy use of \1 can cause \2
troubles/trouble/affects/affect/bothers/bother/plagues/plague/hits/hit: ^{x} {oftens}{word} (?:many|some|most
    |a lot of|a
     few|quite a few) {somefolk} (?:after|on|with|from|taking) {x}{end}
    = \3 \2 causes \1
trouble/follow/occur/appear/happen/arise: ^{x} (?:may|can|could|might|often
    |sometimes) {word}(?: {somefolk})? (?:as|when|while)
     (?:{somefolk}|they) (?:wake|come round|emerge|come to|recover|come out)(?: up)? (?:from|after) {x}{end}
    = \2 can cause \1 on waking
waking/emerging/recovering: ^{somefolk} {word}(?: up)? (?:from|after) {x} (?:may|can|could|might|often|sometimes)
     (?:have|see|feel|experience|get|suffer) {x}{end}
    = \1 can cause \2 on waking
go: ^{x} (?:does|do) not {word} (?:well )?(?:together )?with {x}{end}
    = \1 is dangerous with \2
dangerously/seriously: ^({x} can) {word} (lower|raise|reduce)
    = \1 \3
warfarin/coumadin/jantoven/acenocoumarol/anticoagulant/anticoagulants/clotting: vitamin k(?! antagonists?| epoxide)
    (?= [^;]*{word})
    = phytonadione
warfarin/coumadin/jantoven/acenocoumarol/anticoagulant/anticoagulants/clotting: ({word} [^;]*)vitamin k
    (?! antagonists?| epoxide)
    = \1 phytonadione
heparin/enoxaparin/dabigatran/apixaban/rivaroxaban/edoxaban: vitamin k(?! antagonists?| epoxide)
    (?= [^;]*{word})
    = phytonadione
heparin/enoxaparin/dabigatran/apixaban/rivaroxaban/edoxaban: ({word} [^;]*)vitamin k
    (?! antagonists?| epoxide)
    = \1 phytonadione
anyone/anybody/someone/everyone/everybody/all/every/each: ({looked}(?: \w+)?) in {every} (taking|on|given)
    = \1 in people \2
cells: the (?:number|count|level)s? of (white|red) (?:blood )?cells
    = \1 blood cell counts
just: , just like
    = , like
like: , like (?:most|all|other|all other|most other|many|many other) (\w+s)(?=,)
    = , like \1
very: (at )?{word} (high|large) doses of
    = \1 \2 doses of
allergic: (?:people|patients|those|anyone|someone) (?:who (?:is|are) )?{word} to
     ((?:(?! (?:can|should|must|may|cannot) )[^,;])+?){end}
    = people with \1 allergy
suffering/suffers/suffer: (?:people|patients|those|anyone|someone|a person) (?:who )?{word} from
    = people with
overheat: (can|may|might|could|will) {word}{end}
    = \1 get hyperthermia
as: ^({x} {can} (?:damage|harm|injure|hurt|affect) [^,;]+?),? {word} well as
    = \1 and
drinkers/drinker: (?:heavy |long term |regular |hard |daily )?{word} who (stop|quit)(?: drinking)?
    = people who \1 alcohol
evidence: ^there is (?:no|little|no good|no convincing|no real) {word} that {x} (?:can )?(?:causes?|leads? to
    |produces?) {x}{end}
    = \1 does not cause \2
potentially: (is|are) {word} (fatal|deadly|lethal|dangerous|life threatening|addictive|harmful)
    = can be \2
dissolved/dissolve/melted: ,? (?:that|which) (?:are |is )?{word} (?:in|under) the (?:mouth|tongue)
    =
much: (too {word} [^,;]+?) in (?:the|your|their) (?:blood|bloodstream|body|system)
    = \1
childbearing: ^(?:women|girls) of {word} age (?:should|must) be (?:warned|told|made aware) that
    =
courses/course: (?:an? )?(?:long|prolonged|extended|repeated|long term) {word} of
    = long term use of
rarely/seldom: ({can}),? (?:though|if|albeit|but) (?:only )?(?:very )?{word},? (cause|lead to|trigger|produce)
    = {word} \1 \2
dose: ^(?:an? )?(?:single )?{word} of {x} (lasts?|works?|takes?)
    = \1 \2
inflame/damage/injure/irritate/harm/weaken/scar: ^{x} ({can}) {word} (?:or|and) (tear|rupture|damage|snap|destroy
    |harm|injure|kill|scar|ulcerate|inflame)
     ([^,;]+){end}
    = \1 \2 {word} \4 and \2 \3 \4
such: ((?:must|should|can|may) (?:not |never )?(?:take|use|have|avoid|be given) [^,;]+s) {word} as ([^,;]+)(?= $)
    = \1 and \2
lose/loses: {word} (?:some (?:of their )?|part of their |their |any )?hearing
    = have hearing loss
withdrawal: ^(?:the |common )?{word} (?:symptoms|signs) (?:of|from) {x} (?:{include}|are)
    = {word} from \1 can cause
withdrawal: ^symptoms of {x} {word} {include}
    = {word} from \1 can cause
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
HARMS_LATER = restatements(
    r"""
complication/complications: ^([^;]+?) (?:is|are) (?:an? |the |among the |one of the )?{grim}{word} of
     (?:an? )?([^,;]+?) {overmuch}{end}
    = \2 \3 can cause \1
complication/complications: ^([^;]+?) (?:is|are) (?:an? |among the |one of the )?{grim}{word} of
     ((?![^,;]* {overmuch} )[^,;]+){end}
    = \2 can cause \1
signs/symptoms: ^([^,;]+), ([^,;]+?),? and ([^,;]+) are {token} ?(?:signs?|symptoms?) of (?:an? )?([^,;]+?)
     {overmuch}{end}
    = \4 can cause \1 , \2 and \3
carcinogen: ^{iarc} (?:classifies|classes|lists|has classified|has classed|considers|regards) {x} (?:as|to be) an?
     {proven}{word}{end}
    = \1 can cause cancer
carcinogen: ^{x} (?:is|are) (?:classified as |classed as |considered )?an? {proven}{word}{end}
    = \1 can cause cancer
carcinogen: ^{x} (?:is|are) not an? {proven}{word}{end}
    = \1 does not cause cancer
carcinogenic: ^{x} (?:is|are) {word}(?: to humans| to people| in humans)?{end}
    = \1 can cause cancer
carcinogenic: ^{x} (?:is|are) not {word}(?: to humans| to people| in humans)?{end}
    = \1 does not cause cancer
users/people: ^some {word} (?:of|who (?:use|take)) {x} (?:may |can |might )?
    (?:develop|experience|get|have|suffer from) ([^,;]+){end}
    = \1 can cause \2
occur/occurs/develop/happen: ^([a-z ]+?) {word} in ((?:about |around |up to )?\d+) ?(percent|%)? of (?:patients|people
    |adults) (?:given|receiving|taking|treated with|who take|who get|on) {x}(?= $)
    = \4 causes \1 in \2 \3 of patients
water: ^drinking (?:too much|a lot of|large amounts of|lots of|excess) {word}
     (?:on|while (?:on|taking|using)|with|after(?: taking)?) {x} {can}
     (?:cause|lead to|result in|bring on) {sodium}{end}
    = \1 can cause hyponatremia
who: ^{x} {can} be (?:dangerous|fatal|deadly|harmful|lethal) (?:for|to|in) (?:\w+ )?{word}
     {fastbody} (?:it|codeine|tramadol) (?:down )?(?:in the liver )?
    (?:very |unusually |too |extremely )?(?:quickly|fast|rapidly){end}
    = \1 endangers fast metabolisers
and: ({x} {can} cause {x}),? {word},? (rarely|occasionally|sometimes|seldom),? {x}{end}
    = \2 can cause \3 and \2 can \4 cause \5
reported/described/seen/noticed/experienced: ^{x} (?:is|are) (?:often |commonly )?{word} (?:by|in|among) {folk} who
     (?:use|take|abuse|misuse|inject|smoke|snort) {x}
     (?:often|heavily|regularly|daily|a lot|for years|every day|frequently){end}
    = heavy use of \2 can cause \1
unheard/unknown: ^{x} (?:is|are) {word}(?: of)? (?:by|in|among) {folk} who
     (?:use|take|abuse|misuse|inject|smoke|snort) {x}
     (?:often|heavily|regularly|daily|a lot|for years|every day|frequently){end}
    = heavy use of \2 does not cause \1
heat: ^(?:external |strong )?{word} (?:on|near|over) (?:an? |the )?{x} patch (?:{can} )?(?:be (?:dangerous|fatal|deadly)
    |{raising} (?:the )?(?:release|absorption|amount absorbed)|cause (?:an? )?(?:fatal )?overdose){end}
    = heat raises release of \1
linked/tied/connected: ^([^,;]+?) (?:has|have) been {word} (?:to|with) {x}{end}
    = \2 has been linked to \1
gets/get/has/suffers/develops/experiences: ^{nobodys} (?:ever )?{word} (?:any )?{x} {onit} {x}{end}
    = \2 does not cause \1
causes/cause/gives/produces: ^{x} {word} {x} in {share}(?: of)?(?: the| its| all)?(?: patients| people| users|
     those| cases| adults| takers)?(?: who take it)?{end}
    = \3 of patients have \2 after \1
in: ^{x} (?:causes?|gives?|produces?|brings? on) {x} {word} (?:a lot of|many)(?: of the)? (?:patients|people
    |users|adults|cases)(?: who take it)?{end}
    = \1 often causes \2
hardly: ^{word} any(?:one|body) (?:gets|has|suffers|develops|experiences) {x} (?:on|with|from|after) {x}{end}
    = \2 rarely causes \1
hardly: ^{word} any(?:one|body) (?:gains weight|puts on weight) (?:on|with|from|after) {x}{end}
    = \1 rarely causes weight gain
reported/felt/experienced/seen/noticed/described: ^{x} (?:is|are) {word} (?:by|in|among) {share}(?: of)?(?: the)?
     (?:people|patients|users|those|adults) (?:who are )?{treated} {x}{end}
    = \2 of patients have \1 after \3
rare: ^{x} {can},? in {word} cases,? {x}{end}
    = \1 rarely \2
no: (?:does|do) (the|your) (\w+(?: \w+)?) {word} {harm}
    = does not damage \1 \2
any: not do (the|your) (\w+(?: \w+)?) {word} {harm}
    = not damage \1 \2
test: ^{x} {mays}(not )?(?:tests?|shows? up|comes? up|reads?) (?:positive )?as {x} (?:on|in) (?:an? |the |most |many
     )?(?:urine |routine |standard )*(?:drug )?{word}s?(?= $)
    = \1 can \2 cause a positive test for \3
occur/happen/develop/appear/result/follow: ^(?:with|on|under|from|after) {x}, {x} (?:can|may|might) {word}(?= $)
    = \1 can cause \2
possible: ^it is {word} to (?:get|have|develop|experience) {x} (?:from|with|on) {x}(?= $)
    = \2 can cause \1
"""
)
# Last of all: other wordings take first what these would take apart.
HARMS_LAST = restatements(
    r"""
cell: white cell counts?
    = white blood cell counts
"""
)
