"""How overdoses and what is done about them are told of, in the form of ``listing.restatements``."""

from ketafacts.language.lexicon.listing import restatements

OVERDOSE_MACROS = {
    "odof": "(?:(?:an? )?(?:{x} overdoses?|overdoses? (?:of|on|with|from) {x}|{x} poisoning|{x} toxicity))",
    "supportcare": "(?:supportive (?:care|treatment|measures|therapy)|ventilatory support|ventilation|breathing support"
    "|assisted ventilation|rescue breathing)",
    "odmays": "((?:can|may|might|could|will|would) |)",
}
_TOO_MUCH = restatements(r"""
because/since/as: ^{odof} (?:is|are|{can} be) (?:fatal|deadly|lethal|life threatening),? {word} (?:the )?blood sugar
     (?:falls
    |drops|sinks|plunges|crashes|goes) (?:far |much )?too low{end}
    = an overdose of \1 \2 \3 \4 can be fatal and an overdose of \1 \2 \3 \4 can cause low blood sugar
because/since/as: ^{odof} (?:is|are|{can} be) (?:fatal|deadly|lethal|life threatening),? {word} (?:people stop breathing
    |breathing (?:stops|slows|fails)|they stop breathing|(?:it|they) stops? breathing){end}
    = an overdose of \1 \2 \3 \4 can be fatal and an overdose of \1 \2 \3 \4 can cause respiratory depression
intoxication: ^{x} {word} (?:often |usually |typically )?(?:causes?|brings|gives) {x}{end}
    = \1 causes \2
intoxication/use: (is|are) (?:an? )?(?:typical|characteristic|common|classic|suggestive)(?: (?:sign|feature)s?)? of {x}
     {word}{end}
    = \1 typical of \2
intoxication: (is|are) (?:an? )?(signs?|symptoms?|features?) of {x} {word}{end}
    = \1 \2 of \3 overdose
point/points: ^([^;]+?) {word} to (?:an? )?{x} (?:overdose|poisoning|intoxication){end}
    = \1 are signs of \2 overdose
sign/symptom/danger/feature/hallmark/risk/consequence: (is|are) (?:one|a|an|the main|a common|a typical|another)
     {word} of (?:an? )?(?:overdoses? of {x}|{x} overdoses?){end}
    = \1 a sign of \2 \3 overdose
occurs/occur/happens/happen/develops/develop/arises/arise: ^{x} (?:can |may |will )?{word} (?:in|with|during|after
    |on) (?:an? )?{x} overdoses?{end}
    = \2 overdose can cause \1
result/arise/come/follow: ^{x} (can|may|will|could) {word} (?:from )?(?:an? )?(?:{x} overdoses?|overdoses? of
     {x}){end}
    = \3 \4 overdose \2 cause \1
danger/risk: ^the (?:main |chief |biggest )?{word} (?:of|in|from|with) (?:an? )?{x} overdoses? is {x}{end}
    = \1 overdose can cause \2
too: ^{folk} who {toomuch} {x} (can|may|might|will|could) (?:get|have|show|suffer|develop|experience|go into)
     {x}{end}
    = {word} much \1 \2 cause \3
if/when: ^{word} {folk} {toomuch} {x}, (?:you|they|he|she|it) (can|may|might|will|could) (?:get|have|show|suffer
    |develop|experience|go into|cause) {x}{end}
    = too much \1 \2 cause \3
recognised/recognized/marked/characterised/characterized/shown: ^(?:an? )?(?:overdose of {x}|{x} overdose) (?:is
    |are|can be) {word} by {x}{end}
    = \1 \2 overdose can cause \3
overdose/overdoses: ^people {dies} (?:of|from|in|after) (?:an? )?{x} {word}{end}
    = \1 overdose can be fatal
overdose/overdoses: ^people {dies} (?:of|from|in|after) (?:an? )?{word} of {x}{end}
    = \1 overdose can be fatal
too: ^people {dies} (?:of|from|after) (?:taking |swallowing |using |injecting |drinking )?{word} much {x}{end}
    = \1 overdose can be fatal
too: ^death (?:can|may|could) (?:result|follow|come|occur) (?:from|after) (?:taking )?{word} much {x}{end}
    = \1 overdose can be fatal
""")
# "Must be treated with" is not judged: what is no treatment is false, all else unknown.
_TREATED = restatements(r"""
poisoning: ^((?:cyanide|lead|organophosphate|nerve agent|methanol|antifreeze|ethylene glycol|carbon monoxide|arsenic
    |mercury
    |iron) {word}) (?:calls for|is treated with|responds to|needs|requires|is managed with) {x}{end}
    = \2 is used for \1
poisoning: ^((?:cyanide|lead|organophosphate|nerve agent|methanol|antifreeze|ethylene glycol|carbon monoxide|arsenic
    |mercury
    |iron) {word}) does not respond to {x}{end}
    = \2 is not used for \1
suffices/suffice: ^((?:one|a single) dose of (?:naloxone|narcan)) (always |usually |often |may not |does not )?{word}
     (?:for
    |against|to reverse) {x}{end}
    = \1 is \2 enough for \3
when/if/after/once: ^{x} (is|are) (not )?(?:given|used) {word} {x} (?:has|have|is|are) (?:been )?(?:taken|swallowed)
     in overdose{end}
    = \1 \2 \3 used for \4 overdose
must/should: ^(?:all |every |any )?{odof} (?:{word} (?:always )?|(?:has|have) to )be (?:treated|managed|reversed)
     (?:with|by|using) {x}{end}
    = \5 is used for \1 \2 \3 \4 overdose , so it is preferred there
treats/treat: ^{x}(?<! to)(?<! to help) (?:can |may |effectively |successfully )?{word} {odof}{end}
    = \1 is used for \2 \3 \4 \5 overdose
treat/help: ^{x} (?:does|do|can|will) (?:not|never) {word} (?:in |with )?{odof}{end}
    = \1 is not used for \2 \3 \4 \5 overdose
helps/help: ^{x} (?:can |may )?{word} (?:in |with |against )?{odof}{end}
    = \1 is used for \2 \3 \4 \5 overdose
usualline: ^{x} (is|are) (not )?{word} used for {odof}{end}
    = \1 \2 \3 used for \4 \5 \6 \7 overdose
firstline/lastline: ^{x} (?:is|are) {word} used for {odof}{end}
    = \1 is used for \2 \3 \4 \5 overdose , so it is preferred there
treatment/management/therapy: ^{x} (is|are) (not )?(?:used|given|useful|effective|helpful) (?:in|for) (?:the )?{word}
     of {odof}{end}
    = \1 \2 \3 used for \4 \5 \6 \7 overdose
treatment/therapy/remedy: ^{x} (is|are) (not )?(?:an?|the) (?:usual |main |effective |specific |standard |recommended
     |established |accepted |proven )*{word} (?:for|of|in) {odof}{end}
    = \1 \2 \3 used for \4 \5 \6 \7 overdose
role/place: ^{x} (has|have) (?:no|not an?) {word} in (?:the treatment of |treating |managing )?{odof}{end}
    = \1 is not used for \3 \4 \5 \6 overdose
and: ^{odof} (?:is|are|can be) (?:treated|managed) (?:with|by|using) {x} {word} {supportcare}{end}
    = \5 is used for \1 \2 \3 \4 overdose and \1 \2 \3 \4 overdose calls for supportive care
and: ^{odof} (?:is|are|can be) (?:treated|managed) (?:with|by|using) {supportcare} {word} {x}{end}
    = \5 is used for \1 \2 \3 \4 overdose and \1 \2 \3 \4 overdose calls for supportive care
early/late: (is|are) (?:an?|the|one of the|among the) {word} (?:sign|signs|symptom|symptoms|feature|features) of
     {odof}{end}
    = \1 a sign of \2 \3 \4 \5 overdose
classic/typical/key/cardinal/warning/common: (is|are) (?:an?|the|one of the) {word} (?:sign|signs|symptom|symptoms
    |feature|features) of {odof}{end}
    = \1 a sign of \2 \3 \4 \5 overdose
antidote: ^{x} has no (?:specific |known )?{word},? (?:and|so) (?:an? )?overdoses? (?:is|are) (?:managed|treated) with
     {supportcare}{end}
    = there is no antidote to \1 and \1 overdose calls for supportive care
harmless: ^(?:an? )?{x} overdose (?:is|are) {word} to the heart{end}
    = \1 overdose does not cause an abnormal heart rhythm , so it is preferred there
harmless: ^(?:an? )?overdose of (?:an? )?{x}(?:, such as {x},)? (?:is|are) {word} to the heart{end}
    = \1 overdose does not cause an abnormal heart rhythm , so it is preferred there
dangerous/harmful/serious: ^{odof} (?:is|are) not {word}{end}
    = \1 \2 \3 \4 is harmless in overdose
dangerous/serious: ^{odof} (?:is|are|can be) (?:very |extremely )?{word}{end}
    = \1 \2 \3 \4 is not harmless in overdose
need/needs/require/requires: ^{odof} (?:{can} |often |usually )*{word} (?:higher|larger|bigger|more|high|large|greater)
     (?:than usual )?(?:doses?|amounts?) of {x}(?: to reverse| than usual)?{end}
    = \5 only partly reverses \1 \2 \3 \4
need/needs/require/requires: ^{odof} (?:{can} |often |usually )*{word} (?:higher|larger|bigger|more|high|large|greater)
     (?:than usual )?(?:doses?|amounts?) of {x} because (?:it|buprenorphine) binds (?:so |very )?(?:tightly|strongly
    |firmly) to (?:the |opioid |mu |its )*receptors?{end}
    = \5 only partly reverses \1 \2 \3 \4 and \1 \2 \3 \4 binds tightly to the mu receptor
""")
_UNDONE = restatements(r"""
antidote: ^{x} (?:has|have) no (?:specific |known |true |real |direct )?{word}{end}
    = there is no antidote to \1
reversal: ^{x} (?:has|have) no (?:specific |known |true |direct )?{word} (?:agent|drug){end}
    = there is no antidote to \1
antidote/reversal: ^no (?:specific |known |true )?{word}(?: agent| drug)? (?:exists|is available|is known) (?:for
    |to|against) {x}{end}
    = there is no antidote to \1
antidote: (there is (?:no|an?) (?:specific |known )?{word} (?:for|to) alcohol) intoxication
    = \1
overdose/poisoning: ^(?:people|patients|someone|anyone|victims) with (?:an? )?{x} {word} (?:should|must|need to
    |are to|can) (?:be given|get|receive|have) {x}{end}
    = \2 is used for \1 overdose
victims/casualties: ^{x} overdose {word} (?:should|must|can|may|are to) (?:be given|get|receive) {x}{end}
    = \2 is used for \1 overdose
given: ^{x} {odmays}(?:be |is |are )?{word} (?:in|after|during|to treat) {odof}{end}
    = \1 is used for \3 \4 \5 \6 overdose
emergency: ^{x} is (?:the|an) {word} (?:drug|medicine|treatment|antidote) (?:for|in|to treat)
     (?:an? )?(?:opioid )?overdoses?{end}
    = \1 is used for opioid overdose
reverse: (is|are) not used to {word} (?:an? )?(?:opioid )?overdoses?{end}
    = \1 not used for opioid overdose
harder/difficult/hard: ^{odof} (?:is|can be|may be) (?:more )?{word} to reverse with {x}(?: than [^,;]+)?{end}
    = \5 reverses \1 \2 \3 \4 only partly
temporarily: ^{x} {word} (reverses|undoes|blocks) (?:the )?(?:effects of )?{x}{end}
    = \1 \2 \3
reversed: ^{x} can be {word}{end}
    = there is an antidote to \1
reversed: ^{x} (?:can not|cannot) be {word}{end}
    = there is no antidote to \1
rescues/rescue: ^{x} (?:is used to )?{word} (?:people|patients|someone) from (?:{x} (?:toxicity|overdose|poisoning)
    |too much {x}){end}
    = \1 reverses \2 \3
wears/wear: ^{x} (?:{can} )?{word} off before (?:the )?(opioid|opioids|heroin|fentanyl|methadone)(?: (?:does
    |do))?{end}
    = \1 wears off sooner than \2
following/after/from: ^{x} {can} (?:follow|result from|come from|come after|happen {word}|occur {word}) {odof}{end}
    = \2 \3 \4 \5 overdose can cause \1
overdosing: ^(?:people )?{word} on {x} (can|may|could|might|will|causes?|leads?|results?|makes?|does)
    = an overdose of \1 \2
""")
OF_OVERDOSES = (*_TREATED, *_TOO_MUCH, *_UNDONE)
