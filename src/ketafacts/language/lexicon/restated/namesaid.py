"""Roundabout ways to name a drug, its ingredients, its routes and its legal places; as in ``restated``.

What is told in passing ("the party drug MDMA", "NyQuil, a cold remedy,") becomes a claim of its own where it can be
checked, and is left out only where it says no more than who takes it.
"""

from ketafacts.language.lexicon.listing import restatements

NAMESAID_MACROS = {
    "famed": "(?:(?:night ?time|daytime|popular|common|well known|widely used|familiar|household|best selling) )?",
    "onepart": "(?:an?|one|any|some|at least one|a single) (?:of their )?(?:common |shared )?(?:active )?",
    "onename": "((?:(?! and | or | with | but )[^,;])+?)",
    "plainkind": "(?:(?:brand name|branded|combination|prescription|fixed dose|single|combined) )*",
    "calmer": "(?:tranquilli[sz]er|tranquili[sz]er|sedative|anaesthetic|anesthetic)",
    "mere": "(?:(?:just|simply|merely|only|really|actually|basically|in fact|nothing but|both|all) )*",
    "plainname": ("((?!more |less |not |most |much |worse |likelier |safe |dangerous )[a-z0-9]+(?: [a-z]+)?)"),
    "pinch": ("(?:an? (?:little|bit of|dash of|pinch of)|some)"),
    "says": "(?:is|are|was|were|has|have|can|may|contains|acts|works|blocks|causes|belongs)",
}
_SAME = r"""
names: ^{x} and {x} are {mere}(?:the )?(?:british|american|us|uk) and (?:the )?(?:british|american|us|uk) {word}
     (?:for|of)
     (?:the same|one(?: and the same)?) ([a-z]+)(?= $)
    = \1 and \2 are the same \3
names/words/terms/labels: ^{x} and {x} are (not )?{mere}(?:two |different |alternative |rival |other )*(?:brand |trade
    |generic )?{word} (?:of|for)
     (?:exactly |precisely |one and )?(?:the (?:very )?same|one(?: and the same)?|a single) ([a-z]+(?: [a-z]+)?)(?= $)
    = \1 and \2 are \3 the same \4
marketed/sold/known: ^{x} is {word} as {x} (in [a-z ]+?) and (?:as )?{x} (in [a-z ]+?)(?= $)
    = \1 is {word} as \2 \3 and \1 is {word} as \4 \5
getting/taking/given/receiving/swallowing: ^(?:an? |the )?(?:patient|person|someone|anyone) (?:who is
     )?(?:prescribed|on|given
    |who takes|taking) {x} is (?:in fact |really |actually )*{word} {x}(?= $)
    = \1 contains \2
know: ^you (?:may|might|probably|perhaps|will)(?: also| better)? {word} {x} (?:better )?as {x} or {x}(?= $)
    = \1 is also known as \2 and \1 is also known as \3
know: ^you (?:may|might|probably|perhaps|will)(?: also| better)? {word} {x} (?:better )?as {x}(?= $)
    = \1 is also known as \2
belong/belongs: ^([^;]+?) (?:all |both )?{word} to (?:one|the same|a single) (?:drug )?(?:family|class|group)[;,]
     (?:that of )?(?:the )?
    ([a-z ]+)(?= $)
    = \1 are \2
related: ^{x} and {x} are (?:closely )?{word},? but (?:they are )?not (?:identical|the same)(?: drugs?|
     medicines?)?(?= $)
    = \1 and \2 are not the same drug
known: ^{x} (is|was) (not )?(?:the|a) {called} name under which {x} (?:is|was|has been) (?:best|better|mostly
    |commonly|usually|widely)
     {word}(?= $)
    = \1 \2 \3 a brand of \4
names: \b(are the same (?:drug|medicine|substance)) (?:sold |marketed )?under (?:two )?different (?:brand |trade
     )?{word}(?= $)
    = \1
difference: ^there is no (?:real )?{word} (?:at all |whatsoever )?between {x} and {x},? (?:except|other than|but
    |apart from|beyond)
     (?:for |in )?(?:the |their )?names?(?= $)
    = \1 and \2 are the same drug
difference: ^the only {word} between {x} and {x} is (?:in )?(?:the |their )?names?(?= $)
    = \1 and \2 are the same drug
name: ^{x} and {x} differ (?:only in|in nothing but|in) (?:their )?{word}(?: only| alone)?(?= $)
    = \1 and \2 are the same drug
yet: (is|are) {word} another(?= (?:name|word|term|brand|nickname|street name|slang) )
    = \1 another
all: ^{x}, {x},? and {x} {word} (?:refer to|mean|stand for|denote) {x}(?= $)
    = \1, \2 and \3 are names for \4
slang/shorthand/street: ^{x}, {x},? and {x} are (?:all )?{word} (?:names |words |terms )?for {x}(?= $)
    = \1, \2 and \3 are names for \4
shorthand: (is|are) {word} for(?= )
    = \1 short for
mean: ^by[,;]? {x}[,;]? (?:drug )?(?:users|people|dealers|clubbers|they|doctors) {word} {x}(?= $)
    = \1 is a name for \2
call: ^(?:dealers|users|drug users|people|clubbers|teenagers|young people|addicts)(?: and (?:users|dealers))?
     (?:alike |often |sometimes |commonly |also )?{word} ([a-z]+) ((?!an? |the |very |so )[a-z]+(?: [a-z]+)?)(?= $)
    = \2 is a name for \1
find: ^among (?:the )?([a-z]+(?: [a-z]+)?)(?: drugs| medicines)?,? (?:we|you|one) (?:can |will )?{word}
     ([a-z]+(?:, [a-z]+)*,? and [a-z]+)(?= $)
    = \2 are \1
share/shares: ^{x} {word} an? (?:drug |pharmacological |therapeutic |common )?(class|family|group)(?: of drugs)?(?= $)
    = \1 are in the same \2
as: ^{x} (?:counts?|is (?:classed|regarded|classified|considered|counted)) {word} (an? [^,;]+?),? (?:and |but )?not
     (?:as )?(an? [^,;]+?)(?= $)
    = \1 is \2 , and \1 is not \3
other: ^{x} (is|are) nothing {word} than(?= )
    = \1 \2 nothing but
called/known: ^{x} (is|are) (not )?what {x} (?:is|are) (?:popularly|commonly|often|usually|colloquially|informally
    |sometimes
    |generally|also) {word}(?: as)?(?= $)
    = \1 \2 \3 a name for \4
name: ^{x} is (not )?(?:the|a) {word} (?:that )?(?:users|dealers|people|doctors|clubbers|chemists|pharmacists|addicts
    |partygoers)
     (?:give|gave|use|have given)(?: to| for)?(?= )
    = \1 is \2 a name for
name: ^{x} is (not )?(?:the|a) {word} (?:given|used) (?:by (?:users|dealers|people|doctors|clubbers) )?(?:to|for)(?= )
    = \1 is \2 a name for
mixed/combined/laced/cut/together: ^{x} is (not )?(?:a|the) (?:(?:street|slang) )?(?:name|term) for {x} {word} with
     {x}(?= $)
    = \1 is \2 a mixture of \3 and \4
famous/popular/known/notorious: ^{x} (?:became|is|was|got|grew) (?:best |well |widely |better |more )*{word}
     (?:around the world |worldwide |everywhere )?(?:under|by) (?:the |its )?(?:brand|trade) name {x}(?= $)
    = \1 is sold as \2
household: ^{x} (?:became|is|was) a {word} (?:word|name) (?:under|as|by) (?:(?:the |its )?(?:brand|trade) name )?{x}
    (?= $)
    = \1 is sold as \2
under/as: ^it (?:is|was) {word} (?:(?:the |its )?(?:brand |trade )?name )?{x} that {x} (?:became|is|was|got|grew)
     (?:famous|popular|known|a household word|a household name|sold|marketed|launched)(?: [^,;]+)?(?= $)
    = \2 is sold as \1
brand/trademark/label: ^{x} (is|was) (not )?(?:the|a) {word} under which {x} (?:is|was|has been) (?:sold|marketed)
    ( over the counter)?( in (?:the )?[a-z]+(?: [a-z]+)?)?(?= $)
    = \1 \2 \3 a brand of \4 \6
brand/trademark/label: \b(sold|marketed|available)( over the counter)? under the {word}(?: name)?(?= [a-z]+(?:
     [a-z]+)? $)
    = \1 as
initials/letters/abbreviation/acronym/initialism: ^(?:the )?{word} ([a-z]+)(?= (?:stand|stands|is short|mean|means
    |refers?) )
    = \1
short: ^{x} is {word} for (?:the |a )?(combination|mixture|mix) of(?= )
    = \1 is a \2 of
stands: ^{x} {word} for {x} (?:with|plus|and) {x}(?= $)
    = \1 contains \2 and \3
mistake/confuse/take: ^(?:no person|no people|nobody|no one|noone|you) (?:should|must|can|could) (?:not |never |ever
     )?{word} {x} (?:for|with)
     (an? [^,;]+?)(?= $|[,;])
    = \1 is not \2
mistaken/taken/confused: ^{x} (?:should|must|is|are) (?:not|never)(?: to)?(?: be)? {word} (?:for|with) (an? [^,;]+?)
    (?= $|[,;])
    = \1 is not \2
though/although/albeit/if: ^{x} (is|are) (an? )([a-z]+), {word} (?:only )?an? (weak|strong|potent|mild|powerful
    |short acting
    |long acting|partial|synthetic|natural) one(?= $)
    = \1 \2 a \5 \4
once/formerly/previously/originally/long/still: ^{x}, (?:and )?{word} (sold|marketed|known) as {x},(?= )
    = \1 , also \2 as \3 ,
or: ^{x} (is|are) (not )?(an? [a-z]+), {word} ([a-z]+ generation), ([a-z]+)(?= $)
    = \1 \2 \3 \4 \6 , and \1 \2 \3 a \5 \6
generation: (is|are) (an? (?:[a-z]+ )?([a-z]+)) of the (first|second|third|fourth|older|newer|new) {word}(?= $|[,;])
    = \1 \2 and is a \4 {word} \3
"""
_INSIDE = r"""
nothing: ^{x} (contains?|has|holds) {word} (?:but|except|other than|besides|apart from)(?= )
    = \1 \2 only
one: ^{x} (?:has|have|contains?|includes?|counts?|lists?) {x} as {word} of (?:its|their)
     ((?:two |three |four |active |main )*)ingredients(?= $)
    = {word} of the \3 ingredients of \1 is \2
little/bit/dash/pinch/some: ^{x} (contains?|combines?|mixes|has|pairs) ([^,;]+?) (?:and
    |with|plus) (?:contains )?{pinch}
    ([^,;]+?)(?= $)
    = \1 contains \3 and \4
together: ^{x} (?:puts?|brings?|packs?|unites?|joins?|marries|packages|bundles|teams|pairs|holds|blends|mixes)
     {onename} and {onename} {word}(?: in (?:one|a single|the same) [a-z]+)?(?= $)
    = \1 contains \2 and \3
combination: ^the {word} of {x} (?:and|with) {x} (?:goes by|is sold under|is known by|is sold as|is called|is known as
    |is marketed as) (?:the )?(?:(?:brand |trade )?name )?(?:of )?{x}(?= $)
    = \3 contains \1 and \2
without: ^{word} {x}, {x} would (?:just |only |merely |simply )*be (?:just |only |merely |plain )*{x}(?= $)
    = \2 contains \1 and \2 contains \3
only: ^{x} (contains?|includes?|holds) ([^;]+?) {word}(?= $)
    = \1 \2 {word} \3
among: ,? {word} (?:many |several |a few )?other (?:alkaloids|substances|compounds|ingredients|chemicals|drugs
    |things)(?= $)
    =
differs: ^{x} {word} from {x} in (?:that it (?:contains|has)|containing|having) {x}(?= $)
    = \1 contains \3 , and \2 does not contain \3
differs: ^{x} {word} from {x} in (?:that it (?:contains no|has no|lacks)|lacking|containing no) {x}(?= $)
    = \1 does not contain \3 , and \2 contains \3
adds: ^{x} {word} {onename} to {onename}(?= $)
    = \1 contains \2 and \3
added: ^{x} is {plainname} with {plainname} {word}(?= $)
    = \1 contains \2 and \3
drugs/ingredients/medicines/substances/components/antibiotics: ^the two (?:active )?{word} (?:in|of|inside|contained
     in) {x}
     are {onename} and {onename}(?= $)
    = \1 contains only \2 and \3
combined/paired/partnered/teamed/packaged/mixed: ^{x} is {plainname} {word} (?:up )?with {plainname}(?= $)
    = \1 contains \2 and \3
boosted: ^{x} is (?!ritonavir |cobicistat ){plainname} {word} (?:up )?with (ritonavir|cobicistat)(?= $)
    = \1 contains \2 and \3
together: ^{x} (is|are) (?:a mixture of )?{plainname} and {plainname} (?:taken|used|injected|mixed|swallowed|snorted
    |combined) {word}(?= $)
    = \1 contains \3 and \4
"""
_NAMED = r"""
form/formulation/version: ^{x},? an? (?:extended release|long acting|slow release|monthly|depot|sustained release)
     (?:injectable )?{word} of {x}, ((?:is|are|can|may) [^,;]+)(?= $)
    = \1 contains \2 and \1 \3
names: ^{x} and {x} are (?:just |simply |merely |both )?(?:two |different |alternative )?(?:different )?{word}
     (?:for|of) (?:one (?:and the same )?|the same |a single )(?:drug|substance|medicine|medication|thing|compound
    |molecule)(?= $)
    = \1 and \2 are the same drug
slang/name/nickname/term/word: ^{x} (is|are) (?:just |also |only )?(?:a |an |the |another )?
    ((?:street |slang |brand |trade )?{word}) (?:of|for) {x}, not (?:of |for )?{x}(?= $)
    = \1 \2 a name for \4 and \1 \2 not a name for \5
brands/names/nicknames/terms/words: ^{x} and {x} are (?:both |also |all )?(?:just |simply )?
    (?:two |different |other |the )?(?:brand |trade |street |slang |generic |commercial )?{word} (?:of|for) {x}(?= $)
    = \1 is a name for \3 and \2 is a name for \3
brands/names/nicknames/terms/words: ^{x}, {x},? and {x} are (?:all |also )?(?:just |simply )?
    (?:the |different |other )?(?:brand |trade |street |slang |generic |commercial |drug )?{word} (?:of|for) {x}(?= $)
    = \1 is a name for \4 and \2 is a name for \4 and \3 is a name for \4
name: ^{x} (is|was) ((?:not )?){x} (?:brand|trade|street|slang|common|commercial) {word}(?= $)
    = \1 \2 \3 a name for \4
name: ^{x} (?:generic|chemical|international|common|nonproprietary) {word} (is|was) ((?:not )?){x}(?= $)
    = the generic name of \1 \2 \3 \4
name: ^{x} (?:brand|trade) {word} (is|was) ((?:not )?){x}(?= $)
    = \4 \2 \3 a name for \1
name: ^{x} (is|are) (?:just |simply |really |basically |nothing but )?{x} (?:under|by) (?:a different|another)
     (?:brand |trade )?{word}(?= $)
    = \1 \2 \3
same: \b(are|are not) one and the {word}(?: thing)?(?= $)
    = \1 the same drug
same: ^{x} and {x} are (?:both )?(?:the |one and the ){word} (?:drug|medicine|substance|medication|thing),?
     (?:namely )?{x}(?= $)
    = \1 is a name for \3 and \2 is a name for \3
same: ^{x}, {x},? and {x} are (?:all )?(?:the |one and the ){word}
     (?:drug|medicine|substance|medication|thing)(?= $)
    = \1 and \2 are the same drug and \2 and \3 are the same drug
name/names/word/term/nickname: (is|are|was|were) (an?) (?:old|older|common|popular|well known|familiar|informal)
     ((?:slang |street )?{word} (?:of|for))(?= )
    = \1 a \3
refers/refer: ^{x} (?:usually |often |commonly |generally )?{word} to {x}(?= $)
    = \1 is a name for \2
means: ^{x} (?:usually |often |commonly |generally )?{word} {x}(?= $)
    = \1 is a name for \2
release/acting: ^{x} (is|are) (?:just |simply )?((?:extended|slow|sustained|prolonged|controlled|modified|long) {word})
     ([a-z]+)(?= $)
    = \1 \2 an \3 form of \4
called: ^{x} (is|are) ((?:also |commonly |often |sometimes )?{word}) ([^,;]+?) or ([^,;]+?)(?= $)
    = \1 \2 \3 \4 and \1 \2 \3 \5
known: ^{x} (is|are) ((?:also |commonly |often |sometimes )?{word}(?: on the streets?)? as) ([^,;]+?) or ([^,;]+?)(?= $)
    = \1 \2 \3 \4 and \1 \2 \3 \5
name: (is|are) (?:sold|marketed|known) under the (?:generic|brand|trade|street) {word}
    = \1 known as
drug: (?:^|(?<= ))the (?:party|club|rave|dance|festival|nightclub|date rape|street|clubbing) {word}
    (?! (?:of|that|which|is|was|in|and|to|for|called|known|scene|user|users) )
    =
"""
_BRANDED = r"""
branded: (is|are) (not )?an? {word} (?:version|form|product|preparation|formulation|formulations|kind) (?:of|containing)
    = \1 \2 a brand of
brand: (is|are) (not )?(?:sold|marketed) as (?:an?|the) (?:us |american |well known |common )?{word}(?: name)?
     (?:of|for)
    = \1 \2 a brand of
names: (is|are) (not )?one of (?:the |several |many |its )?(?:brand|trade) {word} (?:of|for|given to)
    = \1 \2 a brand of
brands: (is|are) (not )?one of (?:the |several |many )?{word} (?:of|for)
    = \1 \2 a brand of
name: (is|are) (not )?(?:the|a) (?:brand|trade) {word} given to
    = \1 \2 a brand of
brand: ^(?:an?|one|the|the main|a common) (?:us )?{word}(?: name)? (?:of|for) {x} is (not )?{x}(?= $)
    = \3 is \2 a brand of \1
brands: ^(?:common |the |some )?{word} (?:of|for) {x} include {x}(?= $)
    = \2 is a brand of \1
generic: (is|are) the {word} (?:of|for|equivalent of|equivalent to)
    = \1 the {word} name of
name/names: ^{x} is (not )?(?:the|a) (?:brand |trade )?{word} under which {x} is (?:sold|marketed) (in [a-z ]+?)(?= $)
    = \1 is \2 a brand of \3 \4
name: ^{x} is (not )?(?:sold|marketed|available) (in [a-z ]+?) (?:under|by|with) the (?:brand |trade )?{word} {x}(?= $)
    = \4 is \2 a brand of \1 \3
name: ^{x} is (not )?(?:sold|marketed|available) (?:under|by|with) the (?:brand |trade )?{word} {x} (in [a-z ]+?)(?= $)
    = \3 is \2 a brand of \1 \4
available: ^{x} is (not )?{word} as (?![^;]*(?:tablets?|capsules?|pills?|patch|patches|sprays?|injections?|films?
    |lozenges?|syrup|solution|gel|cream|drops|inhaler|liquid|suppositor) ){x}(?= $)
    = \1 is \2 sold as \3
ingredient/substance: ^{x} and {x} (?:both )?(?:share|have|contain) the same (?:active )?{word},? (?:namely )?{x}(?= $)
    = \1 is a brand of \3 and \2 is a brand of \3
ingredient/substance: ^{x} and {x} (?:both )?(?:share|have|contain) the same (?:active )?{word}(?= $)
    = \1 and \2 have the same active ingredient
ingredient/ingredients/component/components/substance/compound: ^{x} and {x} (?:both )?(?:do )?(not )?
    (?:share|overlap in) {onepart}{word}(?= $)
    = \1 and \2 do \3 contain a shared ingredient
ingredient/ingredients/component/components/substance/compound: ^{x} and {x} (?:both )?(?:do )?(not )?(?:have|contain)
     {onepart}{word} in common(?: with each other)?(?= $)
    = \1 and \2 do \3 contain a shared ingredient
ingredient/ingredients/component/components/substance/compound: ^{x} (?:shares?|have|has|contains?) {onepart}{word}
    (?: in common)? with {x}(?= $)
    = \1 and \2 contain a shared ingredient
ingredient/ingredients/component/components/substance/compound: ^{x} does not (?:share|have) {onepart}{word}
    (?: in common)? with {x}(?= $)
    = \1 and \2 do not contain a shared ingredient
ingredient/component/substance/compound: ^{x} and {x} (?:both )?(?:do )?(not )?(?:share|have|contain) (?:an?|any|one)
     (?:common|shared) (?:active )?{word}(?= $)
    = \1 and \2 do \3 contain a shared ingredient
ingredient/ingredients/component/components/substance/compound: ^{x} and {x} (?:both )?(?:share|have|contain|overlap in)
     no (?:common |shared |single )?(?:active )?{word}(?: whatsoever| at all)?(?: in common)?(?= $)
    = \1 and \2 do not contain a shared ingredient
ingredient/ingredients/component/components/substance/compound: ^{x} (?:shares?|has|have) no (?:active )?{word}
    (?: in common)? with {x}(?= $)
    = \1 and \2 do not contain a shared ingredient
ingredients/components/substances/compounds: ^{x} and {x} (?:both )?contain (?:entirely|completely|totally|wholly
    |altogether) different (?:active )?{word}(?= $)
    = \1 and \2 do not contain a shared ingredient
ingredient/component/substance/compound: ^(?:there is )?{onepart}{word} (?:that |which )?is
     (?:common to|shared by) (?:both )?{x} and {x}(?= $)
    = \1 and \2 contain a shared ingredient
ingredient/component/substance/compound: ^there is (?:an?|one) (?:active )?{word} (?:that |which )?(?:both )?{x} and {x}
     (?:both )?(?:share|contain|have(?: in common)?)(?= $)
    = \1 and \2 contain a shared ingredient
ingredient/substance: ^{x} shares its (?:active )?{word} with {x}(?= $)
    = \1 and \2 have the same active ingredient
ingredient/substance: ^the (?:only )?active {word} (?:in|of) {x} is {x}, not {x}(?= $)
    = \1 contains \2 and \1 does not contain \3
ingredient/substance: ^the active {word} (?:in|of) (?:both )?{x} and {x} is (not )?{x}(?= $)
    = \1 does \3 contain \4 and \2 does \3 contain \4
ingredient/substance: ^the active {word} (?:in|of) {x}, {x},? and {x} is {x}(?= $)
    = \1 contains \4 and \2 contains \4 and \3 contains \4
ingredient: ^the only (?:active )?{word} (?:in|of) {x} is {x}(?= $)
    = \1 contains only \2
names: ^{x} and {x} are (?:both )?(?:brand |trade )?{word} (?:of|for) the ([a-z ]+? )?([a-z]+)(?= $)
    = \1 is a brand of \4 and \2 is a brand of \4 and \4 is a \3
name: (is|are) (?:a|the) (?:brand |trade )?{word} (?:of|for) the ([a-z ]+? )?([a-z]+)(?= $)
    = \1 a brand of \3 and \3 is a \2
"""
_DESCRIBED = r"""
tranquilliser/tranquilizer/tranquillizer/tranquiliser: ^(?:the )?(?:animal|veterinary) {word} ([a-z]+)(?= {says} )
    = \1 is used in animals and \1
horse/elephant: ^(?:the )?{word} {calmer} ([a-z]+)(?= {says} )
    = \1 is used in {word}s and \1
horse/elephant: ^{x}, (?:an?|the) {word} {calmer},(?= {says} )
    = \1 is used in {word}s and \1
tranquilliser/tranquilizer/tranquillizer/tranquiliser/sedative/anaesthetic/anesthetic: ^{x}, (?:an?|the)
     (?:animal|veterinary) {word},(?= {says} )
    = \1 is used in animals and \1
drug/medicine/medication/remedy/pill/tablet: ^the ([a-z]+(?: [a-z]+)?) {word} ([a-z]+)(?= {says} )
    = \2 is used for \1 and \2
drug/medicine/medication/remedy/pill/tablet: , (?:an?|the) {famed}([a-z]+(?: [a-z]+){0,2}) {word},
    = , which is a \1 {word} ,
    = , which is used for \1 ,
used: ^{x}, (?:once|formerly|previously) {word} to
     (?:immobili[sz]e|sedate|tranquilli[sz]e|knock out|anaestheti[sz]e) ([a-z]+),(?= [a-z]+ )
    = \1 is used in \2 and \1
made/sold/marketed/produced/manufactured/launched: , (?:an?|the) ([a-z]+) {word} by ([^,;]+),
    = , which is a \1 and was introduced by \2 ,
made/marketed/produced/manufactured/launched: , {word} by ([^,;]+),
    = , which was introduced by \1 ,
"""
_HOLDING = r"""
brand: (is|are) (?:an?|the) {word}(?: name)? (?:of|for) (?:an? )?((?:skin |nasal |oral
     )?(?:tablet|pill|patch|spray|capsule|film
    |inhaler|injection|cream|gel|lozenge|medicine|product|painkiller|syrup)) (that|which|containing)
    = \1 a \2 \3
combination/mixture/blend: (is|are) (?:sold as |marketed as |the brand name (?:for|of) |a brand name (?:for|of) |a
     brand of )an?
     (?:fixed dose )?{word} of
    = \1 a {word} of
combination: (?<= )a fixed(?: dose)? {word}(?= of)
    = a {word}
containing: ^{onename} (?:is|are) an? {plainkind}(?:product|medicine|drug|medication|preparation|painkiller)
     {word}(?= [a-z])
    = \1 contains
combines/contains/pairs: ^{onename} (?:is|are) an? {plainkind}(?:product|medicine|drug|medication|preparation)
     (?:that|which) {word}(?= [a-z])
    = \1 {word}
single/one/same: (contains|combines|pairs|includes) ([^;]+?) (?:together )?in (?:a|the)? ?{word} (?:combined )?
    (?:product|preparation|pill|combination|medicine|formulation)(?= $)
    = \1 \2
included: ^{x} is (not )?{word} in (?![^,;]*(?:tests?|screens?|panels?|schedules?|lists?|warning|label) ){x}(?= $)
    = \3 does \2 contain \1
absent/missing: ^{x} is {word} from {x}(?= $)
    = \2 does not contain \1
tablets/pills/capsules/medicine/product: ^the {word} (?:known as|called|sold as|marketed as) {x}
     (contains|contain|contained|was|is|were|are)(?= [a-z])
    = \1 \2
source: ^{x} (is|are) (?:the |a |one )?(?:natural |main |original |botanical |plant )?{word} of ([a-z]+)(?= $)
    = \3 is found in \1
yields/yield/holds/harbors/harbours: ^(the )?([a-z]+(?: [a-z]+)?) {word} ([a-z]+)(?= $|, | and )
    = \1 \2 contains \3
only: (contains|contain) ([a-z]+) {word}(?= $)
    = \1 {word} \2
tablets/pills/lozenges: ^{x} {word} are (?:dissolved|placed|put|melted|taken|held|left to dissolve) under the tongue
    = \1 comes as a sublingual tablet
patches: ^{x} {word} are (?:applied to|stuck on|stuck to|put on|placed on|stuck onto|worn on) the skin
    = \1 is worn on the skin
counter: ^{x} (is|are) sold over the {word} as {x}(?= $)
    = \3 is sold over the {word} and \3 is a name for \1
fresh: ^fresh {x}(?= leaves (?:contain|have|hold) )
    = \1
combines/mixes/pairs/joins: {word} {x} with {x}, (an?) {x}(?= $)
    = contains \1 and contains \2 and \2 is \3 \4
combines/mixes/pairs/joins: {word} {x} with {x}(?= $)
    = contains \1 and \2
none: ^{word} of the (?:products|medicines|tablets|pills|preparations|drugs) (?:called|named|sold as|known as) {x}
     (?:contain|contains|have|has)(?: in (?:them|it))?
    = \1 does not contain
psychedelic/hallucinogenic: {word} (?:brew|drink|cactus|plant|shrub|herb|tea|mushroom)(?= [a-z])
    = {word}
"""
_WHERE = r"""
states: in the {word}(?! of)
    = in the us
stateside: {word}
    = in the us
hospitals: in (?:british|uk|english|nhs) {word}
    = in britain
hospitals: in (?:american|us) {word}
    = in the us
hospitals: in (german|canadian|australian) {word}
    = under \1 law
since: ^(?:in|under the law of) ([^,;]+?),? {x} (?:has|have) been legal (?:for adults )?{word} (\d\d\d\d)(?= $)
    = \2 became legal in \1 in \3
since: ^{x} (?:has|have) been legal (?:for adults )?in ([^,;]+?) {word} (\d\d\d\d)(?= $)
    = \1 became legal in \2 in \3
allowed: ^adults in ([^,;]+?) (?:have been|are|were) (?:legally )?{word} (?:to (?:use|buy|have|possess|own|smoke) )?
    {x}(?: legally)? since (\d\d\d\d)(?= $)
    = \2 became legal in \1 in \3
may/can: ^adults in ([^,;]+?) {word} (?:now )?legally (?:use|buy|have|possess|own|smoke) {x}(?= $)
    = \2 is legal in \1
allowed: ^adults in ([^,;]+?) are (?:legally )?{word} (?:to (?:use|buy|have|possess|own|smoke) )?{x}(?: legally)?(?= $)
    = \2 is legal in \1
"""
_STANDING = r"""
strictest/tightest: in the {word} (?:us |american |federal )(?:drug )?(?:schedule|category)(?:[,;] schedule i(?=[ ,;]))?
    = in us schedule i
highest/top/strictest: in the {word} (?:uk |british )(?:drug )?(?:class|category)(?:[,;] class a)?
    = in class a in the uk
still: (is|are) {word} (legal|illegal|banned|outlawed)(?= (?:in|under|at) )
    = \1 \2
illegal: (has|have) been (?:completely |totally )?{word}(?= (?:in [^,;]+? )?since )
    = \1 been banned
know: ^as far as i {word},?
    =
knowledge: ^to (?:the best of )?my {word},?
    =
"""
_GIVEN = r"""
only: (is|are) {word} (?:ever )?(given|administered|taken|used|injected)(?= (?:by|into|as|in|intravenously|
    subcutaneously|intramuscularly|intranasally|orally|rectally|through))
    = \1 \2 {word}
only: can {word} (?:ever )?be (given|administered|taken|used)(?= (?:by|into|as|in|intravenously|subcutaneously|
    intramuscularly|intranasally|orally|rectally|through))
    = is \1 {word}
only: can be (given|administered|taken) {word}(?= (?:by|into|as|in|intravenously|subcutaneously|intramuscularly|
    intranasally|orally|rectally|through))
    = is \1 {word}
only: (is|are) (given|administered|taken) (intravenously|subcutaneously|intramuscularly|orally|by mouth|by injection
    |into a vein|into a muscle|under the skin) {word}(?= $)
    = \1 \2 {word} \3
exclusively/solely: (is|are) (?:{word} (given|administered)|(?:given|administered) {word})
     (intravenously|subcutaneously|intramuscularly|orally|by [^,;]+?)(?= $)
    = \1 given only \3
route: given by the (intravenous|intramuscular|subcutaneous|oral|intranasal) {word} only(?= $)
    = given only by the \1 {word}
"""
_TOLD = r"""
won/gained/secured/got/earned/obtained: {word} (?:its )?(?:first )?(?:us|american|fda|us fda|federal) approval
    = was approved in the us
won/gained/secured/got/earned/obtained/received: {word} (?:its )?(?:first )?(?:uk|british) approval
    = was approved in the uk
lost: {word} its (?:fda |marketing )?(?:veterinary )?(?:approval|licence|license|authori[sz]ation)
    = was withdrawn
lost: {word} its (?:us|american) (?:fda |marketing )?(?:veterinary )?(?:approval|licence|license|authori[sz]ation)
    = was withdrawn in the us
sold/marketed/promoted: (was|were) once {word} as
    = \1 introduced as
prescribed/used/given: (was|were) once {word} as(?= an? )
    = \1 {word} as
prescribe: ^in ([^,;]+), (?:authorised |authorized |some )?(?:psychiatrists|doctors|physicians|gps) (?:can|may)
     (?:legally )?{word} {x} for {x}(?= $)
    = \2 is used for \3 in \1
dentistry/surgery/childbirth/psychiatry/obstetrics/anaesthesia: (was|were) first (?:used|tried) in {word}
    = \1 introduced into {word}
made/marketed/sold: ^([a-z0-9]+) ([^,;]+), (?:and )?{word} by ([^,;]+)(?= $)
    = \1 \2 and \1 was introduced by \3
shown/demonstrated: (was|were) (?:first )?{word} (?:in public|publicly|to the public)(?= (?:as|in|by) )
    = \1 introduced
"""
_FOR = r"""
same: ^{x} and {x} are {mere}(?:exactly |one and )?the (?:very )?{word}
     (?!(?:drug|substance|medicine|medication|thing|compound|molecule|class|group|family|schedule|active|type|kind
    |way) )
    ([a-z]+(?: [a-z]+)?)(?= $)
    = \2 is a \3 and \1 is the same as \2
same: ^{x} and {x} are not {mere}(?:exactly |one and )?the (?:very )?{word}
     (?!(?:drug|substance|medicine|medication|thing|compound|molecule|class|group|family|schedule|active|type|kind
    |way) )
    ([a-z]+(?: [a-z]+)?)(?= $)
    = \1 is not the same as \2
withdrawn: (was|were) introduced ([^,;]+?) and {word}(?= )
    = \1 introduced \2 and \1 {word}
smoking/cigarettes/tobacco: to help (?:people|smokers|patients|adults|you|those|someone|users)(?: who smoke)? (?:to )?
    (?:stop|quit|give up|kick)(?: using)? {word}
    = for smoking cessation
smokers: to help {word} (?:to )?(?:quit|stop|give up|kick the habit)(?= (?:in|and|but|$)| $)
    = for smoking cessation
chemotherapy/chemo/cancer: to (?:stop|keep|prevent) (?:people on |people having )?{word} ?(?:patients )?(?:from )?
    (?:throwing up|being sick|vomiting|feeling sick|getting sick)
    = for chemotherapy induced nausea and vomiting
both: (is|are) (?:often |also )?used {word} as (an? [^,;]+?) and to (treat|prevent|relieve) {x}(?= $)
    = \1 used as \2 and \1 used to \3 \4
both: (is|are) (?:often |also )?used {word} (?:to treat|for) ([^,;]+?) and as (an? [^,;]+?)(?= $)
    = \1 used as \3 and \1 used for \2
for: {word} ([^,;]+? infections|[^,;]+? disorders|pain) such as ([^,;]+?)(?= $)
    = {word} \1 and {word} \2
nausea/vomiting/sickness: (is|are) (?:often )?(?:given|prescribed) to (?:chemotherapy|chemo|cancer) patients
     (?:for|to treat|to relieve|to ease|against|to prevent|to stop|with) (?:nausea and )?{word}
    = \1 used for chemotherapy induced nausea and vomiting
label: (is|are) (not )?(?:often |sometimes |also )?(?:used|prescribed|given) (?:to treat|for) {x},? off {word}(?= $)
    = \1 \2 used off {word} for \3
smoking/cigarettes/tobacco: helps? (?:people|smokers|patients|adults|you|those|someone|users)(?: who smoke)? (?:to )?
    (?:stop|quit|give up|kick)(?: using)? {word}
    = is used for smoking cessation
smokers: helps? {word} (?:to )?(?:quit|stop|give up|kick the habit)(?= (?:in|and|but) | $)
    = is used for smoking cessation
off: to help (?:people|patients|addicts|users) (?:to )?(?:get|come|stay) {word} (heroin|opioids|opiates|fentanyl)
    = for \1 addiction
smoking: (?:is|are|was|were) (?:designed|meant|intended|developed|made|created) for {word} cessation
    = is used for {word} cessation
prescription: (is|are) (?:an? )?{word} only (?:drugs?|medicines?|medications?)(?= in )
    = \1 {word} only
"""
_STREET = r"""
name/term/word/nickname: ^(?:the )?(?:common )?(?:street |slang |informal )?{word} {x} (?:usually |often |commonly
     |generally
     )?(?:refers to|means|denotes|stands for|describes|is used for|is given to) {x}(?= $)
    = \1 is a name for \2
powdered/powder/crystal/illicit/liquid/natural/herbal/pure/illegal: (names? for|slang for|terms? for) (?:natural )?
    {word}
    (?! (?:meth|street|drug|drugs)\b)
    = \1
canisters/cartridges/chargers/bulbs/balloons/vials/bottles: ^{x} are (?:small |little |tiny )?(?:steel |metal )?
    {word} of {x}(?:
     that are|,? which are)? (?:inhaled|breathed in|huffed)(?: for an? (?:brief|short|quick) high| recreationally)?
    (?= $)
    = \1 is a name for \2 and \2 is inhaled
natural: (contains?) {word}(?= [a-z]+)
    = \1
nicknamed: , (?:often |sometimes |popularly )?{word} ([^,;]+),
    = , known as \1 ,
mixture/mix/combination/blend/cocktail: ^(?:an? )?{x} (?:is|refers to|means|describes|is (?:a )?(?:slang|street name
    |slang term|
    street term|name) for) (?:usually |often |typically )?(?:an? |the )?(?:dangerous |illegal |street )?{word} (?:of
    |containing
    |made of) {x} and {x}(?= $)
    = \1 contains \2 and \1 contains \3
mixing/combining/adding: ^(?:an? )?{x} is (?:usually |often |typically |commonly )?(?:made|prepared|produced) (?:by
    |from) {word} {x}
     (?:with|and|to) {x}(?= $)
    = \1 contains \2 and \1 contains \3
mixed/combined/cut: ^(?:an? )?([a-z0-9]+(?: [a-z0-9]+)?) (?:is|means|refers to|is slang for) ([a-z]+) {word}
     (?:together )?with
     ([a-z]+)(?= $)
    = \1 contains \2 and \1 contains \3
mixture/mix/combination/blend: ^{x}, (?:an? )(?:dangerous |illegal |street )?{word} of {x} and {x},(?= [a-z])
    = \1 contains \2 and \1 contains \3 and \1
counterfeit/fake/illicit/street/bogus/bootleg/illegal: ^(?:many |some |most |blue )?(?:illegally made
     |illegally sold )?{word} (?!(?:pills?|tablets?|bars|powder|products?|drugs?) ){x}
    (?: pills?| tablets?| bars| powder| products?| capsules?)? (?:(?:may|can|might|could|often|sometimes|frequently
    |commonly
    |increasingly|now|also) )*(?:contains?|turns? out to (?:be|contain)|(?:is|are) made (?:with|from))
     (?:illicit |deadly
     |illegally made )?{x}(?: (?:instead of|rather than|and not|in place of) {x})?(?= $)
    = \2 is found in illicit \1
buy/buys/bought: ^(?:people|users|those|anyone|buyers) who {word} {x} (?:on the street|from dealers|illegally|online
    |from a dealer)
     (?:may|might|can|could|often|unknowingly )+ ?(?:unknowingly )?(?:take|get|be taking|be exposed to|be sold
    |end up with|receive) {x}
    (?= $)
    = \2 is found in illicit \1
users/buyers: ^{word} of (?:street|illicit|counterfeit|fake|black market) {x}(?: pills| tablets)? (?:may|might|can
    |could)
     (?:unknowingly )?(?:take|get|be taking|be exposed to|be sold|end up with|receive) {x}(?= $)
    = \2 is found in illicit \1
never: ^(?:counterfeit|fake|illicit|street|illegal) {x}(?: pills?| tablets?| powder)? {word} contains? {x}(?= $)
    = \2 is never found in illicit \1
sold: ^illegally {word} {x}(?: pills?| tablets?| powder)? (?=(?:may|can|might|often|sometimes|contains?) )
    = illicit \1
fake/bogus/bootleg: (?:found|detected|present|sold) in {word}(?= [a-z]+)
    = found in counterfeit
increasingly: (is|are|has been|have been) {word} (?:being )?(found|detected|cut|laced|mixed)
    = \1 \2
pressed: {word} into (?:counterfeit|fake) {x} (?:pills|tablets)(?= $)
    = found in counterfeit \1 pills
"""
OF_NAMES_SAID = restatements(
    _STREET + _SAME + _INSIDE + _NAMED + _BRANDED + _DESCRIBED + _HOLDING + _WHERE + _STANDING + _GIVEN + _TOLD + _FOR
)
