"""How falsehoods that many repeat, and their denials, are said roundabout; as in restatements."""

from ketafacts.language.lexicon.listing import restatements

FALSESAID_MACROS = {
    "bearsrisk": "(?:has|have|carries|carry|poses|pose|brings|bring|comes with|come with|presents|present)",
}
_OF_RISKS = r"""
risk: {bearsrisk} (no|any|a|little|an increased|a real|a serious) (liver|kidney|heart) risks?(?= $|,)
    = can cause \1 \2 damage
risk/risks: (?<!not ){bearsrisk} (no|zero) (?:real |added |extra )?([a-z]+) risks?(?= $|,)
    = carries no risk of \2
risk: not {bearsrisk} (?:a |any |much of a )?([a-z]+) risk(?= $|,)
    = carries no risk of \1
risk: (?<!not ){bearsrisk} (?:a |an |some )([a-z]+) risk(?= $|,)
    = carries a risk of \1
risk: ^there is (no|an?|some) (?:real )?([a-z]+) risk (?:with|from|to|in|when taking|from taking|on) {x}(?= $)
    = \3 carries \1 risk of \2
"""
_OF_KINDS = r"""
quick/fast/rapid/slow/long: ^{x} is the (?:very )?{word} (?:acting )?one(?= $)
    = \1 is {word} acting
"""
_OF_DRINKING = r"""
drink: ^(?:you|people|patients) (must|can|should|may) not drink (?:any |a drop of )?(?:alcohol )?
    (?:on|with|while taking|when taking|while on|during treatment with) {x}(?= $)
    = \2 must not be taken with alcohol
"""
_OF_STOPPING = r"""
withdrawal: ^(?:suddenly |abruptly )?(?:quitting|giving up|coming off|going off|kicking) {x}
     (?:suddenly |abruptly )?(?:causes?|brings?(?: on)?|means|leads to|triggers?|gives you|results in)
     (?:an? )?(?:(?:brutal|bad|terrible|full blown|physical) )*withdrawal(?: symptoms| syndrome)?(?= $|,)
    = stopping \1 causes withdrawal
"""
OF_FALSEHOODS: tuple[tuple[str, ...], ...] = restatements(_OF_RISKS + _OF_KINDS + _OF_DRINKING + _OF_STOPPING)
