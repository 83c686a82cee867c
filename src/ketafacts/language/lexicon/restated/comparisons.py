"""Two drugs side by side: stronger, longer, safer, alike, by weight.

How long each lasts by itself is ``kinetics``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

COMPARISONS = restatements(
    r"""
powder/powdered: ^(crack cocaine|cocaine) and {word} (cocaine)(?= (?:are|have|contain|share|do|both) )
    = \1 and \2
powder/powdered: ^{word} (cocaine) and (crack cocaine|cocaine)(?= (?:are|have|contain|share|do|both) )
    = \1 and \2
dose/doses/dosage: {equally}(?=,|;| $)
    = by weight
potent/powerful: ^{x} is not an? ([^,;]+?) but an? {word} ([^,;]+?){end}
    = \1 is not a \2 but a \3 , so strong
weight: (?:on )?an? weight for weight basis
    = milligram for milligram
takes: ^{x} {word} (at least|more than|about|around|up to)? ?([^,;]+?) to (?:produce|have|show|exert) (?:any|an
    |its) effects?
    = \1 takes \2 \3 to work
made/rendered: ^{x} (?:can be|may be|is|are|gets?) {word} (less effective|more effective|weaker|stronger) by {x}{end}
    = \3 makes \1 \2
working: (?:keeps?|goes on|go on) {word} (?:for )?(?:far |much |a lot )?longer than {x}(?: does| do)?{end}
    = lasts longer than \1
stronger/weaker: (?<!not )(is|are) (an? [^,;]+?) {word} than(?= )
    = \1 \2 and \1 {word} than
include: ^([a-z]+s) (?:that are |which are )?(more powerful|more potent|stronger|less potent|weaker) than ([a-z]+)
     include ([^$]+?)(?= $)
    = \4 are \1 that are \2 than \3
potent: (is|are) an? ((?:far|much|considerably|substantially|vastly|markedly|many times) (?:more|less) {word})
     ([a-z -]+?) than {x}(?= $)
    = \1 a \3 and \1 \2 than \4
weight/milligram/mg: ((?:more|less) potent|stronger|weaker) than {x},? (?:at equal doses |dose for dose )?(?:by {word}
    |on an? {word}(?: for {word})? basis|per {word}){end}
    = \1 than \2
weight/milligram/mg: (stronger|weaker) ([a-z]+) than {x},? (?:at equal doses |dose for dose )?(?:by {word}|on an? {word}
     basis|per {word}){end}
    = \1 \2 than \3
far/vastly: (cause|causes|produce|produces) {word} (more|less|fewer) ([^,;]+?) than {x}{end}
    = \1 \2 \3 than \4 , so by far
used: ^{x} is not an? ([^,;]+?) but an? ([^,;]+?) ({word} (?:by|to) [^,;]+?){end}
    = \1 is not a \2 but a \3 , so \4
approved: (is|are) {word} (?:(in the united states|in the us|in europe|by the fda) )?as an? ([a-z -]+?) for (?:humans
    |people|human patients|human use)(?: [^,;]+?)?{end}
    = \1 {word} for use in humans \2 , so as a \3
times: (is|are|that is|which is) similar to {x},? but (?:is |it is )?
    ((?:about |around |approximately |up to )?\d+(?: to \d+)? times (?:more potent|stronger|as potent|
    more powerful))(?= $)
    = \1 \3 than \2
at/on: ^{word} (?:the )?((?:[\w-]+ )?(?:[\w-]+ )?receptors?), {x} (acts as|is|works as
    |behaves as) ([^,;]+?)(?=[,;]| $)
    = \2 is \4 at \1
or: ^{x} (does|do) not ([^,;]+?) {word} {basely}{end}
    = \1 \2 not \3 and \1 \2 not \4
or: ^{x} (can|may|will|would|could) not ([^,;]+?) {word} {basely}{end}
    = \1 \2 not \3 and \1 \2 not \4
neither: ^{x} (is|are) (used|prescribed|given|approved|licensed) {word} (for|in|as
    |to treat) ([^,;]+?) nor (?:for|in|as
    |to treat) ([^,;]+?){end}
    = \1 \2 not \3 \4 \5 and \1 \2 not \3 \4 \6
neither: ^{x} (acts|works|binds) {word} (on|at|to) ([^,;]+?) nor (?:on|at|to) ([^,;]+?){end}
    = \1 does not act \3 \4 and \1 does not act \3 \5
dose/shot: ^(?:an? )?(?:second|further|another|repeat|extra) {word} of {x} (?:is|may be) (?:sometimes
     |often )?(?:needed
    |required|necessary)
    = more than one dose of \1 may be needed
twelve: (under|below|younger than|less than|over|above|older than) {word}
    = \1 12
eighteen: (under|below|younger than|less than|over|above|older than) {word}
    = \1 18
six: (under|below|younger than|less than|over|above|older than) {word}(?= (?:years|or)| $)
    = \1 6
times: (?<!not )(?<!never )(?<!about )(?<!approximately )(?<!roughly )((?:about |approximately |roughly )?\d+)
     ({word} (?:stronger|more potent|more powerful)) than ([^,;]+?),? and (\d+) ({word} (?:stronger|more potent
    |more powerful)) than
    = \1 \2 than \3 and is \4 \5 than
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
COMPARISONS_LATER = restatements(
    r"""
fresh: ^(?:both )?{word} (?:and|or|as well as) dried magic mushrooms (are|is)
    = magic mushrooms \1
before: (wears off|wear off|fades|stops working) {word} {x} (?:does|do){end}
    = \1 sooner than \2
likely: (?:is|are) (?:just |every bit )?as {word} to {x} as
    = can \1 as much as
"""
)
