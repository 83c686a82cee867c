"""Clauses around a claim that say under what it is so: "when it is given by mouth", "in people who take X", "just as".

What such a clause says is put where the grammar reads it: the route before the name, the second drug with the first,
the taker left out. A clause that says more is left as it is, so that the sentence stays unread. As in ``restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

CLAUSE_MACROS = {
    "givenvia": "((?:intravenously|orally|intramuscularly|subcutaneously|rectally|sublingually|intranasally|by mouth"
    "|by injection|as a nasal spray|up the nose|(?:into|through|via|under|on|onto) (?:a|the|your) (?:vein|muscle|nose"
    "|skin|mouth|tongue)))",
    "gave": "(?:given|taken|used|injected|administered|swallowed|infused|applied|put|sprayed)",
    "anyfolk": "(?:people|patients|you|someone|somebody|anyone|a person|a patient|users|those|one)",
    "whotake": "(?:who (?:also )?(?:take|takes|use|uses|are on|is on|are given|are taking|have taken|has taken"
    "|are treated with)|on|taking|using|treated with|given)",
    "bodily": "(tendons?|bones?|teeth|muscles|pupils|gums|nails|ankles|hands|feet|airways|breasts|blood vessels"
    "|the (?:tendons?|bones?|teeth|muscles|pupils|gums|ankles|hands|feet|airways|breasts|blood vessels|heart))",
    "bends": "(rupture|tear|snap|weaken|break|shrink|narrow|widen|dilate|constrict|swell|overgrow|shake|relax|tremble"
    "|cramp|thin|grow|race)",
    "basely": "((?:make|cause|narrow|widen|slow|raise|lower|block|activate|relieve|reduce|increase|damage|harm"
    "|interact|bind|act|contain|reverse|treat|lead|trigger|produce|affect|dilate|shrink|depress|stop|prevent)"
    "(?: [^,;]+?)?)",
    "bloods": "((?:(?:the|their|its) )?(?:white (?:blood )?cell |neutrophil |blood |platelet |full blood "
    "|liver |kidney "
    "|thyroid |lithium |blood pressure|inr|white blood |potassium )(?:counts?|tests?|function|levels?|cells)?)",
    "lookedat": "(?:monitored|checked|measured|tested|watched|followed|taken)",
    "needsbe": "(?:is|are|must be|has to be|have to be|should be|needs? to be)",
}

_WHEN = restatements(
    r"""
when/if/once/whenever: ^{word} {x} (?:is|are|has been) {gave} {givenvia},? (?:it|they|the drug|the medicine)
    = given \2 , \1
when/if/once: ^{word} (smoked|snorted|inhaled|injected|swallowed),? {x} (?=[a-z])
    = \1 \2
when/if/once/whenever: ^{word} {x} (?:is|are) (smoked|snorted|inhaled|swallowed|injected),? (?:it|they|the drug)
    = \2 \1
when/if/once/whenever: ^{word} {anyfolk} (?:takes?|uses?|is given|are given|is on|are on) {x},? it
    = \1
when/if/whenever: ^{word} (?:you|people|someone|a person|somebody|patients) (?:takes?|uses?|is on|are on) {x},?
     (?:you|they|he|she) (?=[a-z])
    = people who take \1
while/when/after/by: ^{word} taking {x},? (?:you|people|patients|one|they|users) (may|can|might|could|will
    |often|usually)
    = people who take \1 \2
if/when: ({can} [^,;]+?),? {word} (?:you|they|people|someone|patients) (?:takes?|uses?) (?:it
    |them)(?: on (?:its|their)
     own| alone| by (?:itself|themselves))?{end}
    = \1
a: ({can}) ([^,;]+?) if (?:you|they|people|someone) uses? (?:it|them) {word} lot{end}
    = when used heavily \1 \2
when/if: ^{word} (?:it|they) (?:is|are) {gave} (?:together |along |at the same time )?(?:with|as|alongside) {x},
     {x} (?=[a-z]+s )
    = taken with \1 , \2
when/if: ^{word} {x} (?:is|are) {gave} (?:together |along |at the same time )?(?:with|as|alongside) {x}, (?:it|they)
     (?=[a-z]+s )
    = taken with \2 , \1
when/if/once: ^{word} {x} (?:is|are) (stopped|withdrawn|discontinued|given up)( suddenly| abruptly| too quickly)?,
     ([^,;]+?) (?:can|may|could|might|often) (?:occur|follow|happen|set in|result|appear|develop|come on){end}
    = stopping \1 \3 can cause \4
during/in: ^{word} (?:an? )?overdose of {x}, ([^,;]+?) (slows?|stops?|falls?|drops?|shrinks?|narrows?|widens?){end}
    = an overdose of \1 makes \2 \3
"""
)
_OF_PEOPLE = restatements(
    r"""
in/of/among: ^{bodily} ({can}) {bends} {word} {anyfolk} {whotake} {x}{end}
    = \4 \2 \3 \1
    = \4 \2 make \1 \3
accumulate/rise/climb: ^{x}(?: levels?)? {can} {word}(?: to (?:toxic|dangerous) levels| dangerously)? (?:in|when|if)
     {anyfolk} (?:who )?(?:also )?(?:takes?|uses?|are on|is on|taking) {x}(?: or another \w+)?{end}
    = \2 raises \1 levels
build: ^{x}(?: levels?)? {can} {word} up(?: to (?:toxic|dangerous) levels| dangerously)?(?: in the (?:body|blood))?
     (?:in|when|if) {anyfolk} (?:who )?(?:also )?(?:takes?|uses?|are on|is on|taking) {x}(?: or another \w+)?{end}
    = \2 raises \1 levels
patient/patients/humans/beings: (approved|licensed|approved painkiller|approved medicine
    |approved [a-z]+) for (?:human )?
    (?:use in )?(?:human )?{word}{end}
    = \1 for people
approved/licensed: (is|are) an? {word} (painkiller|medicine|anaesthetic|anesthetic|sedative|antidepressant) for
     people{end}
    = \1 a \2 and \1 {word} for people
other: and other (?:very |quite )?(?:large|big|wild|small|huge|farm|domestic) (?:animals|mammals|beasts){end}
    =
"""
)
_ALIKE = restatements(
    r"""
as: ^{x} (reverses|blocks|activates|inhibits|causes|raises|lowers|treats|relieves|contains) {x},? (?:just
     |exactly )?
    {word} (?:it|they) (?:also )?(?:reverses|blocks|activates|inhibits|causes|raises|lowers|treats|relieves
    |contains|does)
     {x}{end}
    = \1 \2 \3 and \1 \2 \4
at/on: ^{word} (?:the )?((?:[\w-]+ )?(?:[\w-]+ )?receptors?), {x} (acts as|is|works as
    |behaves as) ([^,;]+?)(?=[,;]| $)
    = \2 is \4 at \1
like: (infections|drugs|diseases|conditions|illnesses|opioids|benzodiazepines|stimulants|antidepressants|painkillers
    |medicines|viruses) {word} (?:the )?(?=[a-z])
    = \1 such as
or: ^{x} (does|do) not ([^,;]+?) {word} {basely}{end}
    = \1 \2 not \3 and \1 \2 not \4
or: ^{x} (can|may|will|would|could) not ([^,;]+?) {word} {basely}{end}
    = \1 \2 not \3 and \1 \2 not \4
neither: ^{x} (is|are) (used|prescribed|given|approved|licensed) {word} (for|in|as
    |to treat) ([^,;]+?) nor (?:for|in|as
    |to treat) ([^,;]+?){end}
    = \1 \2 not \3 \4 \5 and \1 \2 not \3 \4 \6
neither: ^{x} (acts|works|binds) {word} (on|at|to) ([^,;]+?) nor (?:on|at|to) ([^,;]+?){end}
    = \1 does not act \3 \4 and \1 does not act \3 \5
neither: ^{x} (detects|blocks|activates|reverses|causes|contains|raises|lowers|inhibits|relieves
    |treats) {word} ([^,;]+?)
     nor ([^,;]+?){end}
    = \1 \2 no \3 and \1 \2 no \4
"""
)
_OF_WARNINGS = restatements(
    r"""
label/labels/labelling/labeling: ^(?:the )?{x} {word} in (?:the us|the united states|america) (carry|carries
    |have|has
    |bear|bears|include|includes)
    = \1 \2
sold: ^{x} {word} in (?:the us|the united states|america) (carry|carries|have|has|bear|bears) (an? boxed|boxed
    |black box|an? black box)
    = \1 \2 \3
about/against/for: ^(?:every |each |all )?{x} (?:carry|carries|have|has|bear|bears) an? (?:us )?(?:boxed|black box)
     warning {word} (?:using|taking|combining|mixing|use of) (?:them|it) (?:together )?with {x}{end}
    = mixing \1 with \2 carries a boxed warning
about/against/for/on: ^(?:every |each |all )?{x} (?:carry|carries|have|has|bear|bears) an? (?:us )?(?:boxed|black box)
     warning {word} (?:(?:their |its )?(?:use|combination|mixing|interaction) with )?(opioids|alcohol|benzodiazepines
    |benzos|opioid painkillers){end}
    = mixing \1 with \2 carries a boxed warning
suicide: (boxed|black box) warnings? (?:about|for|on|of) (?:the risk of |a risk of )?{word}{end}
    = \1 warning about suicidal thoughts
so: ^([^,;]+?) ({can}|is|are|causes?|lowers?|raises?|carries|carry) ([^,;]+), {word} {bloods}
     {needsbe}(?: regularly| closely| carefully)? {lookedat}(?: regularly| closely| often| carefully)?{end}
    = \1 \2 \3 , so people on \1 need \4 checked
since/because/as: ^{word} ([a-z]+) ({can}|causes?|lowers?|raises?|carries) ([^,;]+), {bloods}
     {needsbe}(?: regularly| closely| carefully)? {lookedat}(?: regularly| closely| often| carefully)?{end}
    = \1 \2 \3 , so people on \1 need \4 checked
blamed: (?:has|have) been {word} for
    = can cause
results/result: (?:an? )?false positives? {word} (?:on|in) (?:an? |the )?([^,;]+?) (?:screens?|tests?
    |immunoassays?){end}
    = a false positive \1 test
"""
)
OF_CLAUSES = (*_WHEN, *_OF_PEOPLE, *_ALIKE, *_OF_WARNINGS)
