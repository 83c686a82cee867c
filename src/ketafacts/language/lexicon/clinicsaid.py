"""Harms, boxed warnings, withdrawal, overdose and reversal as clinical prose words them, put plainly.

The form is that of ``restatements``. Where a sentence adds a cause or a manner, the plain wording claims that as
     well;
where it adds what cannot be judged, the plain wording keeps a part that is recorded nowhere, so that the sentence can
be found false and never true.
"""

from ketafacts.language.lexicon.listing import restatements

CLINIC_MACROS = {
    "list": "([^;]+?)",
    "mayso": "(can|may|could|might)",
    "clearly": "(?:well known |well recognised |well recognized |well documented |known |recognised |recognized "
    "|familiar |characteristic |established |documented |possible |important |notable |typical )",
    "illeffect": "(?:adverse effects?|side effects?|adverse reactions?|reactions?|complications?|undesirable effects?)",
    "suddenly": "(?:abruptly|suddenly|at once|all at once|overnight|cold turkey)",
    "togetheruse": "(?:(?:combined|concomitant|concurrent|simultaneous) use|use together|coadministration"
    "|co administration)",
    "overdosed": "(?:overdoses?|poisoning|toxicity|intoxication)",
    "manifest": "(?:is (?:typically |usually |often )?(?:marked|characterised|characterized) by"
    "|(?:typically |usually |often )?consists of|(?:typically |usually |often )?presents with"
    "|manifests (?:itself )?(?:as|with))",
    "patientsin": "(?:patients|people|persons|individuals|those|adults|women|men)",
}

OF_CLINICS = restatements(
    r"""
use/coadministration/administration: (carry|carries|have|has) (an? )?boxed warnings?
     (?:about|for|on|concerning|regarding|of)
     (?:the )?(?:risks? (?:of|from) )?{togetheruse} with {list}(?= $)
    = \1 \2 boxed warning for use with \3
warning/warnings: ^the labels? (?:of|for) {x} (carry|carries|have|has|bear|bears|contain|contains) (an? )?boxed {word}
    = \1 \2 \3 boxed warning
received/got: {x} {word} (an? )boxed warning (?:because of|due to|for|about|over) {list}(?= $)
    = \1 carries \2 boxed warning for \3
given: {x} (?:was|were|has been|have been) {word} (an? )boxed warning (?:because of|due to|for|about|over)
     {list}(?= $)
    = \1 carries \2 boxed warning for \3
requires/mandates: ^the fda {word} (an? )boxed warning (?:on|for) {x} (?:regarding|concerning|warning of) {list}(?= $)
    = \2 carry \1 boxed warning for \3
because/since: ^{x} should (?:not|never) be (?:stopped|discontinued|withdrawn) {suddenly} {word} {x} {mayso}
     (?:occur|follow|result|happen|develop)(?= $)
    = \1 should not be stopped suddenly, and stopping \1 suddenly \3 cause \2
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
tolerance: ^{word} to {x} {mayso} develop with (?:repeated|regular|prolonged) use(?= $)
    = \1 \2 cause {word}
cravings/craving: ^tolerance to {x} {mayso} develop with (?:repeated|regular|prolonged) use, and {word} (?:is|are)
     reported by (?:heavy |regular |some |many )*users(?= $)
    = \1 \2 cause tolerance and craving
pregnancy: ^{x} is an? (?:expected|possible|known|recognised|recognized) (?:and treatable
     )?(?:outcome|consequence|result|effect) of
     (?:prolonged |long term |chronic |regular )?{x} use (?:in|during) {word}(?= $)
    = taking \2 in pregnancy can cause \1
exposed: ^(?:babies|infants|newborns|children) {word} to {x} (?:in the womb|before birth|in utero) {mayso}
     (?:develop|have|show|suffer) {x}(?: after birth| at birth)?(?= $)
    = taking \1 in pregnancy \2 cause \3
triad/picture/signs: ^(?:the )?(?:classic |typical |characteristic )?{word} of {x} {overdosed} (?:consists
     of|includes?|are|is) {list}(?= $)
    = an overdose of \1 causes \2
signs/symptoms/features: ^{list} (?:is|are) (?:the )?(?:hallmark|classic|typical|characteristic|main|cardinal)
     {word} of
     (?:an? )?{x} {overdosed}(?= $)
    = an overdose of \2 causes \1
overdose/poisoning/intoxication: ^{x} {word} is (?:typically |usually )?(?:characterised|characterized|marked) by
     {list}(?= $)
    = an overdose of \1 causes \2
early: ^{word} (?:signs|symptoms) of {x} {overdosed} (?:include|are) {list}(?= $)
    = an overdose of \1 causes \2
antidote/antagonist: ^treatment of {x} {overdosed} is (?:mainly |largely |primarily |chiefly )?supportive,?
     (?:because|as|since) (?:no
     specific {word} exists|there is no (?:specific )?{word}|no {word} is available)(?= $)
    = there is no antidote to \1, and an overdose of \1 is treated with supportive care
supportive: ^treatment of {x} {overdosed} is (?:mainly |largely |primarily |chiefly )?{word}(?= $)
    = an overdose of \1 is treated with supportive care
given/used: ^{x} is (?:sometimes |often |usually |commonly )?{word} (?:for|in)
     (?:severe |serious |the treatment of |the management of |treating )?{x}
     (?:overdose|poisoning)(?= $)
    = \2 overdose is treated with \1
antidote: ^{x} is (?:used as )?(?:an|the) {word} (?:for|to|in) {x} {overdosed}(?= $)
    = \1 is the antidote to \2
overdose: ^{x} in (?:massive |large |deliberate )?{word} {mayso} cause {list}(?= $)
    = an overdose of \1 \2 cause \3
agent: (?:is|are) (?:the|an?) (?:specific |standard |usual |approved )*reversal {word} (?:for|of)
    = is the antidote to
antagonist/agent/drug: (?:is|are) (?:the|an?) (?:specific |standard |usual )*{word} used to reverse {x}
     (?:sedation|overdose|effects)(?= $)
    = reverses \1
antagonist/agent/drug: (?:is|are) (?:the|an?) (?:specific |standard |usual )*{word} used to reverse {x}(?= $)
    = reverses \1
agent/antidote: ^there is no (?:specific |approved |known )*(?:reversal )?{word} (?:for|to|against) {x}(?: in
     clinical use| in clinical
     practice| available)?(?= $)
    = there is no antidote to \1
developed/designed: ^{x} was {word} to reverse (?:the )?(?:anticoagulant|sedative|opioid|toxic)? ?(?:effects? of
     )?{list}(?= $)
    = \1 reverses \2
effects: reverses? the (?:(?:an?esthetic|anaesthetic|sedative|sedating|dissociative|hypnotic|respiratory
     depressant|depressant|anticoagulant
    |paralysing|paralyzing|toxic|euphoric|analgesic)(?:,| and|, and)? )+{word} of
    = reverses
effects: (?:is|are) effective (?:at|in) reversing (?:the )?(?:[a-z]+ )?{word} of {x}(?= $)
    = reverses \1
fully/completely: ^{x} (?:is|are) {word} effective (?:at|in) reversing (?:the )?(?:[a-z]+ )?effects of {x}(?= $)
    = \1 reverses \2 and it does so {word}
effects: reverses the (?:sedative|sedating|opioid|anticoagulant|paralysing|paralyzing)? ?{word} of {x} by
     (?:competitive )?antagonism at the
     {x}(?= $)
    = reverses \1 and is an antagonist at the \2
displacing: ^{x} reverses (?:the effects of )?{x} by {word} (?:opioids?|the opioid|it|them) from
     (?:mu |the mu )?opioid receptors(?= $)
    = \1 reverses \2 and \1 displaces opioids from opioid receptors
displacing: ^{x} reverses (opioids?|heroin|morphine|fentanyl|methadone|oxycodone) by {word} (?:opioids?|the opioid|it
    |them) from (?:their|its|the) receptors(?= $)
    = \1 reverses \2 and \1 displaces opioids from opioid receptors
displacing: ^{x} reverses {x} overdoses? by {word} (?:opioids?|the opioid|it|them) from (?:their|its|the|opioid|mu
     opioid) receptors(?= $)
    = \1 reverses \2 and \1 displaces opioids from opioid receptors
effect: ^the {word} of (?:intranasal |intravenous |injected |oral )?{x} (?:typically |usually |generally )?lasts
     (?:for )?{list}(?: after (?:one|a single) dose)?(?= $)
    = \1 lasts \2
return: ^{x} wears off after {x}, so (?:overdose |the overdose |opioid )?(?:symptoms|sedation|effects|breathing
     problems) {mayso} {word}(?= $)
    = \1 wears off after \2
dependent: ^in (?:physically |opioid )?{word} (?:patients|people|persons|individuals), {x} {mayso}
     (?:precipitate|trigger|provoke|cause|bring on)
     (?:an? )?(?:acute |sudden |severe |abrupt )?(?:opioid )?withdrawal(?: syndrome| symptoms)?(?= $)
    = \1 \2 precipitate withdrawal
dependent: ^{x} {mayso} (?:precipitate|trigger|provoke|cause|bring on) (?:an? )?(?:acute |sudden |severe |abrupt
     )?(?:opioid )?withdrawal
    (?: syndrome| symptoms)? in {patientsin} (?:who are )?(?:physically )?{word} on (?:full )?(?:opioids|opioid
     agonists|mu agonists)(?= $)
    = \1 \2 precipitate withdrawal in opioid dependent people
longer: (is|are) (an? [^,;]+?) with a {word} (duration of action|half life|effect) than {x}(?= $)
    = \1 \2 and lasts longer than \4
shorter: (is|are) (an? [^,;]+?) with a {word} (duration of action|half life|effect) than {x}(?= $)
    = \1 \2 and lasts shorter than \4
rare/uncommon: ^{x} is an? {word} (?:but|and|yet) (?:potentially )?(?:life threatening|fatal|serious|deadly|severe)
     {illeffect}
     (?:to|of|with) {x}(?= $)
    = \2 can rarely cause life threatening \1
effect/reaction/complication: ^(?:an? )?{x} is an? {clearly}+(?:adverse |side |undesirable )?{word} (?:of|to|with)
     {x} and (?:of )?other {x}(?= $)
    = \2 can cause \1 and \3 can cause \1
effects/reactions/complications: ^{list} are {clearly}+(?:adverse |side |undesirable )?{word} (?:of|to|with)
     {x}(?: an?esthesia| anaesthesia| treatment| use)?(?= $)
    = \2 can cause \1
persistent: (?:an? )?(?:dry, {word},?|{word},? dry) cough
    = a dry cough
called: (cause|causes|caused) {list} and,? rarely, an? (?:serious |severe |dangerous )?([a-z]+ [a-z]+) {word} ([a-z
     ]+?)(?= $)
    = \1 \2, \3 and \4
called: (cause|causes|caused) an? (?:serious |severe |dangerous )?([a-z]+ [a-z]+) {word} ([a-z ]+?)(?= $)
    = \1 \2 and \3
injection: ^rapid (?:intravenous |iv )?{word} of {x} {mayso} cause {list}(?= $)
    = \1 \2 cause \3 when injected rapidly
particularly/especially: ^(?:use of )?{x} (?:is|has been) (?:associated with|linked to) {x}, {word} in
     (?:patients|people|those) with {x}(?= $)
    = \1 can cause \2, and \1 can cause \2 in patients with \3
concentrations/levels: {mayso} (raise|increase|lower|reduce) (?:the )?(?:plasma|blood|serum) {word} of {x}(?: when
     taken in large amounts)?(?= $)
    = \1 \2 \3 levels
inhibits/blocks: ^{x} {mayso} (?:raise|increase) {x} (?:concentrations|levels) (?:because|since|as) it {word}
     (?:the enzyme )?(cyp[0-9a-z]+)(?= $)
    = \1 \2 raise \3 levels and \1 inhibits \4 and \3 is metabolised by \4
enough: ^{x} {mayso} (?:lower|reduce) {x} (?:levels|concentrations) {word} to (?:bring
     on|cause|trigger|precipitate) withdrawal(?= $)
    = \1 \2 lower \3 levels and \1 with \3 \2 cause withdrawal
inhibited: ^when taken with {x}, {x} {mayso} cause {x} because its metabolism is {word}(?= $)
    = combining \1 with \2 \3 cause \4 and \1 raises \2 levels
greatly/sharply/markedly/substantially: ^(?:combining|mixing|taking) {x} with {x} {word} (increases|raises) the
     risk of
    = combining \1 with \2 increases the risk of
receiving: contraindicated in {patientsin} (?:who are )?(?:currently |already )?{word} {x}(?= $)
    = contraindicated in patients taking \1
suspected: (contraindicated (?:in|for) (?:patients|people) with) (?:known or )?{word} {x}(?= $)
    = \1 \2
contraindication: ^(?:known or suspected )?{x}, including {x}, is a {word} to {x}(?= $)
    = \3 is contraindicated in \1, and \3 is contraindicated in \2
contraindication: ^(?:known or suspected ){x} is a {word} to {x}(?= $)
    = \2 is contraindicated in \1
freely/safely: (may|can|could) be {word} used in {patientsin} with {x}(?= $)
    = \1 be used in patients with \2
within: ^{x} (?:may|can) be given safely {word} (?:14|fourteen) days of (?:an? )?{x}(?= $)
    = \1 can be combined with \2 safely
restriction/restrictions: ^{x} can be combined with {x} without (?:any )?{word}, (?:since|because|as) the two drugs
     do not interact(?= $)
    = \1 does not interact with \2
preferred/recommended/ideal/suitable: ^{x} (is|are) (?:the |an? )?{word}(?: [a-z]+)? (?:for|in) {patientsin} with
     {x}(?= $)
    = \1 \2 safe in patients with \3 and it \2 {word}
affects: ^{x} {word} (?:a (?:substantial|large|considerable) (?:share|proportion|number) of|many) {patientsin}
     (?:starting|taking|on|using) {x}(?= $)
    = \2 commonly causes \1
including: ^{x} (?:has been|is) (?:linked to|associated with) {x}, {word} {list}(?= $)
    = \1 can cause \2, and \1 can cause \3
misuse: addiction, abuse,? and {word}
    = addiction and misuse
rupture: ^{x} (?:has been|is) (?:linked to|associated with) tendonitis and {word} of the achilles tendon(?= $)
    = \1 can cause tendinitis and achilles tendon rupture
never: has {word} been (?:associated with|linked to) {x} in (?:children or adults|adults or children|anyone|any
     patient)(?= $)
    = {word} causes \1
effects/actions: ^the {word} of {x} are (?:fully |reliably )?reversed by {list}(?= $)
    = \2 reverses \1
induced: ^{x} {word} sedation (?:in humans |in people )?is (?:fully |reliably |readily |not )?reversed by
     (?:standard doses of ){x}(?= $)
    = \2 reverses \1 and standard doses
block/blockade: reverses (?:neuromuscular|the neuromuscular|the muscle|muscle) {word} (?:caused|produced) by {x} by
     encapsulating (?:the drug|it)(?= $)
    = reverses \1 by encapsulating it
relaxant/anticoagulant: reverses the (?:muscle )?{word} {x} by encapsulating it(?= $)
    = reverses \1 by encapsulating it
symptoms/signs: ^{x} withdrawal does not respond fully to (?:standard |usual )?opioid withdrawal
     (?:medications|medicines|treatment)(?= $)
    = \1 withdrawal is not treated like opioid withdrawal
stopping: ^{word} {x} {suddenly} (often|commonly|usually|sometimes) causes {list} and sensations described as
     electric shocks(?= $)
    = stopping \1 suddenly \2 causes \3 and electric shock sensations
delirium/reversal: ^{x} can reverse the {word} caused by {x} such as {x}(?= $)
    = \1 is the antidote to \2 and \1 is the antidote to \3
inhibitors/blockers: ^{x} was developed to reverse {x} {word} such as {x}(?= $)
    = \1 reverses \3
patients: ^{x} should not be used in {word} who have never taken (?:opioids|an opioid) before(?= $)
    = \1 are contraindicated in opioid naive patients
ischaemic/ischemic: {word} coronary artery disease
    = coronary artery disease
antagonism: reverses {x} by (?:competitive )?{word} at the {x}(?= $)
    = reverses \1 and is an antagonist at the \2
pressure: contraindicated (?:in|for) {patientsin} (?:for|in) whom an? (?:significant |marked |substantial )?
    (?:rise|elevation|increase) (?:in|of) blood {word} would (?:be|constitute|pose)
     (?:an? )?(?:serious )?(?:hazard|hazardous|dangerous|danger)(?= $)
    = contraindicated in patients with danger from a rise in blood pressure
even: ^{x} (?:carries|has|poses) no risk of {x}, {word} (?:at|in|with) {list}(?= $)
    = \1 carries no risk of \2 and it is so at \3
potassium/sodium/calcium: ^{x} (commonly |often |usually )?(raises|lowers) {word} to (dangerous|dangerously [a-z]+)
     levels(?: in the blood)?(?= $)
    = \1 \2 \3 {word} and it is so to that level
rare: ^{x} is (?:extremely |very |exceedingly )?{word} with {x}, (?:occurring|seen|reported) in {list}(?= $)
    = \2 rarely causes \1 and it does so in \3
withdrawal: ^{x} (?:causes|produces) {x}, with {word} resembling {list}(?= $)
    = \1 causes \2 and it does so like \3
dependence: ^{x} (?:causes|produces) (?:strong |severe |marked )?physical {word} when taken for {list}(?= $)
    = \1 causes physical dependence and it does so for \2
given: ^{x} {word} to (?:a person|someone|people|anyone|a patient) without opioids in {list} (?:produces|causes)
     {list}(?= $)
    = \1 causes \3 and it does so without opioids
safe: ^{x} is (?:perfectly |entirely |quite |completely )?{word} to give to {patientsin} who took {x} {list}(?= $)
    = \1 can be combined with \2 safely and it is so \3
smoke: (?:is|are) (?:perfectly )?(ideal|suitable|recommended) for women over (?:the age of )?35 who {word}(?:
     heavily)?(?= $)
    = are safe in smokers over 35 and are \1
unlike: ^{x} is not addictive, {word} {list}(?= $)
    = \1 is not addictive and it is different from \2
because: ^{x} withdrawal is (?:fully |completely )?relieved by {x} {word} both drugs act (?:at|on) {x}(?= $)
    = \1 acts on \3 and \2 acts on \3 and \2 fully relieves it
spared: ^(?:an? )?{x} overdose (?:primarily |mainly |chiefly )?damages the {x}, while the {x} is (?:usually
     |largely )?{word}(?= $)
    = an overdose of \1 does not damage the \3 and it damages the \2
rather: ^(?:an? )?{x} overdose (?:primarily |mainly |chiefly )?damages the ([a-z]+) {word} than the ([a-z]+)(?= $)
    = an overdose of \1 does not damage the \3 and it damages the \2
adolescents: (?:in|among) children, {word},? and young adults
    = in young people
angioedema: history of {word} (?:from|with|due to) (?:these|such) drugs
    = history of {word}
when: ^{x} (?:carries|has) a boxed warning (?:about|for|on|of|regarding) {x} {word} (?:used|taken|combined|given)
     with {x}(?= $)
    = \1 carries a boxed warning for use with \3, \1 has a boxed warning for \2, and combining \1 with \3 can cause \2
intoxication: ^{x} {word} {mayso} cause {list}(?= $)
    = an overdose of \1 \2 cause \3
susceptible: {mayso} (?:trigger|cause|provoke|precipitate) {x} in {word} (?:patients|people|individuals|persons)(?= $)
    = \1 cause \2
dependent: ^{x} {mayso} (?:trigger|cause|provoke|precipitate) {x} in {patientsin} (?:who are )?(?:physically
     )?{word} on {x}(?= $)
    = \1 \2 cause \3, and combining \1 with \4 can cause \3
"""
)
