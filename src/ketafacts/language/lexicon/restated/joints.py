"""One sentence that tells two things, taken apart so that each is judged: "A, which B", "so does C".

What is woven in may be false by itself, so it is put beside the rest and not dropped.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

JOINTS = restatements(
    r"""
nothing: (acts? (?:on|at)|binds?(?: to)?|blocks?|activates?|inhibits?|targets?|hits?) ([^,;]+?) and {word} else{end}
    = exclusively \1 \2
only/solely: ^{x} (acts|works|act|work) {word} (?:on|at|through|via) (?:the )?([a-z0-9 ]+? (?:receptors?|transporters?
    |channels?)){end}
    = \1 \2 exclusively on \3
main/chief/principal/primary: ^{x}, the {word} (?:active )?(alkaloid|ingredient|compound|substance|component|chemical
    |opioid
    |psychedelic|stimulant|cannabinoid) (in|of) {x}, ((?:binds?|acts?|activates?|blocks?|inhibits?|stimulates?|reverses?
    |causes?|does|do|can|may|has|slows?|relieves?) [^;]+?)(?= $)
    = \1 is the {word} \2 \3 \4 , and \1 \5
including: ^{x} (kills?|fights?) ([a-z ]+?),? {word} (?:the |a )?([a-z ]+?){end}
    = \1 \2 \3 and \1 works against \4
including: ^{x} (does not|do not|can not|cannot) (kill|fight) ([a-z ]+?),? {word} (?:the |a )?([a-z ]+?){end}
    = \1 \2 \3 \4 and \1 does not work against \5
including: ^{x} (does not |do not |can not |cannot )?(works? against|works? on|treats?|cures?) ([a-z ]+?),? {word}
     (?:the |a )?([a-z ]+?){end}
    = \1 \2 \3 \4 and \1 \2 \3 \5
enzyme: ^{x} (?:has to be|have to be|needs to be|must be|is|are) (activated|metabolised|metabolized|broken down
    |converted
    |processed|cleared) by (?:the )?(?:liver |enzyme )*(cyp[0-9a-z]+), (?:an?|the) (?:liver )?{word} (?:that|which) {x}
     (inhibits?|blocks?|induces?|does not inhibit|does not block|do not inhibit){end}
    = \1 is \2 by \3 , and \4 \5 \3
enzyme: ^{x} (?:has to be|have to be|needs to be|must be|is|are) (activated|metabolised|metabolized|broken down
    |converted
    |processed|cleared) by (?:the )?(?:liver |enzyme )*(cyp[0-9a-z]+), (?:an?|the) (?:liver )?{word} (?:that is
     |which is )?
    (inhibited|blocked|induced) by {x}{end}
    = \1 is \2 by \3 , and \5 \4 \3
same: ^{x} (?:hits?|acts? (?:on|at)|works? (?:on|at)|binds?(?: to)?|targets?|goes for) the {word} ([a-z0-9 ]+?
     receptors?) (?:as|that|which) {x}(?: does| do| hits?| acts? on)?{end}
    = \1 acts on the \2 and \3 acts on the \2
works/work: ^{x} {word} because {x} (blocks?|activates?|inhibits?|stimulates?|binds?|acts? on) ([^,;]+?){end}
    = \2 \3 \4 and \1 is turned into \2
    = \2 \3 \4 and \1 contains \2
works/work: ^{x} {word} because (?:it is|they are|the (?:body|liver) turns it|the (?:body|liver) converts it) ((?:turned
    |converted|changed|metabolised|metabolized|broken down) )?(?:in)?to ([^,;]+?)(?: in the body| by the body| in the
     liver| by the liver)?{end}
    = \1 is turned into \3
indication/indications: has no (?:approved |recognised |recognized |accepted )(?:human |medical )?{word}{end}
    = is not approved for use in humans
explains: ,? which {word} why
    = , so
but: ^(?:an? )?{x} is an? (?:characteristic|common|typical|known|frequent|well known) (?:adverse effect|side
     effect|adverse reaction) of {x}
     {word} not of {x}(?= $)
    = \3 does not cause \1, and \2 can cause \1
into: ^{x} given {word} the (?:spine|spinal canal|spinal fluid) (should never be stopped [^,;]+?)(?= $)
    = \1 \2
including: (boxed warning|black box warning) (for|about|of) ([^,;]+?), {word} ([^,;]+?){end}
    = \1 \2 \3 and \4
rarely: ^{drugs} (can|may) (?:cause|lead to|produce|trigger) ([^,;]+?) (?:and|or|but),? (?:very )?{word},? ([^,;]+?)
    {end}
    = \1 \2 cause \3 , and \1 \2 {word} cause \4
called: (cause|causes|caused) {list} and,? rarely, an? (?:serious |severe |dangerous )?([a-z]+ [a-z]+) {word} ([a-z
     ]+?)(?= $)
    = \1 \2, \3 and \4
called: (cause|causes|caused) an? (?:serious |severe |dangerous )?([a-z]+ [a-z]+) {word} ([a-z ]+?)(?= $)
    = \1 \2 and \3
by/for/in/on/with/to/from/at: {undenied} {word} ([^,;]+?),? as well as {word} ([^,;]+){end}
    = \1 {word} \2 and \3
    = \1 {word} \2 , and \1 {word} \3
comes/come/sold/available: {undenied} {word} (as|in) ([^,;]+?),? as well as (?:as |in )?([^,;]+){end}
    = \1 {word} \2 \3 , and \1 {word} \2 \4
comes/come: ^{x} {word} (as|in) ([^,;]+?) and (?:as |in )?([a-z]+){end}
    = \1 {word} \2 \3 , and \1 {word} \2 \4
and: ^([^,;]+?) (can|may|could) ([^,;]+), {word} ([^,;]+?) {mayhave}(?: too| as well| also| do so too){end}
    = \1 \2 \3 , {word} \4 \2 \3
and: ^([^,;]+?) (can|may|could) ([^,;]+), {word} so {mayhave} ([^,;]+){end}
    = \1 \2 \3 , {word} \4 \2 \3
but: ^([^,;]+?) (can|may|could) ([^,;]+), {word} ([^,;]+?) (?:can not|cannot|does not|do not|will not){end}
    = \1 \2 \3 , {word} \4 {word} not \3
who: ^{x} (was|were) (?:first )?{madeit} by {x}, {word} (?:also|later|had also|went on to) {madeit} {x}{end}
    = \1 \2 \3 by \4 , and \4 \5 \6
call: (does|do) not {word} for
    = \1 not need
kidney/liver/thyroid: (does|do) not (need|require) {word} or (kidney|liver|thyroid) (tests?|checks?|monitoring){end}
    = \1 not \2 {word} \4 , and \1 not \2 \3 \4
or: (does|do) not (need|require) ([^,;]+? (?:tests?|counts?|checks?|monitoring)) {word} ([^,;]+? (?:tests?|counts?
    |checks?|monitoring)){end}
    = \1 not \2 \3 , and \1 not \2 \4
both: ^(?:the )?((?:active |main )?(?:ingredient|drug|opioid|stimulant|painkiller)) in {word} {x} and {x} is {x}{end}
    = the \1 in \2 is \4 , and the \1 in \3 is \4
which: , {word} ([^,;]+?) (is|are|does|do|can|has|have) not{end}
    = , but \1 \2 not
which: , {word} (?:is|are) not (?:so|true|the case) (?:of|for|with) ([^,;]+){end}
    = , but not \1
sold/available/approved/prescribed: ^{word} ([^,;]+), {x} {saidverb}(?= )
    = \2 is {word} \1 , and \2 \3
listed/classed/classified/scheduled/regulated/found: ^{word} ([^,;]+), {x} {saidverb}(?= )
    = \2 is {word} \1 , and \2 \3
made/derived/extracted/obtained: ^{word} ([^,;]+), {x} {saidverb}(?= )
    = \2 is {word} \1 , and \2 \3
and: , {word} {x} (does|do|is|are|can|has|have) the same{end}
    = , {word} so \2 \1
well: {undenied} (can|may|could|might) ([^,;]+?),? as {word} as {barely}
    = \1 \2 \3 and \4
known: ^{x}, best {word} as (an? [^,;]+), (is|can|may|has|was)(?= )
    = \1 is \2 , and \1 \3
class/family/group: (belongs?) to the (?!same |following )([^,;]+?) {word} of (?!the |its |their |these |which
     )([^,;]+)(?= $)
    = \1 to the \2 {word} and \1 to the \3
and: ^{always} {movingit} {plainone}, {plainone},? {word} {plainone}(?= $)
    = \1 \2 \3 and \2 \4 and \2 \5
and: ^{always} {movingit} {plainone} {word} {movingit} {plainone}, {plainone},? {word} {plainone}(?= $)
    = \1 \2 \3 and \4 \5 and \4 \6 and \4 \7
both: (is|are) (approved|licensed|used|prescribed|indicated) for {word} ([^,;]+?) and (?:for )?the treatment of(?= )
    = \1 \2 for \3 and is \2 for
including: (approved|licensed|used|prescribed|indicated|treatment) (for|to treat) {named}, {word} ([^,;]+)(?= $)
    = \1 \2 \3 and \4
sparing: (?:while|whilst) {word} {x}{end}
    = and leaves \1 alone
positive: (?:has|have) been (?:once )?(?:blamed for|associated with|linked with|linked to|implicated in|connected
     with|tied to)(?= (?:an? )?false {word})
  = can cause
same: ^{x} (?:belongs to|is in|comes from|is part of|is from|is a member of) the same (?:family|class|group) of {x} as
     ([^,;]+)(?= $)
    = \1 and \3 are \2
tyramine: foods? (?:that is |that are )?(?:rich|high) in {word}
    = tyramine rich food
nor: {x}, {word} (does|do|can|will) ([a-z]+)(?= )
    = \1, and \3 \2 not
but: {x} (is|are) (an? [^,;]+?) {word} (not an? [^,;]+)(?= $)
    = \1 \2 \3 and \4
eating/drinking/consuming: ^{word} {eaten}
    =
nicknamed/dubbed: {word}
    = known as
monitoring: ^{x} (does|do) not (require|need) {word} of ([^,;]+?) or ([^,;]+?){end}
    = \1 \2 not \3 {word} of \4 and \1 \2 not \3 {word} of \5
particularly/notably: , {word}(?= (?:at|in|with|when|if|after|during) )
    = , especially
above: , {word} all(?= (?:at|in|with|when|if|after|during) )
    = , especially
unlike: ^([^,;]+), {word} ([^,;]+?)(?= $)
    = {word} \2 , \1
approved: ^{x} is {word} ([^,;]*?)in ([a-z]+(?: [a-z]+)?) but not in ([^,;]+)(?= $)
    = \1 is {word} \2 in \3, and \1 is not {word} \2 in \4
drug/medicine/medication/remedy: {x} (with|by|of|against|than|to) the ([a-z]+(?: cancer| pressure)?) {word} {x}(?= $)
    = \1 \2 \4, and \4 is a \3 {word}
just/exactly: ^{x}, {word} as ([a-z -]+) (does|do|is|are)(?= $)
    = \1, and so \3 \2
for/against: ^{x} (is|are|was|can be) (sold|prescribed|used|given|approved|taken) (?:both )?(for|against|in) ([^,;]+?)
     (?:and|as well as|but also) {word} ([^,;]+)(?= $)
    = \1 \2 \3 \4 \5 and \6
other: ^{x}, (as|and so) (do|does|are|is|can|have|has) (?:all |the |most )?{word} ([^,;]+)(?= $)
    = \1, \2 \3 \4
class/family/group: ^{x} (?:belongs to|is in|comes from|is part of) the same {word} as {x},
     (?:namely )?(?:the )?([^,;]+)(?= $)
    = \1 and \2 are \3
half: ^{x} is (an? [^,;]+?) with an? ((?:[a-z]+ ){0,3}){word} life( of [^,;]+?)?(?= $)
    = \1 is \2, and \1 has a \3 {word} life \4
half: ^{x} is (an? [^,;]+?) with an? ((?:[a-z]+ ){0,3}){word} life (that|which) ([^,;]+)(?= $)
    = \1 has a \3 {word} life, and \1 is \2 \4 \5
approved/licensed/authorised: {x} (was|were) {word} in (\d\d\d\d) for ([^,;]+?) and in (\d\d\d\d) for ([^,;]+){end}
    = \1 \2 {word} in \3 for \4 , and \1 \2 {word} in \5 for \6
when/if/once/whenever: ^{word} {x} (?:is|are|has been) {gave} {givenvia},? (?:it|they|the drug|the medicine)
    = given \2 , \1
label/labels/labelling/labeling: ^(?:the )?{x} {word} in (?:the us|the united states|america) (carry|carries
    |have|has
    |bear|bears|include|includes)
    = \1 \2
shares/share: ^{x} {word} (schedule [iv1-5]+|class [abc]) with {x}{end}
    = \1 and \3 are in \2
coming/back: (?:stop|prevent|keep) {x} (?:from )?coming back(?= )
    = prevent \1
more/less: ^{x}, (an? [^,;]+?) ((?:far |much |many times |considerably |even |vastly )?{word} [a-z]+ than [^,;]+?),
    (?= is | are | was | has | have | can | may | causes | acts | works | blocks )
    = \1 , \2 which is \3 ,
stronger/weaker/safer/longer/shorter: ^{x}, (an? [^,;]+?) ((?:far |much |many times |considerably |even )?{word}
     (?:acting )?than [^,;]+?),(?= is | are | was | has | have | can | may | causes | acts | works )
    = \1 , \2 which is \3 ,
only: ^not {word} (?:does|do) {x} ([^,;]+), (?:but )?(?:it|they) (?:also )?(?=[a-z]+s? )
    = \1 can \2 , and \1
etc: ^(?!.* contains? )(.+?), ([^,;]+?),? {andsoon}(?= $)
    = \1 and \2
on: ^(?!.* contains? )(.+?), ([^,;]+?),? {andsoon}(?= $)
    = \1 and \2
forth: ^(?!.* contains? )(.+?), ([^,;]+?),? {andsoon}(?= $)
    = \1 and \2
more: ^(?!.* contains? )(.+?), ([^,;]+?),? {andsoon}(?= $)
    = \1 and \2
others: ^(?!.* contains? )(.+?), ([^,;]+?),? {andsoon}(?= $)
    = \1 and \2
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
JOINTS_LATER = restatements(
    r"""
psychosis: {word} with (paranoia|hallucinations|delusions|anxiety|agitation|confusion)(?= $| and| or)
    = {word} , \1
racemic: ^{x} (is|are) an? {word} mixture of ([^,;]+?) and ([^,;]+)(?= $)
    = \1 \2 a {word} mixture , \3 is an enantiomer of \1 and \4 is an enantiomer of \1
makes: {word} {body}(\w+(?: \w+)?) {does} and {body}(\w+(?: \w+)?) {does}
    = does \2 \1 and \4 \3
make: {word} {body}(\w+(?: \w+)?) {does} and {body}(\w+(?: \w+)?) {does}
    = \2 \1 and \4 \3
including/such/example/instance: ^{x} (can|may|could|might) {sheetbrings}
     ([a-z ]+?),? {inclusive} ([a-z ]+?) (and|or) ([a-z ]+)(?= $)
    = \1 \2 \3 \4, \5 and \7
including/such/example/instance: ^{x} (can|may|could|might) {sheetbrings}
     ([a-z ]+?),? {inclusive} ([a-z ]+)(?= $)
    = \1 \2 \3 \4 and \5
including/such/example/instance: ^{x} {sheetbrings}
     ([a-z ]+?),? {inclusive} ([a-z ]+?) (and|or) ([a-z ]+)(?= $)
    = \1 \2 \3, \4 and \6
including/such/example/instance: ^{x} {sheetbrings}
     ([a-z ]+?),? {inclusive} ([a-z ]+)(?= $)
    = \1 \2 \3 and \4
damage/harm/injure: ^{x} (can|may|could|might) {word} (the|your) ([a-z]+), ([a-z]+),? and ([a-z]+)(?= $)
    = \1 \2 {word} \3 \4, {word} \3 \5 and {word} \3 \6
"""
)
# "A rather than B", "A, not B": A is so, and B, with the same words before it, is not. Tried when all else has been.
CONTRASTS = restatements(
    r"""
rather/instead/not: ^{x} ((?:depends|depend|relies|rely|works|acts)\b(?:(?! (?:and|but) )[^,;])*?)
     (by|via|through|to|into|on|under|from|as|with|of),? ([^,;]+?),? (?:{ratherthan}) \3 ([^,;]+){end}
    = \1 \2 \3 \4 , and \1 \2 not \3 \5
rather/instead/not: ^{x} (is|are|was|were) ([a-z](?:(?! (?:and|but) )[^,;])*?) (by|via|through|to|into|on|from|as|with)
     ([^,;]+?),? (?:{ratherthan}) (?:(?:\4|by|with|via|through) )?
    ((?!(?:by|via|through|to|into|on|from|as|in|under) )[^,;]+){end}
    = \1 \2 \3 \4 \5 , and \1 \2 not \3 \4 \6
rather/instead/not: ^{x} (depends|relies|works|acts) (by|through|on) ([^,;]+?),? (?:{ratherthan}) (?:\3 )?([^,;]+){end}
    = \1 \2 \3 \4 , and \1 does not \2 \3 \5
"""
)
