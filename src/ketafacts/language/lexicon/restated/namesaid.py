"""Roundabout ways to name a drug, its ingredients, its routes and its legal places; as in ``restated``.

What is told in passing ("the party drug MDMA", "NyQuil, a cold remedy,") becomes a claim of its own where it can be
checked, and is left out only where it says no more than who takes it.
"""

from ketafacts.language.lexicon.listing import restatements

NAMESAID_MACROS = {
    "famed": "(?:(?:night ?time|daytime|popular|common|well known|widely used|familiar|household|best selling) )?",
    "calmer": "(?:tranquilli[sz]er|tranquili[sz]er|sedative|anaesthetic|anesthetic)",
    "says": "(?:is|are|was|were|has|have|can|may|contains|acts|works|blocks|causes|belongs)",
}
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
strictest/tightest: in the {word} (?:us |american |federal )(?:drug )?(?:schedule|category)
    = in us schedule i
highest/top/strictest: in the {word} (?:uk |british )(?:drug )?(?:class|category)
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
OF_NAMES_SAID = restatements(_NAMED + _DESCRIBED + _HOLDING + _WHERE + _STANDING + _GIVEN + _TOLD + _FOR)
