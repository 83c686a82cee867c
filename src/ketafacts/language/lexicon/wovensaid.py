"""What is woven into a sentence that tells one fact: an example, a reason, in whom, by what measure.

As in ``restatements``. Each plain wording says all that the roundabout one does, so that what is false of a part of it
is false of the whole.
"""

from ketafacts.language.lexicon.listing import restatements

WOVEN_MACROS = {
    "drugs": r"((?:[a-z0-9]+ ){0,3}[a-z0-9]+)",
}
OF_WOVEN = restatements(
    r"""
combination/mixture/pair/two: ^{drugs} (is|are) (contraindicated|forbidden|dangerous|not (?:to be )?(?:taken|used|given
     |combined)) with {drugs} (?:because|since|as) (?:the|this|that) {word}(?: of them| together)? (?:can|may|could|might)
     (?:cause|lead to|produce|trigger|result in) ([^,;]+?){end}
    = \1 \2 \3 with \4 , and combining \1 with \4 can cause \5
about/for/of/regarding/concerning: (boxed warning|black box warning) {word} (?:concomitant|concurrent|combined
     |simultaneous|the concomitant|the concurrent|the combined) use with
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
such: (sedation|respiratory depression|effects|overdose|drowsiness|toxicity|breathing|sleepiness|breathlessness) (caused by|produced by|due to|of
    |from) {drugs} {word} as {drugs}{end}
    = \1 \2 \3 , and \4 belongs to the \3
such: ^{drugs} {word} as {drugs} ((?:can |may |will )?(?:raises?|lowers?|increases?|decreases?|reduces?)) ([a-z]+) levels{end}
    = \1 \3 \4 levels , and \2 belongs to the \1
introduced: {word} (?:commercially|to the market|onto the market|on the market|as a product)
    = {word}
marketed: {word} commercially
    = {word}
"""
)
