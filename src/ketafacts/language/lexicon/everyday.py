"""Questions as worried, curious and busy people type them: for whom, how often, whether it is one, which is worse."""

_WHO = "people|someone|somebody|you|i|anyone|we|patients|patient|person|u"
_COMES = "(become|go|get|made|approved|sold|available) (available)"
_SAFE = "safe|ok|okay|fine|alright|good"
_UNSAFE = "dangerous|unsafe|risky|bad|harmful|toxic|poisonous|deadly|fatal|lethal|poison"
_MADE = "invented|invent|made|make|discovered|discover|synthesized|synthesised|synthesize|developed|develop|created"
_GIVERS = "doctors|hospitals|physicians|they|medics|nurses|psychiatrists|clinics|people|paramedics|anesthesiologists"

# Pattern -> what is asked, as in QUESTIONS.
EVERYDAY = {
    # What kind of thing it is.
    "be {d} (really|actually|considered|classified|technically) (as) (real) drug|drugs": "thing drug",
    "be {d} (really|actually|considered|classified) (as) (real|actual) medicine|medication|medicines": "thing medicine",
    "be {d} (really|actually|considered) plant|herb|tree|plants|herbs": "thing plant",
    "be {d} (just|really|actually) brand|trade|brand_name|trade_name (name) (drug)": "thing brand",
    "be {d} (just|really|actually) generic (name|drug|medicine)": "thing generic",
    "be {d} brand|brand_name (name) or generic (name)": "thing which",
    "be {d} generic (name) or brand|brand_name (name)": "thing which",
    "be {d} (all|completely) natural": "thing natural",
    "do {d} come from plant|plants|nature": "thing natural",
    "be {d} man_made|manmade|artificial": "thing made",
    "be {d} man made": "thing made",
    "be {d} made in lab|labs|laboratory": "thing made",
    # Whether it is used, sold, given.
    "be {d} (ever) prescribed|prescribe (by) (doctors) (in) ({place})": "medical",
    "be {d} (ever) used|use|given|give in_hospitals|in_hospital|in_the_hospital": "medical",
    "be {d} (ever) used|use|given|give (in|by|on) hospitals|hospital|doctors|humans|people|patients": "medical",
    f"do|can|will {_GIVERS} (ever|really|actually) prescribe|use|give|write|administer {{d}} (to) (patients|people)": (
        "medical"
    ),
    "be {d} legal to prescribe (in) ({place})": "legality prescribed",
    "can doctors|doctor|they legally prescribe {d} (in) ({place})": "legality prescribed",
    "be {d} (still) made|manufactured|produced": "market",
    "be {d} (still) sold|sell|available|marketed (in) ({place})": "market",
    "be {d} (still) on (the) market (in) ({place})": "market",
    "be {d} (been) discontinued|withdrawn|withdraw|recalled|pulled (from) (the) (market) (in) ({place})": (
        "market gone"
    ),
    "be {d} taken|pulled off (the) market|shelves (in) ({place})": "market gone",
    "why be {d} (ever) discontinued|withdrawn|withdraw|recalled|pulled|banned (from) (the) (market) (in) ({place})": (
        "market why"
    ),
    "why be {d} taken|take|pulled off (the) market|shelves (in) ({place})": "market why",
    "why do they stop|discontinue|ban|withdraw|pull (making|selling) {d}": "market why",
    f"where be {{d}} (first) {_MADE}": "birthplace",
    f"what|which place|city be {{d}} (first) {_MADE} in": "birthplace",
    "what be {d} like": "what",
    "can|do|will {d} hurt|harm you|people|someone|me": "safe",
    "be there (a|any) (drug|urine|blood) test|tests for {d}": "tests whether",
    "can they|you|employers|people|doctors|hospitals test for {d}": "tests whether",
    "can|do drug test|tests detect {d}": "tests whether",
    "be {d} (really|that|so|very) dangerous|harmful|risky|unsafe|deadly (to) (take|use) (for) (you|people)": "danger",
    "how bad be {d} (for) (you|people|me|someone)": "risks",
    f"be {{d}} {_SAFE} for|in|to children|kids|child|toddlers|minors": "children",
    f"be {{d}} {_SAFE} (to) (give) for|in|to children": "children",
    f"when do|be {{d}} {_COMES} without_a_prescription (in) ({{place}})": "history otc",
    f"when do|be {{d}} {_COMES} without a prescription (in) ({{place}})": "history otc",
    f"when do|be {{d}} {_COMES} over_the_counter (in) ({{place}})": "history otc",
    f"why do {_WHO}|kids|teens|teenagers take|use|get|need|want|like|abuse|misuse|snort|smoke {{d}}": "reasons",
    f"what do {_WHO} take|use {{d}} for": "uses",
    "when do|should you|doctors|they use|give {d}": "uses",
    "what do doctors|they|hospitals use|give|prescribe {d} for": "uses",
    # How often, and again.
    "how often be|do {d} (need) (to) (be) given|give|taken|take|used|use|dosed|injected|administered|prescribed": (
        "interval"
    ),
    f"how often do {_WHO} (have) (to) (need) (to) get|take|use|need|inject|have {{d}} (shot|injection|shots|dose)": (
        "interval"
    ),
    "how often be {d} (shot|shots|injection|injections|dose|doses|treatments) (given|give|needed|taken)": "interval",
    "{d} how often": "interval",
    f"can|may|should {_WHO} (take|give|use|get|have) {{d}} twice|again|more_than_once": "noted repeat-dose yes",
    f"can|may|should {_WHO} (take|give|use|get|have) {{d}} more than once": "noted repeat-dose yes",
    f"can|may|should {_WHO} (take|give|use|get|have) second|another|two|multiple dose|doses of {{d}}": (
        "noted repeat-dose yes"
    ),
    f"how often can {_WHO} (take|give|use|get) {{d}}": "noted repeat-dose",
    f"how many dose|doses|sprays|shots (of) {{d}} (do) (it) ({_WHO}) (can|need|take) (you) (give|need|use|take)": (
        "noted repeat-dose"
    ),
    "why be|do|must|should {d} (be|have) (to) (be) (dose) started|titrated|introduced|increased|raised (so) "
    "slowly|gradually|low|slow": "noted titration",
    "why be|must|should {d} (be) started|titrated|introduced at|on|with low dose": "noted titration",
    "why do {d} have to|need to be started|titrated|increased slowly|gradually": "noted titration",
    "why do you|doctors|they start|titrate|increase {d} (so) slowly|gradually|low": "noted titration",
    "what|which {k} have|cause|give (the) worst|hardest withdrawal|withdrawals|discontinuation (symptoms|effects)": (
        "noted worst-withdrawal"
    ),
    "what|which {k} be (the) worst|hardest to|for come|get|withdrawal|quit|stop (off) (from)": "noted worst-withdrawal",
    f"why do|must|should {_WHO} (have) (to) (need) stay|sit|stand|be upright|up after (taking|swallowing) {{d}}": (
        "noted stay-upright"
    ),
    # In whom.
    "can|may|should|could older adults (be) take|use|have|get|given|give|on {d}": "noted-for older",
    f"be {{d}} {_SAFE} (to) (use|take|give) for|in|with|to older adults": "noted-for older",
    f"be {{d}} {_UNSAFE} (to) (use|take|give) for|in|with|to older adults": "noted-for older danger",
    "should older adults avoid {d}": "noted-for older danger",
    "why be {d} bad|dangerous|risky|avoided for|in|with older adults": "noted-for older why",
    "why should older adults (not) avoid|take|use {d}": "noted-for older why",
    "can|may|should|could {species} (be) take|have|eat|get|given|give|lick|on {d}": "pets",
    f"can|may|should|could {_WHO} give {{species}} {{d}}": "pets",
    f"can|may|should|could {_WHO} give {{d}} to {{species}}": "pets",
    f"be {{d}} {_SAFE} (to) (use|give) for|in|with|to {{species}}": "pets",
    f"be it {_SAFE} to give {{species}} {{d}}": "pets",
    f"be it {_SAFE} to give {{d}} to {{species}}": "pets",
    f"be {{d}} {_UNSAFE} (to) (use|give) for|in|with|to {{species}}": "pets danger",
    "can|do|will {d} kill|poison|hurt|harm {species}": "pets danger",
    "what happen|happens if|when {species} eat|eats|ate|take|takes|have|has|get|gets|swallow|swallows {d}": "pets what",
    "why can|should {species} (not) have|take|eat {d}": "pets what",
    "why be {d} bad|toxic|poisonous|dangerous for|to {species}": "pets what",
    "can|may|should {d} be given|give|used|use|taken|prescribed (to|in|by|for|with) (young) children|kids": "children",
    "can|may|should {d} be given|give|used|use|taken|prescribed to|in|by|for|with older adults": "noted-for older",
    "can|may|should {d} be given|give|used|use|taken|prescribed to|in|by|for|with {species}": "pets",
    "can|may|should {d} be given|give|used|use|taken|prescribed (in|during|with|to) {c}": "allowed",
    "can you take {d} without opioids": "noted without-opioids yes",
    # Withdrawal in time.
    "how long do {d} withdrawal|withdrawals last|take|go (on) (for)": "withdrawal-time",
    "how long do {w} last|take|go (on) (for)": "withdrawal-time",
    "how long be {d} withdrawal|withdrawals": "withdrawal-time",
    "how long be {w}": "withdrawal-time",
    "how long do it take to withdraw|detox from {d}": "withdrawal-time",
    "how long do withdrawal|withdrawals|detox from {d} last|take": "withdrawal-time",
    "when do {d} withdrawal|withdrawals start|begin|peak|end|kick (in)": "withdrawal-time",
    "when do {w} start|begin|peak|end|kick (in)": "withdrawal-time",
    "how soon do {w} start|begin|kick (in)": "withdrawal-time",
    "how fast|quickly do {w} start|begin|kick (in)": "withdrawal-time",
    # How often something happens.
    "how common|frequent|often|rare be {e} with|from|on|in|for (people) (on|taking) {d}": "frequency",
    "how common|frequent|rare be {d} {e}": "frequency",
    "how often|likely do|be {d} (to) cause|causes {e}": "frequency",
    "how often|frequently do {e} happen|occur with|on|from {d}": "frequency",
    "what percent|percentage|share of people|patients|users get|have|experience|develop {e} on|from|with {d}": (
        "frequency"
    ),
    "what be chance|chances|odds|risk of {e} with|from|on {d}": "frequency",
    # Names.
    "what be {d} generic (name) for": "generic",
    "what be {d} brand|brand_name (name) of|for": "generic",
}

_TAKING = r"(?:taking |using |on |while |when |if |i am |you are |she is |he is |i take |you take |she takes )*"
_ADULTS = (
    r"(?:people|adults|patients|persons|folks|women|men|person|adult|patient|man|woman|lady|ladies|parents?|relatives?)"
)
# Words for words, anywhere in a question, as in PLAINER.
PLAIN_WORDS = (
    (r"\b(?:coffee|espresso|red bull|energy drinks?)\b", "caffeine"),
    (
        r"\b(?:can|could) (you|i|we|people) (?:smoke|vape|snort|eat|chew|pop|drop) (?=.+ (?:with|on|while|and) )",
        r"can \1 take ",
    ),
    (
        r"\b(hurt|harm|affect|damage) (?:an? |the |my |your |her )?(?:unborn )?(?:baby|fetus|foetus|babies)\b",
        r"\1 unborn children",
    ),
    (rf"\b(?:an? |the |my )?(?:elderly|older|old|senior|geriatric|aged) {_ADULTS}\b", "older adults"),
    (r"\b(?:the elderly|seniors?|elders|geriatrics|old age|older age|people over 65|over 65s?)\b", "older adults"),
    (r"\belderly$", "older adults"),
    (r"\b(?:my |our |a |the )?(?:\d+ (?:lb|pound|kg) )?(?:dog|doggo|puppy|puppies|pup)s?\b", "dogs"),
    (r"\b(?:my |our |a |the )?(?:cat|kitty|kitten|kitties)s?\b", "cats"),
    (r"\b(?:my |our |a |the )?horses?\b(?! (?:tranq|drug|med|seda|anes))", "horses"),
    (
        (
            r"\b(?:a |my |our |young |small |little |an )*(?:baby|babies|infants?|toddlers?|newborns?|kiddos?|teens)\b"
            r"(?! aspirin)"
        ),
        "children",
    ),
    (r"\ba child\b|\byoung children\b|\bsmall children\b|\blittle kids\b|\ba kid\b", "children"),
    (r"\b(?:while|when|if|during) (?:i am |you are |she is |we are |being )?(?:pregnant|expecting)\b", "in pregnancy"),
    (
        r"\b(?:while|when|if|during) (?:i am |you are |she is |being )?(?:breast ?feeding|nursing|lactating)\b",
        "in breastfeeding",
    ),
    (r"\b(?:during|in|for|with|throughout) (?:a |my |your |early |late |the )?pregnancy\b", "in pregnancy"),
    (r"\bin the (?:first|second|third|1st|2nd|3rd) trimester\b", "in pregnancy"),
    (
        r"(?<!chronic )(?<!advanced )\bkidney (?:disease|problems?|issues|trouble|failure|impairment)\b",
        "chronic kidney disease",
    ),
    (r"\bliver (?:problems?|issues|trouble)\b", "liver disease"),
    (r"\bgrapefruit juice\b|\bgrapefruits\b", "grapefruit"),
    (r"\b(?:eat|eating|drink|drinking|have|having) grapefruit\b", "take grapefruit"),
    (r"\b(?:birth control|the pill|contraceptive)(?: pills?)?$", "hormonal contraceptives"),
    (r"\b(?:birth control|contraceptive) pills?\b", "hormonal contraceptives"),
    (r"\bstreet (?=ketamine\b)", ""),
    (
        (
            r"\b(?:once|when|after|if) (?:it |you |they )?(?:has been |is |was |are )?(?:sprayed|snorted|sniffed)"
            r"(?: (?:it|into|in|up)(?: (?:the|your) (?:nose|nostrils?))?)?"
        ),
        "as a nasal spray",
    ),
    (
        r"\b(?:once|when|after|if) (?:it |you )?(?:has been |is |was |are )?(?:injected|shot up)(?: it)?",
        "as an injection",
    ),
    (
        r"\b(?:once|when|after|if) (?:it |you )?(?:has been |is |was |are )?(?:swallowed|eaten)(?: it)?|\btaken orally",
        "as a tablet",
    ),
    (r"\bfederaly\b", "federally"),
    (r"\b(?:\d+|five|ten|twelve) panel(?! (?:drug|urine|test|screen))\b", "standard drug test"),
    (r"\b(?:my|our|an?|the) (?:employer|job|boss|work|probation officer|doctor|school|landlord)\b(?= test\b)", "they"),
    (
        r"^(can|could|does) touching (.+?) (?:make|let) (?:you|people|someone) (?:overdose|od)",
        r"\1 touching \2 cause an overdose",
    ),
    (
        r"\b(?:while|when|if|after) (?:i am|you are|she is|he is|they are|we are|someone is|being) (?=on\b|taking\b)",
        "while ",
    ),
    (r" (?:y and|y or n|y n|yes no|yes or no|yay or nay|yea or nay)$", ""),
    (r"^(?:what|wat) (?:is|are) (?:the )?(?:street |drug |pink |new )+(?:drug |pill |stuff )?(?:called )?", "what is "),
)
# A whole question, as another, as in RECASTS.
RECASTS = (
    (
        (
            rf"(?:is it {{fine}}|{{can}}|should) (?:for )?(?:{{who}} |mothers |moms |mums |a mother |women )?(?:to )?"
            rf"(?:breast ?feed|nurse) (?:a baby |my baby |children )?{_TAKING}(?:with )?(.+)"
        ),
        r"is \1 safe in breastfeeding",
    ),
    (
        (
            r"(?:can|could|may|should) (?:a )?(?:pregnant|expecting) (?:women|woman|people|person|moms?|mothers?) "
            r"(?:be )?(?:take|use|have|get|given|on|drink) (.+)"
        ),
        r"is \1 safe in pregnancy",
    ),
    # How it is given is not what is asked there.
    (r"how (?:is|are) (.+?) (?:used|given|taken|handled|managed) in (pregnancy|breastfeeding)", r"is \1 safe in \2"),
    (
        r"(?:is|are) (.+?) {fine} (?:for|in) (?:a )?(?:pregnant|expecting) (?:women|woman|people|moms?|mothers?)",
        r"is \1 safe in pregnancy",
    ),
    (
        r"(?:is|are) (.+?) {bad} (?:for|in) (?:a )?(?:pregnant|expecting) (?:women|woman|people|moms?|mothers?)",
        r"is \1 dangerous in pregnancy",
    ),
    (
        r"(?:can|could|may|should) (?:breast ?feeding|nursing) (?:women|woman|moms?|mothers?) (?:take|use|have) (.+)",
        r"is \1 safe in breastfeeding",
    ),
    (
        r"(?:can|could|will|would|does) (.+?) (?:hurt|harm|affect|damage) unborn children",
        r"is \1 dangerous in pregnancy",
    ),
    (
        r"{may} {who} (?:overdose|od|o d) (?:on|from|off) (?:just |only )?(.+?) and (.+?)(?: together| combined)?",
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            r"{may} {who} (?:overdose|od|o d) (?:on|from|off) (?:just |only )?(.+?)"
            r"(?: alone| by itself| by themselves| on its own| on their own| only)?"
        ),
        r"can \1 cause an overdose",
    ),
    (
        (
            r"(?:what|which) (?:helps?|works|treats|is good|is best|can i take|do you take|medicines? helps?|"
            r"meds? helps?|drugs? helps?|can help|can you take) (?:with |for |against )?(.+)"
        ),
        r"what drugs are used for \1",
    ),
    (
        (
            r"(?:what|which) (?:drugs |medicines |medications |meds |things |pills )?(?:should|can|must|could|do) "
            r"{who} not (?:be )?(?:mix|take|combine|use|have)(?:mixed|taken)? (?:together )?(?:with|on|while on) (.+)"
        ),
        r"what interacts with \1",
    ),
    (
        (
            r"(?:what|which) (?:drugs |medicines |medications |meds |things |pills )?(?:should|can|must) not (?:be )?"
            r"(?:mix|mixed|take|taken|combine|combined|used) (?:together )?(?:with|on|while on) (.+)"
        ),
        r"what interacts with \1",
    ),
    (
        (
            r"(?:what|which) (?:drugs |medicines |medications |meds |things )?(?:should|can|must|could|do) not {who} "
            r"(?:mix|take|combine|use|have) (?:together )?(?:with|on|while on) (.+)"
        ),
        r"what interacts with \1",
    ),
    (
        (
            r"(?:what|which) (?:drugs |medicines |medications |meds )?(?:should|must|to) ?(?:{who} )?(?:not|avoid)"
            r"(?: mix| mixing| take| taking| combine| combining)? (?:with|on|while on|while taking|when taking) (.+)"
        ),
        r"what interacts with \1",
    ),
    (
        r"(?:do|does|can|will) (.+?) (?:mix|go|combine)(?: well| safely| ok| okay)? (?:together )?with (.+)",
        r"can you mix \1 with \2",
    ),
    (
        r"(?:do|does|can|will) (.+?) and (.+?) (?:mix|go together)(?: well| safely| ok| okay)?",
        r"can you mix \1 with \2",
    ),
    (r"(.+?) (?:and|with|plus|on) (.+?) (?:is|are) (?:it )?{fine}", r"can you mix \1 with \2"),
    (r"(.+?) (?:and|with|plus) (.+?) (?:is|are) (?:it |really |that |so )?{bad}", r"is it dangerous to mix \1 with \2"),
    (r"is (.+?) (?:a )?schedule (?:\w+) (?:or|vs) (?:schedule )?(?:\w+) ?(.*)", r"what schedule is \1 \2"),
    (
        (
            r"what (?:would|will|could|can|does|do) (.+?) withdrawal (?:feel like |look like )?(?:at its worst)?,? ?"
            r"can it (kill|be fatal|be deadly).*"
        ),
        r"can \1 withdrawal kill you",
    ),
    (r"what (?:does|do|is) (?:the )?(.+?) in (.+?) (?:do|for|there for)", r"why is \1 in \2"),
    (r"what (?:does|do) (.+?) do in (.+)", r"why is \1 in \2"),
    (
        r"{can} {who} drive (?:home |a car )?(?:after|on|while on) (?:an? |my |the |your )(.+?)(?: {session})?",
        r"can you drive after \1",
    ),
    (
        (
            r"{may} (?:stopping|quitting|coming off|going off|getting off) (.+?) (?:suddenly|abruptly|too fast) cause "
            r"(?:withdrawal|withdrawals|withdrawal symptoms)"
        ),
        r"does \1 cause withdrawal",
    ),
    (
        r"{may} (?:stopping|quitting|coming off|going off) (.+?)(?: suddenly| abruptly| too fast)? cause (.+)",
        r"does \1 withdrawal cause \2",
    ),
    (
        r"why (?:is|are) (.+?) {badly} (?:with|on|while on|to take with|to mix with) (.+)",
        r"what happens if you mix \1 with \2",
    ),
    (r"what plants? (?:is|are|does|do) (.+?) (?:come|made|derived|extracted|from)(?: from)?", r"what is \1 made from"),
    (
        r"(?:what|which) (.+?) (?:is|are) not (opi\w+|narcotics?|benzo\w*|nsaids?|controlled substances?)",
        r"list \1 that are no \2",
    ),
    (
        (
            r"(?:what (?:is|are) (?:an? |some |the )?|name (?:an? |some )?|list (?:some )?|give me (?:an? |some )?)"
            r"non (opioid|narcotic) (.+)"
        ),
        r"list \2 that are no \1",
    ),
    (
        r"(?:do|does|can|will) ((?:the |a )?.+? (?:test )?strips?) (?:work|react|work ok) (?:on|for|with|to) (.+)",
        r"do \1 detect \2",
    ),
    (r"(?:do|does|can|will) (.+?) help (?:{who} )?(?:to )?(?:quit|stop) smoking", r"is \1 used for smoking cessation"),
    (r"(?:do|does|can|will) (.+?) help (?:{who} )?(?:to )?lose weight", r"is \1 used for obesity"),
    (
        r"(?:is|are) (.+?) approved (?:for|to help with) weight loss",  # which off-label use is not
        r"is \1 approved for obesity",
    ),
    (
        r"(?:is|are) (.+?) (?:used|good|prescribed|taken) (?:for|to help with) weight loss",
        r"is \1 used for obesity",
    ),
    (r"(?:do|does|can|will) (.+?) help (?:{who} )?(?:to )?(?:fall a)?sleep", r"is \1 used for insomnia"),
    (
        r"(?:is|are) (.+?) approved (?:for|to help with) sleep(?:ing)?",  # which off-label use is not
        r"is \1 approved for insomnia",
    ),
    (
        r"(?:is|are) (.+?) (?:used|good|prescribed|taken) (?:for|to help with) sleep(?:ing)?",
        r"is \1 used for insomnia",
    ),
    (
        r"(?:do|does|can|will) (.+?) (?:help|work) (?:with |for )?(anxiety|depression|pain|migraines?|seizures)",
        r"is \1 used for \2",
    ),
    (
        (
            r"(?:what (?:happens|would happen)|is it (?:dangerous|bad|harmful)) (?:if|when) {who} {take} (.+?) "
            r"(?:and|but|when|while|if) (?:{who} )?(?:is |are |am )?(?:not on|has not taken|have not taken|not taking) "
            r"(?:any )?opi(?:oid|ate)s?"
        ),
        r"will \1 hurt someone who has not taken opioids",
    ),
    (
        (
            r"{can} (.+?) be (?:given|used|taken) (?:to|on|by|in) .+ (?:not on|has not taken|not taking) "
            r"(?:any )?opi(?:oid|ate)s?"
        ),
        r"can you take \1 without opioids",
    ),
    (
        (
            r"(?:is it {fine} to|{can} {who}) (?:use|give|take|get) (.+?) (?:to|on|if|when) .*(?:not on|has not taken|"
            r"have not taken|not taking) (?:any )?opi(?:oid|ate)s?"
        ),
        r"can you take \1 without opioids",
    ),
    (r"(?:do|does|can|will) (.+?) affect (.+)", r"does \1 interact with \2"),
    (
        r"what (?:happens|will happen|would happen) (?:if|when) {who} drinks? (?:alcohol )?(?:on|with|while on) (.+)",
        r"what happens if you mix alcohol with \1",
    ),
    (
        (
            r"(?:my \w+|our \w+|someone|i),? (?:is |who is |am )?(?:\d+ )?(?:years? old |yo )?(?:and )?(?:also )?{on} "
            r"(.+?),? (?:and )?{can} {it} (?:have|drink|take|use) (.+)"
        ),
        r"can you mix \1 with \2",
    ),
    (r"(?:is|are) (.+?) synthetic", r"is \1 man made"),
    (
        r"(?:do|does|did) (.+?) come from (?:the )?(?:opium|poppy|poppies|opium poppy|opium poppies)(?: plants?)?",
        r"is \1 an opiate",
    ),
    (
        r"(?:do|does|can|will) (.+?) block (?:other )?(?:opioids?|opiates?|heroin|fentanyl)",
        r"does \1 block opioid effects",
    ),
    (r"(?:is|are) (.+?) allowed to (?:have|take|use) (.+)", r"can \1 take \2"),
    (
        (
            r"(?:i am|someone is|she is|you are|my \w+ is) (?:\d+ (?:weeks?|months?) )?pregnant,? (?:and|but) "
            r"(?:i |she |they )?(?:just |was |am )?(?:took|take|taking|had|prescribed) (.+?),? is (?:that|it) {fine}"
        ),
        r"is \1 safe in pregnancy",
    ),
    (
        (
            r"(?:i am|someone is|she is|you are|my \w+ is) (?:\d+ (?:weeks?|months?) )?pregnant,? (?:and|but) "
            r"(?:i |she |they )?(?:just |was |am )?(?:took|take|taking|had|prescribed) (.+?),? is (?:that|it) {bad}"
        ),
        r"is \1 dangerous in pregnancy",
    ),
    (
        r"(?:i am|someone is|she is) (?:\d+ weeks? )?pregnant,? (?:and )?can (?:i|she) (?:take|have|use) (.+)",
        r"is \1 safe in pregnancy",
    ),
    (
        r"{may} (.+?) make {it} fail (?:an? |the |my )?(?:drug |urine )?test for {drug}s?",
        r"does \1 show up on an \2 test",
    ),
    (r"why (?:is|are) (.+?) (?:called|known as|referred to as) (an? .+)", r"why do people say \1 is \2"),
    (r"why (?:is|are) (.+?) {bad} (?:in|as|when taken as) (?:an? )?overdose", r"what does \1 overdose do"),
    (
        r"what does (?:an? )?(.+?) overdose do to (?:the |your )(?:body|liver|heart|brain|lungs|kidneys?)",
        r"what does \1 overdose do",
    ),
    (
        (
            r"(?:is|was) the way (.+?) (?:lifts|eases|relieves|treats|works for|works against|helps) depression "
            r"(?:dependent on|due to|because of|thanks to) opioid receptors"
        ),
        r"does the antidepressant effect of \1 depend on opioid receptors",
    ),
    (
        (
            r"(?:does|do|is|did) (?:the )?(.+?)(?:'?s)? antidepressant effects? (?:work|act|come|go|run|happen|arise)"
            r" (?:through|via|by|from|by way of) (?:the )?opioid (?:receptors?|system)"
        ),
        r"does the antidepressant effect of \1 depend on opioid receptors",
    ),
    (r"(.+?) is approved (in .+|by .+)", r"is \1 approved \2"),
    (r"{can} {who} {stop} (.+?) {sudden}", r"can you stop \1 suddenly"),
    (
        (
            r"((?:can|could|does|do|will|would) .+? (?:cause|trigger|bring on|give you|put you in) .+?) "
            r"(?:if|when) {who} (?:take|takes|use|start|starts|have) (?:it|them) too (?:early|soon)"
        ),
        r"\1",
    ),
)
