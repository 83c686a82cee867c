"""A predicate in the other forms that its word may have: a noun for the verb, what is caused before what causes it.

"The risk of E rises with X", "X-induced E is a known problem", "treatments for C include X", "the reuptake of N is
prevented by X", "the binding of X to T is well known". The form is that of ``restated``; each row is a whole sentence.
"""

from ketafacts.language.lexicon.listing import restatements

PREDICATE_MACROS = {
    # How it is told that something is so, of a noun that says what: "is well known", "occurs".
    "isknown": "(?:(?:is|are|has been|have been) (?:a |an )?(?:well |widely |firmly |long )?(?:known|recognised"
    "|recognized|documented|reported|described|established|real|possible|possibility)(?: (?:problem|thing|phenomenon"
    "|entity|complication|condition|risk|effect|side effect|hazard|danger|reaction|fact|possibility|occurrence))?"
    "|(?:does |do |can |may |did )?(?:exists?|occurs?|happens?|arises?|develops?))",
    "whileon": "(?:with|on|from|after|under|during|in (?:people|patients|those|users|anyone|adults)"
    "(?: who (?:take|takes|use|uses|are on|are taking|are given|receive))?(?: taking| on| using| given| receiving)?"
    "|for (?:people|patients|those|users|anyone)(?: who (?:take|takes|use|uses|are on))?(?: taking| on| using| given)?"
    "|(?:in|among|for) users of|when (?:taking|using|on)|while (?:taking|using|on)|after (?:taking|using)|by taking"
    "|if you take|when you take|once you take)",
    "onerisk": "((?:(?! (?:with|in|on|from|of|by|than|not|and|or|but) )[^,;])+?)",
    "toosudden": "(?: (?:too (?:fast|quickly|suddenly|abruptly|soon)|suddenly|abruptly|quickly|rapidly|cold turkey"
    "|overnight|all at once|at once|in one go|from one day to the next|without tapering))?",
    "bodypart": "((?:[a-z0-9]+ ){0,5}(?:receptors?|channels?|transporters?|enzymes?|pumps?|sites?|subunits?))",
    "beable": "(?:can|may|could|might)",
    "whoso": "(?:you|people|patients|someone|somebody|one|we|users|they|a person|a patient|anyone)",
    "boosts": "(?:raises|increases|boosts|lifts|elevates|pushes up|enhances|heightens|strengthens|prolongs"
    "|amplifies|augments|intensifies|drives up|steps up)",
    "nervecell": "(?:(?:the )?(?:nerve|brain) cells|(?:the )?(?:cells|neurons|neurones|nerves|nerve endings|brain))",
}
_OF_CAUSES = restatements(
    r"""
risk/risks/danger/dangers/chance/chances/likelihood/odds/probability/incidence/hazard/threat: ^(?:the |your |their
     |an? )?{word} of {onerisk} (?:is|are|can be|may be|gets|get) (?:raised|increased|heightened|elevated|pushed up
    |boosted|higher|greater|bigger|up) (?:by|{whileon}) ((?!dose )(?:(?! than | and | or | dose )[^,;])+)(?= $)
    = \2 increases the risk of \1
risk/risks/danger/dangers/chance/chances/likelihood/odds/probability/incidence/hazard/threat: ^(?:the |your |their
     |an? )?{word} of {onerisk} (?:can |may |will )?(?:rises?|goes up|go up|increases?|climbs?|grows?|mounts?)
     {whileon} ((?:(?! than | and | or | dose | age )[^,;])+)(?= $)
    = \2 increases the risk of \1
likely/common/frequent/probable/usual: ^{x} (?:is|are|becomes?|gets?) (?:much |far |a lot |somewhat )?more {word}
     {whileon} ((?:(?! than | and | or | dose )[^,;])+)(?= $)
    = \2 makes \1 more likely
likelier/commoner: ^{x} (?:is|are|becomes?|gets?) (?:much |far |a lot |somewhat )?{word} {whileon} ((?:(?! than |
     and | or | dose )[^,;])+)(?= $)
    = \2 makes \1 more likely
accompanies/accompany: ^{x} (?:can |may |sometimes )?{word} (?:the use of |use of |taking |treatment with
     |therapy with )?{x}(?: use| treatment| therapy)?(?= $)
    = \2 can cause \1
traced/tracked/attributed/ascribed/chalked/pinned: ^(?!no ){x} {beable} be {word} (?:back to|down to|up to|to|on) (?:the
     use of |taking )?{x}(?= $)
    = \2 can cause \1
cause/trigger/reason/source/culprit/explanation: ^(?:the|an?|one|another) (?:possible |known |potential |recognised
     |recognized |likely |well known |documented |single )?{word} (?:of|for|behind) {x} (?:is|are|can be|may be
    |could be|might be) (?:the use of |taking |use of )?{x}(?= $)
    = \2 can cause \1
cause/trigger/reason/source/culprit/explanation: (?:is|are) an? (?:possible|known|potential|recognised|recognized
    |likely|well known|documented) {word} (?:of|for|behind)(?= )
    = can cause
causes/triggers/reasons/sources/culprits: among the {word} (of|for|behind)
    = one of the causes of
risks/dangers/hazards/harms/drawbacks/complications/effects/reactions/consequences: ^among (?:the |its )?(?:known
     |possible |side |adverse |unwanted |undesirable |main |potential )*{word} of {x} (?:is|are) {x}(?= $)
    = \1 can cause \2
effects/risks/reactions/dangers/hazards/harms/complications: ^{x} (?:has|have|counts?|lists?|numbers?|includes?) {x}
     (?:among|amongst|as one of|on the list of|in the list of) (?:its|their|the)(?: known| possible| side| adverse|
     unwanted| undesirable| potential)* {word}(?= $)
    = \1 can cause \2
caused/triggered/induced/provoked/produced: ^{x} {word} by {x} {isknown}(?= $)
    = \2 can cause \1
brought: ^{x} {word} (?:on|about) by {x} {isknown}(?= $)
    = \2 can cause \1
due/result/consequence/because/following: ^{x} (?:due to|as an? result of|as an? consequence of|because of
    |following) (?:taking |the use of )?{x} {isknown}(?= $)
    = \2 can cause \1
possible: makes {x} {word}(?= $)
    = can cause \1
reason: (?:is|are|can be|may be|could be|might be) (?:the|an?|one) {word} (?:for|behind)(?= )
    = can cause
reason: (?:is|are|can be|may be|could be|might be) (?:the|an?|one) {word} (?:why |that )?(?:someone|people|you
    |somebody|a person|a patient|patients) (?:has|have|gets?|develops?|suffers?(?: from)?|feels?|becomes?|is|are)(?= )
    = can cause
culprit: (?:is|are|can be|may be|could be) an? (?:possible |known |likely |potential |recognised |recognized
     )?{word} (?:in|behind|for|in cases of)(?= )
    = can cause
link/links/association/connection/tie/ties: (?:has|have) (?:an? |some )?(?:known |clear |proven |established
     |possible |documented |well known |recognised |recognized |close )?{word} (?:to|with)(?= )
    = is linked to
linked/tied/connected/associated: (?:seems?|appears?|looks?) (?:to be )?{word} (to|with)
    = is linked \1
play/plays: {word} an? (?:part|role|hand) in (?:causing|triggering|producing|bringing on|provoking|the development of)
    = causes
played: has {word} an? (?:part|role) in (?:causing|triggering|bringing on)
    = causes
part/role/hand: (?:has|have) an? {word} in (?:causing|triggering|producing|bringing on|the development of)
    = causes
"""
)
_OF_MECHANISMS = restatements(
    r"""
inactive: makes? {bodypart} {word}(?= $)
    = blocks \1
active/hyperactive/overactive: makes? {bodypart} (?:more )?{word}(?= $)
    = activates \1
certain/specific/particular/special/various: (blocks?|activates?|stimulates?|inhibits?|on|to|at|blocking|activating
    |stimulating|targets?|antagoni[sz]es?) {word} {bodypart}
    = \1 \2
site: ^(?:the )?{word} of action of {x} (?:is|are) (?:at )?(?:the )?([^,;]+)(?= $)
    = \1 acts on \2
site: ^([a-z0-9 ]+s) {word} of action (?:is|are) (?:at )?(?:the )?([^,;]+)(?= $)
    = \1 acts on \2
site/sites: ^(?:the )?{x} (?:is|are) (?:the |an? )?{word} of action (?:of|for) {x}(?= $)
    = \2 acts on \1
targets: ^(?:the |its )?(?:molecular |brain )?{word} of {x} include (?:the )?{x}(?= $)
    = \1 acts on \2
binding/attachment: ^(?:the )?{word} of {x} to (?:the )?{x} {isknown}(?= $)
    = \1 binds to \2
binding: ^([a-z0-9]+) {word} to (?:the )?{x} {isknown}(?= $)
    = \1 binds to \2
blockade/antagonism/inhibition: ^(?:the )?{word} of {x} by {x} {isknown}(?= $)
    = \2 blocks \1
activation/stimulation/excitation: ^(?:the )?{word} of {x} by {x} {isknown}(?= $)
    = \2 activates \1
activation/stimulation/activity/firing: ^(?:the )?{word} of {bodypart} (?:is|are|gets?|can be|may be) (?:blocked
    |stopped|prevented|inhibited|suppressed|dampened|reduced|halted|shut off|cut off) by {x}(?= $)
    = \2 blocks \1
involves: ^(?:the )?mechanism(?: of action)? of {x} {word} (?:the )?([^,;]*?receptors?)(?= $)
    = \1 acts on \2
reuptake/uptake/reabsorption: ^(?:the )?{word} of {x} (?:is|gets?|can be) (?:blocked|stopped|prevented|inhibited
    |slowed|hindered|reduced) by {x}(?= $)
    = \2 blocks the reuptake of \1
back: stops? {nervecell} (?:from )?taking {x} {word} up
    = blocks the reuptake of \1
back: stopping {nervecell} (?:from )?taking {x} {word} up
    = blocking the reuptake of \1
back: (stop|stops|stopping|keep|keeps|keeping|prevent|prevents|preventing) {x} (?:from )?(?:being|getting) (?:taken
    |sucked|pulled|pumped|hoovered|mopped|soaked) {word} (?:up|in|into (?:the )?(?:cells|nerve cells|nerves|neurons))
    = \1 \2 from being reabsorbed
reabsorbed/recycled/recaptured: (stop|stops|stopping|keep|keeps|keeping|prevent|prevents|preventing) {x} (?:being
    |getting|from getting) {word}
    = \1 \2 from being reabsorbed
synapse/synapses/gap/gaps: (?:keeps?|leaves?|puts?) more {x} in the {word}(?: between (?:the )?(?:nerve |brain
     )?cells)?
    = raises \1 levels
synapse/synapses: lets? {x} (?:build up|pile up|accumulate|linger) (?:in|at) the {word}
    = raises \1 levels
build/pile: lets? {x} {word} up(?= $)
    = raises \1 levels
availability/supply/amount/concentration/quantity: {boosts} (?:the )?{word} of {x}(?= $)
    = raises \1 levels
boost/lift: gives? {x} an? {word}(?= $)
    = raises \1 levels
more: gives? the brain {word} (serotonin|dopamine|noradrenaline|norepinephrine)
    = raises \1 levels
more: ^with {x}, the brain has {word} (serotonin|dopamine|noradrenaline|norepinephrine)
    = \1 raises \2 levels
levels: (?:pushes|drives|sends|brings|forces|jacks|bumps) up {x} {word}
    = raises \1 levels
levels: (?:pushes|drives|sends|brings|forces|jacks|bumps) {x} {word} (?:up|higher|upwards?)
    = raises \1 levels
release: (?:forces?|compels?|drives?|sparks?|kicks? off|sets? off|speeds up|steps up) (?:the )?{word} of
    = causes the release of
release: by (?:causing|triggering|stimulating|promoting|forcing|inducing|increasing) (?:the )?{word} of {x}(?= $)
    = by releasing \1
pour/dump/spill/squirt/gush/spit/disgorge: (makes?|gets?|causes?|forces?|prompts?|tells?|pushes) {nervecell} (?:to
     )?{word} (?:out )?(?:all )?(?:their |its |more |out )?{x}(?= $)
    = \1 the brain release \2
cells/neurons/endings: frees? {x} from (?:the )?(?:nerve |brain )?{word}
    = releases \1
release/releases: ^(?:on|with|after taking|after) {x}, {nervecell} {word} (?:more |a flood of |lots of |a lot of
     )?{x}(?= $)
    = \1 releases \2
release/releases: ^(?:when|if|once|after) {whoso} (?:takes?|uses?|snorts?|smokes?|injects?|swallows?|has taken|have
     taken) {x}, (?:your |the |their |ones )?(?:nerve cells|brain cells|brain|neurons|cells) {word} (?:more |a flood
     of |lots of |a lot of )?{x}(?= $)
    = \1 releases \2
flooding/pouring/gushing/surging/streaming/rushing: sends? {x} {word} (?:into|through|out into|around) the (?:brain
    |synapses?|body)
    = releases \1
floods: ^(?:on|with) {x}, {x} {word} the brain(?= $)
    = \1 floods the brain with \2
"""
)
_OF_USES = restatements(
    r"""
responds/respond: ^((?:[a-z]+ )+[a-z]+|pain|gout|epilepsy|depression|schizophrenia|asthma|migraines?|psoriasis|anxiety
    |insomnia|malaria|tuberculosis|pneumonia|hypertension|angina|acne|adhd|cancer|seizures?|nausea)
     (?:can |may |often |usually |sometimes )?{word} (?:well )?to (?:treatment with |therapy
     with )?{x}(?= $)
    = \2 helps with \1
treatments/medicines/drugs/medications/remedies/therapies/options/painkillers: ^(?:the |possible |common |available
     |known |usual |standard )*{word} (?:for|of|against) ([^,;]+?) include {x}(?= $)
    = \2 is used for \1
treatment/medicine/drug/medication/remedy/therapy: ^(?:an?|one|another) (?:possible |common |known |standard |useful
     |good |usual )?{word} (?:for|against|of) ([^,;]+?) is {x}(?= $)
    = \2 is used for \1
treatment/therapy/management: ^{word} of ([^,;]+?) with {x} (?:is possible|is common|is usual|is standard|works|is
     effective|exists)(?= $)
    = \2 is used for \1
uses/indications: ^([^,;]+?) (?:is|are) (?:among|amongst|one of|on the list of) the (?:known |main |medical |usual
     |approved )?{word} of {x}(?= $)
    = \2 is used for \1
indications/uses: ^(?:the |its )?(?:medical |known )?{word} (?:for|of) {x} (?:include|are) (?:treating |the
     treatment of )?{x}(?= $)
    = \1 is used for \2
indication/use: ^{x} (?:has|have) {x} as an? {word}(?= $)
    = \1 is used for \2
uses/indications: ^{x} (?:has|have|counts?|lists?|numbers?|includes?) {x} (?:among|amongst|as one of) (?:its|their
    |the) (?:medical |known )?{word}(?= $)
    = \1 is used for \2
medicine/drug/medication/remedy/pill/tablet/treatment/painkiller/something: (is|are) (?:an? )?{word} (?:that |which
     )?(?:{whoso}|doctors|nurses|physicians) (?:can |may |might )?(?:takes?|uses?|gets?|prescribes?|gives?) (for
    |against|to treat|to ease|to relieve)(?= )
    = \1 used \2
medicine/drug/medication/remedy/treatment/therapy: (is|are) (not )?(?:an? )?{word} (?:for (?:use in )?(?:people
    |patients|those|adults) (?:with|who have)|for treating|to treat|used in treating|used in)(?= )
    = \1 \2 used for
people/patients/those/adults: (is|are) (not )?for (?:{word}) (?:with|who have|who suffer from)(?= )
    = \1 \2 used for
belongs/belong: {word} (?:to|among|in) the (?:drugs|medicines|treatments|medications|remedies) (?:used |given
     |prescribed )?(?:for|against|to treat|used to treat|given for)(?= )
    = is used for
belongs/belong: {word} (?:in|to) the (?:treatment|management|therapy) of(?= )
    = is used for
sees/see/finds/find: {word} use (?:in (?:treating|the treatment of|managing)|for|against|in)(?= )
    = is used for
if/when/whenever: (is|are|can be|may be|might be|could be) (?:often |sometimes |usually )?(?:prescribed|given|used
    |taken|offered) {word} (?:you|someone|somebody|people|a person|a patient|patients|one) (?:has|have|gets?
    |suffers? from|is diagnosed with|are diagnosed with|develops?)(?= )
    = \1 used for
if/when: ^{word} (?:you|someone|people|a person|a patient|patients) (?:has|have|suffers? from|gets?) ([^,;]+),
     (?:your|a|the|their) (?:doctor|gp|physician|nurse|clinic) (?:can|may|might|could|will) (?:prescribe|give you
    |give them|give|suggest|offer|put you on|put them on|try) {x}(?= $)
    = \2 is used for \1
there: ^for ([^,;]+), {word} (?:is|are) {x}(?= $)
    = \2 is used for \1
prescribed/offered/given: ^(?:people|patients|those|adults|someone) (?:with|who have|suffering from) ([^,;]+?)
     (?:can|may|might|could|will) (?:also |often |sometimes )?be {word} {x}(?= $)
    = \2 is used for \1
"""
)
_OF_STOPPING = restatements(
    r"""
getting/going/cutting/ceasing/halting/kicking/chucking: ^{word} (?:off |without |out |cold turkey on )?{ondrug}
    (?: out| off)?{toosudden}(?= (?:can|may|might|could|will|causes?|leads?|brings?|triggers?|results?|gives?) )
    = stopping \1
reducing/tapering/cutting/lowering/weaning: ^{word}(?: down| back| off| down on| back on)? {ondrug} too (?:fast
    |quickly|suddenly|abruptly|soon)(?= )
    = stopping \1
stopped/tapered/reduced/discontinued/withdrawn/cut/quit: ^(?:when|if|once|after) {ondrug} (?:is|are) {word}(?: off|
     down)?{toosudden}, (?:{whoso}|users) (?:can |may |might |could |will |often )?(?:get|gets|have|has|experience
    |suffer|develop|feel|go through|go into) ([^,;]+)(?= $)
    = stopping \1 can cause \2
tapered/reduced/cut: ^(?:when|if|once|after) {ondrug} (?:is|are) {word}(?: off| down)? too (?:fast|quickly|suddenly
    |abruptly|soon), ([^,;]+?) (?:can |may |might |could |will |often )?(?:occurs?|follows?|happens?|begins?|sets?
     in|develops?|appears?)(?= $)
    = stopping \1 can cause \2
stops/stop/quits/quit/drops/drop/gives/give/comes/come: ^(?:when|if|once) (?:{whoso}|users) {word}(?: off| up)?(?:
     using| taking)? {ondrug}{toosudden}, ([^,;]+?) (?:can |may |might |could |will |often )?(?:occurs?|follows?
    |happens?|begins?|starts?|sets? in|develops?|appears?)(?= $)
    = stopping \1 can cause \2
stops/stop/quits/quit/drops/drop/gives/give/comes/come: ^(?:{whoso}|users|those) who {word}(?: off| up)?(?: using|
     taking)? {ondrug}{toosudden} (?:risks?|faces?|can expect|may face|may expect) ([^,;]+)(?= $)
    = stopping \1 can cause \2
stopping/quitting/discontinuing/coming/giving: ^{x} (?:is|are) (?:a risk|a danger|a hazard|possible|a possibility)
     (?:when|after|on|upon|of|from|with) {word}(?: off| up)?(?: using| taking)? {ondrug}{toosudden}(?= $)
    = stopping \2 can cause \1
stopping/discontinuation/cessation/quitting: ^{ondrug} (?:can |may )?(?:causes?|produces?|brings? on|brings?|gives?
    |triggers?) ([^,;]+?) (?:on|upon|after|following) (?:its )?{word}(?: it)?(?= $)
    = stopping \1 can cause \2
stop/stops/quit/quits/drop/drops: ^(?:{whoso}|users) (?:can |may |might |could |will )?(?:go|goes|slip|slips|fall
    |falls|get|gets|have|has|experience|suffer|develop|feel|go through) (?:into )?([^,;]+?) (?:when|if|once|after)
     (?:{whoso}|users) {word}(?: using| taking)? {ondrug}{toosudden}(?= $)
    = stopping \2 can cause \1
stopped/discontinued/withdrawn/tapered: ^(?:{whoso}|users|there) (?:can |may |might |could |will )?(?:go into|go
     through|get|gets|have|has|experience|suffer|develop|feel|is|are|be) ([^,;]+?) (?:when|if|once|after) {ondrug}
     (?:is|are) {word}{toosudden}(?= $)
    = stopping \2 can cause \1
withdrawal: ^{ondrug} {word}(?: symptoms)? {isknown}(?= $)
    = stopping \1 can cause withdrawal
withdrawing: ^{word} from {ondrug} (?:is|are) (?:possible|real|a real thing)(?= $)
    = stopping \1 can cause withdrawal
addicts: (turns?|makes?) (?:people|users|patients|you|some people) into {word}
    = causes addiction
addicts: makes? {word} (?:out )?of (?:people|users|patients|you)
    = causes addiction
addicted/hooked/dependent: ^(?:{whoso}|users) (?:can |may |might |could |will )?(?:end up|wind up|find themselves
    |become|get) {word} (?:to|on) {ondrug}(?= $)
    = \1 can cause addiction
addicted/hooked: ^(?:getting|becoming|ending up) {word} (?:to|on) {ondrug} (?:is (?:possible|a risk|a danger)|can
     happen|happens)(?= $)
    = \1 can cause addiction
hooked/addicted: ^(?:with|on|from) {ondrug},? {whoso} (?:can |may |might |could )?(?:get|become|end up) {word}(?= $)
    = \1 can cause addiction
addiction/dependence: ^(?:with|on) {ondrug}, {word} (?:is (?:possible|a risk|a danger)|can (?:develop|occur
    |happen))(?= $)
    = \1 can cause {word}
addiction: ^(?:there is such a thing as )?{ondrug} {word}(?: is (?:a )?(?:real|thing|real thing|possible|a
     possibility)| exists| can happen)?(?= $)
    = \1 can cause {word}
addiction/dependence: ^{ondrug} use (?:can |may |might )?(?:becomes?|turns? into|grows? into|ends? in|slides? into)
     (?:an? )?{word}(?= $)
    = \1 can cause {word}
addictive: (?:has|have) (?:an? )?{word} (?:effect|effects|quality|qualities|nature|side)
    = is addictive
prone/liable/open: (is|are) (not )?{word} to (?:misuse|abuse|being (?:misused|abused))
    = \1 \2 abused
misused: (is|are) (?:often|sometimes|widely|commonly|frequently) {word}(?: by some people| by some)?(?= $)
    = \1 abused
overdose: ^(?:taking|having|swallowing) an {word} of {ondrug}(?= )
    = an overdose of \1
overdoing: ^{word} {ondrug}(?= )
    = taking too much \1
excess/excessive: ^(?:an )?{word} {ondrug}(?= (?:can|may|might|could|will|causes?|leads?) )
    = too much \1
toxic/poisonous/excessive/massive: ^(?:at|in) {word} (?:doses|amounts|quantities),? {ondrug}(?= (?:can|may|might
    |could|will|causes?|leads?) )
    = too much \1
much: ^(?:if|when|once) (?:{whoso}|users) (?:takes?|uses?|swallows?|has|have) too {word} {ondrug}, ([^,;]+?) (?:can
     |may |might |could |will )?(?:occurs? |follows?|happens?|develops?|sets? in|results?)(?= $)
    = too much \1 can cause \2
overdose/overdoses: ^(?:if|when|once) (?:{whoso}|users) {word} on {ondrug}, (?:{whoso} )(?:can |may |might |could
     |will )?(?:gets?|develops?|suffers?|has|have) ([^,;]+)(?= $)
    = too much \1 can cause \2
much: ^(?:{whoso}|users|those) who (?:takes?|uses?|swallows?) too {word} {ondrug} (?:risks?|faces?) ([^,;]+)(?= $)
    = too much \1 can cause \2
much: ^{x} (?:can |may |might |could |will )?(?:results? from|comes? from|comes? of|follows?|is an? (?:result
    |consequence|effect|danger|risk) of) (?:taking |using |swallowing )?too {word} {ondrug}(?= $)
    = too much \2 can cause \1
much: ^{x} (?:can |may |might |could |will )?(?:occurs?|happens?|follows?|develops?) (?:when|if|once) (?:{whoso}
    |users) (?:takes?|uses?|swallows?) too {word} {ondrug}(?= $)
    = too much \2 can cause \1
overdose: ^(?:the )?(?:effects|dangers|risks|consequences|harms|results) of an? {ondrug} {word} include ([^,;]+)(?= $)
    = an overdose of \1 can cause \2
overdose: ^(?:the victim|someone who is the victim|a victim) of an? {ondrug} {word} (?:can|may|might|could|will)
     (?:get|develop|suffer|have) ([^,;]+)(?= $)
    = an overdose of \1 can cause \2
"""
)
# What may be so in use is so: "can be an option for" as "is an option for".
OF_ABILITIES = restatements(
    r"""
option/treatment/therapy/remedy/medicine/choice/effective/helpful/useful/beneficial/valuable/benefit: (?:can|may|will)
     (?:also |sometimes |often )?be (?=(?:an? |the |one |of |quite |very |good |useful |standard |common |treatment
     |effective |valuable |helpful |suitable |possible |real |great )*{word}(?: |$))
    = is
"""
)
OF_PREDICATES = (*_OF_STOPPING, *_OF_CAUSES, *_OF_MECHANISMS, *_OF_USES)
