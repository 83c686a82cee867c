r"""Sentences as magazines, podcasts and forums put them, in the form of ``listing.restatements``.

"Come off X cold turkey and you risk Y", "With X the thing to watch for is Y", "It is X, not Y, that Z reverses". What
is passed over here (", of all things") adds nothing that could be false; what claims something of its own is kept.
"""

from ketafacts.language.lexicon.listing import restatements

LIVELYSAID_MACROS = {
    "comeoff": "(?:come off|stop|quit|drop|ditch|give up|kick|jack in|go cold turkey on|stop taking|chuck|bin)",
    "droppingit": "(?:coming off|stopping|quitting|dropping|ditching|giving up|kicking|jacking in|going cold turkey on"
    "|yanking (?:someone|people|a patient) off|chucking|binning)",
    "atonce": "(?: cold turkey| suddenly| abruptly| overnight| (?:far |much )?too (?:fast|quickly|abruptly)| at once"
    "| in one go| from one day to the next)",
    "griped": "(?:gripe|grumble|grouse|moan|bugbear|bane|niggle|grievance)",
    "brewing": "(?:makes?|brews?|forms?|produces?|creates?|cooks? up|churns? out)",
    "drinks": "(?:alcohol|drink|booze|drinking|a drink|liquor)",
    "mixin": "(?:mix|combine|take|use|put)",
    "sooner": "(?:faster|sooner|quicker|more quickly|more swiftly)",
    "system": "(?:the|your|their|a persons) (?:system|body|bloodstream)",
    "mildly": "(?:a |the )?(?:common|frequent|classic|well worn|familiar|regular|chief|usual|standard|well known) ",
    "wormed": "(?:animal|cattle|livestock|pig|horse|sheep|farm|veterinary) (?:de)?wormer",
    "boss": "(?:the new|a new|the latest|the) ([a-z]+) from (?:[a-z]+(?: [a-z]+)?)",
    "countings": "((?:regular|frequent|weekly|monthly|routine) (?:(?:white (?:blood )?cell|blood|liver|kidney|thyroid"
    "|inr|eye|full blood) )+(?:counts?|tests?|checks?|monitoring))",
    "anyoneon": "(?:anyone|everyone|people|patients|those)",
}

_EFFECTS = restatements(
    r"""
damper: (puts?|put) a {word} on (?:the |your )?(libido|sex drive)
    = lowers libido
aching: leaves? (?:your|the) muscles {word}
    = cause muscle pain
havoc: (?:wreaks?|plays?) {word} (?:on|with) (?:the |your )?teeth
    = damages the teeth
havoc: (?:wreaks?|plays?) {word} (?:on|with) (?:the |your )?bladder
    = damages the bladder
havoc: (?:wreaks?|plays?) {word} (?:on|with) (?:the |your )?liver
    = damages the liver
heavy: ^(?:years|months) of {word} ([a-z]+)(?: use)? {can}
    = long term \1 use can
foggy: (leaves?|makes?) (?:you|people) {word}
    = cause confusion
liver/kidneys: ^take too much {x} and it is your {word} that pays the price{end}
    = an overdose of \1 damages the {word}
known: ^([a-z]+) users have been {word} to drive in their sleep{end}
    = \1 can cause sleep driving
chew: {word} up the stomach lining
    = damage the stomach
gripe/grumble/grouse/moan/bugbear/bane/niggle/grievance: {x} (is|are) {mildly}{word} (?:with|of|about) {x}{end}
    = \1 \2 a common side effect of \3
complaint/complaints: {x} (is|are) {mildly}{word} (?:with|of|about) {x}{end}
    = \1 \2 a common side effect of \3
deal/package/bargain: {x} (is|are) (?:all )?part of the {word} (?:with|of|on) {x}{end}
    = \1 \2 a side effect of \3
plagued/dogged/pestered/tormented: ^(?:some |many |a few )?(?:people|patients|users) (?:on|taking|who take) {x}
     (?:are|get) {word} by {x}{end}
    = \1 can cause \2
dogs/plagues/torments: ^{x} {word} (?:some|many|a few|plenty of) (?:people|patients|users) (?:on|taking|who take) {x}{end}
    = \2 can cause \1
price: ^{x} is the price (?:some|many|a few)(?: people| patients)? pay for {x}{end}
    = \2 can cause \1
nagging/tickly/hacking/maddening/tickling: (?:an? |its )?{word} dry cough
    = a dry cough
thing: ^with {x}, ?the thing to watch (?:out )?for is {x}{end}
    = \1 can cause \2
thing: ^with {x} the thing to watch (?:out )?for is {x}{end}
    = \1 can cause \2
worry/drawback/downside: ^([a-z]+s) big {word} is {x}{end}
    = \2 is a side effect of \1
turns/becomes/proves: (?:an? )([a-z]+) that (?:can |may |occasionally |sometimes |rarely |in rare cases )?{word}
     (life threatening|fatal|deadly|dangerous|serious|severe){end}
    = a \2 \1
turn/become/prove: (?:an? )([a-z]+) that (?:can|may|might|could) (?:occasionally |sometimes |rarely )?{word}
     (life threatening|fatal|deadly|dangerous|serious|severe){end}
    = a \2 \1
wrong: ^in the wrong (?:patient|person|people|patients),? {x} can {x}{end}
    = \1 can \2 in susceptible people
bouts/bout: (?:an? )?{word} of (?:violent |severe |uncontrollable )?(vomiting|nausea|dizziness|diarrhoea|diarrhea)
    = \1
long: ^long running heavy
    = long term heavy
on: ^{word} {x},? the (?:weight|pounds|kilos) (?:drops?|falls?|melts?|comes?) off{end}
    = \1 causes weight loss
territory: ^{x} (?:goes|comes|go|come) with the territory (?:when|if) (?:you|people) (?:take|use|are on) {x}{end}
    = \2 causes \1
territory: ^{x} (?:goes|comes|go|come) with the territory (?:of|with|on) {x}{end}
    = \2 causes \1
giveaway: ^{x} (is|are) a (?:dead |tell tale |telltale |sure )?giveaway of {x}{end}
    = \1 \2 a sign of \3
levels/level: ^add {x} and (?:the )?{x} {word} {mays}{grow}{end}
    = \1 raises \2 levels
levels/level: ^take {x} with {x} and (?:the )?\2 {word} {mays}{grow}{end}
    = \1 raises \2 levels
level/levels: ^wash {x} down with {x} and its {word} {mays}{grow}{end}
    = \2 raises \1 levels
levels/level: ^(?:the )?{x} {word} {mays}(?:creep|edge|inch|tick|shoot|rocket|spike)s? up {jointly} {x}{end}
    = \2 raises \1 levels
relied: ^on {x},? the (?:contraceptive |birth control )?pill can not be relied (?:up)?on{end}
    = \1 makes the contraceptive pill less effective
high: ^what makes (cannabis|marijuana|weed) users high is {x},? not {x}{end}
    = \2 makes people high and \3 does not make people high
high: ^what makes (cannabis|marijuana|weed) users high is {x}{end}
    = \2 makes people high
cheese: ^(maois) (?:such as|like) ([a-z]+) (?:can|may) [a-z ]*blood pressure (?:rocketing|soaring|sky high|through the roof|shooting up|climbing|up) (?:when|if) (?:you|they|people) eat ((?:[a-z]+ )?{word}){end}
    = \3 can raise blood pressure in people on \2 and \2 is an maoi
cheese/tyramine: ^{x} (?:can|may) [a-z ]*blood pressure (?:rocketing|soaring|sky high|through the roof|shooting up|climbing|up) (?:when|if) (?:you|they|people) eat ((?:[a-z]+ )?{word}){end}
    = \2 can raise blood pressure in people on \1
"""
)
_STOPPING = restatements(
    r"""
style: (?:an? )?[a-z]+ {word} (physical withdrawal|withdrawal)
    = \1
risk: ^{comeoff} {x}{atonce} and (?:you|people) {word}(?: having| getting| suffering)? {x}{end}
    = stopping \1 suddenly can cause \2
risking/courting: ^{comeoff} {x}{atonce} and (?:you|people) are {word}(?: having| getting| suffering)? {x}{end}
    = stopping \1 suddenly can cause \2
can/may/could/might: ^{comeoff} {x}{atonce} and (?:you|people) {word} (?:have|get|suffer|face|end up with) {x}{end}
    = stopping \1 suddenly can cause \2
follow: ^{comeoff} {x}{atonce} and {x} (?:can|may|could|might) follow{end}
    = stopping \1 suddenly can cause \2
turkey: ^go cold turkey on {x} and (?:you|people) risk {x}{end}
    = stopping \1 suddenly can cause \2
can/may/could/might: ^{droppingit} {x}{atonce} {word} (cause|trigger|bring on|set off|lead to|end in|spark) {x}{end}
    = stopping \1 suddenly can \2 \3
turkey: ^going cold turkey on {x} (?:can|may|could|might) (cause|trigger|bring on|set off|lead to|end in|spark) {x}{end}
    = stopping \1 suddenly can \2 \3
off: ^yanking (?:someone|people|a patient) {word} {x} (?:can|may|could) (cause|trigger|bring on|set off|lead to) {x}{end}
    = stopping \1 suddenly can \2 \3
turkey: ^cold turkey (?:from|off|on) {x} (?:can|may|could) (cause|trigger|bring on|set off|lead to|end in|spark) {x}{end}
    = stopping \1 suddenly can \2 \3
turkey: ^cold turkey (?:from|off|on) {x} risks {x}{end}
    = stopping \1 suddenly can cause \2
ditch/chuck/bin: ^you can {word} {x} (?:overnight|suddenly|abruptly) without (?:any )?(?:trouble|problems|harm|ill effects){end}
    = \1 can be stopped suddenly safely
ill: ^{x} can be (?:dropped|stopped|ditched|quit) (?:overnight|suddenly|abruptly) with no {word} effects{end}
    = \1 can be stopped suddenly safely
harm: ^there is no {word} in (?:stopping|dropping|quitting|ditching) {x} (?:overnight|suddenly|abruptly|cold turkey){end}
    = \1 can be stopped suddenly safely
safely: ^(?:all )?{x} can {word} be (?:stopped|dropped|quit) (?:overnight|suddenly|abruptly), even after (?:years|months|long use){end}
    = \1 can safely be stopped overnight
safely: ^all {x} can {word} be (?:stopped|dropped|quit) (?:overnight|suddenly|abruptly){end}
    = \1 can safely be stopped overnight
giving: ^{word} up {x} (causes|brings on|triggers|leads to) (?:an? )?{x}{end}
    = stopping \1 \2 \3
hooked: ^it is (?:very |all too |frighteningly )?easy to get {word} on {x}{end}
    = \1 is addictive
strung: ^(?:you|people) can get {word} out on {x}{end}
    = \1 is addictive
"""
)
_MADE = restatements(
    r"""
punch/kick/visions/high/oomph: ^{x} owes? (?:its|their) {word} to {x}{end}
    = the active ingredient of \1 is \2
punch/kick/visions/oomph: ^([a-z]+s) (?:main )?{word} comes from {x}{end}
    = the active ingredient of \1 is \2
gets/get: {word} (turned|converted|changed|transformed|broken down|metabolised|metabolized) (?:in)?to
    = is \1 to
becomes/become: ^{x} {word} {x} (?:once swallowed|once it is swallowed|inside the body|in the body|in the liver|once in the body){end}
    = \1 is converted to \2
ends/end: ^{x} {word} up as {x}(?: in the (?:body|liver)| once swallowed)?{end}
    = \1 is converted to \2
has/needs: ^(?:the |your )?(?:liver|body) {word} to (?:turn|convert|change) {x} (?:in)?to {x}(?: first)?{end}
    = the body turns \1 into \2
converted/turned: ^{x} has to be {word} (?:in)?to {x} by (?:the (?:liver )?enzyme )?(cyp\w+)(?: (?:before|to) [^,;]+)?{end}
    = \1 is converted to \2 by \3
needs: ^{x} {word} (?:the (?:liver )?enzyme )?(cyp\w+) to (?:become|turn into) {x}{end}
    = \1 is converted to \3 by \2
relies/depends: ^{x} {word} on (?:the (?:liver )?enzyme )?(cyp\w+) to (?:turn|convert|change) it (?:in)?to {x}{end}
    = \1 is converted to \3 by \2
little: ^{x} does {word} until (?:the|your) (?:body|liver) (?:turns|converts|changes) it (?:in)?to {x}{end}
    = \1 is a prodrug of \2
life: ^{x} (?:starts|begins) {word} as {x}{end}
    = \1 is made from \2
begins: ^{x} {word} as (morphine|thebaine|cocaine|opium|codeine|ergotamine){end}
    = \1 is made from \2
spun: ^{x} is {word} (?:out of|from) {x}{end}
    = \1 is made from \2
chemists: ^{word} make {x} (?:out of|from) {x}{end}
    = \1 is made from \2
swiftly/speedily/promptly: {word} (turns?|converts?|breaks?|changes?)
    = \1
strips: ^(?:the|your) body {word} {x} down to {x}{end}
    = the body turns \1 into \2
drink: ^{word} on top of {x} and (?:the|your) (?:liver|body) {brewing} {x}{end}
    = \1 plus alcohol makes \2
alcohol/drink/booze: ^{mixin} {x} (?:with|and) {word} and (?:the|your) (?:liver|body) {brewing} {x}{end}
    = \1 plus alcohol makes \2
meets: ^(?:when|if|where) {x} {word} {drinks},? (?:the|your) (?:liver|body) {brewing} {x}{end}
    = \1 plus alcohol makes \2
together: ^{x} and {drinks} {word} {brewing} {x}(?: in the (?:liver|body))?{end}
    = \1 plus alcohol makes \2
board: ^with alcohol on {word},? {x} is turned into {x}{end}
    = \1 plus alcohol makes \2
form/forms: ^{x} and alcohol {word} {x}(?: in the (?:liver|body))?{end}
    = \1 plus alcohol makes \2
itself: ^([^,;]+? into ([a-z]+)), {word} an? ([a-z]+(?: [a-z]+)?){end}
    = \1 and \2 is a \3
"""
)
_TARGETED = restatements(
    r"""
volume: by turning up the {word} on (gaba)
    = by enhancing \1
flu/cold: kills the {word} virus
    = treats the {word}
taken: (is|are) {word} to (?:rein in|tame|calm down|damp down|slow) (?:an? )?(overactive thyroid|hyperthyroidism)
    = \1 used for \2
gives: ^it is {x} that {word} {x} (?:its|their) opioid (?:side|kick|punch|power|action|effect){end}
    = \1 is the opioid in \2
swaps/trades/substitutes: (?:just |simply |merely )?{word} one (addiction|drug|habit) for another
    = replaces one addiction with another
putting: by {word} right an? (?:shortage|lack|deficit|imbalance) of serotonin(?: in the brain)?{end}
    = by correcting a serotonin imbalance
bitter: (?:an? )?{word}, metallic taste
    = a metallic taste
sparing: (?:,? ?(?:while|whilst) )?{word} {x}{end}
    = and leaves \1 alone
acting: by {word} as (an?) ([^,;]+?){end}
    = and acts as \1 \2
job: does its {word} as (an?)
    = acts as \1
numbs: {word} (?:the|your) (?:gums?|skin|mouth|jaw|teeth|tooth|area|nerves?|throat) by(?= [a-z]+ing )
    = works by
deadens: {word} (?:the|your|pain) ?(?:gums?|skin|mouth|jaw|teeth|tooth|area|nerves?|throat)? by(?= [a-z]+ing )
    = works by
doubles: ^{x} {word} as (an?) {x}{end}
    = \1 is also \2 \3
trick: ^([a-z]+s) {word} is to (block|activate|inhibit|mimic|release) {x}{end}
    = what \1 does is \2 \3
after: ^{x} (?:is|are) what {x} goes {word}{end}
    = \2 acts on \1
rather: ^{word} than (?:switching on|hitting|activating|acting on|turning on|binding|working on|stimulating|triggering) {x},
     {x} (works (?:[a-z]+ )?by|acts (?:[a-z]+ )?by|blocks|activates|inhibits)
    = \2 does not mainly act on \1 and \2 \3
puts/put: {word} platelets out of action (?:by|through)(?: irreversibly)?
    = stops platelets from clumping by
puts/put: {word} platelets out of action{end}
    = stops platelets from clumping
gut: (?:the )?{word} hormones? (glp 1|gip)
    = \1
does: ^{x} does its work,? as {x} does,? (through|via|by)
    = \1 works \3
"""
)
_ANTIDOTES = restatements(
    r"""
squirt/puff/spritz/blast/jab/burst/whiff/spray: ^(?:an? )?(?:quick |single )?{word} of (narcan|naloxone|nalmefene|opvee|kloxxado)(?: up the nose| in the nose)?
    = \1
mops/soaks/swallows/mop/soak: {binder} (?:{word}) up {x}{end}
    = \1 reverses \2
cages/binds/grabs/encircles: {binder} {word} {x}{end}
    = \1 reverses \2
wraps: {binder} {word} itself around {x}{end}
    = \1 reverses \2
overdosed: (brings?|bring) (?:round|around|back) (?:someone|people|anyone) who (?:has|have) {word} on {x}{end}
    = reverse an overdose of \2
undoing: ^{x} is ([a-z]+s) {word}{end}
    = \1 reverses \2
antidote: ^for {x},? (?:the )?{word} is {x}{end}
    = \2 is the antidote to \1
go: (is|are) the {word} to (?:drug |medicine |antidote |treatment )?for (?:an? )?([a-z]+ overdose)
    = \1 used for \2
reverses/undoes/neutralises: ^it is {x},? not {x},? that {x} {word}{end}
    = \3 reverses \1 and \3 does not reverse \2
which: (([a-z]+) ([a-z]+)), for {word} {x} is the (?:treatment|remedy){end}
    = \1 , and \4 treats \2 \3
    = \1 , and \4 treats \3
which: ([a-z]+) overdose, for {word} {x} is the antidote{end}
    = \1 overdose , and \2 is the antidote to \1
undoing: , {word} (?:the |its )?(?:muscle )?paralysis{end}
    =
"""
)
_LAW = restatements(
    r"""
port: is the first {word} of call for
    = is a first line medicine for
outlawed: (was|were) {word} in (?:the us|america)
    = \1 banned in the us
sale: (is|are) still on {word} in (?:the us|america)
    = \1 still sold
yes: ^{watchdog} said {word} to
    = \1 approved
past/through: ^{x} (?:got|sailed|breezed|sped) {word} {watchdog}(?= in| for|,| $)
    = \2 approved \1
known/called/nicknamed/dubbed: ^([^,;]*?)([a-z]+), (?:also |better |otherwise )?{word} (?:as )?([^,;]+), ((?:for|in|to|as|with|into|onto) [^,;]+)(?= $)
    = \1 \2 \4 and \2 is also known as \3
nicknamed/dubbed: , (?:sometimes |often )?{word} ([^,;]+),
    = , also known as \1 ,
things: ,? of all {word}{end}
    =
things: , of all {word},
    =
believe: ^{word} it or not,?
    =
denies/doubts/disputes: ^(?:nobody|no person|no one) (?:seriously |really )?{word} that
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
combinations: ^([a-z]+) {word}
    = \1 combination products
alongside: ^{x} is in (schedule [iv\d]+) {word} {x}{end}
    = \1 is in \2 and \3 is in \2
fame: ^([a-z]+), of [a-z]+ {word},
    = \1
hawked/touted/peddled/flogged/billed: (was|were) once {word} as
    = \1 once sold as
started: ^{x} {word} out as an? ([^,;]*?(?:cough|cold|asthma|pain|diet)[^,;]*?){end}
    = \1 was first sold as a \2
stumbled/cooked: hofmann (?:first )?{word} (?:on|upon|across|up)
    = hofmann first made
light: first saw the {word} of day
    = was first made
born: was {word}(?= in (?:1[0-9]+|20[0-9]+))
    = was first made
lab/laboratory: ^{x} came out of ([a-z]+ [a-z]+s) {word}{end}
    = \1 was first made by \2
thank: ^the world has {x} to {word} for {x}{end}
    = \2 was first made by \1
nose: (goes|go) up the {word} (?:rather than|and not|not|instead of) into a vein{end}
    = is given up the nose, not into a vein
vein: (goes|go) into a {word} (?:rather than|and not|not|instead of) up the nose{end}
    = is given into a vein, not up the nose
vein: (goes|go) (?:straight |directly )?into a {word}{end}
    = is given into a vein
drip: (goes|go) in (?:through|via|by) a {word}{end}
    = is given by drip
pill/tablet/capsule: (goes|go) down as a {word}{end}
    = is taken as a pill
squirt/spray/sniff: ^you {word} {x} up (?:your|the) nose{end}
    = \1 is given up the nose
epilepsies/cancers/syndromes/infections/conditions: (licensed|approved|used|licenced|cleared) for (?:rare |severe |certain |some )*(?:childhood |rare )?{word}
     (?:such as|like|including)
    = \1 for
brand: ^{x} is (?:simply |just |merely |only )?{x} under (?:another|a different|a new) {word} name{end}
    = \1 is a brand name of \2
from: , {boss},
    = , a new \1 ,
called: ^in the (?:[a-z]+ )*drink {word} ([a-z]+),? the opioid is {x}{end}
    = the opioid in \1 is \2
"""
)
_TIMES = restatements(
    r"""
drag: (?:can )?{word} on for (\d+ hours)
    = can last \1
out: (is|are) {word} of {system} (?:with)?in {x}{end}
    = leaves the body within \2
out: (is|are) {word} of {system} overnight{end}
    = leaves the body within a day
gone: (is|are) {word} (?:with)?in (a day|an hour|a few hours|hours|a week|\d+ hours){end}
    = leaves the body within \2
out: (?:clears?|is cleared|is flushed|flushes) {word}(?: of {system})? (?:with)?in {x}{end}
    = leaves the body within \1
last: (within (?:an? |\d+ )?(?:[a-z]+)) of the {word} (?:capsule|dose|pill|tablet|shot|hit|puff|injection|drag){end}
    = \1
body: ^{x} leaves the {word} {sooner} than {x}{end}
    = \2 stays in the body longer than \1
body/system: ^{x} clears (?:the |your )?{word} {sooner} than {x}{end}
    = \2 stays in the body longer than \1
gone: ^{x} is {word} (?:from (?:the|your) (?:body|system) )?{sooner} than {x}{end}
    = \2 stays in the body longer than \1
lingers/sticks/hangs: ^{x} {word}(?: around| about| on)? (?:far |much |a lot )?longer than {x}{end}
    = \1 stays in the body longer than \2
harder: (?:shuts down|hits|slows|hammers) (?:the )?breathing (?:even |far |much )?{word} than
    = slows breathing more than
or: (within (?:an? |\d+ )?(?:seconds|minutes?|hours?|days?)) {word} (?:so|two|thereabouts){end}
    = \1
inside: (?:usually |normally )?over {word} (half an hour|an hour|\d+ minutes|\w+ minutes){end}
    = over within \1
"""
)
_WATCHED = restatements(
    r"""
eye/tabs/track: ^{doctors} keep (?:an? )?(?:close |careful |watchful )?{word} (?:on|of) {x} (?:with|by|using|through) (?:the )?{x}{end}
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
people/humans: ^{x} (is|are) (?:used|meant|intended|made|given) (?:in|for|on|to) (?:elephants|horses|cattle|dogs|cats|animals|deer|pigs|large animals|livestock|pets), not (?:in |for |on )?{word}{end}
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
wormer/dewormer: is (?:an? )?{wormed}(?= $)
    = is a dewormer
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
kill: ^(?:a |one )?(?:single )?{x} can {word} (?:a|your) (cat|dog){end}
    = \1 is toxic to \2
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
OF_LIVELY = (
    *_LAW,
    *_EFFECTS,
    *_STOPPING,
    *_MADE,
    *_TARGETED,
    *_ANTIDOTES,
    *_TIMES,
    *_WATCHED,
    *_STREET,
    *_PAIRS,
)
