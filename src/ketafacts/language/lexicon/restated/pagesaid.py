"""What pages for patients, agencies and the press wrap around a plain claim; as in ``restated``.

A label before a sentence, an explanation in brackets that says the word before it again, and two claims that are put as
one noun with an adjective clause. What is left out says nothing; what might be untrue by itself stays.
"""

from ketafacts.language.lexicon.listing import restatements

PAGESAID_MACROS = {
    # A noun of what the drug is, with no clause of its own in it.
    "pagekind": "((?:(?! (?:that|which|who|and|or|not|but|used|with|without|like|than|unlike|rather|for) )[^,;])+?)",
    "pageoften": "(mainly|mostly|primarily|chiefly|largely|often|commonly|usually|widely|frequently|sometimes)",
    "pageshape": "(?:tablets?|capsules?|solutions?|syrups?|drops|injections?|patch(?:es)?|liquids?|gels?|creams?"
    "|lozenges?|suppositor(?:y|ies)|powders?|pills?|ointments?|inhalers?|sprays?|nasal sprays?|oral solutions?)",
    "pageshapes": "(?:an? )?{pageshape}(?:,? (?:(?:and|or|as|in) )*(?:an? )?{pageshape})*",
    "pagesleep": "(?:trouble|difficulty|problems?) (?:with )?(?:sleep(?:ing)?|(?:falling|staying|getting to)"
    "(?: (?:or|and) (?:falling|staying))? (?:to )?(?:asleep|sleep))",
    "pagemessengers": "(?:(?:certain|some|several|various|specific|key|important|natural) )*(?:neurotransmitters"
    "|brain chemicals|chemical messengers|chemicals|natural substances|substances)",
    "pageraise": "(increases?|raises?|boosts?|increasing|raising|boosting)(?: (?:the )?(?:levels?|amounts?)"
    "(?: of)?(?: {pagemessengers},?(?: (?:such as|like|including|particularly|especially|mainly|primarily))?)?)?",
    "pagetwo": "(?:,? (?:such as|like|including|particularly|especially|mainly|primarily|namely|called|known as))?"
    " ?((?:serotonin|dopamine|norepinephrine|noradrenaline|gaba|glutamate|histamine)"
    "(?:,? (?:and |or )?(?:serotonin|dopamine|norepinephrine|noradrenaline|gaba|glutamate|histamine))*)",
    "pagemisuse": "(?:abuse|misuse)(?:(?:,| and| or|,? and|,? or) (?:abuse|misuse))*",
    "pagelabel": "(?:(?:please|key|quick|side|legal|medical|common|general|drug|mechanism of)(?= ))?",
    "pagestate": "(?:tablet|capsule|pill|liquid|powder|syrup|injectable|patch|gel|cream|lozenge|film|spray)",
    "pagerx": "(?:an? )?(?:doctors |valid )?prescription(?: from (?:your|a|an|the) (?:[a-z]+ )?(?:doctor|physician"
    "|gp|clinician|prescriber|(?:health ?care |health care |medical )?(?:provider|professional)))?",
    "pageverb": "(is|are|can|may|works?|belongs?|was|were|has|have|contains?|does|do|causes?|relieves|blocks|should"
    "|must|acts)",
    "pageopioids": "(?:opioids?|painkillers?|(?:opioid )?(?:pain (?:medications?|medicines?|relievers?|pills?)"
    "|medications?|medicines?|painkillers?))",
    "pageeffect": "(?:slow(?:ed)?|shallow|drows|sedat|sleep|euphor|pain relief|breathing|respiratory|loss of|memory"
    "|coma|unconscious|constipat|pinpoint|confusion|dizz|nausea|itch|low blood|feelings? of|analges|hypotens|amnesia)",
    "pagegreat": "(?:an? |its |their |the )?(?:(?:high|significant|considerable|strong|serious|great|substantial|marked"
    "|extremely high|very high|extremely|very|quite) )+",
}
PAGES_SAID = restatements(
    r"""
uses/note/overview/definition/important/fact/answer/summary/warning/precautions/effects/status/action: ^{pagelabel}
     ?{word}; ([a-z0-9 ]+?) {pageverb}
    = \1 \2
alleviate: (used|taken|given|prescribed|approved) to {word}
    = \1 to relieve
angina: chest pain;? (?:that is )?(?:(?:caused by|due to|from|of) heart (?:disease|problems|trouble);? )?{word}
    = {word}
insomnia: {word}; {pagesleep}
    = {word}
analgesic: {word}; pain (?:relief|relieving|killing); ([a-z]+)
    = {word} \1
amnesic/amnestic: {word}; (?:memory loss|loss of memory); ([a-z]+)
    = {word} \1
class: (belongs?) to (?:the )?((?!the |a )[^,;]+?) {word} of (?:medications?|drugs?|medicines?)
    = \1 to the \2 {word}
opioid: ^{x} (is|are) an? non {word},?(?= (?:[a-z]+ )*(?:depressant|sedative|tranquilizer|tranquiliser|painkiller
    |analgesic|anaesthetic|anesthetic|anticonvulsant|stimulant|drug|medicine|medication|pain reliever) )
    = \1 \2 not an {word} and \1 \2 a
veterinary: approved (only )?for (?:use in {word} medicine|{word} (?:use|medicine))(?!(?:,? but| as) )
    = approved \1 for use in animals
once: ^{word} (?:consumed|swallowed|ingested|taken|absorbed),? {x} (is|are|turns?|becomes?)
    = \1 \2
synthesis: (is|are) (?:made|produced|prepared) by chemical {word}
    = \1 synthetic
comes: ({word}) (?:as|in) ({pageshapes})(?= $)
    = is available as \2
acid: amount of {word} (?:that is )?(?:made|produced|secreted) (?:in|by) (?:the |your )?stomach
    = stomach {word}
overdose: an? {word} (?:that is |that was )?caused by an? opioid(?: drug)?
    = an opioid {word}
overdoses: {word} (?:that are )?caused by opioids
    = opioid {word}
combines: ^{x} {word} (?:the )?two (stimulant|opioid|antibiotic|diuretic|painkilling) (?:drugs|medicines|substances
     |ingredients); ({x} and {x})(?= $)
    = \1 contains the \2 drugs \3
dopamine/norepinephrine/noradrenaline/serotonin: {pageraise} {word},? and {transmitter}(?:,? in (?:the|your) brain)?
    = \1 {word} and \1 \2
dopamine/norepinephrine/noradrenaline/serotonin: {pageraise} {transmitter},? {word},? and {transmitter}(?:,? in
     (?:the|your) brain)?
    = \1 \2 and \1 {word} and \1 \3
levels/level/amounts/amount: (?:the )?{word} of (?:the )?{pagemessengers}{pagetwo}(?:,? in (?:the|your) brain)?
    = \1
potential: ,? with {pagegreat}{word} for {pagemisuse}(?= $)
    = and has a high {word} for abuse
potential: ,? with {pagegreat}{word} for (?:addiction and {pagemisuse}|{pagemisuse} and addiction)(?= $)
    = and has a high {word} for abuse and is addictive
potential: (has|have) {pagegreat}{word} for (?:addiction and {pagemisuse}|{pagemisuse} and addiction)(?= $)
    = \1 a high {word} for abuse and is addictive
potential: (has|have) (?:an? )?(?:extremely|very|particularly) high {word} for {pagemisuse}
    = \1 a high {word} for abuse
abuse: (has|have) (?:an? )?(?:high|considerable|significant|strong) {word} potential
    = \1 a high potential for {word}
used/prescribed/taken: ^{x} (is|are) an? {pagekind} (?:that is |which is )?{pageoften} {word} (for|to|in|as|against)
    = \1 \2 a \3 and \1 \2 \4 {word} \5
street: (an? (?:illegal|illicit)) {word} drug
    = \1 drug
side: ^(?:some of the |some )?((?:most )?common )?([a-z]+) {word} effects (?:include|are) ([^;]+)(?= $)
    = \1 {word} effects of \2 include \3
effects: ^(?:some )?possible {word} of {x} include ([^;]+)(?= $)
    = \1 can cause \2
avoided: ^{x} should be {word} (?:by|in) ((?:people|patients|anyone|those|adults|children)
     (?:with|who|on|taking|allergic|under) [^,;]+)(?= $)
    = \2 should not take \1
illegal: (is|are) {word} to (?:possess|own|buy|sell|make|produce|supply)(?:,? (?:(?:and|or) )?(?:possess|own|buy|sell
     |make|produce|supply))* in (the uk|britain|the united kingdom),? as an? (class [abc])
     (?:controlled )?(?:drug|substance)(?: under the misuse of drugs act(?: 1971)?)?
    = \1 a \3 drug in \2
excreted/eliminated/cleared: {word} from (?:the|your) body (?:via|through|by) (?:the|your)
    = {word} by the
examples: ^some of the (?:most )?(?:common|popular|well known|widely used) {word} of {x} (?:include|are) ([^;]+)(?= $)
    = \2 are \1
properties: ^{x} (is|are) an? {pagekind} with ([a-z]+(?:,? (?:and |or )?[a-z]+)*) {word}(?= $)
    = \1 \2 a \3 and \1 has \4 {word}
hallucinogenic: (has|have) {word} (?:properties|effects|qualities)
    = causes hallucinations
amnesic/amnestic: (has|have) {word} (?:properties|effects)
    = causes amnesia
amnesic/amnestic: (has|have) (?:both )?(analgesic|sedative|anaesthetic|anesthetic) and {word} (properties|effects)
    = \1 \2 \3 and causes amnesia
ingested: {word} (?:orally|by mouth)
    = taken by mouth
ingested: (is|are|can be|may be) {word}(?= (?:and|or) |,)
    = \1 swallowed
developed/synthesised/synthesized/made/discovered: {word} in ([a-z]+) (?:around |about )?(\d\d\d\d) to (\d\d\d\d)
    = {word} in \1 between \2 and \3
renal/kidney: (?:a )?(?:decline|decrease|drop|reduction) in {word} function
    = impaired kidney function
prophylaxis: used as (?:a )?{word} (?:for|against|of)
    = used to prevent
production: (?:the )?bodys? {word} of (prostaglandins|stomach acid)
    = {word} of \1
names/brands: known as ([^;]+?),? among other {word}
    = known as \1
blocker: opioid {word}; antagonist
    = opioid antagonist
epilepsy/seizures/cancer/arthritis/infections/pain: ^((?:(?! (?:not|never|no|only) )[^;])*?), (?:certain|some|various)
     (?:types|kinds|forms) of {word}
    = \1 , {word}
epilepsy/seizures/cancer/arthritis/infections: ^((?:(?! (?:not|never|no|only) )[^;])*?) and (?:certain|some|various)
     (?:types|kinds|forms) of {word}
    = \1 and {word}
conditions: (treat|treats|treating|for) (?:an? (?:wide )?(?:range|variety|number) of |numerous |many (?:different )?
    |various |several |different )?(?:medical |health )?{word},? (?:including|such as|like)
    = \1
action: ^([^,;]+?) (?:main |primary |principal )?mechanism of {word} (?:is|involves)(?: by| through)?(?= [a-z]+ing )
    = \1 works by
gaba/serotonin/dopamine/glutamate/norepinephrine: (effects?|activity|action|levels?|amount|reuptake|release) of
     {word}, (?:which (?:is|are) )?(?:an? )?(?:[a-z]+ )?(?:neurotransmitter|brain chemical|chemical messenger
     |natural substance|chemical|chemicals)(?: in (?:the|your) (?:brain|body))?(?=,| $| to )
    = \1 of {word}
gaba: (?:increasing|boosting|strengthening|amplifying) (?:the )?(effects?|activity|action) of
     (?:the (?:neurotransmitter|brain chemical|chemical) )?{word}
    = enhancing the \1 of {word}
calming: , (?:resulting in|producing|creating|causing|leading to) a {word} effect(?: on the (?:nervous system|brain))?
    = and has a {word} effect
us/uk: within the {word}
    = in the {word}
form: (is|are) (?:also )?(?:found|sold|supplied|available) in ({pagestate}(?:,? (?:and |or )?{pagestate})*)
     {word}(?= $)
    = \1 available in \2 {word}
prescription: (is|are) ((?:only |also )*)(?:available|dispensed|supplied|given)
     (?:only )?(?:from your doctor )?(?:via|by|through|on|with) {pagerx}(?= $)
    = \1 \2 available on {word}
prescription: without {pagerx}(?= $)
    = without a {word}
pharmacies/pharmacy: over the counter (?:in|at|from) (?:a |an |the |your |most |many |local |any )*{word}
    = over the counter
other: ^{word} ((?!side |adverse |common |street |brand |possible )[a-z0-9 ]+s) include ([^;]+)(?= $)
    = \2 are \1
with: ^{x},? (?:as|like) {word} (?:all |many )?other {x}, (can|may|could|might|is|has|causes)
    = like other \2, \1 \3
like: ^{word} (?:many|most|all|some)(?: other)? (?:drugs|medicines|medications|painkillers),
    =
airways: (relax|relaxes|relaxing) (?:the )?muscles (?:in|of|around) (?:the |your )?{word}
    = \1 the airway muscles
dea/administration/agency: (schedule (?:i|ii|iii|iv|v)(?: controlled| chemical)?(?: drug| substance| narcotic)?),? by
     the (?:us )?(?:dea|drug enforcement (?:administration|agency)(?:; dea)?)(?=;? $|,| and | because | due )
    = \1 in the us
abused/misused: ^{x} (is|are) (?:often |commonly |usually |sometimes )?{word} (?=(?:orally|intravenously|intranasally)
    (?: |,))(orally|intravenously|intranasally)
    = \1 \2 taken \3
neurotransmitter: levels of the {word}, (dopamine|serotonin|norepinephrine|noradrenaline)(?:; the [a-z ]*?chemical
     in the brain)?
    = \1
with: ^as {word} {x}, {x} (can|may|could|is|has|causes)
    = like \1, \2 \3
brain: works in the {word} to treat
    = is used to treat
hallucinatory: (has|have|with) {word} (properties|effects|qualities)
    = \1 hallucinogenic \2
potentially: (is|are) {word} (addictive|fatal|lethal|deadly|dangerous|habit forming|life threatening)
    = can be \2
pathway/system: (?:through|via|by) (?:the )?(cytochrome p450|cyp[0-9a-z]+)(?: enzyme)? {word}
    = by \1
enzymes/enzyme: (?:the )?(?:activity of )?(?:the )?cyclooxygenase;? (?:cox;? )?{word},? (?:which (?:is|are) )?involved
     in (?:the )?(?:synthesis|production|making) of prostaglandins
    = cyclooxygenase
enzymes: (?:the )?cyclooxygenase;? (?:cox;? )?{word}, cox 1 and cox 2
    = cox 1 and cox 2
occur/happen/develop: ^{x} can (?:also )?{word} (?:during|after|while|when)(?: or (?:after|during|while))? (?:taking
    |using|treatment with) {x}(?= $|, which )
    = \2 can cause \1
antidepressant: used (?:along|together) with another {word}, taken by mouth,
    = used with an oral {word}
reported/observed/seen/noted: ^(?:the )?(?:more |most )?(?:commonly|frequently|often) {word} (side|adverse) effects?
    = common \1 effects
commonly/frequently: ^(?:the )?(?:more |most ){word} (?:reported|observed|seen|noted|encountered)
     (side|adverse) effects?
    = common \1 effects
common: ^(?:some of )?(?:the )?(?:more |other |most )?{word} (side|adverse) effects of {x}
     (?:can|may|could|might) include
    = {word} \1 effects of \2 include
common: ^(?:some of )?the (?:more|other) {word} (side|adverse) effects (of|from|with|include|are)
    = {word} \1 effects \2
common: ^one of the most {word} (side|adverse) effects (of|from|with)
    = a {word} \1 effect \2
sensation/sensations/feeling/feelings: (?:the |your |normal |a )*{word} of pain
    = pain
physical: (relieves?|reduces?|eases?|relieving|reducing|easing) {word} pain
    = \1 pain
receptors: ^((?:the |all |most )?(?:opioid|opiate|narcotic)s?(?: analgesics| painkillers| drugs| medicines
    | medications| pain relievers)?) ((?:all )?(?:(?:work|act|works|acts) (?:primarily |mainly )?by )?)
    (bind|attach|binding|attaching) (?:themselves )?to (?:specific |special |certain |the )?{word}
    = \1 \2 \3 to opioid {word}
best/important/advisable/recommended/better: ^it is (?:also |therefore |very |usually )*{word} (?:not to
     (?:drink|have|use|consume|take) alcohol|to (?:avoid|limit) (?:drinking )?alcohol)
     (?:with|(?:while|when) (?:you are )?(?:taking|using|on)|if you (?:take|are taking)) {x}(?=,? (?:as|because|since)
    | $)
    = \1 should not be combined with alcohol
forms: (is|are|comes?) (?:also )?(?:available |sold |supplied |marketed )?in (?:several|various|different|many|multiple
    |two|three|a variety of|a number of) (?:dosage |different |oral )?{word}(?:,? (?:including|such as|like)|;)
     (?=an? |[a-z]+)
    = \1 available as
some/many: (used|prescribed|taken|given) (off label )?by {word}(?: people| patients| doctors| providers)? (?=for |to
     |as )
    = \1 \2
brand: (is|are) one (?:of the )?{word} names? (?:of|for)(?: the (?:drug|medicine|medication))?
    = \1 a {word} name for
treatment: (used|approved|prescribed|licensed|indicated|taken|given) for ((?:(?! (?:the|a|an|that|which|in|of|and|or
    |long|short|first|second) )[a-z0-9 ])+?) {word}(?= in | of | $|,)
    = \1 to treat \2
category/class/group: ^(?:the )?other (?:drugs|substances|medications|medicines) (?:in|of|from) (?:the |this )?
    (schedule (?:i|ii|iii|iv|v)|class [abc]) {word} (?:include|are)
    = \1 drugs include
category/class/group: fall (?:under|into|within|in) (?:the )?{word} of (schedule (?:i|ii|iii|iv|v)|class [abc])
     (?:drugs|substances|controlled substances)
    = are \1 drugs
comprise/comprises: ^(schedule (?:i|ii|iii|iv|v)|class [abc]) (drugs|substances|medications) {word}
    = \1 \2 include
forms/types/kinds/examples: ^(?:the )?other (?:common |popular |well known |commonly used |widely used )*{word} of
     {x} (?:are|include) ([^;]+)(?= $)
    = \2 are \1
emergency: in an {word}(?: situation)?(?= $)
    =
sometimes/often/commonly: ; {word} (?:called|known as|shortened to|referred to as|abbreviated as|abbreviated to)
     [a-z]+;?
    (?= [a-z]|,| $)
    =
strong/powerful/severe: (causes?|generates?|produces?|leads? to|creates?) (?:a |an )?{word}
     (psychological|physical|mental) dependence
    = \1 \2 dependence
compounds/alkaloids/substances/chemicals/ingredients: ^(?:the )?(?:main |major |psychoactive |active |primary
     |principal )*{word} (?:that are )?(?:found |present |contained )?in (?:the )?(opium|cannabis|kratom|coca leaf)
    (?: poppy| plant)* (?:include|are) ([^;]+)(?= $)
    = \1 contains \2
narcotic: (an? )?(opioids?); {word};
    = \1 \2
narcotic: (an? )?{word}; (opioids?);
    = \1 \2
endorphins: (?:works?|acts?) by (?:mimicking|imitating)(?: the (?:actions?|effects?) of)?(?: the body s own
     | the bodys own | an? | the | )?(?:(?:natural|naturally occurring|pain reducing|pain relieving|painkilling|own
    |bodys) )*(?:(?:hormones?|chemicals?|substances?|compounds?|peptides?)(?: in (?:the|your) body)? (?:called|known
     as|named) )?{word}
    = mimic {word}
outlast: ^(?:the )?(?:effects of )?(?:some |many |most |certain )?(opioids?|opiates|fentanyl|methadone)
     (can|may|could|often|will) {word} (narcan|naloxone)(?= $)
    = \3 can wear off before \1
following: in the {word} (?:us |u s )?(?:states|countries|places);
    = in
substitute/replacement: ^{x} (?:is|are) (?:not an?|no) {word} for (?:emergency )?(?:medical )?(?:care|help|treatment
    |attention)(?= $)
    = emergency services should be called even after giving \1
place: ^{x} (?:does|do|should|must|can) not (?:be used in|take(?: the)?) {word} of (?:emergency )?(?:medical
     )?(?:care|help
    |treatment|attention)(?: for an overdose)?(?= $)
    = emergency services should be called even after giving \1
replace: ^{x} (?:does|do|should|must|can|will) not {word} (?:emergency )?(?:medical )?(?:care|help|treatment
    |attention)(?= $)
    = emergency services should be called even after giving \1
effects: ^{x} ((?:(?:can|may|will|rapidly|quickly|temporarily|or|and) )*(?:reverses?|blocks?|counteracts?)(?: or
     (?:reverses?|blocks?))? the) (?:dangerous |deadly |life threatening |harmful )?{word} of ((?:[a-z]+ )?[a-z]+?)
    (?: medications?| medicines?| drugs?)?,? (?:including|such as|like) (?:extreme |severe )?(?={pageeffect})
    ((?:(?! (?:on|when|by|if|in|from|with) )[^;])+?){end}
    = \1 \2 {word} of \3 and \3 can cause \4
prescription: (opioids),? (including|such as|like) ([a-z]+),? (?:and|or) (?:(?:certain|some|many|other) )?{word}
     {pageopioids}
    = \1 \2 \3
prescription: (opioids),? (including|such as|like) ((?:[a-z]+,? )*?)([a-z]+), ([a-z]+),? (?:and|or) (?:(?:certain|some
    |many|other) )?{word} {pageopioids}
    = \1 \2 \3 \4 and \5
meaning: (known as|called) (an? [a-z]+) {word} (?:that )?(it|they)(?= [a-z]+s | can )
    = \1 \2 , {word} \3
means: ^([^;]+?), (?:and )?which {word} (?:that )?(it|they) (?!is |are |should |must |will |may |need)
    = \1 , meaning \2
temporarily: used to {word} (reverse|block|relieve|ease|reduce)
    = can \1
counter: ^{x} and {x} are (?:both )?over the {word} (?:medicines|medications|drugs|treatments|products)(?= $)
    = \1 and \2 are available over the {word}
counter: ^{x} and {x} are (?:both )?over the {word} ((?:pain relievers|painkillers|pain killers|analgesics
    |antihistamines|pain medications|laxatives|antacids|nsaids|pain medicines))(?= $)
    = \1 and \2 are \3 and \1 and \2 are available over the {word}
counter: ^{x} (is|are) an? (?:fda )?approved,? over the {word} (?:medication|medicine|drug|treatment)(?: that|,? which)
    (?= can | may | works )
    = \1 \2 approved by the fda and \1 \2 available over the {word} and \1
counter: ^{x} (is|are) an? (?:fda )?approved,? over the {word} (?:medication|medicine|drug|treatment)(?= $)
    = \1 \2 approved by the fda and \1 \2 available over the {word}
although/though/while: ^{word} not (an?) ([^,;]+), ([^;]+)(?= $)
    = {word} it is not \1 \2 , \3
risk: used to (?:help )?(?:reduce|lower|decrease|cut) (?:the|your|a persons) {word}s? of heart attacks? (?:and|or)
     strokes?
    = used to prevent heart attacks and used to prevent stroke
strokes/stroke: (used|taken|given|prescribed|approved) to prevent heart attacks? (?:and|or) {word}
    = \1 to prevent heart attacks and \1 to prevent stroke
risk: used to (?:help )?(?:reduce|lower|decrease|cut) (?:the|your|a persons) {word}s? of
    = used to prevent
risk: (reduces?|lowers?|decreases?|cuts?) (?:the|your|a persons) {word} of heart attacks? (?:and|or) strokes?
    = \1 the {word} of heart attack and \1 the {word} of stroke
breathing/breath: in (?:a person|someone|somebody|people|a patient|those|a victim) whose {word} (?:has|is) (?:slowed
    |stopped
    |slow)(?:,? or (?:even )?stopped)?,? (?:due to|because of|from|after|during) an opioid overdose
    =
diet: ^(?:when|if) (?:used|taken|combined|paired) (?:together |along |in combination )?(?:with|alongside) (?:an? )?
    (?:reduced calorie |healthy |proper |low calorie |balanced )*{word} and (?:increased |regular )?(?:exercise
    |physical activity)(?: interventions| programs?| program| changes)?,
    =
diet: , (?:used )?(?:together |along )?(?:with|alongside) {word} and exercise,
    =
child: (?:any |a )?{word} (?:younger than|under|below) (?:the age of )?([0-9]+)(?: years?)?(?: old| of age)?
    = children under \1
appropriately/properly/correctly/responsibly: ,? when (?:it is |they are )?(?:used|taken) {word}(?: and)?(?: under the
     (?:guidance|supervision|care|direction) of (?:an? |your )?(?:healthcare provider|health care provider|doctor
    |physician|healthcare professional|medical professional|clinician))?(?= $)
    =
supervision/guidance: (?:, |when (?:it is )?(?:used|taken) )under (?:the )?(?:close |strict |medical |careful )*{word}
    (?: of (?:an? |your )?(?:healthcare provider|health care provider|doctor|physician|healthcare professional|medical
     professional|clinician))?(?= $)
    =
"""
)
