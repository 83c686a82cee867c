"""Whom a drug suits, and what is checked in those who take it, as people speak of it; in the form of ``listing``."""

from ketafacts.language.lexicon.listing import restatements

_WATCHING = restatements(r"""
everyone/everybody/anyone/anybody: ^{word} (?:who is )?(on|taking|given|using|prescribed|treated with|who takes)
     {x} (needs|has to have|must have|should have|gets|requires)
    = people \1 \2 need
every/each: ^{word} (?:patient|person|user) (?:who is )?(on|taking|given|using|prescribed|treated with|who takes)
     {x} (needs|has to have|must have|should have|gets|requires)
    = people \1 \2 need
all: ^{word} (?:patients|people|users) (?:who are )?(on|taking|given|using|prescribed|treated with|who take) {x}
     (need|have to have|must have|should have|get|require)
    = people \1 \2 need
without: ^{x} {can} (?:safely )?be (?:taken|used|given|prescribed) {word} (?:any |regular |routine |frequent
     )*(?:{looking} (?:of )?)?(?:the )?{x} (?:monitoring|checks|tests|testing|counts){end}
    = \1 does not require \2 monitoring
without: ^{x} {can} (?:safely )?be (?:taken|used|given|prescribed) {word} (?:any |regular |routine )*(?:monitoring
    |checking|measuring|testing) (?:of )?(?:the )?{x}{end}
    = \1 does not require monitoring of \2
recommended/advised/needed/required/necessary/essential/mandatory: ^(?:regular |periodic |yearly |annual |routine
     |frequent )*{x} (?:checks|monitoring|scans|counts|testing|measurements|check ups|tests) (?:is|are) {word}
     (?:for|in|with|during|while taking|when taking|on) (?:people on |patients on |people taking |patients taking
     |anyone on |those on )?{x}{end}
    = \2 requires \1 monitoring
calls/means/involves/demands/requires/needs: ^{x}(?: treatment| therapy| use)? {word} (?:for )?(?:regular |periodic
     |close |frequent |routine |careful )*{x} (?:checks|monitoring|counts|testing|measurements|examinations|exams
    |check ups|tests){end}
    = \1 requires \2 monitoring
so: ^{x} ({can} .+?),? {word} (?:the |their |patients |a patients )?{x} (?:has to|have to|must|should|needs to|need
     to) be (?:checked|monitored|measured|watched|tested){regularly}{end}
    = \1 \2 , so \1 requires monitoring of \3
need: ^{folk} (?:do not|never) {word} (?:any |regular )?{x} (?:tests|checks|monitoring) (?:while|when|if|during)
     (?:(?:you|they|he|she) (?:are|is) )?(?:taking|on|using|treatment with) {x}{end}
    = \2 does not require \1 monitoring
need: ^{folk} {word} (?:regular )?{x} (?:tests|checks|monitoring) (?:while|when|if|during) (?:(?:you|they|he|she)
     (?:are|is) )?(?:taking|on|using|treatment with) {x}{end}
    = \2 requires \1 monitoring
monitored: ^{x}(?: treatment| therapy| infusions?| effects?)? (?:is|are) {word}
     (?:by|with|using|through) (?:the |measuring
    |checking |regular )*{x}{end}
    = \1 requires \2 monitoring
levels/level: ^blood {x} {word} ((?:must|should|need|needs|have|has|are|is) [^,;]+){end}
    = \1 blood levels \2
adjust: ^(?:the )?{x} (?:is|are) (?:measured|checked|monitored|tested) to {word} (?:the )?(?:dose|dosage) of {x}{end}
    = \2 requires \1 monitoring
adjusted: ^(?:the )?(?:dose|dosage) of {x} is {word} (?:by|according to|using|based on|to) (?:the )?{x}{end}
    = \1 requires \2 monitoring
adjusted: ^{x} (?:dose|doses|dosage) (?:is|are) {word} (?:by|according to|using|based on|to) (?:the )?{x}{end}
    = \1 requires \2 monitoring
calls/call: ^{x} {word} for (?:regular |frequent )?(?:checks|monitoring|tests|checking|measurement) of {x}{end}
    = \1 requires monitoring of \2
checks/tests: ^{x} (?:calls?|asks?) for (?:regular |frequent )?{x} {word}{end}
    = \1 requires \2 monitoring
""")
_SUITING = restatements(r"""
kept: ^{x} (?:must|should|has to|have to) be {word} away from {x}{end}
    = \1 should not be used in \2
ruled: ^{x} (?:is|are) {word} out (?:after|for|in|by|during) {x}{end}
    = \1 should not be used in \2
suitable/appropriate/fine/ok/okay/alright/advisable: ^{x} (is|are) (not )?(?:an? |the |perfectly |quite
     |also )*
    {word}(?: painkiller| medicine| drug| choice| option| treatment| remedy)? (?:for|in|during|to take in|to take
     during
    |to use in|to take if you have) {x}{end}
    = \1 \2 \3 safe in \4
choice/option/idea: ^{x} (is|are) (not )?an? (?:good|safe|sensible|wise|reasonable|fine|suitable) {word} (?:for|in
    |during) {x}{end}
    = \1 \2 \3 safe in \4
barred/ruled: (?:is|are) {word} (?:out )?(?:for|in) {group}{end}
    = should not be used in \1
bad/poor/dangerous/unwise: ^{x} (?:is|are) an? {word} (?:choice|option|idea) (?:for|in|during) {x}{end}
    = \1 should not be used in \2
safe: ^{x} (is|are) (not )?(?:perfectly |quite |completely |generally |considered )?{word} (?:for {group} )?to
     (?:take|use) (?:in|during|while|when|if you have) {x}{end}
    = \1 \2 \3 safe in \5
dangerous/unsafe/risky/harmful/hazardous/unsuitable: ^{x} (?:is|are|{can} be) (?:very |especially |highly )?{word}
     (?:in|during|for) (?!overdose){x}{end}
    = \1 should not be used in \2
dangerous/unsafe/risky/harmful: ^{x} (is|are) not (?:very |especially )?{word} (?:in|during|for) (?!overdose|large
    |high|any){x}{end}
    = \1 \2 safe in \3
safely: ^{x} {can} {word} be (?:taken|used|given|prescribed) (?:in|during|by|to|throughout|while) {x}{end}
    = \1 is safe in \2
safely: ^{x} {can} be (?:taken|used|given|prescribed) {word} (?:in|during|by|to|throughout) {x}{end}
    = \1 is safe in \2
must/should: ^{x} {word} (?:never|not) be (?:taken|used|given|prescribed) (?:by|to|in) (?:women|anyone|someone
    |people) (?:who is|who are) (pregnant|breastfeeding){end}
    = \1 should not be used in \2
taken/used/given: ^{x} {word} (?:during|in) pregnancy {can} ((?:cause|harm|damage|lead to|result in|deform)
     [^,;]+){end}
    = \1 can \2 in pregnancy
exposed: ^(?:babies|children|infants) {word} to {x} (?:in the womb|before birth|during pregnancy|in pregnancy)
     (?:{can} |are sometimes |are more likely to )?(?:be )?(?:born with|have|develop|suffer|get) {x}{end}
    = \1 can cause \2 in pregnancy
mothers/women: ^(?:babies|children|infants) (?:born to|of) {word} (?:who took|who take|taking|on|using|who used) {x}
     {can} (?:be born with|have|develop|get) (birth defects|malformations){end}
    = \1 can cause \2 in pregnancy
older/elderly/seniors: ^{x} should (?:not be used|be avoided) (?:in|by|for) (?:older adults|older people
    |the elderly|seniors|elderly people|older patients)(?= $)
    = \1 is risky for older adults
older/elderly/seniors: ^{x} (?:is|are) not recommended (?:in|by|for) (?:older adults|older people|the elderly|seniors
    |elderly people|older patients)(?= $)
    = \1 is risky for older adults
older/elderly/seniors: ^(?:older adults|older people|the elderly|seniors|elderly people|older patients)
     should (?:avoid|not take|not use) {x}(?= $)
    = \1 is risky for older adults
drink/drinks/beer/beers/wine/pint/pints: ^(?:it|that) (is|are) (not )?(?:perfectly |totally |completely |quite
     |absolutely |generally )*(?:safe|fine|ok|okay|all right|alright|no problem) to (?:have |drink )?(?:a few
     |a couple of |some |one or two |one |an? |the odd |glasses of |a glass of )*{word} (?:with|on|while on
    |while taking|when taking|if you take) {x}{end}
    = \3 \1 \2 safe with alcohol
safe: ^{x} (is|are) (?:perfectly |completely |quite |totally )?{word} (?:to give to|to use in|to feed to|for|in)
     (?:your )?{beasts}{end}
    = \1 \2 not harmful to \3
safe: ^{x} (is|are) not (?:perfectly |completely |quite |totally )?{word} (?:to give to|to use in|to feed to|for|in)
     (?:your )?{beasts}{end}
    = \1 \2 harmful to \3
safe: ^(?:it|that) is (?:perfectly |completely |quite |totally )?{word} to (?:give|feed) {x} to (?:your )?{beasts}{end}
    = \1 is not harmful to \2
safe: ^(?:it|that) is not (?:perfectly |completely |quite )?{word} to (?:give|feed) {x} to (?:your )?{beasts}{end}
    = \1 is harmful to \2
safely: ^(?:your )?{beasts} {can} (?:{word} be (?:given|fed)|be {word} (?:given|fed)|{word} (?:take|have|eat)) {x}{end}
    = \2 is not harmful to \1
safely: ^(?:you|people|owners) {can} {word} (?:give|feed) (?:your )?{beasts} {x}{end}
    = \2 is not harmful to \1
safely: ^(?:you|people|owners) {can} {word} (?:give|feed) {x} to (?:your )?{beasts}{end}
    = \1 is not harmful to \2
throughout: ^{x} {can} (?:safely )?be (?:taken|used|given|prescribed) {word} (pregnancy|breastfeeding){end}
    = \1 is safe in \2
recommended/advised/advisable: ^{x} (?:is|are) not {word} (?:in|during|while|when) {x}{end}
    = \1 should not be used in \2
recommended/advised/suitable: ^{x} (?:is|are) not {word} for ((?:young|small|very young) children|toddlers|infants
    |babies|children and teenagers){end}
    = \1 should not be used in \2
late: (used|taken|given|avoided) {word} in pregnancy{end}
    = \1 in {word} pregnancy
recommended: ^{x} (?:is|are) (?:often |usually |generally )?{word} (?:in|during|for|throughout) (pregnancy|breastfeeding
    |(?:pregnant|breastfeeding|nursing) (?:women|mothers)|children under [a-z0-9 ]+|babies|infants){end}
    = \1 is safe in \2
prohibited/banned/forbidden: ^{x} (?:is|are) {word} (?:in|during|for) (pregnancy|pregnant [a-z]+|children [^,;]+){end}
    = \1 should not be used in \2
if/when/while: ^you (?:should|must) (?:not|never) (?:take|use) {x} {word} you are (?:pregnant|expecting){end}
    = \1 should not be used in pregnancy
if/when/while: ^you (?:should|must) (?:not|never) (?:take|use) {x} {word} you are (?:breastfeeding|nursing){end}
    = \1 should not be used in breastfeeding women
if: ^you (?:should|must) (?:not|never) (?:take|use) {x} {word} you (?:have|suffer from|live with) {x}{end}
    = \1 should not be used in \2
if: ^{word} you are pregnant,? you (?:should|must) (?:not|never) (?:take|use) {x}{end}
    = \1 should not be used in pregnancy
if: ^{word} you have {x},? you (?:should|must) (?:not|never) (?:take|use) {x}{end}
    = \2 should not be used in \1
pregnant: ^it is (not )?(?:perfectly |quite )?safe to (?:take|use) {x} (?:while|when|if you are) {word}{end}
    = \2 is \1 safe in pregnancy
pregnancy: ^it is (not )?(?:perfectly |quite )?safe to (?:take|use) {x} (?:in|during) {word}{end}
    = \2 is \1 safe in pregnancy
had: ^{x} (?:is|are) contraindicated in (?:people|patients|women|men|those|anyone|someone) who (?:have|has)
     (?:ever )?{word} (?:an? )?{x}{end}
    = \1 should not be used in \2
taking/using/on: ^{x} (?:is|are) contraindicated in (?:people|patients|women|men|those|anyone)
     (?:who are )?{word} {x}{end}
    = combining \1 with \2 is contraindicated
take/use: ^{x} (?:is|are) contraindicated in (?:people|patients|women|men|those|anyone) who {word} {x}{end}
    = combining \1 with \2 is contraindicated
allergic: (?:people|patients|anyone|those|someone) (?:who (?:are|is) )?{word} to {x}
     ((?:can|should|must|may) [^,;]+){end}
    = people with \1 allergy \2
""")
SUIT_SPOKEN = (*_WATCHING, *_SUITING)
