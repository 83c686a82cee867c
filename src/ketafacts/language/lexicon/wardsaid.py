"""What is said on a ward and in its leaflets of warnings, antidotes and whom a drug suits, put plainly.

The form is that of ``restatements``. What a sentence adds and no fact can bear out stays behind "and it is so", so that
the sentence can be found false and never true.
"""

from ketafacts.language.lexicon.listing import restatements

WARD_MACROS = {
    "boxof": "(?:boxed|black box) warning (?:about|for|on|concerning|regarding|of)",
    "sickfolk": "(?:patients|people|persons|individuals|those|adults|women|men|children)",
    "sortofdrug": "(anticoagulant|blood thinner|muscle relaxant|opioid|sedative|benzodiazepine|barbiturate|painkiller"
    "|antidepressant|antipsychotic|stimulant|beta blocker)",
}

OF_WARDS = restatements(
    r"""
such: ^{x} (carries|carry|has|have|received) an? {boxof} {x} {word} as {list}(?= $)
    = \1 carries a boxed warning for \3, \1 carries a boxed warning for \4
because: ^{word} of (?:the |an? )?risk of {x}, {x} (carries|carry|has|have) (a boxed warning)
    (?: in the united states| in the us)?(?= $)
    = \2 \3 \4 for \1 and it is so {word} of the risk
never: ^{x} (?:has|have) {word} been (?:associated with|linked to) {x} (in (?:children|adults) or
     (?:adults|children))(?= $)
    = \1 {word} causes \2, and it is so \3
but: ^(?:an? )?{x} is an? (?:characteristic|common|typical|known|frequent|well known) (?:adverse effect|side
     effect|adverse reaction) of {x}
     {word} not of {x}(?= $)
    = \3 does not cause \1, and \2 can cause \1
most: ^{x} is the {word} (?:common|frequent) ((?:metabolic|gastrointestinal|cardiovascular|neurological|psychiatric)
     (?:adverse |side )?(?:effect|reaction)) of (?:long term )?{x} (?:treatment|therapy|use)(?= $)
    = \3 commonly causes \1, and it is so {word} of all as a \2
recommended/ideal/suitable: ^{x} (is|are) {word} for ((?:opioid naive|opioid naïve|pregnant|breastfeeding|elderly|older)
     patients) with {list}(?= $)
    = \1 \2 safe in \3, and it is so {word} with \4
recommended/ideal/preferred: ^{x} (is|are) (?:the )?{word} (?:for|in) {sickfolk} with (severe|mild|moderate|chronic)
     {x} because {list}(?= $)
    = \1 \2 safe in patients with \4, and it is so {word} in \3 \4 because \5
combination: contraindicated in {word} with
    = contraindicated with
freely: ^{x} (may|can|could) be {word} (?:used in|given to) {sickfolk} with {x}(?= $)
    = \1 are safe in patients with \3, and it is so {word}
who: ^{x} (is|are) (?:perfectly |entirely |quite |completely )?safe to give to {sickfolk} {word} (?:took|have taken) an?
     {x} ((?:the
     (?:previous day|day before|same day)|yesterday|recently|last week|that morning))(?= $)
    = \1 can be combined with \3 safely, and it is so \4
induced: ^{x} {word} sedation (in humans |in people )?is (?:fully |reliably |readily |completely )?reversed by
     {list} of {x}(?= $)
    = \4 reverses \1, and it is so {word} \2 by \3
supportive: ^{x} overdose is (?:managed|treated) (?:mainly|largely|chiefly|primarily|mostly)? ?with {word} care(?=
     $)
    = an overdose of \1 is treated with {word} care
fragments: treated with (?:specific )?antibody {word} (?:sold|marketed|known) as {x}(?= $)
    = treated with \1
sold/marketed: ^{x}, {word} as {x}, reverses the {sortofdrug} {x}(?= $)
    = \1 is {word} as \2, \1 reverses \4 and \4 is an \3
sold/marketed: ^{x}, {word} as {x}, (rapidly|quickly|promptly) reverses the {sortofdrug} {x}(?= $)
    = \1 is {word} as \2, \1 reverses \5, \5 is an \4, and it is so \3
sold/marketed: ^{x}, {word} as {x}, reverses {x}(?= $)
    = \1 is {word} as \2 and \1 reverses \3
caused: ^(naloxone|nalmefene|narcan) reverses (?:respiratory depression|slowed breathing|breathing problems)
     {word} by {list}(?= $)
    = \1 reverses \2
that: ^{x} is an? (?:antidote|drug|medicine|reversal agent) {word} (?:vets|veterinarians|veterinary surgeons) use to
     reverse {x}
     (in (?:dogs|cats|horses|cattle|animals))(?= $)
    = \1 reverses \2 \3
increases/boosts/enhances: ^{x} {word} the pain relief (?:from|of) {x} (by [^,;]+)(?= $)
    = \1 increases the effect of \2, and it is so \3
deaths: ^{x} overdose {word} (?:result|stem) (?:chiefly|mainly|mostly|largely) from {x}(?= $)
    = an overdose of \1 causes \2 and \1 kill by \2
particularly/especially: ^(?:abrupt|sudden) (?:discontinuation|withdrawal|cessation) of {x}, {word} intrathecal {x},
     (can|may|could) (cause [^;]+?)(?= $)
    = stopping \1 suddenly \3 \4
such: ^{x} (?:has|have) been (?:associated with|linked to) {x} {word} as {list}(?= $)
    = \1 can cause \2, \3
into: ^{x} given {word} the (?:spine|spinal canal|spinal fluid) (should never be stopped [^,;]+?)(?= $)
    = \1 \2
anaphylaxis: ^{x} is (?:considered |thought )?safe (?:for|in) {sickfolk} who have had {word} (?:after|from|to) {x}(?= $)
    = \1 is safe for patients with \2 allergy, and it is so after {word}
"""
)
