"""How leaflets, health services, the press and recovery centres go round a plain claim; as in ``restated``.

How a painkiller works as patients are told it, what a list of forms or a use is wrapped in, what one thing is called
beside another, and what is added that no fact could bear out or belie. What might be untrue by itself stays.
"""

from ketafacts.language.lexicon.listing import restatements

ARTICLE_MACROS = {
    "artfeeling": "(?:how|the way) (?:that )?(?:(?:you|the body|your body|the brain|your brain|the mind|your mind"
    "|the nervous system|your nervous system|the brain and (?:the )?nervous system|your brain and nervous system|people"
    "|patients) )(?:feels?|senses?|perceives?|processes?|experiences?|responds? to|reacts? to|interprets?|handles?)"
    "(?:,? (?:and|or) (?:feels?|senses?|perceives?|processes?|experiences?|responds? to|reacts? to))?",
    "artplace": "(?:(?:the |your )?(?:brain|spinal cord|nervous system|central nervous system|nerves|body|head)"
    "(?:; ?cns)?)",
    "artplaces": "(?:{artplace}(?:,? (?:and|or) {artplace})*)",
    "artchange": "(?:changes?|changing|reduces?|reducing|alters?|altering|blocks?|blocking|affects?|affecting|modif(?:y"
    "|ies|ying)|lessens?|lessening|dulls?|dulling|decreases?|decreasing)",
    "artsignals": "(?:the )?(?:(?:transmission|sending|passing|passage) of )?(?:pain (?:signals?|messages?|impulses)"
    "|(?:signals?|messages?) of pain)",
    "artoften": "(?:(?:often|commonly|usually|mainly|mostly|primarily|widely|frequently|sometimes|typically|also) )?",
    "artkinds": "(?:an? |the )?(?:class|group|family|type|category|kind)s? of (?:prescription |psychoactive )?(?:drugs?"
    "|medicines?|medications?|substances?)",
    "artoperation": "(?:an? )?(?:(?:serious|major|severe|bad) )?(?:operations?|surgery|surgeries|injury|injuries"
    "|accident|dental work)",
    "artafter": "(?:after|following) {artoperation}(?:,? or {artoperation})?",
    "artadjective": "(?:sedative hypnotic|sedative|hypnotic|sedating|anti anxiety|anxiolytic|muscle relaxant"
    "|muscle relaxing|analgesic"
    "|pain relieving|painkilling|euphoric|hallucinogenic|stimulant|stimulating|calming|antidepressant"
    "|anti inflammatory|anticonvulsant|antiemetic|dissociative|amnesic|anesthetic|anaesthetic|antipsychotic"
    "|psychedelic|relaxing|antihistamine|diuretic|laxative|antiseizure|anti seizure)",
    "artwithme": "(?:dealing with|struggling with|experiencing|living with|diagnosed with|suffering from|suffering"
    "|affected by|being treated for|recovering from)",
    "artnamed": "([a-z ]+(?:, (?:or|also called|also known as) [a-z ]+(?=,)|; (?:or |also called |also known as )?"
    "[a-z ]+(?=;))?)[,;]?",
    "artundo": "works? (?:on|for|against|in|with)|reverses?|(?:reverses?|blocks?) the effects of|acts? on|affects?",
    "artopioids": "(?:opioids?|opiates?|opioid drugs|overdoses (?:that are )?(?:caused by|from|involving|of) opioids"
    "|an overdose (?:that is )?(?:caused by|from|involving) opioids)",
    "artchemicals": "(?:the )?(?:certain |some |specific )?(?:chemicals|substances|chemical messengers|hormones"
    "|natural substances|compounds)",
    "artcausing": "(?:that|which) (?:can )?(?:cause|produce|trigger|promote|lead to|contribute to|are responsible for)"
    " (?:pain|inflammation|fever|swelling)(?:(?:,| and|,? and) (?:pain|inflammation|fever|swelling))*",
    "artbody": "(?:,? (?:in|within) (?:the|your) body|,? in (?:the|your) brain)?",
    "artharmful": "(?:(?:dangerous|harmful|toxic|deadly|life threatening|serious|potentially|lethal) )*",
    "artfda": "(?:the )?(?:us )?(?:fda|food and drug administration(?:; fda)?)[;,]?",
    "artopioidnames": "(?:(?:other|prescription|most|pain medications like|pain medications such as|drugs like"
    "|drugs such as|do|and|or|the|illegal|opioid|opioids|opiates|heroin|morphine|fentanyl|oxycodone|codeine"
    "|hydrocodone|painkillers)[, ]*)+",
    "artkindsof": "(?:(?:various|several|many|some|different|numerous|unpleasant|uncomfortable|other|physical"
    "|psychological|mental|emotional|cognitive|negative|adverse|side|health|cardiovascular|neurological|and|or),? )+",
    "artgrave": "(?:arrhythmias?|irregular heart(?:beat|beats| rhythms?)|heart attacks?|heart failure|strokes?"
    "|seizures?|coma|death|respiratory depression|slowed breathing|liver (?:damage|failure|injury)"
    "|kidney (?:failure|damage)"
    "|serotonin syndrome|psychosis|suicidal (?:thoughts|ideation)|overdose|lactic acidosis|addiction|internal bleeding"
    "|delirium|delirium tremens|cardiac arrest|anaphylaxis)",
    "artgraves": "{artgrave}(?:,? (?:and |or )?(?:even )?{artgrave})*",
    "artsymptoms": "{artkindsof}?(?:symptoms|effects|problems|issues|complications|reactions)",
    "artworks": "(?:{artoften}(?:works?|acts?|go to work)) (?:directly |mainly |primarily )?(?:on|in) {artplaces}",
}
OF_ARTICLES = restatements(
    r"""
pain: {artworks} to {artchange} {artfeeling} {word}(?: relief)?
    = relieves {word}
pain: (?:{artworks} )?by {artchange} {artfeeling} {word}(?: relief)?
    = by relieving {word}
pain: ^{x} {artoften}works? by relieving {word}(?= $)
    = \1 relieves {word}
nerves/brain: (?:by )(?:block|stopp|interrupt|prevent|interfer)ing (?:with )?{artsignals}(?: from)?(?: (?:being sent
    |sent|travelling|traveling|passing|going|getting|reaching|carried|moving))?(?: (?:along|through|between|by|from)
     (?:the |your )?(?:nerves|body))?(?: (?:to|and|reaching|in) {artplaces})?(?= $)
    = by relieving pain
system: (acts?|works?) (?:directly )?on {artplaces} to (?=(?:produce|create|cause|induce|bring about|give) )
    =
system: (?:directly )?(affects?|targets?) {artplaces} to (?=(?:produce|create|cause|induce|bring about|give) )
    =
dangerous: (is|are) (?:particularly|especially|extremely|very|even more|highly|most|incredibly) {word} (?:when|if)
     (mixed|combined|taken|used)
    = \1 {word} when \2
depressants/drugs/substances: (mixed|combined|taken|used) with (?:other )?(?:cns |central nervous system )?{word},?
     (?:such as|like|including) ({drugs}(?:(?:,| or| and|,? or|,? and) {drugs})*)(?= $)
    = \1 with \2
effects: (blocks?|block) the (?:(?:euphoric|pain relieving|analgesic|sedative|intoxicating|rewarding|pleasurable)
    (?:,? and |, | ))+{word} of (?=(?:[a-z]+ )*(?:heroin|opioids?|morphine|opiates?|oxycodone|fentanyl|methadone))
    = \1 the {word} of
patients: (treat|treats|treating|help|helps|in|for) {word} {artwithme}
    = \1 {word} with
people: (treat|treats|treating|help|helps|in|for) {word} {artwithme}
    = \1 {word} with
schedule: ^({word} (?:i|ii|iii|iv|v) (?:drugs|substances|controlled substances|narcotics|medications)) include;
    = \1 include
include: ^((?:[a-z]+ )+){word}; ([^;]+)(?= $)
    = \1 {word} \2
dangerous/deadly/fatal/lethal: (is|are|can be|may be) {word} (when|if) (mixed|combined|taken|used) with ([a-z
     ]+) or ([a-z ]+)(?= $)
    = \1 {word} \2 \3 with \4 and \5
pain: {word},? (?:for example|such as|like|for instance|including|usually|often|especially|typically)(?: pain)?
     {artafter}(?: or for (?:people|patients|those) {artwithme} (?:chronic|severe|long term|cancer) pain
    (?: conditions?)?)?(?= $)
    = {word}
swallow: (comes?|available) (as) ([^;]+) that you {word}(?= $)
    = \1 \2 \3 and is swallowed
another: , which is {word} (?:(?:classification|class|type|kind|category)(?: or (?:type|class|kind))?) of (?:drug
    |medicine|medication)s?(?= $)
    =
class/group/family/type/category: ^{artnamed} (is|are) {artkinds} (?:that are |which are |that is )?({artoften}(?:used
    |prescribed|given|taken)) (for|to)
    = \1 \2 \3 \4
class/group/family/type/category: ^{artnamed} (is|are) {artkinds} (?:that|which)
     (can|may|relieve|relieves|treat|treats
    |cause|causes|block|blocks|slow|slows|act|acts|help|helps|reduce|reduces|lower|lowers)
    = \1 \3
combination: (contains?|includes?|combines?) (?:an? |the )?{word} of(?: (?:two|three) (?:drugs|medicines|medications
    |ingredients))?,? ((?!or )[^;]+ and [^;]+)(?= $)
    = \1 \2
combination: ^{x} is an? ((?:prescribed|prescription|oral|fixed dose|common) )?{word}
     (?:medication|medicine|drug|product|pill|tablet) (?:that is |which is )?used (for|to)
    = \1 is used \3
opioids/opiates: (addiction|dependence) (?:to|on) other {word}
    = opioid \1
other: (heroin|morphine|fentanyl|oxycodone|methadone|codeine|alcohol),? and (?:most|many|all|several) {word}
    = \1 and {word}
or: ^([a-z ]+) {word}; ([a-z]+); (is|are|can|work|act|belong)
    = \1 , or \2 , \3
quite: can be {word} (addictive|dangerous|harmful|effective|fatal|deadly)
    = can be \1
that: ^{x} (is|are) an? {pagekind}, not an? ([a-z ]+), {word} (acts|works|is|can|causes|relieves|blocks)
    = \1 \2 a \3 and \1 \2 not a \4 and \1 \5
means: ,? which {word} (?:that )?(it|they) (?=[a-z]+)
    = and \1
only: ^{x} (?:can )?(?:{word} (?:{artundo})|(?:{artundo}) {word}|is {word} effective (?:against|for|on|in)
    |is effective {word} (?:against|for|on|in)) (?:an? |other |actual )?{artopioids}(?:
     overdoses?| poisonings?)?(?= $)
    = \1 reverses opioids and \1 has no effect on people who have no opioids in their body
only: ^{x} {word} (?:works?|acts?) (?:if|when) (?:there are )?(?:an? )?{artopioids} (?:is|are)? ?(?:present|involved
    |in (?:the|your|their|a persons) (?:system|body|blood))(?= $)
    = \1 reverses opioids and \1 has no effect on people who have no opioids in their body
only: ^{x} (?:can )?(?:{word} (?:{artundo})|(?:{artundo}) {word}) (?:an? |other )?{artopioids}(?:
     overdoses?)?,? (?:and |but )?not
     (?:on |for |against |in |an? )?([^,;]+?)(?: overdoses?)?(?= $)
    = \1 reverses opioids and \1 does not reverse \2
only: ^{x} (?:can )?(?:{word} (?:{artundo})|(?:{artundo}) {word}) ([^,;]+),? (?:and |but )?not
     (?:on |for |against |in |an? )?([^,;]+?)
    (?: overdoses?)?(?= $)
    = \1 does not reverse \3 , so it only works on \2
stop: slow down or {word} (?=(?:the |your |a persons )?breathing)
    = slow or {word}
mg: ^([a-z ]+?) [0-9]+ ?{word} (?:(?:hard|soft|modified release|prolonged release|film
     coated|coated|oral) )?(?:tablets?
    |capsules?|solution|injection|oral solution|suspension|patch(?:es)?)(?= (?:contains?|is|are|belongs?|can|may|work)
     )
    = \1
active: contains? the {word} (?:substance|ingredient) ([a-z ]+?),? which (belongs|is|acts|works)
    = contains \1 and \1 \2
brand: known as (?:the )?{word} names?(?= )
    = known as
compared: ^{word} (?:to|with) {x}, {x} (is|are) ([^,;]+) (stronger|more potent|more powerful|weaker|less potent)(?= $)
    = \2 \3 \4 \5 than \1
stronger/potent/powerful: ^{x} (is|are) ([^,;]+), (?:(?:about|around|roughly|approximately|up
     to|nearly|almost|an estimated) )?
    ([0-9][^,;]* (?:more )?{word} than)
    = \1 \2 \3 and is \4
up: ^{x} (is|are) {word} to ([0-9]+) times (stronger|more potent|more powerful) than ([a-z]+),? and (?:up
     to )?([0-9]+)
    = \1 \2 {word} to \3 times \4 than \5 and \1 \2 \6
occupies: fully {word}
    = fully activates
drug/medicine/medication: (?:generic|brand|trade) {word} name
    = brand name
generic: the {word} (?:drug|medicine|medication) name
    = the {word} name
temporarily: {word} (reverses?)
    = \1
killed: has {word} (?:people|patients|users|those|many people) who (?:have )?(?:taken|used|injected) (?:it|the drug
    |{x})(?= $)
    = has {word} people
life: an? {word} saving (medication|medicine|drug|antidote) (that
     (?:can |may )?(?:quickly |rapidly )?reverses?|used to
     reverse|which (?:can )?reverses?)
    = a \1 \2
overdose/overdoses: {word},? including (?:overdoses |those |an overdose |one )(?:that (?:is|are) )?(?:caused
     by|from|of
    |involving) ([a-z]+)(?= $)
    = {word} and \1 {word}
due: ,? (?:though|although|but) (?:multiple|more|several|repeated|additional|larger|higher) doses (?:may|might|can)
     (?:be|have to be) (?:required|needed|necessary)(?: {word} to [^,;]+)?(?= $)
    =
doses: ,? (?:though|although|but) (?:multiple|more|several|repeated|additional|larger|higher) {word} (?:may|might|can)
     (?:be|have to be) (?:required|needed|necessary|given)(?= $)
    =
lab/laboratory/labs/laboratories: ^((?:fully )?synthetic (?:opioids|drugs|cannabinoids|cathinones)) are
     (?:made|produced
    |manufactured|created) (?:entirely |completely |wholly )?in (?:an? |the )?{word},? and include
    = \1 include
synthesized/synthesised/made/derived: ^(semi synthetic opioids) are {word} from (?:naturally
     occurring |natural )?(?:opium
    |opiate|opioid) (?:products|alkaloids|substances),? (?:such as|like) (?:morphine and codeine|codeine and
     morphine),?
     and include
    = \1 include
effects/properties: (has|have|produces?|causes?|for (?:its|their)) ({artadjective}),? and ({artadjective}) {word}
    = \1 \2 {word} and \1 \3 {word}
effects/properties: (has|have|produces?|causes?) ({artadjective}), ({artadjective}),? and ({artadjective}) {word}
    = \1 \2 {word} and \1 \3 {word} and \1 \4 {word}
sedative: (has|have|produces?|causes?) {word},? hypnotic (effects?|properties)
    = \1 {word} \2
street: ^known by (?:its|the) {word} names?,? [^,;]+(?:,? or [^,;]+)?, (?={x} (?:is|are|can))
    =
chemicals/substances/messengers/hormones/compounds: (?:the )?(?:production|making|release|formation) of
     (?:certain |some
     |specific |the )?(?:natural |chemical )?{word}{artbody} {artcausing}{artbody}
    = the production of prostaglandins
prostaglandins: {word},? which are (?:hormone like )?{artchemicals}{artbody} {artcausing}{artbody}(?= $)
    = {word}
prostaglandins: {word},? {artchemicals}{artbody} {artcausing}{artbody}(?= $)
    = {word}
pain: ^{x} {artchange} {artfeeling} {word}(?= $)
    = \1 relieves {word}
side: (?:can|may|might) have (?:potential |some |possible |certain )?{word} effects,? (?:which|that)
     (?:can |may |might )?
    include
    = can cause
side: (?:can|may|might) have (?:potential |some |possible |certain )?{word} effects,? (?:including|such as|like)
    = can cause
from/involving/by: (not (?:reverse|work on|work for|work against|help with|affect))
     (?:an? )?overdoses? (?:resulting |caused
     |due )?{word} (?:other )?(?:non opioid drugs|non opioids|non opioid substances|drugs that are not opioids),?
     (?:such as|like|including)
    = \1
used: are (?:both|two) (?:commonly |widely |frequently )?{word} ((?:over the
     counter |prescription )?(?:medications|medicines
    |drugs|painkillers|pain relievers))
    = are \1
belonging: {word} to (?:the|an?) (?:class|group|family|category) of
     (?:drugs|medicines|medications),? (?:called|known as)
     ([^,]+?),? (?:and )?(?:that (?:is|are) )?used (to|for)
    = that belongs to the \1 and is used \2
belonging: {word} to (?:the|an?) (?:class|group|family|category) of
     (?:drugs|medicines|medications),? (?:called|known as)
    = that belongs to the
recreational: used as a {word} drug for (?:its|their) ({artadjective}) and ({artadjective}) effects
    = used {word}ly and has \1 effects and has \2 effects
mood: ,? which (?:in turn )?(?:can )?helps? (?:to )?improve (?:your )?{word}(?: and reduce (?:the )?symptoms of
     (?:these conditions|depression(?: and anxiety)?))?(?= $)
    = and improves {word}
designed/developed/intended: (medication|medicine|drug|antidote|treatment) {word} to (rapidly |quickly )?reverse
    = \1 that \2 reverses
name: (its|the|their) {word} brands?
    = \1 brand {word}s
brand: (marketed|sold) under (?:the )?(?:us |american )?{word} names? such as ([^,;]+?) and
    = \1 as \2 and
natural: (serotonin|dopamine),? in (?:the|your) brain, an? {word} (?:substance|chemical)(?: in the brain)? that helps?
     (?:to )?(?:maintain|keep) mental balance
    = \1
starting: ({word}) and maintaining an?a?esthesia
    = the induction and maintenance of anesthesia
treating: (is|are|be) effective (?:in|for|at) {word}
    = \1 used for treating
opioids: (?:someone|people|a person|anyone|those) who (?:do|does) not have {word} in (?:their|the|his or her)
     (?:system|body|bloodstream|blood)
    = people who have no {word} in their body
dosages: in high {word}
    = in high doses
dangerous: ^(combining|mixing|taking|using) ([^,;]+) with ([^,;]+) is
     (?:particularly|especially|extremely|very|highly)
     {word}(?= $)
    = \1 \2 with \3 is {word}
dangerous: ^(combining|mixing|taking|using) ([^,;]+) with ([^,;]+) is
     (?:(?:particularly|especially|extremely|very|highly)
     )?{word},? (?:as|because|since) it (?:significantly |greatly )?(increases the risk of|can increase the risk of
    |can cause|can lead to|may cause|causes) ([^;]+)(?= $)
    = \1 \2 with \3 is {word} and \1 \2 with \3 \4 \5
mix/mixture/blend: contains? (?:an? )?{word} of ([^;]+ and [^;]+)(?= $)
    = contains \1
category: fall into the (schedule (?:i|ii|iii|iv|v)) {word}
    = are in \1
listed/classed/regulated/designated: are {word} as (schedule (?:i|ii|iii|iv|v)) (controlled
     substances|drugs|substances)
    = are \1 \2
approved: ^{x} (is|are) an? {pagekind} (?:that is )?{word} by (the fda|the us food and drug administration)
     for the treatment of
    = \1 \2 a \3 and \1 \2 {word} by \4 for the treatment of
brand: ^{x} is an? {word} name (?:for|of) an? (?:prescription )?(?:drug|medication|medicine) (?:that
     contains|containing
    |made of|consisting of)
    = \1 contains
levels: slow breathing,? heart rate,? and blood pressure (?:at|to) dangerously low {word}
    = slow breathing and slow the heart rate and lower blood pressure
levels: (?:(?:while|and) )?slowing breathing,? heart rate,? and blood pressure (?:at|to) dangerously low {word}
    = and slow breathing and slow the heart rate and lower blood pressure
opioids: {word},? (?:though|although|but) [a-z]+ (?:may|might|can) (?:require|need) (?:more|higher|multiple|additional
    |repeated|larger) doses(?: of [a-z]+)?(?= $)
    = {word}
narcolepsy: {word},? an? (?:(?:daytime|chronic|neurological|rare) )*(?:sleep )?(?:disorder|condition)(?:
     (?:that|which) causes
     (?:(?:excessive|extreme|severe|sudden|overwhelming|daytime) )*(?:sleepiness|drowsiness|sleep attacks))?(?= $)
    = {word}
adhd: {word},? an? (?:(?:common|chronic|neurological|neurodevelopmental|developmental|brain|mental
     health) )*(?:disorder
    |condition)(?: (?:that|which) affects [a-z0-9% ]*(?:children|adults)[a-z0-9% ]*)?(?= $)
    = {word}
neuralgia: postherpetic {word},? an? (?:type|form|kind) of (?:nerve|neuropathic) pain(?: (?:that|which)
     (?:can )?(?:develops?|occurs?
    |follows?)(?: after)? (?:shingles|an attack of shingles))?(?= $)
    = postherpetic {word}
dopamine/serotonin/norepinephrine/gaba: {word}(?: in the brain)?,? (?:which (?:is
    |are) )?(?:an? |the )?(?:neurotransmitters?
    |brain chemicals?|chemicals?|chemical messengers?)(?: in the brain)? (?:(?:that (?:is|are) )?(?:involved in
    |responsible for|associated with|linked to)|(?:that|which) (?:regulates?|controls?|affects?
    |influences?))(?:(?:,? and|,)?
     (?:attention|focus|mood|motivation|pleasure|reward|movement|sleep|appetite|alertness|concentration|memory
    |emotions?)
    (?: regulation)?)+(?= $)
    = {word}
touching: ^{word} fentanyl or (?:having|getting) it on (?:your|the) skin (will|can
    |could) cause an? (?:immediate |instant
    |fatal )?overdose(?= $)
    = {word} fentanyl \1 cause an overdose
touching: ^((?!.* (?:patch|patches|gel|injector) )(?:you|people|someone|anyone|officers)) can (?:fatally )?overdose on
     fentanyl (?:just |simply |merely )?by {word} an? (?:contaminated [a-z ]+|[a-z]+ with fentanyl on it)(?= $)
    = \1 can overdose on fentanyl by {word} it
touching: ^(you|people|someone|anyone|officers) can (?:get sick or (?:even )?)?(die|overdose) (?:from
    |by) (?:just |simply
    |merely )?(?:{word}|being near) (?:or (?:being near|{word}|breathing) )?fentanyl(?= $)
    = \1 can \2 from {word} fentanyl
all/any/every: ^{x} (?:can |will )?(?:reverses?|works? (?:on|for|against
    |in)) {word} (?:types? of |kinds? of )?(?:drug )?overdoses?
    (?= $)
    = \1 reverses opioids and \1 reverses benzodiazepines and \1 reverses cocaine
form/isomer/enantiomer: ^its (s|r) {word}, ([a-z]+), (is|can|has|was|may|acts)(?= )
    = \2 is the \1 {word} of it and \2 \3
but: (bind|binds|attach|attaches) (?:to )?([^,;]+?), {word} only (weakly)(?= $)
    = \1 \2 only \3
some/part: (?:reverses?|undoes|undo) only {word} of the effects of ([^,;]+)(?= $)
    = only partly reverses \1
it: ^(taken|combined|mixed|used|injected|smoked) ((?:together )?(?:with|alongside) [^,;]+?) {word} (can|may|could|is)
    = \1 \2 , {word} \3
effects/symptoms/signs: (counteracts?|counters?|reverses?|undo|undoes|reversing|counteracting) (?:the )?{artharmful}
    {word} of (an? )?([a-z]+ (?:overdoses?|poisoning))
    = \1 \2 \3
breathing: (used|taken|given) to (?:counter|counteract|reverse|treat) (?:decreased|slowed|slow) {word}
     (?:due to|caused by|from) (?:an )?opioid overdose
    = \1 to reverse opioid overdose
main/primary/principal: ^(?:the )?{word} (?:medical )?use (?:of|for) {x} is (?:to|for)
    = \1 is mainly used to
approved: ^{x} is an? (?:medication|medicine|drug) {word} by {artfda} (?:that is )?(?:designed|used|intended|indicated
    |made) (to|for)
    = \1 is used \2
same: (activates?|binds? to|acts? on|attach(?:es)? to|targets?|stimulates?) the {word} opioid receptors(?: in the
     brain)? as {artopioidnames}(?= $)
    = \1 opioid receptors
range/variety/number/host: (causes?|produces?|experiences?|includes?|leads? to|have|has|results? in) an? (?:wide
    |broad |whole )?{word} of {artsymptoms}[,;]? (?:including|such as|like|which include)
    = \1
symptoms/effects/problems/complications: (causes?|produces?|leads? to|results? in|bring on) {artkindsof}{word}[,;]?
     (?:including|such as|like|which include)
    = \1
potentially: (?:dangerous|serious|severe)(?:,? (?:and|or))? (?:even )?{word} (life threatening|fatal|deadly)
    = \1
act: (schedule (?:i|ii|iii|iv|v) (?:drug|substance|controlled substance|narcotic)) (?:as per|under|according to|by
    |as defined by|of|in) the controlled substances? {word}(?:;? csa)?(?= $)
    = \1 in the us
examples: ^(?:other |some )*{word} of (?:drugs|substances|medications) (?:included |found |listed |classified )?(?:in
    |as|under) (schedule (?:i|ii|iii|iv|v)) (?:are|include)
    = \1 drugs include
examples: ^(?:other |some )*{word} of (schedule (?:i|ii|iii|iv|v)) (?:drugs|substances|medications|narcotics) (?:are
    |include)
    = \1 drugs include
or: ^{x} is an? ([a-z ]+), {word} an? ([a-z ]+?) ((?:often |commonly )?(?:used|prescribed) (?:for|to))
    = \1 is a \2 and \1 is a \3 and \1 is \4
known: ^{x} is an? ([a-z ]+?) {word} as an? ([a-z]+) (?:which|that) is
    = \1 is a \2 and \1 is a \3 and \1 is
family/class/group: (is|are) (in|part of|within) the ([a-z ]+?) {word} of (?:drugs|medicines|medications)
    = \1 in the \3 {word}
designed: medication {word} to (?=(?:rapidly |quickly )?(?:reverse|treat|block))
    = medication used to
body: receptors (?:throughout|in|within|across) (?:the|your) (?:brain and {word}|{word} and brain|brain and spinal cord
    |{word})(?= $)
    = receptors
brain: receptors (?:throughout|across|all over|found in|located in|within) (?:the|your) {word}
    = receptors in the brain
depending: (can be|may be|is|are) (administered|given|taken) ([^;]+?), {word} (?:on|upon) [^,;]+(?= $)
    = \1 \2 \3
administered: {word} via
    = {word} by
iv: intravenous; {word};
    = intravenous
reliever: contains an? opioid;? (?:narcotic; )?pain {word}; ([a-z]+); and an? non opioid pain {word}; ([a-z]+)(?= $)
    = contains \1 and \2 and \1 is an opioid and \2 is not an opioid
actions/action/effects: (mimics|mimic|mimicking) the {word} of (?:the |a )?(?:natural )?(?:hormone )?(?:called )?
    = \1
which: ^{x} (works?) (by (?:mimicking|activating|stimulating|copying) [^,;]+), {word} (slows|reduces|increases|lowers
    |helps)
    = \1 \2 \3 and \1 \4
medication/drug/medicine/treatment: (prescribed|used|approved|taken|licensed) as an? ((?:weight loss|pain|anti anxiety
    |blood pressure|cough|allergy|sleep)) {word}
    = \1 for \2
attacks: panic disorder; sudden {word} of [a-z ]+(?:;|(?= $))
    = panic disorder
any: ^like {word} (?:other )?(?:substance|drug|medication|medicine)s?,
    =
opioids: (?:knocks|knocking|kicks|kicking|pushes|pushing|bumps|bumping) (?:the |other )?{word} (?:out of|off|off of
    |from|away from) (?:the |these |those |their |opioid )*receptors(?: in the brain)?(?= $| and )
    = displacing {word} from opioid receptors
symptoms: ^(?:the )?{word} of ([a-z ]+? withdrawal) (can|may|could) be
    = \1 \2 be
criteria: ^(?:illicit |illegal |some |other )*(?:substances|drugs) that meet (?:the )?(schedule (?:i|ii|iii|iv|v))
     {word} include
    = \1 drugs include
experience/develop/have/notice/get: ^(?:some |a few |many )?(?:people|patients|users) (?:may|might|can|could) {word}
     ([^,;]+?),? (?:especially |particularly )?(?:when|while|after|if) (?:they )?(?:first )?(?:start |begin )?(?:taking
    |using|take|use) {x}(?= $)
    = \2 can cause \1
anesthetic/anaesthetic: (has|have|produces?) (?:an )?{word} (?:effects?|properties)
    = causes anesthesia
brand: ^{x} is an? {word} name (?:prescription )?(?:medicine|medication|drug),? (?:with the generic name|for the
     generic drug|whose generic name is) ([a-z]+)(?= $)
    = \1 is a {word} name for \2
cutting: used as an? {word} agent (?:with|in|for) (?:illicit |illegal )?
    = used to cut
levels: to (?:potentially |dangerously )*(?:fatal|dangerous|lethal|deadly|low|life threatening) {word}(?= $)
    =
combination: ^{x} is a {word} of (?:two )?(?:medicines|medications|drugs), ([a-z]+), which ([^,;]+), and ([a-z]+), which
     ([^,;]+)(?= $)
    = \1 contains \2 and \4 and \2 \3 and \4 \5
feeling: prevents? (?:you|people|users) from {word} the effects of
    = blocks the effects of
psychologically: (is|are) (?:both )?physically and {word} addictive(?= $)
    = causes physical dependence and psychological dependence
ingredient: ^([a-z]+), the active {word} (?:in|of) ([a-z ]+?), (?=[a-z]+)
    = \1 is the active {word} in \2 and \1
only: ^{x} {word} (?:{artundo}) {artopioids},? so (?:it|the drug) (?:has|will have) no effect (?:on|in) (?:someone
    |people|anyone|a person|those) who (?:has|have|is|are) not (?:taken|taking|using|used|had) (?:them|opioids
    |any)(?= $)
    = \1 reverses opioids and \1 has no effect on people who have no opioids in their body
tongue: ^(?:sublingual )?{x} is an? tablet (?:which|that) (?:you |is )?(?:put|place|placed|dissolves|dissolved|melts)
     under (?:your|the) {word}(?= $)
    = \1 is a tablet and \1 is taken under the {word}
respectively: ,? or [a-z]+ and [a-z]+,? {word}(?= $)
    =
medicine/tablet/product/medication: ^this {word} contains ([a-z]+),? which (is|belongs|can)
    = \1 \2
attaching/binding: (blocks?|relieves?|reduces?|kills?) pain by {word} to (?:opioid )?receptors in {artplaces}(?= $)
    = \1 pain by {word} to opioid receptors
effects/complications/problems/reactions: (causes?|produces?|leads? to|has|have) (?:serious|severe|dangerous
    |life threatening) {artkindsof}?{word}[,;]? (?:including|such as|like) (?:an? )?({artgraves})(?= $)
    = \1 \2
another: ^{word} (?:possible |potential |known |serious |severe )?side effect of {x} is ({artgraves})(?:, [^;]+)?(?= $)
    = \1 can cause \2
flowering: {word} opium poppy
    = opium poppy
naturally: {word} (derived|obtained|extracted|made|sourced) from
    = \1 from
tract/gut/intestines: opioid receptors (?:found |located )?(?:in|throughout) (?:(?:the |your )?(?:brain|spinal cord
    |nervous system|body|gastrointestinal|digestive|central nervous system)(?:,? and |, | )?)+(?:the )?{word}(?= $)
    = opioid receptors
class: ^as a {word}, (?!the)
    =
suicide: (?:black box|boxed) warning (?:due to|because of|about|for) (?:an |the )?(?:increased )?risk of {word}
    = boxed warning for suicidal thoughts
drugs/medicines/medications/substances: ^both (?:of (?:the|these) (?:two )?)?{word} (are|can|may|have|cause|act|bind
    |block|work|slow|relieve|belong)
    = both \1
drug/medicine/medication/substance: ^neither {word} (is|has|can|does|was)
    = neither \1
alkaloid/ingredient/compound: ^its (?:main|principal|primary|major|chief) (?:active )?{word}, ([a-z0-9 ]+?), (?=[a-z]+)
    = \1 is the main alkaloid in it and \1
"""
)
