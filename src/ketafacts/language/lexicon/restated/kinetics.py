"""Times and fate in the body: half-life, onset, duration, peak, metabolism, excretion, prodrugs.

Half-lives, onsets and enzymes are also in ``kineticsaid``, which is tried later.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

# Since when, or by when, said at more length: read before what is said to happen then.
MOMENTS = restatements(
    r"""
minutes/hours/hour/days/minute/day/weeks: \b(within|in|after) ((?:[^,;]+? )?{word}) (?:of|after) (?:(?:the|your|their
    |its
    |an?|one|the very|a single) (?:first |initial |single )?(?:dose|tablet|pill|capsule|injection|spray|puff|patch
    |infusion)|being (?:applied|taken|given|swallowed|injected|inhaled)|(?:taking|applying|injecting|inhaling
    |swallowing)(?: it)?|injection|administration)(?= $)
    = \1 \2
hour/day/minute/week: \bwithin the (?:very )?(?:first |same )?{word}(?= $)
    = within one {word}
day/week/hour: \bon the (?:very )?first {word}(?= $)
    = within one {word}
fully/completely/entirely: \b(depression|anxiety|pain|migraines?|symptoms) {word} (within|in|on)
    = \1 \2
away: \b(works?|acts?|kicks? in|takes? effect|starts? to work|starts? working) (?:straight|right) {word}\b
    = works immediately
once/instantly: \b(works?|acts?|kicks? in|takes? effect|starts? to work|starts? working) (?:all )?(?:at )?{word}(?= $)
    = works immediately
"""
)
KINETICS = restatements(
    r"""
metabolites: ^{x} {word} (may be|can be|are) detectable in urine for (?:several|some|a few) weeks
    = \1 is detectable in urine for several weeks
immediate: ^oral {word} release ([a-z]+) (?:typically |usually |generally )?(provides|gives|lasts)
    = oral \1 \2
effects: ^(?:the )?{word} of (oral|smoked|inhaled|injected|intravenous|intranasal|sublingual|snorted)
     ([a-z0-9]+) (?:typically |usually |generally |commonly )?last (?:for )?([^,;]+)(?= $)
    = \1 \2 lasts \3
take/takes: ^{x} (?:usually |typically |generally |often )?{word} (several weeks|weeks) to
     (?:produce|show|reach|have) (?:their|its) full (?:antidepressant )?effects?(?= $)
    = \1 {word} \2 to work
relieves/lifts/improves: ^{x} (usually |typically |generally )?{word} (?:clinical |major )?depression (within|in)
     (?:about )?((?:(?:an?|one|two|a few|[0-9]+) )?(?:minutes?|hours?|days?|weeks?))(?= $)
    = the antidepressant effect of \1 \2 starts \3 \4
relieve/lift/improve: ^{x} does not (?:usually |typically |generally )?{word} (?:clinical |major )?depression
     (within|in) (?:about )?((?:an?|one|two|a few|[0-9]+) (?:minutes?|hours?|days?|weeks?))(?= $)
    = the antidepressant effect of \1 does not start \2 \3
starts/start: {word} to work within (?:about )?
    = works within
very: ^{x} has an? {word} short duration(?: of action)? because it is (?:broken down|metabolized|metabolised) rapidly
     by (?:plasma |blood )?esterases(?: in the blood)?(?= $)
    = \1 is short acting and \1 is broken down by esterases
effects: ^{x} lasts (?:much |far )?longer than {x}, with {word} (?:persisting|lasting) (?:for )?([^,;]+)(?= $)
    = \1 lasts longer than \2 and \1 lasts \3
partly: half life,? {word} because its metabolite ([a-z]+) is (?:also |itself )?active(?= $)
    = half life and \1 is an active metabolite of it
oxidized/oxidised: extensively {word} in the liver
    = metabolized in the liver
metabolism: (undergoes|undergo) extensive (?:hepatic|liver) {word} by {enzymeof}
    = is metabolized mainly by \2
extensively/heavily: (is|are) {word} {worn} by {enzymeof}
    = \1 metabolized mainly by \2
into: ^{x} is {worn} by {enzymeof} {word} (?:several |many |some |two )?active metabolites(?= $)
    = \1 is metabolized by \2 and \1 has active metabolites
into: ^{x} is {worn} by {enzymeof} {word} (?:several |many |some |two )?long (?:lasting|acting|lived) active
     metabolites(?= $)
    = \1 is metabolized by \2 and \1 has active metabolites and the metabolites of \1 are long lasting
converted: ^{x} (is|are) {word} by {enzymeof} (?:in)?to ([a-z0-9]+(?: [a-z0-9]+)?){end}
    = \1 \2 converted to \4 by \3
activated: prodrug that must be {word} in the liver, (?:largely |mainly |partly |mostly )?by {enzymeof}(?= $)
    = prodrug and is {word} by \1
metabolised/metabolized/broken: ^{x} (is|are) {swift}(?:{word}|{word} down) {swift}{chiefword} by {enzymeof}
     (?:in)?to ((?:(?:the|its|an?) )?[^,;]+)(?= $)
    = \1 \2 metabolized mainly by \3 and \1 \2 converted to \4
demethylated/dealkylated/hydroxylated/deacetylated: (is|are) {swift}(?:n |o )?{word} in the liver (?:in)?to
    = \1 converted in the liver to
active/inactive/toxic/harmless: ^{x} (in)?to ([a-z0-9]+(?: [a-z0-9]+)?), (?:which is (?:also
     |itself )?)?(?:an? )?{word}
    (?: metabolite| compound| product| opioid metabolite)?(?= $)
    = \1 to its {word} metabolite \3
active/inactive/toxic/harmless: ^{x} (in)?to ([a-z0-9]+(?: [a-z0-9]+)?) which is (?:also |itself )?(?:an? )?{word}
    (?: metabolite| compound| product| opioid metabolite)?(?= $)
    = \1 to its {word} metabolite \3
formed: ^{x} is an? (?:{howactive} |main |major )?metabolite of {x}(?: that is)? {word} by {enzymeof}(?= $)
    = \3 is converted to \1 by \4 and \1 is an \2 metabolite of \3
metabolite: ^([a-z0-9]+)s {howactive} {word},? {x},? is (?:formed|made|produced) by {enzymeof}(?= $)
    = \1 is converted to \3 by \4 and \3 is an \2 metabolite of \1
glucuronidation: (is|are) (?:inactivated|metabolised|metabolized|broken down|cleared) by direct {word}
    = \1 metabolized by {word}
glucuronidation: (is|are) inactivated by {word}
    = \1 metabolized by {word}
forms/form/produces/produce: {word} no active metabolites(?= $|,| and )
    = has no active metabolites
metabolism: (undergoes|undergo) extensive (?:hepatic|liver) {word}(?= $)
    = is metabolized mainly in the liver
metabolism: (undergoes|undergo) (?:hepatic|liver) {word}(?= $)
    = is metabolized in the liver
extensively/heavily: (is|are) {word} {worn} (?:in|by) the liver
    = \1 metabolized mainly in the liver
extensively/heavily: (is|are) {worn} {word} (?:in|by) the liver
    = \1 metabolized mainly in the liver
glucuronidation: ^{x} (is|are) {worn} {chiefword} by {enzymeof} (?:rather than|and not|not) (?:by )?{word}(?= $)
    = \1 \2 metabolized mainly by \3 and \1 \2 not metabolized mainly by {word}
glucuronidation: ^{x} (is|are) {worn} {chiefword} by {word} (?:rather than|and not|not) (?:by )?{enzymeof}(?= $)
    = \1 \2 metabolized mainly by {word} and \1 \2 not metabolized mainly by \3
metabolised/metabolized: (is|are) not {word}(?= $| and | but |,)
    = \1 not metabolized by the liver and is excreted unchanged by the kidneys
variable: ^(?:the )?(?:elimination |plasma )?half life of {x} is (?:highly |very |quite
     |widely )?{word},? (?:ranging|and
     ranges|and varies|varying) (?:widely )?(?:from|between) {rough}([^,;]+?) (?:to|and) ([^,;]+)(?= $)
    = the half life of \1 is \2 to \3
ranges/varies: ^(?:the )?(?:elimination |plasma )?half life of {x} {word} (?:widely )?(?:from
    |between) {rough}([^,;]+?)
     (?:to|and) ([^,;]+)(?= $)
    = the half life of \1 is \2 to \3
half: ^{x} has an? (?:very |extremely |exceptionally |unusually |relatively )*(long|short) {word} life,? (?:averaging|
    measuring|of|estimated at) {rough}([^,;]+?)(?: or more| or longer)?{inblood}(?= $)
    = \1 has a \2 half life and \1 has a half life of \3
half: ^{x} has an? (?:very |extremely |exceptionally |unusually |relatively )*(long|short) {word} life,? (?:averaging|
    measuring|of|estimated at) {rough}([^,;]+?)(?: or more| or longer)?(?= $)
    = \1 has a \2 half life and \1 has a half life of \3
measured: ^{x} has an? (?:very |extremely |exceptionally |unusually )*(long
    |short) half life,? {word} in (minutes|hours|days
    |weeks)(?= $)
    = \1 has a \2 half life and \1 has a half life of several \3
half: ^{x} has an? (?:very |extremely |exceptionally )*(long|short) {word} life of {rough}([^,;]+?) after {usedby}
     (?:use|dosing|administration)(?= $)
    = \4 \1 has a half life of \3 and \1 has a \2 half life
half: ^{x} has an? {word} life of ([^,;]+?) after {usedby} (?:use|dosing|administration)(?= $)
    = \3 \1 has a half life of \2
half: ^{x} has an? {word} life of ([^,;]+?){inblood}(?= $)
    = \1 has a half life of \2
relief: ^{x} {wont}(?:provides|gives|offers|produces) (?:pain )?{word} (?:of pain )?for {rough}([^,;]+)(?= $)
    = \1 lasts \2
lasts/last: ^{x} (works|acts|takes effect|produces [a-z]+) (within|in) {x}, and (?:the
    |its) effects? {word} (?:for )?([^,;]+)
    (?= $)
    = \1 \2 \3 \4 and \1 lasts \5
effects: ^(?:the )?{word} of (oral|smoked|inhaled|injected|intravenous|intranasal|sublingual
    |snorted) ([a-z0-9]+) (?:typically
    |usually|generally|commonly|normally) (last|begin|start|wear off)
    = the {word} of \1 \2 \3
effects: ^{x} {wont}(?:produces|has|causes) {word} (?:lasting|that last|which last) (?:for )?([^,;]+)(?= $)
    = \1 lasts \2
effect: ^the {word} of (?:intranasal |intravenous |injected |oral )?{x} (?:typically |usually |generally )?lasts
     (?:for )?{list}(?: after (?:one|a single) dose)?(?= $)
    = \1 lasts \2
return: ^{x} wears off after {x}, so (?:overdose |the overdose |opioid )?(?:symptoms|sedation|effects|breathing
     problems) {mayso} {word}(?= $)
    = \1 wears off after \2
longer: (is|are) (an? [^,;]+?) with a {word} (duration of action|half life|effect) than {x}(?= $)
    = \1 \2 and lasts longer than \4
shorter: (is|are) (an? [^,;]+?) with a {word} (duration of action|half life|effect) than {x}(?= $)
    = \1 \2 and lasts shorter than \4
with/to: ^compared {word} {x}, {x} (is|are|lasts|last|acts|act|works|work|wears off|stays in the body)
     ((?:much |far |a lot |even )?(?:longer|shorter|faster|slower|stronger|weaker|sooner|more [a-z]+|less [a-z]+)){end}
    = \2 \3 \4 than \1
weekly: (is|are) an? (?:once )?{word} (?:prescription )?(?:drug|medicine|medication|injection)(?= used)
    = \1 taken once a week and \1
metabolized/metabolised/converted/changed/broken: works? by being {word}(?: down)? (?:in)?to (morphine)
    (?: in the body| by the body| by the liver)?
    = is converted to \1
conversion: (?:requires|needs|depends on) (?:the )?(?:cytochrome p450 )?(?:liver )?(?:enzyme )?(cyp2d6) for (?:its )?
    conversion (?:in)?to(?: the active (?:component|metabolite|drug|form|ingredient),?)?
    = is converted by \1 to
drag: (?:can )?{word} on for (\d+ hours)
    = can last \1
out: (is|are) {word} of {system} (?:with)?in {x}{end}
    = leaves the body within \2
out: (is|are) {word} of {system} overnight{end}
    = leaves the body within a day
gone: (is|are) {word} (?:with)?in (a day|an hour|a few hours|hours|a week|\d+ hours){end}
    = leaves the body within \2
out: (?:clears?|is cleared|is flushed|flushes) {word}(?: of {system})? (?:with)?in {x}{end}
    = leaves the body within \1
last: (within (?:an? |\d+ )?(?:[a-z]+)) of the {word} (?:capsule|dose|pill|tablet|shot|hit|puff|injection|drag){end}
    = \1
body: ^{x} leaves the {word} {sooner} than {x}{end}
    = \2 stays in the body longer than \1
body/system: ^{x} clears (?:the |your )?{word} {sooner} than {x}{end}
    = \2 stays in the body longer than \1
gone: ^{x} is {word} (?:from (?:the|your) (?:body|system) )?{sooner} than {x}{end}
    = \2 stays in the body longer than \1
lingers/sticks/hangs: ^{x} {word}(?: around| about| on)? (?:far |much |a lot )?longer than {x}{end}
    = \1 stays in the body longer than \2
or: (within (?:an? |\d+ )?(?:seconds|minutes?|hours?|days?)) {word} (?:so|two|thereabouts){end}
    = \1
inside: (?:usually |normally )?over {word} (half an hour|an hour|\d+ minutes|\w+ minutes){end}
    = over within \1
gets/get: {word} (turned|converted|changed|transformed|broken down|metabolised|metabolized) (?:in)?to
    = is \1 to
becomes/become: ^{x} {word} {x} (?:once swallowed|once it is swallowed|inside the body|in the body|in the liver
    |once in the body){end}
    = \1 is converted to \2
ends/end: ^{x} {word} up as {x}(?: in the (?:body|liver)| once swallowed)?{end}
    = \1 is converted to \2
converted/turned: ^{x} has to be {word} (?:in)?to {x} by (?:the (?:liver )?enzyme )?(cyp\w+)(?: (?:before|to)
     [^,;]+)?{end}
    = \1 is converted to \2 by \3
needs: ^{x} {word} (?:the (?:liver )?enzyme )?(cyp\w+) to (?:become|turn into) {x}{end}
    = \1 is converted to \3 by \2
relies/depends: ^{x} {word} on (?:the (?:liver )?enzyme )?(cyp\w+) to (?:turn|convert|change) it (?:in)?to {x}{end}
    = \1 is converted to \3 by \2
felt: ^the effects of {x} (?:can be|may be|are) (?:usually |first )?felt (in|within|after)
     (?=about|[\w ]*(?:minutes|hours))
    = \1 starts to work \2
fortnightly: ^{x} ({needing}) {word} {somecheck}(?= $)
    = \1 \2 \3 every two weeks
lift/improve/ease/relieve: {x} (?:usually |often |typically |generally )?(takes?|needs?)
     ((?:about |around |at least |up to )?(?:several|a few|some|many|[0-9]+|one|two|three|four|five|six)
     (?:or |to )?(?:[a-z0-9]+ )?(?:minutes|hours|days|weeks|months)) to (?:start to )?{word}
     (?:a )?(?:depressed mood|low mood|mood|depression|anxiety|pain|symptoms)(?= $)
    = \1 takes \3 to work
paralyses/paralyzes/sedates/numbs/anaesthetises/anesthetizes: ^{x} (?:usually |typically )?{word}
     (?:patients |people |the muscles |muscles |you |a person |the area )?for ([^,;]+?)
    (?: in most (?:cases|people|patients))?(?= $)
    = the effect of \1 lasts \2
longer: {x} (?:last|lasts) no {word} than
    = \1 lasts at most
what: ^{x} is {word} {x} (?:becomes|turns into|is turned into|is converted to)(?: in the (?:body|liver))?(?= $)
    = \1 is a metabolite of \2
prodrug: (is|are) an? (?:inactive )?{word} (?:that is |which is )?(?:converted|turned|metabolised|metabolized|changed
    |split|hydrolysed|hydrolyzed) (?:in)?to
    = \1 a {word} of
converted/turned/changed/metabolised/metabolized: (?:has|have|needs?) (?:first )?to be {word} (?:in)?to
    = is converted to
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
cleared/eliminated: (is|are) {word}(?: from (?:the|your) (?:body|system))? within
    = leaves the body within
glucuronidated: (is|are) (?:directly )?{word}(?= $|,| and | in )
    = \1 metabolized by glucuronidation
esterases/esterase: (?:broken down|metabolised|metabolized|split|hydrolysed|hydrolyzed|cleared|inactivated|degraded) by
     (?:plasma |blood |tissue |nonspecific |non specific |red cell )*{word}(?: in (?:the )?(?:blood|plasma|tissues?)
    (?: and tissues?)?)?
    = metabolized by esterases
minutes: ^{x} {worksso} {x} (within|in) ((?:a few |some )?){word}{end}
    = \1 \2 \3 , and \1 works \4 \5 {word}
depends: {x} {word} on cyp(\S+)(?= $)
    = \1 is metabolised by cyp\2
converts/turns/changes/metabolises/metabolizes: (?<=, )(?:which|that) the (?:body|liver) {word} (?:in)?to
    = which is converted to
metabolite: ^{x}s (?:active |toxic |main |major |chief )?{word} ([a-z0-9]+)
     ((?:can|may|could|causes?|has|blocks?|acts?|accumulates?|builds?) [^,;]+)(?= $)
    = \2 is a metabolite of \1 that \3
metabolite: ^{x}, {x}s (?:active |toxic |main |major |chief )?{word},
     ((?:can|may|could|causes?|has|blocks?|acts?|accumulates?|builds?) [^,;]+)(?= $)
    = \1 is a metabolite of \2 that \3
inactive: {x} (is|are) {word} until (?:the body|the liver|your body|your liver|it is|they are)
     (?:converts|turns|changes|metabolises|metabolizes|converted|turned|changed|metabolised|metabolized)
     (?:it |them )?(?:into|to) {x}(?= $)
    = \1 is a prodrug of \3
long: for as {word} as ([0-9]+|[a-z]+) (minutes|hours|days|weeks|months)
    = for up to \1 \2
stay/remain/wait: ^{patientson} (?:must|have to|has to|need to|should) {word} (?:in|at) the (?:clinic|surgery|office
    |hospital|practice|doctors office)(?: for)? (.+? (?:hours?|minutes)) after (?:taking |using |having
     |a dose of )?
    {x}{end}
    = patients must be observed for \1 after \2
turns/changes: ^{x} {word} into {x}, which ({can}|causes?) ([^,;]+){end}
    = \1 is converted to \2 , and \2 \3 \4
little/nothing: ^{x} does {word}(?: at all| much)? until (?:the |your )?(?:liver|body) (?:turns|converts
    |changes) (?:it )?
    (?:in)?to {x}{end}
    = \1 is a prodrug of \2
liver/body: (broken down|turned|converted|changed|metabolised|metabolized|transformed) (?:in
    |by) the {word} (?:in)?to
    = \1 to
high/trip/buzz: ^(?:an? |the )?{x} {word} (?:is|are) (?:over|gone) (?:within|in|after)
    = \1 lasts at most
given/taken/used: ^{x} {word}(?: for (?:days|weeks|months|hours))? (?:at|in) (high|large|low) doses(?: for (?:days
    |weeks|months|a long time))?
    = \2 doses of \1
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
KINETICS_LATER = restatements(
    r"""
high/trip/buzz/effect/effects: ^(?:the|an?) {word} (?:from|of|on|produced by) {x} lasts? (?:for )?(?:far |much )?(longer
    |shorter|less long) than (?:that|those|the one) (?:from|of|on|produced by) {x}(?= $)
    = \1 lasts \2 than \3
high/trip/buzz: ^(?:the|an?) {x} {word} (?:usually |generally |typically )?lasts? (?:for )?(?:far |much )?(longer
    |shorter)
     than (?:the|an?) {x} (?:high|trip|buzz)(?= $)
    = \1 lasts \2 than \3
last: ^(the effects of [^,;]+?) {started} ((?:about |around |within |after |in )*[a-z0-9 ]+?(?:minutes?|hours?))
    {whentaken} and {word} (?:for )?([^,;]+){end}
    = \1 begin after \2 , and \1 {word} \3
lasts/lasting: ^an? (intravenous|intramuscular|oral|intranasal|inhaled|smoked) dose of {x}
     (?:produces|brings|gives|causes|induces) ([a-z ]+?) (?:within|in|after) ([^,;]+?) (?:that |which |and )?{word}
     (?:for )?([^,;]+){end}
    = \1 \2 works within \4 and \1 \2 lasts \5 and \2 causes \3
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
sooner/earlier/faster: ^{x} (?:{can} )?wears? off (?:far |much )?{word} than ((?:[^,;](?! does?\b))+.)(?: does?)?
    = \2 lasts longer than \1
prodrug: (is|are) {prodrug} (?:that|which) (?:is|gets) {converted} (?:in)?to {x} (?:in|by) the (?:body|liver)
    = \1 a {word} of \2
body: {body}{word} {converts} {part}(?:an? )?(?:\w+ of )?{x}(?: tablet| down)? (?:in)?to {x} {of}(cyp\w+)
    = \1 is converted to \2 by \3
body: {body}{word} {converts} {part}{x}(?: down)? (?:in)?to
    = \1 is converted to
liver: {body}{word} {converts} {part}{x}(?: down)? (?:in)?to
    = \1 is converted to
prodrug: (is|are) {prodrug} (?:that|which) (?:becomes|turns into|changes into|is {converted} (?:in)?to)
    = \1 a {word} of
longer: {stays} (?:for )?{far} {word} than
    = lasts {word} than
longer: {stays} {inbody}{far} {word} than
    = stays in the body {word} than
shorter: (?:acts|works|lasts|stays) (?:for )?(?:an? )?{far} {word}(?: time)? than
    = lasts {word} than
for: , (?:milligram {word} milligram|weight {word} weight|dose {word} dose|gram {word} gram|mg {word} mg),
    =
ultra/extremely/exceptionally/remarkably: an? {word} (short|long) (half life|duration|onset)
    = a very \1 \2
"""
)
