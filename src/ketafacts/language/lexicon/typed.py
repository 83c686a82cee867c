"""More ways in which people type a question: about the law, signs, driving, what to keep apart, when to wait."""

from ketafacts.language.lexicon.words import PEOPLE

_GONE = "made|make|moved|move|put|placed|place|reclassified|reclassify|upgraded|downgraded|reclassed"
_CLASS = "(to) (as) (into) (in) class a|b|c (drug)"
_FEW = "two|three|four|five|2|3|4|5|several|few|couple"
_VETS = "vets|vet|veterinarians|veterinarian"

# Pattern -> what is asked, as in QUESTIONS.
TYPED = {
    "how be {d} given|give|taken|take|administered|used for|in {c}": "routes",
    "what|which receptor|receptors make|makes|let|lets {d} work|act (for|on|against) ({c})": "mechanism",
    "what|which receptor|receptors be behind|responsible (for) {d} (effects|effect)": "mechanism",
    "which|what part|ingredient|half|component|one|drug of|in {d} be {k}": "ingredients class",
    "can {d} be used|taken|given|use|take alone|on_its_own|by_itself|without_an_antidepressant": "noted alone yes",
    "can {d} be used|taken|given on its own": "noted alone yes",
    "can {d} be used|taken|given by itself": "noted alone yes",
    "can {d} be used|taken|given without antidepressant|antidepressants": "noted alone yes",
    "do {d} have (to) be taken|used|given|take with antidepressant|antidepressants": "noted alone no",
    "do|must {d} need (to) be taken|used|given|combined with antidepressant|antidepressants": "noted alone no",
    "what antidote be there for|to {d} (overdose)": "reversal",
    "be there (a|an|any) {d} antidote|reversal_agent": "reversal",
    "do|be {d} and {d2} (both) act|work|bind (on|at|to|through) same receptor|receptors|target|system": "shared-target",
    "do|be {d} act|work|bind (on|at|to|through) same receptor|receptors|target|system as|like {d2}": "shared-target",
    "do {d} and {d2} have|share (the) same mechanism|target|targets|receptor|mechanism_of_action (of) (action)": (
        "shared-target"
    ),
    "do {d} and {d2} work (in) (the) same way": "shared-target",
    "do {d} work (in) (the) same way as {d2}": "shared-target",
    "what|which drug|drugs|medicine|substance|ingredient be in|inside {d}": "ingredients",
    f"how do|can|should {PEOPLE} (actually) give|administer {{d}}": "routes",
    "how be {d} (usually) administered|administer": "routes",
    f"how soon|long after {{d2}} can {PEOPLE} (start|take|begin) {{d}}": "wait",
    f"when|how_soon can|should|may {PEOPLE} start|take|begin {{d}} after {{d2}}": "wait",
    f"how soon can|should|may {PEOPLE} start|take|begin {{d}} after {{d2}}": "wait",
    "how long after stopping|using|taking (last) {d2} (before) (can) (i|you|people) (starting|start|taking|take) {d}": (
        "wait"
    ),
    f"when be {{d}} {_GONE} {_CLASS} (in) ({{place}})": "history scheduled",
    f"when do {{place}} {_GONE} {{d}} {_CLASS}": "history scheduled",
    f"when do {{d}} become {_CLASS} (in) ({{place}})": "history scheduled",
    "be it illegal to have|own|buy|possess|carry|take|use {d} without prescription (in) ({place})": (
        "legality forbidden"
    ),
    "be {d} illegal without prescription (in) ({place})": "legality forbidden",
    "be {d} (covered|sold|dispensed|available|given|part|only) (by|under|of|in|through|only) (available) (through) "
    "rems (program|programme)": "noted restricted-programme yes",
    f"do|must|should|will {PEOPLE} (have|need) (to) be monitored|watched|observed (for) ({{number}}) ({{unit}}) "
    "(after|on|during|while|with) (taking|getting|using) {d}": "monitoring whether",
    f"do|must|should {PEOPLE} (have|need) (to) stay|wait|remain (in|at) (clinic|office) (for) ({{number}}) ({{unit}}) "
    "after {d}": "monitoring whether",
    "do {d} need|require (any) monitoring|observation": "monitoring whether",
    "be (any) monitoring needed|required (for|with|on) {d}": "monitoring whether",
    "be (a) rems (program|programme) (required|needed|there) for|with {d}": "noted restricted-programme yes",
    "be there (a|any) rems for {d}": "noted restricted-programme yes",
    "do {d} have|need|require|come (a|with) rems (program|programme)": "noted restricted-programme yes",
    "why be|do {d} (have|need|require|under|in|a) (a) rems (program|programme)": "noted restricted-programme",
    "what be (the) rems for {d}": "noted restricted-programme",
    "what be (the) {d} rems": "noted restricted-programme",
    f"can|could|may {PEOPLE} (take|use|get|have|do|administer) {{d}} at|from home": "noted home no",
    "can|could|may {d} (be) taken|used|given|administered|done at home": "noted home no",
    "be {d} (ever) (taken|used|dispensed|given|allowed) (for) (use) at home": "noted home no",
    f"why can|may not {PEOPLE} (take|use|get|have|do) {{d}} (at) home": "noted home",
    "why be {d} (only) given|administered|taken in clinic|clinics|office|hospital": "noted home",
    f"what do {_VETS} use|give|prescribe {{d}} (for|in|on|to) (animals)": "animals",
    f"why do {_VETS} use|give|prescribe {{d}}": "animals",
    "do {d} have (a|any) {species} use|uses": "animals",
    f"name|list|give (me) {_FEW} (of) {{k}}": "examples",
    "give (me) (an) example|examples of {k}": "examples",
    "what be {k} examples|example": "examples",
    "what be (some) common|popular|typical|well_known|most (common|prescribed) {k}": "examples",
    "do|can|could|may {d} give|cause|trigger|produce (a) false positive|positives": "tests false",
    "why be {d} (so|that|such|very|really) (a) dangerous|deadly|lethal (drug) (for|to) (you|people)": "danger why",
    "what makes|make {d} (so|that|such) (a) dangerous|deadly|lethal (drug) (for|to) (you|people)": "danger why",
    "be {d} toxic|poisonous|harmful": "danger",
    "can|could|may|should you|i|people|someone|anyone|u take|use|have|get {d} if|when (you|i|they|someone) (be) "
    "allergic (to) {d2}": "allergy to",
    "which (drugs|medicines) count|counts as {k}": "examples",
    "what (drugs|medicines) count|counts as {k}": "examples",
    "why can|should|may|do not|never children|kids|child (be) take|have|use|get|given {d}": "children why",
    "why can|should|may|do children|kids|child not|never (be) take|have|use|get|given {d}": "children why",
    "why be {d} bad|dangerous|unsafe|banned|avoided|not (recommended|safe|given|allowed) for|in|to children|kids": (
        "children why"
    ),
    "why do {d} not work for|in|on some|certain|everyone|me (people)": "enzyme",
    "why do {d} not work|help some|certain people": "enzyme",
    # Those that are one item by then.
    "why do {d} not work|help|do for_some_people|in_some_people|for_everyone|for_everybody|for_many": "enzyme",
    "why do {d} not work|help|do for|on|in everyone|everybody|me|anyone|people": "enzyme",
    "why do not {d} work|help for_some_people|in_some_people|for_everyone|for_everybody|for_many": "enzyme",
    "why do not {d} work|help for|on|in everyone|everybody|me|anyone|some|certain (people)": "enzyme",
    "why do {d} have no effect (on|in|for) some|certain (people)|(patients)": "enzyme",
    "why do {d} work better|differently|less (for|in) some|certain people": "enzyme",
}

# Words for words, anywhere in a question, as in PLAINER.
PLAIN_WORDS = (
    (r"\bexactly\b", ""),
    (r"\bin the states\b|\bstateside\b", "in the us"),
    (r"\b(legal|illegal) under (?:the )?(?:us |american )?federal (?:drug )?law\b", r"federally \1"),
    (
        (
            r"^((?:what|which|how|is there|are there) .*)\b(reverses?|blocks?|counteracts?|undo|undoes) (?:the "
            r")?opi(?:oid|ate)s$"
        ),
        r"\1\2 an opioid",
    ),
    (r"^what (reverses|blocks|counteracts|undoes) opi(?:oid|ate)s$", r"what \1 an opioid"),
    (r"\b(from|than|to|and|or|vs|as|like) (?:regular|plain|normal|ordinary|pure|actual) ", r"\1 "),
    (r"\bwhite (?:blood )?cell counts?\b", "white blood cells"),
    (
        r"\b(does|can|could|will|is) birth control (?!pills?|patch|shot|implant|ring|method|tablet)",
        r"\1 the birth control pill ",
    ),
    (r"\bmakes? (?:my |your )?birth control (?:pills? )?(less effective|fail|stop working)\b", r"make the pill \1"),
    (r"\bused (?:in|on|for|by) (?:people|humans|human beings|human patients)\b", "used in medicine"),
    (r"\bhelp (?:an? )?(?:alcoholics?|problem drinkers|heavy drinkers)\b", "help alcoholism"),
    (r"\bused (.*?) ?anywhere(?: in the world)?$", r"used \1"),
    (r"\b(?:drive|driving) or (?:operate|operating|use|using) (?:heavy )?(?:machinery|machines)\b", "drive"),
    (r"\b(?:operate|use|run) (?:a |an |any )?(?:heavy )?(?:machinery|machines|forklift|equipment)\b", "drive"),
    (r"\b(?:operating|using) (?:heavy )?(?:machinery|machines|a forklift)\b", "driving"),
    (
        r"\b(?:work|employment|pre employment|job|workplace|probation|company) (?=(?:drug |urine )*(?:test|screen)\b)",
        "",
    ),
    (
        (
            r"\bshows? (?:up )?(?:on|in) (?:an? |the |my |your |any )?(?:drugs?|urine|pee|piss|work)"
            r"(?: drugs?)? (tests?|screens?|panels?)\b"
        ),
        "show up on a drug test",
    ),
    (r"\bdrugs (test|screen)(s?)\b", r"drug \1\2"),
    (r"\bto (suddenly|abruptly) (stop|quit)( taking| using)? (.+)$", r"to \2\3 \4 \1"),
    (r"\b(stop|quit|stopping|quitting) (suddenly|abruptly) (taking|using) (.+)$", r"\1 \3 \4 \2"),
    (r"(\bwith .+?) (?:still )?in (?:my|your|his|her|their|the) (?:system|body|blood|bloodstream)$", r"\1"),
    (r"\b(?:smoke|vape|snort|eat|chew|pop|drop|swallow|inject) (?=.+ in (?:pregnancy|breastfeeding)$)", "take "),
    (r"\bagainst the law\b", "illegal"),
    (r"\b(?:operating room|surgery|surgeries|operations)\b", "surgery"),
)

# A whole question, as another, as in RECASTS.
RECASTS = (
    # Two drugs.
    (
        (
            r"(?:should|do|must) {who} (?:need to |have to )?(?:worry|be worried|be concerned|be careful|be wary)"
            r"(?: about| of| with| if)? (?:{who} )?{adding} (.+?) {with} (.+?){together}"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            r"(?:should|do|must) {who} (?:need to |have to )?(?:avoid|stay away from|keep away from|skip) (.+?) "
            r"(?:with|on|while on|while taking|when taking|when on|if {who} (?:take|takes|use|are on|is "
            r"on|am on)|and) (.+)"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            r"(?:should|must) (.+?) be (?:avoided|kept away) (?:with|on|while on|while taking|when taking|by people on|"
            r"by people taking|from) (.+)"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            r"(?:should|must) (?:people|patients|someone|anyone|those) (?:who (?:are "
            r")?)?(?:on|taking|take|using|use) (.+?) "
            r"(?:avoid|stay away from|not take|not use|skip|not drink) (.+)"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            r"(?:is|are) there (?:any |a )?(?:reason|reasons) (?:{who} )?(?:should )?(?:not to|to "
            r"not|not|to avoid) {add}? ?"
            r"(?:mixing |taking |combining )?(.+?) {with} (.+?){together}"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            r"(?:is|are) there (?:an? |any )?(?:interaction|interactions|problem|danger|risk|risks|issue) "
            r"(?:between|with|in|from|when) (?:{adding} )?(.+?) {with} (.+?){together}"
        ),
        r"does \1 interact with \2",
    ),
    (
        r"(?:is it a (?:problem|bad idea|risk)|is it {badly}) (?:if|when) {who} {add} (.+?) {with} (.+?){together}",
        r"is it dangerous to mix \1 with \2",
    ),
    (r"(?:is|are) (?:mixing|combining) (.+?) {with} (.+?) {badly}{together}", r"is it dangerous to mix \1 with \2"),
    (
        r"how (?:{badly}|bad) (?:is it to {add}|is {adding}|is mixing) (.+?) {with} (.+?){together}",
        r"what happens if you mix \1 with \2",
    ),
    (r"how (?:{badly}) (?:is|are) (.+?) {with} (.+?){together}", r"what happens if you mix \1 with \2"),
    (
        r"(?:does|do|will|can) (.+?) make (.+?) (?:more dangerous|riskier|deadlier|worse|stronger|more deadly)",
        r"is it dangerous to mix \1 with \2",
    ),
    (
        r"what makes? (?:it )?(?:so )?(?:{badly}) to {add} (.+?) {with} (.+?){together}",
        r"what happens if you mix \1 with \2",
    ),
    # Waiting between two.
    (
        (
            r"how long (?:do|does|should|must) {who} (?:have to |need to )?(?:wait|be off|stop|stay off|be clean|go)"
            r"(?: from| without)?(?: of)? ?(.*?) (?:before|until|till) (?:{who} )?(?:can )?"
            r"(?:start|starting|take|taking|get|getting|begin|beginning)? ?(.+)"
        ),
        r"how soon after \1 can you take \2",
    ),
    (
        (
            r"(?:when|how soon|how long) (?:can|may|should|could|after)? ?(?:{who} )?(?:start|take|begin|get) (.+?) "
            r"(?:after|if {who} (?:took|used)) (?:the |my |your )?(?:last )?(?:dose of |using |taking |stopping )?(.+)"
        ),
        r"how soon after \2 can you take \1",
    ),
    (
        (
            r"how (?:long|soon) after (?:stopping|quitting|using|taking|the last dose of|my last dose of|last) (.+?) "
            r"(?:before|can {who}|should {who}) (?:{who} can )?(?:starting|start|taking|take|begin|get|beginning) (.+)"
        ),
        r"how soon after \1 can you take \2",
    ),
    # The law.
    (
        (
            r"{can} {who} (?:get|be) (?:in trouble|arrested|charged|busted|fined|jailed|in jail)"
            r"(?: in ((?:the )?\w+))? (?:for|with|over) (?:having |possessing |carrying |buying |using )?(.+)"
        ),
        r"is it illegal to possess \2 in \1",
    ),
    (r"is it (?:a crime|a felony|an offence) to (?:have|possess|own|buy|carry) (.+)", r"is it illegal to possess \1"),
    (r"(.+?) (?:legal status|legality|legal or not)(?: in)? ?(.*)", r"what is the legal status of \1 in \2"),
    (
        (
            r"why (?:was|is|were|are) (.+?) (?:made|turned into|declared) (?:an? )?(?:controlled substance|controlled|"
            r"scheduled|scheduled drug|illegal)(?: drug)? ?(.*)"
        ),
        r"why is \1 a controlled substance",
    ),
    (
        (
            r"(is|are) (.+?) (?:a )?class [abc] (?:or|vs|,) (?:a )?(?:class )?[abc](?: or (?:class "
            r")?[abc])?(?: drugs?)?"
            r"(?: in (?:the )?uk)?"
        ),
        r"what class \1 \2 in the uk",
    ),
    (
        r"(is|are) (.+?) (?:a )?schedule (?:\w+,? )+or (?:schedule )?\w+(?: drugs?)?",
        r"what schedule \1 \2",
    ),
    # For what, and by whom.
    (
        (
            r"{can} {who} (?:give|use|take|inject|spray) (.+?) (?:for|to treat|to reverse|in|during|on|after) "
            r"(?:an? )?(.+?) "
            r"(?:overdose|od)"
        ),
        r"does \1 reverse \2",
    ),
    (
        (
            r"{may} (.+?) (?:help|do anything|do something|be of use) (?:with|for|against|on|in) (?:an? "
            r")?(.+?)(?: overdose)?"
        ),
        r"does \1 reverse \2",
    ),
    (r"{can} {who} (inject|snort|crush) (.+)", r"can \2 be \1ed"),
    (r"{can} {who} smoke (.+)", r"can \1 be smoked"),
    (
        (
            r"how (?:does|do|can|would) (.+?) help (?:with |treat |against |for |ease |relieve )?(?:my |your "
            r"|the |a )?(.+)"
        ),
        r"how does \1 work for \2",
    ),
    (
        r"what (?:do|does|will|would) (?:your |the |my )?(pupils|eyes|skin|teeth) look like (?:on|after|with) (.+)",
        r"what does \2 do to your \1",
    ),
    (
        (
            r"{can} {who} (?:be given|be prescribed|get prescribed|take|use|get) (.+?) (?:for|to treat|to "
            r"help with|against)"
            r" (?:my |your |a |the |an )?(.+)"
        ),
        r"is \1 used for \2",
    ),
    (r"{can} {who} (?:be|get) prescribed (.+)", r"is \1 prescribed"),
    (
        (
            r"what (?:do|does|can|will) (?:they|doctors|hospitals|a doctor|you|people|someone) "
            r"(?:give|use|take|prescribe)"
            r" (?:{who} |patients )?(?:for|to treat|to help with|against) (.+)"
        ),
        r"what drugs are used for \1",
    ),
    (
        (
            r"{may} (.+?) (?:cause|lead to|give {it}|trigger|create) (?:serious |bad |any "
            r")?(heart|liver|kidney|lung|stomach|"
            r"bladder|skin|breathing|sleep|memory|vision|bowel|muscle|mood|tooth|dental) "
            r"(?:problems?|issues?|trouble|troubles|damage)"
        ),
        r"does \1 affect your \2",
    ),
    # Signs.
    (
        (
            r"(?:what (?:is|are) (?:the |some )?|any )?(?:early |common )?(?:signs?|symptoms?)(?: and "
            r"symptoms)? of (.+?) "
            r"(?:toxicity|poisoning|intoxication)"
        ),
        r"what are the signs of \1 overdose",
    ),
    (
        (
            r"(?:what are )?(?:the )?signs (?:that )?(?:someone|somebody|a person|people|a friend) "
            r"(?:is|are|has|have|may be)?"
            r" ?(?:overdosing|overdosed|od|oding|taken too much)(?: on| of| from)? (.+)"
        ),
        r"what are the signs of \1 overdose",
    ),
    (
        (
            r"how (?:can|do|would|could|should) {who} (?:tell|know|recognize|recognise|spot|see) "
            r"(?:if|when|that|whether) "
            r"{who} (?:is|has|are|have)? ?(?:overdosing|overdosed|od|oding|overdoses|took too much)(?: on| "
            r"of| from)? (.+)"
        ),
        r"what are the signs of \1 overdose",
    ),
    (
        r"how (?:can|do|would|could|should) {who} (?:tell|know|recognize|recognise|spot) (?:an? )?(.+?) overdose",
        r"what are the signs of \1 overdose",
    ),
    (r"(?:does|do|is there) (.+?) withdrawal (?:exist|real|happen)", r"does \1 cause withdrawal"),
    (
        r"is (?:there (?:such a thing as )?)?(.+?) withdrawal (?:a (?:real )?thing|real|a real thing)",
        r"does \1 cause withdrawal",
    ),
    (r"how (?:do|does|can) (.+?) kills?(?: you| people| someone)?", r"what does \1 overdose do"),
    (
        r"what makes (.+?) (so |such )?(?:an? )?(addictive|dangerous|deadly|strong|potent|special|unique|different)",
        r"why is \1 so \3",
    ),
    (
        (
            r"(can|could|will|does) (.+?) (?:kill|hurt|harm|poison) {it}(?: just)? (?:by|from|through|if "
            r"{who}) touch(?:ing)?"
            r"(?: it)?"
        ),
        r"can touching \2 cause an overdose",
    ),
    (
        (
            r"can {who} (?:overdose on|od on|get high from|die from|be poisoned by) (.+?) (?:just "
            r")?(?:through|by|from|"
            r"via) (?:touching|touch|your skin|the skin|skin|skin contact|contact)(?: it)?"
        ),
        r"can touching \1 cause an overdose",
    ),
    # Tests.
    (
        (
            r"what (?:drugs |medicines |medications |meds |things )?(?:can |could |may "
            r")?(?:causes?|triggers?|gives?)(?: you)? "
            r"(?:an? )?(?:false )?positives? (?:for|on) (?:an? |the )?(\w+)(?: (?:on an? )?(?:drug |urine "
            r")*(?:test|screen)s?)?"
        ),
        r"what drugs show up on an \1 test",
    ),
    (
        (
            r"{may} (.+?) (?:cause|trigger|give|produce|show|come up|show up)(?: you)?(?: as)? (?:an? "
            r")?(?:false )?positives?"
            r" (?:for|on|as) (?:an? )?{drug}s?(?: {tested})?"
        ),
        r"does \1 show up on an \2 test",
    ),
    (
        (
            r"{may} {who} (?:fail|flunk|pass) (?:an? |the |my )?(?:drug |urine )*(?:test|screen)s? "
            r"(?:because of|from|on|for|"
            r"with|after(?: taking)?|due to) (.+)"
        ),
        r"does \1 show up on a drug test",
    ),
    (
        r"{may} (.+?) make {it} (?:fail|flunk) (?:an? |the |my )?{drug}s? (?:drug |urine )*(?:test|screen)",
        r"does \1 show up on an \2 test",
    ),
    # What kind of thing it is.
    (
        (
            r"(?:do|does|would|could|can|should) (.+?) (?:be )?(?:classed|classified|counted|considered|seen|regarded) "
            r"(?:as )?(an? .+)"
        ),
        r"is \1 \2",
    ),
    (r"(.+?)(?:,|:)? (an? .+|opioid|opiate|narcotic|benzo|stimulant) or (?:no|not|nah)", r"is \1 \2"),
    (r"(?:is|are) any of these (.+?), (.+)", r"which of \2 are \1"),
    (r"(?:which|what) of these (?:is|are) (an? )?(.+?), (.+)", r"which is \1\2, \3"),
    (
        (
            r"(.+?) (?:has|contains) (?:two|2|three|3) (?:different "
            r")?(?:drugs|ingredients|things|medicines)(?: in it)?,? "
            r"(?:what|which)(?: ones| are they| is it)?"
        ),
        r"what is in \1",
    ),
    (r"what did (.+?) (discover|invent|synthesi[sz]e|make|isolate)", r"which drug was \2d by \1"),
)
