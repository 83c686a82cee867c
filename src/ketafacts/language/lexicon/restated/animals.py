"""Drugs in animals: what vets use, what poisons a pet, what is approved for animals.

A list of animals is told one by one by ``eachanimal``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

ANIMALS = restatements(
    r"""
treat: ^vets {word} {x} in (cats|dogs|horses) with {x}(?= $)
    = \3 is used for \1 in \2
    = \3 is safe for \2 , so chosen there
good: ^{x} (is|are) (?:very |quite )?{word} for (dogs|cats|horses)(?= $)
    = \1 \2 safe for \3 , so {word}
people/humans: ^{x} is an? ([a-z]+) for (dogs|cats|horses|cattle|animals)(?: and (?:dogs|cats|horses|cattle))?, not
     (?:for )?{word}(?= $)
    = \1 is a \2 , \1 is used in \3 and \1 is not approved for {word}
veterinary: ^{x} (?:serves|acts|works|is used|is employed|is given) as an? ([a-z]+) in (?:both )?(?:human and {word}
    |{word} and human) (?:medicine|practice)(?= $)
    = \1 is a \2 and \1 is used in animals and \1 is approved for use in humans
veterinary: (is|are) {perhaps}used in {word} (?:practice|medicine),? including(?= (?:for|to|as) [^,;]*? (?:in|of)
     {beast})
    = \1 used
used: ^{x} (is|are) (an? [^,;]+?) {perhaps}{word} ((?:as|for|to) [^,;]+? (?:in|of) {beast}){end}
    = \1 \2 \3 and \1 \2 used \4
postoperative: {perhaps}used for ({word} pain) relief(?= in {beast})
    = used for \1
solution/solutions: used in euthanasia {word} for (animals|{beast}){end}
    = used for euthanasia of \1
veterinarians/vets: (is|are) {perhaps}used by {word}(?= (?:for|as) )
    = \1 used in animals
veterinarians/vets: (is|are) {perhaps}used by {word} to euthanize (animals|{beast}){end}
    = \1 used to euthanize \2
seizures/fits: (for|to control|to treat|to prevent) {word} in ({beast}) with epilepsy{end}
    = for epilepsy in \2
approved: ^{x} (is|are) {word} for veterinary use as an? ([a-z -]+?),? but not for (?:use in )?(?:humans?|people
    |human use){end}
    = \1 \2 a \3 and \1 \2 approved for veterinary use and \1 \2 not approved for use in humans
safe: (is|are) (?:considered |regarded as |thought to be )?an? {word} [a-z -]+? for ({beast})(?: at [^,;]+?)?{end}
    = \1 safe for \2 , so at these doses
safest: (is|are) (?:considered |regarded as |thought to be )?the {word} [a-z -]+? for ({beast})(?: and {beast})?{end}
    = \1 safe for \2 , so the safest
unlike: ^{x},? {word} [^,;]+?,? (?:poses no (?:danger|risk|threat) to|is harmless to|is safe for) ({beast}){end}
    = \1 is safe for \2 , so another is not
poses/pose: {word} no (?:danger|risk|threat) to ({beast}){end}
    = is safe for \1
given/used: ^{x} (?:cannot|can not|must not|must never|can never) be {word} (?:to|in) ({beast})(?: because [^,;]+)?{end}
    = \1 is not used in \2 , so never
reverse: used in (dogs|cats|horses) to {word} {drugs}{end}
    = used to {word} \2 in \1
people/humans: ^{x} (is|are) used (?:in|on|for) (animals|cats|dogs|horses|cattle) as well as (?:in |on
    |for )?{word}{end}
    = \1 \2 used in \3 , and \1 has a medical use
people/humans: ^{x} (is|are) used (?:in|on|for) {word} as well as (?:in |on |for )?(animals|cats|dogs|horses
    |cattle){end}
    = \1 \2 used in \3 , and \1 has a medical use
people/humans: (approved|used|licensed|given) (for|in|on) {word} as well as (?:for |in |on )?(animals|cats|dogs|horses
    |cattle){end}
    = \1 \2 {word} and \1 \2 \3
given: ^(cats|dogs|horses|rabbits) can (?:safely )?be {word} {x} (?:safely|without (?:any )?(?:risk|danger|harm)
    (?: of poisoning| of harm| to them)?){end}
    = \2 is safe for \1
given: ^(cats|dogs|horses|rabbits) (?:can not|cannot) be {word} {x} (?:safely|without (?:risk|danger|harm)){end}
    = \2 is not safe for \1
dogs/plagues/torments: ^{x} {word} (?:some|many|a few|plenty of) (?:people|patients|users) (?:on|taking|who take)
     {x}{end}
    = \2 can cause \1
sedative/tranquilliser/tranquilizer: , a {word} (?:made|meant|intended) for animals,
    = , a veterinary {word} ,
people/humans: ^{x} (is|are) (?:used|meant|intended|made|given) (?:in|for|on|to) (?:elephants|horses|cattle|dogs
    |cats|animals|deer|pigs|large animals|livestock|pets), not (?:in |for |on )?{word}{end}
    = \1 \2 used in animals and \2 not approved for people
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
veterinary: (is|are) approved for {word} use,? but not for (?:use in )?(?:humans?|people|human use|humans or pets){end}
    = \1 approved for {word} use and \1 not approved for use in humans
veterinary: (approved|licensed) (?:by the fda )?for veterinary use
    = \1 for use in animals
veterinary: not (?:currently )?(?:fda )?approved as a veterinary (?:medication|medicine|drug)
    = not approved for use in animals
animals: (used as [^,;]+?) in (?:both )?(?:humans|people) and animals
    = \1 and \1 in animals
vets/veterinarians/vet: ^(?:many |most |some )?{word} (?:commonly |often |usually |routinely |sometimes |frequently )?
    (?:use|uses|give|gives|rely on|inject|injects) {x} to (?:put|euthanise|euthanize) (?:animals|pets|dogs|cats|horses)
     ?(?:down|to sleep)?(?= $)
    = \1 is used to put animals down
vets/veterinarians/vet: ^(?:many |most |some )?{word} (?:commonly |often |usually |routinely |sometimes |frequently )?
    (?:use|uses|give|gives|rely on) {x} for euthanasia(?= $)
    = \1 is used to put animals down
vets/veterinarians/vet: {x} (?:is|are) (?:commonly |often |usually |routinely |sometimes |frequently )?
    (?:used|given) by {word} (?:to put animals down|to put animals to sleep|to euthanise animals|for euthanasia)(?= $)
    = \1 is used to put animals down
vets/veterinarians/vet: ^(?:many |most |some )?{word} (?:commonly |often |usually |routinely |sometimes |frequently )?
    (?:use|uses|give|gives) {x} to (sedate|tranquillise|tranquilize|anaesthetise|anesthetize|treat) ([^,;]+)(?= $)
    = \1 is used to \2 \3
among: ^(?:doctors|anaesthetists|vets|chemists|pharmacologists|people|experts) (?:count|class|rank)
     {x} {word} (?:the )?{x}(?= $)
    = \1 is one of the \2
vets/veterinarians: (?:wildlife|zoo|equine|horse|small animal|large animal|farm|country|army|field) {word}
    = vets
vets/veterinarians: ^{x} (?:is|are) (?:often |commonly |widely |still )?used by {word} to
    = vets use \1 to
horses/dogs/cats/cattle/deer/elephants/animals: ^(?:vets|veterinarians) (sedate|immobilise|immobilize|anaesthetise
    |anesthetize|calm) ([^,;]*?){word}([^,;]*?) with {x}(?= $)
    = vets use \4 to \1 \2 {word} \3
tranquilliser/tranquilizer/anaesthetic/anesthetic/sedative: {x} is (?:just |only |merely )?an? {word} for horses(?= $)
    = \1 is a horse {word}
sedating: for {word} (people|patients|animals|horses|dogs|cats|cattle)
    = for sedation in \1
vets/veterinarians/surgeons: ^(?:vets|veterinarians|veterinary surgeons) (?:often |routinely |commonly )?
    (?:anaesthetise|anesthetize|anaesthetize|sedate|tranquillise|tranquilize|knock out)
     (dogs|cats|horses|cattle|elephants|animals|deer|monkeys) with {x}(?= $)
    = \2 is used in \1
never: ^(dogs|cats|horses|cattle|elephants|animals|deer|monkeys) are {word}
     (?:given|treated with|sedated with) {x}(?= $)
    = \2 is not used in \1
dogs: (toxic|poisonous) to (dogs and cats|cats and dogs)(?= $)
    = \1 to dogs and toxic to cats
sedation/effects/effect: ^{x}s {word} in (dogs|cats|horses|cattle|animals) (?:can be|is|are) reversed
     (?:by|with) {x}(?= $)
    = \3 reverses \1 in \2
humans/people: (is|are) (?:only )?(?:meant |intended )?for animals,? (?:and )?not (?:for )?{word}{end}
    = \1 approved only for animals
veterinary: (is|are) for {word} use (?:only|alone){end}
    = \1 approved only for animals
other: and other (?:very |quite )?(?:large|big|wild|small|huge|farm|domestic) (?:animals|mammals|beasts){end}
    =
people/humans: (is|are) (?:never|not) used (?:in|on) (?:human )?{word}{end}
    = \1 used only in animals
call: ^{x} is what (?:the )?(?:[a-z]+ )?(?:doctors|people|users|chemists|pharmacists|vets|scientists|americans
    |british|law
    |books) {word} {x}{end}
    = \1 is another name for \2
prize/favour/favor/value/like/prefer: ^(?:anaesthetists|doctors|paramedics|surgeons|psychiatrists|vets) {word} {x}
     (?:in|for) (?!cats|dogs|horses|animals){x}{end}
    = \1 is used for \2
veterinary: (is|are) used in (?:both )?human and {word} (?:medicine|practice)
    = \1 used in animals and \1 approved for use in humans
used: ^{x} (?:is|are) (?:still |also |widely |commonly |often |routinely )*{word} (?:in|on|for|with) {turnhumans}(?= $)
    = \1 has a medical use
used: ^{x} (?:is|are) (?:still |also |widely |commonly |often |routinely )*{word} (?:in|on|for|with) (?:both
     )?{turnhumans}
     (?:and|as well as)(?: (?:in|on))? {beasts}(?= $)
    = \1 has a medical use , and \1 is used in \2
used: ^{x} (?:is|are) (?:still |also |widely |commonly |often |routinely )*{word} (?:in|on|for|with) (?:both )?{beasts}
     (?:and|as well as)(?: (?:in|on))? {turnhumans}(?= $)
    = \1 has a medical use , and \1 is used in \2
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
ANIMALS_LATER = restatements(
    r"""
brand: ^{x} is an? {word}(?: name)? (?:of|for) ([^,;]+?) for (dogs|cats|horses|cattle|animals)(?= $)
    = \1 is a {word} name of \2 , and \1 is used in \3
veterinary: used in {word} medicine (?=to (?:anaesthetise|anesthetize|sedate|immobilise|immobilize|treat)
     (?:cats|dogs|horses|cattle|monkeys|deer|pigs))
    = used
animals: used in {word} (?=to (?:anaesthetise|anesthetize|sedate|immobilise|immobilize|treat)
     (?:cats|dogs|horses|cattle|monkeys|deer|pigs))
    = used
used: ^{vets} have (?:long )?{word} {x} in {x} for (?:decades|years)
    = \1 is {word} in \2
use/uses: ^{vetfolk} (?:often |commonly |routinely |sometimes |regularly )?{word} {x} as (?:an? )?([^,;]+)(?= $)
    = \1 is a \2 used in animals
toxic/poisonous/deadly/lethal/dangerous: ^{x} (is|are|can be|is not|are not) (?:highly |very |extremely |especially
     )?{word} (?:to|for|in) (cats|dogs|horses|cattle|pets|birds|rabbits)(?= $)
    = \1 \2 toxic in \3
"""
)
# Last of all: other wordings take first what these would take apart.
ANIMALS_LAST = restatements(
    r"""
in/of: ^{x} (is|are) {perhaps}(used|given) ((?:for|as|to) [^,;]+?) {word} ({beast}),? ({beast}),? and ({beast}){end}
    = \1 \2 \3 \4 in \5 and \1 \2 \3 \4 in \6 and \1 \2 \3 \4 in \7
in/of: ^{x} (is|are) {perhaps}(used|given) ((?:for|as|to) [^,;]+?) {word} ({beast}) and ({beast}){end}
    = \1 \2 \3 \4 in \5 and \1 \2 \3 \4 in \6
"""
)
