"""Side effects, risks and boxed warnings, told as such.

What simply "causes" something is ``harms``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

SIDEEFFECTS = restatements(
    r"""
because: ^{word} of (?:the |an? )?risk of {x}, {x} (carries|carry|has|have) (a boxed warning)
    (?: in the united states| in the us)?(?= $)
    = \2 \3 \4 for \1 and it is so {word} of the risk
most: ^{x} is the {word} (?:common|frequent) ((?:metabolic|gastrointestinal|cardiovascular|neurological|psychiatric)
     (?:adverse |side )?(?:effect|reaction)) of (?:long term )?{x} (?:treatment|therapy|use)(?= $)
    = \3 commonly causes \1, and it is so {word} of all as a \2
neuropsychiatric: (boxed warning|black box warning) (for|about|of) (?:serious )?{word} (?:events|symptoms|effects
    |reactions|side effects|problems)
    = \1 \2 psychiatric side effects
use/coadministration/administration: (carry|carries|have|has) (an? )?boxed warnings?
     (?:about|for|on|concerning|regarding|of)
     (?:the )?(?:risks? (?:of|from) )?{togetheruse} with {list}(?= $)
    = \1 \2 boxed warning for use with \3
effect/reaction/complication: ^(?:an? )?{x} is an? {clearly}+(?:adverse |side |undesirable )?{word} (?:of|to|with)
     {x} and (?:of )?other {x}(?= $)
    = \2 can cause \1 and \3 can cause \1
effects/reactions/complications: ^{list} are {clearly}+(?:adverse |side |undesirable )?{word} (?:of|to|with)
     {x}(?: an?esthesia| anaesthesia| treatment| use)?(?= $)
    = \2 can cause \1
even: ^{x} (?:carries|has|poses) no risk of {x}, {word} (?:at|in|with) {list}(?= $)
    = \1 carries no risk of \2 and it is so at \3
when: ^{x} (?:carries|has) a boxed warning (?:about|for|on|of|regarding) {x} {word} (?:used|taken|combined|given)
     with {x}(?= $)
    = \1 carries a boxed warning for use with \3, \1 has a boxed warning for \2, and combining \1 with \3 can cause \2
serious/dangerous/feared/dreaded/notorious/worrying/alarming: ^(?:the |its )?(?:most )?{word} side effect of {x}
     is {x}{end}
    = \1 can cause \2
including: ^{x}, {word} ([^,;]+?) and ([^,;]+), are a (?:known |common |recognised |recognized |frequent )*
    (?:risk|side effect|adverse effect|complication|feature) of ([^,;]+?)(?: an(?:a)?esthesia| use| therapy)?(?= $)
    = \4 causes \1 and \2 and \3
associated/linked/reported: (side|adverse) effects (?:that are |which are )?{word} (?:with|to) {x} {docshow}(?= )
    = \1 effects of \2 include
serious/severe/dangerous: ^(?:other |more |some )?(?:potential |potentially |rare )*{word} (side|adverse) effects
     (of|from) {x} {docshow}(?= )
    = \3 can cause
bleeding/seizure/stroke/fracture/cancer/overdose/infection: (increases?|raises?|reduces?|lowers?)
     (?:the |your )?{word} risk(?= $|,| and | but )
    = \1 the risk of {word}
gripe/grumble/grouse/moan/bugbear/bane/niggle/grievance: {x} (is|are) {mildly}{word} (?:with|of|about) {x}{end}
    = \1 \2 a common side effect of \3
complaint/complaints: {x} (is|are) {mildly}{word} (?:with|of|about) {x}{end}
    = \1 \2 a common side effect of \3
deal/package/bargain: {x} (is|are) (?:all )?part of the {word} (?:with|of|on) {x}{end}
    = \1 \2 a side effect of \3
worry/drawback/downside: ^([a-z]+s) big {word} is {x}{end}
    = \2 is a side effect of \1
side/adverse: (cause|causes|have|has|produce) (?:certain |some |many |several |various |a number of |other )*
    {word} effects{suchas}
    = cause
associated/linked: (?:has|have) been {word} (with|to) (?:certain |some |many |several |various )?(?:adverse |side )?
    effects{suchas}
    = can cause
effects: ^(?:more |other )?(?:rare|uncommon) but (?:serious|severe|dangerous) (side|adverse) effects
    = serious \1 effects
effects: ^(?:the )?other (?:cns |central nervous system;? (?:cns;? )?|common )(?:side )?effects of
    = other side effects of
when: ^{x} (are|is|can be) ((?:very |quite )?(?:common|frequent|rare) )?side effects?
     {word} (?:people|patients) (?:take|use) {x}(?= $)
    = \1 \2 \3 side effects of \4
risk: ^(?:men|women|people|patients|those|anyone)(?: who| that)?(?: also)?
     (?:take|takes|use|uses) {x} {word} {x}(?= $)
    = taking \1 can cause \2
other: ^{x} (?:is|are) (?:an? )?(common|frequent|rare)?(?: and \S+)? ?side effects? of ([^,;]+) and {word}
     ([^,;]+)(?= $)
    = \3 and other \4 can cause \1
without: ^{x} can be (?:taken|combined|used|mixed) (?:together )?with {x} {word} (?!(?:any |special
     )*(?:restrictions?|precautions?|limits?|caution|care) )(?:any )?(?:extra |added |increased
     |higher )?(?:risk of )?{x}(?= $)
    = taking \1 with \2 does not cause \3
since/as/because: , {word} (?:a |an |the )?((?:[a-z]+ ){1,4})(?:can|may|could|might) (?:follow|result|occur|develop
    |happen|ensue|be the result|set in){end}
    = because of the risk of \1
tyramine: , (?:since|because|as) (?:the )?{word} (?:in (?:it|them) )?{can} (?:set off|cause|trigger|bring on
    |provoke|lead to) (an? [^,;]+?){end}
    = because of the risk of \1
warfarin: ^{x} (do|does) (not )?(increase|raise|cause) (?:the risk of )?bleeding in (?:people|patients|those) (?:on
    |taking) {word}{end}
    = \1 with {word} \2 \3 \4 bleeding
typical/characteristic: ^{x} (?:is|are) (?:very |quite |a )?{word} (?:side effect )?of {x}{end}
    = \2 causes \1
sold: ^{x} {word} in (?:the us|the united states|america) (carry|carries|have|has|bear|bears) (an? boxed|boxed
    |black box|an? black box)
    = \1 \2 \3
about/against/for/on: ^(?:every |each |all )?{x} (?:carry|carries|have|has|bear|bears) an? (?:us )?(?:boxed|black box)
     warning {word} (?:(?:their |its )?(?:use|combination|mixing|interaction) with )?(opioids|alcohol|benzodiazepines
    |benzos|opioid painkillers){end}
    = mixing \1 with \2 carries a boxed warning
who: ^{somefolk} {word} {consumes} {x} {daily} (?:risks?|faces?|court|invites?) {lasting}{hurting} to (?:the
     |their )?
    (\w+){end}
    = heavy use of \1 can damage the \2
who: ^{somefolk} {word} {consumes} {x} {daily} (?:risks?|faces?) {x}{end}
    = heavy use of \1 can cause \2
risks/risk: ^{x} {word} {lasting}{hurting} to (?:the |your |their )?(\w+){end}
    = \1 can damage the \2
young: ^{word} (?:people|adults|patients) (?:starting|taking|on|who take|who start) {x} (?:are|run|have
    |face) (?:at )?
    (?:an? )?(?:greater|higher|increased|raised|added|more) (?:risk|danger|chance) of {x}{end}
    = \1 can cause \2 in young people
mental/psychiatric: (?:serious )?{word}(?: health)? (?:side )?(?:effects|problems|events|reactions) such as
    =
effects: ^{serious} (?:side|adverse) {word} of {x} (?:can |may |could )?include {gravelist}
    = \1 can cause \2
effects: (can|may|could|might) cause {serious} (?:side|adverse) {word},? (?:including|such as|like) {gravelist}
    = \1 cause \2
effects: ^its (?:most )?(?:common|usual|frequent) (?:side|adverse) {word} (?:{include}|are)
    = it often causes
effects: ^its (?:possible |potential |other |known )?(?:side|adverse) {word} {include}
    = it can cause
effects: ^their (?:possible |potential |other |known )?(?:side|adverse) {word} {include}
    = they can cause
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
SIDEEFFECTS_LATER = restatements(
    r"""
free: (is|are) not (?:entirely |completely |wholly )?{word} (?:of|from) (?:the |a |any |all )?risks? of
    = carries a risk of
poses/carries/presents/holds: ^{x} {word} no (?:real |serious |known )?(?:danger|threat|risk|hazard) to (?:the
     |your |a patients )?{x}{end}
    = \1 does not damage \2
pose/carry/present: ^{x} {word} no (?:real |serious |known )?(?:danger|threat|risk|hazard) to (?:the |your )?{x}{end}
    = \1 does not damage \2
carries/carry/has/have/bears: ^{x} {word} an? {warning} (?:about|for|of|on|concerning|that it can cause) {x}{end}
    = \1 can cause \2
one: ^{word} (?:of the )?(common |known |possible |frequent |well known |very common |rare )?(side effect|adverse
     effect|side effects)
     of {x} is {x}{end}
    = \4 is a \1 side effect of \3
with: {when} {x} {be} {mixed} {x}, (?:the {risk} of )?{x} {can} {happen}
    = combining \1 {word} \2 can cause \3
because: ^{x} (is|are|should|must)
     (contraindicated [^,;]+|not be (?:used|taken|given) (?:in|by|to|during) [^,;]+) because of
     (?:the |its |their )?(?:(?:risk|danger|possibility) of )?([a-z ]+)(?= $)
    = \1 \2 \3 because \1 can cause \4
older/elderly/seniors: ^{olderfolk} (?:who (?:take|use|are on)|taking|using|on) {x} {higherrisk} {ofage}(?= $)
    = \1 raises the risk of \2
addiction/dependence/abuse/misuse: ^{x} (?:has|have|carries|carry) (?:an? )?(?:very |relatively )?(low|high|small)
     (?:risk|potential|danger|likelihood) (?:of|for) {word}(?= $)
    = the risk of {word} with \1 is \2
dangerous/deadly/lethal/risky/unsafe/fatal: ^{x} (?:and|plus) {x} (?:is|can be) (?:a )?(?:very |potentially
     |especially )?{word}(?: combination| mix| mixture| pair)?(?: together| when combined)?(?= $)
    = combining \1 with \2 is dangerous
increase/raise/cause: ^{x} and {x} (?:together |combined )?{word} (?:the risk of |the chance of )?(bleeding|serotonin
     syndrome|sedation|drowsiness|seizures|bruising|low blood pressure|kidney damage|kidney injury)(?= $)
    = combining \1 with \2 can cause \3
"""
)
ONE_OF_ITS = tuple(
    (
        f"{noun}s",
        rf"(is|are) (not )?one of the (?:(?:many|known|well known|possible|recognised) )*(side |adverse )?{noun}s of",
        rf"\1 \2 a \3 {noun} of",
    )
    for noun in ("sign", "symptom", "effect", "risk", "danger", "hazard", "complication", "consequence")
)
