"""What an agency or a country approved or licensed a drug for.

The year of an approval is ``history``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

APPROVALS = restatements(
    r"""
nor: ^(?:the )?fda has approved {x} neither for {x} {word} for {x}(?= $)
    = \1 is not fda approved for \2 and \1 is not fda approved for \3
nor: ^{x} (is|are) (approved|used|licensed|prescribed|indicated) neither for {x} {word} for {x}(?= $)
    = \1 \2 not \3 for \4 and \1 \2 not \3 for \5
than: ^{x} (?:has|have) no (approved|licensed) (?:use|uses|indication|indications) other {word} {x}(?= $)
    = \1 is \2 only for \3
ema/commission/agency: (approved|licensed|authorised|authorized) by (?:the )?(?:{word}|european
     (?:medicines )?{word})(?=
     |$)
    = approved in the eu
mhra: (approved|licensed|authorised|authorized) by (?:the )?{word}(?= |$)
    = approved in the uk
regulator/regulators: (approved|licensed|authorised|authorized) by (?:the )?(?:uks?|british|britains) {word}(?= |$)
    = approved in the uk
licence/license: (?:has|have|holds|hold|carries|carry) no (?:product |marketing |uk |british |us |american )?{word}
     (?:for|to treat|as a treatment for)(?= )
    = is not approved for
licence/license: (?:has|have|holds|hold|carries|carry) an? (?:product |marketing )?{word}
     (?:for|to treat|as a treatment for)(?= )
    = is approved for
fda: that (?:the )?{word} (?:has )?(approved|cleared|licensed|authorised|authorized) (for|to treat|as)(?= )
    = that is {word} \1 \2
europes/european: ^{word} (?:medicines |drugs? )?(?:regulators?|watchdog|agency|medicines agency|commission)(?= (?:has
    |have|had|gave|granted|approved|authorised|authorized|cleared|licensed|never|did|refused|rejected|turned|banned) )
    = the ema
britains/british/uk/uks: ^(?:the )?{word} (?:medicines |drugs? )?(?:regulators?|watchdog|medicines agency)(?= (?:has
    |have|had|gave|granted|approved|authorised|authorized|cleared|licensed|never|did|refused|rejected|turned|banned) )
    = the mhra
americas/american/us/washingtons: ^(?:the )?{word} (?:medicines |drugs? )?(?:regulators?|watchdog|medicines agency)(?=
     (?:has|have|had|gave|granted|approved|authorised|authorized|cleared|licensed|never|did|refused|rejected|turned
    |banned) )
    = the fda
approval/clearance: {obtained} (?:its )?(?:full|outright|accelerated|conditional|unconditional|fast track)
     (?:us |american )?fda {word} (for|to treat) {x}(?= $)
    = was approved by the fda \1 \2 , so by that way
approval/clearance: {obtained} (?:full|outright|accelerated|conditional|unconditional|fast track) {word} (for|to treat)
     {x}(?= $)
    = was approved \1 \2 , so by that way
approval/authorisation/authorization: {obtained} (?:an? |its )?(?:eu|european|ema|marketing) (?:marketing )?{word}
     (for|to treat|as)(?= )
    = was approved by the ema \1
turned/rejected/refused/declined/knocked: ^{x} (?:assisted (?:psycho)?therapy )?for {x} (?:was|were|has been|have been)
     (?:{word}|{word} down|{word} back) by (the fda|the ema|the mhra)( in \d\d\d\d)?(?= $)
    = \3 refused to approve \1 for \2 \4
ago: ^([^;]*? approved [^;]+?),? (?:many |some |several )?(?:years|decades|ages|long) {word}(?= $)
    = \1 , so long {word}
medicine/drug/medication: (is|are) (not )?an? (?:fda )?approved {word} in (america|the us|the united states|britain
    |the uk|the united kingdom|europe){end}
    = \1 \2 approved in \3
only/just/merely/solely: (is|are) (approved|used|prescribed|licensed|indicated|recommended) for {x},?
     (?:and )?not {word}
     (?:for )?{x}(?= $)
    = \1 \2 for \3 and for \4
addition: (is|are) (approved|used|prescribed|licensed|indicated) for {x},? in {word} to {x}(?= $)
    = \1 \2 for \3 and for \4
use: (?:has|have) no (fda )?approved (?:medical |clinical )?{word} in {x}(?= $)
    = is not \1 approved in \2
    = is not \1 approved for \2
use: (?:has|have) an? (fda )?approved (?:medical |clinical )?{word} in {x}(?= $)
    = is \1 approved in \2
    = is \1 approved for \2
green/go/nod/thumbs: (?:gave|has given|gives|have given) {x} (?:the|its|a) (?:green light|go ahead|nod|thumbs up)
    = approved \1
green/go/nod/thumbs: (did not|has not|never) (?:give|given|gave) {x} (?:the|its|a) (?:green light|go ahead|nod|thumbs
     up)
     (?:as (?:a|the) (?:treatment|medicine|drug|therapy) for|for treating|to treat|for)(?= )
    = \1 approve \2 for
use: (?:has|have) (?:an?|one) (fda )?approved (?:medical |clinical )?{word} (as an?|for|in)(?= )
    = is \1 approved \2
use: (?:has|have) no (fda )?approved (?:medical |clinical )?{word} (as an?|for|in)(?= )
    = is not \1 approved \2
use: (?:has|have) (?:an?|one) (?:accepted |legitimate |recognised |recognized )?(?:medical|clinical) {word} (as
     an?)(?= )
    = is used \1
british/english/uk: ^{word} (?:doctors|psychiatrists|physicians|gps) (can|may|are allowed to) (?:now |still )?(?:legally
     )?prescribe {x}(?: to (?:patients|people|addicts))?(?=[,;]| $)
    = \2 is approved in britain
american/us: ^{word} (?:doctors|psychiatrists|physicians) (can|may|are allowed to) (?:now |still )?(?:legally
     )?prescribe
     {x}(?: to (?:patients|people|addicts))?(?=[,;]| $)
    = \2 is approved in the us
doctors/psychiatrists/physicians/gps: ^{word} in (the (?:uk|us|united kingdom|united states)|britain|england|america)
     (?:can|may
    |are allowed to) (?:now |still )?(?:legally )?prescribe {x}(?: to (?:patients|people|addicts))?(?=[,;]| $)
    = \2 is approved in \1
british/english/uk: ^{word} (?:doctors|psychiatrists|physicians|gps) (?:can not|cannot|can no longer|may not|may no
     longer
    |are not allowed to) (?:legally )?prescribe {x}(?: to (?:patients|people|addicts))?(?=[,;]| $)
    = \1 is not approved in britain
american/us: ^{word} (?:doctors|psychiatrists|physicians) (?:can not|cannot|can no longer|may not|may no longer
    |are not allowed to) (?:legally )?prescribe {x}(?: to (?:patients|people|addicts))?(?=[,;]| $)
    = \1 is not approved in the us
warning/warnings: (boxed|black box) {word} (?:on (?:its|their) labels? )?(?:in|by) (?:the )?(?:us|united states
    |america|usa
    |fda)(?= (?:about|for|of|on|regarding|concerning|over|against|because|that) )
    = \1 {word}
approved: first {word} by the (?:fda|us food and drug administration|food and drug administration) in ([0-9]{4})
    = first approved in the united states in \1
prescribed: ^{x} (is|are) (?:also |still |legally )?{word} in (the (?:us|uk|united states|united kingdom|netherlands)
    |britain|england|america|canada|germany|switzerland|australia|france|denmark){end}
    = \1 \2 approved in \3
rather: (is|are) (approved|licensed|used|prescribed|indicated) for (?:daily )?(?:the )?prevention of ([^,;]+?)
     {word} than for
     (?:treating|the treatment of) (?:acute )?attacks(?= $)
    = \1 \2 for prevention of \3 and is not \2 for \3
mitigating: (approved|licensed|used|prescribed|indicated) for {word}(?= )
    = \1 to relieve
off: ^(?:the )?(?:use|prescription|prescribing) of {x} {forit} ([^,;]+?) (?:is|counts as|is considered|is regarded as)
     {purely}(?:an? )?{word} label(?: {practice})?(?: in adults)?(?= $| in )
    = \1 is used {word} label for \2 and is not approved for \2
off: ^(?:the )?treatment of {x} with {x} (?:is|counts as|is considered|is regarded as) {purely}(?:an? )?{word} label
    (?: {practice})?(?= $| in )
    = \2 is used {word} label for \1 and is not approved for \1
off: ^{x} (?:maintenance )?(?:for|in) ([^,;]+?) is {purely}an? {word} label(?: {practice})?
     (?:{unsaid}|that the fda has never approved)(?= $)
    = \1 is used {word} label for \2 and is not approved for \2
off: ^{x} (?:maintenance )?(?:for|in) ([^,;]+?) is {purely}an? {word} label {practice}(?= $| in )
    = \1 is used {word} label for \2 and is not approved for \2
unapproved: ^{x} (?:for|in) ([^,;]+?) is (?:still )?an? {word} (?:use|indication)(?= $| in )
    = \1 is not approved for \2
approved: ^{x} (?:for|in) ([^,;]+?) has never been an? (?:fda )?{word} (?:use|indication)(?: of the drug)?(?= $| in )
    = \1 has never been {word} for \2
sleeping: ^{x} (is|are) (approved|licensed|used|prescribed) as a {word} pill for (?:ordinary )?insomnia(?= $)
    = \1 \2 \3 for insomnia
prevention: (approved|licensed|licenced|indicated|used) for stroke prevention in
    (?: (?:patients|people|adults|those) with)?
    = \1 to prevent stroke in
yes: ^{watchdog} said {word} to
    = \1 approved
past/through: ^{x} (?:got|sailed|breezed|sped) {word} {watchdog}(?= in| for|,| $)
    = \2 approved \1
prevent: (used|prescribed|taken|given|approved) (?:to|both to) prevent and treat ([^;]+?)(?= $)
    = \1 to prevent \2 and \1 to treat \2
prevent: (used|prescribed|taken|given|approved) (?:to|both to) treat and prevent ([^;]+?)(?= $)
    = \1 to treat \2 and \1 to prevent \2
gained/won/received/obtained/got/earned: (first )?{word} (?:its )?(?:us )?fda approval (on|in)
    = was \1 approved by the fda \2
administration: has approval from {agency} (for|to)
    = is fda approved \1
administration: (approved|cleared|licensed) (?:for use )?by {agency}(?= (?:for|to|in|as|on)|$)
    = \1 by the fda
has: has fda approval (for|to)
    = is fda approved \1
sleeping: (approved|licensed|licenced|authorised) ([^,;]*?)as an? {word} (?:pill|tablet|aid|medicine|drug)
    = \1 \2 for insomnia
medicine/drug: ^{x} (?:has|have) never been (?:marketed|sold|used|prescribed|given|taken|licensed) as a
     (?:legal |prescription )?{word}{end}
    = \1 has no medical use
approval: ^{x} (?:won|got|gained|received|obtained|earned) (?:its|their) first (us|american|fda|british|uk|eu) {word}
     (?=in )
    = \1 was first approved in the \2
approval: ^{x} (?:won|got|gained|received|obtained|earned) (us|american|fda|british|uk|eu) {word} (?=in )
    = \1 was approved in the \2
medicine/drug/medication: approved by the fda as an? {word}(?= $)
    = approved by the fda
treatment/management/relief/control/prevention: ^(?:the )?{word} of {x} with {x} is (not )?(?:an? |among its
     |one of its
     )(approved|licensed|fda approved|off label) uses?{end}
    = \2 is \3 \4 for \1
approval: ^(?:the )?(?:first )?(?:us |fda )?{word} of {x} (by the fda |in the us |in the united states
     |in america )?
    (?:came|dates from|dates back to|goes back to|was granted|was given|followed|was) (?:in )?(\d\d\d\d){end}
    = \1 was approved \2 in \3
market: (has|have) been on (?:the )?(us |american )?{word}(?: in (the us|the united states|america))? since
     (\d\d\d\d){end}
    = was approved in \4
humans/people: (is|are) not (?:meant |intended |made )?for (?:use in |use by )?{word}{end}
    = \1 not approved for people
meant/intended: (was|were|is|are) never {word} for (?:people|humans|human use)
    = \1 not approved for people
took: ^it {word} until (\d\d\d\d) for {x} to approve {x}{end}
    = \2 approved \3 in \1
administration: {pageagency};? ?(?:fda)?;? approved(?= (?:for|to|as|drug|medication|medicine))
    = fda approved
specifically: {word} (approved|indicated|licensed|licenced)
    = \1
approved: (?:first )?{word} by the (fda|ema|mhra) in (\d{4}),? to treat ([^,;]+?)(?= $)
    = {word} by the \1 to treat \3 in \2
approved: first {word} by
    = {word} by
conditions: (used for|used to treat|prescribed for|approved for|off label for|treats?) {conditions},? (?:such as
    |including|like)
    = \1
disorders: (used for|used to treat|prescribed for|approved for|off label for|treats?) {conditions},? (?:such as
    |including|like)
    = \1
problems: (used for|used to treat|prescribed for|approved for|off label for|treats?) {conditions},? (?:such as
    |including|like)
    = \1
illnesses: (used for|used to treat|prescribed for|approved for|off label for|treats?) {conditions},? (?:such as
    |including|like)
    = \1
symptoms: (used for|used to treat|prescribed for|approved for|off label for|treats?) {conditions},? (?:such as
    |including|like)
    = \1
issues: (used for|used to treat|prescribed for|approved for|off label for|treats?) {conditions},? (?:such as
    |including|like)
    = \1
animals: (is|are) used in (?:both )?humans and {word}
    = \1 used in {word} and \1 approved for use in humans
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
APPROVALS_LATER = restatements(
    r"""
psychiatrists/doctors: ^since (?:[a-z]+ )?(\d\d\d\d),? (?:authorised |authorized |approved |licensed )?{word} in
     ([a-z ]+?) (?:can|may|are allowed to|have been able to|are permitted to) prescribe {x} for {x}{end}
    = \3 has been used for \4 in \2 since \1
psychiatrists/doctors: ^(?:authorised |authorized |approved |licensed )?{word} in
     ([a-z ]+?) (?:can|may|are allowed to|have been able to|are permitted to) prescribe {x} for {x}{end}
    = \2 is used for \3 in \1
monotherapy: ^{x} (is|was) (?:also )?(approved|licensed|indicated|authorised|authorized) as (?:an? )?{word}
     for (?:adults with )?([a-z ]+)(?= $)
    = \1 stands alone , and \1 \2 \3 for \4
monotherapy: ^{x} (?:is|was) (?:also )?(?:approved|licensed|indicated|authorised|authorized) as (?:an? )?{word}(?= $)
    = \1 stands alone
monotherapy: ^{x} (?:is|was) not (?:approved|licensed|indicated|authorised|authorized) as (?:an? )?{word}(?= $)
    = \1 does not stand alone
approved: ^there (?:is|are) (?:currently |still )?no (?:fda |us )?{word} (?:medications?|medicines?|drugs?
    |treatments?|pharmacotherapy|pharmacotherapies) for (?:treating |the treatment of )?([a-z]+)
     (?:use disorder|addiction|dependence)(?= $)
    = \1 lacks {word} treatment
approved: ^no (?:medication|medicine|drug|treatment) (?:is|has been) (?:fda )?{word} (?:by the fda )?(?:for|to treat)
     ([a-z]+) (?:use disorder|addiction|dependence)(?= $)
    = \1 lacks {word} treatment
approved: ^{x} is (?:fda )?{word} (?:by the fda )?(?:for|to treat) (?:treating |the treatment of )?
    (cocaine|methamphetamine|cannabis|amphetamine) (?:use disorder|addiction|dependence)(?= $)
    = \2 does not lack {word} treatment
approved: ^{x} is not (?:fda )?{word} (?:by the fda )?(?:for|to treat) (?:treating |the treatment of )?
    (cocaine|methamphetamine|cannabis|amphetamine) (?:use disorder|addiction|dependence)(?= $)
    = \2 lacks {word} treatment
solution/spray/tablet/capsule/injection/gel/cream: ^{x} is an? ([a-z]+) ((?:nasal |oral |topical )?{word}) approved for
     ([^,;]+)(?= $)
    = \1 contains \2 , and \1 is approved for \4
induce/start/initiate/trigger/bring: (used|given|prescribed|approved|infused) to (?:{word}|bring on) labou?r(?= $)
    = \1 for induction of labor
end/terminate/abort: (used|given|prescribed|approved|taken) to {word} (?:an? |the |early )*pregnanc(?:y|ies)(?= $)
    = \1 for abortion
humans: (approved|licensed|authorised|authorized|used|meant|intended) for {word}(?= $)
    = \1 for use in humans
approved: ^{x} (is|are) (?:an? )?(?:legally |fda )?{word} (?:medicines?|drugs?|medications?|pharmaceuticals?)(?= $)
    = \1 \2 approved
"""
)
# Last of all: other wordings take first what these would take apart.
APPROVALS_LAST = restatements(
    r"""
approved: {word} to prevent seizures(?: in (?:people|patients) with epilepsy)?
    = {word} for seizures
clinic/office/setting: {x} (?:is only|must be|has to be|(?:may|can) only be) {takenonly}
     (?:in|at) (?:an? )?(?:certified |doctors |medical |health ?care |approved )*{word}(?= $)
    = \1 forbids home use
toddlers/infants/babies/newborns: ^{x} (is|are) (approved|licensed|licenced|indicated|authorised) (for|to treat) {x} in
     {word}(?= $)
    = \1 \2 \3 \4 \5 , so in {word}
    = \1 \2 safe in {word} , so \3 then
children/adults/teenagers/adolescents/women/men/toddlers/infants: (approved|licensed|licenced|indicated|authorised)
     (for|to treat) {x} in (?:older |younger |young |adult )?{word}(?= $)
    = \1 \2 \3 , so in {word}
"""
)
