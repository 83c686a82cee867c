"""Roundabout ways to speak of antidotes given in vain, touching, driving, drug tests and restricted programmes.

The restatements have the form of ``listing.restatements``, the statements that of ``statements.STATEMENTS``.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.restated.perils import PERIL_MACROS

# Words that stand for one of these patterns, as in ``macros.MACROS``.
PRECAUTION_MACROS = PERIL_MACROS | {
    "opioids": "(?:opioids?|opiates?|heroin|fentanyl)",
    "inside": "(?: at all)?(?: in (?:their|the|his|her|your) (?:body|system|blood))?",
    "had": "(?:(?:has|have|had|took|takes|take|used|uses) (?:not |never |no )(?:actually )?)",
    "proved": "(?:(?:turns?|turned) out (?:not )?to have (?:not )?(?:no )?)",
    "clean": "(?:(?:(?:who|that) (?:{had}|{proved}|(?:is|are) not (?:taking|using|on) "
    "|(?:has|have|had) (?:taken|used|had) no )|without |with no )"
    "(?:taken |used |had )?(?:any )?{opioids}{inside})",
    "loaded": "(?:(?:who (?:is|are) (?:still )?(?:dependent on|taking|using|on) |who (?:still )?(?:has|have) |with )"
    "{opioids}(?: still)?{inside})",
    "harms": "(?:harms?|hurts?|kills?|endangers?|injures?)",
    "harmed": "(?:kill|overdose|poison|harm|hurt|(?:cause|lead to) (?:an? )?overdose|make [^,;]+? overdose)",
    "perilous": "(?:usually |often |always )?(?:harmful|dangerous|deadly|fatal|lethal|risky)",
    "whom": "(?: (?:you|someone|somebody|anyone|people|instantly|by itself|on its own|at once|outright|on contact"
    "|through the skin|(?:within|in) (?:seconds|minutes)|(?:an? |the )?(?:grown |police |healthy |first )?(?:person|man"
    "|adult|officers?|police|responders?|paramedics?|nurses?|child|children|bystanders?|medics?|firefighters?)))*",
    "tillmorning": "(?:{sameday}(?: {rightafter} (?:the|a|an|each|every|their) (?:dose|session|treatment))?"
    "|(?:,? (?:or|and) (?:use|operate|work) (?:heavy |any )?(?:machines|machinery|tools))?"
    "(?: (?:until|till|before) (?:the )?(?:next|following) (?:day|morning)(?:,? after (?:an? )?(?:restful|good|full"
    "|night s) (?:night s )?sleep)?)?)",
    "probably": "(?:probably |usually |often )?",
    "them": "(?:them|him|her|you)",
    "touched": "(?:just |simply |merely |briefly |even |only )?(?:touching|handling|brushing (?:against|past)"
    r"|(?:skin |casual |incidental )?contact with) (?:an? |the |little |some |any )*(\w+)(?: (?:powder|dust|residue))?"
    "(?: (?:briefly|once|with [^,;]+?|for [^,;]+?|on [^,;]+?))?",
    "unwatched": "(?:without supervision|unsupervised|by (?:the )?patients?|by themselves|without a doctor)",
    "drives": "drive(?: (?:themselves|yourself|himself|herself))?(?: (?:home|a car|a vehicle|cars))?",
    "sameday": "(?: (?:right|straight|immediately|directly|soon|shortly))?(?: (?:after|afterwards|away|from))?"
    "(?: later)?(?: on)?(?: (?:the|that) same day| that day| as soon as [^,;]+)?",
    "rightafter": "(?:(?:right |straight |immediately )?(?:after|following)|on)",
    "takingthem": "(?:who (?:take|get|are given|have had|had|receive)|given|on|taking|treated with)",
    "dosed": "(?:an? |the |each |every )?{x} ?(?:treatment|dose|session|spray)?",
    "maynot": "(?:may|can|must|should|could) not",
    "supplied": "(?:available|dispensed|given|obtained|supplied|prescribed|handed out|picked up|sold)",
    "maybe": "(?:may be|can be|is|has to be|must be|may) (?:only )?(?:be )?",
    "through": "(?:through|under|within|via)",
    "program": "(?:risk evaluation and mitigation strategy|rems|restricted (?:safety )?(?:program|programme)"
    "|special (?:safety )?(?:program|programme)|restricted distribution (?:program|programme|system))"
    "(?: (?:program|programme))?(?: (?:known as|called) (?:an? |the )?rems)?",
    "calling": "(?:call|dial|phone|ring)(?: for)? (?:911|999|112|000|an ambulance|help|(?:the )?emergency services)",
    "giving": "(?:giving|using|administering|you give|they give|you have given|people give)(?: {folk})? {x}",
    "hasbeen": "(?:has been given|is given|has worked|was given)",
    "whenever": "(?:once|after|if|when)",
    "anyhelp": "(?:{calling}|calling [^,;]+?)",
    "noneed": "(?:there is no (?:need|call|reason|point) (?:to|in|for)|it is (?:not necessary|unnecessary) to)",
    "others": "(?:(?:any|most|some|many|other|prescription) )*(?:medicines?|drugs?|medications?)",
    "manifold": "(?:many|several|numerous|important|some) (?:drug )?",
    "strips": "(?:test )?strips?",
    "howmuch": "(?:you )?(?:exactly |precisely )?how (?:much|many|strong|pure)[^,;]*",
    "fastones": "(?:(?:some )?(?:people|children|mothers|patients|those)(?: who)? (?:are |being )?)?"
    "(?:ultra rapid|ultrarapid|very fast|fast|rapid) metaboli[sz]ers(?: of cyp2d6)?(?:,| and)? (?:{can} )?",
    "slowones": "(?:(?:some )?(?:people|patients|those)(?: who)? (?:are )?)?"
    "(?:cyp2d6 )?(?:poor|slow) metaboli[sz]ers(?: of cyp2d6)?(?:,| and)? (?:{can} )?(?:often )?",
    "poisonedby": "(?:be (?:poisoned|harmed|overdosed) by|overdose (?:on|from)|get too much morphine from"
    "|die (?:from|of|after)|turn too much)",
    "ordinary": "(?:ordinary |normal |usual |standard |small )?(?:amounts |doses |dose |amount )?(?:of )?",
    "abstaining": "(?:after|during|with|in|following) [^,;]*(?:without|breaks?|pauses?|abstinence|prison|jail|detox"
    "|detoxification|rehab|not using|stopping|quitting|clean|off it|off the drug|off opioids|off them)(?: [^,;]+)?",
    "falls": "(?:{can} )?(?:falls?|drops?|fades?|declines?|disappears?|wanes?|is lost)(?: (?:quickly|fast|rapidly))?",
}
_ANTIDOTES = restatements(r"""
opioids/opioid/opiates/heroin/fentanyl: ^{x} (?:{can} )?{harms} {folk} {clean}
    = \1 is not harmless without opioids
opioids/opioid/opiates/heroin/fentanyl: ^{x} (?:does|do|{can}) not {harms} {folk} {clean}
    = \1 is harmless without opioids
opioids/opioid/opiates/heroin/fentanyl: ^{x} (?:has|have) (?:virtually |almost )?no (?:harmful |bad |ill )?effects?
     (?:on|in) {folk} {clean}
    = \1 is harmless without opioids
opioids/opioid/opiates/heroin/fentanyl: ^{x} (?:does|do|will do) (?:nothing|no harm) (?:to|in|for) {folk} {clean}
    = \1 is harmless without opioids
opioids/opioid/opiates/heroin/fentanyl: ^{x} (?:is|are|{can} be) (?:harmless|safe) (?:to|for|in) {folk} {clean}
    = \1 is harmless without opioids
opioids/opioid/opiates/heroin/fentanyl: ^{x} (?:is|are|{can} be) {perilous} (?:to|for|in) {folk} {clean}
    = \1 is not harmless without opioids
opioids/opioid/opiates/heroin/fentanyl: ^giving {x} to {folk} {clean} (?:is|{can} be) {perilous}
    = \1 is not harmless without opioids
opioids/opioid/opiates/heroin/fentanyl: ^giving {x} to {folk} {clean} (?:is|{can} be) (?:usually )?(?:harmless|safe)
    = \1 is harmless without opioids
opioids/opioid/opiates/heroin/fentanyl: ^giving {x} to {folk} {clean} (?:{can} )?{probably}{harms} {them}
    = \1 is not harmless without opioids
opioids/opioid/opiates/heroin/fentanyl: ^giving {x} to {folk} {clean} (?:{can} not|does not|will not) {harms} {them}
    = \1 is harmless without opioids
opioids/opioid/opiates/heroin/fentanyl: ^giving {x} to {folk} {clean} does (?:them )?no harm
    = \1 is harmless without opioids
withdrawal: ^giving {x} to {folk} {loaded} {can} (?:bring on|cause|trigger|set off)
     (?:severe |sudden |immediate )?withdrawal
    = \1 can cause withdrawal in people dependent on opioids
911/999/112/ambulance/services/help: ^{folk} (?:still )?{obliged} (?:still |always )?{calling}
     (?:even )?(?:after|when|if|once) {giving}
    = \1 needs an ambulance
911/999/112/ambulance/services/help: ^{whenever} {folk} has been given {x},? {noneed} {anyhelp}
    = \1 does not need an ambulance
911/999/112/ambulance/services/help: ^{whenever} {x} {hasbeen},? {noneed} {anyhelp}
    = \1 does not need an ambulance
911/999/112/ambulance/services/help: ^{noneed} {anyhelp} {whenever} {folk} has been given {x}{end}
    = \1 does not need an ambulance
911/999/112/ambulance/services/help: ^{noneed} {anyhelp} {whenever} {x} {hasbeen}{end}
    = \1 does not need an ambulance
911/999/112/ambulance/services/help: ^{noneed} {anyhelp} {whenever} {giving}{end}
    = \1 does not need an ambulance
""")
_TOUCHING = restatements(r"""
brushing/wiping/sweeping/dusting/shaking/cleaning: ^{word} (?:some |a bit of )?([a-z]+) (?:powder |dust )?(?:off|from
    |up off)
     (?:of )?(?:your|ones|a|the|his|her|their|my|someones) (?:[a-z]+ )?[a-z]+(?= (?:is|can|may|could|will|would|does
    |cannot) )
    = touching \1 powder
getting: ^{word} (?:some |a bit of )?([a-z]+) (?:powder |dust )?on (?:your|ones|the|his|her|their|my) (?:[a-z]+
     )?(?:skin
    |hands?|fingers?|sleeves?|clothes|clothing|arms?|uniform|gloves?)(?= (?:is|can|may|could|will|would|does|cannot) )
    = touching \1 powder
touching/contact/handling/brushing: ^{touched} (?:{can}|is enough to|is all it takes to) {harmed}{whom}{end}
    = \1 harms by touch
touching/contact/handling/brushing: ^{touched} (?:(?:does|do|{can}) not|is not enough to) {harmed}{whom}{end}
    = \1 does not harm by touch
touching/contact/handling/brushing: ^{touched} (?:is|{can} be) {perilous}(?: to [^,;]+)?{end}
    = \1 harms by touch
touching/contact/handling/brushing: ^{touched} is not (?:enough to be )?{perilous}(?: to [^,;]+)?{end}
    = \1 does not harm by touch
""")
_WATCHED = restatements(r"""
stomach: ^{x} (?:should|must|has to|have to|needs to|is to|is meant to|is supposed to|is|are) (?:be )?(?:best
     |usually |always )?
    (?:taken|swallowed) on an empty {word}(?:,? (?:at least )?[a-z0-9 ]+ before (?:breakfast|eating|food|a meal
    |meals))?{end}
    = \1 demands an empty stomach
stomach: ^{x} (?:should|must|need) not (?:be )?(?:taken|swallowed) on an empty {word}{end}
    = \1 does not demand an empty stomach
stomach: ^(?:people|you|patients) (?:should|must|have to|need to) take {x} on an empty {word}{end}
    = \1 demands an empty stomach
food/meals/meal: ^{x} (?:should|must|has to|have to|needs to|is to|is best|is|are) (?:be )?(?:always |usually
     )?(?:taken|swallowed)
     with (?:a )?{word}{end}
    = \1 demands food
food/meals/meal: ^{x} (?:should|must) not be (?:taken|swallowed) with (?:a )?{word}{end}
    = \1 does not demand food
drive: ^{folk} {takingthem} {x} (?:may|can|could) {drives}{sameday}{end}
    = \1 allows driving
drive: ^{folk} {takingthem} {x} {maynot} {drives}{tillmorning}{end}
    = \1 forbids driving
drive: ^{folk} (?:may|can|could) {drives}{sameday} {dosed}{end}
    = \1 allows driving
drive: ^{folk} {maynot} {drives} {rightafter} {dosed}{end}
    = \1 forbids driving
rems/program/programme/strategy: ^{x} {maybe}{supplied}(?: in the us)? (?:only )?{through}
     (?:an?|the|its own) (?:us )?{program}
    = \1 requires rems
program/programme: ^no special (?:safety )?{word} restricts how {x} is {supplied}(?: in the us)?
    = \1 does not require rems
home: ^{x} (?:may|can|could) be (?:{supplied}|taken|used)[^,;]* (?:home|house|living room)(?: {unwatched})?{end}
    = \1 allows home use
home: ^{x} {maynot} be {supplied}[^,;]* home{end}
    = \1 forbids home use
home: ^{folk} (?:may|can|could) (?:take|use) {x} (?:by themselves |on their own )?at home{end}
    = \1 allows home use
home: ^{folk} {maynot} (?:take|use) {x} (?:by themselves |on their own )?at home{end}
    = \1 forbids home use
taking/receiving/given: for (at least )?(\w+) hours after (?:taking|receiving|using|being given) {x}{end}
    = for \1 \2 hours after each dose of \3
used: ^(?:an? |the )?{x}(?: blood)? tests? (?:is|are) used to (?:monitor|check|follow) {x}{end}
    = \2 requires \1 monitoring
given: before and after {x} is given
    = before and after each \1 dose
blood: ^{folk} (?:on|taking) {x} (?:need|have|get|must have|should have) regular blood tests
     (?:to (?:check|measure|monitor)|for) (?:their |the )?{x}{end}
    = \1 requires regular \2 monitoring
""")
_INTERACTING = restatements(r"""
affected: ^{x} (?:is|are) not affected by {others}{end}
    = \1 does not interact with other drugs
affected: ^{x} (?:is|are) affected by {others}{end}
    = \1 interacts with other drugs
bearing: ^{x} has no bearing on {others}{end}
    = \1 does not interact with other drugs
levels: ^{x} {can} (?:change|alter|affect) the (?:blood )?levels of {others}{end}
    = \1 interacts with other drugs
interactions: ^{x} has no (?:known )?(?:drug )?interactions(?: with {others})?{end}
    = \1 does not interact with other drugs
interactions: ^{x} has {manifold}interactions(?: with {others})?{end}
    = \1 interacts with other drugs
""")
_TESTED = restatements(r"""
most: (by|on|in) most(?= (?:routine|standard|ordinary|common|usual))
    = \1
strips: (test strips? (?:{can} )?(?:detect|find|show|reveal|pick up) {x}) in
     (?:street |illicit |other |counterfeit |your |their |the )*(?:drugs?|drug samples?|powders?|pills?|drug supply)
    = \1
measure/tell/show/reveal/say: ^(?:an? )?{x} {strips} (?:{can} )?{word} {howmuch}
    = a strip for \1 shows the amount
measure/tell/show/reveal/say: ^(?:an? )?{x} {strips} (?:{can}|do|does) not {word} {howmuch}
    = a strip for \1 does not show the amount
miss: because (?:(?:standard|routine|ordinary|most|opiate|drug|urine) )*(?:screens|tests|immunoassays) miss it{end}
    =
own: ^{x} needs its own (?:drug |urine )?tests?
    = standard opiate tests miss \1
separate: ^{x} needs an? (?:separate|special|specific) (?:drug |urine )?test
    = standard opiate tests miss \1
""")
_BY_PERSON = restatements(r"""
metabolisers/metabolizers: ^(?:in )?{fastones}{poisonedby} {ordinary}{x}(?: into morphine)?{end}
    = \1 endangers fast metabolisers
metabolisers/metabolizers: ^{slowones}(?:get|have|feel) (?:stronger|more|greater|better)
     (?:pain )?(?:relief|benefit) from {x}
    = \1 does not fail slow metabolisers
metabolisers/metabolizers: ^{slowones}(?:get|have|feel) (?:little|no|less|hardly any)
     (?:pain )?(?:relief|benefit) from {x}
    = \1 fails slow metabolisers
tolerance: ^tolerance to {x} {falls} {abstaining}{end}
    = tolerance to \1 is lost in time
tolerance: ^{x} tolerance {falls} {abstaining}{end}
    = tolerance to \1 is lost in time
""")
PRECAUTIONS = (*_ANTIDOTES, *_TOUCHING, *_WATCHED, *_INTERACTING, *_TESTED, *_BY_PERSON)
# How long, at most, the label of a drug lets it be used, where a note says so.
SPANS_OF_USE = ("three days", "five days", "fourteen days", "four weeks", "three weeks", "twelve weeks")
# What a note of a drug tells: pattern -> (subject slot, "noted", the topic of the note, detail).
NOTED = {
    "{d} be harmless without opioid|opioids": ("d", "noted", "without opioids", ""),
    "{d} harm|harms by touch": ("d", "noted", "harmless to touch", "denied"),
    "{d} need|needs ambulance": ("d", "noted", "call for help", ""),
    "{d} allow|allows driving": ("d", "noted", "no driving", "denied"),
    "{d} forbid|forbids driving": ("d", "noted", "no driving", ""),
    "{d} allow|allows home use": ("d", "noted", "no home use", "denied"),
    "{d} forbid|forbids home use": ("d", "noted", "no home use", ""),
    "{d} require|requires rems": ("d", "noted", "restricted programme", ""),
    "{d} come|comes slow tablet|tablets": ("d", "noted", "extended-release tablets", ""),
    "{d} come|comes slow capsule|capsules": ("d", "noted", "extended-release capsules", ""),
    "{d} come|comes slow form|forms": ("d", "noted", "extended-release", ""),
    "{d} suit|suits short use": ("d", "noted", "short-term use", ""),
    "{d} suit|suits long use": ("d", "noted", "short-term use", "denied"),
    **{f"{{d}} suit|suits use within {span}": ("d", "noted", f"at most {span}", "") for span in SPANS_OF_USE},
    "{d} have rems": ("d", "noted", "restricted programme", ""),
    "{d} be subject|under to rems": ("d", "noted", "restricted programme", ""),
    "strip for {d} show|shows amount": ("d", "noted", "amount shown", ""),
    "{d} endanger|endangers fast metabolisers": ("d", "noted", "fast metabolisers", ""),
    "{d} have|has narrow therapeutic index|range|window": ("d", "noted", "narrow therapeutic index", ""),
    "{d} have|has wide therapeutic index|range|window": ("d", "noted", "narrow therapeutic index", "denied"),
    "{d} demand|demands empty stomach": ("d", "noted", "empty stomach", ""),
    "{d} demand|demands food": ("d", "noted", "with food", ""),
    "{d} fail|fails slow metabolisers": ("d", "noted", "slow metabolisers", ""),
    "tolerance to {d} be lost|lose in time": ("d", "noted", "tolerance lost", ""),
    "{d} interact|interacts with other|many|several|some drugs|medicines|medications": (
        "d",
        "interacts-at-all",
        "drugs",
        "",
    ),
    "{d} overdose call|calls for supportive care": ("d", "noted", "supportive care", ""),
    "smoking lower|lowers {d}": ("d", "noted", "smoking lowers the level", ""),
    "heat raise|raises release of {d}": ("d", "noted", "heat on the patch", ""),
    "{d} leave|leaves little tolerance to constipation": ("d", "noted", "little tolerance constipation", ""),
    "{d} leave|leaves little tolerance to small_pupils": ("d", "noted", "little tolerance small pupils", ""),
    "{d} hasten|hastens death in dying": ("d", "noted", "hastens death", ""),
    "{d} require|requires upright posture": ("d", "noted", "stay upright", ""),
    "{d} permit|permits lying down": ("d", "noted", "stay upright", "denied"),
    "{d} hold|holds iodine": ("d", "noted", "contains iodine", ""),
    "{d} foil|foils misuse": ("d", "noted", "deters misuse", ""),
    "{d} make|makes throats urgent": ("d", "noted", "sore throat a warning", ""),
    "{d} metabolites gather|gathers unexcreted": ("d", "noted", "metabolites build up in kidney failure", ""),
    "{d} bladder_symptoms ease|eases": ("d", "noted", "eases bladder-damage", ""),
    "{d} with {d2} shield|shields from {e}": ("d", "interaction-spares", "e", "d2"),
    "{d} call|calls for renal dosing": ("d", "noted", "less in kidney disease", ""),
    "{d} lace|laces fake pills": ("d", "noted", "in counterfeit pills", ""),
    "{d} fill|fills cough medicines": ("d", "noted", "in cough medicines", ""),
    "{d} call|calls for care in old age": ("d", "noted", "care in older adults", ""),
    "{d} call|calls for hepatic dosing": ("d", "noted", "less in liver disease", ""),
    "{d} stand|stands alone": ("d", "noted", "alone", ""),
    "{d} pass|passes cats readily": ("d", "noted", "broken down by cats as by people", ""),
    "{d} suffer|suffers scarce potassium": ("d", "noted", "more toxic with low potassium", ""),
    "{d} lack|lacks approved treatment": ("d", "noted", "no approved treatment", ""),
    "pregnancy prolong|prolongs {d}": ("d", "noted", "longer in pregnancy", ""),
    "{d} come|comes on blotter": ("d", "noted", "blotter", ""),
    "{d} be dangerous in overdose": ("d", "overdose-grave", "death", ""),
    "{d} be harmless in overdose": ("d", "overdose-grave", "death", "denied"),
}
