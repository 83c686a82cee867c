"""Plain topics in the many ways in which they are asked: what it is, how it works, what it can do, stopping."""

from ketafacts.language.lexicon.words import PEOPLE

_SOMEONE = f"{PEOPLE}|patient|doctor|doctors|they"
_OFF = "stopping|quitting|leaving|discontinuing"

# Pattern -> what is asked, as in QUESTIONS.
TYPED_MORE = {
    "about {d}": "what",
    # What reverses it, and what it reverses.
    "what block|blocks|neutralize|neutralizes|stop|stops|fight|fights {d}": "reversal",
    "what be given|give|done|do (to|for) someone|people|person|patient who take|took|taken|has too much {d}": (
        "reversal"
    ),
    "be there (something|anything|drug|medicine) (that) (can) reverse|reverses|counteract|counteracts {d}": (
        "reversal whether"
    ),
    "name antidote|reversal_agent to|for|of {d}": "reversal",
    "what|which drug|medicine|medication (be) used|given|give to|for (treat|reverse) {d} poisoning|overdose|toxicity": (
        "reversal"
    ),
    "what would|do hospital|hospitals|doctors|er give|use|do for|in {d} overdose|poisoning": "reversal",
    "how do|would|will hospital|hospitals|doctors|er treat|reverse|manage {d} overdose|poisoning": "reversal",
    "what be {d} antidote for|to|of": "reverses",
    # Driving.
    "how long after (taking|using) {d} (before) can i|you|people|someone|we (safely) drive": "driving when",
    "when can i|you|people|someone|we (safely) drive (again) after|on (taking|using) {d}": "driving when",
    "can i|you|people|someone|we drive (next) (day) (the|morning) (day) after {d}": "driving when",
    "be it safe|ok|okay|fine to drive (while) (on) (after) (taking|using) {d}": "driving",
    "be driving (while) (on|after|with) (taking|using) {d} dangerous|unsafe|risky|bad": "driving avoid",
    "be driving (while) (on|after|with) (taking|using) {d} safe|ok|okay|fine|allowed": "driving",
    # In pregnancy.
    "what do {d} do in|during {c}": "allowed what",
    "effect|effects of {d} in|on|during {c}": "allowed what",
    "what be effect|effects of {d} in|on|during {c}": "allowed what",
    "describe {d} (in) (one|a|few) (sentence|words)": "what",
    "what {d} be": "what",
    "who or what be {d}": "what",
    "what be {d} all about": "what",
    "what be science behind {d}": "mechanism",
    f"why would|should|might {_SOMEONE} (be) (ever) take|need|use|prescribe|prescribed|want|give|given {{d}}": "uses",
    f"why do {_SOMEONE} need|prescribe {{d}}": "uses",
    "what be point|benefit|benefits|goal|use of (taking) {d}": "uses",
    "who take|takes|need|needs|use|uses {d}": "uses",
    "who be {d} for": "uses",
    "who should take {d}": "uses",
    "reason|reasons to take|use {d}": "uses",
    "what do fda|ema|mhra approve|approved {d} for|as|to (treat)": "approved",
    "what can {d} do (to) (you|people|your|someone) (body)": "risks",
    "what|which bad|harmful|dangerous thing|things can|do {d} do|cause": "risks",
    "what|which problem|problems|harm|harms|trouble|damage can|do {d} cause|do|bring": "risks",
    "what be worst (thing) can happen (with|on|from) (taking) {d}": "risks serious",
    f"what should|must {PEOPLE} watch|look|be (out) (careful) (for|about|of) (on|with|when) (taking) {{d}}": ("risks"),
    "be there (any|a) danger|dangers|risk|risks|harm (in|to|with|of|from) (taking|using) {d}": "danger",
    "what be addiction|abuse potential of {d}": "addictive",
    "what be {d} addiction|abuse potential": "addictive",
    "how likely be (you|people|someone|it) to get|become addicted to {d}": "addictive",
    "how easy|easily be it to get|become addicted to {d}": "addictive",
    "what happen|happens when|if (you|people|someone) come|comes|go|goes|get|gets|be off|without {d}": "withdrawal",
    "what do coming|going|getting off {d} feel|look (like)": "withdrawal",
    f"what do {_OFF} {{d}} feel|look|do (like)": "withdrawal",
    "coming|going|getting off {d} what to expect": "withdrawal",
    "what be it like coming|to|going (come) off {d}": "withdrawal",
    "{w} what to expect": "withdrawal",
    "{d} withdrawal|withdrawals what to expect": "withdrawal",
    "{d} withdrawal|withdrawals timeline": "withdrawal-time",
    "be {d} withdrawal|withdrawals dangerous|deadly|serious|risky|life_threatening|severe|bad": "stopping danger",
    "{w} timeline": "withdrawal-time",
    "what be {w} timeline": "withdrawal-time",
    "timeline of|for {w}": "withdrawal-time",
    "be {w} dangerous|deadly|serious|risky|life_threatening|severe": "stopping danger",
    f"should|must {PEOPLE} taper|wean (off) (of) (from) {{d}}": "stopping taper",
    f"do {PEOPLE} need|have to taper|wean (off) (of) (from) {{d}}": "stopping taper",
    "do|should {d} (need|have) (to) be tapered|taper|weaned (off)": "stopping taper",
    "can overdose of|on {d} be reversed|treated|reverse": "reversal whether",
    "be overdose of|on {d} reversible|treatable": "reversal whether",
    "can {d} overdose be reversed|treated|reverse": "reversal whether",
    "who come|came up with {d}": "who",
    "how old be {d}": "history synthesised discovered",
    "how long be {d} in_your_body|in_the_body|in_your_system|in_the_blood|in_your_blood": "time-in-body",
    "when do {d} wear|wears off": "duration",
    "how long (do) (it) (take) for|until|till|before {d} (to) wear|wears off": "duration",
    "how soon|quickly do {d} wear off": "duration",
    "can {d} be detected|found|seen|detect|find in|on urine|blood|saliva|{test}": "tests whether",
    "do they|employers|doctors|hospitals|people test for {d}": "tests whether",
    "be {d} (ever) detectable|detect|detected|tested": "tests whether",
    "what|which brands|brand|brand_names (name) do {d} come|have (in|as|under)": "names brand",
    "{d} compared to|with {d2}": "difference",
    "what make|makes {d} different (from|to|than) {d2}": "difference",
    "what set|sets {d} apart from {d2}": "difference",
}

# A whole question, as another, as in RECASTS.
RECASTS_MORE = (
    # In pregnancy.
    (
        (
            r"what (?:happens|would happen|could happen|can happen) (?:if|when) {who} {take} (.+?) (in|during) "
            r"(pregnancy|breastfeeding)"
        ),
        r"what does \1 do in \3",
    ),
    (
        r"should {who} {stop} (.+?) (?:if|when|once|while) {who} (?:get|become|find out|are|am|gets) (?:.*)pregnant",
        r"is \1 dangerous in pregnancy",
    ),
    (r"is it {fine} to {take} (.+?) (?:in|during|while) (pregnancy|breastfeeding)", r"is \1 safe in \2"),
    (
        r"(?:i am )?(?:pregnant|expecting) (?:and|but) (?:on|taking|take) (.+?),? (?:is (?:that|it|this) )?{fine}",
        r"is \1 safe in pregnancy",
    ),
    (r"(?:is |are )?(.+?) (?:allowed |permitted |possible )?in (pregnancy|breastfeeding)", r"is \1 safe in \2"),
    (
        (
            r"(?:does|do|can|will|could) (.+?) (?:harm|hurt|affect|damage) (?:a |the |an |my )?(?:unborn "
            r")?(?:child|children|baby|"
            r"fetus|foetus)"
        ),
        r"is \1 dangerous in pregnancy",
    ),
    (r"(?:effects? of|what are the effects? of) (.+?) on (?:a |the )?pregnancy", r"what does \1 do in pregnancy"),
    # Lists.
    (r"(?:can|could) you (name|list|give me|give) (.+)", r"\1 \2"),
    (r"(?:what|which) (?:kinds?|types?|sorts?) of (drugs|medicines|medications|substances) (.+)", r"what \1 \2"),
    (
        (
            r"(?:are|is) there (?:any |some )?(?:a )?(drugs?|medicines?|medications?|substances?|opioids?|benzos?) "
            r"(?:that|which) (.+)"
        ),
        r"what \1 \2",
    ),
    (
        r"(?:examples? of|list(?: of)?|name|give me|some) (?:an? |some |the )?schedule (\w+) (?:drugs?|substances?)",
        r"what drugs are schedule \1",
    ),
    (r"what makes (?:a |some )?drugs? (?:a )?schedule (\w+)", r"what is a schedule \1 drug"),
    # Forms.
    (
        (
            r"(?:is|are) there (?:an? |any )?(.+?) (patch|nasal "
            r"spray|pill|tablet|injection|lozenge|film|implant|syrup|cream|gel|"
            r"suppository|inhaler|spray|shot|liquid|capsule)(?:es|s)?"
        ),
        r"does \1 come as a \2",
    ),
    (
        (
            r"do they (?:make|sell|have) (.+?) (?:in|as) (?:an? )?(pill|tablet|patch|nasal "
            r"spray|liquid|injection)s?(?: form)?"
        ),
        r"does \1 come as a \2",
    ),
    (r"can {who} swallow (.+)", r"can \1 be taken by mouth"),
    # Whether it does something.
    (r"is it (?:possible|likely|normal|common) for (.+?) to (.+)", r"can \1 \2"),
    (
        (
            r"(.+?) and (.+?),? (?:is|are) (?:there (?:an? |any "
            r")?(?:connection|link|relation|relationship)|they (?:connected|"
            r"linked|related))"
        ),
        r"can \1 cause \2",
    ),
    (
        (
            r"{may} (?:my|this|the|his|her|their) (.+?) be (?:from|due to|because of|caused by|a side effect of) "
            r"(?:taking |the |my )?(.+)"
        ),
        r"can \2 cause \1",
    ),
    (
        (
            r"(?:i|my \w+) (?:takes?|am on|is on|started|uses?) (.+?) and (?:now )?(?:i |he |she "
            r")?(?:have|has|got|gets?|feels?|"
            r"keeps? getting|am|is) (.+?),? (?:could|can|is|might) (?:that|it|this) (?:be )?(?:why|the "
            r"cause|the reason|from it|"
            r"related|from that|a side effect).*"
        ),
        r"can \1 cause \2",
    ),
    # What for.
    (
        r"(?:is|are) (.+?) (?:effective|useful|helpful|any good) (?:for|against|in|in treating) (.+)",
        r"does \1 work for \2",
    ),
    (r"how (?:well|effectively) (?:does|do) (.+?) work (?:for|against) (.+)", r"does \1 work for \2"),
    (
        (
            r"(?:do|does|will|would|can) (?:they|doctors|hospitals|a doctor|my doctor) "
            r"(?:give|prescribe|use|offer) (.+?) "
            r"(?:for|to treat|against) (.+)"
        ),
        r"is \1 used for \2",
    ),
    (
        r"(?:is|are) (.+?) (?:something|a thing|one of the things) (?:that )?(.+?) (?:is|are) used for",
        r"is \2 used for \1",
    ),
    (
        (
            r"(?:would|will|can|could|might|does|do) (.+?) help (?:with |against |for |ease |relieve |treat )?"
            r"(?:my |your |the |a )?(.+)"
        ),
        r"is \1 used for \2",
    ),
    # On what.
    (r"(?:does|do) (.+?) have (?:anything|something) to do with (.+)", r"does \1 act on \2"),
    (
        (
            r"(does|do|is|are|can) (.+?) (?:act|acting|work|working|hit|target|bind|active|operate) "
            r"?(?:on|to|at|through|with)? "
            r"(?:the "
            r")?(dopamine|serotonin|gaba|glutamate|norepinephrine|noradrenaline|histamine|acetylcholine)(?: system)?"
        ),
        r"does \2 affect \3",
    ),
    (r"(is|are|was|were) (.+?) (?:listed |placed |filed )?under (schedule .+)", r"\1 \2 in \3"),
    # Two together.
    (
        r"{can} {who} (?:be|stay) on (.+?) and (.+?)(?: at the same time| together| at once)",
        r"can you mix \1 with \2",
    ),
    (
        (
            r"{can} (?:someone|people|a person|anyone|a patient|patients) (?:who (?:is|are) )?(?:on|taking) (.+?) "
            r"(?:take|have|use|drink|get|be given) (.+)"
        ),
        r"can you mix \1 with \2",
    ),
    (r"any (?:drug )?interactions? (?:between|of) (.+?) (?:and|with) (.+)", r"does \1 interact with \2"),
    (r"(.+?) (?:on|with|and|plus) (?:top of )?(.+?) {fine}", r"can you mix \1 with \2"),
    (
        (
            r"(?:my \w+|someone|he|she|i) (?:is on|am on|takes?|uses?) (.+?),? (?:and )?(?:is|are|would) (.+?) "
            r"(?:be )?{fine}"
            r"(?: for (?:him|her|them|me))?"
        ),
        r"can you mix \1 with \2",
    ),
    (
        r"has (?:anyone|anybody|someone) (?:ever )?(?:mixed|combined|taken|tried) (.+?) (?:and|with) (.+)",
        r"what happens if you mix \1 with \2",
    ),
    (
        (
            r"(?:is|are) (.+?) (?:and|with|on|plus) (.+?) (?:a (?:big )?(?:problem|risk|danger|bad "
            r"idea|bad mix|bad combo)|"
            r"something to worry about)"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    (
        (
            r"should {who} (?:be )?(?:worried|worry|concerned|careful) (?:about|with|of) (?:mixing |combining "
            r"|taking )?(.+?) "
            r"(?:and|with) (.+)"
        ),
        r"is it dangerous to mix \1 with \2",
    ),
    # What it is.
    (
        r"what would (?:you|we|a doctor|a pharmacist|a pharmacologist) call (.+?)(?: pharmacologically| medically)",
        r"what class of drug is \1",
    ),
    (
        r"what happens in (?:your|the) (?:brain|body|head) (?:when|if|while) {who} (?:take|takes|use|uses|are on) (.+)",
        r"how does \1 work",
    ),
    (r"how (?:is|are) (.+?) (?:thought|believed|supposed|said|meant) to (work|act)(.*)", r"how does \1 \2\3"),
    (
        (
            r"how (?:do|does) (?:drugs|medicines|medications|meds|things|something|a drug) (?:like|such as) "
            r"(.+?) (work|act)"
        ),
        r"how does \1 \2",
    ),
    (
        r"is it (?:easy|common|possible) (?:for {who} )?to (?:get|become|be) (?:addicted|hooked) (?:to|on) (.+)",
        r"is \1 addictive",
    ),
    (r"{can} (?:people|someone|you|anyone) (?:abuse|misuse) (.+)", r"is \1 abused"),
    (
        (
            r"(?:is|are) there (?:a |any |much |some )?(?:risk|chance|danger|potential) (?:of|for) "
            r"(addiction|dependence|abuse|"
            r"withdrawal|overdose|misuse|seizures?) (?:with|to|from|on|of) (.+)"
        ),
        r"can \2 cause \1",
    ),
    (
        (
            r"(?:does|will|would|can) (?:an? |the )?(?:standard|5 panel|10 panel|12 "
            r"panel|normal|regular|usual) ?(?:urine |drug )*"
            r"(?:test|screen|panel)? ?(?:test for|detect|find|show|include|check for|look for|catch|pick up) (.+)"
        ),
        r"does \1 show up on a standard drug test",
    ),
)
