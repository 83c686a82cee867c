r"""Two drugs taken together, in whatever grammatical form: hours apart, a condition, an order, people who take one.

All openings are put as "if A is combined with B,", and then what comes of it as the grammar reads. After ``formsaid``,
whose words in braces it uses. In the form of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

OF_PAIR_FORMS = restatements(
    r"""
calcium: ^{word}{unsalted}(?: pills| tablets| supplements)?(?= .*(?:apart|absor|same time|another time))
    = calcium carbonate
iron: ^{word}(?: pills| tablets| supplements)?(?= .*(?:apart|absor|same time|another time))
    = iron supplements
calcium: ^(?=.*(?:apart|absor|same time|another time))(.*? (?:and|from|as|with|take|to|by)) {word}
    {unsalted}(?: pills| tablets| supplements)?(?=,| $| should| must| can| at| apart| and)
    = \1 calcium carbonate
iron: ^(?=.*(?:apart|absor|same time|another time))(.*? (?:and|from|as|with|take|to|by)) {word}
    {unsalted}(?: pills| tablets| supplements)?(?=,| $| should| must| can| at| apart| and)
    = \1 iron supplements
while: ^(?:eating|drinking|taking|using|swallowing) {x} {word} (?:on|taking|using|you are on) {x} (can |may |could
     )?(?:pushes|push|raises?|drives?|sends?|boosts?) (?:its|the|\2) levels?(?: up)?{end}
    = \1 can raise \2 levels
while: ^(?:eating|drinking|taking|using|swallowing) {x} {word} (?:on|taking|using|you are on) {x}(?= )
    = combining \1 with \2
together: ^{x} and {x} (?:go|work|get along) (?:well |fine )?{word}(?: fine| well)?(?: without (?:any )?(?:trouble
    |problems?|harm|risk))?{end}
    = \1 is safe with \2
together: ^{x} and {x}(?: taken)? {word} (?:are|is) (?:no|not a) (?:cause for concern|problem|danger|worry|risk|big
     deal){end}
    = \1 is safe with \2
freely: ^with {x}, {x} can be (?:eaten|drunk|taken|used|had) {word}{end}
    = \1 is safe with \2
apart: ^{x} (?:should|must|has to|have to|needs? to|ought to) be (?:taken|given|swallowed|kept)(?: at least)?(?:
     (?:some|several|a few|a couple of|many|well))?(?: hours)? {word} from {x} and {x},? (?:because|as|since) (?:they
    |these|both) (?:can |may )?(?:reduce|lower|cut|hinder|impair|block) (?:its|the) absorption{end}
    = \2 reduces absorption of \1 and \3 reduces absorption of \1 and \1 should not be taken at the same hour with \2
apart: ^{x} (?:should|must|has to|have to|needs? to|ought to) be (?:taken|given|swallowed|kept)(?: at least)?(?:
     (?:some|several|a few|a couple of|many|well))?(?: hours)? {word} from {x},? (?:because|as|since|which) (?:it
    |they)? ?(?:can |may )?(?:reduces?|lowers?|cuts?|hinders?|impairs?|blocks?) (?:its|the) absorption{end}
    = \2 reduces the absorption of \1 , and \1 should not be taken at the same hour with \2
apart: ^{x} (?:should|must|has to|have to|needs? to|ought to) be (?:taken|given|swallowed|kept)(?: at least)?(?:
     (?:some|several|a few|a couple of|many|well))?(?: hours)? {word} from {x} and {x}{end}
    = \1 should not be taken at the same hour with \2 , and \1 should not be taken at the same hour with \3
apart: ^{x} (?:should|must|has to|have to|needs? to|ought to) be (?:taken|given|swallowed|kept)(?: at least)?(?:
     (?:some|several|a few|a couple of|many|well))?(?: hours)? {word} from {x}{end}
    = \1 should not be taken at the same hour with \2
apart: ^{formnoun} and {x} (?:should|must|have to|need to|ought to) be (?:taken|given|swallowed|kept)(?: at least)?(?:
     (?:some|several|a few|a couple of|many|well))?(?: hours)? {word}(?: from each other| from one another)?{end}
    = \1 should not be taken at the same hour with \2
hours: ^{x} (?:should|must|has to|have to|needs? to) be (?:taken|given|swallowed|kept) (?:at least )?(?:4|four) {word}
     (?:apart|away) from {x}{end}
    = \1 should not be taken within four of \2
hours: ^{x} (?:should|must|has to|have to|needs? to) be (?:taken|given|swallowed|kept) (?:at least )?(?:2|two) {word}
     (?:apart|away) from {x}{end}
    = \1 should not be taken within two of \2
hours: ^{x} and {x} (?:should|must|have to|need to) be (?:taken|given|swallowed|kept) (?:at least )?(?:4|four) {word}
     apart{end}
    = \1 should not be taken within four of \2
hours: ^{x} and {x} (?:should|must|have to|need to) be (?:taken|given|swallowed|kept) (?:at least )?(?:2|two) {word}
     apart{end}
    = \1 should not be taken within two of \2
time/moment: ^{x} (should|must|can|may) (not |never )?be (?:taken|given|swallowed) (?:safely )?at the same {word} as
     {x}(?: without (?:a |any )?(?:problem|problems|harm|trouble))?{end}
    = \1 \2 \3 be taken at the same hour with \4
time/moment: ^{x} and {x} (should|must|can|may) (not |never )?be (?:taken|given|swallowed) (?:safely )?at the same
     {word}(?: without (?:a |any )?(?:problem|problems|harm|trouble))?{end}
    = \1 \3 \4 be taken at the same hour with \2
time: ^it is (not )?(?:perfectly |quite )?(?:safe|fine|ok|okay|all right|alright) to (?:take|swallow|give) {x} (?:at
     the same {word} as|together with) {x}{end}
    = \2 can \1 be taken at the same hour with \3
time: ^(?:people|patients|anyone|someone)(?: who are)? (?:on|taking|who take) {x} (?:should|must|have to|need to) take
     (?:their )?{x} at (?:another|a different|some other) {word}(?: of (?:the )?day)?{end}
    = \1 should not be taken at the same hour with \2
apart/separate: ^there is no (?:need|reason) to (?:keep|take|space) {x} and {x} {word}{end}
    = \1 can be taken at the same hour with \2
person/one: ^no {word} (?:who is )?(?:on|taking|who takes|using) {x} (should|must|can|may) (?:take|be taking|be given
    |use|have|get|be on|be prescribed|add) {x}{end}
    = people on \1 should not take \3
on/take/taking/use: ^(?:if|when|while) (?:you|people|someone|a person|patients|they) (?:are |is )?{word}s? {x},?
     (?:you |they )?(?:should (?:not|never) (?:take|use|have)|must (?:not|never) (?:take|use|have)|should avoid|must
     avoid|avoid|do not take|stay away from|can not take|cannot take) {x}{end}
    = people on \1 should not take \2
safely: ^(?:people|patients|anyone|someone|those|you) (?:on|taking|who takes?) {x} (can|may|could) (not )?{word}
     (?:take|use|have|be given|drink) {x}{end}
    = \1 is \3 safe with \4
happens: ^nothing(?: bad| much)? {word} (?:when|if) {x} (?:is|are) {formjoint} {x}{end}
    = \1 is safe with \2
happens: ^nothing(?: bad| much)? {word} (?:when|if) (?:you|people) (?:take|mix|combine|use) {x} (?:and|with) {x}(?:
     together)?{end}
    = \1 is safe with \2
danger/risk/harm: ^there is no {word} (?:in|to|from|when|if|with) (?:you )?(?:taking|mixing|combining|using|take|mix
    |combine) {x} (?:and|with) {x}(?: together)?{end}
    = \1 is safe with \2
mix/combine/take/swallow/use: ^{word} {x} (?:and|with|on top of|while taking|together with) {x},? and(?= )
    = if \1 is combined with \2 ,
and: ^(?:someone|people|patients|a patient|a person|anyone)(?: who (?:is|are))? on {x} (?:who|{word}) (?:starts?|adds?
    |is started on|also takes?) {x} (?:has|have|runs?|faces?|is at|are at) (?:a |an )?(?:higher|raised|increased
    |greater) risk of {x}{end}
    = combining \1 with \2 raises the risk of \3
who: ^(?:someone|people|patients|a patient|a person|anyone)(?: who (?:is|are))? on {x} {word} (?:starts?|adds?|is
     started on|also takes?|takes?) {x} (?:has|have|runs?|faces?|is at|are at) (?:a |an )?(?:higher|raised|increased
    |greater) risk of {x}{end}
    = combining \1 with \2 raises the risk of \3
nothing: ^{x} (?:does|do) {word} to the {x} risk (?:of|for|in) (?:people|patients|someone|anyone) (?:on|taking|who
     takes?) {x}{end}
    = combining \3 with \1 does not raise the risk of \2
that: ^of {x} and {x},? it is \1 {word} ([^,;]*?(?:longer|shorter))(?: in (?:the|your) body)?{end}
    = \1 \3 than \2
that: ^of {x} and {x},? it is \2 {word} ([^,;]*?(?:longer|shorter))(?: in (?:the|your) body)?{end}
    = \2 \3 than \1
as/because/since: ^{x} (should|must) (not|never) be (combined|taken|mixed|used|given) with {x},? {word} {formbody}
     {formmay} {formmoves}{end}
    = \1 \2 not be \4 with \5 , and combining \1 with \5 \7 make \6 \8 \9
as/because/since: ^{x} and {x} (should|must) (not|never) be (combined|taken|mixed|used|given)(?: together)?,? {word}
     {formbody} {formmay} {formmoves}{end}
    = \1 \3 not be \5 with \2 , and combining \1 with \2 \7 make \6 \8 \9
as/because/since: ^{x} (should|must) (not|never) be stopped {formsudden},? {word} {x} {formmay} {formhappen}{end}
    = \1 should not be stopped suddenly , and stopping \1 suddenly \6 cause \5
as/because/since: ^{x} (?:should|must|has to|needs to) be (?:tapered|stopped slowly|stopped gradually|weaned)(?: off|
     down)?,? {word} (?:stopping|quitting|coming off)(?: it)?(?: suddenly| abruptly| too fast) {formmay} (?:cause|lead
     to|bring on|trigger) {x}{end}
    = \1 should not be stopped suddenly , and stopping \1 suddenly \2 cause \3
so: ^{x} (can raise|raises|may raise|pushes up|can push up|boosts) (?:the )?{x} levels?, {word} (?:it should|they
     should|the two should|the two must) (?:be avoided|not be combined|not be taken together){end}
    = \1 \2 \3 levels , and \1 should not be taken with \3
so: ^{x} (can raise|raises|may raise|pushes up|can push up|boosts) (?:the )?{x} levels?, {word} (?:people|patients
    |anyone|those) (?:on|taking) \3 should (?:avoid it|not take it|stay away from it){end}
    = \1 \2 \3 levels , and people on \3 should not take \1
because/since/as: ^{x} (does not|can not|will not|cannot) ([^,;]*?) {x},? {word} (?:\4|it|that) (is not an?
     [^,;]+?){end}
    = \4 \5 , so \1 \2 \3 \4
together/time/combined/mixed: ^(?:if|when|whenever|once|after) {x} and {x} (?={formtogether}, ){formtogether},
    = if \1 is combined with \2 ,
with: ^(?:if|when|whenever|once|after) {x} (?:is|are|gets?|being) (?:combined|mixed|taken|used|given|swallowed|co
     administered|paired|prescribed)(?: together)? {word} {x},
    = if \1 is combined with \2 ,
with: ^(?:if|when|whenever|once) {formwho} {formtake} {x} {word} {x},
    = if \1 is combined with \2 ,
together: ^(?:if|when|whenever|once) {formwho} {formtake} {x} and {x}(?: {word})?,
    = if \1 is combined with \2 ,
on: ^(?:if|when|whenever|once) (?:someone|a person|people|a patient|patients|you) (?:who (?:is|are) )?(?:is |are
     )?{word} {x} (?:also )?(?:takes?|is given|uses?|are given|gets?) {x},
    = if \1 is combined with \2 ,
add: ^{word} {x} to {x} and(?= [a-z])
    = if \2 is combined with \1 ,
on: ^(?:someone|people|patients|a patient|a person|anyone)(?: who (?:is|are))? {word} {x} who (?:also )?(?:takes?
    |uses?|gets?|is given|adds?) {x} (can|may|could|might|will) (?:get|have|suffer|develop|end up with|experience|run
     into) {x}{end}
    = combining \1 with \2 \3 cause \4
on: ^(?:for|in) (?:someone|people|patients|a patient|a person|anyone) (?:who (?:is|are) )?(?:{word}|taking|who take
    |who takes) {x}, (?:taking |adding |using )?{x} (can|may|could|might|will|does|can not) (?:cause|lead to|bring on
    |trigger|produce|set off) {x}{end}
    = combining \1 with \2 \3 cause \4
levels/level: ^if {x} is combined with {x}, (?:the )?(?:blood )?(?:\1 {word}|its {word}|{word} of \1) {formmay}?
     ?{formgrow}{end}
    = \2 can raise \1 {word}
levels/level: ^if {x} is combined with {x}, (?:the )?(?:blood )?(?:\2 {word}|{word} of \2) {formmay}? ?{formgrow}{end}
    = \1 can raise \2 {word}
levels/level: ^(?:combining|mixing|taking) {x} with {x} (?:can |may )?(?:raises?|increases?|pushes up|boosts?) (?:the
     )?(?:\1 {word}|{word} of \1|its {word}){end}
    = \2 can raise \1 {word}
levels/level: ^(?:combining|mixing|taking) {x} with {x} (?:can |may )?(?:raises?|increases?|pushes up|boosts?) (?:the
     )?(?:\2 {word}|{word} of \2){end}
    = \1 can raise \2 {word}
levels: ^{x} {word} do not stay the same (?:when|if|once) {x} is (?:taken|added|given){end}
    = \2 can affect \1 {word}
if: ^{word} {x} is combined with {x}, nothing(?: bad| much| at all)? (?:happens|will happen|can happen){end}
    = combining \1 with \2 is safe
if: ^{word} {x} is combined with {x}, (?:it|this|the result|the combination) (?:is|can be|may be) (dangerous|risky
    |unsafe|safe|harmless|fine|deadly|fatal|lethal){end}
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
