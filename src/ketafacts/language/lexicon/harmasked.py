"""Questions about harm as people ask them, put otherwise, in the form of ``recasts.RECASTS``."""

_YOUNG = r"(?:kids|children|babies|infants|toddlers|anyone|people|a baby|a child|a toddler|an infant)"
_SAFE = r"(?:safe|ok|okay|fine|suitable|all right|alright|allowed)"
_UNDER = r"(?:under|younger than|below|less than)(?: the age of| age)?"
# Ages, and the recorded bound that whoever is under that age is under, too.
_BOUNDS = (
    (2, r"(?:1|one|2|two)"),
    (6, r"(?:3|three|4|four|5|five|6|six)"),
    (12, r"(?:7|seven|8|eight|9|nine|10|ten|11|eleven|12|twelve)"),
    (15, r"(?:13|thirteen|14|fourteen|15|fifteen)"),
)
# Whoever is that old is under the next bound.
_AGES = (
    (2, r"(?:1|one)"),
    (6, r"(?:2|two|3|three|4|four|5|five)"),
    (12, r"(?:6|six|7|seven|8|eight|9|nine|10|ten|11|eleven)"),
    (15, r"(?:12|twelve|13|thirteen|14|fourteen)"),
)
_WHO = r"(?:you|i|we|they|he|she|people|someone|somebody|anyone|a person|patients|a patient)"
_IF = r"(?:if|when|while|with)"
_STOPPING = (
    r"(?:(?:from |when |after |while |by )?(?:coming off|stopping|quitting|withdrawing from|going off|giving up)"
    rf"|{_IF} {_WHO} (?:stop|stops|quit|quits|come off|comes off|give up)(?: taking| using)?)"
)
_TESTS = r"(?:blood tests?|tests?|monitoring|checks?|check ups?|checking)"

_TAKE = r"(?:take|have|be given|use|get)"
_GIVEN = r"(?:for|in|to give to|to give)"
_MAY = r"(?:can|should|may|could)"
_NEEDED = r"(?:checking|checked|monitoring|monitored|watching|testing|measuring)"
_TAKING = (
    rf"(?:(?:if|when|while) {_WHO} (?:are |is )?|while |when |with |on |in |for )(?:takes? |taking |on |uses? |using )?"
)
_THOSE = r"(?:people|patients|someone|anyone|you|i|those) (?:who (?:are|take) )?(?:on|taking)"
_OF_AGES = (
    *(
        (pattern, rf"is \1 safe in children under {bound}")
        for bound, age in _BOUNDS
        for pattern in (
            rf"(?:is|are) (.+?) {_SAFE} {_GIVEN} {_YOUNG} {_UNDER} {age}(?: years?(?: old)?)?",
            rf"{_MAY} {_YOUNG} {_UNDER} {age}(?: years?(?: old)?)? {_TAKE} (.+)",
        )
    ),
    *(
        (pattern, rf"is \1 safe in children under {bound}")
        for bound, age in _AGES
        for pattern in (
            rf"{_MAY} (?:an? |my )?{age} years? olds? {_TAKE} (.+)",
            rf"(?:is|are) (.+?) {_SAFE} {_GIVEN} (?:an? |my )?{age} years? olds?",
        )
    ),
)
_ORGAN = r"(?:what|which) organs? (?:does|do|can|will|is)"
_HARM = r"(?:damage|harm|hurt|injure|affect|damaged by)"
_BECOME = r"(?:(?:get|become|go|turn|look|grow) )?"
_BIG, _SMALL = r"(?:big|wide|large|huge|dilated|bigger|larger)", r"(?:small|tiny|pinpoint|constricted|smaller)"
_IN = r"(?:in|during|with|after)"
HARM_RECASTS = (
    *_OF_AGES,
    (
        rf"(?:is|are) (.+?) {_SAFE}(?: to (?:take|use))? {_IF} {_WHO} (?:are|is|am) (pregnant|breastfeeding)",
        r"is \1 safe in \2",
    ),
    (
        rf"{_MAY} {_WHO} (?:take|use|have) (.+?) {_IF} {_WHO} (?:are|is|am) (pregnant|breastfeeding)",
        r"is \1 safe in \2",
    ),
    (
        rf"(?:is|are) (.+?) {_SAFE}(?: to (?:take|use))? {_IF} {_WHO} (?:have|has|had|suffer from|suffers from) (.+)",
        r"is \1 safe in people with \2",
    ),
    (
        rf"{_MAY} {_WHO} (?:take|use|have) (.+?) {_IF} {_WHO} (?:have|has|suffer from|suffers from) (.+)",
        r"is \1 safe in people with \2",
    ),
    (rf"what needs (?:to be )?{_NEEDED} {_TAKING}(.+)", r"what should be monitored with \1"),
    (
        rf"(?:what|which) {_TESTS} (?:do|does|should|must) {_THOSE} (.+?) (?:need|have|get)",
        r"what should be monitored with \1",
    ),
    (
        rf"(?:can|do|does|could|will|would) {_WHO} (?:have|get|suffer|develop|experience) (.+?) {_STOPPING} (.+)",
        r"can stopping \2 cause \1",
    ),
    (rf"(?:does|do) {_STOPPING} (.+?) (?:cause|give you|lead to|bring on) (.+)", r"can stopping \1 cause \2"),
    (
        r"what (?:is|are) the (?:dangers?|risks?) (?:of|in) (?:stopping|quitting|coming off) (.+?)(?: {sudden})?",
        r"what are the withdrawal symptoms of \1",
    ),
    *(
        (pattern, r"what organ does \1 damage")
        for pattern in (
            rf"{_ORGAN} (?:an? )?overdose of (.+?) {_HARM}",
            rf"{_ORGAN} (?:an? )?(.+?) overdose {_HARM}",
        )
    ),
    *(
        (
            rf"(?:do|are|will) (?:the |your )?pupils {_BECOME}{sizes} {_IN} (?:an? )?{drug}",
            rf"can an overdose of \1 cause {size} pupils",
        )
        for sizes, size in ((_BIG, "wide"), (_SMALL, "pinpoint"))
        for drug in (r"(.+?) overdoses?", r"overdoses? of (.+)")
    ),
    (r"is it possible to die (?:from|of) (?:an? )?(.+?) overdose", r"can an overdose of \1 cause death"),
    (r"is it (?:safe|ok|okay|fine|all right) to (?:take|use) (.+?) with (.+)", r"is \1 safe in people with \2"),
    (r"(?:does|do) (.+?) (?:have|carry|come with) (?:an? )?(.+?) risks?", r"does \1 carry a risk of \2"),
    (
        r"(?:is|are|can) (?:an? )?(.+?) overdoses? (?:be )?(?:very |really )?(?:dangerous|serious|risky|harmful)",
        r"is \1 dangerous in overdose",
    ),
)
