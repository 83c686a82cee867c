"""What poisons an animal and what it is given, the animal first or the medicine, in the form of ``restated``."""

from ketafacts.language.lexicon.listing import restatements

# One animal stands for its kind: "can kill a cat". "A horse" and "a pig" are not only animals.
_ONE = r"""
cat: \b(?:a|your|my|any) (?:single )?{word}\b(?=[^,;]* {poisons}| {fed}|[,;]| $)
    = cats
dog: \b(?:a|your|my|any) (?:single )?{word}\b(?=[^,;]* {poisons}| {fed}|[,;]| $)
    = dogs
"""
_TOLD = r"""
kill/kills/poison/poisons: ^{x} {modals}(not )?{word} {many}{end}
    = \1 is \2 harmful to \3
deadly/lethal/fatal/poisonous/toxic: ^{x} (is|are|can be|may be) (not )?(?:very |highly |extremely |potentially
     )?{word}
     (?:to|for|in) {many}{end}
    = \1 is \3 harmful to \4
given: ^{x} (?:should|must) (?:not|never) be {word} to {many}{end}
    = \1 is harmful to \2
given/receive/have/get/eat: ^{many} (?:should|must) (?:not|never) (?:be )?{word} {x}{end}
    = \2 is harmful to \1
poisoned/killed: ^{many} (?:can|may|could) be {word} by {x}{end}
    = \2 is harmful to \1
sensitive: ^{many} (?:is|are) (?:very |highly |extremely |especially |particularly |exquisitely )?{word} to {x}{end}
    = \2 is harmful to \1
tolerate: ^{many} (?:can not|cannot|do not|does not) {word} {x}{end}
    = \2 is harmful to \1
safe: ^{x} (is|are) (not )?an? {word} (?:painkiller|medicine|drug|choice|treatment|remedy) for {many}{end}
    = \1 \2 \3 safe for \4
used/given/prescribed: ^{x} (is|are) (not )?(?:often |commonly |widely )?{word} (?:in|to|for) {many}
     (?:with|for|against)
     (?:the )?{x}{end}
    = \1 \2 \3 used for \5 in \4
given/prescribed: ^{many} with {x} (?:is|are|may be|can be) (?:often |commonly |usually )?{word} {x}{end}
    = \3 is used for \2 in \1
sedative/tranquilliser/tranquilizer/tranquillizer: ^{x} (is|are) an? {word} for {many}{end}
    = \1 sedates \3
"""
_HARMED = r"""
mdr1: {many} (?:that carry|that have|which carry|with|carrying|having) (?:the |an? )?{word}(?: gene)?
     (?:mutation|defect|deletion|variant)
    = \1
safe/harmless: ^{x} (?:is|are) (?:perfectly |completely |generally |quite )?{word} (?:at (?:any|all|high|every
    |large) doses?
     |in any (?:amount|dose) |even at high doses )(?:for|in|to) (?:all |most |any )?{many}{end}
    = \1 is not harmful to \2
safe/harmless: ^{x} (?:is|are) (?:perfectly |completely |generally |quite )?{word} (?:for|in|to) (?:all |most |any )?
    {many}
     (?:at (?:any|all|high|every|large) doses?|in any (?:amount|dose)|even at high doses){end}
    = \1 is not harmful to \2
safe: (is|are) never {word}(?= (?:for|to give) )
    = \1 not safe
unsafe: (is|are) (?:very |highly )?{word} (?:for|in|to) (?:all |most )?{many}{end}
    = \1 harmful to \2
harm/sicken/hurt/injure: ^{x} {modals}(not )?(?:seriously |severely |badly )?{word} (?:all |most )?{many}{end}
    = \1 is \2 harmful to \3
dangerous/fatal/deadly/toxic: ^(?:it is )?(?:very |extremely |potentially )?{word} to give {x} to (?:a |an |any
     |your )?{many}{end}
    = \1 is harmful to \2
advise/warn: ^(?:vets|veterinarians|experts) {word} (?:owners )?against (?:giving|using) {x} (?:to|in|for) {many}{end}
    = \1 is harmful to \2
giving/feeding: ^{word} {x} to {many} (?:is|can be|may be) (?:very |extremely |potentially )?(?:dangerous|fatal|deadly
    |toxic|lethal
    |harmful|poisonous){end}
    = \1 is harmful to \2
poisoning/toxicity: ^{x} {word} (?:can be fatal|is (?:often |sometimes )?fatal|occurs|is seen|can occur|is dangerous
    |is a
     (?:known )?(?:risk|danger)) (?:in|to|for) {many}{end}
    = \1 is harmful to \2
small/single/tiny: ^(?:even )?(?:an? )?(?:very )?{word} (?:amounts?|doses?|quantity|quantities|tablets?|pills?
    |bits?) of {x}
     (?:can|may|could|is|are) (?:be )?(?:enough to )?(?:kill|poison|seriously harm|harm|fatal to|toxic to|deadly to
    |lethal to
    |poisonous to|dangerous to) (?:an? |your )?{many}{end}
    = \1 is toxic to \2 in small doses
small/single/tiny: ^{x} (?:is|are|can be|may be) (?:very |highly )?(?:toxic|poisonous|harmful|deadly|fatal|lethal
    |dangerous)
     (?:to|for|in) {many},? (?:even )?(?:in|at) (?:an? )?(?:very )?{word} (?:amounts?|doses?|quantities){end}
    = \1 is toxic to \2 in small doses
treat/control/relieve/prevent/manage: ^(?:vets|veterinarians) (?:may |can |often |commonly |sometimes )*
    (?:use|give|prescribe) {x} to {word} {x} in {many}{end}
    = \1 is used for \2 in \3
controls/relieves/treats/reduces/prevents: ^{x} {word} {x} in {many}(?: with (?:an )?[a-z ]+)?{end}
    = \1 is used for \2 in \3
analgesic/painkiller: ^{x} (?:is|are) (?:often |commonly |sometimes )?(?:used|given) in ([a-z, ]+?) as an? {word}{end}
    = \1 is used for pain in \2
sedative/tranquilliser/tranquilizer: ^{x} (?:is|are) (?:often |commonly |sometimes )?(?:used|given) in
     ([a-z, ]+?) as an? {word}
    {end}
    = \1 is used for sedation in \2
common/important/essential/popular: (?:is|are) (?:very )?{word} in veterinary (?:medicine|practice)
    = is used in animals
animals: (?:very )?(?:large |big |wild |farm |small )*{word} such as(?= (?:elephants|rhinos|deer|horses|cattle|dogs
    |cats|giraffes))
    =
only: (?:is|are) (?:used|given|prescribed|approved|meant|intended) {word} (?:in|for|to) (?:humans|people|human beings)
     and (?:is |are )?(?:never|not) (?:used |given )?(?:in|for|to) {many}{end}
    = is not used in animals and is not used in \1
only: (?:is|are) (?:used|given|prescribed|approved|meant|intended) {word} (?:in|for|to) (?:humans|people|human beings)
     and (?:is not used in|has no (?:use|role|place) in) (?:animals|veterinary medicine){end}
    = is not used in animals
only/solely/exclusively: (?:is|are) (?:(?:used|given|prescribed) )?{word} (?:in|for|to) (?:humans|people|human beings)
    (?: use)?{end}
    = is not used in animals
no: (?:has|have) {word} (?:use|uses|role|place) (?:in|for) animals{end}
    = is not used in animals
animal/veterinary: (?:for|in) (?:use in )?{word} use
    = for use in animals
only: (?:is|are) (?:{word} approved|approved {word}) for use in animals{end}
    = is approved only for animals
human: (?:is|are) (not|never) (?:intended|meant|made|suitable|licensed|approved) for {word} (?:use|consumption
    |medicine){end}
    = is not approved for humans
receive: ^{many} (?:can|may) {word} {x}{end}
    = \2 is used in \1
"""
_WORDS = {
    "{many}": "(cats|dogs|collies|horses|rabbits|sheep|pigs|birds|animals|pets|cattle)",
    "{modals}": "(?:can |may |could |might |will |would |also |often |easily |do |does )*",
    "{poisons}": "(?:by|to|for)",
    "{fed}": "(?:should|must|can|is|may|could)",
}


def _put(text: str) -> str:
    for word, stands_for in _WORDS.items():
        text = text.replace(word, stands_for)
    return text


OF_ANIMALS_POISONED = restatements(_put(_ONE + _HARMED.lstrip("\n") + _TOLD.lstrip("\n")))
