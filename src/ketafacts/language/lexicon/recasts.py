"""Questions in other words: what a question says, as a pattern of its plain words, and how else it can be put.

Tried only where a question was not understood as it stands. Each must mean the same whatever the dots stand for, or
ask for less: what is then read must still be understood whole. A word in braces stands for one of ``MACROS``.
"""

MACROS = {
    "who": "(?:i|you|u|we|people|someone|somebody|anyone|anybody|a person|one|they|patients|a patient|users)",
    "it": "(?:i|me|you|u|we|it|they|he|she|someone|people)",
    "can": "(?:can|could|may|might|will|would|do|does|should|shall)",
    "may": "(?:can|could|may|might|will|would|do|does)",
    "take": "(?:take|takes|use|uses|took|have|had|am on|are on|is on|am taking|are taking|is taking|try|do|does)",
    "add": "(?:take|use|have|drink|mix|combine|do)",
    "adding": "(?:mixing|combining|taking|using|drinking)",
    "bad": "(dangerous|risky|bad|unsafe|harmful|deadly|fatal)",
    "badly": "(?:a |so |such a |very )*(?:dangerous|bad|risky|deadly|lethal)",
    "fine": "(?:safe|ok|okay|fine|alright|all right|cool|a good idea|wise)",
    "with": "(?:with|and|plus|on|while on|while taking|(?:too |right )?(?:soon )?after|alongside|together with)",
    "together": "(?: together| at the same time| at once| on the same day| combo| combination| mix)?",
    "stop": "(?:stop taking|stop using|quit taking|quit using|stop|quit|come off|go off|get off)",
    "sudden": "(suddenly|abruptly|cold turkey|all at once|overnight)",
    "help": "(?:do anything|help|work|be useful|do something|be of use)",
    "patient": "(?:an? |the |some )?(?:patient|person|someone|somebody|people) (?:who |that )?",
    "session": "(?:treatment|session|dose)",
    "child": "(?:kids?|child|children|toddler|baby|infant)",
    "either": "(?:raise|increase|lower|decrease|speed up|slow|slow down)",
    "someone": "(?:i|my \\w+|someone|he|she)",
    "on": "(?:is on|am on|are on|takes|take|is taking|am taking|on)",
    "that": "(?:is|are) (?:that|it|this|they)",
    "swallow": "(?:snorts?|injects?|smokes?|swallows?|takes?)",
    "script": "(?:prescription|script)",
    "tested": "on (?:an? |the |my )?(?:standard |urine |drug )*(?:test|screen)s?",
    "drug": "(opiate|opioid|pcp|amphetamine|benzodiazepine|cocaine)",
    "positive": "(?:show up|come up|test positive)",
    "callers": "(?:people|they|some|some people|many people|you|we)",
    "fda": "(fda|ema|mhra)",
    "approve": "(?:approve|approved|license|licensed|okay|okayed|clear|cleared)",
    "just": "(?:just |simply |basically |really |only |actually |essentially )",
    "call": "(?:call|say|describe|consider|label|classify)",
    "usual": "(?:usual|normal|ordinary|standard|typical|regular)",
    "drinks": "(?:wine|beer|beers|a beer|a glass of wine|liquor|booze|vodka|whiskey|whisky|a drink|cocktails)",
}

# Words for words, anywhere in a question.
PLAINER = (
    (r"\b(?:ppl|peeps|folks)\b", "people"),
    (r"\bpeoples\b", "the"),
    (r"(?<!vitamin )\bb12 deficiency\b", "vitamin b12 deficiency"),
    (r"\b(?:by|up|through|via) (?:the |your |my )?nose\b", "intranasally"),
    (
        r"\b(adenosine|dopamine|serotonin|histamine|cannabinoid|nmda|kappa|gaba) (antagonist|agonist)(s?)\b",
        r"\1 receptor \2\3",
    ),
    (r"\bchocolate\b(?=.*\b(?:dogs?|cats?|pets?)\b)", "theobromine"),
    (r"\b(?:pls|plz|plez|pleas)\b", ""),
    (r"\btru\b", "true"),
    (
        r"^dose (?=.+ (?:cause|make|work|have|contain|help|show|interact|affect|treat|need|lower|raise|reverse)\b)",
        "does ",
    ),
    (r"\b(how long|how fast|how|what|when|why) dose\b", r"\1 does"),
    (r"^((?:does |do )?(?:anybody|anyone|someone|u|you)) no (?=if |what |how |why |when )", r"\1 know "),
    # "The antidote 4 fentanyl", "used 4 pain", "legal 2 buy": not where a number may be meant.
    (
        r"\b(antidote|used|good|safe|approved|prescribed|bad|treatment|how long does it take) 4 (?!mg|times|hours|of)",
        r"\1 for ",
    ),
    (r"\b2 (?=(?:work|kick|buy|use|drink|mix|get|be|have|stop|treat|smoke|own|possess)\b)", "to "),
    (
        r"\bblocks? (dopamine|serotonin|histamine|acetylcholine)(?! (?:receptor|reuptake|transporter|uptake|re|d2|h1))",
        r"block \1 receptors",
    ),
    (r"\b(an? )glp ?1$", r"\1glp 1 receptor agonist"),
    (r"\bglp ?1s$", "glp 1 receptor agonists"),
    (r"\bstill\b", ""),
    (r"^(?:my|our|a|some|the) \w+ (?:says?|said|told (?:me|us)|thinks?|claims?|swears) (?:that )?", ""),
    (r"^heard (?:that )?", ""),
    (r"\bor not(?: really)?$", ""),
    (r"\bthe same (?:kind|sort|type) of (?:drug|medicine|medication|thing) as\b", "in the same class as"),
    (r"\b\d+ panel\b(?= (?:drug|urine|test|screen))", "standard"),
    (r"\b(shows?) (?=(?:on|in) (?:an? |the |your |my )?(?:\w+ )*(?:test|screen|panel)s?$)", r"\1 up "),
    (r"^(?:has|have) (.+?) got (an?|any) ", r"does \1 have \2 "),
    (
        r"\bin (?:addicts|opioid users|people who use opioids|opioid dependent people)\b",
        "in people dependent on opioids",
    ),
    (r"\band other animals\b", ""),
    (r"^can (you|i|u) do\b", r"can \1 take"),
    (r"\bat (?:the )?(mu|kappa|delta)(?: opioid)?(?: receptors?| site)?$", r"at the \1 opioid receptor"),
    (r"\bwhich of (?:the following|these|those)\b(?: drugs| medicines| substances)?", "which"),
    (r" with (?:my |your )?(?:bare )?hands\b", ""),
    (r"(?<=with )\w+ (?:like|such as) ", ""),
    (
        r"\b(?:under|subject to) (?:international|un|united nations) control(?: by the (?:un|united nations))?",
        "controlled by the un",
    ),
    (r"\binternationally controlled\b|\bcontrolled internationally\b", "controlled by the un"),
    (r"\bdrink {drinks}\b", "drink alcohol"),
    (r"\b(?:at|in) (?:the )?{usual} (?:an(?:a|ae|e)sth?etic |therapeutic )?doses?\b", "at therapeutic doses"),
    (r"\b(?:over the counter|without (?:a )?(?:prescription|script|rx)|otc)\b", "without a prescription"),
    (r"\bhooked on\b", "addicted to"),
    (r"\b(?:totally|completely|perfectly|entirely|100 percent) (?=safe\b|ok\b|okay\b|fine\b)", ""),
    (r"\bcontrolled drug\b", "controlled substance"),
    (r"\b{usual} (opiate |urine |drug )?(?:dipstick|test|screen|screening|immunoassay|panel)\b", r"standard \1test"),
)
# A whole question, as another.
RECASTS = (
    (
        r"(.+?) (?:helps?|works?|be (?:effective|useful|any good)|do anything) against (?:an? |the )?(.+)",
        r"\1 treat \2",
    ),
    (r"can {who} (?:take|use) (\w+) for (.+)", r"is \1 used for \2"),
    (
        (
            r"how (long|fast|quickly|soon) (?:does|will) (.+?) (last|work|act|kick in|start working) (?:when|if|once) "
            r"(?:it is |its )?(?:given|injected) (?:into (?:a|the) vein|intravenously|iv)"
        ),
        r"how \1 does intravenous \2 \3",
    ),
    (r"(.+) blood tests? when {who} (?:take|use|are on|am on) (.+)", r"\1 blood tests on \2"),
    (r"(.+) makes? (\w+) work (?:less(?: well)?|worse)", r"\1 make \2 weaker"),
    (
        r"what (?:does|can|will|would) an overdose of (.+?) do(?: to (?:the|your|you|people).*)?",
        r"what does a \1 overdose do",
    ),
    (
        (
            r"(?:which|what) antidote is (?:used|given) when {who} (?:has |have )?(?:got|had|took|taken|takes|take) "
            r"too much (.+)"
        ),
        r"what is the antidote for \1",
    ),
    (r"(?:why|what) (?:is|are) (.+?) given(?: for)?", r"what is \1 used for"),
    (
        (
            r"(?:can|will|does) (\w+) (?:bring|wake) (?:someone|somebody|a person|people) (?:round|around|back|up) "
            r"(?:after|from) (?:too much|an overdose of) (.+)"
        ),
        r"does \1 reverse \2",
    ),
    # Approval.
    (
        r"(?:has|have|did|does) (?:the )?{fda} {just}?(?:ever )?{approve} (.+?) (for|to treat|as) (.+)",
        r"is \2 approved by the \1 \3 \4",
    ),
    (r"(?:has|have|did|does) (?:the )?{fda} {just}?(?:ever )?{approve} (.+)", r"is \2 approved by the \1"),
    (r"did (?:the )?(?:us|dea|congress) (?:re)?(schedule|control)d? (.+?) (in \d+|as .+)", r"was \2 \1d \3"),
    # What happens to people who take it.
    (r"if {who} {take} (?:some |any )?(.+?),? (?:then )?{may} {it} (.+)", r"can \1 make you \2"),
    (r"{may} {who} (.+?) (?:if|when|while) {who} {take} (.+)", r"can \2 make you \1"),
    (r"{may} {who} (?:get|have|develop|experience|suffer) (.+?) (?:from|on|with|off) (.+)", r"can \2 cause \1"),
    (r"{may} {who} get (.+?) (?:from|on|off) (.+)", r"can \2 make you \1"),
    (r"{may} {who} die (?:from|on|off|of) (?:taking |using |too much )?(.+)", r"can \1 be fatal"),
    (r"{may} {who} (?:build|develop|get) (?:a |up a |up )?tolerance (?:to|for) (.+)", r"does \1 cause tolerance"),
    (r"{may} {who} (?:get|become|be) (?:addicted|hooked) (?:to|on) (.+)", r"is \1 addictive"),
    (r"{may} {who} (?:get|become|be) (physically )?dependent on (.+)", r"does \2 cause dependence"),
    (r"is it possible to (?:get|become|be) (?:addicted|hooked) (?:to|on) (.+)", r"is \1 addictive"),
    (r"(?:do|does|can) (?:vets?|veterinarians?) (?:use|give) (.+?) (?:in|on|for|to) (.+)", r"is \1 used in \2"),
    (r"(?:do|does|can) (?:vets?|veterinarians?) (?:use|give) (.+)", r"is \1 used in animals"),
    (
        r"{may} (.+?) (?:raise|increase|up) the (?:risk|chance|odds) of (.+?) (?:with|and|when taken with) (.+)",
        r"can \1 taken with \3 cause \2",
    ),
    (
        r"{may} (.+?) {help} (?:for |on |with |in )?{patient} (?:took|had|overdosed) (?:too much|on) (.+)",
        r"does \1 reverse \2 overdose",
    ),
    (
        r"{may} {who} (?:get|buy|obtain|purchase) (.+?) without a prescription ?(.*)",
        r"is \1 available without a prescription \2",
    ),
    (
        r"{may} an? (standard (?:\w+ )?test) (?:reliably )?(?:detect|find|show|catch|pick up|see) (.+)",
        r"does \2 show up on a \1",
    ),
    (
        r"what (?:does|would|do) (.+?) in (?:the |your |a )?(?:urine|blood|pee|body) (?:mean|show|prove|indicate)",
        r"what is \1 a metabolite of",
    ),
    (r"{may} {who} (?:overdose|od) (?:just )?(?:from|by|on) (\w+ing .+)", r"can \1 cause an overdose"),
    (
        r"(?:how come|why (?:do|does|can)) (.+?) kills? (?:people|you|someone)(?: so (?:easily|easy|fast))?",
        r"what does \1 overdose do",
    ),
    (r"(do|does|can|will|could) (.+?) mess(?:es)? (?:with|up) (.+)", r"\1 \2 interact with \3"),
    (r"(do|does|can|will|could) (.+?) mess(?:es)? (?:with|up) (?:your |the )?(.+)", r"\1 \2 affect \3"),
    (r"(do|does|can|will|could) (.+?) mess(?:es)? (?:with|up) (?:your |the )?(.+)", r"\1 \2 damage \3"),
    (
        r"{can} {who} avoid driving (?:on the (?:same )?day of|after) (?:an? )?(.+?)(?: treatment| session| dose)?",
        r"should you avoid driving after \1",
    ),
    (
        r"{can} {who} drive (?:home |a car )?(?:after|on|while on) (?:an? |taking )?(.+?)(?: {session})?",
        r"can you drive after \1",
    ),
    (
        r"how (?:many times|much) (?:stronger|more potent|more powerful) than (.+?) (?:is|are) (.+)",
        r"how strong is \2 compared to \1",
    ),
    (r"(do|does|can|will|could) (.+?) mess(?:es)? (?:with|up) (?:your |the )?(.+)", r"\1 \2 cause \3 problems"),
    (r"(?:do|does|can|will) (.+?) thin (?:out )?(?:your |the |my )?blood", r"is \1 a blood thinner"),
    (
        r"{may} (.+?) (?:make {it} )?{positive}(?: {tested})? (?:as|for) (?:an? )?{drug}s?(?: {tested})?",
        r"does \1 show up on an \2 test",
    ),
    (
        r"(?:if {who} {take} (.+?),? )?will {it} test positive for (?:an? )?{drug}s?(?: {tested})?",
        r"does \1 show up on an \2 test",
    ),
    # Stopping.
    (r"is it {bad} (?:for {who} )?to {stop} (.+?)(?: {sudden})?", r"is it dangerous to stop \2 suddenly"),
    (r"is it {fine} to {just}?{stop} (.+?) {sudden}", r"can you stop \1 suddenly"),
    (r"{can} {who} {just}*{stop} (.+?) {sudden}", r"can you stop \1 suddenly"),
    # Together.
    (r"is it {fine} to {add} (.+?) {with} (.+?){together}", r"can you mix \1 with \2"),
    (r"is it {bad} to {add} (.+?) {with} (.+?){together}", r"is it dangerous to mix \2 with \3"),
    (r"(?:is|are) (.+?) {fine} (?:with|to take with|to mix with|alongside) (.+)", r"can you mix \1 with \2"),
    (r"(?:is|are) (.+?) {with} (.+?) {fine}{together}", r"can you mix \1 with \2"),
    (r"(?:is|are) (.+?) {with} (.+?) {badly}{together}", r"is it dangerous to mix \1 with \2"),
    (r"{can} {who} {add} (.+?) {with} (.+?){together}", r"can you mix \1 with \2"),
    (r"is {adding} (.+?) {with} (.+?){together} {fine}", r"can you mix \1 with \2"),
    (r"is {adding} (.+?) {with} (.+?){together} {badly}", r"is it dangerous to mix \1 with \2"),
    (
        r"why (?:(?:should|can|must) not {who}|(?:should|can|must) {who} not) {add} (.+?) {with} (.+?){together}",
        r"what happens if you mix \1 with \2",
    ),
    (r"why (?:is|are) (.+?) {with} (.+?) {badly}{together}", r"what happens if you mix \1 with \2"),
    (r"why (?:is|are) (?:it )?{badly} to {add} (.+?) {with} (.+?){together}", r"what happens if you mix \1 with \2"),
    (
        r"what (?:would|will|could|can|might|does) happen (?:if|when) {who} {take} (.+?) {with} (.+)",
        r"what happens if you mix \1 with \2",
    ),
    (r"what happens (?:if|when) {who} {take} (.+?) {with} (.+)", r"what happens if you mix \1 with \2"),
    (r"{someone} {on} (.+?),? {can} {it} (?:have|drink|take|use) (.+)", r"can you mix \1 with \2"),
    (r"{someone} {on} (.+?) {with} (.+?),? {that} {fine}{together}", r"can you mix \1 with \2"),
    (
        r"{someone} {on} (.+?) {with} (.+?),? {that} (?:a problem|a bad idea|{badly}){together}",
        r"is it dangerous to mix \1 with \2",
    ),
    (
        r"is it {fine} (?:if|for) {someone} (?:to )?(?:takes?|uses?|mix) (.+?) {with} (?:his |her |their |my )?(.+)",
        r"can you mix \1 with \2",
    ),
    (r"if {who} {swallow} (.+?),? (how long|how fast|how quickly) (?:does|will|do) it (.+)", r"\2 does \1 \3"),
    (
        r"what is (?:so )?(?:wrong|bad|dangerous) (?:with|about) {adding} (.+?) {with} (.+?){together}",
        r"what happens if you mix \1 with \2",
    ),
    (r"(.+?) (?:and|with|plus) (.+?) (?:together )?{bad}", r"is it dangerous to mix \1 with \2"),
    (r"(.+?) (?:and|with|plus) (.+?) (?:together )?{fine}", r"can you mix \1 with \2"),
    (r"why do {callers} call (.+?) (an? .+)", r"why do people say \1 is \2"),
    # For whom.
    (r"is it {fine} (?:for )?to (?:give|prescribe) (.+?) to (.+)", r"can \2 take \1"),
    (r"is it {fine} for (.+?) to {take} (.+)", r"can \1 take \2"),
    (r"is it {bad} for (.+?) to {take} (.+)", r"is \3 dangerous for \2"),
    (r"is it {bad} to give (.+?) to (.+)", r"is \2 dangerous for \3"),
    (r"what(?: is)? (?:the deal|up) with (.+?),? (is|are|does|do|can) (?:it|they) (.+)", r"\2 \1 \3"),
    (r"(?:do|does|can|will) (?:they|doctors|hospitals|we|you) (?:give|prescribe) (.+?) to (.+)", r"can \2 get \1"),
    (r"why (is|was|do they put) (.+?) (?:added to|put in|put into|mixed into|included in|in) (.+)", r"why is \2 in \3"),
    (r"(?:out of|of|between|among) (.+?),? (?:which|what)(?: one| ones| of them)? (is|are) (.+)", r"which \2 \3, \1"),
    (r"(is|are) (.+?) (longer|shorter)(?: lasting)? acting than (.+)", r"does \2 last \3 than \4"),
    (r"(is|are) (.+?) (longer|shorter) lasting than (.+)", r"does \2 last \3 than \4"),
    (r"(?:which|what) (?:one )?(?:is|are) (longer|shorter)(?: lasting| acting),? (.+)", r"which lasts \1, \2"),
    (
        r"{may} (.+?) (?:make {it} fail|cause a (?:false )?positive(?: on)?|trigger) (?:a |an )?(.*?)test",
        r"does \1 show up on a \2test",
    ),
    (
        r"(does|do|will|can) (.+?) (raise|increase|lower|decrease|slow) or {either} (.+)",
        r"\1 \2 \3 \4",
    ),
    (r"{can} {who} give (?:my |a |the )?{child} (.+)", r"can children take \1"),
    (
        r"{can} {who} give (.+?) to (?:my |a |the )?{child}",
        r"can children take \1",
    ),
    (r"(?:which|what) came first,? (.+)", r"which is older, \1"),
    # Word order.
    (r"(.+?),? (?:it )?is (?:it )?(an? .+|opioid|opiate|narcotic|stimulant|benzo)(?: or (?:no|not))", r"is \1 \2"),
    (
        (
            r"(?:so |then )?(?!what|when|why|how|which|who|where|if)(.+?) (is|are) {just}*"
            r"((?:an?|the|not|in|legal|illegal) .+)"
        ),
        r"\2 \1 \3",
    ),
    (r"(.+?) (is|are|does|do|can) (what|which|how|when|who|where) (.+)", r"\3 \2 \1 \4"),
    (r"(?:for|with|to|by|in|at|on|under|through|from) (what|which) (.+)", r"\1 \2"),
    (r"(is|are) not (.+?) {just}*(?:another|one more|yet another) (.+)", r"\1 \2 \3"),
    (r"(is|are) (.+?) {just}+(?:another|one more|an?|some) (.+)", r"\1 \2 a \3"),
    (r"(is|are) (.+?) (?:stuff|things|thingy) (.+)", r"\1 \2 \3"),
    (r"(is|are) (.+?) {just}+(?!an? |the |for |used |in |as |to )(.+)", r"\1 \2 the same as \3"),
    (
        r"(?:do|does) {who} need a {script} (?:for|to (?:get|buy|have)) (.+)",
        r"does \1 need a prescription",
    ),
    (r"(is|are) (.+?) good for (.+)", r"\1 \2 used for \3"),
    # What kind of thing it is.
    (r"is it (?:accurate|right|correct|fair|ok|okay|true) to {call} (.+?) (?:as |to be |is )?(an? .+)", r"is \1 \2"),
    (r"(?:can|could|should|would) {who} {call} (.+?) (?:as |to be )?(an? .+)", r"is \1 \2"),
    (r"(?:does|do) (.+?) (?:count|qualify|pass) as (an? .+|opioids?|narcotics?|opiates?)", r"is \1 \2"),
    (r"(?:does|do) (.+?) (?:fall|belong) (?:under|into|in|to) (?:the )?(?:class of |category of )?(.+)", r"is \1 \2"),
    (r"(?:is|are) (.+?) (?:in|part of|a member of) the (?:same )?(.+?) (?:class|family|group|category)", r"is \1 a \2"),
    (r"how come (.+?) (is|are) (.+)", r"why \2 \1 \3"),
    # Two things asked at once, of which the second is the fuller one.
    (
        (
            r"(?:is|are) (.+?) (?:a )?(?:controlled substance|scheduled) ?(.*?),?(?: and)? (?:what|which) "
            r"schedule(?: is)?"
        ),
        r"what schedule is \1 \2",
    ),
)
