"""Roundabout ways to tell who made a drug, when it was approved, and since when a law controls it; as in restatements.

What is told comes to "P made X", "X was first made by P", "in the US, X was approved" and "X became controlled".
"""

from ketafacts.language.lexicon.listing import restatements

HISTORYSAID_MACROS = {
    "year": "(\\d\\d\\d\\d)",
    "deed": (
        "(first |originally |later )?(made|synthesised|synthesized|invented|created|discovered|developed|isolated|"
        "introduced|marketed|patented|prepared|produced|found)"
    ),
    "chemist": (
        "(?:chemist|chemists|scientist|scientists|pharmacologist|pharmacologists|researcher|researchers|doctor|"
        "physician|pharmacist|person|man|woman|one|company|firm|psychiatrist)"
    ),
    "arrived": (
        "(?:came (?:out|along|first|on to the market|onto the market|to market)|hit the (?:market|shelves)|"
        "arrived|appeared|reached (?:the )?(?:american |us )?(?:market|pharmacies|shelves|patients)|went on sale|"
        "became available)"
    ),
    "crew": "(?:colleagues|coworkers|co workers|collaborators|team|group|assistants|others|associates)",
    "employed": (
        "(?:working (?:for|at|with)|who (?:then |was )?(?:worked|working|consulting|employed) (?:for|at|with|by)|"
        "consulting for|employed (?:by|at)|then (?:at|of|with)|of|from|"
        "then working (?:for|at)|while (?:working )?(?:for|at))"
    ),
    "widely": "(?:(?:often|generally|usually|widely|commonly|also) )?",
    "young": "(?:(?:young|industrial|medicinal|organic|research) ){0,2}",
    "labs": "(?:laboratory|laboratories|lab|labs|research laboratories|workshop|research department|bench)",
    "controls": "(?:legal |federal |statutory |drug |national |tighter )?controls?",
    "freely": (
        "(?:over the counter|otc|nonprescription|non prescription|prescription free|without (?:a |any )?"
        "prescription)(?: (?:status|sales?|use|purchase|access|availability))?"
    ),
    "forfree": "(?:for |to be |to )?(?:(?:sale|sales|sold|use|be sold|purchase|available|bought) )?",
    "cleared": "(?:approved|cleared|authorised|authorized|allowed|okayed|licensed|green lit|permitted)",
    "controlleds": "(?:controlled (?:drugs?|substances?)|scheduled (?:drugs?|substances?))",
}
_WHO = r"""
chemist/scientist/pharmacologist/researcher/doctor/physician/pharmacist/psychiatrist: ^{x}, (?:an? |the )?
    {young}{word} (?:at|of|for|from|with|working for|working at|employed by|consulting for) ([^,;]+), {deed}(?= )
    = \1 of \2 \3 \4
chemist/scientist/pharmacologist/researcher/doctor/physician/pharmacist/psychiatrist: ^{x}, (?:an? |the )?
    {young}{word}, {deed}(?= )
    = \1 \2 \3
working/worked/consulting/employed/then/of/from: ^{x}, {employed} ([^,;]+), {deed}(?= )
    = \1 of \2 \3 \4
working/consulting/employed: ^(?:while |then )?(?:working|consulting|employed) (?:for|at|with|by) ([^,;]+), {x}
     {deed}(?= )
    = \2 of \1 \3 \4
credited: ^{x} (?:is|was|has been) {widely}credited with (?:the )?(?:first )?(?:discovery|finding|isolation) of
    = \1 discovered
credited: ^{x} (?:is|was|has been) {widely}credited with (?:the )?(?:first )?(?:invention|synthesis|creation|making) of
    = \1 first made
credited: ^{x} (?:is|was|has been) {widely}credited with (?:the )?introduction of
    = \1 introduced
credit: ^{x} (?:gets|got|takes|took|deserves|has|is given|was given) (?:the )?credit for(?= (?:first )?\w+ing )
    = \1 is credited with
credit: ^(?:the )?credit for ((?:first )?\w+ing) {x} (?:goes|belongs|is given|went|is due) to {x}(?= $)
    = \3 is credited with \1 \2
behind: ^{x} (?:is|was) the {chemist} behind {x}(?= $)
    = \1 first made \2
inventor/creator/maker: ^{x} (?:is|was) (?:(?:known|remembered|seen|regarded|famous) as )?the {word} of
    = \1 first made
discoverer: ^{x} (?:is|was) (?:(?:known|remembered|seen|regarded|famous) as )?the discoverer of
    = \1 discovered
came: ^{x} (?:first )?came up with
    = \1 invented
dreamt/dreamed/thought/cooked: (is|was|were) (?:first )?{word} up by
    = \1 invented by
who: ^(?:the )?(?:first )?{chemist} who (?:had )?{deed} {x} (?:is|was) {x}(?= $)
    = \4 \1 \2 \3
make/synthesise/synthesize/discover/isolate/invent/create: ^(?:the )?first {chemist} to {word} {x} (?:is|was) {x}(?= $)
    = \2 was the first to {word} \1
owe/owes: ^(?:we|the world|medicine|doctors|people) {word} {x} to {x}(?= $)
    = \1 was first made by \2
owes: ^{x} owes its (?:existence|origin|discovery) to {x}(?= $)
    = \1 was first made by \2
work: ^{x} was the work of
    = \1 was first made by
came/comes: ^{x} (?:first )?{word} (?:from|out of) (?:the |a )?{labs} of
    = \1 was first made by
born: ^{x} was born in (?:the |a )?{labs} of
    = \1 was first made by
traced: ^{x} can be traced back to {x}(?= (?:at|of|$))
    = \1 was first made by \2
team/group: by an? (?:research )?{word} (?:led|headed|run|directed) by
    = by
team/group: by an? (?:research )?{word} under
    = by
team/group: ^an? (?:research )?{word} (?:(?:led|headed|run|directed) by|under) {x} {deed}(?= )
    = \1 \2 \3
colleagues/coworkers/workers/collaborators/team/group/assistants/others/associates: by {x} and (?:his |her |their
     )?{crew}
    = by \1
colleagues/coworkers/workers/collaborators/team/group/assistants/others/associates: ^(in [^,;]+, )?{x}
     and (?:his |her |their )?{crew}( at [^,;]+?)? {deed}(?= )
    = \1 \2 \3 \4 \5
team/group/laboratory/lab: ^(in [^,;]+, )?{x} {word}( at [^,;]+?)? {deed}(?= )
    = \1 \2 \3 \4 \5
back: ^back in (?:the )?(\d\d\d\d|\d\d\d\ds),?
    = in \1 ,
year: ^{year} (?:was|is|marked) the year(?: in which| that| when)?
    = in \1 ,
year: ^the year (?:in which |that |when )?{x} (?:was|is) {year}(?= $)
    = in \2 , \1
saw: ^{year} saw {x} (placed|moved|put|approved|made|introduced|banned|withdrawn|scheduled|launched|classed|listed)
    = in \1 , \2 was \3
"""
_APPROVED = r"""
tests/test/trials/trial/experiments/studies: ^the first {word} of {x} (?:on|in|with) (?:humans|people|human
     volunteers|patients
    |volunteers) (?:took place|were done|were carried out|happened|began|came|was done|were run) in (\d\d\d\d)(?= $)
    = \1 was first tested in humans in \2
company/firm/drugmaker/manufacturer: ^{x} (?:comes|came) from the (?:[a-z]+ )?(?:drug )?{word} {x}(?= $)
    = \1 was introduced by \2
approved: ^{x} was ((?:first )?{word}(?: by the fda| in the us)?) in (\d\d\d\d) (?:under the (?:brand |trade )?name
    |as) {x}(?= $)
    = \1 was \2 in \3 and \1 is sold as \4
worked/working/employed: ^(?:the )?{chemist} who {deed} {x} (?:was )?{word} (?:for|at|by) {x}(?= $)
    = \3 was \1 \2 by \4
form: \b(made|synthesised|synthesized|prepared|produced) (?:an?|the) (?:stable|pure|purer|medicinal|chemically pure)
     {word} of
    = \1
anywhere: (?:has|have|was|were) (?:never|not) (?:been )?(withdrawn|banned|taken off the market|pulled from the market)
    (?: from sale| from the market)? {word}(?: in the world| at all)?(?= $)
    = was not withdrawn
full/traditional/regular/accelerated/conditional/initial: (gained|won|received|got|obtained|earned|secured|was granted
    |was given) (?:its )?{word}(?= (?:fda |us )?approval)
    = \1
approved: ^{x} (is|was) (an? [^,;]+?) (?:that |which )?the fda {word} in ((?:[a-z]+ )?\d\d\d\d)(?= $)
    = \1 \2 \3 and \1 was {word} by the fda in \4
drug/medicine/treatment/medication/pill: ^{x} (is|was|became) (not )?the (?:very )?first (?:ever )?((?:oral
     |injectable |nasal |once daily )?){word}
     (?:to be )?(?:approved|licensed|cleared)(?: (?:by the fda|in the us|in america))? (?:for|to treat|against) {x}
    (?= $)
    = \1 was \3 introduced as the first \4 drug for \5
to: \b(first [a-z]+(?: [a-z]+)?) {word} (?:be|gain|win|get|receive) (?:approved|approval)(?= (?:by|from|in) )
    = \1 approved
discovery/invention/product/creation: ^{x} (is|was) (not )?an? {word} of (the (?:(?:early|mid|late) )?(?:twentieth
    |nineteenth
    |eighteenth|twenty first|20th|19th|18th|21st) century)(?= $)
    = \1 was \3 discovered in \4
isolated/made/synthesised/synthesized/discovered/extracted: ^{x} is (an? (?:natural |plant |synthetic |semi
     synthetic |semisynthetic )+[a-z]+),?
     (?:that was |which was )?first {word} in (\d\d\d\d)(?= $)
    = \1 is \2 and \1 was first {word} in \3
approved/introduced/sold/marketed/launched/withdrawn: ^{x} (was|were) ((?:first |originally )?(?:developed|made
    |discovered|invented
    |synthesised|synthesized|introduced|created)[^,;]*?),? and (first |later )?{word}(?= (?:in|by|as|from)\b)
    = \1 \2 \3 , and \1 \2 \4 {word}
first: ^{x} (?:of [^,;]+? )?(discovered|developed|made|invented|introduced|synthesised|synthesized|created
    |patented) {x}, the
     (?:very )?{word} {x}{end}
    = \1 \2 \3 , and \3 was the {word} \4
won/gained/obtained/secured/got: \b{word} (?:its )?(?:first )?(?:fda|us|american) approval (?=in )
    = was approved by the fda
since: (has|have) been (marketed|sold|on the market|available|in use|used|in medical use) (in (?:the us|the united
     states
    |america)) {word} (\d\d\d\d)
    = was introduced \3 in \4
taken: \b(was|were) {word} off (?:the )?(us|american|uk|british|european) market\b
    = \1 withdrawn in the \2
let/allowed: ^(?:the )?fda {word} {x} (?:onto|on|on to) (?:the )?(?:us |american )?market
    = the fda approved \1
granted: ^(?:the )?fda granted (?:its )?approval (?:to|for)
    = the fda approved
approval: ^(?:the )?(?:first )?(?:fda|us|american|us fda) approval (?:of|for) {x}
     (?:came|dates?|dated|was|arrived|followed)
    (?: back)?(?: from| to| in| on)+(?= )
    = the fda approved \1 in
approval: ^{x} (?:fda|us|american) approval (?:came|dates?|dated|was|arrived)(?: back)?(?: from| to| in| on)+(?= )
    = the fda approved \1 in
approval: ^{x} first (?:fda|us|american) approval (?:came|dates?|dated|was|arrived)(?: back)?(?: from| to| in| on)+(?= )
    = the fda first approved \1 in
approval: ^approval (?:of|for) {x} came from (?:the )?fda in(?= )
    = the fda approved \1 in
approved: came to be approved
    = was approved
"""
_OVER_THE_COUNTER = r"""
counter/otc/nonprescription/prescription: ^(in \d\d\d\d,? )?{x} (?:was|were) (?:first |finally |then |also )?{cleared}
     (?:by the fda )?{forfree}{freely}( (?:by the fda|in the us))?( in \d\d\d\d)?(?= $)
    = \1 \2 became available over the counter in the us \4
counter/otc/nonprescription/prescription: ^(in \d\d\d\d,? )?(?:the )?(?:us )?fda (?:first |finally |then |also )?
    (?:{cleared}|let|made) {x} {forfree}{freely}( in \d\d\d\d)?(?= $)
    = \1 \2 became available over the counter in the us \3
counter/otc/nonprescription/prescription: ^(in \d\d\d\d,? )?{x} (?:(?:was|were) )?(?:switched|moved|changed|converted
    |shifted|transitioned|went) (?:from (?:prescription(?: only)?|rx)(?: only)?(?: status)? )?(?:to |into )?{freely}
    ( in the us)?( in \d\d\d\d)?(?= $)
    = \1 \2 became available over the counter \3 \4
counter/otc/nonprescription/prescription: ^(in \d\d\d\d,? )?{x} (?:won|got|gained|received|obtained|secured|was given
    |was granted) (?:the )?(?:us |fda )*(?:approval|clearance|permission|nod|go ahead|green light|authorisation
    |authorization) {forfree}{freely}( in \d\d\d\d)?(?= $)
    = \1 \2 became available over the counter in the us \3
counter/otc/nonprescription/prescription: ^{x} (?:could|can|may) (?:first )?be (?:bought|sold|had|purchased) {freely}
     (?:from|since) (\d\d\d\d)( on| onwards)?(?= $)
    = \1 became available over the counter in \2
counter/otc/nonprescription: ^(in \d\d\d\d,? )?{x} became an? {freely} (?:drug|medicine|medication|product|remedy)
    ( in \d\d\d\d)?(?= $)
    = \1 \2 became available over the counter \3
"""
_FIRST = r"""
before/after: ^{x} (?:first )?{arrived}(?: in (?:the us|the united states|america))?(?: long| years| decades| well)?
     {word} {x}(?= $)
    = \1 was introduced {word} \2
before/after: (was|were) (?:first )?(approved|introduced|launched|marketed|sold)(?: long| years| decades| well)?
     {word} {x} (?:did|was|were|came out|came along)(?= $)
    = \1 \2 {word} \3
"""
_SINCE_WHEN = r"""
control/controls: (?:was|were) (?:first )?(?:brought|placed|put|taken) (?:in)?under {controls}
    = became controlled
control/controls: (?:was|were) not (?:first )?(?:brought|placed|put|taken) (?:in)?under {controls}
    = did not become controlled
control/controls: (?:first )?came under {controls}
    = became controlled
control/controls: (has|have) been under {controls}
    = \1 been controlled
controlled: (?:was|were) first controlled
    = became controlled
made: (?:was|were|has been|have been) (?:first )?made (?:into )?an?(?= {controlleds}[ ,;])
    = became a
made: (?:was|were) (?:first )?made (?:an? |into an? )?(schedule \w+|class \w)(?: (?:controlled )?{heads})?
    = became \1
added: (?:was|were) added to the list of (?:controlled|scheduled) (?:drugs|substances)
    = became controlled
added/went/entered/joined/entering: (?:was added to|went into|entered|joined|was entered in)(?: the)? (schedule
     \w+|class \w)
    = was placed in \1
until/before: ^{word} {year},? {x} (?:was|were) (?:not|un)(?: an?)? ?(?:controlled|scheduled)(?: (?:drug|substance))?
    ( (?:in|under|by) [^,;]+?)?(?= (?:and|but|$))
    = \2 became controlled \3 in \1
until: (?:was|were) (?:not (?:an? )?(?:controlled|scheduled)(?: (?:drug|substance))?|uncontrolled|unscheduled)
    ( (?:in|under|by) [^,;]+?)? until
    = became controlled \1 in
until: ^not until {year} did {x} become
    = in \1 , \2 became
control/controls: ^(?:the )?{controls} (?:of|on|over) {x}( in [^,;]+?)? (?:began|started|came in|dates?|dates back|came)
    (?: (?:in|from|to|into force in))+(?= \d\d\d\d)
    = \1 became controlled \2 in
illegal/offence/offense/crime: ^it became (?:illegal|unlawful|an? {crime}) to {hold} {x}{thus}
    = \1 became controlled
illegal/offence/offense/crime: ^(?:possession of|{holding}) {x}(?: for its (?:psychoactive|intoxicating) effects?)?
     became
     (?:illegal|unlawful|an? {crime}){thus}
    = \1 became controlled
illegal/offence/offense/crime: became (?:illegal|unlawful|an? {crime}) to {hold}{thus}
    = became controlled
"""
_ORIGINS = r"""
name: (?:takes|took|gets|got|derives|derived|owes|owed|has) (?:its|their) {word} (?:from|to)(?= )
    = is named after
pulled/took/yanked/removed: ^(in \d\d\d\d,? )?{x} {word} {x} (?:from|off) (?:the )?(?:market|shelves|sale)(?= $| in )
    = \1 \2 withdrew \3
banned/outlawed/criminalised/criminalized: ^(in \d\d\d\d,? )?(?:the )?
    (?:dea|us government|american government|us congress|congress|united states|us) {word} {x}(?= $| in \d)
    = \1 \2 was banned in the us
produced: ^{x} first {word} {x}(?= $| in | at )
    = \1 first made \2
found: (was|were) (?:first )?{word} by(?= )
    = \1 discovered by
shelves: (was|were) (?:pulled|taken|removed|withdrawn|cleared|stripped) (?:from|off) (?:the )?(?:us|american) {word}
    = \1 withdrawn in the us
shelves: (was|were) (?:pulled|taken|removed|withdrawn|cleared|stripped) (?:from|off)
     (?:the |store |pharmacy |drugstore |shop )?{word}
    = \1 withdrawn
legal: ^{x} (?:was|were) (?:still |perfectly |fully )?{word} (in (?:the us|the united states|america) )?until
     {year}(?= $)
    = \1 became controlled \2 in \3
used: (was|were) (?:first|originally) {word} as (?:a )?(rat poison|rodenticide)(?= $| [a-z])
    = \1 introduced as a \2
publicly: (was|were) (?:first )?{word} (?:shown|demonstrated) (as|in|by)(?= )
    = \1 introduced \2
came/grew/emerged/arose/resulted: (?:came|grew|emerged|arose|resulted) (?:out of|from|of) (?:the|a) search for
    = was first synthesised while searching for
result: (?:was|is) the (?:result|product|outcome|fruit) of (?:the|a) search for
    = was first synthesised while searching for
found/discovered: was {word} in (?:the|a) search for
    = was first synthesised while searching for
search: ^(?:the|a) search for ([^,;]+?) led to {x}(?= $)
    = \2 was first synthesised while searching for \1
looking/searching: ^(?:chemists|scientists|researchers) were {word} for ([^,;]+?) when they
     (?:made|found|created|synthesised|
    developed) {x}(?= $)
    = \2 was first synthesised while searching for \1
chemists/scientists/researchers: ^{word} (?:first )?(?:made|derived|synthesised|synthesized|created|developed) {x}
    (?= (?:from|while|as|to) )
    = \1 was first synthesised
made/meant/intended/created/designed: was (?:originally |first )?{word}(?= (?:to replace|as an?
     (?:replacement|substitute)))
    = was first synthesised
first: (was|is|became) the (?:very )?first {x} to be (discovered|made|synthesised|synthesized|invented)(?= )
    = \1 the first \2 made
first: (was|is|became) the (?:very )?first {x} (?:to be (?:sold|marketed|launched|introduced|used)
    |to (?:reach|hit|come onto|come on) the market)(?= )
    = \1 the first \2
first: (was|is|became) the (?:very )?first of the {x}(?= $)
    = \1 the first \2
very: (was|is) the very first
    = \1 the first
earliest: (was|is) the earliest
    = \1 the first
first: ^the (?:very )?first (?:of the )?(\w+)(?: (?:ever )?(?:to be )?(?:discovered|made))
     (?:was|is) {x}(?= $)
    = \2 was the first \1 made
first: ^the (?:very )?first (?:of the )?(\w+)(?: (?:to be (?:sold|marketed)|to (?:reach|hit) the
     market|on the market))?
     (?:was|is) {x}(?= $)
    = \2 was the first \1
brought/put: {word} {x} (?:to|onto|on to|on) (?:the )?(?:market|sale)(?= )
    = introduced \1
sale: (?:first )?went on sale
    = came on the market
company/firm/drugmaker/maker/manufacturer: ^{x}, (?:an? |the )?(?:drug |pharmaceutical )?{word}, {deed}(?= )
    = \1 \2 \3
company/firm/drugmaker/maker/manufacturer: ^(in [^,;]+, )?the (?:drug |pharmaceutical )?{word} {x} {deed}(?= )
    = \1 \2 \3 \4
launched: ^(in [^,;]+, )?the (?:drug |pharmaceutical )?(?:company|firm|drugmaker|maker|manufacturer) {x} launched(?= )
    = \1 \2 introduced
"""
OF_HISTORY_SAID = restatements(_OVER_THE_COUNTER + _WHO + _APPROVED + _FIRST + _SINCE_WHEN + _ORIGINS)
