"""As monographs put it: "is a preparation of", "is depressed by", "is without effect in", "on account of the risk of".

They stand behind those of ``textbooksaid``, in front of all others; the form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.tails import UNJUDGED

_PATIENTS = "(?:patients|persons|people|individuals|those|adults)"
_TREATED = "(?:(?:who are |being )?(?:treated with|taking|receiving|given|under treatment with|maintained on)|on)"
_BRINGS = "(?:produces?|causes?|gives? rise to|leads? to|induces?|brings? about)"
_SINCE = "(?:because|since|as|for)"
_OF_KINDS = restatements(
    r"""
member/members: ^(?:no {word}|none of the {word}|not one {word}) of the (?:class|group|family) of (?:the )?{x}
     (?=is|are|can|acts?|has)(is|are|can|acts?|has)(?= )
    = no \1 \2
synthetically: (is|are) (?:produced|made|manufactured|prepared|obtained) {word}
    = \1 synthetic
classified/counted/numbered/reckoned/included: (is|are) (not )?{word} among(?: the)?(?= )
    = \1 \2 one of the
one: ^{x} (is|are) an? ([a-z]+) ([a-z]+),? (?:whereas|while|but|and) {x} is an? ([a-z]+) {word}{end}
    = \1 is a \3 \4 , and \5 is a \6 \4
belongs/belong: ^{x} {word} to (?:the )?{x},? (?:and not|not|rather than) to (?:the )?{x}{end}
    = \1 is one of the \2 , and \1 is not one of the \3
combines: ^{x} {word} agonism at ([^,;]+?) (?:and|with) inhibition of ([^,;]+){end}
    = \1 is an agonist at \2 , and \1 inhibits \3
"""
)
_OF_CONTENTS = restatements(
    r"""
among/including/notably: (contains?) (?:several|many|numerous|various|some|more than [a-z0-9]+) (?:active
     )?(?:alkaloids|ingredients|substances|drugs|compounds|constituents|opioids),
     {word}(?: them| these)?(?= )
    = \1
constituent/principle/component: (?:principal|chief|main|primary) (psychoactive|active) {word}
    = main \1 ingredient
added: ^{x} is a (?:preparation|formulation) of {x} to which (?:a (?:small|little) (?:quantity|amount) of |some |a
     little )?{x} (?:is|has been) {word}{end}
    = \1 contains \2 and \3
unites/joins/associates/brings: ^(?:the product |the tablet )?{x} {word} {x} (?:and|with|together with) {x}(?:
     together)? in (?:a single|one|the same) (?:tablet|capsule|product|preparation|pill){end}
    = \1 contains \2 and \3
differs: ^{x} {word} from {x} in (?:that it contains|containing) {x} (?:instead of|in place of|and not|rather
     than) {x}{end}
    = \1 contains \3 , and \2 contains \4
known: ^the (?:injection|tablet|product|preparation|medicine|drug|spray|capsule|patch) {word} as {x}
     (contains?)(?= )
    = \1 \2
no: (contains) {word} (?:active )?(?:substance|ingredient|drug|constituent)s? other than {x}(?: as (?:its|an|the)
     active (?:ingredient|substance|constituent))?{end}
    = \1 only \2
"""
)
_MESSENGERS = "(dopamine|serotonin|norepinephrine|noradrenaline|histamine|acetylcholine)"
_OF_ACTION = restatements(
    rf"""
aggregation: (prevents|inhibits|reduces) (?:the )?(?:{{word}} of platelets|platelet {{word}})
    = prevents platelets from clumping
secretion/release: (stimulat(?:es?|ing)|increas(?:es?|ing)|promot(?:es?|ing)) (?:the )?{{word}} of insulin(?: (?:by
    |from)
     the pancreas)?
    = \1 insulin {{word}}
release: (?:promotes?|stimulates?|induces?|increases?|causes?) (?:the )?{{word}} of {_MESSENGERS}(?= )
    = releases \1
affinity: (?:has|have) no (?:appreciable|significant|known|measurable|important) {{word}} (?:for|at)
    = does not bind to
rather: ^{{x}} (?!blocks |inhibits |activates |stimulates |works |acts |binds )([a-z]+s [^,;]+?) by ([a-z]+ing
     [^,;]+?)
     {{word}} than by ([a-z]+ing [^,;]+){{end}}
    = \1 does not work by \4 , and \1 works by \3
acts: ^{{x}} {{word}} (?:as|in the manner of) an? (?=agonist|antagonist|inhibitor|partial|blocker)
    = \1 is a
motility/movements: (?:the )?{{word}} of the (?:gut|bowel|bowels|intestines?|gastrointestinal tract)
    = gut motility
dependent: in a dose {{word}} (?:manner|fashion|way)
    =
saliva/urine: (?:the )?secretion of {{word}}
    = {{word}}
order: in {{word}} to
    = to
administered: (is|are) {{word}} to(?= (?:induce|prevent|relieve|treat|reverse) )
    = \1 given to
excretion: (increases?|promotes?|reduces?|decreases?) (?:the )?(?:renal )?{{word}} of ([a-z]+)(?: (?:in|into) the
     urine| by the
     kidneys?)(?=,| $)
    = \1 {{word}} of \2
leads/lead/gives/give: ({{word}}(?: rise)?) to ([^,;]+?) and to(?= )
    = \1 to \2 and
"""
)
# "Respiration is depressed by morphine": what is done, with who does it first.
_DONE = {
    "depressed": "depresses",
    "stimulated": "stimulates",
    "reduced": "reduces",
    "diminished": "reduces",
    "decreased": "reduces",
    "increased": "increases",
    "raised": "raises",
    "elevated": "raises",
    "lowered": "lowers",
    "slowed": "slows",
    "accelerated": "speeds up",
    "suppressed": "suppresses",
    "dilated": "dilates",
    "constricted": "constricts",
    "relaxed": "relaxes",
    "improved": "increases",
    "impaired": "reduces",
    "promoted": "increases",
}
_BODY = (
    "((?:the )?(?:respiration|breathing|appetite|heart rate|heart|pulse|blood pressure|body temperature|saliva"
    "|gut motility|pupils?|bronchi|airways|blood vessels|cough|cough reflex|urine output|gastric acid secretion"
    "|gastric acid|secretion of gastric acid|blood sugar|blood glucose|clotting))"
)
_OF_WHAT_IS_TAKEN = "((?:the )?absorption of [^,;]+?|(?:the )?(?:[a-z]+ )?effects? of [^,;]+?)"
_MUCH = "(?:(?:markedly|strongly|considerably|greatly) )?"
_OF_MUCH = ("reduced", "diminished", "decreased", "increased", "improved", "impaired")
_OF_DOINGS = tuple(
    (word, rf"^{what} (?:is|are|can be|may be) {_MUCH}{word} by {{x}}{{end}}", rf"\2 {does} \1")
    for word, does in _DONE.items()
    for what in (_BODY, _OF_WHAT_IS_TAKEN)
    if what is _BODY or word in _OF_MUCH
)
_UNDONE = (
    "abolished",
    rf"^{_OF_WHAT_IS_TAKEN} (?:is|are|can be|may be) abolished by {{x}}{{end}}",
    rf"\2 reduces \1 , {UNJUDGED}",
)
_BOTH_DONE = tuple(
    (word, rf"^{_BODY} (is|are) {word} by {{x}},? (?:and|while|whereas) {_BODY} (is|are) ([a-z]+ed){{end}}",
     rf"\1 \2 {word} by \3 , and \4 \5 \6 by \3")
    for word in _DONE
)  # fmt: skip
_OF_USES = restatements(
    rf"""
exclusively/only/solely: ((?:is|are|has been) (?:approved|licensed|indicated|used)) {{word}} for (?:the relief of
     |the treatment of |the management of )?([^,;]+?),? and not for
     [^,;]+{{end}}
    = \1 only for \2
besides/addition/apart: ^{{x}}, (?:besides|in addition to|apart from|aside from) (?:its|their) use (?:in|for|against)
     ([^,;]+?), (is|has been) ([^,;]+){{end}}
    = \1 is used for \2 , and \1 \3 \4
wakefulness: ^{{x}} (is|are) (indicated|used|approved|prescribed|employed) (?:in|for) ([^,;]+?) to (?:promote|improve
    |increase|maintain) {{word}}{{end}}
    = \1 \2 used for \4 , and \1 promotes {{word}}
given/administered/prescribed: ^{{x}} (is|are) {{word}} to {_PATIENTS} (?:with|suffering from)
     {{x}}{{end}}
    = \1 \2 used for \3
given/administered/prescribed: ^{{x}} (is|are) {{word}} to (women|men|children) (?:with|suffering from) {{x}}{{end}}
    = \1 \2 used for \4 in \3
cessation: (?:the )?{{word}} of smoking
    = smoking {{word}}
aid: (is|are) (?:prescribed|used|given|indicated|employed|approved) as an {{word}} (?:to|in) (smoking cessation
    |weight loss){{end}}
    = \1 used for \2
"""
)
_OF_HARMS = restatements(
    rf"""
characteristic/important/major/frequent/notable: ^{{x}} (?:is|are) (?:the|an?) {{word}} (?:adverse|undesirable|side
    |unwanted) effects? of {{x}}{{end}}
    = \2 can cause \1
rarely/occasionally/infrequently: and, {{word}},(?: to| by)?(?= )
    = and rarely
pregnant: (?:may|can) be (?:given|administered|prescribed)(?: safely)? to {{word}} women without (?:any )?(?:risk
    |danger
    |harm|hazard)(?: to the (?:fetus|foetus|unborn child|child|mother))?{{end}}
    = is safe in pregnancy
principal/chief/main: ^{{x}} is the {{word}} (?:danger|hazard|risk|consequence|feature) of (?:an? )?{{x}} (?:in
     (?:excessive dosage|overdose|excess|large doses)|overdose){{end}}
    = \2 overdose can cause \1
invariably: {{word}}
    = always
capable: (?:is|are) {{word}} of (?:producing|causing|inducing)
    = can cause
repeated/prolonged/continued/chronic: {{word}} administration of
    = {{word}} use of
neither: ^{{x}} (?:leads?|gives? rise) {{word}} to {{x}} nor to {{x}}{{end}}
    = \1 does not cause \2 , and \1 does not cause \3
neither: ^{{x}} {{word}} {_BRINGS} {{x}} nor {_BRINGS} {{x}}{{end}}
    = \1 does not cause \2 , and \1 does not cause \3
only: ^((?:physical )?dependence) (?:upon|on) {{x}} (?:develops|occurs|arises) {{word}} at doses (?:above|higher
     than|in
     excess of|exceeding) the therapeutic (?:range|dose|doses){{end}}
    = \2 does not cause \1 at therapeutic doses
"""
)
_OF_STOPPING = restatements(
    r"""
syndrome: ^(?:the )?{x} withdrawal {word} (?:is|are) (?:characteri[sz]ed|marked|accompanied) by
    = \1 withdrawal causes
withdrawal: ^{word} (?:from|of) ([a-z]+) (?:may|can) be (?:complicated|accompanied|followed|attended) by
     ([^,;]+?) and by
     ([^,;]+){end}
    = \1 {word} can cause \2 and \3
withdrawal: ^{word} (?:from|of) ([a-z]+) (?:may|can) be (?:complicated|accompanied|followed|attended) by
     ([^,;]+){end}
    = \1 {word} can cause \2
withdrawal: ^{word} from ([a-z]+) (is|are)(?= always)
    = \1 {word} \2
overdose: ^in (?:acute |massive |large )?{word},? {x} ([a-z]+s) (the [a-z]+) rather than (the [a-z]+){end}
    = \1 {word} does not damage \4 , and \1 {word} \2 \3
overdose: ^death (?:from|in|after) (?:an? )?{word} of {x} (?:results from|is due to|is caused by|is the result
     of|comes
     from) ([^,;]+){end}
    = \1 {word} can cause \2
heart: ^(?:an? )?overdose of {x} (?:is without|has no) effect (?:on|upon) the {word}{end}
    = \1 overdose does not cause abnormal heart rhythms
"""
)
_ANTIDOTE = "(naloxone|flumazenil|nalmefene|protamine|idarucizumab|sugammadex|acetylcysteine)"
_OF_UNDOING = restatements(
    rf"""
reverses/antagonizes/antagonises/abolishes/counteracts: ^{{x}} {{word}} (?:the )?([^,;]+?) (?:produced|caused
    |induced) by
     {{x}} but not that (?:produced|caused|induced) by {{x}}{{end}}
    = \1 reverses the \2 caused by \3 , and \1 does not reverse the \2 caused by \4
namely: ^there is an? (?:specific )?antidote (?:to|for|against) {{x}} (?:intoxication|poisoning|overdose), {{word}}
     {{x}}
    {{end}}
    = \2 is an antidote for \1
without: ^{_ANTIDOTE} is {{word}} effect (?:in|on|against) (?:an? )?(?:overdose|poisoning|intoxication) (?:of|with|by)
     {{x}}{{end}}
    = \1 does not reverse \2
without: ^{_ANTIDOTE} is {{word}} effect (?:on|upon|against) (?:the )?([^,;]+?) (?:produced|caused|induced) by
     {{x}}{{end}}
    = \1 does not reverse the \2 caused by \3
duration: ^(?:because|since|as) its {{word}} of action is (shorter|longer) than that of {{x}}, {{x}} ([^,;]+){{end}}
    = \3 acts \1 than \2 , and \3 \4
duration: (?:the )?{{word}} of action of {{x}} exceeds that of
    = the {{word}} of action of \1 is longer than that of
"""
)
_OF_PAIRS = restatements(
    rf"""
hazard/danger/risk: (?:is|are) (?:regarded as |considered |held to be )?(?:free from|without|devoid of)
     {{word}}{{end}}
    = is safe
absorption: ^(?:the )?{{word}} of {{x}} is (?:impaired|reduced|diminished|decreased|hindered) by {{x}} and by
     {{x}}{{end}}
    = \2 reduces the {{word}} of \1 , and \3 reduces the {{word}} of \1
absorption: ^(?:the )?{{word}} of {{x}} is (?:improved|increased|enhanced|promoted) (?:when|if) it is taken
     (?:together
     )?with {{x}}{{end}}
    = \2 improves the {{word}} of \1
absorption: ^(?:the )?{{word}} of {{x}} is (?:impaired|reduced|diminished|decreased) (?:when|if) it is taken
     (?:together
     )?with {{x}}{{end}}
    = \2 reduces the {{word}} of \1
effect/effects/action: ^the (?:[a-z]+ )?{{word}} of {{x}} (?:is|are) (?:diminished|reduced|weakened|impaired
    |decreased) in
     {_PATIENTS} {_TREATED} {{x}},? {_SINCE} ([^,;]+){{end}}
    = \2 reduces the effect of \1 , and \3
effect/effects/action: ^the (?:[a-z]+ )?{{word}} of {{x}} (?:is|are) (?:diminished|reduced|weakened|impaired
    |decreased) in
     {_PATIENTS} {_TREATED} {{x}}{{end}}
    = \2 reduces the effect of \1
effect/effects/action: ^the (?:[a-z]+ )?{{word}} of {{x}} (?:is|are) (?:potentiated|enhanced|increased|intensified) in
     {_PATIENTS} {_TREATED} {{x}}{{end}}
    = \2 increases the effect of \1
"""
)
_OF_LAW = restatements(
    r"""
states: (?:certain|several|some|a number of|a few) {word} have (?:placed|put|listed|included) it in schedule (?:v
    |iv|5|4)
    = some states control it
schedule: controlled substances? of {word} (i|ii|iii|iv|v|[1-5])(?= |,)
    = {word} \1 controlled substance
"""
)
_OF_HISTORY = restatements(
    r"""
found/shown/discovered: after it had been {word} to cause
    = because it caused
account: (withdrawn|removed) ([^,;]+?) on {word} of (?:an? |the )?(?:increased|raised|heightened|higher) risk of
    = \1 \2 because it raised the risk of
introduced: {word} into (?:psychiatry|medicine|clinical practice|clinical use|therapeutics|medical practice|anesthesia
    |anaesthesia|therapy)
    = {word}
first: (was|were) (approved|marketed|synthesi[sz]ed|isolated|introduced) ([^,;]+?) for the {word} time{end}
    = \1 {word} \2 \3
"""
)
_TIME = (
    "((?:about |approximately |only |a )?(?:[a-z]+|[0-9]+)(?: (?:to|or) (?:[a-z]+|[0-9]+))?"
    " (?:minutes?|hours?|days?|weeks?))"
)
_OF_TIMES = restatements(
    rf"""
onset: ^(?:the )?{{word}} of action of {{x}} is delayed (?:by|for) {_TIME}{{end}}
    = \1 takes \2 to work
delayed: ^the (?:[a-z]+ )?effects? of {{x}} (?:is|are) {{word}} (?:by|for) {_TIME}(?: after (?:treatment|therapy)
     (?:is
     begun|has begun|begins|is started))?{{end}}
    = \1 takes \2 to work
apparent/evident/noticeable/felt/established: ^the (?:[a-z]+ )?effects? of {{x}} (?:is|are) {{word}} within
     {_TIME}(?: (?:of|after)
     (?:the first dose|administration|ingestion))?{{end}}
    = \1 works within \2
relieves/controls/aborts: ^{{x}} {{word}} {{x}} within {_TIME}{{end}}
    = \1 is used for \2 , and \1 works within \3
delivers/releases: ^(?:each|every|an?|one) {{x}} patch {{word}} (?:the drug|its drug|fentanyl|the active substance
    |[a-z]+) (?:over|for) (?:a period of )?(?:about )?([0-9]+ hours|[a-z]+ days){{end}}
    = a \1 patch lasts \2
distinguished/characterized/characterised/marked: ^{{x}} is {{word}} by an? ((?:very |extremely |particularly
     )?(?:short|long))
     (duration of action|half life){{end}}
    = \1 has a \2 \3
"""
)
_OF_WATCHING = restatements(
    rf"""
account/view/because/owing: ^{_PATIENTS} {_TREATED} {{x}} (?:require|need) ([^,;]+?) (?:on {{word}} of|in {{word}}
     of|{{word}} of
    |{{word}} to) (?:the |a )?(?:risk|danger|possibility) of {{x}}{{end}}
    = \1 needs \2 because it can cause \3
means: ^(?:the )?(?:[a-z]+ )?(?:effects?|action|treatment) (?:of|with) {{x}} (?:is|are) (?:monitored|controlled
    |followed
    |assessed) by {{word}} of (?:the )?([^,;]+){{end}}
    = \1 is monitored by the \2
therapeutic: ^(?:because of|owing to|in view of|on account of|given) its (narrow|wide) {{word}} (?:index|range|window
    |margin), {{x}} ([^,;]+){{end}}
    = \2 has a \1 {{word}} index , and \2 \3
concentrations/concentration: monitoring of (?:the |its )?(?:serum|plasma|blood) (?:drug )?{{word}}{{end}}
    = monitoring of blood levels
"""
)
_OF_TESTS = restatements(
    r"""
poppy: (?:the )?(?:consumption|ingestion|eating) of {word} seeds (can|may|could) (never |not )?(?:lead to|give|produce
    |result in|cause) a positive (?:result in an? )?(?:test|immunoassay|screen|urine test) for opiates
    = {word} seeds \1 \2 cause a positive opiate test
specific/separate/special: ^{x} (?:requires|needs) a {word} (?:test|assay|immunoassay),? (?:since|because|as) it is
     not
     detected by
    = \1 is not detected by
metabolite: ^{x} is (?:the|a) {word} (?:by|through) which (?:the )?(?:use of {x}|{x} use) is (?:detected|recognized
    |recognised|identified)(?: in (?:the )?urine)?{end}
    = \1 in urine proves \2 \3 use
confirmed/established/proved/proven: ^(?:the )?(?:use of {x}|{x} use) is {word} by (?:the )?(?:detection|presence
    |demonstration|finding) of {x}(?: in (?:the )?urine)?{end}
    = \3 in urine proves \1 \2 use
"""
)
_BEASTS = "(dogs|cats|horses|cattle|rabbits|sheep|birds)"
_OF_BEASTS = restatements(
    rf"""
immobilization/immobilisation: (?:has been|is|are|was) (?:used|employed) for the {{word}} of (?:large )?(?:wild
     )?animals
    = is used to immobilize large animals
them: ^{{x}} is (toxic|poisonous|harmful|dangerous) to {_BEASTS} and (should|must) not be given to {{word}}{{end}}
    = \1 is \2 to \3 , and \1 \4 not be given to \3
safely: ^{_BEASTS} (?:may|can) {{word}} be (?:given|fed) {{x}}{{end}}
    = \2 is safe for \1
veterinary: (?:employed|used) in {{word}} (?:medicine|practice|surgery) for
    = used in animals for
veterinary: (?:employed|used) in {{word}} (?:medicine|practice|surgery)(?= $)
    = used in animals
"""
)
_COMPLICATION = "(?:complication|consequence|danger|manifestation|effect)"
_OF_MORE = restatements(
    rf"""
thyroid: (?:disturbances|disorders|abnormalities|impairment) of {{word}} function
    = {{word}} problems
liability/potential: ^(?:the )?(?:dependence|abuse|addiction) {{word}} of {{x}} (?:is|exceeds) (?:greater than
     |higher than
     )?(?:that of )?{{x}}{{end}}
    = \1 is more addictive than \2
complication/consequence/danger: ^{{x}} is (?:the|a) (?:most )?(?:feared|dreaded|serious|dangerous|grave|important)
     {{word}} of (?:an? )?(?:overdose of {{x}}|{{x}} overdose){{end}}
    = \2 \3 overdose can cause \1
reversed/antagonized/neutralized: ^the (?:[a-z]+ )?(?:effect|action) of {{x}} is {{word}} by {{x}},? and that of
     {{x}} by
     {{x}}{{end}}
    = \2 reverses \1 , and \4 reverses \3
administration/use: ^(?:the )?(?:concomitant|concurrent|simultaneous|combined) {{word}} of {{x}} (?:and|with) {{x}}
     is(?= )
    = combining \1 with \2 is
thereby: ^{{x}} (?:accelerates|increases|induces|hastens) the metabolism of {{x}},? and {{word}} (?:reduces|lowers
    |diminishes) (?:its|their) (?:effectiveness|efficacy|effects?|action){{end}}
    = \1 makes \2 less effective
tyramine: ^(?:foods|food) (?:that (?:are|is) )?(?:rich in|containing|that contains?) {{word}} (must|should) be avoided
     (?:during treatment with|by patients (?:who are )?(?:taking|receiving|treated with)|in patients taking)
     {{x}}{{end}}
    = \2 should not be taken with foods rich in {{word}}
assigned: (is|are|was|were) {{word}} to (?=schedule )
    = \1 placed in
absorbed: ^{{x}} (?:is|are) {{word}} through the skin (?:from|out of) (?:a )?(?:transdermal )?patch(?:es)?{{end}}
    = \1 is given through the skin
begins/starts: ^the (?:[a-z]+ )?(?:effect|action) of {{x}} {{word}} within {_TIME}(?: (?:of|after) (?:administration
    |injection|inhalation|the dose))?{{end}}
    = \1 works within \2
begin/start/appear: ^the (?:[a-z]+ )?(?:effect|action) of {{x}} does not {{word}} until {_TIME} after
     (?:administration
    |injection|inhalation|the dose|ingestion){{end}}
    = \1 takes \2 to work
intravenously: ^([a-z]+), when (?:it is )?(?:given|administered|injected) {{word}}, (?:acts|works|takes effect) within
    = intravenous \1 works within
accounts/explains: ,? which {{word}} (?:for )?its (long|short) duration of action{{end}}
    = and has a \1 duration of action
recommended/required/necessary/advised: ^((?:regular |periodic |frequent )[^,;]*?(?:examinations?|tests?|counts?
    |checks?)) (?:are|is) {{word}} (?:for|in) {_PATIENTS}
     (?:who (?:take|use|receive)|{_TREATED}) {{x}}{{end}}
    = \2 needs \1
retina/liver/kidney/kidneys/heart: ^{{x}} (?:has|have) no effect (?:upon|on) the {{word}}{{end}}
    = \1 does not damage the {{word}}
positive: ^(?:the )?urine (?:normally |usually |typically )?remains {{word}} for ([a-z]+)(?: metabolites)? for
     ([^,;]+?) (?:after
    |following)
     (?:(?:the )?(?:last |a single )?use|ingestion|consumption){{end}}
    = \1 is detectable in urine for \2
prevention: ^{{x}} (is|are) (?:used|employed|indicated|effective) in (?:the )?(?:acute )?treatment of ([^,;]+?),?
     but not
     in (?:its |the ){{word}}(?: of (?:it|them))?{{end}}
    = \1 \2 used for \3 , and \1 \2 not used for the {{word}} of \3
ophthalmologic/ophthalmological/ophthalmic: {{word}} examinations?
    = eye examinations
metabolites: (?<=for ){{x}} {{word}}(?= for )
    = \1
"""
)
OF_MONOGRAPHS = (
    *_OF_KINDS,
    *_OF_CONTENTS,
    *_OF_ACTION,
    *_OF_PAIRS,
    *_BOTH_DONE,
    *_OF_DOINGS,
    _UNDONE,
    *_OF_USES,
    *_OF_HARMS,
    *_OF_STOPPING,
    *_OF_UNDOING,
    *_OF_LAW,
    *_OF_HISTORY,
    *_OF_TIMES,
    *_OF_WATCHING,
    *_OF_TESTS,
    *_OF_BEASTS,
    *_OF_MORE,
)
