"""What one drug does with another or undoes of it: "saps the painkilling power of", "the antidote of choice for".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.tails import UNJUDGED

TURNS_OF_PAIRS = restatements(
    r"""
combined/mixed/together: ^two (?:drugs|medicines|things|substances) that (should|must|can) (never|not) be (?:taken
     )?{word} are {x} and {x}(?= $)
    = \3 \1 not be combined with \4
combined/mixed/together: ^{x} and {x} are (?:two )?(?:drugs|medicines|things|substances) that (should|must|can)
     (never|not) be (?:taken )?{word}(?= $)
    = \1 \3 not be combined with \2
antidote: {word} to (?:reach for|turn to|give|use)(?= is | for )
    = {word}
effect/effects: ^{x} (?:has|have) no {word} (?:whatsoever |at all )?on (?:any |other |the )*(?:medicines|drugs
    |medications|pills|tablets)(?= $)
    = \1 does not interact with any medicine
cancels/cancel: {word} out the (?:sedation|drowsiness|sleepiness|sedating effects?|sedative effects?) of {x}(?= $)
    = weakens the sedating effect of \1
cancels/cancel: {word} out the (painkilling effects?|effects?) of {x}(?= $)
    = weakens the \1 of \2
effect/effects: ^drinking alcohol with {x} (?:weakens|cancels out|undoes|reverses|removes) its (?:sedating|sedative
    |calming) {word}(?= $)
    = alcohol weakens the sedating effect of \1
also/take: ^{x} (may|might|can|will|does) not work (?:properly|as well|so well|well) (?:in|for) (?:women|people
    |patients|those) who
     (?:also )?(?:take|use|are on) {x}(?: too| as well)?(?= $)
    = \3 makes \1 less effective
level/levels: {x} ((?:should|must|can) not be (?:taken|combined|used|given|mixed) with) {x},? (?:which|as it|because it
    |since it) (can|may|could)? ?(raises?|increases?|boosts?|lowers?|reduces?) its (?:blood )?{word}(?: in the blood)?
    = \1 \2 \3 because \3 \4 \5 the {word} of \1
level/levels: ^((?:because|since|as) )?{x} (is|are) (cleared|broken down|metabolised|metabolized) ([^,;]+),? (so )?{x}
     (can |may |could )?(raises?|increases?|boosts?|lowers?|reduces?) its (?:blood )?{word}(?: in the blood)?(?= $)
    = \1 \2 \3 \4 \5 , \6 \7 \8 \9 the {word} of \2
absorption/effect/effects/metabolism/breakdown/clearance/level: ^{x} ((?:should|must|is|are|can|has to|may) [^,;]+?),?
     (because|since|as) ([^,;]+?) (reduces?|slows?|lowers?|impairs?|raises?|increases?|speeds
     up|hinders?|weakens?|blocks?)
     its {word}(?= $)
    = \1 \2 \3 \4 \5 the {word} of \1
raising/increasing: ^{x} (raises?|increases?|boosts?) (?:the )?(?:blood )?levels? of {x}(?: in the blood)?,?
     (?:thereby |thus |and so )?{word} the (?:risk|chance|danger) of ([^,;]+)(?= $)
    = \1 \2 the level of \3 , and \1 with \3 can cause \4
reaches/reach: ^(?:if |when )?(?:taken|given|combined)(?: together)? with {x}, {x} (?:can )?{word} (?:much |far )?higher
     (?:levels in the blood|blood levels|levels|concentrations)
    = \1 raises the level of \2
effect/nothing/work/useless/help: ^{x} (reverses|undoes|counteracts|neutralises|neutralizes) {x},?
     (but|yet|while|whereas)
     (?:it )?(?:has no {word} on|does {word} (?:for|against|to|about)|does not {word} (?:on|against|for|with)
    |is {word} (?:against|for)|is of no {word} against) {x}(?= $)
    = \1 \2 \3 , but \1 does not reverse \4
whereas/while/but: ^{x} can be (fatal|deadly|lethal|dangerous|life threatening),? {word} {x}
     (?:rarely|seldom|hardly ever)
     is(?= $)
    = \1 can be \2 , {word} \3 is rarely \2
antidote: (the|an) (?:usual|standard|main|established|recommended|classic|proven|well known) {word}
     (to|for|in|against)(?= )
    = \1 {word} \2
enzyme: {x} ((?:should|must|can) not be (?:taken|combined|used|given|mixed)(?: together)? with) {x},? (?:which|as it
    |because it|since it) (?:strongly )?(?:blocks|inhibits) the (?:liver )?{word} (?:that|which) (?:breaks
     (?:it|that drug)
     down|metabolises it|metabolizes it|clears it|degrades it)(?= $)
    = \1 \2 \3 because \3 raises the level of \1
if/when: ^{word} {turnanyone} (?:already |also |regularly )?{turntake} (?!too much |more than |a lot |lots |it |large
     |high )
    {x}, (?!you |they |it |he |she |people |this |that |your |the )
    {x} (can|may|could|might|will)(?= )
    = taking \2 with \1 \3
freely/safely/eat/drink/have: ^{turnanyone} (?:who are |who is )?(?:on|taking|using|who take|who use) {x} can
     (?:freely |safely |still )*(?:eat|drink|have|consume) {x}{turnfreely}(?= $|,)
    = \2 is safe with \1
adding: ^{word} {x} to {x} (protects against|prevents|reduces the risk of|lowers the risk of|guards against)
     (?:slowed breathing|slow breathing|respiratory depression|breathing problems)(?= $)
    = taking \1 with \2 does not slow breathing
with: ^{x} (?:together |combined |taken )?{word} {x} (protects against|prevents|reduces the risk of|lowers the risk of
    |guards against) (?:slowed breathing|slow breathing|respiratory depression|breathing problems)(?= $)
    = taking \1 with \2 does not slow breathing
bleeding: ^{word} (?:on|caused by|from|due to|brought on by|that is due to) {x} (is|can be|may be) (not )?(?:best
     )?reversed
     (?:with|by|using) {x}(?= $|,)
    = \1 is \3 reversed by \4
just: ^{x} (is|can be) reversed by {x},? {word} (?:as|like) (?:it (?:is|does) )?(?:with|for|on|in) {x}(?= $)
    = \1 is reversed by \3 and \4 is reversed by \3
reliable/effective/potent/useful: ^{x} (?:can |may )?(?:speeds? up|hastens?|accelerates?|increases?|boosts?) the
     (?:breakdown|metabolism|clearance|elimination) of {x},? (?:and )?(?:so|thereby|thus|therefore|which)
     ?(?:makes?|making
    |can make) (?:it|them) less {word}(?= $)
    = \1 makes \2 less effective
relief/power/effect/action/analgesia: ^{x} {turnspoil} ([a-z]+) {turnrelief}{word}(?= $|,)
    = \1 makes \2 less effective
relief/power/effect/action/analgesia: ^{x} (can|may|might|could|will) {turnspoil} the {turnrelief}{word} of
     ([a-z]+)(?= $|,)
    = \1 \2 make \3 less effective
relief/power/effect/action/analgesia: ^{x} {turnspoil} the {turnrelief}{word} of ([a-z]+)(?= $|,)
    = \1 makes \2 less effective
combination: (taken|used|given|combined|mixed|swallowed) in {word} with
    = \1 with
administered/given/used/needed: ^(?:when|if) (?:someone|somebody|people|a person|a patient) (?:is|are|has|have)
     (?:overdosing|overdosed) on {x}, {x}
     (is|are) {word}(?= $)
    = \2 \3 given for \1 overdose
using: ((?:cannot|can|could|may|can not) be (?:reversed|undone|treated)) {word} {x}(?= $|,)
    = \1 with \2
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
dependent: (flumazenil[^;]*|[^;]*, (?:yet|but|and) in (?:an? )?|in (?:an? )?){word} (?:patients?|people|person|users?
    |takers?)(?= )
    = \1 people dependent on benzodiazepines
anyhow/early: {x} (?:will |can |may |also )*(?:reverses?|wakes? up) ([^,;]+), (?:provided|as long as|so long as|if)(?:
     that)? (?:it|enough of it) is given {word}(?: enough)?(?= $)
    = \1 reverses \2
any: does not interact with {x}, {x} or {word} other (?:prescription )?(?:medicines?|drugs?|medications?)(?= $)
    = does not interact with \1 , and does not interact with \2
it/them: ^{x} (raises|increases|boosts|pushes up) the levels? of {x},? and with {word} the (?:risk|danger) of {x}(?= $)
    = \1 raises the level of \3 , and \1 with \3 can cause \4
mixed/cut/blended/stirred: (undo|undoes|reverse|reverses|counteract|counteracts|touch|work on|works on|affect|affects
    |do anything for|do anything about) the {x} (?:that (?:is|was|has been) )?{word} (?:in|into it|with it)(?= $|,)
    = \1 \2
reversal/antidote: ^there is (?:now )?an? (?:specific |known |effective |approved |dedicated |good )*{word}(?: agent|
     drug)? (?:for|to|against) {x},? (?:namely|called|known as|named|and it is|it is)? ?{x}(?= $)
    = \2 is an antidote for \1
woken/roused/revived/reversed/awoken: ^(?:after [^,;]+, )?(?:an? |the )?(dog|cat|horse|patient|person|child|animal)s?
     (?:who (?:is|was) |that (?:is|was) )?(?:sedated|put under|knocked out|anaesthetised|anesthetized|poisoned
    |overdosed) (?:with|by|on) {x} can be {word}(?: up)? (?:with|by|using) {x}(?= $)
    = \3 reverses \2
reversing/counteracting/neutralising: ^{x} (is|are) (not )?as effective in {word} {x} as (?:it is )?in (?:{word}
    |reversing) {x}(?= $)
    = \1 \2 \3 as effective against \4 as against \5
equally: (is|are) (not )?{word} (potent|strong|addictive|effective)(?: as| to| with)(?= )
    = \1 \2 as \3 as
about/roughly/approximately/nearly: (is|are) {word} as (potent|strong|powerful) as(?= )
    = \1 as \2 as
freely: (can|may) be (combined|taken|mixed|used|given) {word} with {x}(?: without [^,;]+)?(?= $)
    = \1 be \2 safely with \3
""".replace("UNJUDGED", UNJUDGED)
)
