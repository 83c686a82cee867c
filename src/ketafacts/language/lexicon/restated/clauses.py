"""Sentences of no one topic that are turned round as a whole: clefts, "it is X that ...", "when it comes to X".

Their plain wording leaves the rest to the rows of a topic.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

CLAUSES = restatements(
    r"""
over: (withdrawn|pulled|removed|recalled|taken off|taken) ([^,;]*? )?{word}(?= (?:contamination|concerns|fears
    |worries|safety|an|the|a|its) )
    = \1 \2 because of
pills/pill/tablets/capsules/shots/injections: ^([a-z]+(?: [a-z]+)?) {word} (?:like|such as)(?= [a-z]+ (?:is|are|can
    |cause|work|should) )
    = \1 medicines like
thyroid: ((?:weight loss|obesity|losing weight|slimming)) in (?:people|patients|those|anyone|adults) (?:with|who
     have) (?:an? )?
    (?:normal|healthy) {word}(?: function| gland)?{end}
    = \1
half: ^(?:of|among|out of) (?:all (?:of )?)?(?:the )?([a-z0-9 ]+?)s,? {x} has the (shortest|longest) {word} (?:life
    |lives){end}
    = \2 is the \3 lasting \1
half: ^{x} has the (shortest|longest) {word} life (?:of|among|out of) (?:all (?:of )?)?(?:the )?([a-z0-9 ]+?)s{end}
    = \1 is the \2 lasting \3
different: (are) (?:two )?(?:entirely |completely |totally |very )?{word} (drugs|medicines|substances), they (?:do
     not have|do not share) the same (?:active )?ingredients?{end}
    = \1 different \2
being: ^(?:depressed (?:people|patients|adults)|(?:people|patients|adults) with depression) (?:are|were) (?:now )?{word}
     (?:given|prescribed|offered|treated with) {x}(?= $)
    = people with depression may be given \1
being: ^(?:anxious (?:people|patients)|(?:people|patients) with anxiety) (?:are|were) (?:now )?{word} (?:given
    |prescribed|offered|treated with) {x}(?= $)
    = people with anxiety may be given \1
being: ^(?:people|patients|adults|children) with ([a-z ]+?) (?:are|were) (?:now )?{word} (?:given|prescribed|offered
    |treated with) {x}(?= $)
    = people with \1 may be given \2
call: ^{x} (is|are|was|has) ([^,;]+?), which (?:they|doctors|the british|the brits|people|americans|brits) (?:still
     |also )?
    {word} {x}{end}
    = \1, also known as \4, \2 \3
call: , which (?:they|doctors|the british|the brits|people|americans|brits) (?:still |also )?{word} {x}(?=[,;]| $)
    = , also known as \1
typically: , {word} (used|prescribed|given|taken)(?= (?:for|to|in|as) )
    = , commonly \1
sober: ,? (?:if|when|even if) (?:you|people|someone|they) (?:takes?|uses?) (?:it|them) (?:while |when )?(?:they are
    |you are |stone |completely )*{word}(?= $)
    =
swallow/swallows: ^{x} (is|are) an? (tablet|capsule|pill) (?:that |which )?(?:you|people|patients|one) {word}{end}
    = \1 \2 swallowed and \1 \2 a \3
swallow: ^{x} (is|are) not an? pill (?:that |which )?(?:you|people|patients) {word}{end}
    = \1 \2 not swallowed
stick/wear/put/place: ^{x} (is|are) (not )?an? (?:skin )?patch (?:that |which )?(?:you|people|patients) {word}
     (?:on|onto) (?:your|their|the) (?:skin|arm|back|body|chest){end}
    = \1 \2 \3 a patch
what: ^{x} (is|are) (not )?{word} {carers} {perhaps}(?:give|use|reach for|prescribe)(?: people| patients| someone
    | you)? (to|for|against|in)(?= )
    = \1 \2 \3 used \4
fatal/deadly/lethal/threatening: (causes?|leads? to|brings? on|triggers?|produces?) ([a-z ]+?) (?:that|which)
     (?:can|may|could|might|can sometimes|may sometimes) (?:be|prove|turn) (?:life )?{word}{end}
    = \1 fatal \2
kill: (causes?|leads? to|brings? on|triggers?|produces?) ([a-z ]+?) (?:that|which) (?:can|may|could|might) {word}{end}
    = \1 fatal \2
lot/lots: {people} who (?:use|take|inhale|drink|smoke|do|consume) (?:a )?{word} of {x} (can|may|might|could)
     (?:end up with|wind up with|finish up with|be left with)
    = heavy use of \1 \2 cause
lot/lots: {people} who (?:use|take|inhale|drink|smoke|do|consume) (?:a )?{word} of {x} (?:end up with|wind up with)
    = heavy use of \1 can cause
lot/lots: (found|turning up|turns up|present|detected) in (?:a )?{word} of(?= (?:street|illicit|illegal|black market) )
    = commonly found in
coma: ^(?:an? |the )?([a-z0-9]+) {word} (can|may|could|is|are|will)(?= (?:not )?(?:be )?(?:reversed|undone|treated)
     (?:by|with|using) )
    = an \1 overdose \2
med: {word}(?= $)
    = medicine
meds: {word}(?= $)
    = medicines
abused/misused: ^when {word},? {x} (does not block|does not activate|blocks?|activates?|inhibits?|stimulates?|binds?
    |acts? on)(?= [^,;]+ $)
    = \1 \2
takes/uses/swallows/take/use/swallow: ^the {x} (?:that )?{kinsfolk} {word} (is|are)(?= )
    = \1 \2
prescribes/prescribed/gives: ^the {x} (?:that )?(?:your|my|his|her|their|the|our) (?:doctors?|gp|psychiatrist|dentist
    |physician) {word}(?: you| me)? (is|are)(?= )
    = \1 \2
hand/hands/give/gives/prescribe/prescribes: ^{x} (is|are) (an? [^,;]+?) (?:that |which )?(?:some |many |most )?doctors
     {perhaps}{word}(?: out)?(?: to people)? (for|to treat) ([^,;]+)(?= $)
    = \1 \2 \3 , and \1 \2 prescribed \4 \5
two: ^{x} (are|is) (not )?{word} (?:entirely |completely |totally |very |quite )?(?:different|separate|distinct)
     (drugs|medicines|medications|substances|things|compounds|chemicals)(?= $|,)
    = \1 \2 \3 different drugs
two: ^(?:both )?([^,;]+? and [^,;]+?) are {word} (?:entirely |completely |totally |very )?(?:different|separate
    |distinct) (?!drugs|medicines|medications|substances|things|compounds|chemicals)([a-z ]+)(?= $)
    = \1 are different drugs and \1 are \2
names/labels: (?:the same|one) (drug|medicine|substance|thing|medication|compound) under (?:two|different|two different
    |another) {word}
    = the same \1
same: they (do|do not) share the {word} (?:active )?ingredients?(?= $)
    = they \1 have the same active ingredient
share: (?:shares?) the same (?:active )?ingredients?(?= $)
    = have the same active ingredient
rapid: ^{word} acting insulin (lispro|aspart|glulisine)
    = insulin \1
half: ^(?:the )?{word} life of {x}{inblood} is (?:only |just )?([^,;]+)(?= $)
    = \1 has a {word} life of \2
half: ^(?:the )?{word} life of {x} is (?:only|just) ([^,;]+)(?= $)
    = \1 has a {word} life of \2
anaesthesia/anesthesia: ^([a-z]+) {word}(?= [a-z]+)
    = \1
children/teenagers/babies/infants/adults: ^in {word}, {x} (can|may|might|does|will|causes) ([^,;]+){end}
    = \1 \2 \3 in {word}
all: ^(?:nearly|almost|virtually|practically) {word}(?= [a-z]+s )
    = most
drinking: ^(?:long term |chronic )?((?:heavy|excessive|binge) {word}) over (?:a long time|many years|the years|years)
    = \1
gives/give/yields/yield/provides: ^(?:the )?(?:sap|latex|juice|resin|milk|pods?) of {x} {word}(?: us)? {x}{end}
    = \2 come from \1
addition: ^{x}, in {word} to (?:its|their) {receptor}( receptor)? (agonism|antagonism),
    = \1 has \2 \4 and
diuretic/hypnotic/antihypertensive/anticonvulsant/laxative/antiemetic/anticoagulant: ^{x} (?:produces?|gets?|exerts?
    |achieves?) (?:its|their) {word} (?:effects?|actions?|activity) (mainly |primarily |chiefly
     )?(by|through|via)(?= )
    = \1 is a {word} and works \2 \3
approved: ^(?:the )?use of {x} {forit} ([^,;]+?) is an? (?:fda )?{word} (?:use|indication)(?= $| in )
    = \1 is {word} for \2
sublingual: ^([a-z]+) {word} tablets (is|are)(?= (?:approved|indicated|licensed|used))
    = {word} \1 \2
is/are/can/may/belongs/works/was/has/causes/blocks: ^([a-z]+); \1(,? (?:on the other hand,? |however,? )?){word}(?= )
    = \1 {word}
answer: ^the (?:straightforward|short|simple|quick|direct|brief|plain) {word} is (?:no|yes),
    =
another: ^{x} is another (?!(?:name|word|term|way|reason|matter|option|problem|thing)s? )
    = \1 is a
squirt/puff/spritz/blast/jab/burst/whiff/spray: ^(?:an? )?(?:quick |single )?{word} of (narcan|naloxone|nalmefene
    |opvee|kloxxado)(?: up the nose| in the nose)?
    = \1
eventually/originally/historically: ^{word},
    =
chemically/structurally: ^{word}, (it|they|{x}) (is|are)
    = \1 \2 {word}
minor/mild: ^(?:the )?(?:more |most |less )?common (?:and )?(?:minor|mild) (side|adverse) effects
    = common \1 effects
effects: ^some of the (side )?effects of
    = \1 effects of
repackaged/rebranded/relabelled/relabeled/renamed: ^{x} (is|are) (not )?{nomore}
    {word} ([^,;]+)(?= $)
    = \1 \2 \3 \4
weekly/monthly/daily/yearly: ^{x} ({needing}) {word} {somecheck}(?= $)
    = \1 \2 \3 {word}
annual: ^{x} ({needing}) {word} {somecheck}(?= $)
    = \1 \2 \3 once a year
that: ^(not )?(every|all|most|some) ([a-z ]+) {word} doctors prescribe
    = \1 \2 \3
enzyme/hormone/protein: ^the {word} {x}
    = \1
there: ^([^;]+?) in ((?:the )?[a-z]+(?: kingdom| states)?)([^;]+?) {word}(?= $)
    = \1 in \2 \3 in \2
years/months: ^(?:many )?{word} on {x} (can|may|could|will)
    = long term use of \1 \2
once/inside: ^(?:once )?(?:it is )?inside the body, {x}
    = \1
when: ^{word} {x} is (?:taken|used) (?:for a long time|long term|for years|for months), (?:it|they) (can|may|could)
    = long term use of \1 \2
which/whom: ^{x} is an? (?:drug|medicine|substance|medication) (to|on|for|from|with|against) {word} ([^,;]+?)(?= $)
    = \3 \2 \1
giving: ^{word} {x} up(?= (?:can|may|could|will|often|causes|leads) )
    = {word} up \1
name: ^(?:despite|contrary to) (?:what )?(?:its|the) {word}(?: suggests| implies| says)?, {x}
    = \1
treatment: ^{x} is an? (?:proven|established|effective|standard|common|recognised|recognized|widely used|usual|accepted)
     {word} (for|of|in)
    = \1 is a {word} \2
amounts: ^(?:large|big|high|heavy) {word} of (grapefruit(?: juice)?)
    = \1
quit: ^(people|those|users|patients|smokers|drinkers) who {word}(?= )
    = \1 who stop
years/months/decades: ^{x} (?:taken|used|given) for (?:many |several )?{word}
    = long term use of \1
matter/however: ^([^,;]* (?:no|never|not|nobody|nothing|none) [^,;]*?),? {nomatter}{end}
    = \1
when/if/once: ^{word} (smoked|snorted|inhaled|injected|swallowed),? {x} (?=[a-z])
    = \1 \2
when/if/once/whenever: ^{word} {x} (?:is|are) (smoked|snorted|inhaled|swallowed|injected),? (?:it|they|the drug)
    = \2 \1
when/if/once/whenever: ^{word} {anyfolk} (?:takes?|uses?|is given|are given|is on|are on) {x},? it
    = \1
when/if/whenever: ^{word} (?:you|people|someone|a person|somebody|patients) (?:takes?|uses?|is on|are on) {x},?
     (?:you|they|he|she) (?=[a-z])
    = people who take \1
while/when/after/by: ^{word} taking {x},? (?:you|people|patients|one|they|users) (may|can|might|could|will
    |often|usually)
    = people who take \1 \2
in/of/among: ^{bodily} ({can}) {bends} {word} {anyfolk} {whotake} {x}{end}
    = \4 \2 \3 \1
    = \4 \2 make \1 \3
subjects/subject/topics/matters: ^{x} (?:is|are) (?:among |one of |a
     |the )?(?:the )?{word} of {x} (boxed warnings?){end}
    = \2 \3 mentions \1
advisable/needed/recommended/advised/required: ^an (?:ecg|ekg|electrocardiogram) is (?:often
     |usually )?{word} (?:in|for)
     (?:people|patients|those|anyone) (?:on|who take|taking) {x}
    = people on \1 should have an ecg
handed/dispensed/given/sold: ^{x} (?:is|are) {word}(?: out| to patients)? only (through|under
    |via) (?:an? )?(?:restricted
    |special|safety) (?:safety )?(?:programme|program|scheme|system)
    = \1 is available only through a restricted programme
swell: ^(?:some )?(?:people|patients|women|men|users) (?:on|taking|who take) {x} (?:find|notice|report|say)(?: that)?
     their {x} {word}(?: up)?{end}
    = \1 can make \2 swell
one/drug/medicine/pill/tablet/medication: ^{x} (is|are) (not )?(?:the|an?) {word} (?:that |which )?(?:they|people
    |doctors|hospitals|your doctor) (?:usually |often |mostly )?(?:give|prescribe|use|offer)(?: you| people| patients
    | someone| them)?(?= for | to )
    = \1 \2 \3 used
material/precursor: ^{x} is (?:the|a) (?:starting |raw )?{word} (?:for|of) (?:making )?{x}{end}
    = \2 is made from \1
used/prescribed/indicated: ^(.+?); {word} (to|for|in|as)(?= )
    = \1 is {word} \2
a/an: ^([^;]+; [^;]+); {word}(?= )
    = \1 is {word}
class: ^(?:some |other |common )?{word} (a|b|c) (\w+(?: substances)?) include (.+?)(?= $)
    = \3 are {word} \1 \2
common/major/typical/familiar: ^(?:some |the )?(?:more )?{word} (\w+(?: \w+)?s) include
    = \1 include
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
CLAUSES_LATER = restatements(
    r"""
abbreviation/acronym/initialism: ^{x} is (?:an|the) {word} (?:of|for) ([^;]+){end}
    = \1 is short for \2
off: ^{x} (is|are) (not )?(?:only )?{word} label for {x}{end}
    = \1 \2 \3 used {word} label for \4
drug: ^{x} (?:has been|is|was|can be|may be) (?:often |sometimes |also |commonly )?(?:used|misused|abused) as an?
     (date rape|rape|knockout) {word}{end}
    = \1 is a date rape {word}
assisted: ^([^;]*? )?([a-z0-9]+) {word} (?:psycho)?therapy (for [^,;]+){end}
    = \1 \2 \3
made/manufactured/marketed/produced: ^{x} (?:is|are|was) {word} by ([^,;]+), (?:an?|the) [^,;]+{end}
    = \1 is {word} by \2
enantiomer/isomer/stereoisomer: ^(dextro[a-z]+|dex[a-z]+) is the (?:dextrorotatory|dextro|right handed|d) {word}
     of {x}(?= $)
    = \1 is an enantiomer of \2
enantiomer/isomer/stereoisomer: ^(lev[a-z]+) is the (?:levorotatory|levo|left handed|l) {word} of {x}(?= $)
    = \1 is an enantiomer of \2
not: ^{word} (?:one|a single)
    = no
that: ^it was (in \w+(?: \w+)?) {word} ([^,;]+)
    = \2 \1
see: ^{doctors} {oftenly}{word} {body}(\w+(?: \w+)?) {does}{steeply} (?:once|when|after) {x} is {given}
    = \4 \1 makes \2 \3
falls: ^{body}(\w+(?: \w+)?) {oftenly}{word}{steeply} (?:once|when|after|if) {x} is {given}
    = \3 \2 makes \1 fall
drops: ^{body}(\w+(?: \w+)?) {oftenly}{word}{steeply} (?:once|when|after|if) {x} is {given}
    = \3 \2 makes \1 drop
rises: ^{body}(\w+(?: \w+)?) {oftenly}{word}{steeply} (?:once|when|after|if) {x} is {given}
    = \3 \2 makes \1 rise
falls: ^(?:with|on|under) {x}, {body}(\w+(?: \w+)?) {oftenly}{word}
    = \1 \3 makes \2 fall
drops: ^(?:with|on|under) {x}, {body}(\w+(?: \w+)?) {oftenly}{word}
    = \1 \3 makes \2 drop
rises: ^(?:with|on|under) {x}, {body}(\w+(?: \w+)?) {oftenly}{word}
    = \1 \3 makes \2 rise
analog/analogue: ^{x} (is|was) (?:an?|one) ([a-z]+) {word}(?: of the same kind)?(?= $)
    = \1 \2 an {word} of \3
older/elderly/seniors: ^{x} ((?:can |may |could |might )?(?:raises?|increases?) the risk of) {ofage}
     (?:in|among) {olderfolk}(?= $)
    = \1 \2 \3
assault/assaults/rape/rapes/crime/crimes: ^{x} (?:is|are|was|were|has been|have been|can be)
     (?:often |sometimes |also )?(?:used|given|misused)
     (?:to (?:facilitate|commit|assist|aid|carry out)|to assist in|in|for) {assaults}(?= $)
    = \1 is a date rape drug
damage/harm/injure: ^{x} (can|may|could|might) {word} (the|your) ([a-z]+) and (?!the |your )([a-z]+)(?= $)
    = \1 \2 {word} \3 \4 and {word} \3 \5
early/soon: ^(?:starting|taking|giving|beginning) {x} {early} (can|may|could|might|will) {x}(?= $)
    = \1 \2 \3
normal/therapeutic/recommended/usual/ordinary: ^{x} (does not|do not) (?:readily |easily )?cross (?:the|into the)
     (blood brain barrier) at {word} doses(?= $)
    = \1 hardly crosses the \3
include: ^{subjdrugs} (?:that|which) ([^,;]+?) {word} ([^;]+?)(?= $)
    = \2 \1
taking/using: ^(?:when|while|if) (?:(?:you|they|people|patients|someone) (?:are |is )?)?{word} {x}, (?:you|people
    |they|patients|users|a person|some people) (can|may|might)
    = people on \1 \2
on: ^(?:when|while|if) (?:(?:you|they|people|patients|someone) (?:are |is )?)?{word} {x}, (?:you|people|they
    |patients|users|a person|some people) (can|may|might)
    = people {word} \1 \2
"""
)
