"""Metabolism, times, monitoring, law and interactions as books and leaflets put them; the form is that of ``listing``.

A wording that says two things ("a long half-life, averaging T") is put as two claims, so that each must be so.
"""

from ketafacts.language.lexicon.listing import restatements

PROSAIC_MACROS = {
    "chiefword": "(?:mainly|mostly|largely|primarily|chiefly|principally|predominantly)",
    "swift": "(?:(?:rapidly|quickly|readily|first|then) )?",
    "enzymeof": "(?:the )?(?:liver |hepatic )?(?:enzyme )?(?:cytochrome )?{enzymenumber}",
    "worn": "(?:metabolised|metabolized|broken down)",
    "howactive": "(active|inactive|toxic|harmless)",
    "wont": "(?:(?:typically|usually|generally|commonly|normally|often) )?",
    "rough": "(?:(?:about|around|roughly|approximately|some|of|from|between) )*",
    "inblood": "(?: in (?:the )?(?:blood|plasma|bloodstream|body|circulation))",
    "usedby": "(oral|sublingual|intravenous|intramuscular|transdermal|intranasal|buccal|rectal)",
    "takentwo": "(?:taken|used|given|swallowed|combined|administered|mixed|prescribed)",
}
OF_PROSAIC = restatements(
    r"""
metabolised/metabolized/broken: ^{x} (is|are) {swift}(?:{word}|{word} down) {swift}{chiefword} by {enzymeof}
     (?:in)?to ((?:(?:the|its|an?) )?[^,;]+)(?= $)
    = \1 \2 metabolized mainly by \3 and \1 \2 converted to \4
demethylated/dealkylated/hydroxylated/deacetylated: (is|are) {swift}(?:n |o )?{word} in the liver (?:in)?to
    = \1 converted in the liver to
active/inactive/toxic/harmless: ^{x} (in)?to ([a-z0-9]+(?: [a-z0-9]+)?), (?:which is (?:also
     |itself )?)?(?:an? )?{word}
    (?: metabolite| compound| product| opioid metabolite)?(?= $)
    = \1 to its {word} metabolite \3
active/inactive/toxic/harmless: ^{x} (in)?to ([a-z0-9]+(?: [a-z0-9]+)?) which is (?:also |itself )?(?:an? )?{word}
    (?: metabolite| compound| product| opioid metabolite)?(?= $)
    = \1 to its {word} metabolite \3
polymorphic: by the {word} (?:liver )?enzyme (cyp2d6|cyp2c19|cyp2c9)
    = by the enzyme \1
formed: ^{x} is an? (?:{howactive} |main |major )?metabolite of {x}(?: that is)? {word} by {enzymeof}(?= $)
    = \3 is converted to \1 by \4 and \1 is an \2 metabolite of \3
metabolite: ^([a-z0-9]+)s {howactive} {word},? {x},? is (?:formed|made|produced) by {enzymeof}(?= $)
    = \1 is converted to \3 by \4 and \3 is an \2 metabolite of \1
glucuronidation: (is|are) (?:inactivated|metabolised|metabolized|broken down|cleared) by direct {word}
    = \1 metabolized by {word}
glucuronidation: (is|are) inactivated by {word}
    = \1 metabolized by {word}
forms/form/produces/produce: {word} no active metabolites(?= $|,| and )
    = has no active metabolites
metabolism: (undergoes|undergo) extensive (?:hepatic|liver) {word}(?= $)
    = is metabolized mainly in the liver
metabolism: (undergoes|undergo) (?:hepatic|liver) {word}(?= $)
    = is metabolized in the liver
extensively/heavily: (is|are) {word} {worn} (?:in|by) the liver
    = \1 metabolized mainly in the liver
extensively/heavily: (is|are) {worn} {word} (?:in|by) the liver
    = \1 metabolized mainly in the liver
glucuronidation: ^{x} (is|are) {worn} {chiefword} by {enzymeof} (?:rather than|and not|not) (?:by )?{word}(?= $)
    = \1 \2 metabolized mainly by \3 and \1 \2 not metabolized mainly by {word}
glucuronidation: ^{x} (is|are) {worn} {chiefword} by {word} (?:rather than|and not|not) (?:by )?{enzymeof}(?= $)
    = \1 \2 metabolized mainly by {word} and \1 \2 not metabolized mainly by \3
metabolised/metabolized: (is|are) not {word}(?= $| and | but |,)
    = \1 not metabolized by the liver and is excreted unchanged by the kidneys
variable: ^(?:the )?(?:elimination |plasma )?half life of {x} is (?:highly |very |quite
     |widely )?{word},? (?:ranging|and
     ranges|and varies|varying) (?:widely )?(?:from|between) {rough}([^,;]+?) (?:to|and) ([^,;]+)(?= $)
    = the half life of \1 is \2 to \3
ranges/varies: ^(?:the )?(?:elimination |plasma )?half life of {x} {word} (?:widely )?(?:from
    |between) {rough}([^,;]+?)
     (?:to|and) ([^,;]+)(?= $)
    = the half life of \1 is \2 to \3
half: ^{x} has an? (?:very |extremely |exceptionally |unusually |relatively )*(long|short) {word} life,? (?:averaging|
    measuring|of|estimated at) {rough}([^,;]+?)(?: or more| or longer)?{inblood}(?= $)
    = \1 has a \2 half life and \1 has a half life of \3
half: ^{x} has an? (?:very |extremely |exceptionally |unusually |relatively )*(long|short) {word} life,? (?:averaging|
    measuring|of|estimated at) {rough}([^,;]+?)(?: or more| or longer)?(?= $)
    = \1 has a \2 half life and \1 has a half life of \3
measured: ^{x} has an? (?:very |extremely |exceptionally |unusually )*(long
    |short) half life,? {word} in (minutes|hours|days
    |weeks)(?= $)
    = \1 has a \2 half life and \1 has a half life of several \3
half: ^{x} has an? (?:very |extremely |exceptionally )*(long|short) {word} life of {rough}([^,;]+?) after {usedby}
     (?:use|dosing|administration)(?= $)
    = \4 \1 has a half life of \3 and \1 has a \2 half life
half: ^{x} has an? {word} life of ([^,;]+?) after {usedby} (?:use|dosing|administration)(?= $)
    = \3 \1 has a half life of \2
half: ^{x} has an? {word} life of ([^,;]+?){inblood}(?= $)
    = \1 has a half life of \2
half: ^(?:the )?{word} life of {x}{inblood} is (?:only |just )?([^,;]+)(?= $)
    = \1 has a {word} life of \2
half: ^(?:the )?{word} life of {x} is (?:only|just) ([^,;]+)(?= $)
    = \1 has a {word} life of \2
takes: ^{x} {word} (at least|more than|about|around|up to)? ?([^,;]+?) to (?:produce|have|show|exert) (?:any|an
    |its) effects?
    = \1 takes \2 \3 to work
relief: ^{x} {wont}(?:provides|gives|offers|produces) (?:pain )?{word} (?:of pain )?for {rough}([^,;]+)(?= $)
    = \1 lasts \2
lasts/last: ^{x} (works|acts|takes effect|produces [a-z]+) (within|in) {x}, and (?:the
    |its) effects? {word} (?:for )?([^,;]+)
    (?= $)
    = \1 \2 \3 \4 and \1 lasts \5
effects: ^(?:the )?{word} of (oral|smoked|inhaled|injected|intravenous|intranasal|sublingual
    |snorted) ([a-z0-9]+) (?:typically
    |usually|generally|commonly|normally) (last|begin|start|wear off)
    = the {word} of \1 \2 \3
effects: ^{x} {wont}(?:produces|has|causes) {word} (?:lasting|that last|which last) (?:for )?([^,;]+)(?= $)
    = \1 lasts \2
serum/plasma/blood: ^{word} {x} (?:concentrations|levels) (should|must|need)
    = \1 levels \2
means: (monitored|followed|checked|guided) by {word} of
    = monitored by
provider/professional/worker: (must|should|need to|have to|has to) be {watched} by an? (?:healthcare |health care
     |medical |trained |qualified |health )*{word} for
    = \1 be \2 for
electrocardiographic: {word} monitoring of the qt interval
    = monitoring of the qt interval
uncontrolled: (?:remains?|is|are) (?:(?:entirely|completely|wholly|still|totally
    |federally) )*{word} (?:under (?:us |united states
    |american )?federal law|in the united states)
    = is not controlled in the united states
federally: (is|are) an? {word} controlled (schedule (?:i|ii|iii|iv|v)) (?:drug|substance|medicine) (?:across
    |throughout) the united states
    = \1 a \2 drug in the united states
across/throughout: (schedule (?:i|ii|iii|iv|v)) (?:controlled )?(?:drug|substance|medicine) {word} the united states
    = \1 drug in the united states
internationally: (is|are) {word} controlled (?:in|under) (schedule (?:i|ii|iii|iv)) of
    = \1 in \2 of
sold: (was|were) first {word} commercially by
    = \1 first {word} by
increased/enhanced/strengthened/potentiated: ^([a-z0-9]+)s effects? (?:is|are) {word} by {x}(?= $)
    = \2 increases the effect of \1
reduced/decreased/weakened/blunted: ^([a-z0-9]+)s effects? (?:is|are) {word} by {x}(?= $)
    = \2 reduces the effect of \1
together: ^{x} (enhances|strengthens|increases|reduces|blocks|weakens|improves|lowers
    |raises) ([^,;]+?),? when (?:the two|both|they)
    (?: drugs| medicines)? are {takentwo} {word}(?: at the same time)?(?= $)
    = \1 \2 \3
"""
)
