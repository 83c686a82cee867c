"""As columnists and leaflets turn it: next to what it is listed, the opposite of what another does, thanks to what.

The form is that of ``listing.restatements``. They stand in front of the other tables, as ``turns`` do.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.tails import UNJUDGED

COLUMN_MACROS = {
    "colus": "(?:in (?:the )?(?:us|u s|usa|united states|states|america))",
    "colnear": "(?:right )?(?:next to|alongside|up there with|side by side with|together with|in the company of"
    "|shoulder to shoulder with|just like|on a par with)",
    "coloff": "(?:to (?:put|scare|keep) (?:people|users|anyone|those|patients|addicts) off|to (?:discourage|deter|stop"
    "|prevent|dissuade|keep) (?:people|users|anyone|those|patients|abusers)? ?(?:from )?)",
    "colinject": "(?:injecting(?: (?:it|the drug))?|injection|shooting (?:it )?up|abuse by injection|intravenous"
    " (?:abuse|misuse|use))",
    "colfolk": "(?:people|patients|users|anyone|someone|somebody|those|everyone|a person|a patient)",
    "colon": "(?:on|taking|using|prescribed|given|treated with|who takes?|who uses?|who (?:is|are) (?:on|taking"
    "|prescribed|given))",
    "colblood": "(?:blood pressure|the blood pressure|your blood pressure|someones blood pressure)",
    "colfar": "(?:(?:far|much|a lot|considerably|rather|somewhat) )?",
    "coltrouble": "(?:complaint|problem|trouble|nuisance|side effect|adverse effect|reaction|complication|risk|effect)",
    "colnerve": "(?:legs|hands|feet|fingers|arms|limbs|toes)",
}
_OF_LAW = r"""
states: \bin the {word}(?= $|,| next| right| alongside)
    = in the united states
next/right/alongside/side: ^{x} (is|are) (not )?((?:listed |placed |put |kept |classed |classified )?(?:in |as
     |under )?
    (?:an? )?(?:schedule|class) [a-z0-9]+(?: drugs?| substances?)?)( in [a-z ]+)?,? {colnear} {x}(?= $)
    = \1 \2 \3 \4 \5 , and \6 is \4 \5
fuss: ^{x}, for all the {word} (?:in the (?:papers|press|media)|about (?:it|them)|made of (?:it|them)|online),(?= )
    = \1
"""
_OF_BOXES = r"""
boxed/box: ^{x} is (not )?(?:one of|among) (?:the|its) (?:black )?{word} warnings? (?:(?:that|which) )?(?:of |on |for
    |with )?
    (?:the (?:us )?label of )?{x}(?: (?:carries|carry|bears|bear|has|have|comes with))?(?: {colus})?(?= $)
    = \3 has \2 a boxed warning for \1
boxed/box: ^{x} (?:carries|carry|has|have|bears?) (?:several|two|three|many|a few) (?:black )?{word} warnings,
    (?:one of them|among them|including one) (?:for|about|of|on) ([^,;]+)(?= $)
    = \1 has a boxed warning for \2
"""
_OF_MIXTURES = r"""
injecting/injection/shooting/intravenous: ^{x} (contains|has|holds|includes) {x}
    (?: alongside (?:its|the) (?:main|active|chief) ingredient| as well| besides [a-z]+)?,?
    (?: (?:largely|mainly|chiefly|partly|mostly|solely))? {coloff} ?{colinject}(?= $)
    = \1 \2 \3 to deter injection
pressed: ^{x} is (?:simply |just |nothing but |merely )?{x} with {x} {word} (?:in|into) (?:the same|one|a single)
     (?:pill
    |tablet)(?= $)
    = \1 contains \2 and \3
paired/pairs/couples/teams/marries/blends: ^{x} {word} {x} (?:up )?with {x}(?= $|,)
    = \1 contains \2 and \3
"""
_OF_TWO = r"""
opposite/reverse: ^{x} (blocks|activates|stimulates|inhibits|raises|lowers|slows|speeds|widens|narrows) ([^,;]+), the
    (?:very |exact |direct )?{word} of what {x} does(?= $)
    = \1 \2 \3 , UNJUDGED
something: ^([^,;]+), {word} (?:that |which )?[^;]+(?= $)
    = \1 , UNJUDGED
much: ^([^,;]+), {word} (?:as|like) an? [a-z -]+ (?:would|does|might|can|do)(?= $)
    = \1 , UNJUDGED
longer/shorter: ^{x} outlasts {x}(?: by [^,;]+)?,? (?:thanks to|because of|owing to|due to) its {colfar}{word} half
    life(?= $)
    = \1 lasts longer than \2 , and \1 has a {word} half life than \2
outlasts: ^{x} {word} {x} by [^,;]+(?= $|,)
    = \1 lasts longer than \2
often/rarely/seldom/frequently: ^{x} (is notorious for|is known for|causes?|often causes?|can cause|may cause|may
    |can) {x}, (?:an? |one )?{coltrouble} (?:that |which )?{x} (?:causes? |shares? |has |brings? |gives? )?
    (?:far |much |a lot |considerably )?(?:less )?{word}(?: causes?| shares?| has)?(?= $)
    = \1 can cause \3 , and \4 causes \3 less often than \1
shares/causes: ^{x} (is notorious for|is known for|causes?|often causes?|can cause|may cause|can lead to) {x}, (?:an?
    |one )?{coltrouble} (?:that |which )?{x} (?:seldom|rarely|hardly ever|less often) {word}(?= $)
    = \1 can cause \3 , and \4 causes \3 less often than \1
twin/sister/sibling/cousin: ^{x} is ([^,;]+), while its {word}(?: product| brand| drug)? {x}, also {x},(?= )
    = \1 is \2 , and \3 contains \4 , and \3
twin/sister/sibling/cousin: ^{x} is ([^,;]+), while its {word}(?: product| brand| drug)? {x}(?= )
    = \1 is \2 , and \3
indication: (?:carries|has|got|bears|holds) (?:the|an) (weight loss|obesity|diabetes|depression|migraine|epilepsy
    |[a-z]+) {word}(?= $|,)
    = is approved for \1
faster/quicker: ^{x} ([^,;]+? within (?:minutes|seconds|an hour|hours)), {word} than {x} does(?= $)
    = \1 \2 , and \1 works faster than \3
same: {x} (is|are) ([^,;]+?) at the {word} (mu |kappa |delta |5 ht2a |cb1 |nmda )?receptors? (?:that|which) {x}
    (?:switches on|turns on|activates|acts on|hits|works on|binds)(?= $)
    = \1 \2 \3 at the \4 receptor , and \5 acts on the \4 receptor
both: ^{x} and {x} ([a-z]+ [^,;]+?) without being ([a-z ]+?)(?: themselves)?(?= $)
    = \1 and \2 \3 , and \1 is not a \4 and \2 is not a \4
any: ^([^;]+?) are all ([a-z ]+), and {word} one of them (can|may|could) ([^,;]+)(?= $)
    = \1 are all \2 , and \2 \3 \4
theirs: ^([a-z ]+?s) ([a-z]+ [^,;]+), and {x} is an? (?:recognised |recognized |known |common |well known )?(side
    effect|adverse effect) of {word}(?= $)
    = \1 \2 , and \3 is a \4 of \1
merely/only: ; {x} is {word} an? (partial|full|weak|strong) one(?= $)
    = ; \1 is a \2 agonist
such: ^{x} {word} as those in {x} (is|are) (?:usually |typically |mostly |often )?
    = \1 \3
none: ^{word} of (?:the )?([a-z ]+?), {x} included, (causes?|does|do|has|have|can|is|are|treats?|works?)(?= )
    = {word} of the \1 \3
neither: ^{x} (can not|cannot|does not|do not|will not|is not|are not) ([^,;]+), and {word} (?:can|does|do|will|is
    |are)
     any other ([a-z]+)(?= $)
    = \1 \2 \3 , UNJUDGED
"""
_OF_CARE = r"""
rebound: since {word} can (?:provoke|cause|bring on|trigger) {x}(?= $)
    = because stopping it suddenly can cause \1
tapered: ^{x} (should|must|has to|needs to) be {word}(?: off)?(?: gradually| slowly)?,? (?:and )?(?:not|rather than
    |never)
     stopped (?:overnight|suddenly|abruptly|at once|dead)(?= $|,)
    = \1 should not be stopped suddenly
counted/checked/monitored/measured: ^{colfolk} {colon} {x} (?:needs?|has|have|should have|must have|requires?) (?:to
     have )?(?:their|his|her) (neutrophils|white cells|white blood cells|blood sugar|potassium|thyroid|liver|kidneys
    |blood pressure|blood counts?|eyes|lithium levels?|levels?) (?:regularly |often )?{word}
     (?:regularly)?(?:,? (?:given|because of|on account of|owing to|due to) (?:its|the) risk of ([^,;]+))?(?= $)
    = \1 requires monitoring of \2 because \1 can cause \3
    = \1 requires monitoring of \2
margin/gap: ^{x} has (?:such )?an? (wide|narrow|generous|small|large|slim) {word} between (?:treatment|a good dose
    |a therapeutic dose|benefit|a useful dose|the useful dose) and (?:toxicity|a toxic dose|harm|poisoning|the toxic
     dose) that ([^,;]+)(?= $)
    = \1 has a \2 therapeutic index , so \3
reason: , and (?:that is|this is) the {word}(?: why| that)? (clinics|doctors|prescribers|hospitals|nurses|people)
     (?:order|run|do|take|ask for|request|check) an? (ecg|ekg|electrocardiogram|blood test|liver test)(?= $)
    = , and it calls for an \2
contraindicated/prescribed/given/used: ^not one of the {x} (should|may|must|can) be {word} (?:to|in|for) (?:an?
     )?(?:people|patients?|person|anyone|someone) with {x}(?= $)
    = \1 should not be used in people with \3
account: ^{x} (?:is|are) (?:generally |usually |normally )?(?:kept away from|not given to|avoided in|withheld from)
     (?:feverish |sick |young |small )*(children|babies|toddlers|teenagers) (?:with [a-z ]+ )?on {word} of (?:its link
     (?:to|with)|the risk of) {x}(?= $)
    = \1 should not be given to \2 because it can cause \3
years/weeks/months: ^(stopping|quitting|giving up) (drink|drinking|alcohol|booze)(?: (?:suddenly|abruptly|cold
     turkey))? after {word} of (?:heavy )?(?:boozing|drinking|use) (can|may|could) (kill|be fatal|be deadly|cause
     [a-z]+)(?= $|,)
    = alcohol withdrawal \3 \4
kill: (can|may|could) {word}, whereas (withdrawal from [a-z]+|[a-z]+ withdrawal) (?:rarely|seldom|hardly ever)
     does(?= $)
    = can be fatal , and \2 is rarely fatal
"""
_OF_EFFECTS = r"""
numb: (?:can |may )?leaves? {colfolk} with {word} {colnerve}(?: and ([^,;]+))?(?= $)
    = can cause \1
teenager/adolescent/teen: ^smoking (cannabis|marijuana|weed|pot) as an? {word} (causes?|leads to|raises the risk of
    |can
     cause) {x}(?: later(?: in life)?| as an adult)?(?= $)
    = \1 \2 \3
hugs/grips/clings/holds: ^{x} {word}s? (?:on to |onto |to )?the (mu|opioid|mu opioid) receptors? so (?:tightly|firmly)
     that it (can|may|will|could)(?= )
    = \1 binds the \2 receptor tightly , and \1 \3
hugs/grips/clings/holds/hug/grip/cling/hold: ^{x} {word} (?:on to |onto |to )?the (mu|opioid|mu opioid) receptors? so
     (?:tightly|firmly) that it (can|may|will|could)(?= )
    = \1 binds the \2 receptor tightly , and \1 \3
tip/throw/push/plunge/send/pitch: (can|may|could|will) {word} (?:an? )?(?:opioid[ -]dependent |dependent |addicted
     )?(?:person|people|someone|patients?|users?) into precipitated withdrawal(?= $|,)
    = \1 cause precipitated withdrawal
crashing/plunging/plummeting/tumbling: (?:can |may |could )?(?:sends?|sending) {colblood} {word}(?= $|,)
    = can cause a dangerous fall in blood pressure
stretch/lengthen/draw: (can|may|could) {word} (?:out )?the qt(?: interval)?(?= $|,)
    = \1 prolong the qt interval
strips/takes/cuts/splits: (?:the body|the liver|an enzyme|the gut) {word} off (?:its|the|a) phosphate(?: group)? to
     make {x}(?= $)
    = it is converted to \1
coming/come/set/work: (takes?) (?:somewhere |anywhere )(between|from)(?= )
    = \1 \2
risk: without (?:any )?{word} of (?:an? )?(?:precipitated )?withdrawal(?= $)
    = and does not cause withdrawal
long: ^(?:nobody|no one|no patient) becomes (?:physically )?(dependent|addicted)(?: physically)? (?:on|to) {x} (?:so
    |as)
     {word} as (?:an? |the |their )?(?:doctor|gp|physician) prescribe[sd] (?:it|them)(?= $)
    = \2 does not cause dependence
unpleasant/nasty/miserable/rough: ^{x}, {word} as (?:it|that|they) (?:gets?|is|are|may be|can be),(?= )
    = \1
nod/drift/drop: helps? (?:insomniacs|people with insomnia|bad sleepers|poor sleepers|people|those who can not sleep)
     (?:to )?{word} off(?: to sleep)?(?= $| by| without|,)
    = treats insomnia
beer/drink/alcohol/booze/drinking: takes? the (?:buzz|pleasure|fun|joy|reward|high) out of {word}(?= $)
    = reduces the pleasure of drinking
coffee: ^(?:your |the |a )?(?:morning )?(?:cup of )?{word} (?:wakes|perks|picks) (?:you|people|us) up because {x}
    = \1
raising/boosting/increasing/lowering: ^{x} works? by {word} ([a-z0-9 ]+?),? (?:rather than|instead of|not|and not)
     (?:by )?([a-z]+ing) ([^,;]+)(?= $)
    = \1 works by {word} \2 , UNJUDGED
jabs/puffer/inhaler: ^{x} (?:comes|is sold|is given) (?:in|as) an? (?:blue |brown |purple )?{word} (?:that is
     inhaled|to inhale|for inhaling)?(?: for [^,;]+)?(?= $)
    = \1 is inhaled , UNJUDGED
pod/pods/sap/latex: ^{x} is a (natural [a-z]+), (?:squeezed|scraped|drawn|tapped|bled|taken) (?:straight )?from the
     {word}s? of the (?:opium )?popp(?:y|ies)(?= $)
    = \1 is a \2 , and \1 is made from opium poppies
"""
_OF_PAGES = r"""
releasing: ^{x} (acts?|works?|functions?) as an? (serotonin|dopamine|norepinephrine|noradrenaline|monoamine) {word}
     agents?(?= $|,)
    = \1 releases \3
releasing: ^{x} (is|are) an? (serotonin|dopamine|norepinephrine|noradrenaline) {word} agents?(?= $|,)
    = \1 releases \3
releasing: ^{x} (is|are) not an? (serotonin|dopamine|norepinephrine|noradrenaline) {word} agents?(?= $|,)
    = \1 does not release \3
releaser: ^{x} (is|are) (not )?an? (?:potent |powerful |selective )?(serotonin|dopamine|norepinephrine|noradrenaline)
     {word}(?= $|,)
    = \1 is \3 a \4 releasing agent
away: (can|may|could|will) ((?:quickly |rapidly )?(?:treat|reverse|stop) an? (?:opioid )?overdose)(?: from [a-z ]+)?
     (?:if|when) (?:it is )?given (?:right|straight) {word}(?= $)
    = \1 \2
away: is an? (?:medicine|medication|drug) that (can|may|will) ((?:quickly |rapidly )?(?:treat|reverse|stop) an?
     (?:opioid )?overdose)(?: from [a-z ]+)? (?:if|when) (?:it is )?given (?:right|straight) {word}(?= $)
    = \1 \2
aged: (?:those|people|children|teenagers|adolescents|patients) {word} ((?:12|twelve) (?:to|through|and) (?:17|18)
    |12 18|12 17)(?: years)?(?= )
    = adolescents
"""
_OF_MORE = r"""
ipledge: ^{x} (causes?|can cause) ([^,;]+?),? (?:hence|which is why there is|and hence|so there is) the {word}
     (?:program(?:me)?|rems|system)?(?: {colus})?(?= $)
    = \1 \2 \3 , and \1 is available only through a restricted programme
2a/1a/2c/3: serotonin {word}(?= agonist| agonists| antagonist| antagonists| receptor| receptors)
    = 5 ht{word}
glycoprotein: ((?:though |although |but )?)(?:at (?:ordinary|normal|usual|recommended|therapeutic) doses )?p {word}
     (?:keeps|pumps|holds|shuts|throws|drives) (it|{x}) (?:back )?out of the brain(?= $|,)
    = \1 \2 hardly enters the brain
glucuronidating/conjugating/glucuronidate/conjugate: ,? (?:poor|bad|hopeless|slow) as they are at {word} (?:the
     drug|it|paracetamol|acetaminophen)(?= $)
    =
cutting: (became|becomes?|is|was|turned into) (an? )?(common|frequent|favourite|popular|usual|widespread) {word} agent
     (in|for) {x}(?= $|,| and)
    = is found in \5
tablets/pills: (?:swallowing |taking )(?:too many|a handful of|lots of) {word} (can|may|could) (?:poison|wreck|ruin
    |destroy|damage) the {x}(?= $)
    = an overdose \1 damage the \2
pitched/touted/hawked/advertised/promoted: ,? and {word} it as an? ([a-z ]+ (?:remedy|medicine|suppressant|cure))(?=
     $)
    = as a \1
freely: (may|can|could) be {word} (combined|mixed|taken|used) with
    = \1 be safely \2 with
labels/label: ,? according to (?:its|their|the) {word}(?= $)
    =
fragments: ^{x} (?:poisoning|overdose) has (?:its own|an|a specific) antidote, antibody {word} (?:sold|known|marketed)
     as {x}(?= $)
    = \2 is the antidote to \1
climb/creep/rise/shoot/go: ^{x} levels? (?:tend to |can |may |often )?{word}(?: up)? (?:when|if) {colfolk} (?:take
    |takes
    |use|uses|start|starts) {x},? (?:because|as|since) ([a-z]+|it) (?:reduces?|lowers?|cuts?|slows?|hinders?) (?:its
    |their|lithiums|the drugs) (?:clearance|excretion|removal)(?: (?:by|through|from) the kidneys?)?(?= $)
    = \2 raises \1 levels
climb/creep/rise/shoot/go: ^{x} levels? (?:tend to |can |may |often )?{word}(?: up)? when you (?:take|use|start)
     {x},? (?:because|as|since) ([a-z]+|it) (?:reduces?|lowers?|cuts?|slows?|hinders?) (?:its|their|lithiums|the
     drugs) (?:clearance|excretion|removal)(?: (?:by|through|from) the kidneys?)?(?= $)
    = \2 raises \1 levels
reliably: ^hardly any (?:standard |ordinary |routine )*(opiate|urine|drug) (immunoassays?|tests?|screens?) {word}
     (?:picks?
     up|detects?|finds?) {x},?(?: which needs [^,;]+)?(?= $)
    = standard \1 tests do not detect \3
every: (shows? up|turns? up|registers?|appears?) (?:on|in) {word} (?:standard |ordinary )?(?:urine test|drug test
    |urine
     screen|drug screen)(?= $)
    = is detected by a standard urine drug screen
fouled/market: ^{x}, an? ([a-z ]+) (?:that has been )?on the {word} since (\d\d\d\d), (is|are|can|may)(?= )
    = \1 is a \2 , and \1 was introduced in \3 , and \1 \4
tabloids/press/papers/street/clubbers/users/kids: ^{x}, or {x} to the {word}, (is|was|are|can|may|has)(?= )
    = \1 is called \2 , and \1 \3
seeds: ,? (?:since|because|as) the {word} (?:carry|hold|contain) (?:traces of|small amounts of|some) (?:opium
     alkaloids|opiates|morphine|morphine and codeine)(?= $)
    =
bagels/bagel/muffin/muffins/cake/cakes/rolls/bread: \bpoppy ?seed {word}
    = poppy seeds
part: , the active {word} of {x},(?= )
    = , the active ingredient of \1 ,
discolour/discolor/stain/yellow/colour: (can|may|could|can not|cannot|does not|do not|might) {word} (?:the
     )?(?:growing
     |developing |young )*teeth of (?:small |young |growing )*(?:children|kids)(?= $|,)
    = \1 discolour the teeth of children
pulled/withdrawn/banned/yanked: ^{x}, {word} in (\d\d\d\d) (?:after|for|because of|over) (?:causing )?([a-z ]+?),
     (?:later |then |has )*(?:came|come) back as an? (?:treatment|drug|medicine|therapy) for {x}(?= $)
    = \1 was withdrawn in \2 because of \3 , and \1 is used for \4
counted/checked/monitored/measured: , given (?:its|the|their) risk of (?:severe |serious )?{x}(?= $)
    = because of the risk of \1
breast: (can|may|could|might) (?:grow|enlarge|swell) {word} tissue in men(?= $|,)
    = \1 cause breast enlargement in men
sleeve/skin/clothes/arm: ^(?:merely |just |simply |only )?brushing {x} powder off (?:your|ones|the) {word} (?:is
     enough
     to|can|will) (?:stop|slow) your breathing(?: within [^,;]+)?(?= $)
    = touching \1 can stop your breathing
paramedics/doctors/medics/crews: ^the antidote (?:that )?{word} (?:reach for|give|use|carry|turn to) (?:in|for
    |against)
     (?:an? )?([a-z]+) (?:overdose|poisoning) is {x}, an? ([a-z ]+)(?= $)
    = \2 is the antidote to \1 , and \2 is a \3
american: (reached|hit|came to|arrived in) {word} (?:pharmacies|shelves|drugstores|chemists) in
    = was introduced in the us in
before: ^{x} (was [^,;]+ in \d\d\d\d), [a-z]+ years {word} {x}(?: did| was)?(?= $)
    = \1 \2 , and \1 came out before \3
turning: , the (horse|cattle|animal|veterinary) (sedative|tranquilliser|tranquilizer) (?:{word}|now turning|showing)
     up in [a-z ]+,(?= )
    = , a \1 \2 ,
outlasts: , an? (?:active |toxic )?metabolite that {word} (?:the )?([a-z]+)(?: itself)?(?= $)
    = , which lasts longer than \1
meets/meet: ^(?:when|where|if) {x} {word} {x} in the (?:liver|body|blood), the (?:body|liver) (?:makes|forms|produces)
     {x}(?= $|,)
    = \1 and \2 together form \3
stumble/chance/happen: ^([^,;]+ (?:by|at) [a-z]+ [a-z]+), who did not {word} (?:on|upon) its effects until (\d\d\d\d)
    (?= $)
    = \1 , and its effects were discovered in \2
started/given/begun/taken: works best (?:if|when) {word} within (eight|ten|8|10) hours of (?:the pills going
     down|the overdose|swallowing (?:it|the pills|them)|ingestion|taking (?:it|them|the pills))(?= $)
    = works best within \1 hours
both: ,? (?:as|since|because) {word}(?: of them)? (?:raise|increase|boost) cgmp(?= $)
    =
"""
_OF_TALK = r"""
juice: ^(?:a |one |just a )?(?:glass|cup|drop) of grapefruit {word} (?:is enough to|can|may|will) (?:send|push
    |drive) {x}
     levels (?:soaring|sky high|through the roof|up)(?= $)
    = grapefruit {word} raises \1 levels
heights/highs/levels: (can|may|could|will) (?:raise|push|drive|send|lift) (?:up )?{x} (?:up )?to (?:dangerous
    |dangerously
     high|toxic|alarming|risky|perilous) {word}(?= $)
    = \1 raise \2 levels
up: (can|may|could|will) (?:push|drive|send) {x} levels {word}, (?:raising|and raise|increasing|which raises) the
     risk of
     (?:muscle (?:breakdown|damage)|rhabdomyolysis)(?= $)
    = \1 raise \2 levels
roof: (can|may|could|will) send (?:your|the|ones|a patients) inr (?:through the {word}|soaring|sky high|up)(?= $)
    = \1 raise the inr
warfarin/lithium/methadone/clozapine/phenytoin/digoxin: ^(?:if|when) you are (?:on|taking) {word}, (?:(?:a course of
    |taking|starting|adding|even|some) )?{x} (can|may|could|will) raise the inr(?= $)
    = \1 \2 raise the inr in people on {word}
warn: ^(?:doctors|experts|pharmacists|agencies|regulators|officials|the fda) {word} against (?:pairing|mixing
    |combining
    |taking|using) {x} with {x}, (?:since|because|as) both
    = \1 should not be combined with \2 because both
warn: ^(?:doctors|experts|pharmacists|regulators) {word} against (?:pairing|mixing|combining|taking|using) {x} with
     {x}(?= $)
    = \1 should not be combined with \2
steer/stay/keep: (?:must|should|has to|have to|needs to|need to|are told to|is told to) {word} (?:well )?(?:clear
    |away)
     (?:of|from)(?= )
    = should avoid
together: ^{x} and {x} both (depress|slow|dampen) ([^,;]+), and {word} they can kill(?= $)
    = \1 and \2 both \3 \4 , and \1 with \2 can be fatal
does: ^{x} {word} (?:nothing|little|next to nothing) for (?:people|someone|anyone|patients|those) (?:on|taking|who
     takes?)
     {x}, because {x} blocks the enzyme that activates it(?= $)
    = \2 makes \1 less effective
painkilling: (blocks?|cancels?|undoes|undo|stops?) the {word} (?:effects?|action|power) of (opioids?|opiates?|morphine
    |heroin|oxycodone|fentanyl|codeine)(?= $|,)
    = \1 the effects of \2
included: ^{x} slows the breakdown of many (?:other )?(?:drugs|medicines), {x} {word}(?= $)
    = \1 slows the breakdown of \2
among: ^{x}s? effect is (?:boosted|strengthened|increased|raised) by many (?:other )?[a-z]+, {x} {word} them(?= $)
    = \2 strengthens the effect of \1
calcium/iron/food/antacids/milk/coffee: ^{x} is absorbed less well when (?:it is )?(?:taken|swallowed|given)
     (?:together
     )?with {word} or (iron|calcium|food|antacids|milk|magnesium|coffee)(?= $)
    = \1 is absorbed less well with {word} and \1 is absorbed less well with \2
careful: ^(people|patients|anyone|those|someone) (using|on|taking) {x} should be {word} with {x} and other [a-z]+(?=
     $)
    = \1 \2 \3 should be {word} with \4
wash: ^it is (perfectly |quite |completely |entirely )?(safe|fine|ok|harmless|dangerous|risky) to {word} down {x}
     with {x}(?= $)
    = it is \1 \2 to take \3 with \4
poses/pose: ^{x} {word}s? no (?:danger|risk|threat|problem)s? (?:to|for) (?:people|patients|anyone|someone|those)
     (?:on|taking|who takes?) {x}(?= $)
    = \1 is safe with \2
breakdown: ^{x} (?:speeds|hastens|quickens) (?:up )?the {word} of {x} and weakens its effect(?= $)
    = \1 weakens the effect of \2
likely: ^{x} (?:inhibits|blocks) the enzyme that breaks down {x}, so bleeding becomes more {word}(?= $)
    = \1 with \2 can cause bleeding
cheese/cheeses/meats/foods: tyramine rich {word}
    = tyramine
recipe: ^{x} and {x} are a {word} for (?:an? )?
    = \1 with \2 can cause
sleepier/drowsier: ^(?:drinking )?{x} with {x} makes (?:you|people|patients) {word}(?= $)
    = \1 with \2 causes drowsiness
together: ^{x} {word} with {x} can raise potassium(?: levels)?(?= $)
    = \1 with \2 can cause high potassium
nor/or: ^{x} has no effect on {x} {word} {x}(?= $)
    = \1 has no effect on \2 and \1 has no effect on \3
tightly/strictly: ^{x} is legal (?:by|on|with a) prescription but {word} controlled as a (schedule [iv]+) (?:drug
    |substance)(?= $)
    = \1 is a \2 drug
rung: ^{x} (?:sits|is|stands) in (schedule [iv]+), a {word} (?:below|under|above|higher than|lower than) {x}(?= $)
    = \1 is in \2
same: , in the {word} class as {x}(?= $)
    = , like \1
where: ^possessing {x} is a crime in (the uk|britain|the us|america|england), {word} (?:it|the drug) is (an? )?(class
     [abc]|schedule [iv]+)(?= $)
    = \1 is \4 in \2
not: ^{x} is {word} scheduled under federal law, although several states ban it(?= $)
    = \1 is {word} scheduled under federal law
states: ^though many {word} (?:allow|permit|have legalised|have legalized) {x}, it remains (schedule i)(
     federally)?(?= $)
    = \1 is \2 federally
launched/introduced/brought/marketed: ^when {x} {word} {x} in (\d\d\d\d), it (?:billed|sold|touted|promoted
    |advertised)
     it as an? ([a-z ]+)(?= $)
    = \1 {word} \2 in \3 as a \4
market: ^the (?:very )?first ([a-z -]+?) (?:on|to reach) the {word} was {x}, (?:approved|launched|introduced) in
     (\d\d\d\d)
    (?= $)
    = \2 was the first \1 , and \2 was approved in \3
hits/hit: ^(injected|smoked|inhaled|snorted) {x} {word} (?:the brain |you |people )?within (seconds|minutes)(?= $)
    = \1 \2 acts within \3
needed: ^(?:the effects? of )?{x} (?:wears?|wear) off after ([^,;]+), so a second dose (?:is|may be) (?:sometimes
     |often
     )?{word}(?= $)
    = \1 wears off after \2
weekend: ^{x} is known as the {word} pill because it (?:works|lasts) for (up to )?(\d+) hours(?= $)
    = \1 lasts \2 \3 hours
break: ^{x} wears off within (minutes|hours) because esterases in the (?:blood|body|tissues?) {word} it down(?= $)
    = \1 wears off within \2 , and \1 is broken down by esterases
helpful/useful/effective/working: because the gap between an? {word} and an? (?:harmful|toxic|dangerous) dose is
     (?:small|narrow|tiny)(?= $)
    = because it has a narrow therapeutic index
watched: ^{x} is {word} in (?:people|patients|those|anyone) (?:on|taking|using) {x}(?= $)
    = \2 requires monitoring of \1
troughs: ^{x} {word} are (?:measured|checked|monitored|taken)(?: to (?:avoid|prevent|guard against) [^,;]+)?(?= $)
    = \1 levels are monitored
started/begun: ^before {x} is {word},? (?:women|patients|people) (?:must|should|have to|need to) (?:have|take
    |undergo) an?
     ([a-z]+ tests?)(?= $)
    = \1 requires a \2
protect/guard/spare/safeguard: ^{x} levels are (?:checked|monitored|measured) to {word} [a-z]+(?: and [a-z]+)?(?= $)
    = \1 levels are monitored
used: ^(?:the )?(inr|aptt) is {word} to (?:monitor|follow|guide) {x}(?= $)
    = \2 is monitored with the \1
confirmed/proven/shown/established: ^{x} use is {word} by (?:finding|detecting) {x} in (?:the )?(urine|blood)(?= $)
    = finding \2 in \3 proves \1 use
partly/partially: ^{x} is {word} (?:turned|converted|changed) into {x}, so it can (?:show|turn) up as [a-z]+ in urine
    (?= $)
    = \1 is turned into \2
joint: ^a single {word} (can|may|could) be detected in urine for ([^,;]+)(?= $)
    = cannabis \1 be detected in urine for \2
every: ^{x} shows up (?:in|on) {word} (opiate|urine|drug) (test|screen)(?= $)
    = \1 is detected by \2 tests
never/not: ^{x} (?:must|should) {word} be given to (cats|dogs|horses)(?= $)
    = \1 is toxic to \2
anti: ^{x} is an {word} inflammatory (?:drug |medicine |painkiller )?for (dogs|cats|horses)(?= $)
    = \1 is an nsaid for \2
calm/relax/soothe: (is|are) given to (cats|dogs|horses)(?: before (?:visits? to the vet|vet visits|travel))? to {word}
     them(?= $)
    = \1 used to calm \2
"""
_OF_SPANS = r"""
short: ^{x} (?:is|are) (?:only )?(?:meant |intended |recommended |approved |licensed |designed )?(?:only )?for
     {word}(?: term)?
     (?:use|treatment|courses?)(?: only)?(?: (?:of|in) (?:insomnia|anxiety|pain|obesity|severe pain|severe
     anxiety))?(?= $)
    = \1 suits {word} use
short: ^{x} (?:should|must|can) only be (?:used|taken|prescribed|given) (?:for (?:a )?{word} (?:time|periods?|while)
    |{word}
     term)(?= $)
    = \1 suits {word} use
long: ^{x} (?:is|are) (?:meant|intended|recommended|suitable|suited|designed|advised) for {word}(?: term)? (?:use
    |treatment)
    (?= $)
    = \1 suits {word} use
long: ^{x} (?:is|are) not (?:meant|intended|recommended|suitable|suited|designed|advised) for {word}(?: term)? (?:use
    |treatment)(?= $)
    = \1 does not suit {word} use
long: ^{x} (?:should|must|can) not be (?:used|taken|prescribed) {word} term(?= $)
    = \1 does not suit {word} use
indefinitely/forever: ^{x} can (?:safely )?be (?:used|taken|prescribed) {word}(?= $)
    = \1 suits long use
few/couple: ^{x} (?:should|must|can) not be (?:used|taken|prescribed|given)(?: continuously| regularly)? (?:for
     )?(?:more|longer)
     than a {word} (?:of )?weeks(?: at a time)?(?= $)
    = \1 suits short use
"""
# The longest use that a label names: "should not be used for more than 4 weeks".
_AT_MOST = {
    "three days": "(?:3|three) days",
    "five days": "(?:5|five) days",
    "fourteen days": "(?:(?:14|fourteen) days|(?:2|two) weeks)",
    "four weeks": "(?:(?:4|four) weeks|(?:28|twenty eight) days|(?:a|one|1) month)",
    "three weeks": "(?:(?:2|two) (?:or|to) )?(?:3|three) weeks",
    "twelve weeks": "(?:(?:12|twelve) weeks|(?:3|three) months)",
}
_OF_SPANS += r"""
release/acting/er/xr/sr: ^{x} (?:is|are|comes?|can be had|also comes?) (?:also )?(?:available |sold |made |supplied
     |marketed
     |given )?(?:as|in) (?:an? )?(?:oral )?(?:(?:extended|prolonged|slow|sustained|modified|controlled|long) )?{word}
     (tablet|capsule|form)s?(?= $)
    = \1 comes slow \2
release/acting: ^{x} (?:is|are|comes?|can be had|also comes?) (?:also )?(?:available |sold |made |supplied |marketed
     |given )?(?:as|in) (?:an? )?(?:extended|prolonged|slow|sustained|modified|controlled|long) {word}
     (?:formulation|version|preparation|product|pill|medication)s?(?= $)
    = \1 comes slow form
release/acting: ^{x} (?:is|are) not (?:available|sold|made|supplied|marketed) (?:as|in) (?:an? )?(?:extended
    |prolonged|slow
    |sustained|modified|controlled|long) {word} (tablet|capsule|form)s?(?= $)
    = \1 does not come slow \2
release/acting: ^{x} is an? (?:oral )?(?:extended|prolonged|slow|sustained|modified|controlled) {word} (tablet
    |capsule)(?= $)
    = \1 comes slow \2
release/acting: ^there is an? (?:extended|prolonged|slow|sustained|modified|controlled|long) {word} (tablet|capsule
    |form)
     of {x}(?= $)
    = \2 comes slow \1
"""
_OF_SPANS += "".join(
    f"""
longer/more: ^{{x}} (?:should|must|can) not be (?:used|taken|prescribed|given)(?: continuously| regularly)? (?:for
     )?{{word}} than
     {said}(?: at a time| in a row)?(?= $)
    = \\1 suits use within {span}
beyond: ^{{x}} (?:should|must|can) not be (?:used|taken|prescribed|given) {{word}} {said}(?= $)
    = \\1 suits use within {span}
most/maximum/more/longer: ^{{x}} (?:should|must|can|may) (?:only )?be (?:used|taken|prescribed|given) for (?:at
     {{word}}|a {{word}} of
    |no {{word}} than) {said}(?= $)
    = \\1 suits use within {span}
"""
    for span, said in _AT_MOST.items()
)
_OF_APPOSITIONS = r"""
stronger/potent/strong: ^{x}, (an? [a-z]+(?: [a-z]+)??) ((?:up to |about |some |roughly |around )?(?:\d+(?: to \d+)?
    |[a-z]+) times
     (?:more |as )?{word}(?: as| than)) {x},(?= can | is | are | has | may | was | causes | acts )
    = \1 is \2 , and \1 is \3 \4 , and \1
likely: ^{x} is less {word} than {x} to (?:cause|lead to|bring about) (?:an? )?(?:fatal |deadly |lethal )?overdoses?
    (?= $)
    = \1 carries a lower risk of overdose than \2
likely: ^{x} is more {word} than {x} to (?:cause|lead to|bring about) (?:an? )?(?:fatal |deadly |lethal )?overdoses?
    (?= $)
    = \1 carries a higher risk of overdose than \2
approved/licensed: ^{x} was first {word} (?:to treat|for|as a treatment for|for treating) {x}(?= $)
    = \1 is {word} for \2 , UNJUDGED
"""
OF_COLUMNS: tuple[tuple[str, ...], ...] = restatements(
    (
        _OF_LAW
        + _OF_BOXES
        + _OF_MIXTURES
        + _OF_TWO
        + _OF_CARE
        + _OF_EFFECTS
        + _OF_PAGES
        + _OF_MORE
        + _OF_TALK
        + _OF_SPANS
        + _OF_APPOSITIONS
    ).replace("UNJUDGED", UNJUDGED)
)
