"""What a drug does to those who take or stop it: "drives patients off", "a complaint that is rarer with".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.tails import UNJUDGED

# Verbs of an order, with how they are said of whoever follows it: "give X to Y, and you will …".
_ORDERS = (
    ("give", "giving"),
    ("take", "taking"),
    ("eat", "eating"),
    ("swallow", "swallowing"),
    ("drink", "drinking"),
    ("smoke", "smoking"),
    ("inject", "injecting"),
    ("stop", "stopping"),
    ("use", "using"),
)
# What a doer feels, as what it does to him: "and you may bleed".
_DOES = "(throw|put|send|cause|trigger|bring on|provoke|set off|stop|slow|raise|lower|damage|harm|kill|hurt|wreck)"

TURNS_OF_HARMS = (
    *(
        (verb, rf"^{verb} {{x}},? and you ({{turnmay}} {_DOES} [^,;]+)(?= $)", rf"{doing} \1 \2")
        for verb, doing in _ORDERS
    ),
    *(
        (
            verb,
            (
                rf"^{verb} {{x}},? and (?:you|they|he|she|the patient|the person) ({{turnmay}}) (?:get|have|develop"
                r"|suffer|experience|go into|fall into|slip into|end up in|be in|feel) ([^,;]+)(?= $)"
            ),
            rf"{doing} \1 \2 cause \3",
        )
        for verb, doing in _ORDERS
    ),
    *(
        (
            verb,
            rf"^{verb} {{x}},? and you ({{turnmay}}) (bleed|die|vomit|faint|choke|sweat|hallucinate)(?= $)",
            rf"{doing} \1 \2 make you \3",
        )
        for verb, doing in _ORDERS
    ),
    *(
        (
            said,
            (
                rf"in (?:only |just )?(?:about |around |roughly |some |approximately )?{said} (?:percent|per cent) of"
                r" (?:patients|people|users|those)"
            ),
            f"in about {figure}% of patients",
        )
        for said, figure in (("one", 1), ("two", 2), ("three", 3), ("five", 5), ("ten", 10), ("twenty", 20))
    ),
    *restatements(
        r"""
depressant: ^{x} (?:is|are) (?:far |much |considerably )?(more|less) of a respiratory {word} than {x}(?= $)
    = \1 slows breathing \2 than \3
born/withdrawal: ^(?:babies|newborns|infants) whose mothers (?:take|took|use|used|are on|were on|have taken) {x}
     (?:during pregnancy |in pregnancy |while pregnant )?(can|may|might|are|could) (?:be born (?:dependent|with
     withdrawal|in withdrawal)|have withdrawal|suffer withdrawal|go through withdrawal)(?: symptoms)?(?: after
     birth)?(?= $)
    = babies born to mothers on \1 can have withdrawal
withdrawal: ^{x} is an? (?:dangerous |severe |life threatening |serious |deadly )?(?:form|kind|complication
    |feature) of (alcohol|opioid|heroin|benzodiazepine|barbiturate) {word}(?= $)
    = \2 {word} can cause \1
however: (nobody|no one) ([^,;]+?),? {word} (?:much|many|often|long|high|heavily)[^,;]*(?= $)
    = \1 \2 , UNJUDGED
born: ^(?:babies|newborns|infants) of (?:mothers|women) (?:who (?:take|use|are on)|on|taking|using) {x} (can|may
    |might|are|could) (?:be )?{word} with withdrawal(?: symptoms)?(?= $)
    = babies {word} to mothers on \1 can have withdrawal
within: ^(?:people|you|patients|someone|users|a person) can (?:become|get|be) (physically )?(?:dependent|hooked) on
     {x} {word}
    = \1 dependence on \2 can develop {word}
matter: (cannot|can not|could not|can never|could never|never|does not|do not|will not) ([^,;]+?),? no {word}
     (?:how|what)[^,;]*(?= $)
    = \1 \2 , UNJUDGED
cause/reason: ^{turnlastbreath} (is|are) the {turnforemost} (?:{word} of (?:death|deaths)|{word} (?:that |why )?people
     die) (in|from|of|after) (?:an? )?{x} (overdose|overdoses)(?= $)
    = \4 kills by \1
cause: ^the {turnforemost} {word} of (?:death|deaths) (?:in|from|of|after) (?:an? )?{x} (?:overdose|overdoses) is
     {turnlastbreath}(?= $)
    = \1 kills by \2
mainly/mostly/usually/chiefly/typically/generally: ^{x} (overdose |overdoses )?kills? {word} (by|through)
     {turnlastbreath}(?= $)
    = \1 kills by \4
kills/kill: ^{x} (?:overdoses?) {word} (by|through) {x}(?= $)
    = \1 kills by \3
organ: ^the ([a-z]+) (?:is|are) the {word}s? (?:that is |that are )?(?:most|worst) (?:harmed|damaged|hit|affected
    |hurt|injured)
     by (?:an? )?{x} (overdose|overdoses|poisoning)?(?= $)
    = \2 \3 damages the \1
water: (?:should|must|has to) be (?:taken|swallowed) with (?:plenty of|a (?:full |large )?glass of|lots of|enough)
     {word}
     to (?:avoid|prevent|reduce the risk of|lessen) (irritation|ulcers|damage|burns|irritating|harm)(?= )
    = can cause \1
stopped/discontinued: ((?:discontinuation|withdrawal) (?:symptoms|syndrome)) (?:if|when|after|once) (?:it|they|the drug
    |treatment) (?:is|are|has been) {word}(?= $)
    = \1
lungs/kidneys/eyes/heart/liver: (can|may|could|might) affect the {word}(?= $)
    = \1 damage the {word}
cases/occasions/rarely/occasionally: (can|may|could|might) cause ([^;]+?),? and,? (?:in (?:very )?rare {word}
    |on rare {word}|(?:very )?{word}|more {word}),? {x}(?= $)
    = \1 cause \2 and can rarely cause \3
cases/occasions/rarely/occasionally: causes ([^;]+?),? and,? (?:in (?:very )?rare {word}|on rare {word}|(?:very )?{word}
    |more {word}),? {x}(?= $)
    = causes \1 and can rarely cause \2
serious/severe/dangerous/common/frequent: one of (?:the|its) (?:most |more )?{word} ((?:side |adverse |unwanted
     )effects?
    |adverse reactions?|reactions?|complications?) (of|from|with)(?= )
    = a {word} side effect \2
potential: (?:has|have) (no |little )?{word} for (?:abuse|misuse)
    = has \1 abuse {word}
affecting: ^{x} is an? (very common) (side effect|adverse effect|adverse reaction|reaction) (of|to|with) {x}, {word}
     (?:more than|over|at least) (?:one|1) in (?:ten|10) (?:people|users|patients|takers)(?: who (?:take|use) it)?(?= $)
    = \1 is a \2 \3 \4 \5
affecting: ^{x} is an? (common) (side effect|adverse effect|adverse reaction|reaction) (of|to|with) {x}, {word}
     (?:up to (?:one|1) in (?:ten|10)|more than (?:one|1) in (?:a |one )?(?:hundred|100))
     (?:people|users|patients|takers)
    (?: who (?:take|use) it)?(?= $)
    = \1 is a \2 \3 \4 \5
affecting: ^{x} is an? (rare) (side effect|adverse effect|adverse reaction|reaction) (of|to|with) {x}, {word}
     (?:up to|fewer than|less than) (?:one|1) in (?:a |one )?(?:thousand|1 000|1000) (?:people|users|patients|takers)
    (?: who (?:take|use) it)?(?= $)
    = \1 is a \2 \3 \4 \5
interruption/discontinuation/cessation/withdrawal/stopping: ^{x} (may|can|might|could) (?:follow|result from|come of
    |be caused by|come from|be due to) (?:an? |the )?(?:sudden|abrupt|rapid|unplanned) {word} of {x}(?= $)
    = suddenly stopping \3 \2 cause \1
follow: ^{x} (may|can|might|could) {word} (?:(?:suddenly|abruptly) )?(?:stopping|discontinuing) {x}(?= $)
    = suddenly stopping \3 \2 cause \1
fewer: ^{x} makes for {word} (seizures|fits|strokes|heart attacks|blood clots|clots|fractures|falls|infections)(?= $)
    = \1 lowers the risk of \2
hardly: ^(tolerance [^,;]+?) {word} ever (develops|occurs|appears|sets in)
    = \1 rarely \2
tolerance: ^{word} to (?:the )?(constipation|pinpoint pupils|small pupils|miosis|nausea|sedation|itching|euphoria
    |drowsiness|pain relief|sleepiness) (?:that {x} (?:causes|cause|brings|produces)|(?:caused|produced|brought on)
     by {x}|from {x}) (?:hardly ever|hardly|scarcely|rarely) (?=develop)
    = {word} to \1 from \2 \3 \4 rarely
airways/bronchi: (the {word}) (?:of|in) (?:people|patients|those|someone|adults|children)
     (?:with|who have) (?:asthma|copd|asthma (?:and|or) copd)(?= $)
    = \1
smoking: ^{word} (cannabis|marijuana|weed)(?= (?:causes|can|may|leads|raises|increases))
    = \1
numb: (?:leaves?|leaving) {turnpeople} with ([a-z]+ )*{word},? (?:(?:and )?(?:unsteady|weak|tingling),? )*(?:legs
    |hands|feet|fingers|arms
    |limbs|toes)(?= $|,)
    = can cause numbness
rarer/common/frequent/likely: ^{x} (?:is notorious for|is known for|causes?|often causes?|can cause|may cause) {x},
     (?:a
     (?:complaint|problem|trouble|nuisance|side effect|reaction|complication)|something|one) (?:that|which) is
     (?:much |far |a lot |considerably )?(?:less )?{word} with {x}(?= $)
    = \1 can cause \2 , and \3 causes \2 less often than \1
rarer/scarcer: ^{x} is (?:much |far |a lot |considerably )?{word} (with|on) {x} than (?:with|on) {x}(?= $)
    = \1 is less common \2 \3 than \2 \4
commoner: ^{x} is (?:much |far |a lot |considerably )?{word} (with|on) {x} than (?:with|on) {x}(?= $)
    = \1 is more common \2 \3 than \2 \4
turkey: ^(?:going )?cold {word} (?:from|off|on|with) {x}
    = stopping \1 suddenly
rebound: ((?:suddenly |abruptly )?(?:quit|stop|stopping|quitting|stops|quits)(?: taking)? {x}(?: suddenly|
     abruptly)?) risk (?:seeing )?(?:their |a |your
     )(?:blood pressure|pulse and blood pressure) {word}(?:ing)?(?= $|,)
    = \1 risk a rebound in blood pressure
tolerant/tolerance: ^(?:people|patients|users) {turnon} (?:long term )?{x} (?:hardly ever|rarely|seldom|almost never
    |hardly) (?:become|get|develop|build up) (?:much )?{word} to the {x}(?= $)
    = people hardly ever become tolerant to the \2 of \1
mother: ^(?:an? |the )?(?:newborn|baby|infant|newborn baby|child) (?:may|can|might|could) (?:go through|have|suffer
    |develop|show) withdrawal(?: symptoms)?(?: after (?:birth|being born|delivery))?,? (?:if|when) (?:the|its|his|her)
     {word} (?:took|used|takes|uses|was taking|has taken) {x} (?:during|in|throughout) (?:the )?pregnancy(?= $)
    = \1 in pregnancy can cause neonatal withdrawal
sleep: makes? (?:some |certain )?(?:people|patients|users) (?:walk|drive|eat|cook)(?:(?:,| or| and) (?:even )?(?:walk
    |drive|eat|cook))* in their {word}(?= $)
    = can cause sleepwalking
turn/turns/colour/colours/color/colors: ^{x} ((?:can |may )?){word} (?:tears|sweat|saliva|urine|body fluids)(?:(?:,|
     and) (?:tears|sweat|saliva|urine))+ (orange|red)(?= $)
    = \1 \2 turn urine \3
pregnancy: ((?:boxed|black box) warnings?) (?:about|on|for|against|concerning|regarding) (?:use in |use during |taking
     it in |its use in )?{word}(?= $|,)
    = \1 about fetal harm
potassium: ^{x} ((?:can |may )?)(?:hold|holds|hang|hangs|cling|clings|make the body hold|makes the body hold|make the
     kidneys hold|makes the kidneys hold) on to {word}(?= $|,)
    = \1 \2 raise potassium
ravenously/wildly/terribly/ferociously: (makes?) (people|you|patients|users) {word} hungry(?= $)
    = \1 \2 hungry
leave/leaves: ^{x} ((?:can |may |might )?){word} (?:people|patients|users|you) (stiff|shaky) and (shaky|stiff
    |trembling|slow)(?= $)
    = \1 can cause stiffness and tremor
off: ^(?:an? |the )?{x} (?:drives?|puts?|forces?|takes?|scares?) {turnsome}{turnpeople} {word} {x}(?= $)
    = \2 can cause \1
stop/stopping/quit/abandon: ^(?:an? |the )?{x} (?:makes?|leads?|forces?|causes?) {turnsome}{turnpeople} (?:to )?{word}
     (?:taking |using )?{x}(?= $)
    = \2 can cause \1
high/rush/buzz: ^(?:the )?{x} {word} (?:comes|stems|results|arises) (?:largely |mostly |mainly |chiefly |partly)?from
     {x} making {x} (?:dump|release|spill|pour out|flood out|let go of) (?:all )?(?:their |its )?(serotonin|dopamine
    |noradrenaline|norepinephrine)(?= $)
    = \2 releases \4 and \2 causes euphoria
or/and: ^(children|kids|teenagers|youngsters) (?:who have |with |suffering from )?(?:the |a )?(flu|influenza
    |chickenpox|chicken pox|a cold|a fever|measles|a viral illness|a viral infection) {word} (?:the |a )?(flu
    |influenza|chickenpox|chicken pox|cold|fever|measles|viral illness|viral infection)(?= )
    = \1 with a viral infection
men/women/children/people/patients/adults: ^(?:some|certain|a few|a number of|quite a few) {word} {turnon} {x}
     (?:develop|get|have|experience|suffer|notice|complain of|end up with|suffer from|report) (?:an? )?{x}(?= $)
    = \1 can cause \2 in {word}
likely: ^(?:withdrawal from {x}|stopping {x}|{x} withdrawal) (?:is|are) (more|less) {word} to cause {x} than
     (?:withdrawal from {x}|stopping {x}|{x} withdrawal)(?= $)
    = \1 \2 \3 withdrawal is \4 likely to cause \5 than \6 \7 \8 withdrawal
wakes/perks: ^{x} {word} (?:you|people|us|one) up(?= $| because| by)
    = \1 keeps you awake
full: (makes?|making|leaves?|leaving) (people|you|patients|users|someone) (?:feel(?:ing)? )?{word}(?:er)?(?: up)?(?:
     sooner| for longer| longer| faster| quicker)?(?= $|,| and)
    = \1 \2 feel less hungry
kills: ^{x} is (?:usually |often |mostly )?what {word} (?:most |many )?(?:people|users|patients|those) who (?:overdose
    |have overdosed) on {x}(?= $)
    = \2 overdose causes \1 , and \2 overdose causes death
sunscreen: ^(?:anyone|people|patients|those|travellers|travelers) {turnon} {x} (?:are (?:advised|told) to|should|must
    |need to|ought to) (?:use|wear|put on) {word}(?= $)
    = \1 can cause photosensitivity
reduce/lower/taper/cut: ^(?:doctors|prescribers|physicians) {turnoften}{word} (?:down )?(?:the |an? )?(?:doses? of
     )?{x} (?:gradually|slowly|bit by bit|little by little|step by step|over (?:several |some |a few )?(?:weeks
    |months))(?= $)
    = \1 should not be stopped suddenly
disturbances: (?:life threatening |dangerous |serious |fatal |severe )*{word} (?:of|in) (?:the )?(?:hearts? rhythm
    |heart beat|heartbeat|rhythm of the heart)
    = arrhythmias
thousands: (cause[sd]?|led to|produced) ([^,;]+?) in (?:many )?{word} of (?:babies|children|newborns|infants)(?= $|,)
    = \1 \2 in babies
complications: (reduces?|prevents?|lowers?|cuts?|lessens?|limits?) (?:the )?{word} (?:caused by|of|from|due to) (?:the
     )?{x}(?= $)
    = \1 complications of \2
metabolizers/metabolisers/metabolizer/metaboliser: ^ultra ?rapid {word} of {x} (?:are|is) at (?:increased|higher
    |greater|particular|special) risk of(?= )
    = in ultra rapid {word} \1 carries a higher risk of
expected: ^{x} (is|are) (not )?to be {word} (?:in|after|from|with) (?:an? )?overdoses? (?:of|with|by) {x}(?= $)
    = an overdose of \4 does \3 cause \1
hazard/danger/risk/threat: ^{x} is (?:the|a) (principal|main|chief|major|greatest|gravest) {word} of (?:an?
     )?overdoses? (?:of|with|by) {x}(?= $)
    = \1 is the main danger of \3 overdose
alone: ,? (?:when|if) (?:it is |they are )?(?:given|taken|used) {word}(?= $)
    = alone
risk: \b(increases?|raises?|reduces?|lowers?|increased|raised|increasing|raising|doubles?) (?:the |ones |a persons
     )?cardiovascular {word}(?= $|,| and| by| in)
    = \1 the risk of cardiovascular events
reported: (?:the )?(adverse reactions|side effects|adverse effects|adverse events) (?:that were |that are )?(most
     (?:commonly|frequently|often)) {word} with {x}(?= $)
    = the most common \1 of \3
reported: among the adverse reactions most (?:commonly|frequently|often) {word}(?= $)
    = among the most common side effects
trials/studies: ^in (?:the )?(?:clinical )?{word} of {x},? {x} (?:was|were|is|are)( one of| among) (?:the adverse
     (?:reactions|events|effects) most (?:commonly|frequently|often) reported|the most (?:commonly |frequently
     )?(?:reported|common) (?:adverse (?:reactions|events|effects)|side effects))(?= $)
    = \2 is \3 the most common side effects of \1
destroy/destroys: {word} (?:liver (?:tissue|cells)|the liver)
    = damage the liver
decreased/reduced/lowered/increased/raised/doubled: ^the risk of ((?:(?! (?:with|from|on|by|after|in) )[^,;])+?) is
     {word} (?:(?:in|among) (?:postmenopausal
     |older |young |pregnant )?
    (?:women|men|people|patients|adults|children|users) )?by {x}(?= $)
    = \2 {word} the risk of \1
typically/usually/characteristically: ^(?:in|during) (?:an? )?{x} overdose,? the (pupils|eyes) are {word} (wide
    |dilated
    |large|small|pinpoint|constricted|narrow)(?= |$|,)
    = in \1 overdose the \2 are \3
pupils: ^(?:in|during) (?:an? )?{x} overdose,? the {word} are (?:wide|dilated|large)(?= $|,| and)
    = \1 overdose widens the pupils
pupils: ^(?:in|during) (?:an? )?{x} overdose,? the {word} are (?:small|pinpoint|constricted|narrow)(?= $|,| and)
    = \1 overdose narrows the pupils
breathing/respiration: (?<= and )the {word} is (?:rapid|fast|quick)(?: and deep)?(?= $)
    = speeds up breathing
breathing/respiration: (?<= and )the {word} is (?:slow|shallow|slow and shallow|depressed|slowed)(?= $)
    = slows breathing
breathing/respiration: ^(?:in|during) (?:an? )?{x} overdose,? the {word} is (?:rapid|fast|quick)(?: and deep)?(?= $)
    = \1 overdose speeds up breathing
breathing/respiration: ^(?:in|during) (?:an? )?{x} overdose,? the {word} is (?:slow|shallow|slow and
     shallow|depressed|slowed)(?= $)
    = \1 overdose slows breathing
falls/drops/plunges/rises/climbs: ^(?:when|if|after) {x} is (stopped|discontinued|withdrawn)( suddenly| abruptly)?,?
     (?:the )?blood pressure {word}(?: steeply| sharply| markedly| dangerously)?(?:,? (?:instead of|rather
     than|and does not) [^,;]+)?(?= $)
    = stopping \1 \3 makes blood pressure {word}
resembling: (?:sensations|feelings) {word} (?:an? )?electric (?:shocks?|zaps?)
    = electric shock sensations
symptoms: ^the withdrawal {word} of {x} (?:first )?(?:appear|begin|start|set in|come on)(?= )
    = withdrawal from \1 begins
severe: ^{word} (alcohol|opioid|benzodiazepine|barbiturate) withdrawal (can|may|might|could)(?= )
    = \1 withdrawal \2
complicated: ^{x} withdrawal (can|may|might|could) be {word} by {x}(?: and by {x})?(?= $)
    = \1 withdrawal \2 cause \3 and \4
resulting/caused/produced/induced: ((?:respiratory depression|sedation|effects?|drowsiness|constipation|bleeding))
     that
     is {word} by(?= )
    = \1 of
described/reported/observed/documented/seen: ^{x},? and an? (?:opioid like |opioid |typical |characteristic
     )?withdrawal
     (?:syndrome|symptoms) (?:has|have) been {word}(?: (?:in|among) (?:regular |heavy )?users)?(?= $)
    = \1 , and it causes withdrawal

serious/grave/dangerous/potentially/important: ^{x} is an? (rare|uncommon|common|frequent|infrequent|very rare)
     (?:but|yet|and|though)
     (?:potentially )?{word}(?: (?:serious|fatal|dangerous))? (?:complication|adverse effect|side effect|adverse
     reaction|reaction) (?:of|to|with|during)(?= )
    = \1 is a \2 side effect of
reaction: ^{x} is an? (rare|uncommon|common|frequent|infrequent|very common|very rare|possible|serious) {word} to(?= )
    = \1 is a \2 side effect of
serious/grave/dangerous/potentially: ^{x} (can|may|could) cause (rare|uncommon|infrequent) (?:but|yet|and|though)
     {word}(?= )
    = \1 \2 rarely cause
fewer/less: ^{x} (?:occurs?|is seen|develops?|is reported|is found|appears) in {word} than (one|1) in
     (ten|a hundred|one hundred|a thousand|one thousand|ten thousand|a million|\d+(?: 000)?)
     {turnpatients} {turnreceiving} {x}{turncomplaint}(?= $)
    = {word} than \2 in \3 people on \4 get \1
more: ^{x} (?:occurs?|is seen|develops?|is reported|is found|appears) in {word} than (one|1) in
     (ten|a hundred|one hundred|a thousand|one thousand|ten thousand|\d+(?: 000)?)
     {turnpatients} {turnreceiving} {x}{turncomplaint}(?= $)
    = {word} than \2 in \3 people on \4 get \1
fewer/less/more: ^{x} causes {x} in {word} than (one|1) in
     (ten|a hundred|one hundred|a thousand|one thousand|ten thousand|\d+(?: 000)?) {turnpatients}(?= $)
    = {word} than \3 in \4 people on \1 get \2

subject: (?:and|which) is the {word} of a boxed warning(?= $)
    = and has a boxed warning about it
trials/studies: ^in (?:the )?(?:clinical )?{word} of {x}, {x} (?:was|were)(?= )
    = \2 is with \1
any: (does not|do not|never) (cause|causes|produce|produces) ([^,;]+?) at {word} doses?(?= $)
    = \1 \2 \3
any: ^{x} has (?:not|never) been (reported|seen|described|observed) with {x} at {word} doses?(?= $)
    = \1 has not been \2 with \3
provoke/bring/produce/trigger: ^(?:sudden|abrupt) (?:cessation|discontinuation|withdrawal|stopping) of {x} (?:can|may
    |could) {word}(?: on)? (?:an? )?(?:rapid|sharp|sudden|steep|dangerous|marked|severe) ((?:rise|increase|surge
    |jump) in blood pressure|rebound [a-z ]+)(?= $)
    = stopping \1 suddenly can cause a \2
among: ^([^,;]+?) (?:is|are) {word} the boxed warnings (?:of|for|on|in) (?:the label of )?{x}(?: and (?:other|all)
     ([a-z ]+))?(?= $)
    = \2 has a boxed warning for \1
little: ^{x} ([^,;]+), and (?:only )?{word} tolerance develops to (?:this|the|its) ([a-z]+?)(?: that results| it
     causes| that this causes)?(?= $)
    = \1 \2 , and {word} tolerance develops to the \3 of \1
amount/level/concentration: \b(raises|lowers|increases|reduces|decreases) the {word} of (potassium|sodium|calcium
    |glucose|sugar|magnesium|uric acid|cholesterol) in the blood(?= $|,)
    = \1 blood \2
likely: ^{x} (?:toxicity|poisoning) is more {word} (?:when|if) (?:the |their )?(?:blood )?(potassium|magnesium
    |calcium)(?: level)? is (low|high)(?= $)
    = \3 \2 raises the risk of \1 toxicity
likely: ^{x} (?:toxicity|poisoning) is more {word} (?:in people with|in patients with|with) (low|high) (?:blood
     )?(potassium|magnesium|calcium)(?= $)
    = \2 \3 raises the risk of \1 toxicity
""".replace("UNJUDGED", UNJUDGED)
    ),
)
