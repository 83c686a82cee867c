"""How reports and reference works turn a plain claim: until when, of all its kind, if you take, by making the organ.

A row takes the turn away and keeps what is claimed, in the form of ``listing.restatements``. They stand in front of
the tables of a topic, which may put what is left plainer still.
"""

from ketafacts.language.lexicon.listing import restatements

REPORT_MACROS = {
    "repdone": "(?:approved|licensed|authorised|authorized|marketed|introduced|launched|sold|synthesised|synthesized"
    "|made|discovered|isolated|withdrawn|patented|controlled|scheduled|banned|placed|moved|listed|given|used|cleared"
    "|reclassified|classified|added|put)",
    "repplaced": "(?:placed|moved|listed|put|added|controlled|scheduled|reclassified|classified)",
    "repfolk": "(?:you|someone|somebody|anyone|people|patients|a person|a patient|those|they|women|men|users)",
    "reptake": "(?:use|uses|take|takes|are on|is on|are taking|is taking|are using|is using|have taken|has taken|are"
    " given|is given)",
    "repdrug": "(?:drug|medicine|medication|treatment|agent|therapy|product|pill|vaccine)",
    "repsell": "(?:began (?:selling|marketing|making)|started (?:selling|marketing|making)|brought out|introduced"
    "|launched|sold|marketed|released|put on sale)",
    "reppush": "(?:promoting|marketing|selling|advertising|touting|launching|pushing|billing|recommending|labelling)",
    "repapplied": "(?:being )?(?:stuck on|put on|applied|applying (?:it|one)|sticking (?:it|one) on"
    "|putting (?:it|one) on"
    "|given|swallowed|swallowing (?:it|one)|taken|taking (?:it|one|a dose|a tablet)|injected|injecting it"
    "|an? injection|a dose|sprayed|inhaling it|inhaled|administration|its application|application)",
    "repspan": "((?:about |around |roughly |only |just |at least |up to |as little as |a )*(?:[a-z]+|\\d+)(?: (?:to|or)"
    " (?:[a-z]+|\\d+))? (?:seconds?|minutes?|hours?|days?|weeks?|months?))",
    "reptime": "((?:(?:usually|often|typically|generally|normally|can|may|might|will) )?takes? (?:about |around |up to"
    " |at least |only |just |as long as )*(?:a few|several|many|some|a couple of|[a-z]+|\\d+)(?: (?:to|or)"
    " (?:[a-z]+|\\d+))? (?:seconds?|minutes?|hours?|days?|weeks?|months?))",
    "repeased": "(?:lifts?|eases?|improves?|gets? better|fades?|goes away|go away|settles?|is relieved|clears?"
    "|gets? any better|begins? to lift|starts? to lift|begins? to improve|starts? to improve|begins? to ease)",
    "repgut": "(?:(?:in|of) the (?:gut|bowels?|colon|intestines?|large intestine|bowel wall))",
    "repserum": "(?:a |the |ones |your |someones )?(?:urine|blood|saliva|hair|urine sample|blood sample|urine test"
    "|blood test|drug test|urine screen|hair sample)",
    "repshows": "(?:points?(?: (?:specifically|clearly|directly))? to|indicates?|proves?|shows?|means?|confirms?"
    "|betrays?|is (?:proof|evidence|a sign|a marker) of|is specific for|is unique to|establishes?|demonstrates?)",
    "repstop": "(?:(?:sudden|abrupt|rapid|too rapid|unplanned) )?(?:interruption|discontinuation|withdrawal|stopping"
    "|cessation)",
    "repquick": "(?:sudden|abrupt|rapid)",
    "repsoon": "(?:suddenly|abruptly|rapidly)",
    "repseries": "(?:combinations|combination products|combination drugs|combination tablets)",
    "repbeast": "(dogs?|cats?|horses?|cattle|sheep|rabbits?|birds?|ferrets?|livestock|pets)",
    "repproduct": "(?:products?|drops|treatments?|collars?|spot ons?|shampoos?|sprays?|preparations?|medicines?"
    "|insecticides?|powders?)",
    "repwell": "(?:well|safely|easily|readily|perfectly well|just fine|with ease|without (?:any )?(?:trouble|difficulty"
    "|problems?|harm))",
    "repbreak": "(?:break down|breaks down|metabolise|metabolises|metabolize|metabolizes|process|processes|handle"
    "|handles|clear|clears|detoxify|detoxifies|tolerate|tolerates|digest|digests)",
    "repfreely": "(?: (?:freely|safely|without (?:any )?(?:worry|risk|problems?|danger|trouble|concern|harm)"
    "|as (?:usual|normal|(?:much|often) as (?:they|you) like)|with no (?:worry|risk|problem)))?",
    "repsite": "(?:airways|bronchi|lungs|blood vessels|arteries|pupils|muscles|joints|bones|bladder|stomach|heart"
    "|skin|gut|bowels?)",
    "repextent": "(?:to any (?:great|real|significant|appreciable|meaningful|large|relevant) (?:extent|degree)"
    "|in any (?:great|real|significant|appreciable|meaningful) (?:amounts?|quantity|quantities)|in significant amounts"
    "|appreciably|significantly|to a (?:significant|meaningful) (?:extent|degree))",
    "repverb": "((?:(?:usually|often|rarely|sometimes|also|still|now|never|quickly|strongly|directly) )?(?:is|are"
    "|was|were"
    "|has|have|can|may|must|should|does|do|will|could|might|blocks?|acts?|works?|reverses?|relieves?|treats?|causes?"
    "|lowers?|raises?|reduces?|increases?|contains?|belongs?|binds?|slows?|stops?|helps?|prevents?|inhibits?|remains?"
    "|became|becomes?|carries|makes?|kills?|lasts?|requires?|needs?|interacts?|damages?|affects?|produces?|crosses"
    "|enters?|stays?|lingers?|reaches|passes|gives?|leads?|protects?|activates?|stimulates?|wears|takes|came|went|ranks?|counts?|comes?|boosts?|calms?|eases?|keeps?))",
    "repill": "(?:(?:the |chest |severe |acute |chronic |back |joint )*(?:pain|angina|symptoms|nausea|headaches?"
    "|migraines?|fever|anxiety|panic|heartburn|itching|coughs?|constipation|insomnia|asthma|wheezing))",
    "repremoved": "(?:withdrawn|pulled|taken off the market|removed from the market|withdrawn from the market"
    "|pulled from the market)",
}
_CLAUSES = r"""
because/since/as/although/though/while: ^{word} (it|they) ([^,;]+), (?:the )?{x} {repverb}(?= )
    = {word} \1 \2 , \3 \4
    = {word} \3 \2 , \3 \4
available/sold/marketed/used/given/prescribed/derived/extracted/isolated/made/discovered/synthesised/introduced/launched
    /classed/classified/listed/controlled/banned/withdrawn/patented:
    ^((?:(?:first|originally|once|long|widely|now|often|commonly|mainly|chiefly|mostly) )?{word} [^,;]+),
     {x} {repverb}(?= )
    = \2 is \1 , and \2 \3
half/bioavailability/index/onset/duration: ^with (an? |its )((?:[a-z]+ )*(?:half life|bioavailability|therapeutic index
    |therapeutic window|onset of action|duration of action)[^,;]*), {x} {repverb}(?= )
    = \3 has \1 \2 , and \3 \4
level/levels: {x} ((?:should|must|can) not be (?:taken|combined|used|given|mixed) with) {x},? (?:which|as it|because it
    |since it) (can|may|could)? ?(raises?|increases?|boosts?|lowers?|reduces?) its (?:blood )?{word}(?: in the blood)?
    = \1 \2 \3 because \3 \4 \5 the {word} of \1
level/levels: ^((?:because|since|as) )?{x} (is|are) (cleared|broken down|metabolised|metabolized) ([^,;]+),? (so )?{x}
     (can |may |could )?(raises?|increases?|boosts?|lowers?|reduces?) its (?:blood )?{word}(?: in the blood)?(?= $)
    = \1 \2 \3 \4 \5 , \6 \7 \8 \9 the {word} of \2
absorption/effect/effects/metabolism/breakdown/clearance/level: ^{x} ((?:should|must|is|are|can|has to|may) [^,;]+?),?
     (because|since|as) ([^,;]+?) (reduces?|slows?|lowers?|impairs?|raises?|increases?|speeds
     up|hinders?|weakens?|blocks?)
     its {word}(?= $)
    = \1 \2 \3 \4 \5 the {word} of \1
effect/effects: \band its {word} (?:is|are|must be|should be|has to be) (?:checked|monitored|measured|followed|gauged)
     (?:with|by|using)(?= )
    = and it is monitored by
reaches/reach: ^(?:if |when )?(?:taken|given|combined)(?: together)? with {x}, {x} (?:can )?{word} (?:much |far )?higher
     (?:levels in the blood|blood levels|levels|concentrations)
    = \1 raises the level of \2
prodrug: ^{x} is an? {word} (?:that|which) ([a-z0-9]+(?: [a-z0-9]+)?) (turns|converts|changes|transforms|breaks down)
     (into|to)(?= )
    = \1 is a {word} , and \2 \3 \1 \4
water: (?:should|must|has to) be (?:taken|swallowed) with (?:plenty of|a (?:full |large )?glass of|lots of|enough)
     {word}
     to (?:avoid|prevent|reduce the risk of|lessen) (irritation|ulcers|damage|burns|irritating|harm)(?= )
    = can cause \1
poorly: \b(works?|acts?) {word} (?=in )
    = \1 less well
production: (?:works?|acts?) ((?:mainly |chiefly |largely |primarily |mostly )?)by
     (?:reducing|lowering|cutting|suppressing
    |decreasing|curbing|limiting|slowing) (?:the )?(?:glucose production|production of glucose|sugar production
    |production of sugar) (?:by|in|within) the liver(?= $)
    = reduces glucose production in the liver
stopped/discontinued: ((?:discontinuation|withdrawal) (?:symptoms|syndrome)) (?:if|when|after|once) (?:it|they|the drug
    |treatment) (?:is|are|has been) {word}(?= $)
    = \1
lungs/kidneys/eyes/heart/liver: (can|may|could|might) affect the {word}(?= $)
    = \1 damage the {word}
"""
_UNDOING = r"""
effect/nothing/work/useless/help: ^{x} (reverses|undoes|counteracts|neutralises|neutralizes) {x},?
     (but|yet|while|whereas)
     (?:it )?(?:has no {word} on|does {word} (?:for|against|to|about)|does not {word} (?:on|against|for|with)
    |is {word} (?:against|for)|is of no {word} against) {x}(?= $)
    = \1 \2 \3 , but \1 does not reverse \4
whereas/while/but: ^{x} can be (fatal|deadly|lethal|dangerous|life threatening),? {word} {x}
     (?:rarely|seldom|hardly ever)
     is(?= $)
    = \1 can be \2 , {word} \3 is rarely \2
antidote: (the|an) (?:usual|standard|main|established|recommended|classic|proven|well known) {word}
     (to|for|in|against)(?= )
    = \1 {word} \2
enzyme: {x} ((?:should|must|can) not be (?:taken|combined|used|given|mixed)(?: together)? with) {x},? (?:which|as it
    |because it|since it) (?:strongly )?(?:blocks|inhibits) the (?:liver )?{word} (?:that|which) (?:breaks
     (?:it|that drug)
     down|metabolises it|metabolizes it|clears it|degrades it)(?= $)
    = \1 \2 \3 because \3 raises the level of \1
"""
_LISTS = r"""
doses: ^{x} is (an? [^,;]+?) (?:that|which),? (at (?:high|higher|large|very high|usual|low) {word}),? ([^;]+)(?= $)
    = \1 is \2 , and \3 , \1 \4
effects: ^the {word} of (inhaled|intravenous|oral|smoked|snorted|swallowed|intranasal) {x} wear off(?= )
    = \1 \2 wears off
effects: ^the {word} of (inhaled|intravenous|oral|smoked|snorted|swallowed|intranasal) {x} last(?= )
    = \1 \2 lasts
given/administered: (must|has to|have to|needs to) be {word} (?:intravenously|into a vein|by intravenous (?:injection
    |infusion))
    = \1 be injected into a vein
cases/occasions/rarely/occasionally: (can|may|could|might) cause ([^;]+?),? and,? (?:in (?:very )?rare {word}
    |on rare {word}|(?:very )?{word}|more {word}),? {x}(?= $)
    = \1 cause \2 and can rarely cause \3
cases/occasions/rarely/occasionally: causes ([^;]+?),? and,? (?:in (?:very )?rare {word}|on rare {word}|(?:very )?{word}
    |more {word}),? {x}(?= $)
    = causes \1 and can rarely cause \2
serious/severe/dangerous/common/frequent: one of (?:the|its) (?:most |more )?{word} ((?:side |adverse |unwanted
     )effects?
    |adverse reactions?|reactions?|complications?) (of|from|with)(?= )
    = a {word} side effect \2
aids: (?:is|are) (?:found|used|an ingredient|the (?:main |active )?ingredient) in (?:many |some |most |over the counter
    |nonprescription |common )*sleep {word}
    = is used as a sleep aid
aids: ^{x} is (an? [^,;]+?) (?:(?:that|which) is )?(?:found|used) in (?:many |some |most |over the counter
    |nonprescription |common )*sleep {word}(?= $)
    = \1 is \2 used as a sleep aid
aids: , (an? [^,;]+?) (?:that is |which is )?(?:found|used) in (?:many |some |most |over the counter |nonprescription
    |common )*sleep {word},
    = , \1 used as a sleep aid ,
as: ^{x} (can be detected|is detected|is detectable|can be found|shows up|stays) in (?:the )?urine ([^,;]+?),? (?:mostly
    |mainly|chiefly|largely|usually|primarily) {word} {x}(?= $)
    = \1 \2 in urine \3 and \4 is a metabolite of \1
injection/administration/infusion: ^after (?:an? )?(intravenous|intramuscular|oral|subcutaneous|intranasal|sublingual
    |rectal) (?:bolus )?{word}, {x} {repverb}(?= )
    = \1 \2 \3
inhibitor/inducer/substrate: ^{x}, an? ((?:strong |potent |moderate |weak )?){word} of (?:the enzyme )?
    (cyp[a-z0-9]+),(?= )
    = \1 , a \2 \3 {word} ,
bacteria: (kills?|destroys?) {word} by (?:disrupting|blocking|stopping|preventing|interfering with|inhibiting
    |weakening) (?:the )?(?:building|making|synthesis|construction|formation|assembly|production) of (?:their|the|its
    |bacterial) (?:bacterial )?cell walls?(?= $)
    = \1 {word} and inhibits bacterial cell wall synthesis
potential: (?:has|have) (no |little )?{word} for (?:abuse|misuse)
    = has \1 abuse {word}
"""
_YEARS = r"""
federally: (was|were) not (an? )?{word} (controlled|scheduled)(?: (?:drug|substance))?(?: in (?:america|the us
    |the united states))?(?= until \d)
    = \1 not \2 \3 in the us
federally: ^(until|before) {year},? {x} (was|were) not (?:an? )?{word} (controlled|scheduled)(?: (?:drug|substance))?
    (?: in (?:america|the us|the united states))?(?= $)
    = \1 \2 , \3 \4 not \5 in the us
federal: ^(until|before) {year},? {x} (was|were) not (controlled|scheduled) (?:at the {word} level|under {word}
     law)(?= $)
    = \1 \2 , \3 \4 not \5 in the us
federal: (was|were) not (controlled|scheduled) (?:at the {word} level|under {word} law) until(?= \d)
    = \1 not \2 in the us until
until: (?:was|were) not (?:sold|available|dispensed) {freely}( (?:in|by) [^,;]+?)? until(?= \d)
    = became available over the counter \1 in
only: ^it was {word} in {year} that {x} (was|were)(?: first| finally)? (?={repplaced} )
    = in \1 , \2 \3
only: ^it was {word} in {year} that {x} (was|were)(?: first| finally)? (?={repdone} )
    = in \1 , \2 \3 first
until: ^it was not {word} {year} that {x} (was|were)(?: first| finally)? (?={repplaced} )
    = in \1 , \2 \3
until: ^it was not {word} {year} that {x} (was|were)(?: first| finally)? (?={repdone} )
    = in \1 , \2 \3 first
only: ^it was {word} in {year} that {x} (?:first |finally )?became(?= )
    = in \1 , \2 became
until: ^it was not {word} {year} that {x} (?:first |finally )?became(?= )
    = in \1 , \2 became
only: ^{word} in {year} (was|were) {x}(?: first| finally)? (?={repplaced}(?: |$))
    = in \1 , \3 \2
only: ^{word} in {year} (was|were) {x}(?: first| finally)? (?={repdone}(?: |$))
    = in \1 , \3 \2 first
until: ^not {word} {year} (was|were) {x}(?: first| finally)? (?={repplaced}(?: |$))
    = in \1 , \3 \2
until: ^not {word} {year} (was|were) {x}(?: first| finally)? (?={repdone}(?: |$))
    = in \1 , \3 \2 first
only: ^{word} in {year} did {x} become
    = in \1 , \2 became
person/one/chemist/scientist: ^no {word}(?: else)? (?:had|has) (?:ever |yet )?(made|synthesised|synthesized
    |discovered|invented|isolated|marketed|approved) {x} before
    = \2 was not first \1 before
long/well/years/decades: ^{word} before {year},? {x} had (?:already )?been (?={repdone})
    = before \1 , \2 was first
already: ^{x} had {word} been ({repdone}) (?:by|before)(?= \d)
    = \1 was first \2 before
"""
_FIRSTS = r"""
first: ^(?:of|among|out of) (?:all )?(?:of )?(?:the )?(\w+(?: \w+){0,2}), {x} (is|was) (not )?the (?:very )?{word}
    (?: one)?(?: ever)? to (?:be (?:approved|licensed|marketed|introduced|sold|launched|released|used)
    |reach (?:the )?(?:market|patients|pharmacies)|(?:come|get) (?:on|onto|on to) the market|hit the market
    |come out|appear|become available|arrive)(?= $| in )
    = \2 \3 \4 the first \1
first: (is|was) (not )?the (?:very )?{word} of (?:all )?(?:of )?(?:the )?(\w+(?: \w+){0,2}) to (?:be
     (?:approved|licensed
    |marketed|introduced|sold|launched|released)|reach (?:the )?(?:market|patients|pharmacies)|(?:come|get)
     (?:on|onto|on to) the market|hit the market|come out|appear|become available|arrive)(?= $| in )
    = \1 \2 the first \3
first: ^the {word} (?:human )?(?:humans?|persons?|people|patients?|volunteers?|man|boy|child|diabetic) (?:ever )?
    (?:to be (?:treated|injected|dosed) with|to (?:receive|get|take)|treated with|given|injected with) {x}
     (?:received|got|was given|had|took) (?:it|an injection|a dose|the drug|treatment|an injection of it)(?= in \d)
    = \1 was first given to a patient
first: ^the {word} (?:human )?(?:humans?|persons?|people|patients?|volunteers?|man|boy|child|diabetic) (?:ever )?
    (?:to (?:receive|get|take|be given)|given) {x} (?:was|were) (?:treated|injected)(?= in \d)
    = \1 was first given to a patient
against/for: (the (?:very )?first {repdrug} (?:to be )?(?:approved|licensed|authorised|authorized|cleared)) (?:by
     the fda
    |in (?:the us|the united states|america)) {word}
    = \1 for
against: (the (?:very )?first {repdrug} (?:to be )?(?:approved|licensed|authorised|authorized|cleared)) {word}
    = \1 for
approved/licensed: \b(first [a-z]+(?: [a-z]+)?) to be {word}(?= $)
    = \1
promoting/marketing/selling/advertising/touting/launching/pushing/billing:
    ^([^,;]+? {repsell}) {x},? {word} (?:it|the drug) (as [^,;]+)(?= $)
    = \1 \2 \3
"""
_TIMES = r"""
before: ^{x} {reptime} {word} {x} (?:really |fully |truly |noticeably )?{repeased}(?= $)
    = \1 \2 to relieve \3
before: ^it {reptime} {word} {x} (?:really |fully |truly )?(relieves|treats|eases|lifts|works|helps|starts to work
    |begins to work)
    = \2 \1 to work
on/with: ^{x} {reptime} to (?:lift|ease|improve|get better) {word} {x}(?= $)
    = \3 \2 to relieve \1
of: \bwithin {repspan} {word} {repapplied}(?= $)
    = within \1
after: \b(within|in) {repspan} {word} (?:it is |it was )?{repapplied}(?= $)
    = within \2
placed/put/held/dissolved/tucked/kept/melted: ^{x} (?:that is |which is |when |if )?{word} under the tongue(?= )
    = sublingual \1
takes/take: ^{x} (?:usually |often |typically )?{word} ((?:several |many |a few )?(?:hours|days|minutes|weeks)) to
     (?:relieve|treat|ease|stop|help)(?: with)? {repill}(?= $)
    = \1 takes \2 to work
after: ^{x} (?:relieves|eases|stops|treats|helps) {repill} (?:only )?{word} ((?:several |many |a few
     )(?:hours|days|minutes
    |weeks))(?= $)
    = \1 takes \2 to work
"""
_TAKING = r"""
if/when: ^{word} {repfolk} (?:already |also |regularly )?{reptake} (?!too much |more than |a lot |lots |it |large
     |high )
    {x}, (?!you |they |it |he |she |people |this |that |your |the )
    {x} (can|may|could|might|will)(?= )
    = taking \2 with \1 \3
get/buy/have: ^{repfolk} (can|could) {word} {x} (as an?|by|in the form of)(?= )
    = \2 \1 be given \3
daily: (?:is|comes|can be had|is available|is sold|is given|is taken|can be taken|can be given)(?: either| both)? as an?
     (?:once )?{word} (?:tablet|pill|capsule)(?= $)
    = is taken by mouth once a day
weekly: (?:is|comes|can be had|is available|is sold|is given|is taken|can be taken|can be given)(?: either| both)?
     as an?
     (?:once )?{word} (?:injection|shot|jab)(?= $)
    = is injected once a week
weekly: ^{x} (?:comes|is available|is sold|is given|can be given|can be taken)(?: either| both)? as an? (?:once )?{word}
     (?:injection|shot|jab)(?:,| and| or)+ (?:as )?an? (?:once )?daily (?:tablet|pill|capsule)(?= $)
    = \1 is injected once a week and \1 is taken by mouth once a day
just/only/merely/simply: (can|may) be ([^,;]+?),? (?:and )?not {word} (swallowed|taken by mouth|injected|inhaled|smoked
    |given by mouth|taken orally)(?= $)
    = \1 be \2 or \3
enough: (can|may|could|might) be {word} to
    = \1
suffice: (can|may|could|might) {word} to
    = \1
gut/bowel/bowels/colon/intestine/intestines: (c difficile|clostridioides difficile|clostridium difficile)
    (?: (?:infections?|colitis))? (?:in|of) the {word}(?= $)
    = \1
freely/safely/eat/drink/have: ^{repfolk} (?:who are |who is )?(?:on|taking|using|who take|who use) {x} can
     (?:freely |safely |still )*(?:eat|drink|have|consume) {x}{repfreely}(?= $|,)
    = \2 is safe with \1
enzymes: (because|since|as) (?:the )?({word}(?: in [^,;]+?)?) (?:quickly |rapidly )?(?:break|degrade|destroy)
     (?:it|them)
    (?: down)?(?= $)
    = \1 it is broken down by \2
enzymes: ^((?:[a-z]+ )?{word} in (?:the )?[^,;]+?) (?:quickly |rapidly )?(?:break|breaks) down {x}(?= $)
    = \2 is broken down by \1
"""
_HARMS = r"""
affecting: ^{x} is an? (very common) (side effect|adverse effect|adverse reaction|reaction) (of|to|with) {x}, {word}
     (?:more than|over|at least) (?:one|1) in (?:ten|10) (?:people|users|patients|takers)(?: who (?:take|use) it)?(?= $)
    = \1 is a \2 \3 \4 \5
affecting: ^{x} is an? (common) (side effect|adverse effect|adverse reaction|reaction) (of|to|with) {x}, {word}
     (?:up to (?:one|1) in (?:ten|10)|more than (?:one|1) in (?:a |one )?(?:hundred|100))
     (?:people|users|patients|takers)
    (?: who (?:take|use) it)?(?= $)
    = \1 is a \2 \3 \4 \5
affecting: ^{x} is an? (rare) (side effect|adverse effect|adverse reaction|reaction) (of|to|with) {x}, {word}
     (?:up to|fewer than|less than) (?:one|1) in (?:a |one )?(?:thousand|1 000|1000) (?:people|users|patients|takers)
    (?: who (?:take|use) it)?(?= $)
    = \1 is a \2 \3 \4 \5
interruption/discontinuation/cessation/withdrawal/stopping: ^{x} (may|can|might|could) (?:follow|result from|come of
    |be caused by|come from|be due to) (?:an? |the )?(?:sudden|abrupt|rapid|unplanned) {word} of {x}(?= $)
    = suddenly stopping \3 \2 cause \1
follow: ^{x} (may|can|might|could) {word} (?:(?:suddenly|abruptly) )?(?:stopping|discontinuing) {x}(?= $)
    = suddenly stopping \3 \2 cause \1
less: makes? (seizures|fits|convulsions|bleeding|strokes?|heart attacks?|blood clots|clots|fractures|falls|psychosis
    |overdoses?|liver damage|infections?) {word} likely
    = lowers the risk of \1
fewer: ^{x} makes for {word} (seizures|fits|strokes|heart attacks|blood clots|clots|fractures|falls|infections)(?= $)
    = \1 lowers the risk of \2
adding: ^{word} {x} to {x} (protects against|prevents|reduces the risk of|lowers the risk of|guards against)
     (?:slowed breathing|slow breathing|respiratory depression|breathing problems)(?= $)
    = taking \1 with \2 does not slow breathing
with: ^{x} (?:together |combined |taken )?{word} {x} (protects against|prevents|reduces the risk of|lowers the risk of
    |guards against) (?:slowed breathing|slow breathing|respiratory depression|breathing problems)(?= $)
    = taking \1 with \2 does not slow breathing
hardly: ^(tolerance [^,;]+?) {word} ever (develops|occurs|appears|sets in)
    = \1 rarely \2
tolerance: ^{word} to (?:the )?(constipation|pinpoint pupils|small pupils|miosis|nausea|sedation|itching|euphoria
    |drowsiness|pain relief|sleepiness) (?:that {x} (?:causes|cause|brings|produces)|(?:caused|produced|brought on)
     by {x}|from {x}) (?:hardly ever|hardly|scarcely|rarely) (?=develop)
    = {word} to \1 from \2 \3 \4 rarely
airways/bronchi: (the {word}) (?:of|in) (?:people|patients|those|someone|adults|children)
     (?:with|who have) (?:asthma|copd|asthma (?:and|or) copd)(?= $)
    = \1
lungs/arteries/joints/bladder: (the {word}) of (?:people|patients|those|someone|adults|children)
     (?:with|who have)(?= [a-z])
    = \1 in people with
extent/degree/amounts/quantities/appreciably/significantly: without (?:entering|reaching|getting into|crossing into)
     the brain {repextent}
    = and hardly enters the brain
extent/degree/amounts/quantities/appreciably/significantly: (?:does|do) not (?:enter|reach|get into|cross into)
     the brain {repextent}
    = hardly enters the brain
"""
_ANIMALS = r"""
products/product/drops/treatments/collars/spot/shampoos/sprays/medicines: ^(?:flea |tick |flea and tick |worming )?
    {repproduct} (?:with|containing|that contain|that have|based on) (?:concentrated |high strength |strong )?{x}
     (?:(?:that|which) are )?(?:meant|made|intended|designed|sold|labelled|labeled|marketed|only) for {repbeast}
     (can|may|could|will) (kill|poison|harm) {repbeast}(?= $)
    = \1 \3 \4 \5
concentrated/strength: ^(?:high )?{word} {x} (can|may|could|will) (kill|poison|harm) {repbeast}(?= $)
    = \1 \2 \3 \4
cats/dogs/horses/ferrets/rabbits: ^{word} (?:can )?{repbreak} {x} {repwell}(?= $)
    = \1 is safe for {word}
vets/veterinarians: ^{word} never use {x} (as [^,;]+)(?= $)
    = \1 is not used \2 in animals
"""
_NAMES = r"""
pairs: ^(?:each |every |an? )?{x} (?:tablets?|pills?|capsules?) {word} {x} with (?:a |small |a small |a little
     )(?:bit|amounts?|dose
    |quantity|doses) of {x}(?= $)
    = \1 contains \2 and \3
small/tiny: {word} (?:amounts|doses|quantities) of(?= )
    = a small amount of
bleeding: ^{word} (?:on|caused by|from|due to|brought on by|that is due to) {x} (is|can be|may be) (not )?(?:best
     )?reversed
     (?:with|by|using) {x}(?= $|,)
    = \1 is \3 reversed by \4
lawfully/legally: (?:can|may) never be {word}(?= prescribed| sold| used)
    = may not be legally
lawfully: \b{word}(?= )
    = legally
just: ^{x} (is|can be) reversed by {x},? {word} (?:as|like) (?:it (?:is|does) )?(?:with|for|on|in) {x}(?= $)
    = \1 is reversed by \3 and \4 is reversed by \3
combinations/products: ^{x} and other ([a-z]+ {word}) ((?:was|were|went|are|is) [^,;]+)(?= $)
    = \1 \3 and \2 \3
reliable/effective/potent/useful: ^{x} (?:can |may )?(?:speeds? up|hastens?|accelerates?|increases?|boosts?) the
     (?:breakdown|metabolism|clearance|elimination) of {x},? (?:and )?(?:so|thereby|thus|therefore|which)
     ?(?:makes?|making
    |can make) (?:it|them) less {word}(?= $)
    = \1 makes \2 less effective
smokers/users: ^(?:even )?(?:daily|heavy|chronic|regular|frequent) {word} of {x} test negative (?:in urine |on
     urine tests
    |in urine tests )?(a day|two days|one day|24 hours) after (?:stopping|quitting|(?:their |the )?last
     (?:use|dose|joint))
    (?= $)
    = \1 can only be found in urine for \2 after daily use
smoking: ^{word} (cannabis|marijuana|weed)(?= (?:causes|can|may|leads|raises|increases))
    = \1
labs/laboratories/tests/testers/screens: ^(?:urine |drug |blood )*{word} (?:looking|testing|screening|checking)?
     ?(?:for)
     {x} (?:in urine |in blood )?(?:search|look|test|check) for its (?:main |chief )?metabolite,? {x}(?= $)
    = \1 is detected in urine by its metabolite \2
finding/detecting: ^{word} {x} in {repserum} {repshows} (?:the )?(?:use of )?{x}(?: use)?(?= $)
    = \1 in urine proves \2 use
alkaloid/ingredient/compound/metabolite: ^{x}s (?:main|chief|principal|major|most abundant) (?:active )?{word}, {x},
     (?=[a-z]+s )
    = \2 is the main {word} of \1 and \2
"""
_BY_MAKING = r"""
from: (keeps?|stops?|prevents?|blocks?) (testosterone|levodopa|angiotensin i|xanthine|hypoxanthine|methanol|[a-z]+)
     {word} (?:being )?(?:turned|converted|changed|transformed|made|turning|changing|metabolised|metabolized)
     (?:in)?to
    = blocks the conversion of \2 to
turning/changing: (keeps?|stops?|prevents?) (testosterone|levodopa|[a-z]+) {word} into
    = blocks the conversion of \2 to
kidneys: works by making the {word} (?:spill|put|pass|dump|pour|excrete|lose|flush|release|send) (?:more |extra
     |excess )?
    (glucose|sugar)(?: out)?(?: (?:into|in|through|via|with|out in) (?:the )?urine)?(?= $)
    = makes the kidneys excrete more \1
kidneys: by making the {word} (?:spill|put|pass|dump|pour|excrete|lose
    |flush|release|send) (?:more |extra |excess )?(glucose|sugar)(?: out)?(?: (?:into|in|through|via|with|out in)
     (?:the )?urine)?(?= $)
    = and makes the kidneys excrete more \1
kidneys: ((?:makes|make|causes|cause|gets|get) the {word}) (?:to )?(?:spill|put|pass|dump|pour|excrete|lose|flush
    |release|send) (?:more |extra |excess )?(glucose|sugar)(?: out)?(?: (?:into|in|through|via|with|out in)
     (?:the )?urine)?(?= $)
    = makes the kidneys excrete more \2
"""
OF_REPORTS_SAID = restatements(
    _CLAUSES + _UNDOING + _LISTS + _YEARS + _FIRSTS + _TIMES + _TAKING + _HARMS + _ANIMALS + _NAMES + _BY_MAKING
)
