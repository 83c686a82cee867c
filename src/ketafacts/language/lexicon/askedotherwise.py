"""Whole questions about stopping, harm, use, law and history, as they are typed, put as the plain ones that are read.

A line without indentation is a pattern of a whole question's plain words, which indented lines go on; one that begins
with "=" is how else it is put. What stands in braces is one of ``_WORDS``, or of the ``MACROS`` of ``recasts``.
"""

from ketafacts.language.lexicon.listing import recasts

_WORDS = {
    "verbs": (r"(?:can|could|may|might|will|would|does|do)"),
    "them": (r"(?:you|me|u|people|someone|somebody|him|her|us|them|ya|a person|my \w+)"),
    "folk": (r"(?:i|you|u|we|people|someone|somebody|anyone|patients|they|he|she|my \w+|a person|one)"),
    "onit": (
        r"(?:on|with|while on|when on|while taking|when taking|after taking|from|if i take|if you "
        r"take|from taking)"
    ),
    "opioids": (r"(?:opioids?|opiates?|an opioid|anything with opioids)"),
    "body": (r"(?:to (?:your|the|my) body|to you|to (?:your|the|my) (?:brain|system))"),
}

ASKED_OTHERWISE = recasts(
    r"""
how (?:is|are) (.+?) (?:used|taken|given|handled|managed) (?:in|during) (pregnancy|pregnant women)
    = is \1 safe in pregnancy
how long (?:does|do) (?:the effects? of )?(.+?) (?:last|stay|work|act|stay in the body|take to wear off) (?:compared
    |in comparison
    |relative) (?:to|with) (.+)
    = which lasts longer, \1 or \2
(?:does|do) (.+?) last (?:as long as|the same as) (.+)
    = which lasts longer, \1 or \2
(?:does|do) (.+?) get (metaboli[sz]ed|broken down|absorbed|excreted|detected|prescribed|used|cleared|reversed|given
    |eliminated)(.*)
    = is \1 \2\3
when did (canada|germany|uruguay|portugal|the uk|the us|america|britain|australia|california|colorado|oregon)
     (legali[sz]e|ban|approve|decriminali[sz]e|outlaw) (.+)
    = when was \3 \2d in \1
what (?:does|do) (.+?) (?:stamped |printed |written |imprinted )?on an? (?:\w+ )?(?:pill|tablet) mean
    = what is \1
what(?: is|s) (?:the )?(?:black box|boxed|black box) warning (?:for|on|of) (.+?) (?:in|for|about) (?:patients with )?
    (?:dementia
    |pregnancy|children|suicide|the elderly|older people)(?: patients)?
    = what is the boxed warning for \1
(?:is|are) (.+?) (?:available|sold|made|offered) as an? (tablet|pill|capsule|liquid|patch|injection|film|cream|syrup
    |spray|gel)
    = does \1 come as a \2
why (?:should|must|can|may|do|are|is) (.+?) not (?:to )?be (?:taken|used|combined|mixed|given|prescribed)(?: together)?
     (?:with|alongside) (.+?)
    = why is it dangerous to take \1 with \2
why (?:is|are) (.+?) (?:contraindicated|forbidden|not allowed|not recommended|a bad idea|banned) with (.+?)
    = why is it dangerous to take \1 with \2
what (?:can|does|may|will|might)? ?happens? to (?:the|your|my|their|peoples|a persons) (bladder|liver|heart|kidneys?
    |brain|teeth|stomach|skin|bones|lungs|eyes|nose) (?:with|after|from|on|during|under) (?:years of |months of )?
    (?:the )?(?:(?:long term|chronic|heavy|prolonged|regular|repeated|daily) )?(?:use of |abuse of |misuse of )?
    ((?:(?! use| abuse| misuse).)+?)(?: use| abuse| misuse)?
    = what does \2 do to the \1
is (?:the )?recreational (?:use of )?(.+?) (legal|illegal|allowed)((?: in .+?)?)
    = is \1 \2 recreationally\3
(is|are) (.+?) (legal|illegal|allowed) for (?:recreational|recreation|adult|adult recreational) (?:use)?((?: in .+?)?)
    = \1 \2 \3 recreationally\4
which (?:heart drug|drug|drugs|poison|medicine|sedative) (?:is|are|does|do) (.+?) (?:reverse
    |an? antidote (?:for|to)|the antidote (?:for|to))
    = what does \1 reverse
which receptors? (?:do|does|did) (antipsychotics|opioids|stimulants|benzodiazepines|beta blockers
    |antihistamines|triptans) (?:block|act on|bind|activate|stimulate)
    = how do \1 work
which neurotransmitters? (?:do|does) (.+?) (?:strengthen|boost|enhance|raise|increase|affect|act on)
    = how does \1 work
what (?:is|are) (.+?) (?:extracted|isolated|derived|obtained) from
    = what is \1 made from
what (?:can|may|might|could|will) happen (?:if|when) (.+?) (?:is|are) (?:stopped|withdrawn|discontinued
    |quit)( suddenly| abruptly| overnight| cold turkey)?
    = what happens if you stop \1 suddenly
(?:should|may|must|can) (.+?) be (?:given|prescribed) to (children|kids)(?: under (?:twelve|12|the age of 12
    |eighteen|18))?
    = is \1 safe for children
which (?:drug|medicine|antidote|substance) (?:brings? back|restores?|restarts?) (?:the )?breathing (?:after|in
    |during) (?:an? )?(.+?) overdose
    = what is the antidote for \1
which (?:drugs?|anticoagulants?|opioids?|medicines?|class of drugs?|poisons?|kinds? of drugs?
    |sedatives?) (?:does|can|is) (.+?) (?:neutrali[sz]e|reverse|counteract|undo|cancel|an? antidote (?:to|for))
    = what does \1 reverse
which receptors? (?:do|does) (.+?) and (.+?) (?:share|have in common|both act on|both block|both bind)
    = do \1 and \2 act on the same receptor
which receptors? (?:is|are|lies|lie) behind (?:the )?(.+?) (?:trip|high|effects?|experience|visions)
    = what receptor does \1 act on
which (?:liver )?enzyme (?:is needed for|handles|clears|deals with) (.+)
    = which enzyme metabolizes \1
(?:under|in|by) (uk|british) (?:law|drug law|drugs law),? which class (?:does|is|do) (.+?)(?: belong to| in
    | fall (?:into|under)| be)?
    = what class is \2 in the uk
which class (?:is|are|does) (.+?) (?:under|in|by) (?:uk|british|english) (?:law|drug law|drugs law)
    = what class is \1 in the uk
(?:which|what) (?:company|firm|drug company|manufacturer|drugmaker) (?:first |originally )?(?:brought|put
    |launched|got) (.+?) (?:to|on|onto) (?:the )?market
    = who marketed \1
in (?:which|what) year did (.+)
    = when did \1
in (?:which|what) year (was|were) (.+)
    = when \1 \2
(?:when did|in what year did|in which year did) (?:the )?fda (?:clear|pass|allow|license|green light|okay
    |authori[sz]e) (.+)
    = when did the fda approve \1
(?:which|what) (?:form|version|kind|half|mirror image|enantiomer) of (.+?) is in (.+)
    = what is in \2
(?:which|what) organs? (?:does|can|do) (?:long term |heavy |chronic |regular |daily )?(.+?) (?:use |abuse
     |misuse )?(?:damage|harm|hurt|attack|injure|ruin|destroy)s?(?: most)?
    = what organ does \1 damage
(?:which|what) organ (?:suffers|is damaged|is harmed|is hit|is hurt|gets damaged|is at risk)(?: most| first
    | worst)? (?:in|by|from|after|during) (?:an? )?(.+?) (?:overdose|poisoning)
    = what organ does a \1 overdose damage
(?:which|what) heart (?:problem|trouble|disorder|risk|effect|condition|rhythm problem)s? (?:can|does|may|might
    |do) (.+?) (?:cause|trigger|bring on|lead to)
    = what does \1 do to the heart
why (?:should|must|do|would) (?:i|you|people|patients|someone|one) (?:avoid|not take|not drink|not eat|not have
    |skip|stay away from) (.+?) (?:with|while on|on|when on|while taking) (.+)
    = what happens if you take \1 with \2
why (?:can|may|might|is|are|could) (.+?) (?:be )?(?:so )?(?:dangerous|risky|bad|unsafe|harmful) (?:for|to
    |in) (?:children|kids|a child|young children|toddlers)
    = why can children not take \1
why (?:might|may|does|must|would|should|could) (naloxone|narcan) (?:have|need|needs)? ?(?:to )?be (?:repeated
    |given again|given twice|redosed)
    = why is a second dose of \1 needed
(?:does|will|can|would) (.+?) (?:work|help|do anything|be of use) (?:in|for|on|with) (?:someone|somebody|people
    |a person|anyone|patients) who (?:only |just )?(?:took|has taken|have taken|takes|take|used
    |overdosed on)(?: only| just)? (.+)
    = does \1 reverse \2
(?:does|do|has|have) (.+?) (?:have|got|hold|carry) (?:any )?fda approval(?: for (?:anything|any use
    |any condition|any purpose))?
    = is \1 approved by the fda
(?:does|do) (?:the )?(?:dea|us|us government|federal government|us law|federal law) (?:control|regulate
    |schedule|restrict) (.+)
    = is \1 a controlled substance
can (.+?) be (?:abused|misused)
    = is \1 addictive
(?:is|was) (.+?) what (.+?) (?:contains|holds|is made of|has in it)
    = does \2 contain \1
(?:is|are) an? (?:prescription|script) (?:needed|required|necessary) (?:for|to (?:get|buy|have)) (.+)
    = is \1 available only by prescription
(?:can|may|is|are) (.+?) (?:be )?(?:used|given|taken) (?:in|by|to|for) (?:children|kids|a child)
    = is \1 safe for children
what (?:may|might|can|could|will) happen (?:if|when) (?:an? )?(?:dependent person|opioid user
    |person dependent on opioids|opioid dependent person|someone dependent on opioids) (?:is given|gets|takes
    |receives) (naloxone|narcan|naltrexone|buprenorphine|suboxone)
    = what does \1 do to opioid users
{verbs} (.+?) (?:really |actually )?make {them} (?:gain weight|put on weight|fat|fatter)
    = can \1 cause weight gain
{verbs} (.+?) (?:really |actually )?make {them} (?:lose weight|thin|thinner|skinny)
    = can \1 cause weight loss
{verbs} (.+?) (?:really |actually )?make {them} (?:hallucinate|trip|see things)
    = can \1 cause hallucinations
is it (?:normal|common|usual) to (?:feel|be|get) (?:nauseous|nauseated|sick
    |queasy)(?: to your stomach)? {onit} (.+)
    = does \1 cause nausea
is it (?:normal|common|usual) to (?:feel|be|get) (?:sleepy|tired|drowsy) {onit} (.+)
    = does \1 cause sedation
is it (?:normal|common|usual) to (?:feel|be|get) dizzy {onit} (.+)
    = does \1 cause dizziness
is it (?:normal|common|usual) to (?:feel|be|get) constipated {onit} (.+)
    = does \1 cause constipation
(?:is|are) (.+?) (?:a )?(?:common |normal |known |usual |possible )?(?:thing|symptom|problem|issue) {onit} (.+)
    = does \2 cause \1
{verbs} (.+?) (?:really |actually )?(?:mess up|mess with|screw up|ruin|wreck|fry|trash|hurt|harm) (?:your|the
    |my|ur) (liver|kidneys?|heart|bladder|stomach|brain|lungs|teeth)
    = can \1 damage the \2
(?:can|could|will|does) too much (.+?) cause (.+)
    = can an overdose of \1 cause \2
why (?:is|are) (.+?) (?:so |that |really )?(?:bad|harmful|unhealthy|dangerous|risky)(?: for (?:you|people|me
    |your health|the body))?
    = what are the risks of \1
what (?:can|could|might|will|may) happen (?:when|if) (?:an? )?(?:heavy drinkers?
    |alcoholics?) (?:suddenly )?(?:stops?|quits?) drinking(?: alcohol)?(?: suddenly| abruptly| cold turkey)?
    = what happens if you stop alcohol suddenly
what (?:does|do|will|can) (.+?) do {body}
    = what are the effects of \1
(?:why (?:should not|can not|should not|must not) {folk} (?:take|mix|combine|use)|what is (?:the )?(?:danger
    |risk|problem|harm|issue) (?:of|with|in) (?:taking |mixing |combining )?) ?(.+?) (?:with|and|together with) (.+)
    = what happens if you take \1 with \2
{verbs} {folk} (?:eat|have|drink|take) (.+?) (?:with|on|while on|when on|and|while taking) (.+)
    = can you take \1 with \2
(?:{folk} )?(?:wants? to|wanna|am thinking of|is thinking of|thinking of|planning to|is planning to) (?:take
    |taking|do|doing|try|trying|mix|mixing|use|using) (.+?) (?:while on|with|on|and|while taking
    |on top of) (.+?),? (?:is that )?(?:an? )?(?:good|bad|smart|terrible|safe|ok|okay|fine)(?: idea| plan)?
    = can you take \1 with \2
{folk} (?:takes?|uses?|am on|is on|are on) (.+?),? (?:so )?(?:can|could|may|should) {folk} (?:eat|have|drink
    |take|use) (.+)
    = can you take \2 with \1
{verbs} (.+?) (?:stop|keep|prevent) (.+?) from (?:working|having an effect|taking effect)
    = does \1 weaken \2
{verbs} (fentanyl (?:test )?strips?) (?:work|work fine) (?:on|for|with|against) (.+)
    = do \1 detect \2
{verbs} (.+?) (?:block|cancel|cancel out|dull|undo) (.+)
    = does \1 weaken \2
{verbs} (.+?) (?:mess with|mess up|screw with|ruin|affect|interfere with) (?:my |your |the )?(.+)
    = does \1 interact with \2
what (?:new )?(?:drug |chemical |substance |compound )?(?:forms?|is formed|is made|do you get|does the (?:liver
    |body) make) (?:when|if) {who} (?:mix|combine|take|use|mixes) (.+?) (?:and|with) (.+)
    = what happens if you mix \1 and \2
{verbs} (.+?) (?:have|has) any (?:effect|action) if {folk} (?:have not|has not|did not|do not|does not
    |never) (?:taken|take|took|had|have) (?:any )?{opioids}
    = does \1 have an effect in people who have not taken opioids
{verbs} {folk} reverse (?:an? )?(.+?) overdose
    = can a \1 overdose be reversed
{verbs} (?:people|someone|somebody|a person|you|they) (?:overdose|stop breathing|od|go under) again (?:after
    |once|when) (?:the )?(?:narcan|naloxone)(?: wears off)?
    = do many opioids outlast naloxone
(?:does|will|can) (?:narcan|naloxone) wear off (?:before|sooner than|faster than|quicker than) (.+)
    = does \1 outlast naloxone
(?:do|will|would|might) {folk} need (?:more than one|several|two|multiple|a second|another) (?:doses? of
     |shots? of |sprays? of )?(?:narcan|naloxone)(?: doses?| sprays?)? (?:for|with|against) (.+)
    = is more than one dose of naloxone needed for \1
(?:will|can|does|would) (.+?) (?:put|throw|send) {them} (?:in
    |into) (?:precipitated )?withdrawals? if {folk} (?:still )?(?:have|has|had|am|is|are) .+
    = can \1 cause precipitated withdrawal
is (?:anything|any ingredient|any part|something) (?:in|of) (.+?) (?:an? )?(.+)
    = does \1 contain an \2
what is (?:the )?(?:main|chief|principal|active|key|psychoactive) (?:alkaloid|compound|ingredient|chemical
    |component|substance) (?:in|of) (.+)
    = what does \1 contain
what kind of agonist (?:is|are) (.+)
    = is \1 a full or partial agonist
(?:is|was) (.+?) (?:ever )?(?:used|given|needed) (?:in|during|at) (?:the )?(?:vietnam|war|wars|the army|combat
    |battle|vietnam war)
    = was \1 used as a battlefield anesthetic
(?:has|have) (.+?) (?:ever )?been (?:used|given) (?:in|during|at) (?:the )?(?:vietnam|war|wars|the army|combat
    |battle|vietnam war)
    = was \1 used as a battlefield anesthetic
(?:what|which) (?:drug|substance|compound|molecule|chemical) (?:was|is) (.+?) (?:developed|derived|made|created
    |synthesi[sz]ed) from
    = what was \1 made from
what (?:was|is) (.+?) (?:developed|derived|made|created|synthesi[sz]ed) from
    = what was \1 made from
(?:can|may|should|could) (?:humans|people|a human|a person) (?:take|use|have|be given) (.+)
    = is \1 approved for people
is (.+?) (?:ever )?(?:approved|meant|intended|licensed|licenced) (?:in|for|to|on) (?:humans
    |human use|human beings)
    = is \1 approved for people
can (?:a |your |my |any )?(?:doctor|doctors|gp|physician|psychiatrist)s? (?:legally )?prescribe (.+)
    = can \1 be prescribed
(?:do|does|would|will|did) {who} (?:need|require|have to have|have to get) (?:an? )?{script} (?:for|to (?:get
    |buy|have)) (.+)
    = is \1 available only by prescription
(?:what|which) year did (.+?) (?:start|begin) (?:selling|to sell|marketing|making) (.+)
    = when was \2 introduced by \1
when did (.+?) (?:start|begin) (?:selling|to sell|marketing) (.+)
    = when was \2 introduced by \1
(?:who|which (?:company|firm)) (?:first |originally )?(?:sold|marketed|launched|introduced|brought out) (.+)
    = who introduced \1
why (?:was|were|did they|is) (.+?) (?:banned|withdrawn|pulled|taken off(?: the market)?
    |removed(?: from the market)?|recalled|discontinued)
    = why was \1 taken off the market
(?:does|do|can|could|will|would|did) (.+?) (?:affect|hurt|harm|damage|weaken|strain) (?:the |your |my |ones )?heart
    = is \1 harmful to the heart
(?:can|could|may|should) {folk} drive (?:yourself|myself|themselves|himself|herself) (?:home |back )?(?:after
    |following|from) (.+)
    = can you drive after \1
(?:how many hours|how long|for how long) (?:do|does|must|should|will) {folk} (?:have|need)? ?(?:to )?(?:stay
    |wait|remain|be watched|be observed|be monitored) (?:at the clinic |in the clinic |there )?after (?:a dose of
     |getting |having )?(.+)
    = how long do you have to stay after \1
(?:do|does|must|should|will) {folk} (?:need|have to have|have to get|get|require) (?:an? )?(?:ekg|ecg
    |electrocardiogram|heart test|heart check)s? (?:on|for|with|while on|when on|before|if i take|if you take
    |to take|to start) (.+)
    = does \1 need an ecg
where (?:do|does|should|can) {folk} inject (.+)
    = how is \1 injected
(?:can|could|may) {folk} (?:take|use|get|have) (.+?) (?:by mouth|orally|as a pill|as a tablet)
    = is \1 given by mouth
(?:will|can|could|do|does) (.+?) make {them} (?:fail|flunk) (?:a|an|my|your|the) (?:drug|urine|opiate) (?:test
    |screen)
    = can \1 cause a positive drug test
(?:can|could|does|will) poppy ?seed (?:bagels?|muffins?|cakes?|rolls?|buns?|bread) (.+)
    = can poppy seeds \1
""",
    _WORDS,
)
