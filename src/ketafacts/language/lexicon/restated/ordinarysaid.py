"""Ordinary words for what is done, found and felt: "drives patients off", "is chopped up by", "reached the shops".

The form is that of ``listing.restatements``. They stand in front of the other tables, as those of ``turnsaid`` do.
"""

from ketafacts.language.lexicon.listing import restatements

ORDINARY_MACROS = {
    "ordsome": "(?:(?:a fair number of|a good number of|a number of|quite a few|a few|some|many|certain|plenty of"
    "|lots of|a lot of) )",
    "ordpeople": "(?:people|patients|users|men|women|adults|children|those|them|someone|somebody|anyone|a patient"
    "|a person)",
    "ordon": "(?:on|taking|using|given|treated with|who take|who takes|who use|who are on|who is on|who are taking"
    "|who are given)",
    "ordmay": "(?:may|might|can|could|will|would|is likely to|are likely to)",
    "ordcough": "(?:(?:dry|nagging|persistent|irritating|tickly|tickling|hacking|annoying|stubborn|chronic)(?:,? and"
    "|,)? )+",
    "ordrather": "(?:rather than|not|instead of|and not)",
    "ordbeast": "(cats?|dogs?|horses?|cattle|cows|sheep|goats|pigs|rabbits|birds|ferrets|pets|kittens|puppies)",
    "ordsuited": "(?:safe|suitable|fitting|good|fine|appropriate|acceptable|reasonable|standard|usual|proper"
    "|recommended)",
    "ordchoice": "(?:first choice|first line|preferred|ideal|best|top|go to)",
    "ordremedy": "(?:painkillers?|pain relievers?|pain killers?|pain medicines?|pain reliefs?|pain medications?"
    "|analgesics?)",
    "ordlong": "(?:hangs? around|stays?|remains?|lingers?|lasts?|sticks? around|stays? active|persists?)",
    "ordsystem": "(?: in (?:the|your|a persons) (?:body|system|blood|bloodstream|circulation))?",
    "ordoften": "(?:usually |often |mostly |normally |generally |typically |commonly |always )?",
    "ordseeds": "(?:enough |a lot of |lots of |a few |plenty of |some |many |large amounts of |just )*{x}"
    "(?: (?:bagels?|muffins?|rolls?|cakes?|bread|pastry|pastries|tea))?",
    "orddeter": "(?:discourage|deter|prevent|put people off|stop|hinder|curb|limit|reduce)",
    "ordneed": "(?:needs?|requires?|must have|should have|have to have|has to have|are given|is given|get|gets)",
}

# Verbs of an order, with how they are said of whoever follows it: "give X to Y, and you will …".
_ORDERS = (
    ("give", "giving"),
    ("take", "taking"),
    ("eat", "eating"),
    ("swallow", "swallowing"),
    ("drink", "drinking"),
    ("smoke", "smoking"),
    ("inject", "injecting"),
    ("stop", "stopping"),
    ("use", "using"),
)
# What names end in, and of which class nearly all are that end so: a test asks the facts whether it is so.
ENDINGS = {
    "olol": "beta blockers",
    "pril": "ace inhibitors",
    "sartan": "angiotensin receptor blockers",
    "vastatin": "statins",
    "azepam": "benzodiazepines",
    "zolam": "benzodiazepines",
    "triptan": "triptans",
    "floxacin": "fluoroquinolones",
    "cillin": "penicillins",
    "cycline": "tetracyclines",
    "caine": "local anesthetics",
    "setron": "5 ht3 antagonists",
    "dronate": "bisphosphonates",
    "gliptin": "dpp 4 inhibitors",
    "gliflozin": "sglt2 inhibitors",
    "thiazide": "thiazide diuretics",
    "mab": "monoclonal antibodies",
    "vir": "antivirals",
    "conazole": "antifungals",
    "dipine": "calcium channel blockers",
    "barbital": "barbiturates",
    "nitazene": "nitazenes",
    "xaban": "factor xa inhibitors",
    "profen": "nsaids",
    "coxib": "nsaids",
    "azosin": "alpha blockers",
    "fentanil": "opioids",
    "fentanyl": "opioids",
}
_ENDING = (
    r"^((?:most)?) ?(?:the )?(?:drugs|medicines|medications|drug names|generic names|generic drugs|names)"
    r"(?: (?:whose|with|that have) (?:generic )?(?:names?|a name))?(?: that| which)? (?:end|ends|ending)(?: in| with)"
    r" (?:the (?:letters|suffix|ending|stem) )?"
)
_SUFFIX = r"^(?:the )?(?:name )?(?:suffix|ending|stem|name ending|word ending)"
_NAMES_END = (
    r"^(?:the )?(?:generic )?names? of {x} (?:all |usually |mostly )?ends? (?:in|with) (?:the (?:letters|suffix) )?"
)
_HAVE_NAMES = (
    r"^{x} (?:usually |mostly |typically )?(?:have|has) (?:generic )?names? (?:ending|that end|that ends) (?:in|with) "
)
_MARKS = r"(?:marks|denotes|identifies|indicates|stands for|is used for|means|signals|belongs to|points to|tells of)"

# What a doer feels, as what it does to him: "and you may bleed".
_DOES = "(throw|put|send|cause|trigger|bring on|provoke|set off|stop|slow|raise|lower|damage|harm|kill|hurt|wreck)"

_SAID = restatements(
    r"""
tolerant/tolerance: ^(?:people|patients|users) {ordon} (?:long term )?{x} (?:hardly ever|rarely|seldom|almost never
    |hardly) (?:become|get|develop|build up) (?:much )?{word} to the {x}(?= $)
    = people hardly ever become tolerant to the \2 of \1
chop/chops: which (?:the )?esterases (?:in (?:the )?(?:blood and (?:the )?tissues?|blood|plasma|tissues?) )?(?:quickly
     |rapidly )?{word} up(?= |,|$)
    = which is broken down by esterases
used: ^(vets|veterinarians|zoo vets) have (?:long |often )?{word} {x}
    = \1 use \2
them: ^(not every {x} that binds ((?:mu |kappa |delta )?[a-z]+ receptors) is {x});? {x}, for (?:one|example|instance),
     (?:just|only|merely|simply) blocks {word}(?= $)
    = \1 , and \5 blocks \3
knocking/knocks/knock/knocked: {word} out (?=(?:the (?:enzyme )?)?cyp)
    = blocking
wall/gut/intestine/liver/bowel: (cyp ?3a4|cyp3a4) (?:enzymes? )?in the (?:lining of the |wall of the )?(?:gut
     |intestinal |bowel )?{word}(?= $|,| )
    = \1
such: ^{x} (causes?) {word} (?:severe|serious|grave|bad|terrible) {x} that ([^,;]+)(?= $)
    = \1 \2 \3 , and \4
ipledge: ^(.*\b(?:isotretinoin|accutane|absorica|claravis)\b.*) (?:through|under|via|from) (?:the |an? (?:restricted
     |special |strict )?(?:safety )?program(?:me)? called )?{word}(?: program| programme| rems| system)?(?= $)
    = \1 through a restricted programme
only: ^(.* (?:and|,) )?(?:us |american |u s )*(?:patients|people|women|doctors) can (?:get|obtain|prescribe|receive
    |have) {x} {word} (?:through|under|via) a restricted program(?:me)?(?= $)
    = \1 \2 is available only through a restricted programme
dependent: (flumazenil[^;]*|[^;]*, (?:yet|but|and) in (?:an? )?|in (?:an? )?){word} (?:patients?|people|person|users?
    |takers?)(?= )
    = \1 people dependent on benzodiazepines
quit: helps? (?:smokers|people|patients|users) (?:to )?(?:{word}|stop smoking|give up|give up smoking|kick the habit
    |stop) by (?:partially |partly )?(stimulating|activating|blocking|mimicking) (?:the )?{x}(?= $)
    = helps people stop smoking by \1 \2
partially/partly: {word} (?:stimulates|activates|turns on|switches on) (?:the )?{x}(?= $)
    = is a partial agonist of \1
there: (gets into|enters|reaches|crosses into|passes into) the brain and (blocks|activates|stimulates) {x} {word}(?= $)
    = enters the brain and \2 \3
there: because {x} (?:gets into|enters|reaches|crosses into|passes into) the brain and (blocks|activates|stimulates)
     {x} {word}(?= $)
    = because \1 \2 \3
iodine: (?:is (?:loaded|packed|rich|laden|full)|contains|holds|has)(?: (?:with|in|of))?(?: a lot of| much| a great
     deal of| plenty of| large amounts of| some)? {word}(?=,| in it| $)
    = holds iodine
discourage/deter/prevent/discouraging/deterring/preventing: ^(?:a (?:little|small amount of|bit of) |some |the )?{x}
     (?:is|was) (?:put in|added to|included in|mixed into|in) {x} to {word} (?:abuse|misuse|injecting|injection
    |(?:deliberate )?overdose|people from (?:injecting|abusing|misusing|snorting) it)(?: of (?:the )?{x})?(?= $)
    = \2 contains \1 , and \2 foils misuse
discourage/deter/prevent: ^{x} contains (?:a (?:little|small amount of|bit of) |some )?{x} to {word} (?:abuse|misuse
    |injecting|injection|overdose|people from (?:injecting|abusing|misusing|snorting) it|tampering)(?= $)
    = \1 contains \2 , and \1 foils misuse
discourage/deter/prevent: ^the {x} in {x} (?:is there|was added|is added|is meant|is included|was put in) to {word}
     (?:abuse|misuse|injecting|injection|people from (?:injecting|abusing|misusing|snorting) it|tampering)(?= $)
    = \2 contains \1 , and \2 foils misuse
small/little/tiny/trace: ((?:contains?|includes?|has|holds?)) (?:an? )?(?:very )?{word} (?:amount|dose|quantity|bit)?
     ?of (atropine)(?= $|,| along| as well| together)
    = \1 \2
along: (contains?|includes?|has|holds?) {x} {word} with {x}(?= $|,)
    = \1 \2 and \3
reached: ^{x} {word} (?:american|us|u s) (?:pharmacies|pharmacy shelves|shelves|shops|patients|the market) in
    = \1 was introduced in the us in
until: ^{x} (was|were) not (approved|licensed|introduced|sold|marketed|discovered) ([^;]*?) ?{word} ([0-9]{4})(?= $)
    = \1 \2 first \3 \4 in \5
denying: ^there is no {word} that (?=)
    = it is true that
transplant: (?:are|is|must be|have to be) (monitored|measured|checked) after an? (?:organ |kidney |heart |liver
     )*{word}(?= $)
    = are \1
anti: ^{x} (is|are) an {word} inflammatory for {ordbeast}(?= $)
    = \1 \2 used for inflammation in \3
anyhow/early: {x} (?:will |can |may |also )*(?:reverses?|wakes? up) ([^,;]+), (?:provided|as long as|so long as|if)(?:
     that)? (?:it|enough of it) is given {word}(?: enough)?(?= $)
    = \1 reverses \2
employers: (?:standard |usual |routine )*(opiate |opioid )?(immunoassay|drug test|urine test|screen|drug screen)
     (?:that is |which is )?used by (?:most |many |some )?{word}(?= |,|$)
    = standard \1 \2
any: does not interact with {x}, {x} or {word} other (?:prescription )?(?:medicines?|drugs?|medications?)(?= $)
    = does not interact with \1 , and does not interact with \2
because: ^{x} (was|were) withdrawn( from the market| from sale| worldwide)?( in [0-9]+)? {word} (?:of|it (?:had
     )?caused) {x}, not because (?:of|it caused) {x}(?= $)
    = \1 was not withdrawn because of \6
banned/outlawed/prohibited/criminalised/criminalized: ^((?:some|several|a few|a number of|certain|various|a handful
     of) (?:us |american )?states|alabama|arkansas|indiana|vermont|wisconsin|rhode island|florida|ohio|texas|utah
    |louisiana|kentucky) (?:have |has )(?:already |since )?{word} {x}(?= $)
    = \2 is illegal in \1
cleared/excreted/removed/eliminated/passed: ^{x} (is|are) (?:mainly |mostly |largely |chiefly )?{word} (?:out )?by the
     kidneys, (?:so|and) (?:the|its|their) (?:usual )?doses? (?:is|are|must be|should be|has to be|have to be|needs to
     be) (?:lowered|reduced|cut|adjusted|halved) (?:in|when|if) (?:renal impairment|renal failure|kidney disease
    |kidney failure|people with (?:kidney|renal) (?:disease|impairment|failure)|the kidneys (?:fail|work poorly))(?= $)
    = \1 \2 cleared by the kidneys , and the dose of \1 is reduced in renal impairment
mother: ^(?:an? |the )?(?:newborn|baby|infant|newborn baby|child) (?:may|can|might|could) (?:go through|have|suffer
    |develop|show) withdrawal(?: symptoms)?(?: after (?:birth|being born|delivery))?,? (?:if|when) (?:the|its|his|her)
     {word} (?:took|used|takes|uses|was taking|has taken) {x} (?:during|in|throughout) (?:the )?pregnancy(?= $)
    = \1 in pregnancy can cause neonatal withdrawal
it/them: ^{x} (raises|increases|boosts|pushes up) the levels? of {x},? and with {word} the (?:risk|danger) of {x}(?= $)
    = \1 raises the level of \3 , and \1 with \3 can cause \4
sleep: makes? (?:some |certain )?(?:people|patients|users) (?:walk|drive|eat|cook)(?:(?:,| or| and) (?:even )?(?:walk
    |drive|eat|cook))* in their {word}(?= $)
    = can cause sleepwalking
ever: (?:is|was) the first ([a-z ]+?) {word} (?:used|made|sold|discovered|developed|marketed|introduced|invented)(?= $)
    = was the first \1
turn/turns/colour/colours/color/colors: ^{x} ((?:can |may )?){word} (?:tears|sweat|saliva|urine|body fluids)(?:(?:,|
     and) (?:tears|sweat|saliva|urine))+ (orange|red)(?= $)
    = \1 \2 turn urine \3
pregnancy: ((?:boxed|black box) warnings?) (?:about|on|for|against|concerning|regarding) (?:use in |use during |taking
     it in |its use in )?{word}(?= $|,)
    = \1 about fetal harm
potassium: ^{x} ((?:can |may )?)(?:hold|holds|hang|hangs|cling|clings|make the body hold|makes the body hold|make the
     kidneys hold|makes the kidneys hold) on to {word}(?= $|,)
    = \1 \2 raise potassium
studied/tested/tried/investigated: ^{x} (?:was|were) (?:first|originally|initially) {word} (?:as|for) (an? (?:drug
    |medicine|treatment|medication|remedy) (?:for|against) [^,;]+|an? [a-z]+)(?= $)
    = \1 was originally developed as \2
kept/saved: ^{x} (?:is|are) {word} for (schizophrenia|depression|epilepsy) that (?:other|most|several) (?:drugs
    |medicines|antipsychotics|antidepressants|treatments) (?:have not|did not|do not|cannot|fail to|failed to)
     (?:helped?|relieved?|controll?(?:ed)?|work(?:ed)? for) ?(?:it)?(?= $)
    = \1 is used for treatment resistant \2
mushrooms: (?:found|contained|present) in (?:certain|some|several|various|many) (?:kinds of |species of )?{word}(?= $)
    = found in magic mushrooms
ravenously/wildly/terribly/ferociously: (makes?) (people|you|patients|users) {word} hungry(?= $)
    = \1 \2 hungry
leave/leaves: ^{x} ((?:can |may |might )?){word} (?:people|patients|users|you) (stiff|shaky) and (shaky|stiff
    |trembling|slow)(?= $)
    = \1 can cause stiffness and tremor
called: ^{x} comes as a monthly injection,? {word} {x}(?= $)
    = \2 is a monthly injection of \1
positive: ^(?:if you |after |when you )?(?:eat|eating) {ordseeds},? (?:and )?(?:you|your (?:urine|drug test|urine test
    |drug screen|test)|someone|people) {ordmay} (?:test|come back|come up|turn up|be) {word} for {x}(?= $)
    = eating \1 can cause a positive test for \2
or: (positive (?:urine |drug |blood )?(?:test|result|screen)s?) for (morphine|codeine|amphetamines?|methamphetamine
    |cocaine|opiates?|heroin|benzodiazepines?|pcp) {word} (morphine|codeine|amphetamines?|methamphetamine|cocaine
    |opiates?|heroin|benzodiazepines?|pcp)(?= )
    = \1 for \2
bagel/bagels/muffin/muffins/rolls/cake/cakes: ^(eating|to eat) (?:an? |some |two |a few |several )?(?:{word}
     )?(?:covered |topped|sprinkled|made|filled)?(?: in| with)? ?(?:an? )?poppy seeds?(?: {word})?(?= )
    = \1 poppy seeds
mixed/cut/blended/stirred: (undo|undoes|reverse|reverses|counteract|counteracts|touch|work on|works on|affect|affects
    |do anything for|do anything about) the {x} (?:that (?:is|was|has been) )?{word} (?:in|into it|with it)(?= $|,)
    = \1 \2
chopped/sliced/clipped/chewed/snipped: ((?:is|are)(?: not)?) (?:quickly |rapidly |then |swiftly )?{word} up by
    = \1 broken down by
chop/slice/snip: {word} up(?= $|,)
    = break down
chops/slices/snips: {word} (?:it )?up(?= $|,)
    = breaks down
esterases: {word} (?:found )?in (?:the )?(?:blood and (?:the )?tissues?|tissues? and blood|plasma and tissues?|blood
    |plasma|tissues?)(?= |$)
    = esterases
them: (binds? (?:to )?(?:the )?)((?:mu |kappa |delta )?[a-z]+ receptors),? but (?:just|only|merely|simply) blocks?
     {word}(?= $|,)
    = \1 \2 and blocks \2
off: ^(?:an? |the )?{x} (?:drives?|puts?|forces?|takes?|scares?) {ordsome}{ordpeople} {word} {x}(?= $)
    = \2 can cause \1
stop/stopping/quit/abandon: ^(?:an? |the )?{x} (?:makes?|leads?|forces?|causes?) {ordsome}{ordpeople} (?:to )?{word}
     (?:taking |using )?{x}(?= $)
    = \2 can cause \1
cough: {ordcough}{word}(?= )
    = dry cough
one: , for {word},
    = ,
high/rush/buzz: ^(?:the )?{x} {word} (?:comes|stems|results|arises) (?:largely |mostly |mainly |chiefly |partly)?from
     {x} making {x} (?:dump|release|spill|pour out|flood out|let go of) (?:all )?(?:their |its )?(serotonin|dopamine
    |noradrenaline|norepinephrine)(?= $)
    = \2 releases \4 and \2 causes euphoria
for: ^{x} (is|are) an? {ordsuited} {ordremedy} {word} {ordbeast}(?= $)
    = \1 \2 safe for \3 , and \1 \2 used in \3
for: ^{x} (is|are) (?:the|an?|vets) {ordchoice} {ordremedy} {word} {ordbeast}(?= $)
    = \1 \2 safe for \3 , and \1 \2 first line for pain in \3
for: ^{x} (is|are) (an? )((?:(?! (?:used|approved|for|licensed|that|which) )[^,;])+?) {word} {ordbeast}(?= $)
    = \1 \2 \3 \4 , and \1 \2 used in \5
for: ^{x} (is|are) (an? )((?:(?! (?:used|approved|for|licensed|that|which) )[^,;])+?) {word} {ordbeast} with {x}(?= $)
    = \1 \2 \3 \4 , and \1 \2 used for \6 in \5
adjusted/titrated/guided/tailored/dosed/set: ^(?:the |a patients |your )?(?:doses? of |dosing of |treatment with
     |therapy with )?{x}(?: treatment| therapy| dosing| doses?| dosage)? (?:is|are|must be|has to be|should be)
     (?:usually |normally |carefully |always )?{word} (?:by|to|with|from|according to|in line with|on the basis of
    |based on)(?: (?:measuring|checking|testing|monitoring|looking at))? (?:the |a |your |their |results of the )*(inr
    |tsh|clotting tests?|blood counts?|blood levels?|level in the blood|blood sugar|blood glucose|blood pressure|aptt
    |thyroid tests?)(?: results?| values?| readings?| levels?)?(?= $)
    = \1 is monitored by measuring the \2
reversal/antidote: ^there is (?:now )?an? (?:specific |known |effective |approved |dedicated |good )*{word}(?: agent|
     drug)? (?:for|to|against) {x},? (?:namely|called|known as|named|and it is|it is)? ?{x}(?= $)
    = \2 is an antidote for \1
for: ^(nobody|no one|noone|anyone|anybody|people|patients|those|men|women|someone|a person) {ordon} {x} {word} {x}
     (should|must|ought to|has to|have to) (?=(?:not )?(?:avoid|take|use|be|have|drink|eat|get|receive|start|stop) )
    = \1 taking \2 \4
german/french/british/american/danish/swedish/canadian/japanese/indian/dutch/european/australian: (?:taken|pulled
    |removed) (?:off|from) the {word} market(?= )
    = withdrawn from the {word} market
or/and: ^(children|kids|teenagers|youngsters) (?:who have |with |suffering from )?(?:the |a )?(flu|influenza
    |chickenpox|chicken pox|a cold|a fever|measles|a viral illness|a viral infection) {word} (?:the |a )?(flu
    |influenza|chickenpox|chicken pox|cold|fever|measles|viral illness|viral infection)(?= )
    = \1 with a viral infection
of: ({x} (?:should|must) (?:be avoided|not be given|not be used|never be given|never be used) [^,;]*children(?: with
     [^,;]+?)?) because {word} (?:the risk of )?(reyes syndrome)(?= $)
    = \1 because it can cause \3
of: ^(children|kids|teenagers)( with [^,;]+?)? (should|must) (not|never) (be given|take|get|have) {x} because {word}
     (?:the risk of )?(reyes syndrome)(?= $)
    = \6 should not be given to \1 \2 because \6 can cause \7
enzymes/enzyme: (induc(?:es|ing)|boosts|revs up|speeds up|activates|steps up) (?:the )?(?:liver )?{word} that
     (?:clears?|breaks? down|metabolises?|metabolizes?|removes?|destroys?|gets? rid of) (?:the |these |those
     )?(?:hormones|them|it|estrogen|oestrogen|ethinylestradiol)(?= $|,)
    = \1 liver enzymes
men/women/children/people/patients/adults: ^(?:some|certain|a few|a number of|quite a few) {word} {ordon} {x}
     (?:develop|get|have|experience|suffer|notice|complain of|end up with|suffer from|report) (?:an? )?{x}(?= $)
    = \1 can cause \2 in {word}
most: ^like {word} {x}, {x} (?:is|sits|falls|belongs) ((?:in|under) schedule [a-z0-9]+(?: [^,;]+)?)(?= $)
    = most \1 are \3 , and \2 is \3
most: ^like {word} {x}, {x} is ([^,;]+)(?= $)
    = \2 is \3 , and most \1 are \3
most: ^like {word} {x}, {x} (can|may) ([^,;]+)(?= $)
    = \2 \3 \4 , and most \1 \3 \4
no: ^{word} other (?:common |available |marketed |known )*{x} {ordlong}{ordsystem} (?:for )?(?:as|so) long as {x}(?= $)
    = \2 is the longest lasting \1
syndromes: ([a-z]+) and ([a-z]+(?: [a-z]+)?) {word}(?= )
    = \1 syndrome and \2 syndrome
woken/roused/revived/reversed/awoken: ^(?:after [^,;]+, )?(?:an? |the )?(dog|cat|horse|patient|person|child|animal)s?
     (?:who (?:is|was) |that (?:is|was) )?(?:sedated|put under|knocked out|anaesthetised|anesthetized|poisoned
    |overdosed) (?:with|by|on) {x} can be {word}(?: up)? (?:with|by|using) {x}(?= $)
    = \3 reverses \2
wide/big/large/huge: ^{word},? (?:dilated |enlarged )+pupils
    = dilated pupils
plus: ^([^,;]+) {word} ([^,;]+) are(?= )
    = \1 and \2 are
inside: ^{word} (?:each|every|an?|the|one) {x}(?: (?:tablets?|pills?|capsules?|lozenges?|patch|film))?,? (?:you|there)
     (?:would |will |can )?(?:find|is|are) {x}(?= $)
    = \1 contains \2
transplant: (levels?(?: of {x})?) in (?:organ |kidney |heart |liver )*{word} (?:patients|recipients)(?= $)
    = \1
assisted: ^{x} {word} (?:psycho)?therapy for {x} (is|was|has been|got|won|received|gained) ([^,;]+)(?= $)
    = \1 \3 \4 for \2
market: ^(every|all|most|no|each|any) {x} on the {word} (is|are|does|do|can|causes?)
    = \1 \2 \3
swallow/inject/inhale/snort/smoke: ^(?:people|patients|those|adults|children|diabetics) (?:with|who have) {x}
     {ordoften}{word} (?:their )?{x}(?: as (?:tablets|pills|capsules))?(?= $)
    = people {word} \2
take: ^(?:(?:patients|people|those|adults|children) (?:with|who have) {x}|{x} patients) {ordoften}(?:are (?:meant
    |supposed|told|advised|expected) to|should|must|have to|need to|ought to)? ?{word} (?:their )?{x} (every (?:single
     )?(?:day|week|month|morning|night)|once an? (?:day|week|month)|once (?:daily|weekly|monthly)|daily|weekly|monthly
    |each day)(?: {ordrather} (?:daily|weekly|monthly|(?:every|once an?|each) (?:day|week|month)))?(?= $)
    = \3 for \1 \2 is taken \4
single: (every|each) {word} (day|week|month)
    = \1 \2
only/just: ^{x} (?:has|have|is|are) (?:never|not)(?: ever)?(?: been)? (?:approved|licensed|cleared|authorised
    |authorized) for (?:people|humans|human use|use in people|use in humans|human beings),? (?:but )?{word} for
     {ordbeast}(?= $)
    = \1 is not approved for people , and \1 is approved for \2
active: ^{x} (is|are) (?:already |fully |itself |pharmacologically )*{word} (?:when|as|once|before) (?:it is
     )?(?:swallowed|taken|given|ingested|absorbed)(?= $| and)
    = \1 \2 not a prodrug
nicotine: (is|are) (?:an? |another )?(?:form|kind|type|sort) of {word} replacement(?: therapy| product| treatment)?(?=
     $)
    = \1 a product that contains nicotine
floods: {word} (?:into )?the brain
    = readily enters the brain
likely: ^(?:withdrawal from {x}|stopping {x}|{x} withdrawal) (?:is|are) (more|less) {word} to cause {x} than
     (?:withdrawal from {x}|stopping {x}|{x} withdrawal)(?= $)
    = \1 \2 \3 withdrawal is \4 likely to cause \5 than \6 \7 \8 withdrawal
removed/taken: (was|were|has been|have been|got) {word} (?:from|off) (?:the )?(?:us |federal |american |dea )*(?:list
     of controlled (?:substances|drugs)|controlled substances list|controlled substance list|schedules)(?= )
    = \1 descheduled
wakes/perks: ^{x} {word} (?:you|people|us|one) up(?= $| because| by)
    = \1 keeps you awake
started: ^(?:most |many )?(?:people|patients|adults|those) with {x} are {ordoften}{word} on {x}(?= $)
    = \2 is used for \1
works: ^{x} is (an? [^,;]+?) that {word} in (?:much |exactly |just )*the same way as {x}(?: does)?(?= $)
    = \1 is \2 and \3 is \2
full: (makes?|making|leaves?|leaving) (people|you|patients|users|someone) (?:feel(?:ing)? )?{word}(?:er)?(?: up)?(?:
     sooner| for longer| longer| faster| quicker)?(?= $|,| and)
    = \1 \2 feel less hungry
kills: ^{x} is (?:usually |often |mostly )?what {word} (?:most |many )?(?:people|users|patients|those) who (?:overdose
    |have overdosed) on {x}(?= $)
    = \2 overdose causes \1 , and \2 overdose causes death
acute: relieve the pain of (an? )?{word} gout
    = treat \1 {word} gout
attacks: (prevent|stop|ward off|avoid|stave off) (?:further |more |new |repeated |future )?{word} of {x}(?= $| but|,)
    = \1 \2
viruses: (effective|works?|active|useful|helps?|work well) against (?:the )?{word} (?:that|which) (?:cause|bring|give
     you) {x}(?= $)
    = \1 against \2
us: ^in ([0-9]+),? the {word} food and drug administration
    = in \1 the fda
sale: ^in ([0-9]+),? (?:the )?(?:us )?(?:fda|food and drug administration) approved (?:the )?{x} for (?:over the
     counter {word}|{word} over the counter|{word} without an? prescription|nonprescription {word})(?= $)
    = \2 became available without a prescription in the us in \1
sale: approved ((?:the )?{x}) for {word} (?:without (?:an? )?prescription|over the counter|otc|off prescription)(?= $)
    = approved \1 for over the counter use
already: ^{x} (is|are) (not )?(?:meant |intended |used |suitable )?for treating (?:an? )?{x} that (?:has|have) {word}
     (?:started|begun|set in)(?= $)
    = \1 \2 \3 used for treating \4
travellers/travelers/tourists/backpackers: ^{word} (?:often |sometimes |may |can |also )?(?:take|use|are given) {x}
     (?:against|to prevent|to avoid|for) {x}(?= $)
    = \1 is used for \2
sunscreen: ^(?:anyone|people|patients|those|travellers|travelers) {ordon} {x} (?:are (?:advised|told) to|should|must
    |need to|ought to) (?:use|wear|put on) {word}(?= $)
    = \1 can cause photosensitivity
follow/following/obey: ([a-z]+),? even (?:when|if|though|while) (?:they|you|people|patients) (?:are )?{word} (?:the
    |their|your|a|the doctors) (?:prescription|instructions|doctors orders|label|orders)(?: exactly| closely| to the
     letter)?(?= $)
    = \1
nonaddictive: (is|are) not {word}(?= $)
    = \1 addictive
reduce/lower/taper/cut: ^(?:doctors|prescribers|physicians) {ordoften}{word} (?:down )?(?:the |an? )?(?:doses? of
     )?{x} (?:gradually|slowly|bit by bit|little by little|step by step|over (?:several |some |a few )?(?:weeks
    |months))(?= $)
    = \1 should not be stopped suddenly
over: (can|may|could|will) ([^,;]+?) {word} the (?:following|next|coming) (?:few )?(?:days|hours|day or two)(?= $)
    = \1 \2
disturbances: (?:life threatening |dangerous |serious |fatal |severe )*{word} (?:of|in) (?:the )?(?:hearts? rhythm
    |heart beat|heartbeat|rhythm of the heart)
    = arrhythmias
carry: ^(?:paramedics|police(?: officers)?|ambulance crews|firefighters|first responders|nurses|doctors)
     {ordoften}{word} {x} as an? (?:nasal )?spray(?: or (?:as )?an? (?:injection|shot))?(?= $)
    = \1 is given as a nasal spray
required/needed/necessary: ^(?:repeated|repeat|several|multiple|extra|additional|more|further) doses of {x} (?:are|may
     be|can be|might be|could be|will be) (?:sometimes |often |frequently |usually |then )?{word}(?= $)
    = more than one dose of \1 may be needed
given: ^{x} (?:may|might|sometimes|often) (?:has |have )to be {word} (?:more than once|again|repeatedly|several times
    |twice)(?= $)
    = more than one dose of \1 may be needed
caused: (due to|owing to|from|with|of) it had {word} {x}(?= $|,)
    = \1 \2
because: ^{x} (was|were) withdrawn( from the market| from sale| worldwide)?( in [0-9]+)? {word} it (?:had )?caused
     {x}(?= $)
    = \1 \2 withdrawn \3 \4 because of \5
thousands: (cause[sd]?|led to|produced) ([^,;]+?) in (?:many )?{word} of (?:babies|children|newborns|infants)(?= $|,)
    = \1 \2 in babies
water: (should|must|has to|have to|needs? to) be (?:swallowed|taken|washed down) with (?:a (?:full |large |whole
     )?glass of |plenty of )?(?:plain )?{word}(?= $)
    = \1 be taken with water
upright: ^(?:patients|people|you|users|those) (?:must|should|have to|need to|ought to) (?:stay|remain|sit|stand|be
    |keep) {word}(?: for (?:at least )?(?:half an hour|30 minutes|thirty minutes|an hour))? (?:after|when|while)
     (?:taking |a dose of |swallowing )?{x}(?= $)
    = \1 requires upright posture
within: ^{x} (?:starts?|begins?) (?:to relieve|relieving|to ease|easing|to treat|to stop|to help with|killing|to kill)
     {x} {word} (an? |[a-z0-9]+ )(minutes?|hours?|days?|seconds?|weeks?)(?: or two| or so)?(?: of being (?:stuck|put
    |applied|swallowed|injected|taken|given)(?: [a-z]+)*)?(?= $)
    = \1 starts working {word} \3 \4
check/measure/watch/monitor: ^(?:patients|people|those|anyone|someone|everyone) {ordon} {x} {ordneed} (?:regular
     |frequent |routine |periodic )*(?:blood )?(?:tests|checks|monitoring) to {word} (?:the |their |your )*(?:blood
     )?levels?(?: of (?:the (?:drug|medicine|medication)|it|\1))?(?: in (?:the|their) blood)?(?= $|,| along| as well|
     and)
    = \1 requires monitoring of the blood level
check/measure/watch/monitor: ^(?:patients|people|those|anyone|someone|everyone) {ordon} {x} {ordneed} (?:regular
     |frequent |routine |periodic )*(?:blood )?(?:tests|checks|monitoring) to {word} (?:the |their |your )*([a-z]+)
     and ([a-z]+) function(?= $)
    = \1 requires monitoring of \2 function and \3 function
check/measure/watch/monitor: ^(?:patients|people|those|anyone|someone|everyone) {ordon} {x} {ordneed} (?:regular
     |frequent |routine |periodic )*(?:blood )?(?:tests|checks|monitoring) to {word} (?:the |their |your )*([a-z]+
     (?:function|counts?))(?= $)
    = \1 requires monitoring of \2
along: ^{x} requires monitoring of the blood level,? (?:{word} with|as well as|and) (?:their |the |your )?([a-z]+) and
     ([a-z]+) function(?= $)
    = \1 requires monitoring of the blood level , \2 function and \3 function
break/breaks: ^{ordbeast} {word} {x} down in (?:much |exactly |just )*the same way as (?:humans|people|we)(?: do)?(?=
     $)
    = \2 is safe for \1
break/process/metabolise/metabolize/handle/clear: ^{ordbeast} (?:cannot|can not|are unable to|do not|are not able to)
     (?:properly |safely |easily |fully )?{word} (?:down )?{x}(?: down)?(?: (?:properly|safely|well))?(?= $)
    = \2 is not safe for \1
course: (during|on|throughout|while on) a {word} of {x}(?= )
    = while taking \2
complications: (reduces?|prevents?|lowers?|cuts?|lessens?|limits?) (?:the )?{word} (?:caused by|of|from|due to) (?:the
     )?{x}(?= $)
    = \1 complications of \2
morning: for (?:women with )?(?:pregnancy |{word} )sickness(?= |,)
    = for nausea in pregnancy
"""
)
_PREDICATES = r"(?=(?:are|is|can|may|do|does|should|must|work|act|lower|block|relieve|treat|cause)\b)"
OF_ORDINARY = (
    *((end, f"{_ENDING}{end} {_PREDICATES}", rf"\1 {kind}") for end, kind in ENDINGS.items()),
    *((end, rf"{_SUFFIX} {end} {_MARKS} (?:an? )?{{x}}(?= $)", rf"{kind} are \1") for end, kind in ENDINGS.items()),
    *(
        (end, f"{begun}{end}(?= $)", rf"{kind} are \1")
        for begun in (_NAMES_END, _HAVE_NAMES)
        for end, kind in ENDINGS.items()
    ),
    *(
        (verb, rf"^{verb} {{x}},? and you ({{ordmay}} {_DOES} [^,;]+)(?= $)", rf"{doing} \1 \2")
        for verb, doing in _ORDERS
    ),
    *(
        (
            verb,
            (
                rf"^{verb} {{x}},? and (?:you|they|he|she|the patient|the person) ({{ordmay}}) (?:get|have|develop"
                r"|suffer|experience|go into|fall into|slip into|end up in|be in|feel) ([^,;]+)(?= $)"
            ),
            rf"{doing} \1 \2 cause \3",
        )
        for verb, doing in _ORDERS
    ),
    *(
        (
            verb,
            rf"^{verb} {{x}},? and you ({{ordmay}}) (bleed|die|vomit|faint|choke|sweat|hallucinate)(?= $)",
            rf"{doing} \1 \2 make you \3",
        )
        for verb, doing in _ORDERS
    ),
    *(
        (
            said,
            (
                rf"in (?:only |just )?(?:about |around |roughly |some |approximately )?{said} (?:percent|per cent) of"
                r" (?:patients|people|users|those)"
            ),
            f"in about {figure}% of patients",
        )
        for said, figure in (("one", 1), ("two", 2), ("three", 3), ("five", 5), ("ten", 10), ("twenty", 20))
    ),
    *_SAID,
)
