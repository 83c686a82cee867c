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
"""
)
