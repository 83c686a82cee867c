"""Who found, made and sold it first, when, where, and what became of it.

The law of a year is ``law``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

HISTORY = restatements(
    r"""
acetylating/acetylation: ^{x} (is|was|can be) (not )?(?:first |usually |chemically )?(?:made|produced|prepared
    |synthesised
    |synthesized|manufactured|created) by (?:the )?{word} (?:of )?([a-z]+)( in [0-9]+)?{end}
    = \1 \2 \3 synthesised \5 from \4 by acetylation
started: ^{x} {word} out as an? ([^,;]*?(?:cough|cold|asthma|pain|diet)[^,;]*?){end}
    = \1 was first sold as a \2
stumbled/cooked: hofmann (?:first )?{word} (?:on|upon|across|up)
    = hofmann first made
light: first saw the {word} of day
    = was first made
born: was {word}(?= in (?:1[0-9]+|20[0-9]+))
    = was first made
lab/laboratory: ^{x} came out of ([a-z]+ [a-z]+s) {word}{end}
    = \1 was first made by \2
thank: ^the world has {x} to {word} for {x}{end}
    = \2 was first made by \1
brewed/dreamed/dreamt: was {word} up by
    = was first made by
which: ^{x}, {word} ([^,;]+?) (first )?(synthesised|synthesized|made|discovered|invented|isolated|created|developed)
     (in [12][0-9]{3}), {x}(?= $)
    = \1, which was \3 \4 by \2 \5, \6
which: ^{x}, {word} ([^,;]+?) (first )?(synthesised|synthesized|made|discovered|invented|isolated|created|developed),
     {x}(?= $)
    = \1, which was \3 \4 by \2, \5
market: {x} (?:first )?(?:reached|came to|arrived on|hit) the (american|us|british|uk|german|canadian) {word} in
     (\d{4})
    = \1 came onto the market in the \2 in \3
years/decades/long: ^{x} (was|were) (the first [^,;]+?) to be (marketed|introduced|sold|approved|launched|patented),
     (?:many |several |some )?{word} before {x}{end}
    = \1 \2 \3 to be \4 , and \1 \2 \4 before \5
prescription: ^since (\d{4}),? (?:americans|people in the united states) (?:have been able to|could|can) (?:buy|get) {x}
     without a {word}(?= $)
    = \2 has been sold without a {word} in the us since \1
only: {x} (was|were) (approved|introduced|launched|discovered|scheduled|controlled) {word} in (\d\d\d\d)
    = \1 \2 first \3 in \4
identified: {x} (was|were) {word} in (the [a-z ]+?) in (\d\d\d\d){end}
    = \1 \2 isolated from \3 in \4
originally: ^{x} (was|were) {word} (?:used as |developed as |sold as |marketed as |meant as |intended as )?
    (an? [^,;]+)(?= $)
    = \1 \2 developed as \3
market: (?:came|got|went|was put|was brought|arrived|entered) (?:onto |on to |on |to )?the (?:us |american )
    ?{word}(?: in (?:the us|the united states|america))? in (\d\d\d\d){end}
    = was introduced in \1
    = was approved in \1
grew/came/arose: {word} out of (?:research|work|studies|experiments|a search)(?: (?:on|into|with))?
    = was developed from
first: ^the {word} (?:humans?|persons?|people|patients?|volunteers?) (?:to be given|to receive|to get|given) {x}
     (?:received it|got it|had it|were given it|was given it|did so) in (\d\d\d\d){end}
    = \1 was first given to humans in \2
took: ^it {word} until (\d\d\d\d) for {x} to discover {x}{end}
    = \2 discovered \3 in \1
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
HISTORY_LATER = restatements(
    r"""
sold/marketed: ^{x} (?:was|is) (?:first |once |originally )?{word} as ([a-z]+) by ([a-z& ]+){end}
    = \1 was introduced as \2 by \3
made/manufactured/marketed: ^{x} (?:is|are) {word} by ([^,;]+)(?= $)
    = \1 was introduced by \2
war: (?:during|in|around) (?:the )?(?:second world {word}|world {word} ii|world {word} two|world {word} 2|wwii)(?= $)
    = between 1939 and 1945
war: (?:during|in|around) (?:the )?(?:first world {word}|world {word} i|world {word} one|world {word} 1|wwi)(?= $)
    = between 1914 and 1918
"""
)
