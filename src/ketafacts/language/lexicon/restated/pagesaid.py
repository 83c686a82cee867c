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
that/which: ^{x} (is|are) an? {pagekind} {word}
     (can|may|comes?)
    = \1 \2 a \3 and \1 \4
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
own: ^on (?:its|their) {word},
    =
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
"""
)
