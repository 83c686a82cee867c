"""How a drug acts on messengers of the brain, dopamine, serotonin, GABA, glutamate, and on their reuptake.

All other targets are ``mechanism``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

MESSENGERS = restatements(
    r"""
reuptake: (?:increases?|enhances?|promotes?|stimulates?) (?:the )?{word} of (dopamine|serotonin|norepinephrine
    |noradrenaline){end}
    = activates the \1 transporter
aspartate: n methyl d {word} (?:glutamate )?receptors?(?= )
    = nmda receptor
presynaptic: (reuptake of [^;]+?) at (?:the )?{word} (?:nerve )?(?:transporters|terminals|membranes|endings)(?= )
    = \1
glutamate: (nmda receptors?), which (?:normally |usually )?(?:respond to|bind|are activated by|are stimulated by)
     {word}(?= $)
    = nmda {word} receptors
nmda: an? (?:non competitive|noncompetitive|uncompetitive) (?:antagonist|blocker|inhibitor) (?:of|at) (?:the )?nmda
    (?: glutamate)? receptors?
    = an nmda receptor channel blocker
nmda: an? (?:non competitive|noncompetitive|uncompetitive) nmda(?: glutamate)?(?: receptor)?
     (?:antagonist|blocker|inhibitor)
    = an nmda receptor channel blocker
nmda: (and) (?:non competitive|noncompetitive|uncompetitive) nmda(?: glutamate)?(?: receptor)?
     (?:antagonist|blocker|inhibitor)
    = \1 an nmda receptor channel blocker
around: keeps? (dopamine|serotonin|noradrenaline|norepinephrine)(?: hanging)? {word} by blocking its reuptake
    = blocks the reuptake of \1
hijacks: {word} (opioid receptors|the opioid receptor|dopamine receptors|serotonin receptors)
    = acts on \1
volume: by turning up the {word} on (gaba)
    = by enhancing \1
putting: by {word} right an? (?:shortage|lack|deficit|imbalance) of serotonin(?: in the brain)?{end}
    = by correcting a serotonin imbalance
serotonin/dopamine: ^{x} (is|are) an? {word} (agonist|antagonist|blocker)(?= $)
    = \1 \2 a {word} receptor \3
    = \1 \2 a {word} \3
same: {x} the {word} (gaba a|mu opioid|dopamine|opioid|nmda|serotonin|cannabinoid) receptor(?= $)
    = \1 the \2 receptor
combines/combine: {x} {word} (?:mu|mu opioid|mu receptor|opioid) (?:receptor )?(?:agonism|activation|agonist activity
    |agonist action) (?:with|and) ([^,;]+?) (reuptake) inhibition(?= $)
    = \1 is a mu opioid agonist and a \2 \3 inhibitor
prevents/prevent: {word} the (reuptake|breakdown|release) of
    = blocks the \1 of
its: {messenger}(?: levels?)?(?: in the brain| in the synapse)? by (?:blocking|inhibiting|preventing) {word}
     (?:reuptake|re uptake){end}
    = \1 and blocks \1 reuptake
receptors: (?:boosting|strengthening|enhancing|increasing) the (?:effect|action)s? of gaba (?:at|on) (?:its
    |their|the)
     {word}
    = boosting gaba
receptors: (?:boosts?|strengthens?|enhances?|increases?) the (?:effect|action)s? of gaba (?:at|on) (?:its|their|the)
     {word}
    = enhances gaba
gaba: (effects?|activity|actions?|levels?|amounts?) of {pagemessenger};? (?:{word}|gamma aminobutyric acid;?
     {word}|{word};? gamma aminobutyric acid|gamma aminobutyric acid);?(?= |$)
    = \1 of {word}
serotonin/dopamine/noradrenaline/norepinephrine/glutamate: (effects?|activity|actions?|levels?|amounts?) of
     {pagemessenger};? {word};?(?= |$)
    = \1 of {word}
aminobutyric: (?:gaba|gamma {word} acid;? gaba|gaba;? gamma {word} acid|gamma {word} acid);?
    = gaba
serotonin/dopamine/norepinephrine: works? by (?:increasing|raising|boosting|elevating|enhancing) (?:the
     )?(?:levels|amounts?|level) of {word}, an? (?:natural )?(?:substance|chemical)(?: in the brain)?{held},?
    = increases {word}
serotonin/dopamine/norepinephrine: (used (?:for|to treat) [^;]+?),? by (?:increasing|raising|boosting|elevating
    |enhancing) (?:the )?(?:brain )?(?:levels? of )?{word}(?: levels?)?(?: in the brain)?(?= $)
    = \1 and increases {word}
elevating: works? by {word} (?:the )?(?:levels? of )?(serotonin|dopamine|norepinephrine)(?: levels?)?(?: in the
     brain)?
    = increases \1
release: (increases|boosts|triggers|causes|enhances) the {word} of (?:(?:certain |several )?(?:neurotransmitters
    |chemicals|brain chemicals),? (?:such as|like|including) )?serotonin, dopamine,? and norepinephrine
    = \1 the {word} of serotonin and \1 the {word} of dopamine and \1 the {word} of norepinephrine
release: (increases|boosts|triggers|causes|enhances) the {word} of (?:(?:certain |several )?(?:neurotransmitters
    |chemicals|brain chemicals),? (?:such as|like|including) )?serotonin, norepinephrine,? and dopamine
    = \1 the {word} of serotonin and \1 the {word} of norepinephrine and \1 the {word} of dopamine
release: (increases|boosts|triggers|causes|enhances) the {word} of (?:(?:certain |several )?(?:neurotransmitters
    |chemicals|brain chemicals),? (?:such as|like|including) )?dopamine, serotonin,? and norepinephrine
    = \1 the {word} of dopamine and \1 the {word} of serotonin and \1 the {word} of norepinephrine
release: (increases|boosts|triggers|causes|enhances) the {word} of (?:(?:certain |several )?(?:neurotransmitters
    |chemicals|brain chemicals),? (?:such as|like|including) )?dopamine, norepinephrine,? and serotonin
    = \1 the {word} of dopamine and \1 the {word} of norepinephrine and \1 the {word} of serotonin
release: (increases|boosts|triggers|causes|enhances) the {word} of (?:(?:certain |several )?(?:neurotransmitters
    |chemicals|brain chemicals),? (?:such as|like|including) )?norepinephrine, serotonin,? and dopamine
    = \1 the {word} of norepinephrine and \1 the {word} of serotonin and \1 the {word} of dopamine
release: (increases|boosts|triggers|causes|enhances) the {word} of (?:(?:certain |several )?(?:neurotransmitters
    |chemicals|brain chemicals),? (?:such as|like|including) )?norepinephrine, dopamine,? and serotonin
    = \1 the {word} of norepinephrine and \1 the {word} of dopamine and \1 the {word} of serotonin
available: (amount|level|levels) of (serotonin|dopamine|norepinephrine) {word} in the brain
    = \1 of \2
serotonin/dopamine/noradrenaline/norepinephrine: works? by {prosraising} (?:the )?(?:(?:levels?|amounts?
    |concentrations?) of )?{word}(?: levels?)?(?:,? {amessenger},?)?(?: in the brain)?
    = increases {word}
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?serotonin and dopamine(?:
     {word})?(?: in the brain)?
    = increases serotonin and increases dopamine
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?serotonin and noradrenaline(?:
     {word})?(?: in the brain)?
    = increases serotonin and increases noradrenaline
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?serotonin and norepinephrine(?:
     {word})?(?: in the brain)?
    = increases serotonin and increases norepinephrine
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?serotonin and gaba(?: {word})?(?:
     in the brain)?
    = increases serotonin and increases gaba
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?dopamine and serotonin(?:
     {word})?(?: in the brain)?
    = increases dopamine and increases serotonin
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?dopamine and noradrenaline(?:
     {word})?(?: in the brain)?
    = increases dopamine and increases noradrenaline
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?dopamine and norepinephrine(?:
     {word})?(?: in the brain)?
    = increases dopamine and increases norepinephrine
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?dopamine and gaba(?: {word})?(?: in
     the brain)?
    = increases dopamine and increases gaba
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?noradrenaline and serotonin(?:
     {word})?(?: in the brain)?
    = increases noradrenaline and increases serotonin
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?noradrenaline and dopamine(?:
     {word})?(?: in the brain)?
    = increases noradrenaline and increases dopamine
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?noradrenaline and norepinephrine(?:
     {word})?(?: in the brain)?
    = increases noradrenaline and increases norepinephrine
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?noradrenaline and gaba(?:
     {word})?(?: in the brain)?
    = increases noradrenaline and increases gaba
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?norepinephrine and serotonin(?:
     {word})?(?: in the brain)?
    = increases norepinephrine and increases serotonin
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?norepinephrine and dopamine(?:
     {word})?(?: in the brain)?
    = increases norepinephrine and increases dopamine
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?norepinephrine and noradrenaline(?:
     {word})?(?: in the brain)?
    = increases norepinephrine and increases noradrenaline
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?norepinephrine and gaba(?:
     {word})?(?: in the brain)?
    = increases norepinephrine and increases gaba
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?gaba and serotonin(?: {word})?(?:
     in the brain)?
    = increases gaba and increases serotonin
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?gaba and dopamine(?: {word})?(?: in
     the brain)?
    = increases gaba and increases dopamine
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?gaba and noradrenaline(?:
     {word})?(?: in the brain)?
    = increases gaba and increases noradrenaline
levels: {said}(?:works? by {prosraising}|increases?) (?:the )?(?:{word}? of )?gaba and norepinephrine(?:
     {word})?(?: in the brain)?
    = increases gaba and increases norepinephrine
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
MESSENGERS_LATER = restatements(
    r"""
its: (increases|stimulates|boosts|triggers|raises) ((?:the )?release of (dopamine|serotonin|noradrenaline
    |norepinephrine|adrenaline)),? and (blocks|inhibits|prevents|slows) {word} (reuptake|re uptake|uptake){end}
    = \1 \2 and \4 the \5 of \3
"""
)
