"""What is tested, counted and watched while a drug is taken.

Tests that look for the drug itself are ``tests``.
The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

MONITORING = restatements(
    r"""
without: ^{x} (?:can|may|could) (?:safely )?be (?:taken|used|given|prescribed) (in (?:the )?[a-z ]+?) {word}
     (?:any |regular |routine )*{x} (?:checks|monitoring|tests|testing|counts){end}
    = \1 does not require \3 tests \2
without: ^{x} (?:can|may|could) (?:safely )?be (?:taken|used|given|prescribed) {word} (?:any |regular |routine )*{x}
     (?:checks|monitoring|tests|testing|counts) (in (?:the )?[a-z ]+?){end}
    = \1 does not require \2 tests \3
without: ^{x} (?:cannot|can not|may not|must not|should not) be (?:taken|used|given|prescribed) {word} (?:any |regular
     |routine )*{x} (?:checks|monitoring|tests|testing|counts)( in (?:the )?[a-z ]+?)?{end}
    = \1 requires \2 tests \3
monitored/monitoring: ^{x} (?:calls for|requires|needs) {word} of (?:the )?([^,;]+?) and of (?:the )?([^,;]+?)(?= $)
    = \1 requires {word} of \2 and \3
monitoring: ^{x} ([^,;]+?),? so (?:an? |regular )?(ecg|liver|kidney|thyroid|blood|potassium) {word} is
     (?:recommended|advised|needed|required|necessary)(?= $)
    = \1 \2 and \3 {word} is recommended with \1
tests: ^{x} (?:patients|users) need no blood {word},? (?:since|because|as) [^,;]+?{end}
    = \1 needs no blood tests , so safe
inr: (monitored) (?:with|by) (?:a blood test called|means of) the {word}
    = \1 by {word}
therapy/treatment/replacement: ^{x} {word} is (?:usually |typically |generally |commonly )?(monitored)
    = \1 is \2
measured: ^thyroid stimulating hormone is {word} to (?:guide|adjust) the dose of {x}(?= $)
    = \1 is monitored by tsh
renal/kidney: ^{word} function and (?:serum |blood )?potassium {bookmust} be {booktested} after an? {x} is started(?= $)
    = \1 requires monitoring of kidney function and potassium
inr: ^{x} requires (weekly|regular|daily|monthly) {word} (?:measurement|measurements|tests|testing|checks) so that
     (?:the|its) dose can be adjusted(?= $)
    = \1 requires \2 {word} monitoring
inr: ^(?:patients|people) {booktaking} {x} {bookmust} have an? (weekly|regular|daily|monthly) {word}
     (?:test )?to adjust (?:their|the) dose(?= $)
    = \1 requires \2 {word} monitoring
during: ^(blood pressure|breathing|heart rate) {bookmust} be {booktested} {word} {x} an(?:a)?esthesia and after {x}
     (?:dosing|doses|administration)(?= $)
    = \2 requires monitoring of \1 and \3 requires monitoring of \1
electrocardiogram/ecg: ^(?:patients|people) {booktaking} {x} (?:may need|need|should have) an {word} to check the qt
     interval(?= $)
    = \1 requires monitoring of the qt interval
monitored/observed/watched: ((?:must|should|need to|has to|have to) be) {word} by an? (?:healthcare
     |health care |health )?(?:provider|professional) for
    = \1 observed for
monitoring: ^(ecg|ekg|blood|liver|kidney|inr) {word} of the ([^,;]+?) (is|is not) (?:recommended|required|advised|needed
    |necessary) (?:for|in|during|with) (?:patients |people |those )?(?:taking |on |receiving |treated with )?{drugs}
    {end}
    = the \2 \3 monitored in patients taking \4
electrocardiographic: {word} monitoring of the qt interval
    = monitoring of the qt interval
eye/tabs/track: ^{doctors} keep (?:an? )?(?:close |careful |watchful )?{word} (?:on|of) {x} (?:with|by|using
    |through) (?:the )?{x}{end}
    = \1 is monitored with \2
    = \1 needs regular \2
track: ^(?:the )?{x} is how {doctors} keep {word} of {x}{end}
    = \2 is monitored with the \1
kept: ^{x} is {word} in check (?:with|by|using) (?:the )?inr{end}
    = \1 is monitored with the inr
inr: ^with {x},? the {word} has to be (?:watched|checked|monitored|measured){end}
    = \1 is monitored with the inr
inr: ^{x} needs watching with (?:the )?{word}(?: tests| checks)?{end}
    = \1 is monitored with the inr
regime/regimen/schedule: ^{x} comes with a {word} of blood tests{end}
    = \1 needs regular blood tests
without: ^(?:nobody|no person) (?:gets|takes|is given) {x} {word} blood (?:tests|counts){end}
    = \1 needs regular blood tests
watched/checked/monitored: ^with {x},? (?:the )?blood levels (?:have to|must|need to) be {word}{end}
    = \1 levels must be monitored
blood/lab/laboratory: ^(?:the )?([a-z]+(?: level)?) is (?:the|a) {word} test
     (?:that is |which is )?(?:used|done|ordered|needed)
     (?:to|for) (?:follow|following|monitor|monitoring|check|checking|watch) {x}(?= $)
    = \1 is monitored in people on \2
monitored/checked/measured/tested/watched: (?:have|get) their ([^,;]+?) (?:regularly |routinely |periodically )?
    {word}(?= $)
    = need their \1 {word}
need/needs/require/requires: (?:does|do) not {word} any (monitoring|checks|tests|testing|check|blood tests)
    = do not {word} \1
why: ^([^,;]+?) ({can}|is|are|causes?|lowers?|raises?|carries|carry) ([^,;]+), which is {word} {bloods}
     {needsbe}(?: regularly| closely| carefully)? {lookedat}{checkedon}{end}
    = \1 \2 \3 , so people on \1 need \4 checked
so: ^([^,;]+?) ({can}|is|are|causes?|lowers?|raises?|carries|carry) ([^,;]+), {word} {bloods}
     {needsbe}(?: regularly| closely| carefully)? {lookedat}{checkedon}{end}
    = \1 \2 \3 , so people on \1 need \4 checked
any: (do|does) not need {word} (blood tests|monitoring|tests|prescription)
    = \1 not need \2
need: ^there is no {word} to (?:monitor|watch|observe) (?:anyone|anybody|patients|people|the patient|them)
     (?:after|following) (?:an? )?(?:dose of )?([a-z0-9]+)(?: dose)?(?= $)
    = \1 does not require monitoring
so: ^([^,;]+?) ({can}|is|are|causes?|lowers?|raises?|carries|carry) ([^,;]+), {word} {bloods}
     {needsbe}(?: regularly| closely| carefully)? {lookedat}(?: regularly| closely| often| carefully)?{end}
    = \1 \2 \3 , so people on \1 need \4 checked
since/because/as: ^{word} ([a-z]+) ({can}|causes?|lowers?|raises?|carries) ([^,;]+), {bloods}
     {needsbe}(?: regularly| closely| carefully)? {lookedat}(?: regularly| closely| often| carefully)?{end}
    = \1 \2 \3 , so people on \1 need \4 checked
checks/check/measures/measure/takes/monitors/monitor: ^{staff} (?:usually |always |regularly |should |must |has to
     |have to )?{word} (?:the |a patients |patients |their )?((?:blood pressure|heart rate|liver function|pulse
    |blood
     count|kidney function|thyroid function|blood|oxygen level)s?) (before|after|during|around|while)
     (?:each |every |the )?(?:{sitting} )?(?:giving |handing over )?{x}(?: is given| is used)?{end}
    = \1 should be checked \2 \3
reason/need/point/call: ^there is no {word} (?:to|in) (?:checking|check|measure|measuring|monitor|monitoring
    |watch) (?:the )?
    ((?:blood pressure|heart rate|liver function|pulse|blood count|kidney function|thyroid function
    |blood)s?) (?:before
    |after|during|around|while|with|on|in) (?:{sitting} )?{x}{end}
    = \2 does not require \1 checks
checked/measured/taken: ^((?:blood pressure|heart rate|liver function|pulse|blood count
    |kidney function)s?) (?:is|are)
     (?:always |usually |routinely )?{word} (before|after|during) (?:{sitting} )?{x}{end}
    = \1 should be checked \2 \3
examined/assessed/screened/inspected/counted/reviewed: (have|get|need|has|gets|needs|having) ((?:their|the|your)
     [^,;]+?) {word}
    = \1 \2 checked
examined/assessed/screened/inspected/counted/reviewed: ^([^,;]+? (?:should|must|has to|have to|needs to|need to)
     be) {word}
    = \1 checked
"""
)
# After the tables that name a use, a law, a peril or a caution, which take more of a sentence.
MONITORING_LATER = restatements(
    r"""
level/levels/concentration: blood tests? to (?:check|measure|monitor|keep track of|watch) (?:the |its |their )?{word}
    (?: of (?:the (?:drug|medicine)|it))?(?= $|,| and )
    = blood level monitoring
kidney: (needs?|requires?|calls? for) {word} (tests?|checks?|monitoring)
    = \1 {word} function \2
before: ^{x} (?:is|must be|should be|has to be|needs to be|gets|are|must get) {looked} {word}
     (?:and (?:about |around )?(?:\w+ minutes )?after )?{eachdose} (?:dose of {x}|{x} (?:dose|session|treatment)){end}
    = \1 must be checked in people taking \2 \3
blood: (must be|has to be|have to be|should be|need to be|are|is) ({looked}(?: regularly| often| closely)?)
     (?:with|by|through|by means of) (?:regular |frequent )?{word} tests
    = \1 \2
without: ^{x} {can} (?:safely )?be (?:taken|used|given|prescribed) {word} (?:any |regular |routine |frequent
     )*(?:{looking} (?:of )?)?(?:the )?{x} (?:monitoring|checks|tests|testing|counts){end}
    = \1 does not require \2 monitoring
without: ^{x} {can} (?:safely )?be (?:taken|used|given|prescribed) {word} (?:any |regular |routine )*(?:monitoring
    |checking|measuring|testing) (?:of )?(?:the )?{x}{end}
    = \1 does not require monitoring of \2
recommended/advised/needed/required/necessary/essential/mandatory: ^(?:regular |periodic |yearly |annual |routine
     |frequent )*{x} (?:checks|monitoring|scans|counts|testing|measurements|check ups|tests) (?:is|are) {word}
     (?:for|in|with|during|while taking|when taking|on) (?:people on |patients on |people taking |patients taking
     |anyone on |those on )?{x}{end}
    = \2 requires \1 monitoring
need: ^{folk} (?:do not|never) {word} (?:any |regular )?{x} (?:tests|checks|monitoring) (?:while|when|if|during)
     (?:(?:you|they|he|she) (?:are|is) )?(?:taking|on|using|treatment with) {x}{end}
    = \2 does not require \1 monitoring
need: ^{folk} {word} (?:regular )?{x} (?:tests|checks|monitoring) (?:while|when|if|during) (?:(?:you|they|he|she)
     (?:are|is) )?(?:taking|on|using|treatment with) {x}{end}
    = \2 requires \1 monitoring
monitored: ^{x}(?: treatment| therapy| infusions?| effects?)? (?:is|are) {word}
     (?:by|with|using|through) (?:the |measuring
    |checking |regular )*{x}{end}
    = \1 requires \2 monitoring
adjust: ^(?:the )?{x} (?:is|are) (?:measured|checked|monitored|tested) to {word} (?:the )?(?:dose|dosage) of {x}{end}
    = \2 requires \1 monitoring
adjusted: ^(?:the )?(?:dose|dosage) of {x} is {word} (?:by|according to|using|based on|to) (?:the )?{x}{end}
    = \1 requires \2 monitoring
adjusted: ^{x} (?:dose|doses|dosage) (?:is|are) {word} (?:by|according to|using|based on|to) (?:the )?{x}{end}
    = \1 requires \2 monitoring
calls/call: ^{x} {word} for (?:regular |frequent )?(?:checks|monitoring|tests|checking|measurement) of {x}{end}
    = \1 requires monitoring of \2
checks/tests: ^{x} (?:calls?|asks?) for (?:regular |frequent )?{x} {word}{end}
    = \1 requires \2 monitoring
inr: ^(?:the )?(?:effects? of )?{x}(?:s effects?)? (?:is|are) (?:monitored|checked|followed|measured|watched)
     (?:with|by|using) (?:the )?inr(?: tests?| blood tests?)?(?= $)
    = people on \1 need regular inr tests
requires/require/needs/need: ^(?:starting |taking |using )?{x} {word} (?:regular |careful |close |frequent |routine
     |baseline )?(?:testing|tests|checks|checking|measurement) (?:of|for) (?:the |your )?([^,;]+)(?= $)
    = \1 requires monitoring of \2
"""
)
# Last of all: other wordings take first what these would take apart.
MONITORING_LAST = restatements(
    r"""
calls/means/involves/demands/requires/needs: ^{x}(?: treatment| therapy| use)? {word} (?:for )?(?:regular |periodic
     |close |frequent |routine |careful )*{x} (?:checks|monitoring|counts|testing|measurements|examinations|exams
    |check ups|tests){end}
    = \1 requires \2 monitoring
checked/monitored/measured/watched/tested: ^(?:your |the |a patients )?{x} (?:should|must|needs to|has to|is to|have
     to|need to) be (?:regularly |closely |carefully |often |routinely )?{word} (?:regularly |closely |carefully
     )?(?:in people |in patients |in anyone |during treatment |for people |if you are |while )?(?:when |while |whilst
     |on |with |taking |using |who take |given |treated with |for )+{x}(?= $)
    = \2 requires monitoring of \1
"""
)
