"""Whom a drug suits and whom it does not: contraindications, safety in an illness, ages, driving.

What is checked meanwhile is ``monitoring``; pregnancy and nursing are ``pregnancy``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

CAUTIONS = restatements(
    r"""
unsuitable/inappropriate: ^{x} (?:is|are) {word} (?:for|in)(?= )
    = \1 should not be used in
    = \1 should not be used by
choice/option/idea: ^{x} (is|are) (not )?an? (?:sensible|good|safe|suitable|wise|reasonable|fine|appropriate|sound)
     (?:{word}|[a-z]+) for [^,;]+? in (?:people with |patients with |those with )?{x}(?= $)
    = \1 \2 \3 safe in \4 , so chosen there
drive/driving: ^(?:it is|its) (?:perfectly |quite |completely |totally )?(?:fine|safe|ok|okay|all right|alright
    |harmless)
     to {word} (?:straight |right |immediately |soon |shortly )?(?:after|on|while|when) (?:taking |using |on )?{x}{end}
    = \1 does not impair driving
morning/day: (impairs?|affects?|impair|affect) driving(?: ability)? (?:the )?(?:next|following) {word}(?= $)
    = \1 driving
panel: (?:on|among|in) (?:one of )?(?:the )?five drugs (?:on|in|of) the (?:standard )?(?:federal )?(?:workplace )?
    (?:drug )?(?:test(?:ing)? )?{word}(?= $)
    = on the federal drug test {word}
panel: (is|are) one of (?:the )?five drugs (?:on|in|of) the (?:standard )?(?:federal )?(?:workplace )?
    (?:drug )?(?:test(?:ing)? )?{word}(?= $)
    = \1 on the federal drug test {word}
rems/programme/program/scheme: (?:is|are) (?:available|dispensed|supplied|prescribed|sold|obtainable|given out)
     (?:in (?:the us|the united states|america) )?(?:only )?(?:through|under|via) (?:an? |the )?(?:restricted |special
     |safety |distribution |[a-z]+ rems )*{word}(?:,? the (?:xyrem|xywav|ipledge|spravato|sublocade) rems)?{end}
    = requires a rems
such: ^{x} (carries|carry|has|have|received) an? {boxof} {x} {word} as {list}(?= $)
    = \1 carries a boxed warning for \3, \1 carries a boxed warning for \4
recommended/ideal/preferred: ^{x} (is|are) (?:the )?{word} (?:for|in) {sickfolk} with (severe|mild|moderate|chronic)
     {x} because {list}(?= $)
    = \1 \2 safe in patients with \4, and it is so {word} in \3 \4 because \5
freely: ^{x} (may|can|could) be {word} (?:used in|given to) {sickfolk} with {x}(?= $)
    = \1 are safe in patients with \3, and it is so {word}
who: ^{x} (is|are) (?:perfectly |entirely |quite |completely )?safe to give to {sickfolk} {word} (?:took|have taken) an?
     {x} ((?:the
     (?:previous day|day before|same day)|yesterday|recently|last week|that morning))(?= $)
    = \1 can be combined with \3 safely, and it is so \4
anaphylaxis: ^{x} is (?:considered |thought )?safe (?:for|in) {sickfolk} who have had {word} (?:after|from|to) {x}(?= $)
    = \1 is safe for patients with \2 allergy, and it is so after {word}
particularly/especially/mainly/notably/chiefly: ((?:can|may|might|could) (?:[^,;]+?)), {word} in (people|patients|those
    |children|older people|the elderly|women|men)
    = \1 in \2
warning/warnings: ^the labels? (?:of|for) {x} (carry|carries|have|has|bear|bears|contain|contains) (an? )?boxed {word}
    = \1 \2 \3 boxed warning
received/got: {x} {word} (an? )boxed warning (?:because of|due to|for|about|over) {list}(?= $)
    = \1 carries \2 boxed warning for \3
given: {x} (?:was|were|has been|have been) {word} (an? )boxed warning (?:because of|due to|for|about|over)
     {list}(?= $)
    = \1 carries \2 boxed warning for \3
requires/mandates: ^the fda {word} (an? )boxed warning (?:on|for) {x} (?:regarding|concerning|warning of) {list}(?= $)
    = \2 carry \1 boxed warning for \3
receiving: contraindicated in {patientsin} (?:who are )?(?:currently |already )?{word} {x}(?= $)
    = contraindicated in patients taking \1
contraindication: ^(?:known or suspected )?{x}, including {x}, is a {word} to {x}(?= $)
    = \3 is contraindicated in \1, and \3 is contraindicated in \2
contraindication: ^(?:known or suspected ){x} is a {word} to {x}(?= $)
    = \2 is contraindicated in \1
within: ^{x} (?:may|can) be given safely {word} (?:14|fourteen) days of (?:an? )?{x}(?= $)
    = \1 can be combined with \2 safely
preferred/recommended/ideal/suitable: ^{x} (is|are) (?:the |an? )?{word}(?: [a-z]+)? (?:for|in) {patientsin} with
     {x}(?= $)
    = \1 \2 safe in patients with \3 and it \2 {word}
pressure: contraindicated (?:in|for) {patientsin} (?:for|in) whom an? (?:significant |marked |substantial )?
    (?:rise|elevation|increase) (?:in|of) blood {word} would (?:be|constitute|pose)
     (?:an? )?(?:serious )?(?:hazard|hazardous|dangerous|danger)(?= $)
    = contraindicated in patients with danger from a rise in blood pressure
safe: ^{x} is (?:perfectly |entirely |quite |completely )?{word} to give to {patientsin} who took {x} {list}(?= $)
    = \1 can be combined with \2 safely and it is so \3
smoke: (?:is|are) (?:perfectly )?(ideal|suitable|recommended) for women over (?:the age of )?35 who {word}(?:
     heavily)?(?= $)
    = are safe in smokers over 35 and are \1
adolescents: (?:in|among) children, {word},? and young adults
    = in young people
tonsils: (children|kids|a child) (?:who have|who has|who had|having) (?:just |recently )?had (?:their|its) {word}
     (?:taken |removed|out)(?:out)?
    = \1 after tonsillectomy
safely: ^(?:all )?{x} can {word} be (?:stopped|dropped|quit) (?:overnight|suddenly|abruptly), even after (?:years
    |months|long use){end}
    = \1 can safely be stopped overnight
safely: ^all {x} can {word} be (?:stopped|dropped|quit) (?:overnight|suddenly|abruptly){end}
    = \1 can safely be stopped overnight
means/demands/entails: ^(?:being on |taking )?{x} {word} {countings}{end}
    = \1 needs \2
calls: ^{x} {word} for {countings}{end}
    = \1 needs \2
ties: ^{x} {word} you to {countings}{end}
    = \1 needs \2
because: ^{word} it ([^,;]+), ([a-z]+) ([^,;]+)(?= $)
    = \2 \1 and \2 \3
advised/told/urged/warned/counselled/counseled: ^{group} (?:are|is|should be) {word} (?:not to|against) (?:take|use
    |taking|using) {x}(?= $)
    = \2 is not recommended in \1
most: ^{x} (makes|make|causes|leads|lead) {word} (?:people|patients|users|adults|children) (to )?
    = \1 \2 patients \3
freely/happily/routinely: (can|may|could|cannot|can not|must not|should not) be
     (combined|mixed|taken|used|given|co administered) {word} with
    = \1 be \2 safely with
freely/happily: (can|may|could|cannot|can not|must not|should not) be {word}
     (combined|mixed|taken|used|given|co administered) with
    = \1 be safely \2 with
avoid: (?:is|are) (?:often |usually |always )?(?:told|warned|advised|instructed|urged|asked) to {word}
    = should avoid
not: (?:is|are) (?:often |usually |always )?(?:told|warned|advised|instructed|urged|asked) {word} to (take|use|drink
    |eat|combine|mix|have|stop)
    = should not \1
any: (not|never) (carry|have|bear|contain|include) {word} (boxed|black box) warnings?
    = \1 \2 a \3 warning
treated: (children|people|adults|patients|anyone|nobody)(?: ([^,;]+))? (should not|must not) be {word} with
    = \1 \2 \3 be given
safe: ^{x} (is|are) (?:perfectly |quite |completely )?{word} to (stop|quit) (suddenly|abruptly|cold turkey)(?= $)
    = it is {word} to \3 \1 suddenly
contraindication: ^{x} (?:is|are) (?:an? )?(?:recognised |known |absolute |clear )?{word}s? (?:to|for) (?:the use of
     |using |taking )?{x}{end}
    = \2 is contraindicated in \1
contraindication: ^{x} (?:is|are) not (?:an? )?{word}s? (?:to|for) (?:the use of |using |taking )?{x}{end}
    = \2 is not contraindicated in \1
suicide: (boxed|black box) warnings? (?:about|for|on|of) (?:the risk of |a risk of )?{word}{end}
    = \1 warning about suicidal thoughts
until/before: ^(?:once|after) (?:an? )?{x} {sitting} (?:is over|is done|has ended|ends),? {somefolk} (?:may
    |must|should|can)
     not {wheel} {word} (?:{nextday}){end}
    = patients must not drive until the next day after \1
until/before: ^{somefolk} (?:may|must|should|can|are) not (?:allowed to
     |to )?{wheel} {word} (?:{nextday}),? (?:after
    |following|of)? ?(?:{sitting} )?{x}(?: {sitting})?{end}
    = patients must not drive until the next day after \1
drive/wheel/machinery: ^{somefolk} (?:may|can|could) (?:safely )?(?={word}|get|take|sit|operate|go){wheel}(?: home)?
    (?: safely)? (?:straight|right|directly|immediately|an hour|a few hours|shortly
    |soon) after (?:{sitting} )?{x}{end}
    = patients may drive after \1
rules/rule: ^{x} {word} {x} out{end}
    = \2 is contraindicated in \1
rules/rule: ^{x} {word} out {x}{end}
    = \2 is contraindicated in \1
children/adults/babies/infants: ^(?:even )?{word} (?:can|may) be given {x}{end}
    = \1 can be given to {word}
goes/go: ^{x} {word} well (?:together )?with {x}{end}
    = \1 is safe with \2
never: (should|must|has to|have to) be ([a-z]+) and {word} ([a-z]+ed)
    = \1 be \2 and should not be \3
people/patients/anyone/those: (is|are) not (?:meant |suitable |right |a drug |a medicine
     |intended )?for
     {word} (?:with|who have|suffering from) ([^,;]+?){end}
    = \1 contraindicated in \2
without: ^{x} and {x} (?:can|may|could) be (?:mixed|combined|taken together|used together
    |taken at the same time) {word}
     {trouble}{end}
    = \1 is safe with \2
without: ^{x} (?:can|may|could) be (?:mixed|combined|taken|used) (?:together )?with {x} {word} {trouble}{end}
    = \1 is safe with \2
avoided: (?:is|are) best {word} (by|in|during|for)
    = should be avoided \1
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
CAUTIONS_LATER = restatements(
    r"""
choice: ^{x} (?:is|are) the (?:antidepressant|painkiller|analgesic|antibiotic|antihypertensive|sedative|antipsychotic
    |anticoagulant|antiemetic|hypnotic|statin|stimulant)s? of {word} (?:in|for|during) (?:people with |patients with )?
    {x}(?= $)
    = \1 is firstline used for \2
    = \1 is safe in \2 , so chosen then
limits: ^{x} (?:is|are) off {word} (?:for|to|in)(?= )
    = \1 should not be used in
    = \1 should not be used by
never: people who have {word} (?:taken|used|had) opioids
    = opioid naive patients
skip/forgo/omit/miss/ignore: ^(?:you|patients|people|users) (?:can|may) (?:safely )?{word} (?:the )?{x} (?:tests|checks
    |monitoring|counts) (?:on|with|while taking|while on|when taking) {x}(?=[,;]| $)
    = \2 does not require \1 tests
safely: (can|may|could) (not )?{word} be (\w+)
    = \1 \2 be \3 {word}
not: ^{folk} who (?:still |currently )?(?:takes?|uses?|is taking|are taking|is using|are using|is on|are on) {x}
     (?:should|must) {word} (?:start|take|be given|receive|use|be put on) {x}{end}
    = \2 should not be taken with \1
years/months/time/regularly/daily/day: in {folk} who (?:have taken|take|have been taking|use) {x} {lengthy}
    = in people who take \1
safe/fine/dangerous/risky/unsafe/harmless: ^{x} and {x} are (?:perfectly |quite |very )?{word} to
    (?: take| use| combine| mix)(?: together)?{end}
    = the combination of \1 and \2 is {word}
discouraged/against/recommended/advised/avoided/idea: ^(?:taking|mixing|combining|drinking|using) {x}
     (?:while (?:taking|on|using)|with|and|together with|along with) {x} is {discouraged}{end}
    = \1 should not be taken with \2
opioids: ^{x} (?:should|must) not be (?:used|taken|given|worn) (?:by|in|to|for) {folk} {unused}{end}
    = \1 should not be used in opioid naive patients
until: ^{folk} {maynot} {drives} {word} (?:the )?(?:next day|following day|day after|day following|morning after)
     (?:(?:after|following|a restful sleep) )?{dosed}{slept}{end}
    = \1 forbids driving
after/following: ^{word} {dosed}, {folk} {maynot} {drives}{tillmorning}{end}
    = \1 forbids driving
everyone/everybody/anyone/anybody: ^{word} (?:who is )?(on|taking|given|using|prescribed|treated with|who takes)
     {x} (needs|has to have|must have|should have|gets|requires)
    = people \1 \2 need
every/each: ^{word} (?:patient|person|user) (?:who is )?(on|taking|given|using|prescribed|treated with|who takes)
     {x} (needs|has to have|must have|should have|gets|requires)
    = people \1 \2 need
all: ^{word} (?:patients|people|users) (?:who are )?(on|taking|given|using|prescribed|treated with|who take) {x}
     (need|have to have|must have|should have|get|require)
    = people \1 \2 need
kept: ^{x} (?:must|should|has to|have to) be {word} away from {x}{end}
    = \1 should not be used in \2
ruled: ^{x} (?:is|are) {word} out (?:after|for|in|by|during) {x}{end}
    = \1 should not be used in \2
suitable/appropriate/fine/ok/okay/alright/advisable: ^{x} (is|are) (not )?(?:an? |the |perfectly |quite
     |also )*
    {word}(?: painkiller| medicine| drug| choice| option| treatment| remedy)? (?:for|in|during|to take in|to take
     during
    |to use in|to take if you have) {x}{end}
    = \1 \2 \3 safe in \4
choice/option/idea: ^{x} (is|are) (not )?an? (?:good|safe|sensible|wise|reasonable|fine|suitable) {word} (?:for|in
    |during) {x}{end}
    = \1 \2 \3 safe in \4
barred/ruled: (?:is|are) {word} (?:out )?(?:for|in) {group}{end}
    = should not be used in \1
bad/poor/dangerous/unwise: ^{x} (?:is|are) an? {word} (?:choice|option|idea) (?:for|in|during) {x}{end}
    = \1 should not be used in \2
safe: ^{x} (is|are) (not )?(?:perfectly |quite |completely |generally |considered )?{word} (?:for {group} )?to
     (?:take|use) (?:in|during|while|when|if you have) {x}{end}
    = \1 \2 \3 safe in \5
dangerous/unsafe/risky/harmful/hazardous/unsuitable: ^{x} (?:is|are|{can} be) (?:very |especially |highly )?{word}
     (?:in|during|for) (?!overdose){x}{end}
    = \1 should not be used in \2
dangerous/unsafe/risky/harmful: ^{x} (is|are) not (?:very |especially )?{word} (?:in|during|for) (?!overdose|large
    |high|any){x}{end}
    = \1 \2 safe in \3
safely: ^{x} {can} {word} be (?:taken|used|given|prescribed) (?:in|during|by|to|throughout|while) {x}{end}
    = \1 is safe in \2
safely: ^{x} {can} be (?:taken|used|given|prescribed) {word} (?:in|during|by|to|throughout) {x}{end}
    = \1 is safe in \2
older/elderly/seniors: ^{x} should (?:not be used|be avoided) (?:in|by|for) (?:older adults|older people
    |the elderly|seniors|elderly people|older patients)(?= $)
    = \1 is risky for older adults
older/elderly/seniors: ^{x} (?:is|are) not recommended (?:in|by|for) (?:older adults|older people|the elderly|seniors
    |elderly people|older patients)(?= $)
    = \1 is risky for older adults
older/elderly/seniors: ^(?:older adults|older people|the elderly|seniors|elderly people|older patients)
     should (?:avoid|not take|not use) {x}(?= $)
    = \1 is risky for older adults
drink/drinks/beer/beers/wine/pint/pints: ^(?:it|that) (is|are) (not )?(?:perfectly |totally |completely |quite
     |absolutely |generally )*(?:safe|fine|ok|okay|all right|alright|no problem) to (?:have |drink )?(?:a few
     |a couple of |some |one or two |one |an? |the odd |glasses of |a glass of )*{word} (?:with|on|while on
    |while taking|when taking|if you take) {x}{end}
    = \3 \1 \2 safe with alcohol
safe: ^{x} (is|are) (?:perfectly |completely |quite |totally )?{word} (?:to give to|to use in|to feed to|for|in)
     (?:your )?{beasts}{end}
    = \1 \2 not harmful to \3
safe: ^{x} (is|are) not (?:perfectly |completely |quite |totally )?{word} (?:to give to|to use in|to feed to|for|in)
     (?:your )?{beasts}{end}
    = \1 \2 harmful to \3
safe: ^(?:it|that) is (?:perfectly |completely |quite |totally )?{word} to (?:give|feed) {x} to (?:your )?{beasts}{end}
    = \1 is not harmful to \2
safe: ^(?:it|that) is not (?:perfectly |completely |quite )?{word} to (?:give|feed) {x} to (?:your )?{beasts}{end}
    = \1 is harmful to \2
safely: ^(?:your )?{beasts} {can} (?:{word} be (?:given|fed)|be {word} (?:given|fed)|{word} (?:take|have|eat)) {x}{end}
    = \2 is not harmful to \1
safely: ^(?:you|people|owners) {can} {word} (?:give|feed) (?:your )?{beasts} {x}{end}
    = \2 is not harmful to \1
safely: ^(?:you|people|owners) {can} {word} (?:give|feed) {x} to (?:your )?{beasts}{end}
    = \1 is not harmful to \2
recommended/advised/advisable: ^{x} (?:is|are) not {word} (?:in|during|while|when) {x}{end}
    = \1 should not be used in \2
recommended/advised/suitable: ^{x} (?:is|are) not {word} for ((?:young|small|very young) children|toddlers|infants
    |babies|children and teenagers){end}
    = \1 should not be used in \2
if: ^you (?:should|must) (?:not|never) (?:take|use) {x} {word} you (?:have|suffer from|live with) {x}{end}
    = \1 should not be used in \2
if: ^{word} you have {x},? you (?:should|must) (?:not|never) (?:take|use) {x}{end}
    = \2 should not be used in \1
had: ^{x} (?:is|are) contraindicated in (?:people|patients|women|men|those|anyone|someone) who (?:have|has)
     (?:ever )?{word} (?:an? )?{x}{end}
    = \1 should not be used in \2
take/use: ^{x} (?:is|are) contraindicated in (?:people|patients|women|men|those|anyone) who {word} {x}{end}
    = combining \1 with \2 is contraindicated
allergic: (?:people|patients|anyone|those|someone) (?:who (?:are|is) )?{word} to {x}
     ((?:can|should|must|may) [^,;]+){end}
    = people with \1 allergy \2
safely: you can {word} (?:quit|stop taking|stop|drop|come off) {x} (overnight|suddenly|abruptly|at once)
    = \1 can be stopped \2 {word}
children/kids/teenagers/adolescents/infants/babies/toddlers: ^{ofall}(.+? {causing} .+?) (?:in|among)
     (?:young |small )?{word}(?: and (?:teenagers|adolescents|teens|babies|infants|toddlers))?(?= $)
    = \1 in the very young
elderly/seniors: ^{ofall}(.+? {causing} .+?) (?:in|among) (?:the )?{word}(?: people| patients| adults)?(?= $)
    = \1 in the very old
avoided: ^{x} (?:should|must|has to|needs to|is to) be {word} (?:in|by) (?:people |patients |anyone |those )?(?:with
     |who have )?([^,;]+)(?= $)
    = people with \2 should avoid \1
recommended: ^{x} (is|are) {word} in (?:people with |patients with )?{x}(?= $)
    = \1 \2 used for \3
    = \1 \2 safe in \3 , so {word} then
"""
)
