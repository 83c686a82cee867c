"""Sentences as examiners write them, put plainly: what shoots up, what every test finds, what a box says."""

from ketafacts.language.lexicon.listing import restatements

PUT_MACROS = {
    "nomore": "(?:just |simply |merely |only |really |nothing but |nothing (?:more|other) than |no more than )?",
    "needing": "(?:(?:does|do) not (?:require|need|call for|demand)|requires?|needs?|calls for|demands)",
    "somecheck": "((?:[a-z]+ ){1,3}(?:checks?|monitoring|tests?|testing|measurements?))",
    "upward": "(?:shoots? up|rises?|goes? up|climbs?|spikes?|jumps?|soars?|surges?|increases?|rebounds?)",
    "downward": "(?:drops?|falls?|goes? down|plunges?|sinks?|plummets?|decreases?|crashes)",
    "gauged": "(blood pressure|heart rate|blood sugar|body temperature|potassium|sodium)",
    "screentest": "(?:immunoassays?|tests?|screens?|drug tests?|drug screens?|urine tests?|urine screens?)",
    "abruptlyso": "(?:abruptly|suddenly|too fast|too quickly|cold turkey|overnight|at once)",
}

OF_PUT_PLAINLY = restatements(
    r"""
stopped/discontinued/withdrawn: ^(?:the |your |their )?{gauged} (can |may |might |could |will )?{upward}
     (?:sharply |dangerously )?(?:when|if|after|once) {x} (?:is|are) (?:{abruptlyso} )?{word} {abruptlyso}(?= $)
    = stopping \3 abruptly can raise \1
stopped/discontinued/withdrawn: ^(?:the |your |their )?{gauged} (can |may |might |could |will )?{upward}
     (?:sharply |dangerously )?(?:when|if|after|once) {x} (?:is|are) {abruptlyso} {word}(?= $)
    = stopping \3 abruptly can raise \1
stopping/quitting: ^(?:the |your |their )?{gauged} (can |may |might |could |will )?{upward}
     (?:sharply |dangerously )?(?:on|upon|after|with) (?:{abruptlyso} )?{word} {x}(?: {abruptlyso})?(?= $)
    = stopping \3 abruptly can raise \1
on/with/after: ^(?:the |your |their )?{gauged} (can |may |might |could )?{upward} {word} {x}(?= $)
    = \3 can raise \1
on/with/after: ^(?:the |your |their )?{gauged} (can |may |might |could )?{downward} {word} {x}(?= $)
    = \3 can lower \1
likely/expected/common/possible/typical: ^([^,;]+) (?:is|are) {word} (?:after|in|with|from|following)
     (?:a|an) (?:large |big |massive |serious |significant )?overdose (?:of|on) {x}(?= $)
    = an overdose of \2 can cause \1
likely/expected/common/possible/typical: ^([^,;]+) (?:is|are) {word} (?:after|in|with|from|following)
     (?:a |an )?(?:large |big |massive |serious |significant )?{x} overdose(?= $)
    = an overdose of \2 can cause \1
which: ^{x}, {word} ([^,;]+?) (first )?(synthesised|synthesized|made|discovered|invented|isolated|created|developed)
     (in [12][0-9]{3}), {x}(?= $)
    = \1, which was \3 \4 by \2 \5, \6
which: ^{x}, {word} ([^,;]+?) (first )?(synthesised|synthesized|made|discovered|invented|isolated|created|developed),
     {x}(?= $)
    = \1, which was \3 \4 by \2, \5
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
label/name/box/packet/packaging/wrapper/bottle/sticker/package: ^{x} (is|are) (not )?{nomore}
    ([^,;]+?) (?:with|in|under|by|behind)
     (?:another|an?|some other) (?:different |new |fancy |fancier |nicer |other |shiny )?(?:brand |trade )?{word}(?= $)
    = \1 \2 \3 \4
repackaged/rebranded/relabelled/relabeled/renamed: ^{x} (is|are) (not )?{nomore}
    {word} ([^,;]+)(?= $)
    = \1 \2 \3 \4
every/all/any: ^{x} (is|are|will be|gets) (?:picked up|detected|found|caught|shown|revealed|flagged) (?:by|on|in) {word}
     (?:routine |standard |ordinary |common |normal |usual )?(opiate|opioid|benzodiazepine|amphetamine|cannabis|cocaine)
     {screentest}(?= $)
    = routine \3 immunoassays always detect \1
every/all: ^{word} (?:routine |standard |ordinary |common |normal |usual )?(opiate|opioid|benzodiazepine|amphetamine)
     {screentest} (?:picks? up|detects?|finds?|catch|catches|flags?) {x}(?= $)
    = routine \1 immunoassays always detect \2
most: ^{x} (makes|make|causes|leads|lead) {word} (?:people|patients|users|adults|children) (to )?
    = \1 \2 patients \3
freely/happily/routinely: (can|may|could|cannot|can not|must not|should not) be
     (combined|mixed|taken|used|given|co administered) {word} with
    = \1 be \2 safely with
freely/happily: (can|may|could|cannot|can not|must not|should not) be {word}
     (combined|mixed|taken|used|given|co administered) with
    = \1 be safely \2 with
weekly/monthly/daily/yearly: ^{x} ({needing}) {word} {somecheck}(?= $)
    = \1 \2 \3 {word}
fortnightly: ^{x} ({needing}) {word} {somecheck}(?= $)
    = \1 \2 \3 every two weeks
annual: ^{x} ({needing}) {word} {somecheck}(?= $)
    = \1 \2 \3 once a year
lift/improve/ease/relieve: {x} (?:usually |often |typically |generally )?(takes?|needs?)
     ((?:about |around |at least |up to )?(?:several|a few|some|many|[0-9]+|one|two|three|four|five|six)
     (?:or |to )?(?:[a-z0-9]+ )?(?:minutes|hours|days|weeks|months)) to (?:start to )?{word}
     (?:a )?(?:depressed mood|low mood|mood|depression|anxiety|pain|symptoms)(?= $)
    = \1 takes \3 to work
blood/lab/laboratory: ^(?:the )?([a-z]+(?: level)?) is (?:the|a) {word} test
     (?:that is |which is )?(?:used|done|ordered|needed)
     (?:to|for) (?:follow|following|monitor|monitoring|check|checking|watch) (?:patients |people |those |anyone )?
    (?:on|taking|who take) {x}(?= $)
    = \1 is monitored in people on \2
blood/lab/laboratory: ^(?:the )?([a-z]+(?: level)?) is (?:the|a) {word} test
     (?:that is |which is )?(?:used|done|ordered|needed)
     (?:to|for) (?:follow|following|monitor|monitoring|check|checking|watch) {x}(?= $)
    = \1 is monitored in people on \2
vets/veterinarians/vet: ^(?:many |most |some )?{word} (?:commonly |often |usually |routinely |sometimes |frequently )?
    (?:use|uses|give|gives) {x} to (sedate|tranquillise|tranquilize|anaesthetise|anesthetize|treat) ([^,;]+)(?= $)
    = \1 is used to \2 \3
symptoms: {x} (relieves|eases|treats|improves|reduces|helps|lessens) (?:the |some |many )?{word} of ([^,;]+)(?= $)
    = \1 treats \3
overdose: ^(?:an )?{word} of {x} (does|is) (?:no harm|little harm|nothing)(?= $)
    = \1 is harmless in overdose
tongue: {x} (?:go|goes) under the {word}(?= $)
    = \1 is placed under the tongue
cheek: {x} (?:sticks|stick|is stuck|are stuck|goes|go) (?:to|on|against) (?:the )?(?:inside of )?(?:the )?{word}(?= $)
    = \1 is placed inside the cheek
misused/abused: (is|are) (sometimes |also |often )?{word} by (?:some|certain|a few) (?:people|users|patients)(?= $)
    = \1 sometimes {word}
painkilling/analgesic: (no|little) (?:useful |real |significant |meaningful |worthwhile |direct )?{word}
     (?:action|effect|activity|properties|property|power|value|benefit)s?(?: of its own| at all| whatsoever)?(?= $)
    = no analgesic effect
paralyses/paralyzes/sedates/numbs/anaesthetises/anesthetizes: ^{x} (?:usually |typically )?{word}
     (?:patients |people |the muscles |muscles |you |a person |the area )?for ([^,;]+?)
    (?: in most (?:cases|people|patients))?(?= $)
    = the effect of \1 lasts \2
monitored/checked/measured/tested/watched: (?:have|get) their ([^,;]+?) (?:regularly |routinely |periodically )?
    {word}(?= $)
    = need their \1 {word}
treat/treats: (used to {word}|{word}) ([^,;]+?) as well as(?= [a-z]+)
    = \1 \2 and
known/called/named: ^(?:the|a) (?:drink|drug|medicine|painkiller|mixture|product|substance|syrup|powder) {word} (?:as )?
    {x} (is|are|contains|can|was|were|has|comes)
    = \1 \2
affect/affects/disturb/disturbs/change/changes/upset/upsets: {word} the (?:rhythm|beat|beating) of the heart(?= $)
    = {word} heart rhythm
need/needs/require/requires: (?:does|do) not {word} any (monitoring|checks|tests|testing|check|blood tests)
    = do not {word} \1
strips/strip: (fentanyl (?:test )?{word}) (?:work|works) (?:on|for|with|against)
    = \1 detect
strips/strip: (fentanyl (?:test )?{word}) (do|does) not work (?:on|for|with|against)
    = \1 \2 not detect
"""
)
