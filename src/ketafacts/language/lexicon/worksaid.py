"""How a drug works and what becomes of it, as textbooks and leaflets put it; the form is that of ``listing``."""

from ketafacts.language.lexicon.listing import restatements

WORKS_MACROS = {
    "monoamine": "(dopamine|serotonin|noradrenaline|norepinephrine)",
    "nerves": "(?:the )?(?:nerve cells|neurons|nerve endings|nerve terminals|brain cells|nerves)",
    "lessen": "(?:reduces?|lowers?|cuts?|decreases?|suppress(?:es)?|slows?|limits?|curbs?|lessens?|cuts? down)",
    "liversugar": "(?:glucose|sugar) (?:production|output|release|making|synthesis) (?:by|in|from|of) the liver",
    "liverown": "(?:the )?livers (?:glucose|sugar) (?:production|output|release|synthesis)",
    "sugarmade": "(?:the amount of|how much) (?:glucose|sugar) (?:that )?(?:the|your) liver (?:makes|releases|produces"
    "|puts out)",
    "mao": "(mao|mao a|mao b|mao a and mao b|monoamine oxidase|monoamine oxidase a|monoamine oxidase b)",
    "enzymenumber": "(cyp(?:1a2|2a6|2b6|2c8|2c9|2c19|2d6|2e1|3a4))",
    "splitting": "(?:hydrolysed|hydrolyzed|dephosphorylated|demethylated|deacetylated|oxidised|oxidized|hydroxylated"
    "|biotransformed|bioactivated|transformed|metabolised|metabolized|broken down|turned|changed|converted|split)",
    "rate": "(?:(?:rapidly|quickly|partly|partially|mainly|mostly|largely|extensively|readily|slowly|swiftly|promptly"
    "|primarily|chiefly|then|first|subsequently) )?",
    "bodysite": "(?:(?:in|by|inside|within) (?:the )?(?:body|liver|human body) )?",
    "bacteriamaking": "(?:making|building|producing|forming|assembling|constructing|synthesising|synthesizing)",
}
OF_WORKS = restatements(
    r"""
affects/affect/influences/influence: {word} {monoamine} and {monoamine} but not {monoamine}(?= $)
    = {word} \1 and {word} \2 and does not affect \3
out: (?:pushes|forces|drives|pumps|squeezes) (?:more )?{monoamine} and {monoamine} {word} of {nerves}
    = releases \1 and \2
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
clots: ^{x} (?:dissolves?|breaks? up|breaks? down|busts?) (?:existing |blood |existing blood )?{word}(?= $)
    = \1 is a thrombolytic
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
serotonin/dopamine: ^{x} (is|are) an? {word} (agonist|antagonist|blocker)(?= $)
    = \1 \2 a {word} receptor \3
    = \1 \2 a {word} \3
target: ^{x} and {x} share an? {word},? (?:namely )?(the [^,;]+? receptor)(?= $)
    = \1 and \2 act on \3
kratoms: ^{word} mitragynine(?= )
    = mitragynine
selective: ^{x} (is|are) (?:highly |relatively |more )?{word} for (?:the )?(?:enzyme )?cox 2(?= $)
    = \1 \2 a {word} cox 2 inhibitor
irreversibly/permanently: {word} (?:inhibits?|blocks?|inactivates?|disables?) (?:the )?(?:enzymes? )?{mao}
    = is an irreversible \1 inhibitor
irreversibly/permanently: (?:inhibits?|blocks?|inactivates?|disables?) (?:the )?(?:enzymes? )?{mao} {word}
    = is an irreversible \1 inhibitor
reversibly: {word} (?:inhibits?|blocks?) (?:the )?(?:enzymes? )?{mao}
    = is a reversible \1 inhibitor
reversibly: (?:inhibits?|blocks?) (?:the )?(?:enzymes? )?{mao} {word}
    = is a reversible \1 inhibitor
irreversibly/permanently: {word} (?:inhibits?|blocks?|inactivates?|disables?|acetylates?) (?:the )?(?:enzymes? )?(?:cox
    |cyclooxygenase|cyclo oxygenase)(?: enzymes?| in platelets)?
    = is an irreversible cox inhibitor
irreversibly/permanently: (?:inhibits?|blocks?|inactivates?|disables?|acetylates?) (?:the )?(?:enzymes? )?(?:cox
    |cyclooxygenase|cyclo oxygenase)(?: enzymes?| in platelets)? {word}
    = is an irreversible cox inhibitor
reversibly: {word} (?:inhibits?|blocks?) (?:the )?(?:enzymes? )?(?:cox|cyclooxygenase|cyclo oxygenase)(?: enzymes?)?
    = is a reversible cox inhibitor
reversibly: (?:inhibits?|blocks?) (?:the )?(?:enzymes? )?(?:cox|cyclooxygenase|cyclo oxygenase)(?: enzymes?)? {word}
    = is a reversible cox inhibitor
irreversible/reversible: (is|are) an? {word} inhibitor of (?:the )?(?:enzymes? )?{mao}
    = \1 a {word} \2 inhibitor
irreversible/reversible: (is|are) an? {word} inhibitor of (?:the )?(?:enzymes? )?(?:cox|cyclooxygenase
    |cyclo oxygenase)(?: enzymes?)?
    = \1 a {word} cox inhibitor
depends/depend/relies/rely: ^{x} {word} (?:mainly |mostly |largely )?on (?:the )?(?:liver )?(?:enzyme )?
    {enzymenumber}{end}
    = \1 is metabolized by \2
nasal: ^{word} {x} (works?|starts?|lasts?|acts?|takes?|wears?)
    = intranasal \1 \2
strongly/potently/powerfully: ^{x} {word} (?:inhibits?|blocks?) (?:the )?(?:liver )?(?:enzyme )?{enzymenumber}(?= $)
    = \1 is a strong \2 inhibitor
strongly/potently/powerfully: ^{x} {word} (?:induces?) (?:the )?(?:liver )?(?:enzyme )?{enzymenumber}(?= $)
    = \1 is a strong \2 inducer
what: ^{x} is {word} {x} (?:becomes|turns into|is turned into|is converted to)(?: in the (?:body|liver))?(?= $)
    = \1 is a metabolite of \2
prodrug: (is|are) an? (?:inactive )?{word} (?:that is |which is )?(?:converted|turned|metabolised|metabolized|changed
    |split|hydrolysed|hydrolyzed) (?:in)?to
    = \1 a {word} of
converted/turned/changed/metabolised/metabolized: (?:has|have|needs?) (?:first )?to be {word} (?:in)?to ([^,;]+?)
     (?:by|in) the (?:liver|body)(?= to |[,;]| and |before| $)
    = is converted to \1
converted/turned/changed/metabolised/metabolized: (?:has|have|needs?) (?:first )?to be {word} (?:in)?to
    = is converted to
activated: (?:has|have|needs?|must) (?:first )?(?:to )?be {word} by (?:the )?(?:liver )?(?:enzyme )?{enzymenumber}
    = is activated by \1
active: (?:needs?|requires?|depends? on|relies on) (?:the )?(?:liver )?(?:enzyme )?{enzymenumber} to (?:become|be made
    |turn) {word}
    = is activated by \1
hydrolysed/hydrolyzed/dephosphorylated/demethylated/deacetylated/oxidised/oxidized/hydroxylated/split: (is|are)
     {rate}{splitting} {bodysite}(?:in)?to(?: its| the
    | an)?(?: active| inactive| main| major| toxic)?(?: metabolite| form)?
    = \1 converted to
transformed/biotransformed/bioactivated/metabolised/metabolized/broken/turned/changed/converted: (is|are)
     {rate}{splitting} {bodysite}(?:in)?to(?: its| the
    | an)?(?: active| inactive| main| major| toxic)?(?: metabolite| form)?
    = \1 converted to
leaves/leave: {word} the body (?:mainly |mostly |largely )?(?:unchanged|intact|as it is|untouched) (?:in|through
    |via) (?:the )?(?:urine|kidneys)
    = is excreted unchanged by the kidneys
comes/passes/goes: {word} out (?:mainly |mostly |largely )?(?:unchanged )?(?:in|with|through) (?:the )?urine
    (?: unchanged)?
    = is excreted unchanged by the kidneys
urine/kidneys: (is|are) (excreted|eliminated|cleared|removed) (mainly|mostly|largely|primarily|chiefly|predominantly)
     (?:in|by|via|through) the {word}(?: unchanged)?
    = \1 \3 \2 by the kidneys
leaves/leave: {word} (?:the body )?(?:mainly |mostly |largely )?(?:through|via|by|by way of) the kidneys
    = is excreted by the kidneys
undergoes/undergo: {word} (?:almost |virtually |practically |essentially )?(?:no|hardly any|little or no|minimal
    |negligible) (?:liver |hepatic )?metabolism(?: in the (?:liver|body))?
    = is not metabolized by the liver and is excreted unchanged by the kidneys
active: (has|have) (?:an|several|some|two|many)? ?{word} metabolites?(?= $|,| and )
    = is a drug with {word} metabolites
active: (has|have) no {word} metabolites?(?= $|,| and )
    = is not a drug with {word} metabolites
active: (does|do) not have (?:an |any )?{word} metabolites?(?= $|,| and )
    = is not a drug with {word} metabolites
goes/go: ^{x} {word} under the tongue
    = \1 is taken under the tongue
goes/go: ^{x} {word} up the nose
    = \1 is given up the nose
goes/go: ^{x} {word} into a (vein|muscle)
    = \1 is injected into a \2
lifts/lift/pushes/push/drives/drive/jacks/jack: ^{x} {word} up (?:the )?(heart rate|pulse|blood pressure
    |body temperature)
    = \1 raises \2
lifts/lift: ^{x} {word} (?:the )?(heart rate|pulse|blood pressure) and (?:the )?(heart rate|pulse|blood pressure)
    = \1 raises \2 and raises \3
lifts/lift: ^{x} {word} (?:the )?(heart rate|pulse|blood pressure|body temperature)(?= $|,)
    = \1 raises \2
big/large/huge/wide: ^{x} makes (?:the |your |peoples )?pupils {word}(?= $)
    = \1 dilates the pupils
tiny/small: ^{x} makes (?:the |your |peoples )?pupils {word}(?= $)
    = \1 constricts the pupils
full: ^it (?:can |may |usually )?takes? ([^,;]+?) (?:before|until) {x} (?:has|have|reaches|reach) (?:its|their) {word}
     effect{end}
    = \2 takes \1 to work
out: (is|are) {word} of (?:the|your) (?:body|system) (within|in|after)
    = leaves the body \2
cleared/eliminated: (is|are) {word}(?: from (?:the|your) (?:body|system))? within
    = leaves the body within
glucuronidated: (is|are) (?:directly )?{word}(?= $|,| and | in )
    = \1 metabolized by glucuronidation
esterases/esterase: (?:broken down|metabolised|metabolized|split|hydrolysed|hydrolyzed|cleared|inactivated|degraded) by
     (?:plasma |blood |tissue |nonspecific |non specific |red cell )*{word}(?: in (?:the )?(?:blood|plasma|tissues?)
    (?: and tissues?)?)?
    = metabolized by esterases
tablets/capsules/pills/patches/inhalers: ^{x} {word} (?:are available|exist|are sold|are on the market)(?= $)
    = \1 comes as {word}
tablets/films/strips: ^{x} {word} (?:go|are placed|are put|are dissolved|dissolve|are held) under the tongue
    = \1 is taken under the tongue
"""
)
