"""More roundabout ways to speak of stopping, watching, warnings and chances of harm, as in ``restated``."""

from ketafacts.language.lexicon.listing import restatements

HARM_MACROS = {
    "giveup": "(?:stop taking|stop using|stop|quit|come off|give up|discontinue|go off)",
    "undergo": "(?:have|has|get|gets|experience|experiences|suffer|suffers|develop|develops|go into|go through|feel"
    "|goes into|goes through|face|faces|notice)",
    "pump": "(?:an? |the )?(?:spinal |intrathecal |implanted )*(?:pump|spine|spinal canal|spinal fluid|catheter)",
    "ontakers": "(?:people|patients|those|users|men|women|anyone) (?:on|taking|who take|using|of|treated with)",
    "affects": "(?:affects?|happens? to|occurs? in|strikes?|hits?|arises? in|develops? in|appears? in|is found in)",
    "treated": "(?:given|on|taking|treated with|who take|who use|who receive|after|with|using|prescribed)",
    "provider": "(?: (?:by|under) (?:an? |the )?(?:health ?care|health|medical|trained)? ?"
    "(?:provider|professional|professionals|worker|staff|personnel)(?: s supervision)?)",
    "regularly": "(?: regularly| often| closely| routinely| periodically| carefully| from time to time)?",
    "lapse": "(?:falls?|drops?|fades?|wears off|declines?|goes down|is lost|gets lost|shrinks?|vanish(?:es)?"
    "|disappears?|goes away)(?: quickly| fast| rapidly)?",
    "pausing": "(?: (?:in|from|of|without) (?:the )?(?:heroin|opioids?|opiates?|drugs?|use|using|abstinence|prison|jail"
    "|hospital|treatment|not using)(?: use)?)?",
    "deadlier": "(?:,? ?(?:which|so that|so|and|and this|and that)? (?:makes?|raises?|increases?) (?:an? |the )?"
    "(?:(?:return|going back|relapse) to (?:an? |the )?)?(?:old |usual |former |previous |same |risk of (?:an? )?)*"
    "(?:heroin |opioid |fatal )?(?:overdoses?|doses?)(?: risk)?"
    "(?: (?:especially |far |much |particularly )?(?:more likely|likelier|deadly|deadlier|fatal|dangerous|lethal))?)?",
    "imperilled": "(?:are at (?:an? )?(?:very )?(?:high|higher|increased|greater) risk of|often die of)"
    " (?:an? )?(?:opioid |heroin |fatal )*overdoses?",
    "lower": "(?: to opioids)?(?: has| is)?(?: fallen| dropped| lost| lower| gone)*",
    "outlives": "(?:survives|outlasts|stays intact after|remains (?:unchanged|intact|the same)|lasts through)",
    "break": "(?:after|during|with|following) (?:an? |any )?(?:break|pause|period|spell|stretch|time|while|stay"
    "|few days|few weeks|detox|rehab|prison|jail|abstinence|release from prison|being in prison|not using)",
}
_STOPPING = restatements(r"""
if/when/once: ^(?:if|when|once) {folk} (?:suddenly |abruptly )?{giveup} {x}(?: {sudden})?,?
     (?:you|they|he|she|people|patients)
     {can} {undergo} (.+){end}
    = \1 withdrawal can cause \2
    = \1 withdrawal can make people \2
if/when: ^(?:if|when) {x} (?:is|are) (?:suddenly |abruptly )?{ended}(?: {sudden})?,?
     (?:patients|people|you|users|they) {can}
     {undergo} (.+){end}
    = \1 withdrawal can cause \2
    = \1 withdrawal can make people \2
who: ^(?:anyone|people|patients|somebody|someone|those|users) who (?:suddenly |abruptly )?(?:stops?|quits?)
     (?:taking |using )?{x}(?: {sudden})? {can} {undergo} (.+){end}
    = \1 withdrawal can cause \2
    = \1 withdrawal can make people \2
safe/fine/harmless/ok: ^it is (?:quite |perfectly |completely )?{word} to {giveup} {x} {sudden}{afterlong}{end}
    = \1 can be stopped suddenly safely
dangerous/unsafe/risky/unwise/hazardous: ^it is (?:very |quite )?{word} to {giveup} {x} {sudden}{end}
    = \1 should not be stopped suddenly
harmless/safe/fine: ^(?:stopping|quitting) {x} {sudden}{afterlong} is (?:quite |perfectly )?{word}{end}
    = \1 can be stopped suddenly safely
dangerous/unsafe/risky/hazardous: ^(?:stopping|quitting) {x} {sudden}{afterlong} (?:is|can be|may be)
     (?:very )?{word}{end}
    = \1 should not be stopped suddenly
never: ^never (?:suddenly |abruptly )?{giveup} {x}(?: {sudden})?{end}
    = \1 should not be stopped suddenly
harmless/safe: ^(?:sudden|abrupt) (?:withdrawal|discontinuation|cessation) (?:of|from) {x} is {word}{end}
    = \1 can be stopped suddenly safely
pump/spine/spinal: (?:given|delivered|infused|injected) (?:into|through|by|via) {pump}
    = given into the spine
intrathecal: (stop|stopping|quit|quitting) intrathecal (\w+) {sudden}
    = \1 \2 given into the spine suddenly
still/physically: {word} dependent
    = dependent
sharp/steep/sudden: {word} (rise|fall|increase|drop|jump) in
    = \1 in
""")
_WATCHING = restatements(r"""
checked/monitored/measured/tested/watched: ^{x} patients (?:have|get) (?:their|the) {x} {word}{regularly}{end}
    = \2 must be checked in people taking \1
checked/monitored/measured/tested/watched: ^(?:people|patients) (?:on|taking|given) {x} (?:have|get)
     (?:their|the) {x} {word}{regularly}{end}
    = \2 must be checked in people taking \1
need: ^there is no need (?:to (?:check|monitor|measure|watch|test)|for checking|for monitoring) (?:the )?{x}
     (?:around|with|in|before|after|during|while taking|in people on|in patients on|in people taking) (?:an? )?
    {x}{end}
    = \1 does not need to be checked with \2
recommended/advised/needed/required/necessary: ^(?:regular |periodic |yearly |routine )?{x}
     (?:examinations?|exams?|check ups|tests?)
     (?:is|are) {word} (?:for|in|with|during|while taking) (?:people on |patients on |people taking |anyone on
     )?{x}{end}
    = \2 requires \1 tests
provider/professional/staff/personnel/worker: {provider}
    =
need: need not be
    = do not need to be
dose: after (?:an?|each|every|the) {x} (?:dose|session|treatment){end}
    = after \1
advised/recommended/ordered/taken/done: ^(?:an? )?ecg is (?:often |usually |sometimes )?{word} (?:before|when)
     (?:starting|giving) {x}{end}
    = \1 requires an ecg
""")
_WARNED = restatements(r"""
boxed: ^{x} (?:is|are) (?:named |listed |mentioned |included )?(?:in|part of) the boxed warning (?:of|for|on) {x}{end}
    = the boxed warning of \2 covers \1
carried: never carried
    = no
risks/complications/dangers/hazards/concerns: ^{x} (?:is|are) (?:well |all )?(?:known |recognised |recognized |possible
    |potential |established |documented |reported )?{word} (?:of|with|associated with|linked to) {x}{end}
    = \2 can cause \1
complaint/problem/trouble: ^{x} (?:is|are) an? (?:common|frequent) {word} (?:of|with|among|in|for)
    (?: {ontakers})? {x}{end}
    = \2 often causes \1
complaint/problem/trouble/concern/worry: ^{x} (?:is|are) an? (?:familiar |known |well known |recognised |recognized
    |possible |potential )?{word} (?:of|with|among|in|for)(?: {ontakers})? {x}{end}
    = \2 can cause \1
subject/topic/reason: ^{x} (?:is|are) the {word} (?:of|for) (?:the|its) (?:boxed|black box) warning
     (?:of|for|on) {x}{end}
    = the boxed warning of \2 covers \1
boxed: ^{x} (?:is|are) {word} for {x}{end}
    = \1 carries a boxed warning for \2
put/placed/slapped/added: ^(?:the )?(?:us )?(?:fda|food and drug administration) (?:has )?{word} an? (?:boxed|black box)
     warning (?:on|to) {x} (?:because of|over|for|about|due to) {x}{end}
    = \1 carries a boxed warning for \2
free: ^{x} (?:is|are) {word} (?:of|from) (?:any )?(?:boxed|black box) warnings?{end}
    = \1 has no boxed warning
warnings: ^{x} (?:both |all )?(carry|carries|have|has|bear|bears) (?:boxed|black box) {word}{end}
    = \1 \2 a boxed warning
warns: ^([a-z0-9 ]+s) (?:black )?box {word} (?:of|about|against) {x}{end}
    = \1 boxed warning covers \2
barred/banned: (?:is|are) {word} from (?:taking|using|having|receiving)
    = should not take
candidates/candidate: ^(?:people|patients|anyone|someone) with {x} (?:is|are) (?:an?
     )?(?:ideal|good|suitable|excellent|the best)
     {word} for {x}{end}
    = \2 is safe in people with \1
""")
_CHANCES = restatements(r"""
affects/affect/happen/happens/occur/occurs/strikes/hits/arise/arises: ^{x} {affects} {share}(?: of)?(?: the)?
    (?: patients| people| users| those| adults)? {treated} {x}{end}
    = \2 of patients have \1 after \3
wake/waking: ^(?:on )?waking (?:up )?from {x}, (?:some |many )?(?:patients|people) (?:go
     through|have|experience|report|get|feel)
     (.+){end}
    = \1 can cause \2
waking: ^{nobody} waking (?:up )?from {x} (?:has|gets|experiences|feels) (.+){end}
    = \1 does not cause \2
craving: leave {folk} craving(?: it| them| more)?
    = cause cravings
breakdown: (?:show up|appear|turn up|are found|are|is|shows up) (?:as )?(?:an? )?breakdown products? of
    = are metabolites of
turns: to {folk} who turns out not to have taken
    = to someone who has not taken
seldom/rarely/hardly: (is|are) {word} harmful{end}
    = does no harm
ulcers/ulcer: protects? {body}stomach(?: lining)? (?:against|from) {word}
    = does protect the stomach
overdose/overdoses: ^(?:an? )?{x} {word} {can} (?:calls?|asks?) for ({several} doses?) of {x}
    = \2 of \3 may be needed for \1 overdose
overdose: ^(?:an? )?{x} overdose never (?:calls?|needs?|requires?|asks?) (?:for )?({several} doses?) of {x}
    = \2 of \3 is never needed for \1 overdose
overdose: (needed|required|necessary) (?:in|during) (?:an? )?{x} overdoses?{end}
    = \1 for \2 overdose
poisoning: {x} poisoning (is|can be) reversed (with|by) {x}{end}
    = \1 overdose is reversed by \4
poisoning: antidote (for|to) {x} poisoning{end}
    = antidote \1 \2
""")
_MORE = restatements(r"""
overdose/overdoses: ^(?:an? )?{x} {word} {can} (?:need|require) ((?:repeated|several|more|further) doses) of
     {x}{end}
    = \2 of \3 may be needed for \1 overdose
dependence/addiction/tolerance: ^{word} (?:on|to) {x} {can} (?:develop|occur|arise|set in|build up)
    (?: within (?:weeks|a few weeks|months))?{end}
    = \1 can cause {word}
help: ^{x} (?:will not|does not|cannot|can not|would not) help (?:with|against|in) (?:an? )?{x} overdose{end}
    = \1 does not reverse \2
monitored/checked/measured/watched: ^{x} (should|must) be {word}{regularly} in children
     (?:taking|on|given|treated with) {x}{end}
    = \1 must be monitored in people taking \3
advised/recommended: ^{x} (?:tests?|checks?|monitoring) (?:are|is) {word} while (?:taking|on|using) {x}{end}
    = \2 requires \1 tests
exists/exist: ^(?:an? |the )?(?:approved |known |specific |proven )*antidotes? (?:for|to) {x}(?: overdose|
     poisoning)? {word}{end}
    = there is an antidote for \1
regarded/considered/seen/described: , though (?:it is )?(?:often|widely|sometimes|commonly) {word} as
     (?:harmless|safe|mild),
    =
leads/trigger/cause/triggers/causes: breaks down to {x}, which {can} (?:trigger|cause) {x}{end}
    = breaks down to \1 , and \1 can cause \2
why: ^{x} {can} (.+?),? which is why an ecg is (?:often |usually |sometimes )?(?:ordered|checked|done|advised){end}
    = \1 can \2 , so \1 requires an ecg
children/kids: ^(?:young |small )?{word} (?:should|must) (?:not|never) (?:take|use|be given|get|have|receive
    |be prescribed) {x}{end}
    = children under 12 should not take \1
children/kids: ^{x} (?:should|must) (?:not|never) be (?:given to|used in|used by|taken by|prescribed to|prescribed for)
     (?:young |small )?{word}{end}
    = children under 12 should not take \1
children/kids: ^{x} should be avoided in (?:young |small )?{word}{end}
    = children under 12 should not take \1
children/kids: ^{x} (?:is|are) (?:not|never) safe (?:for|in) (?:young |small )?{word}{end}
    = children under 12 should not take \1
children/kids: ^{x} (?:is|are) (?:unsafe|not suitable|unsuitable) (?:for|in) (?:young |small )?{word}{end}
    = children under 12 should not take \1
children/kids: ^{x} (?:is|are) (?:perfectly |completely )?safe (?:for|in) (?:young |small )?{word}{end}
    = children under 12 can safely take \1
drags: drags on for
    = lasts
harmless/dangerous: ^{x} withdrawal is (?:usually |quite |perfectly )?harmless{end}
    = \1 can be stopped suddenly safely
waking: ^{x} {can} cause {x} (?:on|upon|while|during) waking(?: up)?{end}
    = \1 can cause \2
prescribed: ,? ?even (?:when|if|though) (?:a|the|your) doctor (?:has )?prescribed (?:it|them){end}
    =
ordinary: by ordinary (?:urine )?(?:drug )?tests?
    = by standard urine drug screens
commonest: ^{x} is the commonest (?:side )?effect of {x}{end}
    = \1 is the most common side effect of \2
""")
_TOLERANCE = restatements(r"""
tolerance: ^(?:opioid |your )?tolerance {lapse} {break}{pausing}{deadlier}{end}
    = tolerance to opioids is lost in time
tolerance: ^(?:your )?tolerance to {x} {lapse} {break}{pausing}{deadlier}{end}
    = tolerance to \1 is lost in time
loss: ^(?:the )?loss of tolerance {break}{pausing}{deadlier}{end}
    = tolerance to opioids is lost in time
released: ^people released from (?:prison|jail) {imperilled} because (?:of lost |their )?tolerance{lower}{end}
    = tolerance to opioids is lost in time
tolerance: ^(?:opioid )?tolerance {outlives} [^;]*(?:prison|jail|break|stopping|years|months|abstinence|detox|rehab)
    [^;]*{end}
    = tolerance to opioids is not lost in time
""")
HARM_WORDINGS = (*_STOPPING, *_WATCHING, *_WARNED, *_CHANCES, *_TOLERANCE, *_MORE)
