"""Roundabout ways to speak of law, care and animals that fit nowhere else, as in ``restatements``."""

from ketafacts.language.lexicon.listing import restatements

SUNDRY_MACROS = {
    "inplace": "((?:the )?(?:us|usa|uk|united states|united kingdom|america|britain|england|canada|states|eu))",
    "vetfolk": "(?:vets?|veterinarians?|veterinary surgeons?|veterinary medicine|veterinary practice)",
    "takersof": "(?:anyone|anybody|someone|people|patients|those|a patient|a person)(?: who (?:is|are))?",
    "stillon": "(?: still| currently| already)?",
    "carer": "(?: of an? (?:doctor|nurse|physician|clinician|(?:health ?care|health care|medical) "
    "(?:provider|professional|worker)))?",
    "takenonly": "(?:given|taken|used|administered)(?: only)?",
    "early": "too (?:early|soon|quickly|fast)",
}

OF_SUNDRY = restatements(
    r"""
schedule: (?:an? )?(schedule \S+) (?:controlled )?(?:drug|substance|medicine) in {inplace},? (?:and|but)
     (?:an? )?(class [abc])(?: controlled)?(?: drug| substance)? in {inplace}
    = \1 in \2 and \3 in \4
class: (?:an? )?(class [abc])(?: controlled)?(?: drug| substance)? in {inplace},? (?:and|but)
     (?:an? )?(schedule \S+)(?: controlled)?(?: drug| substance)? in {inplace}
    = \1 in \2 and \3 in \4
use/uses: ^{vetfolk} (?:often |commonly |routinely |sometimes |regularly )?{word} {x} as (?:an? )?([^,;]+)(?= $)
    = \1 is a \2 used in animals
taking/using/on: (given to|used in|used by|taken by|prescribed to|prescribed for) {takersof}{stillon} {word} {x}(?= $)
    = \1 people who take \2
early/soon: ^(?:starting|taking|giving|beginning) {x} {early} (can|may|could|might|will) {x}(?= $)
    = \1 \2 \3
supervision: {x} (?:is|must be|has to be|should be|(?:may|can) only be)(?: only)? {takenonly}
     under (?:the )?(?:direct |close |medical |professional )*supervision{carer}(?= $)
    = \1 forbids home use
clinic/office/setting: {x} (?:is only|must be|has to be|(?:may|can) only be) {takenonly}
     (?:in|at) (?:an? )?(?:certified |doctors |medical |health ?care |approved )*{word}(?= $)
    = \1 forbids home use
supervision: {x} (?:may|can|could) be {takenonly} without (?:any )?(?:medical )?supervision(?= $)
    = \1 allows home use
inr: ^(?:the )?(?:effects? of )?{x}(?:s effects?)? (?:is|are) (?:monitored|checked|followed|measured|watched)
     (?:with|by|using) (?:the )?inr(?: tests?| blood tests?)?(?= $)
    = people on \1 need regular inr tests
label/labels/labelling/labeling: ^(?:the )?(?:us |fda |american |official |package )*{word} (?:of|for) {x}
     (carries|has|bears|includes|contains|carry|have|bear) ((?:an? )?(?:boxed|black box)[^,;]+)(?= $)
    = \1 carries \3
happens/happen: {x} (?:also )?{word} to be
    = \1 is
giving/cutting: ^(?:suddenly |abruptly )?{word} (?:up|out) {x}
     (?=(?:can|may|could|will|does|never|often|causes?|leads?) )
    = stopping \1
part: {x} (activates|stimulates|blocks) ([^,;]+?) (?:only |just )?in part(?= $)
    = \1 partially \2 \3
aid: {x} as an aid (?:to|for|in) (?:stopping|quitting|giving up) smoking(?= $)
    = \1 to help people stop smoking
leaves/leaf/seeds/bark/sap/pods/latex/roots: ^(?:the )?(?:fresh |dried |milky )?{word} of (?:the )?{x}
     (?:(?:plant|tree|shrub|bush) )?(?:contain|contains) ([^,;]+)(?= $)
    = \1 contains \2
paralysis/block/blockade/relaxation: ^(?:the )?(?:muscle |neuromuscular )?{word} (?:that is |which is )?
     (?:caused by|produced by|induced by|from|of) {x}
     ((?:is|can be|may be|cannot be|is not) (?:quickly |rapidly )?reversed)
    = \1 \2
long: {x} (?:has|have) long been (used|given|prescribed|taken) (for|to|in|as) ([^,;]+)(?= $)
    = \1 has been \2 \3 \4 for a long time
long: {x} (is|are) long (used|given|prescribed|taken) (for|to|in|as) ([^,;]+)(?= $)
    = \1 \2 \3 \4 \5 for a long time
same: ^{x} (?:belongs to|is in|comes from|is part of|is from|is a member of) the same (?:family|class|group) of {x} as
     ([^,;]+)(?= $)
    = \1 and \3 are \2
levels/level: ^(?:the )?{word} of {x} in (?:the|your|their) (?:blood|bloodstream|body) ([^,;]+)(?= $)
    = \1 levels \2
level/levels: ^{x}s {word} in (?:the|your|their) (?:blood|bloodstream|body)
     ((?:is|are|has|have|must|should|needs?) [^,;]+)(?= $)
    = \1 levels \2
potassium/sodium/calcium/magnesium/sugar/glucose: {x} {word} levels? in (?:the|your|their) (?:blood|bloodstream)
    = \1 {word} levels
potassium/sodium/calcium/magnesium: {x} {word} in (?:the|your|their) (?:blood|bloodstream)(?= $)
    = \1 {word} levels
potassium/sodium/calcium/magnesium: {x} blood {word}(?: levels?)?(?= $)
    = \1 {word} levels
counter: {x} can be (?:bought|purchased|sold|obtained) over the counter (?:for|to treat|against) ([^,;]+)(?= $)
    = \1 is sold over the counter and is used for \2
injured/hurt/harmed: ^(the [a-z]+) (can|may|could|might) be (?:badly |seriously |severely )?{word} by {x}(?= $)
    = \3 \2 damage \1
by: {x} is (inhaled|swallowed|injected|smoked) by (?:people|patients|those|adults|children) with ([^,;]+)(?= $)
    = \1 is \2 and is used for \3
when/if/while/once/after: {x} {word} (?:it is|they are|these are|it was)
     (taken|used|given|combined|mixed|smoked|swallowed|injected)
    = \1 {word} \2
when/if/while/once/after: ^{word} (?:it is|they are|these are)
     (taken|used|given|combined|mixed|smoked|swallowed|injected)
    = {word} \1
"""
)
