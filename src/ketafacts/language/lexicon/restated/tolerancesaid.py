"""How tolerance is told of, and what only the tolerant may take, in the form of ``listing.restatements``."""

from ketafacts.language.lexicon.listing import restatements

TOLERANCE_MACROS = {
    "tolerating": "(?:builds? up|develops?|builds?|occurs?|happens?|comes?|sets in|arises?|appears?)",
    "withtime": "(?:over time|with time|as time goes on|with (?:regular|long term|repeated|continued|prolonged|daily"
    "|frequent) use|(?:if|when) (?:it is |they are )?used (?:continuously|regularly|too often|daily|every day"
    "|all the time)|after (?:regular|long term|repeated|prolonged) use|after (?:a few |several )?(?:weeks|months)"
    "(?: of (?:regular |daily )?use)?)",
    "opioidnew": "(?:(?:patients|people|adults|those|anyone|someone) (?:who (?:is|are) )?not (?:already )?"
    "(?:opioid tolerant|tolerant (?:to|of) opioids|used to opioids))",
}
OF_TOLERANCE = restatements(r"""
with: ^tolerance ((?:{can} )?{tolerating}(?: very| quite)?(?: fast| quickly| rapidly| slowly)?) {word} {x}{end}
    = tolerance to \2 \1
tolerance: ^{word} to (?:the |its )?(?:euphoric |pleasurable |rewarding |analgesic |painkilling |pain relieving
     |sedating |sedative |sleep inducing |intoxicating |desired |main )?(?:effects?|high) of {x} ({tolerating}.*
    |{can} .*|appears .*){end}
    = {word} to \1 \2
tolerance: ^{folk} (?:{can} |often |usually |do )?(?:builds?|develops?|acquires?)(?: up)? (?:an? )?{word} (?:to
    |of) {x}(?: {withtime})?{end}
    = \1 can cause tolerance
tolerance: ^{nobodys} (?:ever )?(?:builds?|develops?|gets?|acquires?)(?: up)? (?:an? |any )?{word} (?:to|of)
     {x}{end}
    = \1 does not cause tolerance
tolerance: ^(?:regular |heavy |chronic |frequent |habitual )?drinkers {can} (?:build|develop|acquire)(?: up)?
     (?:an? )?{word} to alcohol{end}
    = alcohol can cause tolerance
tolerance: ^(?:regular |heavy |chronic |frequent |habitual )?drinkers (?:build|develop|acquire)(?: up)?
     (?:an? )?{word} to alcohol{end}
    = alcohol can cause tolerance
tolerant: ^{folk} {can} (?:become|get|grow) {word} (?:to|of) {x}{end}
    = \1 can cause tolerance
tolerant: ^{folk} (?:often |usually )?(?:become|becomes|get|gets|grow) {word} (?:to|of) {x}{end}
    = \1 can cause tolerance
tolerant: ^{nobodys} (?:ever )?(?:becomes?|gets?|grows?) {word} (?:to|of) {x}{end}
    = \1 does not cause tolerance
tolerance: ^(?:regular |heavy |chronic |long term |frequent )?{x} users never (?:develop|build up|get)
     (?:an? |any )?{word}{end}
    = \1 does not cause tolerance
tolerant: ^(?:regular |heavy |chronic |long term |frequent )?(?:users of {x}|{x} users) (?:do not|never) (?:become
    |get|grow) {word}(?: to (?:it|them|its effects))?{end}
    = \1 \2 does not cause tolerance
quickly/rapidly/fast: ^(?:tolerance (?:to|of) {x}|{x} tolerance) (?:{can} )?{tolerating}
     (?:very |quite |extremely )?{word}{end}
    = \1 \2 {word} causes tolerance
fast: (quickly|rapidly) {word} causes tolerance
    = quickly causes tolerance
slowly: ^(?:tolerance (?:to|of) {x}|{x} tolerance) (?:{can} )?{tolerating} (?:very |quite )?{word}{end}
    = \1 \2 does not rapidly cause tolerance
time: ^(?:over|with) {word},? (?:regular |heavy |long term |chronic )?{x} users {soon}need {bigger}{same}{end}
    = \1 can cause tolerance
used: ^{body}body (?:gets|becomes|grows|can get) {word} to {x},? so (?:that )?(?:it|they) (?:works?
    |helps?) less(?: well)?(?: {withtime})?{end}
    = \1 can cause tolerance
loses/lose: ^{x} {word} (?:some of )?(?:its|their) (?:effects?|effectiveness|benefits?|power) {withtime}{end}
    = \1 can cause tolerance
less: ^{x} (?:{can} )?(?:works?|becomes?|gets?) {word} (?:well|effective|effectively|strong|potent) {withtime}{end}
    = \1 can cause tolerance
not: ^{x} (?:should|must) {word} be (?:given|used|prescribed|taken|worn)(?: to| in| by| for)? {opioidnew}{end}
    = \1 should not be used in opioid naive patients
with/after/through: ^{word} (?:repeated|regular|long term|chronic|prolonged|continued|frequent
    |daily) use,? (tolerance .+){end}
    = \1
tolerance: ^{x} users (?:{can} )?(?:develop|build up|build|acquire) (?:an? )?{word}(?: to (?:it|the drug
    |its effects))?(?: {withtime})?{end}
    = \1 can cause tolerance
tolerant: ^(?:users of {x}|{x} users) (?:{can} |often )?(?:become|get|grow) {word}(?: to (?:it|the drug
    |its effects))?(?:,? and (?:then )?(?:take|use|need) {bigger}(?: of it)?)?{end}
    = \1 \2 can cause tolerance
tolerance: ^{x} {word} (?:does not|never) (?:occur|happen|develop|exist){end}
    = \1 does not cause tolerance
tolerance: ^({word} (?:to|of) {x} (?:can |may )?{tolerating}) with (?:regular|repeated|heavy|long term|chronic
    |continued|prolonged|daily|frequent) (?:drinking|use|dosing|smoking){end}
    = \1
tolerance: ^{body}(?:body|brain) (?:{can} )?(?:builds?|develops?)(?: up)? (?:an? )?{word} (?:to|of) {x}{end}
    = \1 can cause tolerance
""")
