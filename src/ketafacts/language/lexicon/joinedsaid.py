"""What stands around a fact where a sentence tells two: advice told to patients, examples, asides, checks, purposes.

As in ``restatements``. Each plain wording says all that the roundabout one does; what would be lost by it is left
unread.
"""

from ketafacts.language.lexicon.listing import restatements

JOINED_MACROS = {
    "anybody": "(?:people|patients|those|users|adults|anyone|someone|a person|a patient)",
    "whiletaking": "(?:(?:while|whilst|when) (?:on|taking|using|they are on|they take|they are taking|still taking)"
    "|together with|along with|on top of)",
    "getsit": "(?:get|have|develop|experience|suffer|feel|become|can get|may get)",
    "possibly": "(?:can |may |will |often |usually |sometimes )?",
    "eaten": "(?:more|a lot of|lots of|plenty of|large amounts of|too much|much)",
    "worksso": "(relieves|relieve|opens|open|reverses|reverse|stops|stop|lowers|lower|calms|calm|eases|ease|relaxes"
    "|relax|sedates|sedate|numbs|numb|widens|widen|dilates|dilate)",
    "checkedon": "(?: regularly| closely| carefully| often| routinely)?"
    "(?: during (?:the )?(?:treatment|therapy)| throughout treatment| while (?:it|they) (?:is|are) (?:taken|used))?",
}
OF_JOINED = restatements(
    r"""
avoid: (?:is|are) (?:often |usually |always )?(?:told|warned|advised|instructed|urged|asked) to {word}
    = should avoid
not: (?:is|are) (?:often |usually |always )?(?:told|warned|advised|instructed|urged|asked) {word} to (take|use|drink
    |eat|combine|mix|have|stop)
    = should not \1
vets/veterinarians: (?:wildlife|zoo|equine|horse|small animal|large animal|farm|country|army|field) {word}
    = vets
vets/veterinarians: ^{x} (?:is|are) (?:often |commonly |widely |still )?used by {word} to
    = vets use \1 to
antidote: (the|an) {word} (?:that is )?(?:given|used|administered) (for|against|in)
    = \1 {word} for
eating/drinking/consuming: ^{word} {eaten}
    =
combination: ^{x} {word} (products|medicines|tablets|painkillers) such as {x} (was|were|is|are|can|contain|carry|have
    ) ([^;]+?)(?= $)
    = \1 {word} \2 \4 \5 , and \3 contains \1
sleeping: (approved|licensed|licenced|authorised) ([^,;]*?)as an? {word} (?:pill|tablet|aid|medicine|drug)
    = \1 \2 for insomnia
medicine/drug: ^{x} (?:has|have) never been (?:marketed|sold|used|prescribed|given|taken|licensed) as a
     (?:legal |prescription )?{word}{end}
    = \1 has no medical use
nicknamed/dubbed: {word}
    = known as
any: (not|never) (carry|have|bear|contain|include) {word} (boxed|black box) warnings?
    = \1 \2 a \3 warning
any: (not|never) (require|need|call for|involve) {word} (monitoring|checks|tests|testing)(?= of| for)
    = \1 \2 \3
monitoring: ^{x} (does|do) not (require|need) {word} of ([^,;]+?) or ([^,;]+?){end}
    = \1 \2 not \3 {word} of \4 and \1 \2 not \3 {word} of \5
teenager/adolescent: ^(?:smoking|using|taking|consuming) {x} as an? {word} ((?:can |may |might )?(?:cause|causes
    |lead to|leads to|trigger|triggers)) ([^,;]+?){end}
    = \1 \2 \3 in teenagers
most: (puts|put) {word} (people|patients) to sleep
    = usually \1 \2 to sleep
many/some: (puts|put) {word} (people|patients) to sleep
    = can put \2 to sleep
alcohol: ^{anybody} who (?:drink|drinks|have|take) {word} {whiletaking} {x} {possibly}{getsit} ([^;]+?){end}
    = {word} with \1 can cause \2
drink: ^{anybody} who {word} {whiletaking} {x} {possibly}{getsit} ([^;]+?){end}
    = alcohol with \1 can cause \2
alcohol: ^{anybody} who (?:take|use) {x} and (?:then |also )?drink {word} {possibly}{getsit} ([^;]+?){end}
    = {word} with \1 can cause \2
since/as/because: , {word} (?:a |an |the )?((?:[a-z]+ ){1,4})(?:can|may|could|might) (?:follow|result|occur|develop
    |happen|ensue|be the result|set in){end}
    = because of the risk of \1
whose: (?:people|patients|those|adults) {word} (schizophrenia|depression|epilepsy|pain|hypertension) (?:has|have) not
     (?:responded|improved)(?: well| adequately| enough)?(?: to| on| with)(?: any)?(?: other| standard| usual| at least
     two)? (?:drugs|medicines|treatments?|antipsychotics|antidepressants)
    = treatment resistant \1
minutes: ^{x} {worksso} {x} (within|in) ((?:a few |some )?){word}{end}
    = \1 \2 \3 , and \1 works \4 \5 {word}
treating: (approved|licensed|licenced|authorised|used|prescribed) for {word} ([^,;]+?) in (people|humans|patients
    |adults){end}
    = \1 for \2 in \3
looks: ^([^,;]*?(?:screen|test|immunoassay|screening)) (?:that|which) {word} for (morphine|codeine|heroin
    |benzoylecgonine|amphetamine) (does|do|will|can|cannot|may|misses|usually|often|reliably)
    = \1 detects \2 , and \1 \3
misses: (usually|often|typically|generally|normally) {word}
    = \1 does not detect
fails: {word} to (detect|pick up|show|reveal)
    = does not \1
heart: ^{x} (?:is|are) toxic to the {word} in overdose{end}
    = an overdose of \1 can cause irregular heart rhythm
liver/kidneys/brain/lungs: ^{x} (?:is|are) toxic to the {word} in overdose{end}
    = an overdose of \1 can damage the {word}
years/decades/long: ^{x} (was|were) (the first [^,;]+?) to be (marketed|introduced|sold|approved|launched|patented),
     (?:many |several |some )?{word} before {x}{end}
    = \1 \2 \3 to be \4 , and \1 \2 \4 before \5
swaps/replaces/exchanges/trades: (?:simply |just |merely |only )?{word} one (opioid|drug|addiction|opiate) (?:for|with)
     another
    = just replaces one \1 with another
particularly/notably: , {word}(?= (?:at|in|with|when|if|after|during) )
    = , especially
above: , {word} all(?= (?:at|in|with|when|if|after|during) )
    = , especially
much: (?:when|if|whenever|once) too {word} (?:of (?:it|them|the drug) )?(?:is|are|has been) (?:taken|swallowed|used)
    = in overdose
unlike: ^([^,;]+), {word} ([^,;]+?)(?= $)
    = {word} \2 , \1
which/whom: ^{x} is an? (?:drug|medicine|substance|medication) (to|on|for|from|with|against) {word} ([^,;]+?)(?= $)
    = \3 \2 \1
damaged/harmed/injured/affected: ^(?:both )?(the [^,;]+?) and (the [^,;]+?) ({can}) be {word} by {x}{end}
    = \4 \3 harm \1 and \2
rather: ^{x} (is|are) (used|taken|given|prescribed) to (treat|prevent|relieve|stop) {x},? {word} than (?:to )?(treat
    |prevent|relieve|cure) it{end}
    = \1 \2 used to \4 \5 , and \1 \2 not used to \6 \5
not: ^{x} (is|are) (used|taken|given|prescribed) to (treat|prevent|relieve|stop) {x},? (?:and |but )?{word} to (treat
    |prevent|relieve|cure) it{end}
    = \1 \2 used to \4 \5 , and \1 \2 not used to \6 \5
frequent: painful, {word} (urination|urinating)
    = painful {word} \1
injection: ^(?:the )?{x} (?:delivers|provides|gives|supplies) {x} by {word}((?: into (?:a|the) [^,;]+?)?){end}
    = \1 contains \2 , and \1 is injected \3
reversed/undone/countered/counteracted/neutralised/neutralized: {word} (with|by) vitamin k(?! antagonists?)
    = {word} \1 phytonadione
antidote: vitamin k is (an|the) {word} (to|for|against)
    = phytonadione is \1 {word} \2
stopped/stopping: (discontinuation|withdrawal) symptoms (?:when|if|once|after) (?:it|they|the drug) (?:is|are) {word}
    = \1 symptoms
tyramine: , (?:since|because|as) (?:the )?{word} (?:in (?:it|them) )?{can} (?:set off|cause|trigger|bring on
    |provoke|lead to) (an? [^,;]+?){end}
    = because of the risk of \1
still/already/also/currently: who (?:is|are) {word} (taking|using|on)
    = \1
why: ^([^,;]+?) ({can}|is|are|causes?|lowers?|raises?|carries|carry) ([^,;]+), which is {word} {bloods}
     {needsbe}(?: regularly| closely| carefully)? {lookedat}{checkedon}{end}
    = \1 \2 \3 , so people on \1 need \4 checked
so: ^([^,;]+?) ({can}|is|are|causes?|lowers?|raises?|carries|carry) ([^,;]+), {word} {bloods}
     {needsbe}(?: regularly| closely| carefully)? {lookedat}{checkedon}{end}
    = \1 \2 \3 , so people on \1 need \4 checked
"""
)
# "A rather than B", "A, not B": A is so, and B, with the same words before it, is not. Tried when all else has been.
JOINED_MACROS["ratherthan"] = "(?:rather than|instead of|and not|but not|not)"
OF_CONTRASTS = restatements(
    r"""
rather/instead/not: ^{x} ((?:is|are|was|were|depends|depend|relies|rely|works|acts)\b[^,;]*?) (by|via|through|to|into|on
    |under|from|as),? ([^,;]+?),? (?:{ratherthan}) \3 ([^,;]+){end}
    = \1 \2 \3 \4 , and \1 \2 not \3 \5
rather/instead/not: ^{x} (is|are|was|were) ([a-z][^,;]*?) (by|via|through|to|into|on|from|as) ([^,;]+?),?
     (?:{ratherthan}) ((?!(?:by|via|through|to|into|on|from|as|in|under) )[^,;]+){end}
    = \1 \2 \3 \4 \5 , and \1 \2 not \3 \4 \6
rather/instead/not: ^{x} (depends|relies|works|acts) (by|through|on) ([^,;]+?),? (?:{ratherthan}) (?:\3 )?([^,;]+){end}
    = \1 \2 \3 \4 , and \1 does not \2 \3 \5
"""
)
