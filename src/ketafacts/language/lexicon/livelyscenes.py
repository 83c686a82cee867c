"""Lively ways to tell of blood tests, the street, animals and bad mixtures.

The form is that of ``restatements``; see ``livelysaid``.
"""

from ketafacts.language.lexicon.listing import restatements

_WATCHED = restatements(
    r"""
eye/tabs/track: ^{doctors} keep (?:an? )?(?:close |careful |watchful )?{word} (?:on|of) {x} (?:with|by|using
    |through) (?:the )?{x}{end}
    = \1 is monitored with \2
    = \1 needs regular \2
track: ^(?:the )?{x} is how {doctors} keep {word} of {x}{end}
    = \2 is monitored with the \1
kept: ^{x} is {word} in check (?:with|by|using) (?:the )?inr{end}
    = \1 is monitored with the inr
inr: ^with {x},? the {word} has to be (?:watched|checked|monitored|measured){end}
    = \1 is monitored with the inr
inr: ^{x} needs watching with (?:the )?{word}(?: tests| checks)?{end}
    = \1 is monitored with the inr
means/demands/entails: ^(?:being on |taking )?{x} {word} {countings}{end}
    = \1 needs \2
calls: ^{x} {word} for {countings}{end}
    = \1 needs \2
ties: ^{x} {word} you to {countings}{end}
    = \1 needs \2
regime/regimen/schedule: ^{x} comes with a {word} of blood tests{end}
    = \1 needs regular blood tests
without: ^(?:nobody|no person) (?:gets|takes|is given) {x} {word} blood (?:tests|counts){end}
    = \1 needs regular blood tests
watched/checked/monitored: ^with {x},? (?:the )?blood levels (?:have to|must|need to) be {word}{end}
    = \1 levels must be monitored
need: ^with {x},? there is no {word} to check (?:the )?blood levels{end}
    = \1 levels do not need monitoring
blood: ^you can take {x} without ever having a {word} test{end}
    = people on \1 do not need blood tests
forgiving: ^{x} is {word} enough that (?:its )?(?:blood )?levels
    = \1 levels
because: ^{word} it ([^,;]+), ([a-z]+) ([^,;]+)(?= $)
    = \2 \1 and \2 \3
"""
)
_STREET = restatements(
    r"""
sedative/tranquilliser/tranquilizer: , a {word} (?:made|meant|intended) for animals,
    = , a veterinary {word} ,
people/humans: ^{x} (is|are) (?:used|meant|intended|made|given) (?:in|for|on|to) (?:elephants|horses|cattle|dogs
    |cats|animals|deer|pigs|large animals|livestock|pets), not (?:in |for |on )?{word}{end}
    = \1 \2 used in animals and \2 not approved for people
adulterant: (?:turned|turning|shown|showing) up as an {word} (?:in|of)
    = turned up in
showing/popping/cropping: (?:has|have) been {word} up in
    = has turned up in
crept: (?:has|have) {word} into
    = has turned up in
found: (?:has|have) been {word} cut with
    = is cut with
found: (?:has|have) been {word} cut into
    = has been found in
being: (is|are) {word} (?:increasingly |often )?(cut|laced|spiked|bulked out) with
    = \1 \2 with
stretch/pad/bulk: ^dealers {word}(?: out)? {x} with
    = dealers cut \1 with
padded/stretched: (is|are) (often )?{word} (?:out )?with
    = \1 \2 cut with
street: ^([a-z]+) on the {word} (is|are|has|have)
    = street \1 \2
wormer/dewormer: , (?:an? )?{wormed}(?=,| $)
    = , a dewormer
wormer/dewormer: is (?:an? )?(?:animal|livestock|farm|veterinary) {word}(?= $)
    = is used as a dewormer in animals
worming/deworming: , an? (?:drug|medicine) for {word} (?:cattle|animals|livestock|sheep|pigs|horses){end}
    = , a dewormer
epileptic: {word} (dogs?|cats?)
    = \1 with epilepsy
reach: ^{x} is what vets {word} for to sedate {x}{end}
    = \1 is used to sedate \2
reach: ^vets {word} for {x} (?:in|for) (dogs|cats|horses) with epilepsy{end}
    = \1 is used for epilepsy in \2
put: ^vets {word} (dogs|cats) with epilepsy on {x}{end}
    = \2 is used for epilepsy in \1
put: ^(dogs|cats) with epilepsy (?:are|may be) (?:often )?{word} on {x}{end}
    = \2 is used for epilepsy in \1
given: ^(dogs|cats) with epilepsy (?:are|may be) (?:often )?{word} {x}{end}
    = \2 is used for epilepsy in \1
stuff: ^{x} is the {word} (?:that )?vets use on (horses|cattle|dogs|cats){end}
    = \1 is used in \2
cat/dog: ^(?:a |one )?(?:single )?{x} can kill (?:a|your) {word}{end}
    = \1 is toxic to {word}s
deadly/lethal/fatal: is {word} (?:to|for) (cats|dogs)
    = is toxic to \1
cats/dogs: ^{word} can take {x}{end}
    = \1 is safe for {word}
cat/dog: ^you can (?:safely )?give your {word} {x}{end}
    = \1 is safe for {word}s
cats/dogs: ^{word} and {x} do not mix{end}
    = \1 is toxic to {word}
"""
)
_PAIRS = restatements(
    r"""
nitrates: {word} (?:used |prescribed |given |taken )?for (?:angina|chest pain)
    = nitrates
trouble: ^{x} with {x} is asking for {word}{end}
    = mixing \1 with \2 is dangerous
pairing: ^{x} and {x} (?:make|are) a (?:deadly|lethal|dangerous) {word}{end}
    = mixing \1 with \2 is dangerous
limits: ^{x} is off {word} (?:for|to) (?:anyone|people|someone|patients) (?:on|taking) {x}{end}
    = \1 must not be taken with \2
out: ^(nitrates|maois) rule {word} {x}{end}
    = \2 must not be taken with \1
enemies: ^{x} and {x} are sworn {word}{end}
    = \1 and \2 do not mix
menu: ^on {x},? {x} is off the {word}{end}
    = \1 and \2 do not mix
eat: ^{word} {x} on {x} and (?:your )?blood pressure can (?:rocket|soar|shoot up|spike){end}
    = \1 can raise blood pressure in people on \2
on: ^{x} (can|may) ([^,;]+ blood pressure [^,;]+?) {word} an? (maoi){end}
    = \1 \2 \3 in people on maois
maoi: ^with an? {word},? (aged cheese|mature cheese|cheese) can (trigger|cause) {x}{end}
    = \1 can cause \3 with maois
steer: ^people on {x} (?:have|need) to {word} clear of {x}{end}
    = \1 and \2 do not mix
disaster: ^{x} and {x}(?: together)? are a recipe for {word}{end}
    = mixing \1 with \2 is dangerous
throw: ^{word} (?:an? )?{x} on top of (?:an? )?{x} and breathing can stop{end}
    = mixing \1 with \2 can stop breathing
washing: ^{word} down {x} with {x} can
    = mixing \1 with \2 can
"""
)
OF_LIVELY_SCENES = (*_WATCHED, *_STREET, *_PAIRS)
