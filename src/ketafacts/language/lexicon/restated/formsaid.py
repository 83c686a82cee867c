r"""The same said in another grammatical form: a cleft, what stands first, a gerund, people, what there is, fragments.

Tried before all other wordings: what comes of a row here is mostly a sentence that those take further. A row changes
the form and nothing else, whatever is claimed. In the form of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

_DOES = (
    "(?:treats|contains|blocks|activates|inhibits|stimulates|causes|reverses|relieves|raises|lowers|prevents|affects"
    "|holds|becomes|misses|detects|replaces|mimics|releases|narrows|widens"
    "|(?:binds|turns|changes|belongs|leads|goes) (?:to|into)"
    "|(?:comes|stems|derives) from|(?:acts|works) on|works (?:for|against)|interacts with"
    "|is (?:made|derived|extracted|obtained|prepared) from"
    "|is (?:used|given|taken|prescribed|approved|meant) (?:for|to treat)"
    "|is (?:turned|converted|changed|broken down|metabolised|metabolized) (?:to|into)|is for)"
)
FORM_MACROS = {
    "chiefofkind": (
        "((?:(?:main|chief|principal|active|major|most abundant|s|r|left handed|right handed|key|primary|psychoactive"
        "|inactive|toxic) )*)"
    ),
    # What a drug that grows, or that an animal or a microbe makes, may come from, beside plants with a recorded name.
    "naturalsource": (
        r"\b(?:venom|saliva|fungus|fungi|mould|mold|bacteri(?:a|um)|microbes?|soil|bark|lilac|rue|clover|lizards?|snails?"
        "|snakes?|vipers?|gila monster|pigs?|pig intestines?|intestines?|mucosa|urine|mares?|sponges?|leech(?:es)?"
        "|animal tissue|a plant|the plant|yeast)\\b"
    ),
    "formnobody": "(?:no person|nobody|no one|noone|no patients?|no people)",
    "formnoun": r"((?:(?! (?:instead|rather|unlike|than|not|but|or|is|are|was|were) )[^,;])+?)",
    "formcheck": (
        "((?:regular |routine |frequent |periodic |constant |close )*(?:[a-z0-9]+ )*?"
        "(?:checks?|tests?|testing|counts?|monitoring|ecgs?|blood work))"
    ),
    "formcan": (
        "(is|was|are|were|can|may|does|has|causes|blocks|activates|treats|reverses|relieves|raises|lowers|contains"
        "|acts|works)"
    ),
    "formdoes": f"({_DOES})",
    "formmay": "(can|could|may|might|will|would)",
    "formgroup": (
        r"((?:(?:an? |the |some |most |many )?(?:pregnant |older |elderly |young |younger |small |healthy |frail )?"
        r"(?:people|patients?|children|child|kids?|teenagers?|teens|babies|baby|infants?|toddlers?|adults?|women"
        r"|woman|men|man|someone|somebody|anyone|those|elderly|mothers|smokers|drinkers|diabetics|asthmatics|persons?))"
        r"(?: (?:with|who have|who has|who had|having|under|over|aged|recovering from|suffering from|who are|who is) "
        r"(?:(?! (?:can|could|may|might|will|would|is|are|was|should|must|does|do|has|risks?|carries|and|with) )"
        r"[^,;])+?)?)"
    ),
    "formgive": "(?:giving|prescribing|feeding|administering)",
    "formjoint": (
        "(?:combined|mixed|taken|used|given|swallowed|co administered|paired|prescribed)(?: together)?"
        " (?:with|alongside)"
    ),
    "formtogether": (
        "(?:are|get|were) (?:combined|mixed|taken|used|given|swallowed|paired|prescribed)"
        "(?: (?:together|at the same time))?"
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
    "formpills": (
        "(?:drugs|medicines|medications|pills|substances|drug|tablets|remedies|painkillers|treatments"
        "|prescription drugs)"
    ),
    "formone": (
        "(?:among them|among others|for one|for example|for instance|included|being one of them|being one|to name one)"
    ),
    "formtest": (
        r"((?:an?|the|most|some|standard|routine) (?:[a-z0-9]+ )*?(?:immunoassays?|tests?|screens?|screenings?|assays?"
        r"|panels?))"
    ),
    "formstop": "(?:stopping|quitting|dropping|coming off|discontinuing|halting)",
    "formsudden": (
        "(suddenly|abruptly|overnight|all at once|at once|cold turkey|too fast|too quickly|from one day to the next"
        "|straight away|without tapering)"
    ),
    "formusa": (
        "(?: (?:in|by|at) (?:the us|american pharmacies|us pharmacies|the united states|america|pharmacies"
        "|pharmacies in the us|the states))?"
    ),
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
milk/dairy: ^(?:if|when|once) {x} is {formjoint} {word}, less of (?:it|the drug|the antibiotic) (?:is absorbed|gets
     into the (?:blood|body)){end}
    = dairy products reduces the absorption of \1
milk/dairy: ^{word} (?:makes no difference to|does not affect|does not change) how {x} is absorbed{end}
    = dairy products does not reduce the absorption of \1
absorbed: ^{x} makes no difference to how {x} is {word}{end}
    = \1 does not reduce the absorption of \2
blood/body: ^(?:if|when|once) {x} is {formjoint} {x}, less of (?:it|the drug|\1) gets into the {word}{end}
    = \2 reduces the absorption of \1
dropping/halting/ditching: ^(there is nothing (?:wrong|dangerous|risky) (?:with|about|in) )?{word} {x} {formsudden}(?=
     )
    = \1 stopping \2 \3
dropping/halting/ditching: ^(there is nothing (?:wrong|dangerous|risky) (?:with|about|in) )?{word} {x}
     {formsudden}{end}
    = \1 stopping \2 \3
slowly/gradually: ^(?:getting|coming|going) off {x} is something (?:you|people) (?:should|must|have to) do {word}{end}
    = \1 should be stopped {word}
day/dose: ^{x} (works|helps) (?:on |from )?the first {word}{end}
    = \1 works within a day
takes: ^{x} does not work (?:on |from )?the first (?:day|dose),?;? it {word} (days|weeks|months){end}
    = \1 {word} \2 to work
that: (tablet|pill|capsule|patch|spray|injection) (?:that|which) you (?:swallow|take|wear|inject|put on|use){end}
    = \1
from/besides/well/addition: ^(?:as {word} as|apart {word}|{word}|in {word} to) {x}, {x} (treats|relieves|is used for
    |is approved for|also treats) {x}{end}
    = \2 \3 \1 , and \2 \3 \4
everyone/everybody: ^(?:nearly|almost|virtually) {word} (on|taking|who takes) {x} (?:has|gets|has to have)(?= )
    = people \1 \2 need
person/one: ^no {word} needs {formcheck} (?:on|with|while taking|for) {x}{end}
    = \2 does not need \1
what: ^{x} is (not )?{word} {x} (?:is made of|is made from|consists of|contains){end}
    = \3 does \2 contain \1
because: ^it is {word} it (is (?:not )?an? [^,;]+?) that ([a-z]+) ([^,;]+){end}
    = \2 \1 , so \2 \3
safe: ^([a-z0-9]+) (?:plus|and|with) ([a-z0-9]+) (?:perfectly |totally |completely )?{word}(?= $)
    = \1 is {word} with \2
single: ^there is not a {word}(?= )
    = there is no
among/example/instance/one: ^there are {x} (?:that|which|who) ([^,;]+?), {x} (?={formone} $)(?:[a-z]+ )*?{word}(?:
     them| others)?(?= $)
    = \3 is one of the \1 , and \3 \2
that: ^it (is|was) (?:the )?{x},? not (?:the )?{x},? {word} (is|are|was|can|does) ([^,;]+?){end}
    = \2 \4 \5 , and \3 \4 not \5
that: ^it (?:is|was) not (?:the )?{x} but (?:the )?{x},? {word} (is|are|was|can|does) ([^,;]+?){end}
    = \2 \3 \4 , and \1 \3 not \4
makes: ^what {word} {x} (?:so )?(?:deadly|dangerous|lethal|risky|special|different|useful|work|harmful) is that (?:it
    |they)(?= )
    = \1
between: ^{word} {x} and {x},? \1 is (?:by far )?the (stronger|weaker|more potent|less potent|safer|longer acting
    |shorter acting){end}
    = \1 is \3 than \2
between: ^{word} {x} and {x},? \2 is (?:by far )?the (stronger|weaker|more potent|less potent|safer|longer acting
    |shorter acting){end}
    = \2 is \3 than \1
two: ^of the {word},? {x} and {x},? \1 is (?:by far |clearly )?(?:the )?(stronger|weaker|more potent|less potent|safer
    |longer acting|shorter acting|longer lasting){end}
    = \1 is \3 than \2
two: ^of the {word},? {x} and {x},? \2 is (?:by far |clearly )?(?:the )?(stronger|weaker|more potent|less potent|safer
    |longer acting|shorter acting|longer lasting){end}
    = \2 is \3 than \1
drinks/drink/beers/beer: ^having (?:a few |a couple of |some |a )?{word} (?:on|with|while taking|after taking)
     {x}{end}
    = drinking on \1
nothing: ^(?:you|people) can (?:go off|come off|stop|quit) {x} {formsudden} and (?:feel|notice|have) {word}{end}
    = stopping \1 \2 is safe
dependent: in (?:someone|somebody|people|anyone|those|patients) (?:who (?:is|are) )?{word}(?: on (?:it|them|the
     drug))?{end}
    = in dependent people
needs/requires: ^{x} {word} (an hour|hours|days|weeks|months|a few (?:hours|days|weeks)) to (work|take effect|kick
     in){end}
    = \1 takes \2 to \3
nose: ^(?:given|sprayed|taken) (?:by|up|through|into|in|via) (?:the )?{word}, (naloxone|[a-z]+)(?= )
    = intranasal \1
mouth: ^(?:given|taken|swallowed) by {word}, ([a-z]+)(?= )
    = oral \1
board: ^(?:once|when|if|with) ([a-z]+) (?:is )?on {word},? ([a-z]+) (?:no longer|does not|can not) (?:gets?|makes?)
     (?:you|people) high{end}
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
every/daily/weekly/monthly/once/twice: ^{x} for {x} (is|are) (not )?(?:usually |normally )?(taken|given|swallowed
    |injected) ((?:{word})(?: (?:a )?(?:day|week|month|morning|night))?){end}
    = \1 \3 \4 \5 \6 for \2
every/daily/weekly/monthly/once/twice: ^for {x}, {x} (is|are) (not )?(?:usually |normally )?(?:taken|given|swallowed)
     ((?:{word})(?: (?:a )?(?:day|week|month|morning|night))?){end}
    = \2 \3 \4 taken \5 for \1
as: works ((?:mainly |chiefly |mostly |primarily |purely )?){word} an (agonist|antagonist)(?= )
    = acts \1 as an \2
as: works ((?:mainly |chiefly |mostly |primarily |purely )?){word} a (partial agonist|blocker)(?= )
    = acts \1 as a \2
there: ^{x} (?:does not|do not) fully (?:activate|stimulate|switch on|turn on) {x},? (?:because|as|since) it is only a
     partial agonist {word}{end}
    = \1 is only a partial agonist at \2
seen/found/felt: (is|are) (?:typically |commonly |often |usually )?{word} (?:in|during)(?= (?:an? )?[a-z]+
     (?:withdrawal|overdose))
    = \1 symptoms of
dose: ^an? (?:single |typical )?{word} of(?= )
    =
dose: than an? (?:single |typical )?{word} of(?= )
    = than
anybodys/anyones/someones/somebodys/everyones: {word}(?= )
    = your
any: (can not|cannot|does not|do not|will not|never) (cause|causes|lead to|bring on|trigger|produce|produces)
     {word}(?= )
    = \1 \2
risk: (over|because of|due to) ([a-z]+(?: [a-z]+)?) and ([a-z]+(?: [a-z]+)?) {word}s?{end}
    = \1 \2 and \3
risk: (over|because of|due to) (?:the {word}s? of|a {word} of|{word}s? of) ([a-z]+(?: [a-z]+)?) and ([a-z]+(?:
     [a-z]+)?){end}
    = \1 \2 and \3
without: ^{x} (?:is|are) not {word} (?:harm|danger|damage) to(?= )
    = \1 can harm
use/uses/smoke/take: (?:when|if) (?:people|you|users|it is) {word}s? (?:it|them) (?:heavily|a lot|often)?(?: ?for
     (?:many )?(?:years|months)){end}
    = after long term use
heavily: (?:when|if) (?:it is )?used {word} for (?:many )?(?:years|months){end}
    = after long term use
easier: (burn|bruise|bleed|sunburn) {word}(?= )
    = \1 more easily
swallow/take/inject/wear/smoke: ^{x} is (not )?an? (tablet|pill|capsule|shot|patch|spray) (?:that |which )?(?:you
    |people|patients) {word} (every day|daily|once a day|every week|once a week|every month|once a month){end}
    = \1 is \2 a \3 , and \1 is \2 given \4
same: , (?:(?:much |just )?the )?{word} as (?:an? )?([a-z]+)(?: does| do| is| are)?{end}
    = , just like \1
keep/watch/check/monitor/measure: ^with {x}, (?:they|doctors|nurses|your doctor|the clinic) (?:will |should |has to
     |have to )?{word}s? (?:an eye on )?(?:your|the|their|peoples) {x}{end}
    = people on \1 need their \2 checked
wakes/revives/rouses: ^{x} {word} (?:up )?(?:someone|people|a person|anyone|somebody) who (?:has only taken|took only
    |has taken only|only took|has just taken|has taken|took|has overdosed on|overdosed on) {x}{end}
    = \1 reverses \2
only: ^{x} (will|can|does|would) (not )?(?:wake|bring|revive) (?:up |back |round )?(?:someone|people|a person|anyone
    |somebody) who (?:has|have) {word} (?:taken|used|had) {x}{end}
    = \1 does \3 reverse \4
like/as: ^{x} (?:is )?typical of {x} (?:such )?{word} ([a-z]+){end}
    = \1 is typical of \2 , and \3 is one of the \2
approved/sold/made/used/found/known: ^{x} (can be (?:eased|relieved|treated|reversed|helped)|is (?:eased|relieved
    |treated|reversed)) (?:by|with) ([a-z]+), (an? [^,;]+?) {word} (by|as|in|for) ([^,;]+){end}
    = \1 \2 by \3 , and \3 is \4 , and \3 was {word} \5 \6
a/an/the: ^{x} (can be (?:eased|relieved|treated|reversed|helped)|is (?:eased|relieved|treated|reversed)) (?:by|with)
     ([a-z]+), ({word} [^,;]+){end}
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
deworming/dewormer: (an? |the )?{word}(?: drug| medicine| agent| medication| pill)?(?= (?:found|used|that|which|given
    |mixed)|,| $)
    = \1 drug for worms
found: ^{x}, (an?|the) ([^,;]+?) {word} in ([^,;]+?),
    = \1 is \2 \3 , and \1 is {word} in \4 , and \1
as: ^{word} (an? [^,;]+?), ([a-z0-9]+)(?= )
    = \2 , \1 ,
painkiller/drug/medicine/opioid/sedative/one: ^compared (?:with|to) {x},? {x} is (?:by far )?the (stronger|weaker
    |safer|longer acting|shorter acting) {word}(?: of the two)?{end}
    = \2 is \3 than \1
as/being: ^{word} (an? [^,;]+?), {x} {formcan}(?= )
    = \2 is \1 , and \2 \3
a/an: ^({word} [a-z0-9]+ [^,;]+?), ([a-z0-9]+) {formcan}(?= )
    = \2 is \1 , and \2 \3
whoever: ^{word} (?:takes|uses|is on|is taking)(?= )
    = people who take
once/while/when/if: ^{word} (?:you|people|they|patients|someone|a patient|a person) (?:are|is|re|have started|start
    |starts) on {x},
    = with \1 ,
back: {word} in(?= (?:19|20)[0-9][0-9] )
    = in
until: ^(?:the )?fda did not approve {x} {word} ([0-9]{4}){end}
    = \1 was approved by the fda in \2
until: ^{x} was not approved(?: by the fda)? {word} ([0-9]{4})(?= $| by )
    = \1 was approved by the fda in \2
schedule: ^((?:in {inplace}, )?){x} (?:is|sits|falls) (?:in|under) {word} ([iv1-5]+),? (?:and|while|but) {x} (?:is
     |sits |falls )?(?:in |under )?{word} ([iv1-5]+){end}
    = \1 \3 is in {word} \4 , and \5 is in {word} \6
to: ^{word} reverse {x}, (?:doctors|hospitals|people|nurses|you) (?:give|use|inject) {x}{end}
    = \2 reverses \1
to: ^{word} (treat|relieve|prevent|manage) {x}, (?:doctors|hospitals|people|nurses|you) (?:give|use|take|prescribe)
     {x}{end}
    = \3 is used {word} \1 \2
pregnancy: ^{x},? (?:if |when )?(?:it is )?(?:taken|used|given) (?:in|during) {word},? (can|may|could|might) (?:cause
    |lead to|bring about) {x}{end}
    = \1 \2 cause \3
that: ^it (?:is|was) (?!not |true |false |safe |known |clear |likely |possible |said |thought |believed |a myth |a
     fact |certain |no |important |worth |recommended |by |in |on |at |after |for |only |often |common )((?:(?!that
     )[a-z0-9]+ ){1,3}){word}(?= (?:first|added|gave|made|put|can|does|do|may|is|was|are|has|causes|blocks|stops
    |raises|lowers|treats|reverses|breaks|turns|converts|sold|discovered) )
    = \1
nothing: ^there is {word} (?:wrong|dangerous|risky|unsafe|bad|harmful) (?:with|about|in) ([^,;]+){end}
    = \1 is safe
nothing: ^([^,;]+?) is {word} to (?:worry about|fear|be afraid of|lose sleep over){end}
    = \1 is safe
problem/deal/harm/issue: ^((?:taking|giving|stopping|combining|mixing|using|quitting|coming) [^,;]+?) (?:is|does|poses
    |causes) (?:no|not a|not any) (?:big |real )?{word}(?: at all)?{end}
    = \1 is safe
trouble/idea: ^((?:taking|giving|stopping|combining|mixing|using|quitting|coming) [^,;]+?) is (?:asking for {word}|a
     (?:bad|terrible|dangerous) {word}){end}
    = \1 is dangerous
kind/sort: (no (?:black )?boxed warning) of any {word}(?= )
    = \1
else: ^{x} is not (an? [^,;]+?) but (?:something|anything|a different drug) {word}{end}
    = \1 is not \2
street/illicit/illegal: ^{x} in {word} [a-z]+ (can|may|is|does|causes|could)(?= )
    = \1 \2
years/months/lots: ^what (?:{word} of|too much) {x} (?:does|do|can do) is(?: to)?(?= )
    = \1 can
partly: ^{x} (?:does not|do not) fully (?:activate|stimulate|switch on|turn on) {x}, (?:only|it only|just) {word}(?:
     does)?{end}
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
not: ^{x} (reverses|treats|blocks|activates|contains|detects|misses|affects|relieves|stops) {x},? (?:and |but
     )?{undoing}{word} {x}{end}
    = \1 \2 \3 , and \1 does not \2 \4
after: ^{word} (?:many |a few |some )?(?:years|months|weeks) (?:of|on) (?:taking |using )?{x},? (?:you|people|someone
    |patients) (can|may|could|might) (?:become|get) addicted{end}
    = you \2 get addicted to \1
after: ^{word} (?:many |a few |some )?(?:years|months|weeks) (?:of|on) (?:taking |using )?{x},? (?:you|people|someone
    |patients) (can|may|could|might) (?:become|get) (?:physically )?dependent{end}
    = you \2 get dependent on \1
after: ^{word} (?:many |a few |some )?(?:years|months|weeks) (?:of|on) (?:taking |using )?{x},? (?:you|people|someone
    |patients) (can|may|could|might) (?:become|get) hooked{end}
    = you \2 get hooked on \1
for: ^{word} {x}, {x} (is|are) ([^,;]+?){end}
    = \2 \3 \4 {word} \1
stop/quit/drop: ^{word} (?:taking )?{x} {formsudden} and {formwho} {formmay} (?:get|have|feel|develop|suffer|end up
     with|go into){end}
    = people who stop \1 \2 \3 get
stop/quit/drop: ^{word} (?:taking )?{x} {formsudden} and {formwho} {formmay}(?= )
    = people who stop \1 \2 \3
stop/quit/drop: ^{word} (?:taking )?{x} {formsudden} and {x} {formmay} {formhappen}{end}
    = stopping \1 \2 \4 cause \3
risk/danger/chance/fear/worry: ^{formgroup} (?:can|may) (?:safely )?(?:have|take|use|get|be given|swallow) {x} without
     (?:any |the |a )?{word} of {x}{end}
    = \2 can not cause \3 in \1
without: ^{formgroup} (?:can|may) (?:safely )?(?:have|take|use|get|be given|be on) {x} {word} (?:any )?(?:harm to the
     baby|harming the baby|worry|worrying|risk|danger|a problem|problems|harm){end}
    = \2 is safe for \1
safely/fine: ^{formgroup} (?:can|may) {word} (?:have|take|use|get|be given) {x}{end}
    = \2 is safe for \1
should/must: ^{formgroup} {word} (not|never) (?:get|have|receive|use|be on|be put on|be prescribed) ([a-z0-9]+){end}
    = \1 {word} \2 take \3
because: ^{word} of (?:the )?(?:risk of |danger of )?{x}, {formgroup} (?:should|must) (?:not|never) (?:get|have|take
    |receive|use|be given|be on) {x}{end}
    = \3 should not be given to \2 {word} of the risk of \1
possibly: cannot {word}(?= )
    = can not
way: ^(?:in no {word}|by no means) (is|are|was|were|does|do|can) {x} (an?|the|[a-z]+)(?= )
    = \2 \1 not \3
nowhere: ^{word} in {inplace} (is|are|does|do|can) {x} (an?|the|in|[a-z]+)(?= )
    = in \1 \3 \2 not \4
never: ^{x} (is|are) not,? (?:and|nor) (?:{word} (?:was|were|has been|have been)|(?:was|were) it ever|has it ever
     been),?(?= [a-z])
    = \1 \2 not
never: ^{x} (is|are) not and {word} (?:was|were|has been|have been),?(?= [a-z])
    = \1 \2 not
gets: ^{x} {word} (classified|classed|called|used|given|prescribed|sold|made|turned|converted|broken|absorbed
    |reversed)(?= )
    = \1 is \2
nothing: ^{word} about {x} makes (?:it|them) (an? [^,;]+?){end}
    = \1 is not \2
one: ^{word} thing (?:that )?{x} {formmay}(?: sometimes| also)? do is(?: to)?
    = \1 \2
risk: ^with {x} (?:comes|goes|there is) (a|an|no|the) ((?:[a-z]+ )?{word}) of(?= )
    = \1 carries \2 \3 of
among/example/instance/included/being/name/one: ^(?:some|several|certain|many|various|other|a few|a number of|quite a
     few)
     (?:other )?{formpills}, {x},? (?={formone},? )(?:[a-z]+ )*?{word}(?: them| others| one of them| one)?,?(?= [a-z])
    = \1
among/example/instance/included/being/name/one: ^(?:some|several|certain|many|various|other|a few|a number of|quite a
     few)
     (?:other |of the )?([a-z]+(?: [a-z]+)?s), {x},? (?={formone},? )(?:[a-z]+ )*?{word}(?: them| others| one of them|
     one)?,?
     ([a-z][^,;]+?){end}
    = \2 is one of the \1 , and \2 \3
one: ^there are {x} (?:that|which|who) ([^,;]+?), {x},? (?:for {word}|being {word}|to name {word})(?= $)
    = \3 is one of the \1 , and \3 \2
no: ^there (?:is|are|exists) {word} (?:single )?(?!(?:evidence|doubt|proof|question|sign|chance|way|risk|reason|data
    |guarantee|denying|truth|point) )([a-z]+(?: [a-z]+)?) (?:that|which)(?= )
    = no \1
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
that: ^it (?:is|was) (?:by|through) (blocking|activating|inhibiting|stimulating|binding) {x} {word} {x} (?:works
    |acts){end}
    = \3 works by \1 \2
"""
)
