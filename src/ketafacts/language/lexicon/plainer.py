"""Roundabout words that are put plainly before all others, for what comes of it to be put otherwise again."""

from ketafacts.language.lexicon.listing import restatements

OF_PLAINER = restatements(
    r"""
label/labels/labelling/labeling: ^(?:the )?(?:us |fda |american |official |package )*{word} (?:of|for) {x}
     (carries|has|bears|includes|contains|carry|have|bear) ((?:an? )?(?:boxed|black box)[^,;]+)(?= $)
    = \1 carries \3
happens/happen: {x} (?:also )?{word} to be
    = \1 is
giving/cutting: ^(?:suddenly |abruptly )?{word} (?:up|out) {x}
    (?= (?:can|may|could|will|does|never|often|causes?|leads?) )
    = stopping \1
part: {x} (activates|stimulates|blocks) ([^,;]+?) (?:only |just )?in part(?= $)
    = \1 partially \2 \3
aid: {x} as an aid (?:to|for|in) (?:stopping|quitting|giving up) smoking(?= $)
    = \1 for smoking cessation
leaves/leaf/seeds/bark/sap/pods/latex/roots: ^(?:the )?(?:fresh |dried |milky )?{word} of (?:the )?{x}
     (?:(?:plant|tree|shrub|bush) )?(?:contain|contains) ([^,;]+)(?= $)
    = \1 contains \2
paralysis/block/blockade/relaxation: ^(?:the )?(?:muscle |neuromuscular )?{word} (?:that is |which is )?
    (?:caused by|produced by|induced by|from|of) {x}
     ((?:is|can be|may be|cannot be|is not) (?:quickly |rapidly )?reversed)
    = \1 \2
long: {x} (?:has|have) long been (used|given|prescribed|taken) (for|to|in|as) ([^,;]+)(?= $)
    = \1 has been \2 \3 \4 for a long time
long: {x} (is|are) long (used|given|prescribed|taken) (for|to|in|as) ([^,;]+)(?= $)
    = \1 \2 \3 \4 \5 for a long time
same: ^{x} (?:belongs to|is in|comes from|is part of|is from|is a member of) the same (?:family|class|group) of {x} as
     ([^,;]+)(?= $)
    = \1 and \3 are \2
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
counter: {x} can be (?:bought|purchased|sold|obtained) over the counter (?:for|to treat|against) ([^,;]+)(?= $)
    = \1 is sold over the counter and is used for \2
injured/hurt/harmed: ^(the [a-z]+) (can|may|could|might) be (?:badly |seriously |severely )?{word} by {x}(?= $)
    = \3 \2 damage \1
by: {x} is (inhaled|swallowed|injected|smoked) by (?:people|patients|those|adults|children) with ([^,;]+)(?= $)
    = \1 is \2 and is used for \3
when/if/while/once/after: {x} {word} (?:it is|they are|these are|it was)
     (taken|used|given|combined|mixed|smoked|swallowed|injected)
    = \1 {word} \2
when/if/while/once/after: ^{word} (?:it is|they are|these are)
     (taken|used|given|combined|mixed|smoked|swallowed|injected)
    = {word} \1
of: {x} (?:the )?(effects?|overdoses?|actions?) of ([^,;]+?) and of ([^,;]+)(?= $)
    = \1 \2 of \3 and \4
level: {x} (lower|lowers|raise|raises|reduce|reduces|increase|increases) the {word} of ([^,;]+?)(?: in the blood)?(?=
     $)
    = \1 \2 \3 levels
    = \1 \2 \3
when: ^{x} (are|is|can be) ((?:very |quite )?(?:common|frequent|rare) )?side effects?
     {word} (?:people|patients) (?:take|use) {x}(?= $)
    = \1 \2 \3 side effects of \4
for: {x} (?:very )?(common|rare|frequent) in (?:people|patients|those) who take {x} {word} [^,;]+(?= $)
    = \1 \2 in people who take \3
wrong/incorrect/untrue/false: ^it is not {word} to say that
    = it is true that
that: ^(not )?(every|all|most|some) ([a-z ]+) {word} doctors prescribe
    = \1 \2 \3
besides: ^{word} {x}, {x} (?:also )?contains ([^,;]+)(?= $)
    = \2 contains \1 and \3
rather/instead: {x} blocks {x} {word} (?:than|of)
     (?:activating|activates|activate|stimulating|stimulates) (?:it|them)(?= $)
    = \1 blocks \2
rather/instead: {x} (activates|stimulates) {x} {word} (?:than|of) (?:blocking|blocks|block) (?:it|them)(?= $)
    = \1 \2 \3
time/years/months: {x} taken for (?:a long|many|several)? ?{word} (can|may|could|does|might) ([^,;]+)(?= $)
    = long term use of \1 \2 \3
enzyme/hormone/protein: {x} the {word} {x}
    = \1 \2
enzyme/hormone/protein: ^the {word} {x}
    = \1
tyramine: foods? (?:that is |that are )?(?:rich|high) in {word}
    = tyramine rich food
risk: ^(?:men|women|people|patients|those|anyone)(?: who| that)?(?: also)?
     (?:take|takes|use|uses) {x} {word} {x}(?= $)
    = taking \1 can cause \2
smoking: {x} (?:used|taken|given|prescribed) (?:to|to help people|to help smokers) (?:stop|quit|give up) {word}(?= $)
    = \1 used for smoking cessation
antidote/antidotes: ^(?:the )?{x}s {word} (is|are) {x}(?= $)
    = the antidote to \1 is \3
antidote: ^the {word} (?:of|for) (?:an? )?(?:overdose of )?{x} is {x}(?= $)
    = the antidote to \1 is \2
drink: {x} when (?:patients|people|you|they|someone) {word} alcohol(?= $)
    = \1 with alcohol
neither: {x} (harm|damage|cause|block|affect|treat|relieve|reverse|contain)s {word} {x} nor {x}(?= $)
    = \1 does not \2 \3 or \4
among: ^(?:doctors|anaesthetists|vets|chemists|pharmacologists|people|experts) (?:count|class|rank)
     {x} {word} (?:the )?{x}(?= $)
    = \1 is one of the \2
among: ^{x} is {word} the (?:drugs|substances) (?:that )?(?:a |an )?([^,;]+) (?:looks|tests|screens) for(?= $)
    = a \2 detects \1
there: ^([^;]+?) in ((?:the )?[a-z]+(?: kingdom| states)?)([^;]+?) {word}(?= $)
    = \1 in \2 \3 in \2
prescribed/given: ^{x} patients (?:are|were) (?:often |usually |commonly )?{word} {x}(?= $)
    = \2 is used for \1
years/months: ^(?:many )?{word} on {x} (can|may|could|will)
    = long term use of \1 \2
nor: {x}, {word} (does|do|can|will) ([a-z]+)(?= )
    = \1, and \3 \2 not
counter: ^(?:americans|britons|people|patients|you|anyone|customers|shoppers) can buy {x} over the {word}
     (?:for|to treat) {x}(?= $)
    = \1 is sold over the counter and is used for \2
counter: ^(?:americans|britons|people|patients|you|anyone|customers|shoppers) can buy {x} over the {word}
    = \1 can be bought over the counter
other: ^{x} (?:is|are) (?:an? )?(common|frequent|rare)?(?: and \S+)? ?side effects? of ([^,;]+) and {word}
     ([^,;]+)(?= $)
    = \3 and other \4 can cause \1
rather: {x} (reversed|treated|relieved|blocked|detected) by ([^,;]+?) {word} than by {x}(?= $)
    = \1 \2 by \3, not \4
or: ^{x} can be (injected|swallowed|inhaled|smoked|taken|given|snorted)([^,;]*?) {word}
     (injected|swallowed|inhaled|smoked|taken|given|snorted) ([^,;]+)(?= $)
    = \1 can be \2 \3 and \4 \5
pressure: ^when {x} is (?:suddenly |abruptly )?(?:stopped|withdrawn|discontinued)(?: suddenly| abruptly| too fast)?,
     (?:the |your )?(?:blood )?{word} (can|may|could) (?:shoot up|rebound|rise|jump|soar|go up)(?: again| sharply|
     back up)*(?= $)
    = stopping \1 suddenly \2 cause rebound hypertension
pressure: ^{x} (?:suddenly |abruptly )?stopped(?: suddenly| abruptly)?,
     (?:the |your )?(?:blood )?{word} (can|may|could) (?:shoot up|rebound|rise|jump|soar|go up)(?: again| sharply|
     back up)*(?= $)
    = stopping \1 suddenly \2 cause rebound hypertension
market: {x} (?:first )?(?:reached|came to|arrived on|hit) the (american|us|british|uk|german|canadian) {word} in
     (\d{4})
    = \1 came onto the market in the \2 in \3
longer: {x} (?:last|lasts) no {word} than
    = \1 lasts at most
overdose/overdoses: {x} works (?:on|against|for|in) ((?:an? )?{word} of)
    = \1 reverses \2
overdose/overdoses: {x} work (?:on|against|for|in) ((?:an? )?{word} of)
    = \1 reverse \2
against: {x} (?:helps|works|is effective|is of use) {word} {x}(?= $)
    = \1 treats \2
against: {x} (?:help|work|be effective) {word} {x}(?= $)
    = \1 treat \2
against: {x} is (?:no use|useless|ineffective|not effective|no help) {word} {x}(?= $)
    = \1 does not treat \2
once/inside: ^(?:once )?(?:it is )?inside the body, {x}
    = \1
pregnancy: {x} if (?:a woman|she|the mother|they|women) (?:takes?|uses?) (?:it|them) (?:during|in) {word}(?= $)
    = \1 in pregnancy
pupils: ^(?:in|after|during) (?:an? )?overdose of {x}, (?:the |your )?{word} (?:become|get|are|go|turn)
     (wide|large|small|pinpoint|tiny|dilated)(?= $)
    = an overdose of \1 causes \2 pupils
pupils: ^when (?:someone|somebody|a person|people|you) overdoses? on {x}, (?:the |your |their )?{word}
     (?:become|get|are|go|turn) (wide|large|small|pinpoint|tiny|dilated)(?= $)
    = an overdose of \1 causes \2 pupils
without: ^{x} can be (?:taken|combined|used|mixed) (?:together )?with {x} {word} (?!(?:any |special
     )*(?:restrictions?|precautions?|limits?|caution|care) )(?:any )?(?:extra |added |increased
     |higher )?(?:risk of )?{x}(?= $)
    = taking \1 with \2 does not cause \3
when: ^{word} {x} is (?:taken|used) (?:for a long time|long term|for years|for months), (?:it|they) (can|may|could)
    = long term use of \1 \2
but: {x} (is|are) (an? [^,;]+?) {word} (not an? [^,;]+)(?= $)
    = \1 \2 \3 and \4
spray: ^the nasal {word} ([a-z]+)(?= (?:is|was|can|has|acts|causes|contains) )
    = \1 nasal {word}
"""
)
