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
    = how is \1 given
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
