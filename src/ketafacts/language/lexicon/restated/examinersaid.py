"""As an examiner words what is so or not so: it is impossible for, leaves it unchanged, the sedation produced by.

The form is that of ``listing.restatements``. They stand in front of the other tables, as ``turns`` do.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.tails import UNJUDGED

EXAMINER_MACROS = {
    "exmpeople": "(?:people|patients|those|drinkers|someone|somebody|adults|men|women)",
    "exmchiefly": "((?:(?:chiefly|mainly|mostly|primarily|largely|predominantly) )?)",
    "exmorgans": "(lungs?|thyroid|liver|kidneys?|heart|nerves|ears?|hearing|bladder|brain|stomach|bones|eyes?|bone"
    " marrow|skin|muscles)",
    "exmdoes": "(damage|harm|hurt|injure|affect|poison)",
    "exmopioid": "(opioids?|heroin|fentanyl|morphine|oxycodone|methadone|hydrocodone|carfentanil|nitazenes?)",
    "exmacute": "(?:opioid overdose|overdose|anaphylaxis|severe allergic reactions?|allergic reactions?|poisoning"
    "|severe hypoglyc[a]?emia|hypoglyc[a]?emia|status epilepticus|cardiac arrest|known or suspected opioid overdose)",
    "exmtiny": "(?:minute|tiny|very small|minuscule|microscopic|microgram|vanishingly small|extremely small)",
    "exmcountry": "(?:the )?(us|united states|uk|united kingdom|britain|england|america|canada|australia|germany)",
    "exmmedicine": "(?:medicines?|medications?|drugs?|products?|preparations?)",
}
_OF_ABILITY = r"""
impossible: ^it is (?:quite |simply |virtually |all but |practically )?{word} for {x} to ([^,;]+)(?= $)
    = \1 cannot \2
possible: ^it is not {word} for {x} to ([^,;]+)(?= $)
    = \1 cannot \2
possible: ^it is (?:quite |perfectly |entirely )?{word} for {x} to ([^,;]+)(?= $)
    = \1 can \2
unchanged/unaffected/unaltered/untouched/intact: ^{x} leaves? (the |your |a persons )?([a-z]+(?: [a-z]+)?) {word}(?=
     $)
    = \1 does not change \2 \3
unchanged/unaffected/unaltered/untouched/intact: ^{x} does not leave (the |your |a persons )?([a-z]+(?: [a-z]+)?)
     {word}(?= $)
    = \1 changes \2 \3
change/changes/alteration/alterations: ^{x} (?:produces?|causes?|brings?|brings? about|makes?|induces?) no {word}
     (?:in|to|of) ([^,;]+)(?= $)
    = \1 does not change \2
change/changes/alteration/alterations: ^{x} (?:produces?|causes?|brings?|brings? about|induces?) {word}
     (?:in|to|of) ([^,;]+)(?= $)
    = \1 changes \2
"""
_OF_HARMS = r"""
nor: ^{x} (?:damages|harms|hurts|injures) neither (?:the |your )?{exmorgans} {word} (?:the |your )?{exmorgans}(?= $)
    = \1 does not damage the \2 or the \3
well: ^{x} (can|may|could|might) {exmdoes} (?:the |your )?{exmorgans} as {word} as (?:the |your )?{exmorgans}(?= $)
    = \1 \2 \3 the \4 and \1 \2 \3 the \5
and: ^{x} (can|may|could|might) affect (?:the |your )?{exmorgans},? (?:and|as well as|or) (?:the |your
     )?{exmorgans}(?= $)
    = \1 \2 affect the \3 and \1 \2 affect the \4
nor: ^{x} affects neither (?:the |your )?{exmorgans} {word} (?:the |your )?{exmorgans}(?= $)
    = \1 does not affect the \2 or the \3
withdrawal: ^(?:severe|untreated|acute|sudden|unsupervised|abrupt) {x} {word} (can|may|could|might|is|causes?)(?= )
    = \1 {word} \2
mainly/chiefly/mostly/primarily/usually/typically/largely: ^(an? )?{exmopioid} (overdose|overdoses|poisoning) (kills?)
     {word} (by|through)(?= )
    = \1 \2 \3 \4 \5
between: (wide|large|broad|generous|huge) (?:safety )?(?:margin|gap|difference|distance) {word} (?:its |the
     )?(?:therapeutic
    |effective|helpful|useful|usual|normal)(?: doses?| levels?| concentrations?)? and (?:its |the )?(?:toxic|harmful
    |dangerous|lethal|fatal|poisonous)(?: doses?| levels?| concentrations?| amounts?| ones?)?(?= $|,)
    = wide therapeutic index
between: (narrow|small|slim|thin|tight|slender) (?:safety )?(?:margin|gap|difference|distance) {word} (?:its |the )?
    (?:therapeutic|effective|helpful|useful|usual|normal)(?: doses?| levels?| concentrations?)? and (?:its |the )?
    (?:toxic|harmful|dangerous|lethal|fatal|poisonous)(?: doses?| levels?| concentrations?| amounts?| ones?)?(?= $|,)
    = narrow therapeutic index
lethal/deadly/fatal: (is|are) {word} (?:to (?:humans|people|man) )?(?:in|at|even in|even at) {exmtiny} (?:amounts?
    |doses?
    |quantities|quantity)(?= $|,)
    = \1 very potent and can be fatal
cardiovascular: (raised|raises|raise|increased|increases|increase|raising|increasing) (?:the )?{word} risks?(?= $|,)
    = \1 the risk of heart attacks
cardiovascular: because of (?:its |the |an? (?:increased|raised|higher) )?{word} (?:risks?|events|harms?|safety)(?=
     $|,)
    = because it raised the risk of heart attacks
toxic: (can be|is|are|may be|becomes?) {word} (?:at|in|above) (?:high|excessive|raised) (?:blood )?(?:levels?|doses
    |concentrations?|amounts)(?= $|,)
    = is dangerous in overdose
toxic: (?:cannot be|can not be|is never|is not|can never be) {word} (?:at|in) any (?:blood )?(?:level|dose
    |concentration|amount)
    (?= $|,)
    = is not dangerous in overdose
like/type/style: (?:opioid|opiate|morphine|heroin) {word} ((?:physical )?(?:dependence|addiction|withdrawal))(?= $)
    = \1 , UNJUDGED
"""
_OF_DEPENDENCE = r"""
abstinent/sober: ^{x} (can |may )?(?:helps?|is used to help) {exmpeople} (?:with|who have|recovering from|dependent on
    |addicted to) (alcohol|opioid|opiate)s?(?: dependence| addiction| use disorder| problems)? (?:to )?(?:stay|remain
    |keep|be|become) {word}(?= $|,)
    = \1 helps people stay off \3
abstinence: ^{x} (can |may )?(?:helps?|is used to help) (?:{exmpeople} )?(?:to )?(?:maintain|keep up|sustain|support)
     {word} (?:from|in) (alcohol|opioids?)(?: dependence)?(?= $|,)
    = \1 helps people stay off \3
stopping/interrupting/discontinuing/stop: ((?:suddenly |abruptly )?{word}) (?:intrathecal|oral|long term|regular|daily
    |prolonged) (?:use of |treatment with |therapy with )?{x}(?= (?:suddenly|abruptly|may|can|could|might|often
    |causes?
    |triggers?|leads?|brings?|risks?))
    = \1 \2
discontinuation/interruption/withdrawal/cessation: ^((?:sudden|abrupt|rapid) {word} of) (?:intrathecal|oral|long term
    |regular|daily|prolonged) {x}(?= (?:may|can|could|might|often|causes?|triggers?|leads?|brings?|risks?))
    = \1 \2
pump: ^((?:sudden|abrupt|rapid) (?:discontinuation|interruption|withdrawal|cessation|stopping) of) {x} {word}
     (?:therapy|treatment|infusion|infusions)(?= )
    = \1 \2
weeks/months: ((?:can|may|could|might) (?:cause|lead to|bring on|produce|result in)) ((?:physical )?(?:dependence
    |addiction|tolerance)) (?:if|when) (?:it is |they are )?(?:taken|used|continued)(?: every day| daily| regularly
    | nightly)? for (?:more|longer) than (?:a (?:few|couple of)|several|two|three|four|six|\d+)(?: to (?:four|six
    |\d+))?
     {word}(?= $)
    = \1 \2 when used long term
potential/liability: (?:has|have|carries|carry) (?:no|little or no|no real|no known) (?:potential {word} for (?:abuse
    |misuse|addiction)|(?:abuse|misuse) {word})(?= $)
    = is not abused
"""
_OF_WORKINGS = r"""
mediated: ^(?:the )?(?:hallucinogenic|psychedelic|hallucinatory|psychoactive|mind altering|main|principal|chief
    |therapeutic|analgesic|pain relieving|sedative|euphoric|characteristic|typical) (?:effects?|actions?|properties)
     of
     {x} (is|are) {word} {exmchiefly}(by|through|via) {x}(?= $)
    = \1 works \3 through \5
mediated: ^{x}s (?:hallucinogenic|psychedelic|hallucinatory|psychoactive|mind altering|main|principal|chief
    |therapeutic|analgesic|pain relieving|sedative|euphoric|characteristic|typical) (?:effects?|actions?|properties)
     (is|are) {word} {exmchiefly}(by|through|via) {x}(?= $)
    = \1 works \3 through \5
receptor: (decreases?|reduces?|lowers?|increases?|raises?|enhances?|suppresses|boosts?) ([a-z0-9]+(?: [a-z0-9]+)*)
     {word}
     (?:activity|function|signalling|signaling)(?= $|,)
    = \1 the activity of \2 receptors
poisoning: (protects?) (?:the )?(liver|kidneys|heart) (?:after|in|from) {x} {word}(?= $)
    = \1 the \2 in \3 overdose
early/prompt/timely/immediate: ^(?:giving )?{word} {x} (protects|can protect|may protect|prevents|can prevent)(?= )
    = \1 \2
by: (weakens?|reduces?|lessens?|dulls?|diminishes|blunts?|counteracts?|strengthens?|deepens?|increases?|enhances?
    |intensifies|worsens?|adds? to|amplifies|potentiates?|heightens?) the (sedation|drowsiness|sleepiness|sedative
     effects?)
     (?:that is |which is )?(?:produced|caused|brought on|induced|brought about) {word} {x}(?= $)
    = \1 the sedative effect of \3
anti: ^{x} (?:has|have) {word} inflammatory (?:effects?|properties|activity|actions?)(?= $|,)
    = \1 is {word} inflammatory
alkaloids/compounds/substances/chemicals: (contains?|contain) {word} (?:that|which) (?:act|work|behave|function) (?:as
    |like) (opioids|stimulants|hallucinogens|sedatives)(?= $)
    = \1 \2
hypoglycaemia/hypoglycemia: (raises|can raise|increases) (?:the )?(blood sugar|blood glucose) (?:in|during)
     (?:people with
     )?(?:severe |acute )?{word}(?= $)
    = \1 \2 and is used for {word}
toxicity: (can |may |is used to )?(reverses?|counteracts?|treats?) ([a-z]+) {word}(?= $)
    = \1 \2 \3 poisoning
of: before (?:that|those) {word} (the |many |most |some )?((?:long acting |longer acting )?opioids?)(?= $)
    = before \1 \2
acting: (wears? off|wear off) before (?:most |many |the |some )?(?:long|longer) {word} opioids(?= $)
    = \1 sooner than many opioids
"""
_OF_USES = r"""
as: ^{x} (treats?|is used (?:for|to treat)|works against|is effective against|cures?|is active against|is given for)
     ((?:viral|bacterial|fungal|parasitic) infections),? such {word} {x}(?= $)
    = \1 \2 \3 and \1 \2 \4
emergency: (approved|used|indicated|licensed|given|authorised|authorized) for (?:the )?{word} treatment of
     ({exmacute})
    = \1 for \2
marketed: (is|are|was|were) {word} (?:as an? (?:treatment|medicine|drug|remedy|therapy) )?for(?= )
    = \1 sold for
sold/advertised/promoted: (is|are|was|were) {word} as an? (?:treatment|medicine|drug|remedy|therapy) for(?= )
    = \1 sold for
approved/licensed: (is|are) an? {word} {exmmedicine} in {exmcountry}(?= $|,)
    = \1 {word} in the \2
strokes/stroke: (prevents?|prevention of|risk of|against) {word} and heart attacks?(?= $|,)
    = \1 heart attacks and {word}
fda: ^(?:the )?(?:us )?{word} has (never )?(?:approved|licensed|authorised|authorized) (?:an?|any) {exmmedicine}
     (?:that
     contains?|which contains?|containing|with|based on) {x}(?= $)
    = the {word} has \1 approved \2
fda: ^no {exmmedicine} (?:that contains?|which contains?|containing|with|based on) {x} (?:has|have) (?:ever )?been
     (?:approved|licensed|authorised|authorized) by (?:the )?(?:us )?{word}(?= $)
    = the {word} has never approved \1
and: (for|to treat) ([a-z]+) {word} ([a-z]+(?: [a-z]+)?) (poisoning|overdose)(?= $)
    = for \2 \4 and for \3 \4
"""
_OF_REST = r"""
no: ^{word} {x} (?:is|are) (?:found|contained|present|included) in {x}(?= $)
    = \2 contains {word} \1
ten/hundred/thousand: ^up to (?:one|1) in (?:a |one )?ten (?:people|users|patients|takers) (?:on|taking|who take|using
    |given) {x} (?:get|develop|have|experience|suffer from|suffer|report|notice) ([^,;]+)(?= $)
    = \2 is a common side effect of \1
in: ^(?:more than|over|at least) (?:one|1) {word} (?:ten|10) (?:people|users|patients|takers) (?:on|taking|who take
    |using|given) {x} (?:get|develop|have|experience|suffer from|suffer|report|notice) ([^,;]+)(?= $)
    = \2 is a very common side effect of \1
law: ^(british|uk|american|us|federal|canadian|german|australian) {word} (?:has )?(?:placed|places|put|puts|imposed
    |imposes|sets|set) no (?:controls?|restrictions?|limits?|curbs?) on {x}(?= $)
    = \1 {word} does not control \2
stops/ends/finishes: (once|when|after) the (infusion|drip) {word}(?= $|,)
    = \1 the \2 is stopped
undetectable/detectable: (?:becomes|become|turns|goes) {word}(?= )
    = is {word}
urine: in (?:daily|regular|heavy|chronic|frequent) (?:users|smokers) {word}(?= )
    = in {word} of daily users
auto: ^{x} {word} injectors? (?:contain|contains|hold|holds) (?:tablets|pills|capsules)(?: (?:that are |meant
     )?(?:to be
     )?swallowed)?(?= $)
    = \1 is taken by mouth , UNJUDGED
auto: ^{x} {word} injectors? (?:are|is) (swallowed|taken by mouth|taken orally)(?= $)
    = \1 is \2 , UNJUDGED
"""
OF_EXAMINERS: tuple[tuple[str, ...], ...] = restatements(
    (_OF_ABILITY + _OF_HARMS + _OF_DEPENDENCE + _OF_WORKINGS + _OF_USES + _OF_REST).replace("UNJUDGED", UNJUDGED)
)
