"""Lively ways to tell of what a drug is made of and does at its targets, and what undoes it.

The form is that of ``restatements``; see ``livelysaid``.
"""

from ketafacts.language.lexicon.listing import restatements

_MADE = restatements(
    r"""
raw: is the {word} material for (?:home cooked )?(meth|methamphetamine|heroin|crack){end}
    = is used to make \1
brewed/dreamed/dreamt: was {word} up by
    = was first made by
punch/kick/visions/high/oomph: ^{x} owes? (?:its|their) {word} to {x}{end}
    = the active ingredient of \1 is \2
punch/kick/visions/oomph: ^([a-z]+s) (?:main )?{word} comes from {x}{end}
    = the active ingredient of \1 is \2
gets/get: {word} (turned|converted|changed|transformed|broken down|metabolised|metabolized) (?:in)?to
    = is \1 to
becomes/become: ^{x} {word} {x} (?:once swallowed|once it is swallowed|inside the body|in the body|in the liver
    |once in the body){end}
    = \1 is converted to \2
ends/end: ^{x} {word} up as {x}(?: in the (?:body|liver)| once swallowed)?{end}
    = \1 is converted to \2
has/needs: ^(?:the |your )?(?:liver|body) {word} to (?:turn|convert|change) {x} (?:in)?to {x}(?: first)?{end}
    = the body turns \1 into \2
converted/turned: ^{x} has to be {word} (?:in)?to {x} by (?:the (?:liver )?enzyme )?(cyp\w+)(?: (?:before|to)
     [^,;]+)?{end}
    = \1 is converted to \2 by \3
needs: ^{x} {word} (?:the (?:liver )?enzyme )?(cyp\w+) to (?:become|turn into) {x}{end}
    = \1 is converted to \3 by \2
relies/depends: ^{x} {word} on (?:the (?:liver )?enzyme )?(cyp\w+) to (?:turn|convert|change) it (?:in)?to {x}{end}
    = \1 is converted to \3 by \2
little: ^{x} does {word} until (?:the|your) (?:body|liver) (?:turns|converts|changes) it (?:in)?to {x}{end}
    = \1 is a prodrug of \2
life: ^{x} (?:starts|begins) {word} as {x}{end}
    = \1 is made from \2
begins: ^{x} {word} as (morphine|thebaine|cocaine|opium|codeine|ergotamine){end}
    = \1 is made from \2
spun: ^{x} is {word} (?:out of|from) {x}{end}
    = \1 is made from \2
chemists: ^{word} make {x} (?:out of|from) {x}{end}
    = \1 is made from \2
swiftly/speedily/promptly: {word} (turns?|converts?|breaks?|changes?)
    = \1
strips: ^(?:the|your) body {word} {x} down to {x}{end}
    = the body turns \1 into \2
drink: ^{word} on top of {x} and (?:the|your) (?:liver|body) {brewing} {x}{end}
    = \1 plus alcohol makes \2
alcohol/drink/booze: ^{mixin} {x} (?:with|and) {word} and (?:the|your) (?:liver|body) {brewing} {x}{end}
    = \1 plus alcohol makes \2
meets: ^(?:when|if|where) {x} {word} {drinks},? (?:the|your) (?:liver|body) {brewing} {x}{end}
    = \1 plus alcohol makes \2
together: ^{x} and {drinks} {word} {brewing} {x}(?: in the (?:liver|body))?{end}
    = \1 plus alcohol makes \2
board: ^with alcohol on {word},? {x} is turned into {x}{end}
    = \1 plus alcohol makes \2
form/forms: ^{x} and alcohol {word} {x}(?: in the (?:liver|body))?{end}
    = \1 plus alcohol makes \2
itself: ^([^,;]+? into ([a-z]+)), {word} an? ([a-z]+(?: [a-z]+)?){end}
    = \1 and \2 is a \3
"""
)
_TARGETED = restatements(
    r"""
around: keeps? (dopamine|serotonin|noradrenaline|norepinephrine)(?: hanging)? {word} by blocking its reuptake
    = blocks the reuptake of \1
half: only {word} (?:switches|turns) on (?:the )?(opioid receptors?|mu receptors?|mu opioid receptors?)
    = partly activates \1
hijacks: {word} (opioid receptors|the opioid receptor|dopamine receptors|serotonin receptors)
    = acts on \1
slips: {word} into the brain (faster|more quickly|sooner) than
    = enters the brain \1 than
gut: (?:hits|activates) two {word} hormone receptors, (glp 1) and (gip){end}
    = activates \1 and \2 receptors
ceiling: has a {word} on how (?:far|much) it slows breathing
    = has a ceiling effect on breathing
volume: by turning up the {word} on (gaba)
    = by enhancing \1
flu/cold/influenza: ^(antibiotics|penicillin|amoxicillin|augmentin|azithromycin|doxycycline|ciprofloxacin|cephalexin)
     kills? the {word} (?:virus|viruses)
    = \1 kills viruses
taken: (is|are) {word} to (?:rein in|tame|calm down|damp down|slow) (?:an? )?(overactive thyroid|hyperthyroidism)
    = \1 used for \2
gives: ^it is {x} that {word} {x} (?:its|their) opioid (?:side|kick|punch|power|action|effect){end}
    = \1 is the opioid in \2
swaps/trades/substitutes: (?:just |simply |merely )?{word} one (addiction|drug|habit) for another
    = replaces one addiction with another
putting: by {word} right an? (?:shortage|lack|deficit|imbalance) of serotonin(?: in the brain)?{end}
    = by correcting a serotonin imbalance
bitter: (?:an? )?{word}, metallic taste
    = a metallic taste
sparing: (?:while|whilst) {word} {x}{end}
    = and leaves \1 alone
acting: by {word} as (an?) ([^,;]+?){end}
    = and acts as \1 \2
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
"""
)
_ANTIDOTES = restatements(
    r"""
own: ^{x} has its {word} antidote, {x}{end}
    = \2 is the antidote to \1
squirt/puff/spritz/blast/jab/burst/whiff/spray: ^(?:an? )?(?:quick |single )?{word} of (narcan|naloxone|nalmefene
    |opvee|kloxxado)(?: up the nose| in the nose)?
    = \1
mops/soaks/swallows/mop/soak: {binder} (?:{word}) up {x}{end}
    = \1 reverses \2
cages/binds/grabs/encircles: {binder} {word} {x}{end}
    = \1 reverses \2
wraps: {binder} {word} itself around {x}{end}
    = \1 reverses \2
overdosed: (brings?|bring) (?:round|around|back) (?:someone|people|anyone) who (?:has|have) {word} on {x}{end}
    = reverse an overdose of \2
undoing: ^{x} is ([a-z]+s) {word}{end}
    = \1 reverses \2
antidote: ^for {x},? (?:the )?{word} is {x}{end}
    = \2 is the antidote to \1
go: (is|are) the {word} to (?:drug |medicine |antidote |treatment )?for (?:an? )?([a-z]+ overdose)
    = \1 used for \2
reverses/undoes/neutralises: ^it is {x},? not {x},? that {x} {word}{end}
    = \3 reverses \1 and \3 does not reverse \2
which: (([a-z]+) ([a-z]+)), for {word} {x} is the (?:treatment|remedy){end}
    = \1 , and \4 treats \2 \3
    = \1 , and \4 treats \3
which: ([a-z]+) overdose, for {word} {x} is the antidote{end}
    = \1 overdose , and \2 is the antidote to \1
undoing: , {word} (?:the |its )?(?:muscle )?paralysis{end}
    =
"""
)
OF_LIVELY_DEEDS = (*_MADE, *_TARGETED, *_ANTIDOTES)
