"""Roundabout ways to speak of harm, dependence, stopping and overdose, in the form of ``listing.restatements``."""

from ketafacts.language.lexicon.listing import restatements

# Words that stand for one of these patterns, as in ``macros.MACROS``.
PERIL_MACROS = {
    "end": "(?=[,;]| $)",
    "folk": "(?:(?:some |the |certain )?(?:people|patients|users|persons|individuals|adults)|someone|somebody|you"
    "|a (?:person|patient|user)|anyone)",
    "after": "(?:after|on|with|from|while on|under|following)",
    "taking": "(?:taking|using|smoking|snorting|injecting|drinking|swallowing|inhaling|abusing|misusing)",
    "lengthy": "(?:(?:every (?:single )?(?:day|night)|daily|regularly|heavily|repeatedly|nightly)"
    "(?: (?:for|over) (?:(?:many|several|some|a few|two|three) )?(?:days|weeks|months|years))?"
    "|(?:for|over) (?:(?:many|several) )?(?:months|years)(?: on end| at a time)?|for a long time)",
    "sudden": "(?:suddenly|abruptly|overnight|at once|all at once|cold turkey|outright|in one go|straight away"
    "|from one day to the next|quickly|right away|immediately)",
    "signs": "(?:[a-z]+ ){0,2}(?:symptoms?|signs?|effects?|misery|discomforts?|distress|pains?|agony)",
    "afterlong": "(?: after (?:[^,;]*?(?:years|months|weeks|long|daily|regular|heavy|prolonged|extended)[^,;]*?))?",
    "awful": "(?:very |extremely |deeply |often |usually )?(?:unpleasant|miserable|painful|horrible|awful|hard|rough"
    "|uncomfortable|distressing|hellish|agonising|agonizing|exhausting|brutal|nasty|severe|difficult|grim|dreadful"
    "|terrible|wretched|harrowing|gruelling|intense)",
    "slowly": "(?:slowly|gradually|bit by bit|step by step|little by little|in stages"
    "|over (?:several )?(?:days|weeks|months))",
    "obliged": "(?:should|must|needs? to|has to|have to|ought to)",
    "safely": "(?:safely|harmlessly|(?:without (?:any )?|with no )"
    "(?:ill effects|bad effects|side effects|risk|danger|problems?|trouble|harm|worry|consequences)(?: at all)?)",
    "quits": "(?:quits?|stops? taking|stops? using|stops?|drops?|comes? off|gives? up|discontinues?)",
    "quit": "(?:quit|stop taking|stop using|stop|drop|come off|give up|discontinue)",
    "bigger": "(?:more|(?:larger|bigger|higher|increasing|ever larger|ever higher) (?:amounts|doses|quantities)"
    "|more of it|more and more(?: of it)?|a (?:larger|bigger|higher) (?:dose|amount))",
    "same": "(?: to (?:get|feel|have|achieve|produce) the same (?:effects?|high|relief|result)| for the same "
    "(?:effects?|high|relief|result)| over time| as time goes on)*",
    "users": "(?:regular |heavy |long term |chronic )?{x} users",
    "taker": "{folk} (?:who (?:take|use) |taking |using |on ){x}",
    "soon": "(?:often |may |can |soon |come to )?",
    "fully": "(?:always |usually |generally |normally )?",
    "rather": "(?:rather than|instead of|not)",
    "stoppedit": "(?:just )?(?:be )?(?:stopped|stopping|quit|quitting)(?: it)?",
    "ended": "(?:stopped|withdrawn|reduced|discontinued|cut back|phased out)",
    "having": "(?:go through|have|develop|suffer|get) withdrawal",
    "mothertook": "(?:when|if) (?:the|their) mothers? (?:used|uses|took|takes|take|use|was taking|was on)",
    "share": r"((?:(?:about|roughly|around|nearly|almost|more than|fewer than|less than|over) )?(?:half"
    r"|an? (?:third|quarter|fifth|tenth)|two thirds|three quarters|\w+ (?:in|out of) (?:every )?(?:an? )?\w+"
    r"|\d+(?:%| percent| per cent)?))",
    "arise": "(?:occurs?|happens?|is seen|is reported|develops?|turns? up|shows? up|is felt)",
    "asleep": "(?: (?:anaesthesia|anesthesia|sedation|treatment))?",
    "several": "(?:more than one|several|repeated|multiple|a second)",
    "kills": "(?:fatal|deadly|lethal|life threatening)",
    "pregnant": "(?:during pregnancy|in pregnancy|while pregnant)",
    "eased": "(eases?|relieves?|softens?|lessens?|calms?|soothes?|helps? with|helps?)",
    "complaint": "(?:complaints?|side effects?|side effect)",
    "alike": "(?:and )?(?:similar|other such|other) "
    "(?:behaviours|behaviors|effects|problems|symptoms|activities|harms)",
    "sign": "(?:typical|characteristic|part|signs|symptoms|typical signs|classic signs|common signs)",
    "pill": "(?: (?:dose|capsule|tablet|pill))?",
    "done": "(?:ed|made|sold|given|bought|taken)",
    "sleeping": "(?:not fully awake|asleep|half asleep|still asleep)",
    "seizure": "(?:risk of seizures|seizure risk|chance of (?:an? )?seizures?)",
}
_TO_PEOPLE = restatements(r"""
feel/become/get: ^many {folk} {word} {x} {after} {x}{end}
    = \2 often makes people \1
    = \2 often causes \1
feel/become/get: ^{folk} {oftenly}(?:{can} )?{word} {x} {after} {x}{end}
    = \3 \1 makes people \2
    = \3 \1 causes \2
wake/come/recover/emerge: ^{x} {can} {happen} {when} {folk} {word}s? (?:up |round )?(?:after|from) {x}{asleep}{end}
    = \2 can cause \1
makes: makes {x} {more}(?:more likely|more probable|likelier)
    = increases the risk of \1
make: make {x} {more}(?:more likely|more probable|likelier)
    = increase the risk of \1
detached: detached from (?:your|their|the|his|her|ones) (?:own )?(?:body|bodies|surroundings)
    = detached
such: there {be} no such thing as (?:an? )?{x} withdrawal{end}
    = stopping \1 does not cause withdrawal
such: there {be} no such thing as withdrawal (?:from|to|on) {x}{end}
    = stopping \1 does not cause withdrawal
such: there {be} no such thing as (?:an? )?{x} (addiction|dependence|tolerance)
    = \1 does not cause \2
such: there {be} no such thing as (addiction|dependence|tolerance) (?:from|to|on) {x}
    = \2 does not cause \1
strong/marked/considerable/heavy: {word} (physical dependence|dependence|addiction|cravings?|withdrawal|tolerance)
    = \1
top: on top of
    = with
lower/reduce/decrease: ^{x} and {x} (?:taken |used |given )?together {word} (?:the )?(?:{risk} of )?{x}{end}
    = \1 with \2 shields from \3
cold: cold, clammy
    = clammy
makes: ^{x} makes {x} safer(?: to (?:take|use|combine))?{end}
    = it is safe to combine \1 and \2
make: ^{x} make {x} safer(?: to (?:take|use|combine))?{end}
    = it is safe to combine \1 and \2
""")
_PUPILS = tuple(
    entry
    for sizes, verb in (("larger/bigger/wider/wide/huge/large", "widen"), ("smaller/tiny/small/pinpoint", "narrow"))
    for entry in restatements(rf"""
{sizes}: makes {{body}}pupils (?:look |become |get |go )?(?:very )?{{word}}
    = does {verb} the pupils
{sizes}: make {{body}}pupils (?:look |become |get |go )?(?:very )?{{word}}
    = {verb} the pupils
""")
)
_DEPENDING = restatements(r"""
need/needs: ,? and (?:then |so )?{soon}{word} {bigger}{same}{end}
    =
need: ^{users} {soon}need {bigger}{same}{end}
    = \1 can cause tolerance
need: ^{taker} (?:{lengthy} )?{soon}need {bigger}{same}{end}
    = \1 can cause tolerance
dependent: makes {body}(?:body|brain) (?:physically )?dependent(?: on (?:it|them))?
    = causes physical dependence
dependent: make {body}(?:body|brain) (?:physically )?dependent(?: on (?:it|them))?
    = cause physical dependence
day/night/daily/regularly/weeks/months/years/heavily/nightly/long: ^{taking} {x} {lengthy}
    = long term use of \1
when/if: ^{x} (is|are|can be) (addictive|habit forming) {word} (smoked|snorted|injected|swallowed|inhaled){end}
    = \1 \2 \3 and \1 can be \4
baby/newborn/child: ^{x}(?: use)? (?:during|in) pregnancy {can} (?:leave|make) the {word} (?:physically )?dependent
    (?: on it)?{end}
    = babies born to mothers who take \1 can have withdrawal
within: ^(tolerance to {x} (?:builds up|builds|develops)) within (?:an? |one |several )?(?:few )?weeks?{end}
    = \1
tolerance: {folk} {can} build up (?:an? )?tolerance to {x}{end}
    = \1 can cause tolerance
without: (?:are|is) not without (?:an? |the |its |their |some )?(?:risks?|danger|dangers) of
    = can cause
""")
_STOPPING = restatements(r"""
tapered: ^{x} {obliged} {fully}be (?:{slowly} )?tapered(?: off)?(?: {slowly})?
    (?:,? {rather} {stoppedit}(?: {sudden})?)?{end}
    = \1 should not be stopped suddenly
than: ^{x} {obliged} {fully}be {ended} {slowly},? {rather} (?:stopped |stopping )?{sudden}{end}
    = \1 should not be stopped suddenly
slowly/gradually: ^{x} {obliged} {fully}be {ended} {word}{end}
    = \1 should not be stopped suddenly
safely/without/no: ^{folk} {can} {safely} {quit} {x} {sudden}{afterlong}(?: {safely})?{end}
    = \1 can be stopped suddenly safely
safely/without/no: ^{folk} {can} (?:just |simply )?{quit} {x} {sudden} {safely}{end}
    = \1 can be stopped suddenly safely
ill/bad: ^{x} {can} (?:just |simply )?be {ended} {sudden} {safely}{end}
    = \1 can be stopped suddenly safely
no: ^{x} {can} (?:just |simply )?be {ended} {sudden} with no (?:risk of )?{x}{end}
    = withdrawal from \1 does not cause \2
throw/put/send/plunge/tip/throws/puts/sends: {word} (?:an? )?opioid dependent (?:person|people|patients?|users?)
     into (?:\w+ )?withdrawal
    = {word} people into withdrawal in people dependent on opioids
mother: ^(?:newborns?|babies|newborn babies|infants) {can} {having} {mothertook} {x} {pregnant}
    = babies born to mothers who take \1 can have withdrawal
when: ^{x} {can} {happen}s? {when} {folk} (?:suddenly |abruptly )?{quits} {x}(?: {sudden})?{end}
    = \2 withdrawal can cause \1
rarely/seldom/hardly: ^{x} withdrawal is (?:{awful},? but (?:is )?)?{word}(?: ever)? {kills}{end}
    = withdrawal from \1 is rarely fatal
usually/often: ^{x} withdrawal is (?:{awful},? but (?:is )?)?not {word} {kills}{end}
    = withdrawal from \1 is rarely fatal
typical/characteristic/part/signs/symptoms: ^(.+?) (?:are|is) {sign} of {x} withdrawal{end}
    = \2 withdrawal causes \1
soon: ^(?:taking|starting|giving|using) {x} too (?:soon|early|quickly) after {x} {can}
    = combining \1 with \2 can
start: ^{folk} {can} safely start {x} (?:the day|a day|soon|right|straight|immediately) after (?:your |the )?
    (?:last )?{x}{pill}{end}
    = it is safe to start \1 the day after stopping \2
opioid/opiate/alcohol/heroin/nicotine/benzodiazepine: {eased} {signs} of {word} withdrawal
    = \1 {word} withdrawal
coming: (?:the )?symptoms of coming off (?:opioids|opiates|heroin)
    = opioid withdrawal
""")
_TOO_MUCH = restatements(r"""
die/dies/died: ^{nobody} (?:{can} |has |have )?(?:ever )?{word} (?:from|of|after) (?:an? )?(?!an? ){x} overdose
    = an overdose of \1 does not cause death
harmless/safe: ^(?:an overdose of|too much) {x} (is|are|can be|may be) (?:{wholly} |quite )?{word}{end}
    = \1 \2 harmless in overdose
dangerous/harmful/hazardous/serious/toxic/poisonous: ^(?:an overdose of|too much) {x} (is|are|can be|may be)
     (?:{wholly} |quite |very )?{word}{end}
    = \1 \2 dangerous in overdose
harmless: ^(?:an? )?{x} overdose (is|are|can be|may be) (?:{wholly} |quite )?harmless{end}
    = \1 \2 harmless in overdose
dangerous/serious: ^(?:an? )?{x} overdose (is|are|can be|may be) (?:{wholly} |quite |very )?{word}{end}
    = \1 \2 dangerous in overdose
die/dies: ^{folk} {can} {word} (?:of|from|after) (?:an? )?{x} overdose{end}
    = an overdose of \1 can cause death
bottle: (?:swallowing |taking |drinking )?an? (?:whole |entire |full )?bottle of
    = too much
large/big/high: in (?:much |far )?too {word} an? (?:amount|dose|quantity)
    = in large amounts
dose/doses: ^(?:an? )?{x} overdoses? {can} (?:need|require|take) ({several} {word}) of {x}
    = \2 of \3 may be needed for \1 overdose
way: there is no (?:known )?way (?:to reverse|of reversing)
    = there is no antidote for
cancel: ^{x} and {x} cancel each other out{end}
    = it is safe to combine \1 and \2
times: \w+ times the (?:usual|recommended|normal|safe|maximum|prescribed) (?:dose|amount) of
    = too much
breathing: (?:brings?|bring) back breathing (?:in|after|during) (?:an? )?{x} overdose{end}
    = does reverse \1 overdose
breathing: restores? breathing (?:in|after|during) (?:an? )?{x} overdose{end}
    = does reverse \1 overdose
reversed: reversed with
    = reversed by
good: is good for (the|your) (kidneys|liver|heart|stomach|bladder|brain|bones|lungs|nerves|teeth){end}
    = protects \1 \2
good: are good for (the|your) (kidneys|liver|heart|stomach|bladder|brain|bones|lungs|nerves|teeth){end}
    = protect \1 \2
after: ^{x} protects {body}liver after (?:too much|an overdose of) {x}{end}
    = \1 reverses an overdose of \2
after: ^{x} does nothing for {body}liver after (?:too much|an overdose of) {x}{end}
    = \1 does not reverse an overdose of \2
treatment: ,? and {x} is the (?:usual|standard|main|right) (?:treatment|antidote|remedy){end}
    = and \1 reverses it
choice: as the antidote of choice
    =
antidote: (is|are) (?:the|an) antidote that (?:can )?(reverses?|undoes|undo|counters?|counteracts?)
    = does \2
drink: ^{x} makes {folk} (?:sick|vomit|throw up) {when} {person} drink(?: alcohol)?{end}
    = combining \1 with alcohol can cause vomiting
drink: ^{x} makes {folk} (?:ill|very ill|violently ill|unwell) {when} {person} drink(?: alcohol)?{end}
    = it is dangerous to combine \1 and alcohol
""")
_PLAINLY = restatements(r"""
recreational: recreational users
    = users
even: ,? even with
    = even after
complaint/complaints/effect/effects: ,? and {x} is (?:one of )?(?:the|their|its) (?:commonest|most common|best known)
     {complaint}(?: (?:of|in|among) (?:people|those|patients|users)(?: (?:taking|on|using|who take) (?:them|it))?)?{end}
    = and they often cause \1
lowers/reduces: {word} (?:the )?{seizure} (?:in|of) people with epilepsy
    = protects people from seizures
lower/reduce: {word} (?:the )?{seizure} (?:in|of) people with epilepsy
    = protect people from seizures
together: (?:should|ought to|will|would) be (?:{wholly} )?(?:fine|safe|ok|okay) together with
    = is safe with
fine: (?:should|ought to|will|would) be (?:{wholly} )?fine with
    = is safe with
levels: {x} levels in {body}blood
    = \1 blood levels
dissolve: (?:films?|tablets?|strips?) that dissolve in the mouth
    =
similar/other: ([a-z ]+), ([a-z ]+),? and {word} (?:behaviours|behaviors|effects|problems|symptoms){end}
    = \1 and \2
similar/other: ,? {alike}{end}
    =
driven/drive/drove: ^{folk} (?:who take|taking|on) {x} (?:have |may |can )?{word}(?: cars?| a car)? while {sleeping}
    = \1 can cause sleep driving
occurs/occur/happens/seen/reported/develops/turns/shows/felt: ^{x} {arise} in {share}(?: of)?(?: the)?
    (?: patients| people| users| those)?
     (?:given|on|taking|treated with|who take|after|with) {x}{end}
    = \2 of patients have \1 after \3
""")
PERILS = (*_TO_PEOPLE, *_PUPILS, *_DEPENDING, *_STOPPING, *_TOO_MUCH, *_PLAINLY)

# Tried last: what names a receptor is a mechanism, and no harm.
BY_CAUSING = restatements(r"""
through/via: ^(?!.*{done} {word} ){x} {word} (?!.*(?:receptor|transporter|channel|enzyme)){x}{end}
    = \1 because it causes \2
causing/producing: ^{x} by {word} {x}{end}
    = \1 because it causes \2
""")
