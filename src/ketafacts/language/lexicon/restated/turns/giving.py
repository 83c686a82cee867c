"""How a drug is given and taken: "comes as a weekly jab", "must be washed down with water".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

TURNS_OF_GIVING = restatements(
    r"""
routes: by (?:the )?([a-z]+) and ([a-z]+) {word}(?= $|,)
    = by the \1 route and the \2 route
routes: by (?:the )?([a-z]+),? ([a-z]+),? and ([a-z]+) {word}(?= $|,)
    = by the \1 route , the \2 route and the \3 route
that/which: ^{x} is (?:also )?(given|available|sold|used|taken|supplied) as (an? (?:skin |nasal |long acting
     )?(patch|implant|injection
    |film|spray|tablet|depot injection)) {word} (lasts [^,;]+|works for [^,;]+)(?= $)
    = \1 is \2 as \3 , and the \1 \4 \5
or/nor: ^{x} (must|should|can|may) not be (given|taken|used|prescribed|administered) (to|by|in) ([^,;]+?),? {word}
     (?:to|by|in)
     ([^,;]+)(?= $)
    = \1 \2 not be \3 \4 \5 , and \1 \2 not be \3 \4 \6
given/administered: (must|has to|have to|needs to) be {word} (?:intravenously|into a vein|by intravenous (?:injection
    |infusion))
    = \1 be injected into a vein
placed/put/held/dissolved/tucked/kept/melted: ^{x} (?:that is |which is |when |if )?{word} under the tongue(?= )
    = sublingual \1
get/buy/have: ^{turnanyone} (can|could) {word} {x} (as an?|by|in the form of)(?= )
    = \2 \1 be given \3
daily: (?:is|comes|can be had|is available|is sold|is given|is taken|can be taken|can be given)(?: either| both)? as an?
     (?:once )?{word} (?:tablet|pill|capsule)(?= $)
    = is taken by mouth once a day
weekly: (?:is|comes|can be had|is available|is sold|is given|is taken|can be taken|can be given)(?: either| both)?
     as an?
     (?:once )?{word} (?:injection|shot|jab)(?= $)
    = is injected once a week
weekly: ^{x} (?:comes|is available|is sold|is given|can be given|can be taken)(?: either| both)? as an? (?:once )?{word}
     (?:injection|shot|jab)(?:,| and| or)+ (?:as )?an? (?:once )?daily (?:tablet|pill|capsule)(?= $)
    = \1 is injected once a week and \1 is taken by mouth once a day
just/only/merely/simply: (can|may) be ([^,;]+?),? (?:and )?not {word} (swallowed|taken by mouth|injected|inhaled|smoked
    |given by mouth|taken orally)(?= $)
    = \1 be \2 or \3
called: ^{x} comes as a monthly injection,? {word} {x}(?= $)
    = \2 is a monthly injection of \1
swallow/inject/inhale/snort/smoke: ^(?:people|patients|those|adults|children|diabetics) (?:with|who have) {x}
     {turnoften}{word} (?:their )?{x}(?: as (?:tablets|pills|capsules))?(?= $)
    = people {word} \2
take: ^(?:(?:patients|people|those|adults|children) (?:with|who have) {x}|{x} patients) {turnoften}(?:are (?:meant
    |supposed|told|advised|expected) to|should|must|have to|need to|ought to)? ?{word} (?:their )?{x} (every (?:single
     )?(?:day|week|month|morning|night)|once an? (?:day|week|month)|once (?:daily|weekly|monthly)|daily|weekly|monthly
    |each day)(?: {turnrather} (?:daily|weekly|monthly|(?:every|once an?|each) (?:day|week|month)))?(?= $)
    = \3 for \1 \2 is taken \4
carry: ^(?:paramedics|police(?: officers)?|ambulance crews|firefighters|first responders|nurses|doctors)
     {turnoften}{word} {x} as an? (?:nasal )?spray(?: or (?:as )?an? (?:injection|shot))?(?= $)
    = \1 is given as a nasal spray
required/needed/necessary: ^(?:repeated|repeat|several|multiple|extra|additional|more|further) doses of {x} (?:are|may
     be|can be|might be|could be|will be) (?:sometimes |often |frequently |usually |then )?{word}(?= $)
    = more than one dose of \1 may be needed
given: ^{x} (?:may|might|sometimes|often) (?:has |have )to be {word} (?:more than once|again|repeatedly|several times
    |twice)(?= $)
    = more than one dose of \1 may be needed
water: (should|must|has to|have to|needs? to) be (?:swallowed|taken|washed down) with (?:a (?:full |large |whole
     )?glass of |plenty of )?(?:plain )?{word}(?= $)
    = \1 be taken with water
upright: ^(?:patients|people|you|users|those) (?:must|should|have to|need to|ought to) (?:stay|remain|sit|stand|be
    |keep) {word}(?: for (?:at least )?(?:half an hour|30 minutes|thirty minutes|an hour))? (?:after|when|while)
     (?:taking |a dose of |swallowing )?{x}(?= $)
    = \1 requires upright posture
applied: (?:(?:when|if|once) )?{word} to (?:the )?(?:mucous membranes?|mucosae?|the nose|the throat|the skin),?(?= )
    = topically
intended/meant/suitable: (?:is|are) not {word} for (intravenous|intramuscular|oral|subcutaneous|intrathecal|epidural
    |rectal|nasal|topical) (?:administration|use|injection)(?= $)
    = is not given by the \1 route
mouth: ^{x} (?:taken|given|swallowed) by {word} is (?:almost |nearly |virtually )?(?:completely|fully|well|readily)
     absorbed(?= $|,| and)
    = oral \1 is well absorbed
labeled/labelled/recommended/approved/therapeutic/usual: \b(?:scarcely|hardly|barely) (enters|crosses|reaches|gets
     into)
     ([^,;]+?) at {word} doses(?= $)
    = does not \1 \2
form/version/formulation: ^no (oral|injectable|nasal|transdermal|generic|intravenous|inhaled) {word} of {x} (?:is|has
     been|has ever been|was ever) (approved|licensed|marketed|available|sold)(?= $)
    = there is no \1 {word} of \2
form/version/formulation: ^{x} is (available|given|sold|approved) only (by|as) (?:an? )?([a-z]+), and (?:no|there is
     no) ([a-z]+) {word} (?:of it )?(?:has (?:ever )?been (?:approved|made|sold)|is (?:approved|available|sold)
    |exists)(?= $)
    = \1 is \2 only \3 \4 , and there is no \5 {word} of \1
shorter/longer: ^the (?:effects?|action|duration) of {x} (?:is|are|can be|may be) (?:often |usually |generally
     |typically |much )?{word} than (?:that|those) of {x}(?= $)
    = \1 lasts {word} than \2
certified/approved/registered/licensed: (?:under|with) (?:medical )?supervision in an? {word} (?:healthcare|medical
    |health care) (?:setting|facility|clinic|centre|center)(?= $)
    = under supervision
injectable: \b(?:long acting|extended release|depot) {word}(?= )
    = {word}
"""
)
