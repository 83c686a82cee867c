"""What a drug is used for and what it relieves, treats or prevents, and what it is of no use for.

What an agency approved it for is ``approvals``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

USES = restatements(
    r"""
reach/go: ^{x} (?:is|are) what (?:[a-z]+ )?[a-z]+s {word} for when (?:someone|a patient|somebody|a person|people
    |patients)
     (?:has|have|suffers? from) {x}(?= $)
    = \1 is used for \2
reach/go: ^{x} (?:is|are) what (?:[a-z]+ )?[a-z]+s {word} for when a pregnant (?:woman|patient) has {x}(?= $)
    = \1 is used for \2 in pregnancy
    = \1 is safe in pregnancy , so chosen then
whose: (?:given|prescribed|offered) to (?:people|patients|those|adults) {word} ([a-z ]+?) (?:is|are) (?:too )?
    (underactive|overactive|high|low|raised|irregular)(?= $)
    = used for \2 \1
lose: (?:to|which|that) helps? (?:obese |overweight )?(?:people|patients|adults) (?:to )?{word} weight
    = for weight loss
added: (?:may be|can be|is|are) (?:often |sometimes |also )?{word} to (?:an? )?(?:antidepressants?|statins?|metformin
    |antipsychotics?|inhaled steroids?) (?:in|for) {x}(?= $)
    = is used for \1
cured: ^{x} (?:is|are|can be) {word} (?:by|with) {x}(?= $)
    = \2 is used for \1 , so it cures
best: ^{x} (?:is|are) {word} treated (?:by|with|using) {x}(?= $)
    = \2 is used for \1 , so it is the best
travellers/travelers: (to prevent|for|against) ([a-z ]+?) (?:by|in) {word}(?= $)
    = \1 \2
rejection: (used|given|taken|prescribed) (?:after|following) (?:an? )?(?:organ |kidney )?transplants?(?:ation)? to
     (?:stop|prevent|ward off) (?:organ |graft )?{word}(?= $)
    = \1 to prevent organ {word}
pressure: (lowers?|reduces?|brings? down) (?:the )?{word} (?:in|inside|within) the eyes? in glaucoma(?= $)
    = is used for glaucoma
chemotherapy: (?:the )?(nausea|vomiting|nausea and vomiting) (?:that )?{word} (?:brings on|causes|provokes|produces
    |triggers)
    = {word} induced \1
handed/doled/dished/given: (is|are|was|were) (?:widely |often |commonly |routinely |freely |frequently )?{word} out
     (for|to treat)(?= )
    = \1 often used \2
chosen/picked/favoured/favored/selected: (is|are) (?:commonly |often |usually |widely |frequently |generally )?{word}
     (for|to treat)(?: treating)?(?= )
    = \1 used \2
works: ^{x} {word} as(?= an? emergency contraceptive)
    = \1 is
contraceptive: (is|are) (?:an? )?emergency {word}s?(?= $)
    = \1 used for emergency contraception
contraceptive: (is|are) not (?:an? )?emergency {word}s?(?= $)
    = \1 not used for emergency contraception
prophylaxis: as (?:hiv )?pre exposure {word}(?: against hiv)?(?= $)
    = for hiv prevention
positive: breast cancers? (?:that|which) (?:is|are) ((?:hormone receptor|o?estrogen receptor|her2) {word})
    = \1 breast cancer
negative: breast cancers? (?:that|which) (?:is|are) ((?:hormone receptor|o?estrogen receptor|her2) {word})
    = \1 breast cancer
combined/together/paired: ^{x},? {word} with {x} (?:is|are|can be|may be)(?= (?:often |commonly |usually |widely )?
    (?:used|given|approved|prescribed|the|an?) )
    = \1 and \2 are
medicine: (?:is|are) not used in (?:human )?{word}(?=(?: and | $))
    = has no medical use
exists: {word} only as an? (?:illegal|illicit) (?:street )?drug{end}
    = has no medical use , so only that
viruses/virus: (against|on|for) (?:an? )?{word} (?:like|such as) (?:the )?(influenza|flu|covid 19|common cold){end}
    = \1 \2
effect/effects: ^([a-z0-9]+)s {word} (?:is|are) (?:increased|enhanced|strengthened|potentiated) by {x}, which
     (?:raises|increases) the risk of bleeding(?= $)
    = \2 increases the effect of \1 and \2 increases the risk of bleeding with \1
when: (?:improves?|enhances?) the absorption of ([^,;]+?) {word} (?:the two|both|they) are
     (?:taken|swallowed|given|used) together(?= $)
    = increases the absorption of \1
fragments: treated with (?:specific )?antibody {word} (?:sold|marketed|known) as {x}(?= $)
    = treated with \1
increases/boosts/enhances: ^{x} {word} the pain relief (?:from|of) {x} (by [^,;]+)(?= $)
    = \1 increases the effect of \2, and it is so \3
freely/safely: (may|can|could) be {word} used in {patientsin} with {x}(?= $)
    = \1 be used in patients with \2
ischaemic/ischemic: {word} coronary artery disease
    = coronary artery disease
because: ^{x} withdrawal is (?:fully |completely )?relieved by {x} {word} both drugs act (?:at|on) {x}(?= $)
    = \1 acts on \3 and \2 acts on \3 and \2 fully relieves it
effective/fail: (makes?|make|made) (?:your |the )?birth control(?: pills?)? (less {word}|{word})
    = \1 the pill \2
calms/settles/steadies/focuses: {word} (people|children|those|kids|patients|adults) with {x}{end}
    = is used for \2
little: (?:provides?|gives?|offers?|has|have) {word} or no (?:pain relief|analgesia|analgesic (?:effect|activity))
    = does not relieve pain
palliative: (used|given|prescribed) in {word} care (to (?:ease|relieve|treat)|for) ([^,;]+?)(?: as well as
     ([^,;]+))?(?= $)
    = \1 \2 \3 in {word} care
autonomic: (to|used to) (reduce|relieve|ease|control|lessen) (?:the )?{word} symptoms of(?= )
    = \1 relieve
component: used as the (analgesic) {word} of (general an(?:a)?esthesia|an(?:a)?esthesia) by intravenous infusion(?= $)
    = used for \2 and relieves pain and is given intravenously
off: {manualgiven} {word} label (?:with|in|for|as a treatment for|in the treatment of|for the treatment of|to treat)
     {cases}
     {suffering}(?= )
    = \1 {word} label for
off: {manualgiven} {word} label (?:in|for|to treat) (?:adult )?(women|men) {suffering} ([^,;]+)(?= $)
    = \1 {word} label for \3 in \2
off: {manualgiven} {word} label (?:in the treatment of|for the treatment of|for treating|for treatment of|against)(?= )
    = \1 {word} label for
angina: angina(?: pectoris)?; chest pain(?: caused by heart disease| due to heart disease| from heart disease)?;?
    = angina
lack: (?<!not )(?<!not a )(?<!no )(schedule (?:i|1)(?= )[^,;]*?),? (?:meaning|which means|because|since|as)(?: that)?
     (?:it has|they have) a high potential for {abuse}, no (?:currently )?(?:accepted medical|medically accepted) use
    (?: in treatment)?(?: in the (?:us|united states))?,? and a {word} of accepted safety(?: for use)?
    (?: under (?:medical )?supervision)?
    = \1 and has no accepted medical use in the us
responsive: (?:is|are) not responsive to(?: treatment with)?
    = does not respond to
responsive: (?:is|are) responsive to(?: treatment with)?
    = responds to
clots: prevents? (blood clots) from (?:forming|developing)(?: (?:or|and) (?:growing larger|growing|getting bigger))?
    = prevent \1
first: (is|are) (?:usually |often |generally |typically |normally )?(?:the )?first
     (?:drug|medicine|medication|treatment|choice of (?:drugs?|treatment|medicine)|choice)
    (?: (?:used|prescribed|given|tried|doctors prescribe|chosen))? (?:for|to treat)
    = \1 a first line treatment for
relieving: (?:is|are) (?:both )?effective (?:in|at|for) relieving
    = can relieve
treating: (?:is|are) (?:both )?effective (?:in|at|for) treating
    = can treat
mild: (?:relieves?|eases?|relieving|treats?) (mild (?:to|or|and) moderate pain)(?= $|,)
    = is used for \1
mild: (?:can|may) (?:be used to )?(?:relieve|ease|treat) (mild (?:to|or|and) moderate pain)(?= $|,)
    = can be used for \1
mild: (analgesic|analgesics|painkiller|pain reliever|opioid|medicine|medication) for
     (mild (?:to|or|and) moderate pain)(?= $|,)
    = \1 that is used for \2
port: is the first {word} of call for
    = is a first line medicine for
relied: ^on {x},? the (?:contraceptive |birth control )?pill can not be relied (?:up)?on{end}
    = \1 makes the contraceptive pill less effective
raw: is the {word} material for (?:home cooked )?(meth|methamphetamine|heroin|crack){end}
    = is used to make \1
taken: (is|are) {word} to (?:rein in|tame|calm down|damp down|slow) (?:an? )?(overactive thyroid|hyperthyroidism)
    = \1 used for \2
which: (([a-z]+) ([a-z]+)), for {word} {x} is the (?:treatment|remedy){end}
    = \1 , and \4 treats \2 \3
    = \1 , and \4 treats \3
potential: (?<!not )(?<!not a )(?<!no )(schedule (?:i|1)(?= )[^,;]*?),? (?:meaning|which means|indicating|
    because|as|since|reflecting)(?: that)?
    (?: it has| they have)? (?:a |the )?high potential for {abuse} and (?:has )?no (?:currently )?
    (?:accepted medical|medically accepted) use
    (?: in the (?:us|united states))?
    = \1 and has no accepted medical use in the us
accepted: (?<!not )(?<!not a )(?<!no )(schedule (?:i|1)(?= )[^,;]*?),? with (?:a high potential for {abuse} and )?
    no (?:currently )?(?:accepted medical|medically accepted) use(?: in the (?:us|united states))?
    = \1 and has no accepted medical use in the us
increase/increases/raise/raises/boost/boosts: {word} (?:the )?(?:activity|levels?|release|amounts?) of
     (?:three )?(?:brain chemicals|neurotransmitters)?;? ?{transmitter}, {transmitter},? and {transmitter}
    (?: in the brain)?(?= $)
    = {word} \1 and {word} \2 and {word} \3
    = {word} the release of \1 and {word} the release of \2 and {word} the release of \3
symptoms: {x} (relieves|eases|treats|improves|reduces|helps|lessens) (?:the |some |many )?{word} of ([^,;]+)(?= $)
    = \1 treats \3
cheek: {x} (?:sticks|stick|is stuck|are stuck|goes|go) (?:to|on|against) (?:the )?(?:inside of )?(?:the )?{word}(?= $)
    = \1 is placed inside the cheek
painkilling/analgesic: (no|little) (?:useful |real |significant |meaningful |worthwhile |direct )?{word}
     (?:action|effect|activity|properties|property|power|value|benefit)s?(?: of its own| at all| whatsoever)?(?= $)
    = no analgesic effect
treat/treats: (used to {word}|{word}) ([^,;]+?) as well as(?= [a-z]+)
    = \1 \2 and
long: {x} (?:has|have) long been (used|given|prescribed|taken) (for|to|in|as) ([^,;]+)(?= $)
    = \1 has been \2 \3 \4 for a long time
long: {x} (is|are) long (used|given|prescribed|taken) (for|to|in|as) ([^,;]+)(?= $)
    = \1 \2 \3 \4 \5 for a long time
by: {x} is (inhaled|swallowed|injected|smoked) by (?:people|patients|those|adults|children) with ([^,;]+)(?= $)
    = \1 is \2 and is used for \3
smoking: {x} (?:used|taken|given|prescribed) (?:to|to help people|to help smokers) (?:stop|quit|give up) {word}(?= $)
    = \1 used for smoking cessation
prescribed/given: ^{x} patients (?:are|were) (?:often |usually |commonly )?{word} {x}(?= $)
    = \2 is used for \1
against: {x} (?:helps|works|is effective|is of use) {word} {x}(?= $)
    = \1 treats \2
against: {x} (?:help|work|be effective) {word} {x}(?= $)
    = \1 treat \2
against: {x} is (?:no use|useless|ineffective|not effective|no help) {word} {x}(?= $)
    = \1 does not treat \2
out: (?:pushes|forces|drives|pumps|squeezes) (?:more )?{monoamine} and {monoamine} {word} of {nerves}
    = releases \1 and \2
whose: (?:people|patients|those|adults) {word} (schizophrenia|depression|epilepsy|pain|hypertension) (?:has|have) not
     (?:responded|improved)(?: well| adequately| enough)?(?: to| on| with)(?: any)?(?: other| standard| usual| at least
     two)? (?:drugs|medicines|treatments?|antipsychotics|antidepressants)
    = treatment resistant \1
rather: ^{x} (is|are) (used|taken|given|prescribed) to (treat|prevent|relieve|stop) {x},? {word} than (?:to )?(treat
    |prevent|relieve|cure) it{end}
    = \1 \2 used to \4 \5 , and \1 \2 not used to \6 \5
not: ^{x} (is|are) (used|taken|given|prescribed) to (treat|prevent|relieve|stop) {x},? (?:and |but )?{word} to (treat
    |prevent|relieve|cure) it{end}
    = \1 \2 used to \4 \5 , and \1 \2 not used to \6 \5
awake: {x} keeps (?:people|patients|those) with {x} {word}(?= $)
    = \1 keeps people {word} and is used for \2
relieving/killing: {x} (?:with|has|having|without) (?:no|any) pain {word} (?:action|effect|effects|property|properties
     |power|activity)(?: of its own| whatsoever| at all)?(?= $)
    = \1 and does not relieve pain
    = \1 does not relieve pain
effect: ^(?:the )?antidepressant {word} of {x} comes from
    = \1 relieves depression through
effect: ^(?:the )?(?:painkilling|pain relieving|analgesic) {word} of {x} comes from
    = \1 relieves pain through
effect: ^{x}s? antidepressant {word} comes from
    = \1 relieves depression through
effect: ^{x}s? (?:painkilling|pain relieving|analgesic) {word} comes from
    = \1 relieves pain through
schizophrenia/depression/epilepsy/asthma/migraine/anxiety/gout/malaria: {x} works (?:well |best )?in {word}(?= $)
    = \1 is used for {word}
course: ^an? {word} of {x}(?= (?:will|can|may|does|cures|treats|clears) )
    = \1
clear/clears: {x} (?:will |can )?{word} up {x}(?= $)
    = \1 treats \2
for/against: ^{x} (is|are) (?:mostly |mainly |usually |often )?sold {word}
    = \1 \2 used for
immobilise/immobilize/tranquillise/dart: {x} has been used to {word}
    = \1 is used to {word}
disease: {x} (?:acid )?reflux {word}
    = \1 acid reflux
sold: ^{x} (?:that|which) (?:is|are) (?:also )?{word} (?:as|under the name) {x} (?:for|to treat) {x}{end}
    = \1 that is {word} as \2 , and \2 is used for \3
sold: ^{x} is (?:also )?{word} (?:as|under the name) {x} (?:for|to treat) {x}{end}
    = \1 is {word} as \2 , and \2 is used for \3
prescribed/sold/marketed: ^{x} (is|are|was) {word} as ([a-z]+) for ([^,;]+)(?= $)
    = \1 , sold as \3 , \2 prescribed for \4
noradrenaline/norepinephrine: ^{x} (?:releases|triggers the release of|causes the release of|stimulates the release of)
     (dopamine|serotonin) and {word}(?= $)
    = \1 causes the release of \2 and causes the release of {word}
noradrenaline/norepinephrine: ^{x} (?:releases|triggers the release of|causes the release of|stimulates the release of)
     (dopamine|serotonin),? (dopamine|serotonin),? and {word}(?= $)
    = \1 causes the release of \2 and causes the release of \3 and causes the release of {word}
treated: ^([^;]+) can be {word} (?:with|by|using) ([^;]+)(?= $)
    = \2 treat \1
airways: (opens|relaxes|widens|open|relax|widen) the {word} in (?:people with |patients with |severe )*
    (asthma|copd)(?= $)
    = \1 the {word} and is used for \2
legal/lawful: (is|are) {word} (?:for medical use|as a medicine|for medicinal use) in
    = has an accepted medical use in
hardly/barely/scarcely: {word} (?:gets into|enters|reaches|crosses|get into|enter|reach|cross) the
     (brain|blood brain barrier)(?: at (?:normal|usual|ordinary|therapeutic|prescribed|recommended) doses)?(?= $|,)
    = does not cross the \1
responded/respond: schizophrenia (?:that|which) (?:has|have|does|do|did) not {word} to
     (?:other )?(?:drugs|antipsychotics|medicines|medications|treatment|treatments)(?= $)
    = treatment resistant schizophrenia
use: ^the (?:main|chief|usual|most common|commonest|primary|principal|most frequent) {word} (?:of|for) {x} is
     (?:in |for |to treat |treating |against |in treating |as an? treatment for |the (?:treatment|management|relief)
     of )?{x}{end}
    = \1 is mainly used for \2
use: ^(?:an?|one|another|one common|a common|a frequent|an important|a medical) {word} (?:of|for) {x} is
     (?:in |for |to treat |treating |against |in treating |the (?:treatment|management|relief) of )?{x}{end}
    = \1 is used for \2
use: ^(?:the )?{word} of {x} (in|for|against|to treat|as) {x} is (?:well |widely |long |firmly )?(?:established
    |accepted
    |recognised|recognized|standard|common|routine|common practice|standard practice|widespread|well known){end}
    = \1 is used \2 \3
put/started/kept/maintained/placed: ^{patientson} (?:with|who have|suffering from) {x} (?:are|may be|can be|is)
     {oftens}{word} on {x}{end}
    = \3 is \2 used for \1
prescribed/given/offered/treated: ^if (?:you|someone|they|a person|a patient|people) (?:have|has
    |suffers? from) {x},?
     (?:you|they|he|she|the doctor) (?:may|might|can|could|will|are likely to) be {word} (?:with )?{x}{end}
    = \2 is used for \1
relieves/relieve/eases/ease/treats/treat/stops/stop/aborts/controls: {word} (?:an? )?(?:acute )?
    (migraine|asthma|gout|panic|angina) (?:attacks?|flares?|attack)
    = is used for \1
doctor/prescriber/physician: ^any {word} (?:can|may) prescribe {x}{end}
    = \1 can be prescribed by any {word}
what: ^{x} (?:is|are) {word} {x} (?:is|are) (?:used |meant |prescribed |given |taken |there )?for{end}
    = \2 is used for \1
which: ^{x} is (?:an?|one) (?:of (?:the|several|many) )?(?:conditions?|illness(?:es)?|diseases?|disorders?
    |problems?) for
     {word} {x} (?:is|are) (?:used|given|prescribed|taken){end}
    = \2 is used for \1
conditions/illnesses/diseases: ^among the {word} (?:treated with|for which doctors use|treated by) {x} (?:is
    |are) {x}{end}
    = \1 is used for \2
off: to (?:ward|stave|fend|head|keep) {word}
    = to prevent
kept/reserved/saved: (is|are) (?:usually |generally )?{word} for
    = \1 used for
off/from: helps? {patiently} (?:to )?(?:stay|keep|remain|come|get) (?:away )?{word} {cigarettes}{end}
    = is used to quit smoking
awake: keeps? {patiently} with narcolepsy {word}
    = is used for narcolepsy
aid: used as an? (?:sleep|sleeping) {word}
    = used for insomnia
people: (seizures?|fits) in (?:{word}|patients|individuals|those) with epilepsy(?= $)
    = \1
patients: (seizures?|fits) in (?:people|{word}|individuals|those) with epilepsy(?= $)
    = \1
individuals: (seizures?|fits) in (?:people|patients|{word}|those) with epilepsy(?= $)
    = \1
those: (seizures?|fits) in (?:people|patients|individuals|{word}) with epilepsy(?= $)
    = \1
program/programme/plan/regimen/approach: used as part of an? (?:complete |comprehensive |overall |full |wider
     |broader )?(?:treatment )?{word} (?:for|to treat|of|to manage)
    = used for
moderate/mild: {word} to severe (depression|anxiety)
    = \1
occasionally: (used for|prescribed for|to treat|to manage) ([^;]+?),? and {word}
    = \1 \2 and
doses: (?:if|when) (?:it is )?(?:taken|used) for (?:a )?(?:long|longer|prolonged|extended)(?: periods?)?(?:
     of)?(?: time)? or (?:(?:if|when) )?(?:taken |used )?(?:in|at) (?:high|large) {word}
    = if used for a long time
chronically: (?:if|when) (?:it is )?(?:taken|used) {word}
    = if used for a long time
relieve: (receptors[^;,]*),? to {word} (the perception of pain|pain perception|pain)(?= $)
    = \1 and relieves \2
effective/useful/helpful: (is|are) (?:very |highly )?{word} (?:for|in|at) (?:managing|treating|the treatment of
    |the management of|controlling|relieving)
    = \1 used for
employed/utilized/utilised: (is|are|was|were) (?:sometimes |often |commonly |also |usually )?{word}(?= (?:for|to
    |in|as)\b)
    = \1 used
primarily: (is|are) an? {prosdrugs}(?: that is| which is)? (?:{word} |mainly |chiefly )used (?:to treat|for)
    = \1 mainly used for
mainly: (is|are) an? {prosdrugs}(?: that is| which is)? (?:primarily |{word} |chiefly )used (?:to treat|for)
    = \1 {word} used for
chiefly: (is|are) an? {prosdrugs}(?: that is| which is)? (?:primarily |mainly |{word} )used (?:to treat|for)
    = \1 mainly used for
alone: used,? ?{prosalone},?(?= (?:to|for)\b)
    = used
combination: used,? ?{prosalone},?(?= (?:to|for)\b)
    = used
conjunction: used,? ?{prosalone},?(?= (?:to|for)\b)
    = used
other: used,? ?{prosalone},?(?= (?:to|for)\b)
    = used
another: used,? ?{prosalone},?(?= (?:to|for)\b)
    = used
diet: used,? ?{diet},?(?= (?:to|for)\b)
    = used
well: (used for [^,;]+?|treats? [^,;]+?|used to treat [^,;]+?) as {word} as
    = \1 and
conditions: ([^,;]+), ([^,;]+),? and (?:other|certain other|some other|many other) {conditions}(?= $)
    = \1 and \2
disorders: ([^,;]+), ([^,;]+),? and (?:other|certain other|some other|many other) {conditions}(?= $)
    = \1 and \2
problems: ([^,;]+), ([^,;]+),? and (?:other|certain other|some other|many other) {conditions}(?= $)
    = \1 and \2
illnesses: ([^,;]+), ([^,;]+),? and (?:other|certain other|some other|many other) {conditions}(?= $)
    = \1 and \2
issues: ([^,;]+), ([^,;]+),? and (?:other|certain other|some other|many other) {conditions}(?= $)
    = \1 and \2
conditions: and (?:other|certain other|some other|many other) {conditions}(?= $)
    =
disorders: and (?:other|certain other|some other|many other) {conditions}(?= $)
    =
problems: and (?:other|certain other|some other|many other) {conditions}(?= $)
    =
illnesses: and (?:other|certain other|some other|many other) {conditions}(?= $)
    =
issues: and (?:other|certain other|some other|many other) {conditions}(?= $)
    =
prescribed: (is|are) (?:often |commonly |usually )?{word} as an?
    = \1 used as a
used/prescribed: ^(?:some )?commonly {word} (\w+(?: \w+)?s) include
    = \1 include
used/prescribed: ^(?:some )?widely {word} (\w+(?: \w+)?s) include
    = \1 include
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
USES_LATER = restatements(
    r"""
constipation: {x} (?:relieves?|eases?|helps?|treats?|fights?) {word} (?:(?:that is )?(?:caused|brought on|induced) by
    |from|due to) (?:opioids?|opiates?|opioid (?:painkillers|medicines))
    = \1 treats opioid induced {word}
strokes/stroke: to prevent {word} in (?:people with |patients with )?atrial fibrillation
    = to prevent strokes
off: ^(?:the )?use of {x} (?:for|in|against) {x} is {word} label(?: (in [^,;]+))?{end}
    = \1 is used {word} label for \2 \3
because: (schedule \w+ [^,;]*?) {word} (?:it|they) (?:has|have) (?:(?:some|a|an|limited|accepted|medically
    |currently) )*medical uses?{end}
    = \1 , and it has a medical use
kidney/renal: ^(?:the )?(?:dose|dosage) of {x} (?:must|should|has to|needs to|may need to) be
     (?:reduced|lowered|adjusted|cut) (?:in|for) (?:people with |patients with |adults with |those with )?
    (?:reduced |impaired |poor |chronic |severe )?{word}
     (?:disease|impairment|failure|problems|function|insufficiency){end}
    = \1 calls for renal dosing
contains: ^{x} {word} ([a-z ]+?) and ([a-z ]+?) (?:for|to treat|in the treatment of) ([^,;]+)(?= $)
    = \1 is used for \4 , and \1 {word} \2 and \3
sold: ^([a-z]+) (?:with|and|plus) ([a-z]+) (?:is|are) {word} as ([a-z]+) (?:for|to treat) ([^,;]+)(?= $)
    = \3 is used for \4 , and \3 contains \1 and \2
heat: ^(?:external |strong |outside )?{word} (?:{can} )?{raising} (?:the )?(?:amount|release|absorption) of {x}
     (?:that is |which is )?(?:absorbed |released |taken up )?
    (?:from|through|by) (?:an? |the )?(?:skin )?patch(?:es)?{end}
    = heat raises release of \1
ease/improve/fade/lessen/clear/settle: ^(?:the )?(?:bladder|urinary) (?:symptoms|problems|pain|trouble)
     (?:from|of|caused by|due to) ketamine (?:often |usually |can |may |tend to |commonly |sometimes )?{word}(?: up)?
     (?:once|when|after|if) {quitting}{end}
    = ketamine bladder symptoms ease
stopping/quitting: ^{word} ketamine (?:often |usually |can |may )?(?:eases?|improves?|lessens?|relieves?)
     (?:the )?(?:bladder|urinary) (?:symptoms|problems|pain){end}
    = ketamine bladder symptoms ease
nothing: (?:does|do) {word} (?:at all )?to (?:relieve|ease|help|lessen)
    = does not relieve
nothing: (?:does|do) {word} (?:at all )?for
    = does not relieve
    = is not used for
    = does not reverse
use/useless/good/help/pointless/worthless: (is|are) {useless} (?:for|in|against)
    = \1 not used for
    = does not reverse
never: ^{vets} {word} (?:use|give|choose) {x} (?:in|for|to)
    = \1 is {word} used in
use: ^{vets} {routinely}{word} {x} (?:in|for)
    = \1 is used in
use: ^{doctors} {routinely}{word} {x} (for|to|in)
    = \1 is used \2
prescribe: ^{doctors} {routinely}{word} {x} (for|to)
    = \1 is prescribed \2
give: ^{doctors} {routinely}{word} {x} (for|to (?:treat|relieve))
    = \1 is used \2
cause: {word} {people} to {leads}
    = make people \1
    = help people \1
increases: ^{body}(\w+(?: \w+)?) {oftenly}{word}{steeply} (?:once|when|after|if) {x} is {given}
    = \3 \2 makes \1 rise
increases: ^(?:with|on|under) {x}, {body}(\w+(?: \w+)?) {oftenly}{word}
    = \1 \3 makes \2 rise
taking/using/on: (given to|used in|used by|taken by|prescribed to|prescribed for) {takersof}{stillon} {word} {x}(?= $)
    = \1 people who take \2
conversion: ^{x} {mays}(blocks?|inhibits?|stops?|prevents?|reduces?|slows?) (?:the )?(?:bodys |livers )?{word} of
     (codeine|tramadol|hydrocodone|dihydrocodeine|clopidogrel|tamoxifen) (?:to|into) its active
     (?:form|metabolite)(?= $)
    = \1 makes \3 less effective
conversion: ^{x} {mays}(blocks?|inhibits?|stops?|prevents?|reduces?|slows?) (?:the )?(?:bodys |livers )?{word} of
     (codeine|tramadol|hydrocodone|dihydrocodeine|clopidogrel|tamoxifen) (?:to|into) ([^,;]+)(?= $)
    = \1 makes \3 less effective and \3 is converted to \4
treat/relieve/manage/control/ease: ^{x} (contains?|combines?|pairs|mixes|joins|unites|is a combination of) {x} to {word}
     ([^,;]+)(?= $)
    = \1 \2 \3 and is used to {word} \4
"""
)
