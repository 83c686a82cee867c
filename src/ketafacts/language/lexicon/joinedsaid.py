"""Roundabout words where a sentence says the same of two things, or two things of one: as ``restatements``.

"By A as well as by B", "A can do it, and B can too", "made by N, who also made B", "a C drug, not a D one". What denies
in such a sentence may deny of one of the two alone, so that patterns that only join refuse a denial before it.
"""

from ketafacts.language.lexicon.listing import restatements

JOINED_MACROS = {
    "undenied": r"^(?![^;]* (?:not|never|no|neither|nor|without|cannot|nobody|nothing) )([^,;]+?)",
    "mayhave": r"(?:can|may|might|could|will|does|do)",
    "beforehand": r"(?:usually|often|typically|commonly|mostly|generally|traditionally|normally|sometimes|most often)",
    "madeit": r"(discovered|invented|made|synthesised|synthesized|isolated|created|developed|patented)",
    "quantity": r"((?:white |red )?(?:blood )?(?:cell )?counts?|white cells|white blood cells|blood pressure"
    r"|blood sugar|heart rate|platelets|potassium|sodium)",
    "feel": r"(?:leaves?|leaving) (you|people|users|patients|someone|them) feeling",
}
OF_JOINED_SAID = restatements(
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
already: clots (?:that|which) (?:have|had|are) {word} (?:formed|there|present)
    = clots
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
"""
)
