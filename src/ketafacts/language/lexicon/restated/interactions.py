"""What two drugs, or a drug and drink or food, do together, and what one does to the level of the other.

Antidotes are ``overdose``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

INTERACTIONS = restatements(
    r"""
narrow: ^(?:serum |blood |plasma )?{x} (?:concentrations|levels) {bookmust} be {booktested}(?: regularly)?,? because
     (?:the|its) therapeutic (?:range|index|window) is {word}(?= $)
    = \1 requires regular monitoring of its blood level and \1 has a {word} therapeutic range
narrow: ^{x} (?:therapy |treatment )?requires (?:regular )?blood level (?:checks|monitoring|tests),? because its
     therapeutic (?:range|index|window) is {word}(?= $)
    = \1 requires regular monitoring of its blood level and \1 has a {word} therapeutic range
such: ^{drugs} {word} as {drugs} ((?:can |may |will )?(?:raises?|lowers?|increases?|decreases?|reduces?)) ([a-z]+)
     levels{end}
    = \1 \3 \4 levels , and \2 belongs to the \1
such: ^{drugs} {word} as {drugs} do not (raise|lower|increase|decrease|reduce) ([a-z]+) levels{end}
    = \1 do not \3 \4 levels , and \2 belongs to the \1
serum/plasma/blood: ^{word} {x} (?:concentrations|levels) (should|must|need)
    = \1 levels \2
together: ^{x} (enhances|strengthens|increases|reduces|blocks|weakens|improves|lowers
    |raises) ([^,;]+?),? when (?:the two|both|they)
    (?: drugs| medicines)? are {takentwo} {word}(?: at the same time)?(?= $)
    = \1 \2 \3
concentrations/levels: {mayso} (raise|increase|lower|reduce) (?:the )?(?:plasma|blood|serum) {word} of {x}(?: when
     taken in large amounts)?(?= $)
    = \1 \2 \3 levels
inhibited: ^when taken with {x}, {x} {mayso} cause {x} because its metabolism is {word}(?= $)
    = combining \1 with \2 \3 cause \4 and \1 raises \2 levels
greatly/sharply/markedly/substantially: ^(?:combining|mixing|taking) {x} with {x} {word} (increases|raises) the
     risk of
    = combining \1 with \2 increases the risk of
restriction/restrictions: ^{x} can be combined with {x} without (?:any )?{word}, (?:since|because|as) the two drugs
     do not interact(?= $)
    = \1 does not interact with \2
potassium/sodium/calcium: ^{x} (commonly |often |usually )?(raises|lowers) {word} to (dangerous|dangerously [a-z]+)
     levels(?: in the blood)?(?= $)
    = \1 \2 \3 {word} and it is so to that level
drinkers: (makes?) {word} (sick|ill){end}
    = \1 you sick if you drink
drink: ^(?:you|people|patients|nobody|one) should (?:not|never) {word}(?: alcohol)? (?:on|with|while on|while taking
    |when taking) {x}{end}
    = alcohol should not be taken with \1
drink/booze/bottle: helps? people stay off the {word}{end}
    = helps people with alcohol dependence
levels/level: ^add {x} and (?:the )?{x} {word} {mays}{grow}{end}
    = \1 raises \2 levels
levels/level: ^take {x} with {x} and (?:the )?\2 {word} {mays}{grow}{end}
    = \1 raises \2 levels
level/levels: ^wash {x} down with {x} and its {word} {mays}{grow}{end}
    = \2 raises \1 levels
levels/level: ^(?:the )?{x} {word} {mays}(?:creep|edge|inch|tick|shoot|rocket|spike)s? up {jointly} {x}{end}
    = \2 raises \1 levels
forgiving: ^{x} is {word} enough that (?:its )?(?:blood )?levels
    = \1 levels
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
on: ^{x} (can|may) ([^,;]+ blood pressure [^,;]+?) {word} an? (maoi){end}
    = \1 \2 \3 in people on maois
steer: ^people on {x} (?:have|need) to {word} clear of {x}{end}
    = \1 and \2 do not mix
disaster: ^{x} and {x}(?: together)? are a recipe for {word}{end}
    = mixing \1 with \2 is dangerous
throw: ^{word} (?:an? )?{x} on top of (?:an? )?{x} and breathing can stop{end}
    = mixing \1 with \2 can stop breathing
washing: ^{word} down {x} with {x} can
    = mixing \1 with \2 can
mixed: (?:very |extremely |especially |particularly )?dangerous when mixed with
    = dangerous when mixed with
controlling/lowering/managing: {word} (?:high )?blood (?:sugar|glucose)(?: levels?)? in (?:adults|people|
    patients) with
     type 2 diabetes(?: mellitus)?
    = type 2 diabetes
control/lower/manage: to (?:help )?{word} (?:high )?blood (?:sugar|glucose)(?: levels?)? in (?:adults|people|patients)
     with type 2 diabetes(?: mellitus)?
    = for type 2 diabetes
levels/level: ^(?:the )?{word} of {x} in (?:the|your|their) (?:blood|bloodstream|body)
     ((?:is|are|has|have|must|should|needs?) [^,;]+)(?= $)
    = \1 levels \2
level/levels: ^{x}s {word} in (?:the|your|their) (?:blood|bloodstream|body)
     ((?:is|are|has|have|must|should|needs?) [^,;]+)(?= $)
    = \1 levels \2
potassium/sodium/calcium/magnesium/sugar/glucose: {x} {word} levels? in (?:the|your|their) (?:blood|bloodstream)(?= $)
    = \1 {word} levels
    = \1 {word}
potassium/sodium/calcium/magnesium: {x} {word} in (?:the|your|their) (?:blood|bloodstream)(?= $)
    = \1 {word} levels
potassium/sodium/calcium/magnesium: {x} blood {word}(?: levels?)?(?= $)
    = \1 {word} levels
level: {x} (lower|lowers|raise|raises|reduce|reduces|increase|increases) the {word} of ([^,;]+?)(?: in the blood)?(?=
     $)
    = \1 \2 \3 levels
    = \1 \2 \3
drink: {x} when (?:patients|people|you|they|someone) {word} alcohol(?= $)
    = \1 with alcohol
drink: ^{anybody} who {word} {whiletaking} {x} {possibly}{getsit} ([^;]+?){end}
    = alcohol with \1 can cause \2
reaction: {x} causes an? (?:unpleasant |nasty |bad )?{word}
     when (?:it is )?(?:taken|combined|mixed) with alcohol(?= $)
    = \1 with alcohol causes a disulfiram like {word}
turns/turned: {x} {word} up in (?:street |illicit |the illicit )?(fentanyl|heroin|cocaine)(?= $)
    = \1 is mixed into illicit \2
    = \1 is found in \2
toxic: {x} (?:may|can|could) build up to {word} levels in (?:patients|people|those) who (?:also )?take
     ([^,;]+?)(?: or (?:another|other) [a-z]+)?(?= $)
    = \2 can raise \1 levels
much: ^(?:people|patients|those) (?:on|taking) {x} who (?:also )?take {x} (?:may|can|could) end up with
     too {word} {x} in (?:the|their) blood(?= $)
    = \2 can raise \1 levels
level/levels/amount/concentration: (raises?|increases?|boosts?|lowers?|reduces?|decreases?) (?:the )?{word} of
     {messenger}
    = \1 \2
added/introduced/started: (?:when|if|once) {x} is {word}(?: to it| as well)?{end}
    = when taken with \1
toxic: ^{x} (?:can|may|could) (?:become|get|turn|reach|rise to) {word}(?: levels)? (?:when|if)
     (?:combined|taken|used|given) (?:together )?with {x}{end}
    = \2 raises \1 levels
toxic: (?:can|may|could) (?:raise|push|drive|send) {x} (?:up )?to {word} levels{end}
    = raises \1 levels
bleed: ^{patientson} (?:on )?{x} {word} more (?:easily|readily)?(?:if|when) they (?:also )?(?:take|use|are on|are
     given) {x}{end}
    = combining \1 with \2 increases the risk of bleeding
pill: ^(?:the )?(?:contraceptive |birth control )?{word} (?:may|can|might|could) (?:fail|stop working|not work
    |be less reliable|let them down|work less well) (?:in|for) (?:women|people|those|anyone)
     (?:who (?:take|are on|use)|taking|on|using) {x}{end}
    = \1 makes the contraceptive pill less reliable
when/if: ^{word} (?:it|they) (?:is|are) {gave} (?:together |along |at the same time )?(?:with|as|alongside) {x},
     {x} (?=[a-z]+s )
    = taken with \1 , \2
when/if: ^{word} {x} (?:is|are) {gave} (?:together |along |at the same time )?(?:with|as|alongside) {x}, (?:it|they)
     (?=[a-z]+s )
    = taken with \2 , \1
accumulate/rise/climb: ^{x}(?: levels?)? {can} {word}(?: to (?:toxic|dangerous) levels| dangerously)? (?:in|when|if)
     {anyfolk} (?:who )?(?:also )?(?:takes?|uses?|are on|is on|taking) {x}(?: or another \w+)?{end}
    = \2 raises \1 levels
build: ^{x}(?: levels?)? {can} {word} up(?: to (?:toxic|dangerous) levels| dangerously)?(?: in the (?:body|blood))?
     (?:in|when|if) {anyfolk} (?:who )?(?:also )?(?:takes?|uses?|are on|is on|taking) {x}(?: or another \w+)?{end}
    = \2 raises \1 levels
about/against/for: ^(?:every |each |all )?{x} (?:carry|carries|have|has|bear|bears) an? (?:us )?(?:boxed|black box)
     warning {word} (?:using|taking|combining|mixing|use of) (?:them|it) (?:together )?with {x}{end}
    = mixing \1 with \2 carries a boxed warning
dangerous/risky/unsafe/harmful: ^{x} (is|are) (?:very |extremely |particularly |especially )?{word} (?:when|if)
     {mixed} {x}(?= $)
    = mixing \1 with \3 is {word}
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
INTERACTIONS_LATER = restatements(
    r"""
levels/level: ^blood {x} {word} ((?:must|should|need|needs|have|has|are|is) [^,;]+){end}
    = \1 blood levels \2
with: {when} {x} {be} {mixed} {x}, (?:it|they|the two|the combination) {can}
    = combining \1 {word} \2 can
mixed/blended/combined/added: ^(?:{streetmade} )?{x} (is|are)
     ((?:very )?(?:often|commonly|frequently|sometimes|usually|increasingly))? ?(?:being )?{word} (?:with|into|to|in)
     (?!{streetmade} )([a-z ,]+)(?= $)
    = \1 \2 \3 found in \4
effects: ^{x}
     {mays}(increases?|raises?|enhances?|strengthens?|potentiates?|reduces?|lowers?|decreases?|weakens?|blocks?)
     (?!the |its |an |a |any |no )([^,;]+?)s {word}(?= $)
    = \1 \2 the effects of \3
safe: ^{x} (?:and|plus) {x} (is|is not) (?:a )?(?:perfectly |generally |completely )?{word}(?: combination| mix|
     mixture)?(?: together| to combine| to mix)?(?= $)
    = combining \1 with \2 \3 safe
"""
)
