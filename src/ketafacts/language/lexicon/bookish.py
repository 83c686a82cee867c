"""How handbooks put forms, tests, metabolism, times and pairs; the form is that of ``listing``.

As in ``restatements``. A sentence that says two things is put as two claims, so that each must be so; what is left out
is only what says no more than the rest ("closely", "by a healthcare provider").
"""

from ketafacts.language.lexicon.listing import restatements

BOOKISH_MACROS = {
    "bookthing": r"((?:(?! (?:and|or|but|not|instead|rather|than|called|that|which|for|given) )[^,;])+?)",
    "booksold": "(?:available|supplied|sold|marketed|dispensed)",
    "booktested": "(?:measured|checked|monitored|followed|tested)",
    "bookmust": "(?:should|must|need to|has to|have to|may need to)",
    "booktaking": "(?:taking|starting|on|receiving|given|who take|treated with)",
}
OF_BOOKISH = restatements(
    r"""
conversion/metabolism: ^{x} ((?:can |may )?(?:reduces?|weakens?|blunts?|lowers?|decreases?) the
     (?:analgesic |painkilling |pain relieving )?effects?) of ([a-z0-9]+) by (?:inhibiting|blocking|preventing) its
     {word} (?:in)?to ([a-z0-9]+)(?= $)
    = \1 \2 of \3 and \1 inhibits the conversion of \3 to \4
inducing: ^{x} ((?:can |may )?(?:reduces?|lowers?|decreases?|weakens?) the (?:effectiveness|efficacy|effect))
     of (oral contraceptives|hormonal contraceptives|birth control pills|hormonal contraception|the contraceptive pill)
     by {word} (?:hepatic|liver) enzymes(?= $)
    = \1 \2 of \3 and \1 induces liver enzymes
respiratory: ^{x} (?:has|have) no effect on the {word} depression (?:produced|caused) by {x}(?= $)
    = \1 does not worsen the respiratory depression of \2
add: {word} to opioid induced respiratory depression
    = increase the respiratory depression of opioids
adds: {word} to opioid induced respiratory depression
    = increases the respiratory depression of opioids
effect/effects: ^([a-z0-9]+)s {word} (?:is|are) (?:increased|enhanced|strengthened|potentiated) by {x}, which
     (?:raises|increases) the risk of bleeding(?= $)
    = \2 increases the effect of \1 and \2 increases the risk of bleeding with \1
when: ((?:reduces?|increases?|decreases?|lowers?|raises?|blocks?) the absorption of [^,;]+?) {word} (?:the
     two|both|they) are (?:taken|swallowed|given|used) together(?= $)
    = \1
when: (?:improves?|enhances?) the absorption of ([^,;]+?) {word} (?:the two|both|they) are
     (?:taken|swallowed|given|used) together(?= $)
    = increases the absorption of \1
remains/is/are: {word} (?:entirely |completely |wholly |still |totally )+uncontrolled under
    = {word} uncontrolled under
counter: ^over the {word} {x} (?:preparations|products|medicines|tablets) (?:have|has) been prescription only in
    = \1 has been prescription only in
bought: ^{x} (?:can|could) no longer be {word} without a prescription in ([a-z ]+?), (?:following|after|since) (?:a
     change in )?([a-z]+ [0-9]+|[0-9]+)(?= $)
    = \1 has been prescription only in \2 since \3
nationwide: (legalized|legalised) ([a-z]+) {word} in
    = \1 \2 in
recreational: (canada|germany) (legalized|legalised) {word} cannabis(?: nationwide)? in
    = \1 \2 cannabis in
worked: by ([a-z]+ [a-z]+), who {word} (?:with|for|at) ([a-z]+ [a-z]+)(?= $)
    = by \1 for \2
nasal: ^the fda approved ([a-z]+) {word} spray in
    = \1 {word} spray was approved by the fda in
severe: withdrawn ([^,;]+) because it caused {word} (?:limb malformations|malformations|limb defects|birth defects)
    = withdrawn \1 because it caused birth defects
as: ^{x} (is|are) {booksold} {word} {bookthing}, {bookthing},? and {bookthing}(?= $)
    = \1 \2 available as \3 and \1 \2 available as \4 and \1 \2 available as \5
as: ^{x} (is|are) {booksold} {word} {bookthing}, {bookthing}, {bookthing},? and {bookthing}(?= $)
    = \1 \2 available as \3 and \1 \2 available as \4 and \1 \2 available as \5 and \1 \2 available as \6
called/named: ^{x} (is|are) {booksold}(?: both)? as an? {bookthing} and (?:as )?an? {bookthing} {word} ([a-z]+)(?= $)
    = \1 \2 a \3 and \5 is a \4 and \5 contains \1
given: ^{x} (?:may be|can be|is)(?: usually)? {word} by (intravenous|intramuscular|intravenous or intramuscular)
     injection for an(?:a)?esthesia(?= $)
    = \1 is given by \2 injection and \1 is used for general anesthesia
vein: ^{x} for an(?:a)?esthesia is usually given by injection into a {word} or (?:a )?muscle(?= $)
    = \1 is given by intravenous injection and \1 is given by intramuscular injection
    and \1 is used for general anesthesia
made: (has|have) never been {word} as
    = is never given as
monthly: ^{x} is an? {word} {x} injection (?:that is )?given (under the skin|into a muscle)(?= $)
    = \1 contains \2 and \1 is given {word} and \1 is given \3
immediate: ^oral {word} release ([a-z]+) (?:typically |usually |generally )?(provides|gives|lasts)
    = oral \1 \2
effects: ^(?:the )?{word} of (oral|smoked|inhaled|injected|intravenous|intranasal|sublingual|snorted)
     ([a-z0-9]+) (?:typically |usually |generally |commonly )?last (?:for )?([^,;]+)(?= $)
    = \1 \2 lasts \3
take/takes: ^{x} (?:usually |typically |generally |often )?{word} (several weeks|weeks) to
     (?:produce|show|reach|have) (?:their|its) full (?:antidepressant )?effects?(?= $)
    = \1 {word} \2 to work
starts/start: {word} to work within (?:about )?
    = works within
rapid: ^{word} acting insulin (lispro|aspart|glulisine)
    = insulin \1
very: ^{x} has an? {word} short duration(?: of action)? because it is (?:broken down|metabolized|metabolised) rapidly
     by (?:plasma |blood )?esterases(?: in the blood)?(?= $)
    = \1 is short acting and \1 is broken down by esterases
effects: ^{x} lasts (?:much |far )?longer than {x}, with {word} (?:persisting|lasting) (?:for )?([^,;]+)(?= $)
    = \1 lasts longer than \2 and \1 lasts \3
partly: half life,? {word} because its metabolite ([a-z]+) is (?:also |itself )?active(?= $)
    = half life and \1 is an active metabolite of it
oxidized/oxidised: extensively {word} in the liver
    = metabolized in the liver
entirely: (almost|nearly) {word} by the kidneys?
    = mainly by the kidneys
metabolism: (undergoes|undergo) extensive (?:hepatic|liver) {word} by {enzymeof}
    = is metabolized mainly by \2
extensively/heavily: (is|are) {word} {worn} by {enzymeof}
    = \1 metabolized mainly by \2
into: ^{x} is {worn} by {enzymeof} {word} (?:several |many |some |two )?active metabolites(?= $)
    = \1 is metabolized by \2 and \1 has active metabolites
into: ^{x} is {worn} by {enzymeof} {word} (?:several |many |some |two )?long (?:lasting|acting|lived) active
     metabolites(?= $)
    = \1 is metabolized by \2 and \1 has active metabolites and the metabolites of \1 are long lasting
converted: ^{x} (is|are) {word} by {enzymeof} (?:in)?to ([a-z0-9]+(?: [a-z0-9]+)?){end}
    = \1 \2 converted to \4 by \3
activated: prodrug that must be {word} in the liver, (?:largely |mainly |partly |mostly )?by {enzymeof}(?= $)
    = prodrug and is {word} by \1
inr: (monitored) (?:with|by) (?:a blood test called|means of) the {word}
    = \1 by {word}
international: (?:by means of|with|by)(?: the)? {word} normali[sz]ed ratio
    = by inr
therapy/treatment/replacement: ^{x} {word} is (?:usually |typically |generally |commonly )?(monitored)
    = \1 is \2
stimulating: by (?:measuring )?thyroid {word} hormone(?= $)
    = by tsh
measured: ^thyroid stimulating hormone is {word} to (?:guide|adjust) the dose of {x}(?= $)
    = \1 is monitored by tsh
narrow: ^(?:serum |blood |plasma )?{x} (?:concentrations|levels) {bookmust} be {booktested}(?: regularly)?,? because
     (?:the|its) therapeutic (?:range|index|window) is {word}(?= $)
    = \1 requires regular monitoring of its blood level and \1 has a {word} therapeutic range
narrow: ^{x} (?:therapy |treatment )?requires (?:regular )?blood level (?:checks|monitoring|tests),? because its
     therapeutic (?:range|index|window) is {word}(?= $)
    = \1 requires regular monitoring of its blood level and \1 has a {word} therapeutic range
renal/kidney: ^{word} function and (?:serum |blood )?potassium {bookmust} be {booktested} after an? {x} is started(?= $)
    = \1 requires monitoring of kidney function and potassium
inr: ^{x} requires (weekly|regular|daily|monthly) {word} (?:measurement|measurements|tests|testing|checks) so that
     (?:the|its) dose can be adjusted(?= $)
    = \1 requires \2 {word} monitoring
inr: ^(?:patients|people) {booktaking} {x} {bookmust} have an? (weekly|regular|daily|monthly) {word}
     (?:test )?to adjust (?:their|the) dose(?= $)
    = \1 requires \2 {word} monitoring
during: ^(blood pressure|breathing|heart rate) {bookmust} be {booktested} {word} {x} an(?:a)?esthesia and after {x}
     (?:dosing|doses|administration)(?= $)
    = \2 requires monitoring of \1 and \3 requires monitoring of \1
electrocardiogram/ecg: ^(?:patients|people) {booktaking} {x} (?:may need|need|should have) an {word} to check the qt
     interval(?= $)
    = \1 requires monitoring of the qt interval
monitored/observed/watched: ((?:must|should|need to|has to|have to) be) {word} by an? (?:healthcare
     |health care |health )?(?:provider|professional) for
    = \1 observed for
"""
)
