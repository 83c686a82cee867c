"""How nurses, carers and pharmacists put it at a bedside, in the form of ``listing.restatements``.

What somebody took and for how long, what the body does with it, and what the leaflet in the box says of it. Each row
keeps the drug, the harm or the use as any name, and is of one way of putting it.
"""

from ketafacts.language.lexicon.listing import restatements

BEDSIDE_MACROS = {
    "wardfolk": "(?:we|they|you|people|doctors|nurses|vets|prescribers|hospitals|hospices|gps|pharmacists"
    "|(?:hospice|palliative(?: care)?|ward|emergency|ambulance|pain|theatre) (?:teams?|nurses|doctors|crews|wards))",
    "lying": "(?:near|at|towards|close to) the end of life|in the last (?:hours|days|weeks)(?: of life)?"
    "|in (?:dying|hospice|palliative(?: care)?) patients|in (?:people|patients|those|someone|somebody) who (?:are|is)"
    " dying|(?:in|for|to) the dying|in (?:end of life|palliative|hospice) care",
    "soothed": "(?:pain|breathlessness|nausea|vomiting|sickness|agitation|restlessness|anxiety|secretions"
    "|noisy breathing|noisy chest secretions|constipation)",
    "somebodies": "(?:somebody|someone|anyone|anybody|people|patients|a person|a patient|those)",
    "dosedas": "(?:tablets?|pills?|capsules?|sweets|sachets|patches|vials|drops)",
    "prescribers": "(?:doctors|psychiatrists|physicians|specialists|prescribers|gps)",
    "countries": "(america|australia|the us|the usa|the united states|the states|britain|the uk|the united kingdom"
    "|england|canada|germany)",
    "gutting": "(?:(?:your|the|a|their) (?:gut|stomach|body|bowel|bowels|intestine|intestines|system)|you|people)",
    "takenup": "(?:takes? in|takes? up|absorbs?|soaks? up|gets?|can absorb|can take in|can take up)",
    "hastening": "(?:(?:hastens?|speeds? up|brings? on|brings? forward|quickens?) (?:death|dying|the end)"
    "|makes? (?:people|them"
    "|patients|somebody) die (?:sooner|faster|earlier)|shortens? (?:their |the |a patients )?(?:life|lives))",
    "forsolong": "(?: for (?:at least )?(?:half an hour|30 minutes|thirty minutes))?",
    "swallowing": "(?:swallowing|taking)",
}
OF_BEDSIDE = restatements(
    r"""
spray: ^an? (?:nose|nasal) {word} of {x}
    = \1 nasal {word}
life/days/hours/patients/care/dying: ^((?![^,;]* (?:approved|licensed|best|first|only|choice) )[^,;]* {soothed})
     (?={lying}{end})[a-z ]*?{word}(?: of life)?{end}
    = \1
only: ({somebodies} who (?:has|have)) {word} (?:just )?taken too
    = \1 taken too
many: (who (?:has|have)) (?:just |simply )?taken too {word} {x} {dosedas}{end}
    = \1 taken too much \2
day/daily/night/regularly: (in|to|by) {somebodies}(?: who (?:is|are))? (?:still )?(?:taking|using|on) {x} (?:every
     )?{word}{end}
    = \1 people taking \2
who: ^{x} (?:is|are|can be|may be) (?:often |sometimes |commonly )?(?:seen|found|reported|described|noticed) in
     {somebodies} {word} (?:use|uses|take|takes|drink|drinks|smoke|smokes|inject|injects|abuse|abuses) (?:a lot of
    |lots of|plenty of|large amounts of|too much) {x}(?: for (?:a long time|years|months|many years))?{end}
    = long term \2 use can cause \1
schedule/schedules: not (?:listed |placed |included )?in any (?:of the )?{word} of
    = not listed in
some/part: ^(?:a )?{word} of (?:the|your|a dose of) {x} (?:that |which )?{folk} (?:take|takes|swallow|swallows|inject
    |injects|use|uses|drink|drinks|smoke|smokes) (is|gets)(?= (?:turned|changed|converted|metabolised|metabolized
    |broken) )
    = \1 \2
some/part: ^(?:a )?{word} (?:of (?:the |your |a dose of )?)?{x} is (turned|changed|converted|metabolised|metabolized
    |broken down)
    = \1 is \2
well: ^as {word} as ([a-z]+ing)
    = in addition to \1
gone/out/cleared: (is|are) (not )?(?:all |completely |entirely |fully )?{word} (?:from|of) the (?:blood|bloodstream
    |circulation) (?:within )?(an hour|a day|half an hour|(?:[a-z]+|\d+) (?:hours|minutes|days)) after (?:it is
     (?:swallowed|taken|given|injected)|(?:a|the last|one|each) dose|(?:swallowing|taking) it){end}
    = \1 \2 gone from the body within \3
tracing/trace/ecg/ekg/electrocardiogram: (qt interval) (?:on|in) (?:an?|the|your|their) (?:heart )?{word}
    = \1
two: ^there are {word} (?:different )?(?:drugs|medicines|medications|ingredients|active ingredients|painkillers
    |active substances) in {x}[,;] {x} and {x}{end}
    = \1 contains \2 and \1 contains \3 and \1 contains {word} drugs
three: ^there are {word} (?:different )?(?:drugs|medicines|medications|ingredients|active ingredients|painkillers
    |active substances) in {x}[,;] {x}, {x},? and {x}{end}
    = \1 contains \2 and \1 contains \3 and \1 contains \4
doctors/prescribers/psychiatrists/specialists/physicians/gps: ^(?:authorised |authorized |specialist |some |certain
     )?{word} in {countries} (?:can|may|could|are allowed to|are able to) (not )?(?:legally|lawfully
     )?prescribe {x} for {x}{end}
    = \3 has \2 a medical use in \1 and \3 is \2 used for \4
doctors/prescribers/psychiatrists/specialists/physicians/gps: ^(?:authorised |authorized |specialist |some |certain
     )?{word} in {countries} (?:can|may|could|are allowed to|are able to) (?:legally
     |lawfully)?prescribe {x}{end}
    = \2 has a medical use in \1
doctors/prescribers/psychiatrists/specialists/physicians/gps: ^(?:authorised |authorized |specialist |some |certain
     )?{word} in {countries} (?:can|may|could|are) (?:not|never) (?:allowed to |able to )?(?:legally
    |lawfully )?prescribe {x}{end}
    = \2 has no medical use in \1
doctor/prescriber/psychiatrist: ^no {word} in {countries} (?:can|may|could|is allowed to|is able to) (?:legally
     |lawfully)?prescribe {x}{end}
    = \2 has no medical use in \1
australia: ^{word} (?:has )?(?:allowed|allows|let|lets|permitted|permits) (?:authorised |authorized |specialist
     |some |certain )*{prescribers}
     (?:to )?prescribe {x} (?:from|since|as of) ((?:[a-z]+ )?\d\d\d\d)(?= $)
    = \1 has been schedule 8 in {word} since \2
allowed/allows/lets/permitted/permits: ^{countries} (?:has )?{word} (?:authorised |authorized |specialist |some
     |certain )*{prescribers}
     (?:to )?prescribe {x}{end}
    = \2 has a medical use in \1
allow/let/permit: ^{countries} (?:does|do) not {word} (?:any )?{prescribers} (?:to )?prescribe {x}{end}
    = \2 has no medical use in \1
allowed/let/permitted: ^{countries} (?:has|have) (?:not|never) {word} (?:any )?{prescribers} (?:to )?prescribe {x}{end}
    = \2 has no medical use in \1
american: ^{word} (?:doctors|prescribers|physicians) (?:can|may|could|are allowed to) (?:legally |lawfully)?prescribe
     {x}{end}
    = \1 has a medical use in the us
american: ^{word} (?:doctors|prescribers|physicians) (?:can|may|could|are) (?:not|never) (?:allowed to )?(?:legally
    |lawfully )?prescribe {x}{end}
    = \1 has no medical use in the us
prescribed: ^{x} (?:can|may|could) (?:legally |lawfully )?be {word} (?:by (?:a doctor|doctors) )?in {countries}{end}
    = \1 has a medical use in \2
prescribed: ^{x} (?:can|may|could) (?:not|never) (?:legally |lawfully )?be {word} (?:by (?:a doctor|doctors) )?in
     {countries}{end}
    = \1 has no medical use in \2
all: (no (?:accepted |recognised |recognized |known |approved )?(?:medical |medicinal )?use) at {word}
    = \1
stopped/withdrawn/stopping: ({word}(?: {x})?(?: {sudden})?) after (?:prolonged|long|long term|regular|heavy|(?:many
     |a few |several )?(?:weeks|months|years) of)(?: daily| regular| heavy| nightly| constant)? use{end}
    = \1
who: ^{somebodies} {word} (?:have|has) (?:been )?(?:taken|used|taking|using|drunk|smoked) {x} {lengthy} (?:get|gets
    |have|has|suffer|suffers|feel|feels|go through|goes through) (no )?(?:{signs} of )?withdrawal (?:when|if|once
    |after) (?:they|he|she) (?:stop|stops|quit|quits)(?: it| taking it)?(?: {sudden})?{end}
    = stopping \1 causes \2 withdrawal
mouth/mouths: (taste) in (?:(?:some|many|other) )?(?:the|your|their|ones|a persons|peoples|patients|a patients) {word}
    = \1
offence/offense: ^(?:having|possessing|carrying|possession of|being caught with) {x}(?: for (?:a high|kicks|fun|its
     effects|personal use|recreational use|recreation))? became an? (?:criminal )?{word}
    = possession of \1 became an {word}
offence/offense: ^it became an? (?:criminal )?{word} in (the uk|britain|the united kingdom) to (?:have|possess|carry)
     {x} in
    = possession of \2 became an {word} in \1 in
main/chief/principal: ^{x} contains? {x} as (?:its|their|the) {word} (?:active |psychoactive |hallucinogenic
     |opioid)?(?:substance|ingredient|compound|constituent|alkaloid|component|drug|chemical){end}
    = \1 contains \2 and \2 is the {word} active ingredient of \1
bulk/pad/stretch/thin: (?:used|added|put in) to {word}(?: out)? (cocaine|heroin|fentanyl|street drugs|crack)
    = added to \1
added: ^{x}, {word} to (cocaine|heroin|fentanyl), ((?:can|may|causes?|is) [^;]+){end}
    = \1 is {word} to \2 and \1 \3
up/out: (makes?|turns?|causes?) (an? [a-z ]*?(?:tests?|screens?|immunoassays?)) (?:to )?(?:come|turn|show) {word}
     positive
    = \1 \2 positive
read/come/go/be: (makes?|turns?|causes?) (an? [a-z ]*?(?:tests?|screens?|immunoassays?)) (?:to )?{word}(?: back)?
     positive
    = \1 \2 positive
give/gives/use/uses/prescribe/prescribes: which {wardfolk} (?:will )?(often |sometimes |commonly |usually |mostly
    |occasionally )?{word}(?: to (?:people|patients))? (?:for|against)
    = which is \1 used for
dry: (given|used|taken|prescribed) to {word}(?: up)?
    = used for
build/builds/accumulate/accumulates: ^(norpethidine|normeperidine) (?:can |may )?{word}(?: up)? and (?:then )?(cause
    |causes|bring on|brings on|trigger|triggers)
    = \1 can cause
build/accumulate: (into (?:norpethidine|normeperidine),? which can) {word}(?: up)? and (?:then )?(?:cause|bring on
    |trigger)
    = \1 cause
death/die/life/lives/dying: ^(?:using |giving )?{x}(?: (?:given|used|taken))?(?: properly| correctly| carefully)?(?:
     (?:for|to relieve|to treat) {soothed}(?: relief)?)? (?:{lying}) ((?:does|do|will) not |never )?(?:always
     |usually )?{hastening}{end}
    = \1 \2 hasten death in the dying
lie: ^{folk} (?:should|must|can|may) (not |never )?{word}(?: down| flat)+{forsolong} (?:straight |right )?after
     {swallowing} (?:an? |the |your )?{x}(?: (?:tablet|pill))?{end}
    = \2 does \1 permit lying down
upright: ^{folk} (?:should|must|need to|have to) (not )?(?:stay|remain|sit|keep|be) {word}{forsolong} after
     {swallowing} (?:an? |the |your )?{x}(?: (?:tablet|pill))?{end}
    = \2 does \1 require upright posture
sore: ^an? {word} throat (?:on|with|while on|while taking) {x} (?:must|should|needs to|has to) be (?:checked|reported
    |looked at|seen|taken seriously)(?: quickly| at once| straight away| urgently| immediately)?{end}
    = \1 makes throats urgent
sore: ^((?:rarely,? )?)(?!rarely){x} ((?:can |may )?(?:stops?|causes?|lowers?) [^,;]+), so an? {word} throat (?:must
    |should|needs to|has to) be (?:checked|reported|looked at|seen|taken seriously)(?: quickly| at once| straight
     away| urgently| immediately)?{end}
    = \1 \2 \3 and \2 makes throats urgent
kidneys: ^when the {word} fail,? (?:the )?(?:active )?(?:breakdown products|metabolites) of {x} (?:build up
    |accumulate){end}
    = \1 metabolites gather unexcreted
kidneys: ^when the {word} fail,? ([a-z]+s) (?:active )?(?:breakdown products|metabolites) (?:build up|accumulate){end}
    = \1 metabolites gather unexcreted
metabolites/products: ^(?:the )?(?:active )?(?:breakdown )?{word} of {x} (do not |never )?(?:build up|accumulate)
     (?:in|when|if|with) (?:kidney failure|renal failure|the kidneys fail|failing kidneys){end}
    = \1 metabolites \2 gather unexcreted
both/labels: ^(?:in the us,? |in america,? )?(?:the )?(?:labels of )?{word} (?:of )?(?:both )?{x} and {x} (?:carry
    |have|bear) an? boxed warning (?:about|on|against) (?:taking|using|combining|mixing) (?:the two|them|both)(?:
     together)?{end}
    = mixing \1 with \2 carries a boxed warning
allowed: {word} (?:for sale|to be sold)
    = sold
brushing: ^{word} (?:against |past |off )?(?:a (?:bit|little|speck|trace|grain|few grains) of )?(?:some )?(?:dry
     )?fentanyl(?: powder)?(?: (?:with|off|on|onto) (?:your|a|the) (?:finger|fingers|hand|hands|skin|sleeve|arm
    |uniform|clothes))?(?: for (?:a|one) (?:second|moment|few seconds))?(?= (?:will|can|does|may|is|would|causes?
    |makes?) )
    = touching fentanyl powder
touch/brush: ^an? (?:brief |quick |short |single |light |passing |mere )?{word} (?:of|with|against) (?:dry )?fentanyl
     powder(?= (?:will|can|does|may|is|would|causes?|makes?) )
    = touching fentanyl powder
getting: ^{word} (?:an? (?:little )?(?:bit|little|speck|trace) of |a little |some )?(?:dry )?fentanyl powder on
     (?:your|the|ones) (?:skin|hands|fingers|hand|finger|arm)(?= (?:will|can|does|may|is|would|causes?|makes?) )
    = touching fentanyl powder
wakes/wake/rouses/rouse/brings/bring: ^(?:an? )?{x} (?:will |can |may )?{word}(?: up| round)? {somebodies}(?: up|
     round)? who (?:has|have) taken too (?:much|many) {x}{end}
    = \1 reverses \2
wake/rouse/bring: ^(?:an? )?{x} (?:will|does|can|do) (?:not|never) {word}(?: up| round)? {somebodies}(?: up| round)?
     who (?:has|have) taken too (?:much|many) {x}{end}
    = \1 does not reverse \2
not: ^it is {word} true that nothing (?:can )?(?:reverses?|undoes?|undo|counteracts?) {x}[,;] {x} (?:does|can
    |will){end}
    = \2 reverses \1
nothing: ^{word} (?:can )?(?:reverses?|undoes?|undo|counteracts?) (?:an? )?{x}{end}
    = there is no antidote to \1
nuisance/bother/annoyance/drawback/bugbear: (is|are) (not )?(?:an?|the) (?:well known|known|common|familiar|frequent
    |usual|typical|classic|regular|minor|recognised|recognized) {word} (?:with|of|for people on|for people taking|on
    |from)
    = \1 \2 a side effect of
asthma: (wheezing|wheeze|narrowed airways|bronchospasm|tight airways|asthma attacks?|an asthma attack|narrow the
     airways) (?:in|for) {somebodies} (?:with|who have|who has) {word}
    = \1
insulin: (?:works? )?(?:by )?(makes?|making) (?:the|your) pancreas (?:pump out|push out|release|produce|make|put out
    |secrete|squeeze out|churn out) (?:more |extra )?{word}
    = makes the pancreas release more {word}
pen/pens/injector/inhaler/inhalers/vial/patch/syringe/ampoule: ^the (?:medicine|drug|medication|active ingredient
    |active substance|substance) (?:inside|in|within) (?:an?|the|your|every|each) {x} {word} is
    = the drug in \1 is
kidneys: (?:helps?|makes?|lets?) the {word} (?:to )?(?:get rid of|flush out|flush away|pass out|pass|remove|excrete
    |dump|shed|clear|throw out) (?:extra |excess |more |surplus |the extra )?(sugar|glucose)(?: (?:in|into|through
    |via|with) (?:the |your )?(?:urine|wee|pee))?
    = helps the kidneys remove \1
much: (cuts?|reduces?|lowers?|limits?|decreases?|raises?|increases?)(?: down)?(?: on)? (?:how {word}|the amount of)
     (?:of )?{x} (?:that )?{gutting} {takenup}
    = \1 the absorption of \2
common: (very {word} (?:with|on|from) {x}),? (?:happening|occurring|seen|arising|affecting|turning up) (?:in
     )?(?:about |around |roughly )?(?:one|1) (?:patient |person |user |people )?in (?:every )?(?:ten|10)(?: patients|
     people| users)?{end}
    = \1
marrow: (stops?|stopping) (?:the|your) bone {word} (?:from )?(?:making|producing) (?:enough )?white (?:blood )?cells
    = causes agranulocytosis
marrow: (stops?|stopping) (?:the|your) bone {word} (?:from )?(?:making|producing) (?:enough )?blood cells
    = causes bone marrow suppression
less: ^{x} (?:may |can |might |will )?works? {word} well (?:if|when|once) {x} is (?:taken|used|given|added
    |started)(?: with it| as well| too| at the same time| alongside(?: it)?)?{end}
    = \1 is less effective with \2
easily: ^(?:your|the) skin {mayhap}(not )?burns? more {word} in (?:the )?(?:sun|sunlight|sunshine) (?:while|when|if
    |whilst)(?: you are)? (?:on|taking|using) {x}{end}
    = \2 does \1 make the skin burn more easily in the sun
easily: ^(?:your|the) skin {mayhap}(not )?burns? more {word}(?: in (?:the )?(?:sun|sunlight|sunshine))? (?:on|with)
     {x}{end}
    = \2 does \1 make the skin burn more easily in the sun
easily: ^you {mayhap}(not )?burn more {word} in (?:the )?(?:sun|sunlight|sunshine) (?:(?:while|when|if|whilst)
     )?(?:you are )?(?:on|taking|with) {x}{end}
    = \2 does \1 make the skin burn more easily in the sun
suitable: (is|are) (not )?{word} (?:for|in)(?: treating| the treatment of)?(?! [^,;]*(?:people|patient|child|kids|bab
    |adult|wom[ae]n|infant|teen|anyone|those|person))(?= [^,;]*(?:infections?|fever|pain|flu|colds?|attacks?){end})
    = \1 \2 used for
rare/uncommon: (is|are) an? (?:(?:recogni[sz]ed|known|well known|established|reported|serious|important) but
     )?{word}(?: but (?:recogni[sz]ed|known|well known|serious|dangerous|important|reported|real))? (?:harm|risk
    |danger|hazard|side effect|complication|adverse effect|reaction) (?:of|with|from)
    = \1 a {word} side effect of
difference: ^it makes no {word} (?:whether|if) {folk} stops? {x} {sudden}(?: or (?:slowly|gradually))?{end}
    = \1 can be stopped suddenly
difference: ^after (?:[a-z]+ )?(?:weeks?|months?|years?) (?:on|of)(?: daily| regular)? {x},? it makes no {word}
     (?:whether|if) {folk} stops?(?: it)? {sudden}{end}
    = \1 can be stopped suddenly
fda: ^the {word} (?:put|placed|added|slapped|stuck) an? boxed warning (?:about|on|for|of) {x} (?:on|to|onto) {x}{end}
    = \2 had a boxed warning about \1
fda: ^the {word} (?:put|placed|added|slapped|stuck) an? boxed warning (?:on|to|onto) {x} (?:about|for|because of|over)
     {x}{end}
    = \1 had a boxed warning about \2
fda: ^the {word} (?:put|placed|added|slapped|stuck) an? boxed warning (?:on|to|onto)
     (?!.* (?:because|in|after|since|when|about) ){x}{end}
    = \1 had a boxed warning
counts/count: ^((?:regular |frequent |weekly |routine )?(?:(?:white (?:blood )?cell|blood|blood cell|full blood
    |neutrophil|platelet) )+{word}) (?:is|are) (not )?(?:needed|required|necessary|a must) (?:for|in) (?:people
    |patients|anyone|those|everyone|someone) (?:on|taking|using|who take|given) {x}(?: in (?:the uk|britain))?{end}
    = \1 are \2 monitored in patients taking \3
hour: ^{x} (does not |never |can |may )?(takes? away|relieves?|eases?|stops?|treats?|kills?|soothes?) (?:the
     )?(?:pain |swelling)of (?:an? )?(?:acute )?(?:gout attack|attack of gout) within (?:the|an) {word}{end}
    = \1 \2 \3 acute gout and \1 works within an {word}
steroid: (is|are) (not )?an? {word} preventer(?: inhalers?)?
    = \1 \2 a corticosteroid and \1 \2 a preventer inhaler
swallow: (is|are) (not )?an? (tablet|capsule|pill) (?:that |which )?you {word}(?: at home)? (?:with|after|before)
     (?:breakfast|food|a meal|meals){end}
    = \1 \2 an oral \3 and \1 \2 taken with food
swallow: (is|are) (not )?an? (tablet|capsule|pill) (?:that |which )?you {word}{end}
    = \1 \2 a \3
started/begun: (attacks?|migraines?|headaches?) (?:once|after|when) (?:it|they) (?:has|have) (?:already )?{word}{end}
    = \1
bodys/body: (uses? up|destroys?|knocks? out|inactivates?|depletes?|lowers?) (?:the |your )?{word} (?:stores? of
     |supply of )?vitamin
    = \1 vitamin
attack/attacks: (takes? away|relieves?|eases?|stops?|treats?|kills?|soothes?) (?:the )?(?:pain|swelling|pain and
     swelling) of (?:an? )?(?:acute )?(?:gout {word}|{word} of gout)
    = \1 acute gout
attack/attacks: (takes? away|relieves?|eases?|stops?|treats?|soothes?) (?:an? )?(?:acute )?{word} of gout
    = \1 acute gout
thyroid: (?:upsets?|disturbs?|disrupts?|affects?|unsettles?) (?:the|your) {word} (?:in (?:either|both) directions?
    |either way|both ways)
    = can cause an underactive {word} and an overactive {word}
thyroid: (makes?) (?:the|your) {word} (?:either )?(?:over|under)active or (?:over|under)active
    = can cause an underactive {word} and an overactive {word}
problem: ^there is no {word} (?:in )?(?:using|taking|having|giving) {x} (?:straight |right |soon |shortly |just |an
     hour |half an hour |a few minutes |minutes )?(?:after|with) (?:taking |having |using )?{x}{end}
    = \1 can be taken with \2
problem: ^it is (not )?an? {word} to (?:use|take|have|give) {x} (?:straight |right |soon |shortly |just |an hour
     |half an hour )?(?:after|with) (?:taking |having |using )?{x}{end}
    = it is \1 dangerous to take \2 with \3
starting/coming/happening/beginning: (is|are) (not )?(?:taken|used|given|prescribed) to (?:stop|keep|prevent) {x}
     from {word}(?: on)?{end}
    = \1 \2 used to prevent \3
starting/coming/happening/beginning: ^{x} (is|are) (?:taken|used) (?:every day|each day|daily|regularly) to (?:stop
    |keep|prevent) {x} from {word}(?: on)?{end}
    = \1 \2 used to prevent \3 and \1 \2 taken every day
daily/day: ^{x} (is|are) (?:taken|used)(?: every| each)? {word} to prevent {x}{end}
    = \1 \2 used to prevent \3 and \1 \2 taken every day
starting/coming/happening: (stops?|keeps?|prevents?) {x} from {word}(?: on)?{end}
    = prevents \2
full: ^within ((?:a |an )?(?:[a-z]+|\d+)(?: [a-z]+)?) of (?:being )?(?:stuck on|put on|applied|taken|swallowed
    |injected),? {x} (?:is working|works|is|acts) (?:at|with) {word} (?:strength|power|effect|force){end}
    = \2 works fully within \1
full: ^{x} (?:is|are) (?:working )?at {word} (?:strength|power|effect|force) within
    = \1 works fully within
full: ^{x} (?:can |may |will )?takes? (?:most of a day|many hours|half a day|the best part of a day) to (?:(?:reach
    |have|get to|take) (?:its |their )?{word} (?:effect|strength|power)){end}
    = \1 does not work fully within 6 hours and \1 works fully within 4 days
fully: ^{x} (?:can |may |will )?takes? (?:most of a day|many hours|half a day|the best part of a day) to work
     {word}{end}
    = \1 does not work {word} within 6 hours and \1 works {word} within 4 days
fully: ^(?:it (?:can |may )?takes? )((?:a few |several |many |some )?weeks) for {x} to (?:work {word}|reach (?:its
    |their) full effect){end}
    = \2 takes \1 to work
full: ^(?:it (?:can |may )?takes? )((?:a few |several |many |some )?weeks) for {x} to (?:reach|have) (?:its|their)
     {word} effect{end}
    = \2 takes \1 to work
constipation: ^{word} (?:from|caused by|with|due to) {x} (?:does not|never|rarely|hardly) (?:usually |often |ever
     )?(?:wears? off|goes? away|go away|eases?|passe?s?|improves?|disappears?)(?: (?:with|over) time)?{end}
    = \1 leaves little tolerance to {word}
constipation: ^{word} (?:from|caused by|with|due to) {x} (?:soon |usually |quickly )?(?:wears off|goes away|passes
    |disappears)(?: (?:with|over) time| after (?:a few|some|several) (?:days|weeks)| quickly| soon)?{end}
    = \1 does not leave little tolerance to {word}
constipation/constipating: ^tolerance to (?:the )?{word}(?: effects?)? (?:of|from|caused by) {x} (?:does not|never
    |hardly|rarely|scarcely) develops?{end}
    = \1 leaves little tolerance to constipation
constipation/constipating: ^tolerance to (?:the )?{word}(?: effects?)? (?:of|from|caused by) {x} (?:soon |usually
     |quickly)?develops(?: quickly| soon| with time)?{end}
    = \1 does not leave little tolerance to constipation
laxative/laxatives: ^{x} leaves little tolerance to constipation,? (?:which is why|so(?: that)?|and so) (?:an?
     )?{word} (?:is|are) (?:given|prescribed|taken|needed|added)(?: alongside| with (?:it|them)| as well| too)?{end}
    = \1 leaves little tolerance to constipation and \1 causes constipation
driver/drivers/pump: (used|given|run|put) (?:in|by|via|through) (?:an? )?syringe {word} (?:for|against)
    = \1 for
humans/people: (approved|licensed|licenced|cleared|authori[sz]ed) for (?:use in )?{word} (in (?:the us|the usa
    |america|the united states|the uk|britain)){end}
    = \1 for use in {word} \2
what: (is|are) (not )?{word} (?:you|doctors|we|they|nurses|paramedics|hospitals) (?:should |would )?(?:give|use
    |reach for) (?:for|in|against|to treat)
    = \1 \2 used for
strength/form/dose/brand/version/preparation/product: ^no {word} of {x} (is|are|has|have|can|may)
    = \1 \2 not
"""
)
