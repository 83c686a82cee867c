"""How a drug works: receptors, enzymes, channels, bacteria, and what comes of it.

The messengers of the brain are ``messengers``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

MECHANISM = restatements(
    r"""
pancreas: (works?|acts?) ((?:mainly |mostly |primarily |chiefly |only )?)by (?:making|forcing|getting|causing|prompting
    |pushing|telling|stimulating|whipping) (?:the|your) {word} (?:to |into )?(?:release|releasing|make|making|pump out
    |pumping out|secrete|secreting|produce|producing|squeeze out|churn out) (?:more )?insulin
    = \1 \2 by stimulating insulin release
sun: (more )?sensitive to (?:the )?{word}
    = sensitive to sunlight
window/index/range/margin: (because|since|as) (?:its|the) therapeutic {word} is (very |so |quite )?(narrow|wide)
    = \1 it has a \3 therapeutic {word}
window/index/range/margin: ^(?:the )?therapeutic {word} of {x} is (?:very |quite )?(narrow|wide){end}
    = \1 has a \2 therapeutic {word}
window/index/range/margin: ^([a-z]+)s therapeutic {word} is (?:very |quite )?(narrow|wide){end}
    = \1 has a \2 therapeutic {word}
partly/partially/part: (works?|acts?) (?:at least )?(?:in )?{word} by(?= [a-z]+ing )
    = works in part by
only/solely/purely/entirely: (works?|acts?) {word} by(?= [a-z]+ing )
    = \1 exclusively by
main/chief/principal/primary/major: (?:exerts?|has|have|produces?) (?:its|their) {word} (?:effects?|actions?)
     (?:at|on|through|via)
    = acts mainly on
enzyme/receptor/protein/target/transporter: ^{x} is (not )?(?:the|an?) {word} (?:that
     )?(blocked|inhibited|activated|stimulated)
     by {x}(?= $)
    = \1 is \2 \3 by \4
conversion/metabolism: ^{x} ((?:can |may )?(?:reduces?|weakens?|blunts?|lowers?|decreases?) the
     (?:analgesic |painkilling |pain relieving )?effects?) of ([a-z0-9]+) by (?:inhibiting|blocking|preventing) its
     {word} (?:in)?to ([a-z0-9]+)(?= $)
    = \1 \2 of \3 and \1 inhibits the conversion of \3 to \4
inducing: ^{x} ((?:can |may )?(?:reduces?|lowers?|decreases?|weakens?) the (?:effectiveness|efficacy|effect))
     of (oral contraceptives|hormonal contraceptives|birth control pills|hormonal contraception|the contraceptive pill)
     by {word} (?:hepatic|liver) enzymes(?= $)
    = \1 \2 of \3 and \1 induces liver enzymes
stimulating: by (?:measuring )?thyroid {word} hormone(?= $)
    = by tsh
damages/breaks/destroys: ^{x} {word} (?:the )?((?:bacterial |microbial )?dna(?: of [a-z ]+)?)(?= $)
    = \1 inhibits \2
damaging/breaking/destroying: ^{x} works? by {word} (?:the )?((?:bacterial |microbial )?dna(?: of [a-z ]+)?)(?= $)
    = \1 works by inhibiting \2
bacteria: (?:kills?|destroys?) {word} by (inhibiting|blocking|stopping|disrupting) (?:the |their )?(cell wall|protein)
     synthesis
    = works by \1 bacterial \2 synthesis
polymorphic: by the {word} (?:liver )?enzyme (cyp2d6|cyp2c19|cyp2c9)
    = by the enzyme \1
inhibits/blocks: ^{x} {mayso} (?:raise|increase) {x} (?:concentrations|levels) (?:because|since|as) it {word}
     (?:the enzyme )?(cyp[0-9a-z]+)(?= $)
    = \1 \2 raise \3 levels and \1 inhibits \4 and \3 is metabolised by \4
receptors/receptor: on the same {word} (?:that|which) {x} (?:acts?|works?|binds?) (?:on|to|at){end}
    = on the same {word} as \1
receptors/receptor: on the same {word} {x} (?:does|do){end}
    = on the same {word} as \1
competitive: ^{x} (?:acts?|works?) (?:mainly |primarily |chiefly )?(?:by|through|via) (?:a )?{word} (?:antagonism
    |blockade) (?:of|at) ([^,;]+)(?= $)
    = \1 competitively blocks \2
competitive: ^{x} (?:acts?|works?) (?:mainly |primarily |chiefly )?(?:by|through|via) (?:a )?{word} inhibition of
     ([^,;]+)(?= $)
    = \1 competitively inhibits \2
noncompetitive: ^{x} (?:acts?|works?) (?:mainly |primarily |chiefly )?(?:by|through|via) (?:a )?{word}
     (?:antagonism|blockade) (?:of|at) ([^,;]+)(?= $)
    = \1 noncompetitively blocks \2
noncompetitive: ^{x} (?:acts?|works?) (?:mainly |primarily |chiefly )?(?:by|through|via) (?:a )?{word} inhibition of
     ([^,;]+)(?= $)
    = \1 noncompetitively inhibits \2
irreversible: ^{x} (?:acts?|works?) (?:mainly |primarily |chiefly )?(?:by|through|via) (?:a )?{word} (?:antagonism
    |blockade) (?:of|at) ([^,;]+)(?= $)
    = \1 irreversibly blocks \2
irreversible: ^{x} (?:acts?|works?) (?:mainly |primarily |chiefly )?(?:by|through|via) (?:a )?{word} inhibition of
     ([^,;]+)(?= $)
    = \1 irreversibly inhibits \2
competing: ^{x} ([a-z]+) ([^,;]+?) by {word} for (?:binding (?:at|to) )?(?:the )?([^,;]+? receptors?)(?= $)
    = \1 competitively blocks \4 and \2 \3 by blocking \4
coeruleus: (adrenergic receptors?|adrenoceptors?) in the locus {word}(?= )
    = \1 in the brain
tightly: ^{x} is an? (partial agonist|antagonist|agonist|full agonist) at (?:the )?([^,;]+?) and binds it (?:very
     )?{word}
    (?= $)
    = \1 is a \2 at the \3 and binds the \3 with high affinity
combines: ^{x} {word} {receptor}( receptor)? (agonism|antagonism) (?:with|and) (?:the )?inhibition of (?:the
     )?([^,;]+)(?= $)
    = \1 has \2 \4 and inhibits \5
addition: ^{x}, in {word} to (?:its|their) {receptor}( receptor)? (agonism|antagonism), (?:is thought to|are
     thought to)
    = \1 has \2 \4 and may
rather: ^{x} (acts?|works?) by ([^,;]+?) {word} than by ([^,;]+)(?= $)
    = \1 works by \3 and does not work by \4
directly: by {word} (blocking|binding|activating|stimulating|acting)(?= )
    = by \1
glucose: (decreas|reduc|lower|suppress|inhibit|cutt)ing (?:the )?(?:hepatic {word}|liver {word}|{word} by the liver)
    (?: production| output| release| synthesis)
    = inhibiting hepatic {word} production
glucose: (?:decreases?|reduces?|lowers?|suppress(?:es)?) (?:the )?hepatic {word}
     (?:production|output|release|synthesis)
    = inhibits hepatic {word} production
interfering: by {word} with (?:the )?(?:synthesis|formation|building|making|construction) of (?:the )?bacterial
     cell walls?
    = by inhibiting bacterial cell wall synthesis
interferes/interfere: {word} with (?:the )?(?:synthesis|formation|building|making|construction) of (?:the )?bacterial
     cell walls?
    = inhibits bacterial cell wall synthesis
kill: ^{x} {word} bacteria by (?:inhibiting|blocking|preventing) (bacterial [^,;]+)(?= $)
    = \1 are used for bacterial infections and inhibit \2
kills: ^{x} {word} bacteria by (?:inhibiting|blocking|preventing) (bacterial [^,;]+)(?= $)
    = \1 is used for bacterial infections and inhibits \2
thins/thin: ^{x} {word} (?:the |your )?blood by ([^,;]+)(?= $)
    = \1 is a blood thinner and works by \2
angiotensin: ace; angiotensin converting enzyme; inhibitor
    = ace inhibitor
angiotensin: ace; angiotensin converting enzyme; inhibitors
    = ace inhibitors
mimicking: (?:works?|acts?|working) by {word} (?:the (?:actions?|effects?) of )?(?:an? |the )?(?:natural )?
    (?:hormone )?(?:called |known as )?(glp 1)
    = activates the \1 receptor
mimics/mimic: {word} (?:the (?:actions?|effects?) of )?(?:an? |the )?(?:natural )?hormone (?:called |known as )?(glp 1)
    = activates the \1 receptor
directly: {word} (?:inhibits?|blocks?) (?:clotting |coagulation )?factor xa(?= )
    = is a direct factor xa inhibitor
directly: {word} (?:inhibits?|blocks?) thrombin(?= )
    = is a direct thrombin inhibitor
directly/gently: {word} (inhibits?|blocks?)(?= )
    = \1
blocking: (by) binding to and {word}
    = \1 {word}
body: (receptors?) in the brain,? (?:the )?spinal cord,? and (?:in )?other (?:areas|parts) of the {word}
    = \1 in the brain and spinal cord
receptors: receptors in the brain and (?:in )?(?:other|some other|many other) (?:organs|tissues|parts of the body|
    areas of the body|parts of the nervous system)
    = receptors in the brain
blocks: reverses and blocks the effects of (?:other )?(opioids|opiates)
    = reverses the effects of \1 and blocks the effects of \1
half: only {word} (?:switches|turns) on (?:the )?(opioid receptors?|mu receptors?|mu opioid receptors?)
    = partly activates \1
slips: {word} into the brain (faster|more quickly|sooner) than
    = enters the brain \1 than
gut: (?:hits|activates) two {word} hormone receptors, (glp 1) and (gip){end}
    = activates \1 and \2 receptors
job: does its {word} as (an?)
    = acts as \1
numbs: {word} (?:the|your) (?:gums?|skin|mouth|jaw|teeth|tooth|area|nerves?|throat) by(?= [a-z]+ing )
    = numbs by
deadens: {word} (?:the|your|pain) ?(?:gums?|skin|mouth|jaw|teeth|tooth|area|nerves?|throat)? by(?= [a-z]+ing )
    = numbs by
doubles: ^{x} {word} as (an?) {x}{end}
    = \1 is also \2 \3
trick: ^([a-z]+s) {word} is to (block|activate|inhibit|mimic|release) {x}{end}
    = what \1 does is \2 \3
after: ^{x} (?:is|are) what {x} goes {word}{end}
    = \2 acts on \1
rather: ^{word} than (?:switching on|activating|turning on|stimulating|triggering) {x}, {x} (blocks|inhibits) them
    = \2 does not activate \1 and \2 \3 \1
rather: ^{word} than (?:switching on|hitting|activating|acting on|turning on|binding|working on|stimulating
    |triggering) {x},
     {x} (works (?:[a-z]+ )?by|acts (?:[a-z]+ )?by|blocks|activates|inhibits)
    = \2 does not mainly act on \1 and \2 \3
puts/put: {word} platelets out of action (?:by|through)
    = stops platelets from clumping by
puts/put: {word} platelets out of action{end}
    = stops platelets from clumping
gut: (?:the )?{word} hormones? (glp 1|gip)
    = \1
does: ^{x} does its work,? as {x} does,? (through|via|by)
    = \1 works \3
same: ^{x} (?:do |does )?(not )?(?:works?|acts?) (?:in |by )?the {word} {manner}(?: of action)? as {x}(?= $)
  = \1 do \2 act on the same target in the same way as \3
mechanism: ^{x} (?:do |does )?(not )?(?:has|have|shares?) the same {word}(?: of action)? (?:as|with) {x}(?= $)
  = \1 do \2 act on the same target in the same way as \3
mechanism/mechanisms: ^{x} and {x} (?:have|share) (?:the same|a common|one) {word}(?: of action)?(?= $)
  = \1 act on the same target in the same way as \2
mechanism/mechanisms: ^{x} and {x} (?:have different {word}(?: of action)?|do not (?:have|share) (?:the same|a common)
     {word}(?: of action)?)(?= $)
  = \1 do not act on the same target in the same way as \2
same: ^{x} and {x} (?:do )?(not )?(?:work|act) (?:in |by )?the {word} {manner}(?= $)
  = \1 do \3 act on the same target in the same way as \2
differently: ^{x} (?:works?|acts?) {quite}{word} (?:from|than|to) {x}(?= $)
  = \1 do not act on the same target in the same way as \2
different: ^{x} (?:works?|acts?) (?:in|by) an? {quite}{word} (?:way|mechanism) (?:from|than|to) {x}(?= $)
  = \1 do not act on the same target in the same way as \2
differently/different: ^{x} and {x} (?:work|act) (?:in |by |through )?{quite}(?:differently|different
     (?:ways|mechanisms))(?= $)
  = \1 do not act on the same target in the same way as \2
meaning: agonist;? ?meaning that (it|they)
    = agonist and \1
meaning: antagonist;? ?meaning that (it|they)
    = antagonist and \1
part: {x} (activates|stimulates|blocks) ([^,;]+?) (?:only |just )?in part(?= $)
    = \1 partially \2 \3
paralysis/block/blockade/relaxation: ^(?:the )?(?:muscle |neuromuscular )?{word} (?:that is |which is )?
    (?:caused by|produced by|induced by|from|of) {x}
     ((?:is|can be|may be|cannot be|is not) (?:quickly |rapidly )?reversed)
    = \1 \2
rather/instead: {x} blocks {x} {word} (?:than|of)
     (?:activating|activates|activate|stimulating|stimulates) (?:it|them)(?= $)
    = \1 blocks \2
rather/instead: {x} (activates|stimulates) {x} {word} (?:than|of) (?:blocking|blocks|block) (?:it|them)(?= $)
    = \1 \2 \3
enzyme/hormone/protein: {x} the {word} {x}
    = \1 \2
stops/prevents/keeps/stop/prevent/keep: {word} bacteria (?:from )?{bacteriamaking} (?:their |a |new |the )?cell walls?
    = inhibits bacterial cell wall synthesis
stopping/preventing: {word} bacteria (?:from )?{bacteriamaking} (?:their |a |new |the )?cell walls?
    = inhibiting bacterial cell wall synthesis
stops/prevents/keeps/stop/prevent/keep: {word} bacteria (?:from )?{bacteriamaking} (?:their |new |the )?proteins?
    = inhibits bacterial protein synthesis
stopping/preventing: {word} bacteria (?:from )?{bacteriamaking} (?:their |new |the )?proteins?
    = inhibiting bacterial protein synthesis
bacteria/bacterial: (?:stops|blocks|prevents) {word} protein (?:production|synthesis)
    = inhibits bacterial protein synthesis
protein: {word} synthesis (?:in|by|of) bacteria
    = bacterial {word} synthesis
wall: cell {word} synthesis (?:in|by|of) bacteria
    = bacterial cell {word} synthesis
prostaglandins/prostaglandin: {lessen} (?:the )?(?:production|making|synthesis|formation|release|levels?|amount) of
     (?:the )?{word}
    = inhibits prostaglandin production
prostaglandins: {lessen} {word}(?= $|[,;]| and | by )
    = inhibits prostaglandin production
prostaglandin: (?:{lessen}|inhibits?|blocks?|stops?) {word} (?:production|synthesis|formation|levels?)
    = inhibits prostaglandin production
liver: {lessen} {liversugar}
    = inhibits hepatic glucose production
livers: {lessen} {liverown}
    = inhibits hepatic glucose production
liver: {lessen} {sugarmade}
    = inhibits hepatic glucose production
liver: (?:makes?|gets?) (?:the|your) {word} (?:to )?(?:make|release|produce|put out) less (?:glucose|sugar)
    = inhibits hepatic glucose production
liver: stops? (?:the|your) {word} (?:from )?(?:making|releasing|producing) (?:so much |too much |as much |extra )?
    (?:glucose|sugar)
    = inhibits hepatic glucose production
plasmin: (?:converts?|turns?|changes?) plasminogen (?:in)?to {word}
    = activates plasminogen
clots: ^{x} (?:does|do) not (?:dissolve|break up|break down|bust) (?:existing |blood |existing blood )?{word}(?= $)
    = \1 is not a thrombolytic
angiotensin: (?:stops?|prevents?|keeps?|blocks?) (?:the conversion of )?{word} i (?:from )?(?:being )?(?:turned
    |converted|changed|to|turning|changing)(?: (?:in)?to)? angiotensin ii
    = inhibits ace
angiotensin: (?:blocks?|inhibits?) the (?:enzyme that (?:converts|turns) {word} i (?:in)?to angiotensin ii
    |conversion of {word} i (?:in)?to angiotensin ii)
    = inhibits ace
cholesterol: hmg coa reductase, (?:the|an) (?:key |main |liver )*enzyme (?:that |which )?(?:(?:the |your )?(?:liver
    |body) (?:uses|needs) (?:to make|for making)|makes|for making|controls|behind|in)(?: the production of)? {word}
    = hmg coa reductase
loop: ^{x} (?:acts?|works?) (?:on|in|at) the {word} of henle
    = \1 is a {word} diuretic
target: ^{x} and {x} share an? {word},? (?:namely )?(the [^,;]+? receptor)(?= $)
    = \1 and \2 act on \3
kratoms: ^{word} mitragynine(?= )
    = mitragynine
selective: ^{x} (is|are) (?:highly |relatively |more )?{word} for (?:the )?(?:enzyme )?cox 2(?= $)
    = \1 \2 a {word} cox 2 inhibitor
depends/depend/relies/rely: ^{x} {word} (?:mainly |mostly |largely )?on (?:the )?(?:liver )?(?:enzyme )?
    {enzymenumber}{end}
    = \1 is metabolized by \2
nasal: ^{word} {x} (works?|starts?|lasts?|acts?|takes?|wears?)
    = intranasal \1 \2
strongly/potently/powerfully: ^{x} {word} (?:inhibits?|blocks?) (?:the )?(?:liver )?(?:enzyme )?{enzymenumber}(?= $)
    = \1 is a strong \2 inhibitor
strongly/potently/powerfully: ^{x} {word} (?:induces?) (?:the )?(?:liver )?(?:enzyme )?{enzymenumber}(?= $)
    = \1 is a strong \2 inducer
activated: (?:has|have|needs?|must) (?:first )?(?:to )?be {word} by (?:the )?(?:liver )?(?:enzyme )?{enzymenumber}
    = is activated by \1
active: (?:needs?|requires?|depends? on|relies on) (?:the )?(?:liver )?(?:enzyme )?{enzymenumber} to (?:become|be made
    |turn) {word}
    = is activated by \1
goes/go: ^{x} {word} up the nose
    = \1 is given up the nose
full: ^it (?:can |may |usually )?takes? ([^,;]+?) (?:before|until) {x} (?:has|have|reaches|reach) (?:its|their) {word}
     effect{end}
    = \2 takes \1 to work
out: (is|are) {word} of (?:the|your) (?:body|system) (within|in|after)
    = leaves the body \2
way: ^{x} (?:works|acts) in (?:exactly |much )?the same {word} as {x}, by ([a-z]+ing) ([^,;]+)(?= $)
    = \1 and \2 work by \3 \4
same: {x} (?:works|work) (?:on|at|through|by) the {word} (receptors?|target)
    = \1 acts on the {word} \2
selectively: {x} (?:{word} )?(?:inhibits|blocks) cox 2(?: {word})?(?= $| and | but |,)
    = \1 is a selective cox 2 inhibitor
selective: (belongs|belong) to the cox 2 {word} (?:anti inflammatories|nsaids|anti inflammatory drugs|painkillers)(?= $)
    = is a cox 2 inhibitor
underlies/explains/mediates: ^{x} {word} (?:the |most of the |many of the |much of the )?(?:effects?|actions?) of
     {x}{end}
    = \2 works by \1
accounts/account: ^{x} {word} for (?:the |most of the |many of the |much of the )?(?:effects?|actions?) of {x}{end}
    = \2 works by \1
behind/responsible: ^{x} (?:is|are|lies|lie) {word} (?:for )?(?:the |most of the |many of the |much of the )
    ?(?:effects?|actions?) of {x}{end}
    = \2 works by \1
occupies/occupy: {word} {x} (?:receptors )?without activating
    = blocks \1
as: ^{x} (reverses|blocks|activates|inhibits|causes|raises|lowers|treats|relieves|contains) {x},? (?:just
     |exactly )?
    {word} (?:it|they) (?:also )?(?:reverses|blocks|activates|inhibits|causes|raises|lowers|treats|relieves
    |contains|does)
     {x}{end}
    = \1 \2 \3 and \1 \2 \4
neither: ^{x} (detects|blocks|activates|reverses|causes|contains|raises|lowers|inhibits|relieves
    |treats) {word} ([^,;]+?)
     nor ([^,;]+?){end}
    = \1 \2 no \3 and \1 \2 no \4
nothing: (?:has|have) {word} (?:whatsoever |at all )?to do with ((?:the )?[^,;]*?receptors?){end}
    = does not act on \1
spares/spare: {word} (cox [12])
    = does not block \1
which: (receptors[^;,]*),? {word}(?: then| in turn)? (reduces?|decreases?|lowers?|changes?|dulls?|blocks?)
    = \1 and \2
blocking: (receptors[^;,]*),? (?:thereby |thus )?{word} (?:the perception of pain(?: signals)?|pain signals)
    = \1 and blocks the perception of pain
production: the body(?:'s|s)? {word} of (prostaglandins)
    = the {word} of \1
cox: both {word} 1 and {word} 2(?: enzymes)?
    = {word} 1 and {word} 2
enzymes: (cox 1 and cox 2) {word}
    = \1
lessen: (receptors[^;,]*),? to {word} (the perception of pain|pain perception|pain)(?= $)
    = \1 and lessens \2
block: (receptors[^;,]*),? to {word} (the perception of pain|pain perception|pain)(?= $)
    = \1 and blocks \2
histamine: works? by blocking {histamine}
    = blocks {word} receptors
histamine: (works? by blocking|blocks?) the (?:effects?|actions?) of {word}(?= $)
    = \1 {word} receptors
part: works? in {word} (by|through)
    = works \1
meaning: , {word} (?:that )?(it|they)\b
    =  and \1
means: , which {word} (?:that )?(it|they)\b
    =  and \1
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
MECHANISM_LATER = restatements(
    r"""
bitter: (?:an? )?{word}, metallic taste
    = a metallic taste
clots: ^{x} (?:dissolves?|breaks? up|breaks? down|busts?) (?:existing |blood |existing blood )?{word}(?= $)
    = \1 is a thrombolytic
its/their: (?:produces?|gets?|exerts?|achieves?) {word} {kind}{doing} ?{mainly}(by|through|via)
    = works \1 \2
on: ^(\w+(?: \w+)?s) {kind}{doing} (?:depends?|rests?|relies|hinges) ?{mainly}{word} stimulation of
    = \1 works \2 by stimulating
on: ^(\w+(?: \w+)?s) {kind}{doing} (?:depends?|rests?|relies|hinges) ?{mainly}{word} activation of
    = \1 works \2 by activating
on: ^(\w+(?: \w+)?s) {kind}{doing} (?:depends?|rests?|relies|hinges) ?{mainly}{word} blockade of
    = \1 works \2 by blocking
on: ^(\w+(?: \w+)?s) {kind}{doing} (?:depends?|rests?|relies|hinges) ?{mainly}{word} inhibition of
    = \1 works \2 by inhibiting
on: ^(\w+(?: \w+)?s) {kind}{doing} (?:depends?|rests?|relies|hinges) ?{mainly}{word} agonism of
    = \1 works \2 by activating
on: ^(\w+(?: \w+)?s) {kind}{doing} (?:depends?|rests?|relies|hinges) ?{mainly}{word} antagonism of
    = \1 works \2 by blocking
agonist/antagonist: ^{x} (is|are) an? (partial|full|inverse|selective|weak|potent|strong) ([^,;]+?) {word}(?= $)
    = \1 \2 a \3 {word} at \4 receptors
"""
)
