"""What a drug is called and sold as, and what a product holds: brands, street names, ingredients.

Which brand is of which maker is ``history``; what a product looks like is ``forms``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

NAMES = restatements(
    r"""
sold: ^{x} is an? ((?:slang|street) (?:name|term)) for {x},? {word} as {x}{end}
    = \1 is a \2 for \3 , which is sold as \4
syrup: ^{x} is {perhaps}made (?:with|from) {x} cough {word} containing {x}{end}
    = \1 contains \2 and \1 contains \3
syrup: ^{x},? also called ([^,;]+?),? is {perhaps}made (?:with|from) {x} cough {word} containing {x}{end}
    = \1 is also called \2 and \1 contains \3 and \1 contains \4
called/named: ^{x} (is|are) {booksold}(?: both)? as an? {bookthing} and (?:as )?an? {bookthing} {word} ([a-z]+)(?= $)
    = \1 \2 a \3 and \5 is a \4 and \5 contains \1
monthly: ^{x} is an? {word} {x} injection (?:that is )?given (under the skin|into a muscle)(?= $)
    = \1 contains \2 and \1 is given {word} and \1 is given \3
ingredient/drug/substance/component: ^{x} active {word} is {x}, (?:which is |namely |and it is )?(an? [^,;]+){end}
    = \1 active {word} is \2 , and \2 is \3
made: ^{x} (?:is|are) (?:{beforehand} )?{word} (?:from|with|out of) (?:prescription )?(?:strength )?(?:cough
     )?(?:syrup|medicine|mixture) (?:with|containing|that contains) ([^,;]+?)(?: in it)?{end}
    = \1 contains \2
adds: ^([^,;]+), (while|whereas|and|but) {x} {word} {x}{end}
    = \1 , \2 \3 contains \4
mixes/blends/teams/mixed: ^{x} {word} {x} (?:up )?with (?:plain )?{x}{end}
    = \1 contains \2 and \3
in: ^{x} has {x} {word} it, (which [^,;]+){end}
    = \1 contains \2 , \3
different/apart: ^what (?:makes|sets) {x} {word} from {x} is (?:the |its |that it contains )?{x}(?: in it)?{end}
    = \1 contains \3 , and \2 does not contain \3
same: (are|is) made (?:up )?(?:of|from) the {word} (?:two |three )?(?:drugs|ingredients|substances|medicines)
    = contain the {word} ingredients
in: ^{x} (contains?|contained|combines?|combined) ([^,;]+?) in an?
     ((?:slow|extended|sustained|controlled|immediate|delayed)
     release|long acting|sublingual|buccal|transdermal|liposomal|effervescent|chewable) {dosageform}
    (?: or (?:an? )?{dosageform})?(?= $)
    = \1 \2 \3 and is a \4 \5
only/sole: ^{x} (contains?|contained) ([^,;]+?) as (?:its|their|the) {word} (?:active |medicinal )*
    (?:ingredient|substance|component|drug)(?= $)
    = \1 \2 only \3
combination: ^{x} (contains?|contained|pairs) {x} in {word} with ([^,;]+)(?= $)
    = \1 \2 \3 and \4
amount/dose/quantity: ^{x} (contains?|contained|consists? of|combines?) ([^,;]+?),?
     (?:together|along|combined|and|in combination)
    (?: with)? (an? (?:small|low|tiny|large) {word} of) ([^,;]+)(?= $)
    = \1 contains \3 and contains \4 \5
combined/together: ^{x} (is|was) an? (?:{called} name |brand )?(?:of|for) ([^,;]+?),? {word} with ([^,;]+)(?= $)
    = \1 contains \3 and \4
brand/trade/proprietary: (is|was) (?:the|an?) {word}(?: name)? (?:of|for) (?:an? |the )?([^,;]+?) {dosageform}(?= $)
    = \1 a brand name of \2 and \1 a \3
under: (is|was) (?:the|an?) {called} name {word} which {x} (?:hydrochloride |sulfate |tartrate )?(?:is|was|has
     been) {soldas} for injection(?= $)
    = \1 a brand name of \2 and is injected
under: (is|was) (?:the|an?) {called} name {word} which {x} (?:is|was|has been) {soldas}(?: by [a-z ]+?)? (?:for|as
     an?)
     (injection|inhalation|oral use|[^,;]+)(?= $)
    = \1 a brand name of \2 and is used for \3
under: (is|was) (?:the|an?) {called} name {word} which {x} (?:is|was|has been) {soldas}(?= $)
    = \1 a brand name of \2
originally/first: (is|was) (?:the|an?) {called} name under which {x} (?:is|was|has been) {word} {soldas}(?= $)
    = \1 a brand name of \2 and was {word} sold
no: ^{x} (contains?|contained) {x},? with {word} {x} in (?:the|each|every|any) {dosageform}(?= $)
    = \1 \2 \3 and contains no \4
deliver/release: ^((?:[^,;]+ )?(?:patches|implants|tablets|capsules)) {word} ([^,;]+?)
     (steadily|slowly|continuously|gradually|directly)(?= )
    = \1 contain \2 and {word} it \3
mixed: (contains?|is|of) (?:a mix of |a mixture of )?{word} salts of ([a-z]+)
    = \1 {word} \2 salts
sold: ^{x} is (?:the|an?) {called} name (?:of|for) ([^,;]+), {word} (?:by [a-z ]+ )?as an? {dosageform}(?= $)
    = \1 is a brand name of \2 and is a \3
countries: , (?:also |better )?known as ([^,;]+?) in (?:many |some |most |several )?other {word},
    = , also known as \1 ,
including: ^{x} contains {named}, {word} ([^,;]+)(?= $)
    = \1 contains \2 and \3
solution: ^{x}, an? (?:purified |oral |liquid )*([a-z]+) {word},(?= )
    = \1 , which contains \2 ,
commonly/often/sometimes/frequently/usually/colloquially/popularly: (\w+); {word} (?:referred to as|known as|called)
    = \1, also known as
referred: (\w+); (?:also )?{word} to as
    = \1, also known as
under: ^((?:the )?(?:us |u s |united states )?(?:fda|food and drug administration)(?:; fda;)? approved {x} in \d+)
     {word} the (?:brand|trade) name ([a-z]+)(?= $)
    = \1 and \2 is also known as \3
short: ^{x},? short for {x},
    = \1, also known as \2,
spelled/spelt: ^{x}; (?:also |sometimes |which can also be |occasionally )+{word} ([a-z]+);
    = \1, also known as \2,
remedies/products/medicines/medications/brands: (ingredients? (?:in|of)) (?:many |several |some |various )?
    (?:well known |popular |common |familiar |everyday |brand name |household )*{word},? (?:such as|like|including)
    = \1
alkaloids/compounds/chemicals/substances/cannabinoids: contains (?:many|several|various|numerous|a number of|
    a variety of|different|dozens of|hundreds of)
     (?:active |psychoactive |different |natural |various |chemical )*{word},? including
    = contains
alkaloids/compounds/chemicals/substances: ^(?:the )?(?:many |several |various |different |active )*{word}
     (?:that are )?(?:naturally )?(?:found|contained|present) in {x} include
    = \1 contains
known/called/nicknamed/dubbed: ^([^,;]*?)([a-z]+), (?:also |better |otherwise )?{word} (?:as )?([^,;]+), ((?:for|in
    |to|as|with|into|onto) [^,;]+)(?= $)
    = \1 \2 \4 and \2 is also known as \3
combinations: ^([a-z]+) {word}
    = \1 combination products
hawked/touted/peddled/flogged/billed: (was|were) once {word} as
    = \1 once sold as
punch/kick/visions/high/oomph: ^{x} owes? (?:its|their) {word} to {x}{end}
    = the active ingredient of \1 is \2
punch/kick/visions/oomph: ^([a-z]+s) (?:main )?{word} comes from {x}{end}
    = the active ingredient of \1 is \2
adulterant: (?:turned|turning|shown|showing) up as an {word} (?:in|of)
    = turned up in
showing/popping/cropping: (?:has|have) been {word} up in
    = has turned up in
crept: (?:has|have) {word} into
    = has turned up in
found: (?:has|have) been {word} cut with
    = is cut with
found: (?:has|have) been {word} cut into
    = has been found in
being: (is|are) {word} (?:increasingly |often )?(cut|laced|spiked|bulked out) with
    = \1 \2 with
stretch/pad/bulk: ^dealers {word}(?: out)? {x} with
    = dealers cut \1 with
padded/stretched: (is|are) (often )?{word} (?:out )?with
    = \1 \2 cut with
street: ^([a-z]+) on the {word} (is|are|has|have)
    = street \1 \2
wormer/dewormer: , (?:an? )?{wormed}(?=,| $)
    = , a dewormer
applied: is an? ((?:street|slang) (?:name|term)) (?:usually |often |commonly |most often )?{word} to {x}{end}
    = is a \1 for \2
under: approved by the fda under the (?:brand|trade) name
    = approved by the fda and sold as
under: (prescribed|used) for ([^,;]+?) under the (?:brand|trade) name
    = \1 for \2 and sold as
brands/forms/names: {word} (of|for) {x} with {x}(?= $)
    = {word} \1 \2 and \3
name/names: (?:is|are) also known (?:by|under) (?:its|their) (?:drug|generic|scientific|chemical|brand|trade) {word},?
    = is also known as
names: (sold|marketed|available|known|prescribed and sold) under (?:several|many|various|a number of|other)
    (?: different| other)? (?:brand |trade )?names,? (?:including|such as|like)
    = sold under the brand names
shortened: ,? (?:popularly|often|commonly|usually|sometimes) shortened to
    = , also known as
prescribed: (?:are|is) commonly prescribed forms of
    = are brands of
label/name/box/packet/packaging/wrapper/bottle/sticker/package: ^{x} (is|are) (not )?{nomore}
    ([^,;]+?) (?:with|in|under|by|behind)
     (?:another|an?|some other) (?:different |new |fancy |fancier |nicer |other |shiny )?(?:brand |trade )?{word}(?= $)
    = \1 \2 \3 \4
known/called/named: ^(?:the|a) (?:drink|drug|medicine|painkiller|mixture|product|substance|syrup|powder) {word} (?:as )?
    {x} (is|are|contains|can|was|were|has|comes)
    = \1 \2
label/labels/labelling/labeling: ^(?:the )?(?:us |fda |american |official |package )*{word} (?:of|for) {x}
     (carries|has|bears|includes|contains|carry|have|bear) ((?:an? )?(?:boxed|black box)[^,;]+)(?= $)
    = \1 carries \3
leaves/leaf/seeds/bark/sap/pods/latex/roots: ^(?:the )?(?:fresh |dried |milky )?{word} of (?:the )?{x}
     (?:(?:plant|tree|shrub|bush) )?(?:contain|contains) ([^,;]+)(?= $)
    = \1 contains \2
besides: ^{word} {x}, {x} (?:also )?contains ([^,;]+)(?= $)
    = \2 contains \1 and \3
combination: ^{x} {word} (products|medicines|tablets|painkillers) such as {x} (was|were|is|are|can|contain|carry|have
    ) ([^;]+?)(?= $)
    = \1 {word} \2 \4 \5 , and \3 contains \1
words/names/terms: ^(opiates? and opioids?) are (?:just |simply )?two {word} for the same thing(?= $)
    = \1 mean the same thing
whose: {x} is (an? [^,;]+?) {word} (?:leaves|leaf|resin|seeds|roots|root|bark|sap|flowers|buds) (?:contain|hold)
    = \1 is \2 and contains
called/named: ^{x} (?:has|have) (?:an? |the )?(?:specific |known |own |effective )?(?:antidote|reversal agent) {word}
     {x}{end}
    = \2 reverses \1
called/named: ^{x} (contains|includes|holds|has (?=an? (?:[a-z]+ )?(?:opioid|painkiller|stimulant|antihistamine|sedative
    |ingredient|drug|substance|compound|chemical|alkaloid|decongestant|barbiturate|preservative|sweetener|medicine)
     )) ?(an? (?:[a-z]+ )?[a-z]+) {word} ([a-z0-9]+)(?= $)
    = \1 contains \4 , \3
make: ^{x} and {x} (?:together )?{word} up {x}{end}
    = \3 contains \1 and \2
ingredient/substance/drug/component/constituent/medicine: ^the only (?:active )?{word} (?:in|of|inside) {x} is
     (?:the )?{x}{end}
    = \1 contains only \2
name: ^the (?:brand |trade )?{word} under which {x} is (?:sold|marketed|known)(?: for [^,;]+?)? is {x}{end}
    = \1 is sold as \2
put/launched/marketed/introduced: ^{x} (?:was|is|were) {word} (?:on the market
     |onto the market )?as ([A-Za-z]+){end}
    = \1 is sold as \2
month: ^{x} is {x} (?:injected|given by injection|given) once a {word}{end}
    = \1 contains \2 and \1 is given once a month
combined/paired/mixed/united/joined: ^{x} (?:is|are) {word} with {x} in {x}{end}
    = \3 contains \1 and \2
street/streets: ^on the {word},? {x} (?:goes by|is (?:also )?(?:known as|called|sold as))(?: the names?)? {x}{end}
    = \2 is a street name for \1
street/streets: ^{x} (?:goes by|is (?:also )?(?:known as|called|sold as))(?: the names?)? {x} on the {word}{end}
    = \2 is a street name for \1
names: ^(?:among )?the (?:street|slang) {word} (?:for|of) {x} (?:are|include) {x} and {x}{end}
    = \2 is a street name for \1 and \3 is a street name for \1
intoxicating/mind: {word}(?: altering)? (ingredient|substance|compound|component|chemical)
    = psychoactive \1
name/names: (?:{saidmore} )+known (?:as|by|under) (?:the |its |their )?{pagenamed}(?: of)?
    = also known as
name/names: known as (?:the |its )?{pagenamed}
    = known as
name/names: , (?:{saidmore} )*{sold} (?:under|by|as) (?:the |its )?{pagenamed}
    = , also known by the brand names
among: ((?:known|sold|available|marketed) (?:as|under [a-z]+ {pagenamed}) [^;,]+?),? {word} (?:many )?others?
    = \1
commonly: (is|are) (?:more|most) {word} known as
    = \1 known as
name/names: , (?:{saidmore} )*{sold} under (?:the |its )?{pagenamed},? (?:such as|including|like)
    = , also known by the brand names
name: (brand|trade|generic) {word} (?:of|for) (?:a |an |the )?{prosdrugs}(?: {proscalled})?
    = \1 {word} of
names: known by (?:the |its )?(?:brand|trade) {word} (?:like|such as|including)
    = known as
names/name: (is|are) (?:also )?(?:called|sold|marketed|available|known) (?:by|under|with) (?:the|its|their)
     (?:common )?(?:brand|trade|proprietary) {word}
    = \1 sold as
combination: contains ([^,;]+?) (?:in {word}|combined|together|along) with
    = contains \1 and
combined: contains ([^,;]+?) (?:in combination|{word}|together|along) with
    = contains \1 and
together: contains ([^,;]+?) (?:in combination|combined|{word}|along) with
    = contains \1 and
along: contains ([^,;]+?) (?:in combination|combined|together|{word}) with
    = contains \1 and
ingredients/compounds/alkaloids/constituents/components: ^the (?:main |key |principal |primary |chief |major
     )?(?:psychoactive |active )?{word} (?:of|in) (?:the )?{x} (?:are|is)
    = \1 contains
known: , (?:better|more commonly|more widely) {word} (?:by|under) (?:its|the|their) brand names?
    = , also {word} as
commonly/sometimes/often/popularly/colloquially/formerly/informally/scientifically: , {word} {leafcalled}
    = , also known as
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
NAMES_LATER = restatements(
    r"""
drink/drug/mixture/substance/concoction/cocktail/powder: ^the (?:street |party |club |rave |illicit |illegal
     |recreational )?{word}
     (?:that is |which is |commonly |often |popularly |widely )*(?:known|sold|called|nicknamed|referred to) (?:as )?{x}
    (?= (?:is|are|was|contains?|comes|can|may|causes?|mixes|combines) )
    = \1
syrup: (contains?|holds?|includes?|made (?:with|from|of|using)|a mixture of|mixes|combines|mixed with) (codeine
    |promethazine|dextromethorphan|dxm)(?: based| containing)? (?:cough )?{word}
    = \1 \2
release: ^((?:[a-z]+ )?[a-z]*contin|[a-z]+ (?:xr|er|sr|cr|la|xl)) (is|are) (?:an? )?(?:slow|extended|modified|sustained
    |controlled) {word} (?:form|version|preparation|formulation|tablet|capsule|injection) of
    = \1 \2 a brand of
release: (is|are) (?:an? )?((?:slow|extended|modified|sustained|controlled) {word}) (?:form|version|preparation
    |formulation|tablet|capsule|injection) of ([^,;]+?)(?= $|,)
    = \1 a brand of \3 and \1 \2
name: ^the (?:generic|proper|international|non proprietary|nonproprietary) {word} (?:of|for) {x} is {x}{end}
    = \1 is a brand of \2
names/terms/nicknames: ^{usualnames}(?:street|slang) {word} (?:for|of) {x} (?:are|include) ([^,;]+?),? and
     ([^,;]+)(?= $)
    = \2 is a street name for \1 and \3 is a street name for \1
names/terms/nicknames: ^{usualnames}(?:street|slang) {word} (?:for|of) {x} (?:are|include) ([^,;]+), ([^,;]+?),?
     and ([^,;]+)(?= $)
    = \2 is a street name for \1 and \3 is a street name for \1 and \4 is a street name for \1
names/terms/nicknames: ^{usualnames}(?:street|slang) {word} (?:for|of) {x} (?:are|include) ([^,;]+), ([^,;]+),
     ([^,;]+?),? and ([^,;]+)(?= $)
    = \1 is also called \2 and \1 is also called \3 and \1 is also called \4 and \5 is a street name for \1
stands/stand: ^(?:the )?(?:letters |abbreviation |acronym |name )?{x} {word} for ([^;]+){end}
    = \1 is short for \2
addictive: ^{x} is the (?:main |primary |principal |chief )(?:highly )?{word} (?:substance|chemical|ingredient
    |component|drug|compound|agent) (?:in|of|found in) {x}{end}
    = \1 is the main active ingredient of \2 , and \1 is {word}
brand: ^{x} is (?:an?|the) {word}(?: name)? (?:of|for) ([^,;]+?) (?:made|manufactured|marketed|sold|produced)
     by ([^,;]+){end}
    = \1 is a {word} name of \2 , and \1 was introduced by \3
sold: ^([a-z]+) (?:with|and|plus) ([a-z]+) (?:is|are) {word} as ([a-z]+)(?=,| $)
    = \3 contains \1 and \2
under: (is|are) (?:the|a) (?:brand |trade )?name {word} which {x} (?:is|was) (?:sold|marketed)
    = \1 the brand name of \2
containing: (spray|tablet|pill|patch|film|injection|capsule|medicine|drug|product|syrup|lozenge|combination
    |mixture) {word}
    = \1 that contains
whose: (spray|tablet|pill|patch|film|injection|capsule|medicine|drug|product|syrup|lozenge|combination|mixture)
     {word} (?:active |only |main )?ingredient is
    = \1 that contains
whose: (spray|tablet|pill|patch|film|injection|capsule|medicine|drug|product|syrup|lozenge|combination|mixture)
     {word} (?:active |only |main )?substance is
    = \1 that contains
whose: (spray|tablet|pill|patch|film|injection|capsule|medicine|drug|product|syrup|lozenge|combination|mixture)
     {word} (?:active |only |main )?component is
    = \1 that contains
whose: (spray|tablet|pill|patch|film|injection|capsule|medicine|drug|product|syrup|lozenge|combination|mixture)
     {word} (?:active |only |main )?drug is
    = \1 that contains
name: ^{x} (is|are|was|were) ((?:still )?(?:used|prescribed|given)[^,;]*?) (?:under|by) the name ([a-z ]+)(?= $)
    = \1 \2 \3 and is also known as \4
called/known/termed: ^{x} (can|may|could|might) {sheetbrings} (an? [a-z ]+?)
     (?:that is |which is )?(?:called|known as|termed) ([a-z ]+)(?= $)
    = \1 \2 \3 \4 and \5
"""
)
