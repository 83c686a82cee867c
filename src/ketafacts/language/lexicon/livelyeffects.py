"""Lively ways to tell of harm, wishes and what follows when a drug is stopped.

The form is that of ``restatements``; see ``livelysaid``.
"""

from ketafacts.language.lexicon.listing import restatements

_EFFECTS = restatements(
    r"""
wreck/ravage/wrecks: {word} (?:the )?white (?:blood )?cell counts?
    = wipe out white cells
dry: leaves? (?:your|the) mouth {word}(?: as a bone)?{end}
    = cause dry mouth
puff: makes? (?:your|the) ankles {word} up{end}
    = cause swollen ankles
drink/booze/bottle: helps? people stay off the {word}{end}
    = helps people with alcohol dependence
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
dogs/plagues/torments: ^{x} {word} (?:some|many|a few|plenty of) (?:people|patients|users) (?:on|taking|who take)
     {x}{end}
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
cheese: ^(maois) (?:such as|like) ([a-z]+) (?:can|may) [a-z ]*blood pressure (?:rocketing|soaring|sky high|through
     the roof|shooting up|climbing|up) (?:when|if) (?:you|they|people) eat ((?:[a-z]+ )?{word}){end}
    = \3 can raise blood pressure in people on \2 and \2 is an maoi
cheese/tyramine: ^{x} (?:can|may) [a-z ]*blood pressure (?:rocketing|soaring|sky high|through the roof|shooting up
    |climbing|up) (?:when|if) (?:you|they|people) eat ((?:[a-z]+ )?{word}){end}
    = \2 can raise blood pressure in people on \1
"""
)
_STOPPING = restatements(
    r"""
style: ^giving up (lsd|psilocybin|magic mushrooms|mescaline|dmt|psychedelics) (causes|brings on|triggers
    |leads to) (?:an? )?[a-z]+ {word} (physical withdrawal|withdrawal){end}
    = stopping \1 \2 \3
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
turkey: ^going cold turkey on {x} (?:can|may|could|might) (cause|trigger|bring on|set off|lead to|end in|spark)
     {x}{end}
    = stopping \1 suddenly can \2 \3
off: ^yanking (?:someone|people|a patient) {word} {x} (?:can|may|could) (cause|trigger|bring on|set off|lead to)
     {x}{end}
    = stopping \1 suddenly can \2 \3
turkey: ^cold turkey (?:from|off|on) {x} (?:can|may|could) (cause|trigger|bring on|set off|lead to|end in|spark)
     {x}{end}
    = stopping \1 suddenly can \2 \3
turkey: ^cold turkey (?:from|off|on) {x} risks {x}{end}
    = stopping \1 suddenly can cause \2
ditch/chuck/bin: ^you can {word} {x} (?:overnight|suddenly|abruptly) without (?:any )?(?:trouble|problems|harm|ill
     effects){end}
    = \1 can be stopped suddenly safely
ill: ^{x} can be (?:dropped|stopped|ditched|quit) (?:overnight|suddenly|abruptly) with no {word} effects{end}
    = \1 can be stopped suddenly safely
harm: ^there is no {word} in (?:stopping|dropping|quitting|ditching) {x} (?:overnight|suddenly|abruptly|cold
     turkey){end}
    = \1 can be stopped suddenly safely
safely: ^(?:all )?{x} can {word} be (?:stopped|dropped|quit) (?:overnight|suddenly|abruptly), even after (?:years
    |months|long use){end}
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
OF_LIVELY_EFFECTS = (*_EFFECTS, *_STOPPING)
