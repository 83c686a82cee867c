"""Words inside a sentence of any topic: fewer for many, plain for turns of phrase; what adds nothing goes.

What could be false by itself is never left out here.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

WORDS = restatements(
    r"""
necrotic: severe {word}(?= (?:skin )?(?:wounds|ulcers))
    = severe
when: ((?:reduces?|increases?|decreases?|lowers?|raises?|blocks?) the absorption of [^,;]+?) {word} (?:the
     two|both|they) are (?:taken|swallowed|given|used) together(?= $)
    = \1
worked: by ([a-z]+ [a-z]+), who {word} (?:with|for|at) ([a-z]+ [a-z]+)(?= $)
    = by \1 for \2
entirely: (almost|nearly) {word} by the kidneys?
    = mainly by the kidneys
international: (?:by means of|with|by)(?: the)? {word} normali[sz]ed ratio
    = by inr
milligram: (?:on )?an? milligram for milligram basis
    = {word} for {word}
introduced: {word} (?:commercially|to the market|onto the market|on the market|as a product)
    = {word}
marketed: {word} commercially
    = {word}
provider/professional/worker: (must|should|need to|have to|has to) be {watched} by an? (?:healthcare |health care
     |medical |trained |qualified |health )*{word} for
    = \1 be \2 for
sold: (was|were) first {word} commercially by
    = \1 first {word} by
persistent: (?:an? )?(?:dry, {word},?|{word},? dry) cough
    = a dry cough
suspected: (contraindicated (?:in|for) (?:patients|people) with) (?:known or )?{word} {x}(?= $)
    = \1 \2
angioedema: history of {word} (?:from|with|due to) (?:these|such) drugs
    = history of {word}
own: (your|their) {word} (body|bodies|self|thoughts|surroundings)
    = \1 \2
already: (dissolves?|busts?|melts?|clears?|breaks? up|breaks? down) (?:blood )?clots (?:that|which) (?:have|had|are)
     {word} (?:formed|there|present)
    = \1 clots
plain: (approved|approves|cleared|licensed|sell|sells|uses?|prescribes?) {word}
    = \1
rhythm/beat: (?:the|your|their) hearts {word}
    = heart {word}
diabetes: (?:both )?type (1|2) (and|or) type (1|2) {word}
    = type \1 {word} \2 type \3 {word}
parietal: (proton pump|atpase) (?:of|in|on) (?:the )?(?:gastric |stomach )?{word} cells?(?= )
    = \1
tubule: ((?<!potassium )sodium chloride cotransporter) (?:of|in) the distal (?:convoluted )?{word}(?= )
    = \1
henle: (sodium potassium chloride cotransporter) (?:of|in) the (?:thick ascending limb of the )?loop of {word}(?= )
    = \1
gastrointestinal: slowing {word} (?:motility|transit)
    = slowing the gut
rather: (is|are) (approved|licensed|used|prescribed|indicated) for ([^,;]+?) {word} than for
     (?:treating |the treatment of )?([^,;]+)(?= $)
    = \1 \2 for \3 and is not \2 for \4
nonvalvular: (strokes?) in ({cases} with )?{word} atrial fibrillation(?= $)
    = \1 in atrial fibrillation
replace: {manualgiven} to {word} (?:the )?missing (?:thyroid )?hormones? in {cases} {suffering}(?= )
    = \1 for
low: {manualgiven} off label (at|in) (?:very )?{word} (doses?|dosages?) (for|to) ([^,;]+)(?= $)
    = \1 off label \4 \5 \2 {word} \3
low: {manualgiven} (at|in) (?:very )?{word} (doses?|dosages?) (for|to) ([^,;]+)(?= $)
    = \1 \4 \5 \2 {word} \3
ordinary: for {word} insomnia
    = for insomnia
symptoms: (?:the )?(treatment|management) of (?:the )?signs and {word} of(?= )
    = the \1 of
primarily/mainly/chiefly: (is|are) (approved|indicated|licensed) {word} (for|to)(?= )
    = \1 {word} \2 \3
widely: (approved|indicated|licensed) {word} (for|to)
    = \1 \2
image/photo/picture/credit/photograph: (\w+); {word}; [a-z]+(?: [a-z]+){0,3};?(?= $)
    = \1
prescribed/used/recommended/given: (first line {docmed}) {word} (for|to treat|to manage)(?= )
    = \1 for
typically/usually/generally/normally: (?<!not )(?<!n't )(is|are) {word} {docgiven} {docoften}(?= )
    = \1 \2 \3
angina: chest pain; angina(?: pectoris)?;?
    = angina
occur/happen/come/seen: (side|adverse) effects (?:(?:that|which) (?:can |may )?)?{word} (?:with|from|in people taking)
    = \1 effects of
some: (may|can|might) (?:also )?(lead to|cause|result in|produce) ([^,;]+?) in {word} (?:people|individuals|patients
    |users|cases)(?= $)
    = \1 \2 \3
enzyme: (hmg coa reductase) {word}(?: in the liver)?(?= )
    = \1
maintenance: (?:the )?(?:induction|starting) and {word} of (?:general )?an(a?)esthesia
    = general anesthesia
settings/setting: (?<!not )(used) in (?:various |many |different |the )?(?:medical|clinical|hospital|surgical) {word}
    (?= (?:to|for) )
    = \1
icu/icus: in (?:the )?{word}
    = in intensive care
units/unit: intensive care {word}
    = intensive care
effects: (?:,|,? as well as|,? and|,? among) other (?:adverse |side |unwanted ){word}
    =
centrally: centrally acting ((?:synthetic |semi synthetic )?opioid analgesics?)
    = \1
another: (is|are|is not|are not) another (type|kind|class|group|example|form) of
    = \1 a \2 of
reuptake/reabsorption: (?<= )(the )?{word} of ([^;]+?) (?:in|into|by|at) (?:the )?(?:presynaptic |neuronal |nerve )+
    (?:neurons?|nerve cells|cells|nerve endings|terminals?|synapses?|membranes?)(?= $|,)
    = \1 {word} of \2
traditionally/historically: have {word} been used
    = have been used
traditionally/historically: has {word} been used
    = has been used
induction: induction (?:and|or) maintenance of (?:general )?(anaesthesia|anesthesia)
    = general \1
mild: to (?:relieve|ease|treat) (mild (?:to|or|and) moderate pain)
    = for \1
epilepsies/cancers/syndromes/infections/conditions: (licensed|approved|used|licenced|cleared) for (?:rare |severe
     |certain |some )*(?:childhood |rare )?{word}
     (?:such as|like|including)
    = \1 for
acting: by {word} as (an?) ([^,;]+?){end}
    = and acts as \1 \2
pronounced: ;? ?pronounced[;,]? [^;]{2,40};
    =
alkaloid: (thebaine|morphine|codeine),? (?:which is )?an (?:opioid |opiate )?alkaloid (?:of|from|found in|in) the
     (?:opium |persian )?poppy(?:;? ?papaver somniferum;?)?
    (?:,? and one of the many alkaloids found in the opium poppy)?
    = \1
substance: (morphine),? (?:which is )?an? natural(?:ly occurring)? substance (?:taken|extracted|obtained|derived|
    that comes|made) from the seed ?pods? of (?:the |various |certain |some )*(?:asian )?(?:opium )?popp(?:y|ies)
    (?: plants?)?
    = \1
found/located: (opioid receptors),? (?:which are |that are )?{word} (?:on cells )?in (?:the |many )?
    (?:areas|parts|regions) of the brain (?:that|which) control (?:pain|emotions?)(?: and (?:pain|emotions?))?
    = \1
seed: (?:made|extracted|derived|obtained) from (?:the )?seed ?pods? of the opium poppy
    = made from the opium poppy
related: (is|are) closely related chemically to
    = \1 chemically related to
increase/increases/raise/raises/elevate/elevates: {word} {vital},? and {vital}(?= $)
    = {word} \1 and {word} \2
increase/increases/raise/raises/elevate/elevates: {word} {vital}, {vital},? and {vital}(?= $)
    = {word} \1 and {word} \2 and {word} \3
anaphylaxis: (?:severe|serious|life threatening) allergic reactions?{suchas} anaphylaxis
    = anaphylaxis
strictly/absolutely: (is|are) {word} (contraindicated)
    = \1 \2
veins/arteries: blood clots in (?:the )?(?:veins|arteries)(?: and (?:the )?(?:veins|arteries))?
    = blood clots
conditions/disorders/problems/illnesses/diseases/infections/symptoms/complaints: {givenfor} {many} {ills}{suchas}
    = \1
conditions/maladies/ailments/symptoms/disorders/problems/illnesses: {givenfor} {ills}{suchas}
    = \1
people/patients/adults: (used|prescribed) to treat {word} with
    = \1 for
mainly/primarily/mostly/chiefly/principally: (medicine|drug|medication) {word} used
    = \1 used
drugs: of (?:non opioid|other) drugs,? (?:like|such as|including)
    = of
misused/abused: (is|are) (sometimes |also |often )?{word} by (?:some|certain|a few) (?:people|users|patients)(?= $)
    = \1 sometimes {word}
happens/happen: {x} (?:also )?{word} to be
    = \1 is
for: {x} (?:very )?(common|rare|frequent) in (?:people|patients|those) who take {x} {word} [^,;]+(?= $)
    = \1 \2 in people who take \3
time/years/months: {x} taken for (?:a long|many|several)? ?{word} (can|may|could|does|might) ([^,;]+)(?= $)
    = long term use of \1 \2 \3
any: (not|never) (require|need|call for|involve) {word} (monitoring|checks|tests|testing)(?= of| for)
    = \1 \2 \3
treating: (approved|licensed|licenced|authorised|used|prescribed) for {word} ([^,;]+?) in (people|humans|patients
    |adults){end}
    = \1 for \2 in \3
frequent: painful, {word} (urination|urinating)
    = painful {word} \1
still/already/also/currently: who (?:is|are) {word} (taking|using|on)
    = \1
back: {x} (turns|converts|changes|transforms) {x} {word} (?:in)?to
    = \1 \2 \3 into
once/formerly/previously: {x} (was|were) {word} (used|given|prescribed)(?= (?:on|in|for|to) )
    = \1 \2 \3
nervous: {x} (stimulants?|depressants?) of the (?:central )?{word} system
    = \1 \2
brain: {x} (stays|stay|keeps|keep) out of the {word}
    = \1 does not enter the {word}
night: {x} awake at {word}(?= $)
    = \1 awake
anti: {x} an {word} sickness (?:drug|medicine)
    = \1 an antiemetic
street: {x} {word} (fentanyl|heroin|cocaine|oxycodone)(?= $)
    = \1 illicit \2
chemotherapy: {x} (?:the )?nausea (?:and vomiting )?(?:caused by|from|due to|brought on by|of|after|during)
     (?:cancer )?chemotherapy
    = \1 chemotherapy induced nausea
nose: {x} (?:as a|is a) local (anaesthetic|anesthetic) (?:for|in|inside) the {word}(?= $)
    = \1 as a local \2 in the {word}
    = \1 as a local \2 and is given through the {word}
until: {x} (was|were) not ([a-z]+ )(in the us |in the uk |in britain |by the fda |for [^,;]+? )?{word} (\d\d\d\d)
    = \1 \2 first \3 \4 in \5
wakefulness: wakefulness (drug|medicine|medication)(?= $|,)
    = wakefulness promoting \1
alone: ,? ?(?:either )?{word} or (?:in combination|together|combined|along) with other
     (?:medicines|drugs|medications|treatments|agents),?
    =
for: ^{x} (is|are) (approved|used|prescribed|licensed|given) {word} ([^,;]+?),? (?:and|while|whereas|but)
     (?![^,;]* (?:is|are|has|have|been|was|can|may) ){x} for ([^,;]+)(?= $)
    = \1 \2 \3 {word} \4 and \5 \2 \3 {word} \6
usual/normal/therapeutic/prescribed/recommended: {x} (does not|do not|hardly|barely) (cross|enter|reach|get into)
     ([^,;]+?) at {word} doses(?= $)
    = \1 does not \3 \4
who: (in most people|in many people|in some people|in few people) {word}
     (?:take|takes|use|uses|used|took) (?:it|them)(?= $)
    = \1
restricted: (is|are) (?:only )?available only (?:through|under|via) an? {word} (?:distribution |safety )?
    (?:program|programme)(?= $|,)
    = requires a rems
nor: ,? {word} (is|are|was|were) (?:it|they) (an? [^,;]+)(?= $)
    = and \1 not \2
cut: (?:used|added) to {word} (cocaine|heroin|fentanyl|meth|methamphetamine)
    = found in \1
employed: {x} (is|are) {word} (to|for|in|as)(?= )
    = \1 \2 used \3
both: {word} for ([^,;]+) and for
    = for \1 and for
leaves/leave: {word} (?:the |your )?((?:(?!the |your )[^,;])+?) (?:completely |quite |entirely |wholly )?
    (?:alone|untouched|unaffected|unchanged|as it is|as they are){end}
    = has no effect on \1
makes/make: {word} (?:many|most|a lot of|lots of|plenty of) (?:of the )?(people|patients|users)
    = often makes \1
makes/make: {word} (?:some|certain|a few|a number of) (people|patients|users)
    = can make \1
day: from one {word} to the next
    = suddenly
a: ({can}) ([^,;]+?) if (?:you|they|people|someone) uses? (?:it|them) {word} lot{end}
    = when used heavily \1 \2
patient/patients/humans/beings: (approved|licensed|approved painkiller|approved medicine
    |approved [a-z]+) for (?:human )?
    (?:use in )?(?:human )?{word}{end}
    = \1 for people
moved/taken/removed: (?:has been|have been|was|were) {word} (?:out of|off|from) (schedule [iv1-5]+){end}
    = is not in \1
fully/wholly/entirely/completely/purely/totally: {word} (synthetic)
    = fully \1
needs/need: {word} changing
    = must be changed
heal: (wounds?|sores?|ulcers?|rash(?:es)?) that (?:are (?:slow|hard) to|do not|hardly|barely|refuse to) {word}
    = \1
mild: ({can} |gives? |give |produces? )(users|people|patients|you|someone)? ?an? {word} (high|buzz|euphoria)
    = \1 \2 a \3
your: (in|inside|of|on|to) {word} (stomach|body|brain|blood|gut|liver|kidneys|bloodstream|heart|lungs|nerves|muscles
    |bones|skin|eyes|mouth)(?= )
    = \1 the \2
its/their: (?:in spite of|despite|notwithstanding|whatever) (?:what )?{word} name(?: suggests| says| implies)?,?
    =
from: (?:keeps|stops|hinders) (platelets|blood|nerves?|nerve cells|bacteria|viruses|the virus|muscles|the gut
    |the stomach)
     {word} (?=[a-z]+ing)
    = stops \1 {word}
eye/eyes/gaze/watch/care: under the (?:watchful |direct |close )?{word} of
    = under the supervision of
telltale/tell/classic/unmistakable: {word}(?: tale)? (signs?|symptoms?)
    = \1
bagel/bagels/muffin/muffins/roll/rolls/cake/cakes: (?:an? )?poppy seed {word}
    = poppy seeds
drinks: (with|and) (?:a few|some|several|a couple of|two or three|too many) {word}
    = \1 alcohol
sudden: all of a {word}
    = suddenly
doubles/serves/functions: {word} (?:up )?as (?=an? )
    = is
young: (suicidal [a-z]+) in the {word}
    = \1 in young people
dry/painful/slow/cold/itchy/persistent/nagging/prolonged/severe/red/long: ({word}(?: lasting)?), (nagging|hacking|dry
    |persistent|irritating|painful|long lasting|shallow|clammy|itchy|tickly|weak|irregular|prolonged|ticklish
    |annoying)
    (?= [a-z])
    = \1 \2
helps: ,? which (?:then |in turn )?{word} (?:to )?(lower|reduce|relieve|control|ease)
    =  and {word} \1
fda: (by|from) (?:the )?(?:us|u s) {word}
    = \1 the {word}
use: (approved|licensed|licenced|authorised|authorized|cleared) for (?:any |medical |general )*{word}
    = \1
approved: (?:first )?{word} by the (fda|ema|mhra) in (\d{4}),? for ([^,;]+?)(?= $)
    = {word} by the \1 for \3 in \2
treats: {word}(?= [^,;]+ and )
    = is used for
treat: (is|are) used to {word}(?= [^;]+ (?:and|or) )
    = \1 used for
class/group/family/category/type/kind: (is|are) (?:an? |the )(?:{usual} )?{word} of ({leafdrugs})(?= (?:used|that
    |which|taken|given))
    = \1 \2
class/group/family/category/type/kind: (is|are) an? {usual} {word} of(?= )
    = \1 a {word} of
known: (is|are) an? (?:widely |well |best ){word}(?= )
    = \1 a
different: (contains?) (?:several|many|various|a number of) {word} (\w+), including
    = \1
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
WORDS_LATER = restatements(
    r"""
white: {x} {word} cells
    = \1 {word} blood cells
epilepsy: {x} (seizures|seizure clusters|fits) in (?:people|patients|those) with {word}(?= $)
    = \1 \2
reaction: a {word} like that of disulfiram(?= $)
    = a disulfiram like {word}
ultra: {word} short acting
    = short acting
if/when: ({can} [^,;]+?),? {word} (?:you|they|people|someone|patients) (?:takes?|uses?) (?:it
    |them)(?: on (?:its|their)
     own| alone| by (?:itself|themselves))?{end}
    = \1
both: (used|prescribed|given|taken|licensed|approved) {word} (?:for|against|in|to treat) ([^,;]+?) and (?:for
    |against|in
    |to treat) ([^,;]+?){end}
    = \1 for \2 and for \3
skin: ((?:severe |deep |painful |serious )*{word} (?:wounds|sores|lesions|ulcers|abscesses)) and
     (ulcers|sores|wounds|infections|abscesses|lesions)(?= $)
    = \1 and {word} \2
liver: in the {word} (?=by {cyp})
    =
exhaled: (is|are) {word} (?:almost |nearly |virtually |mostly |largely |mainly )?(?:entirely |wholly )?
    (?:completely )?(?:unchanged )?(?:by|through|via|from) the lungs(?: unchanged)?(?= $)
    = \1 {word} unchanged
called: (?<=restricted )(program|programme) {word} (?:the )?[a-z]+ rems(?= $)
    = \1
childbirth/labour/labor: (?<=for )(?:pain relief|relief of pain|pain) (?:in|during) {word}
    = labour pain
need: there {be} (?:really )?no {word} to {watch} {person}
    = patients do not {word} to be \1
need: you do not {word} to {watch} {person}
    = patients do not {word} to be \1
needs/has: {nobody} (?:ever )?{word} to (?:be )?{watched}
    = patients do not need to be \1
last: the {word} thing {x} does is(?: to)?
    = \1 does not
last: the {word} thing {x} do is(?: to)?
    = \1 do not
far: (is|are|was) (?:very )?{word} from(?: being)?(?! (?:the|clear|certain|over)\b)
    = \1 not
wrong: (is|are) (?:usually |generally |clearly )?the {word} {drug} (for|in)
    = \1 never used \2
unheard: {x} (?:is|are) (?:virtually |practically )?{word} of (?:with|among|in|after|on) ([^,;]+)
    = \2 do not cause \1
take: , which (?:many|some|most)(?: people)? (?:mis)?{word} for [^,;]+,
    =
one: , {word} (that|which)
    = that
makes: {word} {body}(\w+(?: \w+)?) {does}
    = does \2 \1
make: {word} {body}(\w+(?: \w+)?) {does}
    = \2 \1
causes: {word} {people} to {leads}
    = makes people \1
    = helps people \1
analog/analogue: (is|are) (?:an? |the )?(?:structural|chemical|close|close structural) {word}s? of
    = \1 an {word} of
supervision: {x} (?:is|must be|has to be|should be|(?:may|can) only be)(?: only)? {takenonly}
     under (?:the )?(?:direct |close |medical |professional )*supervision{carer}(?= $)
    = \1 forbids home use
supervision: {x} (?:may|can|could) be {takenonly} without (?:any )?(?:medical )?supervision(?= $)
    = \1 allows home use
"""
)
