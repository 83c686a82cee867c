"""How addiction, dependence, withdrawal and misuse are told of, in the form of ``listing.restatements``."""

from ketafacts.language.lexicon.listing import restatements

DEPENDENCE_MACROS = {
    # Words that claim no kind of their own: "a non-addictive painkiller" says two things.
    "substance": "(?:drug|medicine|medication|substance)s?",
    "misusers": (
        "(?:(?:some |many |a few |other )?(?:people|users|students|patients|teenagers|teens|young people|athletes"
        "|adults))"
    ),
    "forhigh": (
        "(?:to (?:get|feel) (?:high|euphoric)|(?:to (?:obtain|get|feel|produce|achieve)|for) (?:an? |the |its |their )?"
        "(?:"
        "euphoria|high|buzz|euphoric effects?|psychoactive effects?|opioid effects?|opioid like effects?))"
    ),
    "takers": "(?:people|users|patients|you)",
}
OF_DEPENDENCE = restatements(r"""
worse/harder: ^(?:withdrawal from {x}|{x} withdrawal) is (?:much |far )?{word} than (?:that of |withdrawal from )?{x}
    (?: withdrawal)?{end}
    = \1 \2 causes more withdrawal than \3
milder/easier: ^(?:withdrawal from {x}|{x} withdrawal) is (?:much |far )?{word} than (?:that of |withdrawal from )?{x}
    (?: withdrawal)?{end}
    = \1 \2 causes less withdrawal than \3
as: ^{x} (is|are|has been|have been) (?:often |sometimes |widely )?(?:abused|misused) {word} an? (opioid|stimulant
    |sedative
    |dissociative|hallucinogen|psychedelic){end}
    = \1 \2 misused and \1 is a \3
high: ^{x} (?:is|are|has been|have been) (?:often |sometimes |widely )?(?:abused|misused) for an? (?:opioid |cheap
     |legal
     |euphoric )?{word}{end}
    = \1 is misused to get {word}
intrathecal: ^{word} (\w+) (can|should|must|may)
    = \1 given into the spine \2
longer: ^the {word} (?:someone|you|people|a person|patients|anyone) (?:takes?|uses?|is on|are on|stays? on) {x}, the
     harder (?:it
     (?:becomes|is|gets) to (?:stop|quit|come off)(?: it)?|(?:stopping|quitting) (?:becomes|is|gets)){end}
    = \1 can cause dependence
newborns/babies/infants: ^{word} (?:{can} |often |sometimes )?(?:suffer|have|get|go through|develop|show) withdrawal
     (?:when|if|after) (?:the|their) mothers? (?:took|used|was on|were on|takes?|uses?|had taken|had used) {x}{end}
    = \1 can cause neonatal withdrawal
newborns/babies/infants: ^{word} (?:never|do not|can not|cannot) (?:suffer|have|get|go through|develop|show) withdrawal
     (?:when|if|after) (?:the|their) mothers? (?:took|used|was on|were on|takes?|uses?|had taken|had used) {x}{end}
    = \1 does not cause neonatal withdrawal
withdrawal: ^([^;]+?) (?:give away|gives away|betray|betrays|signal|signals|suggest|suggests|point to|points to|mark
    |marks
    |are typical of|is typical of) ([a-z]+) {word}{end}
    = \2 {word} can cause \1
described/reported/documented/observed: ^(addiction|dependence|physical dependence|misuse|abuse) (?:on|to|of|with) {x}
     (?:has|have) been (?:well |often )?{word}{end}
    = \2 can cause \1
slightest/least/smallest: without the {word} (risk|danger|problem|trouble|harm){end}
    = without any \1
any: (can come off|can stop|can quit) {x} {sudden}{afterlong} without {word} (?:risk|danger|problem|trouble|harm){end}
    = \1 \2 suddenly safely
easy: ^{x} (?:is|are) (?:very |all too )?{word} to (?:become|get) (?:addicted to|hooked on){end}
    = \1 is highly addictive
impossible: ^{x} (?:is|are) (?:quite |very |almost |all too |practically |virtually )?{word} to (become
    |get) (dependent on|addicted to|hooked on){end}
    = it is {word} to \2 \3 \1
easy: ^it is (?:very |all too )?{word} to (?:become|get) (?:addicted to|hooked on) {x}{end}
    = \1 is highly addictive
harder: ^{x} (?:is|are) (?:much |far )?{word} to (?:come off|stop|quit|give up|withdraw from|get off|stop taking)
     than {x}{end}
    = \1 causes more withdrawal than \2
easier: ^{x} (?:is|are) (?:much |far )?{word} to (?:come off|stop|quit|give up|withdraw from|get off|stop taking)
     than {x}{end}
    = \1 causes less withdrawal than \2
milder: ^{x} ({can} )?(?:gives?|causes?|produces?|brings?|has|have) (?:a )?{word} (?:withdrawal|discontinuation)
     (?:symptoms?|syndrome|reactions?)? ?than {x}
    = \1 causes less withdrawal than \3
worse: ^{x} ({can} )?(?:gives?|causes?|produces?|brings?|has|have) (?:a )?{word} (?:withdrawal|discontinuation)
     (?:symptoms?|syndrome|reactions?)? ?than {x}
    = \1 causes more withdrawal than \3
less: ^{x} ({can} )?(?:gives?|causes?|produces?|has|have) {word} (?:severe )?(?:withdrawal|discontinuation)
     (?:symptoms?|syndrome)? ?than {x}{end}
    = \1 causes less withdrawal than \3
lower/smaller/lesser: (has|have|carries|carry) (?:an? )?(?:much |far |somewhat )?{word} (?:potential for (?:abuse
    |misuse)|(?:abuse|misuse) potential|abuse liability|risk of (?:abuse|misuse)|liability to abuse) than
    = is less prone to abuse than
higher/greater/bigger: (has|have|carries|carry) (?:an? )?(?:much |far |somewhat )?{word} (?:potential for (?:abuse
    |misuse)|(?:abuse|misuse) potential|abuse liability|risk of (?:abuse|misuse)|liability to abuse) than
    = is more prone to abuse than
less: (has|have|carries|carry) (?:much |far )?{word} (?:potential for (?:abuse|misuse)|(?:abuse|misuse) potential|abuse
     liability) than
    = is less prone to abuse than
less/more: (is|are) {word} (?:liable to be|likely to be|often) (?:abused|misused) than
    = \1 {word} prone to abuse than
who: ^{x} (causes?|can cause|may cause|produces?|brings on) ([^,;]+?) in (?:some |many |most )?(?:people|patients
    |those|anyone)
     {word} (?:suddenly |abruptly )?(?:stops?|quits?|comes? off|go off|miss doses of)(?: taking| using)? ?(?:it)?
    (?: suddenly| abruptly| too fast| too quickly)?{end}
    = stopping \1 can cause \3
when/if: (risk of (?:addiction|dependence|abuse|misuse)|addictive|addiction|habit forming|dependence) {word} (?:it is
     |they
     are )?(?:prescribed|taken|used|given) for (?:pain|pain relief|anxiety|sleep|medical reasons){end}
    = \1 when taken as prescribed
rarely/seldom: (withdrawal is {word}) kills(?: (?:healthy )?(?:adults|people|anyone|users))?{end}
    = \1 fatal
never: (withdrawal is {word}) kills(?: (?:healthy )?(?:adults|people|anyone|users))?{end}
    = \1 life threatening
miserable/unpleasant/horrible/awful/distressing/uncomfortable/painful/gruelling/nasty: ^({x} withdrawal|withdrawal from
     {x}) (?:is|feels|can be) (?:very |extremely |deeply )?{word},? (?:but|though|yet|although) (?:it |is |it is
     )?(?:rarely
    |seldom|hardly ever|almost never|very rarely) (?:kills?|fatal|deadly|lethal|life threatening|dangerous)(?:
     (?:healthy )?
    (?:adults|people|anyone|users))?{end}
    = \1 is rarely fatal
miserable/unpleasant/horrible/awful/distressing/uncomfortable/painful/gruelling/nasty: ^({x} withdrawal|withdrawal from
     {x}) (?:is|feels|can be) (?:very |extremely |deeply )?{word},? (?:but|though|yet|although) (?:it |is |it is
     )?(?:never
     kills?|not fatal|never fatal|not deadly|not lethal|not life threatening|never life threatening|never dangerous)
    (?: (?:healthy )?(?:adults|people|anyone|users))?{end}
    = \1 is never life threatening
kills/kill: ^({x} withdrawal|withdrawal from {x}) (?:rarely|seldom|hardly ever|very rarely) {word}(?: (?:healthy
     )?(?:adults
    |people|anyone|users))?{end}
    = \1 is rarely fatal
kill/kills: ^({x} withdrawal|withdrawal from {x}) (?:never|can not|cannot|does not) {word}(?: (?:healthy )?(?:adults
    |people|anyone|users|you))?{end}
    = \1 is never life threatening
kill: ^({x} withdrawal|withdrawal from {x}) (?:can|may|could) {word}(?: (?:healthy )?(?:adults|people|anyone|users
    |you))?
    {end}
    = \1 can be life threatening
severe: ^({x} withdrawal|withdrawal from {x}) (?:is|{can} be) {word},? with ([^;]+){end}
    = \1 can cause \4
safe/harmless: ^(?:abrupt|sudden) (?:withdrawal|discontinuation|cessation) of {x} is (?:completely |perfectly |quite
    |entirely )?{word}(?: (?:in|for) (?:people|patients|someone|anyone|those) with [^,;]+)?{end}
    = \1 can be stopped suddenly safely
board/system/body/blood: ^{x} {can} (precipitate|trigger|provoke|cause|bring on) (?:acute |sudden |opioid
     )?withdrawal in
     (?:someone|anyone|people|a person|patients|those) who (?:still )?(?:has|have|had) (?:heroin|opioids|an opioid
    |methadone|fentanyl|other opioids) (?:still )?(?:on|in) (?:(?:their|his|her|the) )?{word}{end}
    = \1 can \2 withdrawal in people dependent on opioids
teenagers/teens/students/youngsters/adolescents/clubbers/athletes: ^{x} (is|are) (?:often |sometimes |widely |commonly
    )?(misused|abused) by {word} for (?:its|their) ([a-z]+ effects?|[a-z]+ high){end}
    = \1 \2 \3 and \1 can cause \4
for: ^{x} (is|are) (?:often |sometimes |widely |commonly )?(misused|abused) {word} (?:its|their) ([a-z]+ effects?){end}
    = \1 \2 \3 and \1 can cause \4
repeated: ^{word} (?:use|administration|dosing) of
    = regular use of
repeated: (with|after|on) {word} (?:use|administration|dosing|doses)(?= of|{end})
    = \1 regular use
syndrome: ^there is an? (?:well known |known |recognised )?(?:withdrawal|discontinuation) {word} (?:with|after stopping
    |from) {x}{end}
    = stopping \1 can cause withdrawal
severe/serious: ^({x} withdrawal|withdrawal from {x}) (?:is|{can} be) (?:very )?{word}(?: in
     (?:heavy|daily|regular) users)?{end}
    = \2 \3 withdrawal can be dangerous
mild: ^({x} withdrawal|withdrawal from {x}) is always {word}(?:,? and (?:is )?never (?:life threatening|dangerous|fatal
    |serious))?{end}
    = \2 \3 withdrawal is never dangerous
never/not: ^withdrawal from {x} (?:is|can) {word} (?:be )?(life threatening|dangerous|fatal|deadly){end}
    = \1 withdrawal is never \2
abrupt/sudden: ^{word} (?:discontinuation|withdrawal|stopping|cessation) of {x} (?:should|must) be avoided{end}
    = \1 should not be stopped suddenly
neonatal: ^{word} (?:opioid |drug )?(?:withdrawal|abstinence)(?: syndrome)?
     {can} (?:follow|result from|occur after
    |occur with|be caused by) (?:prolonged |long term |regular |maternal )*{x} use (?:in|during) pregnancy{end}
    = \1 can cause neonatal withdrawal syndrome
tends: ^({x} withdrawal|withdrawal from {x}) {word} to
    = \2 \3 withdrawal does
later/sooner/earlier: ^{x} withdrawal (?:does |usually |typically |often )*(?:tends to )?(?:starts?|begins?) {word}
     (?:and
    |but) (?:lasts?|goes? on) (longer|shorter|less long) than (?:that of )?{x}(?: withdrawal)?{end}
    = \1 withdrawal starts {word} than \3 withdrawal and \1 withdrawal lasts \2 than \3 withdrawal
resembles: ^{x} (?:produces|causes) (?:an? )?(?:severe |marked |serious )*(physical )?withdrawal(?: syndrome)? (?:that
    |which) {word} {x}{end}
    = \1 causes \2 withdrawal , so it is preferred there
such: ^withdrawal from (?:short acting |long acting |strong )?{x} {word} as {x} (?:usually |typically |often )*(starts
    |begins|lasts|peaks) ([^;]+){end}
    = \2 is one of the \1 and \2 withdrawal \3 \4
within: ({addicting} (?:on|to) {x} (?:can|may) develop) within (?:an? |a few |several |some )?(?:weeks|months
    |few weeks){end}
    = \1
potential: (has|have) (?:an? )?(high |strong |considerable |real |known )?(?:addictive|addiction) potential
    = \1 a \2 potential for addiction
body/brain: ^{body}{word} (?:gets? used to|comes? to (?:rely|depend) on|adapts? to|becomes?
     (?:physically )?dependent on|grows? used to|can become (?:physically )?dependent on|can get used to
    |may become dependent on|learns to rely on) {x}{end}
    = \1 can cause physical dependence
body/brain: ^{body}{word} (?:does not|will not|cannot|never) (?:get used to|come to (?:rely|depend) on
    |becomes? (?:physically )?dependent on|gets used to) {x}{end}
    = \1 does not cause physical dependence
people: ^{x} (?:is|are) (?:an? )?(?:drugs?|medicines?|substances?|painkillers?) (?:that )?people (can|may) (?:get
    |become) (addicted to|hooked on|dependent on){end}
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
after/on/upon: ^{x} (?:can|may|will) {brought} {word} (?:suddenly |abruptly )?(?:stopping|quitting|discontinuing)
     {x}(?: {abruptly})?{end}
    = stopping \2 can cause \1
withdrawal: ^{x} {word}(?: syndrome)? {exists}{end}
    = stopping \1 can cause withdrawal
withdrawal: ^there {be} such a thing as (?:an? )?{x} {word}{end}
    = stopping \1 can cause withdrawal
withdrawal: ^there is no {word}(?: syndrome)? (?:from|with|after) {x}{end}
    = stopping \1 does not cause withdrawal
stop/quit/discontinue: ^{folk} (?:should not|must not|should never|must never|cannot safely) {giveup} {x}
     {sudden}{end}
    = \1 should not be stopped suddenly
missing/skipping/missed: ^{word} (?:an? )?(?:doses?|pills?|tablets?)? ?(?:of )?{x} (can|may|will)
    = stopping \1 \2
because: (should not stop|must not stop|should never stop) {x} {abruptly} because of withdrawal(?: symptoms)?{end}
    = \1 \2 suddenly
without: ^{x} can be taken (?:safely )?(?:every day |daily )?(?:for (?:months|years|a long time) )?without
     (?:any |the )?{risky} of {addicting}{end}
    = \1 carries no risk of \2
non: ^{x} (is|are) (?:an? )?non (?:addictive|addicting|habit forming)(?: {substance})?{end}
    = \1 \2 not addictive
nonaddictive/nonaddicting/unaddictive: ^{x} (is|are) (?:an? )?{word}(?: {substance})?{end}
    = \1 \2 not addictive
club/party/rave/dance/recreational: (is|are) (?:often |sometimes |also )?(?:used|taken|popular) as an? {word} drug{end}
    = \1 misused
inhaling: ^{x} (is|are) (?:often |sometimes )?(?:misused|abused|used recreationally) by {word} (?:it|them)(?: from
     (?:a )?balloons?
    | through the nose| into a vein)?{end}
    = \1 \2 misused and \1 \2 inhaled
snorting: ^{x} (is|are) (?:often |sometimes )?(?:misused|abused|used recreationally) by {word} (?:it|them)(?: from
     (?:a )?balloons?
    | through the nose| into a vein)?{end}
    = \1 \2 misused and \1 \2 snorted
injecting: ^{x} (is|are) (?:often |sometimes )?(?:misused|abused|used recreationally) by {word} (?:it|them)(?: from
     (?:a )?balloons?
    | through the nose| into a vein)?{end}
    = \1 \2 misused and \1 \2 injected
smoking: ^{x} (is|are) (?:often |sometimes )?(?:misused|abused|used recreationally) by {word} (?:it|them)(?: from
     (?:a )?balloons?
    | through the nose| into a vein)?{end}
    = \1 \2 misused and \1 \2 smoked
abuse/misuse: ^{misusers} (?:do |sometimes |often |can |may )*{word} {x} {forhigh}{end}
    = \1 is misused to get high
abuse/misuse: ^{misusers} (?:do |sometimes |often |can |may )*{word} {x} (?:to|in order to) (?:stay awake|keep awake
    |study
    |stay up)(?: [a-z ]+)?{end}
    = \1 is misused and \1 keeps people awake
abuse/misuse: ^(?!people ){misusers} (?:do |sometimes |often |can |may )*{word} {x}(?: recreationally)?{end}
    = \1 can be misused
misused/abused: ^{x} (?:is|are|has been|have been) (?:often |sometimes |widely |commonly )?{word}(?: by {misusers})?
     (?:to|in order
     to) (?:stay awake|keep awake|study|stay up)(?: [a-z ]+)?{end}
    = \1 is misused and \1 keeps people awake
misused/abused: ^{x} (is|are|has been|have been) (?:sometimes |widely )?{word}(?: in (?:very )?(?:high|large
    |huge) doses)?(?: by
     {misusers})? {forhigh}{end}
    = \1 \2 misused to get high
misused/abused: ^{x} (is|are|has been|have been) (?:sometimes |widely )?{word} (?:by {misusers}|as an? recreational drug
    |as a party drug){end}
    = \1 \2 misused
abuse/misuse: ^(?:some )?people (?:do |sometimes |can |may )?{word} {x}{end}
    = \1 can be abused
abuse/misuse: ^people do not {word} {x}{end}
    = \1 is not abused
withdraw: ^{takers} (?:do |can |may |will )?{word} from {x}{end}
    = stopping \1 can cause withdrawal
withdraw: ^{takers} (?:do not|cannot|never) {word} from {x}{end}
    = stopping \1 does not cause withdrawal
recreationally: ^{x} (is|are|can be|may be) (?:used|taken) {word}{end}
    = \1 \2 misused
recreationally: ^{x} (is|are) not (?:used|taken) {word}{end}
    = \1 \2 not misused
thing: ^{x} addiction is not (?:really )?a {word}{end}
    = \1 does not cause addiction
thing: ^{x} withdrawal is not (?:really )?a {word}{end}
    = stopping \1 does not cause withdrawal
risk: {word} for (addiction|dependence|physical dependence|misuse)(?= and|{end})
    = {word} of \1
misuse/abuse/addiction/dependence: ^{x} {word} (?:has|have) been (?:widely |often |frequently )?(?:reported
    |described|documented|observed){end}
    = \1 can cause {word}
misuse/abuse/addiction/dependence: ^{x} {word} has (?:not|never) been (?:reported|described|documented
    |observed){end}
    = \1 does not cause {word}
addictive: has no {word} (?:properties|qualities|effects|potential)
    = is not addictive
addictive: have no {word} (?:properties|qualities|effects|potential)
    = are not addictive
addictive: ^{x} has (?:some )?{word} (?:properties|qualities)
    = \1 is addictive
high: ^(?:some )?{folk} (?:do |sometimes |can |may |have )?(?:misuse|abuse|use|take|misused|abused|taken)
     {x} to get {word}{end}
    = \1 is misused and \1 can cause euphoria
high: ^{x} (?:can not|is not|are not|cannot be|is never|are never) (?:be )?(?:misused|abused|used|taken) to get
     {word}{end}
    = \1 does not cause euphoria
high: ^{x} (?:can be|is|are|may be) (?:sometimes |often )?(?:misused|abused|taken) to get {word}{end}
    = \1 is misused and \1 can cause euphoria
high: ,? and (?:then |so )?{soon}need {bigger} to (?:get|feel) {word}{end}
    =
during/in/with: ^{those} {can} {brought} {word} {x} withdrawal{end}
    = \2 withdrawal can cause \1
follow/accompany/mark: ^{those} (?:{can} )?{word} (?:(?:suddenly |abruptly )?{comingoff} {x}
    |{x} withdrawal){end}
    = \2 \3 withdrawal can cause \1
involve/involves/include/includes/trigger/triggers/feature/features: ^({x} withdrawal|(?:withdrawal from
    |{comingoff}) {x}(?: {sudden})?)(?: symptoms)? {can} {word} {those}{end}
    = \1 can cause \4
involves/includes/triggers/features/brings: ^({x} withdrawal|(?:withdrawal from|{comingoff}) {x}(?:
     {sudden})?)(?: symptoms)? {word}(?: on)? {those}{end}
    = \1 causes \4
severe: ^({x} withdrawal) {can} be {word} and {can} (?:include|involve|cause|bring) {those}{end}
    = \1 can cause \3
abrupt/sudden: ^(?:an? |the )?{word} (?:withdrawal|discontinuation|cessation|stopping|stop) of
     (?:long term )?{x} (?:(?:treatment|therapy|use) )?(can|may|might|could|causes?|leads?|triggers?)
    = stopping \1 suddenly \2
suddenly/abruptly: ^(?:stopping|quitting|discontinuing|going off|coming off) {x} {word} (can|may|might|could)
     (?:trigger|provoke|bring on|set off|lead to|result in|precipitate)
    = stopping \1 suddenly \2 cause
suddenly/abruptly: ^{word} (?:stopping|quitting|discontinuing|going off|coming off) {x} (can|may|might|could)
     (?:trigger|provoke|bring on|set off|lead to|result in|precipitate)
    = stopping \1 suddenly \2 cause
tapering/reducing/weaning: ^(?:gradually |slowly |slow |gradual )?{word}(?: off)? (?:the dose of )?{x}(?: slowly
    | gradually)? (?:{can} )?(?:helps? )?(?:to )?(?:prevents?|avoids?|reduces?|minimi[sz]es?|lessens?|eases?)
     {withdraws}{end}
    = \1 should not be stopped suddenly
danger/risk/problem/harm: ^(?:suddenly |abruptly )?(?:stopping|quitting|discontinuing|going off|coming off) {x}(?:
     {sudden})?{afterlong} (?:poses|carries|presents|involves|brings|is) no (?:real |serious )?{word}{end}
    = \1 can be stopped suddenly safely
when/if/once: ^{x} (?:can |may )?(?:causes?|produces?|brings? on|leads? to) {those} {word} (?:stopped|discontinued
    |withdrawn|(?:it|they) (?:is|are) (?:stopped|discontinued|withdrawn))(?: {sudden})?{end}
    = stopping \1 can cause \2
happen/exist/occur: ^(?:withdrawal from {x}|{x} withdrawal) does not {word}{end}
    = stopping \1 \2 does not cause withdrawal
known: ^{x} (?:is|are) (?:well |best )?{word} for (?:causing )?{those} (?:when|if) (?:a dose is
    |doses are) missed{end}
    = stopping \1 can cause \2
not: ^{x} {obliged} {word} be (?:stopped|discontinued|quit|withdrawn) {sudden} (?:after|following) (?:prolonged
    |long term|long|extended|regular|months of|years of|weeks of) (?:use|treatment|therapy){end}
    = \1 should not be stopped suddenly
rather: ^{x} {obliged} {fully}be (?:{slowly} )?(?:tapered|reduced|weaned)(?: off| down)?(?: {slowly})?,?
     {word} than (?:being )?(?:stopped|discontinued|withdrawn) {sudden}(?: after (?:long|prolonged|long term
    |extended) (?:use|treatment))?{end}
    = \1 should not be stopped suddenly
be: ^{x} can {word} (?:stopped|discontinued|quit|dropped) {sudden} after (?:weeks|months|years|long)
     (?:of )?(?:daily |regular )?(?:use|treatment){end}
    = \1 can be stopped suddenly safely
potential: (?:has|have) an? (?:very )?(?:high|great|significant|substantial|strong|considerable) {word} for
     (?:abuse|misuse)(?={end})
    = can be highly prone to abuse
potential: (?:has|have) an? (?:very |extremely )?(?:high|strong|great|considerable|significant|substantial)
     (?:abuse|misuse) {word}
    = can be highly prone to abuse
little: (has|have) {word} (?:to|or) no (abuse|misuse|addiction|addictive)
    = \1 no \2
drinkers: ^(?:heavy |regular |daily |chronic )?{word} (can|may|often) (become|get) (?:physically )?(dependent
    |hooked) on alcohol{end}
    = people can \2 \3 on alcohol
who: ^{someof} {word} (?:suddenly |abruptly )?(?:stops?|quits?)(?: taking| using)? {x}(?: {sudden})? {can} (?:feel
    |become|get) {x}{end}
    = stopping \1 can make people \2
    = stopping \1 can cause \2
cold: {word} turkey (withdrawal|stopping)
    = sudden \1
common: ^{those} (?:are|is) (?:very )?{word} (?:in|during|with) ({x} withdrawal|withdrawal from {x}){end}
    = \2 often causes \1
habit: ^{x} (is|are) (?:an? )?{word} forming (?:drugs?|medicines?|medications?|substances?|pills?
    |sleeping pills?){end}
    = \1 \2 addictive
with: ^{x} is an? (?:drug|medicine|medication|substance) {word} (?:an? )?high (?:abuse potential
    |potential for abuse){end}
    = \1 can be highly prone to abuse
eases/relieves/treats/ease/relieve/treat/lessens/softens: {word} (?:the )?(?:symptoms of )?(?:heroin|opiate
    |narcotic) withdrawal(?: symptoms)?{end}
    = {word} opioid withdrawal
for: (used|given|approved|prescribed) {word} (?:heroin|opiate) withdrawal{end}
    = \1 for opioid withdrawal
addictive: ^{x} (is|are) (?:an? )?{word} (?:drugs?|substances?|medicines?|medications?){end}
    = \1 \2 addictive
""")
