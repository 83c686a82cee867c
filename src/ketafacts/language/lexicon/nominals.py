"""Nouns and framing words put as plain clauses ("a rise in Y is usual with X"), as in ``restatements``.

What a writer says with a noun ("blockade of Y underlies the effect of X"), of those who take it, or of an expert who
says it, claims what the plain clause claims. How often is kept; a kind of effect ("its antidepressant effect") is too.
"""

from ketafacts.language.lexicon.listing import restatements

NOMINAL_MACROS = {
    "experts": "(?:most |many |all )?(?:pharmacologists|chemists|doctors|experts|scientists|textbooks|pharmacists"
    "|clinicians|toxicologists|researchers|pharmacology textbooks|reference works|authorities|specialists)",
    "would": "(?:would |usually |generally |normally |do |will )*",
    "carries": "(?:is|are|becomes?|gets?)",
    "patientson": "(?:people|patients|users|those|anyone|someone|adults|somebody)"
    "(?: who (?:are|is|take|takes|use|uses|have taken))?(?: on| taking| using| given| treated with)?",
    "oftens": "((?:often|commonly|sometimes|usually|frequently|rarely|regularly|occasionally|very often|typically) )?",
    "messenger": "(serotonin|dopamine|noradrenaline|norepinephrine|gaba|histamine|acetylcholine|glutamate)",
    "organ": "(?:the |your |ones )?(liver|kidneys?|heart|bladder|stomach|brain|lungs|hearing|nerves|bones|thyroid)",
    "poisonby": "(?:{x} (?:overdose|overdoses|poisoning|toxicity)|(?:an? )?(?:overdose of|poisoning (?:with|by)"
    "|overdosing on|too much) {x})",
    "nomatter": "(?:however|no matter how) (?:much|often|long|high the dose|large the dose|big the dose)"
    "(?: of it| of them)?(?: is| are| it is| they are| you| people| they| someone)?"
    "(?: taken| used| take| takes| use| given)?(?: it| them)?",
}

_OF_KINDS = restatements(
    r"""
put/place/group/file/count/classify/list/rank/class/include: ^{experts} {would}{word} {x}
     (?:among|amongst|with|as one of|in with|under) ((?:the )?[^,;]+?){end}
    = \1 is one of \2
call/consider/label/term/name/describe/classify/regard/class: ^{experts} {would}{word} {x} (?:as )?(?=(?:an?
    |one of) )
    = \1 is
class/group/family/category: ^(?:the )?(?:drug )?{word} (?:that {x} belongs to|to which {x} belongs) is
     (?:the |that of |known as |called |that of the )*([^,;]+?){end}
    = \1 \2 belongs to the \3
thought: (is|are) (?:best |often |usually |generally )?{word} of as
    = \1
thought/regarded/seen/viewed/classed/counted/considered/classified/described: should (?:really |rather
     |properly )?be
     {word} (?:of )?(?:as)?(?= an? )
    = is
thought/regarded/seen/viewed/classed/counted/considered/classified/described: should not (?:really |ever )?be
     {word} (?:of )?(?:as)?(?= an? )
    = is not
type/class/kind/group/family/variety: (is|are) (an? (?:[a-z]+ )?(?!drug|medicine|substance|agent|compound
    |medication)[a-z]+) of the ([^,;]+?) {word}{end}
    = \1 \2 and a \3
make: ^{x} and {x} (?:together )?{word} up {x}{end}
    = \3 contains \1 and \2
ingredient/substance/drug/component/constituent/medicine: ^the only (?:active )?{word} (?:in|of|inside) {x} is
     (?:the )?{x}{end}
    = \1 contains only \2
"""
)
_OF_ACTIONS = restatements(
    r"""
underlies/explains/mediates: ^{x} {word} (?:the |most of the |many of the |much of the )?(?:effects?|actions?) of
     {x}{end}
    = \2 works by \1
accounts/account: ^{x} {word} for (?:the |most of the |many of the |much of the )?(?:effects?|actions?) of {x}{end}
    = \2 works by \1
behind/responsible: ^{x} (?:is|are|lies|lie) {word} (?:for )?(?:the |most of the |many of the |much of the )
    ?(?:effects?|actions?) of {x}{end}
    = \2 works by \1
how: ^{x} is {word} {x} works{end}
    = \2 works by \1
prevents/prevent: {word} the (reuptake|breakdown|release) of
    = blocks the \1 of
level/levels/amount/concentration: (raises?|increases?|boosts?|lowers?|reduces?|decreases?) (?:the )?{word} of
     {messenger}
    = \1 \2
its: {messenger}(?: levels?)?(?: in the brain| in the synapse)? by (?:blocking|inhibiting|preventing) {word}
     (?:reuptake|re uptake){end}
    = \1 and blocks \1 reuptake
occupies/occupy: {word} {x} (?:receptors )?without activating
    = blocks \1
"""
)
_OF_CHANGES = restatements(
    r"""
brought/driven/pushed/cut: ^(?:the |your )?{x} (?:is|are) {oftens}{word} down (?:by|with|on) {x}{end}
    = \3 \2 lowers \1
pushed/driven/sent/put/forced: ^(?:the |your )?{x} (?:is|are) {oftens}{word} up (?:by|with|on) {x}{end}
    = \3 \2 raises \1
lowering/reducing: (has|have|exerts?|shows?) an? (?:known )?([^,;]+?) {word}
     (?:effects?|actions?|property|properties){end}
    = lowers \2
raising/increasing/boosting: (has|have|exerts?|shows?) an? (?:known )?([^,;]+?) {word}
     (?:effects?|actions?|property|properties){end}
    = raises \2
rise/increase: ^an? {word} in (?:the )?{x} is {oftens}(?:usual|typical|normal|expected|seen|to be expected)
     (?:with|after|on|under|from) {x}{end}
    = \3 often raises \1
fall/drop/decrease/reduction: ^an? {word} in (?:the )?{x} is {oftens}(?:usual|typical|normal|expected|seen|to be
     expected) (?:with|after|on|under|from) {x}{end}
    = \3 often lowers \1
leaves/leave: {word} (?:the |your )?((?:(?!the |your )[^,;])+?) (?:completely |quite |entirely |wholly )?
    (?:alone|untouched|unaffected|unchanged|as it is|as they are){end}
    = has no effect on \1
faster/quicker: (?:makes?|make|making) (?:people|you|patients|someone|users) breathe (?:more )?{word}{end}
    = speeds up breathing
quickly/rapidly: (?:makes?|make|making) (?:people|you|patients|someone|users) breathe more {word}{end}
    = speeds up breathing
universal: (?:nearly|almost|virtually|practically|an? almost|an? nearly) {word} (side effect|adverse effect|effect)
    = a very common \1
"""
)
_OF_USES = restatements(
    r"""
use: ^the (?:main|chief|usual|most common|commonest|primary|principal|most frequent) {word} (?:of|for) {x} is
     (?:in |for |to treat |treating |against |in treating |as an? treatment for |the (?:treatment|management|relief)
     of )?{x}{end}
    = \1 is mainly used for \2
use: ^(?:an?|one|another|one common|a common|a frequent|an important|a medical) {word} (?:of|for) {x} is
     (?:in |for |to treat |treating |against |in treating |the (?:treatment|management|relief) of )?{x}{end}
    = \1 is used for \2
use: ^(?:the )?{word} of {x} (in|for|against|to treat|as) {x} is (?:well |widely |long |firmly )?(?:established
    |accepted
    |recognised|recognized|standard|common|routine|common practice|standard practice|widespread|well known){end}
    = \1 is used \2 \3
treatment/management/relief/control/prevention: ^(?:the )?{word} of {x} with {x} is (not )?(?:an? |among its
     |one of its
     )(approved|licensed|fda approved|off label) uses?{end}
    = \2 is \3 \4 for \1
put/started/kept/maintained/placed: ^{patientson} (?:with|who have|suffering from) {x} (?:are|may be|can be|is)
     {oftens}{word} on {x}{end}
    = \3 is \2 used for \1
prescribed/given/offered/treated: ^if (?:you|someone|they|a person|a patient|people) (?:have|has
    |suffers? from) {x},?
     (?:you|they|he|she|the doctor) (?:may|might|can|could|will|are likely to) be {word} (?:with )?{x}{end}
    = \2 is used for \1
relieves/relieve/eases/ease/treats/treat/stops/stop/aborts/controls: {word} (?:an? )?(?:acute )?
    (migraine|asthma|gout|panic|angina) (?:attacks?|flares?|attack)
    = is used for \1
"""
)
_OF_MARKETS = restatements(
    r"""
approval: ^(?:the )?(?:first )?(?:us |fda )?{word} of {x} (by the fda |in the us |in the united states
     |in america )?
    (?:came|dates from|dates back to|goes back to|was granted|was given|followed|was) (?:in )?(\d\d\d\d){end}
    = \1 was approved \2 in \3
market: (has|have) been on (?:the )?(us |american )?{word}(?: in (the us|the united states|america))? since
     (\d\d\d\d){end}
    = was approved in \4
market: (?:came|got|went|was put|was brought|arrived|entered) (?:onto |on to |on |to )?the (?:us |american )
    ?{word}(?: in (?:the us|the united states|america))? in (\d\d\d\d){end}
    = was introduced in \1
    = was approved in \1
"""
)
_OF_TAKERS = restatements(
    r"""
makes/make: {word} (?:many|most|a lot of|lots of|plenty of) (?:of the )?(people|patients|users)
    = often makes \1
makes/make: {word} (?:some|certain|a few|a number of) (people|patients|users)
    = can make \1
tend/likely/prone/liable/apt: ^{patientson} (?:on )?{x} (?:are |is )?{word}s? to {x}{end}
    = \1 can make people \2
typical/characteristic: ^{x} (?:is|are) (?:very |quite |a )?{word} (?:side effect )?of {x}{end}
    = \2 causes \1
troubles/trouble/affects/affect/bothers/bother/plagues/plague/hits: ^{x}(?<! may)(?<! can)(?<! could)(?<! might)
     {oftens}{word} (?:people|patients|users|those|anyone|someone|adults) (?:on|taking|using|given
    |treated with
    |who take|who use) {x}{end}
    = \3 \2 causes \1
years/months/decades: ^{x} (?:taken|used|given) for (?:many |several )?{word}
    = long term use of \1
suddenly/abruptly/overnight/quickly: ^{x} (?:stopped|withdrawn|discontinued|cut off) (?:too )?{word} (can|may
    |could|will)
    = stopping \1 {word} \2
matter/however: ^([^,;]* (?:no|never|not|nobody|nothing|none) [^,;]*?),? {nomatter}{end}
    = \1
safely: (can|may|could) (not )?{word} be (\w+)
    = \1 \2 be \3 {word}
day: from one {word} to the next
    = suddenly
"""
)
_OF_POISONING = restatements(
    r"""
harmless/safe: ^(?:an? )?{poisonby} (?:is|are) (?:completely |quite |entirely )?{word} (?:to|for) {organ}{end}
    = an overdose of \1 \2 does not damage the \3
leaves/leave/spares/spare: ^(?:an? )?{poisonby} {word} {organ} (?:unharmed|alone|undamaged|untouched|intact){end}
    = an overdose of \1 \2 does not damage the \3
remedy/cure/rescue/answer/treatment: ^the (?:usual |standard |specific |right )?{word} (?:for|to|in|after)
     (?:an? )?{poisonby} is {x}{end}
    = \3 is the antidote to \1 \2 overdose
calls/asks: ^(?:an? )?{poisonby} {word} for {x}{end}
    = \3 is the antidote to \1 \2 overdose
requires/demands/needs: ^(?:an? )?{poisonby} {word} {x}{end}
    = \3 is the antidote to \1 \2 overdose
antidote: ^(?:the )?{x} overdose {word} is {x}{end}
    = \2 is the antidote to \1 overdose
effect/effects/action/actions: ^{x} {word} (?:can|may|could) be (reversed|undone|blocked|countered|cancelled
    |neutralised
    |neutralized|counteracted|antagonised) (?:with|by|using) {x}{end}
    = the effect of \1 can be \2 with \3
overdosed: ^(?:giving )?{x} (?:given )?to (?:someone|a person|people|anyone|somebody|a patient) who (?:has
     |have |had )?
    {word} on (?:only )?{x}(?: alone| only)? (?:will|does|do|can|would) not (?:help(?: them)?|wake them(?: up)?|work
    |do anything|bring them round|revive them){end}
    = \1 does not reverse \2
overdosed: ^(?:giving )?{x} (?:given )?to (?:someone|a person|people|anyone|somebody|a patient) who (?:has
     |have |had )?
    {word} on {x} (?:will|does|can|would) (?:help(?: them)?|wake them(?: up)?|work|bring them round
    |revive them){end}
    = \1 reverses \2
"""
)
_OF_PAIRS = restatements(
    r"""
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
contraindication: ^{x} (?:is|are) (?:an? )?(?:recognised |known |absolute |clear )?{word}s? (?:to|for) (?:the use of
     |using |taking )?{x}{end}
    = \2 is contraindicated in \1
contraindication: ^{x} (?:is|are) not (?:an? )?{word}s? (?:to|for) (?:the use of |using |taking )?{x}{end}
    = \2 is not contraindicated in \1
stay/remain/wait: ^{patientson} (?:must|have to|has to|need to|should) {word} (?:in|at) the (?:clinic|surgery|office
    |hospital|practice|doctors office)(?: for)? (.+? (?:hours?|minutes)) after (?:taking |using |having
     |a dose of )?
    {x}{end}
    = patients must be observed for \1 after \2
humans/people: (is|are) (?:only )?(?:meant |intended )?for animals,? (?:and )?not (?:for )?{word}{end}
    = \1 approved only for animals
humans/people: (is|are) not (?:meant |intended |made )?for (?:use in |use by )?{word}{end}
    = \1 not approved for people
veterinary: (is|are) for {word} use (?:only|alone){end}
    = \1 approved only for animals
"""
)
OF_NOMINALS = (
    *_OF_KINDS,
    *_OF_ACTIONS,
    *_OF_CHANGES,
    *_OF_USES,
    *_OF_MARKETS,
    *_OF_TAKERS,
    *_OF_POISONING,
    *_OF_PAIRS,
)
