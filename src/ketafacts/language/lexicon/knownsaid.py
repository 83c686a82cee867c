"""Ways in which pages introduce a drug that people know by another name or kind; the form is that of ``plainer``.

What is named in passing is made an apposition, so that it is judged as well: "contains a barbiturate called
butalbital" says that butalbital is a barbiturate, too.
"""

from ketafacts.language.lexicon.listing import restatements

OF_KNOWN_SAID = restatements(
    r"""
called/named: ^{x} (contains|includes|has|holds) (an? (?:[a-z]+ )?[a-z]+) {word} ([a-z0-9]+)(?= $)
    = \1 contains \4 , \3
metabolite: ^{x}s (?:active |toxic |main |major |chief )?{word} ([a-z0-9]+)
     ((?:can|may|could|causes?|has|blocks?|acts?|accumulates?|builds?) [^,;]+)(?= $)
    = \2 is a metabolite of \1 that \3
metabolite: ^{x}, {x}s (?:active |toxic |main |major |chief )?{word},
     ((?:can|may|could|causes?|has|blocks?|acts?|accumulates?|builds?) [^,;]+)(?= $)
    = \1 is a metabolite of \2 that \3
prescribed/sold/marketed: ^{x} (is|are|was) {word} as ([a-z]+) for ([^,;]+)(?= $)
    = \1 , sold as \3 , \2 prescribed for \4
wakefulness: wakefulness (drug|medicine|medication)(?= $|,)
    = wakefulness promoting \1
noradrenaline/norepinephrine: ^{x} (?:releases|triggers the release of|causes the release of|stimulates the release of)
     (dopamine|serotonin) and {word}(?= $)
    = \1 causes the release of \2 and causes the release of {word}
noradrenaline/norepinephrine: ^{x} (?:releases|triggers the release of|causes the release of|stimulates the release of)
     (dopamine|serotonin),? (dopamine|serotonin),? and {word}(?= $)
    = \1 causes the release of \2 and causes the release of \3 and causes the release of {word}
results/result/tests/test: false positive (?:drug |urine |screening )?{word} for
    = false positive for
fail: can make (?:you|people|someone|a person|users) {word} (?:a|the) (?:drug|urine) (?:test|screen) for
    = can cause a positive drug test for
vets/veterinarians/surgeons: ^(?:vets|veterinarians|veterinary surgeons) (?:often |routinely |commonly )?
    (?:anaesthetise|anesthetize|anaesthetize|sedate|tranquillise|tranquilize|knock out)
     (dogs|cats|horses|cattle|elephants|animals|deer|monkeys) with {x}(?= $)
    = \2 is used in \1
never: ^(dogs|cats|horses|cattle|elephants|animals|deer|monkeys) are {word}
     (?:given|treated with|sedated with) {x}(?= $)
    = \2 is not used in \1
inactive: {x} (is|are) {word} until (?:the body|the liver|your body|your liver|it is|they are)
     (?:converts|turns|changes|metabolises|metabolizes|converted|turned|changed|metabolised|metabolized)
     (?:it |them )?(?:into|to) {x}(?= $)
    = \1 is a prodrug of \3
treated: ^([^;]+) can be {word} (?:with|by|using) ([^;]+)(?= $)
    = \2 treat \1
used: {x}, which {word} to be an? (class [abc]|schedule [ivx0-9]+) (?:drug |substance )?in ([^,;]+), is now
     (?:in |an? )?(class [abc]|schedule [ivx0-9]+)(?: drug| substance)?(?= $)
    = \1 moved from \2 to \4 in \3
younger: (children|people|adults|patients|adolescents) {word} than
    = \1 under
treated: (children|people|adults|patients|anyone|nobody)(?: ([^,;]+))? (should not|must not) be {word} with
    = \1 \2 \3 be given
long: for as {word} as ([0-9]+|[a-z]+) (minutes|hours|days|weeks|months)
    = for up to \1 \2
any: (do|does) not need {word} (blood tests|monitoring|tests|prescription)
    = \1 not need \2
who: ^(?:people|patients|those|anyone|someone) {word} (?:take|takes|use|uses|get|gets) {x}
     (?:every day |daily |regularly |often )?(?:can |may |will |could )?
    (?:get|gets|become|becomes|grow|grows) (physically dependent|dependent|addicted|hooked) (?:on|to) it(?= $)
    = people can become \2 on \1
airways: (opens|relaxes|widens|open|relax|widen) the {word} in (?:people with |patients with |severe )*
    (asthma|copd)(?= $)
    = \1 the {word} and is used for \2
medicine/drug/medication: approved by the fda as an? {word}(?= $)
    = approved by the fda
need: ^there is no {word} to (?:monitor|watch|observe) (?:anyone|anybody|patients|people|the patient|them)
     (?:after|following) (?:an? )?(?:dose of )?([a-z0-9]+)(?: dose)?(?= $)
    = \1 does not require monitoring
only: ^{x} (?:does nothing|is useless|is no use|will not help|is no help) for
     (?:somebody|someone|a person|people|anyone) who (?:has|have) {word} (?:taken|used|swallowed) {x}(?= $)
    = \1 does not reverse \2
alone: ,? ?(?:either )?{word} or (?:in combination|together|combined|along) with other
     (?:medicines|drugs|medications|treatments|agents),?
    =
for: ^{x} (is|are) (approved|used|prescribed|licensed|given) {word} ([^,;]+?),? (?:and|while|whereas|but)
     {x} for ([^,;]+)(?= $)
    = \1 \2 \3 {word} \4 and \5 \2 \3 {word} \6
illegal/unlawful: (is|are) {word} in ([^,;]+) (without a prescription|without prescription)(?= $)
    = \1 illegal without a prescription in \2
usual/normal/therapeutic/prescribed/recommended: {x} (does not|do not|hardly|barely) (cross|enter|reach|get into)
     ([^,;]+?) at {word} doses(?= $)
    = \1 does not \3 \4
legal/lawful: (is|are) {word} (?:for medical use|as a medicine|for medicinal use) in
    = has an accepted medical use in
who: (in most people|in many people|in some people|in few people) {word}
     (?:take|takes|use|uses|used|took) (?:it|them)(?= $)
    = \1
illegal/outlawed/banned: {x} possession (became|was made|was) {word}
    = \1 \2 {word}
restricted: (is|are) (?:only )?available only (?:through|under|via) an? {word} (?:distribution |safety )?
    (?:program|programme)(?= $|,)
    = requires a rems
safe: ^{x} (is|are) (?:perfectly |quite |completely )?{word} to (stop|quit) (suddenly|abruptly|cold turkey)(?= $)
    = it is {word} to \3 \1 suddenly
dogs: (toxic|poisonous) to (dogs and cats|cats and dogs)(?= $)
    = \1 to dogs and toxic to cats
originally: ^{x} (was|were) {word} (?:used as |developed as |sold as |marketed as |meant as |intended as )?
    (an? [^,;]+)(?= $)
    = \1 \2 developed as \3
hardly/barely/scarcely: {word} (?:gets into|enters|reaches|crosses|get into|enter|reach|cross) the
     (brain|blood brain barrier)(?: at (?:normal|usual|ordinary|therapeutic|prescribed|recommended) doses)?(?= $|,)
    = does not cross the \1
nor: ,? {word} (is|are|was|were) (?:it|they) (an? [^,;]+)(?= $)
    = and \1 not \2
ultra: {word} short acting
    = short acting
selective: (belongs|belong) to the cox 2 {word} (?:anti inflammatories|nsaids|anti inflammatory drugs|painkillers)(?= $)
    = is a cox 2 inhibitor
smaller/narrower: the pupils {word},? (?:whereas|while|but) {x} (makes|make) them (larger|bigger|wider)(?= $)
    = the pupils {word} , whereas \1 \2 the pupils \3
responded/respond: schizophrenia (?:that|which) (?:has|have|does|do|did) not {word} to
     (?:other )?(?:drugs|antipsychotics|medicines|medications|treatment|treatments)(?= $)
    = treatment resistant schizophrenia
cut: (?:used|added) to {word} (cocaine|heroin|fentanyl|meth|methamphetamine)
    = found in \1
produced/caused/induced: ^the (?:sedation|sleepiness|effects?) {word} by {x}
     (?:can be|is|are|may be) reversed (?:by|with) {x}(?= $)
    = \2 reverses \1
blood: (broken down by [a-z ]*esterases) in (?:the )?{word}(?: and (?:the )?tissues?)?(?= $|,)
    = \1
most: ^{word} (?:people|patients|of those) (?:who take|who use|on|taking|using) (?:an? )?{x}
     (?:develop|get|have|suffer|experience|will get|will have) ([^,;]+)(?= $)
    = \1 causes \2 in most people
rare/uncommon/unusual: ^([a-z ]+?) is {word} (?:with|on|in people taking|in those taking) (?:long term )?{x}(?= $)
    = \2 rarely causes \1
doctor: (dependent|addicted|hooked) (on|to) {x} (?:if|when|as long as) (?:a|your|the) {word}
     (?:prescribes|prescribed|has prescribed) (?:it|them)(?= $)
    = \1 \2 \3
injection: {x} (is|are) only (?:available|sold|given|used|taken) (?:as an|by) {word}(?= $)
    = \1 \2 given only by {word}
employed: {x} (is|are) {word} (to|for|in|as)(?= )
    = \1 \2 used \3
sedation/effects/effect: ^{x}s {word} in (dogs|cats|horses|cattle|animals) (?:can be|is|are) reversed
     (?:by|with) {x}(?= $)
    = \3 reverses \1 in \2
found: (ingredient|alkaloid|compound|chemical|constituent|substance) {word} in
    = \1 in
plant: {x}, from the {word} {x},
    = \1 , found in \2 ,
who: (people|patients|those|somebody|someone|anyone) {word} (?:is|are)
     (?:(physically) )?(dependent|addicted|hooked) (on|to)
    = \1 \2 \3 \4
both: {word} for ([^,;]+) and for
    = for \1 and for
"""
)
