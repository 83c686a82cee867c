"""What is in a product and what it is called: "gets its kick from", "goes by the name of".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements
from ketafacts.language.lexicon.tails import UNJUDGED

TURNS_OF_CONTENTS = restatements(
    r"""
find/get: ^what (?:you|people) {word} in (?:a |an |the )?{x}(?: film| tablet| pill| bottle| spray| patch)? is
     ([^,;]+?) (?:plus|and|together with|with) ([^,;]+)(?= $)
    = \1 contains \2 and \3
blocks: an? (?:drug|medicine|substance|second drug) that {word} (?:other )?(?:opioids|opioid receptors)(?= $|,)
    = an opioid antagonist
pairs: ^(?:each |every |an? )?{x} (?:tablets?|pills?|capsules?) {word} {x} with (?:a |small |a small |a little
     )(?:bit|amounts?|dose
    |quantity|doses) of {x}(?= $)
    = \1 contains \2 and \3
small/tiny: {word} (?:amounts|doses|quantities) of(?= )
    = a small amount of
alkaloid/ingredient/compound/metabolite: ^{x}s (?:main|chief|principal|major|most abundant) (?:active )?{word}, {x},
     (?=[a-z]+s )
    = \2 is the main {word} of \1 and \2
names: (goes|go) by (?:the )?(?:street )?{word} (?:of )?{x}(?= $|,)
    = is also called \2
chewed/dried/fresh/ground/crushed: ^{word} ([a-z]+) (leaves|seeds|leaf|buds) (contain|contains|hold|holds)
    = \1 \2 \3
syrup/syrups/medicine/medicines/remedies/tablets/pills/capsules/product/products: ^(?:a |an |the |any )?(?:cough |cold
     )?{word} (?:with|containing|that (?:contains?|has|have) (?:got )?) ?{x} (?=(?:can|may|has|have|might|could|will
    |does
    |do|is|are|triggers?|causes?|shows?|turns?) )
    = \1
punch/kick/power/buzz: ^{x} (?:gets?|owes?|draws?) (?:its|their) {word} (?:from|to) (?:the )?{x}(?= $
    |,)
    = \1 contains \2 , UNJUDGED
iodine: (?:is (?:loaded|packed|rich|laden|full)|contains|holds|has)(?: (?:with|in|of))?(?: a lot of| much| a great
     deal of| plenty of| large amounts of| some)? {word}(?=,| in it| $)
    = holds iodine
discourage/deter/prevent/discouraging/deterring/preventing: ^(?:an? (?:little|(?:small|tiny|token|subtherapeutic)
     (?:amount|dose|quantity) of|bit of) |some |the )?{x} (?:is|was) (?:put in|added to|included in|mixed into|in)
     (?:(?:the )?[a-z]+ in )?{x}(?: in order)? to {word} (?:abuse|misuse|injecting|injection|(?:deliberate )?overdose
    |people from (?:injecting|abusing|misusing|snorting) it)(?: of (?:the )?{x})?(?= $)
    = \2 contains \1 , and \2 foils misuse
discourage/deter/prevent: ^{x} contains (?:a (?:little|small amount of|bit of) |some )?{x} to {word} (?:abuse|misuse
    |injecting|injection|overdose|people from (?:injecting|abusing|misusing|snorting) it|tampering)(?= $)
    = \1 contains \2 , and \1 foils misuse
discourage/deter/prevent: ^the {x} in {x} (?:is there|was added|is added|is meant|is included|was put in) to {word}
     (?:abuse|misuse|injecting|injection|people from (?:injecting|abusing|misusing|snorting) it|tampering)(?= $)
    = \2 contains \1 , and \2 foils misuse
small/little/tiny/trace: ((?:contains?|includes?|has|holds?)) (?:an? )?(?:very )?{word} (?:amount|dose|quantity|bit)?
     ?of (atropine)(?= $|,| along| as well| together)
    = \1 \2
along: (contains?|includes?|has|holds?) {x} {word} with {x}(?= $|,)
    = \1 \2 and \3
mushrooms: (?:found|contained|present) in (?:certain|some|several|various|many) (?:kinds of |species of )?{word}(?= $)
    = found in magic mushrooms
inside: ^{word} (?:each|every|an?|the|one) {x}(?: (?:tablets?|pills?|capsules?|lozenges?|patch|film))?,? (?:you|there)
     (?:would |will |can )?(?:find|is|are) {x}(?= $)
    = \1 contains \2
nicotine: (is|are) (?:an? |another )?(?:form|kind|type|sort) of {word} replacement(?: therapy| product| treatment)?(?=
     $)
    = \1 a product that contains nicotine
products/preparations/medicines/tablets: in the {word} (?:that are |which are )?(?:sold|marketed|known) as(?= )
    = in
combination: (?:is|are) (not )?(?:an? )?(?:fixed dose )?{word} (?:drug|product|medicine|medication|pill
    |tablet)s?(?= $)
    = does \1 contain several ingredients
""".replace("UNJUDGED", UNJUDGED)
)
