"""Roundabout words that turn up where a sentence holds two facts: likenesses, purposes, lists with their own "for"."""

from ketafacts.language.lexicon.listing import restatements

OF_TWO = restatements(
    r"""
for/against: ^{x} (is|are|was|can be) (sold|prescribed|used|given|approved|taken) (?:both )?(for|against|in) ([^,;]+?)
     (?:and|as well as|but also) {word} ([^,;]+)(?= $)
    = \1 \2 \3 \4 \5 and \6
for/against: ^{x} (is|are) (?:mostly |mainly |usually |often )?sold {word}
    = \1 \2 used for
chemotherapy: {x} (?:the )?nausea (?:and vomiting )?(?:caused by|from|due to|brought on by|of|after|during)
     (?:cancer )?chemotherapy
    = \1 chemotherapy induced nausea
short: {x} (?:can |may )?leaves? (?:people|patients|the body|you|users|them) short of (potassium|sodium|magnesium)
    = \1 can lower \2
treatment: ^{x} is an? (?:proven|established|effective|standard|common|recognised|recognized|widely used|usual|accepted)
     {word} (for|of|in)
    = \1 is a {word} \2
unpleasant/miserable/hard/tough/distressing/uncomfortable: ^withdrawal from {x} (?:may be|can be|is|might be)
     (?:very |quite |really )?{word}(?= $)
    = \1 can cause withdrawal
way: ^{x} (?:works|acts) in (?:exactly |much )?the same {word} as {x}, by ([a-z]+ing) ([^,;]+)(?= $)
    = \1 and \2 work by \3 \4
other: ^{x}, (as|and so) (do|does|are|is|can|have|has) (?:all |the |most )?{word} ([^,;]+)(?= $)
    = \1, \2 \3 \4
urine: {x} (immunoassay|screen|test) in {word}(?= $)
    = \1 \2
such: {x} (reverses|reverse|treats|treat) (?:an )?(?:overdoses?|the effects|effects) of ([^,;]+?) {word} as
     ([^,;]+)(?= $)
    = \1 \2 \3 {word} as \4
nor: ^(an? |the )?([^,;]*?(?:drug|urine|hair|blood|saliva) (?:screen|test|screens|tests|immunoassay)) (?:detects?|finds?
     |shows?|picks? up) neither {x} {word} {x}(?= $)
    = neither \3 nor \4 is detected by \1 \2
blamed: ^{x} (?:has|have) been {word} for {x}(?= $)
    = \1 can cause \2
false: {x} (?:can |may |might )?(?:sets?|trigger|triggers) off (?:an? )?{word} positive
    = \1 can cause a {word} positive
immobilise/immobilize/tranquillise/dart: {x} has been used to {word}
    = \1 is used to {word}
nose: {x} (?:as a|is a) local (anaesthetic|anesthetic) (?:for|in|inside) the {word}(?= $)
    = \1 as a local \2 in the {word}
    = \1 as a local \2 and is given through the {word}
class/family/group: ^{x} (?:belongs to|is in|comes from|is part of) the same {word} as {x},
     (?:namely )?(?:the )?([^,;]+)(?= $)
    = \1 and \2 are \3
toxic: {x} (?:may|can|could) build up to {word} levels in (?:patients|people|those) who (?:also )?take
     ([^,;]+?)(?: or (?:another|other) [a-z]+)?(?= $)
    = \2 can raise \1 levels
much: ^(?:people|patients|those) (?:on|taking) {x} who (?:also )?take {x} (?:may|can|could) end up with
     too {word} {x} in (?:the|their) blood(?= $)
    = \2 can raise \1 levels
intravenously: ^when {x} is (?:given|injected|administered|taken) {word}, it
    = intravenous \1
vein: ^(?:when|if|once|after) {x} is (?:given|injected|administered|put|shot) (?:straight |directly )?into a {word},
     it
    = intravenous \1
disease: {x} (?:acid )?reflux {word}
    = \1 acid reflux
"""
)
