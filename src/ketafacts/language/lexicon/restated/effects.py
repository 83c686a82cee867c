"""What a drug does in the body: pressure, heart, breathing, pupils, mood, sleep.

What is told as a harm is ``harms``; how it comes about is ``mechanism``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

EFFECTS = restatements(
    r"""
such: (sedation|respiratory depression|effects|overdose|drowsiness|sleepiness) (caused by|produced by|due to|of|from)
     {drugs} {word} as {drugs}{end}
    = \1 \2 \3 , and \4 belongs to the \3
more: makes? it (?:much |far |a lot )?{word} likely that (?:your |the |a persons |someones )?breathing (?:will
     |would |may |can )?(stop|slow)s?
    = can \1 breathing
likelier: makes? it (?:much |far |a lot )?{word} that (?:your |the |a persons |someones )?breathing (?:will |would
     |may |can )?(stop|slow)s?
    = can \1 breathing
make: {word} {quantity} (?:crash|plunge|plummet|tank|sink|dive|tumble|nosedive)
    = lower \1
makes: {word} {quantity} (?:crash|plunge|plummet|tank|sink|dive|tumble|nosedive)
    = lowers \1
feeling: (can|may|could|might|will) {feel}
    = \1 make \2 feel
feeling: {feel}
    = makes \1 feel
keeps/keep: {word} {quantity} (?:down|low|in check|from rising)
    = lowers \1
keeps/keep: {word} {quantity} (?:up|high|from falling)
    = raises \1
builds/build: {word} up (dopamine|serotonin|norepinephrine|noradrenaline)
    = raises \1
dissociative: (?:produces?|causes?|induces?) an? {word} state,? in which (?:people|patients|users) feel
     (?:detached|cut off
    |disconnected|separated) from (?:their body|their bodies|reality|themselves)(?: and (?:their
     )?surroundings)?(?= $)
    = causes dissociation
dilation/constriction/narrowing/widening: (?:produces?|causes?) (?:the )?{word} of the pupils
    = causes {word} of the pupils
relaxing: (widens?|opens?|dilates?) the airways by {word} (?:the )?(?:bronchial|airway) (?:smooth )?muscles?(?= )
    = \1 the airways
gastrointestinal: slows? {word} (?:motility|transit)
    = slows the gut
intestinal: (?:thereby |thus )?slowing {word} (?:movements?|motility|transit)
    = and slows the gut
fda: (?:holds?|has|have) (?:full |formal )?{word} approval (?:as a (?:sleeping pill|sleep aid|hypnotic|treatment)
     )?(for|to
    |in)(?= )
    = is approved by the {word} \1
normal: restores? normal breathing
    = restores breathing
breathing: slow or stop {anyones} breathing
    = slow or stop breathing
glucose/sugar: (?:reduces|lowers|decreases|cuts) (?:the )?amount of {word}
    (?: that is)? (?:released|produced|made|put out) by the liver
    = lowers glucose production in the liver
elevations/elevation/increases: {word} (?:in|of) (?:the )?(liver enzymes|blood pressure|blood sugar|heart rate)
    = raised \1
reducing: (?:is|are) (?:both )?effective (?:in|at|for) reducing
    = can reduce
harder: (?:shuts down|hits|slows|hammers) (?:the )?breathing (?:even |far |much )?{word} than
    = slows breathing more than
wreck/ravage/wrecks: {word} (?:the )?white (?:blood )?cell counts?
    = wipe out white cells
damper: (puts?|put) a {word} on (?:the |your )?(libido|sex drive)
    = lowers libido
heavy: ^(?:years|months) of {word} ([a-z]+)(?: use)? {can}
    = long term \1 use can
known: ^([a-z]+) users have been {word} to drive in their sleep{end}
    = \1 can cause sleep driving
nagging/tickly/hacking/maddening/tickling: (?:an? |its )?{word} dry cough
    = a dry cough
turns/becomes/proves: (?:an? )([a-z]+) that (?:can |may |occasionally |sometimes |rarely |in rare cases )?{word}
     (life threatening|fatal|deadly|dangerous|serious|severe){end}
    = a \2 \1
turn/become/prove: (?:an? )([a-z]+) that (?:can|may|might|could) (?:occasionally |sometimes |rarely )?{word}
     (life threatening|fatal|deadly|dangerous|serious|severe){end}
    = a \2 \1
wrong: ^in the wrong (?:patient|person|people|patients),? {x} can {x}{end}
    = \1 can \2 in susceptible people
bouts/bout: (?:an? )?{word} of (?:violent |severe |uncontrollable )?(vomiting|nausea|dizziness|diarrhoea|diarrhea)
    = \1
long: ^long running heavy
    = long term heavy
giveaway: ^{x} (is|are) a (?:dead |tell tale |telltale |sure )?giveaway of {x}{end}
    = \1 \2 a sign of \3
high: ^what makes (cannabis|marijuana|weed) users high is {x},? not {x}{end}
    = \2 makes people high and \3 does not make people high
high: ^what makes (cannabis|marijuana|weed) users high is {x}{end}
    = \2 makes people high
cheese: ^(maois) (?:such as|like) ([a-z]+) (?:can|may) [a-z ]*blood pressure (?:rocketing|soaring|sky high|through
     the roof|shooting up|climbing|up) (?:when|if) (?:you|they|people) eat ((?:[a-z]+ )?{word}){end}
    = \3 can raise blood pressure in people on \2 and \2 is an maoi
cheese/tyramine: ^{x} (?:can|may) [a-z ]*blood pressure (?:rocketing|soaring|sky high|through the roof|shooting up
    |climbing|up) (?:when|if) (?:you|they|people) eat ((?:[a-z]+ )?{word}){end}
    = \2 can raise blood pressure in people on \1
ceiling: has a {word} on how (?:far|much) it slows breathing
    = has a ceiling effect on breathing
eat: ^{word} {x} on {x} and (?:your )?blood pressure can (?:rocket|soar|shoot up|spike){end}
    = \1 can raise blood pressure in people on \2
combined/mixed/taken: {word} with (alcohol|opioids|benzodiazepines)(?:,? (?:and|or) other (?:drugs|depressants|
    medicines|substances|sedatives))(?= $)
    = {word} with \1
euphoric: (blocks?) the euphoric(?: and sedative)? effects of
    = \1 the effects of
on/with/after: ^(?:the |your |their )?{gauged} (can |may |might |could )?{upward} {word} {x}(?= $)
    = \3 can raise \1
on/with/after: ^(?:the |your |their )?{gauged} (can |may |might |could )?{downward} {word} {x}(?= $)
    = \3 can lower \1
affect/affects/disturb/disturbs/change/changes/upset/upsets: {word} the (?:rhythm|beat|beating) of the heart(?= $)
    = {word} heart rhythm
affects/affect/influences/influence: {word} {monoamine} and {monoamine} but not {monoamine}(?= $)
    = {word} \1 and {word} \2 and does not affect \3
lifts/lift/pushes/push/drives/drive/jacks/jack: ^{x} {word} up (?:the )?(heart rate|pulse|blood pressure
    |body temperature)
    = \1 raises \2
lifts/lift: ^{x} {word} (?:the )?(heart rate|pulse|blood pressure) and (?:the )?(heart rate|pulse|blood pressure)
    = \1 raises \2 and raises \3
lifts/lift: ^{x} {word} (?:the )?(heart rate|pulse|blood pressure|body temperature)(?= $|,)
    = \1 raises \2
big/large/huge/wide: ^{x} makes (?:the |your |peoples )?pupils {word}(?= $)
    = \1 dilates the pupils
tiny/small: ^{x} makes (?:the |your |peoples )?pupils {word}(?= $)
    = \1 constricts the pupils
most: (puts|put) {word} (people|patients) to sleep
    = usually \1 \2 to sleep
many/some: (puts|put) {word} (people|patients) to sleep
    = can put \2 to sleep
short: {x} (?:can |may )?leaves? (?:people|patients|the body|you|users|them) short of (potassium|sodium|magnesium)
    = \1 can lower \2
smaller/narrower: the pupils {word},? (?:whereas|while|but) {x} (makes|make) them (larger|bigger|wider)(?= $)
    = the pupils {word} , whereas \1 \2 the pupils \3
brought/driven/pushed/cut: ^(?:the |your )?{x} (?:is|are) {oftens}{word} down (?:by|with|on) {x}{end}
    = \3 \2 lowers \1
pushed/driven/sent/put/forced: ^(?:the |your )?{x} (?:is|are) {oftens}{word} up (?:by|with|on) {x}{end}
    = \3 \2 raises \1
lowering/reducing: (has|have|exerts?|shows?) an? (?:known )?([^,;]+?) {word}
     (?:effects?|actions?|property|properties){end}
    = lowers \2
raising/increasing/boosting: (has|have|exerts?|shows?) an? (?:known )?([^,;]+?) {word}
     (?:effects?|actions?|property|properties){end}
    = raises \2
rise/increase: ^an? {word} in (?:the )?{x} is {oftens}(?:usual|typical|normal|expected|seen|to be expected)
     (?:with|after|on|under|from) {x}{end}
    = \3 often raises \1
fall/drop/decrease/reduction: ^an? {word} in (?:the )?{x} is {oftens}(?:usual|typical|normal|expected|seen|to be
     expected) (?:with|after|on|under|from) {x}{end}
    = \3 often lowers \1
faster/quicker: (?:makes?|make|making) (?:people|you|patients|someone|users) breathe (?:more )?{word}{end}
    = speeds up breathing
quickly/rapidly: (?:makes?|make|making) (?:people|you|patients|someone|users) breathe more {word}{end}
    = speeds up breathing
universal: (?:nearly|almost|virtually|practically|an? almost|an? nearly) {word} (side effect|adverse effect|effect)
    = a very common \1
tend/likely/prone/liable/apt: ^{patientson} (?:on )?{x} (?:are |is )?{word}s? to {x}{end}
    = \1 can make people \2
climb/rise/increase/soar: ^(?:the |your )?{x} ({can}) {word}{forsome}? (?:after|with|on
    |during) (?:{sitting} )?{x}{end}
    = \3 \2 raise \1
fall/drop/dip/sink: ^(?:the |your )?{x} ({can}) {word}{forsome}? (?:after|with|on|during) (?:{sitting} )?{x}{end}
    = \3 \2 lower \1
waking/emerging/recovering: ^{somefolk} {word}(?: up)? (?:from|after) {x} (?:may|can|could|might|often|sometimes)
     hallucinate{end}
    = \1 can cause hallucinations on waking
ceiling: has a {word} on (?:its|their) effects? on
    = has a ceiling effect on
breathing: brings? {word} back
    = restores breathing
leave/leaves: {mays}{word} (?:you|people|patients|users|someone) (?:feeling )?(?=[a-z])
    = can make you
dangerous: (raises?|pushes|push|drives?|sends?|raise) {x} to {word} levels
    = raises \2 levels
more: leaves? {word} {messenger}(?: available| around| behind)? (?:between|in|for) (?:the )?(?:nerve cells
    |brain|synapse
    |synapses|nerves|neurons)
    = raises \1
rise/climb/soar: ^{x} makes? (?:the |your )?(\w+ \w+) and (?:the |your )?(\w+ \w+) {word}{end}
    = \1 raises \2 and \3
fall/drop/sink: ^{x} makes? (?:the |your )?(\w+ \w+) and (?:the |your )?(\w+ \w+) {word}{end}
    = \1 lowers \2 and \3
reducing: (receptors[^;,]*),? (?:thereby |thus )?{word} (?:the perception of pain(?: signals)?|pain signals)
    = \1 and reduces the perception of pain
decreasing: (receptors[^;,]*),? (?:thereby |thus )?{word} (?:the perception of pain(?: signals)?|pain signals)
    = \1 and decreases the perception of pain
effects: ^(?:mild|minor|less serious|milder) (?:side|adverse) {word} of {x} (?:can |may |could )?include
     {slightlist}
    = \1 can cause \2
condition: , an? (?:potentially |rare but |rare )?(?:life threatening|serious|dangerous|fatal) {word}(?= $)
    =
misuse/abuse: (with|after) (long term|prolonged|chronic|extended|heavy) use (?:or|and) {word}
    = \1 \2 use
reduce: (receptors[^;,]*),? to {word} (the perception of pain|pain perception|pain)(?= $)
    = \1 and reduces \2
decrease: (receptors[^;,]*),? to {word} (the perception of pain|pain perception|pain)(?= $)
    = \1 and decreases \2
depress: {word} breathing, blood pressure,? (?:and )?heart rate
    = slow breathing and lower blood pressure and slow the heart rate
slow: {word} breathing, blood pressure,? (?:and )?heart rate
    = {word} breathing and lower blood pressure and {word} the heart rate
lower: {word} breathing, blood pressure,? (?:and )?heart rate
    = slow breathing and {word} blood pressure and slow the heart rate
effects: (causes?|causing|have|has|produces?) {prosmany}(?:unwanted |adverse |negative |physical |possible
     )*(?:side )?{word},? (?:including|such as|like)
    = \1
regular: (?:even )?at (?:{word}|standard|ordinary) doses
    = at usual doses
relieve/relieves/reduce/reduces/ease/eases/lower/lowers: {said}{word} {one}, {one},? and {one}
    = {word} \1 and {word} \2 and {word} \3
relieve/relieves/reduce/reduces/ease/eases/lower/lowers: {said}{word} {one} and {one}
    = {word} \1 and {word} \2
acid: works? by (?:reducing|decreasing|lowering) (?:the )?(?:amount|production|level) of (?:stomach )?{word}(?:
     (?:made |produced )?(?:in|by) (?:the|your) stomach)?
    = reduces stomach {word}
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
EFFECTS_LATER = restatements(
    r"""
decreases/lowers/slows/reduces/depresses: ^{x} {word} {vitalone}, {vitalone},? and (?:breathing|respiration){end}
    = \1 {word} \2 , {word} \3 and slows breathing
decreases/lowers/slows/reduces/depresses: ^{x} {word} {vitalone} and (?:breathing|respiration){end}
    = \1 {word} \2 and slows breathing
metabolism/breakdown/clearance/elimination: ^(?:cigarette )?smoking (?:cigarettes |tobacco )?
    (?:speeds up|increases|accelerates|hastens|induces) the {word} of {x}{end}
    = smoking lowers \1
sedative/sedating/depressant/calming: ^{x} (?:increases|enhances|intensifies|potentiates|strengthens|adds to)
     the {word} effects? of ([a-z ]+?)(?= $)
    = \1 adds to the sedation of \2
sedation: ^{x} adds to the {word} of ([a-z]+) and ([a-z]+)(?= $)
    = \1 adds to the {word} of \2 , and \1 adds to the {word} of \3
sends/send/drives/pushes/puts: {word} (?:the |your |their |a patients )?{pressure}(?: levels?)? {rises}
    = raises \1
sends/send/drives/pushes/puts/drops/drop: {word} (?:the |your |their |a patients )?{pressure}(?: levels?)? {falls2}
    = lowers \1
send: (can|may|could) {word} (?:the |your )?pressure {rises}
    = \1 raise blood pressure
leaves: {word} (the|your) {x} {wholly} {alone}
    = {word} \1 \2 alone
    = has no effect on \1 \2
leave: {word} (the|your) {x} {wholly} {alone}
    = {word} \1 \2 alone
    = have no effect on \1 \2
leaves: {word} (the|your) {x} {alone}
    = has no effect on \1 \2
with: {when} {x} {be} {mixed} {x}, {body}breathing {can} {does}
    = combining \1 {word} \2 can slow breathing
slows: ^{body}(\w+(?: \w+)?) {oftenly}{word}{steeply} (?:once|when|after|if) {x} is {given}
    = \3 \2 makes \1 slow
slows: ^(?:with|on|under) {x}, {body}(\w+(?: \w+)?) {oftenly}{word}
    = \1 \3 makes \2 slow
sight: (distorts?|alters?|changes?) (?:the )?(?:users? )?perceptions? of (?:both )?sight and (?:sound|hearing)
    = \1 perception
"""
)
