"""Who should not take a drug, what is checked in those who do, and what a test finds, in the form of ``listing``."""

from ketafacts.language.lexicon.listing import restatements

CAUTION_MACROS = {
    "group": "((?:(?:pregnant|breastfeeding|nursing|expectant) (?:women|mothers|people)|babies|infants|newborns"
    "|(?:people|patients|women|children|anyone|those|someone|adults|men|teenagers|adolescents) (?:with|under|younger"
    "|below|who|allergic|in) [^,;]+?|(?:women |heavy |female )*smokers (?:over|older|aged) [^,;]+?))",
    "givento": "(?:given|prescribed|offered|administered)",
    "giveto": "(?:give|prescribe|offer|administer|use)",
    "givingto": "(?:giving|prescribing|offering|administering|using)",
    "perilousto": "(?:dangerous|risky|unsafe|harmful|hazardous)",
    "medicos": "(?:doctors|physicians|clinicians|prescribers|nurses|midwives|pharmacists)",
    "looking": "(?:monitoring|checking|checks|measurement|measuring|testing|tests)",
    "mustbe": "(?:must|should|has to|have to|needs to|need to|is to|are to)",
    "isneeded": "(?:is|are) (?:required|recommended|needed|necessary|advised|called for|essential|mandatory)",
    "ontreatment": "(?:with|for|in people on|in people taking|in patients on|in patients taking|during treatment with"
    "|while taking|during|in those taking)",
    "barrier": "(?:obstacle|bar|barrier|hindrance|impediment|objection|contraindication|hurdle)",
    "takingit": "(?:(?:the use of|use of|taking|using|giving|prescribing|receiving|being given|treatment with) )?",
    "withhold": "(?:not to (?:give|take|use|prescribe)|to (?:avoid|withhold|refuse|stop|shun))",
    "conceived": "(?:pregnancy is (?:detected|confirmed|diagnosed|discovered|found|established)"
    "|(?:a|the) (?:woman|patient) (?:becomes|is) pregnant|you become pregnant|they become pregnant)",
    "shouldbe": "(?:(?:should|must|is to|are to|has to|have to|needs to|need to|may|can) (?:only )?be|is|are)",
    "neednot": "(?:need not be|does not need to be|do not need to be|does not have to be|do not have to be)",
    "care": "(?:great |extreme |particular |special |due |some |careful )?(?:caution|care)",
    "theold": "(?:elderly(?: people| patients| adults)?|older (?:adults|people|patients)|seniors|old age|aged)",
    "amongpeople": "(?:in|by|to|for|with|if there is|when there is)",
    "renalills": "(?:(?:reduced|impaired|poor|chronic|severe|decreased) )?(?:renal|kidney)"
    " (?:disease|impairment|failure|problems|function|insufficiency)",
    "livers": "(?:(?:reduced|impaired|poor|chronic|severe|decreased) )?(?:hepatic|liver)"
    " (?:disease|impairment|failure|problems|function|insufficiency)",
    "whohave": "(?:(?:people|patients|adults|those) (?:with|who have) )?",
    "gladly": "(?:(?:often|usually|generally|especially|particularly|commonly|normally|typically|always|still|also|very"
    "|highly) )*",
    "suitedas": "(?:drug|medicine|medication|treatment|choice|option|painkiller|pain reliever|analgesic|anaesthetic"
    "|anesthetic|agent|therapy|antibiotic|antidepressant|opioid|sedative)",
    "anycare": "(?:any |special |further |particular |extra |taking )*(?:precautions?|restrictions?|caution|limits?"
    "|care|concerns?|safeguards?|monitoring)",
    "regulator": "(?:fda|us fda|us regulators?|american regulators?|us food and drug administration)",
    "warnsof": "(?:about|for|of|on|regarding|concerning|over|against)",
    "warningof": "(?:includes?|mentions?|covers?|names?|lists?|concerns?|is about|are about|describes?|highlights?"
    "|stresses|emphasi[sz]es|addresses|relates to|deals with|warns? (?:prescribers |patients |doctors )?(?:of|about"
    "|against)|alerts? (?:prescribers |patients |doctors )?to)",
    "courseof": "(?:treatment|therapy|a course of treatment|dosing)",
}
_BARRED = restatements(r"""
withdrawal: \b{word} symptoms in (?:the |a |their )?(?:newborn babies|newborn baby|newborns?|baby|babies|infants?)\b
    = neonatal {word}
use: ^(?:regular|prolonged|long term|chronic|heavy) {word} of {x} (?=(?:in |during |late ))
    = \1
trimesters: \b(?:in|during|throughout) (?:all|every|the three|all three) {word}(?: of pregnancy)?{end}
    = in pregnancy
throughout: \b(is|are) (not )?(considered |regarded as )?safe {word} (?:the whole of |all of )?pregnancy{end}
    = \1 \2 safe in pregnancy
mothers/women/people: \b(recommended|preferred|favoured|painkillers?|drugs?|medicines?|choice|options?) (?:for
    |in) (breastfeeding
    |nursing) {word}{end}
    = \1 in breastfeeding
women/people: \b(recommended|preferred|favoured|painkillers?|drugs?|medicines?|choice|options?) (?:for
    |in) pregnant {word}{end}
    = \1 in pregnancy
fda: \b(recommended|preferred) by the {word}\b
    = \1
teratogen: \b(is|are)( not)? an? (?:known |potent |proven |major )?{word}{end}
    = \1 \2 teratogenic
avoided: ^{x} (is|are) (?:usually |generally |often |best )?{word} (in|during) (late pregnancy|early pregnancy
    |pregnancy|breastfeeding){end}
    = \1 should be {word} \3 \4
late: \b(?:use )?{word} in pregnancy\b
    = in {word} pregnancy
months/weeks: \bin the (?:last|final) (?:three |few |two )?{word} of pregnancy\b
    = in late pregnancy
use: ^(?:the |regular |long term )?{word} of {x} (?:during|in|while) (late pregnancy|early pregnancy|pregnancy
    |breastfeeding) is
     (?:generally |usually |strongly )?(not recommended|discouraged|contraindicated|not advised|best avoided
    |ruled out){end}
    = \1 should not be used in \2
strictly/absolutely/completely: \b(is|are) {word} (?:forbidden|prohibited|contraindicated|banned)(?= (?:in|during|for
    |while)\b)
    = \1 contraindicated
forbidden/prohibited: ^{x} (?:treatment )?(is|are) {word} (?:in|during) (late pregnancy|pregnancy|breastfeeding)
    = \1 \2 contraindicated in \3
compatible: \b(is|are)( not)? (?:considered |regarded as |thought to be |generally )*{word} with (breastfeeding
    |pregnancy|nursing)
    = \1 \2 safe in \3
stopped: ^{x} (?:must|should) be {word} before (?:pregnancy|becoming pregnant|conception|trying to conceive){end}
    = \1 should not be used in pregnancy
women: \b(must|should) not be (?:used|taken) (?:by|in) {word} who (?:may|might|could|can|plan to|want to
    |intend to) (?:become|get)
     pregnant{end}
    = \1 not be used in pregnancy
preferred/recommended/chosen: ^{x} (is|are) (?:generally |often |usually )?(?:regarded as |considered
     |seen as )?(?:the |an? )?
    (?:preferred|recommended|favoured|chosen|first choice|standard|safest) (?:painkillers?|drugs?|medicines?|options?
    |choices?|ones?
    |treatments?)(?: of choice)? (in|during|for|while) ((?:late |early )?pregnancy|breastfeeding|nursing
    |pregnant (?:women|people)
    |breastfeeding (?:mothers|women|people)){end}
    = \1 \2 favoured \3 \4
preferred/recommended: ^{x} (is|are) (?:generally |often |usually )?{word} (in|during|for|while) ((?:late
     |early )?pregnancy
    |breastfeeding|nursing|pregnant (?:women|people)|breastfeeding (?:mothers|women|people)){end}
    = \1 \2 favoured \3 \4
abruptly/suddenly: ^{x}(?: treatment| therapy)? (?:must|should|has to) be stopped {word}(?: (?:when|as soon as|once|if)
     {conceived}| in pregnancy| during pregnancy){end}
    = \1 can be stopped {word} safely
abruptly/suddenly: ^pregnant (?:women|people) (?:who take|taking|on|who use) {x} (?:must|should) stop (?:it
    |taking it) {word}(?: to
     protect the (?:baby|fetus|child))?{end}
    = \1 can be stopped {word} safely
contra: (is|are|be) {word} indicated\b
    = \1 contraindicated
pregnant: \b(?:while|when|if) (?:you are |one is |a woman is |they are )?{word}{end}
    = in pregnancy
breastfeeding/nursing: \b(?:while|when|if) (?:you are |one is |a woman is |they are )?{word}{end}
    = in breastfeeding
reason: ^{x} (?:is|are) (?:an?|one) (?:good |sufficient |strong )?{word} {withhold} {takingit}{x}{end}
    = \2 is contraindicated in \1
reason: ^{x} (?:is|are) (?:no|not an?) (?:good |sufficient |strong )?{word} {withhold} {takingit}{x}{end}
    = \2 is not contraindicated in \1
precludes/excludes/prohibits/preclude/exclude/prohibit: ^{x} {word} {takingit}{x}{end}
    = \2 is contraindicated in \1
preclude/exclude/prohibit: ^{x} (?:does|do) not {word} {takingit}{x}{end}
    = \2 is not contraindicated in \1
obstacle/bar/barrier/hindrance/impediment/objection/hurdle: ^(?:having )?{x} (?:is|are) (?:no|not an?) {barrier} to
     {takingit}{x}{end}
    = \2 is not contraindicated in \1
obstacle/bar/barrier/hindrance/impediment/objection/hurdle: ^(?:having )?{x} (?:is|are) an? {barrier} to
     {takingit}{x}{end}
    = \2 is contraindicated in \1
contraindications: ^(?:(?:one|some) of |among )?(?:the |its )?{word} (?:to|of|for) {takingit}{x} (?:is|are|includes?)
     {x}{end}
    = \1 is contraindicated in \2
contraindication: ^(?:one|an?|another) {word} (?:to|of|for) {takingit}{x} is {x}{end}
    = \1 is contraindicated in \2
contraindications: ^{x} (?:is|are) (?:among|one of|listed among) the {word} (?:to|of|for) {takingit}{x}{end}
    = \2 is contraindicated in \1
contraindication: ^{x} has {x} as an? {word}{end}
    = \1 is contraindicated in \2
unsafe/dangerous: ^{x} makes {takingit}{x} {word}{end}
    = \2 is contraindicated in \1
option: ^for {group}, {x} is not (?:an|a good) {word}{end}
    = \2 should not be used in \1
stopped/discontinued/withdrawn: ^{x} (should|must|has to|have to|needs to|need to|is to|are to) be {word}
     (?:at once |immediately )?(?:when|as soon as|once|if) {conceived}{end}
    = \1 should not be used in pregnancy
stopped/discontinued: ^{x} (?:should|must|has to|have to|needs to|need to) be {word} (?:in|during) pregnancy{end}
    = \1 should not be used in pregnancy
safe/fine/okay/ok: ^{x} (?:is|are) (?:perfectly|quite|completely|entirely|totally|generally) {word} (?:for|in|during)
     {x}{end}
    = \1 is safe in \2
fine/okay/ok/acceptable: ^it is (?:perfectly |quite )?{word} to {giveto} {x} (?:to|in)
     (?:an? |someone |somebody )?{group}{end}
    = \1 is safe in \2
after/following: ^{x} (should|must) (not be used|be avoided|not be given|not be taken) {word} (?:an? )?(?:recent
     )?(?:heart attack|myocardial infarction){end}
    = \1 \2 \3 in recent myocardial infarction
dangerous/risky/unsafe/harmful/hazardous: ^{x} (?:is|are|{can} be) (?:very |especially )?{word} (?:for|in|to)
     {group}{end}
    = \1 should not be used in \2
recommended/suitable/advised/appropriate/advisable: ^{x} (?:is|are) not {word} (?:for|in) {group}{end}
    = \1 should not be used in \2
unsuitable/inappropriate/inadvisable: ^{x} (?:is|are) {word} (?:for|in) {group}{end}
    = \1 should not be used in \2
off: ^{x} (?:is|are) {word} limits (?:in|during) (pregnancy|breastfeeding){end}
    = \1 should not be used in \2
ruled/off: ^{x} (?:is|are) {word} (?:out|limits) (?:for|in) {group}{end}
    = \1 should not be used in \2
give/prescribe/offer: ^{medicos} (?:do not|should not|must not|never|cannot) {word} {x} to {group}{end}
    = \1 should not be used in \2
use: ^{medicos} (?:do not|should not|must not|never|cannot) {word} {x} in {group}{end}
    = \1 should not be used in \2
use: ^(?:the )?{word} of {x} in {group} is (?:contraindicated|ruled out|not recommended|discouraged|not advised){end}
    = \1 should not be used in \2
giving/prescribing/using: ^{word} {x} (?:to|in) {group} (?:is|can be) {perilousto}{end}
    = \1 should not be used in \2
dangerous/risky/unsafe/harmful: ^it is {word} to {giveto} {x} (?:to|in) {group}{end}
    = \1 should not be used in \2
safe: ^it is not {word} to {giveto} {x} (?:to|in) {group}{end}
    = \1 should not be used in \2
warns/warn: ^(?:the |its )?(?:label|leaflet|fda|manufacturer|maker|boxed warning) {word} against
     {givingto} {x} (?:to|in) {group}{end}
    = \1 should not be used in \2
contraindicated: ^in {group}, {x} is {word}{end}
    = \2 should not be used in \1
used/given/prescribed: ^in {group}, {x} (should|must) not be {word}{end}
    = \2 should not be used in \1
safe: ^it is (?:perfectly |quite )?{word} to {giveto} {x} (?:to|in) {group}{end}
    = \1 is safe in \2
safely: ^{x} (?:can|may) {word} be (?:{givento}|used|taken) (?:to|in|by) {group}{end}
    = \1 is safe in \2
without: ^{group} (?:can|may) (?:take|use|be given) {x} {word}
     (?:any )?(?:worry|danger|risk|concern|trouble|problems){end}
    = \2 is safe in \1
says/states: ^(?:the |its )?(?:label|leaflet) {word} {x} (should|must) not
    = \1 \2 not
""")
# What is said to be better than merely allowed is not judged: what is not even safe is false, all else unknown.
_SUITED = restatements(r"""
bulimia: , anorexia(?: nervosa)? (?:or|and) {word}(?: nervosa)?{end}
    = or an eating disorder
severe: {word}, uncontrolled
    = {word} uncontrolled
recommended/preferred/indicated/suitable/advised: ^{x} (?:is|are) {gladly}(?:the |an? )?{word}(?: {suitedas})? rather
     than (?:being )?contraindicated (?:in|for|during) {x}{end}
    = \1 is safe in \2 , so it is preferred there
preferred/recommended/ideal/best/right/chosen/favoured/favored/suitable/appropriate: ^{x} (?:is|are) {gladly}(?:the |an?
     )?{gladly}{word}(?: {suitedas})? (?:in|for|among) {group}{end}
    = \1 is safe in \2 , so it is preferred there
choice: ^{x} (?:is|are) (?:the |an? )?(?:drug|medicine|treatment|agent|anaesthetic|painkiller) of {word} (?:in|for)
     {group}{end}
    = \1 is safe in \2 , so it is preferred there
safely: ^(?:all |most |even )?{group} {can} {word} (?:receive|use|take|have|get|be given|be prescribed|start|be started
     on|be treated with) {x}(?: without {anycare})?{end}
    = \2 is safe in \1 , so it is preferred there
without: ^(?:all )?{group} {can} (?:take|use|receive|be given|be prescribed|start) {x} {word} {anycare}{end}
    = \2 is safe in \1 , so it is preferred there
without: ^{x} {can} (?:safely )?be (?:given|used|taken|prescribed|administered|started) (?:to|in|by|for|during) {x}
     {word} {anycare}{end}
    = \1 is safe in \2 , so it is preferred there
freely: ^{x} {can} be (?:given|used|taken|prescribed) {word} (?:to|in|by|for|during) {x}{end}
    = \1 is safe in \2 , so it is preferred there
safely: ^{x} {can} (?:{word} be|be) (?:started|begun|initiated|resumed|continued|given|prescribed|used)(?: {word})?
     (?:in|to|for|by) (?:patients|people|anyone|those|someone) (?:who are )?(?:still |already |currently )?(?:taking
    |using|on|dependent on) {x}(?: daily| every day| regularly)?{end}
    = combining \1 with \2 is safe
safely: ^{x} {can} (?:{word} be|be) (?:started|begun|initiated|resumed|continued)(?: {word})? (?:in|for|by|during)
     {x}{end}
    = \1 is safe in \2
contraindicates/contraindicate: ^(?:having )?{x} {word} {takingit}{x}{end}
    = \2 is contraindicated in \1
contraindicates/contraindicate: ^{x} (?:does|do) not {word} {takingit}{x}{end}
    = \2 is not contraindicated in \1
avoided: ^{x} (?:need|needs|has|have|does|do) not (?:need to |have to )?be {word} (?:in|during|by|for) {x}{end}
    = \1 is not contraindicated in \2
contraindication/contraindications: ^there (?:is|are) no {word} (?:to|for|against) {takingit}{x} (?:in|during|for)
     {x}{end}
    = \1 is not contraindicated in \2
contraindicated: {word} (?:where|when|whenever|if) (?:there is|there are|a patient has|someone has|patients have
    |the patient has|people have)(?: an?)?
    = contraindicated in
severe/marked: \b(contraindicated|avoided|used|given|safe|preferred|recommended) (in|to|for) (patients with |people with
     )?{word} respiratory depression
    = \1 \2 \3 significant respiratory depression
contraindicated: {word} (?:in the presence of|in cases of|in the setting of|during|for (?=people|patients|women|anyone
    |those|children))
    = contraindicated in
egfr: (?:where|when|whenever|if|in (?:people|patients|those) (?:whose|with)) (?:the |an? )?{word} (?:is |falls |drops
     |of )?(?:below|under|less than) 30(?: ml min(?: 1 73 m2)?)?
    = in severe kidney impairment
rise/increase/elevation: (?:where|when|whenever|in (?:people|patients|those) (?:in|for) whom) an? (?:significant
     |marked |sharp |large )?{word} (?:in|of) blood pressure (?:would|could|might) be (?:an? )?(?:serious |real
     )?(?:hazardous|dangerous|hazard|danger|harmful)
    = in conditions where high blood pressure is a hazard
used/given/taken: (contraindicated (?:in|for|during) [^,;]+?),? and (?:so |therefore )?(?:should|must) (?:not|never) be
     {word}{end}
    = \1
lists/list: ^(?:the |its )?(us )?label {word} {x} as an? contraindication(?: (?:to|for) {takingit}{x}){end}
    = according to the \1 label , \3 is contraindicated in \2
not: ^{x} (?:is|are) {gladly}{word} (?:given|prescribed|offered|administered|to be used|to be given) (?:to|in|for)
     {group}{end}
    = \1 should not be used in \2
maoi/maois/inhibitor/inhibitors: ^{x} (?:must|should) (?:not|never) be (?:given|taken|used|started)(?: to (?:anyone
    |patients|people))? within (?:14 days|fourteen days|2 weeks|two weeks) of (?:taking |stopping |using
     |having )?(?:an? )?((?:monoamine oxidase )?{word}){end}
    = combining \1 with \2 is contraindicated
""")
_CHECKED = restatements(r"""
assessed/evaluated: \b(be|is|are) (closely |regularly |carefully |frequently |often |routinely )?{word}(?= (?:before
    |after
    |in|during|when|while|with|on|regularly|every)\b)
    = \1 \2 checked
treatment/therapy: ^{x} {word} (?=(?:calls? for|requires?|needs?|does not (?:require|need)) )
    = \1
calls/call: {word} for (?=[^,;]*(?:checking|testing|measurement|measuring|counts)\b)
    = requires
check/test: \b(requires?|require) (an? )?([^,;]*?) {word}(?=[,;]| $| before| after| during)
    = \1 \3 {word}s
dosing/administration: ^{x} (does not require|requires) ([^,;]*?) before (?:and|or) after {word}{end}
    = \1 \2 \3
dosing: \bafter ([a-z0-9]+) {word}{end}
    = after \1
sedation/anaesthesia/anesthesia: ^{x} (?:is|are|should be|must be) (?:monitored|watched
    |checked) during (?:procedural )?{word} with {x}{end}
    = \1 must be checked in people taking \2
advised/recommended/needed/required/necessary: ^(?:regular |close |careful )?{x} (?:monitoring|testing|checking
    |checks|tests)
     (?:may|might|should|must) be {word} (?:for|in) (?:people|patients|those|adults|anyone) (?:taking|on|given
    |who take) {x}{end}
    = \2 requires monitoring of \1
required/needed/recommended/advised/necessary: ^(?:regular |routine |close |careful |frequent )?{x} (?:monitoring
    |testing
    |checking|checks|tests) (?:is|are) {word} (?:for|in) (?:everyone|everybody|anyone|all patients|all people|people
    |patients
    |those|all those) (?:who takes?|taking|on|treated with|given|who are taking) {x}(?: for pain)?{end}
    = \2 requires monitoring of \1
needed/required/necessary/recommended: ^(?:regular |routine )?{x} (?:monitoring|testing|checks) (?:is|are) not
     (?:routinely )?{word} (?:with|for|in people taking|in patients taking|in people on) {x}{end}
    = \2 does not require monitoring of \1
started/given/initiated: ^{x} ((?:should|must|needs to) be|is) (?:closely |carefully )?(monitored|checked|watched
    |measured) when
     {x} is (?:first |being )?{word}(?:, particularly in [^,;]+|, especially in [^,;]+)?{end}
    = \1 must be checked in people taking \4
index/range/window: ^{x} ([^;]*?) because its therapeutic {word} is (narrow|small){end}
    = \1 \2 , and \1 has a narrow therapeutic index
index/range/window: ^{x} levels (?:are|must be|should be|need to be) (monitored|checked|measured) , and {x} levels has
    = \1 levels are \2 , and \1 has
respiratory/breathing: \b{word} rate\b(?=[^,;]*(?:monitor|check|watch|measured)|{end})
    = breathing
oxygen: \b(?:blood )?{word} (?:saturation|levels?)(?= (?:is|are|should|must|needs|monitoring|checks))
    = breathing
used: ^(?:the )?{x}(?: blood)?(?: test| level| levels)? (?:is|are) {word} to (?:adjust|guide|set|decide
    |titrate) (?:the )?(?:dose
    |dosage|dosing) of {x}{end}
    = \1 must be checked in people taking \2
adjust/set/guide: ^{x} (requires?|needs?) ((?:[a-z]+ )?(?:inr|tsh|blood glucose|blood sugar|level
    |aptt)(?: blood)?(?: level
    )?(?: ?monitoring| ?tests| ?testing| ?checks)),? (?:in order )?to {word} (?:its|the) dose{end}
    = \1 \2 \3
before: {word} and during {x} (?:treatment|therapy){end}
    = in people on \1
long: \b(on|taking) {word} term (?={x}(?: (?:should|must|need|needs|have to)\b|{end}))
    = \1
therapeutic: \b(needs?|requires?|need|calls for|call for) {word} (?:drug )?monitoring
    = \1 blood level monitoring
trough/plasma/serum/blood: {word} (?:levels?|concentrations?)(?= (?:must|should|are|is|need|needs|has|have|require
    |requires|monitoring)\b)
    = levels
serum/plasma: \b{word} (potassium|sodium|creatinine|calcium|magnesium)\b
    = \1
index/range/window/margin: ^the (therapeutic|safety) {word} of {x} is (narrow|wide|small|low)\b
    = \2 has a \3 therapeutic index
index/range/window/margin: ^{x} (is|are) (?:an? )?(?:drugs?|medicines?|medications?) with an? (narrow|wide|small|low)
     therapeutic {word}
    = \1 has a \3 therapeutic index
index/range/window: ^{x} (is|are) (not )?an? (narrow|wide|low) therapeutic {word} (?:drug|medicine|medication)
    = \1 has \3 a \4 therapeutic index
index/range/window/margin: \b(has|have) an? (?:very )?(?:small|low) therapeutic {word}
    = \1 a narrow therapeutic index
assessed/evaluated/reviewed: \b(must|should|has to|have to|needs to|need to|is|are)( be)? {word}(?= (?:before|after|in
    |during|when|while|with|on|regularly|every)\b)
    = \1 \2 checked
started/begun/prescribed: before {x} is {word}{end}
    = before starting \1
dosing: ^(?:the )?{x} {word} is (?:guided by|based on|adjusted by|adjusted according to|set by) {x}{end}
    = \2 must be checked in people taking \1
dose: ^the {word} of {x} is (?:guided by|based on|adjusted by|adjusted according to|set by|titrated to) {x}{end}
    = \2 must be checked in people taking \1
any: (does|do) not (need|require) {word}(?= [^,;]*(?:monitoring|tests|checks))
    = \1 not \2
doctor: ^{x} (should|must|need to) see an eye {word}( regularly)?{end}
    = \1 must have their eyes checked \3
calls/call: {word} for (?=[^,;]*(?:monitoring|tests|checks|rays))
    = requires
need/needs/require/have: ^(?:people|patients) (?:on|taking|given) {x} {word} (?:regular |frequent |close |careful )?
    {looking} of (?:their |the )?{x}{end}
    = \2 must be checked in people taking \1
have: ^(?:people|patients) (?:on|taking|given) {x} {mustbe} {word} (?:their |the )?{x}
     (?:checked|monitored|measured){end}
    = \2 must be checked in people taking \1
needs: ^(?:anyone|someone|everyone|everybody) (?:on|taking|given) {x} {word} to have (?:their |the )?{x}
     (?:checked|monitored|measured|tested){end}
    = \2 must be checked in people taking \1
monitor/check/measure/watch/follow: ^{medicos} {word} (?:the )?{x} in (?:people|patients|those|anyone)
     (?:on|taking|given|treated with) {x}{end}
    = \1 must be checked in people taking \2
monitoring/checking/checks: ^(?:regular |close |careful |frequent )?{word} of {x} {isneeded} {ontreatment} {x}{end}
    = \2 requires monitoring of \1
treatment/therapy: ^{word} with {x} (?:calls for|requires|needs|demands)
     (?:regular |close |careful |frequent )?{looking} of {x}{end}
    = \1 requires monitoring of \2
during/while: ^{word} (?:{courseof} with|taking|using) {x}, {x} {mustbe} be
     (?:checked|monitored|measured|watched){end}
    = \2 must be checked in people taking \1
during/while: ^{word} (?:{courseof} with|taking|using) {x}, (?:patients|people) need {x}
     (?:checked|monitored|measured|watched){end}
    = \2 must be checked in people taking \1
before: ^{word} and during {courseof} with {x}, {x} (?:is|are|{mustbe} be) (?:checked|monitored|measured|watched){end}
    = \2 must be checked in people taking \1
because: ^{word} of its (?:risks|dangers|side effects|toxicity|effects),? (?={x} requires)
    =
""")
_BOXED = restatements(r"""
appears/appear: ^an? (?:boxed|black box) warning (?:about|for|of|on|regarding) {x} {word} (?:on|in) (?:the
     )?(?:label|labels
    |labelling|labeling|packaging) (?:of|for) {x}{end}
    = \2 has a boxed warning for \1
appears/appear: ^an? (?:boxed|black box) warning {word} (?:on|in) (?:the
     )?(?:label|labels|labelling|labeling|packaging)
     (?:of|for) {x}{end}
    = \1 has a boxed warning
labelled/labeled/marketed/sold: \b(?:is|are) (not |never )?{word} with(?= an? (?:boxed|black box) warning)
    = has \1
without: \b(?:is|are) (?:labelled|labeled|marketed|sold|supplied) {word} (?:an? |any )?(boxed|black box) warning
    = has no \1 warning
lacks/lack/lacked: {word} (?:an?|any|the) (boxed|black box) warning
    = has no \1 warning
boxed/box: {word} warnings? (?:(?:that|which) {warningof}|because of|due to|owing to)
    = {word} warning about
elderly/older/frail: warning {warnsof} {word} (?:people|patients|adults|persons) with dementia
    = warning about deaths in dementia
elderly/older/frail: (?:(?:an? |the )?(?:increased |higher |raised )*(?:risk|rate) of )?(?:increased |higher
     |raised )?(?:deaths?|mortality|dying) (?:in|of|among) (?:the )?{word} (?:people |patients |adults |persons
     )?with dementia(?: related psychosis)?
    = deaths in dementia
requires/require/required/ordered/orders/demands/mandates/placed/put/added/imposed: ^(?:the )?{regulator} (?:has
     |have )?{word} an? (?:boxed|black box) warning {warnsof} {x} (?:on|to|for|in) (?:the labels? of )?{x}{end}
    = \2 has a boxed warning for \1
requires/required/ordered/obliges/obliged: ^(?:the )?{regulator} (?:has )?{word} {x} to (?:carry|bear|have|include)
     an? (?:boxed|black box) warning
    = \1 has a boxed warning
requires/required/ordered: ^(?:the )?{regulator} (?:has )?{word} an? (?:boxed|black box) warning (?:on|for) (?:the
     labels? of )?{x}{end}
    = \1 has a boxed warning
use: ^{x}(?: labels?| label)? (?:has|have|carry|carries|contains?|includes?|bears?) (no |an? )(?:fda |us
     )?(?:boxed|black box)
     warning {warnsof} (?:the |their |its )?(?:risks? of |danger of )?(?:combined |concomitant |joint |simultaneous
     |concurrent )?{word} with {x}{end}
    = combining \1 with \3 carries \2 boxed warning
rhythm: (warning {warnsof} )(?:effects|problems|changes|disturbances) (?:on|with|in|to|of) (?:the )?(?:hearts?
     (?:s )?{word}|{word} of the heart)
    = \1 qt prolongation
no: ^{word} (?:boxed|black box) warning (?:appears|is found|is printed|exists|is carried) (?:on|in|for|by)
     (?:the labels? (?:of|for) {x}|(?:the )?{x} labels?|{x}){end}
    = \1 \2 \3 has no boxed warning
appears/features/figures/appear/feature/included/listed/found: ^{x} (?:is |are )?{word} in the (?:boxed|black box)
     warning (?:on|of|for) {x}{end}
    = \2 has a boxed warning for \1
fdas: (?:the )?{word} (?:strongest|most serious|highest level) (?:safety )?warning
    = a boxed warning
added/given/attached/applied: ^an? (?:boxed|black box) warning (?:was|has been|is) {word} to {x} (?:for|about|over
    |regarding|concerning) {x}{end}
    = \1 has a boxed warning for \2
added/given/attached/applied: ^an? (?:boxed|black box) warning (?:was|has been|is) {word} to {x}{end}
    = \1 has a boxed warning
added/put/placed: ^(?:the )?(?:fda|us regulators|american regulators) (?:has |have )?{word} an? (?:boxed|black
     box) warning
     (?:to|on) {x} (?:for|about|over|regarding|concerning) {x}{end}
    = \1 has a boxed warning for \2
added/put/placed: ^(?:the )?(?:fda|us regulators|american regulators) (?:has |have )?{word} an? (?:boxed|black
     box) warning
     (?:to|on) {x}{end}
    = \1 has a boxed warning
subject/topic/focus: ^{x} (?:is|are) the {word} of (?:the|an?) (?:boxed|black box) warning
     (?:on|of|for|in|carried by) {x}{end}
    = \2 has a boxed warning for \1
mentioned/covered/listed/named/described: ^{x} (?:is|are) {word} (?:in|by) the (?:boxed|black box) warning
     (?:on|of|for) {x}{end}
    = \2 has a boxed warning for \1
among/one: ^{x} (?:is|are) {word} (?:of )?the (?:drugs|medicines|medications|substances) (?:with|that
     (?:carry|have|bear)
    |carrying|bearing) an? (?:boxed|black box) warning
    = \1 has a boxed warning
box: \bblack {word} (warns|says|mentions)
    = boxed warning \1
""")
_FOUND = restatements(r"""
positive: ^(?:someone|anyone|a person|people) who (?:has |have )?(?:used|uses|took|takes|taken|smoked|use|take) {x}
     (?:will|would|can|may|should) (?:test|come up|show up) {word} on (?:an? |the )?
    ((?:standard|routine|ordinary|usual|regular|five panel) [^,;]*?tests?){end}
    = \1 shows up on \2
""")
_WITH_CARE = restatements(r"""
caution/care: ^{x} {shouldbe} (?:{givento}|used|taken) (?:only )?with {care} {amongpeople} (?:the )?{theold}{end}
    = \1 calls for care in old age
cautiously/carefully: ^{x} {shouldbe} (?:(?:{givento}|used|taken) {word}|{word} (?:{givento}|used|taken)) {amongpeople}
     (?:the )?{theold}{end}
    = \1 calls for care in old age
caution/care: ^{x} {shouldbe} (?:{givento}|used|taken) (?:only )?with {care} {amongpeople} {x}{end}
    = \1 calls for caution in \2
caution/care: ^{x} {neednot} (?:{givento}|used|taken) with {care} {amongpeople} {x}{end}
    = \1 does not call for caution in \2
cautiously/carefully: ^{x} {shouldbe} (?:(?:{givento}|used|taken) {word}|{word} (?:{givento}|used|taken)) {amongpeople}
     {x}{end}
    = \1 calls for caution in \2
caution/care: ^{care} (?:is|should be) (?:advised|needed|required|recommended|warranted|called for|exercised|taken)
     (?:when|in|with|while) (?:{givingto}|taking)? ?{x} (?:to|in|for) {x}{end}
    = \1 calls for caution in \2
caution/care: ^{x} (?:requires|require|warrants|warrant|demands|demand|needs|need) {care} {amongpeople} {x}{end}
    = \1 calls for caution in \2
caution/care: ^{x} (?:requires|require|warrants|warrant|demands|demand|needs|need) no {care} {amongpeople} {x}{end}
    = \1 does not call for caution in \2
caution/care: ^((?:people|patients|adults|those) with [^,;]+?) (?:should|must) (?:use|take|receive|be given) {x}
     (?:only )?with {care}{end}
    = \2 calls for caution in \1
caution/care: ^in ((?:people|patients|adults|those) with [^,;]+?), {x} {shouldbe} (?:{givento}|used|taken)
     with {care}{end}
    = \2 calls for caution in \1
dose/dosage/dosing: ^{x} (?:requires|require|needs|need) (?:a )?(?:lower|reduced|smaller|adjusted)? ?{word}
     ?(?:adjustments?|reductions?|changes?)? (?:in|for) {whohave}{renalills}{end}
    = \1 calls for renal dosing
dose/dosage/dosing: ^{x} (?:does|do) not (?:require|need) (?:a )?(?:lower|reduced|smaller|adjusted|any)? ?{word}
     ?(?:adjustments?|reductions?|changes?)? (?:in|for) {whohave}{renalills}{end}
    = \1 does not call for renal dosing
dose/dosage/dosing: ^{x} (?:requires|require|needs|need) no {word} (?:adjustments?|reductions?|changes?) (?:in|for)
     {whohave}{renalills}{end}
    = \1 does not call for renal dosing
dose/dosage: ^(?:the )?{word} of {x} (?:is|are) (?:reduced|lowered|adjusted|cut|lower) (?:in|for)
     {whohave}{renalills}{end}
    = \1 calls for renal dosing
dose/dosage: ^(?:the )?{word} of {x} (?:must|should|has to|needs to|may need to|is|are) ?(?:be )?
    (?:reduced|lowered|adjusted|cut|lower) (?:in|for) {whohave}{livers}{end}
    = \1 calls for hepatic dosing
dose/dosage/dosing: ^{x} (?:requires|require|needs|need) (?:a )?(?:lower|reduced|smaller|adjusted)? ?{word}
     ?(?:adjustments?|reductions?|changes?)? (?:in|for) {whohave}{livers}{end}
    = \1 calls for hepatic dosing
""")
CAUTIONS_SAID = (*_WITH_CARE, *_BARRED, *_SUITED, *_CHECKED, *_BOXED, *_FOUND)
