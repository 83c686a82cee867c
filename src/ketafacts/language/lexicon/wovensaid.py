"""What is woven into a sentence that tells one fact: an example, a reason, in whom, by what measure.

As in ``restatements``. Each plain wording says all that the roundabout one does, so that what is false of a part of it
is false of the whole.
"""

from ketafacts.language.lexicon.listing import restatements

WOVEN_MACROS = {
    "drugs": r"((?:(?!(?:not|never|no|do|does|did|is|are|can|may|and|or|but|with) )[a-z0-9]+ ?){1,4}(?= ))",
}
OF_WOVEN = restatements(
    r"""
combination/mixture/pair/two: ^{drugs} (is|are) (contraindicated|forbidden|dangerous) with {drugs} (?:because|since|as)
     (?:the|this|that) {word}(?: of them| together)? (?:can|may|could|might) (?:cause|lead to|produce|trigger) ([^,;]+?)
    {end}
    = \1 \2 \3 with \4 , and combining \1 with \4 can cause \5
about/for/of/regarding/concerning: (boxed warning|black box warning) {word} (?:the )?
    (?:concomitant|concurrent|combined|simultaneous) use with
    = \1 about use with
including: (boxed warning|black box warning) (for|about|of) ([^,;]+?), {word} ([^,;]+?){end}
    = \1 \2 \3 and \4
serotonergic: {word} (?:antidepressants|medicines|medications|agents|painkillers)
    = {word} drugs
particularly/especially/mainly/notably/chiefly: ((?:can|may|might|could) (?:[^,;]+?)), {word} in (people|patients|those
    |children|older people|the elderly|women|men)
    = \1 in \2
milligram: (?:on )?an? milligram for milligram basis
    = {word} for {word}
weight: (?:on )?an? weight for weight basis
    = milligram for milligram
such: (sedation|respiratory depression|effects|overdose|drowsiness|sleepiness) (caused by|produced by|due to|of|from)
     {drugs} {word} as {drugs}{end}
    = \1 \2 \3 , and \4 belongs to the \3
such: ^{drugs} {word} as {drugs} ((?:can |may |will )?(?:raises?|lowers?|increases?|decreases?|reduces?)) ([a-z]+)
     levels{end}
    = \1 \3 \4 levels , and \2 belongs to the \1
such: ^{drugs} {word} as {drugs} do not (raise|lower|increase|decrease|reduce) ([a-z]+) levels{end}
    = \1 do not \3 \4 levels , and \2 belongs to the \1
bacteria: (?:kills?|destroys?) {word} by (inhibiting|blocking|stopping|disrupting) (?:the |their )?(cell wall|protein)
     synthesis
    = works by \1 bacterial \2 synthesis
reuptake: (?:increases?|enhances?|promotes?|stimulates?) (?:the )?{word} of (dopamine|serotonin|norepinephrine
    |noradrenaline){end}
    = activates the \1 transporter
monitoring: ^(ecg|ekg|blood|liver|kidney|inr) {word} of the ([^,;]+?) (is|is not) (?:recommended|required|advised|needed
    |necessary) (?:for|in|during|with) (?:patients |people |those )?(?:taking |on |receiving |treated with )?{drugs}
    {end}
    = the \2 \3 monitored in patients taking \4
urine: ^((?:(?!hair|saliva|blood|oral)[a-z]+ )+)(detects?|picks? up|finds?|find|shows?) {drugs} in (?:the )?{word}{end}
    = \1 \2 \3
reverse: used in (dogs|cats|horses) to {word} {drugs}{end}
    = used to {word} \2 in \1
neuropsychiatric: (boxed warning|black box warning) (for|about|of) (?:serious )?{word} (?:events|symptoms|effects
    |reactions|side effects|problems)
    = \1 \2 psychiatric side effects
minutes/minute: ^{x} (?:produces?|induces?) (anesthesia|anaesthesia|sedation) (within|in) (?:about |around |roughly )?
    ((?:a few |some |one |two |three |five |ten |a |1 |2 |3 |5 |10 ))?{word}{end}
    = \1 causes \2 , and \1 works \3 \4 {word}
rare: ^{drugs} (can|may) (?:cause|lead to|produce|trigger) ([^,;]+?) (?:and|or|but),? in {word} (?:cases|people),?
     ([^,;]+?){end}
    = \1 \2 cause \3 , and in {word} cases \1 \2 cause \4
rarely: ^{drugs} (can|may) (?:cause|lead to|produce|trigger) ([^,;]+?) (?:and|or|but),? (?:very )?{word},? ([^,;]+?)
    {end}
    = \1 \2 cause \3 , and \1 \2 {word} cause \4
introduced: {word} (?:commercially|to the market|onto the market|on the market|as a product)
    = {word}
marketed: {word} commercially
    = {word}
"""
)
