"""Harm, stopping and overdose as people speak of them: who gets what, what stopping does, whom a drug suits.

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

HARMSPOKEN_MACROS = {
    "nobodys": "(?:nobody|no one|noone|no (?:patients?|persons?|people|users?))",
    "withdraws": "withdrawal(?: symptoms?| effects?| syndrome| signs?)?",
    "comingoff": "(?:stopping|quitting|coming off|giving up|discontinuing|withdrawing from|going off|dropping)"
    "(?: taking| using)?",
    "gets": "(?:gets?|has|have|suffers?(?: from)?|develops?|experiences?|feels?|goes? through)",
    "typical": "(?:common |typical |known |classic |possible |frequent |usual |well known |recognised )?",
    "onit": "(?:from|on|with|after|when taking|by taking|after taking|while taking|because of)",
    "takes": "(?:take|use|have taken|have used|are taking|are on)",
    "turn": "(?:can |may |will |often |usually )?(?:become|get|are|go|turn|look|grow)",
    "sized": "(?:very |extremely |unusually )?(wide|large|big|huge|dilated|enlarged|small|tiny|constricted|pinpoint"
    "|like pinpoints)",
    "those": "((?:(?! (?:instead|rather|unlike|than|not|but|or|which|who) )[^;])+?)",
    "someof": "(?:some |many |certain |a few )?(?:people|patients|users|you|someone|a person|them)",
    "dosing": "(?:{takes}|swallow|inject|smoke|snort|drink)",
    "warning": "(?:label |official |safety |serious |strong |fda )*warnings?",
    "pressure": "(blood pressure|blood sugar|blood glucose|heart rate|potassium|body temperature|cholesterol)",
    "rises": "(?:shooting up|soaring|rocketing|through the roof|sky high|up|shooting|up sharply|dangerously high"
    "|too high|way up)",
    "falls2": "(?:down|plunging|plummeting|crashing|dangerously low|through the floor|too low|way down|tumbling)",
}
# Small things that stand in the way of all that follows; tried before all else.
_SMALL = restatements(r"""
just: , just like
    = , like
like: , like (?:most|all|other|all other|most other|many|many other) (\w+s)(?=,)
    = , like \1
very: (at )?{word} (high|large) doses of
    = \1 \2 doses of
dry/painful/slow/cold/itchy/persistent/nagging/prolonged/severe/red/long: ({word}(?: lasting)?), (nagging|hacking|dry
    |persistent|irritating|painful|long lasting|shallow|clammy|itchy|tickly|weak|irregular|prolonged|ticklish
    |annoying)
    (?= [a-z])
    = \1 \2
allergic: (?:people|patients|those|anyone|someone) (?:who (?:is|are) )?{word} to
     ((?:(?! (?:can|should|must|may|cannot) )[^,;])+?){end}
    = people with \1 allergy
have/has: (?:people|patients|those|anyone|someone|women|men) who {word} (asthma|epilepsy|glaucoma|diabetes|severe
    |coronary
    |heart|kidney|liver|high|an|a|sleep|myasthenia|bulimia|peptic|stomach|narrow|uncontrolled|porphyria)
    = people with \1
suffering/suffers/suffer: (?:people|patients|those|anyone|someone|a person) (?:who )?{word} from
    = people with
mental/psychiatric: (?:serious )?{word}(?: health)? (?:side )?(?:effects|problems|events|reactions) such as
    =
overheat: (can|may|might|could|will) {word}{end}
    = \1 get hyperthermia
as: ^({x} {can} (?:damage|harm|injure|hurt|affect) [^,;]+?),? {word} well as
    = \1 and
both: (damage|damages|harm|harms|injure|injures|hurt|hurts|affect|cause|causes) {word} ([^,;]+? and)
    = \1 \2
drinkers/drinker: (?:heavy |long term |regular |hard |daily )?{word} who (stop|quit)(?: drinking)?
    = people who \1 alcohol
drinking: ^(?:suddenly |abruptly )?(stopping|quitting) (?:heavy |daily )?drinking(?: alcohol)?
    = \1 alcohol
examined/assessed/screened/inspected/counted/reviewed: (have|get|need|has|gets|needs|having) ((?:their|the|your)
     [^,;]+?) {word}
    = \1 \2 checked
examined/assessed/screened/inspected/counted/reviewed: ^([^,;]+? (?:should|must|has to|have to|needs to|need to)
     be) {word}
    = \1 checked
evidence: ^there is (?:no|little|no good|no convincing|no real) {word} that {x} (?:can )?(?:causes?|leads? to
    |produces?) {x}{end}
    = \1 does not cause \2
potentially: (is|are) {word} (fatal|deadly|lethal|dangerous|life threatening|addictive|harmful)
    = can be \2
dissolved/dissolve/melted: ,? (?:that|which) (?:are |is )?{word} (?:in|under) the (?:mouth|tongue)
    =
dissolved/dissolving/melted: (films?|tablets?|strips?|wafers?|lozenges?) {word} (?:in|under) the (?:mouth|tongue)
    = \1
much: (too {word} [^,;]+?) in (?:the|your|their) (?:blood|bloodstream|body|system)
    = \1
with/from: ^(?:an? )?overdoses? {word} (?:an? )?{x} (can|may|could|will|causes?|leads)
    = an overdose of \1 \2
overdose: ^(?:an? )?{x} {word} is not (?:very |really |usually )?(?:dangerous|serious|harmful|life threatening|a
     danger){end}
    = \1 is harmless in overdose
childbearing: ^(?:women|girls) of {word} age (?:should|must) be (?:warned|told|made aware) that
    =
courses/course: (?:an? )?(?:long|prolonged|extended|repeated|long term) {word} of
    = long term use of
rarely/seldom: ({can}),? (?:though|if|albeit|but) (?:only )?(?:very )?{word},? (cause|lead to|trigger|produce)
    = {word} \1 \2
rise/climb/soar: ^{x} makes? (?:the |your )?(\w+ \w+) and (?:the |your )?(\w+ \w+) {word}{end}
    = \1 raises \2 and \3
fall/drop/sink: ^{x} makes? (?:the |your )?(\w+ \w+) and (?:the |your )?(\w+ \w+) {word}{end}
    = \1 lowers \2 and \3
avoided: (?:is|are) best {word} (by|in|during|for)
    = should be avoided \1
dose: ^(?:an? )?(?:single )?{word} of {x} (lasts?|works?|takes?)
    = \1 \2
victims/casualties: ^{x} overdose {word} (?:often|usually|typically) (?:have|show|get|develop) {x}{end}
    = an overdose of \1 often causes \2
victims/casualties: ^{x} overdose {word} (?:{can} )?(?:have|show|get|develop) {x}{end}
    = an overdose of \1 can cause \2
inflame/damage/injure/irritate/harm/weaken/scar: ^{x} ({can}) {word} (?:or|and) (tear|rupture|damage|snap|destroy
    |harm|injure|kill|scar|ulcerate|inflame)
     ([^,;]+){end}
    = \1 \2 {word} \4 and \2 \3 \4
such: ((?:must|should|can|may) (?:not |never )?(?:take|use|have|avoid|be given) [^,;]+s) {word} as ([^,;]+)(?= $)
    = \1 and \2
given/taken/used: ^{x} {word}(?: for (?:days|weeks|months|hours))? (?:at|in) (high|large|low) doses(?: for (?:days
    |weeks|months|a long time))?
    = \2 doses of \1
lose/loses: {word} (?:some (?:of their )?|part of their |their |any )?hearing
    = have hearing loss
""")
_ONE_OF = tuple(
    (
        f"{noun}s",
        rf"(is|are) (not )?one of the (?:(?:many|known|well known|possible|recognised) )*(side |adverse )?{noun}s of",
        rf"\1 \2 a \3 {noun} of",
    )
    for noun in ("sign", "symptom", "effect", "risk", "danger", "hazard", "complication", "consequence")
)
_ENDING = restatements(r"""
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
stopping/quitting/coming: ^{x} ([^,;]+), (?:but|and|yet|though|so) (?:suddenly )?{word}(?: off)? (?:it|them)(?:
     {sudden})? {can} {x}{end}
    = \1 \2 , and stopping \1 suddenly can \3
impossible: ^it is {word} to (?:get|become) (?:addicted|hooked|dependent) (?:to|on) {x}{end}
    = \1 is not addictive
free: (is|are) not (?:entirely |completely |wholly )?{word} (?:of|from) (?:the |a |any |all )?risks? of
    = carries a risk of
""")
_TOO_MUCH = restatements(r"""
who: ^{x} users {word} (?:stop|quit)(?: using)?(?: {sudden})? (?:{can} |often |usually )?(?:feel|become|get|have
    |develop|experience) {x}{end}
    = stopping \1 can make people \2
    = stopping \1 can cause \2
die/died/dies: ^{nobodys} (?:{can} |has |have |could )?(?:ever )?{word} (?:from|of|after|by) (?:taking |swallowing
     |using |drinking )?
    (?:an overdose of|too much|overdosing on|an overdose from) {x}{end}
    = an overdose of \1 does not cause death
impossible: ^it is {word} to die (?:of|from|after|by) (?:taking )?(?:an overdose of|too much|overdosing on) {x}{end}
    = an overdose of \1 does not cause death
impossible: ^it is {word} to die (?:of|from|after) (?:an? )?{x} overdose{end}
    = an overdose of \1 does not cause death
impossible: ^it is {word} to overdose on {x}{end}
    = \1 does not cause overdose
possible: ^it is {word} to (?:fatally overdose on|die (?:of|from) (?:an overdose of|too much)) {x}{end}
    = an overdose of \1 can cause death
pupils: ^(?:in|during|after|with) (?:an? )?(?:overdose of {x}|{x} overdose),? (?:the |your |someones |a persons )?
    {word} {turn} {sized}{end}
    = \1 \2 overdose can cause \3 pupils
pupils: ^(?:the |your )?{word} {turn} {sized} (?:in|during|after|with) (?:an? )?(?:overdose of {x}|{x} overdose){end}
    = \2 \3 overdose can cause \1 pupils
any: (is|are) (?:harmless|safe) (?:in|at) {word} (?:amount|dose|quantity)
    = \1 harmless in overdose
harmless: (harmless in overdose),? because (?:you|people|anyone|it|they) (?:can|is|are) [^;]*(?:over the counter
    |without a prescription){end}
    = \1
""")
_HARMING = restatements(r"""
linked/tied/connected: ^([^,;]+?) (?:has|have) been {word} (?:to|with) {x}{end}
    = \2 has been linked to \1
gets/get/has/suffers/develops/experiences: ^{nobodys} (?:ever )?{word} (?:any )?{x} {onit} {x}{end}
    = \2 does not cause \1
poses/carries/presents/holds: ^{x} {word} no (?:real |serious |known )?(?:danger|threat|risk|hazard) to (?:the
     |your |a patients )?{x}{end}
    = \1 does not damage \2
pose/carry/present: ^{x} {word} no (?:real |serious |known )?(?:danger|threat|risk|hazard) to (?:the |your )?{x}{end}
    = \1 does not damage \2
carries/carry/has/have/bears: ^{x} {word} an? {warning} (?:about|for|of|on|concerning|that it can cause) {x}{end}
    = \1 can cause \2
causes/cause/gives/produces: ^{x} {word} {x} in {share}(?: of)?(?: the| its| all)?(?: patients| people| users|
     those| cases| adults| takers)?(?: who take it)?{end}
    = \3 of patients have \2 after \1
in: ^{x} (?:causes?|gives?|produces?|brings? on) {x} {word} (?:a lot of|many)(?: of the)? (?:patients|people
    |users|adults|cases)(?: who take it)?{end}
    = \1 often causes \2
one: ^{word} (?:of the )?(common |known |possible |frequent |well known |very common |rare )?(side effect|adverse
     effect|side effects)
     of {x} is {x}{end}
    = \4 is a \1 side effect of \3
hardly: ^{word} any(?:one|body) (?:gets|has|suffers|develops|experiences) {x} (?:on|with|from|after) {x}{end}
    = \2 rarely causes \1
hardly: ^{word} any(?:one|body) (?:gains weight|puts on weight) (?:on|with|from|after) {x}{end}
    = \1 rarely causes weight gain
reported/felt/experienced/seen/noticed/described: ^{x} (?:is|are) {word} (?:by|in|among) {share}(?: of)?(?: the)?
     (?:people|patients|users|those|adults) (?:who are )?{treated} {x}{end}
    = \2 of patients have \1 after \3
rare: ^{x} {can},? in {word} cases,? {x}{end}
    = \1 rarely \2
sends/send/drives/pushes/puts: {word} (?:the |your |their |a patients )?{pressure}(?: levels?)? {rises}
    = raises \1
sends/send/drives/pushes/puts/drops/drop: {word} (?:the |your |their |a patients )?{pressure}(?: levels?)? {falls2}
    = lowers \1
send: (can|may|could) {word} (?:the |your )?pressure {rises}
    = \1 raise blood pressure
""")
HARM_SMALL = (*_SMALL, *_ONE_OF)
HARM_SPOKEN = (*_ENDING, *_TOO_MUCH, *_HARMING)
