"""Drugs in pregnancy and nursing.

A wording that adds more than is judged ends in ", so ...": what is false without it stays false, and what would be
true is unknown.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

PREGNANCY = restatements(
    r"""
pregnant: ^no (?:woman|one|patient|person|girl) who is {word} should (?:ever )?(?:be given|take|use|receive|be on) {x}
    (?: for [^,;]+)?(?= $)
    = \1 should not be used in pregnancy
harmless: (?:has been shown to be|have been shown to be|is|are|is known to be) {word} (?:to|for) (?:the |an )?(?:unborn
     (?:child|baby|babies|children)|fo?etus|baby in the womb){end}
    = is safe in pregnancy
pregnant: ^(taking|using) {x} (?:while|when) {word}(?= [a-z]+s )
    = \1 \2 during pregnancy
recommended: ^{x} (is|are) {word} (?:for|in) (babies|infants|toddlers|young children) with [^,;]+(?= $)
    = \1 \2 safe in \3 , so {word} then
pregnant/pregnancy: ^{x} (?:must|should|may|can) (?:not|never) be (?:used|taken|given|prescribed|chosen)
     (?:for|to treat|to prevent) (?!labou?r|induction|abortion|miscarriage|terminati)[^,;]+?
     (?:in|by|during) ({word}(?: women| patients| people)?){end}
    = \1 should not be used in \2
pregnant: contraindicated (?:in|for) {word} (?:women|patients|people) (?:with|who have|taking it to prevent|who take it
     for) (?![^,;]*(?:cancer|leuk|tumou?r|lymphoma|malignan))[^;]+{end}
    = contraindicated in pregnancy
choice: ^{x} (?:is|are) the (?:drug|medicine|analgesic|painkiller|treatment|antibiotic|anticoagulant|antihypertensive)s?
     of {word} (?:in|during|for) {expecting}(?= $)
    = \1 is safe in \2 , so chosen then
recommended/preferred: ^{x} (is|are) (?:the |an? )?{word} (?:painkiller|medicine|drug|antibiotic|treatment|remedy
    |choice)s? (?:for|in|during) (pregnancy|pregnant women|breast ?feeding(?: women| mothers)?
    |children(?: under \w+)?|toddlers|babies|infants|young children){end}
    = \1 \2 safe in \3 , so {word} then
recommended/preferred: ^{x} (is|are) (?:the |an? )?{word} (?:painkiller|medicine|drug|antibiotic|treatment|remedy
    |choice)s? for (?!opioid )([^,;]+?) (?:in|during) (pregnancy|pregnant women|breast ?feeding(?: women| mothers)?
    |children(?: under \w+)?|toddlers|babies|infants|young children){end}
    = \1 \2 used for \3 and \1 \2 safe in \4 , so {word} then
recommended: ^{x} (is|are) {word} (?:for|in) (pregnant|breastfeeding) (?:women|mothers|patients) with ([^,;]+){end}
    = \1 \2 used for \4 and \1 \2 safe in \3 women , so {word} then
against: ^(?:the )?(?:us |uk )?(?:fda|mhra|ema|doctors|guidelines|regulators?|labels?|experts|health authorities)
     (?:strongly )?(?:warns?|advises?|recommends?|cautions?|counsels?) {word} (?:the use of |using |taking |giving )?
    {x} (?:in|for|during|while) {x}(?= $)
    = \1 should not be used in \2
compatible: ^{x} (is|are) (not )?(?:considered |regarded as |generally |thought to be )*{word} with (?:breast ?feeding
    |nursing|lactation)(?= $)
    = \1 \2 \3 safe in breastfeeding
nonmalignant: contraindicated (?:during|in) pregnancy for {word} (?:diseases|conditions|disease)(?: such as
     [^,;]+?)?{end}
    = contraindicated in pregnancy
pregnancy: (?:must|should|has to) (?:always )?be {stops} (?:abruptly |suddenly |at once )(?:as soon as|once|when)
     {word} is {found}{end}
    = is contraindicated in pregnancy , so stopped at once
pregnancy: (?:must|should|has to) (?:always )?be {stops} (?:as soon as|once|when) {word} is {found}{end}
    = is contraindicated in pregnancy
preferred/recommended: ^{x} (is|are) {word} over {x} (?:in|during) {expecting}{end}
    = \1 \2 safe in \4 , so preferred
choice: ^{x} (is|are) recommended (?:by its manufacturer )?as the [a-z]+ of {word} (?:for|in|during) {expecting}{end}
    = \1 \2 safe in \3 , so chosen
approved: (is|are) {word} (?:for treating|to treat|for) [^,;]+? in pregnant (?:women|people){end}
    = \1 safe in pregnancy , so approved
opioid: (is|are) recommended (?:treatments? |options? )?for {word} (use disorder|dependence|addiction) (?:in|during)
     {gravid}{end}
    = \1 used for opioid \2 in pregnancy
recommended/ideal/suitable: ^{x} (is|are) {word} for ((?:opioid naive|opioid naïve|pregnant|breastfeeding|elderly|older)
     patients) with {list}(?= $)
    = \1 \2 safe in \3, and it is so {word} with \4
pregnancy: ^{x} is an? (?:expected|possible|known|recognised|recognized) (?:and treatable
     )?(?:outcome|consequence|result|effect) of
     (?:prolonged |long term |chronic |regular )?{x} use (?:in|during) {word}(?= $)
    = taking \2 in pregnancy can cause \1
exposed: ^(?:babies|infants|newborns|children) {word} to {x} (?:in the womb|before birth|in utero) {mayso}
     (?:develop|have|show|suffer) {x}(?: after birth| at birth)?(?= $)
    = taking \1 in pregnancy \2 cause \3
prolonged/chronic/regular/extended/continued/extensive/long: ^{prolonged} (?:use of )?{x}(?: use| treatment| therapy)?
     {carrying} (?:can |may |could |might )?{bringing} {x}(?= $)
    = \1 can cause \2 when used during pregnancy
pregnancy: ^(?:the )?(?:use of |exposure to |treatment with |taking ){x} (?:during|in) {word} (?:can |may |could
    |might )?{bringing} {x}(?= $)
    = \1 can cause \2 in pregnancy
pregnancy: ^{x} (?:use|exposure|treatment) (?:during|in) {word} (?:can |may |could |might )?{bringing} {x}(?= $)
    = \1 can cause \2 in pregnancy
pregnancy: ^{x},? (?:taken|used|given) (?:during|in) {word},? (can|may|could|might) (?=cause )
    = \1 \2
defects/malformations: (?:can |may |could |might )?(?:cause|causes|produce|produces) (?:severe |serious )?{malformed}
     {takenin} (?:{firstweeks}|{carrying}){end}
    = can cause \1 in pregnancy
use/exposure: ^{x} {word} (?:in|during) (?:early pregnancy|pregnancy|the first trimester) (?:has been |is )(?:associated
     with|linked to|linked with) {malformed}{end}
    = \1 can cause \2 in pregnancy
defects/malformations: (?:is|are) associated with {malformed} {takenin} (?:{firstweeks}|{carrying}){end}
    = can cause \1 in pregnancy
safest: ^{x} {deemed}(?:among |one of )?the {word} {remedies} (?:for use |to use |to take )?(?:in|during
    |for) {expecting}(?:(?= $)|(?=,? because ))
    = \1 is safe in \2 , so it is the safest
preferred: ^{x} {deemed}(?:the|a|one of the) {word} [a-z -]*?(?:in|during|for) ((?:early |late )?pregnancy
    |pregnant women|breast ?feeding|nursing mothers)(?=,? because | $)
    = \1 is safe in \2 , so preferred then
choice: ^{x} {deemed}(?:the|an?) (?:drug|medicine|analgesic|painkiller|treatment|antibiotic|anticoagulant) of {word}
     (?:in|during|for) ((?:early |late )?pregnancy|pregnant women|breast ?feeding|nursing mothers)(?=,? because | $)
    = \1 is safe in \2 , so it is chosen there
breastfeeding: ^{word} is (not )?(?:recommended|advised) (?:during|while taking|while on|while using|with|on|for women
     taking|for mothers taking|in women taking) (?:treatment with )?{x}(?: treatment| therapy| use)?(?= $)
    = \2 is \1 recommended in breastfeeding
weeks: (?:after|from|beyond) (?:about |around |week )?(?:20|twenty) {word} (?:of pregnancy|of gestation|gestation){end}
    = in late pregnancy
during: (contraindicated|recommended|advised|avoided|used|taken|safe|given|harmful|dangerous) during (pregnancy|
    breastfeeding|lactation)
    = \1 in \2
pregnancy: {x} if (?:a woman|she|the mother|they|women) (?:takes?|uses?) (?:it|them) (?:during|in) {word}(?= $)
    = \1 in pregnancy
pregnant: ^(?:women|patients|people|girls) (?:on|taking|who take|who use|using) {x} (?:must|should|may) (?:not
    |never)
     (?:become|get|be|fall) {word}{end}
    = \1 is contraindicated in pregnancy
pregnant/pregnancy: ^(?:women|patients|people|girls) (?:on|taking|who take|who use|using) {x} (?:must|should
    |have to) avoid
     (?:becoming |getting |falling )?{word}{end}
    = \1 is contraindicated in pregnancy
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
PREGNANCY_LATER = restatements(
    r"""
half: ^(?:the )?{word} life of {x} is (?:longer|increased|prolonged|extended|lengthened) (?:in|during)
     (?:late )?pregnancy(?= $)
    = pregnancy prolongs \1
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
throughout: ^{x} {can} (?:safely )?be (?:taken|used|given|prescribed) {word} (pregnancy|breastfeeding){end}
    = \1 is safe in \2
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
if: ^{word} you are pregnant,? you (?:should|must) (?:not|never) (?:take|use) {x}{end}
    = \1 should not be used in pregnancy
pregnant: ^it is (not )?(?:perfectly |quite )?safe to (?:take|use) {x} (?:while|when|if you are) {word}{end}
    = \2 is \1 safe in pregnancy
pregnancy: ^it is (not )?(?:perfectly |quite )?safe to (?:take|use) {x} (?:in|during) {word}{end}
    = \2 is \1 safe in pregnancy
pregnant: (used|given|approved|prescribed|recommended|licensed) (for|to treat) {x} in {word} (?:women|patients
    |people)(?= $)
    = \1 \2 \3 in pregnancy
"""
)
