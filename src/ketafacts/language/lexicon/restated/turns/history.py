"""When something was first so of a drug, or no longer: "it was not until 1985 that", "reached the shops in".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

TURNS_OF_HISTORY = restatements(
    r"""
it: ^{word} was ([a-z]+(?: [a-z]+)?) (?:that|which|who) (?:first )?(brought|introduced|launched|made|sold|discovered
    |synthesised
    |synthesized|developed|patented|marketed|isolated|invented|created|put|began|started)(?= )
    = \1 \2
able: ^(since \d{4}),? (?:americans|people|anyone|anybody|consumers|you|britons|the public) have been {word} to
     (?:get|buy|purchase|obtain)
     ([^,;]+?) ((?:over the counter|without a prescription|off the shelf)(?: in [^,;]+)?)(?= $)
    = \1 \2 has been sold \3
until: (?:was|were) not (?:sold|available|dispensed) {freely}( (?:in|by) [^,;]+?)? until(?= \d)
    = became available over the counter \1 in
only: ^it was {word} in {year} that {x} (was|were)(?: first| finally)? (?={turnplaced} )
    = in \1 , \2 \3
only: ^it was {word} in {year} that {x} (was|were)(?: first| finally)? (?={turndone} )
    = in \1 , \2 \3 first
until: ^it was not {word} {year} that {x} (was|were)(?: first| finally)? (?={turnplaced} )
    = in \1 , \2 \3
until: ^it was not {word} {year} that {x} (was|were)(?: first| finally)? (?={turndone} )
    = in \1 , \2 \3 first
only: ^it was {word} in {year} that {x} (?:first |finally )?became(?= )
    = in \1 , \2 became
until: ^it was not {word} {year} that {x} (?:first |finally )?became(?= )
    = in \1 , \2 became
only: ^{word} in {year} (was|were) {x}(?: first| finally)? (?={turnplaced}(?: |$))
    = in \1 , \3 \2
only: ^{word} in {year} (was|were) {x}(?: first| finally)? (?={turndone}(?: |$))
    = in \1 , \3 \2 first
until: ^not {word} {year} (was|were) {x}(?: first| finally)? (?={turnplaced}(?: |$))
    = in \1 , \3 \2
until: ^not {word} {year} (was|were) {x}(?: first| finally)? (?={turndone}(?: |$))
    = in \1 , \3 \2 first
only: ^{word} in {year} did {x} become
    = in \1 , \2 became
person/one/chemist/scientist: ^no {word}(?: else)? (?:had|has) (?:ever |yet )?(made|synthesised|synthesized
    |discovered|invented|isolated|marketed|approved) {x} before
    = \2 was not first \1 before
long/well/years/decades: ^{word} before {year},? {x} had (?:already )?been (?={turndone})
    = before \1 , \2 was first
already: ^{x} had {word} been ({turndone}) (?:by|before)(?= \d)
    = \1 was first \2 before
first: ^(?:of|among|out of) (?:all )?(?:of )?(?:the )?(\w+(?: \w+){0,2}), {x} (is|was) (not )?the (?:very )?{word}
    (?: one)?(?: ever)? to (?:be (?:approved|licensed|marketed|introduced|sold|launched|released|used)
    |reach (?:the )?(?:market|patients|pharmacies)|(?:come|get) (?:on|onto|on to) the market|hit the market
    |come out|appear|become available|arrive)(?= $| in )
    = \2 \3 \4 the first \1
first: (is|was) (not )?the (?:very )?{word} of (?:all )?(?:of )?(?:the )?(\w+(?: \w+){0,2}) to (?:be
     (?:approved|licensed
    |marketed|introduced|sold|launched|released)|reach (?:the )?(?:market|patients|pharmacies)|(?:come|get)
     (?:on|onto|on to) the market|hit the market|come out|appear|become available|arrive)(?= $| in )
    = \1 \2 the first \3
first: ^the {word} (?:human )?(?:humans?|persons?|people|patients?|volunteers?|man|boy|child|diabetic) (?:ever )?
    (?:to be (?:treated|injected|dosed) with|to (?:receive|get|take)|treated with|given|injected with) {x}
     (?:received|got|was given|had|took) (?:it|an injection|a dose|the drug|treatment|an injection of it)(?= in \d)
    = \1 was first given to a patient
first: ^the {word} (?:human )?(?:humans?|persons?|people|patients?|volunteers?|man|boy|child|diabetic) (?:ever )?
    (?:to (?:receive|get|take|be given)|given) {x} (?:was|were) (?:treated|injected)(?= in \d)
    = \1 was first given to a patient
against/for: (the (?:very )?first {turndrug} (?:to be )?(?:approved|licensed|authorised|authorized|cleared)) (?:by
     the fda
    |in (?:the us|the united states|america)) {word}
    = \1 for
against: (the (?:very )?first {turndrug} (?:to be )?(?:approved|licensed|authorised|authorized|cleared)) {word}
    = \1 for
approved/licensed: \b(first [a-z]+(?: [a-z]+)?) to be {word}(?= $)
    = \1
promoting/marketing/selling/advertising/touting/launching/pushing/billing:
    ^([^,;]+? {turnsell}) {x},? {word} (?:it|the drug) (as [^,;]+)(?= $)
    = \1 \2 \3
reached: ^{x} {word} (?:american|us|u s) (?:pharmacies|pharmacy shelves|shelves|shops|patients|the market) in
    = \1 was introduced in the us in
until: ^{x} (was|were) not (approved|licensed|introduced|sold|marketed|discovered) ([^;]*?) ?{word} ([0-9]{4})(?= $)
    = \1 \2 first \3 \4 in \5
because: ^{x} (was|were) withdrawn( from the market| from sale| worldwide)?( in [0-9]+)? {word} (?:of|it (?:had
     )?caused) {x}, not because (?:of|it caused) {x}(?= $)
    = \1 was not withdrawn because of \6
ever: (?:is|was) the first ([a-z ]+?) {word} (?:used|made|sold|discovered|developed|marketed|introduced|invented)(?= $)
    = was the first \1
studied/tested/tried/investigated: ^{x} (?:was|were) (?:first|originally|initially) {word} (?:as|for) (an? (?:drug
    |medicine|treatment|medication|remedy) (?:for|against) [^,;]+|an? [a-z]+)(?= $)
    = \1 was originally developed as \2
german/french/british/american/danish/swedish/canadian/japanese/indian/dutch/european/australian: (?:taken|pulled
    |removed) (?:off|from) the {word} market(?= )
    = withdrawn from the {word} market
assisted: ^{x} {word} (?:psycho)?therapy for {x} (is|was|has been|got|won|received|gained) ([^,;]+)(?= $)
    = \1 \3 \4 for \2
sale: approved ((?:the )?{x}) for {word} (?:without (?:an? )?prescription|over the counter|otc|off prescription)(?= $)
    = approved \1 for over the counter use
caused: (due to|owing to|from|with|of) it had {word} {x}(?= $|,)
    = \1 \2
because: ^{x} (was|were) withdrawn( from the market| from sale| worldwide)?( in [0-9]+)? {word} it (?:had )?caused
     {x}(?= $)
    = \1 \2 withdrawn \3 \4 because of \5
work: (was|is) (not )?the {word} of {x}(?= $| in )
    = \1 \2 made by \3
unknown: ^{x} (was|were) {word} (?:until|before) (?:the )?(\d+s?)(?= |$)
    = \1 \2 not first made before the \3
found/shown/discovered: ^{x} was (withdrawn|pulled|removed)((?: [^,;]+?)?) after it (?:had been|was|had been) {word}
     to (?:increase|raise) {x}(?= $)
    = \1 was \2 \3 because it raised \4
past: (sold|marketed|known|available|prescribed) in the {word} (under|as|by)(?= )
    = \1 \2
"""
)
