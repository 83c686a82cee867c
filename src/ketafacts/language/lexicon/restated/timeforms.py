r"""How a drug is given, for how long it acts, and what the body makes of it: whole classes, as in ``kindforms``."""

from ketafacts.language.lexicon.listing import restatements

TIMEFORM_MACROS = {
    "givers": (
        "(?:(?:most |many |some |the )?(?:doctors|nurses|clinicians|paramedics|hospitals|ana?esthetists"
        "|anesthesiologists|physicians|medics|clinics|pharmacists|carers|midwives|prescribers|surgeons|dentists"
        "|ambulance crews|emergency teams|staff|health workers|specialists))"
    ),
    "dosedfolk": (
        "(?:(?:most |many |some |the )?(?:patients|people|users|diabetics|adults|they|those who need it|sufferers"
        "|women|men)"
        "|you|one|a patient|the patient|someone)"
    ),
    "bypath": (
        "((?:by|into|in|under|through|via|as|on|up|onto|down|orally|intravenously|intramuscularly|subcutaneously"
        "|rectally"
        "|sublingually|intranasally|topically)(?: [a-z]+)*?)"
    ),
    "howoften": (
        "((?:once|twice|three times|two times|four times|one time)(?: (?:a|per|every|each) (?:day|week|month|year)"
        "| daily| weekly| monthly)|every (?:other )?(?:day|week|month|night|morning|evening|\\w+ (?:hours|days|weeks"
        "|months))|daily|weekly|monthly)"
    ),
    "formnouns": (
        "(tablets?|pills?|capsules?|films?|patch|patches|nasal sprays?|sprays?|syrups?|lozenges?|injections?|inhalers?"
        "|creams?|gels?|ointments?|eye drops?|drops|suppositor(?:y|ies)|implants?|liquids?|solutions?|powders?|gum"
        "|skin patch(?:es)?|depot injections?|infusions?|oral solutions?|granules|sachets|elixirs?|mouth ?washes"
        "|enemas?)"
    ),
    "about": "(?:about |around |roughly |approximately |some |nearly |almost |up to |an average of |on average )?",
    "span": "((?:{about}(?:an?|one|two|three|four|five|six|half an?|several|a few|[0-9.]+)(?: to [a-z0-9.]+"
    "| and a half)? "
    "(?:seconds?|minutes?|hours?|days?|weeks?|months?))|{about}[0-9.]+ (?:to|or) [0-9.]+ (?:seconds|minutes|hours|days"
    "|weeks|months)|seconds|minutes|hours|days|weeks|months)",
    "amounts": (
        "(?:amounts to|comes to|averages|runs to|is (?:estimated at|put at|given as|reported as|quoted as"
        "|reported to be"
        "|estimated to be|said to be|thought to be|calculated at|stated as)|works out at|equals|measures"
        "|is in the region of"
        "|is of the order of|ranges around|hovers around)"
    ),
    "getsrid": (
        "(?:gets? rid of|clears?|eliminates?|removes?|disposes? of|excretes?|handles?|deals? with|gets? it out|rids?"
        " itself of|expels?|flush(?:es)?(?: out)?|throws? out|passes?)"
    ),
    "gotridof": (
        "(?:got rid of|disposed of|handled|removed|eliminated|cleared|excreted|dealt with|expelled|flushed out"
        "|washed out"
        "|voided|passed|discharged|degraded|processed|chewed up|metaboli[sz]ed|broken down|inactivated|destroyed"
        "|taken care"
        " of|worked up)"
    ),
    "chiefly": "(?:(?:mainly|mostly|largely|chiefly|primarily|principally|predominantly|for the most part) )?",
    "clearer": "((?:the |your )?(?:kidneys|kidney|liver|lungs|esterases|(?:plasma|blood|tissue"
    "|nonspecific|plasma and tissue|blood and tissue)"
    " esterases|bile))",
    "enzymed": "(cyp[0-9a-z]+)",
    "breaking": (
        "(?:breaking down|metaboli[sz]ing|clearing|the metabolism of|the breakdown of|processing|degrading"
        "|the clearance of"
        "|eliminating|the elimination of|inactivating|disposing of|handling)"
    ),
    "breaks": (
        "(?:breaks? down|metaboli[sz]es?|clears?|process(?:es)?|degrades?|handles?|disposes? of|inactivates?"
        "|eliminates?"
        "|deals? with|takes? care of|chews? up)"
    ),
    "activates": "(?:activates?|converts?|switch(?:es)? on|turns? on|turns? into (?:its|the) active form"
    "|bioactivates?)",
    "activated": "(?:activated|converted|metaboli[sz]ed|switched on|transformed|changed|turned into its active form"
    "|bioactivated)",
}
OF_TIME_FORMS = restatements(
    r"""
give/inject/administer/use/deliver/apply/prescribe/dose/dispense/provide/supply/order/offer: ^{givers} (?:usually
     |often |normally |typically |generally |may |can |will )*(never )?{word} {x} {bypath}(?= $)
    = \2 is \1 given \3
give/inject/administer/use/deliver/prescribe/dose/supply/order: ^{givers} (?:usually |often |normally |typically
     |generally )*(never )?{word} {x} {howoften}(?= $)
    = \2 is \1 given \3
take/get/receive/use/inject/swallow/given/prescribed/takes/gets/receives/uses/injects: ^{dosedfolk} (?:usually |often
     |normally |typically |generally |can |may |should |must |have to |has to |are |is )*{word} {x} {bypath}(?= $)
    = \1 is given \2
take/get/receive/use/inject/swallow/given/prescribed/takes/gets/receives/uses/injects: ^{dosedfolk} (?:usually |often
     |normally |typically |generally |can |may |should |must |have to |has to |are |is )*{word} {x} {howoften}(?= $)
    = \1 is given \2
how: ^{howoften} is {word} often {x} is (?:given|taken|injected|used)(?= $)
    = \2 is given \1
dose/dosing/dosage/schedule/regimen/regime: ^the (?:usual |normal |standard |typical |recommended |right )*{word}
     (?:of|for) {x} is {howoften}(?= $)
    = \1 is given \2
dosed/received/delivered/prescribed/supplied: ^{x} (is|are) (not )?(?:usually |normally |generally |typically )?{word}
     {howoften}(?= $)
    = \1 \2 \3 given \4
dosed/received/delivered/introduced: ^{x} (is|are) (not )?(?:usually |normally |generally |typically )?{word} ((?:by
    |into|under|through|as) [a-z ]+)(?= $)
    = \1 \2 \3 given \4
weekly/monthly/daily: ^{x} (?:is|means|comes as|is supplied as|is taken as|is used as|is marketed as|is sold as) an?
     (once )?{word} {formnouns}(?= $)
    = \1 is given as a {word} \3
weekly/monthly/daily: ^(?:patients|people|those) (?:on|who take|taking|using) {x} (?:get|have|take|need|receive|use)
     an? (?:once )?{word} {formnouns}(?= $)
    = \1 is given as a {word} \2
made/exists/exist/manufactured/offered/obtainable/produced/formulated/dispensed/supplied/marketed/provided/distributed/
    packaged/presented/prepared/prescribed/stocked/found/bought/had: ^{x} (?:(?:is|are|can be|may be) )?(not )?(?:also
     |usually |commonly |mostly )?{word} (?:as|in the form of|in) (?:an? )?{formnouns}(?: form)?(?= $)
    = \1 does \2 come as a \3
prescribe/dispense/supply/manufacture/make/sell/stock/take/give/offer/produce: ^(?:{givers}|(?:drug )?(?:manufacturers
    |makers|companies|firms|shops|pharmacies|patients|people|you)) (?:can |may |also |do |usually )*{word} {x} (?:as
    |in the form of) (?:an? )?{formnouns}(?= $)
    = \1 comes as a \2
there: ^{word} (?:is|are|exists?|is also|are also) (?:an? )?{formnouns} (?:of|with|containing|that contains?|made of
    |form of|version of|of the drug) {x}(?= $)
    = \2 comes as a \1
there: ^{word} (?:is|are|exists?) no {formnouns} (?:of|with|containing|that contains?|made of|form of|version of|for)
     {x}(?= $)
    = \2 does not come as a \1
there: ^{word} (?:is|are|exists?) (?:an? )([a-z0-9]+) {formnouns}(?= $)
    = \1 comes as a \2
there: ^{word} (?:is|are|exists?) no ([a-z0-9]+) {formnouns}(?= $)
    = \1 does not come as a \2
form/forms/preparations/formulations: ^(?:one|another|a common|a|the) {word} (?:of|in which) {x} (?:comes )?is (?:the
     |an? )?{formnouns}(?= $)
    = \1 comes as a \2
form: ^{x} (?:exists|is found|is sold|is made|is available|comes|is supplied) in {formnouns} {word}(?= $)
    = \1 comes as a \2
mouth/swallowed/orally: ^{x} (does not|do not|hardly|barely) work (?:when |if |by |when taken |if taken )*{word}(?= $)
    = \1 is not given by mouth
mouth: ^{x} (?:is|are) (?:useless|no use|of no use|ineffective|not effective|not active|inactive|worthless) (?:when
     taken |if taken |when given )?by {word}(?= $)
    = \1 is not given by mouth
oral/tablet/pill: ^there is no {word}(?: form| version| tablet| preparation| formulation)? of {x}(?= $)
    = \1 is not given by mouth
oral: ^{x} (?:has no {word} (?:form|version|tablet)|is not available (?:for {word} use|in {word} form)|is not absorbed
     by mouth)(?= $)
    = \1 is not given by mouth
oral: ^{x} is (?:available|meant|intended|designed|approved|suitable) for {word} use(?= $)
    = \1 is given by mouth
swallow: ^{dosedfolk} {word} {x}(?= $)
    = \1 is given by mouth
swallow/swallowed: ^{x} (comes as a tablet|is a tablet) (?:to|that is|to be|which is|that you|you) {word}(?= $)
    = \1 \2
injected/injection: ^{x} (?:works only|only works|is effective only|acts only) (?:when|if|by|once|as an?) (?:it is
     )?{word}(?= $)
    = \1 is given only by injection
injected/injection: ^{x} (?:must be|has to be|needs to be|can only be|is always|is only|may only be|is exclusively)
     (?:given by |given as an |used as an )?{word}(?= $)
    = \1 is given only by injection
how: ^{span} is {word} long (?:the effects? of (?:a dose of )?|a dose of |one dose of )?{x} (?:lasts?|works|acts|stays
     active|goes on|keeps working)(?= $)
    = the effects of \2 last \1
duration/length: ^the {word} of (?:the )?(?:action |effects? |activity )?(?:of )?{x} is {span}(?= $)
    = the effects of \1 last \2
provides/keeps/gives: ^{x} {word} (?:its|an|pain relief|relief|the) ?(?:effect|effects|action)? for {span}(?= $)
    = \1 works for \2
half: ^{span} is the {word} life of {x}(?= $)
    = the {word} life of \2 is \1
half: ({word} life of [^,;]+?|{word} life) {amounts} (?={about}[0-9a-z])
    = \1 is
half: ^with an? ([a-z]+ )?{word} life of ([^,;]+?), {x} ((?:is|has|can|may|acts|works|stays|leaves|accumulates)
     [^,;]+)(?= $)
    = \3 has a {word} life of \2 , and \3 \4
half: ^{x},? (?:with|having|which has) an? ([a-z]+ )?{word} life of ([^,;]+?), ((?:is|has|can|may|acts|works|stays
    |leaves|accumulates) [^,;]+)(?= $)
    = \1 has a {word} life of \3 , and \1 \4
half: ^(?:the|your) body {getsrid} {word} (?:of )?(?:the |a dose of |an? )?{x} (?:in|within|after) {span}(?= $)
    = the {word} life of \1 is \2
half: ^(?:it takes )?{span} for {word} (?:of )?(?:the |a dose of )?{x} to (?:be gone|leave|disappear|go|be excreted|be
     removed)(?: the body)?(?= $)
    = the {word} life of \2 is \1
half: ^{x} has an? {word} life (measured|counted|reckoned|expressed) in(?= )
    = the {word} life of \1 is \2 in
half: ^of {x} and {x},? \1 has the (longer|shorter) {word} life(?= $)
    = \1 has a \3 {word} life than \2
half: ^{x},? not {x},? has the (longer|shorter) {word} life(?= $)
    = \1 has a \3 {word} life than \2
exceeds/outlasts/surpasses/beats: half life {word}(?= that of )
    = half life is longer than
eliminated/cleared/excreted/removed: ^{x} is {word} (?:much |far |considerably )?(?:more slowly|slower|less quickly)
     than {x}(?= $)
    = \1 has a longer half life than \2
not: ((?:measured|counted|reckoned) in|lasts|last|takes|works for|acts for|for|within|after|of) (seconds|minutes|hours
    |days|weeks|months),? (?:and )?{word} (?:in |just |mere )?(?:seconds|minutes|hours|days|weeks|months|years)(?= |,)
    = \1 \2
rather: ((?:measured|counted|reckoned) in|lasts|last|takes|works for|acts for|for|within|after|of) (seconds|minutes
    |hours|days|weeks|months),? {word} than (?:in |just |mere )?(?:seconds|minutes|hours|days|weeks|months|years)(?=
     |,)
    = \1 \2
onset: ^(?:the )?{word} (?:of (?:action|effect|effects) )?of (?:the effects? of )?{x} (?:is|comes|occurs|takes place)
     (within |in |after |about |around )?{span}(?= $)
    = \1 works within \3
onset: ^([a-z0-9]+) {word}(?: of (?:action|effect))? (?:is|comes|occurs) (?:within |in |after |about |around
     )?{span}(?= $)
    = \1 works within \2
taking/after: ^(?:after )?{word} {x},? (?:the|its|an) effects? (?:starts?|begins?|sets? in|is felt|are felt|comes? on
    |shows?) (within|in|after) {span}(?= $)
    = \1 works \2 \3
"""
)
OF_FATE_FORMS = restatements(
    r"""
inactive/inert/dormant/useless/ineffective/powerless: ^{x} (?:is|are|stays|remains) {word} (?:until|till|unless
    |before) (?:it (?:is|has been) {activated}|(?:the |your )?(?:body|liver|enzymes?|liver enzymes) (?:(?:has |have
     ){activated}|{activates}) it)(?: (?:in|by) (?:the )?(?:body|liver|enzymes|liver enzymes))?(?= $)
    = \1 is a prodrug
activated/converted/metabolised/metabolized/transformed: ^{x} (?:needs to be|has to be|must be|must first be|first has
     to be|has first to be|is only active once|is active only once|works only once|only works once|works only after
     being) (?:it is )?{word} (?:(?:by|in) (?:the )?(?:body|liver|enzymes|liver enzymes) ?)?(?:(?:before it works
    |before it can work|to work|to become active|to be active|to be effective|before it becomes active|into its active
     form|to its active form|first))?(?= $)
    = \1 is a prodrug
activated: ^{x} (is|are) (not )?{word} (?:in|by) (?:the )?(?:body|liver|enzymes|liver enzymes)(?= $)
    = \1 \2 \3 a prodrug
active: ^{x} (is|are) (?:converted|turned|changed|metaboli[sz]ed|transformed) (?:in)?to (?:its|an|the) {word} (?:form
    |drug|metabolite|substance|compound) (?:in|by) (?:the )?(?:body|liver|enzymes|liver enzymes)(?= $)
    = \1 \2 a prodrug
works/active: ^{x} (?:only {word}|{word} only|is only {word}|is {word} only) (?:after|once|when) (?:the |your
     )?(?:body|liver) (?:has |have )?{activated} it(?= $)
    = \1 is a prodrug
prodrugs: ^{x} (?:belongs? to|is one of|is among|counts among|is part of|is in) the {word}(?= $)
    = \1 is a prodrug
prodrug: ^{x} is (?:given|swallowed|taken|sold|administered) as (?:an? )?(?:inactive )?{word}(?= $)
    = \1 is a prodrug
activate/convert/metabolise/metabolize: ^(?:the|your) (?:body|liver) (?:has to|must|needs to|first has to) {word}
     {x}(?: first| before it works)?(?= $)
    = \1 is a prodrug
activates: ^(?:the|your) (?:body|liver) {word} {x}(?= $)
    = \1 is a prodrug
activated/converted: ^{x} does not (?:need|have|require) to be {word}(?: (?:in|by) the (?:body|liver))?(?= $)
    = \1 is not a prodrug
activation: ^{x} (?:needs|requires) no (?:metabolic )?{word}(?= $)
    = \1 is not a prodrug
active: ^{x} is {word} (?:by itself|in itself|as it is|as such|in its own right|itself|without being converted|without
     conversion)(?= $)
    = \1 is not a prodrug
leaves/yields/gives/forms/produces: ^{x} {word} (?:behind )?an? (?:active |inactive |toxic |long lived )?(?:metabolite
    |breakdown product|product)[,;]? (?:namely |called |known as )?([a-z0-9]+)(?= $)
    = \2 is a metabolite of \1
metabolite/metabolites: ^(?:one|another|an?|the)(?: (?:active|inactive|toxic|main|chief|principal|major|key))* {word}
     of {x} is {x}(?= $)
    = \2 is a metabolite of \1
becomes/turns/changes/yields/releases/produces/generates/forms/gives: ^{x} {word} (?:(?:in)?to |rise to )?([a-z0-9]+)
     (?:in|inside|within) the (?:body|liver)(?= $)
    = the body turns \1 into \2
becomes/turns/changes/converted/turned/changed: ^(?:once swallowed|inside the body|after swallowing|in the bloodstream
    |in the body|in the liver|once inside the body|once absorbed|when swallowed|after absorption),? {x} (?:is |gets
     )?{word}(?: (?:in)?to)? ([a-z0-9]+)(?= $)
    = the body turns \1 into \2
handled/processed/degraded/chewed/disposed/eliminated/removed/cleared/metabolised/metabolized/inactivated/destroyed/
    broken: ^{x} (is|are) (not )?{word}(?: up| of| down)? ({chiefly})by (?:the )?(?:(?:liver |hepatic )?enzyme
     |cytochrome )?{enzymed}(?= $)
    = \1 \2 \3 metabolised \4 by \5
handles/processes/degrades/clears/eliminates/inactivates/metabolises/metabolizes/breaks: ^(?:the )?(?:(?:liver
     |hepatic )?enzyme )?{enzymed} (?:mainly |mostly |chiefly )?{word}(?: down)? {x}(?= $)
    = \2 is metabolised by \1
enzyme: ^the (main |chief |principal |major )?(?:liver |hepatic )?{word} (?:that|which) {breaks} {x} is {enzymed}(?= $)
    = \2 is \1 metabolised by \3
enzyme: ^{enzymed} is the (main |chief |principal |major )?(?:liver |hepatic )?{word} (?:(?:that|which) {breaks}
    |responsible for {breaking}|behind {breaking}|for {breaking}) {x}(?= $)
    = \3 is \2 metabolised by \1
responsible: ^{enzymed} is (mainly |mostly |chiefly |largely |primarily )?{word} for {breaking} {x}(?= $)
    = \3 is \2 metabolised by \1
metabolism/breakdown/clearance/elimination: ^the {word} of {x} (?:depends on|relies on|involves|runs through|is by
    |goes through|is carried out by|is governed by|is done by|is handled by|happens through|proceeds via|rests on|is
     in the hands of|hinges on) (?:the )?(?:liver )?(?:enzyme )?{enzymed}(?= $)
    = \1 is metabolised by \2
relies/depends: ^{x} {word} on (?:the )?(?:enzyme )?{enzymed} (?:to (?:break it down|clear it|metaboli[sz]e it|get rid
     of it)|for its (?:metabolism|breakdown|clearance|elimination))(?= $)
    = \1 is metabolised by \2
part/role: ^{enzymed} (?:plays|has) no {word} in {breaking} {x}(?= $)
    = \2 is not metabolised by \1
part/role: ^{enzymed} (?:plays|has) an? (?:large |major |big |important |key |leading )*{word} in {breaking} {x}(?= $)
    = \2 is metabolised by \1
prodrug: ^{x} is an? {word} (?:that|which) {enzymed} (?:(?:has to|must|needs to) )?{activates}(?: (?:it )?(?:in)?to
     its active (?:form|metabolite))?(?= $)
    = \1 is a {word} , and \2 activates \1
activates/converts/turns/bioactivates: ^{enzymed} {word} {x} (?:in)?to (?:its|the) active (?:form|metabolite|drug)(?=
     $)
    = \1 activates \2
needs/requires/depends/relies: ^{x} {word} (?:on )?(?:the )?(?:enzyme )?{enzymed} (?:to|in order to) (?:work|become
     active|be activated|be effective|be active|act|take effect|be converted)(?= $)
    = \2 activates \1
conversion/activation/bioactivation: ^{x} (?:needs|requires|undergoes|depends on) (?:metabolic )?{word} by (?:the
     enzyme )?{enzymed}(?= $)
    = \2 activates \1
without: ^{word} (?:the enzyme )?{enzymed},? {x} (?:does not|can not|hardly|barely) (?:works?|act|become active
    |help)(?= $)
    = \1 activates \2
lack: ^{x} (?:works|acts) (?:poorly|badly|less well|less|worse|not at all) in (?:people|patients|those) who {word}
     {enzymed}(?= $)
    = \2 activates \1
got/disposed/removed/eliminated/cleared/excreted/expelled/flushed/voided/passed/handled: ^{x} (is|are) (not
     )?{gotridof} ({chiefly})(?:by|through|via|with the help of) {clearer}(?= $)
    = \1 \2 \3 cleared \4 by \5
clear/clears/remove/removes/eliminate/eliminates/rid/excrete/excretes/handles/dispose/expel: ^{clearer} {getsrid}
     {x}(?= $)
    = \2 is cleared by \1
body: ^(?:the|your) {word} {getsrid} {x} ({chiefly})(?:through|via|with|by|by way of|by means of) {clearer}(?= $)
    = \1 is cleared \2 by \3
depends/relies: ^{x} {word} on {clearer} for (?:its |the )?(?:elimination|clearance|removal|excretion)(?= $)
    = \1 is cleared by \2
it: ^{word} is {clearer} that {getsrid} {x}(?= $)
    = \2 is cleared by \1
it: ^{word} is {clearer},? (?:and )?not {clearer},? that {getsrid} {x}(?= $)
    = \3 is cleared by \1 and \3 is not cleared by \2
rather/instead: ^{clearer},? {word} (?:than|of) {clearer},? {getsrid} {x}(?= $)
    = \3 is cleared by \1 and \3 is not cleared by \2
rather/instead: ^{x} is {gotridof} ({chiefly})by {clearer},? {word} (?:than|of) (?:by )?{clearer}(?= $)
    = \1 is cleared \2 by \3 and \1 is not cleared by \4
    = \1 is mainly cleared by \3 and \1 is not mainly cleared by \4
not: ^{x} is {gotridof} ({chiefly})by {clearer},? (?:and )?{word} (?:by )?{clearer}(?= $)
    = \1 is cleared \2 by \3 and \1 is not cleared by \4
not: ^{x} is {word} {gotridof} by {clearer},? but (?:{chiefly})?by {clearer}(?= $)
    = \1 is cleared by \3 and \1 is not cleared by \2
unchanged: ^{x} (?:is|are) (?:excreted|eliminated|passed|lost|voided|removed|cleared|shed) (?:almost |nearly
     )?(?:largely |mostly |mainly |entirely |chiefly |completely )?{word} (?:in (?:the )?urine|by the kidneys?|through
     the kidneys?|via the kidneys?|with the urine)(?= $)
    = \1 is excreted {word} in the urine
unchanged: ^{x} (?:leaves the body|passes out|passes|goes out|comes out|is lost) (?:almost |largely |mostly |mainly
     )?{word} (?:in (?:the )?urine|by the kidneys?|through the kidneys?|via the kidneys?|with the urine)(?= $)
    = \1 is excreted {word} in the urine
unchanged: ^(?:the )?kidneys? (?:excretes?|passe?s?|eliminates?|removes?|clears?) {x} (?:largely |mostly |mainly
     )?{word}(?= $)
    = \1 is excreted {word} in the urine
broken: ^{x} is not {word} down(?: in the body| by the liver| by the body)?(?= $)
    = \1 is not metabolised
"""
)
