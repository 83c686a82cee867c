r"""What articles and fact sheets write around a plain claim, and the claim; in the form of ``listing.restatements``.

They list effects and uses under a general word ("conditions such as"), spell out what a schedule means, and tell a
brand, an approval or a form in the words of a registry. What is passed over adds nothing that could be false.
"""

from ketafacts.language.lexicon.listing import restatements

ARTICLE_MACROS = {
    "many": (
        "(?:(?:a |an )?(?:wide |broad |whole |large )?(?:range|variety|number|array|host) of|lots of|many|several|"
        "various|different|certain|some|multiple)"
    ),
    "ills": (
        "(?:(?:medical|health|mental health|skin|painful|other|different|bacterial|psychiatric|neurological|types of|"
        "kinds of|common) )*(?:conditions|disorders|problems|ailments|illnesses|diseases|maladies|infections|things|"
        "symptoms|uses|issues|complaints)"
    ),
    "suchas": ",? (?:such as|including|like|for example|for instance|which include)",
    "givenfor": "(used (?:to treat|for|to manage|in)|prescribed (?:to treat|for)|approved (?:to treat|for)|"
    "indicated (?:to treat|for)|taken for|licensed (?:to treat|for)|recommended for|to treat|treats?)",
    "agency": "(?:the )?(?:us |u s |united states )?food and drug administration;?(?: fda;?)?",
    "abuse": (
        "(?:abuse|misuse|addiction)(?: (?:and|or) (?:misuse|abuse|addiction|(?:psychological |physical )?dependence))?"
    ),
    "vital": "((?:body )?temperature|blood pressure|heart rate|pulse|breathing(?: rate)?|alertness|energy|blood sugar)",
    "transmitter": "(serotonin|dopamine|norepinephrine|noradrenaline)",
    "graded": "(?:(?:severe|strong|marked) )?",
}

_LISTS = r"""
minor/mild: ^(?:the )?(?:more |most |less )?common (?:and )?(?:minor|mild) (side|adverse) effects
    = common \1 effects
effects: ^(?:more |other )?(?:rare|uncommon) but (?:serious|severe|dangerous) (side|adverse) effects
    = serious \1 effects
effects: ^(?:the )?other (?:cns |central nervous system;? (?:cns;? )?|common )(?:side )?effects of
    = other side effects of
effects: ^some of the (side )?effects of
    = \1 effects of
conditions/disorders/problems/illnesses/diseases/infections/symptoms/complaints: {givenfor} {many} {ills}{suchas}
    = \1
conditions/maladies/ailments/symptoms/disorders/problems/illnesses: {givenfor} {ills}{suchas}
    = \1
people/patients/adults: (used|prescribed) to treat {word} with
    = \1 for
mainly/primarily/mostly/chiefly/principally: (medicine|drug|medication) {word} used
    = \1 used
"""

_LAW = r"""
potential: (?<!not )(?<!not a )(?<!no )(schedule (?:i|1)(?= )[^,;]*?),? (?:meaning|which means|indicating|
    because|as|since|reflecting)(?: that)?
    (?: it has| they have)? (?:a |the )?high potential for {abuse} and (?:has )?no (?:currently )?
    (?:accepted medical|medically accepted) use
    (?: in the (?:us|united states))?
    = \1 and has no accepted medical use in the us
accepted: (?<!not )(?<!not a )(?<!no )(schedule (?:i|1)(?= )[^,;]*?),? with (?:a high potential for {abuse} and )?
    no (?:currently )?(?:accepted medical|medically accepted) use(?: in the (?:us|united states))?
    = \1 and has no accepted medical use in the us
potential: (?<!not )(?<!not a )(?<!no )(schedule (?:i|ii|1|2)(?= )[^,;]*?),? (?:meaning|which means|indicating|
    because|as|since|reflecting)
    (?: that)?(?: it has| they have| its| their)? (?:a |the )?high potential for {abuse}
    (?:(?: and| with) {graded}(?:liability to cause |risk of |potential for )?
    (?:(?:psychological|physical)(?: (?:and|or) (?:psychological|physical))? )?dependence)?
    = \1
potential: (?<!not )(?<!not a )(?<!no )(schedule (?:i|ii|1|2)(?= )[^,;]*?),? (?:due to|because of) (?:its|
    their) high potential for {abuse}
    = \1
regulations/law: (schedule \w+ (?:drug|substance|controlled substance)) under (?:us )?federal {word}
    = \1 in the us
"""

_MEASURES = r"""
times: (is|are|that is|which is) similar to {x},? but (?:is |it is )?
    ((?:about |around |approximately |up to )?\d+(?: to \d+)? times (?:more potent|stronger|as potent|
    more powerful))(?= $)
    = \1 \3 than \2
increase/increases/raise/raises/boost/boosts: {word} (?:the )?(?:activity|levels?|release|amounts?) of
     (?:three )?(?:brain chemicals|neurotransmitters)?;? ?{transmitter}, {transmitter},? and {transmitter}
    (?: in the brain)?(?= $)
    = {word} \1 and {word} \2 and {word} \3
    = {word} the release of \1 and {word} the release of \2 and {word} the release of \3
craving/cravings: (reduces?|lessens?|eases?|relieves?|suppress(?:es)?) (?:opioid )?{word} and
     (?:opioid )?withdrawal(?= $| and)
    = \1 {word} and \1 withdrawal symptoms
euphoric: (blocks?) the euphoric(?: and sedative)? effects of
    = \1 the effects of
counter: (?:found|available|contained|used) in (?:many|some|several|various|most) over the counter
     (?:cough |cold |and |or )*(?:medicines|medications|products|drugs|preparations|remedies)
    = sold over the counter
"""

_APPROVALS = r"""
gained/won/received/obtained/got/earned: (first )?{word} (?:its )?(?:us )?fda approval (on|in)
    = was \1 approved by the fda \2
administration: has approval from {agency} (for|to)
    = is fda approved \1
administration: (approved|cleared|licensed) (?:for use )?by {agency}(?= (?:for|to|in|as|on)|$)
    = \1 by the fda
has: has fda approval (for|to)
    = is fda approved \1
controlling/lowering/managing: {word} (?:high )?blood (?:sugar|glucose)(?: levels?)? in (?:adults|people|
    patients) with
     type 2 diabetes(?: mellitus)?
    = type 2 diabetes
control/lower/manage: to (?:help )?{word} (?:high )?blood (?:sugar|glucose)(?: levels?)? in (?:adults|people|patients)
     with type 2 diabetes(?: mellitus)?
    = for type 2 diabetes
"""

_NAMES = r"""
name/names: (?:is|are) also known (?:by|under) (?:its|their) (?:drug|generic|scientific|chemical|brand|trade) {word},?
    = is also known as
names: (sold|marketed|available|known|prescribed and sold) under (?:several|many|various|a number of|other)
    (?: different| other)? (?:brand |trade )?names,? (?:including|such as|like)
    = sold under the brand names
shortened: ,? (?:popularly|often|commonly|usually|sometimes) shortened to
    = , also known as
legally: legally (sold|available) under
    = \1 under
prescribed: (?:are|is) commonly prescribed forms of
    = are brands of
"""

_FORMS = r"""
nose: (snorted|sniffed|inhaled) (?:through|up) the nose
    = snorted
bloodstream: injected (?:directly )?into the bloodstream
    = injected into a vein
orally: (?:can be |is |may be )(?:usually |commonly |typically )?taken orally as (?:an? )?(?:tablets?|capsules?|
    chewable tablets|suspensions?|liquids?|solutions?)
    (?:, (?:tablets|capsules|chewable tablets|suspensions|liquids|solutions))*
    (?:,? (?:or|and) (?:a )?(?:tablets?|capsules?|suspensions?|liquids?|solutions?))?
    = is taken by mouth
felt: ^the effects of {x} (?:can be|may be|are) (?:usually |first )?felt (in|within|after)
     (?=about|[\w ]*(?:minutes|hours))
    = \1 starts to work \2
forms: comes in (?:two|three|several|different|various)(?: primary| main| different)? forms;?,?
    = is available as
available: medication, available as
    = medication and is available as
"""

_MEANS = r"""
reversal: is an? (?:opioid )?overdose reversal (?:medication|medicine|drug|agent)
    = reverses an opioid overdose
resulting: an? overdose resulting from
    = an overdose of
drugs: from (?:non opioid|other) drugs,? (?:like|such as|including)
    = from
drugs: of (?:non opioid|other) drugs,? (?:like|such as|including)
    = of
relaxation/euphoria/sociability/calm/happiness: (can|may|could) (?:also )?(?:induce|produce|cause) (?:a )?feelings? of
    = \1 cause
"""

_ASIDES = r"""
pronounced: ;? ?pronounced[;,]? [^;]{2,40};
    =
coca: (?:made|extracted|derived|obtained|produced|isolated) from (?:the )?leaves of (?:the )?coca (?:plant|bush|shrub)
    = made from the coca plant
alkaloid: (thebaine|morphine|codeine),? (?:which is )?an (?:opioid |opiate )?alkaloid (?:of|from|found in|in) the
     (?:opium |persian )?poppy(?:;? ?papaver somniferum;?)?
    (?:,? and one of the many alkaloids found in the opium poppy)?
    = \1
substance: (morphine),? (?:which is )?an? natural(?:ly occurring)? substance (?:taken|extracted|obtained|derived|
    that comes|made) from the seed ?pods? of (?:the |various |certain |some )*(?:asian )?(?:opium )?popp(?:y|ies)
    (?: plants?)?
    = \1
found/located: (opioid receptors),? (?:which are |that are )?{word} (?:on cells )?in (?:the |many )?
    (?:areas|parts|regions) of the brain (?:that|which) control (?:pain|emotions?)(?: and (?:pain|emotions?))?
    = \1
seed: (?:made|extracted|derived|obtained) from (?:the )?seed ?pods? of the opium poppy
    = made from the opium poppy
lives: (overdoses?),? and (?:so )?saves? {word}(?= $)
    = \1
mild/moderate: (?:from )?{word} to (?:severe|moderately severe|strong) pain,? both acute and chronic
    = pain
eventually/originally/historically: ^{word},
    =
chemically/structurally: ^{word}, (it|they|{x}) (is|are)
    = \1 \2 {word}
related: (is|are) closely related chemically to
    = \1 chemically related to
meaning: agonist;? ?meaning that (it|they)
    = agonist and \1
meaning: antagonist;? ?meaning that (it|they)
    = antagonist and \1
"""

_SAFETY = r"""
during: (contraindicated|recommended|advised|avoided|used|taken|safe|given|harmful|dangerous) during (pregnancy|
    breastfeeding|lactation)
    = \1 in \2
strictly/absolutely: (is|are) {word} (contraindicated)
    = \1 \2
prevent: (used|prescribed|taken|given|approved) (?:to|both to) prevent and treat ([^;]+?)(?= $)
    = \1 to prevent \2 and \1 to treat \2
prevent: (used|prescribed|taken|given|approved) (?:to|both to) treat and prevent ([^;]+?)(?= $)
    = \1 to treat \2 and \1 to prevent \2
veins/arteries: blood clots in (?:the )?(?:veins|arteries)(?: and (?:the )?(?:veins|arteries))?
    = blood clots
prescription: ^to (?:get|obtain|buy) {x}, you (?:will )?need a (?:doctor 's |valid )?prescription
    (?: (?:written for you by|from) (?:a|your) doctor)?(?= $)
    = you need a prescription to get \1
combined/mixed/taken: {word} with (alcohol|opioids|benzodiazepines)(?:,? (?:and|or) other (?:drugs|depressants|
    medicines|substances|sedatives))(?= $)
    = {word} with \1
mixed: (?:very |extremely |especially |particularly )?dangerous when mixed with
    = dangerous when mixed with
abruptly/suddenly: (should not|must not) be (stopped) {word},? (?:as|since|because) (?:it|this|that|doing so|
    stopping it|stopping)
     (?:suddenly |abruptly )?(can|may|could|might) cause withdrawal(?: symptoms)?
    = \1 be \2 {word} and \3 cause withdrawal symptoms
called/known/termed/named: (?:belongs? to|is in|are in|is part of|is one of) (?:a|the) (?:class|group|
    family) of (?:drugs|medicines|medications|substances) (?:{word}|{word} as) ([^,;]+?); ([^,;]+?)(?=[ ;]*$)
    = is a \1 and is a \2
"""

_EFFECTS = r"""
increase/increases/raise/raises/elevate/elevates: {word} {vital},? and {vital}(?= $)
    = {word} \1 and {word} \2
increase/increases/raise/raises/elevate/elevates: {word} {vital}, {vital},? and {vital}(?= $)
    = {word} \1 and {word} \2 and {word} \3
withdrawal: ^(?:abruptly |suddenly )?(?:stopping|discontinuing|quitting) {x}(?: abruptly| suddenly| too quickly)?
    (?: after (?:prolonged|long term|regular|heavy) use)? (can|may|could) (?:lead to|cause|result in|bring on|trigger)
     (?:unpleasant |severe )?withdrawal symptoms{suchas}
    = withdrawal from \1 \2 cause
anaphylaxis: (?:severe|serious|life threatening) allergic reactions?{suchas} anaphylaxis
    = anaphylaxis
side/adverse: (cause|causes|have|has|produce) (?:certain |some |many |several |various |a number of |other )*
    {word} effects{suchas}
    = cause
associated/linked: (?:has|have) been {word} (with|to) (?:certain |some |many |several |various )?(?:adverse |side )?
    effects{suchas}
    = can cause
"""

_PURPOSES = r"""
veterinary: (approved|licensed) (?:by the fda )?for veterinary use
    = \1 for use in animals
veterinary: not (?:currently )?(?:fda )?approved as a veterinary (?:medication|medicine|drug)
    = not approved for use in animals
animals: (used as [^,;]+?) in (?:both )?(?:humans|people) and animals
    = \1 and \1 in animals
under: approved by the fda under the (?:brand|trade) name
    = approved by the fda and sold as
under: (prescribed|used) for ([^,;]+?) under the (?:brand|trade) name
    = \1 for \2 and sold as
brands/forms/names: {word} (of|for) {x} with {x}(?= $)
    = {word} \1 \2 and \3
"""

OF_ARTICLES = (
    *restatements(_ASIDES),
    *restatements(_EFFECTS),
    *restatements(_SAFETY),
    *restatements(_PURPOSES),
    *restatements(_LISTS),
    *restatements(_LAW),
    *restatements(_MEASURES),
    *restatements(_APPROVALS),
    *restatements(_NAMES),
    *restatements(_FORMS),
    *restatements(_MEANS),
)
