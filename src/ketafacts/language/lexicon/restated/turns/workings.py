"""By which means a drug works: "makes the kidneys spill sugar", "whips the pancreas into releasing insulin".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

# What an organ is made to do: "whips the pancreas into releasing", as "makes the pancreas release".
_MADE_TO = {"releasing": "release", "making": "make", "producing": "produce", "excreting": "excrete"}
_MADE_TO |= {"retaining": "retain", "holding": "hold", "losing": "lose", "pumping": "pump", "secreting": "secrete"}
_OF_ORGANS = "".join(
    f"""
{doing}: (?:whips|forces|pushes|spurs|goads|drives|prods|coaxes|nudges|tricks|fools|pressures|kicks) the ([a-z]+) into
     (?:more )?{{word}}
    = makes the \\1 {do}
"""
    for doing, do in _MADE_TO.items()
)

TURNS_OF_WORKINGS = restatements(
    _OF_ORGANS
    + r"""
alone: ^{x} (acts?|works?) (?:on|at) ((?:the )?(?:[a-z0-9]+ ){1,4}receptors?) {word}(?= $|,)
    = \1 \2 only on \3
alone: ^{x} (blocks?|activates?|binds?|targets?) ((?:the )?(?:[a-z0-9]+ ){1,4}receptors?) {word}(?= $|,)
    = \1 only \2 \3
flooding: ^{x} works? (?:mainly |mostly |chiefly )?by {word} the brain with ([a-z]+)(?= $|,)
    = \1 releases \2
kidneys: (the {word} (?:to )?(?:excrete|lose|get rid of|flush out|pass|put out|expel|shed)) (?:more )?(?:(?:sodium
    |salt) and water|water
     and (?:sodium|salt))(?= $|,)
    = \1 more sodium
production: (?:works?|acts?) ((?:mainly |chiefly |largely |primarily |mostly )?)by
     (?:reducing|lowering|cutting|suppressing
    |decreasing|curbing|limiting|slowing) (?:the )?(?:glucose production|production of glucose|sugar production
    |production of sugar) (?:by|in|within) the liver(?= $)
    = reduces glucose production in the liver
bacteria: (kills?|destroys?) {word} by (?:disrupting|blocking|stopping|preventing|interfering with|inhibiting
    |weakening) (?:the )?(?:building|making|synthesis|construction|formation|assembly|production) of (?:their|the|its
    |bacterial) (?:bacterial )?cell walls?(?= $)
    = \1 {word} and inhibits bacterial cell wall synthesis
from: (keeps?|stops?|prevents?|blocks?) (testosterone|levodopa|angiotensin i|xanthine|hypoxanthine|methanol|[a-z]+)
     {word} (?:being )?(?:turned|converted|changed|transformed|made|turning|changing|metabolised|metabolized)
     (?:in)?to
    = blocks the conversion of \2 to
turning/changing: (keeps?|stops?|prevents?) (testosterone|levodopa|[a-z]+) {word} into
    = blocks the conversion of \2 to
kidneys: works by making the {word} (?:spill|put|pass|dump|pour|excrete|lose|flush|release|send) (?:more |extra
     |excess )?
    (glucose|sugar)(?: out)?(?: (?:into|in|through|via|with|out in) (?:the )?urine)?(?= $)
    = makes the kidneys excrete more \1
kidneys: ((?:makes|make|causes|cause|gets|get) the {word}) (?:to )?(?:spill|put|pass|dump|pour|excrete|lose|flush
    |release|send) (?:more |extra |excess )?(glucose|sugar)(?: out)?(?: (?:into|in|through|via|with|out in)
     (?:the )?urine)?(?= $)
    = makes the kidneys excrete more \2
extent/degree/amounts/quantities/appreciably/significantly: without (?:entering|reaching|getting into|crossing into)
     the brain {turnextent}
    = and hardly enters the brain
extent/degree/amounts/quantities/appreciably/significantly: (?:does|do) not (?:enter|reach|get into|cross into)
     the brain {turnextent}
    = hardly enters the brain
drags/pulls/pushes/brings/drives: {word} it down(?= $|,)
    = lowers it
drag/pull/push/bring/drive: {word} it down(?= $|,)
    = lower it
pushes/sends/drives/brings/puts: {word} it up(?= $|,)
    = raises it
push/send/drive/bring/put: {word} it up(?= $|,)
    = raise it
open: by (?:prising|prying|forcing|holding|keeping|wedging|propping) {x} {word}(?= $|,)
    = by opening \1
shut/closed: by (?:clamping|slamming|forcing|keeping|snapping|holding) {x} {word}(?= $|,)
    = by blocking \1
topping/boosting/raising/restoring/increasing/replenishing: by {word} (?:up )?(?:the bodys |the |levels of |the
     levels? of
     )?(vitamin k)(?= $|,)
    = by activating \1
drag: {word} on (?=breathing|the heart)
    = effect on
ceiling: (?:with|and (?:has|have)) no {word} (?:on|to) (?:its|their) effects?(?= $|,)
    = and has no ceiling effect
knocking/knocks/knock/knocked: {word} out (?=(?:the (?:enzyme )?)?cyp)
    = blocking
quit: helps? (?:smokers|people|patients|users) (?:to )?(?:{word}|stop smoking|give up|give up smoking|kick the habit
    |stop) by (?:partially |partly )?(stimulating|activating|blocking|mimicking) (?:the )?{x}(?= $)
    = helps people stop smoking by \1 \2
partially/partly: {word} (?:stimulates|activates|turns on|switches on) (?:the )?{x}(?= $)
    = is a partial agonist of \1
there: (gets into|enters|reaches|crosses into|passes into) the brain and (blocks|activates|stimulates) {x} {word}(?= $)
    = enters the brain and \2 \3
there: because {x} (?:gets into|enters|reaches|crosses into|passes into) the brain and (blocks|activates|stimulates)
     {x} {word}(?= $)
    = because \1 \2 \3
wide/big/large/huge: ^{word},? (?:dilated |enlarged )+pupils
    = dilated pupils
floods: {word} (?:into )?the brain
    = readily enters the brain
adrenergic/adrenoceptor: \b((?:beta|alpha)(?: [12])? selective|selective (?:beta|alpha)(?: [12])?|nonselective
     (?:beta|alpha)(?: [12])?|(?:beta|alpha)(?: [12])?) {word}(?: receptor)? ((?:blocker|antagonist|blocking agent
    |agonist)s?)
    (?= |$)
    = \1 \2
partial/full/pure/weak/inverse/competitive: (is|are) (an? {word}),? and not an? (?:full|partial|pure|strong
    |complete),?
     (agonist|antagonist)
    = \1 \2 \3

results/stems/arises/derives: ^the ([a-z]+) (?:effect|action|activity)s? of {x} {word} from(?= )
    = the \1 effect of \2 is due to
smooth: (relaxes?|relaxing|relaxation of) (?:the )?{word} muscles? (?:of|in) the (prostate|bladder|airways|bronchi
    |blood vessels|uterus|gut)(?: and (?:the )?bladder neck)?(?= )
    = \1 the muscles of the \2
terminals/endings/vesicles/neurons: (release of (?:dopamine|serotonin|noradrenaline|norepinephrine|acetylcholine))
     (?:from|by|in) (?:presynaptic |nerve |sympathetic |synaptic |dopaminergic |serotonergic )*{word}(?= |$)
    = \1
more: ^{x} (?:makes?|renders?) the (?:respiratory|breathing|brainstem respiratory) cent(?:er|re)s? {word}
     (?:sensitive|responsive) to (?:carbon dioxide|co2)(?= $)
    = \1 stimulates breathing
less: ^{x} (?:makes?|renders?) the (?:respiratory|breathing|brainstem respiratory) cent(?:er|re)s? {word}
     (?:sensitive|responsive) to (?:carbon dioxide|co2)(?= $)
    = \1 depresses breathing
encapsulates/encloses/envelops: ^{x} {word} {x} and (?:thereby |thus |so )?(?:terminates|ends|reverses|undoes) its
     (?:neuromuscular |muscle )?(?:blockade|block|relaxation|effects?|action)(?= $)
    = \1 reverses \2
terminates/ends: {word} the (?:neuromuscular blockade|neuromuscular block|muscle relaxation|paralysis) (?:of|by|from
    |caused by|produced by) {x}(?= $)
    = reverses \1
glucose: (increases|raises|promotes|enhances) the (?:urinary excretion|excretion) of {word}(?: in(?:to)? the
     urine)?(?= $)
    = \1 the excretion of glucose in the urine
activation: (depends on|requires|needs) {word} of
    = \1
mainly/chiefly/mostly/largely/primarily: (produces?|exerts?|causes?|achieves?) (its|their) ([^,;]+?) {word} (?:as|by
     acting as|through acting as) (an?)(?= )
    = \1 \2 \3 as \4
depends: ^the (antidepressant|analgesic|anaesthetic|anesthetic|painkilling|sedative) action of {x} {word}(?= )
    = the \1 effect of \2 {word}
differs/differ/differed: ^{x} {word} (?:structurally|chemically|in (?:chemical )?structure) from {onename}(?= $)
    = \1 is structurally different from \2
differs/differ/differed: ^{x} {word} from {onename} (?:structurally|chemically|in (?:chemical )?structure)(?= $)
    = \1 is structurally different from \2
irreversible/reversible/selective/competitive/potent: ^{x} ([^,;]+?) (?:by|through|by means of|via) (?:an? |its |the
     )?{word} inhibition of (?:the )?{x}(?: of (?:the )?(?:parietal|stomach|gastric) cells| in (?:the )?(?:parietal
     cells|stomach|gut|kidneys?|liver|brain))?(?= $)
    = \1 \2 by inhibiting \3
conversion/activation: ^(?:the )?{word} of {x} (?:in)?to its active (?:metabolite|form)(?:,? [a-z0-9]+,)? (?:largely
     |mainly |mostly|partly |chiefly )?(?:depends|relies) (?:largely |mainly |mostly |chiefly )?on {x}(?= $)
    = \1 is activated by \2
conversion/activation: ^{x} is (an? (?:inactive )?prodrug), and (?:its )?{word} (?:in)?to (?:its|the) active
     (?:metabolite|form) (?:largely |mainly |mostly |partly |chiefly )?(depends|relies) (?:largely |mainly |mostly
     |chiefly )?on {x}(?= $)
    = \1 is \2 , and \1 is activated by \4
converted/metabolised/metabolized/activated/turned: ^{x} is {word} (?:in)?to its active (?:metabolite|form) (?:mainly
     |largely |chiefly )?by (?:the enzyme |the liver enzyme )?{x}(?= $)
    = \1 is activated by \2
action/effect/effects: (blocks?|blocking|inhibits?|enhances?|enhancing|increases?|prolongs?|potentiates?|opposes?)
     the (?:inhibitory )?{word} of (gaba|glutamate|serotonin|dopamine|histamine|acetylcholine|noradrenaline
    |norepinephrine|angiotensin ii|aldosterone|adrenaline|leukotrienes|insulin) (?:at|on) (?:its|their) (?:own
     )?receptors?(?= $|,)
    = \1 the {word} of \2
penile/cavernosal/coronary/peripheral/pulmonary/systemic/venous/arterial: (dilates?|relaxes?|widens?) (?:the
     )?(?:blood |smooth )?{word} (?:blood )?vessels(?= )
    = \1 blood vessels
"""
)
