"""What is told of people, doctors and places instead of the drug ("a nurse checks …"), as in ``restatements``.

Who does it says no more than the passive does; pictures ("gets behind the wheel", "throws into withdrawal") are put
plainly. What is told of an amount, a time or a place stays.
"""

from ketafacts.language.lexicon.listing import restatements

NARRATED_MACROS = {
    "sitting": "(?:an? |each |every |the |their |your )?(?:dose|session|treatment|spray|administration|infusion|shot"
    "|course|use|taking|using|dosing)(?: session| of| with)*",
    "staff": "(?:an? |the |their )?(?:nurses?|doctors?|staff|clinicians?|clinics?|physicians?|prescribers?|medics?"
    "|anaesthetists?|anesthetists?|hospitals?|pharmacists?|health professionals?|psychiatrists?|surgeons?)",
    "wheel": "(?:drive(?: a car| themselves| yourself)?(?: home)?|get behind the wheel|sit behind the wheel"
    "|take the wheel|operate machinery|go behind the wheel)",
    "nextday": "(?:the )?(?:next|following) (?:day|morning)|the day after|the day after that|after a nights sleep",
    "forsome": "(?: for a (?:while|time|short time|short while|few hours)| briefly| temporarily| a little| somewhat"
    "| for some time)",
    "daily": "(?:every day|daily|regularly|heavily|for years|for months|a lot|often|too often|all the time|for a long "
    "time|most days|every weekend|day after day|week after week)",
    "consumes": "(?:use|uses|take|takes|snort|snorts|smoke|smokes|inject|injects|drink|drinks|swallow|swallows)",
    "somefolk": "(?:people|patients|someone|somebody|anyone|users|those|a person|a patient|you|adults|a user)",
    "lasting": "(?:lasting |permanent |serious |severe |irreversible |long term |real |grave |long lasting )*",
    "hurting": "(?:damage|harm|injury)",
    "opioidless": "(?:(?:in|to|on|for) )?(?:people|someone|a person|anyone|somebody|those|patients"
    "|a body)(?: who)? (?:has"
    "|have|had|with|turns? out to have|with nobody)? ?(?:not |never )?(?:taken |used )?(?:no|any|not any|no trace of) "
    "opioids?(?: at all| on board| in (?:their|the|his|her) (?:body|system|blood|bodies))?",
    "nothingmuch": "(?:next to|almost|practically|virtually|hardly|barely) (?:no|any) (?:effect|action)",
    "onlynow": "(?:only|solely|exclusively|purely)",
}

_CLEFTS = restatements(
    r"""
that/who/which: ^it (?:was|is) (?!in |on |at |not |true |false |safe |known |a |an |the |only |clear |likely
     |possible )
    {x} {word} (?=[a-z]+)
    = \1
shares/share: ^{x} {word} (schedule [iv1-5]+|class [abc]) with {x}{end}
    = \1 and \3 are in \2
moved/taken/removed: (?:has been|have been|was|were) {word} (?:out of|off|from) (schedule [iv1-5]+){end}
    = is not in \1
subjects/subject/topics/matters: ^{x} (?:is|are) (?:among |one of |a
     |the )?(?:the )?{word} of {x} (boxed warnings?){end}
    = \2 \3 mentions \1
fully/wholly/entirely/completely/purely/totally: {word} (synthetic)
    = fully \1
scarcely/barely: {word} (reaches|enters|gets into|crosses|reach|enter|get into|cross)
    = hardly \1
nothing: (?:has|have) {word} (?:whatsoever |at all )?to do with ((?:the )?[^,;]*?receptors?){end}
    = does not act on \1
both: (used|prescribed|given|taken|licensed|approved) {word} (?:for|against|in|to treat) ([^,;]+?) and (?:for
    |against|in
    |to treat) ([^,;]+?){end}
    = \1 for \2 and for \3
"""
)
_DRIVING = restatements(
    r"""
until/before: ^(?:once|after) (?:an? )?{x} {sitting} (?:is over|is done|has ended|ends),? {somefolk} (?:may
    |must|should|can)
     not {wheel} {word} (?:{nextday}){end}
    = patients must not drive until the next day after \1
until/before: ^{somefolk} (?:may|must|should|can|are) not (?:allowed to
     |to )?{wheel} {word} (?:{nextday}),? (?:after
    |following|of)? ?(?:{sitting} )?{x}(?: {sitting})?{end}
    = patients must not drive until the next day after \1
drive/wheel/machinery: ^{somefolk} (?:may|can|could) (?:safely )?(?={word}|get|take|sit|operate|go){wheel}(?: home)?
    (?: safely)? (?:straight|right|directly|immediately|an hour|a few hours|shortly
    |soon) after (?:{sitting} )?{x}{end}
    = patients may drive after \1
"""
)
_CARE = restatements(
    r"""
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
advisable/needed/recommended/advised/required: ^an (?:ecg|ekg|electrocardiogram) is (?:often
     |usually )?{word} (?:in|for)
     (?:people|patients|those|anyone) (?:on|who take|taking) {x}
    = people on \1 should have an ecg
needs/need: {word} changing
    = must be changed
handed/dispensed/given/sold: ^{x} (?:is|are) {word}(?: out| to patients)? only (through|under
    |via) (?:an? )?(?:restricted
    |special|safety) (?:safety )?(?:programme|program|scheme|system)
    = \1 is available only through a restricted programme
pharmacy/pharmacist/chemist: ^any (?:high street |ordinary |local )?{word} (?:can|may) (?:hand|give|sell|dispense)
     (?:out )?(?:an? |the )?(?:patients? |people |customers? )?{x} (?:to take home|for use at home
    |for home use){end}
    = \1 can be used at home
doctor/prescriber/physician: ^any {word} (?:can|may) prescribe {x}{end}
    = \1 can be prescribed by any {word}
anyone/anybody/people/americans/adults/everyone: ^{word} (?:in (?:the us|the united states|america|britain
    |the uk) )?(?:can|may)
     (?:now )?(?:buy|get|purchase) {x} (over the counter|without a prescription)( in [a-z ]+)?{end}
    = \1 is sold \2 \3
"""
)
_USERS = restatements(
    r"""
who: ^{somefolk} {word} {consumes} {x} {daily} (?:risks?|faces?|court|invites?) {lasting}{hurting} to (?:the
     |their )?
    (\w+){end}
    = heavy use of \1 can damage the \2
who: ^{somefolk} {word} {consumes} {x} {daily} (?:risks?|faces?) {x}{end}
    = heavy use of \1 can cause \2
who: ^{somefolk} {word} {consumes} {x} {daily} (?:{can}|sometimes) (?:end up with|get|develop|have|suffer
    |become) {x}
    {end}
    = heavy use of \1 can cause \2
risks/risk: ^{x} {word} {lasting}{hurting} to (?:the |your |their )?(\w+){end}
    = \1 can damage the \2
troubles/trouble/affects/affect/bothers/bother/plagues/plague/hits/hit: ^{x} {oftens}{word} (?:many|some|most
    |a lot of|a
     few|quite a few) {somefolk} (?:after|on|with|from|taking) {x}{end}
    = \3 \2 causes \1
climb/rise/increase/soar: ^(?:the |your )?{x} ({can}) {word}{forsome}? (?:after|with|on
    |during) (?:{sitting} )?{x}{end}
    = \3 \2 raise \1
fall/drop/dip/sink: ^(?:the |your )?{x} ({can}) {word}{forsome}? (?:after|with|on|during) (?:{sitting} )?{x}{end}
    = \3 \2 lower \1
trouble/follow/occur/appear/happen/arise: ^{x} (?:may|can|could|might|often
    |sometimes) {word}(?: {somefolk})? (?:as|when|while)
     (?:{somefolk}|they) (?:wake|come round|emerge|come to|recover|come out)(?: up)? (?:from|after) {x}{end}
    = \2 can cause \1 on waking
waking/emerging/recovering: ^{somefolk} {word}(?: up)? (?:from|after) {x} (?:may|can|could|might|often|sometimes)
     (?:have|see|feel|experience|get|suffer) {x}{end}
    = \1 can cause \2 on waking
waking/emerging/recovering: ^{somefolk} {word}(?: up)? (?:from|after) {x} (?:may|can|could|might|often|sometimes)
     hallucinate{end}
    = \1 can cause hallucinations on waking
heal: (wounds?|sores?|ulcers?|rash(?:es)?) that (?:are (?:slow|hard) to|do not|hardly|barely|refuse to) {word}
    = \1
mild: ({can} |gives? |give |produces? )(users|people|patients|you|someone)? ?an? {word} (high|buzz|euphoria)
    = \1 \2 a \3
"""
)
_WITHDRAWN = restatements(
    r"""
throw/throws/plunge/plunges/put/puts/send/sends/tip/tips/pitch: {word} (?:an? |someone |somebody |people
     |users |patients )?
    (?:(?:opioid )?dependent (?:person|people|user|users|patient|patients)
    |people (?:who are )?dependent on opioids|someone
     (?:who is )?dependent on opioids) (?:straight )?into (?:sudden |acute |immediate |precipitated )?withdrawal
    = cause withdrawal in people dependent on opioids
throw/plunge/put/send/tip/pitch: ({can}) {word} (?:someone|somebody|people|users|patients|a person|you
    |them) (?:straight )?
    into (?:sudden |acute |immediate |precipitated )?withdrawal
    = \1 cause withdrawal
early/soon: ^{x} ({can}) ([^,;]+?),? if (?:it is |they are )?(?:started|given|taken|begun) too {word}{end}
    = starting \1 too {word} \2 \3
ceiling: has a {word} on (?:its|their) effects? on
    = has a ceiling effect on
overdosed: (?:restores|brings back|gets back) (?:normal )?breathing (?:in|to|of) {somefolk} (?:who )?(?:has
     |have )?{word} on
    {x}{end}
    = reverses overdose of \1
breathing: brings? {word} back
    = restores breathing
have/had/taken/opioid/opioids: ^{x} (?:has|have|does|do) (?:{nothingmuch}|nothing|(?:almost|practically
    |virtually) nothing)
     {opioidless}(?={end}){end}
    = \1 does nothing in people who have not taken opioids
opioid/opioids: ^{opioidless},? {x} (?:has|have|does|do) (?:{nothingmuch}|nothing|(?:almost|practically
    |virtually) nothing)
    {end}
    = \1 does nothing in people who have not taken opioids
dose/shot: ^(?:an? )?(?:second|further|another|repeat|extra) {word} of {x} (?:is|may be) (?:sometimes
     |often )?(?:needed
    |required|necessary)
    = more than one dose of \1 may be needed
deter/discourage/prevent: (?:to|in order to|meant to|there to|added to
    |intended to) {word} (?:people from )?(?:injecting|injection
    |its injection|misuse by injection|it being injected)(?: it)?{end}
    = to discourage injecting
off: to put (?:people|users|patients) {word} injecting (?:it|them){end}
    = to discourage injecting
"""
)
_MADE = restatements(
    r"""
grew/came/arose: {word} out of (?:research|work|studies|experiments|a search)(?: (?:on|into|with))?
    = was developed from
name: ^the (?:brand |trade )?{word} under which {x} is (?:sold|marketed|known)(?: for [^,;]+?)? is {x}{end}
    = \1 is sold as \2
put/launched/marketed/introduced: ^{x} (?:was|is|were) {word} (?:on the market
     |onto the market )?as ([A-Za-z]+){end}
    = \1 is sold as \2
turns/changes: ^{x} {word} into {x}, which ({can}|causes?) ([^,;]+){end}
    = \1 is converted to \2 , and \2 \3 \4
little/nothing: ^{x} does {word}(?: at all| much)? until (?:the |your )?(?:liver|body) (?:turns|converts
    |changes) (?:it )?
    (?:in)?to {x}{end}
    = \1 is a prodrug of \2
works: {word} only when (?:it is )?(?:given|injected) (?:intravenously|into a vein|into the vein){end}
    = is given only intravenously
only: {word} works intravenously
    = is given only intravenously
works/work: ^{x} {word} (?:poorly|badly|less well|less) in {somefolk} (?:who lack|without|lacking
    |with no) (cyp\w+){end}
    = \1 needs \2
month: ^{x} is {x} (?:injected|given by injection|given) once a {word}{end}
    = \1 contains \2 and \1 is given once a month
monthly: ^{x} is an? {word} injection of {x}(?: under the skin| into a muscle)?{end}
    = \1 contains \2 and \1 is given once a month and \1 is injected
release: ^((?:[a-z]+ )?[a-z]*contin|[a-z]+ (?:xr|er|sr|cr|la|xl)) (is|are) (?:an? )?(?:slow|extended|modified|sustained
    |controlled) {word} (?:form|version|preparation|formulation|tablet|capsule|injection) of
    = \1 \2 a brand of
release: (is|are) (?:an? )?((?:slow|extended|modified|sustained|controlled) {word}) (?:form|version|preparation
    |formulation|tablet|capsule|injection) of ([^,;]+?)(?= $|,)
    = \1 a brand of \3 and \1 \2
daily: ^{x} is (not )?an? {word} (tablet|pill|capsule){end}
    = \1 is \2 a \3
"""
)
OF_NARRATED = (*_CLEFTS, *_DRIVING, *_CARE, *_USERS, *_WITHDRAWN, *_MADE)
