"""What a law allows with a drug: "was not controlled federally until", "can never be lawfully prescribed".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

TURNS_OF_LAW = restatements(
    r"""
under: (was|were|is|are|has been) (never|not) (?:been )?brought {word} (?=(?:britain|the uk|uk|canada|germany|the
     united states|us|american|british)[a-z ]*(?: misuse of drugs act| law| controlled substances act))
    = is not controlled {word}
in: ^(?:the )?federal law {word} the (?:us|united states) (lists?|places?|puts?|classif(?:y|ies)) {x} (in|under|as)
    = us federal law \1 \2 \3
ahead/light/nod/approval/permission: ^([^,;]+?) (?:got|received|won|obtained) (?:the )?(?:go |green |official
     )?{word} (?:from|of) the (fda|food and drug administration) to (?:sell|market) {x}( in \d{4})?(?= $)
    = \3 was approved by the \2 \4
until: ^([^;]+?) did not (reach|come to|enter|hit|get to) (?:the )?(us|american|british|uk|european|german) market
     {word} (\d{4})(?= $)
    = \1 came to the \3 market in \4
federally: (was|were) not (an? )?{word} (controlled|scheduled)(?: (?:drug|substance))?(?: in (?:america|the us
    |the united states))?(?= until \d)
    = \1 not \2 \3 in the us
federally: ^(until|before) {year},? {x} (was|were) not (?:an? )?{word} (controlled|scheduled)(?: (?:drug|substance))?
    (?: in (?:america|the us|the united states))?(?= $)
    = \1 \2 , \3 \4 not \5 in the us
federal: ^(until|before) {year},? {x} (was|were) not (controlled|scheduled) (?:at the {word} level|under {word}
     law)(?= $)
    = \1 \2 , \3 \4 not \5 in the us
federal: (was|were) not (controlled|scheduled) (?:at the {word} level|under {word} law) until(?= \d)
    = \1 not \2 in the us until
lawfully/legally: (?:can|may) never be {word}(?= prescribed| sold| used)
    = may not be legally
lawfully: \b{word}(?= )
    = legally
american: under federal {word} law
    = under us law
possess/own/have/carry/hold: ^it (?:is|has been) {turnlegal} {turnplace} to {word} {x} without a (?:doctors |valid
     )?prescription
    = possessing \2 without a prescription is illegal \1
possess/own/have/carry/hold: ^it (?:is|has been) {turnlegal} to {word} {x} without a (?:doctors |valid )?prescription
     {turnplace}
    = possessing \1 without a prescription is illegal \2
banned/outlawed/prohibited/criminalised/criminalized: ^((?:some|several|a few|a number of|certain|various|a handful
     of) (?:us |american )?states|alabama|arkansas|indiana|vermont|wisconsin|rhode island|florida|ohio|texas|utah
    |louisiana|kentucky) (?:have |has )(?:already |since )?{word} {x}(?= $)
    = \2 is illegal in \1
removed/taken: (was|were|has been|have been|got) {word} (?:from|off) (?:the )?(?:us |federal |american |dea )*(?:list
     of controlled (?:substances|drugs)|controlled substances list|controlled substance list|schedules)(?= )
    = \1 descheduled
prohibited/banned/outlawed/forbidden: ^{x} has {word} (?:all |any )?(?:recreational )?use of {x}(?: by adults)?(?:
     since [0-9]+)?(?= $)
    = \2 is illegal in \1
restrictive: \bthe less {word} schedule (ii|iii|iv|v)\b
    = schedule \1
restrictive: \bthe (?:more|most) {word} schedule (i|ii)\b
    = schedule \1
states: controlled substance in (?:all|every one of the) (?:fifty|50) (?:us )?{word}(?= $)
    = controlled substance in the united states
"""
)
