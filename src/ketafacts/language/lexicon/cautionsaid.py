"""Who should not take a drug, what is checked in those who do, and what a test finds, in the form of ``listing``."""

from ketafacts.language.lexicon.listing import restatements

CAUTION_MACROS = {
    "group": "((?:(?:pregnant|breastfeeding|nursing|expectant) (?:women|mothers|people)|babies|infants|newborns"
    "|(?:people|patients|women|children|anyone|those|someone|adults|men|teenagers|adolescents) (?:with|under|younger"
    "|below|who|allergic|in) [^,;]+?))",
    "givento": "(?:given|prescribed|offered|administered)",
    "giveto": "(?:give|prescribe|offer|administer|use)",
    "givingto": "(?:giving|prescribing|offering|administering|using)",
    "perilousto": "(?:dangerous|risky|unsafe|harmful|hazardous)",
    "medicos": "(?:doctors|physicians|clinicians|prescribers|nurses|midwives|pharmacists)",
    "looks": "(?:monitor|check|measure|watch|follow|test)",
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
_CHECKED = restatements(r"""
assessed/evaluated: \b(be|is|are) (closely |regularly |carefully |frequently |often |routinely )?{word}(?= (?:before
    |after
    |in|during|when|while|with|on|regularly|every)\b)
    = \1 \2 checked
treatment/therapy: ^{x} {word} (?=(?:calls? for|requires?|needs?|does not (?:require|need)) )
    = \1
calls/call: {word} for (?=[^,;]*(?:checking|testing|measurement|measuring|counts)\b)
    = requires
no: \b(needs?|requires?) {word} (?=[^,;]*(?:monitoring|tests?|checks?|checking|testing)\b)
    = does not require
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
levels: \b(requires?|needs?) (?:regular |frequent |routine )?(?:blood|serum|plasma|drug) {word}\b(?! monitoring)
    = \1 blood level monitoring
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
monitor/follow: ^{x} (?:is|are) (?:the test |a test |a blood test )?used to {word} (?:treatment with |therapy with
     |patients on |people on )?{x}(?: treatment| therapy)?{end}
    = \1 must be checked in people taking \2
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
labelled/labeled/marketed/sold: \b(is|are) {word} with (?=an? (?:boxed|black box) warning)
    = carries
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
CAUTIONS_SAID = (*_BARRED, *_CHECKED, *_BOXED, *_FOUND)
