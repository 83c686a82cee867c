"""Other verbs and nouns for what a plain sentence says of one drug, by what they claim; as in ``restated``.

Found by putting every predicate into fifty wordings: what one predicate has, the others have as well.
"""

from ketafacts.language.lexicon.listing import restatements

PARAPHRASE_MACROS = {
    "callers": "(?:(?:most|all|many) )?(?:doctors|pharmacists|chemists|pharmacologists|experts|scientists|clinicians"
    "|people|textbooks|you|we|one)",
    "anytaker": "(?:people|patients|users|those|anyone|someone|somebody|everyone|you|adults)",
    "onsuch": "(?:(?:who (?:are|is) )?(?:on|taking|using|given|treated with|started on|prescribed)"
    "|who (?:take|takes|use|uses|get|gets|are given|is given))",
    # "Calcium" by itself, and no part of the name of a salt or of a class.
    "unsalted": "(?! (?:carbonate|citrate|acetate|channel|antagonist|chloride|gluconate|dextran|oxide|sulfate))",
    "toomuchof": "(?:(?:too much|an overdose of|overdosing on|a big dose of|a large dose of|excess) )",
    "hasto": "(?:(?:must|should|has to|have to|needs? to|ought to) be|(?:is|are)(?: (?:regularly|always|closely))?)",
    "checked": "(?:checked|monitored|measured|watched|tested|followed|tracked|kept an eye on)",
}
_KINDS = r"""
what: ^{x} (is|are) (not )?{word} {callers} (?:would |can |may |usually |often )?(?:calls?|terms?|refer to as)
     {x}(?= $)
    = \1 \2 \3 \4
other: (is|are) nothing (?:{word} than|but|more than|less than|short of) (?=an? )
    = \1
class: ^the (?:drug |pharmacological )?{word} (?:that |which )?{x} (?:belongs to|is in|falls into|comes under)
     (is|was) (not )?(?:that of )?{x}(?= $)
    = \1 belongs \3 to \4
prime/good/classic/typical/textbook/perfect/leading/obvious/clear: (is|are) (not )?an? (?:very )?{word}
     (?:examples?|instance|case) of
    = \1 \2 an example of
correctly/rightly/properly/accurately/fairly/best/strictly: (is|are|can be|may be) (not )?{word}
     (called|classed|classified|described|labelled|labeled)(?= )
    = \1 \2 \3
call/calls/term/label/classify/consider/regard: ^{callers} (would |will |can |may |could |should )?(not )?{word}
     (?:the (?:drug|medicine) )?{x} (?:as )?(an? [^,;]+)(?= $)
    = \3 is \2 \4
called: ^if (?:a|the) (?:drug|medicine|pill|tablet|substance)s? (?:is|are) {word} {x}, it is {x}(?= $)
    = \1 is \2
named: ^if (?:a|the) (?:drug|medicine|pill|tablet|substance)s? (?:is|are) {word} {x}, it is {x}(?= $)
    = \1 is \2
"""
_EFFECTS = r"""
among: ^{x} (?:has|have) (?:many |several |some |a number of |various )?(?:side |adverse |unwanted )?effects,?
     {word} (?:them|these|others|which|which are|them being) {x}(?= $)
    = \1 causes \2
including: ^{x} (?:has|have) (?:many |several |some |a number of |various )?(?:side |adverse |unwanted )?effects,?
     {word} {x}(?= $)
    = \1 causes \2
if: ^{word} {anytaker} (?:have|has|get|gets|develop|develops|notice|notices) {x}, {x} (?:may|might|could|can)
     (?:well )?
    be (?:the cause|the reason|to blame|behind it|responsible|the culprit)(?= $)
    = \2 can cause \1
what: ^{x} (?:is|are) {word} (?:many |most |some )?{anytaker} (?:often |may |can )?(?:get|gets|experience|have|suffer
    |feel|notice|develop)s? (?:from|on|with) {x}(?= $)
    = \2 can cause \1
well/easily/possibly/quickly: (can|may|could|might) (?:very |quite )?{word} (give|cause|make|bring|lead|trigger
    |produce
    |put|leave|provoke)(?= )
    = \1 \2
expect: ^{word} (?:some |to (?:get|have|see|notice|feel) |a bit of )?{x} (?:on|with|from|while (?:taking|on)|when
     taking)
     {x}(?= $)
    = \2 can cause \1
watch/look: ^{word} (?:out )?for {x} (?:if|when|while) (?:you )?(?:are |you are )?(?:on|taking|using|given) {x}(?= $)
    = \2 can cause \1
unusual/unheard/unknown: ^{x} (?:is|are) not (?:at all |exactly )?{word}(?: of)? (?:with|on|in {anytaker} {onsuch}
    |after|among {anytaker} {onsuch}) {x}(?= $)
    = \2 causes \1
lot: ^{x} (happens?|occurs?|is seen|comes up|crops up) a {word} (with|on) {x}(?= $)
    = \4 often causes \1
lot/plenty/good/great: ^(?:an? )?{word}(?: many)?(?: of)? (?:people|patients|users) {onsuch} {x} (?:get|have|develop
    |experience|suffer|feel|complain of|notice|report) {x}(?= $)
    = \1 often causes \2
"""
_USES = r"""
effective/useful/helpful/beneficial: (is|are) (not )?(?:very |quite |highly |particularly |generally )?{word}
     (?:for|against|in treating|at treating|in the treatment of|when treating)(?= )
    = \1 \2 used for
option/choice: (is|are) (not )?(?:an? |one )(?:treatment |good |common |popular |possible |first |standard |usual
    |frequent |reasonable |recognised |recognized |accepted |medical )*{word} (?:for|in|when treating|to treat)(?= )
    = \1 \2 used for
someone/somebody/people/patients/person/you: (is|are) (not )?(used|given|prescribed|taken) (?:when|if|where) (?:a )?
    {word} (?:has|have|suffers? from|develops?|gets?) {x}(?= $)
    = \1 \2 \3 for \4
use: ^{x} (main|chief|principal|primary|commonest|most common|usual|best known) {word} (?:is|being|is for|is in
    |is to treat|is treating|lies in) {x}(?= $)
    = \1 is mainly used for \2
take: ^{x} is what (?:you|people|patients|doctors|we) {word} for {x}(?= $)
    = \1 is used for \2
designed/intended/meant/made/developed/there/formulated: (is|are) (not )?{word} (?:to treat|to manage|to relieve|to
     help with
    |for treating|for the treatment of|to combat|to control)(?= )
    = \1 \2 used for
"""
_ANTIDOTES = r"""
stops/stop/halts/ends: ^{x} {word} an? {x} overdose(?= $)
    = \1 reverses \2 overdose
round/around/back: ^{x} (can|will|may|would|could) (not )?(?:bring|get) (?:someone|somebody|a person|people|you|a
     patient)
     {word} (?:after|from) {toomuchof}?{x}(?= $)
    = \1 \2 \3 reverse an overdose of \4
gives/give/use/try/administer/need/want: ^(?:if|when) (?:someone|somebody|a person|people|anyone|a patient|you)
     (?:overdoses?|ods?|overdosed|has overdosed|have overdosed) on {x}, (?:you )?(?:(?:should|must|can|need to)
     )?{word} {x}(?= $)
    = \2 reverses \1 overdose
helps/works/help/work: ^(?:if|when) (?:someone|somebody|a person|people|anyone|a patient|you)
     (?:overdoses?|ods?|overdosed|has overdosed|have overdosed) on {x}, {x} (?:will )?(do(?:es)? not |cannot |will not
    |no longer )?{word}(?= $)
    = \2 \3 reverse \1 overdose
restores/restore/restarts/restart: ^{x} (?:can |will |quickly )?{word} (?:normal )?breathing (?:after|in an?
     overdose of
    |in|following) (?:an overdose of |too much )?{x}(?= $)
    = \1 reverses \2 overdose
carried/kept/stocked/handed: ^{x} (is|are) (?:often |now |also )?{word}(?: out| on hand)? to reverse {x}
     overdoses?(?= $)
    = \1 \2 used to reverse \3 overdose
spray/injection/injections/sprays: ^{x} (?:nasal )?{word} (reverses?|does not reverse|cannot reverse|can reverse
    |undoes|will reverse|will not reverse) {x}(?= $)
    = \1 \2 \3
"""
_PREGNANCY = r"""
pregnant: ^(?:taking|using) {x} (?:while|when|if you are|during|in) (?:{word}|pregnancy) (can|may|might|could
    |causes?|harms?|leads?
    |raises?|damages?)(?= )
    = \1 taken during pregnancy \2
taken/used/given: ^{word} (?:in|during|while) pregnan(?:t|cy), {x}
     (can|may|might|could|causes?|harms?|leads?|raises?|damages?)(?= )
    = \1 taken during pregnancy \2
"""
_DEPENDENCE = r"""
possible: ^it is (not )?{word} to (become|get) (addicted to|dependent on|hooked on) {x}(?= $)
    = \4 is \1 addictive
impossible: ^it is {word} to (become|get) (addicted to|dependent on|hooked on) {x}(?= $)
    = \3 is not addictive
body: ^(?:the|your|a persons|the persons) {word} (?:gets? used to|becomes used to|grows used to|adapts to|gets
     accustomed
     to) {x},? and (?:then )?(?:needs it|comes to need it|craves it|cannot do without it)(?= $)
    = \1 causes dependence
happens/occurs/exists: ^(?:a )?withdrawal (from|off) {x} (?:really )?{word}(?= $)
    = stopping \2 causes withdrawal
get/getting/have/experience/suffer/face/feel: ^(?:if|when) (?:you|people|someone|somebody|they|patients) (?:stops?
    |quits?|come off
    |comes off|give up) (?:taking )?{x} ?(?:suddenly|abruptly|cold turkey|all at once)?,? (?:you|they|people|he or
     she)
     (?:will |may |can |would )?{word} (withdrawal|withdrawal symptoms)(?= $)
    = stopping \1 causes withdrawal
dependent/addicted/hooked: ^{x} (is|are) (not )?an? (?:drug|medicine|substance|medication)s? (?:that |which )?
    (?:people|users|patients|you) (?:can |may |often |do )?(?:become|get|end up) {word} (on|to)(?= $)
    = \1 \2 \3 addictive
"""
_CONTENTS = r"""
partly/mostly/half/largely/mainly: ^{x} (?:is|are) {word} ([a-z0-9]+)(?= $)
    = \1 contains \2
plus/and/with: ^{x} (?:is|are) {x} {word} (?:another|one other|some other|an additional|a second) (?:drug|medicine
    |ingredient
    |active ingredient|painkiller|substance)(?= $)
    = \1 contains \2
another/other: ^{x} (?:combines|mixes|pairs) {x} (?:with|and) (?:an)?{word} (?:drug|medicine|ingredient|active
     ingredient
    |painkiller|substance)(?= $)
    = \1 contains \2
combination/brand/product/pill/medicine/drug/tablet/mix/mixture/syrup: ^{x} (?:is|are) (?:a|an|one) (?:branded
     |common )?{word}
     (?:that has |which has |with |having ){x} in it(?= $)
    = \1 contains \2
get/swallow/receive/ingest: ^(?:you|people|patients) (?:also |always |do )?{word} {x} (?:when|if|each time|every
     time|whenever)
     (?:you|they|people) (?:take|swallow|use|have) {x}(?= $)
    = \2 contains \1
part: ^{x} (is|are) (not )?(?:a )?{word} of (?!an? |the |one )([a-z0-9]+(?: [a-z0-9]+)?)(?= $)
    = \1 \2 \3 an ingredient of \4
ingredients: ^{x} (?:active )?{word} (?:do |does )?(not )?(?:include|are|comprise|includes|contain) {x}(?= $)
    = \3 is \2 an ingredient of \1
ingredients: ^among (?:the )?(?:active )?{word} (?:of|in) {x} (is|are) (not )?{x}(?= $)
    = \4 \2 \3 an ingredient of \1
ingredient: ^(?:an?|one|the|another) (?:active |main |key |other )?{word} (?:of|in) {x} (is|are) (not )?{x}(?= $)
    = \1 contains \3 \4
"""
_LAW = r"""
combination/combo: ^([a-z]+) {word} (?:pills?|tablets?|medicines?|drugs?|painkillers?|medications?)(?: (?:such as
    |like|including) [^,;]+?)?
     (was|were|is|are)(?= )
    = \1 combination products \2
deas: (?:in|on|under) the {word} schedule
    = in us schedule
find: ^(?:you|we) (?:will |can |do )?(not )?{word} {x} (?:listed )?(in|on|under) (?:us )?(schedule (?:i{1,3}|iv|v
    |[1-5]))(?= $)
    = \2 is \1 in \4
dea: (schedule (?:i{1,3}|iv|v|[1-5])) (?:with|by|for|according to) the {word}(?= $)
    = \1 in the us
"""
_NAMES = r"""
sold: ^{x} is what {x} is {word} (?:as|under)(?= $)
    = \1 is a brand of \2
know: ^(?:you|people|some people|most people|many people) (?:may|might|will|probably|already|often|best)*(?: better
    | also
    | already)? ?{word} {x} (?:better )?as {x}(?= $)
    = \1 is also known as \2
sold/marketed/branded/called/known: ^{x}, (?:also |often |commonly )?{word} (?:as |under the (?:brand |trade )?name
     )?{x},
     (?:is|are) an? (?:drug|medicine|medication|substance|product)(?= $)
    = \1 is also known as \2
name: comes? (?:under|with|in) the (?:brand |trade ){word}(?= )
    = is sold under the brand name
branded: ^{x} is (not )?{word} {x}(?= $)
    = \1 is \2 a brand of \3
behind: ^{x} is (not )?the (?:drug|medicine|substance|active ingredient) {word} (?:the brand(?: name)? )?{x}(?= $)
    = \3 \2 is a brand of \1
street: ^(?:an?|one|another|a common|a popular|a well known) {word} (?:name|nickname|term) (?:of|for) {x} (is|was)
     (not )?
    {x}(?= $)
    = \4 \2 \3 a street name for \1
names: ^{x} (?:street|slang|other) {word} (?:do not |does not )?(include|are|includes|comprise) {x}(?= $)
    = \3 is a street name for \1
names: ^{x} (is|are) (not )?(?:one of|among) (?:the |its |many |several )*(?:street|slang|other) {word} (?:of|for)
     {x}(?= $)
    = \1 \2 \3 a street name for \4
talk/lingo/speak/jargon/parlance/shorthand/code: ^{x} (is|was) (not )?(?:a )?(?:street |drug |users |dealers |slang
     )*{word}
     (?:word )?for {x}(?= $)
    = \1 \2 \3 a street name for \4
means: ^on the streets?,? {x} (do(?:es)? not )?{word} {x}(?= $)
    = \1 is a street name for \3
mean: ^when (?:people|users|dealers|someone|they) (?:says?|asks? for|talks? about|mentions?) {x}, (?:they|it|he|she)
     (?:usually |really |actually )?{word}s? {x}(?= $)
    = \1 is a street name for \2
sell/sells/sold: ^(?:dealers|people|pushers|vendors) (?:may |often |usually )?{word} {x} (?:as|under the name(?:
     of)?) {x}(?= $)
    = \1 is sold on the street as \2
"""
_TESTS = r"""
positive: ^(?:you|people|someone|a person|anyone|patients) (?:will|can|may|would|could|might)? ?(not )?test {word}
     (?:on|in|with)
     {x} (?:after|from|by|when|if)(?: (?:you|they))?(?: (?:taking|using|take|use|swallowing|smoking))? {x}(?= $)
    = \3 is \1 detected by \2
positive: ^{x} (?:(?:comes|turns|came|goes) (?:back|up|out)|is|will be|reads|turns) {word} (?:after|with|from|for
    |because of) {x}
    (?: use)?(?= $)
    = \2 is detected by \1
able: ^(?=[^,;]*(?:test|screen|assay|strip|panel)){x} (?:is|are) (not )?{word} to
     (detect|find|show|pick up|see|catch) {x}(?= $)
    = \4 is \1 detected by \2
responds/reacts/respond/react: ^(?=[^,;]*(?:test|screen|assay|strip|panel)){x} {word} to {x}(?= $)
    = \2 is detected by \1
"""
_FATE = r"""
formed/produced/made/created/released: ^(?:when|once|as) {x} is (?:broken down|metaboli[sz]ed|processed|digested),
     {x} is {word}(?= $)
    = \1 is converted to \2
work/act/relieve/help/take: ^{x} (?:has|needs|must|have) (?:first )?(?:to )?be (?:converted|turned|changed
    |metaboli[sz]ed
    |broken down|transformed) (?:in|to)?(?:to )?{x} (?:before it can|in order to|to|before it|so that it can|if it
     is to)
     {word}s?(?: (?:at all|pain|effect|properly))?(?= $)
    = \1 is converted to \2
yields/yield/gives/forms: ^{x} {word} {x} (?:when (?:it is )?metaboli[sz]ed|as a metabolite|in the (?:body|liver)
    |once it is
     broken down|on metabolism)(?= $)
    = \1 is converted to \2
swallowed/taken/ingested/injected/absorbed/smoked: ^(?:after|once|when) it (?:is|has been) {word}, {x} (is (?:not
     )?(?:turned|converted
    |changed|metaboli[sz]ed|broken down|transformed) (?:in)?to) {x}(?= $)
    = \1 \2 \3
"""
_COMPARED = r"""
potency/strength: ^{x} {word} (?:is|are) (not )?(?:much |far |a lot |many times |considerably )?(?:higher|greater
    |more)
     than (?:that of )?{x}(?= $)
    = \1 is \2 more potent than \3
potency/strength: ^{x} {word} (?:is|are) (not )?(?:much |far |a lot |many times |considerably )?(?:lower|less|smaller)
     than (?:that of )?{x}(?= $)
    = \1 is \2 less potent than \3
potency/strength: ^the {word} of {x} (?:is|are) (not )?(?:much |far |a lot |many times |considerably )?(?:higher
    |greater|more)
     than (?:that|the {word}) of {x}(?= $)
    = \1 is \2 more potent than \3
potency/strength: ^the {word} of {x} (?:is|are) (not )?(?:much |far |a lot |many times |considerably )?(?:lower
    |less|smaller)
     than (?:that|the {word}) of {x}(?= $)
    = \1 is \2 less potent than \3
many/several: (is|are) (not )?{word} times as (?:potent|strong|powerful) as
    = \1 \2 more potent than
two: ^{x} (?:is|are) (not )?the (more potent|stronger|weaker|less potent) of the {word}, (?:compared with|as
     against|the other
     being|next to) {x}(?= $)
    = \1 is \2 \3 than \4
less: ^(?:it takes|you need|you need to take|one needs|people need) (?:much |far |a lot )?{word} {x} than {x}
    (?: (?:for|to get|to have|to achieve) the same (?:effect|result|pain relief|high|relief))?(?= $)
    = \1 is more potent than \2
more: ^(?:it takes|you need|you need to take|one needs|people need) (?:much |far |a lot )?{word} {x} than {x}
    (?: (?:for|to get|to have|to achieve) the same (?:effect|result|pain relief|high|relief))?(?= $)
    = \1 is less potent than \2
slowly: ^{x} (?:wears|clears|fades|goes) off (?:much |far )?(?:more {word}) than {x}(?= $)
    = \1 lasts longer than \2
slower: ^{x} (?:wears|clears|fades|goes) off (?:much |far )?{word} than {x}(?= $)
    = \1 lasts longer than \2
quicker/earlier: ^{x} (?:wears|clears|fades|goes) off (?:much |far )?{word} than {x}(?= $)
    = \1 wears off faster than \2
lasting: (is|are) (not )?(?:much |far )?(longer|shorter) {word} than
    = \1 \2 \3 acting than
slowly/quickly/rapidly: ^{x} (?:is|are) (not )?(?:cleared|eliminated|excreted|removed|broken down) (?:much |far
     )?(more|less) {word} than {x}(?= $)
    = the half life of \1 is \2 {word} \3 than that of \4
adding/starting/taking/giving: ^{word} {x} (raises|increases|boosts|lowers|reduces|decreases|pushes up|drives up)
     (?:the )?{x} (levels?|concentrations?)(?= $)
    = \1 \2 \3 \4
added/started/taken/given: ^(?:if|when|once) {x} is {word}, (?:the )?{x} (levels?|concentrations?) (?:can |may
     |will )?(rise|rises|go up
    |increase|climb|fall|drop|go down|decrease)(?= $)
    = \2 \3 \4 with \1
higher/lower/raised/increased/reduced: ^{x} (?:results? in|leads? to|causes?|means?|gives?) {word} (?:blood |plasma
     |serum )?
    (?:levels|concentrations) of {x}(?= $)
    = \2 levels are {word} with \1
higher/raised/increased: ^(?:blood |plasma |serum )?(?:levels|concentrations) of {x} are (not )?{word} (?:with|on
    |when taken with
    |in the presence of|alongside) {x}(?= $)
    = \3 does \2 raise the level of \1
"""
_SUPPLY = r"""
counter: (is|are) (not )?an? over the {word} (?:drug|medicine|medication|product|remedy|painkiller|pill
    |tablet)s?(?= $| in )
    = \1 \2 sold over the counter
otc: (is|are) (not )?an? {word} (?:drug|medicine|medication|product|remedy|painkiller|pill|tablet)s?(?= $| in )
    = \1 \2 sold over the counter
drug/medicine/medication/product/remedy/pill/tablet: (sold over the counter) and (?:is|are) an? {word}(?= $| in )
    = \1
need/require: ^{x} (?:do|does) not {word} a (?:doctors )?prescription(?= $| in )
    = \1 is sold over the counter
anyone/anybody/people/you/adults: ^{word} can (?:just |legally |freely )?(?:buy|get|pick up) {x} (?:at|in|from)
     (?:a|any|the|most)
     (?:pharmacy|pharmacies|drugstore|drug store|chemist|supermarket|grocery store|shop)s?(?= $)
    = \1 is sold over the counter
shelves: ^{x} (?:is|are) on (?:the )?(?:pharmacy|drugstore|supermarket|shop|store) {word} without (?:a
     )?prescription(?= $)
    = \1 is sold over the counter
animals: (is|are) (not )?an? (?:drug|medicine|sedative|tranquili[sz]er|product) (?:meant |made |intended |only
     )?for {word}(?= $)
    = \1 \2 used in animals
use: ^{x} (?:finds?|sees?|has found) {word} in (?:veterinary (?:practice|medicine)|animals|vet practice)(?= $)
    = \1 is used in veterinary medicine
"""
_WATCHED = r"""
levels/level/concentrations/concentration: ^(?=.* (?:check|monitor|measur|watch|test|keep an eye))(.*?\b([a-z]{5,})
     (?:[^,;]* )?)
    (?:(?:serum|blood|plasma) )?\2 {word}(?= )
    = \1 blood levels
levels/level/concentrations/concentration: ^(?=.* (?:check|monitor|measur|watch|test|keep an eye))(?:(?:serum|blood
    |plasma) )?
    ([a-z]{5,}) {word} (.*\b\1)(?= )
    = blood levels \2
serum/plasma: ^(?=.* (?:check|monitor|measur|watch|test|keep an eye)){word} ([a-z]{5,}) (?!levels?
    |concentrations?)(.*\b\1)(?= )
    = blood levels \2
while/when/if: ^(?:your|the|a persons|a patients) {x} {hasto} {checked} {word} (?:you |they )?(?:take|are on|are
     taking|on
    |taking|use) {x}(?= $)
    = \1 is monitored during \2 treatment
if/when/while: ^{word} (?:you |someone |a patient )?(?:takes?|are on|is on|are taking|is taking|on|taking|use) {x},
     (?:your|the|their|his
    |her)? ?{x} {hasto} {checked}(?= $)
    = \2 is monitored during \1 treatment
with: ^{word} {x}, (?:your|the|their)? ?{x} {hasto} {checked}(?= $)
    = \2 is monitored during \1 treatment
blood: ^(?:you|patients|people) (?:need|have|require)s?(?: to have)? (?:regular |frequent |routine )?({word} tests)
     (?:on|with|while on
    |while taking|when taking) {x}(?= $)
    = people on \2 need \1
"""
_ROUTES = r"""
way: ^the (?:usual|normal|standard|common|main) {word} to (?:give|take|use|administer) {x} is {x}(?= $)
    = \1 is given \2
mouth/injection/inhalation: ^(?:you|people|patients|we) (?:usually |normally |always )?(?:take|use|have|get) {x} by
     {word}(?= $)
    = \1 is given by {word}
mouth/injection/inhalation: ^doctors (?:usually |normally |always )?give {x} by {word}(?= $)
    = \1 is given by {word}
mouth/injection/inhalation: ^{x} (?:gets into the body|works when taken|is absorbed when taken|comes as a medicine
     (?:given|taken)|is meant to be taken
    |works when given) by {word}(?= $)
    = \1 is given by {word}
"""
OF_PARAPHRASES = tuple(
    row
    for table in (
        *(_KINDS, _EFFECTS, _USES, _ANTIDOTES, _PREGNANCY, _DEPENDENCE, _CONTENTS, _LAW, _NAMES, _TESTS, _FATE),
        *(_COMPARED, _SUPPLY, _WATCHED, _ROUTES),
    )
    for row in restatements(table)
)
