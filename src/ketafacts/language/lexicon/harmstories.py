"""Harms told with a circumstance or a consequence: in dependent people, before each dose, "so breathing can stop".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

HARMSTORY_MACROS = {
    "depending": "(?:(?:who|that) (?:is|are) )?(?:still |already )?(?:physically )?"
    "(?:dependent on|addicted to|hooked on) (?:opioids|opiates)",
    "sick": "(?:go|goes|be thrown|be put|be sent|be plunged|fall) into "
    "(?:sudden |severe |acute |immediate )?withdrawal",
    "againslow": "(?:breathing|respiration|respiratory depression|the overdose|sedation|the effects?|toxicity|they|it)"
    " (?:can|may|might|could|will) (?:slow|stop|return|come back|recur|reappear|fail|set in|sink)(?: down)?(?: again)?",
    "moredoses": "(?:(?:a )?(?:second|third|further|another|repeat|repeated|more|several|extra|additional)"
    "(?: doses?| dose)?(?: of naloxone)?) (?:can|may|might|could|is often|are often|will) (?:be )?(?:needed|required"
    "|necessary)",
    "oneis": "(?:one|a single) (?:dose|spray|shot|injection)",
    "every": "(?:anyone|anybody|someone|everyone|everybody|all (?:people|patients)|every patient|each patient)",
    "looked": "(?:checked|monitored|measured|tested|watched|followed|taken|recorded)",
    "eachdose": "(?:each|every|an?|the)",
    "discouraged": "(?:strongly )?(?:discouraged|advised against|not recommended|not advised|best avoided"
    "|warned against|a bad idea|ill advised)",
    "laced": "(?:laced|cut|adulterated|tainted|contaminated|spiked|mixed)",
    "unused": "(?:who (?:is|are) not (?:used to|tolerant to|accustomed to) (?:opioids|them)|without opioid tolerance"
    "|(?:who (?:is|are) )?new to opioids|not (?:used to|tolerant to) opioids)",
    "fastbody": "(?:metaboli[sz]es?|breaks? down|converts?|processe?s?)",
    "sodium": "(?:low (?:blood )?sodium|hyponatr?a?emia|water intoxication|a drop in sodium)",
    "tobacco": "(?:tobacco |cigarette )?",
    "lowering": "(?:lowers?|reduces?|decreases?|cuts?|can lower|can reduce|brings? down)",
    "raising": "(?:raises?|increases?|can raise|can increase|pushes up|speeds up|raise|increase)",
    "quitting": "(?:(?:{folk} (?:stops?|quits?)|stopping|quitting|it is stopped|they stop|they quit)"
    "(?: (?:using|taking))?(?: it| ketamine| the drug)?)",
    "slept": "(?:,? (?:and|after|following) (?:an? )?(?:restful |good )?(?:night s )?sleep)?",
    "withhelp": "(?:,? with (?:(?:close |careful |special )?(?:attention|support|help|care|monitoring|watching) )?"
    "(?:(?:to|of|for|given to) )?(?:the )?(?:breathing|airway|oxygen|circulation|blood pressure|heart rate|ventilation"
    "|vital signs)(?: (?:and|or) (?:the )?(?:breathing|airway|oxygen|circulation|blood pressure|heart rate))?)?",
    "supportive": "(?:mostly |mainly |purely |largely |chiefly |only )?(?:supportive|symptomatic|with supportive care"
    "|with supportive measures|by supportive care|by supportive measures|supportively)",
}
# Numbers, names and people that are said in a way of their own: tried before all else.
HARM_FIRST = restatements(r"""
without/no: ^{x} {can} (?:just |simply )?be {ended} {sudden} (?:with )?{word} (?:any )?(?:withdrawal|discontinuation)
    (?: symptoms| syndrome| effects)?{end}
    = stopping \1 does not cause withdrawal
set/sets: ^withdrawal (?:symptoms )?(?:{can} )?{word} in (?:when|if|once) {folk} {giveup} {x}(?: {sudden})?{end}
    = stopping \1 can cause withdrawal
unpleasant/miserable/uncomfortable/nasty: (withdrawal (?:from [^,;]+? )?(?:is|can be)) (?:very |extremely )?{word},? but
    (?: is)?
    = \1
dangerously/seriously: ^({x} can) {word} (lower|raise|reduce)
    = \1 \3
twelve: (under|below|younger than|less than|over|above|older than) {word}
    = \1 12
eighteen: (under|below|younger than|less than|over|above|older than) {word}
    = \1 18
six: (under|below|younger than|less than|over|above|older than) {word}(?= (?:years|or)| $)
    = \1 6
warfarin/coumadin/jantoven/acenocoumarol/anticoagulant/anticoagulants/clotting: vitamin k(?! antagonists?)
    (?= [^;]*{word})
    = phytonadione
warfarin/coumadin/jantoven/acenocoumarol/anticoagulant/anticoagulants/clotting: ({word} [^;]*)vitamin k
    (?! antagonists?)
    = \1 phytonadione
heparin/enoxaparin/dabigatran/apixaban/rivaroxaban/edoxaban: vitamin k(?! antagonists?)
    (?= [^;]*{word})
    = phytonadione
heparin/enoxaparin/dabigatran/apixaban/rivaroxaban/edoxaban: ({word} [^;]*)vitamin k
    (?! antagonists?)
    = \1 phytonadione
dependent/addicted/hooked: ^in {folk} {depending}, (.+){end}
    = \1 in people dependent on opioids
dependent/addicted/hooked: ^{x} given to {folk} {depending} {can} (.+){end}
    = \1 can \2 in people dependent on opioids
dependent/addicted/hooked: ^{folk} {depending} {can} {sick} (?:when|if|after|once) (?:they |he |she )?
    (?:are |is )?(?:given|taking|take|takes) {x}{end}
    = \1 can cause withdrawal in people dependent on opioids
anyone/anybody/someone/everyone/everybody/all/every/each: ({looked}(?: \w+)?) in {every} (taking|on|given)
    = \1 in people \2
cells: the (?:number|count|level)s? of (white|red) (?:blood )?cells
    = \1 blood cell counts
blood: white cell counts?
    = white blood cell counts
cell: white cell counts?
    = white blood cell counts
""")
_REVERSING = restatements(r"""
no/nothing: ^(?:no (?:known |approved |available |existing )?(?:drug|medicine|medication|antidote|treatment|remedy)
    |nothing) (?:(?:can|will|could) )?(?:reverses?|undo(?:es)?|counteracts?|neutrali[sz]es?) (?:an? )?(?:overdose of )?
    {x}(?: overdose)?{end}
    = there is no antidote to \1
so/and: ,? {word} (?:that )?{againslow}{end}
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
before: (wears off|wear off|fades|stops working) {word} {x} (?:does|do){end}
    = \1 sooner than \2
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
""")
_CAUTIONS = restatements(r"""
not: ^{folk} who (?:still |currently )?(?:takes?|uses?|is taking|are taking|is using|are using|is on|are on) {x}
     (?:should|must) {word} (?:start|take|be given|receive|use|be put on) {x}{end}
    = \2 should not be taken with \1
years/months/time/regularly/daily/day: in {folk} who (?:have taken|take|have been taking|use) {x} {lengthy}
    = in people who take \1
before: ^{x} (?:is|must be|should be|has to be|needs to be|gets|are|must get) {looked} {word}
     (?:and (?:about |around )?(?:\w+ minutes )?after )?{eachdose} (?:dose of {x}|{x} (?:dose|session|treatment)){end}
    = \1 must be checked in people taking \2 \3
blood: (must be|has to be|have to be|should be|need to be|are|is) ({looked}(?: regularly| often| closely)?)
     (?:with|by|through|by means of) (?:regular |frequent )?{word} tests
    = \1 \2
safe/fine/dangerous/risky/unsafe/harmless: ^{x} and {x} are (?:perfectly |quite |very )?{word} to
    (?: take| use| combine| mix)(?: together)?{end}
    = the combination of \1 and \2 is {word}
discouraged/against/recommended/advised/avoided/idea: ^(?:taking|mixing|combining|drinking|using) {x}
     (?:while (?:taking|on|using)|with|and|together with|along with) {x} is {discouraged}{end}
    = \1 should not be taken with \2
rarely/seldom/usually: ^withdrawal from {x} is {word} (?:fatal|deadly|life threatening)
    = \1 withdrawal is {word} fatal
water: ^drinking (?:too much|a lot of|large amounts of|lots of|excess) {word}
     (?:on|while (?:on|taking|using)|with|after(?: taking)?) {x} {can}
     (?:cause|lead to|result in|bring on) {sodium}{end}
    = \1 can cause hyponatremia
who: ^{x} {can} be (?:dangerous|fatal|deadly|harmful|lethal) (?:for|to|in) (?:\w+ )?{word}
     {fastbody} (?:it|codeine|tramadol) (?:down )?(?:in the liver )?
    (?:very |unusually |too |extremely )?(?:quickly|fast|rapidly){end}
    = \1 endangers fast metabolisers
and: ({x} {can} cause {x}),? {word},? (rarely|occasionally|sometimes|seldom),? {x}{end}
    = \2 can cause \3 and \2 can \4 cause \5
opioids: ^{x} (?:should|must) not be (?:used|taken|given|worn) (?:by|in|to|for) {folk} {unused}{end}
    = \1 should not be used in opioid naive patients
""")
_NOTED = restatements(r"""
until: ^{folk} {maynot} {drives} {word} (?:the )?(?:next day|following day|day after|day following|morning after)
     (?:(?:after|following|a restful sleep) )?{dosed}{slept}{end}
    = \1 forbids driving
after/following: ^{word} {dosed}, {folk} {maynot} {drives}{tillmorning}{end}
    = \1 forbids driving
reported/described/seen/noticed/experienced: ^{x} (?:is|are) (?:often |commonly )?{word} (?:by|in|among) {folk} who
     (?:use|take|abuse|misuse|inject|smoke|snort) {x}
     (?:often|heavily|regularly|daily|a lot|for years|every day|frequently){end}
    = heavy use of \2 can cause \1
unheard/unknown: ^{x} (?:is|are) {word}(?: of)? (?:by|in|among) {folk} who
     (?:use|take|abuse|misuse|inject|smoke|snort) {x}
     (?:often|heavily|regularly|daily|a lot|for years|every day|frequently){end}
    = heavy use of \2 does not cause \1
smoking: ^{tobacco}{word} {lowering} {x} levels?(?: in the blood)?{end}
    = smoking lowers \1
smoking: ^{tobacco}{word} {lowering} the (?:blood |plasma )?levels? of {x}(?: in the blood)?{end}
    = smoking lowers \1
smoking: ^(?:giving up|quitting|stopping) {word} {raising} {x} levels?{end}
    = smoking lowers \1
smoking: ^(?:giving up|quitting|stopping) {word} {raising} the (?:blood |plasma )?levels? of {x}{end}
    = smoking lowers \1
smoking: ^{tobacco}{word} {raising} (?:the (?:blood |plasma )?levels? of )?{x}(?: levels?)?{end}
    = smoking does not lower \1
heat: ^(?:external |strong |outside )?{word} (?:{can} )?{raising} (?:the )?(?:amount|release|absorption) of {x}
     (?:that is |which is )?(?:absorbed |released |taken up )?
    (?:from|through|by) (?:an? |the )?(?:skin )?patch(?:es)?{end}
    = heat raises release of \1
heat: ^(?:external |strong )?{word} (?:on|near|over) (?:an? |the )?{x} patch (?:{can} )?(?:be (?:dangerous|fatal|deadly)
    |{raising} (?:the )?(?:release|absorption|amount absorbed)|cause (?:an? )?(?:fatal )?overdose){end}
    = heat raises release of \1
tolerance/tolerant: ^(?:people|patients|users)? ?(?:hardly|do not|rarely|seldom|scarcely) (?:ever )?
    (?:develop (?:much )?{word}|become {word}|get {word}|grow {word}) (?:to|of) (?:the )?constipation
     (?:of|from|caused by|that comes with|with) {x}{end}
    = \1 leaves little tolerance to constipation
tolerance: ^(?:little|hardly any|no|almost no) {word} develops to (?:the )?constipation
     (?:of|from|caused by|that comes with|with) {x}{end}
    = \1 leaves little tolerance to constipation
tolerance: ^(?:little|hardly any|no|almost no) {word} develops to opioid induced constipation{end}
    = opioids leave little tolerance to constipation
tolerant/tolerance: ^(?:most )?(?:people|patients|users) (?:quickly|soon|usually|rapidly|easily|often)
     (?:become {word}|develop {word}|get used|grow {word}) (?:to|of) (?:the )?constipation
     (?:of|from|caused by|that comes with|with) {x}{end}
    = \1 do not leave little tolerance to constipation
tolerant/tolerance: ^(?:most )?(?:people|patients|users) (?:quickly|soon|usually|rapidly|easily|often)
     (?:become {word}|develop {word}|get used|grow {word}) (?:to|of) (?:the )?constipation that {x} causes?{end}
    = \1 do not leave little tolerance to constipation
tolerant/tolerance: ^constipation is (?:the one|one|an?) (opioid|opiate) side effect to which (?:most )?
    (?:people|patients|users|the body) (?:quickly|soon|usually|rapidly|easily) (?:becomes?|develops?|grows?) {word}{end}
    = opioids do not leave little tolerance to constipation
tolerant/adapts/adapt/tolerance: ^constipation is (?:the one|one|an?) (?:opioid side effect|side effect of opioids)
     to which (?:most )?(?:people|patients|users|the body) (?:hardly|do not|does not|rarely|never)
     (?:ever )?(?:become |becomes |develop |develops )?{word}{end}
    = opioids leave little tolerance to constipation
ease/improve/fade/lessen/clear/settle: ^(?:the )?(?:bladder|urinary) (?:symptoms|problems|pain|trouble)
     (?:from|of|caused by|due to) ketamine (?:often |usually |can |may |tend to |commonly |sometimes )?{word}(?: up)?
     (?:once|when|after|if) {quitting}{end}
    = ketamine bladder symptoms ease
stopping/quitting: ^{word} ketamine (?:often |usually |can |may )?(?:eases?|improves?|lessens?|relieves?)
     (?:the )?(?:bladder|urinary) (?:symptoms|problems|pain){end}
    = ketamine bladder symptoms ease
""")
HARM_STORIES = (*_REVERSING, *_CAUTIONS, *_NOTED)
