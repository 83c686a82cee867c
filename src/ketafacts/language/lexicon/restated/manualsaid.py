"""How manuals and summaries turn a plain claim: nouns for verbs, what is said twice over, who is "receiving" it.

A row takes the turn away and keeps what is claimed, in the form of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

MANUAL_MACROS = {
    "bookpatients": "(?:the )?(?:patients?|people|persons?|individuals?|adults?|those|users?|anyone)",
    "bookhaving": "(?:who (?:receive|receives|are receiving|is receiving|are given|take|takes|are taking|use|uses|are"
    " treated with|are on)|receiving|treated with|taking|given|on|using)",
    "bookfor": "(?: for (?:chronic |acute |severe |cancer )*(?:pain|cough|epilepsy|hypertension|diabetes|depression))?",
}
_OF_KINDS = r"""
adrenergic/adrenoceptor: \b((?:beta|alpha)(?: [12])? selective|selective (?:beta|alpha)(?: [12])?|nonselective
     (?:beta|alpha)(?: [12])?|(?:beta|alpha)(?: [12])?) {word}(?: receptor)? ((?:blocker|antagonist|blocking agent
    |agonist)s?)
    (?= |$)
    = \1 \2
partial/full/pure/weak/inverse/competitive: (is|are) (an? {word}),? and not an? (?:full|partial|pure|strong
    |complete),?
     (agonist|antagonist)
    = \1 \2 \3
"""
_OF_WORK = r"""
results/stems/arises/derives: ^the ([a-z]+) (?:effect|action|activity)s? of {x} {word} from(?= )
    = the \1 effect of \2 is due to
products/preparations/medicines/tablets: in the {word} (?:that are |which are )?(?:sold|marketed|known) as(?= )
    = in
smooth: (relaxes?|relaxing|relaxation of) (?:the )?{word} muscles? (?:of|in) the (prostate|bladder|airways|bronchi
    |blood vessels|uterus|gut)(?: and (?:the )?bladder neck)?(?= )
    = \1 the muscles of the \2
mitigation/alleviation/relief/management/amelioration: for the {word} of (?:the )?(?:symptoms|signs) of(?= )
    = to treat the symptoms of
terminals/endings/vesicles/neurons: (release of (?:dopamine|serotonin|noradrenaline|norepinephrine|acetylcholine))
     (?:from|by|in) (?:presynaptic |nerve |sympathetic |synaptic |dopaminergic |serotonergic )*{word}(?= |$)
    = \1
choice: the (antidote) of {word} (in|for|against|to)(?= )
    = the \1 \2
drug/agent: the {word} of choice (in|for) {x} (overdose|poisoning)(?= )
    = the antidote \1 \2 \3
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
most: by {word} (opiate|opioid|drug|urine) (immunoassays|screens|tests)
    = by \1 \2
work: (was|is) (not )?the {word} of {x}(?= $| in )
    = \1 \2 made by \3
unknown: ^{x} (was|were) {word} (?:until|before) (?:the )?(\d+s?)(?= |$)
    = \1 \2 not first made before the \3
more: ^{x} (?:makes?|renders?) the (?:respiratory|breathing|brainstem respiratory) cent(?:er|re)s? {word}
     (?:sensitive|responsive) to (?:carbon dioxide|co2)(?= $)
    = \1 stimulates breathing
less: ^{x} (?:makes?|renders?) the (?:respiratory|breathing|brainstem respiratory) cent(?:er|re)s? {word}
     (?:sensitive|responsive) to (?:carbon dioxide|co2)(?= $)
    = \1 depresses breathing
encapsulates/encloses/envelops: ^{x} {word} {x} and (?:thereby |thus |so )?(?:terminates|ends|reverses|undoes) its
     (?:neuromuscular |muscle )?(?:blockade|block|relaxation|effects?|action)(?= $)
    = \1 reverses \2
terminates/ends: {word} the (?:neuromuscular blockade|neuromuscular block|muscle relaxation|paralysis) (?:of|by|from
    |caused by|produced by) {x}(?= $)
    = reverses \1
glucose: (increases|raises|promotes|enhances) the (?:urinary excretion|excretion) of {word}(?: in(?:to)? the
     urine)?(?= $)
    = \1 the excretion of glucose in the urine
widening/prolongation: ^{word} of the qrs(?: complex| interval)? (?:in|after|during) (?:an? )?{x}
     (overdose|poisoning) (is|can be|may be) treated (with|by)(?= )
    = \1 \2 \3 treated \4
"""
_OF_HARM = r"""
risk: \b(increases?|raises?|reduces?|lowers?|increased|raised|increasing|raising|doubles?) (?:the |ones |a persons
     )?cardiovascular {word}(?= $|,| and| by| in)
    = \1 the risk of cardiovascular events
found/shown/discovered: ^{x} was (withdrawn|pulled|removed)((?: [^,;]+?)?) after it (?:had been|was|had been) {word}
     to (?:increase|raise) {x}(?= $)
    = \1 was \2 \3 because it raised \4
reported: (?:the )?(adverse reactions|side effects|adverse effects|adverse events) (?:that were |that are )?(most
     (?:commonly|frequently|often)) {word} with {x}(?= $)
    = the most common \1 of \3
reported: among the adverse reactions most (?:commonly|frequently|often) {word}(?= $)
    = among the most common side effects
trials/studies: ^in (?:the )?(?:clinical )?{word} of {x},? {x} (?:was|were|is|are)( one of| among) (?:the adverse
     (?:reactions|events|effects) most (?:commonly|frequently|often) reported|the most (?:commonly |frequently
     )?(?:reported|common) (?:adverse (?:reactions|events|effects)|side effects))(?= $)
    = \2 is \3 the most common side effects of \1
activation: (depends on|requires|needs) {word} of
    = \1
destroy/destroys: {word} (?:liver (?:tissue|cells)|the liver)
    = damage the liver
decreased/reduced/lowered/increased/raised/doubled: ^the risk of ((?:(?! (?:with|from|on|by|after|in) )[^,;])+?) is
     {word} (?:(?:in|among) (?:postmenopausal
     |older |young |pregnant )?
    (?:women|men|people|patients|adults|children|users) )?by {x}(?= $)
    = \2 {word} the risk of \1
applied: (?:(?:when|if|once) )?{word} to (?:the )?(?:mucous membranes?|mucosae?|the nose|the throat|the skin),?(?= )
    = topically
mainly/chiefly/mostly/largely/primarily: (produces?|exerts?|causes?|achieves?) (its|their) ([^,;]+?) {word} (?:as|by
     acting as|through acting as) (an?)(?= )
    = \1 \2 \3 as \4
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
"""
_OF_NUMBERS = r"""
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
     {bookpatients} {bookhaving} {x}{bookfor}(?= $)
    = {word} than \2 in \3 people on \4 get \1
more: ^{x} (?:occurs?|is seen|develops?|is reported|is found|appears) in {word} than (one|1) in
     (ten|a hundred|one hundred|a thousand|one thousand|ten thousand|\d+(?: 000)?)
     {bookpatients} {bookhaving} {x}{bookfor}(?= $)
    = {word} than \2 in \3 people on \4 get \1
fewer/less/more: ^{x} causes {x} in {word} than (one|1) in
     (ten|a hundred|one hundred|a thousand|one thousand|ten thousand|\d+(?: 000)?) {bookpatients}(?= $)
    = {word} than \3 in \4 people on \1 get \2
"""
_OF_CARE = r"""
neither: ^{word} {x} nor {x} (?:needs?|has|have|requires?) to be (?:followed|checked|monitored|measured|watched) in
     (?:an? )?{bookpatients} {bookhaving} {x}(?= $)
    = \3 does not require monitoring of \1 or \2
subject: (?:and|which) is the {word} of a boxed warning(?= $)
    = and has a boxed warning about it
intended/meant/suitable: (?:is|are) not {word} for (intravenous|intramuscular|oral|subcutaneous|intrathecal|epidural
    |rectal|nasal|topical) (?:administration|use|injection)(?= $)
    = is not given by the \1 route
reversing/counteracting/neutralising: ^{x} (is|are) (not )?as effective in {word} {x} as (?:it is )?in (?:{word}
    |reversing) {x}(?= $)
    = \1 \2 \3 as effective against \4 as against \5
place: (?:has|have) no {word} in the (?:treatment|management|therapy) of
    = is not used to treat
remedy/treatment/therapy: (licensed|approved|introduced|marketed|sold|authorised|authorized)((?: (?:by|in)
     [^,;]+?)*) as an? {word} for(?= )
    = \1 \2 for
intravenous: ^{x} (overdose|poisoning|toxicity) (is|can be|may be|should be|must be) treated (with|by) {word}
     ([a-z]+(?: [a-z]+)?)(?= $)
    = \1 \2 \3 treated \4 \5 , and \5 can be given intravenously
depends: ^the (antidepressant|analgesic|anaesthetic|anesthetic|painkilling|sedative) action of {x} {word}(?= )
    = the \1 effect of \2 {word}
trials/studies: ^in (?:the )?(?:clinical )?{word} of {x}, {x} (?:was|were)(?= )
    = \2 is with \1
eaten/consumed/swallowed: ^{x} (may|can|might|could) be positive in (?:an? )?{bookpatients} who (?:has|have)
     (?:recently
     )?{word} {x}(?= $)
    = \3 \2 cause a positive \1
rise: (may|can|might|could) give {word} to an? false positive (?:result |test |reading )?for(?= )
    = \1 cause a false positive for
mouth: ^{x} (?:taken|given|swallowed) by {word} is (?:almost |nearly |virtually )?(?:completely|fully|well|readily)
     absorbed(?= $|,| and)
    = oral \1 is well absorbed
labeled/labelled/recommended/approved/therapeutic/usual: \b(?:scarcely|hardly|barely) (enters|crosses|reaches|gets
     into)
     ([^,;]+?) at {word} doses(?= $)
    = does not \1 \2
"""
OF_MANUALS = restatements(_OF_KINDS + _OF_WORK + _OF_HARM + _OF_NUMBERS + _OF_CARE)
