r"""More of the same said in another grammatical form: the rows that are tried after those of ``formsaid``.

Uses, approvals, laws, contents, comparisons, checks, boxed warnings, origins, times, people. In the form of
``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

OF_MORE_FORMS = restatements(
    r"""
what: ^{word} {x} (is|are) (is|are) (not )?(an?|the|one|called)(?= )
    = \1 \2 \4 \5
what: ^{word} {x} {formdoes}(?: in (?:the|your) body| in the liver)? is (not )?{x}{end}
    = \1 \2 \3 \4
buy/sell/get/take: ^what (?:you|people|pharmacies|they) {word} as {x} is (not )?{x}{end}
    = \1 is \2 \3
sold: ^{x} is (not )?(?:just |simply )?(?:what|the name that|the name) {x} (?:is|gets) {word}(?: as| under){end}
    = \1 is \2 a brand name of \3
blocking/activating/inhibiting/stimulating/relieving/raising/lowering/causing/slowing/reversing: ^{word} {x} is
     (not )?(?:what|the thing that|the only thing that) {x} does{end}
    = \3 does \2 \1 {word}
means/involves: ^taking {x} {word} (blocking|activating|inhibiting|stimulating|raising|lowering) {x}{end}
    = \1 works by \2 \3
when/once/if: ^{x}, {word} (?:it is )?(?:taken|swallowed|in the body|inside the body|absorbed|given),
    = \1
reuptake: ^(?:the )?{word} of ([^;]+?) (is|are|gets) (not )?(?:blocked|prevented|inhibited|stopped|hindered|halted) by
     {x}{end}
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
absorption: ^(?:taking|combining|mixing) {x} with {x} (?:reduces|lowers|hinders|impairs|cuts) (?:its|the|their)
     {word}(?: of \2)?{end}
    = \1 reduces the {word} of \2
difference: ^(?:taking|combining|mixing) {x} with {x} makes no {word} to (?:its|the) absorption{end}
    = \2 does not reduce the absorption of \1
effect: ^{x} has no (?:real )?{word} (?:at all )?on the absorption of {x}{end}
    = \1 does not reduce the absorption of \2
prevents/blocks/stops: ^{x} {word} the absorption of {x}{end}
    = \1 reduces the absorption of \2
risk: ^there is (no|a|some|a real|a serious|little) {word} of {x} (?:when|if|in|after|whenever) {x} (?:is|are|being
    |gets?) (?:given|prescribed|taken)
     (?:to|by|in) {formgroup}{end}
    = \3 carries \1 {word} of \2 in \4
risk: ^there is (no|a|some|a real|a serious|little) {word} of {x} (?:when|if|in|from|with|by) {formgive} {x} to
     {formgroup}{end}
    = \3 carries \1 {word} of \2 in \4
risk: ^{formgive} {formgroup} ([a-z]+(?: [a-z]+)?) {word}s {x}{end}
    = \2 can cause \3 in \1
risk: ^{formgive} {x} to {formgroup} (?:carries|comes with|has|brings) (no|a|some|little) {word} of {x}{end}
    = \1 carries \3 {word} of \4 in \2
risk: ^{x} carries (?:a|some|the) {word} of {x} in {formgroup}{end}
    = \1 can cause \2 in \3
giving/prescribing: ^{word} {x} to {formgroup} (can|may|could|might) (?:cause|bring on|trigger|lead to|result in
    |provoke) {x}{end}
    = \1 \3 cause \4 in \2
giving/prescribing: ^{word} {x} to {formgroup} (is|can be|may be) (not )?(perfectly safe|safe|dangerous|risky|harmful
    |unsafe|fine|harmless)(?= $)
    = \1 \3 \4 \5 for \2
giving/prescribing: ^{word} {formgroup} ([a-z]+) (can|may|could|might) (?:cause|bring on|trigger|lead to|result in
    |provoke) {x}{end}
    = \2 \3 cause \4 in \1
giving/prescribing: ^{word} {formgroup} ([a-z]+) (is|can be|may be) (not )?(perfectly safe|safe|dangerous|risky
    |harmful|unsafe|fine|harmless)(?= $)
    = \2 \3 \4 \5 for \1
giving: ^{word} (?:someone|somebody|people|a person|a patient|the patient) ([a-z]+) (can|could|will|may|would)
     (reverse|undo|stop|treat)(?= )
    = \1 \2 \3
in: ^{word} {formgroup}, {x} (can|may|could|might|does|will) ((?:not )?)(?:cause|bring on|trigger|provoke|lead to|set
     off) {x}{end}
    = \2 \3 \4 cause \5 in \1
in: ^{word} {formgroup}, {x} (should be avoided|should not be (?:used|given|taken)|must not be (?:used|given|taken)
    |must be avoided|is contraindicated|is dangerous|is not safe|is unsafe|is not recommended)(?= $)
    = \2 \3 in \1
in: ^{word} {formgroup}, {x} (?:is|are) (?:perfectly |completely |entirely |quite |totally )?safe(?= $)
    = \2 is safe for \1
chickenpox/flu/influenza/virus/infection/illness: ^{x} (can|may|could|might|can not|does not|never|will)
     (cause|causes|bring on|trigger|lead to) (reyes syndrome) in ((?:a |an )?(?:children|kids|teenagers|teens|child
    |kid|teenager))
     (?:with|who have|who has|recovering from|who had|who get) (?:a |an |the )?(?:viral |recent )*{word}{end}
    = \1 \2 \3 \4 in children
women/woman: ^{x} (can|may|could|might|can not|does not|never|will) (cause|causes|lead to|bring about) (birth defects
    |malformations)
     in (?:a )?pregnant {word}{end}
    = \1 \2 \3 \4
reason/why: ^(?:the (?:risk|danger) of )?{x} (?:is|are) (?:the {word} |{word} )(?:that |why )?{x} (is|are|should|must)
     not
     (?:be )?(given|taken|used)(?: to| by| in) {formgroup}{end}
    = \2 should not be \4 to \5 because of the risk of \1
why: ^(?:the (?:risk|danger) of )?{x} (?:is|are) {word} {formgroup} (should|must|can) not (?:take|have|be given)
     {x}{end}
    = \4 should not be given to \2 because of the risk of \1
because: ^{word} of (?:the )?(?:risk of |danger of )?{x}, {formgroup} (?:should|must|have to|need to) (?:avoid|not
     take|not be given) {x}{end}
    = \3 should not be given to \2 {word} of the risk of \1
because: ^{word} of (?:the )?(?:risk of |danger of )?{x}, {x} (should|must) not be (given to|taken by|used in
    |given|taken|used) ([^,;]+){end}
    = \2 \3 not be \4 \5 {word} of the risk of \1
avoided: ^{x} (can|may|could) cause {x} in {formgroup}, (?:which is why it|so it|and so it) (?:should|must|has to) be
     {word}{end}
    = \1 \2 cause \3 in \4 , and \4 should not take \1
is: ^in {formtest}, {x} ((?:{word}|goes|often|usually|is usually|does not) [^,;]+?){end}
    = \2 \3 on \1
does/goes/often/usually/shows: ^(?:in|on|with|by) {formtest}, {x} ((?:{word}) [^,;]+?){end}
    = \2 \3 on \1
rely: ^you (?:can not|cannot|should not|must not) {word} on {formtest} to (?:find|detect|catch|show|pick up|spot
    |reveal) {x}{end}
    = \1 can miss \2
pass: ^(?:someone|people|a person|anyone|you) (?:on|who uses|who take|who takes|who use|taking|using) {x} (?:can|may
    |could|might) (?:still )?{word} {formtest}{end}
    = \2 can miss \1
overdose: ^in (an? {x} {word}), {x} (?:helps|works|is what helps|does the job){end}
    = \3 works for \1
overdose: ^in (an? {x} {word}), {x} (?:does not help|does not work|is no help|is useless|does nothing){end}
    = \3 does not work for \1
revived: ^(?:someone|people|a person|anyone|somebody) (?:who )?(?:takes?|took|has taken|have taken|uses?|on) (?:only
    |just|nothing but|too much|alone) {x}
     (can|could|will|may) (not )?be {word} (?:with|by|using) {x}{end}
    = \4 does \3 reverse \1
revived: ^(?:someone|people|a person|anyone|somebody) who (?:has overdosed|overdosed|overdoses|overdose|have
     overdosed) on {x}
     (can|could|will|may) (not )?be {word} (?:with|by|using) {x}{end}
    = \4 does \3 reverse \1
wake/bring/revive: ^{x} (will|can|may|could|would|does) (not )?{word} (?:up |back |round )?(?:someone|people|a person
    |anyone|somebody) who
     (?:took|has taken|have taken|takes|take|had|used|has used|overdosed on|overdoses on|has overdosed on) (?:too much
     |only |nothing but |just )?{x}{end}
    = \1 does \3 reverse \4
expect: ^(?:do not|no person should|nobody should|no one should|you should not|you can not|you cannot|people should
     not) {word} {x} to(?= [a-z])
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
has: ^(?:if|when) (?:someone|somebody|a person|a patient|a child) {word} {x}, {x} (?:may|can|might|could) (not )?be
     (prescribed|given|used){end}
    = \2 may \3 be used for \1
have: ^(?:if|when) (?:people|patients|you|they|children) {word} {x}, {x} (?:may|can|might|could) (not )?be (prescribed
    |given|used){end}
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
schedule: ^{x} (?:is|sits|falls) (?:in|under|a) {word} ([iv1-5]+),? (?:not|rather than|and not|instead of) (?:in
     |under )?{word} ([iv1-5]+),? in {inplace}{end}
    = \1 is not {word} \3 but {word} \2 in \4
schedule: ^(?:rather than|instead of)(?: being)?(?: in)? {word} ([iv1-5]+),? {x} is (?:in )?{word} ([iv1-5]+) in
     {inplace}{end}
    = \2 is not {word} \1 but {word} \3 in \4
schedule: ^as an? {word} ([iv1-5]+) (?:drug|substance|controlled substance|medicine), {x} is (?:strictly |tightly
     )?controlled in {inplace}{end}
    = \2 is {word} \1 in \3
ingredients: ^one of the {word} (?:of|in) {x} is {x}{end}
    = \1 contains \2
swallow/take/inject/use/buy: ^(?:when|if|whenever) (?:you|people|someone) {word}s? {x}, (?:you|they|people|he|she)
     (?:are |is )?{word}(?:s|ing)? {x}{end}
    = \1 contains \2
on: ^(?:anyone|everyone|someone|people|anybody) {word} {x} (?:is|are) (?:also )?(?:{word}|taking) {x}{end}
    = \1 contains \2
person/one: ^no {word} (?:taking|on|who takes) {x} (?:takes|is on|is taking) {x}{end}
    = \1 does not contain \2
effect: ^{x} (?:gets|owes|has|derives) (?:all )?its {word} (?:from|to) {x}{end}
    = \2 is the main active ingredient of \1
comes: ^{x} {word} (?:entirely |completely )?without (?:any )?{x}{end}
    = \1 {word} with no \2
comes: ^{x} {word} with no {x}{end}
    = \1 has no \2
trace: ^there is (?:not a|no|not even a) {word} of {x} in {x}{end}
    = \2 contains no \1
find: ^you (?:will not|can not|cannot|would not|do not|never) {word} (?:any )?{x} in {x}{end}
    = \2 does not contain \1
compared: ^{word} (?:with|to) {x},? {x} is (?:by far )?(?:the )?(stronger|weaker|longer acting|shorter acting|safer
    |more potent
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
wears/worn: ^(?:once|after|when|by the time) {x} (?:has )?{word} off, {x} (?:is still|keeps|goes on|will still be)
     (?:working|acting|active|going){end}
    = \2 lasts longer than \1
off: ^{x} (?:wears|will wear|can wear) {word} (?:before|sooner than|earlier than) {x}(?: does| do| will)?(?=[,;]| $)
    = \2 lasts longer than \1
takes: ^it {word} (?:much |far |a lot )?less {x} than {x} to (?:get|have|produce|do|give|achieve)(?: you)? (?:the same
    |as much)(?: effect| relief| result)?{end}
    = \1 is stronger than \2
takes: ^it {word} (?:much |far |a lot )?more {x} than {x} to (?:get|have|produce|do|give|achieve)(?: you)? (?:the same
    |as much)(?: effect| relief| result)?{end}
    = \1 is weaker than \2
keep: ^doctors {word} an eye on (?:their |the )?{x} in (?:people|patients|those|anyone) (on|taking|who take)(?= )
    = doctors monitor \1 in people \2
keep: ^doctors {word} an eye on (?:the )?{x} of (?:people|patients|those|anyone) (on|taking|who take)(?= )
    = doctors monitor \1 in people \2
needed/required/necessary: ^with {x}, (?:you need |you must have |there have to be )?(no )?{formcheck} (?:are|is) (not
     )?{word}{end}
    = \1 does \4 need \2 \3
need/needs: ^with {x}, (?:you|people|patients|everyone) (do not |does not )?{word} {formcheck}{end}
    = people on \1 \2 {word} \3
need: ^there is no {word} for {formcheck} (?:with|on|in people on|while taking) {x}{end}
    = \2 does not {word} \1
skip: ^(?:you|people|patients) (?:can|may|could) (?:safely )?{word} (?:the )?{formcheck} (?:with|on|while taking|if
     you take) {x}{end}
    = \2 does not need \1
unnecessary: ^{formcheck} (?:is|are) {word} (?:with|for people on|for|on|while taking) {x}{end}
    = \2 does not need \1
without: ^{x} (?:is|can be) (?:given|taken|used) {word} (?:any |the )?need for {formcheck}{end}
    = \1 does not need \2
swallow/take/use/inject/smoke/snort: ^(?:your|the) (liver|body) (turns|converts|changes|makes) (?:some|part|most|much)
     of the {x} (?:that )?you {word} (?:to|into)(?= )
    = the \1 \2 \3 to
liver: ^in (?:the|your) {word}, {x} (?:is|gets) (?:turned into|turned to|converted to|converted into|changed into
    |broken down to|broken down into|metabolised to|metabolized to)(?= )
    = the {word} converts \1 to
makes/forms: ^(?:when|if|after) you (?:take|use|swallow|inject|smoke) {x}, (?:your|the) (body|liver) {word} {x}
     (?:from|out of) it{end}
    = the \2 converts \1 to \3
there: ^{word} is (a|no) ((?:black )?boxed warning|black box warning) (about|for|on|of|against) ([^;]+?) (?:on|with
    |for) ((?:the label of )?[a-z0-9]+){end}
    = \5 has \1 \2 \3 \4
on: ^{word} the label of {x} (?:is|there is|sits) (a|no) (boxed warning|black box warning)(?= )
    = \1 has \2 \3
label: ^(?:the )?(?:us )?{word} (?:of|for|on) {x} (?:has|carries|bears) (a|no) (boxed warning|black box warning)(?= )
    = \1 has \2 \3
box: ^{x} label warns (?:of|about|against) {x} in an? (?:black )?{word}{end}
    = \1 has a boxed warning about \2
never: ^(?:the )?fda (?:has )?{word} (?:gave|put on|given|added to|slapped on) {x} an? (boxed warning|black box
     warning)(?= )
    = \1 has no \2
gave/given: ^(in [0-9]{4},? )?(?:the )?fda (?:has )?{word} {x} an? (boxed warning|black box warning)(?= )
    = \1 \2 got a \3
added: ^(in [0-9]{4},? )?(?:the )?fda (?:has )?{word} an? (boxed warning|black box warning) (about|for|on|over) {x} to
     (?:the label of )?{x}(?= $| in )
    = \1 \5 got a \2 about \4
put: ^(in [0-9]{4},? )?(?:the )?fda (?:has )?{word} an? (boxed warning|black box warning) (about|for|on|over) {x} on
     (?:the label of )?{x}(?= $| in )
    = \1 \5 got a \2 about \4
added: ^(in [0-9]{4},? )?an? (boxed warning|black box warning) (about|for|on|over) {x} was {word} to (?:the label of
     )?{x}(?= $| in )
    = \1 \5 got a \2 about \4
carried/had: ^(since [0-9]{4},? )?{x} has {word} an? (boxed warning|black box warning) (about|for|on|over) {x}(?= $|
     since )
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
lab: ^{x} (?:is|are) made in (?:a|the) {word},? (?:not|and not|rather than) (?:taken|extracted|made|obtained|derived)?
     ?from {x}{end}
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
takes: ^it {word} (?:a few |several |about |some )?(days|weeks|months|hours) (?:for|before) {x} (?:to work|works|to
     take effect|takes effect|to kick in|kicks in){end}
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
burn/feel/become/get/sweat/bruise/bleed/sunburn: ^(?:people|patients|anyone|someone|users|those|you) (?:who
     (?:takes?|are on|is on|uses?)|on|taking|using) {x} (?:can|may|might|could|will|often|tend to|easily)(?: more
    | often)? {word}(?= (?:easier|more easily|drowsy|sleepy|tired|dizzy|faster|quicker) ?)
    = \1 can make people {word}
burn/feel/become/get/sweat/bruise/bleed/sunburn: ^(?:on|with|while taking|when taking) {x}, (?:you|people|patients)
     (?:can |may |might |could |will |often |tend to )?{word}(?= )
    = \1 can make people {word}
burn/feel/become/get/sweat/bruise/bleed/sunburn: ^(?:you|people|patients) (?:can |may |might |could |will |often |tend
     to )?{word} (?!(?:physically |psychologically |mentally )?(?:dependent|addicted|hooked|used|high) )([^,;]+?)
     (?:while (?:you|they) (?:are|re) on|when (?:you|they) (?:are|re) on|if (?:you|they) (?:are|re) on|on|if you take
    |when you take|if they take|while taking|when they take) {x}{end}
    = \2 can make people {word} \1
burn/feel/become/get/sweat/bruise/bleed/sunburn: ^(?:you|people|patients) (?:do|will) not {word} (?!(?:physically
     |psychologically |mentally )?(?:dependent|addicted|hooked|used|high) )([^,;]+?) (?:while (?:you|they) (?:are|re)
     on|when (?:you|they) (?:are|re) on|if (?:you|they) (?:are|re) on|on|if you take|when you take|if they take|while
     taking|when they take) {x}{end}
    = \2 can not make people {word} \1
burn/feel/become/get/sweat/bruise/bleed/sunburn: ^{formnobody} (?:on|taking|who takes) {x} (?:will |can |could
     )?{word}s? ([^,;]+?){end}
    = \1 can not make people {word} \2
same: ^{x} (?:is|are) (not )?(?:actually |really |just |simply )?(?:one and the|the very|exactly the|precisely the|the
     selfsame|just the) {word} (?:drug|thing|medicine|medication|substance|compound|molecule|chemical)?(?= ?$)
    = \1 are \2 the {word} drug
against/to/towards/targeting/blocking/neutralising/neutralizing/inhibiting: ^{x} (is|was) (not )?an? ((?:[a-z]+
     )*)antibody (?:(?:that is |which is )?(?:directed|aimed|raised|acting) )?{word} {x}(?= $)
    = \1 \2 a monoclonal antibody and \1 does \3 target \5
antibody: ^{x} (is|was) (not )?an? anti {x} (?:monoclonal )?{word}(?= $)
    = \1 \2 a monoclonal antibody and \1 does \3 target \4
targets/blocks/binds/neutralises/neutralizes/inhibits: ^{x} (is|was) an? ((?:[a-z]+ )*)antibody (?:that|which)
     (?:specifically |selectively )?{word} {x}(?= $)
    = \1 \2 a monoclonal antibody and \1 {word} \4
receptors/enzymes/targets/transporters/channels: ^{x} ([a-z]+) (?:on |at |to )?(two|three|four|both)
     (?!of)((?:[a-z0-9]+ )?){word},? ([^,;]+?) and ([^,;]+?){end}
    = \1 \2 \5 {word} and \1 \2 \6 {word}
forms/form/formed/made/produced/arises/appears/builds: ^{x} (?:(?:is|are|gets) )?{word}(?: up)?(?: in the (?:liver
    |body))?
     (?:when|if|whenever|once) (?:someone|people|a person|you|anyone|users|somebody) (?:drinks?|takes?|uses?|combines?
    |mix(?:es)?) {x} (?:on|with|and|while on|while using|while taking) {x}{end}
    = \1 is formed when \2 is combined with \3
all: ^({x} (?:is|are) [^;]+?) {word} (?:over|across|around|round|through)(?= (?:the )?(?:us|united states|america
    |country|uk|united
     kingdom|world|europe|states))
    = \1 in
prescription: ^{x} (is|are) (not )?(?:legally )?(?:sold|available|dispensed|obtainable)(?: legally)? (?:on|by|with)
     {word}(?= (?:in|all|across|throughout) )
    = \1 is \3 prescribed
prescription: ^{x} (?:is|are) (?:legally )?(?:sold|available|dispensed|obtainable) only (?:on|by|with) (?:a
     )?{word}(?= )
    = \1 is {word} only
schedule/class: ^{x} (is|are) ((?:in |a |placed in )?{word} [ivabc0-9]+),? (?:and |but )?not (?:in |a )?(?:{word}
     )?([ivabc0-9]+),?(?: of the [^,;]+)?{end}
    = \1 \2 \3 and \1 \2 not {word} \4
as: ^{x} (has|have|is|was) (not |never )?(been )?approved in (the us|the uk|the united states|europe|canada|australia
    |britain|america)
     {word} (an? [^,;]+?){end}
    = \1 \2 \3 \4 approved {word} \6 in \5
beloved/adored/loved/prized/favoured/favored/valued/sought: ^({x}), {word} (?:of|by|among|for|after by|in)
     (?:(?!{x})[^,;])+?,(?= (?:is|are|was|has|can|acts|works|blocks|causes|binds|belongs) )
    = \1
alkaloid/alkaloids/metabolite/metabolites/enantiomer/isomer/ingredient/prodrug/cousin/derivative/stereoisomer: ^{x}
     (is|are) (not )?([a-z]+s) {chiefofkind}{word}(?= $| and | but )
    = \1 \2 \3 the \5 {word} of \4
alkaloid/metabolite/enantiomer/isomer/ingredient/prodrug: ^{x}, ([a-z]+s) {chiefofkind}{word},(?= (?:is|are|was|acts
    |works|blocks|causes|binds|has|can|activates|lasts|may) )
    = \1 , the \3 {word} of \2 ,
schedule/class: ^{x} (is|are) ((?:in |a |placed in )?{word} [ivabc0-9]+),? (?:rather than|instead of) (?:in )?(?:a
     )?(?:{word} )?([ivabc0-9]+),?(?: drug| substance)?{end}
    = \1 \2 \3 and \1 \2 not {word} \4
what: ^{word} (?:[a-z]+ )?(?:people|patients|users|doctors|hospitals|pharmacies|pharmacists|narcolepsy patients)
     (?:get|take|buy|use|know|receive|swallow|prescribe|dispense|give|are given) as {x} is (not )?(?:really |actually
    )?{x}{end}
    = \1 is \2 \3
never: ^{x} (was|were|is|are|has been|have been) ((?:first )?(?:made|developed|synthesised|synthesized|created
    |invented|discovered) [^,;]+?),? (?:and|but) (?:was |were |has been |have been )?{word} (?:been )?(?:marketed|sold
    |approved|licensed|released) as (?:a )?(?:medicines?|drugs?){end}
    = \1 \2 \3 and \1 is not approved for people
chemists/scientists/researchers/pharmacologists: ^({x} (?:was|were) (?:first |originally )?(?:made|developed|synthesised
    |synthesized|created|invented|discovered|cooked up|dreamed up|dreamt up)) by (?:[a-z]+ )*?{word}(?= in | at | as
    | during | $)
    = \1
cooked/dreamed/dreamt/thought: ^{x} (was|were) (?:first |originally )?{word} up (?=in |by |at |as |during )
    = \1 \2 developed
injection/liquid/pill/powder/tablet/syrup/drug/medicine/spray/gas: ^the ([a-z ]+ )??{word}
     (?:that |which )?(?:doctors|anaesthetists|anesthesiologists|anesthetists|surgeons|dentists|paramedics|hospitals
    |nurses|vets) (?:use|give) (to [^,;]+?|for [^,;]+?) is (not )?(?:called )?{x}{end}
    = \4 is \3 used \2
overdose/overdoses/poisoning: ^{x} reverses? {x} {word},? (?:as well as|and|and also|along with|plus|just like)
     {x} {word}{end}
    = \1 reverses \2 {word} and \1 reverses \3 {word}
sedation/effects/drowsiness/symptoms/slowing: ^{x} ((?:will |can |does |could |would |may )(?:not )?)(?:undo|reverse
    |lift|stop|touch|counter) the {word}
     (?:that |which )?(?:it|{x}) (?:causes|brings on|produces|induces){end}
    = \1 \2 reverse \3
links/link/connection/association/relationship: ^there is no {word} (?:whatsoever|at all|of any kind)
    = there is no {word}
alongside: ((?:cause|causes|provoke|provokes|trigger|triggers|produce|produces|lead to|leads to|bring on|brings on|set
     off|sets off) [^,;]+?) {word}(?= {x}{end})
    = \1 with
together: ^{x} (?:hinders?|hampers?|impairs?|reduces?|blocks?|lowers?|cuts?) {x} absorption
     (?:if|when) (?:both are |they are )?taken {word}{end}
    = \1 reduces the absorption of \2
together: ^({x} (?:hinders?|hampers?|impairs?|reduces?|blocks?|lowers?|cuts?) the absorption of {x}),?
     (?:if|when) (?:both are |they are |the two are )?taken {word}{end}
    = \1
too/much: ^(?:when|if|where|after|once) (?:too {word}|an overdose of|excess|excessive) {x} (?:has been|have been|is
    |was|gets)
     (?:swallowed|taken|ingested|used|given),? {x} is (not )?(?:a |an |the )?(?:standard |usual |recommended |right
    |main |specific
    )*(?:antidote|treatment|remedy){end}
    = \2 is \3 the antidote for \1
squirt/spray/dose/puff/shot/hit/sniff/whiff/injection: ^(?:one|a|a single|just one) {word} of {x}(?= (?:outlasts|lasts
    |reverses|works|is) )
    = \1
whatsoever: (no [a-z ]+?) {word}(?= )
    = \1
tightens/tighten: ^{x} {word} (?:up )?muscles
    = \1 contracts muscles
gateway: ^(?:smoking |using |taking )?{x} is (not )?an? {word}(?: drug)? that (?:leads|takes|moves|pushes) (?:people
    |users |them )?(?:on )?to
     {x}{end}
    = \1 is \2 a gateway drug to \3
shortage/lack/deficit/deficiency: ^depression is (not )?(?:simply |just |really )?caused by an? {word} of
     serotonin(?:,? [^;]+)?{end}
    = depression is \1 caused by low serotonin
picked: ^{x} (is|are) (not )?{word} up by {x},? (?:used|run|ordered|given|done) by [a-z ]+?{end}
    = \1 \2 \3 picked up by \4
enrol/enroll/register/sign/join: ^({x})(?:,? and (?:that is|thats) why|,? which is why|,? so) (?:[a-z]+ )?(?:patients
    |users|people|women|everyone
    |anyone)(?: on it| who take it| taking it)? (?:must|have to|need to|has to) {word} (?:up )?(?:in|for|with|to)
     {x}{end}
    = \1 and is available only through \2
from: ^{x} (?:comes|came|stems|originates|originated|is derived|was derived|derives|was developed|was obtained|is
     obtained|is made
    |was made|is extracted|was extracted|was originally (?:extracted|obtained|derived|isolated)|was first (?:extracted
    |obtained|derived)|was modelled|is sourced|was harvested) {word} ([^,;]*?{naturalsource}[^,;]*?){end}
    = \1 was isolated {word} \2
from: ^{x} (?:does not come|did not come|is not derived|was not derived|was not developed|was not obtained|is not made
    |was
     not made|is not extracted|was not extracted) {word} ([^,;]*?{naturalsource}[^,;]*?){end}
    = \1 was not isolated {word} \2
based: ^{x} (is|was) {word} (?:up)?on ([^,;]*(?:venom|saliva)[^,;]*?){end}
    = \1 was isolated from \3
made/produced: ^{x} (?:is|was) {word} (?:by|with) ((?:soil )?(?:bacteria|a bacterium|a fungus|fungi|a mould|a
     mold)){end}
    = \1 was isolated from \2
in: ^{x} was (?:first )?(?:discovered|found) {word} (?!(?:[0-9]|the [0-9]|january|february|march|april|may|june|july
    |august
    |september|october|november|december))([^,;]*(?:soil|venom|saliva|mould|mold|fungus|bark|leaves)[^,;]*?){end}
    = \1 was isolated from \2
anything: ((?:not|never)(?: been)? approved(?: by the fda)?) for {word}(?= at all| |$)
    = \1 for any use
over: (prescribed|sold|available|approved|used) all {word} (?=(?:the )?(?:us|united states|america|country|uk|united
     kingdom|europe)(?: |$))
    = \1 in
abruptly/suddenly: ^(someone|people|anyone|somebody|patients|users) (who|that) {word} (?:quits?|stops?|drops?) ([a-z
     ]+?) after
     (?:weeks|months|years|a long time|long) of (?:daily |regular |heavy |steady )?(?:use|taking it|treatment)(?= )
    = \1 \2 {word} stops \3
quits/quit/stops/stop: ^(someone|people|anyone|somebody|patients|users) (who|that) {word} ([a-z ]+?) after (?:weeks
    |months|years
    |a long time) of (?:daily |regular |heavy |steady )?(?:use|taking it|treatment)(?= )
    = \1 \2 suddenly stops \3
bleeding: ^{word} (?:on|from|caused by|due to) {x} (can|may|could) (not )?be (?:reversed|stopped|treated|countered)
     (?:with|by)
     {x}{end}
    = \4 \2 \3 reverse \1
women: ^{word} (?:on|taking|using|who take|who use) (?:the pill|birth control|hormonal contraception|hormonal
     contraceptives)
     (?:are warned about|should not take|must not take|should avoid|are told to avoid|are warned off|are warned against)
     {x}(?=,| $)
    = \1 makes hormonal contraceptives fail
stands: ^{x} {word} out among (?:the )?{x} (?:because|since|as|for the fact that|in that) it ((?:is|does|can|has
    |blocks|acts) [^,;]+?){end}
    = \1 \3 and \1 is a \2
odd: ^{x} is (?:an|the) {word} (?:one|man) out among (?:the )?{x},? (?:because|since|as|for|in that) it ((?:is|does
    |can|has|blocks|acts) [^,;]+?){end}
    = \1 \3 and \1 is a \2
unlike: ^{word} (?:coming off |stopping |quitting |withdrawal from )?{x}(?: withdrawal)?, {x} withdrawal (?:can|may
    |could)
     (be deadly|be fatal|kill|be life threatening|cause seizures|cause fits){end}
    = \2 withdrawal can \3 and \1 withdrawal can not \3
unlike: ^{word} (?:coming off |stopping |quitting |withdrawal from )?{x}(?: withdrawal)?, {x} withdrawal (?:has never
     killed (?:anyone|anybody)|can not (?:kill|be fatal|be deadly)|never kills|is never (?:fatal|deadly)){end}
    = \2 withdrawal can not kill and \1 withdrawal can kill
withdrawal: ^{word} from {x},? unlike (?:{word} from )?{x}(?: {word})?,? (?:can|may|could) (be deadly|be fatal|kill|be
     life
     threatening|cause seizures|cause fits){end}
    = \1 {word} can \3 and \2 {word} can not \3
smoking/using/taking: ^{word} {x} (?:leads|takes|moves|pushes) (?:people |users |them )?(?:on )?to (?:using )?{x}(?:
     use)?{end}
    = \1 is a gateway drug to \2
given/infused/injected/administered/pushed: ^{x} {word} (?:too |very )?(fast|quickly|rapidly)(?: into a vein|
     intravenously)? (can|may|could|might)
     ([^,;]+?){end}
    = \1 \3 \4 when {word} too \2
activated/converted/bioactivated: ^{x} (is|are) an? prodrug (?:that is |which is )?{word} (?:in the liver )?by {x}{end}
    = \1 \2 a prodrug and \1 is activated by \3
substance/drug/chemical/ingredient/compound: ^{x} is (not )?the (?:(?:main|chief|principal|primary) )?addictive {word}
     in {x}{end}
    = \3 does \2 contain \1 and \1 is addictive
substance/drug/chemical/ingredient/compound: ^the (?:(?:main|chief|principal|primary) )?addictive {word} in {x} is
     (not )?{x}{end}
    = \1 does \2 contain \3 and \3 is addictive
sleep: (approved|used|prescribed|taken|given|licensed|indicated)((?: off label| at low doses| in low doses)?) (?:for
    |as an aid to|to help with|to aid)
     {word}{end}
    = \1 \2 for insomnia
asthma: ^{x} (?:alone )?should (?:not|never) be (?:used|taken|given|prescribed) (?:alone |on its own |by itself
     )(?:for|in|to treat) {word}{end}
    = \1 is contraindicated in {word} without an inhaled steroid
asthma: ^{x} (?:alone|on its own|by itself) should (?:not|never) be (?:used|taken|given|prescribed) (?:for|in|to
     treat) {word}{end}
    = \1 is contraindicated in {word} without an inhaled steroid
abstinent/abstinence/sober: ^{x} (?:helps|is (?:used|given|prescribed) to help) (?:people|patients|drinkers|alcoholics
    |you) (?:to )?(?:stay|remain|keep|maintain)
     {word} from alcohol{end}
    = \1 is used for alcohol dependence
abstinence: ^{x} is (used|given|prescribed|approved) to (?:maintain|keep up|support) {word} from alcohol{end}
    = \1 is \2 for alcohol dependence
daily: ^{x} is (taken|given|injected|dosed) (once a week|once weekly|every week|weekly),? (?:and )?not (?:every day
    |{word})
    = \1 is \2 \3 and \1 is not \2 {word}
after: ^{x} (is|are) contraindicated (?:right |just |immediately |soon )?{word} ([^,;]*surgery|[^,;]*operation
    |[^,;]*bypass){end}
    = \1 \2 contraindicated in \3
after: ^{x} (?:should|must) (?:not|never) be (?:used|taken|given) (?:right |just |immediately |soon )?{word}
     ([^,;]*surgery|[^,;]*operation|[^,;]*bypass){end}
    = \1 is contraindicated in \2
metabolite: ^{x} (is|are) (broken down|metabolised|metabolized|converted|turned) (?:in the liver )?(?:to|into) (?:an?
    |its )?(?:toxic |active |inactive |main |nerve damaging |potent )*{word},? (?:called |named )?([^,;]+?){end}
    = \1 \2 \3 to \4
metabolite: ^{x} (can |may |could |might )?(causes?|provokes?|triggers?) {x} (?:through|via|by way of|because of)
     (?:its |an? )?(?:toxic |active |main )*{word},? ([^,;]+?){end}
    = \5 \2 \3 \4 and \5 is a {word} of \1
synthetic: ^{x} is (not )?(?:a {word} (?:form|version) of|{word}) {x}{end}
    = \1 is \2 \3 and \1 is {word}
enzymes: (broken down|metabolised|metabolized|cleared|hydrolysed|hydrolyzed) by {word} (?:called esterases )?in (?:the
     )?(?:blood|plasma|blood
     and (?:the )?tissues?|plasma and (?:the )?tissues?)(?= $)
    = \1 by esterases
hours: ^{x} (?:works|acts|kicks in) (?:on|against|for) (depression|pain|anxiety|nausea) within {word}(?= $)
    = \1 can relieve \2 within {word}
infusions/injections/sprays: ^{x} {word} (can|may|could) (relieve|ease|lift|treat) ([a-z]+) within (hours|minutes
    |days)(?= $)
    = \1 \2 \3 \4 within \5
sold/marketed/advertised/promoted: ^{x} (was|were) (?:originally |first |initially |historically |at first )?{word} as
     (an? [^,;]+?){end}
    = \1 \2 once {word} as \3
progesterone/testosterone/oestrogen/estrogen/aldosterone/angiotensin: ^{x} ((?:does not |do not )?(?:blocks?|counters
    |opposes)) (?:the
     (?:action|actions|effect|effects) of )?{word}(?: ii)?{end}
    = \1 \2 the {word} receptor
animals: ^{x} (is|are) (approved|licensed|authorised|authorized|meant|intended) for (?:use in )?{word} only{end}
    = \1 \2 \3 only for {word}
ingredient: ^{x} was (?:once|originally|formerly) an {word} (?:of|in) coca cola{end}
    = coca cola once contained \1
"""
)
