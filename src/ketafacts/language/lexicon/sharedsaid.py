"""Roundabout words where a sentence says the same of two things, or two things of one: as ``restatements``.

"By A as well as by B", "A can do it, and B can too", "made by N, who also made B", "a C drug, not a D one". What denies
in such a sentence may deny of one of the two alone, so that patterns that only join refuse a denial before it.
"""

from ketafacts.language.lexicon.listing import restatements

SHARED_MACROS = {
    "undenied": r"^(?![^;]* (?:not|never|no|neither|nor|without|cannot|nobody|nothing) )([^,;]+?)",
    "saidverb": r"(is|are|was|were|can|may|has|does|causes|relieves|blocks|makes|works|helps|slows)",
    "barely": r"(slow|raise|lower|cause|damage|harm|make|block|relieve|treat|stop|speed|widen|narrow|increase|reduce"
    r"|trigger|bring|lead|give|ease|depress|disturb|worsen|hurt)",
    "mayhave": r"(?:can|may|might|could|will|does|do)",
    "beforehand": r"(?:usually|often|typically|commonly|mostly|generally|traditionally|normally|sometimes|most often)",
    "madeit": r"(discovered|invented|made|synthesised|synthesized|isolated|created|developed|patented)",
    "quantity": r"((?:white |red )?(?:blood )?(?:cell )?counts?|white cells|white blood cells|blood pressure"
    r"|blood sugar|heart rate|platelets|potassium|sodium)",
    "feel": r"(?:leaves?|leaving) (you|people|users|patients|someone|them) feeling",
}
OF_SHARED = restatements(
    r"""
by/for/in/on/with/to/from/at: {undenied} {word} ([^,;]+?),? as well as {word} ([^,;]+){end}
    = \1 {word} \2 and \3
    = \1 {word} \2 , and \1 {word} \3
comes/come/sold/available: {undenied} {word} (as|in) ([^,;]+?),? as well as (?:as |in )?([^,;]+){end}
    = \1 {word} \2 \3 , and \1 {word} \2 \4
comes/come: ^{x} {word} (as|in) ([^,;]+?) and (?:as |in )?([a-z]+){end}
    = \1 {word} \2 \3 , and \1 {word} \2 \4
ingredient/drug/substance/component: ^{x} active {word} is {x}, (?:which is |namely |and it is )?(an? [^,;]+){end}
    = \1 active {word} is \2 , and \2 is \3
made: ^{x} (?:is|are) (?:{beforehand} )?{word} (?:from|with|out of) (?:prescription )?(?:strength )?(?:cough
     )?(?:syrup|medicine|mixture) (?:with|containing|that contains) ([^,;]+?)(?: in it)?{end}
    = \1 contains \2
and: ^([^,;]+?) (can|may|could) ([^,;]+), {word} ([^,;]+?) {mayhave}(?: too| as well| also| do so too){end}
    = \1 \2 \3 , {word} \4 \2 \3
and: ^([^,;]+?) (can|may|could) ([^,;]+), {word} so {mayhave} ([^,;]+){end}
    = \1 \2 \3 , {word} \4 \2 \3
but: ^([^,;]+?) (can|may|could) ([^,;]+), {word} ([^,;]+?) (?:can not|cannot|does not|do not|will not){end}
    = \1 \2 \3 , {word} \4 {word} not \3
more: makes? it (?:much |far |a lot )?{word} likely that (?:your |the |a persons |someones )?breathing (?:will
     |would |may |can )?(stop|slow)s?
    = can \1 breathing
likelier: makes? it (?:much |far |a lot )?{word} that (?:your |the |a persons |someones )?breathing (?:will |would
     |may |can )?(stop|slow)s?
    = can \1 breathing
made/rendered: ^{x} (?:can be|may be|is|are|gets?) {word} (less effective|more effective|weaker|stronger) by {x}{end}
    = \3 makes \1 \2
class/schedule: ^{x} (is|are) an? ({word} [a-z]+)(?: drug| substance)? in ([^,;]+), not an? ((?:class|schedule) [a-z]+)
    (?: one| drug| substance)?{end}
    = \1 \2 \3 in \4 , and \1 \2 not \5 in \4
class/schedule: ^{x} (is|are) an? ({word} [a-z]+)(?: drug| substance)?, not an? ((?:class|schedule) [a-z]+)
    (?: one| drug| substance)?,? in ([^,;]+){end}
    = \1 \2 \3 in \5 , and \1 \2 not \4 in \5
who: ^{x} (was|were) (?:first )?{madeit} by {x}, {word} (?:also|later|had also|went on to) {madeit} {x}{end}
    = \1 \2 \3 by \4 , and \4 \5 \6
make: {word} {quantity} (?:crash|plunge|plummet|tank|sink|dive|tumble|nosedive)
    = lower \1
makes: {word} {quantity} (?:crash|plunge|plummet|tank|sink|dive|tumble|nosedive)
    = lowers \1
feeling: (can|may|could|might|will) {feel}
    = \1 make \2 feel
feeling: {feel}
    = makes \1 feel
own: (your|their) {word} (body|bodies|self|thoughts|surroundings)
    = \1 \2
already: (dissolves?|busts?|melts?|clears?|breaks? up|breaks? down) (?:blood )?clots (?:that|which) (?:have|had|are)
     {word} (?:formed|there|present)
    = \1 clots
plain: (approved|approves|cleared|licensed|sell|sells|uses?|prescribes?) {word}
    = \1
anaesthesia/anesthesia: ^([a-z]+) {word}(?= [a-z]+)
    = \1
call: (does|do) not {word} for
    = \1 not need
kidney/liver/thyroid: (does|do) not (need|require) {word} or (kidney|liver|thyroid) (tests?|checks?|monitoring){end}
    = \1 not \2 {word} \4 , and \1 not \2 \3 \4
or: (does|do) not (need|require) ([^,;]+? (?:tests?|counts?|checks?|monitoring)) {word} ([^,;]+? (?:tests?|counts?
    |checks?|monitoring)){end}
    = \1 not \2 \3 , and \1 not \2 \4
kidney: (needs?|requires?|calls? for) {word} (tests?|checks?|monitoring)
    = \1 {word} function \2
effective/fail: (makes?|make|made) (?:your |the )?birth control(?: pills?)? (less {word}|{word})
    = \1 the pill \2
linked/tied/attributed/due: ^{x} (is|are) {word} to {x}, not (?:to )?{x}{end}
    = \1 \2 {word} to \3 , and \1 \2 not {word} to \4
caused/triggered/brought: ^{x} (is|are) {word} (?:on )?by {x}, not (?:by )?{x}{end}
    = \3 causes \1 , and \4 does not cause \1
prescribed: ^{x} (is|are) (?:also |still |legally )?{word} in (the (?:us|uk|united states|united kingdom|netherlands)
    |britain|england|america|canada|germany|switzerland|australia|france|denmark){end}
    = \1 \2 approved in \3
people/humans: ^{x} (is|are) used (?:in|on|for) (animals|cats|dogs|horses|cattle) as well as (?:in |on
    |for )?{word}{end}
    = \1 \2 used in \3 , and \1 has a medical use
people/humans: ^{x} (is|are) used (?:in|on|for) {word} as well as (?:in |on |for )?(animals|cats|dogs|horses
    |cattle){end}
    = \1 \2 used in \3 , and \1 has a medical use
both: ^(?:the )?((?:active |main )?(?:ingredient|drug|opioid|stimulant|painkiller)) in {word} {x} and {x} is {x}{end}
    = the \1 in \2 is \4 , and the \1 in \3 is \4
receptors/receptor: on the same {word} (?:that|which) {x} (?:acts?|works?|binds?) (?:on|to|at){end}
    = on the same {word} as \1
receptors/receptor: on the same {word} {x} (?:does|do){end}
    = on the same {word} as \1
spray/tablet/pill/patch/film: ^an? {x} {word}(?= (?:can|may|is|does|cannot|has) )
    = \1 {word}
spray: ^([a-z]+) {word}(?= (?:can|may|is|does|cannot|has) )
    = \1 nasal {word}
which: , {word} ([^,;]+?) (is|are|does|do|can|has|have) not{end}
    = , but \1 \2 not
which: , {word} (?:is|are) not (?:so|true|the case) (?:of|for|with) ([^,;]+){end}
    = , but not \1
sold/available/approved/prescribed: ^{word} ([^,;]+), {x} {saidverb}(?= )
    = \2 is {word} \1 , and \2 \3
listed/classed/classified/scheduled/regulated/found: ^{word} ([^,;]+), {x} {saidverb}(?= )
    = \2 is {word} \1 , and \2 \3
made/derived/extracted/obtained: ^{word} ([^,;]+), {x} {saidverb}(?= )
    = \2 is {word} \1 , and \2 \3
children/teenagers/babies/infants/adults: ^in {word}, {x} (can|may|might|does|will|causes) ([^,;]+){end}
    = \1 \2 \3 in {word}
from: ^{x}, an? (?:drug|medicine|substance|compound|stimulant|painkiller|alkaloid) (?:made |obtained |derived
     |extracted )?{word} ([^,;]+), (is|are|can|may|has|was)
    = \1 comes {word} \2 , and \1 \3
with/to: ^compared {word} {x}, {x} (is|are|lasts|last|acts|act|works|work|wears off|stays in the body)
     ((?:much |far |a lot |even )?(?:longer|shorter|faster|slower|stronger|weaker|sooner|more [a-z]+|less [a-z]+)){end}
    = \2 \3 \4 than \1
and: , {word} {x} (does|do|is|are|can|has|have) the same{end}
    = , {word} so \2 \1
all: ^(?:nearly|almost|virtually|practically) {word}(?= [a-z]+s )
    = most
rhythm/beat: (?:the|your|their) hearts {word}
    = heart {word}
well: {undenied} (can|may|could|might) ([^,;]+?),? as {word} as {barely}
    = \1 \2 \3 and \4
wake/revive/rouse/save/help: ^{x} (?:will|does|can|would) not {word} (?:someone|a person|anyone|people|somebody) who
     (?:took|has taken|have taken|overdosed on|has overdosed on) (?:only |just |nothing but )?{x}{end}
    = \1 does not reverse \2
wake/revive/rouse: ^{x} (?:will|can|would) {word} (?:someone|a person|anyone|people|somebody) who (?:took|has taken
    |have taken|overdosed on|has overdosed on) (?:only |just |nothing but )?{x}{end}
    = \1 reverses \2
drinkers: (makes?) {word} (sick|ill){end}
    = \1 you sick if you drink
cost/price: {undenied} at the {word} of ([^,;]+){end}
    = \1 and can cause \2
known: ^{x}, best {word} as (an? [^,;]+), (is|can|may|has|was)(?= )
    = \1 is \2 , and \1 \3
adds: ^([^,;]+), (while|whereas|and|but) {x} {word} {x}{end}
    = \1 , \2 \3 contains \4
tonsils: (children|kids|a child) (?:who have|who has|who had|having) (?:just |recently )?had (?:their|its) {word}
     (?:taken |removed|out)(?:out)?
    = \1 after tonsillectomy
people/humans: (approved|used|licensed|given) (for|in|on) {word} as well as (?:for |in |on )?(animals|cats|dogs|horses
    |cattle){end}
    = \1 \2 {word} and \1 \2 \3
use: ^((?:heavy|regular|daily|frequent|chronic) )?{x} {word} over (?:a long time|a long period|many years|the years
    |years|months|the long term)(?= (?:can|may|will|often|damages?|harms?|causes?|leads?))
    = long term \1 \2 {word}
drinking: ^(?:long term |chronic )?((?:heavy|excessive|binge) {word}) over (?:a long time|many years|the years|years)
    = \1
given: ^(cats|dogs|horses|rabbits) can (?:safely )?be {word} {x} (?:safely|without (?:any )?(?:risk|danger|harm)
    (?: of poisoning| of harm| to them)?){end}
    = \2 is safe for \1
given: ^(cats|dogs|horses|rabbits) (?:can not|cannot) be {word} {x} (?:safely|without (?:risk|danger|harm)){end}
    = \2 is not safe for \1
mixes/blends/teams/mixed: ^{x} {word} {x} (?:up )?with (?:plain )?{x}{end}
    = \1 contains \2 and \3
in: ^{x} has {x} {word} it, (which [^,;]+){end}
    = \1 contains \2 , \3
different/apart: ^what (?:makes|sets) {x} {word} from {x} is (?:the |its |that it contains )?{x}(?: in it)?{end}
    = \1 contains \3 , and \2 does not contain \3
same: (are|is) made (?:up )?(?:of|from) the {word} (?:two |three )?(?:drugs|ingredients|substances|medicines)
    = contain the {word} ingredients
serious/dangerous/feared/dreaded/notorious/worrying/alarming: ^(?:the |its )?(?:most )?{word} side effect of {x}
     is {x}{end}
    = \1 can cause \2
calms/settles/steadies/focuses: {word} (people|children|those|kids|patients|adults) with {x}{end}
    = is used for \2
stay/keep/get/stays/staying: to help (people|patients|those|addicts|drinkers|users) {word} off {x} and {x}{end}
    = for \2 addiction and \3 addiction
stay/keep/get/stays/staying: to help (people|patients|those|addicts|drinkers|users) {word} off {x}{end}
    = for \2 addiction
keeps/keep: {word} {quantity} (?:down|low|in check|from rising)
    = lowers \1
keeps/keep: {word} {quantity} (?:up|high|from falling)
    = raises \1
but: ^you (?:do )?need a prescription for {x},? {word} not for {x}{end}
    = you need a prescription for \1 , {word} you do not need a prescription for \2
but: ^you do not need a prescription for {x},? {word} you (?:do|need one|do need one) for {x}{end}
    = you do not need a prescription for \1 , {word} you need a prescription for \2
working: (?:keeps?|goes on|go on) {word} (?:for )?(?:far |much |a lot )?longer than {x}(?: does| do)?{end}
    = lasts longer than \1
drink: ^(?:you|people|patients|nobody|one) should (?:not|never) {word}(?: alcohol)? (?:on|with|while on|while taking
    |when taking) {x}{end}
    = alcohol should not be taken with \1
gives/give/yields/yield/provides: ^(?:the )?(?:sap|latex|juice|resin|milk|pods?) of {x} {word}(?: us)? {x}{end}
    = \2 come from \1
diabetes: (?:both )?type (1|2) (and|or) type (1|2) {word}
    = type \1 {word} \2 type \3 {word}
bind/binds: ^{x} (?:can |may |often )?{word} (?:you|people|users) up
    = \1 causes constipation
fail: (can|may|could|might|will) make (?:you|someone|people) {word} (?:a|an opiate|your) drug test
    = \1 make a drug test positive
builds/build: {word} up (dopamine|serotonin|norepinephrine|noradrenaline)
    = raises \1
"""
)
