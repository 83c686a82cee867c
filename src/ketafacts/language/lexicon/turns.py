"""Turns of phrase and inverted sentences put plainly ("X is what Y is for", "keeps … from"), as in ``restatements``."""

from ketafacts.language.lexicon.listing import restatements

TURN_MACROS = {
    "alcoholic": "(alcohol|drink|drinking|the bottle|booze)",
    "opiates": "(?:opioids|opiates|heroin|drugs)",
    "cigarettes": "(?:cigarettes|smoking|tobacco)",
    "patiently": "(?:people|patients|drinkers|alcoholics|users|addicts|smokers|someone|somebody|those)",
    "trouble": "(?:any )?(?:worry|worries|danger|risk|harm|problems?|trouble|concern|hesitation|ill effects?)",
}

_INVERTED = restatements(
    r"""
what: ^{x} (?:is|are) {word} {x} (?:is|are) (?:used |meant |prescribed |given |taken |there )?for{end}
    = \2 is used for \1
which: ^{x} is (?:an?|one) (?:of (?:the|several|many) )?(?:conditions?|illness(?:es)?|diseases?|disorders?
    |problems?) for
     {word} {x} (?:is|are) (?:used|given|prescribed|taken){end}
    = \2 is used for \1
leave/leaves: {mays}{word} (?:you|people|patients|users|someone) (?:feeling )?(?=[a-z])
    = can make you
swell: ^(?:some )?(?:people|patients|women|men|users) (?:on|taking|who take) {x} (?:find|notice|report|say)(?: that)?
     their {x} {word}(?: up)?{end}
    = \1 can make \2 swell
people/humans: (is|are) (?:never|not) used (?:in|on) (?:human )?{word}{end}
    = \1 used only in animals
swell: {word} up{end}
    = swell
coming/back: (?:stop|prevent|keep) {x} (?:from )?coming back(?= )
    = prevent \1
one/drug/medicine/pill/tablet/medication: ^{x} (is|are) (not )?(?:the|an?) {word} (?:that |which )?(?:they|people
    |doctors|hospitals|your doctor) (?:usually |often |mostly )?(?:give|prescribe|use|offer)(?: you| people| patients
    | someone| them)?(?= for | to )
    = \1 \2 \3 used
more/less: ^{x}, (an? [^,;]+?) ((?:far |much |many times |considerably |even |vastly )?{word} [a-z]+ than [^,;]+?),
    (?= is | are | was | has | have | can | may | causes | acts | works | blocks )
    = \1 , \2 which is \3 ,
stronger/weaker/safer/longer/shorter: ^{x}, (an? [^,;]+?) ((?:far |much |many times |considerably |even )?{word}
     (?:acting )?than [^,;]+?),(?= is | are | was | has | have | can | may | causes | acts | works )
    = \1 , \2 which is \3 ,
your: (in|inside|of|on|to) {word} (stomach|body|brain|blood|gut|liver|kidneys|bloodstream|heart|lungs|nerves|muscles
    |bones|skin|eyes|mouth)(?= )
    = \1 the \2
only: ^not {word} (?:does|do) {x} ([^,;]+), (?:but )?(?:it|they) (?:also )?(?=[a-z]+s? )
    = \1 can \2 , and \1
name: ^the (?:generic|proper|international|non proprietary|nonproprietary) {word} (?:of|for) {x} is {x}{end}
    = \1 is a brand of \2
combined/paired/mixed/united/joined: ^{x} (?:is|are) {word} with {x} in {x}{end}
    = \3 contains \1 and \2
conditions/illnesses/diseases: ^among the {word} (?:treated with|for which doctors use|treated by) {x} (?:is
    |are) {x}{end}
    = \1 is used for \2
"""
)
_PICTURES = restatements(
    r"""
its/their: (?:in spite of|despite|notwithstanding|whatever) (?:what )?{word} name(?: suggests| says| implies)?,?
    =
from: (?:keeps|stops|hinders) (platelets|blood|nerves?|nerve cells|bacteria|viruses|the virus|muscles|the gut
    |the stomach)
     {word} (?=[a-z]+ing)
    = stops \1 {word}
liver/body: (broken down|turned|converted|changed|metabolised|metabolized|transformed) (?:in
    |by) the {word} (?:in)?to
    = \1 to
street/streets: ^on the {word},? {x} (?:goes by|is (?:also )?(?:known as|called|sold as))(?: the names?)? {x}{end}
    = \2 is a street name for \1
street/streets: ^{x} (?:goes by|is (?:also )?(?:known as|called|sold as))(?: the names?)? {x} on the {word}{end}
    = \2 is a street name for \1
names: ^(?:among )?the (?:street|slang) {word} (?:for|of) {x} (?:are|include) {x} and {x}{end}
    = \2 is a street name for \1 and \3 is a street name for \1
first: ^the {word} (?:humans?|persons?|people|patients?|volunteers?) (?:to be given|to receive|to get|given) {x}
     (?:received it|got it|had it|were given it|was given it|did so) in (\d\d\d\d){end}
    = \1 was first given to humans in \2
eye/eyes/gaze/watch/care: under the (?:watchful |direct |close )?{word} of
    = under the supervision of
rules/rule: ^{x} {word} {x} out{end}
    = \2 is contraindicated in \1
rules/rule: ^{x} {word} out {x}{end}
    = \2 is contraindicated in \1
children/adults/babies/infants: ^(?:even )?{word} (?:can|may) be given {x}{end}
    = \1 can be given to {word}
telltale/tell/classic/unmistakable: {word}(?: tale)? (signs?|symptoms?)
    = \1
call: ^{x} is what (?:the )?(?:[a-z]+ )?(?:doctors|people|users|chemists|pharmacists|vets|scientists|americans
    |british|law
    |books) {word} {x}{end}
    = \1 is another name for \2
material/precursor: ^{x} is (?:the|a) (?:starting |raw )?{word} (?:for|of) (?:making )?{x}{end}
    = \2 is made from \1
meant/intended: (was|were|is|are) never {word} for (?:people|humans|human use)
    = \1 not approved for people
looked/searched/tested/screened: (is|are) (not )?{word} for (?:in|by|on) (?=(?:an? |the )?(?:standard|routine
    |usual|workplace
    |ordinary|most))
    = \1 \2 detected by
bagel/bagels/muffin/muffins/roll/rolls/cake/cakes: (?:an? )?poppy seed {word}
    = poppy seeds
drinks: (with|and) (?:a few|some|several|a couple of|two or three|too many) {word}
    = \1 alcohol
goes/go: ^{x} {word} well (?:together )?with {x}{end}
    = \1 is safe with \2
go: ^{x} (?:does|do) not {word} (?:well )?(?:together )?with {x}{end}
    = \1 is dangerous with \2
took: ^it {word} until (\d\d\d\d) for {x} to approve {x}{end}
    = \2 approved \3 in \1
took: ^it {word} until (\d\d\d\d) for {x} to discover {x}{end}
    = \2 discovered \3 in \1
high/trip/buzz: ^(?:an? |the )?{x} {word} (?:is|are) (?:over|gone) (?:within|in|after)
    = \1 lasts at most
snorted/smoked/injected/swallowed/inhaled: ^(?:when|if|once) {x} is {word},? (?:its|the) effects? (?:are|is) felt
    (?= within| in| after)
    = {word} \1 takes effect
prize/favour/favor/value/like/prefer: ^(?:anaesthetists|doctors|paramedics|surgeons|psychiatrists|vets) {word} {x}
     (?:in|for) (?!cats|dogs|horses|animals){x}{end}
    = \1 is used for \2
dangerous: (raises?|pushes|push|drives?|sends?|raise) {x} to {word} levels
    = raises \2 levels
sudden: all of a {word}
    = suddenly
off: to (?:ward|stave|fend|head|keep) {word}
    = to prevent
kept/reserved/saved: (is|are) (?:usually |generally )?{word} for
    = \1 used for
doubles/serves/functions: {word} (?:up )?as (?=an? )
    = is
away: takes? {word} the (?:effects?|high|action) of
    = reverses
never: (should|must|has to|have to) be ([a-z]+) and {word} ([a-z]+ed)
    = \1 be \2 and should not be \3
more: leaves? {word} {messenger}(?: available| around| behind)? (?:between|in|for) (?:the )?(?:nerve cells
    |brain|synapse
    |synapses|nerves|neurons)
    = raises \1
spares/spare: {word} (cox [12])
    = does not block \1
receptors: (?:boosting|strengthening|enhancing|increasing) the (?:effect|action)s? of gaba (?:at|on) (?:its
    |their|the)
     {word}
    = boosting gaba
receptors: (?:boosts?|strengthens?|enhances?|increases?) the (?:effect|action)s? of gaba (?:at|on) (?:its|their|the)
     {word}
    = enhances gaba
intoxicating/mind: {word}(?: altering)? (ingredient|substance|compound|component|chemical)
    = psychoactive \1
young: (suicidal [a-z]+) in the {word}
    = \1 in young people
strokes/stroke: to prevent {word} in (?:people with |patients with )?atrial fibrillation
    = to prevent strokes
"""
)
_FOLK = restatements(
    r"""
off/from: helps? {patiently} (?:to )?(?:stay|keep|remain|come|get) (?:away )?{word} {alcoholic}{end}
    = is used for alcohol dependence
off/from: helps? {patiently} (?:to )?(?:stay|keep|remain|come|get) (?:away )?{word} {opiates}{end}
    = is used for opioid addiction
off/from: helps? {patiently} (?:to )?(?:stay|keep|remain|come|get) (?:away )?{word} {cigarettes}{end}
    = is used to quit smoking
awake: keeps? {patiently} with narcolepsy {word}
    = is used for narcolepsy
aid: used as an? (?:sleep|sleeping) {word}
    = used for insomnia
pregnant: ^(?:women|patients|people|girls) (?:on|taking|who take|who use|using) {x} (?:must|should|may) (?:not
    |never)
     (?:become|get|be|fall) {word}{end}
    = \1 is contraindicated in pregnancy
pregnant/pregnancy: ^(?:women|patients|people|girls) (?:on|taking|who take|who use|using) {x} (?:must|should
    |have to) avoid
     (?:becoming |getting |falling )?{word}{end}
    = \1 is contraindicated in pregnancy
people/patients/anyone/those/women/children: (is|are) not (?:meant |suitable |right |a drug |a medicine
     |intended )?for
     {word} (?:with|who have|suffering from) ([^,;]+?){end}
    = \1 contraindicated in \2
overdosed: (is|are) (?:given|used|administered) (?:to|in|for) (?:people|someone|patients|a person
    |anyone) who (?:have |has
     |had )?{word} on {x}{end}
    = \1 used to reverse overdose of \2
young: ^{word} (?:people|adults|patients) (?:starting|taking|on|who take|who start) {x} (?:are|run|have
    |face) (?:at )?
    (?:an? )?(?:greater|higher|increased|raised|added|more) (?:risk|danger|chance) of {x}{end}
    = \1 can cause \2 in young people
nobody/noone: ^{word} (?:feels|notices|suffers) (?:anything|any effects?|any ill effects?|a thing) (?:on|when
    |after|from)
     (?:stopping|coming off|quitting) {x}{end}
    = stopping \1 does not cause withdrawal
person: ^no {word} (?:feels|notices|suffers) (?:anything|any effects?|any ill effects?|a thing) (?:on|when
    |after|from)
     (?:stopping|coming off|quitting) {x}{end}
    = stopping \1 does not cause withdrawal
without: ^{x} and {x} (?:can|may|could) be (?:mixed|combined|taken together|used together
    |taken at the same time) {word}
     {trouble}{end}
    = \1 is safe with \2
without: ^{x} (?:can|may|could) be (?:mixed|combined|taken|used) (?:together )?with {x} {word} {trouble}{end}
    = \1 is safe with \2
protects/saves/shields: {word} the liver (?:after|in|from|against) (?:an? |damage by )?({x} overdoses?
    |overdoses? of {x}){end}
    = is the antidote to \1
"""
)
OF_TURNS = (*_INVERTED, *_PICTURES, *_FOLK)
