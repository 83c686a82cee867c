"""As readers write to a paper: what people go through, what a drug does to another, what nobody need fear.

The form is that of ``listing.restatements``. They stand in front of the other tables, as those of ``ordinarysaid`` do.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.tails import UNJUDGED

LETTER_MACROS = {
    "ltrpeople": "(?:people|patients|users|everyone|anyone|those|a patient|someone)",
    "ltron": "(?:on|taking|using|given|treated with|who takes?|who uses?|who (?:is|are) on)",
    "ltroften": "(?: regularly| often| frequently| routinely| every (?:week|month)| all the time)?",
    "ltrspoil": "(?:spoil|spoils|ruin|ruins|undercut|undercuts|blunt|blunts|weaken|weakens|sap|saps|dull|dulls|rob|robs"
    "|undermine|undermines|reduce|reduces|lessen|lessens|diminish|diminishes|sabotage|sabotages)",
    "ltrrelief": "(?:pain |painkilling |pain relieving |pain killing |analgesic )",
    "ltrmakes": "(?:turns|converts|changes|transforms|makes)",
    "ltrlegal": "(?:illegal|against the law|unlawful|a crime|an offence|a criminal offence|forbidden)",
    "ltrplace": "((?:in|across|throughout) (?:the )?[a-z]+(?: (?:kingdom|states))?)",
}

# What an enzyme is told by that makes one of the other: "the enzyme that turns codeine into morphine".
_MAKERS = (
    ("codeine", "morphine", "cyp2d6"),
    ("tramadol", "its active (?:form|metabolite)", "cyp2d6"),
    ("hydrocodone", "hydromorphone", "cyp2d6"),
    ("clopidogrel", "its active (?:form|metabolite)", "cyp2c19"),
)
_OF_ENZYMES = "".join(
    f"""
enzyme: (?:the |an? )?(?:liver )?{{word}} (?:that|which) (?:(?:{{ltrmakes}}|breaks down) {drug} (?:in)?to {made}|makes
     {made} (?:out of|from) {drug}|activates {drug})(?= $|,| and)
    = {enzyme}
"""
    for drug, made, enzyme in _MAKERS
)
_OF_CARE = r"""
drawn/taken/checked/tested/monitored/done: ^{ltrpeople} {ltron} {x} (have|get|need|must have|need to have|have to
     have)
     (?:regular |frequent |weekly |monthly |routine )?(?:their )?blood(?: counts?| tests?| samples?)?
     {word}{ltroften}(?= $|,| because)
    = people taking \1 \2 regular blood tests
drawn/taken/checked/tested/monitored: ^{ltrpeople} {ltron} {x} (have|get|need|must have|need to have|have to have)
     (?:regular |frequent )?(white (?:blood )?cells?|neutrophils?|thyroid|liver|kidneys?|potassium|inr|blood sugar)
    (?: counts?| levels?| function| tests?)? {word}{ltroften}(?= $|,| because)
    = \1 calls for monitoring of \3
"""
_OF_EFFECTS = r"""
numb: (?:leaves?|leaving) {ltrpeople} with ([a-z]+ )*{word},? (?:(?:and )?(?:unsteady|weak|tingling),? )*(?:legs
    |hands|feet|fingers|arms
    |limbs|toes)(?= $|,)
    = can cause numbness
rarer/common/frequent/likely: ^{x} (?:is notorious for|is known for|causes?|often causes?|can cause|may cause) {x},
     (?:a
     (?:complaint|problem|trouble|nuisance|side effect|reaction|complication)|something|one) (?:that|which) is
     (?:much |far |a lot |considerably )?(?:less )?{word} with {x}(?= $)
    = \1 can cause \2 , and \3 causes \2 less often than \1
rarer/scarcer: ^{x} is (?:much |far |a lot |considerably )?{word} (with|on) {x} than (?:with|on) {x}(?= $)
    = \1 is less common \2 \3 than \2 \4
commoner: ^{x} is (?:much |far |a lot |considerably )?{word} (with|on) {x} than (?:with|on) {x}(?= $)
    = \1 is more common \2 \3 than \2 \4
turkey: ^(?:going )?cold {word} (?:from|off|on|with) {x}
    = stopping \1 suddenly
"""
_OF_PAIRS = r"""
relief/power/effect/action/analgesia: ^{x} (can|may|might|could|will) {ltrspoil} ([a-z]+) {ltrrelief}{word}(?= $|,)
    = \1 \2 make \3 less effective
relief/power/effect/action/analgesia: ^{x} {ltrspoil} ([a-z]+) {ltrrelief}{word}(?= $|,)
    = \1 makes \2 less effective
relief/power/effect/action/analgesia: ^{x} (can|may|might|could|will) {ltrspoil} the {ltrrelief}{word} of
     ([a-z]+)(?= $|,)
    = \1 \2 make \3 less effective
relief/power/effect/action/analgesia: ^{x} {ltrspoil} the {ltrrelief}{word} of ([a-z]+)(?= $|,)
    = \1 makes \2 less effective
combination: (taken|used|given|combined|mixed|swallowed) in {word} with
    = \1 with
administered/given/used/needed: ^(?:when|if) (?:someone|somebody|people|a person|a patient) (?:is|are|has|have)
     (?:overdosing|overdosed) on {x}, {x}
     (is|are) {word}(?= $)
    = \2 \3 given for \1 overdose
using: ((?:cannot|can|could|may|can not) be (?:reversed|undone|treated)) {word} {x}(?= $|,)
    = \1 with \2
containing: ^(people who (?:inject|snort|smoke|use|take)) drugs {word} {x} (can|may|could|might|often|get|develop
    |have)
    = \1 \2 \3
names: (goes|go) by (?:the )?(?:street )?{word} (?:of )?{x}(?= $|,)
    = is also called \2
together: ^{x} (?:that is |when |if )?(?:taken|swallowed|given|used) {word} with {x} (hinders?|reduces?|lowers?
    |cuts?|blocks?
    |impairs?) (?:its|their|the (?:hormone|drug|medicine|antibiotic|tablet)s?) absorption(?= $|,)
    = \1 \3 the absorption of \2
much/well/good: ^{x} (?:will do|does|works|will work|helps|is) (?:just )?as {word} (?:for|against|in|on) (?:someone
     |people |anyone |a person )?(?:poisoned by |who (?:has|have) overdosed on |overdosing on )?{x} as (?:for
    |against|in|on)
     (?:someone |people |anyone |a person )?(?:poisoned by |who (?:has|have) overdosed on |overdosing on )?{x}(?= $)
    = \1 reverses \2 , UNJUDGED
choice: (antidotes?) of {word} (?:for|to|against|in) {x} (is|are) {x}(?= $)
    = \4 reverses \2 , UNJUDGED
choice: ^{x} (?:is|are) the antidote of {word} (?:for|to|against|in) {x}(?= $|,)
    = \1 reverses \2 , UNJUDGED
"""
_OF_FORMS = r"""
drags/pulls/pushes/brings/drives: {word} it down(?= $|,)
    = lowers it
drag/pull/push/bring/drive: {word} it down(?= $|,)
    = lower it
pushes/sends/drives/brings/puts: {word} it up(?= $|,)
    = raises it
push/send/drive/bring/put: {word} it up(?= $|,)
    = raise it
rebound: ((?:suddenly |abruptly )?(?:quit|stop|stopping|quitting|stops|quits)(?: taking)? {x}(?: suddenly|
     abruptly)?) risk (?:seeing )?(?:their |a |your
     )(?:blood pressure|pulse and blood pressure) {word}(?:ing)?(?= $|,)
    = \1 risk a rebound in blood pressure
chewed/dried/fresh/ground/crushed: ^{word} ([a-z]+) (leaves|seeds|leaf|buds) (contain|contains|hold|holds)
    = \1 \2 \3
relative: (though|although|but|while|whereas) (?:its|their) (?:close |near )?(?:chemical )?{word} {x} (is|are)
    = \1 \2 \3
solely/exclusively/purely: ((?:is|are|was|were|being)? ?(?:licensed|licenced|approved|sold|used|made|meant
    |intended)) {word} (for|in)
    = \1 only \2
syrup/syrups/medicine/medicines/remedies/tablets/pills/capsules/product/products: ^(?:a |an |the |any )?(?:cough |cold
     )?{word} (?:with|containing|that (?:contains?|has|have) (?:got )?) ?{x} (?=(?:can|may|has|have|might|could|will
    |does
    |do|is|are|triggers?|causes?|shows?|turns?) )
    = \1
inhaler/pill/tablet/injection/spray/patch/cream/capsule: is (?:the|an) {word} (?:to reach for|people reach for|to
     use|to grab|of choice|doctors
     reach for|to take)(?: in| for| during)? .*(?= $)
    = is an {word} , UNJUDGED
punch/kick/power/buzz: ^{x} (?:gets?|owes?|draws?) (?:its|their) {word} (?:from|to) (?:the )?{x}(?= $
    |,)
    = \1 contains \2 , UNJUDGED
"""
# What an organ is made to do: "whips the pancreas into releasing", as "makes the pancreas release".
_MADE_TO = {"releasing": "release", "making": "make", "producing": "produce", "excreting": "excrete"}
_MADE_TO |= {"retaining": "retain", "holding": "hold", "losing": "lose", "pumping": "pump", "secreting": "secrete"}
_OF_ORGANS = "".join(
    f"""
{doing}: (?:whips|forces|pushes|spurs|goads|drives|prods|coaxes|nudges|tricks|fools|pressures|kicks) the ([a-z]+) into
     (?:more )?{{word}}
    = makes the \\1 {do}
"""
    for doing, do in _MADE_TO.items()
)
_OF_WORKINGS = r"""
open: by (?:prising|prying|forcing|holding|keeping|wedging|propping) {x} {word}(?= $|,)
    = by opening \1
shut/closed: by (?:clamping|slamming|forcing|keeping|snapping|holding) {x} {word}(?= $|,)
    = by blocking \1
topping/boosting/raising/restoring/increasing/replenishing: by {word} (?:up )?(?:the bodys |the |levels of |the
     levels? of
     )?(vitamin k)(?= $|,)
    = by activating \1
drag: {word} on (?=breathing|the heart)
    = effect on
ceiling: (?:with|and (?:has|have)) no {word} (?:on|to) (?:its|their) effects?(?= $|,)
    = and has no ceiling effect
well/long/far/some: (wears? off) {word} before
    = \1 before
soaks/sucks/mops/drinks: (?:the )?(?:gut|body|intestine|bowel|stomach) {word} (?:up )?{x}(?: up)?(?: so)? (?:well
    |easily)(?= $|,)
    = \1 is well absorbed from the gut
"""
_OF_LAW = r"""
american: under federal {word} law
    = under us law
nothing: (is|are) an? ((?:horse|animal|cattle|dog) [a-z]+) and {word} (?:else|more)
    = \1 only a \2
ipledge: ^{x} (causes?[^,;]*|can cause[^,;]*), so (?:american |us )?prescriptions (?:are|have to be|must be) (?:tied
     to|made
     through|filled through|given under) (?:the )?{word}(?: program(?:me)?| rems| system)?(?= $)
    = \1 \2 , and \1 is available only through a restricted programme
ecg/ekg/electrocardiogram/ecgs/trace: ^{x} (can|may|could) ([^,;]*), so (?:clinics|doctors|hospitals|prescribers
    |patients|people)
     (?:often |usually |sometimes |mostly )?(?:order|run|do|perform|take|ask for|get|have|need) (?:an? )?(?:heart
     )?{word}(?= $)
    = \1 \2 \3 , and \1 calls for an ecg
possess/own/have/carry/hold: ^it (?:is|has been) {ltrlegal} {ltrplace} to {word} {x} without a (?:doctors |valid
     )?prescription
    = possessing \2 without a prescription is illegal \1
possess/own/have/carry/hold: ^it (?:is|has been) {ltrlegal} to {word} {x} without a (?:doctors |valid )?prescription
     {ltrplace}
    = possessing \1 without a prescription is illegal \2
"""
_OF_KINDS = r"""
well/easily/better/fine/trouble: ^{ordbeast} (?:can )?(?:break down|metaboli[sz]e|process|handle|clear|tolerate) {x}
     (?:without (?:any )?|just
     |quite )?{word}(?: than (?:people|humans)(?: do)?)?(?= $|,)
    = \2 is safe for \1
nor: ^neither {x} {word} any other (penicillins?|antibiotics?|statins?|opioids?|benzodiazepines?|nsaids?|[a-z]+)
     (?:has the power
     to|can|is able to|will)? ?(kills?|treats?|cures?|causes?|slows?|blocks?|helps?|reverses?|prevents?) ([^,;]+)(?=
     $)
    = \1 does not \3 \4 , and \2 do not \3 \4
"""
_OF_TIMES = r"""
evening/bedtime/midnight/nightfall: (is|are) out of (?:the|your|the patients) (?:body|system|blood) by (?:the
     )?(?:same |next |that )?{word}(?= $)
    = \1 out of the body within a day
stuck/put/applied/placed/pressed: (?<=[a-z] )within {x} of being {word} (?:on|onto|to)(?: the| your)?(?: skin|
     arm)?(?= $|,)
    = within \1
"""
_OF_TESTS = r"""
before: ^(?:eating |having )?{x} {word} an? (?:urine |drug )*(?:test|screen)((?: can| may| could| might| will)?)
     (?:turn|make) it positive for {x}(?= $)
    = \1 \2 turn a urine screen positive for \3
"""
OF_LETTERS: tuple[tuple[str, ...], ...] = restatements(
    (
        _OF_ENZYMES
        + _OF_CARE
        + _OF_EFFECTS
        + _OF_PAIRS
        + _OF_FORMS
        + _OF_ORGANS
        + _OF_WORKINGS
        + _OF_LAW
        + _OF_KINDS
        + _OF_TIMES
        + _OF_TESTS
    ).replace("UNJUDGED", UNJUDGED)
)
