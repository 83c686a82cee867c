"""Under which circumstances something is claimed: how, how long, how much and by whom a drug is taken, and where.

``language.attending`` tiles a phrase with the pieces here: what opens it ("when it is"), a participle ("swallowed",
"stopped") and what goes with either ("at high doses", "for weeks", "by itself"). Each piece tells a kind of
circumstance; ``answers.attended`` says what each kind leaves of a claim. A piece is a pattern over the words of the
phrase, in which words in braces stand for one of ``WORDS``; it goes on in the lines that are indented.
"""

from ketafacts.language.lexicon.listing import pieces, single_words

# Kinds of circumstances. A route is told as ``ROUTE`` and its name.
ROUTE = "route "
ANY_ROUTE = f"{ROUTE}any"
LONG, FIRST, QUICK, SINGLE = "heavy use", "first", "quick", "single dose"
ALONE, USUAL, HIGH, LOW, ANY_DOSE, OVERDOSE = "alone", "usual dose", "high dose", "low dose", "any dose", "overdose"
STOPPED, FAST, PREGNANCY = "on stopping", "too fast", "pregnancy"
SUDDENLY = f"{STOPPED}+"  # tells of no circumstance unless of stopping
CARE, THERE, INSIDE, UNPRESCRIBED, MISUSED = "care", "there", "inside", "unprescribed", "misused"
PLAIN = "plain"  # "when taken", "when it": nothing yet

WORDS = dict(
    pieces(
        r"""
        who: (?:you|we|they|he|she|people|patients?|users?|someone|somebody|anyone|doctors|nurses|(?:a|the)
            (?:person|patient))
        it: (?:it|they|this|these|the (?:drug|medicine|medication|substance|tablets?|pills?|dose|treatment))
        being: (?:is|are|was|were|s|has been|have been|had been|gets|being)
        few: (?:a few|several|many|some|a couple of|a number of|two|three|four|five|six|ten|twenty|thirty|forty|\d+|
            long|countless|the first few)
        heavy: (?:heavy|chronic|long term|longterm|prolonged|habitual|frequent|regular|daily|repeated|sustained|
            continued|constant|everyday|persistent|excessive|nightly|extended|continuous|compulsive|intensive|
            steady|long|lengthy|ongoing|repeat)
        use: (?:use|usage|consumption|intake|exposure|treatment|therapy|administration|dosing|doses|medication)
        taking: (?:taking|using|swallowing|injecting|smoking|snorting|inhaling|drinking|chewing|being on|receiving|
            having)
        what: (?:it|them|the drug|the medicine|the tablets?|the pills?)
        doses: (?:doses?|dosages?|amounts?|quantity|quantities|levels?|strengths?)
        at: (?:even )?(?:at|in|with|on)(?: a| an| the| its| their| any)?
        staff: (?:doctor|physician|clinician|specialist|nurse|professional|vet|psychiatrist|consultant|gp|
            prescriber|dentist|pharmacist)
        """
    )
)
# What opens a phrase before a participle, or before a verb of somebody's.
OPENINGS = tuple(
    said
    for _, said in pieces(
        r"""
        opening: (?:even )?(?:when(?:ever)?|if|once(?= (?:it|they|the))|whenever|while|after)(?: {it})?(?:
            {being})?(?: (?:first|only ever))?
        opening: (?:even )?(?:when(?:ever)?|if|once|whenever|while|after|as long as|as soon as) {who}
        opening: after having been
        """,
        WORDS,
    )
)
# Participles and verbs, each with what it tells.
TAKEN = pieces(
    r"""
    plain: (?:taken|used|given|administered|consumed|received|dosed|take|takes|use|uses|give|gives)(?: (?:it|
        them))?
    route oral: (?:swallowed|ingested|eaten|drunk|chewed)(?: whole)?(?: (?:as|in) (?:an? )?(?:tablets?|pills?|
        capsules?|syrup|form))?
    route oral: (?:swallow|swallows|eat|eats|drink|drinks|chew|chews)(?: (?:it|them))?
    route injection: (?:injected|injects?)(?: (?:it|them))?
    route intravenous: (?:infused|dripped|given by drip|put into a drip)
    route smoked: (?:smoked|smokes?)(?: (?:it|them))?
    route inhaled: (?:inhaled|inhales?|breathed in|vaped|vapou?ri[sz]ed|vapes?)(?: (?:it|them))?
    route intranasal: (?:snorted|sniffed|insufflated|snorts?|sniffs?)(?: (?:it|them))?
    route on the skin: (?:applied|rubbed|spread|put|smeared|dabbed|used)(?: in)? (?:to|on|into|onto|over) (?:the
        |your |unbroken )?skin
    route transdermal: (?:worn|stuck) (?:as a patch|on the skin)
    route sublingual: (?:placed|dissolved|put|held|melted|left) under (?:the|your) tongue
    on stopping: (?:stopped|discontinued|withdrawn|withheld|taken away|ceased|halted|interrupted)
    on stopping: (?:stop|stops|quit|quits|discontinue|discontinues|come off|comes off|cease|ceases|give up|gives
        up)(?: (?:taking|using))?(?: (?:it|them))?
    high dose: too much(?: of it)? is (?:taken|used|given|swallowed)
    misused: (?:abused|misused|overused|diverted|abuse|abuses|misuse|misuses)(?: (?:it|them))?
    care: (?:prescribed|dispensed|supplied|prescribes?)(?: (?:it|them))?
    """,
    WORDS,
)
# How, how much, how long, where: behind a participle, or by themselves.
WITH_IT = pieces(
    r"""
    route oral: (?:by mouth|orally|(?:as|in) (?:a |an )?(?:tablets?|pills?|capsules?|oral solution|tablet form|
        pill form|syrup))
    route injection: (?:by (?:injection|needle|syringe)|as an? (?:injection|shot|jab))
    route intravenous: (?:intravenously|iv|by (?:intravenous )?(?:drip|infusion)|by iv|(?:in|into) (?:a|the)
        (?:vein|bloodstream)|through a (?:drip|vein)|by intravenous injection)
    route intramuscular: (?:intramuscularly|into (?:a|the) (?:muscle|thigh|buttock)|by intramuscular injection)
    route subcutaneous: (?:subcutaneously|under the skin|by subcutaneous injection)
    route inhaled: (?:by inhalation|through an inhaler|by inhaler)
    route intranasal: (?:intranasally|nasally|up the nose|into the nose|as a nasal spray|through the nose)
    route transdermal: (?:as a (?:skin )?patch|through the skin)
    route topical: (?:topically|as (?:a cream|a gel|an ointment)|(?:to|on) the skin)
    route rectal: (?:rectally|as a suppository)
    route sublingual: (?:sublingually|under the tongue)
    route any: (?:however (?:it is |they are |you |people )?(?:taken|used|given|administered|take it|use it)|no
        matter how (?:it is |they are |you )?(?:taken|used|given|take it|use it)|by (?:any|whatever|every)
        route|regardless of (?:the route|how it is (?:taken|used|given)|the way it is (?:taken|given))|whatever
        the route|in (?:any|whatever|every) form|whichever way it is (?:taken|given|used))
    heavy use: (?:with|during|through|from|on|under|in|following|after|over|upon|by)(?: the| its| such)?(?:
        (?:months|years|weeks|decades) of)?(?: {heavy})+(?: (?:or|and|and|,) {heavy})?(?: (?:recreational|
        nonmedical|medical|oral))? (?:{use}|drinking|smoking)(?: of (?:it|them))?
    heavy use: (?:after|over|for|through|following|with|during|across)(?: just| about| only)?(?: {few}| the| all
        those)? (?:weeks|months|years|decades)(?: or (?:months|years|decades))?(?: of(?: {heavy})*(?: (?:{use}|
        {taking}(?: {what})?|drinking|abuse|misuse))| on (?:it|them))?
    heavy use: (?:over|with) (?:a )?(?:long|longer|lengthy|prolonged) (?:time|period|periods)|for (?:a )?long(?:
        time| while| periods)?|(?:over|in|for) the (?:long|longer) (?:run|term)|long term|over time|with time|as
        time (?:goes on|goes by|passes|wears on)|in the long haul
    heavy use: (?:regularly|daily|every (?:single )?(?:day|night)|each (?:day|night)|repeatedly|heavily|
        chronically|nightly|day after day|night after night|frequently|a lot|continuously|day in day out|at
        length|too long|for too long)
    first: (?:at first|initially|to begin with|to start with|in the beginning|early on|early in (?:the
        )?(?:treatment|therapy)|(?:at|in|from|near) the (?:start|beginning|outset|very start)(?: of (?:the
        )?(?:treatment|therapy|a course))?|(?:in|during|over) the (?:first|early)(?: few| two| couple of)?
        (?:days|weeks|months)(?: of (?:treatment|therapy|use|taking it))?|when treatment (?:starts|begins|is
        started)|in the short (?:term|run))
    quick: (?:within|in|after)(?: about| around| just| only| as little as| less than| under| roughly| the
        first| a matter of| as few as)?(?: {few}| an| a| half an)?(?: to {few})? (?:seconds?|minutes?|hours?)(?:
        (?:of|after|from) (?:{taking}(?: {what})?|the (?:first )?(?:dose|injection)|(?:an? )?injection|an?
        (?:single )?dose|swallowing|being (?:taken|injected|given|swallowed|smoked)))?
    quick: (?:{few} )?(?:seconds|minutes|hours|shortly|soon|straight|right|immediately|directly|just) after
        (?:{taking} {what}|it (?:is|has been) (?:taken|injected|swallowed|smoked|given)|an? (?:single )?(?:dose|
        injection)|the (?:first )?(?:dose|injection))
    single dose: (?:even )?(?:after|with|from|by)(?: just| only| even)? (?:an?|one|the (?:very )?first)(?:
        single| one off| one time)? (?:dose|use|tablet|pill|injection|shot|hit|puff)|the first time(?: it is
        (?:taken|used))?|in a single dose
    alone: (?:all )?(?:alone|by (?:itself|themselves)|on (?:its|their) own|in isolation|as (?:a single agent|
        monotherapy|a monotherapy|the only drug)|in monotherapy|without (?:any )?(?:other|additional) (?:drugs?|
        medicines?|medications?|substances?)|without anything else|with nothing else)
    usual dose: {at}(?: (?:usual|normal|recommended|standard|therapeutic|typical|ordinary|prescribed|clinical|everyday|
        correct|right|customary|proper|approved|labelled|labeled|regular|medical|appropriate|conventional|licensed))+(?:
        (?:or|and) (?:usual|normal|recommended|standard|therapeutic|typical|ordinary|prescribed|clinical))?(?:
        (?:oral|daily|adult|medical|single|therapeutic|pain))? {doses}
    usual dose: (?:exactly |just )?(?:as (?:directed|prescribed|intended|instructed|recommended|the label says|
        it should be|advised)|correctly|properly|(?:in|at) the doses (?:that )?doctors (?:use|prescribe)|{at}
        doses used (?:in|for) (?:medicine|pain|treatment)|within the (?:recommended|usual|therapeutic|normal)
        (?:range|dose|limits|doses)|responsibly)
    high dose: {at}(?: very| extremely| too| really| such)?(?: (?:high|higher|large|larger|big|huge|massive|enormous|
        excessive|heavy|great|toxic|supratherapeutic|recreational|mega|vast|elevated))+(?: enough)?(?:
        single| daily| oral)? {doses}
    high dose: (?:in excess|to excess|excessively|too much(?: of it)?(?: is (?:taken|used|given|swallowed))?|
        (?:in|by) the handful|too much is (?:taken|swallowed|given|used))
    overdose: (?:even )?(?:in|after|on|with|following|during|as)(?: an?| a massive| any| the| large| a
        large| massive| acute| an acute| deliberate)? overdoses?|in (?:case|cases|the event) of (?:an
        )?overdose|if (?:someone|a person|you) overdoses?(?: on it)?|overdosed(?: on)?
    low dose: {at}(?: very| extremely| quite| really| fairly)?(?:
        low| lower| small| smaller| tiny| modest| minute| moderate| little| minimal| subanaesthetic| subanesthetic)+(?:
        single| daily| oral| enough)? {doses}|in moderation|sparingly
    any dose: (?:at|in|with) (?:any|whatever|every|all) {doses}|whatever the (?:dose|amount)|regardless of
        (?:the )?dose|no matter (?:the|what|how (?:high|low|small) the) dose|at any (?:conceivable |realistic
        )?dose
    on stopping: (?:on|upon|after|during|following|with) (?:(?:abrupt|sudden|rapid|its|their|the)
        )*(?:withdrawal|discontinuation|cessation|stopping(?: it)?)
    on stopping+: (?:suddenly|abruptly|overnight|cold turkey|too soon|too suddenly|all at once|at once|from one
        day to the next|without tapering|without a taper|straight away|immediately|outright|in one go)
    too fast: (?:too (?:fast|quickly|rapidly)|(?:very )?(?:fast|quickly|rapidly)|as a rapid (?:injection|bolus|
        push)|(?:as|in) a bolus)
    pregnancy: (?:during|in|throughout|late in|early in|while in)(?: early| late| mid| the first trimester of)?
        pregnancy|while (?:you are |one is )?pregnant|in (?:pregnant women|the (?:first|last|third|second)
        trimester)|when (?:you are |a woman is )?pregnant|by (?:a )?pregnant (?:women|woman)|when expecting
    care: under (?:a |an |the |close |proper |your |strict |careful |direct |expert |constant |suitable
        )*(?:medical|{staff}(?:s)?|specialist|professional|hospital|clinical)(?: medical)? (?:care|supervision|
        guidance|direction|advice|control|orders|eye|eyes|watch)|under (?:the )?(?:care|supervision|guidance|
        direction|watch) of (?:an? |your |the )?(?:medical |trained |qualified )?{staff}s?|under (?:careful
        |close |medical )?supervision|on (?:medical advice|(?:a |your )?(?:{staff}|doctors?) (?:orders|advice)|
        prescription)|with a prescription|by (?:an? |your |the |trained |qualified )*(?:medical )?{staff}s?|in
        (?:the right|trained|skilled|good|safe|expert|experienced) hands
    there: (?:in|at|on|inside)(?: an?| the| our| most| many| some| modern| busy| every| any| your)*
        (?:hospitals?|clinics?|operating (?:theatres?|rooms?|theaters?|table)|theatres?|wards?|icu|intensive
        care(?: units?)?|emergency (?:rooms?|departments?|medicine|care)|ambulances?|a and e|casualty|
        surger(?:y|ies)|hospices?|care homes?|recovery rooms?|labour wards?|pharmac(?:y|ies)|palliative care|
        medicine|medical (?:use|practice|settings?)|clinical (?:use|practice|settings?)|(?:everyday|daily|
        routine|modern) (?:practice|medicine)|dentistry|the dentists(?: chair)?|anaesthesia|home|bedside|
        psychiatry|general practice|primary care)
    there: (?:before|after|during|around|ahead of|following|prior to)(?:
        an?| the| any| major| minor| dental| your)* (?:surgery|operations?|(?:surgical |medical |painful |dental
        )?procedures?|anaesthesia|childbirth|labour|labor|scan|endoscopy)|in (?:an )?emergenc(?:y|ies)
    inside: in (?:human beings|humans|people|adults|healthy (?:people|adults|volunteers|subjects)|the (?:human
        )?(?:body|blood|bloodstream))|once (?:it is |it has )?(?:in|inside|reached|entered) (?:the|your)
        (?:human )?(?:body|blood|bloodstream|brain)
    unprescribed: without (?:a |any |a valid |a doctors |your doctors |medical )?(?:prescription|supervision|medical
        supervision|medical advice|a doctor|advice|orders|knowledge)|over the counter|off the shelf|illegally|illicitly|
        outside (?:of )?(?:medicine|a hospital|medical settings?|medical use)
    misused: recreationally|for (?:fun|kicks|pleasure|a high|the high|recreation)|to get (?:high|a buzz)|(?:as|
        in) (?:a )?(?:party|recreational) (?:drug|use)|in recreational use|at (?:parties|raves|festivals)|
        (?:with|through|by|after|in) (?:heavy |chronic |regular |prolonged )?(?:abuse|misuse|overuse)|
        nonmedically
    with food: (?:with|without|after|before|between) (?:food|meals|a meal|eating|breakfast|water|a glass of
        water)|on an empty stomach|at (?:night|bedtime)|in the (?:morning|evening)|before (?:bed|sleep)|last
        thing at night
    """,
    WORDS,
)
# Words of which one begins a phrase: most sentences hold none where one could begin.
STARTING = single_words(
    """
    when whenever if once while after on upon by as even with during through from under in following over for at
    within without regardless whatever however no whether alone all orally long regularly daily initially early
    shortly soon straight right immediately taken used given swallowed injected smoked snorted inhaled applied
    stopped discontinued abused misused prescribed administered recreationally intravenously intramuscularly
    topically before inside outside off to chronically illicitly illegally ingested eaten chewed vaped late
    throughout exactly correctly properly around the intranasally nasally rectally too minutes hours seconds infused
    sparingly subcutaneously sublingually nonmedically repeatedly eventually whichever overdosed sniffed drunk worn
    placed dissolved withdrawn overused responsibly across prior ahead several just every consumed held put rubbed
    nightly heavily
    """
)
