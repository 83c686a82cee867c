"""More words than it needs to say what something is, or does: "just another opioid", "on its own"."""

from ketafacts.language.lexicon.listing import restatements

_OTHER = r"(?! (?:word|name|term|form|way|example|reason|matter|option|choice|brand|version|type|kind|drug|medicine) )"
_WORDED = rf"""
opioid: (is|are) (not )?an? mild {{word}}(?: (?:painkiller|analgesic|pain reliever|drug|medicine))?(?=,| $)
    = \1 \2 an {{word}}
inflammatory: (?:has|have) (?:very |only )?(?:little|minimal|hardly any|next to no|little or no) anti {{word}}
     (?:effects?|activity|action|properties)
    = is not anti {{word}}
sleep: (used|taken|prescribed|given) (?:for|to help with|as an aid to) {{word}}(?=,| $)
    = \1 for insomnia
viruses/bacteria: (against {{word}}),? (?:including|such as) (?:those of |the viruses of )?{{x}}(?= $)
    = \1 or against \2
preventing/stopping/relieving/treating/reducing: ^{{x}} (causes?|produces?|brings on) {{x}} (?:rather than
    |instead of) {{word}}
     it(?= $)
    = \1 \2 \3
another: (is|are|was) (?:just |only |simply |merely |really |basically )?(?:yet )?{{word}}{_OTHER}(?= [a-z])
    = \1 a
bona: (is|are) an? {{word}} fide
    = \1 a
genuine/actual/proper/outright/veritable/fully: (is|are) (not )?an? {{word}}(?: fledged| blown)?(?= [a-z])
    = \1 \2 a
hardly/scarcely/barely: (is|are) {{word}} (an?|any)(?= [a-z ]+$)
    = \1 not \2
ultimately: (is|are) {{word}}(?= (?:an?|not) )
    = \1
heart: (is|are) at {{word}},?(?= (?:an?|not) )
    = \1
core: (is|are) at (?:its|their) {{word}},?(?= (?:an?|not) )
    = \1
name: ^{{x}} (is|are) (?:just |simply )?(an?) ([a-z ]+) by another {{word}}(?= $)
    = \1 \2 \3 \4
other: ^{{x}} (is|are) (?:just |simply )?(an?) ([a-z ]+?),? (?:just )?like (?:any|every) {{word}}(?= $)
    = \1 \2 \3 \4
sense/way/respect/meaning: ^{{x}} (is|are) not (an?) ([a-z ]+) in any {{word}}(?: of the word)?(?= $)
    = \1 \2 not \3 \4
kind/sort/type: (is|are) not any {{word}} of(?= [a-z])
    = \1 not a
mistakenly/erroneously/wrongly/falsely/incorrectly: ^{{x}} (is|are) (?:often |sometimes |commonly |frequently )?{{word}}
     (?:thought|believed|assumed|considered|said) to be (an?) ([a-z ]+)(?= $)
    = \1 \2 not \3 \4
called: ^{{x}} (is|are) (?:often |sometimes |commonly |frequently |loosely )?{{word}} (an?) ([a-z ]+), but (?:it|they)
     (?:is|are) (?:actually |really )?not(?: one| a \4| an \4)?(?= $)
    = \1 \2 not \3 \4
nothing: (is|are) {{word}} if not(?= an? )
    = \1
like: ^{{x}} (is|are), {{word}} ([a-z]+), (an?) ([a-z ]+)(?= $)
    = \1, like \3, \2 \4 \5
legally: ^(?:{{word}} and (?:medically|pharmacologically|scientifically)|medically and {{word}}),?(?= [a-z])
    =
sorry: ^(?:im |i am )?{{word}},?(?: but)?,?(?= [a-z])
    =
"""

_OF_ITS_KIND = r"""
belonging: (?<= ){word} to (the|a|an)(?= [a-z])
    = that belongs to \1
class/family/group: (is|are) (not )?an? (?:drug|medicine|medication|agent|compound|substance|chemical)
     (?:from|of|in|within)
     (?:the|an?) ([a-z0-9 ]+?) {word}(?= $| used | that |[,;])
    = \1 \2 in the \3 {word}
many/several/various/numerous: (is|are) one of (?:the )?(?:very )?{word}(?: different| available)?(?= [a-z])
    = \1 one of the
structurally/chemically: ^{word},(?= [a-z])
    =
structure: ^(?:by|in) (?:chemical )?{word},?(?= [a-z])
    =
structure: (is|are) (not )?(an? [a-z ]+?) (?:by|in) (?:its )?(?:chemical )?{word}(?= $)
    = \1 \2 \3
unrelated: (is|are) (?:structurally |chemically |entirely |completely |wholly |quite )?{word} to
    = \1 not chemically related to
"""
_MORE = r"""
type/kind/class/group: ^([a-z]+) of the ([a-z]+(?: [a-z]+)?) {word} (include|includes)(?= [a-z])
    = \2 \1 \3
among: ^{word} (?:the )?([a-z]+(?: [a-z]+)?)(?: drugs| medicines)?
     (?:we find|you find|one finds|are|we count|belong) {x}(?= $)
    = \2 are \1
one: ^of (?:all )?(?:the )?(?:drugs|medicines|substances) (?:called|known as) ([^,;]+), {x} is {word}(?= $)
    = \2 is {word} of the \1
although/though/while: ^{word} (?:it|they) (is|are|was|were|has|can|may) ([^,;]+), {x} (is|are) ([^,;]+)(?= $)
    = \3 \1 \2 and \3 \4 \5
able: ^(?:in (?:the us|the united states|america),? )?(?:you|people|anyone|americans|patients|customers|adults)
     (?:have|has) been {word} to (?:buy|get|obtain|purchase) {x} (over the counter|without a prescription)
    (?: in (?:the us|america))? since (\d\d\d\d)(?= $)
    = \1 has been sold \2 in the us since \3
own: on (?:its|their) {word}(?= $)
    = by itself
effect/effects: ^the (?:[a-z]+ )?(?:[a-z]+ )?{word} of {x} (?:is|are) (reversed|undone|countered|ended)
     (?:by|with) {x}(?= $)
    = \1 is \2 by \3
pregnancy: safe (?:to (?:take|use) )?(?:throughout|during the whole of|during all of|at any stage of|at any time in)
     {word}
    = safe in {word}
nobody/noone: ^{word} (?:on|taking|who takes|using) {x} (?:needs|has) to have their ([a-z ]+?)
     (checked|monitored|tested)(?= $)
    = people on \1 do not need to have their \2 \3
"""
OF_KINDS_SAID = restatements(_WORDED + _OF_ITS_KIND + _MORE)
