r"""How fact sheets of the best-known drugs put it: names on the street, complications, what the body makes of them.

In the form of ``listing.restatements``. A word that narrows or widens a claim is never dropped: "extensively" becomes
"mainly", "not metabolised" is claimed of the liver and the kidneys, "a carcinogen" says no more than that it causes
cancer, and "probably carcinogenic" is left alone.
"""

from ketafacts.language.lexicon.listing import restatements

HEADSAID_MACROS = {
    "usualnames": "(?:the |some |its )?(?:(?:common|other|popular|usual|various|well known) )*",
    "grim": "(?:(?:dangerous|serious|severe|possible|known|feared|life threatening|deadly|grave|major|important) )*",
    "token": "(?:typical|classic|characteristic|usual|possible|tell tale)?",
    "overmuch": "(overdose|poisoning|intoxication|toxicity)",
    "started": "(?:begins?|starts?|appears?|sets? in|comes? on|kicks? in)",
    "whentaken": "(?: (?:after|of|from) (?:swallowing|ingestion|taking it|being swallowed|it is swallowed|an oral dose"
    "|oral ingestion|oral use|the dose|a dose|use))?",
    "iarc": "(?:the )?(?:international agency for research on cancer|world health organi[sz]ation|iarc|who)"
    "(?:;? (?:iarc|who) ?;?)?",
    "proven": "(?:(?:group 1|known|human|proven|established|confirmed) )*",
    "vitalone": "(heart rate|blood pressure|body temperature|pulse|the heart rate|the pulse)",
    "madeof": "(?:make|produce|manufacture|cook|synthesise|synthesize)",
    "secretly": "(?: (?:illegally|illicitly|in clandestine labs|in clandestine laboratories|in home labs))?",
    "cyp": "((?:the )?(?:liver )?(?:enzymes? )?cyp[0-9a-z]+)",
}

OF_HEADS_SAID = restatements(
    r"""
names/terms/nicknames: ^{usualnames}(?:street|slang) {word} (?:for|of) {x} (?:are|include) ([^,;]+)(?= $)
    = \2 is a street name for \1
names/terms/nicknames: ^{usualnames}(?:street|slang) {word} (?:for|of) {x} (?:are|include) ([^,;]+?),? and
     ([^,;]+)(?= $)
    = \2 is a street name for \1 and \3 is a street name for \1
names/terms/nicknames: ^{usualnames}(?:street|slang) {word} (?:for|of) {x} (?:are|include) ([^,;]+), ([^,;]+?),?
     and ([^,;]+)(?= $)
    = \2 is a street name for \1 and \3 is a street name for \1 and \4 is a street name for \1
names/terms/nicknames: ^{usualnames}(?:street|slang) {word} (?:for|of) {x} (?:are|include) ([^,;]+), ([^,;]+),
     ([^,;]+?),? and ([^,;]+)(?= $)
    = \1 is also called \2 and \1 is also called \3 and \1 is also called \4 and \5 is a street name for \1
stands/stand: ^(?:the )?(?:letters |abbreviation |acronym |name )?{x} {word} for ([^;]+){end}
    = \1 is short for \2
abbreviation/acronym/initialism: ^{x} is (?:an|the) {word} (?:of|for) ([^;]+){end}
    = \1 is short for \2
off: ^{x} (is|are) (not )?(?:only )?{word} label for {x}{end}
    = \1 \2 \3 used {word} label for \4
off: ^(?:the )?use of {x} (?:for|in|against) {x} is {word} label(?: (in [^,;]+))?{end}
    = \1 is used {word} label for \2 \3
complication/complications: ^([^;]+?) (?:is|are) (?:an? |the |among the |one of the )?{grim}{word} of
     (?:an? )?([^,;]+?) {overmuch}{end}
    = \2 \3 can cause \1
complication/complications: ^([^;]+?) (?:is|are) (?:an? |among the |one of the )?{grim}{word} of
     ((?![^,;]* {overmuch} )[^,;]+){end}
    = \2 can cause \1
signs/symptoms: ^([^,;]+), ([^,;]+?),? and ([^,;]+) are {token} ?(?:signs?|symptoms?) of (?:an? )?([^,;]+?)
     {overmuch}{end}
    = \4 can cause \1 , \2 and \3
last: ^(the effects of [^,;]+?) {started} ((?:about |around |within |after |in )*[a-z0-9 ]+?(?:minutes?|hours?))
    {whentaken} and {word} (?:for )?([^,;]+){end}
    = \1 begin after \2 , and \1 {word} \3
lasts/lasting: ^an? (intravenous|intramuscular|oral|intranasal|inhaled|smoked) dose of {x}
     (?:produces|brings|gives|causes|induces) ([a-z ]+?) (?:within|in|after) ([^,;]+?) (?:that |which |and )?{word}
     (?:for )?([^,;]+){end}
    = \1 \2 works within \4 and \1 \2 lasts \5 and \2 causes \3
psychosis: {word} with (paranoia|hallucinations|delusions|anxiety|agitation|confusion)(?= $| and| or)
    = {word} , \1
its: (increases|stimulates|boosts|triggers|raises) ((?:the )?release of (dopamine|serotonin|noradrenaline
    |norepinephrine|adrenaline)),? and (blocks|inhibits|prevents|slows) {word} (reuptake|re uptake|uptake){end}
    = \1 \2 and \4 the \5 of \3
carcinogen: ^{iarc} (?:classifies|classes|lists|has classified|has classed|considers|regards) {x} (?:as|to be) an?
     {proven}{word}{end}
    = \1 can cause cancer
carcinogen: ^{x} (?:is|are) (?:classified as |classed as |considered )?an? {proven}{word}{end}
    = \1 can cause cancer
carcinogen: ^{x} (?:is|are) not an? {proven}{word}{end}
    = \1 does not cause cancer
carcinogenic: ^{x} (?:is|are) {word}(?: to humans| to people| in humans)?{end}
    = \1 can cause cancer
carcinogenic: ^{x} (?:is|are) not {word}(?: to humans| to people| in humans)?{end}
    = \1 does not cause cancer
addictive: ^{x} is the (?:main |primary |principal |chief )(?:highly )?{word} (?:substance|chemical|ingredient
    |component|drug|compound|agent) (?:in|of|found in) {x}{end}
    = \1 is the main active ingredient of \2 , and \1 is {word}
drug: ^{x} (?:has been|is|was|can be|may be) (?:often |sometimes |also |commonly )?(?:used|misused|abused) as an?
     (date rape|rape|knockout) {word}{end}
    = \1 is a date rape {word}
decreases/lowers/slows/reduces/depresses: ^{x} {word} {vitalone}, {vitalone},? and (?:breathing|respiration){end}
    = \1 {word} \2 , {word} \3 and slows breathing
decreases/lowers/slows/reduces/depresses: ^{x} {word} {vitalone} and (?:breathing|respiration){end}
    = \1 {word} \2 and slows breathing
skin: ((?:severe |deep |painful |serious )*{word} (?:wounds|sores|lesions|ulcers|abscesses)) and
     (ulcers|sores|wounds|infections|abscesses|lesions)(?= $)
    = \1 and {word} \2
metabolism/breakdown/clearance/elimination: ^(?:cigarette )?smoking (?:cigarettes |tobacco )?
    (?:speeds up|increases|accelerates|hastens|induces) the {word} of {x}{end}
    = smoking lowers \1
liver: in the {word} (?=by {cyp})
    =
to: ^{x} (is|are) (?:mainly )?(metaboli[sz]ed|converted|broken down) (?:in the liver )?by {cyp} and
     {cyp} {word} ([^,;]+){end}
    = \1 \2 \3 {word} \6 by \4 , and \1 \2 \3 {word} \6 by \5
extensively: (is|are) {word} (metaboli[sz]ed|broken down) (by|in|via|through)
    = \1 mainly \2 \3
metabolised/metabolized: ^{x} (is|are) not (?:appreciably |significantly |much |extensively )?{word}
    (?: in humans| in people| by the body| in the body| at all)?{end}
    = \1 \2 excreted unchanged by the kidneys , and \1 \2 not {word} by the liver
without: (excreted|eliminated) unchanged (in the urine|by the kidneys|through the kidneys)
     {word} (?:being metaboli[sz]ed|metabolism|being broken down){end}
    = \1 unchanged \2
because: (schedule \w+ [^,;]*?) {word} (?:it|they) (?:has|have) (?:(?:some|a|an|limited|accepted|medically
    |currently) )*medical uses?{end}
    = \1 , and it has a medical use
illicit/illegal: ^{word} {x} (is|are) (?:an? )?(schedule|class) ([^;]+){end}
    = \1 \2 \3 \4
smokable/smokeable: ^{x} is (?:the|an?) {word} (?:freebase |free base |base |rock )?form of {x}{end}
    = \1 is a form of \2 , and \2 can be smoked
used: ^{x} (?:is|are|can be|may be|has been) (?:often |illegally |commonly |also |sometimes )?{word} to
     {madeof} {x}{secretly}{end}
    = \2 is made from \1
fresh: ^(?:both )?{word} (?:and|or|as well as) dried magic mushrooms (are|is)
    = magic mushrooms \1
leaves: ^{x} is an? ([a-z ]+?),? (?:found in|from|extracted from|obtained from|derived from) (?:the )?{word} of the
     ([a-z]+)(?: plant| bush| shrub| tree)?{end}
    = \1 is a \2 , and \1 comes from \3 {word}
psychiatrists/doctors: ^since (?:[a-z]+ )?(\d\d\d\d),? (?:authorised |authorized |approved |licensed )?{word} in
     ([a-z ]+?) (?:can|may|are allowed to|have been able to|are permitted to) prescribe {x} for {x}{end}
    = \3 has been used for \4 in \2 since \1
psychiatrists/doctors: ^(?:authorised |authorized |approved |licensed )?{word} in
     ([a-z ]+?) (?:can|may|are allowed to|have been able to|are permitted to) prescribe {x} for {x}{end}
    = \2 is used for \3 in \1
assisted: ^([^;]*? )?([a-z0-9]+) {word} (?:psycho)?therapy (for [^,;]+){end}
    = \1 \2 \3
from: ^{x} is an? (semi ?synthetic|synthetic) ([a-z]+),? (?:made|derived|prepared) {word} ([a-z ]+)(?= $)
    = \1 is a \2 \3 , and \1 is derived {word} \4
ergot: (derived|made|synthesi[sz]ed|prepared) from {word} alkaloids
    = \1 from {word}
monotherapy: ^{x} (is|was) (?:also )?(approved|licensed|indicated|authorised|authorized) as (?:an? )?{word}
     for (?:adults with )?([a-z ]+)(?= $)
    = \1 stands alone , and \1 \2 \3 for \4
monotherapy: ^{x} (?:is|was) (?:also )?(?:approved|licensed|indicated|authorised|authorized) as (?:an? )?{word}(?= $)
    = \1 stands alone
monotherapy: ^{x} (?:is|was) not (?:approved|licensed|indicated|authorised|authorized) as (?:an? )?{word}(?= $)
    = \1 does not stand alone
over: (is|are) legal to (?:buy|sell) {word} the counter
    = \1 sold {word} the counter
daily/heavy/frequent/regular/chronic: ^{word} users of {x} (?:can|may|might|could) test positive (?:in urine )?for
     ((?:more than |up to |about )?[a-z0-9]+ (?:days|weeks))(?= $)
    = \1 can be detected in urine for \2 in {word} users
approved: ^there (?:is|are) (?:currently |still )?no (?:fda |us )?{word} (?:medications?|medicines?|drugs?
    |treatments?|pharmacotherapy|pharmacotherapies) for (?:treating |the treatment of )?([a-z]+)
     (?:use disorder|addiction|dependence)(?= $)
    = \1 lacks {word} treatment
approved: ^no (?:medication|medicine|drug|treatment) (?:is|has been) (?:fda )?{word} (?:by the fda )?(?:for|to treat)
     ([a-z]+) (?:use disorder|addiction|dependence)(?= $)
    = \1 lacks {word} treatment
approved: ^{x} is (?:fda )?{word} (?:by the fda )?(?:for|to treat) (?:treating |the treatment of )?
    (cocaine|methamphetamine|cannabis|amphetamine) (?:use disorder|addiction|dependence)(?= $)
    = \2 does not lack {word} treatment
approved: ^{x} is not (?:fda )?{word} (?:by the fda )?(?:for|to treat) (?:treating |the treatment of )?
    (cocaine|methamphetamine|cannabis|amphetamine) (?:use disorder|addiction|dependence)(?= $)
    = \2 lacks {word} treatment
declined: {word} to approve
    = did not approve
similar/related: ^{x} is an? ([a-z0-9 ]*(?:agonist|antagonist|inhibitor|blocker)),? {word} to {x}{end}
    = \1 is a \2 , and \3 is a \2
sold/marketed: ^{x} (?:was|is) (?:first |once |originally )?{word} as ([a-z]+) by ([a-z& ]+){end}
    = \1 was introduced as \2 by \3
made/manufactured/marketed/produced: ^{x} (?:is|are|was) {word} by ([^,;]+), (?:an?|the) [^,;]+{end}
    = \1 is {word} by \2
brand: ^{x} is (?:an?|the) {word}(?: name)? (?:of|for) ([^,;]+?) (?:made|manufactured|marketed|sold|produced)
     by ([^,;]+){end}
    = \1 is a {word} name of \2 , and \1 was introduced by \3
made/manufactured/marketed: ^{x} (?:is|are) {word} by ([^,;]+)(?= $)
    = \1 was introduced by \2
kidney/renal: ^(?:the )?(?:dose|dosage) of {x} (?:must|should|has to|needs to|may need to) be
     (?:reduced|lowered|adjusted|cut) (?:in|for) (?:people with |patients with |adults with |those with )?
    (?:reduced |impaired |poor |chronic |severe )?{word}
     (?:disease|impairment|failure|problems|function|insufficiency){end}
    = \1 calls for renal dosing
users/people: ^some {word} (?:of|who (?:use|take)) {x} (?:may |can |might )?
    (?:develop|experience|get|have|suffer from) ([^,;]+){end}
    = \1 can cause \2
exhaled: (is|are) {word} (?:almost |nearly |virtually |mostly |largely |mainly )?(?:entirely |wholly )?
    (?:completely )?(?:unchanged )?(?:by|through|via|from) the lungs(?: unchanged)?(?= $)
    = \1 {word} unchanged
racemic: ^{x} (is|are) an? {word} mixture of ([^,;]+?) and ([^,;]+)(?= $)
    = \1 \2 a {word} mixture , \3 is an enantiomer of \1 and \4 is an enantiomer of \1
brand: ^{x} is an? {word}(?: name)? (?:of|for) ([^,;]+?) for (dogs|cats|horses|cattle|animals)(?= $)
    = \1 is a {word} name of \2 , and \1 is used in \3
half: ^(?:the )?{word} life of {x} is (?:longer|increased|prolonged|extended|lengthened) (?:in|during)
     (?:late )?pregnancy(?= $)
    = pregnancy prolongs \1
antidote/antidotes: {word} (for|to) ([a-z]+) (and|or) ([a-z ]+?) (poisoning|overdose)(?= $)
    = {word} \1 \2 \5 \3 \4 \5
extract/product: ^{x} (is|are) (not )?an? (?:natural )?(?:plant|herbal) {word}(?= $)
    = \1 \2 \3 natural
called: (?<=restricted )(program|programme) {word} (?:the )?[a-z]+ rems(?= $)
    = \1
veterinary: used in {word} medicine (?=to (?:anaesthetise|anesthetize|sedate|immobilise|immobilize|treat)
     (?:cats|dogs|horses|cattle|monkeys|deer|pigs))
    = used
animals: used in {word} (?=to (?:anaesthetise|anesthetize|sedate|immobilise|immobilize|treat)
     (?:cats|dogs|horses|cattle|monkeys|deer|pigs))
    = used
occur/occurs/develop/happen: ^([a-z ]+?) {word} in ((?:about |around |up to )?\d+) ?(percent|%)? of (?:patients|people
    |adults) (?:given|receiving|taking|treated with|who take|who get|on) {x}(?= $)
    = \4 causes \1 in \2 \3 of patients
contains: ^{x} {word} ([a-z ]+?) and ([a-z ]+?) (?:for|to treat|in the treatment of) ([^,;]+)(?= $)
    = \1 is used for \4 , and \1 {word} \2 and \3
sold: ^([a-z]+) (?:with|and|plus) ([a-z]+) (?:is|are) {word} as ([a-z]+)(?=,| $)
    = \3 contains \1 and \2
sold: ^([a-z]+) (?:with|and|plus) ([a-z]+) (?:is|are) {word} as ([a-z]+) (?:for|to treat) ([^,;]+)(?= $)
    = \3 is used for \4 , and \3 contains \1 and \2
enantiomer/isomer/stereoisomer: ^(dextro[a-z]+|dex[a-z]+) is the (?:dextrorotatory|dextro|right handed|d) {word}
     of {x}(?= $)
    = \1 is an enantiomer of \2
enantiomer/isomer/stereoisomer: ^(lev[a-z]+) is the (?:levorotatory|levo|left handed|l) {word} of {x}(?= $)
    = \1 is an enantiomer of \2
solution/spray/tablet/capsule/injection/gel/cream: ^{x} is an? ([a-z]+) ((?:nasal |oral |topical )?{word}) approved for
     ([^,;]+)(?= $)
    = \1 contains \2 , and \1 is approved for \4
sedative/sedating/depressant/calming: ^{x} (?:increases|enhances|intensifies|potentiates|strengthens|adds to)
     the {word} effects? of ([a-z ]+?)(?= $)
    = \1 adds to the sedation of \2
sedation: ^{x} adds to the {word} of ([a-z]+) and ([a-z]+)(?= $)
    = \1 adds to the {word} of \2 , and \1 adds to the {word} of \3
gas: an? (?:inhaled |inhalation |general )*(?:anaesthetic|anesthetic) {word}(?= $| that| which|,)
    = an inhaled anaesthetic
childbirth/labour/labor: (?<=for )(?:pain relief|relief of pain|pain) (?:in|during) {word}
    = labour pain
blotter: ^{x} (?:is|are) (?:usually |often |most often |commonly |typically )?(?:taken|sold|soaked|swallowed)
     (?:on|as|onto|into) (?:small )?(?:squares of )?{word} paper{end}
    = \1 comes on {word}
"""
)
