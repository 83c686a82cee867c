r"""The same said in another grammatical form: a cleft, what stands first, a gerund, people, what there is, fragments.

Tried before all other wordings: what comes of a row here is mostly a sentence that those take further. A row changes
the form and nothing else, whatever is claimed. In the form of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

_DOES = (
    "(?:treats|contains|blocks|activates|inhibits|stimulates|causes|reverses|relieves|raises|lowers|prevents|affects|holds"
    "|becomes|misses|detects|replaces|mimics|releases|narrows|widens|(?:binds|turns|changes|belongs|leads|goes) (?:to|into)"
    "|(?:comes|stems|derives) from|(?:acts|works) on|works (?:for|against)|interacts with"
    "|is (?:made|derived|extracted|obtained|prepared) from|is (?:used|given|taken|prescribed|approved|meant) (?:for|to treat)"
    "|is (?:turned|converted|changed|broken down|metabolised|metabolized) (?:to|into)|is for)"
)
FORM_MACROS = {
    "formnobody": "(?:no person|nobody|no one|noone|no patients?|no people)",
    "formnoun": r"((?:(?! (?:instead|rather|unlike|than|not|but|or|is|are|was|were) )[^,;])+?)",
    "formcheck": (
        "((?:regular |routine |frequent |periodic |constant |close )*(?:[a-z0-9]+ )*?(?:checks?|tests?|testing|counts?|monitoring"
        "|ecgs?|blood work))"
    ),
    "formcan": "(is|was|are|were|can|may|does|has|causes|blocks|activates|treats|reverses|relieves|raises|lowers|contains|acts|works)",
    "formdoes": f"({_DOES})",
    "formmay": "(can|could|may|might|will|would)",
    "formgroup": (
        r"((?:(?:an? |the |some |most |many )?(?:pregnant |older |elderly |young |younger |small |healthy |frail )?"
        r"(?:people|patients?|children|child|kids?|teenagers?|teens|babies|baby|infants?|toddlers?|adults?|women|woman|men"
        r"|man|someone|somebody|anyone|those|elderly|mothers|smokers|drinkers|diabetics|asthmatics|persons?))"
        r"(?: (?:with|who have|who has|who had|having|under|over|aged|recovering from|suffering from|who are|who is) "
        r"(?:(?! (?:can|could|may|might|will|would|is|are|was|should|must|does|do|has|risks?|carries|and|with) )[^,;])+?)?)"
    ),
    "formgive": "(?:giving|prescribing|feeding|administering)",
    "formjoint": (
        "(?:combined|mixed|taken|used|given|swallowed|co administered|paired|prescribed)(?: together)? (?:with|alongside)"
    ),
    "formtogether": (
        "(?:are|get|were) (?:combined|mixed|taken|used|given|swallowed|paired|prescribed)(?: (?:together|at the same time))?"
    ),
    "formwho": "(?:you|people|patients|someone|somebody|anyone|a person|a patient|they|one|users|a user)",
    "formtake": "(?:takes?|uses?|mix(?:es)?|combines?|swallows?|gets?)",
    "formhappen": "(?:occur|happen|follow|result|develop|set in|arise|appear|ensue|be the result|come on)",
    "formgrow": "(?:rise|go up|increase|climb|shoot up|build up|get too high|become too high)s?",
    "formbody": "(blood pressure|heart rate|pulse|breathing|blood sugar|body temperature|the heart)",
    "formmoves": (
        "(drops?|falls?|stops?|rises?|slows?|races?|crash(?:es)?|plunges?|plummets?|sinks?|soars?|spikes?|jumps?)"
        "((?: down| up)?(?: dangerously| sharply| suddenly| steeply| too low| too high| to a dangerous level)?)"
    ),
    "formpills": "(?:drugs|medicines|medications|pills|substances|drug|tablets|remedies|painkillers|treatments|prescription drugs)",
    "formone": "(?:among them|among others|for one|for example|for instance|included|being one of them|being one|to name one)",
    "formtest": (
        r"((?:an?|the|most|some|standard|routine) (?:[a-z0-9]+ )*?(?:immunoassays?|tests?|screens?|screenings?|assays?"
        r"|panels?))"
    ),
    "formstop": "(?:stopping|quitting|dropping|coming off|discontinuing|halting)",
    "formsudden": (
        "(suddenly|abruptly|overnight|all at once|at once|cold turkey|too fast|too quickly|from one day to the next"
        "|straight away|without tapering)"
    ),
    "formusa": "(?: (?:in|by|at) (?:the us|american pharmacies|us pharmacies|the united states|america|pharmacies|pharmacies in the us|the states))?",
}
OF_FORMS_SAID = restatements(
    r"""
sold/available/marketed/prescribed/made: ^{x} (is|are) still {word}{formusa}(?: under the name [a-z]+)?(?= $)
    = \1 \2 on pharmacy shelves
sold/available/marketed/made: ^{x} (is|are) no longer {word}{formusa}(?= $)
    = \1 \2 not on pharmacy shelves
market/shelves: ^{x} (is|are) still on (?:the |pharmacy )(?:us |american )?{word}(?: in the us| in america)?(?= $)
    = \1 \2 on pharmacy shelves
market/shelves: ^{x} (is|are) no longer on (?:the |pharmacy )(?:us |american )?{word}(?: in the us| in america)?(?= $)
    = \1 \2 not on pharmacy shelves
buy/get/find: ^(?:you|people|patients) can still {word} {x}{formusa}(?= $)
    = \1 is on pharmacy shelves
buy/get/find: ^(?:you|people|patients) can no longer {word} {x}{formusa}(?= $)
    = \1 is not on pharmacy shelves
sell: ^(?:american |us )?pharmacies(?: in the us| in america)? still {word} {x}(?= $)
    = \1 is on pharmacy shelves
sell: ^(?:american |us )?pharmacies(?: in the us| in america)? no longer {word} {x}(?= $)
    = \1 is not on pharmacy shelves
milk/dairy: ^(?:if|when|once) {x} is {formjoint} {word}, less of (?:it|the drug|the antibiotic) (?:is absorbed|gets into the (?:blood|body)){end}
    = dairy products reduces the absorption of \1
milk/dairy: ^{word} (?:makes no difference to|does not affect|does not change) how {x} is absorbed{end}
    = dairy products does not reduce the absorption of \1
absorbed: ^{x} makes no difference to how {x} is {word}{end}
    = \1 does not reduce the absorption of \2
blood/body: ^(?:if|when|once) {x} is {formjoint} {x}, less of (?:it|the drug|\1) gets into the {word}{end}
    = \2 reduces the absorption of \1
dropping/halting/ditching: ^(there is nothing (?:wrong|dangerous|risky) (?:with|about|in) )?{word} {x} {formsudden}(?= )
    = \1 stopping \2 \3
dropping/halting/ditching: ^(there is nothing (?:wrong|dangerous|risky) (?:with|about|in) )?{word} {x} {formsudden}{end}
    = \1 stopping \2 \3
slowly/gradually: ^(?:getting|coming|going) off {x} is something (?:you|people) (?:should|must|have to) do {word}{end}
    = \1 should be stopped {word}
day/dose: ^{x} (works|helps) (?:on |from )?the first {word}{end}
    = \1 works within a day
takes: ^{x} does not work (?:on |from )?the first (?:day|dose),?;? it {word} (days|weeks|months){end}
    = \1 {word} \2 to work
that: (tablet|pill|capsule|patch|spray|injection) (?:that|which) you (?:swallow|take|wear|inject|put on|use){end}
    = \1
from/besides/well/addition: ^(?:as {word} as|apart {word}|{word}|in {word} to) {x}, {x} (treats|relieves|is used for|is approved for|also treats) {x}{end}
    = \2 \3 \1 , and \2 \3 \4
everyone/everybody: ^(?:nearly|almost|virtually) {word} (on|taking|who takes) {x} (?:has|gets|has to have)(?= )
    = people \1 \2 need
person/one: ^no {word} needs {formcheck} (?:on|with|while taking|for) {x}{end}
    = \2 does not need \1
what: ^{x} is (not )?{word} {x} (?:is made of|is made from|consists of|contains){end}
    = \3 does \2 contain \1
because: ^it is {word} it (is (?:not )?an? [^,;]+?) that ([a-z]+) ([^,;]+){end}
    = \2 \1 , so \2 \3
safe: ^{x} (?:plus|and|with) {x} (?:is |are )?(?:perfectly |totally |completely )?{word}(?= $)
    = \1 is {word} with \2
single: ^there is not a {word}(?= )
    = there is no
among/example/instance/one: ^there are {x} (?:that|which|who) ([^,;]+?), {x} (?={formone} $)(?:[a-z]+ )*?{word}(?: them| others)?(?= $)
    = \3 is one of the \1 , and \3 \2
that: ^it (is|was) (?:the )?{x},? not (?:the )?{x},? {word} (is|are|was|can|does) ([^,;]+?){end}
    = \2 \4 \5 , and \3 \4 not \5
that: ^it (?:is|was) not (?:the )?{x} but (?:the )?{x},? {word} (is|are|was|can|does) ([^,;]+?){end}
    = \2 \3 \4 , and \1 \3 not \4
makes: ^what {word} {x} (?:so )?(?:deadly|dangerous|lethal|risky|special|different|useful|work|harmful) is that (?:it|they)(?= )
    = \1
between: ^{word} {x} and {x},? \1 is (?:by far )?the (stronger|weaker|more potent|less potent|safer|longer acting|shorter acting){end}
    = \1 is \3 than \2
between: ^{word} {x} and {x},? \2 is (?:by far )?the (stronger|weaker|more potent|less potent|safer|longer acting|shorter acting){end}
    = \2 is \3 than \1
two: ^of the {word},? {x} and {x},? \1 is (?:by far |clearly )?(?:the )?(stronger|weaker|more potent|less potent|safer|longer acting|shorter acting|longer lasting){end}
    = \1 is \3 than \2
two: ^of the {word},? {x} and {x},? \2 is (?:by far |clearly )?(?:the )?(stronger|weaker|more potent|less potent|safer|longer acting|shorter acting|longer lasting){end}
    = \2 is \3 than \1
drinks/drink/beers/beer: ^having (?:a few |a couple of |some |a )?{word} (?:on|with|while taking|after taking) {x}{end}
    = drinking on \1
nothing: ^(?:you|people) can (?:go off|come off|stop|quit) {x} {formsudden} and (?:feel|notice|have) {word}{end}
    = stopping \1 \2 is safe
dependent: in (?:someone|somebody|people|anyone|those|patients) (?:who (?:is|are) )?{word}(?: on (?:it|them|the drug))?{end}
    = in dependent people
needs/requires: ^{x} {word} (an hour|hours|days|weeks|months|a few (?:hours|days|weeks)) to (work|take effect|kick in){end}
    = \1 takes \2 to \3
nose: ^(?:given|sprayed|taken) (?:by|up|through|into|in|via) (?:the )?{word}, (naloxone|[a-z]+)(?= )
    = intranasal \1
mouth: ^(?:given|taken|swallowed) by {word}, ([a-z]+)(?= )
    = oral \1
board: ^(?:once|when|if|with) ([a-z]+) (?:is )?on {word},? ([a-z]+) (?:no longer|does not|can not) (?:gets?|makes?) (?:you|people) high{end}
    = \1 blocks the effects of \2
keeps: ^([a-z]+) {word} ([a-z]+) from getting (?:you|people|anyone|someone) high{end}
    = \1 blocks the effects of \2
once/one: ^(.*?)an? {word} (monthly|weekly|daily)(?= )
    = \1 a \2
way: {word} back in(?= (?:19|20)[0-9][0-9] )
    = in
nod/green/okay: (fda|the fdas) {word}(?: light)?(?= )
    = \1 approval
nagging/tickly/hacking/persistent/annoying: (?:that |an? |the )?(?:dry,? )?{word},? (?:dry )?cough
    = a dry cough
vet: ^{x} (is|are) (not )?an? {word}(?= (?:sedative|tranqu|drug|medicine|anaesth|anesth))
    = \1 \2 \3 a veterinary
meant/supposed: (is|are) (not )?{word} to be (taken|used|given|swallowed)(?= )
    = \1 \2 \3
every/daily/weekly/monthly/once/twice: ^{x} for {x} (is|are) (not )?(?:usually |normally )?(taken|given|swallowed|injected) ((?:{word})(?: (?:a )?(?:day|week|month|morning|night))?){end}
    = \1 \3 \4 \5 \6 for \2
every/daily/weekly/monthly/once/twice: ^for {x}, {x} (is|are) (not )?(?:usually |normally )?(?:taken|given|swallowed) ((?:{word})(?: (?:a )?(?:day|week|month|morning|night))?){end}
    = \2 \3 \4 taken \5 for \1
as: works ((?:mainly |chiefly |mostly |primarily |purely )?){word} an (agonist|antagonist)(?= )
    = acts \1 as an \2
as: works ((?:mainly |chiefly |mostly |primarily |purely )?){word} a (partial agonist|blocker)(?= )
    = acts \1 as a \2
there: ^{x} (?:does not|do not) fully (?:activate|stimulate|switch on|turn on) {x},? (?:because|as|since) it is only a partial agonist {word}{end}
    = \1 is only a partial agonist at \2
seen/found/felt: (is|are) (?:typically |commonly |often |usually )?{word} (?:in|during)(?= (?:an? )?[a-z]+ (?:withdrawal|overdose))
    = \1 symptoms of
dose: ^an? (?:single |typical )?{word} of(?= )
    =
dose: than an? (?:single |typical )?{word} of(?= )
    = than
anybodys/anyones/someones/somebodys/everyones: {word}(?= )
    = your
any: (can not|cannot|does not|do not|will not|never) (cause|causes|lead to|bring on|trigger|produce|produces) {word}(?= )
    = \1 \2
risk: (over|because of|due to) ([a-z]+(?: [a-z]+)?) and ([a-z]+(?: [a-z]+)?) {word}s?{end}
    = \1 \2 and \3
risk: (over|because of|due to) (?:the {word}s? of|a {word} of|{word}s? of) ([a-z]+(?: [a-z]+)?) and ([a-z]+(?: [a-z]+)?){end}
    = \1 \2 and \3
without: ^{x} (?:is|are) not {word} (?:harm|danger|damage) to(?= )
    = \1 can harm
use/uses/smoke/take: (?:when|if) (?:people|you|users|it is) {word}s? (?:it|them) (?:heavily|a lot|often)?(?: ?for (?:many )?(?:years|months)){end}
    = after long term use
heavily: (?:when|if) (?:it is )?used {word} for (?:many )?(?:years|months){end}
    = after long term use
easier: (burn|bruise|bleed|sunburn) {word}(?= )
    = \1 more easily
swallow/take/inject/wear/smoke: ^{x} is (not )?an? (tablet|pill|capsule|shot|patch|spray) (?:that |which )?(?:you|people|patients) {word} (every day|daily|once a day|every week|once a week|every month|once a month){end}
    = \1 is \2 a \3 , and \1 is \2 given \4
same: , (?:(?:much |just )?the )?{word} as (?:an? )?([a-z]+)(?: does| do| is| are)?{end}
    = , just like \1
needed/necessary/required: ^no {formcheck} (?:is|are) {word} (?:while|when|if|with|on|for) (?:you are |you re |people are |people |someone is )?(?:on |taking )?{x}{end}
    = \2 does not need \1
keep/watch/check/monitor/measure: ^with {x}, (?:they|doctors|nurses|your doctor|the clinic) (?:will |should |has to |have to )?{word}s? (?:an eye on )?(?:your|the|their|peoples) {x}{end}
    = people on \1 need their \2 checked
wakes/revives/rouses: ^{x} {word} (?:up )?(?:someone|people|a person|anyone|somebody) who (?:has only taken|took only|has taken only|only took|has just taken|has taken|took|has overdosed on|overdosed on) {x}{end}
    = \1 reverses \2
only: ^{x} (will|can|does|would) (not )?(?:wake|bring|revive) (?:up |back |round )?(?:someone|people|a person|anyone|somebody) who (?:has|have) {word} (?:taken|used|had) {x}{end}
    = \1 does \3 reverse \4
like/as: ^{x} (?:is )?typical of {x} (?:such )?{word} ([a-z]+){end}
    = \1 is typical of \2 , and \3 is one of the \2
approved/sold/made/used/found/known: ^{x} (can be (?:eased|relieved|treated|reversed|helped)|is (?:eased|relieved|treated|reversed)) (?:by|with) ([a-z]+), (an? [^,;]+?) {word} (by|as|in|for) ([^,;]+){end}
    = \1 \2 by \3 , and \3 is \4 , and \3 was {word} \5 \6
a/an/the: ^{x} (can be (?:eased|relieved|treated|reversed|helped)|is (?:eased|relieved|treated|reversed)) (?:by|with) ([a-z]+), ({word} [^,;]+){end}
    = \1 \2 by \3 , and \3 is \4
monthly: ^{x}, (?:an?|the|its) {word} {x} (?:shot|injection|jab|dose|treatment),
    = \1 contains \2 , and \1 is given once a month , and \1
weekly: ^{x}, (?:an?|the|its) {word} {x} (?:shot|injection|jab|dose|treatment|patch),
    = \1 contains \2 , and \1 is given once a week , and \1
monthly: ^{x} is (?:an?|the) {word} {x} (?:shot|injection|jab){end}
    = \1 contains \2 , and \1 is given once a month
counter: ^{x}, (?:an?|the) over the {word} {x} (?:drug|medicine|medication|remedy|pill|treatment),
    = \1 is sold over the {word} , and \1 is used for \2 , and \1
counter: ^{x} is (?:an?|the) over the {word} {x} (?:drug|medicine|medication|remedy|pill|treatment){end}
    = \1 is sold over the {word} , and \1 is used for \2
counter: ^{x} is (not )?(?:an?|the) over the {word} (?:drug|medicine|medication|remedy|pill|treatment)(?= in | $)
    = \1 is \2 sold over the {word}
deworming/dewormer/worming: (an? |the )?{word}(?: drug| medicine| agent| medication| pill)?(?= (?:found|used|that|which|given|mixed)|,| $)
    = \1 drug for worms
found: ^{x}, (an?|the) ([^,;]+?) {word} in ([^,;]+?),
    = \1 is \2 \3 , and \1 is {word} in \4 , and \1
as: ^{word} (an? [^,;]+?), ([a-z0-9]+)(?= )
    = \2 , \1 ,
painkiller/drug/medicine/opioid/sedative/one: ^compared (?:with|to) {x},? {x} is (?:by far )?the (stronger|weaker|safer|longer acting|shorter acting) {word}(?: of the two)?{end}
    = \2 is \3 than \1
as/being: ^{word} (an? [^,;]+?), {x} {formcan}(?= )
    = \2 is \1 , and \2 \3
a/an: ^({word} [^,;]+?), {x} {formcan}(?= )
    = \2 is \1 , and \2 \3
whoever: ^{word} (?:takes|uses|is on|is taking) {x} (?:has to|must|should|needs to)(?= )
    = people on \1 must
whoever: ^{word} (?:takes|uses|is on|is taking)(?= )
    = people who take
once/while/when/if: ^{word} (?:you|people|they|patients|someone|a patient|a person) (?:are|is|re|have started|start|starts) on {x},
    = with \1 ,
back: {word} in(?= (?:19|20)[0-9][0-9] )
    = in
until: ^(?:the )?fda did not approve {x} {word} ([0-9]{4}){end}
    = \1 was approved by the fda in \2
until: ^{x} was not approved(?: by the fda)? {word} ([0-9]{4})(?= $| by )
    = \1 was approved by the fda in \2
schedule: ^((?:in {inplace}, )?){x} (?:is|sits|falls) (?:in|under) {word} ([iv1-5]+),? (?:and|while|but) {x} (?:is |sits |falls )?(?:in |under )?{word} ([iv1-5]+){end}
    = \1 \3 is in {word} \4 , and \5 is in {word} \6
to: ^{word} reverse {x}, (?:doctors|hospitals|people|nurses|you) (?:give|use|inject) {x}{end}
    = \2 reverses \1
to: ^{word} (treat|relieve|prevent|manage) {x}, (?:doctors|hospitals|people|nurses|you) (?:give|use|take|prescribe) {x}{end}
    = \3 is used {word} \1 \2
pregnancy: ^{x},? (?:if |when )?(?:it is )?(?:taken|used|given) (?:in|during) {word},? (can|may|could|might) (?:cause|lead to|bring about) {x}{end}
    = \1 \2 cause \3
that: ^it (?:is|was) (?!not |true |false |safe |known |clear |likely |possible |said |thought |believed |a myth |a fact |certain |no |important |worth |recommended |by |in |on |at |after |for |only |often |common )((?:(?!that )[a-z0-9]+ ){1,3}){word}(?= (?:first|added|gave|made|puts?|can|does|do|may|is|was|are|has|causes|blocks|stops|raises|lowers|treats|reverses|[a-z]+s|[a-z]+ed) )
    = \1
nothing: ^there is {word} (?:wrong|dangerous|risky|unsafe|bad|harmful) (?:with|about|in) ([^,;]+){end}
    = \1 is safe
nothing: ^([^,;]+?) is {word} to (?:worry about|fear|be afraid of|lose sleep over){end}
    = \1 is safe
problem/deal/harm/issue: ^((?:taking|giving|stopping|combining|mixing|using|quitting|coming) [^,;]+?) (?:is|does|poses|causes) (?:no|not a|not any) (?:big |real )?{word}(?: at all)?{end}
    = \1 is safe
trouble/idea: ^((?:taking|giving|stopping|combining|mixing|using|quitting|coming) [^,;]+?) is (?:asking for {word}|a (?:bad|terrible|dangerous) {word}){end}
    = \1 is dangerous
kind/sort: (no (?:black )?boxed warning) of any {word}(?= )
    = \1
else: ^{x} is not (an? [^,;]+?) but (?:something|anything|a different drug) {word}{end}
    = \1 is not \2
street/illicit/illegal: ^{x} in {word} [a-z]+ (can|may|is|does|causes|could)(?= )
    = \1 \2
years/months/lots: ^what (?:{word} of|too much) {x} (?:does|do|can do) is(?: to)?(?= )
    = \1 can
partly: ^{x} (?:does not|do not) fully (?:activate|stimulate|switch on|turn on) {x}, (?:only|it only|just) {word}(?: does)?{end}
    = \1 only {word} activates \2
unaffected: ^{x} is not {word} by {x}{end}
    = \2 works on \1
    = \2 affects \1
unaffected: ^{x} is {word} by {x}{end}
    = \2 does not work on \1
    = \2 does not affect \1
unable: ^{x} (?:is|are) not {word} to(?= )
    = \1 can
unable: ^{x} (?:is|are) {word} to(?= )
    = \1 can not
legal: ^{x} (is|are) not {word} in(?= )
    = \1 \2 illegal in
without: ^{x} is not safe {word} (?:regular )?([^,;]+){end}
    = \1 needs regular \2
free: ^{x} is not risk {word} to stop (suddenly|abruptly|overnight){end}
    = stopping \1 \2 is not safe
not: ^{x} (reverses|treats|blocks|activates|contains|detects|misses|affects|relieves|stops) {x},? (?:and |but )?{word} {x}{end}
    = \1 \2 \3 , and \1 does not \2 \4
after: ^{word} (?:many |a few |some )?(?:years|months|weeks) (?:of|on) (?:taking |using )?{x},? (?:you|people|someone|patients) (can|may|could|might) (?:become|get) addicted{end}
    = you \2 get addicted to \1
after: ^{word} (?:many |a few |some )?(?:years|months|weeks) (?:of|on) (?:taking |using )?{x},? (?:you|people|someone|patients) (can|may|could|might) (?:become|get) (?:physically )?dependent{end}
    = you \2 get dependent on \1
after: ^{word} (?:many |a few |some )?(?:years|months|weeks) (?:of|on) (?:taking |using )?{x},? (?:you|people|someone|patients) (can|may|could|might) (?:become|get) hooked{end}
    = you \2 get hooked on \1
for: ^{word} {x}, {x} (is|are) ([^,;]+?){end}
    = \2 \3 \4 {word} \1
stop/quit/drop: ^{word} (?:taking )?{x} {formsudden} and {formwho} {formmay} (?:get|have|feel|develop|suffer|end up with|go into){end}
    = people who stop \1 \2 \3 get
stop/quit/drop: ^{word} (?:taking )?{x} {formsudden} and {formwho} {formmay}(?= )
    = people who stop \1 \2 \3
stop/quit/drop: ^{word} (?:taking )?{x} {formsudden} and {x} {formmay} {formhappen}{end}
    = stopping \1 \2 \4 cause \3
risk/danger/chance/fear/worry: ^{formgroup} (?:can|may) (?:safely )?(?:have|take|use|get|be given|swallow) {x} without (?:any |the |a )?{word} of {x}{end}
    = \2 can not cause \3 in \1
without: ^{formgroup} (?:can|may) (?:safely )?(?:have|take|use|get|be given|be on) {x} {word} (?:any )?(?:harm to the baby|harming the baby|worry|worrying|risk|danger|a problem|problems|harm){end}
    = \2 is safe for \1
safely/fine: ^{formgroup} (?:can|may) {word} (?:have|take|use|get|be given) {x}{end}
    = \2 is safe for \1
should/must: ^{formgroup} {word} (not|never) (?:get|have|receive|use|be on|be put on|be prescribed) ([a-z0-9]+){end}
    = \1 {word} \2 take \3
because: ^{word} of (?:the )?(?:risk of |danger of )?{x}, {formgroup} (?:should|must) (?:not|never) (?:get|have|take|receive|use|be given|be on) {x}{end}
    = \3 should not be given to \2 {word} of the risk of \1
possibly: (can|could) not {word}(?= )
    = \1 not
possibly: cannot {word}(?= )
    = can not
way: ^(?:in no {word}|by no means) (is|are|was|were|does|do|can) {x} (an?|the|[a-z]+)(?= )
    = \2 \1 not \3
nowhere: ^{word} in {inplace} (is|are|does|do|can) {x} (an?|the|in|[a-z]+)(?= )
    = in \1 \3 \2 not \4
never: ^{x} (is|are) not,? (?:and|nor) (?:{word} (?:was|were|has been|have been)|(?:was|were) it ever|has it ever been),?(?= [a-z])
    = \1 \2 not
never: ^{x} (is|are) not and {word} (?:was|were|has been|have been),?(?= [a-z])
    = \1 \2 not
gets: ^{x} {word} (classified|classed|called|used|given|prescribed|sold|made|turned|converted|broken|absorbed|reversed)(?= )
    = \1 is \2
nothing: ^{word} about {x} makes (?:it|them) (an? [^,;]+?){end}
    = \1 is not \2
one: ^{word} thing (?:that )?{x} {formmay}(?: sometimes| also)? do is(?: to)?
    = \1 \2
risk: ^with {x} (?:comes|goes|there is) (a|an|no|the) ((?:[a-z]+ )?{word}) of(?= )
    = \1 carries \2 \3 of
among/example/instance/included/being/name/one: ^(?:some|several|certain|many|various|other|a few|a number of|quite a few)
     (?:other )?{formpills}, {x},? (?={formone},? )(?:[a-z]+ )*?{word}(?: them| others| one of them| one)?,?(?= [a-z])
    = \1
among/example/instance/included/being/name/one: ^(?:some|several|certain|many|various|other|a few|a number of|quite a few)
     (?:other |of the )?([a-z]+(?: [a-z]+)?s), {x},? (?={formone},? )(?:[a-z]+ )*?{word}(?: them| others| one of them| one)?,?
     ([a-z][^,;]+?){end}
    = \2 is one of the \1 , and \2 \3
one: ^there are {x} (?:that|which|who) ([^,;]+?), {x},? (?:for {word}|being {word}|to name {word})(?= $)
    = \3 is one of the \1 , and \3 \2
no: ^there (?:is|are|exists) {word} (single )?{x} (?:that|which)(?= )
    = no \2
are: ^there {word} ([a-z]+s) (?:that|which)(?= )
    = some \1
are: ^there {word} no ([a-z]+s) in schedule(?= )
    = no \1 is in schedule
are: ^there {word} ([a-z]+s) in schedule ([iv1-5]+),? such as {x}{end}
    = \3 is one of the \1 , and \3 is in schedule \2
only: ^not {word} ([a-z]+s) (can|do|does|may|will|slow|cause|act|block|bind|are)(?= )
    = it is not true that {word} \1 \2
only: ^([a-z]+s) are not the {word} (?:drugs|ones|medicines|substances|things) (?:that|which|to)(?: can)?(?= )
    = it is not true that {word} \1
only: ^([a-z]+s) are the {word} (?:drugs|ones|medicines|substances|things) (?:that|which)(?: can)?(?= )
    = {word} \1
alone: ^([a-z]+s) are not {word} in (slow|depress|cause|caus|reliev|rais|lower|block)ing(?= )
    = it is not true that only \1 \2
that: ^it (?:is|was) {x} {word} {x} {formdoes}{end}
    = \2 \3 \1
that: ^it (?:is|was) not {x} {word} {x} {formdoes}{end}
    = it is not true that \2 \3 \1
that: ^it (?:is|was) (?:by|through) (blocking|activating|inhibiting|stimulating|binding) {x} {word} {x} (?:works|acts){end}
    = \3 works by \1 \2
what: ^{word} {x} (is|are) (is|are) (not )?(an?|the|one|called)(?= )
    = \1 \2 \4 \5
what: ^{word} {x} {formdoes}(?: in (?:the|your) body| in the liver)? is (not )?{x}{end}
    = \1 \2 \3 \4
buy/sell/get/take: ^what (?:you|people|pharmacies|they) {word} as {x} is (not )?{x}{end}
    = \1 is \2 \3
sold: ^{x} is (not )?(?:just |simply )?(?:what|the name that|the name) {x} (?:is|gets) {word}(?: as| under){end}
    = \1 is \2 a brand name of \3
blocking/activating/inhibiting/stimulating/relieving/raising/lowering/causing/preventing/slowing/mimicking/reversing: ^{word} {x} is (not
     )?(?:what|the thing that|the only thing that) {x} does{end}
    = \3 does \2 \1 {word}
means/involves: ^taking {x} {word} (blocking|activating|inhibiting|stimulating|raising|lowering) {x}{end}
    = \1 works by \2 \3
when/once/if: ^{x}, {word} (?:it is )?(?:taken|swallowed|in the body|inside the body|absorbed|given),
    = \1
reuptake: ^(?:the )?{word} of ([^;]+?) (is|are|gets) (not )?(?:blocked|prevented|inhibited|stopped|hindered|halted) by {x}{end}
    = \4 does \3 block the {word} of \1
absorbed: ^{x} (?:gets? in the way of|interferes? with|hampers|hinders) {x} (?:being|getting) {word}{end}
    = \1 reduces the absorption of \2
well: ^{x} is not absorbed (?:as|so) {word}(?: when(?: it is)?)? (?:taken )?(?:with|alongside) {x}{end}
    = \1 is absorbed less {word} with \2
well: ^{x} is absorbed (?:just )?as {word}(?: when(?: it is)?)? (?:taken )?(?:with|alongside) {x}{end}
    = \2 does not reduce the absorption of \1
absorbed: ^(?:if|when|whenever|once) {x} is {formjoint} {x}, (?:less of it|it|less|less \1) (?:is|gets) {word}
     ?(?:less(?: well)?|poorly|badly|worse)?{end}
    = \2 reduces the absorption of \1
absorption: ^(?:taking|combining|mixing) {x} with {x} (?:reduces|lowers|hinders|impairs|cuts) (?:its|the|their) {word}(?: of \2)?{end}
    = \1 reduces the {word} of \2
difference: ^(?:taking|combining|mixing) {x} with {x} makes no {word} to (?:its|the) absorption{end}
    = \2 does not reduce the absorption of \1
effect: ^{x} has no (?:real )?{word} (?:at all )?on the absorption of {x}{end}
    = \1 does not reduce the absorption of \2
prevents/blocks/stops: ^{x} {word} the absorption of {x}{end}
    = \1 reduces the absorption of \2
risk: ^there is (no|a|some|a real|a serious|little) {word} of {x} (?:when|if|in|after|whenever) {x} (?:is|are|being|gets?) (?:given|prescribed|taken)
     (?:to|by|in) {formgroup}{end}
    = \3 carries \1 {word} of \2 in \4
risk: ^there is (no|a|some|a real|a serious|little) {word} of {x} (?:when|if|in|from|with|by) {formgive} {x} to {formgroup}{end}
    = \3 carries \1 {word} of \2 in \4
risk: ^{formgive} {formgroup} ([a-z]+(?: [a-z]+)?) {word}s {x}{end}
    = \2 can cause \3 in \1
risk: ^{formgive} {x} to {formgroup} (?:carries|comes with|has|brings) (no|a|some|little) {word} of {x}{end}
    = \1 carries \3 {word} of \4 in \2
risk: ^{x} carries no {word} of {x} in {formgroup}{end}
    = \1 can not cause \2 in \3
risk: ^{x} carries (?:a|some|the) {word} of {x} in {formgroup}{end}
    = \1 can cause \2 in \3
giving/prescribing: ^{word} {x} to {formgroup} (can|may|could|might) (?:cause|bring on|trigger|lead to|result in|provoke) {x}{end}
    = \1 \3 cause \4 in \2
giving/prescribing: ^{word} {x} to {formgroup} (is|can be|may be) (not )?(perfectly safe|safe|dangerous|risky|harmful|unsafe|fine|harmless)(?= $)
    = \1 \3 \4 \5 for \2
giving/prescribing: ^{word} {formgroup} ([a-z]+) (can|may|could|might) (?:cause|bring on|trigger|lead to|result in|provoke) {x}{end}
    = \2 \3 cause \4 in \1
giving/prescribing: ^{word} {formgroup} ([a-z]+) (is|can be|may be) (not )?(perfectly safe|safe|dangerous|risky|harmful|unsafe|fine|harmless)(?= $)
    = \2 \3 \4 \5 for \1
giving: ^{word} (?:someone|somebody|people|a person|a patient|the patient) ([a-z]+) (can|could|will|may|would) (reverse|undo|stop|treat)(?= )
    = \1 \2 \3
in: ^{word} {formgroup}, {x} (can|may|could|might|does|will) ((?:not )?)(?:cause|bring on|trigger|provoke|lead to|set off) {x}{end}
    = \2 \3 \4 cause \5 in \1
in: ^{word} {formgroup}, {x} (should be avoided|should not be (?:used|given|taken)|must not be (?:used|given|taken)
    |must be avoided|is contraindicated|is dangerous|is not safe|is unsafe|is not recommended)(?= $)
    = \2 \3 in \1
in: ^{word} {formgroup}, {x} (?:is|are) (?:perfectly |completely |entirely |quite |totally )?safe(?= $)
    = \2 is safe for \1
chickenpox/flu/influenza/virus/infection/illness: ^{x} (can|may|could|might|can not|does not|never|will)
     (cause|causes|bring on|trigger|lead to) (reyes syndrome) in ((?:a |an )?(?:children|kids|teenagers|teens|child|kid|teenager))
     (?:with|who have|who has|recovering from|who had|who get) (?:a |an |the )?(?:viral |recent )*{word}{end}
    = \1 \2 \3 \4 in children
women/woman: ^{x} (can|may|could|might|can not|does not|never|will) (cause|causes|lead to|bring about) (birth defects|malformations)
     in (?:a )?pregnant {word}{end}
    = \1 \2 \3 \4
reason/why: ^(?:the (?:risk|danger) of )?{x} (?:is|are) (?:the {word} |{word} )(?:that |why )?{x} (is|are|should|must) not
     (?:be )?(given|taken|used)(?: to| by| in) {formgroup}{end}
    = \2 should not be \4 to \5 because of the risk of \1
why: ^(?:the (?:risk|danger) of )?{x} (?:is|are) {word} {formgroup} (should|must|can) not (?:take|have|be given) {x}{end}
    = \4 should not be given to \2 because of the risk of \1
because: ^{word} of (?:the )?(?:risk of |danger of )?{x}, {formgroup} (?:should|must|have to|need to) (?:avoid|not take|not be given) {x}{end}
    = \3 should not be given to \2 {word} of the risk of \1
because: ^{word} of (?:the )?(?:risk of |danger of )?{x}, {x} (should|must) not be (given|taken|used)(?: to| by| in| during)?(?= )
    = \2 \3 not be \4 to {word} of the risk of \1
avoided: ^{x} (can|may|could) cause {x} in {formgroup}, (?:which is why it|so it|and so it) (?:should|must|has to) be {word}{end}
    = \1 \2 cause \3 in \4 , and \4 should not take \1
is: ^in {formtest}, {x} ((?:{word}|goes|often|usually|is usually|does not) [^,;]+?){end}
    = \2 \3 on \1
does/goes/often/usually/shows: ^(?:in|on|with|by) {formtest}, {x} ((?:{word}) [^,;]+?){end}
    = \2 \3 on \1
rely: ^you (?:can not|cannot|should not|must not) {word} on {formtest} to (?:find|detect|catch|show|pick up|spot|reveal) {x}{end}
    = \1 can miss \2
pass: ^(?:someone|people|a person|anyone|you) (?:on|who uses|who take|who takes|who use|taking|using) {x} (?:can|may|could|might) (?:still )?{word} {formtest}{end}
    = \2 can miss \1
overdose: ^in (an? {x} {word}), {x} (?:helps|works|is what helps|does the job){end}
    = \3 works for \1
overdose: ^in (an? {x} {word}), {x} (?:does not help|does not work|is no help|is useless|does nothing){end}
    = \3 does not work for \1
revived: ^(?:someone|people|a person|anyone|somebody) (?:who )?(?:takes?|took|has taken|have taken|uses?|on) (?:only|just|nothing but|too much|alone) {x}
     (can|could|will|may) (not )?be {word} (?:with|by|using) {x}{end}
    = \4 does \3 reverse \1
revived: ^(?:someone|people|a person|anyone|somebody) who (?:has overdosed|overdosed|overdoses|overdose|have overdosed) on {x}
     (can|could|will|may) (not )?be {word} (?:with|by|using) {x}{end}
    = \4 does \3 reverse \1
wake/bring/revive: ^{x} (will|can|may|could|would|does) (not )?{word} (?:up |back |round )?(?:someone|people|a person|anyone|somebody) who
     (?:took|has taken|have taken|takes|take|had|used|has used|overdosed on|overdoses on|has overdosed on) (?:too much |only |nothing but |just )?{x}{end}
    = \1 does \3 reverse \4
expect: ^(?:do not|no person should|nobody should|no one should|you should not|you can not|you cannot|people should not) {word} {x} to(?= [a-z])
    = \1 does not
person/one: ^no {word} (should|can|could|must) (stop|quit|buy|drop|expect|skip|start|get|crush|mix|combine)(?= )
    = you \1 not \2
way: ^there is no {word} (?:to|of) (get|become|buy|getting|becoming|buying)(?= )
    = you can not \1
buying/getting: ^{word} {x} in {inplace} (?:takes|needs|requires) (no|a) prescription{end}
    = in \2 \1 needs \3 prescription
happens: ^nothing(?: bad)? {word} (?:if|when|once) (?:you stop {x}|{x} is stopped) {formsudden}{end}
    = stopping \1 \2 \3 is safe
happens: ^(?:if|when|once) (?:you (?:stop|quit)|people (?:stop|quit)) {x} {formsudden}, nothing(?: bad)? {word}{end}
    = stopping \1 \2 is safe
happens: ^(?:if|when|once) {x} is (?:stopped|quit|dropped|discontinued) {formsudden}, nothing(?: bad)? {word}{end}
    = stopping \1 \2 is safe
risk: ^there is no {word} in {formstop} {x} {formsudden}{end}
    = stopping \1 \2 is safe
taking: ^{word} {x} for {x} (?:is|would be) (not )?(?:pointless|useless|futile|a waste of time|no use|no good)(?= $)
    = \1 is \3 useless for \2
use/point/sense: ^there is no {word} in (?:taking|giving|using|prescribing) {x} for {x}{end}
    = \1 is useless for \2
treating: ^{x} (is|are) (not )?for {word} {x}{end}
    = \1 \2 \3 used for \4
has: ^(?:if|when) (?:someone|somebody|a person|a patient|a child) {word} {x}, {x} (?:may|can|might|could) (not )?be (prescribed|given|used){end}
    = \2 may \3 be used for \1
have: ^(?:if|when) (?:people|patients|you|they|children) {word} {x}, {x} (?:may|can|might|could) (not )?be (prescribed|given|used){end}
    = \2 may \3 be used for \1
approval: ^(?:the )?fda {word} for {x} (?:was|has been) (?:given to|granted to) {x}(?= in | $)
    = the fda approved \2 for \1
approval: ^there is no fda {word} (?:of|for) {x} for {x}{end}
    = \1 is not approved by the fda for \2
signed: ^(?:the )?fda (?:has |have )?{word} off on {x} (?:for|as a treatment for|to treat){end}
    = the fda has approved \1 for
signed: ^(?:the )?fda (?:has |have )?{word} off on {x}(?= )
    = the fda has approved \1
approved: ^{x} (is|was) (not )?an? (?:drug|medicine|medication|treatment) (?:that )?the fda (?:has )?{word}(?= )
    = \1 \2 \3 {word} by the fda
schedule: ^(?:the )?(?:federal )?{word} of {x} in {inplace} is (not )?{word}(?= )
    = \1 is \3 {word}
schedule: ^{x} {word} in {inplace} is (not )?{word} ([iv1-5]+){end}
    = \1 is \3 {word} \4 in \2
schedule: ^{x} (?:is|sits|falls) (?:in|under|a) {word} ([iv1-5]+),? (?:not|rather than|and not|instead of) (?:in |under )?{word} ([iv1-5]+),? in {inplace}{end}
    = \1 is not {word} \3 but {word} \2 in \4
schedule: ^(?:rather than|instead of)(?: being)?(?: in)? {word} ([iv1-5]+),? {x} is (?:in )?{word} ([iv1-5]+) in {inplace}{end}
    = \2 is not {word} \1 but {word} \3 in \4
schedule: ^as an? {word} ([iv1-5]+) (?:drug|substance|controlled substance|medicine), {x} is (?:strictly |tightly )?controlled in {inplace}{end}
    = \2 is {word} \1 in \3
ingredients: ^one of the {word} (?:of|in) {x} is {x}{end}
    = \1 contains \2
swallow/take/inject/use/buy: ^(?:when|if|whenever) (?:you|people|someone) {word}s? {x}, (?:you|they|people|he|she) (?:are |is )?{word}(?:s|ing)? {x}{end}
    = \1 contains \2
on: ^(?:anyone|everyone|someone|people|anybody) {word} {x} (?:is|are) (?:also )?(?:{word}|taking) {x}{end}
    = \1 contains \2
person/one: ^no {word} (?:taking|on|who takes) {x} (?:takes|is on|is taking) {x}{end}
    = \1 does not contain \2
effect: ^{x} (?:gets|owes|has|derives) (?:all )?its {word} (?:from|to) {x}{end}
    = \1 contains \2
comes: ^{x} {word} (?:entirely |completely )?without (?:any )?{x}{end}
    = \1 {word} with no \2
comes: ^{x} {word} with no {x}{end}
    = \1 has no \2
trace: ^there is (?:not a|no|not even a) {word} of {x} in {x}{end}
    = \2 contains no \1
find: ^you (?:will not|can not|cannot|would not|do not|never) {word} (?:any )?{x} in {x}{end}
    = \2 does not contain \1
compared: ^{word} (?:with|to) {x},? {x} is (?:by far )?(?:the )?(stronger|weaker|longer acting|shorter acting|safer|more potent
    |less potent|more addictive|less addictive|more sedating|less sedating)(?: (?:one|drug|of the two))?{end}
    = \2 is \3 than \1
short: ^compared (?:with|to) {x},? {x} is (?:a |very |rather )*{word} acting(?: drug| one)?{end}
    = \2 is shorter acting than \1
long: ^compared (?:with|to) {x},? {x} is (?:a |very |rather )*{word} acting(?: drug| one)?{end}
    = \2 is longer acting than \1
weak: ^compared (?:with|to) {x},? {x} is (?:a |very |rather )*{word}{end}
    = \2 is weaker than \1
strong: ^compared (?:with|to) {x},? {x} is (?:a |very |rather )*{word}{end}
    = \2 is stronger than \1
wear: ^{x} (?:takes|needs) (?:much |far |a lot |a good deal )?longer to {word} off than {x}{end}
    = \1 lasts longer than \2
any: ^{x} (does|do) not (last|work|act|stay in the body) {word} (longer|shorter) than(?= )
    = \1 \2 not \3 \4 than
any: ^{x} (is|are) not {word} (stronger|weaker|safer|more [a-z]+|less [a-z]+|longer acting|shorter acting) than(?= )
    = \1 \2 not \3 than
two: ^of the {word},? {x} (is|lasts|acts|works|wears|has) (?:the )?([^,;]*? than [^,;]+?){end}
    = \1 \2 \3
of: ^{word} {x} and {x},? \1 (lasts|acts|works) (?:the )?(longer|shorter){end}
    = \1 \3 \4 than \2
of: ^{word} {x} and {x},? \2 (lasts|acts|works) (?:the )?(longer|shorter){end}
    = \2 \3 \4 than \1
longer: ^{x} is the {word} acting(?: one)?(?: of the two)?, (?:and )?{x} (?:is )?the shorter(?: acting)?(?: one)?{end}
    = \1 is {word} acting than \2
wears/worn: ^(?:once|after|when|by the time) {x} (?:has )?{word} off, {x} (?:is still|keeps|goes on|will still be) (?:working|acting|active|going){end}
    = \2 lasts longer than \1
off: ^{x} (?:wears|will wear|can wear) {word} (?:before|sooner than|earlier than) {x}(?: does| do| will)?(?=[,;]| $)
    = \2 lasts longer than \1
takes: ^it {word} (?:much |far |a lot )?less {x} than {x} to (?:get|have|produce|do|give|achieve)(?: you)? (?:the same|as much)(?: effect| relief| result)?{end}
    = \1 is stronger than \2
takes: ^it {word} (?:much |far |a lot )?more {x} than {x} to (?:get|have|produce|do|give|achieve)(?: you)? (?:the same|as much)(?: effect| relief| result)?{end}
    = \1 is weaker than \2
keep: ^doctors {word} an eye on (?:their |the )?{x} in (?:people|patients|those|anyone) (on|taking|who take)(?= )
    = doctors monitor \1 in people \2
keep: ^doctors {word} an eye on (?:the )?{x} of (?:people|patients|those|anyone) (on|taking|who take)(?= )
    = doctors monitor \1 in people \2
needed/required/necessary: ^with {x}, (?:you need |you must have |there have to be )?(no )?{formcheck} (?:are|is) (not )?{word}{end}
    = \1 does \4 need \2 \3
need/needs: ^with {x}, (?:you|people|patients|everyone) (do not |does not )?{word} {formcheck}{end}
    = people on \1 \2 {word} \3
need: ^there is no {word} for {formcheck} (?:with|on|in people on|while taking) {x}{end}
    = \2 does not {word} \1
skip: ^(?:you|people|patients) (?:can|may|could) (?:safely )?{word} (?:the )?{formcheck} (?:with|on|while taking|if you take) {x}{end}
    = \2 does not need \1
unnecessary: ^{formcheck} (?:is|are) {word} (?:with|for people on|for|on|while taking) {x}{end}
    = \2 does not need \1
without: ^{x} (?:is|can be) (?:given|taken|used) {word} (?:any |the )?need for {formcheck}{end}
    = \1 does not need \2
swallow/take/use/inject/smoke/snort: ^(?:your|the) (liver|body) (turns|converts|changes|makes) (?:some|part|most|much) of the {x} (?:that )?you {word} (?:to|into)(?= )
    = the \1 \2 \3 to
liver: ^in (?:the|your) {word}, {x} (?:is|gets) (?:turned into|turned to|converted to|converted into|changed into|broken down to|broken down into|metabolised to|metabolized to)(?= )
    = the {word} converts \1 to
makes/forms: ^(?:when|if|after) you (?:take|use|swallow|inject|smoke) {x}, (?:your|the) (body|liver) {word} {x} (?:from|out of) it{end}
    = the \2 converts \1 to \3
there: ^{word} is (a|no) ((?:black )?boxed warning|black box warning) (about|for|on|of|against) ([^;]+?) (?:on|with|for) ((?:the label of )?[a-z0-9]+){end}
    = \5 has \1 \2 \3 \4
on: ^{word} the label of {x} (?:is|there is|sits) (a|no) (boxed warning|black box warning)(?= )
    = \1 has \2 \3
label: ^(?:the )?(?:us )?{word} (?:of|for|on) {x} (?:has|carries|bears) (a|no) (boxed warning|black box warning)(?= )
    = \1 has \2 \3
box: ^{x} label warns (?:of|about|against) {x} in an? (?:black )?{word}{end}
    = \1 has a boxed warning about \2
never: ^(?:the )?fda (?:has )?{word} (?:gave|put on|given|added to|slapped on) {x} an? (boxed warning|black box warning)(?= )
    = \1 has no \2
gave/given: ^(in [0-9]{4},? )?(?:the )?fda (?:has )?{word} {x} an? (boxed warning|black box warning)(?= )
    = \1 \2 got a \3
added: ^(in [0-9]{4},? )?(?:the )?fda (?:has )?{word} an? (boxed warning|black box warning) (about|for|on|over) {x} to (?:the label of )?{x}(?= $| in )
    = \1 \5 got a \2 about \4
put: ^(in [0-9]{4},? )?(?:the )?fda (?:has )?{word} an? (boxed warning|black box warning) (about|for|on|over) {x} on (?:the label of )?{x}(?= $| in )
    = \1 \5 got a \2 about \4
added: ^(in [0-9]{4},? )?an? (boxed warning|black box warning) (about|for|on|over) {x} was {word} to (?:the label of )?{x}(?= $| in )
    = \1 \5 got a \2 about \4
carried/had: ^(since [0-9]{4},? )?{x} has {word} an? (boxed warning|black box warning) (about|for|on|over) {x}(?= $| since )
    = \1 \2 has a \3 about \5
over: ^{x} (got|was given|received) an? (boxed warning|black box warning) (in [0-9]{4}) {word} ([^;]+?)(?= $)
    = \1 got a \3 about \5 \4
without: ^{x} (?:comes|is sold) {word} an? (boxed warning|black box warning)(?= )
    = \1 has no \2
plant/poppy: ^((?:the )?(?:[a-z]+ )?{word}) (?:makes|produces|yields|gives us) {x}{end}
    = \2 comes from \1
from: ^{x} is where {x} comes {word}{end}
    = \2 comes {word} \1
product: ^{x} is (not )?a (?:natural )?{word} of the ((?:opium |coca |cannabis )?(?:poppy|plant|leaf)){end}
    = \1 does \2 come from the \3
out: ^{x} (comes|does not come) (?:straight|right|directly|fresh) {word} of(?= )
    = \1 \2 from
from: ^{word} (the [a-z]+ (?:poppy|plant|leaf|bush)) comes {x}{end}
    = \2 comes {word} \1
nothing: ^{x} has {word} to do with (the [a-z]+ (?:poppy|plant|leaf|bush)){end}
    = \1 does not come from \2
part: ^no {word} of (the [a-z]+ (?:poppy|plant|leaf|bush)) (?:contains|has|makes) {x}{end}
    = \2 does not come from \1
lab: ^{x} (?:is|are) made in (?:a|the) {word},? (?:not|and not|rather than) (?:taken|extracted|made|obtained|derived)? ?from {x}{end}
    = \1 does not come from \2
naturally: ^{x} occurs {word} in the coca (plant|leaf|bush){end}
    = \1 is found in the coca \2
off: ^(since [0-9]{4},? )?{x} has been {word} (?:the|our) (?:us )?(?:market|shelves)(?= $)
    = \1 \2 was withdrawn
since: ^{word} ([0-9]{4}),? {x} was withdrawn(?= $)
    = \2 was withdrawn from the market in \1
off: ^{x} has been {word} the (?:us )?market since ([0-9]{4}){end}
    = \1 was withdrawn from the market in \2
maker: ^(?:the|its) {word} of {x} (?:pulled|withdrew|took) it (?:from|off) the market(?= $| in )
    = \1 was withdrawn from the market
having: ^{x} (?:is|are) no longer (?:sold|available|made|on the market),? {word} been (withdrawn|pulled)(?= )
    = \1 was withdrawn
takes: ^it {word} (?:a few |several |about |some )?(days|weeks|months|hours) (?:for|before) {x} (?:to work|works|to take effect|takes effect|to kick in|kicks in){end}
    = \2 {word} \1 to work
only: ^{x} {word} (?:starts|begins) (?:working|to work) after (?:a few |several |some )?(days|weeks|months|hours){end}
    = \1 takes \2 to work
within: ^({word} [^,;]+?), {x} ((?:starts|begins|kicks|takes) [^,;]+?|works){end}
    = \2 \3 \1
but: ^{x} is not (swallowed|injected|smoked|inhaled|snorted) {word} (swallowed|injected|smoked|inhaled|snorted){end}
    = \1 is \3 and \1 is not \2
unusual: ^(.+?) (?:is|are) not an {word} (side effect|effect)(?= )
    = \1 is not a rare \2
common: ^it is (not )?{word} to (?:get|have|develop|feel) {formnoun} (?:on|with|from|while taking) {x}{end}
    = \2 is \1 {word} with \3
unusual/rare/uncommon: ^it is not {word} to (?:get|have|develop) {x} (?:on|with|from|while taking) {x}{end}
    = \1 is not rare with \2
rare: ^it is {word} to (?:get|have|develop) {x} (?:on|with|from|while taking) {x}{end}
    = \1 is {word} with \2
hardly/scarcely/barely: ^{word} (?:anyone|anybody) (?:on|who takes|taking) {x} (?:gets|has|develops|suffers) {x}{end}
    = \1 rarely causes \2
common/typical/rare/normal/usual: ^{formnoun} {word} (?:with|of|in|on) {x}(?= $)
    = \1 is {word} with \2
not: ^([a-z]+);? {word} (an? [^,;]+?){end}
    = \1 is {word} \2
or: ^in the brain {word} body,
    =
burn/feel/become/get/sweat/bruise/bleed/sunburn: ^(?:people|patients|anyone|someone|users|those|you)(?: who (?:take|takes|are on|use))?
     ?(?:on|taking|using)? {x} (?:can|may|might|could|will|often|tend to|easily)(?: more| often)? {word}(?= (?:easier|more easily|drowsy|sleepy|tired|dizzy|faster|quicker) ?)
    = \1 can make people {word}
burn/feel/become/get/sweat/bruise/bleed/sunburn: ^(?:on|with|while taking|when taking) {x}, (?:you|people|patients) (?:can |may |might |could |will |often |tend to )?{word}(?= )
    = \1 can make people {word}
burn/feel/become/get/sweat/bruise/bleed/sunburn: ^(?:you|people|patients) (?:can |may |might |could |will |often |tend to )?{word} ([^,;]+?) (?:on|if you take|when you take|if they take|while taking|when they take) {x}{end}
    = \2 can make people {word} \1
burn/feel/become/get/sweat/bruise/bleed/sunburn: ^(?:you|people|patients) (?:do|will) not {word} ([^,;]+?) (?:on|if you take|when you take|if they take|while taking|when they take) {x}{end}
    = \2 can not make people {word} \1
burn/feel/become/get/sweat/bruise/bleed/sunburn: ^{formnobody} (?:on|taking|who takes) {x} (?:will |can |could )?{word}s? ([^,;]+?){end}
    = \1 can not make people {word} \2
"""
)
# Of two taken together: all openings are put as "if A is combined with B,", and then what comes of it as the grammar reads.
OF_PAIR_FORMS = restatements(
    r"""
calcium: ^{word}(?: pills| tablets| supplements)?(?= .*(?:apart|absor|same time|another time))
    = calcium carbonate
iron: ^{word}(?: pills| tablets| supplements)?(?= .*(?:apart|absor|same time|another time))
    = iron supplements
calcium: ^(?=.*(?:apart|absor|same time|another time))(.*? (?:and|from|as|with|take|to|by)) {word}(?: pills| tablets| supplements)?(?=,| $| should| must| can| at| apart| and)
    = \1 calcium carbonate
iron: ^(?=.*(?:apart|absor|same time|another time))(.*? (?:and|from|as|with|take|to|by)) {word}(?: pills| tablets| supplements)?(?=,| $| should| must| can| at| apart| and)
    = \1 iron supplements
while: ^(?:eating|drinking|taking|using|swallowing) {x} {word} (?:on|taking|using|you are on) {x} (can |may |could )?(?:pushes|push|raises?|drives?|sends?|boosts?) (?:its|the|\2) levels?(?: up)?{end}
    = \1 can raise \2 levels
while: ^(?:eating|drinking|taking|using|swallowing) {x} {word} (?:on|taking|using|you are on) {x}(?= )
    = combining \1 with \2
together: ^{x} and {x} (?:go|work|get along) (?:well |fine )?{word}(?: fine| well)?(?: without (?:any )?(?:trouble|problems?|harm|risk))?{end}
    = \1 is safe with \2
together: ^{x} and {x}(?: taken)? {word} (?:are|is) (?:no|not a) (?:cause for concern|problem|danger|worry|risk|big deal){end}
    = \1 is safe with \2
freely: ^with {x}, {x} can be (?:eaten|drunk|taken|used|had) {word}{end}
    = \1 is safe with \2
apart: ^{x} (?:should|must|has to|have to|needs? to|ought to) be (?:taken|given|swallowed|kept)(?: at least)?(?: (?:some|several|a few|a couple of|many|well))?(?: hours)? {word} from {x} and {x},? (?:because|as|since) (?:they|these|both) (?:can |may )?(?:reduce|lower|cut|hinder|impair|block) (?:its|the) absorption{end}
    = \2 reduces the absorption of \1 , and \3 reduces the absorption of \1 , and \1 should not be taken at the same hour with \2 , and \1 should not be taken at the same hour with \3
apart: ^{x} (?:should|must|has to|have to|needs? to|ought to) be (?:taken|given|swallowed|kept)(?: at least)?(?: (?:some|several|a few|a couple of|many|well))?(?: hours)? {word} from {x},? (?:because|as|since|which) (?:it|they)? ?(?:can |may )?(?:reduces?|lowers?|cuts?|hinders?|impairs?|blocks?) (?:its|the) absorption{end}
    = \2 reduces the absorption of \1 , and \1 should not be taken at the same hour with \2
apart: ^{x} (?:should|must|has to|have to|needs? to|ought to) be (?:taken|given|swallowed|kept)(?: at least)?(?: (?:some|several|a few|a couple of|many|well))?(?: hours)? {word} from {x} and {x}{end}
    = \1 should not be taken at the same hour with \2 , and \1 should not be taken at the same hour with \3
apart: ^{x} (?:should|must|has to|have to|needs? to|ought to) be (?:taken|given|swallowed|kept)(?: at least)?(?: (?:some|several|a few|a couple of|many|well))?(?: hours)? {word} from {x}{end}
    = \1 should not be taken at the same hour with \2
apart: ^{formnoun} and {x} (?:should|must|have to|need to|ought to) be (?:taken|given|swallowed|kept)(?: at least)?(?: (?:some|several|a few|a couple of|many|well))?(?: hours)? {word}(?: from each other| from one another)?{end}
    = \1 should not be taken at the same hour with \2
hours: ^{x} (?:should|must|has to|have to|needs? to) be (?:taken|given|swallowed|kept) (?:at least )?(?:4|four) {word} (?:apart|away) from {x}{end}
    = \1 should not be taken within four of \2
hours: ^{x} (?:should|must|has to|have to|needs? to) be (?:taken|given|swallowed|kept) (?:at least )?(?:2|two) {word} (?:apart|away) from {x}{end}
    = \1 should not be taken within two of \2
hours: ^{x} and {x} (?:should|must|have to|need to) be (?:taken|given|swallowed|kept) (?:at least )?(?:4|four) {word} apart{end}
    = \1 should not be taken within four of \2
hours: ^{x} and {x} (?:should|must|have to|need to) be (?:taken|given|swallowed|kept) (?:at least )?(?:2|two) {word} apart{end}
    = \1 should not be taken within two of \2
time/moment: ^{x} (should|must|can|may) (not |never )?be (?:taken|given|swallowed) (?:safely )?at the same {word} as {x}(?: without (?:a |any )?(?:problem|problems|harm|trouble))?{end}
    = \1 \2 \3 be taken at the same hour with \4
time/moment: ^{x} and {x} (should|must|can|may) (not |never )?be (?:taken|given|swallowed) (?:safely )?at the same {word}(?: without (?:a |any )?(?:problem|problems|harm|trouble))?{end}
    = \1 \3 \4 be taken at the same hour with \2
time: ^it is (not )?(?:perfectly |quite )?(?:safe|fine|ok|okay|all right|alright) to (?:take|swallow|give) {x} (?:at the same {word} as|together with) {x}{end}
    = \2 can \1 be taken at the same hour with \3
time: ^(?:people|patients|anyone|someone)(?: who are)? (?:on|taking|who take) {x} (?:should|must|have to|need to) take (?:their )?{x} at (?:another|a different|some other) {word}(?: of (?:the )?day)?{end}
    = \1 should not be taken at the same hour with \2
apart/separate: ^there is no (?:need|reason) to (?:keep|take|space) {x} and {x} {word}{end}
    = \1 can be taken at the same hour with \2
person/one: ^no {word} (?:who is )?(?:on|taking|who takes|using) {x} (should|must|can|may) (?:take|be taking|be given|use|have|get|be on|be prescribed|add) {x}{end}
    = people on \1 should not take \3
on/take/taking/use: ^(?:if|when|while) (?:you|people|someone|a person|patients|they) (?:are |is )?{word}s? {x},? (?:you |they )?(?:should (?:not|never) (?:take|use|have)|must (?:not|never) (?:take|use|have)|should avoid|must avoid|avoid|do not take|stay away from|can not take|cannot take) {x}{end}
    = people on \1 should not take \2
safely: ^(?:people|patients|anyone|someone|those|you) (?:on|taking|who takes?) {x} (can|may|could) (not )?{word} (?:take|use|have|be given|drink) {x}{end}
    = \1 is \3 safe with \4
happens: ^nothing(?: bad| much)? {word} (?:when|if) {x} (?:is|are) {formjoint} {x}{end}
    = \1 is safe with \2
happens: ^nothing(?: bad| much)? {word} (?:when|if) (?:you|people) (?:take|mix|combine|use) {x} (?:and|with) {x}(?: together)?{end}
    = \1 is safe with \2
danger/risk/harm: ^there is no {word} (?:in|to|from|when|if|with) (?:you )?(?:taking|mixing|combining|using|take|mix|combine) {x} (?:and|with) {x}(?: together)?{end}
    = \1 is safe with \2
mix/combine/take/swallow/use: ^{word} {x} (?:and|with|on top of|while taking|together with) {x},? and(?= )
    = if \1 is combined with \2 ,
and: ^(?:someone|people|patients|a patient|a person|anyone)(?: who (?:is|are))? on {x} (?:who|{word}) (?:starts?|adds?|is started on|also takes?) {x} (?:has|have|runs?|faces?|is at|are at) (?:a |an )?(?:higher|raised|increased|greater) risk of {x}{end}
    = combining \1 with \2 raises the risk of \3
who: ^(?:someone|people|patients|a patient|a person|anyone)(?: who (?:is|are))? on {x} {word} (?:starts?|adds?|is started on|also takes?|takes?) {x} (?:has|have|runs?|faces?|is at|are at) (?:a |an )?(?:higher|raised|increased|greater) risk of {x}{end}
    = combining \1 with \2 raises the risk of \3
nothing: ^{x} (?:does|do) {word} to the {x} risk (?:of|for|in) (?:people|patients|someone|anyone) (?:on|taking|who takes?) {x}{end}
    = combining \3 with \1 does not raise the risk of \2
that: ^of {x} and {x},? it is \1 {word} ([^,;]*?(?:longer|shorter))(?: in (?:the|your) body)?{end}
    = \1 \3 than \2
that: ^of {x} and {x},? it is \2 {word} ([^,;]*?(?:longer|shorter))(?: in (?:the|your) body)?{end}
    = \2 \3 than \1
as/because/since: ^{x} (should|must) (not|never) be (combined|taken|mixed|used|given) with {x},? {word} {formbody} {formmay} {formmoves}{end}
    = \1 \2 not be \4 with \5 , and combining \1 with \5 \7 make \6 \8 \9
as/because/since: ^{x} and {x} (should|must) (not|never) be (combined|taken|mixed|used|given)(?: together)?,? {word} {formbody} {formmay} {formmoves}{end}
    = \1 \3 not be \5 with \2 , and combining \1 with \2 \7 make \6 \8 \9
as/because/since: ^{x} (should|must) (not|never) be stopped {formsudden},? {word} {x} {formmay} {formhappen}{end}
    = \1 should not be stopped suddenly , and stopping \1 suddenly \6 cause \5
as/because/since: ^{x} (?:should|must|has to|needs to) be (?:tapered|stopped slowly|stopped gradually|weaned)(?: off| down)?,? {word} (?:stopping|quitting|coming off)(?: it)?(?: suddenly| abruptly| too fast) {formmay} (?:cause|lead to|bring on|trigger) {x}{end}
    = \1 should not be stopped suddenly , and stopping \1 suddenly \2 cause \3
so: ^{x} (can raise|raises|may raise|pushes up|can push up|boosts) (?:the )?{x} levels?, {word} (?:it should|they should|the two should|the two must) (?:be avoided|not be combined|not be taken together){end}
    = \1 \2 \3 levels , and \1 should not be taken with \3
so: ^{x} (can raise|raises|may raise|pushes up|can push up|boosts) (?:the )?{x} levels?, {word} (?:people|patients|anyone|those) (?:on|taking) \3 should (?:avoid it|not take it|stay away from it){end}
    = \1 \2 \3 levels , and people on \3 should not take \1
because/since/as: ^{x} (does not|can not|will not|cannot) ([^,;]*?) {x},? {word} (?:\4|it|that) (is not an? [^,;]+?){end}
    = \4 \5 , so \1 \2 \3 \4
together/time/combined/mixed: ^(?:if|when|whenever|once|after) {x} and {x} (?={formtogether}, ){formtogether},
    = if \1 is combined with \2 ,
with: ^(?:if|when|whenever|once|after) {x} (?:is|are|gets?|being) (?:combined|mixed|taken|used|given|swallowed|co administered|paired|prescribed)(?: together)? {word} {x},
    = if \1 is combined with \2 ,
with: ^(?:if|when|whenever|once) {formwho} {formtake} {x} {word} {x},
    = if \1 is combined with \2 ,
together: ^(?:if|when|whenever|once) {formwho} {formtake} {x} and {x}(?: {word})?,
    = if \1 is combined with \2 ,
on: ^(?:if|when|whenever|once) (?:someone|a person|people|a patient|patients|you) (?:who (?:is|are) )?(?:is |are )?{word} {x} (?:also )?(?:takes?|is given|uses?|are given|gets?) {x},
    = if \1 is combined with \2 ,
add: ^{word} {x} to {x} and(?= [a-z])
    = if \2 is combined with \1 ,
on: ^(?:someone|people|patients|a patient|a person|anyone)(?: who (?:is|are))? {word} {x} who (?:also )?(?:takes?|uses?|gets?|is given|adds?) {x} (can|may|could|might|will) (?:get|have|suffer|develop|end up with|experience|run into) {x}{end}
    = combining \1 with \2 \3 cause \4
on: ^(?:for|in) (?:someone|people|patients|a patient|a person|anyone) (?:who (?:is|are) )?(?:{word}|taking|who take|who takes) {x}, (?:taking |adding |using )?{x} (can|may|could|might|will|does|can not) (?:cause|lead to|bring on|trigger|produce|set off) {x}{end}
    = combining \1 with \2 \3 cause \4
levels/level: ^if {x} is combined with {x}, (?:the )?(?:blood )?(?:\1 {word}|its {word}|{word} of \1) {formmay}? ?{formgrow}{end}
    = \2 can raise \1 {word}
levels/level: ^if {x} is combined with {x}, (?:the )?(?:blood )?(?:\2 {word}|{word} of \2) {formmay}? ?{formgrow}{end}
    = \1 can raise \2 {word}
levels/level: ^(?:combining|mixing|taking) {x} with {x} (?:can |may )?(?:raises?|increases?|pushes up|boosts?) (?:the )?(?:\1 {word}|{word} of \1|its {word}){end}
    = \2 can raise \1 {word}
levels/level: ^(?:combining|mixing|taking) {x} with {x} (?:can |may )?(?:raises?|increases?|pushes up|boosts?) (?:the )?(?:\2 {word}|{word} of \2){end}
    = \1 can raise \2 {word}
levels: ^{x} {word} do not stay the same (?:when|if|once) {x} is (?:taken|added|given){end}
    = \2 can affect \1 {word}
if: ^{word} {x} is combined with {x}, nothing(?: bad| much| at all)? (?:happens|will happen|can happen){end}
    = combining \1 with \2 is safe
if: ^{word} {x} is combined with {x}, (?:it|this|the result|the combination) (?:is|can be|may be) (dangerous|risky|unsafe|safe|harmless|fine|deadly|fatal|lethal){end}
    = combining \1 with \2 is \3
if: ^{word} {x} is combined with {x}, {formbody} {formmay} {formmoves}{end}
    = combining \1 with \2 \4 make \3 \5 \6
if: ^{word} {x} is combined with {x}, (?:the result|the outcome) {formmay} be {x}{end}
    = combining \1 with \2 \3 cause \4
if: ^{word} {x} is combined with {x}, {x} {formmay} {formhappen}{end}
    = combining \1 with \2 \4 cause \3
if: ^{word} {x} is combined with {x}, (?:it|they|the two|this|the combination) {formmay}(?= [a-z])
    = combining \1 with \2 \3
"""
)
