r"""Class, content, action and use as handbooks put them: in the form of ``listing.restatements``.

"A member of the C class of Ds" is a claim of both. What is told in passing of a product ("in a single tablet", "for
inhalation") becomes a claim of its own, to be judged as one. Of a use that is denied an approval ("X for C is an
unapproved use") the use itself is what is claimed.
"""

from ketafacts.language.lexicon.listing import restatements

MANUAL_MACROS = {
    "dosageform": "(tablets?|pills?|capsules?|films?|patch|patches|nasal sprays?|sprays?|syrups?|lozenges?|injections?"
    "|inhalers?|creams?|eye drops)",
    # What a verb is said of, one of several: no "risk of" what follows, and no verb of its own.
    "plainone": r"((?!(?:the |a )?(?:risk|chance|level|amount|effect|number|increas|rais|decreas|lower|reduc|suppress"
    r"|slow|impair|reliev|caus|can|may|it)\w* )(?:(?! and | of | or | but )[^,;])+?)",
    # A subject without a word of how often, or of whether at all, which the second verb would lose.
    "always": r"((?!.* (?:never|rarely|seldom|sometimes|often|usually|commonly|may|might|could|hardly|occasionally"
    r"|not) )[^,;]+?)",
    "soldas": "(?:sold|marketed|supplied|available|distributed)",
    # What is named itself, and not by what it is: no "range of conditions", no "several compounds".
    "named": "((?:(?!conditions|disorders|diseases|problems|illnesses|infections|uses|compounds|substances|ingredients"
    "|alkaloids|drugs|chemicals|things|medicines|several|many|various|kinds|types)[^,;])+?)",
    "called": "(?:brand|trade|proprietary|commercial)",
    "cases": "(?:people|patients|adults|those|someone|individuals|adult patients)",
    "suffering": "(?:with|who have|suffering from|who suffer from|living with|diagnosed with)",
    "manualgiven": "(used|prescribed|given|taken|tried)",
    "receptor": "([^,;]+?)",
    "movingit": "(increases?|raises?|decreases?|lowers?|reduces?|suppress(?:es)?|slows?|impairs?|relieves?)",
    "practice": "(?:uses?|practice|indication|treatment|prescription)",
    "unsaid": "(?:that lacks|lacking|with no|without(?: any)?|and lacks|and has no) (?:regulatory|fda|official|formal)"
    " approval",
    "purely": "(?:(?:entirely|purely|strictly|wholly|still) )?",
    "forit": "(?:for|in|against|to treat|in the treatment of|for the treatment of|to prevent|to relieve)",
}

_CLASSES = r"""
class/family/group: is (?:an? (?:well known |best known |typical )?|(?:the )?(?:well known|best known|typical) |)
    member of the (?!same |following )([^,;]+?) {word} of (?!the |its |their |these |which )([^,;]+)(?= $)
    = belongs to the \1 {word} and belongs to the \2
class/family/group: are (?:well known |typical )?members of the (?!same |following )([^,;]+?) {word} of
     (?!the |its |their |these |which )([^,;]+)(?= $)
    = belong to the \1 {word} and belong to the \2
class/family/group: (belongs?) to the (?!same |following )([^,;]+?) {word} of (?!the |its |their |these |which
     )([^,;]+)(?= $)
    = \1 to the \2 {word} and \1 to the \3
family/group/class: ^{x} (is|are) (an? [^,;]+?) (?:from|of|in|belonging to) the ([a-z]+(?: [a-z]+)?) {word}(?= $)
    = \1 \2 \3 and \2 a member of the \4 {word}
material: (?:fully |entirely |wholly |completely )?synthetic opioid (?:that is )?(?:made|produced) without (?:any
     )?opium
    (?: poppy)?(?: {word})?(?= )
    = synthetic opioid
alkaloid: derived from the (?:opium|poppy) {word} ([a-z]+)(?= $)
    = derived from \1 , and \1 is an opium {word}
"""

_CONTENTS = r"""
in: ^{x} (contains?|contained|combines?|combined) ([^,;]+?) in (?:an? |one |the same |the form of an? )(?:single
     |combined |oral
    |same |combination |fixed dose )*{dosageform}(?: or (?:an? )?{dosageform})?(?= $)
    = \1 \2 \3 and is a \4
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
inhalation: ^{x} (contains?|combines?) ([^,;]+?) for (?:oral )?{word}(?= $)
    = \1 \2 \3 and is inhaled
inhaler: ^{x} is an? {word} (?:that|which) (contains?|combines?)
    = \1 is inhaled and \2
given/injected: ^{x} is an? ((?:extended|sustained|slow) release|long acting|depot) injection of {x} {word} under
     the skin(?= $)
    = \1 contains \3 and is injected under the skin and is \2
injection: ^{x} is an? injection of {x} (?:given|injected) under the skin(?= $)
    = \1 contains \2 and is injected under the skin
"""

_ACTION = r"""
aspartate: n methyl d {word} (?:glutamate )?receptors?(?= )
    = nmda receptor
"""
_HOLDING = (
    ("competitive", "competitively"),
    ("noncompetitive", "noncompetitively"),
    ("reversible", "reversibly"),
    ("irreversible", "irreversibly"),
)
_STOPPING = (("(?:antagonism|blockade) (?:of|at)", "blocks"), ("inhibition of", "inhibits"))
_BY_HOLDING = "".join(
    rf"""
{kind}: ^{{x}} (?:acts?|works?) (?:mainly |primarily |chiefly )?(?:by|through|via) (?:a )?{{word}} {stopping}
     ([^,;]+)(?= $)
    = \1 {so} {stops} \2
"""
    for kind, so in _HOLDING
    for stopping, stops in _STOPPING
)
_ACTION_AT_LENGTH = r"""
competing: ^{x} ([a-z]+) ([^,;]+?) by {word} for (?:binding (?:at|to) )?(?:the )?([^,;]+? receptors?)(?= $)
    = \1 competitively blocks \4 and \2 \3 by blocking \4
parietal: (proton pump|atpase) (?:of|in|on) (?:the )?(?:gastric |stomach )?{word} cells?(?= )
    = \1
tubule: ((?<!potassium )sodium chloride cotransporter) (?:of|in) the distal (?:convoluted )?{word}(?= )
    = \1
henle: (sodium potassium chloride cotransporter) (?:of|in) the (?:thick ascending limb of the )?loop of {word}(?= )
    = \1
coeruleus: (adrenergic receptors?|adrenoceptors?) in the locus {word}(?= )
    = \1 in the brain
presynaptic: (reuptake of [^;]+?) at (?:the )?{word} (?:nerve )?(?:transporters|terminals|membranes|endings)(?= )
    = \1
tightly: ^{x} is an? (partial agonist|antagonist|agonist|full agonist) at (?:the )?([^,;]+?) and binds it (?:very
     )?{word}
    (?= $)
    = \1 is a \2 at the \3 and binds the \3 with high affinity
combines: ^{x} {word} {receptor}( receptor)? (agonism|antagonism) (?:with|and) (?:the )?inhibition of (?:the
     )?([^,;]+)(?= $)
    = \1 has \2 \4 and inhibits \5
addition: ^{x}, in {word} to (?:its|their) {receptor}( receptor)? (agonism|antagonism), (?:is thought to|are
     thought to)
    = \1 has \2 \4 and may
addition: ^{x}, in {word} to (?:its|their) {receptor}( receptor)? (agonism|antagonism),
    = \1 has \2 \4 and
rather: ^{x} (acts?|works?) by ([^,;]+?) {word} than by ([^,;]+)(?= $)
    = \1 works by \3 and does not work by \4
directly: by {word} (?:blocking|inhibiting) (?:clotting |coagulation )?factor xa(?= )
    = as a direct factor xa inhibitor
directly: by {word} (blocking|binding|activating|stimulating|acting)(?= )
    = by \1
glutamate: (nmda receptors?), which (?:normally |usually )?(?:respond to|bind|are activated by|are stimulated by)
     {word}(?= $)
    = nmda {word} receptors
glucose: (decreas|reduc|lower|suppress|inhibit|cutt)ing (?:the )?(?:hepatic {word}|liver {word}|{word} by the liver)
    (?: production| output| release| synthesis)
    = inhibiting hepatic {word} production
glucose: (?:decreases?|reduces?|lowers?|suppress(?:es)?) (?:the )?hepatic {word}
     (?:production|output|release|synthesis)
    = inhibits hepatic {word} production
interfering: by {word} with (?:the )?(?:synthesis|formation|building|making|construction) of (?:the )?bacterial
     cell walls?
    = by inhibiting bacterial cell wall synthesis
interferes/interfere: {word} with (?:the )?(?:synthesis|formation|building|making|construction) of (?:the )?bacterial
     cell walls?
    = inhibits bacterial cell wall synthesis
kill: ^{x} {word} bacteria by (?:inhibiting|blocking|preventing) (bacterial [^,;]+)(?= $)
    = \1 are used for bacterial infections and inhibit \2
kills: ^{x} {word} bacteria by (?:inhibiting|blocking|preventing) (bacterial [^,;]+)(?= $)
    = \1 is used for bacterial infections and inhibits \2
thins/thin: ^{x} {word} (?:the |your )?blood by ([^,;]+)(?= $)
    = \1 is a blood thinner and works by \2
diuretic/hypnotic/antihypertensive/anticonvulsant/laxative/antiemetic/anticoagulant: ^{x} (?:produces?|gets?|exerts?
    |achieves?) (?:its|their) {word} (?:effects?|actions?|activity) (mainly |primarily |chiefly
     )?(by|through|via)(?= )
    = \1 is a {word} and works \2 \3
"""

_EFFECTS = r"""
and: ^{always} {movingit} {plainone}, {plainone},? {word} {plainone}(?= $)
    = \1 \2 \3 and \2 \4 and \2 \5
and: ^{always} {movingit} {plainone} {word} {movingit} {plainone}, {plainone},? {word} {plainone}(?= $)
    = \1 \2 \3 and \4 \5 and \4 \6 and \4 \7
dissociative: (?:produces?|causes?|induces?) an? {word} state,? in which (?:people|patients|users) feel
     (?:detached|cut off
    |disconnected|separated) from (?:their body|their bodies|reality|themselves)(?: and (?:their
     )?surroundings)?(?= $)
    = causes dissociation
dilation/constriction/narrowing/widening: (?:produces?|causes?) (?:the )?{word} of the pupils
    = causes {word} of the pupils
pupils: (?:produces?|causes?) marked (?:dilation|widening) of the {word}(?: together with [^,;]+(?:, [^;]+)?)?(?= $)
    = causes dilation of the {word}
relaxing: (widens?|opens?|dilates?) the airways by {word} (?:the )?(?:bronchial|airway) (?:smooth )?muscles?(?= )
    = \1 the airways
little: (?:provides?|gives?|offers?|has|have) {word} or no (?:pain relief|analgesia|analgesic (?:effect|activity))
    = does not relieve pain
including: ^{x}, {word} ([^,;]+?) and ([^,;]+), are a (?:known |common |recognised |recognized |frequent )*
    (?:risk|side effect|adverse effect|complication|feature) of ([^,;]+?)(?: an(?:a)?esthesia| use| therapy)?(?= $)
    = \4 causes \1 and \2 and \3
gastrointestinal: slows? {word} (?:motility|transit)
    = slows the gut
gastrointestinal: slowing {word} (?:motility|transit)
    = slowing the gut
intestinal: (?:thereby |thus )?slowing {word} (?:movements?|motility|transit)
    = and slows the gut
"""

_USES = r"""
rather: (is|are) (approved|licensed|used|prescribed|indicated) for (?:daily )?(?:the )?prevention of ([^,;]+?)
     {word} than for
     (?:treating|the treatment of) (?:acute )?attacks(?= $)
    = \1 \2 for prevention of \3 and is not \2 for \3
rather: (is|are) (approved|licensed|used|prescribed|indicated) for ([^,;]+?) {word} than for
     (?:treating |the treatment of )?([^,;]+)(?= $)
    = \1 \2 for \3 and is not \2 for \4
both: (is|are) (approved|licensed|used|prescribed|indicated) for {word} ([^,;]+?) and (?:for )?the treatment of(?= )
    = \1 \2 for \3 and is \2 for
including: (approved|licensed|used|prescribed|indicated|treatment) (for|to treat) {named}, {word} ([^,;]+)(?= $)
    = \1 \2 \3 and \4
palliative: (used|given|prescribed) in {word} care (to (?:ease|relieve|treat)|for) ([^,;]+?)(?: as well as
     ([^,;]+))?(?= $)
    = \1 \2 \3 in {word} care
nonvalvular: (strokes?) in ({cases} with )?{word} atrial fibrillation(?= $)
    = \1 in atrial fibrillation
replace: {manualgiven} to {word} (?:the )?missing (?:thyroid )?hormones? in {cases} {suffering}(?= )
    = \1 for
abstinence: (for|to) (?:maintain|maintaining|the maintenance of|maintenance of) (?:alcohol )?{word}(?: from alcohol)?
     in {cases} {suffering} alcohol dependence(?= )
    = for alcohol dependence
mitigating: (approved|licensed|used|prescribed|indicated) for {word}(?= )
    = \1 to relieve
autonomic: (to|used to) (reduce|relieve|ease|control|lessen) (?:the )?{word} symptoms of(?= )
    = \1 relieve
component: used as the (analgesic) {word} of (general an(?:a)?esthesia|an(?:a)?esthesia) by intravenous infusion(?= $)
    = used for \2 and relieves pain and is given intravenously
solution: ^{x}, an? (?:purified |oral |liquid )*([a-z]+) {word},(?= )
    = \1 , which contains \2 ,
off: {manualgiven} {word} label (?:with|in|for|as a treatment for|in the treatment of|for the treatment of|to treat)
     {cases}
     {suffering}(?= )
    = \1 {word} label for
off: {manualgiven} {word} label (?:in|for|to treat) (?:adult )?(women|men) {suffering} ([^,;]+)(?= $)
    = \1 {word} label for \3 in \2
off: {manualgiven} {word} label (?:in the treatment of|for the treatment of|for treating|for treatment of|against)(?= )
    = \1 {word} label for
low: {manualgiven} off label (at|in) (?:very )?{word} (doses?|dosages?) (for|to) ([^,;]+)(?= $)
    = \1 off label \4 \5 \2 {word} \3
low: {manualgiven} (at|in) (?:very )?{word} (doses?|dosages?) (for|to) ([^,;]+)(?= $)
    = \1 \4 \5 \2 {word} \3
associated/linked/connected: nightmares (?:that are |which are )?{word} (?:with|to) (?:post traumatic stress
     disorder|ptsd)
    = ptsd nightmares
off: ^(?:the )?(?:use|prescription|prescribing) of {x} {forit} ([^,;]+?) (?:is|counts as|is considered|is regarded as)
     {purely}(?:an? )?{word} label(?: {practice})?(?: in adults)?(?= $| in )
    = \1 is used {word} label for \2 and is not approved for \2
off: ^(?:the )?treatment of {x} with {x} (?:is|counts as|is considered|is regarded as) {purely}(?:an? )?{word} label
    (?: {practice})?(?= $| in )
    = \2 is used {word} label for \1 and is not approved for \1
off: ^{x} (?:maintenance )?(?:for|in) ([^,;]+?) is {purely}an? {word} label(?: {practice})?
     (?:{unsaid}|that the fda has never approved)(?= $)
    = \1 is used {word} label for \2 and is not approved for \2
off: ^{x} (?:maintenance )?(?:for|in) ([^,;]+?) is {purely}an? {word} label {practice}(?= $| in )
    = \1 is used {word} label for \2 and is not approved for \2
unapproved: ^{x} (?:for|in) ([^,;]+?) is (?:still )?an? {word} (?:use|indication)(?= $| in )
    = \1 is not approved for \2
approved: ^{x} (?:for|in) ([^,;]+?) has never been an? (?:fda )?{word} (?:use|indication)(?: of the drug)?(?= $| in )
    = \1 has never been {word} for \2
approved: ^(?:the )?use of {x} {forit} ([^,;]+?) is an? (?:fda )?{word} (?:use|indication)(?= $| in )
    = \1 is {word} for \2
fda: (?:holds?|has|have) (?:full |formal )?{word} approval (?:as a (?:sleeping pill|sleep aid|hypnotic|treatment)
     )?(for|to
    |in)(?= )
    = is approved by the {word} \1
sleeping: ^{x} (is|are) (approved|licensed|used|prescribed) as a {word} pill for (?:ordinary )?insomnia(?= $)
    = \1 \2 \3 for insomnia
ordinary: for {word} insomnia
    = for insomnia
symptoms: (?:the )?(treatment|management) of (?:the )?signs and {word} of(?= )
    = the \1 of
primarily/mainly/chiefly: (is|are) (approved|indicated|licensed) {word} (for|to)(?= )
    = \1 {word} \2 \3
sublingual: ^([a-z]+) {word} tablets (is|are)(?= (?:approved|indicated|licensed|used))
    = {word} \1 \2
widely: (approved|indicated|licensed) {word} (for|to)
    = \1 \2
"""

OF_MANUALS = (
    *restatements(_CLASSES),
    *restatements(_CONTENTS),
    *restatements(_ACTION),
    *restatements(_BY_HOLDING),
    *restatements(_ACTION_AT_LENGTH),
    *restatements(_EFFECTS),
    *restatements(_USES),
)
