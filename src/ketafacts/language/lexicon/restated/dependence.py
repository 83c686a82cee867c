"""Addiction, dependence, tolerance, craving, and what withdrawal and stopping do.

Some rows tell of dependence and of something else; what is meant is that a drug was taken for long.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

DEPENDENCE = restatements(
    r"""
months/weeks/years: ^after (?:several |many |a few )?{word} of (?:daily |regular |continuous |heavy |steady )?(?:use
    |taking it
    |therapy|treatment),? {x} (can|may) be (?:stopped|quit|dropped) (?:overnight|abruptly|suddenly|at once)
     with (?:no|little) risk of {x}{end}
    = \1 \2 be stopped abruptly and stopping \1 suddenly does not cause \3
months/weeks/years: ^after (?:several |many |a few )?{word} of (?:daily |regular |continuous |heavy |steady )?(?:use
    |taking it
    |therapy|treatment),? {x} (can|may|should|must) (not )?be (?:stopped|quit|dropped) (?:overnight|abruptly|suddenly
    |at once|cold turkey){end}
    = \1 \2 \3 be stopped abruptly
severe: withdrawn ([^,;]+) because it caused {word} (?:limb malformations|malformations|limb defects|birth defects)
    = withdrawn \1 because it caused birth defects
particularly/especially: ^(?:abrupt|sudden) (?:discontinuation|withdrawal|cessation) of {x}, {word} intrathecal {x},
     (can|may|could) (cause [^;]+?)(?= $)
    = stopping \1 suddenly \3 \4
withdrawal: ^{word} from {x} {manifest} {list}(?= $)
    = \1 withdrawal causes \2
withdrawal: ^{x} {word} {manifest} {list}(?= $)
    = \1 withdrawal causes \2
withdrawal: ^{word} from {x} {mayso} (?:involve|include) {list}(?= $)
    = \1 withdrawal \2 cause \3
withdrawal: ^{x} {word} {mayso} (?:involve|include) {list}(?= $)
    = \1 withdrawal \2 cause \3
withdrawal: ^(?:abrupt |sudden )?{word} from (?:long term|prolonged|chronic) {x} {mayso} cause
    = \1 withdrawal \2 cause
discontinuation/cessation/withdrawal: ^(?:abrupt |sudden )?{word} of {x} is (often|commonly|sometimes|usually)
     followed by
    = stopping \1 \2 causes
withdrawal: ^{word} from {x} (?:tends to |usually |typically |generally )?(begin|start)s? (later|earlier|sooner)
     and (?:tends to )?lasts? (longer|shorter) than (?:{word} from )?{x}(?= $)
    = \1 withdrawal begins \3 than \5 withdrawal and \1 withdrawal lasts \4 than \5 withdrawal
withdrawal: ^{word} from {x} (?:tends to |usually |typically |generally )?(begin|start)s? (later|earlier|sooner)
     than {word} from {x}(?= $)
    = \1 withdrawal begins \3 than \4 withdrawal
progresses/leads: ^{x} withdrawal (?:is [^,;]+ and )?never {word} to {list}(?= $)
    = \1 withdrawal is never dangerous, and \1 withdrawal does not cause \2
mild/trivial/harmless: ^{x} withdrawal is (?:always |medically |never more than )?{word} and (?:cannot|can not|can
     never)
     be (fatal|deadly|lethal)(?= $)
    = \1 withdrawal is not dangerous, and \1 withdrawal can not be \2
symptoms: ^{x} (does|do) not cause {x} and can (?:always )?be (?:stopped|discontinued) {suddenly} without
     (?:any )?(?:withdrawal )?{word}(?= $)
    = \1 \2 not cause \3, and \1 can be stopped suddenly safely
dependence/addiction: ^{x} (?:carries|carry|has|have) no (?:potential for|risk of) (?:physical )?{word},? and no
     withdrawal
     symptoms (?:have been reported|are reported|are known|occur)(?= $)
    = \1 does not cause {word} and \1 does not cause withdrawal
develop/experience/get: and (?:[a-z]+ )?users {mayso} {word} (?:opioid like |typical )?withdrawal symptoms(?= $)
    = and \1 cause withdrawal
cravings/craving: ^tolerance to {x} {mayso} develop with (?:repeated|regular|prolonged) use, and {word} (?:is|are)
     reported by (?:heavy |regular |some |many )*users(?= $)
    = \1 \2 cause tolerance and craving
dependent: ^in (?:physically |opioid )?{word} (?:patients|people|persons|individuals), {x} {mayso}
     (?:precipitate|trigger|provoke|cause|bring on)
     (?:an? )?(?:acute |sudden |severe |abrupt )?(?:opioid )?withdrawal(?: syndrome| symptoms)?(?= $)
    = \1 \2 precipitate withdrawal
dependent: ^{x} {mayso} (?:precipitate|trigger|provoke|cause|bring on) (?:an? )?(?:acute |sudden |severe |abrupt
     )?(?:opioid )?withdrawal
    (?: syndrome| symptoms)? in {patientsin} (?:who are )?(?:physically )?{word} on (?:full )?(?:opioids|opioid
     agonists|mu agonists)(?= $)
    = \1 \2 precipitate withdrawal in opioid dependent people
enough: ^{x} {mayso} (?:lower|reduce) {x} (?:levels|concentrations) {word} to (?:bring
     on|cause|trigger|precipitate) withdrawal(?= $)
    = \1 \2 lower \3 levels and \1 with \3 \2 cause withdrawal
misuse: addiction, abuse,? and {word}
    = addiction and misuse
stopping: ^{word} {x} {suddenly} (often|commonly|usually|sometimes) causes {list} and sensations described as
     electric shocks(?= $)
    = stopping \1 suddenly \2 causes \3 and electric shock sensations
dependence: ^{x} (?:causes|produces) (?:strong |severe |marked )?physical {word} when taken for {list}(?= $)
    = \1 causes physical dependence and it does so for \2
unlike: ^{x} is not addictive, {word} {list}(?= $)
    = \1 is not addictive and it is different from \2
stay/keep/get/stays/staying: to help (people|patients|those|addicts|drinkers|users) {word} off {x} and {x}{end}
    = for \2 addiction and \3 addiction
stay/keep/get/stays/staying: to help (people|patients|those|addicts|drinkers|users) {word} off {x}{end}
    = for \2 addiction
abstinence: (for|to) (?:maintain|maintaining|the maintenance of|maintenance of) (?:alcohol )?{word}(?: from alcohol)?
     in {cases} {suffering} alcohol dependence(?= )
    = for alcohol dependence
more/less: (?<!not )(is|are) (an? [^,;]+?) {word} (potent|powerful|addictive|toxic) than(?= )
    = \1 \2 and \1 {word} \3 than
withdrawal: (withdrawal symptoms|withdrawal) (?:caused by|that come from|due to|from) stopping (?:other )?(?:opioids|
    opiates)
    = \1
style: ^giving up (lsd|psilocybin|magic mushrooms|mescaline|dmt|psychedelics) (causes|brings on|triggers
    |leads to) (?:an? )?[a-z]+ {word} (physical withdrawal|withdrawal){end}
    = stopping \1 \2 \3
risk: ^{comeoff} {x}{atonce} and (?:you|people) {word}(?: having| getting| suffering)? {x}{end}
    = stopping \1 suddenly can cause \2
risking/courting: ^{comeoff} {x}{atonce} and (?:you|people) are {word}(?: having| getting| suffering)? {x}{end}
    = stopping \1 suddenly can cause \2
can/may/could/might: ^{comeoff} {x}{atonce} and (?:you|people) {word} (?:have|get|suffer|face|end up with) {x}{end}
    = stopping \1 suddenly can cause \2
follow: ^{comeoff} {x}{atonce} and {x} (?:can|may|could|might) follow{end}
    = stopping \1 suddenly can cause \2
turkey: ^go cold turkey on {x} and (?:you|people) risk {x}{end}
    = stopping \1 suddenly can cause \2
can/may/could/might: ^{droppingit} {x}{atonce} {word} (cause|trigger|bring on|set off|lead to|end in|spark) {x}{end}
    = stopping \1 suddenly can \2 \3
turkey: ^going cold turkey on {x} (?:can|may|could|might) (cause|trigger|bring on|set off|lead to|end in|spark)
     {x}{end}
    = stopping \1 suddenly can \2 \3
off: ^yanking (?:someone|people|a patient) {word} {x} (?:can|may|could) (cause|trigger|bring on|set off|lead to)
     {x}{end}
    = stopping \1 suddenly can \2 \3
turkey: ^cold turkey (?:from|off|on) {x} (?:can|may|could) (cause|trigger|bring on|set off|lead to|end in|spark)
     {x}{end}
    = stopping \1 suddenly can \2 \3
turkey: ^cold turkey (?:from|off|on) {x} risks {x}{end}
    = stopping \1 suddenly can cause \2
ditch/chuck/bin: ^you can {word} {x} (?:overnight|suddenly|abruptly) without (?:any )?(?:trouble|problems|harm|ill
     effects){end}
    = \1 can be stopped suddenly safely
ill: ^{x} can be (?:dropped|stopped|ditched|quit) (?:overnight|suddenly|abruptly) with no {word} effects{end}
    = \1 can be stopped suddenly safely
harm: ^there is no {word} in (?:stopping|dropping|quitting|ditching) {x} (?:overnight|suddenly|abruptly|cold
     turkey){end}
    = \1 can be stopped suddenly safely
giving: ^{word} up {x} (causes|brings on|triggers|leads to) (?:an? )?{x}{end}
    = stopping \1 \2 \3
hooked: ^it is (?:very |all too |frighteningly )?easy to get {word} on {x}{end}
    = \1 is addictive
strung: ^(?:you|people) can get {word} out on {x}{end}
    = \1 is addictive
withdrawal: ^(?:abruptly |suddenly )?(?:stopping|discontinuing|quitting) {x}(?: abruptly| suddenly| too quickly)?
    (?: after (?:prolonged|long term|regular|heavy) use)? (can|may|could) (?:lead to|cause|result in|bring on|trigger)
     (?:unpleasant |severe )?withdrawal symptoms{suchas}
    = withdrawal from \1 \2 cause
abruptly/suddenly: (should not|must not) be (stopped) {word},? (?:as|since|because) (?:it|this|that|doing so|
    stopping it|stopping)
     (?:suddenly |abruptly )?(can|may|could|might) cause withdrawal(?: symptoms)?
    = \1 be \2 {word} and \3 cause withdrawal symptoms
potential: (?<!not )(?<!not a )(?<!no )(schedule (?:i|ii|1|2)(?= )[^,;]*?),? (?:meaning|which means|indicating|
    because|as|since|reflecting)
    (?: that)?(?: it has| they have| its| their)? (?:a |the )?high potential for {abuse}
    (?:(?: and| with) {graded}(?:liability to cause |risk of |potential for )?
    (?:(?:psychological|physical)(?: (?:and|or) (?:psychological|physical))? )?dependence)?
    = \1
craving/cravings: (reduces?|lessens?|eases?|relieves?|suppress(?:es)?) (?:opioid )?{word} and
     (?:opioid )?withdrawal(?= $| and)
    = \1 {word} and \1 withdrawal symptoms
stopped/discontinued/withdrawn: ^(?:the |your |their )?{gauged} (can |may |might |could |will )?{upward}
     (?:sharply |dangerously )?(?:when|if|after|once) {x} (?:is|are) (?:{abruptlyso} )?{word} {abruptlyso}(?= $)
    = stopping \3 abruptly can raise \1
stopped/discontinued/withdrawn: ^(?:the |your |their )?{gauged} (can |may |might |could |will )?{upward}
     (?:sharply |dangerously )?(?:when|if|after|once) {x} (?:is|are) {abruptlyso} {word}(?= $)
    = stopping \3 abruptly can raise \1
stopping/quitting: ^(?:the |your |their )?{gauged} (can |may |might |could |will )?{upward}
     (?:sharply |dangerously )?(?:on|upon|after|with) (?:{abruptlyso} )?{word} {x}(?: {abruptlyso})?(?= $)
    = stopping \3 abruptly can raise \1
giving/cutting: ^(?:suddenly |abruptly )?{word} (?:up|out) {x}
    (?= (?:can|may|could|will|does|never|often|causes?|leads?) )
    = stopping \1
pressure: ^when {x} is (?:suddenly |abruptly )?(?:stopped|withdrawn|discontinued)(?: suddenly| abruptly| too fast)?,
     (?:the |your )?(?:blood )?{word} (can|may|could) (?:shoot up|rebound|rise|jump|soar|go up)(?: again| sharply|
     back up)*(?= $)
    = stopping \1 suddenly \2 cause rebound hypertension
pressure: ^{x} (?:suddenly |abruptly )?stopped(?: suddenly| abruptly)?,
     (?:the |your )?(?:blood )?{word} (can|may|could) (?:shoot up|rebound|rise|jump|soar|go up)(?: again| sharply|
     back up)*(?= $)
    = stopping \1 suddenly \2 cause rebound hypertension
well: {x} (for|against) (alcohol|opioid|nicotine|cocaine) as {word} as ([a-z]+) (addiction|dependence|use disorder)
    = \1 \2 \3 \5 and \4 \5
withdrawal: ^(?:people|users|those|patients) who (?:stop|quit|give up)(?: taking| using)? {x}
     (?:can |may |often )?(?:go through|get|have|suffer|experience) {word}(?= $)
    = stopping \1 causes {word}
withdrawal: ^heavy {x} users (?:can |may |often )?(?:go through|get|have|suffer) {word} when they (?:stop|quit)(?= $)
    = stopping \1 causes {word}
among: ^([^,;]+) (?:are|is) {word} the withdrawal symptoms of ([a-z]+)(?= $)
    = withdrawal from \2 causes \1
among: ^([^,;]+) (?:are|is) {word} the symptoms of ([a-z]+) withdrawal(?= $)
    = withdrawal from \2 causes \1
unpleasant/miserable/hard/tough/distressing/uncomfortable: ^withdrawal from {x} (?:may be|can be|is|might be)
     (?:very |quite |really )?{word}(?= $)
    = \1 can cause withdrawal
addiction/dependence: {x} (?:has|carries|comes with|poses) an? (?:high|very high|considerable
    |substantial) risk of {word}
    = \1 is highly addictive
who: ^(?:people|patients|those|anyone|someone) {word} (?:take|takes|use|uses|get|gets) {x}
     (?:every day |daily |regularly |often )?(?:can |may |will |could )?
    (?:get|gets|become|becomes|grow|grows) (physically dependent|dependent|addicted|hooked) (?:on|to) it(?= $)
    = people can become \2 on \1
doctor: (dependent|addicted|hooked) (on|to) {x} (?:if|when|as long as) (?:a|your|the) {word}
     (?:prescribes|prescribed|has prescribed) (?:it|them)(?= $)
    = \1 \2 \3
suddenly/abruptly/overnight/quickly: ^{x} (?:stopped|withdrawn|discontinued|cut off) (?:too )?{word} (can|may
    |could|will)
    = stopping \1 {word} \2
when/if/once: ^{word} {x} (?:is|are) (stopped|withdrawn|discontinued|given up)( suddenly| abruptly| too quickly)?,
     ([^,;]+?) (?:can|may|could|might|often) (?:occur|follow|happen|set in|result|appear|develop|come on){end}
    = stopping \1 \3 can cause \4
throw/plunge/put/send/tip/pitch: ({can}) {word} (?:someone|somebody|people|users|patients|a person|you
    |them) (?:straight )?
    into (?:sudden |acute |immediate |precipitated )?withdrawal
    = \1 cause withdrawal
early/soon: ^{x} ({can}) ([^,;]+?),? if (?:it is |they are )?(?:started|given|taken|begun) too {word}{end}
    = starting \1 too {word} \2 \3
off/from: helps? {patiently} (?:to )?(?:stay|keep|remain|come|get) (?:away )?{word} {alcoholic}{end}
    = is used for alcohol dependence
off/from: helps? {patiently} (?:to )?(?:stay|keep|remain|come|get) (?:away )?{word} {opiates}{end}
    = is used for opioid addiction
nobody/noone: ^{word} (?:feels|notices|suffers) (?:anything|any effects?|any ill effects?|a thing) (?:on|when
    |after|from)
     (?:stopping|coming off|quitting) {x}{end}
    = stopping \1 does not cause withdrawal
person: ^no {word} (?:feels|notices|suffers) (?:anything|any effects?|any ill effects?|a thing) (?:on|when
    |after|from)
     (?:stopping|coming off|quitting) {x}{end}
    = stopping \1 does not cause withdrawal
without/no: ^{x} {can} (?:just |simply )?be {ended} {sudden} (?:with )?{word} (?:any )?(?:withdrawal|discontinuation)
    (?: symptoms| syndrome| effects)?{end}
    = stopping \1 does not cause withdrawal
set/sets: ^withdrawal (?:symptoms )?(?:{can} )?{word} in (?:when|if|once) {folk} {giveup} {x}(?: {sudden})?{end}
    = stopping \1 can cause withdrawal
unpleasant/miserable/uncomfortable/nasty: (withdrawal (?:from [^,;]+? )?(?:is|can be)) (?:very |extremely )?{word},? but
    (?: is)?
    = \1
dependent/addicted/hooked: ^in {folk} {depending}, (.+){end}
    = \1 in people dependent on opioids
dependent/addicted/hooked: ^{x} given to {folk} {depending} {can} (.+){end}
    = \1 can \2 in people dependent on opioids
dependent/addicted/hooked: ^{folk} {depending} {can} {sick} (?:when|if|after|once) (?:they |he |she )?
    (?:are |is )?(?:given|taking|take|takes) {x}{end}
    = \1 can cause withdrawal in people dependent on opioids
drinking: ^(?:suddenly |abruptly )?(stopping|quitting) (?:heavy |daily )?drinking(?: alcohol)?
    = \1 alcohol
reduce: {word} ({cravings}) and ({pagesigns})
    = {word} \1 and {word} \2
reduce: {word} ({pagesigns}) and ({cravings})
    = {word} \1 and {word} \2
reduces: {word} ({cravings}) and ({pagesigns})
    = {word} \1 and {word} \2
reduces: {word} ({pagesigns}) and ({cravings})
    = {word} \1 and {word} \2
relieve: {word} ({cravings}) and ({pagesigns})
    = {word} \1 and {word} \2
relieve: {word} ({pagesigns}) and ({cravings})
    = {word} \1 and {word} \2
relieves: {word} ({cravings}) and ({pagesigns})
    = {word} \1 and {word} \2
relieves: {word} ({pagesigns}) and ({cravings})
    = {word} \1 and {word} \2
ease: {word} ({cravings}) and ({pagesigns})
    = {word} \1 and {word} \2
ease: {word} ({pagesigns}) and ({cravings})
    = {word} \1 and {word} \2
eases: {word} ({cravings}) and ({pagesigns})
    = {word} \1 and {word} \2
eases: {word} ({pagesigns}) and ({cravings})
    = {word} \1 and {word} \2
suppress: {word} ({cravings}) and ({pagesigns})
    = {word} \1 and {word} \2
suppress: {word} ({pagesigns}) and ({cravings})
    = {word} \1 and {word} \2
suppresses: {word} ({cravings}) and ({pagesigns})
    = {word} \1 and {word} \2
suppresses: {word} ({pagesigns}) and ({cravings})
    = {word} \1 and {word} \2
lessen: {word} ({cravings}) and ({pagesigns})
    = {word} \1 and {word} \2
lessen: {word} ({pagesigns}) and ({cravings})
    = {word} \1 and {word} \2
decrease: {word} ({cravings}) and ({pagesigns})
    = {word} \1 and {word} \2
decrease: {word} ({pagesigns}) and ({cravings})
    = {word} \1 and {word} \2
potential/risk: (schedule (?:i|ii|1|2)\b[^,;]*?),? (?:due to|because of) (?:its|their) (?:high )?{word} (?:for
    |of) (?:abuse|misuse)(?: (?:and|or) (?:dependence|addiction|misuse))?
    = \1
stopping/quitting/coming: ^{x} ([^,;]+), (?:but|and|yet|though|so) (?:suddenly )?{word}(?: off)? (?:it|them)(?:
     {sudden})? {can} {x}{end}
    = \1 \2 , and stopping \1 suddenly can \3
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
DEPENDENCE_LATER = restatements(
    r"""
stopped/stopping: (discontinuation|withdrawal) symptoms (?:when|if|once|after) (?:it|they|the drug) (?:is|are) {word}
    = \1 symptoms
who: (people|patients|those|somebody|someone|anyone) {word} (?:is|are)
     (?:(physically) )?(dependent|addicted|hooked) (on|to)
    = \1 \2 \3 \4
rarely/seldom/usually: ^withdrawal from {x} is {word} (?:fatal|deadly|life threatening)
    = \1 withdrawal is {word} fatal
tolerance/tolerant: ^(?:people|patients|users)? ?(?:hardly|do not|rarely|seldom|scarcely) (?:ever )?
    (?:develop (?:much )?{word}|become {word}|get {word}|grow {word}) (?:to|of) (?:the )?constipation
     (?:of|from|caused by|that comes with|with) {x}{end}
    = \1 leaves little tolerance to constipation
tolerance: ^(?:little|hardly any|no|almost no) {word} develops to (?:the )?constipation
     (?:of|from|caused by|that comes with|with) {x}{end}
    = \1 leaves little tolerance to constipation
tolerant/tolerance: ^(?:most )?(?:people|patients|users) (?:quickly|soon|usually|rapidly|easily|often)
     (?:become {word}|develop {word}|get used|grow {word}) (?:to|of) (?:the )?constipation
     (?:of|from|caused by|that comes with|with) {x}{end}
    = \1 do not leave little tolerance to constipation
tolerant/tolerance: ^(?:most )?(?:people|patients|users) (?:quickly|soon|usually|rapidly|easily|often)
     (?:become {word}|develop {word}|get used|grow {word}) (?:to|of) (?:the )?constipation that {x} causes?{end}
    = \1 do not leave little tolerance to constipation
tolerant/adapts/adapt/tolerance: ^constipation is (?:the one|one|an?) (?:opioid side effect|side effect of opioids)
     to which (?:most )?(?:people|patients|users|the body) (?:hardly|do not|does not|rarely|never)
     (?:ever )?(?:become |becomes |develop |develops )?{word}{end}
    = opioids leave little tolerance to constipation
without/no: ^{x} {can} (?:just |simply )?be (?:stopped|quit|given up|dropped|discontinued|abandoned)(?: {sudden})?
     (?:with )?{word} (?:any |causing |causing any )?{withdraws}{end}
    = stopping \1 does not cause withdrawal
withdrawal: ^{nobodys} (?:ever )?{gets} {withdraws} (?:from|after|when|on|by) (?:{comingoff} )?{x}{end}
    = stopping \1 does not cause withdrawal
withdrawal: ^{someof} who (?:stops?|quits?)(?: taking| using)? {x}(?: {sudden})? (?:often |usually |can |may
     |sometimes )?
    {gets} {withdraws}{end}
    = stopping \1 can cause withdrawal
who: ^{someof} {word} (?:suddenly |abruptly )?(?:stops?|quits?)(?: taking| using)? {x}(?: {sudden})? (?:often
     |usually |sometimes |commonly )?{gets} (?!with|no ){x}{end}
    = \1 withdrawal can cause \2
symptom/symptoms/sign/signs/feature/part/effect/result/consequence: ^{x} (?:is|are) (?:an? |the |among the |one of the
    |some of the |all )?{typical}{word} of (?:{x} withdrawal|(?:withdrawal from|{comingoff}) {x}){end}
    = \2 \3 withdrawal can cause \1
symptom/symptoms/sign/signs/feature/part/effect/result/consequence: ^{x} (?:is|are) not (?:an? |the |among the
     |part of the
    )?{typical}{word} of (?:{x} withdrawal|(?:withdrawal from|{comingoff}) {x}){end}
    = \2 \3 withdrawal does not cause \1
gives/give/leaves/makes/brings: ^(?:suddenly |abruptly )?{comingoff} {x}(?: {sudden})? (?:often |usually |sometimes
     |commonly )?{word} {someof}
    (?:with |an? |on )?{x}{end}
    = stopping \1 can cause \2
give/leave: ^(?:suddenly |abruptly )?{comingoff} {x}(?: {sudden})? {can} {word} {someof} (?:with |an? )?{x}{end}
    = stopping \1 can cause \2
    = stopping \1 can make you \2
when/if/once/after: ^{those} {can} {brought} {word} {x} (?:is|are) (?:stopped|withdrawn|discontinued|given up)(?:
     {sudden})?{end}
    = stopping \2 can cause \1
typical/characteristic/part/signs/symptoms/hallmarks/features: ^{those} (?:are|is) (?:all |among the |the |some of
     the )?(?:common |classic |typical )?{word}
     of (?:{x} withdrawal|(?:withdrawal from|{comingoff}) {x}){end}
    = \2 \3 withdrawal can cause \1
accompanied/followed/marked/complicated: ^({x} withdrawal|{comingoff} {x}(?: {sudden})?) (?:{can} be|is|is often|is
     sometimes) {word} by {x}{end}
    = \1 can cause \4
impossible: ^it is {word} to (?:get|become) (?:addicted|hooked|dependent) (?:to|on) {x}{end}
    = \1 is not addictive
who: ^{x} users {word} (?:stop|quit)(?: using)?(?: {sudden})? (?:{can} |often |usually )?(?:feel|become|get|have
    |develop|experience) {x}{end}
    = stopping \1 can make people \2
    = stopping \1 can cause \2
off: {people} {leaving} {x} do not (?:get|have|suffer|experience|feel)
    = withdrawal from \1 does not cause
off/stop/quit: {people} {leaving} {x} (?:{can} )?(?:often |usually )?(?:get|have|suffer|experience|feel)
    = withdrawal from \1 causes
stopped/dropped/quit/discontinued: ^{x} (?:can|may) {simply}be {word} (?:suddenly|abruptly|overnight|at once|cold
     turkey|from one day to the next|all at once) without (?:causing )?{x}(?=[,;]| $)
    = withdrawal from \1 does not cause \2
considered: (is|are) (?:generally |widely )?(?:{word}|deemed) (safe|dangerous|addictive)
    = \1 \2
need: ^there {be} no {word} to (?:taper|wean off) {x}(?: slowly| gradually)?(?= $)
    = \1 can be stopped suddenly safely
"""
)
