"""Roundabout words that turn up where a sentence holds two facts: likenesses, purposes, lists with their own "for"."""

from ketafacts.language.lexicon.listing import restatements

TWO_MACROS = {
    "shareof": r"((?:about |around |roughly |up to |some |more than )?\d+(?:%| percent| per cent)?)",
    "takenby": "(people|patients|those|users) (?:on|taking|who take|given|treated with)",
}
OF_TWO = restatements(
    r"""
back: {x} (turns|converts|changes|transforms) {x} {word} (?:in)?to
    = \1 \2 \3 into
giving: ^{word} {x} up(?= (?:can|may|could|will|often|causes|leads) )
    = {word} up \1
awake: {x} keeps (?:people|patients|those) with {x} {word}(?= $)
    = \1 keeps people {word} and is used for \2
horses/dogs/cats/cattle/deer/elephants/animals: ^(?:vets|veterinarians) (sedate|immobilise|immobilize|anaesthetise
    |anesthetize|calm) ([^,;]*?){word}([^,;]*?) with {x}(?= $)
    = vets use \4 to \1 \2 {word} \3
well: {x} (for|against) (alcohol|opioid|nicotine|cocaine) as {word} as ([a-z]+) (addiction|dependence|use disorder)
    = \1 \2 \3 \5 and \4 \5
once/formerly/previously: {x} (was|were) {word} (used|given|prescribed)(?= (?:on|in|for|to) )
    = \1 \2 \3
relieving/killing: {x} (?:with|has|having|without) (?:no|any) pain {word} (?:action|effect|effects|property|properties
     |power|activity)(?: of its own| whatsoever| at all)?(?= $)
    = \1 and does not relieve pain
    = \1 does not relieve pain
nervous: {x} (stimulants?|depressants?) of the (?:central )?{word} system
    = \1 \2
type/kind/class/group/family: ^{x} is an? [a-z]+ of the {x} {word}(?= $)
    = \1 is a \2
approval: ^{x} (?:won|got|gained|received|obtained|earned) (?:its|their) first (us|american|fda|british|uk|eu) {word}
     (?=in )
    = \1 was first approved in the \2
approval: ^{x} (?:won|got|gained|received|obtained|earned) (us|american|fda|british|uk|eu) {word} (?=in )
    = \1 was approved in the \2
grow: {x} (?:that )?{word} (?:naturally )?in the {x}(?= $)
    = \1 found in the \2
white: {x} {word} cells
    = \1 {word} blood cells
prescription: ^since (\d{4}),? (?:americans|people in the united states) (?:have been able to|could|can) (?:buy|get) {x}
     without a {word}(?= $)
    = \2 has been sold without a {word} in the us since \1
prescription: ^americans (?:can|have been able to) (?:buy|get) {x} without a {word}
    = \1 is sold without a {word} in the us
effect: ^(?:the )?antidepressant {word} of {x} comes from
    = \1 relieves depression through
effect: ^(?:the )?(?:painkilling|pain relieving|analgesic) {word} of {x} comes from
    = \1 relieves pain through
effect: ^{x}s? antidepressant {word} comes from
    = \1 relieves depression through
effect: ^{x}s? (?:painkilling|pain relieving|analgesic) {word} comes from
    = \1 relieves pain through
class/schedule: ^{x} is (an? )?({word} [a-z]+)( drug| substance)? in ((?:the )?[a-z]+(?: [a-z]+)?) (?:but|and|yet)
     (?:only |merely )?(an? )?((?:class|schedule) [a-z]+)( drug| substance)? in ([^,;]+)(?= $)
    = \1 is a \3 drug in \5, and \1 is a \7 drug in \9
brain: {x} (stays|stay|keeps|keep) out of the {word}
    = \1 does not enter the {word}
schizophrenia/depression/epilepsy/asthma/migraine/anxiety/gout/malaria: {x} works (?:well |best )?in {word}(?= $)
    = \1 is used for {word}
words/names/terms: ^(opiates? and opioids?) are (?:just |simply )?two {word} for the same thing(?= $)
    = \1 mean the same thing
tranquilliser/tranquilizer/anaesthetic/anesthetic/sedative: {x} is (?:just |only |merely )?an? {word} for horses(?= $)
    = \1 is a horse {word}
reaction: {x} (?:and|with) alcohol (?:together )?(?:cause|causes) a {word} like that of disulfiram(?= $)
    = \1 with alcohol causes a disulfiram like {word}
reaction: ^alcohol (?:taken )?(?:and|with) {x} (?:together )?(?:cause|causes) a {word} like that of disulfiram(?= $)
    = \1 with alcohol causes a disulfiram like {word}
reaction: {x} causes an? (?:unpleasant |nasty |bad )?{word}
     when (?:it is )?(?:taken|combined|mixed) with alcohol(?= $)
    = \1 with alcohol causes a disulfiram like {word}
approved: ^{x} is {word} ([^,;]*?)in ([a-z]+(?: [a-z]+)?) but not in ([^,;]+)(?= $)
    = \1 is {word} \2 in \3, and \1 is not {word} \2 in \4
withdrawal: ^(?:people|users|those|patients) who (?:stop|quit|give up)(?: taking| using)? {x}
     (?:can |may |often )?(?:go through|get|have|suffer|experience) {word}(?= $)
    = stopping \1 causes {word}
withdrawal: ^heavy {x} users (?:can |may |often )?(?:go through|get|have|suffer) {word} when they (?:stop|quit)(?= $)
    = stopping \1 causes {word}
among: ^([^,;]+) (?:are|is) {word} the withdrawal symptoms of ([a-z]+)(?= $)
    = withdrawal from \2 causes \1
among: ^([^,;]+) (?:are|is) {word} the symptoms of ([a-z]+) withdrawal(?= $)
    = withdrawal from \2 causes \1
injection/mouth/infusion/inhalation: ^(?:people|patients|those) with {x}
     (?:get|take|are given|receive) {x} by {word}(?= $)
    = \2 is given by {word} for \1
course: ^an? {word} of {x}(?= (?:will|can|may|does|cures|treats|clears) )
    = \1
clear/clears: {x} (?:will |can )?{word} up {x}(?= $)
    = \1 treats \2
turned: {x} {word} around (with|by) {x}(?= $)
    = \1 reversed \2 \3
test/strips/immunoassay/screen: {x} {word} (detects?) {x} as well as {x}(?= $)
    = \1 {word} \2 \3 and \4
test/strips/immunoassay/screen: {x} {word} (detects?) (?:every|any|each) {x}(?= $)
    = \1 {word} \2 \3
drug/medicine/medication/remedy: {x} (with|by|of|against|than|to) the ([a-z]+(?: cancer| pressure)?) {word} {x}(?= $)
    = \1 \2 \4, and \4 is a \3 {word}
depends: {x} {word} on cyp(\S+)(?= $)
    = \1 is metabolised by cyp\2
same: {x} the {word} (gaba a|mu opioid|dopamine|opioid|nmda|serotonin|cannabinoid) receptor(?= $)
    = \1 the \2 receptor
name: ^(?:despite|contrary to) (?:what )?(?:its|the) {word}(?: suggests| implies| says)?, {x}
    = \1
night: {x} awake at {word}(?= $)
    = \1 awake
epilepsy: {x} (seizures|seizure clusters|fits) in (?:people|patients|those) with {word}(?= $)
    = \1 \2
anti: {x} an {word} sickness (?:drug|medicine)
    = \1 an antiemetic
injured/harmed/damaged: ^the (liver|heart|kidneys) can be (?:badly )?{word} by an? ([^,;]+) overdose(?=,| $)
    = an overdose of \2 damages the \1
opioids: {x} (reverse|reverses|block|blocks) {word} and ([^,;]+)(?= $)
    = \1 \2 both {word} and \3
just/exactly: ^{x}, {word} as ([a-z -]+) (does|do|is|are)(?= $)
    = \1, and so \3 \2
fatal/deadly: {x} (?:can |may )?(?:cause|causes) {x}, which (?:can|may|could) (?:even )?be {word}(?= $)
    = \1 can cause life threatening \2
turns/turned: {x} {word} up in (?:street |illicit |the illicit )?(fentanyl|heroin|cocaine)(?= $)
    = \1 is mixed into illicit \2
    = \1 is found in \2
street: {x} {word} (fentanyl|heroin|cocaine|oxycodone)(?= $)
    = \1 illicit \2
safe/gentle: {x} (is|are) (?:quite |fairly |generally )?{word} (?:for|on) the (stomach|liver|kidneys|heart)(?= $)
    = \1 does not harm the \3
for/against: ^{x} (is|are|was|can be) (sold|prescribed|used|given|approved|taken) (?:both )?(for|against|in) ([^,;]+?)
     (?:and|as well as|but also) {word} ([^,;]+)(?= $)
    = \1 \2 \3 \4 \5 and \6
for/against: ^{x} (is|are) (?:mostly |mainly |usually |often )?sold {word}
    = \1 \2 used for
chemotherapy: {x} (?:the )?nausea (?:and vomiting )?(?:caused by|from|due to|brought on by|of|after|during)
     (?:cancer )?chemotherapy
    = \1 chemotherapy induced nausea
short: {x} (?:can |may )?leaves? (?:people|patients|the body|you|users|them) short of (potassium|sodium|magnesium)
    = \1 can lower \2
treatment: ^{x} is an? (?:proven|established|effective|standard|common|recognised|recognized|widely used|usual|accepted)
     {word} (for|of|in)
    = \1 is a {word} \2
unpleasant/miserable/hard/tough/distressing/uncomfortable: ^withdrawal from {x} (?:may be|can be|is|might be)
     (?:very |quite |really )?{word}(?= $)
    = \1 can cause withdrawal
way: ^{x} (?:works|acts) in (?:exactly |much )?the same {word} as {x}, by ([a-z]+ing) ([^,;]+)(?= $)
    = \1 and \2 work by \3 \4
other: ^{x}, (as|and so) (do|does|are|is|can|have|has) (?:all |the |most )?{word} ([^,;]+)(?= $)
    = \1, \2 \3 \4
urine: {x} (immunoassay|screen|test) in {word}(?= $)
    = \1 \2
such: {x} (reverses|reverse|treats|treat) (?:an )?(?:overdoses?|the effects|effects) of ([^,;]+?) {word} as
     ([^,;]+)(?= $)
    = \1 \2 \3 {word} as \4
nor: ^(an? |the )?([^,;]*?(?:drug|urine|hair|blood|saliva) (?:screen|test|screens|tests|immunoassay)) (?:detects?|finds?
    |shows?|picks? up) neither {x} {word} {x}(?= $)
    = neither \3 nor \4 is detected by \1 \2
blamed: ^{x} (?:has|have) been {word} for {x}(?= $)
    = \1 can cause \2
false: {x} (?:can |may |might )?(?:sets?|trigger|triggers) off (?:an? )?{word} positive
    = \1 can cause a {word} positive
immobilise/immobilize/tranquillise/dart: {x} has been used to {word}
    = \1 is used to {word}
nose: {x} (?:as a|is a) local (anaesthetic|anesthetic) (?:for|in|inside) the {word}(?= $)
    = \1 as a local \2 in the {word}
    = \1 as a local \2 and is given through the {word}
class/family/group: ^{x} (?:belongs to|is in|comes from|is part of) the same {word} as {x},
     (?:namely )?(?:the )?([^,;]+)(?= $)
    = \1 and \2 are \3
toxic: {x} (?:may|can|could) build up to {word} levels in (?:patients|people|those) who (?:also )?take
     ([^,;]+?)(?: or (?:another|other) [a-z]+)?(?= $)
    = \2 can raise \1 levels
much: ^(?:people|patients|those) (?:on|taking) {x} who (?:also )?take {x} (?:may|can|could) end up with
     too {word} {x} in (?:the|their) blood(?= $)
    = \2 can raise \1 levels
intravenously: ^when {x} is (?:given|injected|administered|taken) {word}, it
    = intravenous \1
vein: ^(?:when|if|once|after) {x} is (?:given|injected|administered|put|shot) (?:straight |directly )?into a {word},
     it
    = intravenous \1
disease: {x} (?:acid )?reflux {word}
    = \1 acid reflux
half: ^{x} is (an? [^,;]+?) with an? ((?:[a-z]+ ){0,3}){word} life( of [^,;]+?)?(?= $)
    = \1 is \2, and \1 has a \3 {word} life \4
half: ^{x} is (an? [^,;]+?) with an? ((?:[a-z]+ ){0,3}){word} life (that|which) ([^,;]+)(?= $)
    = \1 has a \3 {word} life, and \1 is \2 \4 \5
until: {x} (was|were) not ([a-z]+ )(in the us |in the uk |in britain |by the fda |for [^,;]+? )?{word} (\d\d\d\d)
    = \1 \2 first \3 \4 in \5
only: {x} (was|were) (approved|introduced|launched|discovered|scheduled|controlled) {word} in (\d\d\d\d)
    = \1 \2 first \3 in \4
constipation: {x} (?:relieves?|eases?|helps?|treats?|fights?) {word} (?:(?:that is )?(?:caused|brought on|induced) by
    |from|due to) (?:opioids?|opiates?|opioid (?:painkillers|medicines))
    = \1 treats opioid induced {word}
same: {x} (?:works|work) (?:on|at|through|by) the {word} (receptors?|target)
    = \1 acts on the {word} \2
combines/combine: {x} {word} (?:mu|mu opioid|mu receptor|opioid) (?:receptor )?(?:agonism|activation|agonist activity
    |agonist action) (?:with|and) ([^,;]+?) (reuptake) inhibition(?= $)
    = \1 is a mu opioid agonist and a \2 \3 inhibitor
whose: {x} is (an? [^,;]+?) {word} (?:leaves|leaf|resin|seeds|roots|root|bark|sap|flowers|buds) (?:contain|hold)
    = \1 is \2 and contains
selectively: {x} (?:{word} )?(?:inhibits|blocks) cox 2(?: {word})?(?= $| and | but |,)
    = \1 is a selective cox 2 inhibitor
addiction/dependence: {x} (?:has|carries|comes with|poses) an? (?:high|very high|considerable
    |substantial) risk of {word}
    = \1 is highly addictive
sold: ^{x} (?:that|which) (?:is|are) (?:also )?{word} (?:as|under the name) {x} (?:for|to treat) {x}{end}
    = \1 that is {word} as \2 , and \2 is used for \3
sold: ^{x} is (?:also )?{word} (?:as|under the name) {x} (?:for|to treat) {x}{end}
    = \1 is {word} as \2 , and \2 is used for \3
converts/turns/changes/metabolises/metabolizes: (?<=, )(?:which|that) the (?:body|liver) {word} (?:in)?to
    = which is converted to
smokable/smokeable/smoked: ^{x} is an? {word} form of {x}{end}
    = \1 is a form of \2 , and \1 is smoked
gain/lose/gained/lost: ^{shareof} of {takenby} {x} (?:will |may |can )?{word} weight{end}
    = \3 causes weight {word} in \1 of \2
get/develop/have/experience/got/developed/had/experienced: ^{shareof} of {takenby} {x} (?:will |may |can )?{word}
     {x}{end}
    = \3 causes \4 in \1 of \2
nasal: ^{word} {x} (was|is|were|are)
    = \1 {word} spray \2
approved/licensed/authorised: {x} (was|were) {word} in (\d\d\d\d) for ([^,;]+?) and in (\d\d\d\d) for ([^,;]+){end}
    = \1 \2 {word} in \3 for \4 , and \1 \2 {word} in \5 for \6
amounts: ^(?:large|big|high|heavy) {word} of (grapefruit(?: juice)?)
    = \1
sedating: for {word} (people|patients|animals|horses|dogs|cats|cattle)
    = for sedation in \1
warfarin: ^{x} (do|does) (not )?(increase|raise|cause) (?:the risk of )?bleeding in (?:people|patients|those) (?:on
    |taking) {word}{end}
    = \1 with {word} \2 \3 \4 bleeding
quit: ^(people|those|users|patients|smokers|drinkers) who {word}(?= )
    = \1 who stop
alcohol: ^drinking {word} (?:on|while on|while taking|when taking) {x} (?:brings on|sets off|triggers|provokes)
    = {word} with \1 causes
reaction: a {word} like that of disulfiram(?= $)
    = a disulfiram like {word}
identified: {x} (was|were) {word} in (the [a-z ]+?) in (\d\d\d\d){end}
    = \1 \2 isolated from \3 in \4
found/mixed: ^{x} is (an? [^,;]+?) ((?:often|commonly|frequently|sometimes|increasingly) )?{word} (in|into)
     (street|illicit|illegal|the illicit|the illegal) {x}{end}
    = \1 is \2 and \1 is \3 {word} \4 \5 \6
"""
)
