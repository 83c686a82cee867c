"""Overdose, its signs and treatment, and what reverses what.

The antidotes by name are also in ``antidotesaid``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

OVERDOSE = restatements(
    r"""
sedation/drowsiness: {undo} its (?:deep |heavy )?{word}
    = reverse its effects
induced: ^{x} {word} sedation (in humans |in people )?is (?:fully |reliably |readily |completely )?reversed by
     {list} of {x}(?= $)
    = \4 reverses \1, and it is so {word} \2 by \3
supportive: ^{x} overdose is (?:managed|treated) (?:mainly|largely|chiefly|primarily|mostly)? ?with {word} care(?=
     $)
    = an overdose of \1 is treated with {word} care
sold/marketed: ^{x}, {word} as {x}, reverses the {sortofdrug} {x}(?= $)
    = \1 is {word} as \2, \1 reverses \4 and \4 is an \3
sold/marketed: ^{x}, {word} as {x}, (rapidly|quickly|promptly) reverses the {sortofdrug} {x}(?= $)
    = \1 is {word} as \2, \1 reverses \5, \5 is an \4, and it is so \3
sold/marketed: ^{x}, {word} as {x}, reverses {x}(?= $)
    = \1 is {word} as \2 and \1 reverses \3
caused: ^(naloxone|nalmefene|narcan) reverses (?:respiratory depression|slowed breathing|breathing problems)
     {word} by {list}(?= $)
    = \1 reverses \2
that: ^{x} is an? (?:antidote|drug|medicine|reversal agent) {word} (?:vets|veterinarians|veterinary surgeons) use to
     reverse {x}
     (in (?:dogs|cats|horses|cattle|animals))(?= $)
    = \1 reverses \2 \3
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
delirium/reversal: ^{x} can reverse the {word} caused by {x} such as {x}(?= $)
    = \1 is the antidote to \2 and \1 is the antidote to \3
inhibitors/blockers: ^{x} was developed to reverse {x} {word} such as {x}(?= $)
    = \1 reverses \3
antagonism: reverses {x} by (?:competitive )?{word} at the {x}(?= $)
    = reverses \1 and is an antagonist at the \2
wake/revive/rouse/save/help: ^{x} (?:will|does|can|would) not {word} (?:someone|a person|anyone|people|somebody) who
     (?:took|has taken|have taken|overdosed on|has overdosed on) (?:only |just |nothing but )?{x}{end}
    = \1 does not reverse \2
wake/revive/rouse: ^{x} (?:will|can|would) {word} (?:someone|a person|anyone|people|somebody) who (?:took|has taken
    |have taken|overdosed on|has overdosed on) (?:only |just |nothing but )?{x}{end}
    = \1 reverses \2
reversible: ^{x} (?:acts?|works?) (?:mainly |primarily |chiefly )?(?:by|through|via) (?:a )?{word} (?:antagonism
    |blockade) (?:of|at) ([^,;]+)(?= $)
    = \1 reversibly blocks \2
reversible: ^{x} (?:acts?|works?) (?:mainly |primarily |chiefly )?(?:by|through|via) (?:a )?{word} inhibition of
     ([^,;]+)(?= $)
    = \1 reversibly inhibits \2
antidote/medication/drug/medicine: (?:^|(?<= ))the (?:opioid )?(?:overdose )?(?:overdose reversal |reversal )?{word}
    (?= (?:naloxone|narcan|nalmefene)[ ,])
    =
quickly/rapidly/reverse: (naloxone|narcan|nalmefene) (can be used to|is used to|can|may) (?:quickly |rapidly )?reverse
     (?:the effects of )?an overdose
    = \1 \2 reverse an opioid overdose
administration: (reversed (?:with|by)) (?:the )?(?:immediate |prompt |timely |rapid )?{word} of (?:the )?
    (?:drug|medicine|medication)?
    (?= ?(?:naloxone|narcan|nalmefene)[ ,])
    = \1
overdose: (?:quickly|rapidly) (reverses?) (?:an |the )?(?:opioid )?overdose(?= $| by)
    = \1 an opioid overdose
blocking: (reverses?|reversing) (?:an |the )(?:opioid )?overdose by blocking the effects of (opioids|the opioid)
    = reverses an opioid overdose and blocks the effects of opioids
own: ^{x} has its {word} antidote, {x}{end}
    = \2 is the antidote to \1
mops/soaks/swallows/mop/soak: {binder} (?:{word}) up {x}{end}
    = \1 reverses \2
cages/binds/grabs/encircles: {binder} {word} {x}{end}
    = \1 reverses \2
wraps: {binder} {word} itself around {x}{end}
    = \1 reverses \2
overdosed: (brings?|bring) (?:round|around|back) (?:someone|people|anyone) who (?:has|have) {word} on {x}{end}
    = reverse an overdose of \2
undoing: ^{x} is ([a-z]+s) {word}{end}
    = \1 reverses \2
antidote: ^for {x},? (?:the )?{word} is {x}{end}
    = \2 is the antidote to \1
go: (is|are) the {word} to (?:drug |medicine |antidote |treatment )?for (?:an? )?([a-z]+ overdose)
    = \1 used for \2
reverses/undoes/neutralises: ^it is {x},? not {x},? that {x} {word}{end}
    = \3 reverses \1 and \3 does not reverse \2
which: ([a-z]+) overdose, for {word} {x} is the antidote{end}
    = \1 overdose , and \2 is the antidote to \1
undoing: , {word} (?:the |its )?(?:muscle )?paralysis{end}
    =
lives: (overdoses?),? and (?:so )?saves? {word}(?= $)
    = \1
reversal: is an? (?:opioid )?overdose reversal (?:medication|medicine|drug|agent)
    = reverses an opioid overdose
resulting: an? overdose resulting from
    = an overdose of
likely/expected/common/possible/typical: ^([^,;]+) (?:is|are) {word} (?:after|in|with|from|following)
     (?:a|an) (?:large |big |massive |serious |significant )?overdose (?:of|on) {x}(?= $)
    = an overdose of \2 can cause \1
likely/expected/common/possible/typical: ^([^,;]+) (?:is|are) {word} (?:after|in|with|from|following)
     (?:a |an )?(?:large |big |massive |serious |significant )?{x} overdose(?= $)
    = an overdose of \2 can cause \1
overdose: ^(?:an )?{word} of {x} (does|is) (?:no harm|little harm|nothing)(?= $)
    = \1 is harmless in overdose
antidote/antidotes: ^(?:the )?{x}s {word} (is|are) {x}(?= $)
    = the antidote to \1 is \3
antidote: ^the {word} (?:of|for) (?:an? )?(?:overdose of )?{x} is {x}(?= $)
    = the antidote to \1 is \2
neither: {x} (harm|damage|cause|block|affect|treat|relieve|reverse|contain)s {word} {x} nor {x}(?= $)
    = \1 does not \2 \3 or \4
overdose/overdoses: {x} works (?:on|against|for|in) ((?:an? )?{word} of)
    = \1 reverses \2
overdose/overdoses: {x} work (?:on|against|for|in) ((?:an? )?{word} of)
    = \1 reverse \2
pupils: ^(?:in|after|during) (?:an? )?overdose of {x}, (?:the |your )?{word} (?:become|get|are|go|turn)
     (wide|large|small|pinpoint|tiny|dilated)(?= $)
    = an overdose of \1 causes \2 pupils
pupils: ^when (?:someone|somebody|a person|people|you) overdoses? on {x}, (?:the |your |their )?{word}
     (?:become|get|are|go|turn) (wide|large|small|pinpoint|tiny|dilated)(?= $)
    = an overdose of \1 causes \2 pupils
antidote: (the|an) {word} (?:that is )?(?:given|used|administered) (for|against|in)
    = \1 {word} for
heart: ^{x} (?:is|are) toxic to the {word} in overdose{end}
    = an overdose of \1 can cause irregular heart rhythm
liver/kidneys/brain/lungs: ^{x} (?:is|are) toxic to the {word} in overdose{end}
    = an overdose of \1 can damage the {word}
much: (?:when|if|whenever|once) too {word} (?:of (?:it|them|the drug) )?(?:is|are|has been) (?:taken|swallowed|used)
    = in overdose
reversed/undone/countered/counteracted/neutralised/neutralized: {word} (with|by) vitamin k(?! antagonists?)
    = {word} \1 phytonadione
antidote: vitamin k is (an|the) {word} (to|for|against)
    = phytonadione is \1 {word} \2
turned: {x} {word} around (with|by) {x}(?= $)
    = \1 reversed \2 \3
injured/harmed/damaged: ^the (liver|heart|kidneys) can be (?:badly )?{word} by an? ([^,;]+) overdose(?=,| $)
    = an overdose of \2 damages the \1
opioids: {x} (reverse|reverses|block|blocks) {word} and ([^,;]+)(?= $)
    = \1 \2 both {word} and \3
such: {x} (reverses|reverse|treats|treat) (?:an )?(?:overdoses?|the effects|effects) of ([^,;]+?) {word} as
     ([^,;]+)(?= $)
    = \1 \2 \3 {word} as \4
only: ^{x} (?:does nothing|is useless|is no use|will not help|is no help) for
     (?:somebody|someone|a person|people|anyone) who (?:has|have) {word} (?:taken|used|swallowed) {x}(?= $)
    = \1 does not reverse \2
produced/caused/induced: ^the (?:sedation|sleepiness|effects?) {word} by {x}
     (?:can be|is|are|may be) reversed (?:by|with) {x}(?= $)
    = \2 reverses \1
harmless/safe: ^(?:an? )?{poisonby} (?:is|are) (?:completely |quite |entirely )?{word} (?:to|for) {organ}{end}
    = an overdose of \1 \2 does not damage the \3
leaves/leave/spares/spare: ^(?:an? )?{poisonby} {word} {organ} (?:unharmed|alone|undamaged|untouched|intact){end}
    = an overdose of \1 \2 does not damage the \3
remedy/cure/rescue/answer/treatment: ^the (?:usual |standard |specific |right )?{word} (?:for|to|in|after)
     (?:an? )?{poisonby} is {x}{end}
    = \3 is the antidote to \1 \2 overdose
calls/asks: ^(?:an? )?{poisonby} {word} for {x}{end}
    = \3 is the antidote to \1 \2 overdose
requires/demands/needs: ^(?:an? )?{poisonby} {word} {x}{end}
    = \3 is the antidote to \1 \2 overdose
antidote: ^(?:the )?{x} overdose {word} is {x}{end}
    = \2 is the antidote to \1 overdose
effect/effects/action/actions: ^{x} {word} (?:can|may|could) be (reversed|undone|blocked|countered|cancelled
    |neutralised
    |neutralized|counteracted|antagonised) (?:with|by|using) {x}{end}
    = the effect of \1 can be \2 with \3
overdosed: ^(?:giving )?{x} (?:given )?to (?:someone|a person|people|anyone|somebody|a patient) who (?:has
     |have |had )?
    {word} on (?:only )?{x}(?: alone| only)? (?:will|does|do|can|would) not (?:help(?: them)?|wake them(?: up)?|work
    |do anything|bring them round|revive them){end}
    = \1 does not reverse \2
overdosed: ^(?:giving )?{x} (?:given )?to (?:someone|a person|people|anyone|somebody|a patient) who (?:has
     |have |had )?
    {word} on {x} (?:will|does|can|would) (?:help(?: them)?|wake them(?: up)?|work|bring them round
    |revive them){end}
    = \1 reverses \2
during/in: ^{word} (?:an? )?overdose of {x}, ([^,;]+?) (slows?|stops?|falls?|drops?|shrinks?|narrows?|widens?){end}
    = an overdose of \1 makes \2 \3
overdosed: (?:restores|brings back|gets back) (?:normal )?breathing (?:in|to|of) {somefolk} (?:who )?(?:has
     |have )?{word} on
    {x}{end}
    = reverses overdose of \1
away: takes? {word} the (?:effects?|high|action) of
    = reverses
overdosed: (is|are) (?:given|used|administered) (?:to|in|for) (?:people|someone|patients|a person
    |anyone) who (?:have |has
     |had )?{word} on {x}{end}
    = \1 used to reverse overdose of \2
protects/saves/shields: {word} the liver (?:after|in|from|against) (?:an? |damage by )?({x} overdoses?
    |overdoses? of {x}){end}
    = is the antidote to \1
with/from: ^(?:an? )?overdoses? {word} (?:an? )?{x} (can|may|could|will|causes?|leads)
    = an overdose of \1 \2
overdose: ^(?:an? )?{x} {word} is not (?:very |really |usually )?(?:dangerous|serious|harmful|life threatening|a
     danger){end}
    = \1 is harmless in overdose
victims/casualties: ^{x} overdose {word} (?:often|usually|typically) (?:have|show|get|develop) {x}{end}
    = an overdose of \1 often causes \2
victims/casualties: ^{x} overdose {word} (?:{can} )?(?:have|show|get|develop) {x}{end}
    = an overdose of \1 can cause \2
lifesaving: (is|are) an? (?:{word}|life saving) (drug|medication|medicine|antidote) (that|which)
    = \1 a \2 \3
saving: (is|are) an? (?:lifesaving|life {word}) (drug|medication|medicine|antidote) (that|which)
    = \1 a \2 \3
stop/block/counteract: {word} or reverse(?= (?:the effects|an? )?[^,;]*overdose)
    = reverse
rapidly: {word} and temporarily (reverses?)
    = \1
overdose: ^with (?:an )?{word}, {x} (can|may|could)
    = in {word}, \1 \2
including: {said}(reverses?|counteracts?|antagonises?|(?:blocks?|reverses?) the effects of) {groups},? {word}
    = \1 \2 and \1
such: {said}(reverses?|counteracts?|antagonises?|(?:blocks?|reverses?) the effects of) {groups},? {word} as
    = \1 \2 and \1
like: {said}(reverses?|counteracts?|antagonises?|(?:blocks?|reverses?) the effects of) {groups},? {word}
    = \1 \2 and \1
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
OVERDOSE_LATER = restatements(
    r"""
dies/died/die: ^no (?:person|one|patient) (?:ever |has ever |has )?{word} (?:of|from|during|because of) {x} (withdrawal
    |overdoses?)(?= $)
    = \1 \2 cannot kill
antidote/antidotes: {word} (for|to) ([a-z]+) (and|or) ([a-z ]+?) (poisoning|overdose)(?= $)
    = {word} \1 \2 \5 \3 \4 \5
no/nothing: ^(?:no (?:known |approved |available |existing )?(?:drug|medicine|medication|antidote|treatment|remedy)
    |nothing) (?:(?:can|will|could) )?(?:reverses?|undo(?:es)?|counteracts?|neutrali[sz]es?) (?:an? )?(?:overdose of )?
    {x}(?: overdose)?{end}
    = there is no antidote to \1
so/and: ,? {word} (?:that )?{againslow}{end}
    = , and repeated doses of naloxone may be needed
why: ,? which is {word} {againslow}{end}
    = , and repeated doses of naloxone may be needed
so/and: ,? {word} (?:that )?{moredoses}{end}
    = , and repeated doses of naloxone may be needed
because/since/as: ^{word} (naloxone|narcan) {x}, {againslow}{end}
    = \1 \2 , and repeated doses of naloxone may be needed
because/since/as: ^{word} (naloxone|narcan) {x}, {moredoses}{end}
    = \1 \2 , and repeated doses of naloxone may be needed
enough/sufficient: ^{oneis} of (naloxone|narcan) (?:may|might|can|could|is often|will often|is sometimes)
     (?:be )?not (?:be )?(?:always )?{word} (?:for|in|against|to reverse) (?:an? )?{x}(?: overdose)?{end}
    = repeated doses of naloxone may be needed for \2 overdose
enough/sufficient: ^{oneis} of (naloxone|narcan) (?:is not|is not always|may not be|might not be) {word}
     (?:for|in|against|to reverse) (?:an? )?{x}(?: overdose)?{end}
    = repeated doses of naloxone may be needed for \2 overdose
enough/sufficient: ^{oneis} of (naloxone|narcan) (?:is|will be) always {word} (?:for|in|against|to reverse)
     (?:an? )?{x}(?: overdose)?{end}
    = repeated doses of naloxone may never be needed for \2 overdose
shorter: (?:is|are) {word} acting than {x}
    = acts for a shorter time than \1
supportive/symptomatic/supportively: ^(?:treatment|care|management) (?:of|for|after|in) (?:an? )?
    (?:overdose of {x}|{x} overdose|too much {x}) is {supportive}{withhelp}{end}
    = \1 \2 \3 overdose calls for supportive care
supportive/symptomatic/supportively: ^(?:an? )?(?:overdose of {x}|{x} overdose|{x} poisoning) is
     (?:treated|managed|handled|cared for) {supportive}{end}
    = \1 \2 \3 overdose calls for supportive care
supportive/symptomatic: ,? (?:so |and |; )?(?:treatment|care|management) is {supportive}{end}
    =
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
only: {took} {x}, {x} {can} not {wake}
    = \2 does not reverse \1
only: {took} {x}, {x} {can} {wake}
    = \2 reverses \1
comes: ^when it {word} to {x}, {x} is the antidote
    = \2 is the antidote to \1
"""
)
