"""What kind of drug it is, what it comes from, which members a class has.

Brands and names are ``names``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

KINDS = restatements(
    r"""
synthesis: ^{x} can (?:only be (?:obtained|made|produced)|be (?:obtained|made|produced) only) by total {word}{end}
    = \1 is synthetic
add: {word} to opioid induced respiratory depression
    = increase the respiratory depression of opioids
displacing: ^{x} reverses (?:the effects of )?{x} by {word} (?:opioids?|the opioid|it|them) from
     (?:mu |the mu )?opioid receptors(?= $)
    = \1 reverses \2 and \1 displaces opioids from opioid receptors
displacing: ^{x} reverses (opioids?|heroin|morphine|fentanyl|methadone|oxycodone) by {word} (?:opioids?|the opioid|it
    |them) from (?:their|its|the) receptors(?= $)
    = \1 reverses \2 and \1 displaces opioids from opioid receptors
displacing: ^{x} reverses {x} overdoses? by {word} (?:opioids?|the opioid|it|them) from (?:their|its|the|opioid|mu
     opioid) receptors(?= $)
    = \1 reverses \2 and \1 displaces opioids from opioid receptors
patients: ^{x} should not be used in {word} who have never taken (?:opioids|an opioid) before(?= $)
    = \1 are contraindicated in opioid naive patients
from: ^{x}, an? (?:drug|medicine|substance|compound|stimulant|painkiller|alkaloid) (?:made |obtained |derived
     |extracted )?{word} ([^,;]+), (is|are|can|may|has|was)
    = \1 comes {word} \2 , and \1 \3
class/family/group: is (?:an? (?:well known |best known |typical )?|(?:the )?(?:well known|best known|typical) |)
    member of the (?!same |following )([^,;]+?) {word} of (?!the |its |their |these |which )([^,;]+)(?= $)
    = belongs to the \1 {word} and belongs to the \2
class/family/group: are (?:well known |typical )?members of the (?!same |following )([^,;]+?) {word} of
     (?!the |its |their |these |which )([^,;]+)(?= $)
    = belong to the \1 {word} and belong to the \2
family/group/class: ^{x} (is|are) (an? [^,;]+?) (?:from|of|in|belonging to) the ([a-z]+(?: [a-z]+)?) {word}(?= $)
    = \1 \2 \3 and \2 a member of the \4 {word}
material: (?:fully |entirely |wholly |completely )?synthetic opioid (?:that is )?(?:made|produced) without (?:any
     )?opium
    (?: poppy)?(?: {word})?(?= )
    = synthetic opioid
alkaloid: derived from the (?:opium|poppy) {word} ([a-z]+)(?= $)
    = derived from \1 , and \1 is an opium {word}
in: ^{x} (contains?|contained|combines?|combined) ([^,;]+?) in (?:an? |one |the same |the form of an? )(?:single
     |combined |oral
    |same |combination |fixed dose )*{dosageform}(?: or (?:an? )?{dosageform})?(?= $)
    = \1 \2 \3 and is a \4
class/family/group: ^the {x} {word} (?:of {docmed} )?(includes)(?= )
    = \1 include
group/family/class: ^{x} (?:belongs to|is in|is part of|is a member of|comes from|falls into) the {namedby} {word}
    (?: of {medicines})?(?= $)
    = \1 is a \2
group/family/class: ^{x} (?:belong to|are in|are part of|are members of|come from|fall into) the {namedby} {word}
    (?: of {medicines})?(?= $)
    = \1 is a \2
group/family/class: ^{x} (?:does not belong to|is not in|is not part of|is not a member of) the {namedby} {word}
    (?: of {medicines})?(?= $)
    = \1 is not a \2
naturally: (alkaloid|alkaloids)(?: compounds?)? naturally (?:found|occurring|present) in
    = \1 found in
somniferum: (?:the )?(?:opium )?poppy(?: plant)?,? ;?papaver somniferum;?
    = the opium poppy
called: ^in the (?:[a-z]+ )*drink {word} ([a-z]+),? the opioid is {x}{end}
    = the opioid in \1 is \2
has/needs: ^(?:the |your )?(?:liver|body) {word} to (?:turn|convert|change) {x} (?:in)?to {x}(?: first)?{end}
    = the body turns \1 into \2
life: ^{x} (?:starts|begins) {word} as {x}{end}
    = \1 is made from \2
begins: ^{x} {word} as (morphine|thebaine|cocaine|opium|codeine|ergotamine){end}
    = \1 is made from \2
spun: ^{x} is {word} (?:out of|from) {x}{end}
    = \1 is made from \2
chemists: ^{word} make {x} (?:out of|from) {x}{end}
    = \1 is made from \2
swiftly/speedily/promptly: {word} (turns?|converts?|breaks?|changes?)
    = \1
strips: ^(?:the|your) body {word} {x} down to {x}{end}
    = the body turns \1 into \2
drink: ^{word} on top of {x} and (?:the|your) (?:liver|body) {brewing} {x}{end}
    = \1 plus alcohol makes \2
alcohol/drink/booze: ^{mixin} {x} (?:with|and) {word} and (?:the|your) (?:liver|body) {brewing} {x}{end}
    = \1 plus alcohol makes \2
meets: ^(?:when|if|where) {x} {word} {drinks},? (?:the|your) (?:liver|body) {brewing} {x}{end}
    = \1 plus alcohol makes \2
together: ^{x} and {drinks} {word} {brewing} {x}(?: in the (?:liver|body))?{end}
    = \1 plus alcohol makes \2
board: ^with alcohol on {word},? {x} is turned into {x}{end}
    = \1 plus alcohol makes \2
itself: ^([^,;]+? into ([a-z]+)), {word} an? ([a-z]+(?: [a-z]+)?){end}
    = \1 and \2 is a \3
gives: ^it is {x} that {word} {x} (?:its|their) opioid (?:side|kick|punch|power|action|effect){end}
    = \1 is the opioid in \2
acting: ^{x} is not an? ([^,;]+?) but an? ((?:long|short|ultra short|intermediate) {word} [^,;]+){end}
    = \1 is not a \2 and \1 is a \3
sense: ^{x} is not an? ([^,;]+?) in the (?:usual|strict|ordinary|classic|narrow) {word}{end}
    = \1 is not a \2
group/class/whole: ^{x} as an? (?:drug )?{word},? {members}
  = \1 \2
ranks/counts/classed/classified/listed/qualifies/treated: {rank} as an? (class [abc]|schedule [1-9iv]+)
  = is a \1
remains/remain: {word} an? (class [abc]|schedule [1-9iv]+)
  = is a \1
coca: (?:made|extracted|derived|obtained|produced|isolated) from (?:the )?leaves of (?:the )?coca (?:plant|bush|shrub)
    = made from the coca plant
called/known/termed/named: (?:belongs? to|is in|are in|is part of|is one of) (?:a|the) (?:class|group|
    family) of (?:drugs|medicines|medications|substances) (?:{word}|{word} as) ([^,;]+?); ([^,;]+?)(?=[ ;]*$)
    = is a \1 and is a \2
drugs: from (?:non opioid|other) drugs,? (?:like|such as|including)
    = from
type/kind/class/group/family: ^{x} is an? [a-z]+ of the {x} {word}(?= $)
    = \1 is a \2
grow: {x} (?:that )?{word} (?:naturally )?in the {x}(?= $)
    = \1 found in the \2
found: (ingredient|alkaloid|compound|chemical|constituent|substance) {word} in
    = \1 in
plant: {x}, from the {word} {x},
    = \1 , found in \2 ,
put/place/group/file/count/classify/list/rank/class/include: ^{experts} {would}{word} {x}
     (?:among|amongst|with|as one of|in with|under) ((?:the )?[^,;]+?){end}
    = \1 is one of \2
call/consider/label/term/name/describe/classify/regard/class: ^{experts} {would}{word} {x} (?:as )?(?=(?:an?
    |one of) )
    = \1 is
class/group/family/category: ^(?:the )?(?:drug )?{word} (?:that {x} belongs to|to which {x} belongs) is
     (?:the |that of |known as |called |that of the )*([^,;]+?){end}
    = \1 \2 belongs to the \3
thought: (is|are) (?:best |often |usually |generally )?{word} of as
    = \1
thought/regarded/seen/viewed/classed/counted/considered/classified/described: should (?:really |rather
     |properly )?be
     {word} (?:of )?(?:as)?(?= an? )
    = is
thought/regarded/seen/viewed/classed/counted/considered/classified/described: should not (?:really |ever )?be
     {word} (?:of )?(?:as)?(?= an? )
    = is not
type/class/kind/group/family/variety: (is|are) (an? (?:[a-z]+ )?(?!drug|medicine|substance|agent|compound
    |medication)[a-z]+) of the ([^,;]+?) {word}{end}
    = \1 \2 and a \3
approved/licensed: (is|are) an? {word} (painkiller|medicine|anaesthetic|anesthetic|sedative|antidepressant) for
     people{end}
    = \1 a \2 and \1 {word} for people
like: (infections|drugs|diseases|conditions|illnesses|opioids|benzodiazepines|stimulants|antidepressants|painkillers
    |medicines|viruses) {word} (?:the )?(?=[a-z])
    = \1 such as
throw/throws/plunge/plunges/put/puts/send/sends/tip/tips/pitch: {word} (?:an? |someone |somebody |people
     |users |patients )?
    (?:(?:opioid )?dependent (?:person|people|user|users|patient|patients)
    |people (?:who are )?dependent on opioids|someone
     (?:who is )?dependent on opioids) (?:straight )?into (?:sudden |acute |immediate |precipitated )?withdrawal
    = cause withdrawal in people dependent on opioids
have/had/taken/opioid/opioids: ^{x} (?:has|have|does|do) (?:{nothingmuch}|nothing|(?:almost|practically
    |virtually) nothing)
     {opioidless}(?={end}){end}
    = \1 does nothing in people who have not taken opioids
opioid/opioids: ^{opioidless},? {x} (?:has|have|does|do) (?:{nothingmuch}|nothing|(?:almost|practically
    |virtually) nothing)
    {end}
    = \1 does nothing in people who have not taken opioids
works/work: ^{x} {word} (?:poorly|badly|less well|less) in {somefolk} (?:who lack|without|lacking
    |with no) (cyp\w+){end}
    = \1 needs \2
narcotic: opiates?;? narcotics?;? (?:analgesics?|pain relievers)
    = opioids
agonists/opioids/antidepressants/benzodiazepines/stimulants/painkillers: ^unlike (?:(?:full|other|most|many
    |traditional|typical|classic|strong|pure) )+(?:opioid )?{word} (?:such as|like)
    = unlike
alkaloid/alkaloids: (?:main|chief|principal|primary|most abundant) {word} (of|in)(?= )
    = main active ingredient \1
analgesics: opiate; narcotic; {word}?
    = opioids
analgesic: opiate; narcotic; analgesics?
    = opioids
called: {isin} {aclass}
    = belongs to the
known: {isin} {aclass}
    = belongs to the
termed: {isin} {aclass}
    = belongs to the
referred: {isin} {aclass}
    = belongs to the
called: (is|are) (?:{aclass}|an? {prosdrugs} (?:classified|classed|known|described) as)(?: an?)?
    = \1 a
known: (is|are) (?:{aclass}|an? {prosdrugs} (?:classified|classed|{word}|described) as)(?: an?)?
    = \1 a
termed: (is|are) (?:{aclass}|an? {prosdrugs} (?:classified|classed|known|described) as)(?: an?)?
    = \1 a
classified: (is|are) (?:{aclass}|an? {prosdrugs} (?:{word}|classed|known|described) as)(?: an?)?
    = \1 a
classed: (is|are) (?:{aclass}|an? {prosdrugs} (?:classified|{word}|known|described) as)(?: an?)?
    = \1 a
vaccine: ^{x} (is|are|is not|are not) an? ((?!live |new |good |modern )[a-z][a-z ]*?) {word}(?= $)
    = \1 \2 a {word} , so against \3
vaccine: ^{x} (is|are) (?:an? )?{word} (?:against|for|that prevents|that protects against) [^,;]+(?= $)
    = \1 \2 a {word} , so against that
vaccine: ,? (?:and )?not an? {word} (?:against|for) (?:it|them|that|the (?:virus|disease|infection))(?= $)
    = , not a {word}
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
KINDS_LATER = restatements(
    r"""
class/family/group/category: (?:belongs to|is a member of|is part of|is in|is from) the {x} {word}(?: of
     {prosdrugs})?
    = is a \1
leaves: ^{x} is an? ([a-z ]+?),? (?:found in|from|extracted from|obtained from|derived from) (?:the )?{word} of the
     ([a-z]+)(?: plant| bush| shrub| tree)?{end}
    = \1 is a \2 , and \1 comes from \3 {word}
from: ^{x} is an? (semi ?synthetic|synthetic) ([a-z]+),? (?:made|derived|prepared) {word} ([a-z ]+)(?= $)
    = \1 is a \2 \3 , and \1 is derived {word} \4
ergot: (derived|made|synthesi[sz]ed|prepared) from {word} alkaloids
    = \1 from {word}
similar/related: ^{x} is an? ([a-z0-9 ]*(?:agonist|antagonist|inhibitor|blocker)),? {word} to {x}{end}
    = \1 is a \2 , and \3 is a \2
extract/product: ^{x} (is|are) (not )?an? (?:natural )?(?:plant|herbal) {word}(?= $)
    = \1 \2 \3 natural
which: {x}, ([^;]+?), is the (?:compound|drug|substance|chemical|parent) from {word} {x} (was|were) {made}
    = \3 \4 \5 from \1 , \2
which: {x} is the (?:compound|drug|substance|chemical|parent) from {word} {x} (was|were) {made}
    = \2 \3 \4 from \1
prodrug: (is|are) {prodrug} (?:that|which) {body}(?:body|liver) {converts}(?: down)? (?:in)?to
    = \1 a {word} of
one: (is|are) {word} of the (?:main |chief |many |active )?alkaloids (?:found |present )?(in)
    = \1 found \2
one: (is|are) {word} of the (?:main |chief |many |active )?compounds (?:found |present )?(in)
    = \1 found \2
one: (is|are) {word} of the (?:main |chief |many |active )?ingredients (?:found |present )?(in)
    = \1 found \2
one: (is|are) {word} of the (?:main |chief |many |active )?chemicals (?:found |present )?(in)
    = \1 found \2
one: (is|are) {word} of the (?:main |chief |many |active )?substances (?:found |present )?(in)
    = \1 found \2
derivative: ^{x} (is|are|was) an? (?:chemical |close |structural )?((?:[^,;](?! of ))+?) {word}(?= $)
    = \1 \2 a derivative of \3
"""
)
