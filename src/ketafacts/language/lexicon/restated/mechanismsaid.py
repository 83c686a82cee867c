"""More roundabout ways to say how a drug works: what it opens, speeds up, sets free, competes for, or knocks off.

The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

_MESSENGER = "(glutamate|serotonin|dopamine|noradrenaline|norepinephrine|acetylcholine|histamine|adenosine|orexin|gaba)"
_PLACED = "(?: in the (?:synapse|synapses|brain|synaptic cleft|gap))?(?: for longer)?"
# What goes on in the body of itself, and may be the target of a drug.
_PROCESS = (
    "(?:breakdown|degradation|removal|destruction|reuptake|re uptake|uptake|absorption|synthesis|production|making"
    "|formation|conversion|inactivation|recycling|manufacture)"
)
_QUICKENS = (
    "(?:speeds? up|accelerates?|increases?|boosts?|hastens?|promotes?|enhances?|steps? up|stimulates?|quickens?"
    "|ramps? up|turns? up)"
)
_CURBS = (
    "(?:slows? down|slows?|reduces?|decreases?|lowers?|hinders?|prevents?|limits?|curbs?|cuts?|impairs?|hampers?"
    "|interferes? with|suppress(?:es)?|stops?|halts?|shuts? down|cuts? down(?: on)?|disrupts?|blunts?)"
)
_QUICKENING = "(?:speeding up|accelerating|increasing|boosting|hastening|promoting|enhancing|stepping up|stimulating)"
_CURBING = (
    "(?:slowing down|slowing|reducing|decreasing|lowering|hindering|preventing|limiting|curbing|cutting|impairing"
    "|hampering|interfering with|suppressing|stopping|halting|shutting down|disrupting|blunting)"
)
_CHANNEL = "((?:[a-z]+ )?(?:[a-z]+ )?(?:sodium|potassium|calcium|chloride) channels?)"
_AMPLE = (
    "(?:(?:very )?(?:large|massive|huge|great|big|vast) (?:amounts?|quantities) of|a (?:large|massive|huge|great|big)"
    " amount of|a (?:flood|surge|rush|burst|wave|torrent) of|lots of|a lot of|plenty of|extra|more|much)"
)
_OUSTING = (
    "(?:kicking|knocking|pushing|shoving|bumping|throwing|driving|forcing|elbowing|evicting|displacing|dislodging"
    "|bouncing|booting)"
)
_OUSTS = (
    "(?:kicks?|knocks?|push(?:es)?|shoves?|bumps?|throws?|drives?|forces?|elbows?|evicts?|displaces?|dislodges?"
    "|bounces?|boots?)"
)
_OPIOIDS = "((?:the |other |any )?(?:opioids?|opiates?|heroin|morphine|fentanyl|oxycodone|methadone)(?: molecules?)?)"
_OFF = (
    "(?:off|out of|from|aside from|away from|off of) (?:the |their |its )?(?:mu |brain s )?(?:opioid |opiate )?"
    "(?:receptors?|binding sites?)"
)
_THEIR_PLACE = "(?:,? and (?:then )?(?:taking|takes|take|occupying|filling) (?:their|its) places?)?"

_PROCESSES: tuple[tuple[str, ...], ...] = tuple(
    (word, rf"{verb} (?:the )?(?:rate of )?({_PROCESS} of)(?= )", rf"{plain} the \1")
    for words, verb, plain in (
        (("speeds", "accelerates", "increases", "boosts", "hastens", "promotes", "enhances", "steps", "stimulates",
          "quickens"), _QUICKENS, "activates"),
        (("slows", "reduces", "decreases", "lowers", "hinders", "prevents", "limits", "curbs", "cuts", "impairs",
          "hampers", "interferes", "suppresses", "stops", "halts", "shuts", "disrupts", "blunts"), _CURBS, "inhibits"),
        (("speeding", "accelerating", "increasing", "boosting", "hastening", "promoting", "enhancing"),
         _QUICKENING, "activating"),
        (("slowing", "reducing", "decreasing", "lowering", "hindering", "preventing", "limiting", "curbing", "cutting",
          "impairing", "hampering", "interfering", "suppressing", "stopping", "halting", "disrupting"),
         _CURBING, "inhibiting"),
    )
    for word in words
)  # fmt: skip
_ROWS = restatements(
    r"""
enhances/promotes/increases/stimulates: {word} (?:the )?(?:opening of )?CHANNEL(?: opening| activity)?
    = activates \1
opens/open: (?<!not )(?<!propping )(?<!props )(?<!prop )(?<!holds )(?<!holding )(?<!keeps )(?<!keeping ){word}
     (?:up )?(?:the )?CHANNEL
    = activates \1
opens/open: (?<!not ){word} (?:the )?([a-z]+ receptors?){end}
    = activates \1
increases/enhances/boosts: {word} (?:the )?([a-z ]*sodium current|funny current){end}
    = activates \1
closes/shuts/plugs: {word} (?:off )?(?:the )?CHANNEL
    = blocks \1
opening: (?:enhancing|promoting|increasing) (?:the )?{word} of CHANNEL
    = activating \1
receptor: (blocks|blocking|stimulates|stimulating|activates|activating|inhibits|inhibiting|binds to|binding to) the
     (leukotriene|histamine|dopamine|serotonin|opioid|adenosine|cannabinoid) {word} ([a-z0-9]+){end}
    = \1 \3
releases/release: (?<!not ){word} AMPLE MESSENGER
    = {word} \1
pours/floods/dumps/spills/pumps: (?<!not ){word} (?:out )?(?:AMPLE )?MESSENGER (?:into|in) (?:the )?(?:synapse|synapses
    |synaptic cleft|brain|gaps? between nerve cells)
    = releases \1
reverses: {word} the (dopamine|serotonin|norepinephrine|noradrenaline) transporter
    = acts as a releaser at the \1 transporter
keeps/stops/prevents: {word} (?:the )?(?:nerves|nerve endings|nerve cells|nerve terminals|neurons) (?:from )?releasing
     (?:AMPLE )?MESSENGER
    = blocks the release of \1
sets: {word} (?:AMPLE )?MESSENGER free
    = releases \1
sets: {word} free (?:AMPLE )?MESSENGER
    = releases \1
releases: {word} MESSENGER (?:from|at|out of|by) (?:the )?(?:presynaptic )?(?:nerve endings?|nerve terminals?|neurons?
    |nerve cells?|nerves|storage vesicles|vesicles|brain cells?)
    = {word} \1
releases: {word} MESSENGER and MESSENGER (?:from|at|out of) (?:the )?(?:nerve endings?|nerve terminals?|neurons?|nerve
     cells?|nerves)
    = {word} \1 and \2
reuptake/uptake: ((?:re )?{word} of [^,;]+?) (?:back )?(?:into|by) (?:the )?(?:presynaptic |sending )?(?:nerve
     endings?|nerve terminals?|neurons?|nerve cells?|nerves|cells?|brain cells?)
    = \1
its/their: keeps? MESSENGERPLACED by (blocking|inhibiting|stopping|plugging) {word} (?:own )?transporters?
    = works by \2 the \1 transporter
its/their: MESSENGERPLACED by (blocking|inhibiting|stopping|plugging) {word} (?:own )?transporters?
    = \1 by \2 the \1 transporter
its/their: MESSENGERPLACED by (stimulating|activating|switching on|turning on|blocking|binding to|acting on) {word}
     (?:own )?receptors?
    = \1 by \2 \1 receptors
receptors: ^{x} (?:occupies|occupy|sits? (?:in|on)) (?:the )?([^,;]+? {word}) without (?:activating|stimulating
    |switching on)(?: them| it)?{end}
    = \1 blocks \2 , and \1 is not an agonist at \2
full/pure/complete/outright/true: ^{x} (?:is|are) an? {word} antagonist (?:at|of|on) ([^,;]+?)(?: with no (?:partial
     |intrinsic )?(?:agonist )?(?:activity|action|effect))?{end}
    = \1 blocks \2 , and \1 is not an agonist at \2
with/without: ^{x} (?:is|are) an? antagonist (?:at|of|on) ([^,;]+?) {word} (?:no|any) (?:partial |intrinsic )?agonist
     (?:activity|action|effect){end}
    = \1 blocks \2 , and \1 is not an agonist at \2
pure: (is|are) an? {word} (?:full )?agonist (at|of|on)
    = \1 a full agonist \2
nothing: (?:(?:is|are) an? (?:selective )?(?:inhibitor|blocker|antagonist) (?:of|at|on)|blocks|inhibits) ([^,;]+?) and
     {word} else{end}
    = works only by blocking \1
nothing: (?:(?:is|are) an? (?:selective )?(?:agonist|activator) (?:of|at|on)|activates|stimulates) ([^,;]+?) and
     {word} else{end}
    = works only by activating \1
cholesterol: (?:reduces?|lowers?|decreases?|cuts?|limits?|slows?|prevents?) (?:the )?(?:intestinal )?absorption of
     (?:dietary )?{word}
    = inhibits the absorption of {word}
only: (at|on|through) ([^,;]+? (?:receptors?|transporters?|channels?)) {word}{end}
    = {word} \1 \2
no: ,? (?:with|and) {word} (?:direct )?(?:action|activity|effect|affinity)(?: whatsoever| at all)? (?:at|on|for)
     ((?:the )?[^,;]+? (?:receptors?|transporters?|channels?)){end}
    =  and does not act on \1
rather/instead: ^{x} (switches|turns) ([^,;]+?) (on|off),? {word} (?:than|of) [a-z]+ing (?:it|them|it off|it on){end}
    = \1 \2 \4 \3
muscarinic/nicotinic/cannabinoid/adenosine/orexin/melatonin/leukotriene/histamine: (is|are) an? (?:selective
     )?{word} (agonist|antagonist|blocker)s?(?= $|,| and | that | which | used )
    = \1 an \2 at {word} receptors
beta/alpha: (is|are) an? (?:selective )?{word} ([123]) (?:adrenergic )?(?:receptor )?(blocker|antagonist|agonist
    |stimulant)(?= $|,| and | that | which | used )
    = \1 a \3 at {word} \2 adrenergic receptors
selective: (is|are) (?:highly |relatively |quite )?{word} for (?:the )?beta 1 (?:adrenergic )?(?:receptors?
    |adrenoceptors?)
    = \1 a cardioselective beta blocker
selective: (is|are) not {word} for (?:the )?beta 1 (?:adrenergic )?(?:receptors?|adrenoceptors?)
    = \1 not a cardioselective beta blocker
antibody: (is|are) an? (?:monoclonal )?{word} (?:that is )?(?:directed )?(?:against|to|targeting|that targets|that
     binds(?: to)?|that blocks|that attacks|raised against)
    = \1 a monoclonal {word} and acts on
stabilises/stabilizes/steadies/calms/quiets/quietens: {word} (?:the )?(?:membranes? of )?(?:overactive |excited
     |overexcited )?(?:neurons?|neuronal membranes?|nerves?|nerve cells?|nerve membranes?|cell membranes?) by
    = works by
prolongs/lengthens: {word} (?:cardiac |the heart s |ventricular )?(?:repolari[sz]ation|action potentials?|the action
     potential) by
    = works by
insulin: (lowers?|reduces?) (blood sugar|blood glucose|sugar levels?) by (?:releasing|raising|increasing|boosting
    |squeezing out|pumping out) (?:more )?{word}(?: out of the pancreas| from the pancreas| release| secretion)?
    = \1 \2 and works by stimulating {word} release
insulin: works? by (?:squeezing|wringing|pumping) (?:more )?{word} (?:out of|from) the pancreas
    = works by stimulating {word} release
competes/compete/competing: {word} with (?:the )?(?:benzodiazepines?|[a-z]+(?:pam|lam)) (?:for|at) (?:their|its|the)
     (?:own )?(?:benzodiazepine )?(?:binding )?(?:sites?|receptors?)
    = binds to the benzodiazepine site
assembly/formation/polymerisation/polymerization/building: (?:prevents?|blocks?|inhibits?|stops?|hinders?
    |disrupts?) (?:the )?{word} of (?:the )?microtubules
    = inhibits microtubule assembly
microtubules: (?:prevents?|stops?|keeps?) {word} (?:from )?(?:being (?:assembled|built|formed)|forming|assembling)
    = inhibits microtubule assembly
microtubules/microtubule: (?:stabilises|stabilizes|freezes|locks) (?:the )?{word}
    = promotes microtubule assembly
clots: CURBS (?:the )?(?:breakdown|dissolving|dissolution|breaking down|break up) of (?:blood |formed )?{word}
    = is an antifibrinolytic
fibrinolysis: (?:inhibits?|hinders?|blocks?|slows?|prevents?) {word}
    = is an antifibrinolytic
cholesterol: {word} by (blocking|inhibiting|reducing|preventing|limiting) its (?:absorption|uptake)(?: (?:in|from) the
     (?:gut|intestines?|bowel|food|diet|small intestine))?
    = {word} by inhibiting {word} absorption
acetylcholine: (?:slows?|blocks?|prevents?|inhibits?|stops?) (?:the )?(?:breakdown|destruction) of {word}
    = inhibits cholinesterase
adrenoceptors/adrenoreceptors/adrenoceptor: (alpha|beta) ([123]) {word}
    = \1 \2 adrenergic receptors
adrenoceptors/adrenoreceptors/adrenoceptor: (alpha|beta) {word}
    = \1 adrenergic receptors
opioids/opiates/heroin/morphine/fentanyl: ^{x} works? by OUSTING OPIOIDS OFFTHEIRPLACE{end}
    = \1 displaces \2 from opioid receptors
opioids/opiates/heroin/morphine/fentanyl: ^{x} OUSTS OPIOIDS OFFTHEIRPLACE{end}
    = \1 displaces \2 from opioid receptors
permanently: ^{x} {word} (?:blocks?|inhibits?|disables?|inactivates?|binds?(?: to)?) ([^,;]+){end}
    = \1 irreversibly blocks \2
irreversibly/reversibly: ^{x} (blocks?|inhibits?|binds?(?: to)?) ([^,;]+?) {word}{end}
    = \1 {word} \2 \3
antiporter/symporter: (?:the )?(sodium (?:potassium )?chloride) {word}
    = the \1 cotransporter
other: ,? (?:among|amongst|besides|along with) {word} (?:actions|effects|things|targets|receptors){end}
    =
mimics/imitates/copies: ^{x} {word} ([a-z0-9]+(?: [a-z0-9]+)?) (?:at|on) (?:the )?([^,;]+? (?:receptors?)){end}
    = \1 activates \3 and \2 activates \3
no: ^{x} (?:has|have) {word} (?:influence|effect|impact|bearing)(?: whatsoever| at all)? on (?:the )?(?:liver
     )?(?:enzyme )?(cyp[0-9][a-z0-9]*){end}
    = \1 does not inhibit \2 , and \1 does not induce \2
activity: (?:lowers?|reduces?|decreases?|slows?|dampens?) (?:the )?{word} of (?:the )?(?:liver|hepatic|drug metabolising
    |drug metabolizing)(?: s)? enzymes
    = inhibits liver enzymes
activity: (?:raises?|increases?|boosts?|steps up|revs up) (?:the )?{word} of (?:the )?(?:liver|hepatic|drug metabolising
    |drug metabolizing)(?: s)? enzymes
    = induces liver enzymes
brief: ^{x} (is|are) (an? [^,;]+?) with an? (?:very |extremely |rather )?{word} (?:action|effect|duration(?: of
     action)?){end}
    = \1 \2 \3 , and \1 is short acting
action: ^{x} (is|are) (an? [^,;]+?) with an? (?:very |extremely |rather )?(short|long) {word}{end}
    = \1 \2 \3 , and \1 is \4 acting
clings/binds/sticks/attaches/latches: ^{x} {word}(?: (?:very )?(?:tightly|firmly|strongly))? (?:on)?to ([^,;]+?
     receptors?),? but (?:it )?(?:activates|stimulates|switches on) (?:it|them) only (?:in part|partly|partially
    |weakly){end}
    = \1 partly activates \2
differs/differ: ^{x} {word} from {x} in (?:also )?(stimulating|activating) ([^,;]+){end}
    = \1 activates \4 , and \2 does not activate \4
differs/differ: ^{x} {word} from {x} in (?:also )?(blocking|inhibiting) ([^,;]+){end}
    = \1 blocks \4 , and \2 does not block \4
action/effect: ^([a-z0-9]+)s (?:main )?{word} is (?:directed |aimed )?(?:mainly |chiefly |mostly |primarily
     )?(?:directed |aimed )?at ((?:the )?[^,;]+? (?:receptors?|channels?|enzymes?)){end}
    = \1 mainly acts on \2
inducer/inhibitor: ^{x} is an? {word},? (?:and )?not an? (inducer|inhibitor),? of ([^,;]+){end}
    = \1 is a \3 {word} , and \1 is not a \3 \2
differs/differ: ^{x} {word} from (most|other|the other|many) ([^,;]+?) (?:in being|by being|in that it is|because it is
    |as it is) (an? [^,;]+){end}
    = \1 is \4 and most \3 are not \4
""".replace("PLACED", _PLACED)
    .replace("CHANNEL", _CHANNEL)
    .replace("AMPLE", _AMPLE)
    .replace("MESSENGER", _MESSENGER)
    .replace("CURBS", _CURBS)
    .replace("OUSTING", _OUSTING)
    .replace("OUSTS", _OUSTS)
    .replace("OPIOIDS", _OPIOIDS)
    .replace("OFF", _OFF)
    .replace("THEIRPLACE", _THEIR_PLACE)
)
# How a drug holds on to its target: of the noun, and of the verb.
_HOLDS = {
    "irreversible": "irreversibly",
    "reversible": "reversibly",
}
_KIND = "(?:antagonist|inhibitor|blocker)"
_HOLDING: tuple[tuple[str, ...], ...] = tuple(
    (word, rf"^{{x}} (?:is|are) an? {word} {what}{{end}}", rf"\1 {how} blocks \2")
    for word, how in _HOLDS.items()
    for what in (rf"{_KIND}s? (?:of|at) (?:the )?([^,;]+)", rf"([^,;]+?) {_KIND}s?")
)
OF_MECHANISM_SAID = (*_ROWS, *_HOLDING)
# Behind all that names an effect, a use, or another drug whose absorption or breakdown it is.
OF_PROCESSES_SAID = _PROCESSES
