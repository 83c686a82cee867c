"""Schedules, classes, bans and prescriptions: what is legal where, and what can be bought without a doctor.

Which list of a law holds a drug is also ``listsaid``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

LAW = restatements(
    r"""
remains/is/are: {word} (?:entirely |completely |wholly |still |totally )+uncontrolled under
    = {word} uncontrolled under
counter: ^over the {word} {x} (?:preparations|products|medicines|tablets) (?:have|has) been prescription only in
    = \1 has been prescription only in
bought: ^{x} (?:can|could) no longer be {word} without a prescription in ([a-z ]+?), (?:following|after|since) (?:a
     change in )?([a-z]+ [0-9]+|[0-9]+)(?= $)
    = \1 has been prescription only in \2 since \3
nationwide: (legalized|legalised) ([a-z]+) {word} in
    = \1 \2 in
recreational: (canada|germany) (legalized|legalised) {word} cannabis(?: nationwide)? in
    = \1 \2 cannabis in
uncontrolled: (?:remains?|is|are) (?:(?:entirely|completely|wholly|still|totally
    |federally) )*{word} (?:under (?:us |united states
    |american )?federal law|in the united states)
    = is not controlled in the united states
federally: (is|are) an? {word} controlled (schedule (?:i|ii|iii|iv|v)) (?:drug|substance|medicine) (?:across
    |throughout) the united states
    = \1 a \2 drug in the united states
across/throughout: (schedule (?:i|ii|iii|iv|v)) (?:controlled )?(?:drug|substance|medicine) {word} the united states
    = \1 drug in the united states
internationally: (is|are) {word} controlled (?:in|under) (schedule (?:i|ii|iii|iv)) of
    = \1 in \2 of
class/schedule: ^{x} (is|are) an? ({word} [a-z]+)(?: drug| substance)? in ([^,;]+), not an? ((?:class|schedule) [a-z]+)
    (?: one| drug| substance)?{end}
    = \1 \2 \3 in \4 , and \1 \2 not \5 in \4
class/schedule: ^{x} (is|are) an? ({word} [a-z]+)(?: drug| substance)?, not an? ((?:class|schedule) [a-z]+)
    (?: one| drug| substance)?,? in ([^,;]+){end}
    = \1 \2 \3 in \5 , and \1 \2 not \4 in \5
but: ^you (?:do )?need a prescription for {x},? {word} not for {x}{end}
    = you need a prescription for \1 , {word} you do not need a prescription for \2
but: ^you do not need a prescription for {x},? {word} you (?:do|need one|do need one) for {x}{end}
    = you do not need a prescription for \1 , {word} you need a prescription for \2
that: (is|are) {doccount}(?: (?:common|different|commonly used|widely used|prescription))* {docmed} {word} (?:is|are)
    (?= (?:\w+ly |often |sometimes |not )?(?:used|prescribed|given|approved))
    = \1
healthcare/doctor/health: (with|by|on) a prescription from an? (?:your )?{word}(?: care)?(?: provider| professional)?
    = \1 a prescription
examples: ^(?:some |a few |many |other |common )?{word} of schedule (\w+) (?:controlled )?(?:drugs|substances|
    medications) (?:are|include);?
    = schedule \1 drugs include
schedule: ^(?:some|a few|other|common) schedule (\w+) (?:controlled )?(?:drugs|substances|medications) (?:are|include);?
    = schedule \1 drugs include
schedule: ^(?:also )?(?:included|listed|placed|found|classified) (?:in|under|as) schedule (\w+) (?:are|is)
     ([^;]+?)(?= $)
    = schedule \1 drugs include \2
schedule: (is|are) on the list of schedule (\w+) (?:controlled )?(?:drugs|substances)
    = \1 in schedule \2
inside: is what is {word} both {x} and {x}{end}
    = is in \1 and in \2
though: , {word} (?:most|many) people have never heard of (?:it|them){end}
    =
outlawed: (was|were) {word} in (?:the us|america)
    = \1 banned in the us
sale: (is|are) still on {word} in (?:the us|america)
    = \1 still sold
things: ,? of all {word}{end}
    =
things: , of all {word},
    =
believe: ^{word} it or not,?
    =
deny/doubt/dispute: ^few (?:people )?(?:would )?(?:seriously )?{word} that
    =
languishes/languish: {word} in (schedule [iv\d]+|class [abc])
    = is in \1
stuck/locked/parked/lumped: (is|are) {word} (?:away )?in(?:to)? (schedule [iv\d]+|class [abc])
    = \1 in \2
parks/puts/lumps/files: ^the dea {word} {x} in(?:to)? (schedule [iv\d]+)
    = \1 is in \2
sat: (?:has|have) {word} in (?:us )?(schedule [iv\d]+|class [abc])
    = have been in \1
alongside: ^{x} is in (schedule [iv\d]+) {word} {x}{end}
    = \1 is in \2 and \3 is in \2
fame: ^([a-z]+), of [a-z]+ {word},
    = \1
vein: (goes|go) into a {word} (?:rather than|and not|not|instead of) up the nose{end}
    = is given into a vein, not up the nose
vein: (goes|go) (?:straight |directly )?into a {word}{end}
    = is given into a vein
squirt/spray/sniff: ^you {word} {x} up (?:your|the) nose{end}
    = \1 is given up the nose
from: , {boss},
    = , a new \1 ,
every: (included|covered) (?:in|on|by) {word} (?=(?:standard|routine|federal|five|5) )
  = \1 in the
prescription: (needs?|requires?) an? (?:doctors|physicians|valid|written) {word}
  = \1 a prescription
prescription: (?:needs?|requires?) (?:an? )?{word} in (?:the us|america|the united states|the usa){end}
  = needs a prescription in the us
doctor/note: ^{buyers} {x} without {consult}{end}
  = \3 \1 \2 be bought without a prescription
pharmacy/pharmacies/drugstore/drugstores/supermarket: ^{buyers} {x} (?:at|from|in)
     (?:any|an?|the|most)? ?(?:{america} )?{word} (?:without a prescription|over the counter){end}
  = \3 \1 \2 be bought without a prescription
prescription/counter/shelf: ^{buyers} {x} {openly}{end}
  = \3 \1 \2 be bought over the counter
prescription/counter: ^in ([a-z ]+?),? {buyers} {x} (without a prescription|over the counter){end}
  = \4 \2 \3 be bought \5 in \1
pharmacies/drugstores/stores/pharmacy/supermarkets: (is|are|can be|may be) (not )?(sold|available|bought) (over the
     counter|without a prescription) (?:in|at|from) {america} {word}{end}
  = \1 \2 \3 \4 in the us
counter/otc/nonprescription: (is|are) an? (?:over the counter|otc|nonprescription) ([^,;]+){end}
  = \1 sold over the counter and \1 a \2
prescribed: (?:can|may|could) (not )?(?:legally )?be {word} (?:by|in) (?:{america} doctors|doctors in the us){end}
  = is \1 approved in the us
dea: (is|are|was|has been|have been) (not )?(?:a )?(?:scheduled|controlled) by the (?:us )?{word}
  = \1 \2 a controlled substance in the us
federally: (is|are) (not )?{word} (?:scheduled|controlled)
  = \1 \2 a controlled substance in the us
scheduled/controlled: (is|are) (not )?{word} {federal}(?: {inus})?{end}
  = \1 \2 a controlled substance in the us
share/shares: ^([^;]+?) (?:all |both )?{word} (?:a )?(schedule {fifth}){end}
  = \1 are \2
on: (is|are) {word} (schedule {fifth}){end}
  = \1 \2
narcotic: (schedule {fifth}) non {word}{end}
  = \1 drug and not a narcotic
across/throughout: (legal|illegal|banned|controlled) {word} (?={lands})
  = \1 in
legalised/legalized: ^({lands}) has never {word} {x}{end}
  = \2 is illegal in \1
federally: (schedule [1-9iv]+) (?:drugs? |substances? )?{word}{end}
  = \1 in the us
prescription: ^to (?:get|obtain|buy) {x}, you (?:will )?need a (?:doctor 's |valid )?prescription
    (?: (?:written for you by|from) (?:a|your) doctor)?(?= $)
    = you need a prescription to get \1
potential: (?<!not )(?<!not a )(?<!no )(schedule (?:i|ii|1|2)(?= )[^,;]*?),? (?:due to|because of) (?:its|
    their) high potential for {abuse}
    = \1
regulations/law: (schedule \w+ (?:drug|substance|controlled substance)) under (?:us )?federal {word}
    = \1 in the us
counter: (?:found|available|contained|used) in (?:many|some|several|various|most) over the counter
     (?:cough |cold |and |or )*(?:medicines|medications|products|drugs|preparations|remedies)
    = sold over the counter
legally: legally (sold|available) under
    = \1 under
counter: {x} can be (?:bought|purchased|sold|obtained) over the counter (?:for|to treat|against) ([^,;]+)(?= $)
    = \1 is sold over the counter and is used for \2
counter: ^(?:americans|britons|people|patients|you|anyone|customers|shoppers) can buy {x} over the {word}
     (?:for|to treat) {x}(?= $)
    = \1 is sold over the counter and is used for \2
counter: ^(?:americans|britons|people|patients|you|anyone|customers|shoppers) can buy {x} over the {word}
    = \1 can be bought over the counter
class/schedule: ^{x} is (an? )?({word} [a-z]+)( drug| substance)? in ((?:the )?[a-z]+(?: [a-z]+)?) (?:but|and|yet)
     (?:only |merely )?(an? )?((?:class|schedule) [a-z]+)( drug| substance)? in ([^,;]+)(?= $)
    = \1 is a \3 drug in \5, and \1 is a \7 drug in \9
used: {x}, which {word} to be an? (class [abc]|schedule [ivx0-9]+) (?:drug |substance )?in ([^,;]+), is now
     (?:in |an? )?(class [abc]|schedule [ivx0-9]+)(?: drug| substance)?(?= $)
    = \1 moved from \2 to \4 in \3
illegal/unlawful: (is|are) {word} in ([^,;]+) (without a prescription|without prescription)(?= $)
    = \1 illegal without a prescription in \2
illegal/outlawed/banned: {x} possession (became|was made|was) {word}
    = \1 \2 {word}
pharmacy/pharmacist/chemist: ^any (?:high street |ordinary |local )?{word} (?:can|may) (?:hand|give|sell|dispense)
     (?:out )?(?:an? |the )?(?:patients? |people |customers? )?{x} (?:to take home|for use at home
    |for home use){end}
    = \1 can be used at home
anyone/anybody/people/americans/adults/everyone: ^{word} (?:in (?:the us|the united states|america|britain
    |the uk) )?(?:can|may)
     (?:now )?(?:buy|get|purchase) {x} (over the counter|without a prescription)( in [a-z ]+)?{end}
    = \1 is sold \2 \3
have/has: (?:people|patients|those|anyone|someone|women|men) who {word} (asthma|epilepsy|glaucoma|diabetes|severe
    |coronary
    |heart|kidney|liver|high|an|a|sleep|myasthenia|bulimia|peptic|stomach|narrow|uncontrolled|porphyria)
    = people with \1
potential/risk: ^(?:due to|because of) (?:its|their) (?:high )?{word} (?:for|of) (?:abuse|misuse|addiction)(?:
     (?:and|or) (?:dependence|addiction|misuse|abuse))?, ([^;]*(?:schedule|controlled) [^;]*)(?= $)
    = \1
potential/risk: ((?:is|are) (?:not )?an? (?:federally )?controlled substances?[^,;]*?),? (?:due to|because of)
     (?:its|their) (?:high )?{word} (?:for|of) (?:abuse|misuse|addiction)(?: (?:and|or) (?:dependence|addiction
    |misuse|abuse))?
    = \1
used: (is|are) an? {overthecounter} {prosdrugs} {word}
    = \1 available over the counter and \1 {word}
that/which: (is|are) an? {overthecounter} {prosdrugs} {word}
    = \1 available over the counter and
drug/medicine/medication: (is|are) a prescription (?:{word})(?= $)
    = \1 available only on prescription
prescription: (schedule (?:i|ii|iii|iv|v|1|2|3|4|5)) {word} (?:drug|medicine|medication)
    = \1 drug
schedule: ^(?:some |other |common )?{word} (i|ii|iii|iv|v|1|2|3|4|5) (\w+(?: substances)?) include (.+?)(?= $)
    = \3 are {word} \1 \2
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
LAW_LATER = restatements(
    r"""
found/mixed: ^{x} is (an? [^,;]+?) ((?:often|commonly|frequently|sometimes|increasingly) )?{word} (in|into)
     (street|illicit|illegal|the illicit|the illegal) {x}{end}
    = \1 is \2 and \1 is \3 {word} \4 \5 \6
illicit/illegal: ^{word} {x} (is|are) (?:an? )?(schedule|class) ([^;]+){end}
    = \1 \2 \3 \4
used: ^{x} (?:is|are|can be|may be|has been) (?:often |illegally |commonly |also |sometimes )?{word} to
     {madeof} {x}{secretly}{end}
    = \2 is made from \1
over: (is|are) legal to (?:buy|sell) {word} the counter
    = \1 sold {word} the counter
schedule: (?:an? )?(schedule \S+) (?:controlled )?(?:drug|substance|medicine) in {inplace},? (?:and|but)
     (?:an? )?(class [abc])(?: controlled)?(?: drug| substance)? in {inplace}
    = \1 in \2 and \3 in \4
class: (?:an? )?(class [abc])(?: controlled)?(?: drug| substance)? in {inplace},? (?:and|but)
     (?:an? )?(schedule \S+)(?: controlled)?(?: drug| substance)? in {inplace}
    = \1 in \2 and \3 in \4
counter: ^{x} was (approved|cleared|made available|released|authorised|authorized) (?:for sale )?over the {word} in
     ([^,;]+)(?= $)
    = \1 became available without a prescription in \3
counter: ^{x} (went|became|has been) (?:available )?over the {word} in ([^,;]+)(?= $)
    = \1 became available without a prescription in \3
one: (?:is|are) (?:{word} of) (?:the|those|many|several|a number of) {known}{subjdrugs} (?:that|which)
    =
among: (?:is|are) (?:{word}) (?:the|those|many|several|a number of) {known}{subjdrugs} (?:that|which)
    =
"""
)
