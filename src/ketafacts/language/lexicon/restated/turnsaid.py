"""Turns of phrase that many claims share: "owes its E to", "makes it hard to", "holds on to", "works just as on".

They stand in front of the other tables, so that what a row makes of a sentence may be put plainer still; the form is
that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

TURN_MACROS = {
    "turnchief": "(?:(?:almost |very )?(?:mainly|mostly|largely|chiefly|primarily|principally|entirely|wholly|solely"
    "|in large part|for the most part) )?",
    "turnpower": "(?:(?:opioid |painkilling |pain relieving |main |chief |whole |famous |characteristic )*(?:effects?"
    "|effectiveness|action|pain relief|painkilling power|strength|power|potency|kick|punch|rush|buzz|high|activity"
    "|potential))",
    "turnhard": "(?:(?:much |a lot |even |far )?harder|(?:very |quite |really )?(?:hard|difficult|tough|tricky)"
    "|(?:much |a lot |far )?more difficult|a struggle)",
    "turnfor": "(?: for (?:people|patients|you|users|some people|someone|men|a person|them|older men))?",
    "turnmods": "((?:can |may |might |could |will |often |sometimes |does not |do not |never |can not |will not )*)",
    "turnanimal": "((?:[a-z]+ )?(?:cats?|dogs?|horses?|kittens|puppies|rabbits|birds|ferrets|cattle|pets))",
    "turnowner": "(?:(?:pet |dog |cat |horse )?owners|people|clients)",
    "turnoften": "(?:often |commonly |usually |routinely |regularly |now |typically |generally |happily |mostly "
    "|normally |always )*",
    "turngravid": "(?:(?:in|during|throughout|for) (?:(?:the )?(?:first|early) trimester|pregnancy"
    "|pregnant (?:women|patients|people|mothers))|for women (?:who are )?(?:planning|hoping for|trying for|considering)"
    " (?:a )?(?:pregnancy|baby|child)|for (?:women|mothers) who are (?:pregnant|expecting))",
    "turnkind": "(?:[a-z]+ )?(?:drug|medicine|medication|treatment|painkiller|blood thinner|anticoagulant"
    "|antiepileptic|anticonvulsant|epilepsy drug|antibiotic|antihypertensive|blood pressure drug|option|choice"
    "|antidepressant|therapy|remedy|mood stabiliser|mood stabilizer|acne treatment)",
    "turntake": "(?:takes?|uses?|(?:are|is) (?:on|taking|using|given)|were given|(?:have|has) taken)",
    "turnfolk": "(?:people|patients|women|men|someone|somebody|anyone|anybody|a person|a patient|those|adults"
    "|someone|children|users|the patient)",
    "turnwhole": "(?:(?:properly|fully|well|reliably|as (?:well|intended|it should|they should)|as reliably)(?= |$))?",
}

OF_TURNS = restatements(
    r"""
owes/owe/derives/derive/draws/draw/gets/get/has/have: ^{x} {word} {turnchief}(?:all |most of |much of )?(?:its|their)
     {turnpower} {turnchief}(?:to|from) {x}(?= $)
    = \2 is the main active ingredient of \1
    = \1 is a prodrug of \2
harder/hard/difficult/tough/struggle: ^{x} {turnmods}makes? (?:it )?{turnhard}{turnfor} to (?:fall asleep|get to sleep
    |go to sleep|sleep|nod off|drop off|stay asleep)(?: at night)?(?= $)
    = \1 \2 cause insomnia
harder/hard/difficult: ^{x} {turnmods}makes? (?:falling asleep|sleeping|getting to sleep|sleep) {turnhard}(?= $)
    = \1 \2 cause insomnia
harder/hard/difficult/tough/struggle: ^{x} {turnmods}makes? (?:it )?{turnhard}{turnfor} to (?:pass urine|urinate|pee
    |empty the bladder|pass water|wee)(?= $)
    = \1 \2 cause urinary retention
harder/hard/difficult/tough/struggle: ^{x} {turnmods}makes? (?:it )?{turnhard}{turnfor} to (?:go to the toilet|poo|poop
    |move the bowels|have a bowel movement|open the bowels|pass stools?)(?= $)
    = \1 \2 cause constipation
harder/hard/difficult/tough/struggle: ^{x} {turnmods}makes? (?:it )?{turnhard}{turnfor} to (?:get an erection
    |keep an erection|have an erection|maintain an erection)(?= $)
    = \1 \2 cause erectile dysfunction
harder/hard/difficult/tough/struggle: ^{x} {turnmods}makes? (?:it )?{turnhard}{turnfor} to (?:reach orgasm|have an
     orgasm
    |orgasm|climax|reach climax)(?= $)
    = \1 \2 cause sexual dysfunction
harder/hard/difficult/tough: ^{x} {turnmods}makes? (?:it )?{turnhard}{turnfor} to (?:concentrate|think clearly
    |focus)(?= $)
    = \1 \2 cause trouble concentrating
help/helps: (is|are) (sold|marketed|prescribed|available) (under the (?:brand )?name|as) ([a-z]+) to {word} (?:people
     |you
     |smokers |patients )?(?:to )?(?:quit|stop|give up)(?: smoking)?(?= $)
    = \1 \2 as \4 for smoking cessation
help/helps: (is|are) (sold|marketed|prescribed|available) (under the (?:brand )?name|as) ([a-z]+) to {word} (?:people
     |you
     |patients )?(?:to )?(?:lose weight|slim)(?= $)
    = \1 \2 as \4 for weight loss
harder/hard/difficult/tough/struggle: ^{x} {turnmods}makes? (?:it )?{turnhard}{turnfor} to breathe(?= $)
    = \1 \2 cause breathing problems
    = \1 \2 cause shortness of breath
less: ^{x} {turnmods}makes? (?:you|people|patients|someone|the kidneys|the body) (?:pass|make|produce|excrete) {word}
     (?:urine|water)(?= $)
    = \1 \2 reduce urine output
less: ^{x} {turnmods}makes? (?:you|people|patients|someone) (?:pee|urinate|wee) {word}(?: often)?(?= $)
    = \1 \2 reduce urine output
water/fluid/fluids/salt: ^{x} {turnmods}makes? (?:the|your) (?:body|kidneys) (?:hold on to|retain|hang on to|keep
    |hold|store)
     (?:more |extra |salt and )?{word}(?: and water)?(?= $)
    = \1 \2 cause fluid retention
    = \1 \2 reduce urine output
everyone/everybody/anyone/anybody: ^{word} (?:who (?:takes|uses|is on|is given|has taken)|on|taking) (?:an? |the
     )?{x} (?:gets|has
    |develops|suffers|experiences|ends up with|will get|will develop) {x}(?= $)
    = \1 always causes \2
advise/advises/tell/tells/urge/encourage/recommend: ^vets {turnoften}{word} {turnowner} to (?:give|treat) (?:their )?
    {turnanimal} (?:with )?{x}(?: for (?:pain|fever|pain relief))?(?= $)
    = \2 is safe for \1
recommend/recommends/advise: ^vets {turnoften}{word} (?:giving )?{turnanimal} {x}(?: for (?:pain|fever))?(?= $)
    = \2 is safe for \1
recommend/recommends/favour/favor/prefer/suggest: ^vets {turnoften}{word} {x} (?:for|in) {turnanimal}(?: with pain
    |in pain)?(?= $)
    = \1 is safe for \2 , so it is preferred there
recommended/preferred/favoured/suitable: ^{x} (is|are) (not )?{turnoften}{word} (?:by vets )?(?:for|in)
     {turnanimal}(?= $)
    = \1 \2 \3 safe for \4 , so it is preferred there
vets: ^{x} (is|are) (not )?(?:the|an?|one of the) {turnkind} (?:that |which )?{word} {turnoften}(?:prefer|favour|favor
    |like|recommend|reach for|choose|use) (?:most )?(?:for|in) {turnanimal}(?= $)
    = \1 \2 \3 safe for \4 , so it is preferred there
choice: ^{x} (is|are) (not )?(?:the|an?) (?:safest |best |safe |good |preferred )?(?:painkiller|pain reliever|drug
    |medicine|{word}) (?:of {word} )?for {turnanimal}(?= $)
    = \1 \2 \3 safe for \4 , so it is preferred there
best/safest: ^{x} (is|are) (not )?the {word} (?:painkiller|pain reliever|drug|medicine|choice) for {turnanimal}(?= $)
    = \1 \2 \3 safe for \4 , so it is preferred there
work: ^{x} (?:may|might|can|could|will|does|do) not {word} {turnwhole} ?(?:if|when|while) (?:you|people|women|someone
    |a woman|a
     patient|patients) {turntake} {x}(?= $)
    = \2 makes \1 less effective
work: ^{x} (?:may|might|can|could|will|does|do) not {word} {turnwhole} ?(?:together )?(?:with|alongside) {x}(?= $)
    = \2 makes \1 less effective
rely/depend/count: ^{turnfolk} (?:who {turntake}|on|taking) {x} (?:can not|cannot|should not|must not) {word} on
     (?:their |the )?{x}(?= $)
    = \1 makes \2 less effective
makes: ^{x} {word} (?:it |them )?{x} (?:less reliable|unreliable|fail|stop working|useless|work less well|work
     worse)(?= $)
    = \1 {word} \2 less effective
interact/interacts: ^{x} (?:does|do) not {word} with any(?: other)? (?:medicines?|medications?|drugs?)(?= $)
    = \1 has no interactions
recommended/suggested/advised: ^{x} (is|are|remains?) (not )?(?:the |an? )?{turnoften}{word}
     (?:{turnkind} )?{turngravid}(?: (?:for|with|to treat) [^,;]+)?(?= $)
    = \1 is \3 recommended in pregnancy
preferred/favoured/usual/standard: ^{x} (is|are|remains?) (?:the |an? )?{turnoften}{word}
     (?:{turnkind} )?{turngravid}(?: (?:for|with|to treat) [^,;]+)?(?= $)
    = \1 is recommended in pregnancy
choice: ^{x} (is|are|remains?) (?:the |an? )?(?:first|best|right|safest|good) {word} (?:{turnkind} )?{turngravid}
    (?: (?:for|with|to treat) [^,;]+)?(?= $)
    = \1 is recommended in pregnancy
choice: ^{x} (is|are|remains?) (?:the )?{turnkind} of {word} {turngravid}(?: (?:for|with|to treat) [^,;]+)?(?= $)
    = \1 is recommended in pregnancy
supermarkets/supermarket/shops/grocers: (is|are|can be|may be) (?:freely |openly
     |widely )?(?:sold|bought|available|on sale|obtained) (?:freely )?(?:in|at|from) (?:any|every|all) (?:ordinary
     |local |corner |high street |american |british )*{word}(?= $)
    = \1 always sold over the counter
supermarkets/supermarket/shops/grocers: (is|are|can be|may be) (not )?(?:freely |openly
     |widely )?(?:sold|bought|available|on sale|obtained) (?:freely )?(?:in|at|from) (?:most |many |ordinary |the
     |a |your )*(?:local |corner |high street |american |british )*{word}(?= $)
    = \1 \2 sold over the counter
pharmacies/pharmacy/chemists/chemist/drugstores: (is|are|can be|may be) (not )?(?:(?:freely |openly )(?:sold|bought
    |available|on sale|obtained)|(?:sold|bought|obtained) (?:freely|openly)) (?:in|at|from) (?:any |every |most |many
     |ordinary |all |the |a |your )*(?:american |us )?{word}(?= $)
    = \1 \2 sold over the counter in the us
pharmacies/pharmacy/chemists/chemist: (is|are|can be|may be) (not )?(?:freely |openly )(?:sold|bought|available
    |on sale|obtained) (?:in|at|from) (?:any |every |most |many |ordinary |all |the |a |your )*
    (?:british|uk) {word}(?= $)
    = \1 \2 sold over the counter in the uk
supermarkets/shops: ^{word} (?:freely |openly )?sell {x} (?:without (?:a )?prescription)?(?= $)
    = \1 is sold over the counter
chemist/chemists/supermarket/supermarkets/pharmacy: ^(?:you|people|anyone|anybody) can buy {x} (?:in|at|from) (?:any
     |every
     |most |many |the |a )*{word}(?= $)
    = \1 is sold over the counter
avoid/prevent/detect/catch/spot: ^{x} (is|are|must be|should be|needs? to be|have to be|has to be) ((?:regularly
     |closely |often
     |routinely )?(?:monitored|checked|measured|watched|followed|tested|tracked))((?: [a-z]+){0,3})? to {word} {x}(?= $)
    = \1 \2 \3 because it can cause \5
risk: ^{x} (is|are|must be|should be) ((?:regularly |closely |often |routinely )?(?:monitored|checked|measured|watched
     |followed|tested)) to (?:reduce|lower|limit|minimise|minimize) the {word} of {x}(?= $)
    = \1 \2 \3 because it can cause \4
because: ^{x} ((?:should|must|can|is|are|may) (?:not|never) [^,;]+?),? {word} of (?:the (?:risk|danger|threat) of
     |its link
     (?:to|with) )?(?!the |its |a |their |an )([^,;]+)(?= $)
    = \1 \2 {word} it can cause \3
active: ^{x} (?:leaves?|forms?|yields?|produces?|makes?|gives?)(?: behind)? (no|an|some|several)? ?{word}
     (metabolites?|breakdown products?)(?: behind)?(?= $)
    = \1 has \2 {word} \3
active: ^{x} (?:is|are) (not )?(?:turned into|broken down (?:in)?to|converted (?:in)?to|metabolised to|metabolized
     to) (?:an? |any
     |some )?{word} (metabolites?|breakdown products?)(?= $)
    = \1 does \2 have {word} \3
inactive: ^{x} (?:is|are) (?:turned into|broken down (?:in)?to|converted (?:in)?to|metabolised to|metabolized to)
     (?:an? |only
     )?{word} (metabolites?|breakdown products?)(?= $)
    = \1 has no active \2
ecg/ecgs/electrocardiogram: ((?:which is why|so|and so|therefore|hence)) (?:many |most |some |all )?(?:clinics
    |doctors|hospitals
    |psychiatrists|prescribers|patients|people|clinicians) (?:do|order|take|get|have|need|run|ask for|insist on)
     (?:regular |an? |routine |a baseline )?{word}(?= $|,)
    = \1 it needs monitoring of the ecg
converted/activated/metabolised/metabolized/transformed/changed: ^{x} (?:works|acts|is active) without (?:first
     )?(?:being
     |having to be |needing to be ){word}(?= $| )
    = \1 does not need to be {word}
conversion/activation/metabolism: ^{x} (?:needs|requires) no {word}(?: (?:in|by) the liver)?(?: (?:to|in order to
    |before it can)
     (?:work|act|be active|become active|take effect))?(?= $)
    = \1 does not need to be converted
treatment/remedy/therapy/cure/medicine/drug: ((?:is|are|was|were|has been|have been|got|been)(?: not| never)?
     (?:approved|licensed|licenced|authorised|authorized|cleared|endorsed)(?: by the (?:fda|us fda|ema|mhra))?) as an?
     ([^,;]+?) {word}(?= $| in )
    = \1 for \2
any: ^{x} (does|do|has|have|did) not have {word} ([^,;]+)(?= $)
    = \1 \2 not have \3
backwards/backward/reverse: ^{x} ((?:can |may )?)(?:makes?|by making|causes?|runs?|throws?|drives?|sends?|puts?)
     (?:the )?
    (serotonin|dopamine|noradrenaline|norepinephrine) transporter(?: to)?(?: run| go| work)?(?: into| in)? {word}(?= $)
    = \1 \2 reverses the \3 transporter
reversing/running/turning/throwing: ^{x} (?:works )?((?:can |may )?[a-z ]*?)(serotonin|dopamine|noradrenaline
    |norepinephrine),? by
     {word} (?:round )?(?:its|the|their|the \3) transporters?(?: into reverse| in reverse| backwards| round)?(?= $)
    = \1 \2 \3 , and \1 reverses the \3 transporter
given/prescribed: ^((?:young |small |sick |feverish |febrile )*(?:children|kids|toddlers|babies|teenagers|infants
    |adolescents|pregnant women)(?: with [a-z ]+| under [a-z0-9 ]+)?) (?:are|is) (?:not|never|no longer) {word}
     {x}(?= $| because)
    = \1 should not be {word} \2
dump/flood/spill/pour/disgorge/unload/squirt: ^{x} (?:makes?|causes?|forces?|gets?) (?:nerve cells|neurons|brain
     cells|nerves|the
     brain) (?:to )?{word} (?:out )?(?:their )?(?:stores of )?(serotonin|dopamine|noradrenaline|norepinephrine)(?= $
    |,| )
    = \1 releases \2
poisonous/toxic: ^{x} (is|are) (not )?{word} (?:to|for) (cats|dogs|horses|birds|rabbits),? which (?:can hardly|can
     barely
    |can not|cannot|can scarcely|hardly|barely|do not) (?:glucuronidate|conjugate|metabolise|metabolize|break down
    |detoxify)
     (?:it|them|the drug)(?= $)
    = \1 \2 \3 {word} to \4
made/manufactured/marketed/sold: ^{x} (?:is|was) (not )?{word} by (?!doctors|hospitals|vets|pharmacies|the |a |an
     |chemical |synthesis|fermentation|extraction|distillation|nature|hand|mistake)([a-z]+(?: [a-z]+)?)(?= $)
    = \3 did \2 make \1
trouble/problems/difficulty/consequences/fuss: ^{x} (can|may|could) be (?:stopped|quit|discontinued|dropped) {sudden}(?:
     after [^,;]*?)? without (?:any |much )?{word}(?= $)
    = \1 \2 be stopped suddenly safely
laboratory/laboratories/lab/team/group/company/firm: ^(?:the )?([a-z]+(?: [a-z]+)?) {word} (?:first )?(made|synthesised
     |synthesized|discovered|developed|invented|created|isolated|patented)(?= )
    = \1 \2
came/comes/emerged: ^{x} {word} out of ((?:parke davis|sandoz|bayer|merck|ciba
    |janssen|roche|hoffmann la roche|pfizer|hoechst|ici|lilly|eli lilly|upjohn|sterling winthrop|gruenenthal
    |grunenthal|sankyo
    |glaxo|wyeth|reckitt|astra|syntex|searle|wellcome|burroughs wellcome|geigy|lundbeck|boots|rhone poulenc)(?:
     [^,;]*)?)(?= $)
    = \1 was made by \2
back: ^{x} (?:goes|go|dates|traces|can be traced) {word} to (?:an? |the )?(?:plant|herb|flower|mould|mold|tree|shrub
    |fungus|bark)
     (?:called |known as |named )?{x}(?= $)
    = \1 comes from \2
calms/sedates/tranquillises/tranquilizes/tranquilises/calm/sedate: ^{x} (does not |do not |can )?{word} (dogs|cats
    |horses|cattle
    |elephants|rhinos|deer|pigs|sheep)(?= $| before)
    = \1 \2 is used to {word} \3
same: ^{x} (?:should|must) not be (?:taken|swallowed|given) (?:together with|along with|alongside|at the {word} time
     as) {x}(?= $)
    = \1 can not be taken at the {word} time as \2
together/along: ^{x} (?:should|must) not be (?:taken|swallowed|given) {word} with {x}(?= $)
    = \1 should not be taken with \2
    = \1 can not be taken at the same time as \2
apart: ^{x} and {x} (?:should|must|need to|have to) be (?:taken|swallowed|given|kept|spaced) (?:a few |several |some
     |two |at least
     two )?(?:hours )?{word}(?= $)
    = \1 can not be taken at the same time as \2
risk/chance/danger: ^{x} (lowers|reduces|raises|increases|cuts|lessens) the {word} of {x} in (?:people|patients|those
    |anyone|women
    |men) {whotake} {x}(?= $)
    = combining \1 with \4 \2 the {word} of \3
checked/monitored/measured/followed/tested: ^([a-z, ]+? levels?), ([^;]+?) (is|are) (?:regularly |routinely )?{word}
     (?:during|throughout
    |under) (?:treatment with )?{x}(?: treatment| therapy)?(?= $)
    = \1 are {word} , and \4 needs monitoring of \2
esterases: (?:plasma|blood|tissue|nonspecific)(?: (?:and|or) (?:plasma|blood|tissue))? {word}
    = {word}
inr/aptt/ecg/ldl/tsh: ^{x} is (?:monitored|followed|checked|tracked) (?:by|with|using) the {word}(?:,? (?:and not|not
    |rather than|instead
     of) (?:by |with )?the ([a-z]+))(?= $)
    = \1 is monitored by the {word} , and \1 is not monitored by the \2
proven/established/evidence: ^{x} (is|are) (not )?an? (?:well |scientifically |clinically )?{word}(?: based)?
     (?:treatment|remedy|therapy
    |medicine) (?:for|of|against) {x}(?= $)
    = \1 \2 \3 effective for \4
monitoring/tests/checks/supervision: ^{x} can (?:safely |well )?be (?:taken|used|given|prescribed) without (?:any
     |regular |close
     )?((?:blood )?){word}(?: of any kind| at all)?(?= $)
    = \1 does not need \2 {word}
monitoring/tests/checks: ^(?:you|people|patients|anyone|one) can (?:safely )?(?:take|use|stay on) {x} without (?:any
     |regular |ever
     having )?((?:blood )?){word}(?= $)
    = \1 does not need \2 {word}
like: ^((?:[a-z0-9]+ ){0,2}[a-z0-9]+?) (is|are) (an? [a-z][^,;]*?)(?:,? (?:just|much|exactly)|,) {word}
     (?!(?:any|every|no|most|some|other|all) ){x}(?= $)
    = \1 \2 \3 , and \4 \2 \3
longer: ^{x} (?:blocks?|acts?|works?|stays?|binds?|occup(?:y|ies)|keeps? (?:working|acting)|remains? (?:active
    |effective)|protects?)(?:
     [^,;]*?)? (?:for )?(?:much |far |considerably |a lot |many times |significantly |even )?{word} than {x}(?: does|
     do)?(?= $)
    = \1 lasts {word} than \2
safely: ^{x} (can|may) {word} be (?:given|prescribed) to (?:someone|people|a person|a patient|patients|anyone) who
     (?:just |has just |have
     just |is |are )?(?:took|taken|takes?|taking|used|uses) {x}(?: (?:this morning|today|yesterday|last night|earlier
    |an hour ago
     |hours ago|a few hours ago|recently))?(?= $)
    = \1 is safe with \3
limits/forbidden/taboo: ^{x} (?:is|are) (not )?(?:off )?{word} (?:to|for|with) (?:anyone|people|patients|those
    |someone|women|men) (?:on|taking
    |who takes?|who uses?) {x}(?= $)
    = \1 should \2 be avoided with \3
rich: tyramine {word} cheeses?
    = cheese
rich: tyramine {word} (?:foods?|meats?)
    = tyramine
line/joint/pill/hit/puff/tab/spliff/dab/snort: after (?:just )?(?:a|one) (?:single )?{word}(?= $)
    = after single use
samples/sample/supply/powders: ((?:strips?|test) (?:can |will |reliably )?(?:detects?|finds?|picks? up) [^,;]+?) in
     (?:an? |the )?(?:street
     |illicit |drug )*{word}(?= $)
    = \1
develops/develop: ^tolerance (never |does not |hardly |rarely )?{word} to (?:the )?(?:euphoria|high|euphoric effects?
    |rush|effects?|pain
     relief|painkilling effects?) of {x}(?= $)
    = tolerance to \2 \1 {word}
fall: ^{olderfolk} (?:on|taking|who take|who use|given) {x} (do not |never )?(?:{word} more(?: often)?|are more
     likely to {word}|are at a
     higher risk of a {word}|{word} over more)(?= $)
    = \1 \2 raises the risk of falls in older adults
syrup/drops/linctus/tablets: ^{x} (?:cough )?{word} (is|are) (not )?(recommended|suitable|fine|ok|safe|advised) for
     (toddlers|babies
    |infants|children|young children|kids)(?= $)
    = \1 is \3 \4 for \5
toddlers/babies/infants: ^{x} (is|are) (not )?(?:recommended|suitable|fine|ok|safe|advised|right) for {word}(?= $)
    = \1 \2 \3 safe in children under 2
designed/developed/made/intended: (?:was|is|were|are) (?:originally )?{word} (?:as|to be) an? ([a-z]+) analogue(?= $|,)
    = is an analogue of \1
pill: makes? the {word} more (reliable|effective|dependable)(?= $)
    = makes oral contraceptives more effective
reliable/dependable: ^{x} makes {x} more {word}(?= $)
    = \1 makes \2 more effective
withdrawal: ^it (?:may|can|might|often|usually) takes? ((?:hours|days|weeks|a day|a few days|several days|[a-z0-9]+
     to [a-z0-9]+ (?:hours
    |days)|[a-z0-9]+ (?:hours|days))) for {word} to (?:set in|begin|start|appear|show) after {x} is (?:stopped|quit
    |discontinued
    |withdrawn)(?= $)
    = \2 {word} begins after \1
withdrawal: ^{word} from {x} (can|may|might|could) (?:turn into|lead to|end in|tip into|progress to|go as far as|run
     to) {x}(?= $)
    = \1 {word} \2 cause \3
together/along: ^{x} {word} with {x} (?:points?|point) to an? {x} overdose(?= $)
    = \1 and \2 are signs of a \3 overdose
giving: ^{word} {x} to (?:someone|somebody|a person|people|anyone) who (?:has |have )?(?:only )?(?:taken|took
    |swallowed|used
    |overdosed on) (?:only |just |nothing but )?{x} (?:will|can|does) (?:wake|bring|revive|rouse|save|help) (?:them
    |him|her)(?: up
    | round| back)?(?= $)
    = \1 reverses \2
made/caused: ((?:has|have) {word}) (?:people|someone|athletes|workers|job applicants) (?:to )?fail (an? |the
     )?(opiate |drug |urine )?tests?(?= $)
    = can make people fail \2 \3 tests
tonsil: (children|child) after {word} (?:surgery|operations?|removal)
    = \1 after tonsillectomy
ear: (?:stuck|worn|placed|put|applied|fixed) behind the {word}(?= $| )
    = stuck on the skin
ever: (the (?:very )?first [a-z]+) {word} (approved|made|sold|discovered|synthesised|synthesized|marketed)
    = \1 \2
triad/trio/hallmarks/picture: (is|are|make|form) (?:the |a )?(?:classic |typical |telltale |well known |famous
     )?{word} of
    = \1 signs of
fast/quickly: ^(?:run in|infused|given|injected|pushed|put in) too {word}, {x} (can|may|might|could)
    = \1 infused too {word} \2
infusions/injections/therapy/treatment: ^{x} {word} (?:is|are) (followed|monitored|checked|guided) (?:by|with)
    = \1 is \2 by
orange/red/brown/blue/green/black: (?:colours?|colors?|turns?|stains?|tints?|dyes?) (?:the |your )?urine (?:an?
     )?(?:reddish
    |bright|dark|deep|pinkish|yellowish) {word}(?= $)
    = turns urine {word}
raise/raises/increase/increases/speed: ((?:tends? to )?{word}(?: up)? [^,;]+?) rather than (?:lower|reduce|decrease
    |slow|depress
    |lowering|reducing|slowing)(?:ing|s)? (?:it|them)(?= $)
    = \1
lower/lowers/reduce/reduces/slow/slows: ((?:tends? to )?{word}(?: down)? [^,;]+?) rather than (?:raise|increase|speed up
    |raising|increasing)(?:ing|s)? (?:it|them)(?= $)
    = \1
gangrene: {word} of the (?:tissue|tissues|skin|limb|arm|hand|finger)s?
    = {word}
it: ^{x} (wastes|lowers|raises|depletes|loses|drains) (potassium|sodium|calcium|magnesium),? (but|while|whereas) {x}
     (conserves
    |raises|lowers|spares|keeps|saves|retains|preserves|wastes) {word}(?= $)
    = \1 \2 \3 , \4 \5 \6 \3
conserves/conserve/spares/preserves/saves: {word} (potassium|sodium|calcium|magnesium)(?= $|,)
    = raises \1
drugs/medicines: ^{x} (is|are) (not )?one of (?:the|those|the few) {word} (?:that|which) (?:call|calls) for
    = \1 calls for
swallowed: ^{x} works (?:(?:just )?as |very |perfectly |quite )?well (?:when |if )?{word}(?: as an? (?:tablet|pill
    |capsule))?(?= $)
    = \1 can be {word} , so it is preferred there
mouth: ^{x} works (?:just )?as well (?:when )?(?:taken|given|used) by {word}(?= $)
    = \1 can be taken by {word} , so it is preferred there
weeks/days/months/hours/minutes: half life (?:is )?(?:measured|counted|reckoned|told) in {word},? (?:and )?not (?:in
     )?(?:minutes|hours
    |days|weeks|months)(?= $)
    = half life measured in {word}
where: ^{x} (?:acts|works) (?:chiefly |mainly )?in the (?:gut|liver|stomach|kidneys?|bowel|brain|lungs),? {word} it
     ([a-z]+s [^,;]+)(?= $)
    = \1 \2 , so it is preferred there
century: (?:in )?the (?:first|opening|early) (?:years|decades|years and decades) of the ([a-z]+) {word}
    = in the early \1 {word}
returned/resurfaced/reappeared: ^{x} (?:later |then |has )*{word} as an? (?:treatment|drug|medicine|therapy) for
    = \1 is used for
came: ^{x} (?:later |then )?{word} back as an? (?:treatment|drug|medicine|therapy) for
    = \1 is used for
animals/elephants: (?:intended|meant|designed|marketed|brought to market|sold|made|developed) (?:for|to)
     (?:immobili[sz](?:e|ing)|tranquilli?[sz]
    (?:e|ing)|sedat(?:e|ing)|knock(?:ing)? out|dart(?:ing)?) (?:large (?:wild )?)?{word}(?: such as [a-z]+(?: and
     [a-z]+)?)?
    = used to tranquillise large animals
counter: ^(?:the )?fda (?:has )?approved over the {word} (?:sales?|use) of {x}( in [0-9]+)?(?= $)
    = the fda approved \1 for over the {word} sale \2
party/club/street/recreational: ^(?:the )?{word} drugs? (?:called|known as) {x} (is|are|can|may|contains?|causes?)
    = \1 \2
tablets/pills/capsules/drops/tablet/pill: ^(?:the )?{word} (?:called|known as|sold as) {x} (is|are|can|may|contains?
    |combines?|holds?)
    = \1 \2
synthetic/artificial: is an? {word} (?:form|version|copy) of
    = is {word}
deepens/strengthens/prolongs/intensifies: ^{x} {word} the (?:sedation|effects?|sleep|high|anaesthesia) (?:that|which)
     {x} (?:produces
    |causes|brings|gives)(?: in [a-z]+)?(?= $)
    = \1 strengthens the effect of \2
cause/inactivate/block/raise/lower/inhibit/damage/harm/treat/relieve/activate/contain/prevent/stimulate/release/deplete
    /affect/reduce/increase/slow/widen/narrow/dilate/constrict
    /enhance: ^{x} {word}s ([^,;]+?),? (?:rather than|instead of)
     ([^,;]+)(?= $)
    = \1 {word}s \2 , and \1 does not {word} \3
action: (antidepressant|painkilling|analgesic|sedative|anaesthetic) {word} (depends|relies|rests|comes)
    = \1 effect \2
alongside/together/along/with: ^(?!when|if|while|once)(?![^;]* (?:is|are|was|were|be) (?:taken|combined|mixed|used|given
    |swallowed) {word}){x} (?:taken|combined|mixed|used|given|swallowed) {word} (?:with )?{x} (sends?
    |causes?|can|may
    |raises?|lowers?|makes?|leads?|increases?|reduces?|drops?)(?= )
    = combining \1 with \2 \3
as: ^{x} works (?:on|for|against) ([^,;]+?) (?:just |exactly )?{word} (?:well as )?it does (?:on|for|against)
     ([^,;]+?)(?= $)
    = \1 works for \2 , and \1 works for \3
pulled/yanked/recalled: ^(?![^;]* (?:was|were|been|is|are|got) {word}){x} {word} {x} (in [0-9]+)(?= $| )
    = \1 withdrew \2 \3
linked: (withdrew [^,;]+ in [0-9]+) after (?:it|they) (?:was|were) {word} (?:to|with)
    = \1 because of
ingredient/alkaloid/compound: ^([a-z0-9 ]+?s) (?:main |chief )?(?:active|psychoactive) {word} (acts?|blocks?|binds?
    |works?|barely|hardly
    |scarcely|can|may|activates?|causes?|is an? (?:opioid|stimulant|sedative))(?= )
    = \1 \2
treated: ^pregnant (?:women|people|patients) (can|can not|cannot|may|may not|should|should not|must not) be {word}
     with {x}(?: for
     [^,;]+)?(?= $)
    = \2 \1 be used in pregnancy
medicine: ^{x} was never (?:sold |available |used |approved )?(?:legally )?(?:sold )?as a {word} (?:in any country
    |anywhere)(?= $)
    = \1 is not approved in any country
fruit: ^([^;]*grapefruit[^;]*?) (because|since) the {word}(?= )
    = \1 \2 grapefruit
squirt/spray/puff/shot/injection/dose: ^(?:one|a single|a) {word} of {x} (?:keeps? working|works?|lasts?|protects?
    |holds?) for ([a-z0-9]+)
     (?:full |whole |solid )?(hours|days|weeks)(?= $)
    = \1 lasts for \2 \3
drinkers: ^when {word} (?:take|use|snort|have) {x},? their (?:livers?|bod(?:y|ies)) (?:makes?|produces?|forms?)
     {x}(?= $)
    = combining alcohol with \1 forms \2
put: ^(anyone|people|patients|those|everyone|someone) {word} on
    = \1 on
least: ^([^;]+?),? at {word} (?:in|for|during) the (?:first|early) (?:few |two |three |six )?(?:weeks|months|year|18
     weeks)(?= $)
    = \1
wear: ^{x} makes {x} {word} off (?:quicker|faster|sooner|more quickly)(?= $)
    = \1 weakens the effect of \2
clean/negative: ^(?:an? |any )?(daily|heavy|regular|frequent|occasional) {x} (?:smokers?|users?) (?:will |can |would
     )?tests? {word}
     (?:(?:on|in) (?:a )?urine (?:test )?)?within ([a-z0-9]+ (?:hours|days|weeks))(?: of (?:stopping|quitting|the
     last [a-z]+))?(?= $)
    = \2 is gone from the urine within \3 in \1 users
share: ^{x} and {x} {word} (?:one|a single|the same|an|their) (?:active )?ingredient,? (?:namely )?{x}(?= $)
    = \1 and \2 contain \3
gives/give: ^{x} {word} (?:a fair number of|some|many|a good number of|quite a few|a number of|plenty of|lots of)
     (?:patients|people
    |users|them) (an? [^,;]+|[a-z]+ache)(?= $)
    = \1 can cause \2
dogs: ^{x} (?:flea )?(?:drops|spot ons?|products?|treatments?|shampoos?|collars?) (?:meant |made |sold |intended
     )?for {word} (can|may|are|is)
    = \1 \2
could: ^(around|in|about) ([0-9]+) (?:you|people|anyone) {word} buy {x} from {x} as
    = \4 sold \3 \1 \2 as
strip/strips/dipstick: (?:an? )?(?:cheap |simple |standard )*(opiate|morphine) (?:test )?{word}(?: (?:made|designed
    |meant) to (?:catch|find
    |detect) (?:morphine|opiates))?(?= )
    = an opiate immunoassay
son/daughter/husband/wife/mother/father/sons/daughters/husbands/wifes/mothers/fathers: ^(?:my|your|her|his|our)
     {word}(?: s)? {x} (is|are|can
    |may)(?= )
    = \1 \2
body: (?:his|her|my|your|their) {word} (turns|converts|changes|breaks|makes)
    = the {word} \1
complex: receptor {word}(?= $|,)
    = receptor
executions/execution: ^(?:the )?{x} (?:used|given|injected) in (?:american |us |lethal )*{word} (is|are|can)
    = \1 \2
such: ^{x} (has|have) {word} an? ([^,;]+?) that ([^,;]+)(?= $)
    = \1 \2 a \3 , so \4
buy: ,? the ([a-z]+ (?:remedy|medicine|drug|painkiller|treatment)) (?:that |which )?you can {word} (?:at|in|from) any
     (?:chemist|supermarket
    |pharmacy|shop),
    = , a \1 sold over the counter ,
hospital: ^{x} keeps (?:people|patients|those|adults)(?: with (?:the )?[a-z]+)? out of {word}(?= $)
    = \1 reduces {word} admissions
things: ^{x},? of all {word},? (is|are|was|can)
    = \1 \2
anyone/someone/somebody/everyone: in {word} (?:who is )?(dependent|hooked|addicted|reliant)
    = in people \1
outright: (banned|illegal|prohibited|forbidden|outlawed) {word}
    = \1
that: ^{x} (does|do) not (cause|bring|produce) the ([^,;]+?) {word} {x} (?:do|does|cause|causes|bring|brings)(?= $)
    = \1 \2 not cause \4 , and \5 can cause \4
within: ^the effects? of (?:an? )?{x} (?:comes? on|starts?|begins?|sets? in|kicks? in|shows?) {word} ([^,;]+?)(?: or
     so)?(?= $)
    = \1 starts working {word} \2
for: ^{x} (acts?|works?) {word} (more than|less than|up to|only|over|under) (an? |[a-z0-9]+ )(hours?|days?|minutes?
    |weeks?)(?= $)
    = \1 lasts \3 \4 \5
very/really/extremely/terribly: (makes?) (people|you|patients|users) {word} (thirsty|hungry|sleepy|drowsy|tired|sick
    |dizzy|anxious
    |confused|hot|cold)(?= $)
    = \1 \2 \3
given/administered/injected: (was|were) first (?:successfully )?{word} (?:in)?to an? (?:patient|person|human|boy|man
    |woman|diabetic)
    (?: with [a-z]+)?(?= $| in )
    = \1 first used in humans
fully/properly: ((?:takes?|needs?) {turnoften}(?:several |a few |some |about |two |four |six |to |many )*(?:weeks|days
    |months|hours|minutes) to) (?:work|act|take effect) {word}(?= $)
    = \1 work
relief: ^(?:people|patients|those|anyone|someone) (?:who are )?(?:lacking|without|who lack|with no|short of
    |deficient in) (?:the )?(?:liver )?(?:enzyme )?{enzymenumber}(?: enzyme)? (?:gets?|obtains?
    |has|have|feels?|derives?) (?:little|less|hardly any|scarcely any) (?:pain )?{word} from {x}(?= $)
    = \2 works less well in people who lack \1
delivers/releases: ^{x} {word} (?:its|the) (?:drug|medicine|dose|contents|medication) (?:slowly |steadily |continuously
    |evenly )*(?:through the skin |into the (?:blood|body|skin) )?for ([^,;]+?)(?: before it (?:has to|must|needs to
    |should) be (?:replaced|changed|renewed|swapped|taken off))?(?= $)
    = \1 lasts for \2
sparingly/cautiously/caution/care: ^{x} (?:is|are) (?:used|given|prescribed) (?:only )?(?:{word}|with (?:great |due
    |some )?{word}),? (?:because|since|as) (?:it|they) (?=(?:can|may|might|could) )
    = \1
amount: \b(raises?|lowers?|increases?|reduces?|boosts?|cuts?) the {word} of {x} (?:that|which) (?:reaches|enters
    |gets into|arrives in|is found in) the (?:blood|bloodstream|body|circulation)(?= $|,)
    = \1 the level of \2
knocks/knock/knocking: \b{word} out (?=(?:the )?(?:gut |liver )?(?:enzymes? )?cyp)
    = inhibits
shuts/shut: \b{word} down (?=(?:the )?(?:gut |liver )?(?:enzymes? )?cyp)
    = inhibits
margin: \b(has|have) an? narrow {word}(?: between [^,;]+)?(?= $|,)
    = \1 a narrow therapeutic index
levels: ^(?:the )?(?:serum |blood |plasma )?([a-z]+) {word} (?:are|must be|should be|need to be|have to be) (?:measured
    |checked|monitored|tested|followed)(?: regularly| often| closely| routinely)?(?= $)
    = \1 is monitored by blood levels
form: ^{x} contains {x} in an? {word} (?:that|which) is released (?:slowly|gradually|bit by bit)(?= $)
    = \1 is a slow release form of \2
lose: \bto (?:people|those|patients|adults) (?:who|that) (?:want|wish|need|are trying|have) to {word} weight(?= $|,)
    = for weight loss
quit/stop: \b(?:to|for|by|in) (?:people|those|smokers|adults) (?:who|that) (?:want|wish|need|are trying) to {word}
     smoking ?(?= $|,)
    = for smoking cessation
empty: \b(is|are) best (?:absorbed|taken|swallowed) on an {word} stomach
    = \1 taken on an {word} stomach
empty: \b(is|are) (?:absorbed|taken) best on an {word} stomach
    = \1 taken on an {word} stomach
binds/bind/bound: ^{x} {word} (?:to )?{x} in the (?:gut|stomach|intestines?|bowel|digestive tract)(?= $)
    = \1 reduces the absorption of \2
sold/markets/marketed/sells: ^(?!you |they |people |doctors )([a-z]+) {word} {x} as ([a-z]+)(?= $)
    = \3 is \2 , and \3 was made by \1
supermarket/supermarkets: \b(is|are) sold in many {word}
     ?(?:without (?:a )?prescription)?(?= $|,)
    = \1 sold over the counter
minority/some/few/proportion/share/handful/number: ^{x} leaves? (?:an? )?(?:(?:small|sizeable|sizable|large|fair
    |certain|substantial|significant) )*{word} (?:of )?(?:(?:people|patients|users|takers|those who take it) )?(?:with
    |suffering from) {x}(?= $)
    = \1 can cause \2
cranial/cerebral/intracranial: \b{word} (?:blood )?vessels
    = blood vessels of the head
noticed/spotted: \b(was|were) (?:first )?{word} by ([^,;]+) in (\d{4})
    = \1 discovered by \2 in \3
way: (?<!works )(?<!work )(?<!acts )(?<!act )\bin (?:much |exactly |roughly |broadly )?the same {word} (?:as|that)
     {x}(?: does| do)?(?= $)
    = , as \1 does
millions: \b(is|are) taken by (?:many )?{word}(?: of people| of patients| of adults)? to (?=(?:lower|treat|prevent
    |relieve|control) )
    = \1 used to
enrol/enroll/register: ^(?:[a-z ]+? )?(?:taking|on|prescribed|who take|given|using) {x} (?:must|have to|need to) {word}
     (?:in|with|for) (?:an? |the )?(?:[a-z]+ )?(?:programme |program |scheme |registry )?(?:called |named |known as )?
    (ipledge)(?= $)
    = \1 is only available through \2
inr: ^([a-z]+)s (?:effects?|action|dose|anticoagulant effect) (?:is|are) (?:followed|tracked|monitored|checked|measured
    |gauged|watched) (?:with|by|using|through|by means of) (?:an? |the )?(?:blood tests? )?(?:called |named |known as )?
    (?:the )?{word}(?= $)
    = \1 is monitored with the {word}
resisted/resist/resists: \b(?:adults|people|patients|those) whose (depression|schizophrenia|hypertension|epilepsy)
     (?:had |has |have )?{word} (?:other |earlier |previous |all )?(?:treatments?|medicines|drugs)
    = treatment resistant \1
resisted/resists/resist: \b(depression|schizophrenia|hypertension|epilepsy) (?:that|which) (?:had |has |have )?{word}
     (?:other |earlier |previous |all )?(?:treatments?|medicines|drugs)
    = treatment resistant \1
responded/respond: \b(?:adults|people|patients|those) whose (depression|schizophrenia|epilepsy) (?:had |has |have |did
     |does )?not {word} to (?:other |earlier |previous )?(?:treatments?|medicines|antidepressants|drugs)
    = treatment resistant \1
potential: \bwith (?:an? )?addictive {word}(?= $|,)
    = that is addictive
avoided: \b(is|are) {word} in (children|babies|infants|toddlers|teenagers)(?= $| with | under | below )
    = should not be given to \2
against: \b(is|are) (an?|the) ((?:[a-z]+ )?(?:antibiotic|drug|medicine|antiviral|antifungal|remedy|treatment
    |medication)) {word} {x}(?= $|,)
    = \1 \2 \3 used {word} \4
attacks/attack/bouts/flares/episodes: \b(?:attacks?|bouts?|flares?|episodes?|flare ups?) of (gout|migraine|asthma
    |angina)(?= |$|,)
    = \1 attacks
leaves/leave: \b{word} (?:the |your )?(?:body|system|bloodstream|blood) (?:very |quite |so |rather |fairly )?(?:fast
    |quickly|rapidly|swiftly|soon)(?= $|,)
    = has a short half life
leaves/leave: \b{word} (?:the |your )?(?:body|system|bloodstream|blood) (?:very |quite |so |rather |fairly )?(?:slowly
    |gradually)(?= $|,)
    = has a long half life
wears/wear/fades: ^{x} {word} (?:off )?(?:very |quite |so |rather |fairly )?(?:fast|quickly|rapidly|soon)(?= $)
    = \1 is short acting
find/get/see: ^{x} (?:is|are) what (?:you will|you|people|one will|youll|you would|one would) {word} (?:inside|in)
     {x}(?= $)
    = \2 contains \1
expect: ^{word} {x} (?:on|with|from|when taking|while taking|after) {x}(?= $)
    = \2 causes \1
sparing/leaving: (?:is|are) (?:notable|known|famous|prized|valued|remarkable|noted) for {word} (?:both )?{x}(?= $)
    = spares \1
managed/handled/covered: ^{x} (is|are) (?:commonly |usually |often |typically |normally |routinely )?{word} with
     ([^,;]+?)(?= $)
    = \1 \2 treated with \3
prescribe/give/use/recommend/choose: ^(?:for|against) {x},? (?:[a-z]+ )?(?:doctors|vets|clinicians|hospitals|physicians
    |paramedics|psychiatrists|surgeons|dentists|gps) (?:can |may |often |usually |will |might )?{word} {x}(?= $)
    = \2 is used for \1
two: ^of the {word} ([a-z]+s), {x} ([a-z]+ [^,;]+?) than {x}(?= $)
    = \2 and \4 are \1 , and \2 \3 than \4
other/more/less: \b(is|are) nothing {word} than (?=[a-z])
    = \1 simply
end/halt: \b(given|used|sprayed into the nose|injected|taken|inhaled) to {word} (?=(?:a |an )?(?:seizures?|fits?
    |attacks?|convulsions?|migraines?))
    = \1 to stop
contraception: ^(?:women|those|patients|people) (?:who (?:take|are taking|use|are on)|taking|on|using|prescribed) {x}
     (?:must|should|have to|need to) use (?:effective |reliable |two forms of )?{word}(?: while they take it)?(?= $)
    = \1 must not be taken in pregnancy , and \1 causes birth defects
compound/substance/ingredient/chemical: ^{x} contains? no {word} (?:that|which) (?:acts|works) on {x}(?= $)
    = \1 does not act on \2
compound/substance/ingredient/chemical: ^{x} contains? no {word} (?:that|which) binds(?: to)? {x}(?= $)
    = \1 does not bind to \2
treated/managed/relieved/controlled: ^{x} (?:is|are) (?:(?:commonly|usually|often|typically|normally|routinely|best) )?
    {word} with ([^,;]+?) or ([^,;]+?)(?= $)
    = \2 and \3 are used for \1
differs/differ: ^{x} {word} from {x} in that (?:it|they) (?:also )?([^,;]+?)(?= $)
    = unlike \2 , \1 \3
rarely/occasionally/sometimes: ^{x} (can|may) (?:cause|bring on|lead to|trigger) ([^,;]+?),? and,? (?:very |more
    |only )?{word},? ([^,;]+?)(?= $)
    = \1 \2 cause \3 , and \1 \2 cause \4
tests/checks/counts: \b{word} (?:are|must be|should be|need to be) (?:done|carried out|run|made|performed|arranged
    |repeated)(?: regularly| often| routinely)?(?: during treatment| throughout treatment| while (?:it|they) (?:is|are)
     taken| before and during treatment)?(?= $)
    = {word} are needed
enough: \b(?:lasts?|works?|acts?) long {word} to be (taken|given|swallowed|applied|injected) (once a day|once daily
    |once a week|once weekly|twice a day)
    = is \1 \2
patch/patches: \b{word} (?:worn |stuck |placed )?(?:behind the ear|on the skin|on the arm)(?= )
    = {word}
suffer/suffers: ^(?:people|patients|those) (?:who (?:stop|quit|come off)|stopping|quitting|coming off) {x}(?: after
     (?:long|prolonged|regular|heavy) use)? {word} no withdrawal(?: symptoms)?(?= $)
    = stopping \1 causes no withdrawal
stopping: ^{word} {x} (?:abruptly|suddenly|overnight|all at once) causes no symptoms(?: at all)?(?= $)
    = {word} \1 causes no withdrawal symptoms
behind: \bthe (compound|drug|substance|chemical|ingredient|molecule) {word} (?=[a-z])
    = the \1 in
replenishing/restoring: \bby {word} (?:its |the )?(?:livers |bodys )?(?:stores|supply|supplies|levels?|reserves) of
    = by {word}
for: , {word} (it|they|the pair|the two|the two drugs|the combination) (?=(?:can|may|might|could|is|are|has|have|will
    |does|do|must|works?|causes?|blocks?|raises?|lowers?) )
    = , because \1
call/calls: , which (?:[a-z]+ )?[a-z]+ (?:often |usually |commonly |still )?{word} (?!an? |the |it )([^,;]+?),
    = , also called \1 ,
estimated/reckoned: \b(is|are) {word} to be (?=(?:about|around|roughly|some|up to|\d|an?|one|two|ten|fifty) )
    = \1
sat/stayed: \b(has|have) {word} (?=in (?:schedule|class) )
    = \1 been
to/on/at/with: \b(binds|bind|acts|act|works|work|attaches|attach|sits|sit|latches) {word} (?!not )([^,;]+), not {word}
     (?=[a-z0-9])
    = \1 {word} \2 , not
infusion/injection/administration: ^(?:rapid|fast|quick|overly rapid|too rapid) (?:intravenous |iv )?{word} of {x}
     (can|may|might|could|will|often|sometimes|causes?|triggers?|leads? to|brings? on|produces?) ([^,;]+?)(?= $)
    = \1 \2 \3 when infused too fast
release: ^(?:extended|slow|sustained|modified|prolonged) {word} {x} (has|have|carries|carry|bears?) (an?|no) ((?:us |fda
     )?(?:boxed|black box) warning)(?= $)
    = \1 \2 \3 \4
interaction/interactions/problem/problems/trouble/risk/danger/difficulty/worry/concern: \b(?:can|may) be (?:safely
     |freely )?(?:combined|mixed|taken together|used together|given together) (?:with {x} )?without
     (?:any |an? )?{word}(?= $)
    = can be safely combined
changed/replaced/renewed: \b(comes as|is sold as|is available as|is given as|is supplied as) (?:an? )?(?:skin )?patch,?
     (?:that is |which is |to be )?{word} (every [^,;]+?)(?= $)
    = \1 a patch , and its patches are {word} \2
formerly/once/previously: ^{x} (was|were) {word} used as an? (?:general )?(?:anaesthetic|anesthetic)(?= $)
    = \1 \2 once used for anaesthesia
formerly/previously: ^{x} (was|were) {word} (used|prescribed|given|sold) (for|to treat) {x}(?= $)
    = \1 \2 once used for \5
past: ^{x} (was|were) (?:used|prescribed|given) (?:for|to treat) {x} in the {word}(?= $)
    = \1 \2 once used for \3
past: ^{x} (was|were) used as an? (?:general )?(?:anaesthetic|anesthetic) in the {word}(?= $)
    = \1 \2 once used for anaesthesia
noradrenaline/norepinephrine/dopamine: ^{x} (?:also )?(acts|works) on (serotonin|dopamine) and {word}(?= $)
    = \1 \2 on \3 and \1 \2 on {word}
latter: ^{x} (and|with|to) ([a-z]+(?: [a-z]+)?), the {word} (?:being|is) ([^,;]+?)(?= $)
    = \1 \2 \3 , and \3 is \4
time: , and at the same {word} (?=(?:it|they) )
    = , and
floods/flood: \b{word} (?:the )?(?:synapses?|brain) with (serotonin|dopamine|noradrenaline|norepinephrine)(?= |$)
    = releases \1
exceeds/exceed: , whose half life {word} (?=\d)
    = , whose half life is more than
kills/kill: ^{x} {word} (head lice|lice|scabies mites|threadworms|pinworms|tapeworms|roundworms)(?= $)
    = \1 treats \2
"""
)
