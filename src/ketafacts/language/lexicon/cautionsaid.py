"""Who should not take a drug, what is checked in those who do, and what a test finds, in the form of ``listing``."""

from ketafacts.language.lexicon.listing import restatements

CAUTION_MACROS = {
    "group": "((?:(?:pregnant|breastfeeding|nursing|expectant) (?:women|mothers|people)|babies|infants|newborns"
    "|(?:people|patients|women|children|anyone|those|someone|adults|men|teenagers|adolescents) (?:with|under|younger"
    "|below|who|allergic|in) [^,;]+?))",
    "givento": "(?:given|prescribed|offered|administered)",
    "giveto": "(?:give|prescribe|offer|administer|use)",
    "givingto": "(?:giving|prescribing|offering|administering|using)",
    "perilousto": "(?:dangerous|risky|unsafe|harmful|hazardous)",
    "medicos": "(?:doctors|physicians|clinicians|prescribers|nurses|midwives|pharmacists)",
    "looks": "(?:monitor|check|measure|watch|follow|test)",
    "looking": "(?:monitoring|checking|checks|measurement|measuring|testing|tests)",
    "mustbe": "(?:must|should|has to|have to|needs to|need to|is to|are to)",
    "isneeded": "(?:is|are) (?:required|recommended|needed|necessary|advised|called for|essential|mandatory)",
    "ontreatment": "(?:with|for|in people on|in people taking|in patients on|in patients taking|during treatment with"
    "|while taking|during|in those taking)",
    "courseof": "(?:treatment|therapy|a course of treatment|dosing)",
}
_BARRED = restatements(r"""
dangerous/risky/unsafe/harmful/hazardous: ^{x} (?:is|are|{can} be) (?:very |especially )?{word} (?:for|in|to)
     {group}{end}
    = \1 should not be used in \2
recommended/suitable/advised/appropriate/advisable: ^{x} (?:is|are) not {word} (?:for|in) {group}{end}
    = \1 should not be used in \2
unsuitable/inappropriate/inadvisable: ^{x} (?:is|are) {word} (?:for|in) {group}{end}
    = \1 should not be used in \2
ruled/off: ^{x} (?:is|are) {word} (?:out|limits) (?:for|in) {group}{end}
    = \1 should not be used in \2
give/prescribe/offer: ^{medicos} (?:do not|should not|must not|never|cannot) {word} {x} to {group}{end}
    = \1 should not be used in \2
use: ^{medicos} (?:do not|should not|must not|never|cannot) {word} {x} in {group}{end}
    = \1 should not be used in \2
use: ^(?:the )?{word} of {x} in {group} is (?:contraindicated|ruled out|not recommended|discouraged|not advised){end}
    = \1 should not be used in \2
giving/prescribing/using: ^{word} {x} (?:to|in) {group} (?:is|can be) {perilousto}{end}
    = \1 should not be used in \2
dangerous/risky/unsafe/harmful: ^it is {word} to {giveto} {x} (?:to|in) {group}{end}
    = \1 should not be used in \2
safe: ^it is not {word} to {giveto} {x} (?:to|in) {group}{end}
    = \1 should not be used in \2
warns/warn: ^(?:the |its )?(?:label|leaflet|fda|manufacturer|maker|boxed warning) {word} against
     {givingto} {x} (?:to|in) {group}{end}
    = \1 should not be used in \2
contraindicated: ^in {group}, {x} is {word}{end}
    = \2 should not be used in \1
used/given/prescribed: ^in {group}, {x} (should|must) not be {word}{end}
    = \2 should not be used in \1
safe: ^it is (?:perfectly |quite )?{word} to {giveto} {x} (?:to|in) {group}{end}
    = \1 is safe in \2
safely: ^{x} (?:can|may) {word} be (?:{givento}|used|taken) (?:to|in|by) {group}{end}
    = \1 is safe in \2
without: ^{group} (?:can|may) (?:take|use|be given) {x} {word}
     (?:any )?(?:worry|danger|risk|concern|trouble|problems){end}
    = \2 is safe in \1
says/states: ^(?:the |its )?(?:label|leaflet) {word} {x} (should|must) not
    = \1 \2 not
""")
_CHECKED = restatements(r"""
need/needs/require/have: ^(?:people|patients) (?:on|taking|given) {x} {word} (?:regular |frequent |close |careful )?
    {looking} of (?:their |the )?{x}{end}
    = \2 must be checked in people taking \1
have: ^(?:people|patients) (?:on|taking|given) {x} {mustbe} {word} (?:their |the )?{x}
     (?:checked|monitored|measured){end}
    = \2 must be checked in people taking \1
needs: ^(?:anyone|someone|everyone|everybody) (?:on|taking|given) {x} {word} to have (?:their |the )?{x}
     (?:checked|monitored|measured|tested){end}
    = \2 must be checked in people taking \1
monitor/check/measure/watch/follow: ^{medicos} {word} (?:the )?{x} in (?:people|patients|those|anyone)
     (?:on|taking|given|treated with) {x}{end}
    = \1 must be checked in people taking \2
monitoring/checking/checks: ^(?:regular |close |careful |frequent )?{word} of {x} {isneeded} {ontreatment} {x}{end}
    = \2 requires monitoring of \1
treatment/therapy: ^{word} with {x} (?:calls for|requires|needs|demands)
     (?:regular |close |careful |frequent )?{looking} of {x}{end}
    = \1 requires monitoring of \2
during/while: ^{word} (?:{courseof} with|taking|using) {x}, {x} {mustbe} be (?:checked|monitored|measured|watched){end}
    = \2 must be checked in people taking \1
during/while: ^{word} (?:{courseof} with|taking|using) {x}, (?:patients|people) need {x}
     (?:checked|monitored|measured|watched){end}
    = \2 must be checked in people taking \1
before: ^{word} and during {courseof} with {x}, {x} (?:is|are|{mustbe} be) (?:checked|monitored|measured|watched){end}
    = \2 must be checked in people taking \1
because: ^{word} of its (?:risks|dangers|side effects|toxicity|effects),? (?={x} requires)
    =
""")
_FOUND = restatements(r"""
positive: ^(?:someone|anyone|a person|people) who (?:has |have )?(?:used|uses|took|takes|taken|smoked|use|take) {x}
     (?:will|would|can|may|should) (?:test|come up|show up) {word} on (?:an? |the )?
    ((?:standard|routine|ordinary|usual|regular|five panel) [^,;]*?tests?){end}
    = \1 shows up on \2
""")
CAUTIONS_SAID = (*_BARRED, *_CHECKED, *_FOUND)
